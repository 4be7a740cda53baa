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

/* Textures */
- (void)copyFromBuffer:(id<MTLBuffer> _Nullable)buffer sourceOffset:(NSUInteger)sourceOffset
    sourceBytesPerRow:(NSUInteger)sourceBytesPerRow sourceBytesPerImage:(NSUInteger)sourceBytesPerImage
    sourceSize:(MTLSize)sourceSize toTexture:(id<MTLTexture> _Nullable)texture
    destinationSlice:(NSUInteger)destinationSlice destinationLevel:(NSUInteger)destinationLevel
    destinationOrigin:(MTLOrigin)destinationOrigin;
- (void)copyFromBuffer:(id<MTLBuffer> _Nullable)buffer sourceOffset:(NSUInteger)sourceOffset
    sourceBytesPerRow:(NSUInteger)sourceBytesPerRow sourceBytesPerImage:(NSUInteger)sourceBytesPerImage
    sourceSize:(MTLSize)sourceSize toTexture:(id<MTLTexture> _Nullable)texture
    destinationSlice:(NSUInteger)destinationSlice destinationLevel:(NSUInteger)destinationLevel
    destinationOrigin:(MTLOrigin)destinationOrigin options:(MTLBlitOption)options;
- (void)copyFromTexture:(id<MTLTexture> _Nullable)texture sourceSlice:(NSUInteger)sourceSlice
    sourceLevel:(NSUInteger)sourceLevel sourceOrigin:(MTLOrigin)sourceOrigin sourceSize:(MTLSize)sourceSize
    toBuffer:(id<MTLBuffer> _Nullable)buffer destinationOffset:(NSUInteger)destinationOffset
    destinationBytesPerRow:(NSUInteger)destinationBytesPerRow
    destinationBytesPerImage:(NSUInteger)destinationBytesPerImage;
- (void)copyFromTexture:(id<MTLTexture> _Nullable)texture sourceSlice:(NSUInteger)sourceSlice
    sourceLevel:(NSUInteger)sourceLevel sourceOrigin:(MTLOrigin)sourceOrigin sourceSize:(MTLSize)sourceSize
    toBuffer:(id<MTLBuffer> _Nullable)buffer destinationOffset:(NSUInteger)destinationOffset
    destinationBytesPerRow:(NSUInteger)destinationBytesPerRow
    destinationBytesPerImage:(NSUInteger)destinationBytesPerImage options:(MTLBlitOption)options;
- (void)copyFromTexture:(id<MTLTexture> _Nullable)texture sourceSlice:(NSUInteger)sourceSlice
    sourceLevel:(NSUInteger)sourceLevel sourceOrigin:(MTLOrigin)sourceOrigin sourceSize:(MTLSize)sourceSize
    toTexture:(id<MTLTexture> _Nullable)texture2 destinationSlice:(NSUInteger)destinationSlice
    destinationLevel:(NSUInteger)destinationLevel destinationOrigin:(MTLOrigin)destinationOrigin;
- (void)copyFromTexture:(id<MTLTexture> _Nullable)texture sourceSlice:(NSUInteger)sourceSlice
    sourceLevel:(NSUInteger)sourceLevel toTexture:(id<MTLTexture> _Nullable)texture2
    destinationSlice:(NSUInteger)destinationSlice destinationLevel:(NSUInteger)destinationLevel
    sliceCount:(NSUInteger)sliceCount levelCount:(NSUInteger)levelCount OC_SINCE(10.15);
- (void)copyFromTexture:(id<MTLTexture> _Nullable)texture toTexture:(id<MTLTexture> _Nullable)texture2
    OC_SINCE(10.15);
- (void)generateMipmapsForTexture:(id<MTLTexture> _Nullable)texture;
- (void)optimizeContentsForCPUAccess:(id<MTLTexture> _Nullable)cpuAccess OC_SINCE(10.14);
- (void)optimizeContentsForCPUAccess:(id<MTLTexture> _Nullable)cpuAccess slice:(NSUInteger)slice
    level:(NSUInteger)level OC_SINCE(10.14);
- (void)optimizeContentsForGPUAccess:(id<MTLTexture> _Nullable)gpuAccess OC_SINCE(10.14);
- (void)optimizeContentsForGPUAccess:(id<MTLTexture> _Nullable)gpuAccess slice:(NSUInteger)slice
    level:(NSUInteger)level OC_SINCE(10.14);
- (void)synchronizeTexture:(id<MTLTexture> _Nullable)texture slice:(NSUInteger)slice level:(NSUInteger)level;

@optional
- (void)getTextureAccessCounters:(id<MTLTexture>)texture region:(MTLRegion)region
    mipLevel:(NSUInteger)mipLevel slice:(NSUInteger)slice resetCounters:(BOOL)resetCounters
    countersBuffer:(id<MTLBuffer>)countersBuffer countersBufferOffset:(NSUInteger)countersBufferOffset
    OC_SINCE(11.0);
- (void)resetTextureAccessCounters:(id<MTLTexture> _Nullable)textureAccessCounters region:(MTLRegion)region
    mipLevel:(NSUInteger)mipLevel slice:(NSUInteger)slice OC_SINCE(11.0);

@end

OC_NONNULL_END
