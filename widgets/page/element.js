/**
 * <guide-flow>: takes over a guide's form in the page.
 *
 * The first question, all sentences and the outline of every path are in the
 * page already. Each further view is a tree: a question from the head start, all
 * else from Python once it is there and from the head start until then. Nothing
 * happens before the element is connected, and nothing is left when it is
 * disconnected.
 */

import { engine } from "./engine.js";
import { shown } from "./head_start.js";
import { built, join } from "./tree.js";

/** @import { Engine } from "./engine.js" */
/** @import { Table } from "./head_start.js" */
/** @import { Answers, Kept, Request, Shown } from "../worker/messages.js" */

/** Tells the history's entries of this visit, whose answers are in memory, from older ones. */
const VISIT = performance.timeOrigin;

/** @typedef {{ visit: number, show: string }} Place  a view to come back to */

class GuideFlow extends HTMLElement {
  /** @type {AbortController | undefined} */
  #connected;
  /** @type {Node[]} */
  #first = [];
  /** @type {Answers} */
  #answers = {};
  /** @type {Set<string>} */
  #private = new Set();
  #at = "";
  #turn = 0;
  /** @type {Set<Element>} */
  #unfolded = new Set();
  /** @type {(() => void) | undefined} */
  #again;
  /** @type {Engine | undefined} */
  #engine;
  /** @type {(Table & { whole?: string }) | undefined} */
  #table;
  /** @type {Promise<unknown> | undefined} */
  #whole;
  /** @type {Promise<void> | undefined} */
  #joined;

  connectedCallback() {
    const connected = (this.#connected = new AbortController());
    const { signal } = connected;
    const view = this.#part("view");
    if (!this.#first.length) this.#first = [...view.childNodes].map((node) => node.cloneNode(true));
    this.#outline.open = false;
    this.classList.add("guide-alive");

    for (const intent of ["focusin", "pointerdown", "keydown"]) {
      this.addEventListener(intent, () => this.#intends(), { signal });
    }
    this.addEventListener("submit", (event) => this.#submitted(event), { signal });
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.addEventListener("change", (event) => this.#ticked(event), { signal });
    window.addEventListener("popstate", () => this.#restore(false), { signal });
    // A closed <details> cannot be read on paper.
    window.addEventListener("beforeprint", () => this.#unfold(), { signal });
    window.addEventListener("afterprint", () => this.#fold(), { signal });
    this.#restore(true);
  }

  disconnectedCallback() {
    this.#connected?.abort();
    this.#engine = undefined;
    this.#turn++;
    this.classList.remove("guide-alive");
    this.#outline.open = true;
  }

  /** @param {string} name */
  #part(name) {
    const part = this.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof HTMLElement)) throw new Error(`<guide-flow> lacks its part ${name}`);
    return part;
  }

  /** @param {string[]} names */
  #hide(...names) {
    for (const name of names) this.#part(name).hidden = true;
  }

  get #outline() {
    return /** @type {HTMLDetailsElement} */ (this.#part("outline"));
  }

  get #flow() {
    return this.getAttribute("flow") ?? "";
  }

  /** Where the site's pages in this language begin, as an absolute address. */
  get #root() {
    return new URL(this.getAttribute("root") ?? "./", location.href).href;
  }

  /** Fetch what the reader is about to need, but no engine where data is dear. */
  #intends() {
    this.#fetchTable().catch(() => {});
    if (this.#engine || spares()) return;
    // What the touch calls for is shown first: Python takes a processor for itself.
    setTimeout(() => this.isConnected && this.#wake(), 50);
  }

  /** Return the head start as far as it is here: its beginning is in the page. */
  get #head() {
    if (!this.#table) {
      const text = this.querySelector("script")?.textContent;
      /** @type {Table | undefined} */
      const table = text ? JSON.parse(text) : undefined;
      if (table?.flow === this.#flow) this.#table = table;
    }
    return this.#table;
  }

  /** Fetch the whole head start, once. */
  #fetchTable() {
    const name = this.#head?.whole;
    this.#whole ??= name
      ? fetch(new URL(name, import.meta.url)).then(async (reply) => {
          if (reply.ok) this.#table = await reply.json();
        })
      : Promise.resolve();
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }

  /**
   * Look a view up in the head start, which knows all but letters.
   *
   * @param {Pick<Request, "answers" | "submit" | "show">} asked
   */
  #looked(asked) {
    const table = this.#head;
    const wanted = asked.submit?.question ?? asked.show ?? "";
    return table && !wanted.startsWith("letter:") ? shown(table, asked) : undefined;
  }

  /** Return the engine, started; a new one when the last has failed. */
  #wake() {
    if (!this.#engine || this.#engine.failure) {
      const shared = (this.#engine = engine());
      const signal = this.#connected?.signal;
      shared.addEventListener("progress", () => this.#showProgress(shared), { signal });
      shared.start(Number(this.getAttribute("patience")), this.#flow);
    }
    return this.#engine;
  }

  // ── what the reader does ──────────────────────────────────────────────────

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    this.#ask({ question: form.dataset.question ?? "", values: entered(form) }, "next");
  }

  /** @param {Event} event */
  #clicked(event) {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest(".guide-errors a");
    if (line) {
      event.preventDefault();
      document.getElementById((line.getAttribute("href") ?? "").slice(1))?.focus();
      return;
    }
    const go = target?.closest("[data-go]")?.getAttribute("data-go");
    if (!go) return;
    if (go === "print") this.#print();
    else if (go === "copy") this.#copy();
    else if (go.startsWith("copy:")) this.#copyFile(go.slice("copy:".length));
    else if (go === "forget") this.#forget();
    else if (go.startsWith("file:")) this.#keep(go.slice("file:".length));
    else if (go === "retry") this.#again?.();
    else this.#ask(null, go);
  }

  /**
   * Keep what is ticked, in memory and in the address, and count it.
   *
   * @param {Event} event
   */
  #ticked(event) {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const { name } = box;
    const boxes = [...this.querySelectorAll("input[type=checkbox]")].filter(
      (one) => one instanceof HTMLInputElement && one.name === name,
    );
    const shown = /** @type {HTMLInputElement[]} */ (boxes);
    const here = shown.map((one) => one.value);
    const ticked = shown.filter((one) => one.checked).map((one) => one.value);
    // What was ticked in another plan, and is not asked for in this one, stays.
    const before = (this.#answers[name] ?? "").split("-");
    const ids = [...before.filter((id) => id && !here.includes(id)), ...ticked].join("-");
    this.#answers[name] = ids;
    const [rest] = location.hash.split(`&${name}=`);
    const kept = ids ? `&${name}=${ids}` : "";
    history.replaceState(history.state, "", `${rest}${kept}`);
    this.#carry();
    for (const held of this.querySelectorAll(".guide-held")) held.textContent = `${ticked.length}`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      if (!this.#copyOldWay(location.href)) return;
    }
    this.#tell("copied");
  }

  /** @param {string} name  a sentence that stands hidden in the page */
  #tell(name) {
    const part = this.#part(name);
    part.hidden = false;
    this.#say(part.textContent ?? "");
  }

  /**
   * Copy without the clipboard: the page has no https, or the reader said no to it.
   *
   * @param {string} text
   */
  #copyOldWay(text) {
    const field = this.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }

  /**
   * Copy the text of a file that Python makes, such as a letter.
   *
   * @param {string} wanted
   */
  async #copyFile(wanted) {
    const made = this.#made(wanted);
    made.catch(() => {}); // The clipboard may be refused before it is looked at.
    const text = made.then(({ bytes }) => new TextDecoder().decode(bytes));
    try {
      // Safari copies only at once, so it is given the promise of the text.
      const blob = text.then((it) => new Blob([it], { type: "text/plain" }));
      blob.catch(() => {});
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    } catch {
      const words = await text.catch(() => undefined);
      if (words === undefined) {
        this.#again = () => this.#copyFile(wanted);
        this.#fail();
        return;
      }
      if (!this.#copyOldWay(words)) return;
    }
    this.#tell("letter-copied");
  }

  /** Print what is shown: a letter with all that has been typed, a plan with its dates. */
  async #print() {
    const form = this.#letterForm;
    if (form) {
      await this.#ask(null, form.dataset.question ?? "", { move: false, focus: false });
      if (this.querySelector(".guide-errors")) return;
    }
    const turn = this.#turn;
    await this.#joined; // Nothing can be added to paper; without Python, it is printed as it is.
    if (turn === this.#turn) window.print();
  }

  get #letterForm() {
    /** @type {HTMLFormElement | null} */
    const form = this.querySelector("form.guide-letter-form");
    return form;
  }

  /**
   * Have Python make a file, and let the browser keep it.
   *
   * @param {string} wanted
   */
  async #keep(wanted) {
    try {
      const { file, bytes } = await this.#made(wanted);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes], { type: file.type }));
      link.download = file.name;
      link.click();
      // Some browsers read the address only after the click has been handled.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      this.#again = () => this.#keep(wanted);
      this.#fail();
    }
  }

  /**
   * Return a file that Python makes, and its bytes.
   *
   * @param {string} wanted
   */
  async #made(wanted) {
    const reply = await this.#wake().ask(JSON.stringify({ ...this.#request(), file: wanted }));
    /** @type {Kept} */
    const { file } = JSON.parse(reply);
    return { file, bytes: Uint8Array.from(atob(file.content), (sign) => sign.charCodeAt(0)) };
  }

  #forget() {
    this.#answers = {};
    history.replaceState({ ...history.state, [this.#flow]: undefined }, "", address());
    this.#showFirst();
  }

  #unfold() {
    for (const details of this.#part("view").querySelectorAll("details:not([open])")) {
      details.toggleAttribute("open", true);
      this.#unfolded.add(details);
    }
  }

  /** Leave the page as it was before it was printed. */
  #fold() {
    for (const details of this.#unfolded) details.toggleAttribute("open", false);
    this.#unfolded.clear();
  }

  // ── views ─────────────────────────────────────────────────────────────────

  /**
   * Show a view, unless the reader has moved on by then.
   *
   * Until Python is ready the head start has it; where that does not reach, the
   * first of the two that knows it answers.
   *
   * @param {Request["submit"]} submit
   * @param {string} show
   * @param {{ move?: boolean, focus?: boolean }} [how]  whether it is a new place in the history
   */
  async #ask(submit, show, { move = true, focus = true } = {}) {
    const turn = ++this.#turn;
    this.#again = () => this.#ask(submit, show, { move, focus });
    this.#hide("broken");
    this.#take();
    const asked = { answers: this.#answers, submit, show };
    const ready = this.#engine?.ready && !this.#engine.failure;
    try {
      const early = this.#looked(asked);
      // A plan is whole at once from Python; a question needs nothing that it would add.
      const known = early && !(ready && early.view.kind === "plan") ? early : undefined;
      const view = known ?? (await this.#awaited(asked));
      if (turn !== this.#turn) return;
      this.#show(view, move, focus);
      if (view.view.kind === "plan" && view.early) this.#joined = this.#complete(turn);
    } catch {
      if (turn !== this.#turn) return;
      // What was just answered is kept, for the address and for another try.
      if (submit) this.#answers = { ...this.#answers, ...submit.values };
      // A letter needs Python; the plan that leads to it does not.
      const lost = show.startsWith("letter:") && !this.querySelector(".guide-plan, .guide-letter");
      const plan = lost && this.#looked({ answers: this.#answers, submit: null, show: "plan" });
      if (plan) this.#show(plan, move, focus);
      this.#fail();
    }
  }

  /** Keep what has been typed into a letter and not been put into it yet. */
  #take() {
    const form = this.#letterForm;
    if (form) this.#answers = { ...this.#answers, ...entered(form) };
  }

  #request() {
    this.#take();
    return { flow: this.#flow, lang: this.lang, today: today(), answers: this.#answers };
  }

  /**
   * Return a view from the whole head start or from Python.
   *
   * @param {Pick<Request, "answers" | "submit" | "show">} asked
   * @returns {Promise<Shown>}
   */
  async #awaited(asked) {
    const known = async () => {
      await this.#fetchTable();
      return this.#looked(asked) ?? Promise.reject(new Error("beyond the head start"));
    };
    // Python decides once it is there; should it break after all, the table goes on.
    if (this.#engine?.ready && !this.#engine.failure) return this.#python(asked).catch(known);
    const table = known();
    table.catch(() => {});
    // Who has only opened a link, or pays for each byte, is asked for no engine yet.
    const patient = !this.#engine || this.#engine.failure || spares();
    if (patient) {
      const view = await table.catch(() => undefined);
      if (view) return view;
    }
    return Promise.any([table, this.#python(asked)]);
  }

  /**
   * Ask Python.
   *
   * @param {Pick<Request, "answers" | "submit" | "show">} asked
   * @returns {Promise<Shown>}
   */
  async #python(asked) {
    const engine = this.#wake();
    const wait = this.#part("wait");
    wait.hidden = engine.ready;
    this.#showProgress(engine);
    if (!engine.ready) this.#say(wait.querySelector("p")?.textContent ?? "");
    /** @type {Request} */
    const request = { ...this.#request(), ...asked };
    return JSON.parse(await engine.ask(JSON.stringify(request)));
  }

  /**
   * Add to the plan in view what only Python can work out, moving nothing.
   *
   * @param {number} turn
   */
  async #complete(turn) {
    this.#again = () => (this.#joined = this.#complete(turn));
    this.#hide("broken");
    try {
      const plan = await this.#python({ answers: this.#answers, submit: null, show: "plan" });
      if (turn !== this.#turn) return;
      if (plan.error) throw new Error(plan.error);
      join(this.#part("view"), plan.tree, this.#root);
      this.#hide("wait");
      this.#say(this.#table?.said.joined ?? "");
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  /**
   * @param {Shown} shown
   * @param {boolean} move
   * @param {boolean} focus
   */
  #show(shown, move, focus) {
    if (shown.error) throw new Error(shown.error);
    this.#part("view").replaceChildren(...shown.tree.map((node) => built(node, this.#root)));
    this.#hide("wait", "broken", "copied", "letter-copied");
    this.#answers = shown.answers;
    this.#private = new Set(shown.private);
    this.#remember(shown, move);
    if (focus) this.#focus();
    this.#say(shown.said);
  }

  /**
   * Put the view into the history and the address, without the fields that are private.
   *
   * @param {Shown} shown
   * @param {boolean} move
   */
  #remember({ view, fragment }, move) {
    const many = view.kind === "question" || view.kind === "letter";
    const show = many ? `${view.kind}:${view.id}` : view.kind;
    /** @type {Place} */
    const place = { visit: VISIT, show };
    const state = { ...history.state, [this.#flow]: place };
    if (move && show !== this.#at) history.pushState(state, "", `#${fragment}`);
    else history.replaceState(state, "", `#${fragment}`);
    this.#at = show;
    this.#carry();
  }

  /** Let the language switch take the answers along. */
  #carry() {
    for (const link of document.querySelectorAll("a.guide-switch")) {
      if (link instanceof HTMLAnchorElement) link.hash = location.hash;
    }
  }

  #focus() {
    const view = this.#part("view");
    const target = view.querySelector(".guide-errors") ?? view.querySelector("h2");
    if (!(target instanceof HTMLElement)) return;
    target.focus({ preventScroll: true });
    view.scrollIntoView({ block: "start" });
  }

  /** @param {string} text */
  #say(text) {
    this.#part("live").textContent = text;
  }

  /**
   * Show the view that the history or the address names.
   *
   * @param {boolean} arriving  whether the page has just been opened
   */
  #restore(arriving) {
    /** @type {Place | undefined} */
    const place = history.state?.[this.#flow];
    const linked = this.#linked();
    if (place?.visit === VISIT) {
      // Only the view goes back: what was answered since then is kept.
      if (place.show !== this.#at) this.#ask(null, place.show, { move: false });
    } else if (linked) {
      const own = Object.entries(this.#answers).filter(([field]) => this.#private.has(field));
      this.#answers = { ...linked.answers, ...Object.fromEntries(own) };
      this.#ask(null, linked.show, { move: false, focus: !arriving });
    } else if (this.#at && (history.state || !location.hash)) {
      this.#showFirst();
    }
  }

  /**
   * Read the address, if its fragment is this guide's.
   *
   * @returns {{ show: string, answers: Answers } | undefined}
   */
  #linked() {
    const mark = `#${this.#flow}:`;
    if (!location.hash.startsWith(mark)) return undefined;
    const { at = "", ...answers } = Object.fromEntries(
      new URLSearchParams(location.hash.slice(mark.length)),
    );
    const named =
      at === "check" || at === "plan" || at === "carried" || at.startsWith("letter:");
    return { show: named ? at : `question:${at}`, answers };
  }

  /** Show the first question, which the page brought along, as it was answered. */
  #showFirst() {
    this.#turn++;
    this.#at = "";
    this.#again = undefined;
    this.#part("view").replaceChildren(...this.#first.map((node) => node.cloneNode(true)));
    this.#hide("wait", "copied", "letter-copied");
    for (const input of this.querySelectorAll("input[type=radio]")) {
      if (!(input instanceof HTMLInputElement)) continue;
      input.checked = this.#answers[input.name] === input.value;
    }
    this.#carry();
    this.#focus();
  }

  // ── while Python loads, and when it does not ──────────────────────────────

  /** @param {Engine} engine */
  #showProgress({ progress: { loaded, total } }) {
    const bar = this.querySelector("progress");
    if (!bar || !total || this.#part("wait").hidden) return;
    bar.max = total;
    bar.value = loaded;
    const [here, whole] = [loaded, total].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
    this.#part("bytes").textContent = `${here} / ${whole}`;
  }

  #fail() {
    this.#hide("wait");
    this.#part("broken").hidden = false;
    this.#outline.open = !this.querySelector(".guide-plan");
  }
}

/**
 * Return what stands in a form, by field.
 *
 * @param {HTMLFormElement} form
 */
function entered(form) {
  /** @type {Answers} */
  const values = {};
  for (const [name, value] of new FormData(form)) values[name] = String(value);
  return values;
}

/** Whether the reader has asked for as few bytes as can be. */
function spares() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}

/** Return the page's address without a fragment. */
function address() {
  return location.pathname + location.search;
}

/** Return the reader's own day as YYYY-MM-DD. */
function today() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

customElements.define("guide-flow", GuideFlow);
