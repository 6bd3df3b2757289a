"""What was taken out of Pyodide is missed by nobody, and taken out of no other Pyodide.

A function that is missing stops Python, and the worker goes on with the stock WebAssembly;
a table that is blank though somebody reads it answers wrongly, without a word.
"""

import json
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import batched
from pathlib import Path

import pytest

from guide_logic.api import answer
from guide_logic.export.files import KINDS
from guide_logic.language.conditions import UNSURE
from guide_logic.language.entries import Amount, Amounts, Count, Day, Days
from guide_logic.language.facts import Choice
from guide_logic.language.flow import Flow
from guide_logic.planning.interview import Interview
from guide_logic.site import GUIDES, handle
from tests.cases.situations import Situation, situations
from tests.conftest import ROOT
from tests.runtime.conftest import Answers
from widgets.runtime.bundle import build_runtime
from widgets.runtime.reduced import needed
from widgets.runtime.stock import LIBRARY, PYODIDE, SCRIPT, START, WASM, check_details
from widgets.runtime.tables import blanked, memory
from widgets.runtime.tools import BundleError
from widgets.runtime.usage import expanded, read_usage, recorded, written

_TODAY = "2026-11-23"
_CHUNK = 2000
"""Characters in one field: it takes about as many."""

_WRITTEN = ("came", "history", "wish", "attached")
"""Fields of the letter below that take any words."""

_PARTS = re.compile(r"\d+|[:;：；、]|, arts? |[“”]")
"""What stands where a text is put together from others, as in a list of sources; and numbers."""

_MARKS = {"class", "type", "role", "inputmode", "autocomplete", "aria-label"}

_SHOWN = {"show": "letter:platform_application"}
_KEPT = {"file": "docx:platform_application"}


# ── nobody misses it ────────────────────────────────────────────────────────


def _characters() -> str:
    """Return every character there is, and of places without one every seventeenth.

    Six sevenths of Unicode are empty or for private use, and are all one to Python, whose tables
    hold 128 places a block: of each block seven are asked. Halves of pairs are no characters.
    """
    signs = map(chr, [*range(0xD800), *range(0xE000, 0x110000)])
    kinds = ((sign, unicodedata.category(sign)) for sign in signs)
    return "".join(one for one, kind in kinds if kind not in ("Cn", "Co") or not ord(one) % 17)


def test_every_character_is_answered_alike(pyodide: Answers) -> None:
    """Names and words of readers reach letters and files in whatever script they write."""
    all_of_it = _characters()
    asked = {
        "safety": "none",
        "where": "taobao_tmall",
        "who": "shop",
        "state": "received",
        "issue": "quality",
        "progress": "refused",
    }
    letter = {"flow": "complaint-path", "lang": "zh", "today": _TODAY}
    chunks = [all_of_it[at : at + _CHUNK] for at in range(0, len(all_of_it), _CHUNK)]
    requests = [
        # As a page writes them: each character as it is.
        json.dumps({**letter, **show, "answers": {**asked, **words}}, ensure_ascii=False)
        for place, some in enumerate(batched(chunks, len(_WRITTEN), strict=False))
        for words in [dict(zip(_WRITTEN, some, strict=False))]
        for show in (_SHOWN, _KEPT)[: 1 if place % 2 else 2]
    ]
    for field in _WRITTEN:  # what is typed is read, and put into the letter
        told = {**letter, **_SHOWN, "answers": {**asked, field: "一丁丂七"}}
        shown = json.dumps(json.loads(handle(json.dumps(told)))["tree"], ensure_ascii=False)
        assert shown.count("一丁丂七") > 1, field
    _are_answered_alike(requests, pyodide, _here)


def test_every_digit_and_blank_is_read_alike(pyodide: Answers, on_stock_wasm: Answers) -> None:
    """Sums and days are read sign by sign: full-width digits, other scripts', odd blanks."""
    signs = _characters()
    odd = [sign for sign in signs if unicodedata.category(sign)[0] in "NZ"] + [*signs[::997]]
    flows = [GUIDES.load(id) for id in GUIDES.flows]
    entries = {type(fact): (flow.id, fact.id) for flow in flows for fact in flow.facts.values()}
    assert entries.keys() >= {Amount, Amounts, Count, Day, Days}
    requests = [
        json.dumps({"flow": flow, "lang": "en", "today": _TODAY, "facts": {fact: written}})
        for flow, fact in entries.values()
        for sign in odd
        for written in (f"{sign}12{sign}", f"2026-11-{sign}")
    ]
    _are_answered_alike(requests, pyodide, on_stock_wasm)


def test_a_file_of_every_situation_is_made_alike(pyodide: Answers) -> None:
    """Kinds of files and letters take turns."""
    requests = [
        json.dumps({**case.base, "lang": ("zh", "en")[place % 2], "file": case.file})
        for place, case in enumerate(_cases())
    ]
    _are_answered_alike(requests, pyodide, _here)


def test_whatever_a_plan_or_a_letter_says_is_said_alike(pyodide: Answers) -> None:
    """A page has its own texts alone, and its letters in both: as Python says them that has all.

    The plan of every situation as data is asked for in tests/page/test_same_plan.py.
    """
    requests = [
        {**case.base, "show": show}
        for case in _cases()
        for show in ("plan", *(f"letter:{id}" for id in case.letters))
    ]
    some = [{**one, "lang": lang} for one in _saying_all(requests) for lang in ("zh", "en")]
    _are_answered_alike([json.dumps(one) for one in some], pyodide, _here)


def test_no_plan_waits_for_what_comes_late(early_pyodide: Answers) -> None:
    """Questions and plans are answered without the part that only letters and files need."""
    requests = [
        {**case.base, "show": show}
        for case in _cases()[::5]
        for show in ("plan", "check", "next", "undo")
    ]
    some = [json.dumps({**one, "lang": "zh"}) for one in _saying_all(requests)]
    _are_answered_alike(some, early_pyodide, _here)


class _Case:
    """A situation as its reader has answered for it."""

    def __init__(self, flow: str, told: Situation) -> None:
        """Ask for its plan as data, which names its letters."""
        base = {"flow": flow, "today": told["today"]}
        plan = json.loads(handle(json.dumps({**base, "lang": "en", "facts": told["facts"]})))
        self.base = {**base, "answers": _answers(GUIDES.load(flow), told["facts"])}
        self.letters = [str(letter["id"]) for letter in plan["letters"]]
        place = len(told["facts"])
        letter = self.letters[place % len(self.letters)] if self.letters else ""
        self.file = f"{[*KINDS][place % len(KINDS)]}:{letter}"


@cache
def _cases() -> list[_Case]:
    return [_Case(id, told) for id in GUIDES.flows for told in situations(id)]


def _answers(flow: Flow, facts: Mapping[str, str | int]) -> dict[str, str]:
    """Return what a reader with these facts says to each question, as far as they decide it."""
    answers: dict[str, str] = {}
    while (question := Interview(flow, answers).next) and not answers.keys() & {
        field.id for field in question.asks
    }:
        for field in question.asks:
            if isinstance(field, Choice):
                fit = (one.id for one in field.options if one.sets.items() <= facts.items())
                answers[field.id] = next(fit, UNSURE)
            else:
                answers[field.id] = str(facts.get(field.fact.id, ""))
    return answers


def _saying_all(requests: Iterable[Mapping[str, object]]) -> list[Mapping[str, object]]:
    """Return requests which together are told all that any of them is.

    Most of what a situation is told stands in many plans. The longest replies are left out
    first. Texts come in pairs, so what is said in one language is said in both.
    """
    asked = {json.dumps(one): one for one in requests}
    said = {
        key: _words(answer({**one, "lang": "en"}, GUIDES)["tree"]) for key, one in asked.items()
    }
    by = Counter(word for words in said.values() for word in words)
    for key, words in sorted(said.items(), key=lambda one: -sum(map(len, one[1]))):
        if all(by[word] > 1 for word in words):
            by.subtract(words)
            del asked[key]
    return [*asked.values()]


def _words(tree: object) -> set[str]:
    """Return the texts in a tree, part by part, its elements and how they are marked."""
    told: set[str] = set()
    waiting = [tree]
    for one in waiting:
        if isinstance(one, str):
            told.add(one)
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            told.update(one)
            told.update(str(one[name]) for name in _MARKS & one.keys())
    return set().union(*map(_parts, told))


@cache
def _parts(text: str) -> frozenset[str]:
    """Return what a text is put together from: most texts stand in many trees."""
    return frozenset(_PARTS.split(text))


def _here(requests: Iterable[str]) -> list[str]:
    """Return what this Python answers: it lacks nothing, and is thrice as quick as WebAssembly."""
    return [handle(request) for request in requests]


def _are_answered_alike(requests: list[str], one: Answers, other: Answers) -> None:
    assert requests
    for request, reply, expected in zip(requests, one(requests), other(requests), strict=True):
        assert reply == expected, request[:300]


# ── and it is taken out of no other Pyodide ─────────────────────────────────


@pytest.fixture
def pyodide_copy(tmp_path: Path) -> Path:
    """Pyodide's folder, for a test to change."""
    copy = tmp_path / "pyodide"
    copy.mkdir()
    for name in ("package.json", "pyodide-lock.json", SCRIPT, START, WASM, LIBRARY):
        shutil.copy(PYODIDE / name, copy)
    return copy


def test_usage_is_recorded_for_the_pyodide_that_is_installed() -> None:
    """Numbers of functions and offsets of tables are true of one file alone."""
    wanted = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["pyodide"]
    usage = read_usage()
    assert usage.version == wanted
    assert written(usage) == recorded(wanted).read_text("utf-8")
    assert 0 < len(usage.functions) < usage.of
    assert [*PYODIDE.parents[1].glob("widgets/runtime/pyodide-*.toml")] == [recorded(wanted)]


def test_another_version_fails_and_says_what_to_run(pyodide_copy: Path, tmp_path: Path) -> None:
    """Whoever updates package.json is told the command, and the way round it."""
    (pyodide_copy / "package.json").write_text('{"version": "9.9.9"}')
    with pytest.raises(BundleError, match=r"9\.9\.9.*widgets\.runtime\.record.*RUNTIME=stock"):
        build_runtime(tmp_path, "reduced", pyodide_copy)


def test_one_byte_changed_in_a_blank_table_fails_the_build(
    pyodide_copy: Path, tmp_path: Path
) -> None:
    """What was found to be read by nobody is exactly what is taken out."""
    usage = read_usage()
    wasm = bytearray((pyodide_copy / WASM).read_bytes())
    wasm[memory(bytes(wasm)).start + usage.blank[0].start] ^= 1
    with pytest.raises(BundleError, match="another table"):
        blanked(bytes(wasm), usage.blank)
    (pyodide_copy / WASM).write_bytes(wasm)
    with pytest.raises(BundleError, match=r"pyodide\.asm\.wasm of Pyodide is not the file"):
        build_runtime(tmp_path, "reduced", pyodide_copy)


def test_a_table_is_blank_and_all_around_it_is_left() -> None:
    """Nothing beside a table is lost with it."""
    usage, wasm = read_usage(), (PYODIDE / WASM).read_bytes()
    before, after = wasm[memory(wasm)], blanked(wasm, usage.blank)[memory(wasm)]
    at = 0
    for start, end, _ in usage.blank:
        assert after[at:start] == before[at:start]
        assert after[start:end] == bytes(end - start)
        at = end
    assert after[at:] == before[at:]


def test_this_pyodide_has_every_detail_that_is_counted_on() -> None:
    """They were asked for when usage was recorded, and can be asked for again."""
    assert check_details(["os.py"]) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (SCRIPT, "instantiateStreaming(response", "instantiate(response", "start.js"),
        (SCRIPT, 'wasmExports["', 'exports["', "loader.py"),
        (START, "python_stdlib", "library", "start.js"),
        ("pyodide-lock.json", '"python": "3.13', '"python": "3.99', "same minor version"),
    ],
)
def test_a_detail_that_has_moved_is_told_in_a_sentence(
    pyodide_copy: Path, file: str, old: str, new: str, told: str
) -> None:
    """Otherwise a new Pyodide would fail far from the reason, or not at all."""
    path = pyodide_copy / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    (problem,) = check_details(["os.py"], pyodide_copy)
    assert told in problem


def test_a_stub_for_what_is_gone_is_told(pyodide_copy: Path) -> None:
    """A module that Pyodide has moved would come to readers at its full length."""
    (problem,) = check_details(["os.py", "gone.py"], pyodide_copy)
    assert "stubs/gone.py" in problem


def test_an_import_that_was_not_recorded_fails_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the module would be missing, in front of a reader."""
    monkeypatch.setattr("widgets.runtime.reduced.guide", lambda _: {"a.py": b"import zipfile"})
    with pytest.raises(BundleError, match=r"imports zipfile.*widgets\.runtime\.record"):
        needed(read_usage())


def test_numbers_of_functions_come_back_from_their_file() -> None:
    """A number lost on the way would make a reader wait for 2.8 MB."""
    usage = read_usage()
    assert expanded("0-2 5\n1000") == [0, 1, 2, 5, 1000]
    assert max(usage.functions) < usage.of
