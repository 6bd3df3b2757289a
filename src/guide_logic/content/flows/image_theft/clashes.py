"""Answers that cannot both be so."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.conditions import WAITED
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "C1",
        numbered(
            zh="{counter_statement_wait}“已经过了”和你填的天数对不上：按天数还没过。请核对声明到达"
            "的日期，没过就今天投诉或起诉。",
            en="“The {counter_statement_wait} are over” does not fit the days you gave: by that "
            "count they still run. Check when the statement reached you; if they run, complain or "
            "sue today.",
        ),
        when=F.d15.said("out") & F.statement_days.at_least(0) & ~WAITED,
    ),
    Clash(
        "C2",
        numbered(
            zh="没有收到声明，就没有 {counter_statement_wait}和“已经投诉或起诉”的问题，这次没有用"
            "到。",
            en="Without a counter-statement there are no {counter_statement_wait} and no filing "
            "to report. It was not used here.",
        ),
        when=~F.notice.said("counter") & (F.d15.said("out") | F.filed.said("yes")),
    ),
    Clash(
        "C3",
        T(
            zh="图是供应商、品牌方或网上的，又说能证明是你的：请核对。有书面授权的，选“有授权”。",
            en="The picture is a supplier’s, a brand’s or from the internet, and yet you can prove "
            "it is yours: check this. With written authority, choose that answer.",
        ),
        when=F.origin.said("supplier") & F.own_proof.said("yes"),
    ),
    Clash(
        "C4",
        T(
            zh="书面还没写明归你，就还不能证明图是你的：拿到书面的，选“自己拍的……书面写明归我”。",
            en="As long as nothing in writing says it is yours you cannot prove that. If you have "
            "it in writing, choose the first answer.",
        ),
        when=F.origin.said("hired") & F.own_proof.said("yes"),
    ),
)
