/**
 * The grammar of addresses: what a request shows, and what stands behind a page's `#`.
 *
 *     show      next | carried | check | plan | question:ID | letter:ID
 *               outcome:ID | undo | said:ID, which record something and show the plan
 *     fragment  FLOW:at=PLACE&FIELD=VALUE&FIELD=VALUE…
 *
 * `at` is a `show` too, but a question stands there by its id alone. Nothing else in
 * the page takes such a text apart or puts one together. guide_logic.planning.address is
 * its like; what both must do is listed in tests/address_cases.json.
 */

/** @import { Answers } from "../worker/messages.js" */

/** @typedef {{ kind: string, id: string }} Place  a view that is asked for; some have an id */

/** Where a reader arrives with the answers of another guide. */
const CARRIED = "carried";

/** The field that names the guide the answers come from; no flow asks for it. */
const FROM = "from";

/** What Python alone reads: answers of another guide, what has happened, was said and was shown. */
const PYTHONS = [FROM, "happened", "said", "shown"];

/** More than any guide's answers need: what is longer was not written by one. */
const LONGEST = 8000;

const WITH_ID = new Set(["question", "letter", "outcome", "said"]);
const ALONE = new Set(["next", "check", "plan", "undo", CARRIED]);

/** What stands in an address as it is: a link shows something, and records and undoes nothing. */
const IN_ADDRESS = new Set(["check", "plan", CARRIED]);

/**
 * Return what a `show`, or an act of a button, is made of; all after the first colon is the id.
 *
 * @param {string} text
 * @returns {Place}
 */
export function named(text) {
  const colon = text.indexOf(":");
  return colon < 0
    ? { kind: text, id: "" }
    : { kind: text.slice(0, colon), id: text.slice(colon + 1) };
}

/**
 * Return the view that is asked for; what is none is the next one.
 *
 * @param {string} show
 * @returns {Place}
 */
export function place(show) {
  const asked = named(show);
  const known = WITH_ID.has(asked.kind) || (ALONE.has(asked.kind) && !asked.id);
  return known ? asked : { kind: "next", id: "" };
}

/**
 * Return what of the answers only Python reads: it is no answer of this guide's.
 *
 * @param {Answers} answers
 */
export const pythons = (answers) => PYTHONS.filter((field) => answers[field]);

/**
 * Return the `show` that brings a view back.
 *
 * @param {Place} view
 */
export const showOf = ({ kind, id }) => (WITH_ID.has(kind) ? `${kind}:${id}` : kind);

/**
 * Return how the address names a view.
 *
 * @param {Place} view
 */
export const atOf = (view) => (view.kind === "question" ? view.id : showOf(view));

/**
 * Return the `show` of a place in an address; without a place, what comes next.
 *
 * @param {string} at
 */
function showAt(at) {
  if (!at) return "next";
  return IN_ADDRESS.has(at) || named(at).kind === "letter" ? at : showOf({ kind: "question", id: at });
}

/**
 * Return a value that needs no escaping in an address: ids and digits as they are.
 *
 * @param {string} value
 */
export const plain = (value) => value.replace(/[^\w-]/g, "");

/**
 * Return what the address keeps; a value that is empty, or has nothing plain in it, is left out.
 *
 * @param {string} flow
 * @param {string} at
 * @param {[field: string, value: string][]} fields
 */
export function fragment(flow, at, fields) {
  const values = fields.map(([field, value]) => [field, plain(value)]);
  const given = values.filter(([, value]) => value).map(([field, value]) => `&${field}=${value}`);
  return `${flow}:at=${at}${given.join("")}`;
}

/**
 * Read an address, if its fragment is this guide's. Of a field given twice the last counts.
 *
 * @param {string} hash  with its `#`
 * @param {string} flow
 * @returns {{ show: string, answers: Answers } | undefined}
 */
export function linked(hash, flow) {
  const mark = `#${flow}:`;
  if (!hash.startsWith(mark) || hash.length > LONGEST) return undefined;
  const { at = "", ...answers } = Object.fromEntries(new URLSearchParams(hash.slice(mark.length)));
  // Answers are in another guide's words only where one has sent the reader here.
  if (at !== CARRIED) delete answers[FROM];
  return { show: showAt(at), answers };
}

/**
 * Return an address with another value for a field, which stands last; without one if it is empty.
 *
 * @param {string} hash
 * @param {string} field
 * @param {string} value
 */
export function withField(hash, field, value) {
  const others = hash.split("&").filter((part) => !part.startsWith(`${field}=`));
  return [...others, ...(value ? [`${field}=${value}`] : [])].join("&");
}
