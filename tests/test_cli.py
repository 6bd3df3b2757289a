"""The command line prints one plan, one line about a mistake, and never a traceback."""

import contextlib
import io
import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest

from guide_logic.analysis.walk import walk
from guide_logic.api import answer
from guide_logic.cli.commands import main
from guide_logic.content.law import CPL, INSTRUMENTS
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.conftest import ROOT
from widgets.guides import OURS
from widgets.mkdocs.sentence_file import words_table

Json = dict[str, object]

REFUSED: Json = {
    "role": "consumer",
    "danger": "none",
    "sham": "no",
    "ext": "none",
    "pay": "platform",
    "platform_name": "jd",
    "seller": "shop",
    "state": "received",
    "refund": "refused",
    "esc": "in",
    "platform": "none",
    "issue": "quality",
    "crossborder": "no",
    "evidence": "basic",
    "amount": 200,
}
TOP = (
    "flow as_of next row move outcomes assumed happened over steps alongside claims warnings "
    "evidence calendar letters reasons burdens done leads objections not_claims total court"
).split()
CLAIM = set("id text fen sources name lines part counts".split())
STEP = set("id ref channel title text due evidence sources".split())


def plan(tmp_path: Path, facts: object, *more: str) -> int:
    """Run `plan` on facts in a file; return the exit status."""
    file = tmp_path / "facts.json"
    file.write_text(facts if isinstance(facts, str) else json.dumps(facts), "utf-8")
    return main(GUIDES, ["plan", "complaint-path", "--answers", str(file), *more])


def shell(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command as a reader does, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "guide_logic", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


# ── plan ────────────────────────────────────────────────────────────────────


def printed(tmp_path: Path, capsys: pytest.CaptureFixture[str], facts: Json, *more: str) -> Json:
    """Return the one JSON object that `plan --json` prints."""
    assert plan(tmp_path, facts, "--json", "--today", "2026-11-22", *more) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return cast(Json, json.loads(out))


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_has_exactly_the_keys_that_are_documented(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    """Other programs read them."""
    made = printed(tmp_path, capsys, REFUSED, "--lang", lang)
    assert sorted(made) == sorted(TOP)
    assert cast(Json, made["row"]).keys() >= {"id", "ref"}
    for step in cast(list[Json], made["steps"]) + cast(list[Json], made["alongside"]):
        assert step.keys() >= STEP
    for claim in cast(list[Json], made["claims"]):
        assert set(claim) == CLAIM


def test_a_plan_names_its_flow_its_day_and_its_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reviewer goes from it to the table."""
    made = printed(tmp_path, capsys, REFUSED)
    assert (made["flow"], made["as_of"], made["next"]) == ("complaint-path", "2026-11-22", None)
    assert (cast(Json, made["row"])["id"], cast(Json, made["row"])["ref"]) == ("refused", "B21")
    assert [step["ref"] for step in cast(list[Json], made["steps"])][:2] == ["CASE", "COMP"]


def test_a_time_that_is_over_is_said_as_by_every_other_door(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asked for three weeks ago: the plan goes on, and what came of the waiting is still asked."""
    asked = [{"outcome": "asked", "on": "2026-11-01"}]
    facts = {**REFUSED, "refund": "none", "esc": "unknown", "happened": asked}
    made = printed(tmp_path, capsys, facts)
    request: Json = {"flow": "complaint-path", "lang": "zh", "today": "2026-11-22", "facts": facts}
    assert made == answer(request, GUIDES)
    assert {"refused", "not_taken"} <= {one["id"] for one in cast(list[Json], made["outcomes"])}


def test_half_a_case_names_the_question_still_needed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The caller knows what to ask next."""
    made = printed(tmp_path, capsys, {"danger": "none", "sham": "no"})
    assert (made["next"], made["row"], made["steps"]) == ("where", None, [])


def test_a_case_known_as_not_sure_throughout_has_a_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every fact takes "unknown"."""
    made = printed(tmp_path, capsys, dict.fromkeys(REFUSED, "unknown"))
    assert made["next"] is None
    assert made["steps"]


def test_sums_are_in_fen_or_null(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """200 yuan are 20000 fen, and a sum nobody can know is no zero."""
    sums = [
        [claim["fen"] for claim in cast(list[Json], printed(tmp_path, capsys, facts)["claims"])]
        for facts in (REFUSED, {**REFUSED, "amount": "unknown"})
    ]
    assert 20000 in sums[0]
    assert set(sums[1]) == {None}


def test_days_due_are_iso_dates_or_null(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are counted from the day given, not from the clock."""
    made = printed(tmp_path, capsys, {**REFUSED, "refund": "pending_in_time", "refund_days": 0})
    dues = [step["due"] for step in cast(list[Json], made["steps"])]
    assert "2026-11-23" in dues
    assert all(due is None or len(str(due)) == 10 for due in dues)


def test_without_json_the_plan_is_readable_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same steps, for people."""
    made = printed(tmp_path, capsys, REFUSED, "--lang", "en")
    assert plan(tmp_path, REFUSED, "--lang", "en") == 0
    out = capsys.readouterr().out
    assert all(str(step["title"]) in out for step in cast(list[Json], made["steps"]))


# ── bad input ───────────────────────────────────────────────────────────────

BAD = {
    "not JSON": ("{role: consumer}", "not JSON"),
    "empty": ("", "not JSON"),
    "a list": ([REFUSED], "no object"),
    "a number": (3, "no object"),
    "null": ("null", "no object"),
    "nested without end": ("[" * 100_000, "JSON"),
    "unknown fact": ({"colour": "red"}, "colour: "),
    "a fact of two lines": ({"col\nour": "red"}, "our"),
    "unknown option": ({"state": "sent"}, "state: "),
    "option as a list": ({"state": ["received"]}, "state: "),
    "option as a number": ({"state": 3}, "state: "),
    "option null": ({"state": None}, "state: "),
    "amount below zero": ({"amount": -1}, "amount: "),
    "amount below zero as text": ({"amount": "-0.01"}, "amount: "),
    "absurd amount": ({"amount": 1e12}, "amount: "),
    "absurd amount in digits": ({"amount": "9" * 5000}, "amount: "),
    "endless amount": ('{"amount": Infinity}', "amount: "),
    "amount that is no number": ('{"amount": NaN}', "amount: "),
    "amount as a boolean": ({"amount": True}, "amount: "),
    "amount as a list": ({"amount": [200]}, "amount: "),
    "amount as an object": ({"amount": {"yuan": 200}}, "amount: "),
    "amount of three decimals": ({"amount": 1.234}, "amount: "),
    "days below zero": ({"refund_days": -1}, "refund_days: "),
    "half a day": ({"refund_days": 1.5}, "refund_days: "),
    "absurd days": ({"refund_days": 99999}, "refund_days: "),
    "days as a boolean": ({"refund_days": True}, "refund_days: "),
}


@pytest.mark.parametrize(("facts", "named"), BAD.values(), ids=BAD)
def test_a_bad_fact_is_named_in_one_line_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], facts: object, named: str
) -> None:
    """What is wrong, where, and nothing else: no traceback and no half a plan."""
    assert plan(tmp_path, facts, "--json") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert named in err


@pytest.mark.parametrize("today", ["2026-02-30", "22.11.2026", "", "tomorrow", "2026-1-1"])
def test_a_date_that_is_no_date_is_named_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], today: str
) -> None:
    """Deadlines are counted from it."""
    assert plan(tmp_path, REFUSED, "--today", today) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(f"{today!r} is no date written as YYYY-MM-DD")


@pytest.mark.parametrize("today", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_give_a_plan_or_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], today: str
) -> None:
    """A mistyped year must not print a traceback."""
    facts = {**REFUSED, "platform_name": "taobao_tmall", "refund": "pending_in_time"}
    assert plan(tmp_path, {**facts, "refund_days": 4}, "--json", "--today", today) in (0, 2)
    assert len(capsys.readouterr().err.splitlines()) <= 1


@pytest.mark.parametrize("command", ["plan", "ask", "check"])
def test_an_unknown_flow_is_answered_with_the_nearest(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """The mend is one word away."""
    more = ["--answers", "-"] if command == "plan" else []
    assert main(GUIDES, [command, "complaint-pth", *more]) == 2
    assert capsys.readouterr().err == (
        "no flow is called 'complaint-pth': did you mean 'complaint-path'?\n"
    )


def test_a_file_that_is_not_there_is_named_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The reason is the system's own."""
    file = tmp_path / "none.json"
    assert main(GUIDES, ["plan", "complaint-path", "--answers", str(file)]) == 2
    assert capsys.readouterr().err == f"--answers: cannot read {file}: No such file or directory\n"


def test_a_file_that_is_not_utf8_is_named_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Old editors write Chinese in another encoding."""
    file = tmp_path / "facts.json"
    file.write_bytes('{"role": "自己"}'.encode("gbk"))
    assert main(GUIDES, ["plan", "complaint-path", "--answers", str(file)]) == 2
    assert capsys.readouterr().err == f"--answers: {file} is not text in UTF-8\n"


@pytest.mark.parametrize("arguments", [[], ["plan"], ["plan", "complaint-path"], ["fly"]])
def test_a_command_half_written_has_status_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """Scripts look at the status."""
    with pytest.raises(SystemExit) as left:
        main(GUIDES, arguments)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_the_conditions_that_pass_an_option_by_are_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A new option silently skips each condition that names its neighbour."""
    assert main(GUIDES, ["beside", "deadlines", "matter.courier"]) == 0
    said = capsys.readouterr().out
    assert "time_limits.py, line " in said
    assert ": m12315\n" in said
    assert ": courier" not in said
    for option, words in (("mater.order", "did you mean 'matter'"), ("matter.ordr", "'order'")):
        assert main(GUIDES, ["beside", "deadlines", option]) == 2
        assert words in capsys.readouterr().err


# ── as a process ────────────────────────────────────────────────────────────


def test_a_minus_reads_the_facts_from_standard_input() -> None:
    """For pipes."""
    run = shell("plan", "complaint-path", "--answers", "-", "--json", typed=json.dumps(REFUSED))
    assert (run.returncode, run.stderr) == (0, "")
    assert cast(Json, json.loads(run.stdout)["row"])["ref"] == "B21"


def test_bad_facts_from_standard_input_end_with_status_2_and_one_line() -> None:
    """The status reaches the shell."""
    run = shell("plan", "complaint-path", "--answers", "-", "--json", typed='{"amount": -1}')
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "amount: The amount cannot be below 0\n"


NOTHING_WRONG_YET = "1\n2\n1\n4\n6\n1\n\n1\n\n"
"""No danger, JD, a shop, received, a fake, nothing asked for; no price, evidence or day."""


@pytest.mark.parametrize(
    ("lang", "ends"), [("zh", "收到货，有问题"), ("en", "Received, and something")]
)
def test_an_interview_can_be_held_over_a_pipe(lang: str, ends: str) -> None:
    """By number, to the plan, in both languages."""
    run = shell("ask", "complaint-path", "--lang", lang, typed=NOTHING_WRONG_YET)
    assert (run.returncode, run.stderr) == (0, "")
    assert ends in run.stdout


def test_leaving_early_ends_the_command_with_status_1() -> None:
    """What is asked below of each way to leave reaches the shell."""
    run = shell("ask", "complaint-path", "--lang", "en", typed="1\n2\nq\n")
    assert (run.returncode, run.stderr) == (1, "")


def interview(typed: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Hold an interview in English with what is typed into a pipe; return the status."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    return main(GUIDES, ["ask", "complaint-path", "--lang", "en"])


def test_a_number_that_is_no_option_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing answered before is lost."""
    typed = "0\n99\n" + "9" * 5000 + "\nx\n\n" + NOTHING_WRONG_YET
    assert interview(typed, monkeypatch) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.count("There is no such number.") == 5
    assert "Received, and something" in out


def test_b_goes_back_one_question(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip of the finger costs one letter."""
    assert interview("5\nb\n" + NOTHING_WRONG_YET, monkeypatch) == 0
    assert "Received, and something" in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["", "q\n", "1\n2\nq\n", "1\n2\n"])
def test_leaving_early_ends_quietly_with_status_1(
    typed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No plan was given, and nothing broke."""
    assert interview(typed, monkeypatch) == 1
    assert capsys.readouterr().err == ""


def test_check_proves_the_flows_it_is_given_and_prints_what_it_counted() -> None:
    """States, interviews and seconds, as a build's log should show them."""
    run = shell("check", "services", "deadlines")
    assert (run.returncode, run.stderr) == (0, "")
    told = run.stdout.splitlines()
    assert [line.split(": ")[0] for line in told[::2]] == ["services", "deadlines"]
    for word in ("12 rows", " states", " interviews", " s: proved", "longest chain: "):
        assert word in told[0] + told[1]


def test_check_proves_every_flow_when_it_is_given_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make check` has proved ours one by one, so the walk is another, of two questions."""
    small = walk(GUIDES.load("deadlines"))
    monkeypatch.setattr("guide_logic.cli.commands.walk", lambda _: small)
    main(GUIDES, ["check"])
    told = capsys.readouterr().out
    assert [id for id in GUIDES.flows if f"{id}: " not in told] == []


def test_check_says_where_a_mistake_stands_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An author reads one line, and not how Python came to it."""
    services = GUIDES.load("services")

    def load(_guides: Guides, flow: str, _on: date) -> Flow:
        if flow == "deadlines":
            _ = CPL["no such article"]
        return services

    monkeypatch.setattr(Guides, "load", load)
    assert main(GUIDES, ["check", "deadlines", "services"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "deadlines: it cannot be read"
    assert "add it to its instrument with its source" in said[1]
    assert said[2].startswith("services: ")


# ── stale, table ────────────────────────────────────────────────────────────


def test_a_source_is_stale_the_day_after_its_check_by_date(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A maintainer is told which rules to read again, and not a day too late."""
    by = min(one.check_by for one in INSTRUMENTS.values())
    names = sorted(id for id, one in INSTRUMENTS.items() if one.check_by == by)
    assert main(GUIDES, ["stale", "--on", by]) == 0
    assert capsys.readouterr().out.startswith("0 of ")
    after = date.fromisoformat(by) + timedelta(days=1)
    assert main(GUIDES, ["stale", "--on", after.isoformat()]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in told[:-1]] == names


def test_stale_names_the_figures_to_check_with_their_source(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A figure has no date of its own: it is as old as the instrument that set it."""
    assert main(GUIDES, ["stale", "--on", "2027-05-23"]) == 1
    told = capsys.readouterr().out.splitlines()
    (order,) = [line for line in told if line.split()[1] == "order-121"]
    assert "figures: acceptance, complaint_limit, mediation, " in order


def test_stale_names_a_repealed_law_and_the_guides_that_still_cite_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From its first day out of force, until the last citation is gone."""
    monkeypatch.setattr(INSTRUMENTS["postal-law"], "ended", "2027-01-01")
    assert main(GUIDES, ["stale", "--on", "2026-12-31"]) == 0
    assert "postal-law" not in capsys.readouterr().out
    assert main(GUIDES, ["stale", "--on", "2027-01-01"]) == 1
    told = capsys.readouterr().out
    assert "postal-law  Postal Law (no longer in force; cited by complaint-path, " in told


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_of_a_flow_is_printed(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Rows are reviewed by people who do not read Python."""
    assert main(GUIDES, ["table", "complaint-path", "--lang", lang]) == 0
    assert "B32" in capsys.readouterr().out


# ── any terminal ────────────────────────────────────────────────────────────

ENCODINGS = {
    "LC_ALL=C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "cp936": {"PYTHONIOENCODING": "cp936"},
}

_COMMANDS = """
import json
import sys
from pathlib import Path
from guide_logic.cli import found
from guide_logic.cli.commands import main
from guide_logic.site import GUIDES
table = Path(sys.argv[1]).read_text("utf-8")
found.table_of = lambda _: json.loads(table)
for given in sys.argv[2:]:
    assert main(GUIDES, given.split("|")) in (0, 1, 2), given
"""
"""Commands after the file of the table of words, which takes seconds to make."""


@pytest.mark.parametrize("environment", ENCODINGS.values(), ids=ENCODINGS)
def test_no_encoding_of_a_terminal_ends_in_a_traceback(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """A terminal in Chinese Windows writes cp936, a server often nothing but ASCII."""
    file = tmp_path / "facts.json"
    file.write_text("{}")
    said = "闲鱼 seller 不退款 😡"
    case = f"plan|services|--answers|{file}|--lang|zh"
    asked = [case, f"{case}|--json", f"find|{said}", f"find|{said}|--json", "ask|services"]
    asked += [f"plan|{said}|--answers|{file}", "table|services", "stale|--on|2030-01-01"]
    done = subprocess.run(
        [sys.executable, "-c", _COMMANDS, str(words_table(OURS) / "table.json"), *asked],
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        input=b"\xff\n",
        cwd=ROOT,
    )
    assert b"Traceback" not in done.stderr, done.stderr[-600:]
    assert done.returncode == 0
    objects = [line for line in done.stdout.splitlines() if line.startswith((b"{", b"["))]
    assert len(objects) == 2
    for line in objects:
        json.loads(line.decode(environment.get("PYTHONIOENCODING", "ascii")))


def test_who_reads_no_further_sees_no_traceback() -> None:
    """As with `… | head`: the rest of a table has nowhere to go."""
    command = [sys.executable, "-m", "guide_logic", "table", "services"]
    nobody, told = os.pipe()
    os.close(nobody)
    with open(told, "wb") as out:  # noqa: PTH123 - a pipe has no path
        said = subprocess.run(command, stdout=out, stderr=subprocess.PIPE)
    assert said.stderr == b""
    assert said.returncode == 1


@pytest.mark.parametrize("bad", ["k" * 5_000_000, "\x1b[31mred\x07", "a\x00b", "\u202eturned"])
def test_a_message_is_short_and_cannot_steer_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: str
) -> None:
    """A key of five million letters was echoed whole, and colours were switched on."""
    for facts in ({bad: "x"}, {"state": bad}):
        assert plan(tmp_path, facts) == 2
        err = capsys.readouterr().err
        assert len(err) < 500
        assert err.strip().isprintable()
    for command in (["plan", bad, "--answers", "-"], ["table", "order-complaint", bad[:900]]):
        with contextlib.suppress(SystemExit):
            assert main(GUIDES, command) == 2
        err = capsys.readouterr().err
        assert len(err) < 900
        assert err.replace("\n", "").isprintable()
