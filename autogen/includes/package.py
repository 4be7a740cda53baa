"""Which of the headers that clang opens belong to the named ones: their own package, never the system."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from .search import Search

_KERNEL = ("asm", "asm-generic", "linux", "misc", "mtd", "rdma", "scsi", "sound", "video", "xen")
_LIBC = (
    "arpa",
    "bits",
    "gnu",
    "machine",
    "malloc",
    "nfs",
    "protocols",
    "rpc",
    "rpcsvc",
    "secure",
    "sys",
    "xlocale",
)
_DARWIN = ("i386", "libkern", "mach", "mach-o", "os")
SYSTEM_FOLDERS = frozenset((*_KERNEL, *_LIBC, *_DARWIN))
"""Folders below an include root of the system that the C library and the kernel have, besides net…: no packages."""
_FRAMEWORK = re.compile(r".*\.framework(?=[/\\])")


def package(
    files: Iterable[Path], search: Search, folders: Sequence[Path] = (), *, only: bool = False
) -> Callable[[Path], bool]:
    """Whether a header, by its real path, belongs to the package of the named `files`.

    That are these files, what lies in their framework or in the folder below the include root that holds them, and
    what lies in `folders`; of a folder that holds the system's, or lies directly in it, the files alone. With `only`,
    it is the files alone.
    """
    named = frozenset(files)
    if only:
        return named.__contains__
    others = {tree: search.system for path in folders if (tree := path.resolve()) not in search.system}
    for path in named:
        own, roots = folder(path, search)
        if own is not None:
            others[own] = roots

    def belongs(path: Path) -> bool:
        return path in named or any(
            path.is_relative_to(tree)
            and not any(root.is_relative_to(tree) and path.is_relative_to(root) for root in roots)
            for tree, roots in others.items()
        )

    return belongs


def folder(path: Path, search: Search) -> tuple[Path | None, tuple[Path, ...]]:
    """The folder of a header's package, and the include roots whose headers are no part of it.

    That is its framework; else the folder below the innermost include root that holds it, or that root itself where it
    lies directly in it; and its own folder where no root holds it. None for one directly among those of the system.
    """
    if found := _FRAMEWORK.match(str(path)):
        return Path(found[0]), search.system
    holding = [root for root in (*search.own, *search.system) if path.is_relative_to(root)]
    if not holding:
        return path.parent, (*search.own, *search.system)
    root = max(holding, key=lambda one: len(one.parts))
    below = path.relative_to(root).parts
    if root not in search.system:
        return root / below[0] if len(below) > 1 else root, search.system
    is_package = len(below) > 1 and below[0] not in SYSTEM_FOLDERS and not below[0].startswith("net")
    return root / below[0] if is_package else None, search.system
