"""The pages that a build adds for each flow: all its paths, and its letters.

They are written as an article is, in Markdown with our blocks, so that they get what
every article has: contents, search words, the other language.
"""

from collections.abc import Iterator, Mapping

from guide_logic.articles.phrases import A
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import LANGS, T
from guide_logic.view.tags import SITE, Node, el

__all__ = ["added_pages", "in_full", "letters_page", "paths_page", "step_id"]


def paths_page(flow: Flow) -> str:
    """Return the address of the page on which all that a flow says is written out."""
    return f"paths/{flow.id}/"


def letters_page(flow: Flow) -> str:
    """Return the address of the page that has a flow's letters."""
    return f"paths/{flow.id}/letters/"


def step_id(step: str) -> str:
    """Return the id of a step on the page of all paths.

    >>> step_id("keep_evidence")
    'step-keep_evidence'
    """
    return f"step-{step}"


def in_full(flow: Flow, lang: str) -> Node:
    """Return the sentence that leads to all that a flow says."""
    before, _, after = A.in_full.say(lang, page="{page}").partition("{page}")
    name = A.paths.say(lang, flow=flow.name.say(lang))
    return el("p", {}, before, el("a", {"href": f"{SITE}{paths_page(flow)}"}, name), after)


def added_pages(guides: Guides, lang: str) -> Iterator[tuple[str, str]]:
    """Yield the file and the Markdown of every page that a build adds in a language."""
    for id, page in guides.pages.items():
        flow = guides.load(id)
        yield f"paths/{id}/index.md", _paths(flow, page, lang)
        if flow.letters:
            yield f"paths/{id}/letters.md", _letters(flow, page, lang)


def _paths(flow: Flow, page: str, lang: str) -> str:
    parts = {
        ("cases", A.cases): f"rows | {flow.id}",
        ("steps", A.steps): f"steps | {flow.id}",
        ("more", A.gathered): f"gathered | {flow.id}",
        ("sources", A.all_sources): f"cited | {flow.id}",
        ("picture", A.as_picture): f"diagram | {flow.id}",
    }
    intro = A.paths_intro.say(lang, flow=flow.name.say(lang), page=f"{SITE}{page}")
    return _page(flow, lang, (A.paths, A.paths_about), ["exclude: true"], [intro], parts)


def _letters(flow: Flow, page: str, lang: str) -> str:
    parts = {
        (letter.id, letter.title): f"letter | {flow.id} {letter.id}" for letter in flow.letters
    }
    intro = [A.letters_intro.say(lang, page=f"{SITE}{page}")]
    if any(letter.sends != lang for letter in flow.letters):
        intro.append(A.letters_send.say(lang))
    (twin,) = (A.letters.say(one, flow=flow.name.say(one)) for one in LANGS if one != lang)
    found = [f'words: "{A.letter_words.say(lang)}"', f'twin: "{twin}"']
    return _page(flow, lang, (A.letters, A.letters_about), found, intro, parts)


def _page(
    flow: Flow,
    lang: str,
    titled: tuple[T, T],
    found: list[str],
    intro: list[str],
    parts: Mapping[tuple[str, T], str],
) -> str:
    """Return a page in Markdown, with what the search is told of it.

    All paths stand in the article too, which it finds; a letter it finds by its name.
    """
    head, about = (told.say(lang, flow=flow.name.say(lang)) for told in titled)
    lines = ["---", f'title: "{head}"', f'description: "{about}"']
    lines += ["search:", *(f"  {one}" for one in found), "---", "", f"# {head}", ""]
    for one in intro:
        lines += [one, ""]
    for (place, heading), block in parts.items():
        lines += [f"## {heading.say(lang)} {{ #{place} }}", "", f"/// {block}", "///", ""]
    return "\n".join(lines)
