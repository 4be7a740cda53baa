"""apt's programs, used without root: the host's archive sites, a downloader, and an index of our own."""

from __future__ import annotations

import os
import re
import shutil
import time
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from functools import cmp_to_key
from pathlib import Path
from urllib.parse import quote

from autogen.sources.cache import Cache
from autogen.sources.errors import Gone, HashMismatch, SourceError, Unavailable
from autogen.sources.fetch.child import Finished, Job
from autogen.sources.pins import Artifact, moved

FRESH = 10 * 60
"""Seconds for which our index is taken as the pool's present state."""

_SUITES = "bookworm|trixie|forky|sid|bullseye|stable|testing|unstable|oldstable"


def _mirror() -> str | None:
    return os.environ.get("AUTOGEN_DEBIAN_MIRROR", "").rstrip("/") or None


@dataclass(frozen=True)
class Apt:
    """Where the programs are; a test puts its own in their place."""

    helper: str = "/usr/lib/apt/apt-helper"
    get: str = "apt-get"
    cache: str = "apt-cache"
    mirror: str | None = field(default_factory=_mirror)
    """$AUTOGEN_DEBIAN_MIRROR: the base of a Debian archive, the folder that holds `pool/` and `dists/`."""
    keyrings: tuple[str, ...] = (
        "/usr/share/keyrings/debian-archive-keyring.gpg",
        "/usr/share/keyrings/debian-archive-keyring.pgp",
    )

    @property
    def present(self) -> bool:
        """Whether this machine has apt."""
        return os.access(self.helper, os.X_OK) and shutil.which(self.get) is not None

    def sites(self, artifact: Artifact, job: Job) -> list[str]:
        """Archives to ask, in order: the environment's, else the ones that this host's apt uses.

        Raises Unavailable where none is known.
        """
        if self.mirror:
            return [self.mirror]
        found: list[str] = []
        if self.present:
            label = "Debian-Security" if artifact.suite.endswith("-security") else "Debian"
            done = job.run([self.get, "indextargets", "--format", "$(SITE)\t$(ORIGIN)\t$(LABEL)"])
            lines = [line.split("\t") for line in done.out.splitlines()]
            found = [line[0] for line in lines if line[1:] == ["Debian", label]]
            if not found:
                # Before the first `apt-get update` apt knows no labels, but it would say what it will ask.
                done = job.run([self.get, "update", "--print-uris"])
                found = re.findall(rf"^'(\S+)/dists/(?:{_SUITES})/InRelease'", done.out, re.MULTILINE)
        if not found:
            raise Unavailable(
                f"{artifact.pin}: no Debian archive is known here (no apt, or not Debian's); set "
                "AUTOGEN_DEBIAN_MIRROR to the base address of one, the folder with pool/ in it."
            )
        return list(dict.fromkeys(site.rstrip("/") for site in found))

    def download(self, site: str, artifact: Artifact, target: Path, job: Job) -> None:
        """The pinned file by its pool path, hash-checked by apt. Gone if the pool has moved on."""
        address = f"{site}/{quote(artifact.path)}"
        settings = ("Acquire::Retries=1", "Acquire::http::Timeout=30", "APT::Sandbox::User=root")
        options = [word for setting in settings for word in ("-o", setting)]
        done = job.run(
            [self.helper, *options, "download-file", address, str(target), f"SHA256:{artifact.sha256}"]
        )
        if done.code != 0 or not target.is_file():
            raise _failure(artifact, site, done)

    def newest(self, artifact: Artifact, cache: Cache, job: Job) -> Artifact | None:
        """The artifact as the suite has it now, or None if the suite has the package no more.

        Raises Unavailable on a machine without apt.
        """
        if not self.present:
            raise Unavailable(
                f"{artifact.pin}: looking for newer versions needs apt, which this machine lacks."
            )
        source = artifact.kind == "debian-source"
        architecture = "source" if source else artifact.architecture
        key = f"apt-{artifact.suite}-{architecture}"
        with cache.lock(key, job.stop):
            index = _Index(self, cache.root / "apt" / f"{artifact.suite}-{architecture}")
            index.refresh(artifact, self.sites(artifact, job), job)
            return index.newest_source(artifact, job) if source else index.newest(artifact, job)


@dataclass(frozen=True)
class _Index:
    """A private apt state: its own lists, no installed packages, of the host's only proxies and keys."""

    apt: Apt
    folder: Path

    @property
    def configuration(self) -> Path:
        return self.folder / "apt.conf"

    def refresh(self, artifact: Artifact, sites: list[str], job: Job) -> None:
        stamp, sources = self.folder / "stamp", self._sources(artifact, sites)
        listed = self.folder / "etc" / "pool.sources"
        same = listed.is_file() and listed.read_text(encoding="utf-8") == sources
        if same and stamp.is_file() and 0 <= time.time() - stamp.stat().st_mtime < FRESH:
            return
        for name in ("etc", "state/lists/partial", "cache/archives/partial"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        listed.write_text(sources, encoding="utf-8")
        self.configuration.write_text(self._settings(artifact), encoding="utf-8")
        stamp.unlink(missing_ok=True)
        done = job.run(
            [
                self.apt.get,
                "-c",
                str(self.configuration),
                "-qq",
                "-o",
                "APT::Update::Error-Mode=any",
                "update",
            ]
        )
        if done.code != 0:
            raise _failure(artifact, sites[0], done)
        stamp.touch()

    def newest(self, artifact: Artifact, job: Job) -> Artifact | None:
        name = f"{artifact.package}:{artifact.architecture}"
        for stanza in self._ask("show", "--no-all-versions", name, job=job):
            return _moved(artifact, stanza["Version"], stanza["Filename"], stanza["SHA256"], stanza["Size"])
        return None

    def newest_source(self, artifact: Artifact, job: Job) -> Artifact | None:
        stanzas = self._ask("showsrc", "--only-source", artifact.package, job=job)

        def older(one: Message, other: Message) -> int:
            compare = ["dpkg", "--compare-versions", one["Version"], "lt", other["Version"]]
            return -1 if job.run(compare).code == 0 else 1

        for stanza in sorted(stanzas, key=cmp_to_key(older), reverse=True):
            for line in stanza["Checksums-Sha256"].splitlines():
                sha256, size, name = [*line.split(), "", "", ""][:3]
                if re.search(r"(?<!\.debian)\.tar\.\w+$", name) and ".orig-" not in name:
                    path = f"{stanza['Directory']}/{name}"
                    return _moved(artifact, stanza["Version"], path, sha256, size)
        return None

    def _ask(self, *arguments: str, job: Job) -> list[Message]:
        done = job.run([self.apt.cache, "-c", str(self.configuration), *arguments])
        stanzas = [HeaderParser().parsestr(text) for text in re.split(r"\n\n+", done.out) if text.strip()]
        return [stanza for stanza in stanzas if stanza["Version"]]

    def _sources(self, artifact: Artifact, sites: list[str]) -> str:
        kind = "deb-src" if artifact.kind == "debian-source" else "deb"
        lines = [
            f"Types: {kind}",
            f"URIs: {' '.join(sites)}",
            f"Suites: {artifact.suite}",
            "Components: main",
        ]
        lines += [f"Architectures: {artifact.architecture}"] if artifact.architecture else []
        keyring = next((one for one in self.apt.keyrings if Path(one).exists()), None)
        return "\n".join(lines + ([f"Signed-By: {keyring}"] if keyring else [])) + "\n"

    def _settings(self, artifact: Artifact) -> str:
        hooks = ("Update::Pre-Invoke", "Update::Post-Invoke", "Update::Post-Invoke-Success", "Architectures")
        settings = {
            "Dir::State": self.folder / "state",
            "Dir::State::status": self.folder / "status",
            "Dir::Cache": self.folder / "cache",
            "Dir::Etc::SourceList": "/dev/null",
            "Dir::Etc::SourceParts": self.folder / "etc",
            "Dir::Etc::Preferences": "/dev/null",
            "Dir::Etc::PreferencesParts": "/dev/null",
            "Acquire::Languages": "none",
            "Acquire::Retries": "1",
            "APT::Sandbox::User": "root",
        }
        if artifact.architecture:
            settings["APT::Architecture"] = artifact.architecture
        lines = [f"#clear APT::{name};" for name in hooks]
        return "\n".join(lines + [f'{key} "{value}";' for key, value in settings.items()]) + "\n"


def _moved(artifact: Artifact, version: str, path: str, sha256: str, size: str) -> Artifact:
    number = int(size) if re.fullmatch(r"[0-9]{1,15}", size or "") else 0
    return moved(artifact, version=version, path=path, sha256=sha256, bytes=number)


def _failure(artifact: Artifact, site: str, done: Finished) -> Exception:
    text = done.text
    if re.search(r"\b404\b|File not found|No such file or directory", text):
        return Gone(f"{artifact.pin} is not in the pool any more")
    if "Hash Sum mismatch" in text:
        received = re.search(r"Hashes of received file:\s+- SHA256:([0-9a-f]{64})", text)
        return HashMismatch(artifact.pin, artifact.sha256, received[1] if received else "other bytes")
    if re.search(
        r"Could not connect|Could not resolve|Temporary failure|timed out|unreachable|Connection", text
    ):
        return Unavailable(
            f"{artifact.pin}: the Debian archive {site} cannot be reached; check the network, set "
            "AUTOGEN_DEBIAN_MIRROR to another one, or put a filled cache where AUTOGEN_CACHE says."
        )
    errors = [line for line in text.splitlines() if line.startswith("E:")] or text.splitlines()
    words = " ".join(errors[:3]).strip()
    return SourceError(f"{artifact.pin}: apt failed: {words or f'exit code {done.code} without a word'}")
