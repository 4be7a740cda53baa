"""CUDA driver interface 12: cuda.h.

Made by `autogen regen cuda` from headers/cuda.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'cuda.h': 'fda3285d055a9f05e40cd76352f9f073d0ab45d42fb5bb0db4bb33b0df506d28',
    'artifact': 'nvidia-cuda-runtime-cu12==12.9.79, ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
CUctx_st: struct, incomplete

CUmod_st: struct, incomplete

CUfunc_st: struct, incomplete

CUlib_st: struct, incomplete

CUkern_st: struct, incomplete

CUarray_st: struct, incomplete

CUmipmappedArray_st: struct, incomplete

CUtexref_st: struct, incomplete

CUsurfref_st: struct, incomplete

CUevent_st: struct, incomplete

CUstream_st: struct, incomplete

CUgraphicsResource_st: struct, incomplete

CUextMemory_st: struct, incomplete

CUextSemaphore_st: struct, incomplete

CUgraph_st: struct, incomplete

CUgraphNode_st: struct, incomplete

CUgraphExec_st: struct, incomplete

CUmemPoolHandle_st: struct, incomplete

CUuserObject_st: struct, incomplete

CUgraphDeviceUpdatableNode_st: struct, incomplete

CUasyncCallbackEntry_st: struct, incomplete

CUgreenCtx_st: struct, incomplete

CUuuid_st: struct, 16 bytes
  bytes: c_char * 16 @ 0

CUmemFabricHandle_st: struct, 64 bytes
  data: c_ubyte * 64 @ 0

CUipcEventHandle_st: struct, 64 bytes
  reserved: c_char * 64 @ 0

CUipcMemHandle_st: struct, 64 bytes
  reserved: c_char * 64 @ 0

CUstreamBatchMemOpParams_union: union, 48 bytes
  operation: CUstreamBatchMemOpType @ 0
  waitValue: CUstreamMemOpWaitValueParams_st @ 0
  writeValue: CUstreamMemOpWriteValueParams_st @ 0
  flushRemoteWrites: CUstreamMemOpFlushRemoteWritesParams_st @ 0
  memoryBarrier: CUstreamMemOpMemoryBarrierParams_st @ 0
  pad: cuuint64_t * 6 @ 0

CUstreamMemOpWaitValueParams_st: struct, 40 bytes
  operation: CUstreamBatchMemOpType @ 0
  address: CUdeviceptr @ 8
  : CUstreamMemOpWaitValueParams_st_union_value @ 16
  flags: c_uint @ 24
  alias: CUdeviceptr @ 32

CUstreamMemOpWaitValueParams_st_union_value: union, 8 bytes
  value: cuuint32_t @ 0
  value64: cuuint64_t @ 0

CUstreamMemOpWriteValueParams_st: struct, 40 bytes
  operation: CUstreamBatchMemOpType @ 0
  address: CUdeviceptr @ 8
  : CUstreamMemOpWriteValueParams_st_union_value @ 16
  flags: c_uint @ 24
  alias: CUdeviceptr @ 32

CUstreamMemOpWriteValueParams_st_union_value: union, 8 bytes
  value: cuuint32_t @ 0
  value64: cuuint64_t @ 0

CUstreamMemOpFlushRemoteWritesParams_st: struct, 8 bytes
  operation: CUstreamBatchMemOpType @ 0
  flags: c_uint @ 4

CUstreamMemOpMemoryBarrierParams_st: struct, 8 bytes
  operation: CUstreamBatchMemOpType @ 0
  flags: c_uint @ 4

CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st: struct, 32 bytes
  ctx: CUcontext @ 0
  count: c_uint @ 8
  paramArray: POINTER(CUstreamBatchMemOpParams) @ 16
  flags: c_uint @ 24

CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st: struct, 32 bytes
  ctx: CUcontext @ 0
  count: c_uint @ 8
  paramArray: POINTER(CUstreamBatchMemOpParams) @ 16
  flags: c_uint @ 24

CUasyncNotificationInfo_st: struct, 16 bytes
  type: CUasyncNotificationType @ 0
  info: CUasyncNotificationInfo_st_info @ 8

CUasyncNotificationInfo_st_info: union, 8 bytes
  overBudget: CUasyncNotificationInfo_st_info_overBudget @ 0

CUasyncNotificationInfo_st_info_overBudget: struct, 8 bytes
  bytesOverBudget: c_ulonglong @ 0

CUdevprop_st: struct, 56 bytes
  maxThreadsPerBlock: c_int @ 0
  maxThreadsDim: c_int * 3 @ 4
  maxGridSize: c_int * 3 @ 16
  sharedMemPerBlock: c_int @ 28
  totalConstantMemory: c_int @ 32
  SIMDWidth: c_int @ 36
  memPitch: c_int @ 40
  regsPerBlock: c_int @ 44
  clockRate: c_int @ 48
  textureAlign: c_int @ 52

CUlinkState_st: struct, incomplete

CUaccessPolicyWindow_st: struct, 32 bytes
  base_ptr: c_void_p @ 0
  num_bytes: c_size_t @ 8
  hitRatio: c_float @ 16
  hitProp: CUaccessProperty @ 20
  missProp: CUaccessProperty @ 24

CUDA_KERNEL_NODE_PARAMS_st: struct, 56 bytes
  func: CUfunction @ 0
  gridDimX: c_uint @ 8
  gridDimY: c_uint @ 12
  gridDimZ: c_uint @ 16
  blockDimX: c_uint @ 20
  blockDimY: c_uint @ 24
  blockDimZ: c_uint @ 28
  sharedMemBytes: c_uint @ 32
  kernelParams: POINTER(c_void_p) @ 40
  extra: POINTER(c_void_p) @ 48

CUDA_KERNEL_NODE_PARAMS_v2_st: struct, 72 bytes
  func: CUfunction @ 0
  gridDimX: c_uint @ 8
  gridDimY: c_uint @ 12
  gridDimZ: c_uint @ 16
  blockDimX: c_uint @ 20
  blockDimY: c_uint @ 24
  blockDimZ: c_uint @ 28
  sharedMemBytes: c_uint @ 32
  kernelParams: POINTER(c_void_p) @ 40
  extra: POINTER(c_void_p) @ 48
  kern: CUkernel @ 56
  ctx: CUcontext @ 64

CUDA_KERNEL_NODE_PARAMS_v3_st: struct, 72 bytes
  func: CUfunction @ 0
  gridDimX: c_uint @ 8
  gridDimY: c_uint @ 12
  gridDimZ: c_uint @ 16
  blockDimX: c_uint @ 20
  blockDimY: c_uint @ 24
  blockDimZ: c_uint @ 28
  sharedMemBytes: c_uint @ 32
  kernelParams: POINTER(c_void_p) @ 40
  extra: POINTER(c_void_p) @ 48
  kern: CUkernel @ 56
  ctx: CUcontext @ 64

CUDA_MEMSET_NODE_PARAMS_st: struct, 40 bytes
  dst: CUdeviceptr @ 0
  pitch: c_size_t @ 8
  value: c_uint @ 16
  elementSize: c_uint @ 20
  width: c_size_t @ 24
  height: c_size_t @ 32

CUDA_MEMSET_NODE_PARAMS_v2_st: struct, 48 bytes
  dst: CUdeviceptr @ 0
  pitch: c_size_t @ 8
  value: c_uint @ 16
  elementSize: c_uint @ 20
  width: c_size_t @ 24
  height: c_size_t @ 32
  ctx: CUcontext @ 40

CUDA_HOST_NODE_PARAMS_st: struct, 16 bytes
  fn: CUhostFn @ 0
  userData: c_void_p @ 8

CUDA_HOST_NODE_PARAMS_v2_st: struct, 16 bytes
  fn: CUhostFn @ 0
  userData: c_void_p @ 8

CUDA_CONDITIONAL_NODE_PARAMS: struct, 32 bytes
  handle: CUgraphConditionalHandle @ 0
  type: CUgraphConditionalNodeType @ 8
  size: c_uint @ 12
  phGraph_out: POINTER(CUgraph) @ 16
  ctx: CUcontext @ 24

CUgraphEdgeData_st: struct, 8 bytes
  from_port: c_ubyte @ 0
  to_port: c_ubyte @ 1
  type: c_ubyte @ 2
  reserved: c_ubyte * 5 @ 3

CUDA_GRAPH_INSTANTIATE_PARAMS_st: struct, 32 bytes
  flags: cuuint64_t @ 0
  hUploadStream: CUstream @ 8
  hErrNode_out: CUgraphNode @ 16
  result_out: CUgraphInstantiateResult @ 24

CUlaunchMemSyncDomainMap_st: struct, 2 bytes
  default_: c_ubyte @ 0
  remote: c_ubyte @ 1

CUlaunchAttributeValue_union: union, 64 bytes
  pad: c_char * 64 @ 0
  accessPolicyWindow: CUaccessPolicyWindow @ 0
  cooperative: c_int @ 0
  syncPolicy: CUsynchronizationPolicy @ 0
  clusterDim: CUlaunchAttributeValue_union_clusterDim @ 0
  clusterSchedulingPolicyPreference: CUclusterSchedulingPolicy @ 0
  programmaticStreamSerializationAllowed: c_int @ 0
  programmaticEvent: CUlaunchAttributeValue_union_programmaticEvent @ 0
  launchCompletionEvent: CUlaunchAttributeValue_union_launchCompletionEvent @ 0
  priority: c_int @ 0
  memSyncDomainMap: CUlaunchMemSyncDomainMap @ 0
  memSyncDomain: CUlaunchMemSyncDomain @ 0
  preferredClusterDim: CUlaunchAttributeValue_union_preferredClusterDim @ 0
  deviceUpdatableKernelNode: CUlaunchAttributeValue_union_deviceUpdatableKernelNode @ 0
  sharedMemCarveout: c_uint @ 0

CUlaunchAttributeValue_union_clusterDim: struct, 12 bytes
  x: c_uint @ 0
  y: c_uint @ 4
  z: c_uint @ 8

CUlaunchAttributeValue_union_programmaticEvent: struct, 16 bytes
  event: CUevent @ 0
  flags: c_int @ 8
  triggerAtBlockStart: c_int @ 12

CUlaunchAttributeValue_union_launchCompletionEvent: struct, 16 bytes
  event: CUevent @ 0
  flags: c_int @ 8

CUlaunchAttributeValue_union_preferredClusterDim: struct, 12 bytes
  x: c_uint @ 0
  y: c_uint @ 4
  z: c_uint @ 8

CUlaunchAttributeValue_union_deviceUpdatableKernelNode: struct, 16 bytes
  deviceUpdatable: c_int @ 0
  devNode: CUgraphDeviceNode @ 8

CUlaunchAttribute_st: struct, 72 bytes
  id: CUlaunchAttributeID @ 0
  pad: c_char * 4 @ 4
  value: CUlaunchAttributeValue @ 8

CUlaunchConfig_st: struct, 56 bytes
  gridDimX: c_uint @ 0
  gridDimY: c_uint @ 4
  gridDimZ: c_uint @ 8
  blockDimX: c_uint @ 12
  blockDimY: c_uint @ 16
  blockDimZ: c_uint @ 20
  sharedMemBytes: c_uint @ 24
  hStream: CUstream @ 32
  attrs: POINTER(CUlaunchAttribute) @ 40
  numAttrs: c_uint @ 48

CUexecAffinitySmCount_st: struct, 4 bytes
  val: c_uint @ 0

CUexecAffinityParam_st: struct, 8 bytes
  type: CUexecAffinityType @ 0
  param: CUexecAffinityParam_st_param @ 4

CUexecAffinityParam_st_param: union, 4 bytes
  smCount: CUexecAffinitySmCount @ 0

CUctxCigParam_st: struct, 16 bytes
  sharedDataType: CUcigDataType @ 0
  sharedData: c_void_p @ 8

CUctxCreateParams_st: struct, 24 bytes
  execAffinityParams: POINTER(CUexecAffinityParam) @ 0
  numExecAffinityParams: c_int @ 8
  cigParams: POINTER(CUctxCigParam) @ 16

CUlibraryHostUniversalFunctionAndDataTable_st: struct, 32 bytes
  functionTable: c_void_p @ 0
  functionWindowSize: c_size_t @ 8
  dataTable: c_void_p @ 16
  dataWindowSize: c_size_t @ 24

CUDA_MEMCPY2D_st: struct, 128 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcMemoryType: CUmemorytype @ 16
  srcHost: c_void_p @ 24
  srcDevice: CUdeviceptr @ 32
  srcArray: CUarray @ 40
  srcPitch: c_size_t @ 48
  dstXInBytes: c_size_t @ 56
  dstY: c_size_t @ 64
  dstMemoryType: CUmemorytype @ 72
  dstHost: c_void_p @ 80
  dstDevice: CUdeviceptr @ 88
  dstArray: CUarray @ 96
  dstPitch: c_size_t @ 104
  WidthInBytes: c_size_t @ 112
  Height: c_size_t @ 120

CUDA_MEMCPY3D_st: struct, 200 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcZ: c_size_t @ 16
  srcLOD: c_size_t @ 24
  srcMemoryType: CUmemorytype @ 32
  srcHost: c_void_p @ 40
  srcDevice: CUdeviceptr @ 48
  srcArray: CUarray @ 56
  reserved0: c_void_p @ 64
  srcPitch: c_size_t @ 72
  srcHeight: c_size_t @ 80
  dstXInBytes: c_size_t @ 88
  dstY: c_size_t @ 96
  dstZ: c_size_t @ 104
  dstLOD: c_size_t @ 112
  dstMemoryType: CUmemorytype @ 120
  dstHost: c_void_p @ 128
  dstDevice: CUdeviceptr @ 136
  dstArray: CUarray @ 144
  reserved1: c_void_p @ 152
  dstPitch: c_size_t @ 160
  dstHeight: c_size_t @ 168
  WidthInBytes: c_size_t @ 176
  Height: c_size_t @ 184
  Depth: c_size_t @ 192

CUDA_MEMCPY3D_PEER_st: struct, 200 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcZ: c_size_t @ 16
  srcLOD: c_size_t @ 24
  srcMemoryType: CUmemorytype @ 32
  srcHost: c_void_p @ 40
  srcDevice: CUdeviceptr @ 48
  srcArray: CUarray @ 56
  srcContext: CUcontext @ 64
  srcPitch: c_size_t @ 72
  srcHeight: c_size_t @ 80
  dstXInBytes: c_size_t @ 88
  dstY: c_size_t @ 96
  dstZ: c_size_t @ 104
  dstLOD: c_size_t @ 112
  dstMemoryType: CUmemorytype @ 120
  dstHost: c_void_p @ 128
  dstDevice: CUdeviceptr @ 136
  dstArray: CUarray @ 144
  dstContext: CUcontext @ 152
  dstPitch: c_size_t @ 160
  dstHeight: c_size_t @ 168
  WidthInBytes: c_size_t @ 176
  Height: c_size_t @ 184
  Depth: c_size_t @ 192

CUDA_MEMCPY_NODE_PARAMS_st: struct, 216 bytes
  flags: c_int @ 0
  reserved: c_int @ 4
  copyCtx: CUcontext @ 8
  copyParams: CUDA_MEMCPY3D @ 16

CUDA_ARRAY_DESCRIPTOR_st: struct, 24 bytes
  Width: c_size_t @ 0
  Height: c_size_t @ 8
  Format: CUarray_format @ 16
  NumChannels: c_uint @ 20

CUDA_ARRAY3D_DESCRIPTOR_st: struct, 40 bytes
  Width: c_size_t @ 0
  Height: c_size_t @ 8
  Depth: c_size_t @ 16
  Format: CUarray_format @ 24
  NumChannels: c_uint @ 28
  Flags: c_uint @ 32

CUDA_ARRAY_SPARSE_PROPERTIES_st: struct, 48 bytes
  tileExtent: CUDA_ARRAY_SPARSE_PROPERTIES_st_tileExtent @ 0
  miptailFirstLevel: c_uint @ 12
  miptailSize: c_ulonglong @ 16
  flags: c_uint @ 24
  reserved: c_uint * 4 @ 28

CUDA_ARRAY_SPARSE_PROPERTIES_st_tileExtent: struct, 12 bytes
  width: c_uint @ 0
  height: c_uint @ 4
  depth: c_uint @ 8

CUDA_ARRAY_MEMORY_REQUIREMENTS_st: struct, 32 bytes
  size: c_size_t @ 0
  alignment: c_size_t @ 8
  reserved: c_uint * 4 @ 16

CUDA_RESOURCE_DESC_st: struct, 144 bytes
  resType: CUresourcetype @ 0
  res: CUDA_RESOURCE_DESC_st_res @ 8
  flags: c_uint @ 136

CUDA_RESOURCE_DESC_st_res: union, 128 bytes
  array: CUDA_RESOURCE_DESC_st_res_array @ 0
  mipmap: CUDA_RESOURCE_DESC_st_res_mipmap @ 0
  linear: CUDA_RESOURCE_DESC_st_res_linear @ 0
  pitch2D: CUDA_RESOURCE_DESC_st_res_pitch2D @ 0
  reserved: CUDA_RESOURCE_DESC_st_res_reserved @ 0

CUDA_RESOURCE_DESC_st_res_array: struct, 8 bytes
  hArray: CUarray @ 0

CUDA_RESOURCE_DESC_st_res_mipmap: struct, 8 bytes
  hMipmappedArray: CUmipmappedArray @ 0

CUDA_RESOURCE_DESC_st_res_linear: struct, 24 bytes
  devPtr: CUdeviceptr @ 0
  format: CUarray_format @ 8
  numChannels: c_uint @ 12
  sizeInBytes: c_size_t @ 16

CUDA_RESOURCE_DESC_st_res_pitch2D: struct, 40 bytes
  devPtr: CUdeviceptr @ 0
  format: CUarray_format @ 8
  numChannels: c_uint @ 12
  width: c_size_t @ 16
  height: c_size_t @ 24
  pitchInBytes: c_size_t @ 32

CUDA_RESOURCE_DESC_st_res_reserved: struct, 128 bytes
  reserved: c_int * 32 @ 0

CUDA_TEXTURE_DESC_st: struct, 104 bytes
  addressMode: CUaddress_mode * 3 @ 0
  filterMode: CUfilter_mode @ 12
  flags: c_uint @ 16
  maxAnisotropy: c_uint @ 20
  mipmapFilterMode: CUfilter_mode @ 24
  mipmapLevelBias: c_float @ 28
  minMipmapLevelClamp: c_float @ 32
  maxMipmapLevelClamp: c_float @ 36
  borderColor: c_float * 4 @ 40
  reserved: c_int * 12 @ 56

CUDA_RESOURCE_VIEW_DESC_st: struct, 112 bytes
  format: CUresourceViewFormat @ 0
  width: c_size_t @ 8
  height: c_size_t @ 16
  depth: c_size_t @ 24
  firstMipmapLevel: c_uint @ 32
  lastMipmapLevel: c_uint @ 36
  firstLayer: c_uint @ 40
  lastLayer: c_uint @ 44
  reserved: c_uint * 16 @ 48

CUtensorMap_st: struct, 128 bytes, align 64, explicit, by address
  opaque: cuuint64_t * 16 @ 0

CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st: struct, 16 bytes
  p2pToken: c_ulonglong @ 0
  vaSpaceToken: c_uint @ 8

CUDA_LAUNCH_PARAMS_st: struct, 56 bytes
  function: CUfunction @ 0
  gridDimX: c_uint @ 8
  gridDimY: c_uint @ 12
  gridDimZ: c_uint @ 16
  blockDimX: c_uint @ 20
  blockDimY: c_uint @ 24
  blockDimZ: c_uint @ 28
  sharedMemBytes: c_uint @ 32
  hStream: CUstream @ 40
  kernelParams: POINTER(c_void_p) @ 48

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st: struct, 104 bytes
  type: CUexternalMemoryHandleType @ 0
  handle: CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle @ 8
  size: c_ulonglong @ 24
  flags: c_uint @ 32
  reserved: c_uint * 16 @ 36

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32 @ 0
  nvSciBufObject: c_void_p @ 0

CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st: struct, 88 bytes
  offset: c_ulonglong @ 0
  size: c_ulonglong @ 8
  flags: c_uint @ 16
  reserved: c_uint * 16 @ 20

CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st: struct, 120 bytes
  offset: c_ulonglong @ 0
  arrayDesc: CUDA_ARRAY3D_DESCRIPTOR @ 8
  numLevels: c_uint @ 48
  reserved: c_uint * 16 @ 52

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st: struct, 96 bytes
  type: CUexternalSemaphoreHandleType @ 0
  handle: CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle @ 8
  flags: c_uint @ 24
  reserved: c_uint * 16 @ 28

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32 @ 0
  nvSciSyncObj: c_void_p @ 0

CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st: struct, 144 bytes
  params: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params @ 0
  flags: c_uint @ 72
  reserved: c_uint * 16 @ 76

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params: struct, 72 bytes
  fence: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence @ 0
  nvSciSync: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_nvSciSync @ 8
  keyedMutex: CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_keyedMutex @ 16
  reserved: c_uint * 12 @ 24

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_fence: struct, 8 bytes
  value: c_ulonglong @ 0

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_nvSciSync: union, 8 bytes
  fence: c_void_p @ 0
  reserved: c_ulonglong @ 0

CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st_params_keyedMutex: struct, 8 bytes
  key: c_ulonglong @ 0

CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st: struct, 144 bytes
  params: CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params @ 0
  flags: c_uint @ 72
  reserved: c_uint * 16 @ 76

CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params: struct, 72 bytes
  fence: CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_fence @ 0
  nvSciSync: CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_nvSciSync @ 8
  keyedMutex: CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_keyedMutex @ 16
  reserved: c_uint * 10 @ 32

CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_fence: struct, 8 bytes
  value: c_ulonglong @ 0

CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_nvSciSync: union, 8 bytes
  fence: c_void_p @ 0
  reserved: c_ulonglong @ 0

CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st_params_keyedMutex: struct, 16 bytes
  key: c_ulonglong @ 0
  timeoutMs: c_uint @ 8

CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st: struct, 24 bytes
  extSemArray: POINTER(CUexternalSemaphore) @ 0
  paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS) @ 8
  numExtSems: c_uint @ 16

CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st: struct, 24 bytes
  extSemArray: POINTER(CUexternalSemaphore) @ 0
  paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS) @ 8
  numExtSems: c_uint @ 16

CUDA_EXT_SEM_WAIT_NODE_PARAMS_st: struct, 24 bytes
  extSemArray: POINTER(CUexternalSemaphore) @ 0
  paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS) @ 8
  numExtSems: c_uint @ 16

CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st: struct, 24 bytes
  extSemArray: POINTER(CUexternalSemaphore) @ 0
  paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS) @ 8
  numExtSems: c_uint @ 16

CUarrayMapInfo_st: struct, 96 bytes
  resourceType: CUresourcetype @ 0
  resource: CUarrayMapInfo_st_resource @ 8
  subresourceType: CUarraySparseSubresourceType @ 16
  subresource: CUarrayMapInfo_st_subresource @ 24
  memOperationType: CUmemOperationType @ 56
  memHandleType: CUmemHandleType @ 60
  memHandle: CUarrayMapInfo_st_memHandle @ 64
  offset: c_ulonglong @ 72
  deviceBitMask: c_uint @ 80
  flags: c_uint @ 84
  reserved: c_uint * 2 @ 88

CUarrayMapInfo_st_resource: union, 8 bytes
  mipmap: CUmipmappedArray @ 0
  array: CUarray @ 0

CUarrayMapInfo_st_subresource: union, 32 bytes
  sparseLevel: CUarrayMapInfo_st_subresource_sparseLevel @ 0
  miptail: CUarrayMapInfo_st_subresource_miptail @ 0

CUarrayMapInfo_st_subresource_sparseLevel: struct, 32 bytes
  level: c_uint @ 0
  layer: c_uint @ 4
  offsetX: c_uint @ 8
  offsetY: c_uint @ 12
  offsetZ: c_uint @ 16
  extentWidth: c_uint @ 20
  extentHeight: c_uint @ 24
  extentDepth: c_uint @ 28

CUarrayMapInfo_st_subresource_miptail: struct, 24 bytes
  layer: c_uint @ 0
  offset: c_ulonglong @ 8
  size: c_ulonglong @ 16

CUarrayMapInfo_st_memHandle: union, 8 bytes
  memHandle: CUmemGenericAllocationHandle @ 0

CUmemLocation_st: struct, 8 bytes
  type: CUmemLocationType @ 0
  id: c_int @ 4

CUmemAllocationProp_st: struct, 32 bytes
  type: CUmemAllocationType @ 0
  requestedHandleTypes: CUmemAllocationHandleType @ 4
  location: CUmemLocation @ 8
  win32HandleMetaData: c_void_p @ 16
  allocFlags: CUmemAllocationProp_st_allocFlags @ 24

CUmemAllocationProp_st_allocFlags: struct, 8 bytes
  compressionType: c_ubyte @ 0
  gpuDirectRDMACapable: c_ubyte @ 1
  usage: c_ushort @ 2
  reserved: c_ubyte * 4 @ 4

CUmulticastObjectProp_st: struct, 32 bytes
  numDevices: c_uint @ 0
  size: c_size_t @ 8
  handleTypes: c_ulonglong @ 16
  flags: c_ulonglong @ 24

CUmemAccessDesc_st: struct, 12 bytes
  location: CUmemLocation @ 0
  flags: CUmemAccess_flags @ 8

CUgraphExecUpdateResultInfo_st: struct, 24 bytes
  result: CUgraphExecUpdateResult @ 0
  errorNode: CUgraphNode @ 8
  errorFromNode: CUgraphNode @ 16

CUmemPoolProps_st: struct, 88 bytes
  allocType: CUmemAllocationType @ 0
  handleTypes: CUmemAllocationHandleType @ 4
  location: CUmemLocation @ 8
  win32SecurityAttributes: c_void_p @ 16
  maxSize: c_size_t @ 24
  usage: c_ushort @ 32
  reserved: c_ubyte * 54 @ 34

CUmemPoolPtrExportData_st: struct, 64 bytes
  reserved: c_ubyte * 64 @ 0

CUmemcpyAttributes_st: struct, 24 bytes
  srcAccessOrder: CUmemcpySrcAccessOrder @ 0
  srcLocHint: CUmemLocation @ 4
  dstLocHint: CUmemLocation @ 12
  flags: c_uint @ 20

CUoffset3D_st: struct, 24 bytes
  x: c_size_t @ 0
  y: c_size_t @ 8
  z: c_size_t @ 16

CUextent3D_st: struct, 24 bytes
  width: c_size_t @ 0
  height: c_size_t @ 8
  depth: c_size_t @ 16

CUmemcpy3DOperand_st: struct, 40 bytes
  type: CUmemcpy3DOperandType @ 0
  op: CUmemcpy3DOperand_st_op @ 8

CUmemcpy3DOperand_st_op: union, 32 bytes
  ptr: CUmemcpy3DOperand_st_op_ptr @ 0
  array: CUmemcpy3DOperand_st_op_array @ 0

CUmemcpy3DOperand_st_op_ptr: struct, 32 bytes
  ptr: CUdeviceptr @ 0
  rowLength: c_size_t @ 8
  layerHeight: c_size_t @ 16
  locHint: CUmemLocation @ 24

CUmemcpy3DOperand_st_op_array: struct, 32 bytes
  array: CUarray @ 0
  offset: CUoffset3D @ 8

CUDA_MEMCPY3D_BATCH_OP_st: struct, 112 bytes
  src: CUmemcpy3DOperand @ 0
  dst: CUmemcpy3DOperand @ 40
  extent: CUextent3D @ 80
  srcAccessOrder: CUmemcpySrcAccessOrder @ 104
  flags: c_uint @ 108

CUDA_MEM_ALLOC_NODE_PARAMS_v1_st: struct, 120 bytes
  poolProps: CUmemPoolProps @ 0
  accessDescs: POINTER(CUmemAccessDesc) @ 88
  accessDescCount: c_size_t @ 96
  bytesize: c_size_t @ 104
  dptr: CUdeviceptr @ 112

CUDA_MEM_ALLOC_NODE_PARAMS_v2_st: struct, 120 bytes
  poolProps: CUmemPoolProps @ 0
  accessDescs: POINTER(CUmemAccessDesc) @ 88
  accessDescCount: c_size_t @ 96
  bytesize: c_size_t @ 104
  dptr: CUdeviceptr @ 112

CUDA_MEM_FREE_NODE_PARAMS_st: struct, 8 bytes
  dptr: CUdeviceptr @ 0

CUDA_CHILD_GRAPH_NODE_PARAMS_st: struct, 16 bytes
  graph: CUgraph @ 0
  ownership: CUgraphChildGraphNodeOwnership @ 8

CUDA_EVENT_RECORD_NODE_PARAMS_st: struct, 8 bytes
  event: CUevent @ 0

CUDA_EVENT_WAIT_NODE_PARAMS_st: struct, 8 bytes
  event: CUevent @ 0

CUgraphNodeParams_st: struct, 256 bytes
  type: CUgraphNodeType @ 0
  reserved0: c_int * 3 @ 4
  : CUgraphNodeParams_st_union_reserved1 @ 16
  reserved2: c_longlong @ 248

CUgraphNodeParams_st_union_reserved1: union, 232 bytes
  reserved1: c_longlong * 29 @ 0
  kernel: CUDA_KERNEL_NODE_PARAMS_v3 @ 0
  memcpy: CUDA_MEMCPY_NODE_PARAMS @ 0
  memset: CUDA_MEMSET_NODE_PARAMS_v2 @ 0
  host: CUDA_HOST_NODE_PARAMS_v2 @ 0
  graph: CUDA_CHILD_GRAPH_NODE_PARAMS @ 0
  eventWait: CUDA_EVENT_WAIT_NODE_PARAMS @ 0
  eventRecord: CUDA_EVENT_RECORD_NODE_PARAMS @ 0
  extSemSignal: CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2 @ 0
  extSemWait: CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2 @ 0
  alloc: CUDA_MEM_ALLOC_NODE_PARAMS_v2 @ 0
  free: CUDA_MEM_FREE_NODE_PARAMS @ 0
  memOp: CUDA_BATCH_MEM_OP_NODE_PARAMS_v2 @ 0
  conditional: CUDA_CONDITIONAL_NODE_PARAMS @ 0

CUcheckpointLockArgs_st: struct, 64 bytes
  timeoutMs: c_uint @ 0
  reserved0: c_uint @ 4
  reserved1: cuuint64_t * 7 @ 8

CUcheckpointCheckpointArgs_st: struct, 64 bytes
  reserved: cuuint64_t * 8 @ 0

CUcheckpointRestoreArgs_st: struct, 64 bytes
  reserved: cuuint64_t * 8 @ 0

CUcheckpointUnlockArgs_st: struct, 64 bytes
  reserved: cuuint64_t * 8 @ 0

CUmemDecompressParams_st: struct, 64 bytes
  srcNumBytes: c_size_t @ 0
  dstNumBytes: c_size_t @ 8
  dstActBytes: POINTER(cuuint32_t) @ 16
  src: c_void_p @ 24
  dst: c_void_p @ 32
  algo: CUmemDecompressAlgorithm @ 40
  padding: c_ubyte * 20 @ 44

CUdevResourceDesc_st: struct, incomplete

CUdevSmResource_st: struct, 4 bytes
  smCount: c_uint @ 0

CUdevResource_st: struct, 144 bytes
  type: CUdevResourceType @ 0
  _internal_padding: c_ubyte * 92 @ 4
  : CUdevResource_st_union_sm @ 96

CUdevResource_st_union_sm: union, 48 bytes
  sm: CUdevSmResource @ 0
  _oversize: c_ubyte * 48 @ 0

CUlogsCallbackEntry_st: struct, incomplete
"""

_enums = """
CUipcMem_flags_enum: c_uint
  CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS = 1

CUmemAttach_flags_enum: c_uint
  CU_MEM_ATTACH_GLOBAL = 1
  CU_MEM_ATTACH_HOST = 2
  CU_MEM_ATTACH_SINGLE = 4

CUctx_flags_enum: c_uint
  CU_CTX_SCHED_AUTO = 0
  CU_CTX_SCHED_SPIN = 1
  CU_CTX_SCHED_YIELD = 2
  CU_CTX_SCHED_BLOCKING_SYNC = 4
  CU_CTX_BLOCKING_SYNC = 4
  CU_CTX_SCHED_MASK = 7
  CU_CTX_MAP_HOST = 8
  CU_CTX_LMEM_RESIZE_TO_MAX = 0x10
  CU_CTX_COREDUMP_ENABLE = 0x20
  CU_CTX_USER_COREDUMP_ENABLE = 0x40
  CU_CTX_SYNC_MEMOPS = 0x80
  CU_CTX_FLAGS_MASK = 0xff

CUevent_sched_flags_enum: c_uint
  CU_EVENT_SCHED_AUTO = 0
  CU_EVENT_SCHED_SPIN = 1
  CU_EVENT_SCHED_YIELD = 2
  CU_EVENT_SCHED_BLOCKING_SYNC = 4

cl_event_flags_enum: c_uint
  NVCL_EVENT_SCHED_AUTO = 0
  NVCL_EVENT_SCHED_SPIN = 1
  NVCL_EVENT_SCHED_YIELD = 2
  NVCL_EVENT_SCHED_BLOCKING_SYNC = 4

cl_context_flags_enum: c_uint
  NVCL_CTX_SCHED_AUTO = 0
  NVCL_CTX_SCHED_SPIN = 1
  NVCL_CTX_SCHED_YIELD = 2
  NVCL_CTX_SCHED_BLOCKING_SYNC = 4

CUstream_flags_enum: c_uint
  CU_STREAM_DEFAULT = 0
  CU_STREAM_NON_BLOCKING = 1

CUevent_flags_enum: c_uint
  CU_EVENT_DEFAULT = 0
  CU_EVENT_BLOCKING_SYNC = 1
  CU_EVENT_DISABLE_TIMING = 2
  CU_EVENT_INTERPROCESS = 4

CUevent_record_flags_enum: c_uint
  CU_EVENT_RECORD_DEFAULT = 0
  CU_EVENT_RECORD_EXTERNAL = 1

CUevent_wait_flags_enum: c_uint
  CU_EVENT_WAIT_DEFAULT = 0
  CU_EVENT_WAIT_EXTERNAL = 1

CUstreamWaitValue_flags_enum: c_uint
  CU_STREAM_WAIT_VALUE_GEQ = 0
  CU_STREAM_WAIT_VALUE_EQ = 1
  CU_STREAM_WAIT_VALUE_AND = 2
  CU_STREAM_WAIT_VALUE_NOR = 3
  CU_STREAM_WAIT_VALUE_FLUSH = 0x40000000

CUstreamWriteValue_flags_enum: c_uint
  CU_STREAM_WRITE_VALUE_DEFAULT = 0
  CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER = 1

CUstreamBatchMemOpType_enum: c_uint
  CU_STREAM_MEM_OP_WAIT_VALUE_32 = 1
  CU_STREAM_MEM_OP_WRITE_VALUE_32 = 2
  CU_STREAM_MEM_OP_WAIT_VALUE_64 = 4
  CU_STREAM_MEM_OP_WRITE_VALUE_64 = 5
  CU_STREAM_MEM_OP_BARRIER = 6
  CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES = 3

CUstreamMemoryBarrier_flags_enum: c_uint
  CU_STREAM_MEMORY_BARRIER_TYPE_SYS = 0
  CU_STREAM_MEMORY_BARRIER_TYPE_GPU = 1

CUoccupancy_flags_enum: c_uint
  CU_OCCUPANCY_DEFAULT = 0
  CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE = 1

CUstreamUpdateCaptureDependencies_flags_enum: c_uint
  CU_STREAM_ADD_CAPTURE_DEPENDENCIES = 0
  CU_STREAM_SET_CAPTURE_DEPENDENCIES = 1

CUasyncNotificationType_enum: c_uint
  CU_ASYNC_NOTIFICATION_TYPE_OVER_BUDGET = 1

CUarray_format_enum: c_uint
  CU_AD_FORMAT_UNSIGNED_INT8 = 1
  CU_AD_FORMAT_UNSIGNED_INT16 = 2
  CU_AD_FORMAT_UNSIGNED_INT32 = 3
  CU_AD_FORMAT_SIGNED_INT8 = 8
  CU_AD_FORMAT_SIGNED_INT16 = 9
  CU_AD_FORMAT_SIGNED_INT32 = 0xa
  CU_AD_FORMAT_HALF = 0x10
  CU_AD_FORMAT_FLOAT = 0x20
  CU_AD_FORMAT_NV12 = 0xb0
  CU_AD_FORMAT_UNORM_INT8X1 = 0xc0
  CU_AD_FORMAT_UNORM_INT8X2 = 0xc1
  CU_AD_FORMAT_UNORM_INT8X4 = 0xc2
  CU_AD_FORMAT_UNORM_INT16X1 = 0xc3
  CU_AD_FORMAT_UNORM_INT16X2 = 0xc4
  CU_AD_FORMAT_UNORM_INT16X4 = 0xc5
  CU_AD_FORMAT_SNORM_INT8X1 = 0xc6
  CU_AD_FORMAT_SNORM_INT8X2 = 0xc7
  CU_AD_FORMAT_SNORM_INT8X4 = 0xc8
  CU_AD_FORMAT_SNORM_INT16X1 = 0xc9
  CU_AD_FORMAT_SNORM_INT16X2 = 0xca
  CU_AD_FORMAT_SNORM_INT16X4 = 0xcb
  CU_AD_FORMAT_BC1_UNORM = 0x91
  CU_AD_FORMAT_BC1_UNORM_SRGB = 0x92
  CU_AD_FORMAT_BC2_UNORM = 0x93
  CU_AD_FORMAT_BC2_UNORM_SRGB = 0x94
  CU_AD_FORMAT_BC3_UNORM = 0x95
  CU_AD_FORMAT_BC3_UNORM_SRGB = 0x96
  CU_AD_FORMAT_BC4_UNORM = 0x97
  CU_AD_FORMAT_BC4_SNORM = 0x98
  CU_AD_FORMAT_BC5_UNORM = 0x99
  CU_AD_FORMAT_BC5_SNORM = 0x9a
  CU_AD_FORMAT_BC6H_UF16 = 0x9b
  CU_AD_FORMAT_BC6H_SF16 = 0x9c
  CU_AD_FORMAT_BC7_UNORM = 0x9d
  CU_AD_FORMAT_BC7_UNORM_SRGB = 0x9e
  CU_AD_FORMAT_P010 = 0x9f
  CU_AD_FORMAT_P016 = 0xa1
  CU_AD_FORMAT_NV16 = 0xa2
  CU_AD_FORMAT_P210 = 0xa3
  CU_AD_FORMAT_P216 = 0xa4
  CU_AD_FORMAT_YUY2 = 0xa5
  CU_AD_FORMAT_Y210 = 0xa6
  CU_AD_FORMAT_Y216 = 0xa7
  CU_AD_FORMAT_AYUV = 0xa8
  CU_AD_FORMAT_Y410 = 0xa9
  CU_AD_FORMAT_Y416 = 0xb1
  CU_AD_FORMAT_Y444_PLANAR8 = 0xb2
  CU_AD_FORMAT_Y444_PLANAR10 = 0xb3
  CU_AD_FORMAT_YUV444_8bit_SemiPlanar = 0xb4
  CU_AD_FORMAT_YUV444_16bit_SemiPlanar = 0xb5
  CU_AD_FORMAT_UNORM_INT_101010_2 = 0x50
  CU_AD_FORMAT_MAX = 0x7fffffff

CUaddress_mode_enum: c_uint
  CU_TR_ADDRESS_MODE_WRAP = 0
  CU_TR_ADDRESS_MODE_CLAMP = 1
  CU_TR_ADDRESS_MODE_MIRROR = 2
  CU_TR_ADDRESS_MODE_BORDER = 3

CUfilter_mode_enum: c_uint
  CU_TR_FILTER_MODE_POINT = 0
  CU_TR_FILTER_MODE_LINEAR = 1

CUdevice_attribute_enum: c_uint
  CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 1
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X = 2
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y = 3
  CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z = 4
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X = 5
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y = 6
  CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z = 7
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK = 8
  CU_DEVICE_ATTRIBUTE_SHARED_MEMORY_PER_BLOCK = 8
  CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY = 9
  CU_DEVICE_ATTRIBUTE_WARP_SIZE = 10
  CU_DEVICE_ATTRIBUTE_MAX_PITCH = 11
  CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK = 12
  CU_DEVICE_ATTRIBUTE_REGISTERS_PER_BLOCK = 12
  CU_DEVICE_ATTRIBUTE_CLOCK_RATE = 13
  CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT = 14
  CU_DEVICE_ATTRIBUTE_GPU_OVERLAP = 15
  CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT = 16
  CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT = 17
  CU_DEVICE_ATTRIBUTE_INTEGRATED = 18
  CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY = 19
  CU_DEVICE_ATTRIBUTE_COMPUTE_MODE = 20
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH = 21
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH = 22
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT = 23
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH = 24
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT = 25
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH = 26
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH = 27
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT = 28
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS = 29
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_WIDTH = 27
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_HEIGHT = 28
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_NUMSLICES = 29
  CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT = 30
  CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS = 31
  CU_DEVICE_ATTRIBUTE_ECC_ENABLED = 32
  CU_DEVICE_ATTRIBUTE_PCI_BUS_ID = 33
  CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID = 34
  CU_DEVICE_ATTRIBUTE_TCC_DRIVER = 35
  CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE = 36
  CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH = 37
  CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE = 38
  CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR = 39
  CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT = 40
  CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING = 41
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH = 42
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS = 43
  CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER = 44
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH = 45
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT = 46
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE = 47
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE = 48
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE = 49
  CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID = 50
  CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT = 51
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH = 52
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH = 53
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS = 54
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH = 55
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH = 56
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT = 57
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH = 58
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT = 59
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH = 60
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH = 61
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS = 62
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH = 63
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT = 64
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS = 65
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH = 66
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH = 67
  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS = 68
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH = 69
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH = 70
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT = 71
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH = 72
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH = 73
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT = 74
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR = 75
  CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR = 76
  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH = 77
  CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED = 78
  CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED = 79
  CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED = 80
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR = 81
  CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR = 82
  CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY = 83
  CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD = 84
  CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID = 85
  CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED = 86
  CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO = 87
  CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS = 88
  CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS = 89
  CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED = 90
  CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM = 91
  CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1 = 92
  CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1 = 93
  CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1 = 94
  CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH = 95
  CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH = 96
  CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN = 97
  CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES = 98
  CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED = 99
  CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES = 100
  CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST = 101
  CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED = 102
  CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED = 102
  CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED = 103
  CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED = 104
  CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED = 105
  CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR = 106
  CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED = 107
  CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE = 108
  CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE = 109
  CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED = 110
  CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK = 111
  CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED = 112
  CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED = 113
  CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED = 114
  CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED = 115
  CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED = 116
  CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS = 117
  CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING = 118
  CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES = 119
  CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH = 120
  CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED = 121
  CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS = 122
  CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR = 123
  CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED = 124
  CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED = 125
  CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT = 126
  CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED = 127
  CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED = 128
  CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS = 129
  CU_DEVICE_ATTRIBUTE_NUMA_CONFIG = 130
  CU_DEVICE_ATTRIBUTE_NUMA_ID = 131
  CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED = 132
  CU_DEVICE_ATTRIBUTE_MPS_ENABLED = 133
  CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID = 134
  CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED = 135
  CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK = 136
  CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH = 137
  CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED = 138
  CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID = 139
  CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID = 140
  CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED = 141
  CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED = 142
  CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED = 143
  CU_DEVICE_ATTRIBUTE_MAX = 144

CUpointer_attribute_enum: c_uint
  CU_POINTER_ATTRIBUTE_CONTEXT = 1
  CU_POINTER_ATTRIBUTE_MEMORY_TYPE = 2
  CU_POINTER_ATTRIBUTE_DEVICE_POINTER = 3
  CU_POINTER_ATTRIBUTE_HOST_POINTER = 4
  CU_POINTER_ATTRIBUTE_P2P_TOKENS = 5
  CU_POINTER_ATTRIBUTE_SYNC_MEMOPS = 6
  CU_POINTER_ATTRIBUTE_BUFFER_ID = 7
  CU_POINTER_ATTRIBUTE_IS_MANAGED = 8
  CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL = 9
  CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE = 10
  CU_POINTER_ATTRIBUTE_RANGE_START_ADDR = 11
  CU_POINTER_ATTRIBUTE_RANGE_SIZE = 12
  CU_POINTER_ATTRIBUTE_MAPPED = 13
  CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES = 14
  CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE = 15
  CU_POINTER_ATTRIBUTE_ACCESS_FLAGS = 16
  CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE = 17
  CU_POINTER_ATTRIBUTE_MAPPING_SIZE = 18
  CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR = 19
  CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID = 20
  CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE = 21

CUfunction_attribute_enum: c_uint
  CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 0
  CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1
  CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES = 2
  CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3
  CU_FUNC_ATTRIBUTE_NUM_REGS = 4
  CU_FUNC_ATTRIBUTE_PTX_VERSION = 5
  CU_FUNC_ATTRIBUTE_BINARY_VERSION = 6
  CU_FUNC_ATTRIBUTE_CACHE_MODE_CA = 7
  CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8
  CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 9
  CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET = 10
  CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH = 11
  CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT = 12
  CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH = 13
  CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED = 14
  CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE = 15
  CU_FUNC_ATTRIBUTE_MAX = 16

CUfunc_cache_enum: c_uint
  CU_FUNC_CACHE_PREFER_NONE = 0
  CU_FUNC_CACHE_PREFER_SHARED = 1
  CU_FUNC_CACHE_PREFER_L1 = 2
  CU_FUNC_CACHE_PREFER_EQUAL = 3

CUsharedconfig_enum: c_uint
  CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE = 0
  CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE = 1
  CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE = 2

CUshared_carveout_enum: c_int
  CU_SHAREDMEM_CARVEOUT_DEFAULT = -1
  CU_SHAREDMEM_CARVEOUT_MAX_SHARED = 100
  CU_SHAREDMEM_CARVEOUT_MAX_L1 = 0

CUmemorytype_enum: c_uint
  CU_MEMORYTYPE_HOST = 1
  CU_MEMORYTYPE_DEVICE = 2
  CU_MEMORYTYPE_ARRAY = 3
  CU_MEMORYTYPE_UNIFIED = 4

CUcomputemode_enum: c_uint
  CU_COMPUTEMODE_DEFAULT = 0
  CU_COMPUTEMODE_PROHIBITED = 2
  CU_COMPUTEMODE_EXCLUSIVE_PROCESS = 3

CUmem_advise_enum: c_uint
  CU_MEM_ADVISE_SET_READ_MOSTLY = 1
  CU_MEM_ADVISE_UNSET_READ_MOSTLY = 2
  CU_MEM_ADVISE_SET_PREFERRED_LOCATION = 3
  CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION = 4
  CU_MEM_ADVISE_SET_ACCESSED_BY = 5
  CU_MEM_ADVISE_UNSET_ACCESSED_BY = 6

CUmem_range_attribute_enum: c_uint
  CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY = 1
  CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION = 2
  CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY = 3
  CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION = 4
  CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE = 5
  CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID = 6
  CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE = 7
  CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID = 8

CUjit_option_enum: c_uint
  CU_JIT_MAX_REGISTERS = 0
  CU_JIT_THREADS_PER_BLOCK = 1
  CU_JIT_WALL_TIME = 2
  CU_JIT_INFO_LOG_BUFFER = 3
  CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES = 4
  CU_JIT_ERROR_LOG_BUFFER = 5
  CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6
  CU_JIT_OPTIMIZATION_LEVEL = 7
  CU_JIT_TARGET_FROM_CUCONTEXT = 8
  CU_JIT_TARGET = 9
  CU_JIT_FALLBACK_STRATEGY = 10
  CU_JIT_GENERATE_DEBUG_INFO = 11
  CU_JIT_LOG_VERBOSE = 12
  CU_JIT_GENERATE_LINE_INFO = 13
  CU_JIT_CACHE_MODE = 14
  CU_JIT_NEW_SM3X_OPT = 15
  CU_JIT_FAST_COMPILE = 16
  CU_JIT_GLOBAL_SYMBOL_NAMES = 17
  CU_JIT_GLOBAL_SYMBOL_ADDRESSES = 18
  CU_JIT_GLOBAL_SYMBOL_COUNT = 19
  CU_JIT_LTO = 20
  CU_JIT_FTZ = 21
  CU_JIT_PREC_DIV = 22
  CU_JIT_PREC_SQRT = 23
  CU_JIT_FMA = 24
  CU_JIT_REFERENCED_KERNEL_NAMES = 25
  CU_JIT_REFERENCED_KERNEL_COUNT = 26
  CU_JIT_REFERENCED_VARIABLE_NAMES = 27
  CU_JIT_REFERENCED_VARIABLE_COUNT = 28
  CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES = 29
  CU_JIT_POSITION_INDEPENDENT_CODE = 30
  CU_JIT_MIN_CTA_PER_SM = 31
  CU_JIT_MAX_THREADS_PER_BLOCK = 32
  CU_JIT_OVERRIDE_DIRECTIVE_VALUES = 33
  CU_JIT_NUM_OPTIONS = 34

CUjit_target_enum: c_uint
  CU_TARGET_COMPUTE_30 = 30
  CU_TARGET_COMPUTE_32 = 32
  CU_TARGET_COMPUTE_35 = 35
  CU_TARGET_COMPUTE_37 = 37
  CU_TARGET_COMPUTE_50 = 50
  CU_TARGET_COMPUTE_52 = 52
  CU_TARGET_COMPUTE_53 = 53
  CU_TARGET_COMPUTE_60 = 60
  CU_TARGET_COMPUTE_61 = 61
  CU_TARGET_COMPUTE_62 = 62
  CU_TARGET_COMPUTE_70 = 70
  CU_TARGET_COMPUTE_72 = 72
  CU_TARGET_COMPUTE_75 = 75
  CU_TARGET_COMPUTE_80 = 80
  CU_TARGET_COMPUTE_86 = 86
  CU_TARGET_COMPUTE_87 = 87
  CU_TARGET_COMPUTE_89 = 89
  CU_TARGET_COMPUTE_90 = 90
  CU_TARGET_COMPUTE_100 = 100
  CU_TARGET_COMPUTE_101 = 101
  CU_TARGET_COMPUTE_103 = 103
  CU_TARGET_COMPUTE_120 = 120
  CU_TARGET_COMPUTE_121 = 121
  CU_TARGET_COMPUTE_90A = 65626
  CU_TARGET_COMPUTE_100A = 65636
  CU_TARGET_COMPUTE_101A = 65637
  CU_TARGET_COMPUTE_103A = 65639
  CU_TARGET_COMPUTE_120A = 65656
  CU_TARGET_COMPUTE_121A = 65657
  CU_TARGET_COMPUTE_100F = 131172
  CU_TARGET_COMPUTE_101F = 131173
  CU_TARGET_COMPUTE_103F = 131175
  CU_TARGET_COMPUTE_120F = 131192
  CU_TARGET_COMPUTE_121F = 131193

CUjit_fallback_enum: c_uint
  CU_PREFER_PTX = 0
  CU_PREFER_BINARY = 1

CUjit_cacheMode_enum: c_uint
  CU_JIT_CACHE_OPTION_NONE = 0
  CU_JIT_CACHE_OPTION_CG = 1
  CU_JIT_CACHE_OPTION_CA = 2

CUjitInputType_enum: c_uint
  CU_JIT_INPUT_CUBIN = 0
  CU_JIT_INPUT_PTX = 1
  CU_JIT_INPUT_FATBINARY = 2
  CU_JIT_INPUT_OBJECT = 3
  CU_JIT_INPUT_LIBRARY = 4
  CU_JIT_INPUT_NVVM = 5
  CU_JIT_NUM_INPUT_TYPES = 6

CUgraphicsRegisterFlags_enum: c_uint
  CU_GRAPHICS_REGISTER_FLAGS_NONE = 0
  CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY = 1
  CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD = 2
  CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST = 4
  CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER = 8

CUgraphicsMapResourceFlags_enum: c_uint
  CU_GRAPHICS_MAP_RESOURCE_FLAGS_NONE = 0
  CU_GRAPHICS_MAP_RESOURCE_FLAGS_READ_ONLY = 1
  CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD = 2

CUarray_cubemap_face_enum: c_uint
  CU_CUBEMAP_FACE_POSITIVE_X = 0
  CU_CUBEMAP_FACE_NEGATIVE_X = 1
  CU_CUBEMAP_FACE_POSITIVE_Y = 2
  CU_CUBEMAP_FACE_NEGATIVE_Y = 3
  CU_CUBEMAP_FACE_POSITIVE_Z = 4
  CU_CUBEMAP_FACE_NEGATIVE_Z = 5

CUlimit_enum: c_uint
  CU_LIMIT_STACK_SIZE = 0
  CU_LIMIT_PRINTF_FIFO_SIZE = 1
  CU_LIMIT_MALLOC_HEAP_SIZE = 2
  CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH = 3
  CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT = 4
  CU_LIMIT_MAX_L2_FETCH_GRANULARITY = 5
  CU_LIMIT_PERSISTING_L2_CACHE_SIZE = 6
  CU_LIMIT_SHMEM_SIZE = 7
  CU_LIMIT_CIG_ENABLED = 8
  CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED = 9
  CU_LIMIT_MAX = 0xa

CUresourcetype_enum: c_uint
  CU_RESOURCE_TYPE_ARRAY = 0
  CU_RESOURCE_TYPE_MIPMAPPED_ARRAY = 1
  CU_RESOURCE_TYPE_LINEAR = 2
  CU_RESOURCE_TYPE_PITCH2D = 3

CUaccessProperty_enum: c_uint
  CU_ACCESS_PROPERTY_NORMAL = 0
  CU_ACCESS_PROPERTY_STREAMING = 1
  CU_ACCESS_PROPERTY_PERSISTING = 2

CUgraphConditionalNodeType_enum: c_uint
  CU_GRAPH_COND_TYPE_IF = 0
  CU_GRAPH_COND_TYPE_WHILE = 1
  CU_GRAPH_COND_TYPE_SWITCH = 2

CUgraphNodeType_enum: c_uint
  CU_GRAPH_NODE_TYPE_KERNEL = 0
  CU_GRAPH_NODE_TYPE_MEMCPY = 1
  CU_GRAPH_NODE_TYPE_MEMSET = 2
  CU_GRAPH_NODE_TYPE_HOST = 3
  CU_GRAPH_NODE_TYPE_GRAPH = 4
  CU_GRAPH_NODE_TYPE_EMPTY = 5
  CU_GRAPH_NODE_TYPE_WAIT_EVENT = 6
  CU_GRAPH_NODE_TYPE_EVENT_RECORD = 7
  CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL = 8
  CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT = 9
  CU_GRAPH_NODE_TYPE_MEM_ALLOC = 10
  CU_GRAPH_NODE_TYPE_MEM_FREE = 11
  CU_GRAPH_NODE_TYPE_BATCH_MEM_OP = 12
  CU_GRAPH_NODE_TYPE_CONDITIONAL = 13

CUgraphDependencyType_enum: c_uint
  CU_GRAPH_DEPENDENCY_TYPE_DEFAULT = 0
  CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC = 1

CUgraphInstantiateResult_enum: c_uint
  CUDA_GRAPH_INSTANTIATE_SUCCESS = 0
  CUDA_GRAPH_INSTANTIATE_ERROR = 1
  CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE = 2
  CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED = 3
  CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED = 4
  CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED = 5

CUsynchronizationPolicy_enum: c_uint
  CU_SYNC_POLICY_AUTO = 1
  CU_SYNC_POLICY_SPIN = 2
  CU_SYNC_POLICY_YIELD = 3
  CU_SYNC_POLICY_BLOCKING_SYNC = 4

CUclusterSchedulingPolicy_enum: c_uint
  CU_CLUSTER_SCHEDULING_POLICY_DEFAULT = 0
  CU_CLUSTER_SCHEDULING_POLICY_SPREAD = 1
  CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING = 2

CUlaunchMemSyncDomain_enum: c_uint
  CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT = 0
  CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE = 1

CUlaunchAttributeID_enum: c_uint
  CU_LAUNCH_ATTRIBUTE_IGNORE = 0
  CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW = 1
  CU_LAUNCH_ATTRIBUTE_COOPERATIVE = 2
  CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY = 3
  CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION = 4
  CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE = 5
  CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION = 6
  CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT = 7
  CU_LAUNCH_ATTRIBUTE_PRIORITY = 8
  CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP = 9
  CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN = 10
  CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION = 11
  CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT = 12
  CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE = 13
  CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 14

CUstreamCaptureStatus_enum: c_uint
  CU_STREAM_CAPTURE_STATUS_NONE = 0
  CU_STREAM_CAPTURE_STATUS_ACTIVE = 1
  CU_STREAM_CAPTURE_STATUS_INVALIDATED = 2

CUstreamCaptureMode_enum: c_uint
  CU_STREAM_CAPTURE_MODE_GLOBAL = 0
  CU_STREAM_CAPTURE_MODE_THREAD_LOCAL = 1
  CU_STREAM_CAPTURE_MODE_RELAXED = 2

CUdriverProcAddress_flags_enum: c_uint
  CU_GET_PROC_ADDRESS_DEFAULT = 0
  CU_GET_PROC_ADDRESS_LEGACY_STREAM = 1
  CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM = 2

CUdriverProcAddressQueryResult_enum: c_uint
  CU_GET_PROC_ADDRESS_SUCCESS = 0
  CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND = 1
  CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = 2

CUexecAffinityType_enum: c_uint
  CU_EXEC_AFFINITY_TYPE_SM_COUNT = 0
  CU_EXEC_AFFINITY_TYPE_MAX = 1

CUcigDataType_enum: c_uint
  CIG_DATA_TYPE_D3D12_COMMAND_QUEUE = 1
  CIG_DATA_TYPE_NV_BLOB = 2

CUlibraryOption_enum: c_uint
  CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE = 0
  CU_LIBRARY_BINARY_IS_PRESERVED = 1
  CU_LIBRARY_NUM_OPTIONS = 2

cudaError_enum: c_uint
  CUDA_SUCCESS = 0
  CUDA_ERROR_INVALID_VALUE = 1
  CUDA_ERROR_OUT_OF_MEMORY = 2
  CUDA_ERROR_NOT_INITIALIZED = 3
  CUDA_ERROR_DEINITIALIZED = 4
  CUDA_ERROR_PROFILER_DISABLED = 5
  CUDA_ERROR_PROFILER_NOT_INITIALIZED = 6
  CUDA_ERROR_PROFILER_ALREADY_STARTED = 7
  CUDA_ERROR_PROFILER_ALREADY_STOPPED = 8
  CUDA_ERROR_STUB_LIBRARY = 34
  CUDA_ERROR_DEVICE_UNAVAILABLE = 46
  CUDA_ERROR_NO_DEVICE = 100
  CUDA_ERROR_INVALID_DEVICE = 101
  CUDA_ERROR_DEVICE_NOT_LICENSED = 102
  CUDA_ERROR_INVALID_IMAGE = 200
  CUDA_ERROR_INVALID_CONTEXT = 201
  CUDA_ERROR_CONTEXT_ALREADY_CURRENT = 202
  CUDA_ERROR_MAP_FAILED = 205
  CUDA_ERROR_UNMAP_FAILED = 206
  CUDA_ERROR_ARRAY_IS_MAPPED = 207
  CUDA_ERROR_ALREADY_MAPPED = 208
  CUDA_ERROR_NO_BINARY_FOR_GPU = 209
  CUDA_ERROR_ALREADY_ACQUIRED = 210
  CUDA_ERROR_NOT_MAPPED = 211
  CUDA_ERROR_NOT_MAPPED_AS_ARRAY = 212
  CUDA_ERROR_NOT_MAPPED_AS_POINTER = 213
  CUDA_ERROR_ECC_UNCORRECTABLE = 214
  CUDA_ERROR_UNSUPPORTED_LIMIT = 215
  CUDA_ERROR_CONTEXT_ALREADY_IN_USE = 216
  CUDA_ERROR_PEER_ACCESS_UNSUPPORTED = 217
  CUDA_ERROR_INVALID_PTX = 218
  CUDA_ERROR_INVALID_GRAPHICS_CONTEXT = 219
  CUDA_ERROR_NVLINK_UNCORRECTABLE = 220
  CUDA_ERROR_JIT_COMPILER_NOT_FOUND = 221
  CUDA_ERROR_UNSUPPORTED_PTX_VERSION = 222
  CUDA_ERROR_JIT_COMPILATION_DISABLED = 223
  CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY = 224
  CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC = 225
  CUDA_ERROR_CONTAINED = 226
  CUDA_ERROR_INVALID_SOURCE = 300
  CUDA_ERROR_FILE_NOT_FOUND = 301
  CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND = 302
  CUDA_ERROR_SHARED_OBJECT_INIT_FAILED = 303
  CUDA_ERROR_OPERATING_SYSTEM = 304
  CUDA_ERROR_INVALID_HANDLE = 400
  CUDA_ERROR_ILLEGAL_STATE = 401
  CUDA_ERROR_LOSSY_QUERY = 402
  CUDA_ERROR_NOT_FOUND = 500
  CUDA_ERROR_NOT_READY = 600
  CUDA_ERROR_ILLEGAL_ADDRESS = 700
  CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES = 701
  CUDA_ERROR_LAUNCH_TIMEOUT = 702
  CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING = 703
  CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED = 704
  CUDA_ERROR_PEER_ACCESS_NOT_ENABLED = 705
  CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE = 708
  CUDA_ERROR_CONTEXT_IS_DESTROYED = 709
  CUDA_ERROR_ASSERT = 710
  CUDA_ERROR_TOO_MANY_PEERS = 711
  CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED = 712
  CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED = 713
  CUDA_ERROR_HARDWARE_STACK_ERROR = 714
  CUDA_ERROR_ILLEGAL_INSTRUCTION = 715
  CUDA_ERROR_MISALIGNED_ADDRESS = 716
  CUDA_ERROR_INVALID_ADDRESS_SPACE = 717
  CUDA_ERROR_INVALID_PC = 718
  CUDA_ERROR_LAUNCH_FAILED = 719
  CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE = 720
  CUDA_ERROR_TENSOR_MEMORY_LEAK = 721
  CUDA_ERROR_NOT_PERMITTED = 800
  CUDA_ERROR_NOT_SUPPORTED = 801
  CUDA_ERROR_SYSTEM_NOT_READY = 802
  CUDA_ERROR_SYSTEM_DRIVER_MISMATCH = 803
  CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE = 804
  CUDA_ERROR_MPS_CONNECTION_FAILED = 805
  CUDA_ERROR_MPS_RPC_FAILURE = 806
  CUDA_ERROR_MPS_SERVER_NOT_READY = 807
  CUDA_ERROR_MPS_MAX_CLIENTS_REACHED = 808
  CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED = 809
  CUDA_ERROR_MPS_CLIENT_TERMINATED = 810
  CUDA_ERROR_CDP_NOT_SUPPORTED = 811
  CUDA_ERROR_CDP_VERSION_MISMATCH = 812
  CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED = 900
  CUDA_ERROR_STREAM_CAPTURE_INVALIDATED = 901
  CUDA_ERROR_STREAM_CAPTURE_MERGE = 902
  CUDA_ERROR_STREAM_CAPTURE_UNMATCHED = 903
  CUDA_ERROR_STREAM_CAPTURE_UNJOINED = 904
  CUDA_ERROR_STREAM_CAPTURE_ISOLATION = 905
  CUDA_ERROR_STREAM_CAPTURE_IMPLICIT = 906
  CUDA_ERROR_CAPTURED_EVENT = 907
  CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD = 908
  CUDA_ERROR_TIMEOUT = 909
  CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE = 910
  CUDA_ERROR_EXTERNAL_DEVICE = 911
  CUDA_ERROR_INVALID_CLUSTER_SIZE = 912
  CUDA_ERROR_FUNCTION_NOT_LOADED = 913
  CUDA_ERROR_INVALID_RESOURCE_TYPE = 914
  CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION = 915
  CUDA_ERROR_KEY_ROTATION = 916
  CUDA_ERROR_UNKNOWN = 999

CUdevice_P2PAttribute_enum: c_uint
  CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK = 1
  CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED = 2
  CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED = 3
  CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED = 4
  CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED = 4

CUresourceViewFormat_enum: c_uint
  CU_RES_VIEW_FORMAT_NONE = 0
  CU_RES_VIEW_FORMAT_UINT_1X8 = 1
  CU_RES_VIEW_FORMAT_UINT_2X8 = 2
  CU_RES_VIEW_FORMAT_UINT_4X8 = 3
  CU_RES_VIEW_FORMAT_SINT_1X8 = 4
  CU_RES_VIEW_FORMAT_SINT_2X8 = 5
  CU_RES_VIEW_FORMAT_SINT_4X8 = 6
  CU_RES_VIEW_FORMAT_UINT_1X16 = 7
  CU_RES_VIEW_FORMAT_UINT_2X16 = 8
  CU_RES_VIEW_FORMAT_UINT_4X16 = 9
  CU_RES_VIEW_FORMAT_SINT_1X16 = 0xa
  CU_RES_VIEW_FORMAT_SINT_2X16 = 0xb
  CU_RES_VIEW_FORMAT_SINT_4X16 = 0xc
  CU_RES_VIEW_FORMAT_UINT_1X32 = 0xd
  CU_RES_VIEW_FORMAT_UINT_2X32 = 0xe
  CU_RES_VIEW_FORMAT_UINT_4X32 = 0xf
  CU_RES_VIEW_FORMAT_SINT_1X32 = 0x10
  CU_RES_VIEW_FORMAT_SINT_2X32 = 0x11
  CU_RES_VIEW_FORMAT_SINT_4X32 = 0x12
  CU_RES_VIEW_FORMAT_FLOAT_1X16 = 0x13
  CU_RES_VIEW_FORMAT_FLOAT_2X16 = 0x14
  CU_RES_VIEW_FORMAT_FLOAT_4X16 = 0x15
  CU_RES_VIEW_FORMAT_FLOAT_1X32 = 0x16
  CU_RES_VIEW_FORMAT_FLOAT_2X32 = 0x17
  CU_RES_VIEW_FORMAT_FLOAT_4X32 = 0x18
  CU_RES_VIEW_FORMAT_UNSIGNED_BC1 = 0x19
  CU_RES_VIEW_FORMAT_UNSIGNED_BC2 = 0x1a
  CU_RES_VIEW_FORMAT_UNSIGNED_BC3 = 0x1b
  CU_RES_VIEW_FORMAT_UNSIGNED_BC4 = 0x1c
  CU_RES_VIEW_FORMAT_SIGNED_BC4 = 0x1d
  CU_RES_VIEW_FORMAT_UNSIGNED_BC5 = 0x1e
  CU_RES_VIEW_FORMAT_SIGNED_BC5 = 0x1f
  CU_RES_VIEW_FORMAT_UNSIGNED_BC6H = 0x20
  CU_RES_VIEW_FORMAT_SIGNED_BC6H = 0x21
  CU_RES_VIEW_FORMAT_UNSIGNED_BC7 = 0x22

CUtensorMapDataType_enum: c_uint
  CU_TENSOR_MAP_DATA_TYPE_UINT8 = 0
  CU_TENSOR_MAP_DATA_TYPE_UINT16 = 1
  CU_TENSOR_MAP_DATA_TYPE_UINT32 = 2
  CU_TENSOR_MAP_DATA_TYPE_INT32 = 3
  CU_TENSOR_MAP_DATA_TYPE_UINT64 = 4
  CU_TENSOR_MAP_DATA_TYPE_INT64 = 5
  CU_TENSOR_MAP_DATA_TYPE_FLOAT16 = 6
  CU_TENSOR_MAP_DATA_TYPE_FLOAT32 = 7
  CU_TENSOR_MAP_DATA_TYPE_FLOAT64 = 8
  CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 = 9
  CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ = 10
  CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 = 11
  CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ = 12
  CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B = 13
  CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B = 14
  CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B = 15

CUtensorMapInterleave_enum: c_uint
  CU_TENSOR_MAP_INTERLEAVE_NONE = 0
  CU_TENSOR_MAP_INTERLEAVE_16B = 1
  CU_TENSOR_MAP_INTERLEAVE_32B = 2

CUtensorMapSwizzle_enum: c_uint
  CU_TENSOR_MAP_SWIZZLE_NONE = 0
  CU_TENSOR_MAP_SWIZZLE_32B = 1
  CU_TENSOR_MAP_SWIZZLE_64B = 2
  CU_TENSOR_MAP_SWIZZLE_128B = 3
  CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B = 4
  CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B = 5
  CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B = 6

CUtensorMapL2promotion_enum: c_uint
  CU_TENSOR_MAP_L2_PROMOTION_NONE = 0
  CU_TENSOR_MAP_L2_PROMOTION_L2_64B = 1
  CU_TENSOR_MAP_L2_PROMOTION_L2_128B = 2
  CU_TENSOR_MAP_L2_PROMOTION_L2_256B = 3

CUtensorMapFloatOOBfill_enum: c_uint
  CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE = 0
  CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA = 1

CUtensorMapIm2ColWideMode_enum: c_uint
  CU_TENSOR_MAP_IM2COL_WIDE_MODE_W = 0
  CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 = 1

CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS_enum: c_uint
  CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE = 0
  CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READ = 1
  CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE = 3

CUexternalMemoryHandleType_enum: c_uint
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD = 1
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32 = 2
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT = 3
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP = 4
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE = 5
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE = 6
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT = 7
  CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF = 8

CUexternalSemaphoreHandleType_enum: c_uint
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD = 1
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32 = 2
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT = 3
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE = 4
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE = 5
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC = 6
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX = 7
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT = 8
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD = 9
  CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32 = 10

CUmemAllocationHandleType_enum: c_uint
  CU_MEM_HANDLE_TYPE_NONE = 0
  CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR = 1
  CU_MEM_HANDLE_TYPE_WIN32 = 2
  CU_MEM_HANDLE_TYPE_WIN32_KMT = 4
  CU_MEM_HANDLE_TYPE_FABRIC = 8
  CU_MEM_HANDLE_TYPE_MAX = 0x7fffffff

CUmemAccess_flags_enum: c_uint
  CU_MEM_ACCESS_FLAGS_PROT_NONE = 0
  CU_MEM_ACCESS_FLAGS_PROT_READ = 1
  CU_MEM_ACCESS_FLAGS_PROT_READWRITE = 3
  CU_MEM_ACCESS_FLAGS_PROT_MAX = 0x7fffffff

CUmemLocationType_enum: c_uint
  CU_MEM_LOCATION_TYPE_INVALID = 0
  CU_MEM_LOCATION_TYPE_DEVICE = 1
  CU_MEM_LOCATION_TYPE_HOST = 2
  CU_MEM_LOCATION_TYPE_HOST_NUMA = 3
  CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT = 4
  CU_MEM_LOCATION_TYPE_MAX = 0x7fffffff

CUmemAllocationType_enum: c_uint
  CU_MEM_ALLOCATION_TYPE_INVALID = 0
  CU_MEM_ALLOCATION_TYPE_PINNED = 1
  CU_MEM_ALLOCATION_TYPE_MAX = 0x7fffffff

CUmemAllocationGranularity_flags_enum: c_uint
  CU_MEM_ALLOC_GRANULARITY_MINIMUM = 0
  CU_MEM_ALLOC_GRANULARITY_RECOMMENDED = 1

CUmemRangeHandleType_enum: c_uint
  CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD = 1
  CU_MEM_RANGE_HANDLE_TYPE_MAX = 0x7fffffff

CUmemRangeFlags_enum: c_uint
  CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE = 1

CUarraySparseSubresourceType_enum: c_uint
  CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL = 0
  CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL = 1

CUmemOperationType_enum: c_uint
  CU_MEM_OPERATION_TYPE_MAP = 1
  CU_MEM_OPERATION_TYPE_UNMAP = 2

CUmemHandleType_enum: c_uint
  CU_MEM_HANDLE_TYPE_GENERIC = 0

CUmemAllocationCompType_enum: c_uint
  CU_MEM_ALLOCATION_COMP_NONE = 0
  CU_MEM_ALLOCATION_COMP_GENERIC = 1

CUmulticastGranularity_flags_enum: c_uint
  CU_MULTICAST_GRANULARITY_MINIMUM = 0
  CU_MULTICAST_GRANULARITY_RECOMMENDED = 1

CUgraphExecUpdateResult_enum: c_uint
  CU_GRAPH_EXEC_UPDATE_SUCCESS = 0
  CU_GRAPH_EXEC_UPDATE_ERROR = 1
  CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED = 2
  CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED = 3
  CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED = 4
  CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED = 5
  CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED = 6
  CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE = 7
  CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED = 8

CUmemPool_attribute_enum: c_uint
  CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES = 1
  CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC = 2
  CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES = 3
  CU_MEMPOOL_ATTR_RELEASE_THRESHOLD = 4
  CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT = 5
  CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH = 6
  CU_MEMPOOL_ATTR_USED_MEM_CURRENT = 7
  CU_MEMPOOL_ATTR_USED_MEM_HIGH = 8

CUmemcpyFlags_enum: c_uint
  CU_MEMCPY_FLAG_DEFAULT = 0
  CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE = 1

CUmemcpySrcAccessOrder_enum: c_uint
  CU_MEMCPY_SRC_ACCESS_ORDER_INVALID = 0
  CU_MEMCPY_SRC_ACCESS_ORDER_STREAM = 1
  CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL = 2
  CU_MEMCPY_SRC_ACCESS_ORDER_ANY = 3
  CU_MEMCPY_SRC_ACCESS_ORDER_MAX = 0x7fffffff

CUmemcpy3DOperandType_enum: c_uint
  CU_MEMCPY_OPERAND_TYPE_POINTER = 1
  CU_MEMCPY_OPERAND_TYPE_ARRAY = 2
  CU_MEMCPY_OPERAND_TYPE_MAX = 0x7fffffff

CUgraphMem_attribute_enum: c_uint
  CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT = 0
  CU_GRAPH_MEM_ATTR_USED_MEM_HIGH = 1
  CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT = 2
  CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH = 3

CUgraphChildGraphNodeOwnership_enum: c_uint
  CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE = 0
  CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE = 1

CUflushGPUDirectRDMAWritesOptions_enum: c_uint
  CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST = 1
  CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS = 2

CUGPUDirectRDMAWritesOrdering_enum: c_uint
  CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE = 0
  CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER = 100
  CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES = 200

CUflushGPUDirectRDMAWritesScope_enum: c_uint
  CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER = 100
  CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES = 200

CUflushGPUDirectRDMAWritesTarget_enum: c_uint
  CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX = 0

CUgraphDebugDot_flags_enum: c_uint
  CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE = 1
  CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES = 2
  CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS = 4
  CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS = 8
  CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS = 16
  CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS = 32
  CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS = 64
  CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS = 128
  CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS = 256
  CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES = 512
  CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES = 1024
  CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS = 2048
  CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS = 4096
  CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS = 8192
  CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO = 16384
  CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS = 32768

CUuserObject_flags_enum: c_uint
  CU_USER_OBJECT_NO_DESTRUCTOR_SYNC = 1

CUuserObjectRetain_flags_enum: c_uint
  CU_GRAPH_USER_OBJECT_MOVE = 1

CUgraphInstantiate_flags_enum: c_uint
  CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH = 1
  CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD = 2
  CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH = 4
  CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY = 8

CUdeviceNumaConfig_enum: c_uint
  CU_DEVICE_NUMA_CONFIG_NONE = 0
  CU_DEVICE_NUMA_CONFIG_NUMA_NODE = 1

CUprocessState_enum: c_uint
  CU_PROCESS_STATE_RUNNING = 0
  CU_PROCESS_STATE_LOCKED = 1
  CU_PROCESS_STATE_CHECKPOINTED = 2
  CU_PROCESS_STATE_FAILED = 3

CUmoduleLoadingMode_enum: c_uint
  CU_MODULE_EAGER_LOADING = 1
  CU_MODULE_LAZY_LOADING = 2

CUmemDecompressAlgorithm_enum: c_uint
  CU_MEM_DECOMPRESS_UNSUPPORTED = 0
  CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE = 1
  CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY = 2
  CU_MEM_DECOMPRESS_ALGORITHM_LZ4 = 4

CUfunctionLoadingState_enum: c_uint
  CU_FUNCTION_LOADING_STATE_UNLOADED = 0
  CU_FUNCTION_LOADING_STATE_LOADED = 1
  CU_FUNCTION_LOADING_STATE_MAX = 2

CUcoredumpSettings_enum: c_uint
  CU_COREDUMP_ENABLE_ON_EXCEPTION = 1
  CU_COREDUMP_TRIGGER_HOST = 2
  CU_COREDUMP_LIGHTWEIGHT = 3
  CU_COREDUMP_ENABLE_USER_TRIGGER = 4
  CU_COREDUMP_FILE = 5
  CU_COREDUMP_PIPE = 6
  CU_COREDUMP_GENERATION_FLAGS = 7
  CU_COREDUMP_MAX = 8

CUCoredumpGenerationFlags: c_uint
  CU_COREDUMP_DEFAULT_FLAGS = 0
  CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES = 1
  CU_COREDUMP_SKIP_GLOBAL_MEMORY = 2
  CU_COREDUMP_SKIP_SHARED_MEMORY = 4
  CU_COREDUMP_SKIP_LOCAL_MEMORY = 8
  CU_COREDUMP_SKIP_ABORT = 16
  CU_COREDUMP_SKIP_CONSTBANK_MEMORY = 32
  CU_COREDUMP_LIGHTWEIGHT_FLAGS = 47

CUgreenCtxCreate_flags: c_uint
  CU_GREEN_CTX_DEFAULT_STREAM = 1

CUdevSmResourceSplit_flags: c_uint
  CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING = 1
  CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE = 2

CUdevResourceType: c_uint
  CU_DEV_RESOURCE_TYPE_INVALID = 0
  CU_DEV_RESOURCE_TYPE_SM = 1

CUlogLevel_enum: c_uint
  CU_LOG_LEVEL_ERROR = 0
  CU_LOG_LEVEL_WARNING = 1
"""

_types = """
cuuint32_t = c_uint32
cuuint64_t = c_uint64
CUdeviceptr_v2 = c_ulonglong
CUdeviceptr = CUdeviceptr_v2
CUdevice_v1 = c_int
CUdevice = CUdevice_v1
CUcontext = POINTER(CUctx_st)
CUmodule = POINTER(CUmod_st)
CUfunction = POINTER(CUfunc_st)
CUlibrary = POINTER(CUlib_st)
CUkernel = POINTER(CUkern_st)
CUarray = POINTER(CUarray_st)
CUmipmappedArray = POINTER(CUmipmappedArray_st)
CUtexref = POINTER(CUtexref_st)
CUsurfref = POINTER(CUsurfref_st)
CUevent = POINTER(CUevent_st)
CUstream = POINTER(CUstream_st)
CUgraphicsResource = POINTER(CUgraphicsResource_st)
CUtexObject_v1 = c_ulonglong
CUtexObject = CUtexObject_v1
CUsurfObject_v1 = c_ulonglong
CUsurfObject = CUsurfObject_v1
CUexternalMemory = POINTER(CUextMemory_st)
CUexternalSemaphore = POINTER(CUextSemaphore_st)
CUgraph = POINTER(CUgraph_st)
CUgraphNode = POINTER(CUgraphNode_st)
CUgraphExec = POINTER(CUgraphExec_st)
CUmemoryPool = POINTER(CUmemPoolHandle_st)
CUuserObject = POINTER(CUuserObject_st)
CUgraphConditionalHandle = cuuint64_t
CUgraphDeviceNode = POINTER(CUgraphDeviceUpdatableNode_st)
CUasyncCallbackHandle = POINTER(CUasyncCallbackEntry_st)
CUgreenCtx = POINTER(CUgreenCtx_st)
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
CUasyncCallback = CFUNCTYPE(None, POINTER(CUasyncNotificationInfo), c_void_p, CUasyncCallbackHandle)
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
CUlinkState = POINTER(CUlinkState_st)
CUgraphicsRegisterFlags = CUgraphicsRegisterFlags_enum
CUgraphicsMapResourceFlags = CUgraphicsMapResourceFlags_enum
CUarray_cubemap_face = CUarray_cubemap_face_enum
CUlimit = CUlimit_enum
CUresourcetype = CUresourcetype_enum
CUhostFn = CFUNCTYPE(None, c_void_p)
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
CUstreamCallback = CFUNCTYPE(None, CUstream, CUresult, c_void_p)
CUoccupancyB2DSize = CFUNCTYPE(c_size_t, c_int)
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
CUdevResourceDesc = POINTER(CUdevResourceDesc_st)
CUdevSmResource = CUdevSmResource_st
CUdevResource_v1 = CUdevResource_st
CUdevResource = CUdevResource_v1
CUlogLevel = CUlogLevel_enum
CUlogsCallbackHandle = POINTER(CUlogsCallbackEntry_st)
CUlogsCallback = CFUNCTYPE(None, c_void_p, CUlogLevel, POINTER(c_char), c_size_t)
CUlogIterator = c_uint
"""

_functions = """
cuGetErrorString(error: CUresult, pStr: POINTER(c_char_p)) -> CUresult
cuGetErrorName(error: CUresult, pStr: POINTER(c_char_p)) -> CUresult
cuInit(Flags: c_uint) -> CUresult
cuDriverGetVersion(driverVersion: POINTER(c_int)) -> CUresult
cuDeviceGet(device: POINTER(CUdevice), ordinal: c_int) -> CUresult
cuDeviceGetCount(count: POINTER(c_int)) -> CUresult
cuDeviceGetName(name: POINTER(c_char), len: c_int, dev: CUdevice) -> CUresult
cuDeviceGetUuid(uuid: POINTER(CUuuid), dev: CUdevice) -> CUresult
cuDeviceGetUuid_v2(uuid: POINTER(CUuuid), dev: CUdevice) -> CUresult
cuDeviceGetLuid(luid: POINTER(c_char), deviceNodeMask: POINTER(c_uint), dev: CUdevice) -> CUresult
cuDeviceTotalMem_v2(bytes: POINTER(c_size_t), dev: CUdevice) -> CUresult
cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements: POINTER(c_size_t), format: CUarray_format, numChannels: c_uint, dev: CUdevice) -> CUresult
cuDeviceGetAttribute(pi: POINTER(c_int), attrib: CUdevice_attribute, dev: CUdevice) -> CUresult
cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList: c_void_p, dev: CUdevice, flags: c_int) -> CUresult
cuDeviceSetMemPool(dev: CUdevice, pool: CUmemoryPool) -> CUresult
cuDeviceGetMemPool(pool: POINTER(CUmemoryPool), dev: CUdevice) -> CUresult
cuDeviceGetDefaultMemPool(pool_out: POINTER(CUmemoryPool), dev: CUdevice) -> CUresult
cuDeviceGetExecAffinitySupport(pi: POINTER(c_int), type: CUexecAffinityType, dev: CUdevice) -> CUresult
cuFlushGPUDirectRDMAWrites(target: CUflushGPUDirectRDMAWritesTarget, scope: CUflushGPUDirectRDMAWritesScope) -> CUresult
cuDeviceGetProperties(prop: POINTER(CUdevprop), dev: CUdevice) -> CUresult
cuDeviceComputeCapability(major: POINTER(c_int), minor: POINTER(c_int), dev: CUdevice) -> CUresult
cuDevicePrimaryCtxRetain(pctx: POINTER(CUcontext), dev: CUdevice) -> CUresult
cuDevicePrimaryCtxRelease_v2(dev: CUdevice) -> CUresult
cuDevicePrimaryCtxSetFlags_v2(dev: CUdevice, flags: c_uint) -> CUresult
cuDevicePrimaryCtxGetState(dev: CUdevice, flags: POINTER(c_uint), active: POINTER(c_int)) -> CUresult
cuDevicePrimaryCtxReset_v2(dev: CUdevice) -> CUresult
cuCtxCreate_v2(pctx: POINTER(CUcontext), flags: c_uint, dev: CUdevice) -> CUresult
cuCtxCreate_v3(pctx: POINTER(CUcontext), paramsArray: POINTER(CUexecAffinityParam), numParams: c_int, flags: c_uint, dev: CUdevice) -> CUresult
cuCtxCreate_v4(pctx: POINTER(CUcontext), ctxCreateParams: POINTER(CUctxCreateParams), flags: c_uint, dev: CUdevice) -> CUresult
cuCtxDestroy_v2(ctx: CUcontext) -> CUresult
cuCtxPushCurrent_v2(ctx: CUcontext) -> CUresult
cuCtxPopCurrent_v2(pctx: POINTER(CUcontext)) -> CUresult
cuCtxSetCurrent(ctx: CUcontext) -> CUresult
cuCtxGetCurrent(pctx: POINTER(CUcontext)) -> CUresult
cuCtxGetDevice(device: POINTER(CUdevice)) -> CUresult
cuCtxGetFlags(flags: POINTER(c_uint)) -> CUresult
cuCtxSetFlags(flags: c_uint) -> CUresult
cuCtxGetId(ctx: CUcontext, ctxId: POINTER(c_ulonglong)) -> CUresult
cuCtxSynchronize() -> CUresult
cuCtxSetLimit(limit: CUlimit, value: c_size_t) -> CUresult
cuCtxGetLimit(pvalue: POINTER(c_size_t), limit: CUlimit) -> CUresult
cuCtxGetCacheConfig(pconfig: POINTER(CUfunc_cache)) -> CUresult
cuCtxSetCacheConfig(config: CUfunc_cache) -> CUresult
cuCtxGetApiVersion(ctx: CUcontext, version: POINTER(c_uint)) -> CUresult
cuCtxGetStreamPriorityRange(leastPriority: POINTER(c_int), greatestPriority: POINTER(c_int)) -> CUresult
cuCtxResetPersistingL2Cache() -> CUresult
cuCtxGetExecAffinity(pExecAffinity: POINTER(CUexecAffinityParam), type: CUexecAffinityType) -> CUresult
cuCtxRecordEvent(hCtx: CUcontext, hEvent: CUevent) -> CUresult
cuCtxWaitEvent(hCtx: CUcontext, hEvent: CUevent) -> CUresult
cuCtxAttach(pctx: POINTER(CUcontext), flags: c_uint) -> CUresult
cuCtxDetach(ctx: CUcontext) -> CUresult
cuCtxGetSharedMemConfig(pConfig: POINTER(CUsharedconfig)) -> CUresult
cuCtxSetSharedMemConfig(config: CUsharedconfig) -> CUresult
cuModuleLoad(module: POINTER(CUmodule), fname: c_char_p) -> CUresult
cuModuleLoadData(module: POINTER(CUmodule), image: const c_void_p) -> CUresult
cuModuleLoadDataEx(module: POINTER(CUmodule), image: const c_void_p, numOptions: c_uint, options: POINTER(CUjit_option), optionValues: POINTER(c_void_p)) -> CUresult
cuModuleLoadFatBinary(module: POINTER(CUmodule), fatCubin: const c_void_p) -> CUresult
cuModuleUnload(hmod: CUmodule) -> CUresult
cuModuleGetLoadingMode(mode: POINTER(CUmoduleLoadingMode)) -> CUresult
cuModuleGetFunction(hfunc: POINTER(CUfunction), hmod: CUmodule, name: c_char_p) -> CUresult
cuModuleGetFunctionCount(count: POINTER(c_uint), mod: CUmodule) -> CUresult
cuModuleEnumerateFunctions(functions: POINTER(CUfunction), numFunctions: c_uint, mod: CUmodule) -> CUresult
cuModuleGetGlobal_v2(dptr: POINTER(CUdeviceptr), bytes: POINTER(c_size_t), hmod: CUmodule, name: c_char_p) -> CUresult
cuLinkCreate_v2(numOptions: c_uint, options: POINTER(CUjit_option), optionValues: POINTER(c_void_p), stateOut: POINTER(CUlinkState)) -> CUresult
cuLinkAddData_v2(state: CUlinkState, type: CUjitInputType, data: c_void_p, size: c_size_t, name: c_char_p, numOptions: c_uint, options: POINTER(CUjit_option), optionValues: POINTER(c_void_p)) -> CUresult
cuLinkAddFile_v2(state: CUlinkState, type: CUjitInputType, path: c_char_p, numOptions: c_uint, options: POINTER(CUjit_option), optionValues: POINTER(c_void_p)) -> CUresult
cuLinkComplete(state: CUlinkState, cubinOut: POINTER(c_void_p), sizeOut: POINTER(c_size_t)) -> CUresult
cuLinkDestroy(state: CUlinkState) -> CUresult
cuModuleGetTexRef(pTexRef: POINTER(CUtexref), hmod: CUmodule, name: c_char_p) -> CUresult
cuModuleGetSurfRef(pSurfRef: POINTER(CUsurfref), hmod: CUmodule, name: c_char_p) -> CUresult
cuLibraryLoadData(library: POINTER(CUlibrary), code: const c_void_p, jitOptions: POINTER(CUjit_option), jitOptionsValues: POINTER(c_void_p), numJitOptions: c_uint, libraryOptions: POINTER(CUlibraryOption), libraryOptionValues: POINTER(c_void_p), numLibraryOptions: c_uint) -> CUresult
cuLibraryLoadFromFile(library: POINTER(CUlibrary), fileName: c_char_p, jitOptions: POINTER(CUjit_option), jitOptionsValues: POINTER(c_void_p), numJitOptions: c_uint, libraryOptions: POINTER(CUlibraryOption), libraryOptionValues: POINTER(c_void_p), numLibraryOptions: c_uint) -> CUresult
cuLibraryUnload(library: CUlibrary) -> CUresult
cuLibraryGetKernel(pKernel: POINTER(CUkernel), library: CUlibrary, name: c_char_p) -> CUresult
cuLibraryGetKernelCount(count: POINTER(c_uint), lib: CUlibrary) -> CUresult
cuLibraryEnumerateKernels(kernels: POINTER(CUkernel), numKernels: c_uint, lib: CUlibrary) -> CUresult
cuLibraryGetModule(pMod: POINTER(CUmodule), library: CUlibrary) -> CUresult
cuKernelGetFunction(pFunc: POINTER(CUfunction), kernel: CUkernel) -> CUresult
cuKernelGetLibrary(pLib: POINTER(CUlibrary), kernel: CUkernel) -> CUresult
cuLibraryGetGlobal(dptr: POINTER(CUdeviceptr), bytes: POINTER(c_size_t), library: CUlibrary, name: c_char_p) -> CUresult
cuLibraryGetManaged(dptr: POINTER(CUdeviceptr), bytes: POINTER(c_size_t), library: CUlibrary, name: c_char_p) -> CUresult
cuLibraryGetUnifiedFunction(fptr: POINTER(c_void_p), library: CUlibrary, symbol: c_char_p) -> CUresult
cuKernelGetAttribute(pi: POINTER(c_int), attrib: CUfunction_attribute, kernel: CUkernel, dev: CUdevice) -> CUresult
cuKernelSetAttribute(attrib: CUfunction_attribute, val: c_int, kernel: CUkernel, dev: CUdevice) -> CUresult
cuKernelSetCacheConfig(kernel: CUkernel, config: CUfunc_cache, dev: CUdevice) -> CUresult
cuKernelGetName(name: POINTER(c_char_p), hfunc: CUkernel) -> CUresult
cuKernelGetParamInfo(kernel: CUkernel, paramIndex: c_size_t, paramOffset: POINTER(c_size_t), paramSize: POINTER(c_size_t)) -> CUresult
cuMemGetInfo_v2(free: POINTER(c_size_t), total: POINTER(c_size_t)) -> CUresult
cuMemAlloc_v2(dptr: POINTER(CUdeviceptr), bytesize: c_size_t) -> CUresult
cuMemAllocPitch_v2(dptr: POINTER(CUdeviceptr), pPitch: POINTER(c_size_t), WidthInBytes: c_size_t, Height: c_size_t, ElementSizeBytes: c_uint) -> CUresult
cuMemFree_v2(dptr: CUdeviceptr) -> CUresult
cuMemGetAddressRange_v2(pbase: POINTER(CUdeviceptr), psize: POINTER(c_size_t), dptr: CUdeviceptr) -> CUresult
cuMemAllocHost_v2(pp: POINTER(c_void_p), bytesize: c_size_t) -> CUresult
cuMemFreeHost(p: c_void_p) -> CUresult
cuMemHostAlloc(pp: POINTER(c_void_p), bytesize: c_size_t, Flags: c_uint) -> CUresult
cuMemHostGetDevicePointer_v2(pdptr: POINTER(CUdeviceptr), p: c_void_p, Flags: c_uint) -> CUresult
cuMemHostGetFlags(pFlags: POINTER(c_uint), p: c_void_p) -> CUresult
cuMemAllocManaged(dptr: POINTER(CUdeviceptr), bytesize: c_size_t, flags: c_uint) -> CUresult
cuDeviceRegisterAsyncNotification(device: CUdevice, callbackFunc: CUasyncCallback, userData: c_void_p, callback: POINTER(CUasyncCallbackHandle)) -> CUresult
cuDeviceUnregisterAsyncNotification(device: CUdevice, callback: CUasyncCallbackHandle) -> CUresult
cuDeviceGetByPCIBusId(dev: POINTER(CUdevice), pciBusId: c_char_p) -> CUresult
cuDeviceGetPCIBusId(pciBusId: POINTER(c_char), len: c_int, dev: CUdevice) -> CUresult
cuIpcGetEventHandle(pHandle: POINTER(CUipcEventHandle), event: CUevent) -> CUresult
cuIpcOpenEventHandle(phEvent: POINTER(CUevent), handle: CUipcEventHandle) -> CUresult
cuIpcGetMemHandle(pHandle: POINTER(CUipcMemHandle), dptr: CUdeviceptr) -> CUresult
cuIpcOpenMemHandle_v2(pdptr: POINTER(CUdeviceptr), handle: CUipcMemHandle, Flags: c_uint) -> CUresult
cuIpcCloseMemHandle(dptr: CUdeviceptr) -> CUresult
cuMemHostRegister_v2(p: c_void_p, bytesize: c_size_t, Flags: c_uint) -> CUresult
cuMemHostUnregister(p: c_void_p) -> CUresult
cuMemcpy(dst: CUdeviceptr, src: CUdeviceptr, ByteCount: c_size_t) -> CUresult
cuMemcpyPeer(dstDevice: CUdeviceptr, dstContext: CUcontext, srcDevice: CUdeviceptr, srcContext: CUcontext, ByteCount: c_size_t) -> CUresult
cuMemcpyHtoD_v2(dstDevice: CUdeviceptr, srcHost: const c_void_p, ByteCount: c_size_t) -> CUresult
cuMemcpyDtoH_v2(dstHost: c_void_p, srcDevice: CUdeviceptr, ByteCount: c_size_t) -> CUresult
cuMemcpyDtoD_v2(dstDevice: CUdeviceptr, srcDevice: CUdeviceptr, ByteCount: c_size_t) -> CUresult
cuMemcpyDtoA_v2(dstArray: CUarray, dstOffset: c_size_t, srcDevice: CUdeviceptr, ByteCount: c_size_t) -> CUresult
cuMemcpyAtoD_v2(dstDevice: CUdeviceptr, srcArray: CUarray, srcOffset: c_size_t, ByteCount: c_size_t) -> CUresult
cuMemcpyHtoA_v2(dstArray: CUarray, dstOffset: c_size_t, srcHost: const c_void_p, ByteCount: c_size_t) -> CUresult
cuMemcpyAtoH_v2(dstHost: c_void_p, srcArray: CUarray, srcOffset: c_size_t, ByteCount: c_size_t) -> CUresult
cuMemcpyAtoA_v2(dstArray: CUarray, dstOffset: c_size_t, srcArray: CUarray, srcOffset: c_size_t, ByteCount: c_size_t) -> CUresult
cuMemcpy2D_v2(pCopy: POINTER(CUDA_MEMCPY2D)) -> CUresult
cuMemcpy2DUnaligned_v2(pCopy: POINTER(CUDA_MEMCPY2D)) -> CUresult
cuMemcpy3D_v2(pCopy: POINTER(CUDA_MEMCPY3D)) -> CUresult
cuMemcpy3DPeer(pCopy: POINTER(CUDA_MEMCPY3D_PEER)) -> CUresult
cuMemcpyAsync(dst: CUdeviceptr, src: CUdeviceptr, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyPeerAsync(dstDevice: CUdeviceptr, dstContext: CUcontext, srcDevice: CUdeviceptr, srcContext: CUcontext, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyHtoDAsync_v2(dstDevice: CUdeviceptr, srcHost: const c_void_p, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyDtoHAsync_v2(dstHost: c_void_p, srcDevice: CUdeviceptr, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyDtoDAsync_v2(dstDevice: CUdeviceptr, srcDevice: CUdeviceptr, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyHtoAAsync_v2(dstArray: CUarray, dstOffset: c_size_t, srcHost: const c_void_p, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpyAtoHAsync_v2(dstHost: c_void_p, srcArray: CUarray, srcOffset: c_size_t, ByteCount: c_size_t, hStream: CUstream) -> CUresult
cuMemcpy2DAsync_v2(pCopy: POINTER(CUDA_MEMCPY2D), hStream: CUstream) -> CUresult
cuMemcpy3DAsync_v2(pCopy: POINTER(CUDA_MEMCPY3D), hStream: CUstream) -> CUresult
cuMemcpy3DPeerAsync(pCopy: POINTER(CUDA_MEMCPY3D_PEER), hStream: CUstream) -> CUresult
cuMemcpyBatchAsync(dsts: POINTER(CUdeviceptr), srcs: POINTER(CUdeviceptr), sizes: POINTER(c_size_t), count: c_size_t, attrs: POINTER(CUmemcpyAttributes), attrsIdxs: POINTER(c_size_t), numAttrs: c_size_t, failIdx: POINTER(c_size_t), hStream: CUstream) -> CUresult
cuMemcpy3DBatchAsync(numOps: c_size_t, opList: POINTER(CUDA_MEMCPY3D_BATCH_OP), failIdx: POINTER(c_size_t), flags: c_ulonglong, hStream: CUstream) -> CUresult
cuMemsetD8_v2(dstDevice: CUdeviceptr, uc: c_ubyte, N: c_size_t) -> CUresult
cuMemsetD16_v2(dstDevice: CUdeviceptr, us: c_ushort, N: c_size_t) -> CUresult
cuMemsetD32_v2(dstDevice: CUdeviceptr, ui: c_uint, N: c_size_t) -> CUresult
cuMemsetD2D8_v2(dstDevice: CUdeviceptr, dstPitch: c_size_t, uc: c_ubyte, Width: c_size_t, Height: c_size_t) -> CUresult
cuMemsetD2D16_v2(dstDevice: CUdeviceptr, dstPitch: c_size_t, us: c_ushort, Width: c_size_t, Height: c_size_t) -> CUresult
cuMemsetD2D32_v2(dstDevice: CUdeviceptr, dstPitch: c_size_t, ui: c_uint, Width: c_size_t, Height: c_size_t) -> CUresult
cuMemsetD8Async(dstDevice: CUdeviceptr, uc: c_ubyte, N: c_size_t, hStream: CUstream) -> CUresult
cuMemsetD16Async(dstDevice: CUdeviceptr, us: c_ushort, N: c_size_t, hStream: CUstream) -> CUresult
cuMemsetD32Async(dstDevice: CUdeviceptr, ui: c_uint, N: c_size_t, hStream: CUstream) -> CUresult
cuMemsetD2D8Async(dstDevice: CUdeviceptr, dstPitch: c_size_t, uc: c_ubyte, Width: c_size_t, Height: c_size_t, hStream: CUstream) -> CUresult
cuMemsetD2D16Async(dstDevice: CUdeviceptr, dstPitch: c_size_t, us: c_ushort, Width: c_size_t, Height: c_size_t, hStream: CUstream) -> CUresult
cuMemsetD2D32Async(dstDevice: CUdeviceptr, dstPitch: c_size_t, ui: c_uint, Width: c_size_t, Height: c_size_t, hStream: CUstream) -> CUresult
cuArrayCreate_v2(pHandle: POINTER(CUarray), pAllocateArray: POINTER(CUDA_ARRAY_DESCRIPTOR)) -> CUresult
cuArrayGetDescriptor_v2(pArrayDescriptor: POINTER(CUDA_ARRAY_DESCRIPTOR), hArray: CUarray) -> CUresult
cuArrayGetSparseProperties(sparseProperties: POINTER(CUDA_ARRAY_SPARSE_PROPERTIES), array: CUarray) -> CUresult
cuMipmappedArrayGetSparseProperties(sparseProperties: POINTER(CUDA_ARRAY_SPARSE_PROPERTIES), mipmap: CUmipmappedArray) -> CUresult
cuArrayGetMemoryRequirements(memoryRequirements: POINTER(CUDA_ARRAY_MEMORY_REQUIREMENTS), array: CUarray, device: CUdevice) -> CUresult
cuMipmappedArrayGetMemoryRequirements(memoryRequirements: POINTER(CUDA_ARRAY_MEMORY_REQUIREMENTS), mipmap: CUmipmappedArray, device: CUdevice) -> CUresult
cuArrayGetPlane(pPlaneArray: POINTER(CUarray), hArray: CUarray, planeIdx: c_uint) -> CUresult
cuArrayDestroy(hArray: CUarray) -> CUresult
cuArray3DCreate_v2(pHandle: POINTER(CUarray), pAllocateArray: POINTER(CUDA_ARRAY3D_DESCRIPTOR)) -> CUresult
cuArray3DGetDescriptor_v2(pArrayDescriptor: POINTER(CUDA_ARRAY3D_DESCRIPTOR), hArray: CUarray) -> CUresult
cuMipmappedArrayCreate(pHandle: POINTER(CUmipmappedArray), pMipmappedArrayDesc: POINTER(CUDA_ARRAY3D_DESCRIPTOR), numMipmapLevels: c_uint) -> CUresult
cuMipmappedArrayGetLevel(pLevelArray: POINTER(CUarray), hMipmappedArray: CUmipmappedArray, level: c_uint) -> CUresult
cuMipmappedArrayDestroy(hMipmappedArray: CUmipmappedArray) -> CUresult
cuMemGetHandleForAddressRange(handle: c_void_p, dptr: CUdeviceptr, size: c_size_t, handleType: CUmemRangeHandleType, flags: c_ulonglong) -> CUresult
cuMemBatchDecompressAsync(paramsArray: POINTER(CUmemDecompressParams), count: c_size_t, flags: c_uint, errorIndex: POINTER(c_size_t), stream: CUstream) -> CUresult
cuMemAddressReserve(ptr: POINTER(CUdeviceptr), size: c_size_t, alignment: c_size_t, addr: CUdeviceptr, flags: c_ulonglong) -> CUresult
cuMemAddressFree(ptr: CUdeviceptr, size: c_size_t) -> CUresult
cuMemCreate(handle: POINTER(CUmemGenericAllocationHandle), size: c_size_t, prop: POINTER(CUmemAllocationProp), flags: c_ulonglong) -> CUresult
cuMemRelease(handle: CUmemGenericAllocationHandle) -> CUresult
cuMemMap(ptr: CUdeviceptr, size: c_size_t, offset: c_size_t, handle: CUmemGenericAllocationHandle, flags: c_ulonglong) -> CUresult
cuMemMapArrayAsync(mapInfoList: POINTER(CUarrayMapInfo), count: c_uint, hStream: CUstream) -> CUresult
cuMemUnmap(ptr: CUdeviceptr, size: c_size_t) -> CUresult
cuMemSetAccess(ptr: CUdeviceptr, size: c_size_t, desc: POINTER(CUmemAccessDesc), count: c_size_t) -> CUresult
cuMemGetAccess(flags: POINTER(c_ulonglong), location: POINTER(CUmemLocation), ptr: CUdeviceptr) -> CUresult
cuMemExportToShareableHandle(shareableHandle: c_void_p, handle: CUmemGenericAllocationHandle, handleType: CUmemAllocationHandleType, flags: c_ulonglong) -> CUresult
cuMemImportFromShareableHandle(handle: POINTER(CUmemGenericAllocationHandle), osHandle: c_void_p, shHandleType: CUmemAllocationHandleType) -> CUresult
cuMemGetAllocationGranularity(granularity: POINTER(c_size_t), prop: POINTER(CUmemAllocationProp), option: CUmemAllocationGranularity_flags) -> CUresult
cuMemGetAllocationPropertiesFromHandle(prop: POINTER(CUmemAllocationProp), handle: CUmemGenericAllocationHandle) -> CUresult
cuMemRetainAllocationHandle(handle: POINTER(CUmemGenericAllocationHandle), addr: c_void_p) -> CUresult
cuMemFreeAsync(dptr: CUdeviceptr, hStream: CUstream) -> CUresult
cuMemAllocAsync(dptr: POINTER(CUdeviceptr), bytesize: c_size_t, hStream: CUstream) -> CUresult
cuMemPoolTrimTo(pool: CUmemoryPool, minBytesToKeep: c_size_t) -> CUresult
cuMemPoolSetAttribute(pool: CUmemoryPool, attr: CUmemPool_attribute, value: c_void_p) -> CUresult
cuMemPoolGetAttribute(pool: CUmemoryPool, attr: CUmemPool_attribute, value: c_void_p) -> CUresult
cuMemPoolSetAccess(pool: CUmemoryPool, map: POINTER(CUmemAccessDesc), count: c_size_t) -> CUresult
cuMemPoolGetAccess(flags: POINTER(CUmemAccess_flags), memPool: CUmemoryPool, location: POINTER(CUmemLocation)) -> CUresult
cuMemPoolCreate(pool: POINTER(CUmemoryPool), poolProps: POINTER(CUmemPoolProps)) -> CUresult
cuMemPoolDestroy(pool: CUmemoryPool) -> CUresult
cuMemAllocFromPoolAsync(dptr: POINTER(CUdeviceptr), bytesize: c_size_t, pool: CUmemoryPool, hStream: CUstream) -> CUresult
cuMemPoolExportToShareableHandle(handle_out: c_void_p, pool: CUmemoryPool, handleType: CUmemAllocationHandleType, flags: c_ulonglong) -> CUresult
cuMemPoolImportFromShareableHandle(pool_out: POINTER(CUmemoryPool), handle: c_void_p, handleType: CUmemAllocationHandleType, flags: c_ulonglong) -> CUresult
cuMemPoolExportPointer(shareData_out: POINTER(CUmemPoolPtrExportData), ptr: CUdeviceptr) -> CUresult
cuMemPoolImportPointer(ptr_out: POINTER(CUdeviceptr), pool: CUmemoryPool, shareData: POINTER(CUmemPoolPtrExportData)) -> CUresult
cuMulticastCreate(mcHandle: POINTER(CUmemGenericAllocationHandle), prop: POINTER(CUmulticastObjectProp)) -> CUresult
cuMulticastAddDevice(mcHandle: CUmemGenericAllocationHandle, dev: CUdevice) -> CUresult
cuMulticastBindMem(mcHandle: CUmemGenericAllocationHandle, mcOffset: c_size_t, memHandle: CUmemGenericAllocationHandle, memOffset: c_size_t, size: c_size_t, flags: c_ulonglong) -> CUresult
cuMulticastBindAddr(mcHandle: CUmemGenericAllocationHandle, mcOffset: c_size_t, memptr: CUdeviceptr, size: c_size_t, flags: c_ulonglong) -> CUresult
cuMulticastUnbind(mcHandle: CUmemGenericAllocationHandle, dev: CUdevice, mcOffset: c_size_t, size: c_size_t) -> CUresult
cuMulticastGetGranularity(granularity: POINTER(c_size_t), prop: POINTER(CUmulticastObjectProp), option: CUmulticastGranularity_flags) -> CUresult
cuPointerGetAttribute(data: c_void_p, attribute: CUpointer_attribute, ptr: CUdeviceptr) -> CUresult
cuMemPrefetchAsync(devPtr: CUdeviceptr, count: c_size_t, dstDevice: CUdevice, hStream: CUstream) -> CUresult
cuMemPrefetchAsync_v2(devPtr: CUdeviceptr, count: c_size_t, location: CUmemLocation, flags: c_uint, hStream: CUstream) -> CUresult
cuMemAdvise(devPtr: CUdeviceptr, count: c_size_t, advice: CUmem_advise, device: CUdevice) -> CUresult
cuMemAdvise_v2(devPtr: CUdeviceptr, count: c_size_t, advice: CUmem_advise, location: CUmemLocation) -> CUresult
cuMemRangeGetAttribute(data: c_void_p, dataSize: c_size_t, attribute: CUmem_range_attribute, devPtr: CUdeviceptr, count: c_size_t) -> CUresult
cuMemRangeGetAttributes(data: POINTER(c_void_p), dataSizes: POINTER(c_size_t), attributes: POINTER(CUmem_range_attribute), numAttributes: c_size_t, devPtr: CUdeviceptr, count: c_size_t) -> CUresult
cuPointerSetAttribute(value: const c_void_p, attribute: CUpointer_attribute, ptr: CUdeviceptr) -> CUresult
cuPointerGetAttributes(numAttributes: c_uint, attributes: POINTER(CUpointer_attribute), data: POINTER(c_void_p), ptr: CUdeviceptr) -> CUresult
cuStreamCreate(phStream: POINTER(CUstream), Flags: c_uint) -> CUresult
cuStreamCreateWithPriority(phStream: POINTER(CUstream), flags: c_uint, priority: c_int) -> CUresult
cuStreamGetPriority(hStream: CUstream, priority: POINTER(c_int)) -> CUresult
cuStreamGetDevice(hStream: CUstream, device: POINTER(CUdevice)) -> CUresult
cuStreamGetFlags(hStream: CUstream, flags: POINTER(c_uint)) -> CUresult
cuStreamGetId(hStream: CUstream, streamId: POINTER(c_ulonglong)) -> CUresult
cuStreamGetCtx(hStream: CUstream, pctx: POINTER(CUcontext)) -> CUresult
cuStreamGetCtx_v2(hStream: CUstream, pCtx: POINTER(CUcontext), pGreenCtx: POINTER(CUgreenCtx)) -> CUresult
cuStreamWaitEvent(hStream: CUstream, hEvent: CUevent, Flags: c_uint) -> CUresult
cuStreamAddCallback(hStream: CUstream, callback: CUstreamCallback, userData: c_void_p, flags: c_uint) -> CUresult
cuStreamBeginCapture_v2(hStream: CUstream, mode: CUstreamCaptureMode) -> CUresult
cuStreamBeginCaptureToGraph(hStream: CUstream, hGraph: CUgraph, dependencies: POINTER(CUgraphNode), dependencyData: POINTER(CUgraphEdgeData), numDependencies: c_size_t, mode: CUstreamCaptureMode) -> CUresult
cuThreadExchangeStreamCaptureMode(mode: POINTER(CUstreamCaptureMode)) -> CUresult
cuStreamEndCapture(hStream: CUstream, phGraph: POINTER(CUgraph)) -> CUresult
cuStreamIsCapturing(hStream: CUstream, captureStatus: POINTER(CUstreamCaptureStatus)) -> CUresult
cuStreamGetCaptureInfo_v2(hStream: CUstream, captureStatus_out: POINTER(CUstreamCaptureStatus), id_out: POINTER(cuuint64_t), graph_out: POINTER(CUgraph), dependencies_out: POINTER(POINTER(CUgraphNode)), numDependencies_out: POINTER(c_size_t)) -> CUresult
cuStreamGetCaptureInfo_v3(hStream: CUstream, captureStatus_out: POINTER(CUstreamCaptureStatus), id_out: POINTER(cuuint64_t), graph_out: POINTER(CUgraph), dependencies_out: POINTER(POINTER(CUgraphNode)), edgeData_out: POINTER(POINTER(CUgraphEdgeData)), numDependencies_out: POINTER(c_size_t)) -> CUresult
cuStreamUpdateCaptureDependencies(hStream: CUstream, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, flags: c_uint) -> CUresult
cuStreamUpdateCaptureDependencies_v2(hStream: CUstream, dependencies: POINTER(CUgraphNode), dependencyData: POINTER(CUgraphEdgeData), numDependencies: c_size_t, flags: c_uint) -> CUresult
cuStreamAttachMemAsync(hStream: CUstream, dptr: CUdeviceptr, length: c_size_t, flags: c_uint) -> CUresult
cuStreamQuery(hStream: CUstream) -> CUresult
cuStreamSynchronize(hStream: CUstream) -> CUresult
cuStreamDestroy_v2(hStream: CUstream) -> CUresult
cuStreamCopyAttributes(dst: CUstream, src: CUstream) -> CUresult
cuStreamGetAttribute(hStream: CUstream, attr: CUstreamAttrID, value_out: POINTER(CUstreamAttrValue)) -> CUresult
cuStreamSetAttribute(hStream: CUstream, attr: CUstreamAttrID, value: POINTER(CUstreamAttrValue)) -> CUresult
cuEventCreate(phEvent: POINTER(CUevent), Flags: c_uint) -> CUresult
cuEventRecord(hEvent: CUevent, hStream: CUstream) -> CUresult
cuEventRecordWithFlags(hEvent: CUevent, hStream: CUstream, flags: c_uint) -> CUresult
cuEventQuery(hEvent: CUevent) -> CUresult
cuEventSynchronize(hEvent: CUevent) -> CUresult
cuEventDestroy_v2(hEvent: CUevent) -> CUresult
cuEventElapsedTime(pMilliseconds: POINTER(c_float), hStart: CUevent, hEnd: CUevent) -> CUresult
cuEventElapsedTime_v2(pMilliseconds: POINTER(c_float), hStart: CUevent, hEnd: CUevent) -> CUresult
cuImportExternalMemory(extMem_out: POINTER(CUexternalMemory), memHandleDesc: POINTER(CUDA_EXTERNAL_MEMORY_HANDLE_DESC)) -> CUresult
cuExternalMemoryGetMappedBuffer(devPtr: POINTER(CUdeviceptr), extMem: CUexternalMemory, bufferDesc: POINTER(CUDA_EXTERNAL_MEMORY_BUFFER_DESC)) -> CUresult
cuExternalMemoryGetMappedMipmappedArray(mipmap: POINTER(CUmipmappedArray), extMem: CUexternalMemory, mipmapDesc: POINTER(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC)) -> CUresult
cuDestroyExternalMemory(extMem: CUexternalMemory) -> CUresult
cuImportExternalSemaphore(extSem_out: POINTER(CUexternalSemaphore), semHandleDesc: POINTER(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC)) -> CUresult
cuSignalExternalSemaphoresAsync(extSemArray: POINTER(CUexternalSemaphore), paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS), numExtSems: c_uint, stream: CUstream) -> CUresult
cuWaitExternalSemaphoresAsync(extSemArray: POINTER(CUexternalSemaphore), paramsArray: POINTER(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS), numExtSems: c_uint, stream: CUstream) -> CUresult
cuDestroyExternalSemaphore(extSem: CUexternalSemaphore) -> CUresult
cuStreamWaitValue32_v2(stream: CUstream, addr: CUdeviceptr, value: cuuint32_t, flags: c_uint) -> CUresult
cuStreamWaitValue64_v2(stream: CUstream, addr: CUdeviceptr, value: cuuint64_t, flags: c_uint) -> CUresult
cuStreamWriteValue32_v2(stream: CUstream, addr: CUdeviceptr, value: cuuint32_t, flags: c_uint) -> CUresult
cuStreamWriteValue64_v2(stream: CUstream, addr: CUdeviceptr, value: cuuint64_t, flags: c_uint) -> CUresult
cuStreamBatchMemOp_v2(stream: CUstream, count: c_uint, paramArray: POINTER(CUstreamBatchMemOpParams), flags: c_uint) -> CUresult
cuFuncGetAttribute(pi: POINTER(c_int), attrib: CUfunction_attribute, hfunc: CUfunction) -> CUresult
cuFuncSetAttribute(hfunc: CUfunction, attrib: CUfunction_attribute, value: c_int) -> CUresult
cuFuncSetCacheConfig(hfunc: CUfunction, config: CUfunc_cache) -> CUresult
cuFuncGetModule(hmod: POINTER(CUmodule), hfunc: CUfunction) -> CUresult
cuFuncGetName(name: POINTER(c_char_p), hfunc: CUfunction) -> CUresult
cuFuncGetParamInfo(func: CUfunction, paramIndex: c_size_t, paramOffset: POINTER(c_size_t), paramSize: POINTER(c_size_t)) -> CUresult
cuFuncIsLoaded(state: POINTER(CUfunctionLoadingState), function: CUfunction) -> CUresult
cuFuncLoad(function: CUfunction) -> CUresult
cuLaunchKernel(f: CUfunction, gridDimX: c_uint, gridDimY: c_uint, gridDimZ: c_uint, blockDimX: c_uint, blockDimY: c_uint, blockDimZ: c_uint, sharedMemBytes: c_uint, hStream: CUstream, kernelParams: POINTER(c_void_p), extra: POINTER(c_void_p)) -> CUresult
cuLaunchKernelEx(config: POINTER(CUlaunchConfig), f: CUfunction, kernelParams: POINTER(c_void_p), extra: POINTER(c_void_p)) -> CUresult
cuLaunchCooperativeKernel(f: CUfunction, gridDimX: c_uint, gridDimY: c_uint, gridDimZ: c_uint, blockDimX: c_uint, blockDimY: c_uint, blockDimZ: c_uint, sharedMemBytes: c_uint, hStream: CUstream, kernelParams: POINTER(c_void_p)) -> CUresult
cuLaunchCooperativeKernelMultiDevice(launchParamsList: POINTER(CUDA_LAUNCH_PARAMS), numDevices: c_uint, flags: c_uint) -> CUresult
cuLaunchHostFunc(hStream: CUstream, fn: CUhostFn, userData: c_void_p) -> CUresult
cuFuncSetBlockShape(hfunc: CUfunction, x: c_int, y: c_int, z: c_int) -> CUresult
cuFuncSetSharedSize(hfunc: CUfunction, bytes: c_uint) -> CUresult
cuParamSetSize(hfunc: CUfunction, numbytes: c_uint) -> CUresult
cuParamSeti(hfunc: CUfunction, offset: c_int, value: c_uint) -> CUresult
cuParamSetf(hfunc: CUfunction, offset: c_int, value: c_float) -> CUresult
cuParamSetv(hfunc: CUfunction, offset: c_int, ptr: c_void_p, numbytes: c_uint) -> CUresult
cuLaunch(f: CUfunction) -> CUresult
cuLaunchGrid(f: CUfunction, grid_width: c_int, grid_height: c_int) -> CUresult
cuLaunchGridAsync(f: CUfunction, grid_width: c_int, grid_height: c_int, hStream: CUstream) -> CUresult
cuParamSetTexRef(hfunc: CUfunction, texunit: c_int, hTexRef: CUtexref) -> CUresult
cuFuncSetSharedMemConfig(hfunc: CUfunction, config: CUsharedconfig) -> CUresult
cuGraphCreate(phGraph: POINTER(CUgraph), flags: c_uint) -> CUresult
cuGraphAddKernelNode_v2(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_KERNEL_NODE_PARAMS)) -> CUresult
cuGraphKernelNodeGetParams_v2(hNode: CUgraphNode, nodeParams: POINTER(CUDA_KERNEL_NODE_PARAMS)) -> CUresult
cuGraphKernelNodeSetParams_v2(hNode: CUgraphNode, nodeParams: POINTER(CUDA_KERNEL_NODE_PARAMS)) -> CUresult
cuGraphAddMemcpyNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, copyParams: POINTER(CUDA_MEMCPY3D), ctx: CUcontext) -> CUresult
cuGraphMemcpyNodeGetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_MEMCPY3D)) -> CUresult
cuGraphMemcpyNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_MEMCPY3D)) -> CUresult
cuGraphAddMemsetNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, memsetParams: POINTER(CUDA_MEMSET_NODE_PARAMS), ctx: CUcontext) -> CUresult
cuGraphMemsetNodeGetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_MEMSET_NODE_PARAMS)) -> CUresult
cuGraphMemsetNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_MEMSET_NODE_PARAMS)) -> CUresult
cuGraphAddHostNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_HOST_NODE_PARAMS)) -> CUresult
cuGraphHostNodeGetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_HOST_NODE_PARAMS)) -> CUresult
cuGraphHostNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_HOST_NODE_PARAMS)) -> CUresult
cuGraphAddChildGraphNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, childGraph: CUgraph) -> CUresult
cuGraphChildGraphNodeGetGraph(hNode: CUgraphNode, phGraph: POINTER(CUgraph)) -> CUresult
cuGraphAddEmptyNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t) -> CUresult
cuGraphAddEventRecordNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, event: CUevent) -> CUresult
cuGraphEventRecordNodeGetEvent(hNode: CUgraphNode, event_out: POINTER(CUevent)) -> CUresult
cuGraphEventRecordNodeSetEvent(hNode: CUgraphNode, event: CUevent) -> CUresult
cuGraphAddEventWaitNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, event: CUevent) -> CUresult
cuGraphEventWaitNodeGetEvent(hNode: CUgraphNode, event_out: POINTER(CUevent)) -> CUresult
cuGraphEventWaitNodeSetEvent(hNode: CUgraphNode, event: CUevent) -> CUresult
cuGraphAddExternalSemaphoresSignalNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS)) -> CUresult
cuGraphExternalSemaphoresSignalNodeGetParams(hNode: CUgraphNode, params_out: POINTER(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS)) -> CUresult
cuGraphExternalSemaphoresSignalNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS)) -> CUresult
cuGraphAddExternalSemaphoresWaitNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_EXT_SEM_WAIT_NODE_PARAMS)) -> CUresult
cuGraphExternalSemaphoresWaitNodeGetParams(hNode: CUgraphNode, params_out: POINTER(CUDA_EXT_SEM_WAIT_NODE_PARAMS)) -> CUresult
cuGraphExternalSemaphoresWaitNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_EXT_SEM_WAIT_NODE_PARAMS)) -> CUresult
cuGraphAddBatchMemOpNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_BATCH_MEM_OP_NODE_PARAMS)) -> CUresult
cuGraphBatchMemOpNodeGetParams(hNode: CUgraphNode, nodeParams_out: POINTER(CUDA_BATCH_MEM_OP_NODE_PARAMS)) -> CUresult
cuGraphBatchMemOpNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUDA_BATCH_MEM_OP_NODE_PARAMS)) -> CUresult
cuGraphExecBatchMemOpNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUDA_BATCH_MEM_OP_NODE_PARAMS)) -> CUresult
cuGraphAddMemAllocNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUDA_MEM_ALLOC_NODE_PARAMS)) -> CUresult
cuGraphMemAllocNodeGetParams(hNode: CUgraphNode, params_out: POINTER(CUDA_MEM_ALLOC_NODE_PARAMS)) -> CUresult
cuGraphAddMemFreeNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, dptr: CUdeviceptr) -> CUresult
cuGraphMemFreeNodeGetParams(hNode: CUgraphNode, dptr_out: POINTER(CUdeviceptr)) -> CUresult
cuDeviceGraphMemTrim(device: CUdevice) -> CUresult
cuDeviceGetGraphMemAttribute(device: CUdevice, attr: CUgraphMem_attribute, value: c_void_p) -> CUresult
cuDeviceSetGraphMemAttribute(device: CUdevice, attr: CUgraphMem_attribute, value: c_void_p) -> CUresult
cuGraphClone(phGraphClone: POINTER(CUgraph), originalGraph: CUgraph) -> CUresult
cuGraphNodeFindInClone(phNode: POINTER(CUgraphNode), hOriginalNode: CUgraphNode, hClonedGraph: CUgraph) -> CUresult
cuGraphNodeGetType(hNode: CUgraphNode, type: POINTER(CUgraphNodeType)) -> CUresult
cuGraphGetNodes(hGraph: CUgraph, nodes: POINTER(CUgraphNode), numNodes: POINTER(c_size_t)) -> CUresult
cuGraphGetRootNodes(hGraph: CUgraph, rootNodes: POINTER(CUgraphNode), numRootNodes: POINTER(c_size_t)) -> CUresult
cuGraphGetEdges(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), numEdges: POINTER(c_size_t)) -> CUresult
cuGraphGetEdges_v2(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), edgeData: POINTER(CUgraphEdgeData), numEdges: POINTER(c_size_t)) -> CUresult
cuGraphNodeGetDependencies(hNode: CUgraphNode, dependencies: POINTER(CUgraphNode), numDependencies: POINTER(c_size_t)) -> CUresult
cuGraphNodeGetDependencies_v2(hNode: CUgraphNode, dependencies: POINTER(CUgraphNode), edgeData: POINTER(CUgraphEdgeData), numDependencies: POINTER(c_size_t)) -> CUresult
cuGraphNodeGetDependentNodes(hNode: CUgraphNode, dependentNodes: POINTER(CUgraphNode), numDependentNodes: POINTER(c_size_t)) -> CUresult
cuGraphNodeGetDependentNodes_v2(hNode: CUgraphNode, dependentNodes: POINTER(CUgraphNode), edgeData: POINTER(CUgraphEdgeData), numDependentNodes: POINTER(c_size_t)) -> CUresult
cuGraphAddDependencies(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), numDependencies: c_size_t) -> CUresult
cuGraphAddDependencies_v2(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), edgeData: POINTER(CUgraphEdgeData), numDependencies: c_size_t) -> CUresult
cuGraphRemoveDependencies(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), numDependencies: c_size_t) -> CUresult
cuGraphRemoveDependencies_v2(hGraph: CUgraph, from_: POINTER(CUgraphNode), to: POINTER(CUgraphNode), edgeData: POINTER(CUgraphEdgeData), numDependencies: c_size_t) -> CUresult
cuGraphDestroyNode(hNode: CUgraphNode) -> CUresult
cuGraphInstantiateWithFlags(phGraphExec: POINTER(CUgraphExec), hGraph: CUgraph, flags: c_ulonglong) -> CUresult
cuGraphInstantiateWithParams(phGraphExec: POINTER(CUgraphExec), hGraph: CUgraph, instantiateParams: POINTER(CUDA_GRAPH_INSTANTIATE_PARAMS)) -> CUresult
cuGraphExecGetFlags(hGraphExec: CUgraphExec, flags: POINTER(cuuint64_t)) -> CUresult
cuGraphExecKernelNodeSetParams_v2(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUDA_KERNEL_NODE_PARAMS)) -> CUresult
cuGraphExecMemcpyNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, copyParams: POINTER(CUDA_MEMCPY3D), ctx: CUcontext) -> CUresult
cuGraphExecMemsetNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, memsetParams: POINTER(CUDA_MEMSET_NODE_PARAMS), ctx: CUcontext) -> CUresult
cuGraphExecHostNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUDA_HOST_NODE_PARAMS)) -> CUresult
cuGraphExecChildGraphNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, childGraph: CUgraph) -> CUresult
cuGraphExecEventRecordNodeSetEvent(hGraphExec: CUgraphExec, hNode: CUgraphNode, event: CUevent) -> CUresult
cuGraphExecEventWaitNodeSetEvent(hGraphExec: CUgraphExec, hNode: CUgraphNode, event: CUevent) -> CUresult
cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS)) -> CUresult
cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUDA_EXT_SEM_WAIT_NODE_PARAMS)) -> CUresult
cuGraphNodeSetEnabled(hGraphExec: CUgraphExec, hNode: CUgraphNode, isEnabled: c_uint) -> CUresult
cuGraphNodeGetEnabled(hGraphExec: CUgraphExec, hNode: CUgraphNode, isEnabled: POINTER(c_uint)) -> CUresult
cuGraphUpload(hGraphExec: CUgraphExec, hStream: CUstream) -> CUresult
cuGraphLaunch(hGraphExec: CUgraphExec, hStream: CUstream) -> CUresult
cuGraphExecDestroy(hGraphExec: CUgraphExec) -> CUresult
cuGraphDestroy(hGraph: CUgraph) -> CUresult
cuGraphExecUpdate_v2(hGraphExec: CUgraphExec, hGraph: CUgraph, resultInfo: POINTER(CUgraphExecUpdateResultInfo)) -> CUresult
cuGraphKernelNodeCopyAttributes(dst: CUgraphNode, src: CUgraphNode) -> CUresult
cuGraphKernelNodeGetAttribute(hNode: CUgraphNode, attr: CUkernelNodeAttrID, value_out: POINTER(CUkernelNodeAttrValue)) -> CUresult
cuGraphKernelNodeSetAttribute(hNode: CUgraphNode, attr: CUkernelNodeAttrID, value: POINTER(CUkernelNodeAttrValue)) -> CUresult
cuGraphDebugDotPrint(hGraph: CUgraph, path: c_char_p, flags: c_uint) -> CUresult
cuUserObjectCreate(object_out: POINTER(CUuserObject), ptr: c_void_p, destroy: CUhostFn, initialRefcount: c_uint, flags: c_uint) -> CUresult
cuUserObjectRetain(object: CUuserObject, count: c_uint) -> CUresult
cuUserObjectRelease(object: CUuserObject, count: c_uint) -> CUresult
cuGraphRetainUserObject(graph: CUgraph, object: CUuserObject, count: c_uint, flags: c_uint) -> CUresult
cuGraphReleaseUserObject(graph: CUgraph, object: CUuserObject, count: c_uint) -> CUresult
cuGraphAddNode(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), numDependencies: c_size_t, nodeParams: POINTER(CUgraphNodeParams)) -> CUresult
cuGraphAddNode_v2(phGraphNode: POINTER(CUgraphNode), hGraph: CUgraph, dependencies: POINTER(CUgraphNode), dependencyData: POINTER(CUgraphEdgeData), numDependencies: c_size_t, nodeParams: POINTER(CUgraphNodeParams)) -> CUresult
cuGraphNodeSetParams(hNode: CUgraphNode, nodeParams: POINTER(CUgraphNodeParams)) -> CUresult
cuGraphExecNodeSetParams(hGraphExec: CUgraphExec, hNode: CUgraphNode, nodeParams: POINTER(CUgraphNodeParams)) -> CUresult
cuGraphConditionalHandleCreate(pHandle_out: POINTER(CUgraphConditionalHandle), hGraph: CUgraph, ctx: CUcontext, defaultLaunchValue: c_uint, flags: c_uint) -> CUresult
cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: POINTER(c_int), func: CUfunction, blockSize: c_int, dynamicSMemSize: c_size_t) -> CUresult
cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: POINTER(c_int), func: CUfunction, blockSize: c_int, dynamicSMemSize: c_size_t, flags: c_uint) -> CUresult
cuOccupancyMaxPotentialBlockSize(minGridSize: POINTER(c_int), blockSize: POINTER(c_int), func: CUfunction, blockSizeToDynamicSMemSize: CUoccupancyB2DSize, dynamicSMemSize: c_size_t, blockSizeLimit: c_int) -> CUresult
cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize: POINTER(c_int), blockSize: POINTER(c_int), func: CUfunction, blockSizeToDynamicSMemSize: CUoccupancyB2DSize, dynamicSMemSize: c_size_t, blockSizeLimit: c_int, flags: c_uint) -> CUresult
cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize: POINTER(c_size_t), func: CUfunction, numBlocks: c_int, blockSize: c_int) -> CUresult
cuOccupancyMaxPotentialClusterSize(clusterSize: POINTER(c_int), func: CUfunction, config: POINTER(CUlaunchConfig)) -> CUresult
cuOccupancyMaxActiveClusters(numClusters: POINTER(c_int), func: CUfunction, config: POINTER(CUlaunchConfig)) -> CUresult
cuTexRefSetArray(hTexRef: CUtexref, hArray: CUarray, Flags: c_uint) -> CUresult
cuTexRefSetMipmappedArray(hTexRef: CUtexref, hMipmappedArray: CUmipmappedArray, Flags: c_uint) -> CUresult
cuTexRefSetAddress_v2(ByteOffset: POINTER(c_size_t), hTexRef: CUtexref, dptr: CUdeviceptr, bytes: c_size_t) -> CUresult
cuTexRefSetAddress2D_v3(hTexRef: CUtexref, desc: POINTER(CUDA_ARRAY_DESCRIPTOR), dptr: CUdeviceptr, Pitch: c_size_t) -> CUresult
cuTexRefSetFormat(hTexRef: CUtexref, fmt: CUarray_format, NumPackedComponents: c_int) -> CUresult
cuTexRefSetAddressMode(hTexRef: CUtexref, dim: c_int, am: CUaddress_mode) -> CUresult
cuTexRefSetFilterMode(hTexRef: CUtexref, fm: CUfilter_mode) -> CUresult
cuTexRefSetMipmapFilterMode(hTexRef: CUtexref, fm: CUfilter_mode) -> CUresult
cuTexRefSetMipmapLevelBias(hTexRef: CUtexref, bias: c_float) -> CUresult
cuTexRefSetMipmapLevelClamp(hTexRef: CUtexref, minMipmapLevelClamp: c_float, maxMipmapLevelClamp: c_float) -> CUresult
cuTexRefSetMaxAnisotropy(hTexRef: CUtexref, maxAniso: c_uint) -> CUresult
cuTexRefSetBorderColor(hTexRef: CUtexref, pBorderColor: POINTER(c_float)) -> CUresult
cuTexRefSetFlags(hTexRef: CUtexref, Flags: c_uint) -> CUresult
cuTexRefGetAddress_v2(pdptr: POINTER(CUdeviceptr), hTexRef: CUtexref) -> CUresult
cuTexRefGetArray(phArray: POINTER(CUarray), hTexRef: CUtexref) -> CUresult
cuTexRefGetMipmappedArray(phMipmappedArray: POINTER(CUmipmappedArray), hTexRef: CUtexref) -> CUresult
cuTexRefGetAddressMode(pam: POINTER(CUaddress_mode), hTexRef: CUtexref, dim: c_int) -> CUresult
cuTexRefGetFilterMode(pfm: POINTER(CUfilter_mode), hTexRef: CUtexref) -> CUresult
cuTexRefGetFormat(pFormat: POINTER(CUarray_format), pNumChannels: POINTER(c_int), hTexRef: CUtexref) -> CUresult
cuTexRefGetMipmapFilterMode(pfm: POINTER(CUfilter_mode), hTexRef: CUtexref) -> CUresult
cuTexRefGetMipmapLevelBias(pbias: POINTER(c_float), hTexRef: CUtexref) -> CUresult
cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: POINTER(c_float), pmaxMipmapLevelClamp: POINTER(c_float), hTexRef: CUtexref) -> CUresult
cuTexRefGetMaxAnisotropy(pmaxAniso: POINTER(c_int), hTexRef: CUtexref) -> CUresult
cuTexRefGetBorderColor(pBorderColor: POINTER(c_float), hTexRef: CUtexref) -> CUresult
cuTexRefGetFlags(pFlags: POINTER(c_uint), hTexRef: CUtexref) -> CUresult
cuTexRefCreate(pTexRef: POINTER(CUtexref)) -> CUresult
cuTexRefDestroy(hTexRef: CUtexref) -> CUresult
cuSurfRefSetArray(hSurfRef: CUsurfref, hArray: CUarray, Flags: c_uint) -> CUresult
cuSurfRefGetArray(phArray: POINTER(CUarray), hSurfRef: CUsurfref) -> CUresult
cuTexObjectCreate(pTexObject: POINTER(CUtexObject), pResDesc: POINTER(CUDA_RESOURCE_DESC), pTexDesc: POINTER(CUDA_TEXTURE_DESC), pResViewDesc: POINTER(CUDA_RESOURCE_VIEW_DESC)) -> CUresult
cuTexObjectDestroy(texObject: CUtexObject) -> CUresult
cuTexObjectGetResourceDesc(pResDesc: POINTER(CUDA_RESOURCE_DESC), texObject: CUtexObject) -> CUresult
cuTexObjectGetTextureDesc(pTexDesc: POINTER(CUDA_TEXTURE_DESC), texObject: CUtexObject) -> CUresult
cuTexObjectGetResourceViewDesc(pResViewDesc: POINTER(CUDA_RESOURCE_VIEW_DESC), texObject: CUtexObject) -> CUresult
cuSurfObjectCreate(pSurfObject: POINTER(CUsurfObject), pResDesc: POINTER(CUDA_RESOURCE_DESC)) -> CUresult
cuSurfObjectDestroy(surfObject: CUsurfObject) -> CUresult
cuSurfObjectGetResourceDesc(pResDesc: POINTER(CUDA_RESOURCE_DESC), surfObject: CUsurfObject) -> CUresult
cuTensorMapEncodeTiled(tensorMap: POINTER(CUtensorMap), tensorDataType: CUtensorMapDataType, tensorRank: cuuint32_t, globalAddress: c_void_p, globalDim: const POINTER(cuuint64_t), globalStrides: const POINTER(cuuint64_t), boxDim: const POINTER(cuuint32_t), elementStrides: const POINTER(cuuint32_t), interleave: CUtensorMapInterleave, swizzle: CUtensorMapSwizzle, l2Promotion: CUtensorMapL2promotion, oobFill: CUtensorMapFloatOOBfill) -> CUresult
cuTensorMapEncodeIm2col(tensorMap: POINTER(CUtensorMap), tensorDataType: CUtensorMapDataType, tensorRank: cuuint32_t, globalAddress: c_void_p, globalDim: const POINTER(cuuint64_t), globalStrides: const POINTER(cuuint64_t), pixelBoxLowerCorner: const POINTER(c_int), pixelBoxUpperCorner: const POINTER(c_int), channelsPerPixel: cuuint32_t, pixelsPerColumn: cuuint32_t, elementStrides: const POINTER(cuuint32_t), interleave: CUtensorMapInterleave, swizzle: CUtensorMapSwizzle, l2Promotion: CUtensorMapL2promotion, oobFill: CUtensorMapFloatOOBfill) -> CUresult
cuTensorMapEncodeIm2colWide(tensorMap: POINTER(CUtensorMap), tensorDataType: CUtensorMapDataType, tensorRank: cuuint32_t, globalAddress: c_void_p, globalDim: const POINTER(cuuint64_t), globalStrides: const POINTER(cuuint64_t), pixelBoxLowerCornerWidth: c_int, pixelBoxUpperCornerWidth: c_int, channelsPerPixel: cuuint32_t, pixelsPerColumn: cuuint32_t, elementStrides: const POINTER(cuuint32_t), interleave: CUtensorMapInterleave, mode: CUtensorMapIm2ColWideMode, swizzle: CUtensorMapSwizzle, l2Promotion: CUtensorMapL2promotion, oobFill: CUtensorMapFloatOOBfill) -> CUresult
cuTensorMapReplaceAddress(tensorMap: POINTER(CUtensorMap), globalAddress: c_void_p) -> CUresult
cuDeviceCanAccessPeer(canAccessPeer: POINTER(c_int), dev: CUdevice, peerDev: CUdevice) -> CUresult
cuCtxEnablePeerAccess(peerContext: CUcontext, Flags: c_uint) -> CUresult
cuCtxDisablePeerAccess(peerContext: CUcontext) -> CUresult
cuDeviceGetP2PAttribute(value: POINTER(c_int), attrib: CUdevice_P2PAttribute, srcDevice: CUdevice, dstDevice: CUdevice) -> CUresult
cuGraphicsUnregisterResource(resource: CUgraphicsResource) -> CUresult
cuGraphicsSubResourceGetMappedArray(pArray: POINTER(CUarray), resource: CUgraphicsResource, arrayIndex: c_uint, mipLevel: c_uint) -> CUresult
cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray: POINTER(CUmipmappedArray), resource: CUgraphicsResource) -> CUresult
cuGraphicsResourceGetMappedPointer_v2(pDevPtr: POINTER(CUdeviceptr), pSize: POINTER(c_size_t), resource: CUgraphicsResource) -> CUresult
cuGraphicsResourceSetMapFlags_v2(resource: CUgraphicsResource, flags: c_uint) -> CUresult
cuGraphicsMapResources(count: c_uint, resources: POINTER(CUgraphicsResource), hStream: CUstream) -> CUresult
cuGraphicsUnmapResources(count: c_uint, resources: POINTER(CUgraphicsResource), hStream: CUstream) -> CUresult
cuGetProcAddress_v2(symbol: c_char_p, pfn: POINTER(c_void_p), cudaVersion: c_int, flags: cuuint64_t, symbolStatus: POINTER(CUdriverProcAddressQueryResult)) -> CUresult
cuCoredumpGetAttribute(attrib: CUcoredumpSettings, value: c_void_p, size: POINTER(c_size_t)) -> CUresult
cuCoredumpGetAttributeGlobal(attrib: CUcoredumpSettings, value: c_void_p, size: POINTER(c_size_t)) -> CUresult
cuCoredumpSetAttribute(attrib: CUcoredumpSettings, value: c_void_p, size: POINTER(c_size_t)) -> CUresult
cuCoredumpSetAttributeGlobal(attrib: CUcoredumpSettings, value: c_void_p, size: POINTER(c_size_t)) -> CUresult
cuGetExportTable(ppExportTable: POINTER(c_void_p), pExportTableId: POINTER(CUuuid)) -> CUresult
cuGreenCtxCreate(phCtx: POINTER(CUgreenCtx), desc: CUdevResourceDesc, dev: CUdevice, flags: c_uint) -> CUresult
cuGreenCtxDestroy(hCtx: CUgreenCtx) -> CUresult
cuCtxFromGreenCtx(pContext: POINTER(CUcontext), hCtx: CUgreenCtx) -> CUresult
cuDeviceGetDevResource(device: CUdevice, resource: POINTER(CUdevResource), type: CUdevResourceType) -> CUresult
cuCtxGetDevResource(hCtx: CUcontext, resource: POINTER(CUdevResource), type: CUdevResourceType) -> CUresult
cuGreenCtxGetDevResource(hCtx: CUgreenCtx, resource: POINTER(CUdevResource), type: CUdevResourceType) -> CUresult
cuDevSmResourceSplitByCount(result: POINTER(CUdevResource), nbGroups: POINTER(c_uint), input: POINTER(CUdevResource), remaining: POINTER(CUdevResource), useFlags: c_uint, minCount: c_uint) -> CUresult
cuDevResourceGenerateDesc(phDesc: POINTER(CUdevResourceDesc), resources: POINTER(CUdevResource), nbResources: c_uint) -> CUresult
cuGreenCtxRecordEvent(hCtx: CUgreenCtx, hEvent: CUevent) -> CUresult
cuGreenCtxWaitEvent(hCtx: CUgreenCtx, hEvent: CUevent) -> CUresult
cuStreamGetGreenCtx(hStream: CUstream, phCtx: POINTER(CUgreenCtx)) -> CUresult
cuGreenCtxStreamCreate(phStream: POINTER(CUstream), greenCtx: CUgreenCtx, flags: c_uint, priority: c_int) -> CUresult
cuLogsRegisterCallback(callbackFunc: CUlogsCallback, userData: c_void_p, callback_out: POINTER(CUlogsCallbackHandle)) -> CUresult
cuLogsUnregisterCallback(callback: CUlogsCallbackHandle) -> CUresult
cuLogsCurrent(iterator_out: POINTER(CUlogIterator), flags: c_uint) -> CUresult
cuLogsDumpToFile(iterator: POINTER(CUlogIterator), pathToFile: c_char_p, flags: c_uint) -> CUresult
cuLogsDumpToMemory(iterator: POINTER(CUlogIterator), buffer: POINTER(c_char), size: POINTER(c_size_t), flags: c_uint) -> CUresult
cuCheckpointProcessGetRestoreThreadId(pid: c_int, tid: POINTER(c_int)) -> CUresult
cuCheckpointProcessGetState(pid: c_int, state: POINTER(CUprocessState)) -> CUresult
cuCheckpointProcessLock(pid: c_int, args: POINTER(CUcheckpointLockArgs)) -> CUresult
cuCheckpointProcessCheckpoint(pid: c_int, args: POINTER(CUcheckpointCheckpointArgs)) -> CUresult
cuCheckpointProcessRestore(pid: c_int, args: POINTER(CUcheckpointRestoreArgs)) -> CUresult
cuCheckpointProcessUnlock(pid: c_int, args: POINTER(CUcheckpointUnlockArgs)) -> CUresult
"""

_aliases = """
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
"""

_macros = """
__CUDA_API_PTDS(api) = api
__CUDA_API_PTSZ(api) = api
"""

_typed = """
CU_STREAM_LEGACY = POINTER(CUstream_st): 1
CU_STREAM_PER_THREAD = POINTER(CUstream_st): 2
"""

_constants = """
CUDA_ARRAY3D_2DARRAY = 1
CUDA_ARRAY3D_COLOR_ATTACHMENT = 0x20
CUDA_ARRAY3D_CUBEMAP = 4
CUDA_ARRAY3D_DEFERRED_MAPPING = 0x80
CUDA_ARRAY3D_DEPTH_TEXTURE = 0x10
CUDA_ARRAY3D_LAYERED = 1
CUDA_ARRAY3D_SPARSE = 0x40
CUDA_ARRAY3D_SURFACE_LDST = 2
CUDA_ARRAY3D_TEXTURE_GATHER = 8
CUDA_ARRAY3D_VIDEO_ENCODE_DECODE = 0x100
CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_POST_LAUNCH_SYNC = 2
CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_PRE_LAUNCH_SYNC = 1
CUDA_EXTERNAL_MEMORY_DEDICATED = 1
CUDA_EXTERNAL_SEMAPHORE_SIGNAL_SKIP_NVSCIBUF_MEMSYNC = 1
CUDA_EXTERNAL_SEMAPHORE_WAIT_SKIP_NVSCIBUF_MEMSYNC = 2
CUDA_NVSCISYNC_ATTR_SIGNAL = 1
CUDA_NVSCISYNC_ATTR_WAIT = 2
CUDA_VERSION = 12090
CU_ARRAY_SPARSE_PROPERTIES_SINGLE_MIPTAIL = 1
CU_COMPUTE_ACCELERATED_TARGET_BASE = 0x10000
CU_COMPUTE_FAMILY_TARGET_BASE = 0x20000
CU_DEVICE_CPU = -1
CU_DEVICE_INVALID = -2
CU_GRAPH_COND_ASSIGN_DEFAULT = 1
CU_GRAPH_KERNEL_NODE_PORT_DEFAULT = 0
CU_GRAPH_KERNEL_NODE_PORT_LAUNCH_ORDER = 2
CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC = 1
CU_IPC_HANDLE_SIZE = 64
CU_KERNEL_NODE_ATTRIBUTE_ACCESS_POLICY_WINDOW = 1
CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_DIMENSION = 4
CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE = 5
CU_KERNEL_NODE_ATTRIBUTE_COOPERATIVE = 2
CU_KERNEL_NODE_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE = 13
CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN = 10
CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP = 9
CU_KERNEL_NODE_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION = 11
CU_KERNEL_NODE_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 14
CU_KERNEL_NODE_ATTRIBUTE_PRIORITY = 8
CU_LAUNCH_KERNEL_REQUIRED_BLOCK_DIM = 1
CU_LAUNCH_PARAM_BUFFER_POINTER = 1
CU_LAUNCH_PARAM_BUFFER_POINTER_AS_INT = 1
CU_LAUNCH_PARAM_BUFFER_SIZE = 2
CU_LAUNCH_PARAM_BUFFER_SIZE_AS_INT = 2
CU_LAUNCH_PARAM_END = 0
CU_LAUNCH_PARAM_END_AS_INT = 0
CU_MEMHOSTALLOC_DEVICEMAP = 2
CU_MEMHOSTALLOC_PORTABLE = 1
CU_MEMHOSTALLOC_WRITECOMBINED = 4
CU_MEMHOSTREGISTER_DEVICEMAP = 2
CU_MEMHOSTREGISTER_IOMEMORY = 4
CU_MEMHOSTREGISTER_PORTABLE = 1
CU_MEMHOSTREGISTER_READ_ONLY = 8
CU_MEM_CREATE_USAGE_HW_DECOMPRESS = 2
CU_MEM_CREATE_USAGE_TILE_POOL = 1
CU_MEM_POOL_CREATE_USAGE_HW_DECOMPRESS = 2
CU_PARAM_TR_DEFAULT = -1
CU_STREAM_ATTRIBUTE_ACCESS_POLICY_WINDOW = 1
CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN = 10
CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP = 9
CU_STREAM_ATTRIBUTE_PRIORITY = 8
CU_STREAM_ATTRIBUTE_SYNCHRONIZATION_POLICY = 3
CU_TENSOR_MAP_NUM_QWORDS = 16
CU_TRSA_OVERRIDE_FORMAT = 1
CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION = 0x20
CU_TRSF_NORMALIZED_COORDINATES = 2
CU_TRSF_READ_AS_INTEGER = 1
CU_TRSF_SEAMLESS_CUBEMAP = 0x40
CU_TRSF_SRGB = 0x10
RESOURCE_ABI_EXTERNAL_BYTES = 48
RESOURCE_ABI_VERSION = 1
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    aliases=_aliases,
    macros=_macros,
    typed=_typed,
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libcuda.so.1',),
)
