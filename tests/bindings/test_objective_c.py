"""Classes, protocols and methods of the modules, as compilers, a fresh reading and the running library have them."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

import pytest

from tests import needs

pytestmark = pytest.mark.long

# What GNUstep's headers declare and its library does not have, by name.
ABSENT_CLASSES = {"NSUserNotification", "NSUserNotificationCenter"}
ABSENT_METHODS = 21  # of informal protocols, nearly all categories on NSObject that a delegate may implement
OTHER_ENCODINGS = 141  # blocks (a struct to a GCC), signs of enumerations, va_list, pointers to BOOL


def verify(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "autogen", "verify", *words], capture_output=True, text=True, timeout=300
    )


@pytest.mark.parametrize("target", ["arm64-apple-macos14", "x86_64-apple-macos14"])
@pytest.mark.parametrize(
    "name", ["objc", "corefoundation", "foundation", "dispatch", "metal", "iosurface", "iokit"]
)
def test_our_own_headers_are_bound_whole(name: str, target: str) -> None:
    needs.program("clang")
    done = verify(name, "--target", target)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{name}: clang for {target}: same" in done.stdout + done.stderr
    assert importlib.import_module(f"bindings.{name}").__skipped__ == {}


def test_gnustep_is_what_every_witness_says() -> None:
    needs.program("clang")
    needs.objective_c()
    done = verify("gnustep")
    assert done.returncode == 0, done.stdout + done.stderr
    output = done.stdout + done.stderr
    if "in the library" in output:
        assert f"{OTHER_ENCODINGS} with another one for a known reason" in output
        assert f"{ABSENT_METHODS} methods are declared, but not in the library" in output
        assert all(name in output for name in ABSENT_CLASSES)


def test_every_method_of_gnustep_is_listed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "autogen", "list", "gnustep", "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    listed = [entry for entry in json.loads(done.stdout) if entry["kind"] == "method"]
    assert len(listed) == 3764
    assert sum(entry["retained"] for entry in listed) == 276
    assert not any("[" in e["name"] for e in json.loads(done.stdout) if e["kind"] == "skipped")
