"""Types by names of C++: those that g++ gives to functions are read back, and any other name is none."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.amd.mangled import parameters
from tests import needs

TYPES = {
    **{"bool": "bool", "signed char": "i8", "unsigned char": "u8", "short": "i16", "unsigned short": "u16"},
    **{"int": "i32", "unsigned": "u32", "long": "i64", "unsigned long": "u64", "long long": "i64"},
    **{
        "float": "f32",
        "double": "f64",
        "char": "",
        "struct S": "",
        "enum E": "",
        "deep::T": "",
        "vector": "",
    },
    **{"const float *": "", "struct S *": "", "void *": "", "int (*)(float, struct S)": "", "deep::T &": ""},
    **{"float *const *": "", "int (*)[4]": ""},
}
BEFORE = """struct S { int a; }; enum E { A }; namespace deep { struct T {}; namespace er { } }
typedef float vector __attribute__((vector_size(16)));
"""


def test_what_gcc_calls_functions(tmp_path: Path) -> None:
    gcc, generator = needs.program("g++"), random.Random(1)
    wanted = [generator.choices(list(TYPES), k=generator.randrange(9)) for _ in range(200)]
    functions = (
        f"namespace deep {{ namespace er {{ void f{at}({', '.join(types)}) {{}} }} }}"
        if at % 2
        else f"void f{at}({', '.join(types)}) {{}}"
        for at, types in enumerate(wanted)
    )
    (tmp_path / "f.cc").write_text(BEFORE + "\n".join(functions))
    subprocess.run([gcc, "-w", "-c", "f.cc"], cwd=tmp_path, check=True)
    listed = subprocess.run(["nm", "f.o"], cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    names = [line.split()[-1] for line in listed.splitlines()]
    assert len(names) == len(wanted)
    by_number = {at: name for name in names for at in range(len(wanted)) if _is(name, at)}
    for at, types in enumerate(wanted):
        assert parameters(by_number[at]) == tuple(TYPES[one] for one in types), (by_number[at], types)


def _is(name: str, at: int) -> bool:
    own = f"f{at}"
    return name.startswith((f"_Z{len(own)}{own}", f"_ZN4deep2er{len(own)}{own}E"))


@pytest.mark.parametrize(
    "name", ["saxpy", "_Z", "", "_Z3temIfEvPT_S0_", "_Z5saxp", "_Z1fi5", "_Z1fSs", "_ZN1f", "_Z1f" + "F" * 99]
)
def test_other_names(name: str) -> None:
    assert parameters(name) is None


@given(st.text("_ZNES0123PKfijvFDA" + "x"))
def test_any_name(text: str) -> None:
    parameters("_Z" + text)
