"""How people say that a toaster does not toast."""

from guide_logic.language.words import FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(zh="烤面包机; 面包机", en="toaster; toast"),
    facts={
        "fault": {
            "cold": Words(zh="不热", en="cold"),
            "sparks": Words(zh="冒火花", en="spark"),
        },
    },
)
