"""Our headers parse without a word from the compiler: for Apple, for Linux, under ARC, each alone, and by gcc."""

from __future__ import annotations

import pytest

from .conftest import APPLE, EVERYTHING, HEADERS, parse

RUNTIMES = {
    "apple-arm64": APPLE,
    "apple-x86_64": ("-target", "x86_64-apple-macos14"),
    "linux": ("-target", "x86_64-linux-gnu", "-fobjc-runtime=gcc"),
    "apple-arm64-arc": (*APPLE, "-fobjc-arc"),
    "apple-x86_64-arc": ("-target", "x86_64-apple-macos14", "-fobjc-arc"),
    "linux-arc": ("-target", "x86_64-linux-gnu", "-fobjc-runtime=gnustep-2.0", "-fobjc-arc"),
    "without-blocks": ("-target", "x86_64-linux-gnu", "-fobjc-runtime=gcc", "-fno-blocks"),
}
HEADER_NAMES = sorted(path.relative_to(HEADERS).as_posix() for path in HEADERS.rglob("*.h"))


def diagnostics(text: str, *flags: str) -> list[str]:
    return [str(one) for one in parse(text, *flags).diagnostics]


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_everything_parses(runtime: str) -> None:
    assert diagnostics(EVERYTHING, *RUNTIMES[runtime]) == []


@pytest.mark.parametrize("header", HEADER_NAMES)
def test_every_header_brings_what_it_needs(header: str) -> None:
    assert diagnostics(f"#import <{header}>", *APPLE) == []


@pytest.mark.parametrize(
    "header", ["interface.h", "dispatch/dispatch.h", "CoreFoundation/CoreFoundation.h", "objc/runtime.h"]
)
def test_what_is_plain_c_parses_as_c(header: str) -> None:
    assert diagnostics(f"#include <{header}>", "-x", "c", *APPLE) == []


@pytest.mark.parametrize("framework", ["CoreFoundation", "Foundation", "Metal"])
def test_umbrellas_name_every_header(framework: str) -> None:
    umbrella = (HEADERS / framework / f"{framework}.h").read_text()
    for path in (HEADERS / framework).glob("*.h"):
        assert path.stem == framework or f"#import <{framework}/{path.name}>" in umbrella
