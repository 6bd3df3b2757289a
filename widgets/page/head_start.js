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

/** @import { Answers, Request, Shown, TreeNode } from "../worker/messages.js" */

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
 * @property {number[][]} graph  [question, view, next, …] or [-1, plan]
 * @property {number[][]} views  by the fields left out
 * @property {number[][]} diagrams
 * @property {any[]} trees
 *
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
const BEYOND = new Error("beyond the head start");

/** Stands where an answer is repeated. */
const SAID = "\ue000";

const UNSURE = "unknown";

/**
 * @template T
 * @param {T | undefined} value
 * @returns {T}
 */
function found(value) {
  if (value === undefined) throw BEYOND;
  return value;
}

/**
 * Return the view that a request asks for, as Python would, or undefined.
 *
 * @param {Table} table
 * @param {Pick<Request, "answers" | "submit" | "show">} request
 * @returns {Shown | undefined}
 */
export function shown(table, request) {
  try {
    return looked(table, request);
  } catch (error) {
    if (error === BEYOND) return undefined;
    throw error;
  }
}

/**
 * @param {Table} table
 * @param {Pick<Request, "answers" | "submit" | "show">} request
 * @returns {Shown}
 */
function looked(table, { answers, submit, show = "next" }) {
  let interview = replayed(table, answers);
  let problems = 0;
  if (submit) {
    const question = found(table.questions.find(({ id }) => id === submit.question));
    if (question.late) throw BEYOND;
    /** @type {Answers} */
    const given = {};
    for (const { id } of question.fields) given[id] = submit.values[id] ?? "";
    const node = nodeOf(table, interview, question.id);
    if (node) problems = read(question, node, given, {}).problems;
    interview = replayed(table, (answers = { ...answers, ...given }));
    show = question.extra ? "plan" : problems ? `question:${question.id}` : "next";
  }
  const [kind = "", id = ""] = show.split(":");
  if (!["next", "check", "plan", "question"].includes(kind)) throw BEYOND;
  const ended = /** @type {number} */ (interview.node[0]) < 0;
  let node = kind === "question" ? nodeOf(table, interview, id) : undefined;
  if (!ended) node ??= interview.node;
  const { asked } = interview;
  const context = { ...interview, table, answers, number: asked.length };
  let tree;
  let view;
  if (node) {
    const { id, title } = found(table.questions[/** @type {number} */ (node[0])]);
    const place = asked.findIndex((one) => one.node === node);
    if (place >= 0) Object.assign(context, { number: place, facts: asked[place]?.facts });
    view = { kind: "question", id, title };
    tree = table.views[/** @type {number} */ (node[1])]?.[problems];
  } else {
    const id = kind === "plan" ? kind : "check";
    view = { kind: id, id, title: found(table.said[id]) };
    tree = kind === "plan" ? interview.node[1] : table.check;
  }
  return {
    early: true,
    view,
    tree: built(context, found(tree)),
    answers: {
      ...Object.fromEntries(
        // What is private is held too: words typed into a letter stay, whoever shows the next view.
        [...table.fields, ...table.private]
          .filter((id) => Object.hasOwn(answers, id))
          .map((id) => [id, answers[id] ?? ""]),
      ),
      ...ticked(context),
    },
    fragment: fragment(context, view.id),
    private: table.private,
    said: problems ? found(table.said.errors) : view.title,
    errors: bits(problems),
  };
}

/** @param {number} number */
const bits = (number) => [...number.toString(2)].filter((bit) => bit === "1").length;

/**
 * Return where a question stands, if it is asked or next.
 *
 * @param {Table} table
 * @param {Interview} interview
 * @param {string} id
 */
function nodeOf(table, { asked, node }, id) {
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
function replayed(table, answers) {
  const has = (/** @type {Question} */ { fields }) =>
    fields.some(({ id }) => Object.hasOwn(answers, id));
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
function read(question, node, answers, known) {
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
function numberIn(field, text) {
  if (text === UNSURE || !text.trim()) return -1;
  const plain = field.cuts || field.least ? /^\d{1,9}$/ : /^\d{1,7}(\.\d\d?)?$/;
  const number = Number(text);
  if (!plain.test(text) || number > field.most || number < (field.least ?? 0)) throw BEYOND;
  return number;
}

/** @typedef {Interview & { table: Table, answers: Answers, number: number }} Context */

/**
 * Return what the address keeps.
 *
 * @param {Context} context
 * @param {string} at
 */
function fragment(context, at) {
  const { table, asked, answers, known } = context;
  const parts = [`at=${at}`];
  const beside = inOrder(table).filter((one) => one.extra || one.late);
  for (const question of [...asked.map((one) => one.question), ...beside, ...further(context)]) {
    for (const { id } of question.fields) {
      const raw = question.late ? dayIn(context, question, id) : answers[id];
      const value = (known[id] ?? raw ?? "").replace(/[^\w-]/g, "");
      if (value && !table.private.includes(id)) parts.push(`${id}=${value}`);
    }
  }
  for (const [name, ids] of Object.entries(ticked(context))) parts.push(`${name}=${ids}`);
  return `${table.flow}:${parts.join("&")}`;
}

/**
 * Return a day as the address keeps it; beside a plan, one left out is not sure.
 *
 * @param {Context} context
 * @param {Question} question
 * @param {string} id
 */
function dayIn({ node, answers }, question, id) {
  const given = answers[id] ?? "";
  if (given && given !== UNSURE && !/^\d{4}-\d\d-\d\d$/.test(given)) throw BEYOND;
  const said = question.fields.some((field) => Object.hasOwn(answers, field.id));
  return given || (said && (node[0] ?? 0) < 0 ? UNSURE : "");
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
  const others = table.fields.filter((id) => Object.hasOwn(answers, id) && !fields.includes(id));
  const questions = ended
    ? []
    : others.map((id) => found(table.questions.find((one) => one.fields[0]?.id === id)));
  return questions.filter(
    (one) =>
      !one.extra &&
      !one.late &&
      one.fields.every(({ id, options, ...field }) =>
        options ? options.includes(answers[id] ?? "") : numberIn(field, answers[id] ?? "") >= -1,
      ),
  );
}

/**
 * Return the evidence at hand that the flow knows, in its order.
 *
 * @param {Context} context
 * @returns {Answers}
 */
function ticked({ table, answers }) {
  const given = (answers.have ?? "").split("-");
  const have = table.have.filter((id) => given.includes(id)).join("-");
  return have ? { have } : {};
}

/**
 * Return an entry of `trees` as nodes: one, or none where it is not shown.
 *
 * @param {Context} context
 * @param {number} place
 * @param {string} [said]  the answer to repeat
 * @returns {TreeNode[]}
 */
function built(context, place, said = "") {
  const { table, asked, answers, number } = context;
  const entry = found(table.trees[place]);
  if (entry === null) {
    const rows = asked.flatMap(({ question }) =>
      question.row.flatMap((one) => built(context, one, repeated(context, question))),
    );
    return [["dl", {}, ...rows]];
  }
  if (!Array.isArray(entry)) return built(context, found(entry[number]), said);
  const [tag, given, ...children] = entry;
  if (typeof tag === "number") return holds(context, tag) ? built(context, given, said) : [];
  const attributes = { ...given };
  const { name, type, value } = attributes;
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (type === "radio") {
    if (answer === value) attributes.checked = "";
  } else if (type === "checkbox") {
    if (answer?.split("-").includes(value)) attributes.checked = "";
  } else if (tag === "input") {
    attributes.value = answer === UNSURE ? "" : (answer ?? "");
  }
  if (attributes["data-go"] === "question:?") {
    attributes["data-go"] = `question:${asked[number - 1]?.question.id}`;
  }
  const inside = children.flatMap((child) =>
    typeof child === "number" ? built(context, child, said) : [child === SAID ? said : child],
  );
  return [[tag, attributes, ...inside]];
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
 * Return whether a diagram leads to true; a fact that is not known leads nowhere.
 *
 * @param {Context} context
 * @param {number} node
 */
function holds({ table, facts }, node) {
  while (node > 1) {
    const [fact = 0, ...next] = found(table.diagrams[node - 2]);
    node = next[facts[fact] ?? -1] ?? 0;
  }
  return node === 1;
}
