"""Random inline functions: scalars and records as arguments, results and locals; calls of each other; branches."""

from __future__ import annotations

import random

RECORDS = """
struct pt { double x; int n; };
typedef struct { struct pt at; unsigned char tag; long big; } box;
typedef struct { short s; unsigned bits : 5; int wide_bits : 19; float f; int v[3]; char c; _Bool b;
    struct { int deep; unsigned long wide; } in; } mixed;
typedef struct { int p; struct { unsigned q; float r; }; struct pt pair[2]; } anon;
"""
LEAVES = {
    "struct pt": {".x": "double", ".n": "int"},
    "box": {".at.x": "double", ".at.n": "int", ".tag": "unsigned char", ".big": "long"},
    "mixed": {
        **{
            ".s": "short",
            ".bits": "bits",
            ".wide_bits": "bits",
            ".f": "float",
            ".v[0]": "int",
            ".v[1]": "int",
        },
        **{".v[2]": "int", ".c": "char", ".b": "_Bool", ".in.deep": "int", ".in.wide": "unsigned long"},
    },
    "anon": {
        **{".p": "int", ".q": "unsigned", ".r": "float", ".pair[0].x": "double", ".pair[0].n": "int"},
        **{".pair[1].x": "double", ".pair[1].n": "int"},
    },
}
PARTS = {"box": {".at": "struct pt"}, "anon": {".pair[0]": "struct pt", ".pair[1]": "struct pt"}}
SCALARS = [
    "int",
    "unsigned",
    "short",
    "unsigned char",
    "signed char",
    "long",
    "unsigned long",
    "_Bool",
    "float",
    "double",
]
CONSTANTS = ["0", "1", "3u", "7", "0x80", "100", "2l", "(-1)", "0.5", "1.5f"]


class Functions:
    """`count` functions f0, f1, …; each as (result type, parameter types), and the header's text."""

    def __init__(self, seed: int, count: int) -> None:
        self.chance = random.Random(seed)
        self.signatures: list[tuple[str, list[str]]] = []
        texts = [self._function(f"f{number}") for number in range(count)]
        self.text = RECORDS + "".join(f"static inline {text}\n" for text in texts)
        self.texts = texts

    def _function(self, name: str) -> str:
        kinds = [self._type() for _ in range(self.chance.randrange(1, 4))]
        result = self._type()
        scope = {f"{'abc'[position]}": kind for position, kind in enumerate(kinds)}
        listed = ", ".join(f"{kind} {parameter}" for parameter, kind in scope.items())
        self.declared = set(scope)  # in this block
        body = self._statements(scope, result, self.chance.randrange(1, 6), 2)
        product = f"{result} {name}({listed}) {{ {body} return {self._value(result, scope, 2)}; }}"
        self.signatures.append((result, kinds))
        return product

    def _type(self) -> str:
        return self.chance.choice([*SCALARS, *LEAVES, *LEAVES])

    # Expressions ------------------------------------------------------------------------------------------

    def _value(self, kind: str, scope: dict[str, str], depth: int) -> str:
        return self._record(kind, scope, depth) if kind in LEAVES else self._number(scope, depth)

    def _leaf(self, scope: dict[str, str]) -> str:
        """A variable, or a member of one."""
        if not scope or self.chance.random() < 0.2:
            return self.chance.choice(CONSTANTS)
        name = self.chance.choice(sorted(scope))
        kind = scope[name]
        if kind not in LEAVES:
            return name
        return name + self.chance.choice(sorted(LEAVES[kind]))

    def _number(self, scope: dict[str, str], depth: int) -> str:
        chance = self.chance
        if not depth or chance.random() < 0.3:
            return self._leaf(scope)
        first, second = self._number(scope, depth - 1), self._number(scope, depth - 1)
        match chance.randrange(9):
            case 0 | 1 | 2:
                return f"({first} {chance.choice(['+', '-', '*', '<', '>', '<=', '==', '!=', '&&', '||'])} {second})"
            case 3:
                return f"({first} ? {second} : {self._number(scope, depth - 1)})"
            case 4:
                return f"(({chance.choice(SCALARS)}){first})"
            case 5:
                return f"({chance.choice('-!')}{first})"
            case 6:
                return f"({{ {chance.choice(SCALARS)} t = {first}; __typeof__(t) u = {second}; t < u ? t : u; }})"
            case _:
                return (self._call(scope, depth) if depth == 2 else "") or first

    def _call(self, scope: dict[str, str], depth: int, wanted: str = "") -> str:
        """A call of an earlier function; of any other type than `wanted` a member of the result."""
        fitting = [n for n, (result, _) in enumerate(self.signatures) if not wanted or result == wanted]
        if not fitting:
            return ""
        number = self.chance.choice(fitting[-6:])
        result, kinds = self.signatures[number]
        call = (
            f"f{number}({', '.join(self._value(kind, scope, depth - 1 if depth else 0) for kind in kinds)})"
        )
        return call + (self.chance.choice(sorted(LEAVES[result])) if result in LEAVES and not wanted else "")

    def _record(self, kind: str, scope: dict[str, str], depth: int) -> str:
        chance = self.chance
        have = [name for name, its in scope.items() if its == kind]
        have += [
            f"{n}{path}"
            for n, its in scope.items()
            for path, part in PARTS.get(its, {}).items()
            if part == kind
        ]
        choice = chance.randrange(5) if depth else chance.randrange(3)
        if choice == 0 and have:
            return chance.choice(have)
        if choice == 3 and depth == 2 and (call := self._call(scope, depth - 1, kind)):
            return call
        if choice == 4 and depth:
            yes, no = self._record(kind, scope, depth - 1), self._record(kind, scope, depth - 1)
            return f"({self._number(scope, 1)} ? {yes} : {no})"
        return f"({kind}){self._braces(kind, scope)}"

    def _braces(self, kind: str, scope: dict[str, str]) -> str:
        chance = self.chance
        paths = sorted(LEAVES[kind]) if chance.random() < 0.5 else list(LEAVES[kind])
        count = chance.randrange(len(paths) + 1)
        if paths == list(LEAVES[kind]):  # in order, without inner braces
            return f"{{{', '.join(self._number(scope, 1) for _ in paths[:count]) or '0'}}}"
        chosen = sorted(chance.sample(paths, count))
        return f"{{{', '.join(f'{path} = {self._number(scope, 1)}' for path in chosen)}}}"

    # Statements -------------------------------------------------------------------------------------------

    def _statements(self, scope: dict[str, str], result: str, count: int, depth: int) -> str:
        """Statements of one block, whose locals are added to `scope`."""
        chance, out = self.chance, []
        for _ in range(count):
            kind = chance.randrange(8)
            if kind == 0:
                out.append(self._declaration(scope))
            elif kind in (1, 2):
                target = self._target(scope)
                sign = chance.choice(["=", "=", "+=", "-=", "*="])
                out.append(f"{target} {sign} {self._number(scope, 2)};")
            elif kind == 3:
                records = [name for name, its in scope.items() if its in LEAVES]
                if records:
                    name = chance.choice(records)
                    parts = {"": scope[name], **PARTS.get(scope[name], {})}
                    path = chance.choice(sorted(parts))
                    out.append(f"{name}{path} = {self._record(parts[path], scope, 1)};")
                else:
                    out.append(f"(void){chance.choice(sorted(scope))}; {self._target(scope)}++;")
            elif depth and kind in (4, 5):
                out.append(f"if ({self._number(scope, 1)}) {{ {self._inner(scope, result, depth)} }}")
                if chance.random() < 0.5:
                    out.append(f"else {{ {self._inner(scope, result, depth)} }}")
            elif depth and kind == 6:
                out.append(f"if ({self._number(scope, 1)}) return {self._value(result, scope, 1)};")
            elif depth:
                out.append(f"{{ {self._inner(scope, result, depth)} }}")
        return " ".join(out)

    def _inner(self, scope: dict[str, str], result: str, depth: int) -> str:
        outer, self.declared = self.declared, set()
        product = self._statements(dict(scope), result, self.chance.randrange(1, 4), depth - 1)
        self.declared = outer
        return product

    def _declaration(self, scope: dict[str, str]) -> str:
        """A new local, or one that hides another of its name, from which its value does not come."""
        kind = self._type()
        name = self.chance.choice(
            [n for n in ("a", "b", "c", "x", "y", "z", *scope, "last") if n not in self.declared]
        )
        self.declared.add(name)
        seen = {other: its for other, its in scope.items() if other != name}
        scope[name] = kind
        unused = " __attribute__((unused))" if self.chance.random() < 0.2 else ""
        if kind in LEAVES and self.chance.random() < 0.5:
            return f"{kind} {name}{unused} = {self._braces(kind, seen)};"
        return f"{kind} {name}{unused} = {self._value(kind, seen, 2)};"

    def _target(self, scope: dict[str, str]) -> str:
        name = self.chance.choice(sorted(scope))
        kind = scope[name]
        return name if kind not in LEAVES else name + self.chance.choice(sorted(LEAVES[kind]))
