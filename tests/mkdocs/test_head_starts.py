"""A head start is made again when something it is made from has changed, and only then."""

import os
import subprocess
import sys
from datetime import date, timedelta

import pytest

from guide_logic.analysis.head_start import HeadStart
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.conftest import ROOT
from tests.graphs import graph_of
from widgets.guides import OURS, sources_of_flow
from widgets.mkdocs.head_starts import what_a_day_decides

_DAY = date(2026, 11, 28)
_LAWS = GUIDES.instruments.values()

_LIST = """
import sys
from importlib import import_module
import_module(sys.argv[1])
print(*(name for name in sys.modules if name.startswith("guide_logic.")))
"""


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_all_that_a_flow_imports_bears_on_it(flow: str) -> None:
    """A file left out could be edited and never show."""
    command = [sys.executable, "-c", _LIST, GUIDES.module(flow)]
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}"}
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    read = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in sources_of_flow(OURS, flow)
    }
    assert GUIDES.module(flow) in done.stdout.split()
    assert set(done.stdout.split()) - read == set()


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_no_other_flow_bears_on_it(flow: str) -> None:
    """Its author waits for one flow, not for ten."""
    folders = {
        name.split("/")[3] for name in sources_of_flow(OURS, flow) if "/content/flows/" in name
    }
    assert folders == {"__init__.py", flow.replace("-", "_")}


# The complaint path takes ten seconds a day, and has no other kind of view.
@pytest.mark.parametrize("flow", [id for id in GUIDES.flows if id != "complaint-path"])
def test_it_is_the_same_as_long_as_the_day_decides_the_same(flow: str) -> None:
    """Otherwise a page would bring along what a reader was told before."""
    last = _DAY
    while what_a_day_decides(_LAWS, last + timedelta(1)) == what_a_day_decides(_LAWS, _DAY):
        last += timedelta(1)
    assert last > _DAY
    states = graph_of(flow)
    both = [HeadStart(states, day) for day in (_DAY, last)]  # which serve both languages
    for lang in LANGS:
        on_day, on_last = (one.table(lang) for one in both)
        assert on_day == on_last


def test_a_day_decides_what_is_in_force_and_what_is_to_be_checked_again() -> None:
    """From its first day a law sets another number, and from the day after it a check is due."""
    law = max(_LAWS, key=lambda one: one.in_force)
    days = [date.fromisoformat(law.in_force), date.fromisoformat(law.check_by) + timedelta(1)]
    for day in days:
        assert what_a_day_decides([law], day - timedelta(1)) != what_a_day_decides([law], day)
