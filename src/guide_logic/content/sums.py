"""The sums that Chinese law and JD's rules set, made from their figures."""

from guide_logic.content.figures import FIGURES
from guide_logic.language.sums import Amounts, Line, Sum, Times, entered
from guide_logic.language.text import T

__all__ = ["Above", "Earnest", "ten_times", "tenth_to_200", "triple"]

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

    def __init__(self, deposit: str, price: str) -> None:
        self.percent = _law("deposit_cap")
        self.times = _law("deposit_return_times")
        self.reads = (deposit, price)
        self.deposit = deposit
        self.price = price

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return the part of the deposit that counts, then what comes on top.

        >>> Earnest("d", "p").lines({"d": 50000, "p": 200000})[-1].say("en")
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

        >>> Above("l", Earnest("d", "p")).lines({"l": 50000, "d": 30000})[-1].say("en")
        'Loss CNY 500 − earnest money on top CNY 300 = CNY 200'
        """
        on_top = self.earnest.lines(amounts)
        if self.loss not in amounts or not on_top:
            return []
        loss, earnest = amounts[self.loss], on_top[-1].fen
        text = _ABOVE if loss > earnest else _COVERED
        return [Line(text, max(loss - earnest, 0), loss=loss, earnest=earnest)]


def _law(id: str) -> int:
    """Return a figure that has one value; once it has a second, import stops here and says so."""
    return FIGURES[id].constant()


triple = Times(_law("triple_times"), least=_law("triple_floor"))
"""Extra damages for fraud: three times the price, CNY 500 at least.

Consumer Rights Protection Law art. 55(1), in force since 15 March 2014.
"""

ten_times = Times(_law("food_times"), least=_law("food_floor"))
"""Extra damages for unsafe food or bad drugs: ten times the price, CNY 1,000 at least.

Food Safety Law art. 148 and Drug Administration Law art. 144, which also give
three times the loss instead.
"""

tenth_to_200 = Times(percent=_law("jd_unclear_rate"), most=_law("jd_unclear_cap"))
"""JD's sum for an unclear page: ten per cent of the price, at most CNY 200.

JD rules on goods disputes art. 11, version of 15 June 2026.
"""
