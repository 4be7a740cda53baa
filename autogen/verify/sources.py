"""Where the subject of a module comes from: a manifest's pinned headers, or the header that `autogen gen` was given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from .. import children, host
from ..arguments import from_text
from ..build import Outcome, build, options, request, taken
from ..clang import BUILTIN_HEADERS, Request
from ..clang.unit import behind, directories_of
from ..errors import AutogenError
from ..files import Border
from ..includes.language import CXX_SUFFIXES
from ..manifest import Binding
from ..model import Enum, Module, Record
from ..modulefile import read
from ..passes.names import members
from ..passes.options import Linked
from ..produce import Product, from_headers, produce
from ..project import Project
from ..render.module import ModuleHeader
from ..sources import Unavailable, obtain, resolve
from ..view import FileModule
from .compiler.subject import Subject

BUILTINS = ("clang-builtins", "builtins")  # sources in whose place a compiler has headers of its own


class Missing(AutogenError):
    """A compiler cannot be asked about a module here: its headers are not to be had."""


def of_binding(project: Project, name: str, target: str) -> Subject:
    """A binding's headers for one target. Raises Missing if they are unavailable, or no C."""
    binding = project.bindings[name]
    if binding.language == "c++":
        raise Missing(f"{name} is {binding.language}, and the probes are C")
    asked, roots, model, text = _of_binding(project, binding, target)
    return Subject(
        name,
        asked.main() + behind(model.also),
        roots,
        binding.args,
        asked.texts,
        taken(binding),
        model,
        language=binding.language,
        fresh=read(text).first,
        border=asked.border,
    )


def model_of_binding(project: Project, name: str, target: str) -> Module:
    """What a binding's headers declare on one target, in whichever language. Raises Missing if they are unavailable."""
    return _of_binding(project, project.bindings[name], target)[2]


def _of_binding(
    project: Project, binding: Binding, target: str
) -> tuple[Request, tuple[Path | None, ...], Module, str]:
    """What is asked of clang, the folders (None for those of clang's own headers), the model and a module's text."""
    name = binding.name
    if binding.language == "objective-c" and target not in binding.targets:
        raise Missing(f"{name} is made for {', '.join(binding.targets)}: give one of them as --target")
    silent = [source for source in binding.sources if not project.pins.sources[source].serves(target)]
    if silent:
        raise Missing(f"{name}: {', '.join(silent)} has no headers for {target}")
    artifacts = {
        project.pins.sources[source].artifact.name: project.pins.sources[source] for source in binding.sources
    }
    obtained = obtain([source.artifact for source in artifacts.values()], project.cache)
    try:
        headers = resolve(binding.sources, target, project.pins, obtained)
    except Unavailable as problem:
        raise Missing(f"{name}: {problem}") from None
    own = [source for source in binding.sources if source in BUILTINS]
    theirs = resolve(own, target, project.pins, obtained).roots
    asked = request(binding, headers.roots, target, headers.border)
    model, text = children.call(
        _made, binding, asked, _links(project, binding), about=name, bounds=binding.bounds
    )
    return asked, tuple(None if root in theirs else root for root in headers.roots), model, text


def _made(binding: Binding, asked: Request, linked: tuple[Linked, ...]) -> tuple[Module, str]:
    """What the headers declare on one target, and the text of a module of it."""
    header = ModuleHeader(binding.name, "", "")
    selected = taken(binding)
    return _sent(produce(asked, lambda _unit: selected, options(binding, linked), lambda closure: header))


def _sent(product: Product) -> tuple[Module, str]:
    return product.model, product.text


def _links(project: Project, binding: Binding) -> tuple[Linked, ...]:
    """The bindings that types come from, as the passes want them."""
    others = list(dict.fromkeys(binding.links.values()))
    found = []
    for result in build(project, others, jobs=1) if others else ():
        if result.built is None:
            error = Missing if result.outcome is Outcome.UNAVAILABLE else AutogenError
            raise result.defect or error(f"{binding.name} takes types from {result.name}: {result.detail}")
        covered = tuple(glob for glob, other in binding.links.items() if other == result.name)
        found.append(Linked(result.name, covered, result.built.names, frozenset(result.built.complete)))
    return tuple(found)


def of_file(
    module: FileModule,
    target: str,
    folders: Sequence[Path],
    args: Sequence[str],
    recorded: tuple[Sequence[str], Mapping[str, Any]] | None = None,
) -> list[Subject]:
    """The headers of a module that `autogen gen` made: as `recorded`, else found beside it, here, or in `folders`.

    `recorded` are headers and options of `from_headers`. `args` are for the compiler, after those that the module
    records. Raises Missing if a header is not found, and AutogenError if it, or one that it includes, lies outside of
    the folders that `border_of` names.
    """
    headers, options = recorded or _guessed(module, target, folders, args)
    further = (*args, *(f"-I{folder}" for folder in folders))
    options = {**options, "targets": (target,), "args": (*options["args"], *further)}
    if options["language"] == "c++" or any(Path(header).suffix in CXX_SUFFIXES for header in headers):
        raise Missing(f"{module.path.name} binds C++, and the probes are C")
    wanted, separate = {*module.view(target).kinds}, options["separately"]

    def parsed(unit: Sequence[str], **more: Any) -> _Unit:
        asked = {**options, **more, "separately": False}
        return children.call(_of_headers, unit, asked, about=", ".join(unit))

    pinned = {
        path.resolve() for path in options.get("systems", {}).get(target, ())
    }  # musl has its own stddef.h
    units = [[header] for header in headers] if separate else [headers]
    each = [parsed(unit) for unit in units]
    if not recorded and not wanted <= set().union(*(_names(one.model) for one in each)):
        each = [parsed(unit, all_headers=True) for unit in units]
    subjects = []
    for unit, one in zip(units, each, strict=True):
        others = set().union(*(_known(other.model) for other in each if other is not one)) - _known(one.model)
        subjects.append(
            Subject(
                f"{module.path.stem} ({unit[0]})" if separate else module.path.stem,
                one.request.main() + behind(one.model.also),
                (None, *(path for path in one.request.roots if path in pinned or not _is_builtin(path))),
                one.request.args,
                (),
                one.taken.__contains__,
                one.model,
                frozenset(wanted - others),
                frozenset(path.name for path in BUILTIN_HEADERS.iterdir()) - {*one.request.headers},
                frozenset(wanted & others),
                one.request.language,
                one.closure,
                read(one.text).first,
                options["border"],
            )
        )
    return subjects


def _guessed(
    module: FileModule, target: str, folders: Sequence[Path], args: Sequence[str]
) -> tuple[list[str], dict[str, Any]]:
    """The headers and options of a module that does not record its command."""
    arguments, system = _recorded(module), host.include_directories("c")
    searched = [*map(Path, directories_of((*arguments, *args))), *folders, *system]
    border = border_of(module, folders, args)
    view = module.view(target)
    transforms = ("registers",) * bool(view.declarations.registers)
    transforms += ("bitranges",) * ("bit range" in view.kinds.values())
    return [_header(name, module, folders, searched, border) for name in module.headers], {
        **{"name": module.path.stem, "args": arguments, "transforms": transforms, "border": border},
        **{"language": "objective-c" if view.containers else None},
        **{"separately": module.file.source.get("units") is not None},
    }


class _Unit(NamedTuple):
    """Headers that were read together: their model and module, what clang was asked, and which of them are bound."""

    model: Module
    text: str
    request: Request
    taken: frozenset[str]
    closure: Mapping[str, str]


def border_of(module: FileModule, folders: Sequence[Path], args: Sequence[str]) -> Border:
    """Where a module's headers may lie: beside it, here, and in folders that the command line or the system names.

    The module names others, in its headers' names and its arguments, but it may be a stranger's.
    """
    named = [module.path.parent, Path.cwd(), *folders, *map(Path, directories_of(args))]
    system = (*host.include_directories("c"), BUILTIN_HEADERS)
    return Border(tuple(str(folder.resolve()) for folder in dict.fromkeys(named)), tuple(map(str, system)))


def _recorded(module: FileModule) -> tuple[str, ...]:
    """The compiler's arguments that a module was made with."""
    return from_text(module.file.source.get("arguments", ""), str(module.path))


def _of_headers(headers: Sequence[str], options: Mapping[str, Any]) -> _Unit:
    product = from_headers(headers, **options)
    return _Unit(product.model, product.text, product.requests[0], product.taken, product.closure)


def differing(module: FileModule, subjects: Iterable[Subject]) -> list[str]:
    """The headers of which the subjects have other ones than the module was made from."""
    read = {name: digest for one in subjects for name, digest in one.closure.items()}
    return [name for name, digest in module.headers.items() if read.get(name, digest) != digest]


def changed(module: FileModule, folders: Sequence[Path], args: Sequence[str]) -> list[str]:
    """The headers that are not, byte for byte, those that a module was made from which does not record its command."""
    searched = [*map(Path, directories_of((*_recorded(module), *args))), *host.include_directories("c")]
    border = border_of(module, folders, args)
    found = []
    for name, digest in module.headers.items():
        header = Path(_header(name, module, folders, searched, border))
        places = [header, *(folder / name for folder in searched)]
        path = next((place for place in places if _is_file(place)), None)
        if path and sha256(path.read_bytes()).hexdigest() != digest:
            found.append(name)
    return found


def _header(
    name: str, module: FileModule, folders: Sequence[Path], searched: Sequence[Path], border: Border
) -> str:
    """The file that a module's header is in, or its own name if it can be included by that."""
    beside = (module.path.parent, Path.cwd(), *folders)
    found = next((place for folder in (*beside, *searched) if _is_file(place := folder / name)), None)
    if found is not None:
        if why := border.refusal(found):
            raise AutogenError(
                f"{module.path.name} was made from {name[:200]}, but {found} {why}; name its folder with -I if you "
                "trust the module"
            )
        return str(found.resolve()) if any(found == folder / name for folder in beside) else name
    raise Missing(
        f"{module.path.name} was made from {name[:200]}, which is neither beside it nor in this folder; "
        f"name its folder with -I"
    )


def _is_file(path: Path) -> bool:
    """Whether there is such a file; a name that no file can have has none."""
    try:
        return path.is_file()
    except OSError:
        return False


def _is_builtin(folder: Path) -> bool:
    """Whether a folder holds a compiler's own headers: each compiler has others."""
    return (folder / "stdarg.h").is_file() and (folder / "stddef.h").is_file()


def _known(model: Module) -> set[str]:
    """The names of a module but those of records that it only declares."""
    opaque = (model.names.get(r.key) for r in model.declarations if isinstance(r, Record) and r.size is None)
    return _names(model) - {*opaque}


def _names(model: Module) -> set[str]:
    """The names of a module, those that come with enumerations among them."""
    enums = [one for one in model.declarations if isinstance(one, Enum)]
    return {*model.names.values(), *(name for enum in enums for name in members(enum))}
