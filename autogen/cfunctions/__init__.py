"""C functions without a library, as Python functions: macros with arguments, and inline functions.

clang expands and parses a call of each macro (`macros`); its tree, not the header's text, becomes an expression
(`translate`). An inline function's tree is there already (`inline`): its statements are run with such expressions,
and records of them, for values. Whatever is no expression of its arguments goes to the ledger with the reason.
Either is kept only if it computes what clang computes for sampled arguments (`proof`): of the macro's call, or of
the function's, which clang folds where it reads the headers as C++20.

What calls functions of the library, follows pointers or writes memory forwards (`forward`). It is proved where clang
folds it, over stand-ins for what it calls and objects with known values; `verify` compares all, over compiled code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..clang import Unit
from ..clang import library as clang
from ..macros import Macro, skip_of_other
from ..model import Constant, Declaration, Enum, Location, MacroFunction, Skip, Type
from .effects import KNOWN_TO_COMPILER, asks_compiler, otherwise
from .forward.inline import forwarding_functions
from .forward.macros import forwarding_macros
from .forward.mentions import World
from .inline import inline_functions
from .macros.translate import translate
from .proof import forwarding
from .proof.macros import disagreements

__all__ = ["Functions", "functions"]

_NO_LIBRARY = "static inline function: no library has it"


@dataclass(frozen=True, slots=True)
class Functions:
    """What became a function, and a skip for each other one."""

    declarations: tuple[MacroFunction, ...]
    skips: tuple[Skip, ...]


def functions(
    unit: Unit,
    macros: Mapping[str, Macro],
    values: Mapping[str, Macro],
    inline: Mapping[str, tuple[str, Location]],
    known: Mapping[str, Declaration],
    read_type: Callable[[clang.Type], Type],
    reach: Callable[[str], Declaration | None],
    drain: Callable[[], None],
) -> Functions:
    """The functions among macros (by name) and inline functions (by key: name and place).

    `values` are macros without arguments that are no constants. `reach` finds what they call in further headers.
    `known` are the module's declarations: arguments can be pasted to the names of its constants. `drain` completes them
    by the types that were met.
    """
    world = World(known, reach, read_type, {})
    found = _inline(unit, inline, world, drain)
    same = {
        one.name: one.location for one in found.functions if one.name in macros
    }  # the function keeps the name
    left = {name: macro for name, macro in macros.items() if name not in same}
    from_macros, refused = _macros(unit, left, _numbers(known)) if left else ([], {})
    open_ = {name: left[name] for name in left if name in refused} | dict(values)
    forwarded, reasons = _forwarding(unit, open_, world, found, drain)
    for one in forwarded:
        refused.pop(one.name, None)
    refused |= {name: reason for name, reason in reasons.items() if name in refused}
    skips = [
        *_skips_of_inline(inline, found),
        *(skip for name, place in same.items() for skip in skip_of_other(macros[name], place)),
        *(Skip(name, reason, left[name].location) for name, reason in refused.items()),
        *(Skip(name, reasons[name], macro.location) for name, macro in values.items() if name in reasons),
    ]
    return Functions((*from_macros, *forwarded, *found.functions), tuple(skips))


@dataclass(frozen=True, slots=True)
class _Inline:
    """The inline functions that are bound, the definitions of those that forward, and why others are not bound."""

    functions: list[MacroFunction]
    definitions: dict[str, clang.Cursor]
    why_not: dict[str, str]


def _inline(
    unit: Unit, inline: Mapping[str, tuple[str, Location]], world: World, drain: Callable[[], None]
) -> _Inline:
    """Those that compute, then those that forward to what the library has, or to the first."""
    computing, why_not = inline_functions(unit, inline, world.read_type)
    waiting = {key: one for key, one in inline.items() if key in why_not}
    beside = _with(world, computing, why_not)
    forwards, definitions, why_not = forwarding_functions(unit, waiting, beside)
    drain()
    tried = _with(world, [*computing, *forwards], why_not)
    wrong = forwarding.disagreements(unit, forwards, tried, definitions)
    wrong = {key: otherwise(why) if asks_compiler(definitions[key]) else why for key, why in wrong.items()}
    return _Inline(
        [*computing, *(one for one in forwards if one.key not in wrong)],
        {key: cursor for key, cursor in definitions.items() if key not in wrong},
        {**why_not, **wrong},
    )


def _skips_of_inline(inline: Mapping[str, tuple[str, Location]], found: _Inline) -> Iterator[Skip]:
    """The ledger's entries for inline functions that are not bound."""
    done = {function.key for function in found.functions}
    for key, (name, location) in inline.items():
        if key not in done:
            why = found.why_not.get(key, "its body is not here")
            yield Skip(name, f"{_NO_LIBRARY}, and {why}", location)


def _forwarding(
    unit: Unit, macros: Mapping[str, Macro], world: World, inline: _Inline, drain: Callable[[], None]
) -> tuple[list[MacroFunction], dict[str, str]]:
    """The macros that forward, and why others do not."""
    beside = _with(world, inline.functions, inline.why_not)
    forwarded, reasons = forwarding_macros(unit, macros, beside)
    drain()
    tried = _with(world, inline.functions, inline.why_not)
    wrong = forwarding.disagreements(unit, forwarded, tried, inline.definitions)
    for one in forwarded:
        if one.key in wrong:
            asking = KNOWN_TO_COMPILER in macros[one.name].body
            reasons[one.name] = otherwise(wrong[one.key]) if asking else wrong[one.key]
    return [one for one in forwarded if one.key not in wrong], reasons


def _with(world: World, functions: Sequence[MacroFunction], reasons: Mapping[str, str]) -> World:
    """The declarations as they are now, these functions among them."""
    return world._replace(bound={**world.bound, **{one.key: one for one in functions}}, reasons=reasons)


def _macros(
    unit: Unit, macros: Mapping[str, Macro], constants: Mapping[str, int]
) -> tuple[list[MacroFunction], dict[str, str]]:
    translated, refused = translate(unit, macros, constants)
    wrong = disagreements(unit, translated, constants)
    asking = {name for name in wrong if KNOWN_TO_COMPILER in macros[name].body}
    refused |= {name: otherwise(why) if name in asking else why for name, why in wrong.items()}
    proved = [
        MacroFunction(
            f"macro {name}",
            name,
            one.macro.location,
            one.parameters,
            one.expression.text,
            one.expression.integral,
        )
        for name, one in translated.items()
        if name not in refused
    ]
    return proved, refused


def _numbers(declarations: Mapping[str, Declaration]) -> dict[str, int]:
    """The integer constants and enumerators by their names."""
    found: dict[str, int] = {}
    for d in declarations.values():
        if isinstance(d, Enum):
            found.update(d.members)
        elif isinstance(d, Constant) and isinstance(d.value, int):
            found[d.name] = d.value
    return found
