"""Expressions as text in the grammar of `bindings/_support/cfunctions.py`: Python's operators, C's meaning."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

# Python's precedences.
CONDITIONAL, OR, AND, NOT, COMPARISON, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, PRODUCT, UNARY, ATOM = range(13)
BINARY = {
    **{"|": BIT_OR, "^": BIT_XOR, "&": BIT_AND, "<<": SHIFT, ">>": SHIFT, "+": SUM, "-": SUM},
    **{"*": PRODUCT, "/": PRODUCT, "%": PRODUCT, "and": AND, "or": OR},
    **dict.fromkeys(("<", ">", "<=", ">=", "==", "!="), COMPARISON),
}
_ALWAYS_INTEGRAL = {"|", "^", "&", "<<", ">>", "%", "and", "or", "<", ">", "<=", ">=", "==", "!="}
_BITS = {"|", "^", "&"}
LONGEST = 3000
FLOATS = ("c_float", "c_double")


class Untranslatable(Exception):
    """Why something cannot become a Python function, for the ledger."""


@dataclass(frozen=True, slots=True)
class Text:
    """An expression: how it is written, its precedence, and what is known of its value.

    `ctype` is its C type where the text alone says it, `number` its value where it is a plain int literal;
    `integral` says that it is an integer whatever the arguments are.
    """

    text: str
    level: int = ATOM
    ctype: str = ""
    integral: bool = False
    number: int | None = None

    def at(self, level: int) -> str:
        """The text as an operand of an operator of that precedence."""
        return self.text if self.level >= level else f"({self.text})"


def integer(value: int, ctype: str) -> Text:
    """A constant; its type is said unless it is an int."""
    if ctype == "c_int":
        return Text(str(value), ATOM if value >= 0 else UNARY, "c_int", True, value)
    return Text(f"{ctype}({_hexadecimal(value)})", ATOM, ctype, True)


def real(value: float, ctype: str) -> Text:
    """A floating constant."""
    if value != value or abs(value) > sys.float_info.max:
        raise Untranslatable("it has an infinity or a NaN in it")
    plain = Text(repr(value), ATOM if value >= 0 else UNARY, "c_double")
    return plain if ctype == "c_double" else cast(ctype, plain)


def cast(ctype: str, operand: Text) -> Text:
    if operand.ctype == ctype:
        return operand
    if operand.number is not None and ctype not in FLOATS and ctype != "c_bool" and operand.number >= 0:
        return Text(f"{ctype}({_hexadecimal(operand.number)})", ATOM, ctype, True)
    return _checked(Text(f"{ctype}({operand.text})", ATOM, ctype, ctype not in FLOATS))


def binary(sign: str, left: Text, right: Text) -> Text:
    level = BINARY[sign]
    if sign in _BITS:
        left, right = _masks(left), _masks(right)
    first, second = level, level + 1
    if level == COMPARISON:  # Python chains comparisons, and C's precedence of & and == surprises either way
        first = second = SHIFT
    integral = sign in _ALWAYS_INTEGRAL or (left.integral and right.integral)
    return _checked(Text(f"{left.at(first)} {sign} {right.at(second)}", level, "", integral))


def unary(sign: str, operand: Text) -> Text:
    if sign == "not":
        return Text(f"not {operand.at(UNARY)}", NOT, "", True)
    return Text(f"{sign}{operand.at(UNARY)}", UNARY, "", operand.integral or sign == "~")


def conditional(test: Text, yes: Text, no: Text) -> Text:
    if yes == no:
        return yes
    text = f"{yes.at(OR)} if {test.at(OR)} else {no.at(CONDITIONAL)}"
    return _checked(Text(text, CONDITIONAL, "", yes.integral and no.integral))


def size_of(operand: Text) -> Text:
    return Text(f"sizeof({operand.text})", ATOM, "", True)


def type_of(like: Text, operand: Text) -> Text:
    """`operand` converted to the type of `like`."""
    if like == operand:
        return operand
    return _checked(Text(f"typeof({like.text})({operand.text})", ATOM, "", like.integral))


def _masks(text: Text) -> Text:
    if text.number is None or text.number < 0:
        return text
    return replace(text, text=_hexadecimal(text.number))


def _hexadecimal(value: int) -> str:
    return f"{value:#x}" if abs(value) > 9 else str(value)


def _checked(text: Text) -> Text:
    if len(text.text) > LONGEST:
        raise Untranslatable("its expression is too long")
    return text
