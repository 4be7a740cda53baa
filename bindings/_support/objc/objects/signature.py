"""One method line of a table, read."""

from __future__ import annotations

from ...format.objc import signature

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space

_FAMILIES = ("alloc", "mutableCopy", "copy", "new", "init")


def family(selector: str) -> str:
    """Return the method family, by which ownership goes: alloc, mutableCopy, copy, new, init or "" for none."""
    word = selector.lstrip("_")
    for name in _FAMILIES:
        if word.startswith(name) and not "a" <= word[len(name) : len(name) + 1] <= "z":
            return name
    return ""


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
        read = signature(self.line)
        self.sign, self.selector, parameters, self.variadic, self.result_text, self.retained, facts, _ = read
        self.names = tuple(name for name, _ in parameters)
        self.texts = tuple(text.removeprefix("const ") for _, text in parameters)
        self.reads = frozenset(
            place for place, (_, text) in enumerate(parameters) if text.startswith("const ")
        )
        self._describe(facts)
        self._types: Any = None
        self._result: Any = self

    def _describe(self, facts: list[str]) -> None:
        self.consumes_self = self.inner_pointer = self.optional = False
        self.since, self.consumed = "", frozenset[int]()
        for fact in facts:
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
