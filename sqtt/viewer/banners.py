"""What nobody may miss: losses, damage, waves without an end, instructions without an address, in sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..analysis import architectures_apart
from ..decoding.report import Report, Trouble
from .engine import Engine
from .items import Item
from .timeline import Timeline

_KINDS = 12  #: more of one stream are summed up


@dataclass(frozen=True)
class Banner:
    """One thing that is wrong, or a note."""

    grave: bool  #: what is shown is incomplete
    where: str
    text: str

    def described(self) -> dict[str, object]:
        """For the page."""
        return {"grave": self.grave, "where": self.where, "text": self.text}


def of_timeline(item: Item, line: Timeline) -> list[Banner]:
    """What the first pass over a launch shows."""
    found = [
        Banner(False, "", note) for note in dict.fromkeys((*item.capture.notes, *line.found.capture.notes))
    ]
    seen = {id(one.stream) for one in line.found.parts}
    for stream in item.capture.streams:
        if id(stream) not in seen:
            found.append(
                Banner(
                    False, item.capture.label(stream), "the engine wrote nothing: no wave of it can be shown"
                )
            )
    for part in line.found.parts:
        where, waves = item.capture.label(part.stream), part.waves
        found += _damage(where, part.packets.report)
        if waves.unfinished:
            found.append(
                Banner(True, where, f"{waves.unfinished:,} waves have no end: the trace stopped first")
            )
        begun = int((~waves.started).sum())
        if begun:
            found.append(Banner(True, where, f"{begun:,} waves have no start: they are older than the trace"))
        if waves.overrun.any():
            text = f"{int(waves.overrun.sum()):,} waves were closed because their slot started again: packets were lost"
            found.append(Banner(True, where, text))
    for where in line.damaged:
        found.append(
            Banner(True, where, "the bytes do not have the recorded SHA-256: damaged, or changed since")
        )
    if not line.found.timed and len(line):
        found.append(
            Banner(
                False, "", f"times are shader clocks of each stream, not nanoseconds: {line.found.no_clock}"
            )
        )
    for entry in line.found.unknown:
        found.append(Banner(True, "", f"no code object of the capture explains the entry address {entry:#x}"))
    return found


def of_engine(where: str, of: Engine) -> list[Banner]:
    """What the instructions of a stream show."""
    issued = of.detail.instructions
    found = _damage(where, of.detail.part.packets.report)
    missing = len(issued) - int(issued.mapped.sum())
    if missing:
        kinds = Counter(one.trouble.value for one in issued.problems)
        reasons = ", ".join(f"{count} × {kind}" for kind, count in kinds.items()) or "no reason is known"
        text = f"{missing:,} of {len(issued):,} instructions ({missing / len(issued):.1%}) have no address: {reasons}"
        found.append(Banner(True, where, text))
        first = issued.problems[0] if issued.problems else None
        if first:
            found.append(Banner(True, where, f"the first at clock {first.time:,}: {first.text}"))
    if issued.stray:
        found.append(Banner(True, where, f"{issued.stray:,} instructions are in slots where no wave lives"))
    unmatched = {pipe: count for pipe, count in of.unmatched.items() if count}
    if unmatched:
        counts = ", ".join(f"{pipe} {count:+,}" for pipe, count in unmatched.items())
        text = (
            f"executions and issues differ ({counts}): times of execution behind a loss are those of others"
        )
        found.append(Banner(True, where, text))
    return found


def of_comparison(item: Item, other: Item) -> list[Banner]:
    """What keeps two captures from being compared as they are."""
    apart = architectures_apart(item.capture, other.capture)
    return [Banner(True, "", apart)] if apart else []


def _damage(where: str, report: Report) -> list[Banner]:
    kinds: dict[Trouble, int] = {}
    found: list[Banner] = []
    for problem in report.problems:
        kinds[problem.trouble] = kinds.get(problem.trouble, 0) + 1
        if kinds[problem.trouble] == 1 and len(found) < _KINDS:
            grave = problem.trouble is not Trouble.UNFINISHED
            found.append(
                Banner(grave, where, f"{problem.trouble.value} at clock {problem.time:,}: {problem.text}")
            )
    for trouble, count in kinds.items():
        if count > 1:
            found.append(Banner(True, where, f"{trouble.value}: {count:,} times or more in all"))
    return found
