"""What a flow says in full, as HTML: its outline, its rows, steps and sources, its letters.

It is kept like a head start: which of its cases are possible takes seconds to work out, and
`mkdocs serve` rebuilds at every change.
"""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from guide_logic.articles.flow_diagram import diagram_view
from guide_logic.articles.frame import frame
from guide_logic.articles.gathered import cited_view, gathered_view
from guide_logic.articles.letters import letter_view
from guide_logic.articles.rows import rows_view
from guide_logic.articles.steps import steps_view
from guide_logic.language.flow import Flow
from guide_logic.view.tags import Node, html
from widgets.build_cache import cached
from widgets.guides import OURS, guides_of
from widgets.mkdocs.head_starts import made_from

__all__ = ["letter_in_full", "said_in_full", "written_in_full"]

_CACHE = Path(__file__).parents[2] / ".cache"

_VIEWS: dict[str, Callable[[Flow, str, date], Node]] = {
    "guide": frame,
    "rows": lambda flow, lang, _: rows_view(flow, lang),
    "steps": lambda flow, lang, _: steps_view(flow, lang),
    "gathered": lambda flow, lang, _: gathered_view(flow, lang),
    "cited": cited_view,
    "diagram": lambda flow, lang, _: diagram_view(flow, lang),
}
"""What the block of that name shows."""


def said_in_full(block: str, flow: str, lang: str, today: date, site: str = OURS) -> str:
    """Return what a block shows of a flow; raise `UnknownFlow` where there is none."""
    return (written_in_full(flow, lang, today, site) / f"{block}.html").read_text("utf-8")


def letter_in_full(flow: str, letter: str, lang: str, today: date, site: str = OURS) -> str:
    """Return a letter of a flow, with its blanks; raise `UnknownFlow` as well."""
    file = written_in_full(flow, lang, today, site) / f"letter {letter}.html"
    if not file.is_file():
        return html(letter_view(guides_of(site).load(flow), letter, lang))
    return file.read_text("utf-8")


def written_in_full(flow: str, lang: str, today: date, site: str = OURS) -> Path:
    """Return the folder with all that a flow says; what is possible serves both languages."""
    loaded = guides_of(site).load(flow)

    def make(folder: Path) -> None:
        for block, view in _VIEWS.items():
            (folder / f"{block}.html").write_text(html(view(loaded, lang, today)), "utf-8")
        for letter in loaded.letters:
            said = html(letter_view(loaded, letter.id, lang))
            (folder / f"letter {letter.id}.html").write_text(said, "utf-8")

    kind = f"all that {flow} says in {lang}"
    digest = hashlib.sha256(Path(__file__).read_bytes() + made_from(flow, today, site).encode())
    return cached(_CACHE, kind if site == OURS else f"{site} {kind}", digest.hexdigest()[:16], make)
