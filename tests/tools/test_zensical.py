"""The way out stays open: what the theme asks of the build, the other builder is given too."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.zensical import theme
from widgets.mkdocs.assets import Asset

TEMPLATES = sorted((ROOT / "widgets/site/theme").rglob("*.html"))
ONLY_WITH_A_VERSION = {"offline", "older"}
"""Said in a notice for which Zensical’s site has no version: they are never reached."""


@pytest.mark.parametrize("file", TEMPLATES, ids=[file.name for file in TEMPLATES])
def test_every_name_that_a_template_asks_for_is_given(file: Path) -> None:
    """An undefined name stops Zensical, and nobody builds with it between two looks a year."""
    text = file.read_text("utf-8")
    asked = set(re.findall(r'guide\.asset\["([^"]+)"\]', text))
    told = theme(text, {name: Asset(name, b"", ()) for name in asked})
    left = set(re.findall(r"\{[{%][^}]*\bguide\.(\w+)", told)) - ONLY_WITH_A_VERSION
    assert not left, f"give {', '.join(sorted(left))} in tools/zensical.py"
