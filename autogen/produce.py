"""From a request to the text of a module: the corridor without manifests and without files."""

from __future__ import annotations

import ctypes
import gc
import hashlib
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path

from bindings._support.format.targets import normal

from . import arguments, host, passes
from .clang import BUILTIN_HEADERS, VERSION, Request, Unit
from .clang import parse as parse_unit
from .clang.unit import directories_of
from .errors import AutogenError
from .files import Border
from .model import Module
from .parse import parse, separate
from .parse.completion import completed
from .passes import Options
from .passes.select import matcher
from .render import module as render
from .render.tables import ledger

MANY = 50_000
"""Declarations for which memory is looked after: to look takes longer than most headers take."""


@dataclass(frozen=True)
class Product:
    """A generated module: its text, its stub, what it declares, and the hash of every header it was made from."""

    text: str
    stub: str
    models: Mapping[str, Module]
    closure: Mapping[str, str]

    @property
    def model(self) -> Module:
        """What it declares on its first target."""
        return next(iter(self.models.values()))

    @property
    def skipped(self) -> dict[str, str]:
        """The ledger as the module has it in `__skipped__`."""
        skipped: dict[str, str] = {}
        for model in self.models.values():
            skipped = {**ledger(model), **skipped}
        return skipped


def produce(
    requests: Request | Sequence[Request],
    selected: Callable[[str], bool],
    options: Options,
    module_header: Callable[[Mapping[str, str]], render.ModuleHeader],
) -> Product:
    """Parse, run the passes, render what the targets share once. Several requests for one target become one module.

    `module_header` gets the closure: the include name of each header -> sha256; headers that differ on a further
    target stand there as "TARGET:NAME".
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
    selected: Callable[[str], bool],
    options: Options,
    module_header: Callable[[Mapping[str, str]], render.ModuleHeader],
) -> Product:
    models: dict[str, Module] = {}
    closure: dict[str, str] = {}
    for target, units in groupby(requests, lambda request: request.target):
        parsed = []
        for request in units:
            module, digests = _parsed(request, selected, options)
            if len(module.declarations) > MANY:
                _give_back()
            parsed.append((", ".join(request.headers), module))
            for header, digest in digests.items():
                if closure.setdefault(header, digest) != digest:
                    closure[f"{target}:{header}"] = digest
        models[target] = passes.run(separate.join(parsed), replace(options, target=target))
    facts = module_header(closure)
    return Product(render.module(models, facts), render.stub(models, facts), models, closure)


def _parsed(
    request: Request, selected: Callable[[str], bool], options: Options
) -> tuple[Module, dict[str, str]]:
    """What the headers declare, and their hashes; what clang has made of them is given back."""
    unit = parse_unit(request)
    unit = completed(unit) or unit
    ranges = "bitranges" in options.transforms
    return parse(unit, selected, matcher(options), ranges=ranges), closure_of(unit)


def _give_back() -> None:
    """Free what clang has made of the headers, which a circle of cindex's objects holds, before texts are made."""
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


def from_headers(
    headers: Sequence[str],
    *,
    name: str,
    library: str | None = None,
    args: Sequence[str] = (),
    targets: Sequence[str] = ("x86_64-linux-gnu",),
    symbols: str | None = None,
    all_headers: bool = False,
    language: str | None = None,
    in_package: bool = False,
    transforms: Sequence[str] = (),
    errno: bool = False,
    separately: bool = False,
    border: Border | None = None,
) -> Product:
    """Bind headers without a manifest, against the host's system headers, which come after the user's.

    With `separately`, each is read as if it were the only one; with a `border`, none that lies beyond it.
    """
    if not headers:
        raise AutogenError("no header was given")
    arguments.check(args, "arguments for the compiler")
    if symbols is not None:
        try:
            re.compile(symbols)
        except re.error as error:
            raise AutogenError(f"--symbols {symbols!r} is not a regular expression: {error}") from None
    language = language or _language(headers)
    roots = (BUILTIN_HEADERS, *host.include_directories(language))
    files, names = _includes(headers, roots)
    called = _called(files, separately)
    included = (*called, *names)
    for header in names:  # of the user's own folders, one of which may lie in another
        found = next(
            (path for folder in directories_of(args) if (path := Path(folder, header)).is_file()), None
        )
        called |= {} if found is None else {header: found.resolve()}
    for header in included:
        if not can_be_included(header):
            raise AutogenError(
                f"{header!a}: C cannot include a file whose name has a quotation mark, a control character or no "
                "UTF-8 in it, or a backslash at its end; give it another name"
            )
    quotes = [word for path in files for word in ("-iquote", str(path.parent))]
    if len(set(map(normal, targets))) < len(targets) or not targets:
        raise AutogenError(
            f"each target is given once, and there is at least one; got {', '.join(targets) or 'none'}"
        )
    own = tuple((name, str(path)) for name, path in called.items() if can_be_included(str(path)))
    requests = [
        Request(
            unit, roots, target=target, language=language, args=(*args, *quotes), files=own, border=border
        )
        for target in targets
        for unit in ([(header,) for header in included] if separately else [included])
    ]

    def module_header(closure: Mapping[str, str]) -> render.ModuleHeader:
        origin = {header: closure[header] for header in included if header in closure}
        origin["libclang"] = VERSION
        if args:
            origin["arguments"] = shlex.join(args)
        if separately:
            origin["units"] = "each header alone"
        shown = ", ".join(included)
        return render.ModuleHeader(
            name,
            shown,
            f"Made by `autogen gen {'--separately ' * separately}{shlex.join(included)}`; do not edit.",
            origin,
            {"": (library,)} if library else {},
            errno=errno,
            in_package=in_package,
            variable=name,
        )

    selected: Callable[[str], bool] = included.__contains__
    if all_headers:
        selected = _everything if names else _not(_in(roots))
    options = Options(include=(symbols,) if symbols else (), transforms=tuple(transforms))
    return produce(requests, selected, options, module_header)


_INCLUDED = re.compile(r'[^\x00-\x1f\x7f"\ud800-\udfff]*[^\x00-\x1f\x7f"\ud800-\udfff\\]')
_GUARD = re.compile(r"\s*#\s*ifndef\s+(\w+)\s*\n\s*#\s*define\s+\1\b")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def can_be_included(name: str) -> bool:
    """Whether C's #include can say a name."""
    return _INCLUDED.fullmatch(name) is not None


def _called(files: Sequence[Path], separately: bool) -> dict[str, Path]:
    """The user's files by the shortest ends of their paths that tell them apart, each file once.

    Raises AutogenError for two with one include guard, of which C would read the first alone, unless `separately`.
    """
    each = list({os.path.realpath(path): path for path in files}.values())
    guards: dict[str, Path] = {}
    for path in each:
        found = _GUARD.match(_COMMENT.sub("", path.read_text(errors="replace")))
        if found and not separately and guards.setdefault(found[1], path) is not path:
            raise AutogenError(
                f"{guards[found[1]]} and {path} have one include guard, {found[1]}: to C the second is empty; "
                "bind them with --separately"
            )
    called: dict[str, Path] = {}
    for path in each:
        ends = ("/".join(path.parts[-length:]) for length in range(1, len(path.parts)))
        alike = [other.parts for other in each if other != path]
        name = next(
            end for end in (*ends, str(path)) if not any("/".join(p).endswith(f"/{end}") for p in alike)
        )
        called[name] = path
    return called


_CXX_SUFFIXES = (".hpp", ".hh", ".hxx")
_OBJECTIVE_C = re.compile(r"^\s*(@(interface|protocol|class)\b|#\s*import\b)", re.MULTILINE)


def _language(headers: Sequence[str]) -> str:
    """C++ by the suffix; Objective-C by what stands in the text, since its headers are called .h as well."""
    if any(Path(header).suffix in _CXX_SUFFIXES for header in headers):
        return "c++"
    texts = (_text(path) for header in headers if (path := Path(header)).is_file())
    return "objective-c" if any(_OBJECTIVE_C.search(text) for text in texts) else "c"


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError as error:
        raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None


def _includes(headers: Sequence[str], roots: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The user's own files, and the names by which headers of the system are included."""
    files, names = [], []
    for header in headers:
        path = Path(header).resolve()
        holding = [root for root in roots if path.is_relative_to(root.resolve())]
        if path.is_file() and holding:
            names.append(path.relative_to(max(holding, key=lambda root: len(str(root))).resolve()).as_posix())
        elif path.is_file():
            files.append(path)
        elif Path(header).is_absolute() or header.startswith("."):
            raise AutogenError(
                f"{header}: there is no such header; give the path of a file, or a name to #include"
            )
        else:
            names.append(header)
    return files, names


def _in(roots: Sequence[Path]) -> Callable[[str], bool]:
    """Whether a header, by its include name, lies in one of the directories."""
    return lambda header: any((root / header).is_file() for root in roots)


def _not(condition: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda header: not condition(header)


def _everything(_header: str) -> bool:
    return True
