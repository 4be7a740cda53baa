"""Which arguments for a compiler a manifest, a module or a command line may give.

They come with patches of strangers and go to libclang, and in `verify` to gcc and clang, whose drivers have thousands
of options; some write files, run programs or load code. So these are the options that are known to decide only how a
header is read. A list of forbidden ones would have to know what each version of each compiler adds; the refusal says
why for the usual ones.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from .errors import AutogenError

Transform: TypeAlias = Literal["registers", "bitranges"]
TRANSFORMS: tuple[Transform, ...] = ("registers", "bitranges")
"""What a manifest or a command line may ask for beside: here, as the command line loads no manifest."""

FOLDERS = ("-I", "-isystem", "-iquote", "-idirafter", "-F", "-iframework", "-isysroot", "-cxx-isystem")
_LANGUAGES = ("c", "c++", "objective-c", "objective-c++")
_SWITCHES = """
    asm asm-blocks blocks builtin char8_t common cxx-exceptions declspec delayed-template-parsing
    dollars-in-identifiers exceptions fast-math finite-math-only freestanding gnu-keywords gnu-runtime gnu89-inline
    hosted math-errno ms-compatibility ms-extensions next-runtime openmp operator-names pack-struct pascal-strings
    permissive PIC pic PIE pie plan9-extensions rounding-math rtti short-enums short-wchar signed-bitfields signed-char
    signed-zeros sized-deallocation strict-aliasing strict-enums trapv trigraphs unsigned-bitfields unsigned-char wchar
    wrapv
"""
_SETTINGS = """
    abi-version clang-abi-compat constant-string-class max-type-align ms-compatibility-version new-alignment
    pack-struct visibility
"""
_ALONE = re.compile(
    "|".join(
        (
            r"-[DU][A-Za-z_].*",
            rf"(?:{'|'.join(FOLDERS)})[^-].*",
            r"--sysroot=.+",
            r"--?std=[A-Za-z0-9+:]+",
            rf"-x(?:{'|'.join(map(re.escape, _LANGUAGES))})",
            rf"-f(?:no-)?(?:{'|'.join(_SWITCHES.split())})",
            rf"-f(?:{'|'.join(_SETTINGS.split())})=[A-Za-z0-9._+-]+",
            r"-f(?:no-)?objc-[a-z0-9-]+(?:=[A-Za-z0-9._-]+)?",
            r"-fno-builtin-[A-Za-z0-9_]+",
            r"-m(?!llvm|mlir)[A-Za-z0-9][A-Za-z0-9.+-]*(?:=[A-Za-z0-9.+_-]+)?",
            r"-W(?![apl],)[A-Za-z0-9=+-]*",
            r"-O[0-3sgz]?",
            r"-(?:ansi|pedantic|pedantic-errors|pthread|trigraphs|undef|w|nostdinc|nostdinc\+\+)",
            r"-stdlib=lib[a-z+]+",
        )
    ),
    re.DOTALL,
)
_WITH_VALUE = {**dict.fromkeys((*FOLDERS, "-include", "-imacros"), r"[^-].*"), "-D": r"[A-Za-z_].*"}
_WITH_VALUE |= {"-U": r"[A-Za-z_]\w*", "-x": "|".join(map(re.escape, _LANGUAGES))}
_CALLS = (
    r"-m(?:no-)?(?:abi|regparm|sseregparm|rtd|soft-float|general-regs-only|fp-ret-in-387|80387|x87|pcrel-call)(?:=.*)?"
    r"|-mno-(?:sse2?|mmx|hard-float)|-mfloat-abi=soft.*|-m(?:short|int8|int16|int32|long32|long64)"
    r"|-f(?:no-)?(?:pcc|reg)-struct-return"
)
_ABI = (
    (
        r"-m(?:16|31|32|64|x32|iamcu|big-endian|little-endian)",
        "the target is chosen with --target, in a manifest with `targets`",
    ),
    (
        _CALLS,
        "it changes how functions are called or what C's integers are, and ctypes calls in the target's own way",
    ),
    (
        r"-f(?:unsigned-bitfields|no-signed-bitfields|plan9-extensions)",
        "it changes records, and clang does not know it",
    ),
    (
        r"-malign-double|-m(?:96|128)bit-long-double",
        "it changes where members are, with clang in another way than with gcc, or not at all",
    ),
    (r"-m[a-z-]+=help", "it asks the compiler about itself"),
)
_REASONS = (
    *_ABI,
    (r"@.*|--?config.*|-specs.*|--specs.*", "it makes the compiler read more arguments from a file"),
    (r"-M.*|-Wp,-M.*|-dependency-.*|--.*dependencies.*", "it writes a list of dependencies to a file"),
    (
        r"-o.*|--output.*|-E|-S|-c|--(preprocess|assemble|compile)",
        "what the compiler writes, and where, is not yours",
    ),
    (
        r"-X.*|-cc1.*|-W[apl],.*|-mllvm.*|-mmlir.*|-ccc-.*|--for-.*",
        "it hands options to another program, unseen",
    ),
    (
        r"-(wrapper|B|fuse-ld|no-integrated-|gcc-toolchain).*|--(prefix|gcc-toolchain|ld-path).*",
        "it runs another program",
    ),
    (r"-fplugin.*|-fpass-plugin.*|-load.*|-plugin.*|-add-plugin.*", "it loads code into the compiler"),
    (
        r"-f(implicit-|builtin-|no-)?modules?.*|-fprebuilt-.*|-fcxx-modules.*",
        "it reads and writes a cache of modules",
    ),
    (
        (
            r"--?save-.*|-fsave-.*|-foptimization-record.*|-f(dump|time-trace|profile|stack-usage|callgraph|crash|opt-info).*"
            r"|-f?test-coverage.*|-fcoverage.*|--coverage|-fdiagnostics-(add|set)-output.*|-fdiagnostics-format=.*"
            r"|--?serialize-diagnostics.*|-gsplit.*|-d.*|--dump.*|-p|-pg"
        ),
        "it writes files, or other text than the compiler's own messages",
    ),
    (
        r"-include-pch.*|-ivfsoverlay.*|-iapinotes.*|-f.*(file|list)=.*|-emit-.*",
        "it reads or writes files that are no headers",
    ),
    (r"--?target.*|-arch.*|-b", "the target is chosen with --target, in a manifest with `targets`"),
    (r"[^-].*|-|", "it is no option; headers are named before the options, or in `headers`"),
)


def refusal(arguments: Sequence[str]) -> tuple[int, str] | None:
    """The position of the first argument that is not accepted, and a sentence that says why; None if all are."""
    for position, argument in enumerate(arguments):
        if not argument.isascii() and re.search("[\ud800-\udfff]", argument):
            return position, f"{argument!a} is refused: it is not UTF-8."
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", argument):
            return (
                position,
                f"{argument!r} is refused: there is a line break or another control character in it.",
            )
    position = 0
    while position < len(arguments):
        argument = arguments[position]
        following = arguments[position + 1] if position + 1 < len(arguments) else None
        if argument in _WITH_VALUE:
            if following is None or not re.fullmatch(_WITH_VALUE[argument], following, re.DOTALL):
                given = "nothing" if following is None else repr(following)
                return position, f"{argument!r} wants a value behind it, and {given} is none."
            if argument == "-include" and any(
                Path(f"{following}{suffix}").exists() for suffix in (".pch", ".gch")
            ):
                return position, f"{argument} {following} is refused: a precompiled header lies beside it."
            position += 2
        elif _ALONE.fullmatch(argument) and not any(re.fullmatch(pattern, argument) for pattern, _ in _ABI):
            position += 1
        else:
            return position, f"{argument!r} is refused: {_reason(argument)}."
    return None


_OF_BUILDS = re.compile(r"-M(?:MD|D|P|G)|-g[0-3]?|-ggdb[0-3]?|-pipe")


def of_headers(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The arguments without those that flags for a build bring along (`gnustep-config --objc-flags`), and those.

    What is left out writes something beside what is compiled, and says nothing of how a header is read.
    """
    kept: list[str] = []
    left: list[str] = []
    for before, argument in zip(("", *arguments), arguments, strict=False):
        is_left = before not in _WITH_VALUE and _OF_BUILDS.fullmatch(argument)
        (left if is_left else kept).append(argument)
    return tuple(kept), tuple(left)


def from_text(text: str, where: str) -> tuple[str, ...]:
    """The arguments that a module records: words as a shell reads them.

    Raises AutogenError, which begins with `where`, for text that is no list of words.
    """
    try:
        return tuple(shlex.split(text))
    except ValueError as problem:
        raise AutogenError(f"{where}: the arguments that it records cannot be read: {problem}") from None


def check(arguments: Sequence[str], where: str) -> None:
    """Raise AutogenError, which begins with `where`, if one of the arguments is not accepted."""
    if found := refusal(arguments):
        raise AutogenError(f"{where}: {found[1]}")


def _reason(argument: str) -> str:
    why = next((reason for pattern, reason in _REASONS if re.fullmatch(pattern, argument, re.DOTALL)), None)
    return why or (
        "it is not among the options that decide how a header is read: -D, -U, -I and other folders, -include, -std, "
        "-x, -m…, -W…, and those of -f… that change the language or layouts"
    )
