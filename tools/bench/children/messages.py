"""Times messages in one process, in turns, and prints nanoseconds by label.

The request (marshalled, in hex, the only argument): `path` for sys.path, `environment` with the dispatch mode,
`rounds`, and `number` of operations in each.
"""

import ctypes
import importlib
import marshal
import os
import sys
import time
import timeit
from collections.abc import Iterator
from typing import Any

Case = tuple[str, str, str, dict[str, Any]]  # group, label, statement, names
HAND, OURS = "hand-written ctypes call", "autogen"


def main() -> None:
    request = marshal.loads(bytes.fromhex(sys.argv[1]))
    sys.path[:0] = request["path"]
    os.environ.update(request["environment"])
    foundation = importlib.import_module("bindings.gnustep")
    objc = importlib.import_module("bindings._support.objc")
    foundation.NSString.class_()
    with objc.autorelease_pool():
        cases = list(_cases(foundation))
        timers = [timeit.Timer(code, globals=names, timer=time.process_time) for _, _, code, names in cases]
        for timer in timers:
            timer.timeit(100)
        times: list[list[float]] = [[] for _ in cases]
        for _ in range(request["rounds"]):
            for list_, timer in zip(times, timers, strict=True):
                with objc.autorelease_pool():
                    list_.append(timer.timeit(request["number"]) / request["number"] * 1e9)
        print([[group, label, values] for (group, label, _, _), values in zip(cases, times, strict=True)])


def _cases(foundation: Any) -> Iterator[Case]:
    text = foundation.NSString.from_str("a message")
    array = foundation.NSMutableArray.alloc().init()
    array.addObject_(text)
    number = foundation.NSNumber.numberWithDouble_(2.5)
    for group, receiver, selector, restype, argtypes, given in (
        ("int result", text, "length", ctypes.c_ulong, [], ""),
        ("double result", number, "doubleValue", ctypes.c_double, [], ""),
        ("int argument and result", text, "characterAtIndex:", ctypes.c_ushort, [ctypes.c_ulong], "3"),
        ("object result", array, "objectAtIndex:", ctypes.c_void_p, [ctypes.c_ulong], "0"),
    ):
        function, address, sel = _by_hand(receiver, selector, restype, argtypes)
        listed = f", {given}" if given else ""
        yield group, HAND, f"f(o, s{listed})", {"f": function, "o": address, "s": sel}
        if restype is ctypes.c_void_p:
            keep = [_by_hand(text, name, ctypes.c_void_p, [])[::2] for name in ("retain", "release")]
            names = {"f": function, "o": address, "s": sel, "k": keep[0][0], "ks": keep[0][1]}
            names |= {"d": keep[1][0], "ds": keep[1][1]}
            yield group, f"{HAND}, retained and released", f"r = f(o, s{listed}); k(r, ks); d(r, ds)", names
        yield group, OURS, f"o.{selector.replace(':', '_')}({given})", {"o": receiver}
    yield from _with_objects(foundation, text, array)


def _with_objects(foundation: Any, text: Any, array: Any) -> Iterator[Case]:
    """Objects, callables and Python values on their way in; array[i] against its message."""
    pointer, word = ctypes.c_void_p, ctypes.c_ulong
    same, address, sel = _by_hand(text, "isEqualToString:", ctypes.c_bool, [pointer])
    yield "id parameter", HAND, "f(o, s, o)", {"f": same, "o": address, "s": sel}
    yield "id parameter", OURS, "o.isEqualToString_(o)", {"o": text}

    each, address, sel = _by_hand(array, "enumerateObjectsUsingBlock:", None, [pointer])
    invoke = ctypes.CFUNCTYPE(None, pointer, pointer, word, pointer)(lambda block, item, index, stop: None)
    descriptor = (word * 2)(0, 32)
    block = (pointer * 4)(None, 1 << 28, ctypes.cast(invoke, pointer), ctypes.addressof(descriptor))
    names = {
        "f": each,
        "o": address,
        "s": sel,
        "b": ctypes.addressof(block),
        "kept": (invoke, descriptor, block),
    }
    yield "callable as a block", f"{HAND}, of a block made before", "f(o, s, b)", names
    yield (
        "callable as a block",
        OURS,
        "o.enumerateObjectsUsingBlock_(w)",
        {"o": array, "w": lambda *given: None},
    )

    item, address, sel = _by_hand(array, "objectAtIndex:", pointer, [word])
    yield "array[i]", HAND, "f(o, s, 0)", {"f": item, "o": address, "s": sel}
    keep, drop = (_by_hand(text, name, pointer, [])[::2] for name in ("retain", "release"))
    names = {"f": item, "o": address, "s": sel, "k": keep[0], "ks": keep[1], "d": drop[0], "ds": drop[1]}
    names |= dict(zip(("c", "cs"), _by_hand(array, "count", word, [])[::2], strict=True))
    code = "c(o, cs); r = f(o, s, 0); k(r, ks); d(r, ds)"
    yield "array[i]", f"{HAND}, and of count, retained and released", code, names
    yield "array[i]", OURS, "o[0]", {"o": array}

    made = foundation.NSString.alloc()
    alloc, cls, alloc_sel = _by_hand(foundation.NSString._as_parameter_, "alloc", pointer, [])
    init, _, init_sel = _by_hand(made, "initWithCharacters:length:", pointer, [ctypes.c_char_p, word])
    names = {"f": init, "s": init_sel, "a": alloc, "c": cls, "as_": alloc_sel, "d": drop[0], "ds": drop[1]}
    code = "u = 'a message'.encode('utf-16-le'); d(f(a(c, as_), s, u, 9), ds)"
    yield "from_str", HAND, code, names
    yield "from_str", OURS, "n.from_str('a message')", {"n": foundation.NSString}


def _by_hand(receiver: Any, selector: str, restype: Any, argtypes: list[Any]) -> tuple[Any, int, int]:
    """The method's own code as a ctypes function, the receiver, the selector."""
    runtime = ctypes.CDLL("libobjc.so.4")
    pointer = ctypes.c_void_p
    runtime.sel_registerName.argtypes, runtime.sel_registerName.restype = [ctypes.c_char_p], pointer
    runtime.objc_msg_lookup.argtypes, runtime.objc_msg_lookup.restype = [pointer, pointer], pointer
    address = pointer.from_buffer(receiver).value or 0
    sel = runtime.sel_registerName(selector.encode())
    code = runtime.objc_msg_lookup(address, sel)
    return ctypes.CFUNCTYPE(restype, pointer, pointer, *argtypes)(code), address, sel


main()
