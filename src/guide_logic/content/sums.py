"""The sums that Chinese law and JD's rules set, made from their figures."""

from collections.abc import Callable
from datetime import date

from guide_logic.content.figures import FIGURES
from guide_logic.content.moments import D
from guide_logic.language.sums import Amounts, Dated, Line, Sum, Times, entered
from guide_logic.language.text import T

__all__ = ["Above", "Earnest", "by_law", "ten_times", "tenth_to_200", "triple"]

_WITHIN = T(
    zh="定金最多按总价的 {percent} 算：{price} × {percent} = {cap}，你的 {deposit} 没有超过",
    en="Earnest money counts up to {percent} of the price: {price} × {percent} = {cap}, and your "
    "{deposit} is within it",
)
_CAPPED = T(
    zh="定金最多按总价的 {percent} 算：{price} × {percent} = {fen}，你的 {deposit} 只算这么多",
    en="Earnest money counts up to {percent} of the price: {price} × {percent} = {fen}, so that "
    "much of your {deposit} counts",
)
_TWICE = T(
    zh="双倍是 {twice}，其中一份已经在退款里，另加 {fen}",
    en="Twice that is {twice}; one half is in the refund already, so {fen} comes on top",
)
_ABOVE = T(
    zh="损失 {loss} − 另加的定金 {earnest} = {fen}",
    en="Loss {loss} − earnest money on top {earnest} = {fen}",
)
_COVERED = T(
    zh="损失 {loss} 没有超过另加的定金 {earnest}，剩 {fen}",
    en="The loss of {loss} is not above the earnest money on top, {earnest}, which leaves {fen}",
)


class Earnest(Sum):
    """Earnest money returned twice: what comes on top of the refund.

    Civil Code arts 586 and 587: at most 20 % of the price counts. Where the price
    is not known the deposit counts as it is.
    """

    __slots__ = ("deposit", "percent", "price", "times")

    def __init__(self, deposit: str, price: str, percent: int, times: int) -> None:
        self.percent = percent
        self.times = times
        self.reads = (deposit, price)
        self.deposit = deposit
        self.price = price

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return the part of the deposit that counts, then what comes on top.

        >>> Earnest("d", "p", 20, 2).lines({"d": 50000, "p": 200000})[-1].say("en")
        'Twice that is CNY 800; one half is in the refund already, so CNY 400 comes on top'
        """
        if self.deposit not in amounts:
            return []
        deposit = counts = amounts[self.deposit]
        lines = [entered(deposit)]
        if self.price in amounts:
            price = amounts[self.price]
            cap = price * self.percent // 100
            percent = f"{self.percent}%"
            counts = min(deposit, cap)
            lines = [
                Line(_WITHIN, counts, price=price, percent=percent, cap=cap, deposit=deposit)
                if deposit <= cap
                else Line(_CAPPED, counts, price=price, percent=percent, deposit=deposit)
            ]
        back = self.times * counts
        return [*lines, Line(_TWICE, back - counts, twice=back)]


class Above(Sum):
    """The loss that earnest money on top does not cover: Civil Code art. 588."""

    __slots__ = ("earnest", "loss")

    def __init__(self, loss: str, earnest: Earnest) -> None:
        self.reads = (loss, *earnest.reads)
        self.loss = loss
        self.earnest = earnest

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return the loss less the earnest money that comes on top.

        >>> Above("l", Earnest("d", "p", 20, 2)).lines({"l": 50000, "d": 30000})[-1].say("en")
        'Loss CNY 500 − earnest money on top CNY 300 = CNY 200'
        """
        on_top = self.earnest.lines(amounts)
        if self.loss not in amounts or not on_top:
            return []
        loss, earnest = amounts[self.loss], on_top[-1].fen
        text = _ABOVE if loss > earnest else _COVERED
        return [Line(text, max(loss - earnest, 0), loss=loss, earnest=earnest)]


def by_law(make: Callable[..., Sum], *ids: str, began: str = D.paid_on.id) -> Sum:
    """Return the sum that figures make; once one has changed, the day `began` says which.

    A flow whose claims have it then has to ask for that day.
    """
    figures = [FIGURES[id] for id in ids]
    changed = {date.fromisoformat(day) for one in figures for day, _ in one.changes}
    since = {
        day: make(*(one.held(day)[0] for one in figures)) for day in (date.min, *sorted(changed))
    }
    since |= {date.fromisoformat(one.ended): Sum() for one in figures if one.ended}
    return Dated(began, dict(sorted(since.items()))) if len(since) > 1 else since[date.min]


def _at_least(times: int, least: int) -> Times:
    return Times(times, least=least)


triple = by_law(_at_least, "triple_times", "triple_floor")
"""Extra damages for fraud: three times the price, CNY 500 at least.

Consumer Rights Protection Law art. 55(1), in force since 15 March 2014.
"""

ten_times = by_law(_at_least, "food_times", "food_floor")
"""Extra damages for unsafe food or bad drugs: ten times the price, CNY 1,000 at least.

Food Safety Law art. 148 and Drug Administration Law art. 144, which also give
three times the loss instead.
"""

tenth_to_200 = by_law(
    lambda percent, most: Times(percent=percent, most=most), "jd_unclear_rate", "jd_unclear_cap"
)
"""JD's sum for an unclear page: ten per cent of the price, at most CNY 200.

JD rules on goods disputes art. 11, version of 15 June 2026.
"""
