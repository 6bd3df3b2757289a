"""Serves the site and its peers on this machine, as fast or as slowly as a line would.

DevTools' own throttling does not reach workers, so the line is shaped here: each
answer begins after one round trip, and all of them share the bytes a second.
"""

import functools
import gzip
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

__all__ = ["LINES", "Host", "Line"]

_TYPES = {
    ".bin": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".py": "text/x-python; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}
"""What a static host knows and compresses; it sends a .zip as it is."""

_PIECE = 16_384


class Line:
    """A line: what an answer waits for, and what all answers share."""

    __slots__ = ("bytes_per_second", "name", "seconds", "slow_processor")

    def __init__(self, name: str, seconds: float, bytes_per_second: float) -> None:
        self.name = name
        self.seconds = seconds
        self.bytes_per_second = bytes_per_second
        self.slow_processor = seconds > 0


LINES = (
    Line("no throttle", 0, 0),
    # What DevTools means by these names.
    Line("Fast 4G", 0.165, 1_012_500),
    Line("Slow 4G", 0.5625, 180_000),
)


@functools.cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), compresslevel=6)


class Host(ThreadingHTTPServer):
    """A server on a free port; `places` says which folder stands under which path."""

    daemon_threads = True

    def __init__(self, places: dict[str, Path]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.places = places
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.line = LINES[0]
        self.sent = 0
        self._free_at = 0.0
        self._lock = threading.Lock()

    def file(self, path: str) -> Path | None:
        """Return the file at a path of the server."""
        for place, folder in self.places.items():
            if path.startswith(place):
                found = folder / path.removeprefix(place)
                found = found / "index.html" if found.is_dir() else found
                return found if found.is_file() else None
        return None

    def wait_for(self, count: int) -> None:
        """Take the line's time for that many bytes, after those that others send."""
        with self._lock:
            self.sent += count
            if not self.line.bytes_per_second:
                return
            start = max(self._free_at, time.monotonic())
            self._free_at = start + count / self.line.bytes_per_second
            pause = self._free_at - time.monotonic()
        time.sleep(max(pause, 0))

    def __enter__(self) -> "Host":
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a page that is closed hangs up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Host

    def do_GET(self) -> None:
        """Send a file at the line's pace."""
        time.sleep(self.server.line.seconds)
        file = self.server.file(urlsplit(self.path).path)
        if file is None:
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        known = file.suffix in _TYPES
        body = _compressed(file) if known else file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", _TYPES.get(file.suffix, "application/octet-stream"))
        self.send_header("Cache-Control", "max-age=600")
        if known:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for start in range(0, len(body), _PIECE):
            piece = body[start : start + _PIECE]
            self.server.wait_for(len(piece))
            self.wfile.write(piece)

    def log_message(self, *_: object) -> None:
        """Keep the table the only output."""
