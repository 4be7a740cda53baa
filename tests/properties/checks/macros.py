"""Bound macros against compilers: value, sign and type of each expression, each unit of each string."""

from __future__ import annotations

import math
import re
from typing import Any

from autogen.model import Constant, Enum
from tests.properties.compilers import RejectedError, Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.macros import CMacro, header

_TYPES = (
    *(
        "_Bool",
        "char",
        "signed char",
        "unsigned char",
        "short",
        "unsigned short",
        "int",
        "unsigned int",
        "long",
    ),
    *("unsigned long", "long long", "unsigned long long", "float", "double", "long double"),
)
_CHOICES = ", ".join(f'{kind}: "{kind}"' for kind in _TYPES)
_INTEGER = re.compile(r"-?\d+")
# Undefined, or a value that does not fit: what the two compilers may fold differently.
_UNDEFINED = re.compile(
    r":(\d+):\d+: (?:fatal )?(?:error:|warning:.*\[-W(?:overflow|div-by-zero|division-by-zero|shift-count-overflow"
    r"|shift-count-negative|shift-overflow=?|shift-negative-value|integer-overflow|literal-conversion"
    r"|implicit-const-int-float-conversion|pedantic)\])"
)
_ENCODINGS = {1: "utf-8", 2: "utf-16-le", 4: "utf-32-le"}


def wrong(workshop: Workshop, macros: list[CMacro]) -> Outcome:
    """What differs, by macro; what a compiler finds undefined is not compared."""
    path = workshop.file("macros.h", header(macros))
    undefined = _undefined(workshop, macros)
    valid = [macro for macro in macros if macro.name not in undefined]
    asked = {compiler: _ask(workshop, compiler, valid) for compiler in workshop.compilers}
    product = bind(path)
    constants = {d.name: d for d in product.model.declarations if isinstance(d, Constant)}
    enums = {f"enum {d.tag}": d for d in product.model.declarations if isinstance(d, Enum)}
    outcome = Outcome(compared=len(valid), rejected=len(macros) - len(valid))
    with imported(product) as module:
        for macro in valid:
            for compiler, answers in asked.items():
                got, expected = _ours(module, macro, constants, enums, product.skipped), answers[macro.name]
                if got != expected:
                    outcome.wrong.setdefault(macro.name, f"{got} instead of {compiler}'s {expected}")
    return outcome


def _undefined(workshop: Workshop, macros: list[CMacro]) -> set[str]:
    """The macros that some compiler warns about or refuses, one line a macro."""
    lines = ['#include "macros.h"']
    for macro in macros:
        lines.append(f"const __typeof__(({macro.name})[0]) use_{macro.name}[] = {macro.name};" if macro.string else
                     f"__typeof__(({macro.name})) use_{macro.name} = ({macro.name});")  # fmt: skip
    source = workshop.file("uses.c", "\n".join([*lines, ""]))
    found: set[str] = set()
    for compiler in workshop.compilers:
        words = ["-fsyntax-only", "-Wall", "-Wextra", "-Wno-pedantic", "-fno-diagnostics-color", str(source)]
        words += ["-ftrack-macro-expansion=0"] if compiler == "gcc" else ["-ferror-limit=0"]
        try:
            output = workshop.compile(compiler, *words)
        except RejectedError as error:
            output = str(error)
        for line in output.splitlines():
            if "uses.c" in line and (match := _UNDEFINED.search(line)):
                found.add(macros[int(match[1]) - 2].name)
    return found


def _ask(workshop: Workshop, compiler: str, macros: list[CMacro]) -> dict[str, tuple[str, str]]:
    """Type and value of each macro as text; of a string the size of a unit, and the units."""
    lines = ['#include <stdio.h>\n#include "macros.h"',
             f'#define TYPE(e) _Generic((e), {_CHOICES}, default: "?")',
             '#define FLOATING(e) _Generic((e), float: 1, double: 1, long double: 1, default: 0)']  # fmt: skip
    for macro in macros:
        name = macro.name
        lines.append(f'static void probe_{name}(void) {{ printf("{name}|");')
        if macro.string:
            lines.append(
                f"static const __typeof__(({name})[0]) s[] = {name}; unsigned long long mask = sizeof s[0] == 8 ? "
                f'-1ULL : (1ULL << 8 * sizeof s[0]) - 1; printf("%d|", (int)sizeof s[0]);'
                f' for (unsigned long i = 0; i + 1 < sizeof s / sizeof s[0]; i++) printf("%llx ", s[i] & mask);'
            )
        else:
            lines.append(
                f'printf("%s|", TYPE(({name}))); if (FLOATING(({name}))) printf("%a", (double)({name}));'
                f' else if (({name}) < 0) printf("%lld", (long long)({name}));'
                f' else printf("%llu", (unsigned long long)({name}));'
            )
        lines.append(' printf("\\n"); }')
    calls = "".join(f"probe_{macro.name}();\n" for macro in macros)
    source = workshop.file("values.c", "\n".join([*lines, f"int main(void) {{ {calls} return 0; }}", ""]))
    answers = {}
    for line in workshop.run(compiler, source).splitlines():
        name, kind, value = line.split("|")
        if kind in ("float", "double", "long double"):
            value = _float(float.fromhex(value))
        answers[name] = kind, value.strip()
    return answers


def _float(value: float) -> str:
    return "nan" if math.isnan(value) else value.hex()


def _ours(
    module: Any,
    macro: CMacro,
    constants: dict[str, Constant],
    enums: dict[str, Enum],
    skipped: dict[str, str],
) -> tuple[str, str]:
    """The same two texts from the module and its model."""
    constant = constants.get(macro.name)
    if constant is None:
        return "skipped", skipped.get(macro.name, "and not in the ledger")
    try:
        value = getattr(module, macro.name)
    except Exception as error:
        return type(error).__name__, str(error)
    kind = constant.ctype
    if isinstance(value, str):
        size = 4 if "wchar_t" in kind or kind.startswith(("int[", "char32_t", "unsigned int[")) else 1
        size = 2 if kind.startswith(("unsigned short[", "char16_t")) else size
        raw = value.encode(_ENCODINGS[size], "surrogateescape" if size == 1 else "surrogatepass")
        units = (raw[i : i + size] for i in range(0, len(raw), size))
        return str(size), " ".join(f"{int.from_bytes(unit, 'little'):x}" for unit in units)
    if kind in enums:
        kind = {"c_uint": "unsigned int", "c_int": "int", "c_ulong": "unsigned long",
                "c_long": "long"}[enums[kind].type.ctype]  # fmt: skip
    return kind, _float(value) if isinstance(value, float) else str(value)
