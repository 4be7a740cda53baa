"""Statements of C, as lines of Python: what entries with a `-> TYPE` have besides expressions, and their own words."""

import ctypes

from .calling import Calls
from .expressions import Code, kind_of
from .helpers import PREFIX
from .memory import Place
from .pointers import NUMBER, VOID, is_pointer
from .values import CType

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Statements(Calls):
    """Writes the code of one function whose type the entry says."""

    words = ("do", "addressof", "assign", "load", "store", "fence")

    def body(self, statements: "list[Any]") -> "list[str]":
        """Translate the steps of a function into Python statements."""
        lines = self._final(statements[0].value)
        text = "\n".join(lines)
        head = []
        for address, making in self.pointers.items():
            if address in text:  # the second keeps what was made for the address alive
                head.append(f"{address}, {address}_kept = {making}")
        return head + lines

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
        return [code.effect]

    def _returned(self, node: "Any") -> str:
        """The result as a function of the library would give it."""
        code, kind = self.any(node), self.result
        if kind is NUMBER:
            return code.text
        if code.whole is not None:
            place = kind_of(node) in ("Name", "Attribute", "Subscript")
            return f"{PREFIX}copy({code.text})" if place else code.text
        if code.object and code.kind is kind and code.object not in self.known:
            return code.object
        if is_pointer(kind):  # not what the caller gave, which can be many things
            text = self._object(Code(code.text, code.type), kind)
            return f"{text}.value" if getattr(kind, "_type_", "") in ("z", "Z") else text
        value = self.convert(code, self._number(kind))
        if kind._type_ == "?":
            return f"(True if {value.test} else False)"
        return f"{PREFIX}bytes(({value.text} & 0xff,))" if kind._type_ == "c" else value.text

    # Words ------------------------------------------------------------------------------------------------

    def _do_(self, arguments: "Sequence[Any]") -> "Code":
        """One after the other; the value is the last one's."""
        if not arguments:
            return self._void("None")
        *before, last = [self.any(argument) for argument in arguments]
        head = "".join(f"{code.effect}, " for code in before)

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
            effect=behind(last.effect),
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
        return self._void(f"({PREFIX}fence(0), {self._assign_(arguments).effect})")

    def _fence_(self, arguments: "Sequence[Any]") -> "Code":
        return self._void(f"{PREFIX}fence(0)")

    def _assign_(self, arguments: "Sequence[Any]") -> "Code":
        """An assignment; its value is what the place has then, which is not read again."""
        target, value = arguments
        self.changes = True
        place, code = self._place(target), self.any(value)
        done = self._assigned(place, code)
        if code.whole is not None:
            whole = self._whole_text(place)
            return Code(f"({done}, {whole})[-1]", code.type, 0, 0, whole=place.type, effect=done)
        kept = self._taken(place, code)
        self.temporaries += 1
        name = f"{PREFIX}value{self.temporaries}"
        again = self._assigned(place, Code(name, kept.type, kept.low, kept.high, kind=kept.kind))
        text = f"(({name} := {kept.text}), {again})[0]"
        return Code(text, kept.type, kept.low, kept.high, kind=kept.kind, effect=done)

    def _taken(self, place: "Place", code: "Code") -> "Code":
        """What a place has of a value that it is given: a number or a pointer."""
        if is_pointer(place.type):
            return Code(self.convert(code, self.sizes.pointer).text, self.sizes.pointer, kind=place.type)
        kept = self.convert(code, self._number(place.type))
        if place.bits is None or place.type._type_ == "?":
            return kept
        return self._wrapped(kept.text, CType(place.bits, kept.type.signed), kept.low, kept.high)

    def _assigned(self, place: "Place", code: "Code") -> str:
        """The text of an assignment."""
        kind = place.type
        if code.whole is not None:
            return f"{PREFIX}move({self._address(place)}, {code.text})"
        if is_pointer(kind):
            code = self.convert(code, self.sizes.pointer)
            own = code.object and code.object not in self.known
            if place.way == "member" and own and code.kind is kind:  # which ctypes keeps alive
                return f"{PREFIX}setattr({place.text}, {place.name!r}, {code.object})"
            pointer = f"{self._type(ctypes.c_void_p)}.from_address({PREFIX}nonnull({self._address(place)}))"
            return f"{PREFIX}setattr({pointer}, 'value', {code.text})"
        value_text = self.convert(code, self._number(kind)).text
        if kind._type_ == "c":
            value_text = f"{PREFIX}bytes(({value_text} & 0xff,))"
        if place.way == "member":
            return f"{PREFIX}setattr({place.text}, {place.name!r}, {value_text})"
        return f"{PREFIX}setattr({self._whole_text(place)}, 'value', {value_text})"

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
            return self._void(f"({yes.effect} if {test.test} else {no.effect})")
        if yes.whole is not None:
            return self._whole(f"({yes.text} if {test.test} else {no.text})", yes.whole)
        pointers = [code for code in (yes, no) if _is_plain_pointer(code)]
        if not pointers:
            return super()._ifexp(node)
        typed = [code for code in pointers if code.kind is not ctypes.c_void_p]
        kind = (typed or pointers)[0].kind
        text = f"({yes.text} if {test.test} else {no.text})"
        both = yes.object and no.object and yes.kind is kind and no.kind is kind
        found = f"({yes.object} if {test.test} else {no.object})" if both else ""
        return Code(text, self.sizes.pointer, kind=kind, object=found)


def _is_plain_pointer(code: "Code") -> bool:
    return is_pointer(code.kind)


def _is_call(node: "Any", word: str) -> bool:
    return kind_of(node) == "Call" and getattr(node.func, "id", "") == word


def _indented(lines: "list[str]") -> "list[str]":
    return [f" {line}" for line in lines or ["pass"]]
