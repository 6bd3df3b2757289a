"""The place where a reader says in a sentence what happened, and what stands beside the table.

The page's script (widgets/site/find.js) fills the sentences of this view; it has none itself.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from guide_logic.language.entries import Amount, Day
from guide_logic.language.facts import Choice, Entry
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import T
from guide_logic.view.tags import SITE, Node, el

__all__ = ["SENTENCE", "names_in", "sentence_view"]

SENTENCE = "sentence"
"""The id of the field: a page holds one."""

_LABEL = T(zh="用一句话说发生了什么", en="Say in a sentence what happened")
_HINT = T(
    zh="比如“淘宝买的，付款六天了还没发货”。只在你的设备上看，不发送，也不保存。",
    en="For example “bought on JD, arrived broken, seller refuses a refund”. It is read on your "
    "device only: nothing is sent or kept.",
)
_FIND = T(zh="找我的路", en="Find my way")
_RIGHT = T(zh="这样理解，对吗？", en="Is this what you mean?")
_DROP = T(zh="不对，去掉", en="Wrong, leave it out")
_OPEN = T(zh="对，带着这些回答接着答", en="Yes, go on with these answers")
_BARE = T(zh="打开这个向导", en="Open this guide")
_OTHERS = T(zh="或者是：", en="Or is it:")
_NOTHING = T(
    zh="这句话里没有认出来的情况。换个说法，或者从最常见的里面选：",
    en="Nothing in that sentence was recognised. Put it another way, or choose one of these:",
)
_FAILED = T(
    zh="没有加载出来。请从最常见的里面选：",
    en="This did not load. Choose one of these:",
)


def sentence_view(guides: Guides, lang: str, *, folded: bool = False) -> Node:
    """Return the form, and what may be said about the sentence, hidden until it is.

    Above a guide it is `folded` to one line: there the first question is what one came for.
    """
    attributes = {"class": "guide-find", "lang": lang, "root": SITE}
    parts = _parts(guides, lang, named=not folded)
    if folded:
        fold = el("details", {}, el("summary", {}, _LABEL.say(lang)), *parts)
        return el("guide-find", attributes, fold)
    return el("guide-find", attributes, *parts)


def _parts(guides: Guides, lang: str, *, named: bool) -> list[Node]:
    situations = import_module(f"{guides.package}.situations").SITUATIONS
    seen = {} if named else {"class": "guide-hidden"}
    return [
        el(
            "form",
            {"class": "guide-find-form"},
            el("label", {"for": SENTENCE, **seen}, _LABEL.say(lang)),
            el("p", {"class": "guide-hint", "id": "sentence-hint"}, _HINT.say(lang)),
            el(
                "div",
                {"class": "guide-find-line"},
                el(
                    "input",
                    {
                        "id": SENTENCE,
                        "name": SENTENCE,
                        "type": "text",
                        "autocomplete": "off",
                        "aria-describedby": "sentence-hint",
                    },
                ),
                el("button", {"type": "submit", "class": "guide-button"}, _FIND.say(lang)),
            ),
        ),
        el(
            "div",
            {"data-part": "found", "class": "guide-find-found", "tabindex": "-1", "hidden": ""},
            el("p", {}, el("strong", {"data-part": "guide"}), " ", _RIGHT.say(lang)),
            el("dl", {"data-part": "said"}),
            el("p", {}, el("a", {"data-part": "open", "class": "guide-button"}, _OPEN.say(lang))),
            el("p", {"data-part": "others"}, _OTHERS.say(lang), " "),
        ),
        el(
            "div",
            {"data-part": "nothing", "class": "guide-find-found", "tabindex": "-1", "hidden": ""},
            el("p", {"data-part": "unknown"}, _NOTHING.say(lang)),
            el("p", {"data-part": "failed", "hidden": ""}, _FAILED.say(lang)),
            el(
                "ul",
                {},
                *(
                    el("li", {}, el("a", {"href": f"{SITE}{page}"}, said.say(lang)))
                    for page, said in situations
                ),
            ),
        ),
        el("span", {"data-part": "drop", "hidden": ""}, _DROP.say(lang)),
        el("span", {"data-part": "bare", "hidden": ""}, _BARE.say(lang)),
    ]


def names_in(guides: Guides, lang: str, table: Mapping[str, Any]) -> dict[str, Any]:
    """Return, beside the table of what people say, the name of each guide and of its answers."""
    return {flow["id"]: _named(guides.load(flow["id"]), lang) for flow in table["flows"]}


def _named(flow: Flow, lang: str) -> dict[str, Any]:
    """Return a guide's name, and of each field what it asks, and how its answers are called.

    Answers that are typed have one name, with the number 0 in it, or none where it is a day;
    sums, which no link holds, are left out.
    """
    fields: dict[str, tuple[str, object]] = {}
    for question in flow.questions:
        for field in question.asks:
            if isinstance(field, Choice):
                title = (field.label or question.title).say(lang)
                fields[field.id] = (
                    title,
                    {option.id: option.label.say(lang) for option in field.options},
                )
            elif not isinstance(field.fact, Amount):
                fields[field.id] = (field.label.say(lang), _typed(field, lang))
    return {"name": flow.name.say(lang), "fields": fields}


def _typed(field: Entry, lang: str) -> str:
    return "" if isinstance(field.fact, Day) else field.fact.name(lang, 0)
