"""The files a reader may keep: made in the browser, sent nowhere.

Each kind of file is one function of the interview, the id that follows the
kind in a request, the language and today. None means that the answers do not
lead to such a file.
"""

from collections.abc import Callable
from datetime import date

from guide_logic.export.calendar_file import calendar_file
from guide_logic.export.plain_text import written
from guide_logic.export.word import DOCX, docx
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from guide_logic.view.letter import filled, letter_of, plain

__all__ = ["KINDS", "File", "file"]


class File:
    """A name, a media type and the bytes."""

    __slots__ = ("content", "media", "name")

    def __init__(self, name: str, media: str, content: bytes) -> None:
        self.name = name
        self.media = media
        self.content = content


def _plan(interview: Interview, _id: str, lang: str, today: date) -> File | None:
    """Return the plan as plain text, which any phone can open, keep and send."""
    if interview.next is not None:
        return None
    text = written(interview.flow, interview.known, today, lang)
    # Windows' own editor takes text without this mark for another encoding. The codec
    # that writes it would be one more module for the reader to download.
    return File(f"{interview.flow.id}.txt", "text/plain", f"\ufeff{text}".encode())


def _calendar(interview: Interview, _id: str, lang: str, today: date) -> File | None:
    """Return the days that today or a later day brings, for any calendar."""
    if interview.next is not None:
        return None
    flow = interview.flow
    content = calendar_file(plan_of(flow, interview.known, today), flow.id, lang)
    return File(f"{flow.id}.ics", "text/calendar", content) if content else None


def _letter(interview: Interview, id: str, _lang: str, today: date) -> File | None:
    """Return a letter of the plan as plain text, in the language it is sent in."""
    letter = letter_of(interview, id, today)
    if letter is None:
        return None
    text = plain(filled(interview, letter, letter.sends, today))
    return File(f"{_named(id)}.txt", "text/plain", f"\ufeff{text}".encode())


def _docx(interview: Interview, id: str, _lang: str, today: date) -> File | None:
    """Return a letter of the plan as a Word document, in the language it is sent in."""
    letter = letter_of(interview, id, today)
    if letter is None:
        return None
    made = docx(filled(interview, letter, letter.sends, today), letter.sends)
    return File(f"{_named(id)}.docx", DOCX, made)


def _named(id: str) -> str:
    return id.replace("_", "-")


KINDS: dict[str, Callable[[Interview, str, str, date], File | None]] = {
    "plan": _plan,
    "calendar": _calendar,
    "letter": _letter,
    "docx": _docx,
}
"""Every kind of file, by the word that a request names it with."""


def file(wanted: str, interview: Interview, lang: str, today: date) -> File | None:
    """Return the file that `wanted`, "kind" or "kind:id", names; None where there is none."""
    kind, _, id = wanted.partition(":")
    make = KINDS.get(kind)
    return make(interview, id, lang, today) if make else None
