"""What a suit over a sum costs, and whether it is heard as a small claim.

Fees: Measures for the Payment of Litigation Costs arts 13 to 16. Small claims:
Civil Procedure Law arts 165 to 169. The wage is the reader's to look up: it
changes every year and differs by province, so none is written here.
"""

from datetime import date

from guide_logic.content.figures import FIGURES
from guide_logic.language.suits import Ruling
from guide_logic.language.sums import Line, Said
from guide_logic.language.text import LANGS, T

__all__ = ["court_fee", "fee_lines", "ruling"]


_FLAT = T(zh="{up_to} 以内的部分：{fen}", en="On the first {up_to}: {fen}")
_BAND = T(
    zh="超过 {above} 的 {slice} × {rate} = {part}，加起来 {fen}",
    en="On the {slice} above {above}, {rate} is {part}, which makes {fen}",
)
_HALF = T(
    zh="简易程序（包括小额诉讼）、调解、撤诉减半：{fen}",
    en="Halved in summary procedure, small claims included, and if you settle or withdraw: {fen}",
)
_HIGHER = T(
    zh="超过 {most} 的案件受理费，本指南没有收录，请问法院。",
    en="The fee for more than {most} is not in this guide: ask the court.",
)
_FEE = T(
    zh="按 {value} 算，受理费 {fee}，通常减半收 {halved}。",
    en="On {value} the fee is {fee}, usually halved to {halved}.",
)
_WHO_PAYS = T(
    zh="受理费由原告先交，最后由败诉的一方负担；交不起的，可以申请缓交、减交、免交。"
    "不足一分的舍去，以法院的交费通知为准。",
    en="You pay the fee first and the loser bears it in the end. If you cannot afford it, you can "
    "apply to pay later, less or nothing. Parts of a fen are dropped; the court’s notice decides.",
)
_ORDER = T(
    zh="只要对方付钱、双方没有别的债务纠纷、文书送得到的，可以改申请支付令，"
    "申请费是受理费的三分之一：{order}。对方 {answer}内提出成立的异议，支付令就失效，要再起诉。",
    en="If you ask for money only, owe each other nothing else and the other side can be served, "
    "you can apply for a payment order (支付令) instead, at a third of the fee: {order}. A valid "
    "objection within {answer} ends it, and you then have to sue.",
)
_NO_WAGE = T(
    zh="小额诉讼的上限是一个数的 {share}：法院所在省（自治区、直辖市）“上年度就业人员年平均工资”。"
    "查到这个数填在下面，就能知道你的金额够不够格；查不到就问准备起诉的法院。",
    en="The limit for small claims (小额诉讼) is {share} of one figure: the average annual wage of "
    "the employed in the court’s province for the year before (上年度就业人员年平均工资). Look "
    "it up and enter it below, or ask the court where you mean to sue.",
)
_SMALL = T(
    zh="{wage} × {share} = {limit}，你要的 {value} 没有超过：简单的金钱案件按小额诉讼审，"
    "一审终审，不能上诉，{trial}内审结，可以延长 {more}。",
    en="{wage} × {share} = {limit}, and your {value} is not above it. A simple money claim is then "
    "heard as a small claim: one instance, no appeal, decided within {trial}, which can "
    "be extended by {more}.",
)
_AGREED = T(
    zh="{wage} × {share} = {limit}，你要的 {value} 超过了，但没有超过年平均工资的 {agreed} "
    "{double}：双方都同意才能按小额诉讼审。",
    en="{wage} × {share} = {limit}. Your {value} is above it but not above {agreed} the "
    "wage, {double}: it is a small claim only if both sides agree.",
)
_LARGE = T(
    zh="{value} 超过了年平均工资的 {agreed} {double}，不能按小额诉讼审。",
    en="{value} is above {agreed} the wage, {double}, so it cannot be heard as a small claim.",
)
_NOT_SMALL = T(
    zh="涉外、需要鉴定评估、一方下落不明、对方提出反诉的，不适用小额诉讼。",
    en="Small claims are not for cases with a foreign element, that need an appraisal, where a "
    "party cannot be found, or with a counterclaim.",
)


def _law(id: str, on: date) -> int:
    return FIGURES[id].held(on)[0]


_TIMES = {"trial": "trial", "more": "extension", "agreed": "agreed_times"}


def _say(id: str, on: date) -> T:
    zh, en = (FIGURES[id].say_held(lang, on, spaced=True) for lang in LANGS)
    return T(zh=zh, en=en)


def _bands(on: date) -> list[tuple[int, int, int]]:
    """Return above what, up to what, and the per mille of what lies between: art. 13(1)."""
    return [
        (
            _law(f"court_fee_step_{step}", on),
            _law(f"court_fee_step_{step + 1}", on),
            _law(f"court_fee_rate_{step + 1}", on),
        )
        for step in range(1, 5)
    ]


def _most(on: date) -> int:
    """Return the value past which no band was read."""
    return _bands(on)[-1][1]


def _fee_parts(value_fen: int, on: date) -> list[tuple[int, int, int]]:
    """Return for each band reached: where it begins, what lies in it, and its per mille."""
    return [
        (above, min(value_fen, up_to) - above, rate)
        for above, up_to, rate in _bands(on)
        if value_fen > above
    ]


def court_fee(value_fen: int, on: date) -> int | None:
    """Return the full fee for a claim filed on a day, or None past CNY 1 million.

    Up to 10,000 it is 50; for 30,000: 50 and 2.5 % of 20,000.

    >>> day = date(2026, 11, 28)
    >>> court_fee(1000000, day), court_fee(3000000, day)
    (5000, 55000)
    """
    if value_fen > _most(on):
        return None
    above = sum(part * rate for _, part, rate in _fee_parts(value_fen, on)) // 1000
    return _law("court_fee_first", on) + above


def fee_lines(value_fen: int, on: date) -> list[Line]:
    """Return the fee band by band and then halved; none past CNY 1 million."""
    fee = court_fee(value_fen, on)
    if fee is None:
        return []
    first = _law("court_fee_first", on)
    lines = [Line(_FLAT, first, up_to=_law("court_fee_step_1", on))]
    exact = 0
    for above, part, rate in _fee_parts(value_fen, on):
        before = lines[-1].fen
        exact += part * rate
        after = first + exact // 1000
        share = f"{rate // 10}.{rate % 10}%" if rate % 10 else f"{rate // 10}%"
        lines.append(Line(_BAND, after, above=above, slice=part, rate=share, part=after - before))
    return [*lines, Line(_HALF, fee // 2)]


def ruling(value_fen: int, wage_fen: int | None, on: date) -> Ruling:
    """Return what a court takes for one value that is sued for on a day, and how it hears it.

    As data: the fee, what is left of it when halved, the limit for small claims, and
    whether the claim is `small`: yes, by_agreement or no, None while no wage is known.
    """
    fee = court_fee(value_fen, on)
    said = []
    if fee is None:
        said.append(Said(_HIGHER, most=_most(on)))
    else:
        said.append(Said(_FEE, value=value_fen, fee=fee, halved=fee // 2))
        said += [
            Said(_WHO_PAYS),
            Said(_ORDER, order=fee // 3, answer=_say("payment_order_debtor", on)),
        ]
    limit = wage_fen * _law("small_claims", on) // 100 if wage_fen else None
    small, heard = _heard(value_fen, wage_fen, on)
    return Ruling(
        value_fen,
        lines=fee_lines(value_fen, on),
        said=said + heard,
        data={
            "fee": fee,
            "halved": None if fee is None else fee // 2,
            "limit": limit,
            "small": small,
        },
    )


def _heard(value: int, wage: int | None, on: date) -> tuple[str | None, list[Said]]:
    """Return whether a claim is small, and how that is said."""
    share, agreed = _law("small_claims", on), _law("small_claims_agreed_times", on)
    if not wage:
        return None, [Said(_NO_WAGE, share=f"{share}%")]
    double = agreed * wage
    if 100 * value <= share * wage:
        small, text = "yes", _SMALL
    elif value <= double:
        small, text = "by_agreement", _AGREED
    else:
        small, text = "no", _LARGE
    values = {"wage": wage, "limit": wage * share // 100, "value": value, "double": double}
    times = {id: _say(f"small_claims_{figure}", on) for id, figure in _TIMES.items()}
    said = [Said(text, share=f"{share}%", **times, **values)]
    return small, said if small == "no" else [*said, Said(_NOT_SMALL)]
