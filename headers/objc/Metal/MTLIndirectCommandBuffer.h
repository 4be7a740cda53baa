/* Commands that the GPU itself can write. */
#pragma once

#import <Metal/MTLRenderCommandEncoder.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

OC_FLAGS(NSUInteger, MTLIndirectCommandType) {
    MTLIndirectCommandTypeDraw = 1 << 0,
    MTLIndirectCommandTypeDrawIndexed = 1 << 1,
    MTLIndirectCommandTypeDrawPatches = 1 << 2,
    MTLIndirectCommandTypeDrawIndexedPatches = 1 << 3,
    MTLIndirectCommandTypeConcurrentDispatch = 1 << 5,
    MTLIndirectCommandTypeConcurrentDispatchThreads = 1 << 6,
    MTLIndirectCommandTypeDrawMeshThreadgroups = 1 << 7,
    MTLIndirectCommandTypeDrawMeshThreads = 1 << 8,
};

typedef struct {
    uint32_t location;
    uint32_t length;
} MTLIndirectCommandBufferExecutionRange;

static inline MTLIndirectCommandBufferExecutionRange MTLIndirectCommandBufferExecutionRangeMake(
    uint32_t location, uint32_t length) {
    return (MTLIndirectCommandBufferExecutionRange){location, length};
}

OC_SINCE(10.14)
@interface MTLIndirectCommandBufferDescriptor : NSObject <NSCopying>

@property (nonatomic) MTLIndirectCommandType commandTypes;
@property (nonatomic) BOOL inheritBuffers;
@property (nonatomic) BOOL inheritPipelineState;

/* How many arguments a command has at most */
@property (nonatomic) NSUInteger maxKernelBufferBindCount OC_SINCE(11.0);
@property (nonatomic) NSUInteger maxKernelThreadgroupMemoryBindCount OC_SINCE(14.0);
@property (nonatomic) NSUInteger maxVertexBufferBindCount;
@property (nonatomic) NSUInteger maxFragmentBufferBindCount;
@property (nonatomic) NSUInteger maxObjectBufferBindCount OC_SINCE(14.0);
@property (nonatomic) NSUInteger maxObjectThreadgroupMemoryBindCount OC_SINCE(14.0);

@property (nonatomic) BOOL supportRayTracing OC_SINCE(13.0);
@property (nonatomic) BOOL supportDynamicAttributeStride OC_SINCE(14.0);

@property NSUInteger maxMeshBufferBindCount OC_SINCE(14.0);

@end

/* One command. */
OC_SINCE(11.0)
@protocol MTLIndirectComputeCommand <NSObject>

- (void)setComputePipelineState:(id<MTLComputePipelineState>)state;
- (void)setKernelBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setKernelBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset
    attributeStride:(NSUInteger)attributeStride atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setThreadgroupMemoryLength:(NSUInteger)length atIndex:(NSUInteger)index;

- (void)concurrentDispatchThreadgroups:(MTLSize)threadgroupsPerGrid
    threadsPerThreadgroup:(MTLSize)threadsPerThreadgroup;
- (void)concurrentDispatchThreads:(MTLSize)threadsPerGrid
    threadsPerThreadgroup:(MTLSize)threadsPerThreadgroup;

- (void)setBarrier;
- (void)clearBarrier;
- (void)reset;

- (void)setImageblockWidth:(NSUInteger)imageblockWidth height:(NSUInteger)height;
- (void)setStageInRegion:(MTLRegion)region;

@end

OC_SINCE(10.14)
@protocol MTLIndirectCommandBuffer <MTLResource>

@property (readonly) NSUInteger size;
@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
- (id<MTLIndirectComputeCommand>)indirectComputeCommandAtIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)resetWithRange:(NSRange)range;

- (id<MTLIndirectRenderCommand> _Nullable)indirectRenderCommandAtIndex:(NSUInteger)index;

@end

OC_SINCE(10.14)
@protocol MTLIndirectRenderCommand <NSObject>

- (void)clearBarrier OC_SINCE(14.0);
- (void)drawIndexedPatches:(NSUInteger)indexedPatches patchStart:(NSUInteger)patchStart
    patchCount:(NSUInteger)patchCount patchIndexBuffer:(id<MTLBuffer> _Nullable)patchIndexBuffer
    patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset
    controlPointIndexBuffer:(id<MTLBuffer> _Nullable)controlPointIndexBuffer
    controlPointIndexBufferOffset:(NSUInteger)controlPointIndexBufferOffset
    instanceCount:(NSUInteger)instanceCount baseInstance:(NSUInteger)baseInstance
    tessellationFactorBuffer:(id<MTLBuffer> _Nullable)tessellationFactorBuffer
    tessellationFactorBufferOffset:(NSUInteger)tessellationFactorBufferOffset
    tessellationFactorBufferInstanceStride:(NSUInteger)tessellationFactorBufferInstanceStride OC_NO_MACOS_VERSION;
- (void)drawIndexedPrimitives:(MTLPrimitiveType)indexedPrimitives indexCount:(NSUInteger)indexCount
    indexType:(MTLIndexType)indexType indexBuffer:(id<MTLBuffer> _Nullable)indexBuffer
    indexBufferOffset:(NSUInteger)indexBufferOffset instanceCount:(NSUInteger)instanceCount
    baseVertex:(NSInteger)baseVertex baseInstance:(NSUInteger)baseInstance;
- (void)drawMeshThreadgroups:(MTLSize)meshThreadgroups
    threadsPerObjectThreadgroup:(MTLSize)threadsPerObjectThreadgroup
    threadsPerMeshThreadgroup:(MTLSize)threadsPerMeshThreadgroup OC_SINCE(14.0);
- (void)drawMeshThreads:(MTLSize)meshThreads threadsPerObjectThreadgroup:(MTLSize)threadsPerObjectThreadgroup
    threadsPerMeshThreadgroup:(MTLSize)threadsPerMeshThreadgroup OC_SINCE(14.0);
- (void)drawPatches:(NSUInteger)patches patchStart:(NSUInteger)patchStart patchCount:(NSUInteger)patchCount
    patchIndexBuffer:(id<MTLBuffer> _Nullable)patchIndexBuffer
    patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset instanceCount:(NSUInteger)instanceCount
    baseInstance:(NSUInteger)baseInstance
    tessellationFactorBuffer:(id<MTLBuffer> _Nullable)tessellationFactorBuffer
    tessellationFactorBufferOffset:(NSUInteger)tessellationFactorBufferOffset
    tessellationFactorBufferInstanceStride:(NSUInteger)tessellationFactorBufferInstanceStride OC_NO_MACOS_VERSION;
- (void)drawPrimitives:(MTLPrimitiveType)primitives vertexStart:(NSUInteger)vertexStart
    vertexCount:(NSUInteger)vertexCount instanceCount:(NSUInteger)instanceCount
    baseInstance:(NSUInteger)baseInstance;
- (void)reset;
- (void)setBarrier OC_SINCE(14.0);
- (void)setFragmentBuffer:(id<MTLBuffer> _Nullable)fragmentBuffer offset:(NSUInteger)offset
    atIndex:(NSUInteger)index;
- (void)setMeshBuffer:(id<MTLBuffer> _Nullable)meshBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index
    OC_SINCE(14.0);
- (void)setObjectBuffer:(id<MTLBuffer> _Nullable)objectBuffer offset:(NSUInteger)offset
    atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setObjectThreadgroupMemoryLength:(NSUInteger)objectThreadgroupMemoryLength atIndex:(NSUInteger)index
    OC_SINCE(14.0);
- (void)setRenderPipelineState:(id<MTLRenderPipelineState> _Nullable)renderPipelineState;
- (void)setVertexBuffer:(id<MTLBuffer> _Nullable)vertexBuffer offset:(NSUInteger)offset
    atIndex:(NSUInteger)index;
- (void)setVertexBuffer:(id<MTLBuffer> _Nullable)vertexBuffer offset:(NSUInteger)offset
    attributeStride:(NSUInteger)attributeStride atIndex:(NSUInteger)index OC_SINCE(14.0);

@end

OC_NONNULL_END
