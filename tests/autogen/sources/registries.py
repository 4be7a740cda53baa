"""Registries small enough to read: wheels, .debs and tarballs made on the spot, a four-line apt-helper."""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autogen.sources import Apt, Artifact, Cache

HELPER = """#!/bin/sh
# apt-helper [-o …] download-file ADDRESS TARGET SHA256:HASH, where an address is a path
while [ "$1" != download-file ]; do shift; done
echo "$2" >> "$(dirname "$0")/asked"
if [ ! -f "$2" ]; then echo "E: Failed to fetch $2  404  Not Found" >&2; exit 100; fi
BODY
"""
COPY = 'cp "$2" "$3"'

Files = Mapping[str, str | bytes]
Links = Mapping[str, str]


@dataclass(frozen=True)
class Pool:
    """A Debian archive in a folder, and apt programs that know only it."""

    folder: Path
    mirror: Path
    apt: Apt

    @property
    def asked(self) -> list[str]:
        """What the helper was asked for so far."""
        log = self.folder / "asked"
        return [Path(line).name for line in log.read_text().splitlines()] if log.exists() else []

    def helper(self, body: str) -> Apt:
        script(self.folder / "apt-helper", HELPER.replace("BODY", body))
        return self.apt

    def deb(
        self, name: str, files: Files, version: str = "1.0-1", *, listed_as: bytes | None = None
    ) -> Artifact:
        """Put a package into the pool and pin it. `listed_as` pins other bytes than the pool serves."""
        path = f"pool/main/{name}_{version}_amd64.deb"
        content = deb(files)
        file = self.mirror / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        pinned = content if listed_as is None else listed_as
        return Artifact(
            name=name,
            kind="debian",
            package=name,
            version=version,
            suite="bookworm",
            architecture="amd64",
            path=path,
            sha256=sha256(pinned),
            bytes=len(pinned),
            licence="MIT",
            keep=("usr/include/",),
        )

    def remove(self, artifact: Artifact) -> None:
        (self.mirror / artifact.path).unlink()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def wheel(name: str, version: str, files: Files) -> bytes:
    buffer = io.BytesIO()
    info = f"{name}-{version}.dist-info"
    texts = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
        **files,
    }
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, text in texts.items():
            archive.writestr(path, text)
    return buffer.getvalue()


def tar(files: Files, compression: str = "xz", links: Links = {}, hard: Links = {}) -> bytes:  # noqa: B006 - read only
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=f"w:{compression}") as archive:  # type: ignore[call-overload]
        for path, text in files.items():
            content = text.encode() if isinstance(text, str) else text
            member = tarfile.TarInfo(path)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        for kind, table in ((tarfile.SYMTYPE, links), (tarfile.LNKTYPE, hard)):
            for path, target in table.items():
                member = tarfile.TarInfo(path)
                member.type, member.linkname = kind, target
                archive.addfile(member)
    return buffer.getvalue()


def deb(files: Files, compression: str = "xz", links: Links = {}) -> bytes:  # noqa: B006 - read only
    """As dpkg-deb would: an ar archive of three members."""
    data = tar({f"./{path}": text for path, text in files.items()}, compression, links)
    suffix = f".{compression}" if compression else ""
    members = {"debian-binary": b"2.0\n", "control.tar.xz": tar({"./control": ""}), f"data.tar{suffix}": data}
    content = b"!<arch>\n"
    for name, body in members.items():
        content += f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(body):<10}`\n".encode() + body
        content += b"\n" * (len(body) % 2)
    return content


def tree(folder: Path) -> dict[str, str]:
    """A folder's files and their texts."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def leftovers(cache: Cache) -> list[Path]:
    """Half-done work that somebody forgot."""
    return list((cache.root / "work").glob("*"))


@contextmanager
def unprivileged(folder: Path) -> Iterator[None]:
    """File permissions count in `folder`, also for tests that run as root."""
    if os.geteuid() != 0:
        yield
        return
    above = [one for one in (folder, *folder.parents) if one.stat().st_uid == 0 and one != Path("/")]
    modes = {one: one.stat().st_mode for one in above}
    for one, mode in modes.items():
        one.chmod(mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for one, mode in modes.items():
            one.chmod(mode)
