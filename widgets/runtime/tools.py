"""What the build runs on Pyodide's files: scripts under Node, and esbuild."""

import subprocess
from pathlib import Path

__all__ = ["ROOT", "BundleError", "bundled", "node"]

ROOT = Path(__file__).parents[2]


class BundleError(RuntimeError):
    """The runtime could not be built; the message says which part and the fix."""


def node(script: str, *arguments: str | Path, given: str = "") -> str:
    """Run a script of this folder under Node, and return what it prints."""
    return _run(["node", str(ROOT / "widgets/runtime" / script), *map(str, arguments)], given)


def bundled(folder: Path, entry: str, *flags: str) -> str:
    """Return a script with all that it imports from a folder, as one module for a browser."""
    # Pyodide also runs under Node, whose modules it then asks for: they stay outside.
    outside = ["--platform=node", "--external:ws"]
    command = [str(ROOT / "node_modules/.bin/esbuild"), "--bundle", "--format=esm"]
    # The same wherever the folder is: no path in the output, no settings from folders above it.
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    return _run([*command, *outside, "--tsconfig-raw={}", *flags], entry, folder)


def _run(command: list[str], given: str, folder: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=folder, input=given, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise BundleError(f"{' '.join(command)[:200]} failed:\n{done.stdout}{done.stderr[-2000:]}")
    return done.stdout
