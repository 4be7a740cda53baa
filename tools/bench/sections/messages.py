"""Messages to Objective-C objects against the same method called through a hand-written ctypes function."""

from __future__ import annotations

import ctypes
import shutil
from collections.abc import Mapping

from ...objc_shim import build_shim
from ..plan import Plan
from ..processes import python
from ..results import (
    Samples,
    Section,
    Table,
    ratio,
    verdict,
)
from ..variants import OURS

LIBRARIES = ("libobjc.so.4", "libgnustep-base.so.1.28")
MODES = {
    "lookup": "GCC's runtime",
    "msgsend": "Apple's entry points, through a shim",
    "ctypes": "GCC's runtime, without the library in C",
}
HAND = "hand-written ctypes call"


def messaging(plan: Plan) -> Section:
    """What a message costs in both dispatch modes, and in one without the library in C."""
    plan.say("messages")
    rows: list[tuple[str, ...]] = []
    readings: list[str] = []
    missing = _missing()
    for mode, words in MODES.items():
        if missing:
            rows.append((words, missing, "–", "–", "–"))
            continue
        extra = {"AUTOGEN_OBJC_DISPATCH": "lookup" if mode == "ctypes" else mode}
        if mode == "msgsend":
            extra["AUTOGEN_OBJC_SHIM"] = str(build_shim(plan.work))
        elif mode == "ctypes":
            extra["AUTOGEN_OBJC_GUARD"] = "off"
        request = {
            "path": [str(plan.bindings)],
            "rounds": plan.rounds(25, 3),
            "number": plan.rounds(20000, 1000),
            "environment": extra,
        }
        found = {
            (group, label): Samples(tuple(values)) for group, label, values in python("messages.py", request)
        }
        for (group, label), samples in found.items():
            rows.append((words, group, label, samples.text(), ratio(samples.median, _by_hand(found, group))))
        readings.append(_reading(words, found, judged=mode != "ctypes"))
    readings.append(_first_class(plan))
    return Section(
        "Messages to Objective-C objects",
        "Nanoseconds of CPU for one message to a GNUstep object, the look-up of the method on the object included. "
        "The hand-written call is a ctypes function of the method's own code (its IMP), with an int for the receiver "
        "and one for the selector: no look-up at all, no wrapper, nothing retained. Objects that a message returns "
        "are retained and wrapped by ours; by hand they stay numbers.",
        Table(("dispatch", "message", "how", "ns", "against by hand"), tuple(rows), 3),
        tuple(readings),
    )


MOST = {
    "int result": 1.25,
    "double result": 1.25,
    "int argument and result": 1.25,
    "id parameter": 1.5,
    "object result": 1.2,
    "callable as a block": 5,
    "array[i]": 3,
    "from_str": 3,
}
"""How many times the call by hand each message may cost; of an object result, the call with retain and release."""
RETAINED = ("object result", "array[i]")


def _by_hand(found: Mapping[tuple[str, str], Samples], group: str, retained: bool = False) -> float:
    """The first of the calls by hand, or the last, which retains and releases where one does."""
    return [samples.median for (one, label), samples in found.items() if one == group and label != OURS][
        -retained
    ]


def _reading(words: str, found: Mapping[tuple[str, str], Samples], *, judged: bool) -> str:
    costs = {group: found[group, OURS].median / _by_hand(found, group, group in RETAINED) for group in MOST}
    if not judged:
        return f"{words}: {', '.join(f'{group} {cost:.2f}×' for group, cost in costs.items())}."
    listed = ", ".join(f"{group} {cost:.2f}× ({MOST[group]})" for group, cost in costs.items())
    met = all(cost <= MOST[group] for group, cost in costs.items())
    return verdict(met, f"{words}: a message against the call by hand, and how much it may cost: {listed}.")


def _first_class(plan: Plan) -> str:
    """What the first class of a process costs besides its library: the import of the run time."""
    request = {
        "path": [str(plan.bindings)],
        "before": ["bindings._support.namespace"],
        "module": "bindings._support.objc",
    }
    answers = [python("imports.py", request) for _ in range(plan.rounds(21, 3))]
    milliseconds = Samples(tuple(answer["cpu"] * 1e3 for answer in answers))
    return (
        f"The first class of a process imports the run time of Objective-C: {milliseconds.text()} ms of CPU."
    )


def _missing() -> str:
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            return f"not measured: {name} is not on this machine"
    return "" if shutil.which("gcc") else "not measured: there is no gcc for the shim"
