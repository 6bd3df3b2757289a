"""What not to do with a filing, and what it cannot do."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315.conditions import FILED, NO_12315, ONLY_REPORTS
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.law import (
    CPL_REGULATIONS,
    FRAUD_LAW,
    ONLINE_CASES,
    ORDER_121,
    PUBLIC_SECURITY,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

_GOODS = F.matter.is_("goods")
_COMPLAINS = _GOODS & ~ONLY_REPORTS

WARNINGS = (
    Warn(
        "danger_first",
        T(
            zh="正在被骗、被威胁，或有人受伤：先报警、止付、就医，再回来填表。",
            en="If a scam is under way, or someone is threatened or hurt: police, bank and doctor "
            "first, the form afterwards.",
        ),
        sources=(PUBLIC_SECURITY[50], FRAUD_LAW[20]),
    ),
    Warn(
        "truth",
        T(
            zh="句句属实。材料虚假、冒用别人名义的，不受理；编造事实、掉包造假骗赔的，会移送公安。",
            en="Every word must be true. False papers or another person’s name mean refusal; "
            "inventing facts or swapping goods to be paid is passed to the police.",
        ),
        sources=(ORDER_121[10], ORDER_121[16], ORDER_121[42], PUBLIC_SECURITY[29]),
    ),
    Warn(
        "no_abuse",
        T(
            zh="不要借投诉要挟卖家，也不要短时间大量投诉：不像正常生活消费的，会不予受理。",
            en="Do not use a complaint as a threat, and do not file in bulk: what does not look "
            "like ordinary household buying is refused.",
        ),
        when=_COMPLAINS,
        sources=(ORDER_121[7], ORDER_121[17], CPL_REGULATIONS[27]),
    ),
    Warn(
        "one_filing",
        T(
            zh="同一个争议只投一处：消协、其他机关、仲裁或法院受理、处理过的，12315 不再受理。",
            en="File one dispute in one place: what the consumer association, another authority, "
            "an arbitrator or a court has taken or handled, 12315 does not take.",
        ),
        when=_COMPLAINS,
        sources=(ORDER_121[16],),
    ),
    Warn(
        "voluntary",
        T(
            zh="投诉是请它调解，卖家可以不同意，谁也不能保证结果；罚款不归你。",
            en="A complaint asks for mediation and the seller may refuse; nobody can promise a "
            "result. A fine does not go to you.",
        ),
        when=_COMPLAINS,
        sources=(ORDER_121[18], ORDER_121[23]),
    ),
    Warn(
        "seven_grounds",
        numbered(
            zh="七种情形会不受理：不归它管；别处处理过；不是生活消费，或证明不了有消费争议；超过 "
            "{complaint_limit}；缺材料或材料虚假；冒名或拒绝核验身份；法律另有规定。",
            en="Seven grounds for refusal: not within its powers; handled elsewhere; not for "
            "daily life, or no consumer dispute shown; more than {complaint_limit}; papers "
            "missing or false; another’s name, or no identity check; other grounds in law.",
        ),
        when=_COMPLAINS,
        sources=(ORDER_121[16],),
    ),
    Warn(
        "private_but_trading",
        T(
            zh="卖家自称个人、实际长期经营的，也可能按经营者算：附上它长期卖同类货的证据。",
            en="A “private” seller who really trades can count as a trader: add proof that it "
            "sells the same goods all the time.",
        ),
        when=_COMPLAINS & ~FILED & ~NO_12315 & F.seller.is_("individual_commercial"),
        sources=(ONLINE_CASES[7],),
    ),
    Warn(
        "three_years_doubt",
        numbered(
            zh="拿不准有没有 {complaint_limit}的，照实写知道的时间，越早投越好。",
            en="If you are unsure about the {complaint_limit}, state truly when you knew, and "
            "file soon.",
        ),
        when=_COMPLAINS & ~FILED & F.known.is_("in") & ~NO_12315,
        sources=(ORDER_121[16],),
    ),
)
