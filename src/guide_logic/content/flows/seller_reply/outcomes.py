"""What may come of a seller's steps; ids stand in links and are never reused.

A complaint goes one way only: from the buyer to the platform, from there to 12315, and
last to a court. `so_far` remembers how far the seller has got with the one at hand.
"""

from guide_logic.content.flows.seller_reply.conditions import (
    ANSWERS,
    COURIER,
    KEPT,
    LOST,
    MEDIATED,
    ON_PLATFORM,
    OUT,
    PRICE_OWED,
    UNSAFE,
    VIOLATION,
)
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.moments import D
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ABUSE_REPORTED",
    "ACCEPTED",
    "APPEALED",
    "ASKED_BACK",
    "AT_COURIER",
    "BY_COURT",
    "BY_POST",
    "CARED",
    "CAUSE_FOUND",
    "CHECKED",
    "CLAIMED",
    "COMPLIED",
    "DEFENDED",
    "EXPLAINED",
    "FIXED",
    "HELD",
    "INTERIM_SENT",
    "LATE_ANSWERED",
    "MEDIATED_AT",
    "OFFERED",
    "PAID_BACK",
    "POLICE_TOLD",
    "REMEDIED",
    "REPLIED",
    "REVIEW_REPORTED",
    "REVIEW_SUED",
    "SUED",
    "TALKED",
    "WAITED",
]

_REFUND = F.claim.is_("refund")
_AT_PLATFORM = F.claim.is_("platform_case") | VIOLATION
_RETURN = F.about.is_("no_reason") & ~UNSAFE

_OURS = F.fault.is_("seller", "logistics") & ~_RETURN & ~UNSAFE & ~OUT
"""Once the buyer is served, the cause or the courier is left to see to."""

_FIX_LEFT = VIOLATION | MEDIATED
"""The shop is still to be checked."""

_SUIT_LEFT = LOST & (_RETURN | ~ANSWERS) & ~UNSAFE
"""A decision that can still be taken to a court (row D04)."""

_UNMEDIATED = F.so_far.is_("unmediated")
"""It is for the buyer to go on."""

_APPEAL_LEFT = KEPT | UNSAFE | MEDIATED | VIOLATION | COURIER | _RETURN | ~ANSWERS
"""Something is left to do when an appeal has changed nothing."""

SETTLED = {"over": "settled"}
DECIDED = {"over": "decided"}
HANDED_ON = {"over": "handed_on"}
GIVEN_UP = {"over": "given_up"}


def _outcome(
    id: str,
    label: tuple[str, str],
    told: tuple[str, str],
    sets: dict[str, str],
    when: Condition = ALWAYS,
    *,
    silent: bool = False,
) -> Outcome:
    return Outcome(
        id,
        T(zh=label[0], en=label[1]),
        told=T(zh=told[0], en=told[1]),
        sets=sets,
        when=when,
        silent=silent,
    )


def _so_far(option: str) -> dict[str, str]:
    return {"so_far": option}


_REST = _outcome(
    "rest",
    ("不再追了", "Let it rest"),
    ("我决定不再追了", "I let the matter rest"),
    GIVEN_UP,
)


def _sued(when: Condition) -> Outcome:
    """Return that the buyer sued; the time for a defence begins on the day the papers came."""
    return Outcome(
        "sued",
        T(zh="收到了法院的材料", en="Papers of a court came"),
        told=T(zh="我收到了法院的起诉材料", en="I received the papers of a lawsuit"),
        sets={"claim": "lawsuit", "so_far": "none"},
        starts=D.served_on,
        when=when,
    )


_SUED_BY_BUYER = _sued(~F.claim.is_("platform_case", "violation", "lawsuit", "refund_only_kept"))

_TO_12315 = _outcome(
    "to_12315",
    ("买家投诉到 12315", "The buyer went to 12315"),
    ("12315 转来了买家的投诉", "12315 passed on the buyer’s complaint"),
    {"claim": "m12315", "so_far": "none"},
    ~MEDIATED & ~KEPT & ~OUT & ~UNSAFE,
)

_LOST_THERE = Outcome(
    "lost",
    T(zh="平台判我方输", en="Decided against you"),
    told=T(zh="平台判我方承担", en="The platform decided against me"),
    sets={"decided": "against_us", "clock": "in", "so_far": "none"},
    starts=F.decided_days,
    when=ON_PLATFORM & ~LOST & (_AT_PLATFORM | (OUT & ~KEPT & ~MEDIATED)) & ~UNSAFE,
)

_ACCEPTED = ("买家接受，办好了", "The buyer accepted; done")
_ACCEPTED_TOLD = ("买家接受，我已经办好", "The buyer accepted, and I did it")


def _accepted(served: Condition, when: Condition = ALWAYS) -> tuple[Outcome, Outcome]:
    """Return that the buyer is content: the end, or where something else is left to see to."""
    return (
        _outcome("accepted", _ACCEPTED, _ACCEPTED_TOLD, SETTLED, when & ~served),
        _outcome("served", _ACCEPTED, _ACCEPTED_TOLD, _so_far("served"), when & served),
    )


POLICE_TOLD = (
    _outcome(
        "reported",
        ("报了警，接着告诉平台", "Reported; now the platform"),
        ("我报了警", "I told the police"),
        _so_far("police_told"),
        ON_PLATFORM,
    ),
    _outcome(
        "reported_alone",
        ("报了警，接着办买家的事", "Reported; now the request"),
        ("我报了警", "I told the police"),
        {"claim": "refund"},
        ~ON_PLATFORM,
    ),
    _outcome(
        "opened",
        ("警方立案，对方收手了", "Case opened; threats stopped"),
        ("警方立了案，对方不再索要", "The police opened a case, and the demands stopped"),
        HANDED_ON,
    ),
    _outcome(
        "no_case",
        ("警方不立案", "The police opened no case"),
        ("我报了警，警方没有立案", "I told the police, who opened no case"),
        _so_far("police_told"),
        ON_PLATFORM,
    ),
    _outcome(
        "silent",
        ("一直没有消息", "No word from the police"),
        ("我报了警，一直没有消息", "I told the police and had no word"),
        _so_far("police_told"),
        ON_PLATFORM,
        silent=True,
    ),
    _outcome(
        "silent_alone",
        ("没立案，或没有消息", "No case, or no word"),
        ("我报了警，没有结果", "I told the police, and nothing came of it"),
        {"claim": "refund"},
        ~ON_PLATFORM,
        silent=True,
    ),
)

_ORDER_GOES_ON = {"claim": "platform_case", "so_far": "none"}

ABUSE_REPORTED = (
    _outcome(
        "found",
        ("平台认定了，单子关了", "Found abusive; case closed"),
        (
            "平台认定对方恶意，关闭了这一单的售后",
            "The platform found the buyer abusive and closed the request",
        ),
        SETTLED,
    ),
    _outcome(
        "asked",
        ("举报了，接着答复这一单", "Reported; now the order"),
        ("我向平台举报了", "I reported it to the platform"),
        _ORDER_GOES_ON,
    ),
    _outcome(
        "not_found",
        ("平台没认定", "The platform found nothing"),
        ("我向平台举报，平台没有认定", "I reported it, and the platform found nothing"),
        _ORDER_GOES_ON,
    ),
    _outcome(
        "silent",
        ("平台没有回音", "The platform is silent"),
        ("我向平台举报，没有回音", "I reported it to the platform and heard nothing"),
        _ORDER_GOES_ON,
        silent=True,
    ),
)

_CONTENT = _outcome(
    "content",
    ("买家满意了", "The buyer is content"),
    ("问题解决了，买家不再追究", "The problem is solved, and the buyer is content"),
    SETTLED,
)

TALKED = (
    _CONTENT,
    _outcome(
        "posted",
        ("还是发了，说的是实情或感受", "Posted: facts or feelings"),
        ("买家发了差评", "The buyer posted a bad review"),
        {"review": "true"},
    ),
    _outcome(
        "posted_false",
        ("发了，有捏造或辱骂", "Posted: invented or insulting"),
        ("买家发了有捏造或辱骂的差评", "The buyer posted an invented or insulting review"),
        {"review": "invented"},
    ),
    _outcome(
        "silent",
        ("买家没有再说", "The buyer wrote no more"),
        ("我答复了，买家没有再说", "I answered, and the buyer wrote no more"),
        SETTLED,
        silent=True,
    ),
)

_INVENTED = F.review.is_("invented")

REPLIED = (
    _CONTENT,
    _outcome(
        "stands",
        ("回复了，差评留着", "Replied; the review stands"),
        ("我公开回复了，差评还在", "I replied in public, and the review stands"),
        DECIDED,
        ~_INVENTED,
        silent=True,
    ),
    _outcome(
        "not_mended",
        ("回复了，对方不改", "Replied; not corrected"),
        ("我公开回复并请对方更正，没有改", "I replied and asked for a correction, in vain"),
        {"aired": "replied"},
        _INVENTED,
        silent=True,
    ),
)

REVIEW_REPORTED = (
    _outcome(
        "removed",
        ("平台处理了", "The platform dealt with it"),
        ("平台处理了这条评价", "The platform dealt with the review"),
        SETTLED,
    ),
    _outcome(
        "refused",
        ("平台不处理", "The platform refused"),
        ("平台没有处理这条评价", "The platform left the review"),
        {"aired": "kept"},
    ),
    _outcome(
        "silent",
        ("平台没有回音", "The platform is silent"),
        ("我请平台处理，没有回音", "I asked the platform and heard nothing"),
        {"aired": "kept"},
        silent=True,
    ),
)

REVIEW_SUED = (
    _outcome(
        "filed",
        ("法院立案了", "The court took the case"),
        ("法院立了案", "The court took my case"),
        HANDED_ON,
    ),
    _REST,
    _outcome(
        "silent",
        ("材料交了，还没消息", "Filed; no word yet"),
        ("我把材料交给了法院，还没有消息", "I handed my papers to the court and have no word"),
        HANDED_ON,
        silent=True,
    ),
)

CARED = (
    _outcome(
        "reached",
        ("联系上了", "The buyer was reached"),
        ("我联系了买家，请对方就医", "I reached the buyer and asked them to see a doctor"),
        _so_far("cared"),
    ),
    _outcome(
        "silent",
        ("联系不上，留了言", "Not reached; messages left"),
        ("我联系不上买家，留了言", "I could not reach the buyer and left messages"),
        _so_far("cared"),
        silent=True,
    ),
)

HELD = (
    _outcome(
        "held",
        ("同批停下来了", "The batch is held"),
        ("我停发、下架了同批商品", "I took the batch down and stopped shipping"),
        _so_far("held"),
        ~F.claim.is_("lawsuit"),
    ),
    _outcome(
        "held_in_suit",
        ("同批停下来了", "The batch is held"),
        ("我停发、下架了同批商品", "I took the batch down and stopped shipping"),
        _so_far("in_court"),
        F.claim.is_("lawsuit"),
    ),
    _outcome(
        "sold_out",
        ("这一批已经卖完", "None of it is left"),
        ("这一批已经卖完，我登记了买家", "None was left, and I registered its buyers"),
        _so_far("held"),
        ~F.claim.is_("lawsuit"),
    ),
    _outcome(
        "sold_out_in_suit",
        ("这一批已经卖完", "None of it is left"),
        ("这一批已经卖完，我登记了买家", "None was left, and I registered its buyers"),
        _so_far("in_court"),
        F.claim.is_("lawsuit"),
    ),
)

ASKED_BACK = (
    _outcome(
        "asked",
        ("我发出去了", "I have written"),
        ("我请买家退货或补款", "I asked the buyer for the goods or the money"),
        _so_far("asked"),
        PRICE_OWED,
    ),
    _outcome(
        "asked_goods",
        ("我发出去了", "I have written"),
        ("我请买家退回货物", "I asked the buyer for the goods"),
        _so_far("asked"),
        ~PRICE_OWED,
    ),
    _outcome(
        "came",
        ("货退回来了，或钱补了", "The goods or the money came"),
        ("买家退回了货物或补了货款", "The buyer sent the goods or the money"),
        SETTLED,
        PRICE_OWED,
    ),
    _outcome(
        "goods_came",
        ("货退回来了", "The goods came back"),
        ("买家退回了货物", "The buyer sent the goods back"),
        SETTLED,
        ~PRICE_OWED & ~COURIER,
    ),
    _REST,
    _outcome(
        "silent",
        ("到期没回音", "No answer by that day"),
        ("我写信给买家，没有回音", "I wrote to the buyer and had no answer"),
        _so_far("asked"),
        OUT | COURIER,
        silent=True,
    ),
    _outcome(
        "unanswered",
        ("到期没回音", "No answer by that day"),
        ("我写信给买家，没有回音", "I wrote to the buyer and had no answer"),
        _so_far("refused"),
        ~OUT & PRICE_OWED,
        silent=True,
    ),
    _outcome(
        "goods_silent",
        ("到期没回音", "No answer by that day"),
        ("买家没有回音，我到此为止", "The buyer did not answer, and I left it there"),
        GIVEN_UP,
        ~OUT & ~PRICE_OWED & ~COURIER,
        silent=True,
    ),
)

LATE_ANSWERED = (
    _outcome(
        "handed_in",
        ("补交了，等结论", "Handed in; waiting"),
        ("我补交了说明和证据", "I handed in my answer and evidence late"),
        _so_far("late"),
    ),
    _outcome(
        "settled",
        ("和买家谈妥了", "Settled with the buyer"),
        ("我和买家谈妥，已经办好", "I settled with the buyer, and it is done"),
        SETTLED,
        ~MEDIATED & ~UNSAFE,
    ),
    Outcome(
        "lost",
        T(zh="平台判我方输", en="Decided against you"),
        told=T(zh="平台判我方承担", en="The platform decided against me"),
        sets={"decided": "against_us", "clock": "in"},
        starts=F.decided_days,
    ),
    _outcome(
        "silent",
        ("交不进去，没有回音", "No way in, no answer"),
        (
            "入口已经没有，我找了商家客服，没有回音",
            "The entry was gone; I asked the service desk and heard nothing",
        ),
        _so_far("late"),
        silent=True,
    ),
)

COMPLIED = (
    _outcome(
        "complied",
        ("照办了", "Done as decided"),
        ("我按平台的结论办了", "I did what the platform had decided"),
        _so_far("complied"),
    ),
    _outcome(
        "stopped_here",
        ("照办了，不再争", "Done; no appeal"),
        ("我照办了，没有申诉", "I did what was decided and did not appeal"),
        DECIDED,
        ~UNSAFE & ~MEDIATED & ~COURIER,
    ),
    _outcome(
        "silent",
        ("平台已经划走了钱", "The platform took the money"),
        ("平台直接划付了", "The platform paid it out itself"),
        _so_far("complied"),
        silent=True,
    ),
)

_UNCHANGED = ("申诉没改变", "The appeal changed nothing")
_UNCHANGED_TOLD = ("我申诉了，结果没有改变", "I appealed, and nothing changed")
_NO_ENTRY = ("不能申诉，或没有新证据", "No appeal, or no new proof")
_NO_ENTRY_TOLD = ("我没有申诉", "I did not appeal")
_APPEAL_SILENT = ("申诉没有回音", "No answer to the appeal")
_APPEAL_SILENT_TOLD = ("我申诉了，没有回音", "I appealed and heard nothing")

APPEALED = (
    _outcome(
        "won",
        ("平台改判支持我", "Decided for you after all"),
        ("我申诉后，平台改判支持我", "On my appeal the platform decided for me"),
        SETTLED,
        (~UNSAFE | KEPT) & ~MEDIATED,
    ),
    _outcome("lost", _UNCHANGED, _UNCHANGED_TOLD, _so_far("appealed"), _APPEAL_LEFT),
    _outcome("lost_for_good", _UNCHANGED, _UNCHANGED_TOLD, DECIDED, ~_APPEAL_LEFT),
    _outcome("no_entry", _NO_ENTRY, _NO_ENTRY_TOLD, _so_far("appealed"), _APPEAL_LEFT),
    _outcome("no_entry_for_good", _NO_ENTRY, _NO_ENTRY_TOLD, DECIDED, ~_APPEAL_LEFT),
    _outcome(
        "silent",
        _APPEAL_SILENT,
        _APPEAL_SILENT_TOLD,
        _so_far("appealed"),
        _APPEAL_LEFT,
        silent=True,
    ),
    _outcome(
        "silent_for_good",
        _APPEAL_SILENT,
        _APPEAL_SILENT_TOLD,
        DECIDED,
        ~_APPEAL_LEFT,
        silent=True,
    ),
)

MEDIATED_AT = (
    _outcome(
        "asked",
        ("回复了，等调解", "Answered; waiting"),
        ("我答复了 12315 的通知", "I answered the notice of 12315"),
        _so_far("answered"),
    ),
    _outcome(
        "agreed",
        ("谈成了，已经办到", "Settled, and done"),
        ("调解谈成，我已经办到", "We settled in mediation, and I did it"),
        _so_far("mediated"),
    ),
    _outcome(
        "failed",
        ("没谈成，或我不同意", "No settlement, or you declined"),
        ("调解没有谈成", "Mediation came to nothing"),
        _so_far("unmediated"),
    ),
    _outcome(
        "report_only",
        ("只是举报，不用调解", "A report only: no mediation"),
        ("通知只是举报，没有人索赔", "The notice was a report only; nobody claimed anything"),
        _so_far("mediated"),
    ),
    _outcome(
        "silent",
        ("一直没有下文", "Nothing more came"),
        ("12315 一直没有下文", "Nothing more came from 12315"),
        _so_far("mediated"),
        silent=True,
    ),
)

FIXED = (
    _outcome(
        "fixed",
        ("查过了，也改好了", "Checked and corrected"),
        ("我自查并改好了", "I checked my shop and corrected it"),
        SETTLED,
        ~_SUIT_LEFT & ~UNSAFE & ~LOST & ~_UNMEDIATED,
    ),
    _outcome(
        "fixed_open",
        ("查过了，也改好了", "Checked and corrected"),
        ("我自查并改好了", "I checked my shop and corrected it"),
        HANDED_ON,
        ~_SUIT_LEFT & ~UNSAFE & ~LOST & _UNMEDIATED,
    ),
    _outcome(
        "fixed_lost",
        ("查过了，也改好了", "Checked and corrected"),
        ("我自查并改好了", "I checked my shop and corrected it"),
        DECIDED,
        ~_SUIT_LEFT & ~UNSAFE & LOST,
    ),
    _outcome(
        "fixed_so_far",
        ("查过了，也改好了", "Checked and corrected"),
        ("我自查并改好了", "I checked my shop and corrected it"),
        _so_far("fixed"),
        _SUIT_LEFT | UNSAFE,
    ),
    _outcome(
        "inspected",
        ("有人来核查，我配合", "Inspected: you answer"),
        ("市场监管部门来核查，我如实配合", "The authority checks, and I answer truthfully"),
        HANDED_ON,
    ),
)

ACCEPTED = (
    _outcome(
        "agreed",
        ("同意了，给了地址", "Accepted; address given"),
        ("我同意退货，给了地址", "I accepted the return and gave an address"),
        _so_far("return_on"),
    ),
    _outcome(
        "refused",
        ("不该退，我说明了", "Refused, with the reason"),
        ("我拒绝了退货，写明了理由", "I refused the return and gave the reason"),
        _so_far("answered"),
    ),
    _outcome(
        "silent",
        ("买家没有再提", "The buyer wrote no more"),
        ("我问了情况，买家没有再提", "I asked, and the buyer wrote no more"),
        SETTLED,
        silent=True,
    ),
)

PAID_BACK = (
    _outcome(
        "refunded",
        ("退款了", "Refunded"),
        ("我退了款", "I refunded the price"),
        SETTLED,
        ~VIOLATION,
    ),
    _outcome(
        "refunded_then_fix",
        ("退款了", "Refunded"),
        ("我退了款", "I refunded the price"),
        _so_far("served"),
        VIOLATION,
    ),
    _outcome(
        "disputed",
        ("货不完好，已交平台或说明", "Not intact: you objected"),
        (
            "退回的货不完好，我写明理由，没争议的部分已退",
            "The goods came back damaged; I gave the reason and refunded the rest",
        ),
        _so_far("answered"),
    ),
    _outcome(
        "silent",
        ("退了没争议的，买家没再提", "Part refunded; nothing more"),
        ("我退了没有争议的部分，买家没有再提", "I refunded what was due and heard no more"),
        SETTLED,
        silent=True,
    ),
)

REMEDIED = (
    _outcome(
        "asked",
        ("提了方案，等买家选", "Offered; waiting"),
        ("我向买家提了补救办法并道歉", "I offered the buyer a remedy and apologised"),
        _so_far("answered"),
    ),
    _outcome("served", _ACCEPTED, _ACCEPTED_TOLD, _so_far("served")),
    _outcome(
        "refused",
        ("买家不接受", "The buyer declined"),
        ("买家没有接受我的办法", "The buyer declined my offer"),
        _so_far("answered"),
    ),
    _outcome(
        "silent",
        ("买家没有回音", "The buyer is silent"),
        ("我提了补救办法，买家没有回音", "I offered a remedy and the buyer was silent"),
        _so_far("answered"),
        silent=True,
    ),
)

CAUSE_FOUND = (
    _outcome(
        "mended",
        ("查清了，也改好了", "Found and mended"),
        ("我查清原因，改好了", "I found the cause and mended it"),
        SETTLED,
        ~VIOLATION & ~UNSAFE,
    ),
    _outcome(
        "mended_then_fix",
        ("查清了，也改好了", "Found and mended"),
        ("我查清原因，改好了", "I found the cause and mended it"),
        _so_far("mended"),
        VIOLATION & ~UNSAFE,
    ),
    _outcome(
        "cleared",
        ("货没问题，买家的事也办完", "Safe; the buyer is served"),
        ("查清了，货没有危险，买家的事也办完了", "The goods are safe, and the buyer is served"),
        SETTLED,
        UNSAFE,
    ),
    _outcome(
        "dangerous",
        ("确有危险，已问监管部门", "Dangerous: the office was asked"),
        (
            "查出确有危险，我停止出售，问了市场监管部门",
            "The goods are dangerous; I stopped selling and asked the authority",
        ),
        HANDED_ON,
        UNSAFE,
    ),
    _outcome(
        "paused",
        ("查不清，先停卖", "Not found: sale stopped"),
        ("原因查不清，我停卖了这一款", "I could not find the cause and stopped the sale"),
        SETTLED,
        ~UNSAFE & ~VIOLATION,
    ),
    _sued(UNSAFE),
)

CLAIMED = (
    _outcome(
        "asked",
        ("要了，有了工单号", "Claimed; ticket number noted"),
        ("我向快递企业索赔", "I claimed from the courier company"),
        _so_far("courier_told"),
    ),
    _outcome(
        "rest",
        ("损失小，不追了", "Too small: let it rest"),
        ("损失不大，我没有向快递追偿", "The loss was small, and I did not claim it"),
        GIVEN_UP,
        ~_FIX_LEFT,
    ),
    _outcome(
        "rest_then_fix",
        ("损失小，不追了", "Too small: let it rest"),
        ("损失不大，我没有向快递追偿", "The loss was small, and I did not claim it"),
        _so_far("courier_done"),
        _FIX_LEFT,
    ),
    _outcome(
        "silent",
        ("到期没答复", "No answer in time"),
        ("我向快递企业索赔，到期没有答复", "I claimed from the courier; no answer in time"),
        _so_far("courier_refused"),
        silent=True,
    ),
)


def _from_courier(
    id: str, label: tuple[str, str], told: tuple[str, str], left: Condition
) -> tuple[Outcome, ...]:
    """Return that the courier paid: the end, or where the shop is still to be checked."""
    return (
        _outcome(id, label, told, SETTLED, ~left),
        _outcome(f"{id}_then_fix", label, told, _so_far("courier_done"), left),
    )


AT_COURIER = (
    *_from_courier(
        "paid", ("快递赔了", "The courier paid"), ("快递企业赔了", "The courier paid"), _FIX_LEFT
    ),
    _outcome(
        "refused",
        ("快递不赔，或谈不拢", "It will not pay enough"),
        ("快递企业不赔，或谈不拢", "The courier company would not pay, or not enough"),
        _so_far("courier_refused"),
    ),
    _outcome(
        "silent",
        ("到期没答复", "No answer in time"),
        ("快递企业到期没有答复", "The courier company did not answer in time"),
        _so_far("courier_refused"),
        silent=True,
    ),
)


# The check of the shop has stood on the ladder since 12315 wrote; a penalty still needs it.
def _unpaid(
    id: str, label: tuple[str, str], told: tuple[str, str], *, silent: bool = False
) -> tuple[Outcome, ...]:
    """Return that nothing came of it: the end, or where the shop is still to be checked."""
    return (
        _outcome(id, label, told, DECIDED, ~VIOLATION, silent=silent),
        _outcome(f"{id}_then_fix", label, told, _so_far("courier_done"), VIOLATION, silent=silent),
    )


BY_POST = (
    *_from_courier(
        "settled",
        ("解决了，赔了", "It was settled and paid"),
        ("我找了邮政管理部门，快递赔了", "I went to the postal authority, and the courier paid"),
        VIOLATION,
    ),
    *_unpaid(
        "failed",
        ("没有解决", "Nothing was settled"),
        ("我找了邮政管理部门，没有解决", "I went to the postal authority; nothing was settled"),
    ),
    _outcome(
        "suing",
        ("按合同起诉快递", "Suing under the contract"),
        ("我按合同起诉了快递企业", "I sued the courier company under our contract"),
        HANDED_ON,
        ~VIOLATION,
    ),
    *_unpaid(
        "silent",
        ("一直没有答复", "No answer came"),
        ("我找了邮政管理部门，没有答复", "I went to the postal authority and had no answer"),
        silent=True,
    ),
)

EXPLAINED = (
    _outcome(
        "sent",
        ("说明和证据交了", "Explained, evidence in"),
        ("我拿证据作了说明", "I explained with evidence"),
        _so_far("explained"),
    ),
    *_accepted(VIOLATION),
    _outcome(
        "refused",
        ("买家不接受", "The buyer disagrees"),
        ("我拿证据说明，买家不接受", "I explained with evidence, and the buyer disagreed"),
        _so_far("explained"),
    ),
    _outcome(
        "silent",
        ("没有回音", "No answer"),
        ("我拿证据说明，没有回音", "I explained with evidence and had no answer"),
        _so_far("explained"),
        silent=True,
    ),
)

OFFERED = (
    _outcome(
        "sent",
        ("提了，等买家选", "Offered; waiting"),
        ("我给买家提了一个办法", "I offered the buyer a way out"),
        _so_far("answered"),
    ),
    *_accepted(VIOLATION),
    _outcome(
        "declined",
        ("买家不要，或我不另给", "Declined, or nothing offered"),
        ("没有另外谈成办法", "No other way was agreed"),
        _so_far("answered"),
    ),
    _outcome(
        "silent",
        ("没有回音", "No answer"),
        ("我提了办法，没有回音", "I made an offer and had no answer"),
        _so_far("answered"),
        silent=True,
    ),
)

INTERIM_SENT = (
    _outcome(
        "sent",
        ("阶段答复交了", "Interim answer given"),
        ("我给了阶段答复，交了已有的证据", "I gave an interim answer with what I had"),
        _so_far("explained"),
    ),
    *_accepted(VIOLATION),
    _outcome(
        "silent",
        ("交了，没有回音", "Given; no answer"),
        ("我给了阶段答复，没有回音", "I gave an interim answer and heard nothing"),
        _so_far("explained"),
        silent=True,
    ),
)

CHECKED = (
    _outcome(
        "theirs",
        ("查清：是使用不当", "The way it was used"),
        ("查下来是使用不当", "It turned out to be misuse"),
        {"fault": "buyer", "so_far": "none"},
    ),
    _outcome(
        "ours",
        ("查清：是我方的责任", "Our responsibility"),
        ("查下来是我方的责任", "It turned out to be our responsibility"),
        {"fault": "seller", "so_far": "none"},
    ),
    _outcome(
        "couriers",
        ("查清：是物流的责任", "The courier’s doing"),
        ("查下来是物流的责任", "It turned out to be the courier’s doing"),
        {"fault": "logistics", "so_far": "none"},
        ~F.about.is_("counterfeit", "promise"),
    ),
    _outcome(
        "not_joined",
        ("对方不配合，或还是不清", "No joint check, or still unclear"),
        ("双方没有查清原因", "The cause was not found together"),
        _so_far("answered"),
    ),
    _outcome(
        "silent",
        ("对方没有回音", "No answer"),
        ("我提议一起检测，对方没有回音", "I proposed a joint check and had no answer"),
        _so_far("answered"),
        silent=True,
    ),
)

_HERE = ~MEDIATED & ~KEPT & ~F.so_far.is_("return_on") & ~UNSAFE

WAITED = (
    *_accepted(_OURS | VIOLATION, _HERE),
    Outcome(
        "arrived",
        T(zh="退货到了", en="The goods are back"),
        told=T(zh="我签收了退货", en="The returned goods reached me"),
        sets=_so_far("returned"),
        starts=F.returned_days,
        when=F.so_far.is_("return_on"),
    ),
    Outcome(
        "to_platform",
        T(zh="买家找了平台", en="The buyer went to the platform"),
        told=T(zh="买家申请了平台介入", en="The buyer called in the platform"),
        sets={"claim": "platform_case", "so_far": "none"},
        starts=F.days_open,
        when=_REFUND & ON_PLATFORM & ~OUT & ~UNSAFE,
    ),
    _outcome(
        "won",
        ("平台支持我", "Decided for you"),
        ("平台支持我", "The platform decided for me"),
        DECIDED,
        _HERE & ON_PLATFORM & ~LOST & (_AT_PLATFORM | OUT),
    ),
    _LOST_THERE,
    _TO_12315,
    _outcome(
        "agreed",
        ("谈成了，已经办到", "Settled, and done"),
        ("调解谈成，我已经办到", "We settled in mediation, and I did it"),
        _so_far("mediated"),
        MEDIATED,
    ),
    _outcome(
        "failed",
        ("没谈成", "Mediation failed"),
        ("12315 的调解没有谈成", "Mediation by 12315 failed"),
        _so_far("unmediated"),
        MEDIATED,
    ),
    _outcome(
        "came",
        ("货退回来了，或钱补了", "The goods or the money came"),
        ("买家退回了货物或补了货款", "The buyer sent the goods or the money"),
        SETTLED,
        KEPT & PRICE_OWED,
    ),
    _outcome(
        "goods_came",
        ("货退回来了", "The goods came back"),
        ("买家退回了货物", "The buyer sent the goods back"),
        SETTLED,
        KEPT & ~PRICE_OWED,
    ),
    _outcome(
        "refused",
        ("买家不退也不补", "The buyer refused"),
        ("买家拒绝退货、补款", "The buyer refused both"),
        _so_far("refused"),
        KEPT & PRICE_OWED,
    ),
    _outcome(
        "goods_refused",
        ("买家不退", "The buyer refused"),
        ("买家没有退货，我到此为止", "The buyer kept the goods, and I left it there"),
        GIVEN_UP,
        KEPT & ~PRICE_OWED,
    ),
    _SUED_BY_BUYER,
    _outcome(
        "silent",
        ("没有再提", "Nothing more came"),
        ("对方没有再提", "Nothing more came from the other side"),
        SETTLED,
        ~MEDIATED & ~KEPT & ~UNSAFE,
        silent=True,
    ),
    _outcome(
        "unheard",
        ("一直没有下文", "Nothing more came"),
        ("12315 一直没有下文", "Nothing more came from 12315"),
        _so_far("mediated"),
        MEDIATED,
        silent=True,
    ),
    _outcome(
        "kept_silent",
        ("到期没回音", "No answer by that day"),
        ("买家到期没有回音", "The buyer did not answer by the day I named"),
        _so_far("refused"),
        KEPT & PRICE_OWED,
        silent=True,
    ),
    _outcome(
        "goods_silent",
        ("到期没回音", "No answer by that day"),
        ("买家没有回音，我到此为止", "The buyer did not answer, and I left it there"),
        GIVEN_UP,
        KEPT & ~PRICE_OWED,
        silent=True,
    ),
)

DEFENDED = (
    _outcome(
        "answered",
        ("答辩和证据交了", "Answer and evidence are in"),
        ("我按期答辩、举证", "I answered and gave evidence on time"),
        _so_far("answered"),
        UNSAFE,
    ),
    _outcome(
        "answered_and_wait",
        ("答辩和证据交了", "Answer and evidence are in"),
        ("我按期答辩、举证", "I answered and gave evidence on time"),
        _so_far("in_court"),
        ~UNSAFE,
    ),
    _outcome(
        "settled",
        ("和解了，或对方撤诉", "Settled or withdrawn"),
        ("双方和解，或对方撤诉", "We settled, or the suit was withdrawn"),
        SETTLED,
        ~UNSAFE,
    ),
    _outcome(
        "silent",
        ("交了，法院还没消息", "Handed in; no word yet"),
        ("我交了材料，法院还没有消息", "I handed in my papers and have no word yet"),
        _so_far("in_court"),
        ~UNSAFE,
        silent=True,
    ),
    _outcome(
        "silent_unsafe",
        ("交了，法院还没消息", "Handed in; no word yet"),
        ("我交了材料，法院还没有消息", "I handed in my papers and have no word yet"),
        _so_far("answered"),
        UNSAFE,
        silent=True,
    ),
)

SUED = (
    _outcome(
        "filed",
        ("法院立案了", "The court took the case"),
        ("法院立了案", "The court took my case"),
        _so_far("in_court"),
    ),
    _outcome(
        "settled",
        ("对方付了，或退了货", "The money or the goods came"),
        ("对方付了钱，或退了货", "The other side paid or sent the goods"),
        SETTLED,
    ),
    _outcome(
        "dismissed",
        ("法院不受理", "The court refused it"),
        ("法院裁定不予受理", "The court declined the case"),
        DECIDED,
    ),
    _outcome(
        "silent",
        ("材料交了，还没消息", "Filed; no word yet"),
        (
            "我把材料交给了法院，还没有消息",
            "I handed my papers to the court and have no word yet",
        ),
        HANDED_ON,
        silent=True,
    ),
    _REST,
)

_DEFENDANT = F.claim.is_("lawsuit")

BY_COURT = (
    _outcome(
        "settled",
        ("和解了，已经办到", "Settled, and done"),
        ("双方和解，已经办到", "We settled, and it is done"),
        SETTLED,
    ),
    _outcome(
        "won",
        ("法院支持我", "The court decided for you"),
        ("法院没有支持对方", "The court did not support the claim"),
        DECIDED,
        _DEFENDANT,
    ),
    _outcome(
        "paid",
        ("判我赢，付了", "Won, and paid"),
        ("法院支持我，对方付了", "The court decided for me, and I was paid"),
        SETTLED,
        ~_DEFENDANT,
    ),
    _outcome(
        "enforcing",
        ("判了不付，已申请执行", "Won, unpaid: enforcement"),
        (
            "我赢了，对方不付，我申请了强制执行",
            "I won, was not paid, and applied for enforcement",
        ),
        HANDED_ON,
        ~_DEFENDANT,
    ),
    _outcome(
        "lost",
        ("判我输了", "The court decided against you"),
        ("法院判我方承担，或没有支持我", "The court decided against me"),
        DECIDED,
    ),
    _outcome(
        "silent",
        ("还没判", "No judgment yet"),
        ("法院还没有判", "The court has not decided yet"),
        HANDED_ON,
        silent=True,
    ),
)
