/* Sparse textures: which of their tiles have memory. */
#pragma once

#import <Metal/MTLCommandEncoder.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLTypes.h>

OC_ENUM(NSUInteger, MTLSparseTextureMappingMode) {
    MTLSparseTextureMappingModeMap = 0,
    MTLSparseTextureMappingModeUnmap = 1,
};

OC_ENUM(NSUInteger, MTLSparseTextureRegionAlignmentMode) {
    MTLSparseTextureRegionAlignmentModeOutward = 0,
    MTLSparseTextureRegionAlignmentModeInward = 1,
};

OC_SINCE(11.0)
@interface MTLResourceStatePassDescriptor : NSObject <NSCopying>

@property (class, readonly) MTLResourceStatePassDescriptor *resourceStatePassDescriptor;
@property (readonly) MTLResourceStatePassSampleBufferAttachmentDescriptorArray *sampleBufferAttachments;

@end

OC_SINCE(11.0)
@interface MTLResourceStatePassSampleBufferAttachmentDescriptor : NSObject <NSCopying>

@property NSUInteger endOfEncoderSampleIndex;
@property (retain) id<MTLCounterSampleBuffer> sampleBuffer;
@property NSUInteger startOfEncoderSampleIndex;

@end

OC_SINCE(11.0)
@interface MTLResourceStatePassSampleBufferAttachmentDescriptorArray : NSObject

- (MTLResourceStatePassSampleBufferAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLResourceStatePassSampleBufferAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.15)
@protocol MTLResourceStateCommandEncoder <MTLCommandEncoder>

@optional
- (void)moveTextureMappingsFromTexture:(id<MTLTexture>)texture sourceSlice:(NSUInteger)sourceSlice
    sourceLevel:(NSUInteger)sourceLevel sourceOrigin:(MTLOrigin)sourceOrigin sourceSize:(MTLSize)sourceSize
    toTexture:(id<MTLTexture>)texture2 destinationSlice:(NSUInteger)destinationSlice
    destinationLevel:(NSUInteger)destinationLevel destinationOrigin:(MTLOrigin)destinationOrigin OC_SINCE(13.0);
- (void)updateFence:(id<MTLFence>)fence OC_SINCE(11.0);
- (void)updateTextureMapping:(id<MTLTexture>)textureMapping mode:(const MTLSparseTextureMappingMode)mode
    indirectBuffer:(id<MTLBuffer>)indirectBuffer indirectBufferOffset:(NSUInteger)indirectBufferOffset OC_SINCE(11.0);
- (void)updateTextureMapping:(id<MTLTexture>)textureMapping mode:(const MTLSparseTextureMappingMode)mode
    region:(const MTLRegion)region mipLevel:(const NSUInteger)mipLevel slice:(const NSUInteger)slice OC_SINCE(11.0);
- (void)updateTextureMappings:(id<MTLTexture>)textureMappings mode:(const MTLSparseTextureMappingMode)mode
    regions:(const MTLRegion *)regions mipLevels:(const NSUInteger *)mipLevels slices:(const NSUInteger *)slices
    numRegions:(NSUInteger)numRegions OC_SINCE(11.0);
- (void)waitForFence:(id<MTLFence>)fence OC_SINCE(11.0);

@end
