"""Calls every function of a module of random functions; a process of its own, because a wrong call may kill it.

Run with the folder of the repository, the module's file, the library, and the masks and the calls as JSON. The last
line that it prints is the answer, or names the call it died in.
"""

from __future__ import annotations

import ctypes
import json
import sys
import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class _RefusedError(Exception):
    """ctypes does not take the call."""


class _Caller:
    """Calls functions with bytes, and sees what arrives as bytes. `masks` leave out a record's padding."""

    def __init__(self, module: Any, library: str, masks: dict[str, bytes]) -> None:
        from tests.properties.programs.calls import MOST, SCALARS, SLOT

        self.module, self.masks, self.scalars, self.slot, self.most = module, masks, SCALARS, SLOT, MOST
        shared = ctypes.CDLL(library)
        self.seen, self.given = (
            (ctypes.c_ubyte * (SLOT * MOST)).in_dll(shared, name) for name in ("seen", "given")
        )

    def complaint(self, name: str, result: str, parameters: Sequence[str], callback: bool) -> str:
        """What arrives changed, if anything."""
        arguments = [self._raw(kind, place) for place, kind in enumerate(parameters, 1)]
        returned = self._raw(result, self.most + 1)
        ctypes.memset(self.seen, 0x55, len(self.seen))
        run = self._call_back if callback else self._call
        try:
            got, answered = run(getattr(self.module, name), (result, *parameters), arguments, returned)
        except (ctypes.ArgumentError, TypeError) as error:
            raise _RefusedError(str(error)) from error
        for place, (kind, data, found) in enumerate(zip(parameters, arguments, got, strict=True)):
            if self._masked(kind, data) != self._masked(kind, found):
                expected = self._masked(kind, data)
                return (
                    f"argument {place} ({kind}) arrives as {self._masked(kind, found)} instead of {expected}"
                )
        if self._masked(result, answered) != self._masked(result, returned):
            return f"result ({result}) is {self._masked(result, answered)} instead of {self._masked(result, returned)}"
        return ""

    def _call(
        self, function: Any, kinds: Sequence[str], arguments: list[bytes], returned: bytes
    ) -> tuple[list[bytes], bytes]:
        result, *parameters = kinds
        ctypes.memmove(self.given, returned, len(returned))
        values = [self._value(kind, data) for kind, data in zip(parameters, arguments, strict=True)]
        answered = self._bytes(result, function(*values))
        return [bytes(self.seen[self.slot * i :][: len(data)]) for i, data in enumerate(arguments)], answered

    def _call_back(
        self, function: Any, kinds: Sequence[str], arguments: list[bytes], returned: bytes
    ) -> tuple[list[bytes], bytes]:
        result, *parameters = kinds
        got: list[bytes] = []

        def answer(*values: Any) -> Any:
            got.extend(self._bytes(kind, found) for kind, found in zip(parameters, values, strict=True))
            return self._value(result, returned)

        for place, data in enumerate(arguments):
            ctypes.memmove(ctypes.addressof(self.given) + self.slot * place, data, len(data))
        pointer = function.argtypes[0]
        function(getattr(pointer, "ctype", pointer)(answer))
        return got, bytes(self.seen[: len(returned)])

    def _raw(self, kind: str, place: int) -> bytes:
        """Bytes that make a value of the kind, other ones at every place."""
        if kind == "_Bool":
            return bytes([place % 2])
        if kind == "long double":
            return bytes(ctypes.c_longdouble(1.5 + place))
        size = ctypes.sizeof(self.scalars[kind] if kind in self.scalars else getattr(self.module, kind))
        return bytes((i * 37 + 90 + place * 11) & 0x3F for i in range(size))

    def _value(self, kind: str, data: bytes) -> Any:
        if kind in self.scalars:
            return self.scalars[kind].from_buffer_copy(data).value
        return getattr(self.module, kind).from_buffer_copy(data)

    def _bytes(self, kind: str, found: Any) -> bytes:
        return bytes(self.scalars[kind](found) if kind in self.scalars else found)

    def _masked(self, kind: str, data: bytes) -> str:
        """The bytes without padding, as text; of a long double only ten bytes count."""
        mask = b"\xff" * 10 if kind == "long double" else self.masks.get(kind, b"\xff" * len(data))
        return bytes(a & b for a, b in zip(data, mask, strict=False)).hex()


def main(root: str, file: str, library: str, facts: str) -> None:
    sys.path.insert(0, root)
    module: Any = types.ModuleType("bindings.random_calls")
    module.__package__ = "bindings"
    sys.modules["bindings.random_calls"] = module
    exec(compile(Path(file).read_text(encoding="utf-8"), file, "exec"), module.__dict__)
    output = json.loads(facts)
    caller = _Caller(module, library, {name: bytes.fromhex(mask) for name, mask in output["masks"].items()})
    wrong: dict[str, str] = {}
    passed = 0
    for name, *rest in output["calls"]:
        print(name, flush=True)
        if name in module.__skipped__:
            continue
        try:
            complaint = caller.complaint(name, *rest)
        except _RefusedError:
            continue
        if complaint:
            wrong[name] = complaint
        else:
            passed += 1
    print(json.dumps({"wrong": wrong, "passed": passed}))


if __name__ == "__main__":
    main(*sys.argv[1:])
