/* Events: values that command buffers wait for, and (shared ones) that the CPU sees and sets. */
#include <stdlib.h>
#import "descriptor.h"

@interface FakeSignal : FakeCommand {
@public
    FakeEvent *event;
    uint64_t value;
    BOOL waits;
}
@end
@implementation FakeSignal
- (void)dealloc {
    [event release];
    [super dealloc];
}
- (BOOL)ready {
    return !waits || __atomic_load_n(&event->value, __ATOMIC_SEQ_CST) >= value;
}
- (MTLCommandBufferError)run {
    if (!waits) [event reach:value];
    return MTLCommandBufferErrorNone;
}
@end

@implementation FakeCommandBuffer (Events)

- (void)event:(id<MTLEvent>)event value:(uint64_t)value waits:(BOOL)waits message:(SEL)message {
    if (committed) fake_misuse("%s after commit", sel_getName(message));
    else if (encoder) fake_misuse("%s while an encoder is open", sel_getName(message));
    else if (![(id)event isKindOfClass:[FakeEvent class]]) fake_misuse("%s: no event", sel_getName(message));
    else {
        FakeSignal *command = [FakeSignal new];
        command->event = [(FakeEvent *)event retain];
        command->value = value;
        command->waits = waits;
        [self add:command];
        [command release];
    }
}

- (void)encodeSignalEvent:(id<MTLEvent>)event value:(uint64_t)value {
    [self event:event value:value waits:NO message:_cmd];
}

- (void)encodeWaitForEvent:(id<MTLEvent>)event value:(uint64_t)value {
    [self event:event value:value waits:YES message:_cmd];
}

@end

@implementation FakeEvent

- (void)reach:(uint64_t)reached {
    pthread_mutex_lock(&fake_lock);
    __atomic_store_n(&value, reached, __ATOMIC_SEQ_CST);
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
}

@end

/* A block that is called when a value is reached. */
struct notification {
    FakeSharedEvent *event; /* held while the call is on its way */
    id listener, block;
    uint64_t value;
    struct notification *next;
};

static void notify(void *context) {
    struct notification *told = context;
    BLOCK_CODE(block_of_event, told->block)(told->block, told->event, told->value);
    block_release(told->block);
    [told->listener release];
    [told->event release];
    free(told);
}

@implementation FakeSharedEvent

- (void)dealloc {
    while (notifications) {
        struct notification *gone = notifications;
        notifications = gone->next;
        block_release(gone->block);
        [gone->listener release];
        free(gone);
    }
    [super dealloc];
}

- (uint64_t)signaledValue {
    return __atomic_load_n(&value, __ATOMIC_SEQ_CST);
}

- (void)setSignaledValue:(uint64_t)wanted {
    [self reach:wanted];
}

- (void)reach:(uint64_t)reached {
    struct notification *due = NULL, **tail = &due;
    [super reach:reached];
    pthread_mutex_lock(&fake_lock);
    for (struct notification **link = &notifications; *link;) {
        struct notification *one = *link;
        if (one->value > reached) {
            link = &one->next;
            continue;
        }
        *link = one->next;
        one->next = NULL;
        *tail = one;
        tail = &one->next;
    }
    pthread_mutex_unlock(&fake_lock);
    while (due) {
        struct notification *one = due;
        due = one->next;
        one->event = [self retain];
        fake_later(notify, one);
    }
}

- (void)notifyListener:(MTLSharedEventListener *)listener atValue:(uint64_t)wanted
                 block:(MTLSharedEventNotificationBlock)block {
    if (!listener || !block) {
        fake_misuse("notifyListener:atValue:block: with nil");
        return;
    }
    struct notification *made = calloc(1, sizeof *made);
    made->listener = [listener retain];
    made->block = block_copy(block);
    made->value = wanted;
    pthread_mutex_lock(&fake_lock);
    BOOL reached = value >= wanted;
    if (!reached) {
        made->next = notifications;
        notifications = made;
    }
    pthread_mutex_unlock(&fake_lock);
    if (!reached) return;
    made->event = [self retain];
    fake_later(notify, made);
}

@end

@interface FakeEventHandle : MTLSharedEventHandle {
@public
    FakeSharedEvent *event;
}
@end
@implementation MTLSharedEventHandle
FAKE_MADE_AS(FakeEventHandle)
@dynamic label;
- (void)encodeWithCoder:(NSCoder *)coder {
    fake_misuse("a shared event's handle goes to other processes on a Mac only");
}
- (id)initWithCoder:(NSCoder *)coder {
    [self release];
    return nil;
}
@end
@implementation FakeEventHandle
- (void)dealloc {
    [event release];
    [super dealloc];
}
- (NSString *)label {
    return [event label];
}
@end

@interface FakeListener : MTLSharedEventListener {
    dispatch_queue_t dispatchQueue;
}
@end
@implementation MTLSharedEventListener
FAKE_MADE_AS(FakeListener)
@dynamic dispatchQueue;
- (id)init {
    return [self initWithDispatchQueue:nil];
}
- (id)initWithDispatchQueue:(dispatch_queue_t)queue {
    return [super init];
}
@end
@implementation FakeListener
- (id)initWithDispatchQueue:(dispatch_queue_t)queue {
    if ((self = [super initWithDispatchQueue:queue])) dispatchQueue = [(id)queue retain];
    return self;
}
- (void)dealloc {
    [(id)dispatchQueue release];
    [super dealloc];
}
- (dispatch_queue_t)dispatchQueue {
    return dispatchQueue;
}
@end

@implementation FakeSharedEvent (Handles)

- (MTLSharedEventHandle *)newSharedEventHandle {
    MTLSharedEventHandle *made = [MTLSharedEventHandle new];
    ((FakeEventHandle *)made)->event = [self retain];
    return made;
}

@end

@implementation FakeDevice (Events)

- (id<MTLEvent>)newEvent {
    return [[FakeEvent alloc] initWithDevice:self];
}

- (id<MTLSharedEvent>)newSharedEvent {
    return [[FakeSharedEvent alloc] initWithDevice:self];
}

- (id<MTLSharedEvent>)newSharedEventWithHandle:(MTLSharedEventHandle *)handle {
    return [((FakeEventHandle *)handle)->event retain];
}

@end
