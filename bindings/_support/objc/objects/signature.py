"""One method line of a table, read."""

from __future__ import annotations

import keyword
import re

from ...format.expressions import split

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space

LINE = re.compile(r"^ +([-+]) ([^(\n]+)\(.*?(?: = (\w+))?$", re.MULTILINE)
_FAMILY = re.compile(r"_*(alloc|mutableCopy|copy|new|init)(?![a-z])")


def family(selector: str) -> str:
    """Return the method family, by which ownership goes: alloc, mutableCopy, copy, new, init or "" for none."""
    match = _FAMILY.match(selector)
    return match[1] if match else ""


def attribute(selector: str) -> str:
    """Return the Python attribute of a selector, by the rule."""
    name = selector.replace(":", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


class Signature:
    """A method's types and facts: `Signature(namespace, "- a:(x: c_int) -> retained id, optional")`.

    `reads` are the places of `const c_void_p` parameters: memory that the method does not write to.
    `types` and `result` are looked up in the namespace when they are first asked for.
    """

    __slots__ = (
        "_result",
        "_types",
        "consumed",
        "consumes_self",
        "facts",
        "inner_pointer",
        "line",
        "names",
        "optional",
        "reads",
        "result_text",
        "retained",
        "selector",
        "sign",
        "since",
        "space",
        "texts",
        "variadic",
    )

    def __init__(self, space: Space, line: str) -> None:
        self.space, self.line = space, line.strip()
        head, _, tail = self.line.rpartition(") -> ")
        self.sign = head[0]
        self.selector, _, inside = head[2:].partition("(")
        parameters = split(inside)
        self.variadic = parameters[-1:] == ["..."]
        if self.variadic:
            parameters.pop()
        pairs = [text.partition(": ") for text in parameters]
        self.names = tuple(name for name, _, _ in pairs)
        self.texts = tuple(text.removeprefix("const ") for _, _, text in pairs)
        self.reads = frozenset(place for place, pair in enumerate(pairs) if pair[2].startswith("const "))
        self._describe(tail.partition(" = ")[0])
        self._types: Any = None
        self._result: Any = self

    def _describe(self, tail: str) -> None:
        result, *self.facts = split(tail)
        self.retained = result.startswith("retained ")
        self.result_text = result.removeprefix("retained ")
        self.consumes_self = self.inner_pointer = self.optional = False
        self.since, self.consumed = "", frozenset[int]()
        for fact in self.facts:
            if fact == "consumes self":
                self.consumes_self = True
            elif fact.startswith("consumes "):
                self.consumed |= {int(fact[9:])}
            elif fact == "inner pointer":
                self.inner_pointer = True
            elif fact == "optional":
                self.optional = True
            elif fact.startswith("since "):
                self.since = fact[6:]

    @property
    def result(self) -> Any:
        """The result's ctypes type; None for void."""
        if self._result is self:
            self._result = self.space.type(self.result_text)
        return self._result

    @property
    def types(self) -> tuple[Any, ...]:
        """The parameters' ctypes types; `Out` for objects that the callee stores."""
        if self._types is None:
            self._types = tuple(map(self.space.type, self.texts))
        return tuple(self._types)

    def __str__(self) -> str:
        return self.line
