/* Queues, data and semaphores: what Metal takes and calls back on. In Objective-C they are objects. */
#pragma once

#import <interface.h>
#import <stddef.h>
#import <stdint.h>

#ifdef __OBJC__

@class NSObject;
@protocol NSObject;

@protocol OS_dispatch_object <NSObject>
@end
@protocol OS_dispatch_queue <OS_dispatch_object>
@end
@protocol OS_dispatch_queue_attr <OS_dispatch_object>
@end
@protocol OS_dispatch_data <OS_dispatch_object>
@end
@protocol OS_dispatch_semaphore <OS_dispatch_object>
@end

typedef NSObject<OS_dispatch_object> *dispatch_object_t;
typedef NSObject<OS_dispatch_queue> *dispatch_queue_t;
typedef NSObject<OS_dispatch_queue_attr> *dispatch_queue_attr_t;
typedef NSObject<OS_dispatch_data> *dispatch_data_t;
typedef NSObject<OS_dispatch_semaphore> *dispatch_semaphore_t;

#else

typedef void *dispatch_object_t;
typedef struct dispatch_queue_s *dispatch_queue_t;
typedef struct dispatch_queue_attr_s *dispatch_queue_attr_t;
typedef struct dispatch_data_s *dispatch_data_t;
typedef struct dispatch_semaphore_s *dispatch_semaphore_t;

#endif

typedef uint64_t dispatch_time_t;
typedef void (*dispatch_function_t)(void *_Nullable context);
#if defined(__BLOCKS__) || defined(__OBJC__)
OC_BLOCK_TYPE(dispatch_block_t, void, void);
#endif

#define DISPATCH_TIME_NOW (0ULL)
#define DISPATCH_TIME_FOREVER (~0ULL)

OC_NONNULL_BEGIN

#if !defined(__OBJC__) || !defined(__clang__) || !__has_feature(objc_arc)
extern void dispatch_retain(dispatch_object_t object);
extern void dispatch_release(dispatch_object_t object);
#endif

/* Queues. The identifier is a class of service or a priority, 0 for the usual one; without an attribute a queue is serial. */
extern dispatch_queue_t dispatch_get_global_queue(intptr_t identifier, uintptr_t flags);
extern dispatch_queue_t dispatch_queue_create(const char *_Nullable label, dispatch_queue_attr_t _Nullable attribute)
    OC_OBJECT_RETAINED;
extern const char *dispatch_queue_get_label(dispatch_queue_t _Nullable queue);
extern void dispatch_async_f(dispatch_queue_t queue, void *_Nullable context, dispatch_function_t work);
extern void dispatch_sync_f(dispatch_queue_t queue, void *_Nullable context, dispatch_function_t work);

/* Data, borrowed or copied: without a destructor dispatch_data_create copies. */
extern size_t dispatch_data_get_size(dispatch_data_t data);
extern dispatch_data_t dispatch_data_create_map(dispatch_data_t data, const void *_Nullable *_Nullable buffer,
                                                size_t *_Nullable size) OC_OBJECT_RETAINED;

/* Semaphores: 0 if signalled in time. */
extern dispatch_time_t dispatch_time(dispatch_time_t when, int64_t nanoseconds);
extern dispatch_semaphore_t dispatch_semaphore_create(intptr_t value) OC_OBJECT_RETAINED;
extern intptr_t dispatch_semaphore_wait(dispatch_semaphore_t semaphore, dispatch_time_t timeout);
extern intptr_t dispatch_semaphore_signal(dispatch_semaphore_t semaphore);

#if defined(__BLOCKS__) || defined(__OBJC__)
extern dispatch_data_t dispatch_data_create(const void *buffer, size_t size, dispatch_queue_t _Nullable queue,
                                            dispatch_block_t _Nullable destructor) OC_OBJECT_RETAINED;
extern dispatch_block_t const _dispatch_data_destructor_free;
extern void dispatch_async(dispatch_queue_t queue, dispatch_block_t work);
extern void dispatch_sync(dispatch_queue_t queue, dispatch_block_t work);
#endif

OC_NONNULL_END
