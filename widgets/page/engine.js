/**
 * The page's hold on the worker: one for all guides of a page, replaced after a failure.
 */

import { busy } from "../site/idle.js";
import { hindrance } from "./hindrance.js";

/** @import { FromWorker, Progress } from "../worker/messages.js" */

/** How long neither a byte nor an answer may come, in milliseconds. */
const PATIENCE = 20_000;

/** How often a worker was started in this page. */
let starts = 0;

export class Engine extends EventTarget {
  /** @type {Worker | undefined} */
  _worker;
  /** @type {Map<number, { resolve: (reply: string) => void, reject: (why: Error) => void }>} */
  _asked = new Map();
  _count = 0;
  _timer = 0;
  _patience = PATIENCE;

  /** Whether Python has answered before. */
  ready = false;
  /** @type {Error | undefined} */
  failure;
  /** @type {Progress} */
  progress = { loaded: 0, total: 0 };

  /**
   * Start the worker, once; a failure to start is a failure like any other.
   *
   * @param {number} patience
   * @param {string} [name]  the flow and language whose own Python is fetched with the rest
   */
  start(patience, name) {
    if (this._worker || this.failure) return;
    this._patience = patience || PATIENCE;
    const why = hindrance();
    if (why) {
      this._fail(why);
      return;
    }
    busy.add(this);
    try {
      // widgets/mkdocs/assets.py puts the name here that holds the worker's hash.
      const script = new URL(/** @type {any} */ (import.meta).WORKER, import.meta.url);
      if (starts++) script.search = `again=${starts}`;
      this._worker = new Worker(script, { type: "module", name });
    } catch (error) {
      this._fail(String(error));
      return;
    }
    this._worker.onmessage = (event) => this._hear(event.data);
    this._worker.onerror = (event) => this._fail(event.message || "worker");
    this._worker.onmessageerror = () => this._fail("message");
    this._watch();
  }

  /**
   * Send a request to Python and return its answer; reject when the engine fails.
   *
   * @param {string} request
   * @returns {Promise<string>}
   */
  ask(request) {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this._count;
    return new Promise((resolve, reject) => {
      this._asked.set(id, { resolve, reject });
      this._worker?.postMessage({ id, request });
      this._watch();
    });
  }

  /** @param {FromWorker} message */
  _hear(message) {
    if ("failed" in message) {
      this._fail(message.failed);
      return;
    }
    if ("reply" in message) {
      this.ready = true;
      this._asked.get(message.id)?.resolve(message.reply);
      this._asked.delete(message.id);
    } else if ("loaded" in message) {
      this.progress = message;
      this.dispatchEvent(new Event("progress"));
    } else if (message.alive === "ready") {
      this.ready = true;
    }
    this._watch();
  }

  /** Give the worker its time again, while something is awaited from it. */
  _watch() {
    clearTimeout(this._timer);
    if (this._asked.size || !this.ready) {
      this._timer = setTimeout(() => this._fail("stalled"), this._patience);
    }
    if (this.ready) busy.delete(this);
  }

  /** @param {string} why */
  _fail(why) {
    if (this.failure) return;
    this.failure = new Error(why);
    busy.delete(this);
    clearTimeout(this._timer);
    this._worker?.terminate();
    for (const { reject } of this._asked.values()) reject(this.failure);
    this._asked.clear();
  }
}

/** @type {Engine | undefined} */
let shared;

/** Return the page's engine; a new one when the last has failed. */
export function engine() {
  if (!shared || shared.failure) shared = new Engine();
  return shared;
}
