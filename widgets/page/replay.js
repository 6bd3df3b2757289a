/** Follows answers through the graph of a head start, as guide_logic.planning.interview does. */

/** @import { Answers } from "../worker/messages.js" */
/** @import { Field, Question, Table } from "./head_start.js" */

/**
 * @typedef {object} Read  what was understood of a question's answers
 * @property {number} way
 * @property {number} problems  a bit for each field
 * @property {[number, number][]} sets
 *
 * @typedef {object} Interview
 * @property {{ question: Question, node: number[], facts: number[] }[]} asked  with what was
 *   known before
 * @property {number[]} node  where it stands
 * @property {number[]} facts
 * @property {Record<string, string>} known  numbers, as they were understood
 */

/** Thrown where the table does not reach. */
export const BEYOND = new Error("beyond the head start");

export const UNSURE = "unknown";

/**
 * @template T
 * @param {T | undefined} value
 * @returns {T}
 */
export function found(value) {
  if (value === undefined) throw BEYOND;
  return value;
}

/**
 * Return whether there is an answer for a field, be it an empty one.
 *
 * @param {Answers} answers
 * @param {string} field
 */
export const given = (answers, field) => Object.prototype.hasOwnProperty.call(answers, field);

/**
 * Return where a question stands, if it is asked or next.
 *
 * @param {Table} table
 * @param {Interview} interview
 * @param {string} id
 */
export function nodeOf(table, { asked, node }, id) {
  const one = asked.find(({ question }) => question.id === id);
  return one?.node ?? (table.questions[node[0] ?? -1]?.id === id ? node : undefined);
}

/**
 * Follow the answers as far as they carry.
 *
 * @param {Table} table
 * @param {Answers} answers
 * @returns {Interview}
 */
export function replayed(table, answers) {
  const has = (/** @type {Question} */ { fields }) =>
    fields.some(({ id }) => given(answers, id));
  /** @type {Interview} */
  const interview = { asked: [], node: found(table.graph[0]), facts: [...table.start], known: {} };
  const { asked, facts, known } = interview;
  for (;;) {
    const node = interview.node;
    const place = /** @type {number} */ (node[0]);
    if (place < 0) break;
    const question = found(table.questions[place]);
    if (!has(question)) return interview;
    const { problems, sets, way } = read(question, node, answers, known);
    if (problems) return interview;
    asked.push({ question, node, facts: [...facts] });
    for (const [fact, value] of sets) facts[fact] = value;
    interview.node = found(table.graph[found(node[2 + way])]);
  }
  for (const question of table.questions) {
    if (!question.extra || !has(question)) continue;
    const { sets, way } = read(question, [], answers, known);
    for (const [fact, value] of sets) facts[fact] = value;
    facts[question.extra] = way + 1;
  }
  return interview;
}

/**
 * Return what answers to a question mean where it stands; note its numbers in `known`.
 *
 * @param {Question} question
 * @param {number[]} node
 * @param {Answers} answers
 * @param {Record<string, string>} known
 * @returns {Read}
 */
export function read(question, node, answers, known) {
  const sizes = question.fields.map(
    ({ options, cuts }) => options?.length ?? (cuts?.length ?? 0) + 2,
  );
  let rest = sizes.reduce((product, size) => product * size, 1);
  let way = 0;
  let problems = 0;
  /** @type {[number, number][]} */
  const sets = [];
  question.fields.forEach(({ id, options, sets: settled, fact, ...field }, place) => {
    const text = answers[id] ?? "";
    let pick;
    rest /= sizes[place] ?? 1;
    if (options) {
      pick = options.indexOf(question.extra ? text || UNSURE : text);
      if (question.extra ? pick < 0 : !offered(node, way + pick * rest, pick < 0 ? 0 : rest)) {
        if (question.extra) throw BEYOND;
        problems |= 1 << place;
        return;
      }
      sets.push(...(settled?.[pick] ?? []));
    } else {
      const number = numberIn(field, text);
      const reached = (field.cuts ?? []).filter((cut) => cut <= number).length;
      known[id] = number < 0 ? UNSURE : String(number);
      pick = number < 0 ? 0 : reached + 1;
      sets.push([fact, reached]);
    }
    way += pick * rest;
  });
  return { way, problems, sets };
}

/**
 * Return whether any of the ways from the first on leads anywhere.
 *
 * @param {number[]} node
 * @param {number} first
 * @param {number} count
 */
const offered = (node, first, count) =>
  node.slice(2 + first, 2 + first + count).some((to) => to >= 0);

/**
 * Return a number written in the plainest way, or -1 for none.
 *
 * @param {Pick<Field, "cuts" | "least" | "most">} field
 * @param {string} text
 */
export function numberIn(field, text) {
  if (text === UNSURE || isEmpty(text)) return -1;
  const plain = field.cuts || field.least ? /^\d{1,9}$/ : /^\d{1,7}(\.\d\d?)?$/;
  const number = Number(text);
  if (!plain.test(text) || number > field.most || number < (field.least ?? 0)) throw BEYOND;
  return number;
}

/**
 * Return whether nothing was typed. What else is blank differs between JavaScript and Python.
 *
 * @param {string} text
 */
export const isEmpty = (text) => /^ *$/.test(text);
