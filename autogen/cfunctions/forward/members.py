"""Macros that read members of their arguments: which records they can mean, for `p->x` only says that p has an x.

Which members those are clang says, whatever the macro spells them through: it is given pointers to records without any,
and names each member that it does not find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ...clang import Unit
from ...macros import Macro
from ...model import Declaration, Record, Ref
from ..macros.calls import EMPTY, empty_record, parse_functions
from ..translate.parameters import ARGUMENT

_READS = re.compile(r"member reference|indirection requires pointer|subscripted value")
_NONE = re.compile(rf"no member named '(\w+)' in '(?:struct )?{EMPTY}(\d+)'")
_BY_VALUE = re.compile(rf"member reference type '[^']*\b{EMPTY}(\d+) [^']*'.* is a pointer")
_MOST = 16  # records that a macro can mean with one name of a member
_SHOWN = 3  # names in a reason


@dataclass
class _Read:
    """The members that are read of one argument; `by_value` if it is a record, and no pointer to one."""

    names: set[str] = field(default_factory=set)
    by_value: bool = False


class Members:
    """What members macros read of their arguments, and the records that have such."""

    def __init__(self, known: Iterable[Declaration]) -> None:
        self.records = [one for one in known if isinstance(one, Record) and one.fields]
        self.read: dict[str, dict[int, _Read]] = {}
        self.asked: set[tuple[str, str]] = set()  # in which form about which macros

    def learn(
        self,
        unit: Unit,
        macros: Mapping[str, Macro],
        errors: Mapping[str, str],
        form: str,
        args: tuple[str, ...],
    ) -> None:
        """Ask clang for the members that macros read of which it has refused a call with numbers."""
        asked = {
            name: macros[name]
            for name, message in errors.items()
            if (form, name) not in self.asked and _READS.search(message)
        }
        if not asked:
            return
        self.asked.update((form, name) for name in asked)
        kinds = {
            name: [f"{empty_record(position)} *" for position in range(len(macro.parameters or ()))]
            for name, macro in asked.items()
        }
        _, refused = parse_functions(unit, asked, {}, form, kinds, args)
        for name in asked:
            found = self.read[name] = {}
            for member, position in _NONE.findall(refused.get(name, "")):
                found.setdefault(int(position), _Read()).names.add(member)
            for position in _BY_VALUE.findall(refused.get(name, "")):
                found.setdefault(int(position), _Read()).by_value = True

    def choices(self, name: str) -> dict[int, list[str]]:
        """The C types that a macro's arguments can have of which it reads members: records, or pointers to them.

        Where there are several, arguments that have a choice have the same one, each time of the same record.
        """
        fitting = {position: self._fitting(read) for position, read in self.read.get(name, {}).items()}
        fitting = {position: found for position, found in fitting.items() if 0 < len(found) <= _MOST}
        several = {position: found for position, found in fitting.items() if len(found) > 1}
        if len({*map(tuple, several.values())}) > 1:
            first, *others = several.values()
            common = [one for one in first if all(one in found for found in others)]
            for position in several:
                fitting.pop(position)
                if common:
                    fitting[position] = common
        return {
            position: [f"{one}{'' if self.read[name][position].by_value else ' *'}" for one in found]
            for position, found in fitting.items()
        }

    def obstacle(self, name: str, macro: Macro) -> str:
        """What stands in the way of a macro that reads members, in words; nothing if it is something else."""
        listed = macro.parameters or ()
        read = self.read.get(name, {})
        for member in (member for one in read.values() for member in sorted(one.names)):
            if (pasted := ARGUMENT.fullmatch(member)) is not None:
                return f"its argument {listed[int(pasted[1])]} is the name of a member"
        for position, one in read.items():
            many = len(self._fitting(one))
            if one.names and not 0 < many <= _MOST:
                names = sorted(one.names)
                shown = ", ".join([*names[:_SHOWN], *["…"] * (len(names) > _SHOWN)])
                members = f"the member{'s' * (len(names) > 1)} {shown} of its argument {listed[position]}"
                return f"it reads {members}, which {f'{many} records here have' if many else 'no record here has'}"
        return ""

    def _fitting(self, read: _Read) -> list[str]:
        """How the records are spelled that have what is read."""
        return [spelled for spelled, names in self._names if read.names and read.names <= names]

    @cached_property
    def _names(self) -> list[tuple[str, frozenset[str]]]:
        """The members of each record that C can name."""
        by_key = {one.key: one for one in self.records}

        def members(record: Record) -> Iterable[str]:
            for one in record.fields:
                inner = by_key.get(one.type.key) if one.anonymous and isinstance(one.type, Ref) else None
                yield from members(inner) if inner is not None else [one.name]

        return [(text, frozenset(members(one))) for one in self.records if (text := _spelled(one))]


def _spelled(record: Record) -> str:
    if record.tag and record.is_tag:
        return f"{record.kind} {record.tag}"
    return record.tag or (record.path[1] if record.path and not record.path[0] else "")
