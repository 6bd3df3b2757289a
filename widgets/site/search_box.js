/**
 * Shows what is found while it is typed: cases and guides, then articles.
 *
 * All sentences stand in the page (partials/guide_search.html), all words in the index.
 */

import { Search } from "./search_look.js";
import { address, named, read, said } from "./sentence.js";

/** @import { Found } from "./search_look.js" */
/** @import { Sentences } from "./sentence.js" */

/** From how many words on it is a sentence, which may say what a guide asks. */
const SENTENCE = 3;

/** How much is shown. */
const MOST = 10;
const LOST = 3;

/**
 * @param {HTMLElement} box
 * @param {HTMLInputElement} toggle  checked while the search is open
 */
export async function start(box, toggle) {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = box.dataset.style ?? "";
  // What is found is shown in its own look, or plain where that does not come.
  const styled = new Promise((done) => (style.onload = style.onerror = done));
  document.head.append(style);
  const response = await fetch(box.dataset.index ?? "");
  if (!response.ok) throw new Error(`${box.dataset.index}: ${response.status}`);
  const search = new Search(await response.json());
  await styled;
  lost(search, box.dataset.root ?? "");
  const shown = new Box(box, toggle, search);
  shown.show();
}

/**
 * Offer on a page that is not there what the words of its address find.
 *
 * @param {Search} search
 * @param {string} root
 */
function lost(search, root) {
  const home = new URL(root, document.baseURI).pathname;
  // Most hosts show the page of the root for every address.
  const english = location.pathname.replace(home, "").startsWith("en/");
  for (const place of document.querySelectorAll("[data-lost]")) {
    const other = english && place.getAttribute("data-lost") === "en";
    const own = !english && place.getAttribute("data-lost") === search.index.language.lang;
    if (!(place instanceof HTMLElement) || !(own || other)) continue;
    const words = decoded(location.pathname.slice(home.length + (other ? 3 : 0)));
    const found = search.find(words.replace(/\.\w+$|[^\p{L}\d]+/gu, " ")).slice(0, LOST);
    place.hidden = !found.length;
    for (const one of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `${root}${other ? "en/" : ""}${one.href}`;
      link.textContent = other ? one.twin : one.title;
      item.append(link);
      place.querySelector("ul")?.append(item);
    }
  }
}

/**
 * Return an address as it is read; one that is broken stays as it is.
 *
 * @param {string} path
 */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

class Box {
  /**
   * @param {HTMLElement} box
   * @param {HTMLInputElement} toggle
   * @param {Search} search
   */
  constructor(box, toggle, search) {
    this.box = box;
    this.toggle = toggle;
    this.search = search;
    this.field = /** @type {HTMLInputElement} */ (box.querySelector("input"));
    this.list = /** @type {HTMLElement} */ (box.querySelector("ol"));
    this.count = this.told("count").textContent ?? "";
    /** @type {Promise<Sentences> | undefined} */
    this.sentences = undefined;
    this.field.addEventListener("input", () => this.show());
    this.field.form?.addEventListener("reset", () => setTimeout(() => this.empty()));
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) this.close();
    });
    // Whoever goes on with the tab key leaves it; a tap beside it is on the theme's label.
    box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) this.close();
    });
  }

  /**
   * @param {string} name
   * @returns {HTMLElement}
   */
  told(name) {
    return /** @type {HTMLElement} */ (this.box.querySelector(`[data-told=${name}]`));
  }

  empty() {
    this.show();
    this.field.focus();
  }

  close() {
    this.toggle.checked = false;
    this.toggle.dispatchEvent(new Event("change"));
    this.field.blur();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const links = /** @type {HTMLElement[]} */ ([this.field, ...this.list.querySelectorAll("a")]);
    const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.isComposing) return;
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && at === 0) links[1]?.click();
    else if (to !== undefined) links[Math.max(0, Math.min(to, links.length - 1))]?.focus();
    else return;
    event.preventDefault();
  }

  show() {
    const text = this.field.value.trim();
    const found = text ? this.search.find(this.field.value).slice(0, MOST) : [];
    const none = Boolean(text) && !found.length;
    const telling = !text ? "hint" : none ? "nothing" : "count";
    for (const name of ["hint", "count", "nothing", "failed"]) {
      this.told(name).hidden = name !== telling;
    }
    this.told("count").textContent = this.count.replace("0", String(found.length));
    this.offer(none ? this.search.nearest(text) : []);
    const situations = /** @type {HTMLElement} */ (this.box.querySelector("[data-part=situations]"));
    situations.hidden = !none;
    const meant = this.search.meant(text).filter(([first]) => !first?.[0].startsWith("+"));
    const terms = new Set(meant.flat().map(([term]) => term));
    this.list.replaceChildren(
      ...found.map((one) => this.item(one, terms)),
      ...(none ? this.search.index.situations : []).map(([href, text]) => {
        const item = document.createElement("li");
        item.append(this.link(href, text, terms));
        return item;
      }),
    );
    if (meant.length >= SENTENCE && this.box.dataset.sentences) void this.sentence(text);
  }

  /**
   * Put first the guide that opens with what the sentence says.
   *
   * @param {string} text
   */
  async sentence(text) {
    this.sentences ??= fetch(this.box.dataset.sentences ?? "").then((response) => response.json());
    const sentences = await this.sentences.catch(() => {
      this.sentences = undefined; // the rest of what was found stands there
    });
    const [best] = sentences && this.field.value.trim() === text ? read(sentences, text) : [];
    if (!sentences || !best) return;
    const answers = said(sentences, best, this.box.lang);
    if (!answers.length) return;
    const part = this.box.querySelector("template[data-part=sentence]");
    const { content } = /** @type {HTMLTemplateElement} */ (part);
    const item = /** @type {HTMLElement} */ (document.importNode(content, true).firstElementChild);
    const link = /** @type {HTMLAnchorElement} */ (item.querySelector("a"));
    link.textContent = named(sentences, best).name;
    const given = Object.fromEntries(answers.map(({ id, value }) => [id, value]));
    link.href = address(this.box.dataset.root ?? "", best, given);
    for (const { title, told } of answers) {
      const name = document.createElement("dt");
      name.textContent = title;
      const value = document.createElement("dd");
      value.textContent = told;
      item.querySelector("dl")?.append(name, value);
    }
    this.list.prepend(item);
  }

  /**
   * Offer words that come near, each to be searched for with one tap.
   *
   * @param {string[]} words
   */
  offer(words) {
    const line = /** @type {HTMLElement} */ (this.box.querySelector("[data-part=nearest]"));
    line.querySelectorAll("button").forEach((one) => one.remove());
    line.hidden = !words.length;
    for (const word of words) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = word;
      button.addEventListener("click", () => {
        this.field.value = word;
        this.empty();
      });
      line.append(button, " ");
    }
  }

  /**
   * @param {Found} found
   * @param {Set<string>} terms
   */
  item({ href, title, about, card, parts }, terms) {
    const template = /** @type {HTMLTemplateElement} */ (this.box.querySelector("template[data-part=item]"));
    const copy = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
    const item = /** @type {HTMLElement} */ (copy.firstElementChild);
    const [link, text, more] = /** @type {[HTMLElement, HTMLElement, HTMLElement]} */ ([
      ...item.children,
    ]);
    const first = card ?? { href, title, text: about };
    link.replaceWith(this.link(first.href, first.title, terms));
    text.replaceChildren(...this.marked(first.text, terms));
    if (card) item.className = "guide-search-card";
    const others = card && card.href !== href ? [{ href, title }, ...parts] : parts;
    more.hidden = !others.length;
    for (const other of others) more.append(this.link(other.href, other.title, terms), " ");
    return item;
  }

  /**
   * @param {string} href
   * @param {string} title
   * @param {Set<string>} terms
   */
  link(href, title, terms) {
    const link = document.createElement("a");
    link.href = `${this.box.dataset.root}${href}`;
    link.append(...this.marked(title, terms));
    return link;
  }

  /**
   * @param {string} text
   * @param {Set<string>} terms
   */
  marked(text, terms) {
    return this.search.pieces(text).map(([piece, term]) => {
      if (!terms.has(term)) return piece;
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    });
  }
}
