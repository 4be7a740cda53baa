"""Builtin headers of our own: they parse everywhere, stand before a host's, and mean what gcc means."""

import ctypes
import functools
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from clang import cindex

from tests import needs
from tests.examples import telling

OURS = Path(__file__).parents[3] / "autogen" / "clang" / "include"
HEADERS = tuple(sorted(path.name for path in OURS.glob("*.h")))

TARGETS = (
    "x86_64-linux-gnu",
    "i386-linux-gnu",
    "aarch64-linux-gnu",
    "arm-linux-gnueabihf",
    "armv7-linux-gnueabihf",
    "riscv64-linux-gnu",
    "arm64-apple-macos14",
    "x86_64-apple-macos14",
    "x86_64-pc-windows-msvc",
)
# The three that have least in common.
APART = ("x86_64-linux-gnu", "armv7-linux-gnueabihf", "x86_64-pc-windows-msvc")
LANGUAGES = {
    "c89": ("-xc", "-std=c89"),
    "c11": ("-xc", "-std=c11"),
    "c23": ("-xc", "-std=c2x"),
    "gnu17": ("-xc", "-std=gnu17"),
    "c++17": ("-xc++", "-std=c++17"),
    "objective-c": ("-xobjective-c", "-fblocks"),
}
C_HEADERS = (
    "stdio.h", "stdlib.h", "string.h", "math.h", "limits.h", "inttypes.h", "stdatomic.h", "wchar.h",
    "pthread.h", "signal.h", "sys/types.h", "sys/socket.h", "sys/mman.h", "linux/types.h", "complex.h",
    "fenv.h", "threads.h", "setjmp.h", "locale.h", "time.h", "dlfcn.h", "unwind.h",
)  # fmt: skip
CXX_HEADERS = (
    "cstddef", "cstdint", "climits", "cfloat", "cstdarg", "atomic", "cmath", "memory", "string", "mutex",
)  # fmt: skip

SIZES = (8, 16, 32, 64)
INTEGER_KINDS = {"": "", "LEAST": "_least", "FAST": "_fast"}
SIZED_TYPES = {
    f"{sign}int{kind}{size}".upper(): f"{sign}int{kind}{size}_t"
    for sign in ("", "u")
    for kind in INTEGER_KINDS.values()
    for size in SIZES
}
TYPES = {
    **{"CHAR": "char", "SCHAR": "signed char", "SHRT": "short", "INT": "int", "LONG": "long"},
    **{"UCHAR": "unsigned char", "USHRT": "unsigned short", "UINT": "unsigned int"},
    **{"ULONG": "unsigned long", "LLONG": "long long", "ULLONG": "unsigned long long"},
    **{"INTPTR": "intptr_t", "UINTPTR": "uintptr_t", "INTMAX": "intmax_t", "UINTMAX": "uintmax_t"},
    **{"PTRDIFF": "ptrdiff_t", "SIZE": "size_t", "WCHAR": "wchar_t", "WINT": "__WINT_TYPE__"},
    **SIZED_TYPES,
}


@pytest.mark.parametrize("target", telling(TARGETS, *APART))
@pytest.mark.parametrize("header", HEADERS)
def test_each_header_parses_alone(header: str, target: str) -> None:
    assert complaints(f"#include <{header}>\n", target) == {}


@pytest.mark.parametrize("target", TARGETS)
def test_all_headers_go_together_in_any_order_and_twice(target: str) -> None:
    includes = [f"#include <{header}>\n" for header in HEADERS]
    assert complaints("".join([*includes, *reversed(includes)]), target) == {}


@pytest.mark.parametrize("target", TARGETS)
def test_a_limit_is_that_of_its_type(target: str) -> None:
    signed = [kind for kind in TYPES if not kind.startswith("U") and kind != "SIZE"]
    facts = [f"{kind}_WIDTH == sizeof({type_}) * CHAR_BIT" for kind, type_ in TYPES.items()]
    facts += [f"{kind}_MAX == ~0ULL >> (64 - {kind}_WIDTH + (({t})-1 < 0))" for kind, t in TYPES.items()]
    facts += [f"{kind}_MIN == (({TYPES[kind]})-1 < 0 ? -{kind}_MAX - 1 : 0)" for kind in signed]
    facts += [is_type(f"{kind}_MIN", f"__typeof__({kind}_MAX)") for kind in signed]
    facts += [is_type(f"{kind}_MAX", f"__typeof__(({type_})0 + 0)") for kind, type_ in TYPES.items()]
    facts += [is_type(f"INT{size}_C(1)", f"__typeof__(INT{size}_MAX)") for size in (*SIZES, "MAX")]
    facts += [is_type(f"UINT{size}_C(1)", f"__typeof__(UINT{size}_MAX)") for size in (*SIZES, "MAX")]
    assert refuted(facts, target, "c23") == []


@pytest.mark.parametrize("target", TARGETS)
def test_names_that_became_keywords_mean_the_same_before_and_after(target: str) -> None:
    facts = [
        "offsetof(struct { char a; int b; }, b) == sizeof(int)",
        "sizeof(NULL) == sizeof(void *)",
        "alignof(max_align_t) >= alignof(long double) && alignof(max_align_t) >= alignof(long long)",
        "true && !false && sizeof(bool) == 1",
        "(1 and not 0) == 1",
        is_type("L'x'", "wchar_t"),
        is_type("sizeof 0", "size_t"),
        is_type("(char *)0 - (char *)0", "ptrdiff_t"),
        "FLT_EPSILON == 0x1p-23F && DBL_EPSILON == 0x1p-52",
        "memory_order_relaxed == 0 && memory_order_seq_cst == 5",
    ]
    of_c23 = [is_type("nullptr", "nullptr_t"), "BOOL_WIDTH == 1", "INFINITY > FLT_NORM_MAX", "NAN != NAN"]
    assert refuted(facts, target, "c11") == []
    assert refuted(facts + of_c23, target, "c23") == []


def test_noreturn_is_a_word_of_c_and_an_attribute_of_cxx() -> None:
    c = "#include <stdnoreturn.h>\nnoreturn void leave(void);"
    cxx = "#include <stdnoreturn.h>\n[[noreturn]] void leave();\nint noreturn;"
    assert complaints(c, "x86_64-linux-gnu", languages=["c11", "c23"]) == {}
    assert complaints(cxx, "x86_64-linux-gnu", languages=["c++17"]) == {}


@pytest.mark.parametrize("target", TARGETS)
def test_operations_accept_their_operands(target: str) -> None:
    source = """
        #include <stdarg.h>
        #include <stdatomic.h>
        int sum(int count, ...) {
          va_list first, second; int total = 0;
          va_start(first, count); va_copy(second, first);
          while (count--) total += va_arg(first, int) * va_arg(second, int);
          va_end(second); va_end(first); return total;
        }
        int count(atomic_int *counter, atomic_flag *flag) {
          int seen = atomic_load(counter);
          atomic_init(counter, 3); atomic_store_explicit(counter, 1, memory_order_release);
          while (!atomic_compare_exchange_weak(counter, &seen, seen + 1))
            atomic_thread_fence(memory_order_acquire);
          if (atomic_flag_test_and_set(flag)) atomic_flag_clear(flag);
          return atomic_fetch_add(counter, 2) + atomic_exchange(counter, 4) + atomic_is_lock_free(counter);
        }
    """
    assert complaints(source, target, languages=["c11", "c23", "c++17", "objective-c"]) == {}


@pytest.mark.parametrize("target", TARGETS)
def test_a_format_fits_its_type(target: str) -> None:
    types = {"MAX": "intmax_t", "PTR": "intptr_t"}
    types |= {f"{kind}{bits}": f"int{low}{bits}_t" for kind, low in INTEGER_KINDS.items() for bits in SIZES}
    calls = [f'show("%" PRI{letter}{kind}, ({t})0);' for kind, t in types.items() for letter in "di"]
    calls += [f'show("%" PRI{letter}{kind}, (u{t})0);' for kind, t in types.items() for letter in "ouxX"]
    calls += [f'scan("%" SCN{letter}{kind}, ({t} *)0);' for kind, t in types.items() for letter in "di"]
    calls += [f'scan("%" SCN{letter}{kind}, (u{t} *)0);' for kind, t in types.items() for letter in "oux"]
    source = f"""
        #include <inttypes.h>
        __attribute__((format(printf, 1, 2))) void show(const char *, ...);
        __attribute__((format(scanf, 1, 2))) void scan(const char *, ...);
        imaxdiv_t use(void) {{ {" ".join(calls)} return imaxdiv(imaxabs(-7), 2); }}
    """
    assert complaints(source, target, languages=["c11"]) == {}


@pytest.mark.parametrize(
    ("need", "header", "name"),
    [
        ("__need_size_t", "stddef.h", "size_t"),
        ("__need_ptrdiff_t", "stddef.h", "ptrdiff_t"),
        ("__need_wchar_t", "stddef.h", "wchar_t"),
        ("__need_wint_t", "stddef.h", "wint_t"),
        ("__need_max_align_t", "stddef.h", "max_align_t"),
        ("__need___va_list", "stdarg.h", "__gnuc_va_list"),
    ],
)
def test_glibc_gets_the_one_type_it_needs_and_the_rest_later(need: str, header: str, name: str) -> None:
    part = f"#define {need}\n#include <{header}>\n"
    alone = f"{part}#if defined {need} || defined NULL || defined va_arg\n#error more than needed\n#endif\n"
    assert typedefs(parse(part, "x86_64-linux-gnu", "c11")) == [name]
    assert complaints(alone, "x86_64-linux-gnu") == {}
    whole = f"{part}#include <stddef.h>\n#include <stdarg.h>\nsize_t size; va_list list;"
    assert complaints(whole, "x86_64-linux-gnu") == {}


def test_glibc_gets_the_one_macro_it_needs() -> None:
    source = "#define __need_NULL\n#include <stddef.h>\nvoid *pointer = NULL;\nint size_t, offsetof;"
    assert complaints(source, "x86_64-linux-gnu") == {}


@pytest.mark.parametrize("target", TARGETS)
def test_vectors_have_their_size_and_alignment(target: str) -> None:
    source = """
        #include <arm_neon.h>
        #include <x86intrin.h>
        #if defined(__ARM_NEON)
        _Static_assert(sizeof(int8x8_t) == 8 && _Alignof(int8x8_t) == 8, "");
        _Static_assert(sizeof(int8x8x3_t) == 24 && sizeof(float32x4x4_t) == 64, "");
        _Static_assert(sizeof(((poly64x2x2_t *)0)->val) == 32 && sizeof(bfloat16x4_t) == 8, "");
        #elif defined(__i386__) || defined(__x86_64__)
        _Static_assert(sizeof(__m64) == 8 && sizeof(__m128) == 16 && sizeof(__m256i) == 32, "");
        _Static_assert(_Alignof(__m512d) == 64 && _Alignof(__m128i_u) == 1 && sizeof(__m512bh) == 64, "");
        #else
        int __m128, int8x8_t;
        #endif
    """
    assert complaints(source, target, languages=["c11"]) == {}


@pytest.mark.parametrize("header", C_HEADERS)
def test_a_header_of_the_host_parses_behind_ours(header: str, host: "Host") -> None:
    assert host.complaints(f"#include <{header}>\n") == {}


@pytest.mark.parametrize("header", CXX_HEADERS)
def test_a_cxx_header_of_the_host_parses_behind_ours(header: str, host: "Host") -> None:
    if not host.include_dirs("c++"):
        needs.missing("gcc's C++ compiler", "g++")
    assert host.complaints(f"#include <{header}>\n", languages=["c++17"]) == {}


def test_limits_are_ours_and_those_of_the_c_library(host: "Host") -> None:
    known = "int known[INT_MAX > 0 && LONG_LONG_MAX > 0 && SSIZE_MAX > 0 && PATH_MAX > 0 && MB_LEN_MAX > 1];"
    assert host.complaints(f"#include <limits.h>\n{known}") == {}


def test_vectors_are_ours_and_other_x86_headers_gcc_s(host: "Host") -> None:
    headers = ("x86intrin.h", "immintrin.h", "cpuid.h", "mm3dnow.h", "popcntintrin.h")
    includes = "".join(f"#include <{header}>\n" for header in headers)
    assert host.complaints(f"#ifdef __x86_64__\n{includes}__m256 vector;\n#endif") == {}


@pytest.mark.parametrize("mode", ["-fhosted", "-ffreestanding"])
def test_macros_have_the_type_and_value_that_gcc_gives_them(mode: str, host: "Host", tmp_path: Path) -> None:
    headers = ["float.h", "stdint.h", "stdatomic.h", *(["limits.h"] if mode == "-fhosted" else [])]
    source = "#define __STDC_WANT_IEC_60559_BFP_EXT__\n" + "".join(f"#include <{name}>\n" for name in headers)
    macros = [name for name in host.macros(source, mode) if name not in ("ATOMIC_FLAG_INIT", "NULL")]
    prints = [f'"%s %La", NAME_OF_TYPE({macro}), (long double)({macro})' for macro in macros]
    answers = host.run(source, prints, mode, tmp_path)
    claims = {}
    for macro, answer in zip(macros, answers, strict=True):
        type_, _, value = answer.rpartition(" ")
        claims[macro] = f"{is_type(macro, type_)} && ({macro}) == {value}L"
    assert {"SIZE_MAX", "INT_FAST16_WIDTH", "LDBL_EPSILON", "ATOMIC_LONG_LOCK_FREE"} <= claims.keys()
    assert denied(claims, source, host, mode) == []


def test_types_have_the_size_and_alignment_that_gcc_gives_them(host: "Host", tmp_path: Path) -> None:
    headers = [header for header in HEADERS if (host.own / header).exists()]
    source = "".join(f"#include <{header}>\n" for header in headers)
    types = [name for name in typedefs(parse(source, host.target, "gnu17")) if not of_a_newer_gcc(name)]
    prints = [f'"%zu %zu", sizeof({type_}), _Alignof({type_})' for type_ in types]
    answers = host.run(source, prints, "-fhosted", tmp_path)
    claims = {}
    for type_, answer in zip(types, answers, strict=True):
        size, alignment = answer.split()
        claims[type_] = f"sizeof({type_}) == {size} && _Alignof({type_}) == {alignment}"
    assert {"size_t", "max_align_t", "uint_fast32_t", "atomic_flag", "va_list"} <= claims.keys()
    assert denied(claims, source, host, "-fhosted") == []


class Host:
    """The gcc of this machine: its target, its include directories and its answers."""

    def __init__(self, gcc: str) -> None:
        self.gcc = gcc
        self.target = self.output("-dumpmachine").strip()
        # Without these gcc aligns a vector that is wider than the machine's like a narrower one.
        self.vectors = ["-mavx512f"] if self.target.startswith(("x86_64", "i686")) else []
        self.own = Path(self.output("-print-file-name=include").strip())

    def output(self, *args: str, source: str = "") -> str:
        command = [self.gcc, *args]
        return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout

    def include_dirs(self, language: str) -> list[str]:
        """As libclang's arguments; none for a language that this gcc was installed without."""
        return _include_dirs(self.gcc, language)

    def complaints(self, source: str, languages: Sequence[str] = tuple(LANGUAGES)) -> dict[str, list[str]]:
        """What libclang has to say about the source, by language, with our headers before the host's."""
        dirs = {name: self.include_dirs("c++" if name == "c++17" else "c") for name in languages}
        message = {
            name: messages(parse(source, self.target, name, "-D_GNU_SOURCE", *dirs[name]))
            for name in languages
            if dirs[name]
        }
        return {name: texts for name, texts in message.items() if texts}

    def macros(self, source: str, mode: str) -> list[str]:
        """The public object-like macros with a body that gcc defines in the source."""
        text = self.output("-std=gnu17", mode, "-E", "-dM", "-xc", "-", source=source)
        return sorted(re.findall(r"^#define ([A-Z]\w*) .", text, re.MULTILINE))

    def run(self, source: str, prints: Sequence[str], mode: str, folder: Path) -> list[str]:
        """One line for each printf of a program that gcc has compiled."""
        types = ["int", "long", "long long", "float", "double", "long double"]
        types += ["unsigned", "unsigned long", "unsigned long long"]
        cases = ", ".join(f'{type_}: "{type_}"' for type_ in types)
        name_of_type = f"#define NAME_OF_TYPE(value) _Generic((value), {cases})"
        calls = "\n".join(f'printf({arguments}), puts("");' for arguments in prints)
        program = folder / "probe"
        text = f"#include <stdio.h>\n{source}\n{name_of_type}\nint main(void) {{\n{calls}\nreturn 0;\n}}\n"
        self.output("-std=gnu17", mode, *self.vectors, "-w", "-xc", "-", "-o", str(program), source=text)
        return subprocess.run([program], capture_output=True, text=True, check=True).stdout.splitlines()


@functools.cache  # each header is read in each language
def _include_dirs(gcc: str, language: str) -> list[str]:
    command = [gcc, "-E", "-v", "-x", language, "/dev/null"]
    text = subprocess.run(command, capture_output=True, text=True, check=language == "c").stderr
    listed = text.partition("#include <...> search starts here:\n")[2].partition("End of search list.")[0]
    return [f"-isystem{line.strip()}" for line in listed.splitlines()]


@pytest.fixture(scope="module")
def host() -> Host:
    return Host(needs.program("gcc"))


def parse(source: str, target: str, language: str, *args: str) -> cindex.TranslationUnit:
    """The source with our headers, and after them whatever the arguments add."""
    command = [*LANGUAGES[language], "-target", target, "-nostdinc", f"-isystem{OURS}", *args]
    return cindex.TranslationUnit.from_source("probe.h", command, unsaved_files=[("probe.h", source)])


def messages(unit: cindex.TranslationUnit) -> list[str]:
    return [str(diagnostic) for diagnostic in unit.diagnostics]


def complaints(source: str, target: str, languages: Sequence[str] = tuple(LANGUAGES)) -> dict[str, list[str]]:
    """What libclang has to say about the source, by language, with our headers only."""
    message = {language: messages(parse(source, target, language)) for language in languages}
    return {language: texts for language, texts in message.items() if texts}


def is_type(expression: str, type_: str) -> str:
    return f"_Generic({expression}, {type_}: 1, default: 0)"


def refuted(facts: Sequence[str], target: str, language: str) -> list[str]:
    """Those of the facts that the compiler does not accept in a static assertion."""
    headers = ("float", "iso646", "limits", "stdalign", "stdatomic", "stdbool", "stddef", "stdint")
    includes = "".join(f"#include <{header}.h>\n" for header in headers)
    asserts = "".join(f'_Static_assert({fact}, "");\n' for fact in facts)
    unit = parse(includes + asserts, target, language)
    return [facts[diagnostic.location.line - len(headers) - 1] for diagnostic in unit.diagnostics]


def denied(claims: dict[str, str], source: str, host: Host, mode: str) -> list[str]:
    """Those of the claims, by name, that libclang does not evaluate to 1 with our headers."""
    probes = "".join(f"int probe{number} = {claim};\n" for number, claim in enumerate(claims.values()))
    dirs = host.include_dirs("c") if mode == "-fhosted" else []
    unit = parse(source + probes, host.target, "gnu17", mode, *dirs)
    assert messages(unit) == []
    cursors = {c.spelling: c for c in unit.cursor.get_children() if c.kind == cindex.CursorKind.VAR_DECL}
    return [name for number, name in enumerate(claims) if evaluated(cursors[f"probe{number}"]) != 1]


def evaluated(cursor: cindex.Cursor) -> int | None:
    """The value of the variable's initialiser if that is an integer constant."""
    library = cindex.conf.lib
    evaluate = ctypes.CFUNCTYPE(ctypes.c_void_p, cindex.Cursor)(("clang_Cursor_Evaluate", library))
    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(("clang_EvalResult_getKind", library))
    as_int = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(("clang_EvalResult_getAsInt", library))
    dispose = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(("clang_EvalResult_dispose", library))
    result = evaluate(cursor)
    try:
        return as_int(result) if result and kind(result) == 1 else None
    finally:
        dispose(result)


def typedefs(unit: cindex.TranslationUnit) -> list[str]:
    """The names that the unit's files declare as types; clang's own have no file."""
    declared = [c for c in unit.cursor.get_children() if c.kind == cindex.CursorKind.TYPEDEF_DECL]
    return sorted({cursor.spelling for cursor in declared if cursor.location.file})


def of_a_newer_gcc(name: str) -> bool:
    """Vectors of half precision, which gcc has from version 12 on."""
    return re.fullmatch(r"__m\d+b?h(_u)?", name) is not None
