"""One language's build in a process of its own: fresh modules, and a core for each language."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
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
    """A build that has begun; `mistakes` waits for its end."""

    def __init__(
        self,
        lang: str,
        site: Path,
        site_url: str,
        say: Callable[[str], None],
        *,
        strict: bool = True,
        previewed: str = "",
    ) -> None:
        """Begin to build into `site`, and `say` each part that is done with its seconds."""
        self._say = say
        command = [sys.executable, "-m", "mkdocs", "build", "--config-file", CONFIGS[lang]]
        command += ["--site-dir", str(site), "--strict" if strict else "--no-strict"]
        environment = {**os.environ, "SITE_URL": site_url}
        if previewed:
            environment[PREVIEWED] = previewed
        self._process = subprocess.Popen(
            command,
            cwd=_ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self._lines = self._process.stdout or ()
        self._mistakes: list[str] = []
        self._left: set[str] = set()
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
        """End the build, if it has not ended."""
        self._process.kill()
        self._process.wait()

    def _read(self) -> None:
        """Keep warnings and errors with the lines that belong to them, and say the parts."""
        level = "ERROR"
        for line in self._lines:
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
