"""Call each forwarding function of a module, and C's own, in processes of their own: standard library only.

    python forwards_child.py LIBRARY MODULE FOLDER PLAN.json

The plan maps the number of a function in the library to its name in the module, and which of the types that its
parameters can have is meant. A line each: "NUMBER passed", "NUMBER
untried" (both ways crash, or do not end), or "NUMBER wrong [WHAT, HERE, IN C]" as JSON.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import mmap
import os
import pickle
import re
import signal
import sys
from _ctypes import CFuncPtr
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

_TEXT = re.compile(r"POINTER\([\w.]+\)\(b(['\"]).*\1\)")
BASE, SIZE = 0x20000, 0x8000
"""Memory at a low address, in which every word is the address of a word: what is read through any pointer is there."""
NUMBERS = (1, 0, 2, 5, 31, 300, -1, 7)
FURTHER = (7, 300, -31)
"""What is given for further arguments."""
ROUNDS = 2
SECONDS = 10
"""For one call in a process of its own."""
SECONDS_OF_C = 1
"""Of a processor, for C's own call: it only records, so that one that computes for longer never ends."""
AT_ONCE = 1
"""Seconds for all calls of one function among others."""


class Library:
    """The library that records, its log, and the memory."""

    def __init__(self, path: str) -> None:
        libc = ctypes.CDLL(None)
        libc.dlopen.restype, libc.dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
        # Lazily, which ctypes never does: what only some forwarders call need not be there for the others.
        self.c = ctypes.CDLL(path, handle=libc.dlopen(os.fsencode(path), os.RTLD_LAZY | os.RTLD_GLOBAL))
        libc.mmap.restype = ctypes.c_void_p
        libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x100000  # MAP_FIXED_NOREPLACE
        if libc.mmap(BASE, SIZE, mmap.PROT_READ | mmap.PROT_WRITE, flags, -1, 0) != BASE:
            raise SystemExit("the memory for calls cannot be had here")
        words = (ctypes.c_size_t * (SIZE // ctypes.sizeof(ctypes.c_size_t))).from_address(BASE)
        for position in range(len(words)):
            words[position] = BASE + position * 40 % (SIZE // 2) // 8 * 8
        ctypes.c_ulong.in_dll(self.c, "oracle_base").value = BASE
        ctypes.c_ulong.in_dll(self.c, "oracle_size").value = SIZE
        self._kept = [(at, ctypes.string_at(at, size)) for at, size in [*self._variables(), (BASE, SIZE)]]

    def _variables(self) -> Iterator[tuple[int, int]]:
        row = ctypes.c_ulong * 2
        at = ctypes.addressof(row.in_dll(self.c, "oracle_variables"))
        while any(found := row.from_address(at)):
            yield found[0], found[1]
            at += ctypes.sizeof(row)

    def anew(self) -> None:
        """Have everything that a call can change as it was at first: variables, the memory, what is recorded."""
        ctypes.c_uint.in_dll(self.c, "oracle_used").value = 0
        ctypes.c_uint.in_dll(self.c, "oracle_pieces").value = 0
        for at, kept in self._kept:
            if ctypes.string_at(at, len(kept)) != kept:  # what is const is never written
                ctypes.memmove(at, kept, len(kept))

    def takes(self, further: tuple[int, ...]) -> None:
        """Have functions record as many arguments behind their dots."""
        ctypes.c_uint.in_dll(self.c, "oracle_further").value = len(further)

    def seen(self) -> tuple[bytes, bytes]:
        """The calls that were recorded, and the memory."""
        used = ctypes.c_uint.in_dll(self.c, "oracle_used").value
        log = (ctypes.c_ubyte * (1 << 16)).in_dll(self.c, "oracle_log")
        return bytes(log[:used]), ctypes.string_at(BASE, SIZE)


def answered(function: Callable[[], Any]) -> tuple[str, Any]:
    """What a function gives or raises."""
    try:
        return "gives", function()
    except Exception as error:
        return "raises", f"{type(error).__name__}: {error}"


def apart(function: Callable[[], Any], computing: int = SECONDS) -> Any:
    """What a function gives in a process of its own; None if that dies or does not end."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.alarm(SECONDS)
        signal.setitimer(signal.ITIMER_PROF, computing)
        with os.fdopen(writing, "wb") as out:
            pickle.dump(answered(function), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as source:
        answer = source.read()
    os.waitpid(child, 0)
    return pickle.loads(answer) if answer else None


def plain(value: Any) -> Any:
    """A result as bytes or as a number: a pointer's address, but a text's letters."""
    if isinstance(value, (ctypes.Structure, ctypes.Union)):
        return bytes(value)
    if isinstance(value, (ctypes._Pointer, CFuncPtr)):
        return ctypes.cast(value, ctypes.c_void_p).value or 0
    return value


def chosen(kind: str, way: int) -> str:
    """The type of a parameter, which of several is the one of that number, or the last."""
    kinds = kind.split(" | ")
    return kinds[min(way, len(kinds) - 1)]


class Forwarder:
    """One function of the module beside C's own; `way` says which types its parameters have that can have several."""

    def __init__(self, module: Any, name: str, way: int, support: str) -> None:
        self.module, self.name = module, name
        space = module.__namespace__()
        parts = importlib.import_module(f"{support}.cfunctions").parts
        split = importlib.import_module(f"{support}.format").split
        self.is_value = (text := space.table("macros").find(name)) is None
        if self.is_value:
            text = f") -> {space.table('values').find(name).removeprefix('const ')}"
        head, result, body = parts(text)
        self.is_text = self.is_value and _TEXT.fullmatch(body) is not None
        listed = split(head)
        self.further = FURTHER if listed and listed[-1].startswith("*") else ()
        listed = listed[:-1] if self.further else listed
        kinds = [chosen(part.partition(": ")[2], way) for part in listed]
        self.kinds = [space.type(kind.removeprefix("const ")) if kind else ctypes.c_int for kind in kinds]
        self.result = {"None": None, "number": ctypes.c_longlong}.get(result, result)
        self.whole = result == "number"
        if isinstance(self.result, str):
            self.result = space.type(self.result)

    @property
    def rounds(self) -> range:
        """The numbers of the calls that are made."""
        return range(ROUNDS if self.kinds else 1)

    def arguments(self, round_: int) -> list[Any]:
        """Numbers, and objects of pointers' and records' types."""
        found: list[Any] = []
        for position, kind in enumerate(self.kinds):
            if issubclass(kind, (ctypes.Structure, ctypes.Union)):
                found.append(kind.from_address(BASE + 256 * (position + 1)))
            elif issubclass(kind, ctypes._SimpleCData) and kind._type_ not in "PzZ":
                number = NUMBERS[(round_ * 3 + position) % len(NUMBERS)]
                found.append(number if kind._type_ not in "cu" else kind(65).value)
            elif issubclass(kind, CFuncPtr):
                found.append(kind())
            else:
                found.append(ctypes.cast(BASE + 256 * (position + 1), kind))
        return found

    def here(self, round_: int, library: Library) -> Any:
        """The result in Python, and what was seen."""
        given = [*self.arguments(round_), *self.further]
        library.takes(self.further)
        value = getattr(self.module, self.name)
        value = plain(value if self.is_value else value(*given))
        if self.is_text and isinstance(value, int):  # the text of each lies at a place of its own
            value = ctypes.string_at(value)
        return (None if self.result is None else value), *library.seen()

    def in_c(self, number: str, round_: int, library: Library) -> Any:
        """The same of C's own."""
        into = ctypes.create_string_buffer(max(ctypes.sizeof(self.result) if self.result else 0, 16))
        function = library.c[f"oracle_forward{number}"]
        records = [issubclass(kind, (ctypes.Structure, ctypes.Union)) for kind in self.kinds]
        kinds = [ctypes.POINTER(kind) if way else kind for kind, way in zip(self.kinds, records, strict=True)]
        function.argtypes, function.restype = [ctypes.c_void_p, *kinds], None
        library.takes(self.further)
        function(ctypes.addressof(into), *self.arguments(round_))
        if self.result is None:
            return None, *library.seen()
        if issubclass(self.result, (ctypes._Pointer, CFuncPtr)):
            value: Any = ctypes.c_size_t.from_buffer(into).value
            value = ctypes.string_at(value) if self.is_text else value
        elif issubclass(self.result, (ctypes.Structure, ctypes.Union)):
            value = into.raw[: ctypes.sizeof(self.result)]
        else:
            value = self.result.from_buffer(into).value
            value = value or 0 if self.result is ctypes.c_void_p else value
        return value, *library.seen()

    def alike(self, here: Any, there: Any) -> str:
        """What is other; nothing if all is the same."""
        if here[0] != there[0]:
            return "" if here[0] == "raises" and "NULL" in str(here[1]) else "the call"
        first, second = here[1], there[1]
        same = first[0] == second[0]
        if self.whole and isinstance(first[0], (int, float)):
            same = (int(first[0]) - second[0]) % (1 << 64) == 0
        if not same and not (first[0] in (None, 0) and second[0] in (None, 0)):
            return "the result"
        if first[1] != second[1]:
            return "the calls that it makes"
        return "" if first[2] == second[2] else "the memory that it writes"


def shown(answer: Any, what: str) -> str:
    """Say what came of a call: how it ended, or the part that is asked for."""
    if answer is None:
        return "crashes, or does not end"
    if answer[0] == "raises":
        return str(answer[1])
    part = {"the result": 0, "the calls that it makes": 1}.get(what)
    return repr(answer[1][part])[:300] if part is not None else "other bytes"


def alike_at_once(of: dict[str, Forwarder], library: Library) -> set[str]:
    """Those that are right when all are called in one process, each with everything as it was at first.

    A process for each call takes a hundred times as long. So it is left to those that this one does not pass: that
    differ, raise, or end the process, after which another one goes on.
    """
    right: set[str] = set()
    waiting = list(of)
    while waiting:
        verdicts = _passes([(number, of[number]) for number in waiting], library)
        right.update(number for number, is_right in zip(waiting, verdicts, strict=False) if is_right)
        waiting = waiting[len(verdicts) + 1 :]
    return right


def _passes(listed: list[tuple[str, Forwarder]], library: Library) -> bytes:
    """For each in turn whether it is right, as far as their process comes."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        try:
            for number, one in listed:
                signal.alarm(AT_ONCE)
                os.write(writing, bytes([_is_right(number, one, library)]))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as source:
        verdicts = source.read()
    os.waitpid(child, 0)
    return verdicts


def _is_right(number: str, one: Forwarder, library: Library) -> bool:
    def ask(function: Callable[[], Any]) -> Any:
        library.anew()
        return answered(function)

    for round_ in one.rounds:
        here = ask(partial(one.here, round_, library))
        there = ask(partial(one.in_c, number, round_, library))
        if here[0] == "raises" or one.alike(here, there):
            return False
    return True


def verdict(number: str, one: Forwarder, library: Library) -> str:
    """What comes of one, each call in a process of its own."""
    tried = False
    for round_ in one.rounds:
        there = apart(partial(one.in_c, number, round_, library), SECONDS_OF_C)
        if there is None:
            continue  # what C's own does not survive says nothing, and is not waited for twice
        here = apart(partial(one.here, round_, library))
        if here is not None and here[0] == "raises" and str(here[1]).startswith("SymbolError: "):
            continue  # what it calls is in no library that can be looked into, as atexit
        if wrong := "the call" if here is None else one.alike(here, there):
            return f"wrong {json.dumps([wrong, shown(here, wrong), shown(there, wrong)])}"
        tried = True
    return "passed" if tried else "untried"


def main(path: str, name: str, folder: str, plan: str) -> None:
    """Call the functions of the plan and their counterparts in C, and print which are alike."""
    sys.path.insert(0, folder)
    module: Any = importlib.import_module(name)
    space = module.__namespace__()
    support = type(space).__module__.rpartition(".")[0]
    library = Library(path)
    space.library.loaded = library.c
    planned = json.loads(Path(plan).read_text(encoding="utf-8"))
    of = {number: Forwarder(module, one, way, support) for number, (one, way) in planned.items()}
    right = alike_at_once(of, library)
    for number, one in of.items():
        print(number, "passed" if number in right else verdict(number, one, library), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
