"""One entry as a Python function: the parameters, and a version of its code for each combination of their types."""

import ctypes

from .expressions import Expressions
from .grammar import statements
from .helpers import PREFIX, helpers
from .values import Sizes, classify

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from .pointers import Scope


class Function:
    """One entry: a version of its code for each combination of argument types, made when it is first needed."""

    def __init__(
        self,
        name: str,
        parameters: "list[tuple[str, str]]",
        body: str,
        get: "Callable[[str], Any]",
        sizes: "Sizes",
        scope: "Scope | None",
        result: str,
        lock: "Any",
    ) -> None:
        self.name, self.get, self.sizes = name, get, sizes
        self.scope, self.result, self.lock = scope, result, lock
        self.statements = statements(name, parameters, body, scope is not None)
        has_rest = bool(parameters) and parameters[-1][0][:1] == "*"
        self.parameters = parameters[:-1] if has_rest else parameters
        self.rest = (
            [parameters[-1][0]] if has_rest else []
        )  # further arguments, for functions that take those
        self.versions: dict[tuple[Any, ...], Callable[..., Any]] = {}
        self.globals: dict[str, Any] = helpers(name, get)
        self.records: dict[str, Any] = {}  # the classes of the parameters that are records
        self.pointers: dict[str, Any] = {}  # the ctypes types of those that are pointers
        self.choices: dict[str, list[Any]] = {}  # and of those that can be of several types
        for position, (parameter, spelled) in enumerate(self.parameters):
            kind = spelled.removeprefix("const ")
            if kind in ("", "name", "type") or (
                kind in sizes.types and (scope is None or kind != "c_void_p")
            ):
                continue
            if scope is not None and " | " in kind:
                self.pointers[parameter] = self.choices[parameter] = [*map(scope.type, kind.split(" | "))]
                continue
            found = scope.type(kind) if scope is not None else get(kind)
            if issubclass(found, (ctypes.Structure, ctypes.Union)) or scope is None:
                self.records[parameter] = self.globals[f"{PREFIX}class{position}"] = found
            elif _is_number(found):
                self.parameters[position] = parameter, found.__name__
            else:
                self.pointers[parameter] = found

    def wrapper(self) -> "Callable[..., Any]":
        """The function that users call.

        Plain numbers and records take a short cut, all else is looked at argument by argument.
        """
        names = [name for name, _ in self.parameters]
        listed = ", ".join([*names, *self.rest])
        lines = [f"def {PREFIX}made({listed}):"]
        if not self.pointers and not any(kind in ("name", "type") for _, kind in self.parameters):
            lines += self._short_cut(names)
        lines.append(f" return {PREFIX}any(({listed}{',' * bool(listed)}))")
        return self._made(lines, {f"{PREFIX}any": self.call, f"{PREFIX}int": int, f"{PREFIX}float": float})

    def _made(self, lines: "list[str]", more: "Mapping[str, Any]") -> "Callable[..., Any]":
        """The function that lines define, with the globals and `more`."""
        scope = {**self.globals, **more}
        exec("\n".join(lines), scope)
        function: Callable[..., Any] = scope[f"{PREFIX}made"]
        # The name need not be one that Python source can say.
        function.__name__ = function.__qualname__ = self.name
        return function

    def _short_cut(self, names: "list[str]") -> "list[str]":
        """What is done at once: for ints, and for floats where the function takes floating numbers."""
        int_, double = self.sizes.int, self.sizes.double
        if not names:
            return [f" {line}" for line in self._code([])]
        floating = [kind in ("c_float", "c_double") for _, kind in self.parameters]
        lines: list[str] = []
        for kinds in ([int_] * len(names), [double if is_floating else int_ for is_floating in floating]):
            tests = [
                f"{name}.__class__ is {PREFIX}class{position}"
                if name in self.records
                else f"{name}.__class__ is {PREFIX}float"
                if kind == double
                else f"{name}.__class__ is {PREFIX}int and -0x80000000 <= {name} <= 0x7fffffff"
                for position, (name, kind) in enumerate(zip(names, kinds, strict=True))
            ]
            lines += [f" if {' and '.join(tests)}:", *(f"  {line}" for line in self._code(kinds))]
            if not any(floating):
                break
        return lines

    def call(self, arguments: "tuple[Any, ...]") -> "Any":
        """The value for any arguments."""
        values, types = [], []
        fixed = len(self.parameters)
        for (parameter, kind), argument in zip(self.parameters, arguments[:fixed], strict=True):
            value, ctype = self._argument(parameter, kind, argument)
            values.append(value)
            types.append(ctype)
        key = tuple(types)
        version = self.versions.get(key)
        if version is None:
            with self.lock:  # the globals are this function's, and each version adds some
                version = self.versions.get(key) or self._version(key)
                self.versions[key] = version
        return version(*values, *arguments[fixed:])

    def _argument(self, parameter: str, kind: str, argument: "Any") -> "tuple[Any, Any]":
        if kind == "name":
            if not isinstance(argument, str):
                raise TypeError(
                    f"{self.name}(): {parameter} is a part of a constant's name, a str, not {argument!r}"
                )
            return str(argument), self.sizes.int
        if kind == "type":
            return _size(argument, self.sizes), self.sizes.size_t
        if parameter in self.choices:
            return argument, self._chosen(parameter, argument)
        if parameter in self.pointers:
            return _own(argument), self.sizes.pointer
        if parameter in self.records:
            if not isinstance(argument, self.records[parameter]):
                raise TypeError(f"{self.name}(): {parameter} must be a {kind}, not {argument!r}")
            return argument, self.sizes.int
        if kind == "c_void_p" and not isinstance(argument, int):
            return _address(argument), self.sizes.pointer
        found = classify(argument, self.sizes)
        return found if found is not None else self._tested(parameter, kind, argument)

    def _tested(self, parameter: str, kind: str, argument: "Any") -> "tuple[int, Any]":
        """The address of what is no number, where a parameter is only tested; anything where it is not used."""
        from .pointers import address
        from .tested import uses

        used, more = uses(self.statements, parameter)
        if not kind and not more:
            try:
                return address(argument) if used else 0, self.sizes.pointer
            except (TypeError, ctypes.ArgumentError):
                raise TypeError(
                    f"{self.name}(): {parameter} must be a number, or what has an address, not {argument!r}"
                ) from None
        raise TypeError(f"{self.name}(): {parameter} must be a number or a character, not {argument!r}")

    def _chosen(self, parameter: str, argument: "Any") -> "Any":
        """Which of the types of a parameter an argument has."""
        for kind in self.choices[parameter]:
            try:
                kind.from_param(argument)
                return kind
            except TypeError:
                pass
        kinds = self.choices[parameter]
        listed = ", ".join(getattr(kind, "_type_", kind).__name__ for kind in kinds)
        what = "a pointer to one" if hasattr(kinds[0], "_type_") else "one"
        raise TypeError(
            f"{self.name}(): {parameter} must be {what} of {listed}; got {type(argument).__name__}"
        )

    def _version(self, types: "tuple[Any, ...]") -> "Callable[..., Any]":
        listed = ", ".join([*(name for name, _ in self.parameters), *self.rest])
        return self._made([f"def {PREFIX}made({listed}):", *(f" {line}" for line in self._code(types))], {})

    def _code(self, types: "Sequence[Any]") -> "list[str]":
        expressions = self.expressions = self._writer()
        for position, ((name, kind), ctype) in enumerate(zip(self.parameters, types, strict=True)):
            if name in self.records:
                expressions.record(name, self.records[name])
            elif name in self.pointers and self.scope is not None:
                chosen = ctype if name in self.choices else self.pointers[name]
                if issubclass(chosen, (ctypes.Structure, ctypes.Union)):
                    expressions.record(name, chosen)
                    continue
                take = self.scope.taker(self.name, self.parameters, position, chosen)
                expressions.pointer(name, chosen, take)  # type: ignore[attr-defined]
            else:
                expressions.parameter(name, kind, ctype)
        return expressions.body(self.statements)

    def _writer(self) -> "Expressions":
        if self.scope is None:
            return Expressions(self.name, self.sizes, self.globals)
        from .statements import Statements

        writer = Statements(self.name, self.sizes, self.globals, self.scope, self.scope.result(self.result))
        writer.fixed = len(self.parameters)
        return writer


def _own(argument: "Any") -> "Any":
    """A constant anew, as C makes a compound literal for each use: what is written there does not change it."""
    if "_kept_" in getattr(argument, "__dict__", ()):
        plain: Any = type(argument).__mro__[1]
        return plain.from_buffer_copy(argument)
    return argument


def _is_number(kind: "Any") -> bool:
    return issubclass(kind, ctypes._SimpleCData) and kind._type_ not in "PzZ"


def _size(argument: "Any", sizes: "Sizes") -> int:
    """The size of a type or of an object, in bytes."""
    if isinstance(argument, type):  # a ctypes type, or an enumeration's class
        return ctypes.sizeof(getattr(argument, "ctype", argument))
    found = classify(argument, sizes) if isinstance(argument, int | float) else None
    return found[1].size if found is not None else ctypes.sizeof(argument)


def _address(argument: "Any") -> int:
    """What a `void *` parameter receives: None is NULL."""
    return (ctypes.cast(argument, ctypes.c_void_p).value or 0) if argument is not None else 0
