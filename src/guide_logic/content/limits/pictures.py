"""Limits around a stolen picture, for its owner and for the seller accused."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import ALIBABA_IPP, ECL
from guide_logic.content.moments import D
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, UNTIL, Term

__all__ = ["ALIBABA_ANSWER", "OWNER_MUST_FILE", "SHOP_RESTORED"]

OWNER_MUST_FILE = Term(
    "owner_must_file",
    title=T(zh="投诉或起诉并告诉平台的最后一天", en="Last day to file and tell the platform"),
    text=numbered(
        zh="对方的不侵权声明到你手上起 {counter_statement_wait}内，"
        "平台没收到你已经投诉或起诉的通知，就会终止措施。这天以前向主管部门投诉或向法院起诉，"
        "并把凭证交给平台。",
        en="If the platform has no notice of your complaint or suit within "
        "{counter_statement_wait} of the counter-statement reaching you, it lifts the "
        "measures. Before then complain to the authority or sue, and give the platform proof "
        "of it.",
    ),
    trigger=D.statement_on,
    figure=FIGURES["counter_statement_wait"],
    kind=UNTIL,
    sources=(ECL[43],),
)

SHOP_RESTORED = Term(
    "shop_restored",
    title=T(zh="可以要求平台恢复链接", en="You may ask for the listing back"),
    text=numbered(
        zh="声明转到投诉人手上 {counter_statement_wait}内，平台没收到他已投诉或起诉的通知，"
        "就应当终止措施。从这天起还没恢复，书面要求平台恢复。",
        en="If within {counter_statement_wait} of your statement reaching the complainant the "
        "platform has no notice of a complaint or suit, it must lift the measures. If the "
        "listing is not back by this day, ask the platform in writing.",
    ),
    trigger=D.forwarded_on,
    figure=FIGURES["counter_statement_wait"],
    kind=FROM,
    sources=(ECL[43],),
)

ALIBABA_ANSWER = Term(
    "alibaba_answer",
    title=T(zh="在阿里平台首次申诉的最后一天", en="Last day for a first answer on Alibaba’s page"),
    text=numbered(
        zh="按 2022 年的规则，收到投诉起 {ipp_answer}内首次申诉，逾期视为不申诉；"
        "以投诉页面显示的时间为准，能早就早。",
        en="Under the rule of 2022 a first answer (申诉) is due within {ipp_answer} of the "
        "notice, or it counts as none. The time shown on the page decides; answer sooner if "
        "you can.",
    ),
    trigger=D.noticed_on,
    figure=FIGURES["ipp_answer"],
    kind=UNTIL,
    sources=(ALIBABA_IPP["times"],),
)
