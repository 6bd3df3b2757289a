/**
 * Runs Python: the only file that touches Pyodide.
 *
 * Every file of the runtime is fetched here, all at once, and checked against its
 * hash: Pyodide hangs in silence on a file that is missing or broken.
 */

/** @import { Ask, FromWorker, Pinned, Runtime } from "./messages.js" */

/**
 * Every file there is; widgets/assets.py writes the list in front of this script.
 *
 * @type {Runtime}
 */
const RUNTIME = Reflect.get(self, "RUNTIME");

const BASE = new URL("./", import.meta.url).href;

// A second try has a query of its own: nothing that broke the first comes from a cache.
const AGAIN = location.search !== "";

/** What this device keeps of the runtime: files of the site, nothing of the reader. */
const SHELF = "guide-runtime";

/** @param {FromWorker} message */
const tell = (message) => postMessage(message);

// Pyodide gets another one, below.
const download = globalThis.fetch;

let loaded = 0;
let total = 0;

/** @type {[string, Blob][]}  what came from the line and is sound */
const fresh = [];

/**
 * Return a file as a response whose body fails at its end unless each byte is as it was built.
 *
 * The check is made here because fetch's own `integrity` may hold every byte
 * back until the last has come: no progress, and on a slow line a false stall.
 *
 * @param {Pinned} file
 * @param {string} [type]
 */
async function fetched(file, type = "application/octet-stream") {
  total += file.wire;
  const kept = AGAIN ? undefined : await shelved(file);
  const cache = AGAIN ? "reload" : "default";
  const response = kept ?? (await download(BASE + file.url, { cache }));
  if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`);
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  const check = new TransformStream({
    transform(part, stream) {
      parts.push(part);
      loaded += (part.byteLength / file.bytes) * file.wire;
      tell({ loaded: Math.min(loaded, total), total });
      stream.enqueue(part);
    },
    async flush() {
      const blob = new Blob(parts);
      const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
      if (base64(digest) !== file.sha256) throw new Error(`${file.url}: not as it was built`);
      if (!kept) fresh.push([BASE + file.url, blob]);
    },
  });
  return new Response(response.body.pipeThrough(check), { headers: { "Content-Type": type } });
}

/** @param {ArrayBuffer} bytes */
const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/**
 * Return the file as this device keeps it; the storage may be absent, full or broken.
 *
 * @param {Pinned} file
 */
async function shelved(file) {
  try {
    return await caches.match(BASE + file.url);
  } catch {
    return undefined;
  }
}

/** Keep what came for the next visit, and drop what an older version kept. */
async function shelve() {
  try {
    const shelf = await caches.open(SHELF);
    await Promise.all(fresh.splice(0).map(([url, blob]) => shelf.put(url, new Response(blob))));
    const own = location.href.replace(location.search, "");
    if (!(await shelf.match(own))) await shelf.add(own);
    const files = [...Object.values(RUNTIME.files), ...Object.values(RUNTIME.flows)];
    const current = new Set([own, ...files.map((file) => BASE + file.url)]);
    for (const { url } of await shelf.keys()) if (!current.has(url)) await shelf.delete(url);
  } catch {
    // A device that keeps nothing downloads again.
  }
}

/** @param {Promise<Response>} file */
const bytes = async (file) => new Uint8Array(await (await file).arrayBuffer());

/** @type {Map<string, Promise<Uint8Array>>} */
const packs = new Map();

/**
 * Fetch a flow's own Python, once.
 *
 * @param {string} flow
 */
function pack(flow) {
  const file = RUNTIME.flows[flow];
  if (file && !packs.has(flow)) packs.set(flow, bytes(fetched(file)));
  return packs.get(flow);
}

// Everything is on its way before anything is awaited; the page's first flow names the worker.
const { loader, machine, library } = RUNTIME.files;
const script = bytes(fetched(loader));
const compiled = WebAssembly.compileStreaming(fetched(machine, "application/wasm"));
const standard = bytes(fetched(library));
const first = pack(self.name);

/** Start Python and return `handle`, which answers a JSON request with JSON. */
async function started() {
  // What has failed is told at once, whatever Pyodide is waiting for.
  for (const file of [script, compiled, standard, first]) file?.catch(fail);

  // Pyodide asks for its files by name; it gets what has been checked, and nothing else.
  globalThis.fetch = async (input) => {
    const { href } = new URL(input instanceof Request ? input.url : input, BASE);
    if (href === `${BASE}pyodide.asm.wasm`) return new Response();
    if (href === `${BASE}python_stdlib.zip`) return new Response(await standard);
    throw new TypeError(`${href} is not part of the runtime`);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    try {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      fail(error); // Pyodide would wait for ever.
      throw error;
    }
  };
  const code = new Blob([await script], { type: "text/javascript" });
  const { loadPyodide } = await import(URL.createObjectURL(code));
  const python = await loadPyodide({
    indexURL: BASE,
    packageBaseUrl: BASE,
    lockFileContents: { info: RUNTIME.info, packages: {} },
    stdout: () => {},
  });
  tell({ alive: "started" });
  const { handle } = python.pyimport("guide_logic.bridge");
  const { __path__: path } = python.pyimport("guide_logic.flows");
  /** @type {Map<string, Promise<void>>} */
  const unpacked = new Map();

  /** @param {string} flow */
  async function unpack(flow) {
    const archive = await pack(flow);
    if (!archive) return; // Python says which flows there are.
    python.FS.writeFile(`/${flow}.zip`, archive);
    path.append(`/${flow}.zip/guide_logic/flows`);
  }

  // Not ready before the page's own flow is there: until then the head start answers.
  unpacked.set(self.name, unpack(self.name));
  await unpacked.get(self.name);
  return async (/** @type {string} */ request) => {
    const { flow, answers } = JSON.parse(request);
    // Answers may come along from another guide, in that one's words.
    for (const one of answers?.from ? [flow, answers.from] : [flow]) {
      if (!unpacked.has(one)) unpacked.set(one, unpack(one));
      await unpacked.get(one);
    }
    return /** @type {string} */ (handle(request));
  };
}

/** @param {unknown} error */
const fail = (error) => tell({ failed: String(error) });

// Pyodide leaves some promises to themselves: a refused memory shows only here.
const refused = (/** @type {PromiseRejectionEvent} */ { reason }) => fail(reason);
addEventListener("unhandledrejection", refused);

const python = started();
python.then(() => {
  removeEventListener("unhandledrejection", refused);
  tell({ alive: "ready" });
  void shelve();
}, fail);

onmessage = async (/** @type {MessageEvent<Ask>} */ { data }) => {
  try {
    const answer = await python;
    tell({ id: data.id, reply: await answer(data.request) });
  } catch (error) {
    fail(error);
  }
};
