"""A letter: what is left to fill in, what to send, and what that says."""

from guide_logic.language.letter_template import Letter, Paragraph
from guide_logic.planning.chronology import told_in_letters
from guide_logic.view.context import Reader
from guide_logic.view.parts import button, html_lang, title
from guide_logic.view.phrases import P
from guide_logic.view.question import errors, field_of
from guide_logic.view.tags import Node, el

__all__ = ["filled", "letter_of", "letter_view", "plain"]

_TAGS = {"title": "h3", "head": "h4", "line": "p", "number": "p", "sign": "p"}


def letter_of(reader: Reader, id: str) -> Letter | None:
    """Return the letter with that id, if the answers lead to it."""
    if reader.interview.next is not None:
        return None
    return next((letter for letter in reader.plan.letters if letter.id == id), None)


def filled(reader: Reader, letter: Letter, lang: str) -> list[Paragraph]:
    """Return what a letter says in this case, with what the reader typed."""
    values, _ = letter.read(reader.interview.answers)
    told = told_in_letters(reader.chronology())
    return letter.filled(lang, reader.flow.facts, reader.known, values, reader.today, told)


def plain(paragraphs: list[Paragraph]) -> str:
    """Return a letter as plain text, a blank line before each heading."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines and paragraph.look == "head":
            lines.append("")
        lines.append(paragraph.text)
    return "\n".join(lines) + "\n"


def letter_view(context: Reader, letter: Letter) -> Node:
    """Return a letter with its form, in both languages side by side."""
    lang = context.lang
    wanted = f"letter:{letter.id}"
    return el(
        "section",
        {"class": "guide-letter"},
        title(f"guide-{context.flow.id}-{letter.id}", letter.title.say(lang)),
        el("p", {"class": "guide-note"}, letter.note.say(lang)),
        _form(context, letter),
        _sheets(context, letter),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.letter_copy.say(lang), f"copy:{wanted}", quiet=False),
            button(P.save.say(lang), f"file:{wanted}"),
            button(P.letter_docx.say(lang), f"file:docx:{letter.id}"),
            button(P.letter_print.say(lang), "print"),
            button(P.letter_back.say(lang), "plan"),
        ),
    )


def _form(context: Reader, letter: Letter) -> Node | None:
    """Return what is left to the reader; nothing typed here ever leaves the page."""
    lang, interview = context.lang, context.interview
    asked = letter.asks(context.known)
    if not asked:
        return None
    problems = letter.wrong(interview.answers, context.known)
    return el(
        "form",
        {"class": "guide-question guide-letter-form", "data-question": f"letter:{letter.id}"},
        errors(context, asked, problems) if problems else None,
        el("h3", {}, P.letter_fill.say(lang)),
        el("p", {"class": "guide-hint"}, P.letter_hint.say(lang)),
        *(field_of(context, one, None, problems.get(one.id), "") for one in asked),
        el(
            "div",
            {"class": "guide-actions"},
            el("button", {"type": "submit", "class": "guide-button"}, P.letter_apply.say(lang)),
        ),
    )


def _sheets(context: Reader, letter: Letter) -> Node:
    """Return the letter to send and its meaning; who reads the first can fold the second."""
    lang = context.lang
    sent = filled(context, letter, letter.sends)
    meant = filled(context, letter, letter.means)
    english = letter.sends == "en"
    sends = P.letter_text_en if english else P.letter_text
    means = P.letter_means_zh if english else P.letter_means
    meaning = _sheet(meant, letter.means)
    return el(
        "div",
        {"class": "guide-sheets"},
        el(
            "section",
            {"class": "guide-sent"},
            _heading(sends.say(lang)),
            _sheet(sent, letter.sends),
        ),
        el("details", {"class": "guide-meant"}, el("summary", {}, means.say(lang)), meaning)
        if lang == letter.sends
        else el("section", {"class": "guide-meant"}, _heading(means.say(lang)), meaning),
    )


def _heading(text: str) -> Node:
    return el("p", {"class": "guide-sheet-name"}, text)


def _sheet(paragraphs: list[Paragraph], lang: str) -> Node:
    return el(
        "div",
        {"class": "guide-sheet", "lang": html_lang(lang)},
        *(_paragraph(paragraph) for paragraph in paragraphs),
    )


def _paragraph(paragraph: Paragraph) -> Node:
    children: list[Node] = [f"{paragraph.number}. "] if paragraph.number else []
    for run in paragraph.runs:
        first, *others = run.text.split("\n")
        words: list[Node] = [first]
        for line in others:
            words += [el("br", {}), line]
        children += (
            words if run.kind == "said" else [el("span", {"class": f"guide-{run.kind}"}, *words)]
        )
    return el(_TAGS[paragraph.look], {"class": f"guide-letter-{paragraph.look}"}, *children)
