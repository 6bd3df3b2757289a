"""How people ask for a day: how long, until when, whether it is over."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="几天之内; 几天内; 几天以内; 多久; 多长时间; 几天(内|之内|以内)?(要|能|会|必须|处理|"
        "回复|到账|发货|算|退|解决|有); 多少天; 多少个工作日; 几个工作日; 几年; 时效; 期限; "
        "截止; 最后(一天|期限|哪天); 最晚; 从(哪天|什么时候|何时|哪一天)(开始)?算; (当天|"
        "当日)(开始)?算; (当天|当日)..第2天; 来得及; 什么时候(到期|截止|过期|算); 还来得及; "
        "几天内; 何时(到期|截止); 过期(吗|没|了吗); 超过多; 倒计时; 还能(起诉|告); (时间|期限|"
        "日期)限制; 多久(内|之内); 怎么算(天|日|时间|期限); 到哪天; 哪天(前|之前|到期|截止|开始)",
        en="how long; how many (day|week|month|year|work day|working|business); deadline; time "
        "limit; limitation; statute; last day; by when; until when; when (start|begin|expire|"
        "count|end) ..; too late to; still in time; in time to; due date; expire when; how soon; "
        "how much time; start count; count from; what day; which day; when .. (have|must|latest)",
        but="deadline .. miss; how long i wait; 多久没; 等多久; 多久都没; 不知道多久; 没多久; "
        "用了没多久; 好几年",
    ),
    near=Words(zh="天; 日期; 工作日", en="day; date; working day; business day"),
    facts={
        "matter": {
            "order": Words(
                zh="发货; 退款(申请)?; 卖家..处理; 仅退款; 退款..到账; 申请退款; 自动退款",
                en="ship; refund; seller .. (answer|process|respond)",
                but="退货退款; 退款..快递; return .. refund; 平台介入..退款; ship back; refund .. "
                "return",
                apart="12315; 法院; 起诉; 平台介入; court; sue; 图; picture; 举报",
            ),
            "return": Words(
                zh="退货; 无理由; (之内|以内|还)(可以|能)退; 可以退; 能退; 退换; 寄回; 换货; "
                "试用; 7天",
                en="return; seven day; send back; 7 day return; 7 day (refund|rule|policy)?; "
                "exchange",
                apart="12315; 法院; 起诉; court",
                over=("order",),
            ),
            "m12315": Words(
                zh="12315; 市场监管; 市监局; 工商; 举报; 投诉..(受理|答复|回复|调解); 调解; "
                "行政复议; 复议",
                en="12315; market (regulation|supervision|regulator); mediation; mediate; "
                "reconsideration; administrative",
                but="诉前调解; court mediation",
                over=("order", "return"),
            ),
            "courier": Words(
                zh="快递(投诉|公司|企业|服务|理赔|丢|赔); 邮政(管理局|申诉); 12305; 快递..(投诉|"
                "申诉|理赔)",
                en="courier; postal; 12305",
                over=("order",),
            ),
            "platform_case": Words(
                zh="平台介入; 小二介入; 纠纷(单)?; 介入; 举证时间; 客服介入",
                en="platform (case|intervention|decide|step|dispute); intervention; dispute",
                over=("order", "return"),
            ),
            "pictures": Words(
                zh="盗图; 侵权; 不侵权声明; 反通知; 图..(盗|投诉); 15天",
                en="counter (statement|notice|notification); steal .. picture; copyright; "
                "infringement; takedown; mypicture; picture",
                but="like picture",
                over=("platform_case",),
            ),
            "court": Words(
                zh="诉讼; 起诉; 还能告; 时效; 法院; 上诉; 强制执行; 执行; 开庭; 立案",
                en="sue; court; limitation; statute; appeal .. judgment; enforce; enforcement; "
                "judgment; small claim",
                but="报案立案",
                over=("order", "return", "m12315", "platform_case"),
            ),
        },
        "platform": {
            "taobao_tmall": buyers.PLATFORMS["taobao_tmall"],
            "jd": buyers.PLATFORMS["jd"],
            "wechat_shop": buyers.PLATFORMS["wechat_shop"],
            "other": Words(
                zh="拼多多; 抖音; 闲鱼; 小红书; 1688; 快手; 得物; 美团",
                en="pinduoduo; douyin; xianyu; xiaohongshu; 1688; aliexpress; amazon; ebay",
            ),
        },
        "reason": {
            "no_reason": Words(
                zh="无理由; 不想要; 不喜欢; 7天(退|无)",
                en="7 day return; seven day; not reason; change mind; no reason; 7 day (refund|"
                "rule|policy)",
                but="7 day ago",
            ),
            "quality": Words(
                zh="质量; 坏; 瑕疵; 故障; 次品",
                en="quality; defective; break; not work; bad quality",
            ),
        },
        "side": {
            "accused": Words(
                zh="(被|收到)..(投诉|告|举报|侵权|通知); 说我(盗|侵权)..",
                en="accuse; against (me|mylisting|myshop|i)?; i receive .. notice",
            ),
            "owner": Words(
                zh="我..图(被)?..(盗|偷|用); 盗(用)?我..图; 对方(提交|发|声明)..",
                en="mypicture; steal my; counter (statement|notice) .. receive; receive .. counter",
            ),
        },
    },
    supposed=("matter", "platform", "reason", "side"),
    counts={
        "paid_on": Counted(
            zh="{n}天前(付|买|下单|拍|付款); (付款|下单|拍下|买)(了|后|到现在|都|已经)?{n}天",
            en="(pay|buy|order) .. {n} day ago; {n} day ago .. (pay|buy|order)",
            but="not pay; {n}天前..买家",
        ),
        "signed_on": Counted(
            zh="(签收|收到货|收货)(了|后|都|已经)?{n}天; {n}天前(签收|收到|收货)",
            en="(receive|arrive|sign) .. {n} day ago; {n} day ago .. (receive|arrive|sign)",
            but="没; not receive; not arrive; receive notice",
        ),
        "asked_on": Counted(
            zh=(
                "(申请|提交|提)(了|过)?(退款|售后|退货|仅退款)(了|后|都|已经|有)?{n}天; "
                "{n}天前(就)?(申请|提交)(了)?(退款|售后|退货)"
            ),
            en="(ask|apply|request) .. refund {n} day ago; {n} day ago .. (ask|apply|request) .. "
            "refund",
        ),
        "filed_on": Counted(
            zh="(投诉|打|报)(了|到)?12315..{n}天; {n}天前..(投诉|打|报)..12315; "
            "12315(投诉)?..{n}天(了|前)",
            en="(complain|file|call) .. 12315 {n} day ago; {n} day ago .. (complain|file|call) .. "
            "12315",
            apart="几天; 多少; 内; how",
        ),
    },
)
