"""The kernel's own headers for programs, each bound alone: every name can be had, and the ioctls are numbers."""

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
_IOCTL = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t\\\n]+\w*_IO(?:R|W|WR)?[ \t]*\(", re.MULTILINE)
PARTS = 16


def files() -> list[Path]:
    """The headers of Debian's package."""
    for listed in Path("/var/lib/dpkg/info").glob("linux-libc-dev*.list"):
        return [Path(found[0]) for found in _LISTED.finditer(listed.read_text())]
    needs.missing("the kernel's headers", "linux-libc-dev")


def headers() -> list[str]:
    """They, as they are included."""
    return [found[1] for path in files() if (found := _LISTED.fullmatch(str(path)))]


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


def test_the_ioctls_are_bound() -> None:
    """What expands to a request by gcc's preprocessor, in the headers that define any.

    Some of KVM's are other machines': their structs stand in no header of this one.
    """
    texts = "\n".join(path.read_text(errors="replace") for path in files())
    defined = set(re.findall(r"\bstruct\s+(\w+)\s*\{", texts))
    missing, count = [], 0
    for header in headers():
        asked = ["gcc", "-E", "-dD", "-x", "c", "-"]
        done = subprocess.run(asked, input=f"#include <{header}>\n", capture_output=True, text=True)
        own = "".join(
            text
            for path, text in re.findall(
                r'^# \d+ "([^"]+)".*\n((?:(?!# \d).*\n)*)', done.stdout, re.MULTILINE
            )
            if path.endswith(f"/{header}")
        )
        requests = sorted(set(_IOCTL.findall(own)))
        product = bound(header) if requests else None
        if product is None:
            continue
        names = {*product.model.names.values()}
        elsewhere = {
            name
            for name, reason in product.skipped.items()
            if (carried := re.search(r"incomplete type 'struct (\w+)'", reason)) and carried[1] not in defined
        }
        requests = [name for name in requests if name not in elsewhere]
        count += len(requests)
        missing += [(header, name, product.skipped.get(name)) for name in requests if name not in names]
    assert count > 1500
    assert len(missing) <= count // 100, f"{len(missing)} of {count}: {missing}"
