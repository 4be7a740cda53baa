"""The kernel's own headers for programs, each bound alone: every name can be had."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.errors import HeaderError
from autogen.produce import Product, from_headers
from tests import needs
from tests.autogen.conftest import load

pytestmark = [pytest.mark.long, pytest.mark.needs("gcc")]

_LISTED = re.compile(r"^/usr/include/(?:\w+-linux-\w+/)?(.+\.h)$", re.MULTILINE)
PARTS = 16


def headers() -> list[str]:
    """The headers of Debian's package, as they are included."""
    for listed in Path("/var/lib/dpkg/info").glob("linux-libc-dev*.list"):
        return _LISTED.findall(listed.read_text())
    needs.missing("the kernel's headers", "linux-libc-dev")


def bound(header: str) -> Product | None:
    """None for a header that gcc does not compile by itself either."""
    try:
        return from_headers([header], name="kernel", in_package=True)
    except HeaderError:
        text = f"#include <{header}>\n"
        done = subprocess.run(
            ["gcc", "-fsyntax-only", "-x", "c", "-"], input=text, capture_output=True, text=True
        )
        assert done.returncode, f"{header}: gcc compiles it"
        return None


@pytest.mark.parametrize("part", range(PARTS))
def test_no_name_of_a_header_raises(part: int) -> None:
    left_out = []
    each = headers()[part::PARTS]
    for header in each:
        product = bound(header)
        if product is None:
            left_out.append(header)
            continue
        module = load("bindings.kernel", product.text)
        for name in dir(module):
            try:
                getattr(module, name)
            except Exception as error:
                pytest.fail(f"{header}, {name}: {error!r}")
    sys.modules.pop("bindings.kernel", None)
    assert len(left_out) < len(each) / 10, left_out
