/* Encodes copies and fills. */
#pragma once

#import <Metal/MTLCommandEncoder.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

OC_FLAGS(NSUInteger, MTLBlitOption) {
    MTLBlitOptionNone = 0,
    MTLBlitOptionDepthFromDepthStencil = 1 << 0,
    MTLBlitOptionStencilFromDepthStencil = 1 << 1,
    MTLBlitOptionRowLinearPVRTC = 1 << 2,
};

OC_SINCE(10.11)
@protocol MTLBlitCommandEncoder <MTLCommandEncoder>

- (void)copyFromBuffer:(id<MTLBuffer>)source sourceOffset:(NSUInteger)sourceOffset
    toBuffer:(id<MTLBuffer>)destination destinationOffset:(NSUInteger)destinationOffset size:(NSUInteger)size;
- (void)fillBuffer:(id<MTLBuffer>)buffer range:(NSRange)range value:(uint8_t)value;

/* Managed memory: what the GPU wrote becomes visible to the CPU */
- (void)synchronizeResource:(id<MTLResource>)resource;

/* Commands in buffers */
- (void)copyIndirectCommandBuffer:(id<MTLIndirectCommandBuffer>)source sourceRange:(NSRange)sourceRange
    destination:(id<MTLIndirectCommandBuffer>)destination destinationIndex:(NSUInteger)destinationIndex
    OC_SINCE(10.14);
- (void)optimizeIndirectCommandBuffer:(id<MTLIndirectCommandBuffer>)buffer withRange:(NSRange)range
    OC_SINCE(10.14);
- (void)resetCommandsInBuffer:(id<MTLIndirectCommandBuffer>)buffer withRange:(NSRange)range OC_SINCE(10.14);

/* Order and time */
- (void)updateFence:(id<MTLFence>)fence OC_SINCE(10.13);
- (void)waitForFence:(id<MTLFence>)fence OC_SINCE(10.13);
- (void)sampleCountersInBuffer:(id<MTLCounterSampleBuffer>)buffer atSampleIndex:(NSUInteger)sampleIndex
    withBarrier:(BOOL)barrier OC_SINCE(10.15);
- (void)resolveCounters:(id<MTLCounterSampleBuffer>)samples inRange:(NSRange)range
    destinationBuffer:(id<MTLBuffer>)destinationBuffer destinationOffset:(NSUInteger)destinationOffset
    OC_SINCE(10.15);
- (void)getTextureAccessCounters:(id<MTLTexture>)texture region:(MTLRegion)region
    mipLevel:(NSUInteger)mipLevel slice:(NSUInteger)slice resetCounters:(BOOL)resetCounters
    countersBuffer:(id<MTLBuffer>)countersBuffer countersBufferOffset:(NSUInteger)countersBufferOffset
    OC_SINCE(11.0);

@end

OC_NONNULL_END
