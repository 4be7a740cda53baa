"""Sections 4 and 5: calls, fields and ioctls, timed against plain ctypes and tinygrad in one process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from .. import peers as peer
from ..peers import TINYGRAD
from ..plan import Plan
from ..processes import AUTOGEN, command, python
from ..results import (
    Missing,
    Samples,
    Section,
    Table,
    number,
    ratio,
    verdict,
)
from ..subjects import subject
from ..variants import OURS

HEADER = """#include <sys/ioctl.h>

struct bench_bits {
  unsigned low : 3;
  int signed_middle : 9;
  unsigned high : 20;
  unsigned whole;
};

struct bench_packed {
  unsigned char first;
  unsigned low : 3;
  int signed_middle : 9;
  unsigned long long high : 40;
  unsigned whole;
} __attribute__((packed));

struct bench_termios {
  unsigned c_iflag, c_oflag, c_cflag, c_lflag;
  unsigned char c_line, c_cc[19];
  unsigned c_ispeed, c_ospeed;
};
#define BENCH_TCGETS2 _IOR('T', 0x2A, struct bench_termios)
"""

_PLAIN = {"hand-typed ctypes", "plain ctypes", "fcntl.ioctl"}


def calling(plan: Plan) -> Section:
    """Everything that a program does often."""
    plan.say("calls and fields")
    problem = _prepare(plan)
    site = [str(plan.peers.site)] if problem is None else []
    request = {
        "path": [str(plan.work), str(plan.bindings), *site],
        "peer": problem is None,
        "rounds": plan.rounds(25, 3),
        "number": plan.rounds(20000, 2000),
    }
    answer = python("calls.py", request)
    found = {(group, label): Samples(tuple(values)) for group, label, values in answer}
    base = {group: samples for (group, label), samples in found.items() if label in _PLAIN}
    rows = []
    for operation in dict.fromkeys(group for group, _ in found):
        for (group, label), samples in found.items():
            if group == operation:
                against = ratio(samples.median, base[group].median) if group in base else "–"
                rows.append((group, label, samples.text(), against))
    if problem is not None:
        rows.append(("all of these", f"{TINYGRAD}: {problem.reason}", "–", "–"))
    return Section(
        "Calls, fields, ioctls",
        "Nanoseconds of CPU for one operation, the loop and the look-up of names included, all in one process and in "
        "turns. m.strlen(text) goes through the module, strlen(text) is the function kept in a name; the hand-typed "
        "functions are in a plain module and loaded with use_errno, as the binding says. The explicit record is "
        "packed, so that its 40-bit field starts in the middle of a byte. The ioctl is TCGETS2 on a "
        "pseudo-terminal, which fills a record of 44 bytes.",
        Table(("operation", "how", "ns", "against plain"), tuple(rows), 2),
        tuple(_readings(found)),
    )


def _readings(found: Mapping[tuple[str, str], Samples]) -> Iterator[str]:
    for name, words in (
        ("strlen(text)", "a call of the function"),
        ("m.strlen(text)", "a call through the module"),
    ):
        cost = found[name, OURS].median / found[name, "hand-typed ctypes"].median
        short = found[name.replace("strlen(text)", "getppid()"), OURS].median
        plain = found[name.replace("strlen(text)", "getppid()"), "hand-typed ctypes"].median
        yield verdict(
            max(cost, short / plain) <= 1.05,
            f"{words} at most 1.05× a hand-typed one: strlen {cost:.3f}×, getppid {short / plain:.3f}×.",
        )
    yield (
        "Why the module costs more: CPython gives attributes of a module without `__getattr__` a faster look-up. "
        "`from bindings.libc import strlen` has the plain cost."
    )
    for access in ("bit-field get", "bit-field set"):
        if (access, TINYGRAD) not in found:
            continue
        for label in (OURS, f"{OURS}, explicit layout"):
            gain = found[access, TINYGRAD].median / found[access, label].median
            yield verdict(
                gain >= 15, f"{access} at least 15× faster than tinygrad's, {label}: {number(gain)}×."
            )


def _prepare(plan: Plan) -> Missing | None:
    """Our module and tinygrad's of the little header; why there is none of tinygrad's, if so."""
    header = plan.work / "benchmark_bits.h"
    header.write_text(HEADER)
    libc = subject(plan.project, "libc")
    searched = [f"-isystem{root}" for root in libc.roots]  # no compiler is needed to find linux/ioctl.h
    command([*AUTOGEN, "gen", str(header), "-o", str(plan.work / "benchmark_bits.py"), "--", *searched])
    bits = replace(libc, headers=(header.name,), roots=(plan.work, *libc.roots))
    peer_module = peer.make(plan.peers, TINYGRAD, bits, plan.work, lambda _: None)
    if isinstance(peer_module, Missing):
        return peer_module
    peer_module.module.rename(plan.work / "tinygrad_bits.py")
    return None
