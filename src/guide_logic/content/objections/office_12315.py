"""What 12315 and the bureaus behind it say."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CIVIL_CODE, CPL, FILING_NOTES, ORDER_121
from guide_logic.content.objections.speakers import OFFICE_12315
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "ASSOCIATION_HAS_IT",
    "CLAIMED_TOO_MUCH",
    "ELSEWHERE",
    "NOT_A_CONSUMER",
    "NOT_OUR_DUTY",
    "NO_SHOP_FOUND",
    "OVER_THREE_YEARS",
    "PAPERS_MISSING",
    "PLATFORM_FIRST",
    "REPORT_NO_ANSWER",
    "SELLER_REFUSES_MEDIATION",
]

NOT_A_CONSUMER = Objection(
    "not_a_consumer",
    by=OFFICE_12315,
    likely=SOMETIMES,
    said=T(
        zh="你不属于生活消费，不予受理。",
        en="This is no purchase for daily life; not accepted.",
    ),
    truth=T(
        zh="12315 只调解为生活消费的争议。判断看数量、次数、是否真实消费等；正常买来自己用的，"
        "可以说明情况。",
        en="12315 mediates consumer disputes only. It looks at quantity, frequency and "
        "whether the purchase was real. If you bought normally for yourself, say so and show "
        "it.",
    ),
    answer=T(
        zh="本次购买一件，为本人（家庭）使用，订单、收货地址和使用照片附后，不存在《市场监督管"
        "理投诉举报处理办法》第17条所列情形。请依第15条书面告知不予受理的理由。",
        en="I bought one item for my own (household) use; order, address and photos of use "
        "are attached, and none of the cases of article 17 of the Measures for Handling "
        "Market-Regulation Complaints applies. Please give me the reasons of the refusal in "
        "writing as article 15 says.",
    ),
    holds=T(
        zh="数量正常；真实姓名收货；没有同类大量投诉。",
        en="A normal quantity, your own name, no mass of similar complaints.",
    ),
    right=T(
        zh="公司采购、转卖、买了一大批来索赔，或卖家是偶尔转让的个人：不属于。违法线索仍可举报，"
        "钱走合同和法院。",
        en="Bought for a business or resale, in bulk to claim, or from a private person: not "
        "covered. You may still report a violation; the money goes by contract and court.",
    ),
    sources=(
        ORDER_121["16-3"],
        ORDER_121[17],
        ORDER_121[15],
        CPL[2],
    ),
)

NO_SHOP_FOUND = Objection(
    "no_shop_found",
    by=OFFICE_12315,
    likely=SOMETIMES,
    said=T(
        zh="按地址找不到商家，无法处理。",
        en="The seller is not at its address; we cannot act.",
    ),
    truth=T(
        zh="平台里的店铺，没公示地址或按公示的地址联系不上的，归平台住所地的局处理。",
        en="For a shop on a platform that shows no address, or cannot be reached there, the "
        "bureau at the platform’s seat is competent.",
    ),
    answer=T(
        zh="被投诉人是平台内经营者，通过平台公示的地址无法取得联系。按《市场监督管理投诉举报处"
        "理办法》第13条，由平台经营者住所地县级市场监管部门处理；请告知结果，以便我向该局投诉。",
        en="The respondent is a seller on a platform and cannot be reached at the address "
        "shown. Under article 13 of the Measures for Handling Market-Regulation Complaints "
        "the county-level bureau at the platform’s seat deals with it; please tell me the "
        "result so that I can file there.",
    ),
    holds=T(
        zh="在平台上买的；记下了平台公司的名称和住所地。",
        en="Bought on a platform; you have the platform company’s name and seat.",
    ),
    right=T(
        zh="没经过平台的实体店、微信直卖，人又找不到：调解做不了，查执照登记地、起诉或报警。",
        en="A physical shop or a sale in a chat, and nobody to be found: no mediation; look "
        "up the registration, sue or, for a scam, call the police.",
    ),
    sources=(
        ORDER_121[13],
        CPL[44],
    ),
)

ELSEWHERE = Objection(
    "elsewhere",
    by=OFFICE_12315,
    likely=OFTEN,
    said=T(
        zh="不归我们管，你去找外地的局。",
        en="Not our area; go to the bureau elsewhere.",
    ),
    truth=T(
        zh="投诉一般归卖家公示地址所在地或平台住所地的局，不归你住的地方；两地都有权的，先收到"
        "的那个处理。",
        en="A complaint mostly belongs to the bureau at the seller’s shown address or the "
        "platform’s seat, not where you live. If both are competent, the one that got it "
        "first deals with it.",
    ),
    answer=numbered(
        zh="被投诉人在平台公示的地址（或平台住所地）在贵局辖区，按《市场监督管理投诉举报处理办法》"
        "第13条、第14条贵局有处理权限。请依第15条在 {acceptance}内作出是否受理的决定并告知理由。",
        en="The address the seller shows (or the platform’s seat) lies in your area; under "
        "articles 13 and 14 of the Measures for Handling Market-Regulation Complaints you are "
        "competent. Please decide within {acceptance} and give reasons, as article 15 says.",
    ),
    holds=T(
        zh="你选的确实是公示地址或平台所在地的局。",
        en="You did choose the bureau of the shown address or of the platform’s seat.",
    ),
    right=numbered(
        zh="投到了自己住处的局：它没有权限，改投对的局，{complaint_limit}内都可以。",
        en="You filed where you live: it is not competent; file with the right one, within "
        "{complaint_limit}.",
    ),
    sources=(
        ORDER_121[13],
        ORDER_121[14],
        ORDER_121[15],
        ORDER_121[16],
    ),
)

ASSOCIATION_HAS_IT = Objection(
    "association_has_it",
    by=OFFICE_12315,
    likely=OFTEN,
    said=T(
        zh="消协已经处理过，不再受理。",
        en="The consumer association has had it; we do not take it.",
    ),
    truth=T(
        zh="这句话一般是对的：消协、法院或别的机关受理、处理过同一个争议，12315 就不再受理投诉。"
        "举报是另一件事，不受影响。",
        en="That is mostly right: 12315 does not take a complaint over the same dispute that "
        "the association, a court or another authority has taken. A report is something else "
        "and unaffected.",
    ),
    answer=T(
        zh="消协没有受理（或处理的不是同一争议），情况说明附后，请依《市场监督管理投诉举报处理"
        "办法》第15条书面告知理由。另：商家涉嫌违法的线索我单独举报，请按第9条分别处理。",
        en="The association did not take it (or it was another dispute), as explained in the "
        "attachment; please give written reasons under article 15 of the Measures for "
        "Handling Market-Regulation Complaints. The suspected violation I report separately; "
        "please handle it apart as article 9 says.",
    ),
    holds=T(
        zh="消协只是接了咨询、没有受理，或不是同一个争议。",
        en="The association only advised and took nothing, or it was another dispute.",
    ),
    right=T(
        zh="消协调解过没成：走法院；有违法线索另外举报。",
        en="The association mediated without success: a court is left, and a report for the "
        "violation.",
    ),
    sources=(
        ORDER_121["16-2"],
        ORDER_121[9],
        ORDER_121[15],
    ),
)

CLAIMED_TOO_MUCH = Objection(
    "claimed_too_much",
    by=OFFICE_12315,
    likely=SOMETIMES,
    said=T(
        zh="你要求赔偿过高，没法调解。",
        en="You ask for too much; it cannot be mediated.",
    ),
    truth=T(
        zh="要得多不是不受理的理由；但调解要双方同意，没有依据的数谁也压不下来。",
        en="Asking for much is no ground to refuse a complaint. But mediation needs both "
        "sides, and a figure without a basis convinces nobody.",
    ),
    answer=T(
        zh="我的请求是退款和依据《消费者权益保护法》第55条的增加赔偿，计算方法附后；金额高低不"
        "属于《市场监督管理投诉举报处理办法》第16条的不予受理情形，请组织调解。我愿意先就退款"
        "部分协商。",
        en="I ask for the refund and the increase under article 55 of the Consumer Rights "
        "Protection Law, calculated as attached. The amount is no ground of refusal under "
        "article 16 of the Measures for Handling Market-Regulation Complaints; please arrange "
        "mediation. I am willing to settle the refund first.",
    ),
    holds=T(
        zh="每一项都有依据、有计算；欺诈有证据。",
        en="Each item has a ground and a sum; there is proof of fraud.",
    ),
    right=T(
        zh="没有欺诈证据还要三倍、要精神损失费，或用投诉压对方加钱：降到有依据的数。借投诉牟利、"
        "敲诈的，会终止调解甚至移送公安。",
        en="Triple without proof of fraud, damages for distress, or a complaint used to press "
        "for more: come down to what has a basis. Complaining for profit or extortion ends "
        "the mediation and can go to the police.",
    ),
    sources=(
        ORDER_121[16],
        ORDER_121[18],
        ORDER_121[42],
        CPL["55-1"],
    ),
)

OVER_THREE_YEARS = Objection(
    "over_three_years",
    by=OFFICE_12315,
    likely=RARELY,
    said=numbered(
        zh="超过 {complaint_limit}了，不受理。",
        en="It is over {complaint_limit} ago; not accepted.",
    ),
    truth=numbered(
        zh="{complaint_limit}从你知道或应当知道权益受损那天起算，不是从下单那天。",
        en="The {complaint_limit} run from when you knew or should have known of the harm, not "
        "from the order.",
    ),
    answer=numbered(
        zh="我发现问题的时间见所附证据。按《市场监督管理投诉举报处理办法》第16条第四项，"
        "{complaint_limit}自知道或者应当知道权益受到侵害之日起算，尚未超过。",
        en="When I discovered it is shown by the proof attached. Under article 16(4) of the "
        "Measures for Handling Market-Regulation Complaints the {complaint_limit} run from when I "
        "knew or should have known, and have not passed.",
    ),
    holds=T(
        zh="发现得晚有合理原因和证据。",
        en="There is a good reason, and proof, for discovering it late.",
    ),
    right=T(
        zh="早就知道了：12315 不受理；诉讼时效如果因催要、起诉中断过，法院那边另算。",
        en="You knew long ago: 12315 does not take it. If demands or a suit interrupted the "
        "limitation, a court counts differently.",
    ),
    sources=(
        ORDER_121["16-4"],
        CIVIL_CODE[188],
        CIVIL_CODE[195],
    ),
)

SELLER_REFUSES_MEDIATION = Objection(
    "seller_refuses_mediation",
    by=OFFICE_12315,
    likely=OFTEN,
    said=T(
        zh="商家不同意调解，我们也没办法。",
        en="The seller refuses mediation; there is nothing we can do.",
    ),
    truth=T(
        zh="调解确实要双方自愿，一方拒绝就终止。但举报的违法线索照样要查；终止通知也能证明你什"
        "么时候主张过权利。",
        en="Mediation is indeed voluntary and ends when one side refuses. But a reported "
        "violation is still checked, and the notice of ending shows when you claimed your "
        "rights.",
    ),
    answer=T(
        zh="请依《市场监督管理投诉举报处理办法》第23条出具终止调解的书面通知；材料中反映的违法"
        "线索，请按第9条、第27条另行核查处理。",
        en="Please issue the written notice that mediation has ended under article 23 of the "
        "Measures for Handling Market-Regulation Complaints, and check the suspected "
        "violation separately under articles 9 and 27.",
    ),
    holds=T(
        zh="材料里确有违法线索（假货、虚假宣传、价格欺诈、食品等）。",
        en="Your papers do show a suspected violation (fakes, false advertising, price fraud, "
        "food).",
    ),
    right=T(
        zh="只是合同上的争议、没有违法线索：接着走法院，小额诉讼多在两三个月内。",
        en="A mere contract dispute: go on to court; small claims mostly end within two or "
        "three months.",
    ),
    sources=(
        ORDER_121[18],
        ORDER_121[23],
        ORDER_121[27],
        ORDER_121[25],
        ORDER_121[9],
    ),
)

PLATFORM_FIRST = Objection(
    "platform_first",
    by=OFFICE_12315,
    likely=SOMETIMES,
    said=T(
        zh="先找平台处理，平台处理完再来。",
        en="Go to the platform first and come back.",
    ),
    truth=numbered(
        zh="法律没有规定先后，几条路可以自己选；不过先用平台常常更快，"
        "已接入 12315 在线和解的企业会先和你协商 {odr_settlement}。",
        en="The law sets no order; the choice is yours. But the platform is often quicker, and "
        "firms that joined 12315’s online settlement first negotiate for {odr_settlement}.",
    ),
    answer=T(
        zh="《消费者权益保护法》第39条没有规定先后顺序，未先经平台处理也不属于《市场监督管理投"
        "诉举报处理办法》第16条的不予受理情形。我已与卖家协商未果，请依法受理。",
        en="Article 39 of the Consumer Rights Protection Law sets no order, and not having "
        "gone through the platform is no ground of refusal under article 16 of the Measures "
        "for Handling Market-Regulation Complaints. Talks with the seller failed; please take "
        "it.",
    ),
    holds=T(
        zh="材料齐全；争议还没有被平台解决。",
        en="The papers are complete, and the platform has not settled it.",
    ),
    right=T(
        zh="订单页倒计时还在走，平台很快会退：先用平台，省时间。",
        en="The countdown runs and the platform will soon refund: use it first and save time.",
    ),
    sources=(
        CPL[39],
        ORDER_121[16],
        FILING_NOTES["odr"],
    ),
)

PAPERS_MISSING = Objection(
    "papers_missing",
    by=OFFICE_12315,
    likely=SOMETIMES,
    said=T(zh="材料不齐，不予受理。", en="Papers are missing; not accepted."),
    truth=T(
        zh="法定只要几样：你的姓名、电话、地址；被投诉人的名称和地址；具体请求和事实依据。补齐"
        "可以再投。",
        en="The law asks for a few things only: your name, phone and address; the other "
        "side’s name and address; a specific request and its facts. Complete them and file "
        "again.",
    ),
    answer=T(
        zh="请告知缺少《市场监督管理投诉举报处理办法》第10条的哪一项，我补齐后重新提交；检测报"
        "告、开箱视频不是该条规定的必备材料。",
        en="Please tell me which item of article 10 of the Measures for Handling "
        "Market-Regulation Complaints is missing, and I will complete it and file again. A "
        "test report or unboxing video is not required by that article.",
    ),
    holds=T(
        zh="四样能补齐；身份真实。",
        en="You can complete the four, with your true identity.",
    ),
    right=T(
        zh="不肯用真实身份，或写不出被投诉人名称地址：补好再投。虚假材料会被拒，还可能受罚。",
        en="No true identity, or no name and address of the other side: supply them first. "
        "False papers are refused and can be punished.",
    ),
    sources=(
        ORDER_121[10],
        ORDER_121[16],
    ),
)

NOT_OUR_DUTY = Objection(
    "not_our_duty",
    by=OFFICE_12315,
    likely=RARELY,
    said=T(zh="这事不归市场监管管。", en="That is not the market regulator’s business."),
    truth=T(
        zh="有些事确实另有主管：快递服务、电信、银行保险、骗局、个人之间的买卖。不受理要告诉你"
        "理由和别的路。",
        en="Some matters do belong elsewhere: couriers, telecoms, banks and insurance, scams, "
        "sales between private persons. A refusal must give reasons and the other ways.",
    ),
    answer=T(
        zh="请依《市场监督管理投诉举报处理办法》第15条书面告知不予受理的理由和其他解决途径，并"
        "说明应由哪个部门处理。",
        en="Please give me in writing, as article 15 of the Measures for Handling "
        "Market-Regulation Complaints says, the reasons for refusal and the other ways, and "
        "name the authority in charge.",
    ),
    holds=T(
        zh="商品、服务、价格、宣传上的消费争议。",
        en="A consumer dispute over goods, services, prices or advertising.",
    ),
    right=T(
        zh="快递找 12305，电信找工信申诉，金融找监管部门，骗局打 110，个人闲置走平台和法院。",
        en="Couriers 12305, telecoms the telecom appeal desk, finance the regulator, scams "
        "110, private sales the platform and the court.",
    ),
    sources=(
        ORDER_121[15],
        ORDER_121[16],
        FILING_NOTES["offices"],
    ),
)

REPORT_NO_ANSWER = Objection(
    "report_no_answer",
    by=OFFICE_12315,
    likely=RARELY,
    said=T(
        zh="举报处理结果不用告知你。",
        en="We need not tell you the outcome of a report.",
    ),
    truth=T(
        zh="现在的办法里，只有法律法规规章规定要告知的才告知；旧办法“实名举报五日告知立案”的条"
        "款已经没有了。要退钱，用“投诉”。",
        en="Under the measures now in force the outcome is told only where a law or rule says "
        "so; the old five-day notice to named reporters is gone. For your money use a "
        "complaint, not a report.",
    ),
    answer=T(
        zh="请告知本举报是否有法律、法规或规章规定应当告知结果，依据是《市场监督管理投诉举报处"
        "理办法》第36条；我的退款请求另行作为投诉提出，请按第9条分别处理。",
        en="Please tell me whether a law, regulation or rule requires notice of the outcome "
        "here (article 36 of the Measures for Handling Market-Regulation Complaints). My "
        "request for a refund is a complaint; please handle it apart under article 9.",
    ),
    holds=T(
        zh="你既要查处又要退款，材料分了两栏。",
        en="You want both enforcement and the refund, in two sections.",
    ),
    right=T(
        zh="没有规定要告知的：可以不告知，重复举报同一事实也不再处理。",
        en="Where nothing requires it they need not tell, and the same facts reported again "
        "are not handled again.",
    ),
    sources=(
        ORDER_121[36],
        ORDER_121[35],
        ORDER_121[9],
    ),
)
