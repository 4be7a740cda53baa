"""Questions to a C compiler as lines of C, and its answers.

One program, compiled and run; for another machine, one object file whose constants are read.

A line that does not compile costs only its own answer: it is left out and gcc's message is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from ...errors import AutogenError
from ..objectfiles.either import read as read_object
from .answers import printed, read_bits, read_value, read_whole, written
from .compilers import Compiler

Read = Callable[[list[str]], Any]

# The identifiers here begin with oracle_ and nothing is included: the headers see what they would see alone.
_BEGIN = r"""
#define ORACLE_STRING_(...) #__VA_ARGS__
#define ORACLE_STRING(...) ORACLE_STRING_(__VA_ARGS__)
#define ORACLE_SIGNED(v) signed char: v, short: v, int: v, long: v, long long: v
#define ORACLE_UNSIGNED(v) unsigned char: v, unsigned short: v, unsigned: v, unsigned long: v, unsigned long long: v
#ifdef __SIZEOF_INT128__ /* 64-bit targets have integers of twice that */
#define ORACLE_WIDE(v) __int128: v,
#define ORACLE_UNSIGNED_WIDE(v) unsigned __int128: v,
#define ORACLE_HIGH(i) (unsigned long long)((unsigned __int128)(i) >> 64)
#else
#define ORACLE_WIDE(v)
#define ORACLE_UNSIGNED_WIDE(v)
#define ORACLE_HIGH(i) ((i) < 0 ? -1ULL : 0)
#endif
#ifdef __clang__
#define ORACLE_FLOAT(v) float: v, double: v, long double: v
#else
#define ORACLE_FLOAT(v) float: v, double: v, long double: v, _Float32: v, _Float64: v, _Float32x: v, _Float64x: v
#endif
#if defined __OBJC__ && defined __clang__ /* which has no class for pointers to objects and blocks */
#define ORACLE_POINTER(x) (__builtin_classify_type(x) == 5 \
    || (__builtin_classify_type(x) == -1 && sizeof(x) == sizeof(void *)))
#else
#define ORACLE_POINTER(x) (__builtin_classify_type(x) == 5)
#endif
#define ORACLE_CLASS(x) (ORACLE_POINTER(x) ? 'p' \
    : __builtin_classify_type(x) == 12 || __builtin_classify_type(x) == 13 ? 's' : 'o')
#define ORACLE_TYPE(x) _Generic((x), _Bool: 'b', char: 'c', ORACLE_SIGNED('i'), ORACLE_UNSIGNED('u'), \
    ORACLE_FLOAT('f'), ORACLE_WIDE('o') ORACLE_UNSIGNED_WIDE('o') default: ORACLE_CLASS(x))
#define ORACLE_NUMBER(x) (ORACLE_TYPE(x) != 'c' ? ORACLE_TYPE(x) : (char)-1 < 0 ? 'i' : 'u')
#define ORACLE_INTEGERS(v) ORACLE_WIDE(v) _Bool: v, char: v, ORACLE_SIGNED(v), ORACLE_UNSIGNED(v)
#define ORACLE_KIND(x) _Generic((x), ORACLE_INTEGERS('i'), ORACLE_UNSIGNED_WIDE('u') ORACLE_FLOAT('f'), \
    default: ORACLE_CLASS(x))
#define ORACLE_IS_ARRAY(x, T) (__builtin_types_compatible_p(__typeof__(x), T []) \
    || __builtin_types_compatible_p(__typeof__(x), const T []))
#define ORACLE_UNIT(x) (ORACLE_IS_ARRAY(x, char) ? 1 : ORACLE_IS_ARRAY(x, unsigned short) ? 2 \
    : ORACLE_IS_ARRAY(x, int) || ORACLE_IS_ARRAY(x, unsigned) ? 4 \
    : __builtin_types_compatible_p(__typeof__(x), char *) ? -1 \
    : __builtin_types_compatible_p(__typeof__(x), const char *) ? -1 : 0)
#define ORACLE_INTEGER(x) _Generic((x), ORACLE_INTEGERS((x)), ORACLE_UNSIGNED_WIDE((x)) default: 0)
#define ORACLE_VALUE(id, x) { id, ORACLE_KIND(x), ORACLE_UNIT(x), sizeof(x), \
    (unsigned long long)ORACLE_INTEGER(x), ORACLE_HIGH(ORACLE_INTEGER(x)), \
    _Generic((x), ORACLE_FLOAT((x)), default: 0), \
    { _Generic((x), ORACLE_INTEGERS(0), ORACLE_UNSIGNED_WIDE(0) ORACLE_FLOAT(0), default: (x)) } }
#define ORACLE_WHOLE(id, x) { id, { (long long)((x) | 0), (long long)ORACLE_HIGH((x) | 0), ((x) | 0) < 0 } },
#define ORACLE_BITS(id, T, m) { static T o = { .m = -1 }; \
    oracle_bits(id, (unsigned char *)&o, sizeof o, (unsigned long long)o.m, o.m < 0); }
struct oracle_numbers { long long id; long long n[4]; };
/* Laid out alike for every target: no padding, and eight bytes for a pointer of four. */
struct oracle_value { long long id; int kind, unit; unsigned long long size, low, high; double f;
    union { const void *p; unsigned long long space; }; };
struct oracle_text { long long id; union { const char *text; unsigned long long space; }; };
#ifdef ORACLE_RUNS
static void oracle_print_text(const struct oracle_text *t) { __builtin_printf("%lld %s\n", t->id, t->text); }
static void oracle_print_numbers(const struct oracle_numbers *n)
{
    __builtin_printf("%lld %lld %lld %lld %lld\n", n->id, n->n[0], n->n[1], n->n[2], n->n[3]);
}
static void oracle_print_value(const struct oracle_value *v)
{
    unsigned long units = v->unit < 0 ? 0 : v->unit ? v->size / v->unit - 1 : 0;
    if (v->unit > 0) {
        __builtin_printf("%lld s %d ", v->id, v->unit);
        for (unsigned long i = 0; i < units * v->unit; i++)
            __builtin_printf("%02x", ((const unsigned char *)v->p)[i]);
    } else if (v->kind == 'f') {
        __builtin_printf("%lld f %a", v->id, v->f);
    } else if (v->kind == 'p') {
        __builtin_printf("%lld p %lu", v->id, (unsigned long)v->p);
        if (v->unit < 0 && (unsigned long)v->p + 4096 > 8192) {
            __builtin_printf(" "); /* and nothing behind it for a string of none */
            for (const unsigned char *c = v->p; *c; c++)
                __builtin_printf("%02x", *c);
        }
    } else {
        __builtin_printf("%lld %c %llx %llx", v->id, v->kind, v->high, v->low);
    }
    __builtin_printf("\n");
}
static void oracle_bits(long id, const unsigned char *bytes, unsigned long size, unsigned long long value, int negative)
{
    long first = -1, last = -1, count = 0;
    for (unsigned long i = 0; i < size * 8; i++)
        if (bytes[i / 8] >> i % 8 & 1) {
            first = first < 0 ? (long)i : first;
            last = i;
            count++;
        }
    __builtin_printf(negative ? "%ld %ld %ld %ld %lld\n" : "%ld %ld %ld %ld %llu\n", id, first, last, count, value);
}
#endif
"""
# For each table: how it begins and ends, and how main prints it. Bit-fields are statements.
_SECTIONS = {
    **{
        table: (
            f"const struct oracle_{table} oracle_{table}_@[] = {{",
            "};",
            (
                f"for (unsigned i = 0; i < sizeof oracle_{table}_@ / sizeof *oracle_{table}_@; i++) "
                f"oracle_print_{table}(&oracle_{table}_@[i]);"
            ),
        )
        for table in ("numbers", "value", "text")
    },
    "": ("static void oracle_statements_@(void) {", "}", "oracle_statements_@();"),
}
_AT_RUN_TIME = "{ struct oracle_value v = ORACLE_VALUE(@, ($)); oracle_print_value(&v); }"
# Functions with a body in a header may call what no library here has; nobody calls them, so they are not linked.
_LINKED = ["-ffunction-sections", "-Wl,--gc-sections"]
_NOT_CONSTANT = re.compile("not (a compile-time )?constant")
_ERROR = re.compile(r"^probe:(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", re.MULTILINE)


@dataclass(eq=False)
class Probe:
    """One question. `text` is its line of C, `about` what a message calls it, `read` makes the answer a fact."""

    id: int
    table: str
    text: str
    about: str
    read: Read
    constant: str = ""  # where statements cannot run: definitions that say the same
    must_fail: str = ""
    may_fail: bool = False
    otherwise: str = ""  # where it is no integer: what asks for any value
    answer: object = None
    error: str = ""


@dataclass(eq=False)
class Either:
    """The answer of the first question, or of the second one if the first has none."""

    first: Probe
    second: Any


@dataclass
class Program:
    """The questions about one set of headers, in the order in which they are put to the compiler."""

    parts: list[Probe | str] = field(default_factory=list)
    count: int = 0

    def numbers(self, about: str, expressions: Sequence[str], read: Callable[[list[int]], Any]) -> Probe:
        """Up to four constant integers."""
        return self._add(
            "numbers", f"{{ @, {{ {', '.join(expressions)} }} }},", about, lambda w: read([*map(int, w)])
        )

    def value(self, about: str, expression: str, *, constant: bool = True) -> Probe:
        """The value of an expression, with the form that C's type gives it."""
        if constant:
            return self._add("value", f"ORACLE_VALUE(@, ({expression})),", about, read_value)
        probe = self._add("", _AT_RUN_TIME.replace("$", expression), about, read_value)
        probe.constant = (
            f"const int oracle_type_{probe.id} = ORACLE_NUMBER({expression}), "
            f"oracle_unit_{probe.id} = ORACLE_UNIT({expression}); "
            f"const unsigned long long oracle_size_{probe.id} = sizeof({expression}); "
            f"const void *const oracle_at_{probe.id} = &({expression});"
        )
        return probe

    def integer(self, about: str, expression: str) -> Probe:
        """A value that is an integer to the module: a question that a compiler reads in a tenth of the time.

        What is none cannot be the operand of `|`, and is then asked for as any value.
        """
        probe = self._add("numbers", f"ORACLE_WHOLE(@, ({expression}))", about, read_whole)
        probe.otherwise = f"ORACLE_VALUE({probe.id}, ({expression})),"
        return probe

    def expansion(self, about: str, macro: str) -> Probe:
        """What a macro expands to."""
        return self._add("text", f"{{ @, {{ ORACLE_STRING({macro}) }} }},", about, " ".join)

    def bit_field(self, about: str, record: str, member: str) -> Probe:
        """A bit-field set to ones in a record of zeros: its first and last bit, the bits set, its value then."""
        probe = self._add("", f"ORACLE_BITS(@, {record}, {member})", about, read_bits)
        probe.constant = (
            f"const int oracle_type_{probe.id} = ORACLE_NUMBER((({record} *)0)->{member}); "
            f"{record} oracle_thing_{probe.id} = {{ .{member} = -1 }};"
        )
        return probe

    def held_bits(self, about: str, holder: str, member: str) -> Probe:
        """The value of a bit-field of a variable; `holder` is the record that it is a member of."""
        probe = self.value(about, f"(1 ? ({holder}).{member} : 0LL)", constant=False)  # of a type with a name
        probe.constant = (
            f"const int oracle_type_{probe.id} = ORACLE_NUMBER(({holder}).{member}); "
            f"__typeof__({holder}) oracle_mask_{probe.id} = {{ .{member} = -1 }}; "
            f"const void *const oracle_bits_{probe.id} = &({holder});"
        )
        return probe

    def refused(self, about: str, expression: str, why: str) -> Probe:
        """The compiler must not compile the expression, and say `why`."""
        probe = self._add("numbers", f"{{ @, {{ {expression} }} }},", about, lambda words: False)
        probe.must_fail = why
        return probe

    def undefine(self, names: Iterable[str]) -> None:
        """From here on these names mean declarations, not macros."""
        self.parts.append("".join(f"#undef {name}\n" for name in sorted(set(names))))

    def text(self, code: str) -> None:
        """Add code that asks nothing."""
        self.parts.append(f"{code}\n")

    def _add(self, table: str, text: str, about: str, read: Read) -> Probe:
        self.count += 1
        probe = Probe(self.count, table, text.replace("@", str(self.count)), about, read)
        self.parts.append(probe)
        return probe

    def source(self, headers: str, left_out: set[int], *, runs: bool = True, start: str = "") -> str:
        """The program: every question on a line whose number, for the compiler, is its own."""
        lines, calls = [headers, *["#define ORACLE_RUNS", start] * runs, _BEGIN], []
        asked = [part for part in self.parts if isinstance(part, str) or part.id not in left_out]
        for number, (table, group) in enumerate(
            groupby(asked, lambda p: p.table if isinstance(p, Probe) else None)
        ):
            if table is None:
                lines += [str(part) for part in group]
                continue
            opening, closing, call = _SECTIONS[table] if table or runs else ("", "", "")
            rows = [
                f'#line {part.id} "probe"\n{part.text if table or runs else part.constant}'
                for part in group
                if isinstance(part, Probe)
            ]
            lines += [opening.replace("@", str(number)), *rows, f'#line 1 "no probe"\n{closing}']
            calls.append(call.replace("@", str(number)))
        return "\n".join([*lines, *(["int main(void) {", *calls, "return 0; }"] if runs else []), ""])

    def run(
        self, compiler: Compiler, headers: str, flags: Sequence[str], folder: Path, start: str = ""
    ) -> None:
        """Compile, and give every probe its answer or its error. Raises AutogenError if the headers do not compile.

        A program of this machine is run, with `start` in it; one for another machine is an object file, which is read.
        """
        probes = {part.id: part for part in self.parts if isinstance(part, Probe)}
        source, output, runs = folder / "probes.c", folder / "probes", not compiler.target
        left_out: set[int] = set()

        def write(without: set[int]) -> None:
            text = self.source(headers, without, runs=runs, start=start)
            source.write_text(text, encoding="utf-8", errors="surrogateescape")

        # Those that are there to be refused go first and alone, or each would be a reason to compile all others again.
        if may_fail := {number for number, one in probes.items() if one.must_fail or one.may_fail}:
            write({*probes} - may_fail)
            _, messages = compiler.run([*flags, "-fsyntax-only", str(source)])
            self._leave_out(probes, left_out, messages)
        while True:
            write(left_out)
            code, messages = compiler.run(
                [*flags, *(_LINKED if runs else ["-c"]), "-O0", str(source), "-o", str(output)]
            )
            if code == 0:
                break
            if not self._leave_out(probes, left_out, messages):
                raise AutogenError(f"{compiler} cannot compile the headers:\n{messages[:4000]}")
        answers = printed(output) if runs else written(read_object(output.read_bytes()))
        for number, words in answers:
            probes[number].answer = probes[number].read(words)
        for probe in probes.values():
            if probe.must_fail and probe.must_fail in probe.error:
                probe.answer, probe.error = True, ""
            if probe.may_fail:
                probe.error = ""

    @staticmethod
    def _leave_out(probes: Mapping[int, Probe], left_out: set[int], messages: str) -> bool:
        """Take out the probes that did not compile; whether there were any new ones."""
        errors: dict[int, str] = {}
        for line, message in _ERROR.findall(messages):
            errors.setdefault(int(line), message)
        new = {line: text for line, text in errors.items() if line in probes and line not in left_out}
        for line, message in new.items():
            probe, constant = probes[line], not _NOT_CONSTANT.search(message)
            if again := probe.otherwise:
                probe.table, probe.text, probe.read, probe.otherwise = "value", again, read_value, ""
            if not constant and probe.table == "value":  # such as (1, 2)
                probe.table = ""
                probe.text = probe.text.removesuffix(",").join(_AT_RUN_TIME.split("ORACLE_VALUE(@, ($))"))
                probe.constant = "#error its value is no constant"
            elif not again:
                probe.error = message
                left_out.add(line)
        return bool(new)
