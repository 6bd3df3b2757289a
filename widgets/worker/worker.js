/**
 * Runs Python: the only file that touches Pyodide.
 *
 * Every file of the runtime is fetched here, all at once, and checked against its
 * hash: Pyodide hangs in silence on a file that is missing or broken.
 */

/** @import { Ask, FromWorker, Pinned, Request, Runtime } from "./messages.js" */

/**
 * Every file there is; widgets/mkdocs/assets.py writes the list in front of this script.
 *
 * @type {Runtime}
 */
const RUNTIME = Reflect.get(self, "RUNTIME");

const BASE = new URL("./", import.meta.url).href;

// A second try has a query of its own: nothing that broke the first comes from a cache.
const AGAIN = location.search !== "";

/** What this device keeps of the runtime: files of the site, nothing of the reader. */
const CACHE = "guide-runtime";

/** The pack with what only letters and files need; it comes once Python is ready. */
const LATE = "late";

/** @param {FromWorker} message */
const tell = (message) => postMessage(message);

// Pyodide gets another one, below.
const download = globalThis.fetch;

let loaded = 0;
let total = 0;

/** @type {[string, Uint8Array<ArrayBuffer>][]}  what came from the network and is sound */
const fresh = [];

/**
 * Fetch a file, and fail unless each byte is as it was built.
 *
 * The check is made here because fetch's own `integrity` may hold every byte
 * back until the last has come: no progress, and on a slow network a false stall.
 *
 * @param {Pinned} file
 * @param {(body: Body) => Body} [share]  takes its share of what comes from the network, unchecked
 */
async function fetched(file, share = (body) => body) {
  total += file.wire;
  const kept = AGAIN ? undefined : await cached(file);
  const whole = kept ? new Uint8Array(await kept.arrayBuffer()) : await downloaded(file, share);
  const digest = await crypto.subtle.digest("SHA-256", whole);
  if (base64(digest) !== file.sha256) throw new Error(`${file.url}: not as it was built`);
  if (kept) progress(file.wire);
  else fresh.push([BASE + file.url, whole]);
  return whole;
}

/** @typedef {ReadableStream<Uint8Array<ArrayBuffer>>} Body */

/**
 * Return a file as it comes from the network, up to what it should be long.
 *
 * @param {Pinned} file
 * @param {(body: Body) => Body} share
 */
async function downloaded(file, share) {
  const response = await download(BASE + file.url, { cache: AGAIN ? "reload" : "default" });
  if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`);
  const whole = new Uint8Array(file.bytes);
  const reader = share(response.body).getReader();
  let at = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value || at + value.length > whole.length) break; // The check tells.
    whole.set(value, at);
    at += value.length;
    progress((value.length / file.bytes) * file.wire);
  }
  progress(0);
  return whole.subarray(0, at);
}

/**
 * Fetch WebAssembly and compile it while it comes; the check is over before it can run.
 *
 * @param {Pinned} file
 */
async function compiled(file) {
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let module;
  const whole = await fetched(file, (body) => {
    const [one, other] = body.tee();
    const headers = { "Content-Type": "application/wasm" };
    module = WebAssembly.compileStreaming(new Response(one, { headers }));
    module.catch(() => {}); // Told by the fetch, unless the WebAssembly itself is wrong.
    return other;
  });
  return module ?? WebAssembly.compile(whole);
}

/** When the page was last told of the bytes that have come, in milliseconds. */
let told = 0;

/**
 * Count bytes on the wire; tell the page ten times a second and at each file's end.
 *
 * @param {number} more
 */
function progress(more) {
  loaded += more;
  const now = performance.now();
  if (more && now - told < 100) return;
  told = now;
  tell({ loaded: Math.min(loaded, total), total });
}

/** @param {ArrayBuffer} bytes */
const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/**
 * Return the file as this device keeps it; the storage may be absent, full or broken.
 *
 * @param {Pinned} file
 */
async function cached(file) {
  try {
    return await caches.match(BASE + file.url);
  } catch {
    return undefined;
  }
}

/** Keep what came for the next visit, and drop what an older version kept. */
async function keep() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(fresh.splice(0).map(([url, file]) => cache.put(url, new Response(file))));
    const own = location.href.replace(location.search, "");
    if (!(await cache.match(own))) await cache.add(own);
    const files = [...Object.values(RUNTIME.files), ...Object.values(RUNTIME.flows)];
    const current = new Set([own, ...files.map((file) => BASE + file.url)]);
    for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
  } catch {
    // A device that keeps nothing downloads again.
  }
}

/** @type {Map<string, Promise<Uint8Array<ArrayBuffer>>>} */
const packs = new Map();

/**
 * Fetch a flow's own Python, once.
 *
 * @param {string} name  the flow and the language, such as "deadlines.zh"
 */
function pack(name) {
  const file = RUNTIME.flows[name];
  if (file && !packs.has(name)) packs.set(name, fetched(file));
  return packs.get(name);
}

// Everything is on its way before anything is awaited; the page's first flow names the worker.
const { loader, wasm, stock_loader, stock_wasm, library } = RUNTIME.files;
const script = fetched(loader);
const reduced = compiled(wasm);
const standard = fetched(library);
const first = pack(self.name);
const named = /** @type {[string, string]} */ (self.name.split("."));

/** @param {Uint8Array<ArrayBuffer>} code  a loader, as a script that can be imported */
const imported = (code) =>
  import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));

/**
 * Whether an answer needs what is not there from the start.
 *
 * @param {Partial<Request>} asked
 */
const isLate = ({ file, show, submit, facts }) =>
  Boolean(file || facts) || [show, submit?.question].some((one) => one?.startsWith("letter:"));

/**
 * Start Python on its WebAssembly and return `handle`, which answers a JSON request with JSON.
 *
 * @param {Promise<WebAssembly.Module>} wasm
 * @param {Promise<Uint8Array<ArrayBuffer>>} script  the loader that belongs to it
 */
async function started(wasm, script) {
  // What has failed is told at once, whatever Pyodide is waiting for.
  for (const file of [script, wasm, standard, first]) file?.catch(fail);
  const { loadPyodide, start, read, add } = await imported(await script);
  const python = await start(loadPyodide, { base: BASE, info: RUNTIME.info, wasm, library: standard });
  tell({ alive: "started" });
  const { handle } = python.pyimport("guide_logic.site");
  /** @type {Map<string, Promise<void>>} */
  const unpacked = new Map();
  /** @type {Promise<void> | undefined} */
  let late;
  /** @type {unknown}  why it stopped: what it would say from then on is nonsense, or nothing */
  let stopped;

  /**
   * @param {string} flow
   * @param {string} lang  the page's: the worker of a page is asked in no other
   */
  function unpack(flow, lang) {
    const file = pack(`${flow}.${lang}`); // None for an unknown flow: Python says which there are.
    if (file && !unpacked.has(flow)) unpacked.set(flow, file.then((one) => read(python, flow, one)));
    return unpacked.get(flow);
  }

  /** @param {string} request */
  async function answer(request) {
    const { flow, lang, answers, ...asked } = JSON.parse(request);
    // Answers may come along from another guide, in that one's words.
    for (const one of answers?.from ? [flow, answers.from] : [flow]) await unpack(one, lang);
    if (isLate(asked)) await (late ??= pack(LATE)?.then((more) => add(python, LATE, more)));
    if (stopped) throw stopped;
    try {
      return /** @type {string} */ (handle(request));
    } catch (error) {
      stopped = error;
      throw error;
    }
  }

  await unpack(...named); // Not ready before it has read the page's own flow.
  return answer;
}

/** @param {unknown} error */
const fail = (error) => tell({ failed: String(error) });

/**
 * Start Python, and notice what Pyodide leaves to itself: a refused memory shows only there.
 *
 * @param {Parameters<typeof started>} given
 * @returns {ReturnType<typeof started>}
 */
function tried(...given) {
  return new Promise((resolve, reject) => {
    const refused = (/** @type {PromiseRejectionEvent} */ { reason }) => reject(reason);
    addEventListener("unhandledrejection", refused);
    started(...given)
      .then(resolve, reject)
      .finally(() => removeEventListener("unhandledrejection", refused));
  });
}

/** @type {ReturnType<typeof started> | undefined} */
let complete;

/**
 * Return Python on the stock WebAssembly, if the reduced one stopped at a function that it lacks.
 *
 * @param {unknown} error
 */
async function onStock(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) throw error;
  // What the first start has left to itself is reported before the second begins.
  await new Promise((resolve) => setTimeout(resolve));
  return (complete ??= tried(compiled(stock_wasm), fetched(stock_loader)));
}

const onReduced = tried(reduced, script);
onReduced
  .catch(onStock)
  .then(() => {
    tell({ alive: "ready" });
    // Whoever asks for a letter is told if it does not come.
    Promise.resolve(pack(LATE)).then(keep, keep);
  })
  .catch(fail);

/**
 * Answer a request, if need be with every function that there is.
 *
 * @param {string} request
 */
async function answered(request) {
  try {
    return await (await (complete ?? onReduced))(request);
  } catch (error) {
    return (await onStock(error))(request);
  }
}

onmessage = async (/** @type {MessageEvent<Ask>} */ { data }) => {
  try {
    tell({ id: data.id, reply: await answered(data.request) });
  } catch (error) {
    fail(error);
  }
};
