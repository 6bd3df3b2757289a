"""Where in the project an author wrote a sentence."""

from functools import cache
from pathlib import Path

from guide_logic.language.text import T

__all__ = ["written_in"]

_SOURCE = Path(__file__).parents[2]


def written_in(text: T) -> str:
    """Return the file and the line of a sentence, as "file, line 3: ", or "" if none is found.

    Of a sentence broken over lines its first words are looked for.
    """
    start = text.zh.partition("{")[0][:12]
    for name, lines in _lines():
        for number, line in enumerate(lines, 1):
            if start and start in line:
                return f"{name}, line {number}: "
    return ""


@cache
def _lines() -> list[tuple[str, list[str]]]:
    """Return the lines of every module of the content, each with its name in the project."""
    files = sorted((_SOURCE / "guide_logic" / "content").rglob("*.py"))
    return [
        (file.relative_to(_SOURCE.parent).as_posix(), file.read_text("utf-8").splitlines())
        for file in files
    ]
