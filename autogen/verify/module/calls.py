"""By-value calls: a library that takes, gives and hands back every record, called through the module's classes."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import AutogenError
from ...host import native_target
from ...model import Record
from ...view import FileModule
from ..compare import Difference
from ..compiler.compilers import Compiler
from ..compiler.dialect import start
from ..compiler.nameable import Nameable
from ..compiler.subject import Subject
from . import calls_child
from .staging import stage

MOST = 1 << 16  # bytes: larger records are not passed by value, lest the stack overflow
CRASHES = 20  # after so many the rest is not tried
_ERROR = re.compile(r"^probe:(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", re.MULTILINE)
_BODY = """\
#line {0} "probe"
typedef {1} oracle_t{0}; \
void oracle_take{0}(oracle_t{0} s) {{ __builtin_memcpy(oracle_seen, &s, sizeof s); }} \
oracle_t{0} oracle_give{0}(void) {{ oracle_t{0} s; __builtin_memcpy((void *)&s, oracle_seen, sizeof s); return s; }} \
void oracle_call{0}(void (*f)(oracle_t{0})) \
{{ oracle_t{0} s; __builtin_memcpy((void *)&s, oracle_seen, sizeof s); f(s); }}
"""


@dataclass
class Called:
    """`passed` calls went right, of three for each record: as argument, as result, to a callback.

    `refused` ones raised a TypeError rather than pass it wrong.
    """

    differences: list[Difference] = field(default_factory=list)
    passed: int = 0
    refused: int = 0
    notes: list[str] = field(default_factory=list)


def call(
    module: FileModule, subject: Subject, compiler: Compiler, folder: Path, python: str = sys.executable
) -> Called:
    """Build the library with a compiler of this machine and call it, each process going on after a crash.

    Raises AutogenError if that is not possible.
    """
    found = Called()
    records = _records(module, subject)
    library = _library(records, subject, compiler, folder, found)
    names = {str(number): name for number, (name, _) in records.items()}
    staged = stage(module.path, folder)
    plan = folder / "calls.json"
    for _ in range(CRASHES):
        if not names:
            break
        plan.write_text(json.dumps(names), encoding="utf-8")
        done = staged.asked(python, calls_child.__file__, library, plan, 300)
        last = ""
        for line in done.stdout.splitlines():
            number, way, *words = line.split(" ", 3)
            last = number
            if way == "passed":
                found.passed += 1
            elif way == "refused":
                found.refused += 1
            elif way == "wrong":
                found.differences.append(
                    Difference(names[number], f"by value, {words[0]}", *words[1].split(" / "))
                )
            elif way == "done":
                del names[number]
        if not done.returncode:
            break
        if last not in names:
            raise AutogenError(f"{module.path}: by-value calls cannot be made:\n{done.stderr[-2000:]}")
        found.differences.append(Difference(names.pop(last), "by value: the call crashes", "", ""))
    return found


def _records(module: FileModule, subject: Subject) -> dict[int, tuple[str, str]]:
    """The records that can be passed by value: a number -> Python name and C name."""
    c, names = Nameable(subject.model), subject.model.names
    declared = module.file.on(native_target()).records
    found = {}
    for number, record in enumerate(c.all(Record), 1):
        name = names.get(record.key, "")
        if not record.size or record.size > MOST or record.opaque or record.transparent:
            continue
        if name not in declared or declared[name].by_address or declared[name].size is None:
            continue
        spelled = c.named(record)
        if spelled and c.around(record) is record:
            found[number] = (name, spelled)
    return found


def _library(
    records: dict[int, tuple[str, str]], subject: Subject, compiler: Compiler, folder: Path, found: Called
) -> Path:
    source, library = folder / "calls.c", folder / "calls.so"
    hidden = "".join(f"#undef {name}\n" for name in sorted(Nameable(subject.model).hidden()))
    flags: Sequence[str] = [*subject.flags(compiler, folder), "-O1", "-shared", "-fPIC"]
    while True:
        bodies = "".join(_BODY.format(number, spelled) for number, (_, spelled) in records.items())
        source.write_text(
            f"{subject.text}\n{hidden}{start(subject)}unsigned char oracle_seen[{MOST}];\n{bodies}",
            encoding="utf-8",
            errors="surrogateescape",
        )
        code, messages = compiler.run([*flags, str(source), "-o", str(library)])
        if code == 0:
            return library
        wrong = {int(line): message for line, message in _ERROR.findall(messages)}
        if not wrong.keys() & records.keys():
            raise AutogenError(f"{compiler} cannot build the by-value library:\n{messages[:4000]}")
        for number in wrong.keys() & records.keys():
            name, _ = records.pop(number)
            found.notes.append(f"{name}: C cannot pass it by value: {wrong[number]}")
