"""Functions that stand in for a library's, in C++ that clang folds and in Python: both log their calls alike.

Each result depends on which function it is and on every argument; the log depends on all calls, in their order. A
word stands for an argument: a number itself, a pointer by the object of the sample that it points into, a text by its
letters.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from bindings._support.cfunctions import Sizes
from bindings._support.cfunctions.pointers import address

from ...macros.probe import NOWHERE
from ...model import Enum, Function, Pointer, Scalar, Type, Void
from .kinds import Kinds, NoStandin
from .rows import MOST_IN_UNIONS

PRIME, START, MASK = 0x100000001B3, 0x9E3779B97F4A7C15, (1 << 64) - 1
SLOT, MEMORY, ELSEWHERE = 0x5107000, 0x3E30000, 0xBAD
SLOTS, BYTES, ASPECTS = 128, 16, 5
"""How many places pointers are told apart by, the bytes that results of stand-ins point to, the words of a call."""
_ARENA, _GAP, _ACCESSES = 1 << 16, 256, 100_000
_WORDS = ("template", "class", "operator")  # which the headers have as names
_UNDEFINED = "".join(f"#undef {word}\n" for word in _WORDS)
_DEFINED = "".join(f"#define {word} autogen_{word}\n" for word in _WORDS)
_HEAD = f"""{NOWHERE}{_UNDEFINED}
#undef static
#define static
#undef extern
#define extern
#undef inline
#define inline
#undef __inline
#define __inline
#undef __inline__
#define __inline__
#undef NULL
#define NULL __null
unsigned long long autogen_unknown(void);
struct autogen_words {{ unsigned long long of[{ASPECTS}] = {{}}; }};
struct autogen_void {{
    void *pointer;
    constexpr operator void *() const {{ return pointer; }}
    template <class T> constexpr operator T *() const {{ return (T *) pointer; }}
}};
struct autogen_any {{
    const volatile void *pointer = nullptr;
    const char *text = nullptr;
    unsigned long long number = 0;
    int is_pointer = 0;
    constexpr autogen_any(const volatile void *value) : pointer(value), is_pointer(1) {{}}
    constexpr autogen_any(const char *value) : pointer(value), text(value), is_pointer(1) {{}}
    constexpr autogen_any(char *value) : pointer(value), text(value), is_pointer(1) {{}}
    constexpr autogen_any(autogen_void value) : pointer(value.pointer), is_pointer(1) {{}}
    template <class R, class... P> constexpr autogen_any(R (*value)(P...))
        : pointer(value ? (const void *) autogen_unknown() : nullptr), is_pointer(1) {{}}
    constexpr autogen_any(unsigned long long value) : number(value) {{}}
    constexpr autogen_any(long long value) : number(value) {{}}
    constexpr autogen_any(unsigned long value) : number(value) {{}}
    constexpr autogen_any(long value) : number(value) {{}}
    constexpr autogen_any(unsigned value) : number(value) {{}}
    constexpr autogen_any(int value) : number(value) {{}}
}};
struct autogen_memory {{
    unsigned long long autogen_log = {START:#x}ull;
    const volatile void *autogen_slots[{SLOTS}] = {{}};
    int autogen_count = 0;
    unsigned char autogen_bytes[{BYTES}] = {{}};
    unsigned long long autogen_left = 0, autogen_known = 0, autogen_in_unions = 0;
    int autogen_member = -1;
    constexpr unsigned long long autogen_mix(unsigned long long so_far, unsigned long long word) {{
        return (so_far ^ word) * {PRIME:#x}ull;
    }}
    constexpr void autogen_slot(const volatile void *p) {{
        if (autogen_count < {SLOTS}) autogen_slots[autogen_count++] = p;
    }}
    constexpr int autogen_next() {{ return ++autogen_member < {MOST_IN_UNIONS}; }}
    constexpr void autogen_overlaid(unsigned long long word) {{
        autogen_known |= 1ull << autogen_member;
        autogen_in_unions = autogen_mix(autogen_in_unions, word);
    }}
    constexpr unsigned long long autogen_word(const volatile void *p) {{
        if (!p) return 0;
        for (int i = 0; i < autogen_count; i++) if (autogen_slots[i] == p) return {SLOT:#x} + i;
        for (int i = 0; i < {BYTES}; i++) if (autogen_bytes + i == p) return {MEMORY:#x} + i;
        return {ELSEWHERE:#x};
    }}
    constexpr unsigned long long autogen_word(autogen_any value) {{
        return value.is_pointer ? autogen_word(value.pointer) : value.number;
    }}
    constexpr unsigned long long autogen_word(autogen_void value) {{ return autogen_word((void *) value); }}
    constexpr unsigned long long autogen_word(double value) {{ return __builtin_bit_cast(unsigned long long, value); }}
    constexpr unsigned long long autogen_word(float value) {{ return autogen_word((double) value); }}
    template <class T> constexpr unsigned long long autogen_word(T *value) {{
        return autogen_word((const volatile void *) value);
    }}
    template <class T> constexpr unsigned long long autogen_word(T value) {{ return (unsigned long long) value; }}
    constexpr unsigned long long autogen_text(autogen_any value) {{
        if (!value.is_pointer) return value.number;
        if (!value.text) return value.pointer ? autogen_unknown() : 0;
        unsigned long long found = 1;
        for (const char *p = value.text; *p; p++) found = autogen_mix(found, (unsigned char) *p);
        return found;
    }}
    constexpr unsigned long long autogen_more(const char *value) {{ return autogen_text(value); }}
    constexpr unsigned long long autogen_more(char *value) {{ return autogen_text(value); }}
    template <class T> constexpr unsigned long long autogen_more(T value) {{ return autogen_word(value); }}
    constexpr unsigned long long autogen_rest(unsigned long long so_far) {{ return so_far; }}
    template <class T, class... Rest>
    constexpr unsigned long long autogen_rest(unsigned long long so_far, T first, Rest... rest) {{
        return autogen_rest(autogen_mix(so_far, autogen_more(first)), rest...);
    }}
}};
"""


def mixed(so_far: int, word: int) -> int:
    """A hash with one word more."""
    return (so_far ^ word & MASK) * PRIME & MASK


class Memory:
    """The memory of one call in Python: objects with room around them, places by number, and the log."""

    def __init__(self) -> None:
        self.buffer = ctypes.create_string_buffer(_ARENA)
        self.base = ctypes.addressof(self.buffer)
        self.end = self.base + BYTES + _GAP
        self.slots: dict[int, int] = {}
        self.count = 0
        self.log = START
        self.variables: dict[str, Any] = {}
        self.texts: list[tuple[int, int]] = []
        self.accesses = 0

    def room(self, size: int) -> int:
        """The address of new memory. Raises NoStandin if it is too large."""
        found = self.end
        self.end += (size + 15) // 16 * 16 + _GAP
        if self.end > self.base + _ARENA:
            raise NoStandin("too large")
        return found

    def slot(self, at: int) -> None:
        """Give a place the next number, unless it has one."""
        self.slots.setdefault(at, self.count)
        self.count += 1

    def variable(self, name: str, kind: Any) -> Any:
        """A variable of the library, which has an address and no value that clang knows."""
        if name not in self.variables:
            self.variables[name] = kind.from_address(self.room(ctypes.sizeof(kind)))
        return self.variables[name]

    def checked(self, at: int) -> int:
        """An address that is accessed; whatever a wrong translation follows, it stays inside.

        Raises LookupError outside of it.
        """
        self.accesses += 1
        if not self._has(at) or self.accesses > _ACCESSES:
            raise LookupError("it leaves the memory of its sample")
        return at

    def _has(self, at: int) -> bool:
        return self.base <= at < self.base + _ARENA - _GAP

    def word(self, at: int) -> int:
        """What stands for a pointer."""
        if not at:
            return 0
        if at in self.slots:
            return SLOT + self.slots[at]
        return MEMORY + at - self.base if self.base <= at < self.base + BYTES else ELSEWHERE

    def text(self, value: Any) -> int:
        """What stands for a text. Raises NoStandin for a text of Python's own."""
        if not isinstance(value, bytes):
            at = address(value)
            if at and not self._has(at):
                raise NoStandin("a text of Python's own, of which nothing is left here but the address")
            value = ctypes.string_at(self.checked(at)) if at else None
        if value is None:
            return 0
        found = 1
        for letter in value:
            found = mixed(found, letter)
        return found

    def any_word(self, value: Any) -> int:
        """What stands for an argument behind the dots. Raises NoStandin for a text of Python's own."""
        if isinstance(value, bytes | ctypes.c_char_p) or getattr(value, "_type_", None) is ctypes.c_char:
            return self.text(value)
        if isinstance(value, float | ctypes.c_double):
            return real(value.value if isinstance(value, ctypes.c_double) else value)
        if isinstance(value, ctypes._SimpleCData) and not isinstance(value, ctypes.c_void_p):
            return int(value.value) & MASK
        if isinstance(value, int):
            return value & MASK
        at = address(value)
        if any(start <= at < end for start, end in self.texts):
            raise NoStandin("a text to C, of which nothing is left here but the address")
        return self.word(at)


def real(value: float) -> int:
    """The bits of a double."""
    found: int = struct.unpack("<Q", struct.pack("<d", value))[0]
    return found


def prelude(callees: Collection[Callee]) -> str:
    """C++ text that defines the class `autogen_standins`."""
    undefined = "".join(f"#undef {one.name}\n" for one in callees)
    members = "".join(one.standin() for one in callees)
    builtins = "".join(f"#define __builtin_{one.name} {one.name}\n" for one in callees)
    return (
        f"{_HEAD}{undefined}struct autogen_standins : autogen_memory {{\n{members}}};\n{_DEFINED}{builtins}"
    )


@dataclass(frozen=True)
class Callee:
    """A function: how its arguments become words ("text", "pointer", "real" or ctypes' name of an integer)."""

    name: str
    number: int
    words: tuple[str, ...]
    ctypes: tuple[Any, ...]
    result: Any
    """The ctypes type of the result; None for void."""
    members: tuple[int, ...]
    """The values that a result of an enumeration has."""
    variadic: bool
    cxx_parameters: tuple[str, ...]
    cxx_result: str

    def call(self, memory: Memory, sizes: Sizes, arguments: Sequence[Any]) -> Any:
        """What it does in Python."""
        found = START * self.number & MASK
        for argument, word in zip(arguments, self.words, strict=False):
            found = mixed(found, self._word(argument, word, memory, sizes))
        for argument in arguments[len(self.words) :]:
            found = mixed(found, memory.any_word(argument))
        memory.log = mixed(memory.log, found)
        if self.result is None:
            return None
        if self.members:
            return self.members[found % len(self.members)]
        code = getattr(self.result, "_type_", "")
        if code == "?":
            return bool(found & 1)
        if code in ("f", "d"):
            return float(found & 0xFFFF)
        if isinstance(code, str) and code not in "Pz":
            name = self.result.__name__
            return sizes.types["c_ubyte" if name == "c_char" else name].wrapped(found)
        at = memory.base + found % BYTES
        return ctypes.cast(at, self.result) if issubclass(self.result, ctypes._Pointer) else at

    def _word(self, argument: Any, word: str, memory: Memory, sizes: Sizes) -> int:
        if word == "text":
            return memory.text(argument)
        if word == "pointer":
            return memory.word(address(argument))
        if word in ("c_float", "c_double"):
            return real(getattr(ctypes, word)(float(argument)).value)
        return sizes.types[word].wrapped(int(argument)) & MASK

    def standin(self) -> str:
        """The same in C++, as a member of what has the memory."""
        listed, words = [], []
        for position, (kind, word) in enumerate(zip(self.cxx_parameters, self.words, strict=True)):
            listed.append(f"{kind} autogen_{position}")
            words.append(f"autogen_{'text' if word == 'text' else 'word'}(autogen_{position})")
        head = "template <class... T> " if self.variadic else ""
        more = ["T... autogen_more"] if self.variadic else []
        steps = [f"unsigned long long autogen_found = {START * self.number & MASK:#x}ull;"]
        steps += [f"autogen_found = autogen_mix(autogen_found, {word});" for word in words]
        if self.variadic:
            steps.append("autogen_found = autogen_rest(autogen_found, autogen_more...);")
        steps.append("autogen_log = autogen_mix(autogen_log, autogen_found);")
        steps += [f"return {self._returned()};"] if self.result is not None else []
        return f"{head}constexpr {self.cxx_result} {self.name}({', '.join([*listed, *more])}) {{ {' '.join(steps)} }}\n"

    def _returned(self) -> str:
        code = getattr(self.result, "_type_", "")
        if self.members:
            choices = "".join(
                f"autogen_found % {len(self.members)} == {position} ? ({self.cxx_result}) {value}ll : "
                for position, value in enumerate(self.members[:-1])
            )
            return f"{choices}({self.cxx_result}) {self.members[-1]}ll"
        if code == "?":
            return "autogen_found & 1"
        if code in ("f", "d"):
            return f"({self.cxx_result}) (autogen_found & 0xffff)"
        if isinstance(code, str) and code not in "Pz":
            return f"({self.cxx_result}) autogen_found"
        place = f"autogen_bytes + autogen_found % {BYTES}"
        return (
            f"autogen_void{{{place}}}"
            if self.cxx_result == "autogen_void"
            else f"({self.cxx_result}) ({place})"
        )


def callee(function: Function, number: int, kinds: Kinds) -> Callee:
    """Make the stand-in for a function. Raises NoStandin if it takes or returns more than numbers and pointers."""
    if not function.type.prototype:
        raise NoStandin(function.name)
    parameters = [_parameter(kind, kinds) for kind in function.type.parameters]
    result = function.type.result
    behind = kinds.behind(result)
    members: tuple[int, ...] = ()
    if isinstance(behind, Void):
        cxx_result = "void"
    elif isinstance(behind, Pointer):
        is_void = isinstance(kinds.behind(behind.to), Void)
        cxx_result = "autogen_void" if is_void else kinds.cxx(result)
    elif isinstance(behind, Enum):
        members = tuple(value for _, value in behind.members[:4])
        cxx_result = kinds.cxx(result)
    elif isinstance(behind, Scalar) and kinds.is_complete(behind):
        cxx_result = kinds.cxx(behind)
    else:
        raise NoStandin(function.name)
    return Callee(
        function.name,
        number,
        tuple(word for word, _ in parameters),
        tuple(
            ctypes.c_char_p if word == "text" else kinds.ctype(kind)
            for kind, (word, _) in zip(function.type.parameters, parameters, strict=True)
        ),
        kinds.ctype(result),
        members,
        function.type.variadic,
        tuple(spelled for _, spelled in parameters),
        cxx_result,
    )


def _parameter(kind: Type, kinds: Kinds) -> tuple[str, str]:
    """How an argument becomes a word, and the type of the parameter in C++."""
    behind = kinds.behind(kind)
    if isinstance(behind, Pointer):
        return ("text" if kinds.is_text(kind) else "pointer"), "autogen_any"
    if isinstance(behind, Enum):
        return behind.type.ctype, kinds.cxx(behind.type)  # to which any number converts, as in C
    if isinstance(behind, Scalar) and kinds.is_complete(behind):
        is_character = behind.ctype == "c_char"
        return ("c_byte" if is_character else behind.ctype), kinds.cxx(behind)
    raise NoStandin(repr(kind))
