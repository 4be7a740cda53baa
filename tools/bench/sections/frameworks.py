"""What a whole framework's header costs, and which stage of the generator takes it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial

from ..plan import Plan, interleaved
from ..processes import AUTOGEN, CHILDREN, ChildError, command, environment, last_line
from ..results import Samples, Section, Table, number, verdict

COUNT, QUICK = 30_000, 1000
SECONDS, MEBIBYTES = 15, 300
TARGET = "arm64-apple-macos14"

_PREAMBLE = """\
#define MADE_AVAILABLE(version) __attribute__((availability(macos,introduced=version)))
#define MADE_DEPRECATED(from, to) __attribute__((availability(macos,introduced=from,deprecated=to,message="old")))
#define MADE_ENUM(type, name) enum name : type name; enum name : type
#define MADE_OPTIONS(type, name) enum __attribute__((flag_enum)) name : type name; \\
  enum __attribute__((flag_enum)) name : type
#define MADE_INLINE static inline __attribute__((always_inline))
#define MADE_EXTERN extern __attribute__((visibility("default")))
#pragma clang assume_nonnull begin
typedef long MadeInteger;
typedef unsigned long MadeUInteger;
typedef struct { double x, y; } MadePoint;
typedef struct { MadePoint origin, size; } MadeRect;
@protocol MadeObject
- (MadeUInteger)hash;
- (instancetype)retain;
@end
__attribute__((objc_root_class)) @interface MadeObject <MadeObject>
+ (instancetype)alloc;
- (instancetype)init;
- (id)copy;
@end
@interface MadeString : MadeObject
@end
@interface MadeError : MadeObject
@end
@interface MadeArray<__covariant Item> : MadeObject
- (Item)itemAtIndex:(MadeUInteger)index;
@end
"""
EACH = 46
"""Declarations in the part of one class: the class, its methods, properties and constants, and what goes with it."""


def whole(plan: Plan) -> Section:
    """`gen` of a made header with the mixture of Apple's frameworks."""
    count = QUICK if plan.quick else COUNT
    header = plan.work / "Made.h"
    header.write_text("".join(framework_header(count)))
    words = ["gen", str(header), "-o", str(plan.work / "made.py"), "--target", TARGET]
    plan.say("a whole framework")
    (usages,) = interleaved([partial(command, [*AUTOGEN, *words])], plan.rounds(3, 1))
    cpu, peak = Samples(tuple(one.cpu for one in usages)), Samples(tuple(one.peak for one in usages))
    spent = _stages(words)
    total = sum(spent.values())
    rows = [(stage, number(seconds), f"{100 * seconds / total:.0f} %") for stage, seconds in spent.items()]
    rows.append(("the whole command", cpu.text(), f"peak {peak.text()} MiB"))
    met = cpu.median < SECONDS and peak.median < MEBIBYTES
    goal = (
        f"under {SECONDS} s of CPU and {MEBIBYTES} MiB for {COUNT} declarations: "
        f"{number(cpu.median)} s, {number(peak.median)} MiB."
    )
    return Section(
        "A whole framework",
        f"`autogen gen` of a made header of about {count} declarations, for {TARGET}, with the mixture of Apple's: "
        "classes, categories, protocols, methods with blocks, generics and `NSError **`, properties, enumerations and "
        "option sets, constants, functions, inline functions, versions by macros. The stages are those of a "
        "run in one process; what a stage calls that is a stage itself counts there alone.",
        Table(("stage", "CPU s", ""), tuple(rows)),
        (verdict(met, goal),) if count == COUNT else (),
    )


def _stages(words: Sequence[str]) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, str(CHILDREN / "generation.py"), "stages", *words],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def framework_header(count: int) -> Iterator[str]:
    """The text of a header with about so many declarations, by the part of one class."""
    yield _PREAMBLE
    for part in range(count // EACH):
        yield _part(part)
    yield "#pragma clang assume_nonnull end\n"


def _part(number: int) -> str:
    name, above = f"MadeView{number}", f"MadeView{number - 1}" if number % 4 else "MadeObject"
    version = f"10.{number % 15}"
    methods = "".join(
        f"- (void)set{what}:(MadeInteger)value at{place}:(MadeUInteger)place;\n"
        f"- (nullable MadeString *)text{what}:(MadeArray<MadeString *> *)texts error:(MadeError **)error "
        f"MADE_AVAILABLE({version});\n"
        f"- (MadeRect)rect{what}:(MadeRect)rect flipped:(_Bool)flipped;\n"
        for place, what in enumerate(("First", "Second", "Third"))
    )
    properties = "".join(
        f"@property ({how}) {kind}{what} MADE_AVAILABLE({version});\n"
        for how, kind, what in (
            ("nullable, copy", "MadeString *", "title"),
            ("readonly", "MadeUInteger ", "count"),
            ("getter=isHidden", "_Bool ", "hidden"),
            ("nullable, weak", f"id<{name}Delegate> ", "delegate"),
            ("class, readonly, strong", f"{name} *", "shared"),
        )
    )
    cases = ",\n".join(f"  {name}Style{case} = {case}" for case in range(6))
    masks = ",\n".join(f"  {name}Mask{bit} MADE_AVAILABLE({version}) = 1UL << {bit}" for bit in range(4))
    return f"""
@class {name};
/** Told what becomes of a view. */
@protocol {name}Delegate <MadeObject>
- (void)view{number}DidChange:({name} *)view;
@optional
- (_Bool)view{number}:({name} *)view shouldChangeTo:(nullable id)value;
@end
typedef MADE_ENUM(MadeInteger, {name}Style) {{
{cases}
}};
typedef MADE_OPTIONS(MadeUInteger, {name}Mask) {{
{masks}
}};
/** A view, number {number}. */
MADE_AVAILABLE({version}) @interface {name} : {above} <{name}Delegate>
+ (instancetype)viewWithStyle:({name}Style)style;
- (instancetype)initWithTitle:(nullable MadeString *)title mask:({name}Mask)mask;
- (void)each{number}:(void (^)(id item, MadeUInteger place, _Bool *stop))block;
- (void)addTexts{number}:(MadeString *)first, ...;
- (void)old{number} MADE_DEPRECATED(10.0, {version}1);
{methods}{properties}@end
@interface {name} (Made)
- (nullable id)made{number}With:(const void *)bytes length:(MadeUInteger)length;
- (MadePoint)madePoint{number};
@end
MADE_EXTERN MadeString *const {name}DidChangeNotification MADE_AVAILABLE({version});
MADE_EXTERN const double {name}Width;
MADE_EXTERN MadeRect MadeRectOf{number}({name} *view, MadePoint point) MADE_AVAILABLE({version});
MADE_INLINE MadeUInteger MadeMask{number}(MadeUInteger mask) {{
  return mask & ~(1UL << {number % 60}) ? mask : {number};
}}
#define MADE_VERSION_{number} {1000 + number}.0
"""
