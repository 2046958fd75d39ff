const shortestQuery = 2;
const excerptBefore = 40;
const excerptLength = 160;

/** Text as it is shown: breaks and no-break spaces as spaces, hidden hyphens gone. */
function shownText(node) {
  return node.textContent.normalize("NFC").replace(/[\u00AD\u200B\u2060]/g, "").replace(/\s+/g, " ").trim();
}

function bare(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[–—]/g, "-").toLowerCase();
}

function foldLetters(letters) {
  const folded = bare(letters);
  return folded.length === letters.length ? folded : letters;
}

/** „Žluťoučký“ as „zlutoucky“, letter for letter, so that places in one are places in the other; small ASCII stays as it is. */
function fold(text) {
  return text.replace(/[A-Z]+|[^\x00-\x7F]/gu, foldLetters);
}

/** A query as words, each with the stem that other cases of the word share: „senioři“ finds „seniorů“. */
function wordsOf(query) {
  const words = fold(query.normalize("NFC")).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => ({
    word,
    stem: word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word,
  }));
}

/** Where a word begins with the wanted letters; -1 when none does. */
function findWord(folded, start) {
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1])) return at;
  }
  return -1;
}

/** The text of a section without its heading and the sections inside it. */
function ownText(section) {
  return [...section.children]
    .filter((child) => !child.matches("section, .heading"))
    .map((child) => [...child.querySelectorAll("dt, dd, p, li, th, td, caption")].map(shownText).join(" ") || shownText(child))
    .join(" ");
}

function indexSections() {
  return [...main.querySelectorAll("section[data-key]")].map((section) => {
    const heading = shownText(section.querySelector(".heading > :first-child"));
    const body = ownText(section);
    return { section, heading, body, foldedHeading: fold(heading), foldedBody: fold(body) };
  });
}

/** How well one word fits a section; 0 when it does not. */
function weigh(entry, { word, stem }) {
  if (findWord(entry.foldedHeading, word) >= 0) return 8;
  if (findWord(entry.foldedHeading, stem) >= 0) return 4;
  if (findWord(entry.foldedBody, word) >= 0) return 2;
  return findWord(entry.foldedBody, stem) >= 0 ? 1 : 0;
}

/** The sections that hold every word, the best first. */
function search(index, words) {
  const found = [];
  for (const entry of index) {
    const weights = words.map((word) => weigh(entry, word));
    if (weights.every(Boolean)) found.push({ entry, weight: weights.reduce((sum, weight) => sum + weight, 0) });
  }
  return found.sort((left, right) => right.weight - left.weight).map(({ entry }) => entry);
}
