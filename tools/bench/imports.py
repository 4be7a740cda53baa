"""Sections 1 to 3: importing a module, using some or all of it, and the first touch of each kind of name."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .plan import Plan, interleaved
from .processes import ChildError, python
from .results import Samples, Section, Table, number, ratio, verdict
from .variants import FLOOR, OURS, REMADE, SHIPPED, Compared, Variant, floor

RECORDS, CONSTANTS, FUNCTIONS = 40, 200, 10
_PEERS = (SHIPPED, "ctypeslib2", "ctypesgen")


def importing(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import alone."""
    rows: list[tuple[str, ...]] = []
    worst: dict[str, dict[str, tuple[float, float, float]]] = {}
    empty = floor(plan)
    for one in bindings:
        plan.say(f"import: {one.name}")
        measured = _measure((empty, *one.present), plan.rounds(21, 3), {})
        rows += _rows(one, measured, empty)
        base, ours = measured[FLOOR][0].median, measured[OURS]
        for label, (time, memory) in measured.items():
            if label in _PEERS:
                own, their = ours[0].median, time.median
                aside = (their - base) / max(own - base, 1e-6)
                saved = ours[1].median / memory.median if memory.median else 0.0
                worst.setdefault(label, {})[one.name] = (their / own, aside, saved)
    readings = [_import_reading(label, found) for label, found in worst.items()]
    readings += [_memory_reading(label, found) for label, found in worst.items()]
    return Section(
        "Import",
        "A fresh process imports one module from its .pyc; ctypes is there already. CPU time, growth of resident "
        "memory. For tinygrad its support package (the `c` module and what that imports) is loaded before and "
        "not counted, and it is kept from looking for a library; for us everything counts, `_support` included. "
        "Nothing is subtracted: the empty module is the floor that every import pays.",
        Table(("binding", "module", "names", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        tuple(readings),
    )


def scattered(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and a realistic use: names that all modules of a binding have, picked at random."""
    rows: list[tuple[str, ...]] = []
    ratios: dict[str, float] = {}
    for one in bindings:
        plan.say(f"scattered use: {one.name}")
        common = _common(one.present)
        records, constants = _pick(common["records"], RECORDS), _pick(common["constants"], CONSTANTS)
        touches = {v.label: _spelled(v, records) + list(constants) for v in one.present}
        measured = _measure(one.present, plan.rounds(15, 3), touches)
        rows += _rows(one, measured, shown=f"{len(records)} records, {len(constants)} constants")
        if SHIPPED in measured:
            ratios[one.name] = measured[SHIPPED][0].median / measured[OURS][0].median
    readings = []
    if ratios:
        readings.append(_least("import and scattered use at least 4× faster than tinygrad's", ratios, 4.0))
    return Section(
        "Import and scattered use",
        f"The same, and then up to {RECORDS} records with every field and {CONSTANTS} constants, picked at random "
        "(a fixed seed) among the names that all modules of the row's binding have.",
        Table(("binding", "module", "touched", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        tuple(readings),
    )


def functions(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and ten functions made ready to call, for libraries that are on this machine."""
    rows: list[tuple[str, ...]] = []
    for one in bindings:
        ours, theirs = one.variant(OURS), one.variant(SHIPPED)
        if ours is None or not one.library:
            continue
        both = [variant for variant in (ours, theirs) if variant is not None]
        shared = frozenset.intersection(*(variant.inventory.functions for variant in both))
        bind = _pick(sorted(shared), FUNCTIONS)
        variable = f"{ {'llvm': 'llvm', 'libclang': 'libclang'}.get(one.name, one.name) }_PATH".upper()
        library = {"file": one.library, "variable": variable}
        plan.say(f"functions: {one.name}")
        try:
            measured = _measure(both, plan.rounds(15, 3), {}, library=library, bind=bind)
        except ChildError as error:
            rows.append((one.name, OURS, f"– ({_short(error)})", "–", "–", "–"))
            continue
        both_only = Compared(one.name, tuple(both))
        rows += _rows(both_only, measured, shown=f"{len(bind)} functions")
    return Section(
        "Import and functions",
        f"The same, and then {FUNCTIONS} functions looked up in the library and typed. The library is mapped before "
        "and not counted: dlopen costs both the same. tinygrad looks for its library at import; its wrappers "
        "bind at the first call, which is done for them here. Only bindings whose library is on this machine.",
        Table(("binding", "module", "touched", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
    )


def everything(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and every name, every field: the worst case of a lazy module."""
    rows: list[tuple[str, ...]] = []
    ratios: dict[str, float] = {}
    for one in bindings:
        plan.say(f"everything: {one.name}")
        library = {"file": one.library, "variable": "BENCHMARK_PATH"} if one.library else None
        ours = one.variant(OURS)
        if ours is not None and library:
            try:
                ours.measure(library=library)
            except ChildError:
                library = None
        touches: dict[str, Any] = {v.label: "everything" for v in one.present}
        measured = {
            variant.label: value
            for group, more in (
                ([v for v in one.present if v.label == OURS], {"library": library} if library else {}),
                ([v for v in one.present if v.label != OURS], {}),
            )
            for variant, value in zip(
                group, _measure(group, plan.rounds(9, 2), touches, **more).values(), strict=True
            )
        }
        rows += _rows(one, measured)
        if SHIPPED in measured:
            ratios[one.name] = measured[SHIPPED][0].median / measured[OURS][0].median
    return Section(
        "Everything touched",
        "The import and then every name of the module (`dir`) and every field of every record. This is what "
        "laziness costs at worst. Modules differ in how many names they have; see the first table. Our functions "
        "are bound; the peers' are only looked at.",
        Table(("binding", "module", "names", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        ("No goal is set here: nobody touches everything.",) if ratios else (),
    )


def first_touch(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """One name in a fresh process, the import not counted."""
    rows: list[tuple[str, ...]] = []
    small, big, constant = [], [], []
    for one in bindings:
        ours = one.variant(OURS)
        if ours is None or not ours.inventory.records:
            continue
        plan.say(f"first touch: {one.name}")
        reach = ours.inventory.records
        least, most = min(reach, key=lambda n: (reach[n], n)), max(reach, key=lambda n: (reach[n], n))
        names = [("small record", least), (f"record that reaches {reach[most]}", most)]
        names += [("constant", min(ours.inventory.constants))] if ours.inventory.constants else []
        warm = [["bindings.pci" if one.name != "pci" else "bindings.kfd", "PCI_VENDOR_ID"]]
        warm += [["bindings.vfio", "vfio_group_status"]]
        if one.name == "libc":
            names.append(("function", "strlen"))
        for what, name in names:
            cells, medians = [], []
            for more in ({"warm": warm}, {}):
                request = {**ours.request, "touch": [name], "clock": "after", **more}
                times = [python("import_child.py", request)["cpu"] * 1e6 for _ in range(plan.rounds(11, 2))]
                cells.append(Samples(tuple(times)).text())
                medians.append(Samples(tuple(times)).median)
            rows.append((one.name, what, name, *cells))
            {"s": small, "r": big, "c": constant}.get(what[0], []).append(medians[0])
    readings = [
        verdict(max(small) < 100, f"a small record under 100 µs: at most {number(max(small))} µs."),
        verdict(max(big) < 1000, f"a big record under 1000 µs: at most {number(max(big))} µs."),
        verdict(max(constant) < 300, f"a constant under 300 µs: at most {number(max(constant))} µs."),
    ]
    return Section(
        "First touch",
        "CPU µs for the first name of a module, with all its fields if it is a record (and all records that it "
        "reaches are made as well). Warm: another binding was used before. Cold: the name is the first one in the "
        "process, so that the run-time support is imported too.",
        Table(("binding", "what", "name", "warm µs", "cold µs"), tuple(rows), 3),
        tuple(readings),
    )


def _measure(
    variants: Iterable[Variant], rounds: int, touches: Mapping[str, Any], **more: Any
) -> dict[str, tuple[Samples, Samples]]:
    """Time and memory of each variant, by label."""
    chosen = list(variants)
    measures = [
        lambda v=variant: v.measure(**more, **({"touch": touches[v.label]} if v.label in touches else {}))
        for variant in chosen
    ]
    found = {}
    for variant, pairs in zip(chosen, interleaved(measures, rounds), strict=True):
        times, memories = zip(*pairs, strict=True)
        found[variant.label] = (Samples(times), Samples(memories))
    return found


def _rows(
    one: Compared,
    measured: Mapping[str, tuple[Samples, Samples]],
    empty: Variant | None = None,
    shown: str = "",
) -> list[tuple[str, ...]]:
    rows = []
    for variant in (*((empty,) if empty else ()), *one.variants):
        label = f"{variant.label} ({variant.note})" if variant.note else variant.label
        if variant.absent is not None:
            rows.append((one.name, label, "–", variant.absent.reason, "–", "–"))
            continue
        time, memory = measured[variant.label]
        names = "" if variant is empty else shown or str(variant.inventory.names)
        against = ratio(time.median, measured[OURS][0].median)
        rows.append((one.name, label, names, time.text(), memory.text(), against))
    return rows


def _import_reading(label: str, found: Mapping[str, tuple[float, float, float]]) -> str:
    short = [name for name, (_, aside, _) in found.items() if aside < 10]
    numbers = ", ".join(
        f"{name} {number(plain)}× ({number(aside)}×)" for name, (plain, aside, _) in found.items()
    )
    below = f"; below it: {', '.join(short)}" if short else ""
    text = f"import at least 10× faster than {label}, the floor aside: {numbers}{below}."
    return verdict(not short, text)


def _memory_reading(label: str, found: Mapping[str, tuple[float, float, float]]) -> str:
    over = [name for name, (_, _, saved) in found.items() if saved > 0.2]
    numbers = ", ".join(f"{name} 1/{number(1 / saved) if saved else '∞'}" for name, (_, _, saved) in found.items())
    below = f"; above it: {', '.join(over)}" if over else ""
    return verdict(not over, f"memory at most 1/5 of {label}: {numbers}{below}.")


def _least(goal: str, ratios: Mapping[str, float], limit: float) -> str:
    short = [name for name, value in ratios.items() if value < limit]
    numbers = ", ".join(f"{name} {number(value)}×" for name, value in ratios.items())
    below = f"; below it: {', '.join(short)}" if short else ""
    return verdict(not short, f"{goal}: {numbers}{below}.")


def _common(variants: Sequence[Variant]) -> dict[str, list[str]]:
    """Names that all the modules have, records without the peers' tag prefixes."""
    records = [frozenset(_tag(name) for name in variant.inventory.records) for variant in variants]
    constants = [variant.inventory.constants for variant in variants]
    return {
        "records": sorted(frozenset.intersection(*records)),
        "constants": sorted(frozenset.intersection(*constants)),
    }


def _tag(name: str) -> str:
    return name.removeprefix("struct_").removeprefix("union_")


def _spelled(variant: Variant, records: Iterable[str]) -> list[str]:
    """The records' names as this module has them."""
    spelling = {_tag(name): name for name in variant.inventory.records}
    return [spelling[name] for name in records]


def _pick(names: Sequence[str], count: int) -> list[str]:
    return random.Random(7).sample(list(names), min(count, len(names)))


def _short(error: ChildError) -> str:
    return str(error)[:60]


__all__ = ["REMADE", "everything", "first_touch", "functions", "importing", "scattered"]
