"""What is known about a toaster."""

from guide_logic.language.entries import Day
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id."""

    fault = Fact(
        "fault",
        T(zh="毛病", en="The fault"),
        {
            "cold": T(zh="不热", en="It stays cold"),
            "sparks": T(zh="冒火花", en="It sparks"),
            "pale": T(zh="能烤，就是颜色太浅", en="It toasts, but too pale"),
        },
        unsure="pale",
    )
    receipt = Fact(
        "receipt",
        T(zh="小票", en="The receipt"),
        {"kept": T(zh="还在", en="You kept it"), "lost": T(zh="找不到了", en="It is lost")},
        unsure="lost",
        asked_when=fault.is_("cold", "sparks"),
        otherwise="lost",
    )
    seller = Fact(
        "seller",
        T(zh="卖家怎么说", en="What the seller says"),
        {
            "unasked": T(zh="还没问", en="Not asked yet"),
            "refused": T(zh="拒绝修", en="It refuses to repair"),
        },
        unsure="unasked",
        asked_when=fault.is_("cold", "sparks"),
        otherwise="unasked",
    )
    bought_on = Day("bought_on", T(zh="买的那天", en="The day you bought it"))
