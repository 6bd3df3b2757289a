"""Writes the head start of each flow: its beginning for the page, the whole as a file.

What was written is kept in `.cache` by the content of everything it is made
from, because it takes seconds and `mkdocs serve` rebuilds at every change.
"""

import hashlib
import json
from datetime import date
from functools import cache
from pathlib import Path

from guide_logic.analysis.head_start import HeadStart, beginning
from guide_logic.analysis.walk import walk
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS
from widgets.build_cache import cached
from widgets.guides import OURS, guides_of, sources_of

__all__ = ["heads"]

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"


def heads(today: date, site: str = OURS) -> Path:
    """Return the folder with `FLOW.LANG.html` for the page and a hashed `.json` of each.

    The page's part is a script element that no browser runs: data, which the
    content policy lets stand. It names the file that has the whole.
    """

    def make(folder: Path) -> None:
        guides = guides_of(site)
        for id in guides.flows:
            _write(guides.load(id), today, folder)

    return cached(_CACHE, "head" if site == OURS else f"{site}.head", _digest(today, site), make)


@cache
def _digest(today: date, site: str) -> str:
    """Return a short hash of all that a head start is made from."""
    digest = hashlib.sha256(today.isoformat().encode())
    digest.update(Path(__file__).read_bytes())
    for name, source in sorted(sources_of(site).items()):
        digest.update(name.encode() + source)
    return digest.hexdigest()[:16]


def _write(flow: Flow, today: date, folder: Path) -> None:
    head_start = HeadStart(walk(flow), today)
    for lang in LANGS:
        table = head_start.table(lang)
        whole = _json(table)
        name = f"{flow.id}.{lang}.{hashlib.sha256(whole.encode()).hexdigest()[:12]}.json"
        (folder / name).write_text(whole, "utf-8")
        first = _json({"whole": name, **beginning(table)}).replace("<", "\\u003c")
        script = f'<script type="application/json">{first}</script>'
        (folder / f"{flow.id}.{lang}.html").write_text(script, "utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
