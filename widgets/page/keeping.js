/**
 * Keeps a plan's case on the device, once the reader asks for it, and until they delete it.
 *
 * Loaded with the first plan that Python shows: no question needs it.
 */

import { keep as store, kept, remove } from "./kept_cases.js";

/** @import { Answers, Kept } from "../worker/messages.js" */
/** @import { Parts } from "./parts.js" */
/** @import { Views } from "./views.js" */

/**
 * @typedef {object} Plan  what is in view
 * @property {HTMLElement} guide
 * @property {Answers} answers
 * @property {Set<string>} typed  the fields that live in memory only
 * @property {Views} views
 * @property {Parts} parts
 * @property {(file: Kept["file"]) => string} words
 */

/** How often something was deleted: what Python was asked for before that is stored no more. */
let deletions = 0;

/**
 * Return the sums, names and words that are kept with a case.
 *
 * @param {string | undefined} id
 * @returns {Answers}
 */
export const typedIn = (id) => kept(id)?.typed ?? {};

/**
 * Say beside a plan whether it is kept, and bring what is kept up to date.
 *
 * @param {Plan} plan
 */
export async function shown(plan) {
  const found = kept(plan.answers.case);
  const box = tick(plan);
  mark(plan, Boolean(found));
  if (!found || !box) return;
  box.checked = Object.keys(found.typed ?? {}).length > 0;
  await written(plan).catch(() => refused(plan, "not-kept"));
}

/**
 * Keep what was typed as well, or no more, if the case is kept.
 *
 * @param {Plan} plan
 */
export async function ticked(plan) {
  if (kept(plan.answers.case)) await keep(plan);
}

/**
 * @param {Plan} plan
 */
export async function keep(plan) {
  try {
    if (!(await written(plan))) return;
    mark(plan, true);
    plan.parts.tell("kept");
  } catch {
    refused(plan, "not-kept");
  }
}

/**
 * @param {Plan} plan
 */
export function unkeep(plan) {
  const { case: id } = plan.answers;
  deletions++;
  if (!id || !kept(id)) return;
  try {
    remove(id);
    mark(plan, false);
    plan.parts.tell("deleted");
  } catch {
    refused(plan, "not-deleted");
  }
}

/**
 * Have Python say what leads back to the case, and store that, unless it is deleted meanwhile.
 *
 * @param {Plan} plan
 */
async function written(plan) {
  const { answers, typed } = plan;
  const before = deletions;
  const own = Object.entries(answers).filter(([field, value]) => typed.has(field) && value);
  const made = JSON.parse(plan.words(await plan.views.file("kept", answers)));
  if (before !== deletions) return false;
  store(answers.case ?? "", {
    ...made,
    typed: tick(plan)?.checked ? Object.fromEntries(own) : {},
  });
  return true;
}

/**
 * Say that the browser does not let us, where the link can be copied instead.
 *
 * @param {Plan} plan
 * @param {string} part
 */
function refused({ guide, parts }, part) {
  parts.tell(part);
  guide.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: "center" });
}

/** @param {Plan} plan */
function tick({ guide }) {
  /** @type {HTMLInputElement | null} */
  const box = guide.querySelector("input[name=keep]");
  return box;
}

/**
 * @param {Plan} plan
 * @param {boolean} is
 */
const mark = ({ guide }, is) => guide.classList.toggle("guide-is-kept", is);
