"""A line of a letter that says phrases, or the reader's own words, or both."""

from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.letter_template import Part
from guide_logic.language.text import LANGS, T

__all__ = ["own_words"]


def own_words(
    text: T, phrases: str, own: str, *, when: Condition = ALWAYS, unless: Condition = NEVER
) -> tuple[Part, ...]:
    """Return a line that says phrases, or own words in their place, or own words after them.

    `text` has the placeholder {said} for either.
    """
    whole = {lang: text.say(lang).replace("{said}", f"{{{phrases}}}") for lang in LANGS}
    alone = {lang: text.say(lang).replace("{said}", f"{{{own}}}") for lang in LANGS}
    return (
        Part(
            T(zh=f"{whole['zh']}。", en=f"{whole['en']}."), when=when, unless=unless, instead=(own,)
        ),
        Part(T(**alone), when=when, unless=unless, needs=(own,), lacks=(phrases,)),
        Part(T(zh=f"{{{own}}}", en=f"{{{own}}}"), when=when, unless=unless, needs=(phrases, own)),
    )
