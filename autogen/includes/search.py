"""The folders that clang looks into, in its order: those of the command line, frameworks, then the system's."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import host
from ..clang import BUILTIN_HEADERS
from ..clang.unit import directories_of

_FRAMEWORKS = re.compile(r"-(?:F|iframework)(.*)", re.DOTALL)
_SYSROOT = re.compile(r"(?:-isysroot|--sysroot=)(.*)", re.DOTALL)


@dataclass(frozen=True)
class Search:
    """Where headers are looked for. `flags` say to clang what it does not know by itself, besides `system`."""

    own: tuple[Path, ...]
    frameworks: tuple[Path, ...]
    system: tuple[Path, ...]
    flags: tuple[str, ...] = ()

    def find(self, name: str) -> Path | None:
        """The file that an #include of `name` opens."""
        first, _, rest = name.partition("/")
        places = [os.path.join(folder, name) for folder in self.own]
        if rest:
            places += [
                os.path.join(folder, f"{first}.framework", "Headers", rest) for folder in self.frameworks
            ]
        places += [os.path.join(folder, name) for folder in self.system]
        found = next(filter(is_file, places), None)
        return Path(found) if found is not None else None

    def is_system(self, path: Path) -> bool:
        """Whether a real path lies in a folder of the system, or is one of clang's own headers."""
        normal = os.path.normcase(path)  # thousands are asked about, and Path takes its parts apart each time
        return normal.startswith(self._inside_system)

    @functools.cached_property
    def _inside_system(self) -> tuple[str, ...]:
        return tuple(os.path.join(os.path.normcase(root), "") for root in self.system)


def search(language: str, args: Sequence[str], system: Sequence[Path] | None = None) -> Search:
    """Where clang looks with these arguments; a sysroot among them stands in the place of this machine's folders.

    So do the folders of `system`, where some are given.
    """
    own = tuple(real(folder) for folder in directories_of(args))
    given = _values(args, _FRAMEWORKS)
    roots = _values(args, _SYSROOT)
    if roots:
        root = real(roots[-1])
        found = tuple(
            path for path in (root / "usr" / "local" / "include", root / "usr" / "include") if path.is_dir()
        )
        frameworks = tuple(path for path in [root / "System" / "Library" / "Frameworks"] if path.is_dir())
    elif system is not None:
        found, frameworks = tuple(map(real, system)), ()
    else:
        found, frameworks = host.include_directories(language), host.frameworks(language)
    flags = tuple(word for folder in frameworks for word in ("-iframework", str(folder)))
    return Search(
        own,
        (*map(real, given), *frameworks),
        (real(BUILTIN_HEADERS), *found),
        flags,
    )


def has_system(args: Sequence[str]) -> bool:
    """Whether arguments say where the system's headers are, or that there are none."""
    return bool(_values(args, _SYSROOT)) or "-nostdinc" in args


_INCLUDE = re.compile(
    r"^[ \t]*#[ \t]*(?:include|include_next|import)\b[ \t]*(.*)|__has_include", re.MULTILINE
)


def wants_system(headers: Sequence[str], args: Sequence[str]) -> bool:
    """Whether a header, or one that it includes, includes what is neither beside it nor in a folder of `args`.

    Conditions are not evaluated: what stands behind one that is false counts.
    """
    folders, seen = [Path(folder) for folder in directories_of(args)], set[Path]()
    waiting = [Path(header) for header in headers]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        if not is_file(path):
            return True
        for include in _INCLUDE.finditer(path.read_text(encoding="utf-8", errors="replace")):
            quoted = re.match(r'["<]([^">]+)[">]', include[1] or "")
            beside = [path.parent] if quoted and quoted[0][0] == '"' else []
            places = [folder / quoted[1] for folder in (*beside, *folders)] if quoted else []
            found = next(filter(is_file, places), None)
            if found is None:
                return True
            waiting.append(found)
    return False


def real(path: Path | str) -> Path:
    """Where a path leads; one that leads around in a circle stays as it is, a name of no file."""
    return Path(os.path.realpath(path))


def is_file(path: Path | str) -> bool:
    """Whether there is such a file; a name that no file can have has none."""
    return os.path.isfile(path)


def _values(args: Sequence[str], option: re.Pattern[str]) -> list[str]:
    """The values of an option, behind it or in the next argument."""
    found = []
    for argument, following in zip(args, (*args[1:], ""), strict=False):
        if match := option.fullmatch(argument):
            found.append(match[1] or following)
    return [value for value in found if value]
