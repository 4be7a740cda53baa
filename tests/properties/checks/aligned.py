"""Records with members of aligned names against compilers: size, alignment, and each member's place and size."""

from __future__ import annotations

import ctypes
from typing import Any

from tests.properties.checks.records import HIGHEST
from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.aligned import CAligned, header


def wrong(workshop: Workshop, aligned: list[CAligned]) -> Outcome:
    product = bind(workshop.file("aligned.h", header(aligned)))
    outcome = Outcome(compared=sum(2 + 2 * len(one.members) for one in aligned))
    asked = {compiler: _ask(workshop, compiler, aligned) for compiler in workshop.compilers}
    with imported(product) as module:
        for one in aligned:
            try:
                got = _ours(module, one)
            except Exception as error:
                got = f"{type(error).__name__}: {error}"
            for compiler, answers in asked.items():
                if got != answers[one.name]:
                    outcome.wrong.setdefault(one.name, f"{got} instead of {compiler}'s {answers[one.name]}")
    return outcome


def _ask(workshop: Workshop, compiler: str, aligned: list[CAligned]) -> dict[str, str]:
    lines = ['#include <stdio.h>\n#include "aligned.h"', "int main(void) {"]
    for one in aligned:
        record = f"struct w{one.name}"
        questions = [f"sizeof({record})", f"_Alignof({record}) < {HIGHEST} ? _Alignof({record}) : {HIGHEST}"]
        for name, _ in one.members:
            questions += [f"__builtin_offsetof({record}, {name})", f"sizeof((({record} *)0)->{name})"]
        numbers = ", ".join(f"(int)({question})" for question in questions)
        lines.append(f'printf("{one.name}|{" ".join(["%d"] * len(questions))}\\n", {numbers});')
    source = workshop.file("aligned.c", "\n".join([*lines, "return 0; }", ""]))
    return dict(line.split("|") for line in workshop.run(compiler, source).splitlines())


def _ours(module: Any, one: CAligned) -> str:
    record = getattr(module, f"w{one.name}")
    numbers = [ctypes.sizeof(record), ctypes.alignment(record)]
    for name, _ in one.members:
        member = getattr(record, name)
        numbers += [member.offset, member.size]
    return " ".join(map(str, numbers))
