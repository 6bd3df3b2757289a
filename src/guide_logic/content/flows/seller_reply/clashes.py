"""Answers that cannot both be so, and what to check."""

from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "W1",
        T(
            zh="货没发出，买家手里就没有货可退：请核对收到的是什么。",
            en="Nothing was shipped, so the buyer holds no goods: check what you received.",
        ),
        when=F.claim.said("refund_only_kept") & F.about.said("not_shipped"),
    ),
    Clash(
        "W2",
        T(
            zh="假货或承诺没兑现，不会是物流造成的：请核对责任在谁。",
            en="A courier cannot cause a counterfeit or a broken promise: check whose "
            "responsibility it is.",
        ),
        when=F.about.said("counterfeit", "promise") & F.fault.said("logistics"),
    ),
    Clash(
        "W3",
        T(
            zh="平台介入和平台的违规投诉，只有在平台上成交才会有：请核对是不是在平台上卖的。",
            en="A platform’s dispute or complaint of a breach exists only for a sale on a "
            "platform: check where it was sold.",
        ),
        when=F.claim.said("platform_case", "violation") & F.on_platform.said("no"),
    ),
)
