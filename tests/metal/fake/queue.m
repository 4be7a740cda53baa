/* Queues: so many command buffers may be on their way at a time. */
#import "fake.h"

@implementation FakeCommandQueue

- (id)initWithDevice:(FakeDevice *)owner limit:(NSUInteger)count {
    if ((self = [super initWithDevice:owner])) limit = count;
    return self;
}

- (id)commandBuffer:(BOOL)unretained options:(MTLCommandBufferErrorOption)options {
    struct timespec deadline;
    fake_deadline(&deadline, fake_timeout());
    pthread_mutex_lock(&fake_lock);
    while (used >= limit)
        if (pthread_cond_timedwait(&fake_changed, &fake_lock, &deadline)) break;
    BOOL stuck = used >= limit;
    used++;
    pthread_mutex_unlock(&fake_lock);
    if (stuck) fake_misuse("commandBuffer waits for ever: %lu are made and not completed", limit);
    id made = [[FakeCommandBuffer alloc] initWithQueue:self unretained:unretained options:options];
    return [made autorelease];
}

- (id<MTLCommandBuffer>)commandBuffer {
    return [self commandBuffer:NO options:0];
}

- (id<MTLCommandBuffer>)commandBufferWithUnretainedReferences {
    return [self commandBuffer:YES options:0];
}

- (id<MTLCommandBuffer>)commandBufferWithDescriptor:(MTLCommandBufferDescriptor *)descriptor {
    return [self commandBuffer:![descriptor retainedReferences] options:[descriptor errorOptions]];
}

- (void)insertDebugCaptureBoundary {
}

@end
