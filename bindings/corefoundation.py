"""The part of CoreFoundation that goes with Foundation and Metal: CoreFoundation/CoreFoundation.h.

Made by `autogen regen corefoundation` from headers/corefoundation.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'CoreFoundation/CFArray.h': 'e0fd0f9f939c0f3012f9ea090ff6c0cc0de1ad65dd73d52d0bc873ae3069beb5',
    'CoreFoundation/CFBase.h': 'e603d713d1096667963a57c62b686b195cb58883526ab1ed76571478a3f96cc9',
    'CoreFoundation/CFData.h': '2d2b281ebdd41766af8a23f2357f6522e9c20b0bd646a9f70fab04d560bc69a4',
    'CoreFoundation/CFDictionary.h': 'b0dbc99994034b70e20e754bc66d740929d468ea9f1533e15974cb4c7e490bf7',
    'CoreFoundation/CFNumber.h': '961206303256a0bbf151392f8e1ee2e8ef2d22b7f708294202c1133eee5c46a9',
    'CoreFoundation/CFString.h': '132021d29c7d9ad9cd97f6792980600bd89acc031e5990dfff124430630f1772',
    'CoreFoundation/CoreFoundation.h': '1d86bcbeb7a8108f078e7f986ed6e719b06de60f75750ad48f41f3e61795aba0',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
CFArrayCallBacks: struct, 40 bytes
  version: CFIndex @ 0
  retain: CFArrayRetainCallBack @ 8
  release: CFArrayReleaseCallBack @ 16
  copyDescription: CFArrayCopyDescriptionCallBack @ 24
  equal: CFArrayEqualCallBack @ 32

__CFAllocator: struct, incomplete

__CFString: struct, incomplete

__CFData: struct, incomplete

__CFArray: struct, incomplete

__CFDictionary: struct, incomplete

__CFNumber: struct, incomplete

__CFBoolean: struct, incomplete

CFRange: struct, 16 bytes
  location: CFIndex @ 0
  length: CFIndex @ 8

CFDictionaryKeyCallBacks: struct, 48 bytes
  version: CFIndex @ 0
  retain: CFDictionaryRetainCallBack @ 8
  release: CFDictionaryReleaseCallBack @ 16
  copyDescription: CFDictionaryCopyDescriptionCallBack @ 24
  equal: CFDictionaryEqualCallBack @ 32
  hash: CFDictionaryHashCallBack @ 40

CFDictionaryValueCallBacks: struct, 40 bytes
  version: CFIndex @ 0
  retain: CFDictionaryRetainCallBack @ 8
  release: CFDictionaryReleaseCallBack @ 16
  copyDescription: CFDictionaryCopyDescriptionCallBack @ 24
  equal: CFDictionaryEqualCallBack @ 32
"""

_enums = """
CFNumberType: c_long
  kCFNumberSInt8Type = 1
  kCFNumberSInt16Type = 2
  kCFNumberSInt32Type = 3
  kCFNumberSInt64Type = 4
  kCFNumberFloat32Type = 5
  kCFNumberFloat64Type = 6
  kCFNumberCharType = 7
  kCFNumberShortType = 8
  kCFNumberIntType = 9
  kCFNumberLongType = 10
  kCFNumberLongLongType = 11
  kCFNumberFloatType = 12
  kCFNumberDoubleType = 13
  kCFNumberCFIndexType = 14
  kCFNumberNSIntegerType = 15
  kCFNumberCGFloatType = 16
"""

_types = """
CFArrayRetainCallBack = CFUNCTYPE(c_void_p, CFAllocatorRef, c_void_p)
CFArrayReleaseCallBack = CFUNCTYPE(None, CFAllocatorRef, c_void_p)
CFArrayCopyDescriptionCallBack = CFUNCTYPE(CFStringRef, c_void_p)
CFArrayEqualCallBack = CFUNCTYPE(Boolean, c_void_p, c_void_p)
CFIndex = c_long
CFTypeID = c_ulong
CFOptionFlags = c_ulong
CFHashCode = c_ulong
Boolean = c_ubyte
CFTimeInterval = c_double
CFAbsoluteTime = CFTimeInterval
CFTypeRef = c_void_p
CFAllocatorRef = POINTER(__CFAllocator)
CFStringRef = POINTER(__CFString)
CFMutableStringRef = POINTER(__CFString)
CFDataRef = POINTER(__CFData)
CFMutableDataRef = POINTER(__CFData)
CFArrayRef = POINTER(__CFArray)
CFMutableArrayRef = POINTER(__CFArray)
CFDictionaryRef = POINTER(__CFDictionary)
CFMutableDictionaryRef = POINTER(__CFDictionary)
CFNumberRef = POINTER(__CFNumber)
CFBooleanRef = POINTER(__CFBoolean)
CFComparisonResult = CFIndex
CFDictionaryRetainCallBack = CFUNCTYPE(c_void_p, CFAllocatorRef, c_void_p)
CFDictionaryReleaseCallBack = CFUNCTYPE(None, CFAllocatorRef, c_void_p)
CFDictionaryCopyDescriptionCallBack = CFUNCTYPE(CFStringRef, c_void_p)
CFDictionaryEqualCallBack = CFUNCTYPE(Boolean, c_void_p, c_void_p)
CFDictionaryHashCallBack = CFUNCTYPE(CFHashCode, c_void_p)
CFStringEncoding = c_uint32
UniChar = c_uint16
"""

_functions = """
CFArrayGetTypeID() -> CFTypeID
CFArrayCreate(allocator: CFAllocatorRef, values: POINTER(c_void_p), count: CFIndex, callbacks: POINTER(CFArrayCallBacks)) -> CFArrayRef
CFArrayCreateMutable(allocator: CFAllocatorRef, capacity: CFIndex, callbacks: POINTER(CFArrayCallBacks)) -> CFMutableArrayRef
CFArrayGetCount(array: CFArrayRef) -> CFIndex
CFArrayGetValueAtIndex(array: CFArrayRef, index: CFIndex) -> c_void_p
CFArrayAppendValue(array: CFMutableArrayRef, value: const c_void_p) -> None
CFRetain(object: const CFTypeRef) -> CFTypeRef
CFRelease(object: const CFTypeRef) -> None
CFAutorelease(object: const CFTypeRef) -> CFTypeRef
CFGetRetainCount(object: const CFTypeRef) -> CFIndex
CFEqual(one: const CFTypeRef, other: const CFTypeRef) -> Boolean
CFHash(object: const CFTypeRef) -> CFHashCode
CFGetTypeID(object: const CFTypeRef) -> CFTypeID
CFCopyDescription(object: const CFTypeRef) -> CFStringRef
CFCopyTypeIDDescription(type: CFTypeID) -> CFStringRef
CFShow(object: const CFTypeRef) -> None
CFAbsoluteTimeGetCurrent() -> CFAbsoluteTime
CFDataGetTypeID() -> CFTypeID
CFDataCreate(allocator: CFAllocatorRef, bytes: const POINTER(c_uint8), length: CFIndex) -> CFDataRef
CFDataCreateWithBytesNoCopy(allocator: CFAllocatorRef, bytes: const POINTER(c_uint8), length: CFIndex, deallocator: CFAllocatorRef) -> CFDataRef
CFDataCreateMutable(allocator: CFAllocatorRef, capacity: CFIndex) -> CFMutableDataRef
CFDataGetLength(data: CFDataRef) -> CFIndex
CFDataGetBytePtr(data: CFDataRef) -> POINTER(c_uint8)
CFDataGetMutableBytePtr(data: CFMutableDataRef) -> POINTER(c_uint8)
CFDataGetBytes(data: CFDataRef, range: CFRange, buffer: POINTER(c_uint8)) -> None
CFDataAppendBytes(data: CFMutableDataRef, bytes: const POINTER(c_uint8), length: CFIndex) -> None
CFDictionaryGetTypeID() -> CFTypeID
CFDictionaryCreate(allocator: CFAllocatorRef, keys: POINTER(c_void_p), values: POINTER(c_void_p), count: CFIndex, keyCallbacks: POINTER(CFDictionaryKeyCallBacks), valueCallbacks: POINTER(CFDictionaryValueCallBacks)) -> CFDictionaryRef
CFDictionaryCreateMutable(allocator: CFAllocatorRef, capacity: CFIndex, keyCallbacks: POINTER(CFDictionaryKeyCallBacks), valueCallbacks: POINTER(CFDictionaryValueCallBacks)) -> CFMutableDictionaryRef
CFDictionaryGetCount(dictionary: CFDictionaryRef) -> CFIndex
CFDictionaryContainsKey(dictionary: CFDictionaryRef, key: const c_void_p) -> Boolean
CFDictionaryGetValue(dictionary: CFDictionaryRef, key: const c_void_p) -> c_void_p
CFDictionaryGetKeysAndValues(dictionary: CFDictionaryRef, keys: POINTER(c_void_p), values: POINTER(c_void_p)) -> None
CFDictionarySetValue(dictionary: CFMutableDictionaryRef, key: const c_void_p, value: const c_void_p) -> None
CFDictionaryRemoveValue(dictionary: CFMutableDictionaryRef, key: const c_void_p) -> None
CFNumberGetTypeID() -> CFTypeID
CFNumberCreate(allocator: CFAllocatorRef, type: CFNumberType, value: const c_void_p) -> CFNumberRef
CFNumberGetType(number: CFNumberRef) -> CFNumberType
CFNumberGetValue(number: CFNumberRef, type: CFNumberType, value: c_void_p) -> Boolean
CFNumberIsFloatType(number: CFNumberRef) -> Boolean
CFBooleanGetTypeID() -> CFTypeID
CFBooleanGetValue(truth: CFBooleanRef) -> Boolean
CFStringGetTypeID() -> CFTypeID
CFStringCreateWithCString(allocator: CFAllocatorRef, string: c_char_p, encoding: CFStringEncoding) -> CFStringRef
CFStringCreateWithBytes(allocator: CFAllocatorRef, bytes: const POINTER(c_uint8), length: CFIndex, encoding: CFStringEncoding, hasMark: Boolean) -> CFStringRef
CFStringCreateCopy(allocator: CFAllocatorRef, string: CFStringRef) -> CFStringRef
CFStringGetLength(string: CFStringRef) -> CFIndex
CFStringGetMaximumSizeForEncoding(length: CFIndex, encoding: CFStringEncoding) -> CFIndex
CFStringGetCStringPtr(string: CFStringRef, encoding: CFStringEncoding) -> c_char_p
CFStringGetCString(string: CFStringRef, buffer: POINTER(c_char), size: CFIndex, encoding: CFStringEncoding) -> Boolean
"""

_globals = """
kCFTypeArrayCallBacks: const CFArrayCallBacks
kCFAllocatorDefault: const CFAllocatorRef
kCFAllocatorSystemDefault: const CFAllocatorRef
kCFAllocatorMalloc: const CFAllocatorRef
kCFAllocatorNull: const CFAllocatorRef
kCFTypeDictionaryKeyCallBacks: const CFDictionaryKeyCallBacks
kCFTypeDictionaryValueCallBacks: const CFDictionaryValueCallBacks
kCFBooleanTrue: const CFBooleanRef
kCFBooleanFalse: const CFBooleanRef
"""

_macros = """
CFRangeMake(location: c_long, length: c_long) = CFRange(location=location, length=length)
"""

_constants = """
kCFCompareEqualTo = 0
kCFCompareGreaterThan = 1
kCFCompareLessThan = -1
kCFStringEncodingASCII = 0x600
kCFStringEncodingMacRoman = 0
kCFStringEncodingUTF16 = 0x100
kCFStringEncodingUTF16BE = 0x10000100
kCFStringEncodingUTF16LE = 0x14000100
kCFStringEncodingUTF32 = 0xc000100
kCFStringEncodingUTF8 = 0x8000100
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    globals=_globals,
    macros=_macros,
    constants=_constants,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation',)},
)
