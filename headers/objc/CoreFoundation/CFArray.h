/* Lists. The callbacks say how elements are kept: kCFTypeArrayCallBacks for objects. */
#pragma once

#import <CoreFoundation/CFBase.h>

OC_NONNULL_BEGIN

typedef const void *_Nonnull (*CFArrayRetainCallBack)(CFAllocatorRef allocator, const void *value);
typedef void (*CFArrayReleaseCallBack)(CFAllocatorRef allocator, const void *value);
typedef CFStringRef _Nullable (*CFArrayCopyDescriptionCallBack)(const void *value);
typedef Boolean (*CFArrayEqualCallBack)(const void *one, const void *other);

typedef struct {
    CFIndex version;
    CFArrayRetainCallBack _Nullable retain;
    CFArrayReleaseCallBack _Nullable release;
    CFArrayCopyDescriptionCallBack _Nullable copyDescription;
    CFArrayEqualCallBack _Nullable equal;
} CFArrayCallBacks;

extern const CFArrayCallBacks kCFTypeArrayCallBacks;

extern CFTypeID CFArrayGetTypeID(void);
extern CFArrayRef _Nullable CFArrayCreate(CFAllocatorRef _Nullable allocator, const void *_Nonnull *_Nullable values,
                                          CFIndex count, const CFArrayCallBacks *_Nullable callbacks);
extern CFMutableArrayRef _Nullable CFArrayCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity,
                                                        const CFArrayCallBacks *_Nullable callbacks);
extern CFIndex CFArrayGetCount(CFArrayRef array);
extern const void *_Nullable CFArrayGetValueAtIndex(CFArrayRef array, CFIndex index);
extern void CFArrayAppendValue(CFMutableArrayRef array, const void *_Nullable value);

OC_NONNULL_END
