
// Brings the reader back to where she was when the page is loaded anew, though what is above may have grown or shrunk.

const placeKey = `kpss-place ${location.pathname}`;
const opened = "main details, .filters, .settings";
const reachable = "a, button, summary, input, select, textarea, [tabindex]";

/** An element as its next named ancestor and its number among the like in it: that outlives most changes. */
function nameOf(element, selector) {
  const named = element.closest("[id]") ?? document.body;
  return { id: named.id, index: named.matches(selector) && named === element ? -1 : [...named.querySelectorAll(selector)].indexOf(element) };
}

function find({ id, index }, selector) {
  const named = id ? document.getElementById(id) : document.body;
  return index < 0 ? named : named?.querySelectorAll(selector)[index];
}

/** The last section that began at the upper edge of the window, and how far from it. */
function anchorPlace() {
  let anchor = null;
  for (const element of document.querySelectorAll("main [id]")) {
    const { top, height } = element.getBoundingClientRect();
    if (height === 0) continue;
    if (top > 80) break;
    anchor = { id: element.id, top };
  }
  return anchor;
}

function keepPlace() {
  const focused = document.activeElement;
  keep(placeKey, {
    scroll: scrollY,
    anchor: anchorPlace(),
    details: [...document.querySelectorAll(opened)].filter((it) => it.open).map((it) => nameOf(it, "details")),
    branches: [...document.querySelectorAll(".contents li.open > a")].map((link) => link.hash),
    contents: { shown: document.querySelector(".contents.shown") !== null, scroll: document.querySelector(".contents")?.scrollTop ?? 0 },
    focus: focused && focused !== document.body && !kpss.contains(focused) ? nameOf(focused, reachable) : null,
    query: document.querySelector(".found:not([hidden])") ? document.getElementById("_dotaz").value : "",
  });
}

function scrollBack(place) {
  const anchor = place.anchor && document.getElementById(place.anchor.id);
  const top = anchor ? scrollY + anchor.getBoundingClientRect().top - place.anchor.top : place.scroll;
  scrollTo({ top, behavior: "instant" });
}

function openBranch(hash) {
  const item = document.querySelector(`.contents a[href="${CSS.escape(hash)}"]`)?.parentElement;
  item?.classList.add("open");
  item?.querySelector(":scope > .branch")?.setAttribute("aria-expanded", "true");
}

function restorePlace(place) {
  for (const name of place.details) {
    const details = find(name, "details");
    if (details) details.open = true;
  }
  place.branches.forEach(openBranch);
  if (place.contents.shown) document.querySelector(".contents:not(.shown) .contents-toggle")?.click();
  if (place.query) {
    const field = document.getElementById("_dotaz");
    field.value = place.query;
    field.focus({ preventScroll: true });
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (place.focus) find(place.focus, reachable)?.focus({ preventScroll: true });
  scrollBack(place);
  const contents = document.querySelector(".contents");
  if (contents) contents.scrollTop = place.contents.scroll;
}

// The browser would put back the number of pixels, after this.
history.scrollRestoration = "manual";
addEventListener("pagehide", keepPlace);

const place = recall(placeKey);
if (place && performance.getEntriesByType("navigation")[0]?.type === "reload") {
  restorePlace(place);
  // An address with an anchor leads there once more when all is loaded.
  if (document.readyState !== "complete") addEventListener("load", () => requestAnimationFrame(() => scrollBack(place)), { once: true });
}
