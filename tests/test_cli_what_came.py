"""After the plan, `ask` goes on with what came of it, move by move, to the end of the matter."""

import io
import re

import pytest

from guide_logic.cli.commands import main
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.test_cli import NOTHING_WRONG_YET

COURIER = "4\n\n\n"
"""Dates of a courier’s service, of which none is known."""


def ask(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: str,
    flow: str = "deadlines",
    lang: str = "en",
) -> str:
    """Type into `ask` and return what it printed, without the questions before the plan."""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    arguments = ["ask", flow, "--lang", lang, "--today", "2026-11-28"]
    assert main(GUIDES, arguments) == 0, "the plan was given, however the reader leaves"
    out, err = capsys.readouterr()
    assert err == ""
    return out.partition("你的情况：" if lang == "zh" else "Your case: ")[2]


def moves(said: str) -> list[str]:
    """Return each move that the reader was asked about."""
    return re.findall(r"^▶ (.*)\n(?:What came of it\?|后来怎样？)", said, re.M)


@pytest.mark.parametrize("lang", LANGS)
def test_what_may_come_of_the_move_is_listed_by_number(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    """As the options of a question are; whoever does not know yet leaves."""
    said = ask(monkeypatch, capsys, COURIER + "q\n", lang=lang)
    listed = re.findall(r"^   \d (.*)", said, re.M)
    outcomes = GUIDES.load("deadlines").steps["courier_clock"].outcomes
    assert listed == [one.label.say(lang) for one in outcomes]


@pytest.mark.parametrize("lang", LANGS)
def test_a_case_is_followed_until_it_is_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    """Asked, refused, paid: each answer shows the next plan, and the last one the end."""
    said = ask(monkeypatch, capsys, NOTHING_WRONG_YET + "1\n\n2\n\n2\n", "complaint-path", lang)
    assert len(moves(said)) == 3
    told, over = {
        "zh": ("2026年11月28日：卖家拒绝退款", "办成了"),
        "en": ("28 November 2026: The seller refused the refund", "It is settled"),
    }[lang]
    last = said.rpartition("你的情况：" if lang == "zh" else "Your case: ")[2]
    assert told in last
    assert over in last
    assert "▶" not in last
    assert "  1 " not in last, "nothing is to be done any more"


def test_the_day_on_which_it_happened_starts_its_clock(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The courier has seven days from the 20th (Interim Regulations art. 29), not from today."""
    said = ask(monkeypatch, capsys, COURIER + "1\n2026-11-20\n")
    assert "20 November 2026: I complained to the courier company" in said
    assert "From 28 November 2026" in said
    assert "From 6 December 2026" in ask(monkeypatch, capsys, COURIER + "1\n\n")


@pytest.mark.parametrize(
    ("lang", "typed", "problem"),
    [
        ("en", "last week", "Enter a date, for example 2026-11-22"),
        ("zh", "上周", "请填一个日期，例如 2026-11-22"),
        ("en", "2026-11-29", "That day is still to come."),
        ("zh", "2026-11-29", "这一天还没到。"),
    ],
)
def test_a_day_that_cannot_be_is_said_in_one_sentence_and_asked_again(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lang: str,
    typed: str,
    problem: str,
) -> None:
    """What was chosen stays chosen."""
    said = ask(monkeypatch, capsys, COURIER + f"1\n{typed}\n\n", lang=lang)
    assert said.count(f"  {problem}\n") == 1
    assert len(moves(said)) == 2


def test_what_came_later_did_not_happen_before(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A refusal on the 20th of what was asked for on the 28th is a slip."""
    said = ask(
        monkeypatch,
        capsys,
        NOTHING_WRONG_YET + "1\n\n2\n2026-11-20\n2026-11-28\n",
        "complaint-path",
    )
    assert said.count("  That day is too early: ") == 1
    assert "28 November 2026: The seller refused the refund" in said


@pytest.mark.parametrize(("lang", "way"), [("zh", "b 撤回："), ("en", "b takes back: ")])
def test_b_takes_the_last_one_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str, way: str
) -> None:
    """It is named first; before anything is noted nothing is taken back."""
    said = ask(monkeypatch, capsys, COURIER + "b\n1\n\nb\nq\n", lang=lang)
    first, again, then, back = moves(said)
    assert first == again == back != then
    assert said.count(way) == 1


def test_b_at_the_day_leads_back_to_what_may_have_come(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong number is not noted."""
    said = ask(monkeypatch, capsys, COURIER + "1\nb\n2\n")
    assert "I complained" not in said
    assert "It is settled" in said


def test_a_number_that_is_not_listed_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing is noted."""
    said = ask(monkeypatch, capsys, COURIER + "9\nx\n\n2\n")
    assert said.count("There is no such number.") == 3
    assert "It is settled" in said
