/**
 * The cases that a reader has asked to be kept on this device, in the browser's storage.
 *
 * A browser may refuse: what reads returns nothing then, what writes throws.
 */

/** @import { Answers } from "../worker/messages.js" */

/**
 * @typedef {object} Case  what Python says of a case, and what was typed
 * @property {string} page  the guide's page, below the site's language
 * @property {string} fragment
 * @property {string} due  the day, YYYY-MM-DD, after which the page says that it has passed
 * @property {string} lang  the language in which it was kept
 * @property {string[]} said  what the home page says of it
 * @property {Answers} typed  sums, names and words, if the reader wants them kept as well
 */

const PREFIX = "guide-case-";

/**
 * Return a case, if it is kept.
 *
 * @param {string | undefined} id
 * @returns {Case | undefined}
 */
export function kept(id) {
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + id) ?? "null");
    return found && typeof found.fragment === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Return every case that is kept, by its id. */
export function all() {
  /** @type {string[]} */
  let names = [];
  try {
    names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    // Nothing can be read, so nothing is kept.
  }
  return names.flatMap((name) => {
    const id = name.slice(PREFIX.length);
    const found = kept(id);
    return found ? [{ id, ...found }] : [];
  });
}

/**
 * Keep a case; throw where the browser does not.
 *
 * @param {string} id
 * @param {Case} made
 */
export const keep = (id, made) => localStorage.setItem(PREFIX + id, JSON.stringify(made));

/**
 * Delete a case; throw where the browser does not.
 *
 * @param {string} id
 */
export const remove = (id) => localStorage.removeItem(PREFIX + id);
