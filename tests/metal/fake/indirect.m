/* Indirect command buffers: commands that are encoded once, and run by dispatches' order as often as one likes. */
#include <stdlib.h>
#import "descriptor.h"

@interface FakeIndirectDescriptor : MTLIndirectCommandBufferDescriptor {
    MTLIndirectCommandType commandTypes;
    BOOL inheritBuffers, inheritPipelineState, supportRayTracing, supportDynamicAttributeStride;
    NSUInteger maxKernelBufferBindCount, maxKernelThreadgroupMemoryBindCount, maxVertexBufferBindCount;
    NSUInteger maxFragmentBufferBindCount, maxObjectBufferBindCount, maxObjectThreadgroupMemoryBindCount;
}
@end
@implementation MTLIndirectCommandBufferDescriptor
FAKE_MADE_AS(FakeIndirectDescriptor)
@dynamic commandTypes, inheritBuffers, inheritPipelineState, supportRayTracing, supportDynamicAttributeStride;
@dynamic maxKernelBufferBindCount, maxKernelThreadgroupMemoryBindCount, maxVertexBufferBindCount;
@dynamic maxFragmentBufferBindCount, maxObjectBufferBindCount, maxObjectThreadgroupMemoryBindCount;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"commandTypes", @"inheritBuffers", @"inheritPipelineState", @"supportRayTracing",
                     @"supportDynamicAttributeStride", @"maxKernelBufferBindCount",
                     @"maxKernelThreadgroupMemoryBindCount", @"maxVertexBufferBindCount",
                     @"maxFragmentBufferBindCount", @"maxObjectBufferBindCount",
                     @"maxObjectThreadgroupMemoryBindCount", nil);
}
@end
@implementation FakeIndirectDescriptor
@synthesize commandTypes, inheritBuffers, inheritPipelineState, supportRayTracing, supportDynamicAttributeStride;
@synthesize maxKernelBufferBindCount, maxKernelThreadgroupMemoryBindCount, maxVertexBufferBindCount;
@synthesize maxFragmentBufferBindCount, maxObjectBufferBindCount, maxObjectThreadgroupMemoryBindCount;
- (id)init {
    if ((self = [super init])) {
        inheritBuffers = inheritPipelineState = YES;
        maxKernelBufferBindCount = maxVertexBufferBindCount = maxFragmentBufferBindCount = FAKE_ARGUMENTS;
    }
    return self;
}
@end

struct slot {
    struct arguments arguments;
    MTLSize grid, group;
    BOOL set;
};

@interface FakeIndirectBuffer : FakeObject <MTLIndirectCommandBuffer> {
@public
    struct slot *slots;
    NSUInteger count, bindings;
    MTLResourceOptions options;
    BOOL inheritBuffers, inheritPipelineState;
}
@end

/* A command is a view of its place in the buffer, which it keeps. */
@interface FakeIndirectCommand : FakeCounted <MTLIndirectComputeCommand> {
@public
    FakeIndirectBuffer *owner;
    struct slot *slot;
}
@end

@implementation FakeIndirectCommand

- (void)dealloc {
    [owner release];
    [super dealloc];
}

- (void)setComputePipelineState:(id<MTLComputePipelineState>)state {
    FakePipeline *given = (FakePipeline *)state;
    if (![given isKindOfClass:[FakePipeline class]] || !given->indirect || owner->inheritPipelineState) {
        fake_misuse("an indirect command's setComputePipelineState: with none, one that does not support it, or in a "
                    "buffer that inherits it");
        return;
    }
    slot->arguments.kernel = given->kernel;
    slot->arguments.threads = given->threads;
}

- (void)setKernelBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index {
    FakeBuffer *given = fake_buffer(buffer, "setKernelBuffer:offset:atIndex:");
    if (!given) return;
    if (index >= owner->bindings || owner->inheritBuffers || offset >= given->storage->length)
        fake_misuse("setKernelBuffer: index %lu of %lu, offset %lu", index, owner->bindings, offset);
    else fake_set_storage(&slot->arguments, given->storage, offset, index);
}

- (void)setKernelBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset attributeStride:(NSUInteger)stride
                atIndex:(NSUInteger)index {
    [self setKernelBuffer:buffer offset:offset atIndex:index];
}

- (void)setThreadgroupMemoryLength:(NSUInteger)length atIndex:(NSUInteger)index {
    if (index >= FAKE_ARGUMENTS || length % 16) fake_misuse("setThreadgroupMemoryLength: %lu at %lu", length, index);
    else slot->arguments.local[index] = length;
}

- (void)concurrentDispatchThreads:(MTLSize)grid threadsPerThreadgroup:(MTLSize)size {
    slot->grid = grid;
    slot->group = size;
    slot->set = YES;
}

- (void)concurrentDispatchThreadgroups:(MTLSize)groups threadsPerThreadgroup:(MTLSize)size {
    MTLSize grid = {groups.width * size.width, groups.height * size.height, groups.depth * size.depth};
    [self concurrentDispatchThreads:grid threadsPerThreadgroup:size];
}

/* Commands run one after the other here: barriers are kept by themselves. */
- (void)setBarrier {
}

- (void)clearBarrier {
}

- (void)reset {
    fake_arguments_clear(&slot->arguments);
    *slot = (struct slot){};
}

@end

@implementation FakeIndirectBuffer

- (void)dealloc {
    [self resetWithRange:NSMakeRange(0, count)];
    free(slots);
    [super dealloc];
}

- (NSUInteger)size {
    return count;
}

- (MTLResourceID)gpuResourceID {
    return (MTLResourceID){(uintptr_t)self};
}

- (id<MTLIndirectComputeCommand>)indirectComputeCommandAtIndex:(NSUInteger)index {
    if (index >= count) {
        fake_misuse("indirectComputeCommandAtIndex: %lu of %lu", index, count);
        return nil;
    }
    FakeIndirectCommand *made = [FakeIndirectCommand new];
    made->owner = [self retain];
    made->slot = &slots[index];
    return [made autorelease];
}

- (void)resetWithRange:(NSRange)range {
    if (range.location + range.length > count) fake_misuse("resetWithRange: beyond %lu commands", count);
    for (NSUInteger i = range.location; i < NSMaxRange(range) && i < count; i++) {
        fake_arguments_clear(&slots[i].arguments);
        slots[i] = (struct slot){};
    }
}

- (MTLResourceOptions)resourceOptions {
    return options;
}

- (MTLStorageMode)storageMode {
    return (options >> 4) & 15;
}

- (MTLCPUCacheMode)cpuCacheMode {
    return options & 15;
}

- (MTLHazardTrackingMode)hazardTrackingMode {
    return (options >> 8) & 3;
}

- (NSUInteger)allocatedSize {
    return count * sizeof *slots;
}

- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state {
    return MTLPurgeableStateNonVolatile;
}

- (id<MTLHeap>)heap {
    return nil;
}

- (NSUInteger)heapOffset {
    return 0;
}

- (void)makeAliasable {
}

- (BOOL)isAliasable {
    return NO;
}

@end

@implementation FakeExecution

- (void)dealloc {
    fake_arguments_clear(&arguments);
    while (residents) storage_release(resident[--residents]);
    free(resident);
    storage_release(ranges);
    [commands release];
    [super dealloc];
}

- (MTLCommandBufferError)run {
    if (ranges) {
        MTLIndirectCommandBufferExecutionRange *found = (void *)(ranges->gpu + rangesOffset);
        range = NSMakeRange(found->location, found->length);
    }
    MTLCommandBufferError code = MTLCommandBufferErrorNone;
    for (NSUInteger i = range.location; !code && i < NSMaxRange(range) && i < commands->count; i++) {
        struct slot *slot = &commands->slots[i];
        if (!slot->set) continue;
        FakeDispatch *made = [FakeDispatch new];
        struct arguments *from = commands->inheritBuffers ? &arguments : &slot->arguments;
        const struct arguments *pipeline = commands->inheritPipelineState ? &arguments : &slot->arguments;
        fake_arguments_copy(&made->arguments, from);
        made->arguments.kernel = pipeline->kernel;
        made->arguments.threads = pipeline->threads;
        made->grid = slot->grid;
        made->group = slot->group;
        made->residents = residents;
        made->resident = malloc((residents + 1) * sizeof *resident);
        for (int one = 0; one < residents; one++) made->resident[one] = storage_retain(resident[one]);
        if (fake_may_dispatch(&made->arguments, made->group, "an indirect command")) code = [made run];
        [made release];
    }
    return code;
}

@end

FakeIndirectBuffer *fake_indirect(id object) {
    if ([object isKindOfClass:[FakeIndirectBuffer class]]) return object;
    fake_misuse("executeCommandsInBuffer: of %s", object ? object_getClassName(object) : "nil");
    return nil;
}

@implementation FakeDevice (Indirect)

- (id<MTLIndirectCommandBuffer>)
    newIndirectCommandBufferWithDescriptor:(MTLIndirectCommandBufferDescriptor *)descriptor
                           maxCommandCount:(NSUInteger)count
                                   options:(MTLResourceOptions)options {
    MTLIndirectCommandType dispatches =
        MTLIndirectCommandTypeConcurrentDispatch | MTLIndirectCommandTypeConcurrentDispatchThreads;
    if (!([descriptor commandTypes] & dispatches) || !count || count > 16384) {
        fake_misuse("newIndirectCommandBufferWithDescriptor: %lu commands of the types %lu", count,
                    [descriptor commandTypes]);
        return nil;
    }
    FakeIndirectBuffer *made = [[FakeIndirectBuffer alloc] initWithDevice:self];
    made->slots = calloc(count, sizeof *made->slots);
    made->count = count;
    made->options = options;
    made->bindings = [descriptor maxKernelBufferBindCount];
    made->inheritBuffers = [descriptor inheritBuffers];
    made->inheritPipelineState = [descriptor inheritPipelineState];
    return made;
}

@end
