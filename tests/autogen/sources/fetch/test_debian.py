"""Debian packages, from a pool in a folder: through apt's downloader, and without apt."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest

from autogen.sources import (
    Apt,
    Artifact,
    Cache,
    HashMismatch,
    Obtained,
    SourceError,
    Unavailable,
    newest,
    obtain,
)
from tests.autogen.sources.registries import COPY, Pool, leftovers, script, sha256, tar, tree

APT_CACHE = """#!/bin/sh
cat <<END
Package: hip
Version: {version}
Filename: {path}
Size: {bytes}
SHA256: {sha256}
Description: what it is
 for

END
"""


def got(artifact: Artifact, cache: Cache, apt: Apt) -> Obtained:
    one = obtain([artifact], cache, apt=apt)[artifact.name]
    assert isinstance(one, Obtained), one
    return one


def refusal(artifact: Artifact, cache: Cache, apt: Apt) -> str:
    answer = obtain([artifact], cache, apt=apt)[artifact.name]
    assert isinstance(answer, Unavailable), answer
    return str(answer)


@pytest.fixture
def http_mirror(pool: Pool) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(pool.mirror))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_the_pinned_package(pool: Pool, cache: Cache) -> None:
    one = got(pool.deb("hip", {"usr/include/hip.h": "H", "usr/lib/x": "X"}), cache, pool.apt)
    assert (one.exact, one.pin) == (True, "hip=1.0-1 (bookworm)")
    assert tree(one.tree) == {"usr/include/hip.h": "H"}
    assert leftovers(cache) == []


def test_the_cache_answers_the_second_time(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    first = got(hip, cache, pool.apt)
    pool.remove(hip)
    assert got(hip, cache, pool.apt) == first
    assert pool.asked == ["hip_1.0-1_amd64.deb"]


def test_a_source_tarball(pool: Pool, cache: Cache) -> None:
    deb = pool.deb("mesa", {"usr/include/x": ""})
    content = tar({"mesa-25/include/a.h": "A"})
    (pool.mirror / deb.path).write_bytes(content)
    pinned = replace(deb, kind="debian-source", strip=1, keep=("include/",), bytes=len(content))
    assert tree(got(replace(pinned, sha256=sha256(content)), cache, pool.apt).tree) == {"include/a.h": "A"}


def test_other_bytes_stop_the_run(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"}, listed_as=b"something else")
    with pytest.raises(HashMismatch, match=f"expected {hip.sha256}, got "):
        obtain([hip], cache, apt=pool.apt)
    assert len(pool.asked) == 2, "a cut connection deserves a second try, and no third"
    assert not (cache.root / "archives").exists()
    assert leftovers(cache) == []


def test_apts_own_complaint_about_the_hash(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    words = f"Hash Sum mismatch\n Hashes of received file:\n  - SHA256:{'f' * 64}"
    with pytest.raises(HashMismatch, match=f"got {'f' * 64}"):
        obtain([hip], cache, apt=pool.helper(f"printf '{words}' >&2; exit 100"))


def test_a_download_that_was_cut_gets_a_second_try(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    once = f'[ "$(wc -l < "$(dirname "$0")/asked")" -gt 1 ] && exec {COPY}; head -c 100 "$2" > "$3"'
    assert tree(got(hip, cache, pool.helper(once)).tree) == {"usr/include/hip.h": "H"}
    assert len(pool.asked) == 2


def test_bit_rot_in_the_cache_is_fetched_again(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H", "usr/lib/x": "X"})
    got(hip, cache, pool.apt)
    archive = cache.archive(hip.sha256)
    archive.write_bytes(archive.read_bytes()[:-1])
    assert "usr/lib/x" in tree(got(replace(hip, keep=()), cache, pool.apt).tree)
    assert len(pool.asked) == 2


def test_the_wrong_size_is_a_bad_pin(pool: Pool, cache: Cache) -> None:
    hip = replace(pool.deb("hip", {"usr/include/hip.h": "H"}), bytes=7)
    with pytest.raises(SourceError, match=r"hip.bytes is 7, the file has \d+"):
        obtain([hip], cache, apt=pool.apt)


def test_an_archive_that_cannot_be_reached(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {})
    apt = pool.helper("echo 'E: Could not connect to 127.0.0.1:9' >&2; exit 100")
    assert "cannot be reached; check the network, set AUTOGEN_DEBIAN_MIRROR" in refusal(hip, cache, apt)


def test_a_pool_that_moved_on_gives_its_newest(pool: Pool, cache: Cache) -> None:
    old, new = (pool.deb("hip", {"usr/include/hip.h": version}, version) for version in ("1.0-1", "1.0-2"))
    pool.remove(old)
    fields = {"version": new.version, "path": new.path, "bytes": new.bytes, "sha256": new.sha256}
    script(pool.folder / "apt-cache", APT_CACHE.format(**fields))
    one = got(old, cache, pool.apt)
    assert (one.exact, one.artifact, one.sha256) == (False, old, new.sha256)
    assert one.pin == "hip=1.0-2 (bookworm)"
    assert tree(one.tree) == {"usr/include/hip.h": "1.0-2"}
    assert newest(old, cache, apt=pool.apt) == "1.0-2"


def test_a_tarball_inside_the_package_that_the_pool_moved_on_to(pool: Pool, cache: Cache) -> None:
    """Debian's kernel: only the newest of a series stays, with a tarball of the same name in it."""
    old, new = (
        pool.deb("linux", {"usr/src/linux.tar.xz": tar({f"linux-{version}/drivers/a.h": version})}, version)
        for version in ("6.12-1", "6.12-2")
    )
    pool.remove(old)
    fields = {"version": new.version, "path": new.path, "bytes": new.bytes, "sha256": new.sha256}
    script(pool.folder / "apt-cache", APT_CACHE.format(**fields))
    nested = replace(old, inside="usr/src/linux.tar.xz", strip=1, keep=("drivers/*.h",))
    one = got(nested, cache, pool.apt)
    assert (one.exact, one.sha256) == (False, new.sha256)
    assert tree(one.tree) == {"drivers/a.h": "6.12-2"}


def test_a_pool_that_moved_the_same_file_is_still_exact(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    fields = {"version": hip.version, "path": hip.path, "bytes": hip.bytes, "sha256": hip.sha256}
    script(pool.folder / "apt-cache", APT_CACHE.format(**fields))
    one = got(replace(hip, path="pool/main/elsewhere.deb"), cache, pool.apt)
    assert (one.exact, one.pin) == (True, "hip=1.0-1 (bookworm)")


def test_a_package_that_left_the_suite(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {})
    pool.remove(hip)
    assert "neither this version nor any other in bookworm" in refusal(hip, cache, pool.apt)
    assert newest(hip, cache, apt=pool.apt) is None


def test_the_hosts_own_archive_sites(pool: Pool, cache: Cache) -> None:
    targets = (
        "printf 'http://updates.invalid/debian-security\\tDebian\\tDebian-Security\\n"
        f"{pool.mirror}/\\tDebian\\tDebian\\nhttp://tools.invalid\\tNobody\\tTools\\n'"
    )
    script(pool.folder / "apt-get", f"#!/bin/sh\n[ $1 = indextargets ] && {targets}\n")
    apt = replace(pool.apt, mirror=None)
    got(pool.deb("hip", {"usr/include/hip.h": "H"}), cache, apt)
    assert pool.asked == ["hip_1.0-1_amd64.deb"], "the other sites were not asked"


def test_the_hosts_own_archive_sites_before_the_first_update(pool: Pool, cache: Cache) -> None:
    uris = f"echo \"'{pool.mirror}/dists/bookworm/InRelease' list 0 \""
    script(pool.folder / "apt-get", f"#!/bin/sh\n[ $1 = update ] && {uris}\nexit 0\n")
    apt = replace(pool.apt, mirror=None)
    got(pool.deb("hip", {"usr/include/hip.h": "H"}), cache, apt)


def test_a_machine_without_any_archive(pool: Pool, cache: Cache) -> None:
    hip = pool.deb("hip", {})
    for apt in (replace(pool.apt, mirror=None), Apt(helper="/nowhere", mirror=None)):
        assert "no Debian archive is known here" in refusal(hip, cache, apt)
        assert "set AUTOGEN_DEBIAN_MIRROR" in refusal(hip, cache, apt)


def test_the_environment_names_a_mirror(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_DEBIAN_MIRROR", "http://127.0.0.1/debian/")
    assert Apt().mirror == "http://127.0.0.1/debian"
    monkeypatch.setenv("AUTOGEN_DEBIAN_MIRROR", "")
    assert Apt().mirror is None


def test_without_apt_a_mirror_is_enough(pool: Pool, cache: Cache, http_mirror: str) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    bare = Apt(helper="/nowhere", mirror=http_mirror)
    assert tree(got(hip, cache, bare).tree) == {"usr/include/hip.h": "H"}
    assert pool.asked == []


def test_a_downloader_that_never_ends(pool: Pool, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autogen.sources.fetch.child.SLACK", 10_000)
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    apt = pool.helper('while :; do head -c 5000 /dev/zero >> "$3"; sleep 0.01; done')
    with pytest.raises(SourceError, match=f"more than {hip.bytes + 10_000:,} bytes were sent"):
        obtain([hip], cache, apt=apt)
    assert leftovers(cache) == []
    assert not (cache.root / "archives").exists()


class Endless(http.server.BaseHTTPRequestHandler):
    """Sends zeros until nobody listens, or an answer that is none."""

    def do_GET(self) -> None:
        if "rubbish" in self.path:
            self.wfile.write(b"rubbish " * 20_000)
            return
        self.send_response(200)
        self.end_headers()
        with suppress(OSError):
            while True:
                self.wfile.write(bytes(5000))

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def endless() -> Iterator[Apt]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endless) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Apt(helper="/nowhere", mirror=f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


def test_a_server_that_never_ends(
    pool: Pool, cache: Cache, endless: Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autogen.sources.fetch.child.SLACK", 10_000)
    hip = pool.deb("hip", {"usr/include/hip.h": "H"})
    with pytest.raises(SourceError, match=f"more than {hip.bytes + 10_000:,} bytes were sent"):
        obtain([hip], cache, apt=endless)
    assert leftovers(cache) == []


def test_a_server_that_speaks_no_http(pool: Pool, cache: Cache, endless: Apt) -> None:
    assert "cannot be reached" in refusal(pool.deb("rubbish", {}), cache, endless)


def test_without_apt_nobody_knows_what_is_newest(pool: Pool, cache: Cache, http_mirror: str) -> None:
    hip = pool.deb("hip", {})
    pool.remove(hip)
    assert "needs apt" in refusal(hip, cache, Apt(helper="/nowhere", mirror=http_mirror))
    assert "cannot be reached" in refusal(hip, cache, Apt(helper="/nowhere", mirror="http://127.0.0.1:9"))


@pytest.mark.skipif(not Apt().present, reason="needs apt")
def test_the_real_downloader_with_a_mirror_on_this_machine(
    pool: Pool, cache: Cache, http_mirror: str
) -> None:
    hip = pool.deb("hip", {"usr/include/hip.h": "H"}, "1.0+x~1-1")
    apt = Apt(mirror=http_mirror)
    assert tree(got(hip, cache, apt).tree) == {"usr/include/hip.h": "H"}
    other = pool.deb("other", {}, listed_as=b"something else")
    with pytest.raises(HashMismatch):
        obtain([other], cache, apt=apt)
