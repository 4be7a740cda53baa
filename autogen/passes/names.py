"""Python names: C's own wherever that is possible.

A tag keeps its name; where an ordinary identifier of that name means something else, or it is one of Objective-C's
types, the tag becomes `struct_NAME`, `union_NAME` or `enum_NAME`. Python's keywords and the module's own machinery get
a trailing underscore, and one more where C has that name as well, whatever it names; so does what Python, which reads
identifiers in NFKC, would take for another name of C's. A protocol with the name of a class becomes NAMEProtocol.
Records without a name are called after the path that holds them, never numbered.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..model import (
    Alias,
    Constant,
    Declaration,
    Enum,
    Field,
    Module,
    ObjCProtocol,
    Record,
    Ref,
    Skip,
    Typedef,
    c_name,
)
from ..model.reserved import MACHINERY as MACHINERY
from ..model.reserved import identifier as identifier
from ..model.reserved import member as member
from .options import Options

_OBJECTIVE_C = ("id", "Class", "SEL", "instancetype")  # what these are as types, the tables know


def names(module: Module, options: Options) -> Module:
    """Give every declaration its Python name; a second claimant of C's name for it goes to the ledger."""
    named = _Naming(module).run()
    return _with_tags(named) if options.tag_aliases else named


def _with_tags(module: Module) -> Module:
    """The module with `struct_X`, `union_X` and `enum_X` as further names of what has a tag, where they are free."""
    taken = {
        *module.names.values(),
        *(key for d in module.declarations if isinstance(d, Enum) for key in members(d)),
    }
    found: dict[str, Alias] = {}
    for one in module.declarations:
        if isinstance(one, Record | Enum) and one.is_tag and one.tag and one.key in module.names:
            name = f"{'enum' if isinstance(one, Enum) else one.kind}_{one.tag}"
            if name not in taken:
                found.setdefault(name, Alias(f"tag {name}", name, one.location, one.key))
    return replace(
        module,
        declarations=(*module.declarations, *found.values()),
        names={**module.names, **{alias.key: name for name, alias in found.items()}},
    )


def called(field: Field) -> str:
    """A member as Python's attribute: one whose escaped name is another member's has one underscore more."""
    return field.python or member(field.name)


def c_identifier(name: str) -> str:
    """The C name behind what `identifier` made of it."""
    return name[:-1] if name.endswith("_") and identifier(name[:-1]) == name else name


def c_member(name: str) -> str:
    """The C name behind what `member` made of it."""
    return name[:-1] if name.endswith("_") and member(name[:-1]) == name else name


class _Naming:
    def __init__(self, module: Module) -> None:
        self.module, self.by_key = module, module.by_key()
        self.names: dict[str, str] = {}
        self.taken: dict[str, Declaration] = {}
        self.of: dict[str, str] = {}  # what C calls the ordinary names that are taken
        self.skipped: dict[str, Skip] = {}
        self.hidden: dict[tuple[str, str], Skip] = {}  # enumerators, by their enumeration and name
        self.enums: dict[str, Enum] = {}
        self.same: set[str] = set()
        enumerators = (name for d in module.declarations if isinstance(d, Enum) for name, _ in d.members)
        self.own = {*map(c_name, module.declarations), *enumerators}
        self.read = _readings(self.own)

    def run(self) -> Module:
        macros = [d for d in self.module.declarations if d.key.startswith("macro ")]
        ordinary = [d for d in self.module.declarations if not d.key.startswith("macro ") and _is_ordinary(d)]
        tags = [d for d in self.module.declarations if isinstance(d, Record | Enum) and d.is_tag]
        for declaration in (*macros, *ordinary):  # in C a macro hides a declaration of its name
            self._claim_ordinary(declaration)
        for declaration in self.module.declarations:
            if isinstance(declaration, Enum):
                self._claim_members(declaration)
        for protocol in self.module.declarations:
            if isinstance(protocol, ObjCProtocol):
                self._claim_protocol(protocol)
        for tag in tags:
            if c_name(tag):
                self._claim_tag(tag)
        for tag in tags:
            self._name(tag)
        same = {d.key for d in self.module.declarations if isinstance(d, Typedef) and self._is_its_tag(d)}
        gone = same | self.same | self.skipped.keys()
        return replace(
            self.module,
            declarations=tuple(
                _with_names_apart(d) if isinstance(d, Record) else self.enums.get(d.key, d)
                for d in self.module.declarations
                if d.key not in gone
            ),
            skips=(*self.module.skips, *self.skipped.values(), *self.hidden.values()),
            names=self.names,
        )

    def _claim_ordinary(self, declaration: Declaration) -> None:
        name = c_name(declaration)
        if not name:
            return
        python = self._free(name)
        if python in _OBJECTIVE_C and isinstance(declaration, Record | Enum):
            python = self._free(name, f"{python}_")
        holder = self.taken.get(python)
        if holder is None:
            self._take(python, name, declaration)
            self.names[declaration.key] = python
        elif (
            isinstance(declaration, Typedef)
            and isinstance(declaration.type, Ref)
            and (declaration.type.key == holder.key)
        ):
            self.names[declaration.key] = python  # typedef struct {…} x: the record has this name already
        elif (
            isinstance(holder, Constant)
            and isinstance(declaration, Constant)
            and holder.value == declaration.value
        ):
            self.names[declaration.key] = python
            self.same.add(declaration.key)  # an enumerator and a macro of one name and value
        else:
            self.names[declaration.key] = python
            self.skipped[declaration.key] = _second(name, holder, declaration)

    def _free(self, name: str, python: str = "") -> str:
        """What Python calls an ordinary name of C's; no other name of C's, of whatever kind, is called so."""
        python = python or _as_read(identifier(name), self.read, identifier)
        while python != name and (python in self.own or self.of.get(python, name) != name):
            python += "_"  # from, where C has from_ as well
        return python

    def _take(self, python: str, name: str, declaration: Declaration) -> None:
        self.taken[python], self.of[python] = declaration, name

    def _claim_members(self, enum: Enum) -> None:
        """Enumerators are names of the module: one whose name means something else is in the ledger alone."""
        names = {name: self._free(name) for name, _ in enum.members}
        for name, value in enum.members:
            holder = self.taken.get(names[name])
            if isinstance(holder, Constant) and holder.value == value:
                self.same.add(holder.key)
            elif holder is not None:
                self.hidden[enum.key, name] = _second(name, holder, enum)
                continue
            self._take(names[name], name, enum)
        kept = tuple(one for one in enum.members if (enum.key, one[0]) not in self.hidden)
        apart = tuple((name, names[name]) for name, _ in kept if names[name] != identifier(name))
        self.enums[enum.key] = replace(enum, members=kept, python=apart)

    def _claim_protocol(self, protocol: ObjCProtocol) -> None:
        """Protocols have names of their own in Objective-C: the class keeps the plain one."""
        python = identifier(protocol.name)
        if python in self.taken:
            python = f"{protocol.name}Protocol"
        while python in self.taken:
            python += "_"
        self.taken[python] = protocol
        self.names[protocol.key] = python

    def _claim_tag(self, tag: Record | Enum) -> None:
        kind = "enum" if isinstance(tag, Enum) else tag.kind
        scope = self.by_key.get(tag.path[0]) if tag.path and tag.path[0] else None
        plain = _as_read(identifier(tag.tag), self.read, identifier)
        if isinstance(scope, Record) and scope.tag and tag.path:
            plain = f"{self.names.get(scope.key, scope.tag)}_{tag.tag}"
        for python in (plain, f"{kind}_{tag.tag}"):
            holder = self.taken.get(python)
            if python in _OBJECTIVE_C:
                continue
            if holder is None or (isinstance(holder, Typedef | Alias) and self._names_tag(holder, tag)):
                self.taken[python] = tag
                self.names[tag.key] = python
                return
        while python in self.taken:
            python += "_"
        self.names[tag.key] = python
        self.taken[python] = tag

    @staticmethod
    def _names_tag(holder: Typedef | Alias, tag: Record | Enum) -> bool:
        if isinstance(holder, Alias):
            return holder.of == tag.key
        return isinstance(holder.type, Ref) and holder.type.key == tag.key

    def _name(self, declaration: Declaration) -> str:
        """The name of a tag; one without gets its holder's name and its own place there."""
        if declaration.key in self.names:
            return self.names[declaration.key]
        assert isinstance(declaration, Record | Enum)
        kind = "enum" if isinstance(declaration, Enum) else declaration.kind
        holder_key, place = declaration.path or ("", "")
        holder = self.by_key.get(holder_key)
        if not place:
            place = f"{kind}_{self._first_member(declaration)}"
        base = f"{self._name(holder)}_{place}" if isinstance(holder, Record) else place
        python = base if identifier(base) not in self.taken else f"{kind}_{base}"
        python = identifier(python)
        while python in self.taken:
            python += "_"
        self.taken[python] = declaration
        self.names[declaration.key] = python
        return python

    def _first_member(self, declaration: Record | Enum) -> str:
        if isinstance(declaration, Enum):
            return declaration.members[0][0] if declaration.members else "empty"
        for field in declaration.fields:
            if field.name:
                return field.name
            inner = self.by_key.get(field.type.key) if isinstance(field.type, Ref) else None
            if isinstance(inner, Record):
                return self._first_member(inner)
        return "empty"

    def _is_its_tag(self, typedef: Typedef) -> bool:
        """`typedef struct x x`: one name is enough."""
        return (
            isinstance(typedef.type, Ref)
            and not typedef.link
            and self.names.get(typedef.key) == self.names.get(typedef.type.key)
        )


def _second(name: str, holder: Declaration, declaration: Declaration) -> Skip:
    """The entry in the ledger of what has a name that means something else."""
    what = "a macro" if holder.key.startswith("macro ") else f"the declaration at {holder.location}"
    return Skip(name, f"its name means {what}", declaration.location)


def as_python_reads(name: str) -> str:
    """The name that Python takes an identifier for: the NFKC of it."""
    return name if name.isascii() else unicodedata.normalize("NFKC", name)


def _readings(own: Iterable[str]) -> Mapping[str, int]:
    """How many of the names Python reads as each name."""
    return Counter(map(as_python_reads, own))


def _as_read(name: str, own: Mapping[str, int], written: Callable[[str], str]) -> str:
    """A name that is to be Python's, or another if Python reads more of `own` so, or it is one that it needs itself."""
    if (read := as_python_reads(name)) == name:
        return name
    elsewhere = own.get(read, 0) > 1 or written(read) != read or read[:2] == "__"
    return f"{read}_" if elsewhere else name  # a module looks no further for names in __


def _with_names_apart(record: Record) -> Record:
    """The record with another Python name for a member that would have one's that C has as well: from and from_."""
    own = {one.name for one in record.fields}
    read = _readings(own)
    if not any(_as_read(member(name), read, member) != name for name in own if name):
        return record
    fields: list[Field] = []
    taken: set[str] = set()
    for one in record.fields:
        python = _as_read(member(one.name), read, member) if one.name else ""
        while python != one.name and (python in own or python in taken):
            python += "_"
        taken.add(python)
        fields.append(replace(one, python=python))
    return replace(record, fields=tuple(fields))


def _is_ordinary(declaration: Declaration) -> bool:
    is_tag = isinstance(declaration, Record | Enum) and declaration.is_tag
    return not is_tag and not isinstance(declaration, ObjCProtocol)


def members(enum: Enum) -> Mapping[str, int]:
    """The enumerators of an enumeration by Python name."""
    apart = dict(enum.python)
    return {apart.get(name) or identifier(name): value for name, value in enum.members}


def enumerator(enum: Enum, name: str) -> str:
    """What Python calls an enumerator."""
    return dict(enum.python).get(name) or identifier(name)
