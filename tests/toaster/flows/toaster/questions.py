"""Three questions before the plan, and one beside it."""

from guide_logic.language.facts import Question
from guide_logic.language.text import T
from tests.toaster.flows.toaster.facts import F

__all__ = ["QUESTIONS"]


QUESTIONS = (
    Question.of(
        F.fault,
        T(zh="烤面包机怎么了？", en="What is wrong with the toaster?"),
        T(zh="只有坏了才归卖家管。", en="The seller answers for faults only."),
    ),
    Question.of(
        F.receipt,
        T(zh="小票还在吗？", en="Do you still have the receipt?"),
        T(zh="没有小票要找别的证明。", en="Without it you need another proof."),
    ),
    Question.of(
        F.seller,
        T(zh="问过卖家了吗？", en="Have you asked the seller?"),
        T(zh="先问卖家，再找别人。", en="The seller comes first, and others after."),
    ),
    Question.of(
        F.bought_on,
        T(zh="哪天买的？", en="When did you buy it?"),
        T(zh="保修从那天算起。", en="The guarantee counts from that day."),
        on_plan=True,
    ),
)
