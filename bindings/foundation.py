"""The part of Foundation that a compute program uses: Foundation/Foundation.h.

Made by `autogen regen foundation` from headers/foundation.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'Foundation/Foundation.h': 'd17c34c34db4192e07fa691df6bd755a26ebdfc91d605fc00b6ace1a2d075e3e',
    'Foundation/NSArray.h': '2a1cdeeb09ac90b1748599aba035f472109ed6245b74527859bda0c263fbe5df',
    'Foundation/NSAutoreleasePool.h': '3cdc469e17f6163c5a271b276f834e8aa5b6eb65b4f5a1e6cd10e7ddd1ac24ac',
    'Foundation/NSBundle.h': '9bb93eec016f3b724171d29c1c13356b5b5518610df19ed4fc3c8c19a388f9c4',
    'Foundation/NSData.h': 'b9c0c41d7914e1ef372629eec03a51ba88a0c618f4268437ce0cef59bb630df3',
    'Foundation/NSDate.h': 'f399121ec475c1f9c98aefbaec519990680fe2734dd9194df46ef94e8c1fafc7',
    'Foundation/NSDictionary.h': '2ebf19848a345f015b08816643ee373829ef8fad0e83d3d0740c18f4bfc9d659',
    'Foundation/NSEnumerator.h': 'c9482834c0eaad3d15fab3e11c7ccba221667837bf9713d2e6d8902603401c3f',
    'Foundation/NSError.h': '9f5f090b4c42576209d6f7c21d6bc49d1fe24b98422ce4d747146adc5b57a346',
    'Foundation/NSException.h': 'ed0850eb731304e2fddfad843270a952db1f20641a4536c2dbee8a2205b76ebf',
    'Foundation/NSMethodSignature.h': '9b416a6cd990219a88a6024c093b4ab6a0fe8ff26e1c69bcdfd0b0768e7cce94',
    'Foundation/NSObjCRuntime.h': 'a9eceafd4f66c5d013da57c84260ad08da19fceef186477934d0c99cf4331164',
    'Foundation/NSObject.h': '76ba23f340acb96f354926a84680c27011b33814cc6b5b28dd15ce6c51bd000f',
    'Foundation/NSProcessInfo.h': '821bf024b9b1a81228ba906e8297bf16fd3d03cc3ced2ff7179484bfe40f6186',
    'Foundation/NSRange.h': '726d72b76dbb8f74a17d2cb8c7898d66749c3608acdec74bb772d7b6e2a80b91',
    'Foundation/NSSet.h': '0a37cb23ce9e9dc3614348a8a34986b32334d8d7f16a9c9fdf7a0e14457b46c7',
    'Foundation/NSString.h': 'fd5afada2be13ffebfc8a17761ea3a2590b69ebcae7d6db6b8baf505a4a6876d',
    'Foundation/NSThread.h': '95648f3914738be694375655cae3bec269e33b29d03911aafe0628d945a7408e',
    'Foundation/NSURL.h': 'b2ec0aa9a97cb1f900012fbf1afc119dca19292d7ca20febb023b161f6e77d94',
    'Foundation/NSValue.h': '687031802c1ccfcb02a23591bb862e346d801fbc283b815c1beb63b7be502a80',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
NSFastEnumerationState: struct, 64 bytes
  state: c_ulong @ 0
  itemsPtr: POINTER(id) @ 8
  mutationsPtr: POINTER(c_ulong) @ 16
  extra: c_ulong * 5 @ 24

_NSZone: struct, incomplete

_NSRange: struct, 16 bytes
  location: NSUInteger @ 0
  length: NSUInteger @ 8

NSOperatingSystemVersion: struct, 24 bytes
  majorVersion: NSInteger @ 0
  minorVersion: NSInteger @ 8
  patchVersion: NSInteger @ 16
"""

_enums = """
NSComparisonResult: c_long
  NSOrderedAscending = -1
  NSOrderedSame = 0
  NSOrderedDescending = 1
"""

_classes = """
NSArray: NSObject, NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding
  - init() -> retained instancetype, consumes self
  - initWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - objectAtIndex:(index: NSUInteger) -> id
  - count() -> NSUInteger
  - objectAtIndexedSubscript:(index: NSUInteger) -> id, since 10.8
  - containsObject:(object: id) -> c_bool
  - indexOfObject:(object: id) -> NSUInteger
  - isEqualToArray:(other: NSArray) -> c_bool
  - arrayByAddingObject:(object: id) -> NSArray
  - subarrayWithRange:(range: NSRange) -> NSArray
  - getObjects:range:(objects: POINTER(id), range: NSRange) -> None
  - objectEnumerator() -> NSEnumerator
  - enumerateObjectsUsingBlock:(block: BLOCK(None, id, NSUInteger, POINTER(c_bool))) -> None, since 10.6
  - sortedArrayUsingComparator:(comparator: BLOCK(NSComparisonResult, id, id)) -> NSArray, since 10.6
  - firstObject() -> id, since 10.6
  - lastObject() -> id
  + array() -> instancetype
  + arrayWithObject:(object: id) -> instancetype
  + arrayWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
  + arrayWithArray:(array: NSArray) -> instancetype

NSMutableArray: NSArray
  - init() -> retained instancetype, consumes self
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - addObject:(object: id) -> None
  - insertObject:atIndex:(object: id, index: NSUInteger) -> None
  - replaceObjectAtIndex:withObject:(index: NSUInteger, object: id) -> None
  - removeObjectAtIndex:(index: NSUInteger) -> None
  - removeLastObject() -> None
  - setObject:atIndexedSubscript:(object: id, index: NSUInteger) -> None, since 10.8
  - addObjectsFromArray:(array: NSArray) -> None
  - removeObject:(object: id) -> None
  - removeAllObjects() -> None
  + arrayWithCapacity:(capacity: NSUInteger) -> instancetype

NSEnumerator: NSObject, NSFastEnumeration
  - nextObject() -> id

NSObject: None, NSObjectProtocol
  + load() -> None, since 10.0
  + initialize() -> None, since 10.0
  + alloc() -> retained instancetype
  + allocWithZone:(zone: POINTER(NSZone)) -> retained instancetype
  + new() -> retained instancetype
  - init() -> retained instancetype, consumes self, since 10.0
  - copy() -> retained id, since 10.0
  - mutableCopy() -> retained id, since 10.0
  - dealloc() -> None
  + class() -> Class
  + superclass() -> Class, since 10.0
  + hash() -> NSUInteger, since 10.0
  + description() -> NSString, since 10.0
  + conformsToProtocol:(protocol: Protocol) -> c_bool, since 10.0
  + instancesRespondToSelector:(selector: SEL) -> c_bool, since 10.0
  + isSubclassOfClass:(cls: Class) -> c_bool, since 10.0
  - methodForSelector:(selector: SEL) -> IMP, since 10.0
  + instanceMethodForSelector:(selector: SEL) -> IMP, since 10.0
  - methodSignatureForSelector:(selector: SEL) -> NSMethodSignature
  + instanceMethodSignatureForSelector:(selector: SEL) -> NSMethodSignature
  - doesNotRecognizeSelector:(selector: SEL) -> None, since 10.0

NSCoder: NSObject

NSAutoreleasePool: NSObject
  + addObject:(object: id) -> None
  - addObject:(object: id) -> None
  - drain() -> None

NSBundle: NSObject
  + bundleWithPath:(path: NSString) -> instancetype
  + bundleWithIdentifier:(identifier: NSString) -> NSBundle
  - initWithPath:(path: NSString) -> retained instancetype, consumes self
  - load() -> c_bool
  - pathForResource:ofType:(name: NSString, extension: NSString) -> NSString
  + mainBundle() -> NSBundle
  - isLoaded() -> c_bool
  - bundlePath() -> NSString
  - bundleIdentifier() -> NSString
  - resourcePath() -> NSString
  - executablePath() -> NSString

NSString: NSObject, NSCopying, NSMutableCopying, NSSecureCoding
  - init() -> retained instancetype, consumes self
  - characterAtIndex:(index: NSUInteger) -> unichar
  - length() -> NSUInteger
  + string() -> instancetype
  + stringWithString:(string: NSString) -> instancetype
  + stringWithUTF8String:(bytes: c_char_p) -> instancetype
  + stringWithFormat:(format: NSString, ...) -> instancetype
  - initWithString:(string: NSString) -> retained instancetype, consumes self
  - initWithUTF8String:(bytes: c_char_p) -> retained instancetype, consumes self
  - initWithBytes:length:encoding:(bytes: const c_void_p, length: NSUInteger, encoding: NSStringEncoding) -> retained instancetype, consumes self
  - initWithData:encoding:(data: NSData, encoding: NSStringEncoding) -> retained instancetype, consumes self
  - initWithFormat:(format: NSString, ...) -> retained instancetype, consumes self
  - lengthOfBytesUsingEncoding:(encoding: NSStringEncoding) -> NSUInteger
  - maximumLengthOfBytesUsingEncoding:(encoding: NSStringEncoding) -> NSUInteger
  - getCString:maxLength:encoding:(buffer: c_char_p, length: NSUInteger, encoding: NSStringEncoding) -> c_bool
  - dataUsingEncoding:(encoding: NSStringEncoding) -> NSData
  - isEqualToString:(other: NSString) -> c_bool
  - compare:(other: NSString) -> NSComparisonResult
  - hasPrefix:(prefix: NSString) -> c_bool
  - hasSuffix:(suffix: NSString) -> c_bool
  - rangeOfString:(part: NSString) -> NSRange
  - substringFromIndex:(index: NSUInteger) -> NSString
  - substringToIndex:(index: NSUInteger) -> NSString
  - substringWithRange:(range: NSRange) -> NSString
  - stringByAppendingString:(addition: NSString) -> NSString
  - componentsSeparatedByString:(separator: NSString) -> NSArray
  - UTF8String() -> c_char_p, inner pointer
  - intValue() -> c_int
  - doubleValue() -> c_double

NSMutableString: NSString
  - replaceCharactersInRange:withString:(range: NSRange, replacement: NSString) -> None
  - appendString:(addition: NSString) -> None
  - appendFormat:(format: NSString, ...) -> None
  - setString:(string: NSString) -> None

NSData: NSObject, NSCopying, NSMutableCopying, NSSecureCoding
  - length() -> NSUInteger
  - bytes() -> c_void_p, inner pointer
  - isEqualToData:(other: NSData) -> c_bool
  - getBytes:length:(buffer: c_void_p, length: NSUInteger) -> None
  - getBytes:range:(buffer: c_void_p, range: NSRange) -> None
  - subdataWithRange:(range: NSRange) -> NSData
  - writeToFile:atomically:(path: NSString, atomically: c_bool) -> c_bool
  - writeToURL:atomically:(url: NSURL, atomically: c_bool) -> c_bool
  + data() -> instancetype
  + dataWithBytes:length:(bytes: const c_void_p, length: NSUInteger) -> instancetype
  + dataWithBytesNoCopy:length:(bytes: c_void_p, length: NSUInteger) -> instancetype
  + dataWithBytesNoCopy:length:freeWhenDone:(bytes: c_void_p, length: NSUInteger, freeWhenDone: c_bool) -> instancetype
  + dataWithContentsOfFile:(path: NSString) -> instancetype
  + dataWithContentsOfURL:(url: NSURL) -> instancetype
  + dataWithData:(data: NSData) -> instancetype
  - initWithBytes:length:(bytes: const c_void_p, length: NSUInteger) -> retained instancetype, consumes self
  - initWithBytesNoCopy:length:freeWhenDone:(bytes: c_void_p, length: NSUInteger, freeWhenDone: c_bool) -> retained instancetype, consumes self

NSMutableData: NSData
  - mutableBytes() -> c_void_p, inner pointer
  - length() -> NSUInteger
  - setLength:(length: NSUInteger) -> None
  - appendBytes:length:(bytes: const c_void_p, length: NSUInteger) -> None
  - appendData:(data: NSData) -> None
  + dataWithCapacity:(capacity: NSUInteger) -> instancetype
  + dataWithLength:(length: NSUInteger) -> instancetype

NSURL: NSObject, NSCopying, NSSecureCoding
  + URLWithString:(string: NSString) -> instancetype
  + fileURLWithPath:(path: NSString) -> NSURL
  + fileURLWithPath:isDirectory:(path: NSString, isDirectory: c_bool) -> NSURL, since 10.5
  - initWithString:(string: NSString) -> retained instancetype, consumes self
  - initFileURLWithPath:(path: NSString) -> retained instancetype, consumes self
  - absoluteString() -> NSString
  - path() -> NSString
  - scheme() -> NSString
  - isFileURL() -> c_bool
  - fileSystemRepresentation() -> c_char_p, inner pointer, since 10.9
  - URLByAppendingPathComponent:(component: NSString) -> NSURL, since 10.6
  - lastPathComponent() -> NSString, since 10.6
  - pathExtension() -> NSString, since 10.6

NSDate: NSObject, NSCopying, NSSecureCoding
  - timeIntervalSinceReferenceDate() -> NSTimeInterval
  - timeIntervalSinceDate:(other: NSDate) -> NSTimeInterval
  - compare:(other: NSDate) -> NSComparisonResult
  - timeIntervalSinceNow() -> NSTimeInterval
  - timeIntervalSince1970() -> NSTimeInterval
  + date() -> instancetype
  + dateWithTimeIntervalSinceNow:(seconds: NSTimeInterval) -> instancetype
  + dateWithTimeIntervalSince1970:(seconds: NSTimeInterval) -> instancetype

NSDictionary: NSObject, NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding
  - init() -> retained instancetype, consumes self
  - initWithObjects:forKeys:count:(objects: POINTER(id), keys: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - objectForKey:(key: id) -> id
  - keyEnumerator() -> NSEnumerator
  - count() -> NSUInteger
  - objectForKeyedSubscript:(key: id) -> id, since 10.8
  - isEqualToDictionary:(other: NSDictionary) -> c_bool
  - objectEnumerator() -> NSEnumerator
  - enumerateKeysAndObjectsUsingBlock:(block: BLOCK(None, id, id, POINTER(c_bool))) -> None, since 10.6
  - allKeys() -> NSArray
  - allValues() -> NSArray
  + dictionary() -> instancetype
  + dictionaryWithObject:forKey:(object: id, key: id) -> instancetype
  + dictionaryWithObjects:forKeys:count:(objects: POINTER(id), keys: POINTER(id), count: NSUInteger) -> instancetype
  + dictionaryWithObjects:forKeys:(objects: NSArray, keys: NSArray) -> instancetype
  + dictionaryWithDictionary:(dictionary: NSDictionary) -> instancetype

NSMutableDictionary: NSDictionary
  - init() -> retained instancetype, consumes self
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - setObject:forKey:(object: id, key: id) -> None
  - removeObjectForKey:(key: id) -> None
  - setObject:forKeyedSubscript:(object: id, key: id) -> None, since 10.8
  - addEntriesFromDictionary:(dictionary: NSDictionary) -> None
  - removeAllObjects() -> None
  + dictionaryWithCapacity:(capacity: NSUInteger) -> instancetype

NSError: NSObject, NSCopying, NSSecureCoding
  + errorWithDomain:code:userInfo:(domain: NSErrorDomain, code: NSInteger, userInfo: NSDictionary) -> instancetype
  - initWithDomain:code:userInfo:(domain: NSErrorDomain, code: NSInteger, userInfo: NSDictionary) -> retained instancetype, consumes self
  - domain() -> NSErrorDomain
  - code() -> NSInteger
  - userInfo() -> NSDictionary
  - localizedDescription() -> NSString
  - localizedFailureReason() -> NSString
  - localizedRecoverySuggestion() -> NSString

NSException: NSObject, NSCopying, NSSecureCoding
  + exceptionWithName:reason:userInfo:(name: NSExceptionName, reason: NSString, userInfo: NSDictionary) -> NSException
  - initWithName:reason:userInfo:(name: NSExceptionName, reason: NSString, userInfo: NSDictionary) -> retained instancetype, consumes self
  - raise() -> None
  - name() -> NSExceptionName
  - reason() -> NSString
  - userInfo() -> NSDictionary
  - callStackSymbols() -> NSArray, since 10.6

NSMethodSignature: NSObject
  + signatureWithObjCTypes:(types: c_char_p) -> NSMethodSignature
  - getArgumentTypeAtIndex:(index: NSUInteger) -> c_char_p, inner pointer
  - isOneway() -> c_bool
  - numberOfArguments() -> NSUInteger
  - frameLength() -> NSUInteger
  - methodReturnType() -> c_char_p, inner pointer
  - methodReturnLength() -> NSUInteger

NSProcessInfo: NSObject
  - isOperatingSystemAtLeastVersion:(version: NSOperatingSystemVersion) -> c_bool, since 10.10
  + processInfo() -> NSProcessInfo
  - processIdentifier() -> c_int
  - processName() -> NSString
  - setProcessName:(processName: NSString) -> None
  - arguments() -> NSArray
  - environment() -> NSDictionary
  - operatingSystemVersionString() -> NSString
  - operatingSystemVersion() -> NSOperatingSystemVersion, since 10.10
  - processorCount() -> NSUInteger, since 10.5
  - activeProcessorCount() -> NSUInteger, since 10.5
  - physicalMemory() -> c_ulonglong, since 10.5
  - systemUptime() -> NSTimeInterval, since 10.6

NSSet: NSObject, NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding
  - init() -> retained instancetype, consumes self
  - initWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> retained instancetype, consumes self
  - member:(object: id) -> id
  - objectEnumerator() -> NSEnumerator
  - count() -> NSUInteger
  - anyObject() -> id
  - containsObject:(object: id) -> c_bool
  - isEqualToSet:(other: NSSet) -> c_bool
  - allObjects() -> NSArray
  + set() -> instancetype
  + setWithObject:(object: id) -> instancetype
  + setWithObjects:count:(objects: POINTER(id), count: NSUInteger) -> instancetype
  + setWithArray:(array: NSArray) -> instancetype

NSMutableSet: NSSet
  - init() -> retained instancetype, consumes self
  - initWithCapacity:(capacity: NSUInteger) -> retained instancetype, consumes self
  - addObject:(object: id) -> None
  - removeObject:(object: id) -> None

NSThread: NSObject
  + isMultiThreaded() -> c_bool
  + detachNewThreadSelector:toTarget:withObject:(selector: SEL, target: id, argument: id) -> None
  + sleepForTimeInterval:(seconds: NSTimeInterval) -> None
  + currentThread() -> NSThread
  + mainThread() -> NSThread, since 10.5
  + isMainThread() -> c_bool, since 10.5
  - isMainThread() -> c_bool, since 10.5
  - name() -> NSString, since 10.5
  - setName:(name: NSString) -> None, since 10.5

NSValue: NSObject, NSCopying, NSSecureCoding
  - getValue:size:(value: c_void_p, size: NSUInteger) -> None, since 10.13
  - objCType() -> c_char_p, inner pointer
  + valueWithBytes:objCType:(value: const c_void_p, type: c_char_p) -> NSValue
  + valueWithPointer:(pointer: const c_void_p) -> NSValue
  - isEqualToValue:(other: NSValue) -> c_bool
  - pointerValue() -> c_void_p
  + valueWithRange:(range: NSRange) -> NSValue
  - rangeValue() -> NSRange

NSNumber: NSValue
  - compare:(other: NSNumber) -> NSComparisonResult
  - isEqualToNumber:(other: NSNumber) -> c_bool
  - boolValue() -> c_bool
  - intValue() -> c_int
  - unsignedIntValue() -> c_uint
  - longLongValue() -> c_longlong
  - unsignedLongLongValue() -> c_ulonglong
  - integerValue() -> NSInteger, since 10.5
  - unsignedIntegerValue() -> NSUInteger, since 10.5
  - floatValue() -> c_float
  - doubleValue() -> c_double
  - stringValue() -> NSString
  + numberWithBool:(value: c_bool) -> NSNumber
  + numberWithInt:(value: c_int) -> NSNumber
  + numberWithUnsignedInt:(value: c_uint) -> NSNumber
  + numberWithLongLong:(value: c_longlong) -> NSNumber
  + numberWithUnsignedLongLong:(value: c_ulonglong) -> NSNumber
  + numberWithInteger:(value: NSInteger) -> NSNumber, since 10.5
  + numberWithUnsignedInteger:(value: NSUInteger) -> NSNumber, since 10.5
  + numberWithFloat:(value: c_float) -> NSNumber
  + numberWithDouble:(value: c_double) -> NSNumber

Protocol: None
"""

_protocols = """
NSFastEnumeration: None
  - countByEnumeratingWithState:objects:count:(state: POINTER(NSFastEnumerationState), buffer: POINTER(id), count: NSUInteger) -> NSUInteger

NSObjectProtocol: None = NSObject
  - isEqual:(object: id) -> c_bool
  - self() -> instancetype
  - class() -> Class
  - isKindOfClass:(cls: Class) -> c_bool
  - isMemberOfClass:(cls: Class) -> c_bool
  - isProxy() -> c_bool
  - conformsToProtocol:(protocol: Protocol) -> c_bool
  - respondsToSelector:(selector: SEL) -> c_bool
  - performSelector:(selector: SEL) -> id
  - performSelector:withObject:(selector: SEL, object: id) -> id
  - performSelector:withObject:withObject:(selector: SEL, object1: id, object2: id) -> id
  - retain() -> instancetype
  - release() -> None
  - autorelease() -> instancetype
  - retainCount() -> NSUInteger
  - hash() -> NSUInteger
  - superclass() -> Class
  - description() -> NSString
  - debugDescription() -> NSString, optional

NSCopying: None
  - copyWithZone:(zone: POINTER(NSZone)) -> retained id

NSMutableCopying: None
  - mutableCopyWithZone:(zone: POINTER(NSZone)) -> retained id

NSCoding: None
  - encodeWithCoder:(coder: NSCoder) -> None
  - initWithCoder:(coder: NSCoder) -> retained instancetype, consumes self

NSSecureCoding: NSCoding
  + supportsSecureCoding() -> c_bool
"""

_types = """
NSInteger = c_long
NSUInteger = c_ulong
NSTimeInterval = c_double
unichar = c_uint16
NSZone = _NSZone
IMP = objc.IMP
NSRange = _NSRange
NSRangePointer = POINTER(NSRange)
NSStringEncoding = NSUInteger
NSErrorDomain = NSString
NSErrorUserInfoKey = NSString
NSExceptionName = NSString
NSUncaughtExceptionHandler = CFUNCTYPE(None, NSException)
"""

_functions = """
NSStringFromSelector(selector: SEL) -> NSString
NSSelectorFromString(name: NSString) -> SEL
NSStringFromClass(cls: Class) -> NSString
NSClassFromString(name: NSString) -> Class
NSStringFromProtocol(protocol: Protocol) -> NSString
NSProtocolFromString(name: NSString) -> Protocol
NSLog(format: NSString, ...) -> None
NSLogv(format: NSString, arguments: c_void_p) -> None
NSGetUncaughtExceptionHandler() -> NSUncaughtExceptionHandler
NSSetUncaughtExceptionHandler(handler: NSUncaughtExceptionHandler) -> None
"""

_globals = """
NSCocoaErrorDomain: NSErrorDomain
NSPOSIXErrorDomain: NSErrorDomain
NSOSStatusErrorDomain: NSErrorDomain
NSMachErrorDomain: NSErrorDomain
NSUnderlyingErrorKey: NSErrorUserInfoKey
NSLocalizedDescriptionKey: NSErrorUserInfoKey
NSLocalizedFailureReasonErrorKey: NSErrorUserInfoKey
NSLocalizedRecoverySuggestionErrorKey: NSErrorUserInfoKey
NSGenericException: NSExceptionName
NSRangeException: NSExceptionName
NSInvalidArgumentException: NSExceptionName
NSInternalInconsistencyException: NSExceptionName
NSMallocException: NSExceptionName
"""

_macros = """
NSMakeRange(location: c_ulong, length: c_ulong) = NSRange(location=location, length=length)
NSMaxRange(range: NSRange) = range.location + range.length
"""

_constants = """
NSASCIIStringEncoding = 1
NSISOLatin1StringEncoding = 5
NSMacOSRomanStringEncoding = 0x1e
NSNotFound = 9223372036854775807
NSUTF16BigEndianStringEncoding = 0x90000100
NSUTF16LittleEndianStringEncoding = 0x94000100
NSUTF16StringEncoding = 0xa
NSUTF32StringEncoding = 0x8c000100
NSUTF8StringEncoding = 4
NSUnicodeStringEncoding = 0xa
"""

_availability = """
NSObject: since 10.0
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    classes=_classes,
    protocols=_protocols,
    types=_types,
    functions=_functions,
    globals=_globals,
    macros=_macros,
    constants=_constants,
    availability=_availability,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/System/Library/Frameworks/Foundation.framework/Foundation',), 'linux': ('libgnustep-base.so.1.28',)},
)
