"""Who the seller is."""

from guide_logic.content.channels import PLATFORM
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import ON_PLATFORM
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import CPL, CPL_REGULATIONS, ONLINE_CASES, RETURN_RULES
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ID"]


ID = Step(
    "seller_identity",
    ref="ID",
    channel=PLATFORM,
    does=PREPARE,
    title=T(zh="弄清卖家到底是谁", en="Find out who the seller is"),
    text=T(
        zh="先看店铺公示的执照和订单上的名称。"
        "不清楚的，用文字向平台客服要卖家的真实名称、地址和有效联系方式，说明要用来投诉或起诉。"
        "请平台用文字答复，并截图。",
        en="Look first at the licence the shop displays and the name on the order. "
        "If that is unclear, ask the platform in writing for the seller’s true name, address and "
        "valid contact, and say that you need them to complain or sue. "
        "Ask for a written answer and take a screenshot.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="起诉之前；给平台写明一个合理的答复时间。",
                en="Before you sue. Name a reasonable time for the platform’s answer.",
            ),
        ),
    ),
    fails=T(
        zh="平台给不出真实名称、地址和有效联系方式的，消费者可以向平台要求赔偿，"
        "起诉时把平台也列为被告。",
        en="If the platform cannot give the true name, address and valid contact, a consumer may "
        "claim from the platform and name it as a defendant too.",
    ),
    evidence=(have.SELLER_NAME, have.CALLS),
    notes=(
        Note(
            ~ON_PLATFORM,
            T(
                zh="没有平台的，从转账凭证的户名、聊天、发货单和公示信息里找；"
                "找不到，问立案窗口能怎么查。",
                en="Without a platform, look at the account name on the slip, the chats, the "
                "waybill and public notices. If that fails, ask the court’s filing window how it "
                "can be found.",
            ),
        ),
        Note(
            ON_PLATFORM & F.role.is_("consumer"),
            T(
                zh="在直播间买的，直播间没有标清楚自己不是卖家、卖家是谁的，运营者也要按卖家负责。"
                "请平台提供运营者和主播的信息。",
                en="If you bought in a live stream that did not clearly say that it is not the "
                "seller and who is, whoever runs it is liable as the seller. Ask the platform who "
                "runs it and who presented it.",
            ),
            sources=(ONLINE_CASES[12], CPL_REGULATIONS[14]),
        ),
    ),
    sources=(CPL[44], CPL_REGULATIONS[13], RETURN_RULES[24]),
)
