/* What happens to depth and stencil, and the comparisons that samplers know as well. */
#pragma once

#import <Metal/MTLNames.h>

OC_ENUM(NSUInteger, MTLCompareFunction) {
    MTLCompareFunctionNever = 0,
    MTLCompareFunctionLess = 1,
    MTLCompareFunctionEqual = 2,
    MTLCompareFunctionLessEqual = 3,
    MTLCompareFunctionGreater = 4,
    MTLCompareFunctionNotEqual = 5,
    MTLCompareFunctionGreaterEqual = 6,
    MTLCompareFunctionAlways = 7,
};

OC_ENUM(NSUInteger, MTLStencilOperation) {
    MTLStencilOperationKeep = 0,
    MTLStencilOperationZero = 1,
    MTLStencilOperationReplace = 2,
    MTLStencilOperationIncrementClamp = 3,
    MTLStencilOperationDecrementClamp = 4,
    MTLStencilOperationInvert = 5,
    MTLStencilOperationIncrementWrap = 6,
    MTLStencilOperationDecrementWrap = 7,
};

OC_SINCE(10.11)
@interface MTLStencilDescriptor : NSObject <NSCopying>

@property MTLStencilOperation depthFailureOperation;
@property MTLStencilOperation depthStencilPassOperation;
@property uint32_t readMask;
@property MTLCompareFunction stencilCompareFunction;
@property MTLStencilOperation stencilFailureOperation;
@property uint32_t writeMask;

@end

OC_SINCE(10.11)
@interface MTLDepthStencilDescriptor : NSObject <NSCopying>

@property (copy) MTLStencilDescriptor *backFaceStencil;
@property MTLCompareFunction depthCompareFunction;
@property (copy) MTLStencilDescriptor *frontFaceStencil;
@property (getter=isDepthWriteEnabled) BOOL depthWriteEnabled;
@property (copy) NSString *label;

@end

OC_SINCE(10.11)
@protocol MTLDepthStencilState <NSObject>

@property (readonly) id<MTLDevice> device;
@property (readonly) NSString *label;

@end
