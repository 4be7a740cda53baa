/* What encoders do with textures: arguments of kernels, and copies to and from buffers. */
#include <string.h>
#import "texture.h"

@implementation FakeComputeEncoder (Textures)

- (void)setTexture:(id<MTLTexture>)object atIndex:(NSUInteger)index {
    if (![self open:_cmd]) return;
    if (index >= FAKE_TEXTURES) {
        fake_misuse("setTexture: index %lu, %d is the last", index, FAKE_TEXTURES - 1);
        return;
    }
    FakeTexture *given = object ? fake_texture(object, "setTexture:atIndex:") : nil;
    storage_retain(given ? given->storage : NULL);
    storage_release(arguments.textures[index].storage);
    arguments.textures[index].storage = given ? given->storage : NULL;
    if (!given) return;
    arguments.textures[index].texels = given->texels;
    arguments.textures[index].usage = [given usage];
    [buffer keep:given];
}

- (void)setTextures:(const id<MTLTexture>[])textures withRange:(NSRange)range {
    for (NSUInteger i = 0; i < range.length; i++) [self setTexture:textures[i] atIndex:range.location + i];
}

- (void)setSamplerState:(id<MTLSamplerState>)object atIndex:(NSUInteger)index {
    if (![self open:_cmd]) return;
    if (index >= FAKE_SAMPLERS || (object && ![(id)object isKindOfClass:[FakeSampler class]])) {
        fake_misuse("setSamplerState: %s at %lu", object ? object_getClassName(object) : "nil", index);
        return;
    }
    FakeSampler *given = (FakeSampler *)object;
    arguments.samplers[index] = (struct sampler){given != nil, 0, 0};
    if (!given) return;
    arguments.samplers[index].horizontal = given->horizontal;
    arguments.samplers[index].vertical = given->vertical;
    [buffer keep:given];
}

- (void)setSamplerStates:(const id<MTLSamplerState>[])samplers withRange:(NSRange)range {
    for (NSUInteger i = 0; i < range.length; i++) [self setSamplerState:samplers[i] atIndex:range.location + i];
}

@end

/* Rows of bytes between a buffer and a texture, or two textures. */
struct plane {
    struct storage *storage;
    size_t start, row, image;
};

@interface FakeRows : FakeCommand {
@public
    struct plane from, to;
    size_t width; /* in bytes */
    NSUInteger height, depth;
}
@end
@implementation FakeRows
- (void)dealloc {
    storage_release(from.storage);
    storage_release(to.storage);
    [super dealloc];
}
- (MTLCommandBufferError)run {
    for (NSUInteger z = 0; z < depth; z++)
        for (NSUInteger y = 0; y < height; y++)
            memmove(to.storage->gpu + to.start + z * to.image + y * to.row,
                    from.storage->gpu + from.start + z * from.image + y * from.row, width);
    return MTLCommandBufferErrorNone;
}
@end

static struct plane in_texture(FakeTexture *texture, MTLOrigin origin) {
    struct texels texels = texture->texels;
    size_t row = texels.size.width * texels.bytes;
    return (struct plane){storage_retain(texture->storage), fake_texel(texels, origin.x, origin.y, origin.z), row,
                          row * texels.size.height};
}

@implementation FakeBlitEncoder (Textures)

- (void)copy:(struct plane)from to:(struct plane)to size:(MTLSize)size bytes:(size_t)bytes {
    FakeRows *command = [FakeRows new];
    command->from = from;
    command->to = to;
    command->width = size.width * bytes;
    command->height = size.height;
    command->depth = size.depth;
    [self add:command];
}

/* NO, and a misuse, if a buffer is too short for what is read or written. */
static BOOL holds(FakeBuffer *buffer, NSUInteger offset, NSUInteger row, NSUInteger image, MTLSize size, size_t bytes) {
    size_t end = offset + (size.depth - 1) * image + (size.height - 1) * row + size.width * bytes;
    if (row >= size.width * bytes && end <= buffer->storage->length) return YES;
    fake_misuse("a copy of rows of %lu bytes up to %lu, of %lu", row, end, buffer->storage->length);
    return NO;
}

- (void)copyFromBuffer:(id<MTLBuffer>)source sourceOffset:(NSUInteger)offset sourceBytesPerRow:(NSUInteger)row
    sourceBytesPerImage:(NSUInteger)image sourceSize:(MTLSize)size toTexture:(id<MTLTexture>)destination
       destinationSlice:(NSUInteger)slice destinationLevel:(NSUInteger)level destinationOrigin:(MTLOrigin)origin {
    if (![self open:_cmd]) return;
    FakeBuffer *one = fake_buffer(source, "copyFromBuffer:");
    FakeTexture *other = fake_texture(destination, "toTexture:");
    if (!one || !other || !fake_in_texture(other, (MTLRegion){origin, size}, slice, level, "toTexture:")) return;
    if (!holds(one, offset, row, image, size, other->texels.bytes)) return;
    struct plane from = {storage_retain(one->storage), offset, row, image};
    [self copy:from to:in_texture(other, origin) size:size bytes:other->texels.bytes];
    [buffer keep:one];
    [buffer keep:other];
}

- (void)copyFromTexture:(id<MTLTexture>)source sourceSlice:(NSUInteger)slice sourceLevel:(NSUInteger)level
           sourceOrigin:(MTLOrigin)origin sourceSize:(MTLSize)size toBuffer:(id<MTLBuffer>)destination
      destinationOffset:(NSUInteger)offset destinationBytesPerRow:(NSUInteger)row
    destinationBytesPerImage:(NSUInteger)image {
    if (![self open:_cmd]) return;
    FakeTexture *one = fake_texture(source, "copyFromTexture:");
    FakeBuffer *other = fake_buffer(destination, "toBuffer:");
    if (!one || !other || !fake_in_texture(one, (MTLRegion){origin, size}, slice, level, "copyFromTexture:")) return;
    if (!holds(other, offset, row, image, size, one->texels.bytes)) return;
    struct plane to = {storage_retain(other->storage), offset, row, image};
    [self copy:in_texture(one, origin) to:to size:size bytes:one->texels.bytes];
    [buffer keep:one];
    [buffer keep:other];
}

- (void)copyFromTexture:(id<MTLTexture>)source toTexture:(id<MTLTexture>)destination {
    if (![self open:_cmd]) return;
    FakeTexture *one = fake_texture(source, "copyFromTexture:"), *other = fake_texture(destination, "toTexture:");
    if (!one || !other) return;
    if ([one pixelFormat] != [other pixelFormat] || memcmp(&one->texels, &other->texels, sizeof one->texels)) {
        fake_misuse("copyFromTexture:toTexture: of unlike textures");
        return;
    }
    MTLOrigin start = {0, 0, 0};
    [self copy:in_texture(one, start) to:in_texture(other, start) size:one->texels.size bytes:one->texels.bytes];
    [buffer keep:one];
    [buffer keep:other];
}

@end
