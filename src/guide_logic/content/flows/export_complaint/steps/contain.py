"""When someone could be hurt: stop, warn, and find the root cause."""

from guide_logic.content.channels import CUSTOMER, IN_HOUSE
from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import PLATFORM
from guide_logic.content.flows.export_complaint.outcomes import HELD, ROOT_FOUND, WARNED
from guide_logic.content.law import TRADE_NOTES
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["HOLD", "ROOT", "TELL"]

HOLD = Step(
    "stop_and_hold",
    ref="HOLD",
    channel=IN_HOUSE,
    title=T(zh="停发停卖，把同批货圈住", en="Stop shipping and hold the batch"),
    text=T(
        zh="查出是哪些批号，仓库里的、路上的、店铺在卖的，一律先停。"
        "已卖出的列一张名单：卖给谁、多少、在哪里。"
        "出事的那件和留样都封存，不拆、不修、不寄丢。",
        en="Find out which batches are meant, and stop them all: in stock, on the way, on sale. "
        "List what has been sold: to whom, how many, where. Seal the item in question and your "
        "samples; do not open, repair or lose them.",
    ),
    do=T(
        zh="停发停卖同批货：仓库里的、路上的、店铺在卖的，一律先停",
        en="Stop the whole batch: in stock, on the way and on sale",
    ),
    where=T(
        zh="你的仓库、货代和店铺",
        en="Your stock, your forwarder and your shop",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="今天，{contain}内。这是行业里常见的要求，客户的质量协议另有写明的按协议。",
                en="Today, within {contain}. The trade commonly expects this; a quality "
                "agreement with the customer goes before it.",
            ),
            days=0,
            sources=(TRADE_NOTES["recall"],),
        ),
    ),
    fails=T(
        zh="分不清是哪一批，就把可能相关的都停下，查清再放。",
        en="If you cannot tell which batch, hold every one it could be until you can.",
    ),
    evidence=(have.BATCH,),
    outcomes=HELD,
    sources=(TRADE_NOTES["recall"],),
)

TELL = Step(
    "warn_everyone",
    ref="TELL",
    channel=CUSTOMER,
    title=T(zh="通知客户、平台和保险公司", en="Warn customers, platform and insurer"),
    text=T(
        zh="给每一个买过这批货的客户写信：请先停用、停售，写明批号、有什么风险、怎么处理手上的货。"
        "有人受伤的，请先就医。"
        "同一天向保险公司报案，并请客户核对当地有没有要向主管机关报告的规定。"
        "只写已知的事实，不写没查清的原因。",
        en="Write to every customer who bought this batch: please stop using and selling it, "
        "which batch, what the risk is, what to do with it. Anyone hurt should see a doctor "
        "first. Tell your insurer the same day, and ask customers whether local law wants it "
        "reported. Write known facts only, not a cause you have not found.",
    ),
    do=T(
        zh="今天写信给买过这批货的每一个客户：停用、停售，有人受伤先就医",
        en="Write today to every customer of this batch: stop using and selling it; anyone "
        "hurt sees a doctor first",
    ),
    where=T(
        zh="邮件和电话；店铺同时告诉平台，再向保险公司报案",
        en="E-mail and phone; tell the marketplace of your shop too, and your insurer",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0, sources=(TRADE_NOTES["recall"],)),),
    fails=T(
        zh="联系不上的客户，换电话、平台站内信和经销商再通知，每次都留记录。",
        en="If a customer cannot be reached, try phone, platform message and dealer, and keep a "
        "record each time.",
    ),
    evidence=(have.COMPLAINT, have.POLICY, have.REPLIES),
    notes=(
        Note(
            PLATFORM,
            T(
                zh="平台店铺同时告诉平台，请它下架相关商品；以平台页面的安全问题入口为准。",
                en="Tell the marketplace too and have the listing taken down, through the entry "
                "for safety issues on its page.",
            ),
        ),
    ),
    outcomes=WARNED,
    sources=(TRADE_NOTES["recall"],),
)

ROOT = Step(
    "root_cause",
    ref="ROOT",
    channel=IN_HOUSE,
    title=T(zh="用 8D 查到根因", en="Find the root cause with 8D"),
    text=T(
        zh="按 8D 走：组队、描述、临时围堵、找根因、选措施、实施验证、预防、致谢。"
        "找根因可以连问五个为什么，或画鱼骨图；同样的缺陷并在一起查。"
        "召不召回由懂产品安全的人和当地法律来定，不由销售定。",
        en="Follow 8D: team, description, containment, root cause, corrective action, check, "
        "prevention, thanks. Ask “why” five times or draw a fishbone, and take equal defects "
        "together. Whether to recall is for product safety staff and local law, not for sales.",
    ),
    do=T(
        zh="组队查根因：描述、找原因、定措施、验证；查清前货不放行",
        en="Find the root cause as a team: describe, find, mend, check; release nothing before",
    ),
    where=T(
        zh="公司内部；查不出的，请第三方检验机构",
        en="In your company; an inspection body if you cannot find it",
    ),
    deadlines=(
        Deadline(
            T(
                zh="天数由你和客户约定，各行业不同；约了就按时报进展。",
                en="You agree the days with the customer, and trades differ. Report on time.",
            ),
            sources=(TRADE_NOTES["recall"],),
        ),
    ),
    fails=T(
        zh="自己查不出来，请第三方检验机构；查清前货不放行。",
        en="If you cannot find it, bring in an inspection body. Release nothing before.",
    ),
    evidence=(have.BATCH, have.THIRD_PARTY),
    outcomes=ROOT_FOUND,
    sources=(TRADE_NOTES["recall"], TRADE_NOTES["root-cause"]),
)
