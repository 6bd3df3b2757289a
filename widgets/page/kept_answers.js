/** Says which answers a view of the head start keeps in the address, as Python would. */

import { atOf, fragment } from "./address.js";
import { BEYOND, UNSURE, found, given, numberIn } from "./replay.js";

/** @import { Answers, Shown } from "../worker/messages.js" */
/** @import { Context, Question, Table } from "./head_start.js" */

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
 * Return a day as the address keeps it; beside a plan, one left out is not sure.
 *
 * @param {Context} context
 * @param {Question} question
 * @param {string} id
 */
function dayIn({ node, answers }, question, id) {
  const day = answers[id] ?? "";
  if (day && day !== UNSURE && !/^\d{4}-\d\d-\d\d$/.test(day)) throw BEYOND;
  const said = question.fields.some((field) => given(answers, field.id));
  return day || (said && (node[0] ?? 0) < 0 ? UNSURE : "");
}

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
        options ? options.includes(answers[id] ?? "") : numberIn(field, answers[id] ?? "") >= -1,
      ),
  );
}

/**
 * Return what has happened, what was shown, which case it is, what was said and the evidence at
 * hand that the flow knows, each as a field holds it.
 *
 * @param {Context} context
 * @returns {Answers}
 */
export function recorded({ table, answers }) {
  const { happened, shown, said, have = "" } = answers;
  const ticked = have.split("-");
  const known = table.have.filter((id) => ticked.includes(id)).join("-");
  return {
    ...(happened ? { happened } : {}),
    ...(shown ? { shown } : {}),
    ...(answers.case ? { case: answers.case } : {}),
    ...(said ? { said } : {}),
    ...(known ? { have: known } : {}),
  };
}
