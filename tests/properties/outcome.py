"""What a comparison came to, whatever it compared."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Outcome:
    """`wrong` says by declaration what differs from which compiler; `compared` counts what could differ."""

    wrong: dict[str, str] = field(default_factory=dict)
    compared: int = 0
    rejected: int = 0  # declarations that are no valid C, or have undefined behaviour
