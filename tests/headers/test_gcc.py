"""gcc compiles our Metal headers beside GNUstep's Foundation, and its runtime tells the encodings of the tables."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests import needs

from .conftest import HEADERS, Surface, declared, optional
from .test_surface import bare

GNUSTEP = Path("/usr/include/GNUstep")
PROGRAM = """
#import <Foundation/Foundation.h>
#import <objc/runtime.h>
#import <Metal/Metal.h>
#import <CoreFoundation/CoreFoundation.h>
#import <dispatch/dispatch.h>
#include <stdio.h>

static void tell(Protocol *protocol, const char *selector) {
  struct objc_method_description found = protocol_getMethodDescription(protocol, sel_registerName(selector), YES, YES);
  printf("%%s %%s %%s\\n", protocol_getName(protocol), selector, found.types ? found.types : "-");
}

int main(void) {
%s
  return 0;
}
"""


@pytest.fixture(scope="module")
def gcc() -> list[str]:
    """The command of gcc's Objective-C compiler as GNUstep wants it, with our headers searched last."""
    needs.objective_c()
    flags = [
        "-DGNUSTEP",
        "-DGNUSTEP_BASE_LIBRARY=1",
        "-DGNU_RUNTIME=1",
        "-D_NATIVE_OBJC_EXCEPTIONS",
        "-fobjc-exceptions",
    ]
    strings = "-fconstant-string-class=NSConstantString"
    return [
        "gcc",
        "-x",
        "objective-c",
        "-Wall",
        "-Werror",
        strings,
        *flags,
        f"-isystem{GNUSTEP}",
        "-idirafter",
        str(HEADERS),
    ]


def test_the_runtime_knows_the_protocols(
    surface: Surface, rest: Surface, gcc: list[str], tmp_path: Path
) -> None:
    methods = {
        (name, selector): encoding
        for table in (surface, rest)
        for name, kind, sign, selector, encoding, *_ in table.rows["method"]
        if kind == "protocol"
        and name.startswith("MTL")
        # gcc's runtime knows the required methods of a protocol alone
        and not optional(declared().owners[name, kind].methods[f"{sign} {selector}"].cursor)
    }
    calls = "\n".join(f'  tell(@protocol({name}), "{selector}");' for name, selector in methods)
    source, program = tmp_path / "tell.m", tmp_path / "tell"
    source.write_text(PROGRAM % calls)
    built = subprocess.run(
        [*gcc, str(source), "-o", str(program), "-lgnustep-base", "-lobjc"], capture_output=True, text=True
    )
    assert built.returncode == 0 and not built.stderr, built.stderr
    output = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout
    found = {(name, selector): encoding for name, selector, encoding in map(str.split, output.splitlines())}
    # gcc has no blocks and takes a truth value for an unsigned char.
    expected = {key: bare(encoding).replace("@?", "@").replace("B", "C") for key, encoding in methods.items()}
    assert {key: closed(bare(found[key])) for key in found} == {
        key: closed(expected[key]) for key in expected
    }
    assert len(expected) > 650


def closed(encoding: str) -> str:
    """An encoding without the members of structures behind pointers, which gcc leaves out where they are const."""
    return re.sub(r"\^\{\?=(?:[^{}]|\{[^{}]*\})*\}", "^{?}", encoding)


def test_a_wrong_order_of_directories_is_an_error(gcc: list[str], tmp_path: Path) -> None:
    source = tmp_path / "wrong.m"
    source.write_text("#import <Foundation/Foundation.h>\n")
    after = gcc.index("-idirafter")
    command = [*gcc[:after], f"-I{HEADERS}", "-fsyntax-only", str(source)]
    assert re.search("error.*-idirafter", subprocess.run(command, capture_output=True, text=True).stderr)
