"""Someone is hurt, or the goods may be unsafe: people first, then the batch."""

from guide_logic.content.channels import BUYER, SELF
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import ON_PLATFORM
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import CARED, HELD
from guide_logic.content.law import CPL, SELLING_PRACTICE
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CARE", "HALT"]

CARE = Step(
    "care_for_the_buyer",
    ref="CARE",
    channel=BUYER,
    title=T(zh="先关心人，请对方就医", en="People first: ask them to see a doctor"),
    text=T(
        zh="马上联系买家：停止使用，先去看医生，东西和病历都留着。"
        "记下症状、时间、批次和用法，不争辩是谁的责任。"
        "合理的医疗、交通等费用，先说明你会核实并处理。",
        en="Contact the buyer at once: stop using it, see a doctor, keep the goods and the medical "
        "papers. Note the symptoms, the time, the batch and how it was used, and do not argue over "
        "fault. Say that you will look into reasonable medical and travel costs.",
    ),
    do=T(
        zh="现在就联系买家：请停用、先就医、留好东西和病历，不争责任",
        en="Contact the buyer now: stop using it, see a doctor, keep goods and papers; do not "
        "argue over fault",
    ),
    where=(
        Note(
            ON_PLATFORM,
            T(
                zh="平台聊天，打不通就再发一条短信",
                en="The platform’s chat, and a text message if nobody answers",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="电话，打不通就再发一条短信",
                en="By phone, and a text message if nobody answers",
            ),
        ),
    ),
    deadlines=(Deadline(T(zh="现在就办。", en="Now."), days=0),),
    fails=T(
        zh="联系不上，就在平台和短信里各留一次；对方走 12315 或法院，按时参加。",
        en="If you cannot reach the buyer, leave one message on the platform and one by text. If "
        "it goes to 12315 or a court, take part on time.",
    ),
    evidence=(have.BATCH, have.CHAT),
    notes=(
        Note(
            F.about.is_("injury"),
            T(
                zh="因商品受伤的人，可以要求医疗费、护理费、交通费等合理费用和误工收入；"
                "商品有缺陷的，找卖家或生产者都可以。",
                en="Someone hurt by goods can claim reasonable costs of treatment, care and travel "
                "and lost earnings; if the goods are defective, from the seller or the producer.",
            ),
            sources=(CPL[40], CPL[49]),
        ),
    ),
    outcomes=CARED,
    sources=(CPL[49],),
)

HALT = Step(
    "hold_the_batch",
    ref="HALT",
    channel=SELF,
    title=T(zh="停发同批，查清再卖", en="Hold the batch until you know"),
    text=T(
        zh="同一批的先下架、停发，已发出的请快递拦截。"
        "留样封存，联系厂家和供货商要检测报告。"
        "有同样反映的买家，一起登记、一起处理。",
        en="Take the batch down and stop shipping; ask the courier to intercept what is on the "
        "way. Seal a sample and ask the maker and supplier for test reports. "
        "Register and treat alike all buyers who report the same.",
    ),
    do=T(
        zh="同批全部下架停发，路上的请快递拦截，留样封存",
        en="Take the whole batch down, have the courier intercept what is on the way, and seal "
        "a sample",
    ),
    where=T(
        zh="你的店铺、仓库和快递客服",
        en="Your shop, your stock and the courier’s service desk",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="查出确有危险的，不再出售；要不要通知买家和召回，马上问当地市场监管部门。",
        en="If it turns out to be dangerous, do not sell it again. Ask the local market-regulation "
        "office at once about telling buyers and a recall.",
    ),
    evidence=(have.BATCH, have.ORIGIN, have.TESTED),
    outcomes=HELD,
    sources=(SELLING_PRACTICE["safety"],),
)
