// The site of the example `eden`, as a reader uses it.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { codes, eden, launch, open, output, serve, violations, visible } from "./support.mjs";

let folder, server, browser;

before(async () => {
  folder = eden();
  server = await serve(folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs steps on a watched page of the site. */
async function visit(path, steps, options) {
  const { context, page, seen } = await open(browser, server.origin, options);
  await page.goto(`${server.origin}/${path}`);
  await steps(page);
  await context.close();
  assert.deepEqual(seen, [], "nothing on the console, nothing from elsewhere");
}

test("words leave the code first that says them", () =>
  visit("", async (page) => {
    await page.fill("#q", "user not found");
    assert.equal((await visible(page))[0], "E0A06");
    assert.match(await page.textContent("#found"), /^\d+ codes?$/);
    await page.fill("#q", "USER  found not");
    assert.equal((await visible(page))[0], "E0A06", "in any order and letter case");
    await page.fill("#q", "transaction failed");
    const order = await visible(page);
    assert.equal(order[0], "E0A05", "what says it in its name comes first");
    assert.ok(order.indexOf("E0301") > 0, "also where the document has it earlier");
    await page.fill("#q", "no such words at all");
    assert.deepEqual(await visible(page), []);
    assert.match(await page.textContent("#found"), /^No code fits/);
  }));

test("a whole code and Enter lead to its page", async () => {
  for (const typed of ["E0A06", "e0a06", " E0A06 "]) {
    await visit("", async (page) => {
      await page.fill("#q", typed);
      await page.press("#q", "Enter");
      await page.waitForURL("**/E0A06.html");
      assert.match(await page.textContent("h1"), /E0A06\s+UserNotFound/);
    });
  }
  await visit("E0101.html", async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("e0a06");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/E0A06.html");
  });
  await visit("E0101.html", async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("user not found");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/index.html?*");
    assert.equal((await visible(page))[0], "E0A06");
  });
});

const expected = (fits) =>
  codes(folder)
    .filter(fits)
    .map(({ code }) => code)
    .sort();

test("filters narrow the list", () =>
  visit("", async (page) => {
    const shown = async () => (await visible(page)).sort();
    const all = await shown();
    assert.deepEqual(all, expected(() => true));
    await page.selectOption("#category", "Database");
    assert.deepEqual(await shown(), expected(({ category }) => category === "Database"));
    await page.selectOption("#status", "404");
    const both = expected(({ category, http }) => category === "Database" && http === 404);
    assert.deepEqual(await shown(), both);
    await page.fill("#q", "endpoint");
    assert.deepEqual(await shown(), ["E0A08"], "search and filters hold together");
    await page.click("#clear");
    assert.deepEqual(await shown(), all);
    await page.selectOption("#status", "4xx");
    assert.deepEqual(await shown(), expected(({ http }) => http < 500));
    await page.selectOption("#status", "");
    await page.selectOption("#retryable", { index: 1 });
    const value = { yes: true, no: false, unstated: null }[await page.inputValue("#retryable")];
    assert.deepEqual(await shown(), expected(({ retryable }) => retryable === value));
  }));

test("filters live in the address, through reload and back", () =>
  visit("index.html", async (page) => {
    await page.selectOption("#category", "Database");
    await page.selectOption("#status", "404");
    await page.fill("#q", "user");
    await page.waitForURL((url) => url.searchParams.get("q") === "user");
    const state = async () => {
      const fields = ["#q", "#category", "#status", "#retryable"];
      return [await Promise.all(fields.map((it) => page.inputValue(it))), await visible(page)];
    };
    const before = await state();
    assert.deepEqual(before, [["user", "Database", "404", ""], ["E0A06"]]);
    await page.reload();
    assert.deepEqual(await state(), before);
    await page.click("#results a");
    await page.waitForURL("**/E0A06.html");
    await page.goBack();
    await page.waitForURL("**/index.html?*");
    assert.deepEqual(await state(), before);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("status"));
    assert.equal(await page.inputValue("#status"), "", "each choice is a step back");
    assert.equal(await page.inputValue("#category"), "Database");
    await page.goto(`${server.origin}/index.html?category=None&status=999&q=user`);
    assert.equal(await page.inputValue("#category"), "", "what is no choice is none");
    assert.equal((await visible(page))[0], "E0A06");
  }));

test("the keyboard is enough", () =>
  visit("", async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "main");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "q");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "primary", "the button");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "category");
    await page.keyboard.type("Datab");
    assert.equal(await page.inputValue("#category"), "Database");
    await page.keyboard.press("/");
    assert.equal(await focused(), "category", "a field keeps its letters");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("user");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const first = (await visible(page))[0];
    assert.match(await page.evaluate(() => document.activeElement.textContent), new RegExp(first));
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "q");
    await page.keyboard.press("Escape");
    assert.equal(await page.inputValue("#q"), "");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("/");
    assert.equal(await focused(), "q", "from anywhere else `/` leads to the search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${(await page.textContent("h1 code"))}.html`);
  }));

test("every code is there without JavaScript", () =>
  visit(
    "",
    async (page) => {
      assert.equal(await page.isVisible("#q"), false, "what does nothing is not shown");
      const links = await page.$$eval(".rows a", (links) => links.map((link) => link.href));
      const all = codes(folder);
      assert.equal(links.length, all.length);
      for (const { code, name, message, page: file } of all) {
        assert.ok(links.includes(`${server.origin}/${file}`), code);
        await page.goto(`${server.origin}/${file}`);
        assert.equal(await page.textContent("h1"), `${code} ${name}`);
        assert.equal(await page.textContent(".lead"), message);
      }
    },
    { javaScriptEnabled: false },
  ));

test("a folder can be opened without a server", async () => {
  const index = pathToFileURL(join(folder, "index.html")).href;
  const { context, page, seen } = await open(browser, pathToFileURL(folder).href);
  await page.goto(index);
  await page.fill("#q", "e0a06");
  await page.press("#q", "Enter");
  await page.waitForURL("**/E0A06.html");
  await page.click(".bar li a");
  await page.waitForURL("**/index.html");
  await context.close();
  assert.deepEqual(seen.filter((it) => !it.startsWith("0:")), []);
});

test("buttons copy", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await visit(
    "E0102.html",
    async (page) => {
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.click("text=Copy code");
      await page.waitForFunction(() => document.querySelector(".said").textContent !== "");
      assert.equal(await copied(), "E0102");
      await page.click("text=Copy link");
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("/"));
      assert.equal(await copied(), `${server.origin}/E0102.html`);
      await page.click("figure button");
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("{"));
      const problem = JSON.parse(await copied());
      assert.deepEqual([problem.code, problem.status], ["E0102", 429]);
    },
    { permissions },
  );
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    const pages = ["", "?q=user", "?category=Database&status=404", "E0A06.html", "E0102.html", "E0AFF.html"];
    for (const width of [390, 1440]) {
      for (const path of pages) {
        await visit(
          path,
          async (page) => assert.deepEqual(await violations(page), [], path),
          { colorScheme, viewport: { width, height: 900 } },
        );
      }
    }
  });

  test(`screenshots, ${colorScheme}`, async () => {
    const screenshots = join(output, "screenshots");
    mkdirSync(screenshots, { recursive: true });
    for (const width of [390, 1440]) {
      for (const [name, path] of [["index", ""], ["search", "?q=not+found"], ["code", "E0A06.html"], ["fields", "E0102.html"]]) {
        await visit(
          path,
          async (page) => {
            const file = join(screenshots, `${name}-${colorScheme}-${width}.png`);
            await page.screenshot({ path: file, fullPage: name !== "index" });
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.equal(overflow, 0, `${name} fits into ${width} px`);
          },
          { colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: width < 500 ? 2 : 1 },
        );
      }
    }
  });
}

test("paper gets the text and no controls", () =>
  visit("E0A06.html", async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.isVisible("h1"), true);
    assert.equal(await page.isVisible("#q"), false);
    assert.equal(await page.locator("button:visible").count(), 0);
    await page.screenshot({ path: join(output, "screenshots/print.png") });
  }));

test("every page describes itself", () => {
  const descriptions = new Set();
  for (const { code, page } of codes(folder)) {
    const text = readFileSync(join(folder, page), "utf8");
    const [, description] = text.match(/<meta name="description" content="([^"]+)">/);
    assert.ok(description.includes(code), code);
    descriptions.add(description);
  }
  assert.equal(descriptions.size, codes(folder).length);
});
