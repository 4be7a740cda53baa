"""Others who declare the same interfaces: Apple's SDK where there is one, and metal-cpp everywhere.

A manifest names them (`witnesses`); where one says something else and ours is right, headers/differences.toml says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ... import children
from ...build import request, taken
from ...clang import BUILTIN_HEADERS, Request
from ...errors import AutogenError
from ...manifest import DIFFERENCES, Binding
from ...model import Constant
from ...project import Project
from ...sources import Obtained, Unavailable, obtain, resolve
from ...sources.schema import Document
from ..compare import Comparison, Difference
from ..compiler.subject import Subject
from . import metalcpp
from .agreement import agree
from .survey import Survey, survey

FRAMEWORKS = "System/Library/Frameworks"


@dataclass(frozen=True)
class Statement:
    """What one witness says of one binding; `missing` is why it could not be asked."""

    witness: str
    comparison: Comparison = field(default_factory=Comparison)
    notes: tuple[str, ...] = ()
    missing: str = ""


def statements(project: Project, subject: Subject, target: str) -> Iterator[Statement]:
    """Every witness that the manifest names, asked about the headers as they are now.

    Raises HeaderError if an SDK is there and cannot be parsed, AutogenError for mistakes in differences.toml.
    """
    binding = project.bindings[subject.name]
    if not binding.witnesses:
        return
    artifacts = {name: project.pins.sources[name].artifact for name in binding.witnesses}
    own = {name: project.pins.sources[name].artifact for name in binding.sources}
    obtained = obtain(
        list({one.name: one for one in (*artifacts.values(), *own.values())}.values()), project.cache
    )
    macros = [one.name for one in subject.model.declarations if isinstance(one, Constant)]
    headers = resolve(binding.sources, target, project.pins, obtained)
    asked = request(binding, headers.roots, target, headers.border)
    ours = children.call(_ours, asked, binding, macros, about=binding.name, bounds=binding.bounds)
    for name, artifact in artifacts.items():
        one = obtained[artifact.name]
        known = accepted(project, binding.name, name)
        if isinstance(one, Unavailable):
            yield Statement(name, missing=str(one).removeprefix(f"{artifact.name}: "))
        elif artifact.kind == "xcrun":
            yield _sdk(ours, binding, asked, one, macros, known)
        else:
            roots = resolve([name], target, project.pins, obtained).roots
            yield _metal_cpp(name, ours, roots[0], known)


def _ours(asked: Request, binding: Binding, macros: list[str]) -> Survey:
    return survey(asked, taken(binding), macros)


def _theirs(asked: Request, macros: list[str]) -> Survey:
    return survey(asked, lambda header: True, macros)


def _metal_cpp(name: str, ours: Survey, root: Path, known: Mapping[str, str]) -> Statement:
    found = metalcpp.compare(ours, metalcpp.read(root))
    comparison, unused = without(found, known)
    for entry in unused:  # its headers are pinned: what does not differ there has no place in the file
        words = f"is listed in {DIFFERENCES}, but does not differ; remove the entry"
        comparison.differences.append(Difference(entry, words, "", ""))
    return Statement(name, comparison)


def _sdk(
    ours: Survey, binding: Binding, asked: Request, sdk: Obtained, macros: list[str], known: Mapping[str, str]
) -> Statement:
    headers, gone = _headers(binding, sdk.tree)
    there = Request(
        headers,
        (BUILTIN_HEADERS, sdk.tree / "usr/include"),
        asked.target,
        asked.language,
        (*binding.args, "-isysroot", str(sdk.tree), "-iframework", str(sdk.tree / FRAMEWORKS)),
        binding.prelude,
    )
    theirs = children.call(
        _theirs, there, macros, about=f"{binding.name} in {sdk.tree}", bounds=binding.bounds
    )
    found = agree(ours, theirs)
    comparison, unused = without(found, known)
    notes = []
    if gone:
        notes.append(f"it has no header {', '.join(gone)}")
    if unused := [name for name in unused if name in ours.names()]:
        notes.append(f"listed in {DIFFERENCES}, but the same in this SDK: {', '.join(unused)}")
    more = ", ".join(
        f"{count} {kind}{'es' if kind == 'class' else 's'}" for kind, count in found.more.items() if count
    )
    if more:
        notes.append(f"in the SDK, not in our headers: {more}")
    return Statement(sdk.pin or sdk.artifact.name, comparison, tuple(notes))


def _headers(binding: Binding, sdk: Path) -> tuple[tuple[str, ...], list[str]]:
    """The manifest's headers as the SDK has them, and those that it has under no name."""
    found: dict[str, None] = {}
    gone = []
    for header in binding.headers:
        names = [name for name in (header, *binding.elsewhere.get(header, ())) if _has(sdk, name)]
        found.update(dict.fromkeys(names))
        if not names:
            gone.append(header)
    if not found:
        raise AutogenError(f"{sdk} has none of the headers of {binding.name}: {', '.join(gone)}")
    return tuple(found), gone


def _has(sdk: Path, header: str) -> bool:
    framework, _, rest = header.partition("/")
    places = sdk / "usr/include" / header, sdk / FRAMEWORKS / f"{framework}.framework" / "Headers" / rest
    return any(place.is_file() for place in places)


def accepted(project: Project, binding: str, witness: str) -> Mapping[str, str]:
    """The known differences of a binding from a witness: name -> reason."""
    path = project.headers / DIFFERENCES
    if not path.is_file():
        return {}
    document = Document.read(path, AutogenError)
    document.only(document.data, project.bindings)
    for name, one in document.data.items():
        document.only(one if isinstance(one, dict) else {}, project.bindings[name].witnesses, (name,))
    table: dict[str, dict[str, dict[str, str]]] = document.convert(
        document.data, dict[str, dict[str, dict[str, str]]]
    )
    return table.get(binding, {}).get(witness, {})


def without(found: Comparison, known: Mapping[str, str]) -> tuple[Comparison, list[str]]:
    """A comparison without the known differences, which are counted, and the entries that nothing needed."""
    names = {one.name for one in found.differences}
    left = [one for one in found.differences if one.name not in known]
    counts = found.counts.copy()
    counts["known"] = len(names & known.keys())
    return replace(found, differences=left, counts=counts), sorted(known.keys() - names)
