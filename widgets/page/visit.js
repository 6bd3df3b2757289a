/**
 * The views of this visit in the browser's history, and the address of the one that is shown.
 *
 * The history holds which view it was and nothing that was answered: answers are in
 * memory, and those that are not private in the address.
 */

import { linked, withField } from "./address.js";

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

/**
 * Leave nothing of a guide in the history's entry and in the address.
 *
 * @param {string} flow
 */
export function forget(flow) {
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
