// Every page: `/` goes to the search field, and buttons copy.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const field = document.getElementById("q");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** What a button copies: its own text, that of an element, or this page's address. */
function wanted(button) {
  const { copy, copyFrom, copyLink } = button.dataset;
  if (copy !== undefined) return copy;
  if (copyFrom !== undefined) return document.getElementById(copyFrom).textContent;
  return copyLink || location.href.split("#")[0];
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No permission, or a page that was opened as a file.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
  return true;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-copy-from], [data-copy-link]");
  if (!button) return;
  const done = await copy(wanted(button));
  const said = document.querySelector(".said");
  const label = (button.dataset.label ??= button.textContent);
  button.textContent = done ? "Copied" : "Not copied";
  if (said) said.textContent = done ? "Copied to the clipboard" : "This browser does not allow it";
  button.focus();
  setTimeout(() => {
    button.textContent = label;
    if (said) said.textContent = "";
  }, 1600);
});
