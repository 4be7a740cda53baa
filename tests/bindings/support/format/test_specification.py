"""docs/module-format.md: its examples are tables that the reader reads, and its list of tables is the reader's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autogen.modulefile import NotAModule, read
from bindings._support.format import GRAMMAR

TEXT = (Path(__file__).parents[4] / "docs" / "module-format.md").read_text()
EXAMPLES = re.findall(r"^```(\w+)( module)?\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
TABLES = {name: text for name, module, text in EXAMPLES if not module}
ROW = re.compile(r"^\| (`[a-z`, ]+`) \| `([^`]+)` \| (line|blank line) \|", re.MULTILINE)


def module(**tables: str) -> str:
    arguments = "".join(f"    {name}={f'{chr(10)}{text}'!r},\n" for name, text in tables.items())
    return f'__getattr__, __dir__ = _bindings(\n    globals(),\n{arguments}    target="t",\n)\n'


def test_the_list_of_tables_is_the_reader_s() -> None:
    listed = {
        name.strip("` "): (mark, "\n\n" if end == "blank line" else "\n")
        for names, mark, end in ROW.findall(TEXT)
        for name in names.split(",")
    }
    assert listed == GRAMMAR
    assert set(TABLES) == set(GRAMMAR), "each table has an example"


@pytest.mark.parametrize("name", TABLES)
def test_an_example_reads(name: str) -> None:
    declared = read(module(**{name: TABLES[name]})).first
    found = declared.others.get(name) or getattr(declared, name)
    blocks = "\n\n" if GRAMMAR[name][1] == "\n\n" else "\n"
    assert len(found) == len(TABLES[name].strip("\n").split(blocks))


@pytest.mark.parametrize("name", ["records", "enums", "constants", "registers"])
def test_the_reader_refuses_a_damaged_example(name: str) -> None:
    damaged = TABLES[name].rstrip("\n") + "?"
    with pytest.raises(NotAModule):
        read(module(**{name: damaged}))


def test_what_the_examples_say() -> None:
    declared = read(module(**TABLES)).first
    assert declared.constants["FOURCC"] == ("A", 0x34, -1.5)
    assert declared.records["packet"].members[1].offset == 4
    assert declared.records["odd"].align == 4
    assert declared.enums["mode"].flags
    assert not declared.functions["old"].prototype
    assert declared.registers["DATA_COPY"].fields == declared.registers["DATA"].fields
    assert declared.classes["NSObject"].methods["- class"].attribute == "class__"


def test_the_module_reads_on_each_of_its_targets() -> None:
    (text,) = (text for _, module, text in EXAMPLES if module)
    found = read(text)
    first, other = found.targets.values()
    assert (first.constants, other.constants) == ({"LIB_VERSION": 3}, {})
    assert (first.types["word"].type, other.types["word"].type) == ("c_uint", "c_ulong")
    assert found.library == {"": ("lib.so.3", "lib")}
