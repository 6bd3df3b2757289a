"""What can be wrong with a service, as phrases in both languages to choose from."""

from collections.abc import Callable

from guide_logic.content.letters.wordings import exactly
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry
from guide_logic.language.text import T

__all__ = ["service_wrong"]

_SERVICE: dict[str, tuple[tuple[str, ...], T]] = {
    "not_given": (("failed",), T(zh="没有按约定提供", en="it was not provided as agreed")),
    "moved": (
        ("failed",),
        T(zh="时间、地点或内容被改了", en="the time, the place or the content was changed"),
    ),
    "called_off": (("failed",), T(zh="被取消了", en="it was called off")),
    "worse": (("failed",), T(zh="和说好的不一样", en="it was not what had been agreed")),
    "more": (("failed",), T(zh="另外加收了费用", en="more was charged on top")),
    "shut": (("closed",), T(zh="关门了，服务停了", en="it has closed, and nothing is provided")),
    "unreachable": (("closed",), T(zh="一直联系不上", en="nobody can be reached")),
    "unwell": (("cancel",), T(zh="生病或受伤，来不了", en="I am ill or hurt and cannot come")),
    "plans": (("cancel",), T(zh="行程或时间有变", en="my plans or times have changed")),
    "unused": (("cancel", "renewed"), T(zh="还没有使用", en="I have not used it")),
    "partly": (("cancel", "closed"), T(zh="只用了一部分", en="I have used only part of it")),
    "unasked": (("renewed",), T(zh="没打算续", en="I did not mean to renew it")),
    "no_way_out": (
        ("renewed",),
        T(zh="找不到取消的地方", en="I found no place to switch it off"),
    ),
    "alone": (
        ("child",),
        T(zh="孩子自己付的，事先没有告诉我", en="the child paid alone, unknown to me"),
    ),
    "made_ill": (("unsafe",), T(zh="吃了以后不舒服", en="someone felt ill after eating it")),
    "foreign": (("unsafe",), T(zh="里面有异物", en="there was something in it")),
    "spoiled": (("unsafe",), T(zh="变质", en="it was spoiled")),
}


def service_wrong(is_: Callable[..., Condition]) -> Entry:
    """Return what is wrong with a service, as phrases for each trouble."""
    return exactly(_SERVICE, {id: is_(*troubles) for id, (troubles, _) in _SERVICE.items()})
