"""What a reader types: a number of days, a sum, a day, or words of their own.

None of it is waited for: left empty, it is "not sure". What is `private` lives in
memory only and never reaches the address.
"""

from datetime import date

from guide_logic.language.conditions import UNSURE, AtLeast, Condition, Value
from guide_logic.language.text import T
from guide_logic.quantities.dates import read_date, say_date
from guide_logic.quantities.money import MOST_FEN, fen, say_money

__all__ = ["NOT_SURE", "Amount", "Amounts", "Count", "Day", "Days", "Text", "Typed"]

NOT_SURE = T(zh="不确定", en="Not sure")


class Typed:
    """One thing a reader types; `input` holds what its field in a form is made of."""

    __slots__ = ("id", "label")
    optional = True
    private = False
    input: dict[str, str] = {"type": "text"}  # noqa: RUF012 - read, never written

    def __init__(self, id: str, label: T) -> None:
        self.id = id
        self.label = label

    def read(self, given: object) -> Value | T:
        """Return the value given, or the sentence that says what is wrong with it."""
        raise NotImplementedError

    def effective(self, value: Value) -> Value:
        """Return the value that rules see."""
        return value

    def name(self, lang: str, value: Value) -> str:
        """Return the value as the reader reads it."""
        raise NotImplementedError


class Days(Typed):
    """A number of whole days that the reader counts; `told` says what happened so long ago."""

    __slots__ = ("most", "told")
    input = {"type": "text", "inputmode": "numeric"}  # noqa: RUF012

    def __init__(self, id: str, label: T, *, most: int, told: T | None = None) -> None:
        super().__init__(id, label)
        self.most = most
        self.told = told

    def at_least(self, days: int) -> Condition:
        """Return the condition that so many days or more have passed."""
        return AtLeast.of(self.id, days)

    def read(self, given: object) -> Value | T:
        """Return the days given, or the sentence that says what is wrong with them."""
        if given == UNSURE:
            return UNSURE
        text = str(given).strip() if isinstance(given, (str, int, float)) else ""
        if isinstance(given, float) and given.is_integer():
            text = str(int(given))
        digits = text.removeprefix("-")
        if isinstance(given, bool) or not (digits.isascii() and digits.isdecimal()):
            return T(zh="请填整天数，例如 3", en="Enter a whole number of days, for example 3")
        days = int(text) if len(digits) < 12 else self.most + 1
        if text.startswith("-"):
            return T(zh="天数不能小于 0", en="The number of days cannot be below 0")
        if days > self.most:
            return T(
                zh=f"天数太大了：最多填 {self.most}",
                en=f"That is too many days: {self.most} at most",
            )
        return days

    def name(self, lang: str, value: Value) -> str:
        """Return the number as the reader reads it."""
        if value == UNSURE:
            return NOT_SURE.say(lang)
        return f"{value} 天" if lang == "zh" else f"{value} day{'' if value == 1 else 's'}"


class Amount(Typed):
    """A sum in fen, which the reader types in yuan."""

    __slots__ = ()
    private = True
    input = {"type": "text", "inputmode": "decimal"}  # noqa: RUF012

    def read(self, given: object) -> Value | T:
        """Return the sum in fen, or the sentence that says what is wrong with it."""
        if given == UNSURE:
            return UNSURE
        sum_fen = None
        if isinstance(given, (str, int, float)) and not isinstance(given, bool):
            sum_fen = fen(f"{given:.2f}" if _is_cents(given) else str(given))
        if sum_fen is None:
            return T(
                zh="请填金额数字，单位是元，例如 129.90",
                en="Enter the amount in yuan as a number, for example 129.90",
            )
        if sum_fen < 0:
            return T(zh="金额不能小于 0", en="The amount cannot be below 0")
        if sum_fen > MOST_FEN:
            return T(
                zh=f"金额太大了：最多填 {MOST_FEN // 100} 元",
                en=f"That is too much: at most {MOST_FEN // 100} yuan",
            )
        return sum_fen

    def name(self, lang: str, value: Value) -> str:
        """Return the sum as the reader reads it."""
        return say_money(lang, value) if isinstance(value, int) else NOT_SURE.say(lang)


class Amounts(Amount):
    """A sum in fen that the reader may type as several, joined by +: one for each order."""

    __slots__ = ()
    input = {"type": "text"}  # noqa: RUF012 - a keypad for decimals has no +

    def read(self, given: object) -> Value | T:
        """Return the sum of what was given, or the sentence that says what is wrong.

        >>> Amounts("paid", NOT_SURE).read("129.90 + 88")
        21790
        """
        parts = str(given).replace("＋", "+").split("+") if isinstance(given, str) else [given]
        if len(parts) == 1:
            return super().read(given)
        total = 0
        for part in parts:
            read = super().read(part)
            if not isinstance(read, int):
                return (
                    read
                    if isinstance(read, T)
                    else T(
                        zh="加号两边都要填金额，例如 129.90 + 88",
                        en="Enter an amount on both sides of +, for example 129.90 + 88",
                    )
                )
            total += read
        return super().read(f"{total // 100}.{total % 100:02}")


class Count(Typed):
    """How many times, as a whole number."""

    __slots__ = ("most",)
    input = {"type": "text", "inputmode": "numeric"}  # noqa: RUF012

    def __init__(self, id: str, label: T, *, most: int) -> None:
        super().__init__(id, label)
        self.most = most

    def read(self, given: object) -> Value | T:
        """Return the number given, or the sentence that says what is wrong with it."""
        if given == UNSURE:
            return UNSURE
        text = str(given).strip() if isinstance(given, (str, int)) else ""
        whole = text.isascii() and text.isdecimal() and len(text) < 7
        if isinstance(given, bool) or not whole or not 1 <= int(text) <= self.most:
            return T(
                zh=f"请填 1 到 {self.most} 之间的整数",
                en=f"Enter a whole number from 1 to {self.most}",
            )
        return int(text)

    def name(self, lang: str, value: Value) -> str:
        """Return the number as the reader reads it."""
        return NOT_SURE.say(lang) if value == UNSURE else str(value)


def _is_cents(given: object) -> bool:
    return isinstance(given, float) and abs(given) < MOST_FEN and round(given, 2) == given


class Day(Typed):
    """A day on which something happened; as a value, an ISO date.

    Between `FIRST` and `LAST`, past or to come: a date mistyped by a century is
    a mistake, and a deadline counted from it would be one too. `told` says in a
    chronology what happened on it; without one it is no event.
    """

    __slots__ = ("told",)
    input = {"type": "date"}  # noqa: RUF012
    FIRST = date(2000, 1, 1)
    LAST = date(2099, 12, 31)

    def __init__(self, id: str, label: T, told: T | None = None) -> None:
        super().__init__(id, label)
        self.told = told

    def read(self, given: object) -> Value | T:
        """Return the day given, or the sentence that says what is wrong with it.

        Takes 2026-11-22, and also 2026/11/22, 2026.11.22 and 2026年11月22日, with
        or without leading zeros.
        """
        if given == UNSURE:
            return UNSURE
        text = given.strip() if isinstance(given, str) else ""
        for sign in "/.年月":
            text = text.replace(sign, "-")
        parts = text.removesuffix("日").split("-")
        day = read_date("-".join(part.strip().zfill(2) for part in parts))
        if day is None:
            return T(
                zh="请填一个日期，例如 2026-11-22",
                en="Enter a date, for example 2026-11-22",
            )
        if not self.FIRST <= day <= self.LAST:
            return T(
                zh=f"请核对年份：要在 {self.FIRST.year} 到 {self.LAST.year} 年之间",
                en=f"Check the year: it must be from {self.FIRST.year} to {self.LAST.year}",
            )
        return day.isoformat()

    def day(self, value: Value | None) -> date | None:
        """Return the day that a value stands for, or None where it is not known."""
        return read_date(value) if isinstance(value, str) else None

    def name(self, lang: str, value: Value) -> str:
        """Return the day as the reader reads it."""
        day = self.day(value)
        return say_date(lang, day) if day else NOT_SURE.say(lang)


class Text(Typed):
    """Words of the reader's own, for a letter: a name, an order number, what happened."""

    __slots__ = ("lines", "most")
    private = True

    def __init__(self, id: str, label: T, *, lines: int = 1, most: int = 2000) -> None:
        super().__init__(id, label)
        self.lines = lines
        self.most = most

    def read(self, given: object) -> Value | T:
        """Return the words given, trimmed, or the sentence that says what is wrong."""
        if given == UNSURE:
            return UNSURE
        if isinstance(given, bool) or not isinstance(given, (str, int, float)):
            return T(zh="请填文字", en="Enter words")
        text = str(given).strip()
        if len(text) > self.most:
            return T(
                zh=f"太长了：最多 {self.most} 个字，现在是 {len(text)} 个",
                en=f"That is too long: {self.most} characters at most, and there are {len(text)}",
            )
        kept = "\n".join(" ".join(line.split()) for line in text.splitlines())
        return kept or UNSURE

    def name(self, lang: str, value: Value) -> str:
        """Return the words, or that they are not known."""
        return NOT_SURE.say(lang) if value == UNSURE else str(value)
