/**
 * Says when a page has done what the reader has come for.
 *
 * Until then the line and the processor are left to that: a phone has little of both.
 */

/** How long nothing else is begun after the page has loaded, in milliseconds. */
const QUIET = 5000;

/** @type {Set<object>}  what is being loaded for the reader */
export const wanted = new Set();

/** Settled once the page is quiet; a script of the page runs before it has loaded. */
export const quiet = new Promise((resolve) => {
  const look = () => (wanted.size ? setTimeout(look, 500) : resolve(undefined));
  addEventListener("load", () => setTimeout(look, QUIET));
});
