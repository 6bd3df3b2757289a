"""Who a seller's step goes to, besides the channels shared by all flows."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = ["BUYER", "BUYER_AND_PLATFORM"]

BUYER = Channel("buyer", T(zh="买家", en="The buyer"))
BUYER_AND_PLATFORM = Channel(
    "buyer_and_platform",
    T(
        zh="买家；平台在处理的，同时交平台",
        en="The buyer, and the platform if it holds the case",
    ),
)
