/* Lifetimes from C: retain counts, autorelease pools, weak references, blocks. */
#pragma once

#import <objc/objc.h>

OC_NONNULL_BEGIN

#if !defined(__OBJC__) || !__has_feature(objc_arc)
extern id _Nullable objc_alloc(Class _Nullable cls);
extern id _Nullable objc_alloc_init(Class _Nullable cls);
extern id _Nullable objc_retain(id _Nullable object);
extern void objc_release(id _Nullable object);
extern id _Nullable objc_autorelease(id _Nullable object);
extern id _Nullable objc_retainAutorelease(id _Nullable object);
/* The runtime keeps the address: `location` is memory that stays, not a place for a result. */
extern id _Nullable objc_initWeak(void *_Nullable *_Nonnull location, id _Nullable object);
extern id _Nullable objc_loadWeakRetained(void *_Nullable *_Nonnull location);
extern void objc_destroyWeak(void *_Nullable *_Nonnull location);
#endif

extern void *objc_autoreleasePoolPush(void);
extern void objc_autoreleasePoolPop(void *pool);

extern void *_Nullable _Block_copy(const void *_Nullable block);
extern void _Block_release(const void *_Nullable block);
extern void *_Nullable _NSConcreteGlobalBlock[32];
extern void *_Nullable _NSConcreteStackBlock[32];

OC_NONNULL_END
