"""How far a refund request has got, said alike in each guide that asks for it."""

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Fact
from guide_logic.language.text import T
from guide_logic.language.things import Done

__all__ = ["goods_sent_back", "refund_asked", "refund_refused", "refunded", "return_agreed"]


def refund_asked(refund: Fact, when: Condition = ALWAYS) -> Done:
    """Return that it was made."""
    return Done(
        "refund_asked",
        T(zh="已经申请退款", en="You have asked for a refund"),
        when=when & refund.is_("pending_in_time", "pending_overdue"),
    )


def refund_refused(refund: Fact, when: Condition = ALWAYS) -> Done:
    """Return that it was made and refused."""
    return Done(
        "refund_refused",
        T(zh="已经申请退款，被卖家拒绝", en="You asked for a refund, and the seller refused"),
        when=when & refund.is_("refused"),
    )


def return_agreed(refund: Fact, when: Condition = ALWAYS) -> Done:
    """Return that it was made and the goods are to go back."""
    return Done(
        "return_agreed",
        T(zh="已经申请退款，卖家同意退货", en="You asked for a refund, and a return was agreed"),
        when=when & refund.is_("return_stage"),
    )


def goods_sent_back(when: Condition) -> Done:
    """Return that the goods went back."""
    return Done("sent_back", T(zh="已经寄回商品", en="You have sent the goods back"), when=when)


def refunded(refund: Fact, when: Condition = ALWAYS) -> Done:
    """Return that the money came."""
    return Done(
        "refunded",
        T(zh="钱已经退回来", en="The money is back"),
        when=when & refund.is_("done"),
    )
