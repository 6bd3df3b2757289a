"""Who has to prove what about a service."""

from guide_logic.content.flows.services.conditions import CONSUMER_OF_TRADER
from guide_logic.content.flows.services.facts import F
from guide_logic.content.law import CPL, ECL, PREPAID_CASES
from guide_logic.language.text import T
from guide_logic.language.things import Burden

__all__ = ["BURDENS"]

BURDENS = (
    Burden(
        "records",
        T(
            zh="合同、消费次数、余额的记录在商家手里、它没有正当理由不拿出来的，"
            "法院可以按你说的认定。",
            en="If the trader holds the contract and the record of visits or balance and withholds "
            "them without good reason, a court may take it as you say.",
        ),
        who="other",
        when=CONSUMER_OF_TRADER & F.service.is_("prepaid"),
        sources=(PREPAID_CASES[25],),
    ),
    Burden(
        "noticed",
        T(
            zh="和你利害重大的条款，商家要用显著方式提请注意；说提示过的，由它拿出来。",
            en="Terms that weigh on you have to be put plainly before you; if the trader says "
            "they were, it is for it to show.",
        ),
        who="other",
        when=CONSUMER_OF_TRADER & F.trouble.is_("cancel", "renewed"),
        sources=(CPL[26],),
    ),
    Burden(
        "by_child",
        T(
            zh="是孩子自己付的，由你说明：时间、设备、聊天。",
            en="That a child paid by itself is yours to show: times, device, chats.",
        ),
        who="you",
        when=F.trouble.is_("child"),
        sources=(ECL[48],),
    ),
)
