const contents = document.querySelector("nav.contents");

/** One a link: the section that it leads to and its place among the lists. */
const entries = [...(contents?.querySelectorAll("a") ?? [])].map((link) => ({
  link,
  item: link.parentElement,
  section: document.getElementById(link.hash.slice(1)),
}));

let currentEntry = null;

function isOpen(item) {
  return item.classList.contains("open") || item.classList.contains("followed");
}

function showBranches() {
  for (const button of contents.querySelectorAll(".branch")) {
    button.setAttribute("aria-expanded", isOpen(button.parentElement));
  }
}

function toggleBranch(item) {
  const open = !isOpen(item);
  item.classList.remove("followed");
  item.classList.toggle("open", open);
  showBranches();
}

function addBranches() {
  for (const { link, item } of entries) {
    if (!item.querySelector("ol")) continue;
    const button = part("branch");
    button.setAttribute("aria-label", `${button.title}: ${link.textContent}`);
    button.addEventListener("click", () => toggleBranch(item));
    link.after(button);
  }
}

/** On a phone the contents wait behind a button, so that the text begins on the first screen. */
function addToggle() {
  const button = part("contents-toggle");
  const show = (open) => {
    contents.classList.toggle("shown", open);
    button.setAttribute("aria-expanded", open);
  };
  button.addEventListener("click", () => show(!contents.classList.contains("shown")));
  contents.addEventListener("click", (event) => {
    if (event.target.closest("a")) show(false);
  });
  contents.querySelector("h2").append(button);
}

/** The last section that began above the upper third of the window. */
function entryBeingRead() {
  const line = innerHeight / 3;
  let read = null;
  for (const entry of entries) {
    if (entry.item.hidden) continue;
    if (entry.section.getBoundingClientRect().top > line) break;
    read = entry;
  }
  return read;
}

function follow() {
  const entry = entryBeingRead();
  if (entry === currentEntry) return;
  currentEntry?.link.removeAttribute("aria-current");
  for (const item of contents.querySelectorAll(".followed")) item.classList.remove("followed");
  currentEntry = entry;
  if (entry) {
    entry.link.setAttribute("aria-current", "location");
    for (let item = entry.item; item; item = item.parentElement.closest("li")) item.classList.add("followed");
  }
  showBranches();
  keepInSight(entry?.link);
}

/** Moves the contents alone: `scrollIntoView` would move the page as well. */
function keepInSight(link) {
  const frame = contents.getBoundingClientRect();
  const place = (link ?? contents.firstElementChild).getBoundingClientRect();
  const margin = frame.height / 4;
  if (place.top < frame.top + margin) contents.scrollTop += place.top - frame.top - margin;
  else if (place.bottom > frame.bottom - margin) contents.scrollTop += place.bottom - frame.bottom + margin;
}

function startContents() {
  let isWaiting = false;
  const followSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      follow();
    });
  };

  addToggle();
  addBranches();
  addEventListener("scroll", followSoon, { passive: true });
  addEventListener("resize", followSoon, { passive: true });
  follow();
}

if (contents) startContents();
