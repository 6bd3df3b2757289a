"""What stands in the page before any script runs; complete without one."""

from datetime import date

from guide_logic.articles.outline import outline
from guide_logic.language.flow import Flow
from guide_logic.planning.interview import Interview
from guide_logic.view.comeback import W
from guide_logic.view.context import Reader
from guide_logic.view.phrases import P
from guide_logic.view.question import question_view
from guide_logic.view.tags import SITE, Node, el

__all__ = ["frame"]


def frame(flow: Flow, lang: str, today: date) -> Node:
    """Return the page's element: the first question, its states, and every path.

    Until the script takes over, the button is disabled (nothing could be sent
    or lost by it) and the outline stands open. Where it never does, a style sheet
    shows the sentence that says so, since no script could.
    """
    start = Interview(flow, {})
    assert start.next is not None
    return el(
        "guide-flow",
        {"flow": flow.id, "lang": lang, "root": SITE, "class": "guide"},
        el("noscript", {}, el("p", {"class": "guide-hint"}, P.without_script.say(lang))),
        el("p", {"data-part": "not-loaded", "class": "guide-broken"}, P.not_loaded.say(lang)),
        el("div", {"data-part": "view"}, question_view(Reader(start, lang, today), start.next)),
        el(
            "div",
            {"data-part": "wait", "class": "guide-wait", "hidden": ""},
            el("p", {"id": f"guide-{flow.id}-wait"}, P.waiting.say(lang)),
            el("progress", {"aria-labelledby": f"guide-{flow.id}-wait"}),
            el("p", {}, P.bytes.say(lang), " ", el("output", {"data-part": "bytes"})),
        ),
        el(
            "div",
            {"data-part": "broken", "class": "guide-broken", "role": "alert", "hidden": ""},
            el("p", {"data-why": ""}, P.broken.say(lang)),
            el("p", {"data-why": "old"}, P.too_old.say(lang)),
            el("p", {"data-why": "insecure"}, P.insecure.say(lang)),
            el(
                "button",
                {"type": "button", "class": "guide-button", "data-go": "retry", "data-why": ""},
                P.retry.say(lang),
            ),
        ),
        el("div", {"data-part": "live", "class": "guide-hidden", "aria-live": "polite"}),
        el("div", {"data-part": "copied", "hidden": ""}, P.copied.say(lang)),
        el("div", {"data-part": "letter-copied", "hidden": ""}, P.letter_copied.say(lang)),
        *(
            el("div", {"data-part": part, "hidden": ""}, told.say(lang))
            for part, told in (
                ("kept", W.kept),
                ("not-kept", W.not_kept),
                ("deleted", W.deleted),
                ("not-deleted", W.not_deleted),
            )
        ),
        el(
            "details",
            {"data-part": "outline", "class": "guide-outline", "open": ""},
            el("summary", {}, P.outline.say(lang)),
            *outline(flow, lang),
        ),
    )
