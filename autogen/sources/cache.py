"""The content-addressed cache: what is in it is whole, whoever else uses it and whatever interrupted them.

archives/<sha256>           a file as downloaded, its hash checked before it got this name
trees/<sha256>-<digest>/    what was unpacked of it; the digest is of `keep`, `strip` and `inside`
apt/<suite>-<arch>/         a package index of our own, for versions that the pool has moved on to
locks/                      who is at work
work/                       half-done work, gone as soon as anybody notices that its process is
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from autogen.sources.errors import HashMismatch, Stopped
from autogen.sources.pins import Artifact

LAYOUT = 2
"""Part of a tree's name; raise it when unpacking starts to write other trees from the same archive."""


@dataclass(frozen=True)
class Cache:
    """Fetched archives by their hashes, and what was unpacked of them, below one folder."""

    root: Path

    @classmethod
    def default(cls) -> Cache:
        """$AUTOGEN_CACHE, or the user's cache folder as the platform has it."""
        chosen = os.environ.get("AUTOGEN_CACHE")
        return cls(
            Path(chosen).expanduser().absolute() if chosen else platformdirs.user_cache_path("autogen")
        )

    def archive(self, sha256: str) -> Path:
        """Where an archive of a hash lies."""
        return self.root / "archives" / sha256

    def tree(self, artifact: Artifact) -> Path:
        """Where lies what is unpacked of an artifact."""
        inside = [artifact.inside] if artifact.inside else []
        shape = json.dumps([LAYOUT, sorted(artifact.keep), artifact.strip, *inside])
        digest = hashlib.sha256(shape.encode()).hexdigest()[:16]
        return self.root / "trees" / f"{artifact.sha256}-{digest}"

    def has(self, artifact: Artifact) -> bool:
        """Whether nothing of an artifact has to be fetched."""
        return self.tree(artifact).is_dir() or self.archive(artifact.sha256).is_file()

    def intact(self, sha256: str) -> bool:
        """The archive is there and has the bytes it is named after; one that rotted is thrown away."""
        archive = self.archive(sha256)
        try:
            if digest_of(archive) == sha256:
                return True
        except FileNotFoundError:
            return False
        archive.unlink(missing_ok=True)
        return False

    def store(self, file: Path, artifact: Artifact) -> None:
        """Give a finished download its name, if its bytes are the pinned ones.

        Raises HashMismatch if they are others.
        """
        got = digest_of(file)
        if got != artifact.sha256:
            raise HashMismatch(artifact.pin, artifact.sha256, got)
        archive = self.archive(artifact.sha256)
        archive.parent.mkdir(parents=True, exist_ok=True)
        file.replace(archive)

    def publish(self, folder: Path, tree: Path) -> None:
        """Give a finished folder its name; if somebody was faster, theirs is as good."""
        tree.parent.mkdir(parents=True, exist_ok=True)
        try:
            folder.rename(tree)
        except OSError:
            if not tree.is_dir():
                raise

    @contextmanager
    def workspace(self, label: str) -> Iterator[Path]:
        """A temporary folder of one's own on the cache's file system; gone afterwards, whatever happens.

        Beside it lies a lock, which ends with this process: `sweep` takes what nobody holds.
        """
        with self._making():
            folder = Path(tempfile.mkdtemp(prefix=f"{label}-", dir=self.root / "work"))
            owner = FileLock(folder / "owner")
            owner.acquire()
        try:
            (folder / "own").mkdir()
            yield folder / "own"
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            owner.release()

    @contextmanager
    def lock(self, key: str, stop: threading.Event) -> Iterator[None]:
        """One process and thread at a time works on `key`; the lock of a dead process is free.

        Raises Stopped where the run is to end.
        """
        path = self.root / "locks" / key
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        while True:
            if stop.is_set():
                raise Stopped
            try:
                lock.acquire(timeout=0.2)
                break
            except Timeout:
                continue
        try:
            yield
        finally:
            lock.release()

    def sweep(self) -> None:
        """Remove the half-done work of processes that are no more; a cache that is only read keeps it."""
        with suppress(OSError):
            if not any((self.root / "work").iterdir()):
                return
            with self._making():
                for folder in (self.root / "work").iterdir():
                    with suppress(Timeout), FileLock(folder / "owner", timeout=0):
                        shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def _making(self) -> Iterator[None]:
        """Nobody else begins a workspace or looks for left ones: one without a held lock is a dead process's."""
        for name in ("locks", "work"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        with FileLock(self.root / "locks" / "work"):
            yield


def digest_of(file: Path) -> str:
    """Compute the SHA-256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
