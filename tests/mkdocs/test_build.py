"""The strict build makes both languages, and stops at an author's mistake."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.mkdocs.conftest import SmallTree

ARTICLES = sorted(
    path.relative_to(ROOT / "docs/zh").as_posix() for path in ROOT.glob("docs/zh/**/*.md")
)
ADDRESSES = [article.removesuffix(".md").removesuffix("index") for article in ARTICLES]
WITH_GUIDE = "start/toaster.md"
GUIDE = "/// guide | toaster\n///\n"


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_article_is_built_in_both_languages(site: Path, address: str) -> None:
    """One `mkdocs build` makes the whole site."""
    for language, folder in (("zh-Hans", site), ("en", site / "en")):
        html = (folder / address / "index.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}"' in html


def test_a_flow_nobody_wrote_stops_the_build(small: SmallTree) -> None:
    """A misspelt name must not become a page without its guide."""
    article = small.root / "docs/zh" / WITH_GUIDE
    article.write_text(article.read_text(encoding="utf-8").replace("| toaster", "| nope"))
    built = small.mkdocs("build")
    assert built.returncode != 0
    assert WITH_GUIDE in built.stderr
    assert "nope" in built.stderr
    assert "it has toaster" in built.stderr


@pytest.mark.parametrize(
    "mistake",
    [
        "/// guide | toaster\n",
        "/// giude | toaster\n///\n",
        "/// guide\n///\n",
        "/// guide | toaster\n    speed: 3\n\n///\n",
    ],
    ids=["no end", "misspelt block", "no flow", "unknown option"],
)
def test_a_guide_that_became_text_stops_the_build(small: SmallTree, mistake: str) -> None:
    """The block syntax turns each of these into text without a word."""
    article = small.root / "docs/en" / WITH_GUIDE
    text = article.read_text(encoding="utf-8")
    assert GUIDE in text
    article.write_text(text.replace(GUIDE, mistake), "utf-8")
    built = small.mkdocs("build", "--config-file", "mkdocs.en.yml")
    assert built.returncode != 0
    assert f"docs/en/{WITH_GUIDE}" in built.stderr
    assert "/// guide | complaint-path" in built.stderr


def test_a_link_to_nowhere_stops_the_build(small: SmallTree) -> None:
    """Strict means that a reader never meets a dead link or anchor."""
    article = small.root / "docs/zh/about/privacy.md"
    article.write_text(f"{article.read_text(encoding='utf-8')}\n[去](../index.md#no-such-place)\n")
    built = small.mkdocs("build")
    assert built.returncode != 0
    assert "no-such-place" in built.stderr


def test_the_english_build_is_as_strict(small: SmallTree) -> None:
    """The build inside the build must not hide its warnings."""
    article = small.root / "docs/en/about/privacy.md"
    article.write_text(f"{article.read_text(encoding='utf-8')}\n[go](../index.md#no-such-place)\n")
    built = small.mkdocs("build")
    assert built.returncode != 0
    assert "no-such-place" in built.stderr


def test_no_page_shows_a_thing_of_python(site: Path) -> None:
    """A template that names what is not there, or a method of a dict, says its address."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > len(ADDRESSES)
    assert [page.name for page in pages if " object at 0x" in page.read_text("utf-8")] == []
