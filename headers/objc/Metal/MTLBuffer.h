/* A piece of memory without format. */
#pragma once

#import <Metal/MTLResource.h>

OC_NONNULL_BEGIN

OC_SINCE(10.11)
@protocol MTLBuffer <MTLResource>

@property (readonly) NSUInteger length;
- (void *)contents OC_RETURNS_INNER_POINTER;
@property (readonly) uint64_t gpuAddress OC_SINCE(13.0);
- (void)didModifyRange:(NSRange)range;

/* On another GPU of the same group */
@property (readonly) id<MTLBuffer> remoteStorageBuffer OC_SINCE(10.15);
- (id<MTLBuffer> _Nullable)newRemoteBufferViewForDevice:(id<MTLDevice>)device OC_SINCE(10.15);

/* Marks for a debugger */
- (void)addDebugMarker:(NSString *)marker range:(NSRange)range OC_SINCE(10.12);
- (void)removeAllDebugMarkers OC_SINCE(10.12);

- (id<MTLTexture> _Nullable)newTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor
    offset:(NSUInteger)offset bytesPerRow:(NSUInteger)bytesPerRow OC_SINCE(10.13);

@end

OC_NONNULL_END
