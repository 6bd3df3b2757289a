"""What sellers of services and of things without a box say."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CONTRACT_CASES,
    CONTRACT_MEASURES,
    CPL,
    CPL_REGULATIONS,
    ECL,
    MINORS_ONLINE,
    ONLINE_TRADING,
    PERFORMANCE_NOTICE,
    PLATFORM_PRICING,
    PREPAID_CASES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "BOOKING_NO_CANCEL",
    "CHILD_USED_IT",
    "MEMBER_TERMS",
    "RENEWED_BY_ITSELF",
    "TICKET_NO_REFUND",
    "VIRTUAL_NO_REFUND",
]

CHILD_USED_IT = Objection(
    "child_used_it",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="账号是大人的，就是大人买的，不退。",
        en="It is an adult’s account, so an adult bought it.",
    ),
    truth=T(
        zh="网上先推定下单的人有行为能力，但可以用证据推翻；不满 8 岁的交易无效，8 岁以上的大"
        "额消费监护人可以不追认。",
        en="Online the buyer is presumed capable, but evidence can rebut it. A purchase by a "
        "child under 8 is void; for a larger one by an older child the guardian may refuse "
        "consent.",
    ),
    answer=T(
        zh="这笔订单是未成年人自行操作，我作为监护人不同意、不追认。按《民法典》第145条（不满"
        "八周岁按第144条）和第157条，请返还款项，商品由我们退回；操作时间、设备记录和户口信息"
        "附后。",
        en="A minor placed this order by himself; as the guardian I neither agree nor ratify. "
        "Under article 145 (under eight: article 144) and article 157 of the Civil Code "
        "please return the money; we return the goods. Times, device records and proof of "
        "kinship are attached.",
    ),
    holds=T(
        zh="能说明是孩子操作的（时间、设备、聊天、录像）；金额和孩子年龄不相称。",
        en="You can show that the child did it (times, device, chats, video), and the sum "
        "does not fit the child’s age.",
    ),
    right=T(
        zh="买文具零食这类和年龄相称的小额，或家长知道、同意的：有效。大人密码管不好的，损失可"
        "能分担；服务已经用掉的可能只退一部分。",
        en="Small buys fitting the age, or known and agreed to by a parent, are valid. A "
        "careless guardian may share the loss, and for a used-up service only a part may come "
        "back.",
    ),
    sources=(
        CIVIL_CODE[145],
        CIVIL_CODE[144],
        CIVIL_CODE[157],
        ECL[48],
        MINORS_ONLINE[44],
        PREPAID_CASES[10],
    ),
)

MEMBER_TERMS = Objection(
    "member_terms",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="会员、课程一经开通，概不退款。",
        en="Memberships and courses are not refunded once opened.",
    ),
    truth=numbered(
        zh="服务没有普遍的七天无理由；但“概不退款”不能排除你依法解除、要回没用部分的权利。预付分次"
        "用的，付款 {prepaid_withdrawal}内一般可以要回本金。",
        en="Services have no general seven-day right. But “no refund” cannot exclude your right "
        "to end the contract where the law gives one and get back the unused part. For prepaid "
        "services used over time, the principal can mostly be claimed back within "
        "{prepaid_withdrawal} of payment.",
    ),
    answer=T(
        zh="“一经开通概不退款”排除了消费者依法解除合同、请求退款的权利，按《消费者权益保护法》"
        "第26条无效。请退还未使用部分的款项，并写明已用部分怎么算。",
        en="“No refund once opened” excludes the consumer’s right to end the contract and "
        "claim a refund and is void under article 26 of the Consumer Rights Protection Law. "
        "Please refund the unused part and show how the used part is priced.",
    ),
    others={
        numbered(
            zh="付款不满 {prepaid_withdrawal}，此前没有体验过",
            en="Paid less than {prepaid_withdrawal} ago, and never tried before",
        ): numbered(
            zh="我在付款之日起 {prepaid_withdrawal}内提出，此前没有在你处或别处体验过相同服务。按"
            "《最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释》第14条，请返还预"
            "付款本金。",
            en="I asked within {prepaid_withdrawal} of payment and had not had the same service "
            "before, from you or elsewhere. Under article 14 of the Supreme People’s Court "
            "Interpretation on Prepaid Consumption please return the principal.",
        ),
    },
    holds=numbered(
        zh="有依法解除的理由：商家没按约定提供、搬迁、换人、限制使用；身体等情况有订约时想不到的重"
        "大变化，商量不成；或属于预付、付款 {prepaid_withdrawal}内。",
        en="There is a ground: the trader did not provide as agreed, moved, handed it on, "
        "restricted it; your health or the like changed gravely and unforeseeably and talks "
        "failed; or it is prepaid and within {prepaid_withdrawal}.",
    ),
    right=numbered(
        zh="商家没有违约，你只是不想用了，又过了 {prepaid_withdrawal}：能不能退看合同；因你的原因"
        "退的，已用部分按原价扣，可能所剩不多。",
        en="No breach, you merely lost interest, and {prepaid_withdrawal} have passed: the "
        "contract decides; where the reason is yours, the used part counts at full price and "
        "little may be left.",
    ),
    sources=(
        CPL[26],
        PREPAID_CASES[9],
        PREPAID_CASES[14],
        PREPAID_CASES[19],
        CPL_REGULATIONS[17],
        ONLINE_TRADING[21],
    ),
)

RENEWED_BY_ITSELF = Objection(
    "renewed_by_itself",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="自动续费是你自己开的，扣了不退。",
        en="You switched on auto-renewal, so the charge stands.",
    ),
    truth=T(
        zh="自动续费要在开通前和每次续费前以显著方式提醒你，还要能随时方便地关掉。没提醒就扣的，"
        "你可以要求退。",
        en="Auto-renewal needs a conspicuous reminder before you join and before each "
        "renewal, and an easy way to stop at any time. If it charged without one, you may ask "
        "for the money back.",
    ),
    answer=T(
        zh="这次扣款前我没有收到续费提醒。按《消费者权益保护法实施条例》第10条和《网络交易监督"
        "管理办法》第18条，续费日期前应以显著方式提请消费者注意。请提供提醒记录；没有的，请退"
        "还本次扣款并关闭自动续费。",
        en="I got no reminder before this charge. Under article 10 of the Regulations "
        "implementing the Consumer Rights Protection Law and article 18 of the Measures for "
        "Online Transactions a conspicuous reminder is due before renewal. Please show it; if "
        "there is none, refund this charge and switch auto-renewal off.",
    ),
    holds=T(
        zh="没有收到显著提醒；扣款后没怎么用；尽快提出。",
        en="No conspicuous reminder came; hardly used since; raised soon.",
    ),
    right=T(
        zh="开通时清楚提示、续费前也提醒过，扣款后你又继续用了。先把自动续费关掉，以后不再扣。",
        en="It was clear when you joined, you were reminded, and you went on using it. Switch "
        "it off so that it does not charge again.",
    ),
    sources=(
        CPL_REGULATIONS[10],
        ONLINE_TRADING[18],
        PLATFORM_PRICING["rules"],
    ),
)

TICKET_NO_REFUND = Objection(
    "ticket_no_refund",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="门票一经售出，概不退换。",
        en="Tickets once sold are not refunded or exchanged.",
    ),
    truth=T(
        zh="五千人以上的大型演出，主管部门要求举办方有退票办法，按离演出远近分档收费，不能一刀"
        "切不退；其他门票看购票时讲明的规则公不公平。",
        en="For performances of over 5,000 people the authorities require a refund scheme "
        "with charges in steps by time left, not a flat “no refund”. For other tickets it "
        "depends on whether the rules told to you are fair.",
    ),
    answer=T(
        zh="请告知本场演出的退票办法和分档费率。文化和旅游部、公安部 2023 年 9 月的通知要求大"
        "型演出建立退票机制、设定合理的梯次退票标准；对消费者不公平、不合理的格式条款，按《消"
        "费者权益保护法》第26条无效。",
        en="Please tell me the refund scheme and its steps for this performance. The notice "
        "of the Ministries of Culture and Tourism and of Public Security of September 2023 "
        "requires large performances to have one with reasonable steps; standard terms unfair "
        "to consumers are void under article 26 of the Consumer Rights Protection Law.",
    ),
    holds=T(
        zh="大型营业性演出；离开场还有时间；没有用票。",
        en="A large commercial performance, some time ahead, ticket unused.",
    ),
    right=T(
        zh="快开场了或已用；规则清楚写明分档；小型活动或火车、飞机票另有规则。演出取消或改期、"
        "换人是主办方违约，另说。",
        en="It is about to start or used; the steps were clearly told; small events, trains "
        "and flights have rules of their own. A cancelled, moved or changed show is the "
        "organiser’s breach, another matter.",
    ),
    sources=(
        PERFORMANCE_NOTICE["tickets"],
        CPL[26],
        CIVIL_CODE[497],
    ),
)

BOOKING_NO_CANCEL = Objection(
    "booking_no_cancel",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="特价房不可取消，取消扣全款。",
        en="The special rate cannot be cancelled; all of it is kept.",
    ),
    truth=T(
        zh="条款没有显著提示的，你可以主张不算数；扣的钱明显超过对方损失的，可以要求减。结果看"
        "个案：离入住多久、房间还能不能卖。",
        en="A term not put plainly before you can be rejected, and a charge far above the "
        "other side’s loss can be cut. It depends on the case: how long before arrival, and "
        "whether the room can be sold again.",
    ),
    answer=T(
        zh="我在入住前已及时通知取消，房间仍可再售。扣全款明显超过实际损失，按《民法典》第497"
        "条属于不合理加重对方责任；请只扣合理费用，退还其余房费。",
        en="I cancelled in good time before arrival and the room can be sold again. Keeping "
        "all of it is far above the real loss and unreasonably burdens me under article 497 "
        "of the Civil Code. Please keep a reasonable charge only and refund the rest.",
    ),
    holds=T(
        zh="及早取消；不是节假日临近；提示不显著，或酒店说不出损失。",
        en="Cancelled early, not close to a holiday; not plainly told, or the hotel shows no loss.",
    ),
    right=T(
        zh="清楚提示过、因此更便宜，又临近入住才取消或没去住：可能扣得多，甚至全扣。",
        en="Plainly told, cheaper for it, and cancelled late or not used: much or all may be kept.",
    ),
    sources=(
        CIVIL_CODE[496],
        CIVIL_CODE[497],
        CIVIL_CODE[585],
        CONTRACT_CASES[10],
        CONTRACT_MEASURES["6-8"],
    ),
)

VIRTUAL_NO_REFUND = Objection(
    "virtual_no_refund",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="虚拟商品、充值一经售出概不退款。",
        en="Digital goods and top-ups are never refunded.",
    ),
    truth=T(
        zh="在线下载的数字化商品没有七天无理由；但没到账、充错、用不了、和说明不符的，照样要补"
        "或退；孩子充的另说。",
        en="Downloaded digital goods have no seven-day return. But what never arrived, went "
        "wrong, does not work or is unlike the description has to be put right or refunded; a "
        "child’s top-up is another matter.",
    ),
    answer=T(
        zh="我不是无理由退货：商品没有按约定到账（或无法使用），截图附后。按《民法典》第577条"
        "应当继续履行或退款，“概不退款”的告示按《消费者权益保护法》第26条不能免除你方责任。",
        en="This is no return without a reason: the goods did not arrive as agreed (or do not "
        "work), screenshot attached. Under article 577 of the Civil Code you must perform or "
        "refund, and a notice of “no refund” cannot free you under article 26 of the Consumer "
        "Rights Protection Law.",
    ),
    holds=T(
        zh="确实没到账、用不了或不符；有记录。",
        en="It really did not arrive, work or match, and there is a record.",
    ),
    right=T(
        zh="已经到账、能用，只是后悔了；自己填错账号的，只能商量。",
        en="It arrived and works and you regret it; or you typed the wrong account: it is for "
        "them to agree.",
    ),
    sources=(
        CPL[25],
        CIVIL_CODE[577],
        CPL[26],
        ECL[51],
    ),
)
