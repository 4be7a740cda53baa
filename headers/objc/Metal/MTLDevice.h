/* A GPU: what it is and can, and the maker of everything else. */
#pragma once

#import <dispatch/dispatch.h>
#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLComputePipeline.h>
#import <Metal/MTLCounters.h>
#import <Metal/MTLLibrary.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

/* What supportsFamily: is asked. */
OC_ENUM(NSInteger, MTLGPUFamily) {
    MTLGPUFamilyApple1 = 1001,
    MTLGPUFamilyApple2 = 1002,
    MTLGPUFamilyApple3 = 1003,
    MTLGPUFamilyApple4 = 1004,
    MTLGPUFamilyApple5 = 1005,
    MTLGPUFamilyApple6 = 1006,
    MTLGPUFamilyApple7 = 1007,
    MTLGPUFamilyApple8 = 1008,
    MTLGPUFamilyApple9 = 1009,
    MTLGPUFamilyMac1 = 2001,
    MTLGPUFamilyMac2 = 2002,
    MTLGPUFamilyCommon1 = 3001,
    MTLGPUFamilyCommon2 = 3002,
    MTLGPUFamilyCommon3 = 3003,
    MTLGPUFamilyMacCatalyst1 = 4001,
    MTLGPUFamilyMacCatalyst2 = 4002,
    MTLGPUFamilyMetal3 = 5001,
};

/* The older question, for supportsFeatureSet:. */
OC_ENUM(NSUInteger, MTLFeatureSet) {
    MTLFeatureSet_macOS_GPUFamily1_v1 = 10000,
    MTLFeatureSet_macOS_GPUFamily1_v2 = 10001,
    MTLFeatureSet_macOS_ReadWriteTextureTier2 = 10002,
    MTLFeatureSet_macOS_GPUFamily1_v3 = 10003,
    MTLFeatureSet_macOS_GPUFamily1_v4 = 10004,
    MTLFeatureSet_macOS_GPUFamily2_v1 = 10005,
};

OC_ENUM(NSUInteger, MTLDeviceLocation) {
    MTLDeviceLocationBuiltIn = 0,
    MTLDeviceLocationSlot = 1,
    MTLDeviceLocationExternal = 2,
    MTLDeviceLocationUnspecified = ~0UL,
};

OC_ENUM(NSUInteger, MTLArgumentBuffersTier) {
    MTLArgumentBuffersTier1 = 0,
    MTLArgumentBuffersTier2 = 1,
};

OC_ENUM(NSUInteger, MTLReadWriteTextureTier) {
    MTLReadWriteTextureTierNone = 0,
    MTLReadWriteTextureTier1 = 1,
    MTLReadWriteTextureTier2 = 2,
};

OC_ENUM(NSInteger, MTLSparsePageSize) {
    MTLSparsePageSize16 = 101,
    MTLSparsePageSize64 = 102,
    MTLSparsePageSize256 = 103,
};

/* The name of a GPU's instruction set. */
OC_SINCE(14.0)
@interface MTLArchitecture : NSObject <NSCopying>

@property (readonly) NSString *name;

@end

OC_SINCE(10.11)
@protocol MTLDevice <NSObject>

/* Which one it is */
@property (readonly) NSString *name;
@property (readonly) uint64_t registryID OC_SINCE(10.13);
@property (readonly) MTLArchitecture *architecture OC_SINCE(14.0);
@property (readonly) MTLDeviceLocation location OC_SINCE(10.15);
@property (readonly) NSUInteger locationNumber OC_SINCE(10.15);
@property (readonly, getter=isHeadless) BOOL headless;
@property (readonly, getter=isLowPower) BOOL lowPower;
@property (readonly, getter=isRemovable) BOOL removable OC_SINCE(10.13);
@property (readonly) uint64_t peerGroupID OC_SINCE(10.15);
@property (readonly) uint32_t peerIndex OC_SINCE(10.15);
@property (readonly) uint32_t peerCount OC_SINCE(10.15);
@property (readonly) uint64_t maxTransferRate OC_SINCE(10.15);

/* What it can */
- (BOOL)supportsFamily:(MTLGPUFamily)family OC_SINCE(10.15);
- (BOOL)supportsFeatureSet:(MTLFeatureSet)featureSet OC_SINCE_UNTIL(10.11, 13.0);
- (BOOL)supportsCounterSampling:(MTLCounterSamplingPoint)samplingPoint OC_SINCE(11.0);
@property (readonly) BOOL supportsDynamicLibraries OC_SINCE(11.0);
@property (readonly) BOOL supportsFunctionPointers OC_SINCE(11.0);
@property (readonly) BOOL supportsRaytracing OC_SINCE(11.0);
@property (readonly) BOOL supports32BitFloatFiltering OC_SINCE(11.0);
@property (readonly) BOOL supportsPullModelInterpolation OC_SINCE(11.0);
@property (readonly) MTLArgumentBuffersTier argumentBuffersSupport OC_SINCE(10.13);
@property (readonly) BOOL hasUnifiedMemory OC_SINCE(10.15);

/* How much */
@property (readonly) MTLSize maxThreadsPerThreadgroup;
@property (readonly) NSUInteger maxThreadgroupMemoryLength OC_SINCE(10.13);
@property (readonly) NSUInteger maxBufferLength OC_SINCE(10.14);
@property (readonly) uint64_t recommendedMaxWorkingSetSize OC_SINCE(10.12);
@property (readonly) NSUInteger currentAllocatedSize OC_SINCE(10.13);

/* Queues */
- (id<MTLCommandQueue> _Nullable)newCommandQueue;
- (id<MTLCommandQueue> _Nullable)newCommandQueueWithMaxCommandBufferCount:(NSUInteger)count;

/* Memory */
- (id<MTLBuffer> _Nullable)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)options;
- (id<MTLBuffer> _Nullable)newBufferWithBytes:(const void *)bytes length:(NSUInteger)length
    options:(MTLResourceOptions)options;
- (id<MTLBuffer> _Nullable)newBufferWithBytesNoCopy:(void *)pointer length:(NSUInteger)length
    options:(MTLResourceOptions)options
    deallocator:(OC_NULLABLE_BLOCK(void, void *pointer, NSUInteger length))deallocator;
- (id<MTLHeap> _Nullable)newHeapWithDescriptor:(MTLHeapDescriptor *)descriptor OC_SINCE(10.13);
- (MTLSizeAndAlign)heapBufferSizeAndAlignWithLength:(NSUInteger)length options:(MTLResourceOptions)options
    OC_SINCE(10.13);

/* Code */
- (id<MTLLibrary> _Nullable)newDefaultLibrary;
- (id<MTLLibrary> _Nullable)newDefaultLibraryWithBundle:(NSBundle *)bundle error:(NSError **)error
    OC_SINCE(10.12);
- (id<MTLLibrary> _Nullable)newLibraryWithFile:(NSString *)file error:(NSError **)error
    OC_SINCE_UNTIL(10.11, 13.0);
- (id<MTLLibrary> _Nullable)newLibraryWithURL:(NSURL *)URL error:(NSError **)error OC_SINCE(10.13);
- (id<MTLLibrary> _Nullable)newLibraryWithData:(dispatch_data_t)data error:(NSError **)error;
- (id<MTLLibrary> _Nullable)newLibraryWithSource:(NSString *)source
    options:(MTLCompileOptions *_Nullable)options error:(NSError **)error;
- (void)newLibraryWithSource:(NSString *)source options:(MTLCompileOptions *_Nullable)options
    completionHandler:(MTLNewLibraryCompletionHandler)completionHandler;
- (id<MTLDynamicLibrary> _Nullable)newDynamicLibrary:(id<MTLLibrary>)library error:(NSError **)error
    OC_SINCE(11.0);
- (id<MTLDynamicLibrary> _Nullable)newDynamicLibraryWithURL:(NSURL *)URL error:(NSError **)error
    OC_SINCE(11.0);
- (id<MTLBinaryArchive> _Nullable)newBinaryArchiveWithDescriptor:(MTLBinaryArchiveDescriptor *)descriptor
    error:(NSError **)error OC_SINCE(11.0);
@property (nonatomic) BOOL shouldMaximizeConcurrentCompilation OC_SINCE(13.3);
@property (readonly) NSUInteger maximumConcurrentCompilationTaskCount OC_SINCE(13.3);

/* Pipelines */
- (id<MTLComputePipelineState> _Nullable)newComputePipelineStateWithFunction:(id<MTLFunction>)function
    error:(NSError **)error;
- (id<MTLComputePipelineState> _Nullable)newComputePipelineStateWithFunction:(id<MTLFunction>)function
    options:(MTLPipelineOption)options
    reflection:(MTLAutoreleasedComputePipelineReflection *_Nullable)reflection error:(NSError **)error;
- (id<MTLComputePipelineState> _Nullable)
    newComputePipelineStateWithDescriptor:(MTLComputePipelineDescriptor *)descriptor
    options:(MTLPipelineOption)options
    reflection:(MTLAutoreleasedComputePipelineReflection *_Nullable)reflection error:(NSError **)error;
- (void)newComputePipelineStateWithFunction:(id<MTLFunction>)function
    completionHandler:(MTLNewComputePipelineStateCompletionHandler)completionHandler;
- (void)newComputePipelineStateWithFunction:(id<MTLFunction>)function options:(MTLPipelineOption)options
    completionHandler:(MTLNewComputePipelineStateWithReflectionCompletionHandler)completionHandler;
- (void)newComputePipelineStateWithDescriptor:(MTLComputePipelineDescriptor *)descriptor
    options:(MTLPipelineOption)options
    completionHandler:(MTLNewComputePipelineStateWithReflectionCompletionHandler)completionHandler;

/* Argument buffers and commands written by the GPU */
- (id<MTLArgumentEncoder> _Nullable)
    newArgumentEncoderWithArguments:(OC_OF(NSArray, MTLArgumentDescriptor *) *)arguments
    OC_SINCE(10.13);
- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferBinding:(id<MTLBufferBinding>)bufferBinding
    OC_SINCE(13.0);
- (id<MTLIndirectCommandBuffer> _Nullable)
    newIndirectCommandBufferWithDescriptor:(MTLIndirectCommandBufferDescriptor *)descriptor
    maxCommandCount:(NSUInteger)maxCommandCount options:(MTLResourceOptions)options OC_SINCE(10.14);

/* Synchronisation */
- (id<MTLEvent> _Nullable)newEvent OC_SINCE(10.14);
- (id<MTLSharedEvent> _Nullable)newSharedEvent OC_SINCE(10.14);
- (id<MTLSharedEvent> _Nullable)newSharedEventWithHandle:(MTLSharedEventHandle *)handle OC_SINCE(10.14);
- (id<MTLFence> _Nullable)newFence OC_SINCE(10.13);

/* Time */
@property (readonly) OC_OF(NSArray, id<MTLCounterSet>) *_Nullable counterSets OC_SINCE(10.15);
- (id<MTLCounterSampleBuffer> _Nullable)
    newCounterSampleBufferWithDescriptor:(MTLCounterSampleBufferDescriptor *)descriptor
    error:(NSError **)error OC_SINCE(10.15);
- (void)sampleTimestamps:(MTLTimestamp *)cpuTimestamp gpuTimestamp:(MTLTimestamp *)gpuTimestamp
    OC_SINCE(10.15);

@end

OC_NONNULL_END
