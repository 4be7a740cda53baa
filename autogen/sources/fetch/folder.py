"""A folder of headers as one thing: the hash of all that is in it."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

from autogen.files import content

FILES, HASHED = 20_000, 256 << 20
"""Files, and bytes, that a folder of headers may have to be hashed."""


def digest(tree: Path) -> str:
    """The sha256 of the files below a folder, with their names.

    Raises OSError for more than FILES or HASHED, for a link to a folder or out of it, for what is no file, and where it
    may not look: who knows what clang finds there next time.
    """
    found = hashlib.sha256()
    left = HASHED
    for path in _files(tree):
        text = content(path, tree)
        left -= len(text)
        if left < 0:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), tree)
        found.update(f"{path.relative_to(tree).as_posix()}\0{len(text)}\0".encode() + text)
    return found.hexdigest()


def unhashable(tree: Path, problem: OSError) -> str:
    """Why a folder has no digest, and what to do."""
    return (
        f"{tree} cannot be hashed ({problem.strerror or problem}: {problem.filename or tree}); it may have at most "
        f"{FILES:,} files and no links to elsewhere: name the folder of the headers alone"
    )


def _files(tree: Path) -> list[Path]:
    found: list[Path] = []

    def refuse(error: OSError) -> None:
        raise error

    for folder, folders, names in os.walk(tree, onerror=refuse):
        found += [Path(folder, name) for name in names]
        if len(found) + len(folders) > FILES or any(Path(folder, name).is_symlink() for name in folders):
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), folder)
    return sorted(found)
