/**
 * What crosses between page and worker, and between page and Python: plain JSON.
 *
 * @typedef {{ id: number, request: string }} Ask  page to worker: a request for Python
 *
 * @typedef {{ id: number, reply: string }} Reply  worker to page: Python's answer
 * @typedef {{ loaded: number, total: number }} Progress  bytes on the wire, about
 * @typedef {{ failed: string }} Failed  worker to page: it cannot go on; which part broke
 * @typedef {{ alive: string }} Alive  worker to page: a stage of the start is done
 * @typedef {Reply | Progress | Failed | Alive} FromWorker
 *
 * @typedef {{ url: string, bytes: number, wire: number, sha256: string }} Pinned  a file;
 *     `wire` is its size in transport
 * @typedef {object} Runtime  what widgets/runtime/bundle.py built
 * @property {Record<string, string>} info  what Pyodide wants to know of itself
 * @property {Record<"loader" | "wasm" | "stock_loader" | "stock_wasm" | "library", Pinned>} files
 * @property {Record<string, Pinned>} flows  each flow's own Python, by its id and language
 *
 * @typedef {string | [string, Record<string, string>, ...unknown[]]} TreeNode
 * @typedef {Record<string, string>} Answers  by field
 *
 * @typedef {object} Request  page to Python
 * @property {string} flow
 * @property {string} lang
 * @property {string} today  YYYY-MM-DD
 * @property {Answers} answers
 * @property {{ question: string, values: Answers } | null} [submit]
 * @property {string} [show]  "next", "carried", "check", "plan", "question:<id>" or
 *   "letter:<id>"
 * @property {object} [facts]  a case, whose plan is wanted as data
 * @property {string} [file]  the file wanted instead of a view, such as "plan"
 * @property {string} [page]  the address of the page, which a file may lead back to
 *
 * @typedef {object} Shown  Python to page
 * @property {{ kind: string, id: string, title: string }} view
 * @property {TreeNode[]} tree
 * @property {Answers} answers
 * @property {string} fragment  what the address keeps
 * @property {string[]} private  fields that live in memory only
 * @property {string} said  what a screen reader is told
 * @property {number} errors
 * @property {boolean} [early]  set by the head start: days and sums are still to come
 * @property {string} [error]  set when Python could not use the request
 *
 * @typedef {object} Kept  Python to page: a file for the reader to keep
 * @property {{ name: string, type: string, content: string }} file  the content in base64
 */

export {};
