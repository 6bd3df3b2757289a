"""Names the version of a build, and tells the service worker what there is to keep."""

import hashlib
import json
import re
from datetime import date
from functools import cache
from pathlib import Path

__all__ = ["version", "write_offline"]

_ROOT = Path(__file__).parents[2]
_INPUTS = (
    "docs/**/*",
    "src/**/*.py",
    "widgets/**/*",
    "mkdocs*.yml",
    "requirements.txt",
    "package.json",
)
_KEPT = (".css", ".js", ".svg", ".png")
_LEFT = ("guide/loader.", "guide/pyodide.", "guide/worker.", "images/card-")
_WORDS = re.compile(r"(?:search|sentences)\.(zh|en)\.[0-9a-f]+\.json")
"""Python and the guides' tables are kept once they were wanted; cards are for those who show a
link to the site."""


@cache
def version(today: date) -> str:
    """Return the name of what a build on that day publishes: the day and a hash of its sources.

    Pages are worked out for the day of their build, so the day is part of it.
    """
    digest = hashlib.sha256()
    for pattern in _INPUTS:
        for path in sorted(_ROOT.glob(pattern)):
            if path.is_file() and path.parent.name != "__pycache__":
                digest.update(path.relative_to(_ROOT).as_posix().encode() + path.read_bytes())
    return f"{today.isoformat()}.{digest.hexdigest()[:12]}"


def write_offline(site: Path, version: str) -> None:
    """Write the service worker and the version, once both languages are in `site`."""
    pages = sorted(path.parent for path in site.rglob("index.html"))
    files = sorted(path for path in site.rglob("assets/**/*") if path.suffix in _KEPT)
    kept: dict[str, dict[str, list[str]]] = {
        lang: {"files": [], "pages": [], "words": []} for lang in ("zh", "en")
    }
    for page in pages:
        path = page.relative_to(site).as_posix()
        kept[_lang(path)]["pages"].append("" if path == "." else f"{path}/")
    for file in files:
        path = file.relative_to(site).as_posix()
        if any(part in path for part in _LEFT):
            continue
        shared = path.startswith("assets/guide/")
        for lang in kept if shared else [_lang(path)]:
            kept[lang]["files"].append(path)
    for file in sorted(site.rglob("assets/**/*.json")):
        if found := _WORDS.fullmatch(file.name):
            kept[found[1]]["words"].append(file.relative_to(site).as_posix())
    told = json.dumps({"version": version, "kept": kept})
    source = (_ROOT / "widgets/site/sw.js").read_text("utf-8")
    (site / "sw.js").write_text(f"self.SITE = {told};\n{source}", "utf-8")
    (site / "version.json").write_text(json.dumps({"version": version}), "utf-8")


def _lang(path: str) -> str:
    """Return the language of a path below the site.

    >>> _lang("en/start/"), _lang("en"), _lang("energy/")
    ('en', 'en', 'zh')
    """
    return "en" if path.split("/")[0] == "en" else "zh"
