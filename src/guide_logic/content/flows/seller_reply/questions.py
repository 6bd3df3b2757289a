"""What a seller is asked, in this order; the last ones stand beside the plan."""

from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

CLAIM = Question(
    "claim",
    T(zh="你收到的是什么？", en="What did you receive?"),
    T(
        zh="退款申请、平台纠纷、12315 和法院的时间不同，答复的地方也不同。有几样时选最急的一样。",
        en="A refund request, a platform dispute, 12315 and a court each have their own times and "
        "their own place for an answer. If there are several, take the most pressing.",
    ),
    (
        Choice.of(
            F.claim,
            {
                "refund": T(
                    zh="来信、来电要你退钱、赔钱，还没投诉也没起诉的，也选这个",
                    en="Also for a letter or a call that asks for money, with no complaint and no "
                    "lawsuit yet",
                ),
                "m12315": T(
                    zh="消费者协会转来的，或者只是举报、没人索赔的，也选这个",
                    en="Also for a consumer association (消协), or a report that claims nothing",
                ),
                "buyer_abuse": T(
                    zh="掉包退货、用假图骗退款，也选这个。只是要求退款、三倍赔偿，或说要投诉，不算；"
                    "只说要给差评的，选“差评”",
                    en="Also for a swapped return or a faked picture. Asking for a refund or "
                    "triple damages, or announcing a complaint, is not this; for a mere threat of "
                    "a bad review choose “a bad review”",
                ),
            },
        ),
    ),
    help=T(
        zh="被投诉盗用图片，走“被投诉盗图”那一页。国外客户的投诉，走外贸那一页。",
        en="Accused of using someone’s pictures? There is a page of its own for that, and one for "
        "complaints from customers abroad.",
    ),
)


def _stage(id: str, label: T, clock: str, decided: str, on_platform: str = "yes") -> Option:
    """Return how far the platform has got."""
    facts = {"clock": clock, "decided": decided, "on_platform": on_platform, "so_far": "none"}
    return Option(id, label, facts)


REVIEW = Question(
    "review",
    T(zh="差评说了什么？", en="What does the review say?"),
    T(
        zh="如实的评价要容忍；捏造、辱骂的，才可以请平台处理或起诉。",
        en="A truthful review has to be borne. Only invented facts or insults are for the platform "
        "or a court.",
    ),
    (
        Choice(
            "review",
            (F.review, F.aired),
            tuple(
                Option(id, label, {"review": id, "aired": "no"})
                for id, label in F.review.options.items()
            ),
        ),
    ),
)

STAGE = Question(
    "stage",
    T(zh="平台那边走到哪一步了？", en="How far has the platform got?"),
    T(
        zh="在平台的时间里不作声，通常按对方的说法判。过了时间或已经判了，要换一种办法。",
        en="Saying nothing while a platform’s clock runs usually decides for the buyer. Once the "
        "time is over, or the case decided, other moves are left.",
    ),
    (
        Choice(
            "stage",
            (F.clock, F.decided, F.on_platform, F.so_far),
            (
                _stage(
                    "running",
                    T(zh="还没判，我方的时间还没到", en="Not decided; your time still runs"),
                    *("in", "no"),
                ),
                _stage(
                    "late",
                    T(zh="还没判，但我方的时间已经过了", en="Not decided; your time is over"),
                    *("out", "no"),
                ),
                _stage(
                    "lost",
                    T(
                        zh="已判我方输（含自动退款、处罚），还能申诉",
                        en="Decided against you (also by automatic refund or a penalty); an appeal "
                        "is open",
                    ),
                    *("in", "against_us"),
                ),
                _stage(
                    "lost_closed",
                    T(
                        zh="已判我方输，申诉时间也过了",
                        en="Decided against you; the time to appeal is over",
                    ),
                    *("out", "against_us"),
                ),
                _stage(
                    "none",
                    T(
                        zh="不是在平台上卖的",
                        en="It was not sold on a platform",
                    ),
                    *("in", "no", "no"),
                ),
            ),
        ),
    ),
)

ABOUT = Question(
    "about",
    T(zh="买家说的主要是什么事？", en="What is the complaint mainly about?"),
    T(
        zh="谁先举证、你该拿什么证据、要不要接受退货，都看这个。",
        en="It decides who has to prove what, which evidence you need and whether you must take "
        "the goods back.",
    ),
    (
        Choice.of(
            F.about,
            {
                "injury": T(
                    zh="只说标签、广告用语不对，没人不适的，选“其他”",
                    en="If only a label or an advertisement is complained of, take “something "
                    "else”",
                )
            },
        ),
    ),
)

FAULT = Question(
    "fault",
    T(zh="查下来，责任在谁？", en="Whose responsibility does it turn out to be?"),
    T(
        zh="自己有责，先补救最省；不是自己的责任，要拿证据说话；没查清，先别下结论。",
        en="If it is yours, putting it right at once costs least. If it is not, let the evidence "
        "speak. If you do not know, do not judge yet.",
    ),
    (
        Choice.of(
            F.fault,
            {
                "logistics": T(
                    zh="签收前丢了、坏了，对买家仍由你负责，再向快递追",
                    en="Towards the buyer you still answer for loss or damage before delivery",
                )
            },
        ),
    ),
)

_WHOLE_DAYS = T(
    zh="填整天数，今天就填 0；不记得就留空",
    en="Whole days; 0 if it was today. Leave it empty if you do not remember",
)

PLATFORM = Question(
    "platform",
    T(zh="在哪个平台？", en="On which platform?"),
    T(
        zh="每个平台给商家的时间不同；没核实过的，看页面倒计时。",
        en="Each platform gives sellers its own time. Where it is not verified, the page decides.",
    ),
    (Choice.of(F.platform_name),),
    on_plan=True,
)
OPEN = Question(
    "days_open",
    T(zh="收到几天了？", en="How many days ago did it come?"),
    T(
        zh="用来算最晚哪天要有动作。",
        en="It shows by which day you must have acted.",
    ),
    (Entry(F.days_open, _WHOLE_DAYS),),
    on_plan=True,
)
DECIDED = Question(
    "decided_days",
    T(zh="平台下结论几天了？", en="How many days ago did the platform decide?"),
    T(zh="用来算申诉的最后一天。", en="It shows the last day for an appeal."),
    (Entry(F.decided_days, _WHOLE_DAYS),),
    on_plan=True,
)
RETURNED = Question(
    "returned_days",
    T(zh="退回的货签收几天了？", en="How many days ago did the returned goods arrive?"),
    T(
        zh="用来算退款的最后一天；货还没回来就留空。",
        en="It shows the last day for the refund. Leave it empty if they are not back.",
    ),
    (Entry(F.returned_days, _WHOLE_DAYS),),
    on_plan=True,
)
AMOUNT = Question(
    "amount",
    T(zh="退给买家多少钱？", en="How much did the buyer get back?"),
    T(
        zh="只退了一部分的，就填这一部分。只在你的设备上算数，不会进网址，也不会发出去。",
        en="If only a part of the price was refunded, give that part. It is used for the sum on "
        "your device only, goes into no link and is sent nowhere.",
    ),
    (
        Entry(
            F.amount,
            T(
                zh="比如 129.90；不想填就留空",
                en="For example 129.90; leave it empty if you prefer",
            ),
        ),
    ),
    on_plan=True,
)

DATES = dates_question(
    D.buyer_signed_on,
    D.accepted_on,
    D.served_on,
)

QUESTIONS = (CLAIM, REVIEW, STAGE, ABOUT, FAULT, PLATFORM, OPEN, DECIDED, RETURNED, AMOUNT, DATES)
