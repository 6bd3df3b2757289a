/**
 * Runs Python: the only file that touches Pyodide.
 *
 * Every file of the runtime is fetched here, checked against its hash, and only
 * then handed over: Pyodide hangs in silence on a file that is missing or broken.
 */

/** @import { Ask, FromWorker } from "./messages.js" */

/** @typedef {{ url: string, bytes: number, wire: number, sha256: string }} Pinned */

const BASE = new URL("./", import.meta.url).href;

// A second try has a query of its own: nothing that broke the first comes from a cache.
const AGAIN = location.search;

/** @param {FromWorker} message */
const tell = (message) => postMessage(message);

let loaded = 0;
let total = 0;

/**
 * Fetch a file, telling how far it is; reject unless each byte is as it was built.
 *
 * The check is made here because fetch's own `integrity` may hold every byte
 * back until the last has come: no progress, and on a slow line a false stall.
 *
 * @param {Pinned} file
 * @returns {Promise<Blob>}
 */
async function fetched(file) {
  const response = await fetch(BASE + file.url, { cache: AGAIN ? "reload" : "default" });
  if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`);
  const reader = response.body.getReader();
  const parts = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += (value.byteLength / file.bytes) * file.wire;
    tell({ loaded: Math.min(loaded, total), total });
  }
  const blob = new Blob(parts);
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  if (base64(digest) !== file.sha256) throw new Error(`${file.url}: not as it was built`);
  return blob;
}

/** @param {ArrayBuffer} bytes */
const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/**
 * Return an address under which checked script is imported.
 *
 * @param {Blob | undefined} blob
 */
const script = (blob) => URL.createObjectURL(new Blob([blob ?? ""], { type: "text/javascript" }));

/** Start Python and return `handle`, which answers a JSON request with JSON. */
async function started() {
  // Written by widgets/bundle.py, beside this file.
  const { FILES, LOCK } = await import(`./runtime.js${AGAIN}`);
  const names = Object.keys(FILES);
  /** @type {Pinned[]} */
  const pinned = Object.values(FILES);
  total = pinned.reduce((sum, file) => sum + file.wire, 0);
  const blobs = await Promise.all(pinned.map(fetched));
  tell({ alive: "fetched" });
  /** @type {Map<string, Blob>} */
  const files = new Map(names.map((name, place) => [name, /** @type {Blob} */ (blobs[place])]));

  // Pyodide asks for its files by name; it gets what has been checked, and nothing else.
  globalThis.fetch = async (input) => {
    const name = new URL(input instanceof Request ? input.url : input, BASE).href.slice(BASE.length);
    const blob = files.get(name);
    if (!blob) throw new TypeError(`${name} is not part of the runtime`);
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(blob, { headers: { "Content-Type": type } });
  };
  await import(script(files.get("pyodide.asm.js")));
  const { loadPyodide } = await import(script(files.get("pyodide.mjs")));
  const python = await loadPyodide({
    indexURL: BASE,
    packageBaseUrl: BASE,
    lockFileContents: LOCK,
    packages: ["guide-logic"],
    stdout: () => {},
  });
  tell({ alive: "started" });
  const { handle } = python.pyimport("guide_logic.bridge");
  tell({ alive: "ready" });
  return /** @type {(request: string) => string} */ (handle);
}

const python = started();
python.catch((error) => tell({ failed: String(error) }));

onmessage = async (/** @type {MessageEvent<Ask>} */ { data }) => {
  try {
    const handle = await python;
    tell({ id: data.id, reply: handle(data.request) });
  } catch (error) {
    tell({ failed: String(error) });
  }
};
