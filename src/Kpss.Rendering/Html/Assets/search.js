const tools = document.querySelector(".tools");
const field = document.getElementById("_dotaz");
const panel = document.querySelector(".found");
const count = panel.querySelector(".found-count");
const list = panel.querySelector("ol");

let index = null;
let saying = 0;

/** Where the first of the words stands, whole: „senioři“ found by its stem in „seniorů“ is all of „seniorů“. */
function firstMatch(folded, words) {
  const places = words
    .map(({ word, stem }) => [findWord(folded, word), findWord(folded, stem)].find((at) => at >= 0))
    .filter((at) => at !== undefined);
  if (places.length === 0) return null;
  const start = Math.min(...places);
  return { start, end: start + folded.slice(start).match(/^[\p{L}\p{N}]+/u)[0].length };
}

/** The text with the words that were looked for marked in it. */
function marked(text, words) {
  const holder = document.createElement("span");
  let rest = text;
  for (let match = firstMatch(fold(rest), words); match; match = firstMatch(fold(rest), words)) {
    const mark = document.createElement("mark");
    mark.textContent = rest.slice(match.start, match.end);
    holder.append(rest.slice(0, match.start), mark);
    rest = rest.slice(match.end);
  }
  holder.append(rest);
  return holder;
}

/** A piece of the text around the first word found, between whole words. */
function excerpt({ body, foldedBody }, words) {
  const wanted = (firstMatch(foldedBody, words)?.start ?? 0) - excerptBefore;
  const start = wanted > 0 ? body.indexOf(" ", wanted) + 1 : 0;
  const end = start + excerptLength < body.length ? body.lastIndexOf(" ", start + excerptLength) : body.length;
  const text = marked(body.slice(start, end), words);
  text.className = "excerpt";
  if (start > 0) text.prepend("… ");
  if (end < body.length) text.append(" …");
  return text;
}

function resultOf(entry, words) {
  const link = document.createElement("a");
  link.href = `#${entry.section.id}`;
  const heading = marked(entry.heading, words);
  heading.className = "result";
  link.append(heading, " ", excerpt(entry, words));
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function showResults() {
  const words = wordsOf(field.value);
  const isAsked = words.some(({ word }) => word.length >= shortestQuery);
  panel.hidden = !isAsked;
  clearTimeout(saying);
  if (!isAsked) return;

  index ??= indexSections();
  const found = search(index, words);
  list.replaceChildren(...found.map((entry) => resultOf(entry, words)));
  panel.scrollTop = 0;
  count.textContent = counted(count.dataset, found.length);
  // Whoever still types hears the letters, not a count after each of them.
  saying = setTimeout(() => announce(count.textContent), 600);
}

function closeResults() {
  clearTimeout(saying);
  panel.hidden = true;
}

function follows(link) {
  closeResults();
  const section = document.getElementById(link.hash.slice(1));
  if (section.closest("[hidden]")) clearFilters();
  goTo(section);
}

/** The field and the results as one column that the arrows walk through. */
function walk(event) {
  const stops = [field, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (at < 0 || next === undefined || panel.hidden) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(next, stops.length - 1))].focus();
}

function onKey(event) {
  if (event.key === "Escape" && !panel.hidden) {
    event.preventDefault();
    field.focus();
    closeResults();
  } else if (event.key === "Enter" && event.target === field) {
    const first = panel.hidden ? null : list.querySelector("a");
    if (first) follows(first);
  } else {
    walk(event);
  }
}

function isTyping(element) {
  return element.matches("input, select, textarea, [contenteditable]");
}

function onSlash(event) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !slash.checked || isTyping(event.target)) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function startSearch() {
  const box = panel.parentElement;
  field.addEventListener("input", showResults);
  field.addEventListener("focus", () => {
    if (panel.hidden) showResults();
  });
  box.addEventListener("keydown", onKey);
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) closeResults();
  });
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follows(link);
  });
  // Some browsers give no focus to a link that is clicked: the results would close before they lead anywhere.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  document.addEventListener("keydown", onSlash);
  tools.hidden = false;
}

startSearch();
