"""HIP runtime 6 (5 has other structures: see hip5): hip/hip_runtime_api.h.

Types for editors and type checkers. Made by `autogen regen hip` from headers/hip.toml; do not edit.
"""

from ctypes import c_char_p, c_float, c_int, c_longlong, c_size_t, c_ubyte, c_uint, c_uint32, c_uint64, c_ulonglong, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, CFunction, CString, Char, Chars, Enum, Enumeration, Float, Function, Inner, Int, Member, Pointer, PointerConstant, PointerTo, Structure,
    Union, char_p, chars, constant_memory, ints, items, members, number, reference, void_p, writable_memory)

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

class hipDeviceProp_tR0600(Structure):
    name: Chars = ...
    uuid: Inner[hipUUID_t] = ...
    luid: Chars = ...
    luidDeviceNodeMask: Int = ...
    totalGlobalMem: Int = ...
    sharedMemPerBlock: Int = ...
    regsPerBlock: Int = ...
    warpSize: Int = ...
    memPitch: Int = ...
    maxThreadsPerBlock: Int = ...
    maxThreadsDim: ArrayOf[c_int] = ...
    maxGridSize: ArrayOf[c_int] = ...
    clockRate: Int = ...
    totalConstMem: Int = ...
    major: Int = ...
    minor: Int = ...
    textureAlignment: Int = ...
    texturePitchAlignment: Int = ...
    deviceOverlap: Int = ...
    multiProcessorCount: Int = ...
    kernelExecTimeoutEnabled: Int = ...
    integrated: Int = ...
    canMapHostMemory: Int = ...
    computeMode: Int = ...
    maxTexture1D: Int = ...
    maxTexture1DMipmap: Int = ...
    maxTexture1DLinear: Int = ...
    maxTexture2D: ArrayOf[c_int] = ...
    maxTexture2DMipmap: ArrayOf[c_int] = ...
    maxTexture2DLinear: ArrayOf[c_int] = ...
    maxTexture2DGather: ArrayOf[c_int] = ...
    maxTexture3D: ArrayOf[c_int] = ...
    maxTexture3DAlt: ArrayOf[c_int] = ...
    maxTextureCubemap: Int = ...
    maxTexture1DLayered: ArrayOf[c_int] = ...
    maxTexture2DLayered: ArrayOf[c_int] = ...
    maxTextureCubemapLayered: ArrayOf[c_int] = ...
    maxSurface1D: Int = ...
    maxSurface2D: ArrayOf[c_int] = ...
    maxSurface3D: ArrayOf[c_int] = ...
    maxSurface1DLayered: ArrayOf[c_int] = ...
    maxSurface2DLayered: ArrayOf[c_int] = ...
    maxSurfaceCubemap: Int = ...
    maxSurfaceCubemapLayered: ArrayOf[c_int] = ...
    surfaceAlignment: Int = ...
    concurrentKernels: Int = ...
    ECCEnabled: Int = ...
    pciBusID: Int = ...
    pciDeviceID: Int = ...
    pciDomainID: Int = ...
    tccDriver: Int = ...
    asyncEngineCount: Int = ...
    unifiedAddressing: Int = ...
    memoryClockRate: Int = ...
    memoryBusWidth: Int = ...
    l2CacheSize: Int = ...
    persistingL2CacheMaxSize: Int = ...
    maxThreadsPerMultiProcessor: Int = ...
    streamPrioritiesSupported: Int = ...
    globalL1CacheSupported: Int = ...
    localL1CacheSupported: Int = ...
    sharedMemPerMultiprocessor: Int = ...
    regsPerMultiprocessor: Int = ...
    managedMemory: Int = ...
    isMultiGpuBoard: Int = ...
    multiGpuBoardGroupID: Int = ...
    hostNativeAtomicSupported: Int = ...
    singleToDoublePrecisionPerfRatio: Int = ...
    pageableMemoryAccess: Int = ...
    concurrentManagedAccess: Int = ...
    computePreemptionSupported: Int = ...
    canUseHostPointerForRegisteredMem: Int = ...
    cooperativeLaunch: Int = ...
    cooperativeMultiDeviceLaunch: Int = ...
    sharedMemPerBlockOptin: Int = ...
    pageableMemoryAccessUsesHostPageTables: Int = ...
    directManagedMemAccessFromHost: Int = ...
    maxBlocksPerMultiProcessor: Int = ...
    accessPolicyMaxWindowSize: Int = ...
    reservedSharedMemPerBlock: Int = ...
    hostRegisterSupported: Int = ...
    sparseHipArraySupported: Int = ...
    hostRegisterReadOnlySupported: Int = ...
    timelineSemaphoreInteropSupported: Int = ...
    memoryPoolsSupported: Int = ...
    gpuDirectRDMASupported: Int = ...
    gpuDirectRDMAFlushWritesOptions: Int = ...
    gpuDirectRDMAWritesOrdering: Int = ...
    memoryPoolSupportedHandleTypes: Int = ...
    deferredMappingHipArraySupported: Int = ...
    ipcEventSupported: Int = ...
    clusterLaunch: Int = ...
    unifiedFunctionPointers: Int = ...
    reserved: ArrayOf[c_int] = ...
    hipReserved: ArrayOf[c_int] = ...
    gcnArchName: Chars = ...
    maxSharedMemoryPerMultiProcessor: Int = ...
    clockInstructionRate: Int = ...
    arch: Inner[hipDeviceArch_t] = ...
    hdpMemFlushCntl: PointerTo[c_uint] = ...
    hdpRegFlushCntl: PointerTo[c_uint] = ...
    cooperativeMultiDeviceUnmatchedFunc: Int = ...
    cooperativeMultiDeviceUnmatchedGridDim: Int = ...
    cooperativeMultiDeviceUnmatchedBlockDim: Int = ...
    cooperativeMultiDeviceUnmatchedSharedMem: Int = ...
    isLargeBar: Int = ...
    asicRevision: Int = ...

class hipPointerAttribute_t(Structure):
    type: Enumeration[hipMemoryType] = ...
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

class ihipLinkState_t(BareStructure): ...

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

class hipStreamBatchMemOpParams_union(Union):
    operation: Enumeration[hipStreamBatchMemOpType] = ...
    waitValue: Inner[hipStreamMemOpWaitValueParams_t] = ...
    writeValue: Inner[hipStreamMemOpWriteValueParams_t] = ...
    flushRemoteWrites: Inner[hipStreamMemOpFlushRemoteWritesParams_t] = ...
    memoryBarrier: Inner[hipStreamMemOpMemoryBarrierParams_t] = ...
    pad: ArrayOf[c_uint64] = ...

class hipStreamMemOpWaitValueParams_t(Structure):
    operation: Enumeration[hipStreamBatchMemOpType] = ...
    address: Address = ...
    value: Int = ...
    value64: Int = ...
    flags: Int = ...
    alias: Address = ...

class hipStreamMemOpWaitValueParams_t_union_value(Union):
    value: Int = ...
    value64: Int = ...

class hipStreamMemOpWriteValueParams_t(Structure):
    operation: Enumeration[hipStreamBatchMemOpType] = ...
    address: Address = ...
    value: Int = ...
    value64: Int = ...
    flags: Int = ...
    alias: Address = ...

class hipStreamMemOpWriteValueParams_t_union_value(Union):
    value: Int = ...
    value64: Int = ...

class hipStreamMemOpFlushRemoteWritesParams_t(Structure):
    operation: Enumeration[hipStreamBatchMemOpType] = ...
    flags: Int = ...

class hipStreamMemOpMemoryBarrierParams_t(Structure):
    operation: Enumeration[hipStreamBatchMemOpType] = ...
    flags: Int = ...

class hipBatchMemOpNodeParams(Structure):
    ctx: PointerTo[ihipCtx_t] = ...
    count: Int = ...
    paramArray: PointerTo[hipStreamBatchMemOpParams_union] = ...
    flags: Int = ...

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
    maxSize: Int = ...
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

class hipFunctionLaunchParams_t(Structure):
    function: PointerTo[ihipModuleSymbol_t] = ...
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    hStream: PointerTo[ihipStream_t] = ...
    kernelParams: PointerTo[c_void_p] = ...

class hipExternalMemoryHandleDesc_st(Structure):
    type: Enumeration[hipExternalMemoryHandleType_enum] = ...
    handle: Inner[hipExternalMemoryHandleDesc_st_handle] = ...
    size: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalMemoryHandleDesc_st_handle(Union):
    fd: Int = ...
    win32: Inner[hipExternalMemoryHandleDesc_st_handle_win32] = ...
    nvSciBufObject: Address = ...

class hipExternalMemoryHandleDesc_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class hipExternalMemoryBufferDesc_st(Structure):
    offset: Int = ...
    size: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalMemoryMipmappedArrayDesc_st(Structure):
    offset: Int = ...
    formatDesc: Inner[hipChannelFormatDesc] = ...
    extent: Inner[hipExtent] = ...
    flags: Int = ...
    numLevels: Int = ...

class hipExternalSemaphoreHandleDesc_st(Structure):
    type: Enumeration[hipExternalSemaphoreHandleType_enum] = ...
    handle: Inner[hipExternalSemaphoreHandleDesc_st_handle] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreHandleDesc_st_handle(Union):
    fd: Int = ...
    win32: Inner[hipExternalSemaphoreHandleDesc_st_handle_win32] = ...
    NvSciSyncObj: Address = ...

class hipExternalSemaphoreHandleDesc_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class hipExternalSemaphoreSignalParams_st(Structure):
    params: Inner[hipExternalSemaphoreSignalParams_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreSignalParams_st_params(Structure):
    fence: Inner[hipExternalSemaphoreSignalParams_st_params_fence] = ...
    nvSciSync: Inner[hipExternalSemaphoreSignalParams_st_params_nvSciSync] = ...
    keyedMutex: Inner[hipExternalSemaphoreSignalParams_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreSignalParams_st_params_fence(Structure):
    value: Int = ...

class hipExternalSemaphoreSignalParams_st_params_nvSciSync(Union):
    fence: Address = ...
    reserved: Int = ...

class hipExternalSemaphoreSignalParams_st_params_keyedMutex(Structure):
    key: Int = ...

class hipExternalSemaphoreWaitParams_st(Structure):
    params: Inner[hipExternalSemaphoreWaitParams_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreWaitParams_st_params(Structure):
    fence: Inner[hipExternalSemaphoreWaitParams_st_params_fence] = ...
    nvSciSync: Inner[hipExternalSemaphoreWaitParams_st_params_nvSciSync] = ...
    keyedMutex: Inner[hipExternalSemaphoreWaitParams_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class hipExternalSemaphoreWaitParams_st_params_fence(Structure):
    value: Int = ...

class hipExternalSemaphoreWaitParams_st_params_nvSciSync(Union):
    fence: Address = ...
    reserved: Int = ...

class hipExternalSemaphoreWaitParams_st_params_keyedMutex(Structure):
    key: Int = ...
    timeoutMs: Int = ...

class _hipGraphicsResource(BareStructure): ...

class ihipGraph(BareStructure): ...

class hipGraphNode(BareStructure): ...

class hipGraphExec(BareStructure): ...

class hipUserObject(BareStructure): ...

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

class hipMemAllocNodeParams(Structure):
    poolProps: Inner[hipMemPoolProps] = ...
    accessDescs: PointerTo[hipMemAccessDesc] = ...
    accessDescCount: Int = ...
    bytesize: Int = ...
    dptr: Address = ...

class hipAccessPolicyWindow(Structure):
    base_ptr: Address = ...
    hitProp: Enumeration[hipAccessProperty] = ...
    hitRatio: Float = ...
    missProp: Enumeration[hipAccessProperty] = ...
    num_bytes: Int = ...

class hipLaunchAttributeValue(Union):
    accessPolicyWindow: Inner[hipAccessPolicyWindow] = ...
    cooperative: Int = ...
    priority: Int = ...

class HIP_MEMSET_NODE_PARAMS(Structure):
    dst: Address = ...
    pitch: Int = ...
    value: Int = ...
    elementSize: Int = ...
    width: Int = ...
    height: Int = ...

class hipGraphInstantiateParams(Structure):
    errNode_out: PointerTo[hipGraphNode] = ...
    flags: Int = ...
    result_out: Enumeration[hipGraphInstantiateResult] = ...
    uploadStream: PointerTo[ihipStream_t] = ...

class hipMemAllocationProp(Structure):
    type: Enumeration[hipMemAllocationType] = ...
    requestedHandleType: Enumeration[hipMemAllocationHandleType] = ...
    location: Inner[hipMemLocation] = ...
    win32HandleMetaData: Address = ...
    allocFlags: Inner[hipMemAllocationProp_allocFlags] = ...

class hipMemAllocationProp_allocFlags(Structure):
    compressionType: Int = ...
    gpuDirectRDMACapable: Int = ...
    usage: Int = ...

class hipExternalSemaphoreSignalNodeParams(Structure):
    extSemArray: PointerTo[hipExternalSemaphore_t] = ...
    paramsArray: PointerTo[hipExternalSemaphoreSignalParams_st] = ...
    numExtSems: Int = ...

class hipExternalSemaphoreWaitNodeParams(Structure):
    extSemArray: PointerTo[hipExternalSemaphore_t] = ...
    paramsArray: PointerTo[hipExternalSemaphoreWaitParams_st] = ...
    numExtSems: Int = ...

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

class hipMemcpyNodeParams(Structure):
    flags: Int = ...
    reserved: ArrayOf[c_int] = ...
    copyParams: Inner[hipMemcpy3DParms] = ...

class hipChildGraphNodeParams(Structure):
    graph: PointerTo[ihipGraph] = ...

class hipEventWaitNodeParams(Structure):
    event: PointerTo[ihipEvent_t] = ...

class hipEventRecordNodeParams(Structure):
    event: PointerTo[ihipEvent_t] = ...

class hipMemFreeNodeParams(Structure):
    dptr: Address = ...

class hipGraphNodeParams(Structure):
    type: Enumeration[hipGraphNodeType] = ...
    reserved0: ArrayOf[c_int] = ...
    reserved1: ArrayOf[c_longlong] = ...
    kernel: Inner[hipKernelNodeParams] = ...
    memcpy: Inner[hipMemcpyNodeParams] = ...
    memset: Inner[hipMemsetParams] = ...
    host: Inner[hipHostNodeParams] = ...
    graph: Inner[hipChildGraphNodeParams] = ...
    eventWait: Inner[hipEventWaitNodeParams] = ...
    eventRecord: Inner[hipEventRecordNodeParams] = ...
    extSemSignal: Inner[hipExternalSemaphoreSignalNodeParams] = ...
    extSemWait: Inner[hipExternalSemaphoreWaitNodeParams] = ...
    alloc: Inner[hipMemAllocNodeParams] = ...
    free: Inner[hipMemFreeNodeParams] = ...
    reserved2: Int = ...

class hipGraphNodeParams_union_reserved1(Union):
    reserved1: ArrayOf[c_longlong] = ...
    kernel: Inner[hipKernelNodeParams] = ...
    memcpy: Inner[hipMemcpyNodeParams] = ...
    memset: Inner[hipMemsetParams] = ...
    host: Inner[hipHostNodeParams] = ...
    graph: Inner[hipChildGraphNodeParams] = ...
    eventWait: Inner[hipEventWaitNodeParams] = ...
    eventRecord: Inner[hipEventRecordNodeParams] = ...
    extSemSignal: Inner[hipExternalSemaphoreSignalNodeParams] = ...
    extSemWait: Inner[hipExternalSemaphoreWaitNodeParams] = ...
    alloc: Inner[hipMemAllocNodeParams] = ...
    free: Inner[hipMemFreeNodeParams] = ...

class hipGraphEdgeData(Structure):
    from_port: Int = ...
    reserved: ArrayOf[c_ubyte] = ...
    to_port: Int = ...
    type: Int = ...

class hipChannelFormatDesc(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...
    w: Int = ...
    f: Enumeration[hipChannelFormatKind] = ...

class hipArray(BareStructure): ...

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
    num_channels: Int = ...

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
    hipMemoryTypeUnregistered, hipMemoryTypeHost, hipMemoryTypeDevice, hipMemoryTypeManaged, hipMemoryTypeArray, hipMemoryTypeUnified = members
hipMemoryTypeUnregistered, hipMemoryTypeHost, hipMemoryTypeDevice, hipMemoryTypeManaged, hipMemoryTypeArray, hipMemoryTypeUnified = ints

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
     hipErrorStreamCaptureImplicit, hipErrorCapturedEvent, hipErrorStreamCaptureWrongThread, hipErrorGraphExecUpdateFailure, hipErrorInvalidChannelDescriptor, hipErrorInvalidTexture, hipErrorUnknown,
     hipErrorRuntimeMemory, hipErrorRuntimeOther, hipErrorTbd) = members
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
 hipErrorCapturedEvent, hipErrorStreamCaptureWrongThread, hipErrorGraphExecUpdateFailure, hipErrorInvalidChannelDescriptor, hipErrorInvalidTexture, hipErrorUnknown, hipErrorRuntimeMemory,
 hipErrorRuntimeOther, hipErrorTbd) = ints

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
     hipDeviceAttributeMultiGpuBoardGroupID, hipDeviceAttributeMultiprocessorCount, hipDeviceAttributeUnused1, hipDeviceAttributePageableMemoryAccess,
     hipDeviceAttributePageableMemoryAccessUsesHostPageTables, hipDeviceAttributePciBusId, hipDeviceAttributePciDeviceId, hipDeviceAttributePciDomainID, hipDeviceAttributePersistingL2CacheMaxSize,
     hipDeviceAttributeMaxRegistersPerBlock, hipDeviceAttributeMaxRegistersPerMultiprocessor, hipDeviceAttributeReservedSharedMemPerBlock, hipDeviceAttributeMaxSharedMemoryPerBlock,
     hipDeviceAttributeSharedMemPerBlockOptin, hipDeviceAttributeSharedMemPerMultiprocessor, hipDeviceAttributeSingleToDoublePrecisionPerfRatio, hipDeviceAttributeStreamPrioritiesSupported,
     hipDeviceAttributeSurfaceAlignment, hipDeviceAttributeTccDriver, hipDeviceAttributeTextureAlignment, hipDeviceAttributeTexturePitchAlignment, hipDeviceAttributeTotalConstantMemory,
     hipDeviceAttributeTotalGlobalMem, hipDeviceAttributeUnifiedAddressing, hipDeviceAttributeUnused2, hipDeviceAttributeWarpSize, hipDeviceAttributeMemoryPoolsSupported,
     hipDeviceAttributeVirtualMemoryManagementSupported, hipDeviceAttributeHostRegisterSupported, hipDeviceAttributeMemoryPoolSupportedHandleTypes, hipDeviceAttributeCudaCompatibleEnd,
     hipDeviceAttributeAmdSpecificBegin, hipDeviceAttributeClockInstructionRate, hipDeviceAttributeUnused3, hipDeviceAttributeMaxSharedMemoryPerMultiprocessor, hipDeviceAttributeUnused4,
     hipDeviceAttributeUnused5, hipDeviceAttributeHdpMemFlushCntl, hipDeviceAttributeHdpRegFlushCntl, hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc,
     hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem,
     hipDeviceAttributeIsLargeBar, hipDeviceAttributeAsicRevision, hipDeviceAttributeCanUseStreamWaitValue, hipDeviceAttributeImageSupport, hipDeviceAttributePhysicalMultiProcessorCount,
     hipDeviceAttributeFineGrainSupport, hipDeviceAttributeWallClockRate, hipDeviceAttributeAmdSpecificEnd, hipDeviceAttributeVendorSpecificBegin) = members
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
 hipDeviceAttributeMultiprocessorCount, hipDeviceAttributeUnused1, hipDeviceAttributePageableMemoryAccess, hipDeviceAttributePageableMemoryAccessUsesHostPageTables, hipDeviceAttributePciBusId,
 hipDeviceAttributePciDeviceId, hipDeviceAttributePciDomainID, hipDeviceAttributePersistingL2CacheMaxSize, hipDeviceAttributeMaxRegistersPerBlock, hipDeviceAttributeMaxRegistersPerMultiprocessor,
 hipDeviceAttributeReservedSharedMemPerBlock, hipDeviceAttributeMaxSharedMemoryPerBlock, hipDeviceAttributeSharedMemPerBlockOptin, hipDeviceAttributeSharedMemPerMultiprocessor,
 hipDeviceAttributeSingleToDoublePrecisionPerfRatio, hipDeviceAttributeStreamPrioritiesSupported, hipDeviceAttributeSurfaceAlignment, hipDeviceAttributeTccDriver, hipDeviceAttributeTextureAlignment,
 hipDeviceAttributeTexturePitchAlignment, hipDeviceAttributeTotalConstantMemory, hipDeviceAttributeTotalGlobalMem, hipDeviceAttributeUnifiedAddressing, hipDeviceAttributeUnused2,
 hipDeviceAttributeWarpSize, hipDeviceAttributeMemoryPoolsSupported, hipDeviceAttributeVirtualMemoryManagementSupported, hipDeviceAttributeHostRegisterSupported,
 hipDeviceAttributeMemoryPoolSupportedHandleTypes, hipDeviceAttributeCudaCompatibleEnd, hipDeviceAttributeAmdSpecificBegin, hipDeviceAttributeClockInstructionRate, hipDeviceAttributeUnused3,
 hipDeviceAttributeMaxSharedMemoryPerMultiprocessor, hipDeviceAttributeUnused4, hipDeviceAttributeUnused5, hipDeviceAttributeHdpMemFlushCntl, hipDeviceAttributeHdpRegFlushCntl,
 hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc, hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim, hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim,
 hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem, hipDeviceAttributeIsLargeBar, hipDeviceAttributeAsicRevision, hipDeviceAttributeCanUseStreamWaitValue, hipDeviceAttributeImageSupport,
 hipDeviceAttributePhysicalMultiProcessorCount, hipDeviceAttributeFineGrainSupport, hipDeviceAttributeWallClockRate, hipDeviceAttributeAmdSpecificEnd, hipDeviceAttributeVendorSpecificBegin) = ints

class hipDriverProcAddressQueryResult(Enum):
    HIP_GET_PROC_ADDRESS_SUCCESS, HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND, HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = members
HIP_GET_PROC_ADDRESS_SUCCESS, HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND, HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = ints

class hipComputeMode(Enum):
    hipComputeModeDefault, hipComputeModeExclusive, hipComputeModeProhibited, hipComputeModeExclusiveProcess = members
hipComputeModeDefault, hipComputeModeExclusive, hipComputeModeProhibited, hipComputeModeExclusiveProcess = ints

class hipFlushGPUDirectRDMAWritesOptions(Enum):
    hipFlushGPUDirectRDMAWritesOptionHost, hipFlushGPUDirectRDMAWritesOptionMemOps = members
hipFlushGPUDirectRDMAWritesOptionHost, hipFlushGPUDirectRDMAWritesOptionMemOps = ints

class hipGPUDirectRDMAWritesOrdering(Enum):
    hipGPUDirectRDMAWritesOrderingNone, hipGPUDirectRDMAWritesOrderingOwner, hipGPUDirectRDMAWritesOrderingAllDevices = members
hipGPUDirectRDMAWritesOrderingNone, hipGPUDirectRDMAWritesOrderingOwner, hipGPUDirectRDMAWritesOrderingAllDevices = ints

class hipDeviceP2PAttr(Enum):
    hipDevP2PAttrPerformanceRank, hipDevP2PAttrAccessSupported, hipDevP2PAttrNativeAtomicSupported, hipDevP2PAttrHipArrayAccessSupported = members
hipDevP2PAttrPerformanceRank, hipDevP2PAttrAccessSupported, hipDevP2PAttrNativeAtomicSupported, hipDevP2PAttrHipArrayAccessSupported = ints

class hipLimit_t(Enum):
    hipLimitStackSize, hipLimitPrintfFifoSize, hipLimitMallocHeapSize, hipLimitRange = members
hipLimitStackSize, hipLimitPrintfFifoSize, hipLimitMallocHeapSize, hipLimitRange = ints

class hipStreamBatchMemOpType(Enum):
    hipStreamMemOpWaitValue32, hipStreamMemOpWriteValue32, hipStreamMemOpWaitValue64, hipStreamMemOpWriteValue64, hipStreamMemOpBarrier, hipStreamMemOpFlushRemoteWrites = members
hipStreamMemOpWaitValue32, hipStreamMemOpWriteValue32, hipStreamMemOpWaitValue64, hipStreamMemOpWriteValue64, hipStreamMemOpBarrier, hipStreamMemOpFlushRemoteWrites = ints

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
     hipExternalMemoryHandleTypeD3D12Resource, hipExternalMemoryHandleTypeD3D11Resource, hipExternalMemoryHandleTypeD3D11ResourceKmt, hipExternalMemoryHandleTypeNvSciBuf) = members
(hipExternalMemoryHandleTypeOpaqueFd, hipExternalMemoryHandleTypeOpaqueWin32, hipExternalMemoryHandleTypeOpaqueWin32Kmt, hipExternalMemoryHandleTypeD3D12Heap, hipExternalMemoryHandleTypeD3D12Resource,
 hipExternalMemoryHandleTypeD3D11Resource, hipExternalMemoryHandleTypeD3D11ResourceKmt, hipExternalMemoryHandleTypeNvSciBuf) = ints

class hipExternalSemaphoreHandleType_enum(Enum):
    (hipExternalSemaphoreHandleTypeOpaqueFd, hipExternalSemaphoreHandleTypeOpaqueWin32, hipExternalSemaphoreHandleTypeOpaqueWin32Kmt, hipExternalSemaphoreHandleTypeD3D12Fence,
     hipExternalSemaphoreHandleTypeD3D11Fence, hipExternalSemaphoreHandleTypeNvSciSync, hipExternalSemaphoreHandleTypeKeyedMutex, hipExternalSemaphoreHandleTypeKeyedMutexKmt,
     hipExternalSemaphoreHandleTypeTimelineSemaphoreFd, hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32) = members
(hipExternalSemaphoreHandleTypeOpaqueFd, hipExternalSemaphoreHandleTypeOpaqueWin32, hipExternalSemaphoreHandleTypeOpaqueWin32Kmt, hipExternalSemaphoreHandleTypeD3D12Fence,
 hipExternalSemaphoreHandleTypeD3D11Fence, hipExternalSemaphoreHandleTypeNvSciSync, hipExternalSemaphoreHandleTypeKeyedMutex, hipExternalSemaphoreHandleTypeKeyedMutexKmt,
 hipExternalSemaphoreHandleTypeTimelineSemaphoreFd, hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32) = ints

class hipGraphicsRegisterFlags(Enum):
    hipGraphicsRegisterFlagsNone, hipGraphicsRegisterFlagsReadOnly, hipGraphicsRegisterFlagsWriteDiscard, hipGraphicsRegisterFlagsSurfaceLoadStore, hipGraphicsRegisterFlagsTextureGather = members
hipGraphicsRegisterFlagsNone, hipGraphicsRegisterFlagsReadOnly, hipGraphicsRegisterFlagsWriteDiscard, hipGraphicsRegisterFlagsSurfaceLoadStore, hipGraphicsRegisterFlagsTextureGather = ints

class hipGraphNodeType(Enum):
    (hipGraphNodeTypeKernel, hipGraphNodeTypeMemcpy, hipGraphNodeTypeMemset, hipGraphNodeTypeHost, hipGraphNodeTypeGraph, hipGraphNodeTypeEmpty, hipGraphNodeTypeWaitEvent, hipGraphNodeTypeEventRecord,
     hipGraphNodeTypeExtSemaphoreSignal, hipGraphNodeTypeExtSemaphoreWait, hipGraphNodeTypeMemAlloc, hipGraphNodeTypeMemFree, hipGraphNodeTypeMemcpyFromSymbol, hipGraphNodeTypeMemcpyToSymbol,
     hipGraphNodeTypeBatchMemOp, hipGraphNodeTypeCount) = members
(hipGraphNodeTypeKernel, hipGraphNodeTypeMemcpy, hipGraphNodeTypeMemset, hipGraphNodeTypeHost, hipGraphNodeTypeGraph, hipGraphNodeTypeEmpty, hipGraphNodeTypeWaitEvent, hipGraphNodeTypeEventRecord,
 hipGraphNodeTypeExtSemaphoreSignal, hipGraphNodeTypeExtSemaphoreWait, hipGraphNodeTypeMemAlloc, hipGraphNodeTypeMemFree, hipGraphNodeTypeMemcpyFromSymbol, hipGraphNodeTypeMemcpyToSymbol,
 hipGraphNodeTypeBatchMemOp, hipGraphNodeTypeCount) = ints

class hipAccessProperty(Enum):
    hipAccessPropertyNormal, hipAccessPropertyStreaming, hipAccessPropertyPersisting = members
hipAccessPropertyNormal, hipAccessPropertyStreaming, hipAccessPropertyPersisting = ints

class hipLaunchAttributeID(Enum):
    hipLaunchAttributeAccessPolicyWindow, hipLaunchAttributeCooperative, hipLaunchAttributePriority = members
hipLaunchAttributeAccessPolicyWindow, hipLaunchAttributeCooperative, hipLaunchAttributePriority = ints

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

class hipGraphMemAttributeType(Enum):
    hipGraphMemAttrUsedMemCurrent, hipGraphMemAttrUsedMemHigh, hipGraphMemAttrReservedMemCurrent, hipGraphMemAttrReservedMemHigh = members
hipGraphMemAttrUsedMemCurrent, hipGraphMemAttrUsedMemHigh, hipGraphMemAttrReservedMemCurrent, hipGraphMemAttrReservedMemHigh = ints

class hipUserObjectFlags(Enum):
    hipUserObjectNoDestructorSync: Member
hipUserObjectNoDestructorSync: int

class hipUserObjectRetainFlags(Enum):
    hipGraphUserObjectMove: Member
hipGraphUserObjectMove: int

class hipGraphInstantiateFlags(Enum):
    hipGraphInstantiateFlagAutoFreeOnLaunch, hipGraphInstantiateFlagUpload, hipGraphInstantiateFlagDeviceLaunch, hipGraphInstantiateFlagUseNodePriority = members
hipGraphInstantiateFlagAutoFreeOnLaunch, hipGraphInstantiateFlagUpload, hipGraphInstantiateFlagDeviceLaunch, hipGraphInstantiateFlagUseNodePriority = ints

class hipGraphDebugDotFlags(Enum):
    (hipGraphDebugDotFlagsVerbose, hipGraphDebugDotFlagsKernelNodeParams, hipGraphDebugDotFlagsMemcpyNodeParams, hipGraphDebugDotFlagsMemsetNodeParams, hipGraphDebugDotFlagsHostNodeParams,
     hipGraphDebugDotFlagsEventNodeParams, hipGraphDebugDotFlagsExtSemasSignalNodeParams, hipGraphDebugDotFlagsExtSemasWaitNodeParams, hipGraphDebugDotFlagsKernelNodeAttributes,
     hipGraphDebugDotFlagsHandles) = members
(hipGraphDebugDotFlagsVerbose, hipGraphDebugDotFlagsKernelNodeParams, hipGraphDebugDotFlagsMemcpyNodeParams, hipGraphDebugDotFlagsMemsetNodeParams, hipGraphDebugDotFlagsHostNodeParams,
 hipGraphDebugDotFlagsEventNodeParams, hipGraphDebugDotFlagsExtSemasSignalNodeParams, hipGraphDebugDotFlagsExtSemasWaitNodeParams, hipGraphDebugDotFlagsKernelNodeAttributes,
 hipGraphDebugDotFlagsHandles) = ints

class hipGraphInstantiateResult(Enum):
    hipGraphInstantiateSuccess, hipGraphInstantiateError, hipGraphInstantiateInvalidStructure, hipGraphInstantiateNodeOperationNotSupported, hipGraphInstantiateMultipleDevicesNotSupported = members
hipGraphInstantiateSuccess, hipGraphInstantiateError, hipGraphInstantiateInvalidStructure, hipGraphInstantiateNodeOperationNotSupported, hipGraphInstantiateMultipleDevicesNotSupported = ints

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

class hipGraphDependencyType(Enum):
    hipGraphDependencyTypeDefault, hipGraphDependencyTypeProgrammatic = members
hipGraphDependencyTypeDefault, hipGraphDependencyTypeProgrammatic = ints

class hipJitOption(Enum):
    (hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
     hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
     hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionGlobalSymbolNames, hipJitOptionGlobalSymbolAddresses,
     hipJitOptionGlobalSymbolCount, hipJitOptionLto, hipJitOptionFtz, hipJitOptionPrecDiv, hipJitOptionPrecSqrt, hipJitOptionFma, hipJitOptionPositionIndependentCode, hipJitOptionMinCTAPerSM,
     hipJitOptionMaxThreadsPerBlock, hipJitOptionOverrideDirectiveValues, hipJitOptionNumOptions, hipJitOptionIRtoISAOptExt, hipJitOptionIRtoISAOptCountExt) = members
(hipJitOptionMaxRegisters, hipJitOptionThreadsPerBlock, hipJitOptionWallTime, hipJitOptionInfoLogBuffer, hipJitOptionInfoLogBufferSizeBytes, hipJitOptionErrorLogBuffer,
 hipJitOptionErrorLogBufferSizeBytes, hipJitOptionOptimizationLevel, hipJitOptionTargetFromContext, hipJitOptionTarget, hipJitOptionFallbackStrategy, hipJitOptionGenerateDebugInfo,
 hipJitOptionLogVerbose, hipJitOptionGenerateLineInfo, hipJitOptionCacheMode, hipJitOptionSm3xOpt, hipJitOptionFastCompile, hipJitOptionGlobalSymbolNames, hipJitOptionGlobalSymbolAddresses,
 hipJitOptionGlobalSymbolCount, hipJitOptionLto, hipJitOptionFtz, hipJitOptionPrecDiv, hipJitOptionPrecSqrt, hipJitOptionFma, hipJitOptionPositionIndependentCode, hipJitOptionMinCTAPerSM,
 hipJitOptionMaxThreadsPerBlock, hipJitOptionOverrideDirectiveValues, hipJitOptionNumOptions, hipJitOptionIRtoISAOptExt, hipJitOptionIRtoISAOptCountExt) = ints

class hipJitInputType(Enum):
    (hipJitInputCubin, hipJitInputPtx, hipJitInputFatBinary, hipJitInputObject, hipJitInputLibrary, hipJitInputNvvm, hipJitNumLegacyInputTypes, hipJitInputLLVMBitcode, hipJitInputLLVMBundledBitcode,
     hipJitInputLLVMArchivesOfBundledBitcode, hipJitInputSpirv, hipJitNumInputTypes) = members
(hipJitInputCubin, hipJitInputPtx, hipJitInputFatBinary, hipJitInputObject, hipJitInputLibrary, hipJitInputNvvm, hipJitNumLegacyInputTypes, hipJitInputLLVMBitcode, hipJitInputLLVMBundledBitcode,
 hipJitInputLLVMArchivesOfBundledBitcode, hipJitInputSpirv, hipJitNumInputTypes) = ints

class hipJitCacheMode(Enum):
    hipJitCacheOptionNone, hipJitCacheOptionCG, hipJitCacheOptionCA = members
hipJitCacheOptionNone, hipJitCacheOptionCG, hipJitCacheOptionCA = ints

class hipJitFallback(Enum):
    hipJitPreferPTX, hipJitPreferBinary = members
hipJitPreferPTX, hipJitPreferBinary = ints

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
    hipMemcpyHostToHost, hipMemcpyHostToDevice, hipMemcpyDeviceToHost, hipMemcpyDeviceToDevice, hipMemcpyDefault, hipMemcpyDeviceToDeviceNoCU = members
hipMemcpyHostToHost, hipMemcpyHostToDevice, hipMemcpyDeviceToHost, hipMemcpyDeviceToDevice, hipMemcpyDefault, hipMemcpyDeviceToDeviceNoCU = ints

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
hipDeviceProp_t = hipDeviceProp_tR0600
hipCtx_t: TypeAlias = Pointer[ihipCtx_t]
hipDevice_t = c_int
hipStream_t: TypeAlias = Pointer[ihipStream_t]
hipIpcMemHandle_t = hipIpcMemHandle_st
hipIpcEventHandle_t = hipIpcEventHandle_st
hipModule_t: TypeAlias = Pointer[ihipModule_t]
hipFunction_t: TypeAlias = Pointer[ihipModuleSymbol_t]
hipLinkState_t: TypeAlias = Pointer[ihipLinkState_t]
hipMemPool_t: TypeAlias = Pointer[ihipMemPoolHandle_t]
hipEvent_t: TypeAlias = Pointer[ihipEvent_t]
hipStreamBatchMemOpParams = hipStreamBatchMemOpParams_union
hipLaunchParams = hipLaunchParams_t
hipFunctionLaunchParams = hipFunctionLaunchParams_t
hipExternalMemoryHandleType = hipExternalMemoryHandleType_enum
hipExternalMemoryHandleDesc = hipExternalMemoryHandleDesc_st
hipExternalMemoryBufferDesc = hipExternalMemoryBufferDesc_st
hipExternalMemoryMipmappedArrayDesc = hipExternalMemoryMipmappedArrayDesc_st
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
hipUserObject_t: TypeAlias = Pointer[hipUserObject]
hipHostFn_t: TypeAlias = CFunction[[int | None], [void_p], None]
hipKernelNodeAttrID = hipLaunchAttributeID
hipKernelNodeAttrValue = hipLaunchAttributeValue
hipMemGenericAllocationHandle_t: TypeAlias = Pointer[ihipMemGenericAllocationHandle]
hipStreamCallback_t: TypeAlias = CFunction[[hipStream_t, int, int | None], [reference[ihipStream_t], int, void_p], None]
hipDeviceptr_t = c_void_p
hipArray_t: TypeAlias = Pointer[hipArray]
hipArray_const_t: TypeAlias = Pointer[hipArray]
hipMipmappedArray_t: TypeAlias = Pointer[hipMipmappedArray]
hipmipmappedArray = hipMipmappedArray_t
hipMipmappedArray_const_t: TypeAlias = Pointer[hipMipmappedArray]
HIPresourcetype = HIPresourcetype_enum
hipResourcetype = HIPresourcetype_enum
HIPaddress_mode = HIPaddress_mode_enum
HIPfilter_mode = HIPfilter_mode_enum
HIP_TEXTURE_DESC = HIP_TEXTURE_DESC_st
HIPresourceViewFormat = HIPresourceViewFormat_enum
HIP_RESOURCE_DESC = HIP_RESOURCE_DESC_st
HIP_RESOURCE_VIEW_DESC = HIP_RESOURCE_VIEW_DESC_st
hipTextureObject_t: TypeAlias = Pointer[__hip_texture]
hipSurfaceObject_t: TypeAlias = Pointer[__hip_surface]
def __hipGetPCH(pch: reference[c_char_p], size: items[c_uint], /) -> None:
    """void __hipGetPCH(const char **pch, unsigned int *size); // hip/hip_runtime_api.h:1321"""
def hipInit(flags: int, /) -> hipError_t:
    """enum hipError_t hipInit(unsigned int flags); // hip/hip_runtime_api.h:1818"""
def hipDriverGetVersion(driverVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDriverGetVersion(int *driverVersion); // hip/hip_runtime_api.h:1837"""
def hipRuntimeGetVersion(runtimeVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipRuntimeGetVersion(int *runtimeVersion); // hip/hip_runtime_api.h:1852"""
def hipDeviceGet(device: items[c_int], ordinal: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGet(hipDevice_t *device, int ordinal); // hip/hip_runtime_api.h:1860"""
def hipDeviceComputeCapability(major: items[c_int], minor: items[c_int], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceComputeCapability(int *major, int *minor, hipDevice_t device); // hip/hip_runtime_api.h:1870"""
def hipDeviceGetName(name: chars, len: int, device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetName(char *name, int len, hipDevice_t device); // hip/hip_runtime_api.h:1879"""
def hipDeviceGetUuid(uuid: reference[hipUUID_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetUuid(hipUUID *uuid, hipDevice_t device); // hip/hip_runtime_api.h:1891"""
def hipDeviceGetP2PAttribute(value: items[c_int], attr: hipDeviceP2PAttr | int, srcDevice: int, dstDevice: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetP2PAttribute(int *value, enum hipDeviceP2PAttr attr, int srcDevice, int dstDevice); // hip/hip_runtime_api.h:1901"""
def hipDeviceGetPCIBusId(pciBusId: chars, len: int, device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetPCIBusId(char *pciBusId, int len, int device); // hip/hip_runtime_api.h:1911"""
def hipDeviceGetByPCIBusId(device: items[c_int], pciBusId: char_p, /) -> hipError_t:
    """enum hipError_t hipDeviceGetByPCIBusId(int *device, const char *pciBusId); // hip/hip_runtime_api.h:1919"""
def hipDeviceTotalMem(bytes: items[c_size_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceTotalMem(size_t *bytes, hipDevice_t device); // hip/hip_runtime_api.h:1927"""
def hipDeviceSynchronize() -> hipError_t:
    """enum hipError_t hipDeviceSynchronize(void); // hip/hip_runtime_api.h:1947"""
def hipDeviceReset() -> hipError_t:
    """enum hipError_t hipDeviceReset(void); // hip/hip_runtime_api.h:1959"""
def hipSetDevice(deviceId: int, /) -> hipError_t:
    """enum hipError_t hipSetDevice(int deviceId); // hip/hip_runtime_api.h:1991"""
def hipSetValidDevices(device_arr: items[c_int], len: int, /) -> hipError_t:
    """enum hipError_t hipSetValidDevices(int *device_arr, int len); // hip/hip_runtime_api.h:2003"""
def hipGetDevice(deviceId: items[c_int], /) -> hipError_t:
    """enum hipError_t hipGetDevice(int *deviceId); // hip/hip_runtime_api.h:2017"""
def hipGetDeviceCount(count: items[c_int], /) -> hipError_t:
    """enum hipError_t hipGetDeviceCount(int *count); // hip/hip_runtime_api.h:2030"""
def hipDeviceGetAttribute(pi: items[c_int], attr: hipDeviceAttribute_t | int, deviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetAttribute(int *pi, enum hipDeviceAttribute_t attr, int deviceId); // hip/hip_runtime_api.h:2040"""
def hipDeviceGetDefaultMemPool(mem_pool: reference[hipMemPool_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetDefaultMemPool(hipMemPool_t *mem_pool, int device); // hip/hip_runtime_api.h:2055"""
def hipDeviceSetMemPool(device: int, mem_pool: hipMemPool_t | None, /) -> hipError_t:
    """enum hipError_t hipDeviceSetMemPool(int device, hipMemPool_t mem_pool); // hip/hip_runtime_api.h:2077"""
def hipDeviceGetMemPool(mem_pool: reference[hipMemPool_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetMemPool(hipMemPool_t *mem_pool, int device); // hip/hip_runtime_api.h:2097"""
def hipGetDevicePropertiesR0600(prop: reference[hipDeviceProp_tR0600], deviceId: int, /) -> hipError_t:
    """enum hipError_t hipGetDevicePropertiesR0600(struct hipDeviceProp_tR0600 *prop, int deviceId); // hip/hip_runtime_api.h:2111"""
def hipDeviceGetTexture1DLinearMaxWidth(mem_pool: reference[hipMemPool_t], device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetTexture1DLinearMaxWidth(hipMemPool_t *mem_pool, int device); // hip/hip_runtime_api.h:2126"""
def hipDeviceSetCacheConfig(cacheConfig: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipDeviceSetCacheConfig(enum hipFuncCache_t cacheConfig); // hip/hip_runtime_api.h:2138"""
def hipDeviceGetCacheConfig(cacheConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipDeviceGetCacheConfig(enum hipFuncCache_t *cacheConfig); // hip/hip_runtime_api.h:2149"""
def hipDeviceGetLimit(pValue: items[c_size_t], limit: hipLimit_t | int, /) -> hipError_t:
    """enum hipError_t hipDeviceGetLimit(size_t *pValue, enum hipLimit_t limit); // hip/hip_runtime_api.h:2163"""
def hipDeviceSetLimit(limit: hipLimit_t | int, value: int, /) -> hipError_t:
    """enum hipError_t hipDeviceSetLimit(enum hipLimit_t limit, size_t value); // hip/hip_runtime_api.h:2183"""
def hipDeviceGetSharedMemConfig(pConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipDeviceGetSharedMemConfig(enum hipSharedMemConfig *pConfig); // hip/hip_runtime_api.h:2195"""
def hipGetDeviceFlags(flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGetDeviceFlags(unsigned int *flags); // hip/hip_runtime_api.h:2203"""
def hipDeviceSetSharedMemConfig(config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipDeviceSetSharedMemConfig(enum hipSharedMemConfig config); // hip/hip_runtime_api.h:2215"""
def hipSetDeviceFlags(flags: int, /) -> hipError_t:
    """enum hipError_t hipSetDeviceFlags(unsigned int flags); // hip/hip_runtime_api.h:2247"""
def hipChooseDeviceR0600(device: items[c_int], prop: reference[hipDeviceProp_tR0600], /) -> hipError_t:
    """enum hipError_t hipChooseDeviceR0600(int *device, const struct hipDeviceProp_tR0600 *prop); // hip/hip_runtime_api.h:2256"""
def hipExtGetLinkTypeAndHopCount(device1: int, device2: int, linktype: items[c_uint32], hopcount: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtGetLinkTypeAndHopCount(int device1, int device2, uint32_t *linktype, uint32_t *hopcount); // hip/hip_runtime_api.h:2269"""
def hipIpcGetMemHandle(handle: reference[hipIpcMemHandle_st], devPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipIpcGetMemHandle(hipIpcMemHandle_t *handle, void *devPtr); // hip/hip_runtime_api.h:2290"""
def hipIpcOpenMemHandle(devPtr: reference[c_void_p], handle: hipIpcMemHandle_st, flags: int, /) -> hipError_t:
    """enum hipError_t hipIpcOpenMemHandle(void **devPtr, hipIpcMemHandle_t handle, unsigned int flags); // hip/hip_runtime_api.h:2323"""
def hipIpcCloseMemHandle(devPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipIpcCloseMemHandle(void *devPtr); // hip/hip_runtime_api.h:2339"""
def hipIpcGetEventHandle(handle: reference[hipIpcEventHandle_st], event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipIpcGetEventHandle(hipIpcEventHandle_t *handle, hipEvent_t event); // hip/hip_runtime_api.h:2358"""
def hipIpcOpenEventHandle(event: reference[hipEvent_t], handle: hipIpcEventHandle_st, /) -> hipError_t:
    """enum hipError_t hipIpcOpenEventHandle(hipEvent_t *event, hipIpcEventHandle_t handle); // hip/hip_runtime_api.h:2378"""
def hipFuncSetAttribute(func: constant_memory, attr: hipFuncAttribute | int, value: int, /) -> hipError_t:
    """enum hipError_t hipFuncSetAttribute(const void *func, enum hipFuncAttribute attr, int value); // hip/hip_runtime_api.h:2404"""
def hipFuncSetCacheConfig(func: constant_memory, config: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipFuncSetCacheConfig(const void *func, enum hipFuncCache_t config); // hip/hip_runtime_api.h:2416"""
def hipFuncSetSharedMemConfig(func: constant_memory, config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipFuncSetSharedMemConfig(const void *func, enum hipSharedMemConfig config); // hip/hip_runtime_api.h:2429"""
def hipGetLastError() -> hipError_t:
    """enum hipError_t hipGetLastError(void); // hip/hip_runtime_api.h:2452"""
def hipExtGetLastError() -> hipError_t:
    """enum hipError_t hipExtGetLastError(void); // hip/hip_runtime_api.h:2465"""
def hipPeekAtLastError() -> hipError_t:
    """enum hipError_t hipPeekAtLastError(void); // hip/hip_runtime_api.h:2477"""
def hipGetErrorName(hip_error: hipError_t | int, /) -> bytes | None:
    """const char *hipGetErrorName(enum hipError_t hip_error); // hip/hip_runtime_api.h:2486"""
def hipGetErrorString(hipError: hipError_t | int, /) -> bytes | None:
    """const char *hipGetErrorString(enum hipError_t hipError); // hip/hip_runtime_api.h:2495"""
def hipDrvGetErrorName(hipError: hipError_t | int, errorString: reference[c_char_p], /) -> hipError_t:
    """enum hipError_t hipDrvGetErrorName(enum hipError_t hipError, const char **errorString); // hip/hip_runtime_api.h:2505"""
def hipDrvGetErrorString(hipError: hipError_t | int, errorString: reference[c_char_p], /) -> hipError_t:
    """enum hipError_t hipDrvGetErrorString(enum hipError_t hipError, const char **errorString); // hip/hip_runtime_api.h:2515"""
def hipStreamCreate(stream: reference[hipStream_t], /) -> hipError_t:
    """enum hipError_t hipStreamCreate(hipStream_t *stream); // hip/hip_runtime_api.h:2546"""
def hipStreamCreateWithFlags(stream: reference[hipStream_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamCreateWithFlags(hipStream_t *stream, unsigned int flags); // hip/hip_runtime_api.h:2563"""
def hipStreamCreateWithPriority(stream: reference[hipStream_t], flags: int, priority: int, /) -> hipError_t:
    """enum hipError_t hipStreamCreateWithPriority(hipStream_t *stream, unsigned int flags, int priority); // hip/hip_runtime_api.h:2581"""
def hipDeviceGetStreamPriorityRange(leastPriority: items[c_int], greatestPriority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority); // hip/hip_runtime_api.h:2596"""
def hipStreamDestroy(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamDestroy(hipStream_t stream); // hip/hip_runtime_api.h:2614"""
def hipStreamQuery(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamQuery(hipStream_t stream); // hip/hip_runtime_api.h:2630"""
def hipStreamSynchronize(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamSynchronize(hipStream_t stream); // hip/hip_runtime_api.h:2651"""
def hipStreamWaitEvent(stream: hipStream_t | None, event: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitEvent(hipStream_t stream, hipEvent_t event, unsigned int flags); // hip/hip_runtime_api.h:2677"""
def hipStreamGetFlags(stream: hipStream_t | None, flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamGetFlags(hipStream_t stream, unsigned int *flags); // hip/hip_runtime_api.h:2691"""
def hipStreamGetPriority(stream: hipStream_t | None, priority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipStreamGetPriority(hipStream_t stream, int *priority); // hip/hip_runtime_api.h:2705"""
def hipStreamGetDevice(stream: hipStream_t | None, device: items[c_int], /) -> hipError_t:
    """enum hipError_t hipStreamGetDevice(hipStream_t stream, hipDevice_t *device); // hip/hip_runtime_api.h:2716"""
def hipExtStreamCreateWithCUMask(stream: reference[hipStream_t], cuMaskSize: int, cuMask: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtStreamCreateWithCUMask(hipStream_t *stream, uint32_t cuMaskSize, const uint32_t *cuMask); // hip/hip_runtime_api.h:2736"""
def hipExtStreamGetCUMask(stream: hipStream_t | None, cuMaskSize: int, cuMask: items[c_uint32], /) -> hipError_t:
    """enum hipError_t hipExtStreamGetCUMask(hipStream_t stream, uint32_t cuMaskSize, uint32_t *cuMask); // hip/hip_runtime_api.h:2749"""
def hipStreamAddCallback(stream: hipStream_t | None, callback: Callable[[hipStream_t, int, int | None], None] | hipStreamCallback_t | int | None, userData: writable_memory, flags: int, /, *, keep: Any
    = None) -> hipError_t:
    """enum hipError_t hipStreamAddCallback(hipStream_t stream, hipStreamCallback_t callback, void *userData, unsigned int flags); // hip/hip_runtime_api.h:2769"""
def hipStreamWaitValue32(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, mask: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags, uint32_t mask); // hip/hip_runtime_api.h:2819"""
def hipStreamWaitValue64(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, mask: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags, uint64_t mask); // hip/hip_runtime_api.h:2858"""
def hipStreamWriteValue32(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWriteValue32(hipStream_t stream, void *ptr, uint32_t value, unsigned int flags); // hip/hip_runtime_api.h:2881"""
def hipStreamWriteValue64(stream: hipStream_t | None, ptr: writable_memory, value: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWriteValue64(hipStream_t stream, void *ptr, uint64_t value, unsigned int flags); // hip/hip_runtime_api.h:2902"""
def hipStreamBatchMemOp(stream: hipStream_t | None, count: int, paramArray: reference[hipStreamBatchMemOpParams_union], flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamBatchMemOp(hipStream_t stream, unsigned int count, hipStreamBatchMemOpParams *paramArray, unsigned int flags); // hip/hip_runtime_api.h:2923"""
def hipGraphAddBatchMemOpNode(phGraphNode: reference[hipGraphNode_t], hGraph: hipGraph_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, nodeParams:
    reference[hipBatchMemOpNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphAddBatchMemOpNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies, size_t numDependencies, const struct hipBatchMemOpNodeParams
        *nodeParams); // hip/hip_runtime_api.h:2943"""
def hipGraphBatchMemOpNodeGetParams(hNode: hipGraphNode_t | None, nodeParams_out: reference[hipBatchMemOpNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphBatchMemOpNodeGetParams(hipGraphNode_t hNode, struct hipBatchMemOpNodeParams *nodeParams_out); // hip/hip_runtime_api.h:2967"""
def hipGraphBatchMemOpNodeSetParams(hNode: hipGraphNode_t | None, nodeParams: reference[hipBatchMemOpNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphBatchMemOpNodeSetParams(hipGraphNode_t hNode, struct hipBatchMemOpNodeParams *nodeParams); // hip/hip_runtime_api.h:2987"""
def hipGraphExecBatchMemOpNodeSetParams(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, nodeParams: reference[hipBatchMemOpNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecBatchMemOpNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, const struct hipBatchMemOpNodeParams *nodeParams); // hip/hip_runtime_api.h:3009"""
def hipEventCreateWithFlags(event: reference[hipEvent_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipEventCreateWithFlags(hipEvent_t *event, unsigned int flags); // hip/hip_runtime_api.h:3048"""
def hipEventCreate(event: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipEventCreate(hipEvent_t *event); // hip/hip_runtime_api.h:3060"""
def hipEventRecordWithFlags(event: hipEvent_t | None, stream: hipStream_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipEventRecordWithFlags(hipEvent_t event, hipStream_t stream, unsigned int flags); // hip/hip_runtime_api.h:3097"""
def hipEventRecord(event: hipEvent_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipEventRecord(hipEvent_t event, hipStream_t stream); // hip/hip_runtime_api.h:3132"""
def hipEventDestroy(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventDestroy(hipEvent_t event); // hip/hip_runtime_api.h:3150"""
def hipEventSynchronize(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventSynchronize(hipEvent_t event); // hip/hip_runtime_api.h:3169"""
def hipEventElapsedTime(ms: items[c_float], start: hipEvent_t | None, stop: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventElapsedTime(float *ms, hipEvent_t start, hipEvent_t stop); // hip/hip_runtime_api.h:3198"""
def hipEventQuery(event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipEventQuery(hipEvent_t event); // hip/hip_runtime_api.h:3215"""
def hipPointerSetAttribute(value: constant_memory, attribute: hipPointer_attribute | int, ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipPointerSetAttribute(const void *value, enum hipPointer_attribute attribute, hipDeviceptr_t ptr); // hip/hip_runtime_api.h:3247"""
def hipPointerGetAttributes(attributes: reference[hipPointerAttribute_t], ptr: constant_memory, /) -> hipError_t:
    """enum hipError_t hipPointerGetAttributes(struct hipPointerAttribute_t *attributes, const void *ptr); // hip/hip_runtime_api.h:3270"""
def hipPointerGetAttribute(data: writable_memory, attribute: hipPointer_attribute | int, ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipPointerGetAttribute(void *data, enum hipPointer_attribute attribute, hipDeviceptr_t ptr); // hip/hip_runtime_api.h:3285"""
def hipDrvPointerGetAttributes(numAttributes: int, attributes: items[c_uint], data: reference[c_void_p], ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDrvPointerGetAttributes(unsigned int numAttributes, enum hipPointer_attribute *attributes, void **data, hipDeviceptr_t ptr); // hip/hip_runtime_api.h:3303"""
def hipImportExternalSemaphore(extSem_out: reference[hipExternalSemaphore_t], semHandleDesc: reference[hipExternalSemaphoreHandleDesc_st], /) -> hipError_t:
    """enum hipError_t hipImportExternalSemaphore(hipExternalSemaphore_t *extSem_out, const hipExternalSemaphoreHandleDesc *semHandleDesc); // hip/hip_runtime_api.h:3328"""
def hipSignalExternalSemaphoresAsync(extSemArray: reference[hipExternalSemaphore_t], paramsArray: reference[hipExternalSemaphoreSignalParams_st], numExtSems: int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipSignalExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray, const hipExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, hipStream_t
        stream); // hip/hip_runtime_api.h:3345"""
def hipWaitExternalSemaphoresAsync(extSemArray: reference[hipExternalSemaphore_t], paramsArray: reference[hipExternalSemaphoreWaitParams_st], numExtSems: int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipWaitExternalSemaphoresAsync(const hipExternalSemaphore_t *extSemArray, const hipExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, hipStream_t
        stream); // hip/hip_runtime_api.h:3363"""
def hipDestroyExternalSemaphore(extSem: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDestroyExternalSemaphore(hipExternalSemaphore_t extSem); // hip/hip_runtime_api.h:3378"""
def hipImportExternalMemory(extMem_out: reference[hipExternalMemory_t], memHandleDesc: reference[hipExternalMemoryHandleDesc_st], /) -> hipError_t:
    """enum hipError_t hipImportExternalMemory(hipExternalMemory_t *extMem_out, const hipExternalMemoryHandleDesc *memHandleDesc); // hip/hip_runtime_api.h:3391"""
def hipExternalMemoryGetMappedBuffer(devPtr: reference[c_void_p], extMem: writable_memory, bufferDesc: reference[hipExternalMemoryBufferDesc_st], /) -> hipError_t:
    """enum hipError_t hipExternalMemoryGetMappedBuffer(void **devPtr, hipExternalMemory_t extMem, const hipExternalMemoryBufferDesc *bufferDesc); // hip/hip_runtime_api.h:3403"""
def hipDestroyExternalMemory(extMem: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDestroyExternalMemory(hipExternalMemory_t extMem); // hip/hip_runtime_api.h:3413"""
def hipExternalMemoryGetMappedMipmappedArray(mipmap: reference[hipMipmappedArray_t], extMem: writable_memory, mipmapDesc: reference[hipExternalMemoryMipmappedArrayDesc_st], /) -> hipError_t:
    """enum hipError_t hipExternalMemoryGetMappedMipmappedArray(hipMipmappedArray_t *mipmap, hipExternalMemory_t extMem, const hipExternalMemoryMipmappedArrayDesc
        *mipmapDesc); // hip/hip_runtime_api.h:3427"""
def hipMalloc(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMalloc(void **ptr, size_t size); // hip/hip_runtime_api.h:3446"""
def hipExtMallocWithFlags(ptr: reference[c_void_p], sizeBytes: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtMallocWithFlags(void **ptr, size_t sizeBytes, unsigned int flags); // hip/hip_runtime_api.h:3466"""
def hipMallocHost(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMallocHost(void **ptr, size_t size); // hip/hip_runtime_api.h:3492"""
def hipMemAllocHost(ptr: reference[c_void_p], size: int, /) -> hipError_t:
    """enum hipError_t hipMemAllocHost(void **ptr, size_t size); // hip/hip_runtime_api.h:3506"""
def hipHostMalloc(ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostMalloc(void **ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:3545"""
def hipMallocManaged(dev_ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocManaged(void **dev_ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:3578"""
def hipMemPrefetchAsync(dev_ptr: constant_memory, count: int, device: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemPrefetchAsync(const void *dev_ptr, size_t count, int device, hipStream_t stream); // hip/hip_runtime_api.h:3593"""
def hipMemAdvise(dev_ptr: constant_memory, count: int, advice: hipMemoryAdvise | int, device: int, /) -> hipError_t:
    """enum hipError_t hipMemAdvise(const void *dev_ptr, size_t count, enum hipMemoryAdvise advice, int device); // hip/hip_runtime_api.h:3616"""
def hipMemRangeGetAttribute(data: writable_memory, data_size: int, attribute: hipMemRangeAttribute | int, dev_ptr: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemRangeGetAttribute(void *data, size_t data_size, enum hipMemRangeAttribute attribute, const void *dev_ptr, size_t count); // hip/hip_runtime_api.h:3634"""
def hipMemRangeGetAttributes(data: reference[c_void_p], data_sizes: items[c_size_t], attributes: items[c_uint], num_attributes: int, dev_ptr: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemRangeGetAttributes(void **data, size_t *data_sizes, enum hipMemRangeAttribute *attributes, size_t num_attributes, const void *dev_ptr, size_t
        count); // hip/hip_runtime_api.h:3655"""
def hipStreamAttachMemAsync(stream: hipStream_t | None, dev_ptr: writable_memory, length: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamAttachMemAsync(hipStream_t stream, void *dev_ptr, size_t length, unsigned int flags); // hip/hip_runtime_api.h:3676"""
def hipMallocAsync(dev_ptr: reference[c_void_p], size: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMallocAsync(void **dev_ptr, size_t size, hipStream_t stream); // hip/hip_runtime_api.h:3740"""
def hipFreeAsync(dev_ptr: writable_memory, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipFreeAsync(void *dev_ptr, hipStream_t stream); // hip/hip_runtime_api.h:3765"""
def hipMemPoolTrimTo(mem_pool: hipMemPool_t | None, min_bytes_to_hold: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolTrimTo(hipMemPool_t mem_pool, size_t min_bytes_to_hold); // hip/hip_runtime_api.h:3793"""
def hipMemPoolSetAttribute(mem_pool: hipMemPool_t | None, attr: hipMemPoolAttr | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolSetAttribute(hipMemPool_t mem_pool, enum hipMemPoolAttr attr, void *value); // hip/hip_runtime_api.h:3832"""
def hipMemPoolGetAttribute(mem_pool: hipMemPool_t | None, attr: hipMemPoolAttr | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolGetAttribute(hipMemPool_t mem_pool, enum hipMemPoolAttr attr, void *value); // hip/hip_runtime_api.h:3871"""
def hipMemPoolSetAccess(mem_pool: hipMemPool_t | None, desc_list: reference[hipMemAccessDesc], count: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolSetAccess(hipMemPool_t mem_pool, const struct hipMemAccessDesc *desc_list, size_t count); // hip/hip_runtime_api.h:3889"""
def hipMemPoolGetAccess(flags: items[c_uint], mem_pool: hipMemPool_t | None, location: reference[hipMemLocation], /) -> hipError_t:
    """enum hipError_t hipMemPoolGetAccess(enum hipMemAccessFlags *flags, hipMemPool_t mem_pool, struct hipMemLocation *location); // hip/hip_runtime_api.h:3909"""
def hipMemPoolCreate(mem_pool: reference[hipMemPool_t], pool_props: reference[hipMemPoolProps], /) -> hipError_t:
    """enum hipError_t hipMemPoolCreate(hipMemPool_t *mem_pool, const struct hipMemPoolProps *pool_props); // hip/hip_runtime_api.h:3933"""
def hipMemPoolDestroy(mem_pool: hipMemPool_t | None, /) -> hipError_t:
    """enum hipError_t hipMemPoolDestroy(hipMemPool_t mem_pool); // hip/hip_runtime_api.h:3960"""
def hipMallocFromPoolAsync(dev_ptr: reference[c_void_p], size: int, mem_pool: hipMemPool_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMallocFromPoolAsync(void **dev_ptr, size_t size, hipMemPool_t mem_pool, hipStream_t stream); // hip/hip_runtime_api.h:3994"""
def hipMemPoolExportToShareableHandle(shared_handle: writable_memory, mem_pool: hipMemPool_t | None, handle_type: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolExportToShareableHandle(void *shared_handle, hipMemPool_t mem_pool, enum hipMemAllocationHandleType handle_type, unsigned int flags); // hip/hip_runtime_api.h:4021"""
def hipMemPoolImportFromShareableHandle(mem_pool: reference[hipMemPool_t], shared_handle: writable_memory, handle_type: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemPoolImportFromShareableHandle(hipMemPool_t *mem_pool, void *shared_handle, enum hipMemAllocationHandleType handle_type, unsigned int
        flags); // hip/hip_runtime_api.h:4049"""
def hipMemPoolExportPointer(export_data: reference[hipMemPoolPtrExportData], dev_ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemPoolExportPointer(struct hipMemPoolPtrExportData *export_data, void *dev_ptr); // hip/hip_runtime_api.h:4073"""
def hipMemPoolImportPointer(dev_ptr: reference[c_void_p], mem_pool: hipMemPool_t | None, export_data: reference[hipMemPoolPtrExportData], /) -> hipError_t:
    """enum hipError_t hipMemPoolImportPointer(void **dev_ptr, hipMemPool_t mem_pool, struct hipMemPoolPtrExportData *export_data); // hip/hip_runtime_api.h:4102"""
def hipHostAlloc(ptr: reference[c_void_p], size: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostAlloc(void **ptr, size_t size, unsigned int flags); // hip/hip_runtime_api.h:4128"""
def hipHostGetDevicePointer(devPtr: reference[c_void_p], hstPtr: writable_memory, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostGetDevicePointer(void **devPtr, void *hstPtr, unsigned int flags); // hip/hip_runtime_api.h:4140"""
def hipHostGetFlags(flagsPtr: items[c_uint], hostPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostGetFlags(unsigned int *flagsPtr, void *hostPtr); // hip/hip_runtime_api.h:4150"""
def hipHostRegister(hostPtr: writable_memory, sizeBytes: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipHostRegister(void *hostPtr, size_t sizeBytes, unsigned int flags); // hip/hip_runtime_api.h:4187"""
def hipHostUnregister(hostPtr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostUnregister(void *hostPtr); // hip/hip_runtime_api.h:4196"""
def hipMallocPitch(ptr: reference[c_void_p], pitch: items[c_size_t], width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMallocPitch(void **ptr, size_t *pitch, size_t width, size_t height); // hip/hip_runtime_api.h:4215"""
def hipMemAllocPitch(dptr: reference[hipDeviceptr_t], pitch: items[c_size_t], widthInBytes: int, height: int, elementSizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemAllocPitch(hipDeviceptr_t *dptr, size_t *pitch, size_t widthInBytes, size_t height, unsigned int elementSizeBytes); // hip/hip_runtime_api.h:4238"""
def hipFree(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipFree(void *ptr); // hip/hip_runtime_api.h:4253"""
def hipFreeHost(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipFreeHost(void *ptr); // hip/hip_runtime_api.h:4265"""
def hipHostFree(ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipHostFree(void *ptr); // hip/hip_runtime_api.h:4282"""
def hipMemcpy(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:4312"""
def hipMemcpyWithStream(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyWithStream(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:4327"""
def hipMemcpyHtoD(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoD(hipDeviceptr_t dst, void *src, size_t sizeBytes); // hip/hip_runtime_api.h:4346"""
def hipMemcpyDtoH(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoH(void *dst, hipDeviceptr_t src, size_t sizeBytes); // hip/hip_runtime_api.h:4364"""
def hipMemcpyDtoD(dst: writable_memory, src: writable_memory, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoD(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes); // hip/hip_runtime_api.h:4382"""
def hipMemcpyAtoD(dstDevice: writable_memory, srcArray: hipArray_t | None, srcOffset: int, ByteCount: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyAtoD(hipDeviceptr_t dstDevice, hipArray_t srcArray, size_t srcOffset, size_t ByteCount); // hip/hip_runtime_api.h:4401"""
def hipMemcpyDtoA(dstArray: hipArray_t | None, dstOffset: int, srcDevice: writable_memory, ByteCount: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoA(hipArray_t dstArray, size_t dstOffset, hipDeviceptr_t srcDevice, size_t ByteCount); // hip/hip_runtime_api.h:4421"""
def hipMemcpyAtoA(dstArray: hipArray_t | None, dstOffset: int, srcArray: hipArray_t | None, srcOffset: int, ByteCount: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyAtoA(hipArray_t dstArray, size_t dstOffset, hipArray_t srcArray, size_t srcOffset, size_t ByteCount); // hip/hip_runtime_api.h:4443"""
def hipMemcpyHtoDAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoDAsync(hipDeviceptr_t dst, void *src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:4463"""
def hipMemcpyDtoHAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoHAsync(void *dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:4482"""
def hipMemcpyDtoDAsync(dst: writable_memory, src: writable_memory, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyDtoDAsync(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:4501"""
def hipMemcpyAtoHAsync(dstHost: writable_memory, srcArray: hipArray_t | None, srcOffset: int, ByteCount: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyAtoHAsync(void *dstHost, hipArray_t srcArray, size_t srcOffset, size_t ByteCount, hipStream_t stream); // hip/hip_runtime_api.h:4522"""
def hipMemcpyHtoAAsync(dstArray: hipArray_t | None, dstOffset: int, srcHost: constant_memory, ByteCount: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoAAsync(hipArray_t dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, hipStream_t stream); // hip/hip_runtime_api.h:4543"""
def hipModuleGetGlobal(dptr: reference[hipDeviceptr_t], bytes: items[c_size_t], hmod: hipModule_t | None, name: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetGlobal(hipDeviceptr_t *dptr, size_t *bytes, hipModule_t hmod, const char *name); // hip/hip_runtime_api.h:4561"""
def hipGetSymbolAddress(devPtr: reference[c_void_p], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetSymbolAddress(void **devPtr, const void *symbol); // hip/hip_runtime_api.h:4573"""
def hipGetSymbolSize(size: items[c_size_t], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetSymbolSize(size_t *size, const void *symbol); // hip/hip_runtime_api.h:4586"""
def hipGetProcAddress(symbol: char_p, pfn: reference[c_void_p], hipVersion: int, flags: int, symbolStatus: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGetProcAddress(const char *symbol, void **pfn, int hipVersion, uint64_t flags, enum hipDriverProcAddressQueryResult *symbolStatus); // hip/hip_runtime_api.h:4607"""
def hipMemcpyToSymbol(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbol(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:4630"""
def hipMemcpyToSymbolAsync(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbolAsync(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:4647"""
def hipMemcpyFromSymbol(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbol(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:4663"""
def hipMemcpyFromSymbolAsync(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:4680"""
def hipMemcpyAsync(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyAsync(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/hip_runtime_api.h:4713"""
def hipMemset(dst: writable_memory, value: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemset(void *dst, int value, size_t sizeBytes); // hip/hip_runtime_api.h:4724"""
def hipMemsetD8(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD8(hipDeviceptr_t dest, unsigned char value, size_t count); // hip/hip_runtime_api.h:4734"""
def hipMemsetD8Async(dest: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD8Async(hipDeviceptr_t dest, unsigned char value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:4750"""
def hipMemsetD16(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD16(hipDeviceptr_t dest, unsigned short value, size_t count); // hip/hip_runtime_api.h:4760"""
def hipMemsetD16Async(dest: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD16Async(hipDeviceptr_t dest, unsigned short value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:4776"""
def hipMemsetD32(dest: writable_memory, value: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemsetD32(hipDeviceptr_t dest, int value, size_t count); // hip/hip_runtime_api.h:4786"""
def hipMemsetAsync(dst: writable_memory, value: int, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetAsync(void *dst, int value, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:4802"""
def hipMemsetD32Async(dst: writable_memory, value: int, count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetD32Async(hipDeviceptr_t dst, int value, size_t count, hipStream_t stream); // hip/hip_runtime_api.h:4818"""
def hipMemset2D(dst: writable_memory, pitch: int, value: int, width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMemset2D(void *dst, size_t pitch, int value, size_t width, size_t height); // hip/hip_runtime_api.h:4830"""
def hipMemset2DAsync(dst: writable_memory, pitch: int, value: int, width: int, height: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset2DAsync(void *dst, size_t pitch, int value, size_t width, size_t height, hipStream_t stream); // hip/hip_runtime_api.h:4842"""
def hipMemset3D(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMemset3D(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent); // hip/hip_runtime_api.h:4851"""
def hipMemset3DAsync(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset3DAsync(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent, hipStream_t stream); // hip/hip_runtime_api.h:4861"""
def hipMemGetInfo(free: items[c_size_t], total: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipMemGetInfo(size_t *free, size_t *total); // hip/hip_runtime_api.h:4878"""
def hipMemPtrGetInfo(ptr: writable_memory, size: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipMemPtrGetInfo(void *ptr, size_t *size); // hip/hip_runtime_api.h:4891"""
def hipMallocArray(array: reference[hipArray_t], desc: reference[hipChannelFormatDesc], width: int, height: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocArray(hipArray_t *array, const struct hipChannelFormatDesc *desc, size_t width, size_t height, unsigned int flags); // hip/hip_runtime_api.h:4904"""
def hipArrayCreate(pHandle: reference[hipArray_t], pAllocateArray: reference[HIP_ARRAY_DESCRIPTOR], /) -> hipError_t:
    """enum hipError_t hipArrayCreate(hipArray_t *pHandle, const struct HIP_ARRAY_DESCRIPTOR *pAllocateArray); // hip/hip_runtime_api.h:4916"""
def hipArrayDestroy(array: hipArray_t | None, /) -> hipError_t:
    """enum hipError_t hipArrayDestroy(hipArray_t array); // hip/hip_runtime_api.h:4926"""
def hipArray3DCreate(array: reference[hipArray_t], pAllocateArray: reference[HIP_ARRAY3D_DESCRIPTOR], /) -> hipError_t:
    """enum hipError_t hipArray3DCreate(hipArray_t *array, const struct HIP_ARRAY3D_DESCRIPTOR *pAllocateArray); // hip/hip_runtime_api.h:4937"""
def hipMalloc3D(pitchedDevPtr: reference[hipPitchedPtr], extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMalloc3D(struct hipPitchedPtr *pitchedDevPtr, struct hipExtent extent); // hip/hip_runtime_api.h:4948"""
def hipFreeArray(array: hipArray_t | None, /) -> hipError_t:
    """enum hipError_t hipFreeArray(hipArray_t array); // hip/hip_runtime_api.h:4957"""
def hipMalloc3DArray(array: reference[hipArray_t], desc: reference[hipChannelFormatDesc], extent: hipExtent, flags: int, /) -> hipError_t:
    """enum hipError_t hipMalloc3DArray(hipArray_t *array, const struct hipChannelFormatDesc *desc, struct hipExtent extent, unsigned int flags); // hip/hip_runtime_api.h:4969"""
def hipArrayGetInfo(desc: reference[hipChannelFormatDesc], extent: reference[hipExtent], flags: items[c_uint], array: hipArray_t | None, /) -> hipError_t:
    """enum hipError_t hipArrayGetInfo(struct hipChannelFormatDesc *desc, struct hipExtent *extent, unsigned int *flags, hipArray_t array); // hip/hip_runtime_api.h:4983"""
def hipArrayGetDescriptor(pArrayDescriptor: reference[HIP_ARRAY_DESCRIPTOR], array: hipArray_t | None, /) -> hipError_t:
    """enum hipError_t hipArrayGetDescriptor(struct HIP_ARRAY_DESCRIPTOR *pArrayDescriptor, hipArray_t array); // hip/hip_runtime_api.h:5002"""
def hipArray3DGetDescriptor(pArrayDescriptor: reference[HIP_ARRAY3D_DESCRIPTOR], array: hipArray_t | None, /) -> hipError_t:
    """enum hipError_t hipArray3DGetDescriptor(struct HIP_ARRAY3D_DESCRIPTOR *pArrayDescriptor, hipArray_t array); // hip/hip_runtime_api.h:5020"""
def hipMemcpy2D(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5037"""
def hipMemcpyParam2D(pCopy: reference[hip_Memcpy2D], /) -> hipError_t:
    """enum hipError_t hipMemcpyParam2D(const struct hip_Memcpy2D *pCopy); // hip/hip_runtime_api.h:5048"""
def hipMemcpyParam2DAsync(pCopy: reference[hip_Memcpy2D], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyParam2DAsync(const struct hip_Memcpy2D *pCopy, hipStream_t stream); // hip/hip_runtime_api.h:5059"""
def hipMemcpy2DAsync(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:5077"""
def hipMemcpy2DToArray(dst: hipArray_t | None, wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArray(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5096"""
def hipMemcpy2DToArrayAsync(dst: hipArray_t | None, wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArrayAsync(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:5116"""
def hipMemcpy2DArrayToArray(dst: hipArray_t | None, wOffsetDst: int, hOffsetDst: int, src: hipArray_const_t | None, wOffsetSrc: int, hOffsetSrc: int, width: int, height: int, kind: hipMemcpyKind |
    int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DArrayToArray(hipArray_t dst, size_t wOffsetDst, size_t hOffsetDst, hipArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, enum
        hipMemcpyKind kind); // hip/hip_runtime_api.h:5137"""
def hipMemcpyToArray(dst: hipArray_t | None, wOffset: int, hOffset: int, src: constant_memory, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToArray(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5159"""
def hipMemcpyFromArray(dst: writable_memory, srcArray: hipArray_const_t | None, wOffset: int, hOffset: int, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromArray(void *dst, hipArray_const_t srcArray, size_t wOffset, size_t hOffset, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:5180"""
def hipMemcpy2DFromArray(dst: writable_memory, dpitch: int, src: hipArray_const_t | None, wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArray(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:5199"""
def hipMemcpy2DFromArrayAsync(dst: writable_memory, dpitch: int, src: hipArray_const_t | None, wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t |
    None, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArrayAsync(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/hip_runtime_api.h:5218"""
def hipMemcpyAtoH(dst: writable_memory, srcArray: hipArray_t | None, srcOffset: int, count: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyAtoH(void *dst, hipArray_t srcArray, size_t srcOffset, size_t count); // hip/hip_runtime_api.h:5232"""
def hipMemcpyHtoA(dstArray: hipArray_t | None, dstOffset: int, srcHost: constant_memory, count: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyHtoA(hipArray_t dstArray, size_t dstOffset, const void *srcHost, size_t count); // hip/hip_runtime_api.h:5246"""
def hipMemcpy3D(p: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipMemcpy3D(const struct hipMemcpy3DParms *p); // hip/hip_runtime_api.h:5257"""
def hipMemcpy3DAsync(p: reference[hipMemcpy3DParms], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy3DAsync(const struct hipMemcpy3DParms *p, hipStream_t stream); // hip/hip_runtime_api.h:5269"""
def hipDrvMemcpy3D(pCopy: reference[HIP_MEMCPY3D], /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy3D(const struct HIP_MEMCPY3D *pCopy); // hip/hip_runtime_api.h:5280"""
def hipDrvMemcpy3DAsync(pCopy: reference[HIP_MEMCPY3D], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy3DAsync(const struct HIP_MEMCPY3D *pCopy, hipStream_t stream); // hip/hip_runtime_api.h:5292"""
def hipDeviceCanAccessPeer(canAccessPeer: items[c_int], deviceId: int, peerDeviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceCanAccessPeer(int *canAccessPeer, int deviceId, int peerDeviceId); // hip/hip_runtime_api.h:5321"""
def hipDeviceEnablePeerAccess(peerDeviceId: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipDeviceEnablePeerAccess(int peerDeviceId, unsigned int flags); // hip/hip_runtime_api.h:5338"""
def hipDeviceDisablePeerAccess(peerDeviceId: int, /) -> hipError_t:
    """enum hipError_t hipDeviceDisablePeerAccess(int peerDeviceId); // hip/hip_runtime_api.h:5350"""
def hipMemGetAddressRange(pbase: reference[hipDeviceptr_t], psize: items[c_size_t], dptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemGetAddressRange(hipDeviceptr_t *pbase, size_t *psize, hipDeviceptr_t dptr); // hip/hip_runtime_api.h:5363"""
def hipMemcpyPeer(dst: writable_memory, dstDeviceId: int, src: constant_memory, srcDeviceId: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemcpyPeer(void *dst, int dstDeviceId, const void *src, int srcDeviceId, size_t sizeBytes); // hip/hip_runtime_api.h:5379"""
def hipMemcpyPeerAsync(dst: writable_memory, dstDeviceId: int, src: constant_memory, srcDevice: int, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyPeerAsync(void *dst, int dstDeviceId, const void *src, int srcDevice, size_t sizeBytes, hipStream_t stream); // hip/hip_runtime_api.h:5393"""
def hipCtxCreate(ctx: reference[hipCtx_t], flags: int, device: int, /) -> hipError_t:
    """enum hipError_t hipCtxCreate(hipCtx_t *ctx, unsigned int flags, hipDevice_t device); // hip/hip_runtime_api.h:5438"""
def hipCtxDestroy(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxDestroy(hipCtx_t ctx); // hip/hip_runtime_api.h:5453"""
def hipCtxPopCurrent(ctx: reference[hipCtx_t], /) -> hipError_t:
    """enum hipError_t hipCtxPopCurrent(hipCtx_t *ctx); // hip/hip_runtime_api.h:5468"""
def hipCtxPushCurrent(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxPushCurrent(hipCtx_t ctx); // hip/hip_runtime_api.h:5483"""
def hipCtxSetCurrent(ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxSetCurrent(hipCtx_t ctx); // hip/hip_runtime_api.h:5498"""
def hipCtxGetCurrent(ctx: reference[hipCtx_t], /) -> hipError_t:
    """enum hipError_t hipCtxGetCurrent(hipCtx_t *ctx); // hip/hip_runtime_api.h:5513"""
def hipCtxGetDevice(device: items[c_int], /) -> hipError_t:
    """enum hipError_t hipCtxGetDevice(hipDevice_t *device); // hip/hip_runtime_api.h:5528"""
def hipCtxGetApiVersion(ctx: hipCtx_t | None, apiVersion: items[c_int], /) -> hipError_t:
    """enum hipError_t hipCtxGetApiVersion(hipCtx_t ctx, int *apiVersion); // hip/hip_runtime_api.h:5550"""
def hipCtxGetCacheConfig(cacheConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetCacheConfig(enum hipFuncCache_t *cacheConfig); // hip/hip_runtime_api.h:5568"""
def hipCtxSetCacheConfig(cacheConfig: hipFuncCache_t | int, /) -> hipError_t:
    """enum hipError_t hipCtxSetCacheConfig(enum hipFuncCache_t cacheConfig); // hip/hip_runtime_api.h:5586"""
def hipCtxSetSharedMemConfig(config: hipSharedMemConfig | int, /) -> hipError_t:
    """enum hipError_t hipCtxSetSharedMemConfig(enum hipSharedMemConfig config); // hip/hip_runtime_api.h:5604"""
def hipCtxGetSharedMemConfig(pConfig: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetSharedMemConfig(enum hipSharedMemConfig *pConfig); // hip/hip_runtime_api.h:5622"""
def hipCtxSynchronize() -> hipError_t:
    """enum hipError_t hipCtxSynchronize(void); // hip/hip_runtime_api.h:5638"""
def hipCtxGetFlags(flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipCtxGetFlags(unsigned int *flags); // hip/hip_runtime_api.h:5653"""
def hipCtxEnablePeerAccess(peerCtx: hipCtx_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipCtxEnablePeerAccess(hipCtx_t peerCtx, unsigned int flags); // hip/hip_runtime_api.h:5677"""
def hipCtxDisablePeerAccess(peerCtx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipCtxDisablePeerAccess(hipCtx_t peerCtx); // hip/hip_runtime_api.h:5698"""
def hipDevicePrimaryCtxGetState(dev: int, flags: items[c_uint], active: items[c_int], /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxGetState(hipDevice_t dev, unsigned int *flags, int *active); // hip/hip_runtime_api.h:5716"""
def hipDevicePrimaryCtxRelease(dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxRelease(hipDevice_t dev); // hip/hip_runtime_api.h:5733"""
def hipDevicePrimaryCtxRetain(pctx: reference[hipCtx_t], dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxRetain(hipCtx_t *pctx, hipDevice_t dev); // hip/hip_runtime_api.h:5749"""
def hipDevicePrimaryCtxReset(dev: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxReset(hipDevice_t dev); // hip/hip_runtime_api.h:5764"""
def hipDevicePrimaryCtxSetFlags(dev: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipDevicePrimaryCtxSetFlags(hipDevice_t dev, unsigned int flags); // hip/hip_runtime_api.h:5780"""
def hipModuleLoad(module: reference[hipModule_t], fname: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleLoad(hipModule_t *module, const char *fname); // hip/hip_runtime_api.h:5808"""
def hipModuleUnload(module: hipModule_t | None, /) -> hipError_t:
    """enum hipError_t hipModuleUnload(hipModule_t module); // hip/hip_runtime_api.h:5818"""
def hipModuleGetFunction(function: reference[hipFunction_t], module: hipModule_t | None, kname: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetFunction(hipFunction_t *function, hipModule_t module, const char *kname); // hip/hip_runtime_api.h:5829"""
def hipFuncGetAttributes(attr: reference[hipFuncAttributes], func: constant_memory, /) -> hipError_t:
    """enum hipError_t hipFuncGetAttributes(struct hipFuncAttributes *attr, const void *func); // hip/hip_runtime_api.h:5838"""
def hipFuncGetAttribute(value: items[c_int], attrib: hipFunction_attribute | int, hfunc: hipFunction_t | None, /) -> hipError_t:
    """enum hipError_t hipFuncGetAttribute(int *value, enum hipFunction_attribute attrib, hipFunction_t hfunc); // hip/hip_runtime_api.h:5848"""
def hipGetFuncBySymbol(functionPtr: reference[hipFunction_t], symbolPtr: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetFuncBySymbol(hipFunction_t *functionPtr, const void *symbolPtr); // hip/hip_runtime_api.h:5858"""
def hipModuleGetTexRef(texRef: reference[Pointer[textureReference]], hmod: hipModule_t | None, name: char_p, /) -> hipError_t:
    """enum hipError_t hipModuleGetTexRef(struct textureReference **texRef, hipModule_t hmod, const char *name); // hip/hip_runtime_api.h:5868"""
def hipModuleLoadData(module: reference[hipModule_t], image: constant_memory, /) -> hipError_t:
    """enum hipError_t hipModuleLoadData(hipModule_t *module, const void *image); // hip/hip_runtime_api.h:5878"""
def hipModuleLoadDataEx(module: reference[hipModule_t], image: constant_memory, numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipModuleLoadDataEx(hipModule_t *module, const void *image, unsigned int numOptions, enum hipJitOption *options, void **optionValues); // hip/hip_runtime_api.h:5891"""
def hipLinkAddData(state: hipLinkState_t | None, type: hipJitInputType | int, data: writable_memory, size: int, name: char_p, numOptions: int, options: items[c_uint], optionValues:
    reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipLinkAddData(hipLinkState_t state, enum hipJitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, enum hipJitOption *options, void
        **optionValues); // hip/hip_runtime_api.h:5911"""
def hipLinkAddFile(state: hipLinkState_t | None, type: hipJitInputType | int, path: char_p, numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipLinkAddFile(hipLinkState_t state, enum hipJitInputType type, const char *path, unsigned int numOptions, enum hipJitOption *options, void
        **optionValues); // hip/hip_runtime_api.h:5931"""
def hipLinkComplete(state: hipLinkState_t | None, hipBinOut: reference[c_void_p], sizeOut: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipLinkComplete(hipLinkState_t state, void **hipBinOut, size_t *sizeOut); // hip/hip_runtime_api.h:5948"""
def hipLinkCreate(numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], stateOut: reference[hipLinkState_t], /) -> hipError_t:
    """enum hipError_t hipLinkCreate(unsigned int numOptions, enum hipJitOption *options, void **optionValues, hipLinkState_t *stateOut); // hip/hip_runtime_api.h:5961"""
def hipLinkDestroy(state: hipLinkState_t | None, /) -> hipError_t:
    """enum hipError_t hipLinkDestroy(hipLinkState_t state); // hip/hip_runtime_api.h:5971"""
def hipModuleLaunchKernel(f: hipFunction_t | None, gridDimX: int, gridDimY: int, gridDimZ: int, blockDimX: int, blockDimY: int, blockDimZ: int, sharedMemBytes: int, stream: hipStream_t | None,
    kernelParams: reference[c_void_p], extra: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipModuleLaunchKernel(hipFunction_t f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int
        blockDimZ, unsigned int sharedMemBytes, hipStream_t stream, void **kernelParams, void **extra); // hip/hip_runtime_api.h:6001"""
def hipModuleLaunchCooperativeKernel(f: hipFunction_t | None, gridDimX: int, gridDimY: int, gridDimZ: int, blockDimX: int, blockDimY: int, blockDimZ: int, sharedMemBytes: int, stream: hipStream_t |
    None, kernelParams: reference[c_void_p], /) -> hipError_t:
    """enum hipError_t hipModuleLaunchCooperativeKernel(hipFunction_t f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned
        int blockDimZ, unsigned int sharedMemBytes, hipStream_t stream, void **kernelParams); // hip/hip_runtime_api.h:6034"""
def hipModuleLaunchCooperativeKernelMultiDevice(launchParamsList: reference[hipFunctionLaunchParams_t], numDevices: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipModuleLaunchCooperativeKernelMultiDevice(hipFunctionLaunchParams *launchParamsList, unsigned int numDevices, unsigned int flags); // hip/hip_runtime_api.h:6053"""
def hipLaunchCooperativeKernel(f: constant_memory, gridDim: dim3, blockDimX: dim3, kernelParams: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernel(const void *f, struct dim3 gridDim, struct dim3 blockDimX, void **kernelParams, unsigned int sharedMemBytes, hipStream_t
        stream); // hip/hip_runtime_api.h:6076"""
def hipLaunchCooperativeKernelMultiDevice(launchParamsList: reference[hipLaunchParams_t], numDevices: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags); // hip/hip_runtime_api.h:6090"""
def hipExtLaunchMultiKernelMultiDevice(launchParamsList: reference[hipLaunchParams_t], numDevices: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtLaunchMultiKernelMultiDevice(hipLaunchParams *launchParamsList, int numDevices, unsigned int flags); // hip/hip_runtime_api.h:6106"""
def hipModuleOccupancyMaxPotentialBlockSize(gridSize: items[c_int], blockSize: items[c_int], f: hipFunction_t | None, dynSharedMemPerBlk: int, blockSizeLimit: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit); // hip/hip_runtime_api.h:6136"""
def hipModuleOccupancyMaxPotentialBlockSizeWithFlags(gridSize: items[c_int], blockSize: items[c_int], f: hipFunction_t | None, dynSharedMemPerBlk: int, blockSizeLimit: int, flags: int,
    /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxPotentialBlockSizeWithFlags(int *gridSize, int *blockSize, hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit, unsigned int
        flags); // hip/hip_runtime_api.h:6155"""
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: items[c_int], f: hipFunction_t | None, blockSize: int, dynSharedMemPerBlk: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk); // hip/hip_runtime_api.h:6167"""
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: items[c_int], f: hipFunction_t | None, blockSize: int, dynSharedMemPerBlk: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk, unsigned int
        flags); // hip/hip_runtime_api.h:6179"""
def hipOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: items[c_int], f: constant_memory, blockSize: int, dynSharedMemPerBlk: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *f, int blockSize, size_t dynSharedMemPerBlk); // hip/hip_runtime_api.h:6190"""
def hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: items[c_int], f: constant_memory, blockSize: int, dynSharedMemPerBlk: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *f, int blockSize, size_t dynSharedMemPerBlk, unsigned int
        flags); // hip/hip_runtime_api.h:6202"""
def hipOccupancyMaxPotentialBlockSize(gridSize: items[c_int], blockSize: items[c_int], f: constant_memory, dynSharedMemPerBlk: int, blockSizeLimit: int, /) -> hipError_t:
    """enum hipError_t hipOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, const void *f, size_t dynSharedMemPerBlk, int blockSizeLimit); // hip/hip_runtime_api.h:6218"""
def hipProfilerStart(*arguments: Any) -> hipError_t:
    """enum hipError_t hipProfilerStart(); // hip/hip_runtime_api.h:6243"""
def hipProfilerStop(*arguments: Any) -> hipError_t:
    """enum hipError_t hipProfilerStop(); // hip/hip_runtime_api.h:6251"""
def hipConfigureCall(gridDim: dim3, blockDim: dim3, sharedMem: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipConfigureCall(struct dim3 gridDim, struct dim3 blockDim, size_t sharedMem, hipStream_t stream); // hip/hip_runtime_api.h:6279"""
def hipSetupArgument(arg: constant_memory, size: int, offset: int, /) -> hipError_t:
    """enum hipError_t hipSetupArgument(const void *arg, size_t size, size_t offset); // hip/hip_runtime_api.h:6290"""
def hipLaunchByPtr(func: constant_memory, /) -> hipError_t:
    """enum hipError_t hipLaunchByPtr(const void *func); // hip/hip_runtime_api.h:6299"""
def __hipPushCallConfiguration(gridDim: dim3, blockDim: dim3, sharedMem: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t __hipPushCallConfiguration(struct dim3 gridDim, struct dim3 blockDim, size_t sharedMem, hipStream_t stream); // hip/hip_runtime_api.h:6316"""
def __hipPopCallConfiguration(gridDim: reference[dim3], blockDim: reference[dim3], sharedMem: items[c_size_t], stream: reference[hipStream_t], /) -> hipError_t:
    """enum hipError_t __hipPopCallConfiguration(struct dim3 *gridDim, struct dim3 *blockDim, size_t *sharedMem, hipStream_t *stream); // hip/hip_runtime_api.h:6339"""
def hipLaunchKernel(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchKernel(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t
        stream); // hip/hip_runtime_api.h:6359"""
def hipLaunchHostFunc(stream: hipStream_t | None, fn: Callable[[int | None], None] | hipHostFn_t | int | None, userData: writable_memory, /, *, keep: Any = None) -> hipError_t:
    """enum hipError_t hipLaunchHostFunc(hipStream_t stream, hipHostFn_t fn, void *userData); // hip/hip_runtime_api.h:6391"""
def hipDrvMemcpy2DUnaligned(pCopy: reference[hip_Memcpy2D], /) -> hipError_t:
    """enum hipError_t hipDrvMemcpy2DUnaligned(const struct hip_Memcpy2D *pCopy); // hip/hip_runtime_api.h:6400"""
def hipExtLaunchKernel(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, startEvent: hipEvent_t | None,
    stopEvent: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipExtLaunchKernel(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t stream, hipEvent_t startEvent,
        hipEvent_t stopEvent, int flags); // hip/hip_runtime_api.h:6423"""
def hipCreateTextureObject(pTexObject: reference[hipTextureObject_t], pResDesc: reference[hipResourceDesc], pTexDesc: reference[hipTextureDesc], pResViewDesc: reference[hipResourceViewDesc],
    /) -> hipError_t:
    """enum hipError_t hipCreateTextureObject(hipTextureObject_t *pTexObject, const struct hipResourceDesc *pResDesc, const struct hipTextureDesc *pTexDesc, const struct hipResourceViewDesc
        *pResViewDesc); // hip/hip_runtime_api.h:6452"""
def hipDestroyTextureObject(textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipDestroyTextureObject(hipTextureObject_t textureObject); // hip/hip_runtime_api.h:6466"""
def hipGetChannelDesc(desc: reference[hipChannelFormatDesc], array: hipArray_const_t | None, /) -> hipError_t:
    """enum hipError_t hipGetChannelDesc(struct hipChannelFormatDesc *desc, hipArray_const_t array); // hip/hip_runtime_api.h:6477"""
def hipGetTextureObjectResourceDesc(pResDesc: reference[hipResourceDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectResourceDesc(struct hipResourceDesc *pResDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:6490"""
def hipGetTextureObjectResourceViewDesc(pResViewDesc: reference[hipResourceViewDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectResourceViewDesc(struct hipResourceViewDesc *pResViewDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:6503"""
def hipGetTextureObjectTextureDesc(pTexDesc: reference[hipTextureDesc], textureObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipGetTextureObjectTextureDesc(struct hipTextureDesc *pTexDesc, hipTextureObject_t textureObject); // hip/hip_runtime_api.h:6516"""
def hipTexObjectCreate(pTexObject: reference[hipTextureObject_t], pResDesc: reference[HIP_RESOURCE_DESC_st], pTexDesc: reference[HIP_TEXTURE_DESC_st], pResViewDesc:
    reference[HIP_RESOURCE_VIEW_DESC_st], /) -> hipError_t:
    """enum hipError_t hipTexObjectCreate(hipTextureObject_t *pTexObject, const HIP_RESOURCE_DESC *pResDesc, const HIP_TEXTURE_DESC *pTexDesc, const HIP_RESOURCE_VIEW_DESC
        *pResViewDesc); // hip/hip_runtime_api.h:6531"""
def hipTexObjectDestroy(texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectDestroy(hipTextureObject_t texObject); // hip/hip_runtime_api.h:6545"""
def hipTexObjectGetResourceDesc(pResDesc: reference[HIP_RESOURCE_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetResourceDesc(HIP_RESOURCE_DESC *pResDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:6557"""
def hipTexObjectGetResourceViewDesc(pResViewDesc: reference[HIP_RESOURCE_VIEW_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetResourceViewDesc(HIP_RESOURCE_VIEW_DESC *pResViewDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:6570"""
def hipTexObjectGetTextureDesc(pTexDesc: reference[HIP_TEXTURE_DESC_st], texObject: hipTextureObject_t | None, /) -> hipError_t:
    """enum hipError_t hipTexObjectGetTextureDesc(HIP_TEXTURE_DESC *pTexDesc, hipTextureObject_t texObject); // hip/hip_runtime_api.h:6583"""
def hipMallocMipmappedArray(mipmappedArray: reference[hipMipmappedArray_t], desc: reference[hipChannelFormatDesc], extent: hipExtent, numLevels: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMallocMipmappedArray(hipMipmappedArray_t *mipmappedArray, const struct hipChannelFormatDesc *desc, struct hipExtent extent, unsigned int numLevels, unsigned int
        flags); // hip/hip_runtime_api.h:6601"""
def hipFreeMipmappedArray(mipmappedArray: reference[hipMipmappedArray], /) -> hipError_t:
    """enum hipError_t hipFreeMipmappedArray(hipMipmappedArray_t mipmappedArray); // hip/hip_runtime_api.h:6618"""
def hipGetMipmappedArrayLevel(levelArray: reference[hipArray_t], mipmappedArray: reference[hipMipmappedArray], level: int, /) -> hipError_t:
    """enum hipError_t hipGetMipmappedArrayLevel(hipArray_t *levelArray, hipMipmappedArray_const_t mipmappedArray, unsigned int level); // hip/hip_runtime_api.h:6632"""
def hipMipmappedArrayCreate(pHandle: reference[hipMipmappedArray_t], pMipmappedArrayDesc: reference[HIP_ARRAY3D_DESCRIPTOR], numMipmapLevels: int, /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayCreate(hipMipmappedArray_t *pHandle, struct HIP_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels); // hip/hip_runtime_api.h:6648"""
def hipMipmappedArrayDestroy(hMipmappedArray: reference[hipMipmappedArray], /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayDestroy(hipMipmappedArray_t hMipmappedArray); // hip/hip_runtime_api.h:6663"""
def hipMipmappedArrayGetLevel(pLevelArray: reference[hipArray_t], hMipMappedArray: reference[hipMipmappedArray], level: int, /) -> hipError_t:
    """enum hipError_t hipMipmappedArrayGetLevel(hipArray_t *pLevelArray, hipMipmappedArray_t hMipMappedArray, unsigned int level); // hip/hip_runtime_api.h:6677"""
def hipBindTextureToMipmappedArray(tex: reference[textureReference], mipmappedArray: reference[hipMipmappedArray], desc: reference[hipChannelFormatDesc], /) -> hipError_t:
    """enum hipError_t hipBindTextureToMipmappedArray(const struct textureReference *tex, hipMipmappedArray_const_t mipmappedArray, const struct hipChannelFormatDesc
        *desc); // hip/hip_runtime_api.h:6701"""
def hipGetTextureReference(texref: reference[Pointer[textureReference]], symbol: constant_memory, /) -> hipError_t:
    """enum hipError_t hipGetTextureReference(const struct textureReference **texref, const void *symbol); // hip/hip_runtime_api.h:6717"""
def hipTexRefGetBorderColor(pBorderColor: items[c_float], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetBorderColor(float *pBorderColor, const struct textureReference *texRef); // hip/hip_runtime_api.h:6732"""
def hipTexRefGetArray(pArray: reference[hipArray_t], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetArray(hipArray_t *pArray, const struct textureReference *texRef); // hip/hip_runtime_api.h:6746"""
def hipTexRefSetAddressMode(texRef: reference[textureReference], dim: int, am: hipTextureAddressMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddressMode(struct textureReference *texRef, int dim, enum hipTextureAddressMode am); // hip/hip_runtime_api.h:6760"""
def hipTexRefSetArray(tex: reference[textureReference], array: hipArray_const_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetArray(struct textureReference *tex, hipArray_const_t array, unsigned int flags); // hip/hip_runtime_api.h:6777"""
def hipTexRefSetFilterMode(texRef: reference[textureReference], fm: hipTextureFilterMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFilterMode(struct textureReference *texRef, enum hipTextureFilterMode fm); // hip/hip_runtime_api.h:6793"""
def hipTexRefSetFlags(texRef: reference[textureReference], Flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFlags(struct textureReference *texRef, unsigned int Flags); // hip/hip_runtime_api.h:6808"""
def hipTexRefSetFormat(texRef: reference[textureReference], fmt: hipArray_Format | int, NumPackedComponents: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetFormat(struct textureReference *texRef, enum hipArray_Format fmt, int NumPackedComponents); // hip/hip_runtime_api.h:6824"""
def hipBindTexture(offset: items[c_size_t], tex: reference[textureReference], devPtr: constant_memory, desc: reference[hipChannelFormatDesc], size: int, /) -> hipError_t:
    """enum hipError_t hipBindTexture(size_t *offset, const struct textureReference *tex, const void *devPtr, const struct hipChannelFormatDesc *desc, size_t size); // hip/hip_runtime_api.h:6843"""
def hipBindTexture2D(offset: items[c_size_t], tex: reference[textureReference], devPtr: constant_memory, desc: reference[hipChannelFormatDesc], width: int, height: int, pitch: int, /) -> hipError_t:
    """enum hipError_t hipBindTexture2D(size_t *offset, const struct textureReference *tex, const void *devPtr, const struct hipChannelFormatDesc *desc, size_t width, size_t height, size_t
        pitch); // hip/hip_runtime_api.h:6866"""
def hipBindTextureToArray(tex: reference[textureReference], array: hipArray_const_t | None, desc: reference[hipChannelFormatDesc], /) -> hipError_t:
    """enum hipError_t hipBindTextureToArray(const struct textureReference *tex, hipArray_const_t array, const struct hipChannelFormatDesc *desc); // hip/hip_runtime_api.h:6887"""
def hipGetTextureAlignmentOffset(offset: items[c_size_t], texref: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipGetTextureAlignmentOffset(size_t *offset, const struct textureReference *texref); // hip/hip_runtime_api.h:6903"""
def hipUnbindTexture(tex: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipUnbindTexture(const struct textureReference *tex); // hip/hip_runtime_api.h:6917"""
def hipTexRefGetAddress(dev_ptr: reference[hipDeviceptr_t], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetAddress(hipDeviceptr_t *dev_ptr, const struct textureReference *texRef); // hip/hip_runtime_api.h:6930"""
def hipTexRefGetAddressMode(pam: items[c_uint], texRef: reference[textureReference], dim: int, /) -> hipError_t:
    """enum hipError_t hipTexRefGetAddressMode(enum hipTextureAddressMode *pam, const struct textureReference *texRef, int dim); // hip/hip_runtime_api.h:6946"""
def hipTexRefGetFilterMode(pfm: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFilterMode(enum hipTextureFilterMode *pfm, const struct textureReference *texRef); // hip/hip_runtime_api.h:6962"""
def hipTexRefGetFlags(pFlags: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFlags(unsigned int *pFlags, const struct textureReference *texRef); // hip/hip_runtime_api.h:6977"""
def hipTexRefGetFormat(pFormat: items[c_uint], pNumChannels: items[c_int], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetFormat(enum hipArray_Format *pFormat, int *pNumChannels, const struct textureReference *texRef); // hip/hip_runtime_api.h:6993"""
def hipTexRefGetMaxAnisotropy(pmaxAnsio: items[c_int], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMaxAnisotropy(int *pmaxAnsio, const struct textureReference *texRef); // hip/hip_runtime_api.h:7009"""
def hipTexRefGetMipmapFilterMode(pfm: items[c_uint], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapFilterMode(enum hipTextureFilterMode *pfm, const struct textureReference *texRef); // hip/hip_runtime_api.h:7024"""
def hipTexRefGetMipmapLevelBias(pbias: items[c_float], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapLevelBias(float *pbias, const struct textureReference *texRef); // hip/hip_runtime_api.h:7039"""
def hipTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: items[c_float], pmaxMipmapLevelClamp: items[c_float], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp, const struct textureReference *texRef); // hip/hip_runtime_api.h:7055"""
def hipTexRefGetMipMappedArray(pArray: reference[hipMipmappedArray_t], texRef: reference[textureReference], /) -> hipError_t:
    """enum hipError_t hipTexRefGetMipMappedArray(hipMipmappedArray_t *pArray, const struct textureReference *texRef); // hip/hip_runtime_api.h:7071"""
def hipTexRefSetAddress(ByteOffset: items[c_size_t], texRef: reference[textureReference], dptr: writable_memory, bytes: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddress(size_t *ByteOffset, struct textureReference *texRef, hipDeviceptr_t dptr, size_t bytes); // hip/hip_runtime_api.h:7088"""
def hipTexRefSetAddress2D(texRef: reference[textureReference], desc: reference[HIP_ARRAY_DESCRIPTOR], dptr: writable_memory, Pitch: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetAddress2D(struct textureReference *texRef, const struct HIP_ARRAY_DESCRIPTOR *desc, hipDeviceptr_t dptr, size_t Pitch); // hip/hip_runtime_api.h:7107"""
def hipTexRefSetMaxAnisotropy(texRef: reference[textureReference], maxAniso: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMaxAnisotropy(struct textureReference *texRef, unsigned int maxAniso); // hip/hip_runtime_api.h:7124"""
def hipTexRefSetBorderColor(texRef: reference[textureReference], pBorderColor: items[c_float], /) -> hipError_t:
    """enum hipError_t hipTexRefSetBorderColor(struct textureReference *texRef, float *pBorderColor); // hip/hip_runtime_api.h:7139"""
def hipTexRefSetMipmapFilterMode(texRef: reference[textureReference], fm: hipTextureFilterMode | int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapFilterMode(struct textureReference *texRef, enum hipTextureFilterMode fm); // hip/hip_runtime_api.h:7154"""
def hipTexRefSetMipmapLevelBias(texRef: reference[textureReference], bias: float, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapLevelBias(struct textureReference *texRef, float bias); // hip/hip_runtime_api.h:7169"""
def hipTexRefSetMipmapLevelClamp(texRef: reference[textureReference], minMipMapLevelClamp: float, maxMipMapLevelClamp: float, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmapLevelClamp(struct textureReference *texRef, float minMipMapLevelClamp, float maxMipMapLevelClamp); // hip/hip_runtime_api.h:7185"""
def hipTexRefSetMipmappedArray(texRef: reference[textureReference], mipmappedArray: reference[hipMipmappedArray], Flags: int, /) -> hipError_t:
    """enum hipError_t hipTexRefSetMipmappedArray(struct textureReference *texRef, struct hipMipmappedArray *mipmappedArray, unsigned int Flags); // hip/hip_runtime_api.h:7202"""
def hipApiName(id: int, /) -> bytes | None:
    """const char *hipApiName(uint32_t id); // hip/hip_runtime_api.h:7245"""
def hipKernelNameRef(f: hipFunction_t | None, /) -> bytes | None:
    """const char *hipKernelNameRef(hipFunction_t f); // hip/hip_runtime_api.h:7254"""
def hipKernelNameRefByPtr(hostFunction: constant_memory, stream: hipStream_t | None, /) -> bytes | None:
    """const char *hipKernelNameRefByPtr(const void *hostFunction, hipStream_t stream); // hip/hip_runtime_api.h:7264"""
def hipGetStreamDeviceId(stream: hipStream_t | None, /) -> int:
    """int hipGetStreamDeviceId(hipStream_t stream); // hip/hip_runtime_api.h:7273"""
def hipStreamBeginCapture(stream: hipStream_t | None, mode: hipStreamCaptureMode | int, /) -> hipError_t:
    """enum hipError_t hipStreamBeginCapture(hipStream_t stream, enum hipStreamCaptureMode mode); // hip/hip_runtime_api.h:7300"""
def hipStreamBeginCaptureToGraph(stream: hipStream_t | None, graph: hipGraph_t | None, dependencies: reference[hipGraphNode_t], dependencyData: reference[hipGraphEdgeData], numDependencies: int, mode:
    hipStreamCaptureMode | int, /) -> hipError_t:
    """enum hipError_t hipStreamBeginCaptureToGraph(hipStream_t stream, hipGraph_t graph, const hipGraphNode_t *dependencies, const struct hipGraphEdgeData *dependencyData, size_t numDependencies,
        enum hipStreamCaptureMode mode); // hip/hip_runtime_api.h:7321"""
def hipStreamEndCapture(stream: hipStream_t | None, pGraph: reference[hipGraph_t], /) -> hipError_t:
    """enum hipError_t hipStreamEndCapture(hipStream_t stream, hipGraph_t *pGraph); // hip/hip_runtime_api.h:7338"""
def hipStreamGetCaptureInfo(stream: hipStream_t | None, pCaptureStatus: items[c_uint], pId: items[c_ulonglong], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus, unsigned long long *pId); // hip/hip_runtime_api.h:7353"""
def hipStreamGetCaptureInfo_v2(stream: hipStream_t | None, captureStatus_out: items[c_uint], id_out: items[c_ulonglong], graph_out: reference[hipGraph_t], dependencies_out:
    reference[Pointer[hipGraphNode_t]], numDependencies_out: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo_v2(hipStream_t stream, enum hipStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, hipGraph_t *graph_out, const hipGraphNode_t
        **dependencies_out, size_t *numDependencies_out); // hip/hip_runtime_api.h:7372"""
def hipStreamIsCapturing(stream: hipStream_t | None, pCaptureStatus: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamIsCapturing(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus); // hip/hip_runtime_api.h:7390"""
def hipStreamUpdateCaptureDependencies(stream: hipStream_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamUpdateCaptureDependencies(hipStream_t stream, hipGraphNode_t *dependencies, size_t numDependencies, unsigned int flags); // hip/hip_runtime_api.h:7406"""
def hipThreadExchangeStreamCaptureMode(mode: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipThreadExchangeStreamCaptureMode(enum hipStreamCaptureMode *mode); // hip/hip_runtime_api.h:7420"""
def hipGraphCreate(pGraph: reference[hipGraph_t], flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphCreate(hipGraph_t *pGraph, unsigned int flags); // hip/hip_runtime_api.h:7434"""
def hipGraphDestroy(graph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphDestroy(hipGraph_t graph); // hip/hip_runtime_api.h:7447"""
def hipGraphAddDependencies(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphAddDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to, size_t numDependencies); // hip/hip_runtime_api.h:7462"""
def hipGraphRemoveDependencies(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphRemoveDependencies(hipGraph_t graph, const hipGraphNode_t *from, const hipGraphNode_t *to, size_t numDependencies); // hip/hip_runtime_api.h:7478"""
def hipGraphGetEdges(graph: hipGraph_t | None, from_: reference[hipGraphNode_t], to: reference[hipGraphNode_t], numEdges: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetEdges(hipGraph_t graph, hipGraphNode_t *from, hipGraphNode_t *to, size_t *numEdges); // hip/hip_runtime_api.h:7498"""
def hipGraphGetNodes(graph: hipGraph_t | None, nodes: reference[hipGraphNode_t], numNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetNodes(hipGraph_t graph, hipGraphNode_t *nodes, size_t *numNodes); // hip/hip_runtime_api.h:7517"""
def hipGraphGetRootNodes(graph: hipGraph_t | None, pRootNodes: reference[hipGraphNode_t], pNumRootNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphGetRootNodes(hipGraph_t graph, hipGraphNode_t *pRootNodes, size_t *pNumRootNodes); // hip/hip_runtime_api.h:7535"""
def hipGraphNodeGetDependencies(node: hipGraphNode_t | None, pDependencies: reference[hipGraphNode_t], pNumDependencies: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetDependencies(hipGraphNode_t node, hipGraphNode_t *pDependencies, size_t *pNumDependencies); // hip/hip_runtime_api.h:7554"""
def hipGraphNodeGetDependentNodes(node: hipGraphNode_t | None, pDependentNodes: reference[hipGraphNode_t], pNumDependentNodes: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetDependentNodes(hipGraphNode_t node, hipGraphNode_t *pDependentNodes, size_t *pNumDependentNodes); // hip/hip_runtime_api.h:7574"""
def hipGraphNodeGetType(node: hipGraphNode_t | None, pType: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetType(hipGraphNode_t node, enum hipGraphNodeType *pType); // hip/hip_runtime_api.h:7588"""
def hipGraphDestroyNode(node: hipGraphNode_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphDestroyNode(hipGraphNode_t node); // hip/hip_runtime_api.h:7600"""
def hipGraphClone(pGraphClone: reference[hipGraph_t], originalGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphClone(hipGraph_t *pGraphClone, hipGraph_t originalGraph); // hip/hip_runtime_api.h:7613"""
def hipGraphNodeFindInClone(pNode: reference[hipGraphNode_t], originalNode: hipGraphNode_t | None, clonedGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphNodeFindInClone(hipGraphNode_t *pNode, hipGraphNode_t originalNode, hipGraph_t clonedGraph); // hip/hip_runtime_api.h:7627"""
def hipGraphInstantiate(pGraphExec: reference[hipGraphExec_t], graph: hipGraph_t | None, pErrorNode: reference[hipGraphNode_t], pLogBuffer: chars, bufferSize: int, /) -> hipError_t:
    """enum hipError_t hipGraphInstantiate(hipGraphExec_t *pGraphExec, hipGraph_t graph, hipGraphNode_t *pErrorNode, char *pLogBuffer, size_t bufferSize); // hip/hip_runtime_api.h:7646"""
def hipGraphInstantiateWithFlags(pGraphExec: reference[hipGraphExec_t], graph: hipGraph_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphInstantiateWithFlags(hipGraphExec_t *pGraphExec, hipGraph_t graph, unsigned long long flags); // hip/hip_runtime_api.h:7661"""
def hipGraphInstantiateWithParams(pGraphExec: reference[hipGraphExec_t], graph: hipGraph_t | None, instantiateParams: reference[hipGraphInstantiateParams], /) -> hipError_t:
    """enum hipError_t hipGraphInstantiateWithParams(hipGraphExec_t *pGraphExec, hipGraph_t graph, struct hipGraphInstantiateParams *instantiateParams); // hip/hip_runtime_api.h:7675"""
def hipGraphLaunch(graphExec: hipGraphExec_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphLaunch(hipGraphExec_t graphExec, hipStream_t stream); // hip/hip_runtime_api.h:7687"""
def hipGraphUpload(graphExec: hipGraphExec_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphUpload(hipGraphExec_t graphExec, hipStream_t stream); // hip/hip_runtime_api.h:7699"""
def hipGraphAddNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, nodeParams: reference[hipGraphNodeParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, struct hipGraphNodeParams
        *nodeParams); // hip/hip_runtime_api.h:7713"""
def hipGraphExecGetFlags(graphExec: hipGraphExec_t | None, flags: items[c_ulonglong], /) -> hipError_t:
    """enum hipError_t hipGraphExecGetFlags(hipGraphExec_t graphExec, unsigned long long *flags); // hip/hip_runtime_api.h:7726"""
def hipGraphNodeSetParams(node: hipGraphNode_t | None, nodeParams: reference[hipGraphNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphNodeSetParams(hipGraphNode_t node, struct hipGraphNodeParams *nodeParams); // hip/hip_runtime_api.h:7737"""
def hipGraphExecNodeSetParams(graphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, nodeParams: reference[hipGraphNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecNodeSetParams(hipGraphExec_t graphExec, hipGraphNode_t node, struct hipGraphNodeParams *nodeParams); // hip/hip_runtime_api.h:7749"""
def hipGraphExecDestroy(graphExec: hipGraphExec_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecDestroy(hipGraphExec_t graphExec); // hip/hip_runtime_api.h:7761"""
def hipGraphExecUpdate(hGraphExec: hipGraphExec_t | None, hGraph: hipGraph_t | None, hErrorNode_out: reference[hipGraphNode_t], updateResult_out: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGraphExecUpdate(hipGraphExec_t hGraphExec, hipGraph_t hGraph, hipGraphNode_t *hErrorNode_out, enum hipGraphExecUpdateResult
        *updateResult_out); // hip/hip_runtime_api.h:7777"""
def hipGraphAddKernelNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pNodeParams: reference[hipKernelNodeParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddKernelNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipKernelNodeParams
        *pNodeParams); // hip/hip_runtime_api.h:7793"""
def hipGraphKernelNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeGetParams(hipGraphNode_t node, struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:7806"""
def hipGraphKernelNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeSetParams(hipGraphNode_t node, const struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:7817"""
def hipGraphExecKernelNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipKernelNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecKernelNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipKernelNodeParams *pNodeParams); // hip/hip_runtime_api.h:7829"""
def hipDrvGraphAddMemcpyNode(phGraphNode: reference[hipGraphNode_t], hGraph: hipGraph_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, copyParams: reference[HIP_MEMCPY3D], ctx:
    hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvGraphAddMemcpyNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies, size_t numDependencies, const struct HIP_MEMCPY3D *copyParams,
        hipCtx_t ctx); // hip/hip_runtime_api.h:7845"""
def hipGraphAddMemcpyNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pCopyParams: reference[hipMemcpy3DParms],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipMemcpy3DParms
        *pCopyParams); // hip/hip_runtime_api.h:7861"""
def hipGraphMemcpyNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeGetParams(hipGraphNode_t node, struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:7873"""
def hipGraphMemcpyNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParams(hipGraphNode_t node, const struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:7884"""
def hipGraphKernelNodeSetAttribute(hNode: hipGraphNode_t | None, attr: hipLaunchAttributeID | int, value: reference[hipLaunchAttributeValue], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeSetAttribute(hipGraphNode_t hNode, enum hipLaunchAttributeID attr, const union hipLaunchAttributeValue *value); // hip/hip_runtime_api.h:7896"""
def hipGraphKernelNodeGetAttribute(hNode: hipGraphNode_t | None, attr: hipLaunchAttributeID | int, value: reference[hipLaunchAttributeValue], /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeGetAttribute(hipGraphNode_t hNode, enum hipLaunchAttributeID attr, union hipLaunchAttributeValue *value); // hip/hip_runtime_api.h:7908"""
def hipGraphExecMemcpyNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, struct hipMemcpy3DParms *pNodeParams); // hip/hip_runtime_api.h:7920"""
def hipGraphAddMemcpyNode1D(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, dst: writable_memory, src: constant_memory,
    count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNode1D(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count, enum
        hipMemcpyKind kind); // hip/hip_runtime_api.h:7938"""
def hipGraphMemcpyNodeSetParams1D(node: hipGraphNode_t | None, dst: writable_memory, src: constant_memory, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParams1D(hipGraphNode_t node, void *dst, const void *src, size_t count, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:7954"""
def hipGraphExecMemcpyNodeSetParams1D(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, dst: writable_memory, src: constant_memory, count: int, kind: hipMemcpyKind | int,
    /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParams1D(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst, const void *src, size_t count, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:7971"""
def hipGraphAddMemcpyNodeFromSymbol(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, dst: writable_memory, symbol:
    constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNodeFromSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t
        count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:7991"""
def hipGraphMemcpyNodeSetParamsFromSymbol(node: hipGraphNode_t | None, dst: writable_memory, symbol: constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParamsFromSymbol(hipGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:8009"""
def hipGraphExecMemcpyNodeSetParamsFromSymbol(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, dst: writable_memory, symbol: constant_memory, count: int, offset: int, kind:
    hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParamsFromSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:8027"""
def hipGraphAddMemcpyNodeToSymbol(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, symbol: constant_memory, src:
    constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemcpyNodeToSymbol(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src,
        size_t count, size_t offset, enum hipMemcpyKind kind); // hip/hip_runtime_api.h:8047"""
def hipGraphMemcpyNodeSetParamsToSymbol(node: hipGraphNode_t | None, symbol: constant_memory, src: constant_memory, count: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipGraphMemcpyNodeSetParamsToSymbol(hipGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:8066"""
def hipGraphExecMemcpyNodeSetParamsToSymbol(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, symbol: constant_memory, src: constant_memory, count: int, offset: int, kind: hipMemcpyKind
    | int, /) -> hipError_t:
    """enum hipError_t hipGraphExecMemcpyNodeSetParamsToSymbol(hipGraphExec_t hGraphExec, hipGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum hipMemcpyKind
        kind); // hip/hip_runtime_api.h:8085"""
def hipGraphAddMemsetNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pMemsetParams: reference[hipMemsetParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddMemsetNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipMemsetParams
        *pMemsetParams); // hip/hip_runtime_api.h:8101"""
def hipGraphMemsetNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphMemsetNodeGetParams(hipGraphNode_t node, struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:8114"""
def hipGraphMemsetNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphMemsetNodeSetParams(hipGraphNode_t node, const struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:8125"""
def hipGraphExecMemsetNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipMemsetParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecMemsetNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipMemsetParams *pNodeParams); // hip/hip_runtime_api.h:8137"""
def hipGraphAddHostNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pNodeParams: reference[hipHostNodeParams],
    /) -> hipError_t:
    """enum hipError_t hipGraphAddHostNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct hipHostNodeParams
        *pNodeParams); // hip/hip_runtime_api.h:8152"""
def hipGraphHostNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphHostNodeGetParams(hipGraphNode_t node, struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:8165"""
def hipGraphHostNodeSetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphHostNodeSetParams(hipGraphNode_t node, const struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:8176"""
def hipGraphExecHostNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, pNodeParams: reference[hipHostNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecHostNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, const struct hipHostNodeParams *pNodeParams); // hip/hip_runtime_api.h:8188"""
def hipGraphAddChildGraphNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, childGraph: hipGraph_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddChildGraphNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipGraph_t
        childGraph); // hip/hip_runtime_api.h:8203"""
def hipGraphChildGraphNodeGetGraph(node: hipGraphNode_t | None, pGraph: reference[hipGraph_t], /) -> hipError_t:
    """enum hipError_t hipGraphChildGraphNodeGetGraph(hipGraphNode_t node, hipGraph_t *pGraph); // hip/hip_runtime_api.h:8216"""
def hipGraphExecChildGraphNodeSetParams(hGraphExec: hipGraphExec_t | None, node: hipGraphNode_t | None, childGraph: hipGraph_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecChildGraphNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t node, hipGraph_t childGraph); // hip/hip_runtime_api.h:8228"""
def hipGraphAddEmptyNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, /) -> hipError_t:
    """enum hipError_t hipGraphAddEmptyNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies); // hip/hip_runtime_api.h:8242"""
def hipGraphAddEventRecordNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, event: hipEvent_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddEventRecordNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipEvent_t
        event); // hip/hip_runtime_api.h:8258"""
def hipGraphEventRecordNodeGetEvent(node: hipGraphNode_t | None, event_out: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipGraphEventRecordNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out); // hip/hip_runtime_api.h:8271"""
def hipGraphEventRecordNodeSetEvent(node: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphEventRecordNodeSetEvent(hipGraphNode_t node, hipEvent_t event); // hip/hip_runtime_api.h:8282"""
def hipGraphExecEventRecordNodeSetEvent(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecEventRecordNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event); // hip/hip_runtime_api.h:8294"""
def hipGraphAddEventWaitNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, event: hipEvent_t | None,
    /) -> hipError_t:
    """enum hipError_t hipGraphAddEventWaitNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, hipEvent_t
        event); // hip/hip_runtime_api.h:8309"""
def hipGraphEventWaitNodeGetEvent(node: hipGraphNode_t | None, event_out: reference[hipEvent_t], /) -> hipError_t:
    """enum hipError_t hipGraphEventWaitNodeGetEvent(hipGraphNode_t node, hipEvent_t *event_out); // hip/hip_runtime_api.h:8323"""
def hipGraphEventWaitNodeSetEvent(node: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphEventWaitNodeSetEvent(hipGraphNode_t node, hipEvent_t event); // hip/hip_runtime_api.h:8334"""
def hipGraphExecEventWaitNodeSetEvent(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, event: hipEvent_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphExecEventWaitNodeSetEvent(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, hipEvent_t event); // hip/hip_runtime_api.h:8346"""
def hipGraphAddMemAllocNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, pNodeParams:
    reference[hipMemAllocNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphAddMemAllocNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, struct hipMemAllocNodeParams
        *pNodeParams); // hip/hip_runtime_api.h:8361"""
def hipGraphMemAllocNodeGetParams(node: hipGraphNode_t | None, pNodeParams: reference[hipMemAllocNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphMemAllocNodeGetParams(hipGraphNode_t node, struct hipMemAllocNodeParams *pNodeParams); // hip/hip_runtime_api.h:8373"""
def hipGraphAddMemFreeNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, dev_ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipGraphAddMemFreeNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, void
        *dev_ptr); // hip/hip_runtime_api.h:8387"""
def hipGraphMemFreeNodeGetParams(node: hipGraphNode_t | None, dev_ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipGraphMemFreeNodeGetParams(hipGraphNode_t node, void *dev_ptr); // hip/hip_runtime_api.h:8399"""
def hipDeviceGetGraphMemAttribute(device: int, attr: hipGraphMemAttributeType | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDeviceGetGraphMemAttribute(int device, enum hipGraphMemAttributeType attr, void *value); // hip/hip_runtime_api.h:8411"""
def hipDeviceSetGraphMemAttribute(device: int, attr: hipGraphMemAttributeType | int, value: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDeviceSetGraphMemAttribute(int device, enum hipGraphMemAttributeType attr, void *value); // hip/hip_runtime_api.h:8423"""
def hipDeviceGraphMemTrim(device: int, /) -> hipError_t:
    """enum hipError_t hipDeviceGraphMemTrim(int device); // hip/hip_runtime_api.h:8434"""
def hipUserObjectCreate(object_out: reference[hipUserObject_t], ptr: writable_memory, destroy: Callable[[int | None], None] | hipHostFn_t | int | None, initialRefcount: int, flags: int, /, *, keep:
    Any = None) -> hipError_t:
    """enum hipError_t hipUserObjectCreate(hipUserObject_t *object_out, void *ptr, hipHostFn_t destroy, unsigned int initialRefcount, unsigned int flags); // hip/hip_runtime_api.h:8448"""
def hipUserObjectRelease(object: hipUserObject_t | None, count: int, /) -> hipError_t:
    """enum hipError_t hipUserObjectRelease(hipUserObject_t object, unsigned int count); // hip/hip_runtime_api.h:8460"""
def hipUserObjectRetain(object: hipUserObject_t | None, count: int, /) -> hipError_t:
    """enum hipError_t hipUserObjectRetain(hipUserObject_t object, unsigned int count); // hip/hip_runtime_api.h:8471"""
def hipGraphRetainUserObject(graph: hipGraph_t | None, object: hipUserObject_t | None, count: int, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphRetainUserObject(hipGraph_t graph, hipUserObject_t object, unsigned int count, unsigned int flags); // hip/hip_runtime_api.h:8484"""
def hipGraphReleaseUserObject(graph: hipGraph_t | None, object: hipUserObject_t | None, count: int, /) -> hipError_t:
    """enum hipError_t hipGraphReleaseUserObject(hipGraph_t graph, hipUserObject_t object, unsigned int count); // hip/hip_runtime_api.h:8497"""
def hipGraphDebugDotPrint(graph: hipGraph_t | None, path: char_p, flags: int, /) -> hipError_t:
    """enum hipError_t hipGraphDebugDotPrint(hipGraph_t graph, const char *path, unsigned int flags); // hip/hip_runtime_api.h:8510"""
def hipGraphKernelNodeCopyAttributes(hSrc: hipGraphNode_t | None, hDst: hipGraphNode_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphKernelNodeCopyAttributes(hipGraphNode_t hSrc, hipGraphNode_t hDst); // hip/hip_runtime_api.h:8526"""
def hipGraphNodeSetEnabled(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, isEnabled: int, /) -> hipError_t:
    """enum hipError_t hipGraphNodeSetEnabled(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, unsigned int isEnabled); // hip/hip_runtime_api.h:8550"""
def hipGraphNodeGetEnabled(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, isEnabled: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipGraphNodeGetEnabled(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, unsigned int *isEnabled); // hip/hip_runtime_api.h:8572"""
def hipGraphAddExternalSemaphoresWaitNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, nodeParams:
    reference[hipExternalSemaphoreWaitNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphAddExternalSemaphoresWaitNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct
        hipExternalSemaphoreWaitNodeParams *nodeParams); // hip/hip_runtime_api.h:8587"""
def hipGraphAddExternalSemaphoresSignalNode(pGraphNode: reference[hipGraphNode_t], graph: hipGraph_t | None, pDependencies: reference[hipGraphNode_t], numDependencies: int, nodeParams:
    reference[hipExternalSemaphoreSignalNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphAddExternalSemaphoresSignalNode(hipGraphNode_t *pGraphNode, hipGraph_t graph, const hipGraphNode_t *pDependencies, size_t numDependencies, const struct
        hipExternalSemaphoreSignalNodeParams *nodeParams); // hip/hip_runtime_api.h:8603"""
def hipGraphExternalSemaphoresSignalNodeSetParams(hNode: hipGraphNode_t | None, nodeParams: reference[hipExternalSemaphoreSignalNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExternalSemaphoresSignalNodeSetParams(hipGraphNode_t hNode, const struct hipExternalSemaphoreSignalNodeParams *nodeParams); // hip/hip_runtime_api.h:8615"""
def hipGraphExternalSemaphoresWaitNodeSetParams(hNode: hipGraphNode_t | None, nodeParams: reference[hipExternalSemaphoreWaitNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExternalSemaphoresWaitNodeSetParams(hipGraphNode_t hNode, const struct hipExternalSemaphoreWaitNodeParams *nodeParams); // hip/hip_runtime_api.h:8626"""
def hipGraphExternalSemaphoresSignalNodeGetParams(hNode: hipGraphNode_t | None, params_out: reference[hipExternalSemaphoreSignalNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExternalSemaphoresSignalNodeGetParams(hipGraphNode_t hNode, struct hipExternalSemaphoreSignalNodeParams *params_out); // hip/hip_runtime_api.h:8637"""
def hipGraphExternalSemaphoresWaitNodeGetParams(hNode: hipGraphNode_t | None, params_out: reference[hipExternalSemaphoreWaitNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExternalSemaphoresWaitNodeGetParams(hipGraphNode_t hNode, struct hipExternalSemaphoreWaitNodeParams *params_out); // hip/hip_runtime_api.h:8648"""
def hipGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, nodeParams: reference[hipExternalSemaphoreSignalNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecExternalSemaphoresSignalNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, const struct hipExternalSemaphoreSignalNodeParams
        *nodeParams); // hip/hip_runtime_api.h:8660"""
def hipGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, nodeParams: reference[hipExternalSemaphoreWaitNodeParams], /) -> hipError_t:
    """enum hipError_t hipGraphExecExternalSemaphoresWaitNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, const struct hipExternalSemaphoreWaitNodeParams
        *nodeParams); // hip/hip_runtime_api.h:8672"""
def hipDrvGraphMemcpyNodeGetParams(hNode: hipGraphNode_t | None, nodeParams: reference[HIP_MEMCPY3D], /) -> hipError_t:
    """enum hipError_t hipDrvGraphMemcpyNodeGetParams(hipGraphNode_t hNode, struct HIP_MEMCPY3D *nodeParams); // hip/hip_runtime_api.h:8684"""
def hipDrvGraphMemcpyNodeSetParams(hNode: hipGraphNode_t | None, nodeParams: reference[HIP_MEMCPY3D], /) -> hipError_t:
    """enum hipError_t hipDrvGraphMemcpyNodeSetParams(hipGraphNode_t hNode, const struct HIP_MEMCPY3D *nodeParams); // hip/hip_runtime_api.h:8695"""
def hipDrvGraphAddMemsetNode(phGraphNode: reference[hipGraphNode_t], hGraph: hipGraph_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, memsetParams:
    reference[HIP_MEMSET_NODE_PARAMS], ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvGraphAddMemsetNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies, size_t numDependencies, const struct HIP_MEMSET_NODE_PARAMS
        *memsetParams, hipCtx_t ctx); // hip/hip_runtime_api.h:8710"""
def hipDrvGraphAddMemFreeNode(phGraphNode: reference[hipGraphNode_t], hGraph: hipGraph_t | None, dependencies: reference[hipGraphNode_t], numDependencies: int, dptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipDrvGraphAddMemFreeNode(hipGraphNode_t *phGraphNode, hipGraph_t hGraph, const hipGraphNode_t *dependencies, size_t numDependencies, hipDeviceptr_t
        dptr); // hip/hip_runtime_api.h:8726"""
def hipDrvGraphExecMemcpyNodeSetParams(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, copyParams: reference[HIP_MEMCPY3D], ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvGraphExecMemcpyNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, const struct HIP_MEMCPY3D *copyParams, hipCtx_t ctx); // hip/hip_runtime_api.h:8741"""
def hipDrvGraphExecMemsetNodeSetParams(hGraphExec: hipGraphExec_t | None, hNode: hipGraphNode_t | None, memsetParams: reference[HIP_MEMSET_NODE_PARAMS], ctx: hipCtx_t | None, /) -> hipError_t:
    """enum hipError_t hipDrvGraphExecMemsetNodeSetParams(hipGraphExec_t hGraphExec, hipGraphNode_t hNode, const struct HIP_MEMSET_NODE_PARAMS *memsetParams, hipCtx_t
        ctx); // hip/hip_runtime_api.h:8755"""
def hipMemAddressFree(devPtr: writable_memory, size: int, /) -> hipError_t:
    """enum hipError_t hipMemAddressFree(void *devPtr, size_t size); // hip/hip_runtime_api.h:8789"""
def hipMemAddressReserve(ptr: reference[c_void_p], size: int, alignment: int, addr: writable_memory, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemAddressReserve(void **ptr, size_t size, size_t alignment, void *addr, unsigned long long flags); // hip/hip_runtime_api.h:8805"""
def hipMemCreate(handle: reference[hipMemGenericAllocationHandle_t], size: int, prop: reference[hipMemAllocationProp], flags: int, /) -> hipError_t:
    """enum hipError_t hipMemCreate(hipMemGenericAllocationHandle_t *handle, size_t size, const struct hipMemAllocationProp *prop, unsigned long long flags); // hip/hip_runtime_api.h:8820"""
def hipMemExportToShareableHandle(shareableHandle: writable_memory, handle: hipMemGenericAllocationHandle_t | None, handleType: hipMemAllocationHandleType | int, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemExportToShareableHandle(void *shareableHandle, hipMemGenericAllocationHandle_t handle, enum hipMemAllocationHandleType handleType, unsigned long long
        flags); // hip/hip_runtime_api.h:8835"""
def hipMemGetAccess(flags: items[c_ulonglong], location: reference[hipMemLocation], ptr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemGetAccess(unsigned long long *flags, const struct hipMemLocation *location, void *ptr); // hip/hip_runtime_api.h:8849"""
def hipMemGetAllocationGranularity(granularity: items[c_size_t], prop: reference[hipMemAllocationProp], option: hipMemAllocationGranularity_flags | int, /) -> hipError_t:
    """enum hipError_t hipMemGetAllocationGranularity(size_t *granularity, const struct hipMemAllocationProp *prop, enum hipMemAllocationGranularity_flags option); // hip/hip_runtime_api.h:8864"""
def hipMemGetAllocationPropertiesFromHandle(prop: reference[hipMemAllocationProp], handle: hipMemGenericAllocationHandle_t | None, /) -> hipError_t:
    """enum hipError_t hipMemGetAllocationPropertiesFromHandle(struct hipMemAllocationProp *prop, hipMemGenericAllocationHandle_t handle); // hip/hip_runtime_api.h:8877"""
def hipMemImportFromShareableHandle(handle: reference[hipMemGenericAllocationHandle_t], osHandle: writable_memory, shHandleType: hipMemAllocationHandleType | int, /) -> hipError_t:
    """enum hipError_t hipMemImportFromShareableHandle(hipMemGenericAllocationHandle_t *handle, void *osHandle, enum hipMemAllocationHandleType shHandleType); // hip/hip_runtime_api.h:8891"""
def hipMemMap(ptr: writable_memory, size: int, offset: int, handle: hipMemGenericAllocationHandle_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipMemMap(void *ptr, size_t size, size_t offset, hipMemGenericAllocationHandle_t handle, unsigned long long flags); // hip/hip_runtime_api.h:8907"""
def hipMemMapArrayAsync(mapInfoList: reference[hipArrayMapInfo], count: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemMapArrayAsync(struct hipArrayMapInfo *mapInfoList, unsigned int count, hipStream_t stream); // hip/hip_runtime_api.h:8919"""
def hipMemRelease(handle: hipMemGenericAllocationHandle_t | None, /) -> hipError_t:
    """enum hipError_t hipMemRelease(hipMemGenericAllocationHandle_t handle); // hip/hip_runtime_api.h:8931"""
def hipMemRetainAllocationHandle(handle: reference[hipMemGenericAllocationHandle_t], addr: writable_memory, /) -> hipError_t:
    """enum hipError_t hipMemRetainAllocationHandle(hipMemGenericAllocationHandle_t *handle, void *addr); // hip/hip_runtime_api.h:8944"""
def hipMemSetAccess(ptr: writable_memory, size: int, desc: reference[hipMemAccessDesc], count: int, /) -> hipError_t:
    """enum hipError_t hipMemSetAccess(void *ptr, size_t size, const struct hipMemAccessDesc *desc, size_t count); // hip/hip_runtime_api.h:8959"""
def hipMemUnmap(ptr: writable_memory, size: int, /) -> hipError_t:
    """enum hipError_t hipMemUnmap(void *ptr, size_t size); // hip/hip_runtime_api.h:8972"""
def hipGraphicsMapResources(count: int, resources: reference[hipGraphicsResource_t], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsMapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream); // hip/hip_runtime_api.h:8996"""
def hipGraphicsSubResourceGetMappedArray(array: reference[hipArray_t], resource: hipGraphicsResource_t | None, arrayIndex: int, mipLevel: int, /) -> hipError_t:
    """enum hipError_t hipGraphicsSubResourceGetMappedArray(hipArray_t *array, hipGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel); // hip/hip_runtime_api.h:9011"""
def hipGraphicsResourceGetMappedPointer(devPtr: reference[c_void_p], size: items[c_size_t], resource: hipGraphicsResource_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, hipGraphicsResource_t resource); // hip/hip_runtime_api.h:9023"""
def hipGraphicsUnmapResources(count: int, resources: reference[hipGraphicsResource_t], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsUnmapResources(int count, hipGraphicsResource_t *resources, hipStream_t stream); // hip/hip_runtime_api.h:9035"""
def hipGraphicsUnregisterResource(resource: hipGraphicsResource_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphicsUnregisterResource(hipGraphicsResource_t resource); // hip/hip_runtime_api.h:9045"""
def hipCreateSurfaceObject(pSurfObject: reference[hipSurfaceObject_t], pResDesc: reference[hipResourceDesc], /) -> hipError_t:
    """enum hipError_t hipCreateSurfaceObject(hipSurfaceObject_t *pSurfObject, const struct hipResourceDesc *pResDesc); // hip/hip_runtime_api.h:9072"""
def hipDestroySurfaceObject(surfaceObject: hipSurfaceObject_t | None, /) -> hipError_t:
    """enum hipError_t hipDestroySurfaceObject(hipSurfaceObject_t surfaceObject); // hip/hip_runtime_api.h:9080"""
def hipCreateChannelDesc(x: int, y: int, z: int, w: int, f: hipChannelFormatKind | int, /) -> hipChannelFormatDesc:
    """struct hipChannelFormatDesc hipCreateChannelDesc(int x, int y, int z, int w, enum hipChannelFormatKind f); // hip/amd_detail/amd_channel_descriptor.h:353"""
def hipMemcpy_spt(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy_spt(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:91"""
def hipMemcpyToSymbol_spt(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbol_spt(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:93"""
def hipMemcpyFromSymbol_spt(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbol_spt(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:97"""
def hipMemcpy2D_spt(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2D_spt(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:101"""
def hipMemcpy2DFromArray_spt(dst: writable_memory, dpitch: int, src: hipArray_const_t | None, wOffset: int, hOffset: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArray_spt(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:104"""
def hipMemcpy3D_spt(p: reference[hipMemcpy3DParms], /) -> hipError_t:
    """enum hipError_t hipMemcpy3D_spt(const struct hipMemcpy3DParms *p); // hip/amd_detail/amd_hip_runtime_pt_api.h:107"""
def hipMemset_spt(dst: writable_memory, value: int, sizeBytes: int, /) -> hipError_t:
    """enum hipError_t hipMemset_spt(void *dst, int value, size_t sizeBytes); // hip/amd_detail/amd_hip_runtime_pt_api.h:109"""
def hipMemsetAsync_spt(dst: writable_memory, value: int, sizeBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemsetAsync_spt(void *dst, int value, size_t sizeBytes, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:111"""
def hipMemset2D_spt(dst: writable_memory, pitch: int, value: int, width: int, height: int, /) -> hipError_t:
    """enum hipError_t hipMemset2D_spt(void *dst, size_t pitch, int value, size_t width, size_t height); // hip/amd_detail/amd_hip_runtime_pt_api.h:114"""
def hipMemset2DAsync_spt(dst: writable_memory, pitch: int, value: int, width: int, height: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset2DAsync_spt(void *dst, size_t pitch, int value, size_t width, size_t height, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:116"""
def hipMemset3DAsync_spt(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemset3DAsync_spt(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:120"""
def hipMemset3D_spt(pitchedDevPtr: hipPitchedPtr, value: int, extent: hipExtent, /) -> hipError_t:
    """enum hipError_t hipMemset3D_spt(struct hipPitchedPtr pitchedDevPtr, int value, struct hipExtent extent); // hip/amd_detail/amd_hip_runtime_pt_api.h:123"""
def hipMemcpyAsync_spt(dst: writable_memory, src: constant_memory, sizeBytes: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyAsync_spt(void *dst, const void *src, size_t sizeBytes, enum hipMemcpyKind kind, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:125"""
def hipMemcpy3DAsync_spt(p: reference[hipMemcpy3DParms], stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy3DAsync_spt(const struct hipMemcpy3DParms *p, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:128"""
def hipMemcpy2DAsync_spt(dst: writable_memory, dpitch: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DAsync_spt(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:131"""
def hipMemcpyFromSymbolAsync_spt(dst: writable_memory, symbol: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromSymbolAsync_spt(void *dst, const void *symbol, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:135"""
def hipMemcpyToSymbolAsync_spt(symbol: constant_memory, src: constant_memory, sizeBytes: int, offset: int, kind: hipMemcpyKind | int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpyToSymbolAsync_spt(const void *symbol, const void *src, size_t sizeBytes, size_t offset, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:139"""
def hipMemcpyFromArray_spt(dst: writable_memory, src: hipArray_const_t | None, wOffsetSrc: int, hOffset: int, count: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpyFromArray_spt(void *dst, hipArray_const_t src, size_t wOffsetSrc, size_t hOffset, size_t count, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:143"""
def hipMemcpy2DToArray_spt(dst: hipArray_t | None, wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArray_spt(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind
        kind); // hip/amd_detail/amd_hip_runtime_pt_api.h:146"""
def hipMemcpy2DFromArrayAsync_spt(dst: writable_memory, dpitch: int, src: hipArray_const_t | None, wOffsetSrc: int, hOffsetSrc: int, width: int, height: int, kind: hipMemcpyKind | int, stream:
    hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipMemcpy2DFromArrayAsync_spt(void *dst, size_t dpitch, hipArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, enum hipMemcpyKind kind,
        hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:149"""
def hipMemcpy2DToArrayAsync_spt(dst: hipArray_t | None, wOffset: int, hOffset: int, src: constant_memory, spitch: int, width: int, height: int, kind: hipMemcpyKind | int, stream: hipStream_t | None,
    /) -> hipError_t:
    """enum hipError_t hipMemcpy2DToArrayAsync_spt(hipArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, enum hipMemcpyKind kind, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:154"""
def hipStreamQuery_spt(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamQuery_spt(hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:158"""
def hipStreamSynchronize_spt(stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipStreamSynchronize_spt(hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:160"""
def hipStreamGetPriority_spt(stream: hipStream_t | None, priority: items[c_int], /) -> hipError_t:
    """enum hipError_t hipStreamGetPriority_spt(hipStream_t stream, int *priority); // hip/amd_detail/amd_hip_runtime_pt_api.h:162"""
def hipStreamWaitEvent_spt(stream: hipStream_t | None, event: hipEvent_t | None, flags: int, /) -> hipError_t:
    """enum hipError_t hipStreamWaitEvent_spt(hipStream_t stream, hipEvent_t event, unsigned int flags); // hip/amd_detail/amd_hip_runtime_pt_api.h:164"""
def hipStreamGetFlags_spt(stream: hipStream_t | None, flags: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamGetFlags_spt(hipStream_t stream, unsigned int *flags); // hip/amd_detail/amd_hip_runtime_pt_api.h:166"""
def hipStreamAddCallback_spt(stream: hipStream_t | None, callback: Callable[[hipStream_t, int, int | None], None] | hipStreamCallback_t | int | None, userData: writable_memory, flags: int, /, *, keep:
    Any = None) -> hipError_t:
    """enum hipError_t hipStreamAddCallback_spt(hipStream_t stream, hipStreamCallback_t callback, void *userData, unsigned int flags); // hip/amd_detail/amd_hip_runtime_pt_api.h:168"""
def hipEventRecord_spt(event: hipEvent_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipEventRecord_spt(hipEvent_t event, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:171"""
def hipLaunchCooperativeKernel_spt(f: constant_memory, gridDim: dim3, blockDim: dim3, kernelParams: reference[c_void_p], sharedMemBytes: int, hStream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchCooperativeKernel_spt(const void *f, struct dim3 gridDim, struct dim3 blockDim, void **kernelParams, uint32_t sharedMemBytes, hipStream_t
        hStream); // hip/amd_detail/amd_hip_runtime_pt_api.h:173"""
def hipLaunchKernel_spt(function_address: constant_memory, numBlocks: dim3, dimBlocks: dim3, args: reference[c_void_p], sharedMemBytes: int, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipLaunchKernel_spt(const void *function_address, struct dim3 numBlocks, struct dim3 dimBlocks, void **args, size_t sharedMemBytes, hipStream_t
        stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:178"""
def hipGraphLaunch_spt(graphExec: hipGraphExec_t | None, stream: hipStream_t | None, /) -> hipError_t:
    """enum hipError_t hipGraphLaunch_spt(hipGraphExec_t graphExec, hipStream_t stream); // hip/amd_detail/amd_hip_runtime_pt_api.h:184"""
def hipStreamBeginCapture_spt(stream: hipStream_t | None, mode: hipStreamCaptureMode | int, /) -> hipError_t:
    """enum hipError_t hipStreamBeginCapture_spt(hipStream_t stream, enum hipStreamCaptureMode mode); // hip/amd_detail/amd_hip_runtime_pt_api.h:185"""
def hipStreamEndCapture_spt(stream: hipStream_t | None, pGraph: reference[hipGraph_t], /) -> hipError_t:
    """enum hipError_t hipStreamEndCapture_spt(hipStream_t stream, hipGraph_t *pGraph); // hip/amd_detail/amd_hip_runtime_pt_api.h:186"""
def hipStreamIsCapturing_spt(stream: hipStream_t | None, pCaptureStatus: items[c_uint], /) -> hipError_t:
    """enum hipError_t hipStreamIsCapturing_spt(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus); // hip/amd_detail/amd_hip_runtime_pt_api.h:187"""
def hipStreamGetCaptureInfo_spt(stream: hipStream_t | None, pCaptureStatus: items[c_uint], pId: items[c_ulonglong], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo_spt(hipStream_t stream, enum hipStreamCaptureStatus *pCaptureStatus, unsigned long long *pId); // hip/amd_detail/amd_hip_runtime_pt_api.h:188"""
def hipStreamGetCaptureInfo_v2_spt(stream: hipStream_t | None, captureStatus_out: items[c_uint], id_out: items[c_ulonglong], graph_out: reference[hipGraph_t], dependencies_out:
    reference[Pointer[hipGraphNode_t]], numDependencies_out: items[c_size_t], /) -> hipError_t:
    """enum hipError_t hipStreamGetCaptureInfo_v2_spt(hipStream_t stream, enum hipStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, hipGraph_t *graph_out, const hipGraphNode_t
        **dependencies_out, size_t *numDependencies_out); // hip/amd_detail/amd_hip_runtime_pt_api.h:190"""
def hipLaunchHostFunc_spt(stream: hipStream_t | None, fn: Callable[[int | None], None] | hipHostFn_t | int | None, userData: writable_memory, /, *, keep: Any = None) -> hipError_t:
    """enum hipError_t hipLaunchHostFunc_spt(hipStream_t stream, hipHostFn_t fn, void *userData); // hip/amd_detail/amd_hip_runtime_pt_api.h:194"""
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
hipGetDeviceProperties = hipGetDevicePropertiesR0600
hipChooseDevice = hipChooseDeviceR0600
(HIP_SUCCESS, HIP_ERROR_INVALID_VALUE, HIP_ERROR_NOT_INITIALIZED, HIP_ERROR_LAUNCH_OUT_OF_RESOURCES, GENERIC_GRID_LAUNCH, HIP_LAUNCH_PARAM_BUFFER_POINTER, HIP_LAUNCH_PARAM_BUFFER_SIZE,
 HIP_LAUNCH_PARAM_END, hipIpcMemLazyEnablePeerAccess, HIP_IPC_HANDLE_SIZE, hipStreamDefault, hipStreamNonBlocking, hipEventDefault, hipEventBlockingSync, hipEventDisableTiming, hipEventInterprocess,
 hipEventRecordDefault, hipEventRecordExternal, hipEventWaitDefault, hipEventWaitExternal, hipEventDisableSystemFence, hipEventReleaseToDevice, hipEventReleaseToSystem, hipHostAllocDefault,
 hipHostMallocDefault, hipHostAllocPortable, hipHostMallocPortable, hipHostAllocMapped, hipHostMallocMapped, hipHostAllocWriteCombined, hipHostMallocWriteCombined, hipHostMallocNumaUser,
 hipHostMallocCoherent, hipHostMallocNonCoherent, hipMemAttachGlobal, hipMemAttachHost, hipMemAttachSingle, hipDeviceMallocDefault, hipDeviceMallocFinegrained, hipMallocSignalMemory,
 hipDeviceMallocUncached, hipDeviceMallocContiguous, hipHostRegisterDefault, hipHostRegisterPortable, hipHostRegisterMapped, hipHostRegisterIoMemory, hipHostRegisterReadOnly,
 hipExtHostRegisterCoarseGrained, hipDeviceScheduleAuto, hipDeviceScheduleSpin, hipDeviceScheduleYield, hipDeviceScheduleBlockingSync, hipDeviceScheduleMask, hipDeviceMapHost,
 hipDeviceLmemResizeToMax, hipArrayDefault, hipArrayLayered, hipArraySurfaceLoadStore, hipArrayCubemap, hipArrayTextureGather, hipOccupancyDefault, hipOccupancyDisableCachingOverride,
 hipCooperativeLaunchMultiDeviceNoPreSync, hipCooperativeLaunchMultiDeviceNoPostSync, hipCpuDeviceId, hipInvalidDeviceId, hipExtAnyOrderLaunch, hipStreamWaitValueGte, hipStreamWaitValueEq,
 hipStreamWaitValueAnd, hipStreamWaitValueNor, hipExternalMemoryDedicated, hipKernelNodeAttributeAccessPolicyWindow, hipKernelNodeAttributeCooperative, hipKernelNodeAttributePriority,
 hipGraphKernelNodePortDefault, hipGraphKernelNodePortLaunchCompletion, hipGraphKernelNodePortProgrammatic, USE_PEER_NON_UNIFIED) = ints
HIP_DEPRECATED_MSG: CString
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
hipStreamLegacy: PointerConstant[ihipStream_t]
