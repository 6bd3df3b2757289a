"""The search of the site: its sentences, and what stands in its index beside the pages.

The theme has the box (partials/guide_search.html); its script has no sentence of its own.
"""

from importlib import import_module

from guide_logic.finding.table import speaks
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import T

__all__ = ["guide_card", "search_told", "situations"]

_TOLD = {
    "search": T(zh="搜索", en="Search"),
    "close": T(zh="关闭搜索", en="Close the search"),
    "empty": T(zh="清空", en="Clear"),
    "hint": T(
        zh="写出了什么事，比如“不发货”“退款被拒”。只在你的设备上找，不发送。",
        en="Write what went wrong, such as “not shipped” or “refund refused”. It is looked up on "
        "your device: nothing is sent.",
    ),
    "count": T(zh="找到0页", en="Pages found: 0"),
    "more": T(zh="细看：", en="Read: "),
    "said": T(
        zh="向导，带着你说的这些回答：",
        en="The guide, with the answers that you have just given:",
    ),
    "nothing": T(zh="没有找到这些词。", en="Nothing here has these words."),
    "nearest": T(zh="相近的词：", en="Words that come near: "),
    "situations": T(zh="从最常见的情况里选：", en="Choose one of these:"),
    "failed": T(zh="搜索没有加载出来。", en="The search did not load."),
    "home": T(zh="看常见情况", en="See the common situations"),
}

_GUIDE = T(
    zh="向导：答几个问题，得到下一步、期限和证据。",
    en="A guide: answer a few questions, get the next step, its day and the proof.",
)


def search_told(lang: str) -> dict[str, str]:
    """Return the sentences of the box, by name."""
    return {name: told.say(lang) for name, told in _TOLD.items()}


def guide_card(flow: Flow, lang: str) -> tuple[str, str]:
    """Return what the search says of a guide: its name, and what one gets."""
    return flow.name.say(lang), _GUIDE.say(lang)


def situations(guides: Guides, lang: str) -> list[tuple[str, str]]:
    """Return what is offered where nothing is found: pages with what each is for."""
    if not speaks(guides):
        return []
    offered = import_module(f"{guides.package}.situations").SITUATIONS
    return [(page, said.say(lang)) for page, said in offered]
