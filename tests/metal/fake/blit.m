/* The blit encoder: copies, fills, and managed memory back to the CPU. */
#include <string.h>
#import "fake.h"

@interface FakeCopy : FakeCommand {
@public
    struct storage *source, *target;
    size_t from, to, length;
    int value; /* of a fill, which has no source */
    BOOL synchronize;
}
@end
@implementation FakeCopy
- (void)dealloc {
    storage_release(source);
    storage_release(target);
    [super dealloc];
}
- (MTLCommandBufferError)run {
    if (synchronize) memcpy(target->cpu, target->gpu, target->length);
    else if (source) memmove(target->gpu + to, source->gpu + from, length);
    else memset(target->gpu + to, value, length);
    return MTLCommandBufferErrorNone;
}
@end

@interface FakeResolve : FakeCopy {
@public
    FakeSampleBuffer *samples;
}
@end
@implementation FakeResolve
- (void)dealloc {
    [samples release];
    [super dealloc];
}
- (MTLCommandBufferError)run {
    memcpy(target->gpu + to, [samples samples] + from, length);
    return MTLCommandBufferErrorNone;
}
@end

static BOOL inside(FakeBuffer *buffer, NSUInteger start, NSUInteger length, const char *where) {
    if (!buffer) return NO;
    if (start <= buffer->storage->length && length <= buffer->storage->length - start) return YES;
    fake_misuse("%s: %lu bytes at %lu of %lu", where, length, start, buffer->storage->length);
    return NO;
}

@implementation FakeBlitEncoder

- (void)copyFromBuffer:(id<MTLBuffer>)source sourceOffset:(NSUInteger)from toBuffer:(id<MTLBuffer>)destination
     destinationOffset:(NSUInteger)to size:(NSUInteger)length {
    if (![self open:_cmd]) return;
    FakeBuffer *one = fake_buffer(source, "copyFromBuffer:"), *other = fake_buffer(destination, "toBuffer:");
    if (!inside(one, from, length, "copyFromBuffer:") || !inside(other, to, length, "toBuffer:")) return;
    FakeCopy *command = [FakeCopy new];
    command->source = storage_retain(one->storage);
    command->target = storage_retain(other->storage);
    command->from = from;
    command->to = to;
    command->length = length;
    [buffer keep:one];
    [buffer keep:other];
    [self add:command];
}

- (void)fillBuffer:(id<MTLBuffer>)object range:(NSRange)range value:(uint8_t)value {
    FakeBuffer *target = [self open:_cmd] ? fake_buffer(object, "fillBuffer:") : nil;
    if (!inside(target, range.location, range.length, "fillBuffer:")) return;
    FakeCopy *command = [FakeCopy new];
    command->target = storage_retain(target->storage);
    command->to = range.location;
    command->length = range.length;
    command->value = value;
    [buffer keep:target];
    [self add:command];
}

- (void)synchronizeResource:(id<MTLResource>)resource {
    FakeBuffer *target = [self open:_cmd] ? fake_buffer(resource, "synchronizeResource:") : nil;
    if (!target) return;
    if ([target storageMode] != MTLStorageModeManaged) {
        fake_misuse("synchronizeResource: of a buffer that is not managed");
        return;
    }
    FakeCopy *command = [FakeCopy new];
    command->target = storage_retain(target->storage);
    command->synchronize = YES;
    [buffer keep:target];
    [self add:command];
}

- (void)resolveCounters:(id<MTLCounterSampleBuffer>)samples inRange:(NSRange)range
      destinationBuffer:(id<MTLBuffer>)destination destinationOffset:(NSUInteger)to {
    FakeBuffer *target = [self open:_cmd] ? fake_buffer(destination, "resolveCounters:") : nil;
    if (!inside(target, to, range.length * sizeof(MTLCounterResultTimestamp), "resolveCounters:")) return;
    if (!samples || range.location + range.length > [samples sampleCount]) {
        fake_misuse("resolveCounters: {%lu, %lu}", range.location, range.length);
        return;
    }
    FakeResolve *command = [FakeResolve new];
    command->samples = [(FakeSampleBuffer *)samples retain];
    command->target = storage_retain(target->storage);
    command->from = range.location;
    command->to = to;
    command->length = range.length * sizeof(MTLCounterResultTimestamp);
    [buffer keep:target];
    [self add:command];
}

@end
