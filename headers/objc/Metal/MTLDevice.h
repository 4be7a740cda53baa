/* A GPU: what it is and can, and the maker of everything else. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLAccelerationStructureDescriptor.h>
#import <Metal/MTLComputePipeline.h>
#import <Metal/MTLCounters.h>
#import <Metal/MTLIOCommandQueue.h>
#import <Metal/MTLLibrary.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLRenderPipeline.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLResourceState.h>
#import <Metal/MTLTexture.h>
#import <Metal/MTLTypes.h>
#import <dispatch/dispatch.h>

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
    MTLFeatureSet_iOS_GPUFamily1_v1 = 0,
    MTLFeatureSet_iOS_GPUFamily2_v1 = 1,
    MTLFeatureSet_iOS_GPUFamily1_v2 = 2,
    MTLFeatureSet_iOS_GPUFamily2_v2 = 3,
    MTLFeatureSet_iOS_GPUFamily3_v1 = 4,
    MTLFeatureSet_iOS_GPUFamily1_v3 = 5,
    MTLFeatureSet_iOS_GPUFamily2_v3 = 6,
    MTLFeatureSet_iOS_GPUFamily3_v2 = 7,
    MTLFeatureSet_iOS_GPUFamily1_v4 = 8,
    MTLFeatureSet_iOS_GPUFamily2_v4 = 9,
    MTLFeatureSet_iOS_GPUFamily3_v3 = 10,
    MTLFeatureSet_iOS_GPUFamily4_v1 = 11,
    MTLFeatureSet_iOS_GPUFamily1_v5 = 12,
    MTLFeatureSet_iOS_GPUFamily2_v5 = 13,
    MTLFeatureSet_iOS_GPUFamily3_v4 = 14,
    MTLFeatureSet_iOS_GPUFamily4_v2 = 15,
    MTLFeatureSet_iOS_GPUFamily5_v1 = 16,
    MTLFeatureSet_OSX_GPUFamily1_v1 = 10000,
    MTLFeatureSet_macOS_GPUFamily1_v1 = 10000,
    MTLFeatureSet_OSX_GPUFamily1_v2 = 10001,
    MTLFeatureSet_macOS_GPUFamily1_v2 = 10001,
    MTLFeatureSet_OSX_ReadWriteTextureTier2 = 10002,
    MTLFeatureSet_macOS_ReadWriteTextureTier2 = 10002,
    MTLFeatureSet_macOS_GPUFamily1_v3 = 10003,
    MTLFeatureSet_macOS_GPUFamily1_v4 = 10004,
    MTLFeatureSet_macOS_GPUFamily2_v1 = 10005,
    MTLFeatureSet_TVOS_GPUFamily1_v1 = 30000,
    MTLFeatureSet_tvOS_GPUFamily1_v1 = 30000,
    MTLFeatureSet_tvOS_GPUFamily1_v2 = 30001,
    MTLFeatureSet_tvOS_GPUFamily1_v3 = 30002,
    MTLFeatureSet_tvOS_GPUFamily2_v1 = 30003,
    MTLFeatureSet_tvOS_GPUFamily1_v4 = 30004,
    MTLFeatureSet_tvOS_GPUFamily2_v2 = 30005,
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

/* Textures, rendering and ray tracing */
@property (readonly, getter=isDepth24Stencil8PixelFormatSupported) BOOL depth24Stencil8PixelFormatSupported;
@property (readonly) NSUInteger maxArgumentBufferSamplerCount OC_SINCE(10.14);
@property (readonly) MTLReadWriteTextureTier readWriteTextureSupport OC_SINCE(10.13);
@property (readonly) NSUInteger sparseTileSizeInBytes OC_SINCE(11.0);

- (MTLAccelerationStructureSizes)
    accelerationStructureSizesWithDescriptor:(MTLAccelerationStructureDescriptor *_Nullable)descriptor OC_SINCE(11.0);
- (BOOL)areBarycentricCoordsSupported OC_SINCE_UNTIL(10.15, 13.0);
- (BOOL)areProgrammableSamplePositionsSupported OC_SINCE(10.13);
- (BOOL)areRasterOrderGroupsSupported OC_SINCE(10.13);
- (void)convertSparsePixelRegions:(const MTLRegion *)sparsePixelRegions
    toTileRegions:(MTLRegion *_Nullable)tileRegions withTileSize:(MTLSize)tileSize
    alignmentMode:(MTLSparseTextureRegionAlignmentMode)alignmentMode numRegions:(NSUInteger)numRegions OC_SINCE(11.0);
- (void)convertSparseTileRegions:(const MTLRegion *)sparseTileRegions
    toPixelRegions:(MTLRegion *_Nullable)pixelRegions withTileSize:(MTLSize)tileSize
    numRegions:(NSUInteger)numRegions OC_SINCE(11.0);
- (void)getDefaultSamplePositions:(MTLSamplePosition *_Nullable)defaultSamplePositions count:(NSUInteger)count
    OC_SINCE(10.13);
- (MTLSizeAndAlign)
    heapAccelerationStructureSizeAndAlignWithDescriptor:(MTLAccelerationStructureDescriptor *_Nullable)descriptor
    OC_SINCE(13.0);
- (MTLSizeAndAlign)heapAccelerationStructureSizeAndAlignWithSize:(NSUInteger)size OC_SINCE(13.0);
- (MTLSizeAndAlign)heapTextureSizeAndAlignWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor OC_SINCE(10.13);
- (NSUInteger)minimumLinearTextureAlignmentForPixelFormat:(MTLPixelFormat)pixelFormat OC_SINCE(10.13);
- (NSUInteger)minimumTextureBufferAlignmentForPixelFormat:(MTLPixelFormat)pixelFormat OC_SINCE(10.14);
- (id<MTLAccelerationStructure> _Nullable)
    newAccelerationStructureWithDescriptor:(MTLAccelerationStructureDescriptor *_Nullable)descriptor OC_SINCE(11.0);
- (id<MTLAccelerationStructure> _Nullable)newAccelerationStructureWithSize:(NSUInteger)size OC_SINCE(11.0);
- (id<MTLDepthStencilState> _Nullable)
    newDepthStencilStateWithDescriptor:(MTLDepthStencilDescriptor *_Nullable)descriptor;
- (id<MTLIOCommandQueue> _Nullable)
    newIOCommandQueueWithDescriptor:(MTLIOCommandQueueDescriptor *_Nullable)descriptor
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(13.0);
- (id<MTLIOFileHandle> _Nullable)newIOFileHandleWithURL:(NSURL *_Nullable)url
    compressionMethod:(MTLIOCompressionMethod)compressionMethod error:(NSError *_Nullable *_Nullable)error
    OC_SINCE(14.0);
- (id<MTLIOFileHandle> _Nullable)newIOFileHandleWithURL:(NSURL *_Nullable)url
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(14.0);
- (id<MTLIOFileHandle> _Nullable)newIOHandleWithURL:(NSURL *_Nullable)url
    compressionMethod:(MTLIOCompressionMethod)compressionMethod error:(NSError *_Nullable *_Nullable)error
    OC_SINCE_UNTIL(13.0, 14.0);
- (id<MTLIOFileHandle> _Nullable)newIOHandleWithURL:(NSURL *_Nullable)url
    error:(NSError *_Nullable *_Nullable)error OC_SINCE_UNTIL(13.0, 14.0);
- (void)newLibraryWithStitchedDescriptor:(MTLStitchedLibraryDescriptor *_Nullable)stitchedDescriptor
    completionHandler:(MTLNewLibraryCompletionHandler _Nullable)completionHandler OC_SINCE(12.0);
- (id<MTLLibrary> _Nullable)
    newLibraryWithStitchedDescriptor:(MTLStitchedLibraryDescriptor *_Nullable)stitchedDescriptor
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(12.0);
- (id<MTLRasterizationRateMap> _Nullable)
    newRasterizationRateMapWithDescriptor:(MTLRasterizationRateMapDescriptor *_Nullable)descriptor OC_SINCE(10.15);
- (void)newRenderPipelineStateWithDescriptor:(MTLRenderPipelineDescriptor *_Nullable)descriptor
    completionHandler:(MTLNewRenderPipelineStateCompletionHandler _Nullable)completionHandler;
- (id<MTLRenderPipelineState> _Nullable)
    newRenderPipelineStateWithDescriptor:(MTLRenderPipelineDescriptor *_Nullable)descriptor
    error:(NSError *_Nullable *_Nullable)error;
- (void)newRenderPipelineStateWithDescriptor:(MTLRenderPipelineDescriptor *_Nullable)descriptor
    options:(MTLPipelineOption)options
    completionHandler:(MTLNewRenderPipelineStateWithReflectionCompletionHandler _Nullable)completionHandler;
- (id<MTLRenderPipelineState> _Nullable)
    newRenderPipelineStateWithDescriptor:(MTLRenderPipelineDescriptor *_Nullable)descriptor
    options:(MTLPipelineOption)options reflection:(MTLAutoreleasedRenderPipelineReflection *_Nullable)reflection
    error:(NSError *_Nullable *_Nullable)error;
- (void)newRenderPipelineStateWithMeshDescriptor:(MTLMeshRenderPipelineDescriptor *_Nullable)meshDescriptor
    options:(MTLPipelineOption)options
    completionHandler:(MTLNewRenderPipelineStateWithReflectionCompletionHandler _Nullable)completionHandler
    OC_SINCE(13.0);
- (id<MTLRenderPipelineState> _Nullable)
    newRenderPipelineStateWithMeshDescriptor:(MTLMeshRenderPipelineDescriptor *_Nullable)meshDescriptor
    options:(MTLPipelineOption)options reflection:(MTLAutoreleasedRenderPipelineReflection *_Nullable)reflection
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(13.0);
- (void)newRenderPipelineStateWithTileDescriptor:(MTLTileRenderPipelineDescriptor *_Nullable)tileDescriptor
    options:(MTLPipelineOption)options
    completionHandler:(MTLNewRenderPipelineStateWithReflectionCompletionHandler _Nullable)completionHandler
    OC_SINCE(11.0);
- (id<MTLRenderPipelineState> _Nullable)
    newRenderPipelineStateWithTileDescriptor:(MTLTileRenderPipelineDescriptor *_Nullable)tileDescriptor
    options:(MTLPipelineOption)options reflection:(MTLAutoreleasedRenderPipelineReflection *_Nullable)reflection
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(11.0);
- (id<MTLSamplerState> _Nullable)newSamplerStateWithDescriptor:(MTLSamplerDescriptor *_Nullable)descriptor;
- (id<MTLTexture> _Nullable)newSharedTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor
    OC_SINCE(10.14);
- (id<MTLTexture> _Nullable)newSharedTextureWithHandle:(MTLSharedTextureHandle *_Nullable)handle OC_SINCE(10.14);
- (id<MTLTexture> _Nullable)newTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor;
- (id<MTLTexture> _Nullable)newTextureWithDescriptor:(MTLTextureDescriptor *_Nullable)descriptor
    iosurface:(IOSurfaceRef)iosurface plane:(NSUInteger)plane;
- (NSUInteger)sparseTileSizeInBytesForSparsePageSize:(MTLSparsePageSize)sparsePageSize OC_SINCE(13.0);
- (MTLSize)sparseTileSizeWithTextureType:(MTLTextureType)textureType pixelFormat:(MTLPixelFormat)pixelFormat
    sampleCount:(NSUInteger)sampleCount OC_SINCE(11.0);
- (MTLSize)sparseTileSizeWithTextureType:(MTLTextureType)textureType pixelFormat:(MTLPixelFormat)pixelFormat
    sampleCount:(NSUInteger)sampleCount sparsePageSize:(MTLSparsePageSize)sparsePageSize OC_SINCE(13.0);
- (BOOL)supports32BitMSAA OC_SINCE(11.0);
- (BOOL)supportsBCTextureCompression OC_SINCE(11.0);
- (BOOL)supportsFunctionPointersFromRender OC_SINCE(12.0);
- (BOOL)supportsPrimitiveMotionBlur OC_SINCE(11.0);
- (BOOL)supportsQueryTextureLOD OC_SINCE(11.0);
- (BOOL)supportsRasterizationRateMapWithLayerCount:(NSUInteger)layerCount OC_SINCE(10.15);
- (BOOL)supportsRaytracingFromRender OC_SINCE(12.0);
- (BOOL)supportsRenderDynamicLibraries OC_SINCE(12.0);
- (BOOL)supportsShaderBarycentricCoordinates OC_SINCE(10.15);
- (BOOL)supportsTextureSampleCount:(NSUInteger)textureSampleCount;
- (BOOL)supportsVertexAmplificationCount:(NSUInteger)vertexAmplificationCount OC_SINCE(10.15);

@end

OC_NONNULL_END
