"""Declarations of a header in, the same declarations out as C text: clang reads both, and finds one type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autogen.model import Enum, Module, Record, c_name
from autogen.render.c.text import CText
from autogen.render.c.values import string, value
from autogen.render.listing import entries
from tests.autogen.conftest import Bind


def texts(bind: Bind, header: str, **options: str) -> dict[str, str]:
    """The C text of each name that a header declares."""
    return {entry.name: entry.declaration for entry in entries(bind(header, **options).product.model)}


SAME = [
    "int printf(const char *format, ...);",
    "int old();",
    "void nothing(void);",
    "typedef int (*compare)(const void *a, const void *b);",
    "void (*install(int number, void (*handler)(int)))(int);",
    "extern const char * const names[3];",
    "extern int (*table[4])(void *user, unsigned long n);",
    "extern double (*rows)[3][2];",
    "typedef int function(int depth, int (*visit)(void *node));",
    "extern volatile unsigned int *registers;",
    "typedef const volatile int sealed;",
    "struct s {\n  int x : 3;\n  int : 2;\n  unsigned int y : 5;\n};",
    "struct list {\n  struct list *next;\n  int (*cb)(void *user, int n);\n  char tail[];\n};",
    "union u {\n  struct {\n    short low;\n    short high;\n  };\n  int whole;\n  float parts[1];\n};",
    "struct outer {\n  struct {\n    int deep[0];\n  } inner[2];\n  enum {\n    RED = 0x10\n  } colour;\n};",
    "typedef struct {\n  long double wide;\n  float _Complex z;\n} both;",
    "typedef enum {\n  FIRST = -1\n} order;",
    "struct __attribute__((packed)) tight {\n  char c;\n  int i;\n};",
    "struct __attribute__((packed, aligned(4))) even {\n  char c;\n  int i;\n};",
    "struct __attribute__((aligned(64))) line {\n  char c;\n  _Alignas(16) int i;\n};",
    "#pragma pack(push, 2)\nstruct two {\n  char c;\n  int i;\n};\n#pragma pack(pop)",
    "struct opaque;",
    "#define FLAGS (~0U >> 29)",
    "#define MAX(a, b) ((a) > (b) ? (a) : (b))",
    "static const int seven = 7;",
]


@pytest.mark.parametrize("declaration", SAME)
def test_what_a_header_says_comes_out_again(bind: Bind, declaration: str) -> None:
    needs = "struct opaque *use(void);" if declaration == "struct opaque;" else ""
    assert declaration in texts(bind, f"{declaration}\n{needs}").values()


def test_names_of_what_is_no_pointer_but_passed_like_one(bind: Bind) -> None:
    found = texts(
        bind,
        "typedef __builtin_va_list va_list; int vlog(const char *f, va_list list);\n"
        "typedef union { int *i; float *f; } either __attribute__((transparent_union)); int take(either e);",
    )
    assert found["vlog"] == "int vlog(const char *f, va_list list);"
    assert found["take"] == "int take(either e);"


def test_comments_and_line_breaks_of_macros_are_gone(bind: Bind) -> None:
    found = texts(bind, "#define A 1 /* one */\n#define B \\\n  (A + /* two */ \\\n   1) // three\n")
    assert (found["A"], found["B"]) == ("#define A 1", "#define B (A + 1)")


def test_inline_functions_show_their_heads(bind: Bind) -> None:
    assert texts(bind, "static inline int twice(int x)\n{ return 2 * x; }")["twice"] == (
        "static inline int twice(int x)"
    )


def test_a_typedef_that_lends_its_name_to_a_tag_is_that_tag(bind: Bind) -> None:
    model = bind("typedef struct node node; struct node { node *next; }; node *first(void);").product.model
    c = CText(model)
    assert [c.declaration(d) for d in model.declarations] == [
        "struct node {\n  struct node *next;\n};",
        "struct node *first(void);",
    ]


def test_what_has_no_name_is_reached_through_what_holds_it(bind: Bind) -> None:
    header = "struct a { struct { int x; } *b[2]; }; typedef struct { int y; } *c; extern union { int z; } d;"
    model = bind(header).product.model
    spelled = [CText(model).named(d) for d in model.declarations if isinstance(d, Record) and not c_name(d)]
    assert spelled == [
        "__typeof__(((struct a *)0)->b[0][0])",
        "__typeof__((*(c *)0)[0])",
        "__typeof__(d)",
    ]


def test_enumerations_say_a_storage_that_is_not_the_usual_one(bind: Bind) -> None:
    header = "enum __attribute__((packed)) small { A }; enum big { B = 0x100000000 }; enum usual { C };"
    found = [
        CText(bind(header).product.model).declaration(d) for d in bind(header).product.model.declarations
    ]
    assert [text.partition(" {")[0] for text in found if text.startswith("enum")] == [
        "enum small : unsigned char",
        "enum big",
        "enum usual",
    ]


def test_objective_c_has_its_own_text(bind: Bind) -> None:
    found = texts(
        bind,
        '#pragma clang diagnostic ignored "-Wobjc-root-class"\n'
        "@protocol P @end @interface Base @end @class Far;\n"
        "@interface Thing<T> : Base <P>\n- (instancetype)make:(id<P>)one named:(Far *)two, ...;\n"
        "+ (void)each:(void (^)(T item, int *stop))block; - (Class)kind; @end\n",
        language="objective-c",
    )
    assert found["Thing"] == "@interface Thing<T> : Base <P>"
    assert found["Far"] == "@class Far;"
    assert found["P"] == "@protocol P"
    assert found["Thing.make_named_"] == "- (instancetype)make:(id<P>)one named:(Far *)two, ...;"
    assert found["Thing.each_"] == "+ (void)each:(void (^)(T item, int *stop))block;"
    assert found["Thing.kind"] == "- (Class)kind;"


def test_a_model_by_hand_without_macro_texts_shows_values(bind: Bind) -> None:
    model = bind('#define BIG 0xffffffffffffffffULL\n#define PI 3.5\n#define S "a\\n\\xff"\n').product.model
    bare: Module = replace(model, definitions={})
    assert [CText(bare).declaration(d) for d in bare.declarations] == [
        "#define BIG 0xffffffffffffffffULL",
        "#define PI 3.5",
        '#define S "a\\n\\377"',
    ]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (-(1 << 31), "(-2147483647 - 1)"),
        (-(1 << 63), "(-9223372036854775807LL - 1)"),
        (1 << 32, "4294967296LL"),
        (1 << 63, "9223372036854775808ULL"),
        (float("-inf"), "-__builtin_inf()"),
        ((1, ("a", 2.5)), '{1, {"a", 2.5}}'),
    ],
)
def test_values_as_c_writes_them(number: object, text: str) -> None:
    assert value(number) == text  # type: ignore[arg-type]


def test_strings_as_c_writes_them() -> None:
    assert string('tab\t"q" \\ \x01\udcff7') == '"tab\\t\\"q\\" \\\\ \\001\\3777"'
    assert string("é\n", wide=True) == 'L"\\U000000e9\\n"'


def test_a_layout_beyond_c_is_noted(bind: Bind) -> None:
    model = bind("struct s { char c; int i; };").product.model
    [record] = [d for d in model.declarations if isinstance(d, Record)]
    moved = replace(record, fields=(record.fields[0], replace(record.fields[1], offset=24)))
    assert "placed as no C declaration places them" in CText(
        replace(model, declarations=(moved,))
    ).declaration(moved)
    assert not any(isinstance(d, Enum) for d in model.declarations)
