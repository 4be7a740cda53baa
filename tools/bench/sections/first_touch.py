"""The first touch of each kind of name, in a fresh process and after others of its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..plan import Plan
from ..processes import python
from ..results import Samples, Section, Table, number, verdict
from ..variants import OURS, Compared, Variant, run_time

_WARM = [["bindings.vfio", "vfio_group_status"], ["bindings.vfio", "VFIO_API_VERSION"]]
"""What another binding is used for before a warm first touch."""


@dataclass
class _Medians:
    """What the readings are of: CPU µs, or how often a plain class's."""

    warm: dict[str, list[float]] = field(default_factory=dict)
    """By what was touched."""
    cold: list[float] = field(default_factory=list)
    plain: dict[str, float] = field(default_factory=dict)
    """By binding: a record in use, by a plain class."""
    constants: dict[str, float] = field(default_factory=dict)
    """By binding: a constant in use."""


def first_touch(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """One name in a fresh process, the import not counted."""
    rows: list[tuple[str, ...]] = []
    medians = _Medians()
    for one in bindings:
        ours = one.variant(OURS)
        if ours is None or not ours.inventory.records:
            continue
        plan.say(f"first touch: {one.name}")
        rows += _fresh(plan, one.name, ours, medians)
        rows += _in_use(plan, one.name, ours, medians)
    loading = [Samples(tuple(time * 1e3 for time in times)) for times in run_time(plan.rounds(11, 2), plan)]
    for what, samples in zip(("a number", "a record"), loading, strict=True):
        rows.append(("any", "the run time alone", f"what {what} needs", "", "–", samples.text()))
    return Section(
        "First touch",
        "CPU µs for the first name of a module, with all its fields if it is a record (and all records that it "
        "reaches are made as well); a function gets its types. Warm: another binding was used before. "
        "Cold: the name is the first one in the "
        "process, so that the run-time support is imported too; two rows have that alone. Each, after 8: the median "
        "of the names touched once eight of their kind were, records that reach no other; a plain class is the same "
        "one made by `type(…)`.",
        Table(("binding", "what", "name", "records", "warm µs", "cold µs"), tuple(rows), 4),
        tuple(_readings(medians, loading)),
    )


def _fresh(plan: Plan, binding: str, ours: Variant, medians: _Medians) -> list[tuple[str, ...]]:
    """The first name of each kind in a process of its own."""
    rows: list[tuple[str, ...]] = []
    reach = ours.inventory.records
    least, most = min(reach, key=lambda n: (reach[n], n)), max(reach, key=lambda n: (reach[n], n))
    names = [("small record", least), ("big record", most)]
    names += [("constant", min(ours.inventory.constants))] if ours.inventory.constants else []
    names += [("function", "strlen")] if binding == "libc" else []
    for what, name in names:
        found = []
        for more in ({"warm": _WARM}, {}):
            used = {"bind" if what == "function" else "touch": [name]}
            request = {**ours.request, **used, "clock": "after", **more}
            times = [python("imports.py", request)["cpu"] * 1e6 for _ in range(plan.rounds(11, 2))]
            found.append(Samples(tuple(times)))
        reached = f"reaches {reach[name][0]}" if what == "big record" else ""
        rows.append((binding, what, name, reached, *(samples.text() for samples in found)))
        medians.warm.setdefault(what, []).append(found[0].median)
        if what in ("small record", "constant"):
            medians.cold.append(found[1].median)
    return rows


def _in_use(plan: Plan, binding: str, ours: Variant, medians: _Medians) -> list[tuple[str, ...]]:
    """Each of many names, once others of their kind were touched."""
    rows: list[tuple[str, ...]] = []
    few = [name for name, reached in ours.inventory.records.items() if reached[0] == 1][:60]
    for what, touched in (("record", few), ("constant", sorted(ours.inventory.constants)[:200])):
        if len(touched) <= 20:
            continue
        request = {**ours.request, "touch": touched, "clock": "each"}
        answers = [python("imports.py", request) for _ in range(plan.rounds(11, 2))]
        each = Samples(tuple(answer["each"] for answer in answers))
        if what == "record":
            plain = Samples(tuple(answer["plain"] for answer in answers))
            medians.plain[binding] = each.median / plain.median
            rows.append((binding, "plain class", "each, made again", "", plain.text(), "–"))
        else:
            medians.constants[binding] = each.median
        rows.append((binding, what, f"each of {len(touched) - 8}, after 8", "", each.text(), "–"))
    return rows


def _readings(medians: _Medians, loading: Sequence[Samples]) -> list[str]:
    limits = {"small record": 100, "big record": 1000, "constant": 300, "function": 200}
    readings = [
        verdict(max(found) < limit, f"a {what} under {limit} µs, warm: {_span(found)} µs.")
        for what, limit in limits.items()
        if (found := medians.warm.get(what))
    ]
    if medians.cold:
        readings.append(
            verdict(
                max(medians.cold) <= 500,
                f"the first touch in a process under 500 µs: {_span(medians.cold)} µs, of which the loading of the run "
                f"time is {loading[0].text()} for a number and {loading[1].text()} for a record.",
            )
        )
    if medians.plain:
        readings.append(_most("a record in use at most 2.5× a plain class", medians.plain, 2.5, "×"))
    if medians.constants:
        readings.append(_most("a constant in use at most 1.5 µs", medians.constants, 1.5, " µs"))
    return readings


def _most(goal: str, found: Mapping[str, float], limit: float, unit: str) -> str:
    numbers = ", ".join(f"{name} {number(value)}{unit}" for name, value in found.items())
    return verdict(max(found.values()) <= limit, f"{goal}: {numbers}.")


def _span(values: Sequence[float]) -> str:
    low, high = number(min(values)), number(max(values))
    return low if low == high else f"{low} to {high}"
