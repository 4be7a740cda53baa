"""HIP runtime: hip/hip_runtime_api.h. Types for editors and mypy. Made by `autogen regen hip` from headers/hip.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class hipDeviceArch_t(_c.Structure):
    hasGlobalInt32Atomics: _b.int
    hasGlobalFloatAtomicExch: _b.int
    hasSharedInt32Atomics: _b.int
    hasSharedFloatAtomicExch: _b.int
    hasFloatAtomicAdd: _b.int
    hasGlobalInt64Atomics: _b.int
    hasSharedInt64Atomics: _b.int
    hasDoubles: _b.int
    hasWarpVote: _b.int
    hasWarpBallot: _b.int
    hasWarpShuffle: _b.int
    hasFunnelShift: _b.int
    hasThreadFenceSystem: _b.int
    hasSyncThreadsExt: _b.int
    hasSurfaceFuncs: _b.int
    has3dGrid: _b.int
    hasDynamicParallelism: _b.int
    def __init__(__self, hasGlobalInt32Atomics: _b.int = ..., hasGlobalFloatAtomicExch: _b.int = ..., hasSharedInt32Atomics: _b.int = ..., hasSharedFloatAtomicExch: _b.int = ..., hasFloatAtomicAdd: _b.int = ..., hasGlobalInt64Atomics: _b.int = ..., hasSharedInt64Atomics: _b.int = ..., hasDoubles: _b.int = ..., hasWarpVote: _b.int = ..., hasWarpBallot: _b.int = ..., hasWarpShuffle: _b.int = ..., hasFunnelShift: _b.int = ..., hasThreadFenceSystem: _b.int = ..., hasSyncThreadsExt: _b.int = ..., hasSurfaceFuncs: _b.int = ..., has3dGrid: _b.int = ..., hasDynamicParallelism: _b.int = ...) -> None: ...

class hipUUID_t(_c.Structure):
    bytes: _b.bytes
    def __init__(__self, bytes: _b.bytes = ...) -> None: ...

class hipDeviceProp_t(_c.Structure):
    name: _b.bytes
    totalGlobalMem: _b.int
    sharedMemPerBlock: _b.int
    regsPerBlock: _b.int
    warpSize: _b.int
    maxThreadsPerBlock: _b.int
    maxThreadsDim: _c.Array[_c.c_int]
    maxGridSize: _c.Array[_c.c_int]
    clockRate: _b.int
    memoryClockRate: _b.int
    memoryBusWidth: _b.int
    totalConstMem: _b.int
    major: _b.int
    minor: _b.int
    multiProcessorCount: _b.int
    l2CacheSize: _b.int
    maxThreadsPerMultiProcessor: _b.int
    computeMode: _b.int
    clockInstructionRate: _b.int
    arch: hipDeviceArch_t
    concurrentKernels: _b.int
    pciDomainID: _b.int
    pciBusID: _b.int
    pciDeviceID: _b.int
    maxSharedMemoryPerMultiProcessor: _b.int
    isMultiGpuBoard: _b.int
    canMapHostMemory: _b.int
    gcnArch: _b.int
    gcnArchName: _b.bytes
    integrated: _b.int
    cooperativeLaunch: _b.int
    cooperativeMultiDeviceLaunch: _b.int
    maxTexture1DLinear: _b.int
    maxTexture1D: _b.int
    maxTexture2D: _c.Array[_c.c_int]
    maxTexture3D: _c.Array[_c.c_int]
    hdpMemFlushCntl: _c._Pointer[_c.c_uint]
    hdpRegFlushCntl: _c._Pointer[_c.c_uint]
    memPitch: _b.int
    textureAlignment: _b.int
    texturePitchAlignment: _b.int
    kernelExecTimeoutEnabled: _b.int
    ECCEnabled: _b.int
    tccDriver: _b.int
    cooperativeMultiDeviceUnmatchedFunc: _b.int
    cooperativeMultiDeviceUnmatchedGridDim: _b.int
    cooperativeMultiDeviceUnmatchedBlockDim: _b.int
    cooperativeMultiDeviceUnmatchedSharedMem: _b.int
    isLargeBar: _b.int
    asicRevision: _b.int
    managedMemory: _b.int
    directManagedMemAccessFromHost: _b.int
    concurrentManagedAccess: _b.int
    pageableMemoryAccess: _b.int
    pageableMemoryAccessUsesHostPageTables: _b.int
    def __init__(__self, name: _b.bytes = ..., totalGlobalMem: _b.int = ..., sharedMemPerBlock: _b.int = ..., regsPerBlock: _b.int = ..., warpSize: _b.int = ..., maxThreadsPerBlock: _b.int = ..., maxThreadsDim: _c.Array[_c.c_int] = ..., maxGridSize: _c.Array[_c.c_int] = ..., clockRate: _b.int = ..., memoryClockRate: _b.int = ..., memoryBusWidth: _b.int = ..., totalConstMem: _b.int = ..., major: _b.int = ..., minor: _b.int = ..., multiProcessorCount: _b.int = ..., l2CacheSize: _b.int = ..., maxThreadsPerMultiProcessor: _b.int = ..., computeMode: _b.int = ..., clockInstructionRate: _b.int = ..., arch: hipDeviceArch_t = ..., concurrentKernels: _b.int = ..., pciDomainID: _b.int = ..., pciBusID: _b.int = ..., pciDeviceID: _b.int = ..., maxSharedMemoryPerMultiProcessor: _b.int = ..., isMultiGpuBoard: _b.int = ..., canMapHostMemory: _b.int = ..., gcnArch: _b.int = ..., gcnArchName: _b.bytes = ..., integrated: _b.int = ..., cooperativeLaunch: _b.int = ..., cooperativeMultiDeviceLaunch: _b.int = ..., maxTexture1DLinear: _b.int = ..., maxTexture1D: _b.int = ..., maxTexture2D: _c.Array[_c.c_int] = ..., maxTexture3D: _c.Array[_c.c_int] = ..., hdpMemFlushCntl: _c._Pointer[_c.c_uint] = ..., hdpRegFlushCntl: _c._Pointer[_c.c_uint] = ..., memPitch: _b.int = ..., textureAlignment: _b.int = ..., texturePitchAlignment: _b.int = ..., kernelExecTimeoutEnabled: _b.int = ..., ECCEnabled: _b.int = ..., tccDriver: _b.int = ..., cooperativeMultiDeviceUnmatchedFunc: _b.int = ..., cooperativeMultiDeviceUnmatchedGridDim: _b.int = ..., cooperativeMultiDeviceUnmatchedBlockDim: _b.int = ..., cooperativeMultiDeviceUnmatchedSharedMem: _b.int = ..., isLargeBar: _b.int = ..., asicRevision: _b.int = ..., managedMemory: _b.int = ..., directManagedMemAccessFromHost: _b.int = ..., concurrentManagedAccess: _b.int = ..., pageableMemoryAccess: _b.int = ..., pageableMemoryAccessUsesHostPageTables: _b.int = ...) -> None: ...

class hipAccessPolicyWindow(_c.Structure):
    base_ptr: _b.int | None
    hitProp: _b.int
    hitRatio: _b.float
    missProp: _b.int
    num_bytes: _b.int
    def __init__(__self, base_ptr: _b.int | None = ..., hitProp: _b.int = ..., hitRatio: _b.float = ..., missProp: _b.int = ..., num_bytes: _b.int = ...) -> None: ...

class hipKernelNodeAttrValue(_c.Union):
    accessPolicyWindow: hipAccessPolicyWindow
    cooperative: _b.int
    def __init__(__self, accessPolicyWindow: hipAccessPolicyWindow = ..., cooperative: _b.int = ...) -> None: ...

class hipPointerAttribute_t(_c.Structure):
    memoryType: _b.int
    device: _b.int
    devicePointer: _b.int | None
    hostPointer: _b.int | None
    isManaged: _b.int
    allocationFlags: _b.int
    def __init__(__self, memoryType: _b.int = ..., device: _b.int = ..., devicePointer: _b.int | None = ..., hostPointer: _b.int | None = ..., isManaged: _b.int = ..., allocationFlags: _b.int = ...) -> None: ...

class ihipCtx_t(_c.Structure):
    ...

class ihipStream_t(_c.Structure):
    ...

class hipIpcMemHandle_st(_c.Structure):
    reserved: _b.bytes
    def __init__(__self, reserved: _b.bytes = ...) -> None: ...

class hipIpcEventHandle_st(_c.Structure):
    reserved: _b.bytes
    def __init__(__self, reserved: _b.bytes = ...) -> None: ...

class ihipModule_t(_c.Structure):
    ...

class ihipModuleSymbol_t(_c.Structure):
    ...

class ihipMemPoolHandle_t(_c.Structure):
    ...

class hipFuncAttributes(_c.Structure):
    binaryVersion: _b.int
    cacheModeCA: _b.int
    constSizeBytes: _b.int
    localSizeBytes: _b.int
    maxDynamicSharedSizeBytes: _b.int
    maxThreadsPerBlock: _b.int
    numRegs: _b.int
    preferredShmemCarveout: _b.int
    ptxVersion: _b.int
    sharedSizeBytes: _b.int
    def __init__(__self, binaryVersion: _b.int = ..., cacheModeCA: _b.int = ..., constSizeBytes: _b.int = ..., localSizeBytes: _b.int = ..., maxDynamicSharedSizeBytes: _b.int = ..., maxThreadsPerBlock: _b.int = ..., numRegs: _b.int = ..., preferredShmemCarveout: _b.int = ..., ptxVersion: _b.int = ..., sharedSizeBytes: _b.int = ...) -> None: ...

class ihipEvent_t(_c.Structure):
    ...

class hipMemLocation(_c.Structure):
    type: _b.int
    id: _b.int
    def __init__(__self, type: _b.int = ..., id: _b.int = ...) -> None: ...

class hipMemAccessDesc(_c.Structure):
    location: hipMemLocation
    flags: _b.int
    def __init__(__self, location: hipMemLocation = ..., flags: _b.int = ...) -> None: ...

class hipMemPoolProps(_c.Structure):
    allocType: _b.int
    handleTypes: _b.int
    location: hipMemLocation
    win32SecurityAttributes: _b.int | None
    reserved: _c.Array[_c.c_ubyte]
    def __init__(__self, allocType: _b.int = ..., handleTypes: _b.int = ..., location: hipMemLocation = ..., win32SecurityAttributes: _b.int | None = ..., reserved: _c.Array[_c.c_ubyte] = ...) -> None: ...

class hipMemPoolPtrExportData(_c.Structure):
    reserved: _c.Array[_c.c_ubyte]
    def __init__(__self, reserved: _c.Array[_c.c_ubyte] = ...) -> None: ...

class dim3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class hipLaunchParams_t(_c.Structure):
    func: _b.int | None
    gridDim: dim3
    blockDim: dim3
    args: _c._Pointer[_c.c_void_p]
    sharedMem: _b.int
    stream: _c._Pointer[ihipStream_t]
    def __init__(__self, func: _b.int | None = ..., gridDim: dim3 = ..., blockDim: dim3 = ..., args: _c._Pointer[_c.c_void_p] = ..., sharedMem: _b.int = ..., stream: _c._Pointer[ihipStream_t] = ...) -> None: ...

class hipExternalMemoryHandleDesc_st(_c.Structure):
    type: _b.int
    handle: hipExternalMemoryHandleDesc_st_handle
    size: _b.int
    flags: _b.int
    def __init__(__self, type: _b.int = ..., handle: hipExternalMemoryHandleDesc_st_handle = ..., size: _b.int = ..., flags: _b.int = ...) -> None: ...

class hipExternalMemoryHandleDesc_st_handle(_c.Union):
    fd: _b.int
    win32: hipExternalMemoryHandleDesc_st_handle_win32
    def __init__(__self, fd: _b.int = ..., win32: hipExternalMemoryHandleDesc_st_handle_win32 = ...) -> None: ...

class hipExternalMemoryHandleDesc_st_handle_win32(_c.Structure):
    handle: _b.int | None
    name: _b.int | None
    def __init__(__self, handle: _b.int | None = ..., name: _b.int | None = ...) -> None: ...

class hipExternalMemoryBufferDesc_st(_c.Structure):
    offset: _b.int
    size: _b.int
    flags: _b.int
    def __init__(__self, offset: _b.int = ..., size: _b.int = ..., flags: _b.int = ...) -> None: ...

class hipExternalSemaphoreHandleDesc_st(_c.Structure):
    type: _b.int
    handle: hipExternalSemaphoreHandleDesc_st_handle
    flags: _b.int
    def __init__(__self, type: _b.int = ..., handle: hipExternalSemaphoreHandleDesc_st_handle = ..., flags: _b.int = ...) -> None: ...

class hipExternalSemaphoreHandleDesc_st_handle(_c.Union):
    fd: _b.int
    win32: hipExternalSemaphoreHandleDesc_st_handle_win32
    def __init__(__self, fd: _b.int = ..., win32: hipExternalSemaphoreHandleDesc_st_handle_win32 = ...) -> None: ...

class hipExternalSemaphoreHandleDesc_st_handle_win32(_c.Structure):
    handle: _b.int | None
    name: _b.int | None
    def __init__(__self, handle: _b.int | None = ..., name: _b.int | None = ...) -> None: ...

class hipExternalSemaphoreSignalParams_st(_c.Structure):
    params: hipExternalSemaphoreSignalParams_st_params
    flags: _b.int
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, params: hipExternalSemaphoreSignalParams_st_params = ..., flags: _b.int = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipExternalSemaphoreSignalParams_st_params(_c.Structure):
    fence: hipExternalSemaphoreSignalParams_st_params_fence
    keyedMutex: hipExternalSemaphoreSignalParams_st_params_keyedMutex
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, fence: hipExternalSemaphoreSignalParams_st_params_fence = ..., keyedMutex: hipExternalSemaphoreSignalParams_st_params_keyedMutex = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipExternalSemaphoreSignalParams_st_params_fence(_c.Structure):
    value: _b.int
    def __init__(__self, value: _b.int = ...) -> None: ...

class hipExternalSemaphoreSignalParams_st_params_keyedMutex(_c.Structure):
    key: _b.int
    def __init__(__self, key: _b.int = ...) -> None: ...

class hipExternalSemaphoreWaitParams_st(_c.Structure):
    params: hipExternalSemaphoreWaitParams_st_params
    flags: _b.int
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, params: hipExternalSemaphoreWaitParams_st_params = ..., flags: _b.int = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipExternalSemaphoreWaitParams_st_params(_c.Structure):
    fence: hipExternalSemaphoreWaitParams_st_params_fence
    keyedMutex: hipExternalSemaphoreWaitParams_st_params_keyedMutex
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, fence: hipExternalSemaphoreWaitParams_st_params_fence = ..., keyedMutex: hipExternalSemaphoreWaitParams_st_params_keyedMutex = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipExternalSemaphoreWaitParams_st_params_fence(_c.Structure):
    value: _b.int
    def __init__(__self, value: _b.int = ...) -> None: ...

class hipExternalSemaphoreWaitParams_st_params_keyedMutex(_c.Structure):
    key: _b.int
    timeoutMs: _b.int
    def __init__(__self, key: _b.int = ..., timeoutMs: _b.int = ...) -> None: ...

class _hipGraphicsResource(_c.Structure):
    ...

class ihipGraph(_c.Structure):
    ...

class hipGraphNode(_c.Structure):
    ...

class hipGraphExec(_c.Structure):
    ...

class hipHostNodeParams(_c.Structure):
    fn: _t.Any
    userData: _b.int | None
    def __init__(__self, fn: _t.Any = ..., userData: _b.int | None = ...) -> None: ...

class hipKernelNodeParams(_c.Structure):
    blockDim: dim3
    extra: _c._Pointer[_c.c_void_p]
    func: _b.int | None
    gridDim: dim3
    kernelParams: _c._Pointer[_c.c_void_p]
    sharedMemBytes: _b.int
    def __init__(__self, blockDim: dim3 = ..., extra: _c._Pointer[_c.c_void_p] = ..., func: _b.int | None = ..., gridDim: dim3 = ..., kernelParams: _c._Pointer[_c.c_void_p] = ..., sharedMemBytes: _b.int = ...) -> None: ...

class hipMemsetParams(_c.Structure):
    dst: _b.int | None
    elementSize: _b.int
    height: _b.int
    pitch: _b.int
    value: _b.int
    width: _b.int
    def __init__(__self, dst: _b.int | None = ..., elementSize: _b.int = ..., height: _b.int = ..., pitch: _b.int = ..., value: _b.int = ..., width: _b.int = ...) -> None: ...

class hipMemAllocationProp(_c.Structure):
    compressionType: _b.int
    location: hipMemLocation
    requestedHandleType: _b.int
    type: _b.int
    usage: _b.int
    win32HandleMetaData: _b.int | None
    def __init__(__self, compressionType: _b.int = ..., location: hipMemLocation = ..., requestedHandleType: _b.int = ..., type: _b.int = ..., usage: _b.int = ..., win32HandleMetaData: _b.int | None = ...) -> None: ...

class ihipMemGenericAllocationHandle(_c.Structure):
    ...

class hipArrayMapInfo(_c.Structure):
    resourceType: _b.int
    resource: hipArrayMapInfo_resource
    subresourceType: _b.int
    subresource: hipArrayMapInfo_subresource
    memOperationType: _b.int
    memHandleType: _b.int
    memHandle: hipArrayMapInfo_memHandle
    offset: _b.int
    deviceBitMask: _b.int
    flags: _b.int
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, resourceType: _b.int = ..., resource: hipArrayMapInfo_resource = ..., subresourceType: _b.int = ..., subresource: hipArrayMapInfo_subresource = ..., memOperationType: _b.int = ..., memHandleType: _b.int = ..., memHandle: hipArrayMapInfo_memHandle = ..., offset: _b.int = ..., deviceBitMask: _b.int = ..., flags: _b.int = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipArrayMapInfo_resource(_c.Union):
    mipmap: hipMipmappedArray
    array: _c._Pointer[hipArray]
    def __init__(__self, mipmap: hipMipmappedArray = ..., array: _c._Pointer[hipArray] = ...) -> None: ...

class hipArrayMapInfo_subresource(_c.Union):
    sparseLevel: hipArrayMapInfo_subresource_sparseLevel
    miptail: hipArrayMapInfo_subresource_miptail
    def __init__(__self, sparseLevel: hipArrayMapInfo_subresource_sparseLevel = ..., miptail: hipArrayMapInfo_subresource_miptail = ...) -> None: ...

class hipArrayMapInfo_subresource_sparseLevel(_c.Structure):
    level: _b.int
    layer: _b.int
    offsetX: _b.int
    offsetY: _b.int
    offsetZ: _b.int
    extentWidth: _b.int
    extentHeight: _b.int
    extentDepth: _b.int
    def __init__(__self, level: _b.int = ..., layer: _b.int = ..., offsetX: _b.int = ..., offsetY: _b.int = ..., offsetZ: _b.int = ..., extentWidth: _b.int = ..., extentHeight: _b.int = ..., extentDepth: _b.int = ...) -> None: ...

class hipArrayMapInfo_subresource_miptail(_c.Structure):
    layer: _b.int
    offset: _b.int
    size: _b.int
    def __init__(__self, layer: _b.int = ..., offset: _b.int = ..., size: _b.int = ...) -> None: ...

class hipArrayMapInfo_memHandle(_c.Union):
    memHandle: _c._Pointer[ihipMemGenericAllocationHandle]
    def __init__(__self, memHandle: _c._Pointer[ihipMemGenericAllocationHandle] = ...) -> None: ...

class hipChannelFormatDesc(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    f: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., f: _b.int = ...) -> None: ...

class HIP_ARRAY_DESCRIPTOR(_c.Structure):
    Width: _b.int
    Height: _b.int
    Format: _b.int
    NumChannels: _b.int
    def __init__(__self, Width: _b.int = ..., Height: _b.int = ..., Format: _b.int = ..., NumChannels: _b.int = ...) -> None: ...

class HIP_ARRAY3D_DESCRIPTOR(_c.Structure):
    Width: _b.int
    Height: _b.int
    Depth: _b.int
    Format: _b.int
    NumChannels: _b.int
    Flags: _b.int
    def __init__(__self, Width: _b.int = ..., Height: _b.int = ..., Depth: _b.int = ..., Format: _b.int = ..., NumChannels: _b.int = ..., Flags: _b.int = ...) -> None: ...

class hipArray(_c.Structure):
    data: _b.int | None
    desc: hipChannelFormatDesc
    type: _b.int
    width: _b.int
    height: _b.int
    depth: _b.int
    Format: _b.int
    NumChannels: _b.int
    isDrv: _b.bool
    textureType: _b.int
    def __init__(__self, data: _b.int | None = ..., desc: hipChannelFormatDesc = ..., type: _b.int = ..., width: _b.int = ..., height: _b.int = ..., depth: _b.int = ..., Format: _b.int = ..., NumChannels: _b.int = ..., isDrv: _b.bool = ..., textureType: _b.int = ...) -> None: ...

class hip_Memcpy2D(_c.Structure):
    srcXInBytes: _b.int
    srcY: _b.int
    srcMemoryType: _b.int
    srcHost: _b.int | None
    srcDevice: _b.int | None
    srcArray: _c._Pointer[hipArray]
    srcPitch: _b.int
    dstXInBytes: _b.int
    dstY: _b.int
    dstMemoryType: _b.int
    dstHost: _b.int | None
    dstDevice: _b.int | None
    dstArray: _c._Pointer[hipArray]
    dstPitch: _b.int
    WidthInBytes: _b.int
    Height: _b.int
    def __init__(__self, srcXInBytes: _b.int = ..., srcY: _b.int = ..., srcMemoryType: _b.int = ..., srcHost: _b.int | None = ..., srcDevice: _b.int | None = ..., srcArray: _c._Pointer[hipArray] = ..., srcPitch: _b.int = ..., dstXInBytes: _b.int = ..., dstY: _b.int = ..., dstMemoryType: _b.int = ..., dstHost: _b.int | None = ..., dstDevice: _b.int | None = ..., dstArray: _c._Pointer[hipArray] = ..., dstPitch: _b.int = ..., WidthInBytes: _b.int = ..., Height: _b.int = ...) -> None: ...

class hipMipmappedArray(_c.Structure):
    data: _b.int | None
    desc: hipChannelFormatDesc
    type: _b.int
    width: _b.int
    height: _b.int
    depth: _b.int
    min_mipmap_level: _b.int
    max_mipmap_level: _b.int
    flags: _b.int
    format: _b.int
    def __init__(__self, data: _b.int | None = ..., desc: hipChannelFormatDesc = ..., type: _b.int = ..., width: _b.int = ..., height: _b.int = ..., depth: _b.int = ..., min_mipmap_level: _b.int = ..., max_mipmap_level: _b.int = ..., flags: _b.int = ..., format: _b.int = ...) -> None: ...

class HIP_TEXTURE_DESC_st(_c.Structure):
    addressMode: _c.Array[_c.c_uint]
    filterMode: _b.int
    flags: _b.int
    maxAnisotropy: _b.int
    mipmapFilterMode: _b.int
    mipmapLevelBias: _b.float
    minMipmapLevelClamp: _b.float
    maxMipmapLevelClamp: _b.float
    borderColor: _c.Array[_c.c_float]
    reserved: _c.Array[_c.c_int]
    def __init__(__self, addressMode: _c.Array[_c.c_uint] = ..., filterMode: _b.int = ..., flags: _b.int = ..., maxAnisotropy: _b.int = ..., mipmapFilterMode: _b.int = ..., mipmapLevelBias: _b.float = ..., minMipmapLevelClamp: _b.float = ..., maxMipmapLevelClamp: _b.float = ..., borderColor: _c.Array[_c.c_float] = ..., reserved: _c.Array[_c.c_int] = ...) -> None: ...

class hipResourceDesc(_c.Structure):
    resType: _b.int
    res: hipResourceDesc_res
    def __init__(__self, resType: _b.int = ..., res: hipResourceDesc_res = ...) -> None: ...

class hipResourceDesc_res(_c.Union):
    array: hipResourceDesc_res_array
    mipmap: hipResourceDesc_res_mipmap
    linear: hipResourceDesc_res_linear
    pitch2D: hipResourceDesc_res_pitch2D
    def __init__(__self, array: hipResourceDesc_res_array = ..., mipmap: hipResourceDesc_res_mipmap = ..., linear: hipResourceDesc_res_linear = ..., pitch2D: hipResourceDesc_res_pitch2D = ...) -> None: ...

class hipResourceDesc_res_array(_c.Structure):
    array: _c._Pointer[hipArray]
    def __init__(__self, array: _c._Pointer[hipArray] = ...) -> None: ...

class hipResourceDesc_res_mipmap(_c.Structure):
    mipmap: _c._Pointer[hipMipmappedArray]
    def __init__(__self, mipmap: _c._Pointer[hipMipmappedArray] = ...) -> None: ...

class hipResourceDesc_res_linear(_c.Structure):
    devPtr: _b.int | None
    desc: hipChannelFormatDesc
    sizeInBytes: _b.int
    def __init__(__self, devPtr: _b.int | None = ..., desc: hipChannelFormatDesc = ..., sizeInBytes: _b.int = ...) -> None: ...

class hipResourceDesc_res_pitch2D(_c.Structure):
    devPtr: _b.int | None
    desc: hipChannelFormatDesc
    width: _b.int
    height: _b.int
    pitchInBytes: _b.int
    def __init__(__self, devPtr: _b.int | None = ..., desc: hipChannelFormatDesc = ..., width: _b.int = ..., height: _b.int = ..., pitchInBytes: _b.int = ...) -> None: ...

class HIP_RESOURCE_DESC_st(_c.Structure):
    resType: _b.int
    res: HIP_RESOURCE_DESC_st_res
    flags: _b.int
    def __init__(__self, resType: _b.int = ..., res: HIP_RESOURCE_DESC_st_res = ..., flags: _b.int = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res(_c.Union):
    array: HIP_RESOURCE_DESC_st_res_array
    mipmap: HIP_RESOURCE_DESC_st_res_mipmap
    linear: HIP_RESOURCE_DESC_st_res_linear
    pitch2D: HIP_RESOURCE_DESC_st_res_pitch2D
    reserved: HIP_RESOURCE_DESC_st_res_reserved
    def __init__(__self, array: HIP_RESOURCE_DESC_st_res_array = ..., mipmap: HIP_RESOURCE_DESC_st_res_mipmap = ..., linear: HIP_RESOURCE_DESC_st_res_linear = ..., pitch2D: HIP_RESOURCE_DESC_st_res_pitch2D = ..., reserved: HIP_RESOURCE_DESC_st_res_reserved = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res_array(_c.Structure):
    hArray: _c._Pointer[hipArray]
    def __init__(__self, hArray: _c._Pointer[hipArray] = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res_mipmap(_c.Structure):
    hMipmappedArray: _c._Pointer[hipMipmappedArray]
    def __init__(__self, hMipmappedArray: _c._Pointer[hipMipmappedArray] = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res_linear(_c.Structure):
    devPtr: _b.int | None
    format: _b.int
    numChannels: _b.int
    sizeInBytes: _b.int
    def __init__(__self, devPtr: _b.int | None = ..., format: _b.int = ..., numChannels: _b.int = ..., sizeInBytes: _b.int = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res_pitch2D(_c.Structure):
    devPtr: _b.int | None
    format: _b.int
    numChannels: _b.int
    width: _b.int
    height: _b.int
    pitchInBytes: _b.int
    def __init__(__self, devPtr: _b.int | None = ..., format: _b.int = ..., numChannels: _b.int = ..., width: _b.int = ..., height: _b.int = ..., pitchInBytes: _b.int = ...) -> None: ...

class HIP_RESOURCE_DESC_st_res_reserved(_c.Structure):
    reserved: _c.Array[_c.c_int]
    def __init__(__self, reserved: _c.Array[_c.c_int] = ...) -> None: ...

class hipResourceViewDesc(_c.Structure):
    format: _b.int
    width: _b.int
    height: _b.int
    depth: _b.int
    firstMipmapLevel: _b.int
    lastMipmapLevel: _b.int
    firstLayer: _b.int
    lastLayer: _b.int
    def __init__(__self, format: _b.int = ..., width: _b.int = ..., height: _b.int = ..., depth: _b.int = ..., firstMipmapLevel: _b.int = ..., lastMipmapLevel: _b.int = ..., firstLayer: _b.int = ..., lastLayer: _b.int = ...) -> None: ...

class HIP_RESOURCE_VIEW_DESC_st(_c.Structure):
    format: _b.int
    width: _b.int
    height: _b.int
    depth: _b.int
    firstMipmapLevel: _b.int
    lastMipmapLevel: _b.int
    firstLayer: _b.int
    lastLayer: _b.int
    reserved: _c.Array[_c.c_uint]
    def __init__(__self, format: _b.int = ..., width: _b.int = ..., height: _b.int = ..., depth: _b.int = ..., firstMipmapLevel: _b.int = ..., lastMipmapLevel: _b.int = ..., firstLayer: _b.int = ..., lastLayer: _b.int = ..., reserved: _c.Array[_c.c_uint] = ...) -> None: ...

class hipPitchedPtr(_c.Structure):
    ptr: _b.int | None
    pitch: _b.int
    xsize: _b.int
    ysize: _b.int
    def __init__(__self, ptr: _b.int | None = ..., pitch: _b.int = ..., xsize: _b.int = ..., ysize: _b.int = ...) -> None: ...

class hipExtent(_c.Structure):
    width: _b.int
    height: _b.int
    depth: _b.int
    def __init__(__self, width: _b.int = ..., height: _b.int = ..., depth: _b.int = ...) -> None: ...

class hipPos(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class hipMemcpy3DParms(_c.Structure):
    srcArray: _c._Pointer[hipArray]
    srcPos: hipPos
    srcPtr: hipPitchedPtr
    dstArray: _c._Pointer[hipArray]
    dstPos: hipPos
    dstPtr: hipPitchedPtr
    extent: hipExtent
    kind: _b.int
    def __init__(__self, srcArray: _c._Pointer[hipArray] = ..., srcPos: hipPos = ..., srcPtr: hipPitchedPtr = ..., dstArray: _c._Pointer[hipArray] = ..., dstPos: hipPos = ..., dstPtr: hipPitchedPtr = ..., extent: hipExtent = ..., kind: _b.int = ...) -> None: ...

class HIP_MEMCPY3D(_c.Structure):
    srcXInBytes: _b.int
    srcY: _b.int
    srcZ: _b.int
    srcLOD: _b.int
    srcMemoryType: _b.int
    srcHost: _b.int | None
    srcDevice: _b.int | None
    srcArray: _c._Pointer[hipArray]
    srcPitch: _b.int
    srcHeight: _b.int
    dstXInBytes: _b.int
    dstY: _b.int
    dstZ: _b.int
    dstLOD: _b.int
    dstMemoryType: _b.int
    dstHost: _b.int | None
    dstDevice: _b.int | None
    dstArray: _c._Pointer[hipArray]
    dstPitch: _b.int
    dstHeight: _b.int
    WidthInBytes: _b.int
    Height: _b.int
    Depth: _b.int
    def __init__(__self, srcXInBytes: _b.int = ..., srcY: _b.int = ..., srcZ: _b.int = ..., srcLOD: _b.int = ..., srcMemoryType: _b.int = ..., srcHost: _b.int | None = ..., srcDevice: _b.int | None = ..., srcArray: _c._Pointer[hipArray] = ..., srcPitch: _b.int = ..., srcHeight: _b.int = ..., dstXInBytes: _b.int = ..., dstY: _b.int = ..., dstZ: _b.int = ..., dstLOD: _b.int = ..., dstMemoryType: _b.int = ..., dstHost: _b.int | None = ..., dstDevice: _b.int | None = ..., dstArray: _c._Pointer[hipArray] = ..., dstPitch: _b.int = ..., dstHeight: _b.int = ..., WidthInBytes: _b.int = ..., Height: _b.int = ..., Depth: _b.int = ...) -> None: ...

class __hip_texture(_c.Structure):
    ...

class textureReference(_c.Structure):
    normalized: _b.int
    readMode: _b.int
    filterMode: _b.int
    addressMode: _c.Array[_c.c_uint]
    channelDesc: hipChannelFormatDesc
    sRGB: _b.int
    maxAnisotropy: _b.int
    mipmapFilterMode: _b.int
    mipmapLevelBias: _b.float
    minMipmapLevelClamp: _b.float
    maxMipmapLevelClamp: _b.float
    textureObject: _c._Pointer[__hip_texture]
    numChannels: _b.int
    format: _b.int
    def __init__(__self, normalized: _b.int = ..., readMode: _b.int = ..., filterMode: _b.int = ..., addressMode: _c.Array[_c.c_uint] = ..., channelDesc: hipChannelFormatDesc = ..., sRGB: _b.int = ..., maxAnisotropy: _b.int = ..., mipmapFilterMode: _b.int = ..., mipmapLevelBias: _b.float = ..., minMipmapLevelClamp: _b.float = ..., maxMipmapLevelClamp: _b.float = ..., textureObject: _c._Pointer[__hip_texture] = ..., numChannels: _b.int = ..., format: _b.int = ...) -> None: ...

class hipTextureDesc(_c.Structure):
    addressMode: _c.Array[_c.c_uint]
    filterMode: _b.int
    readMode: _b.int
    sRGB: _b.int
    borderColor: _c.Array[_c.c_float]
    normalizedCoords: _b.int
    maxAnisotropy: _b.int
    mipmapFilterMode: _b.int
    mipmapLevelBias: _b.float
    minMipmapLevelClamp: _b.float
    maxMipmapLevelClamp: _b.float
    def __init__(__self, addressMode: _c.Array[_c.c_uint] = ..., filterMode: _b.int = ..., readMode: _b.int = ..., sRGB: _b.int = ..., borderColor: _c.Array[_c.c_float] = ..., normalizedCoords: _b.int = ..., maxAnisotropy: _b.int = ..., mipmapFilterMode: _b.int = ..., mipmapLevelBias: _b.float = ..., minMipmapLevelClamp: _b.float = ..., maxMipmapLevelClamp: _b.float = ...) -> None: ...

class uchar1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class uchar2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class uchar3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class uchar4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class char1(_c.Structure):
    x: _b.bytes
    def __init__(__self, x: _b.bytes = ...) -> None: ...

class char2(_c.Structure):
    x: _b.bytes
    y: _b.bytes
    def __init__(__self, x: _b.bytes = ..., y: _b.bytes = ...) -> None: ...

class char3(_c.Structure):
    x: _b.bytes
    y: _b.bytes
    z: _b.bytes
    def __init__(__self, x: _b.bytes = ..., y: _b.bytes = ..., z: _b.bytes = ...) -> None: ...

class char4(_c.Structure):
    x: _b.bytes
    y: _b.bytes
    z: _b.bytes
    w: _b.bytes
    def __init__(__self, x: _b.bytes = ..., y: _b.bytes = ..., z: _b.bytes = ..., w: _b.bytes = ...) -> None: ...

class ushort1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class ushort2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class ushort3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class ushort4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class short1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class short2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class short3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class short4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class uint1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class uint2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class uint3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class uint4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class int1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class int2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class int3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class int4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class ulong1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class ulong2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class ulong3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class ulong4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class long1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class long2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class long3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class long4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class ulonglong1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class ulonglong2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class ulonglong3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class ulonglong4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class longlong1(_c.Structure):
    x: _b.int
    def __init__(__self, x: _b.int = ...) -> None: ...

class longlong2(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class longlong3(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ...) -> None: ...

class longlong4(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class float1(_c.Structure):
    x: _b.float
    def __init__(__self, x: _b.float = ...) -> None: ...

class float2(_c.Structure):
    x: _b.float
    y: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ...) -> None: ...

class float3(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ...) -> None: ...

class float4(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class double1(_c.Structure):
    x: _b.float
    def __init__(__self, x: _b.float = ...) -> None: ...

class double2(_c.Structure):
    x: _b.float
    y: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ...) -> None: ...

class double3(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ...) -> None: ...

class double4(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class __hip_surface(_c.Structure):
    ...

class surfaceReference(_c.Structure):
    surfaceObject: _c._Pointer[__hip_surface]
    def __init__(__self, surfaceObject: _c._Pointer[__hip_surface] = ...) -> None: ...

class hipMemoryType(_Enum):
    hipMemoryTypeHost: _t.ClassVar[hipMemoryType]
    hipMemoryTypeDevice: _t.ClassVar[hipMemoryType]
    hipMemoryTypeArray: _t.ClassVar[hipMemoryType]
    hipMemoryTypeUnified: _t.ClassVar[hipMemoryType]

class hipKernelNodeAttrID(_Enum):
    hipKernelNodeAttributeAccessPolicyWindow: _t.ClassVar[hipKernelNodeAttrID]
    hipKernelNodeAttributeCooperative: _t.ClassVar[hipKernelNodeAttrID]

class hipAccessProperty(_Enum):
    hipAccessPropertyNormal: _t.ClassVar[hipAccessProperty]
    hipAccessPropertyStreaming: _t.ClassVar[hipAccessProperty]
    hipAccessPropertyPersisting: _t.ClassVar[hipAccessProperty]

class hipError_t(_Enum):
    hipSuccess: _t.ClassVar[hipError_t]
    hipErrorInvalidValue: _t.ClassVar[hipError_t]
    hipErrorOutOfMemory: _t.ClassVar[hipError_t]
    hipErrorMemoryAllocation: _t.ClassVar[hipError_t]
    hipErrorNotInitialized: _t.ClassVar[hipError_t]
    hipErrorInitializationError: _t.ClassVar[hipError_t]
    hipErrorDeinitialized: _t.ClassVar[hipError_t]
    hipErrorProfilerDisabled: _t.ClassVar[hipError_t]
    hipErrorProfilerNotInitialized: _t.ClassVar[hipError_t]
    hipErrorProfilerAlreadyStarted: _t.ClassVar[hipError_t]
    hipErrorProfilerAlreadyStopped: _t.ClassVar[hipError_t]
    hipErrorInvalidConfiguration: _t.ClassVar[hipError_t]
    hipErrorInvalidPitchValue: _t.ClassVar[hipError_t]
    hipErrorInvalidSymbol: _t.ClassVar[hipError_t]
    hipErrorInvalidDevicePointer: _t.ClassVar[hipError_t]
    hipErrorInvalidMemcpyDirection: _t.ClassVar[hipError_t]
    hipErrorInsufficientDriver: _t.ClassVar[hipError_t]
    hipErrorMissingConfiguration: _t.ClassVar[hipError_t]
    hipErrorPriorLaunchFailure: _t.ClassVar[hipError_t]
    hipErrorInvalidDeviceFunction: _t.ClassVar[hipError_t]
    hipErrorNoDevice: _t.ClassVar[hipError_t]
    hipErrorInvalidDevice: _t.ClassVar[hipError_t]
    hipErrorInvalidImage: _t.ClassVar[hipError_t]
    hipErrorInvalidContext: _t.ClassVar[hipError_t]
    hipErrorContextAlreadyCurrent: _t.ClassVar[hipError_t]
    hipErrorMapFailed: _t.ClassVar[hipError_t]
    hipErrorMapBufferObjectFailed: _t.ClassVar[hipError_t]
    hipErrorUnmapFailed: _t.ClassVar[hipError_t]
    hipErrorArrayIsMapped: _t.ClassVar[hipError_t]
    hipErrorAlreadyMapped: _t.ClassVar[hipError_t]
    hipErrorNoBinaryForGpu: _t.ClassVar[hipError_t]
    hipErrorAlreadyAcquired: _t.ClassVar[hipError_t]
    hipErrorNotMapped: _t.ClassVar[hipError_t]
    hipErrorNotMappedAsArray: _t.ClassVar[hipError_t]
    hipErrorNotMappedAsPointer: _t.ClassVar[hipError_t]
    hipErrorECCNotCorrectable: _t.ClassVar[hipError_t]
    hipErrorUnsupportedLimit: _t.ClassVar[hipError_t]
    hipErrorContextAlreadyInUse: _t.ClassVar[hipError_t]
    hipErrorPeerAccessUnsupported: _t.ClassVar[hipError_t]
    hipErrorInvalidKernelFile: _t.ClassVar[hipError_t]
    hipErrorInvalidGraphicsContext: _t.ClassVar[hipError_t]
    hipErrorInvalidSource: _t.ClassVar[hipError_t]
    hipErrorFileNotFound: _t.ClassVar[hipError_t]
    hipErrorSharedObjectSymbolNotFound: _t.ClassVar[hipError_t]
    hipErrorSharedObjectInitFailed: _t.ClassVar[hipError_t]
    hipErrorOperatingSystem: _t.ClassVar[hipError_t]
    hipErrorInvalidHandle: _t.ClassVar[hipError_t]
    hipErrorInvalidResourceHandle: _t.ClassVar[hipError_t]
    hipErrorIllegalState: _t.ClassVar[hipError_t]
    hipErrorNotFound: _t.ClassVar[hipError_t]
    hipErrorNotReady: _t.ClassVar[hipError_t]
    hipErrorIllegalAddress: _t.ClassVar[hipError_t]
    hipErrorLaunchOutOfResources: _t.ClassVar[hipError_t]
    hipErrorLaunchTimeOut: _t.ClassVar[hipError_t]
    hipErrorPeerAccessAlreadyEnabled: _t.ClassVar[hipError_t]
    hipErrorPeerAccessNotEnabled: _t.ClassVar[hipError_t]
    hipErrorSetOnActiveProcess: _t.ClassVar[hipError_t]
    hipErrorContextIsDestroyed: _t.ClassVar[hipError_t]
    hipErrorAssert: _t.ClassVar[hipError_t]
    hipErrorHostMemoryAlreadyRegistered: _t.ClassVar[hipError_t]
    hipErrorHostMemoryNotRegistered: _t.ClassVar[hipError_t]
    hipErrorLaunchFailure: _t.ClassVar[hipError_t]
    hipErrorCooperativeLaunchTooLarge: _t.ClassVar[hipError_t]
    hipErrorNotSupported: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureUnsupported: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureInvalidated: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureMerge: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureUnmatched: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureUnjoined: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureIsolation: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureImplicit: _t.ClassVar[hipError_t]
    hipErrorCapturedEvent: _t.ClassVar[hipError_t]
    hipErrorStreamCaptureWrongThread: _t.ClassVar[hipError_t]
    hipErrorGraphExecUpdateFailure: _t.ClassVar[hipError_t]
    hipErrorUnknown: _t.ClassVar[hipError_t]
    hipErrorRuntimeMemory: _t.ClassVar[hipError_t]
    hipErrorRuntimeOther: _t.ClassVar[hipError_t]
    hipErrorTbd: _t.ClassVar[hipError_t]

class hipDeviceAttribute_t(_Enum):
    hipDeviceAttributeCudaCompatibleBegin: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeEccEnabled: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeAccessPolicyMaxWindowSize: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeAsyncEngineCount: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCanMapHostMemory: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCanUseHostPointerForRegisteredMem: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeClockRate: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeComputeMode: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeComputePreemptionSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeConcurrentKernels: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeConcurrentManagedAccess: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeLaunch: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeMultiDeviceLaunch: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeDeviceOverlap: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeDirectManagedMemAccessFromHost: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeGlobalL1CacheSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeHostNativeAtomicSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeIntegrated: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeIsMultiGpuBoard: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeKernelExecTimeout: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeL2CacheSize: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeLocalL1CacheSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeLuid: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeLuidDeviceNodeMask: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeComputeCapabilityMajor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeManagedMemory: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxBlocksPerMultiProcessor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxBlockDimX: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxBlockDimY: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxBlockDimZ: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxGridDimX: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxGridDimY: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxGridDimZ: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurface1D: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurface1DLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurface2D: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurface2DLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurface3D: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurfaceCubemap: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSurfaceCubemapLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture1DWidth: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture1DLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture1DLinear: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture1DMipmap: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DWidth: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DHeight: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DGather: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DLinear: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture2DMipmap: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture3DWidth: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture3DHeight: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture3DDepth: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTexture3DAlt: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTextureCubemap: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxTextureCubemapLayered: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxThreadsDim: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxThreadsPerBlock: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxThreadsPerMultiProcessor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxPitch: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMemoryBusWidth: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMemoryClockRate: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeComputeCapabilityMinor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMultiGpuBoardGroupID: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMultiprocessorCount: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeName: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePageableMemoryAccess: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePageableMemoryAccessUsesHostPageTables: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePciBusId: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePciDeviceId: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePciDomainID: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePersistingL2CacheMaxSize: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxRegistersPerBlock: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxRegistersPerMultiprocessor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeReservedSharedMemPerBlock: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSharedMemoryPerBlock: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeSharedMemPerBlockOptin: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeSharedMemPerMultiprocessor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeSingleToDoublePrecisionPerfRatio: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeStreamPrioritiesSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeSurfaceAlignment: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeTccDriver: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeTextureAlignment: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeTexturePitchAlignment: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeTotalConstantMemory: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeTotalGlobalMem: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeUnifiedAddressing: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeUuid: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeWarpSize: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMemoryPoolsSupported: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCudaCompatibleEnd: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeAmdSpecificBegin: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeClockInstructionRate: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeArch: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeMaxSharedMemoryPerMultiprocessor: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeGcnArch: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeGcnArchName: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeHdpMemFlushCntl: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeHdpRegFlushCntl: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeIsLargeBar: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeAsicRevision: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeCanUseStreamWaitValue: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeImageSupport: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributePhysicalMultiProcessorCount: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeFineGrainSupport: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeAmdSpecificEnd: _t.ClassVar[hipDeviceAttribute_t]
    hipDeviceAttributeVendorSpecificBegin: _t.ClassVar[hipDeviceAttribute_t]

class hipComputeMode(_Enum):
    hipComputeModeDefault: _t.ClassVar[hipComputeMode]
    hipComputeModeExclusive: _t.ClassVar[hipComputeMode]
    hipComputeModeProhibited: _t.ClassVar[hipComputeMode]
    hipComputeModeExclusiveProcess: _t.ClassVar[hipComputeMode]

class hipDeviceP2PAttr(_Enum):
    hipDevP2PAttrPerformanceRank: _t.ClassVar[hipDeviceP2PAttr]
    hipDevP2PAttrAccessSupported: _t.ClassVar[hipDeviceP2PAttr]
    hipDevP2PAttrNativeAtomicSupported: _t.ClassVar[hipDeviceP2PAttr]
    hipDevP2PAttrHipArrayAccessSupported: _t.ClassVar[hipDeviceP2PAttr]

class hipLimit_t(_Enum):
    hipLimitPrintfFifoSize: _t.ClassVar[hipLimit_t]
    hipLimitMallocHeapSize: _t.ClassVar[hipLimit_t]

class hipMemoryAdvise(_Enum):
    hipMemAdviseSetReadMostly: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseUnsetReadMostly: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseSetPreferredLocation: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseUnsetPreferredLocation: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseSetAccessedBy: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseUnsetAccessedBy: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseSetCoarseGrain: _t.ClassVar[hipMemoryAdvise]
    hipMemAdviseUnsetCoarseGrain: _t.ClassVar[hipMemoryAdvise]

class hipMemRangeCoherencyMode(_Enum):
    hipMemRangeCoherencyModeFineGrain: _t.ClassVar[hipMemRangeCoherencyMode]
    hipMemRangeCoherencyModeCoarseGrain: _t.ClassVar[hipMemRangeCoherencyMode]
    hipMemRangeCoherencyModeIndeterminate: _t.ClassVar[hipMemRangeCoherencyMode]

class hipMemRangeAttribute(_Enum):
    hipMemRangeAttributeReadMostly: _t.ClassVar[hipMemRangeAttribute]
    hipMemRangeAttributePreferredLocation: _t.ClassVar[hipMemRangeAttribute]
    hipMemRangeAttributeAccessedBy: _t.ClassVar[hipMemRangeAttribute]
    hipMemRangeAttributeLastPrefetchLocation: _t.ClassVar[hipMemRangeAttribute]
    hipMemRangeAttributeCoherencyMode: _t.ClassVar[hipMemRangeAttribute]

class hipMemPoolAttr(_Enum):
    hipMemPoolReuseFollowEventDependencies: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolReuseAllowOpportunistic: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolReuseAllowInternalDependencies: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolAttrReleaseThreshold: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolAttrReservedMemCurrent: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolAttrReservedMemHigh: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolAttrUsedMemCurrent: _t.ClassVar[hipMemPoolAttr]
    hipMemPoolAttrUsedMemHigh: _t.ClassVar[hipMemPoolAttr]

class hipMemLocationType(_Enum):
    hipMemLocationTypeInvalid: _t.ClassVar[hipMemLocationType]
    hipMemLocationTypeDevice: _t.ClassVar[hipMemLocationType]

class hipMemAccessFlags(_Enum):
    hipMemAccessFlagsProtNone: _t.ClassVar[hipMemAccessFlags]
    hipMemAccessFlagsProtRead: _t.ClassVar[hipMemAccessFlags]
    hipMemAccessFlagsProtReadWrite: _t.ClassVar[hipMemAccessFlags]

class hipMemAllocationType(_Enum):
    hipMemAllocationTypeInvalid: _t.ClassVar[hipMemAllocationType]
    hipMemAllocationTypePinned: _t.ClassVar[hipMemAllocationType]
    hipMemAllocationTypeMax: _t.ClassVar[hipMemAllocationType]

class hipMemAllocationHandleType(_Enum):
    hipMemHandleTypeNone: _t.ClassVar[hipMemAllocationHandleType]
    hipMemHandleTypePosixFileDescriptor: _t.ClassVar[hipMemAllocationHandleType]
    hipMemHandleTypeWin32: _t.ClassVar[hipMemAllocationHandleType]
    hipMemHandleTypeWin32Kmt: _t.ClassVar[hipMemAllocationHandleType]

class hipJitOption(_Enum):
    hipJitOptionMaxRegisters: _t.ClassVar[hipJitOption]
    hipJitOptionThreadsPerBlock: _t.ClassVar[hipJitOption]
    hipJitOptionWallTime: _t.ClassVar[hipJitOption]
    hipJitOptionInfoLogBuffer: _t.ClassVar[hipJitOption]
    hipJitOptionInfoLogBufferSizeBytes: _t.ClassVar[hipJitOption]
    hipJitOptionErrorLogBuffer: _t.ClassVar[hipJitOption]
    hipJitOptionErrorLogBufferSizeBytes: _t.ClassVar[hipJitOption]
    hipJitOptionOptimizationLevel: _t.ClassVar[hipJitOption]
    hipJitOptionTargetFromContext: _t.ClassVar[hipJitOption]
    hipJitOptionTarget: _t.ClassVar[hipJitOption]
    hipJitOptionFallbackStrategy: _t.ClassVar[hipJitOption]
    hipJitOptionGenerateDebugInfo: _t.ClassVar[hipJitOption]
    hipJitOptionLogVerbose: _t.ClassVar[hipJitOption]
    hipJitOptionGenerateLineInfo: _t.ClassVar[hipJitOption]
    hipJitOptionCacheMode: _t.ClassVar[hipJitOption]
    hipJitOptionSm3xOpt: _t.ClassVar[hipJitOption]
    hipJitOptionFastCompile: _t.ClassVar[hipJitOption]
    hipJitOptionNumOptions: _t.ClassVar[hipJitOption]

class hipFuncAttribute(_Enum):
    hipFuncAttributeMaxDynamicSharedMemorySize: _t.ClassVar[hipFuncAttribute]
    hipFuncAttributePreferredSharedMemoryCarveout: _t.ClassVar[hipFuncAttribute]
    hipFuncAttributeMax: _t.ClassVar[hipFuncAttribute]

class hipFuncCache_t(_Enum):
    hipFuncCachePreferNone: _t.ClassVar[hipFuncCache_t]
    hipFuncCachePreferShared: _t.ClassVar[hipFuncCache_t]
    hipFuncCachePreferL1: _t.ClassVar[hipFuncCache_t]
    hipFuncCachePreferEqual: _t.ClassVar[hipFuncCache_t]

class hipSharedMemConfig(_Enum):
    hipSharedMemBankSizeDefault: _t.ClassVar[hipSharedMemConfig]
    hipSharedMemBankSizeFourByte: _t.ClassVar[hipSharedMemConfig]
    hipSharedMemBankSizeEightByte: _t.ClassVar[hipSharedMemConfig]

class hipExternalMemoryHandleType_enum(_Enum):
    hipExternalMemoryHandleTypeOpaqueFd: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeOpaqueWin32: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeOpaqueWin32Kmt: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeD3D12Heap: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeD3D12Resource: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeD3D11Resource: _t.ClassVar[hipExternalMemoryHandleType_enum]
    hipExternalMemoryHandleTypeD3D11ResourceKmt: _t.ClassVar[hipExternalMemoryHandleType_enum]

class hipExternalSemaphoreHandleType_enum(_Enum):
    hipExternalSemaphoreHandleTypeOpaqueFd: _t.ClassVar[hipExternalSemaphoreHandleType_enum]
    hipExternalSemaphoreHandleTypeOpaqueWin32: _t.ClassVar[hipExternalSemaphoreHandleType_enum]
    hipExternalSemaphoreHandleTypeOpaqueWin32Kmt: _t.ClassVar[hipExternalSemaphoreHandleType_enum]
    hipExternalSemaphoreHandleTypeD3D12Fence: _t.ClassVar[hipExternalSemaphoreHandleType_enum]

class hipGLDeviceList(_Enum):
    hipGLDeviceListAll: _t.ClassVar[hipGLDeviceList]
    hipGLDeviceListCurrentFrame: _t.ClassVar[hipGLDeviceList]
    hipGLDeviceListNextFrame: _t.ClassVar[hipGLDeviceList]

class hipGraphicsRegisterFlags(_Enum):
    hipGraphicsRegisterFlagsNone: _t.ClassVar[hipGraphicsRegisterFlags]
    hipGraphicsRegisterFlagsReadOnly: _t.ClassVar[hipGraphicsRegisterFlags]
    hipGraphicsRegisterFlagsWriteDiscard: _t.ClassVar[hipGraphicsRegisterFlags]
    hipGraphicsRegisterFlagsSurfaceLoadStore: _t.ClassVar[hipGraphicsRegisterFlags]
    hipGraphicsRegisterFlagsTextureGather: _t.ClassVar[hipGraphicsRegisterFlags]

class hipGraphNodeType(_Enum):
    hipGraphNodeTypeKernel: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeMemcpy: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeMemset: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeHost: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeGraph: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeEmpty: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeWaitEvent: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeEventRecord: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeMemcpy1D: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeMemcpyFromSymbol: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeMemcpyToSymbol: _t.ClassVar[hipGraphNodeType]
    hipGraphNodeTypeCount: _t.ClassVar[hipGraphNodeType]

class hipGraphExecUpdateResult(_Enum):
    hipGraphExecUpdateSuccess: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateError: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorTopologyChanged: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorNodeTypeChanged: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorFunctionChanged: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorParametersChanged: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorNotSupported: _t.ClassVar[hipGraphExecUpdateResult]
    hipGraphExecUpdateErrorUnsupportedFunctionChange: _t.ClassVar[hipGraphExecUpdateResult]

class hipStreamCaptureMode(_Enum):
    hipStreamCaptureModeGlobal: _t.ClassVar[hipStreamCaptureMode]
    hipStreamCaptureModeThreadLocal: _t.ClassVar[hipStreamCaptureMode]
    hipStreamCaptureModeRelaxed: _t.ClassVar[hipStreamCaptureMode]

class hipStreamCaptureStatus(_Enum):
    hipStreamCaptureStatusNone: _t.ClassVar[hipStreamCaptureStatus]
    hipStreamCaptureStatusActive: _t.ClassVar[hipStreamCaptureStatus]
    hipStreamCaptureStatusInvalidated: _t.ClassVar[hipStreamCaptureStatus]

class hipStreamUpdateCaptureDependenciesFlags(_Enum):
    hipStreamAddCaptureDependencies: _t.ClassVar[hipStreamUpdateCaptureDependenciesFlags]
    hipStreamSetCaptureDependencies: _t.ClassVar[hipStreamUpdateCaptureDependenciesFlags]

class hipGraphInstantiateFlags(_Enum):
    hipGraphInstantiateFlagAutoFreeOnLaunch: _t.ClassVar[hipGraphInstantiateFlags]

class hipMemAllocationGranularity_flags(_Enum):
    hipMemAllocationGranularityMinimum: _t.ClassVar[hipMemAllocationGranularity_flags]
    hipMemAllocationGranularityRecommended: _t.ClassVar[hipMemAllocationGranularity_flags]

class hipMemHandleType(_Enum):
    hipMemHandleTypeGeneric: _t.ClassVar[hipMemHandleType]

class hipMemOperationType(_Enum):
    hipMemOperationTypeMap: _t.ClassVar[hipMemOperationType]
    hipMemOperationTypeUnmap: _t.ClassVar[hipMemOperationType]

class hipArraySparseSubresourceType(_Enum):
    hipArraySparseSubresourceTypeSparseLevel: _t.ClassVar[hipArraySparseSubresourceType]
    hipArraySparseSubresourceTypeMiptail: _t.ClassVar[hipArraySparseSubresourceType]

class hipChannelFormatKind(_Enum):
    hipChannelFormatKindSigned: _t.ClassVar[hipChannelFormatKind]
    hipChannelFormatKindUnsigned: _t.ClassVar[hipChannelFormatKind]
    hipChannelFormatKindFloat: _t.ClassVar[hipChannelFormatKind]
    hipChannelFormatKindNone: _t.ClassVar[hipChannelFormatKind]

class hipArray_Format(_Enum):
    HIP_AD_FORMAT_UNSIGNED_INT8: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_UNSIGNED_INT16: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_UNSIGNED_INT32: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_SIGNED_INT8: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_SIGNED_INT16: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_SIGNED_INT32: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_HALF: _t.ClassVar[hipArray_Format]
    HIP_AD_FORMAT_FLOAT: _t.ClassVar[hipArray_Format]

class hipResourceType(_Enum):
    hipResourceTypeArray: _t.ClassVar[hipResourceType]
    hipResourceTypeMipmappedArray: _t.ClassVar[hipResourceType]
    hipResourceTypeLinear: _t.ClassVar[hipResourceType]
    hipResourceTypePitch2D: _t.ClassVar[hipResourceType]

class HIPresourcetype_enum(_Enum):
    HIP_RESOURCE_TYPE_ARRAY: _t.ClassVar[HIPresourcetype_enum]
    HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY: _t.ClassVar[HIPresourcetype_enum]
    HIP_RESOURCE_TYPE_LINEAR: _t.ClassVar[HIPresourcetype_enum]
    HIP_RESOURCE_TYPE_PITCH2D: _t.ClassVar[HIPresourcetype_enum]

class HIPaddress_mode_enum(_Enum):
    HIP_TR_ADDRESS_MODE_WRAP: _t.ClassVar[HIPaddress_mode_enum]
    HIP_TR_ADDRESS_MODE_CLAMP: _t.ClassVar[HIPaddress_mode_enum]
    HIP_TR_ADDRESS_MODE_MIRROR: _t.ClassVar[HIPaddress_mode_enum]
    HIP_TR_ADDRESS_MODE_BORDER: _t.ClassVar[HIPaddress_mode_enum]

class HIPfilter_mode_enum(_Enum):
    HIP_TR_FILTER_MODE_POINT: _t.ClassVar[HIPfilter_mode_enum]
    HIP_TR_FILTER_MODE_LINEAR: _t.ClassVar[HIPfilter_mode_enum]

class hipResourceViewFormat(_Enum):
    hipResViewFormatNone: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedChar1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedChar2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedChar4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedChar1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedChar2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedChar4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedShort1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedShort2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedShort4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedShort1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedShort2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedShort4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedInt1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedInt2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedInt4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedInt1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedInt2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedInt4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatHalf1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatHalf2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatHalf4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatFloat1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatFloat2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatFloat4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed1: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed2: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed3: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedBlockCompressed4: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed5: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedBlockCompressed5: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed6H: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatSignedBlockCompressed6H: _t.ClassVar[hipResourceViewFormat]
    hipResViewFormatUnsignedBlockCompressed7: _t.ClassVar[hipResourceViewFormat]

class HIPresourceViewFormat_enum(_Enum):
    HIP_RES_VIEW_FORMAT_NONE: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_1X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_2X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_4X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_1X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_2X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_4X8: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_1X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_2X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_4X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_1X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_2X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_4X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_1X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_2X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UINT_4X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_1X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_2X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SINT_4X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_1X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_2X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_4X16: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_1X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_2X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_FLOAT_4X32: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC1: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC2: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC3: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC4: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SIGNED_BC4: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC5: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SIGNED_BC5: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_SIGNED_BC6H: _t.ClassVar[HIPresourceViewFormat_enum]
    HIP_RES_VIEW_FORMAT_UNSIGNED_BC7: _t.ClassVar[HIPresourceViewFormat_enum]

class hipMemcpyKind(_Enum):
    hipMemcpyHostToHost: _t.ClassVar[hipMemcpyKind]
    hipMemcpyHostToDevice: _t.ClassVar[hipMemcpyKind]
    hipMemcpyDeviceToHost: _t.ClassVar[hipMemcpyKind]
    hipMemcpyDeviceToDevice: _t.ClassVar[hipMemcpyKind]
    hipMemcpyDefault: _t.ClassVar[hipMemcpyKind]

class hipFunction_attribute(_Enum):
    HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_NUM_REGS: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_PTX_VERSION: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_BINARY_VERSION: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT: _t.ClassVar[hipFunction_attribute]
    HIP_FUNC_ATTRIBUTE_MAX: _t.ClassVar[hipFunction_attribute]

class hipPointer_attribute(_Enum):
    HIP_POINTER_ATTRIBUTE_CONTEXT: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_MEMORY_TYPE: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_DEVICE_POINTER: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_HOST_POINTER: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_P2P_TOKENS: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_BUFFER_ID: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_IS_MANAGED: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_RANGE_SIZE: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_MAPPED: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS: _t.ClassVar[hipPointer_attribute]
    HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE: _t.ClassVar[hipPointer_attribute]

class hipTextureAddressMode(_Enum):
    hipAddressModeWrap: _t.ClassVar[hipTextureAddressMode]
    hipAddressModeClamp: _t.ClassVar[hipTextureAddressMode]
    hipAddressModeMirror: _t.ClassVar[hipTextureAddressMode]
    hipAddressModeBorder: _t.ClassVar[hipTextureAddressMode]

class hipTextureFilterMode(_Enum):
    hipFilterModePoint: _t.ClassVar[hipTextureFilterMode]
    hipFilterModeLinear: _t.ClassVar[hipTextureFilterMode]

class hipTextureReadMode(_Enum):
    hipReadModeElementType: _t.ClassVar[hipTextureReadMode]
    hipReadModeNormalizedFloat: _t.ClassVar[hipTextureReadMode]

class hipSurfaceBoundaryMode(_Enum):
    hipBoundaryModeZero: _t.ClassVar[hipSurfaceBoundaryMode]
    hipBoundaryModeTrap: _t.ClassVar[hipSurfaceBoundaryMode]
    hipBoundaryModeClamp: _t.ClassVar[hipSurfaceBoundaryMode]

hipMemoryTypeHost: _b.int
hipMemoryTypeDevice: _b.int
hipMemoryTypeArray: _b.int
hipMemoryTypeUnified: _b.int
hipKernelNodeAttributeAccessPolicyWindow: _b.int
hipKernelNodeAttributeCooperative: _b.int
hipAccessPropertyNormal: _b.int
hipAccessPropertyStreaming: _b.int
hipAccessPropertyPersisting: _b.int
hipSuccess: _b.int
hipErrorInvalidValue: _b.int
hipErrorOutOfMemory: _b.int
hipErrorMemoryAllocation: _b.int
hipErrorNotInitialized: _b.int
hipErrorInitializationError: _b.int
hipErrorDeinitialized: _b.int
hipErrorProfilerDisabled: _b.int
hipErrorProfilerNotInitialized: _b.int
hipErrorProfilerAlreadyStarted: _b.int
hipErrorProfilerAlreadyStopped: _b.int
hipErrorInvalidConfiguration: _b.int
hipErrorInvalidPitchValue: _b.int
hipErrorInvalidSymbol: _b.int
hipErrorInvalidDevicePointer: _b.int
hipErrorInvalidMemcpyDirection: _b.int
hipErrorInsufficientDriver: _b.int
hipErrorMissingConfiguration: _b.int
hipErrorPriorLaunchFailure: _b.int
hipErrorInvalidDeviceFunction: _b.int
hipErrorNoDevice: _b.int
hipErrorInvalidDevice: _b.int
hipErrorInvalidImage: _b.int
hipErrorInvalidContext: _b.int
hipErrorContextAlreadyCurrent: _b.int
hipErrorMapFailed: _b.int
hipErrorMapBufferObjectFailed: _b.int
hipErrorUnmapFailed: _b.int
hipErrorArrayIsMapped: _b.int
hipErrorAlreadyMapped: _b.int
hipErrorNoBinaryForGpu: _b.int
hipErrorAlreadyAcquired: _b.int
hipErrorNotMapped: _b.int
hipErrorNotMappedAsArray: _b.int
hipErrorNotMappedAsPointer: _b.int
hipErrorECCNotCorrectable: _b.int
hipErrorUnsupportedLimit: _b.int
hipErrorContextAlreadyInUse: _b.int
hipErrorPeerAccessUnsupported: _b.int
hipErrorInvalidKernelFile: _b.int
hipErrorInvalidGraphicsContext: _b.int
hipErrorInvalidSource: _b.int
hipErrorFileNotFound: _b.int
hipErrorSharedObjectSymbolNotFound: _b.int
hipErrorSharedObjectInitFailed: _b.int
hipErrorOperatingSystem: _b.int
hipErrorInvalidHandle: _b.int
hipErrorInvalidResourceHandle: _b.int
hipErrorIllegalState: _b.int
hipErrorNotFound: _b.int
hipErrorNotReady: _b.int
hipErrorIllegalAddress: _b.int
hipErrorLaunchOutOfResources: _b.int
hipErrorLaunchTimeOut: _b.int
hipErrorPeerAccessAlreadyEnabled: _b.int
hipErrorPeerAccessNotEnabled: _b.int
hipErrorSetOnActiveProcess: _b.int
hipErrorContextIsDestroyed: _b.int
hipErrorAssert: _b.int
hipErrorHostMemoryAlreadyRegistered: _b.int
hipErrorHostMemoryNotRegistered: _b.int
hipErrorLaunchFailure: _b.int
hipErrorCooperativeLaunchTooLarge: _b.int
hipErrorNotSupported: _b.int
hipErrorStreamCaptureUnsupported: _b.int
hipErrorStreamCaptureInvalidated: _b.int
hipErrorStreamCaptureMerge: _b.int
hipErrorStreamCaptureUnmatched: _b.int
hipErrorStreamCaptureUnjoined: _b.int
hipErrorStreamCaptureIsolation: _b.int
hipErrorStreamCaptureImplicit: _b.int
hipErrorCapturedEvent: _b.int
hipErrorStreamCaptureWrongThread: _b.int
hipErrorGraphExecUpdateFailure: _b.int
hipErrorUnknown: _b.int
hipErrorRuntimeMemory: _b.int
hipErrorRuntimeOther: _b.int
hipErrorTbd: _b.int
hipDeviceAttributeCudaCompatibleBegin: _b.int
hipDeviceAttributeEccEnabled: _b.int
hipDeviceAttributeAccessPolicyMaxWindowSize: _b.int
hipDeviceAttributeAsyncEngineCount: _b.int
hipDeviceAttributeCanMapHostMemory: _b.int
hipDeviceAttributeCanUseHostPointerForRegisteredMem: _b.int
hipDeviceAttributeClockRate: _b.int
hipDeviceAttributeComputeMode: _b.int
hipDeviceAttributeComputePreemptionSupported: _b.int
hipDeviceAttributeConcurrentKernels: _b.int
hipDeviceAttributeConcurrentManagedAccess: _b.int
hipDeviceAttributeCooperativeLaunch: _b.int
hipDeviceAttributeCooperativeMultiDeviceLaunch: _b.int
hipDeviceAttributeDeviceOverlap: _b.int
hipDeviceAttributeDirectManagedMemAccessFromHost: _b.int
hipDeviceAttributeGlobalL1CacheSupported: _b.int
hipDeviceAttributeHostNativeAtomicSupported: _b.int
hipDeviceAttributeIntegrated: _b.int
hipDeviceAttributeIsMultiGpuBoard: _b.int
hipDeviceAttributeKernelExecTimeout: _b.int
hipDeviceAttributeL2CacheSize: _b.int
hipDeviceAttributeLocalL1CacheSupported: _b.int
hipDeviceAttributeLuid: _b.int
hipDeviceAttributeLuidDeviceNodeMask: _b.int
hipDeviceAttributeComputeCapabilityMajor: _b.int
hipDeviceAttributeManagedMemory: _b.int
hipDeviceAttributeMaxBlocksPerMultiProcessor: _b.int
hipDeviceAttributeMaxBlockDimX: _b.int
hipDeviceAttributeMaxBlockDimY: _b.int
hipDeviceAttributeMaxBlockDimZ: _b.int
hipDeviceAttributeMaxGridDimX: _b.int
hipDeviceAttributeMaxGridDimY: _b.int
hipDeviceAttributeMaxGridDimZ: _b.int
hipDeviceAttributeMaxSurface1D: _b.int
hipDeviceAttributeMaxSurface1DLayered: _b.int
hipDeviceAttributeMaxSurface2D: _b.int
hipDeviceAttributeMaxSurface2DLayered: _b.int
hipDeviceAttributeMaxSurface3D: _b.int
hipDeviceAttributeMaxSurfaceCubemap: _b.int
hipDeviceAttributeMaxSurfaceCubemapLayered: _b.int
hipDeviceAttributeMaxTexture1DWidth: _b.int
hipDeviceAttributeMaxTexture1DLayered: _b.int
hipDeviceAttributeMaxTexture1DLinear: _b.int
hipDeviceAttributeMaxTexture1DMipmap: _b.int
hipDeviceAttributeMaxTexture2DWidth: _b.int
hipDeviceAttributeMaxTexture2DHeight: _b.int
hipDeviceAttributeMaxTexture2DGather: _b.int
hipDeviceAttributeMaxTexture2DLayered: _b.int
hipDeviceAttributeMaxTexture2DLinear: _b.int
hipDeviceAttributeMaxTexture2DMipmap: _b.int
hipDeviceAttributeMaxTexture3DWidth: _b.int
hipDeviceAttributeMaxTexture3DHeight: _b.int
hipDeviceAttributeMaxTexture3DDepth: _b.int
hipDeviceAttributeMaxTexture3DAlt: _b.int
hipDeviceAttributeMaxTextureCubemap: _b.int
hipDeviceAttributeMaxTextureCubemapLayered: _b.int
hipDeviceAttributeMaxThreadsDim: _b.int
hipDeviceAttributeMaxThreadsPerBlock: _b.int
hipDeviceAttributeMaxThreadsPerMultiProcessor: _b.int
hipDeviceAttributeMaxPitch: _b.int
hipDeviceAttributeMemoryBusWidth: _b.int
hipDeviceAttributeMemoryClockRate: _b.int
hipDeviceAttributeComputeCapabilityMinor: _b.int
hipDeviceAttributeMultiGpuBoardGroupID: _b.int
hipDeviceAttributeMultiprocessorCount: _b.int
hipDeviceAttributeName: _b.int
hipDeviceAttributePageableMemoryAccess: _b.int
hipDeviceAttributePageableMemoryAccessUsesHostPageTables: _b.int
hipDeviceAttributePciBusId: _b.int
hipDeviceAttributePciDeviceId: _b.int
hipDeviceAttributePciDomainID: _b.int
hipDeviceAttributePersistingL2CacheMaxSize: _b.int
hipDeviceAttributeMaxRegistersPerBlock: _b.int
hipDeviceAttributeMaxRegistersPerMultiprocessor: _b.int
hipDeviceAttributeReservedSharedMemPerBlock: _b.int
hipDeviceAttributeMaxSharedMemoryPerBlock: _b.int
hipDeviceAttributeSharedMemPerBlockOptin: _b.int
hipDeviceAttributeSharedMemPerMultiprocessor: _b.int
hipDeviceAttributeSingleToDoublePrecisionPerfRatio: _b.int
hipDeviceAttributeStreamPrioritiesSupported: _b.int
hipDeviceAttributeSurfaceAlignment: _b.int
hipDeviceAttributeTccDriver: _b.int
hipDeviceAttributeTextureAlignment: _b.int
hipDeviceAttributeTexturePitchAlignment: _b.int
hipDeviceAttributeTotalConstantMemory: _b.int
hipDeviceAttributeTotalGlobalMem: _b.int
hipDeviceAttributeUnifiedAddressing: _b.int
hipDeviceAttributeUuid: _b.int
hipDeviceAttributeWarpSize: _b.int
hipDeviceAttributeMemoryPoolsSupported: _b.int
hipDeviceAttributeCudaCompatibleEnd: _b.int
hipDeviceAttributeAmdSpecificBegin: _b.int
hipDeviceAttributeClockInstructionRate: _b.int
hipDeviceAttributeArch: _b.int
hipDeviceAttributeMaxSharedMemoryPerMultiprocessor: _b.int
hipDeviceAttributeGcnArch: _b.int
hipDeviceAttributeGcnArchName: _b.int
hipDeviceAttributeHdpMemFlushCntl: _b.int
hipDeviceAttributeHdpRegFlushCntl: _b.int
hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc: _b.int
hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim: _b.int
hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim: _b.int
hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem: _b.int
hipDeviceAttributeIsLargeBar: _b.int
hipDeviceAttributeAsicRevision: _b.int
hipDeviceAttributeCanUseStreamWaitValue: _b.int
hipDeviceAttributeImageSupport: _b.int
hipDeviceAttributePhysicalMultiProcessorCount: _b.int
hipDeviceAttributeFineGrainSupport: _b.int
hipDeviceAttributeAmdSpecificEnd: _b.int
hipDeviceAttributeVendorSpecificBegin: _b.int
hipComputeModeDefault: _b.int
hipComputeModeExclusive: _b.int
hipComputeModeProhibited: _b.int
hipComputeModeExclusiveProcess: _b.int
hipDevP2PAttrPerformanceRank: _b.int
hipDevP2PAttrAccessSupported: _b.int
hipDevP2PAttrNativeAtomicSupported: _b.int
hipDevP2PAttrHipArrayAccessSupported: _b.int
hipLimitPrintfFifoSize: _b.int
hipLimitMallocHeapSize: _b.int
hipMemAdviseSetReadMostly: _b.int
hipMemAdviseUnsetReadMostly: _b.int
hipMemAdviseSetPreferredLocation: _b.int
hipMemAdviseUnsetPreferredLocation: _b.int
hipMemAdviseSetAccessedBy: _b.int
hipMemAdviseUnsetAccessedBy: _b.int
hipMemAdviseSetCoarseGrain: _b.int
hipMemAdviseUnsetCoarseGrain: _b.int
hipMemRangeCoherencyModeFineGrain: _b.int
hipMemRangeCoherencyModeCoarseGrain: _b.int
hipMemRangeCoherencyModeIndeterminate: _b.int
hipMemRangeAttributeReadMostly: _b.int
hipMemRangeAttributePreferredLocation: _b.int
hipMemRangeAttributeAccessedBy: _b.int
hipMemRangeAttributeLastPrefetchLocation: _b.int
hipMemRangeAttributeCoherencyMode: _b.int
hipMemPoolReuseFollowEventDependencies: _b.int
hipMemPoolReuseAllowOpportunistic: _b.int
hipMemPoolReuseAllowInternalDependencies: _b.int
hipMemPoolAttrReleaseThreshold: _b.int
hipMemPoolAttrReservedMemCurrent: _b.int
hipMemPoolAttrReservedMemHigh: _b.int
hipMemPoolAttrUsedMemCurrent: _b.int
hipMemPoolAttrUsedMemHigh: _b.int
hipMemLocationTypeInvalid: _b.int
hipMemLocationTypeDevice: _b.int
hipMemAccessFlagsProtNone: _b.int
hipMemAccessFlagsProtRead: _b.int
hipMemAccessFlagsProtReadWrite: _b.int
hipMemAllocationTypeInvalid: _b.int
hipMemAllocationTypePinned: _b.int
hipMemAllocationTypeMax: _b.int
hipMemHandleTypeNone: _b.int
hipMemHandleTypePosixFileDescriptor: _b.int
hipMemHandleTypeWin32: _b.int
hipMemHandleTypeWin32Kmt: _b.int
hipJitOptionMaxRegisters: _b.int
hipJitOptionThreadsPerBlock: _b.int
hipJitOptionWallTime: _b.int
hipJitOptionInfoLogBuffer: _b.int
hipJitOptionInfoLogBufferSizeBytes: _b.int
hipJitOptionErrorLogBuffer: _b.int
hipJitOptionErrorLogBufferSizeBytes: _b.int
hipJitOptionOptimizationLevel: _b.int
hipJitOptionTargetFromContext: _b.int
hipJitOptionTarget: _b.int
hipJitOptionFallbackStrategy: _b.int
hipJitOptionGenerateDebugInfo: _b.int
hipJitOptionLogVerbose: _b.int
hipJitOptionGenerateLineInfo: _b.int
hipJitOptionCacheMode: _b.int
hipJitOptionSm3xOpt: _b.int
hipJitOptionFastCompile: _b.int
hipJitOptionNumOptions: _b.int
hipFuncAttributeMaxDynamicSharedMemorySize: _b.int
hipFuncAttributePreferredSharedMemoryCarveout: _b.int
hipFuncAttributeMax: _b.int
hipFuncCachePreferNone: _b.int
hipFuncCachePreferShared: _b.int
hipFuncCachePreferL1: _b.int
hipFuncCachePreferEqual: _b.int
hipSharedMemBankSizeDefault: _b.int
hipSharedMemBankSizeFourByte: _b.int
hipSharedMemBankSizeEightByte: _b.int
hipExternalMemoryHandleTypeOpaqueFd: _b.int
hipExternalMemoryHandleTypeOpaqueWin32: _b.int
hipExternalMemoryHandleTypeOpaqueWin32Kmt: _b.int
hipExternalMemoryHandleTypeD3D12Heap: _b.int
hipExternalMemoryHandleTypeD3D12Resource: _b.int
hipExternalMemoryHandleTypeD3D11Resource: _b.int
hipExternalMemoryHandleTypeD3D11ResourceKmt: _b.int
hipExternalSemaphoreHandleTypeOpaqueFd: _b.int
hipExternalSemaphoreHandleTypeOpaqueWin32: _b.int
hipExternalSemaphoreHandleTypeOpaqueWin32Kmt: _b.int
hipExternalSemaphoreHandleTypeD3D12Fence: _b.int
hipGLDeviceListAll: _b.int
hipGLDeviceListCurrentFrame: _b.int
hipGLDeviceListNextFrame: _b.int
hipGraphicsRegisterFlagsNone: _b.int
hipGraphicsRegisterFlagsReadOnly: _b.int
hipGraphicsRegisterFlagsWriteDiscard: _b.int
hipGraphicsRegisterFlagsSurfaceLoadStore: _b.int
hipGraphicsRegisterFlagsTextureGather: _b.int
hipGraphNodeTypeKernel: _b.int
hipGraphNodeTypeMemcpy: _b.int
hipGraphNodeTypeMemset: _b.int
hipGraphNodeTypeHost: _b.int
hipGraphNodeTypeGraph: _b.int
hipGraphNodeTypeEmpty: _b.int
hipGraphNodeTypeWaitEvent: _b.int
hipGraphNodeTypeEventRecord: _b.int
hipGraphNodeTypeMemcpy1D: _b.int
hipGraphNodeTypeMemcpyFromSymbol: _b.int
hipGraphNodeTypeMemcpyToSymbol: _b.int
hipGraphNodeTypeCount: _b.int
hipGraphExecUpdateSuccess: _b.int
hipGraphExecUpdateError: _b.int
hipGraphExecUpdateErrorTopologyChanged: _b.int
hipGraphExecUpdateErrorNodeTypeChanged: _b.int
hipGraphExecUpdateErrorFunctionChanged: _b.int
hipGraphExecUpdateErrorParametersChanged: _b.int
hipGraphExecUpdateErrorNotSupported: _b.int
hipGraphExecUpdateErrorUnsupportedFunctionChange: _b.int
hipStreamCaptureModeGlobal: _b.int
hipStreamCaptureModeThreadLocal: _b.int
hipStreamCaptureModeRelaxed: _b.int
hipStreamCaptureStatusNone: _b.int
hipStreamCaptureStatusActive: _b.int
hipStreamCaptureStatusInvalidated: _b.int
hipStreamAddCaptureDependencies: _b.int
hipStreamSetCaptureDependencies: _b.int
hipGraphInstantiateFlagAutoFreeOnLaunch: _b.int
hipMemAllocationGranularityMinimum: _b.int
hipMemAllocationGranularityRecommended: _b.int
hipMemHandleTypeGeneric: _b.int
hipMemOperationTypeMap: _b.int
hipMemOperationTypeUnmap: _b.int
hipArraySparseSubresourceTypeSparseLevel: _b.int
hipArraySparseSubresourceTypeMiptail: _b.int
hipChannelFormatKindSigned: _b.int
hipChannelFormatKindUnsigned: _b.int
hipChannelFormatKindFloat: _b.int
hipChannelFormatKindNone: _b.int
HIP_AD_FORMAT_UNSIGNED_INT8: _b.int
HIP_AD_FORMAT_UNSIGNED_INT16: _b.int
HIP_AD_FORMAT_UNSIGNED_INT32: _b.int
HIP_AD_FORMAT_SIGNED_INT8: _b.int
HIP_AD_FORMAT_SIGNED_INT16: _b.int
HIP_AD_FORMAT_SIGNED_INT32: _b.int
HIP_AD_FORMAT_HALF: _b.int
HIP_AD_FORMAT_FLOAT: _b.int
hipResourceTypeArray: _b.int
hipResourceTypeMipmappedArray: _b.int
hipResourceTypeLinear: _b.int
hipResourceTypePitch2D: _b.int
HIP_RESOURCE_TYPE_ARRAY: _b.int
HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY: _b.int
HIP_RESOURCE_TYPE_LINEAR: _b.int
HIP_RESOURCE_TYPE_PITCH2D: _b.int
HIP_TR_ADDRESS_MODE_WRAP: _b.int
HIP_TR_ADDRESS_MODE_CLAMP: _b.int
HIP_TR_ADDRESS_MODE_MIRROR: _b.int
HIP_TR_ADDRESS_MODE_BORDER: _b.int
HIP_TR_FILTER_MODE_POINT: _b.int
HIP_TR_FILTER_MODE_LINEAR: _b.int
hipResViewFormatNone: _b.int
hipResViewFormatUnsignedChar1: _b.int
hipResViewFormatUnsignedChar2: _b.int
hipResViewFormatUnsignedChar4: _b.int
hipResViewFormatSignedChar1: _b.int
hipResViewFormatSignedChar2: _b.int
hipResViewFormatSignedChar4: _b.int
hipResViewFormatUnsignedShort1: _b.int
hipResViewFormatUnsignedShort2: _b.int
hipResViewFormatUnsignedShort4: _b.int
hipResViewFormatSignedShort1: _b.int
hipResViewFormatSignedShort2: _b.int
hipResViewFormatSignedShort4: _b.int
hipResViewFormatUnsignedInt1: _b.int
hipResViewFormatUnsignedInt2: _b.int
hipResViewFormatUnsignedInt4: _b.int
hipResViewFormatSignedInt1: _b.int
hipResViewFormatSignedInt2: _b.int
hipResViewFormatSignedInt4: _b.int
hipResViewFormatHalf1: _b.int
hipResViewFormatHalf2: _b.int
hipResViewFormatHalf4: _b.int
hipResViewFormatFloat1: _b.int
hipResViewFormatFloat2: _b.int
hipResViewFormatFloat4: _b.int
hipResViewFormatUnsignedBlockCompressed1: _b.int
hipResViewFormatUnsignedBlockCompressed2: _b.int
hipResViewFormatUnsignedBlockCompressed3: _b.int
hipResViewFormatUnsignedBlockCompressed4: _b.int
hipResViewFormatSignedBlockCompressed4: _b.int
hipResViewFormatUnsignedBlockCompressed5: _b.int
hipResViewFormatSignedBlockCompressed5: _b.int
hipResViewFormatUnsignedBlockCompressed6H: _b.int
hipResViewFormatSignedBlockCompressed6H: _b.int
hipResViewFormatUnsignedBlockCompressed7: _b.int
HIP_RES_VIEW_FORMAT_NONE: _b.int
HIP_RES_VIEW_FORMAT_UINT_1X8: _b.int
HIP_RES_VIEW_FORMAT_UINT_2X8: _b.int
HIP_RES_VIEW_FORMAT_UINT_4X8: _b.int
HIP_RES_VIEW_FORMAT_SINT_1X8: _b.int
HIP_RES_VIEW_FORMAT_SINT_2X8: _b.int
HIP_RES_VIEW_FORMAT_SINT_4X8: _b.int
HIP_RES_VIEW_FORMAT_UINT_1X16: _b.int
HIP_RES_VIEW_FORMAT_UINT_2X16: _b.int
HIP_RES_VIEW_FORMAT_UINT_4X16: _b.int
HIP_RES_VIEW_FORMAT_SINT_1X16: _b.int
HIP_RES_VIEW_FORMAT_SINT_2X16: _b.int
HIP_RES_VIEW_FORMAT_SINT_4X16: _b.int
HIP_RES_VIEW_FORMAT_UINT_1X32: _b.int
HIP_RES_VIEW_FORMAT_UINT_2X32: _b.int
HIP_RES_VIEW_FORMAT_UINT_4X32: _b.int
HIP_RES_VIEW_FORMAT_SINT_1X32: _b.int
HIP_RES_VIEW_FORMAT_SINT_2X32: _b.int
HIP_RES_VIEW_FORMAT_SINT_4X32: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_1X16: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_2X16: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_4X16: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_1X32: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_2X32: _b.int
HIP_RES_VIEW_FORMAT_FLOAT_4X32: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC1: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC2: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC3: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC4: _b.int
HIP_RES_VIEW_FORMAT_SIGNED_BC4: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC5: _b.int
HIP_RES_VIEW_FORMAT_SIGNED_BC5: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H: _b.int
HIP_RES_VIEW_FORMAT_SIGNED_BC6H: _b.int
HIP_RES_VIEW_FORMAT_UNSIGNED_BC7: _b.int
hipMemcpyHostToHost: _b.int
hipMemcpyHostToDevice: _b.int
hipMemcpyDeviceToHost: _b.int
hipMemcpyDeviceToDevice: _b.int
hipMemcpyDefault: _b.int
HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK: _b.int
HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES: _b.int
HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES: _b.int
HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES: _b.int
HIP_FUNC_ATTRIBUTE_NUM_REGS: _b.int
HIP_FUNC_ATTRIBUTE_PTX_VERSION: _b.int
HIP_FUNC_ATTRIBUTE_BINARY_VERSION: _b.int
HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA: _b.int
HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES: _b.int
HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT: _b.int
HIP_FUNC_ATTRIBUTE_MAX: _b.int
HIP_POINTER_ATTRIBUTE_CONTEXT: _b.int
HIP_POINTER_ATTRIBUTE_MEMORY_TYPE: _b.int
HIP_POINTER_ATTRIBUTE_DEVICE_POINTER: _b.int
HIP_POINTER_ATTRIBUTE_HOST_POINTER: _b.int
HIP_POINTER_ATTRIBUTE_P2P_TOKENS: _b.int
HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS: _b.int
HIP_POINTER_ATTRIBUTE_BUFFER_ID: _b.int
HIP_POINTER_ATTRIBUTE_IS_MANAGED: _b.int
HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL: _b.int
HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE: _b.int
HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR: _b.int
HIP_POINTER_ATTRIBUTE_RANGE_SIZE: _b.int
HIP_POINTER_ATTRIBUTE_MAPPED: _b.int
HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES: _b.int
HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE: _b.int
HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS: _b.int
HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE: _b.int
hipAddressModeWrap: _b.int
hipAddressModeClamp: _b.int
hipAddressModeMirror: _b.int
hipAddressModeBorder: _b.int
hipFilterModePoint: _b.int
hipFilterModeLinear: _b.int
hipReadModeElementType: _b.int
hipReadModeNormalizedFloat: _b.int
hipBoundaryModeZero: _b.int
hipBoundaryModeTrap: _b.int
hipBoundaryModeClamp: _b.int
hipUUID: _t.TypeAlias = hipUUID_t
hipCtx_t: _t.TypeAlias = _c._Pointer[ihipCtx_t]
hipDevice_t: _t.TypeAlias = _c.c_int
hipStream_t: _t.TypeAlias = _c._Pointer[ihipStream_t]
hipIpcMemHandle_t: _t.TypeAlias = hipIpcMemHandle_st
hipIpcEventHandle_t: _t.TypeAlias = hipIpcEventHandle_st
hipModule_t: _t.TypeAlias = _c._Pointer[ihipModule_t]
hipFunction_t: _t.TypeAlias = _c._Pointer[ihipModuleSymbol_t]
hipMemPool_t: _t.TypeAlias = _c._Pointer[ihipMemPoolHandle_t]
hipEvent_t: _t.TypeAlias = _c._Pointer[ihipEvent_t]
hipLaunchParams: _t.TypeAlias = hipLaunchParams_t
hipExternalMemoryHandleType: _t.TypeAlias = hipExternalMemoryHandleType_enum
hipExternalMemoryHandleDesc: _t.TypeAlias = hipExternalMemoryHandleDesc_st
hipExternalMemoryBufferDesc: _t.TypeAlias = hipExternalMemoryBufferDesc_st
hipExternalMemory_t: _t.TypeAlias = _c.c_void_p
hipExternalSemaphoreHandleType: _t.TypeAlias = hipExternalSemaphoreHandleType_enum
hipExternalSemaphoreHandleDesc: _t.TypeAlias = hipExternalSemaphoreHandleDesc_st
hipExternalSemaphore_t: _t.TypeAlias = _c.c_void_p
hipExternalSemaphoreSignalParams: _t.TypeAlias = hipExternalSemaphoreSignalParams_st
hipExternalSemaphoreWaitParams: _t.TypeAlias = hipExternalSemaphoreWaitParams_st
hipGraphicsResource: _t.TypeAlias = _hipGraphicsResource
hipGraphicsResource_t: _t.TypeAlias = _c._Pointer[_hipGraphicsResource]
hipGraph_t: _t.TypeAlias = _c._Pointer[ihipGraph]
hipGraphNode_t: _t.TypeAlias = _c._Pointer[hipGraphNode]
hipGraphExec_t: _t.TypeAlias = _c._Pointer[hipGraphExec]
hipHostFn_t: _t.TypeAlias = _t.Any
hipStreamCallback_t: _t.TypeAlias = _t.Any
hipMemGenericAllocationHandle_t: _t.TypeAlias = _c._Pointer[ihipMemGenericAllocationHandle]
GLuint: _t.TypeAlias = _c.c_uint
GLenum: _t.TypeAlias = _c.c_uint
hipDeviceptr_t: _t.TypeAlias = _c.c_void_p
hipArray_t: _t.TypeAlias = _c._Pointer[hipArray]
hiparray: _t.TypeAlias = hipArray_t
hipArray_const_t: _t.TypeAlias = _c._Pointer[hipArray]
hipMipmappedArray_t: _t.TypeAlias = _c._Pointer[hipMipmappedArray]
hipMipmappedArray_const_t: _t.TypeAlias = _c._Pointer[hipMipmappedArray]
HIPresourcetype: _t.TypeAlias = HIPresourcetype_enum
HIPaddress_mode: _t.TypeAlias = HIPaddress_mode_enum
HIPfilter_mode: _t.TypeAlias = HIPfilter_mode_enum
HIP_TEXTURE_DESC: _t.TypeAlias = HIP_TEXTURE_DESC_st
HIPresourceViewFormat: _t.TypeAlias = HIPresourceViewFormat_enum
HIP_RESOURCE_DESC: _t.TypeAlias = HIP_RESOURCE_DESC_st
HIP_RESOURCE_VIEW_DESC: _t.TypeAlias = HIP_RESOURCE_VIEW_DESC_st
hipTextureObject_t: _t.TypeAlias = _c._Pointer[__hip_texture]
hipSurfaceObject_t: _t.TypeAlias = _c._Pointer[__hip_surface]
def __hipGetPCH(pch: _s.reference[_c.c_char_p], size: _s.reference[_c.c_uint], /) -> None: ...
def hipInit(flags: _b.int, /) -> _b.int: ...
def hipDriverGetVersion(driverVersion: _s.reference[_c.c_int], /) -> _b.int: ...
def hipRuntimeGetVersion(runtimeVersion: _s.reference[_c.c_int], /) -> _b.int: ...
def hipDeviceGet(device: _s.reference[_c.c_int], ordinal: _b.int, /) -> _b.int: ...
def hipDeviceComputeCapability(major: _s.reference[_c.c_int], minor: _s.reference[_c.c_int], device: _b.int, /) -> _b.int: ...
def hipDeviceGetName(name: _s.c_char_p, len: _b.int, device: _b.int, /) -> _b.int: ...
def hipDeviceGetUuid(uuid: _s.reference[hipUUID_t], device: _b.int, /) -> _b.int: ...
def hipDeviceGetP2PAttribute(value: _s.reference[_c.c_int], attr: _b.int, srcDevice: _b.int, dstDevice: _b.int, /) -> _b.int: ...
def hipDeviceGetPCIBusId(pciBusId: _s.c_char_p, len: _b.int, device: _b.int, /) -> _b.int: ...
def hipDeviceGetByPCIBusId(device: _s.reference[_c.c_int], pciBusId: _s.c_char_p, /) -> _b.int: ...
def hipDeviceTotalMem(bytes: _s.reference[_c.c_size_t], device: _b.int, /) -> _b.int: ...
def hipDeviceSynchronize() -> _b.int: ...
def hipDeviceReset() -> _b.int: ...
def hipSetDevice(deviceId: _b.int, /) -> _b.int: ...
def hipGetDevice(deviceId: _s.reference[_c.c_int], /) -> _b.int: ...
def hipGetDeviceCount(count: _s.reference[_c.c_int], /) -> _b.int: ...
def hipDeviceGetAttribute(pi: _s.reference[_c.c_int], attr: _b.int, deviceId: _b.int, /) -> _b.int: ...
def hipDeviceGetDefaultMemPool(mem_pool: _s.reference[_c._Pointer[ihipMemPoolHandle_t]], device: _b.int, /) -> _b.int: ...
def hipDeviceSetMemPool(device: _b.int, mem_pool: _s.reference[ihipMemPoolHandle_t], /) -> _b.int: ...
def hipDeviceGetMemPool(mem_pool: _s.reference[_c._Pointer[ihipMemPoolHandle_t]], device: _b.int, /) -> _b.int: ...
def hipGetDeviceProperties(prop: _s.reference[hipDeviceProp_t], deviceId: _b.int, /) -> _b.int: ...
def hipDeviceSetCacheConfig(cacheConfig: _b.int, /) -> _b.int: ...
def hipDeviceGetCacheConfig(cacheConfig: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipDeviceGetLimit(pValue: _s.reference[_c.c_size_t], limit: _b.int, /) -> _b.int: ...
def hipDeviceGetSharedMemConfig(pConfig: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipGetDeviceFlags(flags: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipDeviceSetSharedMemConfig(config: _b.int, /) -> _b.int: ...
def hipSetDeviceFlags(flags: _b.int, /) -> _b.int: ...
def hipChooseDevice(device: _s.reference[_c.c_int], prop: _s.reference[hipDeviceProp_t], /) -> _b.int: ...
def hipExtGetLinkTypeAndHopCount(device1: _b.int, device2: _b.int, linktype: _s.reference[_c.c_uint32], hopcount: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hipIpcGetMemHandle(handle: _s.reference[hipIpcMemHandle_st], devPtr: _s.c_void_p, /) -> _b.int: ...
def hipIpcOpenMemHandle(devPtr: _s.reference[_c.c_void_p], handle: hipIpcMemHandle_st, flags: _b.int, /) -> _b.int: ...
def hipIpcCloseMemHandle(devPtr: _s.c_void_p, /) -> _b.int: ...
def hipIpcGetEventHandle(handle: _s.reference[hipIpcEventHandle_st], event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipIpcOpenEventHandle(event: _s.reference[_c._Pointer[ihipEvent_t]], handle: hipIpcEventHandle_st, /) -> _b.int: ...
def hipFuncSetAttribute(func: _s.c_void_p, attr: _b.int, value: _b.int, /) -> _b.int: ...
def hipFuncSetCacheConfig(func: _s.c_void_p, config: _b.int, /) -> _b.int: ...
def hipFuncSetSharedMemConfig(func: _s.c_void_p, config: _b.int, /) -> _b.int: ...
def hipGetLastError() -> _b.int: ...
def hipPeekAtLastError() -> _b.int: ...
def hipGetErrorName(hip_error: _b.int, /) -> _b.bytes | None: ...
def hipGetErrorString(hipError: _b.int, /) -> _b.bytes | None: ...
def hipStreamCreate(stream: _s.reference[_c._Pointer[ihipStream_t]], /) -> _b.int: ...
def hipStreamCreateWithFlags(stream: _s.reference[_c._Pointer[ihipStream_t]], flags: _b.int, /) -> _b.int: ...
def hipStreamCreateWithPriority(stream: _s.reference[_c._Pointer[ihipStream_t]], flags: _b.int, priority: _b.int, /) -> _b.int: ...
def hipDeviceGetStreamPriorityRange(leastPriority: _s.reference[_c.c_int], greatestPriority: _s.reference[_c.c_int], /) -> _b.int: ...
def hipStreamDestroy(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamQuery(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamSynchronize(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamWaitEvent(stream: _s.reference[ihipStream_t], event: _s.reference[ihipEvent_t], flags: _b.int, /) -> _b.int: ...
def hipStreamGetFlags(stream: _s.reference[ihipStream_t], flags: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipStreamGetPriority(stream: _s.reference[ihipStream_t], priority: _s.reference[_c.c_int], /) -> _b.int: ...
def hipExtStreamCreateWithCUMask(stream: _s.reference[_c._Pointer[ihipStream_t]], cuMaskSize: _b.int, cuMask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hipExtStreamGetCUMask(stream: _s.reference[ihipStream_t], cuMaskSize: _b.int, cuMask: _s.reference[_c.c_uint32], /) -> _b.int: ...
def hipStreamAddCallback(stream: _s.reference[ihipStream_t], callback: _t.Any, userData: _s.c_void_p, flags: _b.int, /) -> _b.int: ...
def hipStreamWaitValue32(stream: _s.reference[ihipStream_t], ptr: _s.c_void_p, value: _b.int, flags: _b.int, mask: _b.int, /) -> _b.int: ...
def hipStreamWaitValue64(stream: _s.reference[ihipStream_t], ptr: _s.c_void_p, value: _b.int, flags: _b.int, mask: _b.int, /) -> _b.int: ...
def hipStreamWriteValue32(stream: _s.reference[ihipStream_t], ptr: _s.c_void_p, value: _b.int, flags: _b.int, /) -> _b.int: ...
def hipStreamWriteValue64(stream: _s.reference[ihipStream_t], ptr: _s.c_void_p, value: _b.int, flags: _b.int, /) -> _b.int: ...
def hipEventCreateWithFlags(event: _s.reference[_c._Pointer[ihipEvent_t]], flags: _b.int, /) -> _b.int: ...
def hipEventCreate(event: _s.reference[_c._Pointer[ihipEvent_t]], /) -> _b.int: ...
def hipEventRecord(event: _s.reference[ihipEvent_t], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipEventDestroy(event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipEventSynchronize(event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipEventElapsedTime(ms: _s.reference[_c.c_float], start: _s.reference[ihipEvent_t], stop: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipEventQuery(event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipPointerGetAttributes(attributes: _s.reference[hipPointerAttribute_t], ptr: _s.c_void_p, /) -> _b.int: ...
def hipPointerGetAttribute(data: _s.c_void_p, attribute: _b.int, ptr: _s.c_void_p, /) -> _b.int: ...
def hipDrvPointerGetAttributes(numAttributes: _b.int, attributes: _s.reference[_c.c_uint], data: _s.reference[_c.c_void_p], ptr: _s.c_void_p, /) -> _b.int: ...
def hipImportExternalSemaphore(extSem_out: _s.reference[_c.c_void_p], semHandleDesc: _s.reference[hipExternalSemaphoreHandleDesc_st], /) -> _b.int: ...
def hipSignalExternalSemaphoresAsync(extSemArray: _s.reference[_c.c_void_p], paramsArray: _s.reference[hipExternalSemaphoreSignalParams_st], numExtSems: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipWaitExternalSemaphoresAsync(extSemArray: _s.reference[_c.c_void_p], paramsArray: _s.reference[hipExternalSemaphoreWaitParams_st], numExtSems: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipDestroyExternalSemaphore(extSem: _s.c_void_p, /) -> _b.int: ...
def hipImportExternalMemory(extMem_out: _s.reference[_c.c_void_p], memHandleDesc: _s.reference[hipExternalMemoryHandleDesc_st], /) -> _b.int: ...
def hipExternalMemoryGetMappedBuffer(devPtr: _s.reference[_c.c_void_p], extMem: _s.c_void_p, bufferDesc: _s.reference[hipExternalMemoryBufferDesc_st], /) -> _b.int: ...
def hipDestroyExternalMemory(extMem: _s.c_void_p, /) -> _b.int: ...
def hipMalloc(ptr: _s.reference[_c.c_void_p], size: _b.int, /) -> _b.int: ...
def hipExtMallocWithFlags(ptr: _s.reference[_c.c_void_p], sizeBytes: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMallocHost(ptr: _s.reference[_c.c_void_p], size: _b.int, /) -> _b.int: ...
def hipMemAllocHost(ptr: _s.reference[_c.c_void_p], size: _b.int, /) -> _b.int: ...
def hipHostMalloc(ptr: _s.reference[_c.c_void_p], size: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMallocManaged(dev_ptr: _s.reference[_c.c_void_p], size: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMemPrefetchAsync(dev_ptr: _s.c_void_p, count: _b.int, device: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemAdvise(dev_ptr: _s.c_void_p, count: _b.int, advice: _b.int, device: _b.int, /) -> _b.int: ...
def hipMemRangeGetAttribute(data: _s.c_void_p, data_size: _b.int, attribute: _b.int, dev_ptr: _s.c_void_p, count: _b.int, /) -> _b.int: ...
def hipMemRangeGetAttributes(data: _s.reference[_c.c_void_p], data_sizes: _s.reference[_c.c_size_t], attributes: _s.reference[_c.c_uint], num_attributes: _b.int, dev_ptr: _s.c_void_p, count: _b.int, /) -> _b.int: ...
def hipStreamAttachMemAsync(stream: _s.reference[ihipStream_t], dev_ptr: _s.c_void_p, length: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMallocAsync(dev_ptr: _s.reference[_c.c_void_p], size: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipFreeAsync(dev_ptr: _s.c_void_p, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemPoolTrimTo(mem_pool: _s.reference[ihipMemPoolHandle_t], min_bytes_to_hold: _b.int, /) -> _b.int: ...
def hipMemPoolSetAttribute(mem_pool: _s.reference[ihipMemPoolHandle_t], attr: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hipMemPoolGetAttribute(mem_pool: _s.reference[ihipMemPoolHandle_t], attr: _b.int, value: _s.c_void_p, /) -> _b.int: ...
def hipMemPoolSetAccess(mem_pool: _s.reference[ihipMemPoolHandle_t], desc_list: _s.reference[hipMemAccessDesc], count: _b.int, /) -> _b.int: ...
def hipMemPoolGetAccess(flags: _s.reference[_c.c_uint], mem_pool: _s.reference[ihipMemPoolHandle_t], location: _s.reference[hipMemLocation], /) -> _b.int: ...
def hipMemPoolCreate(mem_pool: _s.reference[_c._Pointer[ihipMemPoolHandle_t]], pool_props: _s.reference[hipMemPoolProps], /) -> _b.int: ...
def hipMemPoolDestroy(mem_pool: _s.reference[ihipMemPoolHandle_t], /) -> _b.int: ...
def hipMallocFromPoolAsync(dev_ptr: _s.reference[_c.c_void_p], size: _b.int, mem_pool: _s.reference[ihipMemPoolHandle_t], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemPoolExportToShareableHandle(shared_handle: _s.c_void_p, mem_pool: _s.reference[ihipMemPoolHandle_t], handle_type: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMemPoolImportFromShareableHandle(mem_pool: _s.reference[_c._Pointer[ihipMemPoolHandle_t]], shared_handle: _s.c_void_p, handle_type: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMemPoolExportPointer(export_data: _s.reference[hipMemPoolPtrExportData], dev_ptr: _s.c_void_p, /) -> _b.int: ...
def hipMemPoolImportPointer(dev_ptr: _s.reference[_c.c_void_p], mem_pool: _s.reference[ihipMemPoolHandle_t], export_data: _s.reference[hipMemPoolPtrExportData], /) -> _b.int: ...
def hipHostAlloc(ptr: _s.reference[_c.c_void_p], size: _b.int, flags: _b.int, /) -> _b.int: ...
def hipHostGetDevicePointer(devPtr: _s.reference[_c.c_void_p], hstPtr: _s.c_void_p, flags: _b.int, /) -> _b.int: ...
def hipHostGetFlags(flagsPtr: _s.reference[_c.c_uint], hostPtr: _s.c_void_p, /) -> _b.int: ...
def hipHostRegister(hostPtr: _s.c_void_p, sizeBytes: _b.int, flags: _b.int, /) -> _b.int: ...
def hipHostUnregister(hostPtr: _s.c_void_p, /) -> _b.int: ...
def hipMallocPitch(ptr: _s.reference[_c.c_void_p], pitch: _s.reference[_c.c_size_t], width: _b.int, height: _b.int, /) -> _b.int: ...
def hipMemAllocPitch(dptr: _s.reference[_c.c_void_p], pitch: _s.reference[_c.c_size_t], widthInBytes: _b.int, height: _b.int, elementSizeBytes: _b.int, /) -> _b.int: ...
def hipFree(ptr: _s.c_void_p, /) -> _b.int: ...
def hipFreeHost(ptr: _s.c_void_p, /) -> _b.int: ...
def hipHostFree(ptr: _s.c_void_p, /) -> _b.int: ...
def hipMemcpy(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyWithStream(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyHtoD(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemcpyDtoH(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemcpyDtoD(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemcpyHtoDAsync(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyDtoHAsync(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyDtoDAsync(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipModuleGetGlobal(dptr: _s.reference[_c.c_void_p], bytes: _s.reference[_c.c_size_t], hmod: _s.reference[ihipModule_t], name: _s.c_char_p, /) -> _b.int: ...
def hipGetSymbolAddress(devPtr: _s.reference[_c.c_void_p], symbol: _s.c_void_p, /) -> _b.int: ...
def hipGetSymbolSize(size: _s.reference[_c.c_size_t], symbol: _s.c_void_p, /) -> _b.int: ...
def hipMemcpyToSymbol(symbol: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyToSymbolAsync(symbol: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyFromSymbol(dst: _s.c_void_p, symbol: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyFromSymbolAsync(dst: _s.c_void_p, symbol: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyAsync(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemset(dst: _s.c_void_p, value: _b.int, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemsetD8(dest: _s.c_void_p, value: _b.int, count: _b.int, /) -> _b.int: ...
def hipMemsetD8Async(dest: _s.c_void_p, value: _b.int, count: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemsetD16(dest: _s.c_void_p, value: _b.int, count: _b.int, /) -> _b.int: ...
def hipMemsetD16Async(dest: _s.c_void_p, value: _b.int, count: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemsetD32(dest: _s.c_void_p, value: _b.int, count: _b.int, /) -> _b.int: ...
def hipMemsetAsync(dst: _s.c_void_p, value: _b.int, sizeBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemsetD32Async(dst: _s.c_void_p, value: _b.int, count: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemset2D(dst: _s.c_void_p, pitch: _b.int, value: _b.int, width: _b.int, height: _b.int, /) -> _b.int: ...
def hipMemset2DAsync(dst: _s.c_void_p, pitch: _b.int, value: _b.int, width: _b.int, height: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemset3D(pitchedDevPtr: hipPitchedPtr, value: _b.int, extent: hipExtent, /) -> _b.int: ...
def hipMemset3DAsync(pitchedDevPtr: hipPitchedPtr, value: _b.int, extent: hipExtent, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemGetInfo(free: _s.reference[_c.c_size_t], total: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipMemPtrGetInfo(ptr: _s.c_void_p, size: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipMallocArray(array: _s.reference[_c._Pointer[hipArray]], desc: _s.reference[hipChannelFormatDesc], width: _b.int, height: _b.int, flags: _b.int, /) -> _b.int: ...
def hipArrayCreate(pHandle: _s.reference[_c._Pointer[hipArray]], pAllocateArray: _s.reference[HIP_ARRAY_DESCRIPTOR], /) -> _b.int: ...
def hipArrayDestroy(array: _s.reference[hipArray], /) -> _b.int: ...
def hipArray3DCreate(array: _s.reference[_c._Pointer[hipArray]], pAllocateArray: _s.reference[HIP_ARRAY3D_DESCRIPTOR], /) -> _b.int: ...
def hipMalloc3D(pitchedDevPtr: _s.reference[hipPitchedPtr], extent: hipExtent, /) -> _b.int: ...
def hipFreeArray(array: _s.reference[hipArray], /) -> _b.int: ...
def hipFreeMipmappedArray(mipmappedArray: _s.reference[hipMipmappedArray], /) -> _b.int: ...
def hipMalloc3DArray(array: _s.reference[_c._Pointer[hipArray]], desc: _s.reference[hipChannelFormatDesc], extent: hipExtent, flags: _b.int, /) -> _b.int: ...
def hipMallocMipmappedArray(mipmappedArray: _s.reference[_c._Pointer[hipMipmappedArray]], desc: _s.reference[hipChannelFormatDesc], extent: hipExtent, numLevels: _b.int, flags: _b.int, /) -> _b.int: ...
def hipGetMipmappedArrayLevel(levelArray: _s.reference[_c._Pointer[hipArray]], mipmappedArray: _s.reference[hipMipmappedArray], level: _b.int, /) -> _b.int: ...
def hipMemcpy2D(dst: _s.c_void_p, dpitch: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyParam2D(pCopy: _s.reference[hip_Memcpy2D], /) -> _b.int: ...
def hipMemcpyParam2DAsync(pCopy: _s.reference[hip_Memcpy2D], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpy2DAsync(dst: _s.c_void_p, dpitch: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpy2DToArray(dst: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2DToArrayAsync(dst: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyToArray(dst: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, src: _s.c_void_p, count: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyFromArray(dst: _s.c_void_p, srcArray: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, count: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2DFromArray(dst: _s.c_void_p, dpitch: _b.int, src: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2DFromArrayAsync(dst: _s.c_void_p, dpitch: _b.int, src: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, width: _b.int, height: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemcpyAtoH(dst: _s.c_void_p, srcArray: _s.reference[hipArray], srcOffset: _b.int, count: _b.int, /) -> _b.int: ...
def hipMemcpyHtoA(dstArray: _s.reference[hipArray], dstOffset: _b.int, srcHost: _s.c_void_p, count: _b.int, /) -> _b.int: ...
def hipMemcpy3D(p: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipMemcpy3DAsync(p: _s.reference[hipMemcpy3DParms], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipDrvMemcpy3D(pCopy: _s.reference[HIP_MEMCPY3D], /) -> _b.int: ...
def hipDrvMemcpy3DAsync(pCopy: _s.reference[HIP_MEMCPY3D], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipDeviceCanAccessPeer(canAccessPeer: _s.reference[_c.c_int], deviceId: _b.int, peerDeviceId: _b.int, /) -> _b.int: ...
def hipDeviceEnablePeerAccess(peerDeviceId: _b.int, flags: _b.int, /) -> _b.int: ...
def hipDeviceDisablePeerAccess(peerDeviceId: _b.int, /) -> _b.int: ...
def hipMemGetAddressRange(pbase: _s.reference[_c.c_void_p], psize: _s.reference[_c.c_size_t], dptr: _s.c_void_p, /) -> _b.int: ...
def hipMemcpyPeer(dst: _s.c_void_p, dstDeviceId: _b.int, src: _s.c_void_p, srcDeviceId: _b.int, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemcpyPeerAsync(dst: _s.c_void_p, dstDeviceId: _b.int, src: _s.c_void_p, srcDevice: _b.int, sizeBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipCtxCreate(ctx: _s.reference[_c._Pointer[ihipCtx_t]], flags: _b.int, device: _b.int, /) -> _b.int: ...
def hipCtxDestroy(ctx: _s.reference[ihipCtx_t], /) -> _b.int: ...
def hipCtxPopCurrent(ctx: _s.reference[_c._Pointer[ihipCtx_t]], /) -> _b.int: ...
def hipCtxPushCurrent(ctx: _s.reference[ihipCtx_t], /) -> _b.int: ...
def hipCtxSetCurrent(ctx: _s.reference[ihipCtx_t], /) -> _b.int: ...
def hipCtxGetCurrent(ctx: _s.reference[_c._Pointer[ihipCtx_t]], /) -> _b.int: ...
def hipCtxGetDevice(device: _s.reference[_c.c_int], /) -> _b.int: ...
def hipCtxGetApiVersion(ctx: _s.reference[ihipCtx_t], apiVersion: _s.reference[_c.c_int], /) -> _b.int: ...
def hipCtxGetCacheConfig(cacheConfig: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipCtxSetCacheConfig(cacheConfig: _b.int, /) -> _b.int: ...
def hipCtxSetSharedMemConfig(config: _b.int, /) -> _b.int: ...
def hipCtxGetSharedMemConfig(pConfig: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipCtxSynchronize() -> _b.int: ...
def hipCtxGetFlags(flags: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipCtxEnablePeerAccess(peerCtx: _s.reference[ihipCtx_t], flags: _b.int, /) -> _b.int: ...
def hipCtxDisablePeerAccess(peerCtx: _s.reference[ihipCtx_t], /) -> _b.int: ...
def hipDevicePrimaryCtxGetState(dev: _b.int, flags: _s.reference[_c.c_uint], active: _s.reference[_c.c_int], /) -> _b.int: ...
def hipDevicePrimaryCtxRelease(dev: _b.int, /) -> _b.int: ...
def hipDevicePrimaryCtxRetain(pctx: _s.reference[_c._Pointer[ihipCtx_t]], dev: _b.int, /) -> _b.int: ...
def hipDevicePrimaryCtxReset(dev: _b.int, /) -> _b.int: ...
def hipDevicePrimaryCtxSetFlags(dev: _b.int, flags: _b.int, /) -> _b.int: ...
def hipModuleLoad(module: _s.reference[_c._Pointer[ihipModule_t]], fname: _s.c_char_p, /) -> _b.int: ...
def hipModuleUnload(module: _s.reference[ihipModule_t], /) -> _b.int: ...
def hipModuleGetFunction(function: _s.reference[_c._Pointer[ihipModuleSymbol_t]], module: _s.reference[ihipModule_t], kname: _s.c_char_p, /) -> _b.int: ...
def hipFuncGetAttributes(attr: _s.reference[hipFuncAttributes], func: _s.c_void_p, /) -> _b.int: ...
def hipFuncGetAttribute(value: _s.reference[_c.c_int], attrib: _b.int, hfunc: _s.reference[ihipModuleSymbol_t], /) -> _b.int: ...
def hipModuleGetTexRef(texRef: _s.reference[_c._Pointer[textureReference]], hmod: _s.reference[ihipModule_t], name: _s.c_char_p, /) -> _b.int: ...
def hipModuleLoadData(module: _s.reference[_c._Pointer[ihipModule_t]], image: _s.c_void_p, /) -> _b.int: ...
def hipModuleLoadDataEx(module: _s.reference[_c._Pointer[ihipModule_t]], image: _s.c_void_p, numOptions: _b.int, options: _s.reference[_c.c_uint], optionValues: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hipModuleLaunchKernel(f: _s.reference[ihipModuleSymbol_t], gridDimX: _b.int, gridDimY: _b.int, gridDimZ: _b.int, blockDimX: _b.int, blockDimY: _b.int, blockDimZ: _b.int, sharedMemBytes: _b.int, stream: _s.reference[ihipStream_t], kernelParams: _s.reference[_c.c_void_p], extra: _s.reference[_c.c_void_p], /) -> _b.int: ...
def hipLaunchCooperativeKernel(f: _s.c_void_p, gridDim: dim3, blockDimX: dim3, kernelParams: _s.reference[_c.c_void_p], sharedMemBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipLaunchCooperativeKernelMultiDevice(launchParamsList: _s.reference[hipLaunchParams_t], numDevices: _b.int, flags: _b.int, /) -> _b.int: ...
def hipExtLaunchMultiKernelMultiDevice(launchParamsList: _s.reference[hipLaunchParams_t], numDevices: _b.int, flags: _b.int, /) -> _b.int: ...
def hipModuleOccupancyMaxPotentialBlockSize(gridSize: _s.reference[_c.c_int], blockSize: _s.reference[_c.c_int], f: _s.reference[ihipModuleSymbol_t], dynSharedMemPerBlk: _b.int, blockSizeLimit: _b.int, /) -> _b.int: ...
def hipModuleOccupancyMaxPotentialBlockSizeWithFlags(gridSize: _s.reference[_c.c_int], blockSize: _s.reference[_c.c_int], f: _s.reference[ihipModuleSymbol_t], dynSharedMemPerBlk: _b.int, blockSizeLimit: _b.int, flags: _b.int, /) -> _b.int: ...
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: _s.reference[_c.c_int], f: _s.reference[ihipModuleSymbol_t], blockSize: _b.int, dynSharedMemPerBlk: _b.int, /) -> _b.int: ...
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: _s.reference[_c.c_int], f: _s.reference[ihipModuleSymbol_t], blockSize: _b.int, dynSharedMemPerBlk: _b.int, flags: _b.int, /) -> _b.int: ...
def hipOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: _s.reference[_c.c_int], f: _s.c_void_p, blockSize: _b.int, dynSharedMemPerBlk: _b.int, /) -> _b.int: ...
def hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: _s.reference[_c.c_int], f: _s.c_void_p, blockSize: _b.int, dynSharedMemPerBlk: _b.int, flags: _b.int, /) -> _b.int: ...
def hipOccupancyMaxPotentialBlockSize(gridSize: _s.reference[_c.c_int], blockSize: _s.reference[_c.c_int], f: _s.c_void_p, dynSharedMemPerBlk: _b.int, blockSizeLimit: _b.int, /) -> _b.int: ...
def hipProfilerStart(*arguments: _t.Any) -> _b.int: ...
def hipProfilerStop(*arguments: _t.Any) -> _b.int: ...
def hipConfigureCall(gridDim: dim3, blockDim: dim3, sharedMem: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipSetupArgument(arg: _s.c_void_p, size: _b.int, offset: _b.int, /) -> _b.int: ...
def hipLaunchByPtr(func: _s.c_void_p, /) -> _b.int: ...
def __hipPushCallConfiguration(gridDim: dim3, blockDim: dim3, sharedMem: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def __hipPopCallConfiguration(gridDim: _s.reference[dim3], blockDim: _s.reference[dim3], sharedMem: _s.reference[_c.c_size_t], stream: _s.reference[_c._Pointer[ihipStream_t]], /) -> _b.int: ...
def hipLaunchKernel(function_address: _s.c_void_p, numBlocks: dim3, dimBlocks: dim3, args: _s.reference[_c.c_void_p], sharedMemBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipDrvMemcpy2DUnaligned(pCopy: _s.reference[hip_Memcpy2D], /) -> _b.int: ...
def hipExtLaunchKernel(function_address: _s.c_void_p, numBlocks: dim3, dimBlocks: dim3, args: _s.reference[_c.c_void_p], sharedMemBytes: _b.int, stream: _s.reference[ihipStream_t], startEvent: _s.reference[ihipEvent_t], stopEvent: _s.reference[ihipEvent_t], flags: _b.int, /) -> _b.int: ...
def hipBindTextureToMipmappedArray(tex: _s.reference[textureReference], mipmappedArray: _s.reference[hipMipmappedArray], desc: _s.reference[hipChannelFormatDesc], /) -> _b.int: ...
def hipGetTextureReference(texref: _s.reference[_c._Pointer[textureReference]], symbol: _s.c_void_p, /) -> _b.int: ...
def hipCreateTextureObject(pTexObject: _s.reference[_c._Pointer[__hip_texture]], pResDesc: _s.reference[hipResourceDesc], pTexDesc: _s.reference[hipTextureDesc], pResViewDesc: _s.reference[hipResourceViewDesc], /) -> _b.int: ...
def hipDestroyTextureObject(textureObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipGetChannelDesc(desc: _s.reference[hipChannelFormatDesc], array: _s.reference[hipArray], /) -> _b.int: ...
def hipGetTextureObjectResourceDesc(pResDesc: _s.reference[hipResourceDesc], textureObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipGetTextureObjectResourceViewDesc(pResViewDesc: _s.reference[hipResourceViewDesc], textureObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipGetTextureObjectTextureDesc(pTexDesc: _s.reference[hipTextureDesc], textureObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipTexRefSetAddressMode(texRef: _s.reference[textureReference], dim: _b.int, am: _b.int, /) -> _b.int: ...
def hipTexRefSetArray(tex: _s.reference[textureReference], array: _s.reference[hipArray], flags: _b.int, /) -> _b.int: ...
def hipTexRefSetFilterMode(texRef: _s.reference[textureReference], fm: _b.int, /) -> _b.int: ...
def hipTexRefSetFlags(texRef: _s.reference[textureReference], Flags: _b.int, /) -> _b.int: ...
def hipTexRefSetFormat(texRef: _s.reference[textureReference], fmt: _b.int, NumPackedComponents: _b.int, /) -> _b.int: ...
def hipTexObjectCreate(pTexObject: _s.reference[_c._Pointer[__hip_texture]], pResDesc: _s.reference[HIP_RESOURCE_DESC_st], pTexDesc: _s.reference[HIP_TEXTURE_DESC_st], pResViewDesc: _s.reference[HIP_RESOURCE_VIEW_DESC_st], /) -> _b.int: ...
def hipTexObjectDestroy(texObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipTexObjectGetResourceDesc(pResDesc: _s.reference[HIP_RESOURCE_DESC_st], texObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipTexObjectGetResourceViewDesc(pResViewDesc: _s.reference[HIP_RESOURCE_VIEW_DESC_st], texObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipTexObjectGetTextureDesc(pTexDesc: _s.reference[HIP_TEXTURE_DESC_st], texObject: _s.reference[__hip_texture], /) -> _b.int: ...
def hipBindTexture(offset: _s.reference[_c.c_size_t], tex: _s.reference[textureReference], devPtr: _s.c_void_p, desc: _s.reference[hipChannelFormatDesc], size: _b.int, /) -> _b.int: ...
def hipBindTexture2D(offset: _s.reference[_c.c_size_t], tex: _s.reference[textureReference], devPtr: _s.c_void_p, desc: _s.reference[hipChannelFormatDesc], width: _b.int, height: _b.int, pitch: _b.int, /) -> _b.int: ...
def hipBindTextureToArray(tex: _s.reference[textureReference], array: _s.reference[hipArray], desc: _s.reference[hipChannelFormatDesc], /) -> _b.int: ...
def hipGetTextureAlignmentOffset(offset: _s.reference[_c.c_size_t], texref: _s.reference[textureReference], /) -> _b.int: ...
def hipUnbindTexture(tex: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetAddress(dev_ptr: _s.reference[_c.c_void_p], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetAddressMode(pam: _s.reference[_c.c_uint], texRef: _s.reference[textureReference], dim: _b.int, /) -> _b.int: ...
def hipTexRefGetFilterMode(pfm: _s.reference[_c.c_uint], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetFlags(pFlags: _s.reference[_c.c_uint], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetFormat(pFormat: _s.reference[_c.c_uint], pNumChannels: _s.reference[_c.c_int], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetMaxAnisotropy(pmaxAnsio: _s.reference[_c.c_int], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetMipmapFilterMode(pfm: _s.reference[_c.c_uint], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetMipmapLevelBias(pbias: _s.reference[_c.c_float], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: _s.reference[_c.c_float], pmaxMipmapLevelClamp: _s.reference[_c.c_float], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefGetMipMappedArray(pArray: _s.reference[_c._Pointer[hipMipmappedArray]], texRef: _s.reference[textureReference], /) -> _b.int: ...
def hipTexRefSetAddress(ByteOffset: _s.reference[_c.c_size_t], texRef: _s.reference[textureReference], dptr: _s.c_void_p, bytes: _b.int, /) -> _b.int: ...
def hipTexRefSetAddress2D(texRef: _s.reference[textureReference], desc: _s.reference[HIP_ARRAY_DESCRIPTOR], dptr: _s.c_void_p, Pitch: _b.int, /) -> _b.int: ...
def hipTexRefSetMaxAnisotropy(texRef: _s.reference[textureReference], maxAniso: _b.int, /) -> _b.int: ...
def hipTexRefSetBorderColor(texRef: _s.reference[textureReference], pBorderColor: _s.reference[_c.c_float], /) -> _b.int: ...
def hipTexRefSetMipmapFilterMode(texRef: _s.reference[textureReference], fm: _b.int, /) -> _b.int: ...
def hipTexRefSetMipmapLevelBias(texRef: _s.reference[textureReference], bias: _b.float, /) -> _b.int: ...
def hipTexRefSetMipmapLevelClamp(texRef: _s.reference[textureReference], minMipMapLevelClamp: _b.float, maxMipMapLevelClamp: _b.float, /) -> _b.int: ...
def hipTexRefSetMipmappedArray(texRef: _s.reference[textureReference], mipmappedArray: _s.reference[hipMipmappedArray], Flags: _b.int, /) -> _b.int: ...
def hipMipmappedArrayCreate(pHandle: _s.reference[_c._Pointer[hipMipmappedArray]], pMipmappedArrayDesc: _s.reference[HIP_ARRAY3D_DESCRIPTOR], numMipmapLevels: _b.int, /) -> _b.int: ...
def hipMipmappedArrayDestroy(hMipmappedArray: _s.reference[hipMipmappedArray], /) -> _b.int: ...
def hipMipmappedArrayGetLevel(pLevelArray: _s.reference[_c._Pointer[hipArray]], hMipMappedArray: _s.reference[hipMipmappedArray], level: _b.int, /) -> _b.int: ...
def hipRegisterApiCallback(id: _b.int, fun: _s.c_void_p, arg: _s.c_void_p, /) -> _b.int: ...
def hipRemoveApiCallback(id: _b.int, /) -> _b.int: ...
def hipRegisterActivityCallback(id: _b.int, fun: _s.c_void_p, arg: _s.c_void_p, /) -> _b.int: ...
def hipRemoveActivityCallback(id: _b.int, /) -> _b.int: ...
def hipApiName(id: _b.int, /) -> _b.bytes | None: ...
def hipKernelNameRef(f: _s.reference[ihipModuleSymbol_t], /) -> _b.bytes | None: ...
def hipKernelNameRefByPtr(hostFunction: _s.c_void_p, stream: _s.reference[ihipStream_t], /) -> _b.bytes | None: ...
def hipGetStreamDeviceId(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamBeginCapture(stream: _s.reference[ihipStream_t], mode: _b.int, /) -> _b.int: ...
def hipStreamEndCapture(stream: _s.reference[ihipStream_t], pGraph: _s.reference[_c._Pointer[ihipGraph]], /) -> _b.int: ...
def hipStreamGetCaptureInfo(stream: _s.reference[ihipStream_t], pCaptureStatus: _s.reference[_c.c_uint], pId: _s.reference[_c.c_ulonglong], /) -> _b.int: ...
def hipStreamGetCaptureInfo_v2(stream: _s.reference[ihipStream_t], captureStatus_out: _s.reference[_c.c_uint], id_out: _s.reference[_c.c_ulonglong], graph_out: _s.reference[_c._Pointer[ihipGraph]], dependencies_out: _s.reference[_c._Pointer[_c._Pointer[hipGraphNode]]], numDependencies_out: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipStreamIsCapturing(stream: _s.reference[ihipStream_t], pCaptureStatus: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipStreamUpdateCaptureDependencies(stream: _s.reference[ihipStream_t], dependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, flags: _b.int, /) -> _b.int: ...
def hipLaunchHostFunc(stream: _s.reference[ihipStream_t], fn: _t.Any, userData: _s.c_void_p, /) -> _b.int: ...
def hipThreadExchangeStreamCaptureMode(mode: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipGraphCreate(pGraph: _s.reference[_c._Pointer[ihipGraph]], flags: _b.int, /) -> _b.int: ...
def hipGraphDestroy(graph: _s.reference[ihipGraph], /) -> _b.int: ...
def hipGraphAddDependencies(graph: _s.reference[ihipGraph], from_: _s.reference[_c._Pointer[hipGraphNode]], to: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, /) -> _b.int: ...
def hipGraphRemoveDependencies(graph: _s.reference[ihipGraph], from_: _s.reference[_c._Pointer[hipGraphNode]], to: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, /) -> _b.int: ...
def hipGraphGetEdges(graph: _s.reference[ihipGraph], from_: _s.reference[_c._Pointer[hipGraphNode]], to: _s.reference[_c._Pointer[hipGraphNode]], numEdges: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipGraphGetNodes(graph: _s.reference[ihipGraph], nodes: _s.reference[_c._Pointer[hipGraphNode]], numNodes: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipGraphGetRootNodes(graph: _s.reference[ihipGraph], pRootNodes: _s.reference[_c._Pointer[hipGraphNode]], pNumRootNodes: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipGraphNodeGetDependencies(node: _s.reference[hipGraphNode], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], pNumDependencies: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipGraphNodeGetDependentNodes(node: _s.reference[hipGraphNode], pDependentNodes: _s.reference[_c._Pointer[hipGraphNode]], pNumDependentNodes: _s.reference[_c.c_size_t], /) -> _b.int: ...
def hipGraphNodeGetType(node: _s.reference[hipGraphNode], pType: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipGraphDestroyNode(node: _s.reference[hipGraphNode], /) -> _b.int: ...
def hipGraphClone(pGraphClone: _s.reference[_c._Pointer[ihipGraph]], originalGraph: _s.reference[ihipGraph], /) -> _b.int: ...
def hipGraphNodeFindInClone(pNode: _s.reference[_c._Pointer[hipGraphNode]], originalNode: _s.reference[hipGraphNode], clonedGraph: _s.reference[ihipGraph], /) -> _b.int: ...
def hipGraphInstantiate(pGraphExec: _s.reference[_c._Pointer[hipGraphExec]], graph: _s.reference[ihipGraph], pErrorNode: _s.reference[_c._Pointer[hipGraphNode]], pLogBuffer: _s.c_char_p, bufferSize: _b.int, /) -> _b.int: ...
def hipGraphInstantiateWithFlags(pGraphExec: _s.reference[_c._Pointer[hipGraphExec]], graph: _s.reference[ihipGraph], flags: _b.int, /) -> _b.int: ...
def hipGraphLaunch(graphExec: _s.reference[hipGraphExec], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipGraphExecDestroy(graphExec: _s.reference[hipGraphExec], /) -> _b.int: ...
def hipGraphExecUpdate(hGraphExec: _s.reference[hipGraphExec], hGraph: _s.reference[ihipGraph], hErrorNode_out: _s.reference[_c._Pointer[hipGraphNode]], updateResult_out: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipGraphAddKernelNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, pNodeParams: _s.reference[hipKernelNodeParams], /) -> _b.int: ...
def hipGraphKernelNodeGetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipKernelNodeParams], /) -> _b.int: ...
def hipGraphKernelNodeSetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipKernelNodeParams], /) -> _b.int: ...
def hipGraphExecKernelNodeSetParams(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipKernelNodeParams], /) -> _b.int: ...
def hipGraphAddMemcpyNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, pCopyParams: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipGraphMemcpyNodeGetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipGraphMemcpyNodeSetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipGraphKernelNodeSetAttribute(hNode: _s.reference[hipGraphNode], attr: _b.int, value: _s.reference[hipKernelNodeAttrValue], /) -> _b.int: ...
def hipGraphKernelNodeGetAttribute(hNode: _s.reference[hipGraphNode], attr: _b.int, value: _s.reference[hipKernelNodeAttrValue], /) -> _b.int: ...
def hipGraphExecMemcpyNodeSetParams(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipGraphAddMemcpyNode1D(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, dst: _s.c_void_p, src: _s.c_void_p, count: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphMemcpyNodeSetParams1D(node: _s.reference[hipGraphNode], dst: _s.c_void_p, src: _s.c_void_p, count: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphExecMemcpyNodeSetParams1D(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], dst: _s.c_void_p, src: _s.c_void_p, count: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphAddMemcpyNodeFromSymbol(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, dst: _s.c_void_p, symbol: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphMemcpyNodeSetParamsFromSymbol(node: _s.reference[hipGraphNode], dst: _s.c_void_p, symbol: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphExecMemcpyNodeSetParamsFromSymbol(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], dst: _s.c_void_p, symbol: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphAddMemcpyNodeToSymbol(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, symbol: _s.c_void_p, src: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphMemcpyNodeSetParamsToSymbol(node: _s.reference[hipGraphNode], symbol: _s.c_void_p, src: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphExecMemcpyNodeSetParamsToSymbol(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], symbol: _s.c_void_p, src: _s.c_void_p, count: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipGraphAddMemsetNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, pMemsetParams: _s.reference[hipMemsetParams], /) -> _b.int: ...
def hipGraphMemsetNodeGetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemsetParams], /) -> _b.int: ...
def hipGraphMemsetNodeSetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemsetParams], /) -> _b.int: ...
def hipGraphExecMemsetNodeSetParams(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipMemsetParams], /) -> _b.int: ...
def hipGraphAddHostNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, pNodeParams: _s.reference[hipHostNodeParams], /) -> _b.int: ...
def hipGraphHostNodeGetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipHostNodeParams], /) -> _b.int: ...
def hipGraphHostNodeSetParams(node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipHostNodeParams], /) -> _b.int: ...
def hipGraphExecHostNodeSetParams(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], pNodeParams: _s.reference[hipHostNodeParams], /) -> _b.int: ...
def hipGraphAddChildGraphNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, childGraph: _s.reference[ihipGraph], /) -> _b.int: ...
def hipGraphChildGraphNodeGetGraph(node: _s.reference[hipGraphNode], pGraph: _s.reference[_c._Pointer[ihipGraph]], /) -> _b.int: ...
def hipGraphExecChildGraphNodeSetParams(hGraphExec: _s.reference[hipGraphExec], node: _s.reference[hipGraphNode], childGraph: _s.reference[ihipGraph], /) -> _b.int: ...
def hipGraphAddEmptyNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, /) -> _b.int: ...
def hipGraphAddEventRecordNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipGraphEventRecordNodeGetEvent(node: _s.reference[hipGraphNode], event_out: _s.reference[_c._Pointer[ihipEvent_t]], /) -> _b.int: ...
def hipGraphEventRecordNodeSetEvent(node: _s.reference[hipGraphNode], event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipGraphExecEventRecordNodeSetEvent(hGraphExec: _s.reference[hipGraphExec], hNode: _s.reference[hipGraphNode], event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipGraphAddEventWaitNode(pGraphNode: _s.reference[_c._Pointer[hipGraphNode]], graph: _s.reference[ihipGraph], pDependencies: _s.reference[_c._Pointer[hipGraphNode]], numDependencies: _b.int, event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipGraphEventWaitNodeGetEvent(node: _s.reference[hipGraphNode], event_out: _s.reference[_c._Pointer[ihipEvent_t]], /) -> _b.int: ...
def hipGraphEventWaitNodeSetEvent(node: _s.reference[hipGraphNode], event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipGraphExecEventWaitNodeSetEvent(hGraphExec: _s.reference[hipGraphExec], hNode: _s.reference[hipGraphNode], event: _s.reference[ihipEvent_t], /) -> _b.int: ...
def hipMemAddressFree(devPtr: _s.c_void_p, size: _b.int, /) -> _b.int: ...
def hipMemAddressReserve(ptr: _s.reference[_c.c_void_p], size: _b.int, alignment: _b.int, addr: _s.c_void_p, flags: _b.int, /) -> _b.int: ...
def hipMemCreate(handle: _s.reference[_c._Pointer[ihipMemGenericAllocationHandle]], size: _b.int, prop: _s.reference[hipMemAllocationProp], flags: _b.int, /) -> _b.int: ...
def hipMemExportToShareableHandle(shareableHandle: _s.c_void_p, handle: _s.reference[ihipMemGenericAllocationHandle], handleType: _b.int, flags: _b.int, /) -> _b.int: ...
def hipMemGetAccess(flags: _s.reference[_c.c_ulonglong], location: _s.reference[hipMemLocation], ptr: _s.c_void_p, /) -> _b.int: ...
def hipMemGetAllocationGranularity(granularity: _s.reference[_c.c_size_t], prop: _s.reference[hipMemAllocationProp], option: _b.int, /) -> _b.int: ...
def hipMemGetAllocationPropertiesFromHandle(prop: _s.reference[hipMemAllocationProp], handle: _s.reference[ihipMemGenericAllocationHandle], /) -> _b.int: ...
def hipMemImportFromShareableHandle(handle: _s.reference[_c._Pointer[ihipMemGenericAllocationHandle]], osHandle: _s.c_void_p, shHandleType: _b.int, /) -> _b.int: ...
def hipMemMap(ptr: _s.c_void_p, size: _b.int, offset: _b.int, handle: _s.reference[ihipMemGenericAllocationHandle], flags: _b.int, /) -> _b.int: ...
def hipMemMapArrayAsync(mapInfoList: _s.reference[hipArrayMapInfo], count: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipMemRelease(handle: _s.reference[ihipMemGenericAllocationHandle], /) -> _b.int: ...
def hipMemRetainAllocationHandle(handle: _s.reference[_c._Pointer[ihipMemGenericAllocationHandle]], addr: _s.c_void_p, /) -> _b.int: ...
def hipMemSetAccess(ptr: _s.c_void_p, size: _b.int, desc: _s.reference[hipMemAccessDesc], count: _b.int, /) -> _b.int: ...
def hipMemUnmap(ptr: _s.c_void_p, size: _b.int, /) -> _b.int: ...
def hipGLGetDevices(pHipDeviceCount: _s.reference[_c.c_uint], pHipDevices: _s.reference[_c.c_int], hipDeviceCount: _b.int, deviceList: _b.int, /) -> _b.int: ...
def hipGraphicsGLRegisterBuffer(resource: _s.reference[_c._Pointer[_hipGraphicsResource]], buffer: _b.int, flags: _b.int, /) -> _b.int: ...
def hipGraphicsGLRegisterImage(resource: _s.reference[_c._Pointer[_hipGraphicsResource]], image: _b.int, target: _b.int, flags: _b.int, /) -> _b.int: ...
def hipGraphicsMapResources(count: _b.int, resources: _s.reference[_c._Pointer[_hipGraphicsResource]], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipGraphicsSubResourceGetMappedArray(array: _s.reference[_c._Pointer[hipArray]], resource: _s.reference[_hipGraphicsResource], arrayIndex: _b.int, mipLevel: _b.int, /) -> _b.int: ...
def hipGraphicsResourceGetMappedPointer(devPtr: _s.reference[_c.c_void_p], size: _s.reference[_c.c_size_t], resource: _s.reference[_hipGraphicsResource], /) -> _b.int: ...
def hipGraphicsUnmapResources(count: _b.int, resources: _s.reference[_c._Pointer[_hipGraphicsResource]], stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipGraphicsUnregisterResource(resource: _s.reference[_hipGraphicsResource], /) -> _b.int: ...
def hipCreateChannelDesc(x: _b.int, y: _b.int, z: _b.int, w: _b.int, f: _b.int, /) -> hipChannelFormatDesc: ...
def hipMemcpy_spt(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyToSymbol_spt(symbol: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpyFromSymbol_spt(dst: _s.c_void_p, symbol: _s.c_void_p, sizeBytes: _b.int, offset: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2D_spt(dst: _s.c_void_p, dpitch: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2DToArray_spt(dst: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, src: _s.c_void_p, spitch: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy2DFromArray_spt(dst: _s.c_void_p, dpitch: _b.int, src: _s.reference[hipArray], wOffset: _b.int, hOffset: _b.int, width: _b.int, height: _b.int, kind: _b.int, /) -> _b.int: ...
def hipMemcpy3D_spt(p: _s.reference[hipMemcpy3DParms], /) -> _b.int: ...
def hipMemset_spt(dst: _s.c_void_p, value: _b.int, sizeBytes: _b.int, /) -> _b.int: ...
def hipMemset2D_spt(dst: _s.c_void_p, pitch: _b.int, value: _b.int, width: _b.int, height: _b.int, /) -> _b.int: ...
def hipMemset3D_spt(pitchedDevPtr: hipPitchedPtr, value: _b.int, extent: hipExtent, /) -> _b.int: ...
def hipMemcpyAsync_spt(dst: _s.c_void_p, src: _s.c_void_p, sizeBytes: _b.int, kind: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamQuery_spt(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamSynchronize_spt(stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipStreamGetPriority_spt(stream: _s.reference[ihipStream_t], priority: _s.reference[_c.c_int], /) -> _b.int: ...
def hipStreamWaitEvent_spt(stream: _s.reference[ihipStream_t], event: _s.reference[ihipEvent_t], flags: _b.int, /) -> _b.int: ...
def hipStreamGetFlags_spt(stream: _s.reference[ihipStream_t], flags: _s.reference[_c.c_uint], /) -> _b.int: ...
def hipLaunchCooperativeKernel_spt(f: _s.c_void_p, gridDim: dim3, blockDim: dim3, kernelParams: _s.reference[_c.c_void_p], sharedMemBytes: _b.int, hStream: _s.reference[ihipStream_t], /) -> _b.int: ...
def hipLaunchKernel_spt(function_address: _s.c_void_p, numBlocks: dim3, dimBlocks: dim3, args: _s.reference[_c.c_void_p], sharedMemBytes: _b.int, stream: _s.reference[ihipStream_t], /) -> _b.int: ...
def make_hipPitchedPtr(d: _s.c_void_p, p: _s.number, xsz: _s.number, ysz: _s.number) -> hipPitchedPtr: ...
def make_hipPos(x: _s.number, y: _s.number, z: _s.number) -> hipPos: ...
def make_hipExtent(w: _s.number, h: _s.number, d: _s.number) -> hipExtent: ...
def make_uchar1(x: _s.number) -> uchar1: ...
def make_uchar2(x: _s.number, y: _s.number) -> uchar2: ...
def make_uchar3(x: _s.number, y: _s.number, z: _s.number) -> uchar3: ...
def make_uchar4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> uchar4: ...
def make_char1(x: _s.number) -> char1: ...
def make_char2(x: _s.number, y: _s.number) -> char2: ...
def make_char3(x: _s.number, y: _s.number, z: _s.number) -> char3: ...
def make_char4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> char4: ...
def make_ushort1(x: _s.number) -> ushort1: ...
def make_ushort2(x: _s.number, y: _s.number) -> ushort2: ...
def make_ushort3(x: _s.number, y: _s.number, z: _s.number) -> ushort3: ...
def make_ushort4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> ushort4: ...
def make_short1(x: _s.number) -> short1: ...
def make_short2(x: _s.number, y: _s.number) -> short2: ...
def make_short3(x: _s.number, y: _s.number, z: _s.number) -> short3: ...
def make_short4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> short4: ...
def make_uint1(x: _s.number) -> uint1: ...
def make_uint2(x: _s.number, y: _s.number) -> uint2: ...
def make_uint3(x: _s.number, y: _s.number, z: _s.number) -> uint3: ...
def make_uint4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> uint4: ...
def make_int1(x: _s.number) -> int1: ...
def make_int2(x: _s.number, y: _s.number) -> int2: ...
def make_int3(x: _s.number, y: _s.number, z: _s.number) -> int3: ...
def make_int4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> int4: ...
def make_float1(x: _s.number) -> float1: ...
def make_float2(x: _s.number, y: _s.number) -> float2: ...
def make_float3(x: _s.number, y: _s.number, z: _s.number) -> float3: ...
def make_float4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> float4: ...
def make_double1(x: _s.number) -> double1: ...
def make_double2(x: _s.number, y: _s.number) -> double2: ...
def make_double3(x: _s.number, y: _s.number, z: _s.number) -> double3: ...
def make_double4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> double4: ...
def make_ulong1(x: _s.number) -> ulong1: ...
def make_ulong2(x: _s.number, y: _s.number) -> ulong2: ...
def make_ulong3(x: _s.number, y: _s.number, z: _s.number) -> ulong3: ...
def make_ulong4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> ulong4: ...
def make_long1(x: _s.number) -> long1: ...
def make_long2(x: _s.number, y: _s.number) -> long2: ...
def make_long3(x: _s.number, y: _s.number, z: _s.number) -> long3: ...
def make_long4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> long4: ...
def make_ulonglong1(x: _s.number) -> ulonglong1: ...
def make_ulonglong2(x: _s.number, y: _s.number) -> ulonglong2: ...
def make_ulonglong3(x: _s.number, y: _s.number, z: _s.number) -> ulonglong3: ...
def make_ulonglong4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> ulonglong4: ...
def make_longlong1(x: _s.number) -> longlong1: ...
def make_longlong2(x: _s.number, y: _s.number) -> longlong2: ...
def make_longlong3(x: _s.number, y: _s.number, z: _s.number) -> longlong3: ...
def make_longlong4(x: _s.number, y: _s.number, z: _s.number, w: _s.number) -> longlong4: ...
def __HIP_API_SPT(api: _s.number) -> _t.Any: ...
HIP_SUCCESS: _b.int
HIP_ERROR_INVALID_VALUE: _b.int
HIP_ERROR_NOT_INITIALIZED: _b.int
HIP_ERROR_LAUNCH_OUT_OF_RESOURCES: _b.int
GENERIC_GRID_LAUNCH: _b.int
DEPRECATED_MSG: _b.str
HIP_LAUNCH_PARAM_BUFFER_POINTER: _b.int
HIP_LAUNCH_PARAM_BUFFER_SIZE: _b.int
HIP_LAUNCH_PARAM_END: _b.int
hipIpcMemLazyEnablePeerAccess: _b.int
HIP_IPC_HANDLE_SIZE: _b.int
hipStreamDefault: _b.int
hipStreamNonBlocking: _b.int
hipEventDefault: _b.int
hipEventBlockingSync: _b.int
hipEventDisableTiming: _b.int
hipEventInterprocess: _b.int
hipEventReleaseToDevice: _b.int
hipEventReleaseToSystem: _b.int
hipHostMallocDefault: _b.int
hipHostMallocPortable: _b.int
hipHostMallocMapped: _b.int
hipHostMallocWriteCombined: _b.int
hipHostMallocNumaUser: _b.int
hipHostMallocCoherent: _b.int
hipHostMallocNonCoherent: _b.int
hipMemAttachGlobal: _b.int
hipMemAttachHost: _b.int
hipMemAttachSingle: _b.int
hipDeviceMallocDefault: _b.int
hipDeviceMallocFinegrained: _b.int
hipMallocSignalMemory: _b.int
hipHostRegisterDefault: _b.int
hipHostRegisterPortable: _b.int
hipHostRegisterMapped: _b.int
hipHostRegisterIoMemory: _b.int
hipExtHostRegisterCoarseGrained: _b.int
hipDeviceScheduleAuto: _b.int
hipDeviceScheduleSpin: _b.int
hipDeviceScheduleYield: _b.int
hipDeviceScheduleBlockingSync: _b.int
hipDeviceScheduleMask: _b.int
hipDeviceMapHost: _b.int
hipDeviceLmemResizeToMax: _b.int
hipArrayDefault: _b.int
hipArrayLayered: _b.int
hipArraySurfaceLoadStore: _b.int
hipArrayCubemap: _b.int
hipArrayTextureGather: _b.int
hipOccupancyDefault: _b.int
hipCooperativeLaunchMultiDeviceNoPreSync: _b.int
hipCooperativeLaunchMultiDeviceNoPostSync: _b.int
hipCpuDeviceId: _b.int
hipInvalidDeviceId: _b.int
hipExtAnyOrderLaunch: _b.int
hipStreamWaitValueGte: _b.int
hipStreamWaitValueEq: _b.int
hipStreamWaitValueAnd: _b.int
hipStreamWaitValueNor: _b.int
hipStreamPerThread: _b.int
USE_PEER_NON_UNIFIED: _b.int
HIP_VERSION_MAJOR: _b.int
HIP_VERSION_MINOR: _b.int
HIP_VERSION_PATCH: _b.int
HIP_VERSION_GITHASH: _b.str
HIP_VERSION_BUILD_ID: _b.int
HIP_VERSION_BUILD_NAME: _b.str
HIP_VERSION: _b.int
__HIP_HAS_GET_PCH: _b.int
__HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__: _b.int
__HIP_ARCH_HAS_GLOBAL_FLOAT_ATOMIC_EXCH__: _b.int
__HIP_ARCH_HAS_SHARED_INT32_ATOMICS__: _b.int
__HIP_ARCH_HAS_SHARED_FLOAT_ATOMIC_EXCH__: _b.int
__HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__: _b.int
__HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__: _b.int
__HIP_ARCH_HAS_SHARED_INT64_ATOMICS__: _b.int
__HIP_ARCH_HAS_DOUBLES__: _b.int
__HIP_ARCH_HAS_WARP_VOTE__: _b.int
__HIP_ARCH_HAS_WARP_BALLOT__: _b.int
__HIP_ARCH_HAS_WARP_SHUFFLE__: _b.int
__HIP_ARCH_HAS_WARP_FUNNEL_SHIFT__: _b.int
__HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__: _b.int
__HIP_ARCH_HAS_SYNC_THREAD_EXT__: _b.int
__HIP_ARCH_HAS_SURFACE_FUNCS__: _b.int
__HIP_ARCH_HAS_3DGRID__: _b.int
__HIP_ARCH_HAS_DYNAMIC_PARALLEL__: _b.int
HIP_TRSA_OVERRIDE_FORMAT: _b.int
HIP_TRSF_READ_AS_INTEGER: _b.int
HIP_TRSF_NORMALIZED_COORDINATES: _b.int
HIP_TRSF_SRGB: _b.int
hipTextureType1D: _b.int
hipTextureType2D: _b.int
hipTextureType3D: _b.int
hipTextureTypeCubemap: _b.int
hipTextureType1DLayered: _b.int
hipTextureType2DLayered: _b.int
hipTextureTypeCubemapLayered: _b.int
HIP_IMAGE_OBJECT_SIZE_DWORD: _b.int
HIP_SAMPLER_OBJECT_SIZE_DWORD: _b.int
HIP_SAMPLER_OBJECT_OFFSET_DWORD: _b.int
HIP_TEXTURE_OBJECT_SIZE_DWORD: _b.int
