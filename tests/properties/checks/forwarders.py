"""Macros that forward against compilers: their value, what the library's functions were given, and what is left."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.forwarders import FURTHER, SOURCE, CForwarder, header

NUMBERS = (3, -2, 100)
_MAIN = """
#include <stdio.h>
static struct obj second, first, *o = &first;
static void start(void) {
    first = (struct obj){11, -6, 30, &second, -2.25, {9, 200, 7, 6}};
    second = (struct obj){-7, 5, 9, &first, 1.5, {1, 2, 3, 4}};
}
static void left(unsigned long before) {
    printf("/%lu:%d,%d,%d,%d,%d ", heard() - before, first.n, first.s, first.bits, first.raw[1], second.n);
}
#define SHOW(x) do { start(); unsigned long before = heard(); __auto_type value = (x); \\
    printf(_Generic(value, unsigned long: "%lu", default: "%ld"), (long)value); left(before); } while (0)
#define DO(x) do { start(); unsigned long before = heard(); x; left(before); } while (0)
int main(void) {
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
        f'printf("{macro.name}|"); {" ".join(_call(macro, number) for number in NUMBERS)} puts("");'
        for macro in macros
    ]
    text = "\n".join(['#include "forwarders.h"', SOURCE, _MAIN, *lines, "return 0; }", ""])
    printed = workshop.run(compiler, workshop.file("asked.c", text)).splitlines()
    return dict(line.strip().split("|") for line in printed)


def _call(macro: CForwarder, number: int) -> str:
    further = "".join(f", {one}" for one in FURTHER) if macro.variadic else ""
    return f"{'DO' if macro.does else 'SHOW'}({macro.name}(o, ({number}){further}));"


def _ours(module: Any, macro: CForwarder) -> Iterator[str]:
    for number in NUMBERS:
        first = module.obj(n=11, s=-6, bits=30, d=-2.25, raw=(9, 200, 7, 6))
        second = module.obj(n=-7, s=5, bits=9, d=1.5, raw=(1, 2, 3, 4))
        first.next, second.next = ctypes.pointer(second), ctypes.pointer(first)
        before = module.heard()
        further = FURTHER if macro.variadic else ()
        value = getattr(module, macro.name)(ctypes.pointer(first), number, *further)
        shown = "" if value is None else int(value)
        left = first.n, first.s, first.bits, first.raw[1], second.n
        yield f"{shown}/{(module.heard() - before) % 2**64}:{','.join(map(str, left))}"
