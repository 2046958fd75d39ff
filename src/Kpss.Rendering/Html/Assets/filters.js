const filters = document.querySelector(".filters");
const selects = [...(filters?.querySelectorAll("select") ?? [])];
const sections = [...main.querySelectorAll("section[data-key]")];

/** The name of each choice and the ids of the sections that it chooses. */
const choices = new Map(
  selects.flatMap((select) => [...select.options])
    .filter((option) => option.value)
    .map((option) => [option, { name: option.text, ids: new Set(option.dataset.items.split(" ")) }]),
);

/** Every item that some choice chooses; the others stand only around or inside such ones. */
const choosable = new Set([...choices.values()].flatMap(({ ids }) => [...ids]));

/** The ids that pass all filters but one. */
function passing(except) {
  const active = selects.filter((select) => select !== except && select.value);
  const sets = active.map((select) => choices.get(select.selectedOptions[0]).ids);
  return [...choosable].filter((id) => sets.every((set) => set.has(id)));
}

/** What is chosen, with the sections inside that no filter knows. */
function withInside(chosen) {
  const whole = new Set(chosen);
  for (const section of sections) {
    const above = section.parentElement.closest("section");
    if (!choosable.has(section.id) && whole.has(above?.id)) whole.add(section.id);
  }
  return whole;
}

/** The sections that the chosen ones lie in, and these themselves. */
function withAround(chosen) {
  const around = new Set();
  for (const id of chosen) {
    for (let section = document.getElementById(id); section; section = section.parentElement.closest("section")) around.add(section.id);
  }
  return around;
}

/** Of the sections around the chosen ones only the headings stay. */
function showText(section, isShown) {
  for (const child of section.children) {
    if (!child.matches("section, .heading")) child.hidden = !isShown;
  }
}

function showAll() {
  for (const section of sections) {
    section.hidden = false;
    showText(section, true);
  }
}

function showOnly(chosen) {
  const whole = withInside(chosen);
  const around = withAround(chosen);
  for (const section of sections) {
    section.hidden = !whole.has(section.id) && !around.has(section.id);
    showText(section, whole.has(section.id));
  }
}

/** Beside each choice stands how many items it leaves; one that would leave none cannot be taken. */
function countChoices() {
  for (const select of selects) {
    const others = passing(select);
    for (const option of [...select.options].filter((choice) => choices.has(choice))) {
      const { name, ids } = choices.get(option);
      const left = others.filter((id) => ids.has(id)).length;
      option.text = `${name} (${left})`;
      option.disabled = left === 0 && !option.selected;
    }
  }
}

function showSelection(count, active) {
  const text = counted(filters.dataset, count).replace("{all}", choosable.size);
  const names = active.map((select) => `${select.labels[0].textContent}: ${choices.get(select.selectedOptions[0]).name}`);
  for (const box of document.querySelectorAll(".selection")) {
    box.hidden = active.length === 0;
    box.querySelector(".selection-names").textContent = names.join("; ");
    box.querySelector(".selection-count").textContent = text;
  }
  return text;
}

/** The address says what is chosen, so that the choice can be sent to somebody. */
function writeAddress() {
  const url = new URL(location);
  for (const select of selects) {
    if (select.value) url.searchParams.set(select.name, select.value);
    else url.searchParams.delete(select.name);
  }
  history.replaceState(null, "", url);
}

function readAddress() {
  const wanted = new URL(location).searchParams;
  for (const select of selects) {
    const value = wanted.get(select.name) ?? "";
    const isKnown = [...select.options].some((option) => option.value === value);
    select.value = isKnown ? value : "";
  }
}

/** Shows what the filters leave and returns how many items that is, in words. */
function applyFilters() {
  const active = selects.filter((select) => select.value);
  const chosen = passing(null);
  if (active.length > 0) showOnly(chosen);
  else showAll();
  countChoices();
  contents?.classList.toggle("filtered", active.length > 0);
  for (const { item, section } of entries) item.hidden = section.hidden;
  if (contents) follow();
  return showSelection(chosen.length, active);
}

function clearFilters() {
  for (const select of selects) select.value = "";
  writeAddress();
  announce(applyFilters());
}

/** Whoever follows a link to an item must find it, whatever is chosen. */
function revealAddressed() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest("[hidden]")) return;
  clearFilters();
  target.scrollIntoView();
}

function startFilters() {
  main.prepend(part("selection"));
  for (const button of document.querySelectorAll(".clear")) {
    button.addEventListener("click", () => {
      clearFilters();
      filters.open = true;
      selects[0].focus();
    });
  }
  filters.addEventListener("change", () => {
    writeAddress();
    announce(applyFilters());
  });
  addEventListener("hashchange", revealAddressed);
  readAddress();
  applyFilters();
  filters.open = selects.some((select) => select.value);
  revealAddressed();
}

if (filters) startFilters();
