"use strict";

// Runs before the first paint, so that the colours do not change under the reader's eyes.
try {
  document.documentElement.dataset.look = localStorage.getItem("kpss-look") ?? "";
} catch {
  // The browser keeps nothing for this page: it follows the system.
}
