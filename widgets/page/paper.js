/** Opens what is folded for as long as the page is being printed: paper cannot be tapped. */
export class Paper {
  /** @type {Set<Element>} */
  _unfolded = new Set();

  /** @param {Element} view */
  unfold(view) {
    for (const details of view.querySelectorAll("details:not([open])")) {
      details.toggleAttribute("open", true);
      this._unfolded.add(details);
    }
  }

  /** Leave the page as it was before. */
  fold() {
    for (const details of this._unfolded) details.toggleAttribute("open", false);
    this._unfolded.clear();
  }
}
