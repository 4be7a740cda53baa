"""What a running library says of its methods: standard library only, in a process of its own.

    python messages_child.py PLAN.json

The plan has "runtime" and "library", names of files of which the first that loads is taken, and "classes": the name
of each class -> its methods as "- length". Prints {"library", "classes": NAME -> {"- length": encoding or null}},
with null for a class that is not there; or {"missing": why} if a library does not load.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path
from typing import Any


def load(names: list[str]) -> Any:
    """The first library that loads, for all others to see; the last error if none does."""
    problem: OSError | None = None
    for name in names:
        try:
            return ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError as error:
            problem = error
    raise problem or OSError("the module names no library")


def encodings(runtime: Any, methods: dict[str, list[str]]) -> dict[str, Any]:
    """What the runtime has for every method that is asked for."""

    def function(name: str, result: Any, *arguments: Any) -> Any:
        found = runtime[name]
        found.restype, found.argtypes = result, arguments
        return found

    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    get_class = function("objc_getClass", pointer, text)
    selector = function("sel_registerName", pointer, text)
    method = {
        "-": function("class_getInstanceMethod", pointer, pointer, pointer),
        "+": function("class_getClassMethod", pointer, pointer, pointer),
    }
    encoding = function("method_getTypeEncoding", text, pointer)
    found: dict[str, Any] = {}
    for name, keys in methods.items():
        where = get_class(name.encode())
        if not where:
            found[name] = None
            continue
        found[name] = {}
        for key in keys:
            here = method[key[0]](where, selector(key[2:].encode()))
            found[name][key] = (encoding(here) or b"").decode() if here else None
    return found


def main(plan: str) -> None:
    """Print as JSON the encodings of methods that the running library has for classes."""
    asked = json.loads(Path(plan).read_text(encoding="utf-8"))
    try:
        runtime, library = load(asked["runtime"]), load(asked["library"])
    except OSError as error:
        print(json.dumps({"missing": str(error)}))
        return
    print(json.dumps({"library": library._name, "classes": encodings(runtime, asked["classes"])}))


if __name__ == "__main__":
    main(*sys.argv[1:])
