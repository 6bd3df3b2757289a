"""What may come of an exporter's steps; ids stand in links and are never reused.

`so_far` remembers how far the exporter has got; a case goes from the customer to the
platform or payment provider, or in a direct sale to the dispute clause, and never back.
"""

from guide_logic.content.flows.export_complaint.conditions import (
    ANSWERABLE,
    CLOSED_CLOCK,
    DIRECT,
    PLATFORM,
)
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "APPEALED",
    "BARRED_SENT",
    "CALLED",
    "CASE_ANSWERED",
    "CHECKED",
    "CLOSED",
    "HELD",
    "LIMITED",
    "OFFERED",
    "RECOUPED",
    "REPLIED",
    "ROOT_FOUND",
    "SETTLED_WITH",
    "TALKED",
    "UPDATED",
    "WAITED",
    "WARNED",
]

_DECIDED_THERE = PLATFORM & CLOSED_CLOCK
"""Row E02: the platform or the provider has decided, or takes no answer any more."""

_LATE = F.so_far.is_("late")

_SETTLED = {"over": "settled"}
_DECIDED = {"over": "decided"}
_HANDED_ON = {"over": "handed_on"}
_GIVEN_UP = {"over": "given_up"}

_LOST = {"decided": "against_us", "clock": "in", "so_far": "none"}


def _so_far(option: str) -> dict[str, str]:
    return {"so_far": option}


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


_WON_THERE = _outcome(
    "won",
    ("判我有理，或拒付撤了", "Decided for you"),
    (
        "平台或付款机构判我有理",
        "The platform or the payment provider decided for us",
    ),
    _DECIDED,
    ANSWERABLE | _LATE,
)

_LOST_THERE = _outcome(
    "lost",
    ("判我承担", "Decided against you"),
    (
        "平台或付款机构判我承担",
        "The platform or the payment provider decided against us",
    ),
    _LOST,
    ANSWERABLE | _LATE,
)

HELD = (
    _outcome(
        "held",
        ("货停住了", "The batch is held"),
        ("我们停发、停卖了同批货", "We stopped shipping and selling the batch"),
        _so_far("held"),
    ),
    _outcome(
        "all_sold",
        ("已经全部卖出，列了名单", "All sold; buyers listed"),
        ("这批货已全部卖出，我们列了买家名单", "The batch was sold; we listed its buyers"),
        _so_far("held"),
    ),
)

_ALL_TOLD = {"so_far": "warned", "urgent": "no"}
"""Whoever could not be reached by mail was called."""

WARNED = (
    _outcome(
        "warned",
        ("都通知了", "All have been warned"),
        ("我们通知了客户和保险公司", "We warned the customers and the insurer"),
        _ALL_TOLD,
    ),
    _outcome(
        "silent",
        ("有客户没有回音", "Some did not answer"),
        ("我们发了通知，有客户没有回音", "We sent the warning; some did not answer"),
        _ALL_TOLD,
        silent=True,
    ),
)

ROOT_FOUND = (
    _outcome(
        "mended",
        ("查到根因，改好了", "Found and mended"),
        ("我们查到根因，改好了", "We found the root cause and mended it"),
        {"safety": "no", "cause": "product", "so_far": "safe"},
        F.cause.is_("unclear", "product"),
    ),
    _outcome(
        "safe",
        ("查清了，没有危险", "It is safe after all"),
        ("查清了，货没有危险", "The goods turned out to be safe"),
        {"safety": "no", "so_far": "safe"},
        ~F.cause.is_("unclear"),
    ),
    _outcome(
        "safe_use",
        ("没有危险，是用法不对", "Safe: it was the use"),
        ("货没有危险，是客户的用法不对", "The goods are safe; the use was the cause"),
        {"safety": "no", "cause": "misuse", "so_far": "safe"},
        F.cause.is_("unclear"),
    ),
    _outcome(
        "safe_transport",
        ("没有危险，是运输出的事", "Safe: it was the transport"),
        ("货没有危险，是运输途中出的事", "The goods are safe; it happened in transport"),
        {"safety": "no", "cause": "logistics", "so_far": "safe"},
        F.cause.is_("unclear"),
    ),
    _outcome(
        "recall",
        ("要召回，交当地办", "A recall, under local law"),
        ("货有危险，按当地法律召回", "The goods are dangerous and recalled under local law"),
        _HANDED_ON,
    ),
)

CASE_ANSWERED = (
    _outcome(
        "answered",
        ("在案件页答复了", "Answered on the case page"),
        ("我们在案件页答复了", "We answered on the case page"),
        _so_far("case_answered"),
        ~F.so_far.is_("safe", "case_opened"),
    ),
    _outcome(
        "answered_once_more",
        ("在案件页答复了", "Answered on the case page"),
        ("我们在案件页答复了", "We answered on the case page"),
        _so_far("found"),
        F.so_far.is_("safe"),
    ),
    _outcome(
        "answered_and_wait",
        ("在案件页答复了", "Answered on the case page"),
        ("我们在案件页答复了", "We answered on the case page"),
        _so_far("offered"),
        F.so_far.is_("case_opened"),
    ),
    _outcome(
        "withdrawn",
        ("谈妥了，客户撤了案", "Settled and withdrawn"),
        ("双方谈妥，客户撤回了案件", "We settled, and the customer withdrew the case"),
        _SETTLED,
    ),
    _WON_THERE,
    _LOST_THERE,
    _outcome(
        "silent",
        ("没赶上时限", "The time has passed"),
        ("没有赶上答复时限", "The time to answer passed"),
        {"clock": "out", "so_far": "none"},
        silent=True,
    ),
)

REPLIED = (
    _outcome(
        "sent",
        ("回信发了", "The reply is out"),
        ("我们回了第一封信，给了答复日期", "We sent the first reply with a date"),
        _so_far("replied"),
    ),
    _outcome(
        "content",
        ("客户说没事了", "The customer is content"),
        ("客户说没有别的要求", "The customer asks nothing more"),
        _SETTLED,
    ),
    _outcome(
        "silent",
        ("客户没有回音", "No answer"),
        ("我们回了第一封信，客户没有回音", "We sent the first reply and had no answer"),
        _so_far("replied"),
        silent=True,
    ),
)

_TALKED = ("打通了，邮件也确认了", "Talked, and confirmed")
_TALKED_TOLD = (
    "我们和客户通了电话，发邮件确认",
    "We phoned the customer and confirmed by e-mail",
)
_NOT_REACHED = ("打不通，发了邮件", "Not reached; e-mail sent")
_NOT_REACHED_TOLD = (
    "电话没有打通，我们发了邮件",
    "We could not reach the customer by phone and wrote",
)

# The mail that confirms a call is the first reply, unless it is all decided already.
CALLED = (
    _outcome(
        "talked",
        _TALKED,
        _TALKED_TOLD,
        {"urgent": "no", "so_far": "replied"},
        ~_DECIDED_THERE,
    ),
    _outcome("talked_there", _TALKED, _TALKED_TOLD, {"urgent": "no"}, _DECIDED_THERE),
    _outcome(
        "silent",
        _NOT_REACHED,
        _NOT_REACHED_TOLD,
        {"urgent": "no", "so_far": "replied"},
        ~_DECIDED_THERE,
        silent=True,
    ),
    _outcome(
        "silent_there",
        _NOT_REACHED,
        _NOT_REACHED_TOLD,
        {"urgent": "no"},
        _DECIDED_THERE,
        silent=True,
    ),
)

_FOUND = (
    _outcome(
        "product",
        ("查清：是产品的问题", "It is the product"),
        ("查清是产品的问题", "The product turned out to be the cause"),
        {"cause": "product", "so_far": "found"},
    ),
    _outcome(
        "transport",
        ("查清：是运输途中出的事", "It happened in transport"),
        ("查清是运输途中出的事", "It turned out to have happened in transport"),
        {"cause": "logistics", "so_far": "found"},
    ),
    _outcome(
        "misuse",
        ("查清：是用法不对", "It was used the wrong way"),
        ("查清是客户的用法不对", "The use turned out to be the cause"),
        {"cause": "misuse", "so_far": "found"},
    ),
    _outcome(
        "nothing",
        ("查清：送到了，也没问题", "Delivered, and as agreed"),
        ("查清货已送到，也和约定一样", "The goods turned out to be delivered as agreed"),
        {"cause": "nothing", "so_far": "found"},
    ),
)

CHECKED = (
    *_FOUND,
    _outcome(
        "not_found",
        ("到期还没查清", "Still not clear"),
        ("到期还没有查清原因", "The cause was not found in time"),
        _so_far("checking"),
    ),
    _outcome(
        "silent",
        ("客户或机构没有回音", "No answer from them"),
        ("我们请客户和机构配合检查，没有回音", "We asked for a check and had no answer"),
        _so_far("checking"),
        silent=True,
    ),
)

_DONE = ("客户同意，办好了", "Agreed, and done")
_DONE_TOLD = ("客户同意我们的方案，已经办好", "The customer agreed, and we did it")

UPDATED = (
    *_FOUND,
    _outcome(
        "met_halfway",
        ("查不清，折中办好了", "Unclear: met halfway"),
        ("原因查不清，双方折中，已经办好", "The cause stayed unclear, and we met halfway"),
        _so_far("done"),
    ),
    _outcome(
        "silent",
        ("报了进展，没有回音", "Reported; no answer"),
        ("我们报了进展，客户没有回音", "We reported and had no answer"),
        _so_far("offered"),
        silent=True,
    ),
)

OFFERED = (
    _outcome(
        "sent",
        ("方案发了，等客户", "Proposed; waiting"),
        ("我们把方案发给了客户", "We sent the customer our proposal"),
        _so_far("offered"),
    ),
    _outcome("done", _DONE, _DONE_TOLD, _so_far("done")),
    _outcome(
        "refused",
        ("客户不同意", "The customer refused"),
        ("客户没有同意我们的方案", "The customer refused our proposal"),
        _so_far("refused"),
        DIRECT,
    ),
    _outcome(
        "refused_there",
        ("客户不同意", "The customer refused"),
        ("客户没有同意我们的方案", "The customer refused our proposal"),
        _so_far("offered"),
        ~DIRECT,
    ),
    _outcome(
        "silent",
        ("客户没有回音", "No answer"),
        ("我们发了方案，客户没有回音", "We sent our proposal and had no answer"),
        _so_far("offered"),
        silent=True,
    ),
)

BARRED_SENT = (
    _outcome(
        "sent",
        ("信发了，等客户", "Sent; waiting"),
        ("我们去信说明通知太晚", "We wrote that notice came too late"),
        _so_far("offered"),
    ),
    _outcome(
        "done",
        ("客户接受了", "The customer accepted"),
        ("客户接受了我们的说明", "The customer accepted our answer"),
        _so_far("done"),
    ),
    _outcome(
        "refused",
        ("客户不接受", "The customer did not accept"),
        ("客户不接受我们的说明", "The customer did not accept our answer"),
        _so_far("refused"),
    ),
    _outcome(
        "not_barred",
        ("查了，不能说太晚", "Not too late after all"),
        ("核对之后，不能说通知太晚", "On checking, the notice was not too late"),
        {"notice": "ok", "so_far": "replied"},
    ),
    _outcome(
        "silent",
        ("客户没有回音", "No answer"),
        ("我们去信说明通知太晚，没有回音", "We wrote that notice came too late; no answer"),
        _so_far("offered"),
        silent=True,
    ),
)

WAITED = (
    _outcome("done", _DONE, _DONE_TOLD, _so_far("done"), ~_DECIDED_THERE),
    _outcome("done_there", _DONE, _DONE_TOLD, _SETTLED, _DECIDED_THERE),
    _outcome(
        "refused",
        ("客户不同意", "The customer refused"),
        ("客户没有同意我们的方案", "The customer refused our proposal"),
        _so_far("refused"),
        DIRECT,
    ),
    _outcome(
        "refused_there",
        ("客户不同意，照决定办", "Refused; the decision stands"),
        ("客户没有同意，我们照决定办了", "The customer refused; we did what was decided"),
        _DECIDED,
        _DECIDED_THERE & ~_LATE,
    ),
    Outcome(
        "opened",
        T(zh="客户开了纠纷或拒付", en="A dispute or chargeback came"),
        told=T(
            zh="客户开了纠纷、索赔或拒付",
            en="The customer opened a dispute, a claim or a chargeback",
        ),
        sets={"clock": "in", "so_far": "case_opened"},
        starts=F.case_days,
        when=PLATFORM & F.clock.is_("na") & ~CLOSED_CLOCK,
    ),
    _WON_THERE,
    _LOST_THERE,
    _outcome(
        "silent",
        ("客户没有回音", "No answer"),
        ("客户到日子没有回音", "The customer did not answer by the day we named"),
        _so_far("done"),
        ~_DECIDED_THERE,
        silent=True,
    ),
    _outcome(
        "silent_there",
        ("客户没有回音", "No answer"),
        ("客户没有回音，我们照决定办了", "No answer came; we did what was decided"),
        _DECIDED,
        _DECIDED_THERE & ~_LATE,
        silent=True,
    ),
    _outcome(
        "unheard",
        ("那边一直没有判", "No decision came"),
        ("那边一直没有作决定", "No decision came from there"),
        _so_far("limited"),
        _LATE,
        silent=True,
    ),
)

RECOUPED = (
    _outcome(
        "asked",
        ("通知发了，另外跟进", "Notice given; followed apart"),
        ("我们书面通知了承运人和保险公司", "We gave the carrier and the insurer notice"),
        _so_far("recouped"),
    ),
    _outcome(
        "paid",
        ("对方赔了", "They paid"),
        ("承运人或保险公司赔了", "The carrier or the insurer paid"),
        _so_far("recouped"),
    ),
    _outcome(
        "refused",
        ("对方不赔", "They refused"),
        ("承运人或保险公司不赔", "The carrier or the insurer refused"),
        _so_far("recouped"),
    ),
    _outcome(
        "silent",
        ("对方没有回音", "No answer"),
        ("我们通知了承运人和保险公司，没有回音", "We gave notice and had no answer"),
        _so_far("recouped"),
        silent=True,
    ),
)

CLOSED = (
    _outcome(
        "content",
        ("客户说好了", "The customer is content"),
        ("客户确认事情已经办好", "The customer confirmed that it is settled"),
        _SETTLED,
    ),
    _outcome(
        "unhappy",
        ("客户还不满意", "The customer is not content"),
        ("客户对结果仍不满意", "The customer is still not content"),
        _so_far("refused"),
        DIRECT,
    ),
    _outcome(
        "unhappy_there",
        ("还不满意，我们到此为止", "Not content: you stop there"),
        ("我们按约定办完，客户仍不满意", "We did what was agreed; the customer is not content"),
        _GIVEN_UP,
        ~DIRECT,
    ),
    _outcome(
        "silent",
        ("没有回音，结案", "No answer: case closed"),
        ("客户没有回音，我们结了案", "No answer came, and we closed the case"),
        _SETTLED,
        silent=True,
    ),
)

APPEALED = (
    _outcome(
        "handed_in",
        ("补交了，等结论", "Handed in late; waiting"),
        ("我们补交了答复和证据", "We handed in our answer and evidence late"),
        _so_far("late"),
        F.decided.is_("no"),
    ),
    _outcome(
        "won",
        ("改判我有理，或拒付撤了", "Decided for you after all"),
        ("申诉后，平台或付款机构支持我", "On appeal it was decided for us"),
        _DECIDED,
        F.decided.is_("against_us"),
    ),
    _outcome(
        "withdrawn",
        ("谈妥了，客户撤了案", "Settled and withdrawn"),
        ("双方谈妥，客户撤回了案件", "We settled, and the customer withdrew the case"),
        _SETTLED,
        F.decided.is_("no"),
    ),
    _outcome(
        "lost",
        ("申诉没改变", "The appeal changed nothing"),
        ("我们申诉了，结果没有改变", "We appealed, and nothing changed"),
        _so_far("appealed"),
        F.decided.is_("against_us"),
    ),
    _outcome(
        "no_entry",
        ("不能申诉，或没有新证据", "No appeal, or no new proof"),
        ("我们没有申诉", "We did not appeal"),
        _so_far("appealed"),
        F.decided.is_("against_us"),
    ),
    _outcome(
        "silent_late",
        ("交不进去，没有回音", "No way in, no answer"),
        ("我们没能补交，那边没有回音", "There was no way to hand in, and no answer"),
        _so_far("late"),
        F.decided.is_("no"),
        silent=True,
    ),
    _outcome(
        "silent",
        ("申诉没有回音", "No answer to the appeal"),
        ("我们申诉了，没有回音", "We appealed and heard nothing"),
        _so_far("appealed"),
        F.decided.is_("against_us"),
        silent=True,
    ),
)

LIMITED = (
    _outcome(
        "done",
        ("照办了，接着和客户谈", "Done; now the customer"),
        ("我们照决定办了", "We did what was decided"),
        _so_far("limited"),
    ),
    _outcome(
        "stopped_here",
        ("照办了，就此了结", "Done; let it end there"),
        ("我们照决定办了，就此了结", "We did what was decided, and that was the end"),
        _DECIDED,
        F.decided.is_("against_us"),
    ),
)

SETTLED_WITH = (
    _outcome(
        "sent",
        ("方案发了，等客户", "Proposed; waiting"),
        ("我们给客户发了了结的方案", "We proposed to settle"),
        _so_far("offered"),
    ),
    _outcome("done_there", _DONE, _DONE_TOLD, _SETTLED),
    _outcome(
        "refused_there",
        ("客户不同意，照决定办", "Refused; the decision stands"),
        ("客户没有同意，我们照决定办了", "The customer refused; we did what was decided"),
        _DECIDED,
    ),
    _outcome(
        "silent",
        ("客户没有回音", "No answer"),
        ("我们提议了结，客户没有回音", "We proposed to settle and had no answer"),
        _so_far("offered"),
        silent=True,
    ),
)

TALKED = (
    _outcome(
        "settled",
        ("和解了，已经办好", "Settled, and done"),
        ("双方和解，已经办好", "We settled, and it is done"),
        _SETTLED,
    ),
    _outcome(
        "filed",
        ("进了仲裁或法院", "It went to arbitration or court"),
        ("争议进了仲裁或法院", "The dispute went to arbitration or court"),
        _HANDED_ON,
    ),
    _outcome(
        "rest",
        ("金额不大，都不再追", "Too small: both let it rest"),
        ("金额不大，双方没有再追", "The sum was small, and neither side went on"),
        _GIVEN_UP,
    ),
    _outcome(
        "silent",
        ("客户没有再提", "The customer wrote no more"),
        ("客户没有再提", "The customer wrote no more"),
        _SETTLED,
        silent=True,
    ),
)
