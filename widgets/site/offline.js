/**
 * Tells the reader when this page is not the newest, and has it kept for reading offline.
 *
 * Runs in every page. It asks the site which version is current: a file of a few
 * bytes, never from a cache. Without a service worker only the keeping is missing.
 */

import { idle } from "./idle.js";

const ROOT = new URL("../../", import.meta.url);

/** How long the site may take to say its version, in milliseconds. */
const PATIENCE = 8000;

const notice = document.querySelector(".guide-notice");

/** Return the version that the site has now, "" when it does not say, or undefined offline. */
async function current() {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    const address = new URL("version.json", ROOT);
    const response = await fetch(address, { cache: "no-store", signal: late.signal });
    return response.ok ? /** @type {string} */ ((await response.json()).version) : "";
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** How often it was looked: an answer that was long on its way says nothing any more. */
let looks = 0;

/** @param {Element} notice */
async function look(notice) {
  const own = ++looks;
  const now = await current();
  if (own !== looks) return;
  const state = now === undefined ? "offline" : now ? "older" : "";
  const told = now === notice.getAttribute("data-version") ? "" : state;
  for (const part of notice.querySelectorAll("[data-when]")) {
    if (part instanceof HTMLElement) part.hidden = part.dataset.when !== told;
  }
}

/** Start the service worker and name the page to keep; a browser may allow neither. */
async function keep() {
  try {
    const site = await navigator.serviceWorker.register(new URL("sw.js", ROOT));
    // A browser looks for a newer one by itself, but only when it has nothing else to do.
    await site.update().catch(() => {});
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) {
      navigator.serviceWorker.addEventListener("controllerchange", () => tell(site));
    }
    // Chromium does not let a new one in while the old one is being spoken to.
    if (!site.installing && !site.waiting) tell(site);
  } catch {
    // Nothing is kept, and nothing else is lost.
  }
}

/**
 * Name the page to keep to the worker that is there now, and whether to keep the others.
 *
 * @param {ServiceWorkerRegistration} site
 */
function tell(site) {
  const connection = Reflect.get(navigator, "connection");
  const dear = connection?.saveData || /2g/.test(connection?.effectiveType ?? "");
  // The other pages of this language weigh less than one photograph.
  site.active?.postMessage({ page: location.href, others: !dear });
}

if (notice) {
  void look(notice);
  addEventListener("offline", () => look(notice));
  addEventListener("online", () => look(notice));
}
if ("serviceWorker" in navigator) void idle.then(keep);
