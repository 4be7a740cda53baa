"""C text of what a model declares: the model as pycparser's syntax tree, written by its generator.

C's grammar has no node for three things, and they are written into the names of the nodes around them: attributes
(`struct __attribute__((packed)) x`), the storage of an enumeration (`enum x : unsigned char`), and what Objective-C
adds (blocks, object pointers; classes and methods are `objc.py`'s).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pycparser import c_ast

from ...model import (
    Alias,
    Array,
    BitRange,
    Block,
    ClassObject,
    Constant,
    Declaration,
    Enum,
    Field,
    Function,
    FunctionType,
    Global,
    Instance,
    Ioctl,
    MacroFunction,
    Module,
    Object,
    Opaque,
    Out,
    Pointer,
    Record,
    Ref,
    Scalar,
    Selector,
    Type,
    Typedef,
    TypedValue,
    Types,
    Value,
    Void,
    c_name,
)
from . import nodes
from .holders import holders, to_innermost
from .layout import Written, parts, written
from .values import integer, value

# Every ctypes name of the model, as C has it; the sized ones by the names that stdint.h and stddef.h give them.
SCALARS = {
    **{"c_bool": "_Bool", "c_char": "char", "c_byte": "signed char", "c_ubyte": "unsigned char"},
    **{"c_short": "short", "c_ushort": "unsigned short", "c_int": "int", "c_uint": "unsigned int"},
    **{"c_long": "long", "c_ulong": "unsigned long"},
    **{"c_longlong": "long long", "c_ulonglong": "unsigned long long"},
    **{f"c_{sign}int{bits}": f"{sign}int{bits}_t" for sign in ("", "u") for bits in (8, 16, 32, 64)},
    **{"c_size_t": "size_t", "c_ssize_t": "ssize_t", "c_wchar": "wchar_t"},
    **{"c_float": "float", "c_double": "double", "c_longdouble": "long double"},
    **{"complex_float": "float _Complex", "complex_double": "double _Complex"},
    **{"c_void_p": "void *", "c_char_p": "char *", "c_wchar_p": "wchar_t *"},
}
_LINKED_TAG = re.compile(r"@([SUE])@\w+$")  # in clang's name of a declaration
_OBJC = re.compile(r"objc\((?:cs|pl)\)(\w+)$")
_TAGS = {"S": "struct", "U": "union", "E": "enum"}
_BLANKS = re.compile(
    r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:\s|\\\r?\n|/\*.*?\*/|//[^\n]*)+""", re.DOTALL
)


class CText:
    """Writes the types and declarations of one model; `objective_c` says what `c_bool` is called there."""

    def __init__(self, model: Module, *, objective_c: bool = False) -> None:
        self.model, self.types = model, Types.of(model)
        self.by_key = self.types.by_key
        self.boolean = "BOOL" if objective_c else "_Bool"
        self._holders = holders(model)

    # Types ------------------------------------------------------------------------------------------------

    def type(self, kind: Type, name: str = "", parameters: Sequence[str] = (), *, const: bool = False) -> str:
        """A declarator: `int (*name)(void *, size_t)`; without a name the type alone.

        `parameters` name those of a function type; a `const` thing is not written to.
        """
        return nodes.text(self._type(kind, name, ("const",) * const, parameters)).strip()

    def named(self, one: Record | Enum) -> str | None:
        """How C names a record or an enumeration anywhere; None if it has no way to.

        One without a name is reached through the member, the typedef or the variable that has its type.
        """
        if c_name(one):
            keyword = "enum" if isinstance(one, Enum) else one.kind
            return f"{keyword} {one.tag}" if one.is_tag else one.tag
        holder = self._holders.get(one.key)
        match holder:
            case (_, Field(bits=int())):
                return None  # a bit-field has no type of its own to C
            case (Record() as record, Field() as place):
                outer = self.around(record)
                spelled = self.named(outer) if outer else None
                thing = f"(({spelled} *)0)->{place.name}" if spelled else ""
                kind = place.type
            case Typedef():
                thing, kind = f"(*({holder.name} *)0)", holder.type
            case Global() | TypedValue():
                thing, kind = holder.name, holder.type
            case _:
                return None
        return f"__typeof__({thing}{to_innermost(kind)})" if thing else None

    def around(self, record: Record) -> Record | None:
        """The record itself, or for an anonymous member the nearest one around it that is not."""
        holder = self._holders.get(record.key)
        if c_name(record) or not isinstance(holder, tuple) or not holder[1].anonymous:
            return record
        return self.around(holder[0])

    def _type(
        self,
        kind: Type,
        name: str | None,
        quals: Sequence[str] = (),
        parameters: Sequence[str] = (),
        inside: str = "",
    ) -> c_ast.Node:
        """The node of a declarator; what is nameless within the declaration with the key `inside` is written out."""
        match kind:
            case Pointer():
                if kind.spelling:
                    return nodes.named(kind.spelling, name, quals)
                qualifiers = ("const",) * kind.const + ("volatile",) * kind.volatile
                target = self._type(kind.to, name, qualifiers, parameters, inside)
                return c_ast.PtrDecl(list(quals), target)
            case Block():
                return c_ast.PtrDecl(["^", *quals], self._type(kind.function, name, (), parameters, inside))
            case Out():
                strong = ("__strong",) * kind.retained
                return c_ast.PtrDecl(list(quals), self._type(kind.to, name, strong, inside=inside))
            case Array():
                length = nodes.constant(str(kind.length)) if kind.length else None
                return c_ast.ArrayDecl(self._type(kind.of, name, quals, parameters, inside), length, [])
            case FunctionType():
                arguments = self._parameters(kind, parameters or kind.names)
                return c_ast.FuncDecl(arguments, self._type(kind.result, name, inside=inside))
            case Object(key=key) if key:
                return c_ast.PtrDecl(list(quals), nodes.named(self._object(kind), name, ()))
        if isinstance(kind, Ref):
            found = self.by_key.get(kind.key)
            if isinstance(found, Typedef) and not found.name:
                return self._type(found.type, name, quals, parameters, inside)
            if isinstance(found, Record | Enum) and not c_name(found) and _is_within(found, inside, self):
                return c_ast.TypeDecl(name, list(quals), None, self._body(found))
        return nodes.named(self._leaf(kind), name, quals)

    def _parameters(self, kind: FunctionType, names: Sequence[str]) -> c_ast.ParamList | None:
        if not kind.prototype and not kind.parameters:
            return None
        listed: list[c_ast.Node] = []
        for position, parameter in enumerate(kind.parameters):
            named = names[position] if position < len(names) else ""
            shown = None if not named or named == f"_{position}" else named
            listed.append(c_ast.Typename(shown, [], None, self._type(parameter, shown)))
        if kind.variadic:
            listed.append(c_ast.EllipsisParam())
        return c_ast.ParamList(listed or [c_ast.Typename(None, [], None, nodes.named("void", None, ()))])

    def _leaf(self, kind: Type) -> str:
        match kind:
            case Void():
                return "void"
            case Scalar(ctype="c_bool"):
                return self.boolean
            case Scalar():
                return SCALARS[kind.ctype]
            case Opaque():
                return kind.spelling
            case Object():
                return self._object(kind)
            case Instance():
                return "instancetype"
            case ClassObject():
                return f"Class{self._adopted(kind.protocols)}"
            case Selector():
                return "SEL"
            case Ref():
                return self._reference(kind.key)
        raise TypeError(f"no C text for {kind!r}")

    def _reference(self, key: str) -> str:
        match self.by_key.get(key):
            case Record() | Enum() as found:
                return self.named(found) or f"{_keyword(found)} /* {self.model.names.get(key, '')} */"
            case Typedef() as found:
                tag = _LINKED_TAG.search(found.key) if found.link else None
                return f"{_TAGS[tag[1]]} {found.name}" if tag else found.name
        return self.model.names[key]

    # Objective-C's types ----------------------------------------------------------------------------------

    def _object(self, kind: Object) -> str:
        if kind.parameter:
            return kind.parameter
        name = self.objc_name(kind.key) if kind.key else "id"
        arguments = ", ".join(map(self.type, kind.arguments))
        return name + (f"<{arguments}>" if arguments else "") + self._adopted(kind.protocols)

    def _adopted(self, protocols: Iterable[str]) -> str:
        names = ", ".join(map(self.objc_name, protocols))
        return f"<{names}>" if names else ""

    def objc_name(self, key: str) -> str:
        """The name in Objective-C of a class or a protocol, of this binding or another."""
        found, linked = self.by_key.get(key), _OBJC.search(key)
        if isinstance(found, Typedef) and linked:
            return linked[1]
        return self.model.names[key] if found is None else c_name(found)

    # Declarations -----------------------------------------------------------------------------------------

    def declaration(self, one: Declaration) -> str:
        """The declaration in C; a macro as its definition, or as its value where its text is not known.

        Raises TypeError for what C has no text for.
        """
        match one:
            case Record():
                return self._defined(self._body(one), one, self.written(one))
            case Enum():
                return self._defined(self._body(one), one, None)
            case Typedef() if one.key.startswith("macro "):
                return self.macro(one) or f"#define {one.name} {self.type(one.type)}"
            case Typedef():
                inside = "" if one.link else one.key
                kind = self._type(one.type, one.name, one.qualifiers, inside=inside)
                node = c_ast.Typedef(one.name, [], ["typedef"], kind)
                return f"{nodes.text(node)};"
            case Function():
                return f"{self.type(one.type, one.name, one.parameters)};"
            case Global():
                node = self._type(one.type, one.name, one.qualifiers, inside=one.key)
                return f"{nodes.text(c_ast.Decl(one.name, [], [], ['extern'], [], node, None, None))};"
            case Ioctl():
                return self.macro(one) or f"#define {one.name} {one.number:#x}"
            case Alias():
                target = self.by_key.get(one.of)
                if one.key.startswith("tag ") and isinstance(target, Record | Enum):
                    return f"{'enum' if isinstance(target, Enum) else target.kind} {target.tag};"
                return f"#define {one.name} {c_name(target) if target else self.model.names[one.of]}"
            case MacroFunction():
                listed = ", ".join(name for name, _ in one.parameters)  # of one whose text is not here
                return self.macro(one) or f"{one.name}({listed})"
            case Constant():
                return self._constant(one)
            case BitRange():
                return self.macro(one) or f"#define {one.name} {one.high}:{one.low}"
            case TypedValue():
                return (
                    self.macro(one)
                    or f"static const {self.type(one.type, one.name)} = {self._initialiser(one)};"
                )
        raise TypeError(f"no C text for {one!r}")

    def macro(self, one: Declaration) -> str:
        """A macro's definition, or an inline function's head, as the header has it on one line; else empty."""
        text = self.model.definitions.get(one.key)
        if text is None:
            return ""
        return _BLANKS.sub(lambda found: found[1] or " ", text).strip()

    def _constant(self, one: Constant) -> str:
        if one.key.startswith("enumerator "):
            return f"enum {{ {one.name} = {integer(one.value, one.ctype, one.hexadecimal)} }};"
        if one.key.startswith("macro "):
            return self.macro(one) or f"#define {one.name} {value(one.value, one.ctype, one.hexadecimal)}"
        head, bracket, rest = one.ctype.partition("[")
        declarator = f"{head.strip()} {one.name}{bracket}{rest}".replace("* ", "*")
        return f"static {declarator} = {value(one.value, one.ctype, one.hexadecimal)};"

    def _initialiser(self, one: TypedValue) -> str:
        """A value as C writes it; of a union it is that of a member, whose name it says."""

        def spelled(kind: Type, item: Value) -> str:
            found = self.types.behind(kind)
            if not isinstance(item, tuple) or not item:
                return value(item, hexadecimal=one.hexadecimal) if item != () else "{}"
            if isinstance(found, Array):
                return f"{{{', '.join(spelled(found.of, part) for part in item)}}}"
            fields = [f for f in found.fields if f.name or f.anonymous] if isinstance(found, Record) else []
            if isinstance(found, Record) and found.kind == "union":
                fields, item = [fields[int(str(item[0]))]], item[1:]
                name = f".{fields[0].name} = " if fields[0].name else ""
                return f"{{{name}{spelled(fields[0].type, item[0])}}}"
            return f"{{{', '.join(spelled(f.type, part) for f, part in zip(fields, item, strict=False))}}}"

        return spelled(one.type, one.value)

    def written(self, record: Record) -> Written | None:
        """What a record's text has to say so that C gives it its layout; None if C cannot say it."""
        return written(record, parts(record, self.types))

    def says_storage(self, enum: Enum) -> bool:
        """Whether an enumeration's text has to say its integer: C would store the enumerators in another one."""
        return not _usual(enum)

    def _defined(self, body: c_ast.Node, one: Record | Enum, layout: Written | None) -> str:
        """A definition: with the typedef that names it, and the pragma that packs it, if any."""
        text = nodes.text(body) if one.is_tag else f"typedef {nodes.text(body)} {one.tag}"
        pack = layout.pack if layout else None
        if pack and pack > 1:
            return f"#pragma pack(push, {pack})\n{text};\n#pragma pack(pop)"
        return f"{text};"

    def _body(self, one: Record | Enum) -> c_ast.Node:
        """What defines a record or an enumeration: its members."""
        tag = one.tag if one.is_tag else ""
        if isinstance(one, Enum):
            listed = [
                c_ast.Enumerator(name, nodes.constant(integer(number, one.type.ctype, one.hexadecimal)))
                for name, number in one.members
            ]
            storage = f" : {SCALARS[one.type.ctype]}" if self.says_storage(one) else ""
            return c_ast.Enum(f"{tag}{storage}" or None, c_ast.EnumeratorList(listed) if listed else None)
        node = c_ast.Struct if one.kind == "struct" else c_ast.Union
        if one.size is None:
            return node(tag, None)
        if one.opaque:
            return node(f"{tag} /* {one.size} bytes: {one.opaque} */".strip(), None)
        layout = self.written(one)
        written = layout or Written()
        words = ["packed"] * (written.pack == 1) + [f"aligned({written.align})"] * (written.align is not None)
        attributes = f"__attribute__(({', '.join(words)})) " if words else ""
        note = f" /* {one.size} bytes, placed as no C declaration places them */" if layout is None else ""
        last = len(one.fields) - 1
        members = [self._member(f, one, written.members.get(i), i == last) for i, f in enumerate(one.fields)]
        return node(f"{attributes}{tag}{note}".strip(), members)

    def _member(self, f: Field, holder: Record, align: int | None, last: bool) -> c_ast.Node:
        """A member; only the last one of a struct with others may have no length at all."""
        alignment = [c_ast.Alignas(nodes.constant(str(align)))] if align else []
        bits = None if f.bits is None else nodes.constant(str(f.bits))
        name = f.name or None
        kind = self._type(f.type, name, f.qualifiers, inside=holder.key)
        flexible = last and holder.kind == "struct" and any(other.name for other in holder.fields[:-1])
        if isinstance(f.type, Array) and f.type.length == 0 and not flexible:
            kind.dim = nodes.constant("0")
        inner = self.by_key.get(f.type.key) if f.anonymous and isinstance(f.type, Ref) else None
        if isinstance(inner, Record):
            kind = self._body(inner)
        return c_ast.Decl(name, [], alignment, [], [], kind, None, bits)


def _is_within(inner: Record | Enum, holder: str, c: CText) -> bool:
    """Whether a nameless type is written out where it stands: in the definition of what holds it."""
    found = c._holders.get(inner.key)
    key = found[0].key if isinstance(found, tuple) else found.key if found else None
    return bool(holder) and key == holder


def _keyword(one: Record | Enum) -> str:
    return "enum" if isinstance(one, Enum) else one.kind


def _usual(enum: Enum) -> bool:
    """Whether C stores these enumerators in that type by its own rules.

    That is int, or unsigned int without negative ones, where all fit; else 8 bytes.
    """
    values = [number for _, number in enum.members]
    negative = any(number < 0 for number in values)
    least, end = (-(1 << 31), 1 << 31) if negative else (0, 1 << 32)
    if all(least <= number < end for number in values):
        return enum.type.ctype in (("c_int",) if negative else ("c_uint", "c_int"))
    return enum.type.size == 8
