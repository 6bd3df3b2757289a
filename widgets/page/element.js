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
  _listeners = new Listeners();
  _paper = new Paper();
  _parts = new Parts(this);
  _views = new Views(this, (engine, asked) => {
    if (asked && engine.ready) this._parts.hide("wait");
    else if (asked) this._parts.wait();
    this._parts.progress(engine.progress);
  });
  /** @type {Node[]} */
  _first = [];
  /** @type {Answers} */
  _answers = {};
  /** @type {Set<string>}  the fields that live in memory and in this tab only */
  _private = new Set();
  _at = "";
  _saved = () => visit.keepTyped(this._flow, withTyped(this, this._answers), this._private);
  _turn = 0;
  _pointed = false;
  /** @type {(() => void) | undefined} */
  _again;
  /** @type {Promise<void> | undefined} */
  _joined;
  /** @param {Promise<string>} text @param {string} told */
  _copy = (text, told) => copied(text, this).then((done) => void (done && this._parts.tell(told)));
  _kept = new KeptCase(this, this._views, this._parts);
  /** @param {Parameters<KeptCase["act"]>[0]} act */
  _held = (act) => this._kept.act(act, this._answers, this._private);

  connectedCallback() {
    const { view, outline } = this._parts;
    if (!this._first.length) this._first = [...view.childNodes].map((node) => node.cloneNode(true));
    this._answers = { ...visit.typed(this._flow), ...this._answers };
    this._private = new Set(Object.keys(this._answers));
    const expect = () => this._views.expect();
    for (const one of ["focusin", "pointerdown", "keydown"]) this._listeners.add(this, one, expect);
    this._listeners.add(this, "submit", (event) => this._submitted(event));
    this._listeners.add(this, "click", (event) => this._clicked(event));
    this._listeners.add(this, "change", (event) => this._changed(event));
    this._listeners.add(this, "input", this._saved);
    this._listeners.add(this, "pointerdown", () => (this._pointed = true));
    this._listeners.add(this, "keydown", () => (this._pointed = false));
    this._listeners.add(window, "popstate", () => this._restore(false));
    this._listeners.add(window, "beforeprint", () => this._paper.unfold(view));
    this._listeners.add(window, "afterprint", () => this._paper.fold());
    this._restore(true);
    outline.open = false;
    this.classList.add("guide-alive");
    this.classList.toggle("guide-shares", "share" in navigator);
  }

  disconnectedCallback() {
    this._listeners.end();
    this._views.end();
    this._turn++;
    this.classList.remove("guide-alive");
    this._parts.outline.open = true;
  }

  get _flow() {
    return this.getAttribute("flow") ?? "";
  }

  /** @param {SubmitEvent} event */
  _submitted(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    this._ask(submission(form), "next", { join: form === letterForm(this) });
  }

  /** @param {MouseEvent} event */
  _clicked(event) {
    const target = event.target instanceof Element ? event.target : null;
    const go = target?.closest("[data-go]")?.getAttribute("data-go");
    if (led(target)) event.preventDefault();
    else if (go) this._act(go);
  }

  /** @param {string} go  an act, or a view to show */
  _act(go) {
    const { kind, id } = named(go);
    if (go === "file:calendar" || go === "keep") visit.nameCase(this._answers);
    if (kind === "print") this._print();
    else if (kind === "file") this._keep(id, async (file) => download(await file));
    else if (kind === "share") this._keep(id, (file) => shared(file.then(words)));
    else if (kind === "keep" || kind === "unkeep") this._held(kind);
    else if (go === "copy") this._copy(Promise.resolve(location.href), "copied");
    else if (go === "copy:move") this._copy(Promise.resolve(move(this)), "letter-copied");
    else if (kind === "copy") {
      const told = id === "link" ? "copied" : "letter-copied";
      this._keep(id, (file) => this._copy(file.then(words), told));
    } else if (kind === "forget") {
      this._held("unkeep");
      this._answers = {};
      visit.forget(this._flow);
      this._showFirst();
    } else if (kind === "retry") this._again?.();
    else this._ask(null, go);
  }

  /**
   * Keep what is ticked, in memory and in the address, and count it; a letter says it at once.
   *
   * @param {Event} event
   */
  _changed({ target: field }) {
    const box = field instanceof HTMLInputElement ? field : undefined;
    // A pointer has decided; keys may still be choosing.
    if (this._pointed && box?.form && answersAll(box)) this._ask(submission(box.form), "next");
    if (box?.name === "keep") this._held("ticked");
    else if (box?.type === "checkbox") {
      const ids = ticked(this, box.name, this._answers[box.name] ?? "");
      this._answers[box.name] = ids;
      if (!this._private.has(box.name)) visit.rememberField(box.name, ids);
      count(this);
    }
    const form = letterForm(this);
    if (form?.contains(/** @type {Node} */ (field))) {
      this._ask(null, form.dataset.question ?? "", { move: false, focus: false, join: true });
    }
  }

  /**
   * Have Python make a file, and let the reader have it.
   *
   * @param {string} wanted
   * @param {(file: ReturnType<Views["file"]>) => Promise<void>} given
   */
  async _keep(wanted, given) {
    try {
      this._answers = withTyped(this, this._answers);
      await given(this._views.file(wanted, this._answers));
    } catch {
      this._again = () => this._keep(wanted, given);
      this._parts.fail();
    }
  }

  /** Print what is shown: a letter with all that has been typed, a plan with its dates. */
  async _print() {
    const form = letterForm(this);
    if (form) {
      await this._ask(null, form.dataset.question ?? "", { move: false, focus: false });
      if (this.querySelector(".guide-errors")) return;
    }
    const turn = this._turn;
    await this._joined; // Nothing can be added to paper; without Python, it is printed as it is.
    if (turn === this._turn) window.print();
  }

  /**
   * Show a view, unless the reader has moved on by then.
   *
   * @param {Request["submit"]} submit
   * @param {string} show
   * @param {How} [how]
   */
  async _ask(submit, show, how = {}) {
    const turn = ++this._turn;
    this._again = () => this._ask(submit, show, how);
    this._parts.hide("broken");
    this._answers = withTyped(this, this._answers);
    try {
      const asked = { answers: this._answers, submit, show };
      const view = this._views.known(asked) ?? (await this._views.awaited(asked));
      if (turn !== this._turn) return;
      this._show(view, how);
      if (view.view.kind === "plan" && view.early) this._joined = this._complete(turn);
    } catch {
      if (turn !== this._turn) return;
      // What was just answered is kept, for the address and for another try.
      if (submit) this._answers = { ...this._answers, ...submit.values };
      // A letter needs Python; the plan that leads to it does not.
      const lost = place(show).kind === "letter" && !this.querySelector(".guide-plan, .guide-letter");
      const asked = { answers: this._answers, submit: null, show: "plan" };
      const plan = lost && this._views.early(asked);
      if (plan) this._show(plan, how);
      this._parts.fail();
    }
  }

  /**
   * Add to the plan in view what only Python can work out, moving nothing.
   *
   * @param {number} turn
   */
  async _complete(turn) {
    this._again = () => (this._joined = this._complete(turn));
    this._parts.hide("broken");
    try {
      this._answers = withTyped(this, this._answers);
      const plan = await this._views.python({ answers: this._answers, submit: null, show: "plan" });
      if (turn !== this._turn) return;
      if (plan.error) throw new Error(plan.error);
      this._parts.join(plan.tree);
      count(this); // Python was asked before what has been ticked meanwhile.
      this._held("shown");
      this._parts.hide("wait");
      this._parts.say(this._views.joined);
    } catch {
      if (turn === this._turn) this._parts.fail();
    }
  }

  /**
   * @param {Shown} shown
   * @param {How} how
   */
  _show(shown, { move = true, focus = true, join = false }) {
    if (shown.error) throw new Error(shown.error);
    if (join) this._parts.join(shown.tree);
    else this._parts.put(shown.tree, shown.answers);
    unfold(this);
    this._parts.hide("wait", "broken", ...TOLD);
    this._answers = shown.answers;
    this._private = new Set(shown.private);
    this._saved();
    const show = showOf(shown.view);
    visit.remember(this._flow, show, shown.fragment, move && show !== this._at);
    this._at = show;
    if (focus) this._parts.focus();
    else if (shown.view.kind === "plan") this._parts.view.scrollIntoView();
    if (focus) this._parts.say(shown.said);
    this._held("shown");
  }

  /**
   * Show the view that the history or the address names.
   *
   * @param {boolean} arriving  whether the page has just been opened
   */
  _restore(arriving) {
    const before = visit.remembered(this._flow);
    const linked = visit.addressed(this._flow);
    if (before !== undefined) {
      // Only the view goes back: what was answered since then is kept.
      if (before !== this._at) this._ask(null, before, { move: false });
    } else if (linked) {
      const own = Object.entries(this._answers).filter(([field]) => this._private.has(field));
      this._answers = { ...linked.answers, ...Object.fromEntries(own) };
      const ask = () => this._ask(null, linked.show, { move: false, focus: !arriving });
      // Only a case that was kept on this device has more than its address says.
      if (linked.answers.case) this._kept.fill(this._answers).then(ask);
      else ask();
    } else if (this._at && (history.state || !location.hash)) {
      this._showFirst();
    }
  }

  /** Show the first question, which the page brought along, as it was answered. */
  _showFirst() {
    this._turn++;
    this._at = "";
    this._again = undefined;
    this._parts.view.replaceChildren(...this._first.map((node) => node.cloneNode(true)));
    this._parts.hide("wait", ...TOLD);
    choose(this, this._answers);
    unfold(this);
    visit.switchLanguageTo(location.hash);
    this._parts.focus();
  }
}

customElements.define("guide-flow", GuideFlow);
