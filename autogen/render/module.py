"""A model to text: the module and its stub. All generated text comes from `templates/`."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import jinja2

from ..model import Constant, Declaration, Enum, Module
from .stubs import stub as stub_facts
from .tables import (
    MARKS,
    Entries,
    difference,
    tables,
    text,
)

# A text of constants is indexed as a whole once a few of its names are used: names used together, live together.
CONSTANTS_PER_TEXT = 1000


@dataclass(frozen=True)
class ModuleHeader:
    """What a module says about itself: its docstring, its origin and the library behind it."""

    name: str
    about: str
    made: str
    source: Mapping[str, str] = field(default_factory=dict)
    libraries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    errno: bool = False
    in_package: bool = True
    dots: str = "."  # what leads from the module's package to the folder that holds `_support`
    variable: str = ""  # the name in AUTOGEN_<NAME>_LIBRARY where it is not the module's own


def module(models: Mapping[str, Module], header: ModuleHeader) -> str:
    """The text of the generated module: the first target's tables, and what the others change."""
    target, *others = models
    base = tables(models[target])
    texts = {table: [text(table, entries)] for table, entries in base.items() if entries}
    if "constants" in texts:
        texts["constants"] = [text("constants", part) for part in _parts(models[target], base["constants"])]
    differences = {other: difference(base, tables(models[other])) for other in others}
    return (
        _environment()
        .get_template("module.py.j2")
        .render(
            header=header,
            target=target,
            texts=texts,
            targets={
                other: {
                    **{table: text(table, entries) for table, entries in found.tables.items()},
                    **({"missing": " ".join(found.missing)} if found.missing else {}),
                }
                for other, found in differences.items()
            },
        )
    )


def stub(models: Mapping[str, Module], header: ModuleHeader) -> str:
    """The text of its stub, for editors and mypy: the names of all targets."""
    return _environment().get_template("stub.pyi.j2").render(header=header, **stub_facts(_union(models)))


def _union(models: Mapping[str, Module]) -> Module:
    """The first target's model with the names that only others have."""
    first, *others = models.values()
    declarations: list[Declaration] = list(first.declarations)
    names = dict(first.names)
    taken = set(names.values())
    for other in others:
        new = [d for d in other.declarations if d.key not in names and other.names.get(d.key) not in taken]
        more = {d.key: d for d in other.declarations if isinstance(d, Enum)}
        declarations = [_with_members(d, more.get(d.key)) if isinstance(d, Enum) else d for d in declarations]
        declarations += new
        names.update({d.key: other.names[d.key] for d in new if d.key in other.names})
        taken = set(names.values())
    return replace(first, declarations=tuple(declarations), names=names)


def _with_members(enum: Enum, other: Enum | None) -> Enum:
    """An enumeration with the enumerators that only another target has."""
    known = {name for name, _ in enum.members}
    more = [member for member in other.members if member[0] not in known] if other is not None else []
    return replace(enum, members=(*enum.members, *more)) if more else enum


def _parts(model: Module, entries: Entries) -> Iterator[Entries]:
    """The constants in texts: one a header, long headers cut."""
    headers = {
        model.names[d.key]: d.location.header
        for d in model.declarations
        if isinstance(d, Constant) and d.key in model.names
    }
    part: Entries = {}
    last = None
    for name, entry in entries.items():
        if part and (headers[name] != last or len(part) >= CONSTANTS_PER_TEXT):
            yield part
            part = {}
        last = headers[name]
        part[name] = entry
    if part:
        yield part


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parents[1] / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters["block"] = block
    environment.filters["literal"] = repr
    return environment


def block(text: str) -> str:
    """Text for the inside of a triple-quoted string."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


__all__ = ["MARKS", "ModuleHeader", "module", "stub"]
