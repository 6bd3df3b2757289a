"""The letters about a service: to the trader, 12315 and a court."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.services.conditions import (
    CONSUMER_OF_TRADER,
    FRESH,
    OVER_TIME,
    PROVIDER,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.letters.complaint_12315 import complaint_12315
from guide_logic.content.letters.demand_letter import demand_letter
from guide_logic.content.letters.purchase import Purchase
from guide_logic.content.letters.service_message import service_message
from guide_logic.content.letters.service_words import service_wrong
from guide_logic.content.letters.statement_of_claim import statement_of_claim
from guide_logic.content.letters.stop_renewal import stop_renewal
from guide_logic.content.moments import D
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.letter_template import Part
from guide_logic.language.text import T

__all__ = ["LETTERS"]

_OF = Purchase(
    amount=F.amount,
    living=F.role.said("consumer") & ~F.trouble.said("child"),
    trader=CONSUMER_OF_TRADER,
    service=ALWAYS,
    child=F.trouble.said("child"),
    wrong=service_wrong(F.trouble.said),
    performable=F.trouble.said("failed", "closed"),
    movable=F.trouble.said("failed", "cancel")
    & F.service.said("prepaid", "voucher", "hotel", "transport", "event"),
    refund_asked=F.trouble.said("child", "renewed") | (CONSUMER_OF_TRADER & FRESH),
    paid_on=D.paid_on,
    opening=(
        Part(
            T(zh="这笔钱是自动续费扣的。", en="This was charged by an automatic renewal."),
            when=F.trouble.said("renewed"),
        ),
        Part(
            T(
                zh="商家关门或者失去联系，余下的服务没有提供。",
                en="The trader has closed or cannot be reached; what was left is not provided.",
            ),
            when=F.trouble.said("closed"),
        ),
    ),
    stages=(
        Part(T(zh="我要求取消。", en="I want to cancel."), when=F.trouble.said("cancel")),
        Part(
            T(
                zh="我书面要求过，没有解决。",
                en="I asked in writing, and nothing was settled.",
            ),
            when=F.way.said("refused"),
            instead=("way",),
        ),
        Part(
            T(zh="我找过平台，没有解决。", en="I went to the platform, which settled nothing."),
            when=F.way.said("platform_over"),
            instead=("way",),
        ),
    ),
)

_GROUNDS = {
    CONSUMER_OF_TRADER & FRESH: numbered(
        zh="我在付款之日起 {prepaid_withdrawal}内提出，此前没有获得过相同的服务。按《最高人民法院"
        "关于审理预付式消费民事纠纷案件适用法律若干问题的解释》第十四条，请返还预付款本金。",
        en="I ask within {prepaid_withdrawal} of payment and had not had the same service before. "
        "Under article 14 of the Supreme People’s Court Interpretation on Prepaid Consumption "
        "please return the principal.",
    ),
    F.trouble.said("child"): T(
        zh="这笔钱是未成年人自己付的。我是监护人，不同意、也不追认，请返还款项"
        "（《民法典》第一百四十四条、第一百四十五条、第一百五十七条）。",
        en="A minor paid this by himself or herself. I am the guardian and neither agree nor "
        "ratify it; please return the money (Civil Code articles 144, 145 and 157).",
    ),
    F.trouble.said("cancel") & ~FRESH: T(
        zh="我要求取消。请写明扣费的依据和算法，只扣合理的部分，其余退还"
        "（《民法典》第四百九十七条、第五百八十五条）。",
        en="I cancel. Please state on what ground and how anything is deducted, keep a reasonable "
        "part only, and return the rest (Civil Code articles 497 and 585).",
    ),
    CONSUMER_OF_TRADER & OVER_TIME & PROVIDER: T(
        zh="没有按约定提供的，应当按消费者的要求履行约定或者退回预付款，并承担利息和必须支付的"
        "合理费用（《消费者权益保护法》第五十三条）。",
        en="What was not provided as agreed has to be performed or the prepaid money returned, as "
        "the consumer asks, with interest and reasonable costs (Consumer Rights Protection Law "
        "article 53).",
    ),
    F.trouble.said("failed") & ~OVER_TIME: T(
        zh="没有按约定履行的，应当继续履行、采取补救措施或者赔偿损失（《民法典》第五百七十七条）。",
        en="Who does not perform as agreed has to perform, put it right or pay damages (Civil Code "
        "article 577).",
    ),
}

LETTERS = (
    stop_renewal(
        "ask_trader", "ask_platform", when=F.trouble.said("renewed"), by_law=CONSUMER_OF_TRADER
    ),
    service_message(
        _OF,
        "ask_trader",
        "ask_platform",
        grounds=_GROUNDS,
        renewed=CONSUMER_OF_TRADER & F.trouble.said("renewed"),
    ),
    complaint_12315(_OF, "complain_12315", when=ALWAYS),
    statement_of_claim(_OF, "go_to_court"),
    demand_letter(_OF, "go_to_court"),
)
