// Every file of a site by its rules: HTML, policy, JSON Schema, addresses.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import Ajv from "ajv/dist/2020.js";
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from "html-validate";

import { build, buildText, codes, root } from "./support.mjs";
import { hostile } from "./hostile.mjs";

let sites;

before(() => {
  const base = ["--base-url", "https://errors.example.com/eden"];
  const document = join(root, "examples/eden/error-codes.toml");
  sites = [
    build("markup", document, ...base),
    build("markup-internal", document, ...base, "--edition", "internal"),
    buildText("markup-hostile", hostile().text, ...base, "--edition", "internal"),
  ];
});

const read = (folder, file) => readFileSync(join(folder, file), "utf8");
const pages = (folder) => readdirSync(folder).filter((file) => file.endsWith(".html"));

test("every page is valid HTML", async () => {
  const loader = new FileSystemConfigLoader([esmResolver()], {
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
  });
  const validator = new HtmlValidate(loader);
  for (const folder of sites) {
    for (const page of pages(folder)) {
      const { results } = await validator.validateString(read(folder, page), page);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${page}:${line}: ${ruleId}: ${message}`),
      );
      assert.deepEqual(found, []);
    }
  }
});

test("no page has a script or a style of its own", () => {
  for (const folder of sites) {
    for (const page of pages(folder)) {
      const text = read(folder, page);
      for (const [script] of text.matchAll(/<script[^>]*>/g)) {
        assert.match(script, /^<script src="assets\/[a-z]+\.js" defer>$/);
      }
      assert.doesNotMatch(text, /<style|<[^>]*\s(style|on\w+)=(?=[^>]*>)(?<!"[^"]*)/);
      assert.match(text, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;|content="default-src 'none'/);
    }
  }
});

test("codes.json is what its schema says", () => {
  for (const folder of sites) {
    const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
    const validate = ajv.compile(JSON.parse(read(folder, "codes.schema.json")));
    const value = JSON.parse(read(folder, "codes.json"));
    validate(value);
    assert.deepEqual(validate.errors, null);
    value.categories[0].codes[0].http = 200;
    assert.equal(validate(value), false, "the schema refuses something");
  }
});

test("every address of the site leads to a file of the site", () => {
  for (const folder of sites) {
    const files = new Set(readdirSync(folder, { recursive: true }));
    const ids = Object.fromEntries(
      pages(folder).map((page) => [page, new Set([...read(folder, page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    for (const page of pages(folder)) {
      // What an explanation links to is its author's.
      const text = read(folder, page).replace(/<h2 id="explanation">[^]*?<\/section>/, "");
      for (const [, address] of text.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (address.startsWith("https://errors.example.com/eden/")) continue;
        const [path, id] = address.split("#");
        assert.ok(path === "" || files.has(path), `${page}: ${address}`);
        if (id) assert.ok(ids[path || page].has(id), `${page}: ${address}`);
      }
    }
  }
});

test("sitemap.xml and llms.txt have every code", () => {
  for (const folder of sites) {
    const map = read(folder, "sitemap.xml");
    const text = read(folder, "llms.txt");
    for (const { code, page } of codes(folder)) {
      const address = `https://errors.example.com/eden/${page}`;
      assert.ok(map.includes(`<loc>${address}</loc>`), code);
      assert.ok(text.includes(`- [${code}](${address}): `), code);
    }
  }
});
