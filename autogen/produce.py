"""From a request to the text of a module: the corridor without manifests and without files."""

from __future__ import annotations

import ctypes
import functools
import gc
import hashlib
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from bindings._support.format.targets import normal

from . import SERIES, arguments, passes
from .clang import VERSION, Request, Unit
from .clang import parse as parse_unit
from .clang.unit import directories_of
from .errors import AutogenError
from .files import Border
from .includes import pkgconfig, search
from .includes.requests import find_headers, requests_of, selection, system_headers_named
from .model import Module, Record
from .modulefile import ModuleFile, read
from .modulefile.names import is_library
from .parse import parse, separate
from .parse.completion import completed
from .passes import Options
from .passes.options import Linked, matcher, pattern
from .render import module as render
from .render.tables import ledger

MANY = 50_000
"""Declarations for which circles of objects are looked for: to look takes longer than most headers take."""


@dataclass(frozen=True)
class Product:
    """A generated module: its text, its stub, what it declares, and the hash of every header it was made from.

    `opened` are the headers that clang opened, with their paths; `taken` those that are bound; `system` those of the
    system, where that is known; `requests` what clang was asked.
    """

    text: str
    stub: str
    models: Mapping[str, Module]
    closure: Mapping[str, str]
    opened: Mapping[str, str] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    system: frozenset[str] = frozenset()
    requests: tuple[Request, ...] = ()

    @property
    def model(self) -> Module:
        """What it declares on its first target."""
        return next(iter(self.models.values()))

    @property
    def names(self) -> dict[str, str]:
        """The Python name of each key, on any target."""
        return {key: name for model in reversed([*self.models.values()]) for key, name in model.names.items()}

    @property
    def complete(self) -> frozenset[str]:
        """The keys of the records whose members it knows."""
        each = (one for model in self.models.values() for one in model.declarations)
        return frozenset(one.key for one in each if isinstance(one, Record) and one.size is not None)

    @property
    def skipped(self) -> dict[str, str]:
        """The ledger as the module has it in `__skipped__`."""
        skipped: dict[str, str] = {}
        for model in self.models.values():
            skipped = {**ledger(model), **skipped}
        return skipped


Selection = Callable[[Unit], Callable[[str], bool]]
"""Whether a header of a unit is bound, by its include name."""


def produce(
    requests: Request | Sequence[Request],
    selected: Selection,
    options: Options,
    module_header: Callable[[Mapping[str, str]], render.ModuleHeader],
) -> Product:
    """Parse, run the passes, render what the targets share once. Several requests for one target become one module.

    `module_header` gets the closure: the include name of each header -> sha256; headers that differ on a further
    target stand there as "TARGET:NAME".
    Raises AutogenError for types that are nested too deeply.
    """
    each = [requests] if isinstance(requests, Request) else requests
    with _room_for_deep_types():
        try:
            return _produce(each, selected, options, module_header)
        except RecursionError:
            raise AutogenError(
                f"{', '.join(each[0].headers)}: types are nested deeper than this Python can follow"
            ) from None


@contextmanager
def _room_for_deep_types() -> Iterator[None]:
    """Types are walked by recursion; a header may nest them deeper than Python's usual limit."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 50_000))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _produce(
    requests: Sequence[Request],
    selected: Selection,
    options: Options,
    module_header: Callable[[Mapping[str, str]], render.ModuleHeader],
) -> Product:
    models: dict[str, Module] = {}
    closure: dict[str, str] = {}
    opened: dict[str, str] = {}
    taken: set[str] = set()
    for target, units in groupby(requests, lambda request: request.target):
        parsed = []
        for request in units:
            read = _parsed(request, selected, options)
            _give_back(everything=len(read.module.declarations) > MANY)
            parsed.append((", ".join(request.headers), read.module))
            opened = {**read.opened, **opened}
            taken |= read.taken
            for header, digest in read.digests.items():
                if closure.setdefault(header, digest) != digest:
                    closure[f"{target}:{header}"] = digest
        models[target] = passes.run(separate.join(parsed), replace(options, target=target))
    facts = module_header(closure)
    text, stub = render.module(models, facts), render.stub(models, facts)
    return Product(text, stub, models, closure, opened, frozenset(taken), requests=tuple(requests))


class _Read(NamedTuple):
    """What the headers of a unit declare; their hashes, their paths, and which are bound."""

    module: Module
    digests: Mapping[str, str]
    opened: Mapping[str, str]
    taken: set[str]


def _parsed(request: Request, selected: Selection, options: Options) -> _Read:
    """Read the headers; what clang has made of them is given back."""
    unit = parse_unit(request)
    unit = completed(unit) or unit
    ranges = "bitranges" in options.transforms
    bound = selected(unit)
    module = parse(unit, bound, matcher(options), ranges=ranges)
    return _Read(module, closure_of(unit), unit.files, {*filter(bound, unit.files)})


def _give_back(*, everything: bool) -> None:
    """Give the system what clang has made of the headers, before texts are made; with `everything`, circles too."""
    if everything:
        gc.collect()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)  # glibc keeps what is free below the end of the heap


def closure_of(unit: Unit) -> dict[str, str]:
    """The hash of every header that clang opened, by include name; texts given as stubs included."""
    texts = {path: text.encode() for path, text in unit.request.texts}
    return {
        name: hashlib.sha256(texts.get(name) or unit.text(path)).hexdigest()
        for name, path in sorted(unit.files.items())
    }


def globs(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Whether an include name matches one of the patterns."""
    return lambda header: any(fnmatchcase(header, pattern) for pattern in patterns)


@dataclass(frozen=True)
class Other:
    """Another module made without a manifest, `binding` beside the one that takes types from it."""

    binding: str
    headers: Sequence[str]
    options: Mapping[str, Any]
    file: ModuleFile
    """What it says now."""

    def product(self) -> Product:
        """The module, made again. Raises AutogenError if that is another one: its types would not be the headers'."""
        product = from_headers(self.headers, **self.options)
        if replace(read(product.text), source={}) != replace(self.file, source={}):
            raise AutogenError(
                f"{self.binding}.py, which types are taken from, is not what its headers ({', '.join(self.headers)}) "
                f"make now: `autogen regen` on {self.binding}.py first"
            )
        return product

    def linked(self, product: Product) -> Linked:
        """What the passes need to know of it."""
        return Linked(self.binding, tuple(sorted(product.taken)), product.names, product.complete)


def from_headers(
    headers: Sequence[str],
    *,
    name: str,
    library: str | Sequence[str] | None = None,
    args: Sequence[str] = (),
    targets: Sequence[str] = ("x86_64-linux-gnu",),
    symbols: str | None = None,
    all_headers: bool = False,
    language: str | None = None,
    in_package: bool = False,
    transforms: Sequence[str] = (),
    errno: bool = False,
    tag_aliases: bool = False,
    separately: bool = False,
    only: bool = False,
    packages: Sequence[str] = (),
    border: Border | None = None,
    links: Sequence[Other] = (),
    command: str = "",
    systems: Mapping[str, Sequence[Path]] = {},
    artifact: str = "",
) -> Product:
    """Bind headers and what they include of their own package, against the host's system headers.

    With `only` it is the headers alone, with `all_headers` everything that they include. `packages` are those of
    pkg-config that say flags and library. With `separately`, each header is read as if it were the only one; with a
    `border`, none that lies beyond it. Types of `links` come from those modules. `command` is recorded in the module.
    `systems` has the folders of the system's headers for targets whose headers are not those of this machine, and
    `artifact` says what they come from.
    Raises HeaderError if the headers do not parse, AutogenError for options that are wrong.
    """
    _check(args, symbols, targets)
    if only and all_headers:
        raise AutogenError(
            "--only binds the headers that are given, and --all-headers whatever they include: give one of them"
        )
    linked = [other.product() for other in links]
    asked = [pkgconfig.package(package) for package in packages]
    packaged = [flag for package in asked for flag in package.flags]
    flags = (*args, *packaged)
    library = library or [one for package in asked for one in package.libraries]
    first = systems.get(targets[0])
    found = find_headers(headers, flags, language, first, separately=separately)
    known = tuple(pair for other in linked for pair in other.opened.items() if pair[0] in other.taken)
    border = border and replace(border, system=(*border.system, *directories_of(packaged)))
    requests = requests_of(found, targets, systems, known, border, separately=separately)
    included = found.named.included
    taken: set[str] = set()

    def module_header(closure: Mapping[str, str]) -> render.ModuleHeader:
        bound = (*included, *(header for header in closure if header in taken)) if command else included
        origin = {header: closure[header] for header in bound if header in closure}
        if artifact:
            origin["artifact"] = artifact
        origin |= {"libclang": VERSION, "autogen": SERIES}
        if command:
            origin["command"] = command
        elif flags:
            origin["arguments"] = shlex.join(flags)
        if separately and not command:
            origin["units"] = "each header alone"
        return render.ModuleHeader(
            name,
            ", ".join(included),
            f"Made by `autogen gen {'--separately ' * separately}{shlex.join(included)}`; do not edit.",
            origin,
            {"": _libraries(library)} if library else {},
            errno=errno,
            in_package=in_package,
            variable=name,
        )

    real = functools.cache(search.real)
    folders = [folder for package in asked for folder in package.folders]
    selected = selection(found, folders, real, taken, only=only, all_headers=all_headers)
    options = Options(
        include=(symbols,) if symbols else (),
        transforms=tuple(transforms),
        tag_aliases=tag_aliases,
        links=tuple(other.linked(product) for other, product in zip(links, linked, strict=True)),
    )
    with system_headers_named(found, fetched=first is not None):
        product = produce(requests, selected, options, module_header)
    roots = {folder for request in requests for folder in request.roots}
    system = {
        header
        for header, path in product.opened.items()
        if any(real(path).is_relative_to(root) for root in roots)
    }
    return replace(product, system=frozenset(system))


def _check(args: Sequence[str], symbols: str | None, targets: Sequence[str]) -> None:
    """Raise AutogenError for arguments that can be meant by nobody."""
    arguments.check(args, "arguments for the compiler")
    if symbols is not None:
        try:
            pattern(symbols)
        except ValueError as error:
            raise AutogenError(f"--symbols {symbols[:80]!r} is not a regular expression: {error}") from None
    if len(set(map(normal, targets))) < len(targets) or not targets:
        raise AutogenError(
            f"each target is given once, and there is at least one; got {', '.join(targets) or 'none'}"
        )


def _libraries(given: str | Sequence[str]) -> tuple[str | tuple[str, ...], ...]:
    """One library by its name, or each of several as a tuple of its names."""
    names = (given,) if isinstance(given, str) else tuple(dict.fromkeys(given))
    for name in names:
        if not name:
            raise AutogenError(
                "-l: the name of a library is empty; without -l, symbols are those of the process"
            )
        if not is_library(name):
            raise AutogenError(f"-l {name}: expected $package/PATH, below the folder of the module")
    return names if len(names) == 1 else tuple((name,) for name in names)
