/* A kernel made ready for a device. */
#pragma once

#import <Metal/MTLPipeline.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

/* What is wanted besides the state. */
OC_FLAGS(NSUInteger, MTLPipelineOption) {
    MTLPipelineOptionNone = 0,
    MTLPipelineOptionArgumentInfo = 1 << 0,
    MTLPipelineOptionBufferTypeInfo = 1 << 1,
    MTLPipelineOptionFailOnBinaryArchiveMiss = 1 << 2,
};

/* How reflection comes out: borrowed, through a pointer. */
typedef __autoreleasing MTLComputePipelineReflection *_Nullable MTLAutoreleasedComputePipelineReflection;

OC_BLOCK_TYPE(MTLNewComputePipelineStateCompletionHandler, void, id<MTLComputePipelineState> _Nullable state,
              NSError *_Nullable error);
OC_BLOCK_TYPE(MTLNewComputePipelineStateWithReflectionCompletionHandler, void,
              id<MTLComputePipelineState> _Nullable state, MTLComputePipelineReflection *_Nullable reflection,
              NSError *_Nullable error);

/* The arguments of a kernel. */
OC_SINCE(10.11)
@interface MTLComputePipelineReflection : NSObject

@property (readonly) OC_OF(NSArray, MTLArgument *) *arguments OC_SINCE_UNTIL(10.11, 13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *bindings OC_SINCE(13.0);

@end

OC_SINCE(10.11)
@interface MTLComputePipelineDescriptor : NSObject <NSCopying>

@property (nonatomic, copy) NSString *_Nullable label;
@property (nonatomic, retain) id<MTLFunction> _Nullable computeFunction;
@property (readonly) MTLPipelineBufferDescriptorArray *buffers OC_SINCE(10.13);

/* Grids and stacks */
@property (nonatomic) BOOL threadGroupSizeIsMultipleOfThreadExecutionWidth;
@property (nonatomic) NSUInteger maxTotalThreadsPerThreadgroup OC_SINCE(10.14);
@property (nonatomic) NSUInteger maxCallStackDepth OC_SINCE(11.0);

/* What it may be used with */
@property (nonatomic) BOOL supportIndirectCommandBuffers OC_SINCE(11.0);
@property (nonatomic) BOOL supportAddingBinaryFunctions OC_SINCE(11.0);
@property (nonatomic, copy) MTLLinkedFunctions *_Nullable linkedFunctions OC_SINCE(11.0);
@property (nonatomic, copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *preloadedLibraries OC_SINCE(12.0);
@property (nonatomic, copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *_Nullable insertLibraries
    OC_SINCE_UNTIL(11.0, 12.0);
@property (nonatomic, copy) OC_OF(NSArray, id<MTLBinaryArchive>) *_Nullable binaryArchives OC_SINCE(11.0);

- (void)reset;

@property (copy) MTLStageInputOutputDescriptor *_Nullable stageInputDescriptor OC_SINCE(10.12);

@end

OC_SINCE(10.11)
@protocol MTLComputePipelineState <NSObject>

@property (readonly) NSString *_Nullable label OC_SINCE(10.13);
@property (readonly) id<MTLDevice> device;
@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
@property (readonly) BOOL supportIndirectCommandBuffers OC_SINCE(11.0);

/* How its threads are grouped */
@property (readonly) NSUInteger threadExecutionWidth;
@property (readonly) NSUInteger maxTotalThreadsPerThreadgroup;
@property (readonly) NSUInteger staticThreadgroupMemoryLength OC_SINCE(10.13);

/* Calls through tables */
- (id<MTLFunctionHandle> _Nullable)functionHandleWithFunction:(id<MTLFunction>)function OC_SINCE(11.0);
- (id<MTLComputePipelineState> _Nullable)
    newComputePipelineStateWithAdditionalBinaryFunctions:(OC_OF(NSArray, id<MTLFunction>) *)functions
    error:(NSError **)error OC_SINCE(11.0);

/* Rendering */
- (NSUInteger)imageblockMemoryLengthForDimensions:(MTLSize)dimensions OC_SINCE(11.0);
- (id<MTLIntersectionFunctionTable> _Nullable)
    newIntersectionFunctionTableWithDescriptor:(MTLIntersectionFunctionTableDescriptor *_Nullable)descriptor
    OC_SINCE(11.0);
- (id<MTLVisibleFunctionTable> _Nullable)
    newVisibleFunctionTableWithDescriptor:(MTLVisibleFunctionTableDescriptor *_Nullable)descriptor OC_SINCE(11.0);

@end

OC_NONNULL_END
