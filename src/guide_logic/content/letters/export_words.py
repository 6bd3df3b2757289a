"""What exporters write to a customer, as phrases: chosen in Chinese, sent in English."""

from guide_logic.language.facts import Entry
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["DONE", "HANDLED", "IMPROVED", "KNOWN", "OPEN", "PROBLEM", "RISK"]

PROBLEM = Entry(
    Pick(
        "problem_said",
        T(zh="客户说了什么", en="What the customer says"),
        {
            "dead": T(zh="产品用不了", en="the goods do not work"),
            "quality": T(zh="质量不好", en="the goods are of poor quality"),
            "differs": T(
                zh="和样品、图纸或规格不符",
                en="the goods differ from the sample, drawing or specification",
            ),
            "wrong": T(zh="发错了货", en="the wrong goods were sent"),
            "short": T(zh="数量短少", en="goods are missing"),
            "damaged": T(zh="到货时破损", en="the goods arrived damaged"),
            "late": T(zh="到得太晚", en="the goods came late"),
            "not_there": T(zh="还没有到", en="the goods have not arrived"),
            "papers": T(zh="单据、标签或包装不对", en="papers, labels or packing are not right"),
            "unsafe": T(zh="可能不安全", en="the goods may not be safe"),
            "service": T(zh="答复或售后太慢", en="our answers or service were too slow"),
        },
        many=True,
    )
)

KNOWN = Entry(
    Pick(
        "known_so_far",
        T(zh="已经知道什么", en="What you know"),
        {
            "message": T(
                zh="你的来信已经收到，正在查", en="we have your message and are looking into it"
            ),
            "records": T(
                zh="查过订单、出货和检验记录",
                en="we have checked our order, shipping and inspection records",
            ),
            "pictures": T(zh="看过你发来的照片", en="we have looked at your photographs"),
            "batch": T(zh="找到了是哪一批", en="we have identified the batch"),
            "fault": T(zh="找到了原因", en="we have found the cause"),
        },
        many=True,
    )
)

OPEN = Entry(
    Pick(
        "still_open",
        T(zh="还要查什么", en="What you still check"),
        {
            "cause": T(zh="原因", en="the cause"),
            "extent": T(zh="有多少受影响", en="how many pieces are affected"),
            "batch": T(zh="同批其他货有没有问题", en="whether others of the batch are affected"),
            "transport": T(zh="是不是运输途中出的问题", en="whether it happened in transport"),
            "solution": T(zh="怎么解决最快", en="the quickest way to put it right"),
        },
        many=True,
    )
)

RISK = Entry(
    Pick(
        "dangers",
        T(zh="有什么风险", en="The risk"),
        {
            "heat": T(zh="可能过热、起火", en="they may overheat or catch fire"),
            "shock": T(zh="可能触电", en="they may give an electric shock"),
            "small": T(zh="小零件可能被吞下", en="small parts may be swallowed"),
            "injury": T(zh="可能割伤、夹伤或倒塌", en="they may cut, pinch or fall over"),
            "matter": T(
                zh="可能含有害物质，或已经变质",
                en="they may contain harmful matter or be spoiled",
            ),
            "open": T(zh="具体的风险还在查", en="we are still finding out what the risk is"),
        },
        many=True,
    )
)

HANDLED = Entry(
    Pick(
        "handled",
        T(zh="手上的货怎么办", en="What to do with the goods"),
        {
            "keep": T(zh="分开存放，等我们的通知", en="keep them apart until you hear from us"),
            "count": T(zh="告诉我们还剩多少", en="tell us how many you still hold"),
            "collect": T(zh="我们安排取回", en="we will have them collected"),
            "return": T(zh="退给我们，运费由我们承担", en="send them back to us at our expense"),
        },
        many=True,
    )
)

DONE = Entry(
    Pick(
        "done_for_you",
        T(zh="办了什么", en="What was done"),
        {
            "refund": T(zh="款项已经退回", en="the money has been refunded"),
            "part": T(zh="一部分款项已经退回", en="part of the money has been refunded"),
            "sent": T(zh="补发了货", en="replacements have been sent"),
            "parts": T(zh="补寄了配件", en="spare parts have been sent"),
            "repaired": T(zh="修好了", en="the goods have been repaired"),
            "papers": T(zh="单据已经改好", en="the papers have been corrected"),
            "explained": T(zh="说明了怎么使用", en="the way to use the goods has been explained"),
        },
        many=True,
    )
)

IMPROVED = Entry(
    Pick(
        "improved",
        T(zh="你们改了什么", en="What you have changed"),
        {
            "check": T(zh="出货前多检一次", en="one more inspection before shipping"),
            "packing": T(zh="包装更结实", en="stronger packing"),
            "manual": T(zh="说明书写得更清楚", en="a clearer manual"),
            "material": T(zh="换了材料或供应商", en="another material or supplier"),
            "answers": T(zh="答复更快", en="quicker answers"),
        },
        many=True,
    )
)
