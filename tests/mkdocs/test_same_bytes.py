"""Two builds of one commit are the same, whatever order chance gives a set."""

import os
import subprocess
import sys

from guide_logic.site import GUIDES
from tests.conftest import ROOT

_PRINT_PAGES = """
import sys
from datetime import date
from guide_logic.analysis.head_start import HeadStart
from guide_logic.analysis.walk import walk
from guide_logic.articles.flow_diagram import diagram_view
from guide_logic.articles.frame import frame
from guide_logic.articles.gathered import cited_view, gathered_view
from guide_logic.articles.letters import letter_view
from guide_logic.articles.rows import rows_view
from guide_logic.articles.steps import steps_view
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from guide_logic.view.tags import html

day = date(2026, 11, 28)
flows = [GUIDES.load(id) for id in GUIDES.flows]
for flow in reversed(flows[1:]) if sys.argv[1:] else ():
    HeadStart(walk(flow), day).table("zh")
for flow in flows:
    for lang in LANGS:
        print(html(frame(flow, lang, day)))
        print(html(rows_view(flow, lang)))
        print(html(diagram_view(flow, lang)))
        print(html(steps_view(flow, lang)), html(gathered_view(flow, lang)))
        print(html(cited_view(flow, lang, day)))
        print(*(html(letter_view(flow, one.id, lang)) for one in flow.letters))
"""


def _pages(seed: int, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _PRINT_PAGES, *arguments],
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": f"{ROOT / 'src'}"},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return done.stdout.splitlines()


def test_outlines_do_not_depend_on_the_order_of_sets_or_of_the_work() -> None:
    """Conditions that mean the same are one object, in the order of who wrote it first.

    The second build has made head starts before its pages, the first took them
    from the cache.
    """
    first = _pages(1)
    assert len(first) == len(GUIDES.flows) * 2 * 6
    assert _pages(2, "with head starts") == first
