"""Keeps what takes long to make in a folder named by a hash of all that it is made from."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

__all__ = ["cached"]


def cached(cache: Path, kind: str, digest: str, make: Callable[[Path], None]) -> Path:
    """Return the folder `kind-digest`, which `make` fills once, whoever else builds too.

    What `make` leaves beside the folder it is given is thrown away.

    The folder before this one stays, since a site being served may still be read
    from it; older ones are removed.
    """
    folder = cache / f"{kind}-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / f"{kind}.lock"):
        if folder.is_dir():
            return folder
        made_before = sorted(cache.glob(f"{kind}-*"), key=lambda old: old.stat().st_mtime)
        for old in made_before[:-1]:
            shutil.rmtree(old)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            made = Path(scratch) / kind
            made.mkdir()
            make(made)
            made.rename(folder)
    return folder
