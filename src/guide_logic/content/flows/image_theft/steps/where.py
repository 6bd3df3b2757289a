"""Where an owner of pictures files a notice, and where its case stands."""

from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.law import ALIBABA_IPP
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["IN_CASE", "ON_FORM"]

ON_FORM = (
    Note(
        F.site.is_("alibaba"),
        T(
            zh="阿里巴巴知识产权保护平台 ipp.alibabagroup.com",
            en="Alibaba’s IP Protection Platform, ipp.alibabagroup.com",
        ),
        sources=(ALIBABA_IPP["entry"],),
    ),
    Note(
        F.site.is_("alibaba_intl"),
        T(
            zh="页脚的知识产权入口，以页面为准",
            en="The intellectual-property link at the foot of the page; the live page decides",
        ),
        sources=(ALIBABA_IPP["international"],),
    ),
    Note(
        F.site.is_("social"),
        T(
            zh="那个账号或网站的侵权投诉入口；没有的，书面通知运营者",
            en="Its form for infringement complaints; without one, write to whoever runs it",
        ),
    ),
    Note(
        ALWAYS,
        T(
            zh="平台帮助中心或规则页的“知识产权投诉”入口",
            en="The entrance for IP complaints (知识产权投诉) in the help centre or rules",
        ),
    ),
)

IN_CASE = T(
    zh="提交通知的那个页面，或平台客服",
    en="The page where you filed the notice, or the platform’s support",
)
