"""`python -m guide_logic new FLOW`: a small guide that works, to be written over.

It makes the flow in one file, its article in both languages and its situations, and
puts the page into the list. Each text that is an author's to write begins “To
write:”; `check` counts them, and the tests refuse them.
"""

import importlib
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from guide_logic.analysis.drafts import TO_WRITE
from guide_logic.analysis.proof import MOST_QUESTIONS
from guide_logic.cli.pages import module_of, write_pages
from guide_logic.cli.situations import drafted
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import LANGS

__all__ = ["NewFlowError", "Size", "articles", "module", "new_flow"]

_MOST_ROWS = 99
_PAGE = re.compile("[a-z0-9]+([-/][a-z0-9]+)*")
_LETTERS = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class NewFlowError(ValueError):
    """The flow cannot be made as asked; the message says what to write instead."""


class Size(NamedTuple):
    """How many questions and rows a flow begins with."""

    questions: int = 2
    rows: int = 3


def new_flow(guides: Guides, id: str, page: str, size: Size, root: Path) -> list[Path]:
    """Write a flow, its articles and its situations below `root`; return the files made."""
    name = id.replace("-", "_")
    if not (name.isidentifier() and name.islower() and "_" not in id):
        raise NewFlowError(f"{id!r} is no id of a flow: write it like wrong-size")
    if not 1 <= size.questions <= MOST_QUESTIONS or not 2 <= size.rows <= _MOST_ROWS:
        raise NewFlowError(f"a flow has 1 to {MOST_QUESTIONS} questions and 2 to {_MOST_ROWS} rows")
    folder, _, last = page.rpartition("/")
    if not (_PAGE.fullmatch(page) and (root / "docs/zh" / folder).is_dir() and last != "index"):
        raise NewFlowError(
            f"{page!r} is no page: write it like buyers/wrong-size, in a folder of docs/zh"
        )
    made = {
        module_of(guides).parent / f"flows/{name}.py": module(
            guides.package, id, free_letter(guides), size
        ),
        **{root / f"docs/{lang}/{page}.md": text for lang, text in articles(id).items()},
    }
    there = [file for file in (*made, module_of(guides).parent / "flows" / name) if file.exists()]
    if there:
        raise NewFlowError(f"{there[0]} is there already: take another id or page")
    for file, text in made.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    write_pages(guides, root / "docs/zh")
    told = root / f"tests/cases/{name}/situations.json"
    told.parent.mkdir(parents=True, exist_ok=True)
    told.write_text(drafted(_loaded(guides, name), date.today()), "utf-8")
    return [*made, told, module_of(guides)]


def _loaded(guides: Guides, name: str) -> Flow:
    importlib.invalidate_caches()
    sys.modules.pop(f"{guides.package}.flows.{name}", None)
    loaded = importlib.import_module(f"{guides.package}.flows.{name}").FLOW
    assert isinstance(loaded, Flow)
    return loaded


def free_letter(guides: Guides) -> str:
    """Return a letter, or two, with which no row of another guide begins its ref."""
    refs = {row.ref for id in guides.flows for row in guides.load(id).rows}
    taken = {ref.rstrip("0123456789") for ref in refs}
    free = [one for one in [*_LETTERS, *("X" + one for one in _LETTERS)] if one not in taken]
    if not free:
        raise NewFlowError("every letter begins the refs of some guide")
    return free[0]


def module(package: str, id: str, letter: str, size: Size) -> str:
    """Return the source of a flow: the first question tells its rows, the others its steps."""
    extra = [f"point_{number}" for number in range(1, size.questions)]
    cases = [f"case_{number}" for number in range(1, size.rows + 1)]
    lines = [
        *_HEAD.format(package=package, channels=_channels(extra)).splitlines(),
        *_facts(cases, extra),
        *_questions(extra),
        *_STEP.splitlines(),
        *_steps(extra),
        *_rows(cases, extra, letter),
        "FLOW = Flow(",
        f'    "{id}",',
        f"    name={_text('名称', 'name')},",
        "    questions=QUESTIONS,",
        "    rows=ROWS,",
        ")",
    ]
    return "\n".join(lines) + "\n"


def _channels(extra: list[str]) -> str:
    return "PLATFORM, SELF, SELLER" if extra else "SELF, SELLER"


def _text(zh: str, en: str) -> str:
    return f'T(zh="{TO_WRITE.zh}{zh}", en="{TO_WRITE.en}{en}")'


def _facts(cases: list[str], extra: list[str]) -> Iterator[str]:
    yield from ("class F:", '    """The facts, by id."""', "", "    matter = Fact(")
    yield from ('        "matter",', f"        {_text('哪种情况', 'which case')},", "        {")
    for one in cases:
        yield f'            "{one}": {_text(f"选项 {one}", f"option {one}")},'
    yield from ("        },", f'        unsure="{cases[-1]}",', "    )")
    for one in extra:
        yield f'    {one} = _whether("{one}", {_text(one, one)})'
    yield from ("", "")


def _questions(extra: list[str]) -> Iterator[str]:
    yield "QUESTIONS = ("
    for one in ("matter", *extra):
        yield from ("    Question.of(", f"        F.{one},")
        yield f"        {_text(f'{one} 怎么问？', f'how {one} is asked')},"
        yield f"        {_text(f'为什么问 {one}', f'why {one} is asked')},"
        yield "    ),"
    yield from (")", "", "")


def _steps(extra: list[str]) -> Iterator[str]:
    for id, channel in (("keep", "SELF"), *((one, "PLATFORM") for one in extra), ("ask", "SELLER")):
        yield from (f"{id.upper()} = _step(", f'    "{id}",', f"    {channel},")
        for zh, en in (*_OF_A_STEP, *((_WHERE,) if channel != "SELF" else ())):
            yield f"    {_text(f'{id}，{zh}', f'{id}, {en}')},"
        yield ")"
    yield ""


_OF_A_STEP = (
    ("标题", "title"),
    ("怎么做", "how"),
    ("一句话", "in short"),
    ("不成怎么办", "what if it fails"),
)
_WHERE = ("在哪里、点什么", "where, and what to tap")


def _rows(cases: list[str], extra: list[str], letter: str) -> Iterator[str]:
    yield from ("LADDER = (", "    KEEP,")
    yield from (f'    {one.upper()}.if_(F.{one}.is_("yes")),' for one in extra)
    yield from ("    ASK,", ")", "", "", *_ROW.splitlines(), "", "", "ROWS = (")
    for place, one in enumerate(cases, 1):
        yield from ("    _row(", f'        "{one}",', f'        "{letter}{place:02}",')
        yield f"        {_text(f'{one}，标题', f'{one}, title')},"
        yield f"        {_text(f'{one}，为什么', f'{one}, why')},"
        yield "    ),"
    yield from (")", "")


_HEAD = '''"""To write: whom this guide helps, and with what."""

from {package}.channels import {channels}
from {package}.law import PRACTICE_NOTES
from guide_logic.language.decisions import ACT, PREPARE, Channel, Deadline, Row, Step
from guide_logic.language.facts import Fact, Question
from guide_logic.language.flow import Flow
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = ["FLOW"]

# The articles that the rows rest on take the place of this one.
LAW = (PRACTICE_NOTES["in-app"],)


def _whether(id: str, label: T) -> Fact:
    options = {{"yes": T(zh="是", en="Yes"), "no": T(zh="不是", en="No")}}
    return Fact(id, label, options, unsure="no")


'''

_STEP = """def _came(id: str) -> tuple[Outcome, ...]:
    after = {id: "no"} if hasattr(F, id) else {"over": "given_up"}
    agreed = T(zh="对方同意，已经办到", en="The other side agreed, and it is done")
    refused = T(zh="对方拒绝了", en="The other side refused")
    silent = T(zh="对方没有回音", en="The other side did not answer")
    return (
        Outcome("settled", agreed, told=agreed, sets={"over": "settled"}),
        Outcome("refused", refused, told=refused, sets=after),
        Outcome("silent", silent, told=silent, sets=after, silent=True),
    )


def _step(
    id: str, channel: Channel, title: T, text: T, do: T, fails: T, where: T | None = None
) -> Step:
    return Step(
        id,
        ref=id.upper(),
        channel=channel,
        title=title,
        text=text,
        do=do,
        where=where or (),
        does=PREPARE if channel is SELF else ACT,
        outcomes=() if channel is SELF else _came(id),
        deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
        fails=fails,
        sources=LAW,
    )


"""

_ROW = """def _row(id: str, ref: str, title: T, because: T) -> Row:
    when = F.matter.is_(id)
    return Row(id, ref=ref, when=when, title=title, because=because, steps=LADDER, sources=LAW)"""


def articles(id: str) -> dict[str, str]:
    """Return the article of a flow in each language: what it is about, and the guide."""
    return {lang: _ARTICLE[lang].replace("FLOW_ID", id) for lang in LANGS}


_ARTICLE = {
    "zh": """---
title: 待写：FLOW_ID
description: 待写：这一页帮谁、帮什么，二十五到一百六十个字，搜索结果和分享的链接里就显示这一句。
---

# 待写：FLOW_ID

**待写：最要紧的一句话。**

## 现在就做 { #do-now }

1. **先存证。**订单、聊天记录和页面先截图，存到手机以外的地方。
2. **回答下面的问题。**每题都可以选“不确定”，答案不离开你的手机。
3. **按给出的顺序办。**每一步写着找谁、做什么、最晚什么时候、不成怎么办。

## 看你在哪一步 { #guide }

/// guide | FLOW_ID
///

## 怎么判断 { #how }

每一种情况、判断的顺序、每一步和依据，都在[全部路径](site:/paths/FLOW_ID/)这一页。哪里不对，请告诉我们是哪一条、规定实际怎么说。
""",
    "en": """---
title: "To write: FLOW_ID"
description: "To write: whom this page helps and with what, in sixty characters or more."
---

# To write: FLOW_ID

**To write: the one sentence that matters most.**

## Do this now { #do-now }

1. **Save the evidence first.** Take screenshots of the order, the chat and the page, and keep them
   outside your phone too.
2. **Answer the questions below.** “Not sure” is an answer to each of them, and no answer leaves
   your phone.
3. **Take the steps in their order.** Each says whom to turn to, what to do, by when, and what to do
   if it fails.

## Find your step { #guide }

/// guide | FLOW_ID
///

## How it decides { #how }

Each case, in the order in which they are tried, with its steps and sources stands on
[a page of its own](site:/paths/FLOW_ID/). If one of them is wrong, tell us which, and what the rule
really says.
""",
}
