"""Parameters that are only tested, cast to integers, or not used at all: C takes pointers there as well as numbers."""

from .expressions import kind_of
from .values import Sizes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


_HERE = Sizes.here()
_INTEGERS = {"c_bool"} | {
    name for name, kind in _HERE.types.items() if kind.bits == _HERE.pointer.bits and not kind.floating
}


def uses(statements: "Sequence[Any]", name: str) -> "tuple[bool, bool]":
    """Whether a body names a parameter, and whether that is more than a test: of its truth, or whether it is null.

    To be an integer that is cast from an address is no more.
    """
    found = [_use(statement.value, name, False) for statement in statements]
    return any(named for named, _ in found), any(more for _, more in found)


def _use(node: "Any", name: str, tested: bool) -> "tuple[bool, bool]":
    kind = kind_of(node)
    if kind == "Name":
        return node.id == name, node.id == name and not tested
    named = more = False
    for one, is_tested in _parts(node, kind):
        inner = _use(one, name, is_tested)
        named, more = named or inner[0], more or inner[1]
    return named, more


def _parts(node: "Any", kind: str) -> "list[tuple[Any, bool]]":
    """The expressions in one, and whether of each only counts if it is null."""
    if kind == "IfExp":
        return [(node.test, True), (node.body, False), (node.orelse, False)]
    if kind == "UnaryOp":
        return [(node.operand, kind_of(node.op) == "Not")]
    if kind == "BoolOp":
        return [(one, True) for one in node.values]
    if kind == "Compare":
        sides = node.left, *node.comparators
        equal = all(kind_of(one) in ("Eq", "NotEq") for one in node.ops)
        return [(one, equal and any(_is_null(other) for other in sides if other is not one)) for one in sides]
    if kind == "Call":
        word = getattr(node.func, "id", "")
        function = [] if word else [(node.func, False)]
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        return [
            *function,
            *((one, word in _INTEGERS or (word == "loop" and not n)) for n, one in enumerate(values)),
        ]
    parts = []
    for field in node._fields:
        value = getattr(node, field)
        listed = value if isinstance(value, list) else [value]
        parts += [(one, False) for one in listed if hasattr(one, "_fields") and hasattr(one, "lineno")]
    return parts


def _is_null(node: "Any") -> bool:
    """Whether it is 0, or a null pointer."""
    if kind_of(node) == "Call" and len(node.args) == 1 and getattr(node.func, "id", "") == "c_void_p":
        node = node.args[0]
    return kind_of(node) == "Constant" and type(node.value) is int and not node.value
