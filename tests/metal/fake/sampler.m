/* Samplers: what a kernel reads beside a texture. */
#import "descriptor.h"
#import "texture.h"

@interface FakeSamplerDescriptor : MTLSamplerDescriptor {
    MTLSamplerMinMagFilter minFilter, magFilter;
    MTLSamplerMipFilter mipFilter;
    NSUInteger maxAnisotropy;
    MTLSamplerAddressMode sAddressMode, tAddressMode, rAddressMode;
    MTLSamplerBorderColor borderColor;
    BOOL normalizedCoordinates, lodAverage, supportArgumentBuffers;
    float lodMinClamp, lodMaxClamp;
    MTLCompareFunction compareFunction;
    NSString *label;
}
@end

@implementation MTLSamplerDescriptor
FAKE_MADE_AS(FakeSamplerDescriptor)
@dynamic minFilter, magFilter, mipFilter, maxAnisotropy, sAddressMode, tAddressMode, rAddressMode, borderColor;
@dynamic normalizedCoordinates, lodAverage, supportArgumentBuffers, lodMinClamp, lodMaxClamp, compareFunction, label;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"minFilter", @"magFilter", @"mipFilter", @"maxAnisotropy", @"sAddressMode", @"tAddressMode",
                     @"rAddressMode", @"borderColor", @"normalizedCoordinates", @"lodAverage",
                     @"supportArgumentBuffers", @"lodMinClamp", @"lodMaxClamp", @"compareFunction", @"label", nil);
}
@end

@implementation FakeSamplerDescriptor
@synthesize minFilter, magFilter, mipFilter, maxAnisotropy, sAddressMode, tAddressMode, rAddressMode, borderColor;
@synthesize normalizedCoordinates, lodAverage, supportArgumentBuffers, lodMinClamp, lodMaxClamp, compareFunction, label;
- (id)init {
    if ((self = [super init])) {
        maxAnisotropy = 1;
        normalizedCoordinates = YES;
        lodMaxClamp = 3.4028235e38f;
    }
    return self;
}
- (void)dealloc {
    [label release];
    [super dealloc];
}
@end

@implementation FakeSampler
- (MTLResourceID)gpuResourceID {
    return (MTLResourceID){(uintptr_t)self};
}
@end

@implementation FakeDevice (Samplers)

- (id<MTLSamplerState>)newSamplerStateWithDescriptor:(MTLSamplerDescriptor *)descriptor {
    if (descriptor.maxAnisotropy < 1 || descriptor.maxAnisotropy > 16) {
        fake_misuse("a sampler with an anisotropy of %lu", descriptor.maxAnisotropy);
        return nil;
    }
    FakeSampler *made = [[FakeSampler alloc] initWithDevice:self];
    made->horizontal = descriptor.sAddressMode;
    made->vertical = descriptor.tAddressMode;
    [made setLabel:descriptor.label];
    return made;
}

@end
