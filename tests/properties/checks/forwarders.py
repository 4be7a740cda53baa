"""Macros that forward against compilers: their value, and what the library's functions were given."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.forwarders import SOURCE, CForwarder, header

NUMBERS = (3, -2, 100)
_MAIN = """
#include <stdio.h>
#define SHOW(x) do { unsigned long before = heard(); __auto_type value = (x); \\
    printf(_Generic(value, unsigned long: "%lu", default: "%ld"), (long)value); \\
    printf("/%lu ", heard() - before); } while (0)
int main(void) {
    struct obj second = {-7, 5, 9, 0, 1.5, {1, 2, 3, 4}}, first = {11, -6, 30, &second, -2.25, {9, 200, 7, 6}};
    second.next = &first;
    struct obj *o = &first;
"""


def wrong(workshop: Workshop, macros: list[CForwarder]) -> Outcome:
    path = workshop.file("forwarders.h", header(macros))
    outcome = Outcome()
    for compiler in workshop.compilers:
        source = workshop.file("forwarders.c", f'#include "forwarders.h"\n{SOURCE}')
        library = workshop.folder / f"forwarders-{compiler}.so"
        workshop.compile(compiler, "-w", "-shared", "-fPIC", "-fwrapv", "-o", str(library), str(source))
        answers = _ask(workshop, compiler, macros)
        product = bind(path, library=str(library))
        with imported(product) as module:
            for macro in macros:
                if not hasattr(module, macro.name):
                    outcome.rejected += 1
                    continue
                try:
                    got = " ".join(_ours(module, macro))
                except Exception as error:
                    got = f"{type(error).__name__}: {error}"
                outcome.compared += 1
                if got != answers[macro.name]:
                    outcome.wrong.setdefault(
                        macro.name, f"{got} instead of {compiler}'s {answers[macro.name]}"
                    )
    return outcome


def _ask(workshop: Workshop, compiler: str, macros: list[CForwarder]) -> dict[str, str]:
    """The value and the sum of what was given, for each number, by macro."""
    lines = [
        f'printf("{macro.name}|"); {" ".join(f"SHOW({macro.name}(o, ({n})));" for n in NUMBERS)} puts("");'
        for macro in macros
    ]
    text = "\n".join(['#include "forwarders.h"', SOURCE, _MAIN, *lines, "return 0; }", ""])
    printed = workshop.run(compiler, workshop.file("asked.c", text)).splitlines()
    return dict(line.strip().split("|") for line in printed)


def _ours(module: Any, macro: CForwarder) -> Iterator[str]:
    first = module.obj(n=11, s=-6, bits=30, d=-2.25, raw=(9, 200, 7, 6))
    second = module.obj(n=-7, s=5, bits=9, d=1.5, raw=(1, 2, 3, 4))
    first.next, second.next = ctypes.pointer(second), ctypes.pointer(first)
    for number in NUMBERS:
        before = module.heard()
        value = getattr(module, macro.name)(ctypes.pointer(first), number)
        yield f"{int(value)}/{(module.heard() - before) % 2**64}"
