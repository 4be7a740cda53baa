"""A Debian archive on this machine that serves files well, or in the ways in which servers fail."""

from __future__ import annotations

import hashlib
import http.server
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

PIN = """
[artifact.{name}]
kind = "debian"
package = "{name}"
version = "1.0-1"
suite = "bookworm"
architecture = "amd64"
path = "pool/main/{name}_1.0-1_amd64.deb"
sha256 = "{sha256}"
bytes = {bytes}
licence = "MIT"
keep = ["usr/include/"]

[source.{name}]
artifact = "{name}"
include = ["usr/include"]
"""


def pin(name: str, content: bytes) -> str:
    """An artifact and a source for sources.toml."""
    return PIN.format(name=name, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content))


@dataclass
class Mirror:
    """What is served, by path, in which way, and what was asked for."""

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    way: Callable[[http.server.BaseHTTPRequestHandler, bytes], None] | None = None
    asked: list[str] = field(default_factory=list)

    def put(self, name: str, content: bytes) -> None:
        self.files[f"/pool/main/{name}_1.0-1_amd64.deb"] = content


@contextmanager
def mirror() -> Iterator[Mirror]:
    served = Mirror()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.close_connection = True
            content = served.files.get(self.path)
            served.asked.append(self.path)
            with suppress(OSError):
                if content is None:
                    self.send_error(404)
                else:
                    (served.way or _well)(self, content)

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        served.address = f"http://127.0.0.1:{server.server_port}"
        yield served
        server.shutdown()


Handler = http.server.BaseHTTPRequestHandler


def _answer(to: Handler, length: int, code: int = 200, **headers: str) -> None:
    to.send_response(code)
    for name, value in {"Content-Length": str(length), "Connection": "close", **headers}.items():
        to.send_header(name.replace("_", "-"), value)
    to.end_headers()


def _well(to: Handler, content: bytes) -> None:
    _answer(to, len(content))
    to.wfile.write(content)


def _truncated(to: Handler, content: bytes) -> None:
    _answer(to, len(content))
    to.wfile.write(content[: len(content) // 2])


def _shortened(to: Handler, content: bytes) -> None:
    """Half of it, and the length says so."""
    _well(to, content[: len(content) // 2])


def _too_much(to: Handler, content: bytes) -> None:
    _answer(to, 1 << 40)
    while True:
        to.wfile.write(bytes(1 << 16))


def _wrong_length(to: Handler, content: bytes) -> None:
    _answer(to, len(content) // 3)
    to.wfile.write(content)


def _other_bytes(to: Handler, content: bytes) -> None:
    _well(to, content[:-1] + bytes([content[-1] ^ 1]))


def _reset(to: Handler, content: bytes) -> None:
    _answer(to, len(content))
    to.wfile.write(content[:50])
    to.wfile.flush()
    to.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    to.connection.close()


def _stalled(to: Handler, content: bytes) -> None:
    _answer(to, len(content))
    to.wfile.write(content[:50])
    to.wfile.flush()
    time.sleep(120)


def _mute(to: Handler, content: bytes) -> None:
    time.sleep(120)


def _redirected_for_ever(to: Handler, content: bytes) -> None:
    _answer(to, 0, 302, Location=to.path)


def _redirected_to_a_file(to: Handler, content: bytes) -> None:
    _answer(to, 0, 302, Location="file:///etc/passwd")


def _rubbish(to: Handler, content: bytes) -> None:
    to.wfile.write(b"\0rubbish\xff" * 20_000)


def _chunks_that_are_none(to: Handler, content: bytes) -> None:
    to.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + content[:99])


def _code(code: int) -> Callable[[Handler, bytes], None]:
    return lambda to, content: to.send_error(code)


HANGS = {"stalls": _stalled, "is mute": _mute}
"""Ways that end only when the run is ended."""
WAYS: dict[str, Callable[[Handler, bytes], None]] = {
    "cuts": _truncated,
    "sends half": _shortened,
    "never ends": _too_much,
    "sends a wrong length": _wrong_length,
    "sends other bytes": _other_bytes,
    "resets": _reset,
    "redirects for ever": _redirected_for_ever,
    "redirects to a file": _redirected_to_a_file,
    "sends rubbish": _rubbish,
    "sends chunks that are none": _chunks_that_are_none,
    **{f"answers {code}": _code(code) for code in (403, 404, 429, 500, 503)},
    **HANGS,
}
