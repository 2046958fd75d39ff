const choices = document.querySelector(".choices");
const entries = [...document.querySelectorAll(".entry")];

/** The first change that begins on the screen, or the one that fills it, with its place: what the reader looks at. */
let seen = null;

function look() {
  const top = choices && getComputedStyle(choices).position === "sticky" ? choices.getBoundingClientRect().bottom : 0;
  const visible = entries.filter((it) => it.getClientRects().length > 0 && it.getBoundingClientRect().bottom > top);
  const starts = visible.find((it) => it.getBoundingClientRect().top >= top);
  const entry = starts && starts.getBoundingClientRect().top < innerHeight ? starts : visible[0];
  seen = entry ? { entry, top: entry.getBoundingClientRect().top } : null;
}

/** Puts what the reader looked at back where it was. */
function keepPlace() {
  if (!seen || seen.entry.getClientRects().length === 0 || scrollY === 0) return;
  scrollBy({ top: seen.entry.getBoundingClientRect().top - seen.top, behavior: "instant" });
}

/** Takes away headings under which nothing is left, and their lines in the contents. */
function tidy() {
  const shown = new Set([...choices.querySelectorAll("[type=checkbox]:checked")].map((it) => it.value));
  const isShown = (entry) => [...entry.classList].some((name) => shown.has(name));
  for (const part of document.querySelectorAll(".changed-part, .changed")) {
    part.hidden = ![...part.querySelectorAll(".entry")].some(isShown);
    document.querySelector(`.contents a[href="#${CSS.escape(part.id)}"]`)?.closest("li").toggleAttribute("hidden", part.hidden);
  }

  const note = document.querySelector(".nothing-shown");
  note.textContent = entries.some(isShown) ? "" : note.dataset.text;
}

if (choices) {
  // The browser would keep a place of its own, and both together would miss it.
  document.documentElement.style.overflowAnchor = "none";
  choices.addEventListener("change", () => {
    tidy();
    keepPlace();
    look();
  });
  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", look, { passive: true });
  look();
}
