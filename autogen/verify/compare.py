"""Claims against facts: where a module and a compiler say different things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import doing

Facts = dict[str, Any]
KINDS = (
    *("record", "enum", "enumerator", "constant", "ioctl", "typedef", "alias", "function", "register"),
    *("typed", "span"),
)
_Step = tuple[str, Any, Any]  # what, in the module, in C

_PRAGMA = re.compile(r'_Pragma\s*\("(?:[^"\\]|\\.)*"\)')
"""What a macro says to the compiler beside its value, such as that it is deprecated."""


@dataclass(frozen=True)
class Difference:
    """One thing that the module and the compiler say differently."""

    name: str
    what: str
    module: str
    compiler: str

    def __str__(self) -> str:
        where = f"{self.name}{'' if self.what.startswith(('.', '[')) or not self.what else ' '}{self.what}"
        if not self.module and not self.compiler:
            return where
        return f"{where}: {self.module} here, {self.compiler} in C"


@dataclass(frozen=True)
class Comparison:
    """All differences, and how many things of each kind were compared."""

    differences: list[Difference] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def compare(claims: Facts, facts: Facts) -> Comparison:
    """Hold what a module claims (`module/claims.py`, `module/live.py`) against a compiler's facts
    (`compiler/questions.py`)."""
    found = Comparison([Difference("", problem, "", "") for problem in facts["problems"]])
    looked_at = set(facts["exempt"])
    claims = {**claims, "BOOL": facts.get("BOOL", "")}
    for kind in KINDS:
        for name, fact in facts[kind].items():
            looked_at.add(name)
            if fact is None:
                continue  # the compiler refused the question: one of the problems, or it does not see what is meant
            found.counts[kind] += 1
            claim = claims.get(kind, {}).get(name, {"error": "the module has no such name"})
            if "error" in claim:
                found.differences.append(Difference(name, f"{kind} cannot be had: {claim['error']}", "", ""))
                continue
            with doing(f"comparing {kind} {name}"):
                for what, ours, theirs in _STEPS[kind](name, claim, fact, claims, found.counts):
                    if ours != theirs:
                        found.differences.append(Difference(name, what, _shown(ours), _shown(theirs)))
    names = set(claims["names"]) - set(facts["machinery"])
    for name in sorted(names - looked_at):
        found.differences.append(Difference(name, "is in the module, not compared", "", ""))
    for name in sorted(looked_at - names):
        found.differences.append(Difference(name, "is compared, but not a name of the module", "", ""))
    return found


def compare_globals(claims: Facts, facts: Facts) -> Comparison:
    """The types of variables, by the module's text: its ctypes objects need the library."""
    found = Comparison()
    claims = {**claims, "BOOL": facts.get("BOOL", "")}
    for name, fact in facts.get("global", {}).items():
        claim = claims["global"].get(name)
        if fact is None or claim is None:  # one of the problems; a name that is missing is told by `compare`
            continue
        found.counts["global"] += 1
        with doing(f"comparing variable {name}"):
            for what, ours, theirs in _typedef(name, claim, fact, claims, found.counts):
                if ours != theirs:
                    found.differences.append(Difference(name, what, _shown(ours), _shown(theirs)))
    return found


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)


# One kind each --------------------------------------------------------------------------------------------


def _record(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield "is incomplete", claim["incomplete"], fact["incomplete"]
    if fact["incomplete"] or claim["incomplete"]:
        return
    base = 0
    if fact["within"]:  # C has no name for it: its place in the record that has one
        outer = claims["record"].get(fact["within"], {})
        places = [place for inner, place in outer.get("anonymous", ()) if inner == name]
        yield f"parts of {fact['within']}", len(places), 1
        base = places[0] if places else 0
    else:
        most = claims.get("max_align") or fact["align"]
        theirs = {**fact, "alignment": fact["align"] and min(most, fact["align"])}
        yield from _answered(("size", "alignment"), {**claim, "alignment": claim["align"]}, theirs)
    yield "members", sorted(claim["members"]), sorted(fact["members"])
    for member, theirs in fact["members"].items():
        ours = claim["members"].get(member)
        if theirs is None or ours is None:
            continue
        counts["member"] += 1
        yield f".{member} is a bit-field", "first" in ours, "first" in theirs
        if "first" in ours and "first" in theirs:
            yield f".{member} first bit", ours["first"] + base * 8, theirs["first"]
            yield f".{member} bits", ours["bits"], theirs["bits"]
            yield f".{member} of all ones", ours["value"], theirs["value"]
            yield f".{member} bits cleared", ours.get("cleared"), ours.get("set")
        elif "first" not in ours and "first" not in theirs:
            yield f".{member} offset", ours["offset"] + base, theirs["offset"]
            yield f".{member} kind", _kind(ours["kind"], theirs["kind"], claims), theirs["kind"]
            if "item" in theirs:  # x[] and x[0]: no size, but its elements have one
                yield f".{member} size", ours["size"], 0
                yield f".{member} is an array without a length in C", 1, theirs["empty"]
                yield f".{member} element", ours.get("item"), theirs["item"]
            else:
                yield f".{member} size", ours["size"], theirs["size"]


def _enum(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield from _answered(("size", "kind"), claim, fact)
    yield "enumerators", sorted(claim["members"]), sorted(fact["members"])
    for member, theirs in fact["members"].items():
        if theirs is not None and member in claim["members"]:
            counts["enumerator of enum"] += 1
            yield f".{member}", claim["members"][member]["int"], theirs["int"]


def _value(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield from _values("", claim, fact)


def _values(where: str, claim: Facts, fact: Facts) -> Iterator[_Step]:
    if fact is None:
        return
    (form, stated), *_ = fact.items()
    if form not in claim:
        yield where, str(claim), str(fact)
    elif form == "float":
        yield where, float.fromhex(claim[form]).hex(), float.fromhex(stated).hex()
    elif form == "tuple":
        yield f"{where} length", claim["length"], fact["length"]
        for position, (ours, theirs) in enumerate(zip(claim["tuple"], stated, strict=False)):
            yield from _values(f"{where}[{position}]", ours, theirs)
    else:
        yield where, claim[form], stated


def _ioctl(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    if fact["number"] is not None:
        yield "number", claim["number"]["int"], fact["number"]["int"]
    if fact["size"] is not None:
        yield "argument size", claim["size"], fact["size"]


def _typedef(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    ours = claim["kind"]
    if fact["kind"] == "F" and claim.get("function"):
        ours = "F"
    yield "kind", _kind(ours, fact["kind"], claims), fact["kind"]
    if "size" in fact and fact["kind"] != "F":  # a function has no size
        yield "size", claim.get("size"), fact["size"]


def _alias(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield "expands to", fact["means"], _PRAGMA.sub("", fact["expansion"] or "").strip()
    yield "is", claim["target"], fact["target"]


def _function(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    result = _shape(claim["result"], fact["result"], claims)
    yield "result", result, fact["result"] or result
    ours, theirs = claim["parameters"], fact["parameters"]
    if ours is not None and theirs is not None and len(ours) == len(theirs):
        ours = [_shape(one, other, claims) for one, other in zip(ours, theirs, strict=True)]
        theirs = [other or one for one, other in zip(ours, theirs, strict=True)]
    yield "parameters", ours, theirs


def _register(
    name: str, claim: Facts, fact: Iterable[Facts], claims: Facts, counts: Counter[str]
) -> Iterator[_Step]:
    for group in fact:
        for macro, theirs in zip(group["macros"], group["values"] or (), strict=False):
            counts["macro of a register"] += 1
            yield macro, claim.get(macro), theirs & (1 << 64) - 1


def _answered(whats: Iterable[str], claim: Facts, fact: Facts) -> Iterator[_Step]:
    """What the compiler has not refused to say; a refusal is one of the problems already."""
    return ((what, claim[what], fact[what]) for what in whats if fact[what] is not None)


def _typed(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield "size", claim["size"], fact["size"]
    yield (
        "places",
        sorted(claim["subobjects"]) if fact["subobjects"].keys() - claim["subobjects"].keys() else [],
        [],
    )
    for place, theirs in fact["subobjects"].items():
        counts["place of a value"] += 1
        yield from _values(place, claim["subobjects"].get(place, {}), theirs)


def _span(name: str, claim: Facts, fact: Facts, claims: Facts, counts: Counter[str]) -> Iterator[_Step]:
    yield "bits", f"{claim['high']}:{claim['low']}", f"{fact['high']}:{fact['low']}"


def _kind(ours: str, theirs: str, claims: Facts) -> str:
    """A wide character is signed on some targets and unsigned on others; to Python it is text.

    What ctypes has no type for is va_list too: to C a record, or an array, which decays when its kind is asked for.
    BOOL is a theirs value to Python, whatever integer it is to Objective-C.
    """
    if ours == "o" and theirs in "ps":
        return theirs
    if ours == "b" and theirs == claims["BOOL"]:
        return theirs
    return theirs if ours == "w" and theirs in "iu" else ours


def _shape(ours: list[Any], theirs: list[Any] | None, claims: Facts) -> list[Any]:
    return [_kind(ours[0], theirs[0], claims), ours[1]] if theirs else ours


_STEPS: Mapping[str, Callable[[str, Facts, Any, Facts, Counter[str]], Iterator[_Step]]] = {
    **{"record": _record, "enum": _enum, "enumerator": _value, "constant": _value, "ioctl": _ioctl},
    **{"typedef": _typedef, "alias": _alias, "function": _function, "register": _register},
    **{"typed": _typed, "span": _span},
}
