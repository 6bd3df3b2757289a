"""A script under Node that is started once and answers whenever a test asks."""

import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

__all__ = ["Kept"]


class Kept:
    """A script that answers lines: started when it is first asked, ended by `with`.

    Pyodide takes half a second to start, and as long again until what it does most is compiled.
    """

    def __init__(self, script: Path, *arguments: str | Path) -> None:
        """Take a script that answers as lines.mjs says."""
        self._command = ["node", *map(str, (script, *arguments))]
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def __call__(self, lines: Sequence[str]) -> list[str]:
        """Return the reply to each line.

        A script that ends instead fails the test, with what it said; the next test that asks
        has it started anew.
        """
        if not lines:
            return []
        process = self._process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        with suppress(BrokenPipeError):  # what the script said tells more
            process.stdin.write("".join(f"{line}\n" for line in [*lines, ""]))
            process.stdin.flush()
        replies = [process.stdout.readline() for _ in lines]
        if not all(replies):
            raise AssertionError(self._end()[-2000:])
        return [reply.removesuffix("\n") for reply in replies]

    def _started(self) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self._command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8"
        )

    def _end(self) -> str:
        """Let the script end; return what it said of errors."""
        process, self._process = self._process, None
        return process.communicate()[1] if process else ""
