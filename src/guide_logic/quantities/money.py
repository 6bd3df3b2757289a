"""Money is whole fen in `int`; this file reads it and says it."""

__all__ = ["MOST_FEN", "fen", "say_money"]

MOST_FEN = 1_000_000_000
"""The most that the guide takes as a price: ten million yuan, in fen."""


def fen(text: str) -> int | None:
    """Return the fen in an amount a reader typed in yuan, or None if it is no amount.

    Takes full-width digits, thousands separators, ¥ and 元; at most two
    decimals. Signs are kept, so that a caller can say why it refuses them.

    >>> fen("1,299.5"), fen("￥200元"), fen("-3"), fen("1.234"), fen("many")
    (129950, 20000, -300, None, None)
    """
    plain = "".join(
        chr(ord(sign) - 0xFEE0) if 0xFF01 <= ord(sign) <= 0xFF5E else sign for sign in text
    )
    for extra in (",", "¥", "￥", "元", "CNY", "RMB", " ", "\u3000"):
        plain = plain.replace(extra, "")
    minus = plain.startswith("-")
    yuan, _, cents = plain.removeprefix("-").partition(".")
    if not (yuan + cents).isdecimal() or not (yuan + cents).isascii() or len(cents) > 2:
        return None
    # Past fifteen digits any amount is absurd, and int() itself has a limit.
    total = int((yuan or "0")[:16]) * 100 + int(cents.ljust(2, "0") or "0")
    return -total if minus else total


def say_money(lang: str, amount_fen: int) -> str:
    """Return an amount as a reader reads it.

    >>> say_money("zh", 129950), say_money("en", 50000)
    ('1,299.50元', 'CNY 500')
    """
    yuan, cents = divmod(amount_fen, 100)
    digits = f"{yuan:,}" + (f".{cents:02}" if cents else "")
    return f"{digits}元" if lang == "zh" else f"CNY {digits}"
