"""The facts of choosing a ground; ids shared with the complaint path mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.issue.is_("quality")`.

    Most of what was `tried` stands in no question: what came of a step sets it (outcomes.py).
    """

    issue = buyers.issue()
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
        numbered(
            zh="耐用品，收到不满 {trader_proves}",
            en="Durable goods, less than {trader_proves}",
        ),
        {
            "yes": numbered(
                zh="是耐用品，毛病在收到后 {trader_proves}内发现",
                en="Durable goods; the fault was found within {trader_proves} of receipt",
            ),
            "no": numbered(
                zh="不是耐用品，或者超过了 {trader_proves}",
                en="Not durable goods, or more than {trader_proves}",
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
    tried = Fact(
        "tried",
        T(zh="办到哪一步", en="How far it has got"),
        {
            "none": T(zh="还没开始", en="Not begun"),
            "treated": T(zh="已经看过医生", en="A doctor has seen it"),
            "asked": T(zh="申请了退款，在等卖家", en="Refund asked for; waiting for the seller"),
            "refused": T(zh="卖家没退", en="The seller did not refund"),
            "case_open": T(zh="平台介入，正在处理", en="The platform has the case"),
            "platform_over": T(zh="找过平台，没有解决", en="The platform settled nothing"),
            "m12315_over": T(zh="12315 没有解决", en="12315 settled nothing"),
            "courier_told": T(zh="已经向快递企业投诉", en="The courier company has your complaint"),
        },
        unsure="none",
        optional=True,
    )
    role = buyers.ROLE
    seller = buyers.SELLER
    platform_name = buyers.PLATFORM_NAME
    amount = buyers.AMOUNT
