"""Textures and samplers: image kernels on the fake, copies, and what Metal does not allow."""

from __future__ import annotations

from typing import Any

import pytest

READ, WRITE = 1, 2
SHARED, PRIVATE = 0, 2
CLAMP, REPEAT, ZERO = 0, 2, 4


@pytest.fixture
def texture(gpu: Any) -> Any:
    """`texture(width, height, bytes)` is a texture of one byte a texel, with these texels."""

    def make(
        width: int, height: int, texels: bytes = b"", usage: int = READ | WRITE, mode: int = SHARED
    ) -> Any:
        kind = gpu.metal.MTLTextureDescriptor
        how = kind.texture2DDescriptorWithPixelFormat_width_height_mipmapped_(
            gpu.metal.MTLPixelFormatR8Unorm, width, height, False
        )
        how.setUsage_(usage)
        how.setStorageMode_(mode)
        result = gpu.device.newTextureWithDescriptor_(how)
        if texels:
            whole = gpu.metal.MTLRegionMake2D(0, 0, width, height)
            result.replaceRegion_mipmapLevel_withBytes_bytesPerRow_(whole, 0, texels, width)
        return result

    return make


def texels(gpu: Any, texture: Any) -> bytes:
    width, height = texture.width(), texture.height()
    found = bytearray(width * height)
    whole = gpu.metal.MTLRegionMake2D(0, 0, width, height)
    texture.getBytes_bytesPerRow_fromRegion_mipmapLevel_(found, width, whole, 0)
    return bytes(found)


def test_a_descriptor_makes_a_texture(gpu: Any, texture: Any) -> None:
    result = texture(5, 3)
    assert (result.width(), result.height(), result.depth(), result.usage()) == (5, 3, 1, READ | WRITE)
    assert result.textureType() == gpu.metal.MTLTextureType2D and result.storageMode() == SHARED
    assert result.pixelFormat() == gpu.metal.MTLPixelFormatR8Unorm and result.device() == gpu.device
    assert (result.swizzle().red, result.swizzle().alpha) == (2, 5)
    result.setLabel_(gpu.text("picture"))
    assert str(result.label()) == "picture"


def test_an_image_kernel(gpu: Any, texture: Any) -> None:
    picture = bytes(range(0, 210, 10))
    source, target = texture(7, 3, picture, READ), texture(7, 3, usage=WRITE)
    with gpu.compute("invert") as encoder:
        encoder.setTexture_atIndex_(source, 0)
        encoder.setTexture_atIndex_(target, 1)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(7, 3), gpu.size(4, 2))
    assert texels(gpu, target) == bytes(255 - value for value in picture)
    assert texels(gpu, source) == picture


@pytest.mark.parametrize(
    ("address", "expected"), [(CLAMP, b"bcceff"), (REPEAT, b"bcaefd"), (ZERO, b"bc\0ef\0")]
)
def test_a_sampler_says_what_is_read_outside(gpu: Any, texture: Any, address: int, expected: bytes) -> None:
    how = gpu.metal.MTLSamplerDescriptor.new()
    how.setSAddressMode_(address)
    sampler = gpu.device.newSamplerStateWithDescriptor_(how)
    source, target = texture(3, 2, b"abcdef", READ), texture(3, 2, usage=WRITE)
    with gpu.compute("shift") as encoder:
        encoder.setBytes_length_atIndex_((1).to_bytes(4, "little") + bytes(4), 8, 0)
        encoder.setTextures_withRange_([source, target], gpu.foundation.NSRange(0, 2))
        encoder.setSamplerState_atIndex_(sampler, 0)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(3, 2), gpu.size(3, 2))
    assert texels(gpu, target) == expected


def test_copies_between_buffers_and_textures(gpu: Any, texture: Any) -> None:
    data, back = gpu.buffer(bytes(range(32))), gpu.buffer(16)
    hidden, shown = texture(4, 4, mode=PRIVATE), texture(4, 4)
    origin = gpu.metal.MTLOrigin(0, 0, 0)
    with gpu.commands() as commands:
        blit = commands.blitCommandEncoder()
        blit.copyFromBuffer_sourceOffset_sourceBytesPerRow_sourceBytesPerImage_sourceSize_toTexture_destinationSlice_destinationLevel_destinationOrigin_(
            data, 1, 8, 32, gpu.size(4, 4), hidden, 0, 0, origin
        )
        blit.copyFromTexture_toTexture_(hidden, shown)
        blit.copyFromTexture_sourceSlice_sourceLevel_sourceOrigin_sourceSize_toBuffer_destinationOffset_destinationBytesPerRow_destinationBytesPerImage_(
            shown, 0, 0, gpu.metal.MTLOrigin(1, 1, 0), gpu.size(2, 2), back, 4, 2, 4
        )
        blit.endEncoding()
    assert texels(gpu, shown) == bytes(8 * y + x + 1 for y in range(4) for x in range(4))
    assert gpu.read(back, "B") == [0, 0, 0, 0, 10, 11, 18, 19, *[0] * 8]


def test_misuses(gpu: Any, texture: Any) -> None:
    source, target = texture(2, 2, b"abcd", READ), texture(2, 2, usage=READ)
    with gpu.compute("invert") as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2, 2), gpu.size(2, 2))
        encoder.setTexture_atIndex_(source, 0)
        encoder.setTexture_atIndex_(target, 1)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2, 2), gpu.size(2, 2))
        encoder.setTexture_atIndex_(None, 40)
    hidden = texture(2, 2, mode=PRIVATE)
    hidden.getBytes_bytesPerRow_fromRegion_mipmapLevel_(
        bytearray(4), 2, gpu.metal.MTLRegionMake2D(0, 0, 2, 2), 0
    )
    source.getBytes_bytesPerRow_fromRegion_mipmapLevel_(
        bytearray(9), 3, gpu.metal.MTLRegionMake2D(0, 0, 3, 3), 0
    )
    output = gpu.fake.misuses()
    wanted = [
        "missing texture at index 0",
        "lacks the usage 2",
        "index 40, 30 is the last",
        "private",
        "beyond 2 x 2",
    ]
    assert [word in text for word, text in zip(wanted, output, strict=True)] == [True] * 5
