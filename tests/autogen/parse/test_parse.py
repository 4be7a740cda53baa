"""What each kind of C declaration becomes."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from autogen.errors import HeaderError
from autogen.produce import from_headers
from tests.autogen.conftest import Bind


def test_a_struct_has_its_members_at_the_compilers_offsets(bind: Bind) -> None:
    m = bind("struct point { char tag; int x; double y; };").module
    assert ctypes.sizeof(m.point) == 16
    assert [(name, getattr(m.point, name).offset) for name in ("tag", "x", "y")] == [
        ("tag", 0),
        ("x", 4),
        ("y", 8),
    ]


def test_a_union_is_a_union(bind: Bind) -> None:
    m = bind("union u { int i; float f; };").module
    assert issubclass(m.u, ctypes.Union)
    assert m.u(f=1.0).i == 0x3F800000


def test_a_typedef_of_a_nameless_struct_lends_it_its_name(bind: Bind) -> None:
    bound = bind("typedef struct { int a; } thing_t;")
    assert bound.module.thing_t.__name__ == "thing_t"
    assert bound.table("types") == []


def test_a_typedef_of_the_same_name_as_its_tag_is_one_name(bind: Bind) -> None:
    bound = bind("typedef struct thing { int a; } thing;")
    assert bound.table("types") == []
    assert bound.module.thing(a=3).a == 3


def test_members_of_nameless_records_are_promoted(bind: Bind) -> None:
    m = bind("struct s { int kind; union { int i; struct { short lo, hi; }; }; };").module
    record = m.s(kind=1, i=0x00020001)
    assert (record.lo, record.hi) == (1, 2)
    assert m.s.hi.offset == 6


def test_nameless_records_are_called_after_the_path_that_holds_them(bind: Bind) -> None:
    bound = bind("struct s { struct { int x; } pos; union { int u; }; struct { int z; } *list; };")
    assert [line.partition(":")[0] for line in bound.table("records") if line and line[0] != " "] == [
        "s",
        "s_pos",
        "s_union_u",
        "s_list",
    ]


def test_a_member_added_before_does_not_rename_nameless_records(bind: Bind) -> None:
    old = bind("struct s { union { int a; }; union { int b; }; };").table("records")
    new = bind("struct s { union { int first; }; union { int a; }; union { int b; }; };").table("records")
    heads = {line for line in old if line and line[0] != " "}
    assert heads - {"s: struct, 8 bytes"} <= set(new)


def test_a_record_that_contains_pointers_to_itself(bind: Bind) -> None:
    m = bind(
        "struct node { struct node *next; struct other *peer; }; struct other { struct node n; };"
    ).module
    tail = m.node()
    head = m.node(next=ctypes.pointer(tail))
    assert ctypes.addressof(head.next.contents) == ctypes.addressof(tail)
    assert m.other.n.offset == 0


def test_a_declared_only_record_is_opaque(bind: Bind) -> None:
    m = bind("typedef struct handle_s *handle; handle open_it(void);").module
    assert issubclass(m.handle_s, ctypes.Structure)
    assert m.open_it.restype is ctypes.POINTER(m.handle_s)


def test_flexible_and_zero_length_arrays_have_no_elements(bind: Bind) -> None:
    m = bind("struct f { int n; double data[]; }; struct z { int n; char data[0]; };").module
    assert (ctypes.sizeof(m.f), m.f.data.offset) == (8, 8)
    assert (ctypes.sizeof(m.z), m.z.data.offset) == (4, 4)


@pytest.mark.parametrize(
    ("declaration", "size", "align", "offset"),
    [
        ("struct s { char c; int x; } __attribute__((packed));", 5, 1, 1),
        ("struct s { char c; int x; } __attribute__((aligned(16)));", 16, 16, 4),
        ("struct s { char c; int x; } __attribute__((packed, aligned(4)));", 8, 4, 1),
        ("struct s { char c; int x __attribute__((aligned(8))); };", 16, 8, 8),
        ("struct s { char c; int x __attribute__((packed)); };", 5, 1, 1),
        ("#pragma pack(push, 2)\nstruct s { char c; int x; };\n#pragma pack(pop)", 6, 2, 2),
        ("typedef int wide __attribute__((aligned(16))); struct s { char c; wide x; };", 32, 16, 16),
    ],
)
def test_packed_and_aligned_in_every_combination(
    bind: Bind, declaration: str, size: int, align: int, offset: int
) -> None:
    m = bind(declaration).module
    assert (ctypes.sizeof(m.s), ctypes.alignment(m.s), m.s.x.offset) == (size, align, offset)
    record = m.s()
    record.x = -5
    assert record.x == -5
    assert bytes(record)[offset : offset + 4] == (-5).to_bytes(4, "little", signed=True)


def test_bit_fields_keep_place_and_sign(bind: Bind) -> None:
    m = bind("struct b { int a : 3; unsigned b : 5; char pad; int : 4; int c : 7; _Bool d : 1; };").module
    record = m.b(a=-2, b=31, c=-64, d=True)
    assert (record.a, record.b, record.c, record.d) == (-2, 31, -64, True)
    assert ctypes.sizeof(m.b) == 4


def test_character_bit_fields_are_numbers(bind: Bind) -> None:
    m = bind("struct s { char a : 3; char b : 5; __WCHAR_TYPE__ w : 7; };").module
    record = m.s(a=-1, b=2, w=-3)
    assert (record.a, record.b, record.w) == (-1, 2, -3)


@pytest.mark.parametrize(("target", "sign"), [("x86_64-linux-gnu", ""), ("aarch64-linux-gnu", "u")])
def test_character_bit_fields_have_the_sign_of_the_target(bind: Bind, target: str, sign: str) -> None:
    bound = bind("struct s { char a : 3; };", targets=(target,))
    assert bound.table("records")[1:] == [f"  a: c_{sign}int8:3 @ 0.0"]


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("x86_64-linux-gnu", "c_int"),
        ("aarch64-linux-gnu", "c_uint"),
        ("x86_64-windows-msvc", "c_ushort"),
        ("arm64-apple-macos14", "c_int"),
    ],
)
@pytest.mark.parametrize(
    ("suffix", "before"),
    [(".h", "#include <stddef.h>\ntypedef wchar_t letter;"), (".hpp", "typedef wchar_t letter;")],
)
def test_wide_bit_fields_have_the_sign_and_size_of_the_target(
    bind: Bind, target: str, kind: str, suffix: str, before: str
) -> None:
    bound = bind(f"{before} struct s {{ wchar_t a : 3; letter b : 5; }};", suffix=suffix, targets=(target,))
    assert bound.table("records")[1:] == [f"  a: {kind}:3 @ 0.0", f"  b: {kind}:5 @ 0.3"]


def test_a_wide_bit_field_can_be_read(bind: Bind) -> None:
    m = bind("#include <stddef.h>\nstruct s { wchar_t a : 3; wchar_t b : 5; };").module
    assert m.s(a=1, b=2).b == 2


def test_enumerations_have_their_storage_type(bind: Bind) -> None:
    m = bind(
        "enum small { A = 1, B = A }; enum neg { N = -1 }; enum big { HUGE_ = 0x100000000 };"
        "enum __attribute__((packed)) tiny { T = 200 };"
    ).module
    kinds = [m.small.ctype, m.neg.ctype, m.big.ctype, m.tiny.ctype]
    assert kinds == [ctypes.c_uint, ctypes.c_int, ctypes.c_ulong, ctypes.c_ubyte]
    assert (m.A, m.N, m.HUGE_, m.T) == (1, -1, 1 << 32, 200)
    assert (m.small.B.name, m.small(1)) == ("A", 1)


def test_enumerators_of_a_nameless_enumeration_are_constants(bind: Bind) -> None:
    m = bind("enum { FIRST = 3, SECOND };").module
    assert (m.FIRST, m.SECOND) == (3, 4)


def test_a_member_of_enumeration_type_is_its_integer(bind: Bind) -> None:
    m = bind("enum mode { OFF, ON }; struct s { enum mode m; enum { X = 7 } k; };").module
    assert m.s(m=m.ON).m == 1
    assert m.s_k.X == 7


def test_typedef_chains_end_in_the_right_type(bind: Bind) -> None:
    m = bind(
        "typedef unsigned char byte; typedef byte *bytes; typedef bytes list[4]; struct s { list l; };"
    ).module
    assert m.byte is ctypes.c_ubyte
    assert m.list_ if hasattr(m, "list_") else m.list is ctypes.POINTER(ctypes.c_ubyte) * 4
    assert ctypes.sizeof(m.s) == 32


def test_every_arithmetic_type(bind: Bind) -> None:
    text = (
        "struct s { _Bool b; char c; signed char sc; unsigned char uc; short h; unsigned short uh; int i;"
        "unsigned u; long l; unsigned long ul; long long q; unsigned long long uq; float f; double d;"
        "long double e; __WCHAR_TYPE__ w; };"
    )
    record = bind(text).module.s
    c = ctypes
    assert [kind for _, kind in record._fields_] == [
        *(c.c_bool, c.c_char, c.c_byte, c.c_ubyte, c.c_short, c.c_ushort, c.c_int),
        *(c.c_uint, c.c_long, c.c_ulong, c.c_longlong, c.c_ulonglong, c.c_float, c.c_double),
        *(c.c_longdouble, c.c_int),
    ]


def test_well_known_typedefs_are_ctypes_own(bind: Bind) -> None:
    m = bind(
        "#include <stdint.h>\n#include <stddef.h>\nstruct s { uint16_t a; size_t n; wchar_t w; };"
    ).module
    assert [kind for _, kind in m.s._fields_] == [ctypes.c_uint16, ctypes.c_size_t, ctypes.c_wchar]


@pytest.mark.parametrize(
    ("kind", "size", "align"),
    [
        ("_Float16", 2, 2),
        ("__float128", 16, 16),
        ("_Complex long double", 32, 16),
        ("float __attribute__((vector_size(16)))", 16, 16),
    ],
)
def test_what_ctypes_has_no_type_for_is_a_member_of_the_right_size(
    bind: Bind, kind: str, size: int, align: int
) -> None:
    bound = bind(
        f"typedef {kind} odd; struct s {{ char c; odd o; int after; }}; int take(odd o); int by(struct s s);"
    )
    m = bound.module
    assert (m.s.o.offset, m.s.o.size, m.s.after.offset) == (align, size, align + size)
    assert set(bound.skipped) == {"take", "by"}
    assert "by value" in bound.skipped["take"]
    assert not hasattr(m, "take")


def test_complex_numbers_are_pairs(bind: Bind) -> None:
    m = bind("struct s { _Complex double z; _Complex float f; };").module
    record = m.s()
    record.z = 1.5 - 2j
    assert (record.z, record.f) == (1.5 - 2j, 0)
    assert (ctypes.sizeof(m.s), m.s.f.offset) == (24, 16)


def test_atomic_members_have_their_plain_type(bind: Bind) -> None:
    m = bind("struct s { _Atomic int n; _Atomic(long) l; };").module
    assert m.s(n=4).n == 4
    assert m.s.l.offset == 8


# Several headers, errors ----------------------------------------------------------------------------------


def test_only_the_named_header_is_bound_with_the_types_it_needs(
    bind: Bind, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "system.h").write_text("typedef int __pid_t; typedef __pid_t pid_t; typedef int uid_t;")
    bound = bind("#include <system.h>\nstruct s { pid_t p; };", args=[f"-isystem{elsewhere}"])
    assert bound.table("types") == ["__pid_t = c_int", "pid_t = __pid_t"]
    assert bound.skipped == {}


def test_errors_stop_with_clangs_messages_and_the_include_stack(bind: Bind, tmp_path: Path) -> None:
    (tmp_path / "inner.h").write_text("struct s { unknown_t x; };\n")
    with pytest.raises(HeaderError) as caught:
        bind('#include "inner.h"\n')
    text = str(caught.value)
    assert "In file included from" in text
    assert "header.h:1:" in text
    assert "inner.h:1:12: error: unknown type name 'unknown_t'" in text


def test_a_header_that_includes_itself_for_ever_is_told_in_two_lines(bind: Bind) -> None:
    with pytest.raises(HeaderError) as caught:
        bind('#include "header.h"\n')
    error, hint = str(caught.value).splitlines()[1:]
    assert "header.h:1:10: error: #include nested too deeply" in error
    assert hint == "  a header includes itself, or another that includes it, and has no include guard"


def test_a_missing_header_says_where_was_searched(bind: Bind) -> None:
    with pytest.raises(HeaderError, match=r"'nowhere\.h' file not found\s+searched: "):
        bind("#include <nowhere.h>\n")


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    header = tmp_path / "h.h"
    header.write_text("struct b { int x; }; enum e { Z, A }; int f(struct b *);\n#define Q 1\n#define B 2\n")
    first, second = (from_headers([str(header)], name="m") for _ in range(2))
    assert (first.text, first.stub) == (second.text, second.stub)


# C++ ------------------------------------------------------------------------------------------------------


def test_c_plus_plus_headers(bind: Bind) -> None:
    bound = bind(
        'extern "C" { int plain(int x); struct c { int a; }; }\n'
        "namespace ns { enum class Color : unsigned char { Red = 1, Green }; struct box { int w; c inner; };"
        " constexpr int limit = 7; }\n"
        "class v { virtual void f(); int x; }; struct d : ns::box { int y; }; template <class T> T tf(T);\n"
        "inline int twice(int x) { return 2 * x; }\n",
        suffix=".hpp",
    )
    m = bound.module
    assert "plain(x: c_int) -> c_int" in bound.table("functions")
    assert (m.Color.ctype, m.Color_Red, m.Color.Color_Green) == (ctypes.c_ubyte, 1, 2)
    assert (m.box.inner.offset, m.limit) == (4, 7)
    assert (ctypes.sizeof(m.v), ctypes.sizeof(m.d)) == (16, 12)
    assert set(bound.skipped) == {"v", "v::f", "d", "tf", "twice"}


def test_instances_of_templates_have_members_and_names_of_their_own(bind: Bind) -> None:
    bound = bind(
        "template <class T> struct box { T value; };\n"
        "struct user { box<int> i; box<double> d; }; int operator+(user, user);\n",
        suffix=".hpp",
    )
    m = bound.module
    assert (m.user.i.size, m.user.d.offset, m.user.d.size) == (4, 8, 8)
    assert m.user(d=m.box_double(2.5)).d.value == 2.5
    assert set(bound.skipped) == {"box", "operator+"}


def test_an_instance_that_only_a_pointer_needs_is_complete_where_it_can_be(bind: Bind) -> None:
    bound = bind(
        "template <int N> struct list { int a[N]; list<N> *next; struct { short x; } in; }; typedef list<3> three;\n"
        "template <class T> struct later; struct base { int q; };\n"
        "template <class T> struct derived : base { T x; }; template <class T> struct wrong { T t[sizeof(T::x)]; };\n"
        "template <class T> struct special { T x; }; template <> struct special<char> { double d; };\n"
        'extern "C" int use(three *t, later<int> *l, derived<int> *d, special<char> *s, wrong<int> *w);\n',
        suffix=".hpp",
    )
    m = bound.module
    assert ctypes.sizeof(m.three) == 32 and list(m.three(a=(1, 2, 3)).a) == [1, 2, 3]
    assert (m.list_3.next.offset, m.list_3.in_.offset) == (16, 24)
    assert m.special_char(d=1.5).d == 1.5
    assert bound.table("records").count("later_int: struct, incomplete") == 1
    assert "base class" in bound.skipped["derived_int"]
    assert "wrong_int: struct, incomplete" in bound.table("records")


def test_a_typedef_can_align_the_record_that_it_names(bind: Bind) -> None:
    bound = bind(
        "typedef struct { char d[48]; } t __attribute__((aligned(8)));\nstruct holder { char c; t x; };\n"
        "typedef struct tagged { char d[8]; } u __attribute__((aligned(8)));\n"
    )
    assert "t: struct, 48 bytes, align 8, explicit" in bound.table("records")
    assert ctypes.alignment(bound.module.t) == 8
    assert bound.module.holder.x.offset == 8
    assert ctypes.alignment(bound.module.tagged) == 1


def test_what_is_no_declaration_of_ours_is_named_in_the_ledger(bind: Bind) -> None:
    bound = bind("namespace q { struct a { int x; }; }\nusing q::a;\n", suffix=".hpp")
    assert bound.skipped["a"] == "not bound: UsingDeclaration"


def test_a_tagged_record_among_the_members_is_promoted_as_microsoft_has_it(built: Bind) -> None:
    text = (
        "struct base { int x; short y; }; typedef struct { int u; } lent;"
        "struct der { struct base; int z; lent; }; int get(struct der *d);"
    )
    bound = built(
        text, "int get(struct der *d) { return d->x * 100 + d->z * 10 + d->u; }", args=["-fms-extensions"]
    )
    m = bound.module
    assert m.get(m.der(x=4, z=3, u=2)) == 432
    assert (m.der.x.offset, m.der.y.offset, m.der.z.offset, m.der.u.offset) == (0, 4, 8, 12)
    assert bound.skipped == {}
