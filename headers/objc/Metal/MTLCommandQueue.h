/* Command buffers in the order in which the GPU takes them. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_SINCE(10.11)
@protocol MTLCommandQueue <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;

- (id<MTLCommandBuffer> _Nullable)commandBuffer;
- (id<MTLCommandBuffer> _Nullable)commandBufferWithDescriptor:(MTLCommandBufferDescriptor *)descriptor
    OC_SINCE(11.0);
- (id<MTLCommandBuffer> _Nullable)commandBufferWithUnretainedReferences;
- (void)insertDebugCaptureBoundary OC_SINCE_UNTIL(10.11, 10.13);

@end

OC_NONNULL_END
