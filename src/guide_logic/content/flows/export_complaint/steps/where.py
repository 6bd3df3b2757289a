"""Where an exporter writes: to the customer, or to whoever decides the case."""

from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["BY_MAIL", "IN_CASE"]

BY_MAIL = (
    Note(
        F.channel.is_("marketplace"),
        T(
            zh="平台的站内信",
            en="The marketplace’s own messages",
        ),
    ),
    Note(
        F.channel.is_("alibaba_ta"),
        T(
            zh="阿里巴巴国际站的订单聊天，再发一封邮件",
            en="The order’s chat on Alibaba.com, and an e-mail",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="邮件，带上你的投诉编号",
            en="E-mail, with your number for the complaint",
        ),
    ),
)

IN_CASE = (
    Note(
        F.channel.is_("alibaba_ta"),
        T(
            zh="阿里巴巴国际站：这一单的纠纷页",
            en="Alibaba.com: the dispute page of this order",
        ),
    ),
    Note(
        F.channel.is_("card_paypal"),
        T(
            zh="PayPal 的案件页，或收单行的拒付通知",
            en="PayPal’s case page, or your acquirer’s chargeback notice",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="平台卖家后台：这一单的索赔或纠纷页",
            en="The marketplace’s seller console: the claim or dispute of this order",
        ),
    ),
)
