"""HIP runtime 5 (6 has other structures: see hip): hip/hip_runtime_api.h.

Types for editors and type checkers. Made by `autogen regen hip5` from headers/hip5.toml; do not edit.
"""

from ctypes import c_char_p, c_float, c_int, c_size_t, c_ubyte, c_uint, c_uint32, c_ulonglong, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, Bool, CFunction, CString, Char, Chars, Enum, Enumeration, Float, Function, Inner, Int, Member, Pointer, PointerConstant, PointerTo,
    Structure, Union, char_p, chars, constant_memory, ints, items, members, number, reference, void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class hipDeviceArch_t(Structure):
    hasGlobalInt32Atomics: Int = ...
    hasGlobalFloatAtomicExch: Int = ...
    hasSharedInt32Atomics: Int = ...
    hasSharedFloatAtomicExch: Int = ...
    hasFloatAtomicAdd: Int = ...
    hasGlobalInt64Atomics: Int = ...
    hasSharedInt64Atomics: Int = ...
    hasDoubles: Int = ...
    hasWarpVote: Int = ...
    hasWarpBallot: Int = ...
    hasWarpShuffle: Int = ...
    hasFunnelShift: Int = ...
    hasThreadFenceSystem: Int = ...
    hasSyncThreadsExt: Int = ...
    hasSurfaceFuncs: Int = ...
    has3dGrid: Int = ...
    hasDynamicParallelism: Int = ...

class hipUUID_t(Structure):
    bytes: Chars = ...

class hipDeviceProp_t(Structure):
    name: Chars = ...
    totalGlobalMem: Int = ...
    sharedMemPerBlock: Int = ...
    regsPerBlock: Int = ...
    warpSize: Int = ...
    maxThreadsPerBlock: Int = ...
    maxThreadsDim: ArrayOf[c_int] = ...
    maxGridSize: ArrayOf[c_int] = ...
    clockRate: Int = ...
    memoryClockRate: Int = ...
    memoryBusWidth: Int = ...
    totalConstMem: Int = ...
    major: Int = ...
    minor: Int = ...
    multiProcessorCount: Int = ...
    l2CacheSize: Int = ...
    maxThreadsPerMultiProcessor: Int = ...
    computeMode: Int = ...
    clockInstructionRate: Int = ...
    arch: Inner[hipDeviceArch_t] = ...
    concurrentKernels: Int = ...
    pciDomainID: Int = ...
    pciBusID: Int = ...
    pciDeviceID: Int = ...
    maxSharedMemoryPerMultiProcessor: Int = ...
    isMultiGpuBoard: Int = ...
    canMapHostMemory: Int = ...
    gcnArch: Int = ...
    gcnArchName: Chars = ...
    integrated: Int = ...
    cooperativeLaunch: Int = ...
    cooperativeMultiDeviceLaunch: Int = ...
    maxTexture1DLinear: Int = ...
    maxTexture1D: Int = ...
    maxTexture2D: ArrayOf[c_int] = ...
    maxTexture3D: ArrayOf[c_int] = ...
    hdpMemFlushCntl: PointerTo[c_uint] = ...
    hdpRegFlushCntl: PointerTo[c_uint] = ...
    memPitch: Int = ...
    textureAlignment: Int = ...
    texturePitchAlignment: Int = ...
    kernelExecTimeoutEnabled: Int = ...
    ECCEnabled: Int = ...
    tccDriver: Int = ...
    cooperativeMultiDeviceUnmatchedFunc: Int = ...
    cooperativeMultiDeviceUnmatchedGridDim: Int = ...
    cooperativeMultiDeviceUnmatchedBlockDim: Int = ...
    cooperativeMultiDeviceUnmatchedSharedMem: Int = ...
    isLargeBar: Int = ...
    asicRevision: Int = ...
    managedMemory: Int = ...
    directManagedMemAccessFromHost: Int = ...
    concurrentManagedAccess: Int = ...
    pageableMemoryAccess: Int = ...
    pageableMemoryAccessUsesHostPageTables: Int = ...

class hipAccessPolicyWindow(Structure):
    base_ptr: Address = ...
    hitProp: Enumeration[hipAccessProperty] = ...
    hitRatio: Float = ...
    missProp: Enumeration[hipAccessProperty] = ...
    num_bytes: Int = ...

class hipKernelNodeAttrValue(Union):
    accessPolicyWindow: Inner[hipAccessPolicyWindow] = ...
    cooperative: Int = ...

class hipPointerAttribute_t(Structure):
    memoryType: Enumeration[hipMemoryType] = ...
    device: Int = ...
    devicePointer: Address = ...
    hostPointer: Address = ...
    isManaged: Int = ...
    allocationFlags: Int = ...

class ihipCtx_t(BareStructure): ...

class ihipStream_t(BareStructure): ...

class hipIpcMemHandle_st(Structure):
    reserved: Chars = ...

class hipIpcEventHandle_st(Structure):
    reserved: Chars = ...

class ihipModule_t(BareStructure): ...

class ihipModuleSymbol_t(BareStructure): ...

class ihipMemPoolHandle_t(BareStructure): ...

class hipFuncAttributes(Structure):
    binaryVersion: Int = ...
    cacheModeCA: Int = ...
    constSizeBytes: Int = ...
    localSizeBytes: Int = ...
    maxDynamicSharedSizeBytes: Int = ...
    maxThreadsPerBlock: Int = ...
    numRegs: Int = ...
    preferredShmemCarveout: Int = ...
    ptxVersion: Int = ...
    sharedSizeBytes: Int = ...

class ihipEvent_t(BareStructure): ...

class hipMemLocation(Structure):
    type: Enumeration[hipMemLocationType] = ...
    id: Int = ...

class hipMemAccessDesc(Structure):
    location: Inner[hipMemLocation] = ...
    flags: Enumeration[hipMemAccessFlags] = ...

class hipMemPoolProps(Structure):
    allocType: Enumeration[hipMemAllocationType] = ...
    handleTypes: Enumeration[hipMemAllocationHandleType] = ...
    location: Inner[hipMemLocation] = ...
    win32SecurityAttributes: Address = ...
    reserved: ArrayOf[c_ubyte] = ...

class hipMemPoolPtrExportData(Structure):
    reserved: ArrayOf[c_ubyte] = ...

class dim3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class hipLaunchParams_t(Structure):
    func: Address = ...
    gridDim: Inner[dim3] = ...
    blockDim: Inner[dim3] = ...
    args: PointerTo[c_void_p] = ...
    sharedMem: Int = ...
    stream: PointerTo[ihipStream_t] = ...

class hipExternalMemoryHandleDesc_st(Structure):
    type: Enumeration[hipExternalMemoryHandleType_enum] = ...
    handle: Inner[hipExternalMemoryHandleDesc_st_handle] = ...
    size: Int = ...
    flags: Int = ...

class hipExternalMemoryHandleDesc_st_handle(Union):
    fd: Int = ...
    win32: Inner[hipExternalMemoryHandleDesc_st_handle_win32] = ...

class hipExternalMemoryHandleDesc_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class hipExternalMemoryBufferDesc_st(Structure):
    offset: Int = ...
    size: Int = ...
    flags: Int = ...

class hipExternalSemaphoreHandleDesc_st(Structure):
    type: Enumeration[hipExternalSemaphoreHandleType_enum] = ...
    handle: Inner[hipExternalSemaphoreHandleDesc_st_handle] = ...
    flags: Int = ...

class hipExternalSemaphoreHandleDesc_st_handle(Union):
    fd: Int = ...
    win32: Inner[hipExternalSemaphoreHandleDesc_st_handle_win32] = ...

class hipExternalSemaphoreHandleDesc_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class hipExternalSemaphoreSignalParams_st(Structure):
    params: Inner[hipExternalSemaphoreSignalParams_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreSignalParams_st_params(Structure):
    fence: Inner[hipExternalSemaphoreSignalParams_st_params_fence] = ...
    keyedMutex: Inner[hipExternalSemaphoreSignalParams_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreSignalParams_st_params_fence(Structure):
    value: Int = ...

class hipExternalSemaphoreSignalParams_st_params_keyedMutex(Structure):
    key: Int = ...

class hipExternalSemaphoreWaitParams_st(Structure):
    params: Inner[hipExternalSemaphoreWaitParams_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreWaitParams_st_params(Structure):
    fence: Inner[hipExternalSemaphoreWaitParams_st_params_fence] = ...
    keyedMutex: Inner[hipExternalSemaphoreWaitParams_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreWaitParams_st_params_fence(Structure):
    value: Int = ...

class hipExternalSemaphoreWaitParams_st_params_keyedMutex(Structure):
    key: Int = ...
    timeoutMs: Int = ...

class _hipGraphicsResource(BareStructure): ...

class ihipGraph(BareStructure): ...

class hipGraphNode(BareStructure): ...

class hipGraphExec(BareStructure): ...

class hipHostNodeParams(Structure):
    fn: Function[hipHostFn_t] = ...
    userData: Address = ...

class hipKernelNodeParams(Structure):
    blockDim: Inner[dim3] = ...
    extra: PointerTo[c_void_p] = ...
    func: Address = ...
    gridDim: Inner[dim3] = ...
    kernelParams: PointerTo[c_void_p] = ...
    sharedMemBytes: Int = ...

class hipMemsetParams(Structure):
    dst: Address = ...
    elementSize: Int = ...
    height: Int = ...
    pitch: Int = ...
    value: Int = ...
    width: Int = ...

class hipMemAllocationProp(Structure):
    compressionType: Int = ...
    location: Inner[hipMemLocation] = ...
    requestedHandleType: Enumeration[hipMemAllocationHandleType] = ...
    type: Enumeration[hipMemAllocationType] = ...
    usage: Int = ...
    win32HandleMetaData: Address = ...

class ihipMemGenericAllocationHandle(BareStructure): ...

class hipArrayMapInfo(Structure):
    resourceType: Enumeration[hipResourceType] = ...
    resource: Inner[hipArrayMapInfo_resource] = ...
    subresourceType: Enumeration[hipArraySparseSubresourceType] = ...
    subresource: Inner[hipArrayMapInfo_subresource] = ...
    memOperationType: Enumeration[hipMemOperationType] = ...
    memHandleType: Enumeration[hipMemHandleType] = ...
    memHandle: Inner[hipArrayMapInfo_memHandle] = ...
    offset: Int = ...
    deviceBitMask: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipArrayMapInfo_resource(Union):
    mipmap: Inner[hipMipmappedArray] = ...
    array: PointerTo[hipArray] = ...

class hipArrayMapInfo_subresource(Union):
    sparseLevel: Inner[hipArrayMapInfo_subresource_sparseLevel] = ...
    miptail: Inner[hipArrayMapInfo_subresource_miptail] = ...

class hipArrayMapInfo_subresource_sparseLevel(Structure):
    level: Int = ...
    layer: Int = ...
    offsetX: Int = ...
    offsetY: Int = ...
    offsetZ: Int = ...
    extentWidth: Int = ...
    extentHeight: Int = ...
    extentDepth: Int = ...

class hipArrayMapInfo_subresource_miptail(Structure):
    layer: Int = ...
    offset: Int = ...
    size: Int = ...

class hipArrayMapInfo_memHandle(Union):
    memHandle: PointerTo[ihipMemGenericAllocationHandle] = ...

class hipChannelFormatDesc(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...
    f: Enumeration[hipChannelFormatKind] = ...

class HIP_ARRAY_DESCRIPTOR(Structure):
    Width: Int = ...
    Height: Int = ...
    Format: Enumeration[hipArray_Format] = ...
    NumChannels: Int = ...

class HIP_ARRAY3D_DESCRIPTOR(Structure):
    Width: Int = ...
    Height: Int = ...
    Depth: Int = ...
    Format: Enumeration[hipArray_Format] = ...
    NumChannels: Int = ...
    Flags: Int = ...

class hipArray(Structure):
    data: Address = ...
    desc: Inner[hipChannelFormatDesc] = ...
    type: Int = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    Format: Enumeration[hipArray_Format] = ...
    NumChannels: Int = ...
    isDrv: Bool = ...
    textureType: Int = ...

class hip_Memcpy2D(Structure):
    srcXInBytes: Int = ...
    srcY: Int = ...
    srcMemoryType: Enumeration[hipMemoryType] = ...
    srcHost: Address = ...
    srcDevice: Address = ...
    srcArray: PointerTo[hipArray] = ...
    srcPitch: Int = ...
    dstXInBytes: Int = ...
    dstY: Int = ...
    dstMemoryType: Enumeration[hipMemoryType] = ...
    dstHost: Address = ...
    dstDevice: Address = ...
    dstArray: PointerTo[hipArray] = ...
    dstPitch: Int = ...
    WidthInBytes: Int = ...
    Height: Int = ...

class hipMipmappedArray(Structure):
    data: Address = ...
    desc: Inner[hipChannelFormatDesc] = ...
    type: Int = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    min_mipmap_level: Int = ...
    max_mipmap_level: Int = ...
    flags: Int = ...
    format: Enumeration[hipArray_Format] = ...

class HIP_TEXTURE_DESC_st(Structure):
    addressMode: ArrayOf[c_uint] = ...
    filterMode: Enumeration[HIPfilter_mode_enum] = ...
    flags: Int = ...
    maxAnisotropy: Int = ...
    mipmapFilterMode: Enumeration[HIPfilter_mode_enum] = ...
    mipmapLevelBias: Float = ...
    minMipmapLevelClamp: Float = ...
    maxMipmapLevelClamp: Float = ...
    borderColor: ArrayOf[c_float] = ...
    reserved: ArrayOf[c_int] = ...

class hipResourceDesc(Structure):
    resType: Enumeration[hipResourceType] = ...
    res: Inner[hipResourceDesc_res] = ...

class hipResourceDesc_res(Union):
    array: Inner[hipResourceDesc_res_array] = ...
    mipmap: Inner[hipResourceDesc_res_mipmap] = ...
    linear: Inner[hipResourceDesc_res_linear] = ...
    pitch2D: Inner[hipResourceDesc_res_pitch2D] = ...

class hipResourceDesc_res_array(Structure):
    array: PointerTo[hipArray] = ...

class hipResourceDesc_res_mipmap(Structure):
    mipmap: PointerTo[hipMipmappedArray] = ...

class hipResourceDesc_res_linear(Structure):
    devPtr: Address = ...
    desc: Inner[hipChannelFormatDesc] = ...
    sizeInBytes: Int = ...

class hipResourceDesc_res_pitch2D(Structure):
    devPtr: Address = ...
    desc: Inner[hipChannelFormatDesc] = ...
    width: Int = ...
    height: Int = ...
    pitchInBytes: Int = ...

class HIP_RESOURCE_DESC_st(Structure):
    resType: Enumeration[HIPresourcetype_enum] = ...
    res: Inner[HIP_RESOURCE_DESC_st_res] = ...
    flags: Int = ...

class HIP_RESOURCE_DESC_st_res(Union):
    array: Inner[HIP_RESOURCE_DESC_st_res_array] = ...
    mipmap: Inner[HIP_RESOURCE_DESC_st_res_mipmap] = ...
    linear: Inner[HIP_RESOURCE_DESC_st_res_linear] = ...
    pitch2D: Inner[HIP_RESOURCE_DESC_st_res_pitch2D] = ...
    reserved: Inner[HIP_RESOURCE_DESC_st_res_reserved] = ...

class HIP_RESOURCE_DESC_st_res_array(Structure):
    hArray: PointerTo[hipArray] = ...

class HIP_RESOURCE_DESC_st_res_mipmap(Structure):
    hMipmappedArray: PointerTo[hipMipmappedArray] = ...

class HIP_RESOURCE_DESC_st_res_linear(Structure):
    devPtr: Address = ...
    format: Enumeration[hipArray_Format] = ...
    numChannels: Int = ...
    sizeInBytes: Int = ...

class HIP_RESOURCE_DESC_st_res_pitch2D(Structure):
    devPtr: Address = ...
    format: Enumeration[hipArray_Format] = ...
    numChannels: Int = ...
    width: Int = ...
    height: Int = ...
    pitchInBytes: Int = ...

class HIP_RESOURCE_DESC_st_res_reserved(Structure):
    reserved: ArrayOf[c_int] = ...

class hipResourceViewDesc(Structure):
    format: Enumeration[hipResourceViewFormat] = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    firstMipmapLevel: Int = ...
    lastMipmapLevel: Int = ...
    firstLayer: Int = ...
    lastLayer: Int = ...

class HIP_RESOURCE_VIEW_DESC_st(Structure):
    format: Enumeration[HIPresourceViewFormat_enum] = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    firstMipmapLevel: Int = ...
    lastMipmapLevel: Int = ...
    firstLayer: Int = ...
    lastLayer: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipPitchedPtr(Structure):
    ptr: Address = ...
    pitch: Int = ...
    xsize: Int = ...
    ysize: Int = ...

class hipExtent(Structure):
    width: Int = ...
    height: Int = ...
    depth: Int = ...

class hipPos(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class hipMemcpy3DParms(Structure):
    srcArray: PointerTo[hipArray] = ...
    srcPos: Inner[hipPos] = ...
    srcPtr: Inner[hipPitchedPtr] = ...
    dstArray: PointerTo[hipArray] = ...
    dstPos: Inner[hipPos] = ...
    dstPtr: Inner[hipPitchedPtr] = ...
    extent: Inner[hipExtent] = ...
    kind: Enumeration[hipMemcpyKind] = ...

class HIP_MEMCPY3D(Structure):
    srcXInBytes: Int = ...
    srcY: Int = ...
    srcZ: Int = ...
    srcLOD: Int = ...
    srcMemoryType: Enumeration[hipMemoryType] = ...
    srcHost: Address = ...
    srcDevice: Address = ...
    srcArray: PointerTo[hipArray] = ...
    srcPitch: Int = ...
    srcHeight: Int = ...
    dstXInBytes: Int = ...
    dstY: Int = ...
    dstZ: Int = ...
    dstLOD: Int = ...
    dstMemoryType: Enumeration[hipMemoryType] = ...
    dstHost: Address = ...
    dstDevice: Address = ...
    dstArray: PointerTo[hipArray] = ...
    dstPitch: Int = ...
    dstHeight: Int = ...
    WidthInBytes: Int = ...
    Height: Int = ...
    Depth: Int = ...

class __hip_texture(BareStructure): ...

class textureReference(Structure):
    normalized: Int = ...
    readMode: Enumeration[hipTextureReadMode] = ...
    filterMode: Enumeration[hipTextureFilterMode] = ...
    addressMode: ArrayOf[c_uint] = ...
    channelDesc: Inner[hipChannelFormatDesc] = ...
    sRGB: Int = ...
    maxAnisotropy: Int = ...
    mipmapFilterMode: Enumeration[hipTextureFilterMode] = ...
    mipmapLevelBias: Float = ...
    minMipmapLevelClamp: Float = ...
    maxMipmapLevelClamp: Float = ...
    textureObject: PointerTo[__hip_texture] = ...
    numChannels: Int = ...
    format: Enumeration[hipArray_Format] = ...

class hipTextureDesc(Structure):
    addressMode: ArrayOf[c_uint] = ...
    filterMode: Enumeration[hipTextureFilterMode] = ...
    readMode: Enumeration[hipTextureReadMode] = ...
    sRGB: Int = ...
    borderColor: ArrayOf[c_float] = ...
    normalizedCoords: Int = ...
    maxAnisotropy: Int = ...
    mipmapFilterMode: Enumeration[hipTextureFilterMode] = ...
    mipmapLevelBias: Float = ...
    minMipmapLevelClamp: Float = ...
    maxMipmapLevelClamp: Float = ...

class uchar1(Structure):
    x: Int = ...

class uchar2(Structure):
    x: Int = ...
    y: Int = ...

class uchar3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class uchar4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class char1(Structure):
    x: Char = ...

class char2(Structure):
    x: Char = ...
    y: Char = ...

class char3(Structure):
    x: Char = ...
    y: Char = ...
    z: Char = ...

class char4(Structure):
    x: Char = ...
    y: Char = ...
    z: Char = ...
    w: Char = ...

class ushort1(Structure):
    x: Int = ...

class ushort2(Structure):
    x: Int = ...
    y: Int = ...

class ushort3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class ushort4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class short1(Structure):
    x: Int = ...

class short2(Structure):
    x: Int = ...
    y: Int = ...

class short3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class short4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class uint1(Structure):
    x: Int = ...

class uint2(Structure):
    x: Int = ...
    y: Int = ...

class uint3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class uint4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class int1(Structure):
    x: Int = ...

class int2(Structure):
    x: Int = ...
    y: Int = ...

class int3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class int4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class ulong1(Structure):
    x: Int = ...

class ulong2(Structure):
    x: Int = ...
    y: Int = ...

class ulong3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class ulong4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class long1(Structure):
    x: Int = ...

class long2(Structure):
    x: Int = ...
    y: Int = ...

class long3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class long4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class ulonglong1(Structure):
    x: Int = ...

class ulonglong2(Structure):
    x: Int = ...
    y: Int = ...

class ulonglong3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class ulonglong4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class longlong1(Structure):
    x: Int = ...

class longlong2(Structure):
    x: Int = ...
    y: Int = ...

class longlong3(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class longlong4(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...

class float1(Structure):
    x: Float = ...

class float2(Structure):
    x: Float = ...
    y: Float = ...

class float3(Structure):
    x: Float = ...
    y: Float = ...
    z: Float = ...

class float4(Structure):
    x: Float = ...
    y: Float = ...
    z: Float = ...
    w: Float = ...

class double1(Structure):
    x: Float = ...

class double2(Structure):
    x: Float = ...
    y: Float = ...

class double3(Structure):
    x: Float = ...
    y: Float = ...
    z: Float = ...

class double4(Structure):
    x: Float = ...
    y: Float = ...
    z: Float = ...
    w: Float = ...

class __hip_surface(BareStructure): ...

class surfaceReference(Structure):
    surfaceObject: PointerTo[__hip_surface] = ...

class hipMemoryType(Enum):
    hipMemoryTypeHost, hipMemoryTypeDevice, hipMemoryTypeArray, hipMemoryTypeUnified = members
hipMemoryTypeHost, hipMemoryTypeDevice, hipMemoryTypeArray, hipMemoryTypeUnified = ints

class hipKernelNodeAttrID(Enum):
    hipKernelNodeAttributeAccessPolicyWindow, hipKernelNodeAttributeCooperative = members
hipKernelNodeAttributeAccessPolicyWindow, hipKernelNodeAttributeCooperative = ints

class hipAccessProperty(Enum):
    hipAccessPropertyNormal, hipAccessPropertyStreaming, hipAccessPropertyPersisting = members
hipAccessPropertyNormal, hipAccessPropertyStreaming, hipAccessPropertyPersisting = ints

class hipError_t(Enum):
    (hipSuccess, hipErrorInvalidValue, hipErrorOutOfMemory, hipErrorMemoryAllocation, hipErrorNotInitialized, hipErrorInitializationError, hipErrorDeinitialized, hipErrorProfilerDisabled,
     hipErrorProfilerNotInitialized, hipErrorProfilerAlreadyStarted, hipErrorProfilerAlreadyStopped, hipErrorInvalidConfiguration, hipErrorInvalidPitchValue, hipErrorInvalidSymbol,
     hipErrorInvalidDevicePointer, hipErrorInvalidMemcpyDirection, hipErrorInsufficientDriver, hipErrorMissingConfiguration, hipErrorPriorLaunchFailure, hipErrorInvalidDeviceFunction,
     hipErrorNoDevice, hipErrorInvalidDevice, hipErrorInvalidImage, hipErrorInvalidContext, hipErrorContextAlreadyCurrent, hipErrorMapFailed, hipErrorMapBufferObjectFailed, hipErrorUnmapFailed,
     hipErrorArrayIsMapped, hipErrorAlreadyMapped, hipErrorNoBinaryForGpu, hipErrorAlreadyAcquired, hipErrorNotMapped, hipErrorNotMappedAsArray, hipErrorNotMappedAsPointer, hipErrorECCNotCorrectable,
     hipErrorUnsupportedLimit, hipErrorContextAlreadyInUse, hipErrorPeerAccessUnsupported, hipErrorInvalidKernelFile, hipErrorInvalidGraphicsContext, hipErrorInvalidSource, hipErrorFileNotFound,
     hipErrorSharedObjectSymbolNotFound, hipErrorSharedObjectInitFailed, hipErrorOperatingSystem, hipErrorInvalidHandle, hipErrorInvalidResourceHandle, hipErrorIllegalState, hipErrorNotFound,
     hipErrorNotReady, hipErrorIllegalAddress, hipErrorLaunchOutOfResources, hipErrorLaunchTimeOut, hipErrorPeerAccessAlreadyEnabled, hipErrorPeerAccessNotEnabled, hipErrorSetOnActiveProcess,
     hipErrorContextIsDestroyed, hipErrorAssert, hipErrorHostMemoryAlreadyRegistered, hipErrorHostMemoryNotRegistered, hipErrorLaunchFailure, hipErrorCooperativeLaunchTooLarge, hipErrorNotSupported,
     hipErrorStreamCaptureUnsupported, hipErrorStreamCaptureInvalidated, hipErrorStreamCaptureMerge, hipErrorStreamCaptureUnmatched, hipErrorStreamCaptureUnjoined, hipErrorStreamCaptureIsolation,
     hipErrorStreamCaptureImplicit, hipErrorCapturedEvent, hipErrorStreamCaptureWrongThread, hipErrorGraphExecUpdateFailure, hipErrorUnknown, hipErrorRuntimeMemory, hipErrorRuntimeOther,
     hipErrorTbd) = members
(hipSuccess, hipErrorInvalidValue, hipErrorOutOfMemory, hipErrorMemoryAllocation, hipErrorNotInitialized, hipErrorInitializationError, hipErrorDeinitialized, hipErrorProfilerDisabled,
 hipErrorProfilerNotInitialized, hipErrorProfilerAlreadyStarted, hipErrorProfilerAlreadyStopped, hipErrorInvalidConfiguration, hipErrorInvalidPitchValue, hipErrorInvalidSymbol,
 hipErrorInvalidDevicePointer, hipErrorInvalidMemcpyDirection, hipErrorInsufficientDriver, hipErrorMissingConfiguration, hipErrorPriorLaunchFailure, hipErrorInvalidDeviceFunction, hipErrorNoDevice,
 hipErrorInvalidDevice, hipErrorInvalidImage, hipErrorInvalidContext, hipErrorContextAlreadyCurrent, hipErrorMapFailed, hipErrorMapBufferObjectFailed, hipErrorUnmapFailed, hipErrorArrayIsMapped,
 hipErrorAlreadyMapped, hipErrorNoBinaryForGpu, hipErrorAlreadyAcquired, hipErrorNotMapped, hipErrorNotMappedAsArray, hipErrorNotMappedAsPointer, hipErrorECCNotCorrectable, hipErrorUnsupportedLimit,
 hipErrorContextAlreadyInUse, hipErrorPeerAccessUnsupported, hipErrorInvalidKernelFile, hipErrorInvalidGraphicsContext, hipErrorInvalidSource, hipErrorFileNotFound, hipErrorSharedObjectSymbolNotFound,
 hipErrorSharedObjectInitFailed, hipErrorOperatingSystem, hipErrorInvalidHandle, hipErrorInvalidResourceHandle, hipErrorIllegalState, hipErrorNotFound, hipErrorNotReady, hipErrorIllegalAddress,
 hipErrorLaunchOutOfResources, hipErrorLaunchTimeOut, hipErrorPeerAccessAlreadyEnabled, hipErrorPeerAccessNotEnabled, hipErrorSetOnActiveProcess, hipErrorContextIsDestroyed, hipErrorAssert,
 hipErrorHostMemoryAlreadyRegistered, hipErrorHostMemoryNotRegistered, hipErrorLaunchFailure, hipErrorCooperativeLaunchTooLarge, hipErrorNotSupported, hipErrorStreamCaptureUnsupported,
 hipErrorStreamCaptureInvalidated, hipErrorStreamCaptureMerge, hipErrorStreamCaptureUnmatched, hipErrorStreamCaptureUnjoined, hipErrorStreamCaptureIsolation, hipErrorStreamCaptureImplicit,
 hipErrorCapturedEvent, hipErrorStreamCaptureWrongThread, hipErrorGraphExecUpdateFailure, hipErrorUnknown, hipErrorRuntimeMemory, hipErrorRuntimeOther, hipErrorTbd) = ints

class hipDeviceAttribute_t(Enum):
    (hipDeviceAttributeCudaCompatibleBegin, hipDeviceAttributeEccEnabled, hipDeviceAttributeAccessPolicyMaxWindowSize, hipDeviceAttributeAsyncEngineCount, hipDeviceAttributeCanMapHostMemory,
     hipDeviceAttributeCanUseHostPointerForRegisteredMem, hipDeviceAttributeClockRate, hipDeviceAttributeComputeMode, hipDeviceAttributeComputePreemptionSupported, hipDeviceAttributeConcurrentKernels,
     hipDeviceAttributeConcurrentManagedAccess, hipDeviceAttributeCooperativeLaunch, hipDeviceAttributeCooperativeMultiDeviceLaunch, hipDeviceAttributeDeviceOverlap,
     hipDeviceAttributeDirectManagedMemAccessFromHost, hipDeviceAttributeGlobalL1CacheSupported, hipDeviceAttributeHostNativeAtomicSupported, hipDeviceAttributeIntegrated,
     hipDeviceAttributeIsMultiGpuBoard, hipDeviceAttributeKernelExecTimeout, hipDeviceAttributeL2CacheSize, hipDeviceAttributeLocalL1CacheSupported, hipDeviceAttributeLuid,
     hipDeviceAttributeLuidDeviceNodeMask, hipDeviceAttributeComputeCapabilityMajor, hipDeviceAttributeManagedMemory, hipDeviceAttributeMaxBlocksPerMultiProcessor, hipDeviceAttributeMaxBlockDimX,
     hipDeviceAttributeMaxBlockDimY, hipDeviceAttributeMaxBlockDimZ, hipDeviceAttributeMaxGridDimX, hipDeviceAttributeMaxGridDimY, hipDeviceAttributeMaxGridDimZ, hipDeviceAttributeMaxSurface1D,
     hipDeviceAttributeMaxSurface1DLayered, hipDeviceAttributeMaxSurface2D, hipDeviceAttributeMaxSurface2DLayered, hipDeviceAttributeMaxSurface3D, hipDeviceAttributeMaxSurfaceCubemap,
     hipDeviceAttributeMaxSurfaceCubemapLayered, hipDeviceAttributeMaxTexture1DWidth, hipDeviceAttributeMaxTexture1DLayered, hipDeviceAttributeMaxTexture1DLinear, hipDeviceAttributeMaxTexture1DMipmap,
     hipDeviceAttributeMaxTexture2DWidth, hipDeviceAttributeMaxTexture2DHeight, hipDeviceAttributeMaxTexture2DGather, hipDeviceAttributeMaxTexture2DLayered, hipDeviceAttributeMaxTexture2DLinear,
     hipDeviceAttributeMaxTexture2DMipmap, hipDeviceAttributeMaxTexture3DWidth, hipDeviceAttributeMaxTexture3DHeight, hipDeviceAttributeMaxTexture3DDepth, hipDeviceAttributeMaxTexture3DAlt,
     hipDeviceAttributeMaxTextureCubemap, hipDeviceAttributeMaxTextureCubemapLayered, hipDeviceAttributeMaxThreadsDim, hipDeviceAttributeMaxThreadsPerBlock,
     hipDeviceAttributeMaxThreadsPerMultiProcessor, hipDeviceAttributeMaxPitch, hipDeviceAttributeMemoryBusWidth, hipDeviceAttributeMemoryClockRate, hipDeviceAttributeComputeCapabilityMinor,
     hipDeviceAttributeMultiGpuBoardGroupID, hipDeviceAttributeMultiprocessorCount, hipDeviceAttributeName, hipDeviceAttributePageableMemoryAccess,
     hipDeviceAttributePageableMemoryAccessUsesHostPageTables, hipDeviceAttributePciBusId, hipDeviceAttributePciDeviceId, hipDeviceAttributePciDomainID, hipDeviceAttributePersistingL2CacheMaxSize,
     hipDeviceAttributeMaxRegistersPerBlock, hipDeviceAttributeMaxRegistersPerMultiprocessor, hipDeviceAttributeReservedSharedMemPerBlock, hipDeviceAttributeMaxSharedMemoryPerBlock,
     hipDeviceAttributeSharedMemPerBlockOptin, hipDeviceAttributeSharedMemPerMultiprocessor, hipDeviceAttributeSingleToDoublePrecisionPerfRatio, hipDeviceAttributeStreamPrioritiesSupported,
     hipDeviceAttributeSurfaceAlignment, hipDeviceAttributeTccDriver, hipDeviceAttributeTextureAlignment, hipDeviceAttributeTexturePitchAlignment, hipDeviceAttributeTotalConstantMemory,
     hipDeviceAttributeTotalGlobalMem, hipDeviceAttributeUnifiedAddressing, hipDeviceAttributeUuid, hipDeviceAttributeWarpSize, hipDeviceAttributeMemoryPoolsSupported,
     hipDeviceAttributeCudaCompatibleEnd, hipDeviceAttributeAmdSpecificBegin, hipDeviceAttributeClockInstructionRate, hipDeviceAttributeArch, hipDeviceAttributeMaxSharedMemoryPerMultiprocessor,
     hipDeviceAttributeGcnArch, hipDeviceAttributeGcnArchName, hipDeviceAttributeHdpMemFlushCntl, hipDeviceAttributeHdpRegFlushCntl, hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc,
     hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem,
     hipDeviceAttributeIsLargeBar, hipDeviceAttributeAsicRevision, hipDeviceAttributeCanUseStreamWaitValue, hipDeviceAttributeImageSupport, hipDeviceAttributePhysicalMultiProcessorCount,
     hipDeviceAttributeFineGrainSupport, hipDeviceAttributeAmdSpecificEnd, hipDeviceAttributeVendorSpecificBegin) = members
(hipDeviceAttributeCudaCompatibleBegin, hipDeviceAttributeEccEnabled, hipDeviceAttributeAccessPolicyMaxWindowSize, hipDeviceAttributeAsyncEngineCount, hipDeviceAttributeCanMapHostMemory,
 hipDeviceAttributeCanUseHostPointerForRegisteredMem, hipDeviceAttributeClockRate, hipDeviceAttributeComputeMode, hipDeviceAttributeComputePreemptionSupported, hipDeviceAttributeConcurrentKernels,
 hipDeviceAttributeConcurrentManagedAccess, hipDeviceAttributeCooperativeLaunch, hipDeviceAttributeCooperativeMultiDeviceLaunch, hipDeviceAttributeDeviceOverlap,
 hipDeviceAttributeDirectManagedMemAccessFromHost, hipDeviceAttributeGlobalL1CacheSupported, hipDeviceAttributeHostNativeAtomicSupported, hipDeviceAttributeIntegrated,
 hipDeviceAttributeIsMultiGpuBoard, hipDeviceAttributeKernelExecTimeout, hipDeviceAttributeL2CacheSize, hipDeviceAttributeLocalL1CacheSupported, hipDeviceAttributeLuid,
 hipDeviceAttributeLuidDeviceNodeMask, hipDeviceAttributeComputeCapabilityMajor, hipDeviceAttributeManagedMemory, hipDeviceAttributeMaxBlocksPerMultiProcessor, hipDeviceAttributeMaxBlockDimX,
 hipDeviceAttributeMaxBlockDimY, hipDeviceAttributeMaxBlockDimZ, hipDeviceAttributeMaxGridDimX, hipDeviceAttributeMaxGridDimY, hipDeviceAttributeMaxGridDimZ, hipDeviceAttributeMaxSurface1D,
 hipDeviceAttributeMaxSurface1DLayered, hipDeviceAttributeMaxSurface2D, hipDeviceAttributeMaxSurface2DLayered, hipDeviceAttributeMaxSurface3D, hipDeviceAttributeMaxSurfaceCubemap,
 hipDeviceAttributeMaxSurfaceCubemapLayered, hipDeviceAttributeMaxTexture1DWidth, hipDeviceAttributeMaxTexture1DLayered, hipDeviceAttributeMaxTexture1DLinear, hipDeviceAttributeMaxTexture1DMipmap,
 hipDeviceAttributeMaxTexture2DWidth, hipDeviceAttributeMaxTexture2DHeight, hipDeviceAttributeMaxTexture2DGather, hipDeviceAttributeMaxTexture2DLayered, hipDeviceAttributeMaxTexture2DLinear,
 hipDeviceAttributeMaxTexture2DMipmap, hipDeviceAttributeMaxTexture3DWidth, hipDeviceAttributeMaxTexture3DHeight, hipDeviceAttributeMaxTexture3DDepth, hipDeviceAttributeMaxTexture3DAlt,
 hipDeviceAttributeMaxTextureCubemap, hipDeviceAttributeMaxTextureCubemapLayered, hipDeviceAttributeMaxThreadsDim, hipDeviceAttributeMaxThreadsPerBlock, hipDeviceAttributeMaxThreadsPerMultiProcessor,
 hipDeviceAttributeMaxPitch, hipDeviceAttributeMemoryBusWidth, hipDeviceAttributeMemoryClockRate, hipDeviceAttributeComputeCapabilityMinor, hipDeviceAttributeMultiGpuBoardGroupID,
 hipDeviceAttributeMultiprocessorCount, hipDeviceAttributeName, hipDeviceAttributePageableMemoryAccess, hipDeviceAttributePageableMemoryAccessUsesHostPageTables, hipDeviceAttributePciBusId,
 hipDeviceAttributePciDeviceId, hipDeviceAttributePciDomainID, hipDeviceAttributePersistingL2CacheMaxSize, hipDeviceAttributeMaxRegistersPerBlock, hipDeviceAttributeMaxRegistersPerMultiprocessor,
 hipDeviceAttributeReservedSharedMemPerBlock, hipDeviceAttributeMaxSharedMemoryPerBlock, hipDeviceAttributeSharedMemPerBlockOptin, hipDeviceAttributeSharedMemPerMultiprocessor,
 hipDeviceAttributeSingleToDoublePrecisionPerfRatio, hipDeviceAttributeStreamPrioritiesSupported, hipDeviceAttributeSurfaceAlignment, hipDeviceAttributeTccDriver, hipDeviceAttributeTextureAlignment,
 hipDeviceAttributeTexturePitchAlignment, hipDeviceAttributeTotalConstantMemory, hipDeviceAttributeTotalGlobalMem, hipDeviceAttributeUnifiedAddressing, hipDeviceAttributeUuid,
 hipDeviceAttributeWarpSize, hipDeviceAttributeMemoryPoolsSupported, hipDeviceAttributeCudaCompatibleEnd, hipDeviceAttributeAmdSpecificBegin, hipDeviceAttributeClockInstructionRate,
 hipDeviceAttributeArch, hipDeviceAttributeMaxSharedMemoryPerMultiprocessor, hipDeviceAttributeGcnArch, hipDeviceAttributeGcnArchName, hipDeviceAttributeHdpMemFlushCntl,
 hipDeviceAttributeHdpRegFlushCntl, hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc, hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim,
 hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem, hipDeviceAttributeIsLargeBar, hipDeviceAttributeAsicRevision,
 hipDeviceAttributeCanUseStreamWaitValue, hipDeviceAttributeImageSupport, hipDeviceAttributePhysicalMultiProcessorCount, hipDeviceAttributeFineGrainSupport, hipDeviceAttributeAmdSpecificEnd,
 hipDeviceAttributeVendorSpecificBegin) = ints

class hipComputeMode(Enum):
    hipComputeModeDefault, hipComputeModeExclusive, hipComputeModeProhibited, hipComputeModeExclusiveProcess = members
hipComputeModeDefault, hipComputeModeExclusive, hipComputeModeProhibited, hipComputeModeExclusiveProcess = ints

class hipDeviceP2PAttr(Enum):
    hipDevP2PAttrPerformanceRank, hipDevP2PAttrAccessSupported, hipDevP2PAttrNativeAtomicSupported, hipDevP2PAttrHipArrayAccessSupported = members
hipDevP2PAttrPerformanceRank, hipDevP2PAttrAccessSupported, hipDevP2PAttrNativeAtomicSupported, hipDevP2PAttrHipArrayAccessSupported = ints

class hipLimit_t(Enum):
    hipLimitPrintfFifoSize, hipLimitMallocHeapSize = members
hipLimitPrintfFifoSize, hipLimitMallocHeapSize = ints

class hipMemoryAdvise(Enum):
    (hipMemAdviseSetReadMostly, hipMemAdviseUnsetReadMostly, hipMemAdviseSetPreferredLocation, hipMemAdviseUnsetPreferredLocation, hipMemAdviseSetAccessedBy, hipMemAdviseUnsetAccessedBy,
     hipMemAdviseSetCoarseGrain, hipMemAdviseUnsetCoarseGrain) = members
(hipMemAdviseSetReadMostly, hipMemAdviseUnsetReadMostly, hipMemAdviseSetPreferredLocation, hipMemAdviseUnsetPreferredLocation, hipMemAdviseSetAccessedBy, hipMemAdviseUnsetAccessedBy,
 hipMemAdviseSetCoarseGrain, hipMemAdviseUnsetCoarseGrain) = ints

class hipMemRangeCoherencyMode(Enum):
    hipMemRangeCoherencyModeFineGrain, hipMemRangeCoherencyModeCoarseGrain, hipMemRangeCoherencyModeIndeterminate = members
hipMemRangeCoherencyModeFineGrain, hipMemRangeCoherencyModeCoarseGrain, hipMemRangeCoherencyModeIndeterminate = ints

class hipMemRangeAttribute(Enum):
    hipMemRangeAttributeReadMostly, hipMemRangeAttributePreferredLocation, hipMemRangeAttributeAccessedBy, hipMemRangeAttributeLastPrefetchLocation, hipMemRangeAttributeCoherencyMode = members
hipMemRangeAttributeReadMostly, hipMemRangeAttributePreferredLocation, hipMemRangeAttributeAccessedBy, hipMemRangeAttributeLastPrefetchLocation, hipMemRangeAttributeCoherencyMode = ints

class hipMemPoolAttr(Enum):
    (hipMemPoolReuseFollowEventDependencies, hipMemPoolReuseAllowOpportunistic, hipMemPoolReuseAllowInternalDependencies, hipMemPoolAttrReleaseThreshold, hipMemPoolAttrReservedMemCurrent,
     hipMemPoolAttrReservedMemHigh, hipMemPoolAttrUsedMemCurrent, hipMemPoolAttrUsedMemHigh) = members
(hipMemPoolReuseFollowEventDependencies, hipMemPoolReuseAllowOpportunistic, hipMemPoolReuseAllowInternalDependencies, hipMemPoolAttrReleaseThreshold, hipMemPoolAttrReservedMemCurrent,
 hipMemPoolAttrReservedMemHigh, hipMemPoolAttrUsedMemCurrent, hipMemPoolAttrUsedMemHigh) = ints

class hipMemLocationType(Enum):
    hipMemLocationTypeInvalid, hipMemLocationTypeDevice = members
hipMemLocationTypeInvalid, hipMemLocationTypeDevice = ints

class hipMemAccessFlags(Enum):
    hipMemAccessFlagsProtNone, hipMemAccessFlagsProtRead, hipMemAccessFlagsProtReadWrite = members
hipMemAccessFlagsProtNone, hipMemAccessFlagsProtRead, hipMemAccessFlagsProtReadWrite = ints

class hipMemAllocationType(Enum):
    hipMemAllocationTypeInvalid, hipMemAllocationTypePinned, hipMemAllocationTypeMax = members
hipMemAllocationTypeInvalid, hipMemAllocationTypePinned, hipMemAllocationTypeMax = ints

class hipMemAllocationHandleType(Enum):
    hipMemHandleTypeNone, hipMemHandleTypePosixFileDescriptor, hipMemHandleTypeWin32, hipMemHandleTypeWin32Kmt = members
hipMemHandleTypeNone, hipMemHandleTypePosixFileDescriptor, hipMemHandleTypeWin32, hipMemHandleTypeWin32Kmt = ints

class hipJitOption(Enum):
    (hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
     hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
     hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionNumOptions) = members
(hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
 hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
 hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionNumOptions) = ints

class hipFuncAttribute(Enum):
    hipFuncAttributeMaxDynamicSharedMemorySize, hipFuncAttributePreferredSharedMemoryCarveout, hipFuncAttributeMax = members
hipFuncAttributeMaxDynamicSharedMemorySize, hipFuncAttributePreferredSharedMemoryCarveout, hipFuncAttributeMax = ints

class hipFuncCache_t(Enum):
    hipFuncCachePreferNone, hipFuncCachePreferShared, hipFuncCachePreferL1, hipFuncCachePreferEqual = members
hipFuncCachePreferNone, hipFuncCachePreferShared, hipFuncCachePreferL1, hipFuncCachePreferEqual = ints

class hipSharedMemConfig(Enum):
    hipSharedMemBankSizeDefault, hipSharedMemBankSizeFourByte, hipSharedMemBankSizeEightByte = members
hipSharedMemBankSizeDefault, hipSharedMemBankSizeFourByte, hipSharedMemBankSizeEightByte = ints

class hipExternalMemoryHandleType_enum(Enum):
    (hipExternalMemoryHandleTypeOpaqueFd, hipExternalMemoryHandleTypeOpaqueWin32, hipExternalMemoryHandleTypeOpaqueWin32Kmt, hipExternalMemoryHandleTypeD3D12Heap,
     hipExternalMemoryHandleTypeD3D12Resource, hipExternalMemoryHandleTypeD3D11Resource, hipExternalMemoryHandleTypeD3D11ResourceKmt) = members
(hipExternalMemoryHandleTypeOpaqueFd, hipExternalMemoryHandleTypeOpaqueWin32, hipExternalMemoryHandleTypeOpaqueWin32Kmt, hipExternalMemoryHandleTypeD3D12Heap, hipExternalMemoryHandleTypeD3D12Resource,
 hipExternalMemoryHandleTypeD3D11Resource, hipExternalMemoryHandleTypeD3D11ResourceKmt) = ints

class hipExternalSemaphoreHandleType_enum(Enum):
    hipExternalSemaphoreHandleTypeOpaqueFd, hipExternalSemaphoreHandleTypeOpaqueWin32, hipExternalSemaphoreHandleTypeOpaqueWin32Kmt, hipExternalSemaphoreHandleTypeD3D12Fence = members
hipExternalSemaphoreHandleTypeOpaqueFd, hipExternalSemaphoreHandleTypeOpaqueWin32, hipExternalSemaphoreHandleTypeOpaqueWin32Kmt, hipExternalSemaphoreHandleTypeD3D12Fence = ints

class hipGLDeviceList(Enum):
    hipGLDeviceListAll, hipGLDeviceListCurrentFrame, hipGLDeviceListNextFrame = members
hipGLDeviceListAll, hipGLDeviceListCurrentFrame, hipGLDeviceListNextFrame = ints

class hipGraphicsRegisterFlags(Enum):
    hipGraphicsRegisterFlagsNone, hipGraphicsRegisterFlagsReadOnly, hipGraphicsRegisterFlagsWriteDiscard, hipGraphicsRegisterFlagsSurfaceLoadStore, hipGraphicsRegisterFlagsTextureGather = members
hipGraphicsRegisterFlagsNone, hipGraphicsRegisterFlagsReadOnly, hipGraphicsRegisterFlagsWriteDiscard, hipGraphicsRegisterFlagsSurfaceLoadStore, hipGraphicsRegisterFlagsTextureGather = ints

class hipGraphNodeType(Enum):
    (hipGraphNodeTypeKernel, hipGraphNodeTypeMemcpy, hipGraphNodeTypeMemset, hipGraphNodeTypeHost, hipGraphNodeTypeGraph, hipGraphNodeTypeEmpty, hipGraphNodeTypeWaitEvent, hipGraphNodeTypeEventRecord,
     hipGraphNodeTypeMemcpy1D, hipGraphNodeTypeMemcpyFromSymbol, hipGraphNodeTypeMemcpyToSymbol, hipGraphNodeTypeCount) = members
(hipGraphNodeTypeKernel, hipGraphNodeTypeMemcpy, hipGraphNodeTypeMemset, hipGraphNodeTypeHost, hipGraphNodeTypeGraph, hipGraphNodeTypeEmpty, hipGraphNodeTypeWaitEvent, hipGraphNodeTypeEventRecord,
 hipGraphNodeTypeMemcpy1D, hipGraphNodeTypeMemcpyFromSymbol, hipGraphNodeTypeMemcpyToSymbol, hipGraphNodeTypeCount) = ints

class hipGraphExecUpdateResult(Enum):
    (hipGraphExecUpdateSuccess, hipGraphExecUpdateError, hipGraphExecUpdateErrorTopologyChanged, hipGraphExecUpdateErrorNodeTypeChanged, hipGraphExecUpdateErrorFunctionChanged,
     hipGraphExecUpdateErrorParametersChanged, hipGraphExecUpdateErrorNotSupported, hipGraphExecUpdateErrorUnsupportedFunctionChange) = members
(hipGraphExecUpdateSuccess, hipGraphExecUpdateError, hipGraphExecUpdateErrorTopologyChanged, hipGraphExecUpdateErrorNodeTypeChanged, hipGraphExecUpdateErrorFunctionChanged,
 hipGraphExecUpdateErrorParametersChanged, hipGraphExecUpdateErrorNotSupported, hipGraphExecUpdateErrorUnsupportedFunctionChange) = ints

class hipStreamCaptureMode(Enum):
    hipStreamCaptureModeGlobal, hipStreamCaptureModeThreadLocal, hipStreamCaptureModeRelaxed = members
hipStreamCaptureModeGlobal, hipStreamCaptureModeThreadLocal, hipStreamCaptureModeRelaxed = ints

class hipStreamCaptureStatus(Enum):
    hipStreamCaptureStatusNone, hipStreamCaptureStatusActive, hipStreamCaptureStatusInvalidated = members
hipStreamCaptureStatusNone, hipStreamCaptureStatusActive, hipStreamCaptureStatusInvalidated = ints

class hipStreamUpdateCaptureDependenciesFlags(Enum):
    hipStreamAddCaptureDependencies, hipStreamSetCaptureDependencies = members
hipStreamAddCaptureDependencies, hipStreamSetCaptureDependencies = ints

class hipGraphInstantiateFlags(Enum):
    hipGraphInstantiateFlagAutoFreeOnLaunch: Member
hipGraphInstantiateFlagAutoFreeOnLaunch: int

class hipMemAllocationGranularity_flags(Enum):
    hipMemAllocationGranularityMinimum, hipMemAllocationGranularityRecommended = members
hipMemAllocationGranularityMinimum, hipMemAllocationGranularityRecommended = ints

class hipMemHandleType(Enum):
    hipMemHandleTypeGeneric: Member
hipMemHandleTypeGeneric: int

class hipMemOperationType(Enum):
    hipMemOperationTypeMap, hipMemOperationTypeUnmap = members
hipMemOperationTypeMap, hipMemOperationTypeUnmap = ints

class hipArraySparseSubresourceType(Enum):
    hipArraySparseSubresourceTypeSparseLevel, hipArraySparseSubresourceTypeMiptail = members
hipArraySparseSubresourceTypeSparseLevel, hipArraySparseSubresourceTypeMiptail = ints

class hipChannelFormatKind(Enum):
    hipChannelFormatKindSigned, hipChannelFormatKindUnsigned, hipChannelFormatKindFloat, hipChannelFormatKindNone = members
hipChannelFormatKindSigned, hipChannelFormatKindUnsigned, hipChannelFormatKindFloat, hipChannelFormatKindNone = ints

class hipArray_Format(Enum):
    (HIP_AD_FORMAT_UNSIGNED_INT8, HIP_AD_FORMAT_UNSIGNED_INT16, HIP_AD_FORMAT_UNSIGNED_INT32, HIP_AD_FORMAT_SIGNED_INT8, HIP_AD_FORMAT_SIGNED_INT16, HIP_AD_FORMAT_SIGNED_INT32, HIP_AD_FORMAT_HALF,
     HIP_AD_FORMAT_FLOAT) = members
(HIP_AD_FORMAT_UNSIGNED_INT8, HIP_AD_FORMAT_UNSIGNED_INT16, HIP_AD_FORMAT_UNSIGNED_INT32, HIP_AD_FORMAT_SIGNED_INT8, HIP_AD_FORMAT_SIGNED_INT16, HIP_AD_FORMAT_SIGNED_INT32, HIP_AD_FORMAT_HALF,
 HIP_AD_FORMAT_FLOAT) = ints

class hipResourceType(Enum):
    hipResourceTypeArray, hipResourceTypeMipmappedArray, hipResourceTypeLinear, hipResourceTypePitch2D = members
hipResourceTypeArray, hipResourceTypeMipmappedArray, hipResourceTypeLinear, hipResourceTypePitch2D = ints

class HIPresourcetype_enum(Enum):
    HIP_RESOURCE_TYPE_ARRAY, HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY, HIP_RESOURCE_TYPE_LINEAR, HIP_RESOURCE_TYPE_PITCH2D = members
HIP_RESOURCE_TYPE_ARRAY, HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY, HIP_RESOURCE_TYPE_LINEAR, HIP_RESOURCE_TYPE_PITCH2D = ints

class HIPaddress_mode_enum(Enum):
    HIP_TR_ADDRESS_MODE_WRAP, HIP_TR_ADDRESS_MODE_CLAMP, HIP_TR_ADDRESS_MODE_MIRROR, HIP_TR_ADDRESS_MODE_BORDER = members
HIP_TR_ADDRESS_MODE_WRAP, HIP_TR_ADDRESS_MODE_CLAMP, HIP_TR_ADDRESS_MODE_MIRROR, HIP_TR_ADDRESS_MODE_BORDER = ints

class HIPfilter_mode_enum(Enum):
    HIP_TR_FILTER_MODE_POINT, HIP_TR_FILTER_MODE_LINEAR = members
HIP_TR_FILTER_MODE_POINT, HIP_TR_FILTER_MODE_LINEAR = ints

class hipResourceViewFormat(Enum):
    (hipResViewFormatNone, hipResViewFormatUnsignedChar1, hipResViewFormatUnsignedChar2, hipResViewFormatUnsignedChar4, hipResViewFormatSignedChar1, hipResViewFormatSignedChar2,
     hipResViewFormatSignedChar4, hipResViewFormatUnsignedShort1, hipResViewFormatUnsignedShort2, hipResViewFormatUnsignedShort4, hipResViewFormatSignedShort1, hipResViewFormatSignedShort2,
     hipResViewFormatSignedShort4, hipResViewFormatUnsignedInt1, hipResViewFormatUnsignedInt2, hipResViewFormatUnsignedInt4, hipResViewFormatSignedInt1, hipResViewFormatSignedInt2,
     hipResViewFormatSignedInt4, hipResViewFormatHalf1, hipResViewFormatHalf2, hipResViewFormatHalf4, hipResViewFormatFloat1, hipResViewFormatFloat2, hipResViewFormatFloat4,
     hipResViewFormatUnsignedBlockCompressed1, hipResViewFormatUnsignedBlockCompressed2, hipResViewFormatUnsignedBlockCompressed3, hipResViewFormatUnsignedBlockCompressed4,
     hipResViewFormatSignedBlockCompressed4, hipResViewFormatUnsignedBlockCompressed5, hipResViewFormatSignedBlockCompressed5, hipResViewFormatUnsignedBlockCompressed6H,
     hipResViewFormatSignedBlockCompressed6H, hipResViewFormatUnsignedBlockCompressed7) = members
(hipResViewFormatNone, hipResViewFormatUnsignedChar1, hipResViewFormatUnsignedChar2, hipResViewFormatUnsignedChar4, hipResViewFormatSignedChar1, hipResViewFormatSignedChar2,
 hipResViewFormatSignedChar4, hipResViewFormatUnsignedShort1, hipResViewFormatUnsignedShort2, hipResViewFormatUnsignedShort4, hipResViewFormatSignedShort1, hipResViewFormatSignedShort2,
 hipResViewFormatSignedShort4, hipResViewFormatUnsignedInt1, hipResViewFormatUnsignedInt2, hipResViewFormatUnsignedInt4, hipResViewFormatSignedInt1, hipResViewFormatSignedInt2,
 hipResViewFormatSignedInt4, hipResViewFormatHalf1, hipResViewFormatHalf2, hipResViewFormatHalf4, hipResViewFormatFloat1, hipResViewFormatFloat2, hipResViewFormatFloat4,
 hipResViewFormatUnsignedBlockCompressed1, hipResViewFormatUnsignedBlockCompressed2, hipResViewFormatUnsignedBlockCompressed3, hipResViewFormatUnsignedBlockCompressed4,
 hipResViewFormatSignedBlockCompressed4, hipResViewFormatUnsignedBlockCompressed5, hipResViewFormatSignedBlockCompressed5, hipResViewFormatUnsignedBlockCompressed6H,
 hipResViewFormatSignedBlockCompressed6H, hipResViewFormatUnsignedBlockCompressed7) = ints

class HIPresourceViewFormat_enum(Enum):
    (HIP_RES_VIEW_FORMAT_NONE, HIP_RES_VIEW_FORMAT_UINT_1X8, HIP_RES_VIEW_FORMAT_UINT_2X8, HIP_RES_VIEW_FORMAT_UINT_4X8, HIP_RES_VIEW_FORMAT_SINT_1X8, HIP_RES_VIEW_FORMAT_SINT_2X8,
     HIP_RES_VIEW_FORMAT_SINT_4X8, HIP_RES_VIEW_FORMAT_UINT_1X16, HIP_RES_VIEW_FORMAT_UINT_2X16, HIP_RES_VIEW_FORMAT_UINT_4X16, HIP_RES_VIEW_FORMAT_SINT_1X16, HIP_RES_VIEW_FORMAT_SINT_2X16,
     HIP_RES_VIEW_FORMAT_SINT_4X16, HIP_RES_VIEW_FORMAT_UINT_1X32, HIP_RES_VIEW_FORMAT_UINT_2X32, HIP_RES_VIEW_FORMAT_UINT_4X32, HIP_RES_VIEW_FORMAT_SINT_1X32, HIP_RES_VIEW_FORMAT_SINT_2X32,
     HIP_RES_VIEW_FORMAT_SINT_4X32, HIP_RES_VIEW_FORMAT_FLOAT_1X16, HIP_RES_VIEW_FORMAT_FLOAT_2X16, HIP_RES_VIEW_FORMAT_FLOAT_4X16, HIP_RES_VIEW_FORMAT_FLOAT_1X32, HIP_RES_VIEW_FORMAT_FLOAT_2X32,
     HIP_RES_VIEW_FORMAT_FLOAT_4X32, HIP_RES_VIEW_FORMAT_UNSIGNED_BC1, HIP_RES_VIEW_FORMAT_UNSIGNED_BC2, HIP_RES_VIEW_FORMAT_UNSIGNED_BC3, HIP_RES_VIEW_FORMAT_UNSIGNED_BC4,
     HIP_RES_VIEW_FORMAT_SIGNED_BC4, HIP_RES_VIEW_FORMAT_UNSIGNED_BC5, HIP_RES_VIEW_FORMAT_SIGNED_BC5, HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H, HIP_RES_VIEW_FORMAT_SIGNED_BC6H,
     HIP_RES_VIEW_FORMAT_UNSIGNED_BC7) = members
(HIP_RES_VIEW_FORMAT_NONE, HIP_RES_VIEW_FORMAT_UINT_1X8, HIP_RES_VIEW_FORMAT_UINT_2X8, HIP_RES_VIEW_FORMAT_UINT_4X8, HIP_RES_VIEW_FORMAT_SINT_1X8, HIP_RES_VIEW_FORMAT_SINT_2X8,
 HIP_RES_VIEW_FORMAT_SINT_4X8, HIP_RES_VIEW_FORMAT_UINT_1X16, HIP_RES_VIEW_FORMAT_UINT_2X16, HIP_RES_VIEW_FORMAT_UINT_4X16, HIP_RES_VIEW_FORMAT_SINT_1X16, HIP_RES_VIEW_FORMAT_SINT_2X16,
 HIP_RES_VIEW_FORMAT_SINT_4X16, HIP_RES_VIEW_FORMAT_UINT_1X32, HIP_RES_VIEW_FORMAT_UINT_2X32, HIP_RES_VIEW_FORMAT_UINT_4X32, HIP_RES_VIEW_FORMAT_SINT_1X32, HIP_RES_VIEW_FORMAT_SINT_2X32,
 HIP_RES_VIEW_FORMAT_SINT_4X32, HIP_RES_VIEW_FORMAT_FLOAT_1X16, HIP_RES_VIEW_FORMAT_FLOAT_2X16, HIP_RES_VIEW_FORMAT_FLOAT_4X16, HIP_RES_VIEW_FORMAT_FLOAT_1X32, HIP_RES_VIEW_FORMAT_FLOAT_2X32,
 HIP_RES_VIEW_FORMAT_FLOAT_4X32, HIP_RES_VIEW_FORMAT_UNSIGNED_BC1, HIP_RES_VIEW_FORMAT_UNSIGNED_BC2, HIP_RES_VIEW_FORMAT_UNSIGNED_BC3, HIP_RES_VIEW_FORMAT_UNSIGNED_BC4, HIP_RES_VIEW_FORMAT_SIGNED_BC4,
 HIP_RES_VIEW_FORMAT_UNSIGNED_BC5, HIP_RES_VIEW_FORMAT_SIGNED_BC5, HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H, HIP_RES_VIEW_FORMAT_SIGNED_BC6H, HIP_RES_VIEW_FORMAT_UNSIGNED_BC7) = ints

class hipMemcpyKind(Enum):
    hipMemcpyHostToHost, hipMemcpyHostToDevice, hipMemcpyDeviceToHost, hipMemcpyDeviceToDevice, hipMemcpyDefault = members
hipMemcpyHostToHost, hipMemcpyHostToDevice, hipMemcpyDeviceToHost, hipMemcpyDeviceToDevice, hipMemcpyDefault = ints

class hipFunction_attribute(Enum):
    (HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_NUM_REGS,
     HIP_FUNC_ATTRIBUTE_PTX_VERSION, HIP_FUNC_ATTRIBUTE_BINARY_VERSION, HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA, HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
     HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, HIP_FUNC_ATTRIBUTE_MAX) = members
(HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, HIP_FUNC_ATTRIBUTE_NUM_REGS,
 HIP_FUNC_ATTRIBUTE_PTX_VERSION, HIP_FUNC_ATTRIBUTE_BINARY_VERSION, HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA, HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
 HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, HIP_FUNC_ATTRIBUTE_MAX) = ints

class hipPointer_attribute(Enum):
    (HIP_POINTER_ATTRIBUTE_CONTEXT, HIP_POINTER_ATTRIBUTE_MEMORY_TYPE, HIP_POINTER_ATTRIBUTE_DEVICE_POINTER, HIP_POINTER_ATTRIBUTE_HOST_POINTER, HIP_POINTER_ATTRIBUTE_P2P_TOKENS,
     HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS, HIP_POINTER_ATTRIBUTE_BUFFER_ID, HIP_POINTER_ATTRIBUTE_IS_MANAGED, HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL, HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE,
     HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR, HIP_POINTER_ATTRIBUTE_RANGE_SIZE, HIP_POINTER_ATTRIBUTE_MAPPED, HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES,
     HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE, HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS, HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE) = members
(HIP_POINTER_ATTRIBUTE_CONTEXT, HIP_POINTER_ATTRIBUTE_MEMORY_TYPE, HIP_POINTER_ATTRIBUTE_DEVICE_POINTER, HIP_POINTER_ATTRIBUTE_HOST_POINTER, HIP_POINTER_ATTRIBUTE_P2P_TOKENS,
 HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS, HIP_POINTER_ATTRIBUTE_BUFFER_ID, HIP_POINTER_ATTRIBUTE_IS_MANAGED, HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL, HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE,
 HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR, HIP_POINTER_ATTRIBUTE_RANGE_SIZE, HIP_POINTER_ATTRIBUTE_MAPPED, HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES, HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE,
 HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS, HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE) = ints

class hipTextureAddressMode(Enum):
    hipAddressModeWrap, hipAddressModeClamp, hipAddressModeMirror, hipAddressModeBorder = members
hipAddressModeWrap, hipAddressModeClamp, hipAddressModeMirror, hipAddressModeBorder = ints

class hipTextureFilterMode(Enum):
    hipFilterModePoint, hipFilterModeLinear = members
hipFilterModePoint, hipFilterModeLinear = ints

class hipTextureReadMode(Enum):
    hipReadModeElementType, hipReadModeNormalizedFloat = members
hipReadModeElementType, hipReadModeNormalizedFloat = ints

class hipSurfaceBoundaryMode(Enum):
    hipBoundaryModeZero, hipBoundaryModeTrap, hipBoundaryModeClamp = members
hipBoundaryModeZero, hipBoundaryModeTrap, hipBoundaryModeClamp = ints

hipUUID = hipUUID_t
hipCtx_t: TypeAlias = Pointer[ihipCtx_t]
hipDevice_t = c_int
hipStream_t: TypeAlias = Pointer[ihipStream_t]
hipIpcMemHandle_t = hipIpcMemHandle_st
hipIpcEventHandle_t = hipIpcEventHandle_st
hipModule_t: TypeAlias = Pointer[ihipModule_t]
hipFunction_t: TypeAlias = Pointer[ihipModuleSymbol_t]
hipMemPool_t: TypeAlias = Pointer[ihipMemPoolHandle_t]
hipEvent_t: TypeAlias = Pointer[ihipEvent_t]
hipLaunchParams = hipLaunchParams_t
hipExternalMemoryHandleType = hipExternalMemoryHandleType_enum
hipExternalMemoryHandleDesc = hipExternalMemoryHandleDesc_st
hipExternalMemoryBufferDesc = hipExternalMemoryBufferDesc_st
hipExternalMemory_t = c_void_p
hipExternalSemaphoreHandleType = hipExternalSemaphoreHandleType_enum
hipExternalSemaphoreHandleDesc = hipExternalSemaphoreHandleDesc_st
hipExternalSemaphore_t = c_void_p
hipExternalSemaphoreSignalParams = hipExternalSemaphoreSignalParams_st
hipExternalSemaphoreWaitParams = hipExternalSemaphoreWaitParams_st
hipGraphicsResource = _hipGraphicsResource
hipGraphicsResource_t: TypeAlias = Pointer[_hipGraphicsResource]
hipGraph_t: TypeAlias = Pointer[ihipGraph]
hipGraphNode_t: TypeAlias = Pointer[hipGraphNode]
hipGraphExec_t: TypeAlias = Pointer[hipGraphExec]
hipHostFn_t: TypeAlias = CFunction[[int | None], [void_p], None]
hipStreamCallback_t: TypeAlias = CFunction[[hipStream_t, int, int | None], [reference[ihipStream_t], int, void_p], None]
hipMemGenericAllocationHandle_t: TypeAlias = Pointer[ihipMemGenericAllocationHandle]
GLuint = c_uint
GLenum = c_uint
hipDeviceptr_t = c_void_p
hipArray_t: TypeAlias = Pointer[hipArray]
hiparray = hipArray_t
hipArray_const_t: TypeAlias = Pointer[hipArray]
hipMipmappedArray_t: TypeAlias = Pointer[hipMipmappedArray]
hipMipmappedArray_const_t: TypeAlias = Pointer[hipMipmappedArray]
HIPresourcetype = HIPresourcetype_enum
HIPaddress_mode = HIPaddress_mode_enum
HIPfilter_mode = HIPfilter_mode_enum
HIP_TEXTURE_DESC = HIP_TEXTURE_DESC_st
HIPresourceViewFormat = HIPresourceViewFormat_enum
HIP_RESOURCE_DESC = HIP_RESOURCE_DESC_st
HIP_RESOURCE_VIEW_DESC = HIP_RESOURCE_VIEW_DESC_st
hipTextureObject_t: TypeAlias = Pointer[__hip_texture]
hipSurfaceObject_t: TypeAlias = Pointer[__hip_surface]
def __hipGetPCH(pch: reference[c_char_p], size: items[c_uint], /) -> None:
    """void __hipGetPCH(const char **pch, unsigned int *size); // hip/hip_runtime_api.h:1053"""
def hipInit(flags: int, /) -> hipError_t:
    """enum hipError_t hipInit(unsigned int flags); // hip/hip_runtime_api.h:1218"""
def hipDriverGetVersion(driverVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDriverGetVersion(int *driverVersion); // hip/hip_runtime_api.h:1234"""
def hipRuntimeGetVersion(runtimeVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipRuntimeGetVersion(int *runtimeVersion); // hip/hip_runtime_api.h:1249"""
def hipDeviceGet(device: items[c_int], ordinal: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGet(hipDevice_t *device, int ordinal); // hip/hip_runtime_api.h:1257"""
def hipDeviceComputeCapability(major: items[c_int], minor: items[c_int], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceComputeCapability(int *major, int *minor, hipDevice_t device); // hip/hip_runtime_api.h:1266"""
def hipDeviceGetName(name: chars, len: int, device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetName(char *name, int len, hipDevice_t device); // hip/hip_runtime_api.h:1275"""
def hipDeviceGetUuid(uuid: reference[hipUUID_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetUuid(hipUUID *uuid, hipDevice_t device); // hip/hip_runtime_api.h:1287"""
def hipDeviceGetP2PAttribute(value: items[c_int], attr: hipDeviceP2PAttr | int, srcDevice: int, dstDevice: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetP2PAttribute(int *value, enum hipDeviceP2PAttr attr, int srcDevice, int dstDevice); // hip/hip_runtime_api.h:1297"""
def hipDeviceGetPCIBusId(pciBusId: chars, len: int, device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetPCIBusId(char *pciBusId, int len, int device); // hip/hip_runtime_api.h:1307"""
def hipDeviceGetByPCIBusId(device: items[c_int], pciBusId: char_p, /) -> hipError_t:
    """enum hipError_t hipDeviceGetByPCIBusId(int *device, const char *pciBusId); // hip/hip_runtime_api.h:1315"""
def hipDeviceTotalMem(bytes: items[c_size_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceTotalMem(size_t *bytes, hipDevice_t device); // hip/hip_runtime_api.h:1323"""
def hipDeviceSynchronize() -> hipError_t:
    """enum hipError_t hipDeviceSynchronize(void); // hip/hip_runtime_api.h:1343"""
def hipDeviceReset() -> hipError_t:
    """enum hipError_t hipDeviceReset(void); // hip/hip_runtime_api.h:1355"""
def hipSetDevice(deviceId: int, /) -> hipError_t:
    """enum hipError_t hipSetDevice(int deviceId); // hip/hip_runtime_api.h:1387"""
def hipGetDevice(deviceId: items[c_int], /) -> hipError_t:
    """enum hipError_t hipGetDevice(int *deviceId); // hip/hip_runtime_api.h:1401"""
def hipGetDeviceCount(count: items[c_int], /) -> hipError_t:
    """enum hipError_t hipGetDeviceCount(int *count); // hip/hip_runtime_api.h:1414"""
def hipDeviceGetAttribute(pi: items[c_int], attr: hipDeviceAttribute_t | int, deviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetAttribute(int *pi, enum hipDeviceAttribute_t attr, int deviceId); // hip/hip_runtime_api.h:1424"""
def hipDeviceGetDefaultMemPool(mem_pool: reference[hipMemPool_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetDefaultMemPool(hipMemPool_t *mem_pool, int device); // hip/hip_runtime_api.h:1439"""
def hipDeviceSetMemPool(device: int, mem_pool: hipMemPool_t | None, /) -> hipError_t:
    """enum hipError_t hipDeviceSetMemPool(int device, hipMemPool_t mem_pool); // hip/hip_runtime_api.h:1461"""
def hipDeviceGetMemPool(mem_pool: reference[hipMemPool_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetMemPool(hipMemPool_t *mem_pool, int device); // hip/hip_runtime_api.h:1481"""
def hipGetDeviceProperties(prop: reference[hipDeviceProp_t], deviceId: int, /) -> hipError_t:
    """enum hipError_t hipGetDeviceProperties(struct hipDeviceProp_t *prop, int deviceId); // hip/hip_runtime_api.h:1495"""
def hipDeviceSetCacheConfig(cacheConfig: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipDeviceSetCacheConfig(enum hipFuncCache_t cacheConfig); // hip/hip_runtime_api.h:1506"""
def hipDeviceGetCacheConfig(cacheConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipDeviceGetCacheConfig(enum hipFuncCache_t *cacheConfig); // hip/hip_runtime_api.h:1517"""
def hipDeviceGetLimit(pValue: items[c_size_t], limit: hipLimit_t | int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetLimit(size_t *pValue, enum hipLimit_t limit); // hip/hip_runtime_api.h:1528"""
def hipDeviceGetSharedMemConfig(pConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipDeviceGetSharedMemConfig(enum hipSharedMemConfig *pConfig); // hip/hip_runtime_api.h:1540"""
def hipGetDeviceFlags(flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGetDeviceFlags(unsigned int *flags); // hip/hip_runtime_api.h:1548"""
def hipDeviceSetSharedMemConfig(config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipDeviceSetSharedMemConfig(enum hipSharedMemConfig config); // hip/hip_runtime_api.h:1560"""
def hipSetDeviceFlags(flags: int, /) -> hipError_t:
    """enum hipError_t hipSetDeviceFlags(unsigned int flags); // hip/hip_runtime_api.h:1585"""
def hipChooseDevice(device: items[c_int], prop: reference[hipDeviceProp_t], /) -> hipError_t:
    """enum hipError_t hipChooseDevice(int *device, const struct hipDeviceProp_t *prop); // hip/hip_runtime_api.h:1594"""
def hipExtGetLinkTypeAndHopCount(device1: int, device2: int, linktype: items[c_uint32], hopcount: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtGetLinkTypeAndHopCount(int device1, int device2, uint32_t *linktype, uint32_t *hopcount); // hip/hip_runtime_api.h:1607"""
def hipIpcGetMemHandle(handle: reference[hipIpcMemHandle_st], devPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipIpcGetMemHandle(hipIpcMemHandle_t *handle, void *devPtr); // hip/hip_runtime_api.h:1634"""
def hipIpcOpenMemHandle(devPtr: reference[c_void_p], handle: hipIpcMemHandle_st, flags: int, /) -> hipError_t:
    """enum hipError_t hipIpcOpenMemHandle(void **devPtr, hipIpcMemHandle_t handle, unsigned int flags); // hip/hip_runtime_api.h:1671"""
def hipIpcCloseMemHandle(devPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipIpcCloseMemHandle(void *devPtr); // hip/hip_runtime_api.h:1690"""
def hipIpcGetEventHandle(handle: reference[hipIpcEventHandle_st], event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipIpcGetEventHandle(hipIpcEventHandle_t *handle, hipEvent_t event); // hip/hip_runtime_api.h:1706"""
def hipIpcOpenEventHandle(event: reference[hipEvent_t], handle: hipIpcEventHandle_st, /) -> hipError_t:
    """enum hipError_t hipIpcOpenEventHandle(hipEvent_t *event, hipIpcEventHandle_t handle); // hip/hip_runtime_api.h:1723"""
def hipFuncSetAttribute(func: constant_memory, attr: hipFuncAttribute | int, value: int, /) -> hipError_t:
    """enum hipError_t hipFuncSetAttribute(const void *func, enum hipFuncAttribute attr, int value); // hip/hip_runtime_api.h:1749"""
def hipFuncSetCacheConfig(func: constant_memory, config: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipFuncSetCacheConfig(const void *func, enum hipFuncCache_t config); // hip/hip_runtime_api.h:1760"""
def hipFuncSetSharedMemConfig(func: constant_memory, config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipFuncSetSharedMemConfig(const void *func, enum hipSharedMemConfig config); // hip/hip_runtime_api.h:1773"""
def hipGetLastError() -> hipError_t:
    """enum hipError_t hipGetLastError(void); // hip/hip_runtime_api.h:1796"""
def hipPeekAtLastError() -> hipError_t:
    """enum hipError_t hipPeekAtLastError(void); // hip/hip_runtime_api.h:1807"""
def hipGetErrorName(hip_error: hipError_t | int, /) -> bytes | None:
    """const char *hipGetErrorName(enum hipError_t hip_error); // hip/hip_runtime_api.h:1816"""
def hipGetErrorString(hipError: hipError_t | int, /) -> bytes | None:
    """const char *hipGetErrorString(enum hipError_t hipError); // hip/hip_runtime_api.h:1827"""
def hipStreamCreate(stream: reference[hipStream_t], /) -> hipError_t:
    """enum hipError_t hipStreamCreate(hipStream_t *stream); // hip/hip_runtime_api.h:1858"""
def hipStreamCreateWithFlags(stream: reference[hipStream_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamCreateWithFlags(hipStream_t *stream, unsigned int flags); // hip/hip_runtime_api.h:1875"""
def hipStreamCreateWithPriority(stream: reference[hipStream_t], flags: int, priority: int, /) -> hipError_t:
    """enum hipError_t hipStreamCreateWithPriority(hipStream_t *stream, unsigned int flags, int priority); // hip/hip_runtime_api.h:1893"""
def hipDeviceGetStreamPriorityRange(leastPriority: items[c_int], greatestPriority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority); // hip/hip_runtime_api.h:1907"""
def hipStreamDestroy(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamDestroy(hipStream_t stream); // hip/hip_runtime_api.h:1926"""
def hipStreamQuery(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamQuery(hipStream_t stream); // hip/hip_runtime_api.h:1942"""
def hipStreamSynchronize(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamSynchronize(hipStream_t stream); // hip/hip_runtime_api.h:1962"""
def hipStreamWaitEvent(stream: hipStream_t | None, event: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitEvent(hipStream_t stream, hipEvent_t event, unsigned int flags); // hip/hip_runtime_api.h:1982"""
def hipStreamGetFlags(stream: hipStream_t | None, flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamGetFlags(hipStream_t stream, unsigned int *flags); // hip/hip_runtime_api.h:1996"""
def hipStreamGetPriority(stream: hipStream_t | None, priority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipStreamGetPriority(hipStream_t stream, int *priority); // hip/hip_runtime_api.h:2010"""
def hipExtStreamCreateWithCUMask(stream: reference[hipStream_t], cuMaskSize: int, cuMask: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtStreamCreateWithCUMask(hipStream_t *stream, uint32_t cuMaskSize, const uint32_t *cuMask); // hip/hip_runtime_api.h:2030"""
def hipExtStreamGetCUMask(stream: hipStream_t | None, cuMaskSize: int, cuMask: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtStreamGetCUMask(hipStream_t stream, uint32_t cuMaskSize, uint32_t *cuMask); // hip/hip_runtime_api.h:2043"""
def hipStreamAddCallback(stream: hipStream_t | None, callback: Callable[[hipStream_t, int, int | None], None] | hipStreamCallback_t | int | None, userData: writable_memory, flags: int, /, *, keep: Any
    = None) -> hipError_t:
    """enum hipError_t hipStreamAddCallback(hipStream_t stream, hipStreamCallback_t callback, void *userData, unsigned int flags); // hip/hip_runtime_api.h:2063"""
def hipStreamWaitValue32(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, mask: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags, uint32_t mask); // hip/hip_runtime_api.h:2108"""
def hipStreamWaitValue64(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, mask: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags, uint64_t mask); // hip/hip_runtime_api.h:2142"""
def hipStreamWriteValue32(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWriteValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags); // hip/hip_runtime_api.h:2163"""
def hipStreamWriteValue64(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWriteValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags); // hip/hip_runtime_api.h:2183"""
def hipEventCreateWithFlags(event: reference[hipEvent_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipEventCreateWithFlags(hipEvent_t *event, unsigned int flags); // hip/hip_runtime_api.h:2217"""
def hipEventCreate(event: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipEventCreate(hipEvent_t *event); // hip/hip_runtime_api.h:2229"""
def hipEventRecord(event: hipEvent_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipEventRecord(hipEvent_t event, hipStream_t stream); // hip/hip_runtime_api.h:2260"""
def hipEventDestroy(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventDestroy(hipEvent_t event); // hip/hip_runtime_api.h:2278"""
def hipEventSynchronize(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventSynchronize(hipEvent_t event); // hip/hip_runtime_api.h:2296"""
def hipEventElapsedTime(ms: items[c_float], start: hipEvent_t | None, stop: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventElapsedTime(float *ms, hipEvent_t start, hipEvent_t stop); // hip/hip_runtime_api.h:2332"""
def hipEventQuery(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventQuery(hipEvent_t event); // hip/hip_runtime_api.h:2348"""
def hipPointerGetAttributes(attributes: reference[hipPointerAttribute_t], ptr: constant_memory, /) -> hipError_t:
    """enum hipError_t hipPointerGetAttributes(struct hipPointerAttribute_t *attributes, const void *ptr); // hip/hip_runtime_api.h:2376"""
def hipPointerGetAttribute(data: writable_memory, attribute: hipPointer_attribute | int, ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipPointerGetAttribute(void *data, enum hipPointer_attribute attribute, hipDeviceptr_t ptr); // hip/hip_runtime_api.h:2391"""
def hipDrvPointerGetAttributes(numAttributes: int, attributes: items[c_uint], data: reference[c_void_p], ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDrvPointerGetAttributes(unsigned int numAttributes, enum hipPointer_attribute *attributes, void **data, hipDeviceptr_t ptr); // hip/hip_runtime_api.h:2409"""
def hipImportExternalSemaphore(extSem_out: reference[hipExternalSemaphore_t], semHandleDesc: reference[hipExternalSemaphoreHandleDesc_st], /) -> hipError_t:
    """enum hipError_t hipImportExternalSemaphore(hipExternalSemaphore_t *extSem_out, const hipExternalSemaphoreHandleDesc *semHandleDesc); // hip/hip_runtime_api.h:2421"""
def hipSignalExternalSemaphoresAsync(extSemArray: reference[hipExternalSemaphore_t], paramsArray: reference[hipExternalSemaphoreSignalParams_st], numExtSems: int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipSignalExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray, const hipExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, hipStream_t
        stream); // hip/hip_runtime_api.h:2435"""
def hipWaitExternalSemaphoresAsync(extSemArray: reference[hipExternalSemaphore_t], paramsArray: reference[hipExternalSemaphoreWaitParams_st], numExtSems: int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipWaitExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray, const hipExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, hipStream_t
        stream); // hip/hip_runtime_api.h:2450"""
def hipDestroyExternalSemaphore(extSem: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDestroyExternalSemaphore(hipExternalSemaphore_t extSem); // hip/hip_runtime_api.h:2462"""
def hipImportExternalMemory(extMem_out: reference[hipExternalMemory_t], memHandleDesc: reference[hipExternalMemoryHandleDesc_st], /) -> hipError_t:
    """enum hipError_t hipImportExternalMemory(hipExternalMemory_t *extMem_out, const hipExternalMemoryHandleDesc *memHandleDesc); // hip/hip_runtime_api.h:2474"""
def hipExternalMemoryGetMappedBuffer(devPtr: reference[c_void_p], extMem: writable_memory, bufferDesc: reference[hipExternalMemoryBufferDesc_st], /) -> hipError_t:
    """enum hipError_t hipExternalMemoryGetMappedBuffer(void **devPtr, hipExternalMemory_t extMem, const hipExternalMemoryBufferDesc *bufferDesc); // hip/hip_runtime_api.h:2486"""
def hipDestroyExternalMemory(extMem: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDestroyExternalMemory(hipExternalMemory_t extMem); // hip/hip_runtime_api.h:2496"""
def hipMalloc(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMalloc(void **ptr, size_t size); // hip/hip_runtime_api.h:2510"""
def hipExtMallocWithFlags(ptr: reference[c_void_p], sizeBytes: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtMallocWithFlags(void **ptr, size_t sizeBytes, unsigned int flags); // hip/hip_runtime_api.h:2525"""
def hipMallocHost(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMallocHost(void **ptr, size_t size); // hip/hip_runtime_api.h:2539"""
def hipMemAllocHost(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMemAllocHost(void **ptr, size_t size); // hip/hip_runtime_api.h:2553"""
def hipHostMalloc(ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostMalloc(void **ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:2567"""
def hipMallocManaged(dev_ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocManaged(void **dev_ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:2587"""
def hipMemPrefetchAsync(dev_ptr: constant_memory, count: int, device: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemPrefetchAsync(const void *dev_ptr, size_t count, int device, hipStream_t stream); // hip/hip_runtime_api.h:2600"""
def hipMemAdvise(dev_ptr: constant_memory, count: int, advice: hipMemoryAdvise | int, device: int, /) -> hipError_t:
    """enum hipError_t hipMemAdvise(const void *dev_ptr, size_t count, enum hipMemoryAdvise advice, int device); // hip/hip_runtime_api.h:2614"""
def hipMemRangeGetAttribute(data: writable_memory, data_size: int, attribute: hipMemRangeAttribute | int, dev_ptr: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemRangeGetAttribute(void *data, size_t data_size, enum hipMemRangeAttribute attribute, const void *dev_ptr, size_t count); // hip/hip_runtime_api.h:2630"""
def hipMemRangeGetAttributes(data: reference[c_void_p], data_sizes: items[c_size_t], attributes: items[c_uint], num_attributes: int, dev_ptr: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemRangeGetAttributes(void **data, size_t *data_sizes, enum hipMemRangeAttribute *attributes, size_t num_attributes, const void *dev_ptr, size_t
        count); // hip/hip_runtime_api.h:2649"""
def hipStreamAttachMemAsync(stream: hipStream_t | None, dev_ptr: writable_memory, length: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamAttachMemAsync(hipStream_t stream, void *dev_ptr, size_t length, unsigned int flags); // hip/hip_runtime_api.h:2667"""
def hipMallocAsync(dev_ptr: reference[c_void_p], size: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMallocAsync(void **dev_ptr, size_t size, hipStream_t stream); // hip/hip_runtime_api.h:2727"""
def hipFreeAsync(dev_ptr: writable_memory, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipFreeAsync(void *dev_ptr, hipStream_t stream); // hip/hip_runtime_api.h:2750"""
def hipMemPoolTrimTo(mem_pool: hipMemPool_t | None, min_bytes_to_hold: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolTrimTo(hipMemPool_t mem_pool, size_t min_bytes_to_hold); // hip/hip_runtime_api.h:2776"""
def hipMemPoolSetAttribute(mem_pool: hipMemPool_t | None, attr: hipMemPoolAttr | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolSetAttribute(hipMemPool_t mem_pool, enum hipMemPoolAttr attr, void *value); // hip/hip_runtime_api.h:2813"""
def hipMemPoolGetAttribute(mem_pool: hipMemPool_t | None, attr: hipMemPoolAttr | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolGetAttribute(hipMemPool_t mem_pool, enum hipMemPoolAttr attr, void *value); // hip/hip_runtime_api.h:2850"""
def hipMemPoolSetAccess(mem_pool: hipMemPool_t | None, desc_list: reference[hipMemAccessDesc], count: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolSetAccess(hipMemPool_t mem_pool, const struct hipMemAccessDesc *desc_list, size_t count); // hip/hip_runtime_api.h:2866"""
def hipMemPoolGetAccess(flags: items[c_uint], mem_pool: hipMemPool_t | None, location: reference[hipMemLocation], /) -> hipError_t:
    """enum hipError_t hipMemPoolGetAccess(enum hipMemAccessFlags *flags, hipMemPool_t mem_pool, struct hipMemLocation *location); // hip/hip_runtime_api.h:2884"""
def hipMemPoolCreate(mem_pool: reference[hipMemPool_t], pool_props: reference[hipMemPoolProps], /) -> hipError_t:
    """enum hipError_t hipMemPoolCreate(hipMemPool_t *mem_pool, const struct hipMemPoolProps *pool_props); // hip/hip_runtime_api.h:2906"""
def hipMemPoolDestroy(mem_pool: hipMemPool_t | None, /) -> hipError_t:
    """enum hipError_t hipMemPoolDestroy(hipMemPool_t mem_pool); // hip/hip_runtime_api.h:2931"""
def hipMallocFromPoolAsync(dev_ptr: reference[c_void_p], size: int, mem_pool: hipMemPool_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMallocFromPoolAsync(void **dev_ptr, size_t size, hipMemPool_t mem_pool, hipStream_t stream); // hip/hip_runtime_api.h:2963"""
def hipMemPoolExportToShareableHandle(shared_handle: writable_memory, mem_pool: hipMemPool_t | None, handle_type: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolExportToShareableHandle(void *shared_handle, hipMemPool_t mem_pool, enum hipMemAllocationHandleType handle_type, unsigned int flags); // hip/hip_runtime_api.h:2988"""
def hipMemPoolImportFromShareableHandle(mem_pool: reference[hipMemPool_t], shared_handle: writable_memory, handle_type: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolImportFromShareableHandle(hipMemPool_t *mem_pool, void *shared_handle, enum hipMemAllocationHandleType handle_type, unsigned int
        flags); // hip/hip_runtime_api.h:3014"""
def hipMemPoolExportPointer(export_data: reference[hipMemPoolPtrExportData], dev_ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolExportPointer(struct hipMemPoolPtrExportData *export_data, void *dev_ptr); // hip/hip_runtime_api.h:3036"""
def hipMemPoolImportPointer(dev_ptr: reference[c_void_p], mem_pool: hipMemPool_t | None, export_data: reference[hipMemPoolPtrExportData], /) -> hipError_t:
    """enum hipError_t hipMemPoolImportPointer(void **dev_ptr, hipMemPool_t mem_pool, struct hipMemPoolPtrExportData *export_data); // hip/hip_runtime_api.h:3063"""
def hipHostAlloc(ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostAlloc(void **ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:3085"""
def hipHostGetDevicePointer(devPtr: reference[c_void_p], hstPtr: writable_memory, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostGetDevicePointer(void **devPtr, void *hstPtr, unsigned int flags); // hip/hip_runtime_api.h:3097"""
def hipHostGetFlags(flagsPtr: items[c_uint], hostPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostGetFlags(unsigned int *flagsPtr, void *hostPtr); // hip/hip_runtime_api.h:3107"""
def hipHostRegister(hostPtr: writable_memory, sizeBytes: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostRegister(void *hostPtr, size_t sizeBytes, unsigned int flags); // hip/hip_runtime_api.h:3144"""
def hipHostUnregister(hostPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostUnregister(void *hostPtr); // hip/hip_runtime_api.h:3153"""
def hipMallocPitch(ptr: reference[c_void_p], pitch: items[c_size_t], width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMallocPitch(void **ptr, size_t *pitch, size_t width, size_t height); // hip/hip_runtime_api.h:3172"""
def hipMemAllocPitch(dptr: reference[hipDeviceptr_t], pitch: items[c_size_t], widthInBytes: int, height: int, elementSizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemAllocPitch(hipDeviceptr_t *dptr, size_t *pitch, size_t widthInBytes, size_t height, unsigned int elementSizeBytes); // hip/hip_runtime_api.h:3194"""
def hipFree(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipFree(void *ptr); // hip/hip_runtime_api.h:3208"""
def hipFreeHost(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipFreeHost(void *ptr); // hip/hip_runtime_api.h:3219"""
def hipHostFree(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostFree(void *ptr); // hip/hip_runtime_api.h:3233"""
def hipMemcpy(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3263"""
def hipMemcpyWithStream(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyWithStream(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:3265"""
def hipMemcpyHtoD(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoD(hipDeviceptr_t dst, void *src, size_t sizeBytes); // hip/hip_runtime_api.h:3284"""
def hipMemcpyDtoH(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoH(void *dst, hipDeviceptr_t src, size_t sizeBytes); // hip/hip_runtime_api.h:3302"""
def hipMemcpyDtoD(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoD(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes); // hip/hip_runtime_api.h:3320"""
def hipMemcpyHtoDAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoDAsync(hipDeviceptr_t dst, void *src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:3338"""
def hipMemcpyDtoHAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoHAsync(void *dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:3356"""
def hipMemcpyDtoDAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoDAsync(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:3374"""
def hipModuleGetGlobal(dptr: reference[hipDeviceptr_t], bytes: items[c_size_t], hmod: hipModule_t | None, name: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetGlobal(hipDeviceptr_t *dptr, size_t *bytes, hipModule_t hmod, const char *name); // hip/hip_runtime_api.h:3391"""
def hipGetSymbolAddress(devPtr: reference[c_void_p], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetSymbolAddress(void **devPtr, const void *symbol); // hip/hip_runtime_api.h:3403"""
def hipGetSymbolSize(size: items[c_size_t], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetSymbolSize(size_t *size, const void *symbol); // hip/hip_runtime_api.h:3414"""
def hipMemcpyToSymbol(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbol(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3434"""
def hipMemcpyToSymbolAsync(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbolAsync(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:3451"""
def hipMemcpyFromSymbol(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbol(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3467"""
def hipMemcpyFromSymbolAsync(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:3484"""
def hipMemcpyAsync(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyAsync(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:3516"""
def hipMemset(dst: writable_memory, value: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemset(void *dst, int value, size_t sizeBytes); // hip/hip_runtime_api.h:3527"""
def hipMemsetD8(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD8(hipDeviceptr_t dest, unsigned char value, size_t count); // hip/hip_runtime_api.h:3537"""
def hipMemsetD8Async(dest: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD8Async(hipDeviceptr_t dest, unsigned char value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:3553"""
def hipMemsetD16(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD16(hipDeviceptr_t dest, unsigned short value, size_t count); // hip/hip_runtime_api.h:3563"""
def hipMemsetD16Async(dest: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD16Async(hipDeviceptr_t dest, unsigned short value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:3579"""
def hipMemsetD32(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD32(hipDeviceptr_t dest, int value, size_t count); // hip/hip_runtime_api.h:3589"""
def hipMemsetAsync(dst: writable_memory, value: int, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetAsync(void *dst, int value, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:3605"""
def hipMemsetD32Async(dst: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD32Async(hipDeviceptr_t dst, int value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:3621"""
def hipMemset2D(dst: writable_memory, pitch: int, value: int, width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMemset2D(void *dst, size_t pitch, int value, size_t width, size_t height); // hip/hip_runtime_api.h:3633"""
def hipMemset2DAsync(dst: writable_memory, pitch: int, value: int, width: int, height: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset2DAsync(void *dst, size_t pitch, int value, size_t width, size_t height, hipStream_t stream); // hip/hip_runtime_api.h:3645"""
def hipMemset3D(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMemset3D(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent); // hip/hip_runtime_api.h:3654"""
def hipMemset3DAsync(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset3DAsync(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent, hipStream_t stream); // hip/hip_runtime_api.h:3664"""
def hipMemGetInfo(free: items[c_size_t], total: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipMemGetInfo(size_t *free, size_t *total); // hip/hip_runtime_api.h:3674"""
def hipMemPtrGetInfo(ptr: writable_memory, size: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipMemPtrGetInfo(void *ptr, size_t *size); // hip/hip_runtime_api.h:3675"""
def hipMallocArray(array: reference[Pointer[hipArray]], desc: reference[hipChannelFormatDesc], width: int, height: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocArray(struct hipArray **array, const struct hipChannelFormatDesc *desc, size_t width, size_t height, unsigned int flags); // hip/hip_runtime_api.h:3688"""
def hipArrayCreate(pHandle: reference[Pointer[hipArray]], pAllocateArray: reference[HIP_ARRAY_DESCRIPTOR], /) -> hipError_t:
    """enum hipError_t hipArrayCreate(struct hipArray **pHandle, const struct HIP_ARRAY_DESCRIPTOR *pAllocateArray); // hip/hip_runtime_api.h:3690"""
def hipArrayDestroy(array: reference[hipArray], /) -> hipError_t:
    """enum hipError_t hipArrayDestroy(struct hipArray *array); // hip/hip_runtime_api.h:3691"""
def hipArray3DCreate(array: reference[Pointer[hipArray]], pAllocateArray: reference[HIP_ARRAY3D_DESCRIPTOR], /) -> hipError_t:
    """enum hipError_t hipArray3DCreate(struct hipArray **array, const struct HIP_ARRAY3D_DESCRIPTOR *pAllocateArray); // hip/hip_runtime_api.h:3692"""
def hipMalloc3D(pitchedDevPtr: reference[hipPitchedPtr], extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMalloc3D(struct hipPitchedPtr *pitchedDevPtr, struct hipExtent extent); // hip/hip_runtime_api.h:3693"""
def hipFreeArray(array: reference[hipArray], /) -> hipError_t:
    """enum hipError_t hipFreeArray(struct hipArray *array); // hip/hip_runtime_api.h:3702"""
def hipFreeMipmappedArray(mipmappedArray: reference[hipMipmappedArray], /) -> hipError_t:
    """enum hipError_t hipFreeMipmappedArray(hipMipmappedArray_t mipmappedArray); // hip/hip_runtime_api.h:3710"""
def hipMalloc3DArray(array: reference[Pointer[hipArray]], desc: reference[hipChannelFormatDesc], extent: hipExtent, flags: int, /) -> hipError_t:
    """enum hipError_t hipMalloc3DArray(struct hipArray **array, const struct hipChannelFormatDesc *desc, struct hipExtent extent, unsigned int flags); // hip/hip_runtime_api.h:3722"""
def hipMallocMipmappedArray(mipmappedArray: reference[hipMipmappedArray_t], desc: reference[hipChannelFormatDesc], extent: hipExtent, numLevels: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocMipmappedArray(hipMipmappedArray_t *mipmappedArray, const struct hipChannelFormatDesc *desc, struct hipExtent extent, unsigned int numLevels, unsigned int
        flags); // hip/hip_runtime_api.h:3735"""
def hipGetMipmappedArrayLevel(levelArray: reference[hipArray_t], mipmappedArray: reference[hipMipmappedArray], level: int, /) -> hipError_t:
    """enum hipError_t hipGetMipmappedArrayLevel(hipArray_t *levelArray, hipMipmappedArray_const_t mipmappedArray, unsigned int level); // hip/hip_runtime_api.h:3750"""
def hipMemcpy2D(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3770"""
def hipMemcpyParam2D(pCopy: reference[hip_Memcpy2D], /) -> hipError_t:
    """enum hipError_t hipMemcpyParam2D(const struct hip_Memcpy2D *pCopy); // hip/hip_runtime_api.h:3781"""
def hipMemcpyParam2DAsync(pCopy: reference[hip_Memcpy2D], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyParam2DAsync(const struct hip_Memcpy2D *pCopy, hipStream_t stream); // hip/hip_runtime_api.h:3792"""
def hipMemcpy2DAsync(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:3810"""
def hipMemcpy2DToArray(dst: reference[hipArray], wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArray(struct hipArray *dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:3829"""
def hipMemcpy2DToArrayAsync(dst: reference[hipArray], wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArrayAsync(struct hipArray *dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:3849"""
def hipMemcpyToArray(dst: reference[hipArray], wOffset: int, hOffset: int, src: constant_memory, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToArray(struct hipArray *dst, size_t wOffset, size_t hOffset, const void *src, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3868"""
def hipMemcpyFromArray(dst: writable_memory, srcArray: reference[hipArray], wOffset: int, hOffset: int, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromArray(void *dst, hipArray_const_t srcArray, size_t wOffset, size_t hOffset, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:3886"""
def hipMemcpy2DFromArray(dst: writable_memory, dpitch: int, src: reference[hipArray], wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArray(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:3905"""
def hipMemcpy2DFromArrayAsync(dst: writable_memory, dpitch: int, src: reference[hipArray], wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArrayAsync(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:3924"""
def hipMemcpyAtoH(dst: writable_memory, srcArray: reference[hipArray], srcOffset: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyAtoH(void *dst, struct hipArray *srcArray, size_t srcOffset, size_t count); // hip/hip_runtime_api.h:3938"""
def hipMemcpyHtoA(dstArray: reference[hipArray], dstOffset: int, srcHost: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoA(struct hipArray *dstArray, size_t dstOffset, const void *srcHost, size_t count); // hip/hip_runtime_api.h:3952"""
def hipMemcpy3D(p: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipMemcpy3D(const struct hipMemcpy3DParms *p); // hip/hip_runtime_api.h:3963"""
def hipMemcpy3DAsync(p: reference[hipMemcpy3DParms], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy3DAsync(const struct hipMemcpy3DParms *p, hipStream_t stream); // hip/hip_runtime_api.h:3975"""
def hipDrvMemcpy3D(pCopy: reference[HIP_MEMCPY3D], /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy3D(const struct HIP_MEMCPY3D *pCopy); // hip/hip_runtime_api.h:3986"""
def hipDrvMemcpy3DAsync(pCopy: reference[HIP_MEMCPY3D], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy3DAsync(const struct HIP_MEMCPY3D *pCopy, hipStream_t stream); // hip/hip_runtime_api.h:3998"""
def hipDeviceCanAccessPeer(canAccessPeer: items[c_int], deviceId: int, peerDeviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceCanAccessPeer(int *canAccessPeer, int deviceId, int peerDeviceId); // hip/hip_runtime_api.h:4027"""
def hipDeviceEnablePeerAccess(peerDeviceId: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipDeviceEnablePeerAccess(int peerDeviceId, unsigned int flags); // hip/hip_runtime_api.h:4044"""
def hipDeviceDisablePeerAccess(peerDeviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceDisablePeerAccess(int peerDeviceId); // hip/hip_runtime_api.h:4056"""
def hipMemGetAddressRange(pbase: reference[hipDeviceptr_t], psize: items[c_size_t], dptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemGetAddressRange(hipDeviceptr_t *pbase, size_t *psize, hipDeviceptr_t dptr); // hip/hip_runtime_api.h:4069"""
def hipMemcpyPeer(dst: writable_memory, dstDeviceId: int, src: constant_memory, srcDeviceId: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyPeer(void *dst, int dstDeviceId, const void *src, int srcDeviceId, size_t sizeBytes); // hip/hip_runtime_api.h:4085"""
def hipMemcpyPeerAsync(dst: writable_memory, dstDeviceId: int, src: constant_memory, srcDevice: int, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyPeerAsync(void *dst, int dstDeviceId, const void *src, int srcDevice, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:4099"""
def hipCtxCreate(ctx: reference[hipCtx_t], flags: int, device: int, /) -> hipError_t:
    """enum hipError_t hipCtxCreate(hipCtx_t *ctx, unsigned int flags, hipDevice_t device); // hip/hip_runtime_api.h:4133"""
def hipCtxDestroy(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxDestroy(hipCtx_t ctx); // hip/hip_runtime_api.h:4145"""
def hipCtxPopCurrent(ctx: reference[hipCtx_t], /) -> hipError_t:
    """enum hipError_t hipCtxPopCurrent(hipCtx_t *ctx); // hip/hip_runtime_api.h:4157"""
def hipCtxPushCurrent(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxPushCurrent(hipCtx_t ctx); // hip/hip_runtime_api.h:4169"""
def hipCtxSetCurrent(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxSetCurrent(hipCtx_t ctx); // hip/hip_runtime_api.h:4181"""
def hipCtxGetCurrent(ctx: reference[hipCtx_t], /) -> hipError_t:
    """enum hipError_t hipCtxGetCurrent(hipCtx_t *ctx); // hip/hip_runtime_api.h:4193"""
def hipCtxGetDevice(device: items[c_int], /) -> hipError_t:
    """enum hipError_t hipCtxGetDevice(hipDevice_t *device); // hip/hip_runtime_api.h:4205"""
def hipCtxGetApiVersion(ctx: hipCtx_t | None, apiVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipCtxGetApiVersion(hipCtx_t ctx, int *apiVersion); // hip/hip_runtime_api.h:4224"""
def hipCtxGetCacheConfig(cacheConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetCacheConfig(enum hipFuncCache_t *cacheConfig); // hip/hip_runtime_api.h:4239"""
def hipCtxSetCacheConfig(cacheConfig: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipCtxSetCacheConfig(enum hipFuncCache_t cacheConfig); // hip/hip_runtime_api.h:4254"""
def hipCtxSetSharedMemConfig(config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipCtxSetSharedMemConfig(enum hipSharedMemConfig config); // hip/hip_runtime_api.h:4269"""
def hipCtxGetSharedMemConfig(pConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetSharedMemConfig(enum hipSharedMemConfig *pConfig); // hip/hip_runtime_api.h:4284"""
def hipCtxSynchronize() -> hipError_t:
    """enum hipError_t hipCtxSynchronize(void); // hip/hip_runtime_api.h:4297"""
def hipCtxGetFlags(flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetFlags(unsigned int *flags); // hip/hip_runtime_api.h:4309"""
def hipCtxEnablePeerAccess(peerCtx: hipCtx_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipCtxEnablePeerAccess(hipCtx_t peerCtx, unsigned int flags); // hip/hip_runtime_api.h:4330"""
def hipCtxDisablePeerAccess(peerCtx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxDisablePeerAccess(hipCtx_t peerCtx); // hip/hip_runtime_api.h:4348"""
def hipDevicePrimaryCtxGetState(dev: int, flags: items[c_uint], active: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxGetState(hipDevice_t dev, unsigned int *flags, int *active); // hip/hip_runtime_api.h:4365"""
def hipDevicePrimaryCtxRelease(dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxRelease(hipDevice_t dev); // hip/hip_runtime_api.h:4378"""
def hipDevicePrimaryCtxRetain(pctx: reference[hipCtx_t], dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxRetain(hipCtx_t *pctx, hipDevice_t dev); // hip/hip_runtime_api.h:4390"""
def hipDevicePrimaryCtxReset(dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxReset(hipDevice_t dev); // hip/hip_runtime_api.h:4401"""
def hipDevicePrimaryCtxSetFlags(dev: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxSetFlags(hipDevice_t dev, unsigned int flags); // hip/hip_runtime_api.h:4413"""
def hipModuleLoad(module: reference[hipModule_t], fname: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleLoad(hipModule_t *module, const char *fname); // hip/hip_runtime_api.h:4436"""
def hipModuleUnload(module: hipModule_t | None, /) -> hipError_t:
    """enum hipError_t hipModuleUnload(hipModule_t module); // hip/hip_runtime_api.h:4446"""
def hipModuleGetFunction(function: reference[hipFunction_t], module: hipModule_t | None, kname: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetFunction(hipFunction_t *function, hipModule_t module, const char *kname); // hip/hip_runtime_api.h:4457"""
def hipFuncGetAttributes(attr: reference[hipFuncAttributes], func: constant_memory, /) -> hipError_t:
    """enum hipError_t hipFuncGetAttributes(struct hipFuncAttributes *attr, const void *func); // hip/hip_runtime_api.h:4466"""
def hipFuncGetAttribute(value: items[c_int], attrib: hipFunction_attribute | int, hfunc: hipFunction_t | None, /) -> hipError_t:
    """enum hipError_t hipFuncGetAttribute(int *value, enum hipFunction_attribute attrib, hipFunction_t hfunc); // hip/hip_runtime_api.h:4476"""
def hipModuleGetTexRef(texRef: reference[Pointer[textureReference]], hmod: hipModule_t | None, name: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetTexRef(struct textureReference **texRef, hipModule_t hmod, const char *name); // hip/hip_runtime_api.h:4486"""
def hipModuleLoadData(module: reference[hipModule_t], image: constant_memory, /) -> hipError_t:
    """enum hipError_t hipModuleLoadData(hipModule_t *module, const void *image); // hip/hip_runtime_api.h:4496"""
def hipModuleLoadDataEx(module: reference[hipModule_t], image: constant_memory, numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipModuleLoadDataEx(hipModule_t *module, const void *image, unsigned int numOptions, enum hipJitOption *options, void **optionValues); // hip/hip_runtime_api.h:4509"""
def hipModuleLaunchKernel(f: hipFunction_t | None, gridDimX: int, gridDimY: int, gridDimZ: int, blockDimX: int, blockDimY: int, blockDimZ: int, sharedMemBytes: int, stream: hipStream_t | None,
    kernelParams: reference[c_void_p], extra: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipModuleLaunchKernel(hipFunction_t f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int
        blockDimZ, unsigned int sharedMemBytes, hipStream_t stream, void **kernelParams, void **extra); // hip/hip_runtime_api.h:4539"""
def hipLaunchCooperativeKernel(f: constant_memory, gridDim: dim3, blockDimX: dim3, kernelParams: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernel(const void *f, struct dim3 gridDim, struct dim3 blockDimX, void **kernelParams, unsigned int sharedMemBytes, hipStream_t
        stream); // hip/hip_runtime_api.h:4562"""
def hipLaunchCooperativeKernelMultiDevice(launchParamsList: reference[hipLaunchParams_t], numDevices: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags); // hip/hip_runtime_api.h:4575"""
def hipExtLaunchMultiKernelMultiDevice(launchParamsList: reference[hipLaunchParams_t], numDevices: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtLaunchMultiKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags); // hip/hip_runtime_api.h:4588"""
def hipModuleOccupancyMaxPotentialBlockSize(gridSize: items[c_int], blockSize: items[c_int], f: hipFunction_t | None, dynSharedMemPerBlk: int, blockSizeLimit: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit); // hip/hip_runtime_api.h:4616"""
def hipModuleOccupancyMaxPotentialBlockSizeWithFlags(gridSize: items[c_int], blockSize: items[c_int], f: hipFunction_t | None, dynSharedMemPerBlk: int, blockSizeLimit: int, flags: int,
    /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxPotentialBlockSizeWithFlags(int *gridSize, int *blockSize, hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit, unsigned int
        flags); // hip/hip_runtime_api.h:4635"""
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: items[c_int], f: hipFunction_t | None, blockSize: int, dynSharedMemPerBlk: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk); // hip/hip_runtime_api.h:4646"""
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: items[c_int], f: hipFunction_t | None, blockSize: int, dynSharedMemPerBlk: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk, unsigned int
        flags); // hip/hip_runtime_api.h:4657"""
def hipOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: items[c_int], f: constant_memory, blockSize: int, dynSharedMemPerBlk: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *f, int blockSize, size_t dynSharedMemPerBlk); // hip/hip_runtime_api.h:4667"""
def hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: items[c_int], f: constant_memory, blockSize: int, dynSharedMemPerBlk: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *f, int blockSize, size_t dynSharedMemPerBlk, unsigned int
        flags); // hip/hip_runtime_api.h:4678"""
def hipOccupancyMaxPotentialBlockSize(gridSize: items[c_int], blockSize: items[c_int], f: constant_memory, dynSharedMemPerBlk: int, blockSizeLimit: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, const void *f, size_t dynSharedMemPerBlk, int blockSizeLimit); // hip/hip_runtime_api.h:4694"""
def hipProfilerStart(*arguments: Any) -> hipError_t:
    """enum hipError_t hipProfilerStart(); // hip/hip_runtime_api.h:4718"""
def hipProfilerStop(*arguments: Any) -> hipError_t:
    """enum hipError_t hipProfilerStop(); // hip/hip_runtime_api.h:4725"""
def hipConfigureCall(gridDim: dim3, blockDim: dim3, sharedMem: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipConfigureCall(struct dim3 gridDim, struct dim3 blockDim, size_t sharedMem, hipStream_t stream); // hip/hip_runtime_api.h:4753"""
def hipSetupArgument(arg: constant_memory, size: int, offset: int, /) -> hipError_t:
    """enum hipError_t hipSetupArgument(const void *arg, size_t size, size_t offset); // hip/hip_runtime_api.h:4764"""
def hipLaunchByPtr(func: constant_memory, /) -> hipError_t:
    """enum hipError_t hipLaunchByPtr(const void *func); // hip/hip_runtime_api.h:4773"""
def __hipPushCallConfiguration(gridDim: dim3, blockDim: dim3, sharedMem: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t __hipPushCallConfiguration(struct dim3 gridDim, struct dim3 blockDim, size_t sharedMem, hipStream_t stream); // hip/hip_runtime_api.h:4790"""
def __hipPopCallConfiguration(gridDim: reference[dim3], blockDim: reference[dim3], sharedMem: items[c_size_t], stream: reference[hipStream_t], /) -> hipError_t:
    """enum hipError_t __hipPopCallConfiguration(struct dim3 *gridDim, struct dim3 *blockDim, size_t *sharedMem, hipStream_t *stream); // hip/hip_runtime_api.h:4813"""
def hipLaunchKernel(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchKernel(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t
        stream); // hip/hip_runtime_api.h:4832"""
def hipDrvMemcpy2DUnaligned(pCopy: reference[hip_Memcpy2D], /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy2DUnaligned(const struct hip_Memcpy2D *pCopy); // hip/hip_runtime_api.h:4845"""
def hipExtLaunchKernel(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, startEvent: hipEvent_t | None,
    stopEvent: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtLaunchKernel(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t stream, hipEvent_t startEvent,
        hipEvent_t stopEvent, int flags); // hip/hip_runtime_api.h:4867"""
def hipBindTextureToMipmappedArray(tex: reference[textureReference], mipmappedArray: reference[hipMipmappedArray], desc: reference[hipChannelFormatDesc], /) -> hipError_t:
    """enum hipError_t hipBindTextureToMipmappedArray(const struct textureReference *tex, hipMipmappedArray_const_t mipmappedArray, const struct hipChannelFormatDesc
        *desc); // hip/hip_runtime_api.h:4892"""
def hipGetTextureReference(texref: reference[Pointer[textureReference]], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetTextureReference(const struct textureReference **texref, const void *symbol); // hip/hip_runtime_api.h:4906"""
def hipCreateTextureObject(pTexObject: reference[hipTextureObject_t], pResDesc: reference[hipResourceDesc], pTexDesc: reference[hipTextureDesc], pResViewDesc: reference[hipResourceViewDesc],
    /) -> hipError_t:
    """enum hipError_t hipCreateTextureObject(hipTextureObject_t *pTexObject, const struct hipResourceDesc *pResDesc, const struct hipTextureDesc *pTexDesc, const struct hipResourceViewDesc
        *pResViewDesc); // hip/hip_runtime_api.h:4921"""
def hipDestroyTextureObject(textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipDestroyTextureObject(hipTextureObject_t textureObject); // hip/hip_runtime_api.h:4935"""
def hipGetChannelDesc(desc: reference[hipChannelFormatDesc], array: reference[hipArray], /) -> hipError_t:
    """enum hipError_t hipGetChannelDesc(struct hipChannelFormatDesc *desc, hipArray_const_t array); // hip/hip_runtime_api.h:4946"""
def hipGetTextureObjectResourceDesc(pResDesc: reference[hipResourceDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectResourceDesc(struct hipResourceDesc *pResDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:4959"""
def hipGetTextureObjectResourceViewDesc(pResViewDesc: reference[hipResourceViewDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectResourceViewDesc(struct hipResourceViewDesc *pResViewDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:4972"""
def hipGetTextureObjectTextureDesc(pTexDesc: reference[hipTextureDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectTextureDesc(struct hipTextureDesc *pTexDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:4985"""
def hipTexRefSetAddressMode(texRef: reference[textureReference], dim: int, am: hipTextureAddressMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddressMode(struct textureReference *texRef, int dim, enum hipTextureAddressMode am); // hip/hip_runtime_api.h:4992"""
def hipTexRefSetArray(tex: reference[textureReference], array: reference[hipArray], flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetArray(struct textureReference *tex, hipArray_const_t array, unsigned int flags); // hip/hip_runtime_api.h:4996"""
def hipTexRefSetFilterMode(texRef: reference[textureReference], fm: hipTextureFilterMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFilterMode(struct textureReference *texRef, enum hipTextureFilterMode fm); // hip/hip_runtime_api.h:5000"""
def hipTexRefSetFlags(texRef: reference[textureReference], Flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFlags(struct textureReference *texRef, unsigned int Flags); // hip/hip_runtime_api.h:5003"""
def hipTexRefSetFormat(texRef: reference[textureReference], fmt: hipArray_Format | int, NumPackedComponents: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFormat(struct textureReference *texRef, enum hipArray_Format fmt, int NumPackedComponents); // hip/hip_runtime_api.h:5006"""
def hipTexObjectCreate(pTexObject: reference[hipTextureObject_t], pResDesc: reference[HIP_RESOURCE_DESC_st], pTexDesc: reference[HIP_TEXTURE_DESC_st], pResViewDesc:
    reference[HIP_RESOURCE_VIEW_DESC_st], /) -> hipError_t:
    """enum hipError_t hipTexObjectCreate(hipTextureObject_t *pTexObject, const HIP_RESOURCE_DESC *pResDesc, const HIP_TEXTURE_DESC *pTexDesc, const HIP_RESOURCE_VIEW_DESC
        *pResViewDesc); // hip/hip_runtime_api.h:5010"""
def hipTexObjectDestroy(texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectDestroy(hipTextureObject_t texObject); // hip/hip_runtime_api.h:5015"""
def hipTexObjectGetResourceDesc(pResDesc: reference[HIP_RESOURCE_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetResourceDesc(HIP_RESOURCE_DESC *pResDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:5017"""
def hipTexObjectGetResourceViewDesc(pResViewDesc: reference[HIP_RESOURCE_VIEW_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetResourceViewDesc(HIP_RESOURCE_VIEW_DESC *pResViewDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:5020"""
def hipTexObjectGetTextureDesc(pTexDesc: reference[HIP_TEXTURE_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetTextureDesc(HIP_TEXTURE_DESC *pTexDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:5023"""
def hipBindTexture(offset: items[c_size_t], tex: reference[textureReference], devPtr: constant_memory, desc: reference[hipChannelFormatDesc], size: int, /) -> hipError_t:
    """enum hipError_t hipBindTexture(size_t *offset, const struct textureReference *tex, const void *devPtr, const struct hipChannelFormatDesc *desc, size_t size); // hip/hip_runtime_api.h:5035"""
def hipBindTexture2D(offset: items[c_size_t], tex: reference[textureReference], devPtr: constant_memory, desc: reference[hipChannelFormatDesc], width: int, height: int, pitch: int, /) -> hipError_t:
    """enum hipError_t hipBindTexture2D(size_t *offset, const struct textureReference *tex, const void *devPtr, const struct hipChannelFormatDesc *desc, size_t width, size_t height, size_t
        pitch); // hip/hip_runtime_api.h:5042"""
def hipBindTextureToArray(tex: reference[textureReference], array: reference[hipArray], desc: reference[hipChannelFormatDesc], /) -> hipError_t:
    """enum hipError_t hipBindTextureToArray(const struct textureReference *tex, hipArray_const_t array, const struct hipChannelFormatDesc *desc); // hip/hip_runtime_api.h:5051"""
def hipGetTextureAlignmentOffset(offset: items[c_size_t], texref: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipGetTextureAlignmentOffset(size_t *offset, const struct textureReference *texref); // hip/hip_runtime_api.h:5056"""
def hipUnbindTexture(tex: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipUnbindTexture(const struct textureReference *tex); // hip/hip_runtime_api.h:5060"""
def hipTexRefGetAddress(dev_ptr: reference[hipDeviceptr_t], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetAddress(hipDeviceptr_t *dev_ptr, const struct textureReference *texRef); // hip/hip_runtime_api.h:5062"""
def hipTexRefGetAddressMode(pam: items[c_uint], texRef: reference[textureReference], dim: int, /) -> hipError_t:
    """enum hipError_t hipTexRefGetAddressMode(enum hipTextureAddressMode *pam, const struct textureReference *texRef, int dim); // hip/hip_runtime_api.h:5066"""
def hipTexRefGetFilterMode(pfm: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFilterMode(enum hipTextureFilterMode *pfm, const struct textureReference *texRef); // hip/hip_runtime_api.h:5071"""
def hipTexRefGetFlags(pFlags: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFlags(unsigned int *pFlags, const struct textureReference *texRef); // hip/hip_runtime_api.h:5075"""
def hipTexRefGetFormat(pFormat: items[c_uint], pNumChannels: items[c_int], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFormat(enum hipArray_Format *pFormat, int *pNumChannels, const struct textureReference *texRef); // hip/hip_runtime_api.h:5079"""
def hipTexRefGetMaxAnisotropy(pmaxAnsio: items[c_int], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMaxAnisotropy(int *pmaxAnsio, const struct textureReference *texRef); // hip/hip_runtime_api.h:5084"""
def hipTexRefGetMipmapFilterMode(pfm: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapFilterMode(enum hipTextureFilterMode *pfm, const struct textureReference *texRef); // hip/hip_runtime_api.h:5088"""
def hipTexRefGetMipmapLevelBias(pbias: items[c_float], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapLevelBias(float *pbias, const struct textureReference *texRef); // hip/hip_runtime_api.h:5092"""
def hipTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: items[c_float], pmaxMipmapLevelClamp: items[c_float], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp, const struct textureReference *texRef); // hip/hip_runtime_api.h:5096"""
def hipTexRefGetMipMappedArray(pArray: reference[hipMipmappedArray_t], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipMappedArray(hipMipmappedArray_t *pArray, const struct textureReference *texRef); // hip/hip_runtime_api.h:5101"""
def hipTexRefSetAddress(ByteOffset: items[c_size_t], texRef: reference[textureReference], dptr: writable_memory, bytes: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddress(size_t *ByteOffset, struct textureReference *texRef, hipDeviceptr_t dptr, size_t bytes); // hip/hip_runtime_api.h:5105"""
def hipTexRefSetAddress2D(texRef: reference[textureReference], desc: reference[HIP_ARRAY_DESCRIPTOR], dptr: writable_memory, Pitch: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddress2D(struct textureReference *texRef, const struct HIP_ARRAY_DESCRIPTOR *desc, hipDeviceptr_t dptr, size_t Pitch); // hip/hip_runtime_api.h:5111"""
def hipTexRefSetMaxAnisotropy(texRef: reference[textureReference], maxAniso: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMaxAnisotropy(struct textureReference *texRef, unsigned int maxAniso); // hip/hip_runtime_api.h:5117"""
def hipTexRefSetBorderColor(texRef: reference[textureReference], pBorderColor: items[c_float], /) -> hipError_t:
    """enum hipError_t hipTexRefSetBorderColor(struct textureReference *texRef, float *pBorderColor); // hip/hip_runtime_api.h:5135"""
def hipTexRefSetMipmapFilterMode(texRef: reference[textureReference], fm: hipTextureFilterMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapFilterMode(struct textureReference *texRef, enum hipTextureFilterMode fm); // hip/hip_runtime_api.h:5138"""
def hipTexRefSetMipmapLevelBias(texRef: reference[textureReference], bias: float, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapLevelBias(struct textureReference *texRef, float bias); // hip/hip_runtime_api.h:5141"""
def hipTexRefSetMipmapLevelClamp(texRef: reference[textureReference], minMipMapLevelClamp: float, maxMipMapLevelClamp: float, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapLevelClamp(struct textureReference *texRef, float minMipMapLevelClamp, float maxMipMapLevelClamp); // hip/hip_runtime_api.h:5144"""
def hipTexRefSetMipmappedArray(texRef: reference[textureReference], mipmappedArray: reference[hipMipmappedArray], Flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmappedArray(struct textureReference *texRef, struct hipMipmappedArray *mipmappedArray, unsigned int Flags); // hip/hip_runtime_api.h:5148"""
def hipMipmappedArrayCreate(pHandle: reference[hipMipmappedArray_t], pMipmappedArrayDesc: reference[HIP_ARRAY3D_DESCRIPTOR], numMipmapLevels: int, /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayCreate(hipMipmappedArray_t *pHandle, struct HIP_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels); // hip/hip_runtime_api.h:5152"""
def hipMipmappedArrayDestroy(hMipmappedArray: reference[hipMipmappedArray], /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayDestroy(hipMipmappedArray_t hMipmappedArray); // hip/hip_runtime_api.h:5156"""
def hipMipmappedArrayGetLevel(pLevelArray: reference[hipArray_t], hMipMappedArray: reference[hipMipmappedArray], level: int, /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayGetLevel(hipArray_t *pLevelArray, hipMipmappedArray_t hMipMappedArray, unsigned int level); // hip/hip_runtime_api.h:5158"""
def hipRegisterApiCallback(id: int, fun: writable_memory, arg: writable_memory, /) -> hipError_t:
    """enum hipError_t hipRegisterApiCallback(uint32_t id, void *fun, void *arg); // hip/hip_runtime_api.h:5192"""
def hipRemoveApiCallback(id: int, /) -> hipError_t:
    """enum hipError_t hipRemoveApiCallback(uint32_t id); // hip/hip_runtime_api.h:5193"""
def hipRegisterActivityCallback(id: int, fun: writable_memory, arg: writable_memory, /) -> hipError_t:
    """enum hipError_t hipRegisterActivityCallback(uint32_t id, void *fun, void *arg); // hip/hip_runtime_api.h:5194"""
def hipRemoveActivityCallback(id: int, /) -> hipError_t:
    """enum hipError_t hipRemoveActivityCallback(uint32_t id); // hip/hip_runtime_api.h:5195"""
def hipApiName(id: int, /) -> bytes | None:
    """const char *hipApiName(uint32_t id); // hip/hip_runtime_api.h:5196"""
def hipKernelNameRef(f: hipFunction_t | None, /) -> bytes | None:
    """const char *hipKernelNameRef(hipFunction_t f); // hip/hip_runtime_api.h:5197"""
def hipKernelNameRefByPtr(hostFunction: constant_memory, stream: hipStream_t | None, /) -> bytes | None:
    """const char *hipKernelNameRefByPtr(const void *hostFunction, hipStream_t stream); // hip/hip_runtime_api.h:5198"""
def hipGetStreamDeviceId(stream: hipStream_t | None, /) -> int:
    """int hipGetStreamDeviceId(hipStream_t stream); // hip/hip_runtime_api.h:5199"""
def hipStreamBeginCapture(stream: hipStream_t | None, mode: hipStreamCaptureMode | int, /) -> hipError_t:
    """enum hipError_t hipStreamBeginCapture(hipStream_t stream, enum hipStreamCaptureMode mode); // hip/hip_runtime_api.h:5226"""
def hipStreamEndCapture(stream: hipStream_t | None, pGraph: reference[hipGraph_t], /) -> hipError_t:
    """enum hipError_t hipStreamEndCapture(hipStream_t stream, hipGraph_t *pGraph); // hip/hip_runtime_api.h:5240"""
def hipStreamGetCaptureInfo(stream: hipStream_t | None, pCaptureStatus: items[c_uint], pId: items[c_ulonglong], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus, unsigned long long *pId); // hip/hip_runtime_api.h:5255"""
def hipStreamGetCaptureInfo_v2(stream: hipStream_t | None, captureStatus_out: items[c_uint], id_out: items[c_ulonglong], graph_out: reference[hipGraph_t], dependencies_out:
    reference[Pointer[hipGraphNode_t]], numDependencies_out: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo_v2(hipStream_t stream, enum hipStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, hipGraph_t *graph_out, const hipGraphNode_t
        **dependencies_out, size_t *numDependencies_out); // hip/hip_runtime_api.h:5274"""
def hipStreamIsCapturing(stream: hipStream_t | None, pCaptureStatus: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamIsCapturing(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus); // hip/hip_runtime_api.h:5292"""
def hipStreamUpdateCaptureDependencies(stream: hipStream_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamUpdateCaptureDependencies(hipStream_t stream, hipGraphNode_t *dependencies, size_t numDependencies, unsigned int flags); // hip/hip_runtime_api.h:5306"""
def hipLaunchHostFunc(stream: hipStream_t | None, fn: Callable[[int | None], None] | hipHostFn_t | int | None, userData: writable_memory, /, *, keep: Any = None) -> hipError_t:
    """enum hipError_t hipLaunchHostFunc(hipStream_t stream, hipHostFn_t fn, void *userData); // hip/hip_runtime_api.h:5321"""
def hipThreadExchangeStreamCaptureMode(mode: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipThreadExchangeStreamCaptureMode(enum hipStreamCaptureMode *mode); // hip/hip_runtime_api.h:5333"""
def hipGraphCreate(pGraph: reference[hipGraph_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphCreate(hipGraph_t *pGraph, unsigned int flags); // hip/hip_runtime_api.h:5347"""
def hipGraphDestroy(graph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphDestroy(hipGraph_t graph); // hip/hip_runtime_api.h:5360"""
def hipGraphAddDependencies(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphAddDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to, size_t numDependencies); // hip/hip_runtime_api.h:5375"""
def hipGraphRemoveDependencies(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphRemoveDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to, size_t numDependencies); // hip/hip_runtime_api.h:5391"""
def hipGraphGetEdges(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numEdges: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetEdges(hipGraph_t graph, hipGraphNode_t *from, hipGraphNode_t *to, size_t *numEdges); // hip/hip_runtime_api.h:5411"""
def hipGraphGetNodes(graph: hipGraph_t | None, nodes: reference[hipGraphNode_t], numNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetNodes(hipGraph_t graph, hipGraphNode_t *nodes, size_t *numNodes); // hip/hip_runtime_api.h:5430"""
def hipGraphGetRootNodes(graph: hipGraph_t | None, pRootNodes: reference[hipGraphNode_t], pNumRootNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetRootNodes(hipGraph_t graph, hipGraphNode_t *pRootNodes, size_t *pNumRootNodes); // hip/hip_runtime_api.h:5448"""
def hipGraphNodeGetDependencies(node: hipGraphNode_t | None, pDependencies: reference[hipGraphNode_t], pNumDependencies: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetDependencies(hipGraphNode_t node, hipGraphNode_t *pDependencies, size_t *pNumDependencies); // hip/hip_runtime_api.h:5467"""
def hipGraphNodeGetDependentNodes(node: hipGraphNode_t | None, pDependentNodes: reference[hipGraphNode_t], pNumDependentNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetDependentNodes(hipGraphNode_t node, hipGraphNode_t *pDependentNodes, size_t *pNumDependentNodes); // hip/hip_runtime_api.h:5487"""
def hipGraphNodeGetType(node: hipGraphNode_t | None, pType: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetType(hipGraphNode_t node, enum hipGraphNodeType *pType); // hip/hip_runtime_api.h:5501"""
def hipGraphDestroyNode(node: hipGraphNode_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphDestroyNode(hipGraphNode_t node); // hip/hip_runtime_api.h:5513"""
def hipGraphClone(pGraphClone: reference[hipGraph_t], originalGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphClone(hipGraph_t *pGraphClone, hipGraph_t originalGraph); // hip/hip_runtime_api.h:5526"""
def hipGraphNodeFindInClone(pNode: reference[hipGraphNode_t], originalNode: hipGraphNode_t | None, clonedGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphNodeFindInClone(hipGraphNode_t *pNode, hipGraphNode_t originalNode, hipGraph_t clonedGraph); // hip/hip_runtime_api.h:5540"""
def hipGraphInstantiate(pGraphExec: reference[hipGraphExec_t], graph: hipGraph_t | None, pErrorNode: reference[hipGraphNode_t], pLogBuffer: chars, bufferSize: int, /) -> hipError_t:
    """enum hipError_t hipGraphInstantiate(hipGraphExec_t *pGraphExec, hipGraph_t graph, hipGraphNode_t *pErrorNode, char *pLogBuffer, size_t bufferSize); // hip/hip_runtime_api.h:5559"""
def hipGraphInstantiateWithFlags(pGraphExec: reference[hipGraphExec_t], graph: hipGraph_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphInstantiateWithFlags(hipGraphExec_t *pGraphExec, hipGraph_t graph, unsigned long long flags); // hip/hip_runtime_api.h:5574"""
def hipGraphLaunch(graphExec: hipGraphExec_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphLaunch(hipGraphExec_t graphExec, hipStream_t stream); // hip/hip_runtime_api.h:5587"""
def hipGraphExecDestroy(graphExec: hipGraphExec_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecDestroy(hipGraphExec_t graphExec); // hip/hip_runtime_api.h:5599"""
def hipGraphExecUpdate(hGraphExec: hipGraphExec_t | None, hGraph: hipGraph_t | None, hErrorNode_out: reference[hipGraphNode_t], updateResult_out: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGraphExecUpdate(hipGraphExec_t hGraphExec, hipGraph_t hGraph, hipGraphNode_t *hErrorNode_out, enum hipGraphExecUpdateResult
        *updateResult_out); // hip/hip_runtime_api.h:5615"""
def hipGraphAddKernelNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pNodeParams: reference[hipKernelNodeParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddKernelNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipKernelNodeParams
        *pNodeParams); // hip/hip_runtime_api.h:5631"""
def hipGraphKernelNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeGetParams(hipGraphNode_t node, struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:5644"""
def hipGraphKernelNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeSetParams(hipGraphNode_t node, const struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:5655"""
def hipGraphExecKernelNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecKernelNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:5667"""
def hipGraphAddMemcpyNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pCopyParams: reference[hipMemcpy3DParms],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipMemcpy3DParms
        *pCopyParams); // hip/hip_runtime_api.h:5682"""
def hipGraphMemcpyNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeGetParams(hipGraphNode_t node, struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:5694"""
def hipGraphMemcpyNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParams(hipGraphNode_t node, const struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:5705"""
def hipGraphKernelNodeSetAttribute(hNode: hipGraphNode_t | None, attr: hipKernelNodeAttrID | int, value: reference[hipKernelNodeAttrValue], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeSetAttribute(hipGraphNode_t hNode, enum hipKernelNodeAttrID attr, const union hipKernelNodeAttrValue *value); // hip/hip_runtime_api.h:5717"""
def hipGraphKernelNodeGetAttribute(hNode: hipGraphNode_t | None, attr: hipKernelNodeAttrID | int, value: reference[hipKernelNodeAttrValue], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeGetAttribute(hipGraphNode_t hNode, enum hipKernelNodeAttrID attr, union hipKernelNodeAttrValue *value); // hip/hip_runtime_api.h:5729"""
def hipGraphExecMemcpyNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:5741"""
def hipGraphAddMemcpyNode1D(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, dst: writable_memory, src: constant_memory,
    count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNode1D(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count, enum
        hipMemcpyKind kind); // hip/hip_runtime_api.h:5759"""
def hipGraphMemcpyNodeSetParams1D(node: hipGraphNode_t | None, dst: writable_memory, src: constant_memory, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParams1D(hipGraphNode_t node, void *dst, const void *src, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5775"""
def hipGraphExecMemcpyNodeSetParams1D(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, dst: writable_memory, src: constant_memory, count: int, kind: hipMemcpyKind | int,
    /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParams1D(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst, const void *src, size_t count, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5792"""
def hipGraphAddMemcpyNodeFromSymbol(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, dst: writable_memory, symbol:
    constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNodeFromSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t
        count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5812"""
def hipGraphMemcpyNodeSetParamsFromSymbol(node: hipGraphNode_t | None, dst: writable_memory, symbol: constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParamsFromSymbol(hipGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5830"""
def hipGraphExecMemcpyNodeSetParamsFromSymbol(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, dst: writable_memory, symbol: constant_memory, count: int, offset: int, kind:
    hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParamsFromSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5848"""
def hipGraphAddMemcpyNodeToSymbol(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, symbol: constant_memory, src:
    constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNodeToSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src,
        size_t count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5868"""
def hipGraphMemcpyNodeSetParamsToSymbol(node: hipGraphNode_t | None, symbol: constant_memory, src: constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParamsToSymbol(hipGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5887"""
def hipGraphExecMemcpyNodeSetParamsToSymbol(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, symbol: constant_memory, src: constant_memory, count: int, offset: int, kind: hipMemcpyKind
    | int, /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParamsToSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5906"""
def hipGraphAddMemsetNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pMemsetParams: reference[hipMemsetParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddMemsetNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipMemsetParams
        *pMemsetParams); // hip/hip_runtime_api.h:5922"""
def hipGraphMemsetNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphMemsetNodeGetParams(hipGraphNode_t node, struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:5935"""
def hipGraphMemsetNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphMemsetNodeSetParams(hipGraphNode_t node, const struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:5946"""
def hipGraphExecMemsetNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecMemsetNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:5958"""
def hipGraphAddHostNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pNodeParams: reference[hipHostNodeParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddHostNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipHostNodeParams
        *pNodeParams); // hip/hip_runtime_api.h:5973"""
def hipGraphHostNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphHostNodeGetParams(hipGraphNode_t node, struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:5986"""
def hipGraphHostNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphHostNodeSetParams(hipGraphNode_t node, const struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:5997"""
def hipGraphExecHostNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecHostNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:6009"""
def hipGraphAddChildGraphNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, childGraph: hipGraph_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddChildGraphNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipGraph_t
        childGraph); // hip/hip_runtime_api.h:6024"""
def hipGraphChildGraphNodeGetGraph(node: hipGraphNode_t | None, pGraph: reference[hipGraph_t], /) -> hipError_t:
    """enum hipError_t hipGraphChildGraphNodeGetGraph(hipGraphNode_t node, hipGraph_t *pGraph); // hip/hip_runtime_api.h:6037"""
def hipGraphExecChildGraphNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, childGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecChildGraphNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, hipGraph_t childGraph); // hip/hip_runtime_api.h:6049"""
def hipGraphAddEmptyNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphAddEmptyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies); // hip/hip_runtime_api.h:6063"""
def hipGraphAddEventRecordNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, event: hipEvent_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddEventRecordNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipEvent_t
        event); // hip/hip_runtime_api.h:6079"""
def hipGraphEventRecordNodeGetEvent(node: hipGraphNode_t | None, event_out: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipGraphEventRecordNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out); // hip/hip_runtime_api.h:6092"""
def hipGraphEventRecordNodeSetEvent(node: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphEventRecordNodeSetEvent(hipGraphNode_t node, hipEvent_t event); // hip/hip_runtime_api.h:6103"""
def hipGraphExecEventRecordNodeSetEvent(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecEventRecordNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event); // hip/hip_runtime_api.h:6115"""
def hipGraphAddEventWaitNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, event: hipEvent_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddEventWaitNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipEvent_t
        event); // hip/hip_runtime_api.h:6130"""
def hipGraphEventWaitNodeGetEvent(node: hipGraphNode_t | None, event_out: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipGraphEventWaitNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out); // hip/hip_runtime_api.h:6144"""
def hipGraphEventWaitNodeSetEvent(node: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphEventWaitNodeSetEvent(hipGraphNode_t node, hipEvent_t event); // hip/hip_runtime_api.h:6155"""
def hipGraphExecEventWaitNodeSetEvent(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecEventWaitNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event); // hip/hip_runtime_api.h:6167"""
def hipMemAddressFree(devPtr: writable_memory, size: int, /) -> hipError_t:
    """enum hipError_t hipMemAddressFree(void *devPtr, size_t size); // hip/hip_runtime_api.h:6287"""
def hipMemAddressReserve(ptr: reference[c_void_p], size: int, alignment: int, addr: writable_memory, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemAddressReserve(void **ptr, size_t size, size_t alignment, void *addr, unsigned long long flags); // hip/hip_runtime_api.h:6301"""
def hipMemCreate(handle: reference[hipMemGenericAllocationHandle_t], size: int, prop: reference[hipMemAllocationProp], flags: int, /) -> hipError_t:
    """enum hipError_t hipMemCreate(hipMemGenericAllocationHandle_t *handle, size_t size, const struct hipMemAllocationProp *prop, unsigned long long flags); // hip/hip_runtime_api.h:6314"""
def hipMemExportToShareableHandle(shareableHandle: writable_memory, handle: hipMemGenericAllocationHandle_t | None, handleType: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemExportToShareableHandle(void *shareableHandle, hipMemGenericAllocationHandle_t handle, enum hipMemAllocationHandleType handleType, unsigned long long
        flags); // hip/hip_runtime_api.h:6327"""
def hipMemGetAccess(flags: items[c_ulonglong], location: reference[hipMemLocation], ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemGetAccess(unsigned long long *flags, const struct hipMemLocation *location, void *ptr); // hip/hip_runtime_api.h:6339"""
def hipMemGetAllocationGranularity(granularity: items[c_size_t], prop: reference[hipMemAllocationProp], option: hipMemAllocationGranularity_flags | int, /) -> hipError_t:
    """enum hipError_t hipMemGetAllocationGranularity(size_t *granularity, const struct hipMemAllocationProp *prop, enum hipMemAllocationGranularity_flags option); // hip/hip_runtime_api.h:6351"""
def hipMemGetAllocationPropertiesFromHandle(prop: reference[hipMemAllocationProp], handle: hipMemGenericAllocationHandle_t | None, /) -> hipError_t:
    """enum hipError_t hipMemGetAllocationPropertiesFromHandle(struct hipMemAllocationProp *prop, hipMemGenericAllocationHandle_t handle); // hip/hip_runtime_api.h:6362"""
def hipMemImportFromShareableHandle(handle: reference[hipMemGenericAllocationHandle_t], osHandle: writable_memory, shHandleType: hipMemAllocationHandleType | int, /) -> hipError_t:
    """enum hipError_t hipMemImportFromShareableHandle(hipMemGenericAllocationHandle_t *handle, void *osHandle, enum hipMemAllocationHandleType shHandleType); // hip/hip_runtime_api.h:6374"""
def hipMemMap(ptr: writable_memory, size: int, offset: int, handle: hipMemGenericAllocationHandle_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemMap(void *ptr, size_t size, size_t offset, hipMemGenericAllocationHandle_t handle, unsigned long long flags); // hip/hip_runtime_api.h:6388"""
def hipMemMapArrayAsync(mapInfoList: reference[hipArrayMapInfo], count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemMapArrayAsync(struct hipArrayMapInfo *mapInfoList, unsigned int count, hipStream_t stream); // hip/hip_runtime_api.h:6400"""
def hipMemRelease(handle: hipMemGenericAllocationHandle_t | None, /) -> hipError_t:
    """enum hipError_t hipMemRelease(hipMemGenericAllocationHandle_t handle); // hip/hip_runtime_api.h:6410"""
def hipMemRetainAllocationHandle(handle: reference[hipMemGenericAllocationHandle_t], addr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemRetainAllocationHandle(hipMemGenericAllocationHandle_t *handle, void *addr); // hip/hip_runtime_api.h:6421"""
def hipMemSetAccess(ptr: writable_memory, size: int, desc: reference[hipMemAccessDesc], count: int, /) -> hipError_t:
    """enum hipError_t hipMemSetAccess(void *ptr, size_t size, const struct hipMemAccessDesc *desc, size_t count); // hip/hip_runtime_api.h:6434"""
def hipMemUnmap(ptr: writable_memory, size: int, /) -> hipError_t:
    """enum hipError_t hipMemUnmap(void *ptr, size_t size); // hip/hip_runtime_api.h:6445"""
def hipGLGetDevices(pHipDeviceCount: items[c_uint], pHipDevices: items[c_int], hipDeviceCount: int, deviceList: hipGLDeviceList | int, /) -> hipError_t:
    """enum hipError_t hipGLGetDevices(unsigned int *pHipDeviceCount, int *pHipDevices, unsigned int hipDeviceCount, enum hipGLDeviceList deviceList); // hip/hip_runtime_api.h:6463"""
def hipGraphicsGLRegisterBuffer(resource: reference[Pointer[_hipGraphicsResource]], buffer: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphicsGLRegisterBuffer(hipGraphicsResource **resource, GLuint buffer, unsigned int flags); // hip/hip_runtime_api.h:6466"""
def hipGraphicsGLRegisterImage(resource: reference[Pointer[_hipGraphicsResource]], image: int, target: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphicsGLRegisterImage(hipGraphicsResource **resource, GLuint image, GLenum target, unsigned int flags); // hip/hip_runtime_api.h:6469"""
def hipGraphicsMapResources(count: int, resources: reference[hipGraphicsResource_t], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsMapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream); // hip/hip_runtime_api.h:6472"""
def hipGraphicsSubResourceGetMappedArray(array: reference[hipArray_t], resource: hipGraphicsResource_t | None, arrayIndex: int, mipLevel: int, /) -> hipError_t:
    """enum hipError_t hipGraphicsSubResourceGetMappedArray(hipArray_t *array, hipGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel); // hip/hip_runtime_api.h:6475"""
def hipGraphicsResourceGetMappedPointer(devPtr: reference[c_void_p], size: items[c_size_t], resource: hipGraphicsResource_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, hipGraphicsResource_t resource); // hip/hip_runtime_api.h:6478"""
def hipGraphicsUnmapResources(count: int, resources: reference[hipGraphicsResource_t], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsUnmapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream); // hip/hip_runtime_api.h:6481"""
def hipGraphicsUnregisterResource(resource: hipGraphicsResource_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsUnregisterResource(hipGraphicsResource_t resource); // hip/hip_runtime_api.h:6484"""
def hipCreateChannelDesc(x: int, y: int, z: int, w: int, f: hipChannelFormatKind | int, /) -> hipChannelFormatDesc:
    """struct hipChannelFormatDesc hipCreateChannelDesc(int x, int y, int z, int w, enum hipChannelFormatKind f); // hip/amd_detail/amd_channel_descriptor.h:343"""
def hipMemcpy_spt(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy_spt(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:65"""
def hipMemcpyToSymbol_spt(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbol_spt(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:67"""
def hipMemcpyFromSymbol_spt(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbol_spt(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:70"""
def hipMemcpy2D_spt(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2D_spt(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:73"""
def hipMemcpy2DToArray_spt(dst: reference[hipArray], wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArray_spt(struct hipArray *dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:76"""
def hipMemcpy2DFromArray_spt(dst: writable_memory, dpitch: int, src: reference[hipArray], wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArray_spt(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:79"""
def hipMemcpy3D_spt(p: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipMemcpy3D_spt(const struct hipMemcpy3DParms *p); // hip/amd_detail/amd_hip_runtime_pt_api.h:82"""
def hipMemset_spt(dst: writable_memory, value: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemset_spt(void *dst, int value, size_t sizeBytes); // hip/amd_detail/amd_hip_runtime_pt_api.h:84"""
def hipMemset2D_spt(dst: writable_memory, pitch: int, value: int, width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMemset2D_spt(void *dst, size_t pitch, int value, size_t width, size_t height); // hip/amd_detail/amd_hip_runtime_pt_api.h:86"""
def hipMemset3D_spt(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMemset3D_spt(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent); // hip/amd_detail/amd_hip_runtime_pt_api.h:88"""
def hipMemcpyAsync_spt(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyAsync_spt(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:90"""
def hipStreamQuery_spt(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamQuery_spt(hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:93"""
def hipStreamSynchronize_spt(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamSynchronize_spt(hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:95"""
def hipStreamGetPriority_spt(stream: hipStream_t | None, priority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipStreamGetPriority_spt(hipStream_t stream, int *priority); // hip/amd_detail/amd_hip_runtime_pt_api.h:97"""
def hipStreamWaitEvent_spt(stream: hipStream_t | None, event: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitEvent_spt(hipStream_t stream, hipEvent_t event, unsigned int flags); // hip/amd_detail/amd_hip_runtime_pt_api.h:99"""
def hipStreamGetFlags_spt(stream: hipStream_t | None, flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamGetFlags_spt(hipStream_t stream, unsigned int *flags); // hip/amd_detail/amd_hip_runtime_pt_api.h:101"""
def hipLaunchCooperativeKernel_spt(f: constant_memory, gridDim: dim3, blockDim: dim3, kernelParams: reference[c_void_p], sharedMemBytes: int, hStream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernel_spt(const void *f, struct dim3 gridDim, struct dim3 blockDim, void **kernelParams, uint32_t sharedMemBytes, hipStream_t
        hStream); // hip/amd_detail/amd_hip_runtime_pt_api.h:103"""
def hipLaunchKernel_spt(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchKernel_spt(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:109"""
def make_hipPitchedPtr(d: void_p, p: number, xsz: number, ysz: number) -> hipPitchedPtr: ...
def make_hipPos(x: number, y: number, z: number) -> hipPos: ...
def make_hipExtent(w: number, h: number, d: number) -> hipExtent: ...
def make_uchar1(x: number) -> uchar1: ...
def make_uchar2(x: number, y: number) -> uchar2: ...
def make_uchar3(x: number, y: number, z: number) -> uchar3: ...
def make_uchar4(x: number, y: number, z: number, w: number) -> uchar4: ...
def make_char1(x: number) -> char1: ...
def make_char2(x: number, y: number) -> char2: ...
def make_char3(x: number, y: number, z: number) -> char3: ...
def make_char4(x: number, y: number, z: number, w: number) -> char4: ...
def make_ushort1(x: number) -> ushort1: ...
def make_ushort2(x: number, y: number) -> ushort2: ...
def make_ushort3(x: number, y: number, z: number) -> ushort3: ...
def make_ushort4(x: number, y: number, z: number, w: number) -> ushort4: ...
def make_short1(x: number) -> short1: ...
def make_short2(x: number, y: number) -> short2: ...
def make_short3(x: number, y: number, z: number) -> short3: ...
def make_short4(x: number, y: number, z: number, w: number) -> short4: ...
def make_uint1(x: number) -> uint1: ...
def make_uint2(x: number, y: number) -> uint2: ...
def make_uint3(x: number, y: number, z: number) -> uint3: ...
def make_uint4(x: number, y: number, z: number, w: number) -> uint4: ...
def make_int1(x: number) -> int1: ...
def make_int2(x: number, y: number) -> int2: ...
def make_int3(x: number, y: number, z: number) -> int3: ...
def make_int4(x: number, y: number, z: number, w: number) -> int4: ...
def make_float1(x: number) -> float1: ...
def make_float2(x: number, y: number) -> float2: ...
def make_float3(x: number, y: number, z: number) -> float3: ...
def make_float4(x: number, y: number, z: number, w: number) -> float4: ...
def make_double1(x: number) -> double1: ...
def make_double2(x: number, y: number) -> double2: ...
def make_double3(x: number, y: number, z: number) -> double3: ...
def make_double4(x: number, y: number, z: number, w: number) -> double4: ...
def make_ulong1(x: number) -> ulong1: ...
def make_ulong2(x: number, y: number) -> ulong2: ...
def make_ulong3(x: number, y: number, z: number) -> ulong3: ...
def make_ulong4(x: number, y: number, z: number, w: number) -> ulong4: ...
def make_long1(x: number) -> long1: ...
def make_long2(x: number, y: number) -> long2: ...
def make_long3(x: number, y: number, z: number) -> long3: ...
def make_long4(x: number, y: number, z: number, w: number) -> long4: ...
def make_ulonglong1(x: number) -> ulonglong1: ...
def make_ulonglong2(x: number, y: number) -> ulonglong2: ...
def make_ulonglong3(x: number, y: number, z: number) -> ulonglong3: ...
def make_ulonglong4(x: number, y: number, z: number, w: number) -> ulonglong4: ...
def make_longlong1(x: number) -> longlong1: ...
def make_longlong2(x: number, y: number) -> longlong2: ...
def make_longlong3(x: number, y: number, z: number) -> longlong3: ...
def make_longlong4(x: number, y: number, z: number, w: number) -> longlong4: ...
def __HIP_API_SPT(api: number) -> Any: ...
(HIP_SUCCESS, HIP_ERROR_INVALID_VALUE, HIP_ERROR_NOT_INITIALIZED, HIP_ERROR_LAUNCH_OUT_OF_RESOURCES, GENERIC_GRID_LAUNCH, HIP_LAUNCH_PARAM_BUFFER_POINTER, HIP_LAUNCH_PARAM_BUFFER_SIZE,
 HIP_LAUNCH_PARAM_END, hipIpcMemLazyEnablePeerAccess, HIP_IPC_HANDLE_SIZE, hipStreamDefault, hipStreamNonBlocking, hipEventDefault, hipEventBlockingSync, hipEventDisableTiming, hipEventInterprocess,
 hipEventReleaseToDevice, hipEventReleaseToSystem, hipHostMallocDefault, hipHostMallocPortable, hipHostMallocMapped, hipHostMallocWriteCombined, hipHostMallocNumaUser, hipHostMallocCoherent,
 hipHostMallocNonCoherent, hipMemAttachGlobal, hipMemAttachHost, hipMemAttachSingle, hipDeviceMallocDefault, hipDeviceMallocFinegrained, hipMallocSignalMemory, hipHostRegisterDefault,
 hipHostRegisterPortable, hipHostRegisterMapped, hipHostRegisterIoMemory, hipExtHostRegisterCoarseGrained, hipDeviceScheduleAuto, hipDeviceScheduleSpin, hipDeviceScheduleYield,
 hipDeviceScheduleBlockingSync, hipDeviceScheduleMask, hipDeviceMapHost, hipDeviceLmemResizeToMax, hipArrayDefault, hipArrayLayered, hipArraySurfaceLoadStore, hipArrayCubemap, hipArrayTextureGather,
 hipOccupancyDefault, hipCooperativeLaunchMultiDeviceNoPreSync, hipCooperativeLaunchMultiDeviceNoPostSync, hipCpuDeviceId, hipInvalidDeviceId, hipExtAnyOrderLaunch, hipStreamWaitValueGte,
 hipStreamWaitValueEq, hipStreamWaitValueAnd, hipStreamWaitValueNor, USE_PEER_NON_UNIFIED) = ints
DEPRECATED_MSG: CString
HIP_VERSION_MAJOR, HIP_VERSION_MINOR, HIP_VERSION_PATCH, HIP_VERSION_BUILD_ID, HIP_VERSION, __HIP_HAS_GET_PCH = ints
HIP_VERSION_GITHASH: CString
HIP_VERSION_BUILD_NAME: CString
(__HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__, __HIP_ARCH_HAS_GLOBAL_FLOAT_ATOMIC_EXCH__, __HIP_ARCH_HAS_SHARED_INT32_ATOMICS__, __HIP_ARCH_HAS_SHARED_FLOAT_ATOMIC_EXCH__, __HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__,
 __HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__, __HIP_ARCH_HAS_SHARED_INT64_ATOMICS__, __HIP_ARCH_HAS_DOUBLES__, __HIP_ARCH_HAS_WARP_VOTE__, __HIP_ARCH_HAS_WARP_BALLOT__, __HIP_ARCH_HAS_WARP_SHUFFLE__,
 __HIP_ARCH_HAS_WARP_FUNNEL_SHIFT__, __HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__, __HIP_ARCH_HAS_SYNC_THREAD_EXT__, __HIP_ARCH_HAS_SURFACE_FUNCS__, __HIP_ARCH_HAS_3DGRID__,
 __HIP_ARCH_HAS_DYNAMIC_PARALLEL__) = ints
HIP_TRSA_OVERRIDE_FORMAT, HIP_TRSF_READ_AS_INTEGER, HIP_TRSF_NORMALIZED_COORDINATES, HIP_TRSF_SRGB = ints
(hipTextureType1D, hipTextureType2D, hipTextureType3D, hipTextureTypeCubemap, hipTextureType1DLayered, hipTextureType2DLayered, hipTextureTypeCubemapLayered, HIP_IMAGE_OBJECT_SIZE_DWORD,
 HIP_SAMPLER_OBJECT_SIZE_DWORD, HIP_SAMPLER_OBJECT_OFFSET_DWORD, HIP_TEXTURE_OBJECT_SIZE_DWORD) = ints
hipStreamPerThread: PointerConstant[ihipStream_t]
