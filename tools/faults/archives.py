"""Archives that were made to do harm, with the right hash in the pin."""

from __future__ import annotations

import io
import random
import subprocess
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.autogen.sources.registries import deb, tar

from .registry import mirror, pin
from .rows import Row
from .tree import SOURCES, Tree, tree

_PLACES = ("usr/include/", "./usr/include/", "", "/", "../", "usr/include/../../../../", "usr/../..//")
_NAMES = (
    "a.h",
    "a\n.h",
    "a\x1b[2J.h",
    "",
    ".",
    "..",
    "a" * 300,
    "\udcff.h",
    "d/" * 300 + "a.h",
    "a\\..\\b.h",
    "CON",
)


def hostile_archives(times: int, draw: random.Random) -> Row:
    """Refused with a sentence, or unpacked to what is harmless in them: regular files below the cache."""
    row = Row("a hostile archive")
    with mirror() as served, tree(AUTOGEN_DEBIAN_MIRROR=served.address) as ground:
        (ground.root / "victim").write_text("as it was")
        outside = _outside(ground)
        kinds = list(KINDS.items())
        for number in range(times):
            kind, make = kinds[number % len(kinds)]
            row.tries += 1
            name, content = f"pool{number}", make(draw)
            served.put(name, content)
            (ground.root / "headers/sources.toml").write_text(SOURCES + pin(name, content))
            begun = time.monotonic()
            try:
                done = ground.run("sources", "get", name)
            except subprocess.TimeoutExpired:
                row.hung += 1
                row.note(f"{kind}: did not end")
                continue
            finally:
                row.longest = max(row.longest, time.monotonic() - begun)
            if done.returncode not in (0, 1, 2) or "Traceback" in done.stderr:
                row.wrong += 1
                row.note(f"{kind}: exit code {done.returncode}: {done.stderr[-300:]}")
            if _outside(ground) != outside or (ground.root / "victim").read_text() != "as it was":
                row.wrong += 1
                row.note(f"{kind}: something outside the cache changed")
            if strange := [path for path in ground.cache.rglob("*") if not _harmless(path)]:
                row.wrong += 1
                row.note(f"{kind}: {strange[0].relative_to(ground.cache)} is no regular file of its own")
            if left := ground.stray():
                row.left += 1
                row.note(f"{kind}: left: {', '.join(left)}")
    return row


def _outside(ground: Tree) -> list[str]:
    """Everything around the cache; what leads out of the project would be beside it."""
    around = ground.root.parent
    return sorted(str(path) for path in around.rglob("*") if ground.cache not in (path, *path.parents))


def _harmless(path: Path) -> bool:
    return not path.is_symlink() and (path.is_dir() or (path.is_file() and path.stat().st_nlink == 1))


def _members(draw: random.Random) -> bytes:
    """A tar of members of every type, whose names and targets lead anywhere."""
    buffer = io.BytesIO()
    types = (
        tarfile.REGTYPE,
        tarfile.SYMTYPE,
        tarfile.LNKTYPE,
        tarfile.CHRTYPE,
        tarfile.FIFOTYPE,
        tarfile.DIRTYPE,
    )
    with tarfile.open(
        fileobj=buffer, mode="w:xz", format=draw.choice([tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
    ) as out:
        for _ in range(draw.randint(1, 30)):
            member = tarfile.TarInfo(draw.choice(_PLACES) + draw.choice(_NAMES))
            member.type = draw.choice(types)
            if member.type in (tarfile.SYMTYPE, tarfile.LNKTYPE):
                member.linkname = draw.choice(_PLACES) + draw.choice(
                    [*_NAMES, "../" * 9 + "victim", "/etc/passwd"]
                )
            content = draw.randbytes(draw.randint(0, 99)) if member.type == tarfile.REGTYPE else b""
            member.size, member.mode = len(content), draw.choice([0o644, 0o4777, 0])
            out.addfile(member, io.BytesIO(content))
    return _packed(buffer.getvalue())


def _packed(data: bytes, name: str = "data.tar.xz") -> bytes:
    content = b"!<arch>\n"
    for member, body in (
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", tar({"./control": ""})),
        (name, data),
    ):
        content += f"{member:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(body):<10}`\n".encode() + body
        content += b"\n" * (len(body) % 2)
    return content


def _flipped(draw: random.Random) -> bytes:
    content = bytearray(
        deb(
            {"usr/include/a.h": draw.randbytes(2000).hex(), "usr/include/b.h": "B"},
            draw.choice(["", "xz", "gz"]),
        )
    )
    for _ in range(draw.randint(1, 20)):
        content[draw.randrange(len(content))] = draw.randrange(256)
    return bytes(content)


def _cut(draw: random.Random) -> bytes:
    content = deb({"usr/include/a.h": draw.randbytes(2000).hex()}, draw.choice(["", "xz", "gz"]))
    return content[: draw.randrange(1, len(content))]


def _bomb(draw: random.Random) -> bytes:
    return deb({"usr/include/a.h": bytes(draw.choice([300, 500]) << 20)})


def _many(draw: random.Random) -> bytes:
    return deb({f"usr/include/{number}.h": "" for number in range(30_000)})


def _links(draw: random.Random) -> bytes:
    """Links to links, in circles and in rows that double."""
    links = {f"usr/include/l{number}": f"l{draw.randrange(40)}" for number in range(40)}
    links |= {f"usr/include/d{number}/x": f"../d{number + 1}" for number in range(40)}
    return deb({"usr/include/a.h": "A"}, links=links)


def _other_compression(draw: random.Random) -> bytes:
    return _packed(
        draw.randbytes(500), draw.choice(["data.tar.zst", "data.tar.lzma", "data.tar.br", "data.tar", "x"])
    )


def _headers_of_ar(draw: random.Random) -> bytes:
    content = bytearray(deb({"usr/include/a.h": "A"}))
    place = draw.choice([8, 48, 56])
    content[place : place + 10] = draw.choice([b"-1        ", b"9999999999", b"\0" * 10, b"1e9       "])
    return bytes(content)


KINDS: dict[str, Callable[[random.Random], bytes]] = {
    "members of every type": _members,
    "flipped bytes": _flipped,
    "cut": _cut,
    "members that lead out": _members,
    "links": _links,
    "another compression": _other_compression,
    "ar's own numbers": _headers_of_ar,
    "rubbish": lambda draw: draw.randbytes(draw.randint(1, 5000)),
    "many files": _many,
    "a bomb": _bomb,
}
