/**
 * The service worker: keeps the site for reading where there is no network.
 *
 * A page comes from the network whenever there is one, so that no old rule is shown
 * for a new one; only a network that says nothing for a while, or nothing at all,
 * brings the page that was kept. Files named by their hash never change and come
 * from this device. Python's files are kept by widgets/worker/worker.js, which checks them.
 */

/**
 * What there is to keep; widgets/mkdocs/offline.py writes it in front of this script.
 *
 * @type {{ version: string,
 *   kept: Record<string, { files: string[], pages: string[], words: string[] }> }}
 */
const SITE = Reflect.get(self, "SITE");

// The checker knows the globals of a page alone.
const worker = /** @type {any} */ (self);
/** @type {string} */
const ROOT = worker.registration.scope;

const PREFIX = "guide-site-";
const CACHE = PREFIX + SITE.version;

/** What a cache keeps from its beginning. */
const BEGUN = `${ROOT}version.json`;

/** How long a reader waits for the network when a kept page could be shown, in milliseconds. */
const PATIENCE = 4000;

const HASHED = /\.(?:[0-9a-f]{8,}|[0-9A-Z]{8})\.(?:min\.)?(?:js|css|json|bin)$/;

/** @param {string} url */
const languageOf = (url) => (url.startsWith(`${ROOT}en/`) ? "en" : "zh");

/** @param {string} url */
const bare = (url) => url.replace(/[?#].*/, "");

/**
 * Keep a file, unless it is here already; a page of another version is left to that one.
 *
 * @param {Cache} store
 * @param {string} url
 * @param {RequestCache} cache
 */
async function keep(store, url, cache = "default") {
  if (await store.match(url)) return;
  const response = await fetch(url, { cache });
  if (response.ok) await put(store, url, response);
}

/**
 * @param {Cache} store
 * @param {string} url
 * @param {Response} response
 */
async function put(store, url, response) {
  const kind = response.headers.get("Content-Type") ?? "";
  const page = kind.startsWith("text/html");
  if (page && !(await response.clone().text()).includes(SITE.version)) return;
  await store.put(url, response);
}

/**
 * Return the cache of this version, unless a newer one has cleared it away.
 *
 * To open a cache makes one, and a newer version may clear it away between a question
 * and an opening. So it is opened first, and what lacks the mark of a beginning is not kept.
 */
async function ownCache() {
  const store = await caches.open(CACHE);
  if (await store.match(BEGUN)) return store;
  await caches.delete(CACHE);
  return undefined;
}

/**
 * Keep pages and what every page of their language needs.
 *
 * @param {string[]} pages
 * @param {RequestCache} [cache]
 */
async function keepPages(pages, cache) {
  const store = await ownCache();
  if (!store) return;
  const files = new Set(pages.flatMap((page) => SITE.kept[languageOf(page)]?.files ?? []));
  await Promise.all([...files].map((file) => keep(store, ROOT + file)));
  for (const page of pages) await keep(store, page, cache);
}

/** Bring what older versions keep up to date, before they go. */
async function renew() {
  await (await caches.open(CACHE)).put(BEGUN, new Response(SITE.version));
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of old) {
    const kept = await (await caches.open(name)).keys();
    const pages = kept.map((request) => request.url).filter((url) => url.endsWith("/"));
    await keepPages(pages, "no-cache");
  }
}

async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * Return the page from the network, or the one kept here when it is gone or too slow.
 *
 * @param {any} event
 */
async function page(event) {
  const url = bare(event.request.url);
  const store = await ownCache();
  const kept = await store?.match(url);
  const coming = fetch(new Request(event.request.url, { cache: "no-cache", redirect: "manual" }));
  // What comes is kept, even when it comes too late to be shown.
  const seen = coming.then((response) => (response.ok ? response.clone() : undefined));
  event.waitUntil(seen.then((copy) => copy && store && put(store, url, copy)).catch(() => undefined));
  if (!kept) return coming;
  // A network may also stop in the middle of a page, so the whole of it is waited for.
  const whole = coming.then(async (response) => {
    if (response.status >= 500) return kept;
    return response.ok ? new Response(await response.blob(), response) : response;
  });
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([whole, late]).catch(() => kept);
}

/** @param {Request} request */
async function file(request) {
  try {
    return (await caches.match(request)) ?? (await fetch(request));
  } catch {
    return fetch(request); // storage may be broken; the network may not
  }
}

worker.addEventListener("install", (/** @type {any} */ event) => {
  worker.skipWaiting();
  event.waitUntil(renew());
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(tidy().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  /** @type {{ page: string, others: boolean }} */
  const { page, others } = event.data;
  const { pages, words } = SITE.kept[languageOf(page)] ?? { pages: [], words: [] };
  // The search and the field for a sentence look their words up here too.
  const more = others ? [...pages, ...words].map((path) => ROOT + path) : [];
  const wanted = [bare(page), ...more];
  event.waitUntil(keepPages(wanted));
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  // With broken storage the site is as without this worker.
  if (request.mode === "navigate") event.respondWith(page(event).catch(() => fetch(request)));
  else if (HASHED.test(request.url) && request.cache !== "reload") {
    event.respondWith(file(request));
  }
});
