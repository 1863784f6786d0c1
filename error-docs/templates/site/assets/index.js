// The index: search, filters that live in the address, and the way to a code.
// All of it works on what the page already says; without it, nothing is lost.
"use strict";

const form = document.getElementById("finder");
const { q, category, status, retryable } = form.elements;
const filters = { category, status, retryable };
const found = document.getElementById("found");
const results = document.getElementById("results");
const more = document.getElementById("more");
const catalog = document.getElementById("catalog");
const clear = document.getElementById("clear");

/** How many results are shown at once; more on request. */
const FEW = 100;
/** How long typing rests before the address follows, in milliseconds. */
const REST = 250;

// Reading the rows ----------------------------------------------------------

/** `UserNotFound` is found as `user not found`, too. */
const words = (name) =>
  name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");

function entry(row, section) {
  const link = row.querySelector("a");
  const code = link.querySelector("code").textContent;
  const name = link.querySelector("b").textContent;
  const message = row.querySelector("p").textContent;
  const of = row.dataset.category ?? section.dataset.category;
  return {
    row,
    link,
    code: code.toLowerCase(),
    name: `${name} ${words(name)}`.toLowerCase(),
    message: message.toLowerCase(),
    category: of,
    rest: of.toLowerCase(),
    http: row.dataset.http,
    retryable: row.dataset.retryable,
  };
}

const sections = [...document.querySelectorAll("#sections > section")].map((section) => ({
  section,
  entries: [...section.querySelectorAll(".rows > li")].map((row) => entry(row, section)),
}));
const entries = sections.flatMap((section) => section.entries);

// Which rows, and in which order --------------------------------------------

const matches = {
  category: (entry, value) => entry.category === value,
  status: (entry, value) =>
    value.endsWith("xx") ? entry.http.startsWith(value[0]) : entry.http === value,
  retryable: (entry, value) => entry.retryable === value,
};

const passes = (entry) =>
  Object.entries(filters).every(([key, { value }]) => !value || matches[key](entry, value));

/** At a word's beginning counts more than inside of one. */
function weight(text, term, full) {
  const at = text.indexOf(term);
  if (at < 0) return 0;
  const begins = at === 0 || text.includes(` ${term}`);
  return begins ? full : full / 2;
}

/** How well an entry answers; 0 where one of the terms is nowhere. */
function score(entry, terms, phrase) {
  if (entry.code === phrase) return Infinity;
  let sum = 0;
  for (const term of terms) {
    const best = Math.max(
      entry.code.startsWith(term) ? 40 : weight(entry.code, term, 10),
      weight(entry.name, term, 12),
      weight(entry.message, term, 8),
      weight(entry.rest, term, 4),
    );
    if (!best) return 0;
    sum += best;
  }
  if (terms.length > 1) {
    sum += weight(entry.name, phrase, 30) + weight(entry.message, phrase, 20);
  }
  return sum;
}

function ranked(phrase) {
  const terms = phrase.split(" ");
  return entries
    .map((entry) => ({ entry, score: passes(entry) ? score(entry, terms, phrase) : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

// Showing -------------------------------------------------------------------

/** Marks the terms in a text: text nodes and `mark` elements, never markup. */
function marked(element, terms) {
  const text = element.textContent;
  const lower = text.toLowerCase();
  // Where lower case has another length, places would be wrong.
  if (lower.length !== text.length) return;
  const hits = new Uint8Array(text.length);
  for (const term of terms) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
      hits.fill(1, at, at + term.length);
    }
  }
  const parts = [];
  for (let from = 0, to; from < text.length; from = to) {
    for (to = from; to < text.length && hits[to] === hits[from]; ) to += 1;
    const part = text.slice(from, to);
    if (!hits[from]) {
      parts.push(part);
      continue;
    }
    const mark = document.createElement("mark");
    mark.textContent = part;
    parts.push(mark);
  }
  element.replaceChildren(...parts);
}

function clone(entry, terms) {
  const row = entry.row.cloneNode(true);
  row.hidden = false;
  for (const element of row.querySelectorAll("a code, a b, p")) marked(element, terms);
  return row;
}

const normal = (text) => text.trim().toLowerCase().replace(/\s+/g, " ");
const plural = (count) => (count === 1 ? "1 code" : `${count} codes`);

function say(count) {
  const isAll = count === entries.length;
  found.textContent = isAll ? "" : count ? plural(count) : "No code fits. Try fewer words.";
}

function showResults(phrase, all) {
  const terms = phrase.split(" ");
  const hits = ranked(phrase);
  const shown = all ? hits : hits.slice(0, FEW);
  results.replaceChildren(...shown.map((hit) => clone(hit, terms)));
  more.hidden = shown.length === hits.length;
  say(hits.length);
}

let hidden = false;

function showSections() {
  const isFiltered = Object.values(filters).some(({ value }) => value);
  let count = entries.length;
  if (isFiltered || hidden) {
    count = 0;
    for (const { section, entries } of sections) {
      let left = 0;
      for (const entry of entries) {
        const fits = passes(entry);
        if (entry.row.hidden === fits) entry.row.hidden = !fits;
        if (fits) left += 1;
      }
      section.hidden = left === 0;
      count += left;
    }
    hidden = isFiltered;
  }
  say(count);
}

function show(all = false) {
  const phrase = normal(q.value);
  const isSearch = phrase !== "";
  catalog.hidden = isSearch;
  results.hidden = !isSearch;
  more.hidden = true;
  if (isSearch) showResults(phrase, all);
  else {
    results.replaceChildren();
    showSections();
  }
  clear.hidden = !isSearch && !Object.values(filters).some(({ value }) => value);
}

// The address ---------------------------------------------------------------

function address() {
  const query = new URLSearchParams();
  if (q.value.trim()) query.set("q", q.value.trim());
  for (const [key, { value }] of Object.entries(filters)) if (value) query.set(key, value);
  const text = query.toString();
  return location.pathname + (text ? `?${text}` : "") + location.hash;
}

function remember(how) {
  clearTimeout(rest);
  const wanted = address();
  if (wanted === location.pathname + location.search + location.hash) return;
  history[how](null, "", wanted);
}

function recall() {
  const query = new URLSearchParams(location.search);
  q.value = query.get("q") ?? "";
  for (const [key, select] of Object.entries(filters)) {
    select.value = query.get(key) ?? "";
    // What is no choice of this catalog is none.
    if (select.selectedIndex < 0) select.value = "";
  }
  show();
  return query;
}

let rest;

// Acting --------------------------------------------------------------------

/** The entry of a whole code, in its own letter case before any other. */
function exact(text) {
  const typed = text.trim();
  const alike = entries.filter(({ code }) => code === typed.toLowerCase());
  return alike.find(({ link }) => link.querySelector("code").textContent === typed) ?? alike[0];
}

q.addEventListener("input", () => {
  show();
  clearTimeout(rest);
  // Browsers refuse to change the address at every key.
  rest = setTimeout(remember, REST, "replaceState");
});

for (const select of Object.values(filters)) {
  select.addEventListener("change", () => {
    show();
    remember("pushState");
  });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember("replaceState");
  const target = exact(q.value)?.link ?? results.querySelector("a");
  if (target) location.assign(target.href);
});

form.addEventListener("reset", (event) => {
  event.preventDefault();
  q.value = "";
  for (const select of Object.values(filters)) select.value = "";
  show();
  remember("pushState");
  q.focus();
});

more.querySelector("button").addEventListener("click", () => {
  const next = results.children.length;
  show(true);
  results.children[next]?.querySelector("a").focus();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.activeElement === q && q.value) {
    event.preventDefault();
    q.value = "";
    q.dispatchEvent(new Event("input"));
    return;
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const list = results.hidden ? document.getElementById("sections") : results;
  const links = [...list.querySelectorAll("li:not([hidden]) > a")].filter(
    (link) => !link.closest("[hidden]"),
  );
  const at = links.indexOf(document.activeElement);
  if (at < 0 && document.activeElement !== q) return;
  event.preventDefault();
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  (next < 0 ? q : (links[next] ?? links[at])).focus();
});

addEventListener("popstate", recall);
addEventListener("pagehide", () => remember("replaceState"));

const query = recall();
// A code page's search asks for the page of a whole code.
const jump = query.has("go") && exact(q.value);
if (jump) location.replace(jump.link.href);
