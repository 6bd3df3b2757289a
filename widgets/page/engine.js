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
  #worker;
  /** @type {Map<number, { resolve: (reply: string) => void, reject: (why: Error) => void }>} */
  #asked = new Map();
  #count = 0;
  #timer = 0;
  #patience = PATIENCE;

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
    if (this.#worker || this.failure) return;
    this.#patience = patience || PATIENCE;
    const why = hindrance();
    if (why) {
      this.#fail(why);
      return;
    }
    busy.add(this);
    try {
      // widgets/mkdocs/assets.py puts the name here that holds the worker's hash.
      const script = new URL(/** @type {any} */ (import.meta).WORKER, import.meta.url);
      if (starts++) script.search = `again=${starts}`;
      this.#worker = new Worker(script, { type: "module", name });
    } catch (error) {
      this.#fail(String(error));
      return;
    }
    this.#worker.onmessage = (event) => this.#hear(event.data);
    this.#worker.onerror = (event) => this.#fail(event.message || "worker");
    this.#worker.onmessageerror = () => this.#fail("message");
    this.#watch();
  }

  /**
   * Send a request to Python and return its answer; reject when the engine fails.
   *
   * @param {string} request
   * @returns {Promise<string>}
   */
  ask(request) {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, request });
      this.#watch();
    });
  }

  /** @param {FromWorker} message */
  #hear(message) {
    if ("failed" in message) {
      this.#fail(message.failed);
      return;
    }
    if ("reply" in message) {
      this.ready = true;
      this.#asked.get(message.id)?.resolve(message.reply);
      this.#asked.delete(message.id);
    } else if ("loaded" in message) {
      this.progress = message;
      this.dispatchEvent(new Event("progress"));
    } else if (message.alive === "ready") {
      this.ready = true;
    }
    this.#watch();
  }

  /** Give the worker its time again, while something is awaited from it. */
  #watch() {
    clearTimeout(this.#timer);
    if (this.#asked.size || !this.ready) {
      this.#timer = setTimeout(() => this.#fail("stalled"), this.#patience);
    }
    if (this.ready) busy.delete(this);
  }

  /** @param {string} why */
  #fail(why) {
    if (this.failure) return;
    this.failure = new Error(why);
    busy.delete(this);
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    for (const { reject } of this.#asked.values()) reject(this.failure);
    this.#asked.clear();
  }
}

/** @type {Engine | undefined} */
let shared;

/** Return the page's engine; a new one when the last has failed. */
export function engine() {
  if (!shared || shared.failure) shared = new Engine();
  return shared;
}
