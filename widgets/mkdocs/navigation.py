"""The navigation: what mkdocs.yml lists, and after it each article that it does not.

An article joins the section that holds most articles of its folder, under the title
of its own front matter. Who adds one need not touch the navigation; who wants it
earlier, or under a shorter name, writes it there.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

__all__ = ["with_unlisted"]

type _Nav = list[object]


def with_unlisted(nav: _Nav, articles: Iterable[str]) -> _Nav:
    """Return a navigation as MkDocs reads it, with each of these articles in it.

    >>> with_unlisted(
    ...     ["index.md", {"Buyers": [{"Late": "buyers/late.md"}]}],
    ...     ["buyers/late.md", "buyers/never.md", "changes.md", "index.md"],
    ... )
    ['index.md', {'Buyers': [{'Late': 'buyers/late.md'}, 'buyers/never.md']}, 'changes.md']
    """
    listed = set(_articles(nav))
    made = [dict(one) if isinstance(one, dict) else one for one in nav]
    for article in articles:
        if article not in listed:
            section = _section(made, article.rpartition("/")[0])
            section.append(article)
    return made


def _section(nav: _Nav, folder: str) -> _Nav:
    """Return the section with most articles of a folder, a copy; at the top where none has one."""
    counted = Counter[tuple[int, str]]()
    for place, entry in enumerate(nav):
        for name, below in entry.items() if isinstance(entry, dict) else ():
            if isinstance(below, list) and folder:
                counted[place, name] = sum(
                    one.rpartition("/")[0] == folder for one in _articles(below)
                )
    for (place, name), held in counted.most_common(1):
        entry = nav[place]
        if held and isinstance(entry, dict):
            entry[name] = [*entry[name]]
            section: _Nav = entry[name]
            return section
    return nav


def _articles(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, list):
        for one in entry:
            yield from _articles(one)
    elif isinstance(entry, dict):
        yield from _articles([*entry.values()])
