/* Command buffers: encoders one after the other, commit once, then wait. */
#include <stdlib.h>
#import "fake.h"

void fake_add_block(struct blocks *blocks, id block) {
    blocks->items = realloc(blocks->items, (blocks->count + 1) * sizeof *blocks->items);
    blocks->items[blocks->count++] = block_copy(block);
}

void fake_release_blocks(struct blocks *blocks) {
    for (int i = 0; i < blocks->count; i++) block_release(blocks->items[i]);
    free(blocks->items);
    *blocks = (struct blocks){NULL, 0};
}

@implementation FakeCommandBuffer

- (id)initWithQueue:(FakeCommandQueue *)owner unretained:(BOOL)borrows options:(MTLCommandBufferErrorOption)wanted {
    if ((self = [super initWithDevice:(FakeDevice *)[owner device]])) {
        queue = [owner retain];
        unretained = borrows;
        errorOptions = wanted;
        commands = [NSMutableArray new];
        kept = [NSMutableArray new];
        infos = [NSMutableArray new];
        counted = YES;
    }
    return self;
}

/* Gives back what it uses, and its place in the queue. */
- (void)letGo {
    fake_release_blocks(&scheduledHandlers);
    fake_release_blocks(&completedHandlers);
    [commands removeAllObjects];
    [kept removeAllObjects];
    while (borrowings) {
        struct storage *storage = borrowed[--borrowings];
        __sync_fetch_and_sub(&storage->borrowed, 1);
        storage_release(storage);
    }
    pthread_mutex_lock(&fake_lock);
    if (counted) queue->used--;
    counted = NO;
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
}

- (void)dealloc {
    pthread_mutex_lock(&fake_lock);
    if (enqueued && !committed) fake_gpu_remove(self);
    pthread_mutex_unlock(&fake_lock);
    [self letGo];
    free(borrowed);
    [commands release];
    [kept release];
    [infos release];
    [error release];
    [logs release];
    [queue release];
    [super dealloc];
}

- (id<MTLCommandQueue>)commandQueue {
    return queue;
}

- (BOOL)retainedReferences {
    return !unretained;
}

- (MTLCommandBufferErrorOption)errorOptions {
    return errorOptions;
}

/* Keeps what a command uses until it is completed; without retaining, the memory only, to find out who dies. */
- (void)keep:(id)object {
    if (!unretained) {
        if (object) [kept addObject:object];
        return;
    }
    if (![object isKindOfClass:[FakeBuffer class]]) return;
    struct storage *storage = storage_retain(((FakeBuffer *)object)->storage);
    __sync_fetch_and_add(&storage->borrowed, 1);
    borrowed = realloc(borrowed, (borrowings + 1) * sizeof *borrowed);
    borrowed[borrowings++] = storage;
}

- (void)add:(FakeCommand *)command {
    [commands addObject:command];
}

/* Encoding */

- (BOOL)encodes:(SEL)message {
    if (committed) fake_misuse("%s after commit", sel_getName(message));
    else if (encoder) fake_misuse("%s while another encoder is open", sel_getName(message));
    return !committed && !encoder;
}

- (id<MTLComputeCommandEncoder>)computeCommandEncoderWithDispatchType:(MTLDispatchType)type {
    if (![self encodes:_cmd]) return nil;
    return [[[FakeComputeEncoder alloc] initWithBuffer:self type:type] autorelease];
}

- (id<MTLComputeCommandEncoder>)computeCommandEncoder {
    return [self computeCommandEncoderWithDispatchType:MTLDispatchTypeSerial];
}

- (id<MTLComputeCommandEncoder>)computeCommandEncoderWithDescriptor:(MTLComputePassDescriptor *)descriptor {
    FakeEncoder *made = (FakeEncoder *)[self computeCommandEncoderWithDispatchType:[descriptor dispatchType]];
    for (NSUInteger i = 0; made && i < 4; i++) {
        MTLComputePassSampleBufferAttachmentDescriptor *at =
            [[descriptor sampleBufferAttachments] objectAtIndexedSubscript:i];
        [made sample:[at sampleBuffer] at:[at startOfEncoderSampleIndex] atEnd:NO];
        [made sample:[at sampleBuffer] at:[at endOfEncoderSampleIndex] atEnd:YES];
    }
    return (id)made;
}

- (id<MTLBlitCommandEncoder>)blitCommandEncoder {
    if (![self encodes:_cmd]) return nil;
    return [[[FakeBlitEncoder alloc] initWithBuffer:self] autorelease];
}

- (id<MTLBlitCommandEncoder>)blitCommandEncoderWithDescriptor:(MTLBlitPassDescriptor *)descriptor {
    FakeEncoder *made = (FakeEncoder *)[self blitCommandEncoder];
    for (NSUInteger i = 0; made && i < 4; i++) {
        MTLBlitPassSampleBufferAttachmentDescriptor *at =
            [[descriptor sampleBufferAttachments] objectAtIndexedSubscript:i];
        [made sample:[at sampleBuffer] at:[at startOfEncoderSampleIndex] atEnd:NO];
        [made sample:[at sampleBuffer] at:[at endOfEncoderSampleIndex] atEnd:YES];
    }
    return (id)made;
}

- (void)pushDebugGroup:(NSString *)string {
}

- (void)popDebugGroup {
}

/* On its way */

- (void)enqueue {
    if (enqueued) {
        fake_misuse("enqueue of a command buffer that is enqueued already");
        return;
    }
    pthread_mutex_lock(&fake_lock);
    enqueued = YES;
    status = MTLCommandBufferStatusEnqueued;
    fake_gpu_append(self);
    pthread_mutex_unlock(&fake_lock);
}

- (void)commit {
    if (committed) {
        fake_misuse("commit of a command buffer that is committed already");
        return;
    }
    if (encoder) {
        fake_misuse("commit while an encoder is open");
        [(FakeEncoder *)encoder endEncoding];
    }
    [self retain]; /* until it is completed */
    fake_gpu_start();
    pthread_mutex_lock(&fake_lock);
    if (!enqueued) fake_gpu_append(self);
    enqueued = committed = YES;
    status = MTLCommandBufferStatusCommitted;
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
}

- (void)addScheduledHandler:(MTLCommandBufferHandler)block {
    if (committed) fake_misuse("addScheduledHandler: after commit");
    else fake_add_block(&scheduledHandlers, block);
}

- (void)addCompletedHandler:(MTLCommandBufferHandler)block {
    if (committed) fake_misuse("addCompletedHandler: after commit");
    else fake_add_block(&completedHandlers, block);
}

- (void)waitUntilScheduled {
    if (!committed) {
        fake_misuse("waitUntilScheduled before commit");
        return;
    }
    pthread_mutex_lock(&fake_lock);
    while (!scheduled && status < MTLCommandBufferStatusCompleted) pthread_cond_wait(&fake_changed, &fake_lock);
    pthread_mutex_unlock(&fake_lock);
}

/* Returns after the handlers, unless it is one of them that waits. */
- (void)waitUntilCompleted {
    if (!committed) {
        fake_misuse("waitUntilCompleted before commit");
        return;
    }
    BOOL inHandler = fake_is_later();
    pthread_mutex_lock(&fake_lock);
    while (!(finished || (inHandler && status >= MTLCommandBufferStatusCompleted)))
        pthread_cond_wait(&fake_changed, &fake_lock);
    pthread_mutex_unlock(&fake_lock);
}

- (MTLCommandBufferStatus)status {
    pthread_mutex_lock(&fake_lock);
    MTLCommandBufferStatus now = status;
    pthread_mutex_unlock(&fake_lock);
    return now;
}

- (NSError *)error {
    return [self status] == MTLCommandBufferStatusError ? error : nil;
}

- (id<MTLLogContainer>)logs {
    return [self status] == MTLCommandBufferStatusError && logs ? (id)logs : (id)[NSArray array];
}

- (CFTimeInterval)kernelStartTime {
    return started;
}

- (CFTimeInterval)kernelEndTime {
    return ended;
}

- (CFTimeInterval)GPUStartTime {
    return started;
}

- (CFTimeInterval)GPUEndTime {
    return ended;
}

@end
