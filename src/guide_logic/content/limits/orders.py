"""Limits of an order: shipping, refund, return, and what platforms set themselves."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    ECL,
    JD_RULES,
    PENALTY_MEASURES,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    WECHAT_RULES,
)
from guide_logic.content.moments import D
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, UNTIL, Term

__all__ = [
    "JD_APPEAL",
    "JD_STEP_IN",
    "LATE_SHIPPING",
    "NO_REASON_RETURN",
    "POOR_QUALITY_RETURN",
    "REFUND_AFTER_RETURN",
    "RETURN_WAYBILL_TAOBAO",
    "RETURN_WAYBILL_WECHAT",
    "SELLER_ANSWER_JD",
    "SELLER_ANSWER_TAOBAO",
    "SELLER_ANSWER_TAOBAO_UNSHIPPED",
    "SELLER_ANSWER_WECHAT",
    "SELLER_PROVES",
    "SELLER_RECEIPT_TAOBAO",
    "SELLER_RECEIPT_WECHAT",
    "SHIPPING_TAOBAO",
    "SHIPPING_WECHAT",
    "TAOBAO_PROOF_OF_CASE",
    "WECHAT_ESCALATE",
    "WILFUL_DELAY",
    "WILFUL_DELAY_RETURN",
]

LATE_SHIPPING = Term(
    "late_shipping",
    title=T(zh="卖家过了承诺的发货日", en="The seller is late in shipping"),
    text=T(
        zh="从这天起就是没按约定发货：可以催发，也可以申请退款；延误赔付看平台规则。",
        en="From this day shipping is late. You may press for it or ask for a refund; compensation "
        "for delay depends on the platform’s rules.",
    ),
    trigger=D.promised_on,
    kind=FROM,
    sources=(ECL[20], CIVIL_CODE[509]),
)

SHIPPING_TAOBAO = Term(
    "shipping_taobao",
    title=T(zh="淘宝一般的发货时间到了", en="Taobao’s usual shipping time is over"),
    text=numbered(
        zh="一般是付款后 {taobao_dispatch}，商品页另有承诺的按承诺；"
        "以订单上显示的最晚发货时间为准。过了就可以催发或申请退款。",
        en="Usually {taobao_dispatch} after payment, unless the product page promises "
        "otherwise; the latest shipping time on the order decides. After it you may press or "
        "ask for a refund.",
    ),
    trigger=D.paid_on,
    figure=FIGURES["taobao_dispatch"],
    kind=FROM,
    sources=(TAOBAO_TIMERS["dispatch"],),
)

SHIPPING_WECHAT = Term(
    "shipping_wechat",
    title=T(zh="微信小店默认的发货时间到了", en="The WeChat shop’s shipping time is over"),
    text=numbered(
        zh="默认是付款后 {wechat_dispatch}。过了就在订单里点“催发货”，平台会生成工单；"
        "以订单页为准。",
        en="{wechat_dispatch} after payment by default. After it, send a late-shipping reminder "
        "(催发货) in the order: it opens a ticket with the platform. The order page decides.",
    ),
    trigger=D.paid_on,
    figure=FIGURES["wechat_dispatch"],
    kind=FROM,
    sources=(WECHAT_RULES["shipping"],),
)


def _answer(id: str, figure: str, source: Source, text: T) -> Term:
    """Return a platform's time for the seller to answer a refund request."""
    return Term(
        id,
        title=T(zh="卖家答复退款的时间到了", en="The seller’s time to answer is over"),
        text=text,
        trigger=D.asked_on,
        figure=FIGURES[figure],
        kind=FROM,
        sources=(source,),
    )


SELLER_ANSWER_TAOBAO_UNSHIPPED = _answer(
    "seller_answer_taobao_unshipped",
    "taobao_unshipped",
    TAOBAO_TIMERS["unshipped"],
    numbered(
        zh="没发货的，卖家一般有 {taobao_unshipped}，同意或不回复都退款；以订单页倒计时为准。"
        "到了还没退，找平台客服。",
        en="If nothing was shipped the seller usually has {taobao_unshipped}, and consent or "
        "silence means refund. The countdown on the order page decides. If no money comes, "
        "ask the platform.",
    ),
)

SELLER_ANSWER_TAOBAO = _answer(
    "seller_answer_taobao",
    "taobao_shipped",
    TAOBAO_TIMERS["shipped"],
    numbered(
        zh="发货以后，卖家一般有 {taobao_shipped}；虚拟商品更短。以订单页倒计时为准。"
        "到了没结果，申请平台介入。",
        en="Once shipped, the seller usually has {taobao_shipped}, and less for virtual goods. "
        "The countdown on the order page decides. With no result, ask for platform "
        "intervention (平台介入).",
    ),
)

SELLER_ANSWER_WECHAT = _answer(
    "seller_answer_wechat",
    "wechat_refund",
    WECHAT_RULES["timers"],
    numbered(
        zh="卖家有 {wechat_refund}，以订单页为准。到了没处理，找平台客服。",
        en="The seller has {wechat_refund}; the order page decides. If nothing happens, ask the "
        "platform.",
    ),
)

SELLER_ANSWER_JD = Term(
    "seller_answer_jd",
    title=T(zh="可以申请京东介入", en="You may ask JD to step in"),
    text=numbered(
        zh="第三方店铺 {jd_talks}没谈成、没处理，就可以申请京东介入；以订单页为准。",
        en="For third-party shops, after {jd_talks} with no agreement or no action; the order "
        "page decides.",
    ),
    trigger=D.asked_on,
    figure=FIGURES["jd_talks"],
    kind=FROM,
    sources=(JD_RULES[3],),
)

JD_STEP_IN = Term(
    "jd_step_in",
    title=T(zh="申请京东介入的最后一天", en="Last day to ask JD to step in"),
    text=numbered(
        zh="取消订单或售后被拒后，一般要在 {jd_apply}内申请；以订单页显示的为准，尽早申请。",
        en="After a refused cancellation or after-sales request, generally within {jd_apply}. "
        "What the order page shows decides; ask early.",
    ),
    trigger=D.refused_on,
    figure=FIGURES["jd_apply"],
    kind=UNTIL,
    sources=(JD_RULES[7],),
)

JD_APPEAL = Term(
    "jd_appeal",
    title=T(zh="向京东申诉的最后一天", en="Last day to appeal to JD"),
    text=numbered(
        zh="纠纷单关闭后 {jd_appeal}内，带新的有效证据申诉；以页面显示的为准。",
        en="Within {jd_appeal} of the case being closed, with valid new evidence; the page "
        "decides.",
    ),
    trigger=D.decided_on,
    figure=FIGURES["jd_appeal"],
    kind=UNTIL,
    sources=(JD_RULES[9], JD_RULES[16]),
)

WECHAT_ESCALATE = Term(
    "wechat_escalate",
    title=T(zh="申请微信平台介入的最后一天", en="Last day to call in WeChat"),
    text=numbered(
        zh="被拒绝后 {wechat_dispute}内才能申请平台介入；以订单页显示的为准。",
        en="Only within {wechat_dispute} of a refusal; the order page decides.",
    ),
    trigger=D.refused_on,
    figure=FIGURES["wechat_dispute"],
    kind=UNTIL,
    sources=(WECHAT_RULES["dispute"],),
)

NO_REASON_RETURN = Term(
    "no_reason_return",
    title=T(zh="发出七天无理由退货通知的最后一天", en="Last day for the no-reason return notice"),
    text=T(
        zh="这天结束以前在订单里提出退货就行，不要求寄到。商品要完好；定作、鲜活等几类除外。",
        en="Ask for the return in the order by the end of this day; the goods need not have "
        "arrived. "
        "They must be intact; goods made to order, perishables and a few others are excluded.",
    ),
    trigger=D.signed_on,
    figure=FIGURES["no_reason_return"],
    kind=UNTIL,
    may_roll=True,
    sources=(CPL[25], RETURN_RULES[10]),
)

POOR_QUALITY_RETURN = Term(
    "poor_quality_return",
    title=T(zh="质量不合格，直接要求退货的最后一天", en="Last day to simply return poor quality"),
    text=numbered(
        zh="国家规定或约定另有退换修办法的，先看那个；都没有的，{quality_return}内可以退货，运费由"
        "卖家承担。过了这天，符合法定解除条件的仍可退，其他的可以要求换或修。",
        en="State rules or an agreement on return, exchange and repair come first. Where there "
        "are none, you may return the goods within {quality_return} at the seller’s cost. After "
        "that you may still return them if there is ground to rescind, or ask for exchange or "
        "repair.",
    ),
    trigger=D.signed_on,
    figure=FIGURES["quality_return"],
    kind=UNTIL,
    may_roll=True,
    sources=(CPL[24],),
)

SELLER_PROVES = Term(
    "seller_proves",
    title=T(
        zh="耐用品由卖家举证，到这天为止", en="Durable goods: the seller proves, until this day"
    ),
    text=numbered(
        zh="电脑、电视、冰箱、空调、洗衣机、机动车等，{trader_proves}内发现瑕疵的由经营者举证。发"
        "现了就在这天以前书面提出。",
        en="For computers, televisions, fridges, air conditioners, washing machines, cars and the "
        "like, the trader bears the burden of proof for a defect found within {trader_proves}. "
        "Raise it in writing before this day.",
    ),
    trigger=D.signed_on,
    figure=FIGURES["trader_proves"],
    kind=UNTIL,
    sources=(CPL["23-3"],),
)

RETURN_WAYBILL_TAOBAO = Term(
    "return_waybill_taobao",
    title=T(zh="寄回并填退货单号的最后一天", en="Last day to send back and enter the waybill"),
    text=numbered(
        zh="淘宝一般给 {taobao_return_send}，没填单号申请会关闭；以订单页倒计时为准，"
        "寄出当天就填。",
        en="Taobao usually gives {taobao_return_send}, and without a waybill number the request "
        "closes. The countdown on the order page decides; enter the number on the day you "
        "ship.",
    ),
    trigger=D.agreed_on,
    figure=FIGURES["taobao_return_send"],
    kind=UNTIL,
    sources=(TAOBAO_TIMERS["return"],),
)

RETURN_WAYBILL_WECHAT = Term(
    "return_waybill_wechat",
    title=T(zh="上传退货单号的最后一天", en="Last day to upload the return waybill"),
    text=numbered(
        zh="微信小店给 {wechat_return_send}；以订单页为准，寄出当天就填。",
        en="The WeChat shop gives {wechat_return_send}; the order page decides. Enter it on the "
        "day you ship.",
    ),
    trigger=D.agreed_on,
    figure=FIGURES["wechat_return_send"],
    kind=UNTIL,
    sources=(WECHAT_RULES["timers"],),
)

SELLER_RECEIPT_TAOBAO = Term(
    "seller_receipt_taobao",
    title=T(zh="卖家确认收到退货的时间到了", en="The seller’s time to confirm the return is over"),
    text=numbered(
        zh="快递退回的，卖家收到后淘宝一般给 {taobao_return_receive}，到了自动退款；平邮更久。"
        "以订单页倒计时为准。",
        en="For courier returns Taobao usually gives the seller {taobao_return_receive} from "
        "arrival, then refunds; surface mail takes longer. The countdown on the order page "
        "decides.",
    ),
    trigger=D.back_on,
    figure=FIGURES["taobao_return_receive"],
    kind=FROM,
    sources=(TAOBAO_TIMERS["return"],),
)

SELLER_RECEIPT_WECHAT = Term(
    "seller_receipt_wechat",
    title=T(zh="卖家确认收到退货的时间到了", en="The seller’s time to confirm the return is over"),
    text=numbered(
        zh="微信小店给卖家 {wechat_return_receive}；这里从卖家签收算，以订单页为准。到了没退款，"
        "找平台客服。",
        en="The WeChat shop gives the seller {wechat_return_receive}, counted here from "
        "arrival; the order page decides. If no refund comes, ask the platform.",
    ),
    trigger=D.back_on,
    figure=FIGURES["wechat_return_receive"],
    kind=FROM,
    sources=(WECHAT_RULES["timers"],),
)

REFUND_AFTER_RETURN = Term(
    "refund_after_return",
    title=T(zh="无理由退货的退款到期了", en="The refund for a no-reason return is overdue"),
    text=numbered(
        zh="卖家收到完好的退货之日起 {no_reason_refund}内要退款。从这天起还没退，书面催一次，再找"
        "平台或 12315。",
        en="The seller must refund within {no_reason_refund} of receiving the intact goods. If "
        "the money has not come by this day, ask once in writing, then go to the platform or "
        "12315.",
    ),
    trigger=D.back_on,
    figure=FIGURES["no_reason_refund"],
    kind=FROM,
    sources=(CPL[25], RETURN_RULES[13]),
)

WILFUL_DELAY_RETURN = Term(
    "wilful_delay_return",
    title=numbered(
        zh="收到退货超过 {return_penalty_after}不退款",
        en="Over {return_penalty_after} without refunding returned goods",
    ),
    text=T(
        zh="从这天起仍不退款，可以被认定为故意拖延或无理拒绝，可以向市场监管部门举报。",
        en="From this day, not refunding can be treated as wilful delay or unreasonable refusal, "
        "and you may report it to the market regulator.",
    ),
    trigger=D.back_on,
    figure=FIGURES["return_penalty_after"],
    kind=FROM,
    sources=(PENALTY_MEASURES[8], PENALTY_MEASURES[9], RETURN_RULES[31]),
)

WILFUL_DELAY = Term(
    "wilful_delay",
    title=numbered(
        zh="要求退换修赔超过 {wilful_delay}",
        en="Over {wilful_delay} since you asked",
    ),
    text=numbered(
        zh="商品经认定不合格或不符合质量要求，卖家没有正当理由拖过 {wilful_delay}的，"
        "可以被认定为故意拖延，可以举报。",
        en="If the goods have been found substandard and the seller delays over {wilful_delay} "
        "without good reason, that can be treated as wilful delay, and you may report it.",
    ),
    trigger=D.asked_on,
    figure=FIGURES["wilful_delay"],
    kind=FROM,
    sources=(PENALTY_MEASURES[8],),
)

TAOBAO_PROOF_OF_CASE = Term(
    "taobao_proof_of_case",
    title=T(zh="把受理凭证交给淘宝的最后一天", en="Last day to show Taobao that a case is open"),
    text=numbered(
        zh="说了要起诉或报案，平台先停下；{taobao_case_proof}内没有受理凭证就恢复处理。"
        "以平台通知为准。",
        en="After you announce a suit or a police report Taobao pauses; without proof of "
        "acceptance within {taobao_case_proof} it resumes. The platform’s notice decides.",
    ),
    trigger=D.told_on,
    figure=FIGURES["taobao_case_proof"],
    kind=UNTIL,
    sources=(TAOBAO_RULES["82-83"],),
)
