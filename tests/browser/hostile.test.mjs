// Nothing of a document executes, loads or gets lost.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { buildText, codes, launch, open, serve, violations, visible } from "./support.mjs";
import { hostile, texts } from "./hostile.mjs";

let folder, server, browser;

before(async () => {
  folder = buildText("hostile", hostile().text, "--edition", "internal");
  server = await serve(folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

test("every JSON reads back as it was written", () => {
  const { title, display, categories } = JSON.parse(readFileSync(join(folder, "codes.json"), "utf8"));
  assert.equal(title, texts[1]);
  assert.equal(display, `{code} ${texts[2]} {message}`);
  assert.equal(categories.length, texts.length);
  for (const [at, text] of texts.entries()) {
    const { name, title, description, codes, retired } = categories[at];
    const [code] = codes;
    const said = [name, title, description, code.name, code.message, code.declared];
    said.push(code.explanation, code.since, ...code.changed, ...Object.keys(code.public));
    said.push(retired[0].message, retired[0].explanation, retired[0].retired.reason);
    assert.deepEqual([...new Set(said)], [text]);
  }
});

/** What a reader sees in place of characters that act on the text around them. */
const shown = (text) =>
  text
    .replace(/\r/g, "")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) =>
      `\\u{${c.codePointAt(0).toString(16)}}`,
    );

test("nothing executes, and every text is there", async () => {
  const { context, page, seen } = await open(browser, server.origin);
  await context.addInitScript(() => {
    globalThis.alert = () => {
      document.documentElement.dataset.executed = "yes";
    };
  });
  const check = async () =>
    assert.equal(await page.evaluate(() => document.documentElement.dataset.executed), undefined);
  await page.goto(server.origin);
  await check();
  const rows = await page.$$eval("#sections .rows > li", (rows) =>
    rows.map((row) => [row.querySelector("code").textContent, row.querySelector("b").textContent, row.querySelector("p").textContent]),
  );
  for (const { code, text } of hostile().entries) {
    const row = rows.find(([found]) => found === code);
    assert.deepEqual(row, [code, shown(text), shown(text)]);
  }
  for (const text of texts) {
    const phrase = shown(text).slice(0, 200);
    await page.fill("#q", phrase);
    if (phrase.trim()) assert.ok((await visible(page)).length > 0, phrase);
    await check();
  }
  for (const { code, page: file } of codes(folder)) {
    await page.goto(`${server.origin}/${file}`);
    await check();
    const problem = await page.$("#problem");
    if (problem) {
      const sample = JSON.parse(await problem.textContent());
      assert.equal(typeof sample.code, "string", code);
    }
    for (const link of await page.$$eval("a", (links) => links.map((link) => link.href))) {
      assert.match(link, /^(https?|mailto):/, `${code}: ${link}`);
    }
  }
  await context.close();
  assert.deepEqual(seen, []);
});

test("a filter by any category works", async () => {
  const { context, page, seen } = await open(browser, server.origin);
  await page.goto(server.origin);
  for (const [at, text] of texts.entries()) {
    await page.selectOption("#category", { index: at + 1 });
    const code = `H${String(at).padStart(3, "0")}`;
    assert.deepEqual((await visible(page)).sort(), [code, `R${code}`], text);
    await page.reload();
    assert.deepEqual((await visible(page)).sort(), [code, `R${code}`], text);
  }
  await context.close();
  assert.deepEqual(seen, []);
});

test("it stays readable by everybody, at every width", async () => {
  for (const width of [390, 1440]) {
    const { context, page } = await open(browser, server.origin, { viewport: { width, height: 900 } });
    for (const path of ["", "H002.html", "H022.html", "H023.html", "RH004.html", "H024.html"]) {
      await page.goto(`${server.origin}/${path}`);
      assert.deepEqual(await violations(page), [], path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${path} fits into ${width} px`);
    }
    await context.close();
  }
});
