/* Textures and samplers as commands see them. */
#pragma once

#import "fake.h"

@interface FakeTexture : FakeObject <MTLTexture> {
@public
    struct storage *storage;
    struct texels texels; /* without an address */
    MTLTextureDescriptor *descriptor;
}
- (id)initWithDevice:(FakeDevice *)owner descriptor:(MTLTextureDescriptor *)how;
@end

@interface FakeSampler : FakeObject <MTLSamplerState> {
@public
    MTLSamplerAddressMode horizontal, vertical;
}
@end

/* The texture behind an argument; nil with a misuse if it is none, or nil. */
FakeTexture *fake_texture(id object, const char *where);

/* The place of a texel in the memory of a texture. */
size_t fake_texel(struct texels texels, NSUInteger x, NSUInteger y, NSUInteger z);

/* NO, and a misuse, if a region is not in the first level of the only slice. */
BOOL fake_in_texture(FakeTexture *texture, MTLRegion region, NSUInteger slice, NSUInteger level, const char *where);
