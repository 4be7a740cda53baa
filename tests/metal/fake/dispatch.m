/* As much of Grand Central Dispatch as one makes libraries and listeners with: data (an NSData, as on a Mac), queues
   (whose work the handlers' thread does) and semaphores. */
#include <errno.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#import "fake.h"

@interface FakeDispatchQueue : FakeCounted {
@public
    char *name;
}
@end
@implementation FakeDispatchQueue
- (void)dealloc {
    free(name);
    [super dealloc];
}
@end

@interface FakeSemaphore : FakeCounted {
@public
    sem_t semaphore;
}
@end
@implementation FakeSemaphore
- (void)dealloc {
    sem_destroy(&semaphore);
    [super dealloc];
}
@end

void dispatch_retain(dispatch_object_t object) {
    [(id)object retain];
}

void dispatch_release(dispatch_object_t object) {
    [(id)object release];
}

dispatch_queue_t dispatch_queue_create(const char *label, dispatch_queue_attr_t attribute) {
    FakeDispatchQueue *made = [FakeDispatchQueue new];
    made->name = strdup(label ? label : "");
    return (dispatch_queue_t)made;
}

dispatch_queue_t dispatch_get_global_queue(intptr_t identifier, uintptr_t flags) {
    static NSObject *global; /* lives as long as the process; not counted */
    if (!global) global = [NSObject new];
    return (dispatch_queue_t)global;
}

const char *dispatch_queue_get_label(dispatch_queue_t queue) {
    BOOL ours = [(id)queue isKindOfClass:[FakeDispatchQueue class]];
    return ours ? ((FakeDispatchQueue *)queue)->name : "com.apple.root.default-qos";
}

struct work {
    dispatch_function_t function;
    void *context;
    id block;
    sem_t *done;
};

static void work(void *context) {
    struct work *given = context;
    if (given->block) BLOCK_CODE(block_of_nothing, given->block)(given->block);
    else given->function(given->context);
    block_release(given->block);
    if (given->done) sem_post(given->done);
    free(given);
}

static void later(struct work what) {
    fake_later(work, memcpy(malloc(sizeof what), &what, sizeof what));
}

void dispatch_async_f(dispatch_queue_t queue, void *context, dispatch_function_t function) {
    later((struct work){function, context, nil, NULL});
}

void dispatch_async(dispatch_queue_t queue, dispatch_block_t block) {
    later((struct work){NULL, NULL, block_copy(block), NULL});
}

static void now(struct work what) {
    sem_t done;
    sem_init(&done, 0, 0);
    what.done = &done;
    later(what);
    while (sem_wait(&done) && errno == EINTR) continue;
    sem_destroy(&done);
}

void dispatch_sync_f(dispatch_queue_t queue, void *context, dispatch_function_t function) {
    now((struct work){function, context, nil, NULL});
}

void dispatch_sync(dispatch_queue_t queue, dispatch_block_t block) {
    now((struct work){NULL, NULL, block_copy(block), NULL});
}

static void free_data(void) {
    fake_misuse("_dispatch_data_destructor_free is no block to call");
}

static struct block destructor_free = {NULL, 1 << 28, 0, free_data};
dispatch_block_t const _dispatch_data_destructor_free = (id)&destructor_free;

/* Without a destructor the bytes are copied. With one the fake copies them too, and is done with them at once. */
dispatch_data_t dispatch_data_create(const void *buffer, size_t size, dispatch_queue_t queue,
                                     dispatch_block_t destructor) {
    NSData *made = [[NSData alloc] initWithBytes:buffer length:size];
    if (destructor == _dispatch_data_destructor_free) free((void *)buffer);
    else if (destructor) dispatch_async(queue, destructor);
    return (dispatch_data_t)made;
}

size_t dispatch_data_get_size(dispatch_data_t data) {
    return [(NSData *)data length];
}

dispatch_data_t dispatch_data_create_map(dispatch_data_t data, const void **buffer, size_t *size) {
    if (buffer) *buffer = [(NSData *)data bytes];
    if (size) *size = [(NSData *)data length];
    return [(id)data retain];
}

dispatch_time_t dispatch_time(dispatch_time_t when, int64_t nanoseconds) {
    if (when == DISPATCH_TIME_FOREVER) return when;
    return (when == DISPATCH_TIME_NOW ? (uint64_t)(fake_now() * 1e9) : when) + nanoseconds;
}

dispatch_semaphore_t dispatch_semaphore_create(intptr_t value) {
    FakeSemaphore *made = [FakeSemaphore new];
    sem_init(&made->semaphore, 0, value);
    return (dispatch_semaphore_t)made;
}

intptr_t dispatch_semaphore_wait(dispatch_semaphore_t semaphore, dispatch_time_t timeout) {
    sem_t *waited = &((FakeSemaphore *)semaphore)->semaphore;
    struct timespec deadline;
    int failed;
    double seconds = timeout == DISPATCH_TIME_NOW ? 0 : timeout * 1e-9 - fake_now();
    fake_deadline(&deadline, seconds > 0 ? seconds : 0);
    do failed = timeout == DISPATCH_TIME_FOREVER ? sem_wait(waited) : sem_timedwait(waited, &deadline);
    while (failed && errno == EINTR);
    return failed ? 49 : 0;
}

intptr_t dispatch_semaphore_signal(dispatch_semaphore_t semaphore) {
    return sem_post(&((FakeSemaphore *)semaphore)->semaphore);
}
