// Keeps a page in step with the sources: loads it anew when it is another one, and shows what is wrong.

const kpss = document.getElementById("_kpss");
const room = kpss.querySelector(".kpss-room");
const voice = kpss.querySelector(".kpss-voice");
const lost = kpss.querySelector(".kpss-lost");
const locked = kpss.querySelector(".kpss-locked");
const patience = 1500;
const source = "/_kpss/zmeny";

let shown = room.innerHTML;
let news = null;
let waiting = 0;

function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It holds until the page is loaded anew.
  }
}

/** As the reader left it: open or closed, until errors come or go. */
function restorePanel() {
  const panel = room.querySelector(".kpss-panel");
  if (!panel) return;
  const failed = panel.classList.contains("kpss-failed");
  const before = recall("kpss-panel");
  if (before?.failed === failed) {
    panel.open = before.open;
    const others = panel.querySelector(".kpss-others");
    if (others) others.open = before.othersOpen;
  }
  panel.addEventListener("toggle", keepPanel, { capture: true });
}

function keepPanel() {
  const panel = room.querySelector(".kpss-panel");
  const others = panel.querySelector(".kpss-others");
  keep("kpss-panel", { failed: panel.classList.contains("kpss-failed"), open: panel.open, othersOpen: others?.open ?? false });
}

/** As the browser itself writes it. */
function normal(markup) {
  const holder = document.createElement("template");
  holder.innerHTML = markup;
  return holder.innerHTML;
}

function showPanel(markup, summary) {
  if (normal(markup) === shown) return;
  const hadPanel = room.childElementCount > 0;
  const hadFocus = room.contains(document.activeElement);
  shown = normal(markup);
  room.innerHTML = markup;
  if (!markup) keep("kpss-panel", null);
  restorePanel();
  if (hadFocus) room.querySelector("summary")?.focus({ preventScroll: true });
  if (summary || hadPanel) voice.textContent = summary || kpss.dataset.fine;
}

function hear(event) {
  stopWaiting();
  const { pages, panel, summary } = JSON.parse(event.data);
  const isOther = (pages[location.pathname] ?? "") !== kpss.dataset.version;
  if (isOther && Object.keys(pages).length > 0) location.reload();
  else showPanel(panel, summary);
}

function stopWaiting() {
  clearTimeout(waiting);
  waiting = 0;
  lost.hidden = true;
  locked.hidden = true;
}

/** A hidden page listens to nothing: a browser has few connections for all its pages together. */
function listen() {
  news?.close();
  news = null;
  if (document.hidden) return stopWaiting();
  news = new EventSource(source);
  news.addEventListener("message", hear);
  news.addEventListener("error", () => {
    waiting ||= setTimeout(() => { lost.hidden = false; }, patience);
    // After an answer that is no news the browser gives up by itself.
    if (news.readyState === EventSource.CLOSED) askWhy();
  });
}

/** After a new start kpss has a new key. Once its address was opened, this page is let in again when it is next looked at. */
async function askWhy() {
  const answer = await fetch(source, { method: "HEAD" }).catch(() => null);
  if (answer?.status !== 403) return setTimeout(listen, patience);
  stopWaiting();
  locked.hidden = false;
}

// Pages of kpss itself follow the look that was chosen in a plan.
if (document.documentElement.classList.contains("kpss-own")) {
  try {
    document.documentElement.dataset.look = localStorage.getItem("kpss-look") ?? "";
  } catch {
    // They follow the system.
  }
}

kpss.addEventListener("keydown", (event) => {
  const panel = event.target.closest(".kpss-panel");
  if (event.key !== "Escape" || !panel) return;
  panel.open = false;
  panel.querySelector("summary").focus({ preventScroll: true });
});
addEventListener("pagehide", () => news?.close());
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
document.addEventListener("visibilitychange", listen);

restorePanel();
listen();
