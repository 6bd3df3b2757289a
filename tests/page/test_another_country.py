"""Another country's guide is answered in a browser: the same blocks, scripts and runtime."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from markdown import Markdown
from playwright.sync_api import Page, expect

from guide_logic.language.text import LANGS
from tests.page.reader import Reader
from tests.server import SiteServer
from widgets.mkdocs.assets import assets
from widgets.mkdocs.head_starts import head_start_files
from widgets.mkdocs.links import SiteLinks
from widgets.mkdocs.policy import with_policy
from widgets.runtime.bundle import build_runtime

ROOT = Path(__file__).parents[2]
TOASTER = "tests.toaster.site"

_PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>Toaster</title>
<link rel="stylesheet" href="guide/{question}"><link rel="stylesheet" href="guide/{plan}">
</head><body>{article}<script type="module" src="guide/{element}"></script></body></html>
"""


@pytest.fixture(scope="module")
def toaster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site that publishes the toaster's guide, a page in each language."""
    site = tmp_path_factory.mktemp("toaster")
    runtime = build_runtime(ROOT / ".cache", site=TOASTER)
    shutil.copytree(runtime, site / "guide")
    scripts = assets(runtime)
    for asset in scripts.values():
        (site / "guide" / asset.url).write_bytes(asset.content)
    today = date.today()  # noqa: DTZ011 - the build's day, which the blocks take too
    for lang in LANGS:
        for table in head_start_files("toaster", lang, today, TOASTER).glob("*.json"):
            shutil.copy(table, site / "guide")
        article = Markdown(
            extensions=["widgets.mkdocs.blocks"],
            extension_configs={"widgets.mkdocs.blocks": {"lang": lang, "guides": TOASTER}},
        ).convert("/// guide | toaster\n///\n")
        named = {name: scripts[f"{name}.css"].url for name in ("question", "plan")}
        html = _PAGE.format(
            lang=lang,
            article=SiteLinks().resolved(article, "./", "index.md"),
            element=scripts["element.js"].url,
            **named,
        )
        (site / f"{lang}.html").write_text(with_policy(html), "utf-8")
    with SiteServer(site) as server:
        yield server.url


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ["请卖家修", "2028年5月15日", "弗里多尼亚买卖法"]),
        ("en", ["Ask the seller to repair it", "15 May 2028", "Freedonian Sales Act"]),
    ],
)
def test_a_toaster_is_answered(own_page: Page, toaster: str, lang: str, said: list[str]) -> None:
    """Three questions by the head start, the plan, and a day that only Python works out."""
    reader = Reader(own_page, toaster)
    own_page.goto(f"{toaster}{lang}.html")
    for name, value in (("fault", "sparks"), ("receipt", "kept"), ("seller", "unasked")):
        reader.sees(name)
        # By key: a pointer that chooses goes on by itself.
        reader.view.locator(f'input[name="{name}"][value="{value}"]').press(" ")
        reader.goes_on()
    plan = reader.view.locator(".guide-plan")
    expect(plan).to_contain_text(said[0])
    bought = reader.view.locator('form[data-question="bought_on"]')
    bought.locator("summary").first.click()
    bought.locator("input").fill("2026-05-11")
    bought.locator("button[type=submit]").click()
    for text in said:
        expect(plan).to_contain_text(text)
    expect(reader.part("broken")).to_be_hidden()


def test_its_outline_and_its_downloads_are_its_own(own_page: Page, toaster: str) -> None:
    """Neither the page nor what it asks for knows our ten guides."""
    asked: list[str] = []
    own_page.on("request", lambda request: asked.append(request.url))
    own_page.goto(f"{toaster}en.html")
    expect(own_page.locator("guide-flow .guide-outline .guide-row")).to_have_count(2)
    with own_page.expect_request(re.compile(r"/toaster\.en\.\w+\.bin")):
        own_page.locator('input[name="fault"]').first.focus()
    assert not [url for url in asked if "complaint" in url]
