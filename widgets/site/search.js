/**
 * Puts a space where Chinese touches a number or a Latin word in what is searched for.
 *
 * Material 9.8 cuts a run of Chinese into words but leaves what touches it, so that
 * “12315投诉” would be looked up as one word and found nowhere. The field goes on
 * showing what the reader typed; only what Material reads from it is spaced.
 */

const field = document.querySelector(".md-search__input");
const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");

if (field instanceof HTMLInputElement && value) {
  Object.defineProperty(field, "value", {
    ...value,
    get() {
      /** @type {string} */
      const typed = value.get?.call(this);
      return typed
        .replace(/(\p{sc=Han})([a-z\d])/giu, "$1 $2")
        .replace(/([a-z\d])(\p{sc=Han})/giu, "$1 $2");
    },
  });
}
