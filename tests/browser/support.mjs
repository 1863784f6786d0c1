// What the tests share: sites, a server for them, and a browser that is watched.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const output = join(root, "target/site");

const command = process.env.CARGO_FAULTCODE ?? join(root, "target/debug/cargo-faultcode");

/** The site of a document, in a new folder below `target/site`. */
export function build(name, document, ...options) {
  const folder = join(output, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const words = ["docs", "--format", "html", "--out", folder, "--document", document, ...options];
  execFileSync(command, words, { stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

/** The site of a document that is a text. */
export function buildText(name, text, ...options) {
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, "document-"));
  try {
    const file = join(folder, "error-codes.toml");
    writeFileSync(file, text);
    return build(name, file, ...options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const eden = () => build("eden", join(root, "examples/eden/error-codes.toml"));

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder on this machine; `close` ends it. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.split("?")[0]);
    try {
      const file = join(folder, normalize(path === "/" ? "/index.html" : path));
      const contents = readFileSync(file);
      response.setHeader("Content-Type", kinds[extname(file)] ?? "text/plain");
      response.end(contents);
    } catch {
      response.statusCode = 404;
      response.end("not here");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, close };
}

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/**
 * A page in a context of its own. `seen` collects what must not be: console
 * messages, errors, dialogs, requests to elsewhere, and answers other than 200.
 */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = [];
  page.on("console", (message) => seen.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => seen.push(`error: ${error}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) seen.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() !== 200) seen.push(`${response.status()}: ${response.url()}`);
  });
  return { context, page, seen };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page, in short. */
export async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  if (found.passes.length === 0) throw new Error("axe has tested nothing");
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** The codes of `codes.json`, retired ones included. */
export function codes(folder) {
  const { categories } = JSON.parse(readFileSync(join(folder, "codes.json"), "utf8"));
  return categories.flatMap(({ codes, retired }) => [...codes, ...retired]);
}

/** The rows of the index that a reader sees, by code. */
export const visible = (page) =>
  page.$$eval("#results > li, #sections .rows > li", (rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => row.querySelector("code").textContent),
  );
