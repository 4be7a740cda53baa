"""C that calls functions and follows pointers, as Python code: what entries with a `-> TYPE` have besides arithmetic.

A pointer is a number here, its address, and the ctypes object that it came as, where it came as one: that is what a
function gets, or the caller. Memory is read and written through ctypes objects at its addresses.
"""

import ctypes

from .expressions import Code, Expressions, kind_of
from .helpers import PREFIX
from .pointers import MEMORY, NUMBER, UNTYPED, VOID, is_pointer
from .values import CType, Sizes, member, number

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .pointers import Scope

_WORDS = ("do", "addressof", "assign", "load", "store", "fence")
_RECORD = (ctypes.Structure, ctypes.Union)
_C_NAMES = {8: "c_int8", 16: "c_int16", 32: "c_int32", 64: "c_int64"}


class _Place:
    """Memory: a member of the ctypes object `text`, all of that object, or what is at the address `text`."""

    __slots__ = ("bits", "name", "text", "type", "way")

    def __init__(self, way: str, text: str, kind: "Any", name: str = "", bits: "int | None" = None) -> None:
        self.way, self.text, self.type, self.name, self.bits = way, text, kind, name, bits


class Memory(Expressions):
    """Writes the code of one function; `scope` knows what its names mean, `result` is the type that it returns."""

    def __init__(
        self, name: str, sizes: "Sizes", globals: "dict[str, Any]", scope: "Scope", result: "Any"
    ) -> None:
        super().__init__(name, sizes, globals)
        self.scope, self.result = scope, result
        self.changes = False  # whether two evaluations can differ: it calls, or reads memory
        self.pointers: dict[
            str, str
        ] = {}  # parameters that are pointers: the name of the address -> its making
        globals.update(MEMORY)
        globals[f"{PREFIX}scope"] = scope

    def pointer(self, name: str, kind: "Any") -> None:
        """Declare a parameter that is a pointer: a function it is passed to gets what the caller gave."""
        address = f"{PREFIX}at_{name}"
        words = f"{self.name}(): {name}"
        self.pointers[address] = f"{PREFIX}scope.argument({words!r}, {self._type(kind)}, {name})"
        self.known[name] = Code(address, self.sizes.pointer, kind=kind, object=name)

    def body(self, statements: "list[Any]") -> "list[str]":
        lines = self._final(statements[0].value)
        text = "\n".join(lines)
        head = []
        for address, making in self.pointers.items():
            if address in text:  # the second keeps what was made for the address alive
                head.append(f"{address}, {address}_kept = {making}")
        return head + lines

    def _type(self, kind: "Any") -> str:
        """The name under which the code finds a ctypes type."""
        for name, known in self.globals.items():
            if known is kind and name.startswith(f"{PREFIX}type"):
                return name
        name = f"{PREFIX}type{len(self.globals)}"
        self.globals[name] = kind
        return name

    # Statements -------------------------------------------------------------------------------------------

    def _final(self, node: "Any") -> "list[str]":
        """The lines that end with the result."""
        if _is_call(node, "do") and node.args:
            *before, last = node.args
            return [line for one in before for line in self._statement(one)] + self._final(last)
        if kind_of(node) == "IfExp":
            test = self.any(node.test).test
            yes, no = self._final(node.body), self._final(node.orelse)
            return [f"if {test}:", *_indented(yes), *no]
        if self.result is VOID:
            return [*self._statement(node), "return None"]
        return [f"return {self._returned(node)}"]

    def _statement(self, node: "Any") -> "list[str]":
        """The lines of an expression whose value does not count."""
        if _is_call(node, "do"):
            return [line for one in node.args for line in self._statement(one)]
        if _is_call(node, "loop"):
            test, body = node.args
            return [f"while {self.any(test).test}:", *_indented(self._statement(body))]
        if _is_call(node, "leave") or _is_call(node, "again"):
            return ["break" if node.func.id == "leave" else "continue"]
        if kind_of(node) == "IfExp":
            test = self.any(node.test).test
            yes, no = self._statement(node.body), self._statement(node.orelse)
            return [f"if {test}:", *_indented(yes), *(["else:", *_indented(no)] if no else [])]
        code = self.any(node)
        return [code.object or code.text]

    def _returned(self, node: "Any") -> str:
        """The result as a function of the library would give it."""
        code, kind = self.any(node), self.result
        if kind is NUMBER:
            return code.text
        if code.whole is not None:
            place = kind_of(node) in ("Name", "Attribute", "Subscript")
            return f"{PREFIX}copy({code.text})" if place else code.text
        if code.object and _same(code.kind, kind) and code.object not in self.known:
            return code.object
        if is_pointer(kind):  # not what the caller gave, which can be many things
            text = self._object(Code(code.text, code.type), kind)
            return f"{text}.value" if getattr(kind, "_type_", "") in ("z", "Z") else text
        value = self.convert(code, self._number(kind))
        if kind._type_ == "?":
            return f"(True if {value.test} else False)"
        return f"{PREFIX}bytes(({value.text} & 0xff,))" if kind._type_ == "c" else value.text

    # Names, members, elements -----------------------------------------------------------------------------

    def _name(self, node: "Any") -> "Code":
        if node.id in self.known:
            return self.known[node.id]
        if self.scope.function(node.id) is not None:
            name = f"{PREFIX}scope[{node.id!r}]"
            return Code(f"{PREFIX}number({name})", self.sizes.pointer, kind=ctypes.c_void_p, object=name)
        return self._read(self._place(node))

    def _constant(self, node: "Any") -> "Code":
        if not isinstance(node.value, bytes):
            return super()._constant(node)
        name = f"{PREFIX}text{len(self.globals)}"
        self.globals[name] = node.value  # where it stays: C's strings have one place as well
        return Code(f"{PREFIX}number({name})", self.sizes.pointer, kind=ctypes.c_char_p, object=name)

    def _attribute(self, node: "Any") -> "Code":
        return self._read(self._place(node))

    _subscript = _attribute

    def _place(self, node: "Any") -> "_Place":  # type: ignore[override]
        what = kind_of(node)
        if what == "Name":
            known = self.known.get(node.id)
            if known is None:
                return _Place("object", f"{PREFIX}scope[{node.id!r}]", self.scope.variable(node.id))
            if known.whole is None:
                raise TypeError(f"{self.name}(): {node.id} has no address")
            return _Place("object", known.text, known.whole)
        if what == "Attribute":
            if kind_of(node.value) == "Call":
                made = self.any(node.value)
                text, whole = made.text, made.whole
            else:
                holder = self._place(node.value)
                text, whole = self._whole_text(holder), holder.type
            kind, bits = member(whole, node.attr)
            return _Place("member", text, kind, node.attr, bits)
        base, index = self.any(node.value), self.any(node.slice)
        element = _element(base.kind)
        self._integers(index)
        if (index.low, index.high) == (0, 0):
            return _Place("address", base.text, element)
        size = ctypes.sizeof(element)
        return _Place("address", f"({base.text} + {index.text} * {size})", element)

    def _whole_text(self, place: "_Place") -> str:
        """The ctypes object of a place."""
        if place.way == "member":
            return f"{place.text}.{place.name}"
        if place.way == "object":
            return place.text
        return f"{self._type(place.type)}.from_address({PREFIX}nonnull({place.text}))"

    def _address(self, place: "_Place") -> str:
        if place.way == "address":
            return place.text
        if place.way == "object":
            return f"{PREFIX}addressof({place.text})"
        return f"{PREFIX}member_at({place.text}, {place.name!r})"

    def _read(self, place: "_Place") -> "Code":
        kind = place.type
        if isinstance(kind, type) and issubclass(kind, _RECORD):
            return self._whole(self._whole_text(place), kind)
        if isinstance(kind, type) and issubclass(kind, ctypes.Array):
            item: Any = kind._type_
            pointer: Any = ctypes.POINTER(item)
            return Code(self._address(place), self.sizes.pointer, kind=pointer)
        self.changes = True
        found = self._whole_text(place)
        simple = issubclass(kind, ctypes._SimpleCData)
        if simple and place.way != "member":
            found += ".value"
        if not is_pointer(kind):
            return self._part(found, kind, place.bits)
        if getattr(kind, "_type_", "") in ("z", "Z"):  # whose value is a copy of the text
            text = f"({self._type(ctypes.c_void_p)}.from_address({PREFIX}nonnull({self._address(place)})).value or 0)"
        else:
            text = f"({found} or 0)" if simple else f"{PREFIX}number({found})"
        return Code(text, self.sizes.pointer, kind=kind, object=found)

    def _number(self, kind: "Any") -> "CType":
        ctype = number(kind, self.sizes)
        if ctype is None:
            raise TypeError(f"{self.name}(): {kind.__name__} is no number")
        return ctype

    # Calls ------------------------------------------------------------------------------------------------

    def _call(self, node: "Any") -> "Code":
        function = node.func
        number_type = kind_of(function) == "Name" and function.id in self.sizes.types
        if kind_of(function) == "Name" and not number_type:
            word = function.id
            if word in _WORDS:
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
        if isinstance(kind, type) and issubclass(kind, _RECORD):
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
        if not isinstance(code.kind, type) or not issubclass(code.kind, ctypes._CFuncPtr):  # type: ignore[attr-defined]
            raise TypeError(f"{self.name}(): it calls what is no function")
        return code

    def _called(
        self,
        text: str,
        parameters: "Sequence[Any] | None",
        result: "Any",
        made: bool,
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
        if issubclass(result, _RECORD):
            return self._whole(call, result)
        if not is_pointer(result):
            code = Code(call, self._number(result)) if made else self._part(call, result, None)
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
        if code.object and _same(code.kind, kind) and not self._is_copy(code):
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

    def _void(self, text: str) -> "Code":
        return Code(text, self.sizes.int, 0, 0, kind=VOID, object=text)

    # Words ------------------------------------------------------------------------------------------------

    def _do_(self, arguments: "Sequence[Any]") -> "Code":
        """One after the other; the value is the last one's."""
        if not arguments:
            return self._void("None")
        *before, last = [self.any(argument) for argument in arguments]
        head = "".join(f"{code.object or code.text}, " for code in before)

        def behind(text: str) -> str:
            return f"({head}{text})[-1]" if head else text

        return Code(
            behind(last.text),
            last.type,
            last.low,
            last.high,
            whole=last.whole,
            kind=last.kind,
            object=behind(last.object) if last.object else "",
        )

    def _addressof_(self, arguments: "Sequence[Any]") -> "Code":
        (argument,) = arguments
        place = self._place(argument)
        if place.bits is not None:
            raise TypeError(f"{self.name}(): a bit-field has no address")
        pointer: Any = ctypes.POINTER(place.type)
        return Code(self._address(place), self.sizes.pointer, kind=pointer)

    def _load_(self, arguments: "Sequence[Any]") -> "Code":
        """A read that no later access is done before."""
        code = self.any(arguments[0])
        return Code(f"{PREFIX}fence({code.text})", code.type, code.low, code.high, kind=code.kind)

    def _store_(self, arguments: "Sequence[Any]") -> "Code":
        """An assignment that no earlier access is done after."""
        return self._void(f"({PREFIX}fence(0), {self._assign_(arguments).text})")

    def _fence_(self, arguments: "Sequence[Any]") -> "Code":
        return self._void(f"{PREFIX}fence(0)")

    def _assign_(self, arguments: "Sequence[Any]") -> "Code":
        target, value = arguments
        self.changes = True
        place, code = self._place(target), self.any(value)
        kind = place.type
        if code.whole is not None:
            return self._void(f"{PREFIX}move({self._address(place)}, {code.text})")
        if is_pointer(kind):
            code = self.convert(code, self.sizes.pointer)
            own = code.object and code.object not in self.known
            if place.way == "member" and own and _same(code.kind, kind):  # which ctypes keeps alive
                return self._void(f"{PREFIX}setattr({place.text}, {place.name!r}, {code.object})")
            pointer = f"{self._type(ctypes.c_void_p)}.from_address({PREFIX}nonnull({self._address(place)}))"
            return self._void(f"{PREFIX}setattr({pointer}, 'value', {code.text})")
        value_text = self.convert(code, self._number(kind)).text
        if kind._type_ == "c":
            value_text = f"{PREFIX}bytes(({value_text} & 0xff,))"
        if place.way == "member":
            return self._void(f"{PREFIX}setattr({place.text}, {place.name!r}, {value_text})")
        return self._void(f"{PREFIX}setattr({self._whole_text(place)}, 'value', {value_text})")

    def _namedexpr(self, node: "Any") -> "Code":
        """A local gets a value."""
        name, code = node.target.id, self.any(node.value)
        text = f"{PREFIX}local_{name}"
        if code.whole is not None:
            copied = f"{PREFIX}copy({code.text})"
            self.known[name] = Code(text, code.type, 0, 0, whole=code.whole)
            return Code(f"({text} := {copied})", code.type, 0, 0, whole=code.whole)
        self.known[name] = Code(text, code.type, kind=code.kind if _is_plain_pointer(code) else None)
        return Code(f"({text} := {code.text})", code.type, kind=self.known[name].kind)

    def _ifexp(self, node: "Any") -> "Code":
        test, yes, no = self.any(node.test), self.any(node.body), self.any(node.orelse)
        if yes.kind is VOID or no.kind is VOID:
            return self._void(f"({yes.object or yes.text} if {test.test} else {no.object or no.text})")
        if yes.whole is not None:
            return self._whole(f"({yes.text} if {test.test} else {no.text})", yes.whole)
        pointers = [code for code in (yes, no) if _is_plain_pointer(code)]
        if not pointers:
            return super()._ifexp(node)
        typed = [code for code in pointers if code.kind is not ctypes.c_void_p]
        kind = (typed or pointers)[0].kind
        text = f"({yes.text} if {test.test} else {no.text})"
        both = yes.object and no.object and _same(yes.kind, kind) and _same(no.kind, kind)
        found = f"({yes.object} if {test.test} else {no.object})" if both else ""
        return Code(text, self.sizes.pointer, kind=kind, object=found)


def _is_plain_pointer(code: "Code") -> bool:
    return is_pointer(code.kind)


def _is_call(node: "Any", word: str) -> bool:
    return kind_of(node) == "Call" and getattr(node.func, "id", "") == word


def _indented(lines: "list[str]") -> "list[str]":
    return [f" {line}" for line in lines or ["pass"]]


def _same(found: "Any", wanted: "Any") -> bool:
    return found is wanted


def _element(kind: "Any") -> "Any":
    """What a pointer points to."""
    if isinstance(kind, type) and issubclass(kind, ctypes._Pointer):
        return kind._type_
    if kind is ctypes.c_char_p:
        return ctypes.c_char
    raise TypeError("it follows a pointer of which the headers do not say what it points to")


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
