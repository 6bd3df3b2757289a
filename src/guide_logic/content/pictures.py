"""The pictures that articles show, drawn from the same terms as every date."""

from guide_logic.content.figures import numbered
from guide_logic.content.limits import desks, orders, pictures
from guide_logic.language.pictures import Picture
from guide_logic.language.text import T

__all__ = ["PICTURES"]


PICTURES = {
    "ladder": Picture(
        T(
            zh="维权的梯子：先找谁，各有多久",
            en="The ladder: whom to ask first, and how long each has",
        ),
        T(zh="卖家和平台：以订单页的倒计时为准", en="Seller and platform: the order page decides"),
        T(zh="向 12315 投诉", en="You complain to 12315"),
        desks.REPLY_12315,
        desks.MEDIATION_12315,
        T(zh="向法院起诉", en="You sue"),
        desks.COURT_FILING,
        desks.LIMITATION,
    ),
    "refund-clock": Picture(
        T(zh="七天无理由退货的钟", en="The clock of a no-reason return"),
        T(zh="签收", en="You sign for the goods"),
        orders.NO_REASON_RETURN,
        T(zh="寄回，当天填单号", en="You send them back and enter the waybill"),
        T(zh="卖家签收退货", en="The seller receives them"),
        orders.REFUND_AFTER_RETURN,
        orders.WILFUL_DELAY_RETURN,
    ),
    "notice-timeline": Picture(
        numbered(
            zh="图片投诉：从通知到 {counter_statement_wait}",
            en="A picture dispute: from the notice to the {counter_statement_wait}",
        ),
        T(
            zh="权利人通知平台，平台及时处理（没有“一天下架”的规定）",
            en="The owner notifies the platform, which acts promptly; no rule says “in a day”",
        ),
        T(
            zh="商家提交不侵权声明，平台转给权利人",
            en="The shop files a counter-statement, and the platform sends it on",
        ),
        pictures.OWNER_MUST_FILE,
        pictures.SHOP_RESTORED,
    ),
}
