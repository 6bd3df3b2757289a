"""Says what is wrong with the lines between `---` at the top of an article."""

import re

import yaml

__all__ = ["front_matter_problem"]

_FRONT = re.compile(r"---[ \t]*\n(?P<lines>.*?\n)---[ \t]*\n", re.DOTALL)


def front_matter_problem(source: str) -> str:
    r"""Return the line and what is wrong there, or "".

    >>> front_matter_problem("---\ntitle: One: two\n---\n# One")
    'line 2: mapping values are not allowed here: put the value between double quotes'
    >>> front_matter_problem("---\ntitle: One\n# One")
    'line 1: the front matter has no end: close it with a line of ---'
    >>> front_matter_problem("---\ntitle\n---\n# One")
    'line 2: the front matter is no list of names and values, such as title: Words'
    >>> front_matter_problem("---\ntitle: One\n---\n# One")
    ''
    """
    if not source.startswith("---"):
        return ""
    found = _FRONT.match(source)
    if not found:
        return "line 1: the front matter has no end: close it with a line of ---"
    try:
        read = yaml.safe_load(found["lines"])
    except yaml.MarkedYAMLError as error:
        # Counted from nought, and the line of --- stands before the first.
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        return f"line {line}: {error.problem}: put the value between double quotes"
    if not isinstance(read, dict):
        return "line 2: the front matter is no list of names and values, such as title: Words"
    return ""
