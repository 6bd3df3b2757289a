"""Direct sales: was notice given in time, and where a dispute would be decided."""

from guide_logic.content.channels import CUSTOMER, IN_HOUSE, TRIBUNAL
from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import TOO_LATE
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import BARRED_SENT, TALKED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import CISG, CIVIL_CODE, TRADE_NOTES
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["BARRED", "NOTICE", "TALKS"]

NOTICE = Step(
    "check_notice",
    ref="NOTICE",
    channel=IN_HOUSE,
    title=T(zh="核对通知的时间和内容", en="Check when and how you were told"),
    text=T(
        zh="排出三个日期：货交到买方手里、买方发现问题、买方第一次来信。"
        "再看那封信有没有说清问题，合同有没有写检验期或质保期。"
        "约定了就先按约定；没约定的，看是不是在合理时间内。",
        en="Set out three dates: when the goods were handed over, when the problem was found, "
        "when the first message came. See whether that message named the problem, and whether "
        "the contract has an inspection or guarantee period. What was agreed comes first; "
        "otherwise the time must have been reasonable.",
    ),
    does=PREPARE,
    deadlines=(
        Deadline(
            T(
                zh="在答应任何方案之前。",
                en="Before you agree to any remedy.",
            ),
        ),
    ),
    fails=T(
        zh="日期凑不齐，请客户提供；在此之前的来往都写明保留权利。",
        en="If dates are missing, ask the customer for them, and reserve your rights until then.",
    ),
    evidence=(have.NOTICE_DATES, have.CONTRACT),
    notes=(
        Note(
            F.notice.is_("unclear"),
            numbered(
                zh="{cisg_notice_longest}之内、但拖得不合理的，买方也可能失去主张的权利；有合理理"
                "由的，公约仍让他减价或求偿（利润损失除外）。多久算合理没有固定天数，别自己下结"
                "论。",
                en="Even within {cisg_notice_longest} a buyer who waited unreasonably can lose "
                "the right; one with a reasonable excuse may still reduce the price or claim "
                "damages other than lost profit. No number of days is fixed, so do not decide "
                "this alone.",
            ),
            sources=(CISG[39], CISG[44]),
        ),
        Note(
            TOO_LATE,
            T(
                zh="查三件事：质保期有没有另约更长；你当时知不知道货有问题却没说；"
                "客户有没有说得过去的理由。有一样，就先请律师看，再回信。",
                en="Check three things: is a longer guarantee agreed; did you know of the defect "
                "and not say so; has the customer a reasonable excuse. If any is so, ask a "
                "lawyer before you write.",
            ),
            sources=(CISG[40], CISG[44], CIVIL_CODE[621]),
        ),
    ),
    sources=(CISG[38], CISG[39], CIVIL_CODE[620], CIVIL_CODE[621], CIVIL_CODE[622]),
)

BARRED = Step(
    "answer_too_late",
    ref="BARRED",
    channel=CUSTOMER,
    title=T(zh="礼貌说明：通知已经太晚", en="Explain politely that notice came too late"),
    text=numbered(
        zh="三样都查过、都没有，再发这封信。写：谢谢来信；交货和来信的日期；按合同或公约，满 "
        "{cisg_notice_longest}才通知的，一般不能再主张；所以这次不承担责任。然后写你还能帮什么：付费维修、配件、使用建"
        "议。",
        en="Send this only when all three are checked and absent. Write: thanks; the dates of "
        "delivery and of the message; that under the contract or the CISG a claim notified after "
        "{cisg_notice_longest} can generally no longer be made, so you cannot accept it. Then say "
        "how you can still help: paid repair, parts, advice.",
    ),
    do=numbered(
        zh="三样都查过、都没有，就发信说明：满 {cisg_notice_longest}才通知的，一般不能再主张",
        en="Once all three are checked and absent, write that after {cisg_notice_longest} a claim "
        "can generally no longer be made",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="在第一封回信里说好的那天之前。",
                en="By the day you named in your first reply.",
            ),
        ),
    ),
    fails=T(
        zh="客户不接受：停在书面，请律师看合同和适用的法律。",
        en="If the customer does not accept it, stay in writing and have a lawyer look at the "
        "contract and the law that applies.",
    ),
    evidence=(have.NOTICE_DATES, have.REPLIES),
    notes=(
        Note(
            F.vip.is_("yes"),
            T(
                zh="VIP 客户可以另给一份好意，但写明是好意，不是承认责任。",
                en="A VIP may be given something as goodwill. Say that it is goodwill and "
                "no admission.",
            ),
            sources=(TRADE_NOTES["goodwill"],),
        ),
    ),
    outcomes=BARRED_SENT,
    sources=(CISG[39], CISG[40], CIVIL_CODE[621]),
)

TALKS = Step(
    "if_talks_fail",
    ref="TALKS",
    channel=TRIBUNAL,
    title=T(zh="谈不拢，看争议条款", en="If talks fail, read the dispute clause"),
    text=T(
        zh="合同写了仲裁，就去约定的仲裁机构；写了法院，就去约定的法院；都没写的，问律师去哪里。"
        "来往邮件、检验和单证按日期编好目录。"
        "小额的，先算跨境的费用和时间值不值。",
        en="If the contract names an arbitration body or a court, that is where to go; if it "
        "names neither, ask a lawyer. List your mails, inspections and papers by date. For a "
        "small sum, first count the cost and time across borders.",
    ),
    do=T(
        zh="找出合同的争议条款：写了仲裁去仲裁，写了法院去法院，都没写问律师",
        en="Find the dispute clause: go where it says, arbitration or court; if it names "
        "neither, ask a lawyer",
    ),
    where=T(
        zh="合同约定的仲裁机构或法院",
        en="The arbitration body or court in the contract",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="适用中国法的国际货物买卖合同争议，起诉或仲裁的时效是 {export_limitation}；适用"
                "别国法的，问律师。",
                en="Under Chinese law, disputes over an international sale of goods have "
                "{export_limitation} to reach a court or arbitration; under another law, ask a "
                "lawyer.",
            ),
            sources=(CIVIL_CODE[594],),
        ),
    ),
    fails=T(
        zh="一边走程序，一边仍可以和解；和解书写明全部了结。",
        en="You can still settle while the case runs; say in writing that this ends it.",
    ),
    evidence=(have.CONTRACT, have.REPLIES, have.NOTICE_DATES),
    outcomes=TALKED,
    sources=(CIVIL_CODE[594], TRADE_NOTES["scope"]),
)
