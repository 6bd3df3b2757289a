"""What our site is beside MkDocs's: two languages of one site, and the widget in it.

widgets/mkdocs/hook.py hands it to MkDocs, which calls the methods named `on_…`.
"""

import gc
import logging
import re
import shutil
import tempfile
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from guide_logic.articles.paths import added_pages
from guide_logic.articles.search import search_told
from guide_logic.finding.table import WordsError, speaks
from guide_logic.quantities.dates import say_date
from guide_logic.view.comeback import W
from guide_logic.view.phrases import P
from widgets.guides import guides_of
from widgets.mkdocs.assets import Asset, assets
from widgets.mkdocs.blocks import MADE
from widgets.mkdocs.chinese_marked import with_chinese_marked
from widgets.mkdocs.chinese_words import KeptWords
from widgets.mkdocs.front_matter import front_matter_problem
from widgets.mkdocs.head_starts import NOT_KEPT, head_start_files, let_go
from widgets.mkdocs.in_full import written_in_full
from widgets.mkdocs.language_build import FOLLOWS, LanguageBuild
from widgets.mkdocs.links import SiteLinks
from widgets.mkdocs.offline import version, write_offline
from widgets.mkdocs.policy import with_policy
from widgets.mkdocs.search_file import SearchIndex, SearchMade
from widgets.mkdocs.sentence_file import sentence_file
from widgets.runtime.bundle import build_runtime

__all__ = ["Site", "check_pages"]

_log = logging.getLogger("mkdocs.plugins.guide")

# It tells at every start that it has read its dictionary.
logging.getLogger("jieba").setLevel(logging.WARNING)

_ROOT = Path(__file__).parents[2]
_CACHE = _ROOT / ".cache"
_DICTIONARY = _ROOT / "widgets/site/words.txt"
_ENGLISH_PATH = "en/"
_ASSETS = "assets/guide"
_SEARCH = "assets/search"
_THEMES_SEARCH = ("assets/javascripts/lunr/", "assets/javascripts/workers/")


class Site(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """One build of one language; the Chinese one, at the root, begins the English one."""

    def __init__(self, lang: str, guides: str, *, alone: bool, soon: bool = False) -> None:
        """Tell the language, whose guides, and whether it is built alone, to be looked at.

        What is wanted `soon` is built without the head starts that are not kept.
        """
        self._lang = lang
        self._other = "zh" if lang == "en" else "en"
        self._guides = guides
        self._alone = alone
        self._soon = soon
        self._assets: Mapping[str, Asset] = {}
        self._links = SiteLinks()
        self._words = KeptWords(_CACHE / f"words.{lang}.json", _DICTIONARY)
        self._search = SearchIndex(lang, guides_of(guides), self._words.words)
        self._index = SearchMade("", b"")
        self._english: LanguageBuild | None = None
        self._english_site = tempfile.TemporaryDirectory()
        self._today = date.today()  # noqa: DTZ011 - the same as in widgets/mkdocs/blocks.py
        self._began = 0.0

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Make what both languages share, and give our scripts and styles their names."""
        guides = guides_of(self._guides)
        for flow in guides.flows:
            # An author's mistake is told before anything is made. And what two authors wrote alike
            # is one condition, in the words of whom was loaded first: never by chance.
            guides.load(flow)
        if self._lang == "zh" and not self._alone:
            self._begin_english(config)
        # Each language begins elsewhere, so that their two processes share the work.
        if self._lang == "en":
            if self._soon:
                self._sentences()
            self._head_starts()
        runtime = build_runtime(_CACHE, site=self._guides)
        if self._lang == "zh":
            self._sentences()
            self._head_starts()
        self._assets = assets(runtime)
        self._began = time.monotonic()

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the pages that flows write: all their paths, and their letters.

        The theme's own search is left out: nobody would ask for it.
        """
        for file in [one for one in files if one.src_uri.startswith(_THEMES_SEARCH)]:
            files.remove(file)
        for path, text in added_pages(guides_of(self._guides), self._lang):
            inside = InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, path, content=text, inclusion=inside))
        return files

    def on_page_markdown(
        self, _markdown: str, /, *, page: Page, config: MkDocsConfig, **_: Any
    ) -> None:
        """Fail where the front matter cannot be read: MkDocs would print it on the page."""
        if problem := front_matter_problem(page.file.content_string):
            raise PluginError(f"{_file(page, config)}, {problem}")

    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
        """Return the page with relative links; fail where a guide did not become one.

        A misspelt block name or option and a missing closing line are no errors to
        the block syntax: they silently become text.
        """
        openings, closings = _guide_lines(page.markdown or "")
        widgets = html.count(f'class="{MADE}"')
        if not openings == closings == widgets:
            raise PluginError(
                f"{_file(page, config)}: {openings} opening '/// guide | …', "
                f"{closings} closing '///', but {widgets} in the page. Write each guide as two "
                "lines, '/// guide | complaint-path' and '///', with a blank line before and after."
            )
        resolved = self._links.resolved(html, page.url, _file(page, config))
        twin = Path(config.docs_dir).parent / self._other / page.file.src_uri
        self._search.add(page.url, resolved, title=str(page.title), meta=page.meta, twin=twin)
        return with_chinese_marked(resolved) if self._lang == "en" else resolved

    def on_env(self, env: Environment, /, **_: Any) -> None:
        """Fail where a link leads nowhere: all pages have been read by now."""
        if broken := list(self._links.broken(guides_of(self._guides))):
            raise PluginError("\n".join(broken))
        try:
            self._index = self._search.made()
        except (WordsError, ValueError) as error:
            raise PluginError(str(error)) from error
        self._words.save()
        templates = _CACHE / "templates"
        templates.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(templates))

    def on_page_context(self, context: TemplateContext, /, *, page: Page, **_: Any) -> None:
        """Give the page's template the addresses that reach across languages."""
        self._add_addresses(context, page.url)

    def on_template_context(self, context: TemplateContext, /, **_: Any) -> None:
        """Give the 404 page the same addresses as an article."""
        self._add_addresses(context, "")

    def on_post_page(self, output: str, /, **_: Any) -> str:
        """Return the page with its content policy."""
        return with_policy(output)

    def on_post_template(self, output_content: str, /, *, template_name: str, **_: Any) -> str:
        """Return the 404 page with its content policy, and other templates as they are."""
        return with_policy(output_content) if template_name == "404.html" else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what both languages share, and the English site."""
        check_pages(config)
        index = Path(config.site_dir, _SEARCH, self._index.name)
        index.parent.mkdir(parents=True, exist_ok=True)
        index.write_bytes(self._index.content)
        _log.info(f"pages: {time.monotonic() - self._began:.1f} s")
        gc.freeze()  # what is left is thrown away: at its end Python need not look through it
        if self._lang == "en":
            return
        site = Path(config.site_dir)
        folder = site / _ASSETS
        listed = shutil.ignore_patterns("runtime.json")  # its content is in the worker
        runtime = build_runtime(_CACHE, site=self._guides)
        shutil.copytree(runtime, folder, dirs_exist_ok=True, ignore=listed)
        for asset in self._assets.values():
            (folder / asset.url).write_bytes(asset.content)
        for head_start in self._head_starts():
            for table in head_start.glob("*.json"):
                shutil.copy(table, folder)
        for lang in ("zh", "en") if speaks(guides_of(self._guides)) else ():
            shutil.copy(sentence_file(lang, self._guides), folder)
        if self._english is not None:
            if mistakes := self._english.mistakes():
                raise PluginError("\n".join(mistakes))
            shutil.copytree(self._english_site.name, site / _ENGLISH_PATH)
            write_offline(site, version(self._today))

    def on_build_error(self, **_: Any) -> None:
        """End the English build when the Chinese one fails."""
        if self._english is not None:
            self._english.stop()

    def _begin_english(self, config: MkDocsConfig) -> None:
        self._english = LanguageBuild("en")
        self._english.begin(
            Path(self._english_site.name),
            f"{config.site_url}{_ENGLISH_PATH}" if config.site_url else "",
            lambda text: _log.info(f"English {text}"),
            strict=config.strict,
        )

    def _sentences(self) -> str:
        guides = self._guides
        try:
            return sentence_file(self._lang, guides).name if speaks(guides_of(guides)) else ""
        except WordsError as error:
            raise PluginError(str(error)) from error

    def _head_starts(self) -> list[Path]:
        """Return those of all flows in both languages, made from the end that is left to us.

        What the flows say in full is made beside them, for the pages of both.
        """
        site, soon = self._guides, self._soon
        made = {}
        for flow in guides_of(site).flows[:: 1 if self._lang == "en" else -1]:
            for lang in ("en", "zh"):
                made[flow, lang] = head_start_files(flow, lang, self._today, site, if_kept=soon)
            let_go()
            for lang in () if self._alone else (self._lang, self._other):
                written_in_full(flow, lang, self._today, site)
        for (flow, lang), folder in made.items():
            if folder == NOT_KEPT and lang == self._lang:
                _log.info(f"{flow}: {FOLLOWS}")
        return list(made.values())

    def _add_addresses(self, context: TemplateContext, page_url: str) -> None:
        """Add `guide`: the home page, our scripts and styles, and the page in the other language.

        They are relative, so that the site works below any path; only `root`, for
        hreflang, is absolute, or "" where the site's address is unknown.
        """
        base = context["base_url"].rstrip("/")
        english = self._lang == "en"
        home = f"{base}/.." if english else base
        guide = f"{home}/{_ASSETS}"
        site_url = context["config"].site_url or ""
        said = self._sentences()
        day = say_date(self._lang, self._today)
        # MkDocs lists what it passes itself, not what is added to it.
        context["guide"] = {  # type: ignore[typeddict-unknown-key]
            "home": f"{home}/",
            "asset": {name: f"{guide}/{asset.url}" for name, asset in self._assets.items()},
            "sentences": f"{guide}/{said}" if said else "",
            "imports": [f"{guide}/{url}" for url in self._assets["element.js"].imports],
            "other": f"{home}/{'' if english else _ENGLISH_PATH}{page_url}",
            "root": site_url.removesuffix(_ENGLISH_PATH if english else ""),
            "own_root": f"{base}/",
            "index": f"{base}/{_SEARCH}/{self._index.name}",
            "search": search_told(self._lang),
            # An author who saves a file wants to see it, not what was kept of it.
            "version": "" if self._alone else version(self._today),
            "offline": P.offline.say(self._lang, day=day),
            "older": P.older.say(self._lang, day=day),
            "kept": {
                name: getattr(W, name).say(self._lang)
                for name in ("go_on", "passed", "keep_no_more", "not_deleted")
            },
        }


def _file(page: Page, config: MkDocsConfig) -> str:
    return Path(config.docs_dir, page.file.src_uri).relative_to(_ROOT).as_posix()


def check_pages(config: MkDocsConfig) -> None:
    """Fail where the page that other guides link to does not hold the guide."""
    guides = guides_of(config.extra["guides"])
    for flow, page in guides.pages.items():
        file = Path(config.site_dir, page, "index.html")
        if not file.exists() or f'<guide-flow flow="{flow}"' not in file.read_text("utf-8"):
            raise PluginError(
                f"the guides of {guides.package} say that {flow} is answered on {page}, but "
                f"{config.docs_dir} has no such guide there: put it into the article, or list "
                "the pages anew with python -m guide_logic pages."
            )


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
