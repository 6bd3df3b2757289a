/**
 * What the reader takes along: words on the clipboard, files that Python has made.
 *
 * Nothing is sent anywhere, but where the reader sends it by the device's own sheet.
 */

/** @import { Kept } from "../worker/messages.js" */

/**
 * Copy a text, which may still be made; return whether it is on the clipboard.
 *
 * Rejects when the text does: a refused clipboard is no error, the text just stays.
 *
 * @param {Promise<string>} text
 * @param {Element} guide
 */
export async function copied(text, guide) {
  text.catch(() => {}); // The clipboard may be refused before the text is looked at.
  try {
    // Safari copies only at once, so it is given the promise of the text.
    const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
    blob.catch(() => {});
    // eslint-disable-next-line compat/compat -- where there is none, it goes on below
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    return true;
  } catch {
    const words = await text;
    return (await written(words)) || selected(words, guide);
  }
}

/**
 * Copy in browsers that take nothing but plain words: Firefox before 127.
 *
 * @param {string} text
 */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copy without the clipboard: the page has no https, or the reader said no to it.
 *
 * @param {string} text
 * @param {Element} guide
 */
function selected(text, guide) {
  const field = guide.appendChild(document.createElement("textarea"));
  field.value = text;
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

/**
 * Hand a text to the device's own sheet, for the reader to choose where it goes.
 *
 * @param {Promise<string>} text
 */
export async function shared(text) {
  const words = await text;
  // Closing the sheet rejects, as does a browser that took too long: the text stays as it is.
  await navigator.share({ text: words }).catch(() => {});
}

/**
 * Let the browser keep a file.
 *
 * @param {Kept["file"]} file
 */
export function download(file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes(file)], { type: file.type }));
  link.download = file.name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Return the words of a file.
 *
 * @param {Kept["file"]} file
 */
export const words = (file) => new TextDecoder().decode(bytes(file));

/** @param {Kept["file"]} file */
const bytes = ({ content }) => Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
