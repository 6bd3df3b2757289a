"""A number of the law stands once, as a figure: limits and flows write none of their own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide_logic import content

ROOT = Path(content.__path__[0])
FILES = sorted(
    path for place in ("buyers", "flows", "limits") for path in (ROOT / place).rglob("*.py")
)

OWN = {
    ("buyers/steps.py", 2): "the 48 hours that a reader gives the seller; no rule",
    ("flows/complaint_path/steps/message_seller.py", 2): "the same 48 hours",
    ("flows/complaint_path/conditions.py", 9): "when to stop waiting where no time is known",
    ("flows/seller_reply/steps/overlay.py", 1): "the 24 hours that traders give themselves",
    ("flows/seller_reply/steps/overlay.py", 2): "the day after those 24 hours",
}
"""What is no number of any law or platform, and why it may stand where it does."""


def _numbers(path: Path) -> Iterator[tuple[int, int]]:
    """Yield each number that a file writes, with its line.

    Left out: articles that are cited (`CPL[25]`), the most that a reader may type,
    0 for today or for "given at all", and the day after a last day (`+ 1`).
    """
    tree = ast.parse(path.read_text("utf-8"))
    within = {part: node for node in ast.walk(tree) for part in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or type(node.value) is not int:
            continue
        up = within[node]
        cited = isinstance(up, ast.Subscript)
        typed = isinstance(up, ast.keyword) and up.arg == "most"
        beside = isinstance(up, ast.BinOp) and node.value == 1
        if node.value and not (cited or typed or beside):
            yield node.value, node.lineno


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_a_limit_or_a_flow_takes_its_numbers_from_figures(path: Path) -> None:
    """A law that changes gives its figure a second value, and every day follows."""
    name = path.relative_to(ROOT).as_posix()
    found = [f"{n} in line {line}" for n, line in _numbers(path) if (name, n) not in OWN]
    assert not found, (
        f"{name} writes {', '.join(found)}: take it from FIGURES, as in "
        "figure=FIGURES['mediation'], days=FIGURES['mediation'] or "
        "at_least(FIGURES['mediation'].longest_days() + 1)"
    )


def test_each_number_of_our_own_still_stands_where_it_is_said_to() -> None:
    """A list that names what is gone hides the next mistake."""
    there = {(path.relative_to(ROOT).as_posix(), n) for path in FILES for n, _ in _numbers(path)}
    assert there == set(OWN)


def test_a_number_written_by_hand_is_seen(tmp_path: Path) -> None:
    """The check can fail: a period, a deadline and a cut point of one's own."""
    path = tmp_path / "limit.py"
    path.write_text(
        "a = Period(60, DAYS)\nb = Deadline(t, days=60)\nc = F.days.at_least(61)\n"
        "d = F.days.at_least(FIGURES['mediation'].longest_days() + 1)\ne = CPL[25]\n"
    )
    assert sorted(_numbers(path)) == [(60, 1), (60, 2), (61, 3)]
