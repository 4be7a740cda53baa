"""The command line of autogen, its headers read in a child, as ever, or in the same process: the first argument.

With `stages` a line of JSON stands behind its output: the CPU seconds of each stage, in the same process. What a stage
calls that is a stage itself counts there alone.
"""

import json
import multiprocessing
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from autogen import children
from autogen.__main__ import main


def stages() -> None:
    """Run the command line, and say what each stage took."""
    cindex = import_module("clang.cindex")
    found = {
        "clang's parses": (cindex.Index, "parse"),
        "declarations, read from clang": (import_module("autogen.parse"), "_read"),
        "macros": (import_module("autogen.macros"), "evaluate"),
        "inline functions, macros with arguments": (import_module("autogen.cfunctions"), "functions"),
        "passes over the model": (import_module("autogen.passes"), "run"),
        "the module's text": (import_module("autogen.render.module"), "module"),
        "the stub's text": (import_module("autogen.render.module"), "stub"),
    }
    spent = dict.fromkeys([*found, "all else"], 0.0)
    running = ["all else"]
    since = [time.process_time()]

    def switch() -> None:
        now = time.process_time()
        spent[running[-1]] += now - since.pop()
        since.append(now)

    def timed(stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            switch()
            running.append(stage)
            try:
                return function(*arguments, **named)
            finally:
                switch()
                running.pop()

        return call

    for stage, (owner, name) in found.items():
        setattr(owner, name, timed(stage, getattr(owner, name)))
    try:
        import_module("autogen.commands").main()
    except SystemExit as end:
        if end.code:
            raise
    switch()
    print(json.dumps(spent))


if (way := sys.argv.pop(1)) != "child":
    # In a child everything is read where it is asked for.
    multiprocessing.current_process().name = children._NAME
stages() if way == "stages" else main()
