"""Chinese words on an English page, in elements that say so.

A screen reader leaves them out otherwise, or spells them. widgets/page/tree.js does it for
what a script shows.
"""

import re

__all__ = ["with_chinese_marked"]

_PARTS = re.compile(
    r"<!--.*?-->|<(?P<whole>script|style|textarea|svg)\b.*?</(?P=whole)>"
    r"|<(?P<closes>/?)(?P<name>[a-z][\w-]*)(?P<attributes>[^>]*)>"
    r"|(?P<chinese>[\u3400-\u9fff][\u3001-\u9fff]*)",
    re.DOTALL,
)


def with_chinese_marked(html: str) -> str:
    """Return a page's HTML in which Chinese words that no element tells of have one of their own.

    >>> with_chinese_marked('<p title="退款">Tap 退款, then <b lang="zh-Hans">好的</b></p>')
    '<p title="退款">Tap <span lang="zh-Hans">退款</span>, then <b lang="zh-Hans">好的</b></p>'
    """
    inside = ""
    depth = 0

    def part(found: re.Match[str]) -> str:
        nonlocal inside, depth
        name = found["name"]
        if depth:
            if name == inside:
                depth += -1 if found["closes"] else 1
        elif name and ' lang="zh' in found["attributes"]:
            inside, depth = name, 1
        elif found["chinese"]:
            return f'<span lang="zh-Hans">{found[0]}</span>'
        return found[0]

    return _PARTS.sub(part, html)
