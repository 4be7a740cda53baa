"""What an entry may say: all else is refused before code is made of it, by the run time and by who reads a module.

A body is parsed by Python's own parser, and each node of the tree must be one of those below, where it has a meaning.
"""

from keyword import iskeyword

from .helpers import PREFIX
from .values import Sizes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

DEPTH = 100
"""How deep an expression may be nested: the code that is made of it has more parentheses, and Python takes 200."""

_ONLY_AST = 0x400  # ast.PyCF_ONLY_AST; `ast` itself is slow to import
_OPERATORS = {"Add", "Sub", "Mult", "Div", "Mod", "LShift", "RShift", "BitAnd", "BitOr", "BitXor"}
_OPERATORS |= {"USub", "UAdd", "Invert", "Not", "And", "Or", "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"}
_REST_IN = {"Name", "Attribute", "Subscript"}
"""What can be called with further arguments: a function by its name, and one that is pointed to."""
_ARITY = {"addressof": 1, "load": 1, "assign": 2, "store": 2, "loop": 2, "leave": 0, "again": 0, "fence": 0}

_WORDS = {*_ARITY, "do", "sizeof", "typeof", "memset", "memmove", "POINTER", "CFUNCTYPE"}


def statements(name: str, parameters: "Sequence[tuple[str, str]]", body: str, reaches: bool) -> "list[Any]":
    """The statements of an entry's body as nodes of Python's tree; `reaches` says that the entry has a `-> TYPE`.

    Such a one may have a last parameter `*NAME`.

    Raises ValueError for a parameter that is no name, and for a body that is anything but `[LOCAL = EXPRESSION; …]
    EXPRESSION`, or one expression where the entry has a `-> TYPE`.
    """
    names = [parameter for parameter, _ in parameters]
    rest = ""
    if reaches and parameters and names[-1][:1] == "*" and not parameters[-1][1]:
        rest = names[-1] = names[-1][1:]
    for one in names:
        if not one.isascii() or not one.isidentifier() or iskeyword(one) or one == "__debug__":
            raise ValueError(f"{name}: its parameter {one[:100]!r} is no name")
    if len(set(names)) < len(names):
        raise ValueError(f"{name}: it has two parameters of one name")
    try:
        parsed: list[Any] = compile(body, f"<{name}>", "exec", _ONLY_AST).body or [None]
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError(f"{name}: its body is no expression ({error})") from None
    try:
        grammar = _Grammar(dict(parameters[:-1] if rest else parameters), reaches, rest)
        for position, statement in enumerate(parsed):
            grammar.statement(statement, position == len(parsed) - 1)
    except ValueError as error:
        raise ValueError(
            f"{name}: its body is more than expressions, or none: {error} in {body[:100]!r}"
        ) from None
    return parsed


class _Grammar:
    """One method for each kind of node, called as the node is; `depth` counts how deep it is."""

    def __init__(self, parameters: "dict[str, str]", reaches: bool, rest: str) -> None:
        self.parameters, self.reaches, self.rest = parameters, reaches, rest
        self.known = {*parameters}
        for one in (*parameters, rest):
            self._own(one)

    def statement(self, node: "Any", last: bool) -> None:
        kind = type(node).__name__
        if last and kind == "Expr":
            self.any(node.value, 0)
        elif not last and kind == "Assign" and not self.reaches and len(node.targets) == 1:
            self.any(node.value, 0)
            self._target(node.targets[0])
        else:
            raise ValueError(f"a {kind}")

    def any(self, node: "Any", depth: int) -> None:
        """Hold an expression to its rule."""
        kind = type(node).__name__
        rule = getattr(self, f"_{kind.lower()}", None)
        if rule is None:
            raise ValueError(f"a {kind}")
        if depth > DEPTH:
            raise ValueError(f"more than {DEPTH} levels")
        rule(node, depth + 1)

    def _all(self, nodes: "Sequence[Any]", depth: int) -> None:
        for node in nodes:
            self.any(node, depth)

    def _own(self, name: str) -> None:
        if name.startswith(PREFIX):
            raise ValueError(f"the name {name}, which the generated code has itself")

    def _target(self, node: "Any") -> None:
        if type(node).__name__ != "Name":
            raise ValueError("a value for what is no name")
        self._own(node.id)
        if node.id == self.rest:
            raise ValueError(f"a value for {node.id}, which are further arguments")
        self.known.add(node.id)

    def _name(self, node: "Any", depth: int) -> None:
        self._own(node.id)
        if not self.reaches and node.id not in self.known:
            raise ValueError(f"{node.id}, which is neither a parameter nor a local")
        if self.parameters.get(node.id) == "name":
            raise ValueError(f"{node.id}, which is a part of a name, as a number")
        if node.id == self.rest:
            raise ValueError(f"{node.id}, which are further arguments, as one value")

    def _constant(self, node: "Any", depth: int) -> None:
        value = node.value
        integer = type(value) is int and value < 1 << 64
        floating = type(value) is float and value - value == 0
        if not (integer or floating or (type(value) is bytes and self.reaches)):
            raise ValueError(f"a constant that is no number of C ({type(value).__name__})")

    def _operation(self, operator: "Any", operands: "Sequence[Any]", depth: int) -> None:
        if type(operator).__name__ not in _OPERATORS:
            raise ValueError(f"the operator {type(operator).__name__}")
        self._all(operands, depth)

    def _binop(self, node: "Any", depth: int) -> None:
        self._operation(node.op, (node.left, node.right), depth)

    def _unaryop(self, node: "Any", depth: int) -> None:
        self._operation(node.op, (node.operand,), depth)

    def _boolop(self, node: "Any", depth: int) -> None:
        self._operation(node.op, node.values, depth)

    def _compare(self, node: "Any", depth: int) -> None:
        if len(node.ops) > 1:
            raise ValueError("a chain of comparisons")
        self._operation(node.ops[0], (node.left, *node.comparators), depth)

    def _ifexp(self, node: "Any", depth: int) -> None:
        self._all((node.test, node.body, node.orelse), depth)

    def _attribute(self, node: "Any", depth: int) -> None:
        self.any(node.value, depth)

    def _subscript(self, node: "Any", depth: int) -> None:
        self.any(node.value, depth)
        if not self.reaches and type(node.slice).__name__ != "Constant":
            raise ValueError("an element at a place that is no number")
        if type(getattr(node.slice, "value", 0)) in (float, bytes):
            raise ValueError("an element at a place that is no integer")
        self.any(node.slice, depth)

    def _namedexpr(self, node: "Any", depth: int) -> None:
        if not self.reaches:
            raise ValueError("a local inside of an expression")
        self._target(node.target)
        self.any(node.value, depth)

    def _call(self, node: "Any", depth: int) -> None:
        function, arguments = node.func, node.args
        word = getattr(function, "id", "")
        self._own(word)
        if node.keywords or not (arguments or self.reaches):
            self._filled(node, depth)
        elif type(function).__name__ == "Call":
            if len(arguments) != 1:
                raise ValueError("a cast of more than one value")
            if getattr(function.func, "id", "") == "typeof":
                if len(function.args) != 1 or function.keywords:
                    raise ValueError("typeof() of more than one value")
                self._all(function.args, depth + 1)
            elif self.reaches:
                self._type(function, depth)
            else:
                raise ValueError("a call of what a call gives")
        elif word in Sizes.here().types or word == "sizeof":
            if len(arguments) != 1:
                raise ValueError(f"{word}() of {len(arguments)} values")
            if type(arguments[0]).__name__ == "JoinedStr" and word.startswith("c_"):
                return self._pasted(arguments[0])
        elif not self.reaches:
            raise ValueError("a call of what is no type")
        elif len(arguments) != _ARITY.get(word, len(arguments)):
            raise ValueError(f"{word}() of {len(arguments)} values")
        elif type(function).__name__ == "BinOp" and not arguments:  # an array that is made
            self._type(function, depth)
        elif not word:  # a function pointer, or a type of another module
            if type(function).__name__ not in ("Attribute", "Subscript"):
                raise ValueError("a call of what is no function")
            self.any(function, depth)
        if type(function).__name__ in _REST_IN and word not in _WORDS and word not in Sizes.here().types:
            arguments = [one for one in arguments if not self._is_rest(one)]
        self._all(arguments, depth)

    def _is_rest(self, node: "Any") -> bool:
        """Whether an argument is `*NAME`, all the further ones."""
        return (
            bool(self.rest)
            and type(node).__name__ == "Starred"
            and getattr(node.value, "id", "") == self.rest
        )

    def _filled(self, node: "Any", depth: int) -> None:
        """A record that is filled, `POINT(x=…)`."""
        if self.reaches or node.args or type(node.func).__name__ != "Name":
            raise ValueError("a call with keywords")
        for keyword in node.keywords:
            if keyword.arg is None:
                raise ValueError("a call with **")
            self._element(keyword.value, depth)

    def _element(self, node: "Any", depth: int) -> None:
        if type(node).__name__ != "Tuple":
            self.any(node, depth)
        elif depth > DEPTH:
            raise ValueError(f"more than {DEPTH} levels")
        else:
            for element in node.elts:
                self._element(element, depth + 1)

    def _pasted(self, node: "Any") -> None:
        """The name of a constant of which parameters are parts."""
        if not node.values:
            raise ValueError("a name without letters")
        for part in node.values:
            value = part.value
            if type(part).__name__ == "Constant":
                if not f"_{value}".replace("$", "_").isidentifier():
                    raise ValueError(f"the name {value[:100]!r}")
            elif (
                part.conversion != -1
                or part.format_spec
                or self.parameters.get(getattr(value, "id", "")) != "name"
            ):
                raise ValueError("a part of a name that is no parameter for one")

    def _type(self, node: "Any", depth: int) -> None:
        """A type, as the tables have it."""
        kind = type(node).__name__
        if depth > DEPTH:
            raise ValueError(f"more than {DEPTH} levels")
        if kind == "Name":
            self._own(node.id)
        elif kind == "Attribute":
            self._type(node.value, depth + 1)
        elif kind == "BinOp" and type(node.op).__name__ == "Mult":
            self._type(node.left, depth + 1)
            self._type(node.right, depth + 1)
        elif kind == "Call" and not node.keywords and type(node.func).__name__ == "Name":
            for argument in (node.func, *node.args):
                self._type(argument, depth + 1)
        elif kind != "Constant" or not (node.value in (None, ...) or type(node.value) is int):
            raise ValueError(f"a {kind} in a type")
