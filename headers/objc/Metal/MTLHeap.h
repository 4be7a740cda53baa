/* A block of memory that buffers are cut from. */
#pragma once

#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

OC_ENUM(NSInteger, MTLHeapType) {
    MTLHeapTypeAutomatic = 0,
    MTLHeapTypePlacement = 1,
    MTLHeapTypeSparse = 2,
};

OC_SINCE(10.13)
@interface MTLHeapDescriptor : NSObject <NSCopying>

@property (nonatomic) MTLHeapType type OC_SINCE(10.15);
@property (nonatomic) NSUInteger size;
@property (nonatomic) MTLStorageMode storageMode;
@property (nonatomic) MTLCPUCacheMode cpuCacheMode;
@property (nonatomic) MTLHazardTrackingMode hazardTrackingMode OC_SINCE(10.15);
@property (nonatomic) MTLResourceOptions resourceOptions OC_SINCE(10.15);

@property MTLSparsePageSize sparsePageSize OC_SINCE(13.0);

@end

OC_SINCE(10.13)
@protocol MTLHeap <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) MTLHeapType type OC_SINCE(10.15);
@property (readonly) MTLStorageMode storageMode;
@property (readonly) MTLCPUCacheMode cpuCacheMode;
@property (readonly) MTLHazardTrackingMode hazardTrackingMode OC_SINCE(10.15);
@property (readonly) MTLResourceOptions resourceOptions OC_SINCE(10.15);

/* How full it is */
@property (readonly) NSUInteger size;
@property (readonly) NSUInteger usedSize;
@property (readonly) NSUInteger currentAllocatedSize;
- (NSUInteger)maxAvailableSizeWithAlignment:(NSUInteger)alignment;

- (id<MTLBuffer> _Nullable)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)options;
- (id<MTLBuffer> _Nullable)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)options
    offset:(NSUInteger)offset OC_SINCE(10.15);
- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state;

/* Rendering */
- (id<MTLAccelerationStructure> _Nullable)
    newAccelerationStructureWithDescriptor:(MTLAccelerationStructureDescriptor *_Nullable)descriptor OC_SINCE(13.0);
- (id<MTLAccelerationStructure> _Nullable)
    newAccelerationStructureWithDescriptor:(MTLAccelerationStructureDescriptor *_Nullable)descriptor
    offset:(NSUInteger)offset OC_SINCE(13.0);
- (id<MTLAccelerationStructure> _Nullable)newAccelerationStructureWithSize:(NSUInteger)size OC_SINCE(13.0);
- (id<MTLAccelerationStructure> _Nullable)newAccelerationStructureWithSize:(NSUInteger)size
    offset:(NSUInteger)offset OC_SINCE(13.0);
- (id<MTLTexture> _Nullable)newTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor;
- (id<MTLTexture> _Nullable)newTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor
    offset:(NSUInteger)offset OC_SINCE(10.15);

@end

OC_NONNULL_END
