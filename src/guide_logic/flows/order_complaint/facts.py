"""The facts of an order complaint; ids shared with the complaint path mean the same."""

from guide_logic.facts import Days, Fact
from guide_logic.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.complaint.is_("open")`."""

    state = Fact(
        "state",
        T(zh="订单状态", en="Order state"),
        {
            "unpaid": T(zh="还没付款", en="Not paid yet"),
            "to_ship": T(zh="已付款，没发货", en="Paid, not shipped"),
            "shipped": T(zh="已发货，没收到", en="Shipped, not received"),
            "received": T(zh="收到了，还没确认收货", en="Received, receipt not confirmed"),
            "success_in": T(zh="交易成功，还能申请售后", en="Completed, after-sales still open"),
            "success_out": T(zh="交易成功，已不能申请售后", en="Completed, after-sales closed"),
            "closed": T(zh="订单已关闭", en="Order closed"),
        },
        unsure="received",
    )
    complaint = Fact(
        "complaint",
        T(zh="投诉走到哪了", en="Where the complaint stands"),
        {
            "none": T(zh="还没投诉", en="Not made yet"),
            "open": T(zh="投诉了，还在处理", en="Made, and being handled"),
            "upheld": T(zh="投诉成立了", en="Upheld"),
            "rejected": T(zh="投诉不成立、被驳回", en="Rejected"),
            "lapsed": T(zh="投诉被撤销或关闭了", en="Withdrawn or closed"),
        },
        unsure="none",
        asked_when=~state.is_("unpaid"),
        otherwise="none",
    )
    refund = Fact(
        "refund",
        T(zh="退款进展", en="Refund request"),
        {
            "none": T(zh="没申请过", en="Not asked yet"),
            "pending_in_time": T(
                zh="申请了，卖家的时间还没到", en="Asked; the seller’s time is still running"
            ),
            "pending_overdue": T(
                zh="申请了，时间到了没结果", en="Asked; the time ran out with no result"
            ),
            "refused": T(zh="被卖家拒绝", en="Refused by the seller"),
            "return_stage": T(zh="已同意退货", en="Return agreed"),
            "done": T(zh="钱已经退了", en="The money is back"),
            "withdrawn": T(zh="撤销了，或超时关闭", en="Withdrawn, or closed by time"),
        },
        unsure="none",
        asked_when=~state.is_("unpaid"),
        otherwise="none",
    )
    refund_days = Days(
        "refund_days", T(zh="申请退款多少天了", en="Days since you asked for the refund"), most=3650
    )
    exception = Fact(
        "exception",
        T(zh="超期例外", en="Exception to the time limit"),
        {
            "none": T(zh="都没有", en="None"),
            "promise_active": T(
                zh="卖家承诺或约定的售后期还没过",
                en="A promised or agreed after-sales period still runs",
            ),
            "authority_found": T(
                zh="行政机关已认定假冒或违禁", en="An authority found the goods fake or banned"
            ),
            "court_doc": T(zh="有生效的法律文书", en="There is an effective court document"),
            "proof": T(
                zh="能证明没收到货或有质量等问题", en="You can prove non-receipt or a defect"
            ),
        },
        unsure="none",
        asked_when=state.is_("success_out"),
        otherwise="none",
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
    issue = Fact(
        "issue",
        T(zh="投诉什么", en="What the complaint is about"),
        {
            "not_shipped": T(zh="一直不发货", en="Not shipped"),
            "late": T(zh="发货或送达太晚", en="Late"),
            "not_as_described": T(zh="和描述不一样", en="Not as described"),
            "counterfeit": T(zh="怀疑是假货", en="Suspected counterfeit"),
            "promise_broken": T(
                zh="承诺没兑现（价格、赠品、保修等）", en="A broken promise: price, gift, warranty"
            ),
            "invoice": T(zh="不开发票或发票有误", en="No invoice, or a wrong one"),
            "privacy": T(zh="个人信息被泄露或公开", en="Personal data leaked or published"),
            "other": T(zh="其他问题", en="Something else"),
        },
        unsure="other",
        optional=True,
    )
