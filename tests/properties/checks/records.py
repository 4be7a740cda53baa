"""A bound record against a compiler's: laid out, read and written alike?"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from typing import Any

from tests.properties.checks.ask_records import Layout, Member, ask, pattern
from tests.properties.compilers import Workshop, bind, imported
from tests.properties.outcome import Outcome
from tests.properties.programs.records import CRecord, header

# Older ctypes aligns nothing to more.
HIGHEST = 2**30 if sys.version_info >= (3, 13) else 16


def wrong(workshop: Workshop, records: list[CRecord]) -> Outcome:
    """What differs from which compiler, by record."""
    product = bind(workshop.file("records.h", header(records)))
    asked = {compiler: ask(workshop, compiler, records) for compiler in workshop.compilers}
    outcome = Outcome(compared=sum(len(r.members) + len(r.named("placed")) for r in records))
    with imported(product) as module:
        for record in records:
            seen: list[Layout] = []
            for compiler, layouts in asked.items():
                layout = layouts[record.name]
                complaint = "" if layout in seen else next(complaints(module, record, layout), "")
                seen.append(layout)
                if complaint:
                    outcome.wrong.setdefault(record.name, f"not as {compiler} does: {complaint}")
    return outcome


def complaints(module: Any, record: CRecord, layout: Layout) -> Iterator[str]:
    try:
        cls = getattr(module, record.name)
    except Exception as error:
        yield f"{record.name}: {type(error).__name__}: {error}"
        return
    found = ctypes.sizeof(cls), ctypes.alignment(cls)
    if found != (layout.size, min(layout.align, HIGHEST)):
        yield f"{record.name}: size and alignment {found} instead of {layout.size, layout.align}"
        return
    for name, member in layout.members.items():
        try:
            yield from (f"{record.name}.{name}: {text}" for text in _member(cls, record, name, member))
        except Exception as error:
            yield f"{record.name}.{name}: {type(error).__name__}: {error}"
    for name, place in layout.places.items():
        place_found = getattr(cls, name).offset, getattr(cls, name).size
        if place_found != place:
            yield f"{record.name}.{name}: offset and size {place_found} instead of {place}"


def _member(cls: Any, record: CRecord, name: str, member: Member) -> Iterator[str]:
    size = ctypes.sizeof(cls)
    ones, zeros = cls(), cls.from_buffer_copy(b"\xff" * size)
    block = name in record.named("blocks")
    full: Any = None
    if block:
        for target, byte in ((ones, 0xFF), (zeros, 0)):
            part = getattr(target, name)
            ctypes.memset(ctypes.addressof(part), byte, ctypes.sizeof(part))
    else:
        plain = isinstance(getattr(ones, name), bytes)  # a char
        full = b"\xff" if plain else -1
        if name in record.named("floats"):
            full = -1.5
        elif name in record.named("booleans"):
            full = True
        setattr(ones, name, full)
        setattr(zeros, name, b"\0" if plain else 0)
    for what, target, expected in (("set", ones, member.ones), ("cleared", zeros, member.zeros)):
        if bytes(target) != expected:
            yield f"{what}: the record is {bytes(target).hex()} instead of {expected.hex()}"
    if name in record.named("scalars"):
        got = number(getattr(ones, name)), number(getattr(cls.from_buffer_copy(pattern(size)), name))
        if got != (member.value, member.patterned):
            yield f"read {got} instead of {member.value, member.patterned}"
    elif not block and getattr(ones, name) != full:
        yield f"read {getattr(ones, name)!r} instead of {full!r}"


def number(value: Any) -> int:
    """What C calls the value: a char is a number, NULL is 0."""
    if isinstance(value, bytes):
        return int.from_bytes(value, "little", signed=True)
    return int(value or 0)
