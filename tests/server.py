"""Serves the built site as a static host would, below a path, and can do it badly.

It compresses what such hosts compress and answers a missing page with the
root's 404.html. A test names files and the way in which they shall break. Guides are
told to wait longer for Python than for a reader: a busy machine is no dead line.
"""

import fnmatch
import functools
import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

__all__ = ["PATIENCE", "Fault", "SiteServer"]

PATIENCE = 60_000
"""Milliseconds after which what does not come counts as broken, on a slow and busy machine."""

Fault = Literal["fail", "late", "stall", "cut", "corrupt", "refuse"]

_TYPES = {
    ".bin": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".xml": "application/xml",
}


@functools.lru_cache(maxsize=64)
def _compressed(body: bytes) -> bytes:
    """Compress each file once: the runtime is large and asked for by many tests."""
    return gzip.compress(body, compresslevel=5)


class SiteServer(ThreadingHTTPServer):
    """A server on a free port of this machine, started and stopped by `with`."""

    daemon_threads = True

    def __init__(self, root: Path | None = None, path: str = "/repo/") -> None:
        """Serve the folder `root`, which may be set later, below `path`."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.root = root
        self.path = path
        self.url = f"http://127.0.0.1:{self.server_port}{path}"
        self.asked: list[str] = []
        self._faults: dict[str, tuple[Fault, threading.Event]] = {}
        self._mended = threading.Event()

    def asset(self, file: str) -> str:
        """Return the address of one of our scripts or styles, whose name holds its hash."""
        assert self.root is not None
        stem, suffix = file.rsplit(".", 1)
        (found,) = (self.root / "assets/guide").glob(f"{stem}.{'[0-9A-Z]' * 8}.{suffix}")
        return f"{self.url}assets/guide/{found.name}"

    @contextmanager
    def broken(self, pattern: str, fault: Fault) -> Iterator[threading.Event]:
        """Break the files whose path below the site's root matches a shell pattern.

        What it yields is set as soon as somebody has asked for one of them.

        "fail" answers 503, "late" answers when the block has ended, "stall" sends
        half and then nothing until the block ends, "cut" sends half and hangs up,
        "corrupt" changes one byte, and "refuse" hangs up at once, as where there is
        no line.
        """
        self._mended.clear()
        self._faults[pattern] = fault, (met := threading.Event())
        try:
            yield met
        finally:
            del self._faults[pattern]
            self._mended.set()

    def fault(self, name: str) -> Fault | None:
        """Return how the file is broken now, if it is."""
        for key, (fault, met) in [*self._faults.items()]:
            if fnmatch.fnmatch(name, key):
                met.set()
                return fault
        return None

    def wait_until_mended(self) -> None:
        """Block until the test is done with its fault."""
        self._mended.wait(timeout=120)

    def __enter__(self) -> "SiteServer":
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._mended.set()
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: browsers hang up on downloads they no longer want."""


class _Handler(BaseHTTPRequestHandler):
    """Answers GET for files below the server's root."""

    protocol_version = "HTTP/1.1"
    server: SiteServer

    def do_GET(self) -> None:
        """Send the file, compressed where it pays, broken where the test says so."""
        path = unquote(urlsplit(self.path).path)
        root = self.server.root
        if root is None or not path.startswith(self.server.path):
            self._send(404, b"", ".html")
            return
        name = path.removeprefix(self.server.path)
        self.server.asked.append(name)
        fault = self.server.fault(name)
        file = (root / name).resolve()
        if file.is_dir() and not path.endswith("/"):
            self.send_response(301)
            self.send_header("Location", f"{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if file.is_dir():
            file /= "index.html"
        if fault == "late":
            self.server.wait_until_mended()
        if fault == "refuse":
            self.close_connection = True
        elif fault == "fail":
            self._send(503, b"", ".html")
        elif file.is_file() and file.is_relative_to(root.resolve()):
            self._send(200, file.read_bytes(), file.suffix, fault)
        else:
            self._send(404, (root / "404.html").read_bytes(), ".html")

    def _send(self, status: int, body: bytes, suffix: str, fault: Fault | None = None) -> None:
        if fault == "corrupt":
            middle = len(body) // 2
            body = body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1 :]
        if suffix == ".html":
            patient = f'<guide-flow patience="{PATIENCE}" '.encode()
            body = body.replace(b"<guide-flow ", patient)
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Cache-Control", "max-age=600")
        if suffix in _TYPES and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = _compressed(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if fault in ("cut", "stall"):
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if fault == "stall":
                self.server.wait_until_mended()
            self.close_connection = True
            return
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep pytest's output to the tests."""
