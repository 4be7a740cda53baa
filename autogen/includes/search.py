"""The folders that clang looks into, in its order: those of the command line, frameworks, then the system's."""

from __future__ import annotations

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
        places = [folder / name for folder in self.own]
        if rest:
            places += [folder / f"{first}.framework" / "Headers" / rest for folder in self.frameworks]
        places += [folder / name for folder in self.system]
        return next((place for place in places if is_file(place)), None)

    def is_system(self, path: Path) -> bool:
        """Whether a real path lies in a folder of the system, or is one of clang's own headers."""
        return any(path.is_relative_to(root) for root in self.system)


def search(language: str, args: Sequence[str]) -> Search:
    """Where clang looks with these arguments; a sysroot among them stands in the place of this machine's folders."""
    own = tuple(Path(folder).resolve() for folder in directories_of(args))
    given = _values(args, _FRAMEWORKS)
    roots = _values(args, _SYSROOT)
    if roots:
        root = Path(roots[-1]).resolve()
        found = tuple(
            path for path in (root / "usr" / "local" / "include", root / "usr" / "include") if path.is_dir()
        )
        frameworks = tuple(path for path in [root / "System" / "Library" / "Frameworks"] if path.is_dir())
    else:
        found, frameworks = host.include_directories(language), host.frameworks(language)
    flags = tuple(word for folder in frameworks for word in ("-iframework", str(folder)))
    return Search(
        own,
        (*(Path(one).resolve() for one in given), *frameworks),
        (BUILTIN_HEADERS.resolve(), *found),
        flags,
    )


def is_file(path: Path) -> bool:
    """Whether there is such a file; a name that no file can have has none."""
    try:
        return path.is_file()
    except OSError:
        return False


def _values(args: Sequence[str], option: re.Pattern[str]) -> list[str]:
    """The values of an option, behind it or in the next argument."""
    found = []
    for argument, following in zip(args, (*args[1:], ""), strict=False):
        if match := option.fullmatch(argument):
            found.append(match[1] or following)
    return [value for value in found if value]
