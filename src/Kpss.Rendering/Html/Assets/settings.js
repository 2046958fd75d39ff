const settings = document.querySelector(".settings");
const look = document.getElementById("_vzhled");
const slash = document.getElementById("_lomitko");

function startSettings() {
  look.value = recall("kpss-look");
  look.addEventListener("change", () => {
    document.documentElement.dataset.look = look.value;
    keep("kpss-look", look.value);
  });

  slash.checked = recall("kpss-slash") !== "off";
  slash.addEventListener("change", () => keep("kpss-slash", slash.checked ? "" : "off"));

  settings.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    settings.open = false;
    settings.querySelector("summary").focus();
  });
  settings.hidden = false;
}

startSettings();
