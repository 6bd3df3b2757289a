"""A case has the same plan in this process and on the command line.

In Pyodide it has it too: tests/page/test_same_plan.py asks a reader's browser for each.
"""

import io
import json
import subprocess
import sys

import pytest

from guide_logic.cli.commands import main
from guide_logic.site import GUIDES, handle
from tests.cases.draw import Case, drawn

# Each case has three forms, and both take turns with all of them.
CASES = drawn()[::5]
OF_EACH_FLOW = [case for place, flow in enumerate(GUIDES.flows) for case in drawn(flow)[place::200]]


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


@pytest.mark.parametrize("case", OF_EACH_FLOW, ids=lambda case: case.id)
def test_a_command_of_its_own_gives_the_plan_of_the_bridge(case: Case) -> None:
    """Streams have encodings, and a fresh process has another hash seed."""
    command = [sys.executable, "-m", "guide_logic", *_arguments(case)]
    done = subprocess.run(command, input=_facts(case), capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == handle(case.request) + "\n"
