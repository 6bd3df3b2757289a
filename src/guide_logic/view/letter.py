"""A letter: what to send, sentence by sentence with what it says, and what is missing in it."""

from guide_logic.language.facts import Entry
from guide_logic.language.letter_template import Letter, Paragraph
from guide_logic.planning.chronology import told_in_letters
from guide_logic.planning.letters import Draft
from guide_logic.view.context import Reader
from guide_logic.view.letter_form import letter_form, way_in
from guide_logic.view.letter_words import L
from guide_logic.view.parts import button, html_lang, title
from guide_logic.view.phrases import P
from guide_logic.view.question import errors
from guide_logic.view.tags import Node, el

__all__ = ["draft_of", "letter_view", "plain"]

_TAGS = {"title": "h3", "head": "h4", "line": "p", "number": "p", "sign": "p"}


def draft_of(reader: Reader, letter: Letter) -> Draft:
    """Return a letter as it stands in this case, with what the reader typed."""
    interview = reader.interview
    return Draft(
        letter,
        reader.flow,
        reader.plan,
        reader.known,
        interview.answers,
        have=interview.have,
        told=told_in_letters(reader.chronology()),
    )


def plain(paragraphs: list[Paragraph]) -> str:
    """Return a letter as plain text, a blank line before each heading."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines and paragraph.look == "head":
            lines.append("")
        lines.append(paragraph.text)
    return "\n".join(lines) + "\n"


def letter_view(context: Reader, draft: Draft) -> Node:
    """Return a letter, what is left to fill in marked in its place, and the form after it."""
    lang, letter = context.lang, draft.letter
    return el(
        "section",
        {"class": "guide-letter"},
        title(f"guide-{context.flow.id}-{letter.id}", letter.title.say(lang)),
        errors(context, (*draft.needs, *draft.offers), draft.wrong) if draft.wrong else None,
        _state(context, draft),
        _sheet(context, draft),
        el("p", {"class": "guide-note"}, letter.note.say(lang)),
        letter_form(context, draft),
        _ways_out(context, draft),
    )


def _state(context: Reader, draft: Draft) -> Node:
    """Return in a sentence what is left to do, or that the letter can go."""
    lang = context.lang
    said = [_left(draft, lang)] if _left(draft, lang) else []
    if draft.missing:
        between = P.listed.say(lang)
        names = between.join(name.say(lang) for name in draft.missing)
        said.append(L.missing.say(lang, names=names))
    look = "guide-letter-open" if said else "guide-letter-ready"
    return el(
        "div",
        {"class": "guide-letter-state", "role": "status"},
        el("p", {"class": look}, " ".join(said) or L.ready.say(lang)),
    )


def _left(draft: Draft, lang: str) -> str:
    """Return how many blanks are left, and how many fields are to be looked at."""
    blanks, looks = len(draft.blanks), len({one.field for one in draft.looks})
    said = []
    if blanks:
        one = L.blank if blanks == 1 else L.blanks
        said.append(one.say(lang, n=blanks))
    if looks:
        one = L.look if looks == 1 else L.looks
        said.append(one.say(lang, n=looks))
    return " ".join(said) if lang == "en" else "".join(said)


def _ways_out(context: Reader, draft: Draft) -> Node:
    """Return the ways to take the letter along; one that is not whole asks first."""
    lang, letter = context.lang, draft.letter
    left = _left(draft, lang)
    copy = button(L.copy.say(lang), f"copy:letter:{letter.id}", quiet=False)
    anyway = el(
        "details",
        {"class": "guide-anyway"},
        el("summary", {"class": "guide-button"}, L.copy.say(lang)),
        el("p", {}, f"{left}{' ' if lang == 'en' else ''}{L.anyway.say(lang)}"),
        button(L.copy_anyway.say(lang), f"copy:letter:{letter.id}"),
    )
    return el(
        "div",
        {"class": "guide-actions guide-letter-out"},
        anyway if left else copy,
        button(L.share.say(lang), f"share:letter:{letter.id}"),
        button(L.docx.say(lang), f"file:docx:{letter.id}"),
        button(L.bundle.say(lang), f"file:bundle:{letter.id}") if letter.bundled else None,
        button(P.save.say(lang), f"file:letter:{letter.id}"),
        button(L.print.say(lang), "print"),
        button(L.back.say(lang), "plan"),
    )


def _sheet(context: Reader, draft: Draft) -> Node:
    """Return the letter to send; beside each sentence what it says, where the page’s reader
    may not read the other language, else folded below.
    """
    lang, letter = context.lang, draft.letter
    sent, meant = draft.paragraphs(letter.sends), draft.paragraphs(letter.means)
    english = letter.sends == "en"
    sends = L.text_en if english else L.text
    means = L.means_zh if english else L.means
    beside = lang != letter.sends
    pairs: list[Node] = []
    for one, other in zip(sent, meant, strict=True):
        pairs.append(_paragraph(context, draft, one, html_lang(letter.sends)))
        if beside:
            pairs.append(_meaning(other, html_lang(letter.means)))
    folded = [_meaning(one, html_lang(letter.means)) for one in meant]
    return el(
        "div",
        {"class": "guide-sheets"},
        el("p", {"class": "guide-sheet-name"}, sends.say(lang)),
        el(
            "div", {"class": "guide-sent guide-sheet" + (" guide-paired" if beside else "")}, *pairs
        ),
        None
        if beside
        else el(
            "details",
            {"class": "guide-meant"},
            el("summary", {}, means.say(lang)),
            el("div", {"class": "guide-sheet"}, *folded),
        ),
    )


def _paragraph(context: Reader, draft: Draft, paragraph: Paragraph, lang: str) -> Node:
    """Return a paragraph to send; a tap on a blank, or on what fills it, leads to its field."""
    children: list[Node] = [f"{paragraph.number}. "] if paragraph.number else []
    for run in paragraph.runs:
        first, *others = run.text.split("\n")
        words: list[Node] = [first]
        for line in others:
            words += [el("br", {}), line]
        field = draft.field(run.field) if run.kind != "said" else None
        if run.kind == "said":
            children += words
        elif field is None:
            children.append(el("span", {"class": f"guide-{run.kind}"}, *words))
        else:
            children.append(_way_to(context, draft, field, run.kind, words))
    look = f"guide-letter-{paragraph.look}"
    return el(_TAGS[paragraph.look], {"class": look, "lang": lang}, *children)


def _way_to(context: Reader, draft: Draft, field: Entry, kind: str, words: list[Node]) -> Node:
    """Return what leads to a field: a blank says which one."""
    lang = context.lang
    if kind == "blank":
        words = [el("span", {"lang": html_lang(lang)}, field.label.say(lang))]
    href = f"#{way_in(context, draft, field)}"
    return el("a", {"class": f"guide-{kind}", "href": href}, *words)


def _meaning(paragraph: Paragraph, lang: str) -> Node:
    look = f"guide-meant guide-letter-{paragraph.look}"
    return el("p", {"class": look, "lang": lang}, *_lines(paragraph.text))


def _lines(text: str) -> list[Node]:
    first, *others = text.split("\n")
    found: list[Node] = [first]
    for line in others:
        found += [el("br", {}), line]
    return found
