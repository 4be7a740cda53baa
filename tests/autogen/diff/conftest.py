"""Two headers of a few lines to the findings between their modules, as lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.diff import Report, compare
from autogen.modulefile import read
from autogen.produce import from_headers
from autogen.view import LinkedModule

LINUX, ARM, WINDOWS = "x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-windows-msvc"

Findings = Callable[..., list[str]]


@pytest.fixture
def report(tmp_path: Path) -> Callable[..., Report]:
    """report(old_header, new_header, target, …): the comparison of their modules."""

    def side(text: str, targets: tuple[str, ...], **options: str) -> LinkedModule:
        header = tmp_path / "t.h"
        header.write_text(f"typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n{text}\n")
        return LinkedModule(read(from_headers([str(header)], name="t", targets=targets, **options).text))  # type: ignore[arg-type]

    def run(
        old: str,
        new: str,
        *targets: str,
        new_targets: tuple[str, ...] = (),
        transforms: tuple[str, ...] = (),
        **options: str,
    ) -> Report:
        targets = targets or (LINUX,)
        old_side = side(old, targets, transforms=transforms)  # type: ignore[arg-type]
        return compare(old_side, side(new, new_targets or targets, **{"transforms": transforms, **options}))  # type: ignore[arg-type]

    return run


@pytest.fixture
def findings(report: Callable[..., Report]) -> Findings:
    """findings(old_header, new_header, target, …): each as "CLASS: KIND NAME: …"."""

    def run(old: str, new: str, *targets: str, **options: object) -> list[str]:
        return [f"{found.severity}: {found}" for found in report(old, new, *targets, **options).findings]

    return run
