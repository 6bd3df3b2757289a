"""What is said of platforms without their own text: entries, telephone numbers, habits."""

from guide_logic.content.law.bound import TAOBAO
from guide_logic.language.sources import SECONDARY, Instrument
from guide_logic.language.text import T

__all__ = ["OTHER_PLATFORMS", "TAOBAO_NOTES"]

TAOBAO_NOTES = Instrument(
    "taobao-notes",
    T(zh="淘宝的做法（二手资料）", en="How Taobao works (from secondary sources)"),
    version=T(
        zh="未见平台原文，以 App 和订单页为准",
        en="platform text not seen; the app and the order page decide",
    ),
    in_force="2026-11-22",
    articles={
        "states": ("订单状态", "order states"),
        "compensation": ("延迟发货等赔付科目", "heads of compensation"),
        "badges": ("服务标识", "service badges"),
        "refund-only": ("仅退款的收紧", "tightening of refund without return"),
        "complaint": ("投诉卖家的入口", "where to complain about a seller"),
        "sanctions": ("对卖家的处置", "measures against sellers"),
        "phone": ("客服电话", "service numbers"),
    },
    sure=SECONDARY,
    unchecked=("complaint", "sanctions", "phone"),
    check_by="2027-02-22",
    binds=TAOBAO,
)

OTHER_PLATFORMS = Instrument(
    "other-platforms",
    T(zh="其他平台的入口（二手资料）", en="Entries on other platforms (secondary sources)"),
    version=T(
        zh="未见平台原文，时限以 App 内显示为准",
        en="platform texts not seen; the times shown in the app decide",
    ),
    in_force="2026-11-22",
    articles={
        "jd-phone": ("京东客服电话", "JD’s service number"),
        "pinduoduo": ("拼多多售后入口", "Pinduoduo’s after-sales entry"),
        "pinduoduo-phone": ("拼多多客服电话", "Pinduoduo’s service numbers"),
        "douyin": ("抖音商城售后入口", "Douyin Mall’s after-sales entry"),
        "xianyu": ("闲鱼退款与介入", "refunds and intervention on Xianyu"),
        "xianyu-confirm": ("闲鱼确认收货", "confirmation of receipt on Xianyu"),
        "1688": ("1688 维权入口", "1688’s claims entry"),
        "xiaohongshu": ("小红书客服入口", "Xiaohongshu’s service entry"),
    },
    sure=SECONDARY,
    unchecked=("jd-phone", "pinduoduo", "douyin", "1688"),
    check_by="2027-02-22",
)
