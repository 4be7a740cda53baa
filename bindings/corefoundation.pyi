"""The part of CoreFoundation that goes with Foundation and Metal: CoreFoundation/CoreFoundation.h.

Types for editors and type checkers. Made by `autogen regen corefoundation` from headers/corefoundation.toml; do not edit.
"""

from ctypes import c_double, c_long, c_ubyte, c_uint16, c_uint32, c_uint8, c_ulong, c_void_p
from typing import TypeAlias

from ._support.stubs import BareStructure, CFunction, Enum, Function, Int, Pointer, Structure, char_p, chars, constant_memory, ints, items, members, number, reference, void_p, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class CFArrayCallBacks(Structure):
    version: Int = ...
    retain: Function[CFArrayRetainCallBack] = ...
    release: Function[CFArrayReleaseCallBack] = ...
    copyDescription: Function[CFArrayCopyDescriptionCallBack] = ...
    equal: Function[CFArrayEqualCallBack] = ...

class __CFAllocator(BareStructure): ...

class __CFString(BareStructure): ...

class __CFData(BareStructure): ...

class __CFArray(BareStructure): ...

class __CFDictionary(BareStructure): ...

class __CFNumber(BareStructure): ...

class __CFBoolean(BareStructure): ...

class CFRange(Structure):
    location: Int = ...
    length: Int = ...

class CFDictionaryKeyCallBacks(Structure):
    version: Int = ...
    retain: Function[CFDictionaryRetainCallBack] = ...
    release: Function[CFDictionaryReleaseCallBack] = ...
    copyDescription: Function[CFDictionaryCopyDescriptionCallBack] = ...
    equal: Function[CFDictionaryEqualCallBack] = ...
    hash: Function[CFDictionaryHashCallBack] = ...

class CFDictionaryValueCallBacks(Structure):
    version: Int = ...
    retain: Function[CFDictionaryRetainCallBack] = ...
    release: Function[CFDictionaryReleaseCallBack] = ...
    copyDescription: Function[CFDictionaryCopyDescriptionCallBack] = ...
    equal: Function[CFDictionaryEqualCallBack] = ...

class CFNumberType(Enum):
    (kCFNumberSInt8Type, kCFNumberSInt16Type, kCFNumberSInt32Type, kCFNumberSInt64Type, kCFNumberFloat32Type, kCFNumberFloat64Type, kCFNumberCharType, kCFNumberShortType, kCFNumberIntType,
     kCFNumberLongType, kCFNumberLongLongType, kCFNumberFloatType, kCFNumberDoubleType, kCFNumberCFIndexType, kCFNumberNSIntegerType, kCFNumberCGFloatType) = members
(kCFNumberSInt8Type, kCFNumberSInt16Type, kCFNumberSInt32Type, kCFNumberSInt64Type, kCFNumberFloat32Type, kCFNumberFloat64Type, kCFNumberCharType, kCFNumberShortType, kCFNumberIntType,
 kCFNumberLongType, kCFNumberLongLongType, kCFNumberFloatType, kCFNumberDoubleType, kCFNumberCFIndexType, kCFNumberNSIntegerType, kCFNumberCGFloatType) = ints

CFArrayRetainCallBack: TypeAlias = CFunction[[CFAllocatorRef, int | None], [reference[__CFAllocator], void_p], int | None]
CFArrayReleaseCallBack: TypeAlias = CFunction[[CFAllocatorRef, int | None], [reference[__CFAllocator], void_p], None]
CFArrayCopyDescriptionCallBack: TypeAlias = CFunction[[int | None], [void_p], CFStringRef]
CFArrayEqualCallBack: TypeAlias = CFunction[[int | None, int | None], [void_p, void_p], int]
CFIndex = c_long
CFTypeID = c_ulong
CFOptionFlags = c_ulong
CFHashCode = c_ulong
Boolean = c_ubyte
CFTimeInterval = c_double
CFAbsoluteTime = CFTimeInterval
CFTypeRef = c_void_p
CFAllocatorRef: TypeAlias = Pointer[__CFAllocator]
CFStringRef: TypeAlias = Pointer[__CFString]
CFMutableStringRef: TypeAlias = Pointer[__CFString]
CFDataRef: TypeAlias = Pointer[__CFData]
CFMutableDataRef: TypeAlias = Pointer[__CFData]
CFArrayRef: TypeAlias = Pointer[__CFArray]
CFMutableArrayRef: TypeAlias = Pointer[__CFArray]
CFDictionaryRef: TypeAlias = Pointer[__CFDictionary]
CFMutableDictionaryRef: TypeAlias = Pointer[__CFDictionary]
CFNumberRef: TypeAlias = Pointer[__CFNumber]
CFBooleanRef: TypeAlias = Pointer[__CFBoolean]
CFComparisonResult = CFIndex
CFDictionaryRetainCallBack: TypeAlias = CFunction[[CFAllocatorRef, int | None], [reference[__CFAllocator], void_p], int | None]
CFDictionaryReleaseCallBack: TypeAlias = CFunction[[CFAllocatorRef, int | None], [reference[__CFAllocator], void_p], None]
CFDictionaryCopyDescriptionCallBack: TypeAlias = CFunction[[int | None], [void_p], CFStringRef]
CFDictionaryEqualCallBack: TypeAlias = CFunction[[int | None, int | None], [void_p, void_p], int]
CFDictionaryHashCallBack: TypeAlias = CFunction[[int | None], [void_p], int]
CFStringEncoding = c_uint32
UniChar = c_uint16
def CFArrayGetTypeID() -> int:
    """CFTypeID CFArrayGetTypeID(void); // CoreFoundation/CFArray.h:23"""
def CFArrayCreate(allocator: CFAllocatorRef | None, values: reference[c_void_p], count: int, callbacks: reference[CFArrayCallBacks], /) -> CFArrayRef:
    """CFArrayRef CFArrayCreate(CFAllocatorRef allocator, const void **values, CFIndex count, const CFArrayCallBacks *callbacks); // CoreFoundation/CFArray.h:24"""
def CFArrayCreateMutable(allocator: CFAllocatorRef | None, capacity: int, callbacks: reference[CFArrayCallBacks], /) -> CFMutableArrayRef:
    """CFMutableArrayRef CFArrayCreateMutable(CFAllocatorRef allocator, CFIndex capacity, const CFArrayCallBacks *callbacks); // CoreFoundation/CFArray.h:26"""
def CFArrayGetCount(array: CFArrayRef | None, /) -> int:
    """CFIndex CFArrayGetCount(CFArrayRef array); // CoreFoundation/CFArray.h:28"""
def CFArrayGetValueAtIndex(array: CFArrayRef | None, index: int, /) -> int | None:
    """const void *CFArrayGetValueAtIndex(CFArrayRef array, CFIndex index); // CoreFoundation/CFArray.h:29"""
def CFArrayAppendValue(array: CFMutableArrayRef | None, value: constant_memory, /) -> None:
    """void CFArrayAppendValue(CFMutableArrayRef array, const void *value); // CoreFoundation/CFArray.h:30"""
def CFRetain(object: constant_memory, /) -> int | None:
    """CFTypeRef CFRetain(CFTypeRef object); // CoreFoundation/CFBase.h:52"""
def CFRelease(object: constant_memory, /) -> None:
    """void CFRelease(CFTypeRef object); // CoreFoundation/CFBase.h:53"""
def CFAutorelease(object: constant_memory, /) -> int | None:
    """CFTypeRef CFAutorelease(CFTypeRef object); // CoreFoundation/CFBase.h:54"""
def CFGetRetainCount(object: constant_memory, /) -> int:
    """CFIndex CFGetRetainCount(CFTypeRef object); // CoreFoundation/CFBase.h:55"""
def CFEqual(one: constant_memory, other: constant_memory, /) -> int:
    """Boolean CFEqual(CFTypeRef one, CFTypeRef other); // CoreFoundation/CFBase.h:56"""
def CFHash(object: constant_memory, /) -> int:
    """CFHashCode CFHash(CFTypeRef object); // CoreFoundation/CFBase.h:57"""
def CFGetTypeID(object: constant_memory, /) -> int:
    """CFTypeID CFGetTypeID(CFTypeRef object); // CoreFoundation/CFBase.h:58"""
def CFCopyDescription(object: constant_memory, /) -> CFStringRef:
    """CFStringRef CFCopyDescription(CFTypeRef object); // CoreFoundation/CFBase.h:59"""
def CFCopyTypeIDDescription(type: int, /) -> CFStringRef:
    """CFStringRef CFCopyTypeIDDescription(CFTypeID type); // CoreFoundation/CFBase.h:60"""
def CFShow(object: constant_memory, /) -> None:
    """void CFShow(CFTypeRef object); // CoreFoundation/CFBase.h:61"""
def CFAbsoluteTimeGetCurrent() -> float:
    """CFAbsoluteTime CFAbsoluteTimeGetCurrent(void); // CoreFoundation/CFBase.h:62"""
def CFDataGetTypeID() -> int:
    """CFTypeID CFDataGetTypeID(void); // CoreFoundation/CFData.h:8"""
def CFDataCreate(allocator: CFAllocatorRef | None, bytes: items[c_uint8], length: int, /) -> CFDataRef:
    """CFDataRef CFDataCreate(CFAllocatorRef allocator, const uint8_t *bytes, CFIndex length); // CoreFoundation/CFData.h:9"""
def CFDataCreateWithBytesNoCopy(allocator: CFAllocatorRef | None, bytes: items[c_uint8], length: int, deallocator: CFAllocatorRef | None, /) -> CFDataRef:
    """CFDataRef CFDataCreateWithBytesNoCopy(CFAllocatorRef allocator, const uint8_t *bytes, CFIndex length, CFAllocatorRef deallocator); // CoreFoundation/CFData.h:11"""
def CFDataCreateMutable(allocator: CFAllocatorRef | None, capacity: int, /) -> CFMutableDataRef:
    """CFMutableDataRef CFDataCreateMutable(CFAllocatorRef allocator, CFIndex capacity); // CoreFoundation/CFData.h:14"""
def CFDataGetLength(data: CFDataRef | None, /) -> int:
    """CFIndex CFDataGetLength(CFDataRef data); // CoreFoundation/CFData.h:15"""
def CFDataGetBytePtr(data: CFDataRef | None, /) -> Pointer[c_uint8]:
    """const uint8_t *CFDataGetBytePtr(CFDataRef data); // CoreFoundation/CFData.h:16"""
def CFDataGetMutableBytePtr(data: CFMutableDataRef | None, /) -> Pointer[c_uint8]:
    """uint8_t *CFDataGetMutableBytePtr(CFMutableDataRef data); // CoreFoundation/CFData.h:17"""
def CFDataGetBytes(data: CFDataRef | None, range: CFRange, buffer: items[c_uint8], /) -> None:
    """void CFDataGetBytes(CFDataRef data, CFRange range, uint8_t *buffer); // CoreFoundation/CFData.h:18"""
def CFDataAppendBytes(data: CFMutableDataRef | None, bytes: items[c_uint8], length: int, /) -> None:
    """void CFDataAppendBytes(CFMutableDataRef data, const uint8_t *bytes, CFIndex length); // CoreFoundation/CFData.h:19"""
def CFDictionaryGetTypeID() -> int:
    """CFTypeID CFDictionaryGetTypeID(void); // CoreFoundation/CFDictionary.h:34"""
def CFDictionaryCreate(allocator: CFAllocatorRef | None, keys: reference[c_void_p], values: reference[c_void_p], count: int, keyCallbacks: reference[CFDictionaryKeyCallBacks], valueCallbacks:
    reference[CFDictionaryValueCallBacks], /) -> CFDictionaryRef:
    """CFDictionaryRef CFDictionaryCreate(CFAllocatorRef allocator, const void **keys, const void **values, CFIndex count, const CFDictionaryKeyCallBacks *keyCallbacks, const
        CFDictionaryValueCallBacks *valueCallbacks); // CoreFoundation/CFDictionary.h:35"""
def CFDictionaryCreateMutable(allocator: CFAllocatorRef | None, capacity: int, keyCallbacks: reference[CFDictionaryKeyCallBacks], valueCallbacks: reference[CFDictionaryValueCallBacks],
    /) -> CFMutableDictionaryRef:
    """CFMutableDictionaryRef CFDictionaryCreateMutable(CFAllocatorRef allocator, CFIndex capacity, const CFDictionaryKeyCallBacks *keyCallbacks, const CFDictionaryValueCallBacks
        *valueCallbacks); // CoreFoundation/CFDictionary.h:39"""
def CFDictionaryGetCount(dictionary: CFDictionaryRef | None, /) -> int:
    """CFIndex CFDictionaryGetCount(CFDictionaryRef dictionary); // CoreFoundation/CFDictionary.h:42"""
def CFDictionaryContainsKey(dictionary: CFDictionaryRef | None, key: constant_memory, /) -> int:
    """Boolean CFDictionaryContainsKey(CFDictionaryRef dictionary, const void *key); // CoreFoundation/CFDictionary.h:43"""
def CFDictionaryGetValue(dictionary: CFDictionaryRef | None, key: constant_memory, /) -> int | None:
    """const void *CFDictionaryGetValue(CFDictionaryRef dictionary, const void *key); // CoreFoundation/CFDictionary.h:44"""
def CFDictionaryGetKeysAndValues(dictionary: CFDictionaryRef | None, keys: reference[c_void_p], values: reference[c_void_p], /) -> None:
    """void CFDictionaryGetKeysAndValues(CFDictionaryRef dictionary, const void **keys, const void **values); // CoreFoundation/CFDictionary.h:45"""
def CFDictionarySetValue(dictionary: CFMutableDictionaryRef | None, key: constant_memory, value: constant_memory, /) -> None:
    """void CFDictionarySetValue(CFMutableDictionaryRef dictionary, const void *key, const void *value); // CoreFoundation/CFDictionary.h:47"""
def CFDictionaryRemoveValue(dictionary: CFMutableDictionaryRef | None, key: constant_memory, /) -> None:
    """void CFDictionaryRemoveValue(CFMutableDictionaryRef dictionary, const void *key); // CoreFoundation/CFDictionary.h:49"""
def CFNumberGetTypeID() -> int:
    """CFTypeID CFNumberGetTypeID(void); // CoreFoundation/CFNumber.h:28"""
def CFNumberCreate(allocator: CFAllocatorRef | None, type: CFNumberType | int, value: constant_memory, /) -> CFNumberRef:
    """CFNumberRef CFNumberCreate(CFAllocatorRef allocator, enum CFNumberType type, const void *value); // CoreFoundation/CFNumber.h:29"""
def CFNumberGetType(number: CFNumberRef | None, /) -> CFNumberType:
    """enum CFNumberType CFNumberGetType(CFNumberRef number); // CoreFoundation/CFNumber.h:30"""
def CFNumberGetValue(number: CFNumberRef | None, type: CFNumberType | int, value: writable_memory, /) -> int:
    """Boolean CFNumberGetValue(CFNumberRef number, enum CFNumberType type, void *value); // CoreFoundation/CFNumber.h:31"""
def CFNumberIsFloatType(number: CFNumberRef | None, /) -> int:
    """Boolean CFNumberIsFloatType(CFNumberRef number); // CoreFoundation/CFNumber.h:32"""
def CFBooleanGetTypeID() -> int:
    """CFTypeID CFBooleanGetTypeID(void); // CoreFoundation/CFNumber.h:36"""
def CFBooleanGetValue(truth: CFBooleanRef | None, /) -> int:
    """Boolean CFBooleanGetValue(CFBooleanRef truth); // CoreFoundation/CFNumber.h:37"""
def CFStringGetTypeID() -> int:
    """CFTypeID CFStringGetTypeID(void); // CoreFoundation/CFString.h:21"""
def CFStringCreateWithCString(allocator: CFAllocatorRef | None, string: char_p, encoding: int, /) -> CFStringRef:
    """CFStringRef CFStringCreateWithCString(CFAllocatorRef allocator, const char *string, CFStringEncoding encoding); // CoreFoundation/CFString.h:22"""
def CFStringCreateWithBytes(allocator: CFAllocatorRef | None, bytes: items[c_uint8], length: int, encoding: int, hasMark: int, /) -> CFStringRef:
    """CFStringRef CFStringCreateWithBytes(CFAllocatorRef allocator, const uint8_t *bytes, CFIndex length, CFStringEncoding encoding, Boolean hasMark); // CoreFoundation/CFString.h:24"""
def CFStringCreateCopy(allocator: CFAllocatorRef | None, string: CFStringRef | None, /) -> CFStringRef:
    """CFStringRef CFStringCreateCopy(CFAllocatorRef allocator, CFStringRef string); // CoreFoundation/CFString.h:26"""
def CFStringGetLength(string: CFStringRef | None, /) -> int:
    """CFIndex CFStringGetLength(CFStringRef string); // CoreFoundation/CFString.h:27"""
def CFStringGetMaximumSizeForEncoding(length: int, encoding: int, /) -> int:
    """CFIndex CFStringGetMaximumSizeForEncoding(CFIndex length, CFStringEncoding encoding); // CoreFoundation/CFString.h:28"""
def CFStringGetCStringPtr(string: CFStringRef | None, encoding: int, /) -> bytes | None:
    """const char *CFStringGetCStringPtr(CFStringRef string, CFStringEncoding encoding); // CoreFoundation/CFString.h:29"""
def CFStringGetCString(string: CFStringRef | None, buffer: chars, size: int, encoding: int, /) -> int:
    """Boolean CFStringGetCString(CFStringRef string, char *buffer, CFIndex size, CFStringEncoding encoding); // CoreFoundation/CFString.h:30"""
def CFRangeMake(location: number, length: number) -> CFRange: ...
kCFTypeArrayCallBacks: CFArrayCallBacks
kCFAllocatorDefault: CFAllocatorRef
kCFAllocatorSystemDefault: CFAllocatorRef
kCFAllocatorMalloc: CFAllocatorRef
kCFAllocatorNull: CFAllocatorRef
kCFTypeDictionaryKeyCallBacks: CFDictionaryKeyCallBacks
kCFTypeDictionaryValueCallBacks: CFDictionaryValueCallBacks
kCFBooleanTrue: CFBooleanRef
kCFBooleanFalse: CFBooleanRef
kCFCompareLessThan, kCFCompareEqualTo, kCFCompareGreaterThan = ints
kCFStringEncodingMacRoman, kCFStringEncodingUTF16, kCFStringEncodingASCII, kCFStringEncodingUTF8, kCFStringEncodingUTF32, kCFStringEncodingUTF16BE, kCFStringEncodingUTF16LE = ints
