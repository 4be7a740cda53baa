"""Which expressions do nothing but give a value: those of known kinds. Whatever clang adds has an effect until then.

Here is also what stands in the way of a statement, in words.
"""

from __future__ import annotations

from ..clang import CursorKind, TypeKind
from ..clang import library as clang

ASSIGN = 22
KNOWN_TO_COMPILER = "__builtin_constant_p"
"""What asks whether the compiler knows a value, which is not computed. It never knows an argument of a call here.

What gives another value where it does is refused: clang folds calls of which it knows the arguments.
"""
_OTHERWISE = f"it is not the same where the compiler knows its argument ({KNOWN_TO_COMPILER})"
INCREMENTS = {1: "+", 2: "-", 3: "+", 4: "-"}
_PURE = (
    *(CursorKind.INTEGER_LITERAL, CursorKind.FLOATING_LITERAL, CursorKind.IMAGINARY_LITERAL),
    *(
        CursorKind.STRING_LITERAL,
        CursorKind.CHARACTER_LITERAL,
        CursorKind.PAREN_EXPR,
        CursorKind.UNARY_OPERATOR,
    ),
    *(CursorKind.BINARY_OPERATOR, CursorKind.CONDITIONAL_OPERATOR, CursorKind.CSTYLE_CAST_EXPR),
    *(CursorKind.COMPOUND_LITERAL_EXPR, CursorKind.INIT_LIST_EXPR, CursorKind.GENERIC_SELECTION_EXPR),
    *(CursorKind.DECL_REF_EXPR, CursorKind.MEMBER_REF_EXPR, CursorKind.ARRAY_SUBSCRIPT_EXPR),
)
"""Kinds of expressions that have the effects of their parts, and no others."""
_NO_CODE = (
    *(CursorKind.TYPEDEF_DECL, CursorKind.ENUM_DECL, CursorKind.FUNCTION_DECL, CursorKind.STATIC_ASSERT),
)
STATEMENTS = {
    CursorKind.LABEL_STMT: "a label",
    CursorKind.SWITCH_STMT: "a switch",
    CursorKind.CASE_STMT: "a case within another statement",
    CursorKind.DEFAULT_STMT: "a default within another statement",
    CursorKind.IF_STMT: "an if",
    CursorKind.WHILE_STMT: "a while loop",
    CursorKind.DO_STMT: "a do loop",
    CursorKind.FOR_STMT: "a for loop",
    CursorKind.GOTO_STMT: "a goto",
    CursorKind.INDIRECT_GOTO_STMT: "a goto to a computed label",
    CursorKind.CONTINUE_STMT: "a continue",
    CursorKind.BREAK_STMT: "a break",
    CursorKind.RETURN_STMT: "a return",
    CursorKind.ASM_STMT: "assembler",
    CursorKind.MS_ASM_STMT: "assembler",
    CursorKind.UNEXPOSED_STMT: "a statement with an attribute or a pragma",
}


def has_effect(cursor: clang.Cursor, *, deep: bool = True) -> bool:
    """Whether an expression may do more than give a value: it calls or changes something, or is of no known kind.

    Without `deep`, whether it does so itself. To read a volatile object is an effect too.
    """
    kind, lib = clang.kind(cursor), clang.library()
    if kind < CursorKind.UNEXPOSED_EXPR or kind >= CursorKind.UNEXPOSED_ATTR:  # a type, an attribute
        return False
    if kind == CursorKind.CXX_UNARY_EXPR:  # of which C computes at most the length of an array
        return clang.evaluate(cursor) is None and deep and any(map(has_effect, cursor.get_children()))
    if kind == CursorKind.CALL_EXPR and cursor.spelling == KNOWN_TO_COMPILER:
        return False
    if kind == CursorKind.CALL_EXPR:
        if not cursor.spelling.startswith("__builtin_") or clang.evaluate(cursor) is None:
            return True
    elif kind == CursorKind.UNEXPOSED_EXPR:
        if not clang.is_conversion(cursor) and clang.evaluate(cursor) is None:
            return True
    elif kind not in _PURE and (clang.evaluate(cursor) is None or list(cursor.get_children())):
        return True  # else a literal of another language
    if kind == CursorKind.BINARY_OPERATOR and lib.clang_getCursorBinaryOperatorKind(cursor) == ASSIGN:
        return True
    if kind == CursorKind.UNARY_OPERATOR and lib.clang_getCursorUnaryOperatorKind(cursor) in INCREMENTS:
        return True
    return deep and any(map(has_effect, cursor.get_children()))


def asks_compiler(cursor: clang.Cursor) -> bool:
    """Whether an expression or a function asks whether the compiler knows a value."""
    is_it = clang.kind(cursor) == CursorKind.CALL_EXPR and cursor.spelling == KNOWN_TO_COMPILER
    return is_it or any(map(asks_compiler, cursor.get_children()))


def otherwise(why: str) -> str:
    """Why a function is refused that asks the compiler; `why` is what clang has computed."""
    return f"{_OTHERWISE}: {why.partition(': ')[2] or why}"


def reads_volatile(cursor: clang.Cursor) -> bool:
    """Whether an expression is a volatile object, which C reads even where nothing is done with the value."""
    inner = clang.bare(cursor)
    return bool(inner.type.is_volatile_qualified()) or any(
        clang.kind(one) >= CursorKind.UNEXPOSED_EXPR and reads_volatile(one) for one in inner.get_children()
    )


def is_no_code(declaration: clang.Cursor) -> bool:
    """Whether a declaration within a body does nothing: it is a type's, a function's or an assertion's."""
    return clang.kind(declaration) in _NO_CODE and not any(map(has_effect, declaration.get_children()))


def is_elsewhere(declaration: clang.Cursor) -> bool:
    """Whether a declaration within a body is that of a variable of the library."""
    return clang.kind(declaration) == CursorKind.VAR_DECL and declaration.storage_class.name == "EXTERN"


def unlike_a_local(variable: clang.Cursor) -> str:
    """Why a declaration within a body is no plain local's, as the ledger has it; nothing where it is one."""
    if clang.kind(variable) != CursorKind.VAR_DECL:
        return "it declares more than plain locals"
    if variable.storage_class.name == "STATIC":
        return f"it has a local that it keeps between calls: {variable.spelling}"
    if clang.type_kind(variable.type.get_canonical()) == TypeKind.ATOMIC:
        return f"it has an atomic local: {variable.spelling}"
    if any(clang.kind(one) == CursorKind.ASM_LABEL_ATTR for one in variable.get_children()):
        return f"it has a local in a register of the machine: {variable.spelling}"
    if clang.has_cleanup(variable):
        return f"it has a local of which a function is called at its end: {variable.spelling}"
    return ""


def named_statement(statement: clang.Cursor) -> str:
    """A statement that has no translation, in words."""
    return STATEMENTS.get(clang.kind(statement), f"a statement of the kind {clang.kind_name(statement)}")
