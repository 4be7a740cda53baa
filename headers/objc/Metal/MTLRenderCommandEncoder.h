/* Commands that render. */
#pragma once

#import <Metal/MTLCommandEncoder.h>
#import <Metal/MTLGraphics.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLRenderPass.h>
#import <Metal/MTLRenderPipeline.h>
#import <Metal/MTLResource.h>

OC_ENUM(NSUInteger, MTLPrimitiveType) {
    MTLPrimitiveTypePoint = 0,
    MTLPrimitiveTypeLine = 1,
    MTLPrimitiveTypeLineStrip = 2,
    MTLPrimitiveTypeTriangle = 3,
    MTLPrimitiveTypeTriangleStrip = 4,
};

OC_ENUM(NSUInteger, MTLCullMode) {
    MTLCullModeNone = 0,
    MTLCullModeFront = 1,
    MTLCullModeBack = 2,
};

OC_ENUM(NSUInteger, MTLDepthClipMode) {
    MTLDepthClipModeClip = 0,
    MTLDepthClipModeClamp = 1,
};

OC_ENUM(NSUInteger, MTLTriangleFillMode) {
    MTLTriangleFillModeFill = 0,
    MTLTriangleFillModeLines = 1,
};

OC_SINCE(10.11)
@protocol MTLRenderCommandEncoder <MTLCommandEncoder>

@property (readonly) NSUInteger tileHeight OC_SINCE(11.0);
@property (readonly) NSUInteger tileWidth OC_SINCE(11.0);

- (void)dispatchThreadsPerTile:(MTLSize)threadsPerTile OC_SINCE(11.0);
- (void)drawIndexedPatches:(NSUInteger)indexedPatches patchIndexBuffer:(id<MTLBuffer>)patchIndexBuffer
    patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset
    controlPointIndexBuffer:(id<MTLBuffer>)controlPointIndexBuffer
    controlPointIndexBufferOffset:(NSUInteger)controlPointIndexBufferOffset
    indirectBuffer:(id<MTLBuffer>)indirectBuffer indirectBufferOffset:(NSUInteger)indirectBufferOffset
    OC_SINCE(10.12);
- (void)drawIndexedPatches:(NSUInteger)indexedPatches patchStart:(NSUInteger)patchStart
    patchCount:(NSUInteger)patchCount patchIndexBuffer:(id<MTLBuffer>)patchIndexBuffer
    patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset
    controlPointIndexBuffer:(id<MTLBuffer>)controlPointIndexBuffer
    controlPointIndexBufferOffset:(NSUInteger)controlPointIndexBufferOffset
    instanceCount:(NSUInteger)instanceCount baseInstance:(NSUInteger)baseInstance OC_SINCE(10.12);
- (void)drawIndexedPrimitives:(MTLPrimitiveType)indexedPrimitives indexCount:(NSUInteger)indexCount
    indexType:(MTLIndexType)indexType indexBuffer:(id<MTLBuffer>)indexBuffer
    indexBufferOffset:(NSUInteger)indexBufferOffset;
- (void)drawIndexedPrimitives:(MTLPrimitiveType)indexedPrimitives indexCount:(NSUInteger)indexCount
    indexType:(MTLIndexType)indexType indexBuffer:(id<MTLBuffer>)indexBuffer
    indexBufferOffset:(NSUInteger)indexBufferOffset instanceCount:(NSUInteger)instanceCount;
- (void)drawIndexedPrimitives:(MTLPrimitiveType)indexedPrimitives indexCount:(NSUInteger)indexCount
    indexType:(MTLIndexType)indexType indexBuffer:(id<MTLBuffer>)indexBuffer
    indexBufferOffset:(NSUInteger)indexBufferOffset instanceCount:(NSUInteger)instanceCount
    baseVertex:(NSInteger)baseVertex baseInstance:(NSUInteger)baseInstance;
- (void)drawIndexedPrimitives:(MTLPrimitiveType)indexedPrimitives indexType:(MTLIndexType)indexType
    indexBuffer:(id<MTLBuffer>)indexBuffer indexBufferOffset:(NSUInteger)indexBufferOffset
    indirectBuffer:(id<MTLBuffer>)indirectBuffer indirectBufferOffset:(NSUInteger)indirectBufferOffset;
- (void)drawMeshThreadgroups:(MTLSize)meshThreadgroups
    threadsPerObjectThreadgroup:(MTLSize)threadsPerObjectThreadgroup
    threadsPerMeshThreadgroup:(MTLSize)threadsPerMeshThreadgroup OC_SINCE(13.0);
- (void)drawMeshThreadgroupsWithIndirectBuffer:(id<MTLBuffer>)indirectBuffer
    indirectBufferOffset:(NSUInteger)indirectBufferOffset
    threadsPerObjectThreadgroup:(MTLSize)threadsPerObjectThreadgroup
    threadsPerMeshThreadgroup:(MTLSize)threadsPerMeshThreadgroup OC_SINCE(13.0);
- (void)drawMeshThreads:(MTLSize)meshThreads threadsPerObjectThreadgroup:(MTLSize)threadsPerObjectThreadgroup
    threadsPerMeshThreadgroup:(MTLSize)threadsPerMeshThreadgroup OC_SINCE(13.0);
- (void)drawPatches:(NSUInteger)patches patchIndexBuffer:(id<MTLBuffer>)patchIndexBuffer
    patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset indirectBuffer:(id<MTLBuffer>)indirectBuffer
    indirectBufferOffset:(NSUInteger)indirectBufferOffset OC_SINCE(10.12);
- (void)drawPatches:(NSUInteger)patches patchStart:(NSUInteger)patchStart patchCount:(NSUInteger)patchCount
    patchIndexBuffer:(id<MTLBuffer>)patchIndexBuffer patchIndexBufferOffset:(NSUInteger)patchIndexBufferOffset
    instanceCount:(NSUInteger)instanceCount baseInstance:(NSUInteger)baseInstance OC_SINCE(10.12);
- (void)drawPrimitives:(MTLPrimitiveType)primitives indirectBuffer:(id<MTLBuffer>)indirectBuffer
    indirectBufferOffset:(NSUInteger)indirectBufferOffset;
- (void)drawPrimitives:(MTLPrimitiveType)primitives vertexStart:(NSUInteger)vertexStart
    vertexCount:(NSUInteger)vertexCount;
- (void)drawPrimitives:(MTLPrimitiveType)primitives vertexStart:(NSUInteger)vertexStart
    vertexCount:(NSUInteger)vertexCount instanceCount:(NSUInteger)instanceCount;
- (void)drawPrimitives:(MTLPrimitiveType)primitives vertexStart:(NSUInteger)vertexStart
    vertexCount:(NSUInteger)vertexCount instanceCount:(NSUInteger)instanceCount
    baseInstance:(NSUInteger)baseInstance;
- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)buffer
    indirectBuffer:(id<MTLBuffer>)indirectBuffer indirectBufferOffset:(NSUInteger)indirectBufferOffset
    OC_SINCE(10.14);
- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)buffer withRange:(NSRange)range OC_SINCE(10.14);
- (void)memoryBarrierWithResources:(id<MTLResource> const *)resources count:(NSUInteger)count
    afterStages:(MTLRenderStages)afterStages beforeStages:(MTLRenderStages)beforeStages OC_SINCE(10.14);
- (void)memoryBarrierWithScope:(MTLBarrierScope)scope afterStages:(MTLRenderStages)afterStages
    beforeStages:(MTLRenderStages)beforeStages OC_SINCE(10.14);
- (void)sampleCountersInBuffer:(id<MTLCounterSampleBuffer>)buffer atSampleIndex:(NSUInteger)sampleIndex
    withBarrier:(BOOL)barrier OC_SINCE(10.15);
- (void)setBlendColorRed:(float)blendColorRed green:(float)green blue:(float)blue alpha:(float)alpha;
- (void)setColorStoreAction:(MTLStoreAction)colorStoreAction atIndex:(NSUInteger)index OC_SINCE(10.12);
- (void)setColorStoreActionOptions:(MTLStoreActionOptions)colorStoreActionOptions atIndex:(NSUInteger)index
    OC_SINCE(10.13);
- (void)setCullMode:(MTLCullMode)cullMode;
- (void)setDepthBias:(float)depthBias slopeScale:(float)slopeScale clamp:(float)clamp;
- (void)setDepthClipMode:(MTLDepthClipMode)depthClipMode;
- (void)setDepthStencilState:(id<MTLDepthStencilState>)depthStencilState;
- (void)setDepthStoreAction:(MTLStoreAction)depthStoreAction OC_SINCE(10.12);
- (void)setDepthStoreActionOptions:(MTLStoreActionOptions)depthStoreActionOptions OC_SINCE(10.13);
- (void)setFragmentAccelerationStructure:(id<MTLAccelerationStructure>)fragmentAccelerationStructure
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)setFragmentBuffer:(id<MTLBuffer>)fragmentBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setFragmentBufferOffset:(NSUInteger)fragmentBufferOffset atIndex:(NSUInteger)index;
- (void)setFragmentBuffers:(id<MTLBuffer> _Nullable const *)fragmentBuffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range;
- (void)setFragmentBytes:(const void *)fragmentBytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setFragmentIntersectionFunctionTable:(id<MTLIntersectionFunctionTable>)fragmentIntersectionFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)
    setFragmentIntersectionFunctionTables:(id<MTLIntersectionFunctionTable> _Nullable const *)fragmentIntersectionFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setFragmentSamplerState:(id<MTLSamplerState>)fragmentSamplerState atIndex:(NSUInteger)index;
- (void)setFragmentSamplerState:(id<MTLSamplerState>)fragmentSamplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index;
- (void)setFragmentSamplerStates:(id<MTLSamplerState> _Nullable const *)fragmentSamplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range;
- (void)setFragmentSamplerStates:(id<MTLSamplerState> _Nullable const *)fragmentSamplerStates
    withRange:(NSRange)range;
- (void)setFragmentTexture:(id<MTLTexture>)fragmentTexture atIndex:(NSUInteger)index;
- (void)setFragmentTextures:(id<MTLTexture> _Nullable const *)fragmentTextures withRange:(NSRange)range;
- (void)setFragmentVisibleFunctionTable:(id<MTLVisibleFunctionTable>)fragmentVisibleFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)
    setFragmentVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *)fragmentVisibleFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setFrontFacingWinding:(MTLWinding)frontFacingWinding;
- (void)setMeshBuffer:(id<MTLBuffer>)meshBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshBufferOffset:(NSUInteger)meshBufferOffset atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshBuffers:(id<MTLBuffer> _Nullable const *)meshBuffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range OC_SINCE(13.0);
- (void)setMeshBytes:(const void *)meshBytes length:(NSUInteger)length atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshSamplerState:(id<MTLSamplerState>)meshSamplerState atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshSamplerState:(id<MTLSamplerState>)meshSamplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshSamplerStates:(id<MTLSamplerState> _Nullable const *)meshSamplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range
    OC_SINCE(13.0);
- (void)setMeshSamplerStates:(id<MTLSamplerState> _Nullable const *)meshSamplerStates withRange:(NSRange)range
    OC_SINCE(13.0);
- (void)setMeshTexture:(id<MTLTexture>)meshTexture atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setMeshTextures:(id<MTLTexture> _Nullable const *)meshTextures withRange:(NSRange)range OC_SINCE(13.0);
- (void)setObjectBuffer:(id<MTLBuffer>)objectBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index
    OC_SINCE(13.0);
- (void)setObjectBufferOffset:(NSUInteger)objectBufferOffset atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setObjectBuffers:(id<MTLBuffer> _Nullable const *)objectBuffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range OC_SINCE(13.0);
- (void)setObjectBytes:(const void *)objectBytes length:(NSUInteger)length atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setObjectSamplerState:(id<MTLSamplerState>)objectSamplerState atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setObjectSamplerState:(id<MTLSamplerState>)objectSamplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setObjectSamplerStates:(id<MTLSamplerState> _Nullable const *)objectSamplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range
    OC_SINCE(13.0);
- (void)setObjectSamplerStates:(id<MTLSamplerState> _Nullable const *)objectSamplerStates
    withRange:(NSRange)range OC_SINCE(13.0);
- (void)setObjectTexture:(id<MTLTexture>)objectTexture atIndex:(NSUInteger)index OC_SINCE(13.0);
- (void)setObjectTextures:(id<MTLTexture> _Nullable const *)objectTextures withRange:(NSRange)range OC_SINCE(13.0);
- (void)setObjectThreadgroupMemoryLength:(NSUInteger)objectThreadgroupMemoryLength atIndex:(NSUInteger)index
    OC_SINCE(13.0);
- (void)setRenderPipelineState:(id<MTLRenderPipelineState>)renderPipelineState;
- (void)setScissorRect:(MTLScissorRect)scissorRect;
- (void)setScissorRects:(const MTLScissorRect *)scissorRects count:(NSUInteger)count OC_SINCE(10.13);
- (void)setStencilFrontReferenceValue:(uint32_t)stencilFrontReferenceValue
    backReferenceValue:(uint32_t)backReferenceValue;
- (void)setStencilReferenceValue:(uint32_t)stencilReferenceValue;
- (void)setStencilStoreAction:(MTLStoreAction)stencilStoreAction OC_SINCE(10.12);
- (void)setStencilStoreActionOptions:(MTLStoreActionOptions)stencilStoreActionOptions OC_SINCE(10.13);
- (void)setTessellationFactorBuffer:(id<MTLBuffer>)tessellationFactorBuffer offset:(NSUInteger)offset
    instanceStride:(NSUInteger)instanceStride OC_SINCE(10.12);
- (void)setTessellationFactorScale:(float)tessellationFactorScale OC_SINCE(10.12);
- (void)setThreadgroupMemoryLength:(NSUInteger)threadgroupMemoryLength offset:(NSUInteger)offset
    atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileAccelerationStructure:(id<MTLAccelerationStructure>)tileAccelerationStructure
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)setTileBuffer:(id<MTLBuffer>)tileBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileBufferOffset:(NSUInteger)tileBufferOffset atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileBuffers:(id<MTLBuffer> _Nullable const *)tileBuffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range OC_SINCE(11.0);
- (void)setTileBytes:(const void *)tileBytes length:(NSUInteger)length atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileIntersectionFunctionTable:(id<MTLIntersectionFunctionTable>)tileIntersectionFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)
    setTileIntersectionFunctionTables:(id<MTLIntersectionFunctionTable> _Nullable const *)tileIntersectionFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setTileSamplerState:(id<MTLSamplerState>)tileSamplerState atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileSamplerState:(id<MTLSamplerState>)tileSamplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileSamplerStates:(id<MTLSamplerState> _Nullable const *)tileSamplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range
    OC_SINCE(11.0);
- (void)setTileSamplerStates:(id<MTLSamplerState> _Nullable const *)tileSamplerStates withRange:(NSRange)range
    OC_SINCE(11.0);
- (void)setTileTexture:(id<MTLTexture>)tileTexture atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setTileTextures:(id<MTLTexture> _Nullable const *)tileTextures withRange:(NSRange)range OC_SINCE(11.0);
- (void)setTileVisibleFunctionTable:(id<MTLVisibleFunctionTable>)tileVisibleFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)setTileVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *)tileVisibleFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setTriangleFillMode:(MTLTriangleFillMode)triangleFillMode;
- (void)setVertexAccelerationStructure:(id<MTLAccelerationStructure>)vertexAccelerationStructure
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)setVertexAmplificationCount:(NSUInteger)vertexAmplificationCount
    viewMappings:(const MTLVertexAmplificationViewMapping *)viewMappings OC_SINCE(10.15);
- (void)setVertexBuffer:(id<MTLBuffer>)vertexBuffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setVertexBuffer:(id<MTLBuffer>)vertexBuffer offset:(NSUInteger)offset
    attributeStride:(NSUInteger)attributeStride atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setVertexBufferOffset:(NSUInteger)vertexBufferOffset atIndex:(NSUInteger)index;
- (void)setVertexBufferOffset:(NSUInteger)vertexBufferOffset attributeStride:(NSUInteger)attributeStride
    atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setVertexBuffers:(id<MTLBuffer> _Nullable const *)vertexBuffers offsets:(const NSUInteger *)offsets
    attributeStrides:(const NSUInteger *)attributeStrides withRange:(NSRange)range OC_SINCE(14.0);
- (void)setVertexBuffers:(id<MTLBuffer> _Nullable const *)vertexBuffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range;
- (void)setVertexBytes:(const void *)vertexBytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setVertexBytes:(const void *)vertexBytes length:(NSUInteger)length
    attributeStride:(NSUInteger)attributeStride atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setVertexIntersectionFunctionTable:(id<MTLIntersectionFunctionTable>)vertexIntersectionFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)
    setVertexIntersectionFunctionTables:(id<MTLIntersectionFunctionTable> _Nullable const *)vertexIntersectionFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setVertexSamplerState:(id<MTLSamplerState>)vertexSamplerState atIndex:(NSUInteger)index;
- (void)setVertexSamplerState:(id<MTLSamplerState>)vertexSamplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index;
- (void)setVertexSamplerStates:(id<MTLSamplerState> _Nullable const *)vertexSamplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range;
- (void)setVertexSamplerStates:(id<MTLSamplerState> _Nullable const *)vertexSamplerStates
    withRange:(NSRange)range;
- (void)setVertexTexture:(id<MTLTexture>)vertexTexture atIndex:(NSUInteger)index;
- (void)setVertexTextures:(id<MTLTexture> _Nullable const *)vertexTextures withRange:(NSRange)range;
- (void)setVertexVisibleFunctionTable:(id<MTLVisibleFunctionTable>)vertexVisibleFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(12.0);
- (void)setVertexVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *)vertexVisibleFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(12.0);
- (void)setViewport:(MTLViewport)viewport;
- (void)setViewports:(const MTLViewport *)viewports count:(NSUInteger)count OC_SINCE(10.13);
- (void)setVisibilityResultMode:(MTLVisibilityResultMode)visibilityResultMode offset:(NSUInteger)offset;
- (void)textureBarrier OC_SINCE_UNTIL(10.11, 10.14);
- (void)updateFence:(id<MTLFence>)fence afterStages:(MTLRenderStages)afterStages OC_SINCE(10.13);
- (void)useHeap:(id<MTLHeap>)heap OC_SINCE_UNTIL(10.13, 13.0);
- (void)useHeap:(id<MTLHeap>)heap stages:(MTLRenderStages)stages OC_SINCE(10.15);
- (void)useHeaps:(id<MTLHeap> const *)heaps count:(NSUInteger)count OC_SINCE_UNTIL(10.13, 13.0);
- (void)useHeaps:(id<MTLHeap> const *)heaps count:(NSUInteger)count stages:(MTLRenderStages)stages OC_SINCE(10.15);
- (void)useResource:(id<MTLResource>)resource usage:(MTLResourceUsage)usage OC_SINCE_UNTIL(10.13, 13.0);
- (void)useResource:(id<MTLResource>)resource usage:(MTLResourceUsage)usage stages:(MTLRenderStages)stages
    OC_SINCE(10.15);
- (void)useResources:(id<MTLResource> const *)resources count:(NSUInteger)count usage:(MTLResourceUsage)usage
    OC_SINCE_UNTIL(10.13, 13.0);
- (void)useResources:(id<MTLResource> const *)resources count:(NSUInteger)count usage:(MTLResourceUsage)usage
    stages:(MTLRenderStages)stages OC_SINCE(10.15);
- (void)waitForFence:(id<MTLFence>)fence beforeStages:(MTLRenderStages)beforeStages OC_SINCE(10.13);

@end

OC_SINCE(10.11)
@protocol MTLParallelRenderCommandEncoder <MTLCommandEncoder>

- (id<MTLRenderCommandEncoder>)renderCommandEncoder;
- (void)setColorStoreAction:(MTLStoreAction)colorStoreAction atIndex:(NSUInteger)index OC_SINCE(10.12);
- (void)setColorStoreActionOptions:(MTLStoreActionOptions)colorStoreActionOptions atIndex:(NSUInteger)index
    OC_SINCE(10.13);
- (void)setDepthStoreAction:(MTLStoreAction)depthStoreAction OC_SINCE(10.12);
- (void)setDepthStoreActionOptions:(MTLStoreActionOptions)depthStoreActionOptions OC_SINCE(10.13);
- (void)setStencilStoreAction:(MTLStoreAction)stencilStoreAction OC_SINCE(10.12);
- (void)setStencilStoreActionOptions:(MTLStoreActionOptions)stencilStoreActionOptions OC_SINCE(10.13);

@end
