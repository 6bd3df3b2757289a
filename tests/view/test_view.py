"""What is shown is sound: allowed, labelled, in order, and in both languages."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import pytest

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.articles.frame import frame
from guide_logic.articles.rows import rows_view
from guide_logic.content.law import INSTRUMENTS
from guide_logic.language.facts import Question
from guide_logic.language.text import LANGS
from guide_logic.planning.interview import Interview, read_answers
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES
from guide_logic.view.answers import check_view
from guide_logic.view.context import Reader
from guide_logic.view.phrases import P
from guide_logic.view.plan import plan_view
from guide_logic.view.question import question_view
from guide_logic.view.sources import sources_view
from guide_logic.view.tags import ATTRIBUTES, FRAME_ATTRIBUTES, FRAME_TAGS, TAGS, Node, html
from tests.sample import FLOW, interviews
from tests.view.test_tags import ATTACKS

TODAY = date(2026, 11, 22)
LATER = date(2028, 1, 1)
BEFORE = {"safety": "none", "where": "jd", "who": "shop", "state": "received", "issue": "quality"}
PENDING = {**BEFORE, "progress": "pending_in_time"}


def elements(node: Node) -> Iterator[tuple[str, dict[str, str], list[Node]]]:
    """Yield every element of a tree, in the order of reading."""
    if isinstance(node, str):
        return
    tag, attributes, *children = node
    assert isinstance(tag, str)
    assert isinstance(attributes, dict)
    inner: list[Node] = []
    for child in children:
        assert isinstance(child, str | list)
        inner.append(child)
    yield tag, attributes, inner
    for child in inner:
        yield from elements(child)


def said(node: Node) -> str:
    """Return the words of a tree."""
    if isinstance(node, str):
        return node
    return "".join(said(child) for child in node[2:] if isinstance(child, str | list))


def problems_of(node: Node, tags: frozenset[str], attributes: frozenset[str]) -> list[str]:
    """Return what is wrong with a tree for the page, or for those who cannot see it."""
    found = list(elements(node))
    ids = [given["id"] for _, given, _ in found if "id" in given]
    problems = [f"id {id} stands twice" for id in ids if ids.count(id) > 1]
    level = 1
    for tag, given, inner in found:
        if tag not in tags:
            problems.append(f"<{tag}> is not allowed")
        problems += [f"{name}= is not allowed" for name in given if name not in attributes]
        for name in ("for", "aria-describedby", "aria-labelledby"):
            lost = [id for id in given.get(name, "").split() if id not in ids]
            problems += [f"{name} leads to {id}, which is nowhere" for id in lost]
        if given.get("href", "").startswith("#") and given["href"][1:] not in ids:
            problems.append(f"the link {given['href']} leads nowhere")
        if tag in ("h2", "h3", "h4"):
            if int(tag[1]) > level + 1:
                problems.append(f"<{tag}> follows a heading of level {level}")
            level = int(tag[1])
        if tag in ("button", "a", "summary", "legend", "label", "h2", "h3", "h4"):
            problems += [] if said([tag, given, *inner]).strip() else [f"<{tag}> has no words"]
        if tag == "fieldset":
            named = "aria-labelledby" in given or any(one[0] == "legend" for one in inner)
            radios = [one for child in inner for one in elements(child) if one[0] == "input"]
            problems += [] if named else ["a group of radios has no name to be read out"]
            if len({one[1].get("name") for one in radios}) != 1 or not radios:
                problems.append("the radios of a group do not share one name")
        if (
            tag == "input"
            and given.get("type") != "radio"
            and given.get("id") not in {one[1].get("for") for one in found if one[0] == "label"}
        ):
            problems.append(f"input {given.get('name')} has no label")
    return problems


@cache
def _questions() -> list[tuple[Interview, Question]]:
    """Every question with the shortest of the sampled interviews that asks it."""
    found: dict[str, tuple[Interview, Question]] = {}
    for held in interviews():
        for question in held.asked:
            if question.id not in found:
                found[question.id] = Interview(FLOW, held.answers), question
    return list(found.values())


@cache
def _plans(graph: StateGraph) -> list[Interview]:
    """One interview that ends in each row."""
    leaves = {leaf.row.id: leaf for leaf in graph.leaves if leaf.row}
    assert len(leaves) == len(FLOW.rows)
    return [Interview(FLOW, graph.example(leaf)) for leaf in leaves.values()]


def _plan(interview: Interview, lang: str, today: date = TODAY) -> Node:
    return plan_view(
        Reader(interview, lang, today, GUIDES.pages), plan_of(FLOW, interview.known, today)
    )


# ── every view ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGS)
def test_every_question_is_shown_soundly(lang: str) -> None:
    """In both languages, before it is answered and when it is changed."""
    assert {question.id for _, question in _questions()} == {
        question.id for question in FLOW.questions if not question.on_plan
    }
    for interview, question in _questions():
        tree = question_view(Reader(interview, lang, TODAY), question)
        assert problems_of(tree, TAGS, ATTRIBUTES) == []
        assert question.title.say(lang) in said(tree)


@pytest.mark.parametrize("lang", LANGS)
def test_every_question_is_shown_soundly_with_its_errors(lang: str) -> None:
    """The summary leads to the field; the field is told to screen readers."""
    for interview, question in _questions():
        wrong = {field.id: "moon" for field in question.asks}
        _, problems = read_answers(FLOW, question, wrong, {})
        tree = question_view(Reader(interview, lang, TODAY), question, problems)
        assert problems_of(tree, TAGS, ATTRIBUTES) == []
        assert all(said(tree).count(one.say(lang)) == 2 for one in problems.values())


@pytest.mark.parametrize("lang", LANGS)
def test_the_plan_of_every_row_is_shown_soundly(graph: StateGraph, lang: str) -> None:
    """One plan for each row, in both languages."""
    for interview in _plans(graph):
        plan = plan_of(FLOW, interview.known, TODAY)
        assert plan.row is not None
        tree = _plan(interview, lang)
        assert problems_of(tree, TAGS, ATTRIBUTES) == []
        for planned in (*plan.steps, *plan.alongside):
            assert planned.step.title.say(lang) in said(tree)


@pytest.mark.parametrize("lang", LANGS)
def test_the_answers_are_shown_soundly(lang: str) -> None:
    """Each question asked stands there with a way to change it."""
    for interview, _ in _questions():
        tree = check_view(Reader(interview, lang, TODAY))
        assert problems_of(tree, TAGS, ATTRIBUTES) == []
        changes = [given["data-go"] for _, given, _ in elements(tree) if "data-go" in given]
        assert {f"question:{one.id}" for one in interview.asked} <= set(changes)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_before_any_script_is_sound(lang: str) -> None:
    """It is all that a reader without JavaScript has."""
    tree = frame(FLOW, lang, TODAY)
    assert problems_of(tree, FRAME_TAGS, FRAME_ATTRIBUTES) == []
    assert all(row.title.say(lang) in said(tree) for row in FLOW.rows)


def test_no_view_of_a_question_or_a_plan_has_half_a_sentence(graph: StateGraph) -> None:
    """An open brace is a value that was not filled in."""
    for lang in LANGS:
        views = [
            question_view(Reader(one, lang, TODAY), question) for one, question in _questions()
        ]
        views += [_plan(interview, lang) for interview in _plans(graph)]
        views += [frame(FLOW, lang, TODAY)]
        assert not [view for view in views if "{" in said(view) or "}" in said(view)]


# ── forms ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_was_typed_is_kept_in_its_field_and_stays_text(attack: str) -> None:
    """A bad value is shown again to be mended, and runs nothing."""
    question = FLOW.question("refund_days")
    assert question is not None
    interview = Interview(FLOW, {**PENDING, "refund_days": attack})
    tree = question_view(Reader(interview, "en", TODAY), question)
    values = [given["value"] for tag, given, _ in elements(tree) if tag == "input"]
    assert values == [attack]
    assert "<script" not in html(tree)
    assert "<img" not in html(tree)


def test_the_answer_given_before_is_the_one_marked() -> None:
    """Going back shows what was said."""
    question = FLOW.question("issue")
    assert question is not None
    tree = question_view(Reader(Interview(FLOW, PENDING), "en", TODAY), question)
    marked = [given["value"] for _, given, _ in elements(tree) if "checked" in given]
    assert marked == ["quality"]


def test_only_answers_that_fit_are_offered() -> None:
    """Nothing can be returned before it was shipped."""
    question = FLOW.question("progress")
    assert question is not None
    interview = Interview(FLOW, {**BEFORE, "state": "to_ship"})
    tree = question_view(Reader(interview, "en", TODAY), question)
    offered = [given["value"] for tag, given, _ in elements(tree) if tag == "input"]
    assert "return_stage" not in offered
    assert "refused" in offered


def test_the_first_question_has_no_way_back() -> None:
    """There is nothing before it."""
    interview = Interview(FLOW, {})
    assert interview.next is not None
    tree = question_view(Reader(interview, "en", TODAY), interview.next)
    assert [given["data-go"] for _, given, _ in elements(tree) if "data-go" in given] == []


def test_what_cannot_wait_stands_above_every_further_question() -> None:
    """Someone being robbed is not asked seven questions first."""
    interview = Interview(FLOW, {"safety": "scam"})
    assert interview.next is not None
    tree = question_view(Reader(interview, "en", TODAY), interview.next)
    urgent = FLOW.rows[1].uses[0].step.title.say("en")
    assert said(tree).index(urgent) < said(tree).index(interview.next.title.say("en"))


@pytest.mark.parametrize("lang", LANGS)
def test_what_cannot_wait_is_shown_soundly(lang: str) -> None:
    """Its heading too stands in the page's order."""
    interview = Interview(FLOW, {"safety": "scam"})
    assert interview.next is not None
    assert (
        problems_of(question_view(Reader(interview, lang, TODAY), interview.next), TAGS, ATTRIBUTES)
        == []
    )


# ── plans ───────────────────────────────────────────────────────────────────


def test_a_source_past_its_day_is_said_to_be_overdue() -> None:
    """A stale rule is never used in silence."""
    interview = Interview(FLOW, {**BEFORE, "progress": "refused"})
    overdue = P.stale.say("en", day="").split(" by ")[0]
    assert overdue not in said(_plan(interview, "en"))
    assert overdue in said(_plan(interview, "en", LATER))


def test_a_plan_says_for_which_day_it_holds_and_that_it_promises_nothing() -> None:
    """Information, not legal advice."""
    tree = _plan(Interview(FLOW, {**BEFORE, "progress": "refused"}), "en")
    assert "22 November 2026" in said(tree)
    assert "not legal advice" in said(tree)


@pytest.mark.parametrize("lang", LANGS)
def test_the_lists_for_whoever_checks_are_sound(lang: str) -> None:
    """Rows and sources stand in articles, without the widget around them."""
    for tree in (rows_view(FLOW, lang), sources_view(INSTRUMENTS.values(), TODAY, lang)):
        assert problems_of(tree, TAGS, ATTRIBUTES) == []


def test_the_rows_are_listed_in_their_order() -> None:
    """First match wins, so order is meaning."""
    found = elements(rows_view(FLOW, "en"))
    titles = [said(["", {}, *inner]) for tag, _, inner in found if tag == "summary"]
    assert titles == [f"{row.ref} {row.title.en}" for row in FLOW.rows]


def test_every_instrument_is_listed_and_says_the_day_it_is_overdue() -> None:
    """A page about sources must not itself grow stale in silence."""
    by = min(one.check_by for one in INSTRUMENTS.values())
    overdue = P.stale.en.partition("{")[0]
    on_the_day = said(sources_view(INSTRUMENTS.values(), date.fromisoformat(by), "en"))
    assert all(one.name.en in on_the_day for one in INSTRUMENTS.values())
    assert overdue not in on_the_day
    assert overdue in said(
        sources_view(INSTRUMENTS.values(), date.fromisoformat(by) + timedelta(days=1), "en")
    )


def test_a_law_that_was_repealed_says_from_which_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever follows a citation to it must not take it for the law of today."""
    monkeypatch.setattr(INSTRUMENTS["postal-law"], "ended", "2027-01-01")
    page = said(sources_view(INSTRUMENTS.values(), TODAY, "en"))
    assert page.count("No longer in force from 1 January 2027") == 1


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_names_its_rule_for_whoever_reports_a_mistake(graph: StateGraph, lang: str) -> None:
    """README asks readers for the row that gave a wrong answer."""
    for interview in _plans(graph):
        row = plan_of(FLOW, interview.known, TODAY).row
        assert row is not None
        assert P.rule.say(lang, ref=row.ref) in said(_plan(interview, lang))


def test_the_sources_page_says_how_sure_each_article_is() -> None:
    """A law read in full may hold an article that only a summary reports."""
    page = said(sources_view(INSTRUMENTS.values(), TODAY, "en"))
    assert "art. 30 (from a secondary source: the official text decides)" in page
    assert "how sure differs by article" in page
