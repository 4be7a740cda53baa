"""Macros and inline functions that forward: each beside C's own, over a library that records what is called, and how.

The library has C's own macros and inline functions, each in a function, and in place of every function that they call
one that records its arguments. The module's and C's are called with the same arguments, over the same memory: then the
calls that were recorded, the memory and the results have to be the same.
"""

from __future__ import annotations

import ctypes
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import AutogenError
from ...host import native_target
from ...macros.probe import NOWHERE
from ...model import Function, Global, MacroFunction, Pointer, Record, Ref, Scalar, Type, Void
from ...view import FileModule
from ..compare import Difference
from ..compiler.compilers import Compiler
from ..compiler.dialect import start
from ..compiler.nameable import Nameable
from ..compiler.subject import Subject
from . import forwards_child
from .staging import stage

_ERROR = re.compile(r"^probe:(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", re.MULTILINE)
_ZERO = "-ftrivial-auto-var-init=zero"
_ZEROED = ((_ZERO,), (_ZERO, "-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang"))
"""A local without a value is zero, as in Python: what is to fill it (`numa_get_membind`) only records its call.

Before version 16, clang has that with the second flag; older gccs have it not at all.
"""
_NUMBERED = re.compile(r"`(\d+)`")
_REAL = ("string.h", "strings.h", "stdlib.h")  # what these declare works on memory: it is called itself
_HEAP = frozenset(
    {
        *("malloc", "calloc", "realloc", "reallocarray", "valloc", "aligned_alloc", "posix_memalign", "free"),
        *("strdup", "strndup", "realpath"),
    }
)
"""But these: where the heap has room is another place for C than for Python. Each gets a new piece of the memory."""
_ATTEMPTS = 5
# Of an array whose length no header says: any word of the memory may be an index into it.
_ELEMENTS = forwards_child.BASE + forwards_child.SIZE
_IMAGE = "_dladdr" if sys.platform == "darwin" else "dladdr"
_RECORDER = """
#line 1 "recorder"
unsigned char oracle_log[1 << 16]; unsigned oracle_used, oracle_further, oracle_pieces;
unsigned long oracle_base, oracle_size;
static void oracle_add(const void *from, unsigned size) {
    if (oracle_used + size > sizeof oracle_log) return;
    __builtin_memcpy(oracle_log + oracle_used, from, size); oracle_used += size;
}
int oracle_image(const void *, void *) __asm__("DLADDR");
static void oracle_pointer(const void *p, int text, unsigned size) {
    unsigned long at = (unsigned long) p, inside = at - oracle_base < oracle_size; void *image[4];
    if (inside || at < 65536 || at >> 47) oracle_add(&at, sizeof at);
    else if (text) oracle_add(p, __builtin_strlen((const char *) p) + 1);
    else if (oracle_image(p, image)) oracle_add(&at, sizeof at);
    else oracle_add(size ? p : "own", size ? size : 4); /* which each has at a place of its own */
}
static unsigned long oracle_heap(void) { /* no two at one place, which C need not reckon with; then there is none */
    unsigned long piece = oracle_size / 32 * oracle_pieces++, room = oracle_size / 2;
    return piece < room ? oracle_base + room + piece : 0;
}
static void *oracle_result(unsigned size, int pointer) {
    static unsigned char result[1 << 16]; unsigned long value =
        pointer > 1 ? oracle_heap() : pointer ? oracle_base + 4096 : oracle_used % 5;
    __builtin_memset(result, 0, sizeof result);
    __builtin_memcpy(result, &value, size < sizeof value ? size : sizeof value);
    return result;
}
"""


@dataclass
class Forwarded:
    """How many did what C's own do; `untried` ones end both ways in a crash or without an end."""

    differences: list[Difference] = field(default_factory=list)
    passed: int = 0
    untried: int = 0
    notes: list[str] = field(default_factory=list)


def forward(
    module: FileModule, subject: Subject, compiler: Compiler, folder: Path, python: str = sys.executable
) -> Forwarded:
    """Build the library with a compiler of this machine, and call each forwarder of the module and of C.

    Raises AutogenError if that is not possible.
    """
    found = Forwarded()
    forwarders = dict(_forwarders(module, subject))
    library = _library(forwarders, subject, compiler, folder, found) if forwarders else None
    if library is None:
        return found
    staged = stage(module.path, folder)
    plan = folder / "forwards.json"
    plan.write_text(
        json.dumps({str(number): (name, way) for number, (name, _, way) in forwarders.items()}),
        encoding="utf-8",
    )
    done = staged.asked(python, forwards_child.__file__, library, plan, 600)
    if done.returncode:
        raise AutogenError(
            f"{module.path}: its forwarding functions cannot be called:\n{done.stderr[-2000:]}"
        )
    for line in done.stdout.splitlines():
        number, outcome, *words = line.split(" ", 2)
        if outcome == "passed":
            found.passed += 1
        elif outcome == "untried":
            found.untried += 1
        else:
            name, (what, here, there) = forwarders[int(number)][0], json.loads(words[0])
            found.differences.append(Difference(name, what, here, there))
    return found


def _forwarders(module: FileModule, subject: Subject) -> Iterator[tuple[int, tuple[str, MacroFunction, int]]]:
    """What forwards, by number: its Python name, its declaration, and which of the types that its parameters can have.

    One whose parameters can be of several types is called with each.
    """
    names, here = subject.model.names, module.file.on(native_target()).others
    number = 0
    for one in Nameable(subject.model).all(MacroFunction):
        name = names.get(one.key, "")
        if one.returns and name in here.get("values" if one.is_value else "macros", {}):
            for way in range(max((kind.count(" | ") + 1 for _, kind in one.parameters), default=1)):
                number += 1
                yield number, (name, one, way)


def _library(
    forwarders: dict[int, tuple[str, MacroFunction, int]],
    subject: Subject,
    compiler: Compiler,
    folder: Path,
    found: Forwarded,
) -> Path | None:
    c = Nameable(subject.model)
    source, library = folder / "forwards.c", folder / "forwards.so"
    flags = [*subject.flags(compiler, folder), "-O1", "-fno-builtin", "-shared", "-fPIC"]
    flags += next((words for words in _ZEROED if compiler.takes(words)), ())
    if sys.platform != "darwin":
        flags.append("-Wl,-Bsymbolic")  # C's own are to call what is recorded here, not the C library's
    hidden = "".join(f"#undef {name}\n" for name in sorted(c.hidden()))
    wrong: dict[int, str] = {}
    for _ in range(_ATTEMPTS):
        own = {number: (one, way) for number, (_, one, way) in forwarders.items() if number not in wrong}
        stubs = {
            1_000_000 + n: one
            for n, one in enumerate(_called((one for one, _ in own.values()), subject))
            if 1_000_000 + n not in wrong
        }
        source.write_text(
            "".join(
                [
                    f"{subject.text}\n{start(subject)}{_RECORDER.replace('DLADDR', _IMAGE)}{NOWHERE}",
                    *(_wrapper(number, one, way, c) for number, (one, way) in own.items()),
                    hidden,
                    *(_stub(number, one, c) for number, one in stubs.items()),
                    _variables(one.name for one in stubs.values() if isinstance(one, Global)),
                ]
            ),
            encoding="utf-8",
            errors="surrogateescape",
        )
        code, messages = compiler.run([*flags, str(source), "-o", str(library)])
        if code == 0:
            for number in wrong.keys() & forwarders.keys():
                found.notes.append(f"{forwarders.pop(number)[0]}: C does not take it here: {wrong[number]}")
            return library
        new = {int(line): message for line, message in _ERROR.findall(messages)}
        if not new.keys() & (own.keys() | stubs.keys()):
            break
        wrong |= new
    lines = messages.splitlines()
    why = next((line for line in lines if "error: " in line), "".join(lines[:1]))
    found.notes.append(f"the library that records calls cannot be built: {why}")
    return None


def _called(forwarders: Iterable[MacroFunction], subject: Subject) -> Iterator[Function | Global]:
    by_key, process = subject.model.by_key(), ctypes.CDLL(None)  # whose variables the module takes first
    keys = {kind.key for one in forwarders for kind in one.records if isinstance(kind, Ref)}
    for key, one in by_key.items():
        if key not in keys or not isinstance(one, Function | Global):
            continue
        if one.location.header in _REAL and one.name not in _HEAP:
            continue
        if isinstance(one, Function) or not hasattr(process, one.symbol or one.name):
            yield one


def _wrapper(number: int, one: MacroFunction, way: int, c: Nameable) -> str:
    """C's own, in a function: its value is written where the caller says.

    A record is the caller's own, in which a macro can take addresses.
    """
    kinds = [_kind(kind, one, way) for name, kind in one.parameters if not name.startswith("*")]
    behind = [isinstance(c.types.behind(kind), Record) for kind in kinds]
    passed = [Pointer(kind) if is_record else kind for kind, is_record in zip(kinds, behind, strict=True)]
    listed = "".join(f", {c.type(kind, f'a{position}')}" for position, kind in enumerate(passed))
    further = [f"{number}l" for number in forwards_child.FURTHER] * (len(kinds) < len(one.parameters))
    passed_on = [f"(*a{n})" if is_record else f"a{n}" for n, is_record in enumerate(behind)]
    given = ", ".join([*passed_on, *further])
    own = (
        one.name if one.key.startswith("macro ") else f"({one.name})"
    )  # a macro may have an inline function's name
    call = one.name if one.is_value else f"{own}({given})"
    if one.returns == "None":
        body = f"{call};"
    elif one.returns == "number":
        body = f"long long r = (long long)({call}); __builtin_memcpy(into, &r, sizeof r);"
    else:  # an array is a pointer then
        body = f"__auto_type r = 1 ? ({call}) : ({call}); __builtin_memcpy(into, &r, sizeof r);"
    return f'#line {number} "probe"\nvoid oracle_forward{number}(void *into{listed}) {{ {body} }}\n'


def _kind(kind: str, one: MacroFunction, way: int) -> Type:
    """The type of a parameter, of several the one of that number; one that takes any number takes an int."""
    numbered = _NUMBERED.match(forwards_child.chosen(kind, way))
    return one.records[int(numbered[1])] if numbered else Scalar("c_int", 4, 4)


def _solid(kind: object, c: Nameable) -> int:
    """The size of a number, or of a record of numbers that has no padding; 0 of all else."""
    if isinstance(kind, Scalar):
        return kind.size
    if not isinstance(kind, Record) or not kind.fields or kind.size is None:
        return 0
    parts = [0 if one.bits is not None else _solid(c.types.behind(one.type), c) for one in kind.fields]
    return kind.size if all(parts) and sum(parts) == kind.size else 0


def _variables(names: Iterable[str]) -> str:
    """Where the variables lie: what one call leaves there is no other's concern."""
    listed = "".join(f"{{ (void *) &{name}, sizeof {name} }}, " for name in names)
    return (
        '#line 1 "variables"\n'
        f"struct {{ void *at; unsigned long size; }} oracle_variables[] = {{ {listed}{{ 0, 0 }} }};\n"
    )


def _stub(number: int, one: Function | Global, c: Nameable) -> str:
    """In place of a function, one that records its arguments; a variable is defined."""
    line = f'#line {number} "probe"\n'
    if isinstance(one, Global):
        # a const one would be null for ever, which compilers reckon with
        if one.unsized:  # with room for any index: compilers reckon with one element
            return f"{line}__typeof__({one.name}[0]) {one.name}[{_ELEMENTS}] __attribute__((weak));\n"
        at = f" = (void *) {forwards_child.BASE}" if isinstance(c.types.resolve(one.type), Pointer) else ""
        return f"{line}__typeof__({one.name}) {one.name} __attribute__((weak)){at};\n"
    names = tuple(f"a{position}" for position in range(len(one.parameters)))
    steps = [f'oracle_add("{one.name}", {len(one.name) + 1});']
    for name, kind in zip(names, one.type.parameters, strict=True):
        behind = c.types.resolve(kind)
        if isinstance(behind, Pointer):
            to = c.types.resolve(behind.to)
            # A text may go where anything goes; those of C and of Python lie at places of their own.
            text = isinstance(to, Void) or (isinstance(to, Scalar) and to.ctype == "c_char")
            steps.append(
                f"oracle_pointer((const void *) {name}, {int(text)}, {_solid(c.types.behind(behind.to), c)});"
            )
        else:
            steps.append(f"oracle_add(&{name}, sizeof {name});")
    if one.type.variadic and names:  # further arguments alone: of others there no type is known
        is_one = " || ".join(f"w == {number}l" for number in forwards_child.FURTHER)
        steps.append(
            f"if (oracle_further) {{ __builtin_va_list l; __builtin_va_start(l, {names[-1]}); "
            f"for (unsigned i = 0; i < {len(forwards_child.FURTHER)}; i++) "
            f"{{ long w = __builtin_va_arg(l, long); if ({is_one}) oracle_add(&w, sizeof w); }} "
            "__builtin_va_end(l); }"
        )
    if not isinstance(c.types.resolve(one.type.result), Void):
        result, is_pointer = c.type(one.type.result), isinstance(c.types.resolve(one.type.result), Pointer)
        way = is_pointer + (is_pointer and one.name in _HEAP)
        steps.append(f"return *(__typeof__({result}) *) oracle_result(sizeof({result}), {way:d});")
    return f"{line}{c.type(one.type, one.name, names)} {{ {' '.join(steps)} }}\n"
