"""Times small operations against each other in one process, in turns, and prints nanoseconds by label.

The request (marshalled, in hex, the only argument): `path` for sys.path; `peer`: whether tinygrad's modules
and what its generator made of the same header are there; `rounds`, and `number` of operations in each.
"""

import ctypes
import fcntl
import importlib
import marshal
import os
import sys
import time
import timeit
from collections.abc import Iterator
from types import ModuleType
from typing import Any

Case = tuple[str, str, str, dict[str, Any]]  # group, label, statement, names


def main() -> None:
    request = marshal.loads(bytes.fromhex(sys.argv[1]))
    sys.path[:0] = request["path"]
    cases = list(_cases(request["peer"]))
    timers = [timeit.Timer(code, globals=names, timer=time.process_time) for _, _, code, names in cases]
    for timer in timers:
        timer.timeit(100)
    times: list[list[float]] = [[] for _ in cases]
    for _ in range(request["rounds"]):
        for list_, timer in zip(times, timers, strict=True):
            list_.append(timer.timeit(request["number"]) / request["number"] * 1e9)
    answer = [[group, label, values] for (group, label, _, _), values in zip(cases, times, strict=True)]
    print(answer)


def _cases(peer: bool) -> Iterator[Case]:
    yield from _calls(peer)
    yield from _fields(peer)
    yield from _ioctls(peer)


def _calls(peer: bool) -> Iterator[Case]:
    raw = _raw_libc()
    libc = importlib.import_module("bindings.libc")
    modules = [("hand-typed ctypes", raw), ("autogen", libc)]
    if peer:
        modules.append(("tinygrad", importlib.import_module("tinygrad.runtime.autogen.libc")))
    for name, arguments in (("strlen", "text"), ("getppid", "")):
        for label, module in modules:
            names = {"m": module, "f": getattr(module, name), "text": b"hello"}
            yield f"m.{name}({arguments})", label, f"m.{name}({arguments})", names
        for label, module in modules:
            names = {"m": module, "f": getattr(module, name), "text": b"hello"}
            yield f"{name}({arguments})", label, f"f({arguments})", names


def _raw_libc() -> Any:
    """The two functions as one would write them by hand, loaded in the way that the binding says."""
    library = ctypes.CDLL("libc.so.6", use_errno=True)
    strlen, getppid = library.strlen, library.getppid
    strlen.argtypes, strlen.restype = [ctypes.c_char_p], ctypes.c_ulong
    getppid.argtypes, getppid.restype = [], ctypes.c_int
    module = ModuleType("raw")
    vars(module).update(strlen=strlen, getppid=getppid)
    return module


class _Bits(ctypes.Structure):
    """The header's struct as one would write it by hand."""

    _fields_ = (
        ("low", ctypes.c_uint, 3),
        ("signed_middle", ctypes.c_int, 9),
        ("high", ctypes.c_uint, 20),
        ("whole", ctypes.c_uint),
    )


def _fields(peer: bool) -> Iterator[Case]:
    bits = importlib.import_module("benchmark_bits")
    records = [
        ("plain ctypes", _Bits),
        ("autogen", bits.bench_bits),
        ("autogen, explicit layout", bits.bench_packed),
    ]
    if peer:
        remade = importlib.import_module("tinygrad_bits")
        records.append(("tinygrad", remade.struct_bench_bits))
    for what, code in (("get", "r.high"), ("set", "r.high = 5")):
        for label, record in records:
            yield f"bit-field {what}", label, code, {"r": record()}
    for what, code in (("get", "r.whole"), ("set", "r.whole = 5")):
        for label, record in records:
            yield f"plain field {what}", label, code, {"r": record()}
    for label, record in records:
        yield "make one, two keywords", label, "R(low=1, whole=2)", {"R": record}


def _ioctls(peer: bool) -> Iterator[Case]:
    """TCGETS2 on a pseudo-terminal: the kernel fills a record of 44 bytes."""
    bits = importlib.import_module("benchmark_bits")
    if not os.access("/dev/ptmx", os.R_OK | os.W_OK):
        return
    fd = os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY)
    record = bits.BENCH_TCGETS2.argument
    try:
        fcntl.ioctl(fd, int(bits.BENCH_TCGETS2), record())
    except OSError:
        return  # a kernel without it
    raw = {"ioctl": fcntl.ioctl, "fd": fd, "n": int(bits.BENCH_TCGETS2), "r": record(), "R": record}
    ours = {"f": bits.BENCH_TCGETS2, "fd": fd, "r": record()}
    yield "ioctl, own record", "fcntl.ioctl", "ioctl(fd, n, r)", raw
    yield "ioctl, own record", "autogen", "f(fd, r)", ours
    yield "ioctl, new record", "fcntl.ioctl", "ioctl(fd, n, R())", raw
    yield "ioctl, new record", "autogen", "f(fd)", ours
    yield "ioctl, one keyword", "autogen", "f(fd, c_line=0)", ours
    if peer:
        remade = importlib.import_module("tinygrad_bits")
        theirs = remade.BENCH_TCGETS2
        yield (
            "ioctl, own record",
            "tinygrad",
            "f(fd, __payload=r)",
            {
                "f": theirs,
                "fd": fd,
                "r": remade.struct_bench_termios(),
            },
        )
        yield "ioctl, new record", "tinygrad", "f(fd)", {"f": theirs, "fd": fd}
        yield "ioctl, one keyword", "tinygrad", "f(fd, c_line=0)", {"f": theirs, "fd": fd}


main()
