"""Cases followed to their end: the row, its move, and what came of it, one after the other."""

from datetime import timedelta

import pytest

from guide_logic.content.flows.complaint_path import FLOW
from guide_logic.export.plain_text import written
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Value
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.outcomes import after
from guide_logic.planning.plan import plan_of
from tests.cases.stories import TODAY, Story, followed, move_in, silent_ways, walk_of

ORDER: dict[str, Value] = {
    "role": "consumer",
    "danger": "none",
    "sham": "no",
    "ext": "none",
    "pay": "platform",
    "platform_name": "taobao_tmall",
    "seller": "shop",
    "state": "received",
    "refund": "none",
    "platform": "none",
    "issue": "quality",
}
"""A consumer's order from a Taobao shop, received, with a fault; nothing asked for yet."""

OFFLINE: dict[str, Value] = {"pay": "offline", "platform_name": "other"}


STORIES = [
    Story(
        "never_shipped_and_the_seller_agrees",
        {"state": "to_ship", "issue": "not_shipped"},
        ["B29 ask_refund: asked", "B23 watch_timer: paid"],
        "settled",
    ),
    Story(
        "never_shipped_and_the_seller_is_silent_to_the_end",
        {"state": "to_ship", "issue": "not_shipped", "platform_name": "pdd"},
        [
            "B29 ask_refund: asked",
            "B23 watch_timer: silent",
            "B22 platform_case: silent",
            "B15 complain_12315: filed",
            "B10 wait_12315: silent",
            "B36 ask_12315: silent",
            "B36 go_to_court: silent",
        ],
        "handed_on",
    ),
    Story(
        "mediation_runs_out_after_12315_was_pressed",
        {"refund": "refused", "esc": "out"},
        [
            "B20 complain_12315: silent",
            "B36 ask_12315: taken",
            "B10 wait_12315: ran_out",
            "B11 go_to_court: filed",
            "B05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "shipped_after_the_request_and_asked_again",
        {"state": "to_ship", "issue": "not_shipped"},
        [
            "B29 ask_refund: asked",
            "B23 watch_timer: shipped_late",
            "B28 ask_refund: refused",
            "B21 platform_case: asked",
            "B13 hand_in_evidence: won",
        ],
        "settled",
    ),
    Story(
        "five_refusals_in_a_row",
        {},
        [
            "B32 ask_refund: asked",
            "B23 watch_timer: refused",
            "B21 platform_case: asked",
            "B13 hand_in_evidence: lost",
            "B14 platform_appeal: lost",
            "B14 complain_12315: filed",
            "B10 wait_12315: not_accepted",
            "B12 go_to_court: filed",
            "B05 go_to_court: lost",
        ],
        "decided",
    ),
    Story(
        "sent_back_and_refused_then",
        {},
        [
            "B32 ask_refund: asked",
            "B23 watch_timer: agreed",
            "B24 return_goods: sent",
            "B33 watch_timer: docked",
            "B34 platform_case: asked",
            "B13 hand_in_evidence: won_unpaid",
            "B09 enforce_decision: blocked",
            "B09 go_to_court: filed",
            "B05 go_to_court: enforcing",
        ],
        "handed_on",
    ),
    Story(
        "sent_back_and_no_money_in_time",
        {"refund": "sent_back"},
        ["B33 watch_timer: unpaid", "B34 platform_case: paid"],
        "settled",
    ),
    Story(
        "sent_back_and_turned_away",
        {"refund": "sent_back", "issue": "no_reason_return"},
        ["B33 watch_timer: turned_away", "B34 platform_case: asked", "B13 hand_in_evidence: won"],
        "settled",
    ),
    Story(
        "return_missed_and_asked_again",
        {"refund": "return_stage"},
        ["B24 return_goods: lapsed", "B28 ask_refund: silent", "B22 platform_case: paid"],
        "settled",
    ),
    Story(
        "mediation_takes_its_time_and_fails",
        {"refund": "refused", "esc": "out"},
        [
            "B20 complain_12315: filed",
            "B10 wait_12315: taken",
            "B10 wait_12315: failed",
            "B11 go_to_court: filed",
            "B05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "papers_were_missing_at_12315",
        {"ext": "m12315_open"},
        ["B10 wait_12315: not_accepted", "B12 go_to_court: refiled", "B11 go_to_court: rest"],
        "given_up",
    ),
    Story(
        "platform_refuses_the_case",
        {"state": "success_out", "exception": "proof"},
        ["B25 platform_case: not_taken", "B15 complain_12315: settled"],
        "settled",
    ),
    Story(
        "platform_gives_no_result",
        {"platform": "open"},
        ["B13 hand_in_evidence: unheard", "B15 complain_12315: rest"],
        "given_up",
    ),
    Story(
        "out_of_time_and_the_seller_is_silent",
        {"state": "success_out", "exception": "none"},
        ["B26 message_seller: silent", "B26 complain_12315: filed", "B10 wait_12315: settled"],
        "settled",
    ),
    Story(
        "order_closed_and_nobody_explains",
        {"state": "closed", "issue": "price_cancel"},
        ["B27 service_desk: silent", "B15 complain_12315: filed", "B10 wait_12315: settled"],
        "settled",
    ),
    Story(
        "wechat_shop_stays_silent",
        {"platform_name": "wechat_shop", "refund": "pending_overdue"},
        ["B22 service_desk: asked", "B13 hand_in_evidence: won"],
        "settled",
    ),
    Story(
        "parcel_comes_after_all",
        {"state": "shipped", "issue": "late"},
        ["B30 ask_refund: came"],
        "settled",
    ),
    Story(
        "seven_day_return_goes_through",
        {"issue": "no_reason_return"},
        [
            "B31 ask_refund: asked",
            "B23 watch_timer: agreed",
            "B24 return_goods: sent",
            "B33 watch_timer: paid",
        ],
        "settled",
    ),
    Story(
        "promise_is_asked_for_before_the_money",
        {"issue": "promise_broken"},
        ["B32 message_seller: refused", "B32 ask_refund: asked", "B23 watch_timer: paid"],
        "settled",
    ),
    Story(
        "no_invoice_comes",
        {"issue": "invoice"},
        ["B32 message_seller: silent", "B32 platform_case: not_taken", "B15 complain_12315: rest"],
        "given_up",
    ),
    Story(
        "private_seller_and_no_12315",
        {"platform_name": "xianyu", "seller": "individual", "refund": "refused", "esc": "in"},
        [
            "B21 platform_case: asked",
            "B13 hand_in_evidence: lost",
            "B14 platform_appeal: nothing_new",
            "B14 go_to_court: dismissed",
        ],
        "decided",
    ),
    Story(
        "childs_order_goes_to_the_association",
        {"issue": "minor", "state": "success_out", "exception": "none"},
        [
            "B16 message_seller: refused",
            "B16 ask_association: failed",
            "B16 go_to_court: filed",
            "B05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "childs_order_is_refused_on_the_order_page",
        {"issue": "minor"},
        ["B16 ask_refund: asked", "B16 watch_timer: refused", "B16 platform_case: paid"],
        "settled",
    ),
    Story(
        "paid_outside_and_the_seller_vanishes",
        {**OFFLINE, "seller": "unknown"},
        ["B17 message_seller: vanished", "B02 call_police: opened"],
        "handed_on",
    ),
    Story(
        "company_paid_outside",
        {**OFFLINE, "role": "business"},
        ["B06 message_seller: silent", "B06 go_to_court: filed", "B05 go_to_court: paid"],
        "settled",
    ),
    Story(
        "threatened_and_then_refunded",
        {"danger": "threat"},
        ["B01 call_police: reported", "B32 ask_refund: asked", "B23 watch_timer: paid"],
        "settled",
    ),
    Story(
        "police_are_silent_about_a_scam_on_a_platform",
        {"danger": "scam", "state": "shipped", "issue": "not_received"},
        ["B02 call_police: silent", "B30 ask_refund: paid"],
        "settled",
    ),
    Story(
        "made_ill_and_claiming",
        {"danger": "injury", "issue": "food_drug"},
        ["B03 see_doctor: treated", "B32 ask_refund: asked", "B23 watch_timer: paid"],
        "settled",
    ),
    Story(
        "sued_by_the_seller",
        {"ext": "sued"},
        ["B35 answer_suit: defended"],
        "handed_on",
    ),
    Story(
        "sham_order_stopped",
        {"sham": "yes"},
        ["B04 call_police: stopped_here"],
        "given_up",
    ),
    Story(
        "unpaid_order_cancelled",
        {"state": "unpaid"},
        ["B07 nothing_to_claim: cancelled"],
        "settled",
    ),
    Story(
        "earnest_money_and_the_balance_paid",
        {"state": "unpaid", "issue": "other"},
        ["B07 nothing_to_claim: balance_paid"],
        "settled",
    ),
    Story(
        "earnest_money_and_no_agreement",
        {"state": "unpaid", "issue": "price_cancel"},
        [
            "B07 nothing_to_claim: deposit_refused",
            "B27 service_desk: not_taken",
            "B15 complain_12315: filed",
            "B10 wait_12315: failed",
            "B11 go_to_court: filed",
            "B05 go_to_court: paid",
        ],
        "settled",
    ),
    Story(
        "leak_of_an_unpaid_order",
        {"state": "unpaid", "issue": "privacy"},
        ["B07 report_seller: silent", "B07 complain_12315: filed", "B07 wait_12315: settled"],
        "settled",
    ),
    Story(
        "refunded_in_full",
        {"refund": "done"},
        ["B08 complain_12315: all_there"],
        "settled",
    ),
    Story(
        "leak_that_the_platform_leaves",
        {"issue": "privacy"},
        ["B18 report_seller: not_taken", "B15 complain_12315: settled"],
        "settled",
    ),
    Story(
        "courier_is_silent",
        {"issue": "courier_service"},
        [
            "B19 complain_courier: silent",
            "B19 appeal_postal: silent",
            "B19 go_to_court: rest",
        ],
        "given_up",
    ),
]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_case_is_followed_to_its_end(story: Story) -> None:
    """Every move leads to the next one, until the matter is over."""
    walked = walk_of(FLOW, ORDER, story)
    assert walked.chain == story.chain
    assert walked.end.dropped == []
    assert walked.end.known["over"] == story.over
    assert is_over(walked.end.known)


def test_every_row_is_on_a_way_that_was_followed() -> None:
    """A row without a story could lead anywhere."""
    met = {link.split(" ")[0] for story in STORIES for link in story.chain}
    assert met == {row.ref for row in FLOW.rows}


_SILENCE_ENDS_ALIKE = {
    "return_goods": "an address that never comes is a request without result, as in B22",
    "platform_appeal": "as an appeal that changed nothing",
    "enforce_decision": "as an account that holds too little",
    "ask_association": "as mediation that failed",
}
"""Silence that sets what another outcome, followed above, sets too."""


def test_each_step_that_can_be_silent_is_followed_into_silence() -> None:
    """Nobody waits for ever."""
    silent = silent_ways(FLOW)
    met = {link.split(":")[0] for link in followed(STORIES) & silent}
    assert {link.split(":")[0] for link in silent} - met == set(_SILENCE_ENDS_ALIKE)


def _move(**facts: Value) -> Move:
    return move_in(FLOW, {**ORDER, **facts})


def test_goods_never_shipped_are_asked_back_with_the_words_to_tap() -> None:
    """The act that helps comes first; saving evidence is a line above it (REVIEW A1)."""
    move = _move(state="to_ship", issue="not_shipped")
    assert move.title.zh == "在订单页申请“仅退款”，原因选“未按约定时间发货”"
    assert "refund only (仅退款)" in move.title.en
    assert [one.step.ref for one in move.before] == ["EVI"]


def test_who_keeps_the_goods_is_not_told_to_return_them() -> None:
    """Civil Code art. 582: performance and a lower price are the buyer’s choice too (C10)."""
    move = _move(issue="promise_broken", refund="written")
    assert move.title.zh.startswith("留货的，申请补差、补寄")
    assert move.title.en.startswith("Keeping the goods: ask for the difference")


def test_goods_that_went_back_are_not_to_be_sent_again() -> None:
    """Until the money is due one waits; a refusal after the return has its own move (C11)."""
    assert _move(issue="no_reason_return", refund="sent_back").waits
    refused = _move(issue="no_reason_return", refund="sent_back_refused")
    assert "装箱录像" in refused.title.zh
    assert "packing film" in refused.title.en


WORDS = {
    "taobao_tmall": ("客服介入", "我的淘宝"),
    "jd": ("申请京东介入", "京东"),
    "pdd": ("申请平台介入", "拼多多"),
    "douyin": ("仲裁", "抖音"),
    "wechat_shop": ("纠纷单", "微信小店"),
    "xianyu": ("闲鱼小法庭", "闲鱼"),
    "1688": ("维权", "1688"),
    "xhs": ("客服中心", "小红书"),
    "cross_border": ("平台介入", "你买东西的"),
    "other": ("平台介入", "你买东西的"),
}


@pytest.mark.parametrize("platform", WORDS)
def test_a_refusal_leads_to_the_platforms_own_way_in(platform: str) -> None:
    """Platform facts TB-06, JD-02, PD-01, DY-01, WX-02, XY-01, AL-01 and XH-01."""
    (where, *_) = _move(platform_name=platform, refund="refused", esc="in").planned.where
    assert all(word in where.text.zh for word in WORDS[platform])
    assert bool(where.sources) is (platform not in ("cross_border", "other"))


def test_the_plan_says_how_surely_the_words_of_an_app_are_known() -> None:
    """A label from general knowledge cites what it rests on, among the plan's sources."""
    known = {**ORDER, "platform_name": "pdd", "refund": "refused", "esc": "in"}
    assert "other-platforms-pinduoduo" in [one.id for one in plan_of(FLOW, known, TODAY).cited()]


def test_only_xianyu_is_told_of_an_order_that_completes_without_tracking() -> None:
    """Platform fact XY-02, from one case."""
    for platform in WORDS:
        move = _move(platform_name=platform, state="shipped", issue="late", refund="none")
        said = "线下交易" in " ".join(note.text.zh for note in move.planned.notes)
        assert said is (platform == "xianyu"), platform


def test_a_running_request_waits_until_its_day_and_says_what_comes_then() -> None:
    """Taobao, not shipped, asked yesterday: 48 hours end tomorrow (TB-03)."""
    move = _move(state="to_ship", issue="not_shipped", refund="pending_in_time", refund_days=1)
    assert move.waits
    assert move.due == TODAY + timedelta(days=1)
    assert move.then
    assert move.then.step.ref == "CASE"


def test_a_request_made_by_a_tap_is_overdue_by_itself() -> None:
    """Coming back a week later the plan has gone on (TB-04)."""
    asked = [("asked", TODAY)]
    rows = []
    for later in (1, 4, 5, 9):
        on = TODAY + timedelta(days=later)
        row = plan_of(FLOW, after(FLOW, ORDER, asked, on).known, on).row
        rows.append(row.ref if row else "")
    assert rows == ["B23", "B23", "B22", "B22"]


def test_what_came_in_time_is_not_undone_by_days_that_pass_later() -> None:
    """A refusal on the second day stays one a month later."""
    told = [("asked", TODAY), ("refused", TODAY + timedelta(days=2))]
    progress = after(FLOW, ORDER, told, TODAY + timedelta(days=30))
    assert progress.dropped == []
    assert progress.known["refund"] == "refused"


def test_a_complaint_made_by_a_tap_is_waited_for_until_its_day() -> None:
    """Order 121 art. 15: seven working days; then one asks in writing."""
    start = {**ORDER, "refund": "refused", "esc": "out"}
    known = after(FLOW, start, [("filed", TODAY)], TODAY).known
    waiting = move_of(plan_of(FLOW, known, TODAY), known)
    assert waiting
    assert waiting.waits
    assert waiting.due
    later = waiting.due + timedelta(days=1)
    then = move_of(plan_of(FLOW, known, later), known)
    assert then
    assert then.planned.step.ref == "EVID"


def test_no_row_sends_anyone_to_save_evidence_as_the_move() -> None:
    """It is had ready first, and never all that can be done."""
    for story in STORIES:
        known = {**ORDER, **story.facts}
        move = move_of(plan_of(FLOW, known, TODAY), known)
        assert move
        assert move.planned.step.ref not in ("EVI", "ID"), story.id


def test_whoever_was_hurt_keeps_what_the_harm_gives_after_the_doctor() -> None:
    """A step that has been taken must not take the claim away (CPL art. 49)."""
    start = {**ORDER, "danger": "injury", "issue": "food_drug"}
    known = after(FLOW, start, [("treated", TODAY)], TODAY).known
    plan = plan_of(FLOW, known, TODAY)
    assert "injury" in {one.id for claims in plan.things.values() for one in claims}


@pytest.mark.parametrize(
    ("seller", "goes_on"), [("shop", "complain_12315"), ("individual", "go_to_court")]
)
def test_once_a_platforms_time_is_over_the_move_is_elsewhere(seller: str, goes_on: str) -> None:
    """JD steps in within fifteen days of a refusal (JD-05); no report there brings money."""
    refused: dict[str, Value] = {"platform_name": "jd", "refund": "refused", "esc": "in"}
    steps = []
    for days in (15, 16):
        day = (TODAY - timedelta(days=days)).isoformat()
        move = _move(**refused, seller=seller, refused_on=day)
        steps.append((move.planned.step.id, move.lapsed and move.lapsed.step.id))
    assert steps == [("platform_case", None), (goes_on, "platform_case")]


def test_once_the_time_to_appeal_is_over_12315_is_the_move() -> None:
    """JD takes an appeal within seven days of its decision."""
    lost: dict[str, Value] = {"platform_name": "jd", "refund": "refused", "platform": "lost"}
    in_time = _move(**lost, decided_on=(TODAY - timedelta(days=7)).isoformat())
    late = _move(**lost, decided_on=(TODAY - timedelta(days=8)).isoformat())
    assert in_time.planned.step.id == "platform_appeal"
    assert late.planned.step.id == "complain_12315"


@pytest.mark.parametrize(("lang", "over"), [("zh", "已经过了"), ("en", "is over")])
def test_a_move_that_is_too_late_stays_only_where_nothing_else_helps_and_says_so(
    lang: str, over: str
) -> None:
    """Neither platform nor 12315 gives a seven-day return on the eighth day."""
    said = []
    for days in (7, 8):
        day = (TODAY - timedelta(days=days)).isoformat()
        known: dict[str, Value] = {**ORDER, "issue": "no_reason_return", "signed_on": day}
        assert move_in(FLOW, known).planned.step.id == "ask_refund"
        first = written(FLOW, known, TODAY, lang).partition("?")[0]
        said.append(over in first)
    assert said == [False, True]


def test_damages_that_fraud_alone_gives_are_no_sum_to_ask_for() -> None:
    """A promised gift that never came is worth no three times the price (CPL art. 55)."""
    promised = _move(issue="promise_broken", refund="written", amount=52000)
    faulty = _move(issue="counterfeit", refund="refused", esc="in", amount=52000)
    assert promised.sum is None
    assert faulty.sum == 52000


def test_whose_order_was_cancelled_asks_for_delivery_or_the_difference() -> None:
    """The money is back; what is left is the bargain (ECL art. 49)."""
    said = {
        issue: _move(issue=issue, state="closed", refund="done").title.zh
        for issue in ("price_cancel", "quality")
    }
    assert "按成交价发货" in said["price_cancel"]
    assert "按成交价发货" not in said["quality"]


@pytest.mark.parametrize(("state", "useless"), [("received", True), ("shipped", False)])
def test_what_came_too_late_to_be_of_use_can_go_back(state: str, useless: bool) -> None:
    """Civil Code art. 563(4): a birthday cake in the night; on its way all is still open."""
    known: dict[str, Value] = {**ORDER, "issue": "late", "state": state, "refund": "refused"}
    claims = {one.id for one in plan_of(FLOW, {**known, "esc": "in"}, TODAY)[Claim]}
    assert ("price_too_late" in claims) is useless
    assert ("price_not_delivered" in claims) is not useless
