/**
 * Plays the head start: looks up the next view in what Python wrote at build.
 *
 * There is no rule and no sentence in here. `graph` says which question stands
 * where and where each answer leads; `diagrams` say what a plan shows; `trees`
 * are the views, with holes for what depends on the way that led to them. See
 * guide_logic.analysis.head_start and guide_logic.analysis.templates, which write them.
 *
 * Lists may be cut short: they begin with what readers meet first. What is not
 * in them, and an answer that has to be understood first, is left to Python:
 * `shown` then returns undefined.
 */

import { place, pythons, showOf } from "./address.js";
import { recorded, keptIn } from "./kept_answers.js";
import { BEYOND, UNSURE, found, given, nodeOf, read, replayed } from "./replay.js";
import { built } from "./templates.js";

/** @import { Answers, Request, Shown } from "../worker/messages.js" */
/** @import { Interview } from "./replay.js" */

/** @typedef {Pick<Request, "answers" | "submit" | "show">} Asked  a view, by a reader */

/**
 * @typedef {object} Field  a choice has options, a number cut points, a sum neither
 * @property {string} id
 * @property {string[]} [options]
 * @property {[number, number][][]} [sets]  the facts that each option settles
 * @property {string[]} said  how an option, or no number, one and many are repeated
 * @property {number} fact
 * @property {number[]} [cuts]
 * @property {number} [least]  of a number of times, which is whole
 * @property {number} most
 * @property {string} many
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} title
 * @property {number} extra  for one that makes a plan sharper, the fact of how it was answered
 * @property {boolean} late  whether only Python reads what is typed there, beside a plan
 * @property {Field[]} fields
 * @property {number[]} row
 *
 * @typedef {object} Table
 * @property {string} flow
 * @property {string[]} fields
 * @property {string[]} private  those of questions and of letters that live in memory only
 * @property {string[]} have  the evidence that can be ticked
 * @property {number[]} start  the facts before any answer; -1 is not known
 * @property {Record<string, string>} said
 * @property {number} check
 * @property {Question[]} questions
 * @property {number[]} left  how many questions come after each node's, about
 * @property {number[][]} graph  [question, view, next, …] or [-1, plan]
 * @property {number[][]} views  by the fields left out
 * @property {[number, number[]][]} kinds  a fact, and by its values the place of a node's next
 * @property {number[][]} diagrams  [kind, next, …]: 0 is false, 1 true, below 0 so many before it
 * @property {any[]} trees
 */

/**
 * @typedef {Interview & {
 *   table: Table,
 *   answers: Answers,
 *   number: number,
 *   left: number,
 *   unfit: Record<string, string>,
 * }} Context  `unfit` has what was said in fields where it is not offered any more
 */

/** The kinds of views that are in the tables; letters, and all that is recorded, are Python's. */
const PLAYED = new Set(["next", "check", "plan", "question"]);

/**
 * Return the view that is asked for, as Python would, or undefined.
 *
 * @param {Table} table
 * @param {Asked} asked
 * @returns {Shown | undefined}
 */
export function shown(table, asked) {
  try {
    return looked(table, asked);
  } catch (error) {
    if (error === BEYOND) return undefined;
    throw error;
  }
}

/**
 * @param {Table} table
 * @param {Asked} asked
 * @returns {Shown}
 */
function looked(table, asked) {
  if (pythons(asked.answers).length) throw BEYOND;
  const { answers, problems, show } = asked.submit
    ? submitted(table, asked.answers, asked.submit)
    : { answers: asked.answers, problems: 0, show: asked.show ?? "next" };
  const { kind: wish, id } = place(show);
  if (!PLAYED.has(wish)) throw BEYOND;
  const interview = replayed(table, answers);
  const ended = /** @type {number} */ (interview.node[0]) < 0;
  const kind = wish === "next" && ended && !doubtful(interview, answers) ? "plan" : wish;
  const wanted = kind === "question" ? nodeOf(table, interview, id) : undefined;
  const node = wanted ?? (ended ? undefined : interview.node);
  const { view, tree, ...here } = node
    ? question(table, interview, answers, node, problems)
    : ending(table, interview, kind === "plan" ? kind : "check");
  const context = { ...interview, ...here, table, answers };
  return {
    early: true,
    view,
    tree: built(context, found(tree)),
    answers: {
      ...Object.fromEntries(
        // What is private is held too: words typed into a letter stay, whoever shows the next view.
        [...table.fields, ...table.private]
          .filter((id) => given(answers, id))
          .map((id) => [id, answers[id] ?? ""]),
      ),
      ...recorded(context),
    },
    fragment: keptIn(context, view),
    private: table.private,
    said: problems ? found(table.said.errors) : view.title,
    errors: bits(problems),
  };
}

/**
 * Return the answers with what was submitted, a bit for each field that is wrong, and what to show.
 *
 * @param {Table} table
 * @param {Answers} before
 * @param {NonNullable<Request["submit"]>} submit
 */
function submitted(table, before, submit) {
  const question = found(table.questions.find(({ id }) => id === submit.question));
  if (question.late) throw BEYOND;
  /** @type {Answers} */
  const values = {};
  for (const { id } of question.fields) values[id] = submit.values[id] ?? "";
  const node = nodeOf(table, replayed(table, before), question.id);
  const problems = node ? read(question, node, values, {}).problems : 0;
  const next = problems ? showOf({ kind: "question", id: question.id }) : "next";
  return { answers: { ...before, ...values }, problems, show: question.extra ? "plan" : next };
}

/**
 * Return a question as a view, with what was known before it.
 *
 * @param {Table} table
 * @param {Interview} interview
 * @param {Answers} answers
 * @param {number[]} node
 * @param {number} problems
 */
function question(table, { asked, facts }, answers, node, problems) {
  const [place = -1, views = -1] = node;
  const question = found(table.questions[place]);
  const { id, title } = question;
  const before = asked.findIndex((one) => one.node === node);
  return {
    view: { kind: "question", id, title },
    tree: table.views[views]?.[problems],
    number: before < 0 ? asked.length : before,
    left: found(table.left[table.graph.indexOf(node)]),
    facts: asked[before]?.facts ?? facts,
    unfit: before < 0 ? unfit(question, node, answers) : {},
  };
}

/**
 * Return what was said in the fields of a question where it is not offered any more.
 *
 * @param {Question} question
 * @param {number[]} node
 * @param {Answers} answers
 */
function unfit(question, node, answers) {
  const { problems } = read(question, node, answers, {});
  /** @type {Record<string, string>} */
  const said = {};
  question.fields.forEach((field, place) => {
    const pick = field.options?.indexOf(answers[field.id] ?? "") ?? -1;
    if (pick >= 0 && (problems >> place) & 1) said[field.id] = field.said[pick] ?? "";
  });
  return said;
}

/**
 * Return whether something that was asked is not sure.
 *
 * @param {Interview} interview
 * @param {Answers} answers
 */
const doubtful = ({ asked, known }, answers) =>
  asked.some(({ question: { fields } }) =>
    fields.some(({ id, options }) => (options ? answers[id] : known[id]) === UNSURE),
  );

/**
 * Return a view after the last question.
 *
 * @param {Table} table
 * @param {Interview} interview
 * @param {string} id
 */
function ending(table, { asked, node, facts }, id) {
  return {
    view: { kind: id, id, title: found(table.said[id]) },
    tree: id === "plan" ? node[1] : table.check,
    number: asked.length,
    left: 0,
    facts,
    unfit: {},
  };
}

/** @param {number} number */
const bits = (number) => [...number.toString(2)].filter((bit) => bit === "1").length;
