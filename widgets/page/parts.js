/**
 * The parts of a guide's frame: the view, and what is said beside it.
 *
 * guide_logic.articles.frame writes them, with every sentence that is shown here.
 */

import { choose, questionForm, submission } from "./forms.js";
import { hindrance } from "./hindrance.js";
import { built, join } from "./tree.js";

/** @import { Answers, Progress, TreeNode } from "../worker/messages.js" */

/** What is told of a view, and hidden with the next one. */
export const TOLD = ["copied", "letter-copied", "kept", "not-kept", "deleted", "not-deleted"];

export class Parts {
  /** @type {HTMLElement} */
  _guide;

  /** @param {HTMLElement} guide */
  constructor(guide) {
    this._guide = guide;
  }

  get view() {
    return this._part("view");
  }

  get outline() {
    return /** @type {HTMLDetailsElement} */ (this._part("outline"));
  }

  /** @param {string} name */
  _part(name) {
    const part = this._guide.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof HTMLElement)) throw new Error(`<guide-flow> lacks its part ${name}`);
    return part;
  }

  /** Where the site's pages in this language begin, as an absolute address. */
  get _root() {
    return new URL(this._guide.getAttribute("root") ?? "./", location.href).href;
  }

  /**
   * @param {TreeNode[]} tree
   * @param {Answers} answers
   */
  put(tree, answers) {
    const { view } = this;
    const before = questionForm(view);
    view.replaceChildren(...tree.map((node) => built(node, this._root)));
    // A link's view replaces the question that the page brought along, and may be the same one.
    if (before && before.dataset.question === questionForm(view)?.dataset.question) {
      choose(view, { ...answers, ...submission(before).values });
    }
  }

  /** @param {TreeNode[]} tree  the same view, with more in it */
  join(tree) {
    const at = document.activeElement ?? this.view;
    const { top } = at.getBoundingClientRect();
    join(this.view, tree, this._root);
    // No browser holds what is read at the top of a page, and Safari nowhere.
    const moved = at.isConnected ? at.getBoundingClientRect().top - top : 0;
    scrollBy({ top: moved, behavior: "instant" });
  }

  /** @param {string[]} names */
  hide(...names) {
    for (const name of names) this._part(name).hidden = true;
  }

  /**
   * Have a screen reader say something.
   *
   * @param {string} text
   */
  say(text) {
    this._part("live").textContent = text;
  }

  /**
   * Say what was just done; what was said of something before may no longer be so.
   *
   * @param {string} name  a sentence that stands hidden in the page, one of TOLD
   */
  tell(name) {
    this.hide(...TOLD);
    const part = this._part(name);
    part.hidden = false;
    this.say(part.textContent ?? "");
  }

  /** Put the reader in front of what has just been shown. */
  focus() {
    const { view } = this;
    const target = view.querySelector(".guide-errors") ?? view.querySelector("h2");
    if (!(target instanceof HTMLElement)) return;
    target.focus({ preventScroll: true });
    view.scrollIntoView({ block: "start" });
  }

  /** Say that Python is on its way, which is not heard again while it comes. */
  wait() {
    const wait = this._part("wait");
    wait.hidden = false;
    this.say(wait.querySelector("p")?.textContent ?? "");
  }

  /** @param {Progress} progress  of what is being waited for */
  progress({ loaded, total }) {
    const bar = this._guide.querySelector("progress");
    if (!bar || !total || this._part("wait").hidden) return;
    bar.max = total;
    bar.value = loaded;
    const [here, whole] = [loaded, total].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
    this._part("bytes").textContent = `${here} / ${whole}`;
  }

  /** Say that it cannot go on, and open every path unless the reader has one. */
  fail() {
    this.hide("wait");
    const [broken, why] = [this._part("broken"), hindrance()];
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (broken.querySelectorAll("[data-why]")))
      one.hidden = one.dataset.why !== why;
    broken.hidden = false;
    this.outline.open = !this._guide.querySelector(".guide-plan");
  }
}
