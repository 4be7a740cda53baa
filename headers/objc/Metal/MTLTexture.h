/* Images on the GPU, how they are described and how arguments refer to them. */
#pragma once

#import <IOSurface/IOSurfaceRef.h>
#import <Metal/MTLArgument.h>
#import <Metal/MTLGraphics.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLPixelFormat.h>
#import <Metal/MTLReflectedTypes.h>
#import <Metal/MTLResource.h>

OC_FLAGS(NSUInteger, MTLTextureUsage) {
    MTLTextureUsageUnknown = 0,
    MTLTextureUsageShaderRead = 1 << 0,
    MTLTextureUsageShaderWrite = 1 << 1,
    MTLTextureUsageRenderTarget = 1 << 2,
    MTLTextureUsagePixelFormatView = 1 << 4,
    MTLTextureUsageShaderAtomic = 1 << 5,
};

OC_ENUM(NSInteger, MTLTextureCompressionType) {
    MTLTextureCompressionTypeLossless = 0,
    MTLTextureCompressionTypeLossy = 1,
};

OC_SINCE(10.11)
@interface MTLTextureDescriptor : NSObject <NSCopying>

@property BOOL allowGPUOptimizedContents OC_SINCE(10.14);
@property NSUInteger arrayLength;
@property MTLTextureCompressionType compressionType OC_SINCE(12.5);
@property MTLCPUCacheMode cpuCacheMode;
@property NSUInteger depth;
@property MTLHazardTrackingMode hazardTrackingMode OC_SINCE(10.15);
@property NSUInteger height;
@property NSUInteger mipmapLevelCount;
@property MTLPixelFormat pixelFormat;
@property MTLResourceOptions resourceOptions;
@property NSUInteger sampleCount;
@property MTLStorageMode storageMode;
@property MTLTextureSwizzleChannels swizzle OC_SINCE(10.15);
@property MTLTextureType textureType;
@property MTLTextureUsage usage;
@property NSUInteger width;

+ (MTLTextureDescriptor *)texture2DDescriptorWithPixelFormat:(MTLPixelFormat)pixelFormat width:(NSUInteger)width
    height:(NSUInteger)height mipmapped:(BOOL)mipmapped;
+ (MTLTextureDescriptor *)textureBufferDescriptorWithPixelFormat:(MTLPixelFormat)pixelFormat
    width:(NSUInteger)width resourceOptions:(MTLResourceOptions)resourceOptions usage:(MTLTextureUsage)usage
    OC_SINCE(10.14);
+ (MTLTextureDescriptor *)textureCubeDescriptorWithPixelFormat:(MTLPixelFormat)pixelFormat size:(NSUInteger)size
    mipmapped:(BOOL)mipmapped;

@end

OC_SINCE(10.11)
@protocol MTLTexture <MTLResource>

@property (readonly) BOOL allowGPUOptimizedContents OC_SINCE(10.14);
@property (readonly) NSUInteger arrayLength;
@property (readonly) id<MTLBuffer> buffer OC_SINCE(10.12);
@property (readonly) NSUInteger bufferBytesPerRow OC_SINCE(10.12);
@property (readonly) NSUInteger bufferOffset OC_SINCE(10.12);
@property (readonly) MTLTextureCompressionType compressionType OC_SINCE(12.5);
@property (readonly) NSUInteger depth;
@property (readonly) NSUInteger firstMipmapInTail OC_SINCE(11.0);
@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
@property (readonly) NSUInteger height;
@property (readonly) IOSurfaceRef iosurface;
@property (readonly) NSUInteger iosurfacePlane;
@property (readonly, getter=isFramebufferOnly) BOOL framebufferOnly;
@property (readonly, getter=isShareable) BOOL shareable OC_SINCE(10.14);
@property (readonly, getter=isSparse) BOOL sparse OC_SINCE(11.0);
@property (readonly) NSUInteger mipmapLevelCount;
@property (readonly) NSUInteger parentRelativeLevel;
@property (readonly) NSUInteger parentRelativeSlice;
@property (readonly) id<MTLTexture> parentTexture;
@property (readonly) MTLPixelFormat pixelFormat;
@property (readonly) id<MTLTexture> remoteStorageTexture OC_SINCE(10.15);
@property (readonly) id<MTLResource> rootResource OC_SINCE_UNTIL(10.11, 10.12);
@property (readonly) NSUInteger sampleCount;
@property (readonly) MTLTextureSwizzleChannels swizzle OC_SINCE(10.15);
@property (readonly) NSUInteger tailSizeInBytes OC_SINCE(11.0);
@property (readonly) MTLTextureType textureType;
@property (readonly) MTLTextureUsage usage;
@property (readonly) NSUInteger width;

- (void)getBytes:(void *)bytes bytesPerRow:(NSUInteger)bytesPerRow bytesPerImage:(NSUInteger)bytesPerImage
    fromRegion:(MTLRegion)region mipmapLevel:(NSUInteger)mipmapLevel slice:(NSUInteger)slice;
- (void)getBytes:(void *)bytes bytesPerRow:(NSUInteger)bytesPerRow fromRegion:(MTLRegion)region
    mipmapLevel:(NSUInteger)mipmapLevel;
- (id<MTLTexture>)newRemoteTextureViewForDevice:(id<MTLDevice>)device OC_SINCE(10.15);
- (MTLSharedTextureHandle *)newSharedTextureHandle OC_SINCE(10.14);
- (id<MTLTexture>)newTextureViewWithPixelFormat:(MTLPixelFormat)pixelFormat;
- (id<MTLTexture>)newTextureViewWithPixelFormat:(MTLPixelFormat)pixelFormat
    textureType:(MTLTextureType)textureType levels:(NSRange)levels slices:(NSRange)slices;
- (id<MTLTexture>)newTextureViewWithPixelFormat:(MTLPixelFormat)pixelFormat
    textureType:(MTLTextureType)textureType levels:(NSRange)levels slices:(NSRange)slices
    swizzle:(MTLTextureSwizzleChannels)swizzle OC_SINCE(10.15);
- (void)replaceRegion:(MTLRegion)region mipmapLevel:(NSUInteger)mipmapLevel slice:(NSUInteger)slice
    withBytes:(const void *)bytes bytesPerRow:(NSUInteger)bytesPerRow bytesPerImage:(NSUInteger)bytesPerImage;
- (void)replaceRegion:(MTLRegion)region mipmapLevel:(NSUInteger)mipmapLevel withBytes:(const void *)bytes
    bytesPerRow:(NSUInteger)bytesPerRow;

@end

OC_SINCE(10.14)
@interface MTLSharedTextureHandle : NSObject <NSSecureCoding>

@property (readonly) id<MTLDevice> device;
@property (readonly) NSString *label;

@end

OC_SINCE(10.13)
@interface MTLTextureReferenceType : MTLType

@property (readonly) MTLBindingAccess access;
@property (readonly, getter=isDepthTexture) BOOL depthTexture;
@property (readonly) MTLDataType textureDataType;
@property (readonly) MTLTextureType textureType;

@end

OC_SINCE(13.0)
@protocol MTLTextureBinding <MTLBinding>

@property (readonly) NSUInteger arrayLength;
@property (readonly, getter=isDepthTexture) BOOL depthTexture;
@property (readonly) MTLDataType textureDataType;
@property (readonly) MTLTextureType textureType;

@end
