"""Writes what people say, with the names of guides and answers, as a file for each language."""

import hashlib
import json
from functools import cache
from pathlib import Path

from guide_logic.articles.sentence import names_in
from guide_logic.finding.table import table_of
from widgets.build_cache import cached
from widgets.guides import guides_of, sources_of

__all__ = ["sentence_file", "words_table"]

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"


@cache
def sentence_file(lang: str, site: str) -> Path:
    """Return the file, whose name holds its hash."""

    def make(folder: Path) -> None:
        table = json.loads((words_table(site) / "table.json").read_text("utf-8"))
        found = {"table": table, "names": names_in(guides_of(site), lang, table)}
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        name = f"sentences.{lang}.{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
        (folder / name).write_text(text, "utf-8")

    kind = f"sentences of {site} in {lang}"
    (file,) = cached(_CACHE, kind, _made_from(site), make).glob("*.json")
    return file


@cache
def words_table(site: str) -> Path:
    """Return the folder with the table of what people say, which both languages share.

    Raise `WordsError` naming every mistake in the words.
    """

    def make(folder: Path) -> None:
        text = json.dumps(table_of(guides_of(site)), ensure_ascii=False)
        (folder / "table.json").write_text(text, "utf-8")

    return cached(_CACHE, f"words of {site}", _made_from(site), make)


@cache
def _made_from(site: str) -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for name, source in sorted(sources_of(site).items()):
        digest.update(name.encode() + source)
    return digest.hexdigest()[:16]
