"""Texts and names that would be code if anything took them as they are, and what generated files may have in them."""

from __future__ import annotations

import ast
import keyword

from hypothesis import strategies as st

from autogen import modulefile
from autogen.passes.names import MACHINERY
from autogen.produce import Product

CODE = "builtins.ESCAPED.append(1)"  # what would run if a text became code
HOSTILE = [
    *(
        f'"""+str(__import__("builtins").{CODE[9:]})+"""',
        f"'+str({CODE})+'",
        f"\n{CODE}\n",
        f'"""\n{CODE}\n"""',
    ),
    *(
        "\nzz(x: this.c) -> c_int = puts",
        "\n\nzz: struct, 4 bytes\n  a: c_int @ 0",
        "x = 1\nzz = 2",
        "\n  zz = 3",
    ),
    *(
        '"""',
        "'''",
        '"',
        "'",
        "\\",
        '\\"""',
        "\\\n",
        "\\N{BULLET}",
        "\\x",
        "\\u12",
        "{{ 1 + 1 }}",
        "{% raw %}",
        "${x}",
    ),
    *(
        "\r",
        "\r\n",
        "\n\n",
        "\0",
        "\x0b",
        "\x0c",
        "\x1b[2J",
        "\x1e",
        "\x85",
        "\u2028",
        "\u202e",
        "\u00ad",
        "\ufeff",
    ),
    *(
        ") -> ",
        " = ",
        ": ",
        " @ ",
        ", ",
        "(",
        "[",
        "...",
        "retained ",
        "`0`",
        "#",
        "import this as _y",
        "_b.int",
    ),
    *keyword.kwlist,
    *sorted(MACHINERY),
]
TEXTS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=4), max_size=5).map("".join)
C_WORDS = {"if", "else", "for", "while", "break", "continue", "return"}
NAMES = st.sampled_from(
    sorted(
        ({*keyword.kwlist, *MACHINERY, "match", "type", "self", "cls", "int_", "str", "object", "len", "_b", "_t", "_s"}
        | {"_Enum", "_ints", "_members", "POINTER", "c_int", "opaque", "id", "SEL", "_0", "zz", "a$b", "$", "$$", "x_"}
        | {"größe", "变量", "ªb", "ﬁx", "𝐱", "é", "\\u00e9t", "a\u200bb", "a\u202eb", "a\u00adb", "\U0001f600", "__a"}
        | {"__debug__", "__a__", "_fields_", "_anonymous_", "_", "__", "___"})
        - C_WORDS - {"__builtins__"}
    )
)  # fmt: skip


def c_string(text: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in text.encode("utf-8", "surrogatepass"))


def unevaluated(text: str) -> str:
    """A string of C that is for people, in which clang takes no numeric escapes."""
    return "".join(c for c in text if c.isprintable()).replace("\\", "\\\\").replace('"', '\\"')


def only_declares(text: str) -> None:
    """A module is constants and names of them, one import and two calls; nothing else is carried out at its import."""
    nodes = list(ast.walk(ast.parse(text)))
    known = (
        ast.Module,
        ast.Expr,
        ast.Constant,
        ast.Assign,
        ast.Name,
        ast.Tuple,
        ast.Dict,
        ast.Call,
        ast.keyword,
    )
    known += (ast.ImportFrom, ast.alias, ast.Try, ast.ExceptHandler, ast.Load, ast.Store)
    assert {type(node) for node in nodes} <= set(known)
    assert [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)] == [
        "_bindings",
        "globals",
    ]
    assert {node.module for node in nodes if isinstance(node, ast.ImportFrom)} == {"_support"}


def only_annotates(text: str) -> None:
    """A stub declares; it calls nothing but what makes its type variables and marks what is deprecated."""
    nodes = list(ast.walk(ast.parse(text)))
    calls = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    assert calls <= {"_TypeVar", "_deprecated"}
    assert not any(
        isinstance(node, ast.Lambda | ast.comprehension | ast.Await | ast.NamedExpr) for node in nodes
    )


def names_of(product: Product) -> set[str]:
    """Every name that the tables of the module's text have, of the first target."""
    declared = modulefile.read(product.text).first
    found = {
        name
        for table in declared.__slots__
        if table not in ("others", "skipped")
        for name in getattr(declared, table)
    }
    found |= {name for enum in declared.enums.values() for name in enum.members}
    return found | set(declared.others.get("macros", {}))
