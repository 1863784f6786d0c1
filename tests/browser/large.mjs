// A document of 10,000 codes; as a program it writes the document.

import { pathToFileURL } from "node:url";

export const COUNT = 10_000;

export function document() {
  const subjects = ["User", "Order", "Invoice", "Template", "Session", "Bucket", "Index", "Queue"];
  const fates = ["not found", "already exists", "is locked", "has expired", "is too large"];
  const lines = ["schema = 1", "title = \"Ten thousand\""];
  for (let at = 0; at < COUNT; at += 1) {
    if (at % 250 === 0) {
      const name = `Area ${at / 250}`;
      lines.push("", "[[category]]", `name = "${name}"`, `title = "${name}"`);
    }
    const subject = subjects[at % subjects.length];
    const fate = fates[at % fates.length];
    lines.push("", "[[code]]", `code = "C${String(at).padStart(5, "0")}"`);
    lines.push(`category = "Area ${Math.floor(at / 250)}"`, `name = "${subject}Number${at}"`);
    lines.push(`http = ${[400, 404, 409, 500, 503][at % 5]}`, `message = "${subject} ${at} ${fate}"`);
    lines.push("declared = \"large::Large\"", `explanation = "What *number* ${at} means."`);
  }
  lines.push("", "# end of error codes", "");
  return lines.join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(document());
