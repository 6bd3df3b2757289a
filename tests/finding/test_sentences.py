"""What people write leads to their guide, and fills in what it says and nothing else."""

import json
import subprocess
from pathlib import Path

import pytest

from guide_logic.api import BadInput, read_facts
from guide_logic.finding.matcher import normal
from guide_logic.finding.table import table_of
from guide_logic.planning.interview import Interview
from guide_logic.site import GUIDES
from tests.finding.sentences import FILES, TODAY, found_for, judged, read

SENTENCES = [sentence for file in FILES for sentence in read(file)]
TEXTS = [sentence.text for sentence in SENTENCES]


def test_there_are_two_hundred_sentences_in_both_languages() -> None:
    """Fewer would be tuned to."""
    chinese = [text for text in TEXTS if any("一" <= letter <= "鿿" for letter in text)]
    assert len(set(TEXTS)) == len(TEXTS) >= 200
    assert len(chinese) >= 80
    assert len(TEXTS) - len(chinese) >= 80


def test_nine_of_ten_sentences_come_to_the_right_guide() -> None:
    """A wrong guide costs the reader a page; the list below it has the others."""
    astray = [one for one in judged(SENTENCES) if not one.led]
    assert len(astray) <= len(SENTENCES) // 10, [(one.sentence.text, one.guide) for one in astray]


def test_in_ninety_eight_of_a_hundred_sentences_no_fact_is_wrong() -> None:
    """What was not said and is filled in is an answer that somebody else gave."""
    wrong = {one.sentence.text: one.wrong for one in judged(SENTENCES) if one.wrong}
    assert len(wrong) <= len(SENTENCES) // 50, wrong


def test_nine_of_ten_things_that_are_said_are_filled_in() -> None:
    """Nobody wants to be asked what they have just written."""
    told = list(judged(SENTENCES))
    must = sum(len(one.sentence.must) for one in told)
    missed = {one.sentence.text: one.missed for one in told if one.missed}
    assert sum(map(len, missed.values())) <= must // 10, missed


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_what_is_filled_in_is_a_case(file: Path) -> None:
    """The guide takes it as it would take answers: known facts, none that clash."""
    wrong = []
    for text in (sentence.text for sentence in read(file)):
        for found in found_for(text):
            flow = GUIDES.load(found["flow"])
            try:
                facts = read_facts(flow, found["facts"])
            except BadInput as problem:
                wrong.append((text, str(problem)))
                continue
            wrong += [(text, one.ref) for one in flow.clashes if one.when.holds(facts)]
            fields = {field.id for one in flow.questions for field in one.asks}
            wrong += [(text, id) for id in found["answers"].keys() - fields]
            assert Interview(flow, found["answers"]), text
    assert wrong == []


def test_the_page_understands_as_python_does() -> None:
    """The page has no Python when it is asked; both read one table."""
    table = table_of(GUIDES)
    given = {"table": table, "today": TODAY.isoformat(), "sentences": TEXTS}
    script = str(Path(__file__).with_name("find.mjs"))
    done = subprocess.run(
        ["node", script], input=json.dumps(given), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for text, (plain, found) in zip(TEXTS, json.loads(done.stdout), strict=True):
        assert plain == normal(table, text)
        assert found == found_for(text), text
