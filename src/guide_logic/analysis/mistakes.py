"""Says an author's mistake in the few lines that matter: where it stands and what is wrong."""

import traceback
from pathlib import Path

__all__ = ["is_authors", "told"]

_ROOT = Path(__file__).parents[3]
_PACKAGES = ("guide_logic", "widgets")


def told(error: BaseException, article: str = "") -> str:
    """Return where in the project the error stands, and what it says.

    That is the article that was being read, or the innermost line of ours.

    >>> told(KeyError("x"), "docs/en/index.md")
    "docs/en/index.md: KeyError: 'x'"
    """
    # What our own errors say is a sentence of its own.
    ours = type(error).__module__.partition(".")[0] in _PACKAGES
    kind = "" if ours else f"{type(error).__name__}: "
    if isinstance(error, SyntaxError) and error.filename:
        where, line, said = error.filename, error.lineno, f"{kind}{error.msg}"
    else:
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if _is_ours(frame.filename)
        ]
        # What reads an author's words only notices the mistake. Where every author's numbers are
        # put into sentences, none of them has written.
        written = [
            frame for frame in frames if _is_authors(frame.filename) and frame.name != "numbered"
        ]
        last = (written or frames)[-1:]
        where, line = next(((frame.filename, frame.lineno) for frame in last), ("", None))
        said = f"{kind}{_said(error)}"
        where = "" if article and not written else where
    path = Path(where)
    name = path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else where
    place = f"{name}, line {line}" if where else ""
    return ": ".join(part for part in (article, place, said) if part)


def is_authors(error: BaseException) -> bool:
    """Return whether an error was met in what an author wrote, and not in the engine alone."""
    if isinstance(error, SyntaxError):
        return error.filename is not None and _is_authors(error.filename)
    return any(_is_authors(frame.filename) for frame in traceback.extract_tb(error.__traceback__))


def _said(error: BaseException) -> str:
    """Return what an error says, with the name that Python thinks was meant.

    >>> class F: late = 1
    >>> try: F.lat
    ... except AttributeError as mistake: _said(mistake)
    "type object 'F' has no attribute 'lat'. Did you mean: 'late'?"
    """
    if not isinstance(error, AttributeError | NameError | ImportError):
        return str(error)
    (line,) = traceback.TracebackException.from_exception(error).format_exception_only()
    return line.partition(": ")[2].strip()


def _is_ours(file: str) -> bool:
    parts = _parts(file)
    return parts[0] in ("src", "widgets") and parts[-1] != "hook.py"


def _is_authors(file: str) -> bool:
    """Return whether authors write there: in content, or in another site's package in `src`."""
    parts = _parts(file)
    return parts[0] == "src" and (parts[1] != "guide_logic" or parts[2] == "content")


def _parts(file: str) -> tuple[str, ...]:
    """Return the folders and the name of a file of the project, or a blank for any other."""
    path = Path(file)
    return path.relative_to(_ROOT).parts if path.is_relative_to(_ROOT) else ("",)
