"""How much of a long list every run tries, and what waits for `make lists`: examples of a property, rows of a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import settings


def examples(count: int) -> int:
    """That many by the profile `all`, and a part of it by others: of `quick` it is a tenth."""
    return max(1, count * settings.default.max_examples // 100)


def telling(rows: Iterable[Any], *kept: Any) -> list[Any]:
    """All rows, of which those that are `kept` stay in every run. A tuple is a row of several parameters."""
    found = [*rows]
    assert all(one in found for one in kept), f"{kept} are not all among {found}"
    return [one if one in kept else _listed(one) for one in found]


def _listed(row: Any) -> Any:
    values = row if isinstance(row, tuple) else (row,)
    return pytest.param(*values, marks=pytest.mark.lists)
