"""The running library as a witness: the encodings of its methods, as whoever compiled it had them.

It need not be there, and its compiler need not write encodings as clang does. What is known to differ for no reason
of the module's is counted by that reason; any other difference is one.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...host import environment
from ...programs import run
from ...view import FileModule
from ..compare import Difference
from ..module.staging import by_path
from . import messages_child
from .emitted import Methods
from .encodings import Encoded, NotAnEncoding, normal, read

_RUNTIMES = {"darwin": ["/usr/lib/libobjc.A.dylib"]}
_ELSEWHERE = ["libobjc.so.4", "libobjc.so.4.6", "libobjc.so"]
ENUM = "the sign of an enumeration, which GCC takes for an int"
BLOCK = "a block, which is a struct to a GCC"
NAME = "the name of a struct"
BOOL = "a pointer to BOOL, which libclang takes for a string"


@dataclass
class Answers:
    """What a library says: how many of its methods there are and agree, and why the others do not.

    `absent` are the methods that the runtime does not know, by their class if it does not know that.
    """

    library: str = ""
    missing: str = ""
    differences: list[Difference] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    explained: Counter[str] = field(default_factory=Counter)
    classes: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def notes(self) -> list[str]:
        """What is no difference, but worth a line."""
        reasons = ", ".join(f"{count} by {reason}" for reason, count in self.explained.most_common())
        found = [f"encodings differ for known reasons: {reasons}"] if reasons else []
        if self.classes:
            found.append(f"the library has no class {', '.join(self.classes)}")
        if self.absent:
            found.append(
                f"{len(self.absent)} methods are declared, but not in the library: {listed(self.absent)}"
            )
        return found


def listed(names: Sequence[str]) -> str:
    """Names for people: not all of them, if they are many."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more


def listen(module: FileModule, methods: Methods, folder: Path, python: str = sys.executable) -> Answers:
    """Load the module's library, in a process of its own, and compare every method of every class."""
    classes = {name: list(table) for (kind, name), table in methods.items() if kind == "class" and table}
    chosen = os.environ.get(_variable(module))
    libraries = [chosen] if chosen else _libraries(module)
    if refused := [] if chosen else [name for name in libraries if by_path(name)]:
        return Answers(
            missing=f"the module names it by a path: {refused[0]}; {_variable(module)} would load it"
        )
    plan = folder / "messages.json"
    plan.write_text(
        json.dumps({"runtime": _runtimes(), "library": libraries, "classes": classes}), encoding="utf-8"
    )
    words = [python, "-B", "-P", messages_child.__file__, str(plan)]
    done = run(words, about="asking the library", seconds=120, environment=environment())
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"it ends with {done.returncode}"])[-1]
        return Answers(missing=f"asking it fails: {last}")
    answer = json.loads(done.stdout)
    if "missing" in answer:
        return Answers(missing=answer["missing"])
    answers = Answers(answer["library"])
    for name, found in answer["classes"].items():
        _compare(answers, name, methods["class", name], found)
    return answers


def _runtimes() -> list[str]:
    chosen = os.environ.get("AUTOGEN_OBJC_LIBRARY")
    return [chosen] if chosen else _RUNTIMES.get(sys.platform, _ELSEWHERE)


def _variable(module: FileModule) -> str:
    return f"AUTOGEN_{module.path.stem.upper()}_LIBRARY"


def _libraries(module: FileModule) -> list[str]:
    """As the module itself looks for it."""
    library = module.file.library
    names = library.get(sys.platform, library.get("", ()))
    return [name for one in names for name in ([one] if isinstance(one, str) else one)]


def _compare(answers: Answers, name: str, ours: Mapping[str, str], theirs: Mapping[str, Any] | None) -> None:
    answers.counts["method"] += len(ours)
    if theirs is None:
        answers.classes.append(name)
        return
    for key, encoding in ours.items():
        shown, found = f"{key[0]}[{name} {key[2:]}]", theirs[key]
        if found is None:
            answers.absent.append(shown)
            continue
        answers.counts["present"] += 1
        reasons = why(encoding, found)
        if reasons is None:
            answers.differences.append(Difference(shown, "encoding", encoding, found))
        elif reasons:
            answers.counts["explained"] += 1
            answers.explained.update(reasons)
        else:
            answers.counts["equal"] += 1


def why(ours: str, theirs: str) -> set[str] | None:
    """The known reasons why two encodings differ: none if they are equal, None if a difference has none."""
    try:
        if normal(ours) == normal(theirs):
            return set()
        one, other = read(ours), read(theirs)
    except (NotAnEncoding, ValueError):
        return None
    reasons: set[str] = set()
    same = len(one) == len(other) and all(_why(*pair, reasons) for pair in zip(one, other, strict=True))
    return reasons if same else None


def _why(ours: Encoded, theirs: Encoded, reasons: set[str]) -> bool:
    """Whether two types are one, or known to differ; then the reason is added."""
    if {ours.kind, theirs.kind} == {"i", "I"}:
        reasons.add(ENUM)
        return True
    if ours.kind == "@?" and theirs.kind == "^":
        reasons.add(BLOCK)
        return True
    if (ours.kind, theirs.kind) == ("*", "^") and theirs.of and theirs.of[0].kind in ("C", "c", "B"):
        reasons.add(BOOL)
        return True
    if (ours.kind, ours.count) != (theirs.kind, theirs.count):
        return False
    if ours.name != theirs.name:
        if "?" not in (ours.name, theirs.name):
            return False
        reasons.add(NAME)
    if ours.of is None or theirs.of is None:  # one of them only names it
        return True
    return len(ours.of) == len(theirs.of) and all(
        _why(*pair, reasons) for pair in zip(ours.of, theirs.of, strict=True)
    )
