"""What is counted: one row of the table for each kind of fault."""

from __future__ import annotations

from dataclasses import dataclass, field

HEAD = (
    "fault",
    "tries",
    "half-written",
    "hung",
    "left after the next run",
    "disagreeing",
    "otherwise wrong",
    "longest",
)


@dataclass
class Row:
    """Tries of one kind of fault, and how many of them showed what must not be."""

    what: str
    tries: int = 0
    half: int = 0
    """With a file that is neither what it was nor what it is to be."""
    hung: int = 0
    """With a run, or a process that it started, that was there too long after it should have ended."""
    left: int = 0
    """With a file or folder that the next run did not remove."""
    disagreeing: int = 0
    """With module, stub and lock of different runs and nothing that says so, or after the next run."""
    wrong: int = 0
    """With an exit code, a message or a result that is not the promised one."""
    longest: float = 0.0
    """Seconds that a run took to end after the fault, or at all."""
    notes: list[str] = field(default_factory=list)

    @property
    def bad(self) -> int:
        return self.half + self.hung + self.left + self.disagreeing + self.wrong

    def note(self, text: str) -> None:
        self.notes.append(f"{self.what}, try {self.tries}: {text}")

    def cells(self) -> list[str]:
        counts = (self.tries, self.half, self.hung, self.left, self.disagreeing, self.wrong)
        return [self.what, *(str(one) for one in counts), f"{self.longest:.2f} s" if self.longest else "–"]


def table(rows: list[Row]) -> str:
    lines = [list(HEAD), ["---"] * len(HEAD), *(row.cells() for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
