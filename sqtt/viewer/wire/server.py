"""HTTP for one user on one machine: 127.0.0.1 only, a secret in every address, nothing but the page and its data."""

from __future__ import annotations

import re
import secrets
import select
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import BoundedSemaphore
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

_PAGE = Path(__file__).parents[1] / "page"
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_HOST = re.compile(r"(127\.0\.0\.1|localhost)(:[0-9]{1,5})?")
_LONGEST = 4096  #: bytes of a request line
_HEADERS = 16384  #: bytes of all headers
_PARAMETERS = 32
_WHY = {
    HTTPStatus.REQUEST_URI_TOO_LONG: "the address is too long",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "the headers are too long",
}
_CLIENTS = 48  #: connections at a time
_IDLE = 60.0  #: seconds that a connection may be silent
_GUARDS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class Reply:
    """An answer: bytes at once, or lines as they come."""

    status: HTTPStatus
    body: bytes = b""
    kind: str = "application/octet-stream"
    lines: Iterator[bytes] | None = None


class Answers(Protocol):
    """What answers requests below `data/`."""

    def answer(self, name: str, asked: Mapping[str, str]) -> Reply:
        """Answer a question of the page."""

    def stop(self) -> None:
        """Stop what is being computed."""


class Server(ThreadingHTTPServer):
    """The viewer's server; `address` is what the browser opens."""

    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, answers: Answers, port: int = 0) -> None:
        self.answers = answers
        self.token = secrets.token_urlsafe(24)
        self.free = BoundedSemaphore(_CLIENTS)
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def address(self) -> str:
        """The page's address, with the secret."""
        return f"http://127.0.0.1:{self.server_port}/{self.token}/"

    def verify_request(self, request: object, client_address: object) -> bool:
        """Refuse connections beyond the bound."""
        return self.free.acquire(blocking=False)

    # It is of TCP, and its requests are sockets.
    def process_request_thread(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Answer the requests of one connection."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.free.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away is no error."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "sqtt", ""
    timeout = _IDLE

    def do_GET(self) -> None:
        reply = self._refusal() or self._reply()
        try:
            self._send(reply)
        except (BrokenPipeError, ConnectionResetError, TimeoutError):
            self.close_connection = True
        finally:
            if reply.lines is not None:
                reply.lines.close()  # type: ignore[attr-defined]  # a generator: what it waits for is given up

    def __getattr__(self, name: str) -> object:
        if name.startswith("do_"):  # any other method
            return lambda: self._send(_refused(HTTPStatus.METHOD_NOT_ALLOWED, "only GET is answered"))
        raise AttributeError(name)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what could not be read as a request, in a sentence as all else is refused."""
        self.request_version = (
            self.protocol_version
        )  # else, where none was read, there is no line with the status
        self._send(_refused(HTTPStatus(code)))

    def _refusal(self) -> Reply | None:
        """Why a request is not answered, before anything of it is looked up."""
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or not _HOST.fullmatch(hosts[0]):
            return _refused(HTTPStatus.MISDIRECTED_REQUEST, "this server is for 127.0.0.1 alone")
        if len(self.requestline) > _LONGEST:
            return _refused(HTTPStatus.REQUEST_URI_TOO_LONG)
        if sum(len(name) + len(value) for name, value in self.headers.items()) > _HEADERS:
            return _refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            return _refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "no request has a body here")
        return None

    def _reply(self) -> Reply:
        asked = urlsplit(self.path)
        _, token, *rest = asked.path.split("/")
        if not secrets.compare_digest(token.encode(), self.server.token.encode()):
            return _refused(HTTPStatus.NOT_FOUND, "nothing is here: open the address that the viewer printed")
        if rest[:1] == ["data"] and len(rest) == 2:
            try:
                query = dict(parse_qsl(asked.query, max_num_fields=_PARAMETERS))
            except ValueError:
                return _refused(HTTPStatus.BAD_REQUEST, "too many parameters")
            return self.server.answers.answer(rest[1], query)
        return _file("/".join(rest) or "index.html")

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        self.send_header(
            "Content-Type", f"{reply.kind}; charset=utf-8" if "text" in reply.kind else reply.kind
        )
        for name, value in _GUARDS.items():
            self.send_header(name, value)
        if reply.lines is None:
            if reply.status >= HTTPStatus.BAD_REQUEST:
                self.close_connection = True
                self.send_header("Connection", "close")
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
            return
        self.close_connection = True  # the end of the lines is the end of the connection
        self.send_header("Connection", "close")
        self.end_headers()
        for line in reply.lines:
            if line:
                self.wfile.write(line)
            if self._gone():
                return

    def _gone(self) -> bool:
        """Whether the client has closed its side."""
        readable, _, _ = select.select([self.connection], [], [], 0)
        return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: addresses hold the secret."""


@cache
def _files() -> Mapping[str, Path]:
    """The page, by the names that are served; there is no other way to a file."""
    return {one.relative_to(_PAGE).as_posix(): one for one in _PAGE.rglob("*") if one.suffix in _TYPES}


def _file(name: str) -> Reply:
    found = _files().get(name)
    if found is None:
        return _refused(HTTPStatus.NOT_FOUND, "the page has no such file")
    return Reply(HTTPStatus.OK, found.read_bytes(), _TYPES[found.suffix])


def _refused(status: HTTPStatus, why: str = "") -> Reply:
    why = why or _WHY.get(status, "this is no request that a browser makes")
    return Reply(status, why.encode(), "text/plain")
