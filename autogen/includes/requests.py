"""The headers of a command line, found, and what clang is asked about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .. import host
from ..clang import Request, Unit
from ..errors import HeaderError
from ..files import Border
from .language import language as spoken
from .named import Named, named
from .package import package as own_package
from .package import quoted
from .search import Search, has_system, search


@dataclass(frozen=True)
class FoundHeaders:
    """Headers that were found: in which language and with which flags they are read, and where clang looks."""

    named: Named
    language: str
    flags: tuple[str, ...]
    search: Search


def find_headers(
    headers: Sequence[str],
    flags: tuple[str, ...],
    language: str | None,
    system: Sequence[Path] | None,
    *,
    separately: bool,
) -> FoundHeaders:
    """Find the headers; they say themselves which language they are in, if nobody does."""
    found = named(headers, search(language or "c", flags, system), separately=separately)
    language = language or spoken(found.known.values(), search("c", (*flags, *found.flags), system))
    return FoundHeaders(found, language, flags, search(language, flags, system))


def requests_of(
    headers: FoundHeaders,
    targets: Sequence[str],
    systems: Mapping[str, Sequence[Path]],
    known: tuple[tuple[str, str], ...],
    border: Border | None,
    *,
    separately: bool,
) -> list[Request]:
    """What clang is asked, target by target; `known` are the headers of modules that types are taken from."""
    named = headers.named
    quotes = [word for path in named.files.values() for word in ("-iquote", str(path.parent))]
    return [
        Request(
            unit,
            search(headers.language, headers.flags, systems.get(target)).system,
            target=target,
            language=headers.language,
            args=(*headers.flags, *named.flags, *headers.search.flags, *quotes),
            files=tuple((name, str(path)) for name, path in named.files.items()),
            known=(*known, *((name, str(path)) for name, path in named.known.items())),
            border=border,
        )
        for target in targets
        for unit in ([(header,) for header in named.included] if separately else [named.included])
    ]


def selection(
    headers: FoundHeaders,
    folders: Sequence[Path],
    real: Callable[[str], Path],
    taken: set[str],
    *,
    only: bool,
    all_headers: bool,
) -> Callable[[Unit], Callable[[str], bool]]:
    """Which headers of a unit are bound: those of the named ones' own package; they are added to `taken`."""
    belongs = own_package(headers.named.known.values(), headers.search, folders, only=only)

    def selected(unit: Unit) -> Callable[[str], bool]:
        own = {name for name, path in unit.files.items() if all_headers or belongs(real(path))}
        if not all_headers and not only:
            own |= quoted(own, unit.files, headers.search, unit.text)
        taken.update(own)
        return own.__contains__

    return selected


@contextmanager
def system_headers_named(headers: FoundHeaders, *, fetched: bool) -> Iterator[None]:
    """Say what to do where a header is missing because no compiler here says where the system's are."""
    try:
        yield
    except HeaderError as error:
        if "file not found" not in str(error) or fetched or has_system(headers.flags):
            raise
        if host.include_directories(headers.language):
            raise
        raise HeaderError(
            f"{error}\nno compiler here lists include directories (cc, gcc or clang on PATH, or CC): name them with "
            "-I, or use --target, whose C library's headers are fetched"
        ) from None
