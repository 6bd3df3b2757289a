"""What may be asked for, worked out line by line in whole fen.

A `Sum` names the amounts it reads and gives its lines; the last line is the sum,
so what is shown and what is asked for cannot differ. Parts of a fen are dropped.
"""

from collections.abc import Mapping
from datetime import date

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.text import T
from guide_logic.quantities.money import say_money

__all__ = [
    "PRICE",
    "Amounts",
    "ByCount",
    "Dated",
    "Left",
    "Line",
    "Said",
    "Sum",
    "Times",
    "entered",
    "whole",
]

PRICE = "price"
"""Stands for the amount that a flow calls its price."""

Amounts = Mapping[str, int]
"""The sums known, in fen, by the id of the fact."""


class Said:
    """A text with what stands in its placeholders: sums in fen, or words as they are."""

    __slots__ = ("text", "values")

    def __init__(self, text: T, **values: int | str | T) -> None:
        self.text = text
        self.values = values

    def say(self, lang: str) -> str:
        """Return the text as a reader reads it."""
        return self.text.say(lang, **{name: _say(lang, one) for name, one in self.values.items()})


def _say(lang: str, value: int | str | T) -> str:
    if isinstance(value, T):
        return value.say(lang)
    return say_money(lang, value) if isinstance(value, int) else value


class Line(Said):
    """One line of a sum and where it stands after it; `given` if the reader typed it."""

    __slots__ = ("fen", "given")

    def __init__(self, text: T, fen: int, *, given: bool = False, **values: int | str | T) -> None:
        super().__init__(text, fen=fen, **values)
        self.fen = fen
        self.given = given


_ENTERED = T(zh="你填的：{fen}", en="As you entered: {fen}")
_ADDED = T(zh="{parts} = {fen}", en="{parts} = {fen}")
_TIMES = T(zh="{base} × {times} = {fen}", en="{base} × {times} = {fen}")
_DROPPED = T(
    zh="{base} × {times} = {fen}（不足一分的舍去）",
    en="{base} × {times} = {fen}, parts of a fen dropped",
)
_LEAST = T(zh="不足 {bound}，按 {fen}", en="Less than {bound}, so {fen}")
_MOST = T(zh="超过 {bound}，按 {fen}", en="More than {bound}, so {fen}")
_LEFT = T(zh="付了 {paid} − 已退 {back} = {fen}", en="Paid {paid} − already back {back} = {fen}")
_NOTHING = T(zh="已经全退，剩 {fen}", en="All of it is back, which leaves {fen}")


def entered(fen: int) -> Line:
    """Return the line of an amount just as the reader typed it."""
    return Line(_ENTERED, fen, given=True)


class Sum:
    """How a sum is worked out from what the reader typed, `reads` by id."""

    __slots__ = ("reads",)
    reads: tuple[str, ...]

    def on(self, known: Mapping[str, Value], today: date) -> "Sum":
        """Return the sum as the law has it in a case: itself, unless the law has changed."""
        return self

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return the lines, of which the last is the sum; none where too little is known."""
        return []


class Dated(Sum):
    """A sum that the law has changed: the day on which the case began says which one holds.

    `since` has each of them under its first day, the oldest first. While the day `began` is
    not known, nothing is worked out once a later one may hold.
    """

    __slots__ = ("began", "since")

    def __init__(self, began: str, since: Mapping[date, Sum]) -> None:
        self.began = began
        self.since = since
        self.reads = (*next(iter(since.values())).reads, began)

    def on(self, known: Mapping[str, Value], today: date) -> Sum:
        """Return the sum of the day on which the case began.

        >>> law = Dated("paid_on", {date.min: Times(3), date(2027, 7, 1): Times(4)})
        >>> law.on({"paid_on": "2027-06-30"}, date(2027, 8, 1)).lines({"price": 100})[-1].fen
        300
        >>> law.on({}, date(2027, 8, 1)).lines({"price": 100})
        []
        """
        began = known.get(self.began, UNSURE)
        day = today if began == UNSURE else date.fromisoformat(str(began))
        held = [one for since, one in self.since.items() if since <= day]
        return Sum() if began == UNSURE and len(held) > 1 else held[-1]


class Times(Sum):
    """So many times an amount, or a percentage of it, between a floor and a cap.

    Several amounts are added first, those that are known.

    >>> [line.say("en") for line in Times(3, least=50000).lines({"price": 12990})]
    ['CNY 129.90 × 3 = CNY 389.70', 'Less than CNY 500, so CNY 500']
    """

    __slots__ = ("least", "most", "percent", "times")

    def __init__(
        self,
        times: int = 1,
        *,
        of: tuple[str, ...] = (PRICE,),
        percent: int = 100,
        least: int = 0,
        most: int | None = None,
    ) -> None:
        self.reads = of
        self.times = times
        self.percent = percent
        self.least = least
        self.most = most

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return: the amount or what is added up; times; the floor or the cap if it binds."""
        known = [amounts[id] for id in self.reads if id in amounts]
        if not known:
            return []
        base = sum(known)
        lines = [_added(known)]
        per_cent = base * self.times * self.percent
        fen = per_cent // 100
        if self.times * self.percent != 100:
            times = str(self.times) if self.percent == 100 else f"{self.times * self.percent}%"
            if len(known) == 1:
                lines = []
            text = _DROPPED if per_cent % 100 else _TIMES
            lines.append(Line(text, fen, base=base, times=times))
        if fen < self.least:
            lines.append(Line(_LEAST, self.least, bound=self.least))
        elif self.most is not None and fen > self.most:
            lines.append(Line(_MOST, self.most, bound=self.most))
        return lines


def _added(known: list[int]) -> Line:
    if len(known) == 1:
        return entered(known[0])
    zh, en = (" + ".join(say_money(lang, one) for one in known) for lang in ("zh", "en"))
    return Line(_ADDED, sum(known), parts=T(zh=zh, en=en))


class Left(Sum):
    """What was paid less what came back, and never below nothing."""

    __slots__ = ("back", "paid")

    def __init__(self, paid: str, back: str) -> None:
        self.reads = (paid, back)
        self.paid = paid
        self.back = back

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return what is left of the price.

        >>> Left("paid", "back").lines({"paid": 30000, "back": 10000})[-1].say("en")
        'Paid CNY 300 − already back CNY 100 = CNY 200'
        """
        if self.paid not in amounts:
            return []
        paid, back = amounts[self.paid], amounts.get(self.back, 0)
        if not back:
            return [entered(paid)]
        if back >= paid:
            return [Line(_NOTHING, 0)]
        return [Line(_LEFT, paid - back, paid=paid, back=back)]


class ByCount(Sum):
    """A promise of so many times the price, the count typed by the reader."""

    __slots__ = ("count", "of")

    def __init__(self, count: str, of: str) -> None:
        self.reads = (count, of)
        self.count = count
        self.of = of

    def lines(self, amounts: Amounts) -> list[Line]:
        """Return the price times the count.

        >>> ByCount("n", "paid").lines({"n": 4, "paid": 20000})[-1].say("en")
        'CNY 200 × 4 = CNY 800'
        """
        if self.count not in amounts or self.of not in amounts:
            return []
        base, count = amounts[self.of], amounts[self.count]
        return [Line(_TIMES, base * count, base=base, times=str(count))]


whole = Times()
"""The price paid."""
