/**
 * Makes the search index of one language: by term, how much each page and each part says of it.
 *
 * What stands in a title, in a heading or in the words of authors weighs more than a passing
 * mention; what stands on every page, little. The page's script only adds up.
 *
 * Usage: node search_index.mjs < { language, pages } > index; see widgets/mkdocs/search_file.py
 */

import { readFileSync } from "node:fs";
import { stemmer } from "stemmer";
import { STEPS, chinese, exactly, runs, term } from "./search_words.js";

/** @import { Index } from "./search_look.js" */
/** @import { Language } from "./search_words.js" */

/**
 * @typedef {object} Card  what leads straight to a guide or a case
 * @property {string} href
 * @property {string} title
 * @property {string} text
 */

/**
 * @typedef {object} Page
 * @property {string} href
 * @property {string} title
 * @property {string} about
 * @property {string} named  its words, where it is found by these and its headings alone
 * @property {string} words  what its author says that people call it
 * @property {string} said  what people say who need it
 * @property {string} twin  its title in the other language
 * @property {{ id: string, title: string, text: string }[]} parts
 * @property {Card[]} cards
 */

/** @typedef {[text: string, weight: number, most: number, all?: boolean][]} Fields */

/** How often a word has to stand somewhere to be what that is about. */
const MUCH = 8;

/** What weighs less than this, in a page or in a part of one, is a passing mention among many. */
const LITTLE = 4;
const PART_LITTLE = 12;

/** What a thing that people say weighs, for each of its words. */
const PHRASE = 3;

/** A word within a longer one counts for as much of it. */
const WITHIN = 0.5;

/**
 * @type {{ language: Language & { forms: Record<string, string>, asking: string[], lang: string }, pages: Page[],
 *   situations: [string, string][] }} */
const { language, pages, situations } = JSON.parse(readFileSync(0, "utf-8"));
/** @type {(word: string) => string} */
const stem = (word) => (chinese(word) ? word : stemmer(word));

/** @type {Language} */
const made = {
  lang: language.lang,
  simple: language.simple,
  same: {},
  asking: [...new Set(language.asking.map(stem))],
};
for (const [form, plain] of Object.entries(language.forms)) {
  // Most forms differ by an ending, which the stemmer takes off as well.
  if (stem(form) !== stem(plain)) made.same[stem(form)] ??= stem(plain);
}
for (const one of made.asking) delete made.same[one];

/**
 * Return how much is said of each term: how often it stands there, by the weight of the place.
 *
 * @param {Fields} fields
 */
function said(fields) {
  /** @type {Map<string, number>} */
  const all = new Map();
  for (const [text, weight, most, every = false] of fields) {
    /** @type {Map<string, number>} */
    const counted = new Map();
    for (const word of runs(made, text)) {
      const one = term(made, word);
      if (one && (every || !made.asking.includes(one))) counted.set(one, (counted.get(one) ?? 0) + 1);
    }
    for (const [one, count] of counted) {
      all.set(one, (all.get(one) ?? 0) + weight * Math.min(count, most));
    }
  }
  return all;
}

const usual = pages.reduce((sum, { said }) => sum + said.length, 0) / pages.length || 1;

/** @type {(page: Page) => Fields} */
const fields = (page) => [
  [page.title, 8, 1, true],
  [page.cards.map(({ title }) => title).join(" "), 5, 1, true],
  [page.words, 5, 1, true],
  // Of what is said in many ways each word says less.
  [page.said, 8 / (1 + page.said.length / usual), 2, true],
  [page.parts[0]?.title ?? "", 3, 1],
  [page.about, 2, 2],
  [page.cards.map(({ text }) => text).join(" "), 1, 1],
  [page.parts.slice(1).map(({ title }) => title).join(" "), 1, 4],
  [page.twin, 3, 1],
  [page.parts.map(({ text }) => text).join(" "), 0.1, 10],
];

/** @type {(page: Page) => Fields} */
const aside = (page) => [
  [page.named, 5, 1, true],
  [page.parts.map(({ title }) => title).join(" "), 3, 1],
];

const whole = pages.map((page) => said(page.named ? aside(page) : fields(page)));

// What people say as a whole counts beside its words: "refund not received" is no parcel.
pages.forEach((page, at) => {
  const all = [page.named, page.words, page.said].join(".").split(".");
  const told = all.filter((one) => chinese(one) === (language.lang === "zh"));
  const keys = told.map((phrase) => together(runs(made, phrase)));
  for (const key of new Set(keys)) {
    const size = key.split("+").length - 1;
    if (size > 0 && size < 4) whole[at]?.set(key, PHRASE * size);
  }
  // So does a name of the page, if it is all that is typed, in its order: “complain of the
  // seller” is not “the seller has a complaint”, though both are the same words.
  for (const name of page.words.split(".").filter((one) => chinese(one) === (language.lang === "zh"))) {
    const told = telling(runs(made, name));
    if (told.length > 1) whole[at]?.set(exactly(told), PHRASE * told.length);
  }
});

/** @type {(words: string[]) => string[]} */
function telling(words) {
  const terms = words.map((word) => term(made, word));
  return terms.filter((one) => one && !made.asking.includes(one));
}

/** @type {(words: string[]) => string} */
function together(words) {
  return [...new Set(telling(words))].sort().map((one) => `+${one}`).join("");
}

const parts = pages.flatMap((page) =>
  page.parts.slice(1).map(({ title, text }) =>
    said([
      [title, 6, 1],
      [page.named ? "" : text, 0.6, 4],
    ]),
  ),
);
const cards = pages.flatMap((page) =>
  page.cards.map(({ title, text }) =>
    said([
      [title, 6, 1],
      [text, 3, 1],
    ]),
  ),
);

/** @type {Map<string, number>} */
const pagesWith = new Map();
for (const one of whole) {
  for (const word of one.keys()) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
}

/** @type {Record<string, Record<number, number[]>>} */
const terms = {};
[...whole, ...parts, ...cards].forEach((one, entry) => {
  for (const [word, count] of [...one].filter(([word]) => /^\p{Script=Han}{3,}$/u.test(word))) {
    for (let start = 0; start < word.length; start += 1) {
      for (let end = start + 2; end <= word.length; end += 1) {
        const within = word.slice(start, end);
        if (within !== word && pagesWith.has(within)) {
          one.set(within, (one.get(within) ?? 0) + WITHIN * count);
        }
      }
    }
  }
  for (const [word, count] of one) {
    const rare = Math.log(1 + pages.length / (pagesWith.get(word) ?? 1));
    const weight = (100 * rare * count) / (count + MUCH);
    if (weight < (entry < pages.length ? LITTLE : PART_LITTLE)) continue;
    ((terms[word] ??= {})[Math.round(STEPS * Math.log2(weight))] ??= []).push(entry);
  }
});

/**
 * Return entries by how much they weigh, each as what it is more than the one before.
 *
 * @param {Record<number, number[]>} levels
 */
const packed = (levels) =>
  Object.entries(levels).map(([level, entries]) => [
    Number(level),
    ...entries.map((entry, at) => entry - (entries[at - 1] ?? 0)),
  ]);

/** @type {Index} */
const index = {
  language: made,
  pages: pages.map(({ href, title, about, parts, cards, twin }) => [
    href,
    title,
    about,
    parts.slice(1).map(({ id, title }) => [id, title.replace(/\u200b/g, "")]),
    cards.map(({ href, title, text }) => [href, title, text]),
    twin,
  ]),
  situations,
  terms: Object.fromEntries(
    Object.entries(terms)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([word, levels]) => [word, packed(levels)]),
  ),
};
process.stdout.write(JSON.stringify(index).replace(/\u200b/g, ""));
