/**
 * The views of this visit in the browser's history, and the address of the one that is shown.
 *
 * The history holds which view it was and nothing that was answered: answers are in
 * memory, and those that are not private in the address. What is private is kept for
 * this tab alone, so that it outlives a reload, another app and a crash of the page.
 */

import { linked, withField } from "./address.js";

/** @import { Answers } from "../worker/messages.js" */

/** Tells the history's entries of this visit, whose answers are in memory, from older ones. */
const VISIT = Date.now();

/** @typedef {{ visit: number, show: string }} Place  a view to come back to */

/**
 * Return the view that stands in the history here, if it is of this visit.
 *
 * @param {string} flow
 * @returns {string | undefined}
 */
export function remembered(flow) {
  /** @type {Place | undefined} */
  const place = history.state?.[flow];
  return place?.visit === VISIT ? place.show : undefined;
}

/**
 * Put a view into the history and the address.
 *
 * @param {string} flow
 * @param {string} show
 * @param {string} fragment
 * @param {boolean} added  whether it is a new place, to which Back returns
 */
export function remember(flow, show, fragment, added) {
  /** @type {Place} */
  const place = { visit: VISIT, show };
  const state = { ...history.state, [flow]: place };
  if (added) history.pushState(state, "", `#${fragment}`);
  else history.replaceState(state, "", `#${fragment}`);
  switchLanguageTo(location.hash);
}

/**
 * Put another value of a field into the address.
 *
 * @param {string} field
 * @param {string} value
 */
export function rememberField(field, value) {
  history.replaceState(history.state, "", withField(location.hash, field, value));
  switchLanguageTo(location.hash);
}

/** @param {string} flow */
const key = (flow) => `guide:${flow}`;

/**
 * Return what this tab keeps of a guide.
 *
 * @param {string} flow
 * @returns {Answers}
 */
export function typed(flow) {
  try {
    return JSON.parse(sessionStorage.getItem(key(flow)) ?? "{}");
  } catch {
    return {}; // A browser that keeps nothing: what is typed lives as long as the page.
  }
}

/**
 * Keep for this tab those answers that are private; of fields left empty there is nothing to keep.
 *
 * @param {string} flow
 * @param {Answers} answers
 * @param {Set<string>} fields
 */
export function keepTyped(flow, answers, fields) {
  const given = Object.entries(answers).filter(([field, value]) => value && fields.has(field));
  try {
    if (given.length) sessionStorage.setItem(key(flow), JSON.stringify(Object.fromEntries(given)));
    else sessionStorage.removeItem(key(flow));
  } catch {
    // As above; and where its space is used up, the page itself still has the words.
  }
}

/**
 * Give a case a name, which tells it from another one of the same reader, and means nothing else.
 *
 * @param {Answers} answers
 */
export function nameCase(answers) {
  if (answers.case) return;
  answers.case = Math.random().toString(36).slice(2, 10);
  rememberField("case", answers.case);
}

/**
 * Leave nothing of a guide in the history's entry, in the address and in the tab.
 *
 * @param {string} flow
 */
export function forget(flow) {
  keepTyped(flow, {}, new Set());
  const address = location.pathname + location.search;
  history.replaceState({ ...history.state, [flow]: undefined }, "", address);
}

/**
 * Return what the address says to a guide.
 *
 * @param {string} flow
 */
export const addressed = (flow) => linked(location.hash, flow);

/**
 * Let the language switch lead to the same view with the same answers.
 *
 * @param {string} hash
 */
export function switchLanguageTo(hash) {
  for (const link of document.querySelectorAll("a.guide-switch")) {
    if (link instanceof HTMLAnchorElement) link.hash = hash;
  }
}
