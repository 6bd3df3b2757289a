"""The facts of a buyer's case, with the ids of decision table B, section 1."""

from guide_logic.facts import Amount, Days, Fact
from guide_logic.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.state.is_("to_ship")`."""

    role = Fact(
        "role",
        T(zh="买来做什么", en="What you bought it for"),
        {
            "consumer": T(zh="自己或家人生活用", en="For yourself or your household"),
            "business": T(zh="公司、店铺或转卖用", en="For a business or to resell"),
        },
        unsure="consumer",
    )
    danger = Fact(
        "danger",
        T(zh="紧急情况", en="Urgent danger"),
        {
            "none": T(zh="没有", en="None"),
            "threat": T(
                zh="被威胁、恐吓、骚扰或上门", en="Threats, harassment or a visit at your door"
            ),
            "scam": T(zh="像是诈骗，或已经转账", en="It looks like a scam, or you have sent money"),
            "injury": T(
                zh="有人受伤，或食品药品让人不适",
                en="Someone is hurt, or food or medicine made someone ill",
            ),
        },
        unsure="none",
    )
    sham = Fact(
        "sham",
        T(zh="是不是刷单、套现", en="Sham order"),
        {
            "no": T(zh="不是", en="No"),
            "yes": T(
                zh="是刷单、套现或帮人走账",
                en="Yes: a fake order, a cash-out or money passed through",
            ),
        },
        unsure="no",
        asked_when=danger.is_("none"),
        otherwise="no",
    )
    ext = Fact(
        "ext",
        T(zh="平台以外的进展", en="Steps outside the platform"),
        {
            "none": T(zh="还没有", en="None yet"),
            "m12315_open": T(zh="12315 投诉正在处理", en="A 12315 complaint is open"),
            "m12315_failed": T(zh="12315 调解没谈成", en="12315 mediation failed"),
            "m12315_refused": T(zh="12315 决定不受理", en="12315 refused the complaint"),
            "court_open": T(zh="法院已经立案", en="A court has the case"),
        },
        unsure="none",
    )
    pay = Fact(
        "pay",
        T(zh="在哪里付的钱", en="Where you paid"),
        {
            "platform": T(zh="在平台内付款", en="On the platform"),
            "offline": T(zh="在平台外付款", en="Outside the platform"),
        },
        unsure="platform",
    )
    platform_name = Fact(
        "platform_name",
        T(zh="平台", en="Platform"),
        {
            "taobao_tmall": T(zh="淘宝、天猫", en="Taobao or Tmall"),
            "jd": T(zh="京东", en="JD"),
            "pdd": T(zh="拼多多", en="Pinduoduo"),
            "douyin": T(zh="抖音商城", en="Douyin"),
            "wechat_shop": T(zh="微信小店（视频号）", en="WeChat shop"),
            "xianyu": T(zh="闲鱼", en="Xianyu"),
            "1688": T(zh="1688", en="1688"),
            "xhs": T(zh="小红书", en="Xiaohongshu"),
            "cross_border": T(zh="跨境进口店铺", en="A cross-border import shop"),
            "other": T(zh="其他平台", en="Another platform"),
        },
        unsure="other",
        asked_when=pay.is_("platform"),
        otherwise="other",
        optional=True,
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
        asked_when=pay.is_("platform"),
        otherwise="received",
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
        # While a request runs, the time limit for making one is no question.
        asked_when=state.is_("success_out") & ~refund.is_("pending_in_time"),
        otherwise="none",
    )
    refund_days = Days(
        "refund_days", T(zh="申请退款多少天了", en="Days since you asked for the refund"), most=3650
    )
    esc = Fact(
        "esc",
        T(zh="平台介入入口", en="Platform intervention"),
        {
            "in": T(zh="还能申请平台介入", en="Can still be asked for"),
            "out": T(zh="入口已经没有了", en="The button is gone"),
        },
        unsure="in",
        asked_when=refund.is_("refused"),
        otherwise="in",
    )
    platform = Fact(
        "platform",
        T(zh="平台介入结果", en="Platform case"),
        {
            "none": T(zh="没有介入", en="None"),
            "open": T(zh="正在处理", en="Open"),
            "lost": T(zh="平台判卖家有理", en="Decided against you"),
            "rejected": T(zh="平台不受理", en="Refused by the platform"),
            "won_unpaid": T(zh="判你赢，钱没到", en="Decided for you, not paid"),
        },
        unsure="none",
        asked_when=pay.is_("platform") & ~state.is_("unpaid"),
        otherwise="none",
    )
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
    evidence = Fact(
        "evidence",
        T(zh="手上的证据", en="Evidence in hand"),
        {
            "none": T(zh="几乎没有", en="Almost none"),
            "basic": T(zh="有订单、聊天和照片", en="Order, chat and photos"),
            "strong": T(
                zh="还有开箱视频、检测或鉴定", en="Also an unboxing video, a test or an appraisal"
            ),
        },
        unsure="basic",
        optional=True,
    )
    amount = Amount("amount", T(zh="付了多少钱（元）", en="How much you paid (yuan)"))
    crossborder = Fact(
        "crossborder",
        T(zh="跨境进口商品", en="Cross-border import"),
        {
            "no": T(zh="不是", en="No"),
            "bonded_or_direct": T(
                zh="是，保税仓或海外直邮", en="Yes: bonded warehouse or direct mail"
            ),
        },
        unsure="no",
        optional=True,
    )
