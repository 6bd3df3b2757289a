"""Holds a whole browser to half a processor core, where this machine lets us.

A processor group holds every process of the browser, workers included, which
DevTools' own throttling does not. Version 2 of the kernel's interface and the
older one are both in use.
"""

import os
import shlex
from pathlib import Path

__all__ = ["held", "release"]

_PERIOD = 100_000  # microseconds
_NAME = f"guide-bench-{os.getpid()}"
_GROUPS = Path("/sys/fs/cgroup")


def held(browser: Path, folder: Path) -> Path | None:
    """Return a command, made in `folder`, that starts the browser on half a core, or None."""
    group = _group()
    if group is None:
        return None
    command = folder / "browser-on-half-a-core"
    command.write_text(
        f'#!/bin/sh\necho $$ > {group / "cgroup.procs"}\nexec {shlex.quote(str(browser))} "$@"\n'
    )
    command.chmod(0o755)
    return command


def release() -> None:
    """Remove the group, when its browser has ended."""
    for root in (_GROUPS, _GROUPS / "cpu"):
        if (root / _NAME).is_dir():
            (root / _NAME).rmdir()


def _group() -> Path | None:
    """Return a group with half a core, or None where we may not make one."""
    half = _PERIOD // 2
    settings = (
        (_GROUPS, "cpu.max", f"{half} {_PERIOD}"),
        (_GROUPS / "cpu", "cpu.cfs_quota_us", str(half)),
    )
    for root, file, value in settings:
        if not (root / "cgroup.procs").exists():
            continue
        try:
            (root / _NAME).mkdir()
            (root / _NAME / file).write_text(value)
        except OSError:
            if (root / _NAME).is_dir():
                (root / _NAME).rmdir()
            continue
        return root / _NAME
    return None
