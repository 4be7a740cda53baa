/* Where rendering goes to, and what becomes of what was there. */
#pragma once

#import <Metal/MTLGraphics.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLTypes.h>

OC_ENUM(NSUInteger, MTLLoadAction) {
    MTLLoadActionDontCare = 0,
    MTLLoadActionLoad = 1,
    MTLLoadActionClear = 2,
};

OC_ENUM(NSUInteger, MTLStoreAction) {
    MTLStoreActionDontCare = 0,
    MTLStoreActionStore = 1,
    MTLStoreActionMultisampleResolve = 2,
    MTLStoreActionStoreAndMultisampleResolve = 3,
    MTLStoreActionUnknown = 4,
    MTLStoreActionCustomSampleDepthStore = 5,
};

OC_FLAGS(NSUInteger, MTLStoreActionOptions) {
    MTLStoreActionOptionNone = 0,
    MTLStoreActionOptionCustomSamplePositions = 1 << 0,
};

OC_ENUM(NSUInteger, MTLMultisampleDepthResolveFilter) {
    MTLMultisampleDepthResolveFilterSample0 = 0,
    MTLMultisampleDepthResolveFilterMin = 1,
    MTLMultisampleDepthResolveFilterMax = 2,
};

OC_ENUM(NSUInteger, MTLMultisampleStencilResolveFilter) {
    MTLMultisampleStencilResolveFilterSample0 = 0,
    MTLMultisampleStencilResolveFilterDepthResolvedSample = 1,
};

OC_ENUM(NSUInteger, MTLVisibilityResultMode) {
    MTLVisibilityResultModeDisabled = 0,
    MTLVisibilityResultModeBoolean = 1,
    MTLVisibilityResultModeCounting = 2,
};

OC_SINCE(10.11)
@interface MTLRenderPassAttachmentDescriptor : NSObject <NSCopying>

@property NSUInteger depthPlane;
@property NSUInteger level;
@property MTLLoadAction loadAction;
@property NSUInteger resolveDepthPlane;
@property NSUInteger resolveLevel;
@property NSUInteger resolveSlice;
@property (retain) id<MTLTexture> resolveTexture;
@property NSUInteger slice;
@property MTLStoreAction storeAction;
@property MTLStoreActionOptions storeActionOptions OC_SINCE(10.13);
@property (retain) id<MTLTexture> texture;

@end

OC_SINCE(10.11)
@interface MTLRenderPassColorAttachmentDescriptor : MTLRenderPassAttachmentDescriptor

@property MTLClearColor clearColor;

@end

OC_SINCE(10.11)
@interface MTLRenderPassColorAttachmentDescriptorArray : NSObject

- (MTLRenderPassColorAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLRenderPassColorAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.11)
@interface MTLRenderPassDepthAttachmentDescriptor : MTLRenderPassAttachmentDescriptor

@property double clearDepth;
@property MTLMultisampleDepthResolveFilter depthResolveFilter OC_SINCE(10.14);

@end

OC_SINCE(10.11)
@interface MTLRenderPassDescriptor : NSObject <NSCopying>

@property NSUInteger defaultRasterSampleCount OC_SINCE(10.15);
@property (retain) MTLRenderPassDepthAttachmentDescriptor *depthAttachment;
@property NSUInteger imageblockSampleLength OC_SINCE(11.0);
@property (retain) id<MTLRasterizationRateMap> rasterizationRateMap OC_SINCE(10.15);
@property NSUInteger renderTargetArrayLength;
@property NSUInteger renderTargetHeight OC_SINCE(10.15);
@property NSUInteger renderTargetWidth OC_SINCE(10.15);
@property (retain) MTLRenderPassStencilAttachmentDescriptor *stencilAttachment;
@property NSUInteger threadgroupMemoryLength OC_SINCE(11.0);
@property NSUInteger tileHeight OC_SINCE(11.0);
@property NSUInteger tileWidth OC_SINCE(11.0);
@property (retain) id<MTLBuffer> visibilityResultBuffer;
@property (class, readonly) MTLRenderPassDescriptor *renderPassDescriptor;
@property (readonly) MTLRenderPassColorAttachmentDescriptorArray *colorAttachments;
@property (readonly) MTLRenderPassSampleBufferAttachmentDescriptorArray *sampleBufferAttachments OC_SINCE(11.0);

- (NSUInteger)getSamplePositions:(MTLSamplePosition *)samplePositions count:(NSUInteger)count OC_SINCE(10.13);
- (void)setSamplePositions:(const MTLSamplePosition *)samplePositions count:(NSUInteger)count OC_SINCE(10.13);

@end

OC_SINCE(11.0)
@interface MTLRenderPassSampleBufferAttachmentDescriptor : NSObject <NSCopying>

@property NSUInteger endOfFragmentSampleIndex;
@property NSUInteger endOfVertexSampleIndex;
@property (retain) id<MTLCounterSampleBuffer> sampleBuffer;
@property NSUInteger startOfFragmentSampleIndex;
@property NSUInteger startOfVertexSampleIndex;

@end

OC_SINCE(11.0)
@interface MTLRenderPassSampleBufferAttachmentDescriptorArray : NSObject

- (MTLRenderPassSampleBufferAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLRenderPassSampleBufferAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.11)
@interface MTLRenderPassStencilAttachmentDescriptor : MTLRenderPassAttachmentDescriptor

@property uint32_t clearStencil;
@property MTLMultisampleStencilResolveFilter stencilResolveFilter OC_SINCE(10.14);

@end
