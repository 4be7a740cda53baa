"""The kernel's own headers for programs, each bound alone: every name can be had, and the ioctls are numbers."""

from __future__ import annotations

import functools
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from autogen.errors import HeaderError
from autogen.produce import Product, from_headers
from tests import needs
from tests.autogen.conftest import load

# One worker binds them all: what is found of a header is asked for twice.
pytestmark = [pytest.mark.long, pytest.mark.needs("gcc"), pytest.mark.xdist_group("kernel")]

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


@dataclass
class Found:
    """What there is to say of some headers."""

    left_out: list[str] = field(default_factory=list)
    raising: list[str] = field(default_factory=list)
    requests: int = 0
    missing: list[tuple[str, str, str | None]] = field(default_factory=list)


@functools.cache
def found(part: int) -> Found:
    """What there is to say of every sixteenth header; each is bound once."""
    result = Found()
    for header in headers()[part::PARTS]:
        product = bound(header)
        if product is None:
            result.left_out.append(header)
            continue
        result.raising += raising(header, product)
        if requests := requested(header, product):
            names = {*product.model.names.values()}
            result.requests += len(requests)
            result.missing += [
                (header, name, product.skipped.get(name)) for name in requests if name not in names
            ]
    sys.modules.pop("bindings.kernel", None)
    return result


def raising(header: str, product: Product) -> list[str]:
    """The names of a module that cannot be had."""
    module, wrong = load("bindings.kernel", product.text), []
    for name in dir(module):
        try:
            getattr(module, name)
        except Exception as error:
            wrong.append(f"{header}, {name}: {error!r}")
    return wrong


def requested(header: str, product: Product) -> list[str]:
    """What expands to a request by gcc's preprocessor, in this header itself.

    Some of KVM's are other machines': their structs stand in no header of this one.
    """
    asked = ["gcc", "-E", "-dD", "-x", "c", "-"]
    done = subprocess.run(asked, input=f"#include <{header}>\n", capture_output=True, text=True)
    lines = re.findall(r'^# \d+ "([^"]+)".*\n((?:(?!# \d).*\n)*)', done.stdout, re.MULTILINE)
    own = "".join(text for path, text in lines if path.endswith(f"/{header}"))
    elsewhere = {
        name
        for name, reason in product.skipped.items()
        if (carried := re.search(r"incomplete type 'struct (\w+)'", reason)) and carried[1] not in structs()
    }
    return sorted({*_IOCTL.findall(own)} - elsewhere)


@functools.cache
def structs() -> set[str]:
    """The tags that any of the headers defines."""
    texts = "\n".join(path.read_text(errors="replace") for path in files())
    return set(re.findall(r"\bstruct\s+(\w+)\s*\{", texts))


@pytest.mark.parametrize("part", range(PARTS))
def test_no_name_of_a_header_raises(part: int) -> None:
    assert found(part).raising == []
    assert len(found(part).left_out) < len(headers()[part::PARTS]) / 10, found(part).left_out


def test_the_ioctls_are_bound() -> None:
    """In the headers that define any."""
    parts = [found(part) for part in range(PARTS)]
    count, missing = sum(one.requests for one in parts), [entry for one in parts for entry in one.missing]
    assert count > 1500
    assert len(missing) <= count // 100, f"{len(missing)} of {count}: {missing}"
