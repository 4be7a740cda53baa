"""Calls in C, as Python code: of functions of the library, of other entries, through pointers; casts look alike."""

import ctypes
from _ctypes import CFuncPtr

from .expressions import Code, kind_of
from .helpers import PREFIX
from .memory import RECORD, Memory
from .pointers import UNTYPED, VOID, is_pointer

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_C_NAMES = {8: "c_int8", 16: "c_int16", 32: "c_int32", 64: "c_int64"}


class Calls(Memory):
    """Writes the calls of one function; what it has of its own words is another's."""

    words: "tuple[str, ...]" = ()
    fixed = 0  # how many parameters there are before the further ones

    def _call(self, node: "Any") -> "Code":
        function = node.func
        number_type = kind_of(function) == "Name" and function.id in self.sizes.types
        if kind_of(function) == "Name" and not number_type:
            word = function.id
            if word in self.words:
                found: Code = getattr(self, f"_{word}_")(node.args)
                return found
            if word in ("memset", "memmove") and self.scope.function(word) is None:
                texts = [self.any(argument).text for argument in node.args]
                self.changes = True
                return self._void(f"{PREFIX}{word}({', '.join(texts)})")
            if word in ("sizeof", "typeof"):
                return super()._call(node)
            signature = self.scope.function(word)
            if signature is not None:
                return self._called(f"{PREFIX}scope[{word!r}]", *signature, node.args)
        if number_type:
            if kind_of(node.args[0]) == "Call":
                code = self.any(node.args[0])
                if code.kind is UNTYPED:
                    return Code(code.text, self.sizes.types[function.id])
                code = self._cast(function.id, code)
            else:
                code = super()._call(node)
            if function.id == "c_void_p":
                return Code(code.text, code.type, code.low, code.high, kind=ctypes.c_void_p)
            return Code(code.text, code.type, code.low, code.high, code.test)
        if kind_of(function) == "Call" and getattr(function.func, "id", "") == "typeof":
            return super()._call(node)
        if (pointed := self._pointed(function)) is not None:
            parameters = list(pointed.kind._argtypes_)
            text = f"{PREFIX}callable({pointed.object})"
            result = pointed.kind._restype_
            return self._called(text, parameters, VOID if result is None else result, False, node.args)
        kind = self.scope.type(_spelled(function))
        if isinstance(kind, type) and issubclass(kind, (*RECORD, ctypes.Array)):
            if node.args:
                raise TypeError(f"{self.name}(): memory of its own is made without arguments")
            return self._whole(f"{self._type(kind)}()", kind)
        (argument,) = node.args
        code = self.any(argument)
        if code.kind is UNTYPED:  # whose number is the address
            code = Code(code.text, self.sizes.pointer)
        if not is_pointer(kind):
            return self.convert(code, self._number(kind))
        self._integers(code)
        code = self.convert(code, self.sizes.pointer)
        return Code(code.text, code.type, code.low, code.high, kind=kind)

    def _pointed(self, node: "Any") -> "Code | None":
        """The function pointer that is called, if it is one."""
        root = node
        while kind_of(root) in ("Attribute", "Subscript"):
            root = root.value
        if kind_of(root) == "Name" and root.id not in self.known and self.scope.is_type(root.id):
            return None
        if kind_of(node) not in ("Attribute", "Subscript", "Name"):
            return None
        code = self.any(node)
        if not isinstance(code.kind, type) or not issubclass(code.kind, CFuncPtr):
            raise TypeError(f"{self.name}(): it calls what is no function")
        return code

    def _called(
        self,
        text: str,
        parameters: "Sequence[Any] | None",
        result: "Any",
        product: bool,
        arguments: "Sequence[Any]",
    ) -> "Code":
        self.changes = True
        kinds = [*(parameters or ()), *[None] * len(arguments)]
        listed = ", ".join(
            self._passed(argument, kind) for argument, kind in zip(arguments, kinds, strict=False)
        )
        call = f"{text}({listed})"
        if result in (VOID, UNTYPED):
            return Code(call, self.sizes.int, 0, 0, kind=result, object=call)
        if issubclass(result, RECORD):
            return self._whole(call, result)
        if not is_pointer(result):
            code = Code(call, self._number(result)) if product else self._part(call, result, None)
            return Code(code.text, code.type, code.low, code.high, code.test, kind=result, object=call)
        if getattr(result, "_type_", "") in ("z", "Z"):
            number = f"({PREFIX}raw({text})({listed}) or 0)"
        elif result is ctypes.c_void_p:
            number = f"({call} or 0)"
        else:
            number = f"{PREFIX}number({call})"
        return Code(number, self.sizes.pointer, kind=result, object=call)

    def _passed(self, node: "Any", kind: "Any") -> str:
        """An argument as the function takes it; without a `kind`, behind the dots, as C promotes it."""
        if kind_of(node) == "Starred":
            if kind is not None:
                raise TypeError(
                    f"{self.name}(): further arguments for a function that takes as many as it says"
                )
            return f"*{PREFIX}scope.promoted({self.name!r}, {self.fixed}, {node.value.id})"
        code = self.any(node)
        if code.whole is not None:
            return code.text
        if kind is None:
            if is_pointer(code.kind):
                given = "" if self._is_copy(code) else code.object
                return given or f"{self._type(ctypes.c_void_p)}({code.text})"
            code = self._promoted(code)
            if code.type == self.sizes.int:
                return code.text
            if code.type.floating:  # a float is a double there
                return f"{self._type(ctypes.c_double)}({code.text})"
            name = _C_NAMES[code.type.bits]
            named = getattr(ctypes, name if code.type.signed else f"c_u{name[2:]}")
            return f"{self._type(named)}({code.text})"
        if is_pointer(kind):
            return self._object(self.convert(code, self.sizes.pointer), kind)
        return self.convert(code, self._number(kind)).text

    def _object(self, code: "Code", kind: "Any") -> str:
        """A pointer as an object of a ctypes type; `void *` is a number."""
        if code.object and code.kind is kind and not self._is_copy(code):
            return code.object
        if kind is ctypes.c_void_p:
            return code.text
        if getattr(kind, "_type_", "") in ("z", "Z"):
            return f"{self._type(kind)}({code.text})"
        return f"{PREFIX}cast({code.text}, {self._type(kind)})"

    def _is_copy(self, code: "Code") -> bool:
        """Whether the object is a copy of a text, at another address than C's: a result, or what a member points to."""
        strings = getattr(code.kind, "_type_", "") in ("z", "Z")
        return strings and code.object not in self.known and code.object not in self.globals


def _spelled(node: "Any") -> str:
    """A type expression as the tables have it."""
    what = kind_of(node)
    if what == "Name":
        return str(node.id)
    if what == "Attribute":
        return f"{_spelled(node.value)}.{node.attr}"
    if what == "Constant":
        return "..." if node.value is ... else str(node.value)
    if what == "BinOp" and kind_of(node.op) == "Mult":
        return f"{_spelled(node.left)} * {_spelled(node.right)}"
    if what == "Call":
        return f"{_spelled(node.func)}({', '.join(map(_spelled, node.args))})"
    raise TypeError(f"{what} is no type")
