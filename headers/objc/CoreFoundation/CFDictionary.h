/* Values by key. The callbacks say how both are kept: kCFTypeDictionary…CallBacks for objects. */
#pragma once

#import <CoreFoundation/CFBase.h>

OC_NONNULL_BEGIN

typedef const void *_Nonnull (*CFDictionaryRetainCallBack)(CFAllocatorRef allocator, const void *value);
typedef void (*CFDictionaryReleaseCallBack)(CFAllocatorRef allocator, const void *value);
typedef CFStringRef _Nullable (*CFDictionaryCopyDescriptionCallBack)(const void *value);
typedef Boolean (*CFDictionaryEqualCallBack)(const void *one, const void *other);
typedef CFHashCode (*CFDictionaryHashCallBack)(const void *value);

typedef struct {
    CFIndex version;
    CFDictionaryRetainCallBack _Nullable retain;
    CFDictionaryReleaseCallBack _Nullable release;
    CFDictionaryCopyDescriptionCallBack _Nullable copyDescription;
    CFDictionaryEqualCallBack _Nullable equal;
    CFDictionaryHashCallBack _Nullable hash;
} CFDictionaryKeyCallBacks;

typedef struct {
    CFIndex version;
    CFDictionaryRetainCallBack _Nullable retain;
    CFDictionaryReleaseCallBack _Nullable release;
    CFDictionaryCopyDescriptionCallBack _Nullable copyDescription;
    CFDictionaryEqualCallBack _Nullable equal;
} CFDictionaryValueCallBacks;

extern const CFDictionaryKeyCallBacks kCFTypeDictionaryKeyCallBacks;
extern const CFDictionaryValueCallBacks kCFTypeDictionaryValueCallBacks;

extern CFTypeID CFDictionaryGetTypeID(void);
extern CFDictionaryRef _Nullable CFDictionaryCreate(
    CFAllocatorRef _Nullable allocator, const void *_Nonnull *_Nullable keys, const void *_Nonnull *_Nullable values,
    CFIndex count, const CFDictionaryKeyCallBacks *_Nullable keyCallbacks,
    const CFDictionaryValueCallBacks *_Nullable valueCallbacks);
extern CFMutableDictionaryRef _Nullable CFDictionaryCreateMutable(
    CFAllocatorRef _Nullable allocator, CFIndex capacity, const CFDictionaryKeyCallBacks *_Nullable keyCallbacks,
    const CFDictionaryValueCallBacks *_Nullable valueCallbacks);
extern CFIndex CFDictionaryGetCount(CFDictionaryRef dictionary);
extern Boolean CFDictionaryContainsKey(CFDictionaryRef dictionary, const void *_Nullable key);
extern const void *_Nullable CFDictionaryGetValue(CFDictionaryRef dictionary, const void *_Nullable key);
extern void CFDictionaryGetKeysAndValues(CFDictionaryRef dictionary, const void *_Nullable *_Nullable keys,
                                         const void *_Nullable *_Nullable values);
extern void CFDictionarySetValue(CFMutableDictionaryRef dictionary, const void *_Nullable key,
                                 const void *_Nullable value);
extern void CFDictionaryRemoveValue(CFMutableDictionaryRef dictionary, const void *_Nullable key);

OC_NONNULL_END
