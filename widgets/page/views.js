/**
 * Gets the views that a reader asks for: from the head start, or from Python.
 *
 * A question comes from the head start, whose beginning is in the page. All else
 * comes from Python once it is ready, and from the head start until then; where that
 * does not reach, from the first of the two that knows. Each stands in for the other
 * when it never comes; only when both fail is there no view.
 */

import { pythons, withField } from "./address.js";
import { engine } from "./engine.js";
import { HeadStart } from "./head_start_file.js";

/** @import { Engine } from "./engine.js" */
/** @import { Asked } from "./head_start.js" */
/** @import { Answers, Kept, Request, Shown } from "../worker/messages.js" */

export class Views {
  /** @type {HTMLElement} */
  _guide;
  /** @type {(engine: Engine, asked: boolean) => void} */
  _waits;
  /** @type {HeadStart} */
  _headStart;
  /** @type {Engine | undefined} */
  _engine;
  _progress = () => this._engine && this._waits(this._engine, false);

  /**
   * @param {HTMLElement} guide
   * @param {(engine: Engine, asked: boolean) => void} waits  told when Python is asked for a
   *   view, and when more of its files has come
   */
  constructor(guide, waits) {
    this._guide = guide;
    this._waits = waits;
    this._headStart = new HeadStart(guide);
  }

  /** Fetch what the reader is about to need, but no engine where data is dear. */
  expect() {
    this._headStart.fetched().catch(() => {});
    if (this._engine || spares()) return;
    // What the touch calls for is shown first: Python takes a processor for itself. Where a
    // view has asked for it meanwhile, and has been told that it fails, nothing starts again.
    setTimeout(() => this._guide.isConnected && !this._engine && this._started(), 50);
  }

  /** Let go of what was begun, for a guide that has left the page. */
  end() {
    this._engine?.removeEventListener("progress", this._progress);
    this._engine = undefined;
    this._headStart.end();
  }

  /** The sentence that says that Python has added to a plan. */
  get joined() {
    return this._headStart.joined;
  }

  /**
   * Return a view as far as the head start has it at once.
   *
   * @param {Asked} asked
   */
  early(asked) {
    return this._headStart.view(asked);
  }

  /**
   * Return a view that need not be waited for: it is shown before the answer's event is over.
   *
   * A plan is whole at once from Python; a question needs nothing that it would add.
   *
   * @param {Asked} asked
   */
  known(asked) {
    const early = this.early(asked);
    return early && !(this._ready && early.view.kind === "plan") ? early : undefined;
  }

  /**
   * Return a view that is not known yet; reject when neither of the two has it.
   *
   * @param {Asked} asked
   * @returns {Promise<Shown>}
   */
  async awaited(asked) {
    // Python decides once it is there; should it break after all, the head start goes on.
    if (this._ready) return this.python(asked).catch(() => this._without(asked));
    // What Python alone reads has waited for it once.
    const early = this._engine?.failure ? this._without(asked) : this._headStart.viewInWhole(asked);
    // Who has only opened a link, or pays for each byte, is asked for no engine yet.
    const patient = !this._engine || this._engine.failure || spares();
    const view = patient ? await early.catch(() => undefined) : undefined;
    return view ?? either(early, this.python(asked).catch(() => this._without(asked)));
  }

  /**
   * Return what the head start has for those who have no Python: all but what that alone reads,
   * which stays in the address. A plan that left out what has happened would be another's.
   *
   * @param {Asked} asked
   * @returns {Promise<Shown>}
   */
  async _without(asked) {
    const { from, ...answers } = asked.answers;
    const fields = pythons(answers);
    const empty = Object.fromEntries(fields.map((field) => [field, ""]));
    // In another guide's words nothing has been answered here yet.
    const own = from ? {} : { ...answers, ...empty };
    const view = await this._headStart.viewInWhole({ ...asked, answers: own });
    if (answers.happened && view.view.kind === "plan") throw new Error("it has gone on");
    if (from) return view;
    for (const field of fields) {
      const value = answers[field] ?? "";
      view.answers[field] = value;
      view.fragment = withField(view.fragment, field, value);
    }
    return view;
  }

  /**
   * Ask Python for a view.
   *
   * @param {Asked} asked
   * @returns {Promise<Shown>}
   */
  async python(asked) {
    const engine = this._started();
    this._waits(engine, true);
    return JSON.parse(await engine.ask(this._request(asked)));
  }

  /**
   * Have Python make a file.
   *
   * @param {string} file
   * @param {Answers} answers
   */
  async file(file, answers) {
    const page = location.href;
    /** @type {Kept} */
    const kept = JSON.parse(await this._started().ask(this._request({ file, answers, page })));
    return kept.file;
  }

  get _ready() {
    return this._engine?.ready && !this._engine.failure;
  }

  /** Return the engine, started; a new one when the last has failed. */
  _started() {
    if (!this._engine || this._engine.failure) {
      this._engine?.removeEventListener("progress", this._progress);
      this._engine = engine();
      this._engine.addEventListener("progress", this._progress);
      const name = `${this._guide.getAttribute("flow")}.${this._guide.lang}`;
      this._engine.start(Number(this._guide.getAttribute("patience")), name);
    }
    return this._engine;
  }

  /** @param {Asked | Pick<Request, "answers" | "file" | "page">} asked */
  _request(asked) {
    const flow = this._guide.getAttribute("flow") ?? "";
    /** @type {Request} */
    const request = { flow, lang: this._guide.lang, today: today(), ...asked };
    return JSON.stringify(request);
  }
}

/**
 * Return what comes first of two, unless it is a failure; Firefox 78 has no `Promise.any`.
 *
 * @template T
 * @param {Promise<T>} one
 * @param {Promise<T>} other
 */
const either = (one, other) => Promise.race([one.catch(() => other), other.catch(() => one)]);

/** Whether the reader has asked for as few bytes as can be. */
function spares() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}

/** Return the reader's own day as YYYY-MM-DD. */
function today() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
