"""A module of `autogen gen` made again: what it lists, and what others take from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..produce import from_headers
from .binding import of_product
from .outcome import Built


def built(name: str, headers: Sequence[str], options: Mapping[str, Any]) -> Built:
    """What `produce.from_headers` makes of the headers with these options; raises what that does."""
    return of_product(name, from_headers(headers, **options))
