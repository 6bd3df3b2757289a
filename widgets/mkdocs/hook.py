"""Joins both languages into one site and puts the widget into it.

MkDocs calls the functions named `on_…`. Each language's configuration loads
this file; the Chinese build, at the root, starts the English one when it is
done, so `mkdocs build`, `serve` and `gh-deploy` all make the whole site.
"""

import logging
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from guide_logic.quantities.dates import say_date
from guide_logic.site import GUIDES
from guide_logic.view.phrases import P
from widgets.mkdocs.assets import Asset, assets
from widgets.mkdocs.blocks import MADE
from widgets.mkdocs.head_starts import heads
from widgets.mkdocs.links import SiteLinks
from widgets.mkdocs.offline import version, write_offline
from widgets.mkdocs.policy import with_policy
from widgets.runtime.bundle import build_runtime

_log = logging.getLogger("mkdocs.plugins.guide")

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"
_ENGLISH_CONFIG = _ROOT / "mkdocs.en.yml"
_ENGLISH_PATH = "en/"
_ASSETS = "assets/guide"

_published: dict[str, Asset] = {}
"""Our scripts and styles in this build, by the names they have in the project."""

_site_links: dict[str, SiteLinks] = {}
"""By the folder of a language's articles: one build makes both."""

_PAGES_HOSTS = {"github.com": "github.io", "gitlab.com": "gitlab.io"}
_REMOTE = re.compile(
    r".*(?:@|//)(?P<host>[\w.-]+)[:/](?P<owner>[\w.-]+)/(?P<repo>[\w.-]+?)(?:\.git)?/?"
)


def pages_url(remote: str) -> str:
    """Return the address a hosting service gives the pages of a git remote, or "".

    >>> pages_url("git@github.com:someone/guide.git")
    'https://someone.github.io/guide/'
    >>> pages_url("https://github.com/someone/someone.github.io")
    'https://someone.github.io/'
    >>> pages_url("/srv/git/guide.git")
    ''
    """
    found = _REMOTE.fullmatch(remote)
    if not found or found["host"] not in _PAGES_HOSTS:
        return ""
    site = f"{found['owner'].lower()}.{_PAGES_HOSTS[found['host']]}"
    return f"https://{site}/" if found["repo"] == site else f"https://{site}/{found['repo']}/"


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Work out the site's address where SITE_URL does not say it."""
    if config.site_url or _is_english(config):
        return
    git = ["git", "config", "--get", f"remote.{config.remote_name}.url"]
    remote = subprocess.run(git, cwd=_ROOT, capture_output=True, text=True)
    config.site_url = pages_url(remote.stdout.strip())
    if not config.site_url:
        _log.info("SITE_URL is not set: no canonical and hreflang links, an empty sitemap")


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Give our scripts and styles their names, which every page will hold."""
    _published.clear()
    _published.update(assets(build_runtime(_CACHE)))
    _site_links[config.docs_dir] = SiteLinks()


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


def on_post_page(output: str, *, config: MkDocsConfig, **_: Any) -> str:
    """Return the page with its content policy."""
    return with_policy(output, served=_is_served(config))


def on_post_template(output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
    """Return the 404 page with its content policy, and other templates as they are."""
    if template_name != "404.html":
        return output_content
    return with_policy(output_content, served=_is_served(config))


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
    for table in heads(_today()).glob("*.json"):
        shutil.copy(table, folder)

    site_url = config.site_url and config.site_url + _ENGLISH_PATH
    english = load_config(
        str(_ENGLISH_CONFIG),
        site_dir=str(Path(config.site_dir, _ENGLISH_PATH)),
        site_url=site_url,
        dev_addr=str(config.dev_addr),
        strict=config.strict,
    )
    build(english, serve_url=site_url if _is_served(config) else None)
    if not _is_served(config):
        write_offline(Path(config.site_dir), version(_today()))


def check_pages(config: MkDocsConfig) -> None:
    """Fail where the page that other guides link to does not hold the guide."""
    for flow, page in GUIDES.pages.items():
        file = Path(config.site_dir, page, "index.html")
        if not file.exists() or f'<guide-flow flow="{flow}"' not in file.read_text("utf-8"):
            raise PluginError(
                f"guide_logic/content/guides.py says that {flow} is answered on {page}, but "
                f"{config.docs_dir} has no such guide there: correct the page or the list."
            )


def on_serve(server: LiveReloadServer, *, builder: Callable[[], None], **_: Any) -> None:
    """Rebuild when an English article, a rule or the widget changes."""

    def rebuild() -> None:
        for name in [
            name for name in sys.modules if name.split(".")[0] in ("guide_logic", "widgets")
        ]:
            del sys.modules[name]
        builder()

    server.builder = rebuild
    for path in ("docs/en", "src", "widgets", _ENGLISH_CONFIG.name):
        server.watch(str(_ROOT / path))


def _today() -> date:
    """Return the build's day, for which the pages are worked out."""
    return date.today()  # noqa: DTZ011 - the same as in widgets/mkdocs/blocks.py


def _is_english(config: MkDocsConfig) -> bool:
    return bool(config.theme["language"] == "en")


def _is_served(config: MkDocsConfig) -> bool:
    """Tell whether `mkdocs serve` is building, which sets the site's address itself."""
    return (config.site_url or "").startswith(f"http://{config.dev_addr}/")


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
        "version": "" if _is_served(config) else version(_today()),
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
