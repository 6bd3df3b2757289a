/**
 * Builds elements from the tree that Python made; the same lists as guide_logic.node.
 */

/** @import { TreeNode } from "./messages.js" */

const TAGS = new Set(
  (
    "a br button dd details div dl dt em fieldset form h2 h3 h4 input label legend li ol p " +
    "section span strong summary textarea time ul"
  ).split(" "),
);

const ATTRIBUTES = new Set(
  (
    "aria-describedby aria-invalid aria-labelledby autocomplete checked class data-go " +
    "data-question datetime for href id inputmode lang name open role rows tabindex type value"
  ).split(" "),
);

const LINK = /^(https?:\/\/|#|\/(?!\/)|\.{1,2}\/)/;

/** Begins a link to a page of the site in the reader's language. */
const SITE = "site:/";

/**
 * Return the node as a DOM node; throw on an element or attribute that is not allowed.
 *
 * @param {TreeNode} node
 * @param {string} root  where the site's pages in this language begin
 * @returns {Node}
 */
export function built(node, root) {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  if (!TAGS.has(tag)) throw new Error(`<${tag}> is not allowed`);
  const element = document.createElement(tag);
  for (const [name, given] of Object.entries(attributes)) {
    const value =
      name === "href" && given.startsWith(SITE) ? root + given.slice(SITE.length) : given;
    if (!ATTRIBUTES.has(name) || (name === "href" && !LINK.test(value))) {
      throw new Error(`${name}=${value} is not allowed on <${tag}>`);
    }
    element.setAttribute(name, value);
  }
  element.append(...children.map((child) => built(/** @type {TreeNode} */ (child), root)));
  return element;
}
