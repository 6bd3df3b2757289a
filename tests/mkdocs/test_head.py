"""The page brings the beginning of the head start along, and the whole is a file beside it."""

import gzip
import json
import re
from pathlib import Path

import pytest

from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES

_SCRIPT = re.compile(r'<script type="application/json">(.*?)</script></guide-flow>', re.DOTALL)
_PAGE = {"zh": "start/which-path/index.html", "en": "en/start/which-path/index.html"}


@pytest.fixture(params=LANGS)
def first(site: Path, request: pytest.FixtureRequest) -> str:
    """What the page has of the head start, in each language."""
    (script,) = _SCRIPT.findall((site / _PAGE[request.param]).read_text("utf-8"))
    return str(script)


def test_the_page_names_the_file_with_the_whole(site: Path, first: str) -> None:
    """By its hash, so that a page and a table of different builds never meet."""
    table = json.loads(first)
    whole = json.loads((site / "assets/guide" / table["whole"]).read_text("utf-8"))
    for part in ("graph", "views", "kinds", "diagrams", "trees", "questions"):
        assert table[part] == whole[part][: len(table[part])]
        assert len(table[part]) <= len(whole[part])
    assert table["said"] == whole["said"]


def test_no_text_can_end_the_script_in_the_page(first: str) -> None:
    """A sentence with a tag in it would otherwise be read as one."""
    assert "<" not in first


def test_every_flow_has_its_table_in_both_languages(site: Path) -> None:
    """The page's language decides which is fetched."""
    names = [path.name.rsplit(".", 2)[0] for path in (site / "assets/guide").glob("*.*.json")]
    # Beside the flows' own, what people say.
    expected = (f"{one}.{lang}" for one in (*GUIDES.flows, "sentences") for lang in LANGS)
    assert sorted(names) == sorted(expected)


def test_the_head_start_is_light(site: Path, first: str) -> None:
    """A few kilobytes ride with the page; the whole is less than one picture."""
    assert len(gzip.compress(first.encode())) < 5_000
    for path in (site / "assets/guide").glob("*.*.json"):
        assert len(gzip.compress(path.read_bytes())) < 110_000, path.name
