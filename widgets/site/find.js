/**
 * Leads from a sentence to the guide: shows what it says, as answers to confirm, and opens it there.
 *
 * Loaded when the field is first reached. All sentences stand in the page
 * (guide_logic.articles.sentence), all words in the table.
 */

import { address, named, read, said } from "./sentence.js";

/** @import { Found } from "./matcher.js" */
/** @import { Answers, Sentences } from "./sentence.js" */

/** How many other guides are offered beside the best one. */
const OTHERS = 2;

/**
 * Read sentences in this place from now on, and the one that was sent before; the page itself
 * keeps the form from being sent anywhere.
 *
 * @param {HTMLElement} place  a guide-find
 * @param {string} address  of the words
 */
export function start(place, address) {
  const loading = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  });
  // It is told when a sentence is sent, not before.
  loading.catch(() => {});
  const form = place.querySelector("form");
  const tell = () => {
    const text = String(new FormData(form ?? undefined).get("sentence") ?? "").trim();
    if (!text) return;
    loading.then(
      (/** @type {Sentences} */ sentences) => new Shown(place, sentences).tell(text),
      () => nothing(place, "failed"),
    );
  };
  form?.addEventListener("submit", tell);
  if (place.dataset.sent !== undefined) tell();
}

/**
 * @param {HTMLElement} place
 * @param {string} name
 * @returns {HTMLElement}
 */
function part(place, name) {
  const found = place.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`no part is called ${name}`);
  return found;
}

/**
 * Offer the commonest situations, and say why.
 *
 * @param {HTMLElement} place
 * @param {"unknown" | "failed"} why
 */
function nothing(place, why) {
  part(place, "found").hidden = true;
  part(place, "unknown").hidden = why !== "unknown";
  part(place, "failed").hidden = why !== "failed";
  part(place, "nothing").hidden = false;
  part(place, "nothing").focus();
}

/** What a sentence was found to say. */
class Shown {
  /**
   * @param {HTMLElement} place
   * @param {Sentences} sentences
   */
  constructor(place, sentences) {
    this.place = place;
    this.sentences = sentences;
    this.root = place.getAttribute("root") ?? "";
    this.bare = part(place, "bare").textContent ?? "";
    this.open = /** @type {HTMLAnchorElement} */ (part(place, "open"));
    this.open.dataset.with ??= this.open.textContent ?? "";
  }

  /** @param {string} text */
  tell(text) {
    const found = read(this.sentences, text);
    const [best, ...others] = found;
    if (!best) return nothing(this.place, "unknown");
    part(this.place, "nothing").hidden = true;
    part(this.place, "guide").textContent = named(this.sentences, best).name;
    const answers = this.answers(best);
    part(this.place, "said").replaceChildren(...this.said(best, answers));
    this.lead(best, answers);
    this.offer(others.slice(0, OTHERS));
    part(this.place, "found").hidden = false;
    part(this.place, "found").focus();
  }

  /**
   * Return the answers that have a name, as a link gives them.
   *
   * @param {Found} found
   */
  answers(found) {
    const all = said(this.sentences, found, this.place.lang);
    return Object.fromEntries(all.map(({ id, value }) => [id, value]));
  }

  /**
   * Return each answer, with a button that leaves it out: the guide then asks for it.
   *
   * @param {Found} found
   * @param {Answers} answers  those that go along
   */
  said(found, answers) {
    return said(this.sentences, found, this.place.lang).flatMap(({ id, title, told }) => {
      const name = document.createElement("dt");
      name.textContent = title;
      const value = document.createElement("dd");
      const drop = document.createElement("button");
      drop.type = "button";
      drop.className = "guide-change";
      drop.textContent = part(this.place, "drop").textContent;
      drop.setAttribute("aria-label", `${drop.textContent} ${title}`);
      drop.addEventListener("click", () => {
        delete answers[id];
        name.remove();
        value.remove();
        this.lead(found, answers);
        this.open.focus();
      });
      value.append(`${told} `, drop);
      return [name, value];
    });
  }

  /**
   * Let the button open the guide with the answers that are left.
   *
   * @param {Found} found
   * @param {Answers} answers
   */
  lead(found, answers) {
    this.open.href = address(this.root, found, answers);
    const some = Object.keys(answers).length > 0;
    this.open.textContent = (some ? this.open.dataset.with : this.bare) ?? "";
  }

  /** @param {Found[]} others */
  offer(others) {
    const line = part(this.place, "others");
    line.hidden = !others.length;
    line.querySelectorAll("a").forEach((link) => link.remove());
    for (const other of others) {
      const link = document.createElement("a");
      link.href = address(this.root, other, this.answers(other));
      link.textContent = named(this.sentences, other).name;
      line.append(link, " ");
    }
  }
}
