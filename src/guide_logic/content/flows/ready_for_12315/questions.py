"""What is asked before a filing with 12315, in this order."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Fact, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]


def _offered(fact: Fact, *ids: str) -> Choice:
    """Return the choice between some options of a fact: the others are set by outcomes."""
    return Choice(
        fact.id, (fact,), tuple(Option(id, fact.options[id], {fact.id: id}) for id in ids)
    )


MATTER = Question(
    "matter",
    T(zh="是什么事？", en="What is it about?"),
    T(
        zh="12315 管的是生活消费；有些事另有专门的地方，投到这里会被退回。",
        en="12315 deals with consumer purchases. Some things have an office of their own and would "
        "be sent back.",
    ),
    (_offered(F.matter, "goods", "courier", "telecom", "finance", "scam", "work", "ip", "office"),),
)

AIM = Question(
    "aim",
    T(zh="你要什么结果？", en="What do you want?"),
    T(
        zh="要退要赔是投诉，让它被查处是举报：两件事分开处理，材料也分两栏写。",
        en="For your money it is a complaint; to have the seller looked into it is a report. They "
        "are handled apart and written in two sections.",
    ),
    (Choice.of(F.aim),),
)

EXT = Question(
    "ext",
    T(zh="同一件事，别处处理过吗？", en="Has anyone else had this dispute?"),
    T(
        zh="法院、仲裁、行政机关或消协受理、处理过的同一争议，12315 不再受理。平台处理过的不算。",
        en="12315 does not take a dispute that a court, an arbitrator, an authority or the "
        "consumer association has taken or handled. The platform does not count.",
    ),
    (
        _offered(
            F.ext,
            "none",
            "m12315_open",
            "m12315_failed",
            "m12315_refused",
            "association",
            "authority",
            "court_open",
        ),
    ),
)

REPLY = Question(
    "reply",
    T(zh="12315 答复你了吗？", en="Has 12315 answered you?"),
    numbered(
        zh="收到投诉起 {acceptance}内要决定是否受理，收到的当天不算。",
        en="It decides within {acceptance} of receiving the complaint, the first day not counted.",
    ),
    (Choice.of(F.reply),),
)

REFUSED = Question(
    "refused_for",
    T(zh="不受理的理由是什么？", en="Why was it refused?"),
    T(
        zh="材料不齐可以补了再投，投错了局可以换一个；其他理由，路就不同了。",
        en="Missing papers can be added and a wrong bureau changed. For other reasons the way is "
        "different.",
    ),
    (_offered(F.refused_for, "papers", "place", "other"),),
)

_DAYS = T(
    zh="填整天数，当天填 0；不记得就留空",
    en="Whole days; 0 if it was today. Leave it empty if you do not remember",
)

ACCEPTED = Question(
    "accepted_days",
    T(zh="受理到今天多少天了？", en="How many days ago was it taken?"),
    numbered(
        zh="受理之日起 {mediation}（自然日）没谈成，调解就终止。",
        en="Mediation ends {mediation} (calendar days) after the complaint was taken.",
    ),
    (Entry(F.accepted_days, _DAYS),),
)

DECISION = Question(
    "decision_days",
    numbered(
        zh="{acceptance}满了，或知道不受理，多少天了？",
        en="How many days since the {acceptance} ended, or since you learned of the refusal?",
    ),
    numbered(
        zh="申请行政复议的 {reconsideration}：没答复的，从该答复的时间满那天算；不受理的，"
        "从你知道那天算。",
        en="The {reconsideration} for reconsideration: after silence from the end of the time to "
        "answer, after a refusal from the day you knew.",
    ),
    (Entry(F.decision_days, _DAYS),),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="12315 只调解“为生活买、向经营者买”的争议。",
        en="12315 mediates only if you bought for daily life from a trader.",
    ),
    (buyers.BOUGHT_FROM,),
)

KNOWN = Question(
    "known",
    numbered(
        zh="从知道权益受损到现在，有 {complaint_limit}吗？",
        en="Have you known of the harm for {complaint_limit}?",
    ),
    numbered(
        zh="知道或应当知道受侵害超过 {complaint_limit}的，12315 不受理。",
        en="12315 does not take a complaint more than {complaint_limit} after you knew, or should "
        "have known, of the harm.",
    ),
    (Choice.of(F.known),),
)

PLACE = Question(
    "place",
    T(zh="在哪里买的？", en="Where did you buy it?"),
    T(zh="投给哪个市场监管局，看这个。", en="It decides which bureau the complaint goes to."),
    (Choice.of(F.place),),
)

FOUR = Question(
    "four",
    T(zh="四样必备，你有哪些？", en="The four required things: which do you have?"),
    T(
        zh="缺一样，12315 就可以不受理；要的就是这四样，不用更多。",
        en="If one is missing, 12315 may refuse. These four are all that is required.",
    ),
    (
        Choice.of(F.identity, label=F.identity.label),
        Choice.of(F.respondent, label=F.respondent.label),
        Choice.of(F.request, label=F.request.label),
        Choice.of(F.basis, label=F.basis.label),
    ),
)

ODR = Question(
    "odr",
    T(zh="对方是 ODR 企业吗？", en="Is the other side an ODR enterprise?"),
    T(
        zh="有的企业接入了 12315 平台，可以先由它和你谈。",
        en="Some companies are joined to the 12315 platform and can talk to you first.",
    ),
    (_offered(F.odr, "no", "yes"),),
    on_plan=True,
)

QUESTIONS = (
    MATTER,
    AIM,
    EXT,
    REPLY,
    ACCEPTED,
    REFUSED,
    DECISION,
    WHO,
    KNOWN,
    PLACE,
    FOUR,
    ODR,
    dates_question(
        D.filed_on,
        D.reported_on,
        D.courier_on,
        D.odr_on,
        D.learned_on,
    ),
)
