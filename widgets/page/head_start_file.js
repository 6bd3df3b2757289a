/** The head start of a guide: its beginning stands in the page, the whole is a file. */

import { shown } from "./head_start.js";

/** @import { Asked, Table } from "./head_start.js" */

/** How long no byte of the file may come, in milliseconds. */
const PATIENCE = 8000;

export class HeadStart {
  /** @type {HTMLElement} */
  #guide;
  /** @type {(Table & { whole?: string }) | undefined} */
  #table;
  /** @type {Promise<void> | undefined} */
  #whole;
  /** @type {AbortController | undefined} */
  #fetching;

  /** @param {HTMLElement} guide */
  constructor(guide) {
    this.#guide = guide;
  }

  /**
   * Look a view up as far as the head start is here.
   *
   * @param {Asked} asked
   */
  view(asked) {
    const table = this.#here;
    return table && shown(table, asked);
  }

  /**
   * Look a view up in the whole; reject where it does not come or does not reach.
   *
   * @param {Asked} asked
   */
  async viewInWhole(asked) {
    await this.fetched();
    return this.view(asked) ?? Promise.reject(new Error("beyond the head start"));
  }

  /** Fetch the whole, once; after a failure anew. */
  fetched() {
    const name = this.#here?.whole; // The whole names no file.
    if (!name) return Promise.resolve();
    this.#whole ??= this.#fetch(new URL(name, import.meta.url)).catch((error) => {
      this.#whole = undefined;
      throw error;
    });
    return this.#whole;
  }

  /** Fetch no more. */
  end() {
    this.#fetching?.abort();
  }

  /** The sentence that says that Python has added to a plan. */
  get joined() {
    return this.#table?.said.joined ?? "";
  }

  get #here() {
    if (!this.#table) {
      const text = this.#guide.querySelector("script")?.textContent;
      /** @type {Table | undefined} */
      const table = text ? JSON.parse(text) : undefined;
      if (table?.flow === this.#guide.getAttribute("flow")) this.#table = table;
    }
    return this.#table;
  }

  /**
   * Fetch the file, and give up when the network has been silent for too long.
   *
   * @param {URL} address
   */
  async #fetch(address) {
    const fetching = (this.#fetching = new AbortController());
    const patience = Math.min(Number(this.#guide.getAttribute("patience")) || PATIENCE, PATIENCE);
    let timer = 0;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fetching.abort(), patience);
    };
    watch();
    try {
      const response = await fetch(address, { signal: fetching.signal });
      if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
      /** @type {Uint8Array<ArrayBuffer>[]} */
      const parts = [];
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        parts.push(part.value);
        watch();
      }
      this.#table = JSON.parse(await new Blob(parts).text());
    } finally {
      clearTimeout(timer);
    }
  }
}
