"""Writes the head start of each flow: its beginning for the page, the whole as a file.

What was written is kept in `.cache` by the content of everything it is made
from, because it takes seconds and `mkdocs serve` rebuilds at every change.
"""

import hashlib
import json
from datetime import date
from functools import cache
from pathlib import Path

from guide_logic.analysis.head_start import Graph, beginning, head_start
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from widgets.build_cache import cached

__all__ = ["heads"]

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"


def heads(today: date) -> Path:
    """Return the folder with `FLOW.LANG.html` for the page and a hashed `.json` of each.

    The page's part is a script element that no browser runs: data, which the
    content policy lets stand. It names the file that has the whole.
    """

    def make(folder: Path) -> None:
        for flow in GUIDES.flows:
            _write(flow, today, folder)

    return cached(_CACHE, "head", _digest(today), make)


@cache
def _digest(today: date) -> str:
    """Return a short hash of all that a head start is made from."""
    digest = hashlib.sha256(today.isoformat().encode())
    for path in (Path(__file__), *sorted((_ROOT / "src").glob("guide_logic/**/*.py"))):
        digest.update(str(path.relative_to(_ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _write(flow: str, today: date, folder: Path) -> None:
    graph = Graph(GUIDES.load(flow), today)
    for lang in LANGS:
        table = head_start(graph, lang)
        whole = _json(table)
        name = f"{flow}.{lang}.{hashlib.sha256(whole.encode()).hexdigest()[:12]}.json"
        (folder / name).write_text(whole, "utf-8")
        first = _json({"whole": name, **beginning(table)}).replace("<", "\\u003c")
        script = f'<script type="application/json">{first}</script>'
        (folder / f"{flow}.{lang}.html").write_text(script, "utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
