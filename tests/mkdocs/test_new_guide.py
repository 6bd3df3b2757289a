"""A guide is born by one command, works at once, and says what its author has still to write."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guide_logic.site import GUIDES
from tests.conftest import ROOT
from tests.mkdocs.conftest import Tree
from widgets.guides import OURS

FLOW, NAME = "wrong-size", "wrong_size"
PAGE = f"buyers/{FLOW}"

_SITUATIONS = "tests/content/flows/test_situations.py"
_DRAWN = "tests/cases/test_draw.py"
_WRITTEN = "tests/content/test_written.py"
_OURS = f"{FLOW} or case_ or article"
"""What there is to say of this guide, of all that these tests say of every guide."""

_BESIDE = "deadlines"
"""The guide that is built with it: one of which its authors say how people ask for it."""

_FEW = f"""from guide_logic import api
from guide_logic.content.guides import GUIDES

__all__ = ["GUIDES", "handle"]

GUIDES.pages = {{id: GUIDES.pages[id] for id in ("{_BESIDE}", "{FLOW}")}}


def handle(request: str) -> str:
    return api.handle(request, GUIDES)
"""
"""What publishes these two alone."""


class Project(Tree):
    """A copy of the project with its tests, in which an author works."""

    def __init__(self, root: Path) -> None:
        """Copy the project into `root`."""
        super().__init__(root)
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / "tests", root / "tests", ignore=ignored)

    def publish_few(self) -> None:
        """Let the site be two guides, with all other articles a title each: every link holds.

        What other tests read is left as it is.
        """
        (self.root / "src/few.py").write_text(_FEW, "utf-8")
        self.edit("mkdocs.yml", f"guides: {OURS}", "guides: few")
        blocks = {
            "index.md": "/// sentence\n///\n",
            "about/sources.md": "/// sources\n///\n",
            f"{GUIDES.pages[_BESIDE].removesuffix('/')}.md": f"/// guide | {_BESIDE}\n///\n",
        }
        for lang, config in (("zh", "mkdocs.yml"), ("en", "mkdocs.en.yml")):
            self.edit(config, f"docs_dir: docs/{lang}", f"docs_dir: few/{lang}")
            few = self.root / "few" / lang
            shutil.copytree(self.root / "docs" / lang, few)
            for article in few.rglob("*.md"):
                path = article.relative_to(few).as_posix()
                if path != f"{PAGE}.md":
                    text = f"---\ntitle: {path}\n---\n\n# {path}\n\n{blocks.get(path, '')}"
                    article.write_text(text, "utf-8")

    def guide_logic(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command line in the copy."""
        return self.run(sys.executable, "-m", "guide_logic", *arguments)

    def tests(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run tests in the copy."""
        quiet = ("-q", "-n", "0", "-p", "no:cacheprovider", "--no-header")
        return self.run(sys.executable, "-m", "pytest", *quiet, *arguments)


@pytest.fixture(scope="module")
def born(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, in which a guide of four questions and six rows was begun."""
    project = Project(tmp_path_factory.mktemp("born") / "tree")
    made = project.guide_logic("new", FLOW, "--questions", "4", "--rows", "6")
    assert made.returncode == 0, made.stderr
    return project


def _write_stories(project: Project) -> None:
    told = project.root / f"tests/cases/{NAME}/situations.json"
    text = re.sub(r'"待写：\w+"', '"小林买了一双鞋。她想换一个尺码。"', told.read_text("utf-8"))
    told.write_text(re.sub(r'"To write: \w+"', '"Lin bought shoes. She wants a size up."', text))


def test_a_new_guide_is_proved_as_it_was_born(born: Project) -> None:
    """An author starts from something that works, and changes it a line at a time."""
    checked = born.guide_logic("check", FLOW)
    assert checked.returncode == 0, checked.stdout
    assert "6 rows" in checked.stdout
    assert "longest 4 questions" in checked.stdout
    assert re.search(r"\d+ texts are still to write", checked.stdout)


def test_a_new_guide_passes_the_linters(born: Project) -> None:
    """Nobody mends what a machine wrote."""
    file = f"src/guide_logic/content/flows/{NAME}.py"
    for command in (["ruff", "check"], ["ruff", "format", "--check"]):
        done = born.run(sys.executable, "-m", *command, file, "src/guide_logic/content/guides.py")
        assert done.returncode == 0, done.stdout


def test_four_questions_and_six_rows_take_120_lines_beside_their_texts(born: Project) -> None:
    """Declared once each: no list of names, and no question that repeats its fact."""
    source = (born.root / f"src/guide_logic/content/flows/{NAME}.py").read_text("utf-8")
    texts: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "T":
            texts.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = [line for n, line in enumerate(source.splitlines(), 1) if n not in texts]
    assert len([line for line in lines if line.strip()]) <= 120


def test_what_is_still_to_write_is_said_in_words(born: Project) -> None:
    """The tests name each text, and each situation that has no story."""
    said = born.tests(_SITUATIONS, _WRITTEN, "-k", _OURS)
    assert said.returncode == 1
    assert f"{FLOW}: write flow {FLOW}, zh; " in said.stdout
    assert f"docs/en/{PAGE}.md, line 2: write it" in said.stdout
    assert "the story of " in said.stdout


def test_its_situations_pass_once_their_stories_are_told(born: Project) -> None:
    """Facts and plans were drafted from the walk: one line a row."""
    _write_stories(born)
    done = born.tests(_SITUATIONS, _DRAWN, "-k", _OURS)
    assert done.returncode == 0, done.stdout


_NO_PAGES = (
    "../x",
    "nowhere/x",
    "buyers/x/",
    "buyers/a-page-with-a-rather-long-name-of-its-own.md",
)


def test_an_id_that_is_taken_or_misspelt_is_refused(born: Project) -> None:
    """Nothing of an author's is ever written over."""
    page = "is no page: write it like buyers/wrong-size"
    for *given, words in (
        (FLOW, "is there already"),
        ("Wrong_Size", "write it like wrong-size"),
        ("another", "--questions", "13", "a flow has 1 to 12 questions"),
        *(("another", "--page", where, page) for where in _NO_PAGES),
    ):
        refused = born.guide_logic("new", *given)
        assert refused.returncode == 2
        assert words in refused.stderr
    missing = born.guide_logic("situations", FLOW, "Q99")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert f"{FLOW} has no row Q99: it has" in missing.stderr


def test_a_guide_that_cannot_be_read_is_told_by_every_command(tmp_path: Path) -> None:
    """With its file, its line and no traceback; whatever somebody wants to know of another."""
    project = Project(tmp_path / "tree")
    file = "src/guide_logic/content/flows/deadlines/rows.py"
    path = project.root / file
    path.write_text(path.read_text("utf-8").replace('zh="', 'zhh="', 1), "utf-8")
    for command in (["table", "deadlines"], ["find", "退款"], ["new", "another"]):
        done = project.guide_logic(*command)
        assert done.returncode == 2, command
        assert f"a guide cannot be read\n  {file}, line " in done.stderr
        assert "Traceback" not in done.stderr


def test_a_moved_article_takes_its_guide_along(tmp_path: Path) -> None:
    """Which page answers a flow is read from the articles."""
    project = Project(tmp_path / "tree")
    for lang in ("zh", "en"):
        docs = project.root / "docs" / lang
        (docs / "money/deadlines.md").rename(docs / "start/dates.md")
    listed = project.guide_logic("pages")
    assert listed.returncode == 0, listed.stderr
    pages = dict(line.split(": ") for line in listed.stdout.splitlines())
    assert pages == {**GUIDES.pages, "deadlines": "start/dates/"}


def test_a_new_guide_is_built_into_its_page_and_the_navigation(born: Project) -> None:
    """In both languages, without a line of mkdocs.yml."""
    _write_stories(born)
    born.publish_few()
    built = born.mkdocs("build", "--site-dir", str(born.root / "site"))
    assert built.returncode == 0, built.stderr
    for place in ("", "en/"):
        page = (born.root / "site" / place / PAGE / "index.html").read_text("utf-8")
        assert f'<guide-flow flow="{FLOW}"' in page
        home = (born.root / "site" / place / "index.html").read_text("utf-8")
        assert f'href="{PAGE}/"' in home
