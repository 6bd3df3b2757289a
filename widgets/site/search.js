/**
 * Opens the search: with its field, its sign, or the key "/".
 *
 * What looks things up is heavy, so it comes when the field is reached.
 */

const box = document.querySelector(".md-search");
const field = box?.querySelector("input");
const toggle = document.getElementById("__search");

if (box instanceof HTMLElement && field && toggle instanceof HTMLInputElement) {
  /** @type {Promise<void> | undefined} */
  let coming;
  /** @type {(name: string) => string} */
  const address = (name) => new URL(box.dataset[name] ?? "", document.baseURI).href;
  const come = () => {
    coming ??= import(address("script"))
      .then(({ start }) => start(box, toggle))
      .catch(() => {
        coming = undefined; // at the next touch once more
        tell("failed");
      });
  };
  /** @type {(name: string) => void} */
  const tell = (name) => {
    for (const one of box.querySelectorAll("[data-told]")) {
      if (one instanceof HTMLElement) one.hidden = one.dataset.told !== name;
    }
  };
  const open = () => {
    toggle.checked = true;
    toggle.dispatchEvent(new Event("change"));
    come();
  };
  field.addEventListener("focus", () => toggle.checked || open());
  toggle.addEventListener("change", () => {
    if (toggle.checked && document.activeElement !== field) field.focus();
    if (toggle.checked) come();
  });
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("keydown", (event) => {
    const { target } = event;
    const writing = target instanceof Element && target.closest("input, textarea, select");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return;
    event.preventDefault();
    field.focus();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    field.focus();
  }
  // Somebody may have been quicker than this script; on a page that is not there it helps at once.
  if (document.activeElement === field) open();
  if (document.querySelector("[data-lost]")) come();
}
