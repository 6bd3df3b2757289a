"""How people tell of a complaint about a seller on Taobao, and what became of it."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="投诉(不)?成立; 投诉卖家; 投诉(这个|该|那个)?卖家; 投诉入口; (淘宝|天猫)..投诉; (淘宝|"
        "天猫)投诉; 怎么投诉(淘宝|天猫|卖家); 投诉被(驳回|撤销|关闭|撤); 投诉(撤销|关闭|失败|结果|"
        "类型|中心); 订单投诉; 违规投诉; 投诉(被)?驳回; 投诉(被|自动|已)?(撤销|关闭); 撤销投诉; "
        "撤诉; 投诉成功; 投诉没(结果|用|成功|成); 举报卖家..(淘宝|天猫)",
        en="complain .. (seller|them) .. (taobao|tmall); (taobao|tmall) .. complain; complain "
        "(about|against) (seller|them) ..; complain (refuse|uphold|upheld|withdraw|close|dismiss|"
        "fail|success|not); how .. complain .. (taobao|tmall|seller); complain button; complain "
        "entrance; complain .. (uphold|upheld|dismiss); (withdraw|close) .. complain; report "
        "(seller|shop) .. (taobao|tmall)",
        but="12315..投诉(不)?成立; 盗图投诉; 投诉卖家..12315; 我家; complain .. 12315; 12315 .. "
        "complain",
    ),
    near=Words(zh="淘宝; 天猫; 卖家违规", en="taobao; tmall"),
    unlike=Words(
        zh="12315; 买家; 盗图; 图; 侵权; 市场监管; 快递; 京东; 拼多多; 抖音; 闲鱼; 小红书; "
        "我是卖家; 恶意投诉; 投诉我; 判; 被投诉; 理由; 消协; 多久; 赔",
        en="12315; buyer; picture; copyright; mypicture; myshop; mylisting; iseller; jd; "
        "pinduoduo; douyin; xianyu; courier; customer; association; how long; how much; "
        "compensation; reason; ground",
        but="我是买家; 判(个)?..投诉(不)?成立; 投诉判(不)?成立",
    ),
    facts={
        "state": buyers.STATE,
        "complaint": {
            "open": Words(
                zh="投诉(卖家)?(了)?..(处理中|在处理|没结果|等|没回复|没反应|没人|审核); "
                "已(经)?投诉..; 投诉(正在|在)处理",
                en="complain ... (process|pending|wait|open|not answer|nothing|review|not heard); "
                "complain be process",
                apart="怎么; 如何; how; can; 成立; 驳回; 不成立; 能",
            ),
            "upheld": Words(
                zh="投诉成立; 投诉(已|卖家|已经)?(成功|通过)",
                en="complain (be )?(uphold|upheld|success|successful|agree); complain .. (uphold|"
                "upheld|succeed)",
                apart="不成立; 怎么; 如何; 才; 能; 没; not; how; 要; can",
                over=("open",),
            ),
            "rejected": Words(
                zh="投诉..(不成立|驳回|被驳|失败|没通过|不通过|没成功|没成立|不成功); 驳回(我|"
                "了)?..投诉",
                en="complain .. (refuse|dismiss|fail|not upheld|not uphold|unsuccessful|turn down|"
                "not accept); refuse .. complain",
                over=("open", "upheld"),
            ),
            "lapsed": Words(
                zh="投诉(被|自动|已|已经)?(撤销|关闭|撤|撤回); (撤|撤销|撤回)(了)?投诉",
                en="complain .. (close|withdraw|withdrawn|cancel|lapse); (withdraw|withdrew|close|"
                "cancel) .. complain",
                apart="要我; 让我; 叫我; want me; ask me; 怎么; how",
                over=("open", "upheld"),
            ),
        },
        "refund": buyers.REFUND,
        "seller": buyers.SELLER,
        "role": buyers.ROLE,
        "issue": {
            id: buyers.ISSUE[id]
            for id in (
                "not_shipped",
                "late",
                "not_as_described",
                "counterfeit",
                "promise_broken",
                "invoice",
                "privacy",
            )
        },
    },
    supposed=("issue", "seller", "role"),
    counts={"refund_days": buyers.REFUND_DAYS},
)
