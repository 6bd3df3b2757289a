"""A calendar program reads the file, and reads it as one thing however often it comes."""

import json
from base64 import b64decode
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from guide_logic.export.calendar_file import _escaped, _folded, calendar_file
from guide_logic.language.facts import Choice
from guide_logic.language.text import LANGS
from guide_logic.planning.interview import Interview
from guide_logic.planning.key_dates import dates_of, still_to_come
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES, handle
from tests.sample import fragment_answers

FLOW = GUIDES.load("complaint-path")
CASE = {
    "role": "consumer", "danger": "none", "sham": "no", "ext": "m12315_open", "pay": "platform",
    "platform_name": "jd", "seller": "shop", "state": "received", "refund": "refused",
    "esc": "in", "platform": "none", "issue": "quality", "evidence": "basic",
    "crossborder": "no", "filed_on": "2026-11-20", "accepted_on": "2026-12-10",
    "signed_on": "2026-11-19", "refused_on": "2026-11-21",
}  # fmt: skip
TODAY = date(2026, 11, 22)


def _file(lang: str, today: date = TODAY, **more: str) -> bytes:
    made = calendar_file(plan_of(FLOW, {**CASE, **more}, today), FLOW.id, lang)
    assert made is not None
    return made


def _events(lang: str, today: date = TODAY, **more: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(_file(lang, today, **more)).walk("VEVENT"))


@pytest.mark.parametrize("lang", LANGS)
def test_the_file_holds_the_days_of_the_page(lang: str) -> None:
    """One resolver feeds page and file: a day in one and not in the other would mislead."""
    expected = {
        (dated.title.say(lang), dated.day) for dated in still_to_come(plan_of(FLOW, CASE, TODAY))
    }
    got = {
        (str(event["SUMMARY"]).removeprefix("（暂定）").removeprefix("(provisional) "), event.start)
        for event in _events(lang)
    }
    assert got == expected
    assert len(got) >= 4


@pytest.mark.parametrize("lang", LANGS)
def test_each_event_is_a_whole_day_with_a_reminder(lang: str) -> None:
    """A day by law has no hour; the reminder comes before the last day."""
    for event in _events(lang):
        assert event.end - event.start == timedelta(days=1)
        assert type(event.start) is date
        assert event["DTSTAMP"].dt == datetime(2026, 11, 22, tzinfo=UTC)
        assert len(event.walk("VALARM")) in (1, 2)


def test_a_provisional_day_says_so_in_its_title() -> None:
    """A calendar shows the title and nothing else."""
    titles = [str(event["SUMMARY"]) for event in _events("zh")]
    assert "（暂定）12315 调解期满" in titles


def test_a_second_file_changes_events_and_adds_none() -> None:
    """The reader who comes back a day later keeps one entry for each day."""
    later = {event["UID"] for event in _events("en", TODAY + timedelta(days=1))}
    assert later == {event["UID"] for event in _events("en")}
    assert len(later) == len(_events("en"))
    days = {event["UID"]: event.start for event in _events("en")}
    moved = {event["UID"]: event.start for event in _events("en", refused_on="2026-11-20")}
    assert moved.keys() == days.keys()
    assert len([uid for uid in days if days[uid] != moved[uid]]) == 1


def test_a_file_made_later_takes_the_place_of_the_one_before() -> None:
    """A calendar keeps what has the higher number."""
    numbers = [
        {int(event["SEQUENCE"]) for event in _events("en", day)}
        for day in (TODAY, TODAY + timedelta(days=1))
    ]
    assert [len(each) for each in numbers] == [1, 1]
    assert max(numbers[0]) < min(numbers[1])


def test_two_cases_of_one_reader_stay_apart() -> None:
    """Two orders can be late at once."""
    plan = plan_of(FLOW, CASE, TODAY)
    files = [calendar_file(plan, FLOW.id, "en", case=one) for one in ("a1", "b2")]
    first, second = (
        {event["UID"] for event in icalendar.Calendar.from_ical(made).walk("VEVENT")}
        for made in files
        if made is not None
    )
    assert first & second == set()


@pytest.mark.parametrize("lang", LANGS)
def test_each_event_leads_back_to_the_case(lang: str) -> None:
    """The reminder opens the plan, with what may come of the move."""
    page = f"https://guide.example/{lang}/start/which-path/"
    request = {
        "flow": "complaint-path", "lang": lang, "today": "2026-11-22", "file": "calendar",
        "answers": {**_answers(), "case": "k3x9", "amount": "7351"}, "page": f"{page}#old",
    }  # fmt: skip
    made = json.loads(handle(json.dumps(request)))["file"]
    calendar = icalendar.Calendar.from_ical(b64decode(made["content"]))
    events: list[Any] = calendar.walk("VEVENT")
    assert events
    for event in events:
        address = str(event["URL"])
        assert address.startswith(f"{page}#complaint-path:at=plan&")
        assert address in str(event["DESCRIPTION"])
        assert "7351" not in str(event["DESCRIPTION"])
        answers = fragment_answers(address.partition("#")[2])
        assert answers["case"] == "k3x9"
        assert "-k3x9-" in event["UID"]
        later = {**request, "today": "2026-12-20", "answers": answers, "show": "plan"}
        del later["file"]
        shown = json.loads(handle(json.dumps(later)))
        assert shown["view"]["kind"] == "plan"
        assert shown["answers"]["case"] == "k3x9"


def test_without_an_address_of_the_page_nothing_is_linked() -> None:
    """A file made on the command line, or by a page that was saved."""
    for page in ("", "javascript:alert(1)", "file:///home/me/guide.html"):
        request = {
            "flow": "complaint-path", "lang": "en", "today": "2026-11-22", "file": "calendar",
            "answers": _answers(), "page": page,
        }  # fmt: skip
        made = json.loads(handle(json.dumps(request)))["file"]
        assert b"URL:" not in b64decode(made["content"])


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_answers_give_the_same_bytes(lang: str) -> None:
    """Nothing in it comes from a clock."""
    assert _file(lang) == _file(lang)


@pytest.mark.parametrize("lang", LANGS)
def test_lines_are_folded_as_the_standard_wants(lang: str) -> None:
    """Outlook drops longer lines; a letter cut in two shows as signs nobody can read."""
    lines = _file(lang).split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert all(b"\n" not in line and line.decode() is not None for line in lines)
    assert any(line.startswith(b" ") for line in lines)


def test_folding_and_escaping_lose_nothing() -> None:
    """Read back, a text is what was written."""
    said = "一二三，四；五\\六\n" * 20 + "a,b;c"
    unfolded = _folded(_escaped(said)).removesuffix(b"\r\n").replace(b"\r\n ", b"").decode()
    assert unfolded == _escaped(said)
    event = icalendar.Event.from_ical(
        b"BEGIN:VEVENT\r\n" + _folded(f"SUMMARY:{_escaped(said)}") + b"END:VEVENT\r\n"
    )
    assert str(event["SUMMARY"]) == said


def test_the_page_hands_the_file_over() -> None:
    """The button asks the bridge, which answers with a name, a type and the bytes."""
    request = {
        "flow": "complaint-path", "lang": "en", "today": "2026-11-22", "file": "calendar",
        "answers": _answers(),
    }  # fmt: skip
    made = json.loads(handle(json.dumps(request)))["file"]
    assert (made["name"], made["type"]) == ("complaint-path.ics", "text/calendar")
    calendar = icalendar.Calendar.from_ical(b64decode(made["content"]))
    events: list[Any] = calendar.walk("VEVENT")
    starts = {str(event["SUMMARY"]): event.start for event in events}
    assert starts["Last day to ask JD to step in"] == date(2026, 12, 6)


def _answers() -> dict[str, object]:
    """Return the answers, by field, that a reader with these facts gives."""
    facts = {**CASE, "ext": "none"}
    answers: dict[str, object] = dict(facts)
    while (question := Interview(FLOW, answers).next) is not None:
        for field in question.asks:
            assert isinstance(field, Choice)
            answers[field.id] = next(
                option.id
                for option in field.options
                if all(facts.get(fact, value) == value for fact, value in option.sets.items())
            )
    return answers


@pytest.mark.parametrize(
    ("shipped", "day"), [("no", date(2026, 11, 24)), ("yes", date(2026, 11, 27))]
)
def test_the_seller_has_one_time_to_answer(shipped: str, day: date) -> None:
    """Before shipping it is another one: a calendar with both says neither."""
    flow = GUIDES.load("deadlines")
    facts = {"matter": "order", "platform": "taobao_tmall", "shipped": shipped,
             "paid_on": "2026-11-20", "asked_on": "2026-11-21"}  # fmt: skip
    made = calendar_file(plan_of(flow, facts, TODAY), flow.id, "en")
    assert made is not None
    events: list[Any] = icalendar.Calendar.from_ical(made).walk("VEVENT")
    answers = [event.start for event in events if "time to answer" in str(event["SUMMARY"])]
    assert answers == [day]


def test_without_a_day_to_come_there_is_no_file() -> None:
    """An empty calendar would look like a broken one."""
    plan = plan_of(FLOW, {**CASE, "ext": "none", "issue": "other", "refund": "refused"}, TODAY)
    assert all(dated.day for dated in dates_of(plan))
    late = plan_of(FLOW, CASE, date(2031, 1, 1))
    assert [one.id for one in still_to_come(late) if not one.id.startswith("step_")] == []
