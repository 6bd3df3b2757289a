"""How people write in Freedonia: in two words."""

from guide_logic.language.words import Vocabulary

__all__ = ["VOCABULARY"]

VOCABULARY = Vocabulary(
    same={"toaster": "toasters toster"},
    first=(),
    then=(),
    left_out="the my is",
    not_typos="",
    simple=("", ""),
    denied="not",
    supposed="if",
)
