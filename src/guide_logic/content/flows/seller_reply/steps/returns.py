"""A seven-day return: taking it, and paying the money back."""

from guide_logic.content.channels import BUYER, PLATFORM
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import ANSWER_BY, ON_PLATFORM, TAOBAO, WECHAT
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import ACCEPTED, PAID_BACK
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    PENALTY_MEASURES,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ACCEPT", "PAYBACK"]

ACCEPT = Step(
    "accept_return",
    ref="ACCEPT",
    channel=BUYER,
    title=T(zh="该收就收，给退货地址", en="Accept it and give the address"),
    text=numbered(
        zh="先看三点：是不是签收次日起 {no_reason_return}内提出的，商品是否完好，"
        "有没有法定例外。都符合就同意，给真实的退货地址、联系人和电话。只是拆开看过、试过，"
        "不能当拒退的理由。",
        en="Check three things: was it asked for within {no_reason_return} from the day after "
        "signing, are the goods intact, and does a legal exception apply? If it fits, accept "
        "and give a true return address, contact and phone. Unpacking and reasonable trying "
        "are no ground to refuse.",
    ),
    do=T(
        zh="看时间、完好和例外；都符合就点同意，给真实的退货地址和电话",
        en="Check time, condition and exceptions; if it fits, accept and give a true return "
        "address and phone",
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="商家后台：这一单的售后申请",
                en="Your seller console: the request on this order",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="和买家的聊天或短信，留下记录",
                en="Your chat or messages with the buyer, kept as a record",
            ),
        ),
    ),
    deadlines=ANSWER_BY,
    fails=T(
        zh="觉得不该退的，写明是哪一种例外、买家在哪里确认过，附证据；平台在处理的，由平台判断。",
        en="If you think it need not be taken back, say which exception applies and where the "
        "buyer confirmed it, with evidence. If the platform holds the case, it decides.",
    ),
    evidence=(have.CONFIRMED, have.RECORDS, have.LISTING),
    notes=(
        Note(
            F.about.is_("no_reason"),
            T(
                zh="例外：定作的、鲜活易腐的、在线下载或已拆封的数字化商品、交付的报刊。"
                "另外只有本身不宜退（拆了影响健康或品质、激活试用后大幅掉价、明示临期或有瑕疵）、"
                "买家下单时又逐次确认过的才算；两样缺一样，都不能拒退。",
                en="Exceptions: goods made to order, fresh goods, digital goods downloaded or "
                "unsealed, newspapers. Beyond these only goods that by nature should not come back "
                "(opening affects health or quality, activating or trying costs much of the value, "
                "openly near expiry or flawed) and that the buyer confirmed at that purchase; "
                "if either is missing, a return cannot be refused.",
            ),
            sources=(
                CPL[25],
                CPL_REGULATIONS[19],
                RETURN_RULES[6],
                RETURN_RULES[7],
                RETURN_RULES[20],
            ),
        ),
        Note(
            F.about.is_("no_reason"),
            T(
                zh="不算完好，不用另外确认：食品、化妆品等必要的一次性密封破了；"
                "电器激活过、留有个人数据或使用痕迹难恢复；衣鞋包、玩具吊牌剪了或弄脏了。",
                en="Not intact, whatever was confirmed: a necessary one-time seal broken on food, "
                "cosmetics and the like; electronics activated, with personal data or lasting "
                "marks of use; clothes, shoes, bags or toys with labels cut or soiled.",
            ),
            sources=(RETURN_RULES[9],),
        ),
        Note(
            TAOBAO,
            T(
                zh="运费：包邮商品，买家付退回那一程；你们另有约定的，按约定。",
                en="Freight: on a free-shipping item the buyer pays the way back, unless agreed "
                "otherwise.",
            ),
            sources=(CPL[25], TAOBAO_RULES[7], RETURN_RULES[18]),
        ),
        Note(
            ~TAOBAO,
            T(
                zh="退回的运费由买家付，你们另有约定的除外。",
                en="The buyer pays the way back, unless agreed otherwise.",
            ),
            sources=(CPL[25], RETURN_RULES[18]),
        ),
    ),
    outcomes=ACCEPTED,
    sources=(CPL[25], RETURN_RULES[8], RETURN_RULES[10], RETURN_RULES[11]),
)

PAYBACK = Step(
    "refund_return",
    ref="PAYBACK",
    channel=PLATFORM,
    title=T(zh="收到退货就退款", en="Refund when the goods come back"),
    text=T(
        zh="签收退货时当场开箱录像，核对商品、配件和赠品。"
        "完好的，按实付价原路退。"
        "赠品没退回、弄脏弄坏的，写明缺什么、扣多少、凭什么。",
        en="Film the opening of the return and check goods, parts and gifts. "
        "If they are intact, refund the price actually paid, the way it was paid. "
        "If a gift is missing or goods are damaged, say what is missing, how much you keep and "
        "why.",
    ),
    do=numbered(
        zh="退货到了就当场开箱录像，完好的 {no_reason_refund}内按实付价原路退款",
        en="Film the opening; if intact, refund the price paid, the way it was paid, within "
        "{no_reason_refund}",
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="商家后台：这一单的售后，点退款",
                en="Your seller console: refund in this order’s case",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="按买家付款的原路退回",
                en="The way in which the buyer paid",
            ),
        ),
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="签收退货已超过 {return_penalty_after}，今天就退：这可能被认定为故意拖延或无理"
                "拒绝。",
                en="The goods arrived more than {return_penalty_after} ago: refund today. This "
                "may count as wilful delay or unreasonable refusal.",
            ),
            days=0,
            when=F.returned_days.at_least(FIGURES["return_penalty_after"].longest_days() + 1),
            sources=(PENALTY_MEASURES[9],),
        ),
        Deadline(
            numbered(
                zh="{no_reason_refund}已经过了，今天就退。{return_penalty_after}是处罚线，不是可以"
                "用满的时间。",
                en="The {no_reason_refund} are over: refund today. The {return_penalty_after} are "
                "the line for a penalty, not time you may use.",
            ),
            days=0,
            when=F.returned_days.at_least(FIGURES["no_reason_refund"].longest_days() + 1),
            sources=(RETURN_RULES[13], PENALTY_MEASURES[9]),
        ),
        Deadline(
            numbered(
                zh="收到完好的退货起 {no_reason_refund}内退款。",
                en="Within {no_reason_refund} of getting the goods back intact.",
            ),
            days=FIGURES["no_reason_refund"],
            since=F.returned_days,
            sources=(CPL[25], RETURN_RULES[13]),
        ),
    ),
    fails=T(
        zh="对退回的货有争议，把开箱录像和拒退理由交给平台；没争议的部分先退。",
        en="If you dispute the state of the goods, give the video and your reason to the platform. "
        "Refund what is not in dispute.",
    ),
    evidence=(have.RETURNED, have.WAYBILL),
    notes=(
        Note(
            ALWAYS,
            T(
                zh="退回的不是原物、少件或已用坏：对照发货时的序列号和照片，拍下面单和内件，"
                "拒签或当天提出，先别点退款。",
                en="If another item came back, parts are missing or it is worn: compare serial "
                "number and photos from shipping, photograph label and contents, refuse it or "
                "object the same day, and do not refund first.",
            ),
            sources=(TAOBAO_RULES[37], RETURN_RULES[9], CPL_REGULATIONS["49-2"]),
        ),
        Note(
            WECHAT,
            numbered(
                zh="微信小店确认退货默认有 {wechat_return_receive}，但法律的 {no_reason_refund}不"
                "会因此变长。",
                en="WeChat shop gives {wechat_return_receive} by default to confirm a return, but "
                "that does not lengthen the {no_reason_refund} of the law.",
            ),
            sources=(WECHAT_RULES["timers"], RETURN_RULES[13]),
        ),
        Note(
            TAOBAO,
            numbered(
                zh="二手资料说，淘宝快递退回的货签收后有 {taobao_return_receive}，以页面为准；法律"
                "的 {no_reason_refund}不会因此变长。",
                en="Secondary sources give {taobao_return_receive} on Taobao after a courier "
                "return arrives, and the page decides; that does not lengthen the "
                "{no_reason_refund} of the law.",
            ),
            sources=(TAOBAO_TIMERS["return"], RETURN_RULES[13]),
        ),
    ),
    outcomes=PAID_BACK,
    sources=(CPL[25], RETURN_RULES[13]),
)
