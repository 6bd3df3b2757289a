"""The courier company, then the postal authority."""

from guide_logic.content.channels import COURIER, POSTAL
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.outcomes import BY_COURIER, BY_POST
from guide_logic.content.law import EXPRESS_RULES, POSTAL_LAW, PRACTICE_NOTES
from guide_logic.content.limits.desks import COURIER_ANSWER
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T

__all__ = ["COUR", "POST"]


COUR = Step(
    "complain_courier",
    ref="COUR",
    channel=COURIER,
    title=T(zh="先向快递企业投诉", en="First complain to the courier company"),
    text=T(
        zh="从快递企业的官方 App 或网站进客服，写明单号、时间、出了什么事、要什么。"
        "要一个投诉工单号，记下日期。"
        "快递应当投到约定的地址、交给你或你指定的人，你有权当面验收。",
        en="Use the company’s official app or website. Give the waybill number, the time, what "
        "happened and what you want. Ask for a complaint number and note the date. A courier must "
        "deliver to the agreed address, to you or the person you named, and you may check the "
        "parcel on the spot.",
    ),
    do=T(
        zh="向快递企业投诉，要一个投诉工单号，记下日期",
        en="Complain to the courier company; ask for a complaint number and note the date",
    ),
    where=T(
        zh="快递企业的官方 App 或网站 → 客服",
        en="The courier company’s official app or website → service desk (客服)",
    ),
    deadlines=(
        Deadline(
            T(
                zh="尽快，趁轨迹和录像还在。",
                en="Soon, while tracking and camera records still exist.",
            ),
        ),
    ),
    takes=numbered(
        zh="快递企业接到投诉起 {courier_reply}内处理并告知。",
        en="The company must deal with it and answer within {courier_reply} of the complaint.",
    ),
    fails=numbered(
        zh="{courier_reply}没答复，或你不满意，就向邮政管理部门申诉。",
        en="If there is no answer in {courier_reply}, or you are not satisfied, appeal to the "
        "postal authority (邮政管理部门).",
    ),
    evidence=(have.WAYBILL, have.COMPLAINT_NO),
    outcomes=BY_COURIER,
    sources=(EXPRESS_RULES[26], EXPRESS_RULES[29]),
)


POST = Step(
    "appeal_postal",
    ref="POST",
    channel=POSTAL,
    title=T(zh="向邮政管理部门申诉", en="Appeal to the postal authority"),
    text=T(
        zh="先投诉过快递企业，才能申诉。"
        "入口一般是 sswz.spb.gov.cn、公众号“邮政业消费者申诉”，或打区号加 12305；以官方页面为准。"
        "写上快递单号、投诉工单号、企业的答复和你的请求。",
        en="You must have complained to the courier first. "
        "Use sswz.spb.gov.cn, the WeChat account for postal appeals (邮政业消费者申诉), or the "
        "area code plus 12305; the official page decides. Give the waybill number, the complaint "
        "number, the company’s answer and what you ask for.",
    ),
    do=T(
        zh="向邮政管理部门申诉，写上单号、投诉工单号和企业的答复",
        en="Appeal to the postal authority (邮政管理部门) with the waybill, the complaint "
        "number and the answer",
    ),
    where=T(
        zh="sswz.spb.gov.cn、公众号“邮政业消费者申诉”，或区号加 12305；以官方页面为准",
        en="sswz.spb.gov.cn, the WeChat account (邮政业消费者申诉), or area code plus 12305; "
        "the official page decides",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="快递企业 {courier_reply}没答复，或答复你不满意之后。",
                en="After {courier_reply} without an answer, or after an answer you do not accept.",
            ),
            term=COURIER_ANSWER,
        ),
    ),
    takes=numbered(
        zh="邮政管理部门接到申诉起 {postal_reply}内答复。",
        en="The authority answers within {postal_reply} of the appeal.",
    ),
    fails=T(
        zh="还谈不成，要赔偿就向法院起诉；进了法院，申诉一般就不再受理。",
        en="If that settles nothing and you want compensation, sue in court. Once you sue, the "
        "appeal is normally not taken.",
    ),
    evidence=(have.COMPLAINT_NO, have.WAYBILL),
    outcomes=BY_POST,
    sources=(EXPRESS_RULES[29], POSTAL_LAW[65], PRACTICE_NOTES["hotlines"]),
)
