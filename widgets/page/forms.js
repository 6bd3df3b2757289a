/** What stands in the forms of a guide. */

/** @import { Answers } from "../worker/messages.js" */

/**
 * Return what stands in a form, by field; what is ticked is known already.
 *
 * @param {HTMLFormElement} form
 */
function entered(form) {
  /** @type {Answers} */
  const values = {};
  for (const [name, value] of new FormData(form)) {
    const ticks = form.querySelector(`input[type=checkbox][name="${name}"]`);
    if (!ticks) values[name] = String(value);
  }
  return values;
}

/**
 * Return what a form hands in: the question that it is for, and what stands in it.
 *
 * @param {HTMLFormElement} form
 */
export const submission = (form) => ({
  question: form.dataset.question ?? "",
  values: entered(form),
});

/**
 * Return the form of the question that is shown.
 *
 * @param {Element} guide
 */
export function questionForm(guide) {
  /** @type {HTMLFormElement | null} */
  const form = guide.querySelector("form.guide-question:not(.guide-extra)");
  return form;
}

/**
 * Return the form of the letter that is shown.
 *
 * @param {Element} guide
 */
export function letterForm(guide) {
  /** @type {HTMLFormElement | null} */
  const form = guide.querySelector("form.guide-letter-form");
  return form;
}

/**
 * Put the reader into the field that an error, or a blank of a letter, leads to.
 *
 * @param {Element} link
 */
function leadTo(link) {
  const field = document.getElementById((link.getAttribute("href") ?? "").slice(1));
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}

/**
 * Follow a link to a field, or open a group of options, if that is what was clicked.
 *
 * @param {Element | null} target
 */
export function led(target) {
  const link = target?.closest(".guide-errors a, .guide-sheet a");
  const group = target?.closest("summary")?.closest("details.guide-group");
  if (link) leadTo(link);
  else if (group instanceof HTMLDetailsElement && !group.open) {
    only(group);
    group.scrollIntoView({ block: "nearest" });
  } else return false;
  return true;
}

/**
 * Return the answers with what has been typed into a letter and not been put into it yet.
 *
 * @param {Element} guide
 * @param {Answers} answers
 */
export function withTyped(guide, answers) {
  const form = letterForm(guide);
  return form ? { ...answers, ...entered(form) } : answers;
}

/**
 * Return the ids of a name's ticked boxes, as a field holds them.
 *
 * What was ticked in another plan, and is not asked for in this one, stays.
 *
 * @param {Element} guide
 * @param {string} name
 * @param {string} before  the field until now
 */
export function ticked(guide, name, before) {
  const inputs = [...guide.querySelectorAll("input[type=checkbox]")];
  const boxes = /** @type {HTMLInputElement[]} */ (inputs).filter((one) => one.name === name);
  const here = boxes.map((one) => one.value);
  const now = boxes.filter((one) => one.checked).map((one) => one.value);
  const elsewhere = before.split("-").filter((id) => id && !here.includes(id));
  return [...elsewhere, ...now].join("-");
}

/**
 * Say how many boxes are ticked, where a plan says it.
 *
 * @param {Element} guide
 */
export function count(guide) {
  const ticked = guide.querySelectorAll("input[name=have]:checked").length;
  for (const held of guide.querySelectorAll(".guide-held")) held.textContent = `${ticked}`;
}

/**
 * Choose in a guide's form what was answered.
 *
 * @param {Element} guide
 * @param {Answers} answers
 */
export function choose(guide, answers) {
  for (const input of guide.querySelectorAll("input[type=radio]")) {
    if (input instanceof HTMLInputElement) input.checked = answers[input.name] === input.value;
  }
}

/**
 * Open the groups of options that hold what is chosen.
 *
 * @param {Element} guide
 */
export function unfold(guide) {
  for (const box of guide.querySelectorAll("details.guide-group input")) {
    const group = box.closest("details");
    if (group && box instanceof HTMLInputElement && box.checked) only(group);
  }
}

/**
 * Open a group of options, and close the others: there is more than can be looked over.
 *
 * @param {HTMLDetailsElement} group
 */
function only(group) {
  const groups = group.parentElement?.querySelectorAll("details") ?? [];
  if (group.open) return;
  for (const one of groups) one.open = one === group;
}

/**
 * Return whether an option that was chosen answers its whole question, before a plan.
 *
 * @param {HTMLInputElement} box
 */
export function answersAll(box) {
  const { form } = box;
  const apart = form?.matches(".guide-extra, .guide-letter-form");
  if (box.type !== "radio" || !form || apart) return false;
  return new Set([...form.elements].map((one) => one.getAttribute("name") ?? "")).size === 2;
}

/**
 * Return the move of a plan as lines of text: what is folded in it included.
 *
 * @param {Element} guide
 */
export function move(guide) {
  const parts = guide.querySelectorAll(
    ".guide-move-step > :not(button, details), .guide-how > :not(summary)",
  );
  return [...parts].map((part) => part.textContent?.trim()).filter(Boolean).join("\n");
}
