"""The strict build makes both languages, and stops at an author's mistake."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.mkdocs.conftest import Tree

ARTICLES = sorted(
    path.relative_to(ROOT / "docs/zh").as_posix() for path in ROOT.glob("docs/zh/**/*.md")
)
ADDRESSES = [article.removesuffix(".md").removesuffix("index") for article in ARTICLES]
WITH_GUIDE = "start/which-path.md"


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_article_is_built_in_both_languages(site: Path, address: str) -> None:
    """One `mkdocs build` makes the whole site."""
    for language, folder in (("zh-Hans", site), ("en", site / "en")):
        html = (folder / address / "index.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}"' in html


def test_a_flow_nobody_wrote_stops_the_build(tree: Tree) -> None:
    """A misspelt name must not become a page without its guide."""
    article = tree.root / "docs/zh" / WITH_GUIDE
    article.write_text(article.read_text(encoding="utf-8").replace("| complaint-path", "| nope"))
    built = tree.mkdocs("build")
    assert built.returncode != 0
    assert WITH_GUIDE in built.stderr
    assert "nope" in built.stderr
    assert "complaint-path" in built.stderr


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("/// guide | complaint-path\n///\n", "/// guide | complaint-path\n"),
        ("/// guide | complaint-path\n///\n", "/// giude | complaint-path\n///\n"),
        ("/// guide | complaint-path\n///\n", "/// guide\n///\n"),
        ("/// guide | complaint-path\n///\n", "/// guide | complaint-path\n    speed: 3\n\n///\n"),
    ],
    ids=["no end", "misspelt block", "no flow", "unknown option"],
)
def test_a_guide_that_became_text_stops_the_build(tree: Tree, written: str, mistake: str) -> None:
    """The block syntax turns each of these into text without a word."""
    article = tree.root / "docs/en" / WITH_GUIDE
    text = article.read_text(encoding="utf-8")
    assert written in text
    article.write_text(text.replace(written, mistake))
    built = tree.mkdocs("build", "--config-file", "mkdocs.en.yml")
    assert built.returncode != 0
    assert f"docs/en/{WITH_GUIDE}" in built.stderr
    assert "/// guide | complaint-path" in built.stderr


def test_a_link_to_nowhere_stops_the_build(tree: Tree) -> None:
    """Strict means that a reader never meets a dead link or anchor."""
    article = tree.root / "docs/zh/changes.md"
    article.write_text(f"{article.read_text(encoding='utf-8')}\n[去](index.md#no-such-place)\n")
    built = tree.mkdocs("build")
    assert built.returncode != 0
    assert "no-such-place" in built.stderr


def test_the_english_build_is_as_strict(tree: Tree) -> None:
    """The build inside the build must not hide its warnings."""
    article = tree.root / "docs/en/changes.md"
    article.write_text(f"{article.read_text(encoding='utf-8')}\n[go](index.md#no-such-place)\n")
    built = tree.mkdocs("build")
    assert built.returncode != 0
    assert "no-such-place" in built.stderr


def test_no_page_shows_a_thing_of_python(site: Path) -> None:
    """A template that names what is not there, or a method of a dict, says its address."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > len(ADDRESSES)
    assert [page.name for page in pages if " object at 0x" in page.read_text("utf-8")] == []
