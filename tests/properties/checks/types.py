"""Bound enumerations and typedefs against compilers: size, alignment, sign, and the value of each enumerator."""

from __future__ import annotations

import ctypes
from typing import Any

from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.types import CType, header


def wrong(workshop: Workshop, types: list[CType]) -> Outcome:
    product = bind(workshop.file("types.h", header(types)))
    outcome = Outcome(compared=len(types) + sum(len(kind.enumerators) for kind in types))
    asked = {compiler: _ask(workshop, compiler, types) for compiler in workshop.compilers}
    with imported(product) as module:
        for kind in types:
            try:
                got = _ours(module, kind)
            except Exception as error:
                got = f"{type(error).__name__}: {error}"
            for compiler, answers in asked.items():
                if got != answers[kind.name]:
                    outcome.wrong.setdefault(kind.name, f"{got} instead of {compiler}'s {answers[kind.name]}")
    return outcome


def _ask(workshop: Workshop, compiler: str, types: list[CType]) -> dict[str, str]:
    """Size and alignment, for an enumeration also the sign and the values."""
    lines = ['#include <stdio.h>\n#include "types.h"', "int main(void) {"]
    for kind in types:
        lines.append(
            f'printf("{kind.name}|%d %d", (int)sizeof({kind.spelling}), (int)_Alignof({kind.spelling}));'
        )
        if not kind.typedef:
            lines.append(f'printf(" %s", ({kind.spelling})-1 < 0 ? "signed" : "unsigned");')
        for name, value, _ in kind.enumerators:
            lines.append(f'printf(" {"%lld" if value < 0 else "%llu"}", (long long){name});')
        lines.append('printf("\\n");')
    source = workshop.file("types.c", "\n".join([*lines, "return 0; }", ""]))
    return dict(line.split("|") for line in workshop.run(compiler, source).splitlines())


def _ours(module: Any, kind: CType) -> str:
    found = getattr(module, kind.name)
    ctype = getattr(found, "ctype", found)
    answer = f"{ctypes.sizeof(ctype)} {ctypes.alignment(ctype)}"
    if not kind.typedef:
        answer += " signed" if ctype(-1).value < 0 else " unsigned"
    for name, _, _ in kind.enumerators:
        answer += f" {getattr(module, name)}"
        assert found(getattr(module, name)) == getattr(module, name)
    return answer
