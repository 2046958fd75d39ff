/** The address of a section without what the reader has chosen by filters. */
function addressOf(id) {
  return `${location.href.split(/[?#]/)[0]}#${id}`;
}

/** Where the browser keeps its clipboard for secure pages, the old way still works. */
function copyTheOldWay(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

async function copyLink(button, id) {
  const copied = await copy(addressOf(id));
  if (!copied) location.hash = id;
  button.focus({ preventScroll: true });
  button.dataset.said = copied ? button.dataset.done : button.dataset.failed;
  announce(button.dataset.said);
  setTimeout(() => delete button.dataset.said, 2500);
}

/** Without the script these are links; with it they copy. */
function startLinks() {
  for (const link of document.querySelectorAll("a.permalink")) {
    const id = link.hash.slice(1);
    const button = part("permalink");
    button.setAttribute("aria-label", `${button.title}: ${link.previousElementSibling.textContent}`);
    button.addEventListener("click", () => copyLink(button, id));
    link.replaceWith(button);
  }
}

startLinks();
