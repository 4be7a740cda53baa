"""One difference between two modules, how bad it is, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Class(StrEnum):
    """What a difference means for somebody who wrote Python (and runs libraries, a kernel) against OLD.

    Breaking: some of it no longer works, or works on other bytes. Compatible: all of it still does.
    """

    SAME = "same"
    COMPATIBLE = "compatible"
    BREAKING = "breaking"


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference.

    `kind` is that of the declaration: record, member, register, field, enum, enumerator, constant, bit range, typedef,
    function, global, ioctl, class, protocol, method, alias, skipped, library, target. A member is called RECORD.MEMBER,
    a field REGISTER.FIELD, an enumerator ENUM.ENUMERATOR, a method -[CLASS SELECTOR]. `change` is a word or two: added,
    removed, renamed, moved, retyped, grew, shrank, widened, realigned, split, value, counter, version, number,
    ownership, optional, availability, … `old` and `new` are in C where C has words for it, empty on the side that has
    none. `targets` is empty for what is so on every target that both modules have.
    """

    kind: str
    name: str
    change: str
    severity: Class
    old: str = ""
    new: str = ""
    detail: str = ""
    targets: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.change == "number":
            text = f"number changes from {self.old} to {self.new}"
        elif self.old and self.new:
            text = f"{self.change}: {self.old} → {self.new}"
        else:
            text = f"{self.change}: {self.old or self.new}" if self.old or self.new else self.change
        if self.detail:
            text += f" {self.detail}" if self.change == "number" else f" ({self.detail})"
        where = f" [{', '.join(self.targets)}]" if self.targets else ""
        return f"{self.kind} {self.name}: {text}{where}"


def breaking(kind: str, name: str, change: str, old: str = "", new: str = "", detail: str = "") -> Finding:
    """Make a finding that breaks what was written against the old module."""
    return Finding(kind, name, change, Class.BREAKING, old, new, detail)


def compatible(kind: str, name: str, change: str, old: str = "", new: str = "", detail: str = "") -> Finding:
    """Make a finding that breaks nothing."""
    return Finding(kind, name, change, Class.COMPATIBLE, old, new, detail)


@dataclass(frozen=True, slots=True)
class Report:
    """All differences, breaking ones first, else in the order of the kinds and of the modules."""

    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Class:
        """The worst of the findings."""
        if not self.findings:
            return Class.SAME
        return self.findings[0].severity

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Report:
        """Put findings in order."""
        return cls(tuple(sorted(findings, key=lambda f: (f.severity is not Class.BREAKING, _rank(f.kind)))))

    def count(self, severity: Class) -> int:
        """Count the findings of a severity."""
        return sum(finding.severity is severity for finding in self.findings)


def _rank(kind: str) -> int:
    """Where a kind stands in a report; a record and its members, a class and its methods stand together."""
    order = (
        "target",
        "library",
        "ioctl",
        "record",
        "register",
        "enum",
        "constant",
        "bit range",
        "typedef",
        "class",
        "function",
        "global",
        "alias",
    )
    heads = {
        "member": "record",
        "field": "register",
        "enumerator": "enum",
        "protocol": "class",
        "method": "class",
    }
    kind = heads.get(kind, kind)
    return order.index(kind) if kind in order else len(order) + (kind == "skipped")


def on_targets(found: dict[str, list[Finding]]) -> list[Finding]:
    """The findings of each target as one list: what all targets have is said once, without a target."""
    where: dict[Finding, list[str]] = {}
    for target, findings in found.items():
        for finding in dict.fromkeys(findings):
            where.setdefault(finding, []).append(target)
    return [
        finding if len(targets) == len(found) else replace(finding, targets=tuple(targets))
        for finding, targets in where.items()
    ]
