/* How kernels read texels between texels. */
#pragma once

#import <Metal/MTLDepthStencil.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLTypes.h>

OC_ENUM(NSUInteger, MTLSamplerAddressMode) {
    MTLSamplerAddressModeClampToEdge = 0,
    MTLSamplerAddressModeMirrorClampToEdge = 1,
    MTLSamplerAddressModeRepeat = 2,
    MTLSamplerAddressModeMirrorRepeat = 3,
    MTLSamplerAddressModeClampToZero = 4,
    MTLSamplerAddressModeClampToBorderColor = 5,
};

OC_ENUM(NSUInteger, MTLSamplerBorderColor) {
    MTLSamplerBorderColorTransparentBlack = 0,
    MTLSamplerBorderColorOpaqueBlack = 1,
    MTLSamplerBorderColorOpaqueWhite = 2,
};

OC_ENUM(NSUInteger, MTLSamplerMinMagFilter) {
    MTLSamplerMinMagFilterNearest = 0,
    MTLSamplerMinMagFilterLinear = 1,
};

OC_ENUM(NSUInteger, MTLSamplerMipFilter) {
    MTLSamplerMipFilterNotMipmapped = 0,
    MTLSamplerMipFilterNearest = 1,
    MTLSamplerMipFilterLinear = 2,
};

OC_SINCE(10.11)
@interface MTLSamplerDescriptor : NSObject <NSCopying>

@property MTLSamplerBorderColor borderColor OC_SINCE(10.12);
@property MTLCompareFunction compareFunction;
@property (copy) NSString *label;
@property BOOL lodAverage OC_SINCE(11.0);
@property float lodMaxClamp;
@property float lodMinClamp;
@property MTLSamplerMinMagFilter magFilter;
@property NSUInteger maxAnisotropy;
@property MTLSamplerMinMagFilter minFilter;
@property MTLSamplerMipFilter mipFilter;
@property BOOL normalizedCoordinates;
@property MTLSamplerAddressMode rAddressMode;
@property MTLSamplerAddressMode sAddressMode;
@property BOOL supportArgumentBuffers OC_SINCE(10.13);
@property MTLSamplerAddressMode tAddressMode;

@end

OC_SINCE(10.11)
@protocol MTLSamplerState <NSObject>

@property (readonly) id<MTLDevice> device;
@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
@property (readonly) NSString *label;

@end
