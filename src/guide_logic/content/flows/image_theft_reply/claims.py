"""What an accused seller may ask for.

Sums are the most that may be asked for the loss the reader enters, never what
will be paid.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply.conditions import RESTORED, RIGHTFUL, SERVED
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.law import CIVIL_CODE, ECL, IP_REPLY
from guide_logic.content.moments import D
from guide_logic.content.sums import by_law
from guide_logic.language.claims import Claim
from guide_logic.language.sums import Times, whole
from guide_logic.language.text import T

__all__ = ["CLAIMS", "doubled"]

doubled = by_law(Times, "malicious_notice_times", began=D.noticed_on.id)
"""The damages for a malicious wrong notice: the loss, doubled.

E-Commerce Law art. 42(3), in force since 1 January 2019.
"""

CLAIMS = (
    Claim(
        "listing_back",
        numbered(
            zh="终止下架措施、恢复链接：声明转到对方 {counter_statement_wait}后，"
            "平台没收到投诉或起诉的通知。",
            en="An end to the takedown, if the platform has been told of no complaint or suit "
            "within {counter_statement_wait} after your statement reached the other side.",
        ),
        when=RIGHTFUL & ~SERVED & ~RESTORED,
        sources=(ECL[43],),
    ),
    Claim(
        "wrong_notice",
        T(
            zh="通知错误造成的损失，由投诉人赔；对方能证明是善意的，可以请求免责。",
            en="Your loss from a wrong notice, from whoever sent it. If they prove good faith, "
            "they may ask to be excused.",
        ),
        when=RIGHTFUL & F.malicious.is_("no"),
        sum=whole,
        sources=(ECL["42-3"], IP_REPLY[5]),
    ),
    Claim(
        "malicious_notice",
        T(
            zh="只有能证明对方恶意发出错误通知，才可以要求加倍赔偿损失。",
            en="Your loss twice over, only if you can prove that the wrong notice was malicious.",
        ),
        when=RIGHTFUL & F.malicious.is_("yes"),
        sum=doubled,
        sources=(ECL["42-3"],),
    ),
    Claim(
        "from_supplier",
        T(
            zh="供图方保证过图没有问题、却侵了权的，可以按合同要求它赔你的损失。",
            en="If whoever supplied the picture promised that it was free of others’ rights and it "
            "was not: your loss, under the contract.",
        ),
        when=F.truth.is_("licensed", "unclear"),
        sources=(CIVIL_CODE[577], CIVIL_CODE[584]),
    ),
)
