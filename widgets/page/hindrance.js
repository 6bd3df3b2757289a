/**
 * What keeps Python out of this browser, found out before anything is downloaded.
 */

/** @typedef {"" | "old" | "insecure"} Hindrance */

/** The smallest WebAssembly there is: nothing. */
const NOTHING = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Say why Python cannot run here, or "" where nothing is known against it.
 *
 * Before Chromium 97 and Safari 16 the site's own content policy keeps WebAssembly out,
 * since they do not know its word for it; before Safari 15 and Firefox 114 no worker is
 * a module. What is downloaded cannot be checked where the page came unencrypted.
 *
 * @returns {Hindrance}
 */
export function hindrance() {
  try {
    new WebAssembly.Module(NOTHING);
  } catch {
    return "old";
  }
  if (!knowsModules()) return "old";
  return globalThis.crypto?.subtle ? "" : "insecure";
}

/** Whether a worker's options are asked for its type; no worker comes of the attempt. */
function knowsModules() {
  let asked = false;
  /** @type {WorkerOptions} */
  const options = {
    get type() {
      asked = true;
      return /** @type {WorkerType} */ ("module");
    },
  };
  try {
    new Worker("blob://", options).terminate();
  } catch {
    // No such script; whether the type was asked for is known by now.
  }
  return asked;
}
