"""What our site is beside MkDocs's: two languages of one site, and the widget in it.

MkDocs calls the functions named `on_…`; widgets/mkdocs/hook.py hands them over
when a build begins.
"""

import logging
import os
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide_logic.quantities.dates import say_date
from guide_logic.view.phrases import P
from widgets.guides import guides_of
from widgets.mkdocs.assets import Asset, assets
from widgets.mkdocs.blocks import MADE
from widgets.mkdocs.front_matter import front_matter_problem
from widgets.mkdocs.head_starts import heads
from widgets.mkdocs.language_build import PREVIEWED, LanguageBuild
from widgets.mkdocs.links import SiteLinks
from widgets.mkdocs.offline import version, write_offline
from widgets.mkdocs.policy import with_policy
from widgets.runtime.bundle import build_runtime

_log = logging.getLogger("mkdocs.plugins.guide")

# It tells at every start that it has read its dictionary.
logging.getLogger("jieba").setLevel(logging.WARNING)

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"
_ENGLISH_PATH = "en/"
_ASSETS = "assets/guide"

_published: dict[str, Asset] = {}
"""Our scripts and styles in this build, by the names they have in the project."""

_english: LanguageBuild | None = None
"""The English build that began beside the Chinese one."""

_PREVIEWED = PREVIEWED in os.environ

_site_links: dict[str, SiteLinks] = {}
"""By the folder of a language's articles: one build makes both."""


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Give our scripts and styles their names, which every page will hold."""
    guides = guides_of(config.extra["guides"])
    for flow in guides.flows:
        guides.load(flow)  # An author's mistake is told before anything is made of it.
    _published.clear()
    _published.update(assets(build_runtime(_CACHE)))
    _site_links[config.docs_dir] = SiteLinks()


def on_files(files: Files, *, config: MkDocsConfig) -> None:  # noqa: ARG001
    """Begin the English build: MkDocs has emptied the folder of the whole site by now."""
    global _english
    if _PREVIEWED or _is_english(config):
        return
    folder = Path(config.site_dir, _ENGLISH_PATH)
    url = config.site_url and config.site_url + _ENGLISH_PATH
    _english = LanguageBuild(
        "en", folder, url or "", lambda text: _log.info("English: %s", text), strict=config.strict
    )


def on_page_markdown(_markdown: str, *, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Fail where the front matter cannot be read: MkDocs would print it on the page."""
    if problem := front_matter_problem(page.file.content_string):
        raise PluginError(f"{config.docs_dir}/{page.file.src_uri}, {problem}")


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Return the page with relative links; fail where a guide did not become one.

    A misspelt block name or option and a missing closing line are no errors to
    the block syntax: they silently become text.
    """
    openings, closings = _guide_lines(page.markdown or "")
    widgets = html.count(f'class="{MADE}"')
    if not openings == closings == widgets:
        raise PluginError(
            f"{config.docs_dir}/{page.file.src_uri}: {openings} opening '/// guide | …', "
            f"{closings} closing '///', but {widgets} in the page. Write each guide as two "
            "lines, '/// guide | complaint-path' and '///', with a blank line before and after."
        )
    file = f"{config.docs_dir}/{page.file.src_uri}"
    return _site_links[config.docs_dir].resolved(html, page.url, file)


def on_env(_env: Environment, *, config: MkDocsConfig, **_: Any) -> None:
    """Fail where a link leads nowhere: all pages have been read by now."""
    if broken := list(_site_links[config.docs_dir].broken()):
        raise PluginError("\n".join(broken))


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Give the page's template the addresses that reach across languages."""
    _add_addresses(context, config, page.url)


def on_template_context(context: dict[str, Any], *, config: MkDocsConfig, **_: Any) -> None:
    """Give the 404 page the same addresses as an article."""
    _add_addresses(context, config, "")


def on_post_page(output: str, **_: Any) -> str:
    """Return the page with its content policy."""
    return with_policy(output)


def on_post_template(output_content: str, *, template_name: str, **_: Any) -> str:
    """Return the 404 page with its content policy, and other templates as they are."""
    if template_name != "404.html":
        return output_content
    return with_policy(output_content)


def on_post_build(*, config: MkDocsConfig) -> None:
    """Add what both languages share, then build the English site."""
    check_pages(config)
    if _is_english(config):
        return
    folder = Path(config.site_dir, _ASSETS)
    listed = shutil.ignore_patterns("runtime.json")  # its content is in the worker
    shutil.copytree(build_runtime(_CACHE), folder, dirs_exist_ok=True, ignore=listed)
    for asset in _published.values():
        (folder / asset.url).write_bytes(asset.content)
    for table in heads(_today(), config.extra["guides"]).glob("*.json"):
        shutil.copy(table, folder)

    if _english is not None and (mistakes := _english.mistakes()):
        raise PluginError("\n".join(mistakes))
    if not _PREVIEWED:
        write_offline(Path(config.site_dir), version(_today()))


def on_build_error(error: Exception) -> None:  # noqa: ARG001
    """End the English build when the Chinese one fails."""
    if _english is not None:
        _english.stop()


def check_pages(config: MkDocsConfig) -> None:
    """Fail where the page that other guides link to does not hold the guide."""
    guides = guides_of(config.extra["guides"])
    for flow, page in guides.pages.items():
        file = Path(config.site_dir, page, "index.html")
        if not file.exists() or f'<guide-flow flow="{flow}"' not in file.read_text("utf-8"):
            raise PluginError(
                f"the guides of {guides.package} say that {flow} is answered on {page}, but "
                f"{config.docs_dir} has no such guide there: correct the page or the list."
            )


def _today() -> date:
    """Return the build's day, for which the pages are worked out."""
    return date.today()  # noqa: DTZ011 - the same as in widgets/mkdocs/blocks.py


def _is_english(config: MkDocsConfig) -> bool:
    return bool(config.theme["language"] == "en")


def _add_addresses(context: dict[str, Any], config: MkDocsConfig, page_url: str) -> None:
    """Add `guide`: the home page, our scripts and styles, and the page in the other language.

    They are relative, so that the site works below any path; only `root`, for
    hreflang, is absolute, or "" where the site's address is unknown.
    """
    base = context["base_url"].rstrip("/")
    english = _is_english(config)
    home = f"{base}/.." if english else base
    day = say_date("en" if english else "zh", _today())
    context["guide"] = {
        "home": f"{home}/",
        "asset": {name: f"{home}/{_ASSETS}/{asset.url}" for name, asset in _published.items()},
        "imports": [f"{home}/{_ASSETS}/{url}" for url in _published["element.js"].imports],
        "other": f"{home}/{'' if english else _ENGLISH_PATH}{page_url}",
        "root": (config.site_url or "").removesuffix(_ENGLISH_PATH if english else ""),
        # An author who saves a file wants to see it, not what was kept of it.
        "version": "" if _PREVIEWED else version(_today()),
        "offline": P.offline.say("en" if english else "zh", day=day),
        "older": P.older.say("en" if english else "zh", day=day),
    }


def _guide_lines(markdown: str) -> tuple[int, int]:
    r"""Count the lines that open and close a block, outside fenced code.

    >>> _guide_lines("/// guide | x\n///\n```\n/// guide | y\n```")
    (1, 1)
    """
    openings = closings = 0
    fence = ""
    for line in markdown.splitlines():
        text = line.strip()
        if fence:
            fence = "" if text == fence else fence
        elif found := re.match(r"`{3,}|~{3,}", text):
            fence = found[0]
        elif text.startswith("///"):
            openings, closings = (
                (openings, closings + 1) if text.strip("/") == "" else (openings + 1, closings)
            )
    return openings, closings
