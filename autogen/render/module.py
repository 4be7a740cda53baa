"""A model to text: the module and its stub. All generated text comes from `templates/`."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import jinja2

from bindings._support.format import Table, on_target

from .. import modulefile
from ..errors import InternalError
from ..model import Constant, Declaration, Enum, Module
from ..passes.names import members
from . import escape
from .stubs import stub as stub_facts
from .stubtext import finish
from .tables import Entries, difference, tables, text


@dataclass(frozen=True)
class ModuleHeader:
    """What a module says about itself: its docstring, its origin and the library behind it."""

    name: str
    about: str
    origin: str
    source: Mapping[str, str] = field(default_factory=dict)
    libraries: Mapping[str, tuple[str | tuple[str, ...], ...]] = field(default_factory=dict)
    errno: bool = False
    in_package: bool = True
    dots: str = "."  # what leads from the module's package to the folder that holds `_support`
    variable: str = ""  # the name in AUTOGEN_<NAME>_LIBRARY where it is not the module's own


def module(models: Mapping[str, Module], header: ModuleHeader) -> str:
    """The text of the generated module: the first target's tables, and what the others change.

    Raises InternalError if the text does not read back as exactly that.
    """
    target, *others = models
    base = tables(models[target])
    wanted = {other: tables(models[other]) for other in others}
    differences = {other: difference(base, found) for other, found in wanted.items()}
    texts = _texts(base)
    targets = {
        other: _texts(found.tables) | ({"missing": " ".join(found.missing)} if found.missing else {})
        for other, found in differences.items()
    }
    written = _rendered("module.py.j2", header=header, target=target, texts=texts, targets=targets)
    facts: dict[str, Any] = {table: f"\n{text}\n" for table, text in texts.items()} | {"target": target}
    if others:
        facts["targets"] = {
            other: {table: text if table == "missing" else f"\n{text}\n" for table, text in change.items()}
            for other, change in targets.items()
        }
    if header.libraries:
        facts["library"] = header.libraries[""] if [*header.libraries] == [""] else header.libraries
    if header.variable:
        facts["name"] = header.variable
    if header.errno:
        facts["errno"] = True
    found = modulefile.statements(written)
    docstring = f"{header.about}.\n\n{header.origin}\n"
    if found != modulefile.Statements(docstring, header.source, facts, len(header.dots)):
        raise InternalError("the module does not read back as it was written")
    for other, entries in {target: base, **wanted}.items():
        _hold(entries, on_target(found.facts, found.facts.get("targets", {}).get(other, {})))
    return written


_NUMBERS = {"constants", "enums", "registers", "skipped"}  # of which there are too many to ask each


def _hold(wanted: Mapping[str, Entries], found: Mapping[str, Table]) -> None:
    """See that the tables that were read have exactly the entries that were meant."""
    for table in wanted.keys() - _NUMBERS:
        for name, entry in wanted[table].items():
            try:
                modulefile.check_entry(table, name, entry)
            except ValueError as error:
                raise InternalError(str(error)) from None
    for table, entries in wanted.items():
        if (found[table].entries() if table in found else {}) != entries:
            raise InternalError(f"the table of {table} does not read back as it was written")


def _texts(tables: Mapping[str, Entries]) -> dict[str, str]:
    """The tables that have entries, as texts."""
    return {table: text(table, entries) for table, entries in tables.items() if entries}


def stub(models: Mapping[str, Module], header: ModuleHeader) -> str:
    """The text of its stub, for editors and mypy: the names of all targets.

    Raises InternalError if the text is not the Python of a stub.
    """
    written = finish(_rendered("stub.pyi.j2", header=header, **stub_facts(_union(models))))
    docstring = written.index('"""\n', 3) + 4
    for part in (written[:docstring], *pieces(written[docstring:])):
        _see_declarations(part)
    return written


def _see_declarations(part: str) -> None:
    try:
        statements = ast.parse(part).body
    except (SyntaxError, ValueError) as error:
        raise InternalError(f"the stub is not Python ({error})") from None
    for statement in (*statements, *(s for c in statements if isinstance(c, ast.ClassDef) for s in c.body)):
        if not isinstance(statement, _DECLARATIONS) and not _is_text(statement):
            raise InternalError(f"the stub has the statement {ast.unparse(statement)[:100]!r}")


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def pieces(text: str) -> Iterator[str]:
    """The text of a stub in pieces of whole statements: the tree of a large one takes a hundred times its size."""
    start = 0
    while start < len(text):
        found = _STATEMENT.search(text, min(start + _PART, len(text)))
        end = found.start() + 1 if found else len(text)
        yield text[start:end]
        start = end


_PART = 1 << 16  # characters
_STATEMENT = re.compile(r"\n(?=\(|class |def |\w+ ?[:=])")
_DECLARATIONS = ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.AnnAssign, ast.Assign


def _rendered(template: str, **facts: object) -> str:
    return _environment().get_template(template).render(**facts)


def _union(models: Mapping[str, Module]) -> Module:
    """The first target's model with the names that only others have.

    What is an enumerator on one target and a macro on another is an integer once.
    """
    first, *others = models.values()
    if not others:
        return first
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
    enumerators = {name for d in declarations if isinstance(d, Enum) for name in members(d)}
    kept = (d for d in declarations if not (isinstance(d, Constant) and names.get(d.key) in enumerators))
    return replace(first, declarations=tuple(kept), names=names)


def _with_members(enum: Enum, other: Enum | None) -> Enum:
    """An enumeration with the enumerators that only another target has."""
    known = {name for name, _ in enum.members}
    more = [member for member in other.members if member[0] not in known] if other is not None else []
    if other is None or not more:
        return enum
    return replace(enum, members=(*enum.members, *more), python=(*other.python, *enum.python))


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
    environment.filters["quoted"] = escape.quoted
    environment.filters["literal"] = escape.literal
    return environment
