"""The facts of the flow that names every date: what it is about, and where."""

from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.matter.is_("refund")`."""

    matter = Fact(
        "matter",
        T(zh="哪件事的日期", en="What the dates are about"),
        {
            "order": T(zh="发货和退款申请", en="Shipping and a refund request"),
            "return": T(zh="退货", en="A return"),
            "m12315": T(zh="12315 投诉或举报", en="A complaint or a report to 12315"),
            "courier": T(zh="快递服务", en="A courier’s service"),
            "platform_case": T(zh="平台介入或纠纷单", en="A platform case"),
            "pictures": T(zh="图片被盗用或被投诉盗图", en="Stolen pictures, on either side"),
            "court": T(zh="起诉、时效和执行", en="A suit, limitation, enforcement"),
        },
        unsure="order",
    )
    stage = Fact(
        "stage",
        T(zh="那天要做的事", en="What that day is for"),
        {
            "none": T(zh="还没做", en="Not done"),
            "asked": T(zh="做了，在等答复", en="Done; waiting"),
        },
        unsure="none",
        optional=True,
    )
    """No answer says it: what came of a step does (outcomes.py)."""
    platform = Fact(
        "platform",
        T(zh="平台", en="Platform"),
        {
            "taobao_tmall": T(zh="淘宝、天猫", en="Taobao (淘宝) or Tmall (天猫)"),
            "jd": T(zh="京东", en="JD (京东)"),
            "wechat_shop": T(zh="微信小店（视频号）", en="WeChat shop (微信小店)"),
            "other": T(zh="其他平台，或不在平台上", en="Another platform, or none"),
        },
        unsure="other",
        asked_when=matter.is_("order", "return", "platform_case"),
        otherwise="other",
    )
    shipped = Fact(
        "shipped",
        T(zh="申请退款时发货了没有", en="Whether it had been shipped when you asked"),
        {
            "no": T(zh="没发货", en="Not shipped"),
            "yes": T(zh="已发货", en="Shipped"),
        },
        unsure="yes",
        asked_when=matter.is_("order") & platform.is_("taobao_tmall"),
        otherwise="yes",
    )
    reason = Fact(
        "reason",
        T(zh="为什么退", en="Why it goes back"),
        {
            "no_reason": T(
                zh="不想要了（七天无理由）",
                en="You just do not want it (seven-day return)",
            ),
            "quality": T(zh="质量问题", en="Poor quality"),
            "other": T(zh="其他原因", en="Another reason"),
        },
        unsure="other",
        asked_when=matter.is_("return"),
        otherwise="other",
    )
    side = Fact(
        "side",
        T(zh="你是哪一方", en="Which side you are on"),
        {
            "owner": T(zh="图是我的，被别人用了", en="The pictures are mine and were taken"),
            "accused": T(zh="我被投诉盗图", en="I am accused of taking pictures"),
        },
        unsure="owner",
        asked_when=matter.is_("pictures"),
        otherwise="owner",
    )
    site = Fact(
        "site",
        T(zh="在哪里收到的投诉", en="Where the notice came from"),
        {
            "alibaba": T(zh="淘宝、天猫、1688", en="Taobao (淘宝), Tmall (天猫) or 1688"),
            "other": T(zh="其他平台", en="Another platform"),
        },
        unsure="other",
        asked_when=matter.is_("pictures") & side.is_("accused"),
        otherwise="other",
    )
