"""How many examples a property is tried with that wants another number than hypothesis's hundred."""

from __future__ import annotations

from hypothesis import settings


def examples(count: int) -> int:
    """That many by the profile `all`, and a part of it by others: of `quick` it is a tenth."""
    return max(1, count * settings.default.max_examples // 100)
