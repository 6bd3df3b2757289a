"""A case has the same plan in this process, on the command line and in Pyodide."""

import io
import json
import subprocess
import sys

import pytest

from guide_logic.cli.commands import main
from guide_logic.site import GUIDES, handle
from tests.cases.draw import Case, drawn
from tests.runtime.conftest import Answers

CASES = drawn()


def _arguments(case: Case) -> list[str]:
    flow = ["plan", case.flow, "--answers", "-", "--json"]
    return [*flow, "--today", case.today, "--lang", case.lang]


def _facts(case: Case) -> str:
    return json.dumps(case.facts, ensure_ascii=False)


def test_the_command_line_gives_the_plan_of_the_bridge(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lawyer checks plans in a terminal that readers get in the page."""
    for case in CASES:
        monkeypatch.setattr(sys, "stdin", io.StringIO(_facts(case)))
        assert main(GUIDES, _arguments(case)) == 0, case
        assert capsys.readouterr().out == handle(case.request) + "\n", case


@pytest.mark.parametrize("case", CASES[::40], ids=lambda case: case.id)
def test_a_command_of_its_own_gives_the_plan_of_the_bridge(case: Case) -> None:
    """Streams have encodings, and a fresh process has another hash seed."""
    command = [sys.executable, "-m", "guide_logic", *_arguments(case)]
    done = subprocess.run(command, input=_facts(case), capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == handle(case.request) + "\n"


def test_pyodide_gives_the_plan_of_the_bridge(pyodide: Answers) -> None:
    """Another machine, another word size, compiled files: the same letters."""
    for case, reply in zip(CASES, pyodide(case.request for case in CASES), strict=True):
        assert reply == handle(case.request), case
