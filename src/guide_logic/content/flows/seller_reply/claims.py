"""What a seller may ask for itself: from the buyer, or from the courier.

Sums are the most that may be asked, never what will be paid.
"""

from guide_logic.content.flows.seller_reply.conditions import COURIER, PRICE_OWED
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.law import CIVIL_CODE, COURT_FEES, ECL, EXPRESS_RULES, REFUND_ONLY_CASES
from guide_logic.language.claims import Claim
from guide_logic.language.sums import whole
from guide_logic.language.text import T

__all__ = ["CLAIMS"]

_KEPT = F.claim.is_("refund_only_kept")
_SETTLED = F.claim.is_("refund", "platform_case", "violation", "m12315", "refund_only_kept")

CLAIMS = (
    Claim(
        "price_or_goods",
        T(
            zh="货物，或者退出去的钱：二选一，最多是退给买家的数。只退了一部分的，"
            "货退回来时，其余的货款也要退给买家。",
            en="The goods or the money refunded: one of the two, at most what the buyer got back. "
            "If that was only a part of the price, the rest is due once the goods are back.",
        ),
        when=_KEPT & PRICE_OWED,
        sum=whole,
        sources=(CIVIL_CODE[509], CIVIL_CODE[577], REFUND_ONLY_CASES["outcome"]),
    ),
    Claim(
        "goods_only",
        T(
            zh="只要回货物：货有问题、或者路上丢了坏了的，钱本来该退；"
            "可能伤了人还没查清的，也不要再要货款。",
            en="The goods only: if they were at fault, or lost or damaged on the way, the money "
            "was due; while they may have hurt someone, do not ask for the price either.",
        ),
        when=_KEPT & ~PRICE_OWED,
        sources=(CIVIL_CODE[566], ECL[20]),
    ),
    Claim(
        "court_fee",
        T(
            zh="受理费由败诉方承担。误工费、律师费，二手资料里的判决没有支持不合理的部分。",
            en="The court fee is borne by the losing side. In the cases we know from secondary "
            "sources, unreasonable lost earnings and lawyers’ fees were not awarded.",
        ),
        when=_KEPT & PRICE_OWED,
        sources=(COURT_FEES[29], REFUND_ONLY_CASES["outcome"]),
    ),
    Claim(
        "courier_loss",
        T(
            zh="向快递企业要：你因丢失、损坏、延误赔出去的损失。保价的按保价约定，"
            "没保价的按民事法律。",
            en="From the courier: what loss, damage or delay cost you. Insured (保价) parcels by "
            "the terms agreed, others under civil law.",
        ),
        when=COURIER & _SETTLED,
        sources=(EXPRESS_RULES[28], ECL[20]),
    ),
)
