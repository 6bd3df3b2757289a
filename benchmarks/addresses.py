"""How long the page takes to look an address up in a head start, at the worst."""

import json
from datetime import date
from pathlib import Path

from benchmarks.table import show
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.kept import Kept
from tests.made_up_addresses import made_up
from widgets.mkdocs.head_starts import head_start_files

__all__ = ["addresses"]

_EACH = 4546
"""A hundred thousand in all: the addresses that the tests read."""

_TIMES = 4
_BOUND = 16
"""Milliseconds: a look-up must fit into one frame."""

_SCRIPT = Path(__file__).parent.parent / "tests/analysis/addresses.mjs"


def addresses() -> None:
    """Print a row for each guide and language, and the slowest address of all."""
    with Kept(_SCRIPT) as script:
        costs = [_cost(script, flow, lang) for flow in GUIDES.flows for lang in LANGS]
    show(
        f"{_EACH} made-up addresses of each guide (milliseconds a look-up, {_BOUND} at most; Node)",
        ["guide", "median", "worst"],
        [[guide, f"{median:.2f}", f"{worst:.2f}"] for guide, median, worst, _ in costs],
    )
    guide, _, worst, address = max(costs, key=lambda one: one[2])
    print(f"\nThe slowest took {worst:.2f} ms, in {guide}:\n{address[:400]}")


def _cost(script: Kept, flow: str, lang: str) -> tuple[str, float, float, str]:
    """Return the guide, the median and the worst time, and the address that took it."""
    (table,) = head_start_files(flow, lang, date.today()).glob("*.json")  # noqa: DTZ011
    made = made_up(GUIDES.load(flow), lang, _EACH)
    asked = {"table": str(table), "flow": flow, "whole": 0, "times": _TIMES, "addresses": made}
    took = [float(one["took"]) for one in json.loads(script([json.dumps(asked)])[0])]
    in_order = sorted(zip(took, made, strict=True))
    worst, address = in_order[-1]
    return f"{flow}, {lang}", in_order[len(made) // 2][0], worst, address
