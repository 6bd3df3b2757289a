"""An application for platform intervention: the facts, the request, the evidence."""

from guide_logic.content.law import ECL, TAOBAO_RULES
from guide_logic.content.letters.purchase import (
    ATTACHED,
    TRUE,
    Purchase,
    asked,
    happened,
    signed,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Fact
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.text import T

__all__ = ["platform_application"]


_OUT_OF_TIME = {
    "promise_active": T(
        zh="售后期已过，但卖家承诺或约定的售后期还没有过。",
        en="After-sales is closed, but a period that the seller promised or agreed still runs.",
    ),
    "authority_found": T(
        zh="售后期已过，但行政机关已经认定这批商品假冒或违禁，文书附后。",
        en="After-sales is closed, but an authority has found the goods fake or banned; the "
        "document is attached.",
    ),
    "court_doc": T(
        zh="售后期已过，但有生效的法律文书，附后。",
        en="After-sales is closed, but there is an effective court document; it is attached.",
    ),
    "proof": T(
        zh="售后期已过，但附后的证据能证明没有收到货，或者商品有问题。",
        en="After-sales is closed, but the evidence attached shows that the goods did not come or "
        "are at fault.",
    ),
}


def platform_application(
    of: Purchase, *steps: str, exception: Fact, when: Condition = ALWAYS
) -> Letter:
    """Return the application; `exception` is why it may come out of time, and stands first."""
    return Letter(
        "platform_application",
        title=T(zh="平台介入申请", en="Application for platform intervention"),
        note=T(
            zh="贴进退款详情的“平台介入”或“客服介入”里，按页面写的时间交证据。"
            "法定赔偿没有写进来：二手资料说淘宝的规则可以不受理这类请求，走 12315 调解或法院。",
            en="Paste it into “platform intervention” (平台介入) on the refund page and hand in "
            "evidence within the time shown there. Damages under the law are left out: secondary "
            "sources say that Taobao’s rules let it refuse them. They go to 12315 or a court.",
        ),
        steps=steps,
        when=when,
        # The refund page knows what was bought from whom, when and for how much.
        fields=of.fields,
        suggests=of.suggests,
        to="platform",
        parts=(
            Part(T(zh="申请平台介入", en="Application for intervention"), look="title"),
            *(Part(text, when=exception.said(id)) for id, text in _OUT_OF_TIME.items()),
            Part(T(zh="一、订单", en="1. The order"), look="head"),
            Part(T(zh="订单号 {order_no}", en="Order number {order_no}")),
            Part(T(zh="二、事实", en="2. The facts"), look="head"),
            *happened(of),
            Part(T(zh="三、请求", en="3. What I ask for"), look="head"),
            *asked(of),
            Part(T(zh="四、证据", en="4. Evidence"), look="head"),
            *ATTACHED,
            TRUE,
            signed()[-1],
        ),
        sources=(ECL[63], TAOBAO_RULES[5], TAOBAO_RULES[6]),
    )
