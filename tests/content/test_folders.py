"""Every flow's folder holds the same files, and its `__init__` is their table of contents."""

import ast
from pathlib import Path

import pytest

from guide_logic.content import flows
from guide_logic.language.kinds import KINDS

PARTS = {
    "questions": "what is asked, in this order",
    "clashes": "answers that cannot both be so",
    "rows": "the cases, of which the first that matches wins",
    "alongside": "steps laid over every row",
    "claims": "what may be asked for, and on what terms",
    "price": "the amount that claims are worked out from",
    "court": "the suit that claims may end in",
    "evidence": "what to have in hand",
    "burdens": "who has to prove what",
    "warnings": "what not to do",
    "done": "steps that the answers show to be taken",
    "objections": "what the other side says, and what to answer",
    "letters": "what is sent, and with which steps",
    "leads": "the guides to go on with",
    "calendar": "the days that matter; in time_limits.py",
    "holidays": "the calendar that working days are counted on",
    "leads_with": "the one figure that its plans begin with",
    "lapses": "the answers that a day overtakes",
    "binding": "in which cases those are there whom some sources bind alone",
}
"""What a flow is made of, in the order of reading: the table of contents of each `__init__`."""

NO_FILE = {"price", "holidays", "leads_with", "binding"}
"""Parts that are no tuple: a fact of facts.py, the calendar of content/holidays.py, a choice,
what law/bound.py names."""

FILES = {
    "__init__": "the table of contents",
    "facts": "what is known about a case",
    "conditions": "conditions with a name, which several rules share",
    "outcomes": "what may come of the steps",
    "steps": "the steps; a folder where they are many",
    **{part: said for part, said in PARTS.items() if part not in {"calendar", *NO_FILE}},
    "time_limits": PARTS["calendar"],
    "words": "how people say what the guide asks, before they are asked",
}

FOLDERS = sorted(
    folder for folder in Path(flows.__path__[0]).iterdir() if (folder / "__init__.py").exists()
)
IDS = [folder.name for folder in FOLDERS]


def _contents(folder: Path) -> list[ast.keyword]:
    """Return what the flow is declared with, as written."""
    tree = ast.parse((folder / "__init__.py").read_text("utf-8"))
    (call,) = [
        one.value
        for one in tree.body
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Call)
    ]
    return [one for one in call.keywords if one.arg != "name"]


def _file_of(part: str) -> str:
    return "time_limits" if part == "calendar" else part


@pytest.mark.parametrize("folder", FOLDERS, ids=IDS)
def test_a_flows_folder_holds_only_files_that_every_flow_may_have(folder: Path) -> None:
    """A reader who knows one flow finds the way in all of them."""
    there = {path.stem for path in folder.iterdir() if not path.name.startswith("__py")}
    unknown = sorted(there - FILES.keys())
    listed = ", ".join(f"{name} ({said})" for name, said in FILES.items())
    assert not unknown, f"{folder.name} has {', '.join(unknown)}; a flow is made of: {listed}"


@pytest.mark.parametrize("folder", FOLDERS, ids=IDS)
def test_a_flows_init_names_its_parts_in_the_order_of_reading(folder: Path) -> None:
    """It is read first, as a table of contents."""
    named = [one.arg for one in _contents(folder)]
    assert named == [part for part in PARTS if part in named], f"{folder.name}: write them so"


@pytest.mark.parametrize("folder", FOLDERS, ids=IDS)
def test_each_part_of_a_flow_stands_in_its_own_file(folder: Path) -> None:
    """Nothing is written in `__init__`, and no file is there that it does not name."""
    here = {path.stem for path in folder.iterdir()}
    named = {_file_of(str(one.arg)): one.value for one in _contents(folder)}
    for file, value in named.items():
        if file in NO_FILE:
            continue
        assert isinstance(value, ast.Name), f"{folder.name}: write {file} in {file}.py"
        assert value.id == file.upper(), f"{folder.name}: {file}.py gives {file.upper()}"
        assert file in here, f"{folder.name} has no {file}.py"
    forgotten = here & {_file_of(part) for part in PARTS} - named.keys()
    assert not forgotten, f"{folder.name}: __init__.py does not take {', '.join(forgotten)}"


@pytest.mark.parametrize("folder", FOLDERS, ids=IDS)
def test_a_file_of_a_flow_holds_something(folder: Path) -> None:
    """A part that a flow does not have has no file."""
    for path in folder.rglob("*.py"):
        for line in ast.parse(path.read_text("utf-8")).body:
            value = line.value if isinstance(line, ast.Assign) else None
            empty = isinstance(value, (ast.Tuple, ast.List)) and not value.elts
            assert not empty, f"{folder.name}: {path.name} holds nothing: delete it"


def test_each_kind_of_thing_has_its_place_in_the_order_of_reading() -> None:
    """A new kind is read somewhere: say where."""
    assert {kind.plural for kind in KINDS} <= PARTS.keys()
