"""What is declared more than once, and aligned names of records, against compilers: sizes and places."""

from __future__ import annotations

import ctypes
from typing import Any

from autogen.modulefile import read
from autogen.view import LinkedModule
from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.redeclared import CRedeclared, header


def wrong(workshop: Workshop, declared: list[CRedeclared]) -> Outcome:
    product = bind(workshop.file("redeclared.h", header(declared)))
    view = LinkedModule(read(product.text)).view("x86_64-linux-gnu")
    outcome = Outcome(compared=sum(len(one.asked) for one in declared))
    asked = {compiler: _ask(workshop, compiler, declared) for compiler in workshop.compilers}
    with imported(product) as module:
        for one in declared:
            try:
                variable = view.declarations.globals.get(one.name)
                got = _record(module, one.name) if variable is None else str(view.size(variable.type))
            except Exception as error:
                got = f"{type(error).__name__}: {error}"
            for compiler, answers in asked.items():
                if got != answers[one.name]:
                    outcome.wrong.setdefault(one.name, f"{got} instead of {compiler}'s {answers[one.name]}")
    return outcome


def _ask(workshop: Workshop, compiler: str, declared: list[CRedeclared]) -> dict[str, str]:
    lines = ['#include <stdio.h>\n#include "redeclared.h"', "int main(void) {"]
    for one in declared:
        sizes = ", ".join(f"(int)({question})" for question in one.asked)
        lines.append(f'printf("{one.name}|{" ".join(["%d"] * len(one.asked))}\\n", {sizes});')
    source = workshop.file("redeclared.c", "\n".join([*lines, "return 0; }", ""]))
    return dict(line.split("|") for line in workshop.run(compiler, source).splitlines())


def _record(module: Any, name: str) -> str:
    holder = getattr(module, f"w{name}")
    return f"{ctypes.sizeof(getattr(module, name))} {ctypes.sizeof(holder)} {holder.m.offset}"
