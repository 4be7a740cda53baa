/* Textures in one, two or three dimensions, with one level and one slice, of a few formats; and their descriptors. */
#include <string.h>
#import "descriptor.h"
#import "texture.h"

@interface FakeTextureDescriptor : MTLTextureDescriptor {
    MTLTextureType textureType;
    MTLPixelFormat pixelFormat;
    NSUInteger width, height, depth, mipmapLevelCount, sampleCount, arrayLength;
    MTLCPUCacheMode cpuCacheMode;
    MTLStorageMode storageMode;
    MTLHazardTrackingMode hazardTrackingMode;
    MTLTextureUsage usage;
    BOOL allowGPUOptimizedContents;
    MTLTextureCompressionType compressionType;
    MTLTextureSwizzleChannels swizzle;
}
@end

@implementation MTLTextureDescriptor
FAKE_MADE_AS(FakeTextureDescriptor)
@dynamic textureType, pixelFormat, width, height, depth, mipmapLevelCount, sampleCount, arrayLength, resourceOptions;
@dynamic cpuCacheMode, storageMode, hazardTrackingMode, usage, allowGPUOptimizedContents, compressionType, swizzle;

+ (MTLTextureDescriptor *)texture2DDescriptorWithPixelFormat:(MTLPixelFormat)format width:(NSUInteger)width
                                                      height:(NSUInteger)height mipmapped:(BOOL)mipmapped {
    MTLTextureDescriptor *made = [[self new] autorelease];
    made.pixelFormat = format;
    made.width = width;
    made.height = height;
    if (mipmapped)
        for (NSUInteger size = width > height ? width : height; size > 1; size /= 2) made.mipmapLevelCount++;
    return made;
}

- (id)copyWithZone:(NSZone *)zone {
    MTLTextureDescriptor *made = fake_copy(
        self, @"textureType", @"pixelFormat", @"width", @"height", @"depth", @"mipmapLevelCount", @"sampleCount",
        @"arrayLength", @"cpuCacheMode", @"storageMode", @"hazardTrackingMode", @"usage",
        @"allowGPUOptimizedContents", @"compressionType", nil);
    made.swizzle = self.swizzle;
    return made;
}
@end

@implementation FakeTextureDescriptor
@synthesize textureType, pixelFormat, width, height, depth, mipmapLevelCount, sampleCount, arrayLength;
@synthesize cpuCacheMode, storageMode, hazardTrackingMode, usage, allowGPUOptimizedContents, compressionType, swizzle;

- (id)init {
    if ((self = [super init])) {
        textureType = MTLTextureType2D;
        pixelFormat = MTLPixelFormatRGBA8Unorm;
        width = height = depth = mipmapLevelCount = sampleCount = arrayLength = 1;
        usage = MTLTextureUsageShaderRead;
        allowGPUOptimizedContents = YES;
        swizzle = MTLTextureSwizzleChannelsMake(MTLTextureSwizzleRed, MTLTextureSwizzleGreen, MTLTextureSwizzleBlue,
                                                MTLTextureSwizzleAlpha);
    }
    return self;
}

- (MTLResourceOptions)resourceOptions {
    return cpuCacheMode | storageMode << 4 | hazardTrackingMode << 8;
}

- (void)setResourceOptions:(MTLResourceOptions)options {
    cpuCacheMode = options & 15;
    storageMode = options >> 4 & 15;
    hazardTrackingMode = options >> 8 & 3;
}
@end

/* Bytes of a texel; 0 for a format that the fake does not have. */
static size_t bytes_of(MTLPixelFormat format) {
    switch (format) {
        case MTLPixelFormatR8Unorm: return 1;
        case MTLPixelFormatRGBA8Unorm:
        case MTLPixelFormatR32Float:
        case MTLPixelFormatR32Uint: return 4;
        case MTLPixelFormatRGBA32Float: return 16;
        default: return 0;
    }
}

FakeTexture *fake_texture(id object, const char *where) {
    if ([object isKindOfClass:[FakeTexture class]]) return object;
    fake_misuse("%s: %s is no texture", where, object ? object_getClassName(object) : "nil");
    return nil;
}

size_t fake_texel(struct texels texels, NSUInteger x, NSUInteger y, NSUInteger z) {
    return ((z * texels.size.height + y) * texels.size.width + x) * texels.bytes;
}

BOOL fake_in_texture(FakeTexture *texture, MTLRegion region, NSUInteger slice, NSUInteger level, const char *where) {
    MTLSize size = texture->texels.size;
    BOOL inside = !slice && !level && region.origin.x + region.size.width <= size.width &&
                  region.origin.y + region.size.height <= size.height &&
                  region.origin.z + region.size.depth <= size.depth;
    if (!inside) fake_misuse("%s: a region beyond %lu x %lu x %lu texels", where, size.width, size.height, size.depth);
    return inside;
}

@implementation FakeTexture

- (id)initWithDevice:(FakeDevice *)owner descriptor:(MTLTextureDescriptor *)how {
    if ((self = [super initWithDevice:owner])) {
        descriptor = [how copy];
        texels.size = MTLSizeMake(how.width, how.height, how.depth);
        texels.bytes = bytes_of(how.pixelFormat);
        storage = storage_new(how.width * how.height * how.depth * texels.bytes, how.storageMode, NULL);
    }
    return self;
}

- (void)dealloc {
    storage_release(storage);
    [descriptor release];
    [super dealloc];
}

- (MTLTextureType)textureType { return descriptor.textureType; }
- (MTLPixelFormat)pixelFormat { return descriptor.pixelFormat; }
- (NSUInteger)width { return descriptor.width; }
- (NSUInteger)height { return descriptor.height; }
- (NSUInteger)depth { return descriptor.depth; }
- (NSUInteger)mipmapLevelCount { return descriptor.mipmapLevelCount; }
- (NSUInteger)sampleCount { return descriptor.sampleCount; }
- (NSUInteger)arrayLength { return descriptor.arrayLength; }
- (MTLTextureUsage)usage { return descriptor.usage; }
- (MTLTextureSwizzleChannels)swizzle { return descriptor.swizzle; }
- (BOOL)allowGPUOptimizedContents { return descriptor.allowGPUOptimizedContents; }
- (MTLTextureCompressionType)compressionType { return descriptor.compressionType; }
- (MTLStorageMode)storageMode { return descriptor.storageMode; }
- (MTLCPUCacheMode)cpuCacheMode { return descriptor.cpuCacheMode; }
- (MTLHazardTrackingMode)hazardTrackingMode { return MTLHazardTrackingModeTracked; }
- (MTLResourceOptions)resourceOptions { return descriptor.resourceOptions; }
- (NSUInteger)allocatedSize { return storage->length; }
- (id<MTLTexture>)parentTexture { return nil; }
- (NSUInteger)parentRelativeLevel { return 0; }
- (NSUInteger)parentRelativeSlice { return 0; }
- (id<MTLBuffer>)buffer { return nil; }
- (NSUInteger)bufferOffset { return 0; }
- (NSUInteger)bufferBytesPerRow { return 0; }
- (id<MTLHeap>)heap { return nil; }
- (NSUInteger)heapOffset { return 0; }
- (BOOL)isFramebufferOnly { return NO; }
- (BOOL)isShareable { return NO; }
- (BOOL)isSparse { return NO; }
- (BOOL)isAliasable { return NO; }
- (void)makeAliasable { fake_misuse("makeAliasable of a texture that is in no heap"); }
- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state { return MTLPurgeableStateNonVolatile; }
- (MTLResourceID)gpuResourceID { return (MTLResourceID){(uintptr_t)storage->gpu}; }

/* The CPU's way in and out; memory of the GPU alone has none. */

- (BOOL)region:(MTLRegion)region level:(NSUInteger)level row:(NSUInteger)row message:(SEL)message {
    if (!storage->cpu) fake_misuse("%s: of a private texture", sel_getName(message));
    else if (row < region.size.width * texels.bytes) fake_misuse("%s: %lu bytes a row", sel_getName(message), row);
    else return fake_in_texture(self, region, 0, level, sel_getName(message));
    return NO;
}

- (void)getBytes:(void *)bytes bytesPerRow:(NSUInteger)row fromRegion:(MTLRegion)region mipmapLevel:(NSUInteger)level {
    if (![self region:region level:level row:row message:_cmd]) return;
    for (NSUInteger y = 0; y < region.size.height; y++)
        memcpy((char *)bytes + y * row,
               storage->cpu + fake_texel(texels, region.origin.x, region.origin.y + y, region.origin.z),
               region.size.width * texels.bytes);
}

- (void)replaceRegion:(MTLRegion)region mipmapLevel:(NSUInteger)level withBytes:(const void *)bytes
          bytesPerRow:(NSUInteger)row {
    if (![self region:region level:level row:row message:_cmd]) return;
    for (NSUInteger y = 0; y < region.size.height; y++)
        memcpy(storage->cpu + fake_texel(texels, region.origin.x, region.origin.y + y, region.origin.z),
               (const char *)bytes + y * row, region.size.width * texels.bytes);
}

@end

@implementation FakeDevice (Textures)

- (id<MTLTexture>)newTextureWithDescriptor:(MTLTextureDescriptor *)descriptor {
    if (!bytes_of(descriptor.pixelFormat)) fake_misuse("a texture of the format %lu", descriptor.pixelFormat);
    else if (!descriptor.width || !descriptor.height || !descriptor.depth) fake_misuse("a texture without texels");
    else if (descriptor.width > 16384 || descriptor.height > 16384) fake_misuse("a texture of more than 16384 texels");
    else if (descriptor.mipmapLevelCount != 1 || descriptor.arrayLength != 1 || descriptor.sampleCount != 1)
        fake_misuse("the fake's textures have one level, one slice and one sample");
    else return [(FakeTexture *)[FakeTexture alloc] initWithDevice:self descriptor:descriptor];
    return nil;
}

- (NSUInteger)minimumLinearTextureAlignmentForPixelFormat:(MTLPixelFormat)format {
    return bytes_of(format) * 4;
}

@end
