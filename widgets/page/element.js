/**
 * <guide-flow>: takes over a guide's form in the page.
 *
 * The first question, all sentences and the outline of every path are in the
 * page already. Each further view is a tree: a question from the head start, all
 * else from Python once it is there and from the head start until then. Nothing
 * happens before the element is connected, and nothing is left when it is
 * disconnected.
 */

import { named, place, showOf } from "./address.js";
import { copied, download, shared, words } from "./files.js";
import {
  answersAll,
  choose,
  count,
  led,
  letterForm,
  move,
  submission,
  ticked,
  unfold,
  withTyped,
} from "./forms.js";
import { KeptCase } from "./kept_case.js";
import { Listeners } from "./listeners.js";
import { Paper } from "./paper.js";
import { Parts, TOLD } from "./parts.js";
import { Views } from "./views.js";
import * as visit from "./visit.js";

/** @import { Answers, Request, Shown } from "../worker/messages.js" */

/** @typedef {{ move?: boolean, focus?: boolean, join?: boolean }} How  a new place; joining a view */

class GuideFlow extends HTMLElement {
  #listeners = new Listeners();
  #paper = new Paper();
  #parts = new Parts(this);
  #views = new Views(this, (engine, asked) => {
    if (asked && engine.ready) this.#parts.hide("wait");
    else if (asked) this.#parts.wait();
    this.#parts.progress(engine.progress);
  });
  /** @type {Node[]} */
  #first = [];
  /** @type {Answers} */
  #answers = {};
  /** @type {Set<string>}  the fields that live in memory and in this tab only */
  #private = new Set();
  #at = "";
  #saved = () => visit.keepTyped(this.#flow, withTyped(this, this.#answers), this.#private);
  #turn = 0;
  #pointed = false;
  /** @type {(() => void) | undefined} */
  #again;
  /** @type {Promise<void> | undefined} */
  #joined;
  /** @param {Promise<string>} text @param {string} told */
  #copy = (text, told) => copied(text, this).then((done) => void (done && this.#parts.tell(told)));
  #kept = new KeptCase(this, this.#views, this.#parts);
  /** @param {Parameters<KeptCase["act"]>[0]} act */
  #held = (act) => this.#kept.act(act, this.#answers, this.#private);

  connectedCallback() {
    const { view, outline } = this.#parts;
    if (!this.#first.length) this.#first = [...view.childNodes].map((node) => node.cloneNode(true));
    this.#answers = { ...visit.typed(this.#flow), ...this.#answers };
    this.#private = new Set(Object.keys(this.#answers));
    const expect = () => this.#views.expect();
    for (const one of ["focusin", "pointerdown", "keydown"]) this.#listeners.add(this, one, expect);
    this.#listeners.add(this, "submit", (event) => this.#submitted(event));
    this.#listeners.add(this, "click", (event) => this.#clicked(event));
    this.#listeners.add(this, "change", (event) => this.#changed(event));
    this.#listeners.add(this, "input", this.#saved);
    this.#listeners.add(this, "pointerdown", () => (this.#pointed = true));
    this.#listeners.add(this, "keydown", () => (this.#pointed = false));
    this.#listeners.add(window, "popstate", () => this.#restore(false));
    this.#listeners.add(window, "beforeprint", () => this.#paper.unfold(view));
    this.#listeners.add(window, "afterprint", () => this.#paper.fold());
    this.#restore(true);
    outline.open = false;
    this.classList.add("guide-alive");
    this.classList.toggle("guide-shares", "share" in navigator);
  }

  disconnectedCallback() {
    this.#listeners.end();
    this.#views.end();
    this.#turn++;
    this.classList.remove("guide-alive");
    this.#parts.outline.open = true;
  }

  get #flow() {
    return this.getAttribute("flow") ?? "";
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    this.#ask(submission(form), "next", { join: form === letterForm(this) });
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const target = event.target instanceof Element ? event.target : null;
    const go = target?.closest("[data-go]")?.getAttribute("data-go");
    if (led(target)) event.preventDefault();
    else if (go) this.#act(go);
  }

  /** @param {string} go  an act, or a view to show */
  #act(go) {
    const { kind, id } = named(go);
    if (go === "file:calendar" || go === "keep") visit.nameCase(this.#answers);
    if (kind === "print") this.#print();
    else if (kind === "file") this.#keep(id, async (file) => download(await file));
    else if (kind === "share") this.#keep(id, (file) => shared(file.then(words)));
    else if (kind === "keep" || kind === "unkeep") this.#held(kind);
    else if (go === "copy") this.#copy(Promise.resolve(location.href), "copied");
    else if (go === "copy:move") this.#copy(Promise.resolve(move(this)), "letter-copied");
    else if (kind === "copy") {
      const told = id === "link" ? "copied" : "letter-copied";
      this.#keep(id, (file) => this.#copy(file.then(words), told));
    } else if (kind === "forget") {
      this.#held("unkeep");
      this.#answers = {};
      visit.forget(this.#flow);
      this.#showFirst();
    } else if (kind === "retry") this.#again?.();
    else this.#ask(null, go);
  }

  /**
   * Keep what is ticked, in memory and in the address, and count it; a letter says it at once.
   *
   * @param {Event} event
   */
  #changed({ target: field }) {
    const box = field instanceof HTMLInputElement ? field : undefined;
    // A pointer has decided; keys may still be choosing.
    if (this.#pointed && box?.form && answersAll(box)) this.#ask(submission(box.form), "next");
    if (box?.name === "keep") this.#held("ticked");
    else if (box?.type === "checkbox") {
      const ids = ticked(this, box.name, this.#answers[box.name] ?? "");
      this.#answers[box.name] = ids;
      if (!this.#private.has(box.name)) visit.rememberField(box.name, ids);
      count(this);
    }
    const form = letterForm(this);
    if (form?.contains(/** @type {Node} */ (field))) {
      this.#ask(null, form.dataset.question ?? "", { move: false, focus: false, join: true });
    }
  }

  /**
   * Have Python make a file, and let the reader have it.
   *
   * @param {string} wanted
   * @param {(file: ReturnType<Views["file"]>) => Promise<void>} given
   */
  async #keep(wanted, given) {
    try {
      this.#answers = withTyped(this, this.#answers);
      await given(this.#views.file(wanted, this.#answers));
    } catch {
      this.#again = () => this.#keep(wanted, given);
      this.#parts.fail();
    }
  }

  /** Print what is shown: a letter with all that has been typed, a plan with its dates. */
  async #print() {
    const form = letterForm(this);
    if (form) {
      await this.#ask(null, form.dataset.question ?? "", { move: false, focus: false });
      if (this.querySelector(".guide-errors")) return;
    }
    const turn = this.#turn;
    await this.#joined; // Nothing can be added to paper; without Python, it is printed as it is.
    if (turn === this.#turn) window.print();
  }

  /**
   * Show a view, unless the reader has moved on by then.
   *
   * @param {Request["submit"]} submit
   * @param {string} show
   * @param {How} [how]
   */
  async #ask(submit, show, how = {}) {
    const turn = ++this.#turn;
    this.#again = () => this.#ask(submit, show, how);
    this.#parts.hide("broken");
    this.#answers = withTyped(this, this.#answers);
    try {
      const asked = { answers: this.#answers, submit, show };
      const view = this.#views.known(asked) ?? (await this.#views.awaited(asked));
      if (turn !== this.#turn) return;
      this.#show(view, how);
      if (view.view.kind === "plan" && view.early) this.#joined = this.#complete(turn);
    } catch {
      if (turn !== this.#turn) return;
      // What was just answered is kept, for the address and for another try.
      if (submit) this.#answers = { ...this.#answers, ...submit.values };
      // A letter needs Python; the plan that leads to it does not.
      const lost = place(show).kind === "letter" && !this.querySelector(".guide-plan, .guide-letter");
      const asked = { answers: this.#answers, submit: null, show: "plan" };
      const plan = lost && this.#views.early(asked);
      if (plan) this.#show(plan, how);
      this.#parts.fail();
    }
  }

  /**
   * Add to the plan in view what only Python can work out, moving nothing.
   *
   * @param {number} turn
   */
  async #complete(turn) {
    this.#again = () => (this.#joined = this.#complete(turn));
    this.#parts.hide("broken");
    try {
      this.#answers = withTyped(this, this.#answers);
      const plan = await this.#views.python({ answers: this.#answers, submit: null, show: "plan" });
      if (turn !== this.#turn) return;
      if (plan.error) throw new Error(plan.error);
      this.#parts.join(plan.tree);
      count(this); // Python was asked before what has been ticked meanwhile.
      this.#held("shown");
      this.#parts.hide("wait");
      this.#parts.say(this.#views.joined);
    } catch {
      if (turn === this.#turn) this.#parts.fail();
    }
  }

  /**
   * @param {Shown} shown
   * @param {How} how
   */
  #show(shown, { move = true, focus = true, join = false }) {
    if (shown.error) throw new Error(shown.error);
    if (join) this.#parts.join(shown.tree);
    else this.#parts.put(shown.tree);
    unfold(this);
    this.#parts.hide("wait", "broken", ...TOLD);
    this.#answers = shown.answers;
    this.#private = new Set(shown.private);
    this.#saved();
    const show = showOf(shown.view);
    visit.remember(this.#flow, show, shown.fragment, move && show !== this.#at);
    this.#at = show;
    if (focus) this.#parts.focus();
    else if (shown.view.kind === "plan") this.#parts.view.scrollIntoView();
    if (focus) this.#parts.say(shown.said);
    this.#held("shown");
  }

  /**
   * Show the view that the history or the address names.
   *
   * @param {boolean} arriving  whether the page has just been opened
   */
  #restore(arriving) {
    const before = visit.remembered(this.#flow);
    const linked = visit.addressed(this.#flow);
    if (before !== undefined) {
      // Only the view goes back: what was answered since then is kept.
      if (before !== this.#at) this.#ask(null, before, { move: false });
    } else if (linked) {
      const own = Object.entries(this.#answers).filter(([field]) => this.#private.has(field));
      this.#answers = { ...linked.answers, ...Object.fromEntries(own) };
      const ask = () => this.#ask(null, linked.show, { move: false, focus: !arriving });
      // Only a case that was kept on this device has more than its address says.
      if (linked.answers.case) this.#kept.fill(this.#answers).then(ask);
      else ask();
    } else if (this.#at && (history.state || !location.hash)) {
      this.#showFirst();
    }
  }

  /** Show the first question, which the page brought along, as it was answered. */
  #showFirst() {
    this.#turn++;
    this.#at = "";
    this.#again = undefined;
    this.#parts.view.replaceChildren(...this.#first.map((node) => node.cloneNode(true)));
    this.#parts.hide("wait", ...TOLD);
    choose(this, this.#answers);
    unfold(this);
    visit.switchLanguageTo(location.hash);
    this.#parts.focus();
  }
}

customElements.define("guide-flow", GuideFlow);
