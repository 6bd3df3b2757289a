/**
 * A reader who answers without thinking, in any of the pages, and notes the time.
 *
 * Runs in the page before its own scripts. Times are milliseconds from the
 * start of the navigation; a step is seen in the frame that shows it. With
 * `window.pace` the reader takes so many milliseconds for each answer. What
 * each next question took, with its layout, is noted in `steps`.
 */

const ANSWERS = {
  safety: "none",
  where: "taobao_tmall",
  who: "shop",
  state: "received",
  issue: "quality",
  progress: "pending_in_time",
  refund_days: "2",
};

const noted = (window.noted = { steps: [] });
let asked = "";

/** Note the time of something that happens once. */
function note(name) {
  noted[name] ??= performance.now();
}

/** Tell whether a form in the page is heard by a script. */
function heard() {
  return document.body?.dataset.ready || document.querySelector("guide-flow.guide-alive");
}

/** Notes when our worker first says that Python is there. */
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      if (data.alive === "ready" || "reply" in data) note("engine");
      if ("failed" in data) noted.failure = data.failed;
    });
  }
};

/** Wake an engine that waits for a reader's first touch; no pointer, whose choices go on. */
function touch() {
  document.querySelector("guide-flow")?.dispatchEvent(new Event("focusin"));
}

function answer(form) {
  if (!noted.second) touch();
  const field = form.querySelector("input");
  const value = ANSWERS[field.name] ?? "";
  if (field.type === "radio") {
    (form.querySelector(`input[value="${value}"]`) ?? field).click();
  } else {
    field.value = value;
  }
  const start = performance.now();
  const ready = Boolean(noted.engine);
  const view = form.closest("[data-part=view]") ?? form.parentElement;
  const next = new MutationObserver(() => {
    next.disconnect();
    // A plan is more than the next question, and has a time of its own.
    if (view.querySelector(".guide-plan")) return;
    noted.steps.push({ ready, took: performance.now() - start });
  });
  next.observe(view, { childList: true });
  form.querySelector("button[type=submit]").click();
}

function look() {
  requestAnimationFrame(look);
  if (!heard()) return;
  const plan = document.querySelector(".guide-plan");
  const form = document.querySelector("form.guide-question:not(.guide-extra)");
  if (document.querySelector('guide-flow [data-part="broken"]:not([hidden])')) note("broken");
  if (plan) {
    note("plan");
  } else if (form && form.dataset.question !== asked) {
    note(asked ? "second" : "answerable");
    // The others' questions come from their engine.
    if (document.body.dataset.ready) note("engine");
    asked = form.dataset.question;
    if (window.pace) setTimeout(answer, window.pace, form);
    else answer(form);
  } else if (!form) {
    document.querySelector("button[data-go=plan]")?.click();
  }
}
requestAnimationFrame(look);
