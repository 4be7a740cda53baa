/* The compute encoder. */
#include <stdlib.h>
#include <string.h>
#import "fake.h"

@implementation FakeComputeEncoder

- (id)initWithBuffer:(FakeCommandBuffer *)owner type:(MTLDispatchType)type {
    if ((self = [super initWithBuffer:owner])) dispatchType = type;
    return self;
}

- (void)endEncoding {
    [super endEncoding];
    fake_arguments_clear(&arguments);
    while (residents) storage_release(resident[--residents]);
}

- (void)dealloc {
    free(resident);
    [super dealloc];
}

- (MTLDispatchType)dispatchType {
    return dispatchType;
}

- (void)setComputePipelineState:(id<MTLComputePipelineState>)state {
    if (![self open:_cmd]) return;
    if (![(id)state isKindOfClass:[FakePipeline class]]) {
        fake_misuse("setComputePipelineState: %s", state ? object_getClassName(state) : "nil");
        return;
    }
    arguments.kernel = ((FakePipeline *)state)->kernel;
    arguments.threads = ((FakePipeline *)state)->threads;
    [buffer keep:state];
}

/* Arguments */

- (BOOL)index:(NSUInteger)index message:(SEL)message {
    if (![self open:message]) return NO;
    if (index >= FAKE_ARGUMENTS) fake_misuse("%s: index %lu, 30 is the last", sel_getName(message), index);
    return index < FAKE_ARGUMENTS;
}

- (void)setBytes:(const void *)bytes length:(NSUInteger)length atIndex:(NSUInteger)index {
    if (![self index:index message:_cmd]) return;
    if (!bytes || !length || length > 4096) fake_misuse("setBytes: %lu bytes at %p; 1 to 4096 are possible", length, bytes);
    else fake_set_bytes(&arguments, bytes, length, index);
}

- (void)setBuffer:(id<MTLBuffer>)object offset:(NSUInteger)offset atIndex:(NSUInteger)index {
    if (![self index:index message:_cmd]) return;
    FakeBuffer *given = object ? fake_buffer(object, "setBuffer:offset:atIndex:") : nil;
    if (given && offset >= given->storage->length) {
        fake_misuse("setBuffer: offset %lu in %lu bytes", offset, given->storage->length);
        return;
    }
    fake_set_storage(&arguments, given ? given->storage : NULL, offset, index);
    if (given) [buffer keep:given];
}

- (void)setBufferOffset:(NSUInteger)offset atIndex:(NSUInteger)index {
    if (![self index:index message:_cmd]) return;
    struct storage *storage = arguments.buffers[index].storage;
    if (!storage || offset >= storage->length) fake_misuse("setBufferOffset: %lu of %s", offset, storage ? "a shorter buffer" : "nothing");
    else arguments.buffers[index].offset = offset;
}

- (void)setBuffers:(const id<MTLBuffer>[])buffers offsets:(const NSUInteger[])offsets withRange:(NSRange)range {
    if (!range.length || ![self index:range.location + range.length - 1 message:_cmd]) return;
    for (NSUInteger i = 0; i < range.length; i++)
        [self setBuffer:buffers[i] offset:offsets[i] atIndex:range.location + i];
}

- (void)setThreadgroupMemoryLength:(NSUInteger)length atIndex:(NSUInteger)index {
    if (![self index:index message:_cmd]) return;
    if (length % 16) fake_misuse("setThreadgroupMemoryLength: %lu is no multiple of 16", length);
    else arguments.local[index] = length;
}

/* With a stride of the attributes: for vertex data, which no kernel of the fake reads. */

- (void)setBytes:(const void *)bytes length:(NSUInteger)length attributeStride:(NSUInteger)stride
         atIndex:(NSUInteger)index {
    [self setBytes:bytes length:length atIndex:index];
}

- (void)setBuffer:(id<MTLBuffer>)given offset:(NSUInteger)offset attributeStride:(NSUInteger)stride
          atIndex:(NSUInteger)index {
    [self setBuffer:given offset:offset atIndex:index];
}

- (void)setBufferOffset:(NSUInteger)offset attributeStride:(NSUInteger)stride atIndex:(NSUInteger)index {
    [self setBufferOffset:offset atIndex:index];
}

- (void)setBuffers:(const id<MTLBuffer>[])buffers offsets:(const NSUInteger[])offsets
    attributeStrides:(const NSUInteger[])strides withRange:(NSRange)range {
    [self setBuffers:buffers offsets:offsets withRange:range];
}

/* Dispatches */

- (FakeDispatch *)dispatch:(MTLSize)grid group:(MTLSize)group message:(SEL)message {
    if (![self open:message] || !fake_may_dispatch(&arguments, group, sel_getName(message))) return nil;
    FakeDispatch *made = [FakeDispatch new];
    made->grid = grid;
    made->group = group;
    fake_arguments_copy(&made->arguments, &arguments);
    made->residents = residents;
    made->resident = malloc((residents + 1) * sizeof *resident);
    for (int i = 0; i < residents; i++) made->resident[i] = storage_retain(resident[i]);
    [self add:made];
    return made;
}

- (void)dispatchThreadgroups:(MTLSize)groupsPerGrid threadsPerThreadgroup:(MTLSize)size {
    MTLSize grid = {groupsPerGrid.width * size.width, groupsPerGrid.height * size.height,
                    groupsPerGrid.depth * size.depth};
    [self dispatch:grid group:size message:_cmd];
}

- (void)dispatchThreads:(MTLSize)grid threadsPerThreadgroup:(MTLSize)size {
    [self dispatch:grid group:size message:_cmd];
}

- (void)dispatchThreadgroupsWithIndirectBuffer:(id<MTLBuffer>)object indirectBufferOffset:(NSUInteger)offset
                         threadsPerThreadgroup:(MTLSize)size {
    FakeBuffer *given = fake_buffer(object, "dispatchThreadgroupsWithIndirectBuffer:");
    if (!given) return;
    if (offset % 4 || offset > given->storage->length || given->storage->length - offset < 12) {
        fake_misuse("an indirect buffer's offset %lu in %lu bytes", offset, given->storage->length);
        return;
    }
    FakeDispatch *made = [self dispatch:size group:size message:_cmd];
    if (!made) return;
    made->indirect = storage_retain(given->storage);
    made->indirectOffset = offset;
    [buffer keep:given];
}

- (FakeExecution *)execute:(id<MTLIndirectCommandBuffer>)commands message:(SEL)message {
    id given = [self open:message] ? fake_indirect(commands) : nil;
    if (!given) return nil;
    FakeExecution *made = [FakeExecution new];
    made->commands = [given retain];
    fake_arguments_copy(&made->arguments, &arguments);
    made->residents = residents;
    made->resident = malloc((residents + 1) * sizeof *resident);
    for (int i = 0; i < residents; i++) made->resident[i] = storage_retain(resident[i]);
    [self add:made];
    return made;
}

- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)commands withRange:(NSRange)range {
    if (NSMaxRange(range) > [commands size]) fake_misuse("executeCommandsInBuffer: beyond %lu", [commands size]);
    FakeExecution *made = [self execute:commands message:_cmd];
    if (made) made->range = range;
}

- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)commands indirectBuffer:(id<MTLBuffer>)where
           indirectBufferOffset:(NSUInteger)offset {
    FakeBuffer *given = fake_buffer(where, "executeCommandsInBuffer:indirectBuffer:");
    if (!given || offset % 4 || offset + 8 > given->storage->length) {
        fake_misuse("a range at %lu", offset);
        return;
    }
    FakeExecution *made = [self execute:commands message:_cmd];
    if (!made) return;
    made->ranges = storage_retain(given->storage);
    made->rangesOffset = offset;
}

/* Memory that is reached through pointers */

- (void)reach:(struct storage *)storage keeping:(id)object {
    resident = realloc(resident, (residents + 1) * sizeof *resident);
    resident[residents++] = storage_retain(storage);
    [buffer keep:object];
}

- (void)useResource:(id<MTLResource>)resource usage:(MTLResourceUsage)usage {
    FakeBuffer *given = [self open:_cmd] ? fake_buffer(resource, "useResource:usage:") : nil;
    if (given) [self reach:given->storage keeping:given];
}

- (void)useResources:(const id<MTLResource>[])resources count:(NSUInteger)count usage:(MTLResourceUsage)usage {
    for (NSUInteger i = 0; i < count; i++) [self useResource:resources[i] usage:usage];
}

- (void)useHeap:(id<MTLHeap>)heap {
    if (![self open:_cmd]) return;
    if ([(id)heap isKindOfClass:[FakeHeap class]]) [self reach:((FakeHeap *)heap)->storage keeping:heap];
    else fake_misuse("useHeap: of what is no heap");
}

- (void)useHeaps:(const id<MTLHeap>[])heaps count:(NSUInteger)count {
    for (NSUInteger i = 0; i < count; i++) [self useHeap:heaps[i]];
}

/* Dispatches run one after the other here, so that barriers are kept by themselves. */

- (void)memoryBarrierWithScope:(MTLBarrierScope)scope {
    if ([self open:_cmd] && scope & ~(MTLBarrierScopeBuffers | MTLBarrierScopeTextures))
        fake_misuse("memoryBarrierWithScope: %lu", scope);
}

- (void)memoryBarrierWithResources:(const id<MTLResource>[])resources count:(NSUInteger)count {
    if (![self open:_cmd]) return;
    for (NSUInteger i = 0; i < count; i++)
        if (!resources[i]) fake_misuse("memoryBarrierWithResources: with nil");
}

@end
