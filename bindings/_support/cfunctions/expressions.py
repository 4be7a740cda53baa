"""C's arithmetic in Python code: each expression gets its C type and, to leave needless masks out, its range."""

from .helpers import PREFIX
from .values import CType, Sizes, member, number

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


class Code:
    """A piece of Python: its text (an atom to Python's parser), its C type, and the range of an integer's value.

    `test` is the same as a condition, where that is shorter. `whole` is the ctypes type of a record or an array,
    whose `type` says nothing. `kind` is the ctypes type of a pointer, and `object` the ctypes object of which `text` is
    the address, where there is one. `effect` is what is done where the value is not used, if that is less.
    """

    __slots__ = ("effect", "high", "kind", "low", "object", "test", "text", "type", "whole")

    def __init__(
        self,
        text: str,
        ctype: "CType",
        low: "int | None" = None,
        high: "int | None" = None,
        test: str = "",
        whole: "Any" = None,
        kind: "Any" = None,
        object: str = "",
        effect: str = "",
    ) -> None:
        self.text, self.type, self.test, self.whole = text, ctype, test or text, whole
        self.kind, self.object = kind, object
        self.effect = effect or object or text
        self.low = ctype.low if low is None else low
        self.high = ctype.high if high is None else high


_ARITHMETIC = {"Add": "+", "Sub": "-", "Mult": "*"}
_BITWISE = {"BitAnd": "&", "BitOr": "|", "BitXor": "^"}
_COMPARISONS = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">="}


class Expressions:
    """Writes the code of one function for one combination of argument types."""

    def __init__(self, name: str, sizes: "Sizes", globals: "dict[str, Any]") -> None:
        self.name, self.sizes, self.globals = name, sizes, globals
        self.known: dict[str, Code] = {}
        self.types: set[str] = set()  # parameters that stand for a type: their value is its size
        self.temporaries = 0

    def parameter(self, name: str, kind: str, ctype: "CType") -> None:
        """Declare a parameter that receives a value of a type."""
        code = Code(name, ctype)
        if kind == "type":
            self.types.add(name)
        elif kind not in ("", "name"):
            code = self.convert(code, self.sizes.types[kind])
        self.known[name] = code

    def record(self, name: str, whole: "Any") -> None:
        """Declare a parameter that receives a record."""
        self.known[name] = self._whole(name, whole)

    def body(self, statements: "list[Any]") -> "list[str]":
        """The lines of the function: its locals, then its result."""
        *assignments, last = statements
        lines = []
        for assignment in assignments:
            code = self.any(assignment.value)
            name = assignment.targets[0].id
            text = f"{PREFIX}local_{name}"
            lines.append(f"{text} = {code.text}")
            self.known[name] = Code(text, code.type, code.low, code.high)
        return [*lines, f"return {self.any(last.value).text}"]

    # Records ----------------------------------------------------------------------------------------------

    def _whole(self, text: str, kind: "Any") -> "Code":
        return Code(text, self.sizes.int, 0, 0, whole=kind)

    def _constructed(self, call: "Any") -> "Code":
        """A record that is filled."""
        fields = ", ".join(f"{k.arg}={self._kept(k.value)}" for k in call.keywords)
        return self._whole(f"{PREFIX}records[{call.func.id!r}]({fields})", object)

    def _kept(self, node: "Any") -> str:
        """A member's value; one that another record's member gives stays as ctypes has it."""
        return self._place(node)[0] if kind_of(node) in ("Attribute", "Subscript") else self.any(node).text

    def _tuple(self, node: "Any") -> "Code":
        """The elements of an array."""
        return self._whole(f"({' '.join(f'{self._kept(item)},' for item in node.elts)})", tuple)

    def _attribute(self, node: "Any") -> "Code":
        return self._part(*self._place(node))

    _subscript = _attribute

    def _place(self, node: "Any") -> "tuple[str, Any, int | None]":
        """A record's member, or an array's element: how to read it, its ctypes type, and a bit-field's width."""
        holder = self.any(node.value)
        if kind_of(node) == "Subscript":
            return f"{holder.text}[{node.slice.value:d}]", holder.whole._type_, None
        return f"{holder.text}.{node.attr}", *member(holder.whole, node.attr)

    def _part(self, text: str, kind: "Any", bits: "int | None") -> "Code":
        ctype = number(kind, self.sizes, bits)
        if ctype is None:
            return self._whole(text, kind)
        if kind._type_ == "?":
            return Code(f"(1 if {text} else 0)", ctype, 0, 1, text)
        if kind._type_ == "P":
            return Code(f"({text} or 0)", ctype)
        return Code(f"{text}[0]" if kind._type_ == "c" else text, ctype)

    # Expressions ------------------------------------------------------------------------------------------

    def any(self, node: "Any") -> "Code":
        """The code of an expression."""
        code: Code = getattr(self, f"_{kind_of(node).lower()}")(node)
        return code

    def _name(self, node: "Any") -> "Code":
        return self.known[node.id]

    def _constant(self, node: "Any") -> "Code":
        value = node.value
        if isinstance(value, float):
            return Code(f"({value!r})", self.sizes.double)
        return Code(f"({value})" if value < 0 else str(value), self.sizes.int, value, value)

    def _call(self, node: "Any") -> "Code":
        if not node.args:
            return self._constructed(node)
        function, (argument,) = node.func, node.args
        if kind_of(function) == "Call":  # typeof(x)(y)
            return self.convert(self.any(argument), self.any(function.args[0]).type)
        if function.id == "sizeof":
            return self._sizeof(argument)
        ctype = self.sizes.types[function.id]
        if kind_of(argument) == "JoinedStr":
            return self._pasted(argument, ctype)
        literal = _literal(argument)
        if isinstance(literal, int) and not ctype.floating:
            literal = ctype.wrapped(literal)
            return Code(f"({literal})", ctype, literal, literal)
        return self._cast(function.id, self.any(argument))

    def _cast(self, word: str, code: "Code") -> "Code":
        if word == "c_void_p":
            self._integers(code)
        return self.convert(code, self.sizes.types[word])

    def _sizeof(self, argument: "Any") -> "Code":
        size_t = self.sizes.size_t
        if kind_of(argument) == "Name" and argument.id in self.types:
            return self.known[argument.id]
        size = self.any(argument).type.size
        return Code(str(size), size_t, size, size)

    def _pasted(self, parts: "Any", ctype: "CType") -> "Code":
        texts = [repr(p.value) if kind_of(p) == "Constant" else str(p.value.id) for p in parts.values]
        return Code(f"{PREFIX}constant({' + '.join(texts)})", ctype)

    def _ifexp(self, node: "Any") -> "Code":
        test, yes, no = self.any(node.test), self.any(node.body), self.any(node.orelse)
        if yes.whole is not None:
            return self._whole(f"({yes.text} if {test.test} else {no.text})", yes.whole)
        yes, no = self._alike(yes, no)
        low, high = min(yes.low, no.low), max(yes.high, no.high)
        return Code(f"({yes.text} if {test.test} else {no.text})", yes.type, low, high)

    def _boolop(self, node: "Any") -> "Code":
        word = " and " if kind_of(node.op) == "And" else " or "
        return self._truth(f"({word.join(self.any(value).test for value in node.values)})")

    def _compare(self, node: "Any") -> "Code":
        left, right = self._common(node.left, node.comparators[0])
        return self._truth(f"({left.text} {_COMPARISONS[kind_of(node.ops[0])]} {right.text})")

    def _truth(self, test: str) -> "Code":
        return Code(f"(1 if {test} else 0)", self.sizes.int, 0, 1, test)

    def _unaryop(self, node: "Any") -> "Code":
        kind, literal = kind_of(node.op), _literal(node)
        if literal is not None:
            return (
                Code(f"({literal!r})", self.sizes.double)
                if isinstance(literal, float)
                else Code(f"({literal})", self.sizes.int, literal, literal)
            )
        if kind == "Not":
            return self._truth(f"(not {self.any(node.operand).test})")
        operand = self._promoted(self.any(node.operand))
        ctype = operand.type
        if kind == "UAdd":
            return operand
        if kind == "USub":
            if ctype.floating:
                return Code(f"(-{operand.text})", ctype)
            return self._wrapped(f"(-{operand.text})", ctype, -operand.high, -operand.low)
        self._integers(operand)
        if ctype.signed:
            return Code(f"(~{operand.text})", ctype, ~operand.high, ~operand.low)
        return Code(f"({operand.text} ^ {ctype.high:#x})", ctype)

    def _binop(self, node: "Any") -> "Code":
        kind = kind_of(node.op)
        if kind in ("LShift", "RShift"):
            return self._shift(
                kind, self._promoted(self.any(node.left)), self._promoted(self.any(node.right))
            )
        left, right = self._common(node.left, node.right)
        if kind in _BITWISE:
            return self._bits(kind, left, right)
        if kind in ("Div", "Mod"):
            return self._division(kind, left, right)
        text = f"({left.text} {_ARITHMETIC[kind]} {right.text})"
        if left.type.floating:
            return self._rounded(text, left.type)
        if kind == "Add":
            return self._wrapped(text, left.type, left.low + right.low, left.high + right.high)
        if kind == "Sub":
            return self._wrapped(text, left.type, left.low - right.high, left.high - right.low)
        ends = [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
        return self._wrapped(text, left.type, min(ends), max(ends))

    def _bits(self, kind: str, left: "Code", right: "Code") -> "Code":
        self._integers(left, right)
        low, high = left.type.low, left.type.high
        tops = [code.high for code in (left, right) if code.low >= 0]
        if kind == "BitAnd" and tops:
            low, high = 0, min(tops)
        elif len(tops) == 2:
            low, high = 0, (1 << max(tops).bit_length()) - 1
        return Code(f"({left.text} {_BITWISE[kind]} {right.text})", left.type, low, high)

    def _division(self, kind: str, left: "Code", right: "Code") -> "Code":
        ctype = left.type
        if ctype.floating:
            if kind == "Mod":
                self._integers(left)
            return self._rounded(f"{PREFIX}divide({left.text}, {right.text})", ctype)
        if left.low >= 0 and right.low >= 0:
            if kind == "Div":
                return Code(f"({left.text} // {right.text})", ctype, 0, left.high)
            return Code(f"({left.text} % {right.text})", ctype, 0, min(left.high, max(right.high - 1, 0)))
        helper = "quotient" if kind == "Div" else "remainder"
        return Code(f"{PREFIX}{helper}({left.text}, {right.text}, {ctype.high:#x})", ctype)

    def _shift(self, kind: str, left: "Code", right: "Code") -> "Code":
        self._integers(left, right)
        ctype, count, limit = left.type, right.text, left.type.bits
        low, high = max(right.low, 0), min(right.high, limit - 1)
        if low > high:
            return Code(f"{PREFIX}bad_shift({count}, {limit})", ctype)
        if right.low < 0 or right.high >= limit:
            self.temporaries += 1
            name = f"{PREFIX}count{self.temporaries}"
            bound = f"{name} if 0 <= ({name} := {count}) < {limit} else {PREFIX}bad_shift({name}, {limit})"
            count = f"({bound})"
        sign = "<<" if kind == "LShift" else ">>"
        ends = [
            value << by if kind == "LShift" else value >> by
            for value in (left.low, left.high)
            for by in (low, high)
        ]
        return self._wrapped(f"({left.text} {sign} {count})", ctype, min(ends), max(ends))

    # Conversions ------------------------------------------------------------------------------------------

    def _common(self, first: "Any", second: "Any") -> "tuple[Code, Code]":
        """Two operands after the usual arithmetic conversions."""
        return self._alike(self.any(first), self.any(second))

    def _alike(self, left: "Code", right: "Code") -> "tuple[Code, Code]":
        left, right = self._promoted(left), self._promoted(right)
        if left.type.floating or right.type.floating:
            single = all(code.type == self.sizes.float or not code.type.floating for code in (left, right))
            ctype = self.sizes.float if single else self.sizes.double
        else:
            bits = max(left.type.bits, right.type.bits)
            signed = all(code.type.signed for code in (left, right) if code.type.bits == bits)
            ctype = CType(bits, signed)
        return self.convert(left, ctype), self.convert(right, ctype)

    def _promoted(self, code: "Code") -> "Code":
        ctype = code.type
        if ctype.floating or ctype.bits >= 32:
            return code
        return Code(code.text, self.sizes.int, code.low, code.high, code.test)

    def convert(self, code: "Code", ctype: "CType") -> "Code":
        """A value as another type."""
        if code.type == ctype:
            return code
        if ctype.bits == 1:
            return Code(f"(1 if {code.test} else 0)", ctype, 0, 1, code.test)
        if ctype.floating:
            if code.type.floating:
                return self._rounded(code.text, ctype)
            helper = "single_of" if ctype == self.sizes.float else "double_of"
            return Code(f"{PREFIX}{helper}({code.text})", ctype)
        if code.type.floating:
            return Code(f"{PREFIX}truncate({code.text}, {ctype.low}, {ctype.high})", ctype)
        return self._wrapped(code.text, ctype, code.low, code.high)

    def _wrapped(self, text: str, ctype: "CType", low: int, high: int) -> "Code":
        """An integer that may have left its type's range, brought back into it."""
        if ctype.low <= low and high <= ctype.high:
            return Code(text, ctype, low, high)
        if not ctype.signed:
            return Code(f"({text} & {ctype.high:#x})", ctype)
        half = -ctype.low
        return Code(f"(({text} + {half:#x} & {2 * half - 1:#x}) - {half:#x})", ctype)

    def _rounded(self, text: str, ctype: "CType") -> "Code":
        return Code(f"{PREFIX}single({text})" if ctype == self.sizes.float else text, ctype)

    def _integers(self, *codes: "Code") -> None:
        if any(code.type.floating for code in codes):
            raise TypeError(f"{self.name}(): C has this for integers only, and an argument is a float")


def kind_of(node: "Any") -> str:
    """What a node of Python's tree is."""
    return type(node).__name__


def _literal(node: "Any") -> "int | float | None":
    """The value of a number with or without a minus sign."""
    if kind_of(node) == "Constant":
        value: int | float = node.value
        return value
    if kind_of(node) == "UnaryOp" and kind_of(node.op) == "USub" and kind_of(node.operand) == "Constant":
        return -_literal(node.operand)  # type: ignore[operator]
    return None
