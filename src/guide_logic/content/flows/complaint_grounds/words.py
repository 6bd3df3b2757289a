"""How people ask which reason to choose, and who has to prove it."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="(退款|投诉|退货|售后|申请)(的)?(理由|原因|类型); (选|填|写|用)(哪个|什么|哪种|"
        "啥)(退款|投诉|退货)?(理由|原因|类型)?; 什么理由; 哪个理由; 理由(选|怎么|填|写); 原因(选|"
        "怎么|填|写)..; 以什么(理由|名义); (怎么|如何)(举证|证明|取证); 谁(来)?(举证|证明); "
        "举证责任; 需要..(什么|哪些)证据; 要(什么|哪些)证据",
        en="(which|what) (refund |return |complaint |complain )?(reason|ground|grounds|category); "
        "(refund|return|complain) (reason|ground|grounds); (choose|select|pick|give|put) .. "
        "(reason|ground); how .. prove; who .. (prove|proof); burden of proof; what (evidence|"
        "proof) ..; how can i prove; reason .. (choose|select|pick|put)",
        but="12315..(什么|哪些)证据; 不受理理由; (什么|哪些)理由(拒绝|不); without reason; what "
        "reason .. refuse; 无理由; for what reason",
    ),
    unlike=Words(
        zh="12315; 我是卖家; 买家; 盗图; 图..盗",
        en="12315; iseller; myshop; mycustomer; mypicture; steal .. picture",
    ),
    facts={
        "issue": buyers.ISSUE,
        "danger": {
            "injury": Words(
                zh="受伤; 过敏; 拉肚子; 中毒; 烫伤; 进(了)?医院; 住院; 烧伤; 去医院",
                en="hurt; ill; hospital; rash; burn .. (hand|skin|face); poison; allergic reaction",
                but="没受伤; not hurt",
            ),
        },
        "confirmed": {
            "no": Words(zh="没(点)?确认收货; 没点确认", en="not confirm (receipt|receive|order)?"),
            "yes": Words(
                zh="(已|已经|点了)?确认收货(了)?; 自动确认(收货)?",
                en="confirm (receipt|receive|order) ..; i confirm; auto confirm; automatically "
                "confirm",
                apart="没; not; 别; 不要; 先; 能; before; should",
            ),
            "induced": Words(
                zh="(骗|哄|诱导|忽悠|让|叫)我..确认收货",
                en="(trick|talk|induce|persuade|ask|tell) .. confirm (receipt|receive|order)?",
                over=("yes",),
            ),
        },
        "role": buyers.ROLE,
        "seller": buyers.SELLER,
        "platform_name": {
            "taobao_tmall": buyers.PLATFORMS["taobao_tmall"],
            "jd": buyers.PLATFORMS["jd"],
            "other": Words(
                zh="拼多多; 抖音; 闲鱼; 小红书; 1688; 快手; 得物",
                en="pinduoduo; douyin; xianyu; xiaohongshu; 1688",
            ),
        },
    },
    supposed=("issue", "platform_name", "seller", "role"),
    counts={"amount": buyers.AMOUNT},
)
