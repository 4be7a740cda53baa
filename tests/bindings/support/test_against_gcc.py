"""Random records, from C text through the generator to ctypes: laid out, read, written and passed as gcc does.

One example is many records, so that the compiler runs once for all of them. A failure shows the seed and the C
text of the records that differ; put the seed into an `@example` to keep it.
"""

from __future__ import annotations

import ctypes
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from c_records import CRecord, Layout, Member, ask_gcc, header, pattern, random_records
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from tabled_modules import Maker, compile_c

pytest.importorskip("clang.cindex", reason="needs the generator's libclang, which is not installed")
from autogen.produce import generate

PROPERTY = settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking a seed shows nothing
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
NAMED = re.compile(r"\br\d+\b")
SEEDS = st.integers(0, 2**32)


@given(seed=SEEDS)
@PROPERTY
@example(seed=0)
def test_records_are_laid_out_read_and_written_as_in_c(
    seed: int, gcc: str, make: Maker, tmp_path: Path
) -> None:
    records = random_records(seed, 60)
    asked = ask_gcc(gcc, tmp_path, records)
    module = make(text=generate([str(tmp_path / "records.h")], name="records"))
    wrong = [
        f"{complaint}\n    {r.text}" for r in records for complaint in complaints(module, r, asked[r.name])
    ]
    assert not wrong, f"seed {seed}: {len(wrong)} differences\n" + "\n".join(wrong[:8])
    assert sum(len(layout.members) for layout in asked.values()) > 100


def complaints(module: Any, record: CRecord, layout: Layout) -> Iterator[str]:
    try:
        cls = getattr(module, record.name)
    except Exception as error:
        yield f"{record.name}: {type(error).__name__}: {error}"
        return
    highest = 2**30 if sys.version_info >= (3, 13) else 16  # older ctypes aligns nothing to more
    found = ctypes.sizeof(cls), ctypes.alignment(cls)
    if found != (layout.size, min(layout.align, highest)):
        yield f"{record.name}: size and alignment {found} instead of {layout.size, layout.align}"
        return
    for name, member in layout.members.items():
        try:
            yield from (
                f"{record.name}.{name}: {text}" for text in member_complaints(cls, record, name, member)
            )
        except Exception as error:
            yield f"{record.name}.{name}: {type(error).__name__}: {error}"


def member_complaints(cls: Any, record: CRecord, name: str, member: Member) -> Iterator[str]:
    size = ctypes.sizeof(cls)
    ones, zeros = cls(), cls.from_buffer_copy(b"\xff" * size)
    if name in record.blocks:
        for target, byte in ((ones, 0xFF), (zeros, 0)):
            block = getattr(target, name)
            ctypes.memset(ctypes.addressof(block), byte, ctypes.sizeof(block))
    else:
        plain = isinstance(getattr(ones, name), bytes)  # a char
        full: Any = (
            -1.5 if name in record.floats else True if name in record.booleans else b"\xff" if plain else -1
        )
        setattr(ones, name, full)
        setattr(zeros, name, b"\0" if plain else 0)
    for what, target, expected in (("set", ones, member.ones), ("cleared", zeros, member.zeros)):
        if bytes(target) != expected:
            yield f"{what}: the record is {bytes(target).hex()} instead of {expected.hex()}"
    if name in record.scalars:
        patterned = number(getattr(cls.from_buffer_copy(pattern(size)), name))
        if (number(getattr(ones, name)), patterned) != (member.value, member.patterned):
            yield f"read {number(getattr(ones, name))}, {patterned} instead of {member.value}, {member.patterned}"
    elif name not in record.blocks and getattr(ones, name) != full:
        yield f"read {getattr(ones, name)!r} instead of {full!r}"


def number(value: Any) -> int:
    """What C calls the value: a char is a number, NULL is 0."""
    if isinstance(value, bytes):
        return int.from_bytes(value, "little", signed=True)
    return int(value or 0)


ONCE_WRONG = """
struct smaller_type_joins { int a : 20; unsigned char b : 3 __attribute__((aligned(4))); long c; };
struct smaller_type_joins_and_ends { int a : 20; unsigned char b : 3 __attribute__((aligned(2))); };
union bit_fields_of_one_type { unsigned short a : 4; unsigned short b : 5; short c; };
union bit_fields_of_two_types { unsigned a : 1; unsigned long b : 5; };
struct char_bit_field { char a : 3; char b : 4; int c : 20; };
struct nine_bytes { signed char a : 7; long b : 63; } __attribute__((packed));
struct nine_bytes_unsigned { unsigned char a : 7; unsigned long b : 64; } __attribute__((packed));
"""


def test_records_that_were_wrong_once(gcc: str, make: Maker, tmp_path: Path) -> None:
    records = []
    for text in ONCE_WRONG.strip().splitlines():
        kind, name, _ = text.split(" ", 2)
        scalars = [word for word in "abc" if f" {word} " in text or f" {word};" in text]
        records.append(CRecord(name, f"{text}\ntypedef {kind} {name} {name};", scalars))
    asked = ask_gcc(gcc, tmp_path, records)
    module = make(text=generate([str(tmp_path / "records.h")], name="records"))
    wrong = [f"{c}\n    {r.text}" for r in records for c in complaints(module, r, asked[r.name])]
    assert not wrong, "\n".join(wrong)


# By value -------------------------------------------------------------------------------------------------

CHILD = """
import ctypes, importlib, json, sys
sys.path.insert(0, sys.argv[1])
module = importlib.import_module(sys.argv[2])
library = ctypes.CDLL(sys.argv[3])
seen = (ctypes.c_ubyte * 4096).in_dll(library, "seen")
wrong, right = {}, []

def masked(cls, data):  # the bits that belong to a member
    mask = masks[cls.__name__]
    return bytes(a & b for a, b in zip(data, mask))

masks = {name: bytes.fromhex(mask) for name, mask in json.loads(sys.argv[4]).items()}
for name in masks:
    try:
        cls = getattr(module, name)
    except Exception:  # the layout test tells
        continue
    size = ctypes.sizeof(cls)
    value = cls.from_buffer_copy(bytes((i * 37 + 90) & 0x3f for i in range(size)))
    expected = masked(cls, bytes(value))
    for function, check in (
        ("take", lambda result: bytes(seen[:size])),
        ("give", bytes),
        ("call", lambda result: bytes(seen[:size])),
    ):
        print(f"{function}_{name}", flush=True)  # the last line tells where the process died
        bound = getattr(module, f"{function}_{name}", None)
        if bound is None:  # in the ledger
            continue
        ctypes.memset(seen, 0x55, 4096)
        try:
            if function == "call":
                got = []
                callback = bound.argtypes[0](lambda record: got.append(bytes(record)))
                bound(callback)
                result = masked(cls, got[0])
            elif function == "give":
                ctypes.memmove(seen, value, size)
                result = masked(cls, bytes(bound()))
            else:
                bound(value)
                result = masked(cls, bytes(seen[:size]))
        except (ctypes.ArgumentError, TypeError):  # refused
            continue
        if result != expected:
            wrong[f"{function}_{name}"] = f"{result.hex()} instead of {expected.hex()}"
            break  # what is passed wrong may crash when it is returned
        right.append(name)
print(json.dumps([wrong, len(right)]))
"""


@given(seed=SEEDS)
@PROPERTY
@example(seed=0)
def test_records_are_passed_by_value_as_in_c_or_refused(
    seed: int, gcc: str, make: Maker, package: Path, tmp_path: Path
) -> None:
    """As an argument, as a result, and as the argument of a callback."""
    everything = random_records(seed, 60, small=True)  # those with a bool may be members of others
    records = [r for r in everything if r.members and not r.booleans]
    asked = ask_gcc(gcc, tmp_path, everything)
    prototypes = "".join(
        f"void take_{r.name}({r.name} s); {r.name} give_{r.name}(void);\n"
        f"void call_{r.name}(void (*callback)({r.name} s));\n"
        for r in records
    )
    text = header(everything) + prototypes
    (tmp_path / "calls.h").write_text(text)
    bodies = "".join(
        f"void take_{r.name}({r.name} s) {{ memcpy(seen, &s, sizeof s); }}\n"
        f"{r.name} give_{r.name}(void) {{ {r.name} s; memcpy(&s, seen, sizeof s); return s; }}\n"
        f"void call_{r.name}(void (*callback)({r.name} s))"
        f" {{ {r.name} s; for (int i = 0; i < sizeof s; i++) ((char *)&s)[i] = (i * 37 + 90) & 0x3f; callback(s); }}\n"
        for r in records
    )
    (tmp_path / "calls.c").write_text(
        f'#include <string.h>\n#include "calls.h"\nunsigned char seen[4096];\n{bodies}'
    )
    library = tmp_path / "calls.so"
    compile_c(gcc, "-shared", "-fPIC", "-o", str(library), str(tmp_path / "calls.c"))
    module = make(text=generate([str(tmp_path / "calls.h")], name="calls", library=str(library)))
    masks = {r.name: mask(asked[r.name]) for r in records}
    for r in records:  # whoever holds a record with padding need not keep that padding
        if any(set(mask(asked[inner])) != {"f"} for inner in set(NAMED.findall(r.text)) - {r.name}):
            del masks[r.name]
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CHILD), str(package.parent), module.__name__, str(library),
         json.dumps(masks)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    texts = {r.name: r.text for r in records}
    last = done.stdout.splitlines()[-1] if done.stdout else ""
    assert not done.returncode, f"seed {seed}: died in {last}: {texts.get(last[5:])}\n{done.stderr[-2000:]}"
    wrong: dict[str, str]
    wrong, passed = json.loads(last)
    assert not wrong, f"seed {seed}: {len(wrong)} are passed wrong\n" + "\n".join(
        f"{name}: {what}\n    {texts[name[5:]]}" for name, what in [*wrong.items()][:8]
    )
    assert passed > len(records)  # of three ways for each: refusing everything is no answer


def mask(layout: Layout) -> str:
    """The bits of the record that belong to some member, as hexadecimal text."""
    bits = 0
    for member in layout.members.values():
        bits |= int.from_bytes(
            bytes(a ^ b for a, b in zip(member.ones, bytes(layout.size), strict=True)), "little"
        )
        bits |= int.from_bytes(bytes(a ^ 0xFF for a in member.zeros), "little")
    return bits.to_bytes(layout.size, "little").hex()
