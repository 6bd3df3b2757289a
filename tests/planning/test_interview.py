"""An interview is a replay: the same answers always lead to the same place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice
from guide_logic.planning.cases import offers
from guide_logic.planning.interview import Interview, read_answers
from guide_logic.site import GUIDES
from tests.sample import FLOW, fragment_answers, interviews

RETURNED = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "received",
    "issue": "quality",
    "progress": "return_stage",
}
WAITING = {**RETURNED, "progress": "pending_in_time", "refund_days": "3"}
EXTRAS = {"amount": "129.90", "evidence": "strong"}


def _asked(interview: Interview) -> list[str]:
    return [question.id for question in interview.asked]


# ── replay ──────────────────────────────────────────────────────────────────


def test_the_answers_of_every_interview_lead_to_its_facts_and_its_end() -> None:
    """What the page keeps is enough: Python remembers nothing between two requests."""
    for held in interviews():
        interview = Interview(FLOW, held.answers)
        assert interview.next is None
        assert interview.asked == held.asked
        assert interview.known == held.known


def test_the_order_in_which_answers_are_kept_does_not_matter() -> None:
    """A link may have them in any order."""
    for held in interviews()[::20]:
        turned = Interview(FLOW, dict(reversed(held.answers.items())))
        assert turned.known == held.known


def test_an_interview_stops_at_the_first_question_without_an_answer() -> None:
    """Later answers wait until it is given."""
    without = {field: answer for field, answer in RETURNED.items() if field != "who"}
    interview = Interview(FLOW, without)
    assert _asked(interview) == ["safety", "where"]
    assert interview.next is FLOW.question("who")


def test_an_answer_that_cannot_be_stops_the_interview_there() -> None:
    """An old link or a hand-made one is asked again, not guessed."""
    interview = Interview(FLOW, {**RETURNED, "where": "moon"})
    assert _asked(interview) == ["safety"]
    assert interview.next is FLOW.question("where")


def test_no_answers_at_all_begin_with_safety() -> None:
    """Danger comes before everything."""
    interview = Interview(FLOW, {})
    assert (interview.asked, interview.next) == ([], FLOW.question("safety"))


def test_what_was_known_before_a_question_is_what_the_earlier_ones_said() -> None:
    """Changing an answer offers the same options as the first time."""
    for held in interviews()[::20]:
        interview = Interview(FLOW, held.answers)
        for place, question in enumerate(interview.asked):
            facts = {id for one in interview.asked[:place] for id in one.facts}
            assert interview.known_before(question) == {id: held.known[id] for id in facts}


# ── changing one's mind ─────────────────────────────────────────────────────


def test_changing_an_answer_keeps_the_others_that_still_matter() -> None:
    """A reader who put one thing right is not asked everything again."""
    interview = Interview(FLOW, {**WAITING, "state": "shipped"})
    assert interview.next is None
    assert _asked(interview) == list(WAITING)


def test_an_answer_that_no_longer_matters_is_not_asked_and_not_lost() -> None:
    """Changing back brings it back."""
    changed = Interview(FLOW, {**WAITING, "progress": "refused"})
    assert "refund_days" not in _asked(changed)
    assert "refund_days" not in changed.known
    assert changed.answers["refund_days"] == "3"
    assert Interview(FLOW, {**changed.answers, "progress": "pending_in_time"}).known == (
        Interview(FLOW, WAITING).known
    )


def test_a_change_that_makes_a_later_answer_impossible_asks_that_one_again() -> None:
    """Nothing shipped, nothing sent back: the reader chooses anew, and no other answer is lost."""
    changed = Interview(FLOW, {**RETURNED, "issue": "late", "state": "to_ship"})
    assert changed.next is FLOW.question("progress")
    assert changed.answers["progress"] == "return_stage"


@pytest.mark.parametrize(
    ("before", "state"),
    [("quality", "to_ship"), ("not_received", "to_ship"), ("not_shipped", "received")],
)
def test_a_problem_that_a_new_order_state_rules_out_is_asked_again(before: str, state: str) -> None:
    """V7 and V8: no plan says "received, something is wrong" beside "the goods never came"."""
    changed = Interview(FLOW, {**RETURNED, "issue": before, "state": state})
    assert changed.next is FLOW.question("issue")
    assert changed.unfit == ["issue"]
    assert changed.answers["progress"] == "return_stage"


def test_off_any_platform_no_problem_is_ruled_out() -> None:
    """There is no order page that could contradict anything, so every true option is offered."""
    question = FLOW.question("issue")
    assert question is not None
    (choice,) = question.asks
    assert isinstance(choice, Choice)
    outside = Interview(FLOW, {"safety": "none", "where": "offline", "who": "unknown"}).known
    assert all(offers(FLOW, option, outside) for option in choice.options)


def test_the_question_before_each_is_the_one_asked_before_it() -> None:
    """Back is Back."""
    interview = Interview(FLOW, RETURNED)
    befores = [interview.before(question) for question in [*interview.asked, None]]
    assert befores == [None, *interview.asked]


def test_what_is_to_go_is_counted_as_if_the_rest_were_not_sure() -> None:
    """About: a danger ends the interview early, a pending refund asks for its days."""
    interview = Interview(FLOW, {field: WAITING[field] for field in ("safety", "where")})
    assert interview.next is not None
    assert interview.to_go(interview.next) == len(["state", "issue", "progress"])
    whole = Interview(FLOW, WAITING)
    assert [whole.to_go(question) for question in whole.asked][-1] == 0


# ── options that clash ──────────────────────────────────────────────────────


def _progress(state: str) -> set[str]:
    question = FLOW.question("progress")
    assert question is not None
    (choice,) = question.asks
    assert isinstance(choice, Choice)
    before = Interview(FLOW, {**RETURNED, "state": state}).known_before(question)
    return {option.id for option in choice.options if offers(FLOW, option, before)}


def test_a_clashing_answer_is_not_offered() -> None:
    """V2: nothing can be sent back before it was shipped."""
    assert "return_stage" in _progress("received")
    assert "return_stage" not in _progress("to_ship")


@pytest.mark.parametrize(
    ("flow", "earlier", "contradiction"),
    [
        ("complaint-path", {**RETURNED, "issue": "refund_unpaid"}, ("progress", "done")),
        ("what-may-be-claimed", {"issue": "refund_unpaid", "who": "shop"}, ("back", "all")),
        ("what-may-be-claimed", {"issue": "refund_unpaid", "who": "shop"}, ("back", "settled")),
    ],
)
def test_money_that_never_came_is_not_back(
    flow: str, earlier: dict[str, str], contradiction: tuple[str, str]
) -> None:
    """V9 and M1: a plan for a refund that is owed must not say that there is nothing to claim."""
    id, said = contradiction
    guide = GUIDES.load(flow)
    question = guide.question(id)
    assert question is not None
    known = Interview(guide, {field: one for field, one in earlier.items() if field != id}).known
    _, problems = read_answers(guide, question, {id: said}, known)
    assert list(problems) == [id]
    assert not read_answers(guide, question, {id: said}, {**known, "issue": "quality"})[1]


@pytest.mark.parametrize("state", ["to_ship", "shipped", "received", "closed"])
def test_what_is_not_offered_is_refused_when_sent(state: str) -> None:
    """A form can be sent by hand, and a link can be old."""
    question = FLOW.question("progress")
    assert question is not None
    (choice,) = question.asks
    assert isinstance(choice, Choice)
    known = Interview(FLOW, {**RETURNED, "state": state}).known_before(question)
    taken = set()
    for option in choice.options:
        facts, problems = read_answers(FLOW, question, {"progress": option.id}, known)
        assert bool(facts) is not bool(problems)
        taken |= {option.id} if facts else set()
    assert taken == _progress(state)


def test_not_sure_is_always_offered() -> None:
    """It is an answer, never a dead end."""
    for held in interviews():
        known: dict[str, str | int] = {}
        for question in held.asked:
            for field in question.asks:
                option = field.option(UNSURE) if isinstance(field, Choice) else None
                assert option is None or offers(FLOW, option, known)
            known.update({id: held.known[id] for id in question.facts})


# ── one question's answers ──────────────────────────────────────────────────


def test_a_number_left_empty_is_not_sure() -> None:
    """Nobody has to remember a day."""
    question = FLOW.question("refund_days")
    assert question is not None
    for empty in (None, "", "  "):
        facts, problems = read_answers(FLOW, question, {"refund_days": empty}, {})
        assert (facts, problems) == ({"refund_days": UNSURE}, {})


@pytest.mark.parametrize("given", [None, "", "moon", 3, ["none"], {"a": 1}])
def test_a_choice_left_out_or_unknown_is_a_problem_of_its_field(given: object) -> None:
    """It is shown beside the field."""
    question = FLOW.question("safety")
    assert question is not None
    facts, problems = read_answers(FLOW, question, {"safety": given}, {})
    assert (facts, list(problems)) == ({}, ["safety"])


def test_every_field_with_a_problem_has_its_own_sentence() -> None:
    """Two mistakes are put right together."""
    question = FLOW.question("details")
    assert question is not None
    given = {"amount": "-5", "evidence": "tons"}
    _, problems = read_answers(FLOW, question, given, {})
    assert list(problems) == ["amount", "evidence"]
    assert problems["amount"].en != problems["evidence"].en


def test_what_sharpens_a_plan_may_be_left_out() -> None:
    """The plan stands without it."""
    question = FLOW.question("details")
    assert question is not None
    facts, problems = read_answers(FLOW, question, {}, {})
    assert (facts, problems) == ({"amount": UNSURE, "evidence": UNSURE}, {})


# ── the address ─────────────────────────────────────────────────────────────


def test_the_fragment_gives_the_same_interview_back() -> None:
    """A link to share or keep leads to the same plan."""
    for held in interviews()[::4]:
        interview = Interview(FLOW, {**held.answers, "evidence": "strong"})
        shared = Interview(FLOW, fragment_answers(interview.fragment("plan")))
        assert shared.asked == interview.asked
        assert shared.known == interview.known


def test_a_number_left_empty_comes_back_as_left_empty() -> None:
    """Whoever opens the link must not be asked it again."""
    interview = Interview(FLOW, {**WAITING, "refund_days": ""})
    shared = Interview(FLOW, fragment_answers(interview.fragment("plan")))
    assert shared.known == interview.known
    assert shared.next is None


def test_a_number_written_in_any_way_comes_back_as_the_same_number() -> None:
    """3.0 is three days, not thirty."""
    for written in ("3", " 3 ", 3, 3.0):
        interview = Interview(FLOW, {**WAITING, "refund_days": written})
        assert interview.known["refund_days"] == 3
        shared = Interview(FLOW, fragment_answers(interview.fragment("plan")))
        assert shared.known["refund_days"] == 3


def test_the_fragment_never_has_an_amount() -> None:
    """A link is shared; what was paid is nobody's business."""
    interview = Interview(FLOW, {**RETURNED, **EXTRAS})
    assert "amount" in interview.private
    assert set(fragment_answers(interview.fragment("plan"))) == {*RETURNED, "evidence"}
    assert "129" not in interview.fragment("plan")


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(["refund_days", "amount", "evidence"]), st.text()))
def test_the_fragment_needs_no_escaping(answers: dict[str, str]) -> None:
    """Whatever was typed, the address stays plain."""
    interview = Interview(FLOW, {**WAITING, **answers})
    fragment = interview.fragment("plan")
    assert fragment.isascii()
    assert set(fragment) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:&="
    )


def test_the_fragment_names_the_flow_and_where_the_reader_is() -> None:
    """Two guides may stand in one page."""
    assert Interview(FLOW, {"safety": "none"}).fragment("where") == (
        "complaint-path:at=where&safety=none"
    )


def test_answers_that_were_not_asked_stay_out_of_the_fragment() -> None:
    """A link tells no more than it must."""
    interview = Interview(FLOW, {**RETURNED, "refund_days": "3", "moon": "full"})
    assert set(fragment_answers(interview.fragment("plan"))) == set(RETURNED)
