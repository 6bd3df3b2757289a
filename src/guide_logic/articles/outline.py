"""Every path of a flow as plain text, for readers without a script."""

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Condition
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import PLAIN
from guide_logic.language.letter_template import WORKED, Letter
from guide_logic.language.text import T
from guide_logic.language.things import Burden, Evidence, Note, Warn
from guide_logic.planning.explain import main_words, words
from guide_logic.view.parts import html_lang, line
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["outline"]


def outline(flow: Flow, lang: str) -> list[Node]:
    """Return every path of a flow as plain text, for readers without a script."""
    nodes: list[Node] = [el("p", {}, P.outline_hint.say(lang))]
    for row in flow.rows:
        nodes.append(
            el(
                "details",
                {"class": "guide-row"},
                el("summary", {}, row.title.say(lang)),
                el("p", {}, row.because.say(lang)),
                el(
                    "ol",
                    {},
                    *(
                        el(
                            "li",
                            {},
                            el(
                                "a",
                                {"href": f"#{_step_id(flow, use.step.id)}"},
                                use.step.title.say(lang),
                            ),
                            P.only_if.say(lang, when=words(flow, use.when, lang))
                            if use.when.facts
                            else None,
                        )
                        for use in row.uses
                    ),
                ),
            )
        )
    nodes.append(el("h3", {}, P.all_steps.say(lang)))
    nodes += [_outline_step(flow, step_id, lang) for step_id in flow.steps]
    terms = [
        (T(zh=f"{one.title.zh}：{one.text.zh}", en=f"{one.title.en}: {one.text.en}"), one.when)
        for one in flow.calendar
    ]
    for heading, texts in (
        (P.calendar, terms),
        (Claim.heading, [(one.text, one.when) for one in flow[Claim]]),
        (Warn.heading, [(one.text, one.when) for one in flow[Warn]]),
        (Burden.heading, [(one.text, one.when) for one in flow[Burden]]),
        (P.save_first, [(one.text, one.when) for one in flow[Evidence] if one.fleeting]),
        (Evidence.heading, [(one.text, one.when) for one in flow[Evidence] if not one.fleeting]),
        *((kind.heading, [(one.text, one.when) for one in flow[kind]]) for kind in PLAIN),
    ):
        if texts:
            said = [_said(flow, text, when, lang) for text, when in texts]
            nodes.append(
                el("details", {}, el("summary", {}, heading.say(lang)), el("ul", {}, *said))
            )
    return nodes + [_outline_letter(flow, letter, lang) for letter in flow.letters]


def _outline_letter(flow: Flow, letter: Letter, lang: str) -> Node:
    """Return a letter with its blanks, to copy by hand, and what it says where that helps."""
    parts = [el("p", {"class": "guide-hint"}, letter.note.say(lang))]
    for part in letter.parts:
        if part.look == "list" or not WORKED.isdisjoint(part.needs):
            continue  # Worked out in the browser.
        when = main_words(flow, part.when, lang)
        parts.append(
            el(
                "p",
                {},
                el("span", {"lang": html_lang(letter.sends)}, part.blank(letter.sends)),
                P.only_if.say(lang, when=when) if when else None,
                el("span", {"class": "guide-hint guide-meant"}, part.blank(lang))
                if lang != letter.sends
                else None,
            )
        )
    return el(
        "details",
        {"class": "guide-outline-letter"},
        el("summary", {}, P.letter_named.say(lang, letter=letter.title.say(lang))),
        *parts,
    )


def _said(flow: Flow, text: T, when: Condition, lang: str) -> Node:
    """Return a sentence, and the cases it is for where it is not for all."""
    main = main_words(flow, when, lang)
    return el("li", {}, text.say(lang), P.only_if.say(lang, when=main) if main else None)


def _fails(flow: Flow, note: Note, lang: str) -> Node:
    when = words(flow, note.when, lang) if note.when.facts else ""
    only = P.only_if.say(lang, when=when) if when else None
    return line("guide-fails", P.fails, note.text, lang, only)


def _step_id(flow: Flow, step: str) -> str:
    return f"guide-{flow.id}-step-{step}"


def _outline_step(flow: Flow, step_id: str, lang: str) -> Node:
    step = flow.steps[step_id]
    notes = [_said(flow, note.text, note.when, lang) for note in step.notes]
    return el(
        "details",
        {"class": "guide-step", "id": _step_id(flow, step_id)},
        el(
            "summary",
            {},
            el("span", {"class": "guide-channel"}, step.channel.name.say(lang)),
            el("h4", {}, step.title.say(lang)),
        ),
        el("p", {}, step.text.say(lang)),
        el("ul", {"class": "guide-notes"}, *notes) if notes else None,
        *(line("guide-deadline", P.deadline, one.text, lang) for one in step.deadlines),
        line("guide-takes", P.takes, step.takes, lang) if step.takes else None,
        *(_fails(flow, note, lang) for note in step.fails),
    )
