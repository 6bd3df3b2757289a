"""The words in which each popular claim goes round, as a reader types them into the search."""

__all__ = ["CLAIMS"]

CLAIMS = {
    "seed-01": ("交易完成 无法介入 撤销", "order complete Taobao cannot step in"),
    "seed-02": ("退款完成 投诉撤销", "refund done complaint void"),
    "seed-03": ("店铺冻结 公示 限制发布商品", "freeze shop limit listings"),
    "seed-04": ("商家最怕12315 处理迅速", "sellers fear 12315"),
    "seed-05": ("投诉商家最狠的方法", "harshest way to complain"),
    "seed-06": ("盗图 1天下架 24小时 原图", "pictures takedown 1 day originals 24 hours"),
    "seed-07": ("没货 欺诈 双倍赔偿", "orders without goods double compensation"),
    "seed-08": ("超过约定时间 造成损害 赔偿", "compensation only if late and harm"),
    "seed-09": ("领货凭证 运单", "cargo receipt waybill"),
    "seed-10": ("邮件确认 汇款 买卖合同", "contract confirmed by e-mail"),
    "seed-11": ("网监处 查封网站 银行账号", "cyber police seal website bank account"),
    "seed-12": ("省消协 市消协", "provincial city consumer association"),
    "seed-13": ("票据 公章", "stamp paper invoice"),
    "seed-14": ("最多五天 处理", "solved five days at most"),
    "seed-15": ("退款申请 9天 维权", "nine days dispute"),
    "seed-16": ("影响店铺数据", "hurts shop data result"),
    "seed-17": ("描述不符 鉴定机构 鉴定书", "laboratory report not as described"),
    "seed-18": ("品牌logo 举报", "brand logo reported"),
    "seed-19": ("违背承诺 赠品 发票", "unkept promises gift invoice"),
    "seed-20": ("12315 很多资料 句句属实", "12315 needs much material truthful"),
    "seed-21": ("恐吓 上门骚扰 报警", "threats harassment police"),
    "seed-22": ("外贸 VIP客户 普通客户", "VIP customers lenient contract"),
    "seed-23": ("Email回复 时差", "reply e-mail time zones"),
}
"""By its place on the page about popular advice: in Chinese, in English."""
