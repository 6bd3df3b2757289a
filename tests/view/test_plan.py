"""The plan on the page: now first, what is done, and evidence to tick."""

import json
from datetime import date

import pytest

from guide_logic.analysis.proof import check_graph
from guide_logic.analysis.walk import walk
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS
from guide_logic.language.things import Burden, Done, Evidence, Warn
from guide_logic.planning.interview import Interview
from guide_logic.planning.move import move_of
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES, handle
from guide_logic.view.comeback import kept_lines
from guide_logic.view.context import Reader
from guide_logic.view.phrases import P
from guide_logic.view.plan import plan_view
from guide_logic.view.tags import Node
from tests.sample import FLOW
from tests.small import asks, fact, row, text
from tests.view.test_view import elements, said

TODAY = date(2026, 11, 22)
REFUSED = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "received",
    "issue": "quality",
    "progress": "refused",
}


def page(answers: dict[str, str], lang: str = "en") -> Node:
    """Return the plan for these answers."""
    interview = Interview(FLOW, answers)
    return plan_view(
        Reader(interview, lang, TODAY, GUIDES.pages), plan_of(FLOW, interview.known, TODAY)
    )


def words_of(tree: Node, look: str) -> list[str]:
    """Return the words of each element of a class."""
    return [
        said(["", {}, *inner])
        for _, given, inner in elements(tree)
        if look in given.get("class", "").split()
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_what_to_do_now_comes_before_everything_else(lang: str) -> None:
    """A reader at midnight reads one thing."""
    headings = [
        said(["", {}, *inner]) for tag, _, inner in elements(page(REFUSED, lang)) if tag == "h3"
    ]
    known = Interview(FLOW, REFUSED).known
    move = move_of(plan_of(FLOW, known, TODAY), known)
    assert move is not None
    assert headings[0] == move.title.say(lang)
    order = [P.why_this, P.ladder, Warn.heading, Claim.heading, Evidence.heading, P.sources]
    places = [headings.index(one.say(lang)) for one in order]
    assert places == sorted(places)


def test_the_ladder_says_what_is_done_what_is_now_and_what_is_later() -> None:
    """A screen reader hears the state in words, in the order of the rungs."""
    tree = page(REFUSED)
    ladder, *_ = _with_class(tree, "guide-ladder")
    assert isinstance(ladder, list)
    rungs = [said(one) for one in ladder[2:] if isinstance(one, list)]
    assert rungs[0] == f"{Done.heading.en}You asked for a refund, and the seller refused"
    assert rungs[1].startswith(P.state_now.en)
    assert rungs[2] == P.further.en
    plan = plan_of(FLOW, Interview(FLOW, REFUSED).known, TODAY)
    assert len(rungs) == len(plan[Done]) + 2 + len(plan.steps) - 1


def _with_class(tree: Node, look: str) -> list[Node]:
    return [
        [tag, given, *inner]
        for tag, given, inner in elements(tree)
        if look in given.get("class", "").split()
    ]


def test_urgent_steps_stand_open_and_what_is_done_stands_on_the_other_path() -> None:
    """Danger has no first rung: all of it is now."""
    tree = page({**REFUSED, "safety": "threat"})
    assert words_of(tree, "guide-now") == []
    urgent, beside = _with_class(tree, "guide-ladder")[:2]
    assert all(
        "open" in given
        for tag, given, _ in elements(urgent)
        if given.get("class") is None and tag == "details"
    )
    assert Done.heading.en in said(beside)
    assert Done.heading.en not in said(urgent)


@pytest.mark.parametrize("lang", LANGS)
def test_what_the_other_side_can_change_is_to_be_saved_first(lang: str) -> None:
    """A page is gone in a minute; a bank statement is not."""
    labels = words_of(page(REFUSED, lang), "guide-tick")
    plan = plan_of(FLOW, Interview(FLOW, REFUSED).known, TODAY)
    fleeting = [item.text.say(lang) for item in plan[Evidence] if item.fleeting]
    assert fleeting
    assert labels[: len(fleeting)] == fleeting
    assert sorted(labels) == sorted(
        one.text.say(lang) for one in plan[Evidence] if one.grade != "rarely"
    )


def test_what_is_ticked_is_marked_counted_and_kept_in_the_address_by_its_id() -> None:
    """The ticks come back with the link, and nonsense among them does not."""
    answers = {**REFUSED, "have": "page-photos-<b>-nothing"}
    tree = page(answers)
    marked = [
        given["value"]
        for _, given, _ in elements(tree)
        if "checked" in given and given["type"] == "checkbox"
    ]
    assert marked == ["page", "photos"]
    assert words_of(tree, "guide-count") == ["2 of 12 at hand."]
    assert Interview(FLOW, answers).fragment("plan").endswith("&have=page-photos")


def test_ticks_survive_another_answer_and_another_language() -> None:
    """What is at hand does not depend on the case."""
    request = {"flow": FLOW.id, "lang": "zh", "today": "2026-11-22", "show": "question:who"}
    shown = json.loads(handle(json.dumps({**request, "answers": {**REFUSED, "have": "page"}})))
    assert shown["answers"]["have"] == "page"
    assert shown["fragment"].endswith("&have=page")


def test_a_plan_as_data_says_who_proves_what_is_done_and_where_to_go_on() -> None:
    """Other programs read them."""
    request = {"flow": FLOW.id, "lang": "en", "today": "2026-11-22"}
    known = Interview(FLOW, REFUSED).known
    made = json.loads(handle(json.dumps({**request, "facts": known})))
    assert [one["id"] for one in made["done"]] == ["refund_refused"]
    assert {one["who"] for one in made["burdens"]} == {"you", "other"}
    assert "ready-for-12315" in [one["flow"] for one in made["leads"]]
    assert [one["id"] for one in made["evidence"] if one["fleeting"]] == [
        "page",
        "conversation",
        "seller_name",
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_a_reader_who_comes_from_another_guide_is_told_what_came_along(lang: str) -> None:
    """Answers that were filled in by themselves would else look like a mistake."""
    request = {"flow": "ready-for-12315", "lang": lang, "today": "2026-11-22", "show": "carried"}
    given = {"who": "shop", "ext": "none", "matter": "goods"}
    shown = json.loads(handle(json.dumps({**request, "answers": given})))
    assert shown["view"]["id"] == "aim"
    assert P.brought.say(lang, n=3) in said(shown["tree"][0])
    assert shown["fragment"] == "ready-for-12315:at=aim&matter=goods&ext=none&who=shop"
    empty = json.loads(handle(json.dumps({**request, "answers": {}})))
    assert words_of(empty["tree"][0], "guide-brought") == []


def test_an_answer_further_on_counts_once_the_reader_gets_there() -> None:
    """The question that came along answered is not asked."""
    request = {"flow": "ready-for-12315", "lang": "en", "today": "2026-11-22"}
    submit = {"question": "aim", "values": {"aim": "money"}}
    answers = {"who": "shop", "ext": "none", "matter": "goods"}
    shown = json.loads(handle(json.dumps({**request, "answers": answers, "submit": submit})))
    assert shown["view"]["id"] == "known"


def test_what_is_never_done_is_told() -> None:
    """A rung that no reader has taken is an author's mistake."""
    late = fact("late")
    flow = Flow(
        "order",
        name=text("order"),
        questions=(asks(late),),
        rows=(row("late", late.is_("yes")), row("rest", ALWAYS)),
        done=(Done("both", text("both"), when=late.is_("no") & late.is_("yes")),),
    )
    assert "flow order: done both stands in no plan: widen its condition or delete it" in (
        check_graph(walk(flow))
    )


def test_who_proves_it_is_the_reader_or_the_other_side() -> None:
    """A third word would be shown as the other side."""
    with pytest.raises(ValueError, match='neither "you" nor "other"'):
        Burden("x", text("x"), who="seller", when=ALWAYS)


@pytest.mark.parametrize("id", [id for id in GUIDES.flows if GUIDES.load(id)[Evidence]])
def test_every_guide_says_of_something_whether_to_save_it_first(id: str) -> None:
    """The checklist would else begin with what can wait."""
    assert any(item.fleeting for item in GUIDES.load(id)[Evidence])


@pytest.mark.parametrize("lang", LANGS)
def test_a_time_that_is_over_is_said_and_what_came_of_it_is_asked(lang: str) -> None:
    """The reader comes back later, and the answer may have come meanwhile."""
    unshipped = {**REFUSED, "state": "to_ship", "issue": "not_shipped", "progress": "nothing"}
    answers = {**unshipped, "happened": "asked-20261120"}
    reader = [
        Reader(Interview(FLOW, answers), lang, day, GUIDES.pages)
        for day in (date(2026, 11, 21), date(2026, 12, 20))
    ]
    early, late = (plan_view(one, one.plan) for one in reader)
    assert words_of(early, "guide-overdue") == []
    (told,) = words_of(late, "guide-overdue")
    assert ("有回音吗" if lang == "zh" else "Did anything come?") in told
    offered = [
        {given["data-outcome"] for _, given, _ in elements(tree) if "data-outcome" in given}
        for tree in (early, late)
    ]
    assert offered[0]
    assert {"asked", *offered[0]} <= offered[1]


@pytest.mark.parametrize(("lang", "over"), [("zh", "已经过了"), ("en", "is over")])
def test_a_last_day_that_is_over_is_said_above_the_move_and_on_the_home_page(
    lang: str, over: str
) -> None:
    """JD steps in within fifteen days of a refusal: 12315 follows, and the reader is told why."""
    flow = GUIDES.load("complaint-path")
    told = []
    for day in ("2026-11-01", "2026-11-20"):
        interview = Interview(flow, {**REFUSED, "where": "jd", "esc": "in", "refused_on": day})
        reader = Reader(interview, lang, TODAY, GUIDES.pages)
        shown = words_of(plan_view(reader, reader.plan), "guide-overdue")
        told.append([over in " ".join(said) for said in (shown, kept_lines(reader))])
    assert told == [[True, True], [False, False]]
