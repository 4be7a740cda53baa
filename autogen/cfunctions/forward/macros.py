"""Macros that forward: clang parses a call of each, with variables of the types that its arguments have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...clang import CursorKind, TypeKind, Unit
from ...clang import library as clang
from ...macros import Macro
from ...model import MacroFunction, Pointer, Scalar
from ...types.reader import UnsupportedType
from ..macros.calls import body_of, parse_functions
from ..macros.translate import inside_parentheses
from ..translate.entry import held
from ..translate.expr import ATOM, Expr, Untranslatable, failure
from ..translate.parameters import parameter_names
from ..translate.subobjects import is_record, is_typed_pointer
from ..translate.translator import bare, declared, expressions
from .arguments import NUMBER, uses
from .calls import REST
from .forwarder import Forwarder
from .members import Members
from .mentions import Mentions, World
from .statements.control_flow import has_statements
from .statements.macro import MacroStatements
from .trees import is_pointer, is_void

_ROUNDS = 4  # of learning the types of arguments
_FURTHER = 9  # how many arguments macros are called with that take any number
_MOST_FURTHER = 128  # which C takes in any case
_TOO_FEW = re.compile(r"too few arguments to function call, expected (at least )?(\d+), have (\d+)")
_CALL = re.compile(r"\w\s*\(")
_REST = re.compile(rf"\*{REST}, |(, )?\*{REST}\b")
_AS_STATEMENT = "{};"
_STATEMENT = re.compile(r"[{;]|\b(do|if|while|for)\b")
_LENIENT = (
    "-Wno-int-conversion",
    "-Wno-incompatible-pointer-types",
    "-Wno-incompatible-function-pointer-types",
)


def forwarding_macros(
    unit: Unit,
    macros: Mapping[str, Macro],
    world: World,
) -> tuple[list[MacroFunction], dict[str, str]]:
    """Those of the macros that forward, and why others that are understood do not."""
    candidates = {n: m for n, m in macros.items() if m.balanced and not m.is_variadic}
    members = Members(world.bound.values())
    variadic = {n: m for n, m in macros.items() if m.balanced and m.is_variadic and _CALL.search(m.body)}
    found, refused = _variadic(unit, variadic, members, world) if variadic else ([], {})
    if not candidates:
        return found, refused
    trees, errors = _trees(unit, candidates, members)
    others = _others(unit, candidates, trees, members)
    waiting = {
        n: m for n, m in candidates.items() if _is_statement(m, None if n in trees else errors.get(n, ""))
    }
    if waiting:
        statements, _ = _trees(unit, waiting, members, _AS_STATEMENT)
        trees |= statements
        others |= _others(unit, waiting, statements, members, _AS_STATEMENT)
    for name, macro in candidates.items():
        if name not in trees and (obstacle := members.obstacle(name, macro)):
            refused[name] = obstacle
    for name in trees:
        ways: list[MacroFunction] = []
        for tree, declarations in (trees[name], *others.get(name, ())):
            try:
                call = _Call(candidates[name], tree, declarations, Mentions(world))
                if (one := call.function()) is not None:
                    ways.append(one)
            except (Untranslatable, UnsupportedType) as reason:
                refused.setdefault(name, str(reason))
            except RecursionError:
                refused.setdefault(name, "its expression is nested too deeply")
            except Exception as error:
                refused.setdefault(name, failure(error))
        if ways:
            refused.pop(name, None)
            found.append(_alike(ways))
    return found, refused


def _is_statement(macro: Macro, error: str | None) -> bool:
    """Whether a macro may be a statement: a block is one, which in parentheses would be an expression of GNU's.

    `error` is what clang says of it as an expression; None if it is one.
    """
    block = macro.body.partition(")")[2] if macro.function_like else macro.body
    if block.lstrip().startswith("{"):
        return True
    if error is None:
        return False
    through_another = macro.function_like and "expected" in error
    return through_another or bool(_STATEMENT.search(macro.body))


def _trees(
    unit: Unit, macros: Mapping[str, Macro], members: Members, form: str = "(void)({});"
) -> tuple[dict[str, tuple[clang.Cursor, list[str]]], dict[str, str]]:
    """The functions that call the macros, with the C types of their arguments; and what clang says of others."""
    kinds = {name: [NUMBER] * len(macro.parameters or ()) for name, macro in macros.items()}
    trees: dict[str, clang.Cursor] = {}
    errors: dict[str, str] = {}
    waiting: Mapping[str, Macro] = macros
    for _ in range(_ROUNDS):
        found, wrong = _called(unit, waiting, form, kinds)
        trees |= found
        errors |= wrong
        again: dict[str, Macro] = {}
        members.learn(unit, macros, wrong, form, _LENIENT)
        opened = any(next(body_of(one).get_children(), None) is None for one in found.values())
        for name in wrong:
            known = members.choices(name)
            learnt = [known.get(position, [kind])[0] for position, kind in enumerate(kinds[name])]
            # Behind a macro that leaves a block open clang understands no other.
            if learnt != kinds[name] or (opened and "expected" in wrong[name]):
                kinds[name], again[name] = learnt, macros[name]
        for name, function in found.items():
            learnt = [
                one.declaration() if known == NUMBER else known
                for one, known in zip(uses(function, len(kinds[name])), kinds[name], strict=True)
            ]
            if learnt != kinds[name]:
                kinds[name], again[name] = learnt, macros[name]
        if not again:
            break
        for name in again:
            trees.pop(name, None)
        waiting = again
    refused = {name: error for name, error in errors.items() if name not in trees}
    return {name: (tree, kinds[name]) for name, tree in trees.items()}, refused


def _called(
    unit: Unit, macros: Mapping[str, Macro], form: str, kinds: Mapping[str, list[str]]
) -> tuple[dict[str, clang.Cursor], dict[str, str]]:
    """The functions that call the macros, and what clang says of others; neither of what is undefined by now.

    Behind what leaves a statement open (`do`, by a macro of its own) clang sees no functions: they are asked for again.
    """
    found, wrong = parse_functions(unit, macros, {}, form, kinds, _LENIENT)
    missing = {name: macro for name, macro in macros.items() if name not in found and name not in wrong}
    if missing and len(missing) < len(macros):
        more, worse = _called(unit, missing, form, kinds)
        return found | more, wrong | worse
    return found, wrong


def _variadic(
    unit: Unit, macros: Mapping[str, Macro], members: Members, world: World
) -> tuple[list[MacroFunction], dict[str, str]]:
    """Those that take any number of arguments, of calls with none to _FURTHER for them, or as many as clang asks for.

    What all calls have in common is the function; one that C takes with a single number of arguments has that many.
    """
    calls = {f"{name} {n}": macro.called_with(n) for name, macro in macros.items() for n in range(_FURTHER)}
    trees, errors = _trees(unit, calls, members)
    if wanted := _wanted(macros, errors):
        calls |= wanted
        trees |= _trees(unit, wanted, members)[0]
    as_expressions = {call.partition(" ")[0] for call in trees}
    waiting = {
        call: macro
        for call, macro in calls.items()
        if _is_statement(macro, None if macro.name in as_expressions else errors.get(call, ""))
    }
    trees |= _trees(unit, waiting, members, _AS_STATEMENT)[0] if waiting else {}
    found: list[MacroFunction] = []
    refused: dict[str, str] = {}
    for name in macros:
        counts = [n for n in range(_MOST_FURTHER) if f"{name} {n}" in trees]
        try:
            ways = []
            for count in counts[:3]:
                tree, kinds = trees[f"{name} {count}"]
                call = _Call(calls[f"{name} {count}"], tree, kinds, Mentions(world))
                if (one := call.function()) is not None:
                    ways.append(one)
            if not ways:
                continue
            if len(counts) > 1 and (len(ways) < 3 or not _is_one(ways)):
                raise Untranslatable("is not the same with more of them")
            found.append(ways[-1])
        except (Untranslatable, UnsupportedType) as reason:
            refused[name] = f"it takes any number of arguments, and {reason}"
        except RecursionError:
            refused[name] = "its expression is nested too deeply"
        except Exception as error:
            refused[name] = failure(error)
    return found, refused


def _wanted(macros: Mapping[str, Macro], errors: Mapping[str, str]) -> dict[str, Macro]:
    """Calls with more arguments, of those to which clang says that there are too few for a function."""
    found: dict[str, Macro] = {}
    for name, macro in macros.items():
        last = _FURTHER - 1
        if (few := _TOO_FEW.search(errors.get(f"{name} {last}", ""))) is not None:
            missing = int(few[2]) - int(few[3])
            for count in range(last + missing, last + missing + (3 if few[1] else 1)):
                if count < _MOST_FURTHER:
                    found[f"{name} {count}"] = macro.called_with(count)
    return found


def _is_one(ways: Sequence[MacroFunction]) -> bool:
    """Whether calls with more and more arguments are one function; the first may have none of the further ones."""
    first, *others = [(one.expression, one.returns, one.parameters, one.records) for one in ways]
    expression, returns, parameters, records = others[0]
    if f"*{REST}" not in expression or others[0] != others[1]:
        return False
    without = _REST.sub("", expression), returns, parameters[:-1], records
    return first in (others[0], without)


def _others(
    unit: Unit,
    macros: Mapping[str, Macro],
    trees: Mapping[str, tuple[clang.Cursor, list[str]]],
    members: Members,
    form: str = "(void)({});",
) -> dict[str, list[tuple[clang.Cursor, list[str]]]]:
    """Further ways to call macros that read members which several records have: each with another one's pointer."""
    waiting: dict[str, list[list[str]]] = {}
    for name, (_, declared_) in trees.items():
        several = {p: kinds for p, kinds in members.choices(name).items() if len(kinds) > 1}
        if several and all(declared_[position] == kinds[0] for position, kinds in several.items()):
            waiting[name] = [
                [several.get(position, [kind] * (nth + 1))[nth] for position, kind in enumerate(declared_)]
                for nth in range(1, len(next(iter(several.values()))))
            ]
    found: dict[str, list[tuple[clang.Cursor, list[str]]]] = {}
    for round_ in range(max(map(len, waiting.values()), default=0)):
        kinds = {name: ways[round_] for name, ways in waiting.items() if round_ < len(ways)}
        parsed, _ = parse_functions(unit, {name: macros[name] for name in kinds}, {}, form, kinds, _LENIENT)
        for name, function in parsed.items():
            found.setdefault(name, []).append((function, kinds[name]))
    return found


def _alike(ways: Sequence[MacroFunction]) -> MacroFunction:
    """One function of those that are the same for several records; of different ones, what most records have."""
    groups: dict[tuple[object, ...], list[MacroFunction]] = {}
    for one in ways:
        numbers = [int(kind.strip("`")) for _, kind in one.parameters if "`" in kind]
        returns = one.returns
        if (result := _number(one)) is not None:
            returns = "number"
            numbers += [] if one.returns in one.expression else [result]
        body = tuple(kind for number, kind in enumerate(one.records) if number not in numbers)
        groups.setdefault((one.expression, returns, one.parameters, body), []).append(one)
    first, *others = max(groups.values(), key=len)
    records, parameters = list(first.records), list(first.parameters)
    for position, (name, kind) in enumerate(parameters):
        number = int(kind.strip("`")) if "`" in kind else 0
        for other in others:
            if "`" in kind and other.records[number] != first.records[number]:
                records.append(other.records[number])
                parameters[position] = name, f"{parameters[position][1]} | `{len(records) - 1}`"
    changed = replace(first, records=tuple(records), parameters=tuple(parameters))
    if len({one.records[at] for one in (first, *others) if (at := _number(one)) is not None}) > 1:
        return replace(changed, returns="number", integral=False)  # of the member's type, whichever that is
    return changed


def _number(one: MacroFunction) -> int | None:
    """The number of the arithmetic type that a function returns, if it is one."""
    position = one.returns.strip("`")
    found = one.records[int(position)] if position.isdigit() else None
    return int(position) if isinstance(found, Scalar) else None


class _Call:
    """A macro and the tree of a function that calls it; `declarations` are the C types of its arguments."""

    def __init__(
        self, macro: Macro, function: clang.Cursor, declarations: Sequence[str], mentions: Mentions
    ) -> None:
        self.macro, self.mentions = macro, mentions
        parameters = list(function.get_arguments())
        taken = uses(function, len(parameters))
        fixed = len(parameters)
        while fixed > len(parameters) - (macro.further or 0) and not taken[fixed - 1].passed:
            fixed -= 1
        rest = [declared(one) for one in parameters[fixed:]]
        parameters = parameters[:fixed]
        self.names = parameter_names((macro.parameters or ())[:fixed])
        self.body, self.is_statement = _body(function)
        values = {declared(one): Expr(name, ATOM) for one, name in zip(parameters, self.names, strict=True)}
        self.generic = [declaration == NUMBER for declaration in declarations[:fixed]]
        generic = {declared(one) for one, is_so in zip(parameters, self.generic, strict=True) if is_so}
        self.parameters = parameters
        writer = MacroStatements if self.is_statement or has_statements(self.body) else Forwarder
        self.forwarder = writer(values, mentions, frozenset(generic), rest)
        self.rest = [(f"*{REST}", "")] if rest else []

    def function(self) -> MacroFunction | None:
        """The macro as a declaration; none if it does not forward: then it was refused for good reason.

        `Untranslatable` says why it is none; of statements that do not forward as well.
        """
        found = self._translated() if self.is_statement or self._forwards() else None
        return found if self._forwards() else None

    def _forwards(self) -> bool:
        """Whether it is more than arithmetic; to read members of a record is."""
        if self.is_statement:
            return self.forwarder.forwards(self.body)
        records = any(is_record(one.type) for one in (*self.parameters, self.body))
        typed = bool(self.parameters) and is_typed_pointer(self.body.type)
        return records or typed or _is_object(self.body) or self.forwarder.forwards(self.body)

    def _translated(self) -> MacroFunction:
        macro, body, forwarder = self.macro, self.body, self.forwarder
        if self.is_statement and not macro.function_like:
            raise Untranslatable("it has no value: a statement")
        if is_void(body.type) and not macro.function_like:
            raise Untranslatable("it has no value: a call that is made for its effect")
        if self.is_statement or is_void(body.type):
            text, result = forwarder.effect(body), "None"
        else:
            text = forwarder.read(body).text
            result = "number" if forwarder.has_generic_type(body) else _result(body.type, self.mentions)
            if not macro.function_like and not forwarder.changes:
                result = f"const {result}"
        if self.mentions.names.intersection(forwarder.taken):
            raise Untranslatable("it calls what one of its parameters is called")
        if forwarder.lends and result != "None" and (is_pointer(body.type) or is_record(body.type)):
            what = "a local" if forwarder.boxed else "a compound literal"
            raise Untranslatable(f"it may return the address of memory of its own: {what}")
        kinds = [
            "" if is_generic else self.mentions.parameter(one.type)
            for one, is_generic in zip(self.parameters, self.generic, strict=True)
        ]
        return held(
            MacroFunction(
                f"macro {macro.name}",
                macro.name,
                macro.location,
                (*zip(self.names, kinds, strict=True), *self.rest),
                text,
                result != "number",
                records=tuple(self.mentions.types),
                returns=result,
                is_value=not macro.function_like,
            )
        )


def _body(function: clang.Cursor) -> tuple[clang.Cursor, bool]:
    """What a macro is in the function that calls it: the expression, or the statements around what it does."""
    whole = body_of(function)
    statements = list(whole.get_children())
    first = statements[0] if statements else whole
    if clang.kind(first) != CursorKind.CSTYLE_CAST_EXPR or len(statements) > 1:
        return whole, True
    (body,) = first.get_children()
    return inside_parentheses(body), False


def _is_object(body: clang.Cursor) -> bool:
    """Whether it is a text that stands for an object: one that is cast to a pointer to a record."""
    cast = bare(body)
    if clang.kind(cast) != CursorKind.CSTYLE_CAST_EXPR or not is_pointer(cast.type):
        return False
    text = bare(list(expressions(cast))[-1])
    return clang.kind(text) == CursorKind.STRING_LITERAL and is_record(
        cast.type.get_canonical().get_pointee()
    )


def _result(kind: clang.Type, mentions: Mentions) -> str:
    """The type of a value; an array is the address of its first element, as in C."""
    canonical = kind.get_canonical()
    if clang.type_kind(canonical) in (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY):
        return mentions.of(Pointer(mentions.world.read_type(canonical.element_type)))
    return mentions.type(kind)
