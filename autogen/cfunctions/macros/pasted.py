"""Identifiers that a macro pastes together from an argument: what they can name, and of which type that is.

clang says that nothing declares them; they are then declared with the type that the constants of such names have.
Which constant it is, is decided by the name that the caller gives.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...clang import Unit
from ...macros.probe import Probe, ask
from ..translate.ctypes_name import ctypes_name
from ..translate.expr import Untranslatable
from ..translate.parameters import ARGUMENT

_SUFFIXES = {
    **{"u": "unsigned int", "l": "long", "ul": "unsigned long", "lu": "unsigned long"},
    **{"ll": "long long", "ull": "unsigned long long", "llu": "unsigned long long"},
}
_CTYPES = {
    **{"unsigned int": "c_uint", "long": "c_long", "unsigned long": "c_ulong"},
    **{"long long": "c_longlong", "unsigned long long": "c_ulonglong"},
}


class Pasted:
    """The identifiers that pasting makes: what they can name, and of which type that is."""

    def __init__(self, unit: Unit, constants: Collection[str]) -> None:
        self.unit, self.constants = unit, constants
        self.types: dict[str, str] = {}  # identifier -> C type, for its declaration
        self.literals: dict[str, str] = {}  # identifiers that are a number with a suffix -> ctypes name
        self.problems: dict[str, str] = {}
        self._known: dict[str, tuple[str, str] | None] = {}  # constant -> its C type, and ctypes' name of it

    def declare(self, identifiers: Collection[str]) -> set[str]:
        """Find the types of new identifiers; returns those that now have one."""
        new = {i for i in identifiers if ARGUMENT.search(i)} - self.types.keys() - self.problems.keys()
        self._learn({name for identifier in new for name, _ in self._matches(identifier)})
        for identifier in sorted(new):
            match = ARGUMENT.search(identifier)
            assert match is not None
            suffix = identifier[match.end() :].lower()
            types = {found for name, _ in self._matches(identifier) if (found := self._known.get(name))}
            if match.start() == 0 and suffix in _SUFFIXES:
                self.types[identifier] = _SUFFIXES[suffix]
                self.literals[identifier] = _CTYPES[_SUFFIXES[suffix]]
            elif len(types) == 1:
                self.types[identifier] = next(iter(types))[0]
            elif types:
                self.problems[identifier] = (
                    "it pastes its argument into names of constants of several C types"
                )
            else:
                self.problems[identifier] = "it pastes its argument into a name that is no constant here"
        return new & self.types.keys()

    def stems(self, identifiers: Sequence[str]) -> tuple[str, ...]:
        """What can be given for an argument that all these are made of. Raises Untranslatable if there is none."""
        found: list[str] = []
        for position, identifier in enumerate(identifiers):
            stems = [stem for _, stem in self._matches(identifier)]
            found = [stem for stem in found if stem in stems] if position else stems
        if not found:
            raise Untranslatable("it pastes its argument into a name that is no constant here")
        return tuple(found)

    def ctype(self, identifier: str, stems: Sequence[str]) -> str:
        """The type of the constants that an identifier can be. Raises Untranslatable where they have several."""
        names = [ARGUMENT.sub(stem, identifier) for stem in stems]
        self._learn(set(names))
        types = {found[1] for name in names if (found := self._known.get(name))}
        if len(types) != 1:
            raise Untranslatable("it pastes its argument into names of constants of several C types")
        return next(iter(types))

    def _matches(self, identifier: str) -> list[tuple[str, str]]:
        """The constants that an identifier can become, each with what is given for the argument."""
        parts = ARGUMENT.split(identifier)
        if len(parts) != 3:  # two arguments in one name
            return []
        before, _, after = parts
        length = len(before) + len(after)
        return [
            (name, name[len(before) : len(name) - len(after)])
            for name in self.constants
            if name.startswith(before) and name.endswith(after) and len(name) > length
        ]

    def _learn(self, names: set[str]) -> None:
        """Ask clang for the types of constants."""
        new = sorted(name for name in names - self._known.keys())
        if not new:
            return
        probes = {name: Probe(f"__typeof__(({name})) @ = ({name});", "__STDC__") for name in new}
        answers = ask(self.unit.request, probes)
        for name in new:
            answer = answers.get(name)
            if answer is None or answer.cursor is None or not isinstance(answer.value, int):
                self._known[name] = None
                continue
            kind = answer.cursor.type.get_canonical()
            ctype = ctypes_name(kind)
            self._known[name] = (kind.spelling, ctype) if ctype else None
