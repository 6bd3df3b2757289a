"""How buyers say what they have answered already: what the buyers' guides share."""

from guide_logic.language.words import Counted, Words

__all__ = [
    "AMOUNT",
    "CROSS_BORDER",
    "ISSUE",
    "PLATFORMS",
    "PROMISED_FOR_A_LOSS",
    "REFUND",
    "REFUND_DAYS",
    "ROLE",
    "SELLER",
    "STATE",
]

_LOST = "(快递|包裹|货)..(丢|遗失|损坏|异常)"

PROMISED_FOR_A_LOSS = (
    f"(收到|接到)..(短信|电话)..{_LOST}..理赔; "
    f"(有人|陌生|自称)..(电话|短信|微信|客服)..{_LOST}..(理赔|赔|退); "
    f"{_LOST}..(理赔|赔|退)..加..(微信|qq|支付宝)"
)
"""A stranger's story, told to rob; the courier's own customers ring about lost parcels too."""

PLATFORMS = {
    "taobao_tmall": Words(
        zh="淘宝; 天猫",
        en="taobao; tmall",
        but="天猫国际; 淘宝全球购; 冒充(淘宝|天猫); (淘宝|天猫)(假|官方)?客服打; fake (taobao|"
        "tmall)",
    ),
    "jd": Words(
        zh="京东; jd",
        en="jd",
        but="京东国际; 京东全球购; 冒充京东; 京东(金融|白条|客服打); fake jd; "
        "jd customer service ... (call|cancel|share)",
    ),
    "pdd": Words(zh="拼多多; pdd", en="pinduoduo"),
    "douyin": Words(zh="抖音", en="douyin"),
    "wechat_shop": Words(zh="视频号; 微信小店; 微信小商店", en="wechat (seller|channel)"),
    "xianyu": Words(zh="闲鱼", en="xianyu"),
    "1688": Words(zh="1688", en="1688"),
    "xhs": Words(zh="小红书", en="xiaohongshu"),
    "cross_border": Words(
        zh="天猫国际; 京东国际; 考拉海购; 淘宝全球购; 保税仓; 海外直邮; 跨境(电商|进口|购|店)",
        en="crossborder; cross border; bonded warehouse",
        over=("taobao_tmall", "jd"),
    ),
    "other": Words(
        zh="唯品会; 得物; 快手; 苏宁; 美团; 饿了么; 转转; 当当; 亚马逊; 速卖通; 拼团群; 有赞",
        en="aliexpress; amazon; ebay; shein; temu; vipshop; kuaishou; dewu; poizon; suning; lazada",
    ),
}

CROSS_BORDER = {"bonded_or_direct": PLATFORMS["cross_border"]}

ROLE = {
    "business": Words(
        zh="公司采购; 公司从..(订|买|进); 公司(在..)?(买|购|订); 我们公司; 单位采购; 给公司; "
        "批发来卖; 进货; 拿来转卖; 进一批; 转卖用",
        en="(for|by) company; bulk order; buy .. resell; for resale; wholesale; company (buy|"
        "order|purchase); for (business|office)",
        but="公司名; 卖家公司",
    ),
}

SELLER = {
    "individual": Words(
        zh="个人卖家; 卖家是(个人|私人); (跟|向|从|和)(个人|私人)..买; 私人(卖|转让|转); "
        "个人(闲置|转让|转); 个人(买|出)",
        en="private (person|seller|individual); individual seller; from individual; second hand "
        "from person; private sale",
        but="个人信息; 不是个人",
    ),
    "shop": Words(zh="旗舰店; 自营", en="flagship; self operated; official seller"),
}

STATE = {
    "unpaid": Words(
        zh="没付款; 没付钱; 没支付; 待付款",
        en="i not pay; order not pay; not pay order; unpaid; before (i )?pay",
        but="没付款给; not pay (back|out|refund|compensation); seller not pay",
    ),
    "to_ship": Words(
        zh="没发货; 不发货; 没(有)?发出; 没发; 不发; 没寄出; 没寄; 拖..发货; 催..发货; 发不出货; "
        "发货没有; 待发货; 等待出库; 待出库; 等待发货; 没揽收; 没揽件; 没出库; 没物流; 拍..没发; "
        "不见发货; 没动静; 没有发货信息; 不寄; 延迟发货; "
        "延期发货; 虚假发货; 假发货; 空单号; 假单号; 单号..(查不到|没物流); 发货..(发|拖)不; "
        "预售..不发; 没有货发; 等..发货; 缺货",
        en="not ship; unshipped; refuse ship; awaiting shipment; pending (ship|shipment); (ship|"
        "shipment) pending; wait .. ship; not dispatch; shipment not arrive; ship not happen; "
        "nothing ship; not ship anything; nobody ship; wait for shipment; out of stock; "
        "wait for (warehouse|stock|restock); (not|still) (leave|left) warehouse; "
        "not ship out; waiting for ship; wait for .. ship; seller not ship",
        but="没发票; 不发票; 没发现; 没发(赠品|生); 没发完; 少发; 漏发; 不发达; 没发觉; 不发声; "
        "not ship (back|refund|money|invoice|gift); wait .. refund; 没寄(回|错); 不寄回; "
        "没发(信息|消息|短信|回); 催..发货没; 等..发货单; 没发(全|齐); "
        "(赠品|礼品|礼物)..(没|不)(寄|发); (gift|for free) ... (not|refuse) ship; "
        "free (second|gift|extra|bonus|sample|pair|item|one) ... ... (not|refuse) ship",
    ),
    "shipped": Words(
        zh="物流(卡|停|不动|没动|没更新|不更新|停滞|异常); 快递(卡|停|不动|没更新); 在路上; "
        "运输中; 派送中; 发货..没到; 发货..没收到; 物流..没(更新|动|变化); 快递..没(更新|动); "
        "卡在..(半路|海关|中转|路上|站); 物流..(卡|停)在",
        en="tracking (not|stop|stick|stuck) (update|move)?; tracking not .. (update|move); in "
        "transit; stuck in (transit|custom); parcel stuck; item stuck; ship .. not arrive; ship "
        ".. not receive; tracking stuck; on way; not move for",
        apart="refund; not ship; 没发货; 不发货",
    ),
    "received": Words(
        zh="没确认收货; 没点确认; 没(有)?点收货; 还未确认收货; 没签确认",
        en="not confirm (receipt|receive|order); before confirm",
    ),
    "success_out": Words(
        zh="售后(入口|按钮|通道|期)?(没|关闭|消失|过期|已过|超过|过|关|结束|不见)(有)?; 过(售后|"
        "退货)(期|时间); 超过售后; 不能申请售后; 申请不(到)?售后; 售后时间过; 售后过期",
        en="after (sale|sales) (close|over|expire|gone); after sales .. (close|over|gone|expire); "
        "return window (close|over|expire); refund button gone; not can (apply|open) after sales",
    ),
    "success_in": Words(
        zh="交易成功..还能售后; 确认收货..还能售后; 售后还在",
        en="confirm receipt .. after sales open",
    ),
    "closed": Words(
        zh="订单(关闭|被关闭|关闭); 交易关闭; 订单(被)?取消; 取消..订单",
        en="order close; order cancel; cancel .. order",
        but="能取消订单; 想取消订单; 要取消订单; 怎么取消订单; can i cancel; want cancel; how "
        "cancel",
    ),
}

ISSUE = {
    "not_shipped": STATE["to_ship"],
    "late": Words(
        zh="(说好|约好|约定|答应)..(送到|到|送达)...才(送|到); "
        "(发货|送货|物流|快递|送达|到货)(太|特别|很|非常)?(慢|晚|迟); 送..晚到; 晚到; 迟到; "
        "超时送达; 送达超时; 才到; 才发货; 才收到; 才送到; 姗姗来迟; 发货..慢; 超过..才(发|到|送)",
        en="late; later than .. (promise|say|expect); {n} day later; arrive after; take .. week "
        "arrive; too slow; slow (ship|deliver); not arrive on time; not on time; take forever",
        but="没才; later today; too late; late (at)? night; 七天才到账; 退款..才到; refund late; "
        "late refund; not late; 才到账",
        over=(),
    ),
    "not_received": Words(
        zh="(放|扔|丢)(在)?(门口|楼下|楼道|驿站|快递柜|外面)..(丢|不见|没了|被偷|被拿); "
        "(显示|物流|写|说|快递|丰巢)..(签收|送达|已收|妥投|送到|派送成功|取件)..(没|不|"
        "并没)(收到|拿到|见到|人收|签|到|见|看到|去取|取); 没收到货; 货没收到; 没收到; 收不到货; "
        "快递丢; 货丢; 丢件; 弄丢; 丢失; 被(别人|人)(签收|代签|领|拿|取|冒领); 冒领; 虚假签收; "
        "假签收; "
        "被签收; 签收..(没人|不是我|没见|找不到); 空包; 没拿到(货|快递)?; 没见(到)?货; "
        "找不到(快递|货|件|包裹|我的件); 没送到; 冒签; (驿站|快递柜|丰巢)..(没|没有|查不到)..(件|"
        "包裹|快递|货)",
        en="not receive (item|order|anything|package|it)?; never receive; "
        "deliver .. not receive; (mark|say|show|track) .. deliver .. not; lose in (post|mail|"
        "transit|ship); item lose; deliver .. nothing; (pick|picked) up .. not i; "
        "nothing arrive; not arrive; not show up; empty (box|item|parcel|package); where (item|"
        "order); someone else (take|sign); sign by someone; not deliver; courier lose; "
        "item vanish; item disappear; not turn up; nothing (at)? door; say sign ... not (home|"
        "sign); deliver .. nothing; (locker|station) .. not (item|parcel|code)",
        but=f"{PROMISED_FOR_A_LOSS}; (支付宝|微信|银行卡|卡里|账户)..没收到; "
        "已退款...没(收|到|见); "
        "没收到(退款|钱|回复|发票|赠品|通知|短信|消息|款|补偿|赔|电话|返现|处理|12315|反馈|"
        "答案|红包|全款|定金|任何(回复|消息|钱|答|通知)); not receive (refund|money|reply|answer|"
        "invoice|gift|compensation|response|payment|anything back|news|message|call|any); ship .. "
        "not .. receive refund; not arrive (refund|money); not on time; not arrive on time; "
        "refund not arrive; money not arrive; not deliver (promise|what); not receive .. (refund|"
        "money|reply|answer|invoice)",
        over=("late", "not_shipped"),
    ),
    "damaged_short": Words(
        zh="破损; 碎{n}(个|只|瓶|盒|片); "
        "(就|杯|碗|瓶|盘|屏|玻璃|镜|鸡蛋|酒|货|都|全|摔|打|压|碰|震|已经|已|是|子|了)碎; "
        "碎(一地|成|了|$); 摔坏; 压坏; 压扁; (屏幕|外壳|货|盒子|箱子|瓶子|瓶|壳)(裂|破)..; 裂(开|"
        "缝|纹|$); 破(了|$); 箱(子)?..烂; 漏液; 少件; 少发; 漏发; 缺件; 少(1|一|2|几|个|件|包|瓶|"
        "只|配件|零件|东西)..; 少{n}(箱|袋|双|本|盒|根|张|套|样|斤|罐)..; 少货; 数量不(对|够|足); "
        "缺斤少两; 短斤少两; 缺少; 缺(配件|零件|1|一); 没发(全|齐|完); 撒漏; 洒(了|一|$|出); "
        "变形; 坏在路上; 运输..坏; (收到|到|打开|送来|拆开)..坏; 少寄; 买{n}(个|件|包|瓶|只|双|盒|"
        "箱|本|斤)..(发|来|到|收到|给){n}(个|件|包|瓶|只|双|盒|箱|本|斤); 重量不够; 份量不足; "
        "只收到(1|一|2|半)..; 磕坏; 磕碰; 凹(陷|进)",
        en="damage; arrive .. break; receive .. break; break .. (transit|ship|arrive|delivery|"
        "deliver); item miss; miss (item|part|piece|parts|accessory|accessories|one); part miss; "
        "miss from; incomplete; not complete; only (receive|arrive) (half|part|1|2|"
        "one); only half; only {n} .. (in box|arrive|receive|inside); half order; short (ship|"
        "deliver|item); piece miss; dent; leak .. box; shatter; open .. break; come break; box "
        "crush ; break on arrive; break when arrive; break glass; glass break; in pieces; "
        "break (lamp|cup|plate|vase|mirror|table|bottle|bowl|screen); "
        "arrive .. (wet|soaked|crushed|ruined|squashed)",
        but="破产; 打破; 破解; 破价; 破事; 破店; 破烂; 破卖家; 裂开; damage (my|reputation|"
        "credit); 破坏; 说破; 撞破; 破财; 缺少(证据|材料); 至少; 多少; 不少; 少说; 减少; 少于; "
        "裂痕; miss (call|deadline|reply|you); 少退; 破..游戏; 破平台; 少补; deadline; 少(赔|付|"
        "给|收)",
    ),
    "not_as_described": Words(
        zh="(屏|屏幕|电池|后盖|主板|零件)(是)?(后换|换过|组装|拆修); "
        "说(无拆|无修|没拆|没修)...(维修|拆过|修过|换过|拧); 有(id|账号|激活)锁; "
        "(和|跟|与|同)?(描述|图|介绍|宣传|页面|详情|实物|视频|直播|说)(里|上|中)?(的|严重|"
        "完全)?(不符|不一样|不一致|不同|差太多|差距|差|两样|不相符|对不上|有出入); 货不对板; "
        "货不对版; 描述不符; 图文不符; 图不符; 实物(和|跟|与)图..; (发|寄|给)..错; 发错货; 发错; "
        "寄错; 错货; 色差; 颜色(不|错|差|跟|和); 尺寸(不|错); 尺码(不|错); 型号(不|错); 款式不; "
        "(纯棉|真皮|羊毛|真丝|羊绒|实木)...(聚酯|涤纶|化纤|人造); 材质(不|不是); "
        "不是(真皮|纯棉|实木|羊绒|全新); 说是...结果(是)?..; (写|"
        "标)(着)?(是)?(真皮|纯棉|羊毛|纯羊毛|实木|纯银|足金)...(结果|收到)..; 说(是)?(全新|新|"
        "95新|99新|9成新)..(旧|二手|翻新|用过|划痕|磕|坏|痕|拆); 翻新(机)?; 二手当新; 当新货; "
        "当全新; 以次充好; 虚假宣传; 夸大宣传; 照骗; 跟(我)?(买|拍|下单|订)..不(一样|同|符); "
        "和(我)?(买|拍|下单|订)..不(一样|同|符); 不是(我)?(买|拍|要|订)..; 参数(虚标|不); 虚标; "
        "缩水; 不(像|如)..图; 配置不(对|符|一样); 成分不(对|符); 与描述; 差太多; 天差地别; "
        "牛头不对马嘴; 事故车; 泡水车; 调表车; 火烧车",
        en="(ship|receive|get|deliver) .. (someone else|somebody else) .. (order|item|parcel); "
        "{n} (cm|inch|centimeter|centimetre|mm|inches) too (short|long|small|big|narrow|wide); "
        "icloud lock; account lock; "
        "(way )?(small|big|large|short|thin|cheap) than .. (picture|photo|describe|"
        "description); not as (describe|advertise|show|picture|list|ad|order|expect|promise); "
        "not match (picture|describe|description|ad|advert|listing|what|order)?; not what (i|"
        "was)? (order|buy|pay|expect|see|advertise|describe); (order|buy|want) size {n} .. {n}; "
        "wrong (item|color|colour|size|model|one|order|version|material|shoe|product|dress|"
        "phone); (order|buy|want) .. receive .. (white|black|red|blue|green|other|pink|another|"
        "yellow|grey|gray|brown|small|large); 收到(一看)?(却)?是(化纤|塑料|涤纶|合金|二手|旧款|"
        "别的|另一款|另外); different (from|than|to|item|color|colour|model|size|one); "
        "look different; look nothing like; nothing like (picture|photo|ad|description|what)?; "
        "not like picture; not same (as|item|picture|thing|one)?; mislead; false advertise; "
        "(page|description|label|listing) .. (polyester|acrylic|nylon|plastic|synthetic); fake "
        "advertise; "
        "(say|sell|list|describe|advertise) .. new ... (use|refurbish|second); "
        "refurbish; not new; use instead of new; item different; color different; differ from; "
        "not leather; not silk; not cotton; not gold; not cashmere; not real (leather|gold|silk|"
        "wool|cashmere); description false",
        but="尺码不合; 尺寸不合; 说(法)?不一样; 差评; 描述得; 不同意; 发错地址; 打错; 说不一样; "
        "different (platform|"
        "seller|bank|answer|account|shop|reason|story); wrong (price|invoice|number|address); "
        "差点",
        over=("quality",),
    ),
    "quality": Words(
        zh="(蟹|虾|贝|龟|鸟)..死(了|$|一半|光); 漏绒; 钻绒; 跑绒; 污渍; 蔫; 烂根; 枯(死|萎); "
        "(花|植物|盆栽|多肉|绿植|苗|树|鱼)..死(了|$); "
        "质量(问题|差|不好|不行|不过关|有问题|太差|很差|堪忧|特别差|低劣|不合格|一般|真差|垃圾|"
        "烂); 劣质; 残次; 次品; 有问题$; 货有问题; 坏(了|$|掉); (就|又|全|都|也|就是|是|给|用|穿|"
        "洗|两天|天|月|周|年|机|脑|视|箱|调|灯|锅|表|车|后)坏; 故障; 罢工; 瑕疵; 毛病; 开胶; "
        "脱胶; 掉色; 褪色; 起球; 开线; 脱线; 断(了|裂|$|开|成); 漏水; 漏电; 死机; 黑屏; 花屏; "
        "闪屏; 卡顿; 不能用; 用不; 没法用; 充不(进)?电; 开不(了)?机; 不亮; 没声音; 不制冷; "
        "不制热; 不转; 失灵; 没反应; 掉毛; 异味; 甲醛; 臭味; 没用几(次|天)就; (穿|用|洗|戴)(1|一|"
        "2|两|几|3|三)?(次|天|回)就..; 不好用; 做工差; 做工粗糙; 豆腐渣; 缩水严重; 掉皮; 破洞; "
        "起皮; 生锈; 发霉; 结块; 不耐用; 自燃; 爆炸; 鼓包; 漏气; 不工作; 启动不; 打不开; "
        "自动关机; 自动重启; 老是重启; 没声; 不出声; 没信号; 连不上; 不通电; 杂音; 发烫; 垃圾货; "
        "破..洞; 有(个|1个|一个|小|大)?洞; "
        "货..垃圾",
        en="arrive dead; (crab|fish|plant|shrimp|lobster|pet|puppy|kitten) .. (dead|die); "
        "arrive .. (hole|stain|scratch|tear); with hole; stained; bad quality; low quality; "
        "quality .. (bad|issue|problem|low|not good|problem); "
        "quality problem; quality issue; defective; not work; stop work; break after; break .. "
        "(day|week|month|use); break down; not turn on; not charge; not function; stop (cooling|"
        "heating|charging|turning|spinning|playing|cool|heat|charge); fall apart; come apart; "
        "(fall|come|peel) off; die after; dead on arrive; cheap quality; bad item; item bad; "
        "malfunction; fade; shrink; smell; not power on; not start; overheat; battery dead; "
        "melt; catch fire; smoke; spark; "
        "screen (dead|flicker|black); (sole|zip|zipper|strap|button|seam) .. (break|off); burst; "
        "rip after; hole in; leak water; broke within; not last; not usable; unusable; useless; "
        "mold; moldy; rust; no sound; not sound",
        but="用不上; 用不着; 坏人; 坏账; 坏评; 坏卖家; 破坏; 败坏; 坏话; 好坏; 断(货|网|联|供); "
        "中断; 垄断; 判断; 断章; 诊断; 果断; 坏心; not work day; work day; 不断; 打不开(页面|网页|"
        "app|链接|订单); 有问题吗; 没反应过来; 用不到; refund .. not work; button not work; link "
        "not work; 坏单; 脱单",
        over=("late",),
    ),
    "counterfeit": Words(
        zh="假货; 假(包|鞋|表|手机|酒|口红|面膜|粉底|茅台|烟|牌子|牌|冒|名牌|化妆品|奢侈品|衣服|"
        "书|鞋子|包包|"
        "手表|香水|品); 冒牌; 仿(品|货|冒|制|牌); 高仿; 盗版; 山寨; 假冒; a货; 精仿; 莆田; "
        "不是正品; 非正品; 不是(正|真)货; 不是真; 是假; 真假; 正品..假; 鉴定(为|是|出|结果)?假; "
        "像假; 水货; 贴牌假; 卖假; 售假; 制假; 知假; 买到假; 收到假; (怀疑|感觉|明显|绝对|肯定|"
        "应该|一看)(就)?(是)?假; 不是原装; 不是正版; 真伪; 防伪(码|标)?..(查不|不对|假|没); "
        "(序列号|编码|条码|sn码)..(查不|不对|假|对不上|不存在); "
        "(官方|专柜|品牌方)..(不是家|不认); 鉴定..不通过; 鉴定不过",
        en="fake $; (buy|receive|ship|sell|order|pay for|item|be|it|look|turn out|think|suspect|"
        "sure|probably|arrive) fake; (buy|receive|ship|sell|order) .. fake; fake (item|brand|one|"
        "nike|adidas|bag|shoe|shoes|sneakers|watch|phone|iphone|airpods|perfume|product|apple|"
        "designer|cosmetics|makeup|jordan|louis|lv|gucci|rolex|jersey|book|wine|liquor|jewelry|"
        "silver|gold|leather|battery|charger|headphones); (copy|clone) $; be copy; turn out copy; "
        "item copy; sell copy; genuine $; not genuine; genuine (or|not) ..; genuine or; not "
        "genuine item; fake brand; fake one; suspect .. fake; clone; super copy; not authentic; "
        "doubt .. genuine; genuine .. fake; (say|brand|maker|company) .. not theirs; "
        "(not|fake|invalid) (valid )?serial number; serial number .. (not (exist|valid|register|"
        "find|recognize|match)|fake|invalid)",
        but="fake .. (support|service|police|website); 假一赔; 假发; 假期; 假的评; 假单; 假客服; "
        "假装; 假话; 假承诺; 假物流; 假签收; 请假; 放假; 假如; 假发货; "
        "(寄回|退回|退货|寄回去|退回去)..(卖家|对方)..(不是原装|不是正品|假货|是假); "
        "(寄回|退回|退货)...(序列号|编码|条码)..(不对|对不上|不符); fake (customer|review|"
        "tracking|order|promise|service|discount|news|police|refund|site|website|number|link|"
        "photo|picture|transaction|advertise|medicine|drug|food|milk|alcohol|support|name|address|"
        "shop|reason); 假药; 假(评价|订单|消息|地址|证据|网站|链接|截图|理由|折扣|宣传|图|快递); "
        "虚假; 不是假; 造假; 打假",
        over=("not_as_described", "quality"),
    ),
    "food_drug": Words(
        zh="没(有)?(标)?(生产日期|保质期|厂名厂址); "
        "过期(的)?(食品|牛奶|零食|药|面包|奶粉|饮料|酸奶|产品|饼干|货|东西); (食品|牛奶|零食|"
        "药|面包|奶粉|饮料|酸奶|饼干|肉|海鲜|水果|蛋糕|保健品|茶叶|坚果|巧克力|火腿|月饼|酱|鸡蛋|"
        "大米|螃蟹|大闸蟹|粽子|香肠|麦片|咖啡|橘子|橙|苹果|梨|桃|葡萄|草莓|蓝莓|芒果|香蕉|西瓜|"
        "樱桃|"
        "鸭脖|卤味|辣条|泡面|方便面|牛肉干|肉干|糖|蜂蜜|罐头|烤肠|豆干|调料|底料|糕点|薯片|胶囊|"
        "口服液|"
        "车厘子|荔枝|榴莲|柚子|猕猴桃|蔬菜|鲜肉)..(过期|变质|发霉|有虫|虫|异物|馊|臭|坏|烂|问题|"
        "头发|结块|生虫|长毛|异味|全臭|臭了|不新鲜|假|三无); 过期食品; 变质; 食物中毒; 吃(出|坏|"
        "完|了)..(虫|异物|头发|拉肚子|不舒服|吐|过敏|肚子|进医院); 吃出; 吃坏; 拉肚子; 长虫; "
        "有虫; 假药; 劣药; 保质期; 临期; 三无食品; 食品安全; 食品..问题; 药..有问题; 生产日期; "
        "喝(出|坏|完)..; (药|食品|保健品|面膜|化妆品|减肥药)..没(有)?(批号|批准文号|生产许可|"
        "标签|中文标签)",
        en="expire (food|milk|item|snack|medicine|drug|date|product|biscuit|chocolate|coffee|"
        "baby); (food|milk|snack|snacks|medicine|chocolate|biscuit|meat|fruit|tea|formula|"
        "seafood|candy|nuts|cake|drink) .. (expire|rotten|mold|moldy|worm|bug|bad|spoil|smell|"
        "ill|hair|insect|off|fake|maggot|past); (worm|bug|hair|insect|mold|maggot|cockroach|"
        "plastic) .. (food|snack|milk|fruit|snacks|chocolate|cake|noodle|noodles|rice|meat|candy|"
        "biscuit|cookie|cookies|tea|nuts|bread); food poison; fake medicine; fake drug; "
        "ill after (eat|drink); eat .. ill; (food|milk|snack|snacks|meat|fruit|chocolate|biscuit|"
        "cake|bread|tea|nuts) .. (mouldy|sour|stale); (food|milk|snack|snacks|meat|fruit|"
        "chocolate|biscuit|cake|bread|nuts|cookie|cookies|candy) ... (mold|moldy|mouldy|rotten|"
        "spoil|worm|stale|expire); make .. ill; past expiry; past .. date; expiry; out of date; "
        "rotten; spoil; expire already; be expire; item expire; food (safety|problem|unsafe); "
        "unsafe food",
        but="过期(售后|退款|优惠|券); coupon; link; 优惠券过期; warranty expire; offer expire; "
        "session; expire (warranty|coupon|refund|deadline|link); refund .. expire; after sales .. "
        "expire; 火药",
        over=("quality", "counterfeit", "not_as_described"),
    ),
    "promise_broken": Words(
        zh="免单..(不认|不给|没|反悔); 免单; 赠品; 买一送一; 买1送1; 送的(礼|东西)..没; "
        "承诺..(没|不|反悔|兑现|不认|赖); 答应..(没|"
        "不|反悔|不认); 说好..(没|不|反悔); 不兑现; 没兑现; 保价; 价保; 降价; 差价; 买贵; 返现; "
        "好评返; 不(保修|给保修|质保|修|管修|维修|包邮); 拒绝(保修|维修|质保); 保修..(不|拒绝|"
        "没); 质保..(不|拒绝|没); 说话不算(话|数); 言而无信; 反悔; 优惠(没|不); 活动..(不|"
        "没)(兑现|给|算); 虚假(优惠|活动|促销|折扣); 先涨后降; 最低价; 直播..(承诺|说好|答应); "
        "返红包; 不认账; 不履行; "
        "说好(送|给)..(没|不)",
        en="promise .. free; promise free; break promise; promise .. (not|break|nothing|never); "
        "not keep (promise|word); not "
        "honor (warranty|promise|price|deal|coupon|discount|guarantee|gift); not honour ..; gift "
        "(not|miss); free gift; not (give|ship|receive) .. gift; warranty .. (refuse|not|ignore); "
        "refuse .. (warranty|repair|fix); not (repair|fix) ..; price (match|protection|drop); "
        "cashback; promise (gift|refund difference|discount|warranty); go back on; price "
        "guarantee; discount not; not give .. (gift|discount|cashback); refuse honor; false "
        "discount; fake discount",
        but="(先|要|得|必须)(退|还|寄)(回)?..赠品; return .. gift; ship .. gift back; 承诺函; "
        "赠品..(坏|质量|破); 说好..(发货|退款)",
    ),
    "no_reason_return": Words(
        zh="无理由; 不想要; 不喜欢; 买错; 买(大|小|多)$; 拍错; 拍(大|小)$; 尺码(买|拍|选)(大|小|"
        "错); 后悔; 不合适; 不合身; 太大; 太小; 穿不(上|下); 不需要; 改主意; 想退货; 冲动消费; "
        "7天(退|内退)..; 试穿不",
        en="change mind; not want; not need .. anymore; not like; not fit; too (big|small|large|"
        "tight|short|long); (7|seven) day (return|refund|not reason|policy|rule); not reason "
        "return; not suit; wrong size (i|bought|buy); regret; buy by mistake; i buy wrong; not "
        "need it; return without reason",
        but="{n} (cm|inch|centimeter|centimetre|mm|inches) too (short|long|small|big|large|"
        "tight); "
        "不想要(赔|退|钱|换); not want (refund|exchange|compensation|pay|ship|answer|help|"
        "give|respond|deal|repair|take|accept|to); seller not want; 3天无理由拖; not want .. "
        "(refund|pay|ship|give); 差距太大; 损失太大; 影响太大; 压力太大; 太大意; (7|seven) day "
        "ago; 7 day ago; 7 day not; for 7 day; after 7 day; 7天退款; 无理由(拒绝|取消|扣|关|封|"
        "不); 噪音太大; 字太小; (7|seven) day .. (not ship|not answer); not like (picture|photo|"
        "what|describe|in|they|ad|description); look not like",
    ),
    "refund_unpaid": Words(
        zh="(同意|答应|通过|批准|成功)(了)?退款..(没|不|未)(到账|退|给|收到|到|打|见); "
        "退款(没|不|未|迟迟不)(到账|到|打款); 已退款...没(收到|到|见); "
        "退款成功...(钱呢|没见|没收到); 退款成功..没; 没到账; 说..退款..没(退|到|收到); "
        "(退货|退回|寄回)..(签收|收到)...(退款中|走流程|财务); (退|"
        "寄)(货)?(回去|回|货)..(签收|收到|拿到)..(不退|没退|不给退|不打|没打)(钱|款); (签收|"
        "收到)(退货|货)..(不|没|还没)(退|给)(钱|款); 同意退..(没|不)(打|到|退|给|收到); "
        "没收到退款; 退款没(收到|下来|到); 钱没(到账|退回来|退); 不打款; 没打款; 答应退..(没|不)",
        en="refund (agree|agree) .. (not|nothing|still); agree .. refund .. (not|nothing|"
        "nobody); refund not (arrive|receive|pay|come|show|in account); not receive refund; "
        "not receive .. refund; refund .. not (arrive|receive|money|in); promise refund .. not; "
        "say .. refund .. (not|nothing); money not (arrive|back|return); refund complete .. not; "
        "refund (say )?(complete|success)...nothing; "
        "say refund...(show nothing|nothing|not (get|receive|show)); "
        "refund agree...not (money|receive|arrive|come); 退款(成功|通过|同意|完成)...没(收到|"
        "到账|到); ; 说退..(没见|不见|没到|没退); refund promise .. not; (return|ship back|"
        "send back) ... (get|receive|have) ... not (money|refund)",
        but="(拒收|拒签|不签收|不收|拒绝退款|不给退|不退款|不认|扣款|扣钱|维修费)...(钱|款)没(退|"
        "到); "
        "(refuse|turn away|deduct|not accept) ... not (receive )?(refund|money); "
        "平台..没到账; refund .. not (answer|ship|receive item|work|agree|respond|accept|"
        "refund); 不同意; not agree; 赢..没到账; win .. not; 判..没到账; refund not agree; not "
        "refund .. item; not agree .. ; 没发货退款; ask .. refund .. not; want refund ..; apply "
        ".. refund ..; 申请退款..没; 要退款..; request refund ..; for refund ..; not receive item "
        "..; not receive order ..",
    ),
    "price_cancel": Words(
        zh="砍单; 被砍; 全砍; 砍了我; 标错价; 价格标错; 标错价格; 卖家(..)?取消..订单; "
        "被(卖家)?取消; 取消我(的)?订单; 强制取消; 单方面取消; 擅自取消; 强行退款; "
        "自动退款..不发; 关我订单; 把订单(取消|关); 价格(错|标错|设错)..; 系统错误..取消; bug价; "
        "说没货..取消; 没货..取消; 缺货..取消; 无货; 私自取消; 被卖家..取消; 卖家..取消",
        en="cancel by seller; seller cancel; price (wrong|mistake|error|incorrect|typo); wrong "
        "price; cancel .. order; order (be )?cancel; mispriced; price .. (wrong|mistake|error) .. "
        "cancel; refuse sell; pricing (error|mistake); cancel on me; force cancel; out of stock "
        ".. cancel",
        but="i (want )?cancel; want cancel; can i cancel; how (can i )?cancel; not let .. cancel; "
        "refuse cancel; i cancel; try cancel; 我取消; 想取消; 能取消; 怎么取消; 不让取消; 要取消; "
        "取消不; 不能取消; not can cancel; not can .. cancel; 申请取消; not cancel; 不取消; "
        "三无货; cancel subscription; cancel membership; 我..取消..订单; "
        "cancel (booking|hotel|ticket|course)",
        over=("not_shipped", "promise_broken"),
    ),
    "minor": Words(
        zh="(孩子|小孩|儿子|女儿|娃|孙子|孙女)..(用|拿)..手机..(买|下单|充|付|拍|刷); "
        "(孩子|小孩|儿子|女儿|娃|小朋友|未成年|侄子|外甥|弟弟|妹妹|学生)..(买|下单|充|付款|"
        "打赏|刷|拍|氪|花|转|支付|购买); (孩子|小孩|儿子|女儿|娃)...(打赏|充值|氪金|下单); "
        "(5|6|7|8|9|10|11|12|13|14|15)岁..(拿|用)..手机; 未成年; 熊孩子; 孩子(偷偷|自己); "
        "小孩(偷偷|自己|误)",
        en="kid .. (buy|order|pay|spend|spent|purchase|charge|use|tap|top|recharge); by kid; "
        "year (old|"
        "kid) .. (buy|order|pay|spend); underage; kid accident; (son|daughter) .. (buy|"
        "pay|spend|recharge|tip); (brother|sister) .. (buy|order|spend) .. phone",
        but="(给|为|帮)(孩子|小孩|儿子|女儿|娃|小朋友)..(买|订|拍|下单); 学生(证|优惠); for kid; "
        "kid (shoe|shoes|toy|clothes|bike|car|seat|book|size|bed); buy .. kid; 买给; "
        "(孩子|儿子|女儿)(吃|用|穿|喝|玩)..; kid (play|eat|wear|hurt|ill)",
    ),
    "courier_service": Words(
        zh="快递员..(态度|骂|凶|不送|扔|不打电话|野蛮); 快递(态度|服务)(差|恶劣)?; 不送(上门|"
        "货上门); 放(驿站|快递柜|丰巢|门口); 驿站; 扔在; 暴力分拣; 快递小哥; (顺丰|圆通|中通|申通|"
        "韵达|极兔|邮政|德邦)..(态度|不送|服务|投诉|乱收费|骂|扔|不打电话|丢在); 快递乱收费; "
        "没打电话; 不派送; 拒绝派送",
        en="courier ... (yell|upstairs|rude); courier .. (rude|leave|left|attitude|not come|yell|"
        "throw|refuse|door|locker|station|service); rude courier; courier service; complain .. "
        "courier; courier attitude; leave .. (station|locker|door) without; not bring .. door; "
        "not door",
        but="驿站..(丢|没有|没我|找不到|没件|取走|取件|领走|签收|被人|被拿); courier lose; "
        "快递..丢; courier .. (damage|break|"
        "lose)",
    ),
    "privacy": Words(
        zh="(泄露|公开|曝光|发|挂|散布|贩卖|倒卖)..(个人信息|隐私|地址|电话|手机号|身份证|信息); "
        "(个人信息|隐私|地址|电话|手机号|信息)..(泄露|公开|曝光|网上|挂|群里|卖); 隐私; 人肉; "
        "挂(我|网上); 信息泄露; (把)?(我)?(的)?(手机号|电话|地址|姓名|信息|住址)..(发到|发在|"
        "贴到|贴在|公布|写在)..",
        en="leak .. (address|phone|data|information|info|name|id|details|personal); (post|publish|"
        "share|put|give|sell|reveal|disclose|spread) .. (address|phone|personal|private|details|"
        "data|info|information) ..; privacy; personal (data|info|information); dox; data leak; "
        "(ship|give|share|show) .. address .. (other|people|someone|stranger); my (address|phone|"
        "data) .. (online|internet|public)",
        but="发货地址; 退货地址; 发..退货地址; 发地址; return address; give .. return address; "
        "没发地址; 发错地址; seller .. address return; 公司信息; 发..电话",
    ),
    "invoice": Words(
        zh="(不|没|拒绝|不能|拖)(开|给|提供)?..发票; 发票; 开票; 不开票; 专票; 收据",
        en="not .. invoice; refuse .. invoice; invoice; wrong invoice",
        but="confirm (receipt|invoice); 有发票; 保留发票; 发票..假货; own .. invoice; "
        "with invoice; with .. invoice; invoice .. proof; 发票和; 有..发票; 证据",
    ),
}

REFUND = {
    "none": Words(
        zh="没(有)?申请(过)?(退款|售后)?; 没提交退款; 没申请过",
        en="not (apply|ask|request) (for )?refund; not ask for refund; not request .. refund",
    ),
    "pending_in_time": Words(
        zh="申请(了|过)?(退款|售后|退货|仅退款|退货退款)..(没处理|不处理|不理|没回复|没反应|"
        "没动静|没人处理|没人理|没同意|在等|等待|等卖家|没通过|不回复|没消息|不通过|没结果|拖|"
        "审核|处理中|待处理); 提交(了)?退款..(没|不|等); 退款(申请)?(提交|发起|提)?(好)?(几天|"
        "多天|一周|半个月)..(等|待|没|不); (申请|提交)..退款..装死; {n}天前..申请..退款; "
        "退款(申请)?..待卖家; 退款(申请)?(提交|发起|申请)..(不理|没理|没人理|没回|不回|没动静|"
        "没反应|不处理|没处理); 退款(申请)?(没人处理|没处理|处理中|待卖家|等待卖家|在处理|审核中|"
        "待处理|没人理|审核); 申请退款{n}(天|小时|月); 退款申请(交|递|提)..{n}天; "
        "申请(了)?{n}天退款",
        en="(ask|apply|request|file|submit) .. refund .. (wait|not answer|ignore|nothing|nobody|"
        "silent|pending|not process|not respond|not agree|silence|day|not reply|not heard|not "
        "hear); refund (request )?(pending|ignore|not process|waiting|not answer); wait for "
        "seller .. refund; wait .. (approve|agree|process) .. refund; seller not process refund; "
        "seller not answer .. refund request; refund request .. (not answer|ignore|nothing|wait|"
        "pending|day); request .. refund {n} day; (ask|apply|request) .. for refund {n} day",
        apart="没申请; 不能申请; 申请不; not (ask|apply|request); refuse; 拒绝; 被拒; 平台介入; "
        "12315; 关闭; close",
    ),
    "pending_overdue": Words(
        zh="退款(申请)?..(超时|时间到|过期|倒计时(结束|走完|没|完)); 超时..(没退|没处理|没自动); "
        "倒计时(结束|走完|完)",
        en="refund .. (countdown|timer|time) .. (over|out|expire|end|run out); countdown (over|"
        "end|run out|expire|finish); overdue refund; refund overdue",
        over=("pending_in_time",),
    ),
    "refused": Words(
        zh="拒绝(我)?(的)?(退款|退货|退|仅退款|售后|申请|退货退款|7天|无理由|我); (退款|退货|"
        "退款申请|售后|申请|仅退款)..(被)?(拒|驳回|拒绝); 被拒(绝)?; 驳回(退款|我|申请)..; "
        "不退款; 不退货; 不退; 不(同意|给)退..; 不能退; 不可以退; 退不; 不支持退; 不予退; 拒退; "
        "拒不退款; 不处理退款; 不(给)?(退|换); 概不退换; 不退不换; 不(7天)?无理由; 不认; "
        "一分不退; 不肯退; 不接受退..; 只换不退; 不赔不退; 概不退",
        en="refuse .. refund; (refund|return) ... refuse $; not refund; refuse (accept )?(return|"
        "refund|exchange|take back); not accept (return|refund); not give .. refund; deny .. "
        "refund; refund .. refuse; not want .. refund; not agree .. refund; only (refund|return) "
        ".. half; not return $; say not return; not allow .. (refund|return); say not refund; not "
        "take .. back; not return .. money; not let .. return; seller say not; refuse .. return; "
        "not want give .. refund; not pay .. back; not take back; not refund me",
        but="不认账; (定金|订金|押金)不退; 免单...不认; refuse .. ship it; "
        "拒绝(发货|保修|维修|开|签收|提供|配合|介入|受理|调解|承认|沟通|回复|赔|履行|退货运费|"
        "12315|换货); refuse (ship|repair|invoice|fix|sign|answer|give invoice|warranty|mediate|"
        "mediation|talk|pay|cooperate|compensation|deliver|case|complaint); refuse .. (warranty|"
        "invoice|repair|compensation|mediation|exchange|ship|answer|case|address|freight); "
        "不认(识|为|真|可|证); 不退(差价|运费|押金|出|还定金|群|让|押金|定金|会员); 平台..(不|拒|"
        "驳回); 12315..(不|拒|驳回); platform .. (refuse|not); 12315 .. refuse; 不退货..退款; "
        "不(退)?货(只)?退款; 能不退货; 退不(到|及|出来); buyer refuse; customer refuse; i refuse; "
        "我拒绝; 拒收; 我拒; 投诉..(驳回|拒); complain .. refuse; 买家..(拒|不退); 不换..; "
        "举报..驳回; 不受理; refuse take complain; not refund .. (arrive|receive); court refuse; "
        "court; 被平台拒绝; 客服介入..驳回; not refund yet; refuse by platform; refuse .. by "
        "platform; refuse by 12315; 申诉被; 法院; 投诉被拒",
        apart="免单; invoice; warranty; repair; 差价; 发票; 赠品; 保修; 价保; 保价; "
        "price protection; "
        "price match; difference; gift; promise; cashback; 运费; 押金; platform (refuse|not); "
        "买家..退货; 法院; court; buyer; customer; 平台(介入)?(不|拒|驳回)",
    ),
    "return_stage": Words(
        zh="同意(我)?退货; 同意退货退款; 已同意退货; 让我(把货)?(寄|退)回(去)?; 正在退货; "
        "叫我退货; 让我退货; (给|发)(了|我)退货地址; 等(我)?寄回",
        en="(agree|accept|approve) .. return; return agree; return approve; seller (tell|ask|"
        "want) .. ship .. back; seller (tell|ask|want) .. return; platform (tell|ask) .. ship .. "
        "back; return (be )?accept; (give|ship) .. return address",
        apart="不同意; not; refuse; 没同意; 不; 没",
        over=("pending_in_time",),
    ),
    "sent_back": Words(
        zh="货(已|已经)?(寄|退)(回|回去|走|出|给卖家)(了)?..; (已|已经)(寄|退)回..; "
        "退(回)?货..签收; 退货(已|卖家)?(签收|收到); 卖家(已|已经)?(签收|收到)(了)?(退货|退回); "
        "寄回去..; 货退回去..",
        en="(i|have) ship .. back; ship back already; i return ..(it|item|them)?; "
        "return .. (ago|last week|last month); "
        "return (item|shoe|shoes|dress|jacket|coat|shirt|phone|bag|"
        "clothes|pants|headphones|watch); seller receive .. return; return (be )?deliver; "
        "item ship back; i ship .. back",
        apart="能; 想; 要; 怎么; 让; 叫; 同意; want; can; how; should; ask; tell; agree; 不想; "
        "not; if; need; buyer; customer; 买家; 必须; 还没; 没寄; 没退; help; 海关; customs",
        over=("return_stage", "pending_in_time"),
    ),
    "sent_back_refused": Words(
        zh="(货|已)?(寄回|退回|退货|退回去|寄回去)...(不退款|不退|拒绝退|不给退|扣钱|扣款|扣费|"
        "维修费|拒绝退款); 退货...(扣钱|扣款|维修费); "
        "(寄回|退回|退货)...(要扣|扣{n}元|拒收|拒签); "
        "(寄回|退回|退货|退回去|寄回去)...(卖家|商家|店家|对方)(拒收|拒签|不签收|不肯收); "
        "卖家(拒收|拒签|不签收|不收)..(退货|件|快递|货|$); 卖家到付拒收; "
        "退(货|件)..卖家..(拒收|拒签|不签收|不收); (寄回|退回|退货)...(不认|不是原); "
        "卖家(签收|收到)(了)?(退货|退回)..(不退|扣|拒)",
        en="ship .. back ... (not refund|refuse|deduct|charge|not pay); return (it|item|them) ... "
        "(not refund|refuse|deduct|charge); return ... seller (refuse|not refund|deduct); receive "
        ".. return ... (not refund|refuse|deduct); "
        "i return ... (refuse (item|delivery)|turn (it )?"
        "away|not sign|bounce); return .. (refuse|turn away|turn down) .. (by|at) (seller|door); "
        "(seller|they) turn .. return .. away; refuse item .. (door|come back|ship back|on way); "
        "return item .. (refuse|turn away) by seller",
        but="我拒(收|签|绝); (让|叫|要|说|可以)拒收; i refuse; "
        "无理由退货...(不给退|不退款|不退|拒绝退)",
        apart="海关; customs; "
        "要退货; 想退货; 定金不退; 无理由退货拒绝; 不让; 拒绝退货; 同意退货; want; can; "
        "refuse return; not accept "
        "return; 想; 申请; agree; 买家; buyer",
        over=("refused", "sent_back", "return_stage", "pending_in_time", "done"),
    ),
    "done": Words(
        zh="已退款; 退款(成功|到账|完成|已到); 钱(已|已经)?退(回|到)..; 收到退款; 全额退到",
        en="refund (arrive|receive|complete|success|successful|come back); receive .. refund; "
        "i be refund; seller refund; (be )?refund in full; full refund (receive|arrive); money "
        "arrive back",
        but="退款成功...(钱呢|没); 已退款...没(收|到|见); refund complete...nothing",
        apart="没; not; 未; 同意; 能; 想; 要; 怎么; 如何; 才; how; can; want; need; help; 部分; "
        "多久; when; 什么时候; try; 只; only; half; 一半; 不; 等; 帮; 买家; buyer; customer; ask; "
        "should; nothing; 申请; refuse; if; agree; partial; part",
    ),
    "withdrawn": Words(
        zh="(撤销|撤回|取消)(了)?(退款|售后|申请|退款申请); 退款(申请)?(被)?(关闭|撤销|撤回); "
        "误(点|撤)..(撤销|退款)",
        en="withdraw .. refund; withdrew .. refund; cancel .. refund request; refund (request "
        ")?(close|withdraw|withdrawn|cancel); refund .. (withdraw|withdrew|close)",
        apart="不撤; 让我; 叫我; 要我; ask; want; not",
        over=("refused",),
    ),
}

REFUND_DAYS = Counted(
    zh="(申请|提交|提)(了|过)?(退款|售后|退货|仅退款|退货退款|退款申请)(后|到现在|以来|都|"
    "已)?{n}天; {n}天前(就)?(申请|提交|提)(了)?(退款|售后|退货); 退款申请(提交|了)?(有)?{n}天; "
    "申请(了)?{n}天退款; (申请|提)(了)?退款到..{n}天",
    en="(ask|apply|request|file|submit) .. refund {n} day; refund .. (request|ask|apply) {n} day "
    "ago; {n} day ago .. (ask|apply|request) .. refund; refund pending .. {n} day; refund request "
    "{n} day; {n} day since .. refund request",
    but="not (ask|apply|request); 没申请",
)

AMOUNT = Counted(
    zh="(花|付|买|价|共|总|被骗|骗|价值|充|拍|付款|支付|给|转|转账|损失|价格|值|售价|实付|金额|"
    "一共|总共|交|单价|才){n}元; {n}元..(买|拍|入手|下单|购); {n}元(的|一|1)?..(鞋|衣|包|手机|"
    "耳机|电视|电脑|酒|表|货|裙|药|奶|茶|机|灯|锅|书|床|柜|桌|椅|车|具|衣服|外套|裤|帽|袜|单|订单|"
    "礼盒|相机|键盘|鼠标|平板|冰箱|洗衣机|空调|沙发|首饰|项链|戒指|玉|手镯|化妆品|面霜|口红|零食|"
    "水果|海鲜|蛋糕|课|票)",
    en="(pay|cost|spend|spent|price|worth|for|buy .. for|lose|total|charge|value) {n}元; {n}元 "
    "(for|item|order|phone|shoe|shoes|jacket|coat|dress|bag|watch|phone|laptop|tv|camera|"
    "headphone|headphones|vase|table|chair|book|kettle|toy|purchase|worth|pair|gone|lost|lose|"
    "bought|buy)",
    but="(好评|差评)..{n}元; (退|补偿|赔|赔偿|补|返|只退|差价|优惠|便宜|运费|定金|红包|返现|押金|"
    "扣|加|补差|少退|退款|"
    "退了|只赔|只补){n}元; (refund|compensate|offer|deposit|compensation|freight|shipping|"
    "discount|back|only refund|fee) {n}元; "
    "{n}元 (freight|shipping|postage|ship|return|fee|extra|more|difference); "
    "{n}元 for (postage|shipping|return); (refund|offer|compensation|deposit|freight|ship) .. "
    "{n}元",
)
