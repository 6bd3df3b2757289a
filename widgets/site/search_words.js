/**
 * Cuts texts and what is searched for into the terms that the index knows, both in one way.
 *
 * The build makes the index with these functions too (search_index.mjs). No word of any
 * language stands here: they are in the index, from the authors' vocabulary.
 */

import { stemmer } from "stemmer";

/**
 * @typedef {object} Language
 * @property {Record<string, string>} simple  the characters of the other script, and ours
 * @property {Record<string, string>} same  terms that mean another one; "" says nothing
 * @property {string} lang
 * @property {string[]} asking  terms that say nothing beside any other
 */

/** In how many steps what a term weighs doubles: so exactly the index says it. */
export const STEPS = 2;

const RUN = /[a-z]+|\d+|\p{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;

/** @type {(map: object, key: string) => boolean} */
const has = (map, key) => Object.prototype.hasOwnProperty.call(map, key);

/** @type {(word: string) => boolean} */
export const chinese = (word) => HAN.test(word);

/**
 * Return the words of a text, where Chinese is cut already, with a blank of no width.
 *
 * @param {Language} language
 * @param {string} text
 */
export function runs({ simple }, text) {
  const plain = [...text.normalize("NFKC").toLowerCase()].map((letter) => simple[letter] ?? letter);
  return plain.join("").replace(/['’]/g, "").match(RUN) ?? [];
}

/**
 * Return the term that stands for a word, or "".
 *
 * @param {Language} language
 * @param {string} word
 */
export function term({ same }, word) {
  if (has(same, word)) return same[word] ?? "";
  const stem = chinese(word) ? word : stemmer(word);
  return (has(same, stem) ? same[stem] : stem) ?? "";
}

/**
 * Return the term that stands for words in their order.
 *
 * @param {string[]} terms
 */
export const exactly = (terms) => `=${terms.join("=")}`;

/** A letter that nobody knows is worse than any number of words, one that is a word worse than two. */
const UNKNOWN = 1000;
const SINGLE = 13;
const WORD = 10;

/**
 * Return a run of Chinese as the fewest words that are known, with what is not known together.
 *
 * @param {string} run
 * @param {(word: string) => boolean} known
 * @param {number} longest
 */
export function cut(run, known, longest) {
  const letters = [...run];
  /** @type {{ cost: number, words: string[] }[]} */
  const best = [];
  best[letters.length] = { cost: 0, words: [] };
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    for (let end = at + 1; end <= Math.min(letters.length, at + longest); end += 1) {
      const word = letters.slice(at, end).join("");
      const { cost, words } = best[end] ?? { cost: 0, words: [] };
      const single = end === at + 1;
      if (!single && !known(word)) continue;
      const more = cost + (single ? (known(word) ? SINGLE : UNKNOWN) : WORD);
      if (more < (best[at]?.cost ?? Infinity)) best[at] = { cost: more, words: [word, ...words] };
    }
  }
  return joined(best[0]?.words ?? [], known);
}

/**
 * Return the words, with those that nobody knows and that stand together as one.
 *
 * @param {string[]} words
 * @param {(word: string) => boolean} known
 */
function joined(words, known) {
  /** @type {string[]} */
  const all = [];
  let unknown = false;
  for (const word of words) {
    if (unknown && !known(word)) all.push(`${all.pop()}${word}`);
    else all.push(word);
    unknown = !known(word);
  }
  return all;
}
