"""An author reads where a mistake stands and what was meant, and not what noticed it."""

from runpy import run_path

import pytest

from guide_logic.analysis.mistakes import told
from guide_logic.content.figures import FigureError
from tests.conftest import ROOT


def test_a_misspelt_figure_is_placed_where_its_sentence_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not where every author's numbers are put into sentences."""
    figures = "from guide_logic.content.figures import numbered\n"
    place = ROOT / "src/guide_logic/content/flows/made_up.py"
    written = compile(f"{figures}numbered(zh='{{waite}}', en='{{waite}}')", place, "exec")
    monkeypatch.setattr("runpy._get_code_from_file", lambda _: written)
    with pytest.raises(FigureError) as mistake:
        run_path("made_up.py")
    assert told(mistake.value).startswith("src/guide_logic/content/flows/made_up.py, line 2: text")


def test_what_another_sites_author_wrote_is_placed_there_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its package stands in `src` beside ours: the engine only notices the mistake."""
    place = ROOT / "src/toasters/rows.py"
    written = compile("from guide_logic.language.text import T\nT(zh='茶', en='')", place, "exec")
    monkeypatch.setattr("runpy._get_code_from_file", lambda _: written)
    with pytest.raises(ValueError, match="one language only") as mistake:
        run_path("made_up.py")
    assert told(mistake.value).startswith("src/toasters/rows.py, line 2: text '茶'")
