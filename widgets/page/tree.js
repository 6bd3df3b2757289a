/**
 * Builds elements from the tree that Python made; the same lists as guide_logic.view.tags.
 */

/** @import { TreeNode } from "../worker/messages.js" */

const TAGS = new Set(
  (
    "a br button dd details div dl dt em fieldset form h2 h3 h4 input label legend li ol p " +
    "section span strong summary textarea time ul"
  ).split(" "),
);

/** Elements of a picture, which belong to another namespace. */
const SVG_TAGS = new Set("circle g line rect svg text title".split(" "));

const ATTRIBUTES = new Set(
  (
    "aria-describedby aria-invalid aria-labelledby autocomplete checked class data-go " +
    "data-outcome data-part data-question data-unfit datetime for href id inputmode lang name " +
    "open role rows tabindex type value " +
    "cx cy height r rx viewBox width x x1 x2 y y1 y2"
  ).split(" "),
);

const LINK = /^(https?:\/\/|tel:\d|#|\/(?!\/)|\.{1,2}\/)/;

/** Begins a link to a page of the site in the reader's language. */
const SITE = "site:/";

const CHINESE = /([\u3400-\u9fff][\u3001-\u9fff]*)/;

/**
 * Return the nodes with the Chinese words of another language in elements that say so: a
 * screen reader leaves them out or spells them else.
 *
 * @param {TreeNode[]} nodes
 * @param {string} lang  the language that they stand in
 * @returns {TreeNode[]}
 */
function marked(nodes, lang) {
  if (lang.startsWith("zh")) return nodes;
  /** @type {TreeNode[]} */
  const all = [];
  for (const node of nodes) {
    const parts = typeof node === "string" ? node.split(CHINESE) : [];
    if (parts.length < 2) all.push(node);
    else {
      parts.forEach((part, place) => {
        if (part) all.push(place % 2 ? ["span", { lang: "zh-Hans" }, part] : part);
      });
    }
  }
  return all;
}

/**
 * Return the language that an element's words are in, for `marked`.
 *
 * What is typed has no elements in it.
 *
 * @param {Element} element
 */
function langOf(element) {
  const said = element.closest("[lang]")?.getAttribute("lang");
  return element.localName === "textarea" || !said ? "zh" : said;
}

/**
 * Return the node as a DOM node; throw on an element or attribute that is not allowed.
 *
 * @param {TreeNode} node
 * @param {string} root  where the site's pages in this language begin
 * @param {string} [said]  the language that it stands in
 * @returns {Node}
 */
export function built(node, root, said = document.documentElement.lang) {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  const drawn = SVG_TAGS.has(tag);
  if (!drawn && !TAGS.has(tag)) throw new Error(`<${tag}> is not allowed`);
  const element = drawn
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, allowed(tag, name, value, root));
  }
  // What is typed has no elements in it, and a picture's words are drawn.
  const lang = drawn || tag === "textarea" ? "zh" : attributes.lang || said;
  const within = marked(/** @type {TreeNode[]} */ (children), lang);
  element.append(...within.map((child) => built(child, root, lang)));
  return element;
}

/** What a reader may have changed since: it stays as it is. */
const KEPT = new Set(["checked", "class", "open", "value"]);

/**
 * Make an element's children what the nodes say, keeping those that are there already.
 *
 * What joins is put in its place and what is gone is taken out; every element that
 * stays keeps its focus, its typed text and whether it stands open.
 *
 * @param {Element} parent
 * @param {TreeNode[]} nodes
 * @param {string} root  where the site's pages in this language begin
 */
export function join(parent, nodes, root) {
  const lang = langOf(parent);
  let next = parent.firstChild;
  for (const node of marked(nodes, lang)) {
    let same = next;
    while (same && !alike(same, node)) same = same.nextSibling;
    if (!same) {
      parent.insertBefore(built(node, root, lang), next);
      continue;
    }
    while (next && next !== same) next = removed(next);
    if (typeof node === "string") {
      if (same.nodeValue !== node) same.nodeValue = node;
    } else if (same instanceof Element) {
      const [, attributes, ...children] = node;
      for (const [name, given] of Object.entries(attributes)) {
        if (KEPT.has(name)) continue;
        const value = allowed(same.localName, name, given, root);
        if (same.getAttribute(name) !== value) same.setAttribute(name, value);
      }
      join(same, /** @type {TreeNode[]} */ (children), root);
    }
    next = same.nextSibling;
  }
  while (next) next = removed(next);
}

/**
 * Return an attribute's value as it may be set; throw where it may not.
 *
 * @param {string} tag
 * @param {string} name
 * @param {string} given
 * @param {string} root
 */
function allowed(tag, name, given, root) {
  const value = name === "href" && given.startsWith(SITE) ? root + given.slice(SITE.length) : given;
  if (!ATTRIBUTES.has(name) || (name === "href" && !LINK.test(value))) {
    throw new Error(`${name}=${value} is not allowed on <${tag}>`);
  }
  return value;
}

/** @param {ChildNode} node */
function removed(node) {
  const after = node.nextSibling;
  node.remove();
  return after;
}

/**
 * @param {Node} there
 * @param {TreeNode} node
 */
function alike(there, node) {
  if (typeof node === "string" || !(there instanceof Element)) {
    return typeof node === "string" && there instanceof Text;
  }
  const [tag, attributes] = node;
  // Material marks the focused element with classes of its own.
  const ours = [...there.classList].filter((name) => name.startsWith("guide-")).join(" ");
  return (
    there.localName === tag &&
    ours === (attributes.class ?? "") &&
    there.getAttribute("data-question") === (attributes["data-question"] ?? null) &&
    there.getAttribute("name") === (attributes.name ?? null)
  );
}
