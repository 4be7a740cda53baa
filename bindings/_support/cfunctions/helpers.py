"""What the code of a function calls: constants and records of its module, and the arithmetic that Python has not."""

import ctypes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PREFIX = "__autogen_"  # of every name in generated code that is not a parameter's


def helpers(name: str, get: "Callable[[str], Any]") -> "dict[str, Any]":
    """The names that the code of a function needs besides its parameters."""

    def constant(path: str) -> int:
        try:
            return int(get(path))
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"{name}(): there is no constant {path}") from None

    def bad_shift(count: int, bits: int) -> int:
        raise ValueError(f"{name}(): C does not define a shift of {bits} bits by {count}")

    found: dict[str, Any] = {
        "records": _Records(get),
        "constant": constant,
        "bad_shift": bad_shift,
        "quotient": _quotient,
    }
    found |= {"remainder": _remainder, "divide": _divide, "single": _single, "single_of": _single_of}
    found |= {"double_of": float, "truncate": _truncate}
    return {f"{PREFIX}{key}": value for key, value in found.items()}


class _Records(dict[str, object]):
    """The record classes by name, each found when it is first needed."""

    def __init__(self, get: "Callable[[str], Any]") -> None:
        self.get_record = get

    def __missing__(self, name: str) -> "Any":
        return self.setdefault(name, self.get_record(name))


def _quotient(left: int, right: int, high: int) -> int:
    quotient = abs(left) // abs(right)
    quotient = quotient if (left < 0) == (right < 0) else -quotient
    if quotient > high:
        raise OverflowError(f"C does not define {left} / {right}: the result does not fit")
    return quotient


def _remainder(left: int, right: int, high: int) -> int:
    return left - _quotient(left, right, high) * right


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or left != left:
        return float("nan")
    negative = (left < 0) != (str(right)[0] == "-")
    return float("-inf" if negative else "inf")


def _single(value: float) -> float:
    """A double rounded to a float."""
    return ctypes.c_float(value).value


def _single_of(value: int) -> float:
    """An integer rounded to a float once: the bits that cannot matter leave one that breaks ties."""
    spare = value.bit_length() - 30
    if spare > 0:
        value = value >> spare << spare | bool(value & (1 << spare) - 1) << spare
    return _single(float(value))


def _truncate(value: float, low: int, high: int) -> int:
    whole = int(value)
    if not low <= whole <= high:
        raise OverflowError(f"C does not define the conversion of {value} to an integer of this size")
    return whole
