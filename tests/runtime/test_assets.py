"""Our scripts and styles: bundled, named by their hash, naming one another so, small."""

import gzip
import re
from pathlib import Path

from widgets.mkdocs.assets import Asset, assets

_FIRST = 14_000
"""What the first question needs of ours may weigh, in bytes, gzipped."""

_ALL = 30_000
"""What everything of ours may weigh, in bytes, gzipped; but for the search."""

_SEARCH = 8_000
"""What is asked for when the search is opened may weigh, beside the words it looks in."""


def _weight(*wanted: Asset) -> int:
    return sum(len(gzip.compress(asset.content)) for asset in wanted)


def test_what_changes_has_another_name(runtime: Path, tmp_path: Path) -> None:
    """A file that may be kept for ever must never change under its name, nor under its worker's."""
    changed = (runtime / "runtime.json").read_text("utf-8").replace("sha256", "sha512")
    (tmp_path / "runtime.json").write_text(changed, "utf-8")
    before, after = assets(runtime), assets(tmp_path)
    other = {name for name in before if before[name].url != after[name].url}
    assert other == {"worker.js", "element.js"}
    assert {name for name in before if before[name].content != after[name].content} == other


def test_scripts_name_one_another_by_these_names(runtime: Path) -> None:
    """So an old page gets its own old scripts, and a new page none of them."""
    made = assets(runtime)
    urls = {asset.url for asset in made.values()}
    for name, asset in made.items():
        named = re.findall(rb'(?:from|import|URL\()\s*"\./([^"]+)"', asset.content)
        assert {one.decode() for one in named} <= urls, name
        assert set(asset.imports) <= urls, name
    assert made["worker.js"].url.encode() in made["element.js"].content
    assert [one for one in made["element.js"].imports if one.startswith("shared.")]


def test_the_worker_begins_with_the_list_of_what_it_fetches(runtime: Path) -> None:
    """Every download is started with its first lines."""
    assert assets(runtime)["worker.js"].content.startswith(b"self.RUNTIME = {")


def test_a_second_time_the_names_are_the_same(runtime: Path) -> None:
    """A deploy without a change sends readers nothing."""
    assert assets(runtime) == assets(runtime)


def test_what_the_first_question_needs_is_small(runtime: Path) -> None:
    """It is on the wire before a reader sees anything."""
    made = assets(runtime)
    first = [made[name] for name in ("site.css", "question.css", "element.js")]
    shared = [asset for asset in made.values() if asset.url in made["element.js"].imports]
    assert _weight(*first, *shared) <= _FIRST


def test_all_of_ours_is_small(runtime: Path) -> None:
    """It rides with a visit that ends with a letter on paper."""
    made = assets(runtime)
    left = [asset for name, asset in made.items() if name not in ("search_box.js", "search.css")]
    assert _weight(*left) <= _ALL


def test_what_the_search_needs_is_small(runtime: Path) -> None:
    """Nobody who does not search asks for it; tests/site holds the weight of its words."""
    made = assets(runtime)
    assert _weight(made["search_box.js"], made["search.css"]) <= _SEARCH
