"""Putting it right, finding the cause, and getting the courier to pay."""

from guide_logic.content.channels import BUYER, COURIER, SELF
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import ANSWER_BY, ON_PLATFORM
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import CAUSE_FOUND, CLAIMED, REMEDIED
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    PENALTY_MEASURES,
    PRACTICE_NOTES,
    SELLING_PRACTICE,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CARRIER", "CAUSE", "REMEDY"]

_DEFECT = F.fault.is_("seller") & F.about.is_("defect")

REMEDY = Step(
    "put_it_right",
    ref="REMEDY",
    channel=BUYER,
    title=T(zh="马上补救，并道歉", en="Put it right now, and apologise"),
    text=T(
        zh="给一个能马上做到的办法：退款、换货、修理或补发，让买家选。"
        "因此产生的运费由你出。"
        "在平台里点同意，按说的日期办完，再诚恳道歉。",
        en="Offer what you can do at once: refund, exchange, repair or resend, and let the buyer "
        "choose. The freight this causes is yours. Accept on the platform, do it by the day you "
        "named, and apologise sincerely.",
    ),
    do=(
        Note(
            F.fault.is_("logistics"),
            T(
                zh="先给买家补发或退款，再道歉；不要让他自己找快递",
                en="Resend or refund first, and apologise; do not send the buyer to the courier",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="向买家提退、换、修或补发，由他选，运费你出，并道歉",
                en="Offer refund, exchange, repair or resending, freight on you, let the buyer "
                "choose, and apologise",
            ),
        ),
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="商家后台：这一单的售后，点同意；再在聊天里写明日期",
                en="Your seller console: accept in this order’s case; then name the day in the "
                "chat",
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
    deadlines=(
        Deadline(
            numbered(
                zh="已经超过 {wilful_delay}，今天就办：质量确实不合格，"
                "无正当理由超过 {wilful_delay}不退换修的，可能被认定为故意拖延。",
                en="More than {wilful_delay} have gone: do it today. If the goods really are "
                "substandard, over {wilful_delay} without refund, exchange or repair and "
                "without good reason may count as wilful delay.",
            ),
            days=0,
            when=_DEFECT & F.days_open.at_least(FIGURES["wilful_delay"].longest_days() + 1),
            sources=(PENALTY_MEASURES[8],),
        ),
        *ANSWER_BY,
    ),
    fails=T(
        zh="买家不接受，就用文字写明你的方案和日期，把证据备齐；平台在处理的，交给平台判断。",
        en="If the buyer does not accept, put your offer and its date in writing and have the "
        "evidence ready. If the platform holds the case, hand it in there.",
    ),
    evidence=(have.RECORDS, have.CHAT, have.DISPATCH, have.PROMISED),
    notes=(
        Note(
            _DEFECT,
            numbered(
                zh="质量不合格的：先看三包规定或你们的约定；都没有，收货 {quality_return}内可以"
                "退，之后够不上解除合同的，换或修。运费由你承担。",
                en="For substandard goods: warranty rules or your agreement come first. Without "
                "them the buyer may return within {quality_return} of receipt; later, "
                "exchange or repair unless there are grounds to cancel. The freight is yours.",
            ),
            sources=(CPL[23], CPL[24]),
        ),
        Note(
            F.fault.is_("seller") & F.about.is_("not_shipped"),
            T(
                zh="淘宝规则：已过约定发货时间、或买家已申请退款的，要先征得买家同意才能再发。"
                "其他平台也先问一句。",
                en="Taobao’s rules: after the promised shipping time, or once a refund was asked "
                "for, you need the buyer’s consent before you ship. Ask first elsewhere too.",
            ),
            sources=(TAOBAO_RULES[27],),
        ),
        Note(
            F.about.is_("counterfeit") & F.fault.is_("seller"),
            T(
                zh="拿不出进货来源的，按退货退款处理，不要再争；同款先下架。",
                en="If you cannot show the origin, accept return and refund and argue no further. "
                "Take the item down first.",
            ),
            sources=(TAOBAO_RULES[66],),
        ),
        Note(
            F.about.is_("promise") & F.fault.is_("seller"),
            T(
                zh="写过的承诺要兑现：差价、赠品、发票补给买家；做不到就谈补偿并写下来。",
                en="Keep what you promised: pay the difference, send the gift, issue the invoice. "
                "If you cannot, agree on compensation in writing.",
            ),
            sources=(CPL_REGULATIONS[12],),
        ),
        Note(
            F.fault.is_("logistics"),
            T(
                zh="买家签收前丢了、坏了，风险在你，买家自己另选快递的除外：先补发或退款，"
                "不要让买家自己去找快递。",
                en="Before the buyer signed for it the risk is yours, unless the buyer chose "
                "another carrier: resend or refund first, and do not send the buyer away to the "
                "courier.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            F.fault.is_("logistics") & F.about.is_("not_received"),
            T(
                zh="淘宝规则：买家点过“确认收货”再说破损、少件的，由买家举证，你诱导的除外。",
                en="Taobao’s rules: after “confirm receipt” (确认收货) damage or shortage is for "
                "the buyer to prove, unless you induced it.",
            ),
            sources=(TAOBAO_RULES[76],),
        ),
        Note(
            ON_PLATFORM,
            T(
                zh="方案和付款都留在平台内：平台外谈好的，平台看不到。",
                en="Keep the offer and the money on the platform; it cannot see what is agreed "
                "elsewhere.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
    ),
    outcomes=REMEDIED,
    sources=(CPL[24], CPL[52]),
)

CAUSE = Step(
    "find_the_cause",
    ref="CAUSE",
    channel=SELF,
    title=T(zh="查清原因，别再犯", en="Find the cause, so it stops"),
    text=T(
        zh="一层一层问为什么，问到能改的那一环：选品、页面、打包、客服还是发货。"
        "写下改什么、谁来改、哪天改好。"
        "同批、同款的先抽查几件。",
        en="Ask why, and why again, down to the link you can change: choice of goods, page, "
        "packing, service or shipping. Write down what changes, who does it and by when. "
        "Check a few items of the same batch.",
    ),
    do=T(
        zh="查清原因：抽查同批，写下改什么、谁来改、哪天改好",
        en="Find the cause: check the batch, and write down what changes, who does it and by when",
    ),
    where=T(
        zh="你的仓库、页面和打包流程",
        en="Your stock, your pages and your packing",
    ),
    deadlines=(
        Deadline(
            T(
                zh="先把买家的事办完；日期自己定。",
                en="After the buyer is served; set your own date.",
            ),
        ),
    ),
    fails=T(
        zh="同一个毛病还在出现，就先停卖这一款。",
        en="If the same fault goes on, stop selling that item for now.",
    ),
    evidence=(have.TESTED, have.PACKING),
    outcomes=CAUSE_FOUND,
    sources=(SELLING_PRACTICE["cause"],),
)

CARRIER = Step(
    "claim_from_courier",
    ref="CARRIER",
    channel=COURIER,
    title=T(zh="再向快递索赔", en="Then claim from the courier"),
    text=T(
        zh="你是寄件人，向快递企业要：单号、货值、损坏照片、你赔给买家的凭证。"
        "走官方客服，要一个工单号，记下日期。"
        "保价的按保价约定赔，没保价的按民事法律赔。",
        en="You are the sender, so you claim: give the waybill number, the value, photos of the "
        "damage and proof of what you paid the buyer. Use the official service desk, ask for a "
        "ticket number and note the date. Insured (保价) parcels are paid by the terms agreed, "
        "others under civil law.",
    ),
    do=T(
        zh="以寄件人身份向快递索赔：单号、货值、照片和赔付凭证，要工单号",
        en="Claim as the sender: waybill, value, photos, proof of what you paid; ask for a "
        "ticket number",
    ),
    where=T(
        zh="快递企业的官方客服",
        en="The courier company’s official service desk",
    ),
    deadlines=(
        Deadline(
            T(
                zh="尽快办，趁轨迹和录像还在；合同写了索赔时间的，以合同为准。",
                en="Soon, while tracking and camera records exist. If your contract sets a time "
                "for claims, that decides.",
            ),
        ),
    ),
    takes=numbered(
        zh="快递企业接到投诉起 {courier_reply}内处理并告知。",
        en="The company must deal with a complaint and answer within {courier_reply}.",
    ),
    fails=numbered(
        zh="{courier_reply}没答复或谈不拢，可以找邮政管理部门，或按合同起诉快递企业。",
        en="Without an answer in {courier_reply}, or without agreement, turn to the postal "
        "authority, or sue the company under your contract.",
    ),
    evidence=(have.COURIER_TICKET, have.WAYBILL, have.PACKING),
    outcomes=CLAIMED,
    sources=(EXPRESS_RULES[28], EXPRESS_RULES[29], ECL[20]),
)
