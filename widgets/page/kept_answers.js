/** Says which answers a view of the head start keeps in the address, as Python would. */

import { atOf, fragment, plain } from "./address.js";
import { BEYOND, UNSURE, found, given, isEmpty, numberIn } from "./replay.js";

/** @import { Answers, Shown } from "../worker/messages.js" */
/** @import { Context, Question, Table } from "./head_start.js" */

/** As in guide_logic.planning.interview: what is longer tells no more cases apart. */
const LONGEST_CASE = 20;

/**
 * Return the fragment of a view.
 *
 * @param {Context} context
 * @param {Shown["view"]} view
 */
export function keptIn(context, view) {
  const { table, asked, answers, known } = context;
  const beside = inOrder(table).filter((one) => one.extra || one.late);
  /** @type {[string, string][]} */
  const fields = [];
  for (const question of [...asked.map((one) => one.question), ...beside, ...further(context)]) {
    for (const { id } of question.fields) {
      const raw = question.late ? dayIn(context, question, id) : answers[id];
      if (!table.private.includes(id)) fields.push([id, known[id] ?? raw ?? ""]);
    }
  }
  return fragment(table.flow, atOf(view), [...fields, ...Object.entries(recorded(context))]);
}

/**
 * Return a day as the address keeps it; beside a plan, one left out is not sure, as long as
 * all days of its question can be read.
 *
 * @param {Context} context
 * @param {Question} question
 * @param {string} id
 */
function dayIn({ node, answers }, { fields }, id) {
  const said = (node[0] ?? 0) < 0 && fields.some((field) => given(answers, field.id));
  const texts = fields.map((field) => answers[field.id] ?? "");
  const days = texts.filter((text) => text !== UNSURE && !isEmpty(text));
  if (said && !days.every((text) => /^\d{4}-\d\d-\d\d$/.test(text))) throw BEYOND;
  const day = answers[id] ?? "";
  return said && isEmpty(day) && days.every(isDay) ? UNSURE : day;
}

/**
 * Return whether there is such a day in this century; February has no 30th.
 *
 * @param {string} text
 */
const isDay = (text) => text > "2" && text < "21" && dayOf(text) === text;

/** @param {string} text */
const dayOf = (text) => JSON.stringify(new Date(text)).slice(1, 11);

/**
 * Return the questions in the order of the flow.
 *
 * @param {Table} table
 * @returns {Question[]}
 */
function inOrder({ fields, questions }) {
  const place = (/** @type {Question} */ one) => fields.indexOf(one.fields[0]?.id ?? "");
  return [...questions].sort((one, other) => place(one) - place(other));
}

/**
 * Return the questions further on that have an answer already.
 *
 * @param {Context} context
 * @returns {Question[]}
 */
function further({ table, asked, node, answers }) {
  const ended = /** @type {number} */ (node[0]) < 0;
  const here = [...asked.map((one) => one.question), table.questions[node[0] ?? -1]];
  const fields = here.flatMap((one) => one?.fields.map(({ id }) => id) ?? []);
  const others = table.fields.filter((id) => given(answers, id) && !fields.includes(id));
  const questions = ended
    ? []
    : others.map((id) => found(table.questions.find((one) => one.fields.some((f) => f.id === id))));
  return [...new Set(questions)].filter(
    (one) =>
      !one.extra &&
      !one.late &&
      one.fields.every(({ id, options, ...field }) =>
        options
          ? options.includes(answers[id] ?? "")
          : answers[id] === UNSURE || numberIn(field, answers[id] ?? "") >= 0,
      ),
  );
}

/**
 * Return which case it is, and the evidence at hand that the flow knows, as a field holds each.
 *
 * @param {Context} context
 * @returns {Answers}
 */
export function recorded({ table, answers }) {
  const ticked = (answers.have ?? "").split("-");
  const kept = {
    case: plain(answers.case ?? "").slice(0, LONGEST_CASE),
    have: table.have.filter((id) => ticked.includes(id)).join("-"),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value));
}
