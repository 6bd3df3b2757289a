"""The command line: `python -m guide_logic`, and what to do.

Somebody with a case asks, plans, or finds a guide from a sentence; an author begins a
guide (`new`), proves it (`check`), drafts its situations, lists pages, prints tables
and diagrams, and sees what is stale.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from guide_logic.analysis.binding import check_binding, check_bound, cited_in
from guide_logic.analysis.drafts import is_to_write
from guide_logic.analysis.endings import Endings
from guide_logic.analysis.mistakes import is_authors, told
from guide_logic.analysis.proof import check_graph, check_leads, check_texts, texts_of
from guide_logic.analysis.walk import walk
from guide_logic.api import BadInput, read_case, read_json
from guide_logic.articles.flow_diagram import diagram
from guide_logic.cli.ask import hold
from guide_logic.cli.beside import UnknownOption, places_beside
from guide_logic.cli.found import show_found
from guide_logic.cli.new_flow import NewFlowError, Size, new_flow
from guide_logic.cli.pages import PagesError, write_pages
from guide_logic.cli.situations import drafted
from guide_logic.cli.terminal import Parser, in_json, message, take_any_terminal
from guide_logic.cli.typed import Leave
from guide_logic.cli.what_came import follow_up
from guide_logic.export.plain_text import written
from guide_logic.export.plan_json import plan_json
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides, UnknownFlow
from guide_logic.language.text import LANGS, near
from guide_logic.planning.explain import table_of
from guide_logic.quantities.dates import read_date
from guide_logic.view.tags import html

__all__ = ["main"]


def main(guides: Guides, arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status: 0, 1 for problems, 2 for bad input."""
    take_any_terminal()
    given = _parser().parse_args(arguments)
    try:
        status = _COMMANDS[given.command](guides, given)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads it has seen enough: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (BadInput, UnknownFlow, UnknownOption, NewFlowError, PagesError) as problem:
        print(message(problem), file=sys.stderr)
        return 2
    except Exception as mistake:
        if not is_authors(mistake):
            raise
        print(f"a guide cannot be read\n  {told(mistake)}", file=sys.stderr)
        return 2
    return status


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="guide_logic", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="prove every flow by walking it")
    check.add_argument("flows", nargs="*", metavar="FLOW")
    ask = commands.add_parser("ask", help="ask, plan and follow the case in the terminal")
    plan = commands.add_parser("plan", help="give the plan for facts in a file")
    for command in (ask, plan):
        command.add_argument("flow", metavar="FLOW")
        command.add_argument("--lang", choices=LANGS, default="zh")
        command.add_argument("--today", metavar="YYYY-MM-DD", help="the day to count from")
    plan.add_argument("--answers", required=True, metavar="FILE", help="JSON; - reads the input")
    plan.add_argument("--json", action="store_true", help="print one JSON object")
    search = commands.add_parser("find", help="name the guides that a sentence leads to")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--lang", choices=LANGS, default="zh")
    search.add_argument("--today", metavar="YYYY-MM-DD", help="the day to count from")
    search.add_argument("--json", action="store_true", help="print one JSON list")
    table = commands.add_parser("table", help="print a flow's rows for a reviewer, as Markdown")
    table.add_argument("flow", metavar="FLOW")
    table.add_argument("--lang", choices=LANGS, default="zh")
    picture = commands.add_parser("diagram", help="print a flow as an SVG picture")
    picture.add_argument("flow", metavar="FLOW")
    picture.add_argument("--lang", choices=LANGS, default="zh")
    stale = commands.add_parser("stale", help="list the sources past their check-by date")
    stale.add_argument("--on", metavar="YYYY-MM-DD", help="the day to look from")
    new = commands.add_parser("new", help="begin a guide: its flow, articles and situations")
    new.add_argument("flow", metavar="FLOW", help="its id, such as wrong-size")
    new.add_argument("--page", metavar="PLACE", help="below docs/zh; buyers/FLOW if not given")
    new.add_argument("--questions", type=int, default=2, metavar="N")
    new.add_argument("--rows", type=int, default=3, metavar="N")
    told = commands.add_parser("situations", help="draft the situations of a flow, as JSON")
    told.add_argument("flow", metavar="FLOW")
    told.add_argument("rows", nargs="*", metavar="ROW", help="their refs; all, if none is given")
    told.add_argument("--today", metavar="YYYY-MM-DD", help="the day to count from")
    beside = commands.add_parser("beside", help="list the conditions that do not name an option")
    beside.add_argument("flow", metavar="FLOW")
    beside.add_argument("option", metavar="FACT.OPTION")
    commands.add_parser("pages", help="list the pages of the guides anew, from the articles")
    return parser


def _plan(guides: Guides, given: argparse.Namespace) -> int:
    today = _today(given.today)
    flow = guides.load(given.flow, today)
    progress = read_case(flow, read_json(_text(given.answers)), today)
    case = (flow, progress.known, today, given.lang, progress.events, progress.overdue)
    print(in_json(plan_json(*case)) if given.json else written(*case))
    return 0


def _ask(guides: Guides, given: argparse.Namespace) -> int:
    """Hold the interview and follow the case; return 1 if the reader left before the plan."""
    today = _today(given.today)
    flow = guides.load(given.flow, today)
    known = None
    with suppress(Leave):
        known = hold(flow, given.lang)
        follow_up(flow, known, given.lang, today)
    return 1 if known is None else 0


def _find(guides: Guides, given: argparse.Namespace) -> int:
    return show_found(guides, given.text, _today(given.today), given.lang, as_json=given.json)


def _table(guides: Guides, given: argparse.Namespace) -> int:
    print(table_of(guides.load(given.flow), given.lang))
    return 0


def _diagram(guides: Guides, given: argparse.Namespace) -> int:
    print(html(diagram(guides.load(given.flow), given.lang)))
    return 0


def _new(guides: Guides, given: argparse.Namespace) -> int:
    size = Size(given.questions, given.rows)
    page = given.page or f"buyers/{given.flow}"
    for file in new_flow(guides, given.flow, page, size, Path.cwd()):
        print(file.relative_to(Path.cwd()))
    print(f"Write over each “To write:”; python -m guide_logic check {given.flow} counts them.")
    return 0


def _situations(guides: Guides, given: argparse.Namespace) -> int:
    today = _today(given.today)
    flow = guides.load(given.flow, today)
    refs = [row.ref for row in flow.rows]
    if unknown := [ref for ref in given.rows if ref not in refs]:
        raise BadInput(f"{given.flow} has no row {unknown[0]}: {near(unknown[0], refs)}")
    print(drafted(flow, today, given.rows), end="")
    return 0


def _beside(guides: Guides, given: argparse.Namespace) -> int:
    places = list(places_beside(guides, given.flow, given.option))
    print("\n".join(places))
    print(f"{len(places)} conditions read its fact and do not name {given.option}")
    return 0


def _pages(guides: Guides, _given: argparse.Namespace) -> int:
    for flow, page in write_pages(guides, Path("docs/zh")).items():
        print(f"{flow}: {page}")
    return 0


def _today(given: str | None) -> date:
    if given is None:
        return date.today()
    day = read_date(given)
    if day is None:
        raise BadInput(f"{given!r} is no date written as YYYY-MM-DD")
    return day


def _text(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except UnicodeDecodeError:
        raise BadInput(f"--answers: {file} is not text in UTF-8") from None
    except OSError as problem:
        raise BadInput(f"--answers: cannot read {file}: {problem.strerror}") from None


def _stale(guides: Guides, given: argparse.Namespace) -> int:
    """Print each instrument to be checked again and its figures; return 1 if there is any.

    One that is no longer in force is printed as long as a guide cites it.
    """
    on = _today(given.on)
    due = sorted((one.check_by, id, one) for id, one in guides.instruments.items())
    late = [(by, id, one) for by, id, one in due if by < on.isoformat()]
    for by, id, one in late:
        figures = [
            each.id
            for each in guides.figures.values()
            if any(source.instrument is one for _, _, source in each.values)
        ]
        told = f"; figures: {', '.join(figures)}" if figures else ""
        print(f"{by}  {id}  {one.name.en} (checked {one.checked}{told})")
    print(f"{len(late)} of {len(due)} instruments are past their check-by date on {on}")
    ended = [one for one in guides.instruments.values() if "" < one.ended <= on.isoformat()]
    citing = {id: cited_in(guides.load(id)) for id in guides.flows} if ended else {}
    for one in ended:
        flows = [id for id, cited in citing.items() if one in cited]
        print(f"{one.ended}  {one.id}  {one.name.en} (no longer in force", end="")
        print(f"; cited by {', '.join(flows)})" if flows else ")")
    return 1 if late or any(one in cited for one in ended for cited in citing.values()) else 0


def _check(guides: Guides, given: argparse.Namespace) -> int:
    """Walk each flow, print what was counted, and return 1 if anything is wrong.

    A flow whose times a prepared law changes is walked as it will be then, too.
    """
    wrong = 0
    for id in given.flows or guides.flows:
        read: dict[Flow, date] = {}
        try:
            for day in _days_of_waiting(guides):
                read.setdefault(guides.load(id, day), day)
        except UnknownFlow:
            raise
        except Exception as mistake:  # whatever an author wrote: it is said with its place
            wrong += 1
            print(f"{id}: it cannot be read\n  {told(mistake)}")
            continue
        for place, (flow, day) in enumerate(read.items()):
            wrong += _prove(guides, flow, f"{id}, as on {day}" if place else id)
    return 1 if wrong else 0


def _days_of_waiting(guides: Guides) -> list[date]:
    """Return today, and when the times that conditions wait for begin to be others, and all are."""
    today = date.today()
    later = set()
    for figure in guides.figures.values():
        for day, _ in figure.changes if figure.counts_days else ():
            first = date.fromisoformat(day)
            later |= {first, first + timedelta(figure.longest_on(None))}
    return [today, *sorted(day for day in later if day > today)]


def _prove(guides: Guides, flow: Flow, name: str) -> int:
    """Walk a flow, print what was counted and what is wrong, and return how much is."""
    start = time.perf_counter()
    graph = walk(flow)
    endings = Endings(graph)
    seconds = time.perf_counter() - start
    problems = check_graph(graph) + check_texts(flow) + check_leads(flow, guides.pages)
    problems += check_binding(flow) + check_bound(flow, guides.instruments.values())
    problems += [f"flow {flow.id}: {problem}" for problem in endings.problems]
    print(
        f"{name}: {len(flow.rows)} rows, {len(graph.questions)} states, "
        f"{graph.interviews} interviews, longest {graph.longest} questions, "
        f"longest chain {len(endings.longest)} outcomes, "
        f"{seconds:.2f} s: " + (f"{len(problems)} problems" if problems else "proved")
    )
    if endings.longest:
        print(f"  longest chain: {' → '.join(endings.longest)}")
    if to_write := sum(is_to_write(text.en) for _, text in texts_of(flow)):
        print(f"  {to_write} texts are still to write")
    for problem in problems:
        print(f"  {problem}")
    return len(problems)


_COMMANDS: dict[str, Callable[[Guides, argparse.Namespace], int]] = {
    "check": _check,
    "ask": _ask,
    "plan": _plan,
    "find": _find,
    "table": _table,
    "diagram": _diagram,
    "stale": _stale,
    "new": _new,
    "situations": _situations,
    "pages": _pages,
    "beside": _beside,
}
