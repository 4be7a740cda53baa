"""A model to text: the module and its stub. All generated text comes from `templates/`."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import jinja2

from bindings._support.format import Table

from ..errors import AutogenError
from ..model import Declaration, Enum, Module
from .stubs import stub as stub_facts
from .stubtext import finish
from .tables import Entries, difference, tables, text


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
    differences = {other: difference(base, tables(models[other])) for other in others}
    return (
        _environment()
        .get_template("module.py.j2")
        .render(
            header=header,
            target=target,
            texts=_texts(base),
            targets={
                other: _texts(found.tables) | ({"missing": " ".join(found.missing)} if found.missing else {})
                for other, found in differences.items()
            },
        )
    )


def _texts(tables: Mapping[str, Entries]) -> dict[str, str]:
    """The tables that have entries, as texts; each reads back as it was."""
    texts = {table: text(table, entries) for table, entries in tables.items() if entries}
    for table, found in texts.items():
        if Table(table, f"\n{found}\n").entries() != tables[table]:
            raise AutogenError(f"the table of {table} does not read back as it was written; this is a defect")
    return texts


def stub(models: Mapping[str, Module], header: ModuleHeader) -> str:
    """The text of its stub, for editors and mypy: the names of all targets."""
    text = _environment().get_template("stub.pyi.j2").render(header=header, **stub_facts(_union(models)))
    return finish(text)


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
