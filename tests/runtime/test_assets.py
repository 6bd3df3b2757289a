"""Our scripts and styles: named by their hash, naming one another so, small."""

import gzip
import hashlib
import re
from pathlib import Path

from tests.conftest import ROOT
from widgets.mkdocs.assets import assets

_MOST = 15_000
"""What our own script and styles may weigh in the page, gzipped together."""


def test_every_name_holds_the_hash_of_what_is_in_it(runtime: Path) -> None:
    """A file that may be kept for ever must never change under its name."""
    made = assets(runtime)
    assert {path.name for path in ROOT.glob("widgets/styles/*.css")} <= set(made)
    for file, asset in made.items():
        stem, suffix = file.rsplit(".", 1)
        assert asset.url == f"{stem}.{hashlib.sha256(asset.content).hexdigest()[:12]}.{suffix}"


def test_scripts_import_one_another_by_these_names(runtime: Path) -> None:
    """So an old page gets its own old scripts, and a new page none of them."""
    made = assets(runtime)
    urls = {asset.url for asset in made.values()}
    named = [
        name
        for asset in made.values()
        for name in re.findall(rb'(?:from|import|URL\()\s*"\./([^"]+)"', asset.content)
    ]
    assert b"engine" in b" ".join(named)
    assert {name.decode() for name in named} <= urls


def test_a_second_time_the_names_are_the_same(runtime: Path) -> None:
    """A deploy without a change sends readers nothing."""
    once, again = assets(runtime), assets(runtime)
    assert {name: one.url for name, one in once.items()} == {
        name: one.url for name, one in again.items()
    }


def test_our_own_script_and_styles_stay_small(runtime: Path) -> None:
    """They ride with every page that has a guide, before a reader sees anything."""
    in_page = [asset for file, asset in assets(runtime).items() if file != "worker.js"]
    assert sum(len(gzip.compress(asset.content)) for asset in in_page) <= _MOST
