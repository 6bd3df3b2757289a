/**
 * Looks a sentence up in the table that the build makes of the authors' words.
 *
 * guide_logic.finding.matcher does the same, line for line, and tests hold both to one
 * result. No word and no rule of any guide stands here: they are in the table.
 */

import { near } from "./near.js";

/** @typedef {[start: number, end: number]} Span */
/** @typedef {[option: string, says: number, but: number, apart: number, over: string[]]} Option */
/** @typedef {Record<string, string>} Facts */

/**
 * @typedef {object} Flow  the words of one guide; numbers are those of patterns, -1 is none
 * @property {string} id
 * @property {string} page
 * @property {boolean} opens
 * @property {[says: number, but: number]} about
 * @property {[says: number, but: number]} near
 * @property {[says: number, but: number]} unlike
 * @property {[fact: string, supposed: boolean, options: Option[]][]} facts
 * @property {[fact: string, kind: string, says: number, but: number, apart: number,
 *   never: [string, string][]][]} counts
 * @property {[fact: string, option: string][][]} never
 * @property {[field: string, options: [option: string, must: Facts, may: Facts][]][]} fields
 */

/**
 * @typedef {object} Table
 * @property {Facts} simple
 * @property {[string, string][]} first
 * @property {Facts} forms
 * @property {string[]} real
 * @property {[string, string][]} then
 * @property {string} not
 * @property {string} if
 * @property {string[]} patterns
 * @property {Flow[]} flows
 */

/**
 * @typedef {object} Found
 * @property {string} flow
 * @property {string} page
 * @property {Facts} facts
 * @property {string[]} words
 * @property {Facts} answers
 */

/** More letters than a sentence has: what comes after them is not read. */
const LONGEST = 400;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Return the guides that a sentence leads to, best first, each with what it says.
 *
 * @param {Table} table
 * @param {string} text
 * @param {string} today  as YYYY-MM-DD
 * @returns {Found[]}
 */
export function find(table, text, today) {
  const said = new Said(table, text);
  /** @type {{ points: number, place: number, found: Found }[]} */
  const ranked = [];
  table.flows.forEach((flow, place) => {
    const about = said.bare(...flow.about);
    const near = said.bare(...flow.near);
    const unlike = said.bare(...flow.unlike);
    const { facts, spans } = factsOf(flow, said);
    count(flow, said, today, facts, spans);
    const some = Object.keys(facts).length;
    const opens = flow.opens && (spans.length || near.length);
    const points =
      8 * Number(about.length > 0) + 3 * Number(near.length > 0) - 8 * Number(unlike.length > 0);
    if (points + some > 0 && (about.length || opens)) {
      const all = [...spans, ...about, ...near].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const words = [...new Set(all.map(([start, end]) => said.text.slice(start, end).trim()))];
      const { id, page } = flow;
      const found = { flow: id, page, facts, words, answers: answersOf(flow, facts) };
      ranked.push({ points: points + some, place, found });
    }
  });
  ranked.sort((a, b) => b.points - a.points || a.place - b.place);
  return ranked.map(({ found }) => found);
}

/**
 * Return a sentence as phrases are looked for in it: in plain words, clauses parted by ",".
 *
 * @param {Table} table
 * @param {string} text
 */
export function normal(table, text) {
  let read = [...text.normalize("NFKC").toLowerCase()]
    .slice(0, LONGEST)
    .map((letter) => table.simple[letter] ?? letter)
    .join("");
  for (const [pattern, put] of table.first) read = replaced(pattern, put, read);
  read = read.replace(/[a-z]+/g, (word) => ` ${plain(table, word)} `);
  for (const [pattern, put] of table.then) read = replaced(pattern, put, read);
  return read;
}

/** @type {(pattern: string, put: string, text: string) => string} */
const replaced = (pattern, put, text) =>
  text.replace(new RegExp(pattern, "g"), (_, group) =>
    put.replace("$1", () => (typeof group === "string" ? group : "")),
  );

/**
 * Return the word that phrases use for this one, which may be misspelt by one letter.
 *
 * @param {Table} table
 * @param {string} word
 */
function plain({ forms, real }, word) {
  const own = has(forms, word) ? forms[word] : undefined;
  if (own !== undefined || word.length < 5 || real.includes(word)) return own ?? word;
  const close = Object.keys(forms).find(
    (one) => one.length > 4 && one[0] === word[0] && near(word, one),
  );
  return (close && forms[close]) ?? word;
}

/** @type {(map: object, key: string) => boolean} */
const has = (map, key) => Object.prototype.hasOwnProperty.call(map, key);

/** A sentence, and where each pattern is met in it. */
class Said {
  /**
   * @param {Table} table
   * @param {string} text
   */
  constructor(table, text) {
    this.text = normal(table, text);
    this.table = table;
    /** @type {Map<number, Span[]>} */
    this.met = new Map();
  }

  /**
   * @param {number} number
   * @returns {RegExpMatchArray[]}
   */
  matches(number) {
    const pattern = this.table.patterns[number];
    return pattern ? [...this.text.matchAll(new RegExp(pattern, "g"))] : [];
  }

  /**
   * @param {number} number
   * @returns {Span[]}
   */
  spans(number) {
    const known = this.met.get(number) ?? this.matches(number).map(spanOf);
    this.met.set(number, known);
    return known;
  }

  /**
   * Return where a pattern is met and not covered by another.
   *
   * @param {number} says
   * @param {number} but
   */
  bare(says, but) {
    const covers = this.spans(but);
    return this.spans(says).filter((one) => !covers.some((cover) => meet(one, cover)));
  }

  /**
   * Return whether what is met there is said: not covered, not denied, not only supposed.
   *
   * @param {Span} span
   * @param {number} but
   * @param {number} apart
   * @param {boolean} supposed
   */
  counts(span, but, apart, supposed) {
    const before = this.text.slice(0, span[0]);
    const end = this.text.indexOf(",", span[1]);
    /** @type {Span} */
    const clause = [before.lastIndexOf(",") + 1, end < 0 ? this.text.length : end];
    return !(
      this.spans(but).some((other) => meet(span, other)) ||
      this.spans(apart).some((other) => within(other, clause)) ||
      new RegExp(this.table.not).test(before) ||
      (!supposed && new RegExp(this.table.if).test(before))
    );
  }
}

/** @type {(match: RegExpMatchArray) => Span} */
const spanOf = (match) => [match.index ?? 0, (match.index ?? 0) + match[0].length];

/** @type {(span: Span, other: Span) => boolean} */
const meet = (span, other) => other[0] < span[1] && span[0] < other[1];

/** @type {(span: Span, other: Span) => boolean} */
const within = (span, other) => other[0] <= span[0] && span[1] <= other[1];

/**
 * Return the facts that are named, with where; one named in two ways is left out.
 *
 * @param {Flow} flow
 * @param {Said} said
 */
function factsOf(flow, said) {
  /** @type {Facts} */
  const facts = {};
  /** @type {Span[]} */
  const spans = [];
  for (const [fact, supposed, options] of flow.facts) {
    const every = options.flatMap(([, says]) => said.spans(says));
    /** @type {{ option: string, over: string[], spans: Span[] }[]} */
    const met = [];
    for (const [option, says, but, apart, over] of options) {
      const counted = said.spans(says).filter(
        (span) =>
          said.counts(span, but, apart, supposed) &&
          !every.some(
            (other) => within(span, other) && (span[0] !== other[0] || span[1] !== other[1]),
          ),
      );
      if (counted.length) met.push({ option, over, spans: counted });
    }
    const beaten = new Set(met.flatMap(({ over }) => over));
    const [first, second] = met.filter(({ option }) => !beaten.has(option));
    if (first && !second) facts[fact] = first.option;
    if (first) spans.push(...first.spans);
  }
  for (const never of flow.never) {
    const last = never[never.length - 1];
    const all = never.every(
      ([fact, option]) => has(facts, fact) && (option === "" || option === facts[fact]),
    );
    if (last && all) delete facts[last[0]];
  }
  return { facts, spans };
}

/**
 * Add the numbers that are given: days, sums, and days so many days ago.
 *
 * @param {Flow} flow
 * @param {Said} said
 * @param {string} today
 * @param {Facts} facts
 * @param {Span[]} spans
 */
function count(flow, said, today, facts, spans) {
  for (const [fact, kind, says, but, apart, never] of flow.counts) {
    const found = said
      .matches(says)
      .filter((one) => said.counts(spanOf(one), but, apart, true));
    const given = new Set(found.map(([, ...groups]) => groups.find(Boolean) ?? ""));
    const clash = never.some(([other, option]) => facts[other] === option);
    const [number] = given;
    if (number && given.size === 1 && !clash) {
      const day = () => new Date(Date.parse(today) - Number(number) * DAY);
      facts[fact] = kind === "ago" ? day().toISOString().slice(0, 10) : number;
      spans.push(...found.map(spanOf));
    }
  }
}

/**
 * Return the fields that the facts settle; what they leave open stands as "not sure" does.
 *
 * @param {Flow} flow
 * @param {Facts} facts
 */
function answersOf(flow, facts) {
  /** @type {Facts} */
  const answers = {};
  for (const [fact] of flow.counts) {
    if (has(facts, fact)) answers[fact] = facts[fact] ?? "";
  }
  for (const [field, options] of flow.fields) {
    const fitting = options.filter(
      ([, must, may]) =>
        Object.keys(must).every((fact) => facts[fact] === must[fact]) &&
        Object.keys(may).every((fact) => !has(facts, fact) || facts[fact] === may[fact]) &&
        Object.keys({ ...must, ...may }).some((fact) => has(facts, fact)),
    );
    if (fitting.length === 1) answers[field] = fitting[0]?.[0] ?? "";
  }
  return answers;
}
