"""No text from outside becomes code, an entry or the end of one, wherever a header, a file or a manifest has it."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from autogen import modulefile
from autogen.errors import AutogenError, InternalError
from autogen.model import Constant, Function, FunctionType, Location, Module, Scalar, Skip
from autogen.modulefile.names import is_library
from autogen.produce import Product, from_headers
from autogen.render.escape import shown
from autogen.render.module import ModuleHeader, module, stub
from autogen.render.tables import tables
from tests.autogen.conftest import load
from tests.autogen.render.hostile import (
    NAMES,
    TEXTS,
    c_string,
    names_of,
    only_annotates,
    only_declares,
    unevaluated,
)
from tests.examples import examples

PLAIN = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def escaped(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No text has run, and no module was imported that a text names."""
    monkeypatch.setattr(builtins, "ESCAPED", ran := [], raising=False)
    yield
    assert not ran
    assert "this" not in sys.modules


def touched(product: Product) -> Any:
    only_declares(product.text)
    only_annotates(product.stub)
    result = load("bindings.escaped", product.text)
    for name in dir(result):
        getattr(result, name, None)
    assert result.__source__ == modulefile.read(product.text).source
    return result


# Texts in headers -------------------------------------------------------------------------------------------


@settings(PLAIN, max_examples=examples(30))
@given(texts=st.lists(TEXTS, min_size=8, max_size=8))
def test_any_text_at_every_place_of_a_header(tmp_path: Path, texts: list[str]) -> None:
    label, variable, string, wide, constant, message, body, function = texts
    assume(
        label and variable and "\0" not in label + variable
    )  # clang refuses the empty one, and ends one at NUL
    raw = [
        " ".join(text.replace("/*", "/").split()).encode("utf-8", "replace").decode()
        for text in (body, function)
    ]
    header = tmp_path / "texts.h"
    header.write_text(
        f'int labelled(void) __asm__("{c_string(label)}");\n'
        f'extern int variable __asm__("{c_string(variable)}");\n'
        f'#define STRING "{c_string(string)}"\n'
        f'#define WIDE u"{"".join(f"{chr(92)}x{ord(c):x}" for c in wide if ord(c) < 0xD800)}"\n'
        f'static const char *const constant = "{c_string(constant)}";\n'
        f'int old(void) __attribute__((deprecated("{unevaluated(message)}")));\n'
        f'_Static_assert(1, "{unevaluated(message)}");\n'
        f"#define BODY {raw[0]} 0\n#define FUNCTION(x) {raw[1].replace('#', '')} x\n"
        "#define TWICE(x) ((x) * 2)\nint last(int a);\n"
    )
    product = from_headers([str(header)], name="escaped", in_package=True)
    fixed = {"old", "TWICE", "last", "STRING"}
    free = {"labelled", "variable", "WIDE", "constant", "BODY", "FUNCTION"}
    found = names_of(product)
    assert fixed <= found <= fixed | free
    assert (
        fixed | free >= found | product.skipped.keys() >= fixed | free - {"BODY"}
    )  # `#define BODY` may have no value
    result = touched(product)
    assert string.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape") == result.STRING
    assert (result.TWICE(4), result.__skipped__) == (8, product.skipped)
    declared = modulefile.read(product.text).first
    symbols = {f.name: f.symbol for f in (*declared.functions.values(), *declared.globals.values())}
    for name, text in {"labelled": label, "variable": variable}.items():
        assert (symbols.get(name, text) == (text or name)) and (name in symbols or name in product.skipped)


@settings(PLAIN, max_examples=examples(30))
@given(names=st.lists(NAMES, min_size=13, max_size=13, unique=True))
def test_any_name_at_every_place_of_a_header(tmp_path: Path, names: list[str]) -> None:
    (
        record,
        member,
        enum,
        enumerator,
        function,
        parameter,
        typedef,
        variable,
        macro,
        made_of,
        over,
        inline,
        argument,
    ) = names
    header = tmp_path / "names.h"
    header.write_text(
        f"struct {record} {{ int {member}; struct {record} *next_one; }};\nenum {enum} {{ {enumerator} = 4 }};\n"
        f"int {function}(int {parameter}, enum {enum} second);\ntypedef struct {record} *{typedef};\n"
        f"extern int {variable};\n{typedef} last_one(struct {record} *only);\n"
        f"static inline int {inline}(int {argument}) {{ return {argument} + 1; }}\n"
        f"#define {macro} 7\n#define {made_of}({over}) (({over}) + 1)\n"
    )
    product = from_headers(
        [str(header)], name="escaped", in_package=True, targets=("x86_64-linux-gnu", "aarch64-linux-gnu")
    )
    touched(product)
    spelled = {
        name.replace("\\u00e9", "é")
        for name in (record, enum, enumerator, function, typedef, variable, macro, made_of, inline)
    }
    found = names_of(product)
    expected = {name for text in spelled for name in (text, f"{text}_", f"struct_{text}", f"enum_{text}")} | {
        "last_one"
    }
    assert found <= expected
    assert len(found) + len(product.skipped) == 10
    for one in modulefile.read(product.text).targets.values():
        (only,) = one.records.values()
        assert [m.byte for m in only.members] == [0, 8]
        (values,) = one.enums.values()
        assert list(values.members.values()) == [4]


@settings(PLAIN, max_examples=examples(15))
@given(names=st.lists(NAMES.filter(lambda n: n not in ("SEL", "id")), min_size=8, max_size=8, unique=True))
def test_any_name_in_objective_c(tmp_path: Path, names: list[str]) -> None:
    cls, protocol, category, one, first, second, parameter, kind = names
    assume("self" not in names)
    header = tmp_path / "objects.h"
    header.write_text(
        f"@protocol {protocol} - (int){one}; @end\n"
        f"__attribute__((objc_root_class)) @interface Root <{protocol}> + (id)alloc; @end\n"
        f"@interface {cls}<{kind}> : Root - (int){first}:(int){parameter} {second}:({kind})other; @end\n"
        f"@interface {cls} ({category}) - (void){second}; - (struct lost){first}; @end\n"
    )
    product = from_headers([str(header)], name="escaped", in_package=True, language="objective-c")
    only_declares(product.text)
    only_annotates(product.stub)
    declared = modulefile.read(product.text).first
    spelled = [name.replace("\\u00e9", "é") for name in names]
    methods = {key for c in (*declared.classes.values(), *declared.protocols.values()) for key in c.methods}
    wanted = {f"- {spelled[3]}", "+ alloc", f"- {spelled[4]}:{spelled[5]}:", f"- {spelled[5]}"}
    assert wanted <= methods <= wanted | {f"- {spelled[4]}"}
    assert {c.objc_name for c in (*declared.classes.values(), *declared.protocols.values())} == {
        "Root",
        *spelled[:2],
    }


# Names of files and of modules --------------------------------------------------------------------------------


@settings(PLAIN, max_examples=examples(25))
@given(text=TEXTS, includable=st.booleans())
def test_any_name_of_a_header_s_file(tmp_path: Path, text: str, includable: bool) -> None:
    stem = text.replace("/", "").replace("\0", "").encode("utf-8", "ignore")[:200].decode("utf-8", "ignore")
    if includable:
        stem = "".join(c for c in stem if c >= " " and c not in '"\x7f')
    header = tmp_path / f"{stem}.h"
    header.write_text("int f(void);\n")
    try:
        product = from_headers([str(header)], name="escaped", in_package=True)
    except AutogenError as error:
        assert "C cannot include a file whose name" in str(error)
        assert any(character < " " or character in '"\x7f' for character in stem)
    else:
        result = touched(product)
        assert f"{stem}.h" in result.__source__
        assert result.__doc__.startswith(f"{stem}.h.\n")
        assert names_of(product) == {"f"}


def test_a_file_s_name_that_is_code_when_it_is_quoted(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("int f(void);\n")  # what clang would include
    header = tmp_path / 'x"""+str(__import__("os").getpid())+"""y.h'
    header.write_text("int f(void);\n")
    with pytest.raises(AutogenError, match="quotation mark"):
        from_headers([str(header)], name="m")


def test_a_backslash_in_a_file_s_name(tmp_path: Path) -> None:
    (tmp_path / "a\\x.h").write_text("int f(void);\n")
    assert touched(from_headers([str(tmp_path / "a\\x.h")], name="m", in_package=True)).__doc__.startswith(
        "a\\x.h."
    )


# What the writer is given -------------------------------------------------------------------------------------

HERE = Location("h.h", 1)
VALUES = st.recursive(
    st.integers() | st.floats(allow_nan=False) | TEXTS, lambda v: st.lists(v, max_size=3).map(tuple)
)


@settings(PLAIN, max_examples=examples(200))
@given(
    texts=st.lists(TEXTS, min_size=5, max_size=5),
    target=st.from_regex(r"[a-z0-9_]{1,9}(-[a-z0-9_]{1,9}){0,3}", fullmatch=True),
    source=st.dictionaries(TEXTS, TEXTS, max_size=3),
    skips=st.lists(st.tuples(TEXTS, TEXTS), max_size=3),
    value=VALUES,
    libraries=st.dictionaries(TEXTS, st.lists(TEXTS.filter(is_library)).map(tuple), max_size=2),
)
def test_what_is_written_reads_back(
    texts: list[str],
    target: str,
    source: dict[str, str],
    skips: list[tuple[str, str]],
    value: Any,
    libraries: dict[str, Any],
) -> None:
    about, result, variable, name, symbol = texts
    facts = ModuleHeader("m", about, result, source, libraries, variable=variable)
    number = Constant("c", "VALUE", HERE, value)
    plain = Module((number,), tuple(Skip(*skip, HERE) for skip in skips), names={"c": "VALUE"})
    other = Module((), names={})
    text = module({"t": plain, f"other-{target}": other}, facts)
    only_declares(text)
    only_annotates(stub({"t": plain}, facts))
    read = modulefile.read(text)
    assert read.source == source
    assert read.first.constants == {"VALUE": value}
    assert read.first.skipped == tables(plain)["skipped"]
    assert not read.targets[f"other-{target}"].constants and not read.targets[f"other-{target}"].skipped
    function = Function("f", name, HERE, FunctionType(Scalar("c_int", 4, 4), ()), (), symbol)
    try:
        text = module({"t": Module((function,), names={"f": name})}, facts)
    except InternalError:
        return  # no module, rather than another one
    found = modulefile.read(text).first.functions
    assert [(f.name, f.symbol, f.parameters) for f in found.values()] == [(name, symbol or name, ())]


@pytest.mark.parametrize("name", ["", "a b", "a\nzz", "a(", "a: b", "a = b", "a.b", '"', "\\", "\u2028"])
def test_what_is_no_name_is_an_internal_error(name: str) -> None:
    with pytest.raises(InternalError):
        module({"t": Module((Constant("c", name, HERE, 1),), names={"c": name})}, ModuleHeader("m", "", ""))


def test_a_terminal_gets_no_control_characters() -> None:
    assert (
        shown("#define A /* \x1b[2J\r\u202e */ \\\n\t1 é") == "#define A /* \\x1b[2J\\r\\u202e */ \\\n\t1 é"
    )
