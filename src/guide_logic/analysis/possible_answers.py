"""Every way to answer a question that some rule can tell from another."""

from collections.abc import Mapping
from itertools import product

from guide_logic.analysis.rule_index import RuleIndex
from guide_logic.language.conditions import UNSURE, Condition, Value
from guide_logic.language.facts import Choice, Count, Day, Entry, Question, Text
from guide_logic.language.flow import Flow

__all__ = ["Answer", "possible_answers"]


class _Restricted(dict[Condition, Condition]):
    """What is left of each condition once some values are known, worked out once."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        super().__init__()
        self._values = values

    def __missing__(self, condition: Condition) -> Condition:
        left = self[condition] = condition.given(self._values)
        return left


class Answer:
    """One way to answer a question: what is said in each field, by its id.

    `restricted` has what it leaves of each condition, `restricted_as_said` the same
    where "not sure" is not yet taken for its careful option. `offers` are the
    places of the conditions under which its options are offered.
    """

    __slots__ = ("fields", "offers", "restricted", "restricted_as_said")

    def __init__(
        self,
        fields: dict[str, str],
        said: Mapping[str, Value],
        effective: Mapping[str, Value],
        offers: tuple[int, ...],
    ) -> None:
        """Take the facts that are settled, as they are said and as rules see them."""
        self.fields = fields
        self.offers = offers
        self.restricted = _Restricted(effective)
        self.restricted_as_said = _Restricted(said)


def possible_answers(flow: Flow, index: RuleIndex, question: Question) -> list[Answer]:
    """Return every way to answer a question, the last field's values varying first."""
    ids = [field.id for field in question.asks]
    answers = []
    for values in product(*(_values(field, index) for field in question.asks)):
        said: dict[str, Value] = {}
        offers = []
        for field, value in zip(question.asks, values, strict=True):
            option = field.option(value) if isinstance(field, Choice) else None
            if option is None:
                said[field.id] = value
                continue
            said.update(option.sets)
            if (field.id, option.id) in index.offers:
                offers.append(index.offers[field.id, option.id])
        fields = dict(zip(ids, map(str, values), strict=True))
        answers.append(Answer(fields, said, flow.effective(said), tuple(offers)))
    return answers


def _values(field: Choice | Entry, index: RuleIndex) -> list[str | int]:
    """Return the options of a field, or a number for each interval that rules tell apart."""
    if isinstance(field, Choice):
        return [option.id for option in field.options]
    if isinstance(field.fact, (Day, Text)):
        return [UNSURE]  # no rule tells one day, or one word, from another
    cuts = index.cuts[field.id]
    least = cuts[0] - 1 if cuts else int(isinstance(field.fact, Count))
    return [UNSURE, least, *cuts]
