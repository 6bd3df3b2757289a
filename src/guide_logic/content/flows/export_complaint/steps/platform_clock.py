"""Answering in time where a platform or a payment provider decides; and after it has."""

from guide_logic.content.channels import CUSTOMER, DECIDER, IN_HOUSE
from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import PAST_TALKS
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import (
    APPEALED,
    CASE_ANSWERED,
    LIMITED,
    SETTLED_WITH,
)
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL, IN_CASE
from guide_logic.content.law import (
    ALIBABA_ASSURANCE,
    AMAZON_CLAIMS,
    CARD_DISPUTES,
    PAYPAL_DISPUTES,
    TRADE_NOTES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["APPEAL", "CLOCK", "LIMIT", "SETTLE"]

_ASSURANCE = F.channel.is_("alibaba_ta")
_MARKET = F.channel.is_("marketplace")
_CARD = F.channel.is_("card_paypal")

CLOCK = Step(
    "answer_the_case",
    ref="CLOCK",
    channel=DECIDER,
    title=T(zh="先在案件页里答复", en="Answer on the case page first"),
    text=T(
        zh="打开案件页，先记下截止时间，再动手。"
        "一次写清：事实、你的证据、你提的方案。"
        "还没查清也要先答：说明正在查、先交手上有的。",
        en="Open the case page and note its deadline before anything else. State the facts, "
        "your evidence and your proposal in one go. If you are still checking, answer all the "
        "same: say so, and hand in what you have.",
    ),
    do=T(
        zh="打开案件页，记下截止时间，一次写清事实、证据和方案",
        en="Open the case page, note its deadline, and state facts, evidence and proposal "
        "in one go",
    ),
    where=IN_CASE,
    deadlines=(
        Deadline(
            numbered(
                zh="{alibaba_talks}协商期已过，客户可能已经升级：今天看案件页，按它写的时间补。以"
                "案件页为准。",
                en="The {alibaba_talks} are over and the customer may have escalated: look at the "
                "case page today and keep to its times. That page decides.",
            ),
            days=0,
            when=_ASSURANCE & PAST_TALKS,
            sources=(ALIBABA_ASSURANCE["dispute"],),
        ),
        Deadline(
            numbered(
                zh="信用保障订单：提交后双方先协商 {alibaba_talks}，第 4 天起客户可以升级。"
                "以案件页为准。",
                en="Trade Assurance: {alibaba_talks} to negotiate after it was opened, and from "
                "day 4 the customer can escalate. The case page decides.",
            ),
            days=FIGURES["alibaba_talks"],
            since=F.case_days,
            when=_ASSURANCE,
            sources=(ALIBABA_ASSURANCE["dispute"],),
        ),
        Deadline(
            numbered(
                zh="今天。亚马逊的索赔，{amazon_reply}不答复就可能判你赔；"
                "其他平台看案件页的倒计时。都以案件页为准。",
                en="Today. On Amazon, no reply within {amazon_reply} can decide the claim "
                "against you; elsewhere the countdown on the case page tells. The case page "
                "decides.",
            ),
            days=0,
            when=_MARKET,
            sources=(AMAZON_CLAIMS["claim"],),
        ),
        Deadline(
            numbered(
                zh="通知上写的日期。资料上 PayPal 约 {paypal_reply}、信用卡拒付约 {card_reply}，收"
                "单行给的时间会更短：都以通知为准，今天就开始准备。",
                en="The date in the notice. Sources give about {paypal_reply} for PayPal and "
                "about {card_reply} for a card chargeback, and acquirers allow less: the notice "
                "decides. Start today.",
            ),
            sources=(PAYPAL_DISPUTES["dispute"], CARD_DISPUTES["reply"]),
        ),
    ),
    fails=T(
        zh="没赶上或判了你承担：马上看能不能申诉，不能就止损。",
        en="If you miss it or it goes against you, see at once whether you can appeal; if not, "
        "limit the loss.",
    ),
    evidence=(have.CASE_PAGE, have.CONTRACT, have.TRANSPORT, have.PHOTOS),
    notes=(
        Note(
            _ASSURANCE,
            numbered(
                zh="客户不升级，系统约在第 7 至 8 天自动升级（平台两处说明写法不同）。升级后平台通"
                "常 {alibaba_steps_in}内介入，并给出补证的截止时间；都以案件页为准。",
                en="If the customer does not escalate, the system does so on about day 7 or 8 "
                "(two of the platform’s pages differ). The platform then usually steps in within "
                "{alibaba_steps_in} and sets a time for evidence. The case page decides.",
            ),
            sources=(ALIBABA_ASSURANCE["dispute"], ALIBABA_ASSURANCE["evidence"]),
        ),
        Note(
            _CARD,
            numbered(
                zh="PayPal 的争议，客户要在开启后 {paypal_escalate}内升级为索赔，不升级就关闭："
                "能谈妥的，在这段时间里谈妥。以 PayPal 页面为准。",
                en="A PayPal dispute closes unless the customer turns it into a claim within "
                "{paypal_escalate}: settle in that time if you can. PayPal’s page decides.",
            ),
            sources=(PAYPAL_DISPUTES["dispute"],),
        ),
    ),
    outcomes=CASE_ANSWERED,
    sources=(TRADE_NOTES["process"],),
)

APPEAL = Step(
    "appeal_or_late_answer",
    ref="APPEAL",
    channel=DECIDER,
    title=T(zh="还能申诉、补交的，马上做", en="Appeal, or hand in late, at once"),
    text=T(
        zh="看决定或案件页：还能不能申诉、能不能补交材料、到哪天为止。"
        "针对它写的理由逐条答，放上新证据；没有新证据的申诉很少有用。"
        "只是过了时限、还没判的，现在就交，并说明为什么晚了。",
        en="See in the decision or on the case page whether you can appeal or hand in more, and "
        "until when. Answer its reasons one by one with new evidence; without any, an appeal is "
        "rarely of use. If the time is over but nothing is decided, hand in now and say why it "
        "is late.",
    ),
    do=(
        Note(
            F.decided.is_("against_us"),
            T(
                zh="看决定还能不能申诉、到哪天；能就逐条答它的理由，放上新证据",
                en="See until when you can appeal; answer its reasons one by one with new evidence",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="现在就补交答复和证据，写明为什么晚了",
                en="Hand in your answer and evidence now, and say why it is late",
            ),
        ),
    ),
    where=IN_CASE,
    deadlines=(
        Deadline(
            numbered(
                zh="今天看。亚马逊的申诉是判定后 30 个自然日内，要你补充信息的 {amazon_more}内；"
                "其他平台看通知。都以页面为准。",
                en="Look today. On Amazon: 30 calendar days from the decision, and "
                "{amazon_more} when asked for more; elsewhere see the notice. The page "
                "decides.",
            ),
            days=0,
            when=_MARKET & F.decided.is_("against_us"),
            sources=(AMAZON_CLAIMS["appeal"],),
        ),
        Deadline(
            T(
                zh="今天看，以案件页和通知上的日期为准。",
                en="Look today; the dates on the case page and in the notice decide.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="申诉不成或不受理，就止损、和客户谈。",
        en="If that fails, limit the loss and talk to the customer.",
    ),
    evidence=(have.CASE_PAGE, have.TRANSPORT, have.BATCH),
    outcomes=APPEALED,
    sources=(TRADE_NOTES["process"],),
)

LIMIT = Step(
    "limit_the_loss",
    ref="LIMIT",
    channel=IN_HOUSE,
    title=T(zh="把损失停在这里", en="Let the loss end here"),
    text=T(
        zh="先按决定做，免得店铺或账户再受限制。"
        "看货在哪里：能退回的安排退回，路上的看能不能拦。"
        "有保险、有责任在承运人或供应商的，按各自的时间去追偿。",
        en="Do what was decided first, so that your shop or account is not limited further. See "
        "where the goods are: arrange their return, or stop them on the way. If an insurer, "
        "carrier or supplier answers for it, claim there in time.",
    ),
    do=T(
        zh="先照决定办，再安排退货、拦截，并向该负责的人追偿",
        en="Do what was decided, then arrange the return or stop the goods, and claim from "
        "whoever answers for it",
    ),
    where=T(
        zh="案件页写的办法，和你的仓库、货代",
        en="As the case page says; your stock and forwarder",
    ),
    deadlines=(
        Deadline(
            T(
                zh="决定写明的日期；没写的，今天就开始。",
                en="The date in the decision; if it names none, start today.",
            ),
        ),
    ),
    fails=T(
        zh="追不回来的，记入成本，并在整改里堵住同样的口子。",
        en="What you cannot recover is a cost: close the gap that let it happen.",
    ),
    evidence=(have.CASE_PAGE,),
    outcomes=LIMITED,
    sources=(TRADE_NOTES["process"],),
)

SETTLE = Step(
    "settle",
    ref="SETTLE",
    channel=CUSTOMER,
    title=T(zh="和客户谈一个了结", en="Settle with the customer"),
    text=T(
        zh="给客户一个清楚的方案：退多少、补什么、货怎么处理、哪天之前办完。"
        "写明“以上办完，此事了结”，请客户书面同意。"
        "钱按平台或付款机构认可的路径退，别退第二次。",
        en="Make one clear offer: how much back, what is replaced, what happens to the goods, "
        "by when. Write that this settles the matter, and ask for agreement in writing. Pay by "
        "the route the platform or provider accepts, and not twice.",
    ),
    do=T(
        zh="给客户一个方案：退多少、补什么、哪天办完，写明此事了结",
        en="Make one offer: how much, what, by when, and that this settles the matter",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="给客户一个答复日期，你自己定，写客户当地时间。",
                en="Give the customer a day to answer, in their time. You set it.",
            ),
        ),
    ),
    fails=T(
        zh="客户不同意：按平台的决定执行，另外的要求看合同和法律。",
        en="If the customer refuses, carry out the decision; anything further depends on the "
        "contract and the law.",
    ),
    evidence=(have.REPLIES,),
    notes=(
        Note(
            F.decided.is_("against_us"),
            T(
                zh="客户恶意收了退款又不还货的：国内有法院判过返还货款，但不支持不合理的额外费用；"
                "跨境起诉值不值得，先算成本、问律师。",
                en="If a customer keeps both goods and refund in bad faith: Chinese courts have "
                "ordered the price back in some domestic cases, without unreasonable extra costs. "
                "Across borders, count the cost and ask a lawyer first.",
            ),
            sources=(TRADE_NOTES["kept-goods"],),
        ),
    ),
    outcomes=SETTLED_WITH,
    sources=(TRADE_NOTES["reply"],),
)
