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
    what lies in `folders`. NAME.h directly in a folder of the system's has NAME beside it, if there is one; what the
    system has below its folders belongs to the files alone. With `only`, it is the files alone.
    """
    named = frozenset(files)
    if only:
        return named.__contains__
    others = {tree: search.system for path in folders if (tree := path.resolve()) not in search.system}
    for path in named:
        trees, roots = folders_of(path, search)
        others |= dict.fromkeys(trees, roots)

    others_with_roots = [
        (tree, [root for root in roots if root.is_relative_to(tree)])  # other roots hold nothing of it
        for tree, roots in others.items()
    ]

    def belongs(path: Path) -> bool:
        return path in named or any(
            path.is_relative_to(tree) and not any(path.is_relative_to(root) for root in inner)
            for tree, inner in others_with_roots
        )

    return belongs


def folders_of(path: Path, search: Search) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The folders of a header's package, and the include roots whose headers are no part of it.

    That is its framework; else the folder below the innermost include root that holds it, or that root itself where it
    lies directly in it; and its own folder where no root holds it. Below the roots of the system it is the folder of
    its first name in each of them, without the suffix: uv/ for uv.h, and a machine's own openssl/ for openssl/ssl.h.
    """
    if found := _FRAMEWORK.match(str(path)):
        return (Path(found[0]),), search.system
    holding = [root for root in (*search.own, *search.system) if path.is_relative_to(root)]
    if not holding:
        return (path.parent,), (*search.own, *search.system)
    root = max(holding, key=lambda one: len(one.parts))
    below = path.relative_to(root).parts
    if root not in search.system:
        return (root / below[0] if len(below) > 1 else root,), search.system
    name = below[0] if len(below) > 1 else path.stem
    is_package = name not in SYSTEM_FOLDERS and not name.startswith("net")
    return tuple(one / name for one in search.system if is_package), search.system
