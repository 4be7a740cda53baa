"""Tables as the generator writes them, for GNUstep base and for a class of our own that gcc compiles."""

from __future__ import annotations

import types
from typing import Any

Mode = types.SimpleNamespace  # gnustep, probe: modules; objc: the run time; name: of the dispatch mode

LIBRARY = "libgnustep-base.so.1.28"

GNUSTEP: dict[str, Any] = {
    "library": (LIBRARY,),
    "types": """
        NSUInteger = c_ulong
        NSInteger = c_long
        unichar = c_ushort
        NSRange = _NSRange
        NSPoint = _NSPoint
        NSRect = _NSRect
        NSComparator = BLOCK(NSInteger, id, id)
    """,
    "records": """
        _NSRange: struct, 16 bytes
          location: NSUInteger @ 0
          length: NSUInteger @ 8

        _NSPoint: struct, 16 bytes
          x: c_double @ 0
          y: c_double @ 8

        _NSSize: struct, 16 bytes
          width: c_double @ 0
          height: c_double @ 8

        _NSRect: struct, 32 bytes
          origin: _NSPoint @ 0
          size: _NSSize @ 16
    """,
    "globals": """
        NSGenericException: NSString
        NSNewException: NSString
    """,
    "functions": """
        NSStringFromClass(c: Class) -> NSString
        NSStringFromRange(range: NSRange) -> NSString
        NSClassFromString(name: NSString) -> Class
        NSSelectorFromString(name: NSString) -> SEL
        NSAllocateObject(c: Class, extra: NSUInteger, zone: c_void_p) -> retained id
        NSNewFunction(name: NSString) -> Class
    """,
    "availability": """
        NSNoSuchClass: since 98.1, deprecated 99.0
        NSNewException: since 98.2
        NSNewFunction: since 98.3
        NSNewProtocol: since 98.4
    """,
    "classes": """
        NSObject: None, NSObjectProtocol
          + alloc() -> retained instancetype
          + new() -> retained instancetype
          + class() -> Class = class_
          + description() -> NSString
          + instancesRespondToSelector:(selector: SEL) -> c_bool
          - init() -> retained instancetype, consumes self
          - dealloc() -> None
          - copy() -> retained id
          - mutableCopy() -> retained id
          - noSuchMethod() -> None, since 99.5

        NSString: NSObject, NSCopying, NSMutableCopying
          + string() -> instancetype
          + stringWithUTF8String:(bytes: c_char_p) -> instancetype
          + stringWithFormat:(format: NSString, ...) -> instancetype
          + stringWithContentsOfFile:encoding:error:(path: NSString, enc: c_uint, error: out(NSError)) -> instancetype
          - initWithUTF8String:(bytes: c_char_p) -> retained instancetype, consumes self
          - initWithFormat:(format: NSString, ...) -> retained instancetype, consumes self
          - length() -> NSUInteger
          - characterAtIndex:(index: NSUInteger) -> unichar
          - UTF8String() -> c_char_p, inner pointer
          - cString() -> POINTER(c_char), inner pointer
          - pathExtension() -> NSString
          - stringByAppendingPathComponent:(part: NSString) -> NSString
          - isEqualToString:(other: NSString) -> c_bool
          - rangeOfString:(string: NSString) -> NSRange
          - substringWithRange:(range: NSRange) -> NSString
          - doubleValue() -> c_double
          - floatValue() -> c_float
          - intValue() -> c_int
          - lowercaseString() -> NSString

        NSMutableString: NSString
          - appendString:(string: NSString) -> None
          - appendFormat:(format: NSString, ...) -> None
          - setString:(string: NSString) -> None

        NSValue: NSObject, NSCopying
          + valueWithRect:(rect: NSRect) -> NSValue
          - rectValue() -> NSRect

        NSNumber: NSValue
          + numberWithInt:(value: c_int) -> NSNumber
          + numberWithDouble:(value: c_double) -> NSNumber
          - intValue() -> c_int
          - doubleValue() -> c_double

        NSDecimalNumber: NSNumber

        NSDate: NSObject, NSCopying

        NSArray: NSObject, NSCopying
          + arrayWithObject:(object: id) -> instancetype
          + arrayWithObjects:(first: id, ...) -> instancetype
          + arrayWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
          - count() -> NSUInteger
          - objectAtIndex:(index: NSUInteger) -> id
          - containsObject:(object: id) -> c_bool
          - enumerateObjectsUsingBlock:(block: BLOCK(None, id, NSUInteger, POINTER(c_bool))) -> None
          - sortedArrayUsingComparator:(comparator: NSComparator) -> NSArray
          - makeObjectsPerformSelector:(selector: SEL) -> None

        NSMutableArray: NSArray
          - addObject:(object: id) -> None
          - removeAllObjects() -> None

        NSDictionary: NSObject, NSCopying
          - objectForKey:(key: id) -> id

        NSMutableDictionary: NSDictionary
          - setObject:forKey:(object: id, key: id) -> None

        NSSet: NSObject
          - count() -> NSUInteger

        NSMutableSet: NSSet

        NSNull: NSObject
          + null() -> NSNull

        NSData: NSObject
          - bytes() -> c_void_p, inner pointer
          - getBytes:length:(buffer: c_void_p, length: NSUInteger) -> None
          + dataWithBytes:length:(bytes: const c_void_p, length: NSUInteger) -> instancetype

        NSError: NSObject
          + errorWithDomain:code:userInfo:(domain: NSString, code: NSInteger, info: NSDictionary) -> instancetype
          - code() -> NSInteger

        NSScanner: NSObject
          + scannerWithString:(string: NSString) -> id
          - scanUpToString:intoString:(string: NSString, value: out(NSString)) -> c_bool
          - scanInt:(value: POINTER(c_int)) -> c_bool

        NSJSONSerialization: NSObject
          + JSONObjectWithData:options:error:(data: NSData, options: NSUInteger, error: out(NSError)) -> id

        NSException: NSObject
          + raise:format:(name: NSString, format: NSString, ...) -> None = raise_format_
          - raise() -> None = raise_

        NSThread: NSObject
          + detachNewThreadSelector:toTarget:withObject:(selector: SEL, target: id, object: id) -> None

        NSAutoreleasePool: NSObject
          - drain() -> None

        NSNoSuchClass: NSObject
          + thing() -> id
    """,
    "protocols": """
        NSNewProtocol: None

        NSObjectProtocol: None = NSObject
          - class() -> Class = class_
          - self() -> instancetype
          - hash() -> NSUInteger
          - isEqual:(object: id) -> c_bool
          - retain() -> instancetype
          - release() -> None
          - autorelease() -> instancetype
          - retainCount() -> NSUInteger
          - description() -> NSString
          - respondsToSelector:(selector: SEL) -> c_bool
          - isKindOfClass:(c: Class) -> c_bool
          - conformsToProtocol:(protocol: c_void_p) -> c_bool
          - performSelector:(selector: SEL) -> id
          - performSelector:withObject:(selector: SEL, object: id) -> id

        NSCopying: None
          - copyWithZone:(zone: c_void_p) -> retained id

        NSMutableCopying: None
          - mutableCopyWithZone:(zone: c_void_p) -> retained id

        Greeting: None
          - greet:(name: NSString) -> NSString
          - wave() -> c_int, optional
    """,
}
PROBE_TABLES: dict[str, Any] = {
    "types": """
        NSObject = gnustep.NSObject
        NSString = gnustep.NSString
        NSError = gnustep.NSError
        Greeting = gnustep.Greeting
        Work = BLOCK(None)
        Adder = BLOCK(c_int, c_int)
        F = c_double
        Asked = BLOCK(c_ulong, c_byte, c_double, id, c_float, POINTER(c_bool), c_ushort)
    """,
    "records": """
        Triple: struct, 24 bytes
          a: c_ulong @ 0
          b: c_ulong @ 8
          c: c_ulong @ 16

        Small: struct, 8 bytes
          a: c_int @ 0
          b: c_float @ 4

        Holder: struct, 16 bytes
          object: id @ 0
          text: NSString @ 8
    """,
    "functions": """
        probe_alive() -> c_int
        probe_make() -> retained Probe
        probe_shared() -> id[Measuring]
        probe_run(work: Work) -> None
        probe_on_thread(work: Work) -> None
        probe_count(objects: POINTER(id), count: c_int) -> c_int
        probe_fill(holder: POINTER(Holder), object: id) -> None
    """,
    "globals": """
        probe_name: NSString
    """,
    "classes": """
        Probe: NSObject
          + kind() -> c_int
          - kind() -> c_int
          - triple:(first: c_ulong) -> Triple
          - sum:(triple: Triple) -> c_ulong
          - small:(a: c_int) -> Small
          - half:(x: c_float) -> c_float
          - third:(x: c_double) -> c_double
          - extended:(x: c_double) -> c_longdouble
          - setValue:(value: c_int) -> None
          - value() -> c_int
          - contents() -> POINTER(c_int), inner pointer
          - keep:(object: id) -> None, consumes 0
          - store:(work: Work) -> None
          - runStored() -> None
          - stored() -> Work
          - adder() -> Adder
          - call:with:(adder: Adder, value: c_int) -> c_int
          - fail:error:(how: c_int, error: out(NSError)) -> c_bool
          - failWithInteger:error:(how: c_int, error: out(NSError)) -> c_int
          - measuring() -> id[Measuring]
          - relay:(text: NSString) -> NSString
          - both() -> id[Measuring, Greeting]
          - replaced() -> retained instancetype, consumes self = replaced
          - initNothing() -> retained instancetype, consumes self
          - newestObject() -> retained id
          - attempt:(work: Work) -> NSString
          - finish:(work: Work) -> None
          - catch:(work: Work) -> None
          - throwKept() -> None
          - throwText() -> None
          - b:(x: c_byte) -> c_byte
          - B:(x: c_ubyte) -> c_ubyte
          - h:(x: c_short) -> c_short
          - H:(x: c_ushort) -> c_ushort
          - i:(x: c_int) -> c_int
          - I:(x: c_uint) -> c_uint
          - q:(x: c_longlong) -> c_longlong
          - Q:(x: c_ulonglong) -> c_ulonglong
          - not:(x: c_bool) -> c_bool = not_
          - mixed:x:o:y:t:(a: c_int, x: c_double, o: id, y: c_float, t: c_bool) -> c_double
          - floats::::::::(a: F, b: F, c: F, d: F, e: F, f: F, g: F, h: c_float) -> c_float
          - words:::::(a: c_byte, b: c_short, c: c_int, d: c_long, e: c_byte) -> c_long
          - ask:(block: Asked) -> c_ulong
          - choose:(block: BLOCK(id, c_void_p)) -> NSString
          - agrees:(block: BLOCK(c_bool)) -> c_bool
          - first:then:(a: Work, b: Work) -> NSString
    """,
    "protocols": """
        Measuring: None
          - measure() -> c_int
          - measureTwice() -> c_int, optional
          - measureLater() -> c_int, optional, since 99.0
    """,
}

PROBE_SOURCE = r"""
#import <Foundation/Foundation.h>
#include <pthread.h>

typedef struct Triple { unsigned long a, b, c; } Triple;
typedef struct Small { int a; float b; } Small;
typedef struct { id object; NSString *text; } Holder;
struct block { void *isa; int flags, reserved; void (*invoke)(void *); };
struct adder { void *isa; int flags, reserved; int (*invoke)(void *, int); };
extern void *_Block_copy(const void *);
extern void _Block_release(const void *);

static int alive;
NSString *probe_name = @"a probe";

@interface Hidden : NSObject
- (int) measure;
@end
@implementation Hidden
- (int) measure { return 42; }
- (NSString *) greet: (NSString *)name { return name; }
@end

@interface Relay : NSProxy { id target; }
@end
@implementation Relay
- (id) initWithTarget: (id)object { target = [object retain]; return self; }
- (void) dealloc { [target release]; [super dealloc]; }
- (BOOL) respondsToSelector: (SEL)selector { return [target respondsToSelector: selector]; }
- (NSMethodSignature *) methodSignatureForSelector: (SEL)s { return [target methodSignatureForSelector: s]; }
- (void) forwardInvocation: (NSInvocation *)call { [call invokeWithTarget: target]; }
@end

@interface Probe : NSObject { int value; int numbers[4]; id kept; void *stored; }
@end
static void run(struct block *work) { work->invoke(work); }
static int plus_captured(void *block, int x) { return x + ((int *)block)[8]; }
static struct { unsigned long reserved, size; const char *signature; } adder_descriptor = { 0, 40, "i@?i" };

@implementation Probe
+ (id) alloc { __sync_fetch_and_add(&alive, 1); return [super alloc]; }
- (void) dealloc
{
  __sync_fetch_and_sub(&alive, 1);
  [kept release];
  if (stored) _Block_release(stored);
  [super dealloc];
}
+ (int) kind { return 1; }
- (int) kind { return 2; }
- (Triple) triple: (unsigned long)first { Triple t = { first, first + 1, first + 2 }; return t; }
- (unsigned long) sum: (Triple)t { return t.a + t.b + t.c; }
- (Small) small: (int)a { Small s = { a, a * 1.5f }; return s; }
- (float) half: (float)x { return x / 2; }
- (double) third: (double)x { return x / 3; }
- (long double) extended: (double)x { return (long double)x + 1; }
- (void) setValue: (int)x { value = x; }
- (int) value { return value; }
- (int *) contents { numbers[0] = 7; return numbers; }
- (void) keep: (id)object { [kept release]; kept = object; }
- (void) store: (void *)work { if (stored) _Block_release(stored); stored = work ? _Block_copy(work) : 0; }
- (void) runStored { ((struct block *)stored)->invoke(stored); }
- (void *) stored { return stored; }
- (int) call: (struct adder *)adder with: (int)x { return adder->invoke(adder, x); }
- (BOOL) fail: (int)how error: (NSError **)error
{
  if (how && error) *error = [NSError errorWithDomain: @"Probe" code: how userInfo: nil];
  return !how;
}
- (int) failWithInteger: (int)how error: (NSError **)error
{
  if (how > 0) *error = [NSError errorWithDomain: @"Probe" code: how userInfo: nil];
  return 0;
}
- (id) measuring { return [[Hidden new] autorelease]; }
- (id) relay: (NSString *)text { return [[[Relay alloc] initWithTarget: text] autorelease]; }
- (id) both { return [[Hidden new] autorelease]; }
- (id) replaced { [self release]; return [Probe new]; }
- (id) initNothing { [self release]; return nil; }
- (id) newestObject { return [Probe new]; }
- (NSString *) attempt: (void *)work
{
  @try { run(work); }
  @catch (NSException *e) { return [NSString stringWithFormat: @"%@|%@", [e name], [e reason]]; }
  return @"nothing";
}
- (void) finish: (void *)work { @try { run(work); } @finally { value++; } }
- (void) catch: (void *)work
{
  @try { run(work); }
  @catch (id e) { [kept release]; kept = [e retain]; }
}
- (void) throwKept { @throw [[kept retain] autorelease]; }
- (void) throwText { @throw @"text"; }
- (signed char) b: (signed char)x { return x; }
- (unsigned char) B: (unsigned char)x { return x; }
- (short) h: (short)x { return x; }
- (unsigned short) H: (unsigned short)x { return x; }
- (int) i: (int)x { return x; }
- (unsigned) I: (unsigned)x { return x; }
- (long long) q: (long long)x { return x; }
- (unsigned long long) Q: (unsigned long long)x { return x; }
- (BOOL) not: (BOOL)x { return !x; }
- (double) mixed: (int)a x: (double)x o: (id)o y: (float)y t: (BOOL)t
{
  return a + x + [o length] + y + (t ? 1000 : 0);
}
- (float) floats: (double)a : (double)b : (double)c : (double)d : (double)e : (double)f : (double)g : (float)h
{
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h;
}
- (long) words: (signed char)a : (short)b : (int)c : (long)d : (signed char)e
{
  return a + 10 * b + 100 * c + 1000 * d + 10000 * e;
}
- (unsigned long) ask: (void *)work
{
  BOOL answered = NO;
  unsigned long (*invoke)(void *, signed char, double, id, float, BOOL *, unsigned short);
  invoke = (void *)((struct block *)work)->invoke;
  return invoke(work, -5, 0.5, @"text", 1.5f, &answered, 65535) + (answered ? 1 : 0);
}
- (NSString *) choose: (void *)work
{
  id (*invoke)(void *, void *) = (void *)((struct block *)work)->invoke;
  return [invoke(work, (void *)0) description];
}
- (BOOL) agrees: (void *)work { return ((BOOL (*)(void *))((struct block *)work)->invoke)(work); }
- (NSString *) first: (void *)a then: (void *)b { run(a); run(b); return @"both"; }
extern void *_NSConcreteStackBlock;
- (void *) adder
{
  static struct { void *isa; int flags, reserved; int (*invoke)(void *, int); void *descriptor; int captured; }
    block = { 0, 1 << 30 | 1 << 29, 0, plus_captured, &adder_descriptor, 100 };
  block.isa = &_NSConcreteStackBlock;
  return &block;
}
@end

int probe_alive(void) { return alive; }
id probe_make(void) { return [Probe new]; }
id probe_shared(void) { static id shared; if (!shared) shared = [Hidden new]; return shared; }
void probe_run(struct block *work) { work->invoke(work); }
static void *thread(void *work) { ((struct block *)work)->invoke(work); return 0; }
void probe_on_thread(void *work) { pthread_t t; pthread_create(&t, 0, thread, work); pthread_join(t, 0); }
int probe_count(id *objects, int count) { int i, n = 0; for (i = 0; i < count; i++) n += objects[i] != nil; return n; }
void probe_fill(Holder *holder, id object) { holder->object = object; holder->text = probe_name; }
"""


# What else Apple's runtime has and GCC's has not. With the shim it makes a runtime with Apple's ways only.
APPLE_SOURCE = r"""
typedef struct object { struct object *isa; } *id;
typedef const void *SEL;
typedef id (*IMP)(id, SEL);
extern IMP objc_msg_lookup(id, SEL);
extern SEL sel_registerName(const char *);
extern id objc_getClass(const char *);
static id send(id object, const char *name)
{
  SEL selector = sel_registerName(name);
  return object ? objc_msg_lookup(object, selector)(object, selector) : 0;
}
id object_getClass(id object) { return object ? object->isa : 0; }
id objc_retain(id object) { return send(object, "retain"); }
void objc_release(id object) { send(object, "release"); }
id objc_autoreleasePoolPush(void) { return send(send(objc_getClass("NSAutoreleasePool"), "alloc"), "init"); }
void objc_autoreleasePoolPop(id pool) { send(pool, "release"); }
"""
