// A document whose every text tries to be more than text.

export const texts = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"><svg onload=alert(1)>",
  "' autofocus onfocus=alert(1) x='",
  "</title></head><body onload=alert(1)>",
  "</code></pre></section></main><h1>x</h1>",
  "<!-- --!> <![CDATA[ ]]> <?php ?>",
  "[x](javascript:alert(1)) ![x](https://elsewhere.example/x.png)",
  "<a href=\"javascript:alert(1)\">x</a> <iframe src=//elsewhere.example></iframe>",
  "[x](JaVaScRiPt:alert(1) \"' onclick='alert(1)\") <javascript:alert(1)>",
  "[x](data:text/html,<script>alert(1)</script>) [x]: javascript:alert(1)",
  "<style>@import url(https://elsewhere.example/x.css)</style>",
  "<link rel=stylesheet href=https://elsewhere.example/x.css><base href=//elsewhere.example>",
  "<meta http-equiv=refresh content=\"0;url=https://elsewhere.example\">",
  "<form action=https://elsewhere.example><input name=q id=q>",
  "{{ 7 * 7 }} {% include 'layout.html.j2' %} {# #} ${7*7} <%= 7 %>",
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;amp;",
  "a\u202Eb\u2066c\u200F \u05D0\u05D1 \u0645\u0631 \u{1F980} \u6F22\u5B57",
  "a\u2028b\u2029c\uFEFFd\u0000e\u0007f\u001Bg\u007Fh\uFFFEi",
  "one\ntwo\r\nthree\n\n    four\n\n```\nfive",
  "\\ \\\\ \\\" ' ` `` \\u0041 %41 %00 ../../x",
  "# x\n\n###### x\n\n| a |\n| -: |\n| <b> |\n\n- [ ] x\n\n1) x\n\n***\n\n> x",
  "a".repeat(3000),
  "W".repeat(120) + " " + "\u0300".repeat(200),
  "__proto__",
  "constructor toString",
];

/** A text of TOML, as the document has it. */
function toml(text) {
  let out = "";
  for (const c of text) {
    const code = c.codePointAt(0);
    if (c === "\"" || c === "\\") out += `\\${c}`;
    else if (c === "\n") out += "\\n";
    else if (c === "\t") out += "\\t";
    else if (code < 0x20 || code === 0x7f) out += `\\u${code.toString(16).padStart(4, "0")}`;
    else out += c;
  }
  return `"${out}"`;
}

/** The document, and each code with its text. */
export function hostile() {
  const entries = texts.map((text, at) => ({ code: `H${String(at).padStart(3, "0")}`, text }));
  const lines = ["schema = 1", `title = ${toml(texts[1])}`, "fallback = \"H000\""];
  lines.push(`display = ${toml(`{code} ${texts[2]} {message}`)}`);
  for (const [at, { code, text }] of entries.entries()) {
    const value = toml(text);
    lines.push("", "[[category]]", `name = ${value}`, `title = ${value}`, `description = ${value}`);
    lines.push("", "[[code]]", `code = "${code}"`, `category = ${value}`, `name = ${value}`);
    lines.push("http = 400", `message = ${value}`);
    if (at % 5 === 4) lines.push("internal = true");
    lines.push(`public = { ${value} = "string?" }`, `since = ${value}`, `changed = [${value}]`);
    lines.push(`declared = ${value}`, `explanation = ${value}`);
    lines.push("", "[[retired]]", `code = "R${code}"`, `category = ${value}`, "name = \"Gone\"");
    lines.push("http = 500", `message = ${value}`, `retired = ${value}`, "date = \"2026-11-25\"");
    lines.push(`reason = ${value}`, `replaced_by = "${code}"`, `explanation = ${value}`);
  }
  lines.push("", "# end of error codes", "");
  return { text: lines.join("\n"), entries };
}
