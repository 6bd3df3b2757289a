"""What an exporter is asked, in this order; one answer may settle several facts."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

SAFETY = Question(
    "safety",
    T(zh="这批货可能伤到人吗？", en="Could these goods hurt anyone?"),
    T(
        zh="有安全风险的，先停发、先通知，其他事在旁边同时办，也不分客户等级。",
        en="If so, you stop and warn first. Everything else goes on beside that, and no "
        "customer ranks before another.",
    ),
    (
        Choice(
            "safety",
            (F.safety, F.so_far),
            (
                Option("no", F.safety.options["no"], {"safety": "no", "so_far": "none"}),
                Option(
                    "yes",
                    F.safety.options["yes"],
                    {"safety": "yes", "so_far": "none"},
                    hint=T(
                        zh="比如受伤、起火、过热、漏电、误吞、污染，或主管机关要求召回。"
                        "拿不准时，先当有处理。",
                        en="For example injury, fire, overheating, electric shock, choking, "
                        "contamination, or a recall. If you are not sure, act as if there is one.",
                    ),
                ),
            ),
        ),
    ),
)

CHANNEL = Question(
    "channel",
    T(zh="这单在哪里成交、怎么付的款？", en="Where was it sold, and how was it paid?"),
    T(
        zh="平台和付款机构有自己的时限，会直接作决定；直接签的合同先看合同。",
        en="Platforms and payment providers have time limits of their own and decide by "
        "themselves. In a direct sale the contract comes first.",
    ),
    (
        Choice.of(
            F.channel,
            {
                "direct": T(
                    zh="在阿里巴巴国际站认识、但没走信用保障订单的，也选这个",
                    en="Also if you met on Alibaba.com but made no Trade Assurance order",
                ),
            },
        ),
    ),
)

CASE = Question(
    "case",
    T(
        zh="平台或付款机构那边走到哪一步了？",
        en="How far has it got with the platform or payment provider?",
    ),
    T(
        zh="那边的时限比你自己定的回复时间更要紧：过了时限不答复，常常直接判客户有理。",
        en="Their time limit matters more than any you set yourself. Silence often decides for "
        "the customer.",
    ),
    (
        Choice(
            "case",
            (F.clock, F.decided),
            (
                Option(
                    "none",
                    T(
                        zh="客户只是来信投诉，没有立案",
                        en="The customer only wrote to you; no case is open there",
                    ),
                    {"clock": "na", "decided": "no"},
                    hint=T(
                        zh="那边已判你有理、客户仍不满意的，也选这个",
                        en="Also if it was decided for you and the customer is still unhappy",
                    ),
                ),
                Option(
                    "open",
                    T(
                        zh="客户开了纠纷、索赔或拒付，还能答复",
                        en="A dispute, claim or chargeback is open and can be answered",
                    ),
                    {"clock": "in", "decided": "no"},
                ),
                Option(
                    "missed",
                    T(
                        zh="答复时限过了，还没判",
                        en="The time to answer is over; not decided yet",
                    ),
                    {"clock": "out", "decided": "no"},
                ),
                Option(
                    "lost",
                    T(
                        zh="已判我方承担，还能申诉",
                        en="Decided against us; an appeal is still possible",
                    ),
                    {"clock": "in", "decided": "against_us"},
                ),
                Option(
                    "lost_for_good",
                    T(
                        zh="已判我方承担，申诉时间也过了",
                        en="Decided against us, and the time to appeal is over",
                    ),
                    {"clock": "out", "decided": "against_us"},
                ),
            ),
        ),
    ),
)

CASE_DAYS = Question(
    "case_days",
    T(
        zh="客户提交纠纷几天了？",
        en="How many days ago did the customer open the dispute?",
    ),
    numbered(
        zh="信用保障订单先有 {alibaba_talks}协商；算出你哪天之前要答复。",
        en="Trade Assurance gives {alibaba_talks} to negotiate first. This works out the day by "
        "which to answer.",
    ),
    (
        Entry(
            F.case_days,
            T(
                zh="填整天数，当天提交的填 0；不知道就留空",
                en="Whole days; 0 if it was opened today. Leave it empty if you do not know",
            ),
        ),
    ),
)

NOTICE = Question(
    "notice",
    T(
        zh="客户是什么时候说货有问题的？",
        en="When did the customer tell you of the problem?",
    ),
    numbered(
        zh="买方要尽快验货、在合理时间内说清问题；满 {cisg_notice_longest}才说的，一般不能再主张。",
        en="A buyer has to examine soon and say what is wrong within a reasonable time. After "
        "{cisg_notice_longest} the right is generally lost.",
    ),
    (Choice.of(F.notice),),
)

CAUSE = Question(
    "cause",
    T(zh="查下来，原因是什么？", en="What turned out to be the cause?"),
    T(
        zh="先分清原因，才知道该修、该换、该退，还是该给证据。没查清就选没查清，不要猜。",
        en="The cause decides between repair, exchange, refund and showing evidence. If it is "
        "not clear yet, say so; do not guess.",
    ),
    (
        Choice.of(
            F.cause,
            {
                "shelf_life": T(
                    zh="交货时就过期或快过期的，选“产品本身的质量”",
                    en="If they were expired or nearly so on delivery, take “The product itself”",
                ),
                "nothing": T(
                    zh="比如客户说没收到，物流却写着签收",
                    en="For example if it “never came”, and the carrier has a signature",
                ),
                "logistics": T(
                    zh="你自己包装不当造成的，选“产品本身的质量”",
                    en="If your own packing was at fault, take “The product itself”",
                ),
            },
        ),
    ),
)

CONTRACT = Question(
    "contract",
    T(
        zh="合同写了这种情况怎么办吗？",
        en="Does the contract say what happens in such a case?",
    ),
    T(
        zh="写了就照约定办；没写，再看法律和平台规则给客户什么。",
        en="If it does, you do as agreed. If not, the law and the platform’s rules say what the "
        "customer may have.",
    ),
    (Choice.of(F.contract),),
)

RISK = Question(
    "risk",
    T(
        zh="货损货差发生时，风险在谁那里？",
        en="Who bore the risk when the goods were lost or damaged?",
    ),
    T(
        zh="先看合同写的贸易术语和地点，定了风险点，才知道由谁承担。",
        en="The trade term and place in the contract say where risk passes, and so who bears "
        "the loss.",
    ),
    (
        Choice(
            "risk",
            (F.risk,),
            (
                Option(
                    "seller",
                    F.risk.options["seller"],
                    {"risk": "seller"},
                    hint=T(
                        zh="还没到交货点；DAP、DPU、DDP 一般到目的地才转移。"
                        "平台上卖给消费者的，看平台规则，拿不准选这个",
                        en="Before the point of delivery; under DAP, DPU and DDP it generally "
                        "passes at destination. For consumers on a marketplace its rules decide; "
                        "if in doubt, take this",
                    ),
                ),
                Option(
                    "buyer",
                    F.risk.options["buyer"],
                    {"risk": "buyer"},
                    hint=T(
                        zh="一般来说：EXW 在你的场所；FCA、CPT、CIP 在交给承运人时；"
                        "FOB、CFR、CIF 在装上船时",
                        en="Generally: EXW at your premises; FCA, CPT, CIP when handed to the "
                        "carrier; FOB, CFR, CIF once on board",
                    ),
                ),
            ),
        ),
    ),
)

DETAILS = Question(
    "details",
    T(zh="补两样，做法更准", en="Two details make this sharper"),
    T(
        zh="急事加一步电话；VIP 客户在底线之上可以多给一点。",
        en="An urgent matter adds a call. A VIP customer may get something on top of what is due.",
    ),
    (
        Choice.of(F.urgent, label=F.urgent.label),
        Choice.of(F.vip, label=F.vip.label),
    ),
    on_plan=True,
)

QUESTIONS = (
    SAFETY,
    CHANNEL,
    CASE,
    CASE_DAYS,
    NOTICE,
    CAUSE,
    CONTRACT,
    RISK,
    DETAILS,
    dates_question(
        D.handed_on,
        D.learned_on,
        D.received_on,
    ),
)
