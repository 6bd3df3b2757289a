"""What is not in order in a letter before it is sent, said beside the field it stands in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from guide_logic.language.conditions import Value
from guide_logic.language.facts import Amount, Entry, Text
from guide_logic.language.letter_template import Letter
from guide_logic.language.picks import Coming, Past
from guide_logic.language.text import T
from guide_logic.quantities.dates import read_date
from guide_logic.quantities.money import say_money

__all__ = ["Look", "looks"]

_GONE = T(
    zh="这一天已经过了，或者就是今天，请改成以后的日子。",
    en="That day is over or is today: take a later one.",
)
_TO_COME = T(zh="这一天还没有到，请核对。", en="That day has not come yet: check it.")
_THREAT = T(
    zh="“{word}”像威胁或骂人，会被拿来说你：删掉，只写事实和请求。",
    en="“{word}” reads as a threat or an insult and can be used against you: take it out, and "
    "write facts and requests only.",
)
_IDENTITY = T(
    zh="像是身份证号。这里用不着，删掉；办理的页面要核验时，在那里填。",
    en="This looks like the number of an identity card. It has no place here: the office’s own "
    "page asks for it where it has to.",
)
_BANK = T(
    zh="像是银行卡号。这里用不着，删掉：退款原路退回，谁要卡号都不要在这里给。",
    en="This looks like the number of a bank card. It has no place here: a refund goes back the "
    "way you paid.",
)
_NOT_CHINESE = T(
    zh="这一段不是中文，收信的人可能看不懂。换成能点选的句子，或请人写成中文；你写的先原样留着。",
    en="This is not in Chinese, and whoever gets the letter may not read it. Take phrases that can "
    "be ticked, or have it written in Chinese; what you typed stays as it is.",
)
_NOT_ENGLISH = T(
    zh="这一段有中文，客户可能看不懂：请写成英文；你写的先原样留着。",
    en="There is Chinese in this, and the customer may not read it: write it in English. What you "
    "typed stays as it is.",
)

_LOOKED_UP = T(
    zh="订单、执照或页面上写的是中文的，照中文抄：收信的人要靠它查。",
    en="Copy it in Chinese, as it stands on the order, the licence or the page: whoever gets the "
    "letter looks it up by that.",
)

_WORDS = (
    *("否则", "不然就", "曝光", "举报你", "弄死", "走着瞧", "后果自负", "黑心", "骗子", "无耻"),
    *("or else", "expose you", "scammer", "crook", "thief", "thieves", "face the consequences"),
)

_OWN = ("my_name", "my_phone", "my_address", "received_at")
"""Fields of names and places that the reader may have in any language."""

_NUMBERED = ("order_no", "case_no", "batch")
"""Fields of long numbers that are no bank card's."""


class Look:
    """Something to look at: the field it stands in, and a sentence."""

    __slots__ = ("field", "text")

    def __init__(self, field: str, text: T) -> None:
        self.field = field
        self.text = text


def looks(
    letter: Letter,
    asked: Sequence[Entry],
    typed: Mapping[str, Value],
    wrong: Mapping[str, T],
    suggested: Mapping[str, Value],
    today: date,
) -> list[Look]:
    """Return what is not in order in the fields of a letter, in their order."""
    found: list[Look] = []
    for field in asked:
        if field.id in wrong:
            found.append(Look(field.id, wrong[field.id]))
        elif field.id in typed:
            texts = _of(letter, field, typed[field.id], suggested.get(field.id), today)
            found += [Look(field.id, text) for text in texts]
    return found


def _of(
    letter: Letter, field: Entry, value: Value, suggested: Value | None, today: date
) -> list[T]:
    fact = field.fact
    if isinstance(fact, (Coming, Past)):
        day = read_date(str(value))
        if isinstance(fact, Coming):
            return [_GONE] if day and day <= today else []
        return [_TO_COME] if day and day > today else []
    if isinstance(fact, Amount):
        if isinstance(value, int) and isinstance(suggested, int) and value > suggested:
            return [_above(suggested)]
        return []
    return _of_words(letter, field, str(value)) if isinstance(fact, Text) else []


def _above(fen: int) -> T:
    return T(
        zh=f"比你的路径算出的多：最多 {say_money('zh', fen)}。",
        en=f"That is more than your path works out: {say_money('en', fen)} at most.",
    )


def _of_words(letter: Letter, field: Entry, text: str) -> list[T]:
    found: list[T] = []
    threat = next((one for one in _WORDS if one in text.lower()), None)
    if threat:
        found.append(T(zh=_THREAT.say("zh", word=threat), en=_THREAT.say("en", word=threat)))
    numbers = list(_numbers(text))
    if any(_identity(one) for one in numbers):
        found.append(_IDENTITY)
    elif field.id not in _NUMBERED and any(_bank_card(one) for one in numbers):
        found.append(_BANK)
    if isinstance(field.fact, Text) and field.id not in _OWN:
        han = any("\u3400" <= sign <= "\u9fff" for sign in text)
        latin = [word for word in text.split() if _is_latin_word(word)]
        if letter.sends == "zh" and not han and len(latin) > 1:
            found.append(_NOT_CHINESE if field.fact.lines > 1 else _LOOKED_UP)
        elif letter.sends == "en" and han:
            found.append(_NOT_ENGLISH)
    return found


def _is_latin_word(word: str) -> bool:
    """Return whether it is a word of a sentence, and no address, file or number.

    >>> [one for one in "See https://a.cn/b or photo_1.jpg".split() if _is_latin_word(one)]
    ['See', 'or']
    """
    bare = word.strip(".,;:!?()\"'“”’")
    return bare.isascii() and bare.replace("'", "").replace("-", "").isalpha()


def _numbers(text: str) -> Iterator[str]:
    """Yield the long numbers in a text, without the spaces that part their digits.

    >>> list(_numbers("card 4539 1488 0343 6467, order 12"))
    ['4539148803436467', '12']
    """
    number = ""
    for sign in f"{text}\n":
        if sign.isdecimal() or (sign in "xX" and len(number) == 17):
            number += sign.upper()
        elif number and sign not in " -":
            yield number
            number = ""


def _identity(number: str) -> bool:
    """Return whether a number is an identity card's: a birthday in it, its check digit right.

    >>> _identity("11010519491231002X"), _identity("110105194912310021")
    (True, False)
    """
    if len(number) != 18 or not read_date(f"{number[6:10]}-{number[10:12]}-{number[12:14]}"):
        return False
    total = sum(int(sign) * (2 ** (17 - place) % 11) for place, sign in enumerate(number[:17]))
    return number[17] == "10X98765432"[total % 11]


def _bank_card(number: str) -> bool:
    """Return whether a number is a bank card's, by its length and its check digit.

    >>> _bank_card("4539148803436467"), _bank_card("4539148803436468")
    (True, False)
    """
    if not (16 <= len(number) <= 19 and number.isdecimal()):
        return False
    digits = [int(sign) for sign in reversed(number)]
    doubled = [sum(divmod(2 * one, 10)) for one in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
