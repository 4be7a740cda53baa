"""Tables as the generator writes them, for GNUstep base and for a class of our own that gcc compiles."""

from __future__ import annotations

import types
from typing import Any

import pytest

from tests.examples import telling

Mode = types.SimpleNamespace  # gnustep, probe: modules; objc: the run time; name: of the dispatch mode
MODES = ("lookup", "msgsend", "apple", "lookup_ctypes", "msgsend_ctypes")
# For files whose tests start a process each: two modes have both dispatches, both run times, the library in C and none.
process_modes = pytest.mark.parametrize("mode", telling(MODES, "apple", "lookup_ctypes"), indirect=True)

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
        NSCharacterSet: NSObject
          + characterSetWithCharactersInString:(aString: NSString) -> id
          - characterIsMember:(aCharacter: unichar) -> c_bool

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
