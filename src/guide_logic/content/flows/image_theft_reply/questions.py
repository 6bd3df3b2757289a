"""What an accused seller is asked; one answer may settle several facts."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

TRUTH = Question(
    "truth",
    T(zh="先对自己说实话：图从哪里来？", en="First, honestly: where is the picture from?"),
    T(
        zh="声明不实、恶意提交，可能要承担惩罚性赔偿；真的用了别人的图，马上停比辩解有用。",
        en="A statement made in bad faith can lead to punitive damages. If the picture was taken, "
        "stopping at once helps more than arguing.",
    ),
    (
        Choice(
            "truth",
            (F.truth,),
            (
                *(
                    Option(id, F.truth.options[id], {"truth": id})
                    for id in ("own", "licensed", "copied")
                ),
                Option(
                    "unknown",
                    T(
                        zh="说不清：外包拍的、供应商给的、网上找的，或不确定",
                        en="Unclear: from an agency, a supplier or the internet, or you are not "
                        "sure",
                    ),
                    {"truth": "unclear"},
                ),
            ),
        ),
    ),
)

_ANSWERED = {"window": "unknown", "so_far": "none"}

STAGE = Question(
    "stage",
    T(zh="走到哪一步了？", en="How far has it got?"),
    numbered(
        zh="平台转来通知后，交声明的时间以页面为准；交了声明，对方还有 {counter_statement_wait}可"
        "以起诉。",
        en="After a notice the page says how long you have for a statement. Once it is filed, the "
        "other side has {counter_statement_wait} to sue.",
    ),
    (
        Choice(
            "stage",
            (F.stage, F.window, F.so_far),
            (
                Option(
                    "notified_in",
                    T(
                        zh="平台转来侵权通知，还能提交声明（申诉）",
                        en="The platform sent on a notice, and you can still file a statement "
                        "(声明, 申诉)",
                    ),
                    {"stage": "notified", "window": "in", "so_far": "none"},
                    hint=T(
                        zh="只收到律师函、催款信的，也选这个：声明改成书面回信",
                        en="Also for a mere lawyer’s letter or demand: answer it in writing "
                        "instead of a statement",
                    ),
                ),
                Option(
                    "notified_out",
                    T(
                        zh="页面上的申诉时间已经过了",
                        en="The time for an answer on the page is over",
                    ),
                    {"stage": "notified", "window": "out", "so_far": "none"},
                ),
                Option(
                    "sent",
                    T(
                        zh="已经提交不侵权声明，在等结果",
                        en="A counter-statement is filed, and you are waiting",
                    ),
                    {"stage": "sent", **_ANSWERED},
                ),
                Option(
                    "served",
                    T(
                        zh="收到法院或主管部门的文书",
                        en="Papers have come from a court or the authority",
                    ),
                    {"stage": "served", **_ANSWERED},
                ),
                Option(
                    "restored",
                    T(
                        zh="链接已经恢复，还要追损失",
                        en="The listing is back, and I want my loss",
                    ),
                    {"stage": "restored", **_ANSWERED},
                ),
            ),
        ),
    ),
)

MALICE = Question(
    "malicious",
    T(zh="对方明显是恶意投诉吗？", en="Was the notice plainly malicious?"),
    T(
        zh="错误的通知造成损失要赔，恶意的加倍赔；但“恶意”要由你证明。",
        en="Loss from a wrong notice has to be paid for, and from a malicious one twice over. "
        "Malice is yours to prove.",
    ),
    (
        Choice.of(
            F.malicious,
            {
                "yes": T(
                    zh="比如用假的权属材料，或明知图是你的还投诉、要钱才撤",
                    en="For example forged papers, or they knew the picture is yours and want "
                    "money to withdraw",
                ),
            },
        ),
    ),
)

FORWARDED = Question(
    "forwarded_days",
    T(
        zh="声明转到投诉人手上几天了？",
        en="How many days ago did your statement reach the complainant?",
    ),
    numbered(
        zh="从转到的第二天起算 {counter_statement_wait}；到期没有投诉或起诉的通知，平台就要终止措"
        "施。",
        en="The {counter_statement_wait} begin on the day after. If the platform is told of no "
        "complaint or suit by then, it has to end its measures.",
    ),
    (
        Entry(
            F.forwarded_days,
            T(
                zh="填整天数，今天转的填 0；不知道就问平台，先留空",
                en="Whole days; 0 if today. If you do not know, ask the platform and leave it "
                "empty",
            ),
        ),
    ),
)

DETAILS = Question(
    "details",
    T(zh="补两样，结果更准", en="Two details make this sharper"),
    T(
        zh="金额只用来在你的设备上算数，不会进网址，也不会发出去。",
        en="The amount is only used for the sums, on your device. It goes into no link and is "
        "sent nowhere.",
    ),
    (
        Choice.of(F.site, label=F.site.label),
        Entry(
            F.loss,
            T(
                zh="比如下架期间少赚的、推广费；没有就留空",
                en="For example profit and advertising lost while it was down; leave it empty if "
                "there is none",
            ),
        ),
    ),
    on_plan=True,
)

DATES = dates_question(
    D.noticed_on,
    D.served_on,
)

QUESTIONS = (TRUTH, STAGE, MALICE, FORWARDED, DETAILS, DATES)
