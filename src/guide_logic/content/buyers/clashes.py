"""Answers about an order that cannot both be so, in each guide that asks for them."""

from guide_logic.content.buyers.facts import SENT_BACK
from guide_logic.language.conditions import NEVER, Condition
from guide_logic.language.decisions import Clash
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["exception_unused", "received_unshipped", "returned_unshipped", "wrong_unshipped"]

_ONCE_DELIVERED = (
    "not_received",
    "damaged_short",
    "not_as_described",
    "quality",
    "counterfeit",
    "food_drug",
    "courier_service",
)


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


def wrong_unshipped(state: Fact, issue: Fact, unless: Condition = NEVER) -> Clash:
    """Return V7: a problem that shows only after shipping; `unless` there is no order page."""
    return Clash(
        "V7",
        T(
            zh="货还没发，发货以后才会有这个问题：请核对订单状态。",
            en="Nothing has been shipped, and this problem shows only after that: check the order "
            "state.",
        ),
        when=state.said("to_ship")
        & issue.said(*(one for one in _ONCE_DELIVERED if one in issue.options))
        & ~unless,
    )


def received_unshipped(state: Fact, issue: Fact, unless: Condition = NEVER) -> Clash:
    """Return V8: never shipped, and yet it came; `unless` there is no order page to say so."""
    return Clash(
        "V8",
        T(
            zh="订单显示收到或已完成，就不是一直不发货；其实没收到的，选“没收到”。",
            en="The order is received or completed, so it is not “not shipped”. If nothing came, "
            "choose “not received”.",
        ),
        when=state.said("received", "success_in", "success_out")
        & issue.said("not_shipped")
        & ~unless,
    )
