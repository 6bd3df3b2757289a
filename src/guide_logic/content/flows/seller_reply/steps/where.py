"""In which window a seller's move is made; the entries of each console are for its page to name."""

from guide_logic.content.flows.seller_reply.conditions import ON_PLATFORM
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["IN_CHAT", "IN_CONSOLE"]

_ON_RECORD = Note(
    ALWAYS,
    T(
        zh="和买家的聊天或短信，留下记录",
        en="Your chat or messages with the buyer, kept as a record",
    ),
)

IN_CHAT = (
    Note(ON_PLATFORM, T(zh="平台里和买家的聊天", en="The chat with the buyer on the platform")),
    _ON_RECORD,
)

IN_CONSOLE = (
    Note(
        ON_PLATFORM,
        T(
            zh="商家后台：这一单的售后单或纠纷单，看倒计时",
            en="Your seller console: the request or dispute of this order, with its countdown",
        ),
    ),
    _ON_RECORD,
)
