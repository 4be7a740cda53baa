/* Argument buffers: eight bytes an argument, an address or the bytes of a constant. */
#include <string.h>
#import "descriptor.h"

enum { PLACE = 8 };

@interface FakeArgumentDescriptor : MTLArgumentDescriptor {
    MTLDataType dataType;
    MTLBindingAccess access;
    NSUInteger index, arrayLength, constantBlockAlignment;
}
@end
@implementation MTLArgumentDescriptor
FAKE_MADE_AS(FakeArgumentDescriptor)
@dynamic dataType, index, access, arrayLength, constantBlockAlignment;
+ (MTLArgumentDescriptor *)argumentDescriptor {
    return [[self new] autorelease];
}
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"dataType", @"index", @"access", @"arrayLength", @"constantBlockAlignment", nil);
}
@end
@implementation FakeArgumentDescriptor
@synthesize dataType, index, access, arrayLength, constantBlockAlignment;
@end

@interface FakeArgumentEncoder : FakeObject <MTLArgumentEncoder> {
@public
    NSUInteger places;
    FakeBuffer *target;
    NSUInteger start;
}
@end
@implementation FakeArgumentEncoder

- (void)dealloc {
    [target release];
    [super dealloc];
}

- (NSUInteger)encodedLength {
    return places * PLACE;
}

- (NSUInteger)alignment {
    return PLACE;
}

- (void)setArgumentBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset {
    FakeBuffer *given = buffer ? fake_buffer(buffer, "setArgumentBuffer:offset:") : nil;
    if (given && (!given->storage->cpu || offset % PLACE || offset + [self encodedLength] > given->storage->length)) {
        fake_misuse("setArgumentBuffer: offset %lu, %lu bytes", offset, given->storage->length);
        return;
    }
    [given retain];
    [target release];
    target = given;
    start = offset;
}

- (void)setArgumentBuffer:(id<MTLBuffer>)buffer startOffset:(NSUInteger)offset arrayElement:(NSUInteger)element {
    [self setArgumentBuffer:buffer offset:offset + element * [self encodedLength]];
}

- (void *)constantDataAtIndex:(NSUInteger)index {
    if (target && index < places) return target->storage->cpu + start + index * PLACE;
    fake_misuse("an argument at %lu of %lu, in %s", index, places, target ? "a buffer" : "no buffer");
    return NULL;
}

- (void)write:(uint64_t)value at:(NSUInteger)index {
    void *place = [self constantDataAtIndex:index];
    if (place) memcpy(place, &value, sizeof value);
}

- (void)setBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index {
    FakeBuffer *given = buffer ? fake_buffer(buffer, "setBuffer:offset:atIndex:") : nil;
    if (given || !buffer) [self write:given ? [given gpuAddress] + offset : 0 at:index];
}

- (void)setBuffers:(const id<MTLBuffer>[])buffers offsets:(const NSUInteger[])offsets withRange:(NSRange)range {
    for (NSUInteger i = 0; i < range.length; i++)
        [self setBuffer:buffers[i] offset:offsets[i] atIndex:range.location + i];
}

- (void)setComputePipelineState:(id<MTLComputePipelineState>)state atIndex:(NSUInteger)index {
    [self write:[state gpuResourceID]._impl at:index];
}

- (void)setComputePipelineStates:(const id<MTLComputePipelineState>[])states withRange:(NSRange)range {
    for (NSUInteger i = 0; i < range.length; i++)
        [self setComputePipelineState:states[i] atIndex:range.location + i];
}

- (void)setIndirectCommandBuffer:(id<MTLIndirectCommandBuffer>)buffer atIndex:(NSUInteger)index {
    [self write:[buffer gpuResourceID]._impl at:index];
}

- (void)setIndirectCommandBuffers:(const id<MTLIndirectCommandBuffer>[])buffers withRange:(NSRange)range {
    for (NSUInteger i = 0; i < range.length; i++)
        [self setIndirectCommandBuffer:buffers[i] atIndex:range.location + i];
}

- (id<MTLArgumentEncoder>)newArgumentEncoderForBufferAtIndex:(NSUInteger)index {
    return nil; /* no kernel of the fake has a structure inside another */
}

@end

@implementation FakeDevice (Arguments)

- (id<MTLArgumentEncoder>)newArgumentEncoderWithArguments:(NSArray *)arguments {
    FakeArgumentEncoder *made = [[FakeArgumentEncoder alloc] initWithDevice:self];
    for (MTLArgumentDescriptor *one in arguments) {
        NSUInteger end = [one index] + ([one arrayLength] ? [one arrayLength] : 1);
        if (end > made->places) made->places = end;
    }
    return made;
}

- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferBinding:(id<MTLBufferBinding>)binding {
    FakeArgumentEncoder *made = [[FakeArgumentEncoder alloc] initWithDevice:self];
    made->places = FAKE_ARGUMENTS;
    return made;
}

@end

@implementation FakeFunction (Arguments)

- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferIndex:(NSUInteger)index {
    return [self newArgumentEncoderWithBufferIndex:index reflection:NULL];
}

- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferIndex:(NSUInteger)index
                                                 reflection:(MTLAutoreleasedArgument *)reflection {
    for (NSUInteger i = 0; i <= index; i++)
        if (!kernel->buffers[i]) {
            fake_misuse("newArgumentEncoderWithBufferIndex: %lu, kernel %s has no such buffer", index, kernel->name);
            return nil;
        }
    return [device newArgumentEncoderWithBufferBinding:nil];
}

@end
