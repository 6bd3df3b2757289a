"""Nothing that a machine wrote in an author's place is published."""

import pytest

from guide_logic.analysis.drafts import is_to_write
from guide_logic.analysis.proof import texts_of
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.conftest import ROOT


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_text_of_a_guide_is_written(flow: str) -> None:
    """A guide begun with `new` works before its words are there."""
    texts = texts_of(GUIDES.load(flow))
    to_write = [
        f"{owner}, {lang}" for owner, text in texts for lang in LANGS if is_to_write(text.say(lang))
    ]
    assert not to_write, f"{flow}: write {'; '.join(to_write)}"


def test_a_ref_names_one_row_of_all_guides() -> None:
    """Whoever reports a wrong answer quotes the row that gave it, and nothing else."""
    guides: dict[str, list[str]] = {}
    for flow in GUIDES.flows:
        for row in GUIDES.load(flow).rows:
            guides.setdefault(row.ref, []).append(f"{row.id} of {flow}")
    twice = [f"{ref} is {' and '.join(rows)}" for ref, rows in guides.items() if len(rows) > 1]
    assert not twice, f"{'; '.join(twice)}: give one of them a ref of its own"


def test_every_article_is_written() -> None:
    """Its title, its description and its first line are an author's."""
    to_write = [
        f"{path.relative_to(ROOT)}, line {number}: write it"
        for path in sorted(ROOT.glob("docs/*/**/*.md"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if is_to_write(line.removeprefix("title: ").removeprefix("description: ").lstrip('*#" '))
    ]
    assert not to_write, "; ".join(to_write)


def test_every_flow_of_the_folder_is_published() -> None:
    """One that no article holds is found by nobody."""
    folder = ROOT / "src/guide_logic/content/flows"
    there = {path.stem for path in folder.iterdir() if not path.name.startswith("__")}
    left_out = sorted(there - {flow.replace("-", "_") for flow in GUIDES.flows})
    assert not left_out, (
        f"{', '.join(left_out)}: put /// guide | {'-'.join(left_out[0].split('_'))} into an "
        "article in both languages, and run python -m guide_logic pages"
    )
