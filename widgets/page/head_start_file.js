/** The head start of a guide: its beginning stands in the page, the whole is a file. */

import { shown } from "./head_start.js";

/** @import { Asked, Table } from "./head_start.js" */

/** How long no byte of the file may come, in milliseconds. */
const PATIENCE = 8000;

export class HeadStart {
  /** @type {HTMLElement} */
  _guide;
  /** @type {(Table & { whole?: string }) | undefined} */
  _table;
  /** @type {Promise<void> | undefined} */
  _whole;
  /** @type {AbortController | undefined} */
  _fetching;

  /** @param {HTMLElement} guide */
  constructor(guide) {
    this._guide = guide;
  }

  /**
   * Look a view up as far as the head start is here.
   *
   * @param {Asked} asked
   */
  view(asked) {
    const table = this._here;
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
    const name = this._here?.whole; // The whole names no file.
    if (!name) return Promise.resolve();
    this._whole ??= this._fetch(new URL(name, import.meta.url)).catch((error) => {
      this._whole = undefined;
      throw error;
    });
    return this._whole;
  }

  /** Fetch no more. */
  end() {
    this._fetching?.abort();
  }

  /** The sentence that says that Python has added to a plan. */
  get joined() {
    return this._table?.said.joined ?? "";
  }

  get _here() {
    if (!this._table) {
      const text = this._guide.querySelector("script")?.textContent;
      /** @type {Table | undefined} */
      const table = text ? JSON.parse(text) : undefined;
      if (table?.flow === this._guide.getAttribute("flow")) this._table = table;
    }
    return this._table;
  }

  /**
   * Fetch the file, and give up when the network has been silent for too long.
   *
   * @param {URL} address
   */
  async _fetch(address) {
    const fetching = (this._fetching = new AbortController());
    const patience = Math.min(Number(this._guide.getAttribute("patience")) || PATIENCE, PATIENCE);
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
      this._table = JSON.parse(await new Blob(parts).text());
    } finally {
      clearTimeout(timer);
    }
  }
}
