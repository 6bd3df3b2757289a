/** Reads a sentence, and says what it was found to say: for the field and for the search. */

import { fragment } from "../page/address.js";
import { find } from "./matcher.js";

/** @import { Found, Table } from "./matcher.js" */

/** @typedef {Record<string, string>} Answers */
/** @typedef {[title: string, options: Record<string, string> | string]} Field */

/**
 * @typedef {object} Sentences
 * @property {Table} table
 * @property {Record<string, { name: string, fields: Record<string, Field> }>} names
 */

/**
 * Return the guides that a sentence leads to, best first, as of this device's day.
 *
 * @param {Sentences} sentences
 * @param {string} text
 */
export function read({ table }, text) {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return find(table, text, day.toISOString().slice(0, 10));
}

/**
 * @param {Sentences} sentences
 * @param {Found} found
 */
export function named({ names }, found) {
  const own = names[found.flow];
  if (!own) throw new Error(`${found.flow} has no name`);
  return own;
}

/**
 * Return each answer that a sentence gives, as its guide calls it; what has no name is left out.
 *
 * @param {Sentences} sentences
 * @param {Found} found
 * @param {string} lang
 * @returns {{ id: string, title: string, value: string, told: string }[]}
 */
export function said(sentences, found, lang) {
  const { fields } = named(sentences, found);
  return Object.entries(found.answers).flatMap(([id, value]) => {
    const [title, options] = fields[id] ?? [];
    return title === undefined ? [] : [{ id, title, value, told: told(options ?? "", value, lang) }];
  });
}

/**
 * @param {Record<string, string> | string} options
 * @param {string} value
 * @param {string} lang
 */
function told(options, value, lang) {
  if (typeof options !== "string") return options[value] ?? value;
  if (options) return options.replace("0", value);
  const form = /** @type {const} */ ({ year: "numeric", month: "long", day: "numeric" });
  return new Date(`${value}T00:00`).toLocaleDateString(lang, form);
}

/**
 * Return where a guide opens with these answers.
 *
 * @param {string} root
 * @param {Found} found
 * @param {Answers} answers
 */
export function address(root, found, answers) {
  return `${root}${found.page}#${fragment(found.flow, "", Object.entries(answers))}`;
}
