"""Metal, as far as compute programs use it: Metal/Metal.h.

Made by `autogen regen metal` from headers/metal.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'Metal/MTLAccelerationStructure.h': '1e5817b9ed54eba4be103e6774d0adab77ebd1a513d0de101e0cf0eb459eb5c3',
    'Metal/MTLArgument.h': 'c869dda63868e186e2baa33d443e8448315e792cd2a3275dd8abbdc4f210a2a4',
    'Metal/MTLArgumentEncoder.h': '3a379d9a29d708239826c9e5427ac6518cee7cf115128551c9bcff4df21b7f4a',
    'Metal/MTLBinaryArchive.h': 'be3b6369304e734f05fee32983e3e5f17f052e5c3fd2cb90106885dfd4986bc1',
    'Metal/MTLBlitCommandEncoder.h': '0683332a3b44f885ad196f8772627bd99f15307debcce274e0cebe0f967fcf76',
    'Metal/MTLBlitPass.h': '843acba9430232ecc8b67a4d9611fa47cae1e75df3525e748bda9139484d604a',
    'Metal/MTLBuffer.h': '73d93e45574b6d476269976ec2f64ec0ab2eb1080c603d7453accd5c9d472af2',
    'Metal/MTLCapture.h': '2ccf8669e428410f6f078f1e9a68aaadc86cb68fdd180383914b1361649df297',
    'Metal/MTLCommandBuffer.h': '86cfbf31f35067e3de0d2d36de9eed07cc8f16e6fbb2bb9d59c27561aced60f6',
    'Metal/MTLCommandEncoder.h': '625b480a25d04b75a95c8c6583604c93be7f67dae699ee2e78198e2fc82cb7d3',
    'Metal/MTLCommandQueue.h': 'b750182381aa1f5cd589e9268b53812cace8d296d6e7d7099406f4f65825e0a0',
    'Metal/MTLComputeCommandEncoder.h': '10afc065a2ade78c24e1cfdd638dd22df966561f6dcba49aacf39dd6122e999f',
    'Metal/MTLComputePass.h': 'c6d8037f47049b05bbe6eb2d1634ff01d5b701e8ca5f0b1413ecd18fafa26d4a',
    'Metal/MTLComputePipeline.h': '3ebe2dbf430a6fe1bbf2747b5cea10ccd0d40777b98986f349a8183517f92001',
    'Metal/MTLCounters.h': '7b52dcde3633566dcf1a5044900f27a23e78db2c0561ef297b987a64fa7f5223',
    'Metal/MTLDataType.h': '50c7de66bc54971a290270b09de909be3601340250ae5f4ed3a8e2dadd7c9710',
    'Metal/MTLDevice.h': '2d1a99fdebadaa136d0c3e91bbb3f65b70add68d1b40a3ef01b010fca3461311',
    'Metal/MTLDevices.h': 'bab53564e04745247e80fd28be3034d542594539bc1833f13f35de84b099d5ae',
    'Metal/MTLDynamicLibrary.h': '9658300ab19212b43ead48d4d39d31110773eec351bae065b086ce4f3873dc40',
    'Metal/MTLEvent.h': 'ab1817a9f0fb1e0750fc194dc28a1f6f62c393ae5f23940036e0229195178dad',
    'Metal/MTLFence.h': 'f197d7d6083508af560ad502c8bd7af1f39e3bc322e8ab56f6a792bee0622c30',
    'Metal/MTLFunction.h': 'd041531a19f7da12df20894782067807c0973aa9682222b39398f69b213bf34d',
    'Metal/MTLFunctionConstantValues.h': 'cc5e2c4be22b6dddd32dc96f7f97d20e53ba17999313b8dcb5a0ee3a0fd966a5',
    'Metal/MTLFunctionDescriptor.h': '685e85355be107a952b57f8b3b3e09001f79b69d241843fcd5f05fb66798d030',
    'Metal/MTLFunctionHandle.h': '09089c85e01c31d532e825ed0e1d9bfb98f0f05c7f08b9b7b59a3eff2af0a17d',
    'Metal/MTLFunctionLog.h': 'ee2050a359aac61b14fe2035d74d31651ae688cb5cb6c8a50ff3a9c6c297766c',
    'Metal/MTLGraphics.h': '1c6e3e5e4d96a8c6a6fd73b31eb806133e59da6d70b6ba5f52fd33ee965f8c9b',
    'Metal/MTLHeap.h': '5fa8da88bf4bbfb6535d3f42757d12388ff697d3de34341eb41908b3c76b9e6e',
    'Metal/MTLIOCompressor.h': '25e32fd15a4f0c78126e9bc4fe1919e79133775723c1491146f446b31f6693d9',
    'Metal/MTLIndirectCommandBuffer.h': '9c1336c45a9286753d09b7cc4c336395072e1eb8b97ca30a9ca3f0ee34081922',
    'Metal/MTLLibrary.h': 'd5380f5374ab35a291a988921413372ddbeeabe2d2f0feb439165e0c22765ce3',
    'Metal/MTLLinkedFunctions.h': '3edb78891a230c08270c7192f52954c32e2a5769877095015f9fcd5654e0a265',
    'Metal/MTLNames.h': '8e9256ff35b5b51662966b5cc49fee9b420589a8545d3525a3e7f340aae0cc5e',
    'Metal/MTLPipeline.h': '7f8be75685f6d8005f4dfec25440787c624444e990460fe767a2fbd0891db96e',
    'Metal/MTLReflectedTypes.h': '59faa703f417a287f2a3add11da3d9366707dc1fa231badcf9e3876e507e8d44',
    'Metal/MTLResource.h': 'd1867773286904e71d499cbb8180b419548cdc40f00a1ff05985e81835bd7691',
    'Metal/MTLTypes.h': 'a71fc0436871a60715e47636fc064dec87e426bb5956a49521af25700ed190d9',
    'Metal/Metal.h': 'a7e4f7cd66a05f2238b7f458dc0c664ae8a0ed0dd7a2b43df6178a24243240a7',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
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

MTLBarrierScope: c_ulong, flags
  MTLBarrierScopeBuffers = 1
  MTLBarrierScopeTextures = 2
  MTLBarrierScopeRenderTargets = 4

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
  MTLFeatureSet_macOS_GPUFamily1_v1 = 10000
  MTLFeatureSet_macOS_GPUFamily1_v2 = 10001
  MTLFeatureSet_macOS_ReadWriteTextureTier2 = 10002
  MTLFeatureSet_macOS_GPUFamily1_v3 = 10003
  MTLFeatureSet_macOS_GPUFamily1_v4 = 10004
  MTLFeatureSet_macOS_GPUFamily2_v1 = 10005

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

MTLSparsePageSize: c_long
  MTLSparsePageSize16 = 101
  MTLSparsePageSize64 = 102
  MTLSparsePageSize256 = 103

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

MTLDynamicLibraryError: c_ulong
  MTLDynamicLibraryErrorNone = 0
  MTLDynamicLibraryErrorInvalidFile = 1
  MTLDynamicLibraryErrorCompilationFailure = 2
  MTLDynamicLibraryErrorUnresolvedInstallName = 3
  MTLDynamicLibraryErrorDependencyLoadFailure = 4
  MTLDynamicLibraryErrorUnsupported = 5

MTLFunctionLogType: c_ulong
  MTLFunctionLogTypeValidation = 0

MTLTextureSwizzle: c_ubyte
  MTLTextureSwizzleZero = 0
  MTLTextureSwizzleOne = 1
  MTLTextureSwizzleRed = 2
  MTLTextureSwizzleGreen = 3
  MTLTextureSwizzleBlue = 4
  MTLTextureSwizzleAlpha = 5

MTLHeapType: c_long
  MTLHeapTypeAutomatic = 0
  MTLHeapTypePlacement = 1
  MTLHeapTypeSparse = 2

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

MTLIndirectCommandType: c_ulong, flags
  MTLIndirectCommandTypeDraw = 1
  MTLIndirectCommandTypeDrawIndexed = 2
  MTLIndirectCommandTypeDrawPatches = 4
  MTLIndirectCommandTypeDrawIndexedPatches = 8
  MTLIndirectCommandTypeConcurrentDispatch = 32
  MTLIndirectCommandTypeConcurrentDispatchThreads = 64
  MTLIndirectCommandTypeDrawMeshThreadgroups = 128
  MTLIndirectCommandTypeDrawMeshThreads = 256
"""

_classes = """
MTLArgument: NSObject
  - name() -> NSString, since 10.11, deprecated 13.0
  - type() -> MTLArgumentType, since 10.11, deprecated 13.0
  - access() -> MTLArgumentAccess, since 10.11, deprecated 13.0
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

MTLPipelineBufferDescriptor: NSObject, NSCopying
  - mutability() -> MTLMutability, since 10.13
  - setMutability:(mutability: MTLMutability) -> None, since 10.13

MTLPipelineBufferDescriptorArray: NSObject
  - objectAtIndexedSubscript:(index: NSUInteger) -> MTLPipelineBufferDescriptor, since 10.13
  - setObject:atIndexedSubscript:(object: MTLPipelineBufferDescriptor, index: NSUInteger) -> None, since 10.13

MTLArchitecture: NSObject, NSCopying
  - name() -> NSString, since 14.0

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

MTLResourceStatePassDescriptor: NSObject, NSCopying

MTLVertexAttribute: NSObject

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

MTLPointerType: MTLType
  - elementStructType() -> MTLStructType, since 10.13
  - elementArrayType() -> MTLArrayType, since 10.13
  - elementType() -> MTLDataType, since 10.13
  - access() -> MTLBindingAccess, since 10.13
  - alignment() -> NSUInteger, since 10.13
  - dataSize() -> NSUInteger, since 10.13
  - elementIsArgumentBuffer() -> c_bool, since 10.13
"""

_protocols = """
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
  - label() -> NSString, since 10.13
  - setLabel:(label: NSString) -> None, since 10.13
  - device() -> id[MTLDevice], since 10.13
  - encodedLength() -> NSUInteger, since 10.13
  - alignment() -> NSUInteger, since 10.13

MTLBinaryArchive: NSObjectProtocol
  - addComputePipelineFunctionsWithDescriptor:error:(descriptor: MTLComputePipelineDescriptor, error: out(NSError)) -> c_bool, since 11.0
  - addFunctionWithDescriptor:library:error:(descriptor: MTLFunctionDescriptor, library: id[MTLLibrary], error: out(NSError)) -> c_bool, since 12.0
  - serializeToURL:error:(URL: NSURL, error: out(NSError)) -> c_bool, since 11.0
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
  - getTextureAccessCounters:region:mipLevel:slice:resetCounters:countersBuffer:countersBufferOffset:(texture: id[MTLTexture], region: MTLRegion, mipLevel: NSUInteger, slice: NSUInteger, resetCounters: c_bool, countersBuffer: id[MTLBuffer], countersBufferOffset: NSUInteger) -> None, since 11.0

MTLCommandEncoder: NSObjectProtocol
  - endEncoding() -> None, since 10.11
  - insertDebugSignpost:(string: NSString) -> None, since 10.11
  - pushDebugGroup:(string: NSString) -> None, since 10.11
  - popDebugGroup() -> None, since 10.11
  - label() -> NSString, since 10.11
  - setLabel:(label: NSString) -> None, since 10.11
  - device() -> id[MTLDevice], since 10.11

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

MTLBuffer: MTLResource
  - contents() -> c_void_p, inner pointer, since 10.11
  - didModifyRange:(range: NSRange) -> None, since 10.11
  - newRemoteBufferViewForDevice:(device: id[MTLDevice]) -> retained id[MTLBuffer], since 10.15
  - addDebugMarker:range:(marker: NSString, range: NSRange) -> None, since 10.12
  - removeAllDebugMarkers() -> None, since 10.12
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
  - label() -> NSString, since 10.13
  - device() -> id[MTLDevice], since 10.11
  - gpuResourceID() -> MTLResourceID, since 13.0
  - supportIndirectCommandBuffers() -> c_bool, since 11.0
  - threadExecutionWidth() -> NSUInteger, since 10.11
  - maxTotalThreadsPerThreadgroup() -> NSUInteger, since 10.11
  - staticThreadgroupMemoryLength() -> NSUInteger, since 10.13

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

MTLLibrary: NSObjectProtocol
  - newFunctionWithName:(name: NSString) -> retained id[MTLFunction], since 10.11
  - newFunctionWithName:constantValues:error:(name: NSString, constantValues: MTLFunctionConstantValues, error: out(NSError)) -> retained id[MTLFunction], since 10.12
  - newFunctionWithName:constantValues:completionHandler:(name: NSString, constantValues: MTLFunctionConstantValues, completionHandler: BLOCK(None, id[MTLFunction], NSError)) -> None, since 10.12
  - newFunctionWithDescriptor:error:(descriptor: MTLFunctionDescriptor, error: out(NSError)) -> retained id[MTLFunction], since 11.0
  - newFunctionWithDescriptor:completionHandler:(descriptor: MTLFunctionDescriptor, completionHandler: BLOCK(None, id[MTLFunction], NSError)) -> None, since 11.0
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

MTLTexture: MTLResource

MTLResourceStateCommandEncoder: MTLCommandEncoder

MTLHeap: NSObjectProtocol
  - maxAvailableSizeWithAlignment:(alignment: NSUInteger) -> NSUInteger, since 10.13
  - newBufferWithLength:options:(length: NSUInteger, options: MTLResourceOptions) -> retained id[MTLBuffer], since 10.13
  - newBufferWithLength:options:offset:(length: NSUInteger, options: MTLResourceOptions, offset: NSUInteger) -> retained id[MTLBuffer], since 10.15
  - setPurgeableState:(state: MTLPurgeableState) -> MTLPurgeableState, since 10.13
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

MTLIndirectCommandBuffer: MTLResource
  - indirectComputeCommandAtIndex:(index: NSUInteger) -> id[MTLIndirectComputeCommand], since 11.0
  - resetWithRange:(range: NSRange) -> None, since 10.14
  - size() -> NSUInteger, since 10.14
  - gpuResourceID() -> MTLResourceID, since 13.0
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
dispatch_queue_t = dispatch.dispatch_queue_t
dispatch_data_t = dispatch.dispatch_data_t
MTLNewLibraryCompletionHandler = BLOCK(None, id[MTLLibrary], NSError)
MTLDeviceNotificationName = NSString
MTLDeviceNotificationHandler = BLOCK(None, id[MTLDevice], MTLDeviceNotificationName)
MTLSharedEventNotificationBlock = BLOCK(None, id[MTLSharedEvent], c_uint64)
MTLIOCompressionContext = c_void_p
"""

_functions = """
MTLCreateSystemDefaultDevice() -> retained id[MTLDevice]
MTLCopyAllDevices() -> retained NSArray
MTLCopyAllDevicesWithObserver(observer: out(retained id[NSObjectProtocol]), handler: MTLDeviceNotificationHandler) -> retained NSArray
MTLRemoveDeviceObserver(observer: id[NSObjectProtocol]) -> None
MTLIOCompressionContextDefaultChunkSize() -> c_size_t
MTLIOCreateCompressionContext(path: c_char_p, type: MTLIOCompressionMethod, chunkSize: c_size_t) -> MTLIOCompressionContext
MTLIOCompressionContextAppendData(context: MTLIOCompressionContext, data: const c_void_p, size: c_size_t) -> None
MTLIOFlushAndDestroyCompressionContext(context: MTLIOCompressionContext) -> MTLIOCompressionStatus
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
MTLLibraryErrorDomain: NSString
MTLDeviceWasAddedNotification: NSString
MTLDeviceRemovalRequestedNotification: NSString
MTLDeviceWasRemovedNotification: NSString
MTLDynamicLibraryDomain: NSString
MTLAttributeStrideStatic: const NSUInteger
MTLBufferLayoutStrideDynamic: const NSUInteger
MTLIOErrorDomain: NSString
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
MTLBinding: since 13.0
MTLBufferBinding: since 13.0
MTLThreadgroupBinding: since 13.0
MTLArgument: since 10.11, deprecated 13.0
MTLArgumentDescriptor: since 10.13
MTLArgumentEncoder: since 10.13
MTLBinaryArchiveDomain: since 11.0
MTLBinaryArchiveDescriptor: since 11.0
MTLBinaryArchive: since 11.0
MTLBlitCommandEncoder: since 10.11
MTLCommandEncoder: since 10.11
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
MTLResource: since 10.11
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
MTLArchitecture: since 14.0
MTLDevice: since 10.11
MTLLibraryErrorDomain: since 10.11
MTLCompileOptions: since 10.11
MTLLibrary: since 10.11
MTLFunctionConstant: since 10.12
MTLFunction: since 10.11
MTLDeviceWasAddedNotification: since 10.13
MTLDeviceRemovalRequestedNotification: since 10.13
MTLDeviceWasRemovedNotification: since 10.13
MTLCreateSystemDefaultDevice: since 10.11
MTLCopyAllDevices: since 10.11
MTLCopyAllDevicesWithObserver: since 10.13
MTLRemoveDeviceObserver: since 10.13
MTLDynamicLibraryDomain: since 11.0
MTLDynamicLibrary: since 11.0
MTLEvent: since 10.14
MTLSharedEventHandle: since 10.14
MTLSharedEventListener: since 10.14
MTLSharedEvent: since 10.14
MTLFence: since 10.13
MTLFunctionConstantValues: since 10.12
MTLFunctionDescriptor: since 11.0
MTLFunctionHandle: since 11.0
MTLLogContainer: since 11.0
MTLFunctionLogDebugLocation: since 11.0
MTLFunctionLog: since 11.0
MTLTexture: since 10.11
MTLResourceStateCommandEncoder: since 11.0
MTLResourceStatePassDescriptor: since 11.0
MTLVertexAttribute: since 10.11
MTLAttributeStrideStatic: since 14.0
MTLBufferLayoutStrideDynamic: since 14.0
MTLHeapDescriptor: since 10.13
MTLHeap: since 10.13
MTLIOErrorDomain: since 13.0
MTLIOCompressionContextDefaultChunkSize: since 13.0
MTLIOCreateCompressionContext: since 13.0
MTLIOCompressionContextAppendData: since 13.0
MTLIOFlushAndDestroyCompressionContext: since 13.0
MTLIndirectCommandBufferDescriptor: since 10.14
MTLIndirectComputeCommand: since 11.0
MTLIndirectCommandBuffer: since 10.14
MTLLinkedFunctions: since 11.0
MTLType: since 10.13
MTLStructMember: since 10.11
MTLStructType: since 10.11
MTLArrayType: since 10.11
MTLPointerType: since 10.13
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
