"""A link to the next guide takes along what both guides ask, and nothing else."""

import json

import pytest

from guide_logic.analysis.proof import check_leads
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.facts import Amount, Choice, Entry, Fact, Question
from guide_logic.language.flow import Flow
from guide_logic.language.things import Lead
from guide_logic.planning import transfer
from guide_logic.planning.interview import Interview
from guide_logic.site import GUIDES, handle
from tests.small import asks, days, fact, row, text

PATH = GUIDES.load("complaint-path")
ORDINARY: dict[str, object] = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "success_out",
    "issue": "quality",
    "progress": "refused",
    "exception": "proof",
}


def carried(source: Flow, answers: dict[str, object], target: Flow) -> dict[str, object]:
    """Return what one guide takes from another, by field."""
    return transfer.carried(Interview(source, answers), target)


def small(id: str, *questions: Question) -> Flow:
    """Return a flow that asks these questions."""
    rows = tuple(
        row(fact_id, one.is_("yes"))
        for question in questions
        for fact_id, one in question.facts.items()
        if isinstance(one, Fact)
    )
    return Flow(id, name=text(id), questions=questions, rows=(*rows, row("rest", ALWAYS)))


def test_what_both_guides_ask_is_carried() -> None:
    """A reader who has just said it is not asked again."""
    assert carried(PATH, ORDINARY, GUIDES.load("order-complaint")) == {
        "state": "success_out",
        "refund": "refused",
        "exception": "proof",
        "who": "shop",
    }
    assert carried(PATH, ORDINARY, GUIDES.load("ready-for-12315")) == {"ext": "none", "who": "shop"}
    assert carried(PATH, ORDINARY, GUIDES.load("complaint-grounds"))["issue"] == "quality"


def test_an_answer_that_settles_more_than_is_known_is_not_carried() -> None:
    """The complaint path also asks where it was bought, so its “how far” stays open."""
    back = carried(GUIDES.load("order-complaint"), {"state": "to_ship"}, PATH)
    assert back == {"state": "to_ship"}


def test_the_same_id_in_other_words_is_not_the_same_answer() -> None:
    """What a fact means in one guide is not what it means in every other."""
    here = small("here", asks(fact("late")))
    there = Fact("late", text("late"), {"no": text("late no"), "yes": text("else")}, unsure="no")
    assert carried(here, {"late": "yes"}, small("there", asks(there))) == {}
    assert carried(here, {"late": "yes"}, small("there", asks(fact("late")))) == {"late": "yes"}


def test_not_sure_and_private_fields_are_asked_again() -> None:
    """An amount goes into no address, and someone may have become sure."""
    price = Amount("price", text("price"))
    ask = Question("price", text("price?"), text("why"), (Entry(price),), on_plan=True)
    here, there = small("here", asks(fact("late")), ask), small("there", asks(fact("late")), ask)
    assert carried(here, {"late": "unknown", "price": "12"}, there) == {}


def test_a_number_of_days_is_carried() -> None:
    """It was counted once already."""
    waited = days("waited")
    ask = Question("waited", text("waited?"), text("why"), (Entry(waited),))
    rows = (row("long", waited.at_least(3)), row("rest", ALWAYS))
    flow = Flow("here", name=text("here"), questions=(ask,), rows=rows)
    assert carried(flow, {"waited": "4"}, flow) == {"waited": "4"}


@pytest.mark.parametrize("id", GUIDES.flows)
def test_every_guide_that_is_led_to_stands_on_a_page_and_takes_what_is_carried(id: str) -> None:
    """A link must open: no answer in it may be one that the target does not know."""
    flow = GUIDES.load(id)
    assert check_leads(flow, GUIDES.pages) == []
    leads = [*flow[Lead], *(lead for step in flow.steps.values() for lead in step.leads)]
    for lead in leads:
        target = GUIDES.load(lead.flow)
        assert lead.flow != id
        fields = {field.id: field for one in target.questions for field in one.asks}
        for option in ("shop", "business", "individual"):
            for field, given in carried(flow, {**ORDINARY, "who": option}, target).items():
                known = fields[field]
                assert not isinstance(known, Choice) or known.option(given)


def test_a_lead_to_a_guide_that_is_not_there_is_told() -> None:
    """A dead link would be found by a reader."""
    flow = Flow(
        "here",
        name=text("here"),
        questions=(asks(fact("late")),),
        rows=(row("rest", ALWAYS),),
        leads=(Lead("complaint-paht", text("go on")),),
    )
    assert check_leads(flow, GUIDES.pages) == [
        "flow here leads to the guide 'complaint-paht', which has no page: "
        "did you mean 'complaint-path'?"
    ]


def test_the_link_names_where_its_answers_come_from() -> None:
    """So that a page loads the next guide only for a reader who goes there."""
    fragment = transfer.fragment_to(
        Interview(PATH, {**ORDINARY, "amount": "129"}), "order-complaint"
    )
    flow, _, rest = fragment.partition(":")
    assert flow == "order-complaint"
    given = dict(part.split("=") for part in rest.split("&"))
    assert given == {"at": "carried", "from": "complaint-path", **ORDINARY}


@pytest.mark.parametrize("source", ["complaint-path", "order-complaint", "nowhere", ""])
def test_the_next_guide_opens_with_what_it_shares(source: str) -> None:
    """An address may name a guide that is gone, or the guide itself."""
    request = {"flow": "order-complaint", "lang": "en", "today": "2026-11-22", "show": "carried"}
    answers = {**ORDINARY, "from": source}
    shown = json.loads(handle(json.dumps({**request, "answers": answers})))
    assert "from" not in shown["answers"]
    assert "from" not in shown["fragment"]
    if source == "complaint-path":
        assert shown["answers"]["refund"] == "refused"
