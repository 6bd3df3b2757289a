"""`make check` says all that is wrong, and not only what it met first."""

from functools import partial

import pytest

from guide_logic.site import GUIDES
from tools import check


def test_every_failure_is_said_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    """An author mends three things at once, or waits three times."""
    commands = (["false"], ["true"], ["sh", "-c", "echo the mend; exit 3"])
    assert check.run_all([partial(check.run, command) for command in commands]) == 1
    said = capsys.readouterr().out
    assert said.count("FAILED") == 2
    assert said.count("ok ") == 1
    assert said.index("the mend\n") > said.rindex("FAILED")


def test_nothing_wrong_is_no_failure() -> None:
    """Make goes on to the tests."""
    assert check.run_all([partial(check.run, ["true"])]) == 0


def test_a_proof_is_kept_only_when_it_is_one(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What failed is tried again, and what was proved is not."""
    monkeypatch.setattr(check, "_CACHE", tmp_path)
    asked = []

    def run(command: list[str]) -> check.Checked:
        asked.append(command)
        return check.Checked(" ".join(command), passed=len(asked) > 1, seconds=1, said="")

    monkeypatch.setattr(check, "run", run)
    proved = [check.prove(GUIDES.flows[-1]).passed for _ in range(3)]
    assert proved == [False, True, True]
    assert len(asked) == 2
