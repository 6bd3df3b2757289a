"""Builds the same articles with Zensical: a way out, tried, and no part of the product.

`python -m tools.zensical FOLDER` wants Zensical and filelock in the Python that runs
it; docs/decisions/way-out.md says how. Zensical calls no hooks, so what the hook
does during a build of MkDocs stands before it and after it: the data that the theme
reads is written into a configuration for each language, and the finished pages get
their relative links and their content policy.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from guide_logic.articles.paths import added_pages
from guide_logic.articles.search import search_told
from guide_logic.view.comeback import W
from widgets.guides import OURS, guides_of
from widgets.mkdocs.assets import Asset, assets
from widgets.mkdocs.head_starts import head_start_files
from widgets.mkdocs.navigation import with_unlisted
from widgets.mkdocs.policy import with_policy
from widgets.mkdocs.sentence_file import sentence_file
from widgets.runtime.bundle import build_runtime

__all__ = ["build", "settings", "theme"]

_ROOT = Path(__file__).parents[1]
_CACHE = _ROOT / ".cache"
_ASSETS = "assets/guide"
_CONFIGS = {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
_LINK = re.compile(r'(?P<name>href|root)="site:/')


def build(site: Path) -> None:
    """Build both languages into `site`; raise `CalledProcessError` where Zensical fails."""
    made = _CACHE / "zensical"
    shutil.rmtree(made, ignore_errors=True)
    runtime = build_runtime(_CACHE)
    named = assets(runtime)
    _copy_theme(made / "theme", named)
    shutil.rmtree(site, ignore_errors=True)
    for lang in _CONFIGS:
        shutil.copytree(_ROOT / "docs" / lang, made / "docs" / lang)
        for path, text in added_pages(guides_of(OURS), lang):
            page = made / "docs" / lang / path
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, "utf-8")
        file = made / f"{lang}.yml"
        file.write_text(yaml.safe_dump(settings(lang), allow_unicode=True), "utf-8")
        subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--config-file", str(file)],
            cwd=_ROOT,
            check=True,
        )
        # It builds below the folder of its configuration, and nowhere else.
        shutil.move(made / f"site/{lang}", site / "en" if lang == "en" else site)
    _finish(site, runtime, named)


def settings(lang: str) -> dict[str, Any]:
    """Return what mkdocs.yml says, as far as Zensical knows it, for one language.

    >>> settings("en")["theme"]["language"]
    'en'
    """
    read = _read(_CONFIGS["zh"])
    if lang == "en":
        read = _merged(read, _read(_CONFIGS["en"]))
    docs = _ROOT / "docs" / lang
    articles = sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
    extensions = {**read["markdown_extensions"]}
    extensions["widgets.mkdocs.blocks"] = {"lang": lang, "guides": OURS}
    # The tag that calls a Python function is the one thing in it that plain YAML cannot hold.
    extensions["toc"] = {"permalink": False}
    kept = ("site_name", "site_description", "copyright", "theme", "plugins", "extra")
    return {
        **{name: read[name] for name in kept},
        "site_url": "http://127.0.0.1/" + ("en/" if lang == "en" else ""),
        "docs_dir": f"docs/{lang}",
        "site_dir": f"site/{lang}",
        "nav": with_unlisted(read["nav"], articles),
        "markdown_extensions": extensions,
        "theme": {**read["theme"], "custom_dir": "theme"},
    }


def theme(template: str, named: Mapping[str, Asset]) -> str:
    """Return one of our templates with the addresses in it that a hook would have given.

    They begin at `base_url`, which Zensical gives to every page as MkDocs does.

    >>> theme('href="{{ guide.asset["a.css"] }}"', {"a.css": Asset("a.1.css", b"", ())})
    'href="{{ base_url }}/{% if config.theme.language == "en" %}../{% endif %}assets/guide/a.1.css"'
    """
    home = '{{ base_url }}/{% if config.theme.language == "en" %}../{% endif %}'
    for name, asset in named.items():
        address = f"{home}{_ASSETS}/{asset.url}"
        template = template.replace(f'{{{{ guide.asset["{name}"] }}}}', address)
    for name in ("go_on", "passed", "keep_no_more", "not_deleted"):
        template = template.replace(f"guide.kept.{name}", _by_language(getattr(W, name).say))
    other = '{% if config.theme.language != "en" %}en/{% endif %}{{ page.url if page else "" }}'
    return (
        template.replace("{{ guide.other }}", f"{home}{other}")
        .replace("{{ guide.home }}", home)
        .replace("{{ guide.own_root }}", "{{ base_url }}/")
        .replace("{{ guide.sentences }}", f"{home}{_ASSETS}/{{{{ {_by_language(_sentences)} }}}}")
        .replace("guide.search", _by_language(search_told))
        .replace("guide.imports", "[]")
        .replace("guide.root", '""')
        .replace("guide.version", '""')
        .replace("guide.index", '""')
        # Undefined is an error there: not every page has a description.
        .replace("page.meta.description", "page.meta and page.meta.description")
        .replace("(page and page.title)", "(page and page.title is defined and page.title)")
    )


def _by_language(say: Callable[[str], object]) -> str:
    """Return the expression that a template has for what is said in the page's language.

    >>> _by_language(lambda lang: f"tea, {lang}")
    '("tea, en" if config.theme.language == "en" else "tea, zh")'
    """
    en, zh = (json.dumps(say(lang), ensure_ascii=False) for lang in ("en", "zh"))
    return f'({en} if config.theme.language == "en" else {zh})'


def _sentences(lang: str) -> str:
    return sentence_file(lang, OURS).name


def _copy_theme(folder: Path, named: Mapping[str, Asset]) -> None:
    shutil.copytree(_ROOT / "widgets/site/theme", folder)
    for file in folder.rglob("*.html"):
        file.write_text(theme(file.read_text("utf-8"), named), "utf-8")


def _finish(site: Path, runtime: Path, named: Mapping[str, Asset]) -> None:
    """Do what the hook does once a page is made: links, policy, and what readers download."""
    for file in site.rglob("*.html"):
        lang = "en" if file.is_relative_to(site / "en") else "zh"
        home = site / "en" if lang == "en" else site
        up = "../" * (len(file.relative_to(home).parts) - 1) or "./"
        html = _LINK.sub(rf'\g<name>="{up}', file.read_text("utf-8"))
        file.write_text(with_policy(html), "utf-8")
    folder = site / _ASSETS
    shutil.copytree(runtime, folder, ignore=shutil.ignore_patterns("runtime.json"))
    for asset in named.values():
        (folder / asset.url).write_bytes(asset.content)
    for lang in _CONFIGS:
        shutil.copy(sentence_file(lang, OURS), folder)
    today = date.today()  # noqa: DTZ011 - the same as in widgets/mkdocs/blocks.py
    for flow in guides_of(OURS).flows:
        for lang in _CONFIGS:
            for table in head_start_files(flow, lang, today, OURS).glob("*.json"):
                shutil.copy(table, folder)


class _Loader(yaml.SafeLoader):  # type: ignore[misc] # it ships no types
    """Reads mkdocs.yml, whose two tags are MkDocs's own."""


_Loader.add_multi_constructor("!", lambda _loader, _tag, _node: None)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda _loader, _tag, _node: None)


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load((_ROOT / name).read_text("utf-8"), _Loader)  # noqa: S506
    return read


def _merged(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Return two configurations as INHERIT joins them: mappings together, lists replaced."""
    both = dict(under)
    for name, value in over.items():
        old = both.get(name)
        both[name] = _merged(old, value) if isinstance(old, dict) else value
    return both


if __name__ == "__main__":
    build(Path(sys.argv[1]).resolve())
