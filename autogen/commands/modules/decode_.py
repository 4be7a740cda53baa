"""`autogen decode`: what a value read from a register means."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import click

from ...errors import AutogenError
from ...model import Register, RegisterField
from ...passes.registers.families import owners
from ...project import Project
from ...render.registers import drawn
from ...view import View, open_module
from .. import shared
from ..printing import AS_JSON, answer, echo


@click.command("decode")
@click.argument("path", metavar="MODULE.REGISTER")
@click.argument("values", metavar="VALUE…", nargs=-1, required=True)
@AS_JSON
@click.pass_obj
def command(folder: Path | None, path: str, values: tuple[str, ...], as_json: bool) -> int:
    """Print the fields of VALUE (0x… or decimal), by the committed module's MODULE.REGISTER.

    The package may be left out (gc_11_0_0.COMPUTE_PGM_RSRC1), and C's name (regCOMPUTE_PGM_RSRC1) will do.

    The module is read as text; nothing of it is run.
    """
    module, _, name = path.removeprefix("bindings.").rpartition(".")
    if not module:
        raise AutogenError(f"{path!r}: expected MODULE.REGISTER, as in amd_gpu.gc_11_0_0.COMPUTE_PGM_RSRC1")
    where = shared.reading(folder, lambda one: bool(_called(one, module)))
    found = _called(where, module)
    binding = found[0] if len(found) == 1 else where.only(module)
    view = open_module(where.module_path(binding), where.root).view()
    declared = view.declarations
    register = next((declared.registers[one] for one in owners(name) if one in declared.registers), None)
    if register is None:
        close = get_close_matches(name, declared.registers, 3)
        hint = f"; near it: {', '.join(close)}" if close else ""
        raise AutogenError(f"{binding} has no register {name!r}{hint}")
    numbers = [_number(text) for text in values]
    if as_json:
        answer([_as_json(f"{binding}.{name}", view, register, value) for value in numbers])
        return 0
    for value in numbers:
        echo(f"{binding}.{name} = {value:#010x}")
        for line in drawn([_row(view, field, value) for field in register.fields], value):
            echo(f"  {line}")
    return 0


def _called(where: Project, module: str) -> list[str]:
    """The bindings of this name, or of this name in a package."""
    return [known for known in where.bindings if known == module or known.endswith(f".{module}")]


def _as_json(path: str, view: View, register: Register, value: int) -> dict[str, object]:
    rows = [
        (*_row(view, field, value), value >> field.shift & (1 << field.width) - 1)
        for field in register.fields
    ]
    fields = {
        name: {"value": number, "shift": shift, "width": width, "enumerator": called or None}
        for name, shift, width, called, number in rows
    }
    return {"register": path, "value": value, "fields": fields}


def _number(text: str) -> int:
    try:
        value = int(text, 0)
    except ValueError:
        raise AutogenError(f"{text!r} is no number; expected 0x… or decimal digits") from None
    if value < 0:
        raise AutogenError(f"{text}: the value of a register is not negative")
    return value


def _row(view: View, field: RegisterField, value: int) -> tuple[str, int, int, str]:
    """A field with the enumerator that its value is."""
    number = value >> field.shift & (1 << field.width) - 1
    home, name = view.resolve(field.enum)
    enum = home.declarations.enums.get(name)
    named = (
        [member for member, known in enum.members.items() if known == number] if enum is not None else [""]
    )
    return field.name, field.shift, field.width, named[0] if named else f"not in {field.enum}"
