"""Files in whatever store an address names (the package fsspec)."""

from __future__ import annotations

import importlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from .errors import BatchError


class Store:
    """The folder below which all files are."""

    def __init__(self, url: str) -> None:
        """url: as fsspec has them: a path, s3://bucket/folder, gs://…. Raises BatchError."""
        try:
            fsspec = importlib.import_module("fsspec")
        except ImportError as error:
            raise BatchError("writing to an address needs the package fsspec: pip install fsspec") from error
        try:
            self._files: Any
            self._files, root = fsspec.core.url_to_fs(url)
        except (ImportError, ValueError) as error:
            raise BatchError(f"{url}: {error}") from error
        self._root = str(root).rstrip("/")

    @contextmanager
    def new(self, name: str) -> Iterator[BinaryIO]:
        """A file to write, with the folders above it; it takes the place of one of that name when it is whole.

        On disk it is written beside it and renamed, elsewhere it is sent when it is whole. Raises BatchError when it
        cannot be written.
        """
        path = f"{self._root}/{name}"
        folder, _, last = path.rpartition("/")
        here = "file" in self._files.protocol
        partial: Path | None = None
        others = False
        try:
            self._files.makedirs(folder, exist_ok=True)
            # What begins with a dot is none of the files that a pattern means.
            beside = Path(folder if here else tempfile.gettempdir(), f".{last[:64]}.{secrets.token_hex(8)}")
            with beside.open("xb") as file:
                partial, others = beside, True
                yield file
                others = False
            if here:
                beside.replace(path)
            else:
                self._files.put_file(str(beside), path)
        except OSError as error:
            if others and error.filename is not None:
                raise  # of a file that is read meanwhile
            raise BatchError(f"{path}: cannot be written: {error.strerror or error}") from error
        finally:
            if partial is not None:
                partial.unlink(missing_ok=True)

    def read(self, name: str) -> bytes | None:
        """The contents of a file; None where there is none."""
        try:
            found: bytes = self._files.cat_file(f"{self._root}/{name}")
        except FileNotFoundError:
            return None
        return found

    def names(self, folder: str) -> list[str]:
        """The names of the files of a folder; none where there is no such folder."""
        self._files.invalidate_cache()
        try:
            found = self._files.ls(f"{self._root}/{folder}", detail=False)
        except FileNotFoundError:
            return []
        names = (str(one).rpartition("/")[2] for one in found)
        return sorted(one for one in names if not one.startswith("."))  # left by a process that was killed

    def drop(self, folder: str) -> None:
        """Remove a folder with all that is in it, or a file, if it is there."""
        if self._files.exists(f"{self._root}/{folder}"):
            self._files.rm(f"{self._root}/{folder}", recursive=True)
