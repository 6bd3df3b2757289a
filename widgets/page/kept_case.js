/** Loads what keeps a case on the device: beside a plan, or for a case that was kept. */

import { words } from "./files.js";

/** @import { Answers } from "../worker/messages.js" */
/** @import { Parts } from "./parts.js" */
/** @import { Views } from "./views.js" */

export class KeptCase {
  /** @type {{ guide: HTMLElement, views: Views, parts: Parts }} */
  _page;

  /**
   * @param {HTMLElement} guide
   * @param {Views} views
   * @param {Parts} parts
   */
  constructor(guide, views, parts) {
    this._page = { guide, views, parts };
  }

  /**
   * @param {"shown" | "ticked" | "keep" | "unkeep"} act
   * @param {Answers} answers
   * @param {Set<string>} typed  the fields that live in memory only
   */
  async act(act, answers, typed) {
    if (act === "shown" && !this._page.guide.querySelector("input[name=keep]")) return;
    try {
      const keeping = await import("./keeping.js");
      await keeping[act]({ ...this._page, answers, typed, words });
    } catch {
      if (act === "keep") this._page.parts.tell("not-kept");
    }
  }

  /**
   * Add to answers the sums, names and words that are kept with their case.
   *
   * @param {Answers} answers
   */
  async fill(answers) {
    try {
      const { typedIn } = await import("./keeping.js");
      Object.assign(answers, { ...typedIn(answers.case), ...answers });
    } catch {
      // The case is opened as its address has it.
    }
  }
}
