"""What a compiler says of everything that a module declares: the facts that `compare.py` holds it against.

The generator's model only says what to ask, and how C spells it; every number comes from the compiler.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ...model import (
    Alias,
    Array,
    BitRange,
    Constant,
    Enum,
    Field,
    Function,
    Global,
    Ioctl,
    ObjCClass,
    ObjCProtocol,
    Pointer,
    Record,
    Ref,
    Register,
    Scalar,
    Type,
    Typedef,
    TypedValue,
    Value,
    Void,
    c_name,
)
from ...passes.names import MACHINERY, called, enumerator, members
from .answers import read_value
from .compilers import Compiler
from .dialect import start
from .listings import prototypes
from .nameable import Nameable
from .probes import Either, Probe, Program
from .signatures import kind_of, signatures
from .subject import Subject
from .typed import SPAN, Place, span, typed

Facts = dict[str, Any]
KINDS = (
    *("record", "enum", "enumerator", "constant", "ioctl"),
    *("typedef", "alias", "function", "global", "register", "typed", "span"),
)
SAMPLE = 16
"""Of so many hardware registers gcc is asked about one, where clang is asked about all."""
_EXCESS = re.compile(r"^members:(\d+):(?:\d+:)? warning: excess elements in struct", re.MULTILINE)
_REFUSED = re.compile(r"^members:(\d+):(?:\d+:)? error: (.*)$", re.MULTILINE)
_ASKED = (
    *(Alias, BitRange, Constant, Enum, Function, Global, Ioctl, ObjCClass, ObjCProtocol),
    *(Record, Register, Typedef, TypedValue),
)
_UNDECLARED = re.compile(r"undeclared|unknown type name|incomplete type|undefined type")
_PART = re.compile(r"^(?:argument|length) of |(?:\.\w+| size| align| kind| of \w+)$")


def facts(
    subject: Subject,
    compiler: Compiler,
    folder: Path,
    *,
    sample: int = 1,
    linked: Mapping[str, Sequence[Place]] | None = None,
) -> Facts:
    """Ask a compiler everything, but of hardware registers only each `sample`-th; `folder` is for its files.

    The macros of a register are plain numbers, thousands of them: a second compiler adds little there. `linked` are
    the places of values with a type, by Python's names: the model does not have those in another module's types.
    """
    return _Questions(subject, compiler, folder, sample, linked or {}).ask()


class _Questions:
    def __init__(
        self,
        subject: Subject,
        compiler: Compiler,
        folder: Path,
        sample: int,
        linked: Mapping[str, Sequence[Place]],
    ) -> None:
        self.linked = linked
        self.subject, self.compiler, self.folder, self.sample = subject, compiler, folder, sample
        self.c, self.by_key, self.names = Nameable(subject.model), subject.model.by_key(), subject.model.names
        self.program = Program()
        self.facts: Facts = {kind: {} for kind in KINDS}
        self.exempt: dict[str, str] = {}
        self.problems: list[str] = []
        self.unlisted: dict[str, Probe] = {}

    def ask(self) -> Facts:
        for one in self.c.model.declarations:
            if one.location.header in self.subject.bundled:
                of_it = members(one) if isinstance(one, Enum) else ()
                names = (self.names.get(one.key, ""), *of_it)
                self.exempt.update(dict.fromkeys(names, "of a compiler's own headers: each has others"))
        self.exempt.update(dict.fromkeys(self.subject.elsewhere, "of another unit"))
        self.exempt.pop("", None)
        self._ordinary()
        self._ioctl_sizes()
        self._undefine()
        for record in self._all(Record):
            self._record(record)
        for enum in self._all(Enum):
            self._enum(enum)
        self._functions()
        self.program.run(self.compiler, self.subject.text, self._flags(), self.folder, start(self.subject))
        self._more_members()
        result: Facts = {kind: _settled(fact, self.problems) for kind, fact in self.facts.items()}
        result["BOOL"] = result.get("BOOL", {}).get("kind") or ""
        result["record"] = {
            name: None if fact.get("size", 0) is None else fact for name, fact in result["record"].items()
        }
        result["unseen"] = [] if self.compiler.clang else self._unseen()
        result.update(problems=self.problems, exempt=self.exempt, machinery=sorted(MACHINERY))
        return result

    @property
    def _reads_otherwise(self) -> bool:
        """Whether it is gcc, to which Objective-C headers show less: it has neither blocks nor `__has_feature`."""
        return self.subject.language == "objective-c" and not self.compiler.clang

    def _unseen(self) -> list[str]:
        """What the headers declare to clang and not to this compiler: no problem of the module's."""
        unseen = [problem for problem in self.problems if _UNDECLARED.search(problem)]
        self.problems = [problem for problem in self.problems if problem not in unseen]
        names = [_PART.sub("", problem.partition(":")[0]) for problem in unseen]
        for name, probe in self.unlisted.items():
            if probe.answer is True:
                names.append(f"function {name}")
            else:
                self.problems.append(f"function {name}: not in the compiler's list of prototypes")
        return [*dict.fromkeys(names)]

    # While macros are macros ------------------------------------------------------------------------------

    def _ordinary(self) -> None:
        """Values and types by the names that code uses, macros included."""
        self._values()
        self._other_names()
        self._registers()
        self._variables()
        if self.subject.language == "objective-c":
            boolean = self.program.numbers("BOOL", [kind_of("*(BOOL *)0")], _letter)
            boolean.may_fail = True
            self.facts["BOOL"] = {"kind": boolean}
        for one in (*self._all(ObjCClass), *self._all(ObjCProtocol)):
            self.exempt[self.names[one.key]] = "its methods are compared, see methods.py"
        for other in {type(d) for d in self.c.model.declarations}.difference(_ASKED):
            for one in self._all(other):
                self.exempt[self.names[one.key]] = "a function made of C text: compared when it was generated"

    def _values(self) -> None:
        """Constants, enumerators, ioctls, values of records, ranges of bits."""
        for one in self._all(Constant):
            kind = "enumerator" if one.key.startswith("enumerator ") else "constant"
            expression = f"(__UINT{one.word}_TYPE__)({one.name})" if one.word else one.name
            variable, pointer = one.key.startswith("c:"), "*" in one.ctype
            self.facts[kind][self.names[one.key]] = self._value(expression, one.value, variable, pointer)
        for enum in self._all(Enum):
            for name, _ in enum.members:
                self.facts["enumerator"][enumerator(enum, name)] = self._value(name, 0, False)
        for ioctl in self._all(Ioctl):
            self.facts["ioctl"][self.names[ioctl.key]] = {"number": self._value(ioctl.name, 0, False)}
        for value in self._all(TypedValue):
            name = self.names[value.key]
            self.facts["typed"][name] = typed(value, self.c, self.program, self.linked.get(name, ()))
        if ranges := list(self._all(BitRange)):
            self.program.text(SPAN)
            self.facts["span"] = {self.names[one.key]: span(one, self.program) for one in ranges}

    def _other_names(self) -> None:
        """Typedefs and aliases."""
        for typedef in self._all(Typedef):
            if typedef.name and typedef.key in self.names:
                self.facts["typedef"][self.names[typedef.key]] = self._typedef(typedef)
        for alias in self._all(Alias):
            if alias.key.startswith("tag "):
                self.exempt[self.names[alias.key]] = "a tag with its kind, which are two words in C"
                continue
            target = self.by_key[alias.of]
            self.facts["alias"][self.names[alias.key]] = {
                "target": self.names[alias.of],
                "means": c_name(target),
                "expansion": self.program.expansion(f"macro {alias.name}", alias.name),
            }

    def _registers(self) -> None:
        """One register of so many."""
        for number, register in enumerate(self._all(Register)):
            macros = [name for name, _ in register.macros()] if number % self.sample == 0 else []
            self.facts["register"][self.names[register.key]] = [
                {"macros": some, "values": self.program.numbers(some[0], some, lambda numbers: numbers)}
                for some in (macros[start : start + 4] for start in range(0, len(macros), 4))
            ]

    def _variables(self) -> None:
        """Variables of the library, of which a compiler knows the type."""
        for one in self._all(Global):
            name = self.names[one.key]
            self.exempt[name] = "a variable: its library is needed to read it"
            about, behind = f"variable {one.name}", self.c.types.behind(one.type)
            self.facts["global"][name] = (
                {
                    "kind": "incomplete",
                    "incomplete": self.program.refused(about, f"sizeof({one.name})", "incomplete"),
                }
                if isinstance(behind, Record) and behind.size is None
                else self._kind_and_size(about, one.name, one.type)
            )

    def _value(self, expression: str, value: Value, variable: bool, pointer: bool = False) -> Any:
        if not isinstance(value, tuple):
            if variable:
                probe = self.program.value(expression, expression, constant=False)
                probe.read = _without_filling
                return probe
            is_integer = isinstance(value, int) and not pointer
            asked = self.program.integer if is_integer else self.program.value
            return asked(expression, expression)
        length = self.program.numbers(
            f"length of {expression}", [f"sizeof({expression}) / sizeof(({expression})[0])"], lambda n: n[0]
        )
        items = [self._value(f"({expression})[{i}]", item, variable) for i, item in enumerate(value)]
        return {"tuple": items, "length": length}

    def _typedef(self, typedef: Typedef) -> Any:
        name, target = typedef.name, self.c.types.behind(typedef.type)
        about = f"typedef {name}"
        objc = re.search(r"objc\((cs|pl)\)(\w+)$", typedef.key) if typedef.link else None
        if objc:  # a class or a protocol of another binding
            name = f"{objc[2]} *" if objc[1] == "cs" else f"id<{objc[2]}>"
        elif typedef.link:  # perhaps a tag
            name = self.c.type(Ref(typedef.key))
            if isinstance(target, Void):  # the other binding has no size for it
                return self._incomplete(about, name)
        elif isinstance(target, Void):
            same = f"__builtin_types_compatible_p({name}, void)"
            return {"kind": self.program.numbers(about, [same], lambda n: "v" if n[0] else "not void")}
        elif isinstance(target, Record) and target.size is None:
            return self._incomplete(about, name)
        return self._kind_and_size(about, name, typedef.type)

    def _incomplete(self, about: str, name: str) -> Any:
        return {
            "kind": "incomplete",
            "incomplete": self.program.refused(about, f"sizeof({name})", "incomplete"),
        }

    def _kind_and_size(self, about: str, name: str, kind: Type) -> Probe:
        """Of a type or a variable; of an array the kind is that of its elements."""
        thing = f"(*(__typeof__({name}) *)0){self.c.subscripts(kind)}"
        size = f"sizeof({name})"
        if isinstance(array := self.c.types.behind(kind), Array) and not array.length:
            # of no known length, perhaps, and then without a size but as the last member of a struct
            size = f"sizeof(struct {{ char first; __typeof__({name}) it; }} __attribute__((packed))) - 1"
        return self.program.numbers(
            about,
            [size, kind_of(thing)],
            # to gcc, a function has one byte
            lambda n: {"size": n[0], "kind": "F" if n[0] == 1 and chr(n[1]) == "p" else chr(n[1])},
        )

    def _ioctl_sizes(self) -> None:
        """The size of each request's argument: what _IOC is given for it."""
        if any(self._all(Ioctl)):
            self.program.text("#undef _IOC\n#define _IOC(direction, type, number, size) (size)")
        for ioctl in self._all(Ioctl):
            size = self.program.numbers(f"argument of {ioctl.name}", [ioctl.name], lambda n: n[0])
            self.facts["ioctl"][self.names[ioctl.key]]["size"] = size

    def _undefine(self) -> None:
        self.program.undefine(self.c.hidden())

    # Records ----------------------------------------------------------------------------------------------

    def _record(self, record: Record) -> None:
        name = self.names[record.key]
        outer = self.c.around(record)
        spelled = self.c.named(outer) if outer else None
        about = f"{record.kind} {record.tag or name}"
        if spelled is None or record.opaque:
            self.exempt[name] = record.opaque or "C cannot name this type"
        elif record.size is None:
            refused = self.program.refused(about, f"sizeof({spelled})", "incomplete")
            self.facts["record"][name] = {"incomplete": refused}
        else:
            found: Facts = {
                "incomplete": False,
                "within": self.names[outer.key] if outer and outer is not record else None,
                "members": {
                    called(one): self._member(f"{about}.{one.name}", spelled, one)
                    for one in self.c.subobjects(record)
                },
            }
            if outer is record:
                for key, question in (("size", "sizeof"), ("align", "_Alignof")):
                    found[key] = self.program.numbers(
                        f"{about} {key}", [f"{question}({spelled})"], lambda n: n[0]
                    )
            self.facts["record"][name] = found

    def _more_members(self) -> None:
        """A struct with one initialiser more than it has known members: gcc must find that one in excess.

        (Of a union C initialises one member only, so that this says nothing.)
        """
        structs = [r for r in self._all(Record) if r.kind == "struct" and r.size is not None and not r.opaque]
        rows: dict[int, tuple[str, list[str]]] = {}
        for number, record in enumerate(structs):
            spelled, known = (
                self.c.named(record),
                [one for one in record.fields if one.name or one.anonymous],
            )
            if spelled and self.c.around(record) is record:
                rows[number] = (spelled, [self._zero(one.type) for one in known])
        hidden = "".join(f"#undef {name}\n" for name in sorted(self.c.hidden()))
        text = "".join(
            f'#line {number + 1} "members"\nstatic {spelled} oracle_{number} = {{ {", ".join([*known, "{0}"])} }};\n'
            for number, (spelled, known) in rows.items()
        )
        source = self.folder / "members.c"
        source.write_text(f"{self.subject.text}\n{hidden}{text}", encoding="utf-8", errors="surrogateescape")
        flags = [flag for flag in self._flags() if flag != "-w"]
        _, messages = self.compiler.run([*flags, "-fsyntax-only", str(source)])
        excess = {int(line) - 1 for line in _EXCESS.findall(messages)}
        unseen = {
            int(line) - 1 for line, message in _REFUSED.findall(messages) if _UNDECLARED.search(message)
        }
        for number, (spelled, known) in rows.items():
            if number not in excess | unseen:
                self.problems.append(f"{spelled}: the compiler knows more than {len(known)} members")

    def _zero(self, kind: Type) -> str:
        """An initialiser: `{0}` is none for an empty record, nor `{}` for a number."""
        found = self.c.types.behind(kind)
        if isinstance(found, Scalar | Enum | Pointer):  # what is _Atomic takes no braces
            return "0"
        return "{}" if isinstance(found, Record | Array) else "{0}"

    def _flags(self) -> list[str]:
        return self.subject.flags(self.compiler, self.folder)

    def _member(self, about: str, record: str, one: Field) -> Probe:
        if one.bits is not None:
            return self.program.bit_field(about, record, one.name)
        place, thing = f"__builtin_offsetof({record}, {one.name})", f"(({record} *)0)->{one.name}"
        element = kind_of(thing + self.c.subscripts(one.type))
        kind = self.c.types.behind(one.type)
        if isinstance(kind, Array) and kind.length == 0:
            empty = f"__builtin_types_compatible_p(__typeof__({thing}), __typeof__(({thing})[0])[0])"
            return self.program.numbers(
                about,
                [place, f"sizeof({thing}[0])", empty, element],
                lambda n: {"offset": n[0], "item": n[1], "empty": n[2], "kind": chr(n[3])},
            )
        return self.program.numbers(
            about,
            [place, f"sizeof({thing})", element],
            lambda n: {"offset": n[0], "size": n[1], "kind": chr(n[2])},
        )

    def _all(self, kind: type) -> Iterator[Any]:
        """The declarations of a kind that are to be asked about."""
        asked = self.subject.asked
        named = (d for d in self.c.all(kind) if asked is None or self.names.get(d.key, "") in asked)
        return (d for d in named if d.location.header not in self.subject.bundled)

    def _enum(self, enum: Enum) -> None:
        name, spelled = self.names[enum.key], self.c.named(enum)
        found: Facts = {
            "members": {
                enumerator(enum, key): self.program.integer(f"{key} of {name}", key)
                for key, _ in enum.members
            }
        }
        if spelled is None:
            self.exempt[name] = "C cannot name this type"
            return
        thing = f"*({spelled} *)0"
        found["size"] = self.program.numbers(f"enum {name} size", [f"sizeof({thing})"], lambda n: n[0])
        found["kind"] = self.program.numbers(f"enum {name} kind", [kind_of(thing)], _letter)
        if self._reads_otherwise and enum.tag:  # NS_ENUM makes a typedef of the integer there, and no tag
            typed = {
                "size": self.program.numbers(f"{name} size", [f"sizeof({enum.tag})"], lambda n: n[0]),
                "kind": self.program.numbers(f"{name} kind", [kind_of(f"*({enum.tag} *)0")], _letter),
            }
            for key, probe in typed.items():
                probe.may_fail = True
                found[key] = Either(probe, found[key])
        self.facts["enum"][name] = found

    def _functions(self) -> None:
        """Result and parameters of each function, by gcc's own list of all prototypes (clang has none)."""
        functions = list(self._all(Function))
        if self.compiler.clang:
            self.exempt.update(
                {self.names[one.key]: "a function: only gcc lists prototypes" for one in functions}
            )
        elif functions:
            listed = prototypes(self.subject, self.compiler, self.folder)
            self.facts["function"], self.unlisted = signatures(functions, listed, self.c, self.program)


def _without_filling(words: list[str]) -> Facts:
    """The value of a variable: `char x[8] = "abc"` holds the string and zeros."""
    value = read_value(words)
    if isinstance(text := value.get("bytes"), str):
        value["bytes"] = bytes.fromhex(text).rstrip(b"\0").hex()
    return value


def _letter(numbers: list[int]) -> str:
    return chr(numbers[0])


def _settled(fact: Any, problems: list[str]) -> Any:
    """Facts with answers in the place of questions; a refused question is a problem, its answer None."""
    if isinstance(fact, Either):
        return fact.first.answer or _settled(fact.second, problems)
    if isinstance(fact, Probe):
        if (fact.error or fact.answer is None) and not fact.may_fail:
            problems.append(f"{fact.about}: the compiler says: {fact.error or 'no answer'}: {fact.text}")
        elif fact.must_fail and fact.answer is not True:
            problems.append(f"{fact.about}: the compiler has a size for it")
        return fact.answer
    if isinstance(fact, dict):
        return {key: _settled(value, problems) for key, value in fact.items()}
    return [_settled(value, problems) for value in fact] if isinstance(fact, list) else fact
