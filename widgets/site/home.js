/** Shows on the home page the cases that are kept on this device, each with its way back. */

import { all, remove } from "../page/kept_cases.js";

const section = document.querySelector(".guide-kept");
const list = section?.querySelector("ul");
const card = section?.querySelector("template");

/**
 * @param {ReturnType<typeof all>[0]} one
 * @param {HTMLElement} section
 * @param {Element} list
 * @param {HTMLTemplateElement} card
 */
function show({ id, page, fragment, due, lang, said }, section, list, card) {
  const item = document.importNode(card.content, true).firstElementChild;
  const link = item?.querySelector("a");
  const button = item?.querySelector("button");
  if (!item || !link || !button || !Array.isArray(said)) return;
  // What is stored is data: it leads to a page of this site, or nowhere.
  const root = new URL(section.dataset.root ?? "./", location.href);
  const address = new URL(String(page).replace(/[^\w/-]|^\/+/g, ""), root);
  address.hash = fragment;
  link.href = address.href;
  // It is said anew, in the other language, once it has been opened there.
  link.lang = String(lang);
  for (const line of said) {
    const part = document.createElement(link.childElementCount ? "span" : "strong");
    part.textContent = String(line);
    link.append(part);
  }
  button.setAttribute("aria-label", `${button.textContent}: ${said[0]}`);
  const over = item.querySelector("[data-when=passed]");
  if (over instanceof HTMLElement) over.hidden = !(new Date(`${due}T23:59:59`) < new Date());
  button.addEventListener("click", () => {
    try {
      remove(id);
      item.remove();
      section.hidden = !list.childElementCount;
    } catch {
      const told = section.querySelector("[data-when=not-deleted]");
      if (told instanceof HTMLElement) told.hidden = false;
    }
  });
  list.append(item);
  section.hidden = false;
}

if (section instanceof HTMLElement && list && card) {
  for (const one of all()) show(one, section, list, card);
}
