"""Which of the headers that clang opens belong to the named ones: their own package, never the system."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from .search import Search, real

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
_LIBC_HEADERS = re.compile(
    r"""(?:
    a\.out|aio|alloca|ar|argp|argz|assert|byteswap|complex|cpio|ctype|dirent|dlfcn|elf|endian|envz|err|errno
    |error|execinfo|fcntl|features|features-time64|fenv|float|fmtmsg|fnmatch|fstab|fts|ftw|getopt|glob|grp
    |iconv|ifaddrs|inttypes|iso646|langinfo|libgen|libintl|limits|link|locale|malloc|math|mcheck|memory
    |mntent|monetary|mqueue|ndbm|netdb|nl_types|nss|obstack|paths|poll|printf|pthread|pty|pwd|regex|resolv
    |sched|search|semaphore|setjmp|shadow|signal|spawn|stdalign|stdarg|stdatomic|stdbit|stdbool|stdc-predef
    |stdckdint|stddef|stdint|stdio|stdio_ext|stdlib|stdnoreturn|string|strings|syscall|sysexits|syslog|tar
    |termio|termios|tgmath|threads|time|uchar|ucontext|ulimit|unistd|utime|utmp|utmpx|values|wait|wchar
    |wctype|wordexp
    )\.h""",
    re.VERBOSE,
)
"""The headers that a C library has in the system's include directory itself."""
_QUOTED = re.compile(rb'^[ \t]*#[ \t]*(?:include|import)[ \t]*"([^"/\n]+)"', re.MULTILINE)
_VERSION = re.compile(r"-?\d+(?:\.\d+)*")
_FRAMEWORK = re.compile(r".*\.framework(?=[/\\])")


def package(
    files: Iterable[Path], search: Search, folders: Sequence[Path] = (), *, only: bool = False
) -> Callable[[Path], bool]:
    """Whether a header, by its real path, belongs to the package of the named `files`.

    That are these files, what lies in their framework or in the folder below the include root that holds them, and
    what lies in `folders`. NAME.h directly in a folder of the system's has NAME beside it, also with a version behind
    it, if there is one; what the system has below its folders belongs to the files alone. With `only`, it is the files
    alone.
    """
    named = frozenset(files)
    if only:
        return named.__contains__
    others = {tree: search.system for path in folders if (tree := real(path)) not in search.system}
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


def quoted(
    own: Iterable[str], opened: Mapping[str, str], search: Search, text: Callable[[str], bytes]
) -> set[str]:
    """What further headers belong to a package whose headers lie in the system's include directories themselves.

    Nothing but the quotes in which one includes another tells those from other packages' there: lapack.h for lapacke.h.
    `own` are names of the `opened` files, which have their paths, and `text` gives what stands in one.
    """
    flat = {name: path for name, path in opened.items() if Path(path).resolve().parent in search.system}
    found: set[str] = set()
    waiting = [name for name in own if name in flat]
    while waiting:
        for one in _QUOTED.findall(text(flat[waiting.pop()])):
            name = os.fsdecode(one)
            if name in flat and name not in found and not of_libc(name):
                found.add(name)
                waiting.append(name)
    return found


def of_libc(name: str) -> bool:
    """Whether a header of the system, by its name, is the C library's or the kernel's."""
    first, _, rest = name.partition("/")
    if not rest:
        return _LIBC_HEADERS.fullmatch(first) is not None
    return first in SYSTEM_FOLDERS or first.startswith("net")


def folders_of(path: Path, search: Search) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The folders of a header's package, and the include roots whose headers are no part of it.

    That is its framework; else the folder below the innermost include root that holds it, or that root itself where it
    lies directly in it; and its own folder where no root holds it. Below the roots of the system it is the folder of
    its first name in each of them, without the suffix: uv/ for uv.h, and a machine's own openssl/ for openssl/ssl.h.
    So are those with a version behind that name: event2/ for event.h.
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
    if not is_package:
        return (), search.system
    versions = [found for one in search.system for found in one.glob(f"{name}*") if len(below) == 1]
    trees = [found for found in versions if _VERSION.fullmatch(found.name.removeprefix(name))]
    return (*(one / name for one in search.system), *trees), search.system
