"""Expressions as text in the grammar of `bindings/_support/cfunctions`: Python's operators, C's meaning."""

from __future__ import annotations

import re
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
_SMALL = {"c_bool", "c_byte", "c_ubyte", "c_short", "c_ushort", "c_int8", "c_uint8", "c_int16", "c_uint16"}
LONGEST = 3000
FLOATS = ("c_float", "c_double")


class Untranslatable(Exception):
    """Why something cannot become a Python function, for the ledger."""


class Unbound(Untranslatable):
    """It calls what is not bound, or not yet."""


def failure(error: Exception) -> str:
    """The ledger's reason for a function on which the translator itself failed: a defect, which costs that function."""
    text = re.sub(r"\S*[/\\]\S*", "…", " ".join(str(error).split()))[:200]  # no path of this machine
    return f"the translator failed: {type(error).__name__}{f': {text}' if text else ''}"


@dataclass(frozen=True, slots=True)
class Expr:
    """An expression: how it is written, its precedence, and what is known of its value.

    `ctype` is its C type where the text alone says it, `number` its value where it is a plain int literal,
    `constant` where it is an integer of any type. `integral` says that it is an integer whatever the arguments
    are; `truth` that it is 0 or 1, and an int.
    """

    text: str
    level: int = ATOM
    ctype: str = ""
    integral: bool = False
    number: int | None = None
    constant: int | None = None
    truth: bool = False

    def at(self, level: int) -> str:
        """The text as an operand of an operator of that precedence."""
        return self.text if self.level >= level else f"({self.text})"


def integer(value: int, ctype: str) -> Expr:
    """A constant; its type is said unless it is an int."""
    if ctype == "c_int":
        return Expr(str(value), ATOM if value >= 0 else UNARY, "c_int", True, value, value)
    return Expr(f"{ctype}({_hexadecimal(value)})", ATOM, ctype, True, constant=value)


def real(value: float, ctype: str) -> Expr:
    """A floating constant. Raises Untranslatable for an infinity or a NaN."""
    if value != value or abs(value) > sys.float_info.max:
        raise Untranslatable("it has an infinity or a NaN in it")
    plain = Expr(repr(value), ATOM if value >= 0 else UNARY, "c_double")
    return plain if ctype == "c_double" else cast(ctype, plain)


def cast(ctype: str, operand: Expr) -> Expr:
    """Convert an expression to a type of ctypes' name. Raises Untranslatable if its text gets too long."""
    if operand.ctype == ctype:
        return operand
    if operand.number is not None and ctype not in FLOATS and ctype != "c_bool" and operand.number >= 0:
        return Expr(f"{ctype}({_hexadecimal(operand.number)})", ATOM, ctype, True)
    return checked(Expr(f"{ctype}({operand.text})", ATOM, ctype, ctype not in FLOATS))


def binary(sign: str, left: Expr, right: Expr) -> Expr:
    """Join two expressions by an operator, with the brackets that Python needs. Raises Untranslatable if too long."""
    level = BINARY[sign]
    if sign in _BITS:
        left, right = _masks(left), _masks(right)
    first, second = level, level + 1
    if level == COMPARISON:  # Python chains comparisons, and C's precedence of & and == surprises either way
        first = second = SHIFT
    integral = sign in _ALWAYS_INTEGRAL or (left.integral and right.integral)
    truth = level in (COMPARISON, AND, OR)
    ctype = "c_int" if truth else _common(sign, left.ctype, right.ctype)
    text = f"{left.at(first)} {sign} {right.at(second)}"
    return checked(Expr(text, level, ctype, integral, truth=truth))


def _common(sign: str, left: str, right: str) -> str:
    """The type of a result, if the types of the operands say it."""
    if sign in ("<<", ">>"):
        return "" if left in _SMALL else left
    if left == right:
        return "" if left in _SMALL else left
    known = left and right
    if "c_double" in (left, right):
        return "c_double" if known else ""
    wider = (right if left == "c_int" else left) if known and "c_int" in (left, right) else ""
    return wider if wider not in _SMALL else ""


def unary(sign: str, operand: Expr) -> Expr:
    """Put an operator of Python's before an expression."""
    if sign == "not":
        return Expr(f"not {operand.at(UNARY)}", NOT, "c_int", True, truth=True)
    ctype = "" if operand.ctype in _SMALL else operand.ctype
    return Expr(f"{sign}{operand.at(UNARY)}", UNARY, ctype, operand.integral or sign == "~")


def conditional(test: Expr, yes: Expr, no: Expr) -> Expr:
    """Choose between two expressions by a third. Raises Untranslatable if the text gets too long."""
    if yes == no:
        return yes
    text = f"{yes.at(OR)} if {test.at(OR)} else {no.at(CONDITIONAL)}"
    ctype = yes.ctype if yes.ctype == no.ctype and yes.ctype not in _SMALL else ""
    return checked(Expr(text, CONDITIONAL, ctype, yes.integral and no.integral))


def select(test: Expr, yes: Expr, no: Expr) -> Expr:
    """`conditional` in the plainest way: a known condition is decided, and one of 0 and 1 is the condition itself."""
    if test.constant is not None and yes.ctype and yes.ctype == no.ctype:  # else both decide the type
        return yes if test.constant else no
    small = all(side.ctype == "c_int" or side.ctype in _SMALL for side in (yes, no))
    if small and (yes.constant, no.constant) == (0, 1):
        return unary("not", test)
    if small and (yes.constant, no.constant) == (1, 0) and test.truth:
        return test
    return conditional(test, yes, no)


def convert(ctype: str, operand: Expr) -> Expr:
    """`cast` where a type smaller than int does not matter later: a value in its range is an int in any use."""
    if operand.truth and (ctype in _SMALL or ctype == "c_int"):
        return operand
    if ctype == "c_double" and operand.constant is not None and abs(operand.constant) < 1 << 53:
        return real(float(operand.constant), ctype)
    return cast(ctype, operand)


def size_of(operand: Expr) -> Expr:
    """Spell the size of what an expression is."""
    return Expr(f"sizeof({operand.text})", ATOM, "", True)


def type_of(like: Expr, operand: Expr) -> Expr:
    """`operand` converted to the type of `like`."""
    if like == operand:
        return operand
    return checked(Expr(f"typeof({like.text})({operand.text})", ATOM, "", like.integral))


def _masks(text: Expr) -> Expr:
    if text.number is None or text.number < 0:
        return text
    return replace(text, text=_hexadecimal(text.number))


def _hexadecimal(value: int) -> str:
    return f"{value:#x}" if abs(value) > 9 else str(value)


def checked(text: Expr) -> Expr:
    """Give an expression back. Raises Untranslatable if its text is too long."""
    if len(text.text) > LONGEST:
        raise Untranslatable("its expression is too long")
    return text
