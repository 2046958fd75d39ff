// What the parts of the page share. Every text comes from the markup, none stands in the script.

const parts = document.getElementById("_casti").content;
const main = document.querySelector("main");
const voice = document.body.appendChild(part("voice"));

/** A copy of a control that waits in the template of the page. */
function part(name) {
  return parts.querySelector(`.${name}`).cloneNode(true);
}

/** Tells those who listen what those who look have seen. */
function announce(text) {
  voice.textContent = text;
}

/** Czech counts in three forms: 1 výsledek, 2 výsledky, 5 výsledků. */
function counted(forms, count) {
  if (count === 0) return forms.none;
  const form = count === 1 ? forms.one : count < 5 ? forms.few : forms.many;
  return form.replace("{n}", count);
}

function recall(key) {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // It holds until the page is closed.
  }
}

/** Leads eyes, keyboard and screen reader to a section at once. */
function goTo(section) {
  const heading = section.querySelector(".heading > :first-child");
  location.hash = section.id;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

document.documentElement.classList.add("scripted");
