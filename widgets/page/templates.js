/** Fills the templates of a head start: its trees, with holes for what depends on the way. */

import { showOf } from "./address.js";
import { UNSURE, found, given } from "./replay.js";

/** @import { TreeNode } from "../worker/messages.js" */
/** @import { Context, Question } from "./head_start.js" */

/** Stands where an answer is repeated. */
const SAID = "\ue000";

/** Stands where a button leads to the question before. */
const BACK = "question:?";

/**
 * Return an entry, of `trees` where it is a number, as nodes: one, or none where it is not shown.
 *
 * @param {Context} context
 * @param {any} place
 * @param {string} [said]  the answer to repeat
 * @returns {TreeNode[]}
 */
export function built(context, place, said = "") {
  const { table, asked, number, left } = context;
  const entry = typeof place === "number" ? found(table.trees[place]) : place;
  if (entry === null) {
    const rows = asked.flatMap(({ question }) =>
      question.row.flatMap((one) => built(context, one, repeated(context, question))),
    );
    return [["dl", {}, ...rows]];
  }
  if (!Array.isArray(entry)) return built(context, found(entry[`${number}.${left}`]), said);
  const [tag, written, ...children] = entry;
  if (typeof tag === "number") return holds(context, tag) ? built(context, written, said) : [];
  const unfit = written["data-unfit"];
  if (unfit) {
    said = context.unfit[unfit] ?? "";
    if (!said) return [];
  }
  const inside = children.flatMap((child) =>
    typeof child === "string" ? [child === SAID ? said : child] : built(context, child, said),
  );
  return [[tag, filled(context, tag, written), ...inside]];
}

/**
 * Return an element's attributes with what was answered.
 *
 * @param {Context} context
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
function filled({ asked, answers, number }, tag, attributes) {
  const { name = "", type, value = "" } = attributes;
  const answer = given(answers, name) ? answers[name] : undefined;
  if (type === "radio") return answer === value ? { ...attributes, checked: "" } : attributes;
  if (type === "checkbox") {
    return answer?.split("-").includes(value) ? { ...attributes, checked: "" } : attributes;
  }
  if (tag === "input") return { ...attributes, value: answer === UNSURE ? "" : (answer ?? "") };
  if (attributes["data-go"] !== BACK) return attributes;
  const before = asked[number - 1]?.question.id ?? "";
  return { ...attributes, "data-go": showOf({ kind: "question", id: before }) };
}

/**
 * Return what was answered, in the words of the question.
 *
 * @param {Context} context
 * @param {Question} question
 */
function repeated({ table, answers, known }, question) {
  const parts = question.fields.map(({ id, options, said, many }) => {
    if (options) return said[options.indexOf(answers[id] ?? "")] ?? "";
    const number = known[id] ?? UNSURE;
    if (number === UNSURE) return said[0];
    return number === "1" ? said[1] : said[2]?.replace(many, number);
  });
  return parts.join(table.said.also);
}

/**
 * Return whether a diagram leads to true, whatever a fact may be that is not known.
 *
 * @param {Context} context
 * @param {number} node
 * @returns {boolean}
 */
function holds(context, node) {
  const { facts, table } = context;
  while (node > 1) {
    const [kind = 0, ...after] = found(table.diagrams[node - 2]);
    const [fact, ways] = found(table.kinds[kind]);
    const next = after.map((one) => (one < 0 ? node + one : one));
    const known = facts[fact] ?? -1;
    if (known < 0) return next.every((one) => holds(context, one));
    node = next[ways[known] ?? -1] ?? 0;
  }
  return node === 1;
}
