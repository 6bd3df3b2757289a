"""A request to a platform to keep a live stream’s recording, and to hand over what it has."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import CPL_REGULATIONS, ONLINE_TRADING
from guide_logic.content.letters import fields
from guide_logic.content.letters.purchase import TRUE, signed
from guide_logic.content.letters.wordings import PROMISES
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Past
from guide_logic.language.text import T

__all__ = ["recording_request"]

_ROOM = Entry(Text("live_room", T(zh="直播间名称或主播", en="The live room or its host"), most=200))
_DAY = Entry(Past("live_day", T(zh="哪天的直播", en="The day of the stream")))


def recording_request(*steps: str, when: Condition = ALWAYS) -> Letter:
    """Return the request, for who bought in a live stream."""
    return Letter(
        "recording_request",
        title=T(
            zh="请平台保存并提供直播记录",
            en="Request to keep and produce a live stream’s recording",
        ),
        note=numbered(
            zh="在直播间买的才用。发给平台客服，截图留好。直播视频要从直播结束起保存不少于 "
            "{live_video_kept}，争议时平台要按你的要求提供直播间运营者、营销人员的信息和经营记录。",
            en="Only if you bought in a live stream. Send it to the platform’s service desk and "
            "keep a screenshot. Streams have to be kept for {live_video_kept} from their end at "
            "least; in a dispute the platform has to say on request who runs the room and who "
            "sold in it, and give the records.",
        ),
        steps=steps,
        when=when,
        fields=(fields.ORDER_NO, _ROOM, _DAY, PROMISES, fields.PROMISED, fields.PHONE),
        to="platform",
        talks=True,
        parts=(
            Part(
                T(
                    zh="你好，我在平台的直播间下单，订单号 {order_no}，现在有争议。",
                    en="Hello. I ordered in a live room on your platform, order number "
                    "{order_no}, and there is a dispute.",
                )
            ),
            Part(
                T(
                    zh="直播间：{live_room}；直播日期：{live_day}",
                    en="Live room: {live_room}; day of the stream: {live_day}",
                )
            ),
            Part(
                T(zh="直播里的说法：{promises}。", en="What was said in it: {promises}."),
                needs=("promises",),
            ),
            Part(T(zh="原话：{promised}", en="In their words: {promised}"), needs=("promised",)),
            Part(T(zh="我请求平台：", en="I ask the platform to:")),
            Part(
                numbered(
                    zh="保存这场直播的视频，不要删除（《网络交易监督管理办法》第二十条：自直播结束"
                    "之日起不少于 {live_video_kept}）。",
                    en="Keep the video of that stream and delete nothing (Measures for the "
                    "Supervision of Online Transactions, article 20: at least {live_video_kept} "
                    "from its end).",
                ),
                look="number",
            ),
            Part(
                T(
                    zh="提供直播间运营者、直播营销人员的信息和相关经营活动记录"
                    "（《消费者权益保护法实施条例》第十四条）。",
                    en="Tell me who runs the live room and who sold in it, and give the records of "
                    "that business (Regulations implementing the Consumer Rights Protection Law, "
                    "article 14).",
                ),
                look="number",
            ),
            TRUE,
            Part(T(zh="电话：{my_phone}", en="Telephone: {my_phone}"), needs=("my_phone",)),
            signed()[-1],
        ),
        sources=(ONLINE_TRADING[20], CPL_REGULATIONS[14]),
    )
