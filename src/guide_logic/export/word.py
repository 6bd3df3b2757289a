"""A letter as a Word document: A4, Chinese fonts, the same bytes for the same letter.

Evidence stands in a table, with room for the page on which each piece is found. A title
after the first begins a page, so that a letter and its annexes are one file.
"""

from itertools import groupby

from guide_logic.export.zip_archive import archive
from guide_logic.language.letter_template import EVIDENCE, Paragraph
from guide_logic.language.text import T

__all__ = ["DOCX", "docx"]

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_PART}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_PART}.styles+xml"/>'
    "</Types>"
)

_RELATIONS = f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{{}}</Relationships>'
_TO_DOCUMENT = (
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
)
_TO_STYLES = f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'

_COLUMNS = (T(zh="序号", en="No."), T(zh="证据", en="Evidence"), T(zh="页码", en="Page"))
_WIDTHS = (900, 6700, 1400)
"""Of the table of evidence, in twentieths of a point: the text’s width on A4."""

_HEADING = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体"/>'

_STYLES = {
    "title": ("Title", "Title", '<w:jc w:val="center"/>', f'{_HEADING}<w:b/><w:sz w:val="36"/>'),
    "head": (
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="240"/>',
        f"{_HEADING}<w:b/>",
    ),
    "line": ("Normal", "Normal", "", ""),
    "number": ("ListNumber", "List Number", '<w:ind w:left="480" w:hanging="480"/>', ""),
    "sign": ("Signature", "Signature", '<w:jc w:val="right"/>', ""),
}
"""By the look of a paragraph: the style's id and name, how it stands, how it is written."""


def docx(paragraphs: list[Paragraph], lang: str) -> bytes:
    """Return the paragraphs of a letter in `lang` as a .docx file."""
    body = ""
    for of, group in groupby(paragraphs, lambda one: one.of):
        if of == EVIDENCE:
            body += _table(list(group), lang)
        else:
            for one in group:
                body += _paragraph(one, began=bool(body))
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
    )
    document = f'{_XML}<w:document xmlns:w="{_W}"><w:body>{body}{page}</w:body></w:document>'
    return archive(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS.format(_TO_DOCUMENT),
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _RELATIONS.format(_TO_STYLES),
            "word/styles.xml": _styles(lang),
        }
    )


def _styles(lang: str) -> str:
    """Return the styles; without a Chinese font of its own, Word takes a Latin one."""
    fonts = (
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
        'w:eastAsia="宋体" w:cs="Times New Roman"/>'
    )
    tongue = f'<w:lang w:val="{"en-GB" if lang == "en" else "zh-CN"}" w:eastAsia="zh-CN"/>'
    plain = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="24"/>{tongue}</w:rPr>'
        "</w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="80" w:line="360" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    styles = "".join(
        f'<w:style w:type="paragraph"{_default(id)} w:styleId="{id}"><w:name w:val="{name}"/>'
        f"{_based(id)}<w:pPr>{stands}</w:pPr><w:rPr>{written}</w:rPr></w:style>"
        for id, name, stands, written in _STYLES.values()
    )
    return f'{_XML}<w:styles xmlns:w="{_W}">{plain}{styles}</w:styles>'


def _default(id: str) -> str:
    return ' w:default="1"' if id == "Normal" else ""


def _based(id: str) -> str:
    return "" if id == "Normal" else '<w:basedOn w:val="Normal"/>'


def _table(rows: list[Paragraph], lang: str) -> str:
    """Return the table of evidence, its head repeated on each page."""
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    head = _row([name.say(lang) for name in _COLUMNS], "<w:trPr><w:tblHeader/></w:trPr>")
    body = "".join(
        _row([str(row.number), "".join(run.text for run in row.runs), ""]) for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/>'
        f"<w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}"
        "</w:tbl><w:p/>"
    )


def _row(cells: list[str], about: str = "") -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:r><w:t xml:space="preserve">{_escaped(text)}</w:t></w:r></w:p></w:tc>'
        for width, text in zip(_WIDTHS, cells, strict=True)
    )
    return f"<w:tr>{about}{made}</w:tr>"


def _paragraph(paragraph: Paragraph, *, began: bool) -> str:
    style = _STYLES[paragraph.look][0]
    breaks = "<w:pageBreakBefore/>" if began and paragraph.look == "title" else ""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{_escaped(line)}</w:t>' for line in paragraph.text.split("\n")
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{breaks}</w:pPr><w:r>{lines}</w:r></w:p>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
