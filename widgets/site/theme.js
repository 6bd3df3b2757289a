/**
 * Loads the theme's script in a page with a guide: for the menu and the colours.
 *
 * It also fetches and reads an index of the whole site. A reader who has come to
 * answer questions needs none of it yet, so it waits until the page is idle or
 * a part of the theme is reached for.
 */

import { idle } from "./idle.js";

/** @type {HTMLElement | null} */
const later = document.querySelector("script[data-src]");

function load() {
  const script = document.createElement("script");
  script.src = later?.dataset.src ?? "";
  later?.replaceWith(script); // The second time it is no longer in the page.
}

/** @param {Event} event */
function reaches({ target, type }) {
  if (!(target instanceof Element) || target.closest("guide-flow")) return;
  if (type === "keydown" || target.closest(".md-header, .md-sidebar, .md-tabs")) load();
}

for (const type of ["focusin", "keydown", "pointerdown"]) addEventListener(type, reaches);
void idle.then(load);
