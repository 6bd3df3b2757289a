"""How sellers tell what has come from a buyer, a platform, an office or a court."""

from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="我(们)?是卖家; 我开店; 我在(淘宝|天猫|拼多多|京东|抖音)(上)?卖; "
        "我在(闲鱼|网上|快手|小红书|1688)(上)?卖; 说我(们)?卖; "
        "买家(盖|睡|戴); 买家(用|吃|喝|玩)...(退|投诉); 把我已起诉; "
        "买我..(货|酒|单|瓶|家)..起诉; 扣{n}分; 给我判..(违规|假发货|延迟发货|售假); "
        "标签..(要|索)赔..(不给|否则|不然|12315|举报|投诉); 我(们)?开..(卖家|店); "
        "我卖..(淘宝|拼多多|京东|抖音|闲鱼); "
        "作为卖家; 开卖家; 开店; 我家店; 买家(要|申请|说|威胁|恶意|骂|不|投诉|退|给|敲诈|想|用|"
        "收到|把|告|开|提|一直|要求|拒|调包|掉包|换|起诉|举报|差评|仅退款|穿|洗|剪|拆|签收|薅|"
        "白嫖); (客人|顾客)(说|要|退|不|投诉|给|签收|收到|收货|穿|洗|仅退款|非); "
        "客户要(全|退|我); 客户(说|要退|退|投诉|签收|收货|非); "
        "(消费者|客人|顾客|客户)..(告|起诉|投诉)我; 应诉; 讹我; "
        "扣(了)?(我|卖家|店铺)分; 刷(了)?我..(差评|星); 打假; 被白嫖; 被仅退款; 被判(退款|"
        "仅退款|退货); 退(回|货)..(砖|石头|空盒|空箱); 扣(了)?我..保证金; 罚(了)?我; "
        "说我(卖..(假|不合格|过期)|虚假|延迟|售假|违规|描述不符); 判我(退|赔); 羊毛党; 卖家(被|"
        "收到|接到)..(投诉|举报|判|罚|12315|起诉|仅退款|差评|工单); 被(买家|职业)..; 被投诉; "
        "被举报; 扣分; 遇到..买家; 差评(师|敲诈|勒索); 仅退款..货..(不退|没退|没还|不还|不寄|"
        "没寄); 收到(12315|法院|市场监管|工单|消协)..; (差评|评价|评论)里..骂我; "
        "货(也)?不退; 退回..调包; 投诉我(卖家|们)?; 把我(卖家)?告; 有买家; 收到买家..",
        en="iseller; myshop; mycustomer; (a )?buyer (want|open|claim|ask|refuse|threaten|say|"
        "demand|return|complain|use|file|swap|keep|leave|extort|sue|give|request|report|dispute|"
        "scam|ship back); (buyer|customer|mycustomer) .. keep; buyer receive refund; customer "
        "(want|open|claim|ask|refuse|threaten|say|demand|return|complain|use|file|swap|keep|"
        "leave|extort|sue|request|report|ship back); refund buyer; refund (my )?customer; buyer "
        "refund; refund without return; dispute against (me|us|myshop|i)?; complain against (me|"
        "us|myshop|i)?; (professional|pro|serial) (complainer|claimant|fraud fighter); as "
        "seller; we sell; against myshop; receive .. (12315|court|summons) ..; bad buyer; from "
        "(a )?buyer",
        but="我是买家; 我在..卖家; 别买家; 卖家说我卖; (i be|i|as) buyer; 卖家被投诉..退我; "
        "(想|要|怎么|如何|去|帮)打假; "
        "打假(办|热线); 说我(是)?职业打假; 卖家(讹|罚|说..讹|说..罚)我; 卖家说..退(回|货)..; "
        "卖家..扣我分; 退(回|货)..卖家说..",
    ),
    near=Words(
        zh="商家后台; 申诉; 举证; 买家; 罚款; 扣分; 法院; 打假; 说我卖",
        en="buyer; appeal; penalty; penalize; customer; claimant; court",
    ),
    unlike=Words(
        zh="卖家..我已起诉; 卖家把我; 盗图; (驳回|不受理)..我投诉; 我投诉..(驳回|不受理); "
        "反通知; 图..(投诉|侵权); 盗用; "
        "侵权; 版权; 国外; 外贸; 海外; 出口; 亚马逊; 国际站; 跨境电商; 速卖通; paypal; ebay; "
        "独立站; 老外; 外国; 卖家..(告我|把我告|起诉我); 卖家拒绝; 卖家不; 卖家威胁我; 欧洲; "
        "美国; 德国; 外商",
        en="copyright; walmart; temu; etsy; use someone .. picture; use .. picture .. summons; "
        "summons .. picture; infringement; infringe; accuse .. steal; steal picture; steal .. "
        "picture; overseas; abroad; foreign; amazon; ebay; paypal; chargeback; alibabacom; "
        "export; german; american; fob; cif; lc; stripe; shopify; i (be )?buyer; aliexpress; "
        "europe; usa; seller refuse",
    ),
    facts={
        "claim": {
            "refund": Words(
                zh="买家..(申请|要|要求|提|想)(了)?(退款|退货|售后|仅退款|退|换货|无理由); "
                "买家..无理由; 收到(退款|售后|退货)申请; (退款|售后|退货)申请..(买家|收到)",
                en="(buyer|customer|mycustomer) .. (want|ask|request|apply|demand|claim|file|"
                "open) .. (refund|return|exchange|7 day|after sales); refund request; return "
                "request; receive .. (refund|return) request",
                but="仅退款..(货|不退|没退|扣); 威胁; already refund",
            ),
            "platform_case": Words(
                zh="买家..(申请|要|要求|找|叫)?..(平台|小二|客服|官方)(介入)?; 纠纷(单)?; "
                "平台介入; 小二介入; 介入单",
                en="(buyer|customer|mycustomer) .. (open|file|start|raise) .. dispute; dispute .. "
                "against; (buyer|customer) .. (platform|intervention); dispute (open|case)?; "
                "platform case",
                but="纠纷率; settle dispute",
                apart="亚马逊; paypal",
                over=("refund",),
            ),
            "violation": Words(
                zh="扣{n}分; 给我判..(违规|发货); 违规投诉; "
                "(投诉|举报)..(违规|延迟发货|虚假发货|违背承诺|虚假宣传|描述不符); "
                "被(平台)?(扣分|处罚|判违规|罚款|封店); 违规(单|处罚|通知); 判(定)?违规",
                en="violation; break (platform )?rule; penalty; penalize; platform rule "
                "complaint; fine by platform; penalty points",
                over=("refund", "platform_case"),
            ),
            "m12315": Words(
                zh="12315; 市场监管(局|所)?; 市监局; 工商(局|所)?; 市场监督; 消协; 工单; "
                "消费者协会",
                en="12315; consumer association; market regulation; market supervision; market "
                "regulator",
                but="威胁..(12315|投诉); 说要..12315; 扬言..12315; threaten .. 12315",
                over=("refund", "platform_case", "violation"),
            ),
            "lawsuit": Words(
                zh="法院; 传票; 我已起诉; 起诉(我|了|状); 被(起诉|告); 把我(卖家)?告; 应诉; "
                "开庭; 诉状",
                en="court; summons; sue; be sue; statement of claim; court paper",
                but="说要起诉; 扬言起诉; 威胁..起诉; threaten .. sue; 想起诉; 我要起诉; want sue; "
                "can i sue; i sue; 我起诉",
                over=("refund", "platform_case", "m12315", "violation", "buyer_abuse"),
            ),
            "buyer_abuse": Words(
                zh="威胁; 敲诈; 勒索; 恐吓; 羊毛党; (调包|掉包|"
                "换)(了)?(货|成|旧|假)?; 造假; p图; 假(图|视频|照片|证据)..; 讹(我|诈|钱)?; "
                "恶意(差评|退款|索赔|退货|投诉|下单|买家); 以差评..; 不退..(差评|曝光)",
                en="threaten; extort; blackmail; fake (picture|video|claim|evidence|proof|photos|"
                "damage); swap .. item; swapped; "
                "bad review .. (unless|if not|threaten|refund); scam .. (buyer|customer); buyer "
                "scam; buyer be scam; ship back .. (different|fake|old|wrong|brick|empty)",
                over=("refund", "platform_case", "violation", "m12315", "refund_only_kept"),
            ),
            "review": Words(
                zh="差评; 恶评; (给|刷|打)..(1|一)(颗)?星",
                en="bad review; negative review; 1 star; bad rating; negative feedback",
                but="威胁..差评; 差评..(要钱|勒索|敲诈); 敲诈..差评; threaten .. review; "
                "review .. (money|extort)",
                over=("refund",),
            ),
            "refund_only_kept": Words(
                zh="(平台|系统|被|自动|强制)?..仅退款(了)?..(货|东西)..(不|没|还)(退|还|寄|给|"
                "在)..; 被仅退款; 平台..仅退款; 仅退款(了|后)?..货(没|不)..; 退款(了)?..货..(不|"
                "没)(退|还|寄回); 钱货两空; 仅退款成功; 强制仅退款; 退款不退货; 系统..仅退款",
                en="refund without return ..; refund only .. (keep|kept|item|buyer)?; "
                "(buyer|customer) (keep|kept) .. item; refund buyer ... keep; "
                "kept (item|shoe|phone|dress|bag|jacket|"
                "product); keep (the )?item; refund .. (not|never) (ship back|return) ..; "
                "platform refund .. (keep|not return|item); lose .. item and money; lose both",
                but="申请仅退款; 要仅退款; want keep item",
                over=("refund", "platform_case"),
            ),
        },
        "review": {
            "threat": Words(
                zh="(不退|不赔|不补|否则|不然|要不)..差评; 要给(我)?差评; 说..给差评; 扬言..差评",
                en="(leave|give|post|write) .. bad review .. (unless|if); unless .. bad review; "
                "threaten .. review",
                but="给了差评",
            ),
            "invented": Words(
                zh="(捏造|编造|造谣|诽谤|辱骂|胡编|假)..差评; 差评..(捏造|编造|造谣|诽谤|辱骂|骂|"
                "胡编|不实|瞎编)",
                en="(fake|false|invented|lying|defamatory|insulting) .. review; review .. (lie|"
                "false|invent|insult|defame|not true)",
            ),
        },
        "clock": {
            "out": Words(
                zh="(举证|申诉|处理|回复|答复)(时间|期)?(超时|过|已过|过期|错过|截止); "
                "超时没(举证|回复|处理); 错过(举证|申诉)..; 忘(了)?(举证|回复|处理); 来不及举证",
                en="miss .. deadline; (time|deadline) .. (over|pass|expire|out); too late .. "
                "(answer|appeal|evidence); forget .. answer; timeout; time out",
            ),
        },
        "decided": {
            "against_us": Words(
                zh="判(我|我方|我们)?(输|败|责|违规|全责|责任); (平台|小二|客服|系统)..判..(买家|"
                "退款|仅退款|我输|我责|赔); 判(给)?买家; 支持(了)?买家; 判退款; 判我; 平台..(强制|"
                "自动|系统)?仅退款; 被(平台)?(处罚|扣分|罚款|判); 强制退款; 被仅退款",
                en="decide (against me|against us|against|for buyer|for customer|in favor of "
                "buyer|in buyer favor); platform .. (decide|side|favor|favour) .. (buyer|"
                "customer); lose .. (case|dispute); i lose; penalize; platform .. refund .. "
                "(buyer|customer|automatically|without)",
                but="判买家输; decide for me; lose money; lose in; lose item; lose customer; "
                "判我赢; decide against buyer; lose my; i lose money",
            ),
        },
        "on_platform": {
            "no": Words(
                zh="(不|没)(在|走|通过)平台; 私下(交易|卖); 微信(上)?(卖|成交); 朋友圈卖; "
                "自己网站卖; 线下卖",
                en="not .. platform; outside platform; sell .. (wechat|offline|privately|own "
                "website); own website",
            ),
        },
        "about": {
            "no_reason": Words(
                zh="无理由; 不想要; 不喜欢; 7天(退|无); 不合适; 尺码(大|小|不合)",
                en="not want (it)?; change mind; (7|seven) day return; not reason; not like; not "
                "fit",
                but="买家不想要钱; not want pay",
            ),
            "defect": Words(
                zh="质量(问题|差|不好|有问题|不行)?; 坏; 描述不符; 色差; 与描述; 不一样; 瑕疵; "
                "货不对板; 故障; 破洞; 掉色; 不能用; 有问题",
                en="quality; defective; not as (describe|picture|advertise); break; not work; bad "
                "quality; item different; damage item; wrong (color|size|item); stain; hole",
                but="收到..坏; 运输..坏; arrive break; break rule; 破坏; 有问题吗; break .. rule; "
                "有问题买家",
            ),
            "counterfeit": Words(
                zh="假货; 假冒; 仿品; 不是正品; 说(是)?假; 卖假; 售假; 真假",
                en="fake; not genuine; fake item; not authentic",
                but="打假; 假图; 假视频; 造假; 假证据; 假一赔; fake (picture|video|claim|evidence|"
                "proof|damage|review|refund|photos)",
                over=("defect",),
            ),
            "not_received": Words(
                zh="没收到; 没拿到; 少件; 少发; 破损; 漏发; 空包; 丢件; 碎; 缺件; (收到|运输)..坏",
                en="not receive; not arrive; not deliver; miss (item|part|piece)?; damage; "
                "incomplete; empty (box|parcel|item); arrive break; lose in (transit|post); break "
                "in transit; never arrive",
                but="(退|寄)(回|货)..空包; return .. empty; empty .. return; 我没收到; "
                "没收到退货; i not receive; i never receive; 没收到货款; damage myshop; "
                "miss deadline; miss .. deadline; we not receive; not receive return",
                over=("defect",),
            ),
            "not_shipped": Words(
                zh="没发货; 发货(慢|晚|迟|延迟|超时); 延迟发货; 缺货; 虚假发货; 不发货; 晚发货",
                en="not ship; late (ship|delivery|deliver)?; ship late; out of stock; delay ship; "
                "too slow",
                but="too late; 买家不发货",
            ),
            "promise": Words(
                zh="承诺; 赠品; 保价; 差价; 发票; 返现; 优惠",
                en="promise; gift; invoice; price match; discount; warranty",
                but="违背承诺发货; 承诺函",
            ),
            "injury": Words(
                zh="受伤; 过敏; 中毒; 吃坏; 拉肚子; 烫伤; 爆炸; 起火; 烧伤; 住院",
                en="hurt; ill; allergy; hospital; explode; fire; burn; rash",
                but="hurt myshop; hurt business; 防过敏",
                over=("defect",),
            ),
        },
        "fault": {
            "seller": Words(
                zh="(是|确实是|确实)我(方|们)?(的)?(错|责任|问题|发错|漏发); 我(们)?(发错|漏发|"
                "少发|忘发|搞错|弄错); 确实(发错|有质量|质量|漏发|少发); 我方责任",
                en="myfault; we (ship wrong|forget|make mistake); i (ship wrong|forget|make "
                "mistake|make a mistake); i (be )?wrong; we ship .. wrong",
                but="不是我; not my; not our; 忘举证; forget answer",
            ),
            "logistics": Words(
                zh="快递(弄|搞|摔|压)?(丢|坏|破|延误|责任|碎|弄丢); 物流(丢|坏|破|延误|责任|"
                "问题); 运输(途中)?(丢|坏|破|损); 丢件",
                en="courier (lose|break|damage|fault|late|delay); lose in (transit|post|mail); "
                "damage in transit; break in transit; courier .. fault; lose by courier",
            ),
            "buyer": Words(
                zh="买家(自己|使用)..(弄坏|用坏|摔坏|不当|弄脏|洗坏); 使用不当; 人为损坏; "
                "买家(责任|问题|的错)",
                en="misuse; damage by (buyer|customer); buyer fault; customer fault; (buyer|"
                "customer) (break|damage) (it|item)",
            ),
        },
        "platform_name": {
            "taobao_tmall": Words(zh="淘宝; 天猫", en="taobao; tmall"),
            "jd": Words(zh="京东", en="jd"),
            "wechat_shop": Words(zh="视频号; 微信小店", en="wechat (seller|channel)"),
            "other": Words(
                zh="拼多多; 抖音; 闲鱼; 小红书; 1688; 快手; 得物; 美团",
                en="pinduoduo; douyin; xianyu; xiaohongshu; 1688; kuaishou",
            ),
        },
    },
    supposed=("claim", "about", "platform_name"),
    counts={
        "amount": Counted(
            zh="(仅退款|退走|退给(买家|他|她|对方)|退掉|划走|白退)(了)?..{n}元",
            en="(refund|refund her|refund him|refund buyer|give back) {n}元",
            but="(要|想|申请|只肯|想要|说|要求)退..{n}元; (want|ask|demand|request) .. refund ..",
        ),
        "decided_days": Counted(
            zh="判(了)?..{n}天; {n}天前..判", en="decide .. {n} day ago; {n} day ago .. decide"
        ),
    },
)
