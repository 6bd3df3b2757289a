"""Keeps what takes long to make in a folder named by a hash of all that it is made from."""

import fcntl
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

__all__ = ["cached", "is_kept"]

_log = logging.getLogger("mkdocs.plugins.guide")

_given: set[Path] = set()
"""The folders that this process has been given and holds."""

_KEPT = 4
"""How many folders of a kind stay: what is taken back is there at once."""


def cached(cache: Path, kind: str, digest: str, make: Callable[[Path], None]) -> Path:
    """Return the folder `kind-digest`, which `make` fills once, whoever else builds too.

    What `make` leaves beside the folder it is given is thrown away. The folders used
    last stay, and those that a process which goes on has been given.
    """
    folder = cache / f"{kind}-{digest}"
    if folder in _given and folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / f"{kind}.lock"):
        if not folder.is_dir():
            began = time.monotonic()
            beginning = f"{kind}.new."
            for left in cache.iterdir():  # by a process that was ended, or this would be locked
                if left.name.startswith(beginning):
                    shutil.rmtree(left, ignore_errors=True)
            with tempfile.TemporaryDirectory(dir=cache, prefix=beginning) as scratch:
                made = Path(scratch) / folder.name
                made.mkdir()
                make(made)
                made.rename(folder)
            _log.info(f"{kind}: {time.monotonic() - began:.1f} s")
        folder.touch()
        # Held until this process ends.
        fcntl.flock(os.open(folder, os.O_RDONLY), fcntl.LOCK_SH)
        _remove_old(folder.parent, folder.name.removesuffix(digest))
    _given.add(folder)
    return folder


def is_kept(cache: Path, kind: str, digest: str) -> bool:
    """Return whether `cached` would find that folder made."""
    return (cache / f"{kind}-{digest}").is_dir()


def _remove_old(parent: Path, prefix: str) -> None:
    """Remove the folders whose names begin so, but for the last used and those in use."""
    found = [path for path in parent.iterdir() if path.name.startswith(prefix) and path.is_dir()]
    for old in sorted(found, key=lambda one: one.stat().st_mtime_ns)[:-_KEPT]:
        directory = os.open(old, os.O_RDONLY)
        try:
            fcntl.flock(directory, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        else:
            shutil.rmtree(old)
        finally:
            os.close(directory)
