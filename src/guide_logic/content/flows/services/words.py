"""How people tell of a service: what it was, what happened, whom they have asked."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

_KINDS = {
    "membership": Words(
        zh="会员; 订阅; vip自动; 爱奇艺; 优酷; 腾讯视频; 芒果tv; 网易云; 连续包月; 包月; 包年",
        en="iqiyi; youku; bilibili; netease; spotify; streaming (app|service|site); membership; "
        "subscription; subscribe; auto renewal; "
        "renewal",
        but="vip客户; 老会员客户; gym membership",
    ),
    "prepaid": Words(
        zh="健身(卡|房|馆); 健身卡; 次卡; 储值; 储值卡; 预付卡; (网课|课程|培训|辅导班|补习班|"
        "驾校|早教|兴趣班|私教); 美容卡; 美容院; 理发(店)?..(充|办|卡|储); "
        "(美发|足疗|按摩|推拿)(店|馆|城)..(充|卡); (洗车|游泳|舞蹈|养生)(店|馆)..(充|卡); "
        "理发卡; 瑜伽; 洗车卡; 充值卡余额; 年卡; 培训班; "
        "培训费; 学费",
        en="(hair|beauty|nail) salon; barber; gym; course; tuition; prepaid card; stored value; "
        "training class; online class; yoga; "
        "driving school; swim school; (dance|music|art|language|cram) school; private lesson; "
        "lessons; swimming class; fitness; tutoring",
        but="of course; course of; golf course; gym shoes; gym clothes; gym equipment",
        over=("membership",),
    ),
    "voucher": Words(
        zh="团购(券|套餐|的)?; 代金券; 餐券; 套餐券; 美团券; 抖音团购; 团购",
        en="group (deal|buy|purchase|coupon); groupon; voucher; meal deal",
        but="社区团购; 团购群",
    ),
    "hotel": Words(
        zh="酒店; 民宿; 旅馆; 宾馆; 订房; 携程订..房; 房间; 客栈",
        en="hotel; airbnb; homestay; hostel; guesthouse; room (booking|reservation); booking com",
    ),
    "transport": Words(
        zh="机票; 火车票; 航班; 高铁票; 航空公司; 改签; 动车票; 船票; 汽车票",
        en="flight; plane ticket; train ticket; airline; air ticket; airplane ticket; trip com "
        "ticket",
    ),
    "event": Words(
        zh="演唱会; 门票; 演出票; 球票; 景点票; 音乐节; 话剧; 展览票; 大麦; 电影票",
        en="concert; show ticket; match ticket; event ticket; theme park; theatre ticket; "
        "festival; movie ticket; ticket (for|to) (show|concert|match|game)",
    ),
    "food": Words(
        zh="外卖; 美团外卖; 饿了么; 跑腿; 骑手; 外卖员",
        en="food delivery; takeaway; takeout; meituan; eleme; delivery rider; waimai",
        but="美团团购; 美团券",
    ),
    "game": Words(
        zh="充..游戏; 游戏公司; 游戏(充值|皮肤|点券|币|账号|装备); 充值游戏; 打赏; 直播打赏; "
        "刷礼物; 氪金",
        en="game (credit|account|skin|coin|top|recharge); in game; live stream tip; tip streamer; "
        "top up game; game top up",
    ),
}

WORDS = FlowWords(
    about=Words(
        zh="(自己|又|偷偷|私自)..续费; "
        "游戏公司; 会员(费|卡|退|自动|充|到期)?..(退|扣|续|费|取消)..; 自动续费; "
        "自动扣费; 自动扣款; "
        "连续包月; 健身(卡|房|馆); 健身卡; 次卡; 储值; 预付卡; (网课|课程|培训|辅导班|补习班|驾校|"
        "早教|兴趣班|私教)..; 美容院; 美容卡; 理发(店)?..(充|办|卡|储); "
        "(美发|足疗|按摩|推拿)(店|馆|城)..(充|卡); (洗车|游泳|舞蹈|养生)(店|馆)..(充|卡); "
        "理发卡; 瑜伽; "
        "培训费; 培训班; 代金券; 团购券; "
        "团购套餐; 抖音团购; 美团团购; 酒店; 民宿; 订房; 宾馆; 机票; 航班; 火车票; 高铁票; "
        "演唱会; 门票; 演出票; 外卖; 跑腿; 骑手; 订阅; 年卡; 电影票; 闭店; 游戏充值; "
        "充值..(没到账|没到|不到账); 官网买; 小程序(买|下单)",
        en="(iqiyi|youku|bilibili|netease|spotify); "
        "(show|concert|match) .. (postpone|move to|cancel); swim school; "
        "(dance|music|art|language|cram) school; streaming (app|service|site); "
        "(keep|still) charge .. month; "
        "(book|booking) ... (not can (go|come)|not refund|non refundable); "
        "membership; subscription; subscribe; auto renewal; auto renew; renew by itself; "
        "automatically renew; automatic renewal; gym; course (refund|fee|cancel|online); online "
        "course; tuition; prepaid card; stored value; training class; yoga; "
        "(hair|beauty|nail) salon; barber; voucher; group deal; "
        "hotel; airbnb; homestay; hostel; flight; plane ticket; train ticket; airline; concert; "
        "ticket; food delivery; takeaway; takeout; delivery rider; waimai; meituan; tutoring; "
        "fitness; lessons; game (skin|coin|credit|top up|account); brand own website; "
        "official website",
        but="of course; gym shoes; gym clothes; yoga mat; yoga pants; 会员店; 12315官网; "
        "12315小程序; 瑜伽垫; 瑜伽裤; 门票夹; ticket holder; support ticket; 12315 official "
        "website",
    ),
    near=Words(zh="退款; 退费; 退卡; 取消; 商家", en="refund; cancel; book; booking"),
    unlike=Words(
        zh="共享屏幕; 屏幕共享; 冒充; 安全账户; 我是卖家; 买家; 盗图; 快递丢",
        en="(share|shared) (i )?screen; screen share; pretend to be; iseller; mycustomer; "
        "mypicture; myshop",
        but="我是买家",
    ),
    facts={
        "service": _KINDS,
        "trouble": {
            "closed": Words(
                zh="跑路; 关门; 倒闭; 闭店; 关店; 联系不上; 失联; 人去楼空; 停业; "
                "(铁门|卷帘门|卷闸门|大门)..(拉|关|锁|闭|贴); 空号; 搬空; 贴(了)?封条; "
                "人(都)?没影",
                en="close down; shut down; go bankrupt; bankrupt; (gym|school|company|seller|it|"
                "they) close; out of business; disappear; vanish; run away",
                but="refund close; close account; close case; button close",
            ),
            "renewed": Words(
                zh="自动续费; 自动扣费; 自动扣款; 自动续订; (自己|又|偷偷|私自)..续费; "
                "偷偷扣; 没通知..扣; 默认续费; 莫名..扣",
                en="auto renew; auto renewal; automatic renewal; automatically renew; renew "
                "automatically; renew by itself; renew without; charge .. again; automatically "
                "charge; charge automatically; renew; (keep|still) "
                "charge .. month",
                but="not want renew; how .. renew; can renew",
                over=("cancel",),
            ),
            "failed": Words(
                zh="(老师|教练|私教)..(换人|换了|离职|走了); "
                "(酒店|商家|卖家|航空公司|平台|主办方|民宿|航班|演唱会|演出|活动)..(取消|"
                "不让入住|改期|延期|没房|不给|停运|延误|缩水|变卦); 到店..(不|没|无); 不让用; "
                "不能用; 用不了; 说没房; 没房; 换老师; 没送到; 送错; 少送; 服务不(到位|好|一样); "
                "和说的不一样",
                en="(landlord|"
                "owner|"
                "hotel|airline|organizer|organiser|flight|concert|show|event|seller|they|host|"
                "school) .. (cancel|overbook|overbooked|postpone|refuse|change date|not honor|"
                "full); flight cancel; concert cancel; "
                "(concert|show|event|match|game) .. move .. (date|day|week|month); not let use; "
                "not (accept|take|allow|let) (a )?(foreigner|foreigners|foreign); not foreigner; "
                "not foreigners; not can use; voucher refuse; "
                "food not arrive; wrong food; not provide; not as describe; room not; not clean; "
                "dirty",
                but="i cancel; want cancel; can i cancel; how cancel; not let .. cancel; refuse "
                ".. refund; refuse refund; hotel refuse refund; 我取消; 想取消; 不给退; 不让退; "
                "(怀孕|生病|住院|受伤|骨折|发烧|搬家|出差|手术)...(用不了|不能用); "
                "(ill|hospital|hurt|pregnant|surgery|move away) ... not can use; "
                "酒店不退; 不退; (不可|不能|不让)取消; 不取消; (酒店|房间|房)?订单取消",
            ),
            "cancel": Words(
                zh="(受伤|生病|怀孕)..(不能|没法|不宜)(练|上|去|学|跳|游)..; "
                "(怀孕|生病|住院|受伤|骨折|发烧|搬家|出差|手术)...(用不了|不能用); "
                "(想|要|能|可以|怎么|申请)(退|取消)..; 我(想|要)取消; 去不了; 来不了; "
                "行程(有)?变; 计划有变; 不想(去|学|练|上)..; 临时有事; 生病..(去不|退); 退(卡|课|"
                "学费|费|票|房|订); 不去; 没时间",
                en="(ill|hospital|hurt|pregnant|surgery|move away) ... not can use; "
                "i (want|need|have|try) (cancel|stop|quit) ..; can i cancel; want (cancel|quit); "
                "not can (go|come|attend|travel); not can make it; change plan; "
                "plan change; how .. cancel; i cancel; cancel my; not want (go|continue|attend); "
                "not .. need anymore; wish cancel",
                but="(concert|show|event|match|game) .. (move|postpone) ... not can; "
                "(landlord|owner|host|hotel|airline|organizer) .. cancel; 退票费; 退票手续费; "
                "(航班|车次|演出|演唱会|活动)(被)?取消; 酒店取消; "
                "hotel cancel; "
                "flight cancel; 商家取消",
                apart="换人; 换老师; 换教练",
            ),
            "child": buyers.ISSUE["minor"],
            "unsafe": Words(
                zh="吃坏; 拉肚子; 异物; 头发; 虫; 变质; 食物中毒; 发臭; 蟑螂; 苍蝇",
                en="food poison; ill after; make .. ill; hair in; bug in; cockroach; worm; spoil; "
                "rotten; fly in; ill from",
                over=("failed",),
            ),
        },
        "via": {
            "own": Words(
                zh="官网; 小程序(买|付|下单); 门店(付|买|办); 店里(付|办|买); 前台(付|办)..; "
                "线下(付|办|买)",
                en="official website; own website; own app; at counter; in store; at reception; "
                "paid at desk",
                but="12315官网",
            ),
            "platform": Words(
                zh="携程; 飞猪; 美团; 去哪儿; 大众点评; 抖音; 饿了么; 苹果商店; 应用商店; app "
                "store; 大麦; 猫眼; 淘宝; 京东; 拼多多; 同程",
                en="ctrip; trip com; meituan; fliggy; app store; google play; booking com; agoda; "
                "airbnb; eleme; dianping; damai; taobao; jd; douyin; klook; qunar",
                over=("own",),
            ),
        },
        "role": buyers.ROLE,
        "seller": buyers.SELLER,
        "way": {
            "refused": Words(
                zh="(商家|酒店|卖家|健身房|航空公司|机构|老师|平台|客服|民宿|房东|学校|教练|"
                "店)..(拒绝|不退|不给退|不肯退|不理|不回复|踢皮球); 拒绝退..; 不退(款|钱|费|卡)?; "
                "不给退; 说不能退; 不予退; 概不退",
                en="not refund; refuse .. refund; refuse to refund; refuse (cancel|return); say "
                "not refund; not .. refund; nobody answer; not answer; ignore; say not $; "
                "refund .. "
                "refuse",
                but="不退不换标; 平台..不退; platform refuse; 12315..; 能不退; refund not arrive",
            ),
            "m12315_open": Words(
                zh="(投诉|打|找)(了|过|到)?12315...(没|等|处理); 已(经)?(投诉|打)..12315",
                en="(complain|file|report|call) .. 12315 ... (wait|ago|pending|nothing)",
                apart="怎么; 能; 想; how; can; should; 要",
                over=("refused",),
            ),
            "m12315_over": Words(
                zh="12315..(没解决|不受理|没用|调解失败)",
                en="12315 .. (refuse|fail|not solve)",
                over=("refused", "m12315_open"),
            ),
        },
    },
    supposed=("service", "trouble", "seller", "role", "via"),
    counts={
        "amount": Counted(
            zh="(花|付|充|交|办|买|扣|价|共|费|卡){n}元; {n}元(的|一|1)?..(卡|课|票|房|会员|套餐|"
            "学费|费|年卡)",
            en="(pay|cost|spend|spent|price|charge|for|worth) {n}元; {n}元 (for|course|ticket|"
            "membership|card|gym|hotel|room|flight|class)",
            but="(退|赔|补|只退|违约金|手续费|扣){n}元; (refund|fee|penalty) {n}元",
        ),
        "paid_on": Counted(
            zh="{n}天前(付|买|办|交|充|报|订); (付款|办卡|交钱|报名)(了|后)?{n}天",
            en="(pay|buy|join|sign) .. {n} day ago; {n} day ago .. (pay|buy|join|sign)",
            but="not pay",
        ),
    },
)
