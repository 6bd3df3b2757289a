"""What MkDocs loads: it hands each build to widgets/mkdocs/site.py, and `serve` to the preview.

Nothing of ours is imported before a build begins, so that a mistake in a rule is
told like any other.
"""

import logging
import os
import re
import subprocess
from importlib import import_module
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from guide_logic.analysis.mistakes import told
from widgets.mkdocs.language_build import PREVIEWED, SOON
from widgets.mkdocs.navigation import with_unlisted
from widgets.mkdocs.preview import PortTaken, preview

_log = logging.getLogger("mkdocs.plugins.guide")

_ROOT = Path(__file__).parents[2]
_BLOCKS = "widgets.mkdocs.blocks"

_PAGES_HOSTS = {"github.com": "github.io", "gitlab.com": "gitlab.io"}
_REMOTE = re.compile(
    r".*(?:@|//)(?P<host>[\w.-]+)[:/](?P<owner>[\w.-]+)/(?P<repo>[\w.-]+?)(?:\.git)?/?"
)

_command = ""
"""What MkDocs was asked for: build, serve or gh-deploy."""

_article = ""
"""The article that is being read."""


def on_startup(*, command: str, dirty: bool) -> None:  # noqa: ARG001
    """Remember what MkDocs was asked for."""
    global _command
    _command = command


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Hand this build to the site, or leave it to the preview, which builds in other processes.

    MkDocs builds in the process that serves, where a module once imported stays
    as it was, and does not answer while a page cannot be built.
    """
    if _command == "serve":
        try:
            preview(config.dev_addr.host, config.dev_addr.port, Path(config.site_dir))
        except PortTaken as taken:
            raise SystemExit(str(taken)) from None
        raise SystemExit(0)
    lang = "en" if config.theme["language"] == "en" else "zh"
    docs = Path(config.docs_dir)
    articles = sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
    config.nav = with_unlisted(config.nav or [], articles)
    if not config.site_url and lang == "zh":
        config.site_url = pages_url(_remote(config.remote_name))
        if not config.site_url:
            _log.info("SITE_URL is not set: no canonical and hreflang links, an empty sitemap")
    site = import_module("widgets.mkdocs.site").Site
    guides = config.extra["guides"]
    previewed = os.environ.get(PREVIEWED, "")
    soon = previewed == SOON
    config.plugins["guide"] = site(lang, guides, alone=bool(previewed), soon=soon)
    config.markdown_extensions.append(_BLOCKS)
    config.mdx_configs[_BLOCKS] = {"lang": lang, "guides": guides, "soon": soon}


def on_pre_page(page: Page, *, config: MkDocsConfig, **_: Any) -> None:
    """Remember which article is read, for a mistake in it."""
    global _article
    _article = Path(config.docs_dir, page.file.src_uri).relative_to(_ROOT).as_posix()


def on_env(env: Environment, **_: Any) -> None:  # noqa: ARG001
    """Remember that all articles have been read."""
    global _article
    _article = ""


def on_build_error(error: Exception) -> None:
    """End with the few lines that matter, where MkDocs would print where it was itself."""
    if not isinstance(error, BuildError | Abort):
        _log.error(told(error, _article))
        raise Abort("The site was not built.") from None


def _remote(name: str) -> str:
    git = ["git", "config", "--get", f"remote.{name}.url"]
    return subprocess.run(git, cwd=_ROOT, capture_output=True, text=True).stdout.strip()


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
