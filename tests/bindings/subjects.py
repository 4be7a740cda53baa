"""What the bindings are held against: their headers, read once for all tests of a worker that ask."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest

from autogen.project import find
from autogen.verify.compiler.subject import Subject
from autogen.verify.sources import Missing, of_binding

PROJECT = find(Path(__file__))


def row(name: str, *more: str) -> Any:
    """A parameter for a binding; the rows of one go to one worker, which reads its headers once."""
    return pytest.param(name, *more, marks=pytest.mark.xdist_group(name))


@functools.cache
def _found(name: str, target: str) -> Subject | Missing:
    try:
        return of_binding(PROJECT, name, target)
    except Missing as missing:
        return missing


def subject(name: str, target: str) -> Subject:
    """The headers of a binding for a target; skips the test where they are missing."""
    found = _found(name, target)
    if isinstance(found, Missing):
        pytest.skip(str(found))
    return found
