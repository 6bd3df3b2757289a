"""`mkdocs serve` shows what an author has written, whatever it is, as often as it is written."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.mkdocs.conftest import Tree
from tests.server import SiteServer

_BOUND = 120
"""Seconds after which what was written counts as not shown, on a slow and busy machine."""

_ROWS = "src/guide_logic/content/flows/deadlines/rows.py"
_GUIDE = "money/deadlines/"
_ARTICLE = "about/privacy"
_TITLE = ("发货和退款申请的日期", "Dates of shipping and a refund request")
_WHOLE = re.compile(r'"whole":"([^"]+)"')

_KEPT_AND_NEW = """
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from widgets.mkdocs import head_starts, in_full, sentence_file

def made():
    today = date.today()
    for lang in ("zh", "en"):
        yield head_starts.head_start_files("deadlines", lang, today)
        yield in_full._folder("deadlines", lang, today, in_full.OURS)
        yield sentence_file.sentence_file.__wrapped__(lang, in_full.OURS).parent

def content():
    return [{file.name: file.read_bytes() for file in folder.iterdir()} for folder in made()]

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
        """Start it on a free port."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.tree = tree
        self._title = _TITLE
        self.url = f"http://127.0.0.1:{self.port}/"
        self.said = said
        with said.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{self.port}"],
                cwd=tree.root,
                env=tree.environment(),
                stdout=out,
                stderr=subprocess.STDOUT,
            )

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
        except ConnectionError:
            return 0, ""
        finally:
            connection.close()

    def shows(self, path: str, words: str, status: int = 200) -> str:
        """Wait until a page holds the words, and return it."""
        end = time.monotonic() + _BOUND
        while time.monotonic() < end and self.process.poll() is None:
            found, text = self.get(path)
            if found == status and words in text:
                return text
            time.sleep(0.05)  # what is built needs both cores
        pytest.fail(f"{path} never showed {words!r} with status {status}:\n{self.said.read_text()}")


@pytest.fixture(scope="module")
def served(server: SiteServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A copy of the project, being served: a day of its author, edit after edit."""
    del server  # Its build filled the cache.
    folder = tmp_path_factory.mktemp("served")
    served = Served(Tree(folder / "tree"), folder / "said")
    served.shows("", "<html")
    yield served
    served.process.terminate()
    served.process.wait()


def test_a_rule_shows_each_time_it_is_edited_and_its_head_start_follows(served: Served) -> None:
    """A module left from the build before may show nothing, or refuse every later edit.

    The head start, which takes longest, keeps nobody waiting and never says the old.
    """
    served.retitle("改一次", "Once")
    served.shows(_GUIDE, "改一次")
    served.shows(f"en/{_GUIDE}", "Once")
    served.retitle("改两次", "Twice")
    pages = [("zh", "", "改两次"), ("en", "en/", "Twice")]
    shown = [served.shows(f"{folder}{_GUIDE}", words) for _, folder, words in pages]
    assert not any(map(_WHOLE.search, shown)), "it was made before the words were shown"
    for lang, folder, words in pages:
        whole = _WHOLE.search(served.shows(f"{folder}{_GUIDE}", f'"whole":"deadlines.{lang}.'))
        assert whole
        assert words in served.get(f"assets/guide/{whole[1]}")[1]
    kept = served.tree.run(sys.executable, "-c", _KEPT_AND_NEW)
    assert kept.stdout == "the same\n", kept.stderr
    served.retitle(*_TITLE)
    served.shows(_GUIDE, _TITLE[0])
    served.shows(f"en/{_GUIDE}", _TITLE[1])


def test_an_article_a_style_and_a_script_show(served: Served, page: Page) -> None:
    """In the page that is open, without a hand on it."""
    page.goto(f"{served.url}en/about/sources/")
    served.tree.edit("docs/en/about/sources.md", "# Sources and versions\n", "# Edited\n")
    expect(page.locator("h1")).to_have_text("Edited", timeout=_BOUND * 1000)
    served.tree.edit("docs/zh/about/sources.md", "# 依据和版本\n", "# 改过的依据\n")
    served.shows("about/sources/", "改过的依据")
    with (served.tree.root / "widgets/styles/site.css").open("a") as style:
        style.write("h1 { letter-spacing: 7px !important; }\n")
    expect(page.locator("h1")).to_have_css("letter-spacing", "7px", timeout=_BOUND * 1000)
    with (served.tree.root / "widgets/site/theme.js").open("a") as script:
        script.write("document.documentElement.dataset.edited = 'once';\n")
    page.goto(f"{served.url}{_GUIDE}")
    expect(page.locator("html[data-edited=once]")).to_be_attached(timeout=_BOUND * 1000)


@pytest.mark.parametrize(
    ("file", "written", "mistake", "told"),
    [
        (_ROWS, "FIND, clock]", "FINDS, clock]", ["deadlines/rows.py, line ", "'FINDS'"]),
        (_ROWS, '"N01",', '"N01"', ["deadlines/rows.py, line ", "SyntaxError"]),
        (_ROWS, 'en="Dates of a return"', 'en=""', ["deadlines/rows.py, line "]),
        (
            f"docs/en/{_ARTICLE}.md",
            "# Privacy and limits\n",
            "# Privacy :figure[mediatoin]\n",
            [f"docs/en/{_ARTICLE}.md", "did you mean", "mediation"],
        ),
        (
            f"docs/en/{_ARTICLE}.md",
            "title: Privacy and limits\n",
            "title: Privacy: and limits\n",
            [f"docs/en/{_ARTICLE}.md", "line 2"],
        ),
    ],
    ids=["unknown name", "syntax", "half a text", "unknown figure", "front matter"],
)
def test_a_mistake_is_a_page_and_is_gone_when_it_is_mended(
    served: Served, page: Page, file: str, written: str, mistake: str, told: list[str]
) -> None:
    """What is wrong, where and how to mend it, in the page and in the terminal, and no more."""
    page.goto(f"{served.url}en/{_ARTICLE}/")
    before = len(served.said.read_text("utf-8"))
    served.tree.edit(file, written, mistake)
    expect(page.locator("h1")).to_have_text("The site could not be built", timeout=_BOUND * 1000)
    shown = page.locator("body").inner_text()
    in_the_terminal = served.said.read_text("utf-8")[before:]
    for words in told:
        assert words in shown
        assert words in in_the_terminal
    assert "Traceback" not in shown + in_the_terminal
    assert in_the_terminal.count("\n") < 10
    served.tree.edit(file, mistake, written)
    expect(page.locator("h1")).to_have_text("Privacy and limits", timeout=_BOUND * 1000)


def test_a_taken_port_is_told_at_once(served: Served) -> None:
    """Before the build, in a sentence that says what to do."""
    second = served.tree.mkdocs("serve", "--dev-addr", f"127.0.0.1:{served.port}")
    assert second.returncode != 0
    assert "is taken" in second.stderr
    assert "--dev-addr" in second.stderr
    assert "Traceback" not in second.stderr
    assert "Building the site" not in second.stderr
