"""The facts of choosing a ground; ids shared with the complaint path mean the same."""

from guide_logic.facts import Amount, Fact
from guide_logic.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.issue.is_("quality")`."""

    issue = Fact(
        "issue",
        T(zh="主要问题", en="Main problem"),
        {
            "not_shipped": T(zh="一直不发货", en="Not shipped"),
            "late": T(zh="发货或送达太晚", en="Late"),
            "not_received": T(zh="显示已送达，但没收到", en="Marked as delivered, not received"),
            "damaged_short": T(zh="破损或少件", en="Damaged or incomplete"),
            "not_as_described": T(zh="和描述不一样", en="Not as described"),
            "quality": T(zh="质量问题", en="Poor quality or defective"),
            "counterfeit": T(zh="怀疑是假货", en="Suspected counterfeit"),
            "food_drug": T(zh="食品或药品有问题", en="A problem with food or medicine"),
            "promise_broken": T(
                zh="承诺没兑现（价格、赠品、保修等）", en="A broken promise: price, gift, warranty"
            ),
            "no_reason_return": T(
                zh="只是不想要了（七天无理由）", en="You just do not want it (seven-day return)"
            ),
            "refund_unpaid": T(zh="答应退款却不打款", en="Refund agreed but not paid"),
            "price_cancel": T(
                zh="被砍单，或称标错价", en="Order cancelled by the seller, or “wrong price”"
            ),
            "minor": T(zh="孩子自己下的单", en="A child placed the order"),
            "courier_service": T(zh="只对快递服务不满", en="Only the courier’s service"),
            "privacy": T(zh="个人信息被泄露或公开", en="Personal data leaked or published"),
            "invoice": T(zh="不开发票或发票有误", en="No invoice, or a wrong one"),
            "other": T(zh="其他问题", en="Something else"),
        },
        unsure="other",
    )
    danger = Fact(
        "danger",
        T(zh="有没有人受伤或不适", en="Whether someone was hurt"),
        {
            "none": T(zh="没有", en="No"),
            "injury": T(
                zh="有人受伤、过敏或不适", en="Someone is hurt, ill or has an allergic reaction"
            ),
        },
        unsure="none",
        # A parcel of broken glass cuts; a child swallows what came loose.
        asked_when=issue.is_(
            "damaged_short", "quality", "not_as_described", "counterfeit", "food_drug"
        ),
        otherwise="none",
    )
    durable = Fact(
        "durable",
        T(zh="耐用品，收到不满六个月", en="Durable goods, less than six months"),
        {
            "yes": T(
                zh="是耐用品，毛病在收到后六个月内发现",
                en="Durable goods; the fault was found within six months of receipt",
            ),
            "no": T(
                zh="不是耐用品，或者超过了六个月",
                en="Not durable goods, or more than six months",
            ),
        },
        unsure="no",
        asked_when=issue.is_("quality"),
        otherwise="no",
    )
    visible = Fact(
        "visible",
        T(zh="毛病看不看得见", en="Whether the fault shows"),
        {
            "yes": T(zh="看得见，照片或视频拍得出来", en="It shows in photos or on video"),
            "no": T(
                zh="看不见，要拆开、检测或懂行才知道",
                en="It does not show: one has to open it, test it or be an expert",
            ),
        },
        unsure="no",
        asked_when=issue.is_("quality", "not_as_described"),
        otherwise="no",
    )
    confirmed = Fact(
        "confirmed",
        T(zh="点过“确认收货”吗", en="Whether you confirmed receipt"),
        {
            "no": T(zh="没点过", en="Not confirmed"),
            "yes": T(zh="点过，或自动确认了", en="Confirmed, or confirmed by the system"),
            "induced": T(zh="被卖家哄着点的", en="Confirmed because the seller talked you into it"),
        },
        unsure="yes",
        asked_when=issue.is_("damaged_short")
        | (issue.is_("quality", "not_as_described") & visible.is_("yes")),
        otherwise="no",
    )
    role = Fact(
        "role",
        T(zh="买来做什么", en="What you bought it for"),
        {
            "consumer": T(zh="自己或家人生活用", en="For yourself or your household"),
            "business": T(zh="公司、店铺或转卖用", en="For a business or to resell"),
        },
        unsure="consumer",
    )
    seller = Fact(
        "seller",
        T(zh="卖家", en="The seller"),
        {
            "shop": T(zh="店铺或公司", en="A shop or company"),
            "individual": T(zh="个人，偶尔转让闲置", en="A private person selling own used things"),
            "individual_commercial": T(
                zh="自称个人，但长期卖同类货",
                en="A “private” seller who sells the same goods all the time",
            ),
            "unknown": T(zh="看不出来", en="You cannot tell"),
        },
        unsure="unknown",
    )
    platform_name = Fact(
        "platform_name",
        T(zh="平台", en="Platform"),
        {
            "taobao_tmall": T(zh="淘宝、天猫", en="Taobao or Tmall"),
            "jd": T(zh="京东", en="JD"),
            "other": T(zh="其他平台", en="Another platform"),
        },
        unsure="other",
        optional=True,
    )
    amount = Amount("amount", T(zh="付了多少钱（元）", en="How much you paid (yuan)"))
