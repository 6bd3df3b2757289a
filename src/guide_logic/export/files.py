"""The files a reader may keep: made in the browser, sent nowhere.

Each kind of file is one function of the reader, the id that follows the kind in a
request, and the address of the page. None means that the answers do not lead to such a file.
"""

import json
from collections.abc import Callable

from guide_logic.export.calendar_file import calendar_file
from guide_logic.export.plain_text import written
from guide_logic.export.word import DOCX, docx
from guide_logic.language.letter_template import EVIDENCE, Paragraph, Run, listed
from guide_logic.language.objections import Objection
from guide_logic.planning.move import last_day, move_of
from guide_logic.view.comeback import kept_lines
from guide_logic.view.context import Reader, letter_of
from guide_logic.view.letter import draft_of, plain
from guide_logic.view.letter_words import L
from guide_logic.view.phrases import P

__all__ = ["KINDS", "File", "file"]


class File:
    """A name, a media type and the bytes."""

    __slots__ = ("content", "media", "name")

    def __init__(self, name: str, media: str, content: bytes) -> None:
        self.name = name
        self.media = media
        self.content = content


def _plan(reader: Reader, _id: str, _page: str) -> File | None:
    """Return the plan as plain text, which any phone can open, keep and send."""
    if reader.interview.next is not None:
        return None
    case = reader.progress
    text = written(reader.flow, case.known, reader.today, reader.lang, case.events, case.overdue)
    # Windows' own editor takes text without this mark for another encoding. The codec
    # that writes it would be one more module for the reader to download.
    return File(f"{reader.flow.id}.txt", "text/plain", f"\ufeff{text}".encode())


def _calendar(reader: Reader, _id: str, page: str) -> File | None:
    """Return the days that today or a later day brings, each with the way back to this case."""
    if reader.interview.next is not None:
        return None
    flow = reader.flow
    back = _back(reader, page) if page.startswith(("https://", "http://")) else ""
    content = calendar_file(
        reader.plan, flow.id, reader.lang, case=reader.interview.case, back=back
    )
    return File(f"{flow.id}.ics", "text/calendar", content) if content else None


def _link(reader: Reader, _id: str, page: str) -> File | None:
    """Return the address that leads back to the plan, its days counted from today."""
    if reader.interview.next is not None:
        return None
    return File(f"{reader.flow.id}-link.txt", "text/plain", _back(reader, page).encode())


def _back(reader: Reader, page: str) -> str:
    return f"{page.partition('#')[0]}#{reader.way_back}"


def _letter(reader: Reader, id: str, _page: str) -> File | None:
    """Return a letter of the plan as plain text, in the language it is sent in."""
    letter = letter_of(reader, id)
    if letter is None:
        return None
    text = plain(draft_of(reader, letter).paragraphs(letter.sends))
    return File(f"{_named(id)}.txt", "text/plain", f"\ufeff{text}".encode())


def _docx(reader: Reader, id: str, _page: str) -> File | None:
    """Return a letter of the plan as a Word document, in the language it is sent in."""
    letter = letter_of(reader, id)
    if letter is None:
        return None
    made = docx(draft_of(reader, letter).paragraphs(letter.sends), letter.sends)
    return File(f"{_named(id)}.docx", DOCX, made)


def _bundle(reader: Reader, id: str, _page: str) -> File | None:
    """Return a letter to an office with what happened and the evidence, as one Word document."""
    letter = letter_of(reader, id)
    if letter is None or not letter.bundled:
        return None
    draft, lang = draft_of(reader, letter), letter.sends
    paragraphs = draft.paragraphs(lang)
    events = [
        Paragraph("number", [Run("said", one.line(lang))], place)
        for place, one in enumerate(reader.chronology(), 1)
    ]
    evidence = listed(EVIDENCE, draft.worked, lang)
    for heading, lines in ((P.chronology, events), (L.evidence_list, evidence)):
        if lines:
            paragraphs += [Paragraph("title", [Run("said", heading.say(lang))]), *lines]
    return File(f"{_named(id)}-all.docx", DOCX, docx(paragraphs, lang))


def _answer(reader: Reader, id: str, _page: str) -> File | None:
    """Return what to write back to an objection, in the language of whoever raised it."""
    one = next((one for one in reader.plan[Objection] if one.id == id), None)
    if one is None:
        return None
    text = reader.plan.says[one][0].text.say(one.by.reads)
    return File(f"{_named(id)}.txt", "text/plain", f"\ufeff{text}".encode())


def _kept(reader: Reader, _id: str, _page: str) -> File | None:
    """Return what the page keeps of a case on the device, where the reader asks for that.

    What leads back to it, and what the home page says of it, in the page's language, the only
    one that a reader has all of; `due` is the day after which it says that the day has passed.
    """
    if reader.interview.next is not None:
        return None
    move = move_of(reader.plan, reader.known, reader.overdue())
    day = last_day(move.planned) if move else None
    kept = {
        "page": reader.pages[reader.flow.id],
        "fragment": reader.way_back,
        "due": day.isoformat() if day else "",
        "lang": reader.lang,
        "said": kept_lines(reader),
    }
    made = json.dumps(kept, ensure_ascii=False)
    return File("case.json", "application/json", made.encode())


def _named(id: str) -> str:
    return id.replace("_", "-")


KINDS: dict[str, Callable[[Reader, str, str], File | None]] = {
    "plan": _plan,
    "calendar": _calendar,
    "link": _link,
    "letter": _letter,
    "docx": _docx,
    "bundle": _bundle,
    "answer": _answer,
    "kept": _kept,
}
"""Every kind of file, by the word that a request names it with."""


def file(wanted: str, reader: Reader, page: str = "") -> File | None:
    """Return the file that `wanted`, "kind" or "kind:id", names; None where there is none.

    `page` is the address of the page with the guide, for what leads back to it.
    """
    kind, _, id = wanted.partition(":")
    make = KINDS.get(kind)
    return make(reader, id, page) if make else None
