"""Who has to prove what in a buyer's case: decision table B, section 5."""

from guide_logic.content import burdens
from guide_logic.content.flows.complaint_path.conditions import (
    CONSUMER_OF_TRADER,
    DISPUTE,
    FAULTY,
    HURT,
    ON_PLATFORM,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import PRACTICE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Burden

__all__ = ["BURDENS"]

_FAULT = DISPUTE & F.issue.is_("quality", "not_as_described")
_DAMAGED = DISPUTE & F.issue.is_("damaged_short")
_CONFIRMED = F.state.is_("success_in", "success_out")

BURDENS = (
    Burden(
        "injury",
        T(
            zh="受了伤、身体不适：由你用病历和患处与商品的合照来证明，不必先送检。",
            en="Injury or illness: you show it with medical records and a photo of the injury "
            "with the goods. No test is needed first.",
        ),
        who="you",
        when=DISPUTE & HURT,
        sources=(PRACTICE_NOTES["evidence"],),
    ),
    burdens.fault_seen(ON_PLATFORM & _FAULT),
    burdens.fault_hidden(ON_PLATFORM & (_FAULT | (DISPUTE & F.issue.is_("counterfeit")))),
    burdens.who_claims(DISPUTE & ~ON_PLATFORM & FAULTY),
    burdens.returned_intact(DISPUTE & F.refund.is_("sent_back_refused")),
    burdens.six_months(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("quality")),
    burdens.delivery(ON_PLATFORM & DISPUTE & F.issue.is_("not_received")),
    burdens.unconfirmed(ON_PLATFORM & _DAMAGED & ~_CONFIRMED),
    burdens.confirmed(ON_PLATFORM & _DAMAGED & _CONFIRMED),
)
