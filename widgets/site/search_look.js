/** Looks up what is searched for in the index that the build makes (search_index.mjs). */

import { near } from "./near.js";
import { STEPS, chinese, cut, exactly, runs, term } from "./search_words.js";

/** @import { Language } from "./search_words.js" */

/**
 * @typedef {object} Index  entries are numbered: pages first, then their parts, then their cards
 * @property {Language} language
 * @property {[href: string, title: string, about: string, parts: [id: string, title: string][],
 *   cards: [href: string, title: string, text: string][], twin: string][]} pages
 * @property {[href: string, text: string][]} situations
 * @property {Record<string, number[][]>} terms  by term: a step of weight, and the entries where
 *   it weighs that, each as what it is more than the one before
 */

/**
 * @typedef {object} Found
 * @property {string} href
 * @property {string} title
 * @property {string} about
 * @property {string} twin  its title in the other language
 * @property {{ href: string, title: string, text: string } | undefined} card
 * @property {{ href: string, title: string }[]} parts
 */

/** What a term counts that is not quite what was typed. */
const BEGUN = 0.7;
const MISTYPED = 0.6;
const WITHIN = 0.5;

/** From how many letters on a word may be mistyped, or not yet be whole. */
const FORGIVEN = 4;
const LONG = 3;

/** A part is shown when it says at least this much of what the best part of any page does. */
const WORTH = 0.6;
const PARTS = 2;

/** How many pages at most come first as a case or a guide, and how much they say. */
const FIRST = 3;
const ABOUT_AS_MUCH = 0.6;

/** After those, what says less than this much of what the best page says is not shown. */
const PASSING = 0.1;

/** What has fewer than this of its letters in common with a word does not come near it. */
const NEARLY = 0.4;
const NEAREST = 3;

/** More letters than anybody searches for. */
const MOST = 120;

/** Of how many words it is looked what they say together. */
const AT_ONCE = 8;

/** @typedef {[term: string, counts: number]} Meant */

export class Search {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    this.all = Object.keys(index.terms);
    this.longest = Math.max(...this.all.map((one) => (chinese(one) ? one.length : 0)));
    /** @type {number[][]} */
    this.partsOf = [];
    /** @type {number[][]} */
    this.cardsOf = [];
    let entry = index.pages.length;
    for (const [place, kind] of /** @type {[number[][], 3 | 4][]} */ ([
      [this.partsOf, 3],
      [this.cardsOf, 4],
    ])) {
      for (const page of index.pages) place.push(page[kind].map(() => entry++));
    }
  }

  /** @param {string} word */
  knows(word) {
    const { same } = this.index.language;
    return Object.prototype.hasOwnProperty.call(same, word) || this.has(word);
  }

  /** @param {string} word */
  has(word) {
    return Object.prototype.hasOwnProperty.call(this.index.terms, word);
  }

  /**
   * Return the terms that each word may mean; a word that says nothing has none.
   *
   * @param {string} text
   * @returns {Meant[][]}
   */
  meant(text) {
    const { language } = this.index;
    const words = runs(language, text.slice(0, MOST)).flatMap((run) =>
      chinese(run) ? cut(run, (word) => this.knows(word), this.longest) : [run],
    );
    const ended = /[\s\p{P}]$/u.test(text);
    const meant = words
      .map((word, place) => this.one(word, place === words.length - 1 && !ended))
      .filter((one) => one.length);
    const telling = meant.filter(([first]) => first && !language.asking.includes(first[0]));
    return telling.length ? [...telling, ...this.together(telling)] : meant;
  }

  /**
   * Return what authors say that people say and that is said here, of up to three words.
   *
   * @param {Meant[][]} words
   * @returns {Meant[][]}
   */
  together(words) {
    const told = [...new Set(words.map(([first]) => first?.[0] ?? ""))].sort();
    /** @type {string[]} */
    let keys = [""];
    for (const one of told.slice(0, AT_ONCE)) keys = [...keys, ...keys.map((key) => `${key}+${one}`)];
    keys.push(exactly(words.map(([first]) => first?.[0] ?? "")));
    return keys.filter((key) => this.has(key)).map((key) => [[key, 1]]);
  }

  /**
   * @param {string} word
   * @param {boolean} last  it may not be whole yet
   * @returns {Meant[]}
   */
  one(word, last) {
    const one = term(this.index.language, word);
    if (!one) return [];
    if (this.has(one)) return [[one, 1], ...this.within(one)];
    if (this.index.language.asking.includes(one)) return [];
    if (last && (word.length >= LONG || chinese(word))) {
      const begun = this.all.filter((other) => other.startsWith(word));
      if (begun.length) return begun.map((other) => [other, BEGUN]);
    }
    if (one.length < (chinese(one) ? LONG : FORGIVEN)) return [[one, 0]];
    const { same } = this.index.language;
    const close = [...this.all, ...Object.keys(same)]
      .filter((other) => other.length >= LONG && near(one, other))
      .map((other) => same[other] ?? other)
      .filter((other) => this.has(other));
    return close.length ? close.map((other) => [other, MISTYPED]) : [[one, 0]];
  }

  /**
   * Return the words within a longer one of Chinese.
   *
   * @param {string} word
   * @returns {Meant[]}
   */
  within(word) {
    if (!chinese(word)) return [];
    return this.all
      .filter((one) => one.length > 1 && one !== word && word.includes(one))
      .map((one) => [one, WITHIN]);
  }

  /**
   * Return the pages that say most of it, best first, each with its best card and parts.
   *
   * @param {string} text
   * @returns {Found[]}
   */
  find(text) {
    const words = this.meant(text);
    const counted = this.count(words);
    const { pages } = this.index;
    const ranked = pages
      .map((_, page) => ({ page, points: counted.get(page) ?? 0 }))
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points || one.page - other.page);
    const least = PASSING * (ranked[0]?.points ?? 0);
    const best = Math.max(0, ...this.partsOf.flat().map((entry) => counted.get(entry) ?? 0));
    // A case or a guide is what most have come for, when it says about as much as the best page.
    const first = ranked.slice(0, FIRST).filter(({ page, points }) => {
      return pages[page]?.[4].length && points >= ABOUT_AS_MUCH * (ranked[0]?.points ?? 0);
    });
    const rest = ranked.filter(({ points }, at) => at < FIRST || points > least);
    return [...new Set([...first, ...rest])].map(({ page }) => this.found(page, counted, best * WORTH));
  }

  /**
   * Return what each entry says of all the words.
   *
   * @param {Meant[][]} words
   */
  count(words) {
    /** @type {Map<number, number>} */
    const counted = new Map();
    for (const meant of words) {
      /** @type {Map<number, number>} */
      const most = new Map();
      for (const [one, counts] of meant) {
        for (const [step = 0, ...entries] of this.has(one) ? (this.index.terms[one] ?? []) : []) {
          const weight = counts * 2 ** (step / STEPS);
          let entry = 0;
          for (const more of entries) {
            entry += more;
            most.set(entry, Math.max(most.get(entry) ?? 0, weight));
          }
        }
      }
      for (const [entry, weight] of most) counted.set(entry, (counted.get(entry) ?? 0) + weight);
    }
    return counted;
  }

  /**
   * @param {number} page
   * @param {Map<number, number>} counted
   * @param {number} least
   * @returns {Found}
   */
  found(page, counted, least) {
    const [href, title, about, parts, cards, twin] = /** @type {Index["pages"][0]} */ (
      this.index.pages[page]
    );
    /** @type {(entries: number[] | undefined) => { place: number, points: number }[]} */
    const ranked = (entries = []) =>
      entries
        .map((entry, place) => ({ place, points: counted.get(entry) ?? 0 }))
        .sort((one, other) => other.points - one.points || one.place - other.place);
    const card = cards[ranked(this.cardsOf[page])[0]?.place ?? -1];
    return {
      href,
      title,
      about,
      twin,
      card: card && { href: card[0], title: card[1], text: card[2] },
      parts: ranked(this.partsOf[page])
        .filter(({ points }) => points && points >= least)
        .slice(0, PARTS)
        .map(({ place }) => {
          const [id = "", title = ""] = parts[place] ?? [];
          return { href: `${href}#${id}`, title };
        }),
    };
  }
  /**
   * Return the words of titles that have most in common with what nothing has.
   *
   * @param {string} text
   */
  nearest(text) {
    const wanted = pairs(text.toLowerCase());
    const titles = this.index.pages.flatMap(([, title, , parts]) => [
      title,
      ...parts.map(([, title]) => title),
    ]);
    const words = titles.flatMap((title) => this.pieces(title)).filter(([, term]) => term);
    return [...new Set(words.map(([word]) => word.toLowerCase()))]
      .map((word) => {
        const own = pairs(word);
        const shared = own.filter((pair) => wanted.includes(pair)).length;
        return { word, points: (2 * shared) / (own.length + wanted.length) };
      })
      .filter(({ points }) => points >= NEARLY)
      .sort((one, other) => other.points - one.points)
      .slice(0, NEAREST)
      .map(({ word }) => word);
  }

  /**
   * Return a text in pieces, each with its term, "" for what is no word.
   *
   * @param {string} text
   * @returns {[piece: string, term: string][]}
   */
  pieces(text) {
    const { language } = this.index;
    return text
      .split(/(\p{Script=Han}+|[a-z]+|\d+)/giu)
      .flatMap((run) =>
        chinese(run) ? cut(run, (word) => this.knows(word), this.longest) : [run],
      )
      .map((word) => [word, /[\p{L}\d]/u.test(word) ? term(language, word.toLowerCase()) : ""]);
  }
}

/**
 * Return each two letters of a word that stand beside each other; a letter by itself is one too.
 *
 * @param {string} word
 */
function pairs(word) {
  return word.length < 2 ? [word] : Array.from(word.slice(1), (letter, at) => `${word[at]}${letter}`);
}
