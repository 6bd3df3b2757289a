"""How people ask for a sum: how much, how many times, and what for."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="(能|可以)..赔..({n}元|{n}倍|一千|五百|两千); (能|可以)要..(一千|{n}元)..赔; "
        "(能|可以|可|会|该|要|得|应该)?赔(偿)?(我)?(多少|几倍|几|什么); 赔多少; 赔几倍; "
        "能要(求)?(多少|几倍|什么|哪些); 要多少(赔偿)?; 索赔多少; 3倍; 10倍; 三倍; 十倍; "
        "退一赔(三|十|3|10|1); 退1赔(三|十|3|10|1); 退一赔三; 假一赔(十|三|四|1|10|3|4|一|百); "
        "假1赔..; 双倍; 两倍(返还|赔)..; 赔偿(标准|金额|怎么算|计算|多少|数额); (怎么|如何)(算|"
        "计算)赔..; 能(不能)?(要|拿|索|得到)(到)?..(赔偿|补偿|精神损失|误工|运费)..; 精神损失; "
        "可以(要求|要|主张)..(赔|倍|补偿); 要求..(赔|倍|补偿)..(多少|吗|可以|合理); 500元(保底|"
        "起)?..赔; 赔偿..多少; 多少赔偿; 能获赔; 可以索赔; 能索赔; 惩罚性赔偿; 定金..(退|双倍|返|"
        "赔|算); 赔我..; 能否..(倍|赔)",
        en="how much; compensation; triple; (three|3|10|ten) (times|fold|x) ..; ten times; three "
        "times; punitive; double .. (deposit|back|refund); what can i (claim|ask|demand|get); "
        "what .. entitle; damages; (can|could) i (claim|ask|demand|sue for) .. (compensation|"
        "triple|times|damages|money|extra|more|loss); entitle ..; earnest money; deposit back; "
        "(claim|demand|ask) .. times; compensate ..; i deserve; claim .. loss; mental (distress|"
        "damages); refund plus; fake one pay ten",
        but="how much (time|long|day); how much it cost; how much i pay; offer .. compensation; "
        "seller offer ..; (10|ten) times (they|i|we|already|call|ask|say); 3倍(速|慢|长|大)",
    ),
    near=Words(
        zh="赔; 赔偿; 补偿; 欺诈; 倍; 定金; 损失",
        en="compensation; fraud; times; deposit; loss; extra",
    ),
    unlike=Words(
        zh="打假人; 职业打假; 我开店; 起诉我; 告我; 盗图; 图..(盗|侵权|下架); 买家; 我是卖家; "
        "保质期",
        en="iseller; mycustomer; myshop; mypicture; steal .. picture",
        but="我是买家",
    ),
    facts={
        "issue": buyers.ISSUE,
        "role": buyers.ROLE,
        "seller": buyers.SELLER,
        "fraud": {
            "proved": Words(
                zh="(卖家|商家|他)?(承认|明知|故意)..(假|骗|欺诈|卖|瞒|翻新); 有(欺诈)?证据..(骗|"
                "欺诈|故意); 承认(是)?假; 故意(骗|隐瞒|欺骗); 证明欺诈",
                en="(seller )?(admit|admitted|confess) ..(fake|lie|used|refurbish)?; (seller "
                ")?know .. (fake|defective) ..; proof .. (fraud|lie|lied|knew|know); can prove .. "
                "(fraud|lie|fake)",
                apart="没; not; 怎么; how; 如何; 能否; 是否",
            ),
            "suspected": Words(
                zh="(怀疑|感觉|觉得|像|是否|算|属于|构成|涉嫌)..(欺诈|骗|故意); 欺诈..(没|"
                "证据不); 是否欺诈; 算欺诈; 算不算欺诈",
                en="(suspect|think|feel|maybe|look like|is it|be it|is this) .. (fraud|deceive|"
                "lie|deception); fraud (or not|question)?; count as fraud; be fraud",
                but="proof .. fraud; prove .. fraud; not fraud; can prove",
                apart="证据; proof",
            ),
        },
        "food": {
            "unsafe": Words(
                zh="不符合(食品)?(安全)?标准; 超标; 三无食品; 不合格食品; 检测(出|不合格)..",
                en="(not meet|below|break|violate) .. (food )?(safety )?standard; food standard",
            ),
            "drug": Words(
                zh="假药; 劣药",
                en="fake (medicine|drug|pill|pills); substandard (medicine|drug)",
                over=("unsafe",),
            ),
            "label": Words(
                zh="标签(瑕疵|错|问题|字|不规范)..; 错别字",
                en="label (error|mistake|fault|problem|misprint|wrong); misprint; typo on label",
            ),
            "unclear": Words(
                zh="(味道|口感)(不|差|怪|难)..; 不好吃; 难吃; 难喝",
                en="taste (bad|awful|strange|poor|weird|off); not tasty",
            ),
        },
        "harm": {
            "hurt": Words(
                zh="受伤; 吃坏; 过敏; 拉肚子; 中毒; 烫伤; 进(了)?医院; 住院; 不适; 呕吐; 烧伤; "
                "去医院; 肚子疼; 起疹; 划伤(手|脸|我)",
                en="hurt; ill; hospital; rash; burn .. (hand|skin|face|arm); poison; allergic "
                "reaction; doctor; throw up",
                but="没受伤; 不过敏; hurt feelings; not hurt; not ill; 没吃坏; 没生病",
            ),
            "grave": Words(
                zh="死亡; 致死; 死了人; 残疾; 致残; 重伤; 毁容; 身亡",
                en="die from; kill; dead person; death of; disabled; permanent (damage|injury|"
                "hurt); severe injury; lose eye",
                over=("hurt",),
            ),
        },
        "deposit": {
            "earnest": Words(
                zh="定金...(双倍|没货|不发货|违约|取消|反悔|不卖|翻倍|赔); (双倍|翻倍)..定金",
                en="(earnest money|deposit|定金) ... (double|twice|not ship|breach|cancel|out of "
                "stock|back twice); double .. (deposit|earnest money)",
                but="不是定金; 定金或者订金; not earnest; 我违约; 我取消; 不想要; i cancel; not "
                "want",
            ),
            "plain": Words(
                zh="订金; 预付款; 押金", en="prepayment; advance payment; security deposit; 订金"
            ),
        },
        "promise": {
            "times": Words(
                zh="假一赔(十|三|四|百|1|10|3|4|一); 假1赔..; 假一罚十; 承诺..(倍|赔十|赔三); "
                "卖家写..(赔十|赔三|倍); 承诺赔..倍",
                en="fake one (pay|compensate) ten; promise .. times; (ten|10|3|three) times "
                "promise; promise .. (triple|tenfold); say .. times .. if fake; "
                "guarantee .. times",
                but="能否假一赔; 可以假一赔",
            ),
            "fixed": Words(
                zh="承诺赔{n}元; 承诺..赔{n}元", en="promise .. pay {n}元; promise {n}元"
            ),
        },
        "back": {
            "none": Words(
                zh="(没|一分(钱)?(都|也)?没|分文未|一分不)退; 没退款; 不退款; 拒绝退款; "
                "没退(我)?钱",
                en="not refund; refuse .. refund; not receive refund; nothing back; not .. "
                "(refund|money) back; refund refuse",
                but="not only refund; 不退货; 不退款只; not refund .. shipping; not refund freight",
            ),
            "part": Words(
                zh="(只|才|就)(退|赔|补)(了)?(一部分|部分|一半|{n}元|一点|点|几); 部分退款; "
                "退(了)?一半; 少退; 退(了)?部分",
                en="only refund {n}; only refund; partial refund; part refund; refund (half|part|"
                "partially); half refund; refund only (half|part|some)",
                over=("none",),
            ),
            "all": Words(
                zh="已退款; 退款(成功|到账|完成|已到); 钱(已|已经)?退(回|到)..; 收到退款; 全额退",
                en="refund (arrive|complete|receive|come back); receive .. refund; full refund; "
                "refund in full; seller refund",
                apart="没; not; 不; want; 能退; 想; 要求; 只; only; part; half; 部分; 拒; refuse; "
                "申请; how; can; should; partial; 能否退; ask; demand",
                over=("none",),
            ),
        },
        "platform_name": {
            "taobao_tmall": buyers.PLATFORMS["taobao_tmall"],
            "jd": buyers.PLATFORMS["jd"],
            "other": Words(
                zh="拼多多; 抖音; 闲鱼; 小红书; 1688; 快手; 得物; 美团; 唯品会",
                en="pinduoduo; douyin; xianyu; xiaohongshu; 1688; aliexpress; amazon; ebay",
            ),
        },
    },
    supposed=("issue", "platform_name", "seller", "role", "food", "deposit", "promise", "fraud"),
    counts={
        "amount": buyers.AMOUNT,
        "refunded": Counted(
            zh="(退|退了|退我|只退|才退|退款)(了)?{n}元",
            en="(refund|refund only|only refund|give back|receive back) {n}元",
            apart="要求; 想; want; should; ask",
        ),
        "deposit_paid": Counted(
            zh="定金(交|付|是|了|共)?{n}元; (付|交)(了)?{n}元(的)?定金; {n}元定金",
            en="earnest money (of )?{n}元; {n}元 .. earnest money; {n}元 deposit; deposit (of "
            ")?{n}元",
        ),
        "promise_times": Counted(zh="承诺(赔)?{n}倍", en="promise {n} times"),
        "freight": Counted(
            zh="运费(是|花|付|了)?{n}元; {n}元(的)?运费",
            en="(freight|shipping fee|ship fee|ship cost|shipping cost) {n}元; {n}元 (freight|"
            "shipping|ship)",
        ),
        "inspection": Counted(
            zh="(检测|鉴定)(费)?(花|用|了)?{n}元; {n}元(的)?(检测|鉴定)",
            but="鉴定(是|为|出|假|不|结果)",
            en="(test|appraisal|inspection) (fee|cost)? {n}元; {n}元 .. (test|appraisal|"
            "inspection)",
        ),
    },
)
