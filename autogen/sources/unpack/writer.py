"""Files below one folder, and nowhere else: made relative to descriptors, never over a link, never over a file."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from autogen.sources.errors import SourceError
from autogen.sources.limits import Limits
from autogen.sources.unpack.streams import BLOCK

_FOLDER = (
    os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
)
_FILE = os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class Writer:
    """Writes regular files below an existing folder; only these and their folders are ever made.

    Raises SourceError for a path that is taken or that leads through something else than a folder, and where the
    limits are passed; OSError if the file system does not take it.
    """

    def __init__(self, folder: Path, limits: Limits, pin: str) -> None:
        if os.open not in os.supports_dir_fd:
            raise SourceError(
                "archives are unpacked on systems with descriptors of folders (Linux, macOS) only."
            )
        self.limits, self.pin = limits, pin
        self.files = self.bytes = 0
        self.root = os.open(folder, _FOLDER)
        self.last, self.last_folder = "", self.root

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        os.close(self.root)

    def write(self, path: str, source: IO[bytes]) -> None:
        """All of `source` as a new file. Raises SourceError where it is too much, or another member's place."""
        self.files += 1
        if self.files > self.limits.files:
            raise self._excess("files", self.limits.files)
        folder, _, name = path.rpartition("/")
        try:
            handle = os.open(name, os.O_WRONLY | _FILE, 0o644, dir_fd=self._folder(folder))
        except FileExistsError:
            raise SourceError(
                f"{self.pin}: two members of the archive are unpacked to {path!r}, as far as this file system can "
                "tell their names apart."
            ) from None
        with os.fdopen(handle, "wb") as file:
            while chunk := source.read(BLOCK):
                self.bytes += len(chunk)
                if self.bytes > self.limits.bytes:
                    raise self._excess("bytes", self.limits.bytes)
                file.write(chunk)

    def copy(self, path: str, to: str) -> None:
        """A file that was written, under another name as well."""
        folder, _, name = path.rpartition("/")
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        with os.fdopen(os.open(name, flags, dir_fd=self._folder(folder)), "rb") as source:
            self.write(to, source)

    def _folder(self, path: str) -> int:
        """A descriptor of the folder, which is made; it is good until the next call."""
        if path == self.last:
            return self.last_folder
        self._leave()
        here = self.root
        for part in path.split("/") if path else ():
            try:
                with suppress(FileExistsError):
                    os.mkdir(part, 0o755, dir_fd=here)
                inner = os.open(part, _FOLDER, dir_fd=here)
            except OSError as problem:
                if problem.errno in (errno.ENOTDIR, errno.ELOOP):
                    raise SourceError(
                        f"{self.pin}: the archive has a member that leads outside of it, or through a file: "
                        f"{path!r}, where {part!r} is no folder."
                    ) from None
                raise
            finally:
                if here != self.root:
                    os.close(here)
            here = inner
        self.last, self.last_folder = path, here
        return here

    def _leave(self) -> None:
        if self.last_folder != self.root:
            os.close(self.last_folder)
        self.last, self.last_folder = "", self.root

    def _excess(self, what: str, limit: int) -> SourceError:
        return SourceError(
            f"{self.pin}: more than {limit:,} {what} are kept of the archive; narrow `keep`, or raise "
            f"limits.{what} in the pin if it is really so large."
        )
