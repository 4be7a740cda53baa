/* What all of CoreFoundation's objects have in common. */
#pragma once

#import <interface.h>
#import <stddef.h>
#import <stdint.h>

typedef long CFIndex;
typedef unsigned long CFTypeID;
typedef unsigned long CFOptionFlags;
typedef unsigned long CFHashCode;
typedef unsigned char Boolean;
typedef double CFTimeInterval;
typedef CFTimeInterval CFAbsoluteTime;

typedef const void *CFTypeRef;
typedef const struct __CFAllocator *CFAllocatorRef;
typedef const struct __CFString *CFStringRef;
typedef struct __CFString *CFMutableStringRef;
typedef const struct __CFData *CFDataRef;
typedef struct __CFData *CFMutableDataRef;
typedef const struct __CFArray *CFArrayRef;
typedef struct __CFArray *CFMutableArrayRef;
typedef const struct __CFDictionary *CFDictionaryRef;
typedef struct __CFDictionary *CFMutableDictionaryRef;
typedef const struct __CFNumber *CFNumberRef;
typedef const struct __CFBoolean *CFBooleanRef;

typedef struct {
    CFIndex location;
    CFIndex length;
} CFRange;

static inline CFRange CFRangeMake(CFIndex location, CFIndex length) {
    return (CFRange){location, length};
}

typedef CFIndex CFComparisonResult;
enum {
    kCFCompareLessThan = -1,
    kCFCompareEqualTo = 0,
    kCFCompareGreaterThan = 1,
};

OC_NONNULL_BEGIN

extern CFAllocatorRef _Nullable const kCFAllocatorDefault;
extern CFAllocatorRef const kCFAllocatorSystemDefault;
extern CFAllocatorRef const kCFAllocatorMalloc;
extern CFAllocatorRef const kCFAllocatorNull;

extern CFTypeRef CFRetain(CFTypeRef object);
extern void CFRelease(CFTypeRef object);
extern CFTypeRef CFAutorelease(CFTypeRef _Nullable object);
extern CFIndex CFGetRetainCount(CFTypeRef object);
extern Boolean CFEqual(CFTypeRef one, CFTypeRef other);
extern CFHashCode CFHash(CFTypeRef object);
extern CFTypeID CFGetTypeID(CFTypeRef object);
extern CFStringRef _Nullable CFCopyDescription(CFTypeRef _Nullable object);
extern CFStringRef _Nullable CFCopyTypeIDDescription(CFTypeID type);
extern void CFShow(CFTypeRef _Nullable object);
extern CFAbsoluteTime CFAbsoluteTimeGetCurrent(void);

OC_NONNULL_END
