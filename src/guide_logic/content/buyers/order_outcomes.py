"""What may come of steps on the order itself: its refund, the platform, the seller.

Each guide says which of its facts remember it. Ids stand in links and are never reused.
"""

from collections.abc import Mapping

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.entries import Day, Days
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ALL_THERE",
    "CANCELLED",
    "SHIPPED_AFTER_ALL",
    "SHIPPED_AFTER_ALL_TOLD",
    "agreed",
    "asked",
    "by_seller",
    "decided",
    "desk_silent",
    "no_result_yet",
    "out_of_time",
    "refused",
    "removed",
    "return_refused",
    "sent_back",
    "stepped_in",
    "stepped_in_silent",
]

ALL_THERE = Outcome(
    "all_there",
    T(zh="都到账了，没别的要", en="All has come; nothing left"),
    told=T(zh="钱都到账了，我没有别的要求", en="All the money came, and I ask nothing more"),
    sets={"over": "settled"},
)

CANCELLED = (
    Outcome(
        "cancelled",
        T(zh="订单取消了", en="The order is cancelled"),
        told=T(zh="我取消了订单", en="I cancelled the order"),
        sets={"over": "settled"},
    ),
    Outcome(
        "left_to_close",
        T(zh="取消不了，等它关闭", en="Left to close by itself"),
        told=T(
            zh="我没有付款，等订单自动关闭",
            en="I did not pay and let the order close by itself",
        ),
        sets={"over": "settled"},
    ),
    Outcome(
        "balance_paid",
        T(zh="付了尾款，等发货", en="I paid the balance"),
        told=T(zh="我付了尾款", en="I paid the balance"),
        sets={"over": "settled"},
    ),
    Outcome(
        "deposit_refused",
        T(zh="付过定金，谈不拢", en="A deposit; no agreement"),
        told=T(
            zh="我付过定金或订金，书面和卖家谈，没有谈成",
            en="I had paid a deposit, wrote to the seller, and we did not agree",
        ),
        # An order whose balance is not paid is closed, and the ways outside the platform begin.
        sets={"state": "closed"},
    ),
)

SHIPPED_AFTER_ALL = T(zh="卖家突然发货，申请关了", en="Shipped after all, request closed")

SHIPPED_AFTER_ALL_TOLD = T(
    zh="卖家在我申请退款后发了货，申请被关闭",
    en="The seller shipped after my request, and the request was closed",
)


def asked(refund_days: Days, when: Condition) -> Outcome:
    """Return that the refund was asked for, which starts the seller's time."""
    return Outcome(
        "asked",
        T(zh="我申请了", en="I have asked"),
        told=T(zh="我在订单页申请了退款", en="I asked for a refund on the order page"),
        sets={"refund": "pending_in_time"},
        starts=refund_days,
        when=when,
    )


def refused(sets: Mapping[str, str], when: Condition, starts: Day | None = None) -> Outcome:
    """Return that the seller refused the refund."""
    return Outcome(
        "refused",
        T(zh="卖家拒绝了", en="The seller refused"),
        told=T(zh="卖家拒绝退款", en="The seller refused the refund"),
        sets=sets,
        starts=starts,
        when=when,
    )


def out_of_time(when: Condition) -> Outcome:
    """Return that the seller's time passed without a result."""
    return Outcome(
        "silent",
        T(zh="到时间没结果", en="No result in time"),
        told=T(
            zh="我申请了退款，到时间没有结果",
            en="I had asked for a refund, and there was no result in time",
        ),
        sets={"refund": "pending_overdue"},
        silent=True,
        when=when,
    )


def agreed(when: Condition, starts: Day | None = None) -> Outcome:
    """Return that the goods may go back."""
    return Outcome(
        "agreed",
        T(zh="卖家同意退货", en="A return was agreed"),
        told=T(zh="卖家同意退货退款", en="The seller agreed to a return and refund"),
        sets={"refund": "return_stage"},
        starts=starts,
        when=when,
    )


def sent_back(refusal: Outcome) -> tuple[Outcome, ...]:
    """Return what may come of a return that was agreed to."""
    return (
        Outcome(
            "sent",
            T(zh="寄回了，单号填了", en="Sent back, number entered"),
            told=T(
                zh="我寄回了商品，填了运单号",
                en="I sent the goods back and entered the waybill number",
            ),
            sets={"refund": "sent_back"},
        ),
        refusal,
        Outcome(
            "lapsed",
            T(zh="错过时间，申请关了", en="Too late: the request closed"),
            told=T(
                zh="我没有按时寄回，退款申请关闭了",
                en="I did not send the goods back in time, and the request was closed",
            ),
            sets={"refund": "lapsed"},
        ),
        Outcome(
            "kept",
            T(zh="不退了，我留下", en="Keep the goods after all"),
            told=T(zh="我决定留下商品，不退了", en="I kept the goods after all"),
            sets={"over": "given_up"},
        ),
        Outcome(
            "silent",
            T(zh="卖家一直不给地址", en="No address to send to"),
            told=T(
                zh="卖家同意退货，却一直不给退货地址",
                en="The seller agreed to a return and never gave an address",
            ),
            sets={"refund": "pending_overdue"},
            silent=True,
        ),
    )


def return_refused(when: Condition, starts: Day | None = None) -> tuple[Outcome, ...]:
    """Return that goods went back and their price did not come."""
    sets = {"refund": "sent_back_refused"}
    return (
        Outcome(
            "turned_away",
            T(zh="卖家拒收，包裹退了回来", en="The parcel was turned away"),
            told=T(
                zh="卖家拒收我寄回的商品，包裹没有签收",
                en="The seller turned the returned parcel away, and it was not delivered",
            ),
            sets=sets,
            starts=starts,
            when=when,
        ),
        Outcome(
            "docked",
            T(zh="卖家不退，或要扣钱", en="Refused, or docked"),
            told=T(
                zh="卖家收到退货后不退款，或要扣钱",
                en="After the return the seller refused the refund or wanted to deduct",
            ),
            sets=sets,
            starts=starts,
            when=when,
        ),
        Outcome(
            "unpaid",
            T(zh="到时间没退款", en="No money in time"),
            told=T(
                zh="我寄回了商品，到时间没有退款",
                en="I had sent the goods back, and no money came in time",
            ),
            sets=sets,
            silent=True,
            when=when,
        ),
    )


def stepped_in(sets: Mapping[str, str]) -> Outcome:
    """Return that the platform was asked to step in, and has the case."""
    return Outcome(
        "asked",
        T(zh="我申请了，平台在处理", en="Asked; the platform has it"),
        told=T(zh="我申请了平台介入", en="I asked the platform to step in"),
        sets=sets,
    )


def stepped_in_silent(sets: Mapping[str, str]) -> Outcome:
    """Return that the platform was asked to step in, and nothing was heard."""
    return Outcome(
        "silent",
        T(zh="平台没有回音", en="The platform is silent"),
        told=T(
            zh="我申请平台介入，没有回音",
            en="I asked the platform to step in and heard nothing",
        ),
        sets=sets,
        silent=True,
    )


def decided(
    unpaid: Mapping[str, str],
    lost: Mapping[str, str],
    when: Condition = ALWAYS,
    starts: Day | None = None,
) -> tuple[Outcome, ...]:
    """Return what the platform may decide: for the buyer, with the money or not, or against."""
    return (
        Outcome(
            "won",
            T(zh="判我赢，钱到了", en="Decided for you, and paid"),
            told=T(
                zh="平台支持我，钱退回来了",
                en="The platform decided for me, and the money came",
            ),
            sets={"over": "settled"},
            when=when,
        ),
        Outcome(
            "won_unpaid",
            T(zh="判我赢，钱没到", en="Decided for you, not paid"),
            told=T(
                zh="平台支持我，钱却没有到",
                en="The platform decided for me, but no money came",
            ),
            sets=unpaid,
            when=when,
        ),
        Outcome(
            "lost",
            T(zh="判卖家有理", en="Decided against you"),
            told=T(zh="平台判卖家有理", en="The platform decided against me"),
            sets=lost,
            starts=starts,
            when=when,
        ),
    )


def no_result_yet(id: str, sets: Mapping[str, str], when: Condition = ALWAYS) -> Outcome:
    """Return that the platform has the case and decides nothing."""
    return Outcome(
        id,
        T(zh="平台一直没结果", en="No result from it"),
        told=T(zh="平台一直没有给出结果", en="The platform gave no result"),
        sets=sets,
        silent=True,
        when=when,
    )


def desk_silent(sets: Mapping[str, str]) -> Outcome:
    """Return that the platform's service desk did not answer."""
    return Outcome(
        "silent",
        T(zh="客服没有答复", en="The desk is silent"),
        told=T(
            zh="我找了平台客服，没有答复",
            en="I asked the platform’s service desk and heard nothing",
        ),
        sets=sets,
        silent=True,
    )


def removed(when: Condition = ALWAYS) -> Outcome:
    """Return that personal data that leaked was taken down."""
    return Outcome(
        "removed",
        T(zh="删掉了，也停了", en="It was taken down"),
        told=T(zh="平台删除了泄露的内容", en="The platform took down what was leaked"),
        sets={"over": "settled"},
        when=when,
    )


def by_seller(sets: Mapping[str, str]) -> tuple[Outcome, ...]:
    """Return what may come of writing to the seller; `sets` is what is so without success."""
    return (
        Outcome(
            "settled",
            T(zh="卖家同意，已经办到", en="The seller agreed and did it"),
            told=T(zh="卖家同意了，已经办到", en="The seller agreed and did it"),
            sets={"over": "settled"},
        ),
        Outcome(
            "refused",
            T(zh="卖家拒绝了", en="The seller refused"),
            told=T(
                zh="我书面要求卖家处理，卖家拒绝了",
                en="I asked the seller in writing, and was refused",
            ),
            sets=sets,
        ),
        Outcome(
            "silent",
            T(zh="48 小时没回", en="No answer in 48 hours"),
            told=T(
                zh="我书面要求卖家处理，没有答复",
                en="I asked the seller in writing and got no answer",
            ),
            sets=sets,
            silent=True,
        ),
    )
