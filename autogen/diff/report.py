"""A report for people, as lines, and for programs, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .findings.finding import Class, Finding, Report


def lines(report: Report, old: str, new: str) -> Iterator[tuple[str, str]]:
    """The report as (style, line): what kind of line it is ("title", "breaking", "compatible", ""), and its text."""
    yield "title", f"{old} → {new}: {summary(report)}"
    for severity in (Class.BREAKING, Class.COMPATIBLE):
        found = [finding for finding in report.findings if finding.severity is severity]
        if found:
            yield severity, f"{severity}:"
            yield from (("", f"  {finding}") for finding in found)


def summary(report: Report) -> str:
    """The class, and how many findings of each there are."""
    counts = [f"{report.count(c)} {c}" for c in (Class.BREAKING, Class.COMPATIBLE) if report.count(c)]
    return f"{report.severity} ({', '.join(counts)})" if counts else str(report.severity)


def as_json(report: Report) -> str:
    """`{"class", "findings": [{"kind", "name", "change", "class", "old", "new", "detail", "targets"}]}`.

    `targets` is empty for what is so on every target.
    """
    return json.dumps({"class": report.severity, "findings": [_plain(f) for f in report.findings]}, indent=2)


def _plain(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind,
        "name": finding.name,
        "change": finding.change,
        "class": finding.severity,
        "old": finding.old,
        "new": finding.new,
        "detail": finding.detail,
        "targets": list(finding.targets),
    }
