"""Files in whatever store an address names (the package fsspec)."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
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
        """A file to write, with the folders above it; one of that name is replaced."""
        path = f"{self._root}/{name}"
        self._files.makedirs(path.rpartition("/")[0], exist_ok=True)
        with self._files.open(path, "wb") as file:
            yield file

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
        return sorted(str(one).rpartition("/")[2] for one in found)

    def drop(self, folder: str) -> None:
        """Remove a folder with all that is in it, or a file, if it is there."""
        if self._files.exists(f"{self._root}/{folder}"):
            self._files.rm(f"{self._root}/{folder}", recursive=True)
