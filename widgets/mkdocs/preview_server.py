"""Serves the site that an author is writing: each language's last build, or its mistakes.

Every page asks twice a second whether there is something newer, and then loads
itself again.
"""

import errno
import html
import mimetypes
import time
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

__all__ = ["PortTaken", "PreviewServer"]

_SCRIPT = "/live-reload.js"
_VERSION = "/live-reload.txt"


class PortTaken(OSError):
    """Something else answers there; the message says what to do."""


class PreviewServer(ThreadingHTTPServer):
    """A server that answers from the moment it is made, with what it was told last."""

    daemon_threads = True

    def __init__(self, host: str, port: int) -> None:
        """Take the port, and say that the site is being built; raise `PortTaken`."""
        self.sites: Mapping[str, Path] = {}
        self.version = str(time.time_ns())
        self.notice: tuple[HTTPStatus, bytes] | None = (
            HTTPStatus.SERVICE_UNAVAILABLE,
            _page("The site is being built", {"": ["It will show here."]}),
        )
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            raise PortTaken(
                f"{host}:{port} is taken: end what serves there (another `make serve`?), or "
                f"take another port: .venv/bin/mkdocs serve --dev-addr {host}:{port + 1}"
            ) from None
        self.url = f"http://{host}:{self.server_port}/"
        self._listens = Thread(target=self.serve_forever, daemon=True)
        self._listens.start()

    def __exit__(self, *_: object) -> None:
        """Stop answering, then give the port back: a thread that listens nowhere never rests."""
        self.shutdown()
        self._listens.join()
        self.server_close()

    def show(self, sites: Mapping[str, Path]) -> None:
        """Serve each language from its folder."""
        self.sites, self.notice = sites, None
        self.version = str(time.time_ns())

    def show_mistakes(self, mistakes: Mapping[str, Sequence[str]]) -> None:
        """Answer for every page with what is wrong in each language."""
        page = _page("The site could not be built", mistakes)
        self.notice = HTTPStatus.INTERNAL_SERVER_ERROR, page
        self.version = str(time.time_ns())


class _Handler(BaseHTTPRequestHandler):
    """Answers GET for pages and files."""

    protocol_version = "HTTP/1.1"
    server: PreviewServer

    def do_GET(self) -> None:
        """Send the file; or the notice, where there is one, in place of a page."""
        # Both are taken at once: a build may end while this answers.
        version, notice = self.server.version, self.server.notice
        path = unquote(urlsplit(self.path).path)
        file = self._file(path)
        if path == _VERSION:
            self._send(HTTPStatus.OK, "text/plain", version.encode())
        elif path == _SCRIPT:
            script = Path(__file__).with_name("live_reload.js").read_bytes()
            self._send(HTTPStatus.OK, "text/javascript", script)
        elif notice and (path.endswith("/") or path.endswith(".html")):
            self._send(notice[0], "text/html", notice[1], version)
        elif file is None:
            self._send(HTTPStatus.NOT_FOUND, "text/html", self._missing(path), version)
        elif file.is_dir():
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{urlsplit(self.path).path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self._send(HTTPStatus.OK, kind, file.read_bytes(), version)

    def _site(self, path: str) -> Path | None:
        return self.server.sites.get("en" if path.startswith("/en/") else "zh")

    def _file(self, path: str) -> Path | None:
        """Return the file at an address, or the folder that an address without its `/` means."""
        site = self._site(path)
        if site is None or ".." in path.split("/"):
            return None
        file = site / path.removeprefix("/en").lstrip("/")
        file = file / "index.html" if path.endswith("/") else file
        return file if file.exists() else None

    def _missing(self, path: str) -> bytes:
        site = self._site(path)
        page = site and site / "404.html"
        return page.read_bytes() if page and page.exists() else b"Not found"

    def _send(self, status: HTTPStatus, kind: str, body: bytes, version: str = "") -> None:
        if kind == "text/html":
            script = f'<script type="module" src="{_SCRIPT}?{version}"></script>'
            body = body.replace(b"</body>", f"{script}</body>".encode(), 1)
        text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing of a request: what is built is told, and what is wrong."""


def _page(title: str, said: Mapping[str, Sequence[str]]) -> bytes:
    """Return a plain page with a paragraph for each language.

    >>> b"<p>&lt;b&gt;</p>" in _page("Title", {"en": ["<b>"]})
    True
    """
    parts = [f"<h1>{html.escape(title)}</h1>"]
    for where, lines in said.items():
        parts += [f"<h2>{html.escape(where)}</h2>"] if where else []
        parts += [f"<p>{html.escape(line)}</p>" for line in lines]
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}'
        '</title><meta name="viewport" content="width=device-width">'
        "<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
        "p{white-space:pre-wrap;overflow-wrap:anywhere}</style>"
        f"</head><body>{''.join(parts)}</body></html>"
    ).encode()
