"""What platforms and couriers say."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CONTRACT_CASES,
    CPL,
    ECL,
    EXPRESS_RULES,
    JD_RULES,
    LIVE_RULES,
    ONLINE_CASES,
    ORDER_121,
    PLATFORM_RULES,
    POSTAL_LAW,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import COURIER, PLATFORM
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "FINAL_DECISION",
    "FREIGHT_TIMES_ONLY",
    "LATE_BUT_FOUND",
    "LATE_BUT_PROMISED",
    "LATE_FOR_THE_PLATFORM",
    "MACHINE_DECIDED",
    "MARKED_DELIVERED",
    "NOT_ENOUGH_EVIDENCE",
    "NO_SELLER_DATA",
    "ONLY_INTERMEDIARY",
    "PLATFORM_RULE",
    "TOO_LATE",
    "TRIPLE_NOT_HANDLED",
]

NOT_ENOUGH_EVIDENCE = Objection(
    "not_enough_evidence",
    by=PLATFORM,
    likely=OFTEN,
    said=T(
        zh="凭证不足，无法支持您的诉求。",
        en="Not enough evidence; we cannot support your request.",
    ),
    truth=T(
        zh="平台按交上来的证据判。问清缺哪一样、依据哪一条，补得出就补；订单、聊天、物流这些平"
        "台自己也有。",
        en="The platform decides on what is handed in. Ask which item is missing and under "
        "which rule, and add it; order, chat and tracking it has itself.",
    ),
    answer=T(
        zh="请告知缺少哪一项凭证、依据哪一条规则。订单快照、聊天和物流记录在平台内，请一并调取；"
        "按《电子商务法》第62条，经营者应当提供原始合同和交易记录。我补充的材料附后。",
        en="Please tell me which item is missing and under which rule. The order snapshot, "
        "chat and tracking are with you; please take them into account. Under article 62 of "
        "the E-Commerce Law the trader must provide the original contract and transaction "
        "records. What I add is attached.",
    ),
    holds=T(
        zh="还在举证或申诉时间内；还有没交的证据。",
        en="The time for evidence or appeal still runs, and there is more to hand in.",
    ),
    right=T(
        zh="确实没有证据：先补证。平台的结论不是终局，12315、法院还在，但那里也要证据。",
        en="There is none: get it first. The platform’s word is not final, but 12315 and a "
        "court want proof too.",
    ),
    sources=(
        ECL[62],
        TAOBAO_RULES[65],
        JD_RULES[9],
        ECL[61],
    ),
)

LATE_BUT_PROMISED = T(
    zh="卖家承诺的售后期还没有过，承诺见截图，属于《淘宝平台争议处理规则》第5条不受受理期限限制的"
    "情形，请受理。",
    en="The after-sales period the seller promised still runs, see the screenshot; article 5 of "
    "the Taobao dispute rules exempts it from the time limit. Please take the case.",
)

LATE_BUT_FOUND = T(
    zh="行政机关的认定（或司法机关的生效文书）附后，属于平台规则不受受理期限限制的情形，请受理。",
    en="The authority’s finding (or the effective court document) is attached; under the "
    "platform’s rules no time limit applies. Please take the case.",
)

LATE_FOR_THE_PLATFORM = T(
    zh="平台的受理期限不影响我依法主张权利，请提供卖家的真实名称、地址和有效联系方式。",
    en="The platform’s limit does not affect my legal rights; please give me the seller’s true "
    "name, address and valid contact.",
)

TOO_LATE = Objection(
    "too_late",
    by=PLATFORM,
    likely=OFTEN,
    said=T(
        zh="超过售后期，平台不再受理。",
        en="After-sales is over; the platform no longer takes it.",
    ),
    truth=numbered(
        zh="过了页面上的时间，平台多半不管。但平台的时间不是法律的时间，外面一般按 "
        "{limitation}算。",
        en="After the time on the page the platform mostly stays out. But the platform’s time is "
        "not the law’s, which is mostly {limitation}.",
    ),
    under={
        TAOBAO_RULES[5]: T(
            zh="淘宝写明四种例外不受限：能证明没收到货或有质量等问题；卖家承诺的售后期还没过；行政机关"
            "已认定是假冒或违禁品；有生效的法律文书。",
            en="Taobao’s rules name four exceptions: you can prove that the goods did not come or "
            "are faulty; a promised after-sales period still runs; an authority found them fake "
            "or forbidden; there is an effective court document.",
        ),
    },
    answer=T(
        zh="我能提供凭证证明没有收到货或商品存在质量问题，属于《淘宝平台争议处理规则》第5条不"
        "受受理期限限制的情形。凭证附后，请受理。",
        en="I can prove that the goods did not come or are defective, which article 5 of the "
        "Taobao dispute rules exempts from the time limit. Proof attached; please take the "
        "case.",
    ),
    others={
        T(
            zh="在淘宝，卖家承诺的售后期还没过",
            en="On Taobao, and a promised after-sales period still runs",
        ): LATE_BUT_PROMISED,
        T(
            zh="已有行政机关的认定或生效的司法文书",
            en="An authority’s finding, or an effective court document, is there",
        ): LATE_BUT_FOUND,
        T(zh="平台确实不再受理", en="The platform will take it no more"): LATE_FOR_THE_PLATFORM,
    },
    holds=T(
        zh="有其中一种例外，并且拿得出凭证。",
        en="One of the exceptions applies and you can show it.",
    ),
    right=numbered(
        zh="没有例外：平台可以不受理，改走卖家、12315（{complaint_limit}内）或法院。",
        en="No exception: the platform may decline; go to the seller, 12315 (within "
        "{complaint_limit}) or a court.",
    ),
    sources=(
        TAOBAO_RULES[5],
        JD_RULES[7],
        ORDER_121["16-4"],
        CIVIL_CODE[188],
    ),
)

MARKED_DELIVERED = Objection(
    "marked_delivered",
    by=PLATFORM,
    likely=OFTEN,
    said=T(
        zh="物流显示已签收，视为您已收到。",
        en="Tracking says delivered, so you have it.",
    ),
    truth=T(
        zh="“已签收”只是物流的记录，不等于你收到了：法律看的是收货人签收，他人代收要你同意。",
        en="“Delivered” is the courier’s record, not proof that you have it: what counts in law "
        "is that the recipient signed, and someone else may take it only with your consent.",
    ),
    under={
        TAOBAO_RULES[38]: T(
            zh="你说没收到的，淘宝规则由卖家证明送到了你手里或你指定的地方。",
            en="If you say it did not come, under Taobao’s rules the seller must prove that it "
            "reached you or the place you named.",
        ),
    },
    answer=T(
        zh="我没有收到，也没有委托他人代收。请卖家提供签收人、签收照片或底单；按《电子商务法》"
        "第51条以收货人签收时间为交付时间，按第52条他人代收应经我同意。",
        en="I have not received it and asked nobody to take it. Please have the seller show "
        "who signed, a photo or the slip. Under article 51 of the E-Commerce Law delivery is "
        "when the recipient signs, and under article 52 someone else may take it only with my "
        "consent.",
    ),
    holds=T(
        zh="确实没收到；问过家人、门卫、驿站。",
        en="It really did not come; you asked the family, the gate and the pick-up point.",
    ),
    right=T(
        zh="家人代收了、在驿站没取，或收件信息是你填错的。",
        en="Someone at home took it, it waits at the pick-up point, or you gave a wrong address.",
    ),
    sources=(
        ECL[51],
        ECL[52],
        TAOBAO_RULES[38],
        TAOBAO_RULES[36],
        CIVIL_CODE[512],
        CIVIL_CODE[604],
    ),
)

ONLY_INTERMEDIARY = Objection(
    "only_intermediary",
    by=PLATFORM,
    likely=OFTEN,
    said=T(
        zh="我们只是平台，请联系商家。",
        en="We are only the platform; contact the seller.",
    ),
    truth=T(
        zh="平台一般不是卖家，但有几样推不掉：协助你维权、给出卖家的真实名称地址和有效联系方式；"
        "自营的、知道侵权不管的、自己承诺过的，平台要负责。",
        en="A platform is mostly not the seller, but it must help you and give the seller’s "
        "true name, address and working contact. It is liable itself for its own sales, for "
        "wrongs it knew of and left, and for what it promised.",
    ),
    answer=T(
        zh="按《电子商务法》第61条，平台应当积极协助消费者维权；按《消费者权益保护法》第44条，"
        "请提供卖家的真实名称、地址和有效联系方式，不能提供的我可以向平台要求赔偿。",
        en="Under article 61 of the E-Commerce Law a platform actively helps consumers; under "
        "article 44 of the Consumer Rights Protection Law please give the seller’s true name, "
        "address and valid contact. If you cannot, I may claim from the platform.",
    ),
    others={
        T(
            zh="是平台自营，或看起来像自营",
            en="The platform sells it itself, or makes it look so",
        ): T(
            zh="这是平台自营（或标识使人以为自营）的商品，按《电子商务法》第37条和《最高人民法"
            "院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》第4条，平台应承担销售者责"
            "任。",
            en="These are the platform’s own sales (or marked so as to look like it); under "
            "article 37 of the E-Commerce Law and article 4 of the Supreme People’s Court "
            "Provisions (I) on Online Consumption Disputes the platform is liable as the "
            "seller.",
        ),
    },
    holds=T(
        zh="向平台内卖家买的，你联系过卖家；或商品是自营。",
        en="Bought from a seller on the platform whom you tried to reach; or the platform’s "
        "own sales.",
    ),
    right=T(
        zh="卖家信息已经给你、联系得上，平台也没有别的过错：先找卖家。",
        en="You have the seller’s data, it can be reached and the platform did nothing wrong: "
        "hold the seller.",
    ),
    sources=(
        CPL[44],
        ECL[61],
        ECL[37],
        ECL[38],
        ONLINE_CASES[4],
    ),
)

NO_SELLER_DATA = Objection(
    "no_seller_data",
    by=PLATFORM,
    likely=SOMETIMES,
    said=T(
        zh="商家信息涉及隐私，不能提供。",
        en="The seller’s data are private; we cannot give them.",
    ),
    truth=T(
        zh="店铺的经营者信息本来就要公示；消费者维权需要真实名称、地址和有效联系方式的，平台给"
        "不出就可能自己赔。",
        en="A shop’s operator has to be shown anyway, and a platform that cannot give a "
        "consumer its true name, address and working contact may have to pay itself.",
    ),
    answer=T(
        zh="我因本订单争议需要起诉和投诉。按《消费者权益保护法》第44条，请提供销售者的真实名称、"
        "地址和有效联系方式；退货纠纷另见《网络购买商品七日无理由退货暂行办法》第24条。请书面"
        "答复。",
        en="I need them to complain and sue over this order. Under article 44 of the Consumer "
        "Rights Protection Law please give the seller’s true name, address and valid contact; "
        "for a return see also article 24 of the Measures for Seven-Day Returns. Please "
        "answer in writing.",
    ),
    holds=T(
        zh="你是消费者，有订单争议，写明用途。",
        en="You are a consumer with a dispute over an order, and say what it is for.",
    ),
    right=T(
        zh="个人卖家的手机、住址，平台可能要等法院、机关来调取；起诉时问立案窗口怎么查。",
        en="For a private seller’s number and home the platform may wait for a court or "
        "authority; ask the court’s filing window how to obtain it.",
    ),
    sources=(
        CPL[44],
        RETURN_RULES[24],
        ECL[15],
        LIVE_RULES[18],
    ),
)

PLATFORM_RULE = Objection(
    "platform_rule",
    by=PLATFORM,
    likely=RARELY,
    said=T(
        zh="平台规则就是这样，注册时你已同意。",
        en="That is our rule, and you agreed when you registered.",
    ),
    truth=T(
        zh="平台规则是合同，能约束双方；但排除消费者权利、把平台依法该负的责任全推给商家的条款"
        "无效，规则也不能少于法律。",
        en="A platform’s rules are a contract and bind both. But terms that exclude consumer "
        "rights, or push all the platform’s own legal liability on sellers, are void, and "
        "rules cannot give less than the law.",
    ),
    answer=T(
        zh="请写明依据的规则名称和条款。规则不得排除或者限制消费者的法定权利，《消费者权益保护"
        "法》第26条和《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》第1条"
        "规定这类内容无效。",
        en="Please name the rule and the clause. Rules may not exclude or limit a consumer’s "
        "legal rights; article 26 of the Consumer Rights Protection Law and article 1 of the "
        "Supreme People’s Court Provisions (I) on Online Consumption Disputes make such "
        "content void.",
    ),
    holds=T(
        zh="规则确实比法律给你的少。",
        en="The rule really gives you less than the law.",
    ),
    right=T(
        zh="规则没有减少你的法定权利，只是规定流程和时间：照着办更快。",
        en="The rule takes nothing the law gives and only orders steps and times: following "
        "it is quicker.",
    ),
    sources=(
        CPL[26],
        ONLINE_CASES[1],
        ECL[32],
        CONTRACT_CASES[10],
    ),
)

MACHINE_DECIDED = Objection(
    "machine_decided",
    by=PLATFORM,
    likely=SOMETIMES,
    said=T(
        zh="系统自动判定，人工无法更改。",
        en="The system decided; no human can change it.",
    ),
    truth=T(
        zh="二手资料说，2026年2月1日起施行的平台规则办法要求：对你不利的处理要说明理由、给申诉"
        "的路，你要求人工判定的，不能只用机器。",
        en="Secondary sources say that under the measures on platform rules in force since 1 "
        "February 2026 a decision against you needs reasons and an appeal, and that if you "
        "ask for a human decision a machine alone will not do.",
    ),
    answer=T(
        zh="请说明判定的事实、理由和依据，并转人工处理。依据是自 2026 年 2 月 1 日起施行的《网"
        "络交易平台规则监督管理办法》。",
        en="Please state the facts, reasons and basis and pass this to a human, under the "
        "Measures for the Supervision of Online Trading Platform Rules in force since 1 "
        "February 2026.",
    ),
    holds=T(zh="还在申诉时间内。", en="The time to appeal still runs."),
    right=T(
        zh="人工复核后维持：换渠道，不要反复提交同样的材料。",
        en="A human upheld it: change the channel rather than send the same again.",
    ),
    sources=(PLATFORM_RULES["appeal"],),
)

FINAL_DECISION = Objection(
    "final_decision",
    by=PLATFORM,
    likely=RARELY,
    said=T(zh="平台已作出最终判定，不能再处理。", en="The platform’s decision is final."),
    truth=T(
        zh="平台的判定只在平台内有效，不是终局；不服可以投诉、起诉。申诉期内有新证据先申诉。",
        en="It is final inside the platform only. You can complain or sue; with new evidence, "
        "appeal first while you can.",
    ),
    answer=T(
        zh="我不同意该判定，将依法通过其他途径解决。请提供本案的处理结论、双方提交的证据和卖家"
        "的真实名称、地址、有效联系方式，供投诉和诉讼使用。",
        en="I do not agree and will use other legal ways. Please give me the decision, the "
        "evidence of both sides and the seller’s true name, address and valid contact for "
        "that.",
    ),
    holds=numbered(
        zh="平台已结案；你还在 {limitation}内。",
        en="The case is closed there, and {limitation} have not passed.",
    ),
    right=T(
        zh="平台确实可以不再处理同一件事，除非有新的事实。",
        en="The platform may indeed decline the same matter unless there are new facts.",
    ),
    sources=(
        ECL[63],
        ECL[60],
        TAOBAO_RULES[93],
        JD_RULES[9],
        CPL[44],
    ),
)

TRIPLE_NOT_HANDLED = Objection(
    "triple_not_handled",
    by=PLATFORM,
    likely=OFTEN,
    said=T(
        zh="平台不处理退一赔三、退一赔十。",
        en="The platform does not handle triple or tenfold damages.",
    ),
    truth=T(
        zh="这句话对法定的赔偿大多是对的：那要靠 12315 调解或法院。卖家自己承诺“假一赔几”的，可以"
        "按承诺要。",
        en="Of statutory damages that is mostly true: they are for 12315 mediation or a court. "
        "What the seller itself promised (假一赔几) can be asked for.",
    ),
    under={
        TAOBAO_RULES[6]: T(
            zh="淘宝规则写明法定赔偿可以不受理。",
            en="Taobao’s rules let it decline statutory damages.",
        ),
    },
    answer=T(
        zh="请先处理退货退款。卖家页面承诺“假一赔十”，截图附后，请按承诺赔付；法定的增加赔偿我"
        "另行通过 12315 或法院主张。",
        en="Please handle return and refund first. The seller’s page promises tenfold for a "
        "fake, screenshot attached; please apply that. I will claim statutory damages "
        "separately through 12315 or a court.",
    ),
    holds=T(
        zh="卖家有公开的赔付承诺，或只要退款。",
        en="The seller made a public promise, or you want the refund only.",
    ),
    right=T(
        zh="没有承诺，只有法定的三倍、十倍：平台可以不管，去 12315 调解或法院，欺诈由你证明。",
        en="No promise, only the law’s triple or tenfold: the platform may decline; 12315 "
        "mediation or a court, and the fraud is yours to prove.",
    ),
    sources=(
        TAOBAO_RULES[6],
        TAOBAO_RULES[15],
        ONLINE_CASES[10],
    ),
)

FREIGHT_TIMES_ONLY = Objection(
    "freight_times_only",
    by=COURIER,
    likely=SOMETIMES,
    said=T(
        zh="没保价，最多赔三倍运费。",
        en="Not insured: at most three times the freight.",
    ),
    truth=T(
        zh="“三倍资费”是邮政普遍服务的规定，不是快递的；没保价的快件按民事法律赔。网购的货先找"
        "卖家，不用自己和快递打。",
        en="“Three times postage” belongs to the universal postal service, not to couriers; "
        "uninsured parcels follow civil law. For a purchase go to the seller first and need "
        "not fight the courier.",
    ),
    answer=T(
        zh="按《快递暂行条例》，未保价的快件依照民事法律的规定确定赔偿责任，不适用邮政普遍服务"
        "的三倍限额。请按实际损失赔偿，并书面答复处理结果。",
        en="Under the Interim Regulations on Express Delivery uninsured parcels are "
        "compensated under civil law; the threefold limit of universal postal service does "
        "not apply. Please compensate the actual loss and answer in writing.",
    ),
    holds=T(
        zh="你是寄件人（或自己叫的快递）；价值有凭证。",
        en="You are the sender (or hired the courier); the value can be shown.",
    ),
    right=T(
        zh="保了价的按保价约定；寄件时清楚提示过限额条款的，法院可能认可，但对方有重大过失的除外。",
        en="Insured parcels follow the terms. A limit plainly told when sending may be "
        "upheld, except for gross negligence.",
    ),
    sources=(
        EXPRESS_RULES[28],
        POSTAL_LAW[59],
        CIVIL_CODE[506],
        CIVIL_CODE[496],
    ),
)
