/**
 * Says when a page has done what the reader has come for.
 *
 * Until then network and processor are left to that: a phone has little of both.
 */

/** How long nothing else is begun after the page has loaded, in milliseconds. */
const PAUSE = 5000;

/** @type {Set<object>}  what is being loaded for the reader */
export const busy = new Set();

/** Settled once the page is idle; a script of the page runs before it has loaded. */
export const idle = new Promise((resolve) => {
  const look = () => (busy.size ? setTimeout(look, 500) : resolve(undefined));
  addEventListener("load", () => setTimeout(look, PAUSE));
});
