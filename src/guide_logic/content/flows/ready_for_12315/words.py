"""How people tell that they want to go to 12315, or have gone."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="12315; 市场监管(局|所)?; 市场监督; 市监局; 工商局; 工商(投诉|举报); 举报(卖家|这家|"
        "这个|它|他们); 消协投诉; 向..举报; 全国12315",
        en="12315; market (regulation|supervision|regulator|bureau); consumer hotline; consumer "
        "(protection )?(bureau|office)",
        but="12315..调解..(起诉|法院)",
    ),
    near=Words(
        zh="(怎么|如何|怎样)(投诉|举报|填|写); 材料; 填写; 受理; 实名; 身份证",
        en="how .. (file|complain|report); material; document; accept; what .. need; form",
    ),
    unlike=Words(
        zh="买家; 我是卖家; 卖家收到; 收到12315; 卖家..被..(投诉|举报); 多久; 几天(内)?(要|会|能|"
        "必须|处理|回复); 多少(天|个工作日); 几个工作日; 期限; 时效; 盗图; 怎么(答复|回复)..; "
        "如何(答复|回复)",
        en="iseller; myshop; mycustomer; customer; buyer; how long; how many; deadline; receive "
        ".. 12315; 12315 .. against (me|us|myshop); limitation",
        but="我是买家; not receive .. 12315; 多久没; 没收到12315; i buyer",
    ),
    facts={
        "matter": {
            "courier": Words(
                zh="快递(员|公司|服务|态度|投诉)?(服务|态度)..; 投诉快递; 快递服务",
                en="courier (service|rude|attitude); rude courier; complain .. courier",
            ),
            "telecom": Words(
                zh="话费; 宽带; 流量(套餐)?; 手机套餐; (移动|联通|电信)(公司|营业厅|客服|套餐|"
                "乱扣费); 携号转网",
                en="phone bill; broadband; telecom; china (mobile|unicom|telecom); sim card",
            ),
            "finance": Words(
                zh="银行(卡|扣|贷|理财|乱)?..(费|款|扣)?; 保险(公司|理赔|退保); 网贷; 信用卡; "
                "花呗; 借呗; 贷款",
                en="bank (fee|charge|account|loan)?; insurance; credit card; loan",
                but="银行转账; 运费险; bank transfer; shipping insurance; 银行汇",
            ),
            "scam": Words(
                zh="诈骗; 骗; 冒充客服; 卷款; 跑路; 拉黑..转..",
                en="scam; phishing; fraudster",
                but="诈骗吗; 是否诈骗",
            ),
            "work": Words(
                zh="工资; 欠薪; 拖欠工资; 劳动(合同|仲裁)?; 加班(费)?; 辞退; 老板不发工资; 社保",
                en="wage; wages; salary; employer; fired; overtime; labour; labor",
            ),
            "ip": Words(
                zh="盗图; 商标; 专利; 侵权; 盗用..图",
                en="trademark; patent; copyright; mypicture; steal .. picture",
            ),
            "office": Words(
                zh="信息公开; 投诉(市场监管|市监局|工商|12315|公务员|办事员); (12315|"
                "市监局)..(态度|不作为)",
                en="(complain|complaint) about (12315|office|officer|official|bureau); "
                "information disclosure",
                apart="答复; 回复; 工作日; 受理; 没人; 没消息",
            ),
        },
        "aim": {
            "both": Words(
                zh="投诉(和|跟|与|加|又|也)(要|想)?举报; 退款(也|又|还)要(举报|处罚)..",
                en="complain and report; both complain; refund and (report|punish)",
                over=("report", "money"),
            ),
            "report": Words(
                zh="(只|就|只是|就是)(想|要)?(举报|让..(查|处罚|罚)); 不要(赔|钱|退款)..举报; "
                "举报..(查|处罚|罚)..; 只想(举报|查|让)..; 查处; 想举报",
                en="only (want )?report ..; just want .. (punish|fine|investigate|check); not "
                "want (money|refund) .. (report|punish|investigate); want .. (punish|fine|"
                "investigate) ..; report only",
                but="举报..退款; 举报..赔",
            ),
            "money": Words(
                zh="(只|就)(想|要)(退款|退钱|赔|拿回钱); 不想举报",
                en="only want .. (refund|money|compensation); not want report",
            ),
        },
        "ext": {
            "m12315_open": Words(
                zh="(投诉|打|找|报|举报)(了|过|到)?12315...(没|等|处理|几天|没人|没回|{n}天|"
                "没动静|没消息|不理); 12315..(没(回|消息|动静|结果|人|回复|反馈|受理|理)|等|{n}天|"
                "不理|不回复); 已(经)?(投诉|打|报)..12315; 12315(投诉)?(正在|在|已)(处理|受理|"
                "调解)",
                en="12315 .. (process|pending|open|not answer|handle|wait|nothing|ignore|silent|"
                "not heard|not hear|accept already); (complain|file|report|call) .. 12315 .. "
                "(wait|ago|day|pending|nothing|not answer|month|silent|ignore); already (complain|"
                "file|call) .. 12315",
                apart="怎么投诉; 如何; 能; 想; 要否; 可以; 准备; 打算; 不受理; how; can; want; "
                "should; need; plan; ready; refuse; 失败; fail; 终止; 多久; 材料; 需要; 要",
            ),
            "m12315_failed": Words(
                zh="调解(不成|失败|没成|没谈成|无果|终止|未果|没结果|不成功|没成功); "
                "12315..(没谈成|没用|没解决|卖家拒绝调解|卖家不(接受|同意)?调解); 卖家(拒绝|"
                "不接受|不参加|不)调解; 12315终止",
                en="mediation .. (fail|over|end|refuse|unsuccessful|not work|terminate|break "
                "down); mediate .. fail; 12315 .. (fail|terminate|not solve); seller refuse .. "
                "mediation",
                over=("m12315_open",),
            ),
            "m12315_refused": Words(
                zh="12315(决定)?(不受理|不予受理|拒绝受理|不管|没受理|不予立案|拒绝); (投诉|"
                "申请)..12315..(不受理|不予受理|拒绝|驳回|退回); "
                "12315..(不属于|不归|不在|没有)..(管辖|辖区); "
                "市(场)?监(管)?(局)?(不受理|"
                "不予受理|不管); 12315..(说不归|管不了|退回|驳回|不受理)",
                en="12315 .. (refuse|reject|not accept|not take|turn down|not handle|not can); "
                "refuse by 12315; refuse .. by 12315",
                but="12315 .. refuse mediation; 12315 .. seller refuse; 卖家拒绝",
                over=("m12315_open", "m12315_failed"),
            ),
            "association": Words(
                zh="(消协|消费者协会|消保委)..(处理|调解|受理|没|过); (找|投诉)(了|过)(消协|"
                "消费者协会|消保委)",
                en="consumer association .. (handle|mediate|have|not|already); (complain|go) .. "
                "consumer association",
                apart="怎么; how; 能; can; 还是; or; 或",
            ),
            "court_open": Words(
                zh="法院(已经|已)?立案; 已(经)?起诉; 起诉了; 已经立案",
                en="court (take|accept|have) .. case; already sue; i sue already",
                over=("m12315_open", "m12315_failed", "m12315_refused"),
            ),
        },
        "reply": {
            "silent": Words(
                zh="(过了|超过|已过|已经)?(7|8|9|10|11|12|13|14|15|七|八|九|十)(个)?工作日..(没|"
                "不); "
                "12315..(14|15|20|21|28|30)天..(没|不)..; 投诉..(14|15|20|21|28|30)天..没..; "
                "12315..(1|一|2|3|两)(个)?月..(没|不)..",
                en="12315 .. (14|15|20|21|28|30) day ..; 12315 .. (7|8|9|10) working day .. (not|"
                "nothing); after .. month .. 12315 ..; 12315 .. month",
                apart="受理后; 调解; mediation; accept",
            ),
            "accepted": Words(
                zh="12315(已|已经)?受理(了)?; 12315..调解中; 受理了",
                en="12315 (accept|take) (it|case|complain|complaint)?; 12315 .. mediate",
                but="待受理; 等..受理; 未受理",
                apart="不受理; 没受理; 没; not; refuse; 如何; 怎么; 能; how; can; 才; 会",
            ),
        },
        "role": buyers.ROLE,
        "seller": buyers.SELLER,
        "known": {
            "out": Words(
                zh="(超过|过了|过)(3|三)年; (4|5|6|四|五)年前(买|的)",
                en="more than 3 year; (4|5|6) year ago; over 3 year",
                but="没超过; not more",
            ),
        },
        "place": {
            "shop_lost": Words(
                zh="(没公示|没有|查不到|找不到)(卖家)?地址; 联系不上卖家; 卖家失联; 店铺关了; "
                "关店; 注销",
                en="(not|cannot) .. (find|see|show) .. address; seller disappear; seller (close|"
                "vanish|disappear|gone); not address; not can .. reach .. seller",
            ),
            "own": Words(
                zh="自营; 官网(买)?; 小程序(买|下单)?; 品牌官网",
                en="official website; own website; self operated; mini program",
                but="微信小程序12315; 12315小程序; 12315 mini program; 小程序投诉; 小程序..12315; "
                "12315官网; 12315 website; official website of 12315; 12315 official website",
            ),
            "direct": Words(
                zh="实体店; 线下店; 线下买; 超市; 商场; 菜市场",
                en="physical (seller|shop)?; offline; in store; supermarket; mall; brick and "
                "mortar",
            ),
        },
        "identity": {
            "hidden": Words(
                zh="匿名; 不想(实名|留|写|用)..; 不实名",
                en="anonymous; anonymously; without .. name; not .. real name; not want .. name",
            ),
            "agent": Words(
                zh="有授权(书|委托书); 有委托书",
                en="(with|own) .. (power of attorney|letter of authority|authorization)",
                apart="没; not",
            ),
        },
        "respondent": {
            "none": Words(
                zh="(不知道|没有|查不到|找不到|不清楚)..(公司|卖家)?(名|名称|名字|地址|主体|信息|"
                "执照); 只知道(店名|卖家名|网名|卖家)",
                en="not know .. (company|seller|shop|business|legal) .. name; not know .. (name|"
                "address); only know .. name; not can find .. (name|address|company); not company "
                "name; without .. company name",
                but="不知道..我; not know my",
            ),
            "full": Words(
                zh="有(卖家|公司)?(营业执照|公司名(称)?和地址|执照); 知道公司名",
                en="own .. (company name|business licence|business license)",
                apart="没; not; 不",
            ),
        },
        "basis": {
            "no": Words(zh="没(有)?(任何)?证据", en="not (own )?(evidence|proof)"),
        },
    },
    supposed=("matter", "aim", "seller", "role", "place", "identity", "respondent"),
    counts={
        "accepted_days": Counted(
            zh="受理(了|后|已|已经|都)?{n}天",
            en="(accept|take) {n} day ago",
            but="待受理; 等..受理",
        ),
    },
)
