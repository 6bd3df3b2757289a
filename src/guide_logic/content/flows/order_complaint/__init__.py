"""What a complaint on a Taobao order will do: the popular article's part one, corrected."""

from guide_logic.content.buyers.bound import BY_SELLER
from guide_logic.content.flows.order_complaint.burdens import BURDENS
from guide_logic.content.flows.order_complaint.clashes import CLASHES
from guide_logic.content.flows.order_complaint.done import DONE
from guide_logic.content.flows.order_complaint.evidence import EVIDENCE
from guide_logic.content.flows.order_complaint.leads import LEADS
from guide_logic.content.flows.order_complaint.letters import LETTERS
from guide_logic.content.flows.order_complaint.objections import OBJECTIONS
from guide_logic.content.flows.order_complaint.questions import QUESTIONS
from guide_logic.content.flows.order_complaint.rows import ROWS
from guide_logic.content.flows.order_complaint.warnings import WARNINGS
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law.bound import JD, WECHAT_SHOPS
from guide_logic.language.conditions import NEVER
from guide_logic.language.flow import Flow
from guide_logic.language.text import T

__all__ = ["FLOW"]

FLOW = Flow(
    "order-complaint",
    name=T(zh="我的订单投诉有什么用", en="What my order complaint will do"),
    questions=QUESTIONS,
    clashes=CLASHES,
    rows=ROWS,
    evidence=EVIDENCE,
    burdens=BURDENS,
    warnings=WARNINGS,
    done=DONE,
    objections=OBJECTIONS,
    letters=LETTERS,
    leads=LEADS,
    holidays=HOLIDAYS,
    binding={**BY_SELLER, JD: NEVER, WECHAT_SHOPS: NEVER},
)
