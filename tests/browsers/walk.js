/**
 * Walks a guide to its plan and a letter, then searches, inside any browser's page.
 *
 * The drivers of different browsers agree on little but this: run a function, get what it
 * returns. Resolves to what a reader saw, and to where they got stuck.
 *
 * @param {Record<string, string>} answers  by field, in the order in which they are asked
 * @param {string} letter
 * @param {string} words  to search for
 */
// eslint-disable-next-line no-unused-vars -- whoever drives the browser calls it
async function walk(answers, letter, words) {
  const seen = { asked: [], move: "", late: "", letter: "", found: "", told: "", stuck: "" };
  const all = (selector) => document.querySelector(selector);
  const view = (selector) => all(`guide-flow [data-part=view] ${selector}`);
  const shown = (selector) => {
    const found = all(selector);
    return found && found.offsetHeight ? found : null;
  };

  /** Wait until something is there, for as long as only what is broken takes. */
  async function until(what, find) {
    for (const start = Date.now(); Date.now() - start < 120_000; ) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no ${what}: ${all("guide-flow").textContent.slice(0, 500)}`);
  }

  try {
    await until("script", () => all("guide-flow.guide-alive"));
    for (const [name, value] of Object.entries(answers)) {
      const form = await until(name, () => view(`form:not(.guide-extra)[data-question="${name}"]`));
      seen.asked.push(name);
      const field = form.querySelector(`[name="${name}"]`);
      if (field.type === "radio") form.querySelector(`[value="${value}"]`).click();
      else field.value = value;
      form.querySelector("[type=submit]").click();
    }
    const move = await until("plan", () => {
      const check = view("button[data-go=plan]");
      if (check && !view(".guide-plan")) check.click();
      return view(".guide-plan [data-part=move]");
    });
    seen.move = move.textContent;
    // Python has joined, or it is said why it cannot.
    await until("end of the waiting", () => {
      const broken = shown("guide-flow [data-part=broken]");
      seen.told = broken ? broken.innerText : "";
      return broken || (view(".guide-plan time") && !shown("guide-flow [data-part=wait]"));
    });
    seen.late = view(".guide-plan").textContent;
    location.hash = location.hash.replace(/at=[^&]*/, `at=letter:${letter}`);
    if (!seen.told) seen.letter = (await until("letter", () => view(".guide-letter"))).textContent;
    all("label[for=__search]").click();
    const search = all(".md-search__input");
    search.value = words;
    search.focus();
    const item = await until("search result", () => all("#search-found > li"));
    seen.found = item.textContent;
  } catch (error) {
    seen.stuck = String(error);
  }
  return seen;
}
