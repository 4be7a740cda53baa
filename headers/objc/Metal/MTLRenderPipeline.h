/* Programs for rendering, compiled. */
#pragma once

#import <Metal/MTLNames.h>
#import <Metal/MTLPipeline.h>
#import <Metal/MTLPixelFormat.h>
#import <Metal/MTLStageInputOutputDescriptor.h>
#import <Metal/MTLTypes.h>

OC_ENUM(NSUInteger, MTLBlendFactor) {
    MTLBlendFactorZero = 0,
    MTLBlendFactorOne = 1,
    MTLBlendFactorSourceColor = 2,
    MTLBlendFactorOneMinusSourceColor = 3,
    MTLBlendFactorSourceAlpha = 4,
    MTLBlendFactorOneMinusSourceAlpha = 5,
    MTLBlendFactorDestinationColor = 6,
    MTLBlendFactorOneMinusDestinationColor = 7,
    MTLBlendFactorDestinationAlpha = 8,
    MTLBlendFactorOneMinusDestinationAlpha = 9,
    MTLBlendFactorSourceAlphaSaturated = 10,
    MTLBlendFactorBlendColor = 11,
    MTLBlendFactorOneMinusBlendColor = 12,
    MTLBlendFactorBlendAlpha = 13,
    MTLBlendFactorOneMinusBlendAlpha = 14,
    MTLBlendFactorSource1Color = 15,
    MTLBlendFactorOneMinusSource1Color = 16,
    MTLBlendFactorSource1Alpha = 17,
    MTLBlendFactorOneMinusSource1Alpha = 18,
};

OC_ENUM(NSUInteger, MTLBlendOperation) {
    MTLBlendOperationAdd = 0,
    MTLBlendOperationSubtract = 1,
    MTLBlendOperationReverseSubtract = 2,
    MTLBlendOperationMin = 3,
    MTLBlendOperationMax = 4,
};

OC_FLAGS(NSUInteger, MTLColorWriteMask) {
    MTLColorWriteMaskNone = 0,
    MTLColorWriteMaskAlpha = 1 << 0,
    MTLColorWriteMaskBlue = 1 << 1,
    MTLColorWriteMaskGreen = 1 << 2,
    MTLColorWriteMaskRed = 1 << 3,
    MTLColorWriteMaskAll = 15,
};

OC_ENUM(NSUInteger, MTLPrimitiveTopologyClass) {
    MTLPrimitiveTopologyClassUnspecified = 0,
    MTLPrimitiveTopologyClassPoint = 1,
    MTLPrimitiveTopologyClassLine = 2,
    MTLPrimitiveTopologyClassTriangle = 3,
};

OC_ENUM(NSUInteger, MTLTessellationControlPointIndexType) {
    MTLTessellationControlPointIndexTypeNone = 0,
    MTLTessellationControlPointIndexTypeUInt16 = 1,
    MTLTessellationControlPointIndexTypeUInt32 = 2,
};

OC_ENUM(NSUInteger, MTLTessellationFactorFormat) {
    MTLTessellationFactorFormatHalf = 0,
};

OC_ENUM(NSUInteger, MTLTessellationFactorStepFunction) {
    MTLTessellationFactorStepFunctionConstant = 0,
    MTLTessellationFactorStepFunctionPerPatch = 1,
    MTLTessellationFactorStepFunctionPerInstance = 2,
    MTLTessellationFactorStepFunctionPerPatchAndPerInstance = 3,
};

OC_ENUM(NSUInteger, MTLTessellationPartitionMode) {
    MTLTessellationPartitionModePow2 = 0,
    MTLTessellationPartitionModeInteger = 1,
    MTLTessellationPartitionModeFractionalOdd = 2,
    MTLTessellationPartitionModeFractionalEven = 3,
};

OC_ENUM(NSUInteger, MTLWinding) {
    MTLWindingClockwise = 0,
    MTLWindingCounterClockwise = 1,
};

OC_FLAGS(NSUInteger, MTLRenderStages) {
    MTLRenderStageVertex = 1 << 0,
    MTLRenderStageFragment = 1 << 1,
    MTLRenderStageTile = 1 << 2,
    MTLRenderStageObject = 1 << 3,
    MTLRenderStageMesh = 1 << 4,
};

OC_SINCE(10.11)
@interface MTLRenderPipelineReflection : NSObject

@property (readonly) OC_OF(NSArray, MTLArgument *) *fragmentArguments OC_SINCE_UNTIL(10.11, 13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *fragmentBindings OC_SINCE(13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *meshBindings OC_SINCE(13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *objectBindings OC_SINCE(13.0);
@property (readonly) OC_OF(NSArray, MTLArgument *) *tileArguments OC_SINCE_UNTIL(11.0, 13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *tileBindings OC_SINCE(13.0);
@property (readonly) OC_OF(NSArray, MTLArgument *) *vertexArguments OC_SINCE_UNTIL(10.11, 13.0);
@property (readonly) OC_OF(NSArray, id<MTLBinding>) *vertexBindings OC_SINCE(13.0);

@end

typedef __autoreleasing MTLRenderPipelineReflection *_Nullable MTLAutoreleasedRenderPipelineReflection;

OC_BLOCK_TYPE(MTLNewRenderPipelineStateCompletionHandler, void, id<MTLRenderPipelineState> _Nullable state,
    NSError *_Nullable error);
OC_BLOCK_TYPE(MTLNewRenderPipelineStateWithReflectionCompletionHandler, void,
    id<MTLRenderPipelineState> _Nullable state, MTLRenderPipelineReflection *_Nullable reflection,
    NSError *_Nullable error);

OC_SINCE(13.0)
@interface MTLMeshRenderPipelineDescriptor : NSObject <NSCopying>

@property MTLPixelFormat depthAttachmentPixelFormat;
@property (retain) id<MTLFunction> fragmentFunction;
@property (copy) MTLLinkedFunctions *fragmentLinkedFunctions OC_SINCE(14.0);
@property (getter=isAlphaToCoverageEnabled) BOOL alphaToCoverageEnabled;
@property (getter=isAlphaToOneEnabled) BOOL alphaToOneEnabled;
@property (getter=isRasterizationEnabled) BOOL rasterizationEnabled;
@property (copy) NSString *label;
@property NSUInteger maxTotalThreadgroupsPerMeshGrid;
@property NSUInteger maxTotalThreadsPerMeshThreadgroup;
@property NSUInteger maxTotalThreadsPerObjectThreadgroup;
@property NSUInteger maxVertexAmplificationCount;
@property (retain) id<MTLFunction> meshFunction;
@property (copy) MTLLinkedFunctions *meshLinkedFunctions OC_SINCE(14.0);
@property BOOL meshThreadgroupSizeIsMultipleOfThreadExecutionWidth;
@property (retain) id<MTLFunction> objectFunction;
@property (copy) MTLLinkedFunctions *objectLinkedFunctions OC_SINCE(14.0);
@property BOOL objectThreadgroupSizeIsMultipleOfThreadExecutionWidth;
@property NSUInteger payloadMemoryLength;
@property NSUInteger rasterSampleCount;
@property MTLPixelFormat stencilAttachmentPixelFormat;
@property BOOL supportIndirectCommandBuffers OC_SINCE(14.0);
@property (readonly) MTLRenderPipelineColorAttachmentDescriptorArray *colorAttachments;
@property (readonly) MTLPipelineBufferDescriptorArray *fragmentBuffers;
@property (readonly) MTLPipelineBufferDescriptorArray *meshBuffers;
@property (readonly) MTLPipelineBufferDescriptorArray *objectBuffers;

- (void)reset;

@end

OC_SINCE(10.11)
@interface MTLRenderPipelineColorAttachmentDescriptor : NSObject <NSCopying>

@property MTLBlendOperation alphaBlendOperation;
@property MTLBlendFactor destinationAlphaBlendFactor;
@property MTLBlendFactor destinationRGBBlendFactor;
@property (getter=isBlendingEnabled) BOOL blendingEnabled;
@property MTLPixelFormat pixelFormat;
@property MTLBlendOperation rgbBlendOperation;
@property MTLBlendFactor sourceAlphaBlendFactor;
@property MTLBlendFactor sourceRGBBlendFactor;
@property MTLColorWriteMask writeMask;

@end

OC_SINCE(10.11)
@interface MTLRenderPipelineColorAttachmentDescriptorArray : NSObject

- (MTLRenderPipelineColorAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLRenderPipelineColorAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.11)
@interface MTLRenderPipelineDescriptor : NSObject <NSCopying>

@property (copy) OC_OF(NSArray, id<MTLBinaryArchive>) *binaryArchives OC_SINCE(11.0);
@property MTLPixelFormat depthAttachmentPixelFormat;
@property (retain) id<MTLFunction> fragmentFunction;
@property (copy) MTLLinkedFunctions *fragmentLinkedFunctions OC_SINCE(12.0);
@property (copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *fragmentPreloadedLibraries OC_SINCE(12.0);
@property MTLPrimitiveTopologyClass inputPrimitiveTopology;
@property (getter=isAlphaToCoverageEnabled) BOOL alphaToCoverageEnabled;
@property (getter=isAlphaToOneEnabled) BOOL alphaToOneEnabled;
@property (getter=isRasterizationEnabled) BOOL rasterizationEnabled;
@property (getter=isTessellationFactorScaleEnabled) BOOL tessellationFactorScaleEnabled OC_SINCE(10.12);
@property (copy) NSString *label;
@property NSUInteger maxFragmentCallStackDepth OC_SINCE(12.0);
@property NSUInteger maxTessellationFactor OC_SINCE(10.12);
@property NSUInteger maxVertexAmplificationCount OC_SINCE(10.15);
@property NSUInteger maxVertexCallStackDepth OC_SINCE(12.0);
@property NSUInteger rasterSampleCount;
@property NSUInteger sampleCount OC_SINCE_UNTIL(10.11, 13.0);
@property MTLPixelFormat stencilAttachmentPixelFormat;
@property BOOL supportAddingFragmentBinaryFunctions OC_SINCE(12.0);
@property BOOL supportAddingVertexBinaryFunctions OC_SINCE(12.0);
@property BOOL supportIndirectCommandBuffers OC_SINCE(10.14);
@property MTLTessellationControlPointIndexType tessellationControlPointIndexType OC_SINCE(10.12);
@property MTLTessellationFactorFormat tessellationFactorFormat OC_SINCE(10.12);
@property MTLTessellationFactorStepFunction tessellationFactorStepFunction OC_SINCE(10.12);
@property MTLWinding tessellationOutputWindingOrder OC_SINCE(10.12);
@property MTLTessellationPartitionMode tessellationPartitionMode OC_SINCE(10.12);
@property (copy) MTLVertexDescriptor *vertexDescriptor;
@property (retain) id<MTLFunction> vertexFunction;
@property (copy) MTLLinkedFunctions *vertexLinkedFunctions OC_SINCE(12.0);
@property (copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *vertexPreloadedLibraries OC_SINCE(12.0);
@property (readonly) MTLRenderPipelineColorAttachmentDescriptorArray *colorAttachments;
@property (readonly) MTLPipelineBufferDescriptorArray *fragmentBuffers OC_SINCE(10.13);
@property (readonly) MTLPipelineBufferDescriptorArray *vertexBuffers OC_SINCE(10.13);

- (void)reset;

@end

OC_SINCE(12.0)
@interface MTLRenderPipelineFunctionsDescriptor : NSObject <NSCopying>

@property (copy) OC_OF(NSArray, id<MTLFunction>) *fragmentAdditionalBinaryFunctions;
@property (copy) OC_OF(NSArray, id<MTLFunction>) *tileAdditionalBinaryFunctions;
@property (copy) OC_OF(NSArray, id<MTLFunction>) *vertexAdditionalBinaryFunctions;

@end

OC_SINCE(10.11)
@protocol MTLRenderPipelineState <NSObject>

@property (readonly) id<MTLDevice> device;
@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
@property (readonly) NSUInteger imageblockSampleLength OC_SINCE(11.0);
@property (readonly) NSString *label;
@property (readonly) NSUInteger maxTotalThreadgroupsPerMeshGrid OC_SINCE(13.0);
@property (readonly) NSUInteger maxTotalThreadsPerMeshThreadgroup OC_SINCE(13.0);
@property (readonly) NSUInteger maxTotalThreadsPerObjectThreadgroup OC_SINCE(13.0);
@property (readonly) NSUInteger maxTotalThreadsPerThreadgroup OC_SINCE(11.0);
@property (readonly) NSUInteger meshThreadExecutionWidth OC_SINCE(13.0);
@property (readonly) NSUInteger objectThreadExecutionWidth OC_SINCE(13.0);
@property (readonly) BOOL supportIndirectCommandBuffers OC_SINCE(10.14);
@property (readonly) BOOL threadgroupSizeMatchesTileSize OC_SINCE(11.0);

- (id<MTLFunctionHandle>)functionHandleWithFunction:(id<MTLFunction>)function stage:(MTLRenderStages)stage
    OC_SINCE(12.0);
- (NSUInteger)imageblockMemoryLengthForDimensions:(MTLSize)dimensions OC_SINCE(11.0);
- (id<MTLIntersectionFunctionTable>)
    newIntersectionFunctionTableWithDescriptor:(MTLIntersectionFunctionTableDescriptor *)descriptor
    stage:(MTLRenderStages)stage OC_SINCE(12.0);
- (id<MTLRenderPipelineState>)
    newRenderPipelineStateWithAdditionalBinaryFunctions:(MTLRenderPipelineFunctionsDescriptor *)additionalBinaryFunctions
    error:(NSError *_Nullable *)error OC_SINCE(12.0);
- (id<MTLVisibleFunctionTable>)newVisibleFunctionTableWithDescriptor:(MTLVisibleFunctionTableDescriptor *)descriptor
    stage:(MTLRenderStages)stage OC_SINCE(12.0);

@end

OC_SINCE(11.0)
@interface MTLTileRenderPipelineColorAttachmentDescriptor : NSObject <NSCopying>

@property MTLPixelFormat pixelFormat;

@end

OC_SINCE(11.0)
@interface MTLTileRenderPipelineColorAttachmentDescriptorArray : NSObject

- (MTLTileRenderPipelineColorAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLTileRenderPipelineColorAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(11.0)
@interface MTLTileRenderPipelineDescriptor : NSObject <NSCopying>

@property (copy) OC_OF(NSArray, id<MTLBinaryArchive>) *binaryArchives;
@property (copy) NSString *label;
@property (copy) MTLLinkedFunctions *linkedFunctions OC_SINCE(12.0);
@property NSUInteger maxCallStackDepth OC_SINCE(12.0);
@property NSUInteger maxTotalThreadsPerThreadgroup OC_SINCE(10.15);
@property (copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *preloadedLibraries OC_SINCE(12.0);
@property NSUInteger rasterSampleCount;
@property BOOL supportAddingBinaryFunctions OC_SINCE(12.0);
@property BOOL threadgroupSizeMatchesTileSize;
@property (retain) id<MTLFunction> tileFunction;
@property (readonly) MTLTileRenderPipelineColorAttachmentDescriptorArray *colorAttachments;
@property (readonly) MTLPipelineBufferDescriptorArray *tileBuffers;

- (void)reset;

@end
