"""Metal, all of it: Metal/Metal.h.

Made by `autogen regen metal` from headers/metal.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'Metal/MTLAccelerationStructure.h': '1e5817b9ed54eba4be103e6774d0adab77ebd1a513d0de101e0cf0eb459eb5c3',
    'Metal/MTLAccelerationStructureCommandEncoder.h': 'c3cd428799d346b653775f40f520c6cbba66c6b2286f698f6baa8c51f9eca96f',
    'Metal/MTLAccelerationStructureDescriptor.h': 'cbc7becc86dd9c9a89ae29f504692e6996bbcb3ee835460450c1cd3769cfe6ff',
    'Metal/MTLArgument.h': 'fda263cedb3a024a5531e409d11f59f2b98218e4ebb28d78019b502c16bb6b36',
    'Metal/MTLArgumentEncoder.h': 'e6cdbd4f5328d0fe346a9a5eda9d8b2f04c2f22e4c21e1e5833823c07add99b5',
    'Metal/MTLBinaryArchive.h': 'd87ea3a0f81339d63b1c90bdb60d61a44e50885e5d7b4c53773a6f7d7eee7842',
    'Metal/MTLBlitCommandEncoder.h': 'dcf8d853a57d92b144a31d8734c1fb65276b147d96b23cd4a1b2e1db83458138',
    'Metal/MTLBlitPass.h': '843acba9430232ecc8b67a4d9611fa47cae1e75df3525e748bda9139484d604a',
    'Metal/MTLBuffer.h': '67eb3dcbe2d97d60a8e5a2df85abc9171b35850da486c7ef73be25363a780a74',
    'Metal/MTLCapture.h': '2ccf8669e428410f6f078f1e9a68aaadc86cb68fdd180383914b1361649df297',
    'Metal/MTLCommandBuffer.h': '61926876c192167e51412b88a7beebbfebe79dd8c1b890062ad0c7cd04692c28',
    'Metal/MTLCommandEncoder.h': '625b480a25d04b75a95c8c6583604c93be7f67dae699ee2e78198e2fc82cb7d3',
    'Metal/MTLCommandQueue.h': 'b750182381aa1f5cd589e9268b53812cace8d296d6e7d7099406f4f65825e0a0',
    'Metal/MTLComputeCommandEncoder.h': '8caf1cbf940c1ae8c91708809b09bd2e515cd1e47af731c9db58f4d08c2396a6',
    'Metal/MTLComputePass.h': 'c6d8037f47049b05bbe6eb2d1634ff01d5b701e8ca5f0b1413ecd18fafa26d4a',
    'Metal/MTLComputePipeline.h': 'f123db891f24083fde3782ae8d49a8719c7e3805a46882a2ac264585af573ffa',
    'Metal/MTLCounters.h': '7b52dcde3633566dcf1a5044900f27a23e78db2c0561ef297b987a64fa7f5223',
    'Metal/MTLDataType.h': '50c7de66bc54971a290270b09de909be3601340250ae5f4ed3a8e2dadd7c9710',
    'Metal/MTLDepthStencil.h': '3bc2cd1a123cb75f64d63f3f661fe007beadd5b1c82cb63132cd9380519f4cf9',
    'Metal/MTLDevice.h': 'ce9355714bab62581b4248da1607d776a71df51a56e38b62652d093454e676e9',
    'Metal/MTLDevices.h': 'bab53564e04745247e80fd28be3034d542594539bc1833f13f35de84b099d5ae',
    'Metal/MTLDrawable.h': 'd9c2c5457afe1ffff08704608d83054cdc8730f1cdc103aaee9a2eb92a95f3f1',
    'Metal/MTLDynamicLibrary.h': '9658300ab19212b43ead48d4d39d31110773eec351bae065b086ce4f3873dc40',
    'Metal/MTLEvent.h': 'ab1817a9f0fb1e0750fc194dc28a1f6f62c393ae5f23940036e0229195178dad',
    'Metal/MTLFence.h': 'f197d7d6083508af560ad502c8bd7af1f39e3bc322e8ab56f6a792bee0622c30',
    'Metal/MTLFunction.h': '289ab2026aec9ae9981f311ce5d6c192e7fd9cbf608eb46aaaaf4faa0c705e8e',
    'Metal/MTLFunctionConstantValues.h': 'cc5e2c4be22b6dddd32dc96f7f97d20e53ba17999313b8dcb5a0ee3a0fd966a5',
    'Metal/MTLFunctionDescriptor.h': '16d59e0667428363a92b68dad0e4ff56674e3fca76ae4cc625a7e632733654df',
    'Metal/MTLFunctionHandle.h': '09089c85e01c31d532e825ed0e1d9bfb98f0f05c7f08b9b7b59a3eff2af0a17d',
    'Metal/MTLFunctionLog.h': 'ee2050a359aac61b14fe2035d74d31651ae688cb5cb6c8a50ff3a9c6c297766c',
    'Metal/MTLFunctionStitching.h': '145448e34857cb47cb7b96e814952717564f768b329fe5ce67d70cb627efc66d',
    'Metal/MTLFunctionTable.h': 'cc92a3de07f0c3edfa7d305522154fa4baf15472b1e420acb01a295ff8929299',
    'Metal/MTLGraphics.h': '10e5afa989b569fdeea868d48d66d40988325e011083c8558ffa580c469bde74',
    'Metal/MTLHeap.h': 'd04ec2f934e5bbd8f77f9e58c51b4b3af666255870093aea48dd5f856a40dfe0',
    'Metal/MTLIOCommandQueue.h': '2b90801972ae6a3c04fa767a047ce860908afe849a83e473c31a0b9450714011',
    'Metal/MTLIOCompressor.h': '25e32fd15a4f0c78126e9bc4fe1919e79133775723c1491146f446b31f6693d9',
    'Metal/MTLIndirectCommandBuffer.h': '76af7fdf038ad5708ae4b758943e4f1cd51be7d05e5f40b0c19bafc95d7b6667',
    'Metal/MTLLibrary.h': '30ae7cadafb05b69b1961f14ed24b61653159a83cbc047bcd6ed1bb261764fa9',
    'Metal/MTLLinkedFunctions.h': '3edb78891a230c08270c7192f52954c32e2a5769877095015f9fcd5654e0a265',
    'Metal/MTLNames.h': 'c04ca3f75058630d33d1b3cd3b8d781bf74a829bf1d26bda865efdeedc27ae56',
    'Metal/MTLPipeline.h': '7f8be75685f6d8005f4dfec25440787c624444e990460fe767a2fbd0891db96e',
    'Metal/MTLPixelFormat.h': '29f9fb3544ed3836a50c6627a551689c9ba7427c8eb05c5a63a31b713ef504a7',
    'Metal/MTLRasterizationRate.h': 'e7cab5ab7bdf73687de36732632c77d7e78ea6950e4c93c83377a7f3b7b6b725',
    'Metal/MTLReflectedTypes.h': '418ce9fe3a8b69e95837e9fa7f91f4369ab262a8045a10aa248eacd1dde024ff',
    'Metal/MTLRenderCommandEncoder.h': '92b3d2842e4f7d5927694a97db97fd6e89e36df7f1d19f10774abb1434fbb4ee',
    'Metal/MTLRenderPass.h': 'b5d23b346d89c1f40f44512d863e49cd57e964e07df4e35c493fa3186cef182f',
    'Metal/MTLRenderPipeline.h': 'f7b275b961d0325bd4d8957733931e33e930de09d07eb4cc9787521952d14dcb',
    'Metal/MTLResource.h': 'c3291497f97e187fbd741a373f62045b4f9bb2c6f0b108a1532ec611e449c580',
    'Metal/MTLResourceState.h': '34f8084627d395bdafa3d11192f1bbe6077012a0253b0ed8fed879c34503b78e',
    'Metal/MTLSampler.h': '45f18dc0a2ec2770014e7fa86653a8e73b828df583c929eebfca41d66c6c5373',
    'Metal/MTLStageInputOutputDescriptor.h': '1921daad36868cb925b6c4e857a1985a0e21f0bb2c1cb2d16dfb24db587d7c7f',
    'Metal/MTLTexture.h': '402b36d459cb7d008876593ce19dd206e8c5a04a7757b7dee2d98832bca04d21',
    'Metal/MTLTypes.h': 'a71fc0436871a60715e47636fc064dec87e426bb5956a49521af25700ed190d9',
    'Metal/Metal.h': 'b4d46d32d81343d033a1fc63658027ac2f1e9ba8692e3d2d6bec6c93a69b731c',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
_MTLPackedFloat3: struct, 12 bytes, by address
  : _MTLPackedFloat3_union_x @ 0

_MTLPackedFloat3_union_x: union, 12 bytes, by address
  : _MTLPackedFloat3_union_x_struct_x @ 0
  elements: c_float * 3 @ 0

_MTLPackedFloat3_union_x_struct_x: struct, 12 bytes
  x: c_float @ 0
  y: c_float @ 4
  z: c_float @ 8

_MTLPackedFloat4x3: struct, 48 bytes, by address
  columns: MTLPackedFloat3 * 4 @ 0

_MTLAxisAlignedBoundingBox: struct, 24 bytes, by address
  min: MTLPackedFloat3 @ 0
  max: MTLPackedFloat3 @ 12

MTLAccelerationStructureSizes: struct, 24 bytes
  accelerationStructureSize: NSUInteger @ 0
  buildScratchBufferSize: NSUInteger @ 8
  refitScratchBufferSize: NSUInteger @ 16

MTLAccelerationStructureInstanceDescriptor: struct, 64 bytes
  transformationMatrix: MTLPackedFloat4x3 @ 0
  options: MTLAccelerationStructureInstanceOptions @ 48
  mask: c_uint32 @ 52
  intersectionFunctionTableOffset: c_uint32 @ 56
  accelerationStructureIndex: c_uint32 @ 60

MTLAccelerationStructureUserIDInstanceDescriptor: struct, 68 bytes
  transformationMatrix: MTLPackedFloat4x3 @ 0
  options: MTLAccelerationStructureInstanceOptions @ 48
  mask: c_uint32 @ 52
  intersectionFunctionTableOffset: c_uint32 @ 56
  accelerationStructureIndex: c_uint32 @ 60
  userID: c_uint32 @ 64

MTLIndirectAccelerationStructureInstanceDescriptor: struct, 72 bytes
  transformationMatrix: MTLPackedFloat4x3 @ 0
  options: MTLAccelerationStructureInstanceOptions @ 48
  mask: c_uint32 @ 52
  intersectionFunctionTableOffset: c_uint32 @ 56
  userID: c_uint32 @ 60
  accelerationStructureID: MTLResourceID @ 64

MTLAccelerationStructureMotionInstanceDescriptor: struct, 44 bytes
  options: MTLAccelerationStructureInstanceOptions @ 0
  mask: c_uint32 @ 4
  intersectionFunctionTableOffset: c_uint32 @ 8
  accelerationStructureIndex: c_uint32 @ 12
  userID: c_uint32 @ 16
  motionTransformsStartIndex: c_uint32 @ 20
  motionTransformsCount: c_uint32 @ 24
  motionStartBorderMode: MTLMotionBorderMode @ 28
  motionEndBorderMode: MTLMotionBorderMode @ 32
  motionStartTime: c_float @ 36
  motionEndTime: c_float @ 40

MTLIndirectAccelerationStructureMotionInstanceDescriptor: struct, 48 bytes
  options: MTLAccelerationStructureInstanceOptions @ 0
  mask: c_uint32 @ 4
  intersectionFunctionTableOffset: c_uint32 @ 8
  userID: c_uint32 @ 12
  accelerationStructureID: MTLResourceID @ 16
  motionTransformsStartIndex: c_uint32 @ 24
  motionTransformsCount: c_uint32 @ 28
  motionStartBorderMode: MTLMotionBorderMode @ 32
  motionEndBorderMode: MTLMotionBorderMode @ 36
  motionStartTime: c_float @ 40
  motionEndTime: c_float @ 44

MTLSize: struct, 24 bytes
  width: NSUInteger @ 0
  height: NSUInteger @ 8
  depth: NSUInteger @ 16

MTLOrigin: struct, 24 bytes
  x: NSUInteger @ 0
  y: NSUInteger @ 8
  z: NSUInteger @ 16

MTLRegion: struct, 48 bytes
  origin: MTLOrigin @ 0
  size: MTLSize @ 24

MTLSizeAndAlign: struct, 16 bytes
  size: NSUInteger @ 0
  align: NSUInteger @ 8

MTLResourceID: struct, 8 bytes
  _impl: c_uint64 @ 0

MTLSamplePosition: struct, 8 bytes
  x: c_float @ 0
  y: c_float @ 4

MTLCounterResultTimestamp: struct, 8 bytes
  timestamp: MTLTimestamp @ 0

MTLCounterResultStageUtilization: struct, 48 bytes
  totalCycles: c_uint64 @ 0
  vertexCycles: c_uint64 @ 8
  tessellationCycles: c_uint64 @ 16
  postTessellationVertexCycles: c_uint64 @ 24
  fragmentCycles: c_uint64 @ 32
  renderTargetCycles: c_uint64 @ 40

MTLCounterResultStatistic: struct, 64 bytes
  tessellationInputPatches: c_uint64 @ 0
  vertexInvocations: c_uint64 @ 8
  postTessellationVertexInvocations: c_uint64 @ 16
  clipperInvocations: c_uint64 @ 24
  clipperPrimitivesOut: c_uint64 @ 32
  fragmentInvocations: c_uint64 @ 40
  fragmentsPassed: c_uint64 @ 48
  computeKernelInvocations: c_uint64 @ 56

MTLDispatchThreadgroupsIndirectArguments: struct, 12 bytes
  threadgroupsPerGrid: c_uint32 * 3 @ 0

MTLStageInRegionIndirectArguments: struct, 24 bytes
  stageInOrigin: c_uint32 * 3 @ 0
  stageInSize: c_uint32 * 3 @ 12

MTLClearColor: struct, 32 bytes
  red: c_double @ 0
  green: c_double @ 8
  blue: c_double @ 16
  alpha: c_double @ 24

MTLTextureSwizzleChannels: struct, 4 bytes
  red: MTLTextureSwizzle @ 0
  green: MTLTextureSwizzle @ 1
  blue: MTLTextureSwizzle @ 2
  alpha: MTLTextureSwizzle @ 3

MTLScissorRect: struct, 32 bytes
  x: NSUInteger @ 0
  y: NSUInteger @ 8
  width: NSUInteger @ 16
  height: NSUInteger @ 24

MTLViewport: struct, 48 bytes
  originX: c_double @ 0
  originY: c_double @ 8
  width: c_double @ 16
  height: c_double @ 24
  znear: c_double @ 32
  zfar: c_double @ 40

MTLVertexAmplificationViewMapping: struct, 8 bytes
  viewportArrayIndexOffset: c_uint32 @ 0
  renderTargetArrayIndexOffset: c_uint32 @ 4

MTLDrawPrimitivesIndirectArguments: struct, 16 bytes
  vertexCount: c_uint32 @ 0
  instanceCount: c_uint32 @ 4
  vertexStart: c_uint32 @ 8
  baseInstance: c_uint32 @ 12

MTLDrawIndexedPrimitivesIndirectArguments: struct, 20 bytes
  indexCount: c_uint32 @ 0
  instanceCount: c_uint32 @ 4
  indexStart: c_uint32 @ 8
  baseVertex: c_int32 @ 12
  baseInstance: c_uint32 @ 16

MTLDrawPatchIndirectArguments: struct, 16 bytes
  patchCount: c_uint32 @ 0
  instanceCount: c_uint32 @ 4
  patchStart: c_uint32 @ 8
  baseInstance: c_uint32 @ 12

MTLQuadTessellationFactorsHalf: struct, 12 bytes
  edgeTessellationFactor: c_uint16 * 4 @ 0
  insideTessellationFactor: c_uint16 * 2 @ 8

MTLTriangleTessellationFactorsHalf: struct, 8 bytes
  edgeTessellationFactor: c_uint16 * 3 @ 0
  insideTessellationFactor: c_uint16 @ 6

MTLMapIndirectArguments: struct, 32 bytes
  regionOriginX: c_uint32 @ 0
  regionOriginY: c_uint32 @ 4
  regionOriginZ: c_uint32 @ 8
  regionSizeWidth: c_uint32 @ 12
  regionSizeHeight: c_uint32 @ 16
  regionSizeDepth: c_uint32 @ 20
  mipMapLevel: c_uint32 @ 24
  sliceId: c_uint32 @ 28

MTLIndirectCommandBufferExecutionRange: struct, 8 bytes
  location: c_uint32 @ 0
  length: c_uint32 @ 4
"""

_enums = """
MTLAccelerationStructureInstanceOptions: c_uint, flags
  MTLAccelerationStructureInstanceOptionNone = 0
  MTLAccelerationStructureInstanceOptionDisableTriangleCulling = 1
  MTLAccelerationStructureInstanceOptionTriangleFrontFacingWindingCounterClockwise = 2
  MTLAccelerationStructureInstanceOptionOpaque = 4
  MTLAccelerationStructureInstanceOptionNonOpaque = 8

MTLMotionBorderMode: c_uint
  MTLMotionBorderModeClamp = 0
  MTLMotionBorderModeVanish = 1

MTLAccelerationStructureInstanceDescriptorType: c_ulong
  MTLAccelerationStructureInstanceDescriptorTypeDefault = 0
  MTLAccelerationStructureInstanceDescriptorTypeUserID = 1
  MTLAccelerationStructureInstanceDescriptorTypeMotion = 2
  MTLAccelerationStructureInstanceDescriptorTypeIndirect = 3
  MTLAccelerationStructureInstanceDescriptorTypeIndirectMotion = 4

MTLAccelerationStructureRefitOptions: c_ulong, flags
  MTLAccelerationStructureRefitOptionVertexData = 1
  MTLAccelerationStructureRefitOptionPerPrimitiveData = 2

MTLAccelerationStructureUsage: c_ulong, flags
  MTLAccelerationStructureUsageNone = 0
  MTLAccelerationStructureUsageRefit = 1
  MTLAccelerationStructureUsagePreferFastBuild = 2
  MTLAccelerationStructureUsageExtendedLimits = 4

MTLCurveBasis: c_long
  MTLCurveBasisBSpline = 0
  MTLCurveBasisCatmullRom = 1
  MTLCurveBasisLinear = 2
  MTLCurveBasisBezier = 3

MTLCurveEndCaps: c_long
  MTLCurveEndCapsNone = 0
  MTLCurveEndCapsDisk = 1
  MTLCurveEndCapsSphere = 2

MTLCurveType: c_long
  MTLCurveTypeRound = 0
  MTLCurveTypeFlat = 1

MTLTextureType: c_ulong
  MTLTextureType1D = 0
  MTLTextureType1DArray = 1
  MTLTextureType2D = 2
  MTLTextureType2DArray = 3
  MTLTextureType2DMultisample = 4
  MTLTextureTypeCube = 5
  MTLTextureTypeCubeArray = 6
  MTLTextureType3D = 7
  MTLTextureType2DMultisampleArray = 8
  MTLTextureTypeTextureBuffer = 9

MTLPixelFormat: c_ulong
  MTLPixelFormatInvalid = 0
  MTLPixelFormatA8Unorm = 1
  MTLPixelFormatR8Unorm = 0xa
  MTLPixelFormatR8Unorm_sRGB = 0xb
  MTLPixelFormatR8Snorm = 0xc
  MTLPixelFormatR8Uint = 0xd
  MTLPixelFormatR8Sint = 0xe
  MTLPixelFormatR16Unorm = 0x14
  MTLPixelFormatR16Snorm = 0x16
  MTLPixelFormatR16Uint = 0x17
  MTLPixelFormatR16Sint = 0x18
  MTLPixelFormatR16Float = 0x19
  MTLPixelFormatRG8Unorm = 0x1e
  MTLPixelFormatRG8Unorm_sRGB = 0x1f
  MTLPixelFormatRG8Snorm = 0x20
  MTLPixelFormatRG8Uint = 0x21
  MTLPixelFormatRG8Sint = 0x22
  MTLPixelFormatB5G6R5Unorm = 0x28
  MTLPixelFormatA1BGR5Unorm = 0x29
  MTLPixelFormatABGR4Unorm = 0x2a
  MTLPixelFormatBGR5A1Unorm = 0x2b
  MTLPixelFormatR32Uint = 0x35
  MTLPixelFormatR32Sint = 0x36
  MTLPixelFormatR32Float = 0x37
  MTLPixelFormatRG16Unorm = 0x3c
  MTLPixelFormatRG16Snorm = 0x3e
  MTLPixelFormatRG16Uint = 0x3f
  MTLPixelFormatRG16Sint = 0x40
  MTLPixelFormatRG16Float = 0x41
  MTLPixelFormatRGBA8Unorm = 0x46
  MTLPixelFormatRGBA8Unorm_sRGB = 0x47
  MTLPixelFormatRGBA8Snorm = 0x48
  MTLPixelFormatRGBA8Uint = 0x49
  MTLPixelFormatRGBA8Sint = 0x4a
  MTLPixelFormatBGRA8Unorm = 0x50
  MTLPixelFormatBGRA8Unorm_sRGB = 0x51
  MTLPixelFormatRGB10A2Unorm = 0x5a
  MTLPixelFormatRGB10A2Uint = 0x5b
  MTLPixelFormatRG11B10Float = 0x5c
  MTLPixelFormatRGB9E5Float = 0x5d
  MTLPixelFormatBGR10A2Unorm = 0x5e
  MTLPixelFormatRG32Uint = 0x67
  MTLPixelFormatRG32Sint = 0x68
  MTLPixelFormatRG32Float = 0x69
  MTLPixelFormatRGBA16Unorm = 0x6e
  MTLPixelFormatRGBA16Snorm = 0x70
  MTLPixelFormatRGBA16Uint = 0x71
  MTLPixelFormatRGBA16Sint = 0x72
  MTLPixelFormatRGBA16Float = 0x73
  MTLPixelFormatRGBA32Uint = 0x7b
  MTLPixelFormatRGBA32Sint = 0x7c
  MTLPixelFormatRGBA32Float = 0x7d
  MTLPixelFormatBC1_RGBA = 0x82
  MTLPixelFormatBC1_RGBA_sRGB = 0x83
  MTLPixelFormatBC2_RGBA = 0x84
  MTLPixelFormatBC2_RGBA_sRGB = 0x85
  MTLPixelFormatBC3_RGBA = 0x86
  MTLPixelFormatBC3_RGBA_sRGB = 0x87
  MTLPixelFormatBC4_RUnorm = 0x8c
  MTLPixelFormatBC4_RSnorm = 0x8d
  MTLPixelFormatBC5_RGUnorm = 0x8e
  MTLPixelFormatBC5_RGSnorm = 0x8f
  MTLPixelFormatBC6H_RGBFloat = 0x96
  MTLPixelFormatBC6H_RGBUfloat = 0x97
  MTLPixelFormatBC7_RGBAUnorm = 0x98
  MTLPixelFormatBC7_RGBAUnorm_sRGB = 0x99
  MTLPixelFormatPVRTC_RGB_2BPP = 0xa0
  MTLPixelFormatPVRTC_RGB_2BPP_sRGB = 0xa1
  MTLPixelFormatPVRTC_RGB_4BPP = 0xa2
  MTLPixelFormatPVRTC_RGB_4BPP_sRGB = 0xa3
  MTLPixelFormatPVRTC_RGBA_2BPP = 0xa4
  MTLPixelFormatPVRTC_RGBA_2BPP_sRGB = 0xa5
  MTLPixelFormatPVRTC_RGBA_4BPP = 0xa6
  MTLPixelFormatPVRTC_RGBA_4BPP_sRGB = 0xa7
  MTLPixelFormatEAC_R11Unorm = 0xaa
  MTLPixelFormatEAC_R11Snorm = 0xac
  MTLPixelFormatEAC_RG11Unorm = 0xae
  MTLPixelFormatEAC_RG11Snorm = 0xb0
  MTLPixelFormatEAC_RGBA8 = 0xb2
  MTLPixelFormatEAC_RGBA8_sRGB = 0xb3
  MTLPixelFormatETC2_RGB8 = 0xb4
  MTLPixelFormatETC2_RGB8_sRGB = 0xb5
  MTLPixelFormatETC2_RGB8A1 = 0xb6
  MTLPixelFormatETC2_RGB8A1_sRGB = 0xb7
  MTLPixelFormatASTC_4x4_sRGB = 0xba
  MTLPixelFormatASTC_5x4_sRGB = 0xbb
  MTLPixelFormatASTC_5x5_sRGB = 0xbc
  MTLPixelFormatASTC_6x5_sRGB = 0xbd
  MTLPixelFormatASTC_6x6_sRGB = 0xbe
  MTLPixelFormatASTC_8x5_sRGB = 0xc0
  MTLPixelFormatASTC_8x6_sRGB = 0xc1
  MTLPixelFormatASTC_8x8_sRGB = 0xc2
  MTLPixelFormatASTC_10x5_sRGB = 0xc3
  MTLPixelFormatASTC_10x6_sRGB = 0xc4
  MTLPixelFormatASTC_10x8_sRGB = 0xc5
  MTLPixelFormatASTC_10x10_sRGB = 0xc6
  MTLPixelFormatASTC_12x10_sRGB = 0xc7
  MTLPixelFormatASTC_12x12_sRGB = 0xc8
  MTLPixelFormatASTC_4x4_LDR = 0xcc
  MTLPixelFormatASTC_5x4_LDR = 0xcd
  MTLPixelFormatASTC_5x5_LDR = 0xce
  MTLPixelFormatASTC_6x5_LDR = 0xcf
  MTLPixelFormatASTC_6x6_LDR = 0xd0
  MTLPixelFormatASTC_8x5_LDR = 0xd2
  MTLPixelFormatASTC_8x6_LDR = 0xd3
  MTLPixelFormatASTC_8x8_LDR = 0xd4
  MTLPixelFormatASTC_10x5_LDR = 0xd5
  MTLPixelFormatASTC_10x6_LDR = 0xd6
  MTLPixelFormatASTC_10x8_LDR = 0xd7
  MTLPixelFormatASTC_10x10_LDR = 0xd8
  MTLPixelFormatASTC_12x10_LDR = 0xd9
  MTLPixelFormatASTC_12x12_LDR = 0xda
  MTLPixelFormatASTC_4x4_HDR = 0xde
  MTLPixelFormatASTC_5x4_HDR = 0xdf
  MTLPixelFormatASTC_5x5_HDR = 0xe0
  MTLPixelFormatASTC_6x5_HDR = 0xe1
  MTLPixelFormatASTC_6x6_HDR = 0xe2
  MTLPixelFormatASTC_8x5_HDR = 0xe4
  MTLPixelFormatASTC_8x6_HDR = 0xe5
  MTLPixelFormatASTC_8x8_HDR = 0xe6
  MTLPixelFormatASTC_10x5_HDR = 0xe7
  MTLPixelFormatASTC_10x6_HDR = 0xe8
  MTLPixelFormatASTC_10x8_HDR = 0xe9
  MTLPixelFormatASTC_10x10_HDR = 0xea
  MTLPixelFormatASTC_12x10_HDR = 0xeb
  MTLPixelFormatASTC_12x12_HDR = 0xec
  MTLPixelFormatGBGR422 = 0xf0
  MTLPixelFormatBGRG422 = 0xf1
  MTLPixelFormatDepth16Unorm = 0xfa
  MTLPixelFormatDepth32Float = 0xfc
  MTLPixelFormatStencil8 = 0xfd
  MTLPixelFormatDepth24Unorm_Stencil8 = 0xff
  MTLPixelFormatDepth32Float_Stencil8 = 0x104
  MTLPixelFormatX32_Stencil8 = 0x105
  MTLPixelFormatX24_Stencil8 = 0x106
  MTLPixelFormatBGRA10_XR = 0x228
  MTLPixelFormatBGRA10_XR_sRGB = 0x229
  MTLPixelFormatBGR10_XR = 0x22a
  MTLPixelFormatBGR10_XR_sRGB = 0x22b

MTLAttributeFormat: c_ulong
  MTLAttributeFormatInvalid = 0
  MTLAttributeFormatUChar2 = 1
  MTLAttributeFormatUChar3 = 2
  MTLAttributeFormatUChar4 = 3
  MTLAttributeFormatChar2 = 4
  MTLAttributeFormatChar3 = 5
  MTLAttributeFormatChar4 = 6
  MTLAttributeFormatUChar2Normalized = 7
  MTLAttributeFormatUChar3Normalized = 8
  MTLAttributeFormatUChar4Normalized = 9
  MTLAttributeFormatChar2Normalized = 10
  MTLAttributeFormatChar3Normalized = 11
  MTLAttributeFormatChar4Normalized = 12
  MTLAttributeFormatUShort2 = 13
  MTLAttributeFormatUShort3 = 14
  MTLAttributeFormatUShort4 = 15
  MTLAttributeFormatShort2 = 16
  MTLAttributeFormatShort3 = 17
  MTLAttributeFormatShort4 = 18
  MTLAttributeFormatUShort2Normalized = 19
  MTLAttributeFormatUShort3Normalized = 20
  MTLAttributeFormatUShort4Normalized = 21
  MTLAttributeFormatShort2Normalized = 22
  MTLAttributeFormatShort3Normalized = 23
  MTLAttributeFormatShort4Normalized = 24
  MTLAttributeFormatHalf2 = 25
  MTLAttributeFormatHalf3 = 26
  MTLAttributeFormatHalf4 = 27
  MTLAttributeFormatFloat = 28
  MTLAttributeFormatFloat2 = 29
  MTLAttributeFormatFloat3 = 30
  MTLAttributeFormatFloat4 = 31
  MTLAttributeFormatInt = 32
  MTLAttributeFormatInt2 = 33
  MTLAttributeFormatInt3 = 34
  MTLAttributeFormatInt4 = 35
  MTLAttributeFormatUInt = 36
  MTLAttributeFormatUInt2 = 37
  MTLAttributeFormatUInt3 = 38
  MTLAttributeFormatUInt4 = 39
  MTLAttributeFormatInt1010102Normalized = 40
  MTLAttributeFormatUInt1010102Normalized = 41
  MTLAttributeFormatUChar4Normalized_BGRA = 42
  MTLAttributeFormatUChar = 45
  MTLAttributeFormatChar = 46
  MTLAttributeFormatUCharNormalized = 47
  MTLAttributeFormatCharNormalized = 48
  MTLAttributeFormatUShort = 49
  MTLAttributeFormatShort = 50
  MTLAttributeFormatUShortNormalized = 51
  MTLAttributeFormatShortNormalized = 52
  MTLAttributeFormatHalf = 53
  MTLAttributeFormatFloatRG11B10 = 54
  MTLAttributeFormatFloatRGB9E5 = 55

MTLStepFunction: c_ulong
  MTLStepFunctionConstant = 0
  MTLStepFunctionPerVertex = 1
  MTLStepFunctionPerInstance = 2
  MTLStepFunctionPerPatch = 3
  MTLStepFunctionPerPatchControlPoint = 4
  MTLStepFunctionThreadPositionInGridX = 5
  MTLStepFunctionThreadPositionInGridY = 6
  MTLStepFunctionThreadPositionInGridXIndexed = 7
  MTLStepFunctionThreadPositionInGridYIndexed = 8

MTLIndexType: c_ulong
  MTLIndexTypeUInt16 = 0
  MTLIndexTypeUInt32 = 1

MTLVertexFormat: c_ulong
  MTLVertexFormatInvalid = 0
  MTLVertexFormatUChar2 = 1
  MTLVertexFormatUChar3 = 2
  MTLVertexFormatUChar4 = 3
  MTLVertexFormatChar2 = 4
  MTLVertexFormatChar3 = 5
  MTLVertexFormatChar4 = 6
  MTLVertexFormatUChar2Normalized = 7
  MTLVertexFormatUChar3Normalized = 8
  MTLVertexFormatUChar4Normalized = 9
  MTLVertexFormatChar2Normalized = 10
  MTLVertexFormatChar3Normalized = 11
  MTLVertexFormatChar4Normalized = 12
  MTLVertexFormatUShort2 = 13
  MTLVertexFormatUShort3 = 14
  MTLVertexFormatUShort4 = 15
  MTLVertexFormatShort2 = 16
  MTLVertexFormatShort3 = 17
  MTLVertexFormatShort4 = 18
  MTLVertexFormatUShort2Normalized = 19
  MTLVertexFormatUShort3Normalized = 20
  MTLVertexFormatUShort4Normalized = 21
  MTLVertexFormatShort2Normalized = 22
  MTLVertexFormatShort3Normalized = 23
  MTLVertexFormatShort4Normalized = 24
  MTLVertexFormatHalf2 = 25
  MTLVertexFormatHalf3 = 26
  MTLVertexFormatHalf4 = 27
  MTLVertexFormatFloat = 28
  MTLVertexFormatFloat2 = 29
  MTLVertexFormatFloat3 = 30
  MTLVertexFormatFloat4 = 31
  MTLVertexFormatInt = 32
  MTLVertexFormatInt2 = 33
  MTLVertexFormatInt3 = 34
  MTLVertexFormatInt4 = 35
  MTLVertexFormatUInt = 36
  MTLVertexFormatUInt2 = 37
  MTLVertexFormatUInt3 = 38
  MTLVertexFormatUInt4 = 39
  MTLVertexFormatInt1010102Normalized = 40
  MTLVertexFormatUInt1010102Normalized = 41
  MTLVertexFormatUChar4Normalized_BGRA = 42
  MTLVertexFormatUChar = 45
  MTLVertexFormatChar = 46
  MTLVertexFormatUCharNormalized = 47
  MTLVertexFormatCharNormalized = 48
  MTLVertexFormatUShort = 49
  MTLVertexFormatShort = 50
  MTLVertexFormatUShortNormalized = 51
  MTLVertexFormatShortNormalized = 52
  MTLVertexFormatHalf = 53
  MTLVertexFormatFloatRG11B10 = 54
  MTLVertexFormatFloatRGB9E5 = 55

MTLVertexStepFunction: c_ulong
  MTLVertexStepFunctionConstant = 0
  MTLVertexStepFunctionPerVertex = 1
  MTLVertexStepFunctionPerInstance = 2
  MTLVertexStepFunctionPerPatch = 3
  MTLVertexStepFunctionPerPatchControlPoint = 4

MTLDataType: c_ulong
  MTLDataTypeNone = 0
  MTLDataTypeStruct = 1
  MTLDataTypeArray = 2
  MTLDataTypeFloat = 3
  MTLDataTypeFloat2 = 4
  MTLDataTypeFloat3 = 5
  MTLDataTypeFloat4 = 6
  MTLDataTypeFloat2x2 = 7
  MTLDataTypeFloat2x3 = 8
  MTLDataTypeFloat2x4 = 9
  MTLDataTypeFloat3x2 = 10
  MTLDataTypeFloat3x3 = 11
  MTLDataTypeFloat3x4 = 12
  MTLDataTypeFloat4x2 = 13
  MTLDataTypeFloat4x3 = 14
  MTLDataTypeFloat4x4 = 15
  MTLDataTypeHalf = 16
  MTLDataTypeHalf2 = 17
  MTLDataTypeHalf3 = 18
  MTLDataTypeHalf4 = 19
  MTLDataTypeHalf2x2 = 20
  MTLDataTypeHalf2x3 = 21
  MTLDataTypeHalf2x4 = 22
  MTLDataTypeHalf3x2 = 23
  MTLDataTypeHalf3x3 = 24
  MTLDataTypeHalf3x4 = 25
  MTLDataTypeHalf4x2 = 26
  MTLDataTypeHalf4x3 = 27
  MTLDataTypeHalf4x4 = 28
  MTLDataTypeInt = 29
  MTLDataTypeInt2 = 30
  MTLDataTypeInt3 = 31
  MTLDataTypeInt4 = 32
  MTLDataTypeUInt = 33
  MTLDataTypeUInt2 = 34
  MTLDataTypeUInt3 = 35
  MTLDataTypeUInt4 = 36
  MTLDataTypeShort = 37
  MTLDataTypeShort2 = 38
  MTLDataTypeShort3 = 39
  MTLDataTypeShort4 = 40
  MTLDataTypeUShort = 41
  MTLDataTypeUShort2 = 42
  MTLDataTypeUShort3 = 43
  MTLDataTypeUShort4 = 44
  MTLDataTypeChar = 45
  MTLDataTypeChar2 = 46
  MTLDataTypeChar3 = 47
  MTLDataTypeChar4 = 48
  MTLDataTypeUChar = 49
  MTLDataTypeUChar2 = 50
  MTLDataTypeUChar3 = 51
  MTLDataTypeUChar4 = 52
  MTLDataTypeBool = 53
  MTLDataTypeBool2 = 54
  MTLDataTypeBool3 = 55
  MTLDataTypeBool4 = 56
  MTLDataTypeTexture = 58
  MTLDataTypeSampler = 59
  MTLDataTypePointer = 60
  MTLDataTypeR8Unorm = 62
  MTLDataTypeR8Snorm = 63
  MTLDataTypeR16Unorm = 64
  MTLDataTypeR16Snorm = 65
  MTLDataTypeRG8Unorm = 66
  MTLDataTypeRG8Snorm = 67
  MTLDataTypeRG16Unorm = 68
  MTLDataTypeRG16Snorm = 69
  MTLDataTypeRGBA8Unorm = 70
  MTLDataTypeRGBA8Unorm_sRGB = 71
  MTLDataTypeRGBA8Snorm = 72
  MTLDataTypeRGBA16Unorm = 73
  MTLDataTypeRGBA16Snorm = 74
  MTLDataTypeRGB10A2Unorm = 75
  MTLDataTypeRG11B10Float = 76
  MTLDataTypeRGB9E5Float = 77
  MTLDataTypeRenderPipeline = 78
  MTLDataTypeComputePipeline = 79
  MTLDataTypeIndirectCommandBuffer = 80
  MTLDataTypeLong = 81
  MTLDataTypeLong2 = 82
  MTLDataTypeLong3 = 83
  MTLDataTypeLong4 = 84
  MTLDataTypeULong = 85
  MTLDataTypeULong2 = 86
  MTLDataTypeULong3 = 87
  MTLDataTypeULong4 = 88
  MTLDataTypeVisibleFunctionTable = 115
  MTLDataTypeIntersectionFunctionTable = 116
  MTLDataTypePrimitiveAccelerationStructure = 117
  MTLDataTypeInstanceAccelerationStructure = 118
  MTLDataTypeBFloat = 121
  MTLDataTypeBFloat2 = 122
  MTLDataTypeBFloat3 = 123
  MTLDataTypeBFloat4 = 124

MTLBarrierScope: c_ulong, flags
  MTLBarrierScopeBuffers = 1
  MTLBarrierScopeTextures = 2
  MTLBarrierScopeRenderTargets = 4

MTLStorageMode: c_ulong
  MTLStorageModeShared = 0
  MTLStorageModeManaged = 1
  MTLStorageModePrivate = 2
  MTLStorageModeMemoryless = 3

MTLCPUCacheMode: c_ulong
  MTLCPUCacheModeDefaultCache = 0
  MTLCPUCacheModeWriteCombined = 1

MTLHazardTrackingMode: c_ulong
  MTLHazardTrackingModeDefault = 0
  MTLHazardTrackingModeUntracked = 1
  MTLHazardTrackingModeTracked = 2

MTLResourceOptions: c_ulong, flags
  MTLResourceCPUCacheModeDefaultCache = 0
  MTLResourceCPUCacheModeWriteCombined = 1
  MTLResourceStorageModeShared = 0
  MTLResourceStorageModeManaged = 16
  MTLResourceStorageModePrivate = 32
  MTLResourceStorageModeMemoryless = 48
  MTLResourceHazardTrackingModeDefault = 0
  MTLResourceHazardTrackingModeUntracked = 256
  MTLResourceHazardTrackingModeTracked = 512
  MTLResourceOptionCPUCacheModeDefault = 0
  MTLResourceOptionCPUCacheModeWriteCombined = 1

MTLPurgeableState: c_ulong
  MTLPurgeableStateKeepCurrent = 1
  MTLPurgeableStateNonVolatile = 2
  MTLPurgeableStateVolatile = 3
  MTLPurgeableStateEmpty = 4

MTLResourceUsage: c_ulong, flags
  MTLResourceUsageRead = 1
  MTLResourceUsageWrite = 2
  MTLResourceUsageSample = 4

MTLSparsePageSize: c_long
  MTLSparsePageSize16 = 101
  MTLSparsePageSize64 = 102
  MTLSparsePageSize256 = 103

MTLBindingType: c_long
  MTLBindingTypeBuffer = 0
  MTLBindingTypeThreadgroupMemory = 1
  MTLBindingTypeTexture = 2
  MTLBindingTypeSampler = 3
  MTLBindingTypeImageblockData = 16
  MTLBindingTypeImageblock = 17
  MTLBindingTypeVisibleFunctionTable = 24
  MTLBindingTypePrimitiveAccelerationStructure = 25
  MTLBindingTypeInstanceAccelerationStructure = 26
  MTLBindingTypeIntersectionFunctionTable = 27
  MTLBindingTypeObjectPayload = 34

MTLBindingAccess: c_ulong
  MTLBindingAccessReadOnly = 0
  MTLBindingAccessReadWrite = 1
  MTLBindingAccessWriteOnly = 2
  MTLArgumentAccessReadOnly = 0
  MTLArgumentAccessReadWrite = 1
  MTLArgumentAccessWriteOnly = 2

MTLArgumentType: c_ulong
  MTLArgumentTypeBuffer = 0
  MTLArgumentTypeThreadgroupMemory = 1
  MTLArgumentTypeTexture = 2
  MTLArgumentTypeSampler = 3
  MTLArgumentTypeImageblockData = 16
  MTLArgumentTypeImageblock = 17
  MTLArgumentTypeVisibleFunctionTable = 24
  MTLArgumentTypePrimitiveAccelerationStructure = 25
  MTLArgumentTypeInstanceAccelerationStructure = 26
  MTLArgumentTypeIntersectionFunctionTable = 27

MTLBinaryArchiveError: c_ulong
  MTLBinaryArchiveErrorNone = 0
  MTLBinaryArchiveErrorInvalidFile = 1
  MTLBinaryArchiveErrorUnexpectedElement = 2
  MTLBinaryArchiveErrorCompilationFailure = 3
  MTLBinaryArchiveErrorInternalError = 4

MTLBlitOption: c_ulong, flags
  MTLBlitOptionNone = 0
  MTLBlitOptionDepthFromDepthStencil = 1
  MTLBlitOptionStencilFromDepthStencil = 2
  MTLBlitOptionRowLinearPVRTC = 4

MTLCounterSamplingPoint: c_ulong
  MTLCounterSamplingPointAtStageBoundary = 0
  MTLCounterSamplingPointAtDrawBoundary = 1
  MTLCounterSamplingPointAtDispatchBoundary = 2
  MTLCounterSamplingPointAtTileDispatchBoundary = 3
  MTLCounterSamplingPointAtBlitBoundary = 4

MTLCounterSampleBufferError: c_long
  MTLCounterSampleBufferErrorOutOfMemory = 0
  MTLCounterSampleBufferErrorInvalid = 1
  MTLCounterSampleBufferErrorInternal = 2

MTLCaptureDestination: c_long
  MTLCaptureDestinationDeveloperTools = 1
  MTLCaptureDestinationGPUTraceDocument = 2

MTLCaptureError: c_long
  MTLCaptureErrorNotSupported = 1
  MTLCaptureErrorAlreadyCapturing = 2
  MTLCaptureErrorInvalidDescriptor = 3

MTLCommandBufferStatus: c_ulong
  MTLCommandBufferStatusNotEnqueued = 0
  MTLCommandBufferStatusEnqueued = 1
  MTLCommandBufferStatusCommitted = 2
  MTLCommandBufferStatusScheduled = 3
  MTLCommandBufferStatusCompleted = 4
  MTLCommandBufferStatusError = 5

MTLCommandBufferErrorOption: c_ulong, flags
  MTLCommandBufferErrorOptionNone = 0
  MTLCommandBufferErrorOptionEncoderExecutionStatus = 1

MTLCommandBufferError: c_ulong
  MTLCommandBufferErrorNone = 0
  MTLCommandBufferErrorInternal = 1
  MTLCommandBufferErrorTimeout = 2
  MTLCommandBufferErrorPageFault = 3
  MTLCommandBufferErrorAccessRevoked = 4
  MTLCommandBufferErrorBlacklisted = 4
  MTLCommandBufferErrorNotPermitted = 7
  MTLCommandBufferErrorOutOfMemory = 8
  MTLCommandBufferErrorInvalidResource = 9
  MTLCommandBufferErrorMemoryless = 10
  MTLCommandBufferErrorDeviceRemoved = 11
  MTLCommandBufferErrorStackOverflow = 12

MTLCommandEncoderErrorState: c_long
  MTLCommandEncoderErrorStateUnknown = 0
  MTLCommandEncoderErrorStateCompleted = 1
  MTLCommandEncoderErrorStateAffected = 2
  MTLCommandEncoderErrorStatePending = 3
  MTLCommandEncoderErrorStateFaulted = 4

MTLDispatchType: c_ulong
  MTLDispatchTypeSerial = 0
  MTLDispatchTypeConcurrent = 1

MTLPipelineOption: c_ulong, flags
  MTLPipelineOptionNone = 0
  MTLPipelineOptionArgumentInfo = 1
  MTLPipelineOptionBufferTypeInfo = 2
  MTLPipelineOptionFailOnBinaryArchiveMiss = 4

MTLMutability: c_ulong
  MTLMutabilityDefault = 0
  MTLMutabilityMutable = 1
  MTLMutabilityImmutable = 2

MTLCompareFunction: c_ulong
  MTLCompareFunctionNever = 0
  MTLCompareFunctionLess = 1
  MTLCompareFunctionEqual = 2
  MTLCompareFunctionLessEqual = 3
  MTLCompareFunctionGreater = 4
  MTLCompareFunctionNotEqual = 5
  MTLCompareFunctionGreaterEqual = 6
  MTLCompareFunctionAlways = 7

MTLStencilOperation: c_ulong
  MTLStencilOperationKeep = 0
  MTLStencilOperationZero = 1
  MTLStencilOperationReplace = 2
  MTLStencilOperationIncrementClamp = 3
  MTLStencilOperationDecrementClamp = 4
  MTLStencilOperationInvert = 5
  MTLStencilOperationIncrementWrap = 6
  MTLStencilOperationDecrementWrap = 7

MTLGPUFamily: c_long
  MTLGPUFamilyApple1 = 1001
  MTLGPUFamilyApple2 = 1002
  MTLGPUFamilyApple3 = 1003
  MTLGPUFamilyApple4 = 1004
  MTLGPUFamilyApple5 = 1005
  MTLGPUFamilyApple6 = 1006
  MTLGPUFamilyApple7 = 1007
  MTLGPUFamilyApple8 = 1008
  MTLGPUFamilyApple9 = 1009
  MTLGPUFamilyMac1 = 2001
  MTLGPUFamilyMac2 = 2002
  MTLGPUFamilyCommon1 = 3001
  MTLGPUFamilyCommon2 = 3002
  MTLGPUFamilyCommon3 = 3003
  MTLGPUFamilyMacCatalyst1 = 4001
  MTLGPUFamilyMacCatalyst2 = 4002
  MTLGPUFamilyMetal3 = 5001

MTLFeatureSet: c_ulong
  MTLFeatureSet_iOS_GPUFamily1_v1 = 0
  MTLFeatureSet_iOS_GPUFamily2_v1 = 1
  MTLFeatureSet_iOS_GPUFamily1_v2 = 2
  MTLFeatureSet_iOS_GPUFamily2_v2 = 3
  MTLFeatureSet_iOS_GPUFamily3_v1 = 4
  MTLFeatureSet_iOS_GPUFamily1_v3 = 5
  MTLFeatureSet_iOS_GPUFamily2_v3 = 6
  MTLFeatureSet_iOS_GPUFamily3_v2 = 7
  MTLFeatureSet_iOS_GPUFamily1_v4 = 8
  MTLFeatureSet_iOS_GPUFamily2_v4 = 9
  MTLFeatureSet_iOS_GPUFamily3_v3 = 10
  MTLFeatureSet_iOS_GPUFamily4_v1 = 11
  MTLFeatureSet_iOS_GPUFamily1_v5 = 12
  MTLFeatureSet_iOS_GPUFamily2_v5 = 13
  MTLFeatureSet_iOS_GPUFamily3_v4 = 14
  MTLFeatureSet_iOS_GPUFamily4_v2 = 15
  MTLFeatureSet_iOS_GPUFamily5_v1 = 16
  MTLFeatureSet_OSX_GPUFamily1_v1 = 10000
  MTLFeatureSet_macOS_GPUFamily1_v1 = 10000
  MTLFeatureSet_OSX_GPUFamily1_v2 = 10001
  MTLFeatureSet_macOS_GPUFamily1_v2 = 10001
  MTLFeatureSet_OSX_ReadWriteTextureTier2 = 10002
  MTLFeatureSet_macOS_ReadWriteTextureTier2 = 10002
  MTLFeatureSet_macOS_GPUFamily1_v3 = 10003
  MTLFeatureSet_macOS_GPUFamily1_v4 = 10004
  MTLFeatureSet_macOS_GPUFamily2_v1 = 10005
  MTLFeatureSet_TVOS_GPUFamily1_v1 = 30000
  MTLFeatureSet_tvOS_GPUFamily1_v1 = 30000
  MTLFeatureSet_tvOS_GPUFamily1_v2 = 30001
  MTLFeatureSet_tvOS_GPUFamily1_v3 = 30002
  MTLFeatureSet_tvOS_GPUFamily2_v1 = 30003
  MTLFeatureSet_tvOS_GPUFamily1_v4 = 30004
  MTLFeatureSet_tvOS_GPUFamily2_v2 = 30005

MTLDeviceLocation: c_ulong
  MTLDeviceLocationBuiltIn = 0
  MTLDeviceLocationSlot = 1
  MTLDeviceLocationExternal = 2
  MTLDeviceLocationUnspecified = 18446744073709551615

MTLArgumentBuffersTier: c_ulong
  MTLArgumentBuffersTier1 = 0
  MTLArgumentBuffersTier2 = 1

MTLReadWriteTextureTier: c_ulong
  MTLReadWriteTextureTierNone = 0
  MTLReadWriteTextureTier1 = 1
  MTLReadWriteTextureTier2 = 2

MTLIOPriority: c_long
  MTLIOPriorityHigh = 0
  MTLIOPriorityNormal = 1
  MTLIOPriorityLow = 2

MTLIOCommandQueueType: c_long
  MTLIOCommandQueueTypeConcurrent = 0
  MTLIOCommandQueueTypeSerial = 1

MTLIOStatus: c_long
  MTLIOStatusPending = 0
  MTLIOStatusCancelled = 1
  MTLIOStatusError = 2
  MTLIOStatusComplete = 3

MTLIOCompressionMethod: c_long
  MTLIOCompressionMethodZlib = 0
  MTLIOCompressionMethodLZFSE = 1
  MTLIOCompressionMethodLZ4 = 2
  MTLIOCompressionMethodLZMA = 3
  MTLIOCompressionMethodLZBitmap = 4

MTLIOCompressionStatus: c_long
  MTLIOCompressionStatusComplete = 0
  MTLIOCompressionStatusError = 1

MTLIOError: c_long
  MTLIOErrorURLInvalid = 1
  MTLIOErrorInternal = 2

MTLLanguageVersion: c_ulong
  MTLLanguageVersion1_0 = 65536
  MTLLanguageVersion1_1 = 65537
  MTLLanguageVersion1_2 = 65538
  MTLLanguageVersion2_0 = 131072
  MTLLanguageVersion2_1 = 131073
  MTLLanguageVersion2_2 = 131074
  MTLLanguageVersion2_3 = 131075
  MTLLanguageVersion2_4 = 131076
  MTLLanguageVersion3_0 = 196608
  MTLLanguageVersion3_1 = 196609

MTLLibraryType: c_long
  MTLLibraryTypeExecutable = 0
  MTLLibraryTypeDynamic = 1

MTLLibraryOptimizationLevel: c_long
  MTLLibraryOptimizationLevelDefault = 0
  MTLLibraryOptimizationLevelSize = 1

MTLCompileSymbolVisibility: c_long
  MTLCompileSymbolVisibilityDefault = 0
  MTLCompileSymbolVisibilityHidden = 1

MTLLibraryError: c_ulong
  MTLLibraryErrorUnsupported = 1
  MTLLibraryErrorInternal = 2
  MTLLibraryErrorCompileFailure = 3
  MTLLibraryErrorCompileWarning = 4
  MTLLibraryErrorFunctionNotFound = 5
  MTLLibraryErrorFileNotFound = 6

MTLFunctionType: c_ulong
  MTLFunctionTypeVertex = 1
  MTLFunctionTypeFragment = 2
  MTLFunctionTypeKernel = 3
  MTLFunctionTypeVisible = 5
  MTLFunctionTypeIntersection = 6
  MTLFunctionTypeMesh = 7
  MTLFunctionTypeObject = 8

MTLPatchType: c_ulong
  MTLPatchTypeNone = 0
  MTLPatchTypeTriangle = 1
  MTLPatchTypeQuad = 2

MTLFunctionOptions: c_ulong, flags
  MTLFunctionOptionNone = 0
  MTLFunctionOptionCompileToBinary = 1
  MTLFunctionOptionStoreFunctionInMetalScript = 2

MTLBlendFactor: c_ulong
  MTLBlendFactorZero = 0
  MTLBlendFactorOne = 1
  MTLBlendFactorSourceColor = 2
  MTLBlendFactorOneMinusSourceColor = 3
  MTLBlendFactorSourceAlpha = 4
  MTLBlendFactorOneMinusSourceAlpha = 5
  MTLBlendFactorDestinationColor = 6
  MTLBlendFactorOneMinusDestinationColor = 7
  MTLBlendFactorDestinationAlpha = 8
  MTLBlendFactorOneMinusDestinationAlpha = 9
  MTLBlendFactorSourceAlphaSaturated = 10
  MTLBlendFactorBlendColor = 11
  MTLBlendFactorOneMinusBlendColor = 12
  MTLBlendFactorBlendAlpha = 13
  MTLBlendFactorOneMinusBlendAlpha = 14
  MTLBlendFactorSource1Color = 15
  MTLBlendFactorOneMinusSource1Color = 16
  MTLBlendFactorSource1Alpha = 17
  MTLBlendFactorOneMinusSource1Alpha = 18

MTLBlendOperation: c_ulong
  MTLBlendOperationAdd = 0
  MTLBlendOperationSubtract = 1
  MTLBlendOperationReverseSubtract = 2
  MTLBlendOperationMin = 3
  MTLBlendOperationMax = 4

MTLColorWriteMask: c_ulong, flags
  MTLColorWriteMaskNone = 0
  MTLColorWriteMaskAlpha = 1
  MTLColorWriteMaskBlue = 2
  MTLColorWriteMaskGreen = 4
  MTLColorWriteMaskRed = 8
  MTLColorWriteMaskAll = 15

MTLPrimitiveTopologyClass: c_ulong
  MTLPrimitiveTopologyClassUnspecified = 0
  MTLPrimitiveTopologyClassPoint = 1
  MTLPrimitiveTopologyClassLine = 2
  MTLPrimitiveTopologyClassTriangle = 3

MTLTessellationControlPointIndexType: c_ulong
  MTLTessellationControlPointIndexTypeNone = 0
  MTLTessellationControlPointIndexTypeUInt16 = 1
  MTLTessellationControlPointIndexTypeUInt32 = 2

MTLTessellationFactorFormat: c_ulong
  MTLTessellationFactorFormatHalf = 0

MTLTessellationFactorStepFunction: c_ulong
  MTLTessellationFactorStepFunctionConstant = 0
  MTLTessellationFactorStepFunctionPerPatch = 1
  MTLTessellationFactorStepFunctionPerInstance = 2
  MTLTessellationFactorStepFunctionPerPatchAndPerInstance = 3

MTLTessellationPartitionMode: c_ulong
  MTLTessellationPartitionModePow2 = 0
  MTLTessellationPartitionModeInteger = 1
  MTLTessellationPartitionModeFractionalOdd = 2
  MTLTessellationPartitionModeFractionalEven = 3

MTLWinding: c_ulong
  MTLWindingClockwise = 0
  MTLWindingCounterClockwise = 1

MTLRenderStages: c_ulong, flags
  MTLRenderStageVertex = 1
  MTLRenderStageFragment = 2
  MTLRenderStageTile = 4
  MTLRenderStageObject = 8
  MTLRenderStageMesh = 16

MTLSparseTextureMappingMode: c_ulong
  MTLSparseTextureMappingModeMap = 0
  MTLSparseTextureMappingModeUnmap = 1

MTLSparseTextureRegionAlignmentMode: c_ulong
  MTLSparseTextureRegionAlignmentModeOutward = 0
  MTLSparseTextureRegionAlignmentModeInward = 1

MTLTextureUsage: c_ulong, flags
  MTLTextureUsageUnknown = 0
  MTLTextureUsageShaderRead = 1
  MTLTextureUsageShaderWrite = 2
  MTLTextureUsageRenderTarget = 4
  MTLTextureUsagePixelFormatView = 16
  MTLTextureUsageShaderAtomic = 32

MTLTextureCompressionType: c_long
  MTLTextureCompressionTypeLossless = 0
  MTLTextureCompressionTypeLossy = 1

MTLTextureSwizzle: c_ubyte
  MTLTextureSwizzleZero = 0
  MTLTextureSwizzleOne = 1
  MTLTextureSwizzleRed = 2
  MTLTextureSwizzleGreen = 3
  MTLTextureSwizzleBlue = 4
  MTLTextureSwizzleAlpha = 5

MTLDynamicLibraryError: c_ulong
  MTLDynamicLibraryErrorNone = 0
  MTLDynamicLibraryErrorInvalidFile = 1
  MTLDynamicLibraryErrorCompilationFailure = 2
  MTLDynamicLibraryErrorUnresolvedInstallName = 3
  MTLDynamicLibraryErrorDependencyLoadFailure = 4
  MTLDynamicLibraryErrorUnsupported = 5

MTLIntersectionFunctionSignature: c_ulong, flags
  MTLIntersectionFunctionSignatureNone = 0
  MTLIntersectionFunctionSignatureInstancing = 1
  MTLIntersectionFunctionSignatureTriangleData = 2
  MTLIntersectionFunctionSignatureWorldSpaceData = 4
  MTLIntersectionFunctionSignatureInstanceMotion = 8
  MTLIntersectionFunctionSignaturePrimitiveMotion = 16
  MTLIntersectionFunctionSignatureExtendedLimits = 32
  MTLIntersectionFunctionSignatureMaxLevels = 64
  MTLIntersectionFunctionSignatureCurveData = 128

MTLFunctionLogType: c_ulong
  MTLFunctionLogTypeValidation = 0

MTLHeapType: c_long
  MTLHeapTypeAutomatic = 0
  MTLHeapTypePlacement = 1
  MTLHeapTypeSparse = 2

MTLIndirectCommandType: c_ulong, flags
  MTLIndirectCommandTypeDraw = 1
  MTLIndirectCommandTypeDrawIndexed = 2
  MTLIndirectCommandTypeDrawPatches = 4
  MTLIndirectCommandTypeDrawIndexedPatches = 8
  MTLIndirectCommandTypeConcurrentDispatch = 32
  MTLIndirectCommandTypeConcurrentDispatchThreads = 64
  MTLIndirectCommandTypeDrawMeshThreadgroups = 128
  MTLIndirectCommandTypeDrawMeshThreads = 256

MTLPrimitiveType: c_ulong
  MTLPrimitiveTypePoint = 0
  MTLPrimitiveTypeLine = 1
  MTLPrimitiveTypeLineStrip = 2
  MTLPrimitiveTypeTriangle = 3
  MTLPrimitiveTypeTriangleStrip = 4

MTLCullMode: c_ulong
  MTLCullModeNone = 0
  MTLCullModeFront = 1
  MTLCullModeBack = 2

MTLDepthClipMode: c_ulong
  MTLDepthClipModeClip = 0
  MTLDepthClipModeClamp = 1

MTLTriangleFillMode: c_ulong
  MTLTriangleFillModeFill = 0
  MTLTriangleFillModeLines = 1

MTLLoadAction: c_ulong
  MTLLoadActionDontCare = 0
  MTLLoadActionLoad = 1
  MTLLoadActionClear = 2

MTLStoreAction: c_ulong
  MTLStoreActionDontCare = 0
  MTLStoreActionStore = 1
  MTLStoreActionMultisampleResolve = 2
  MTLStoreActionStoreAndMultisampleResolve = 3
  MTLStoreActionUnknown = 4
  MTLStoreActionCustomSampleDepthStore = 5

MTLStoreActionOptions: c_ulong, flags
  MTLStoreActionOptionNone = 0
  MTLStoreActionOptionCustomSamplePositions = 1

MTLMultisampleDepthResolveFilter: c_ulong
  MTLMultisampleDepthResolveFilterSample0 = 0
  MTLMultisampleDepthResolveFilterMin = 1
  MTLMultisampleDepthResolveFilterMax = 2

MTLMultisampleStencilResolveFilter: c_ulong
  MTLMultisampleStencilResolveFilterSample0 = 0
  MTLMultisampleStencilResolveFilterDepthResolvedSample = 1

MTLVisibilityResultMode: c_ulong
  MTLVisibilityResultModeDisabled = 0
  MTLVisibilityResultModeBoolean = 1
  MTLVisibilityResultModeCounting = 2

MTLSamplerAddressMode: c_ulong
  MTLSamplerAddressModeClampToEdge = 0
  MTLSamplerAddressModeMirrorClampToEdge = 1
  MTLSamplerAddressModeRepeat = 2
  MTLSamplerAddressModeMirrorRepeat = 3
  MTLSamplerAddressModeClampToZero = 4
  MTLSamplerAddressModeClampToBorderColor = 5

MTLSamplerBorderColor: c_ulong
  MTLSamplerBorderColorTransparentBlack = 0
  MTLSamplerBorderColorOpaqueBlack = 1
  MTLSamplerBorderColorOpaqueWhite = 2

MTLSamplerMinMagFilter: c_ulong
  MTLSamplerMinMagFilterNearest = 0
  MTLSamplerMinMagFilterLinear = 1

MTLSamplerMipFilter: c_ulong
  MTLSamplerMipFilterNotMipmapped = 0
  MTLSamplerMipFilterNearest = 1
  MTLSamplerMipFilterLinear = 2
"""

_classes = """
MTLAccelerationStructurePassDescriptor: NSObject, NSCopying
  + accelerationStructurePassDescriptor() -> MTLAccelerationStructurePassDescriptor, since 13.0
  - sampleBufferAttachments() -> MTLAccelerationStructurePassSampleBufferAttachmentDescriptorArray, since 13.0

MTLAccelerationStructurePassSampleBufferAttachmentDescriptor: NSObject, NSCopying
  - endOfEncoderSampleIndex() -> NSUInteger, since 13.0
  - setEndOfEncoderSampleIndex:(endOfEncoderSampleIndex: NSUInteger) -> None, since 13.0
  - sampleBuffer() -> id[MTLCounterSampleBuffer], since 13.0
  - setSampleBuffer:(sampleBuffer: id[MTLCounterSampleBuffer]) -> None, since 13.0
  - startOfEncoderSampleIndex() -> NSUInteger, since 13.0
  - setStartOfEncoderSampleIndex:(startOfEncoderSampleIndex: NSUInteger) -> None, since 13.0

MTLAccelerationStructurePassSampleBufferAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLAccelerationStructurePassSampleBufferAttachmentDescriptor, since 13.0
  - setObject:atIndexedSubscript:(object: MTLAccelerationStructurePassSampleBufferAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 13.0

MTLMotionKeyframeData: NSObject
  + data() -> instancetype, since 12.0
  - buffer() -> id[MTLBuffer], since 12.0
  - setBuffer:(buffer: id[MTLBuffer]) -> None, since 12.0
  - offset() -> NSUInteger, since 12.0
  - setOffset:(offset: NSUInteger) -> None, since 12.0

MTLAccelerationStructureDescriptor: NSObject, NSCopying
  - usage() -> MTLAccelerationStructureUsage, since 11.0
  - setUsage:(usage: MTLAccelerationStructureUsage) -> None, since 11.0

MTLAccelerationStructureGeometryDescriptor: NSObject, NSCopying
  - allowDuplicateIntersectionFunctionInvocation() -> c_bool, since 11.0
  - setAllowDuplicateIntersectionFunctionInvocation:(allowDuplicateIntersectionFunctionInvocation: c_bool) -> None, since 11.0
  - intersectionFunctionTableOffset() -> NSUInteger, since 11.0
  - setIntersectionFunctionTableOffset:(intersectionFunctionTableOffset: NSUInteger) -> None, since 11.0
  - label() -> NSString, since 12.0
  - setLabel:(label: NSString) -> None, since 12.0
  - opaque() -> c_bool, since 11.0
  - setOpaque:(opaque: c_bool) -> None, since 11.0
  - primitiveDataBuffer() -> id[MTLBuffer], since 13.0
  - setPrimitiveDataBuffer:(primitiveDataBuffer: id[MTLBuffer]) -> None, since 13.0
  - primitiveDataBufferOffset() -> NSUInteger, since 13.0
  - setPrimitiveDataBufferOffset:(primitiveDataBufferOffset: NSUInteger) -> None, since 13.0
  - primitiveDataElementSize() -> NSUInteger, since 13.0
  - setPrimitiveDataElementSize:(primitiveDataElementSize: NSUInteger) -> None, since 13.0
  - primitiveDataStride() -> NSUInteger, since 13.0
  - setPrimitiveDataStride:(primitiveDataStride: NSUInteger) -> None, since 13.0

MTLAccelerationStructureBoundingBoxGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 11.0
  - boundingBoxBuffer() -> id[MTLBuffer], since 11.0
  - setBoundingBoxBuffer:(boundingBoxBuffer: id[MTLBuffer]) -> None, since 11.0
  - boundingBoxBufferOffset() -> NSUInteger, since 11.0
  - setBoundingBoxBufferOffset:(boundingBoxBufferOffset: NSUInteger) -> None, since 11.0
  - boundingBoxCount() -> NSUInteger, since 11.0
  - setBoundingBoxCount:(boundingBoxCount: NSUInteger) -> None, since 11.0
  - boundingBoxStride() -> NSUInteger, since 11.0
  - setBoundingBoxStride:(boundingBoxStride: NSUInteger) -> None, since 11.0

MTLAccelerationStructureCurveGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 14.0
  - controlPointBuffer() -> id[MTLBuffer], since 14.0
  - setControlPointBuffer:(controlPointBuffer: id[MTLBuffer]) -> None, since 14.0
  - controlPointBufferOffset() -> NSUInteger, since 14.0
  - setControlPointBufferOffset:(controlPointBufferOffset: NSUInteger) -> None, since 14.0
  - controlPointCount() -> NSUInteger, since 14.0
  - setControlPointCount:(controlPointCount: NSUInteger) -> None, since 14.0
  - controlPointFormat() -> MTLAttributeFormat, since 14.0
  - setControlPointFormat:(controlPointFormat: MTLAttributeFormat) -> None, since 14.0
  - controlPointStride() -> NSUInteger, since 14.0
  - setControlPointStride:(controlPointStride: NSUInteger) -> None, since 14.0
  - curveBasis() -> MTLCurveBasis, since 14.0
  - setCurveBasis:(curveBasis: MTLCurveBasis) -> None, since 14.0
  - curveEndCaps() -> MTLCurveEndCaps, since 14.0
  - setCurveEndCaps:(curveEndCaps: MTLCurveEndCaps) -> None, since 14.0
  - curveType() -> MTLCurveType, since 14.0
  - setCurveType:(curveType: MTLCurveType) -> None, since 14.0
  - indexBuffer() -> id[MTLBuffer], since 14.0
  - setIndexBuffer:(indexBuffer: id[MTLBuffer]) -> None, since 14.0
  - indexBufferOffset() -> NSUInteger, since 14.0
  - setIndexBufferOffset:(indexBufferOffset: NSUInteger) -> None, since 14.0
  - indexType() -> MTLIndexType, since 14.0
  - setIndexType:(indexType: MTLIndexType) -> None, since 14.0
  - radiusBuffer() -> id[MTLBuffer], since 14.0
  - setRadiusBuffer:(radiusBuffer: id[MTLBuffer]) -> None, since 14.0
  - radiusBufferOffset() -> NSUInteger, since 14.0
  - setRadiusBufferOffset:(radiusBufferOffset: NSUInteger) -> None, since 14.0
  - radiusFormat() -> MTLAttributeFormat, since 14.0
  - setRadiusFormat:(radiusFormat: MTLAttributeFormat) -> None, since 14.0
  - radiusStride() -> NSUInteger, since 14.0
  - setRadiusStride:(radiusStride: NSUInteger) -> None, since 14.0
  - segmentControlPointCount() -> NSUInteger, since 14.0
  - setSegmentControlPointCount:(segmentControlPointCount: NSUInteger) -> None, since 14.0
  - segmentCount() -> NSUInteger, since 14.0
  - setSegmentCount:(segmentCount: NSUInteger) -> None, since 14.0

MTLAccelerationStructureMotionBoundingBoxGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 12.0
  - boundingBoxBuffers() -> NSArray, since 12.0
  - setBoundingBoxBuffers:(boundingBoxBuffers: NSArray) -> None, since 12.0
  - boundingBoxCount() -> NSUInteger, since 12.0
  - setBoundingBoxCount:(boundingBoxCount: NSUInteger) -> None, since 12.0
  - boundingBoxStride() -> NSUInteger, since 12.0
  - setBoundingBoxStride:(boundingBoxStride: NSUInteger) -> None, since 12.0

MTLAccelerationStructureMotionCurveGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 14.0
  - controlPointBuffers() -> NSArray, since 14.0
  - setControlPointBuffers:(controlPointBuffers: NSArray) -> None, since 14.0
  - controlPointCount() -> NSUInteger, since 14.0
  - setControlPointCount:(controlPointCount: NSUInteger) -> None, since 14.0
  - controlPointFormat() -> MTLAttributeFormat, since 14.0
  - setControlPointFormat:(controlPointFormat: MTLAttributeFormat) -> None, since 14.0
  - controlPointStride() -> NSUInteger, since 14.0
  - setControlPointStride:(controlPointStride: NSUInteger) -> None, since 14.0
  - curveBasis() -> MTLCurveBasis, since 14.0
  - setCurveBasis:(curveBasis: MTLCurveBasis) -> None, since 14.0
  - curveEndCaps() -> MTLCurveEndCaps, since 14.0
  - setCurveEndCaps:(curveEndCaps: MTLCurveEndCaps) -> None, since 14.0
  - curveType() -> MTLCurveType, since 14.0
  - setCurveType:(curveType: MTLCurveType) -> None, since 14.0
  - indexBuffer() -> id[MTLBuffer], since 14.0
  - setIndexBuffer:(indexBuffer: id[MTLBuffer]) -> None, since 14.0
  - indexBufferOffset() -> NSUInteger, since 14.0
  - setIndexBufferOffset:(indexBufferOffset: NSUInteger) -> None, since 14.0
  - indexType() -> MTLIndexType, since 14.0
  - setIndexType:(indexType: MTLIndexType) -> None, since 14.0
  - radiusBuffers() -> NSArray, since 14.0
  - setRadiusBuffers:(radiusBuffers: NSArray) -> None, since 14.0
  - radiusFormat() -> MTLAttributeFormat, since 14.0
  - setRadiusFormat:(radiusFormat: MTLAttributeFormat) -> None, since 14.0
  - radiusStride() -> NSUInteger, since 14.0
  - setRadiusStride:(radiusStride: NSUInteger) -> None, since 14.0
  - segmentControlPointCount() -> NSUInteger, since 14.0
  - setSegmentControlPointCount:(segmentControlPointCount: NSUInteger) -> None, since 14.0
  - segmentCount() -> NSUInteger, since 14.0
  - setSegmentCount:(segmentCount: NSUInteger) -> None, since 14.0

MTLAccelerationStructureMotionTriangleGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 12.0
  - indexBuffer() -> id[MTLBuffer], since 12.0
  - setIndexBuffer:(indexBuffer: id[MTLBuffer]) -> None, since 12.0
  - indexBufferOffset() -> NSUInteger, since 12.0
  - setIndexBufferOffset:(indexBufferOffset: NSUInteger) -> None, since 12.0
  - indexType() -> MTLIndexType, since 12.0
  - setIndexType:(indexType: MTLIndexType) -> None, since 12.0
  - transformationMatrixBuffer() -> id[MTLBuffer], since 13.0
  - setTransformationMatrixBuffer:(transformationMatrixBuffer: id[MTLBuffer]) -> None, since 13.0
  - transformationMatrixBufferOffset() -> NSUInteger, since 13.0
  - setTransformationMatrixBufferOffset:(transformationMatrixBufferOffset: NSUInteger) -> None, since 13.0
  - triangleCount() -> NSUInteger, since 12.0
  - setTriangleCount:(triangleCount: NSUInteger) -> None, since 12.0
  - vertexBuffers() -> NSArray, since 12.0
  - setVertexBuffers:(vertexBuffers: NSArray) -> None, since 12.0
  - vertexFormat() -> MTLAttributeFormat, since 13.0
  - setVertexFormat:(vertexFormat: MTLAttributeFormat) -> None, since 13.0
  - vertexStride() -> NSUInteger, since 12.0
  - setVertexStride:(vertexStride: NSUInteger) -> None, since 12.0

MTLAccelerationStructureTriangleGeometryDescriptor: MTLAccelerationStructureGeometryDescriptor
  + descriptor() -> instancetype, since 11.0
  - indexBuffer() -> id[MTLBuffer], since 11.0
  - setIndexBuffer:(indexBuffer: id[MTLBuffer]) -> None, since 11.0
  - indexBufferOffset() -> NSUInteger, since 11.0
  - setIndexBufferOffset:(indexBufferOffset: NSUInteger) -> None, since 11.0
  - indexType() -> MTLIndexType, since 11.0
  - setIndexType:(indexType: MTLIndexType) -> None, since 11.0
  - transformationMatrixBuffer() -> id[MTLBuffer], since 13.0
  - setTransformationMatrixBuffer:(transformationMatrixBuffer: id[MTLBuffer]) -> None, since 13.0
  - transformationMatrixBufferOffset() -> NSUInteger, since 13.0
  - setTransformationMatrixBufferOffset:(transformationMatrixBufferOffset: NSUInteger) -> None, since 13.0
  - triangleCount() -> NSUInteger, since 11.0
  - setTriangleCount:(triangleCount: NSUInteger) -> None, since 11.0
  - vertexBuffer() -> id[MTLBuffer], since 11.0
  - setVertexBuffer:(vertexBuffer: id[MTLBuffer]) -> None, since 11.0
  - vertexBufferOffset() -> NSUInteger, since 11.0
  - setVertexBufferOffset:(vertexBufferOffset: NSUInteger) -> None, since 11.0
  - vertexFormat() -> MTLAttributeFormat, since 13.0
  - setVertexFormat:(vertexFormat: MTLAttributeFormat) -> None, since 13.0
  - vertexStride() -> NSUInteger, since 11.0
  - setVertexStride:(vertexStride: NSUInteger) -> None, since 11.0

MTLInstanceAccelerationStructureDescriptor: MTLAccelerationStructureDescriptor
  + descriptor() -> instancetype, since 11.0
  - instanceCount() -> NSUInteger, since 11.0
  - setInstanceCount:(instanceCount: NSUInteger) -> None, since 11.0
  - instanceDescriptorBuffer() -> id[MTLBuffer], since 11.0
  - setInstanceDescriptorBuffer:(instanceDescriptorBuffer: id[MTLBuffer]) -> None, since 11.0
  - instanceDescriptorBufferOffset() -> NSUInteger, since 11.0
  - setInstanceDescriptorBufferOffset:(instanceDescriptorBufferOffset: NSUInteger) -> None, since 11.0
  - instanceDescriptorStride() -> NSUInteger, since 11.0
  - setInstanceDescriptorStride:(instanceDescriptorStride: NSUInteger) -> None, since 11.0
  - instanceDescriptorType() -> MTLAccelerationStructureInstanceDescriptorType, since 12.0
  - setInstanceDescriptorType:(instanceDescriptorType: MTLAccelerationStructureInstanceDescriptorType) -> None, since 12.0
  - instancedAccelerationStructures() -> NSArray, since 11.0
  - setInstancedAccelerationStructures:(instancedAccelerationStructures: NSArray) -> None, since 11.0
  - motionTransformBuffer() -> id[MTLBuffer], since 12.0
  - setMotionTransformBuffer:(motionTransformBuffer: id[MTLBuffer]) -> None, since 12.0
  - motionTransformBufferOffset() -> NSUInteger, since 12.0
  - setMotionTransformBufferOffset:(motionTransformBufferOffset: NSUInteger) -> None, since 12.0
  - motionTransformCount() -> NSUInteger, since 12.0
  - setMotionTransformCount:(motionTransformCount: NSUInteger) -> None, since 12.0

MTLIndirectInstanceAccelerationStructureDescriptor: MTLAccelerationStructureDescriptor
  + descriptor() -> instancetype, since 14.0
  - instanceCountBuffer() -> id[MTLBuffer], since 14.0
  - setInstanceCountBuffer:(instanceCountBuffer: id[MTLBuffer]) -> None, since 14.0
  - instanceCountBufferOffset() -> NSUInteger, since 14.0
  - setInstanceCountBufferOffset:(instanceCountBufferOffset: NSUInteger) -> None, since 14.0
  - instanceDescriptorBuffer() -> id[MTLBuffer], since 14.0
  - setInstanceDescriptorBuffer:(instanceDescriptorBuffer: id[MTLBuffer]) -> None, since 14.0
  - instanceDescriptorBufferOffset() -> NSUInteger, since 14.0
  - setInstanceDescriptorBufferOffset:(instanceDescriptorBufferOffset: NSUInteger) -> None, since 14.0
  - instanceDescriptorStride() -> NSUInteger, since 14.0
  - setInstanceDescriptorStride:(instanceDescriptorStride: NSUInteger) -> None, since 14.0
  - instanceDescriptorType() -> MTLAccelerationStructureInstanceDescriptorType, since 14.0
  - setInstanceDescriptorType:(instanceDescriptorType: MTLAccelerationStructureInstanceDescriptorType) -> None, since 14.0
  - maxInstanceCount() -> NSUInteger, since 14.0
  - setMaxInstanceCount:(maxInstanceCount: NSUInteger) -> None, since 14.0
  - maxMotionTransformCount() -> NSUInteger, since 14.0
  - setMaxMotionTransformCount:(maxMotionTransformCount: NSUInteger) -> None, since 14.0
  - motionTransformBuffer() -> id[MTLBuffer], since 14.0
  - setMotionTransformBuffer:(motionTransformBuffer: id[MTLBuffer]) -> None, since 14.0
  - motionTransformBufferOffset() -> NSUInteger, since 14.0
  - setMotionTransformBufferOffset:(motionTransformBufferOffset: NSUInteger) -> None, since 14.0
  - motionTransformCountBuffer() -> id[MTLBuffer], since 14.0
  - setMotionTransformCountBuffer:(motionTransformCountBuffer: id[MTLBuffer]) -> None, since 14.0
  - motionTransformCountBufferOffset() -> NSUInteger, since 14.0
  - setMotionTransformCountBufferOffset:(motionTransformCountBufferOffset: NSUInteger) -> None, since 14.0

MTLPrimitiveAccelerationStructureDescriptor: MTLAccelerationStructureDescriptor
  + descriptor() -> instancetype, since 11.0
  - geometryDescriptors() -> NSArray, since 11.0
  - setGeometryDescriptors:(geometryDescriptors: NSArray) -> None, since 11.0
  - motionEndBorderMode() -> MTLMotionBorderMode, since 12.0
  - setMotionEndBorderMode:(motionEndBorderMode: MTLMotionBorderMode) -> None, since 12.0
  - motionEndTime() -> c_float, since 12.0
  - setMotionEndTime:(motionEndTime: c_float) -> None, since 12.0
  - motionKeyframeCount() -> NSUInteger, since 12.0
  - setMotionKeyframeCount:(motionKeyframeCount: NSUInteger) -> None, since 12.0
  - motionStartBorderMode() -> MTLMotionBorderMode, since 12.0
  - setMotionStartBorderMode:(motionStartBorderMode: MTLMotionBorderMode) -> None, since 12.0
  - motionStartTime() -> c_float, since 12.0
  - setMotionStartTime:(motionStartTime: c_float) -> None, since 12.0

MTLAttribute: NSObject
  - attributeIndex() -> NSUInteger, since 10.12
  - attributeType() -> MTLDataType, since 10.12
  - isActive() -> c_bool, since 10.12
  - isPatchControlPointData() -> c_bool, since 10.12
  - isPatchData() -> c_bool, since 10.12
  - name() -> NSString, since 10.12

MTLAttributeDescriptor: NSObject, NSCopying
  - bufferIndex() -> NSUInteger, since 10.12
  - setBufferIndex:(bufferIndex: NSUInteger) -> None, since 10.12
  - format() -> MTLAttributeFormat, since 10.12
  - setFormat:(format: MTLAttributeFormat) -> None, since 10.12
  - offset() -> NSUInteger, since 10.12
  - setOffset:(offset: NSUInteger) -> None, since 10.12

MTLAttributeDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLAttributeDescriptor, since 10.12
  - setObject:atIndexedSubscript:(object: MTLAttributeDescriptor, indexedSubscript: NSUInteger) -> None, since 10.12

MTLBufferLayoutDescriptor: NSObject, NSCopying
  - stepFunction() -> MTLStepFunction, since 10.12
  - setStepFunction:(stepFunction: MTLStepFunction) -> None, since 10.12
  - stepRate() -> NSUInteger, since 10.12
  - setStepRate:(stepRate: NSUInteger) -> None, since 10.12
  - stride() -> NSUInteger, since 10.12
  - setStride:(stride: NSUInteger) -> None, since 10.12

MTLBufferLayoutDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLBufferLayoutDescriptor, since 10.12
  - setObject:atIndexedSubscript:(object: MTLBufferLayoutDescriptor, indexedSubscript: NSUInteger) -> None, since 10.12

MTLStageInputOutputDescriptor: NSObject, NSCopying
  - reset() -> None, since 10.12
  - indexBufferIndex() -> NSUInteger, since 10.12
  - setIndexBufferIndex:(indexBufferIndex: NSUInteger) -> None, since 10.12
  - indexType() -> MTLIndexType, since 10.12
  - setIndexType:(indexType: MTLIndexType) -> None, since 10.12
  + stageInputOutputDescriptor() -> MTLStageInputOutputDescriptor, since 10.12
  - attributes() -> MTLAttributeDescriptorArray, since 10.12
  - layouts() -> MTLBufferLayoutDescriptorArray, since 10.12

MTLVertexAttribute: NSObject
  - attributeIndex() -> NSUInteger, since 10.11
  - attributeType() -> MTLDataType, since 10.11
  - isActive() -> c_bool, since 10.11
  - isPatchControlPointData() -> c_bool, since 10.12
  - isPatchData() -> c_bool, since 10.12
  - name() -> NSString, since 10.11

MTLVertexAttributeDescriptor: NSObject, NSCopying
  - bufferIndex() -> NSUInteger, since 10.11
  - setBufferIndex:(bufferIndex: NSUInteger) -> None, since 10.11
  - format() -> MTLVertexFormat, since 10.11
  - setFormat:(format: MTLVertexFormat) -> None, since 10.11
  - offset() -> NSUInteger, since 10.11
  - setOffset:(offset: NSUInteger) -> None, since 10.11

MTLVertexAttributeDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLVertexAttributeDescriptor, since 10.11
  - setObject:atIndexedSubscript:(object: MTLVertexAttributeDescriptor, indexedSubscript: NSUInteger) -> None, since 10.11

MTLVertexBufferLayoutDescriptor: NSObject, NSCopying
  - stepFunction() -> MTLVertexStepFunction, since 10.11
  - setStepFunction:(stepFunction: MTLVertexStepFunction) -> None, since 10.11
  - stepRate() -> NSUInteger, since 10.11
  - setStepRate:(stepRate: NSUInteger) -> None, since 10.11
  - stride() -> NSUInteger, since 10.11
  - setStride:(stride: NSUInteger) -> None, since 10.11

MTLVertexBufferLayoutDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLVertexBufferLayoutDescriptor, since 10.11
  - setObject:atIndexedSubscript:(object: MTLVertexBufferLayoutDescriptor, indexedSubscript: NSUInteger) -> None, since 10.11

MTLVertexDescriptor: NSObject, NSCopying
  - reset() -> None, since 10.11
  + vertexDescriptor() -> MTLVertexDescriptor, since 10.11
  - attributes() -> MTLVertexAttributeDescriptorArray, since 10.11
  - layouts() -> MTLVertexBufferLayoutDescriptorArray, since 10.11

MTLArgument: NSObject
  - name() -> NSString, since 10.11, deprecated 13.0
  - type() -> MTLArgumentType, since 10.11, deprecated 13.0
  - access() -> MTLBindingAccess, since 10.11, deprecated 13.0
  - index() -> NSUInteger, since 10.11, deprecated 13.0
  - isActive() -> c_bool, since 10.11, deprecated 13.0
  - bufferAlignment() -> NSUInteger, since 10.11, deprecated 13.0
  - bufferDataSize() -> NSUInteger, since 10.11, deprecated 13.0
  - bufferDataType() -> MTLDataType, since 10.11, deprecated 13.0
  - bufferStructType() -> MTLStructType, since 10.11, deprecated 13.0
  - bufferPointerType() -> MTLPointerType, since 10.13
  - threadgroupMemoryAlignment() -> NSUInteger, since 10.11, deprecated 13.0
  - threadgroupMemoryDataSize() -> NSUInteger, since 10.11, deprecated 13.0
  - arrayLength() -> NSUInteger, since 10.13
  - isDepthTexture() -> c_bool, since 10.12
  - textureDataType() -> MTLDataType, since 10.11, deprecated 13.0
  - textureType() -> MTLTextureType, since 10.11, deprecated 13.0

MTLArgumentDescriptor: NSObject, NSCopying
  + argumentDescriptor() -> MTLArgumentDescriptor, since 10.13
  - dataType() -> MTLDataType, since 10.13
  - setDataType:(dataType: MTLDataType) -> None, since 10.13
  - index() -> NSUInteger, since 10.13
  - setIndex:(index: NSUInteger) -> None, since 10.13
  - access() -> MTLBindingAccess, since 10.13
  - setAccess:(access: MTLBindingAccess) -> None, since 10.13
  - arrayLength() -> NSUInteger, since 10.13
  - setArrayLength:(arrayLength: NSUInteger) -> None, since 10.13
  - constantBlockAlignment() -> NSUInteger, since 10.13
  - setConstantBlockAlignment:(constantBlockAlignment: NSUInteger) -> None, since 10.13
  - textureType() -> MTLTextureType, since 10.13
  - setTextureType:(textureType: MTLTextureType) -> None, since 10.13

MTLBinaryArchiveDescriptor: NSObject, NSCopying
  - url() -> NSURL, since 11.0
  - setUrl:(url: NSURL) -> None, since 11.0

MTLBlitPassSampleBufferAttachmentDescriptor: NSObject, NSCopying
  - sampleBuffer() -> id[MTLCounterSampleBuffer], since 11.0
  - setSampleBuffer:(sampleBuffer: id[MTLCounterSampleBuffer]) -> None, since 11.0
  - startOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setStartOfEncoderSampleIndex:(startOfEncoderSampleIndex: NSUInteger) -> None, since 11.0
  - endOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setEndOfEncoderSampleIndex:(endOfEncoderSampleIndex: NSUInteger) -> None, since 11.0

MTLBlitPassSampleBufferAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(index: NSUInteger) -> MTLBlitPassSampleBufferAttachmentDescriptor, since 11.0
  - setObject:atIndexedSubscript:(object: MTLBlitPassSampleBufferAttachmentDescriptor, index: NSUInteger) -> None, since 11.0

MTLBlitPassDescriptor: NSObject, NSCopying
  + blitPassDescriptor() -> MTLBlitPassDescriptor, since 11.0
  - sampleBufferAttachments() -> MTLBlitPassSampleBufferAttachmentDescriptorArray, since 11.0

MTLCounterSampleBufferDescriptor: NSObject, NSCopying
  - label() -> NSString, since 10.15
  - setLabel:(label: NSString) -> None, since 10.15
  - counterSet() -> id[MTLCounterSet], since 10.15
  - setCounterSet:(counterSet: id[MTLCounterSet]) -> None, since 10.15
  - sampleCount() -> NSUInteger, since 10.15
  - setSampleCount:(sampleCount: NSUInteger) -> None, since 10.15
  - storageMode() -> MTLStorageMode, since 10.15
  - setStorageMode:(storageMode: MTLStorageMode) -> None, since 10.15

MTLCaptureDescriptor: NSObject, NSCopying
  - captureObject() -> id, since 10.15
  - setCaptureObject:(captureObject: id) -> None, since 10.15
  - destination() -> MTLCaptureDestination, since 10.15
  - setDestination:(destination: MTLCaptureDestination) -> None, since 10.15
  - outputURL() -> NSURL, since 10.15
  - setOutputURL:(outputURL: NSURL) -> None, since 10.15

MTLCaptureManager: NSObject
  + sharedCaptureManager() -> MTLCaptureManager, since 10.13
  - init() -> retained instancetype, consumes self, unavailable
  - supportsDestination:(destination: MTLCaptureDestination) -> c_bool, since 10.15
  - startCaptureWithDescriptor:error:(descriptor: MTLCaptureDescriptor, error: out(NSError)) -> c_bool, since 10.15
  - startCaptureWithDevice:(device: id[MTLDevice]) -> None, since 10.13, deprecated 10.15
  - startCaptureWithCommandQueue:(commandQueue: id[MTLCommandQueue]) -> None, since 10.13, deprecated 10.15
  - startCaptureWithScope:(scope: id[MTLCaptureScope]) -> None, since 10.13, deprecated 10.15
  - stopCapture() -> None, since 10.13
  - newCaptureScopeWithDevice:(device: id[MTLDevice]) -> retained id[MTLCaptureScope], since 10.13
  - newCaptureScopeWithCommandQueue:(commandQueue: id[MTLCommandQueue]) -> retained id[MTLCaptureScope], since 10.13
  - isCapturing() -> c_bool, since 10.13
  - defaultCaptureScope() -> id[MTLCaptureScope], since 10.13
  - setDefaultCaptureScope:(defaultCaptureScope: id[MTLCaptureScope]) -> None, since 10.13

MTLCommandBufferDescriptor: NSObject, NSCopying
  - errorOptions() -> MTLCommandBufferErrorOption, since 11.0
  - setErrorOptions:(errorOptions: MTLCommandBufferErrorOption) -> None, since 11.0
  - retainedReferences() -> c_bool, since 11.0
  - setRetainedReferences:(retainedReferences: c_bool) -> None, since 11.0

MTLComputePassSampleBufferAttachmentDescriptor: NSObject, NSCopying
  - sampleBuffer() -> id[MTLCounterSampleBuffer], since 11.0
  - setSampleBuffer:(sampleBuffer: id[MTLCounterSampleBuffer]) -> None, since 11.0
  - startOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setStartOfEncoderSampleIndex:(startOfEncoderSampleIndex: NSUInteger) -> None, since 11.0
  - endOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setEndOfEncoderSampleIndex:(endOfEncoderSampleIndex: NSUInteger) -> None, since 11.0

MTLComputePassSampleBufferAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(index: NSUInteger) -> MTLComputePassSampleBufferAttachmentDescriptor, since 11.0
  - setObject:atIndexedSubscript:(object: MTLComputePassSampleBufferAttachmentDescriptor, index: NSUInteger) -> None, since 11.0

MTLComputePassDescriptor: NSObject, NSCopying
  + computePassDescriptor() -> MTLComputePassDescriptor, since 11.0
  - dispatchType() -> MTLDispatchType, since 11.0
  - setDispatchType:(dispatchType: MTLDispatchType) -> None, since 11.0
  - sampleBufferAttachments() -> MTLComputePassSampleBufferAttachmentDescriptorArray, since 11.0

MTLComputePipelineReflection: NSObject
  - arguments() -> NSArray, since 10.11, deprecated 13.0
  - bindings() -> NSArray, since 13.0

MTLComputePipelineDescriptor: NSObject, NSCopying
  - reset() -> None, since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - computeFunction() -> id[MTLFunction], since 10.11
  - setComputeFunction:(computeFunction: id[MTLFunction]) -> None, since 10.11
  - buffers() -> MTLPipelineBufferDescriptorArray, since 10.13
  - threadGroupSizeIsMultipleOfThreadExecutionWidth() -> c_bool, since 10.11
  - setThreadGroupSizeIsMultipleOfThreadExecutionWidth:(threadGroupSizeIsMultipleOfThreadExecutionWidth: c_bool) -> None, since 10.11
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 10.14
  - setMaxTotalThreadsPerThreadgroup:(maxTotalThreadsPerThreadgroup: NSUInteger) -> None, since 10.14
  - maxCallStackDepth() -> NSUInteger, since 11.0
  - setMaxCallStackDepth:(maxCallStackDepth: NSUInteger) -> None, since 11.0
  - supportIndirectCommandBuffers() -> c_bool, since 11.0
  - setSupportIndirectCommandBuffers:(supportIndirectCommandBuffers: c_bool) -> None, since 11.0
  - supportAddingBinaryFunctions() -> c_bool, since 11.0
  - setSupportAddingBinaryFunctions:(supportAddingBinaryFunctions: c_bool) -> None, since 11.0
  - linkedFunctions() -> MTLLinkedFunctions, since 11.0
  - setLinkedFunctions:(linkedFunctions: MTLLinkedFunctions) -> None, since 11.0
  - preloadedLibraries() -> NSArray, since 12.0
  - setPreloadedLibraries:(preloadedLibraries: NSArray) -> None, since 12.0
  - insertLibraries() -> NSArray, since 11.0, deprecated 12.0
  - setInsertLibraries:(insertLibraries: NSArray) -> None, since 11.0, deprecated 12.0
  - binaryArchives() -> NSArray, since 11.0
  - setBinaryArchives:(binaryArchives: NSArray) -> None, since 11.0
  - stageInputDescriptor() -> MTLStageInputOutputDescriptor, since 10.12
  - setStageInputDescriptor:(stageInputDescriptor: MTLStageInputOutputDescriptor) -> None, since 10.12

MTLPipelineBufferDescriptor: NSObject, NSCopying
  - mutability() -> MTLMutability, since 10.13
  - setMutability:(mutability: MTLMutability) -> None, since 10.13

MTLPipelineBufferDescriptorArray: NSObject
  - objectAtIndexedSubscript:(index: NSUInteger) -> MTLPipelineBufferDescriptor, since 10.13
  - setObject:atIndexedSubscript:(object: MTLPipelineBufferDescriptor, index: NSUInteger) -> None, since 10.13

MTLStencilDescriptor: NSObject, NSCopying
  - depthFailureOperation() -> MTLStencilOperation, since 10.11
  - setDepthFailureOperation:(depthFailureOperation: MTLStencilOperation) -> None, since 10.11
  - depthStencilPassOperation() -> MTLStencilOperation, since 10.11
  - setDepthStencilPassOperation:(depthStencilPassOperation: MTLStencilOperation) -> None, since 10.11
  - readMask() -> c_uint32, since 10.11
  - setReadMask:(readMask: c_uint32) -> None, since 10.11
  - stencilCompareFunction() -> MTLCompareFunction, since 10.11
  - setStencilCompareFunction:(stencilCompareFunction: MTLCompareFunction) -> None, since 10.11
  - stencilFailureOperation() -> MTLStencilOperation, since 10.11
  - setStencilFailureOperation:(stencilFailureOperation: MTLStencilOperation) -> None, since 10.11
  - writeMask() -> c_uint32, since 10.11
  - setWriteMask:(writeMask: c_uint32) -> None, since 10.11

MTLDepthStencilDescriptor: NSObject, NSCopying
  - backFaceStencil() -> MTLStencilDescriptor, since 10.11
  - setBackFaceStencil:(backFaceStencil: MTLStencilDescriptor) -> None, since 10.11
  - depthCompareFunction() -> MTLCompareFunction, since 10.11
  - setDepthCompareFunction:(depthCompareFunction: MTLCompareFunction) -> None, since 10.11
  - frontFaceStencil() -> MTLStencilDescriptor, since 10.11
  - setFrontFaceStencil:(frontFaceStencil: MTLStencilDescriptor) -> None, since 10.11
  - isDepthWriteEnabled() -> c_bool, since 10.11
  - setDepthWriteEnabled:(depthWriteEnabled: c_bool) -> None, since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11

MTLArchitecture: NSObject, NSCopying
  - name() -> NSString, since 14.0

MTLIOCommandQueueDescriptor: NSObject, NSCopying
  - maxCommandBufferCount() -> NSUInteger, since 13.0
  - setMaxCommandBufferCount:(maxCommandBufferCount: NSUInteger) -> None, since 13.0
  - maxCommandsInFlight() -> NSUInteger, since 13.0
  - setMaxCommandsInFlight:(maxCommandsInFlight: NSUInteger) -> None, since 13.0
  - priority() -> MTLIOPriority, since 13.0
  - setPriority:(priority: MTLIOPriority) -> None, since 13.0
  - scratchBufferAllocator() -> id[MTLIOScratchBufferAllocator], since 13.0
  - setScratchBufferAllocator:(scratchBufferAllocator: id[MTLIOScratchBufferAllocator]) -> None, since 13.0
  - type() -> MTLIOCommandQueueType, since 13.0
  - setType:(type: MTLIOCommandQueueType) -> None, since 13.0

MTLCompileOptions: NSObject, NSCopying
  - languageVersion() -> MTLLanguageVersion, since 10.11
  - setLanguageVersion:(languageVersion: MTLLanguageVersion) -> None, since 10.11
  - preprocessorMacros() -> NSDictionary, since 10.11
  - setPreprocessorMacros:(preprocessorMacros: NSDictionary) -> None, since 10.11
  - optimizationLevel() -> MTLLibraryOptimizationLevel, since 13.0
  - setOptimizationLevel:(optimizationLevel: MTLLibraryOptimizationLevel) -> None, since 13.0
  - fastMathEnabled() -> c_bool, since 10.11
  - setFastMathEnabled:(fastMathEnabled: c_bool) -> None, since 10.11
  - preserveInvariance() -> c_bool, since 11.0
  - setPreserveInvariance:(preserveInvariance: c_bool) -> None, since 11.0
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 13.3
  - setMaxTotalThreadsPerThreadgroup:(maxTotalThreadsPerThreadgroup: NSUInteger) -> None, since 13.3
  - libraryType() -> MTLLibraryType, since 11.0
  - setLibraryType:(libraryType: MTLLibraryType) -> None, since 11.0
  - installName() -> NSString, since 11.0
  - setInstallName:(installName: NSString) -> None, since 11.0
  - libraries() -> NSArray, since 11.0
  - setLibraries:(libraries: NSArray) -> None, since 11.0
  - compileSymbolVisibility() -> MTLCompileSymbolVisibility, since 13.3
  - setCompileSymbolVisibility:(compileSymbolVisibility: MTLCompileSymbolVisibility) -> None, since 13.3
  - allowReferencingUndefinedSymbols() -> c_bool, since 13.3
  - setAllowReferencingUndefinedSymbols:(allowReferencingUndefinedSymbols: c_bool) -> None, since 13.3

MTLFunctionConstant: NSObject
  - name() -> NSString, since 10.12
  - type() -> MTLDataType, since 10.12
  - index() -> NSUInteger, since 10.12
  - required() -> c_bool, since 10.12

MTLRenderPipelineReflection: NSObject
  - fragmentArguments() -> NSArray, since 10.11, deprecated 13.0
  - fragmentBindings() -> NSArray, since 13.0
  - meshBindings() -> NSArray, since 13.0
  - objectBindings() -> NSArray, since 13.0
  - tileArguments() -> NSArray, since 11.0, deprecated 13.0
  - tileBindings() -> NSArray, since 13.0
  - vertexArguments() -> NSArray, since 10.11, deprecated 13.0
  - vertexBindings() -> NSArray, since 13.0

MTLMeshRenderPipelineDescriptor: NSObject, NSCopying
  - reset() -> None, since 13.0
  - depthAttachmentPixelFormat() -> MTLPixelFormat, since 13.0
  - setDepthAttachmentPixelFormat:(depthAttachmentPixelFormat: MTLPixelFormat) -> None, since 13.0
  - fragmentFunction() -> id[MTLFunction], since 13.0
  - setFragmentFunction:(fragmentFunction: id[MTLFunction]) -> None, since 13.0
  - fragmentLinkedFunctions() -> MTLLinkedFunctions, since 14.0
  - setFragmentLinkedFunctions:(fragmentLinkedFunctions: MTLLinkedFunctions) -> None, since 14.0
  - isAlphaToCoverageEnabled() -> c_bool, since 13.0
  - setAlphaToCoverageEnabled:(alphaToCoverageEnabled: c_bool) -> None, since 13.0
  - isAlphaToOneEnabled() -> c_bool, since 13.0
  - setAlphaToOneEnabled:(alphaToOneEnabled: c_bool) -> None, since 13.0
  - isRasterizationEnabled() -> c_bool, since 13.0
  - setRasterizationEnabled:(rasterizationEnabled: c_bool) -> None, since 13.0
  - label() -> NSString, since 13.0
  - setLabel:(label: NSString) -> None, since 13.0
  - maxTotalThreadgroupsPerMeshGrid() -> NSUInteger, since 13.0
  - setMaxTotalThreadgroupsPerMeshGrid:(maxTotalThreadgroupsPerMeshGrid: NSUInteger) -> None, since 13.0
  - maxTotalThreadsPerMeshThreadgroup() -> NSUInteger, since 13.0
  - setMaxTotalThreadsPerMeshThreadgroup:(maxTotalThreadsPerMeshThreadgroup: NSUInteger) -> None, since 13.0
  - maxTotalThreadsPerObjectThreadgroup() -> NSUInteger, since 13.0
  - setMaxTotalThreadsPerObjectThreadgroup:(maxTotalThreadsPerObjectThreadgroup: NSUInteger) -> None, since 13.0
  - maxVertexAmplificationCount() -> NSUInteger, since 13.0
  - setMaxVertexAmplificationCount:(maxVertexAmplificationCount: NSUInteger) -> None, since 13.0
  - meshFunction() -> id[MTLFunction], since 13.0
  - setMeshFunction:(meshFunction: id[MTLFunction]) -> None, since 13.0
  - meshLinkedFunctions() -> MTLLinkedFunctions, since 14.0
  - setMeshLinkedFunctions:(meshLinkedFunctions: MTLLinkedFunctions) -> None, since 14.0
  - meshThreadgroupSizeIsMultipleOfThreadExecutionWidth() -> c_bool, since 13.0
  - setMeshThreadgroupSizeIsMultipleOfThreadExecutionWidth:(meshThreadgroupSizeIsMultipleOfThreadExecutionWidth: c_bool) -> None, since 13.0
  - objectFunction() -> id[MTLFunction], since 13.0
  - setObjectFunction:(objectFunction: id[MTLFunction]) -> None, since 13.0
  - objectLinkedFunctions() -> MTLLinkedFunctions, since 14.0
  - setObjectLinkedFunctions:(objectLinkedFunctions: MTLLinkedFunctions) -> None, since 14.0
  - objectThreadgroupSizeIsMultipleOfThreadExecutionWidth() -> c_bool, since 13.0
  - setObjectThreadgroupSizeIsMultipleOfThreadExecutionWidth:(objectThreadgroupSizeIsMultipleOfThreadExecutionWidth: c_bool) -> None, since 13.0
  - payloadMemoryLength() -> NSUInteger, since 13.0
  - setPayloadMemoryLength:(payloadMemoryLength: NSUInteger) -> None, since 13.0
  - rasterSampleCount() -> NSUInteger, since 13.0
  - setRasterSampleCount:(rasterSampleCount: NSUInteger) -> None, since 13.0
  - stencilAttachmentPixelFormat() -> MTLPixelFormat, since 13.0
  - setStencilAttachmentPixelFormat:(stencilAttachmentPixelFormat: MTLPixelFormat) -> None, since 13.0
  - supportIndirectCommandBuffers() -> c_bool, since 14.0
  - setSupportIndirectCommandBuffers:(supportIndirectCommandBuffers: c_bool) -> None, since 14.0
  - colorAttachments() -> MTLRenderPipelineColorAttachmentDescriptorArray, since 13.0
  - fragmentBuffers() -> MTLPipelineBufferDescriptorArray, since 13.0
  - meshBuffers() -> MTLPipelineBufferDescriptorArray, since 13.0
  - objectBuffers() -> MTLPipelineBufferDescriptorArray, since 13.0

MTLRenderPipelineColorAttachmentDescriptor: NSObject, NSCopying
  - alphaBlendOperation() -> MTLBlendOperation, since 10.11
  - setAlphaBlendOperation:(alphaBlendOperation: MTLBlendOperation) -> None, since 10.11
  - destinationAlphaBlendFactor() -> MTLBlendFactor, since 10.11
  - setDestinationAlphaBlendFactor:(destinationAlphaBlendFactor: MTLBlendFactor) -> None, since 10.11
  - destinationRGBBlendFactor() -> MTLBlendFactor, since 10.11
  - setDestinationRGBBlendFactor:(destinationRGBBlendFactor: MTLBlendFactor) -> None, since 10.11
  - isBlendingEnabled() -> c_bool, since 10.11
  - setBlendingEnabled:(blendingEnabled: c_bool) -> None, since 10.11
  - pixelFormat() -> MTLPixelFormat, since 10.11
  - setPixelFormat:(pixelFormat: MTLPixelFormat) -> None, since 10.11
  - rgbBlendOperation() -> MTLBlendOperation, since 10.11
  - setRgbBlendOperation:(rgbBlendOperation: MTLBlendOperation) -> None, since 10.11
  - sourceAlphaBlendFactor() -> MTLBlendFactor, since 10.11
  - setSourceAlphaBlendFactor:(sourceAlphaBlendFactor: MTLBlendFactor) -> None, since 10.11
  - sourceRGBBlendFactor() -> MTLBlendFactor, since 10.11
  - setSourceRGBBlendFactor:(sourceRGBBlendFactor: MTLBlendFactor) -> None, since 10.11
  - writeMask() -> MTLColorWriteMask, since 10.11
  - setWriteMask:(writeMask: MTLColorWriteMask) -> None, since 10.11

MTLRenderPipelineColorAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLRenderPipelineColorAttachmentDescriptor, since 10.11
  - setObject:atIndexedSubscript:(object: MTLRenderPipelineColorAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 10.11

MTLRenderPipelineDescriptor: NSObject, NSCopying
  - reset() -> None, since 10.11
  - binaryArchives() -> NSArray, since 11.0
  - setBinaryArchives:(binaryArchives: NSArray) -> None, since 11.0
  - depthAttachmentPixelFormat() -> MTLPixelFormat, since 10.11
  - setDepthAttachmentPixelFormat:(depthAttachmentPixelFormat: MTLPixelFormat) -> None, since 10.11
  - fragmentFunction() -> id[MTLFunction], since 10.11
  - setFragmentFunction:(fragmentFunction: id[MTLFunction]) -> None, since 10.11
  - fragmentLinkedFunctions() -> MTLLinkedFunctions, since 12.0
  - setFragmentLinkedFunctions:(fragmentLinkedFunctions: MTLLinkedFunctions) -> None, since 12.0
  - fragmentPreloadedLibraries() -> NSArray, since 12.0
  - setFragmentPreloadedLibraries:(fragmentPreloadedLibraries: NSArray) -> None, since 12.0
  - inputPrimitiveTopology() -> MTLPrimitiveTopologyClass, since 10.11
  - setInputPrimitiveTopology:(inputPrimitiveTopology: MTLPrimitiveTopologyClass) -> None, since 10.11
  - isAlphaToCoverageEnabled() -> c_bool, since 10.11
  - setAlphaToCoverageEnabled:(alphaToCoverageEnabled: c_bool) -> None, since 10.11
  - isAlphaToOneEnabled() -> c_bool, since 10.11
  - setAlphaToOneEnabled:(alphaToOneEnabled: c_bool) -> None, since 10.11
  - isRasterizationEnabled() -> c_bool, since 10.11
  - setRasterizationEnabled:(rasterizationEnabled: c_bool) -> None, since 10.11
  - isTessellationFactorScaleEnabled() -> c_bool, since 10.12
  - setTessellationFactorScaleEnabled:(tessellationFactorScaleEnabled: c_bool) -> None, since 10.12
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - maxFragmentCallStackDepth() -> NSUInteger, since 12.0
  - setMaxFragmentCallStackDepth:(maxFragmentCallStackDepth: NSUInteger) -> None, since 12.0
  - maxTessellationFactor() -> NSUInteger, since 10.12
  - setMaxTessellationFactor:(maxTessellationFactor: NSUInteger) -> None, since 10.12
  - maxVertexAmplificationCount() -> NSUInteger, since 10.15
  - setMaxVertexAmplificationCount:(maxVertexAmplificationCount: NSUInteger) -> None, since 10.15
  - maxVertexCallStackDepth() -> NSUInteger, since 12.0
  - setMaxVertexCallStackDepth:(maxVertexCallStackDepth: NSUInteger) -> None, since 12.0
  - rasterSampleCount() -> NSUInteger, since 10.11
  - setRasterSampleCount:(rasterSampleCount: NSUInteger) -> None, since 10.11
  - sampleCount() -> NSUInteger, since 10.11, deprecated 13.0
  - setSampleCount:(sampleCount: NSUInteger) -> None, since 10.11, deprecated 13.0
  - stencilAttachmentPixelFormat() -> MTLPixelFormat, since 10.11
  - setStencilAttachmentPixelFormat:(stencilAttachmentPixelFormat: MTLPixelFormat) -> None, since 10.11
  - supportAddingFragmentBinaryFunctions() -> c_bool, since 12.0
  - setSupportAddingFragmentBinaryFunctions:(supportAddingFragmentBinaryFunctions: c_bool) -> None, since 12.0
  - supportAddingVertexBinaryFunctions() -> c_bool, since 12.0
  - setSupportAddingVertexBinaryFunctions:(supportAddingVertexBinaryFunctions: c_bool) -> None, since 12.0
  - supportIndirectCommandBuffers() -> c_bool, since 10.14
  - setSupportIndirectCommandBuffers:(supportIndirectCommandBuffers: c_bool) -> None, since 10.14
  - tessellationControlPointIndexType() -> MTLTessellationControlPointIndexType, since 10.12
  - setTessellationControlPointIndexType:(tessellationControlPointIndexType: MTLTessellationControlPointIndexType) -> None, since 10.12
  - tessellationFactorFormat() -> MTLTessellationFactorFormat, since 10.12
  - setTessellationFactorFormat:(tessellationFactorFormat: MTLTessellationFactorFormat) -> None, since 10.12
  - tessellationFactorStepFunction() -> MTLTessellationFactorStepFunction, since 10.12
  - setTessellationFactorStepFunction:(tessellationFactorStepFunction: MTLTessellationFactorStepFunction) -> None, since 10.12
  - tessellationOutputWindingOrder() -> MTLWinding, since 10.12
  - setTessellationOutputWindingOrder:(tessellationOutputWindingOrder: MTLWinding) -> None, since 10.12
  - tessellationPartitionMode() -> MTLTessellationPartitionMode, since 10.12
  - setTessellationPartitionMode:(tessellationPartitionMode: MTLTessellationPartitionMode) -> None, since 10.12
  - vertexDescriptor() -> MTLVertexDescriptor, since 10.11
  - setVertexDescriptor:(vertexDescriptor: MTLVertexDescriptor) -> None, since 10.11
  - vertexFunction() -> id[MTLFunction], since 10.11
  - setVertexFunction:(vertexFunction: id[MTLFunction]) -> None, since 10.11
  - vertexLinkedFunctions() -> MTLLinkedFunctions, since 12.0
  - setVertexLinkedFunctions:(vertexLinkedFunctions: MTLLinkedFunctions) -> None, since 12.0
  - vertexPreloadedLibraries() -> NSArray, since 12.0
  - setVertexPreloadedLibraries:(vertexPreloadedLibraries: NSArray) -> None, since 12.0
  - colorAttachments() -> MTLRenderPipelineColorAttachmentDescriptorArray, since 10.11
  - fragmentBuffers() -> MTLPipelineBufferDescriptorArray, since 10.13
  - vertexBuffers() -> MTLPipelineBufferDescriptorArray, since 10.13

MTLRenderPipelineFunctionsDescriptor: NSObject, NSCopying
  - fragmentAdditionalBinaryFunctions() -> NSArray, since 12.0
  - setFragmentAdditionalBinaryFunctions:(fragmentAdditionalBinaryFunctions: NSArray) -> None, since 12.0
  - tileAdditionalBinaryFunctions() -> NSArray, since 12.0
  - setTileAdditionalBinaryFunctions:(tileAdditionalBinaryFunctions: NSArray) -> None, since 12.0
  - vertexAdditionalBinaryFunctions() -> NSArray, since 12.0
  - setVertexAdditionalBinaryFunctions:(vertexAdditionalBinaryFunctions: NSArray) -> None, since 12.0

MTLTileRenderPipelineColorAttachmentDescriptor: NSObject, NSCopying
  - pixelFormat() -> MTLPixelFormat, since 11.0
  - setPixelFormat:(pixelFormat: MTLPixelFormat) -> None, since 11.0

MTLTileRenderPipelineColorAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLTileRenderPipelineColorAttachmentDescriptor, since 11.0
  - setObject:atIndexedSubscript:(object: MTLTileRenderPipelineColorAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 11.0

MTLTileRenderPipelineDescriptor: NSObject, NSCopying
  - reset() -> None, since 11.0
  - binaryArchives() -> NSArray, since 11.0
  - setBinaryArchives:(binaryArchives: NSArray) -> None, since 11.0
  - label() -> NSString, since 11.0
  - setLabel:(label: NSString) -> None, since 11.0
  - linkedFunctions() -> MTLLinkedFunctions, since 12.0
  - setLinkedFunctions:(linkedFunctions: MTLLinkedFunctions) -> None, since 12.0
  - maxCallStackDepth() -> NSUInteger, since 12.0
  - setMaxCallStackDepth:(maxCallStackDepth: NSUInteger) -> None, since 12.0
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 10.15
  - setMaxTotalThreadsPerThreadgroup:(maxTotalThreadsPerThreadgroup: NSUInteger) -> None, since 10.15
  - preloadedLibraries() -> NSArray, since 12.0
  - setPreloadedLibraries:(preloadedLibraries: NSArray) -> None, since 12.0
  - rasterSampleCount() -> NSUInteger, since 11.0
  - setRasterSampleCount:(rasterSampleCount: NSUInteger) -> None, since 11.0
  - supportAddingBinaryFunctions() -> c_bool, since 12.0
  - setSupportAddingBinaryFunctions:(supportAddingBinaryFunctions: c_bool) -> None, since 12.0
  - threadgroupSizeMatchesTileSize() -> c_bool, since 11.0
  - setThreadgroupSizeMatchesTileSize:(threadgroupSizeMatchesTileSize: c_bool) -> None, since 11.0
  - tileFunction() -> id[MTLFunction], since 11.0
  - setTileFunction:(tileFunction: id[MTLFunction]) -> None, since 11.0
  - colorAttachments() -> MTLTileRenderPipelineColorAttachmentDescriptorArray, since 11.0
  - tileBuffers() -> MTLPipelineBufferDescriptorArray, since 11.0

MTLResourceStatePassDescriptor: NSObject, NSCopying
  + resourceStatePassDescriptor() -> MTLResourceStatePassDescriptor, since 11.0
  - sampleBufferAttachments() -> MTLResourceStatePassSampleBufferAttachmentDescriptorArray, since 11.0

MTLResourceStatePassSampleBufferAttachmentDescriptor: NSObject, NSCopying
  - endOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setEndOfEncoderSampleIndex:(endOfEncoderSampleIndex: NSUInteger) -> None, since 11.0
  - sampleBuffer() -> id[MTLCounterSampleBuffer], since 11.0
  - setSampleBuffer:(sampleBuffer: id[MTLCounterSampleBuffer]) -> None, since 11.0
  - startOfEncoderSampleIndex() -> NSUInteger, since 11.0
  - setStartOfEncoderSampleIndex:(startOfEncoderSampleIndex: NSUInteger) -> None, since 11.0

MTLResourceStatePassSampleBufferAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLResourceStatePassSampleBufferAttachmentDescriptor, since 11.0
  - setObject:atIndexedSubscript:(object: MTLResourceStatePassSampleBufferAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 11.0

MTLTextureDescriptor: NSObject, NSCopying
  + texture2DDescriptorWithPixelFormat:width:height:mipmapped:(pixelFormat: MTLPixelFormat, width: NSUInteger, height: NSUInteger, mipmapped: c_bool) -> MTLTextureDescriptor, since 10.11
  + textureBufferDescriptorWithPixelFormat:width:resourceOptions:usage:(pixelFormat: MTLPixelFormat, width: NSUInteger, resourceOptions: MTLResourceOptions, usage: MTLTextureUsage) -> MTLTextureDescriptor, since 10.14
  + textureCubeDescriptorWithPixelFormat:size:mipmapped:(pixelFormat: MTLPixelFormat, size: NSUInteger, mipmapped: c_bool) -> MTLTextureDescriptor, since 10.11
  - allowGPUOptimizedContents() -> c_bool, since 10.14
  - setAllowGPUOptimizedContents:(allowGPUOptimizedContents: c_bool) -> None, since 10.14
  - arrayLength() -> NSUInteger, since 10.11
  - setArrayLength:(arrayLength: NSUInteger) -> None, since 10.11
  - compressionType() -> MTLTextureCompressionType, since 12.5
  - setCompressionType:(compressionType: MTLTextureCompressionType) -> None, since 12.5
  - cpuCacheMode() -> MTLCPUCacheMode, since 10.11
  - setCpuCacheMode:(cpuCacheMode: MTLCPUCacheMode) -> None, since 10.11
  - depth() -> NSUInteger, since 10.11
  - setDepth:(depth: NSUInteger) -> None, since 10.11
  - hazardTrackingMode() -> MTLHazardTrackingMode, since 10.15
  - setHazardTrackingMode:(hazardTrackingMode: MTLHazardTrackingMode) -> None, since 10.15
  - height() -> NSUInteger, since 10.11
  - setHeight:(height: NSUInteger) -> None, since 10.11
  - mipmapLevelCount() -> NSUInteger, since 10.11
  - setMipmapLevelCount:(mipmapLevelCount: NSUInteger) -> None, since 10.11
  - pixelFormat() -> MTLPixelFormat, since 10.11
  - setPixelFormat:(pixelFormat: MTLPixelFormat) -> None, since 10.11
  - resourceOptions() -> MTLResourceOptions, since 10.11
  - setResourceOptions:(resourceOptions: MTLResourceOptions) -> None, since 10.11
  - sampleCount() -> NSUInteger, since 10.11
  - setSampleCount:(sampleCount: NSUInteger) -> None, since 10.11
  - storageMode() -> MTLStorageMode, since 10.11
  - setStorageMode:(storageMode: MTLStorageMode) -> None, since 10.11
  - swizzle() -> MTLTextureSwizzleChannels, since 10.15
  - setSwizzle:(swizzle: MTLTextureSwizzleChannels) -> None, since 10.15
  - textureType() -> MTLTextureType, since 10.11
  - setTextureType:(textureType: MTLTextureType) -> None, since 10.11
  - usage() -> MTLTextureUsage, since 10.11
  - setUsage:(usage: MTLTextureUsage) -> None, since 10.11
  - width() -> NSUInteger, since 10.11
  - setWidth:(width: NSUInteger) -> None, since 10.11

MTLSharedTextureHandle: NSObject, NSSecureCoding
  - device() -> id[MTLDevice], since 10.14
  - label() -> NSString, since 10.14

MTLTextureReferenceType: MTLType
  - access() -> MTLBindingAccess, since 10.13
  - isDepthTexture() -> c_bool, since 10.13
  - textureDataType() -> MTLDataType, since 10.13
  - textureType() -> MTLTextureType, since 10.13

MTLType: NSObject
  - dataType() -> MTLDataType, since 10.13

MTLStructMember: NSObject
  - structType() -> MTLStructType, since 10.11
  - arrayType() -> MTLArrayType, since 10.11
  - pointerType() -> MTLPointerType, since 10.13
  - name() -> NSString, since 10.11
  - offset() -> NSUInteger, since 10.11
  - dataType() -> MTLDataType, since 10.11
  - argumentIndex() -> NSUInteger, since 10.13
  - textureReferenceType() -> MTLTextureReferenceType, since 10.13

MTLStructType: MTLType
  - memberByName:(name: NSString) -> MTLStructMember, since 10.11
  - members() -> NSArray, since 10.11

MTLArrayType: MTLType
  - elementStructType() -> MTLStructType, since 10.11
  - elementArrayType() -> MTLArrayType, since 10.11
  - elementPointerType() -> MTLPointerType, since 10.13
  - elementType() -> MTLDataType, since 10.11
  - arrayLength() -> NSUInteger, since 10.11
  - stride() -> NSUInteger, since 10.11
  - argumentIndexStride() -> NSUInteger, since 10.13
  - elementTextureReferenceType() -> MTLTextureReferenceType, since 10.13

MTLPointerType: MTLType
  - elementStructType() -> MTLStructType, since 10.13
  - elementArrayType() -> MTLArrayType, since 10.13
  - elementType() -> MTLDataType, since 10.13
  - access() -> MTLBindingAccess, since 10.13
  - alignment() -> NSUInteger, since 10.13
  - dataSize() -> NSUInteger, since 10.13
  - elementIsArgumentBuffer() -> c_bool, since 10.13

MTLSharedEventHandle: NSObject, NSSecureCoding
  - label() -> NSString, since 10.14

MTLSharedEventListener: NSObject
  - init() -> retained instancetype, consumes self, since 10.14
  - initWithDispatchQueue:(queue: dispatch_queue_t) -> retained instancetype, consumes self, since 10.14
  - dispatchQueue() -> dispatch_queue_t, since 10.14

MTLFunctionConstantValues: NSObject, NSCopying
  - reset() -> None, since 10.12
  - setConstantValue:type:atIndex:(value: const c_void_p, type: MTLDataType, index: NSUInteger) -> None, since 10.12
  - setConstantValue:type:withName:(value: const c_void_p, type: MTLDataType, name: NSString) -> None, since 10.12
  - setConstantValues:type:withRange:(values: const c_void_p, type: MTLDataType, range: NSRange) -> None, since 10.12

MTLFunctionDescriptor: NSObject, NSCopying
  + functionDescriptor() -> MTLFunctionDescriptor, since 11.0
  - name() -> NSString, since 11.0
  - setName:(name: NSString) -> None, since 11.0
  - specializedName() -> NSString, since 11.0
  - setSpecializedName:(specializedName: NSString) -> None, since 11.0
  - constantValues() -> MTLFunctionConstantValues, since 11.0
  - setConstantValues:(constantValues: MTLFunctionConstantValues) -> None, since 11.0
  - options() -> MTLFunctionOptions, since 11.0
  - setOptions:(options: MTLFunctionOptions) -> None, since 11.0
  - binaryArchives() -> NSArray, since 12.0
  - setBinaryArchives:(binaryArchives: NSArray) -> None, since 12.0

MTLIntersectionFunctionDescriptor: MTLFunctionDescriptor, NSCopying

MTLVisibleFunctionTableDescriptor: NSObject, NSCopying
  - functionCount() -> NSUInteger, since 11.0
  - setFunctionCount:(functionCount: NSUInteger) -> None, since 11.0
  + visibleFunctionTableDescriptor() -> MTLVisibleFunctionTableDescriptor, since 11.0

MTLIntersectionFunctionTableDescriptor: NSObject, NSCopying
  - functionCount() -> NSUInteger, since 11.0
  - setFunctionCount:(functionCount: NSUInteger) -> None, since 11.0
  + intersectionFunctionTableDescriptor() -> MTLIntersectionFunctionTableDescriptor, since 11.0

MTLFunctionStitchingAttributeAlwaysInline: NSObject, MTLFunctionStitchingAttribute

MTLFunctionStitchingFunctionNode: NSObject, MTLFunctionStitchingNode
  - initWithName:arguments:controlDependencies:(name: NSString, arguments: NSArray, controlDependencies: NSArray) -> retained instancetype, consumes self, since 12.0
  - arguments() -> NSArray, since 12.0
  - setArguments:(arguments: NSArray) -> None, since 12.0
  - controlDependencies() -> NSArray, since 12.0
  - setControlDependencies:(controlDependencies: NSArray) -> None, since 12.0
  - name() -> NSString, since 12.0
  - setName:(name: NSString) -> None, since 12.0

MTLFunctionStitchingGraph: NSObject, NSCopying
  - initWithFunctionName:nodes:outputNode:attributes:(functionName: NSString, nodes: NSArray, outputNode: MTLFunctionStitchingFunctionNode, attributes: NSArray) -> retained instancetype, consumes self, since 12.0
  - attributes() -> NSArray, since 12.0
  - setAttributes:(attributes: NSArray) -> None, since 12.0
  - functionName() -> NSString, since 12.0
  - setFunctionName:(functionName: NSString) -> None, since 12.0
  - nodes() -> NSArray, since 12.0
  - setNodes:(nodes: NSArray) -> None, since 12.0
  - outputNode() -> MTLFunctionStitchingFunctionNode, since 12.0
  - setOutputNode:(outputNode: MTLFunctionStitchingFunctionNode) -> None, since 12.0

MTLFunctionStitchingInputNode: NSObject, MTLFunctionStitchingNode
  - initWithArgumentIndex:(argumentIndex: NSUInteger) -> retained instancetype, consumes self, since 12.0
  - argumentIndex() -> NSUInteger, since 12.0
  - setArgumentIndex:(argumentIndex: NSUInteger) -> None, since 12.0

MTLStitchedLibraryDescriptor: NSObject, NSCopying
  - functionGraphs() -> NSArray, since 12.0
  - setFunctionGraphs:(functionGraphs: NSArray) -> None, since 12.0
  - functions() -> NSArray, since 12.0
  - setFunctions:(functions: NSArray) -> None, since 12.0

MTLHeapDescriptor: NSObject, NSCopying
  - type() -> MTLHeapType, since 10.15
  - setType:(type: MTLHeapType) -> None, since 10.15
  - size() -> NSUInteger, since 10.13
  - setSize:(size: NSUInteger) -> None, since 10.13
  - storageMode() -> MTLStorageMode, since 10.13
  - setStorageMode:(storageMode: MTLStorageMode) -> None, since 10.13
  - cpuCacheMode() -> MTLCPUCacheMode, since 10.13
  - setCpuCacheMode:(cpuCacheMode: MTLCPUCacheMode) -> None, since 10.13
  - hazardTrackingMode() -> MTLHazardTrackingMode, since 10.15
  - setHazardTrackingMode:(hazardTrackingMode: MTLHazardTrackingMode) -> None, since 10.15
  - resourceOptions() -> MTLResourceOptions, since 10.15
  - setResourceOptions:(resourceOptions: MTLResourceOptions) -> None, since 10.15
  - sparsePageSize() -> MTLSparsePageSize, since 13.0
  - setSparsePageSize:(sparsePageSize: MTLSparsePageSize) -> None, since 13.0

MTLIndirectCommandBufferDescriptor: NSObject, NSCopying
  - commandTypes() -> MTLIndirectCommandType, since 10.14
  - setCommandTypes:(commandTypes: MTLIndirectCommandType) -> None, since 10.14
  - inheritBuffers() -> c_bool, since 10.14
  - setInheritBuffers:(inheritBuffers: c_bool) -> None, since 10.14
  - inheritPipelineState() -> c_bool, since 10.14
  - setInheritPipelineState:(inheritPipelineState: c_bool) -> None, since 10.14
  - maxKernelBufferBindCount() -> NSUInteger, since 11.0
  - setMaxKernelBufferBindCount:(maxKernelBufferBindCount: NSUInteger) -> None, since 11.0
  - maxKernelThreadgroupMemoryBindCount() -> NSUInteger, since 14.0
  - setMaxKernelThreadgroupMemoryBindCount:(maxKernelThreadgroupMemoryBindCount: NSUInteger) -> None, since 14.0
  - maxVertexBufferBindCount() -> NSUInteger, since 10.14
  - setMaxVertexBufferBindCount:(maxVertexBufferBindCount: NSUInteger) -> None, since 10.14
  - maxFragmentBufferBindCount() -> NSUInteger, since 10.14
  - setMaxFragmentBufferBindCount:(maxFragmentBufferBindCount: NSUInteger) -> None, since 10.14
  - maxObjectBufferBindCount() -> NSUInteger, since 14.0
  - setMaxObjectBufferBindCount:(maxObjectBufferBindCount: NSUInteger) -> None, since 14.0
  - maxObjectThreadgroupMemoryBindCount() -> NSUInteger, since 14.0
  - setMaxObjectThreadgroupMemoryBindCount:(maxObjectThreadgroupMemoryBindCount: NSUInteger) -> None, since 14.0
  - supportRayTracing() -> c_bool, since 13.0
  - setSupportRayTracing:(supportRayTracing: c_bool) -> None, since 13.0
  - supportDynamicAttributeStride() -> c_bool, since 14.0
  - setSupportDynamicAttributeStride:(supportDynamicAttributeStride: c_bool) -> None, since 14.0
  - maxMeshBufferBindCount() -> NSUInteger, since 14.0
  - setMaxMeshBufferBindCount:(maxMeshBufferBindCount: NSUInteger) -> None, since 14.0

MTLRenderPassAttachmentDescriptor: NSObject, NSCopying
  - depthPlane() -> NSUInteger, since 10.11
  - setDepthPlane:(depthPlane: NSUInteger) -> None, since 10.11
  - level() -> NSUInteger, since 10.11
  - setLevel:(level: NSUInteger) -> None, since 10.11
  - loadAction() -> MTLLoadAction, since 10.11
  - setLoadAction:(loadAction: MTLLoadAction) -> None, since 10.11
  - resolveDepthPlane() -> NSUInteger, since 10.11
  - setResolveDepthPlane:(resolveDepthPlane: NSUInteger) -> None, since 10.11
  - resolveLevel() -> NSUInteger, since 10.11
  - setResolveLevel:(resolveLevel: NSUInteger) -> None, since 10.11
  - resolveSlice() -> NSUInteger, since 10.11
  - setResolveSlice:(resolveSlice: NSUInteger) -> None, since 10.11
  - resolveTexture() -> id[MTLTexture], since 10.11
  - setResolveTexture:(resolveTexture: id[MTLTexture]) -> None, since 10.11
  - slice() -> NSUInteger, since 10.11
  - setSlice:(slice: NSUInteger) -> None, since 10.11
  - storeAction() -> MTLStoreAction, since 10.11
  - setStoreAction:(storeAction: MTLStoreAction) -> None, since 10.11
  - storeActionOptions() -> MTLStoreActionOptions, since 10.13
  - setStoreActionOptions:(storeActionOptions: MTLStoreActionOptions) -> None, since 10.13
  - texture() -> id[MTLTexture], since 10.11
  - setTexture:(texture: id[MTLTexture]) -> None, since 10.11

MTLRenderPassColorAttachmentDescriptor: MTLRenderPassAttachmentDescriptor
  - clearColor() -> MTLClearColor, since 10.11
  - setClearColor:(clearColor: MTLClearColor) -> None, since 10.11

MTLRenderPassColorAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLRenderPassColorAttachmentDescriptor, since 10.11
  - setObject:atIndexedSubscript:(object: MTLRenderPassColorAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 10.11

MTLRenderPassDepthAttachmentDescriptor: MTLRenderPassAttachmentDescriptor
  - clearDepth() -> c_double, since 10.11
  - setClearDepth:(clearDepth: c_double) -> None, since 10.11
  - depthResolveFilter() -> MTLMultisampleDepthResolveFilter, since 10.14
  - setDepthResolveFilter:(depthResolveFilter: MTLMultisampleDepthResolveFilter) -> None, since 10.14

MTLRenderPassDescriptor: NSObject, NSCopying
  - getSamplePositions:count:(samplePositions: POINTER(MTLSamplePosition), count: NSUInteger) -> NSUInteger, since 10.13
  - setSamplePositions:count:(samplePositions: POINTER(MTLSamplePosition), count: NSUInteger) -> None, since 10.13
  - defaultRasterSampleCount() -> NSUInteger, since 10.15
  - setDefaultRasterSampleCount:(defaultRasterSampleCount: NSUInteger) -> None, since 10.15
  - depthAttachment() -> MTLRenderPassDepthAttachmentDescriptor, since 10.11
  - setDepthAttachment:(depthAttachment: MTLRenderPassDepthAttachmentDescriptor) -> None, since 10.11
  - imageblockSampleLength() -> NSUInteger, since 11.0
  - setImageblockSampleLength:(imageblockSampleLength: NSUInteger) -> None, since 11.0
  - rasterizationRateMap() -> id[MTLRasterizationRateMap], since 10.15
  - setRasterizationRateMap:(rasterizationRateMap: id[MTLRasterizationRateMap]) -> None, since 10.15
  - renderTargetArrayLength() -> NSUInteger, since 10.11
  - setRenderTargetArrayLength:(renderTargetArrayLength: NSUInteger) -> None, since 10.11
  - renderTargetHeight() -> NSUInteger, since 10.15
  - setRenderTargetHeight:(renderTargetHeight: NSUInteger) -> None, since 10.15
  - renderTargetWidth() -> NSUInteger, since 10.15
  - setRenderTargetWidth:(renderTargetWidth: NSUInteger) -> None, since 10.15
  - stencilAttachment() -> MTLRenderPassStencilAttachmentDescriptor, since 10.11
  - setStencilAttachment:(stencilAttachment: MTLRenderPassStencilAttachmentDescriptor) -> None, since 10.11
  - threadgroupMemoryLength() -> NSUInteger, since 11.0
  - setThreadgroupMemoryLength:(threadgroupMemoryLength: NSUInteger) -> None, since 11.0
  - tileHeight() -> NSUInteger, since 11.0
  - setTileHeight:(tileHeight: NSUInteger) -> None, since 11.0
  - tileWidth() -> NSUInteger, since 11.0
  - setTileWidth:(tileWidth: NSUInteger) -> None, since 11.0
  - visibilityResultBuffer() -> id[MTLBuffer], since 10.11
  - setVisibilityResultBuffer:(visibilityResultBuffer: id[MTLBuffer]) -> None, since 10.11
  + renderPassDescriptor() -> MTLRenderPassDescriptor, since 10.11
  - colorAttachments() -> MTLRenderPassColorAttachmentDescriptorArray, since 10.11
  - sampleBufferAttachments() -> MTLRenderPassSampleBufferAttachmentDescriptorArray, since 11.0

MTLRenderPassSampleBufferAttachmentDescriptor: NSObject, NSCopying
  - endOfFragmentSampleIndex() -> NSUInteger, since 11.0
  - setEndOfFragmentSampleIndex:(endOfFragmentSampleIndex: NSUInteger) -> None, since 11.0
  - endOfVertexSampleIndex() -> NSUInteger, since 11.0
  - setEndOfVertexSampleIndex:(endOfVertexSampleIndex: NSUInteger) -> None, since 11.0
  - sampleBuffer() -> id[MTLCounterSampleBuffer], since 11.0
  - setSampleBuffer:(sampleBuffer: id[MTLCounterSampleBuffer]) -> None, since 11.0
  - startOfFragmentSampleIndex() -> NSUInteger, since 11.0
  - setStartOfFragmentSampleIndex:(startOfFragmentSampleIndex: NSUInteger) -> None, since 11.0
  - startOfVertexSampleIndex() -> NSUInteger, since 11.0
  - setStartOfVertexSampleIndex:(startOfVertexSampleIndex: NSUInteger) -> None, since 11.0

MTLRenderPassSampleBufferAttachmentDescriptorArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLRenderPassSampleBufferAttachmentDescriptor, since 11.0
  - setObject:atIndexedSubscript:(object: MTLRenderPassSampleBufferAttachmentDescriptor, indexedSubscript: NSUInteger) -> None, since 11.0

MTLRenderPassStencilAttachmentDescriptor: MTLRenderPassAttachmentDescriptor
  - clearStencil() -> c_uint32, since 10.11
  - setClearStencil:(clearStencil: c_uint32) -> None, since 10.11
  - stencilResolveFilter() -> MTLMultisampleStencilResolveFilter, since 10.14
  - setStencilResolveFilter:(stencilResolveFilter: MTLMultisampleStencilResolveFilter) -> None, since 10.14

MTLLinkedFunctions: NSObject, NSCopying
  + linkedFunctions() -> MTLLinkedFunctions, since 11.0
  - functions() -> NSArray, since 11.0
  - setFunctions:(functions: NSArray) -> None, since 11.0
  - binaryFunctions() -> NSArray, since 11.0
  - setBinaryFunctions:(binaryFunctions: NSArray) -> None, since 11.0
  - privateFunctions() -> NSArray, since 12.0
  - setPrivateFunctions:(privateFunctions: NSArray) -> None, since 12.0
  - groups() -> NSDictionary, since 11.0
  - setGroups:(groups: NSDictionary) -> None, since 11.0

MTLRasterizationRateLayerArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> MTLRasterizationRateLayerDescriptor, since 10.15
  - setObject:atIndexedSubscript:(object: MTLRasterizationRateLayerDescriptor, indexedSubscript: NSUInteger) -> None, since 10.15

MTLRasterizationRateLayerDescriptor: NSObject
  - init() -> retained instancetype, consumes self, unavailable
  - initWithSampleCount:(sampleCount: MTLSize) -> retained instancetype, consumes self, since 10.15
  - initWithSampleCount:horizontal:vertical:(sampleCount: MTLSize, horizontal: POINTER(c_float), vertical: POINTER(c_float)) -> retained instancetype, consumes self, since 10.15
  - setSampleCount:(sampleCount: MTLSize) -> None, since 12.0
  - horizontal() -> MTLRasterizationRateSampleArray, since 10.15
  - horizontalSampleStorage() -> POINTER(c_float), since 10.15
  - maxSampleCount() -> MTLSize, since 12.0
  - sampleCount() -> MTLSize, since 10.15
  - vertical() -> MTLRasterizationRateSampleArray, since 10.15
  - verticalSampleStorage() -> POINTER(c_float), since 10.15

MTLRasterizationRateMapDescriptor: NSObject, NSCopying
  + rasterizationRateMapDescriptorWithScreenSize:(screenSize: MTLSize) -> MTLRasterizationRateMapDescriptor, since 10.15
  + rasterizationRateMapDescriptorWithScreenSize:layer:(screenSize: MTLSize, layer: MTLRasterizationRateLayerDescriptor) -> MTLRasterizationRateMapDescriptor, since 10.15
  + rasterizationRateMapDescriptorWithScreenSize:layerCount:layers:(screenSize: MTLSize, layerCount: NSUInteger, layers: POINTER(MTLRasterizationRateLayerDescriptor)) -> MTLRasterizationRateMapDescriptor, since 10.15
  - layerAtIndex:(index: NSUInteger) -> MTLRasterizationRateLayerDescriptor, since 10.15
  - setLayer:atIndex:(layer: MTLRasterizationRateLayerDescriptor, index: NSUInteger) -> None, since 10.15
  - label() -> NSString, since 10.15
  - setLabel:(label: NSString) -> None, since 10.15
  - screenSize() -> MTLSize, since 10.15
  - setScreenSize:(screenSize: MTLSize) -> None, since 10.15
  - layerCount() -> NSUInteger, since 10.15
  - layers() -> MTLRasterizationRateLayerArray, since 10.15

MTLRasterizationRateSampleArray: NSObject
  - objectAtIndexedSubscript:(indexedSubscript: NSUInteger) -> NSNumber, since 10.15
  - setObject:atIndexedSubscript:(object: NSNumber, indexedSubscript: NSUInteger) -> None, since 10.15

MTLSamplerDescriptor: NSObject, NSCopying
  - borderColor() -> MTLSamplerBorderColor, since 10.12
  - setBorderColor:(borderColor: MTLSamplerBorderColor) -> None, since 10.12
  - compareFunction() -> MTLCompareFunction, since 10.11
  - setCompareFunction:(compareFunction: MTLCompareFunction) -> None, since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - lodAverage() -> c_bool, since 11.0
  - setLodAverage:(lodAverage: c_bool) -> None, since 11.0
  - lodMaxClamp() -> c_float, since 10.11
  - setLodMaxClamp:(lodMaxClamp: c_float) -> None, since 10.11
  - lodMinClamp() -> c_float, since 10.11
  - setLodMinClamp:(lodMinClamp: c_float) -> None, since 10.11
  - magFilter() -> MTLSamplerMinMagFilter, since 10.11
  - setMagFilter:(magFilter: MTLSamplerMinMagFilter) -> None, since 10.11
  - maxAnisotropy() -> NSUInteger, since 10.11
  - setMaxAnisotropy:(maxAnisotropy: NSUInteger) -> None, since 10.11
  - minFilter() -> MTLSamplerMinMagFilter, since 10.11
  - setMinFilter:(minFilter: MTLSamplerMinMagFilter) -> None, since 10.11
  - mipFilter() -> MTLSamplerMipFilter, since 10.11
  - setMipFilter:(mipFilter: MTLSamplerMipFilter) -> None, since 10.11
  - normalizedCoordinates() -> c_bool, since 10.11
  - setNormalizedCoordinates:(normalizedCoordinates: c_bool) -> None, since 10.11
  - rAddressMode() -> MTLSamplerAddressMode, since 10.11
  - setRAddressMode:(rAddressMode: MTLSamplerAddressMode) -> None, since 10.11
  - sAddressMode() -> MTLSamplerAddressMode, since 10.11
  - setSAddressMode:(sAddressMode: MTLSamplerAddressMode) -> None, since 10.11
  - supportArgumentBuffers() -> c_bool, since 10.13
  - setSupportArgumentBuffers:(supportArgumentBuffers: c_bool) -> None, since 10.13
  - tAddressMode() -> MTLSamplerAddressMode, since 10.11
  - setTAddressMode:(tAddressMode: MTLSamplerAddressMode) -> None, since 10.11
"""

_protocols = """
MTLAccelerationStructure: MTLResource
  - gpuResourceID() -> MTLResourceID, since 13.0
  - size() -> NSUInteger, since 11.0

MTLAccelerationStructureCommandEncoder: MTLCommandEncoder
  - buildAccelerationStructure:descriptor:scratchBuffer:scratchBufferOffset:(accelerationStructure: id[MTLAccelerationStructure], descriptor: MTLAccelerationStructureDescriptor, scratchBuffer: id[MTLBuffer], scratchBufferOffset: NSUInteger) -> None, since 11.0
  - copyAccelerationStructure:toAccelerationStructure:(accelerationStructure: id[MTLAccelerationStructure], accelerationStructure2: id[MTLAccelerationStructure]) -> None, since 11.0
  - copyAndCompactAccelerationStructure:toAccelerationStructure:(andCompactAccelerationStructure: id[MTLAccelerationStructure], accelerationStructure: id[MTLAccelerationStructure]) -> None, since 11.0
  - refitAccelerationStructure:descriptor:destination:scratchBuffer:scratchBufferOffset:(accelerationStructure: id[MTLAccelerationStructure], descriptor: MTLAccelerationStructureDescriptor, destination: id[MTLAccelerationStructure], scratchBuffer: id[MTLBuffer], scratchBufferOffset: NSUInteger) -> None, since 11.0
  - refitAccelerationStructure:descriptor:destination:scratchBuffer:scratchBufferOffset:options:(accelerationStructure: id[MTLAccelerationStructure], descriptor: MTLAccelerationStructureDescriptor, destination: id[MTLAccelerationStructure], scratchBuffer: id[MTLBuffer], scratchBufferOffset: NSUInteger, options: MTLAccelerationStructureRefitOptions) -> None, since 13.0
  - sampleCountersInBuffer:atSampleIndex:withBarrier:(buffer: id[MTLCounterSampleBuffer], sampleIndex: NSUInteger, barrier: c_bool) -> None, since 11.0
  - updateFence:(fence: id[MTLFence]) -> None, since 11.0
  - useHeap:(heap: id[MTLHeap]) -> None, since 11.0
  - useHeaps:count:(heaps: POINTER(id[MTLHeap]), count: NSUInteger) -> None, since 11.0
  - useResource:usage:(resource: id[MTLResource], usage: MTLResourceUsage) -> None, since 11.0
  - useResources:count:usage:(resources: POINTER(id[MTLResource]), count: NSUInteger, usage: MTLResourceUsage) -> None, since 11.0
  - waitForFence:(fence: id[MTLFence]) -> None, since 11.0
  - writeCompactedAccelerationStructureSize:toBuffer:offset:(compactedAccelerationStructureSize: id[MTLAccelerationStructure], buffer: id[MTLBuffer], offset: NSUInteger) -> None, since 11.0
  - writeCompactedAccelerationStructureSize:toBuffer:offset:sizeDataType:(compactedAccelerationStructureSize: id[MTLAccelerationStructure], buffer: id[MTLBuffer], offset: NSUInteger, sizeDataType: MTLDataType) -> None, since 12.0

MTLCommandEncoder: NSObjectProtocol
  - endEncoding() -> None, since 10.11
  - insertDebugSignpost:(string: NSString) -> None, since 10.11
  - pushDebugGroup:(string: NSString) -> None, since 10.11
  - popDebugGroup() -> None, since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11

MTLResource: NSObjectProtocol
  - setPurgeableState:(state: MTLPurgeableState) -> MTLPurgeableState, since 10.11
  - makeAliasable() -> None, since 10.13
  - isAliasable() -> c_bool, since 10.13
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11
  - storageMode() -> MTLStorageMode, since 10.11
  - cpuCacheMode() -> MTLCPUCacheMode, since 10.11
  - hazardTrackingMode() -> MTLHazardTrackingMode, since 10.15
  - resourceOptions() -> MTLResourceOptions, since 10.15
  - allocatedSize() -> NSUInteger, since 10.13
  - heap() -> id[MTLHeap], since 10.13
  - heapOffset() -> NSUInteger, since 10.15

MTLBinding: NSObjectProtocol
  - name() -> NSString, since 13.0
  - type() -> MTLBindingType, since 13.0
  - access() -> MTLBindingAccess, since 13.0
  - index() -> NSUInteger, since 13.0
  - isUsed() -> c_bool, since 13.0
  - isArgument() -> c_bool, since 13.0

MTLBufferBinding: MTLBinding
  - bufferAlignment() -> NSUInteger, since 13.0
  - bufferDataSize() -> NSUInteger, since 13.0
  - bufferDataType() -> MTLDataType, since 13.0
  - bufferPointerType() -> MTLPointerType, since 13.0
  - bufferStructType() -> MTLStructType, since 13.0

MTLThreadgroupBinding: MTLBinding
  - threadgroupMemoryAlignment() -> NSUInteger, since 13.0
  - threadgroupMemoryDataSize() -> NSUInteger, since 13.0

MTLObjectPayloadBinding: MTLBinding
  - objectPayloadAlignment() -> NSUInteger, since 13.0
  - objectPayloadDataSize() -> NSUInteger, since 13.0

MTLArgumentEncoder: NSObjectProtocol
  - setArgumentBuffer:offset:(buffer: id[MTLBuffer], offset: NSUInteger) -> None, since 10.13
  - setArgumentBuffer:startOffset:arrayElement:(buffer: id[MTLBuffer], startOffset: NSUInteger, arrayElement: NSUInteger) -> None, since 10.13
  - setBuffer:offset:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.13
  - setBuffers:offsets:withRange:(buffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 10.13
  - setComputePipelineState:atIndex:(state: id[MTLComputePipelineState], index: NSUInteger) -> None, since 11.0
  - setComputePipelineStates:withRange:(states: POINTER(id[MTLComputePipelineState]), range: NSRange) -> None, since 11.0
  - setIndirectCommandBuffer:atIndex:(buffer: id[MTLIndirectCommandBuffer], index: NSUInteger) -> None, since 10.14
  - setIndirectCommandBuffers:withRange:(buffers: POINTER(id[MTLIndirectCommandBuffer]), range: NSRange) -> None, since 10.14
  - constantDataAtIndex:(index: NSUInteger) -> c_void_p, since 10.13
  - newArgumentEncoderForBufferAtIndex:(index: NSUInteger) -> retained id[MTLArgumentEncoder], since 10.13
  - setAccelerationStructure:atIndex:(accelerationStructure: id[MTLAccelerationStructure], index: NSUInteger) -> None, since 11.0
  - setIntersectionFunctionTable:atIndex:(intersectionFunctionTable: id[MTLIntersectionFunctionTable], index: NSUInteger) -> None, since 11.0
  - setIntersectionFunctionTables:withRange:(intersectionFunctionTables: POINTER(id[MTLIntersectionFunctionTable]), range: NSRange) -> None, since 11.0
  - setRenderPipelineState:atIndex:(renderPipelineState: id[MTLRenderPipelineState], index: NSUInteger) -> None, since 10.14
  - setRenderPipelineStates:withRange:(renderPipelineStates: POINTER(id[MTLRenderPipelineState]), range: NSRange) -> None, since 10.14
  - setSamplerState:atIndex:(samplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 10.13
  - setSamplerStates:withRange:(samplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 10.13
  - setTexture:atIndex:(texture: id[MTLTexture], index: NSUInteger) -> None, since 10.13
  - setTextures:withRange:(textures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 10.13
  - setVisibleFunctionTable:atIndex:(visibleFunctionTable: id[MTLVisibleFunctionTable], index: NSUInteger) -> None, since 11.0
  - setVisibleFunctionTables:withRange:(visibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), range: NSRange) -> None, since 11.0
  - label() -> NSString, since 10.13
  - setLabel:(label: NSString) -> None, since 10.13
  - device() -> id[MTLDevice], since 10.13
  - encodedLength() -> NSUInteger, since 10.13
  - alignment() -> NSUInteger, since 10.13

MTLBinaryArchive: NSObjectProtocol
  - addComputePipelineFunctionsWithDescriptor:error:(descriptor: MTLComputePipelineDescriptor, error: out(NSError)) -> c_bool, since 11.0
  - addFunctionWithDescriptor:library:error:(descriptor: MTLFunctionDescriptor, library: id[MTLLibrary], error: out(NSError)) -> c_bool, since 12.0
  - serializeToURL:error:(URL: NSURL, error: out(NSError)) -> c_bool, since 11.0
  - addRenderPipelineFunctionsWithDescriptor:error:(descriptor: MTLRenderPipelineDescriptor, error: out(NSError)) -> c_bool, since 11.0
  - addTileRenderPipelineFunctionsWithDescriptor:error:(descriptor: MTLTileRenderPipelineDescriptor, error: out(NSError)) -> c_bool
  - label() -> NSString, since 11.0
  - setLabel:(label: NSString) -> None, since 11.0
  - device() -> id[MTLDevice], since 11.0

MTLBlitCommandEncoder: MTLCommandEncoder
  - copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size:(source: id[MTLBuffer], sourceOffset: NSUInteger, destination: id[MTLBuffer], destinationOffset: NSUInteger, size: NSUInteger) -> None, since 10.11
  - fillBuffer:range:value:(buffer: id[MTLBuffer], range: NSRange, value: c_uint8) -> None, since 10.11
  - synchronizeResource:(resource: id[MTLResource]) -> None, since 10.11
  - copyIndirectCommandBuffer:sourceRange:destination:destinationIndex:(source: id[MTLIndirectCommandBuffer], sourceRange: NSRange, destination: id[MTLIndirectCommandBuffer], destinationIndex: NSUInteger) -> None, since 10.14
  - optimizeIndirectCommandBuffer:withRange:(buffer: id[MTLIndirectCommandBuffer], range: NSRange) -> None, since 10.14
  - resetCommandsInBuffer:withRange:(buffer: id[MTLIndirectCommandBuffer], range: NSRange) -> None, since 10.14
  - updateFence:(fence: id[MTLFence]) -> None, since 10.13
  - waitForFence:(fence: id[MTLFence]) -> None, since 10.13
  - sampleCountersInBuffer:atSampleIndex:withBarrier:(buffer: id[MTLCounterSampleBuffer], sampleIndex: NSUInteger, barrier: c_bool) -> None, since 10.15
  - resolveCounters:inRange:destinationBuffer:destinationOffset:(samples: id[MTLCounterSampleBuffer], range: NSRange, destinationBuffer: id[MTLBuffer], destinationOffset: NSUInteger) -> None, since 10.15
  - copyFromBuffer:sourceOffset:sourceBytesPerRow:sourceBytesPerImage:sourceSize:toTexture:destinationSlice:destinationLevel:destinationOrigin:(buffer: id[MTLBuffer], sourceOffset: NSUInteger, sourceBytesPerRow: NSUInteger, sourceBytesPerImage: NSUInteger, sourceSize: MTLSize, texture: id[MTLTexture], destinationSlice: NSUInteger, destinationLevel: NSUInteger, destinationOrigin: MTLOrigin) -> None, since 10.11
  - copyFromBuffer:sourceOffset:sourceBytesPerRow:sourceBytesPerImage:sourceSize:toTexture:destinationSlice:destinationLevel:destinationOrigin:options:(buffer: id[MTLBuffer], sourceOffset: NSUInteger, sourceBytesPerRow: NSUInteger, sourceBytesPerImage: NSUInteger, sourceSize: MTLSize, texture: id[MTLTexture], destinationSlice: NSUInteger, destinationLevel: NSUInteger, destinationOrigin: MTLOrigin, options: MTLBlitOption) -> None, since 10.11
  - copyFromTexture:sourceSlice:sourceLevel:sourceOrigin:sourceSize:toBuffer:destinationOffset:destinationBytesPerRow:destinationBytesPerImage:(texture: id[MTLTexture], sourceSlice: NSUInteger, sourceLevel: NSUInteger, sourceOrigin: MTLOrigin, sourceSize: MTLSize, buffer: id[MTLBuffer], destinationOffset: NSUInteger, destinationBytesPerRow: NSUInteger, destinationBytesPerImage: NSUInteger) -> None, since 10.11
  - copyFromTexture:sourceSlice:sourceLevel:sourceOrigin:sourceSize:toBuffer:destinationOffset:destinationBytesPerRow:destinationBytesPerImage:options:(texture: id[MTLTexture], sourceSlice: NSUInteger, sourceLevel: NSUInteger, sourceOrigin: MTLOrigin, sourceSize: MTLSize, buffer: id[MTLBuffer], destinationOffset: NSUInteger, destinationBytesPerRow: NSUInteger, destinationBytesPerImage: NSUInteger, options: MTLBlitOption) -> None, since 10.11
  - copyFromTexture:sourceSlice:sourceLevel:sourceOrigin:sourceSize:toTexture:destinationSlice:destinationLevel:destinationOrigin:(texture: id[MTLTexture], sourceSlice: NSUInteger, sourceLevel: NSUInteger, sourceOrigin: MTLOrigin, sourceSize: MTLSize, texture2: id[MTLTexture], destinationSlice: NSUInteger, destinationLevel: NSUInteger, destinationOrigin: MTLOrigin) -> None, since 10.11
  - copyFromTexture:sourceSlice:sourceLevel:toTexture:destinationSlice:destinationLevel:sliceCount:levelCount:(texture: id[MTLTexture], sourceSlice: NSUInteger, sourceLevel: NSUInteger, texture2: id[MTLTexture], destinationSlice: NSUInteger, destinationLevel: NSUInteger, sliceCount: NSUInteger, levelCount: NSUInteger) -> None, since 10.15
  - copyFromTexture:toTexture:(texture: id[MTLTexture], texture2: id[MTLTexture]) -> None, since 10.15
  - generateMipmapsForTexture:(texture: id[MTLTexture]) -> None, since 10.11
  - optimizeContentsForCPUAccess:(cpuAccess: id[MTLTexture]) -> None, since 10.14
  - optimizeContentsForCPUAccess:slice:level:(cpuAccess: id[MTLTexture], slice: NSUInteger, level: NSUInteger) -> None, since 10.14
  - optimizeContentsForGPUAccess:(gpuAccess: id[MTLTexture]) -> None, since 10.14
  - optimizeContentsForGPUAccess:slice:level:(gpuAccess: id[MTLTexture], slice: NSUInteger, level: NSUInteger) -> None, since 10.14
  - synchronizeTexture:slice:level:(texture: id[MTLTexture], slice: NSUInteger, level: NSUInteger) -> None, since 10.11
  - getTextureAccessCounters:region:mipLevel:slice:resetCounters:countersBuffer:countersBufferOffset:(texture: id[MTLTexture], region: MTLRegion, mipLevel: NSUInteger, slice: NSUInteger, resetCounters: c_bool, countersBuffer: id[MTLBuffer], countersBufferOffset: NSUInteger) -> None, optional, since 11.0
  - resetTextureAccessCounters:region:mipLevel:slice:(textureAccessCounters: id[MTLTexture], region: MTLRegion, mipLevel: NSUInteger, slice: NSUInteger) -> None, optional, since 11.0

MTLCounter: NSObjectProtocol
  - name() -> NSString, since 10.15

MTLCounterSet: NSObjectProtocol
  - name() -> NSString, since 10.15
  - counters() -> NSArray, since 10.15

MTLCounterSampleBuffer: NSObjectProtocol
  - resolveCounterRange:(range: NSRange) -> NSData, since 10.15
  - label() -> NSString, since 10.15
  - device() -> id[MTLDevice], since 10.15
  - sampleCount() -> NSUInteger, since 10.15

MTLBuffer: MTLResource
  - contents() -> c_void_p, inner pointer, since 10.11
  - didModifyRange:(range: NSRange) -> None, since 10.11
  - newRemoteBufferViewForDevice:(device: id[MTLDevice]) -> retained id[MTLBuffer], since 10.15
  - addDebugMarker:range:(marker: NSString, range: NSRange) -> None, since 10.12
  - removeAllDebugMarkers() -> None, since 10.12
  - newTextureWithDescriptor:offset:bytesPerRow:(descriptor: MTLTextureDescriptor, offset: NSUInteger, bytesPerRow: NSUInteger) -> retained id[MTLTexture], since 10.13
  - length() -> NSUInteger, since 10.11
  - gpuAddress() -> c_uint64, since 13.0
  - remoteStorageBuffer() -> id[MTLBuffer], since 10.15

MTLCaptureScope: NSObjectProtocol
  - beginScope() -> None, since 10.13
  - endScope() -> None, since 10.13
  - label() -> NSString, since 10.13
  - setLabel:(label: NSString) -> None, since 10.13
  - device() -> id[MTLDevice], since 10.13
  - commandQueue() -> id[MTLCommandQueue], since 10.13

MTLCommandBufferEncoderInfo: NSObjectProtocol
  - label() -> NSString, since 11.0
  - errorState() -> MTLCommandEncoderErrorState, since 11.0
  - debugSignposts() -> NSArray, since 11.0

MTLCommandBuffer: NSObjectProtocol
  - computeCommandEncoder() -> id[MTLComputeCommandEncoder], since 10.11
  - computeCommandEncoderWithDispatchType:(dispatchType: MTLDispatchType) -> id[MTLComputeCommandEncoder], since 10.14
  - computeCommandEncoderWithDescriptor:(descriptor: MTLComputePassDescriptor) -> id[MTLComputeCommandEncoder], since 11.0
  - blitCommandEncoder() -> id[MTLBlitCommandEncoder], since 10.11
  - blitCommandEncoderWithDescriptor:(descriptor: MTLBlitPassDescriptor) -> id[MTLBlitCommandEncoder], since 11.0
  - resourceStateCommandEncoder() -> id[MTLResourceStateCommandEncoder], since 11.0
  - resourceStateCommandEncoderWithDescriptor:(descriptor: MTLResourceStatePassDescriptor) -> id[MTLResourceStateCommandEncoder], since 11.0
  - encodeSignalEvent:value:(event: id[MTLEvent], value: c_uint64) -> None, since 10.14
  - encodeWaitForEvent:value:(event: id[MTLEvent], value: c_uint64) -> None, since 10.14
  - pushDebugGroup:(string: NSString) -> None, since 10.13
  - popDebugGroup() -> None, since 10.13
  - enqueue() -> None, since 10.11
  - commit() -> None, since 10.11
  - addScheduledHandler:(block: MTLCommandBufferHandler) -> None, since 10.11
  - addCompletedHandler:(block: MTLCommandBufferHandler) -> None, since 10.11
  - waitUntilScheduled() -> None, since 10.11
  - waitUntilCompleted() -> None, since 10.11
  - accelerationStructureCommandEncoder() -> id[MTLAccelerationStructureCommandEncoder], since 11.0
  - accelerationStructureCommandEncoderWithDescriptor:(descriptor: MTLAccelerationStructurePassDescriptor) -> id[MTLAccelerationStructureCommandEncoder], since 13.0
  - parallelRenderCommandEncoderWithDescriptor:(descriptor: MTLRenderPassDescriptor) -> id[MTLParallelRenderCommandEncoder], since 10.11
  - presentDrawable:(drawable: id[MTLDrawable]) -> None, since 10.11
  - presentDrawable:afterMinimumDuration:(drawable: id[MTLDrawable], afterMinimumDuration: CFTimeInterval) -> None, since 10.15
  - presentDrawable:atTime:(drawable: id[MTLDrawable], time: CFTimeInterval) -> None, since 10.11
  - renderCommandEncoderWithDescriptor:(descriptor: MTLRenderPassDescriptor) -> id[MTLRenderCommandEncoder], since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11
  - commandQueue() -> id[MTLCommandQueue], since 10.11
  - retainedReferences() -> c_bool, since 10.11
  - errorOptions() -> MTLCommandBufferErrorOption, since 11.0
  - status() -> MTLCommandBufferStatus, since 10.11
  - error() -> NSError, since 10.11
  - logs() -> id[MTLLogContainer], since 11.0
  - kernelStartTime() -> CFTimeInterval, since 10.15
  - kernelEndTime() -> CFTimeInterval, since 10.15
  - GPUStartTime() -> CFTimeInterval, since 10.15
  - GPUEndTime() -> CFTimeInterval, since 10.15

MTLComputeCommandEncoder: MTLCommandEncoder
  - setComputePipelineState:(state: id[MTLComputePipelineState]) -> None, since 10.11
  - setBytes:length:atIndex:(bytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setBytes:length:attributeStride:atIndex:(bytes: const c_void_p, length: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setBuffer:offset:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setBuffer:offset:attributeStride:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setBufferOffset:atIndex:(offset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setBufferOffset:attributeStride:atIndex:(offset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setBuffers:offsets:withRange:(buffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 10.11
  - setBuffers:offsets:attributeStrides:withRange:(buffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), attributeStrides: POINTER(NSUInteger), range: NSRange) -> None, since 14.0
  - setThreadgroupMemoryLength:atIndex:(length: NSUInteger, index: NSUInteger) -> None, since 10.11
  - dispatchThreadgroups:threadsPerThreadgroup:(threadgroupsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize) -> None, since 10.11
  - dispatchThreads:threadsPerThreadgroup:(threadsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize) -> None, since 10.13
  - dispatchThreadgroupsWithIndirectBuffer:indirectBufferOffset:threadsPerThreadgroup:(indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger, threadsPerThreadgroup: MTLSize) -> None, since 10.11
  - executeCommandsInBuffer:withRange:(buffer: id[MTLIndirectCommandBuffer], range: NSRange) -> None, since 11.0
  - executeCommandsInBuffer:indirectBuffer:indirectBufferOffset:(buffer: id[MTLIndirectCommandBuffer], indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 11.0
  - useResource:usage:(resource: id[MTLResource], usage: MTLResourceUsage) -> None, since 10.13
  - useResources:count:usage:(resources: POINTER(id[MTLResource]), count: NSUInteger, usage: MTLResourceUsage) -> None, since 10.13
  - useHeap:(heap: id[MTLHeap]) -> None, since 10.13
  - useHeaps:count:(heaps: POINTER(id[MTLHeap]), count: NSUInteger) -> None, since 10.13
  - memoryBarrierWithScope:(scope: MTLBarrierScope) -> None, since 10.14
  - memoryBarrierWithResources:count:(resources: POINTER(id[MTLResource]), count: NSUInteger) -> None, since 10.14
  - updateFence:(fence: id[MTLFence]) -> None, since 10.13
  - waitForFence:(fence: id[MTLFence]) -> None, since 10.13
  - sampleCountersInBuffer:atSampleIndex:withBarrier:(buffer: id[MTLCounterSampleBuffer], sampleIndex: NSUInteger, barrier: c_bool) -> None, since 10.15
  - setAccelerationStructure:atBufferIndex:(accelerationStructure: id[MTLAccelerationStructure], bufferIndex: NSUInteger) -> None, since 11.0
  - setImageblockWidth:height:(imageblockWidth: NSUInteger, height: NSUInteger) -> None, since 11.0
  - setIntersectionFunctionTable:atBufferIndex:(intersectionFunctionTable: id[MTLIntersectionFunctionTable], bufferIndex: NSUInteger) -> None, since 11.0
  - setIntersectionFunctionTables:withBufferRange:(intersectionFunctionTables: POINTER(id[MTLIntersectionFunctionTable]), bufferRange: NSRange) -> None, since 11.0
  - setSamplerState:atIndex:(samplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 10.11
  - setSamplerState:lodMinClamp:lodMaxClamp:atIndex:(samplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 10.11
  - setSamplerStates:lodMinClamps:lodMaxClamps:withRange:(samplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 10.11
  - setSamplerStates:withRange:(samplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 10.11
  - setStageInRegion:(region: MTLRegion) -> None, since 10.12
  - setStageInRegionWithIndirectBuffer:indirectBufferOffset:(indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.14
  - setTexture:atIndex:(texture: id[MTLTexture], index: NSUInteger) -> None, since 10.11
  - setTextures:withRange:(textures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 10.11
  - setVisibleFunctionTable:atBufferIndex:(visibleFunctionTable: id[MTLVisibleFunctionTable], bufferIndex: NSUInteger) -> None, since 11.0
  - setVisibleFunctionTables:withBufferRange:(visibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), bufferRange: NSRange) -> None, since 11.0
  - dispatchType() -> MTLDispatchType, since 10.14

MTLCommandQueue: NSObjectProtocol
  - commandBuffer() -> id[MTLCommandBuffer], since 10.11
  - commandBufferWithDescriptor:(descriptor: MTLCommandBufferDescriptor) -> id[MTLCommandBuffer], since 11.0
  - commandBufferWithUnretainedReferences() -> id[MTLCommandBuffer], since 10.11
  - insertDebugCaptureBoundary() -> None, since 10.11, deprecated 10.13
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11

MTLComputePipelineState: NSObjectProtocol
  - functionHandleWithFunction:(function: id[MTLFunction]) -> id[MTLFunctionHandle], since 11.0
  - newComputePipelineStateWithAdditionalBinaryFunctions:error:(functions: NSArray, error: out(NSError)) -> retained id[MTLComputePipelineState], since 11.0
  - imageblockMemoryLengthForDimensions:(dimensions: MTLSize) -> NSUInteger, since 11.0
  - newIntersectionFunctionTableWithDescriptor:(descriptor: MTLIntersectionFunctionTableDescriptor) -> retained id[MTLIntersectionFunctionTable], since 11.0
  - newVisibleFunctionTableWithDescriptor:(descriptor: MTLVisibleFunctionTableDescriptor) -> retained id[MTLVisibleFunctionTable], since 11.0
  - label() -> NSString, since 10.13
  - device() -> id[MTLDevice], since 10.11
  - gpuResourceID() -> MTLResourceID, since 13.0
  - supportIndirectCommandBuffers() -> c_bool, since 11.0
  - threadExecutionWidth() -> NSUInteger, since 10.11
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 10.11
  - staticThreadgroupMemoryLength() -> NSUInteger, since 10.13

MTLDepthStencilState: NSObjectProtocol
  - device() -> id[MTLDevice], since 10.11
  - label() -> NSString, since 10.11

MTLDevice: NSObjectProtocol
  - supportsFamily:(family: MTLGPUFamily) -> c_bool, since 10.15
  - supportsFeatureSet:(featureSet: MTLFeatureSet) -> c_bool, since 10.11, deprecated 13.0
  - supportsCounterSampling:(samplingPoint: MTLCounterSamplingPoint) -> c_bool, since 11.0
  - newCommandQueue() -> retained id[MTLCommandQueue], since 10.11
  - newCommandQueueWithMaxCommandBufferCount:(count: NSUInteger) -> retained id[MTLCommandQueue], since 10.11
  - newBufferWithLength:options:(length: NSUInteger, options: MTLResourceOptions) -> retained id[MTLBuffer], since 10.11
  - newBufferWithBytes:length:options:(bytes: const c_void_p, length: NSUInteger, options: MTLResourceOptions) -> retained id[MTLBuffer], since 10.11
  - newBufferWithBytesNoCopy:length:options:deallocator:(pointer: c_void_p, length: NSUInteger, options: MTLResourceOptions, deallocator: BLOCK(None, c_void_p, NSUInteger)) -> retained id[MTLBuffer], since 10.11
  - newHeapWithDescriptor:(descriptor: MTLHeapDescriptor) -> retained id[MTLHeap], since 10.13
  - heapBufferSizeAndAlignWithLength:options:(length: NSUInteger, options: MTLResourceOptions) -> MTLSizeAndAlign, since 10.13
  - newDefaultLibrary() -> retained id[MTLLibrary], since 10.11
  - newDefaultLibraryWithBundle:error:(bundle: NSBundle, error: out(NSError)) -> retained id[MTLLibrary], since 10.12
  - newLibraryWithFile:error:(file: NSString, error: out(NSError)) -> retained id[MTLLibrary], since 10.11, deprecated 13.0
  - newLibraryWithURL:error:(URL: NSURL, error: out(NSError)) -> retained id[MTLLibrary], since 10.13
  - newLibraryWithData:error:(data: dispatch_data_t, error: out(NSError)) -> retained id[MTLLibrary], since 10.11
  - newLibraryWithSource:options:error:(source: NSString, options: MTLCompileOptions, error: out(NSError)) -> retained id[MTLLibrary], since 10.11
  - newLibraryWithSource:options:completionHandler:(source: NSString, options: MTLCompileOptions, completionHandler: MTLNewLibraryCompletionHandler) -> None, since 10.11
  - newDynamicLibrary:error:(library: id[MTLLibrary], error: out(NSError)) -> retained id[MTLDynamicLibrary], since 11.0
  - newDynamicLibraryWithURL:error:(URL: NSURL, error: out(NSError)) -> retained id[MTLDynamicLibrary], since 11.0
  - newBinaryArchiveWithDescriptor:error:(descriptor: MTLBinaryArchiveDescriptor, error: out(NSError)) -> retained id[MTLBinaryArchive], since 11.0
  - newComputePipelineStateWithFunction:error:(function: id[MTLFunction], error: out(NSError)) -> retained id[MTLComputePipelineState], since 10.11
  - newComputePipelineStateWithFunction:options:reflection:error:(function: id[MTLFunction], options: MTLPipelineOption, reflection: out(MTLAutoreleasedComputePipelineReflection), error: out(NSError)) -> retained id[MTLComputePipelineState], since 10.11
  - newComputePipelineStateWithDescriptor:options:reflection:error:(descriptor: MTLComputePipelineDescriptor, options: MTLPipelineOption, reflection: out(MTLAutoreleasedComputePipelineReflection), error: out(NSError)) -> retained id[MTLComputePipelineState], since 10.11
  - newComputePipelineStateWithFunction:completionHandler:(function: id[MTLFunction], completionHandler: MTLNewComputePipelineStateCompletionHandler) -> None, since 10.11
  - newComputePipelineStateWithFunction:options:completionHandler:(function: id[MTLFunction], options: MTLPipelineOption, completionHandler: MTLNewComputePipelineStateWithReflectionCompletionHandler) -> None, since 10.11
  - newComputePipelineStateWithDescriptor:options:completionHandler:(descriptor: MTLComputePipelineDescriptor, options: MTLPipelineOption, completionHandler: MTLNewComputePipelineStateWithReflectionCompletionHandler) -> None, since 10.11
  - newArgumentEncoderWithArguments:(arguments: NSArray) -> retained id[MTLArgumentEncoder], since 10.13
  - newArgumentEncoderWithBufferBinding:(bufferBinding: id[MTLBufferBinding]) -> retained id[MTLArgumentEncoder], since 13.0
  - newIndirectCommandBufferWithDescriptor:maxCommandCount:options:(descriptor: MTLIndirectCommandBufferDescriptor, maxCommandCount: NSUInteger, options: MTLResourceOptions) -> retained id[MTLIndirectCommandBuffer], since 10.14
  - newEvent() -> retained id[MTLEvent], since 10.14
  - newSharedEvent() -> retained id[MTLSharedEvent], since 10.14
  - newSharedEventWithHandle:(handle: MTLSharedEventHandle) -> retained id[MTLSharedEvent], since 10.14
  - newFence() -> retained id[MTLFence], since 10.13
  - newCounterSampleBufferWithDescriptor:error:(descriptor: MTLCounterSampleBufferDescriptor, error: out(NSError)) -> retained id[MTLCounterSampleBuffer], since 10.15
  - sampleTimestamps:gpuTimestamp:(cpuTimestamp: POINTER(MTLTimestamp), gpuTimestamp: POINTER(MTLTimestamp)) -> None, since 10.15
  - accelerationStructureSizesWithDescriptor:(descriptor: MTLAccelerationStructureDescriptor) -> MTLAccelerationStructureSizes, since 11.0
  - areBarycentricCoordsSupported() -> c_bool, since 10.15, deprecated 13.0
  - areProgrammableSamplePositionsSupported() -> c_bool, since 10.13
  - areRasterOrderGroupsSupported() -> c_bool, since 10.13
  - convertSparsePixelRegions:toTileRegions:withTileSize:alignmentMode:numRegions:(sparsePixelRegions: POINTER(MTLRegion), tileRegions: POINTER(MTLRegion), tileSize: MTLSize, alignmentMode: MTLSparseTextureRegionAlignmentMode, numRegions: NSUInteger) -> None, since 11.0
  - convertSparseTileRegions:toPixelRegions:withTileSize:numRegions:(sparseTileRegions: POINTER(MTLRegion), pixelRegions: POINTER(MTLRegion), tileSize: MTLSize, numRegions: NSUInteger) -> None, since 11.0
  - getDefaultSamplePositions:count:(defaultSamplePositions: POINTER(MTLSamplePosition), count: NSUInteger) -> None, since 10.13
  - heapAccelerationStructureSizeAndAlignWithDescriptor:(descriptor: MTLAccelerationStructureDescriptor) -> MTLSizeAndAlign, since 13.0
  - heapAccelerationStructureSizeAndAlignWithSize:(size: NSUInteger) -> MTLSizeAndAlign, since 13.0
  - heapTextureSizeAndAlignWithDescriptor:(descriptor: MTLTextureDescriptor) -> MTLSizeAndAlign, since 10.13
  - minimumLinearTextureAlignmentForPixelFormat:(pixelFormat: MTLPixelFormat) -> NSUInteger, since 10.13
  - minimumTextureBufferAlignmentForPixelFormat:(pixelFormat: MTLPixelFormat) -> NSUInteger, since 10.14
  - newAccelerationStructureWithDescriptor:(descriptor: MTLAccelerationStructureDescriptor) -> retained id[MTLAccelerationStructure], since 11.0
  - newAccelerationStructureWithSize:(size: NSUInteger) -> retained id[MTLAccelerationStructure], since 11.0
  - newDepthStencilStateWithDescriptor:(descriptor: MTLDepthStencilDescriptor) -> retained id[MTLDepthStencilState], since 10.11
  - newIOCommandQueueWithDescriptor:error:(descriptor: MTLIOCommandQueueDescriptor, error: out(NSError)) -> retained id[MTLIOCommandQueue], since 13.0
  - newIOFileHandleWithURL:compressionMethod:error:(url: NSURL, compressionMethod: MTLIOCompressionMethod, error: out(NSError)) -> retained id[MTLIOFileHandle], since 14.0
  - newIOFileHandleWithURL:error:(url: NSURL, error: out(NSError)) -> retained id[MTLIOFileHandle], since 14.0
  - newIOHandleWithURL:compressionMethod:error:(url: NSURL, compressionMethod: MTLIOCompressionMethod, error: out(NSError)) -> retained id[MTLIOFileHandle], since 13.0, deprecated 14.0
  - newIOHandleWithURL:error:(url: NSURL, error: out(NSError)) -> retained id[MTLIOFileHandle], since 13.0, deprecated 14.0
  - newLibraryWithStitchedDescriptor:completionHandler:(stitchedDescriptor: MTLStitchedLibraryDescriptor, completionHandler: MTLNewLibraryCompletionHandler) -> None, since 12.0
  - newLibraryWithStitchedDescriptor:error:(stitchedDescriptor: MTLStitchedLibraryDescriptor, error: out(NSError)) -> retained id[MTLLibrary], since 12.0
  - newRasterizationRateMapWithDescriptor:(descriptor: MTLRasterizationRateMapDescriptor) -> retained id[MTLRasterizationRateMap], since 10.15
  - newRenderPipelineStateWithDescriptor:completionHandler:(descriptor: MTLRenderPipelineDescriptor, completionHandler: MTLNewRenderPipelineStateCompletionHandler) -> None, since 10.11
  - newRenderPipelineStateWithDescriptor:error:(descriptor: MTLRenderPipelineDescriptor, error: out(NSError)) -> retained id[MTLRenderPipelineState], since 10.11
  - newRenderPipelineStateWithDescriptor:options:completionHandler:(descriptor: MTLRenderPipelineDescriptor, options: MTLPipelineOption, completionHandler: MTLNewRenderPipelineStateWithReflectionCompletionHandler) -> None, since 10.11
  - newRenderPipelineStateWithDescriptor:options:reflection:error:(descriptor: MTLRenderPipelineDescriptor, options: MTLPipelineOption, reflection: out(MTLAutoreleasedRenderPipelineReflection), error: out(NSError)) -> retained id[MTLRenderPipelineState], since 10.11
  - newRenderPipelineStateWithMeshDescriptor:options:completionHandler:(meshDescriptor: MTLMeshRenderPipelineDescriptor, options: MTLPipelineOption, completionHandler: MTLNewRenderPipelineStateWithReflectionCompletionHandler) -> None, since 13.0
  - newRenderPipelineStateWithMeshDescriptor:options:reflection:error:(meshDescriptor: MTLMeshRenderPipelineDescriptor, options: MTLPipelineOption, reflection: out(MTLAutoreleasedRenderPipelineReflection), error: out(NSError)) -> retained id[MTLRenderPipelineState], since 13.0
  - newRenderPipelineStateWithTileDescriptor:options:completionHandler:(tileDescriptor: MTLTileRenderPipelineDescriptor, options: MTLPipelineOption, completionHandler: MTLNewRenderPipelineStateWithReflectionCompletionHandler) -> None, since 11.0
  - newRenderPipelineStateWithTileDescriptor:options:reflection:error:(tileDescriptor: MTLTileRenderPipelineDescriptor, options: MTLPipelineOption, reflection: out(MTLAutoreleasedRenderPipelineReflection), error: out(NSError)) -> retained id[MTLRenderPipelineState], since 11.0
  - newSamplerStateWithDescriptor:(descriptor: MTLSamplerDescriptor) -> retained id[MTLSamplerState], since 10.11
  - newSharedTextureWithDescriptor:(descriptor: MTLTextureDescriptor) -> retained id[MTLTexture], since 10.14
  - newSharedTextureWithHandle:(handle: MTLSharedTextureHandle) -> retained id[MTLTexture], since 10.14
  - newTextureWithDescriptor:(descriptor: MTLTextureDescriptor) -> retained id[MTLTexture], since 10.11
  - newTextureWithDescriptor:iosurface:plane:(descriptor: MTLTextureDescriptor, iosurface: IOSurfaceRef, plane: NSUInteger) -> retained id[MTLTexture], since 10.11
  - sparseTileSizeInBytesForSparsePageSize:(sparsePageSize: MTLSparsePageSize) -> NSUInteger, since 13.0
  - sparseTileSizeWithTextureType:pixelFormat:sampleCount:(textureType: MTLTextureType, pixelFormat: MTLPixelFormat, sampleCount: NSUInteger) -> MTLSize, since 11.0
  - sparseTileSizeWithTextureType:pixelFormat:sampleCount:sparsePageSize:(textureType: MTLTextureType, pixelFormat: MTLPixelFormat, sampleCount: NSUInteger, sparsePageSize: MTLSparsePageSize) -> MTLSize, since 13.0
  - supports32BitMSAA() -> c_bool, since 11.0
  - supportsBCTextureCompression() -> c_bool, since 11.0
  - supportsFunctionPointersFromRender() -> c_bool, since 12.0
  - supportsPrimitiveMotionBlur() -> c_bool, since 11.0
  - supportsQueryTextureLOD() -> c_bool, since 11.0
  - supportsRasterizationRateMapWithLayerCount:(layerCount: NSUInteger) -> c_bool, since 10.15
  - supportsRaytracingFromRender() -> c_bool, since 12.0
  - supportsRenderDynamicLibraries() -> c_bool, since 12.0
  - supportsShaderBarycentricCoordinates() -> c_bool, since 10.15
  - supportsTextureSampleCount:(textureSampleCount: NSUInteger) -> c_bool, since 10.11
  - supportsVertexAmplificationCount:(vertexAmplificationCount: NSUInteger) -> c_bool, since 10.15
  - name() -> NSString, since 10.11
  - registryID() -> c_uint64, since 10.13
  - architecture() -> MTLArchitecture, since 14.0
  - location() -> MTLDeviceLocation, since 10.15
  - locationNumber() -> NSUInteger, since 10.15
  - isHeadless() -> c_bool, since 10.11
  - isLowPower() -> c_bool, since 10.11
  - isRemovable() -> c_bool, since 10.13
  - peerGroupID() -> c_uint64, since 10.15
  - peerIndex() -> c_uint32, since 10.15
  - peerCount() -> c_uint32, since 10.15
  - maxTransferRate() -> c_uint64, since 10.15
  - supportsDynamicLibraries() -> c_bool, since 11.0
  - supportsFunctionPointers() -> c_bool, since 11.0
  - supportsRaytracing() -> c_bool, since 11.0
  - supports32BitFloatFiltering() -> c_bool, since 11.0
  - supportsPullModelInterpolation() -> c_bool, since 11.0
  - argumentBuffersSupport() -> MTLArgumentBuffersTier, since 10.13
  - hasUnifiedMemory() -> c_bool, since 10.15
  - maxThreadsPerThreadgroup() -> MTLSize, since 10.11
  - maxThreadgroupMemoryLength() -> NSUInteger, since 10.13
  - maxBufferLength() -> NSUInteger, since 10.14
  - recommendedMaxWorkingSetSize() -> c_uint64, since 10.12
  - currentAllocatedSize() -> NSUInteger, since 10.13
  - shouldMaximizeConcurrentCompilation() -> c_bool, since 13.3
  - setShouldMaximizeConcurrentCompilation:(shouldMaximizeConcurrentCompilation: c_bool) -> None, since 13.3
  - maximumConcurrentCompilationTaskCount() -> NSUInteger, since 13.3
  - counterSets() -> NSArray, since 10.15
  - isDepth24Stencil8PixelFormatSupported() -> c_bool, since 10.11
  - maxArgumentBufferSamplerCount() -> NSUInteger, since 10.14
  - readWriteTextureSupport() -> MTLReadWriteTextureTier, since 10.13
  - sparseTileSizeInBytes() -> NSUInteger, since 11.0

MTLIOFileHandle: NSObjectProtocol
  - label() -> NSString, since 13.0
  - setLabel:(label: NSString) -> None, since 13.0

MTLIOScratchBuffer: NSObjectProtocol
  - buffer() -> id[MTLBuffer], since 13.0

MTLIOScratchBufferAllocator: NSObjectProtocol
  - newScratchBufferWithMinimumSize:(minimumSize: NSUInteger) -> retained id[MTLIOScratchBuffer], since 13.0

MTLIOCommandBuffer: NSObjectProtocol
  - addBarrier() -> None, since 13.0
  - addCompletedHandler:(completedHandler: MTLIOCommandBufferHandler) -> None, since 13.0
  - commit() -> None, since 13.0
  - copyStatusToBuffer:offset:(buffer: id[MTLBuffer], offset: NSUInteger) -> None, since 13.0
  - enqueue() -> None, since 13.0
  - loadBuffer:offset:size:sourceHandle:sourceHandleOffset:(buffer: id[MTLBuffer], offset: NSUInteger, size: NSUInteger, sourceHandle: id[MTLIOFileHandle], sourceHandleOffset: NSUInteger) -> None, since 13.0
  - loadBytes:size:sourceHandle:sourceHandleOffset:(bytes: c_void_p, size: NSUInteger, sourceHandle: id[MTLIOFileHandle], sourceHandleOffset: NSUInteger) -> None, since 13.0
  - loadTexture:slice:level:size:sourceBytesPerRow:sourceBytesPerImage:destinationOrigin:sourceHandle:sourceHandleOffset:(texture: id[MTLTexture], slice: NSUInteger, level: NSUInteger, size: MTLSize, sourceBytesPerRow: NSUInteger, sourceBytesPerImage: NSUInteger, destinationOrigin: MTLOrigin, sourceHandle: id[MTLIOFileHandle], sourceHandleOffset: NSUInteger) -> None, since 13.0
  - popDebugGroup() -> None, since 13.0
  - pushDebugGroup:(pushDebugGroup: NSString) -> None, since 13.0
  - signalEvent:value:(event: id[MTLSharedEvent], value: c_uint64) -> None, since 13.0
  - tryCancel() -> None, since 13.0
  - waitForEvent:value:(event: id[MTLSharedEvent], value: c_uint64) -> None, since 13.0
  - waitUntilCompleted() -> None, since 13.0
  - label() -> NSString, since 13.0
  - setLabel:(label: NSString) -> None, since 13.0
  - error() -> NSError, since 13.0
  - status() -> MTLIOStatus, since 13.0

MTLIOCommandQueue: NSObjectProtocol
  - enqueueBarrier() -> None, since 13.0
  - label() -> NSString, since 13.0
  - setLabel:(label: NSString) -> None, since 13.0
  - commandBuffer() -> id[MTLIOCommandBuffer], since 13.0
  - commandBufferWithUnretainedReferences() -> id[MTLIOCommandBuffer], since 13.0

MTLLibrary: NSObjectProtocol
  - newFunctionWithName:(name: NSString) -> retained id[MTLFunction], since 10.11
  - newFunctionWithName:constantValues:error:(name: NSString, constantValues: MTLFunctionConstantValues, error: out(NSError)) -> retained id[MTLFunction], since 10.12
  - newFunctionWithName:constantValues:completionHandler:(name: NSString, constantValues: MTLFunctionConstantValues, completionHandler: BLOCK(None, id[MTLFunction], NSError)) -> None, since 10.12
  - newFunctionWithDescriptor:error:(descriptor: MTLFunctionDescriptor, error: out(NSError)) -> retained id[MTLFunction], since 11.0
  - newFunctionWithDescriptor:completionHandler:(descriptor: MTLFunctionDescriptor, completionHandler: BLOCK(None, id[MTLFunction], NSError)) -> None, since 11.0
  - newIntersectionFunctionWithDescriptor:completionHandler:(descriptor: MTLIntersectionFunctionDescriptor, completionHandler: BLOCK(None, id[MTLFunction], NSError)) -> None, since 11.0
  - newIntersectionFunctionWithDescriptor:error:(descriptor: MTLIntersectionFunctionDescriptor, error: out(NSError)) -> retained id[MTLFunction], since 11.0
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11
  - type() -> MTLLibraryType, since 11.0
  - installName() -> NSString, since 11.0
  - functionNames() -> NSArray, since 10.11

MTLFunction: NSObjectProtocol
  - newArgumentEncoderWithBufferIndex:(bufferIndex: NSUInteger) -> retained id[MTLArgumentEncoder], since 10.13
  - newArgumentEncoderWithBufferIndex:reflection:(bufferIndex: NSUInteger, reflection: out(MTLAutoreleasedArgument)) -> retained id[MTLArgumentEncoder], since 10.13, deprecated 13.0
  - label() -> NSString, since 10.12
  - setLabel:(label: NSString) -> None, since 10.12
  - device() -> id[MTLDevice], since 10.11
  - name() -> NSString, since 10.11
  - functionType() -> MTLFunctionType, since 10.11
  - options() -> MTLFunctionOptions, since 11.0
  - functionConstantsDictionary() -> NSDictionary, since 10.12
  - patchType() -> MTLPatchType, since 10.12
  - patchControlPointCount() -> NSInteger, since 10.12
  - vertexAttributes() -> NSArray, since 10.11
  - stageInputAttributes() -> NSArray, since 10.12

MTLRenderPipelineState: NSObjectProtocol
  - functionHandleWithFunction:stage:(function: id[MTLFunction], stage: MTLRenderStages) -> id[MTLFunctionHandle], since 12.0
  - imageblockMemoryLengthForDimensions:(dimensions: MTLSize) -> NSUInteger, since 11.0
  - newIntersectionFunctionTableWithDescriptor:stage:(descriptor: MTLIntersectionFunctionTableDescriptor, stage: MTLRenderStages) -> retained id[MTLIntersectionFunctionTable], since 12.0
  - newRenderPipelineStateWithAdditionalBinaryFunctions:error:(additionalBinaryFunctions: MTLRenderPipelineFunctionsDescriptor, error: out(NSError)) -> retained id[MTLRenderPipelineState], since 12.0
  - newVisibleFunctionTableWithDescriptor:stage:(descriptor: MTLVisibleFunctionTableDescriptor, stage: MTLRenderStages) -> retained id[MTLVisibleFunctionTable], since 12.0
  - device() -> id[MTLDevice], since 10.11
  - gpuResourceID() -> MTLResourceID, since 13.0
  - imageblockSampleLength() -> NSUInteger, since 11.0
  - label() -> NSString, since 10.11
  - maxTotalThreadgroupsPerMeshGrid() -> NSUInteger, since 13.0
  - maxTotalThreadsPerMeshThreadgroup() -> NSUInteger, since 13.0
  - maxTotalThreadsPerObjectThreadgroup() -> NSUInteger, since 13.0
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 11.0
  - meshThreadExecutionWidth() -> NSUInteger, since 13.0
  - objectThreadExecutionWidth() -> NSUInteger, since 13.0
  - supportIndirectCommandBuffers() -> c_bool, since 10.14
  - threadgroupSizeMatchesTileSize() -> c_bool, since 11.0

MTLResourceStateCommandEncoder: MTLCommandEncoder
  - moveTextureMappingsFromTexture:sourceSlice:sourceLevel:sourceOrigin:sourceSize:toTexture:destinationSlice:destinationLevel:destinationOrigin:(texture: id[MTLTexture], sourceSlice: NSUInteger, sourceLevel: NSUInteger, sourceOrigin: MTLOrigin, sourceSize: MTLSize, texture2: id[MTLTexture], destinationSlice: NSUInteger, destinationLevel: NSUInteger, destinationOrigin: MTLOrigin) -> None, optional, since 13.0
  - updateFence:(fence: id[MTLFence]) -> None, optional, since 11.0
  - updateTextureMapping:mode:indirectBuffer:indirectBufferOffset:(textureMapping: id[MTLTexture], mode: MTLSparseTextureMappingMode, indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, optional, since 11.0
  - updateTextureMapping:mode:region:mipLevel:slice:(textureMapping: id[MTLTexture], mode: MTLSparseTextureMappingMode, region: MTLRegion, mipLevel: NSUInteger, slice: NSUInteger) -> None, optional, since 11.0
  - updateTextureMappings:mode:regions:mipLevels:slices:numRegions:(textureMappings: id[MTLTexture], mode: MTLSparseTextureMappingMode, regions: POINTER(MTLRegion), mipLevels: POINTER(NSUInteger), slices: POINTER(NSUInteger), numRegions: NSUInteger) -> None, optional, since 11.0
  - waitForFence:(fence: id[MTLFence]) -> None, optional, since 11.0

MTLTexture: MTLResource
  - getBytes:bytesPerRow:bytesPerImage:fromRegion:mipmapLevel:slice:(bytes: c_void_p, bytesPerRow: NSUInteger, bytesPerImage: NSUInteger, region: MTLRegion, mipmapLevel: NSUInteger, slice: NSUInteger) -> None, since 10.11
  - getBytes:bytesPerRow:fromRegion:mipmapLevel:(bytes: c_void_p, bytesPerRow: NSUInteger, region: MTLRegion, mipmapLevel: NSUInteger) -> None, since 10.11
  - newRemoteTextureViewForDevice:(device: id[MTLDevice]) -> retained id[MTLTexture], since 10.15
  - newSharedTextureHandle() -> retained MTLSharedTextureHandle, since 10.14
  - newTextureViewWithPixelFormat:(pixelFormat: MTLPixelFormat) -> retained id[MTLTexture], since 10.11
  - newTextureViewWithPixelFormat:textureType:levels:slices:(pixelFormat: MTLPixelFormat, textureType: MTLTextureType, levels: NSRange, slices: NSRange) -> retained id[MTLTexture], since 10.11
  - newTextureViewWithPixelFormat:textureType:levels:slices:swizzle:(pixelFormat: MTLPixelFormat, textureType: MTLTextureType, levels: NSRange, slices: NSRange, swizzle: MTLTextureSwizzleChannels) -> retained id[MTLTexture], since 10.15
  - replaceRegion:mipmapLevel:slice:withBytes:bytesPerRow:bytesPerImage:(region: MTLRegion, mipmapLevel: NSUInteger, slice: NSUInteger, bytes: const c_void_p, bytesPerRow: NSUInteger, bytesPerImage: NSUInteger) -> None, since 10.11
  - replaceRegion:mipmapLevel:withBytes:bytesPerRow:(region: MTLRegion, mipmapLevel: NSUInteger, bytes: const c_void_p, bytesPerRow: NSUInteger) -> None, since 10.11
  - allowGPUOptimizedContents() -> c_bool, since 10.14
  - arrayLength() -> NSUInteger, since 10.11
  - buffer() -> id[MTLBuffer], since 10.12
  - bufferBytesPerRow() -> NSUInteger, since 10.12
  - bufferOffset() -> NSUInteger, since 10.12
  - compressionType() -> MTLTextureCompressionType, since 12.5
  - depth() -> NSUInteger, since 10.11
  - firstMipmapInTail() -> NSUInteger, since 11.0
  - gpuResourceID() -> MTLResourceID, since 13.0
  - height() -> NSUInteger, since 10.11
  - iosurface() -> IOSurfaceRef, since 10.11
  - iosurfacePlane() -> NSUInteger, since 10.11
  - isFramebufferOnly() -> c_bool, since 10.11
  - isShareable() -> c_bool, since 10.14
  - isSparse() -> c_bool, since 11.0
  - mipmapLevelCount() -> NSUInteger, since 10.11
  - parentRelativeLevel() -> NSUInteger, since 10.11
  - parentRelativeSlice() -> NSUInteger, since 10.11
  - parentTexture() -> id[MTLTexture], since 10.11
  - pixelFormat() -> MTLPixelFormat, since 10.11
  - remoteStorageTexture() -> id[MTLTexture], since 10.15
  - rootResource() -> id[MTLResource], since 10.11, deprecated 10.12
  - sampleCount() -> NSUInteger, since 10.11
  - swizzle() -> MTLTextureSwizzleChannels, since 10.15
  - tailSizeInBytes() -> NSUInteger, since 11.0
  - textureType() -> MTLTextureType, since 10.11
  - usage() -> MTLTextureUsage, since 10.11
  - width() -> NSUInteger, since 10.11

MTLTextureBinding: MTLBinding
  - arrayLength() -> NSUInteger, since 13.0
  - isDepthTexture() -> c_bool, since 13.0
  - textureDataType() -> MTLDataType, since 13.0
  - textureType() -> MTLTextureType, since 13.0

MTLDrawable: NSObjectProtocol
  - addPresentedHandler:(presentedHandler: MTLDrawablePresentedHandler) -> None, since 10.15
  - present() -> None, since 10.11
  - presentAfterMinimumDuration:(afterMinimumDuration: CFTimeInterval) -> None, since 10.15
  - presentAtTime:(time: CFTimeInterval) -> None, since 10.11
  - drawableID() -> NSUInteger, since 10.15
  - presentedTime() -> CFTimeInterval, since 10.15

MTLDynamicLibrary: NSObjectProtocol
  - serializeToURL:error:(URL: NSURL, error: out(NSError)) -> c_bool, since 11.0
  - label() -> NSString, since 11.0
  - setLabel:(label: NSString) -> None, since 11.0
  - device() -> id[MTLDevice], since 11.0
  - installName() -> NSString, since 11.0

MTLEvent: NSObjectProtocol
  - label() -> NSString, since 10.14
  - setLabel:(label: NSString) -> None, since 10.14
  - device() -> id[MTLDevice], since 10.14

MTLSharedEvent: MTLEvent
  - notifyListener:atValue:block:(listener: MTLSharedEventListener, value: c_uint64, block: MTLSharedEventNotificationBlock) -> None, since 10.14
  - newSharedEventHandle() -> retained MTLSharedEventHandle, since 10.14
  - signaledValue() -> c_uint64, since 10.14
  - setSignaledValue:(signaledValue: c_uint64) -> None, since 10.14

MTLFence: NSObjectProtocol
  - label() -> NSString, since 10.13
  - setLabel:(label: NSString) -> None, since 10.13
  - device() -> id[MTLDevice], since 10.13

MTLVisibleFunctionTable: MTLResource
  - setFunction:atIndex:(function: id[MTLFunctionHandle], index: NSUInteger) -> None, since 11.0
  - setFunctions:withRange:(functions: POINTER(id[MTLFunctionHandle]), range: NSRange) -> None, since 11.0
  - gpuResourceID() -> MTLResourceID, since 13.0

MTLIntersectionFunctionTable: MTLResource
  - setBuffer:offset:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setBuffers:offsets:withRange:(buffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 11.0
  - setFunction:atIndex:(function: id[MTLFunctionHandle], index: NSUInteger) -> None, since 11.0
  - setFunctions:withRange:(functions: POINTER(id[MTLFunctionHandle]), range: NSRange) -> None, since 11.0
  - setOpaqueCurveIntersectionFunctionWithSignature:atIndex:(signature: MTLIntersectionFunctionSignature, index: NSUInteger) -> None, since 11.0
  - setOpaqueCurveIntersectionFunctionWithSignature:withRange:(signature: MTLIntersectionFunctionSignature, range: NSRange) -> None, since 11.0
  - setOpaqueTriangleIntersectionFunctionWithSignature:atIndex:(signature: MTLIntersectionFunctionSignature, index: NSUInteger) -> None, since 11.0
  - setOpaqueTriangleIntersectionFunctionWithSignature:withRange:(signature: MTLIntersectionFunctionSignature, range: NSRange) -> None, since 11.0
  - setVisibleFunctionTable:atBufferIndex:(visibleFunctionTable: id[MTLVisibleFunctionTable], bufferIndex: NSUInteger) -> None, since 11.0
  - setVisibleFunctionTables:withBufferRange:(visibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), bufferRange: NSRange) -> None, since 11.0
  - gpuResourceID() -> MTLResourceID, since 13.0

MTLFunctionHandle: NSObjectProtocol
  - functionType() -> MTLFunctionType, since 11.0
  - name() -> NSString, since 11.0
  - device() -> id[MTLDevice], since 11.0

MTLLogContainer: NSFastEnumeration

MTLFunctionLogDebugLocation: NSObjectProtocol
  - functionName() -> NSString, since 11.0
  - URL() -> NSURL, since 11.0
  - line() -> NSUInteger, since 11.0
  - column() -> NSUInteger, since 11.0

MTLFunctionLog: NSObjectProtocol
  - type() -> MTLFunctionLogType, since 11.0
  - function() -> id[MTLFunction], since 11.0
  - encoderLabel() -> NSString, since 11.0
  - debugLocation() -> id[MTLFunctionLogDebugLocation], since 11.0

MTLFunctionStitchingAttribute: NSObjectProtocol

MTLFunctionStitchingNode: NSCopying, NSObjectProtocol

MTLHeap: NSObjectProtocol
  - maxAvailableSizeWithAlignment:(alignment: NSUInteger) -> NSUInteger, since 10.13
  - newBufferWithLength:options:(length: NSUInteger, options: MTLResourceOptions) -> retained id[MTLBuffer], since 10.13
  - newBufferWithLength:options:offset:(length: NSUInteger, options: MTLResourceOptions, offset: NSUInteger) -> retained id[MTLBuffer], since 10.15
  - setPurgeableState:(state: MTLPurgeableState) -> MTLPurgeableState, since 10.13
  - newAccelerationStructureWithDescriptor:(descriptor: MTLAccelerationStructureDescriptor) -> retained id[MTLAccelerationStructure], since 13.0
  - newAccelerationStructureWithDescriptor:offset:(descriptor: MTLAccelerationStructureDescriptor, offset: NSUInteger) -> retained id[MTLAccelerationStructure], since 13.0
  - newAccelerationStructureWithSize:(size: NSUInteger) -> retained id[MTLAccelerationStructure], since 13.0
  - newAccelerationStructureWithSize:offset:(size: NSUInteger, offset: NSUInteger) -> retained id[MTLAccelerationStructure], since 13.0
  - newTextureWithDescriptor:(descriptor: MTLTextureDescriptor) -> retained id[MTLTexture], since 10.13
  - newTextureWithDescriptor:offset:(descriptor: MTLTextureDescriptor, offset: NSUInteger) -> retained id[MTLTexture], since 10.15
  - label() -> NSString, since 10.13
  - setLabel:(label: NSString) -> None, since 10.13
  - device() -> id[MTLDevice], since 10.13
  - type() -> MTLHeapType, since 10.15
  - storageMode() -> MTLStorageMode, since 10.13
  - cpuCacheMode() -> MTLCPUCacheMode, since 10.13
  - hazardTrackingMode() -> MTLHazardTrackingMode, since 10.15
  - resourceOptions() -> MTLResourceOptions, since 10.15
  - size() -> NSUInteger, since 10.13
  - usedSize() -> NSUInteger, since 10.13
  - currentAllocatedSize() -> NSUInteger, since 10.13

MTLIndirectComputeCommand: NSObjectProtocol
  - setComputePipelineState:(state: id[MTLComputePipelineState]) -> None, since 11.0
  - setKernelBuffer:offset:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setKernelBuffer:offset:attributeStride:atIndex:(buffer: id[MTLBuffer], offset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setThreadgroupMemoryLength:atIndex:(length: NSUInteger, index: NSUInteger) -> None, since 11.0
  - concurrentDispatchThreadgroups:threadsPerThreadgroup:(threadgroupsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize) -> None, since 11.0
  - concurrentDispatchThreads:threadsPerThreadgroup:(threadsPerGrid: MTLSize, threadsPerThreadgroup: MTLSize) -> None, since 11.0
  - setBarrier() -> None, since 11.0
  - clearBarrier() -> None, since 11.0
  - reset() -> None, since 11.0
  - setImageblockWidth:height:(imageblockWidth: NSUInteger, height: NSUInteger) -> None, since 11.0
  - setStageInRegion:(region: MTLRegion) -> None, since 11.0

MTLIndirectCommandBuffer: MTLResource
  - indirectComputeCommandAtIndex:(index: NSUInteger) -> id[MTLIndirectComputeCommand], since 11.0
  - resetWithRange:(range: NSRange) -> None, since 10.14
  - indirectRenderCommandAtIndex:(index: NSUInteger) -> id[MTLIndirectRenderCommand], since 10.14
  - size() -> NSUInteger, since 10.14
  - gpuResourceID() -> MTLResourceID, since 13.0

MTLIndirectRenderCommand: NSObjectProtocol
  - clearBarrier() -> None, since 14.0
  - drawIndexedPatches:patchStart:patchCount:patchIndexBuffer:patchIndexBufferOffset:controlPointIndexBuffer:controlPointIndexBufferOffset:instanceCount:baseInstance:tessellationFactorBuffer:tessellationFactorBufferOffset:tessellationFactorBufferInstanceStride:(indexedPatches: NSUInteger, patchStart: NSUInteger, patchCount: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, controlPointIndexBuffer: id[MTLBuffer], controlPointIndexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger, tessellationFactorBuffer: id[MTLBuffer], tessellationFactorBufferOffset: NSUInteger, tessellationFactorBufferInstanceStride: NSUInteger) -> None
  - drawIndexedPrimitives:indexCount:indexType:indexBuffer:indexBufferOffset:instanceCount:baseVertex:baseInstance:(indexedPrimitives: MTLPrimitiveType, indexCount: NSUInteger, indexType: MTLIndexType, indexBuffer: id[MTLBuffer], indexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseVertex: NSInteger, baseInstance: NSUInteger) -> None, since 10.14
  - drawMeshThreadgroups:threadsPerObjectThreadgroup:threadsPerMeshThreadgroup:(meshThreadgroups: MTLSize, threadsPerObjectThreadgroup: MTLSize, threadsPerMeshThreadgroup: MTLSize) -> None, since 14.0
  - drawMeshThreads:threadsPerObjectThreadgroup:threadsPerMeshThreadgroup:(meshThreads: MTLSize, threadsPerObjectThreadgroup: MTLSize, threadsPerMeshThreadgroup: MTLSize) -> None, since 14.0
  - drawPatches:patchStart:patchCount:patchIndexBuffer:patchIndexBufferOffset:instanceCount:baseInstance:tessellationFactorBuffer:tessellationFactorBufferOffset:tessellationFactorBufferInstanceStride:(patches: NSUInteger, patchStart: NSUInteger, patchCount: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger, tessellationFactorBuffer: id[MTLBuffer], tessellationFactorBufferOffset: NSUInteger, tessellationFactorBufferInstanceStride: NSUInteger) -> None
  - drawPrimitives:vertexStart:vertexCount:instanceCount:baseInstance:(primitives: MTLPrimitiveType, vertexStart: NSUInteger, vertexCount: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger) -> None, since 10.14
  - reset() -> None, since 10.14
  - setBarrier() -> None, since 14.0
  - setFragmentBuffer:offset:atIndex:(fragmentBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.14
  - setMeshBuffer:offset:atIndex:(meshBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setObjectBuffer:offset:atIndex:(objectBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setObjectThreadgroupMemoryLength:atIndex:(objectThreadgroupMemoryLength: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setRenderPipelineState:(renderPipelineState: id[MTLRenderPipelineState]) -> None, since 10.14
  - setVertexBuffer:offset:atIndex:(vertexBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.14
  - setVertexBuffer:offset:attributeStride:atIndex:(vertexBuffer: id[MTLBuffer], offset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0

MTLRenderCommandEncoder: MTLCommandEncoder
  - dispatchThreadsPerTile:(threadsPerTile: MTLSize) -> None, since 11.0
  - drawIndexedPatches:patchIndexBuffer:patchIndexBufferOffset:controlPointIndexBuffer:controlPointIndexBufferOffset:indirectBuffer:indirectBufferOffset:(indexedPatches: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, controlPointIndexBuffer: id[MTLBuffer], controlPointIndexBufferOffset: NSUInteger, indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.12
  - drawIndexedPatches:patchStart:patchCount:patchIndexBuffer:patchIndexBufferOffset:controlPointIndexBuffer:controlPointIndexBufferOffset:instanceCount:baseInstance:(indexedPatches: NSUInteger, patchStart: NSUInteger, patchCount: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, controlPointIndexBuffer: id[MTLBuffer], controlPointIndexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger) -> None, since 10.12
  - drawIndexedPrimitives:indexCount:indexType:indexBuffer:indexBufferOffset:(indexedPrimitives: MTLPrimitiveType, indexCount: NSUInteger, indexType: MTLIndexType, indexBuffer: id[MTLBuffer], indexBufferOffset: NSUInteger) -> None, since 10.11
  - drawIndexedPrimitives:indexCount:indexType:indexBuffer:indexBufferOffset:instanceCount:(indexedPrimitives: MTLPrimitiveType, indexCount: NSUInteger, indexType: MTLIndexType, indexBuffer: id[MTLBuffer], indexBufferOffset: NSUInteger, instanceCount: NSUInteger) -> None, since 10.11
  - drawIndexedPrimitives:indexCount:indexType:indexBuffer:indexBufferOffset:instanceCount:baseVertex:baseInstance:(indexedPrimitives: MTLPrimitiveType, indexCount: NSUInteger, indexType: MTLIndexType, indexBuffer: id[MTLBuffer], indexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseVertex: NSInteger, baseInstance: NSUInteger) -> None, since 10.11
  - drawIndexedPrimitives:indexType:indexBuffer:indexBufferOffset:indirectBuffer:indirectBufferOffset:(indexedPrimitives: MTLPrimitiveType, indexType: MTLIndexType, indexBuffer: id[MTLBuffer], indexBufferOffset: NSUInteger, indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.11
  - drawMeshThreadgroups:threadsPerObjectThreadgroup:threadsPerMeshThreadgroup:(meshThreadgroups: MTLSize, threadsPerObjectThreadgroup: MTLSize, threadsPerMeshThreadgroup: MTLSize) -> None, since 13.0
  - drawMeshThreadgroupsWithIndirectBuffer:indirectBufferOffset:threadsPerObjectThreadgroup:threadsPerMeshThreadgroup:(indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger, threadsPerObjectThreadgroup: MTLSize, threadsPerMeshThreadgroup: MTLSize) -> None, since 13.0
  - drawMeshThreads:threadsPerObjectThreadgroup:threadsPerMeshThreadgroup:(meshThreads: MTLSize, threadsPerObjectThreadgroup: MTLSize, threadsPerMeshThreadgroup: MTLSize) -> None, since 13.0
  - drawPatches:patchIndexBuffer:patchIndexBufferOffset:indirectBuffer:indirectBufferOffset:(patches: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.12
  - drawPatches:patchStart:patchCount:patchIndexBuffer:patchIndexBufferOffset:instanceCount:baseInstance:(patches: NSUInteger, patchStart: NSUInteger, patchCount: NSUInteger, patchIndexBuffer: id[MTLBuffer], patchIndexBufferOffset: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger) -> None, since 10.12
  - drawPrimitives:indirectBuffer:indirectBufferOffset:(primitives: MTLPrimitiveType, indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.11
  - drawPrimitives:vertexStart:vertexCount:(primitives: MTLPrimitiveType, vertexStart: NSUInteger, vertexCount: NSUInteger) -> None, since 10.11
  - drawPrimitives:vertexStart:vertexCount:instanceCount:(primitives: MTLPrimitiveType, vertexStart: NSUInteger, vertexCount: NSUInteger, instanceCount: NSUInteger) -> None, since 10.11
  - drawPrimitives:vertexStart:vertexCount:instanceCount:baseInstance:(primitives: MTLPrimitiveType, vertexStart: NSUInteger, vertexCount: NSUInteger, instanceCount: NSUInteger, baseInstance: NSUInteger) -> None, since 10.11
  - executeCommandsInBuffer:indirectBuffer:indirectBufferOffset:(buffer: id[MTLIndirectCommandBuffer], indirectBuffer: id[MTLBuffer], indirectBufferOffset: NSUInteger) -> None, since 10.14
  - executeCommandsInBuffer:withRange:(buffer: id[MTLIndirectCommandBuffer], range: NSRange) -> None, since 10.14
  - memoryBarrierWithResources:count:afterStages:beforeStages:(resources: POINTER(id[MTLResource]), count: NSUInteger, afterStages: MTLRenderStages, beforeStages: MTLRenderStages) -> None, since 10.14
  - memoryBarrierWithScope:afterStages:beforeStages:(scope: MTLBarrierScope, afterStages: MTLRenderStages, beforeStages: MTLRenderStages) -> None, since 10.14
  - sampleCountersInBuffer:atSampleIndex:withBarrier:(buffer: id[MTLCounterSampleBuffer], sampleIndex: NSUInteger, barrier: c_bool) -> None, since 10.15
  - setBlendColorRed:green:blue:alpha:(blendColorRed: c_float, green: c_float, blue: c_float, alpha: c_float) -> None, since 10.11
  - setColorStoreAction:atIndex:(colorStoreAction: MTLStoreAction, index: NSUInteger) -> None, since 10.12
  - setColorStoreActionOptions:atIndex:(colorStoreActionOptions: MTLStoreActionOptions, index: NSUInteger) -> None, since 10.13
  - setCullMode:(cullMode: MTLCullMode) -> None, since 10.11
  - setDepthBias:slopeScale:clamp:(depthBias: c_float, slopeScale: c_float, clamp: c_float) -> None, since 10.11
  - setDepthClipMode:(depthClipMode: MTLDepthClipMode) -> None, since 10.11
  - setDepthStencilState:(depthStencilState: id[MTLDepthStencilState]) -> None, since 10.11
  - setDepthStoreAction:(depthStoreAction: MTLStoreAction) -> None, since 10.12
  - setDepthStoreActionOptions:(depthStoreActionOptions: MTLStoreActionOptions) -> None, since 10.13
  - setFragmentAccelerationStructure:atBufferIndex:(fragmentAccelerationStructure: id[MTLAccelerationStructure], bufferIndex: NSUInteger) -> None, since 12.0
  - setFragmentBuffer:offset:atIndex:(fragmentBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setFragmentBufferOffset:atIndex:(fragmentBufferOffset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setFragmentBuffers:offsets:withRange:(fragmentBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 10.11
  - setFragmentBytes:length:atIndex:(fragmentBytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setFragmentIntersectionFunctionTable:atBufferIndex:(fragmentIntersectionFunctionTable: id[MTLIntersectionFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setFragmentIntersectionFunctionTables:withBufferRange:(fragmentIntersectionFunctionTables: POINTER(id[MTLIntersectionFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setFragmentSamplerState:atIndex:(fragmentSamplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 10.11
  - setFragmentSamplerState:lodMinClamp:lodMaxClamp:atIndex:(fragmentSamplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 10.11
  - setFragmentSamplerStates:lodMinClamps:lodMaxClamps:withRange:(fragmentSamplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 10.11
  - setFragmentSamplerStates:withRange:(fragmentSamplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 10.11
  - setFragmentTexture:atIndex:(fragmentTexture: id[MTLTexture], index: NSUInteger) -> None, since 10.11
  - setFragmentTextures:withRange:(fragmentTextures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 10.11
  - setFragmentVisibleFunctionTable:atBufferIndex:(fragmentVisibleFunctionTable: id[MTLVisibleFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setFragmentVisibleFunctionTables:withBufferRange:(fragmentVisibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setFrontFacingWinding:(frontFacingWinding: MTLWinding) -> None, since 10.11
  - setMeshBuffer:offset:atIndex:(meshBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setMeshBufferOffset:atIndex:(meshBufferOffset: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setMeshBuffers:offsets:withRange:(meshBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 13.0
  - setMeshBytes:length:atIndex:(meshBytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setMeshSamplerState:atIndex:(meshSamplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 13.0
  - setMeshSamplerState:lodMinClamp:lodMaxClamp:atIndex:(meshSamplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 13.0
  - setMeshSamplerStates:lodMinClamps:lodMaxClamps:withRange:(meshSamplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 13.0
  - setMeshSamplerStates:withRange:(meshSamplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 13.0
  - setMeshTexture:atIndex:(meshTexture: id[MTLTexture], index: NSUInteger) -> None, since 13.0
  - setMeshTextures:withRange:(meshTextures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 13.0
  - setObjectBuffer:offset:atIndex:(objectBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setObjectBufferOffset:atIndex:(objectBufferOffset: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setObjectBuffers:offsets:withRange:(objectBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 13.0
  - setObjectBytes:length:atIndex:(objectBytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setObjectSamplerState:atIndex:(objectSamplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 13.0
  - setObjectSamplerState:lodMinClamp:lodMaxClamp:atIndex:(objectSamplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 13.0
  - setObjectSamplerStates:lodMinClamps:lodMaxClamps:withRange:(objectSamplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 13.0
  - setObjectSamplerStates:withRange:(objectSamplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 13.0
  - setObjectTexture:atIndex:(objectTexture: id[MTLTexture], index: NSUInteger) -> None, since 13.0
  - setObjectTextures:withRange:(objectTextures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 13.0
  - setObjectThreadgroupMemoryLength:atIndex:(objectThreadgroupMemoryLength: NSUInteger, index: NSUInteger) -> None, since 13.0
  - setRenderPipelineState:(renderPipelineState: id[MTLRenderPipelineState]) -> None, since 10.11
  - setScissorRect:(scissorRect: MTLScissorRect) -> None, since 10.11
  - setScissorRects:count:(scissorRects: POINTER(MTLScissorRect), count: NSUInteger) -> None, since 10.13
  - setStencilFrontReferenceValue:backReferenceValue:(stencilFrontReferenceValue: c_uint32, backReferenceValue: c_uint32) -> None, since 10.11
  - setStencilReferenceValue:(stencilReferenceValue: c_uint32) -> None, since 10.11
  - setStencilStoreAction:(stencilStoreAction: MTLStoreAction) -> None, since 10.12
  - setStencilStoreActionOptions:(stencilStoreActionOptions: MTLStoreActionOptions) -> None, since 10.13
  - setTessellationFactorBuffer:offset:instanceStride:(tessellationFactorBuffer: id[MTLBuffer], offset: NSUInteger, instanceStride: NSUInteger) -> None, since 10.12
  - setTessellationFactorScale:(tessellationFactorScale: c_float) -> None, since 10.12
  - setThreadgroupMemoryLength:offset:atIndex:(threadgroupMemoryLength: NSUInteger, offset: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setTileAccelerationStructure:atBufferIndex:(tileAccelerationStructure: id[MTLAccelerationStructure], bufferIndex: NSUInteger) -> None, since 12.0
  - setTileBuffer:offset:atIndex:(tileBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setTileBufferOffset:atIndex:(tileBufferOffset: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setTileBuffers:offsets:withRange:(tileBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 11.0
  - setTileBytes:length:atIndex:(tileBytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 11.0
  - setTileIntersectionFunctionTable:atBufferIndex:(tileIntersectionFunctionTable: id[MTLIntersectionFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setTileIntersectionFunctionTables:withBufferRange:(tileIntersectionFunctionTables: POINTER(id[MTLIntersectionFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setTileSamplerState:atIndex:(tileSamplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 11.0
  - setTileSamplerState:lodMinClamp:lodMaxClamp:atIndex:(tileSamplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 11.0
  - setTileSamplerStates:lodMinClamps:lodMaxClamps:withRange:(tileSamplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 11.0
  - setTileSamplerStates:withRange:(tileSamplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 11.0
  - setTileTexture:atIndex:(tileTexture: id[MTLTexture], index: NSUInteger) -> None, since 11.0
  - setTileTextures:withRange:(tileTextures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 11.0
  - setTileVisibleFunctionTable:atBufferIndex:(tileVisibleFunctionTable: id[MTLVisibleFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setTileVisibleFunctionTables:withBufferRange:(tileVisibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setTriangleFillMode:(triangleFillMode: MTLTriangleFillMode) -> None, since 10.11
  - setVertexAccelerationStructure:atBufferIndex:(vertexAccelerationStructure: id[MTLAccelerationStructure], bufferIndex: NSUInteger) -> None, since 12.0
  - setVertexAmplificationCount:viewMappings:(vertexAmplificationCount: NSUInteger, viewMappings: POINTER(MTLVertexAmplificationViewMapping)) -> None, since 10.15
  - setVertexBuffer:offset:atIndex:(vertexBuffer: id[MTLBuffer], offset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setVertexBuffer:offset:attributeStride:atIndex:(vertexBuffer: id[MTLBuffer], offset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setVertexBufferOffset:atIndex:(vertexBufferOffset: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setVertexBufferOffset:attributeStride:atIndex:(vertexBufferOffset: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setVertexBuffers:offsets:attributeStrides:withRange:(vertexBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), attributeStrides: POINTER(NSUInteger), range: NSRange) -> None, since 14.0
  - setVertexBuffers:offsets:withRange:(vertexBuffers: POINTER(id[MTLBuffer]), offsets: POINTER(NSUInteger), range: NSRange) -> None, since 10.11
  - setVertexBytes:length:atIndex:(vertexBytes: const c_void_p, length: NSUInteger, index: NSUInteger) -> None, since 10.11
  - setVertexBytes:length:attributeStride:atIndex:(vertexBytes: const c_void_p, length: NSUInteger, attributeStride: NSUInteger, index: NSUInteger) -> None, since 14.0
  - setVertexIntersectionFunctionTable:atBufferIndex:(vertexIntersectionFunctionTable: id[MTLIntersectionFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setVertexIntersectionFunctionTables:withBufferRange:(vertexIntersectionFunctionTables: POINTER(id[MTLIntersectionFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setVertexSamplerState:atIndex:(vertexSamplerState: id[MTLSamplerState], index: NSUInteger) -> None, since 10.11
  - setVertexSamplerState:lodMinClamp:lodMaxClamp:atIndex:(vertexSamplerState: id[MTLSamplerState], lodMinClamp: c_float, lodMaxClamp: c_float, index: NSUInteger) -> None, since 10.11
  - setVertexSamplerStates:lodMinClamps:lodMaxClamps:withRange:(vertexSamplerStates: POINTER(id[MTLSamplerState]), lodMinClamps: POINTER(c_float), lodMaxClamps: POINTER(c_float), range: NSRange) -> None, since 10.11
  - setVertexSamplerStates:withRange:(vertexSamplerStates: POINTER(id[MTLSamplerState]), range: NSRange) -> None, since 10.11
  - setVertexTexture:atIndex:(vertexTexture: id[MTLTexture], index: NSUInteger) -> None, since 10.11
  - setVertexTextures:withRange:(vertexTextures: POINTER(id[MTLTexture]), range: NSRange) -> None, since 10.11
  - setVertexVisibleFunctionTable:atBufferIndex:(vertexVisibleFunctionTable: id[MTLVisibleFunctionTable], bufferIndex: NSUInteger) -> None, since 12.0
  - setVertexVisibleFunctionTables:withBufferRange:(vertexVisibleFunctionTables: POINTER(id[MTLVisibleFunctionTable]), bufferRange: NSRange) -> None, since 12.0
  - setViewport:(viewport: MTLViewport) -> None, since 10.11
  - setViewports:count:(viewports: POINTER(MTLViewport), count: NSUInteger) -> None, since 10.13
  - setVisibilityResultMode:offset:(visibilityResultMode: MTLVisibilityResultMode, offset: NSUInteger) -> None, since 10.11
  - textureBarrier() -> None, since 10.11, deprecated 10.14
  - updateFence:afterStages:(fence: id[MTLFence], afterStages: MTLRenderStages) -> None, since 10.13
  - useHeap:(heap: id[MTLHeap]) -> None, since 10.13, deprecated 13.0
  - useHeap:stages:(heap: id[MTLHeap], stages: MTLRenderStages) -> None, since 10.15
  - useHeaps:count:(heaps: POINTER(id[MTLHeap]), count: NSUInteger) -> None, since 10.13, deprecated 13.0
  - useHeaps:count:stages:(heaps: POINTER(id[MTLHeap]), count: NSUInteger, stages: MTLRenderStages) -> None, since 10.15
  - useResource:usage:(resource: id[MTLResource], usage: MTLResourceUsage) -> None, since 10.13, deprecated 13.0
  - useResource:usage:stages:(resource: id[MTLResource], usage: MTLResourceUsage, stages: MTLRenderStages) -> None, since 10.15
  - useResources:count:usage:(resources: POINTER(id[MTLResource]), count: NSUInteger, usage: MTLResourceUsage) -> None, since 10.13, deprecated 13.0
  - useResources:count:usage:stages:(resources: POINTER(id[MTLResource]), count: NSUInteger, usage: MTLResourceUsage, stages: MTLRenderStages) -> None, since 10.15
  - waitForFence:beforeStages:(fence: id[MTLFence], beforeStages: MTLRenderStages) -> None, since 10.13
  - tileHeight() -> NSUInteger, since 11.0
  - tileWidth() -> NSUInteger, since 11.0

MTLParallelRenderCommandEncoder: MTLCommandEncoder
  - renderCommandEncoder() -> id[MTLRenderCommandEncoder], since 10.11
  - setColorStoreAction:atIndex:(colorStoreAction: MTLStoreAction, index: NSUInteger) -> None, since 10.12
  - setColorStoreActionOptions:atIndex:(colorStoreActionOptions: MTLStoreActionOptions, index: NSUInteger) -> None, since 10.13
  - setDepthStoreAction:(depthStoreAction: MTLStoreAction) -> None, since 10.12
  - setDepthStoreActionOptions:(depthStoreActionOptions: MTLStoreActionOptions) -> None, since 10.13
  - setStencilStoreAction:(stencilStoreAction: MTLStoreAction) -> None, since 10.12
  - setStencilStoreActionOptions:(stencilStoreActionOptions: MTLStoreActionOptions) -> None, since 10.13

MTLRasterizationRateMap: NSObjectProtocol
  - copyParameterDataToBuffer:offset:(buffer: id[MTLBuffer], offset: NSUInteger) -> None, since 10.15
  - mapPhysicalToScreenCoordinates:forLayer:(screenCoordinates: MTLCoordinate2D, layer: NSUInteger) -> MTLCoordinate2D, since 10.15
  - mapScreenToPhysicalCoordinates:forLayer:(physicalCoordinates: MTLCoordinate2D, layer: NSUInteger) -> MTLCoordinate2D, since 10.15
  - physicalSizeForLayer:(layer: NSUInteger) -> MTLSize, since 10.15
  - device() -> id[MTLDevice], since 10.15
  - label() -> NSString, since 10.15
  - layerCount() -> NSUInteger, since 10.15
  - parameterBufferSizeAndAlign() -> MTLSizeAndAlign, since 10.15
  - physicalGranularity() -> MTLSize, since 10.15
  - screenSize() -> MTLSize, since 10.15

MTLSamplerState: NSObjectProtocol
  - device() -> id[MTLDevice], since 10.11
  - gpuResourceID() -> MTLResourceID, since 13.0
  - label() -> NSString, since 10.11
"""

_types = """
MTLPackedFloat3 = _MTLPackedFloat3
MTLPackedFloat4x3 = _MTLPackedFloat4x3
MTLAxisAlignedBoundingBox = _MTLAxisAlignedBoundingBox
MTLCoordinate2D = MTLSamplePosition
NSArray = foundation.NSArray
NSFastEnumeration = foundation.NSFastEnumeration
NSObjectProtocol = foundation.NSObjectProtocol
NSObject = foundation.NSObject
NSCopying = foundation.NSCopying
NSSecureCoding = foundation.NSSecureCoding
NSInteger = foundation.NSInteger
NSUInteger = foundation.NSUInteger
NSRange = foundation.NSRange
NSBundle = foundation.NSBundle
NSString = foundation.NSString
NSData = foundation.NSData
NSURL = foundation.NSURL
NSDictionary = foundation.NSDictionary
NSError = foundation.NSError
NSNumber = foundation.NSNumber
MTLArgumentAccess = MTLBindingAccess
MTLAutoreleasedArgument = MTLArgument
MTLTimestamp = c_uint64
MTLCommonCounter = NSString
MTLCommonCounterSet = NSString
MTLCommandBufferHandler = BLOCK(None, id[MTLCommandBuffer])
CFTimeInterval = c_double
MTLAutoreleasedComputePipelineReflection = MTLComputePipelineReflection
MTLNewComputePipelineStateCompletionHandler = BLOCK(None, id[MTLComputePipelineState], NSError)
MTLNewComputePipelineStateWithReflectionCompletionHandler = BLOCK(None, id[MTLComputePipelineState], MTLComputePipelineReflection, NSError)
MTLIOCommandBufferHandler = BLOCK(None, id[MTLIOCommandBuffer])
MTLIOCompressionContext = c_void_p
MTLNewLibraryCompletionHandler = BLOCK(None, id[MTLLibrary], NSError)
MTLAutoreleasedRenderPipelineReflection = MTLRenderPipelineReflection
MTLNewRenderPipelineStateCompletionHandler = BLOCK(None, id[MTLRenderPipelineState], NSError)
MTLNewRenderPipelineStateWithReflectionCompletionHandler = BLOCK(None, id[MTLRenderPipelineState], MTLRenderPipelineReflection, NSError)
IOSurfaceRef = iosurface.IOSurfaceRef
dispatch_queue_t = dispatch.dispatch_queue_t
dispatch_data_t = dispatch.dispatch_data_t
MTLDeviceNotificationName = NSString
MTLDeviceNotificationHandler = BLOCK(None, id[MTLDevice], MTLDeviceNotificationName)
MTLDrawablePresentedHandler = BLOCK(None, id[MTLDrawable])
MTLSharedEventNotificationBlock = BLOCK(None, id[MTLSharedEvent], c_uint64)
"""

_functions = """
MTLIOCompressionContextDefaultChunkSize() -> c_size_t
MTLIOCreateCompressionContext(path: c_char_p, type: MTLIOCompressionMethod, chunkSize: c_size_t) -> MTLIOCompressionContext
MTLIOCompressionContextAppendData(context: MTLIOCompressionContext, data: const c_void_p, size: c_size_t) -> None
MTLIOFlushAndDestroyCompressionContext(context: MTLIOCompressionContext) -> MTLIOCompressionStatus
MTLCreateSystemDefaultDevice() -> retained id[MTLDevice]
MTLCopyAllDevices() -> retained NSArray
MTLCopyAllDevicesWithObserver(observer: out(retained id[NSObjectProtocol]), handler: MTLDeviceNotificationHandler) -> retained NSArray
MTLRemoveDeviceObserver(observer: id[NSObjectProtocol]) -> None
"""

_globals = """
MTLBinaryArchiveDomain: NSString
MTLCounterErrorDomain: NSString
MTLCommonCounterSetTimestamp: NSString
MTLCommonCounterSetStageUtilization: NSString
MTLCommonCounterSetStatistic: NSString
MTLCommonCounterTimestamp: NSString
MTLCommonCounterTotalCycles: NSString
MTLCommonCounterVertexCycles: NSString
MTLCommonCounterTessellationCycles: NSString
MTLCommonCounterPostTessellationVertexCycles: NSString
MTLCommonCounterFragmentCycles: NSString
MTLCommonCounterRenderTargetWriteCycles: NSString
MTLCommonCounterTessellationInputPatches: NSString
MTLCommonCounterVertexInvocations: NSString
MTLCommonCounterPostTessellationVertexInvocations: NSString
MTLCommonCounterClipperInvocations: NSString
MTLCommonCounterClipperPrimitivesOut: NSString
MTLCommonCounterFragmentInvocations: NSString
MTLCommonCounterFragmentsPassed: NSString
MTLCommonCounterComputeKernelInvocations: NSString
MTLCaptureErrorDomain: NSString
MTLCommandBufferErrorDomain: NSString
MTLCommandBufferEncoderInfoErrorKey: NSString
MTLIOErrorDomain: NSString
MTLLibraryErrorDomain: NSString
MTLAttributeStrideStatic: const NSUInteger
MTLBufferLayoutStrideDynamic: const NSUInteger
MTLDeviceWasAddedNotification: NSString
MTLDeviceRemovalRequestedNotification: NSString
MTLDeviceWasRemovedNotification: NSString
MTLDynamicLibraryDomain: NSString
"""

_macros = """
MTLPackedFloat3Make(x: c_float, y: c_float, z: c_float) = MTLPackedFloat3(elements=(x, y, z))
MTLSizeMake(width: c_ulong, height: c_ulong, depth: c_ulong) = MTLSize(width=width, height=height, depth=depth)
MTLOriginMake(x: c_ulong, y: c_ulong, z: c_ulong) = MTLOrigin(x=x, y=y, z=z)
MTLRegionMake1D(x: c_ulong, width: c_ulong) = MTLRegion(origin=MTLOrigin(x=x, y=c_ulong(0), z=c_ulong(0)), size=MTLSize(width=width, height=c_ulong(1), depth=c_ulong(1)))
MTLRegionMake2D(x: c_ulong, y: c_ulong, width: c_ulong, height: c_ulong) = MTLRegion(origin=MTLOrigin(x=x, y=y, z=c_ulong(0)), size=MTLSize(width=width, height=height, depth=c_ulong(1)))
MTLRegionMake3D(x: c_ulong, y: c_ulong, z: c_ulong, width: c_ulong, height: c_ulong, depth: c_ulong) = MTLRegion(origin=MTLOrigin(x=x, y=y, z=z), size=MTLSize(width=width, height=height, depth=depth))
MTLSamplePositionMake(x: c_float, y: c_float) = MTLSamplePosition(x=x, y=y)
MTLCoordinate2DMake(x: c_float, y: c_float) = MTLCoordinate2D(x=x, y=y)
MTLClearColorMake(red: c_double, green: c_double, blue: c_double, alpha: c_double) = MTLClearColor(red=red, green=green, blue=blue, alpha=alpha)
MTLTextureSwizzleChannelsMake(red: c_uint8, green: c_uint8, blue: c_uint8, alpha: c_uint8) = MTLTextureSwizzleChannels(red=red, green=green, blue=blue, alpha=alpha)
MTLIndirectCommandBufferExecutionRangeMake(location: c_uint32, length: c_uint32) = MTLIndirectCommandBufferExecutionRange(location=location, length=length)
"""

_availability = """
MTLAccelerationStructure: since 11.0
MTLAccelerationStructurePassDescriptor: since 13.0
MTLAccelerationStructurePassSampleBufferAttachmentDescriptor: since 13.0
MTLAccelerationStructurePassSampleBufferAttachmentDescriptorArray: since 13.0
MTLAccelerationStructureCommandEncoder: since 11.0
MTLMotionKeyframeData: since 12.0
MTLAccelerationStructureDescriptor: since 11.0
MTLAccelerationStructureGeometryDescriptor: since 11.0
MTLAccelerationStructureBoundingBoxGeometryDescriptor: since 11.0
MTLAccelerationStructureCurveGeometryDescriptor: since 14.0
MTLAccelerationStructureMotionBoundingBoxGeometryDescriptor: since 12.0
MTLAccelerationStructureMotionCurveGeometryDescriptor: since 14.0
MTLAccelerationStructureMotionTriangleGeometryDescriptor: since 12.0
MTLAccelerationStructureTriangleGeometryDescriptor: since 11.0
MTLInstanceAccelerationStructureDescriptor: since 11.0
MTLIndirectInstanceAccelerationStructureDescriptor: since 14.0
MTLPrimitiveAccelerationStructureDescriptor: since 11.0
MTLAttribute: since 10.12
MTLAttributeDescriptor: since 10.12
MTLAttributeDescriptorArray: since 10.12
MTLBufferLayoutDescriptor: since 10.12
MTLBufferLayoutDescriptorArray: since 10.12
MTLStageInputOutputDescriptor: since 10.12
MTLVertexAttribute: since 10.11
MTLVertexAttributeDescriptor: since 10.11
MTLVertexAttributeDescriptorArray: since 10.11
MTLVertexBufferLayoutDescriptor: since 10.11
MTLVertexBufferLayoutDescriptorArray: since 10.11
MTLVertexDescriptor: since 10.11
MTLCommandEncoder: since 10.11
MTLResource: since 10.11
MTLBinding: since 13.0
MTLBufferBinding: since 13.0
MTLThreadgroupBinding: since 13.0
MTLArgument: since 10.11, deprecated 13.0
MTLObjectPayloadBinding: since 13.0
MTLArgumentDescriptor: since 10.13
MTLArgumentEncoder: since 10.13
MTLBinaryArchiveDomain: since 11.0
MTLBinaryArchiveDescriptor: since 11.0
MTLBinaryArchive: since 11.0
MTLBlitCommandEncoder: since 10.11
MTLBlitPassSampleBufferAttachmentDescriptor: since 11.0
MTLBlitPassSampleBufferAttachmentDescriptorArray: since 11.0
MTLBlitPassDescriptor: since 11.0
MTLCounterErrorDomain: since 10.15
MTLCommonCounterSetTimestamp: since 10.15
MTLCommonCounterSetStageUtilization: since 10.15
MTLCommonCounterSetStatistic: since 10.15
MTLCommonCounterTimestamp: since 10.15
MTLCommonCounterTotalCycles: since 10.15
MTLCommonCounterVertexCycles: since 10.15
MTLCommonCounterTessellationCycles: since 10.15
MTLCommonCounterPostTessellationVertexCycles: since 10.15
MTLCommonCounterFragmentCycles: since 10.15
MTLCommonCounterRenderTargetWriteCycles: since 10.15
MTLCommonCounterTessellationInputPatches: since 10.15
MTLCommonCounterVertexInvocations: since 10.15
MTLCommonCounterPostTessellationVertexInvocations: since 10.15
MTLCommonCounterClipperInvocations: since 10.15
MTLCommonCounterClipperPrimitivesOut: since 10.15
MTLCommonCounterFragmentInvocations: since 10.15
MTLCommonCounterFragmentsPassed: since 10.15
MTLCommonCounterComputeKernelInvocations: since 10.15
MTLCounter: since 10.15
MTLCounterSet: since 10.15
MTLCounterSampleBufferDescriptor: since 10.15
MTLCounterSampleBuffer: since 10.15
MTLBuffer: since 10.11
MTLCaptureErrorDomain: since 10.15
MTLCaptureDescriptor: since 10.15
MTLCaptureScope: since 10.13
MTLCaptureManager: since 10.13
MTLCommandBufferErrorDomain: since 10.11
MTLCommandBufferEncoderInfoErrorKey: since 11.0
MTLCommandBufferEncoderInfo: since 11.0
MTLCommandBufferDescriptor: since 11.0
MTLCommandBuffer: since 10.11
MTLComputeCommandEncoder: since 10.11
MTLCommandQueue: since 10.11
MTLComputePassSampleBufferAttachmentDescriptor: since 11.0
MTLComputePassSampleBufferAttachmentDescriptorArray: since 11.0
MTLComputePassDescriptor: since 11.0
MTLComputePipelineReflection: since 10.11
MTLComputePipelineDescriptor: since 10.11
MTLComputePipelineState: since 10.11
MTLPipelineBufferDescriptor: since 10.13
MTLPipelineBufferDescriptorArray: since 10.13
MTLStencilDescriptor: since 10.11
MTLDepthStencilDescriptor: since 10.11
MTLDepthStencilState: since 10.11
MTLArchitecture: since 14.0
MTLDevice: since 10.11
MTLIOCommandQueueDescriptor: since 13.0
MTLIOFileHandle: since 13.0
MTLIOScratchBuffer: since 13.0
MTLIOScratchBufferAllocator: since 13.0
MTLIOCommandBuffer: since 13.0
MTLIOCommandQueue: since 13.0
MTLIOErrorDomain: since 13.0
MTLIOCompressionContextDefaultChunkSize: since 13.0
MTLIOCreateCompressionContext: since 13.0
MTLIOCompressionContextAppendData: since 13.0
MTLIOFlushAndDestroyCompressionContext: since 13.0
MTLLibraryErrorDomain: since 10.11
MTLCompileOptions: since 10.11
MTLLibrary: since 10.11
MTLFunctionConstant: since 10.12
MTLFunction: since 10.11
MTLRenderPipelineReflection: since 10.11
MTLMeshRenderPipelineDescriptor: since 13.0
MTLRenderPipelineColorAttachmentDescriptor: since 10.11
MTLRenderPipelineColorAttachmentDescriptorArray: since 10.11
MTLRenderPipelineDescriptor: since 10.11
MTLRenderPipelineFunctionsDescriptor: since 12.0
MTLRenderPipelineState: since 10.11
MTLTileRenderPipelineColorAttachmentDescriptor: since 11.0
MTLTileRenderPipelineColorAttachmentDescriptorArray: since 11.0
MTLTileRenderPipelineDescriptor: since 11.0
MTLResourceStatePassDescriptor: since 11.0
MTLResourceStatePassSampleBufferAttachmentDescriptor: since 11.0
MTLResourceStatePassSampleBufferAttachmentDescriptorArray: since 11.0
MTLResourceStateCommandEncoder: since 10.15
MTLTextureDescriptor: since 10.11
MTLTexture: since 10.11
MTLSharedTextureHandle: since 10.14
MTLTextureReferenceType: since 10.13
MTLTextureBinding: since 13.0
MTLAttributeStrideStatic: since 14.0
MTLBufferLayoutStrideDynamic: since 14.0
MTLType: since 10.13
MTLStructMember: since 10.11
MTLStructType: since 10.11
MTLArrayType: since 10.11
MTLPointerType: since 10.13
MTLDeviceWasAddedNotification: since 10.13
MTLDeviceRemovalRequestedNotification: since 10.13
MTLDeviceWasRemovedNotification: since 10.13
MTLCreateSystemDefaultDevice: since 10.11
MTLCopyAllDevices: since 10.11
MTLCopyAllDevicesWithObserver: since 10.13
MTLRemoveDeviceObserver: since 10.13
MTLDrawable: since 10.11
MTLDynamicLibraryDomain: since 11.0
MTLDynamicLibrary: since 11.0
MTLEvent: since 10.14
MTLSharedEventHandle: since 10.14
MTLSharedEventListener: since 10.14
MTLSharedEvent: since 10.14
MTLFence: since 10.13
MTLFunctionConstantValues: since 10.12
MTLFunctionDescriptor: since 11.0
MTLIntersectionFunctionDescriptor: since 11.0
MTLVisibleFunctionTableDescriptor: since 11.0
MTLVisibleFunctionTable: since 11.0
MTLIntersectionFunctionTableDescriptor: since 11.0
MTLIntersectionFunctionTable: since 11.0
MTLFunctionHandle: since 11.0
MTLLogContainer: since 11.0
MTLFunctionLogDebugLocation: since 11.0
MTLFunctionLog: since 11.0
MTLFunctionStitchingAttribute: since 12.0
MTLFunctionStitchingAttributeAlwaysInline: since 12.0
MTLFunctionStitchingNode: since 12.0
MTLFunctionStitchingFunctionNode: since 12.0
MTLFunctionStitchingGraph: since 12.0
MTLFunctionStitchingInputNode: since 12.0
MTLStitchedLibraryDescriptor: since 12.0
MTLHeapDescriptor: since 10.13
MTLHeap: since 10.13
MTLIndirectCommandBufferDescriptor: since 10.14
MTLIndirectComputeCommand: since 11.0
MTLIndirectCommandBuffer: since 10.14
MTLIndirectRenderCommand: since 10.14
MTLRenderCommandEncoder: since 10.11
MTLParallelRenderCommandEncoder: since 10.11
MTLRenderPassAttachmentDescriptor: since 10.11
MTLRenderPassColorAttachmentDescriptor: since 10.11
MTLRenderPassColorAttachmentDescriptorArray: since 10.11
MTLRenderPassDepthAttachmentDescriptor: since 10.11
MTLRenderPassDescriptor: since 10.11
MTLRenderPassSampleBufferAttachmentDescriptor: since 11.0
MTLRenderPassSampleBufferAttachmentDescriptorArray: since 11.0
MTLRenderPassStencilAttachmentDescriptor: since 10.11
MTLLinkedFunctions: since 11.0
MTLRasterizationRateLayerArray: since 10.15
MTLRasterizationRateLayerDescriptor: since 10.15
MTLRasterizationRateMap: since 10.15
MTLRasterizationRateMapDescriptor: since 10.15
MTLRasterizationRateSampleArray: since 10.15
MTLSamplerDescriptor: since 10.11
MTLSamplerState: since 10.11
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    classes=_classes,
    protocols=_protocols,
    types=_types,
    functions=_functions,
    globals=_globals,
    macros=_macros,
    availability=_availability,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/System/Library/Frameworks/Metal.framework/Metal',)},
)
