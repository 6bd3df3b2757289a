"""A letter as a Word document: A4, Chinese fonts, the same bytes for the same letter."""

from guide_logic.export.zip_archive import archive
from guide_logic.language.letter_template import Paragraph

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

_STYLES = {
    "title": ("Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="36"/>'),
    "head": ("Heading1", "heading 1", '<w:keepNext/><w:spacing w:before="240"/>', "<w:b/>"),
    "line": ("Normal", "Normal", "", ""),
    "number": ("ListNumber", "List Number", '<w:ind w:left="480" w:hanging="480"/>', ""),
    "sign": ("Signature", "Signature", '<w:jc w:val="right"/>', ""),
}
"""By the look of a paragraph: the style's id and name, how it stands, how it is written."""


def docx(paragraphs: list[Paragraph], lang: str) -> bytes:
    """Return the paragraphs of a letter in `lang` as a .docx file."""
    body = "".join(map(_paragraph, paragraphs))
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


def _paragraph(paragraph: Paragraph) -> str:
    style = _STYLES[paragraph.look][0]
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{_escaped(line)}</w:t>' for line in paragraph.text.split("\n")
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{lines}</w:r></w:p>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
