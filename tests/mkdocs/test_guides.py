"""Which guides a build publishes is its setting; here, another country's toaster."""

import re

import pytest
from markdown import Markdown

from guide_logic.language.guides import UnknownFlow
from guide_logic.language.text import LANGS
from widgets.guides import OURS, guides_of, sources_of
from widgets.imports import imported, named
from widgets.mkdocs.inline import InlineError

TOASTER = "tests.toaster.site"


def _read(text: str, lang: str = "en") -> str:
    """Return an article of the toaster's site as HTML."""
    return Markdown(
        extensions=["widgets.mkdocs.blocks"],
        extension_configs={"widgets.mkdocs.blocks": {"lang": lang, "guides": TOASTER}},
    ).convert(text)


@pytest.mark.parametrize("lang", LANGS)
def test_an_article_holds_the_guide_with_its_head_start(lang: str) -> None:
    """The page is complete before any script runs."""
    html = _read("/// guide | toaster\n///\n", lang)
    assert '<guide-flow flow="toaster"' in html
    assert re.search(
        r'<script type="application/json">{"whole":"toaster\.(zh|en)\.\w+\.json"', html
    )


def test_figures_and_citations_are_those_of_the_guides() -> None:
    """Both come from the authors' own law."""
    said = re.sub(r"<[^>]+>", "", _read(":figure[guarantee], :cite[sales-act-9]"))
    assert said == "2 years, Freedonian Sales Act, art. 9"
    with pytest.raises(InlineError, match="no citation 'cpl-24'"):
        _read(":cite[cpl-24]")


def test_another_sites_guide_is_not_found() -> None:
    """A build publishes what it was told to, and no more."""
    with pytest.raises(UnknownFlow, match="it has toaster"):
        _read("/// guide | complaint-path\n///\n")


def test_only_the_python_of_the_guides_bears_on_an_answer() -> None:
    """A head start is made again when one of these files has changed, and no other."""
    toaster, ours = sources_of(TOASTER), sources_of(OURS)
    own = {name for name in toaster if name.startswith("tests/")}
    assert {
        "tests/__init__.py",
        "tests/toaster/law.py",
        "tests/toaster/flows/toaster/rows.py",
    } <= own
    law = {name for name in ours if name.startswith("guide_logic/content/")}
    assert "guide_logic/content/law/consumer.py" in law
    assert toaster.keys() - own == ours.keys() - law
    assert b"toaster" in toaster["guide_logic/site.py"]
    assert b"content" in ours["guide_logic/site.py"]


@pytest.mark.parametrize("site", [OURS, TOASTER])
def test_what_a_flow_imports_is_read_as_python_reads_it(site: str) -> None:
    """Sources are not parsed for it, which would take a tenth of an author's wait."""
    sources = sources_of(site)
    missed = {file: imported(source) - named(source) for file, source in sources.items()}
    assert {file: names for file, names in missed.items() if names} == {}
    told = [file for file, source in sources.items() if imported(source)]
    assert len(told) > 50


def test_a_setting_that_names_no_guides_says_what_to_write() -> None:
    """A maintainer types it."""
    with pytest.raises(TypeError, match="publishes none: let GUIDES be"):
        guides_of("guide_logic.api")
