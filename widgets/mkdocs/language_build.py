"""One language's build in a process of its own: fresh modules, and a core for each language.

As a module it is that process: it reads what each build needs, waits for its order, one line on
its standard input, and is then `mkdocs build`.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from threading import Thread

__all__ = ["CONFIGS", "FOLLOWS", "PREVIEWED", "SOON", "WHOLE", "LanguageBuild"]

_ROOT = Path(__file__).parents[2]

CONFIGS = {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}

PREVIEWED = "GUIDE_PREVIEWED"
"""Set in the environment of a build that makes its language alone, for an author to look at."""

SOON = "soon"
"""What it is set to where the head starts that are not kept are left to a second build."""

WHOLE = "whole"
"""What it is set to for that second build."""

FOLLOWS = "the head start follows"
"""What such a build says of a flow whose head start it has left out."""

_LINE = re.compile(r"(?P<level>[A-Z]+) +-  (?P<text>.*)")
_PART = re.compile(r".+: \d+\.\d s")
# What MkDocs says of an error before we do, and after it.
_AGAIN = re.compile(r"Error (?:reading|building) page |Aborted with|The site was not built")


class LanguageBuild:
    """A process that makes ready and waits for `begin`; `mistakes` then waits for its end."""

    def __init__(self, lang: str) -> None:
        """Let it read what depends on no article."""
        self._config = CONFIGS[lang]
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, self._config],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self._mistakes: list[str] = []
        self._left: set[str] = set()

    def begin(
        self,
        site: Path,
        site_url: str,
        say: Callable[[str], None],
        *,
        strict: bool = True,
        previewed: str = "",
    ) -> None:
        """Begin to build into `site`, and `say` each part that is done with its seconds."""
        self._say = say
        arguments = ["build", "--config-file", self._config]
        arguments += ["--site-dir", str(site), "--strict" if strict else "--no-strict"]
        environment = {"SITE_URL": site_url, **({PREVIEWED: previewed} if previewed else {})}
        with suppress(BrokenPipeError):  # `mistakes` says that it has ended
            print(json.dumps([arguments, environment]), file=self._process.stdin, flush=True)
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def mistakes(self) -> list[str]:
        """Wait for the end, and return what kept the build from going well."""
        self._reader.join()
        if not self._process.wait():
            return []
        return self._mistakes or [f"the build ended with status {self._process.returncode}"]

    @property
    def ended(self) -> bool:
        """Whether all has been said that there is to say."""
        return not self._reader.is_alive()

    @property
    def left(self) -> set[str]:
        """The flows whose head start a second build has to make, once this one has ended."""
        return self._left

    def stop(self) -> None:
        """End the process, if it has not ended."""
        self._process.kill()
        self._process.wait()

    def _read(self) -> None:
        """Keep warnings and errors with the lines that belong to them, and say the parts."""
        level = "ERROR"
        for line in self._process.stdout or ():
            if found := _LINE.fullmatch(line.rstrip()):
                level, text = found["level"], found["text"]
            else:
                text = line.rstrip()
            if level == "INFO" and _PART.fullmatch(text):
                self._say(text)
            elif level == "INFO" and text.endswith(f": {FOLLOWS}"):
                self._left.add(text.removesuffix(f": {FOLLOWS}"))
            elif level in ("WARNING", "ERROR", "CRITICAL") and text and not _AGAIN.match(text):
                self._mistakes.append(text)


def _make_ready(config: str) -> None:
    """Import what a build imports, and work out what Python alone decides."""
    from mkdocs.utils.yaml import yaml_load

    import_module("widgets.mkdocs.site")
    from widgets.guides import guides_of
    from widgets.mkdocs.head_starts import made_from

    with Path(config).open("rb") as file:
        site = yaml_load(file)["extra"]["guides"]
    for flow in guides_of(site).flows:
        guides_of(site).load(flow)
        made_from(flow, date.today(), site)  # noqa: DTZ011 - the day of the build


def _build() -> None:
    from mkdocs.__main__ import cli

    try:
        _make_ready(sys.argv[1])
        ready = True
    except Exception:  # an author may have written anything
        ready = False
    if order := sys.stdin.readline():
        arguments, environment = json.loads(order)
        os.environ.update(environment)
        if not ready:  # a mistake is told best where nothing of it has been read
            os.execv(sys.executable, [sys.executable, "-m", "mkdocs", *arguments])  # noqa: S606
        cli(arguments, prog_name="mkdocs")


if __name__ == "__main__":
    _build()
