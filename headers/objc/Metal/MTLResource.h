/* Memory of the GPU: where it lives, who caches it, who may throw it away. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

/* Who sees the memory. */
OC_ENUM(NSUInteger, MTLStorageMode) {
    MTLStorageModeShared = 0,
    MTLStorageModeManaged = 1,
    MTLStorageModePrivate = 2,
    MTLStorageModeMemoryless = 3,
};

OC_ENUM(NSUInteger, MTLCPUCacheMode) {
    MTLCPUCacheModeDefaultCache = 0,
    MTLCPUCacheModeWriteCombined = 1,
};

/* Whether Metal orders the accesses. */
OC_ENUM(NSUInteger, MTLHazardTrackingMode) {
    MTLHazardTrackingModeDefault = 0,
    MTLHazardTrackingModeUntracked = 1,
    MTLHazardTrackingModeTracked = 2,
};

/* The three of them in one word: cache mode, storage mode << 4, hazard tracking mode << 8. */
OC_FLAGS(NSUInteger, MTLResourceOptions) {
    MTLResourceCPUCacheModeDefaultCache = 0,
    MTLResourceCPUCacheModeWriteCombined = 1,

    MTLResourceStorageModeShared = 0,
    MTLResourceStorageModeManaged = 1 << 4,
    MTLResourceStorageModePrivate = 2 << 4,
    MTLResourceStorageModeMemoryless = 3 << 4,

    MTLResourceHazardTrackingModeDefault = 0,
    MTLResourceHazardTrackingModeUntracked = 1 << 8,
    MTLResourceHazardTrackingModeTracked = 2 << 8,

    /* Older names */
    MTLResourceOptionCPUCacheModeDefault = 0,
    MTLResourceOptionCPUCacheModeWriteCombined = 1,
};

/* Whether the contents may be thrown away. */
OC_ENUM(NSUInteger, MTLPurgeableState) {
    MTLPurgeableStateKeepCurrent = 1,
    MTLPurgeableStateNonVolatile = 2,
    MTLPurgeableStateVolatile = 3,
    MTLPurgeableStateEmpty = 4,
};

/* What a kernel does with a resource that it reaches through an argument buffer. */
OC_FLAGS(NSUInteger, MTLResourceUsage) {
    MTLResourceUsageRead = 1 << 0,
    MTLResourceUsageWrite = 1 << 1,
    MTLResourceUsageSample = 1 << 2,
};

/* The tiles of sparse resources, in kibibytes. */
OC_ENUM(NSInteger, MTLSparsePageSize) {
    MTLSparsePageSize16 = 101,
    MTLSparsePageSize64 = 102,
    MTLSparsePageSize256 = 103,
};

OC_SINCE(10.11)
@protocol MTLResource <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) MTLStorageMode storageMode;
@property (readonly) MTLCPUCacheMode cpuCacheMode;
@property (readonly) MTLHazardTrackingMode hazardTrackingMode OC_SINCE(10.15);
@property (readonly) MTLResourceOptions resourceOptions OC_SINCE(10.15);
@property (readonly) NSUInteger allocatedSize OC_SINCE(10.13);

/* Throwing the contents away */
- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state;

/* In a heap */
@property (readonly) id<MTLHeap> _Nullable heap OC_SINCE(10.13);
@property (readonly) NSUInteger heapOffset OC_SINCE(10.15);
- (void)makeAliasable OC_SINCE(10.13);
- (BOOL)isAliasable OC_SINCE(10.13);

@end

OC_NONNULL_END
