"""How cost grows: with the facts of a flow, and with the pages of the site."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks.table import show
from guide_logic.analysis.proof import check_flow
from guide_logic.articles.frame import frame
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow
from guide_logic.planning.interview import Interview
from guide_logic.view.context import Reader
from guide_logic.view.question import question_view
from tests.small import asks, fact, row, text

__all__ = ["scale"]

_ROOT = Path(__file__).parent.parent
_DAY = date(2026, 11, 22)
_FACTS = (10, 100, 1000)
_PAGES = (50, 200, 800)
_TREE = ("mkdocs.yml", "mkdocs.en.yml", "pyproject.toml", "LICENSE", "docs", "src", "widgets")
_NAV = re.compile(r"^nav:\n(?:[ -].*\n)+", re.MULTILINE)


def scale(runs: int) -> None:
    """Print both tables."""
    show(
        f"Flows, median of {runs} (seconds; CPython on this machine)",
        ["facts, and as many rows", "check", "block in a page", "one step, half way"],
        [[str(count), *_flow_costs(count, runs)] for count in _FACTS],
    )
    show(
        "Sites, strict build of both languages (seconds, one run)",
        ["pages", "build", "a page"],
        [_site_costs(count) for count in _PAGES],
    )


def _flow_costs(count: int, runs: int) -> list[str]:
    """Return what a flow costs in which each fact decides one row."""
    facts = [fact(f"fact_{place}") for place in range(count)]
    rows = [row(f"row_{one.id}", one.is_("yes")) for one in facts]
    questions = tuple(asks(one) for one in facts)
    flow = Flow("large", name=text("large"), questions=questions, rows=(*rows, row("rest", ALWAYS)))
    half = dict.fromkeys([one.id for one in facts[: count // 2]], "no")

    def step() -> None:
        interview = Interview(flow, half)
        assert interview.next is not None  # noqa: S101 - half of the questions are left
        question_view(Reader(interview, "zh", _DAY), interview.next, {})

    works: tuple[Callable[[], object], ...] = (
        lambda: check_flow(flow),
        lambda: frame(flow, "zh", _DAY),
        step,
    )
    return [f"{statistics.median(_timed(work) for _ in range(runs)):.4f}" for work in works]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _site_costs(count: int) -> list[str]:
    """Return what a strict build costs of a copy of the site with so many pages."""
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch)
        for part in (*_TREE, ".cache"):
            source = _ROOT / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, tree / part)
        (tree / "node_modules").symlink_to(_ROOT / "node_modules")
        for config in tree.glob("mkdocs*.yml"):
            # Strict wants each page in the list or no list at all.
            config.write_text(_NAV.sub("", config.read_text("utf-8")), "utf-8")
        for lang in ("zh", "en"):
            docs = tree / "docs" / lang
            (docs / "more").mkdir()
            for place in range(count // 2 - len(list(docs.rglob("*.md")))):
                text = f"# 第{place}页 page {place}\n\n" + "退款申请被拒绝以后怎么办。\n\n" * 60
                (docs / "more" / f"page-{place}.md").write_text(text, "utf-8")
        paths = os.pathsep.join((str(tree / "src"), str(tree)))
        command = [sys.executable, "-m", "mkdocs", "build"]
        environment = {**os.environ, "PYTHONPATH": paths, "SITE_URL": "http://127.0.0.1/guide/"}
        start = time.perf_counter()
        subprocess.run(command, cwd=tree, env=environment, check=True, capture_output=True)
        spent = time.perf_counter() - start
    return [str(count), f"{spent:.1f}", f"{spent / count:.3f}"]
