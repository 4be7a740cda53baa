"""The server refuses what is not asked by the page it gave out itself."""

from __future__ import annotations

import http.client
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from pathlib import Path

import pytest

import sqtt.viewer
from sqtt.viewer.wire.server import Reply, Server


class Echo:
    """Answers with what it was asked."""

    def __init__(self) -> None:
        self.left = threading.Event()

    def answer(self, name: str, asked: Mapping[str, str]) -> Reply:
        if name == "endless":
            return Reply(HTTPStatus.OK, lines=self._endless())
        return Reply(HTTPStatus.OK, f"{name} {dict(asked)}".encode())

    def stop(self) -> None:
        pass

    def _endless(self) -> Iterator[bytes]:
        try:
            while True:
                yield b"line\n"
        finally:
            self.left.set()


@pytest.fixture
def server() -> Iterator[Server]:
    synthetic = Server(Echo())
    thread = threading.Thread(target=synthetic.serve_forever, args=(0.01,))
    thread.start()
    yield synthetic
    synthetic.shutdown()
    thread.join()
    synthetic.server_close()


def get(
    server: Server, path: str, method: str = "GET", **headers: str
) -> tuple[int, bytes, Mapping[str, str]]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.request(method, path, headers=headers)
    reply = connection.getresponse()
    found = reply.status, reply.read(), dict(reply.headers)
    connection.close()
    return found


def raw(server: Server, request: bytes) -> bytes:
    """What comes back for some bytes, until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=60) as link:
        link.sendall(request)
        parts = []
        while part := link.recv(65536):
            parts.append(part)
            if len(parts) > 1000:
                break
        return b"".join(parts)


def test_it_listens_on_this_machine_alone(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.address.startswith("http://127.0.0.1:")


def test_the_page_and_answers_are_below_the_secret(server: Server) -> None:
    status, body, headers = get(server, f"/{server.token}/")
    assert status == 200 and b"<!doctype html>" in body
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "no-referrer"
    assert get(server, f"/{server.token}/data/x?a=1&b=2")[1] == b"x {'a': '1', 'b': '2'}"


def test_the_page_asks_for_all_of_its_scripts_at_once(server: Server) -> None:
    page = get(server, f"/{server.token}/")[1].decode()
    loaded = set(re.findall(r'(?:src|href)="([\w./]+\.js)"', page))
    folder = Path(sqtt.viewer.__file__).parent / "page"
    scripts = {one.relative_to(folder).as_posix() for one in folder.rglob("*.js")}
    assert loaded == scripts and len(scripts) > 10
    for name in scripts:
        status, _, headers = get(server, f"/{server.token}/{name}")
        assert status == 200 and headers["Content-Type"].startswith("text/javascript")


def test_secrets_differ() -> None:
    servers = [Server(Echo()) for _ in range(2)]
    assert servers[0].token != servers[1].token and len(servers[0].token) >= 32
    for one in servers:
        one.server_close()


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/data/x", "/wrong/", "/wrong/data/x", "//", "/%2e%2e/"]
)
def test_without_the_secret_nothing_is_there(server: Server, path: str) -> None:
    status, body, _ = get(server, path)
    assert status == 404 and b"doctype" not in body and server.token.encode() not in body


@pytest.mark.parametrize(
    "path",
    [
        "../server.py",
        "..%2fserver.py",
        "%2e%2e/wire/server.py",
        "./index.html",
        "//etc/passwd",
        "/etc/passwd",
        "page/../../api.py",
        "data/../index.html",
        "index.html%00.js",
        "..\\server.py",
        "nothing.js",
    ],
)
def test_no_path_leads_elsewhere(server: Server, path: str) -> None:
    status, body, _ = get(server, f"/{server.token}/{path}")
    assert status == 404 and b"import" not in body and b"root:" not in body


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "127.0.0.1:80.evil.example",
        "127.0.0.1:",
        "127.0.0.1:80:80",
        "[::1]",
        "",
        "0.0.0.0",
    ],
)
def test_other_hosts_are_refused(server: Server, host: str) -> None:
    status, body, _ = get(server, f"/{server.token}/", Host=host)
    assert status == 421 and b"doctype" not in body


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost:8000"])
def test_a_tunnel_from_another_port_is_let_in(server: Server, host: str) -> None:
    assert get(server, f"/{server.token}/", Host=host)[0] == 200


def test_two_hosts_or_none_are_refused(server: Server) -> None:
    path = f"/{server.token}/".encode()
    two = b"GET " + path + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n"
    assert b" 421 " in raw(server, two).splitlines()[0]
    assert b" 421 " in raw(server, b"GET " + path + b" HTTP/1.1\r\n\r\n").splitlines()[0]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "HEAD"])
def test_only_get_is_answered(server: Server, method: str) -> None:
    assert get(server, f"/{server.token}/", method)[0] == 405


def test_oversized_requests_are_refused(server: Server) -> None:
    path = f"/{server.token}/data/x"
    assert get(server, f"{path}?a={'x' * 5000}")[0] == 414
    assert get(server, f"{path}?a={'x' * 100_000}")[0] == 414
    assert get(server, path, **{f"X-{at}": "x" * 1000 for at in range(40)})[0] == 431
    assert get(server, path, **{f"X-{at}": "x" for at in range(200)})[0] == 431
    assert get(server, path + "?" + "&".join(f"a{at}=1" for at in range(100)))[0] == 400
    body = b"GET " + path.encode() + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\nhello"
    assert b" 413 " in raw(server, body).splitlines()[0]
    chunked = b"GET " + path.encode() + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert b" 413 " in raw(server, chunked).splitlines()[0]


@pytest.mark.parametrize(
    ("line", "status", "why"),
    [
        (b"GET /%s HTTP/1.1\r\n\r\n", 414, b"the address is too long"),
        (b"GET / HTTP/1.1\r\nX: %s\r\n\r\n", 431, b"the headers are too long"),
        (b"GET / %s HTTP/1.1\r\n\r\n", 414, b"the address is too long"),
        (b"GET / HTTP/9.9\r\n\r\n", 505, b"this is no request that a browser makes"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    server: Server, line: bytes, status: int, why: bytes
) -> None:
    head, _, body = raw(server, line.replace(b"%s", b"x" * 100_000)).partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status and body == why and b"text/plain" in head


@pytest.mark.parametrize(
    "request_", [b"\0\1\2\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\xff" * 100 + b"\r\n\r\n"]
)
def test_rubbish_is_refused_and_the_server_goes_on(server: Server, request_: bytes) -> None:
    answer = raw(server, request_)
    assert server.token.encode() not in answer and b"doctype" not in answer
    assert get(server, f"/{server.token}/")[0] == 200


def test_a_client_that_leaves_ends_the_lines_it_was_sent(server: Server) -> None:
    link = socket.create_connection(("127.0.0.1", server.server_port), timeout=60)
    link.sendall(f"GET /{server.token}/data/endless HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
    assert link.recv(4)
    link.close()
    answers = server.answers
    assert isinstance(answers, Echo) and answers.left.wait(60)


def test_connections_beyond_the_bound_are_closed_and_others_go_on(server: Server) -> None:
    links = [socket.create_connection(("127.0.0.1", server.server_port), timeout=60) for _ in range(48)]
    refused = socket.create_connection(("127.0.0.1", server.server_port), timeout=60)
    assert refused.recv(1) == b""
    for one in (*links, refused):
        one.close()
    for _ in range(100):
        try:
            assert get(server, f"/{server.token}/")[0] == 200
            break
        except (ConnectionError, http.client.HTTPException):
            threading.Event().wait(0.05)
    else:
        pytest.fail("the server did not take connections again")
