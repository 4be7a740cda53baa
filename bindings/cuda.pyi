"""CUDA driver interface 12: cuda.h.

Types for editors and type checkers. Made by `autogen regen cuda` from headers/cuda.toml; do not edit.
"""

from ctypes import c_char, c_char_p, c_float, c_int, c_longlong, c_size_t, c_ubyte, c_uint, c_uint32, c_uint64, c_ulonglong, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, CFunction, Callback, Chars, Enum, Enumeration, Float, Function, Inner, Int, Member, Pointer, PointerConstant, PointerTo, Structure, Union,
    char_p, chars, constant_memory, ints, items, members, number, reference, void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class CUctx_st(BareStructure): ...

class CUmod_st(BareStructure): ...

class CUfunc_st(BareStructure): ...

class CUlib_st(BareStructure): ...

class CUkern_st(BareStructure): ...

class CUarray_st(BareStructure): ...

class CUmipmappedArray_st(BareStructure): ...

class CUtexref_st(BareStructure): ...

class CUsurfref_st(BareStructure): ...

class CUevent_st(BareStructure): ...

class CUstream_st(BareStructure): ...

class CUgraphicsResource_st(BareStructure): ...

class CUextMemory_st(BareStructure): ...

class CUextSemaphore_st(BareStructure): ...

class CUgraph_st(BareStructure): ...

class CUgraphNode_st(BareStructure): ...

class CUgraphExec_st(BareStructure): ...

class CUmemPoolHandle_st(BareStructure): ...

class CUuserObject_st(BareStructure): ...

class CUgraphDeviceUpdatableNode_st(BareStructure): ...

class CUasyncCallbackEntry_st(BareStructure): ...

class CUgreenCtx_st(BareStructure): ...

class CUuuid_st(Structure):
    bytes: Chars = ...

class CUmemFabricHandle_st(Structure):
    data: ArrayOf[c_ubyte] = ...

class CUipcEventHandle_st(Structure):
    reserved: Chars = ...

class CUipcMemHandle_st(Structure):
    reserved: Chars = ...

class CUstreamBatchMemOpParams_union(Union):
    operation: Enumeration[CUstreamBatchMemOpType_enum] = ...
    waitValue: Inner[CUstreamMemOpWaitValueParams_st] = ...
    writeValue: Inner[CUstreamMemOpWriteValueParams_st] = ...
    flushRemoteWrites: Inner[CUstreamMemOpFlushRemoteWritesParams_st] = ...
    memoryBarrier: Inner[CUstreamMemOpMemoryBarrierParams_st] = ...
    pad: ArrayOf[c_uint64] = ...

class CUstreamMemOpWaitValueParams_st(Structure):
    operation: Enumeration[CUstreamBatchMemOpType_enum] = ...
    address: Int = ...
    value: Int = ...
    value64: Int = ...
    flags: Int = ...
    alias: Int = ...

class CUstreamMemOpWaitValueParams_st_union_value(Union):
    value: Int = ...
    value64: Int = ...

class CUstreamMemOpWriteValueParams_st(Structure):
    operation: Enumeration[CUstreamBatchMemOpType_enum] = ...
    address: Int = ...
    value: Int = ...
    value64: Int = ...
    flags: Int = ...
    alias: Int = ...

class CUstreamMemOpWriteValueParams_st_union_value(Union):
    value: Int = ...
    value64: Int = ...

class CUstreamMemOpFlushRemoteWritesParams_st(Structure):
    operation: Enumeration[CUstreamBatchMemOpType_enum] = ...
    flags: Int = ...

class CUstreamMemOpMemoryBarrierParams_st(Structure):
    operation: Enumeration[CUstreamBatchMemOpType_enum] = ...
    flags: Int = ...

class CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st(Structure):
    ctx: PointerTo[CUctx_st] = ...
    count: Int = ...
    paramArray: PointerTo[CUstreamBatchMemOpParams_union] = ...
    flags: Int = ...

class CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st(Structure):
    ctx: PointerTo[CUctx_st] = ...
    count: Int = ...
    paramArray: PointerTo[CUstreamBatchMemOpParams_union] = ...
    flags: Int = ...

class CUasyncNotificationInfo_st(Structure):
    type: Enumeration[CUasyncNotificationType_enum] = ...
    info: Inner[CUasyncNotificationInfo_st_info] = ...

class CUasyncNotificationInfo_st_info(Union):
    overBudget: Inner[CUasyncNotificationInfo_st_info_overBudget] = ...

class CUasyncNotificationInfo_st_info_overBudget(Structure):
    bytesOverBudget: Int = ...

class CUdevprop_st(Structure):
    maxThreadsPerBlock: Int = ...
    maxThreadsDim: ArrayOf[c_int] = ...
    maxGridSize: ArrayOf[c_int] = ...
    sharedMemPerBlock: Int = ...
    totalConstantMemory: Int = ...
    SIMDWidth: Int = ...
    memPitch: Int = ...
    regsPerBlock: Int = ...
    clockRate: Int = ...
    textureAlign: Int = ...

class CUlinkState_st(BareStructure): ...

class CUaccessPolicyWindow_st(Structure):
    base_ptr: Address = ...
    num_bytes: Int = ...
    hitRatio: Float = ...
    hitProp: Enumeration[CUaccessProperty_enum] = ...
    missProp: Enumeration[CUaccessProperty_enum] = ...

class CUDA_KERNEL_NODE_PARAMS_st(Structure):
    func: PointerTo[CUfunc_st] = ...
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    kernelParams: PointerTo[c_void_p] = ...
    extra: PointerTo[c_void_p] = ...

class CUDA_KERNEL_NODE_PARAMS_v2_st(Structure):
    func: PointerTo[CUfunc_st] = ...
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    kernelParams: PointerTo[c_void_p] = ...
    extra: PointerTo[c_void_p] = ...
    kern: PointerTo[CUkern_st] = ...
    ctx: PointerTo[CUctx_st] = ...

class CUDA_KERNEL_NODE_PARAMS_v3_st(Structure):
    func: PointerTo[CUfunc_st] = ...
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    kernelParams: PointerTo[c_void_p] = ...
    extra: PointerTo[c_void_p] = ...
    kern: PointerTo[CUkern_st] = ...
    ctx: PointerTo[CUctx_st] = ...

class CUDA_MEMSET_NODE_PARAMS_st(Structure):
    dst: Int = ...
    pitch: Int = ...
    value: Int = ...
    elementSize: Int = ...
    width: Int = ...
    height: Int = ...

class CUDA_MEMSET_NODE_PARAMS_v2_st(Structure):
    dst: Int = ...
    pitch: Int = ...
    value: Int = ...
    elementSize: Int = ...
    width: Int = ...
    height: Int = ...
    ctx: PointerTo[CUctx_st] = ...

class CUDA_HOST_NODE_PARAMS_st(Structure):
    fn: Function[CUhostFn] = ...
    userData: Address = ...

class CUDA_HOST_NODE_PARAMS_v2_st(Structure):
    fn: Function[CUhostFn] = ...
    userData: Address = ...

class CUDA_CONDITIONAL_NODE_PARAMS(Structure):
    handle: Int = ...
    type: Enumeration[CUgraphConditionalNodeType_enum] = ...
    size: Int = ...
    phGraph_out: PointerTo[CUgraph] = ...
    ctx: PointerTo[CUctx_st] = ...

class CUgraphEdgeData_st(Structure):
    from_port: Int = ...
    to_port: Int = ...
    type: Int = ...
    reserved: ArrayOf[c_ubyte] = ...

class CUDA_GRAPH_INSTANTIATE_PARAMS_st(Structure):
    flags: Int = ...
    hUploadStream: PointerTo[CUstream_st] = ...
    hErrNode_out: PointerTo[CUgraphNode_st] = ...
    result_out: Enumeration[CUgraphInstantiateResult_enum] = ...

class CUlaunchMemSyncDomainMap_st(Structure):
    default_: Int = ...
    remote: Int = ...

class CUlaunchAttributeValue_union(Union):
    pad: Chars = ...
    accessPolicyWindow: Inner[CUaccessPolicyWindow_st] = ...
    cooperative: Int = ...
    syncPolicy: Enumeration[CUsynchronizationPolicy_enum] = ...
    clusterDim: Inner[CUlaunchAttributeValue_union_clusterDim] = ...
    clusterSchedulingPolicyPreference: Enumeration[CUclusterSchedulingPolicy_enum] = ...
    programmaticStreamSerializationAllowed: Int = ...
    programmaticEvent: Inner[CUlaunchAttributeValue_union_programmaticEvent] = ...
    launchCompletionEvent: Inner[CUlaunchAttributeValue_union_launchCompletionEvent] = ...
    priority: Int = ...
    memSyncDomainMap: Inner[CUlaunchMemSyncDomainMap_st] = ...
    memSyncDomain: Enumeration[CUlaunchMemSyncDomain_enum] = ...
    preferredClusterDim: Inner[CUlaunchAttributeValue_union_preferredClusterDim] = ...
    deviceUpdatableKernelNode: Inner[CUlaunchAttributeValue_union_deviceUpdatableKernelNode] = ...
    sharedMemCarveout: Int = ...

class CUlaunchAttributeValue_union_clusterDim(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class CUlaunchAttributeValue_union_programmaticEvent(Structure):
    event: PointerTo[CUevent_st] = ...
    flags: Int = ...
    triggerAtBlockStart: Int = ...

class CUlaunchAttributeValue_union_launchCompletionEvent(Structure):
    event: PointerTo[CUevent_st] = ...
    flags: Int = ...

class CUlaunchAttributeValue_union_preferredClusterDim(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class CUlaunchAttributeValue_union_deviceUpdatableKernelNode(Structure):
    deviceUpdatable: Int = ...
    devNode: PointerTo[CUgraphDeviceUpdatableNode_st] = ...

class CUlaunchAttribute_st(Structure):
    id: Enumeration[CUlaunchAttributeID_enum] = ...
    pad: Chars = ...
    value: Inner[CUlaunchAttributeValue_union] = ...

class CUlaunchConfig_st(Structure):
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    hStream: PointerTo[CUstream_st] = ...
    attrs: PointerTo[CUlaunchAttribute_st] = ...
    numAttrs: Int = ...

class CUexecAffinitySmCount_st(Structure):
    val: Int = ...

class CUexecAffinityParam_st(Structure):
    type: Enumeration[CUexecAffinityType_enum] = ...
    param: Inner[CUexecAffinityParam_st_param] = ...

class CUexecAffinityParam_st_param(Union):
    smCount: Inner[CUexecAffinitySmCount_st] = ...

class CUctxCigParam_st(Structure):
    sharedDataType: Enumeration[CUcigDataType_enum] = ...
    sharedData: Address = ...

class CUctxCreateParams_st(Structure):
    execAffinityParams: PointerTo[CUexecAffinityParam_st] = ...
    numExecAffinityParams: Int = ...
    cigParams: PointerTo[CUctxCigParam_st] = ...

class CUlibraryHostUniversalFunctionAndDataTable_st(Structure):
    functionTable: Address = ...
    functionWindowSize: Int = ...
    dataTable: Address = ...
    dataWindowSize: Int = ...

class CUDA_MEMCPY2D_st(Structure):
    srcXInBytes: Int = ...
    srcY: Int = ...
    srcMemoryType: Enumeration[CUmemorytype_enum] = ...
    srcHost: Address = ...
    srcDevice: Int = ...
    srcArray: PointerTo[CUarray_st] = ...
    srcPitch: Int = ...
    dstXInBytes: Int = ...
    dstY: Int = ...
    dstMemoryType: Enumeration[CUmemorytype_enum] = ...
    dstHost: Address = ...
    dstDevice: Int = ...
    dstArray: PointerTo[CUarray_st] = ...
    dstPitch: Int = ...
    WidthInBytes: Int = ...
    Height: Int = ...

class CUDA_MEMCPY3D_st(Structure):
    srcXInBytes: Int = ...
    srcY: Int = ...
    srcZ: Int = ...
    srcLOD: Int = ...
    srcMemoryType: Enumeration[CUmemorytype_enum] = ...
    srcHost: Address = ...
    srcDevice: Int = ...
    srcArray: PointerTo[CUarray_st] = ...
    reserved0: Address = ...
    srcPitch: Int = ...
    srcHeight: Int = ...
    dstXInBytes: Int = ...
    dstY: Int = ...
    dstZ: Int = ...
    dstLOD: Int = ...
    dstMemoryType: Enumeration[CUmemorytype_enum] = ...
    dstHost: Address = ...
    dstDevice: Int = ...
    dstArray: PointerTo[CUarray_st] = ...
    reserved1: Address = ...
    dstPitch: Int = ...
    dstHeight: Int = ...
    WidthInBytes: Int = ...
    Height: Int = ...
    Depth: Int = ...

class CUDA_MEMCPY3D_PEER_st(Structure):
    srcXInBytes: Int = ...
    srcY: Int = ...
    srcZ: Int = ...
    srcLOD: Int = ...
    srcMemoryType: Enumeration[CUmemorytype_enum] = ...
    srcHost: Address = ...
    srcDevice: Int = ...
    srcArray: PointerTo[CUarray_st] = ...
    srcContext: PointerTo[CUctx_st] = ...
    srcPitch: Int = ...
    srcHeight: Int = ...
    dstXInBytes: Int = ...
    dstY: Int = ...
    dstZ: Int = ...
    dstLOD: Int = ...
    dstMemoryType: Enumeration[CUmemorytype_enum] = ...
    dstHost: Address = ...
    dstDevice: Int = ...
    dstArray: PointerTo[CUarray_st] = ...
    dstContext: PointerTo[CUctx_st] = ...
    dstPitch: Int = ...
    dstHeight: Int = ...
    WidthInBytes: Int = ...
    Height: Int = ...
    Depth: Int = ...

class CUDA_MEMCPY_NODE_PARAMS_st(Structure):
    flags: Int = ...
    reserved: Int = ...
    copyCtx: PointerTo[CUctx_st] = ...
    copyParams: Inner[CUDA_MEMCPY3D_st] = ...

class CUDA_ARRAY_DESCRIPTOR_st(Structure):
    Width: Int = ...
    Height: Int = ...
    Format: Enumeration[CUarray_format_enum] = ...
    NumChannels: Int = ...

class CUDA_ARRAY3D_DESCRIPTOR_st(Structure):
    Width: Int = ...
    Height: Int = ...
    Depth: Int = ...
    Format: Enumeration[CUarray_format_enum] = ...
    NumChannels: Int = ...
    Flags: Int = ...

class CUDA_ARRAY_SPARSE_PROPERTIES_st(Structure):
    tileExtent: Inner[CUDA_ARRAY_SPARSE_PROPERTIES_st_tileExtent] = ...
    miptailFirstLevel: Int = ...
    miptailSize: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_ARRAY_SPARSE_PROPERTIES_st_tileExtent(Structure):
    width: Int = ...
    height: Int = ...
    depth: Int = ...

class CUDA_ARRAY_MEMORY_REQUIREMENTS_st(Structure):
    size: Int = ...
    alignment: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_RESOURCE_DESC_st(Structure):
    resType: Enumeration[CUresourcetype_enum] = ...
    res: Inner[CUDA_RESOURCE_DESC_st_res] = ...
    flags: Int = ...

class CUDA_RESOURCE_DESC_st_res(Union):
    array: Inner[CUDA_RESOURCE_DESC_st_res_array] = ...
    mipmap: Inner[CUDA_RESOURCE_DESC_st_res_mipmap] = ...
    linear: Inner[CUDA_RESOURCE_DESC_st_res_linear] = ...
    pitch2D: Inner[CUDA_RESOURCE_DESC_st_res_pitch2D] = ...
    reserved: Inner[CUDA_RESOURCE_DESC_st_res_reserved] = ...

class CUDA_RESOURCE_DESC_st_res_array(Structure):
    hArray: PointerTo[CUarray_st] = ...

class CUDA_RESOURCE_DESC_st_res_mipmap(Structure):
    hMipmappedArray: PointerTo[CUmipmappedArray_st] = ...

class CUDA_RESOURCE_DESC_st_res_linear(Structure):
    devPtr: Int = ...
    format: Enumeration[CUarray_format_enum] = ...
    numChannels: Int = ...
    sizeInBytes: Int = ...

class CUDA_RESOURCE_DESC_st_res_pitch2D(Structure):
    devPtr: Int = ...
    format: Enumeration[CUarray_format_enum] = ...
    numChannels: Int = ...
    width: Int = ...
    height: Int = ...
    pitchInBytes: Int = ...

class CUDA_RESOURCE_DESC_st_res_reserved(Structure):
    reserved: ArrayOf[c_int] = ...

class CUDA_TEXTURE_DESC_st(Structure):
    addressMode: ArrayOf[c_uint] = ...
    filterMode: Enumeration[CUfilter_mode_enum] = ...
    flags: Int = ...
    maxAnisotropy: Int = ...
    mipmapFilterMode: Enumeration[CUfilter_mode_enum] = ...
    mipmapLevelBias: Float = ...
    minMipmapLevelClamp: Float = ...
    maxMipmapLevelClamp: Float = ...
    borderColor: ArrayOf[c_float] = ...
    reserved: ArrayOf[c_int] = ...

class CUDA_RESOURCE_VIEW_DESC_st(Structure):
    format: Enumeration[CUresourceViewFormat_enum] = ...
    width: Int = ...
    height: Int = ...
    depth: Int = ...
    firstMipmapLevel: Int = ...
    lastMipmapLevel: Int = ...
    firstLayer: Int = ...
    lastLayer: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUtensorMap_st(Structure):
    opaque: ArrayOf[c_uint64] = ...

class CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st(Structure):
    p2pToken: Int = ...
    vaSpaceToken: Int = ...

class CUDA_LAUNCH_PARAMS_st(Structure):
    function: PointerTo[CUfunc_st] = ...
    gridDimX: Int = ...
    gridDimY: Int = ...
    gridDimZ: Int = ...
    blockDimX: Int = ...
    blockDimY: Int = ...
    blockDimZ: Int = ...
    sharedMemBytes: Int = ...
    hStream: PointerTo[CUstream_st] = ...
    kernelParams: PointerTo[c_void_p] = ...

class CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st(Structure):
    type: Enumeration[CUexternalMemoryHandleType_enum] = ...
    handle: Inner[CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle] = ...
    size: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle(Union):
    fd: Int = ...
    win32: Inner[CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32] = ...
    nvSciBufObject: Address = ...

class CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st(Structure):
    offset: Int = ...
    size: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st(Structure):
    offset: Int = ...
    arrayDesc: Inner[CUDA_ARRAY3D_DESCRIPTOR_st] = ...
    numLevels: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st(Structure):
    type: Enumeration[CUexternalSemaphoreHandleType_enum] = ...
    handle: Inner[CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle(Union):
    fd: Int = ...
    win32: Inner[CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32] = ...
    nvSciSyncObj: Address = ...

class CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32(Structure):
    handle: Address = ...
    name: Address = ...

class CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st(Structure):
    params: Inner[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params(Structure):
    fence: Inner[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence] = ...
    nvSciSync: Inner[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_nvSciSync] = ...
    keyedMutex: Inner[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence(Structure):
    value: Int = ...

class CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_nvSciSync(Union):
    fence: Address = ...
    reserved: Int = ...

class CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_keyedMutex(Structure):
    key: Int = ...

class CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st(Structure):
    params: Inner[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params] = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params(Structure):
    fence: Inner[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_fence] = ...
    nvSciSync: Inner[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_nvSciSync] = ...
    keyedMutex: Inner[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_keyedMutex] = ...
    reserved: ArrayOf[c_uint] = ...

class CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_fence(Structure):
    value: Int = ...

class CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_nvSciSync(Union):
    fence: Address = ...
    reserved: Int = ...

class CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_keyedMutex(Structure):
    key: Int = ...
    timeoutMs: Int = ...

class CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st(Structure):
    extSemArray: PointerTo[CUexternalSemaphore] = ...
    paramsArray: PointerTo[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st] = ...
    numExtSems: Int = ...

class CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st(Structure):
    extSemArray: PointerTo[CUexternalSemaphore] = ...
    paramsArray: PointerTo[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st] = ...
    numExtSems: Int = ...

class CUDA_EXT_SEM_WAIT_NODE_PARAMS_st(Structure):
    extSemArray: PointerTo[CUexternalSemaphore] = ...
    paramsArray: PointerTo[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st] = ...
    numExtSems: Int = ...

class CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st(Structure):
    extSemArray: PointerTo[CUexternalSemaphore] = ...
    paramsArray: PointerTo[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st] = ...
    numExtSems: Int = ...

class CUarrayMapInfo_st(Structure):
    resourceType: Enumeration[CUresourcetype_enum] = ...
    resource: Inner[CUarrayMapInfo_st_resource] = ...
    subresourceType: Enumeration[CUarraySparseSubresourceType_enum] = ...
    subresource: Inner[CUarrayMapInfo_st_subresource] = ...
    memOperationType: Enumeration[CUmemOperationType_enum] = ...
    memHandleType: Enumeration[CUmemHandleType_enum] = ...
    memHandle: Inner[CUarrayMapInfo_st_memHandle] = ...
    offset: Int = ...
    deviceBitMask: Int = ...
    flags: Int = ...
    reserved: ArrayOf[c_uint] = ...

class CUarrayMapInfo_st_resource(Union):
    mipmap: PointerTo[CUmipmappedArray_st] = ...
    array: PointerTo[CUarray_st] = ...

class CUarrayMapInfo_st_subresource(Union):
    sparseLevel: Inner[CUarrayMapInfo_st_subresource_sparseLevel] = ...
    miptail: Inner[CUarrayMapInfo_st_subresource_miptail] = ...

class CUarrayMapInfo_st_subresource_sparseLevel(Structure):
    level: Int = ...
    layer: Int = ...
    offsetX: Int = ...
    offsetY: Int = ...
    offsetZ: Int = ...
    extentWidth: Int = ...
    extentHeight: Int = ...
    extentDepth: Int = ...

class CUarrayMapInfo_st_subresource_miptail(Structure):
    layer: Int = ...
    offset: Int = ...
    size: Int = ...

class CUarrayMapInfo_st_memHandle(Union):
    memHandle: Int = ...

class CUmemLocation_st(Structure):
    type: Enumeration[CUmemLocationType_enum] = ...
    id: Int = ...

class CUmemAllocationProp_st(Structure):
    type: Enumeration[CUmemAllocationType_enum] = ...
    requestedHandleTypes: Enumeration[CUmemAllocationHandleType_enum] = ...
    location: Inner[CUmemLocation_st] = ...
    win32HandleMetaData: Address = ...
    allocFlags: Inner[CUmemAllocationProp_st_allocFlags] = ...

class CUmemAllocationProp_st_allocFlags(Structure):
    compressionType: Int = ...
    gpuDirectRDMACapable: Int = ...
    usage: Int = ...
    reserved: ArrayOf[c_ubyte] = ...

class CUmulticastObjectProp_st(Structure):
    numDevices: Int = ...
    size: Int = ...
    handleTypes: Int = ...
    flags: Int = ...

class CUmemAccessDesc_st(Structure):
    location: Inner[CUmemLocation_st] = ...
    flags: Enumeration[CUmemAccess_flags_enum] = ...

class CUgraphExecUpdateResultInfo_st(Structure):
    result: Enumeration[CUgraphExecUpdateResult_enum] = ...
    errorNode: PointerTo[CUgraphNode_st] = ...
    errorFromNode: PointerTo[CUgraphNode_st] = ...

class CUmemPoolProps_st(Structure):
    allocType: Enumeration[CUmemAllocationType_enum] = ...
    handleTypes: Enumeration[CUmemAllocationHandleType_enum] = ...
    location: Inner[CUmemLocation_st] = ...
    win32SecurityAttributes: Address = ...
    maxSize: Int = ...
    usage: Int = ...
    reserved: ArrayOf[c_ubyte] = ...

class CUmemPoolPtrExportData_st(Structure):
    reserved: ArrayOf[c_ubyte] = ...

class CUmemcpyAttributes_st(Structure):
    srcAccessOrder: Enumeration[CUmemcpySrcAccessOrder_enum] = ...
    srcLocHint: Inner[CUmemLocation_st] = ...
    dstLocHint: Inner[CUmemLocation_st] = ...
    flags: Int = ...

class CUoffset3D_st(Structure):
    x: Int = ...
    y: Int = ...
    z: Int = ...

class CUextent3D_st(Structure):
    width: Int = ...
    height: Int = ...
    depth: Int = ...

class CUmemcpy3DOperand_st(Structure):
    type: Enumeration[CUmemcpy3DOperandType_enum] = ...
    op: Inner[CUmemcpy3DOperand_st_op] = ...

class CUmemcpy3DOperand_st_op(Union):
    ptr: Inner[CUmemcpy3DOperand_st_op_ptr] = ...
    array: Inner[CUmemcpy3DOperand_st_op_array] = ...

class CUmemcpy3DOperand_st_op_ptr(Structure):
    ptr: Int = ...
    rowLength: Int = ...
    layerHeight: Int = ...
    locHint: Inner[CUmemLocation_st] = ...

class CUmemcpy3DOperand_st_op_array(Structure):
    array: PointerTo[CUarray_st] = ...
    offset: Inner[CUoffset3D_st] = ...

class CUDA_MEMCPY3D_BATCH_OP_st(Structure):
    src: Inner[CUmemcpy3DOperand_st] = ...
    dst: Inner[CUmemcpy3DOperand_st] = ...
    extent: Inner[CUextent3D_st] = ...
    srcAccessOrder: Enumeration[CUmemcpySrcAccessOrder_enum] = ...
    flags: Int = ...

class CUDA_MEM_ALLOC_NODE_PARAMS_v1_st(Structure):
    poolProps: Inner[CUmemPoolProps_st] = ...
    accessDescs: PointerTo[CUmemAccessDesc_st] = ...
    accessDescCount: Int = ...
    bytesize: Int = ...
    dptr: Int = ...

class CUDA_MEM_ALLOC_NODE_PARAMS_v2_st(Structure):
    poolProps: Inner[CUmemPoolProps_st] = ...
    accessDescs: PointerTo[CUmemAccessDesc_st] = ...
    accessDescCount: Int = ...
    bytesize: Int = ...
    dptr: Int = ...

class CUDA_MEM_FREE_NODE_PARAMS_st(Structure):
    dptr: Int = ...

class CUDA_CHILD_GRAPH_NODE_PARAMS_st(Structure):
    graph: PointerTo[CUgraph_st] = ...
    ownership: Enumeration[CUgraphChildGraphNodeOwnership_enum] = ...

class CUDA_EVENT_RECORD_NODE_PARAMS_st(Structure):
    event: PointerTo[CUevent_st] = ...

class CUDA_EVENT_WAIT_NODE_PARAMS_st(Structure):
    event: PointerTo[CUevent_st] = ...

class CUgraphNodeParams_st(Structure):
    type: Enumeration[CUgraphNodeType_enum] = ...
    reserved0: ArrayOf[c_int] = ...
    reserved1: ArrayOf[c_longlong] = ...
    kernel: Inner[CUDA_KERNEL_NODE_PARAMS_v3_st] = ...
    memcpy: Inner[CUDA_MEMCPY_NODE_PARAMS_st] = ...
    memset: Inner[CUDA_MEMSET_NODE_PARAMS_v2_st] = ...
    host: Inner[CUDA_HOST_NODE_PARAMS_v2_st] = ...
    graph: Inner[CUDA_CHILD_GRAPH_NODE_PARAMS_st] = ...
    eventWait: Inner[CUDA_EVENT_WAIT_NODE_PARAMS_st] = ...
    eventRecord: Inner[CUDA_EVENT_RECORD_NODE_PARAMS_st] = ...
    extSemSignal: Inner[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st] = ...
    extSemWait: Inner[CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st] = ...
    alloc: Inner[CUDA_MEM_ALLOC_NODE_PARAMS_v2_st] = ...
    free: Inner[CUDA_MEM_FREE_NODE_PARAMS_st] = ...
    memOp: Inner[CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st] = ...
    conditional: Inner[CUDA_CONDITIONAL_NODE_PARAMS] = ...
    reserved2: Int = ...

class CUgraphNodeParams_st_union_reserved1(Union):
    reserved1: ArrayOf[c_longlong] = ...
    kernel: Inner[CUDA_KERNEL_NODE_PARAMS_v3_st] = ...
    memcpy: Inner[CUDA_MEMCPY_NODE_PARAMS_st] = ...
    memset: Inner[CUDA_MEMSET_NODE_PARAMS_v2_st] = ...
    host: Inner[CUDA_HOST_NODE_PARAMS_v2_st] = ...
    graph: Inner[CUDA_CHILD_GRAPH_NODE_PARAMS_st] = ...
    eventWait: Inner[CUDA_EVENT_WAIT_NODE_PARAMS_st] = ...
    eventRecord: Inner[CUDA_EVENT_RECORD_NODE_PARAMS_st] = ...
    extSemSignal: Inner[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st] = ...
    extSemWait: Inner[CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st] = ...
    alloc: Inner[CUDA_MEM_ALLOC_NODE_PARAMS_v2_st] = ...
    free: Inner[CUDA_MEM_FREE_NODE_PARAMS_st] = ...
    memOp: Inner[CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st] = ...
    conditional: Inner[CUDA_CONDITIONAL_NODE_PARAMS] = ...

class CUcheckpointLockArgs_st(Structure):
    timeoutMs: Int = ...
    reserved0: Int = ...
    reserved1: ArrayOf[c_uint64] = ...

class CUcheckpointCheckpointArgs_st(Structure):
    reserved: ArrayOf[c_uint64] = ...

class CUcheckpointRestoreArgs_st(Structure):
    reserved: ArrayOf[c_uint64] = ...

class CUcheckpointUnlockArgs_st(Structure):
    reserved: ArrayOf[c_uint64] = ...

class CUmemDecompressParams_st(Structure):
    srcNumBytes: Int = ...
    dstNumBytes: Int = ...
    dstActBytes: PointerTo[c_uint32] = ...
    src: Address = ...
    dst: Address = ...
    algo: Enumeration[CUmemDecompressAlgorithm_enum] = ...
    padding: ArrayOf[c_ubyte] = ...

class CUdevResourceDesc_st(BareStructure): ...

class CUdevSmResource_st(Structure):
    smCount: Int = ...

class CUdevResource_st(Structure):
    type: Enumeration[CUdevResourceType] = ...
    _internal_padding: ArrayOf[c_ubyte] = ...
    sm: Inner[CUdevSmResource_st] = ...
    _oversize: ArrayOf[c_ubyte] = ...

class CUdevResource_st_union_sm(Union):
    sm: Inner[CUdevSmResource_st] = ...
    _oversize: ArrayOf[c_ubyte] = ...

class CUlogsCallbackEntry_st(BareStructure): ...

class CUipcMem_flags_enum(Enum):
    CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS: Member
CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS: int

class CUmemAttach_flags_enum(Enum):
    CU_MEM_ATTACH_GLOBAL, CU_MEM_ATTACH_HOST, CU_MEM_ATTACH_SINGLE = members
CU_MEM_ATTACH_GLOBAL, CU_MEM_ATTACH_HOST, CU_MEM_ATTACH_SINGLE = ints

class CUctx_flags_enum(Enum):
    (CU_CTX_SCHED_AUTO, CU_CTX_SCHED_SPIN, CU_CTX_SCHED_YIELD, CU_CTX_SCHED_BLOCKING_SYNC, CU_CTX_BLOCKING_SYNC, CU_CTX_SCHED_MASK, CU_CTX_MAP_HOST, CU_CTX_LMEM_RESIZE_TO_MAX, CU_CTX_COREDUMP_ENABLE,
     CU_CTX_USER_COREDUMP_ENABLE, CU_CTX_SYNC_MEMOPS, CU_CTX_FLAGS_MASK) = members
(CU_CTX_SCHED_AUTO, CU_CTX_SCHED_SPIN, CU_CTX_SCHED_YIELD, CU_CTX_SCHED_BLOCKING_SYNC, CU_CTX_BLOCKING_SYNC, CU_CTX_SCHED_MASK, CU_CTX_MAP_HOST, CU_CTX_LMEM_RESIZE_TO_MAX, CU_CTX_COREDUMP_ENABLE,
 CU_CTX_USER_COREDUMP_ENABLE, CU_CTX_SYNC_MEMOPS, CU_CTX_FLAGS_MASK) = ints

class CUevent_sched_flags_enum(Enum):
    CU_EVENT_SCHED_AUTO, CU_EVENT_SCHED_SPIN, CU_EVENT_SCHED_YIELD, CU_EVENT_SCHED_BLOCKING_SYNC = members
CU_EVENT_SCHED_AUTO, CU_EVENT_SCHED_SPIN, CU_EVENT_SCHED_YIELD, CU_EVENT_SCHED_BLOCKING_SYNC = ints

class cl_event_flags_enum(Enum):
    NVCL_EVENT_SCHED_AUTO, NVCL_EVENT_SCHED_SPIN, NVCL_EVENT_SCHED_YIELD, NVCL_EVENT_SCHED_BLOCKING_SYNC = members
NVCL_EVENT_SCHED_AUTO, NVCL_EVENT_SCHED_SPIN, NVCL_EVENT_SCHED_YIELD, NVCL_EVENT_SCHED_BLOCKING_SYNC = ints

class cl_context_flags_enum(Enum):
    NVCL_CTX_SCHED_AUTO, NVCL_CTX_SCHED_SPIN, NVCL_CTX_SCHED_YIELD, NVCL_CTX_SCHED_BLOCKING_SYNC = members
NVCL_CTX_SCHED_AUTO, NVCL_CTX_SCHED_SPIN, NVCL_CTX_SCHED_YIELD, NVCL_CTX_SCHED_BLOCKING_SYNC = ints

class CUstream_flags_enum(Enum):
    CU_STREAM_DEFAULT, CU_STREAM_NON_BLOCKING = members
CU_STREAM_DEFAULT, CU_STREAM_NON_BLOCKING = ints

class CUevent_flags_enum(Enum):
    CU_EVENT_DEFAULT, CU_EVENT_BLOCKING_SYNC, CU_EVENT_DISABLE_TIMING, CU_EVENT_INTERPROCESS = members
CU_EVENT_DEFAULT, CU_EVENT_BLOCKING_SYNC, CU_EVENT_DISABLE_TIMING, CU_EVENT_INTERPROCESS = ints

class CUevent_record_flags_enum(Enum):
    CU_EVENT_RECORD_DEFAULT, CU_EVENT_RECORD_EXTERNAL = members
CU_EVENT_RECORD_DEFAULT, CU_EVENT_RECORD_EXTERNAL = ints

class CUevent_wait_flags_enum(Enum):
    CU_EVENT_WAIT_DEFAULT, CU_EVENT_WAIT_EXTERNAL = members
CU_EVENT_WAIT_DEFAULT, CU_EVENT_WAIT_EXTERNAL = ints

class CUstreamWaitValue_flags_enum(Enum):
    CU_STREAM_WAIT_VALUE_GEQ, CU_STREAM_WAIT_VALUE_EQ, CU_STREAM_WAIT_VALUE_AND, CU_STREAM_WAIT_VALUE_NOR, CU_STREAM_WAIT_VALUE_FLUSH = members
CU_STREAM_WAIT_VALUE_GEQ, CU_STREAM_WAIT_VALUE_EQ, CU_STREAM_WAIT_VALUE_AND, CU_STREAM_WAIT_VALUE_NOR, CU_STREAM_WAIT_VALUE_FLUSH = ints

class CUstreamWriteValue_flags_enum(Enum):
    CU_STREAM_WRITE_VALUE_DEFAULT, CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER = members
CU_STREAM_WRITE_VALUE_DEFAULT, CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER = ints

class CUstreamBatchMemOpType_enum(Enum):
    (CU_STREAM_MEM_OP_WAIT_VALUE_32, CU_STREAM_MEM_OP_WRITE_VALUE_32, CU_STREAM_MEM_OP_WAIT_VALUE_64, CU_STREAM_MEM_OP_WRITE_VALUE_64, CU_STREAM_MEM_OP_BARRIER,
     CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES) = members
(CU_STREAM_MEM_OP_WAIT_VALUE_32, CU_STREAM_MEM_OP_WRITE_VALUE_32, CU_STREAM_MEM_OP_WAIT_VALUE_64, CU_STREAM_MEM_OP_WRITE_VALUE_64, CU_STREAM_MEM_OP_BARRIER,
 CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES) = ints

class CUstreamMemoryBarrier_flags_enum(Enum):
    CU_STREAM_MEMORY_BARRIER_TYPE_SYS, CU_STREAM_MEMORY_BARRIER_TYPE_GPU = members
CU_STREAM_MEMORY_BARRIER_TYPE_SYS, CU_STREAM_MEMORY_BARRIER_TYPE_GPU = ints

class CUoccupancy_flags_enum(Enum):
    CU_OCCUPANCY_DEFAULT, CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE = members
CU_OCCUPANCY_DEFAULT, CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE = ints

class CUstreamUpdateCaptureDependencies_flags_enum(Enum):
    CU_STREAM_ADD_CAPTURE_DEPENDENCIES, CU_STREAM_SET_CAPTURE_DEPENDENCIES = members
CU_STREAM_ADD_CAPTURE_DEPENDENCIES, CU_STREAM_SET_CAPTURE_DEPENDENCIES = ints

class CUasyncNotificationType_enum(Enum):
    CU_ASYNC_NOTIFICATION_TYPE_OVER_BUDGET: Member
CU_ASYNC_NOTIFICATION_TYPE_OVER_BUDGET: int

class CUarray_format_enum(Enum):
    (CU_AD_FORMAT_UNSIGNED_INT8, CU_AD_FORMAT_UNSIGNED_INT16, CU_AD_FORMAT_UNSIGNED_INT32, CU_AD_FORMAT_SIGNED_INT8, CU_AD_FORMAT_SIGNED_INT16, CU_AD_FORMAT_SIGNED_INT32, CU_AD_FORMAT_HALF,
     CU_AD_FORMAT_FLOAT, CU_AD_FORMAT_NV12, CU_AD_FORMAT_UNORM_INT8X1, CU_AD_FORMAT_UNORM_INT8X2, CU_AD_FORMAT_UNORM_INT8X4, CU_AD_FORMAT_UNORM_INT16X1, CU_AD_FORMAT_UNORM_INT16X2,
     CU_AD_FORMAT_UNORM_INT16X4, CU_AD_FORMAT_SNORM_INT8X1, CU_AD_FORMAT_SNORM_INT8X2, CU_AD_FORMAT_SNORM_INT8X4, CU_AD_FORMAT_SNORM_INT16X1, CU_AD_FORMAT_SNORM_INT16X2, CU_AD_FORMAT_SNORM_INT16X4,
     CU_AD_FORMAT_BC1_UNORM, CU_AD_FORMAT_BC1_UNORM_SRGB, CU_AD_FORMAT_BC2_UNORM, CU_AD_FORMAT_BC2_UNORM_SRGB, CU_AD_FORMAT_BC3_UNORM, CU_AD_FORMAT_BC3_UNORM_SRGB, CU_AD_FORMAT_BC4_UNORM,
     CU_AD_FORMAT_BC4_SNORM, CU_AD_FORMAT_BC5_UNORM, CU_AD_FORMAT_BC5_SNORM, CU_AD_FORMAT_BC6H_UF16, CU_AD_FORMAT_BC6H_SF16, CU_AD_FORMAT_BC7_UNORM, CU_AD_FORMAT_BC7_UNORM_SRGB, CU_AD_FORMAT_P010,
     CU_AD_FORMAT_P016, CU_AD_FORMAT_NV16, CU_AD_FORMAT_P210, CU_AD_FORMAT_P216, CU_AD_FORMAT_YUY2, CU_AD_FORMAT_Y210, CU_AD_FORMAT_Y216, CU_AD_FORMAT_AYUV, CU_AD_FORMAT_Y410, CU_AD_FORMAT_Y416,
     CU_AD_FORMAT_Y444_PLANAR8, CU_AD_FORMAT_Y444_PLANAR10, CU_AD_FORMAT_YUV444_8bit_SemiPlanar, CU_AD_FORMAT_YUV444_16bit_SemiPlanar, CU_AD_FORMAT_UNORM_INT_101010_2, CU_AD_FORMAT_MAX) = members
(CU_AD_FORMAT_UNSIGNED_INT8, CU_AD_FORMAT_UNSIGNED_INT16, CU_AD_FORMAT_UNSIGNED_INT32, CU_AD_FORMAT_SIGNED_INT8, CU_AD_FORMAT_SIGNED_INT16, CU_AD_FORMAT_SIGNED_INT32, CU_AD_FORMAT_HALF,
 CU_AD_FORMAT_FLOAT, CU_AD_FORMAT_NV12, CU_AD_FORMAT_UNORM_INT8X1, CU_AD_FORMAT_UNORM_INT8X2, CU_AD_FORMAT_UNORM_INT8X4, CU_AD_FORMAT_UNORM_INT16X1, CU_AD_FORMAT_UNORM_INT16X2,
 CU_AD_FORMAT_UNORM_INT16X4, CU_AD_FORMAT_SNORM_INT8X1, CU_AD_FORMAT_SNORM_INT8X2, CU_AD_FORMAT_SNORM_INT8X4, CU_AD_FORMAT_SNORM_INT16X1, CU_AD_FORMAT_SNORM_INT16X2, CU_AD_FORMAT_SNORM_INT16X4,
 CU_AD_FORMAT_BC1_UNORM, CU_AD_FORMAT_BC1_UNORM_SRGB, CU_AD_FORMAT_BC2_UNORM, CU_AD_FORMAT_BC2_UNORM_SRGB, CU_AD_FORMAT_BC3_UNORM, CU_AD_FORMAT_BC3_UNORM_SRGB, CU_AD_FORMAT_BC4_UNORM,
 CU_AD_FORMAT_BC4_SNORM, CU_AD_FORMAT_BC5_UNORM, CU_AD_FORMAT_BC5_SNORM, CU_AD_FORMAT_BC6H_UF16, CU_AD_FORMAT_BC6H_SF16, CU_AD_FORMAT_BC7_UNORM, CU_AD_FORMAT_BC7_UNORM_SRGB, CU_AD_FORMAT_P010,
 CU_AD_FORMAT_P016, CU_AD_FORMAT_NV16, CU_AD_FORMAT_P210, CU_AD_FORMAT_P216, CU_AD_FORMAT_YUY2, CU_AD_FORMAT_Y210, CU_AD_FORMAT_Y216, CU_AD_FORMAT_AYUV, CU_AD_FORMAT_Y410, CU_AD_FORMAT_Y416,
 CU_AD_FORMAT_Y444_PLANAR8, CU_AD_FORMAT_Y444_PLANAR10, CU_AD_FORMAT_YUV444_8bit_SemiPlanar, CU_AD_FORMAT_YUV444_16bit_SemiPlanar, CU_AD_FORMAT_UNORM_INT_101010_2, CU_AD_FORMAT_MAX) = ints

class CUaddress_mode_enum(Enum):
    CU_TR_ADDRESS_MODE_WRAP, CU_TR_ADDRESS_MODE_CLAMP, CU_TR_ADDRESS_MODE_MIRROR, CU_TR_ADDRESS_MODE_BORDER = members
CU_TR_ADDRESS_MODE_WRAP, CU_TR_ADDRESS_MODE_CLAMP, CU_TR_ADDRESS_MODE_MIRROR, CU_TR_ADDRESS_MODE_BORDER = ints

class CUfilter_mode_enum(Enum):
    CU_TR_FILTER_MODE_POINT, CU_TR_FILTER_MODE_LINEAR = members
CU_TR_FILTER_MODE_POINT, CU_TR_FILTER_MODE_LINEAR = ints

class CUdevice_attribute_enum(Enum):
    (CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X,
     CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK, CU_DEVICE_ATTRIBUTE_SHARED_MEMORY_PER_BLOCK,
     CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY, CU_DEVICE_ATTRIBUTE_WARP_SIZE, CU_DEVICE_ATTRIBUTE_MAX_PITCH, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK, CU_DEVICE_ATTRIBUTE_REGISTERS_PER_BLOCK,
     CU_DEVICE_ATTRIBUTE_CLOCK_RATE, CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT, CU_DEVICE_ATTRIBUTE_GPU_OVERLAP, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT,
     CU_DEVICE_ATTRIBUTE_INTEGRATED, CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY, CU_DEVICE_ATTRIBUTE_COMPUTE_MODE, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_HEIGHT,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_NUMSLICES, CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT, CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS, CU_DEVICE_ATTRIBUTE_ECC_ENABLED,
     CU_DEVICE_ATTRIBUTE_PCI_BUS_ID, CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID, CU_DEVICE_ATTRIBUTE_TCC_DRIVER, CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH,
     CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT, CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS, CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE, CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID, CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR,
     CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH, CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED, CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY,
     CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD, CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID, CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED, CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO,
     CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS, CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS, CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM, CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1, CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1,
     CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1, CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH, CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH,
     CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES, CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES, CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST, CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE, CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK, CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED, CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING, CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES,
     CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH, CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED, CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS,
     CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR, CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED, CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED, CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT,
     CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED, CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS, CU_DEVICE_ATTRIBUTE_NUMA_CONFIG,
     CU_DEVICE_ATTRIBUTE_NUMA_ID, CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED, CU_DEVICE_ATTRIBUTE_MPS_ENABLED, CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID, CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK, CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH, CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED, CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID,
     CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID, CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED, CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED,
     CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX) = members
(CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X,
 CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK, CU_DEVICE_ATTRIBUTE_SHARED_MEMORY_PER_BLOCK,
 CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY, CU_DEVICE_ATTRIBUTE_WARP_SIZE, CU_DEVICE_ATTRIBUTE_MAX_PITCH, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK, CU_DEVICE_ATTRIBUTE_REGISTERS_PER_BLOCK,
 CU_DEVICE_ATTRIBUTE_CLOCK_RATE, CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT, CU_DEVICE_ATTRIBUTE_GPU_OVERLAP, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT,
 CU_DEVICE_ATTRIBUTE_INTEGRATED, CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY, CU_DEVICE_ATTRIBUTE_COMPUTE_MODE, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_NUMSLICES, CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT,
 CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS, CU_DEVICE_ATTRIBUTE_ECC_ENABLED, CU_DEVICE_ATTRIBUTE_PCI_BUS_ID, CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID, CU_DEVICE_ATTRIBUTE_TCC_DRIVER,
 CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR,
 CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT, CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE, CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID, CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT,
 CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT,
 CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH, CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED, CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR,
 CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY, CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD, CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID,
 CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED, CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO, CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS, CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS,
 CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED, CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM, CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1,
 CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1, CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1, CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH,
 CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES, CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES, CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST, CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR, CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE, CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK, CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED, CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING, CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES, CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH,
 CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED, CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS, CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR, CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED, CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT, CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED, CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS, CU_DEVICE_ATTRIBUTE_NUMA_CONFIG, CU_DEVICE_ATTRIBUTE_NUMA_ID, CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED, CU_DEVICE_ATTRIBUTE_MPS_ENABLED,
 CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID, CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED, CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK, CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH,
 CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED, CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID, CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID, CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED,
 CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED, CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED, CU_DEVICE_ATTRIBUTE_MAX) = ints

class CUpointer_attribute_enum(Enum):
    (CU_POINTER_ATTRIBUTE_CONTEXT, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, CU_POINTER_ATTRIBUTE_DEVICE_POINTER, CU_POINTER_ATTRIBUTE_HOST_POINTER, CU_POINTER_ATTRIBUTE_P2P_TOKENS,
     CU_POINTER_ATTRIBUTE_SYNC_MEMOPS, CU_POINTER_ATTRIBUTE_BUFFER_ID, CU_POINTER_ATTRIBUTE_IS_MANAGED, CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL, CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE,
     CU_POINTER_ATTRIBUTE_RANGE_START_ADDR, CU_POINTER_ATTRIBUTE_RANGE_SIZE, CU_POINTER_ATTRIBUTE_MAPPED, CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES, CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE,
     CU_POINTER_ATTRIBUTE_ACCESS_FLAGS, CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE, CU_POINTER_ATTRIBUTE_MAPPING_SIZE, CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR, CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID,
     CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE) = members
(CU_POINTER_ATTRIBUTE_CONTEXT, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, CU_POINTER_ATTRIBUTE_DEVICE_POINTER, CU_POINTER_ATTRIBUTE_HOST_POINTER, CU_POINTER_ATTRIBUTE_P2P_TOKENS,
 CU_POINTER_ATTRIBUTE_SYNC_MEMOPS, CU_POINTER_ATTRIBUTE_BUFFER_ID, CU_POINTER_ATTRIBUTE_IS_MANAGED, CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL, CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE,
 CU_POINTER_ATTRIBUTE_RANGE_START_ADDR, CU_POINTER_ATTRIBUTE_RANGE_SIZE, CU_POINTER_ATTRIBUTE_MAPPED, CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES, CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE,
 CU_POINTER_ATTRIBUTE_ACCESS_FLAGS, CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE, CU_POINTER_ATTRIBUTE_MAPPING_SIZE, CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR, CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID,
 CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE) = ints

class CUfunction_attribute_enum(Enum):
    (CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES, CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, CU_FUNC_ATTRIBUTE_NUM_REGS,
     CU_FUNC_ATTRIBUTE_PTX_VERSION, CU_FUNC_ATTRIBUTE_BINARY_VERSION, CU_FUNC_ATTRIBUTE_CACHE_MODE_CA, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
     CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET, CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH, CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT,
     CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH, CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED, CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE, CU_FUNC_ATTRIBUTE_MAX) = members
(CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES, CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, CU_FUNC_ATTRIBUTE_NUM_REGS,
 CU_FUNC_ATTRIBUTE_PTX_VERSION, CU_FUNC_ATTRIBUTE_BINARY_VERSION, CU_FUNC_ATTRIBUTE_CACHE_MODE_CA, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT,
 CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET, CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH, CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT, CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH,
 CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED, CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE, CU_FUNC_ATTRIBUTE_MAX) = ints

class CUfunc_cache_enum(Enum):
    CU_FUNC_CACHE_PREFER_NONE, CU_FUNC_CACHE_PREFER_SHARED, CU_FUNC_CACHE_PREFER_L1, CU_FUNC_CACHE_PREFER_EQUAL = members
CU_FUNC_CACHE_PREFER_NONE, CU_FUNC_CACHE_PREFER_SHARED, CU_FUNC_CACHE_PREFER_L1, CU_FUNC_CACHE_PREFER_EQUAL = ints

class CUsharedconfig_enum(Enum):
    CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE, CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE, CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE = members
CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE, CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE, CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE = ints

class CUshared_carveout_enum(Enum):
    CU_SHAREDMEM_CARVEOUT_DEFAULT, CU_SHAREDMEM_CARVEOUT_MAX_SHARED, CU_SHAREDMEM_CARVEOUT_MAX_L1 = members
CU_SHAREDMEM_CARVEOUT_DEFAULT, CU_SHAREDMEM_CARVEOUT_MAX_SHARED, CU_SHAREDMEM_CARVEOUT_MAX_L1 = ints

class CUmemorytype_enum(Enum):
    CU_MEMORYTYPE_HOST, CU_MEMORYTYPE_DEVICE, CU_MEMORYTYPE_ARRAY, CU_MEMORYTYPE_UNIFIED = members
CU_MEMORYTYPE_HOST, CU_MEMORYTYPE_DEVICE, CU_MEMORYTYPE_ARRAY, CU_MEMORYTYPE_UNIFIED = ints

class CUcomputemode_enum(Enum):
    CU_COMPUTEMODE_DEFAULT, CU_COMPUTEMODE_PROHIBITED, CU_COMPUTEMODE_EXCLUSIVE_PROCESS = members
CU_COMPUTEMODE_DEFAULT, CU_COMPUTEMODE_PROHIBITED, CU_COMPUTEMODE_EXCLUSIVE_PROCESS = ints

class CUmem_advise_enum(Enum):
    (CU_MEM_ADVISE_SET_READ_MOSTLY, CU_MEM_ADVISE_UNSET_READ_MOSTLY, CU_MEM_ADVISE_SET_PREFERRED_LOCATION, CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION, CU_MEM_ADVISE_SET_ACCESSED_BY,
     CU_MEM_ADVISE_UNSET_ACCESSED_BY) = members
(CU_MEM_ADVISE_SET_READ_MOSTLY, CU_MEM_ADVISE_UNSET_READ_MOSTLY, CU_MEM_ADVISE_SET_PREFERRED_LOCATION, CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION, CU_MEM_ADVISE_SET_ACCESSED_BY,
 CU_MEM_ADVISE_UNSET_ACCESSED_BY) = ints

class CUmem_range_attribute_enum(Enum):
    (CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY, CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION, CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY, CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION,
     CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE, CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID, CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE,
     CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID) = members
(CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY, CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION, CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY, CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION,
 CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE, CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID, CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE,
 CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID) = ints

class CUjit_option_enum(Enum):
    (CU_JIT_MAX_REGISTERS, CU_JIT_THREADS_PER_BLOCK, CU_JIT_WALL_TIME, CU_JIT_INFO_LOG_BUFFER, CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES, CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES,
     CU_JIT_OPTIMIZATION_LEVEL, CU_JIT_TARGET_FROM_CUCONTEXT, CU_JIT_TARGET, CU_JIT_FALLBACK_STRATEGY, CU_JIT_GENERATE_DEBUG_INFO, CU_JIT_LOG_VERBOSE, CU_JIT_GENERATE_LINE_INFO, CU_JIT_CACHE_MODE,
     CU_JIT_NEW_SM3X_OPT, CU_JIT_FAST_COMPILE, CU_JIT_GLOBAL_SYMBOL_NAMES, CU_JIT_GLOBAL_SYMBOL_ADDRESSES, CU_JIT_GLOBAL_SYMBOL_COUNT, CU_JIT_LTO, CU_JIT_FTZ, CU_JIT_PREC_DIV, CU_JIT_PREC_SQRT,
     CU_JIT_FMA, CU_JIT_REFERENCED_KERNEL_NAMES, CU_JIT_REFERENCED_KERNEL_COUNT, CU_JIT_REFERENCED_VARIABLE_NAMES, CU_JIT_REFERENCED_VARIABLE_COUNT, CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES,
     CU_JIT_POSITION_INDEPENDENT_CODE, CU_JIT_MIN_CTA_PER_SM, CU_JIT_MAX_THREADS_PER_BLOCK, CU_JIT_OVERRIDE_DIRECTIVE_VALUES, CU_JIT_NUM_OPTIONS) = members
(CU_JIT_MAX_REGISTERS, CU_JIT_THREADS_PER_BLOCK, CU_JIT_WALL_TIME, CU_JIT_INFO_LOG_BUFFER, CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES, CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES,
 CU_JIT_OPTIMIZATION_LEVEL, CU_JIT_TARGET_FROM_CUCONTEXT, CU_JIT_TARGET, CU_JIT_FALLBACK_STRATEGY, CU_JIT_GENERATE_DEBUG_INFO, CU_JIT_LOG_VERBOSE, CU_JIT_GENERATE_LINE_INFO, CU_JIT_CACHE_MODE,
 CU_JIT_NEW_SM3X_OPT, CU_JIT_FAST_COMPILE, CU_JIT_GLOBAL_SYMBOL_NAMES, CU_JIT_GLOBAL_SYMBOL_ADDRESSES, CU_JIT_GLOBAL_SYMBOL_COUNT, CU_JIT_LTO, CU_JIT_FTZ, CU_JIT_PREC_DIV, CU_JIT_PREC_SQRT,
 CU_JIT_FMA, CU_JIT_REFERENCED_KERNEL_NAMES, CU_JIT_REFERENCED_KERNEL_COUNT, CU_JIT_REFERENCED_VARIABLE_NAMES, CU_JIT_REFERENCED_VARIABLE_COUNT, CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES,
 CU_JIT_POSITION_INDEPENDENT_CODE, CU_JIT_MIN_CTA_PER_SM, CU_JIT_MAX_THREADS_PER_BLOCK, CU_JIT_OVERRIDE_DIRECTIVE_VALUES, CU_JIT_NUM_OPTIONS) = ints

class CUjit_target_enum(Enum):
    (CU_TARGET_COMPUTE_30, CU_TARGET_COMPUTE_32, CU_TARGET_COMPUTE_35, CU_TARGET_COMPUTE_37, CU_TARGET_COMPUTE_50, CU_TARGET_COMPUTE_52, CU_TARGET_COMPUTE_53, CU_TARGET_COMPUTE_60,
     CU_TARGET_COMPUTE_61, CU_TARGET_COMPUTE_62, CU_TARGET_COMPUTE_70, CU_TARGET_COMPUTE_72, CU_TARGET_COMPUTE_75, CU_TARGET_COMPUTE_80, CU_TARGET_COMPUTE_86, CU_TARGET_COMPUTE_87,
     CU_TARGET_COMPUTE_89, CU_TARGET_COMPUTE_90, CU_TARGET_COMPUTE_100, CU_TARGET_COMPUTE_101, CU_TARGET_COMPUTE_103, CU_TARGET_COMPUTE_120, CU_TARGET_COMPUTE_121, CU_TARGET_COMPUTE_90A,
     CU_TARGET_COMPUTE_100A, CU_TARGET_COMPUTE_101A, CU_TARGET_COMPUTE_103A, CU_TARGET_COMPUTE_120A, CU_TARGET_COMPUTE_121A, CU_TARGET_COMPUTE_100F, CU_TARGET_COMPUTE_101F, CU_TARGET_COMPUTE_103F,
     CU_TARGET_COMPUTE_120F, CU_TARGET_COMPUTE_121F) = members
(CU_TARGET_COMPUTE_30, CU_TARGET_COMPUTE_32, CU_TARGET_COMPUTE_35, CU_TARGET_COMPUTE_37, CU_TARGET_COMPUTE_50, CU_TARGET_COMPUTE_52, CU_TARGET_COMPUTE_53, CU_TARGET_COMPUTE_60, CU_TARGET_COMPUTE_61,
 CU_TARGET_COMPUTE_62, CU_TARGET_COMPUTE_70, CU_TARGET_COMPUTE_72, CU_TARGET_COMPUTE_75, CU_TARGET_COMPUTE_80, CU_TARGET_COMPUTE_86, CU_TARGET_COMPUTE_87, CU_TARGET_COMPUTE_89, CU_TARGET_COMPUTE_90,
 CU_TARGET_COMPUTE_100, CU_TARGET_COMPUTE_101, CU_TARGET_COMPUTE_103, CU_TARGET_COMPUTE_120, CU_TARGET_COMPUTE_121, CU_TARGET_COMPUTE_90A, CU_TARGET_COMPUTE_100A, CU_TARGET_COMPUTE_101A,
 CU_TARGET_COMPUTE_103A, CU_TARGET_COMPUTE_120A, CU_TARGET_COMPUTE_121A, CU_TARGET_COMPUTE_100F, CU_TARGET_COMPUTE_101F, CU_TARGET_COMPUTE_103F, CU_TARGET_COMPUTE_120F, CU_TARGET_COMPUTE_121F) = ints

class CUjit_fallback_enum(Enum):
    CU_PREFER_PTX, CU_PREFER_BINARY = members
CU_PREFER_PTX, CU_PREFER_BINARY = ints

class CUjit_cacheMode_enum(Enum):
    CU_JIT_CACHE_OPTION_NONE, CU_JIT_CACHE_OPTION_CG, CU_JIT_CACHE_OPTION_CA = members
CU_JIT_CACHE_OPTION_NONE, CU_JIT_CACHE_OPTION_CG, CU_JIT_CACHE_OPTION_CA = ints

class CUjitInputType_enum(Enum):
    CU_JIT_INPUT_CUBIN, CU_JIT_INPUT_PTX, CU_JIT_INPUT_FATBINARY, CU_JIT_INPUT_OBJECT, CU_JIT_INPUT_LIBRARY, CU_JIT_INPUT_NVVM, CU_JIT_NUM_INPUT_TYPES = members
CU_JIT_INPUT_CUBIN, CU_JIT_INPUT_PTX, CU_JIT_INPUT_FATBINARY, CU_JIT_INPUT_OBJECT, CU_JIT_INPUT_LIBRARY, CU_JIT_INPUT_NVVM, CU_JIT_NUM_INPUT_TYPES = ints

class CUgraphicsRegisterFlags_enum(Enum):
    (CU_GRAPHICS_REGISTER_FLAGS_NONE, CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY, CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD, CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST,
     CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER) = members
(CU_GRAPHICS_REGISTER_FLAGS_NONE, CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY, CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD, CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST,
 CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER) = ints

class CUgraphicsMapResourceFlags_enum(Enum):
    CU_GRAPHICS_MAP_RESOURCE_FLAGS_NONE, CU_GRAPHICS_MAP_RESOURCE_FLAGS_READ_ONLY, CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD = members
CU_GRAPHICS_MAP_RESOURCE_FLAGS_NONE, CU_GRAPHICS_MAP_RESOURCE_FLAGS_READ_ONLY, CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD = ints

class CUarray_cubemap_face_enum(Enum):
    CU_CUBEMAP_FACE_POSITIVE_X, CU_CUBEMAP_FACE_NEGATIVE_X, CU_CUBEMAP_FACE_POSITIVE_Y, CU_CUBEMAP_FACE_NEGATIVE_Y, CU_CUBEMAP_FACE_POSITIVE_Z, CU_CUBEMAP_FACE_NEGATIVE_Z = members
CU_CUBEMAP_FACE_POSITIVE_X, CU_CUBEMAP_FACE_NEGATIVE_X, CU_CUBEMAP_FACE_POSITIVE_Y, CU_CUBEMAP_FACE_NEGATIVE_Y, CU_CUBEMAP_FACE_POSITIVE_Z, CU_CUBEMAP_FACE_NEGATIVE_Z = ints

class CUlimit_enum(Enum):
    (CU_LIMIT_STACK_SIZE, CU_LIMIT_PRINTF_FIFO_SIZE, CU_LIMIT_MALLOC_HEAP_SIZE, CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH, CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT, CU_LIMIT_MAX_L2_FETCH_GRANULARITY,
     CU_LIMIT_PERSISTING_L2_CACHE_SIZE, CU_LIMIT_SHMEM_SIZE, CU_LIMIT_CIG_ENABLED, CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED, CU_LIMIT_MAX) = members
(CU_LIMIT_STACK_SIZE, CU_LIMIT_PRINTF_FIFO_SIZE, CU_LIMIT_MALLOC_HEAP_SIZE, CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH, CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT, CU_LIMIT_MAX_L2_FETCH_GRANULARITY,
 CU_LIMIT_PERSISTING_L2_CACHE_SIZE, CU_LIMIT_SHMEM_SIZE, CU_LIMIT_CIG_ENABLED, CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED, CU_LIMIT_MAX) = ints

class CUresourcetype_enum(Enum):
    CU_RESOURCE_TYPE_ARRAY, CU_RESOURCE_TYPE_MIPMAPPED_ARRAY, CU_RESOURCE_TYPE_LINEAR, CU_RESOURCE_TYPE_PITCH2D = members
CU_RESOURCE_TYPE_ARRAY, CU_RESOURCE_TYPE_MIPMAPPED_ARRAY, CU_RESOURCE_TYPE_LINEAR, CU_RESOURCE_TYPE_PITCH2D = ints

class CUaccessProperty_enum(Enum):
    CU_ACCESS_PROPERTY_NORMAL, CU_ACCESS_PROPERTY_STREAMING, CU_ACCESS_PROPERTY_PERSISTING = members
CU_ACCESS_PROPERTY_NORMAL, CU_ACCESS_PROPERTY_STREAMING, CU_ACCESS_PROPERTY_PERSISTING = ints

class CUgraphConditionalNodeType_enum(Enum):
    CU_GRAPH_COND_TYPE_IF, CU_GRAPH_COND_TYPE_WHILE, CU_GRAPH_COND_TYPE_SWITCH = members
CU_GRAPH_COND_TYPE_IF, CU_GRAPH_COND_TYPE_WHILE, CU_GRAPH_COND_TYPE_SWITCH = ints

class CUgraphNodeType_enum(Enum):
    (CU_GRAPH_NODE_TYPE_KERNEL, CU_GRAPH_NODE_TYPE_MEMCPY, CU_GRAPH_NODE_TYPE_MEMSET, CU_GRAPH_NODE_TYPE_HOST, CU_GRAPH_NODE_TYPE_GRAPH, CU_GRAPH_NODE_TYPE_EMPTY, CU_GRAPH_NODE_TYPE_WAIT_EVENT,
     CU_GRAPH_NODE_TYPE_EVENT_RECORD, CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL, CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT, CU_GRAPH_NODE_TYPE_MEM_ALLOC, CU_GRAPH_NODE_TYPE_MEM_FREE,
     CU_GRAPH_NODE_TYPE_BATCH_MEM_OP, CU_GRAPH_NODE_TYPE_CONDITIONAL) = members
(CU_GRAPH_NODE_TYPE_KERNEL, CU_GRAPH_NODE_TYPE_MEMCPY, CU_GRAPH_NODE_TYPE_MEMSET, CU_GRAPH_NODE_TYPE_HOST, CU_GRAPH_NODE_TYPE_GRAPH, CU_GRAPH_NODE_TYPE_EMPTY, CU_GRAPH_NODE_TYPE_WAIT_EVENT,
 CU_GRAPH_NODE_TYPE_EVENT_RECORD, CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL, CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT, CU_GRAPH_NODE_TYPE_MEM_ALLOC, CU_GRAPH_NODE_TYPE_MEM_FREE, CU_GRAPH_NODE_TYPE_BATCH_MEM_OP,
 CU_GRAPH_NODE_TYPE_CONDITIONAL) = ints

class CUgraphDependencyType_enum(Enum):
    CU_GRAPH_DEPENDENCY_TYPE_DEFAULT, CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC = members
CU_GRAPH_DEPENDENCY_TYPE_DEFAULT, CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC = ints

class CUgraphInstantiateResult_enum(Enum):
    (CUDA_GRAPH_INSTANTIATE_SUCCESS, CUDA_GRAPH_INSTANTIATE_ERROR, CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE, CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED,
     CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED, CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED) = members
(CUDA_GRAPH_INSTANTIATE_SUCCESS, CUDA_GRAPH_INSTANTIATE_ERROR, CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE, CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED,
 CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED, CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED) = ints

class CUsynchronizationPolicy_enum(Enum):
    CU_SYNC_POLICY_AUTO, CU_SYNC_POLICY_SPIN, CU_SYNC_POLICY_YIELD, CU_SYNC_POLICY_BLOCKING_SYNC = members
CU_SYNC_POLICY_AUTO, CU_SYNC_POLICY_SPIN, CU_SYNC_POLICY_YIELD, CU_SYNC_POLICY_BLOCKING_SYNC = ints

class CUclusterSchedulingPolicy_enum(Enum):
    CU_CLUSTER_SCHEDULING_POLICY_DEFAULT, CU_CLUSTER_SCHEDULING_POLICY_SPREAD, CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING = members
CU_CLUSTER_SCHEDULING_POLICY_DEFAULT, CU_CLUSTER_SCHEDULING_POLICY_SPREAD, CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING = ints

class CUlaunchMemSyncDomain_enum(Enum):
    CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT, CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE = members
CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT, CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE = ints

class CUlaunchAttributeID_enum(Enum):
    (CU_LAUNCH_ATTRIBUTE_IGNORE, CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY, CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION,
     CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE, CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION, CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT, CU_LAUNCH_ATTRIBUTE_PRIORITY,
     CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP, CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN, CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION, CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT,
     CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE, CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT) = members
(CU_LAUNCH_ATTRIBUTE_IGNORE, CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY, CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION,
 CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE, CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION, CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT, CU_LAUNCH_ATTRIBUTE_PRIORITY,
 CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP, CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN, CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION, CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT,
 CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE, CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT) = ints

class CUstreamCaptureStatus_enum(Enum):
    CU_STREAM_CAPTURE_STATUS_NONE, CU_STREAM_CAPTURE_STATUS_ACTIVE, CU_STREAM_CAPTURE_STATUS_INVALIDATED = members
CU_STREAM_CAPTURE_STATUS_NONE, CU_STREAM_CAPTURE_STATUS_ACTIVE, CU_STREAM_CAPTURE_STATUS_INVALIDATED = ints

class CUstreamCaptureMode_enum(Enum):
    CU_STREAM_CAPTURE_MODE_GLOBAL, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL, CU_STREAM_CAPTURE_MODE_RELAXED = members
CU_STREAM_CAPTURE_MODE_GLOBAL, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL, CU_STREAM_CAPTURE_MODE_RELAXED = ints

class CUdriverProcAddress_flags_enum(Enum):
    CU_GET_PROC_ADDRESS_DEFAULT, CU_GET_PROC_ADDRESS_LEGACY_STREAM, CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM = members
CU_GET_PROC_ADDRESS_DEFAULT, CU_GET_PROC_ADDRESS_LEGACY_STREAM, CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM = ints

class CUdriverProcAddressQueryResult_enum(Enum):
    CU_GET_PROC_ADDRESS_SUCCESS, CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND, CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = members
CU_GET_PROC_ADDRESS_SUCCESS, CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND, CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = ints

class CUexecAffinityType_enum(Enum):
    CU_EXEC_AFFINITY_TYPE_SM_COUNT, CU_EXEC_AFFINITY_TYPE_MAX = members
CU_EXEC_AFFINITY_TYPE_SM_COUNT, CU_EXEC_AFFINITY_TYPE_MAX = ints

class CUcigDataType_enum(Enum):
    CIG_DATA_TYPE_D3D12_COMMAND_QUEUE, CIG_DATA_TYPE_NV_BLOB = members
CIG_DATA_TYPE_D3D12_COMMAND_QUEUE, CIG_DATA_TYPE_NV_BLOB = ints

class CUlibraryOption_enum(Enum):
    CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE, CU_LIBRARY_BINARY_IS_PRESERVED, CU_LIBRARY_NUM_OPTIONS = members
CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE, CU_LIBRARY_BINARY_IS_PRESERVED, CU_LIBRARY_NUM_OPTIONS = ints

class cudaError_enum(Enum):
    (CUDA_SUCCESS, CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_OUT_OF_MEMORY, CUDA_ERROR_NOT_INITIALIZED, CUDA_ERROR_DEINITIALIZED, CUDA_ERROR_PROFILER_DISABLED, CUDA_ERROR_PROFILER_NOT_INITIALIZED,
     CUDA_ERROR_PROFILER_ALREADY_STARTED, CUDA_ERROR_PROFILER_ALREADY_STOPPED, CUDA_ERROR_STUB_LIBRARY, CUDA_ERROR_DEVICE_UNAVAILABLE, CUDA_ERROR_NO_DEVICE, CUDA_ERROR_INVALID_DEVICE,
     CUDA_ERROR_DEVICE_NOT_LICENSED, CUDA_ERROR_INVALID_IMAGE, CUDA_ERROR_INVALID_CONTEXT, CUDA_ERROR_CONTEXT_ALREADY_CURRENT, CUDA_ERROR_MAP_FAILED, CUDA_ERROR_UNMAP_FAILED,
     CUDA_ERROR_ARRAY_IS_MAPPED, CUDA_ERROR_ALREADY_MAPPED, CUDA_ERROR_NO_BINARY_FOR_GPU, CUDA_ERROR_ALREADY_ACQUIRED, CUDA_ERROR_NOT_MAPPED, CUDA_ERROR_NOT_MAPPED_AS_ARRAY,
     CUDA_ERROR_NOT_MAPPED_AS_POINTER, CUDA_ERROR_ECC_UNCORRECTABLE, CUDA_ERROR_UNSUPPORTED_LIMIT, CUDA_ERROR_CONTEXT_ALREADY_IN_USE, CUDA_ERROR_PEER_ACCESS_UNSUPPORTED, CUDA_ERROR_INVALID_PTX,
     CUDA_ERROR_INVALID_GRAPHICS_CONTEXT, CUDA_ERROR_NVLINK_UNCORRECTABLE, CUDA_ERROR_JIT_COMPILER_NOT_FOUND, CUDA_ERROR_UNSUPPORTED_PTX_VERSION, CUDA_ERROR_JIT_COMPILATION_DISABLED,
     CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY, CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC, CUDA_ERROR_CONTAINED, CUDA_ERROR_INVALID_SOURCE, CUDA_ERROR_FILE_NOT_FOUND, CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND,
     CUDA_ERROR_SHARED_OBJECT_INIT_FAILED, CUDA_ERROR_OPERATING_SYSTEM, CUDA_ERROR_INVALID_HANDLE, CUDA_ERROR_ILLEGAL_STATE, CUDA_ERROR_LOSSY_QUERY, CUDA_ERROR_NOT_FOUND, CUDA_ERROR_NOT_READY,
     CUDA_ERROR_ILLEGAL_ADDRESS, CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, CUDA_ERROR_LAUNCH_TIMEOUT, CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING, CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED,
     CUDA_ERROR_PEER_ACCESS_NOT_ENABLED, CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE, CUDA_ERROR_CONTEXT_IS_DESTROYED, CUDA_ERROR_ASSERT, CUDA_ERROR_TOO_MANY_PEERS, CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED,
     CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, CUDA_ERROR_HARDWARE_STACK_ERROR, CUDA_ERROR_ILLEGAL_INSTRUCTION, CUDA_ERROR_MISALIGNED_ADDRESS, CUDA_ERROR_INVALID_ADDRESS_SPACE, CUDA_ERROR_INVALID_PC,
     CUDA_ERROR_LAUNCH_FAILED, CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE, CUDA_ERROR_TENSOR_MEMORY_LEAK, CUDA_ERROR_NOT_PERMITTED, CUDA_ERROR_NOT_SUPPORTED, CUDA_ERROR_SYSTEM_NOT_READY,
     CUDA_ERROR_SYSTEM_DRIVER_MISMATCH, CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE, CUDA_ERROR_MPS_CONNECTION_FAILED, CUDA_ERROR_MPS_RPC_FAILURE, CUDA_ERROR_MPS_SERVER_NOT_READY,
     CUDA_ERROR_MPS_MAX_CLIENTS_REACHED, CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED, CUDA_ERROR_MPS_CLIENT_TERMINATED, CUDA_ERROR_CDP_NOT_SUPPORTED, CUDA_ERROR_CDP_VERSION_MISMATCH,
     CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, CUDA_ERROR_STREAM_CAPTURE_MERGE, CUDA_ERROR_STREAM_CAPTURE_UNMATCHED, CUDA_ERROR_STREAM_CAPTURE_UNJOINED,
     CUDA_ERROR_STREAM_CAPTURE_ISOLATION, CUDA_ERROR_STREAM_CAPTURE_IMPLICIT, CUDA_ERROR_CAPTURED_EVENT, CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD, CUDA_ERROR_TIMEOUT,
     CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE, CUDA_ERROR_EXTERNAL_DEVICE, CUDA_ERROR_INVALID_CLUSTER_SIZE, CUDA_ERROR_FUNCTION_NOT_LOADED, CUDA_ERROR_INVALID_RESOURCE_TYPE,
     CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION, CUDA_ERROR_KEY_ROTATION, CUDA_ERROR_UNKNOWN) = members
(CUDA_SUCCESS, CUDA_ERROR_INVALID_VALUE, CUDA_ERROR_OUT_OF_MEMORY, CUDA_ERROR_NOT_INITIALIZED, CUDA_ERROR_DEINITIALIZED, CUDA_ERROR_PROFILER_DISABLED, CUDA_ERROR_PROFILER_NOT_INITIALIZED,
 CUDA_ERROR_PROFILER_ALREADY_STARTED, CUDA_ERROR_PROFILER_ALREADY_STOPPED, CUDA_ERROR_STUB_LIBRARY, CUDA_ERROR_DEVICE_UNAVAILABLE, CUDA_ERROR_NO_DEVICE, CUDA_ERROR_INVALID_DEVICE,
 CUDA_ERROR_DEVICE_NOT_LICENSED, CUDA_ERROR_INVALID_IMAGE, CUDA_ERROR_INVALID_CONTEXT, CUDA_ERROR_CONTEXT_ALREADY_CURRENT, CUDA_ERROR_MAP_FAILED, CUDA_ERROR_UNMAP_FAILED, CUDA_ERROR_ARRAY_IS_MAPPED,
 CUDA_ERROR_ALREADY_MAPPED, CUDA_ERROR_NO_BINARY_FOR_GPU, CUDA_ERROR_ALREADY_ACQUIRED, CUDA_ERROR_NOT_MAPPED, CUDA_ERROR_NOT_MAPPED_AS_ARRAY, CUDA_ERROR_NOT_MAPPED_AS_POINTER,
 CUDA_ERROR_ECC_UNCORRECTABLE, CUDA_ERROR_UNSUPPORTED_LIMIT, CUDA_ERROR_CONTEXT_ALREADY_IN_USE, CUDA_ERROR_PEER_ACCESS_UNSUPPORTED, CUDA_ERROR_INVALID_PTX, CUDA_ERROR_INVALID_GRAPHICS_CONTEXT,
 CUDA_ERROR_NVLINK_UNCORRECTABLE, CUDA_ERROR_JIT_COMPILER_NOT_FOUND, CUDA_ERROR_UNSUPPORTED_PTX_VERSION, CUDA_ERROR_JIT_COMPILATION_DISABLED, CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY,
 CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC, CUDA_ERROR_CONTAINED, CUDA_ERROR_INVALID_SOURCE, CUDA_ERROR_FILE_NOT_FOUND, CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND, CUDA_ERROR_SHARED_OBJECT_INIT_FAILED,
 CUDA_ERROR_OPERATING_SYSTEM, CUDA_ERROR_INVALID_HANDLE, CUDA_ERROR_ILLEGAL_STATE, CUDA_ERROR_LOSSY_QUERY, CUDA_ERROR_NOT_FOUND, CUDA_ERROR_NOT_READY, CUDA_ERROR_ILLEGAL_ADDRESS,
 CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, CUDA_ERROR_LAUNCH_TIMEOUT, CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING, CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED, CUDA_ERROR_PEER_ACCESS_NOT_ENABLED,
 CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE, CUDA_ERROR_CONTEXT_IS_DESTROYED, CUDA_ERROR_ASSERT, CUDA_ERROR_TOO_MANY_PEERS, CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED,
 CUDA_ERROR_HARDWARE_STACK_ERROR, CUDA_ERROR_ILLEGAL_INSTRUCTION, CUDA_ERROR_MISALIGNED_ADDRESS, CUDA_ERROR_INVALID_ADDRESS_SPACE, CUDA_ERROR_INVALID_PC, CUDA_ERROR_LAUNCH_FAILED,
 CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE, CUDA_ERROR_TENSOR_MEMORY_LEAK, CUDA_ERROR_NOT_PERMITTED, CUDA_ERROR_NOT_SUPPORTED, CUDA_ERROR_SYSTEM_NOT_READY, CUDA_ERROR_SYSTEM_DRIVER_MISMATCH,
 CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE, CUDA_ERROR_MPS_CONNECTION_FAILED, CUDA_ERROR_MPS_RPC_FAILURE, CUDA_ERROR_MPS_SERVER_NOT_READY, CUDA_ERROR_MPS_MAX_CLIENTS_REACHED,
 CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED, CUDA_ERROR_MPS_CLIENT_TERMINATED, CUDA_ERROR_CDP_NOT_SUPPORTED, CUDA_ERROR_CDP_VERSION_MISMATCH, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
 CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, CUDA_ERROR_STREAM_CAPTURE_MERGE, CUDA_ERROR_STREAM_CAPTURE_UNMATCHED, CUDA_ERROR_STREAM_CAPTURE_UNJOINED, CUDA_ERROR_STREAM_CAPTURE_ISOLATION,
 CUDA_ERROR_STREAM_CAPTURE_IMPLICIT, CUDA_ERROR_CAPTURED_EVENT, CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD, CUDA_ERROR_TIMEOUT, CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE, CUDA_ERROR_EXTERNAL_DEVICE,
 CUDA_ERROR_INVALID_CLUSTER_SIZE, CUDA_ERROR_FUNCTION_NOT_LOADED, CUDA_ERROR_INVALID_RESOURCE_TYPE, CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION, CUDA_ERROR_KEY_ROTATION, CUDA_ERROR_UNKNOWN) = ints

class CUdevice_P2PAttribute_enum(Enum):
    (CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED, CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED,
     CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED) = members
(CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED, CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED,
 CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED) = ints

class CUresourceViewFormat_enum(Enum):
    (CU_RES_VIEW_FORMAT_NONE, CU_RES_VIEW_FORMAT_UINT_1X8, CU_RES_VIEW_FORMAT_UINT_2X8, CU_RES_VIEW_FORMAT_UINT_4X8, CU_RES_VIEW_FORMAT_SINT_1X8, CU_RES_VIEW_FORMAT_SINT_2X8,
     CU_RES_VIEW_FORMAT_SINT_4X8, CU_RES_VIEW_FORMAT_UINT_1X16, CU_RES_VIEW_FORMAT_UINT_2X16, CU_RES_VIEW_FORMAT_UINT_4X16, CU_RES_VIEW_FORMAT_SINT_1X16, CU_RES_VIEW_FORMAT_SINT_2X16,
     CU_RES_VIEW_FORMAT_SINT_4X16, CU_RES_VIEW_FORMAT_UINT_1X32, CU_RES_VIEW_FORMAT_UINT_2X32, CU_RES_VIEW_FORMAT_UINT_4X32, CU_RES_VIEW_FORMAT_SINT_1X32, CU_RES_VIEW_FORMAT_SINT_2X32,
     CU_RES_VIEW_FORMAT_SINT_4X32, CU_RES_VIEW_FORMAT_FLOAT_1X16, CU_RES_VIEW_FORMAT_FLOAT_2X16, CU_RES_VIEW_FORMAT_FLOAT_4X16, CU_RES_VIEW_FORMAT_FLOAT_1X32, CU_RES_VIEW_FORMAT_FLOAT_2X32,
     CU_RES_VIEW_FORMAT_FLOAT_4X32, CU_RES_VIEW_FORMAT_UNSIGNED_BC1, CU_RES_VIEW_FORMAT_UNSIGNED_BC2, CU_RES_VIEW_FORMAT_UNSIGNED_BC3, CU_RES_VIEW_FORMAT_UNSIGNED_BC4, CU_RES_VIEW_FORMAT_SIGNED_BC4,
     CU_RES_VIEW_FORMAT_UNSIGNED_BC5, CU_RES_VIEW_FORMAT_SIGNED_BC5, CU_RES_VIEW_FORMAT_UNSIGNED_BC6H, CU_RES_VIEW_FORMAT_SIGNED_BC6H, CU_RES_VIEW_FORMAT_UNSIGNED_BC7) = members
(CU_RES_VIEW_FORMAT_NONE, CU_RES_VIEW_FORMAT_UINT_1X8, CU_RES_VIEW_FORMAT_UINT_2X8, CU_RES_VIEW_FORMAT_UINT_4X8, CU_RES_VIEW_FORMAT_SINT_1X8, CU_RES_VIEW_FORMAT_SINT_2X8, CU_RES_VIEW_FORMAT_SINT_4X8,
 CU_RES_VIEW_FORMAT_UINT_1X16, CU_RES_VIEW_FORMAT_UINT_2X16, CU_RES_VIEW_FORMAT_UINT_4X16, CU_RES_VIEW_FORMAT_SINT_1X16, CU_RES_VIEW_FORMAT_SINT_2X16, CU_RES_VIEW_FORMAT_SINT_4X16,
 CU_RES_VIEW_FORMAT_UINT_1X32, CU_RES_VIEW_FORMAT_UINT_2X32, CU_RES_VIEW_FORMAT_UINT_4X32, CU_RES_VIEW_FORMAT_SINT_1X32, CU_RES_VIEW_FORMAT_SINT_2X32, CU_RES_VIEW_FORMAT_SINT_4X32,
 CU_RES_VIEW_FORMAT_FLOAT_1X16, CU_RES_VIEW_FORMAT_FLOAT_2X16, CU_RES_VIEW_FORMAT_FLOAT_4X16, CU_RES_VIEW_FORMAT_FLOAT_1X32, CU_RES_VIEW_FORMAT_FLOAT_2X32, CU_RES_VIEW_FORMAT_FLOAT_4X32,
 CU_RES_VIEW_FORMAT_UNSIGNED_BC1, CU_RES_VIEW_FORMAT_UNSIGNED_BC2, CU_RES_VIEW_FORMAT_UNSIGNED_BC3, CU_RES_VIEW_FORMAT_UNSIGNED_BC4, CU_RES_VIEW_FORMAT_SIGNED_BC4, CU_RES_VIEW_FORMAT_UNSIGNED_BC5,
 CU_RES_VIEW_FORMAT_SIGNED_BC5, CU_RES_VIEW_FORMAT_UNSIGNED_BC6H, CU_RES_VIEW_FORMAT_SIGNED_BC6H, CU_RES_VIEW_FORMAT_UNSIGNED_BC7) = ints

class CUtensorMapDataType_enum(Enum):
    (CU_TENSOR_MAP_DATA_TYPE_UINT8, CU_TENSOR_MAP_DATA_TYPE_UINT16, CU_TENSOR_MAP_DATA_TYPE_UINT32, CU_TENSOR_MAP_DATA_TYPE_INT32, CU_TENSOR_MAP_DATA_TYPE_UINT64, CU_TENSOR_MAP_DATA_TYPE_INT64,
     CU_TENSOR_MAP_DATA_TYPE_FLOAT16, CU_TENSOR_MAP_DATA_TYPE_FLOAT32, CU_TENSOR_MAP_DATA_TYPE_FLOAT64, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ,
     CU_TENSOR_MAP_DATA_TYPE_TFLOAT32, CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ, CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B, CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B,
     CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B) = members
(CU_TENSOR_MAP_DATA_TYPE_UINT8, CU_TENSOR_MAP_DATA_TYPE_UINT16, CU_TENSOR_MAP_DATA_TYPE_UINT32, CU_TENSOR_MAP_DATA_TYPE_INT32, CU_TENSOR_MAP_DATA_TYPE_UINT64, CU_TENSOR_MAP_DATA_TYPE_INT64,
 CU_TENSOR_MAP_DATA_TYPE_FLOAT16, CU_TENSOR_MAP_DATA_TYPE_FLOAT32, CU_TENSOR_MAP_DATA_TYPE_FLOAT64, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ,
 CU_TENSOR_MAP_DATA_TYPE_TFLOAT32, CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ, CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B, CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B, CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B) = ints

class CUtensorMapInterleave_enum(Enum):
    CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_INTERLEAVE_16B, CU_TENSOR_MAP_INTERLEAVE_32B = members
CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_INTERLEAVE_16B, CU_TENSOR_MAP_INTERLEAVE_32B = ints

class CUtensorMapSwizzle_enum(Enum):
    (CU_TENSOR_MAP_SWIZZLE_NONE, CU_TENSOR_MAP_SWIZZLE_32B, CU_TENSOR_MAP_SWIZZLE_64B, CU_TENSOR_MAP_SWIZZLE_128B, CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B, CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B,
     CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B) = members
(CU_TENSOR_MAP_SWIZZLE_NONE, CU_TENSOR_MAP_SWIZZLE_32B, CU_TENSOR_MAP_SWIZZLE_64B, CU_TENSOR_MAP_SWIZZLE_128B, CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B, CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B,
 CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B) = ints

class CUtensorMapL2promotion_enum(Enum):
    CU_TENSOR_MAP_L2_PROMOTION_NONE, CU_TENSOR_MAP_L2_PROMOTION_L2_64B, CU_TENSOR_MAP_L2_PROMOTION_L2_128B, CU_TENSOR_MAP_L2_PROMOTION_L2_256B = members
CU_TENSOR_MAP_L2_PROMOTION_NONE, CU_TENSOR_MAP_L2_PROMOTION_L2_64B, CU_TENSOR_MAP_L2_PROMOTION_L2_128B, CU_TENSOR_MAP_L2_PROMOTION_L2_256B = ints

class CUtensorMapFloatOOBfill_enum(Enum):
    CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA = members
CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA = ints

class CUtensorMapIm2ColWideMode_enum(Enum):
    CU_TENSOR_MAP_IM2COL_WIDE_MODE_W, CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 = members
CU_TENSOR_MAP_IM2COL_WIDE_MODE_W, CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 = ints

class CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS_enum(Enum):
    CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE, CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READ, CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE = members
CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE, CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READ, CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE = ints

class CUexternalMemoryHandleType_enum(Enum):
    (CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD, CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32, CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP,
     CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT, CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF) = members
(CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD, CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32, CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP,
 CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE, CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT, CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF) = ints

class CUexternalSemaphoreHandleType_enum(Enum):
    (CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE,
     CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX,
     CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32) = members
(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE,
 CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX,
 CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD, CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32) = ints

class CUmemAllocationHandleType_enum(Enum):
    CU_MEM_HANDLE_TYPE_NONE, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, CU_MEM_HANDLE_TYPE_WIN32, CU_MEM_HANDLE_TYPE_WIN32_KMT, CU_MEM_HANDLE_TYPE_FABRIC, CU_MEM_HANDLE_TYPE_MAX = members
CU_MEM_HANDLE_TYPE_NONE, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, CU_MEM_HANDLE_TYPE_WIN32, CU_MEM_HANDLE_TYPE_WIN32_KMT, CU_MEM_HANDLE_TYPE_FABRIC, CU_MEM_HANDLE_TYPE_MAX = ints

class CUmemAccess_flags_enum(Enum):
    CU_MEM_ACCESS_FLAGS_PROT_NONE, CU_MEM_ACCESS_FLAGS_PROT_READ, CU_MEM_ACCESS_FLAGS_PROT_READWRITE, CU_MEM_ACCESS_FLAGS_PROT_MAX = members
CU_MEM_ACCESS_FLAGS_PROT_NONE, CU_MEM_ACCESS_FLAGS_PROT_READ, CU_MEM_ACCESS_FLAGS_PROT_READWRITE, CU_MEM_ACCESS_FLAGS_PROT_MAX = ints

class CUmemLocationType_enum(Enum):
    CU_MEM_LOCATION_TYPE_INVALID, CU_MEM_LOCATION_TYPE_DEVICE, CU_MEM_LOCATION_TYPE_HOST, CU_MEM_LOCATION_TYPE_HOST_NUMA, CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT, CU_MEM_LOCATION_TYPE_MAX = members
CU_MEM_LOCATION_TYPE_INVALID, CU_MEM_LOCATION_TYPE_DEVICE, CU_MEM_LOCATION_TYPE_HOST, CU_MEM_LOCATION_TYPE_HOST_NUMA, CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT, CU_MEM_LOCATION_TYPE_MAX = ints

class CUmemAllocationType_enum(Enum):
    CU_MEM_ALLOCATION_TYPE_INVALID, CU_MEM_ALLOCATION_TYPE_PINNED, CU_MEM_ALLOCATION_TYPE_MAX = members
CU_MEM_ALLOCATION_TYPE_INVALID, CU_MEM_ALLOCATION_TYPE_PINNED, CU_MEM_ALLOCATION_TYPE_MAX = ints

class CUmemAllocationGranularity_flags_enum(Enum):
    CU_MEM_ALLOC_GRANULARITY_MINIMUM, CU_MEM_ALLOC_GRANULARITY_RECOMMENDED = members
CU_MEM_ALLOC_GRANULARITY_MINIMUM, CU_MEM_ALLOC_GRANULARITY_RECOMMENDED = ints

class CUmemRangeHandleType_enum(Enum):
    CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD, CU_MEM_RANGE_HANDLE_TYPE_MAX = members
CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD, CU_MEM_RANGE_HANDLE_TYPE_MAX = ints

class CUmemRangeFlags_enum(Enum):
    CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE: Member
CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE: int

class CUarraySparseSubresourceType_enum(Enum):
    CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL, CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL = members
CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL, CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL = ints

class CUmemOperationType_enum(Enum):
    CU_MEM_OPERATION_TYPE_MAP, CU_MEM_OPERATION_TYPE_UNMAP = members
CU_MEM_OPERATION_TYPE_MAP, CU_MEM_OPERATION_TYPE_UNMAP = ints

class CUmemHandleType_enum(Enum):
    CU_MEM_HANDLE_TYPE_GENERIC: Member
CU_MEM_HANDLE_TYPE_GENERIC: int

class CUmemAllocationCompType_enum(Enum):
    CU_MEM_ALLOCATION_COMP_NONE, CU_MEM_ALLOCATION_COMP_GENERIC = members
CU_MEM_ALLOCATION_COMP_NONE, CU_MEM_ALLOCATION_COMP_GENERIC = ints

class CUmulticastGranularity_flags_enum(Enum):
    CU_MULTICAST_GRANULARITY_MINIMUM, CU_MULTICAST_GRANULARITY_RECOMMENDED = members
CU_MULTICAST_GRANULARITY_MINIMUM, CU_MULTICAST_GRANULARITY_RECOMMENDED = ints

class CUgraphExecUpdateResult_enum(Enum):
    (CU_GRAPH_EXEC_UPDATE_SUCCESS, CU_GRAPH_EXEC_UPDATE_ERROR, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED,
     CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED, CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE,
     CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED) = members
(CU_GRAPH_EXEC_UPDATE_SUCCESS, CU_GRAPH_EXEC_UPDATE_ERROR, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED,
 CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED, CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED, CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE, CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED) = ints

class CUmemPool_attribute_enum(Enum):
    (CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES, CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC, CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD,
     CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT, CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH, CU_MEMPOOL_ATTR_USED_MEM_CURRENT, CU_MEMPOOL_ATTR_USED_MEM_HIGH) = members
(CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES, CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC, CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD,
 CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT, CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH, CU_MEMPOOL_ATTR_USED_MEM_CURRENT, CU_MEMPOOL_ATTR_USED_MEM_HIGH) = ints

class CUmemcpyFlags_enum(Enum):
    CU_MEMCPY_FLAG_DEFAULT, CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE = members
CU_MEMCPY_FLAG_DEFAULT, CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE = ints

class CUmemcpySrcAccessOrder_enum(Enum):
    CU_MEMCPY_SRC_ACCESS_ORDER_INVALID, CU_MEMCPY_SRC_ACCESS_ORDER_STREAM, CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL, CU_MEMCPY_SRC_ACCESS_ORDER_ANY, CU_MEMCPY_SRC_ACCESS_ORDER_MAX = members
CU_MEMCPY_SRC_ACCESS_ORDER_INVALID, CU_MEMCPY_SRC_ACCESS_ORDER_STREAM, CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL, CU_MEMCPY_SRC_ACCESS_ORDER_ANY, CU_MEMCPY_SRC_ACCESS_ORDER_MAX = ints

class CUmemcpy3DOperandType_enum(Enum):
    CU_MEMCPY_OPERAND_TYPE_POINTER, CU_MEMCPY_OPERAND_TYPE_ARRAY, CU_MEMCPY_OPERAND_TYPE_MAX = members
CU_MEMCPY_OPERAND_TYPE_POINTER, CU_MEMCPY_OPERAND_TYPE_ARRAY, CU_MEMCPY_OPERAND_TYPE_MAX = ints

class CUgraphMem_attribute_enum(Enum):
    CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, CU_GRAPH_MEM_ATTR_USED_MEM_HIGH, CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT, CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH = members
CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, CU_GRAPH_MEM_ATTR_USED_MEM_HIGH, CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT, CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH = ints

class CUgraphChildGraphNodeOwnership_enum(Enum):
    CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE, CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE = members
CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE, CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE = ints

class CUflushGPUDirectRDMAWritesOptions_enum(Enum):
    CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST, CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS = members
CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST, CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS = ints

class CUGPUDirectRDMAWritesOrdering_enum(Enum):
    CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE, CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER, CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES = members
CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE, CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER, CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES = ints

class CUflushGPUDirectRDMAWritesScope_enum(Enum):
    CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER, CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES = members
CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER, CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES = ints

class CUflushGPUDirectRDMAWritesTarget_enum(Enum):
    CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX: Member
CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX: int

class CUgraphDebugDot_flags_enum(Enum):
    (CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE, CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS,
     CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS,
     CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES, CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES, CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS,
     CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO,
     CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS) = members
(CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE, CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS,
 CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS,
 CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES, CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES, CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS,
 CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS, CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO, CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS) = ints

class CUuserObject_flags_enum(Enum):
    CU_USER_OBJECT_NO_DESTRUCTOR_SYNC: Member
CU_USER_OBJECT_NO_DESTRUCTOR_SYNC: int

class CUuserObjectRetain_flags_enum(Enum):
    CU_GRAPH_USER_OBJECT_MOVE: Member
CU_GRAPH_USER_OBJECT_MOVE: int

class CUgraphInstantiate_flags_enum(Enum):
    CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH, CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD, CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH, CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY = members
CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH, CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD, CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH, CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY = ints

class CUdeviceNumaConfig_enum(Enum):
    CU_DEVICE_NUMA_CONFIG_NONE, CU_DEVICE_NUMA_CONFIG_NUMA_NODE = members
CU_DEVICE_NUMA_CONFIG_NONE, CU_DEVICE_NUMA_CONFIG_NUMA_NODE = ints

class CUprocessState_enum(Enum):
    CU_PROCESS_STATE_RUNNING, CU_PROCESS_STATE_LOCKED, CU_PROCESS_STATE_CHECKPOINTED, CU_PROCESS_STATE_FAILED = members
CU_PROCESS_STATE_RUNNING, CU_PROCESS_STATE_LOCKED, CU_PROCESS_STATE_CHECKPOINTED, CU_PROCESS_STATE_FAILED = ints

class CUmoduleLoadingMode_enum(Enum):
    CU_MODULE_EAGER_LOADING, CU_MODULE_LAZY_LOADING = members
CU_MODULE_EAGER_LOADING, CU_MODULE_LAZY_LOADING = ints

class CUmemDecompressAlgorithm_enum(Enum):
    CU_MEM_DECOMPRESS_UNSUPPORTED, CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE, CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY, CU_MEM_DECOMPRESS_ALGORITHM_LZ4 = members
CU_MEM_DECOMPRESS_UNSUPPORTED, CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE, CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY, CU_MEM_DECOMPRESS_ALGORITHM_LZ4 = ints

class CUfunctionLoadingState_enum(Enum):
    CU_FUNCTION_LOADING_STATE_UNLOADED, CU_FUNCTION_LOADING_STATE_LOADED, CU_FUNCTION_LOADING_STATE_MAX = members
CU_FUNCTION_LOADING_STATE_UNLOADED, CU_FUNCTION_LOADING_STATE_LOADED, CU_FUNCTION_LOADING_STATE_MAX = ints

class CUcoredumpSettings_enum(Enum):
    (CU_COREDUMP_ENABLE_ON_EXCEPTION, CU_COREDUMP_TRIGGER_HOST, CU_COREDUMP_LIGHTWEIGHT, CU_COREDUMP_ENABLE_USER_TRIGGER, CU_COREDUMP_FILE, CU_COREDUMP_PIPE, CU_COREDUMP_GENERATION_FLAGS,
     CU_COREDUMP_MAX) = members
(CU_COREDUMP_ENABLE_ON_EXCEPTION, CU_COREDUMP_TRIGGER_HOST, CU_COREDUMP_LIGHTWEIGHT, CU_COREDUMP_ENABLE_USER_TRIGGER, CU_COREDUMP_FILE, CU_COREDUMP_PIPE, CU_COREDUMP_GENERATION_FLAGS,
 CU_COREDUMP_MAX) = ints

class CUCoredumpGenerationFlags(Enum):
    (CU_COREDUMP_DEFAULT_FLAGS, CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES, CU_COREDUMP_SKIP_GLOBAL_MEMORY, CU_COREDUMP_SKIP_SHARED_MEMORY, CU_COREDUMP_SKIP_LOCAL_MEMORY, CU_COREDUMP_SKIP_ABORT,
     CU_COREDUMP_SKIP_CONSTBANK_MEMORY, CU_COREDUMP_LIGHTWEIGHT_FLAGS) = members
(CU_COREDUMP_DEFAULT_FLAGS, CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES, CU_COREDUMP_SKIP_GLOBAL_MEMORY, CU_COREDUMP_SKIP_SHARED_MEMORY, CU_COREDUMP_SKIP_LOCAL_MEMORY, CU_COREDUMP_SKIP_ABORT,
 CU_COREDUMP_SKIP_CONSTBANK_MEMORY, CU_COREDUMP_LIGHTWEIGHT_FLAGS) = ints

class CUgreenCtxCreate_flags(Enum):
    CU_GREEN_CTX_DEFAULT_STREAM: Member
CU_GREEN_CTX_DEFAULT_STREAM: int

class CUdevSmResourceSplit_flags(Enum):
    CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING, CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE = members
CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING, CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE = ints

class CUdevResourceType(Enum):
    CU_DEV_RESOURCE_TYPE_INVALID, CU_DEV_RESOURCE_TYPE_SM = members
CU_DEV_RESOURCE_TYPE_INVALID, CU_DEV_RESOURCE_TYPE_SM = ints

class CUlogLevel_enum(Enum):
    CU_LOG_LEVEL_ERROR, CU_LOG_LEVEL_WARNING = members
CU_LOG_LEVEL_ERROR, CU_LOG_LEVEL_WARNING = ints

cuuint32_t = c_uint32
cuuint64_t = c_uint64
CUdeviceptr_v2 = c_ulonglong
CUdeviceptr = CUdeviceptr_v2
CUdevice_v1 = c_int
CUdevice = CUdevice_v1
CUcontext: TypeAlias = Pointer[CUctx_st]
CUmodule: TypeAlias = Pointer[CUmod_st]
CUfunction: TypeAlias = Pointer[CUfunc_st]
CUlibrary: TypeAlias = Pointer[CUlib_st]
CUkernel: TypeAlias = Pointer[CUkern_st]
CUarray: TypeAlias = Pointer[CUarray_st]
CUmipmappedArray: TypeAlias = Pointer[CUmipmappedArray_st]
CUtexref: TypeAlias = Pointer[CUtexref_st]
CUsurfref: TypeAlias = Pointer[CUsurfref_st]
CUevent: TypeAlias = Pointer[CUevent_st]
CUstream: TypeAlias = Pointer[CUstream_st]
CUgraphicsResource: TypeAlias = Pointer[CUgraphicsResource_st]
CUtexObject_v1 = c_ulonglong
CUtexObject = CUtexObject_v1
CUsurfObject_v1 = c_ulonglong
CUsurfObject = CUsurfObject_v1
CUexternalMemory: TypeAlias = Pointer[CUextMemory_st]
CUexternalSemaphore: TypeAlias = Pointer[CUextSemaphore_st]
CUgraph: TypeAlias = Pointer[CUgraph_st]
CUgraphNode: TypeAlias = Pointer[CUgraphNode_st]
CUgraphExec: TypeAlias = Pointer[CUgraphExec_st]
CUmemoryPool: TypeAlias = Pointer[CUmemPoolHandle_st]
CUuserObject: TypeAlias = Pointer[CUuserObject_st]
CUgraphConditionalHandle = cuuint64_t
CUgraphDeviceNode: TypeAlias = Pointer[CUgraphDeviceUpdatableNode_st]
CUasyncCallbackHandle: TypeAlias = Pointer[CUasyncCallbackEntry_st]
CUgreenCtx: TypeAlias = Pointer[CUgreenCtx_st]
CUuuid = CUuuid_st
CUmemFabricHandle_v1 = CUmemFabricHandle_st
CUmemFabricHandle = CUmemFabricHandle_v1
CUipcEventHandle_v1 = CUipcEventHandle_st
CUipcEventHandle = CUipcEventHandle_v1
CUipcMemHandle_v1 = CUipcMemHandle_st
CUipcMemHandle = CUipcMemHandle_v1
CUipcMem_flags = CUipcMem_flags_enum
CUmemAttach_flags = CUmemAttach_flags_enum
CUctx_flags = CUctx_flags_enum
CUevent_sched_flags = CUevent_sched_flags_enum
cl_event_flags = cl_event_flags_enum
cl_context_flags = cl_context_flags_enum
CUstream_flags = CUstream_flags_enum
CUevent_flags = CUevent_flags_enum
CUevent_record_flags = CUevent_record_flags_enum
CUevent_wait_flags = CUevent_wait_flags_enum
CUstreamWaitValue_flags = CUstreamWaitValue_flags_enum
CUstreamWriteValue_flags = CUstreamWriteValue_flags_enum
CUstreamBatchMemOpType = CUstreamBatchMemOpType_enum
CUstreamMemoryBarrier_flags = CUstreamMemoryBarrier_flags_enum
CUstreamBatchMemOpParams_v1 = CUstreamBatchMemOpParams_union
CUstreamBatchMemOpParams = CUstreamBatchMemOpParams_v1
CUDA_BATCH_MEM_OP_NODE_PARAMS_v1 = CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st
CUDA_BATCH_MEM_OP_NODE_PARAMS = CUDA_BATCH_MEM_OP_NODE_PARAMS_v1
CUDA_BATCH_MEM_OP_NODE_PARAMS_v2 = CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st
CUoccupancy_flags = CUoccupancy_flags_enum
CUstreamUpdateCaptureDependencies_flags = CUstreamUpdateCaptureDependencies_flags_enum
CUasyncNotificationType = CUasyncNotificationType_enum
CUasyncNotificationInfo = CUasyncNotificationInfo_st
CUasyncCallback: TypeAlias = CFunction[[Pointer[CUasyncNotificationInfo_st], int | None, CUasyncCallbackHandle], [reference[CUasyncNotificationInfo_st], void_p, reference[CUasyncCallbackEntry_st]],
    None]
CUarray_format = CUarray_format_enum
CUaddress_mode = CUaddress_mode_enum
CUfilter_mode = CUfilter_mode_enum
CUdevice_attribute = CUdevice_attribute_enum
CUdevprop_v1 = CUdevprop_st
CUdevprop = CUdevprop_v1
CUpointer_attribute = CUpointer_attribute_enum
CUfunction_attribute = CUfunction_attribute_enum
CUfunc_cache = CUfunc_cache_enum
CUsharedconfig = CUsharedconfig_enum
CUshared_carveout = CUshared_carveout_enum
CUmemorytype = CUmemorytype_enum
CUcomputemode = CUcomputemode_enum
CUmem_advise = CUmem_advise_enum
CUmem_range_attribute = CUmem_range_attribute_enum
CUjit_option = CUjit_option_enum
CUjit_target = CUjit_target_enum
CUjit_fallback = CUjit_fallback_enum
CUjit_cacheMode = CUjit_cacheMode_enum
CUjitInputType = CUjitInputType_enum
CUlinkState: TypeAlias = Pointer[CUlinkState_st]
CUgraphicsRegisterFlags = CUgraphicsRegisterFlags_enum
CUgraphicsMapResourceFlags = CUgraphicsMapResourceFlags_enum
CUarray_cubemap_face = CUarray_cubemap_face_enum
CUlimit = CUlimit_enum
CUresourcetype = CUresourcetype_enum
CUhostFn: TypeAlias = CFunction[[int | None], [void_p], None]
CUaccessProperty = CUaccessProperty_enum
CUaccessPolicyWindow_v1 = CUaccessPolicyWindow_st
CUaccessPolicyWindow = CUaccessPolicyWindow_v1
CUDA_KERNEL_NODE_PARAMS_v1 = CUDA_KERNEL_NODE_PARAMS_st
CUDA_KERNEL_NODE_PARAMS_v2 = CUDA_KERNEL_NODE_PARAMS_v2_st
CUDA_KERNEL_NODE_PARAMS = CUDA_KERNEL_NODE_PARAMS_v2
CUDA_KERNEL_NODE_PARAMS_v3 = CUDA_KERNEL_NODE_PARAMS_v3_st
CUDA_MEMSET_NODE_PARAMS_v1 = CUDA_MEMSET_NODE_PARAMS_st
CUDA_MEMSET_NODE_PARAMS = CUDA_MEMSET_NODE_PARAMS_v1
CUDA_MEMSET_NODE_PARAMS_v2 = CUDA_MEMSET_NODE_PARAMS_v2_st
CUDA_HOST_NODE_PARAMS_v1 = CUDA_HOST_NODE_PARAMS_st
CUDA_HOST_NODE_PARAMS = CUDA_HOST_NODE_PARAMS_v1
CUDA_HOST_NODE_PARAMS_v2 = CUDA_HOST_NODE_PARAMS_v2_st
CUgraphConditionalNodeType = CUgraphConditionalNodeType_enum
CUgraphNodeType = CUgraphNodeType_enum
CUgraphDependencyType = CUgraphDependencyType_enum
CUgraphEdgeData = CUgraphEdgeData_st
CUgraphInstantiateResult = CUgraphInstantiateResult_enum
CUDA_GRAPH_INSTANTIATE_PARAMS = CUDA_GRAPH_INSTANTIATE_PARAMS_st
CUsynchronizationPolicy = CUsynchronizationPolicy_enum
CUclusterSchedulingPolicy = CUclusterSchedulingPolicy_enum
CUlaunchMemSyncDomain = CUlaunchMemSyncDomain_enum
CUlaunchMemSyncDomainMap = CUlaunchMemSyncDomainMap_st
CUlaunchAttributeID = CUlaunchAttributeID_enum
CUlaunchAttributeValue = CUlaunchAttributeValue_union
CUlaunchAttribute = CUlaunchAttribute_st
CUlaunchConfig = CUlaunchConfig_st
CUkernelNodeAttrID = CUlaunchAttributeID
CUkernelNodeAttrValue_v1 = CUlaunchAttributeValue
CUkernelNodeAttrValue = CUkernelNodeAttrValue_v1
CUstreamCaptureStatus = CUstreamCaptureStatus_enum
CUstreamCaptureMode = CUstreamCaptureMode_enum
CUstreamAttrID = CUlaunchAttributeID
CUstreamAttrValue_v1 = CUlaunchAttributeValue
CUstreamAttrValue = CUstreamAttrValue_v1
CUdriverProcAddress_flags = CUdriverProcAddress_flags_enum
CUdriverProcAddressQueryResult = CUdriverProcAddressQueryResult_enum
CUexecAffinityType = CUexecAffinityType_enum
CUexecAffinitySmCount_v1 = CUexecAffinitySmCount_st
CUexecAffinitySmCount = CUexecAffinitySmCount_v1
CUexecAffinityParam_v1 = CUexecAffinityParam_st
CUexecAffinityParam = CUexecAffinityParam_v1
CUcigDataType = CUcigDataType_enum
CUctxCigParam = CUctxCigParam_st
CUctxCreateParams = CUctxCreateParams_st
CUlibraryOption = CUlibraryOption_enum
CUlibraryHostUniversalFunctionAndDataTable = CUlibraryHostUniversalFunctionAndDataTable_st
CUresult = cudaError_enum
CUdevice_P2PAttribute = CUdevice_P2PAttribute_enum
CUstreamCallback: TypeAlias = CFunction[[CUstream, int, int | None], [reference[CUstream_st], int, void_p], None]
CUoccupancyB2DSize: TypeAlias = Callback[[int], int]
CUDA_MEMCPY2D_v2 = CUDA_MEMCPY2D_st
CUDA_MEMCPY2D = CUDA_MEMCPY2D_v2
CUDA_MEMCPY3D_v2 = CUDA_MEMCPY3D_st
CUDA_MEMCPY3D = CUDA_MEMCPY3D_v2
CUDA_MEMCPY3D_PEER_v1 = CUDA_MEMCPY3D_PEER_st
CUDA_MEMCPY3D_PEER = CUDA_MEMCPY3D_PEER_v1
CUDA_MEMCPY_NODE_PARAMS = CUDA_MEMCPY_NODE_PARAMS_st
CUDA_ARRAY_DESCRIPTOR_v2 = CUDA_ARRAY_DESCRIPTOR_st
CUDA_ARRAY_DESCRIPTOR = CUDA_ARRAY_DESCRIPTOR_v2
CUDA_ARRAY3D_DESCRIPTOR_v2 = CUDA_ARRAY3D_DESCRIPTOR_st
CUDA_ARRAY3D_DESCRIPTOR = CUDA_ARRAY3D_DESCRIPTOR_v2
CUDA_ARRAY_SPARSE_PROPERTIES_v1 = CUDA_ARRAY_SPARSE_PROPERTIES_st
CUDA_ARRAY_SPARSE_PROPERTIES = CUDA_ARRAY_SPARSE_PROPERTIES_v1
CUDA_ARRAY_MEMORY_REQUIREMENTS_v1 = CUDA_ARRAY_MEMORY_REQUIREMENTS_st
CUDA_ARRAY_MEMORY_REQUIREMENTS = CUDA_ARRAY_MEMORY_REQUIREMENTS_v1
CUDA_RESOURCE_DESC_v1 = CUDA_RESOURCE_DESC_st
CUDA_RESOURCE_DESC = CUDA_RESOURCE_DESC_v1
CUDA_TEXTURE_DESC_v1 = CUDA_TEXTURE_DESC_st
CUDA_TEXTURE_DESC = CUDA_TEXTURE_DESC_v1
CUresourceViewFormat = CUresourceViewFormat_enum
CUDA_RESOURCE_VIEW_DESC_v1 = CUDA_RESOURCE_VIEW_DESC_st
CUDA_RESOURCE_VIEW_DESC = CUDA_RESOURCE_VIEW_DESC_v1
CUtensorMap = CUtensorMap_st
CUtensorMapDataType = CUtensorMapDataType_enum
CUtensorMapInterleave = CUtensorMapInterleave_enum
CUtensorMapSwizzle = CUtensorMapSwizzle_enum
CUtensorMapL2promotion = CUtensorMapL2promotion_enum
CUtensorMapFloatOOBfill = CUtensorMapFloatOOBfill_enum
CUtensorMapIm2ColWideMode = CUtensorMapIm2ColWideMode_enum
CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_v1 = CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st
CUDA_POINTER_ATTRIBUTE_P2P_TOKENS = CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_v1
CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS = CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS_enum
CUDA_LAUNCH_PARAMS_v1 = CUDA_LAUNCH_PARAMS_st
CUDA_LAUNCH_PARAMS = CUDA_LAUNCH_PARAMS_v1
CUexternalMemoryHandleType = CUexternalMemoryHandleType_enum
CUDA_EXTERNAL_MEMORY_HANDLE_DESC_v1 = CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st
CUDA_EXTERNAL_MEMORY_HANDLE_DESC = CUDA_EXTERNAL_MEMORY_HANDLE_DESC_v1
CUDA_EXTERNAL_MEMORY_BUFFER_DESC_v1 = CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st
CUDA_EXTERNAL_MEMORY_BUFFER_DESC = CUDA_EXTERNAL_MEMORY_BUFFER_DESC_v1
CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_v1 = CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st
CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC = CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_v1
CUexternalSemaphoreHandleType = CUexternalSemaphoreHandleType_enum
CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_v1 = CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st
CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC = CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_v1
CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_v1 = CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st
CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS = CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_v1
CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_v1 = CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st
CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS = CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_v1
CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v1 = CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st
CUDA_EXT_SEM_SIGNAL_NODE_PARAMS = CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v1
CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2 = CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st
CUDA_EXT_SEM_WAIT_NODE_PARAMS_v1 = CUDA_EXT_SEM_WAIT_NODE_PARAMS_st
CUDA_EXT_SEM_WAIT_NODE_PARAMS = CUDA_EXT_SEM_WAIT_NODE_PARAMS_v1
CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2 = CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st
CUmemGenericAllocationHandle_v1 = c_ulonglong
CUmemGenericAllocationHandle = CUmemGenericAllocationHandle_v1
CUmemAllocationHandleType = CUmemAllocationHandleType_enum
CUmemAccess_flags = CUmemAccess_flags_enum
CUmemLocationType = CUmemLocationType_enum
CUmemAllocationType = CUmemAllocationType_enum
CUmemAllocationGranularity_flags = CUmemAllocationGranularity_flags_enum
CUmemRangeHandleType = CUmemRangeHandleType_enum
CUmemRangeFlags = CUmemRangeFlags_enum
CUarraySparseSubresourceType = CUarraySparseSubresourceType_enum
CUmemOperationType = CUmemOperationType_enum
CUmemHandleType = CUmemHandleType_enum
CUarrayMapInfo_v1 = CUarrayMapInfo_st
CUarrayMapInfo = CUarrayMapInfo_v1
CUmemLocation_v1 = CUmemLocation_st
CUmemLocation = CUmemLocation_v1
CUmemAllocationCompType = CUmemAllocationCompType_enum
CUmemAllocationProp_v1 = CUmemAllocationProp_st
CUmemAllocationProp = CUmemAllocationProp_v1
CUmulticastGranularity_flags = CUmulticastGranularity_flags_enum
CUmulticastObjectProp_v1 = CUmulticastObjectProp_st
CUmulticastObjectProp = CUmulticastObjectProp_v1
CUmemAccessDesc_v1 = CUmemAccessDesc_st
CUmemAccessDesc = CUmemAccessDesc_v1
CUgraphExecUpdateResult = CUgraphExecUpdateResult_enum
CUgraphExecUpdateResultInfo_v1 = CUgraphExecUpdateResultInfo_st
CUgraphExecUpdateResultInfo = CUgraphExecUpdateResultInfo_v1
CUmemPool_attribute = CUmemPool_attribute_enum
CUmemPoolProps_v1 = CUmemPoolProps_st
CUmemPoolProps = CUmemPoolProps_v1
CUmemPoolPtrExportData_v1 = CUmemPoolPtrExportData_st
CUmemPoolPtrExportData = CUmemPoolPtrExportData_v1
CUmemcpyFlags = CUmemcpyFlags_enum
CUmemcpySrcAccessOrder = CUmemcpySrcAccessOrder_enum
CUmemcpyAttributes_v1 = CUmemcpyAttributes_st
CUmemcpyAttributes = CUmemcpyAttributes_v1
CUmemcpy3DOperandType = CUmemcpy3DOperandType_enum
CUoffset3D_v1 = CUoffset3D_st
CUoffset3D = CUoffset3D_v1
CUextent3D_v1 = CUextent3D_st
CUextent3D = CUextent3D_v1
CUmemcpy3DOperand_v1 = CUmemcpy3DOperand_st
CUmemcpy3DOperand = CUmemcpy3DOperand_v1
CUDA_MEMCPY3D_BATCH_OP_v1 = CUDA_MEMCPY3D_BATCH_OP_st
CUDA_MEMCPY3D_BATCH_OP = CUDA_MEMCPY3D_BATCH_OP_v1
CUDA_MEM_ALLOC_NODE_PARAMS_v1 = CUDA_MEM_ALLOC_NODE_PARAMS_v1_st
CUDA_MEM_ALLOC_NODE_PARAMS = CUDA_MEM_ALLOC_NODE_PARAMS_v1
CUDA_MEM_ALLOC_NODE_PARAMS_v2 = CUDA_MEM_ALLOC_NODE_PARAMS_v2_st
CUDA_MEM_FREE_NODE_PARAMS = CUDA_MEM_FREE_NODE_PARAMS_st
CUgraphMem_attribute = CUgraphMem_attribute_enum
CUgraphChildGraphNodeOwnership = CUgraphChildGraphNodeOwnership_enum
CUDA_CHILD_GRAPH_NODE_PARAMS = CUDA_CHILD_GRAPH_NODE_PARAMS_st
CUDA_EVENT_RECORD_NODE_PARAMS = CUDA_EVENT_RECORD_NODE_PARAMS_st
CUDA_EVENT_WAIT_NODE_PARAMS = CUDA_EVENT_WAIT_NODE_PARAMS_st
CUgraphNodeParams = CUgraphNodeParams_st
CUflushGPUDirectRDMAWritesOptions = CUflushGPUDirectRDMAWritesOptions_enum
CUGPUDirectRDMAWritesOrdering = CUGPUDirectRDMAWritesOrdering_enum
CUflushGPUDirectRDMAWritesScope = CUflushGPUDirectRDMAWritesScope_enum
CUflushGPUDirectRDMAWritesTarget = CUflushGPUDirectRDMAWritesTarget_enum
CUgraphDebugDot_flags = CUgraphDebugDot_flags_enum
CUuserObject_flags = CUuserObject_flags_enum
CUuserObjectRetain_flags = CUuserObjectRetain_flags_enum
CUgraphInstantiate_flags = CUgraphInstantiate_flags_enum
CUdeviceNumaConfig = CUdeviceNumaConfig_enum
CUprocessState = CUprocessState_enum
CUcheckpointLockArgs = CUcheckpointLockArgs_st
CUcheckpointCheckpointArgs = CUcheckpointCheckpointArgs_st
CUcheckpointRestoreArgs = CUcheckpointRestoreArgs_st
CUcheckpointUnlockArgs = CUcheckpointUnlockArgs_st
CUmoduleLoadingMode = CUmoduleLoadingMode_enum
CUmemDecompressAlgorithm = CUmemDecompressAlgorithm_enum
CUmemDecompressParams = CUmemDecompressParams_st
CUfunctionLoadingState = CUfunctionLoadingState_enum
CUcoredumpSettings = CUcoredumpSettings_enum
CUdevResourceDesc: TypeAlias = Pointer[CUdevResourceDesc_st]
CUdevSmResource = CUdevSmResource_st
CUdevResource_v1 = CUdevResource_st
CUdevResource = CUdevResource_v1
CUlogLevel = CUlogLevel_enum
CUlogsCallbackHandle: TypeAlias = Pointer[CUlogsCallbackEntry_st]
CUlogsCallback: TypeAlias = CFunction[[int | None, int, Pointer[c_char], int], [void_p, int, reference[c_char], int], None]
CUlogIterator = c_uint
def cuGetErrorString(error: cudaError_enum | int, pStr: reference[c_char_p], /) -> cudaError_enum:
    """CUresult cuGetErrorString(CUresult error, const char **pStr); // cuda.h:5036"""
def cuGetErrorName(error: cudaError_enum | int, pStr: reference[c_char_p], /) -> cudaError_enum:
    """CUresult cuGetErrorName(CUresult error, const char **pStr); // cuda.h:5057"""
def cuInit(Flags: int, /) -> cudaError_enum:
    """CUresult cuInit(unsigned int Flags); // cuda.h:5090"""
def cuDriverGetVersion(driverVersion: items[c_int], /) -> cudaError_enum:
    """CUresult cuDriverGetVersion(int *driverVersion); // cuda.h:5128"""
def cuDeviceGet(device: items[c_int], ordinal: int, /) -> cudaError_enum:
    """CUresult cuDeviceGet(CUdevice *device, int ordinal); // cuda.h:5171"""
def cuDeviceGetCount(count: items[c_int], /) -> cudaError_enum:
    """CUresult cuDeviceGetCount(int *count); // cuda.h:5200"""
def cuDeviceGetName(name: chars, len: int, dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetName(char *name, int len, CUdevice dev); // cuda.h:5232"""
def cuDeviceGetUuid(uuid: reference[CUuuid_st], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev); // cuda.h:5265"""
def cuDeviceGetUuid_v2(uuid: reference[CUuuid_st], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev); // cuda.h:5294"""
def cuDeviceGetLuid(luid: chars, deviceNodeMask: items[c_uint], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev); // cuda.h:5323"""
def cuDeviceTotalMem_v2(bytes: items[c_size_t], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev); // cuda.h:5352"""
def cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements: items[c_size_t], format: CUarray_format_enum | int, numChannels: int, dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format, unsigned int numChannels, CUdevice dev); // cuda.h:5383"""
def cuDeviceGetAttribute(pi: items[c_int], attrib: CUdevice_attribute_enum | int, dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev); // cuda.h:5614"""
def cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList: writable_memory, dev: int, flags: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags); // cuda.h:5677"""
def cuDeviceSetMemPool(dev: int, pool: CUmemoryPool | None, /) -> cudaError_enum:
    """CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool); // cuda.h:5695"""
def cuDeviceGetMemPool(pool: reference[CUmemoryPool], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev); // cuda.h:5711"""
def cuDeviceGetDefaultMemPool(pool_out: reference[CUmemoryPool], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev); // cuda.h:5729"""
def cuDeviceGetExecAffinitySupport(pi: items[c_int], type: CUexecAffinityType_enum | int, dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev); // cuda.h:5760"""
def cuFlushGPUDirectRDMAWrites(target: CUflushGPUDirectRDMAWritesTarget_enum | int, scope: CUflushGPUDirectRDMAWritesScope_enum | int, /) -> cudaError_enum:
    """CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target, CUflushGPUDirectRDMAWritesScope scope); // cuda.h:5800"""
def cuDeviceGetProperties(prop: reference[CUdevprop_st], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev); // cuda.h:5878"""
def cuDeviceComputeCapability(major: items[c_int], minor: items[c_int], dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev); // cuda.h:5912"""
def cuDevicePrimaryCtxRetain(pctx: reference[CUcontext], dev: int, /) -> cudaError_enum:
    """CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev); // cuda.h:5979"""
def cuDevicePrimaryCtxRelease_v2(dev: int, /) -> cudaError_enum:
    """CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev); // cuda.h:6020"""
def cuDevicePrimaryCtxSetFlags_v2(dev: int, flags: int, /) -> cudaError_enum:
    """CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags); // cuda.h:6116"""
def cuDevicePrimaryCtxGetState(dev: int, flags: items[c_uint], active: items[c_int], /) -> cudaError_enum:
    """CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active); // cuda.h:6143"""
def cuDevicePrimaryCtxReset_v2(dev: int, /) -> cudaError_enum:
    """CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev); // cuda.h:6183"""
def cuCtxCreate_v2(pctx: reference[CUcontext], flags: int, dev: int, /) -> cudaError_enum:
    """CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev); // cuda.h:6328"""
def cuCtxCreate_v3(pctx: reference[CUcontext], paramsArray: reference[CUexecAffinityParam_st], numParams: int, flags: int, dev: int, /) -> cudaError_enum:
    """CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags, CUdevice dev); // cuda.h:6464"""
def cuCtxCreate_v4(pctx: reference[CUcontext], ctxCreateParams: reference[CUctxCreateParams_st], flags: int, dev: int, /) -> cudaError_enum:
    """CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags, CUdevice dev); // cuda.h:6622"""
def cuCtxDestroy_v2(ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuCtxDestroy_v2(CUcontext ctx); // cuda.h:6672"""
def cuCtxPushCurrent_v2(ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuCtxPushCurrent_v2(CUcontext ctx); // cuda.h:6706"""
def cuCtxPopCurrent_v2(pctx: reference[CUcontext], /) -> cudaError_enum:
    """CUresult cuCtxPopCurrent_v2(CUcontext *pctx); // cuda.h:6740"""
def cuCtxSetCurrent(ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuCtxSetCurrent(CUcontext ctx); // cuda.h:6770"""
def cuCtxGetCurrent(pctx: reference[CUcontext], /) -> cudaError_enum:
    """CUresult cuCtxGetCurrent(CUcontext *pctx); // cuda.h:6793"""
def cuCtxGetDevice(device: items[c_int], /) -> cudaError_enum:
    """CUresult cuCtxGetDevice(CUdevice *device); // cuda.h:6823"""
def cuCtxGetFlags(flags: items[c_uint], /) -> cudaError_enum:
    """CUresult cuCtxGetFlags(unsigned int *flags); // cuda.h:6852"""
def cuCtxSetFlags(flags: int, /) -> cudaError_enum:
    """CUresult cuCtxSetFlags(unsigned int flags); // cuda.h:6882"""
def cuCtxGetId(ctx: CUcontext | None, ctxId: items[c_ulonglong], /) -> cudaError_enum:
    """CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId); // cuda.h:6913"""
def cuCtxSynchronize() -> cudaError_enum:
    """CUresult cuCtxSynchronize(void); // cuda.h:6945"""
def cuCtxSetLimit(limit: CUlimit_enum | int, value: int, /) -> cudaError_enum:
    """CUresult cuCtxSetLimit(CUlimit limit, size_t value); // cuda.h:7044"""
def cuCtxGetLimit(pvalue: items[c_size_t], limit: CUlimit_enum | int, /) -> cudaError_enum:
    """CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit); // cuda.h:7086"""
def cuCtxGetCacheConfig(pconfig: items[c_uint], /) -> cudaError_enum:
    """CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig); // cuda.h:7130"""
def cuCtxSetCacheConfig(config: CUfunc_cache_enum | int, /) -> cudaError_enum:
    """CUresult cuCtxSetCacheConfig(CUfunc_cache config); // cuda.h:7182"""
def cuCtxGetApiVersion(ctx: CUcontext | None, version: items[c_uint], /) -> cudaError_enum:
    """CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version); // cuda.h:7220"""
def cuCtxGetStreamPriorityRange(leastPriority: items[c_int], greatestPriority: items[c_int], /) -> cudaError_enum:
    """CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority); // cuda.h:7260"""
def cuCtxResetPersistingL2Cache() -> cudaError_enum:
    """CUresult cuCtxResetPersistingL2Cache(void); // cuda.h:7276"""
def cuCtxGetExecAffinity(pExecAffinity: reference[CUexecAffinityParam_st], type: CUexecAffinityType_enum | int, /) -> cudaError_enum:
    """CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type); // cuda.h:7300"""
def cuCtxRecordEvent(hCtx: CUcontext | None, hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent); // cuda.h:7337"""
def cuCtxWaitEvent(hCtx: CUcontext | None, hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent); // cuda.h:7374"""
def cuCtxAttach(pctx: reference[CUcontext], flags: int, /) -> cudaError_enum:
    """CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags); // cuda.h:7429"""
def cuCtxDetach(ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuCtxDetach(CUcontext ctx); // cuda.h:7465"""
def cuCtxGetSharedMemConfig(pConfig: items[c_uint], /) -> cudaError_enum:
    """CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig); // cuda.h:7510"""
def cuCtxSetSharedMemConfig(config: CUsharedconfig_enum | int, /) -> cudaError_enum:
    """CUresult cuCtxSetSharedMemConfig(CUsharedconfig config); // cuda.h:7565"""
def cuModuleLoad(module: reference[CUmodule], fname: char_p, /) -> cudaError_enum:
    """CUresult cuModuleLoad(CUmodule *module, const char *fname); // cuda.h:7621"""
def cuModuleLoadData(module: reference[CUmodule], image: constant_memory, /) -> cudaError_enum:
    """CUresult cuModuleLoadData(CUmodule *module, const void *image); // cuda.h:7657"""
def cuModuleLoadDataEx(module: reference[CUmodule], image: constant_memory, numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions, CUjit_option *options, void **optionValues); // cuda.h:7696"""
def cuModuleLoadFatBinary(module: reference[CUmodule], fatCubin: constant_memory, /) -> cudaError_enum:
    """CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin); // cuda.h:7739"""
def cuModuleUnload(hmod: CUmodule | None, /) -> cudaError_enum:
    """CUresult cuModuleUnload(CUmodule hmod); // cuda.h:7768"""
def cuModuleGetLoadingMode(mode: items[c_uint], /) -> cudaError_enum:
    """CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode); // cuda.h:7794"""
def cuModuleGetFunction(hfunc: reference[CUfunction], hmod: CUmodule | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name); // cuda.h:7824"""
def cuModuleGetFunctionCount(count: items[c_uint], mod: CUmodule | None, /) -> cudaError_enum:
    """CUresult cuModuleGetFunctionCount(unsigned int *count, CUmodule mod); // cuda.h:7839"""
def cuModuleEnumerateFunctions(functions: reference[CUfunction], numFunctions: int, mod: CUmodule | None, /) -> cudaError_enum:
    """CUresult cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod); // cuda.h:7866"""
def cuModuleGetGlobal_v2(dptr: items[c_ulonglong], bytes: items[c_size_t], hmod: CUmodule | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name); // cuda.h:7901"""
def cuLinkCreate_v2(numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], stateOut: reference[CUlinkState], /) -> cudaError_enum:
    """CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues, CUlinkState *stateOut); // cuda.h:7949"""
def cuLinkAddData_v2(state: CUlinkState | None, type: CUjitInputType_enum | int, data: writable_memory, size: int, name: char_p, numOptions: int, options: items[c_uint], optionValues:
    reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void
        **optionValues); // cuda.h:7989"""
def cuLinkAddFile_v2(state: CUlinkState | None, type: CUjitInputType_enum | int, path: char_p, numOptions: int, options: items[c_uint], optionValues: reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues); // cuda.h:8031"""
def cuLinkComplete(state: CUlinkState | None, cubinOut: reference[c_void_p], sizeOut: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut); // cuda.h:8058"""
def cuLinkDestroy(state: CUlinkState | None, /) -> cudaError_enum:
    """CUresult cuLinkDestroy(CUlinkState state); // cuda.h:8072"""
def cuModuleGetTexRef(pTexRef: reference[CUtexref], hmod: CUmodule | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name); // cuda.h:8122"""
def cuModuleGetSurfRef(pSurfRef: reference[CUsurfref], hmod: CUmodule | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name); // cuda.h:8156"""
def cuLibraryLoadData(library: reference[CUlibrary], code: constant_memory, jitOptions: items[c_uint], jitOptionsValues: reference[c_void_p], numJitOptions: int, libraryOptions: items[c_uint],
    libraryOptionValues: reference[c_void_p], numLibraryOptions: int, /) -> cudaError_enum:
    """CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void
        **libraryOptionValues, unsigned int numLibraryOptions); // cuda.h:8230"""
def cuLibraryLoadFromFile(library: reference[CUlibrary], fileName: char_p, jitOptions: items[c_uint], jitOptionsValues: reference[c_void_p], numJitOptions: int, libraryOptions: items[c_uint],
    libraryOptionValues: reference[c_void_p], numLibraryOptions: int, /) -> cudaError_enum:
    """CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void
        **libraryOptionValues, unsigned int numLibraryOptions); // cuda.h:8292"""
def cuLibraryUnload(library: CUlibrary | None, /) -> cudaError_enum:
    """CUresult cuLibraryUnload(CUlibrary library); // cuda.h:8313"""
def cuLibraryGetKernel(pKernel: reference[CUkernel], library: CUlibrary | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name); // cuda.h:8340"""
def cuLibraryGetKernelCount(count: items[c_uint], lib: CUlibrary | None, /) -> cudaError_enum:
    """CUresult cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib); // cuda.h:8355"""
def cuLibraryEnumerateKernels(kernels: reference[CUkernel], numKernels: int, lib: CUlibrary | None, /) -> cudaError_enum:
    """CUresult cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib); // cuda.h:8374"""
def cuLibraryGetModule(pMod: reference[CUmodule], library: CUlibrary | None, /) -> cudaError_enum:
    """CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library); // cuda.h:8400"""
def cuKernelGetFunction(pFunc: reference[CUfunction], kernel: CUkernel | None, /) -> cudaError_enum:
    """CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel); // cuda.h:8428"""
def cuKernelGetLibrary(pLib: reference[CUlibrary], kernel: CUkernel | None, /) -> cudaError_enum:
    """CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel); // cuda.h:8451"""
def cuLibraryGetGlobal(dptr: items[c_ulonglong], bytes: items[c_size_t], library: CUlibrary | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name); // cuda.h:8483"""
def cuLibraryGetManaged(dptr: items[c_ulonglong], bytes: items[c_size_t], library: CUlibrary | None, name: char_p, /) -> cudaError_enum:
    """CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name); // cuda.h:8512"""
def cuLibraryGetUnifiedFunction(fptr: reference[c_void_p], library: CUlibrary | None, symbol: char_p, /) -> cudaError_enum:
    """CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol); // cuda.h:8538"""
def cuKernelGetAttribute(pi: items[c_int], attrib: CUfunction_attribute_enum | int, kernel: CUkernel | None, dev: int, /) -> cudaError_enum:
    """CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev); // cuda.h:8626"""
def cuKernelSetAttribute(attrib: CUfunction_attribute_enum | int, val: int, kernel: CUkernel | None, dev: int, /) -> cudaError_enum:
    """CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev); // cuda.h:8707"""
def cuKernelSetCacheConfig(kernel: CUkernel | None, config: CUfunc_cache_enum | int, dev: int, /) -> cudaError_enum:
    """CUresult cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev); // cuda.h:8766"""
def cuKernelGetName(name: reference[c_char_p], hfunc: CUkernel | None, /) -> cudaError_enum:
    """CUresult cuKernelGetName(const char **name, CUkernel hfunc); // cuda.h:8787"""
def cuKernelGetParamInfo(kernel: CUkernel | None, paramIndex: int, paramOffset: items[c_size_t], paramSize: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize); // cuda.h:8811"""
def cuMemGetInfo_v2(free: items[c_size_t], total: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuMemGetInfo_v2(size_t *free, size_t *total); // cuda.h:8867"""
def cuMemAlloc_v2(dptr: items[c_ulonglong], bytesize: int, /) -> cudaError_enum:
    """CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize); // cuda.h:8901"""
def cuMemAllocPitch_v2(dptr: items[c_ulonglong], pPitch: items[c_size_t], WidthInBytes: int, Height: int, ElementSizeBytes: int, /) -> cudaError_enum:
    """CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height, unsigned int ElementSizeBytes); // cuda.h:8963"""
def cuMemFree_v2(dptr: int, /) -> cudaError_enum:
    """CUresult cuMemFree_v2(CUdeviceptr dptr); // cuda.h:9000"""
def cuMemGetAddressRange_v2(pbase: items[c_ulonglong], psize: items[c_size_t], dptr: int, /) -> cudaError_enum:
    """CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr); // cuda.h:9034"""
def cuMemAllocHost_v2(pp: reference[c_void_p], bytesize: int, /) -> cudaError_enum:
    """CUresult cuMemAllocHost_v2(void **pp, size_t bytesize); // cuda.h:9085"""
def cuMemFreeHost(p: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemFreeHost(void *p); // cuda.h:9115"""
def cuMemHostAlloc(pp: reference[c_void_p], bytesize: int, Flags: int, /) -> cudaError_enum:
    """CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags); // cuda.h:9198"""
def cuMemHostGetDevicePointer_v2(pdptr: items[c_ulonglong], p: writable_memory, Flags: int, /) -> cudaError_enum:
    """CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags); // cuda.h:9251"""
def cuMemHostGetFlags(pFlags: items[c_uint], p: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p); // cuda.h:9278"""
def cuMemAllocManaged(dptr: items[c_ulonglong], bytesize: int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags); // cuda.h:9388"""
def cuDeviceRegisterAsyncNotification(device: int, callbackFunc: Callable[[Pointer[CUasyncNotificationInfo_st], int | None, CUasyncCallbackHandle], None] | CUasyncCallback | int | None, userData:
    writable_memory, callback: reference[CUasyncCallbackHandle], /, *, keep: Any = None) -> cudaError_enum:
    """CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData, CUasyncCallbackHandle *callback); // cuda.h:9425"""
def cuDeviceUnregisterAsyncNotification(device: int, callback: CUasyncCallbackHandle | None, /) -> cudaError_enum:
    """CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback); // cuda.h:9448"""
def cuDeviceGetByPCIBusId(dev: items[c_int], pciBusId: char_p, /) -> cudaError_enum:
    """CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId); // cuda.h:9477"""
def cuDeviceGetPCIBusId(pciBusId: chars, len: int, dev: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev); // cuda.h:9509"""
def cuIpcGetEventHandle(pHandle: reference[CUipcEventHandle_st], event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event); // cuda.h:9557"""
def cuIpcOpenEventHandle(phEvent: reference[CUevent], handle: CUipcEventHandle_st, /) -> cudaError_enum:
    """CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle); // cuda.h:9600"""
def cuIpcGetMemHandle(pHandle: reference[CUipcMemHandle_st], dptr: int, /) -> cudaError_enum:
    """CUresult cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr); // cuda.h:9644"""
def cuIpcOpenMemHandle_v2(pdptr: items[c_ulonglong], handle: CUipcMemHandle_st, Flags: int, /) -> cudaError_enum:
    """CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags); // cuda.h:9705"""
def cuIpcCloseMemHandle(dptr: int, /) -> cudaError_enum:
    """CUresult cuIpcCloseMemHandle(CUdeviceptr dptr); // cuda.h:9742"""
def cuMemHostRegister_v2(p: writable_memory, bytesize: int, Flags: int, /) -> cudaError_enum:
    """CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags); // cuda.h:9833"""
def cuMemHostUnregister(p: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemHostUnregister(void *p); // cuda.h:9859"""
def cuMemcpy(dst: int, src: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount); // cuda.h:9899"""
def cuMemcpyPeer(dstDevice: int, dstContext: CUcontext | None, srcDevice: int, srcContext: CUcontext | None, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount); // cuda.h:9929"""
def cuMemcpyHtoD_v2(dstDevice: int, srcHost: constant_memory, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount); // cuda.h:9965"""
def cuMemcpyDtoH_v2(dstHost: writable_memory, srcDevice: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount); // cuda.h:10001"""
def cuMemcpyDtoD_v2(dstDevice: int, srcDevice: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount); // cuda.h:10037"""
def cuMemcpyDtoA_v2(dstArray: CUarray | None, dstOffset: int, srcDevice: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount); // cuda.h:10073"""
def cuMemcpyAtoD_v2(dstDevice: int, srcArray: CUarray | None, srcOffset: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount); // cuda.h:10111"""
def cuMemcpyHtoA_v2(dstArray: CUarray | None, dstOffset: int, srcHost: constant_memory, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount); // cuda.h:10148"""
def cuMemcpyAtoH_v2(dstHost: writable_memory, srcArray: CUarray | None, srcOffset: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount); // cuda.h:10185"""
def cuMemcpyAtoA_v2(dstArray: CUarray | None, dstOffset: int, srcArray: CUarray | None, srcOffset: int, ByteCount: int, /) -> cudaError_enum:
    """CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset, size_t ByteCount); // cuda.h:10225"""
def cuMemcpy2D_v2(pCopy: reference[CUDA_MEMCPY2D_st], /) -> cudaError_enum:
    """CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy); // cuda.h:10389"""
def cuMemcpy2DUnaligned_v2(pCopy: reference[CUDA_MEMCPY2D_st], /) -> cudaError_enum:
    """CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy); // cuda.h:10551"""
def cuMemcpy3D_v2(pCopy: reference[CUDA_MEMCPY3D_st], /) -> cudaError_enum:
    """CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy); // cuda.h:10720"""
def cuMemcpy3DPeer(pCopy: reference[CUDA_MEMCPY3D_PEER_st], /) -> cudaError_enum:
    """CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy); // cuda.h:10744"""
def cuMemcpyAsync(dst: int, src: int, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream); // cuda.h:10789"""
def cuMemcpyPeerAsync(dstDevice: int, dstContext: CUcontext | None, srcDevice: int, srcContext: CUcontext | None, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream); // cuda.h:10822"""
def cuMemcpyHtoDAsync_v2(dstDevice: int, srcHost: constant_memory, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount, CUstream hStream); // cuda.h:10863"""
def cuMemcpyDtoHAsync_v2(dstHost: writable_memory, srcDevice: int, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream); // cuda.h:10904"""
def cuMemcpyDtoDAsync_v2(dstDevice: int, srcDevice: int, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream); // cuda.h:10945"""
def cuMemcpyHtoAAsync_v2(dstArray: CUarray | None, dstOffset: int, srcHost: constant_memory, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, CUstream hStream); // cuda.h:10987"""
def cuMemcpyAtoHAsync_v2(dstHost: writable_memory, srcArray: CUarray | None, srcOffset: int, ByteCount: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount, CUstream hStream); // cuda.h:11029"""
def cuMemcpy2DAsync_v2(pCopy: reference[CUDA_MEMCPY2D_st], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream); // cuda.h:11198"""
def cuMemcpy3DAsync_v2(pCopy: reference[CUDA_MEMCPY3D_st], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream); // cuda.h:11372"""
def cuMemcpy3DPeerAsync(pCopy: reference[CUDA_MEMCPY3D_PEER_st], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream); // cuda.h:11398"""
def cuMemcpyBatchAsync(dsts: items[c_ulonglong], srcs: items[c_ulonglong], sizes: items[c_size_t], count: int, attrs: reference[CUmemcpyAttributes_st], attrsIdxs: items[c_size_t], numAttrs: int,
    failIdx: items[c_size_t], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream
        hStream); // cuda.h:11472"""
def cuMemcpy3DBatchAsync(numOps: int, opList: reference[CUDA_MEMCPY3D_BATCH_OP_st], failIdx: items[c_size_t], flags: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx, unsigned long long flags, CUstream hStream); // cuda.h:11544"""
def cuMemsetD8_v2(dstDevice: int, uc: int, N: int, /) -> cudaError_enum:
    """CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N); // cuda.h:11580"""
def cuMemsetD16_v2(dstDevice: int, us: int, N: int, /) -> cudaError_enum:
    """CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N); // cuda.h:11615"""
def cuMemsetD32_v2(dstDevice: int, ui: int, N: int, /) -> cudaError_enum:
    """CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N); // cuda.h:11650"""
def cuMemsetD2D8_v2(dstDevice: int, dstPitch: int, uc: int, Width: int, Height: int, /) -> cudaError_enum:
    """CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height); // cuda.h:11690"""
def cuMemsetD2D16_v2(dstDevice: int, dstPitch: int, us: int, Width: int, Height: int, /) -> cudaError_enum:
    """CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height); // cuda.h:11731"""
def cuMemsetD2D32_v2(dstDevice: int, dstPitch: int, ui: int, Width: int, Height: int, /) -> cudaError_enum:
    """CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height); // cuda.h:11772"""
def cuMemsetD8Async(dstDevice: int, uc: int, N: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream); // cuda.h:11809"""
def cuMemsetD16Async(dstDevice: int, us: int, N: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream); // cuda.h:11846"""
def cuMemsetD32Async(dstDevice: int, ui: int, N: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream); // cuda.h:11882"""
def cuMemsetD2D8Async(dstDevice: int, dstPitch: int, uc: int, Width: int, Height: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height, CUstream hStream); // cuda.h:11924"""
def cuMemsetD2D16Async(dstDevice: int, dstPitch: int, us: int, Width: int, Height: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height, CUstream hStream); // cuda.h:11967"""
def cuMemsetD2D32Async(dstDevice: int, dstPitch: int, ui: int, Width: int, Height: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height, CUstream hStream); // cuda.h:12010"""
def cuArrayCreate_v2(pHandle: reference[CUarray], pAllocateArray: reference[CUDA_ARRAY_DESCRIPTOR_st], /) -> cudaError_enum:
    """CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray); // cuda.h:12157"""
def cuArrayGetDescriptor_v2(pArrayDescriptor: reference[CUDA_ARRAY_DESCRIPTOR_st], hArray: CUarray | None, /) -> cudaError_enum:
    """CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray); // cuda.h:12191"""
def cuArrayGetSparseProperties(sparseProperties: reference[CUDA_ARRAY_SPARSE_PROPERTIES_st], array: CUarray | None, /) -> cudaError_enum:
    """CUresult cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array); // cuda.h:12215"""
def cuMipmappedArrayGetSparseProperties(sparseProperties: reference[CUDA_ARRAY_SPARSE_PROPERTIES_st], mipmap: CUmipmappedArray | None, /) -> cudaError_enum:
    """CUresult cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUmipmappedArray mipmap); // cuda.h:12240"""
def cuArrayGetMemoryRequirements(memoryRequirements: reference[CUDA_ARRAY_MEMORY_REQUIREMENTS_st], array: CUarray | None, device: int, /) -> cudaError_enum:
    """CUresult cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array, CUdevice device); // cuda.h:12263"""
def cuMipmappedArrayGetMemoryRequirements(memoryRequirements: reference[CUDA_ARRAY_MEMORY_REQUIREMENTS_st], mipmap: CUmipmappedArray | None, device: int, /) -> cudaError_enum:
    """CUresult cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUmipmappedArray mipmap, CUdevice device); // cuda.h:12287"""
def cuArrayGetPlane(pPlaneArray: reference[CUarray], hArray: CUarray | None, planeIdx: int, /) -> cudaError_enum:
    """CUresult cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx); // cuda.h:12320"""
def cuArrayDestroy(hArray: CUarray | None, /) -> cudaError_enum:
    """CUresult cuArrayDestroy(CUarray hArray); // cuda.h:12351"""
def cuArray3DCreate_v2(pHandle: reference[CUarray], pAllocateArray: reference[CUDA_ARRAY3D_DESCRIPTOR_st], /) -> cudaError_enum:
    """CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray); // cuda.h:12574"""
def cuArray3DGetDescriptor_v2(pArrayDescriptor: reference[CUDA_ARRAY3D_DESCRIPTOR_st], hArray: CUarray | None, /) -> cudaError_enum:
    """CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray); // cuda.h:12612"""
def cuMipmappedArrayCreate(pHandle: reference[CUmipmappedArray], pMipmappedArrayDesc: reference[CUDA_ARRAY3D_DESCRIPTOR_st], numMipmapLevels: int, /) -> cudaError_enum:
    """CUresult cuMipmappedArrayCreate(CUmipmappedArray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels); // cuda.h:12797"""
def cuMipmappedArrayGetLevel(pLevelArray: reference[CUarray], hMipmappedArray: CUmipmappedArray | None, level: int, /) -> cudaError_enum:
    """CUresult cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray, unsigned int level); // cuda.h:12827"""
def cuMipmappedArrayDestroy(hMipmappedArray: CUmipmappedArray | None, /) -> cudaError_enum:
    """CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray); // cuda.h:12852"""
def cuMemGetHandleForAddressRange(handle: writable_memory, dptr: int, size: int, handleType: CUmemRangeHandleType_enum | int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size, CUmemRangeHandleType handleType, unsigned long long flags); // cuda.h:12893"""
def cuMemBatchDecompressAsync(paramsArray: reference[CUmemDecompressParams_st], count: int, flags: int, errorIndex: items[c_size_t], stream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags, size_t *errorIndex, CUstream stream); // cuda.h:12994"""
def cuMemAddressReserve(ptr: items[c_ulonglong], size: int, alignment: int, addr: int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr, unsigned long long flags); // cuda.h:13043"""
def cuMemAddressFree(ptr: int, size: int, /) -> cudaError_enum:
    """CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size); // cuda.h:13064"""
def cuMemCreate(handle: items[c_ulonglong], size: int, prop: reference[CUmemAllocationProp_st], flags: int, /) -> cudaError_enum:
    """CUresult cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop, unsigned long long flags); // cuda.h:13125"""
def cuMemRelease(handle: int, /) -> cudaError_enum:
    """CUresult cuMemRelease(CUmemGenericAllocationHandle handle); // cuda.h:13152"""
def cuMemMap(ptr: int, size: int, offset: int, handle: int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle, unsigned long long flags); // cuda.h:13209"""
def cuMemMapArrayAsync(mapInfoList: reference[CUarrayMapInfo_st], count: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream); // cuda.h:13344"""
def cuMemUnmap(ptr: int, size: int, /) -> cudaError_enum:
    """CUresult cuMemUnmap(CUdeviceptr ptr, size_t size); // cuda.h:13373"""
def cuMemSetAccess(ptr: int, size: int, desc: reference[CUmemAccessDesc_st], count: int, /) -> cudaError_enum:
    """CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count); // cuda.h:13407"""
def cuMemGetAccess(flags: items[c_ulonglong], location: reference[CUmemLocation_st], ptr: int, /) -> cudaError_enum:
    """CUresult cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr); // cuda.h:13426"""
def cuMemExportToShareableHandle(shareableHandle: writable_memory, handle: int, handleType: CUmemAllocationHandleType_enum | int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle, CUmemAllocationHandleType handleType, unsigned long long flags); // cuda.h:13459"""
def cuMemImportFromShareableHandle(handle: items[c_ulonglong], osHandle: writable_memory, shHandleType: CUmemAllocationHandleType_enum | int, /) -> cudaError_enum:
    """CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle, CUmemAllocationHandleType shHandleType); // cuda.h:13490"""
def cuMemGetAllocationGranularity(granularity: items[c_size_t], prop: reference[CUmemAllocationProp_st], option: CUmemAllocationGranularity_flags_enum | int, /) -> cudaError_enum:
    """CUresult cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option); // cuda.h:13512"""
def cuMemGetAllocationPropertiesFromHandle(prop: reference[CUmemAllocationProp_st], handle: int, /) -> cudaError_enum:
    """CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop, CUmemGenericAllocationHandle handle); // cuda.h:13529"""
def cuMemRetainAllocationHandle(handle: items[c_ulonglong], addr: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr); // cuda.h:13553"""
def cuMemFreeAsync(dptr: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream); // cuda.h:13610"""
def cuMemAllocAsync(dptr: items[c_ulonglong], bytesize: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream); // cuda.h:13643"""
def cuMemPoolTrimTo(pool: CUmemoryPool | None, minBytesToKeep: int, /) -> cudaError_enum:
    """CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep); // cuda.h:13669"""
def cuMemPoolSetAttribute(pool: CUmemoryPool | None, attr: CUmemPool_attribute_enum | int, value: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value); // cuda.h:13712"""
def cuMemPoolGetAttribute(pool: CUmemoryPool | None, attr: CUmemPool_attribute_enum | int, value: writable_memory, /) -> cudaError_enum:
    """CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value); // cuda.h:13759"""
def cuMemPoolSetAccess(pool: CUmemoryPool | None, map: reference[CUmemAccessDesc_st], count: int, /) -> cudaError_enum:
    """CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count); // cuda.h:13776"""
def cuMemPoolGetAccess(flags: items[c_uint], memPool: CUmemoryPool | None, location: reference[CUmemLocation_st], /) -> cudaError_enum:
    """CUresult cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location); // cuda.h:13790"""
def cuMemPoolCreate(pool: reference[CUmemoryPool], poolProps: reference[CUmemPoolProps_st], /) -> cudaError_enum:
    """CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps); // cuda.h:13837"""
def cuMemPoolDestroy(pool: CUmemoryPool | None, /) -> cudaError_enum:
    """CUresult cuMemPoolDestroy(CUmemoryPool pool); // cuda.h:13860"""
def cuMemAllocFromPoolAsync(dptr: items[c_ulonglong], bytesize: int, pool: CUmemoryPool | None, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream); // cuda.h:13898"""
def cuMemPoolExportToShareableHandle(handle_out: writable_memory, pool: CUmemoryPool | None, handleType: CUmemAllocationHandleType_enum | int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool, CUmemAllocationHandleType handleType, unsigned long long flags); // cuda.h:13927"""
def cuMemPoolImportFromShareableHandle(pool_out: reference[CUmemoryPool], handle: writable_memory, handleType: CUmemAllocationHandleType_enum | int, flags: int, /) -> cudaError_enum:
    """CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle, CUmemAllocationHandleType handleType, unsigned long long flags); // cuda.h:13956"""
def cuMemPoolExportPointer(shareData_out: reference[CUmemPoolPtrExportData_st], ptr: int, /) -> cudaError_enum:
    """CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr); // cuda.h:13980"""
def cuMemPoolImportPointer(ptr_out: items[c_ulonglong], pool: CUmemoryPool | None, shareData: reference[CUmemPoolPtrExportData_st], /) -> cudaError_enum:
    """CUresult cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool, CUmemPoolPtrExportData *shareData); // cuda.h:14009"""
def cuMulticastCreate(mcHandle: items[c_ulonglong], prop: reference[CUmulticastObjectProp_st], /) -> cudaError_enum:
    """CUresult cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop); // cuda.h:14080"""
def cuMulticastAddDevice(mcHandle: int, dev: int, /) -> cudaError_enum:
    """CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev); // cuda.h:14113"""
def cuMulticastBindMem(mcHandle: int, mcOffset: int, memHandle: int, memOffset: int, size: int, flags: int, /) -> cudaError_enum:
    """CUresult cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long
        flags); // cuda.h:14168"""
def cuMulticastBindAddr(mcHandle: int, mcOffset: int, memptr: int, size: int, flags: int, /) -> cudaError_enum:
    """CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags); // cuda.h:14221"""
def cuMulticastUnbind(mcHandle: int, dev: int, mcOffset: int, size: int, /) -> cudaError_enum:
    """CUresult cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, size_t size); // cuda.h:14255"""
def cuMulticastGetGranularity(granularity: items[c_size_t], prop: reference[CUmulticastObjectProp_st], option: CUmulticastGranularity_flags_enum | int, /) -> cudaError_enum:
    """CUresult cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option); // cuda.h:14279"""
def cuPointerGetAttribute(data: writable_memory, attribute: CUpointer_attribute_enum | int, ptr: int, /) -> cudaError_enum:
    """CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr); // cuda.h:14570"""
def cuMemPrefetchAsync(devPtr: int, count: int, dstDevice: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream); // cuda.h:14643"""
def cuMemPrefetchAsync_v2(devPtr: int, count: int, location: CUmemLocation_st, flags: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags, CUstream hStream); // cuda.h:14720"""
def cuMemAdvise(devPtr: int, count: int, advice: CUmem_advise_enum | int, device: int, /) -> cudaError_enum:
    """CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device); // cuda.h:14835"""
def cuMemAdvise_v2(devPtr: int, count: int, advice: CUmem_advise_enum | int, location: CUmemLocation_st, /) -> cudaError_enum:
    """CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location); // cuda.h:14956"""
def cuMemRangeGetAttribute(data: writable_memory, dataSize: int, attribute: CUmem_range_attribute_enum | int, devPtr: int, count: int, /) -> cudaError_enum:
    """CUresult cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count); // cuda.h:15037"""
def cuMemRangeGetAttributes(data: reference[c_void_p], dataSizes: items[c_size_t], attributes: items[c_uint], numAttributes: int, devPtr: int, count: int, /) -> cudaError_enum:
    """CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes, size_t numAttributes, CUdeviceptr devPtr, size_t count); // cuda.h:15081"""
def cuPointerSetAttribute(value: constant_memory, attribute: CUpointer_attribute_enum | int, ptr: int, /) -> cudaError_enum:
    """CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr); // cuda.h:15123"""
def cuPointerGetAttributes(numAttributes: int, attributes: items[c_uint], data: reference[c_void_p], ptr: int, /) -> cudaError_enum:
    """CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data, CUdeviceptr ptr); // cuda.h:15173"""
def cuStreamCreate(phStream: reference[CUstream], Flags: int, /) -> cudaError_enum:
    """CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags); // cuda.h:15226"""
def cuStreamCreateWithPriority(phStream: reference[CUstream], flags: int, priority: int, /) -> cudaError_enum:
    """CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority); // cuda.h:15279"""
def cuStreamGetPriority(hStream: CUstream | None, priority: items[c_int], /) -> cudaError_enum:
    """CUresult cuStreamGetPriority(CUstream hStream, int *priority); // cuda.h:15311"""
def cuStreamGetDevice(hStream: CUstream | None, device: items[c_int], /) -> cudaError_enum:
    """CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device); // cuda.h:15337"""
def cuStreamGetFlags(hStream: CUstream | None, flags: items[c_uint], /) -> cudaError_enum:
    """CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags); // cuda.h:15367"""
def cuStreamGetId(hStream: CUstream | None, streamId: items[c_ulonglong], /) -> cudaError_enum:
    """CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId); // cuda.h:15400"""
def cuStreamGetCtx(hStream: CUstream | None, pctx: reference[CUcontext], /) -> cudaError_enum:
    """CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx); // cuda.h:15451"""
def cuStreamGetCtx_v2(hStream: CUstream | None, pCtx: reference[CUcontext], pGreenCtx: reference[CUgreenCtx], /) -> cudaError_enum:
    """CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx); // cuda.h:15509"""
def cuStreamWaitEvent(hStream: CUstream | None, hEvent: CUevent | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags); // cuda.h:15546"""
def cuStreamAddCallback(hStream: CUstream | None, callback: Callable[[CUstream, int, int | None], None] | CUstreamCallback | int | None, userData: writable_memory, flags: int, /, *, keep: Any =
    None) -> cudaError_enum:
    """CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags); // cuda.h:15621"""
def cuStreamBeginCapture_v2(hStream: CUstream | None, mode: CUstreamCaptureMode_enum | int, /) -> cudaError_enum:
    """CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode); // cuda.h:15659"""
def cuStreamBeginCaptureToGraph(hStream: CUstream | None, hGraph: CUgraph | None, dependencies: reference[CUgraphNode], dependencyData: reference[CUgraphEdgeData_st], numDependencies: int, mode:
    CUstreamCaptureMode_enum | int, /) -> cudaError_enum:
    """CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode
        mode); // cuda.h:15705"""
def cuThreadExchangeStreamCaptureMode(mode: items[c_uint], /) -> cudaError_enum:
    """CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode); // cuda.h:15758"""
def cuStreamEndCapture(hStream: CUstream | None, phGraph: reference[CUgraph], /) -> cudaError_enum:
    """CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph); // cuda.h:15789"""
def cuStreamIsCapturing(hStream: CUstream | None, captureStatus: items[c_uint], /) -> cudaError_enum:
    """CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus); // cuda.h:15829"""
def cuStreamGetCaptureInfo_v2(hStream: CUstream | None, captureStatus_out: items[c_uint], id_out: items[c_uint64], graph_out: reference[CUgraph], dependencies_out: reference[Pointer[CUgraphNode]],
    numDependencies_out: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, size_t
        *numDependencies_out); // cuda.h:15878"""
def cuStreamGetCaptureInfo_v3(hStream: CUstream | None, captureStatus_out: items[c_uint], id_out: items[c_uint64], graph_out: reference[CUgraph], dependencies_out: reference[Pointer[CUgraphNode]],
    edgeData_out: reference[Pointer[CUgraphEdgeData_st]], numDependencies_out: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, const
        CUgraphEdgeData **edgeData_out, size_t *numDependencies_out); // cuda.h:15939"""
def cuStreamUpdateCaptureDependencies(hStream: CUstream | None, dependencies: reference[CUgraphNode], numDependencies: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies, size_t numDependencies, unsigned int flags); // cuda.h:15977"""
def cuStreamUpdateCaptureDependencies_v2(hStream: CUstream | None, dependencies: reference[CUgraphNode], dependencyData: reference[CUgraphEdgeData_st], numDependencies: int, flags: int,
    /) -> cudaError_enum:
    """CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags); // cuda.h:16012"""
def cuStreamAttachMemAsync(hStream: CUstream | None, dptr: int, length: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags); // cuda.h:16101"""
def cuStreamQuery(hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuStreamQuery(CUstream hStream); // cuda.h:16131"""
def cuStreamSynchronize(hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuStreamSynchronize(CUstream hStream); // cuda.h:16160"""
def cuStreamDestroy_v2(hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuStreamDestroy_v2(CUstream hStream); // cuda.h:16190"""
def cuStreamCopyAttributes(dst: CUstream | None, src: CUstream | None, /) -> cudaError_enum:
    """CUresult cuStreamCopyAttributes(CUstream dst, CUstream src); // cuda.h:16210"""
def cuStreamGetAttribute(hStream: CUstream | None, attr: CUlaunchAttributeID_enum | int, value_out: reference[CUlaunchAttributeValue_union], /) -> cudaError_enum:
    """CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value_out); // cuda.h:16231"""
def cuStreamSetAttribute(hStream: CUstream | None, attr: CUlaunchAttributeID_enum | int, value: reference[CUlaunchAttributeValue_union], /) -> cudaError_enum:
    """CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *value); // cuda.h:16254"""
def cuEventCreate(phEvent: reference[CUevent], Flags: int, /) -> cudaError_enum:
    """CUresult cuEventCreate(CUevent *phEvent, unsigned int Flags); // cuda.h:16311"""
def cuEventRecord(hEvent: CUevent | None, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuEventRecord(CUevent hEvent, CUstream hStream); // cuda.h:16354"""
def cuEventRecordWithFlags(hEvent: CUevent | None, hStream: CUstream | None, flags: int, /) -> cudaError_enum:
    """CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags); // cuda.h:16404"""
def cuEventQuery(hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuEventQuery(CUevent hEvent); // cuda.h:16436"""
def cuEventSynchronize(hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuEventSynchronize(CUevent hEvent); // cuda.h:16467"""
def cuEventDestroy_v2(hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuEventDestroy_v2(CUevent hEvent); // cuda.h:16496"""
def cuEventElapsedTime(pMilliseconds: items[c_float], hStart: CUevent | None, hEnd: CUevent | None, /) -> cudaError_enum:
    """CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd); // cuda.h:16544"""
def cuEventElapsedTime_v2(pMilliseconds: items[c_float], hStart: CUevent | None, hEnd: CUevent | None, /) -> cudaError_enum:
    """CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd); // cuda.h:16592"""
def cuImportExternalMemory(extMem_out: reference[CUexternalMemory], memHandleDesc: reference[CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st], /) -> cudaError_enum:
    """CUresult cuImportExternalMemory(CUexternalMemory *extMem_out, const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc); // cuda.h:16771"""
def cuExternalMemoryGetMappedBuffer(devPtr: items[c_ulonglong], extMem: CUexternalMemory | None, bufferDesc: reference[CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st], /) -> cudaError_enum:
    """CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc); // cuda.h:16825"""
def cuExternalMemoryGetMappedMipmappedArray(mipmap: reference[CUmipmappedArray], extMem: CUexternalMemory | None, mipmapDesc: reference[CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st],
    /) -> cudaError_enum:
    """CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc); // cuda.h:16879"""
def cuDestroyExternalMemory(extMem: CUexternalMemory | None, /) -> cudaError_enum:
    """CUresult cuDestroyExternalMemory(CUexternalMemory extMem); // cuda.h:16901"""
def cuImportExternalSemaphore(extSem_out: reference[CUexternalSemaphore], semHandleDesc: reference[CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st], /) -> cudaError_enum:
    """CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out, const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc); // cuda.h:17059"""
def cuSignalExternalSemaphoresAsync(extSemArray: reference[CUexternalSemaphore], paramsArray: reference[CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st], numExtSems: int, stream: CUstream | None,
    /) -> cudaError_enum:
    """CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream
        stream); // cuda.h:17141"""
def cuWaitExternalSemaphoresAsync(extSemArray: reference[CUexternalSemaphore], paramsArray: reference[CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st], numExtSems: int, stream: CUstream | None,
    /) -> cudaError_enum:
    """CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream
        stream); // cuda.h:17217"""
def cuDestroyExternalSemaphore(extSem: CUexternalSemaphore | None, /) -> cudaError_enum:
    """CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem); // cuda.h:17238"""
def cuStreamWaitValue32_v2(stream: CUstream | None, addr: int, value: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags); // cuda.h:17324"""
def cuStreamWaitValue64_v2(stream: CUstream | None, addr: int, value: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags); // cuda.h:17367"""
def cuStreamWriteValue32_v2(stream: CUstream | None, addr: int, value: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags); // cuda.h:17396"""
def cuStreamWriteValue64_v2(stream: CUstream | None, addr: int, value: int, flags: int, /) -> cudaError_enum:
    """CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags); // cuda.h:17427"""
def cuStreamBatchMemOp_v2(stream: CUstream | None, count: int, paramArray: reference[CUstreamBatchMemOpParams_union], flags: int, /) -> cudaError_enum:
    """CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags); // cuda.h:17470"""
def cuFuncGetAttribute(pi: items[c_int], attrib: CUfunction_attribute_enum | int, hfunc: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc); // cuda.h:17580"""
def cuFuncSetAttribute(hfunc: CUfunction | None, attrib: CUfunction_attribute_enum | int, value: int, /) -> cudaError_enum:
    """CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value); // cuda.h:17647"""
def cuFuncSetCacheConfig(hfunc: CUfunction | None, config: CUfunc_cache_enum | int, /) -> cudaError_enum:
    """CUresult cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config); // cuda.h:17692"""
def cuFuncGetModule(hmod: reference[CUmodule], hfunc: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc); // cuda.h:17719"""
def cuFuncGetName(name: reference[c_char_p], hfunc: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuFuncGetName(const char **name, CUfunction hfunc); // cuda.h:17740"""
def cuFuncGetParamInfo(func: CUfunction | None, paramIndex: int, paramOffset: items[c_size_t], paramSize: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize); // cuda.h:17764"""
def cuFuncIsLoaded(state: items[c_uint], function: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function); // cuda.h:17788"""
def cuFuncLoad(function: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuFuncLoad(CUfunction function); // cuda.h:17806"""
def cuLaunchKernel(f: CUfunction | None, gridDimX: int, gridDimY: int, gridDimZ: int, blockDimX: int, blockDimY: int, blockDimZ: int, sharedMemBytes: int, hStream: CUstream | None, kernelParams:
    reference[c_void_p], extra: reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int
        sharedMemBytes, CUstream hStream, void **kernelParams, void **extra); // cuda.h:17927"""
def cuLaunchKernelEx(config: reference[CUlaunchConfig_st], f: CUfunction | None, kernelParams: reference[c_void_p], extra: reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra); // cuda.h:18210"""
def cuLaunchCooperativeKernel(f: CUfunction | None, gridDimX: int, gridDimY: int, gridDimZ: int, blockDimX: int, blockDimY: int, blockDimZ: int, sharedMemBytes: int, hStream: CUstream | None,
    kernelParams: reference[c_void_p], /) -> cudaError_enum:
    """CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
        unsigned int sharedMemBytes, CUstream hStream, void **kernelParams); // cuda.h:18303"""
def cuLaunchCooperativeKernelMultiDevice(launchParamsList: reference[CUDA_LAUNCH_PARAMS_st], numDevices: int, flags: int, /) -> cudaError_enum:
    """CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices, unsigned int flags); // cuda.h:18452"""
def cuLaunchHostFunc(hStream: CUstream | None, fn: Callable[[int | None], None] | CUhostFn | int | None, userData: writable_memory, /, *, keep: Any = None) -> cudaError_enum:
    """CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData); // cuda.h:18517"""
def cuFuncSetBlockShape(hfunc: CUfunction | None, x: int, y: int, z: int, /) -> cudaError_enum:
    """CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z); // cuda.h:18567"""
def cuFuncSetSharedSize(hfunc: CUfunction | None, bytes: int, /) -> cudaError_enum:
    """CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes); // cuda.h:18601"""
def cuParamSetSize(hfunc: CUfunction | None, numbytes: int, /) -> cudaError_enum:
    """CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes); // cuda.h:18633"""
def cuParamSeti(hfunc: CUfunction | None, offset: int, value: int, /) -> cudaError_enum:
    """CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value); // cuda.h:18666"""
def cuParamSetf(hfunc: CUfunction | None, offset: int, value: float, /) -> cudaError_enum:
    """CUresult cuParamSetf(CUfunction hfunc, int offset, float value); // cuda.h:18699"""
def cuParamSetv(hfunc: CUfunction | None, offset: int, ptr: writable_memory, numbytes: int, /) -> cudaError_enum:
    """CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes); // cuda.h:18734"""
def cuLaunch(f: CUfunction | None, /) -> cudaError_enum:
    """CUresult cuLaunch(CUfunction f); // cuda.h:18786"""
def cuLaunchGrid(f: CUfunction | None, grid_width: int, grid_height: int, /) -> cudaError_enum:
    """CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height); // cuda.h:18840"""
def cuLaunchGridAsync(f: CUfunction | None, grid_width: int, grid_height: int, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream); // cuda.h:18902"""
def cuParamSetTexRef(hfunc: CUfunction | None, texunit: int, hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef); // cuda.h:18927"""
def cuFuncSetSharedMemConfig(hfunc: CUfunction | None, config: CUsharedconfig_enum | int, /) -> cudaError_enum:
    """CUresult cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config); // cuda.h:18981"""
def cuGraphCreate(phGraph: reference[CUgraph], flags: int, /) -> cudaError_enum:
    """CUresult cuGraphCreate(CUgraph *phGraph, unsigned int flags); // cuda.h:19028"""
def cuGraphAddKernelNode_v2(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams:
    reference[CUDA_KERNEL_NODE_PARAMS_v2_st], /) -> cudaError_enum:
    """CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS
        *nodeParams); // cuda.h:19131"""
def cuGraphKernelNodeGetParams_v2(hNode: CUgraphNode | None, nodeParams: reference[CUDA_KERNEL_NODE_PARAMS_v2_st], /) -> cudaError_enum:
    """CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams); // cuda.h:19163"""
def cuGraphKernelNodeSetParams_v2(hNode: CUgraphNode | None, nodeParams: reference[CUDA_KERNEL_NODE_PARAMS_v2_st], /) -> cudaError_enum:
    """CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams); // cuda.h:19187"""
def cuGraphAddMemcpyNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, copyParams: reference[CUDA_MEMCPY3D_st], ctx:
    CUcontext | None, /) -> cudaError_enum:
    """CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext
        ctx); // cuda.h:19236"""
def cuGraphMemcpyNodeGetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_MEMCPY3D_st], /) -> cudaError_enum:
    """CUresult cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams); // cuda.h:19259"""
def cuGraphMemcpyNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_MEMCPY3D_st], /) -> cudaError_enum:
    """CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams); // cuda.h:19283"""
def cuGraphAddMemsetNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, memsetParams: reference[CUDA_MEMSET_NODE_PARAMS_st],
    ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext
        ctx); // cuda.h:19326"""
def cuGraphMemsetNodeGetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_MEMSET_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams); // cuda.h:19349"""
def cuGraphMemsetNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_MEMSET_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams); // cuda.h:19373"""
def cuGraphAddHostNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams: reference[CUDA_HOST_NODE_PARAMS_st],
    /) -> cudaError_enum:
    """CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams); // cuda.h:19415"""
def cuGraphHostNodeGetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_HOST_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams); // cuda.h:19438"""
def cuGraphHostNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_HOST_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams); // cuda.h:19462"""
def cuGraphAddChildGraphNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, childGraph: CUgraph | None, /) -> cudaError_enum:
    """CUresult cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph); // cuda.h:19504"""
def cuGraphChildGraphNodeGetGraph(hNode: CUgraphNode | None, phGraph: reference[CUgraph], /) -> cudaError_enum:
    """CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph); // cuda.h:19531"""
def cuGraphAddEmptyNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, /) -> cudaError_enum:
    """CUresult cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies); // cuda.h:19570"""
def cuGraphAddEventRecordNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event); // cuda.h:19612"""
def cuGraphEventRecordNodeGetEvent(hNode: CUgraphNode | None, event_out: reference[CUevent], /) -> cudaError_enum:
    """CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out); // cuda.h:19637"""
def cuGraphEventRecordNodeSetEvent(hNode: CUgraphNode | None, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event); // cuda.h:19663"""
def cuGraphAddEventWaitNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event); // cuda.h:19706"""
def cuGraphEventWaitNodeGetEvent(hNode: CUgraphNode | None, event_out: reference[CUevent], /) -> cudaError_enum:
    """CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out); // cuda.h:19731"""
def cuGraphEventWaitNodeSetEvent(hNode: CUgraphNode | None, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event); // cuda.h:19757"""
def cuGraphAddExternalSemaphoresSignalNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams:
    reference[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS
        *nodeParams); // cuda.h:19806"""
def cuGraphExternalSemaphoresSignalNodeGetParams(hNode: CUgraphNode | None, params_out: reference[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out); // cuda.h:19837"""
def cuGraphExternalSemaphoresSignalNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams); // cuda.h:19863"""
def cuGraphAddExternalSemaphoresWaitNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams:
    reference[CUDA_EXT_SEM_WAIT_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_WAIT_NODE_PARAMS
        *nodeParams); // cuda.h:19912"""
def cuGraphExternalSemaphoresWaitNodeGetParams(hNode: CUgraphNode | None, params_out: reference[CUDA_EXT_SEM_WAIT_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out); // cuda.h:19943"""
def cuGraphExternalSemaphoresWaitNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_EXT_SEM_WAIT_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams); // cuda.h:19969"""
def cuGraphAddBatchMemOpNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams:
    reference[CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS
        *nodeParams); // cuda.h:20025"""
def cuGraphBatchMemOpNodeGetParams(hNode: CUgraphNode | None, nodeParams_out: reference[CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out); // cuda.h:20053"""
def cuGraphBatchMemOpNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams); // cuda.h:20080"""
def cuGraphExecBatchMemOpNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams); // cuda.h:20127"""
def cuGraphAddMemAllocNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams:
    reference[CUDA_MEM_ALLOC_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams); // cuda.h:20202"""
def cuGraphMemAllocNodeGetParams(hNode: CUgraphNode | None, params_out: reference[CUDA_MEM_ALLOC_NODE_PARAMS_v1_st], /) -> cudaError_enum:
    """CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out); // cuda.h:20227"""
def cuGraphAddMemFreeNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, dptr: int, /) -> cudaError_enum:
    """CUresult cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr); // cuda.h:20285"""
def cuGraphMemFreeNodeGetParams(hNode: CUgraphNode | None, dptr_out: items[c_ulonglong], /) -> cudaError_enum:
    """CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out); // cuda.h:20307"""
def cuDeviceGraphMemTrim(device: int, /) -> cudaError_enum:
    """CUresult cuDeviceGraphMemTrim(CUdevice device); // cuda.h:20327"""
def cuDeviceGetGraphMemAttribute(device: int, attr: CUgraphMem_attribute_enum | int, value: writable_memory, /) -> cudaError_enum:
    """CUresult cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value); // cuda.h:20355"""
def cuDeviceSetGraphMemAttribute(device: int, attr: CUgraphMem_attribute_enum | int, value: writable_memory, /) -> cudaError_enum:
    """CUresult cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value); // cuda.h:20380"""
def cuGraphClone(phGraphClone: reference[CUgraph], originalGraph: CUgraph | None, /) -> cudaError_enum:
    """CUresult cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph); // cuda.h:20408"""
def cuGraphNodeFindInClone(phNode: reference[CUgraphNode], hOriginalNode: CUgraphNode | None, hClonedGraph: CUgraph | None, /) -> cudaError_enum:
    """CUresult cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph); // cuda.h:20434"""
def cuGraphNodeGetType(hNode: CUgraphNode | None, type: items[c_uint], /) -> cudaError_enum:
    """CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type); // cuda.h:20465"""
def cuGraphGetNodes(hGraph: CUgraph | None, nodes: reference[CUgraphNode], numNodes: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes); // cuda.h:20496"""
def cuGraphGetRootNodes(hGraph: CUgraph | None, rootNodes: reference[CUgraphNode], numRootNodes: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes); // cuda.h:20527"""
def cuGraphGetEdges(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], numEdges: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges); // cuda.h:20561"""
def cuGraphGetEdges_v2(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], edgeData: reference[CUgraphEdgeData_st], numEdges: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData, size_t *numEdges); // cuda.h:20601"""
def cuGraphNodeGetDependencies(hNode: CUgraphNode | None, dependencies: reference[CUgraphNode], numDependencies: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies); // cuda.h:20632"""
def cuGraphNodeGetDependencies_v2(hNode: CUgraphNode | None, dependencies: reference[CUgraphNode], edgeData: reference[CUgraphEdgeData_st], numDependencies: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies, CUgraphEdgeData *edgeData, size_t *numDependencies); // cuda.h:20669"""
def cuGraphNodeGetDependentNodes(hNode: CUgraphNode | None, dependentNodes: reference[CUgraphNode], numDependentNodes: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes, size_t *numDependentNodes); // cuda.h:20701"""
def cuGraphNodeGetDependentNodes_v2(hNode: CUgraphNode | None, dependentNodes: reference[CUgraphNode], edgeData: reference[CUgraphEdgeData_st], numDependentNodes: items[c_size_t],
    /) -> cudaError_enum:
    """CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes); // cuda.h:20739"""
def cuGraphAddDependencies(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], numDependencies: int, /) -> cudaError_enum:
    """CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies); // cuda.h:20768"""
def cuGraphAddDependencies_v2(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], edgeData: reference[CUgraphEdgeData_st], numDependencies: int, /) -> cudaError_enum:
    """CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies); // cuda.h:20798"""
def cuGraphRemoveDependencies(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], numDependencies: int, /) -> cudaError_enum:
    """CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies); // cuda.h:20830"""
def cuGraphRemoveDependencies_v2(hGraph: CUgraph | None, from_: reference[CUgraphNode], to: reference[CUgraphNode], edgeData: reference[CUgraphEdgeData_st], numDependencies: int, /) -> cudaError_enum:
    """CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies); // cuda.h:20866"""
def cuGraphDestroyNode(hNode: CUgraphNode | None, /) -> cudaError_enum:
    """CUresult cuGraphDestroyNode(CUgraphNode hNode); // cuda.h:20893"""
def cuGraphInstantiateWithFlags(phGraphExec: reference[CUgraphExec], hGraph: CUgraph | None, flags: int, /) -> cudaError_enum:
    """CUresult cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph, unsigned long long flags); // cuda.h:20965"""
def cuGraphInstantiateWithParams(phGraphExec: reference[CUgraphExec], hGraph: CUgraph | None, instantiateParams: reference[CUDA_GRAPH_INSTANTIATE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams); // cuda.h:21068"""
def cuGraphExecGetFlags(hGraphExec: CUgraphExec | None, flags: items[c_uint64], /) -> cudaError_enum:
    """CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags); // cuda.h:21090"""
def cuGraphExecKernelNodeSetParams_v2(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUDA_KERNEL_NODE_PARAMS_v2_st], /) -> cudaError_enum:
    """CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams); // cuda.h:21147"""
def cuGraphExecMemcpyNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, copyParams: reference[CUDA_MEMCPY3D_st], ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMCPY3D *copyParams, CUcontext ctx); // cuda.h:21194"""
def cuGraphExecMemsetNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, memsetParams: reference[CUDA_MEMSET_NODE_PARAMS_st], ctx: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx); // cuda.h:21245"""
def cuGraphExecHostNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUDA_HOST_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams); // cuda.h:21283"""
def cuGraphExecChildGraphNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, childGraph: CUgraph | None, /) -> cudaError_enum:
    """CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraph childGraph); // cuda.h:21327"""
def cuGraphExecEventRecordNodeSetEvent(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event); // cuda.h:21368"""
def cuGraphExecEventWaitNodeSetEvent(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, event: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event); // cuda.h:21409"""
def cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams); // cuda.h:21453"""
def cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUDA_EXT_SEM_WAIT_NODE_PARAMS_st], /) -> cudaError_enum:
    """CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams); // cuda.h:21497"""
def cuGraphNodeSetEnabled(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, isEnabled: int, /) -> cudaError_enum:
    """CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled); // cuda.h:21538"""
def cuGraphNodeGetEnabled(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, isEnabled: items[c_uint], /) -> cudaError_enum:
    """CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled); // cuda.h:21569"""
def cuGraphUpload(hGraphExec: CUgraphExec | None, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuGraphUpload(CUgraphExec hGraphExec, CUstream hStream); // cuda.h:21595"""
def cuGraphLaunch(hGraphExec: CUgraphExec | None, hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuGraphLaunch(CUgraphExec hGraphExec, CUstream hStream); // cuda.h:21625"""
def cuGraphExecDestroy(hGraphExec: CUgraphExec | None, /) -> cudaError_enum:
    """CUresult cuGraphExecDestroy(CUgraphExec hGraphExec); // cuda.h:21650"""
def cuGraphDestroy(hGraph: CUgraph | None, /) -> cudaError_enum:
    """CUresult cuGraphDestroy(CUgraph hGraph); // cuda.h:21670"""
def cuGraphExecUpdate_v2(hGraphExec: CUgraphExec | None, hGraph: CUgraph | None, resultInfo: reference[CUgraphExecUpdateResultInfo_st], /) -> cudaError_enum:
    """CUresult cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphExecUpdateResultInfo *resultInfo); // cuda.h:21762"""
def cuGraphKernelNodeCopyAttributes(dst: CUgraphNode | None, src: CUgraphNode | None, /) -> cudaError_enum:
    """CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src); // cuda.h:21782"""
def cuGraphKernelNodeGetAttribute(hNode: CUgraphNode | None, attr: CUlaunchAttributeID_enum | int, value_out: reference[CUlaunchAttributeValue_union], /) -> cudaError_enum:
    """CUresult cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, CUkernelNodeAttrValue *value_out); // cuda.h:21803"""
def cuGraphKernelNodeSetAttribute(hNode: CUgraphNode | None, attr: CUlaunchAttributeID_enum | int, value: reference[CUlaunchAttributeValue_union], /) -> cudaError_enum:
    """CUresult cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, const CUkernelNodeAttrValue *value); // cuda.h:21825"""
def cuGraphDebugDotPrint(hGraph: CUgraph | None, path: char_p, flags: int, /) -> cudaError_enum:
    """CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags); // cuda.h:21845"""
def cuUserObjectCreate(object_out: reference[CUuserObject], ptr: writable_memory, destroy: Callable[[int | None], None] | CUhostFn | int | None, initialRefcount: int, flags: int, /, *, keep: Any =
    None) -> cudaError_enum:
    """CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy, unsigned int initialRefcount, unsigned int flags); // cuda.h:21881"""
def cuUserObjectRetain(object: CUuserObject | None, count: int, /) -> cudaError_enum:
    """CUresult cuUserObjectRetain(CUuserObject object, unsigned int count); // cuda.h:21906"""
def cuUserObjectRelease(object: CUuserObject | None, count: int, /) -> cudaError_enum:
    """CUresult cuUserObjectRelease(CUuserObject object, unsigned int count); // cuda.h:21934"""
def cuGraphRetainUserObject(graph: CUgraph | None, object: CUuserObject | None, count: int, flags: int, /) -> cudaError_enum:
    """CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count, unsigned int flags); // cuda.h:21962"""
def cuGraphReleaseUserObject(graph: CUgraph | None, object: CUuserObject | None, count: int, /) -> cudaError_enum:
    """CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count); // cuda.h:21987"""
def cuGraphAddNode(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], numDependencies: int, nodeParams: reference[CUgraphNodeParams_st],
    /) -> cudaError_enum:
    """CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraphNodeParams *nodeParams); // cuda.h:22027"""
def cuGraphAddNode_v2(phGraphNode: reference[CUgraphNode], hGraph: CUgraph | None, dependencies: reference[CUgraphNode], dependencyData: reference[CUgraphEdgeData_st], numDependencies: int,
    nodeParams: reference[CUgraphNodeParams_st], /) -> cudaError_enum:
    """CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams
        *nodeParams); // cuda.h:22069"""
def cuGraphNodeSetParams(hNode: CUgraphNode | None, nodeParams: reference[CUgraphNodeParams_st], /) -> cudaError_enum:
    """CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams); // cuda.h:22095"""
def cuGraphExecNodeSetParams(hGraphExec: CUgraphExec | None, hNode: CUgraphNode | None, nodeParams: reference[CUgraphNodeParams_st], /) -> cudaError_enum:
    """CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams); // cuda.h:22142"""
def cuGraphConditionalHandleCreate(pHandle_out: items[c_uint64], hGraph: CUgraph | None, ctx: CUcontext | None, defaultLaunchValue: int, flags: int, /) -> cudaError_enum:
    """CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags); // cuda.h:22172"""
def cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: items[c_int], func: CUfunction | None, blockSize: int, dynamicSMemSize: int, /) -> cudaError_enum:
    """CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize); // cuda.h:22216"""
def cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: items[c_int], func: CUfunction | None, blockSize: int, dynamicSMemSize: int, flags: int, /) -> cudaError_enum:
    """CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags); // cuda.h:22263"""
def cuOccupancyMaxPotentialBlockSize(minGridSize: items[c_int], blockSize: items[c_int], func: CUfunction | None, blockSizeToDynamicSMemSize: Callable[[int], int] | CUoccupancyB2DSize | int | None,
    dynamicSMemSize: int, blockSizeLimit: int, /, *, keep: Any = None) -> cudaError_enum:
    """CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int
        blockSizeLimit); // cuda.h:22320"""
def cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize: items[c_int], blockSize: items[c_int], func: CUfunction | None, blockSizeToDynamicSMemSize: Callable[[int], int] | CUoccupancyB2DSize | int |
    None, dynamicSMemSize: int, blockSizeLimit: int, flags: int, /, *, keep: Any = None) -> cudaError_enum:
    """CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
        unsigned int flags); // cuda.h:22371"""
def cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize: items[c_size_t], func: CUfunction | None, numBlocks: int, blockSize: int, /) -> cudaError_enum:
    """CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func, int numBlocks, int blockSize); // cuda.h:22397"""
def cuOccupancyMaxPotentialClusterSize(clusterSize: items[c_int], func: CUfunction | None, config: reference[CUlaunchConfig_st], /) -> cudaError_enum:
    """CUresult cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func, const CUlaunchConfig *config); // cuda.h:22438"""
def cuOccupancyMaxActiveClusters(numClusters: items[c_int], func: CUfunction | None, config: reference[CUlaunchConfig_st], /) -> cudaError_enum:
    """CUresult cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config); // cuda.h:22481"""
def cuTexRefSetArray(hTexRef: CUtexref | None, hArray: CUarray | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags); // cuda.h:22525"""
def cuTexRefSetMipmappedArray(hTexRef: CUtexref | None, hMipmappedArray: CUmipmappedArray | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray, unsigned int Flags); // cuda.h:22555"""
def cuTexRefSetAddress_v2(ByteOffset: items[c_size_t], hTexRef: CUtexref | None, dptr: int, bytes: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes); // cuda.h:22601"""
def cuTexRefSetAddress2D_v3(hTexRef: CUtexref | None, desc: reference[CUDA_ARRAY_DESCRIPTOR_st], dptr: int, Pitch: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch); // cuda.h:22656"""
def cuTexRefSetFormat(hTexRef: CUtexref | None, fmt: CUarray_format_enum | int, NumPackedComponents: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents); // cuda.h:22688"""
def cuTexRefSetAddressMode(hTexRef: CUtexref | None, dim: int, am: CUaddress_mode_enum | int, /) -> cudaError_enum:
    """CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am); // cuda.h:22731"""
def cuTexRefSetFilterMode(hTexRef: CUtexref | None, fm: CUfilter_mode_enum | int, /) -> cudaError_enum:
    """CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm); // cuda.h:22767"""
def cuTexRefSetMipmapFilterMode(hTexRef: CUtexref | None, fm: CUfilter_mode_enum | int, /) -> cudaError_enum:
    """CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm); // cuda.h:22803"""
def cuTexRefSetMipmapLevelBias(hTexRef: CUtexref | None, bias: float, /) -> cudaError_enum:
    """CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias); // cuda.h:22832"""
def cuTexRefSetMipmapLevelClamp(hTexRef: CUtexref | None, minMipmapLevelClamp: float, maxMipmapLevelClamp: float, /) -> cudaError_enum:
    """CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp, float maxMipmapLevelClamp); // cuda.h:22863"""
def cuTexRefSetMaxAnisotropy(hTexRef: CUtexref | None, maxAniso: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso); // cuda.h:22892"""
def cuTexRefSetBorderColor(hTexRef: CUtexref | None, pBorderColor: items[c_float], /) -> cudaError_enum:
    """CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor); // cuda.h:22925"""
def cuTexRefSetFlags(hTexRef: CUtexref | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags); // cuda.h:22967"""
def cuTexRefGetAddress_v2(pdptr: items[c_ulonglong], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef); // cuda.h:22994"""
def cuTexRefGetArray(phArray: reference[CUarray], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef); // cuda.h:23021"""
def cuTexRefGetMipmappedArray(phMipmappedArray: reference[CUmipmappedArray], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef); // cuda.h:23048"""
def cuTexRefGetAddressMode(pam: items[c_uint], hTexRef: CUtexref | None, dim: int, /) -> cudaError_enum:
    """CUresult cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim); // cuda.h:23076"""
def cuTexRefGetFilterMode(pfm: items[c_uint], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef); // cuda.h:23102"""
def cuTexRefGetFormat(pFormat: items[c_uint], pNumChannels: items[c_int], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef); // cuda.h:23130"""
def cuTexRefGetMipmapFilterMode(pfm: items[c_uint], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef); // cuda.h:23156"""
def cuTexRefGetMipmapLevelBias(pbias: items[c_float], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef); // cuda.h:23182"""
def cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: items[c_float], pmaxMipmapLevelClamp: items[c_float], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp, CUtexref hTexRef); // cuda.h:23209"""
def cuTexRefGetMaxAnisotropy(pmaxAniso: items[c_int], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef); // cuda.h:23235"""
def cuTexRefGetBorderColor(pBorderColor: items[c_float], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef); // cuda.h:23264"""
def cuTexRefGetFlags(pFlags: items[c_uint], hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef); // cuda.h:23289"""
def cuTexRefCreate(pTexRef: reference[CUtexref], /) -> cudaError_enum:
    """CUresult cuTexRefCreate(CUtexref *pTexRef); // cuda.h:23314"""
def cuTexRefDestroy(hTexRef: CUtexref | None, /) -> cudaError_enum:
    """CUresult cuTexRefDestroy(CUtexref hTexRef); // cuda.h:23334"""
def cuSurfRefSetArray(hSurfRef: CUsurfref | None, hArray: CUarray | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags); // cuda.h:23377"""
def cuSurfRefGetArray(phArray: reference[CUarray], hSurfRef: CUsurfref | None, /) -> cudaError_enum:
    """CUresult cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef); // cuda.h:23400"""
def cuTexObjectCreate(pTexObject: items[c_ulonglong], pResDesc: reference[CUDA_RESOURCE_DESC_st], pTexDesc: reference[CUDA_TEXTURE_DESC_st], pResViewDesc: reference[CUDA_RESOURCE_VIEW_DESC_st],
    /) -> cudaError_enum:
    """CUresult cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc); // cuda.h:23641"""
def cuTexObjectDestroy(texObject: int, /) -> cudaError_enum:
    """CUresult cuTexObjectDestroy(CUtexObject texObject); // cuda.h:23661"""
def cuTexObjectGetResourceDesc(pResDesc: reference[CUDA_RESOURCE_DESC_st], texObject: int, /) -> cudaError_enum:
    """CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject); // cuda.h:23682"""
def cuTexObjectGetTextureDesc(pTexDesc: reference[CUDA_TEXTURE_DESC_st], texObject: int, /) -> cudaError_enum:
    """CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject); // cuda.h:23703"""
def cuTexObjectGetResourceViewDesc(pResViewDesc: reference[CUDA_RESOURCE_VIEW_DESC_st], texObject: int, /) -> cudaError_enum:
    """CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject); // cuda.h:23725"""
def cuSurfObjectCreate(pSurfObject: items[c_ulonglong], pResDesc: reference[CUDA_RESOURCE_DESC_st], /) -> cudaError_enum:
    """CUresult cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc); // cuda.h:23768"""
def cuSurfObjectDestroy(surfObject: int, /) -> cudaError_enum:
    """CUresult cuSurfObjectDestroy(CUsurfObject surfObject); // cuda.h:23788"""
def cuSurfObjectGetResourceDesc(pResDesc: reference[CUDA_RESOURCE_DESC_st], surfObject: int, /) -> cudaError_enum:
    """CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject); // cuda.h:23809"""
def cuTensorMapEncodeTiled(tensorMap: reference[CUtensorMap_st], tensorDataType: CUtensorMapDataType_enum | int, tensorRank: int, globalAddress: writable_memory, globalDim: items[c_uint64],
    globalStrides: items[c_uint64], boxDim: items[c_uint32], elementStrides: items[c_uint32], interleave: CUtensorMapInterleave_enum | int, swizzle: CUtensorMapSwizzle_enum | int, l2Promotion:
    CUtensorMapL2promotion_enum | int, oobFill: CUtensorMapFloatOOBfill_enum | int, /) -> cudaError_enum:
    """CUresult cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t
        *globalStrides, const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
        CUtensorMapFloatOOBfill oobFill); // cuda.h:23993"""
def cuTensorMapEncodeIm2col(tensorMap: reference[CUtensorMap_st], tensorDataType: CUtensorMapDataType_enum | int, tensorRank: int, globalAddress: writable_memory, globalDim: items[c_uint64],
    globalStrides: items[c_uint64], pixelBoxLowerCorner: items[c_int], pixelBoxUpperCorner: items[c_int], channelsPerPixel: int, pixelsPerColumn: int, elementStrides: items[c_uint32], interleave:
    CUtensorMapInterleave_enum | int, swizzle: CUtensorMapSwizzle_enum | int, l2Promotion: CUtensorMapL2promotion_enum | int, oobFill: CUtensorMapFloatOOBfill_enum | int, /) -> cudaError_enum:
    """CUresult cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t
        *globalStrides, const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave
        interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill); // cuda.h:24178"""
def cuTensorMapEncodeIm2colWide(tensorMap: reference[CUtensorMap_st], tensorDataType: CUtensorMapDataType_enum | int, tensorRank: int, globalAddress: writable_memory, globalDim: items[c_uint64],
    globalStrides: items[c_uint64], pixelBoxLowerCornerWidth: int, pixelBoxUpperCornerWidth: int, channelsPerPixel: int, pixelsPerColumn: int, elementStrides: items[c_uint32], interleave:
    CUtensorMapInterleave_enum | int, mode: CUtensorMapIm2ColWideMode_enum | int, swizzle: CUtensorMapSwizzle_enum | int, l2Promotion: CUtensorMapL2promotion_enum | int, oobFill:
    CUtensorMapFloatOOBfill_enum | int, /) -> cudaError_enum:
    """CUresult cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t
        *globalStrides, int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave
        interleave, CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill); // cuda.h:24362"""
def cuTensorMapReplaceAddress(tensorMap: reference[CUtensorMap_st], globalAddress: writable_memory, /) -> cudaError_enum:
    """CUresult cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress); // cuda.h:24389"""
def cuDeviceCanAccessPeer(canAccessPeer: items[c_int], dev: int, peerDev: int, /) -> cudaError_enum:
    """CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev); // cuda.h:24432"""
def cuCtxEnablePeerAccess(peerContext: CUcontext | None, Flags: int, /) -> cudaError_enum:
    """CUresult cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags); // cuda.h:24485"""
def cuCtxDisablePeerAccess(peerContext: CUcontext | None, /) -> cudaError_enum:
    """CUresult cuCtxDisablePeerAccess(CUcontext peerContext); // cuda.h:24512"""
def cuDeviceGetP2PAttribute(value: items[c_int], attrib: CUdevice_P2PAttribute_enum | int, srcDevice: int, dstDevice: int, /) -> cudaError_enum:
    """CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice, CUdevice dstDevice); // cuda.h:24552"""
def cuGraphicsUnregisterResource(resource: CUgraphicsResource | None, /) -> cudaError_enum:
    """CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource); // cuda.h:24596"""
def cuGraphicsSubResourceGetMappedArray(pArray: reference[CUarray], resource: CUgraphicsResource | None, arrayIndex: int, mipLevel: int, /) -> cudaError_enum:
    """CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource, unsigned int arrayIndex, unsigned int mipLevel); // cuda.h:24636"""
def cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray: reference[CUmipmappedArray], resource: CUgraphicsResource | None, /) -> cudaError_enum:
    """CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray, CUgraphicsResource resource); // cuda.h:24667"""
def cuGraphicsResourceGetMappedPointer_v2(pDevPtr: items[c_ulonglong], pSize: items[c_size_t], resource: CUgraphicsResource | None, /) -> cudaError_enum:
    """CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize, CUgraphicsResource resource); // cuda.h:24701"""
def cuGraphicsResourceSetMapFlags_v2(resource: CUgraphicsResource | None, flags: int, /) -> cudaError_enum:
    """CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags); // cuda.h:24742"""
def cuGraphicsMapResources(count: int, resources: reference[CUgraphicsResource], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream); // cuda.h:24782"""
def cuGraphicsUnmapResources(count: int, resources: reference[CUgraphicsResource], hStream: CUstream | None, /) -> cudaError_enum:
    """CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream); // cuda.h:24819"""
def cuGetProcAddress_v2(symbol: char_p, pfn: reference[c_void_p], cudaVersion: int, flags: int, symbolStatus: items[c_uint], /) -> cudaError_enum:
    """CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags, CUdriverProcAddressQueryResult *symbolStatus); // cuda.h:24896"""
def cuCoredumpGetAttribute(attrib: CUcoredumpSettings_enum | int, value: writable_memory, size: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size); // cuda.h:25013"""
def cuCoredumpGetAttributeGlobal(attrib: CUcoredumpSettings_enum | int, value: writable_memory, size: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size); // cuda.h:25077"""
def cuCoredumpSetAttribute(attrib: CUcoredumpSettings_enum | int, value: writable_memory, size: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size); // cuda.h:25154"""
def cuCoredumpSetAttributeGlobal(attrib: CUcoredumpSettings_enum | int, value: writable_memory, size: items[c_size_t], /) -> cudaError_enum:
    """CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size); // cuda.h:25228"""
def cuGetExportTable(ppExportTable: reference[c_void_p], pExportTableId: reference[CUuuid_st], /) -> cudaError_enum:
    """CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId); // cuda.h:25232"""
def cuGreenCtxCreate(phCtx: reference[CUgreenCtx], desc: CUdevResourceDesc | None, dev: int, flags: int, /) -> cudaError_enum:
    """CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags); // cuda.h:25396"""
def cuGreenCtxDestroy(hCtx: CUgreenCtx | None, /) -> cudaError_enum:
    """CUresult cuGreenCtxDestroy(CUgreenCtx hCtx); // cuda.h:25417"""
def cuCtxFromGreenCtx(pContext: reference[CUcontext], hCtx: CUgreenCtx | None, /) -> cudaError_enum:
    """CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx); // cuda.h:25444"""
def cuDeviceGetDevResource(device: int, resource: reference[CUdevResource_st], type: CUdevResourceType | int, /) -> cudaError_enum:
    """CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type); // cuda.h:25469"""
def cuCtxGetDevResource(hCtx: CUcontext | None, resource: reference[CUdevResource_st], type: CUdevResourceType | int, /) -> cudaError_enum:
    """CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type); // cuda.h:25493"""
def cuGreenCtxGetDevResource(hCtx: CUgreenCtx | None, resource: reference[CUdevResource_st], type: CUdevResourceType | int, /) -> cudaError_enum:
    """CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type); // cuda.h:25514"""
def cuDevSmResourceSplitByCount(result: reference[CUdevResource_st], nbGroups: items[c_uint], input: reference[CUdevResource_st], remaining: reference[CUdevResource_st], useFlags: int, minCount: int,
    /) -> cudaError_enum:
    """CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups, const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int
        minCount); // cuda.h:25575"""
def cuDevResourceGenerateDesc(phDesc: reference[CUdevResourceDesc], resources: reference[CUdevResource_st], nbResources: int, /) -> cudaError_enum:
    """CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources, unsigned int nbResources); // cuda.h:25611"""
def cuGreenCtxRecordEvent(hCtx: CUgreenCtx | None, hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent); // cuda.h:25644"""
def cuGreenCtxWaitEvent(hCtx: CUgreenCtx | None, hEvent: CUevent | None, /) -> cudaError_enum:
    """CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent); // cuda.h:25678"""
def cuStreamGetGreenCtx(hStream: CUstream | None, phCtx: reference[CUgreenCtx], /) -> cudaError_enum:
    """CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx); // cuda.h:25731"""
def cuGreenCtxStreamCreate(phStream: reference[CUstream], greenCtx: CUgreenCtx | None, flags: int, priority: int, /) -> cudaError_enum:
    """CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority); // cuda.h:25787"""
def cuLogsRegisterCallback(callbackFunc: Callable[[int | None, int, Pointer[c_char], int], None] | CUlogsCallback | int | None, userData: writable_memory, callback_out:
    reference[CUlogsCallbackHandle], /, *, keep: Any = None) -> cudaError_enum:
    """CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData, CUlogsCallbackHandle *callback_out); // cuda.h:25826"""
def cuLogsUnregisterCallback(callback: CUlogsCallbackHandle | None, /) -> cudaError_enum:
    """CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback); // cuda.h:25837"""
def cuLogsCurrent(iterator_out: items[c_uint], flags: int, /) -> cudaError_enum:
    """CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags); // cuda.h:25849"""
def cuLogsDumpToFile(iterator: items[c_uint], pathToFile: char_p, flags: int, /) -> cudaError_enum:
    """CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags); // cuda.h:25873"""
def cuLogsDumpToMemory(iterator: items[c_uint], buffer: chars, size: items[c_size_t], flags: int, /) -> cudaError_enum:
    """CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags); // cuda.h:25909"""
def cuCheckpointProcessGetRestoreThreadId(pid: int, tid: items[c_int], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid); // cuda.h:26356"""
def cuCheckpointProcessGetState(pid: int, state: items[c_uint], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state); // cuda.h:26372"""
def cuCheckpointProcessLock(pid: int, args: reference[CUcheckpointLockArgs_st], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args); // cuda.h:26396"""
def cuCheckpointProcessCheckpoint(pid: int, args: reference[CUcheckpointCheckpointArgs_st], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args); // cuda.h:26418"""
def cuCheckpointProcessRestore(pid: int, args: reference[CUcheckpointRestoreArgs_st], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args); // cuda.h:26444"""
def cuCheckpointProcessUnlock(pid: int, args: reference[CUcheckpointUnlockArgs_st], /) -> cudaError_enum:
    """CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args); // cuda.h:26464"""
def __CUDA_API_PTDS(api: number) -> Any: ...
def __CUDA_API_PTSZ(api: number) -> Any: ...
cuDeviceTotalMem = cuDeviceTotalMem_v2
cuCtxCreate = cuCtxCreate_v2
cuModuleGetGlobal = cuModuleGetGlobal_v2
cuMemGetInfo = cuMemGetInfo_v2
cuMemAlloc = cuMemAlloc_v2
cuMemAllocPitch = cuMemAllocPitch_v2
cuMemFree = cuMemFree_v2
cuMemGetAddressRange = cuMemGetAddressRange_v2
cuMemAllocHost = cuMemAllocHost_v2
cuMemHostGetDevicePointer = cuMemHostGetDevicePointer_v2
cuMemcpyHtoD = cuMemcpyHtoD_v2
cuMemcpyDtoH = cuMemcpyDtoH_v2
cuMemcpyDtoD = cuMemcpyDtoD_v2
cuMemcpyDtoA = cuMemcpyDtoA_v2
cuMemcpyAtoD = cuMemcpyAtoD_v2
cuMemcpyHtoA = cuMemcpyHtoA_v2
cuMemcpyAtoH = cuMemcpyAtoH_v2
cuMemcpyAtoA = cuMemcpyAtoA_v2
cuMemcpyHtoAAsync = cuMemcpyHtoAAsync_v2
cuMemcpyAtoHAsync = cuMemcpyAtoHAsync_v2
cuMemcpy2D = cuMemcpy2D_v2
cuMemcpy2DUnaligned = cuMemcpy2DUnaligned_v2
cuMemcpy3D = cuMemcpy3D_v2
cuMemcpyHtoDAsync = cuMemcpyHtoDAsync_v2
cuMemcpyDtoHAsync = cuMemcpyDtoHAsync_v2
cuMemcpyDtoDAsync = cuMemcpyDtoDAsync_v2
cuMemcpy2DAsync = cuMemcpy2DAsync_v2
cuMemcpy3DAsync = cuMemcpy3DAsync_v2
cuMemsetD8 = cuMemsetD8_v2
cuMemsetD16 = cuMemsetD16_v2
cuMemsetD32 = cuMemsetD32_v2
cuMemsetD2D8 = cuMemsetD2D8_v2
cuMemsetD2D16 = cuMemsetD2D16_v2
cuMemsetD2D32 = cuMemsetD2D32_v2
cuArrayCreate = cuArrayCreate_v2
cuArrayGetDescriptor = cuArrayGetDescriptor_v2
cuArray3DCreate = cuArray3DCreate_v2
cuArray3DGetDescriptor = cuArray3DGetDescriptor_v2
cuTexRefSetAddress = cuTexRefSetAddress_v2
cuTexRefGetAddress = cuTexRefGetAddress_v2
cuGraphicsResourceGetMappedPointer = cuGraphicsResourceGetMappedPointer_v2
cuCtxDestroy = cuCtxDestroy_v2
cuCtxPopCurrent = cuCtxPopCurrent_v2
cuCtxPushCurrent = cuCtxPushCurrent_v2
cuStreamDestroy = cuStreamDestroy_v2
cuEventDestroy = cuEventDestroy_v2
cuTexRefSetAddress2D = cuTexRefSetAddress2D_v3
cuLinkCreate = cuLinkCreate_v2
cuLinkAddData = cuLinkAddData_v2
cuLinkAddFile = cuLinkAddFile_v2
cuMemHostRegister = cuMemHostRegister_v2
cuGraphicsResourceSetMapFlags = cuGraphicsResourceSetMapFlags_v2
cuStreamBeginCapture = cuStreamBeginCapture_v2
cuDevicePrimaryCtxRelease = cuDevicePrimaryCtxRelease_v2
cuDevicePrimaryCtxReset = cuDevicePrimaryCtxReset_v2
cuDevicePrimaryCtxSetFlags = cuDevicePrimaryCtxSetFlags_v2
cuIpcOpenMemHandle = cuIpcOpenMemHandle_v2
cuGraphInstantiate = cuGraphInstantiateWithFlags
cuGraphExecUpdate = cuGraphExecUpdate_v2
cuGetProcAddress = cuGetProcAddress_v2
cuGraphAddKernelNode = cuGraphAddKernelNode_v2
cuGraphKernelNodeGetParams = cuGraphKernelNodeGetParams_v2
cuGraphKernelNodeSetParams = cuGraphKernelNodeSetParams_v2
cuGraphExecKernelNodeSetParams = cuGraphExecKernelNodeSetParams_v2
cuStreamWriteValue32 = cuStreamWriteValue32_v2
cuStreamWaitValue32 = cuStreamWaitValue32_v2
cuStreamWriteValue64 = cuStreamWriteValue64_v2
cuStreamWaitValue64 = cuStreamWaitValue64_v2
cuStreamBatchMemOp = cuStreamBatchMemOp_v2
cuStreamGetCaptureInfo = cuStreamGetCaptureInfo_v2
(CUDA_VERSION, CU_IPC_HANDLE_SIZE, CU_COMPUTE_ACCELERATED_TARGET_BASE, CU_COMPUTE_FAMILY_TARGET_BASE, CU_GRAPH_COND_ASSIGN_DEFAULT, CU_GRAPH_KERNEL_NODE_PORT_DEFAULT,
 CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC, CU_GRAPH_KERNEL_NODE_PORT_LAUNCH_ORDER, CU_KERNEL_NODE_ATTRIBUTE_ACCESS_POLICY_WINDOW, CU_KERNEL_NODE_ATTRIBUTE_COOPERATIVE,
 CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_DIMENSION, CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE, CU_KERNEL_NODE_ATTRIBUTE_PRIORITY, CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP,
 CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN, CU_KERNEL_NODE_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION, CU_KERNEL_NODE_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE,
 CU_KERNEL_NODE_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, CU_STREAM_ATTRIBUTE_ACCESS_POLICY_WINDOW, CU_STREAM_ATTRIBUTE_SYNCHRONIZATION_POLICY, CU_STREAM_ATTRIBUTE_PRIORITY,
 CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP, CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN, CU_MEMHOSTALLOC_PORTABLE, CU_MEMHOSTALLOC_DEVICEMAP, CU_MEMHOSTALLOC_WRITECOMBINED, CU_MEMHOSTREGISTER_PORTABLE,
 CU_MEMHOSTREGISTER_DEVICEMAP, CU_MEMHOSTREGISTER_IOMEMORY, CU_MEMHOSTREGISTER_READ_ONLY, CU_ARRAY_SPARSE_PROPERTIES_SINGLE_MIPTAIL, CU_TENSOR_MAP_NUM_QWORDS, CUDA_EXTERNAL_MEMORY_DEDICATED,
 CUDA_EXTERNAL_SEMAPHORE_SIGNAL_SKIP_NVSCIBUF_MEMSYNC, CUDA_EXTERNAL_SEMAPHORE_WAIT_SKIP_NVSCIBUF_MEMSYNC, CUDA_NVSCISYNC_ATTR_SIGNAL, CUDA_NVSCISYNC_ATTR_WAIT, CU_MEM_CREATE_USAGE_TILE_POOL,
 CU_MEM_CREATE_USAGE_HW_DECOMPRESS, CU_MEM_POOL_CREATE_USAGE_HW_DECOMPRESS, CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_PRE_LAUNCH_SYNC, CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_POST_LAUNCH_SYNC,
 CUDA_ARRAY3D_LAYERED, CUDA_ARRAY3D_2DARRAY, CUDA_ARRAY3D_SURFACE_LDST, CUDA_ARRAY3D_CUBEMAP, CUDA_ARRAY3D_TEXTURE_GATHER, CUDA_ARRAY3D_DEPTH_TEXTURE, CUDA_ARRAY3D_COLOR_ATTACHMENT,
 CUDA_ARRAY3D_SPARSE, CUDA_ARRAY3D_DEFERRED_MAPPING, CUDA_ARRAY3D_VIDEO_ENCODE_DECODE, CU_TRSA_OVERRIDE_FORMAT, CU_TRSF_READ_AS_INTEGER, CU_TRSF_NORMALIZED_COORDINATES, CU_TRSF_SRGB,
 CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION, CU_TRSF_SEAMLESS_CUBEMAP, CU_LAUNCH_KERNEL_REQUIRED_BLOCK_DIM, CU_LAUNCH_PARAM_END_AS_INT, CU_LAUNCH_PARAM_END, CU_LAUNCH_PARAM_BUFFER_POINTER_AS_INT,
 CU_LAUNCH_PARAM_BUFFER_POINTER, CU_LAUNCH_PARAM_BUFFER_SIZE_AS_INT, CU_LAUNCH_PARAM_BUFFER_SIZE, CU_PARAM_TR_DEFAULT, CU_DEVICE_CPU, CU_DEVICE_INVALID, RESOURCE_ABI_VERSION,
 RESOURCE_ABI_EXTERNAL_BYTES) = ints
CU_STREAM_LEGACY: PointerConstant[CUstream_st]
CU_STREAM_PER_THREAD: PointerConstant[CUstream_st]
