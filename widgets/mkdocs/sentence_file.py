"""Writes what people say, with the names of guides and answers, as a file for each language."""

import hashlib
import json
from functools import cache
from pathlib import Path

from guide_logic.articles.sentence import found_in
from widgets.build_cache import cached
from widgets.guides import guides_of, sources_of

__all__ = ["sentence_file"]

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"


@cache
def sentence_file(lang: str, site: str) -> Path:
    """Return the file, whose name holds its hash."""

    def make(folder: Path) -> None:
        found = found_in(guides_of(site), lang)
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        name = f"sentences.{lang}.{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
        (folder / name).write_text(text, "utf-8")

    digest = hashlib.sha256(Path(__file__).read_bytes())
    for name, source in sorted(sources_of(site).items()):
        digest.update(name.encode() + source)
    kind = f"sentences of {site} in {lang}"
    (file,) = cached(_CACHE, kind, digest.hexdigest()[:16], make).glob("*.json")
    return file
