"""What to do: turn the dial, ask the seller, go to the warden of toast."""

from guide_logic.language.decisions import Channel, Deadline, Step
from guide_logic.language.text import T
from tests.toaster.flows.toaster.time_limits import GUARANTEE_ENDS
from tests.toaster.law import SALES_ACT

__all__ = ["ASK_SELLER", "ASK_WARDEN", "TURN_DIAL"]

ASK_SELLER = Step(
    "ask_seller",
    ref="S1",
    channel=Channel("seller", T(zh="卖家", en="The seller")),
    title=T(zh="请卖家修", en="Ask the seller to repair it"),
    text=T(zh="把烤面包机和证明拿到店里。", en="Take the toaster and your proof to the shop."),
    do=T(zh="拿到店里请他修。", en="Take it to the shop and ask for a repair."),
    deadlines=(Deadline(T(zh="保修期内。", en="Before the guarantee ends."), term=GUARANTEE_ENDS),),
    fails=T(zh="他不肯，就找面包监督员。", en="If it refuses, go to the warden of toast."),
    sources=(SALES_ACT[4],),
)

ASK_WARDEN = Step(
    "ask_warden",
    ref="S2",
    channel=Channel("warden", T(zh="面包监督员", en="The warden of toast")),
    title=T(zh="找面包监督员", en="Go to the warden of toast"),
    text=T(zh="他当场看机器，当场决定。", en="The warden looks at it and decides on the spot."),
    do=T(zh="带着机器去监督员那里。", en="Take the toaster to the warden."),
    deadlines=(),
    fails=T(zh="到此为止：再买一台。", en="That is the end of it: buy another one."),
)

TURN_DIAL = Step(
    "turn_dial",
    ref="S3",
    channel=Channel("self", T(zh="你自己", en="You")),
    title=T(zh="把旋钮转大", en="Turn the dial up"),
    text=T(zh="转一格，再烤一片。", en="Turn it by one and toast another slice."),
    do=T(zh="把旋钮转大一格。", en="Turn the dial up by one."),
    deadlines=(),
    fails=T(zh="还是浅，就慢慢吃。", en="If it stays pale, eat slowly."),
)
