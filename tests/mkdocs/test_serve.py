"""`mkdocs serve` shows what an author has written, whatever it is, as often as it is written."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import NamedTuple, Self

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import ROOT
from tests.mkdocs.conftest import PASSED, TOASTER, SmallTree, Tree
from tests.server import SiteServer
from widgets.mkdocs.language_build import CONFIGS, PREVIEWED, SOON

_BOUND = 300
"""Seconds after which what was written counts as not shown, on a slow and busy machine."""

_ROWS = "src/tests/toaster/flows/toaster/rows.py"
_FLOW = "src/tests/toaster/flows/toaster/__init__.py"
_PLACE = "toaster/rows.py, line "
_GUIDE = "start/toaster/"
_ARTICLE = "about/privacy"
_TITLE = ("烤面包机没坏", "The toaster is not faulty")
_WHOLE = re.compile(r'"whole":"([^"]+)"')

_KEPT_AND_NEW = """
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from widgets.mkdocs import head_starts, in_full, sentence_file

def made():
    today = date.today()
    for lang in ("zh", "en"):
        yield head_starts.head_start_files("toaster", lang, today, site)
        yield in_full.written_in_full("toaster", lang, today, site)
        yield sentence_file.sentence_file.__wrapped__(lang, site).parent

def content():
    return [{file.name: file.read_bytes() for file in folder.iterdir()} for folder in made()]

site = sys.argv[1]
kept = content()
with TemporaryDirectory() as empty:
    sentence_file.words_table.cache_clear()
    for module in (head_starts, in_full, sentence_file):
        module._CACHE = Path(empty)
    print("the same" if content() == kept and all(kept) else "not the same")
"""


class Served:
    """A running `mkdocs serve` and what it says."""

    def __init__(self, tree: Tree, said: Path) -> None:
        """Start it on a port that is free, which it tells."""
        self.tree = tree
        self._title = _TITLE
        self.said = said
        with said.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:0"],
                cwd=tree.root,
                env=tree.environment(),
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def __enter__(self) -> Self:
        """Wait until it serves."""
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", self.says("will be at http", "\n"))
        assert found
        self.url, self.port = found[0], int(found[1])
        self.shows("", "<html")
        return self

    def __exit__(self, *_: object) -> None:
        """End it, whatever has happened."""
        self.process.terminate()
        self.process.wait()

    def retitle(self, zh: str, en: str) -> None:
        """Edit the title of a row."""
        new = f'T(zh="{zh}", en="{en}")'
        self.tree.edit(_ROWS, f'T(zh="{self._title[0]}", en="{self._title[1]}")', new)
        self._title = zh, en

    def get(self, path: str) -> tuple[int, str]:
        """Return the status and the text of a page, or 0 while nothing answers."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=_BOUND)
        try:
            connection.request("GET", f"/{path}")
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except (ConnectionError, HTTPException):
            return 0, ""
        finally:
            connection.close()

    def shows(self, path: str, words: str) -> str:
        """Wait until a page holds the words, and return it."""

        def page() -> str | None:
            status, text = self.get(path)
            return text if status == 200 and words in text else None

        return self._waits(page, f"{path} never showed {words!r}")

    def says(self, *words: str, since: int = 0) -> str:
        """Wait until the terminal says these words of the last change; return all it says then."""

        def told() -> str | None:
            text = self.said.read_text("utf-8")[since:].rpartition("Changed: ")[2]
            return text if all(one in text for one in words) else None

        return self._waits(told, f"{words} never stood in the terminal")

    def _waits(self, look: Callable[[], str | None], never: str) -> str:
        end = time.monotonic() + _BOUND
        while time.monotonic() < end and self.process.poll() is None:
            if (found := look()) is not None:
                return found
            time.sleep(0.05)  # what is built needs both cores
        pytest.fail(f"{never}:\n{self.said.read_text('utf-8')}")


class _Day:
    """A day of an author, edit by edit: a small site that finds guides by a sentence, served.

    What fails leaves its edits behind, so whoever comes next begins anew.
    """

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._served: Served | None = None

    def served(self) -> Served:
        if self._served is None:
            folder = self._folders.mktemp("served")
            tree = SmallTree(folder / "tree")
            tree.speak()
            self._served = Served(tree, folder / "said").__enter__()
        return self._served

    def ends(self) -> None:
        if self._served is not None:
            self._served.__exit__()
        self._served = None


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Day]:
    """The day that tests share."""
    day = _Day(tmp_path_factory)
    yield day
    day.ends()


@pytest.fixture
def served(request: pytest.FixtureRequest, day: _Day) -> Iterator[Served]:
    """What is served, with what the tests before have edited."""
    yield day.served()
    if not request.node.stash.get(PASSED, False):
        day.ends()


def test_a_rule_shows_each_time_it_is_edited_and_its_head_start_follows(served: Served) -> None:
    """A module left from the build before may show nothing, or refuse every later edit.

    The head start, which takes longest, keeps nobody waiting and never says the old.
    """
    served.retitle("改一次", "Once")
    served.shows(_GUIDE, "改一次")
    served.shows(f"en/{_GUIDE}", "Once")
    before = len(served.said.read_text("utf-8"))
    # The search for a guide knows it by its name.
    served.tree.edit(_FLOW, 'en="My toaster"', 'en="My old toaster"')
    served.retitle("改两次", "Twice")
    pages = [("zh", "", "改两次"), ("en", "en/", "Twice")]
    for lang, folder, words in pages:
        served.shows(f"{folder}{_GUIDE}", words)
        whole = _WHOLE.search(served.shows(f"{folder}{_GUIDE}", f'"whole":"toaster.{lang}.'))
        assert whole
        assert words in served.get(f"assets/guide/{whole[1]}")[1]
    # The terminal tells in which order the two were shown, however late a look at them is.
    told = served.says("the site is whole", since=before)
    assert 0 < told.find("until a head start follows: toaster") < told.find("the site is whole")
    kept = served.tree.run(sys.executable, "-c", _KEPT_AND_NEW, TOASTER)
    assert kept.stdout == "the same\n", kept.stderr


def test_an_article_a_style_and_a_script_show(served: Served, own_page: Page) -> None:
    """In the page that is open, without a hand on it."""
    own_page.goto(f"{served.url}en/about/sources/")
    served.tree.edit("docs/zh/about/sources.md", "# 依据和版本\n", "# 改过的依据\n")
    served.tree.edit("docs/en/about/sources.md", "# Sources and versions\n", "# Edited\n")
    expect(own_page.locator("h1")).to_have_text("Edited", timeout=_BOUND * 1000)
    served.shows("about/sources/", "改过的依据")
    with (served.tree.root / "widgets/styles/site.css").open("a") as style:
        style.write("h1 { letter-spacing: 7px !important; }\n")
    expect(own_page.locator("h1")).to_have_css("letter-spacing", "7px", timeout=_BOUND * 1000)
    own_page.goto(f"{served.url}{_GUIDE}")  # before the edit: it would be loaded anew meanwhile
    with (served.tree.root / "widgets/site/theme.js").open("a") as script:
        script.write("document.documentElement.dataset.edited = 'once';\n")
    expect(own_page.locator("html[data-edited=once]")).to_be_attached(timeout=_BOUND * 1000)


class Mistake(NamedTuple):
    """What an author gets wrong in a file, and what must be told of it."""

    file: str
    written: str
    instead: str
    told: list[str]


@pytest.mark.parametrize(
    "mistakes",
    [
        [
            Mistake(_ROWS, "steps=[TURN_DIAL]", "steps=[TURN_DAIL]", [_PLACE, "'TURN_DAIL'"]),
            Mistake(_ROWS, '"pale",', '"pale"', [_PLACE, "SyntaxError"]),
            Mistake(_ROWS, 'en="The toaster is faulty"', 'en=""', [_PLACE]),
        ],
        [
            Mistake(
                f"docs/en/{_ARTICLE}.md",
                "# Privacy and limits\n",
                "# Privacy :figure[garantee]\n",
                [f"docs/en/{_ARTICLE}.md", "did you mean", "guarantee"],
            ),
            Mistake(
                f"docs/en/{_ARTICLE}.md",
                "title: Privacy and limits\n",
                "title: Privacy: and limits\n",
                [f"docs/en/{_ARTICLE}.md", "line 2"],
            ),
        ],
    ],
    ids=["rules", "an article"],
)
def test_mistakes_are_a_page_one_after_the_other_and_are_gone_when_the_last_is_mended(
    served: Served, own_page: Page, mistakes: list[Mistake]
) -> None:
    """What is wrong, where and how to mend it, in the page and in the terminal, and no more."""
    own_page.goto(f"{served.url}en/{_ARTICLE}/")
    file = served.tree.root / mistakes[0].file
    right = file.read_text("utf-8")
    for one in mistakes:
        before = len(served.said.read_text("utf-8"))
        assert right.count(one.written) == 1
        file.write_text(right.replace(one.written, one.instead), "utf-8")
        for words in one.told:
            expect(own_page.locator("body")).to_contain_text(words, timeout=_BOUND * 1000)
        expect(own_page.locator("h1")).to_have_text("The site could not be built")
        expect(own_page.locator("body")).not_to_contain_text("Traceback")
        # The page says so a moment before the terminal does.
        said = served.says(*one.told, "Every page says so until this is mended.\n", since=before)
        assert "Traceback" not in said
        assert said.count("\n") < 10
    before = len(served.said.read_text("utf-8"))
    file.write_text(right, "utf-8")
    expect(own_page.locator("h1")).to_have_text("Privacy and limits", timeout=_BOUND * 1000)
    served.says("Built in ", since=before)  # what is said of this edit is not of the next


def test_the_whole_site_is_built_for_its_author_too(server: SiteServer, tmp_path: Path) -> None:
    """The preview above shows a small one; ours has words, pictures and eleven guides."""
    del server  # Its build filled the cache.
    command = ["-m", "mkdocs", "build", "--config-file", CONFIGS["en"], "--site-dir", str(tmp_path)]
    environment = {**os.environ, PREVIEWED: SOON}
    built = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr
    page = (tmp_path / "start/which-path/index.html").read_text("utf-8")
    assert '"whole":"complaint-path.en.' in page


def test_a_taken_port_is_told_at_once(served: Served) -> None:
    """Before the build, in a sentence that says what to do."""
    second = served.tree.mkdocs("serve", "--dev-addr", f"127.0.0.1:{served.port}")
    assert second.returncode != 0
    assert "is taken" in second.stderr
    assert "--dev-addr" in second.stderr
    assert "Traceback" not in second.stderr
    assert "Building the site" not in second.stderr
