"""Answers about an order that cannot both be so, in each guide that asks for them."""

from guide_logic.content.buyers.facts import SENT_BACK
from guide_logic.language.decisions import Clash
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["exception_unused", "returned_unshipped"]


def returned_unshipped(state: Fact, refund: Fact) -> Clash:
    """Return V2: a return of what was never sent."""
    return Clash(
        "V2",
        T(
            zh="还没发货，却已经在退货：请核对订单状态和退款进展。",
            en="Nothing has been shipped, yet a return is under way: check the order state and the "
            "refund.",
        ),
        when=state.said("to_ship") & refund.said("return_stage", *SENT_BACK),
    )


def exception_unused(exception: Fact, state: Fact) -> Clash:
    """Return V5: an exception to a time limit that still runs."""
    return Clash(
        "V5",
        T(
            zh="超期例外只在售后已关闭时才用得上，这次没有用到。",
            en="An exception to the time limit counts only once after-sales is closed. It was not "
            "used here.",
        ),
        when=~exception.said("none") & ~state.said("success_out"),
    )
