"""A .docx that Word reads, that says the letter, and that is the same at every run."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree

import docx as reader
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.export.word import docx
from guide_logic.export.zip_archive import archive
from guide_logic.language.letter_template import EVIDENCE, Paragraph, Run, clean

LETTER = [
    Paragraph("title", [Run("said", "投诉书")]),
    Paragraph("head", [Run("said", "一、投诉人")]),
    Paragraph(
        "line", [Run("said", "姓名："), Run("given", "王 <b>&小明"), Run("blank", "＿＿＿＿")]
    ),
    Paragraph("number", [Run("given", "first\nsecond")], 1),
    Paragraph("sign", [Run("said", "2026年11月22日")]),
]


def test_the_letter_reads_back_as_it_was_written() -> None:
    """By another program than ours."""
    read = reader.Document(BytesIO(docx(LETTER, "zh")))
    assert [one.text for one in read.paragraphs] == [one.text for one in LETTER]
    assert [one.style.name for one in read.paragraphs if one.style] == [
        "Title",
        "Heading 1",
        "Normal",
        "List Number",
        "Signature",
    ]


def test_chinese_has_a_font_of_its_own_and_the_page_is_a4() -> None:
    """Without one, Word sets Chinese in whatever it has."""
    read = reader.Document(BytesIO(docx(LETTER, "zh")))
    fonts = [one.get(qn("w:eastAsia")) for one in read.styles.element.iter(qn("w:rFonts"))]
    assert fonts == ["宋体", "黑体", "黑体"]
    width, height = read.sections[0].page_width, read.sections[0].page_height
    assert width is not None
    assert height is not None
    assert (round(width.mm), round(height.mm)) == (210, 297)


def test_evidence_is_a_table_with_room_for_the_page() -> None:
    """A court wants each piece numbered and found again."""
    proof = [
        Paragraph("number", [Run("said", words)], place, EVIDENCE)
        for place, words in enumerate(("订单", "照片 <1>"), 1)
    ]
    read = reader.Document(BytesIO(docx([*LETTER, *proof], "zh")))
    (table,) = read.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["序号", "证据", "页码"],
        ["1", "订单", ""],
        ["2", "照片 <1>", ""],
    ]


def test_a_second_title_begins_a_page() -> None:
    """Letter, events and evidence are one file and three documents."""
    read = reader.Document(BytesIO(docx([*LETTER, *LETTER], "zh")))
    breaks = [one.paragraph_format.page_break_before for one in read.paragraphs]
    assert breaks == [None] * len(LETTER) + [True] + [None] * (len(LETTER) - 1)


def test_the_same_letter_has_the_same_bytes() -> None:
    """No clock, no order that changes."""
    assert docx(LETTER, "zh") == docx(LETTER, "zh")
    assert docx(LETTER, "zh") != docx(LETTER, "en")


@given(st.text())
def test_no_words_break_the_file(typed: str) -> None:
    """XML forbids some characters, and a reader can paste any."""
    content = docx([Paragraph("line", [Run("given", clean(typed))])], "en")
    with zipfile.ZipFile(BytesIO(content)) as opened:
        ElementTree.fromstring(opened.read("word/document.xml"))
    assert reader.Document(BytesIO(content)).paragraphs[0].text == clean(typed)


@pytest.mark.parametrize("files", [{}, {"a": ""}, {"a/b.xml": "<x/>", "名字": "中文" * 999}])
def test_an_archive_is_one_to_other_programs(files: dict[str, str]) -> None:
    """Names, checksums and sizes, as Python's own reader checks them."""
    with zipfile.ZipFile(BytesIO(archive(files))) as opened:
        assert opened.testzip() is None
        assert {name: opened.read(name).decode() for name in opened.namelist()} == files
        assert {info.date_time for info in opened.infolist()} <= {(2020, 1, 1, 0, 0, 0)}
