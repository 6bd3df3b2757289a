"""Lints the typography of the Chinese articles, and fails naming file and line.

The house writes 2026年11月22日 and 500元 without blanks, which the browser's own
text-autospace sets better; so of autocorrect's rules those about blanks are off.
"""

import sys
from pathlib import Path

import autocorrect_py

__all__ = ["faults"]

_CONFIG = '{"rules": {"space-word": 0, "space-punctuation": 0, "space-bracket": 0}}'


def faults(markdown: str) -> list[tuple[int, str, str]]:
    """Return (line, as written, as it should be) for each fault in an article.

    >>> faults("先存证据,再投诉。500元。")
    [(1, '先存证据,再投诉。500元。', '先存证据，再投诉。500元。')]
    """
    autocorrect_py.load_config(_CONFIG)  # type: ignore[attr-defined]  # its stubs forgot it
    result = autocorrect_py.lint_for(markdown, "markdown")
    return [(found.line, found.old, found.new) for found in result.lines]


def main() -> None:
    """Print the faults of all files below the folders named on the command line."""
    found = [
        f"{path}:{line}: {old!r} should be {new!r}"
        for folder in sys.argv[1:]
        for path in sorted(Path(folder).rglob("*.md"))
        for line, old, new in faults(path.read_text(encoding="utf-8"))
    ]
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
