"""HIP runtime 6 (5 has other structures: see hip5): hip/hip_runtime_api.h.

Made by `autogen regen hip` from headers/hip.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'hip/amd_detail/amd_channel_descriptor.h': 'ff69b21887414c4d299456c628e4b1f0752a1997745011e8f98bca7b6c64a5b5',
    'hip/amd_detail/amd_hip_runtime_pt_api.h': 'a598d41aca55500f7532f4ad60ed7cb734ff8b2c43cd8fed09e87d5327613528',
    'hip/amd_detail/amd_hip_vector_types.h': 'a8f7664499f3960b6356c86469fa07c5d1e830b928612f54f990fe4e32f39ebd',
    'hip/amd_detail/host_defines.h': '6720af68fb29e2f705884108b760616a97d856f5a8548fd0d8ff6b6479459826',
    'hip/channel_descriptor.h': '81361eed2cc883e9b74e1390636bebe5187afae5af50ffdddfbbfc1784f6435e',
    'hip/driver_types.h': '747c09670bd1e60e37ba0d63d6b13337e7ac8e3f482f0ecceb7921e00e694054',
    'hip/hip_common.h': 'ab968f846dc31d6d22509edac92e657ccfd99d940d6cc98b99f74794ec1b3dd0',
    'hip/hip_runtime_api.h': 'f2ec5164e2c7e34a2a08d4419e3ef2dd85645e98ca79ea333c3063caa2dd2a12',
    'hip/hip_version.h': '6fa2d4518580e3e6e0d891ac57fa0a119d0205efd91b75b9901dec8d3e3565a9',
    'hip/linker_types.h': 'dabcd1307f4abfd20a28e4276d21cb19ff9a3ae8b1a2ba12963003f4f2b1ca48',
    'hip/surface_types.h': 'b901e3213a610ccee4e299ee1280c4ba9314c41a1bcef849a52cb4ba7a5e821e',
    'hip/texture_types.h': '0ad99dca465f0e29219eb55f749937c3654ae57dc07ffeab10acd4f9580bbb6e',
    'artifact': 'libamdhip64-dev=6.4.3-5 (sid), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-D__HIP_PLATFORM_AMD__',
}

_records = """
hipDeviceArch_t: struct, 4 bytes
  hasGlobalInt32Atomics: c_uint:1 @ 0.0
  hasGlobalFloatAtomicExch: c_uint:1 @ 0.1
  hasSharedInt32Atomics: c_uint:1 @ 0.2
  hasSharedFloatAtomicExch: c_uint:1 @ 0.3
  hasFloatAtomicAdd: c_uint:1 @ 0.4
  hasGlobalInt64Atomics: c_uint:1 @ 0.5
  hasSharedInt64Atomics: c_uint:1 @ 0.6
  hasDoubles: c_uint:1 @ 0.7
  hasWarpVote: c_uint:1 @ 1.0
  hasWarpBallot: c_uint:1 @ 1.1
  hasWarpShuffle: c_uint:1 @ 1.2
  hasFunnelShift: c_uint:1 @ 1.3
  hasThreadFenceSystem: c_uint:1 @ 1.4
  hasSyncThreadsExt: c_uint:1 @ 1.5
  hasSurfaceFuncs: c_uint:1 @ 1.6
  has3dGrid: c_uint:1 @ 1.7
  hasDynamicParallelism: c_uint:1 @ 2.0

hipUUID_t: struct, 16 bytes
  bytes: c_char * 16 @ 0

hipDeviceProp_tR0600: struct, 1472 bytes
  name: c_char * 256 @ 0
  uuid: hipUUID @ 256
  luid: c_char * 8 @ 272
  luidDeviceNodeMask: c_uint @ 280
  totalGlobalMem: c_size_t @ 288
  sharedMemPerBlock: c_size_t @ 296
  regsPerBlock: c_int @ 304
  warpSize: c_int @ 308
  memPitch: c_size_t @ 312
  maxThreadsPerBlock: c_int @ 320
  maxThreadsDim: c_int * 3 @ 324
  maxGridSize: c_int * 3 @ 336
  clockRate: c_int @ 348
  totalConstMem: c_size_t @ 352
  major: c_int @ 360
  minor: c_int @ 364
  textureAlignment: c_size_t @ 368
  texturePitchAlignment: c_size_t @ 376
  deviceOverlap: c_int @ 384
  multiProcessorCount: c_int @ 388
  kernelExecTimeoutEnabled: c_int @ 392
  integrated: c_int @ 396
  canMapHostMemory: c_int @ 400
  computeMode: c_int @ 404
  maxTexture1D: c_int @ 408
  maxTexture1DMipmap: c_int @ 412
  maxTexture1DLinear: c_int @ 416
  maxTexture2D: c_int * 2 @ 420
  maxTexture2DMipmap: c_int * 2 @ 428
  maxTexture2DLinear: c_int * 3 @ 436
  maxTexture2DGather: c_int * 2 @ 448
  maxTexture3D: c_int * 3 @ 456
  maxTexture3DAlt: c_int * 3 @ 468
  maxTextureCubemap: c_int @ 480
  maxTexture1DLayered: c_int * 2 @ 484
  maxTexture2DLayered: c_int * 3 @ 492
  maxTextureCubemapLayered: c_int * 2 @ 504
  maxSurface1D: c_int @ 512
  maxSurface2D: c_int * 2 @ 516
  maxSurface3D: c_int * 3 @ 524
  maxSurface1DLayered: c_int * 2 @ 536
  maxSurface2DLayered: c_int * 3 @ 544
  maxSurfaceCubemap: c_int @ 556
  maxSurfaceCubemapLayered: c_int * 2 @ 560
  surfaceAlignment: c_size_t @ 568
  concurrentKernels: c_int @ 576
  ECCEnabled: c_int @ 580
  pciBusID: c_int @ 584
  pciDeviceID: c_int @ 588
  pciDomainID: c_int @ 592
  tccDriver: c_int @ 596
  asyncEngineCount: c_int @ 600
  unifiedAddressing: c_int @ 604
  memoryClockRate: c_int @ 608
  memoryBusWidth: c_int @ 612
  l2CacheSize: c_int @ 616
  persistingL2CacheMaxSize: c_int @ 620
  maxThreadsPerMultiProcessor: c_int @ 624
  streamPrioritiesSupported: c_int @ 628
  globalL1CacheSupported: c_int @ 632
  localL1CacheSupported: c_int @ 636
  sharedMemPerMultiprocessor: c_size_t @ 640
  regsPerMultiprocessor: c_int @ 648
  managedMemory: c_int @ 652
  isMultiGpuBoard: c_int @ 656
  multiGpuBoardGroupID: c_int @ 660
  hostNativeAtomicSupported: c_int @ 664
  singleToDoublePrecisionPerfRatio: c_int @ 668
  pageableMemoryAccess: c_int @ 672
  concurrentManagedAccess: c_int @ 676
  computePreemptionSupported: c_int @ 680
  canUseHostPointerForRegisteredMem: c_int @ 684
  cooperativeLaunch: c_int @ 688
  cooperativeMultiDeviceLaunch: c_int @ 692
  sharedMemPerBlockOptin: c_size_t @ 696
  pageableMemoryAccessUsesHostPageTables: c_int @ 704
  directManagedMemAccessFromHost: c_int @ 708
  maxBlocksPerMultiProcessor: c_int @ 712
  accessPolicyMaxWindowSize: c_int @ 716
  reservedSharedMemPerBlock: c_size_t @ 720
  hostRegisterSupported: c_int @ 728
  sparseHipArraySupported: c_int @ 732
  hostRegisterReadOnlySupported: c_int @ 736
  timelineSemaphoreInteropSupported: c_int @ 740
  memoryPoolsSupported: c_int @ 744
  gpuDirectRDMASupported: c_int @ 748
  gpuDirectRDMAFlushWritesOptions: c_uint @ 752
  gpuDirectRDMAWritesOrdering: c_int @ 756
  memoryPoolSupportedHandleTypes: c_uint @ 760
  deferredMappingHipArraySupported: c_int @ 764
  ipcEventSupported: c_int @ 768
  clusterLaunch: c_int @ 772
  unifiedFunctionPointers: c_int @ 776
  reserved: c_int * 63 @ 780
  hipReserved: c_int * 32 @ 1032
  gcnArchName: c_char * 256 @ 1160
  maxSharedMemoryPerMultiProcessor: c_size_t @ 1416
  clockInstructionRate: c_int @ 1424
  arch: hipDeviceArch_t @ 1428
  hdpMemFlushCntl: POINTER(c_uint) @ 1432
  hdpRegFlushCntl: POINTER(c_uint) @ 1440
  cooperativeMultiDeviceUnmatchedFunc: c_int @ 1448
  cooperativeMultiDeviceUnmatchedGridDim: c_int @ 1452
  cooperativeMultiDeviceUnmatchedBlockDim: c_int @ 1456
  cooperativeMultiDeviceUnmatchedSharedMem: c_int @ 1460
  isLargeBar: c_int @ 1464
  asicRevision: c_int @ 1468

hipPointerAttribute_t: struct, 32 bytes
  type: hipMemoryType @ 0
  device: c_int @ 4
  devicePointer: c_void_p @ 8
  hostPointer: c_void_p @ 16
  isManaged: c_int @ 24
  allocationFlags: c_uint @ 28

ihipCtx_t: struct, incomplete

ihipStream_t: struct, incomplete

hipIpcMemHandle_st: struct, 64 bytes
  reserved: c_char * 64 @ 0

hipIpcEventHandle_st: struct, 64 bytes
  reserved: c_char * 64 @ 0

ihipModule_t: struct, incomplete

ihipModuleSymbol_t: struct, incomplete

ihipLinkState_t: struct, incomplete

ihipMemPoolHandle_t: struct, incomplete

hipFuncAttributes: struct, 56 bytes
  binaryVersion: c_int @ 0
  cacheModeCA: c_int @ 4
  constSizeBytes: c_size_t @ 8
  localSizeBytes: c_size_t @ 16
  maxDynamicSharedSizeBytes: c_int @ 24
  maxThreadsPerBlock: c_int @ 28
  numRegs: c_int @ 32
  preferredShmemCarveout: c_int @ 36
  ptxVersion: c_int @ 40
  sharedSizeBytes: c_size_t @ 48

ihipEvent_t: struct, incomplete

hipStreamBatchMemOpParams_union: union, 48 bytes
  operation: hipStreamBatchMemOpType @ 0
  waitValue: hipStreamMemOpWaitValueParams_t @ 0
  writeValue: hipStreamMemOpWriteValueParams_t @ 0
  flushRemoteWrites: hipStreamMemOpFlushRemoteWritesParams_t @ 0
  memoryBarrier: hipStreamMemOpMemoryBarrierParams_t @ 0
  pad: c_uint64 * 6 @ 0

hipStreamMemOpWaitValueParams_t: struct, 40 bytes
  operation: hipStreamBatchMemOpType @ 0
  address: hipDeviceptr_t @ 8
  : hipStreamMemOpWaitValueParams_t_union_value @ 16
  flags: c_uint @ 24
  alias: hipDeviceptr_t @ 32

hipStreamMemOpWaitValueParams_t_union_value: union, 8 bytes
  value: c_uint32 @ 0
  value64: c_uint64 @ 0

hipStreamMemOpWriteValueParams_t: struct, 40 bytes
  operation: hipStreamBatchMemOpType @ 0
  address: hipDeviceptr_t @ 8
  : hipStreamMemOpWriteValueParams_t_union_value @ 16
  flags: c_uint @ 24
  alias: hipDeviceptr_t @ 32

hipStreamMemOpWriteValueParams_t_union_value: union, 8 bytes
  value: c_uint32 @ 0
  value64: c_uint64 @ 0

hipStreamMemOpFlushRemoteWritesParams_t: struct, 8 bytes
  operation: hipStreamBatchMemOpType @ 0
  flags: c_uint @ 4

hipStreamMemOpMemoryBarrierParams_t: struct, 8 bytes
  operation: hipStreamBatchMemOpType @ 0
  flags: c_uint @ 4

hipBatchMemOpNodeParams: struct, 32 bytes
  ctx: hipCtx_t @ 0
  count: c_uint @ 8
  paramArray: POINTER(hipStreamBatchMemOpParams) @ 16
  flags: c_uint @ 24

hipMemLocation: struct, 8 bytes
  type: hipMemLocationType @ 0
  id: c_int @ 4

hipMemAccessDesc: struct, 12 bytes
  location: hipMemLocation @ 0
  flags: hipMemAccessFlags @ 8

hipMemPoolProps: struct, 88 bytes
  allocType: hipMemAllocationType @ 0
  handleTypes: hipMemAllocationHandleType @ 4
  location: hipMemLocation @ 8
  win32SecurityAttributes: c_void_p @ 16
  maxSize: c_size_t @ 24
  reserved: c_ubyte * 56 @ 32

hipMemPoolPtrExportData: struct, 64 bytes
  reserved: c_ubyte * 64 @ 0

dim3: struct, 12 bytes
  x: c_uint32 @ 0
  y: c_uint32 @ 4
  z: c_uint32 @ 8

hipLaunchParams_t: struct, 56 bytes
  func: c_void_p @ 0
  gridDim: dim3 @ 8
  blockDim: dim3 @ 20
  args: POINTER(c_void_p) @ 32
  sharedMem: c_size_t @ 40
  stream: hipStream_t @ 48

hipFunctionLaunchParams_t: struct, 56 bytes
  function: hipFunction_t @ 0
  gridDimX: c_uint @ 8
  gridDimY: c_uint @ 12
  gridDimZ: c_uint @ 16
  blockDimX: c_uint @ 20
  blockDimY: c_uint @ 24
  blockDimZ: c_uint @ 28
  sharedMemBytes: c_uint @ 32
  hStream: hipStream_t @ 40
  kernelParams: POINTER(c_void_p) @ 48

hipExternalMemoryHandleDesc_st: struct, 104 bytes
  type: hipExternalMemoryHandleType @ 0
  handle: hipExternalMemoryHandleDesc_st_handle @ 8
  size: c_ulonglong @ 24
  flags: c_uint @ 32
  reserved: c_uint * 16 @ 36

hipExternalMemoryHandleDesc_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: hipExternalMemoryHandleDesc_st_handle_win32 @ 0
  nvSciBufObject: c_void_p @ 0

hipExternalMemoryHandleDesc_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

hipExternalMemoryBufferDesc_st: struct, 88 bytes
  offset: c_ulonglong @ 0
  size: c_ulonglong @ 8
  flags: c_uint @ 16
  reserved: c_uint * 16 @ 20

hipExternalMemoryMipmappedArrayDesc_st: struct, 64 bytes
  offset: c_ulonglong @ 0
  formatDesc: hipChannelFormatDesc @ 8
  extent: hipExtent @ 32
  flags: c_uint @ 56
  numLevels: c_uint @ 60

hipExternalSemaphoreHandleDesc_st: struct, 96 bytes
  type: hipExternalSemaphoreHandleType @ 0
  handle: hipExternalSemaphoreHandleDesc_st_handle @ 8
  flags: c_uint @ 24
  reserved: c_uint * 16 @ 28

hipExternalSemaphoreHandleDesc_st_handle: union, 16 bytes
  fd: c_int @ 0
  win32: hipExternalSemaphoreHandleDesc_st_handle_win32 @ 0
  NvSciSyncObj: c_void_p @ 0

hipExternalSemaphoreHandleDesc_st_handle_win32: struct, 16 bytes
  handle: c_void_p @ 0
  name: c_void_p @ 8

hipExternalSemaphoreSignalParams_st: struct, 144 bytes
  params: hipExternalSemaphoreSignalParams_st_params @ 0
  flags: c_uint @ 72
  reserved: c_uint * 16 @ 76

hipExternalSemaphoreSignalParams_st_params: struct, 72 bytes
  fence: hipExternalSemaphoreSignalParams_st_params_fence @ 0
  nvSciSync: hipExternalSemaphoreSignalParams_st_params_nvSciSync @ 8
  keyedMutex: hipExternalSemaphoreSignalParams_st_params_keyedMutex @ 16
  reserved: c_uint * 12 @ 24

hipExternalSemaphoreSignalParams_st_params_fence: struct, 8 bytes
  value: c_ulonglong @ 0

hipExternalSemaphoreSignalParams_st_params_nvSciSync: union, 8 bytes
  fence: c_void_p @ 0
  reserved: c_ulonglong @ 0

hipExternalSemaphoreSignalParams_st_params_keyedMutex: struct, 8 bytes
  key: c_ulonglong @ 0

hipExternalSemaphoreWaitParams_st: struct, 144 bytes
  params: hipExternalSemaphoreWaitParams_st_params @ 0
  flags: c_uint @ 72
  reserved: c_uint * 16 @ 76

hipExternalSemaphoreWaitParams_st_params: struct, 72 bytes
  fence: hipExternalSemaphoreWaitParams_st_params_fence @ 0
  nvSciSync: hipExternalSemaphoreWaitParams_st_params_nvSciSync @ 8
  keyedMutex: hipExternalSemaphoreWaitParams_st_params_keyedMutex @ 16
  reserved: c_uint * 10 @ 32

hipExternalSemaphoreWaitParams_st_params_fence: struct, 8 bytes
  value: c_ulonglong @ 0

hipExternalSemaphoreWaitParams_st_params_nvSciSync: union, 8 bytes
  fence: c_void_p @ 0
  reserved: c_ulonglong @ 0

hipExternalSemaphoreWaitParams_st_params_keyedMutex: struct, 16 bytes
  key: c_ulonglong @ 0
  timeoutMs: c_uint @ 8

_hipGraphicsResource: struct, incomplete

ihipGraph: struct, incomplete

hipGraphNode: struct, incomplete

hipGraphExec: struct, incomplete

hipUserObject: struct, incomplete

hipHostNodeParams: struct, 16 bytes
  fn: hipHostFn_t @ 0
  userData: c_void_p @ 8

hipKernelNodeParams: struct, 64 bytes
  blockDim: dim3 @ 0
  extra: POINTER(c_void_p) @ 16
  func: c_void_p @ 24
  gridDim: dim3 @ 32
  kernelParams: POINTER(c_void_p) @ 48
  sharedMemBytes: c_uint @ 56

hipMemsetParams: struct, 48 bytes
  dst: c_void_p @ 0
  elementSize: c_uint @ 8
  height: c_size_t @ 16
  pitch: c_size_t @ 24
  value: c_uint @ 32
  width: c_size_t @ 40

hipMemAllocNodeParams: struct, 120 bytes
  poolProps: hipMemPoolProps @ 0
  accessDescs: POINTER(hipMemAccessDesc) @ 88
  accessDescCount: c_size_t @ 96
  bytesize: c_size_t @ 104
  dptr: c_void_p @ 112

hipAccessPolicyWindow: struct, 32 bytes
  base_ptr: c_void_p @ 0
  hitProp: hipAccessProperty @ 8
  hitRatio: c_float @ 12
  missProp: hipAccessProperty @ 16
  num_bytes: c_size_t @ 24

hipLaunchAttributeValue: union, 32 bytes
  accessPolicyWindow: hipAccessPolicyWindow @ 0
  cooperative: c_int @ 0
  priority: c_int @ 0

HIP_MEMSET_NODE_PARAMS: struct, 40 bytes
  dst: hipDeviceptr_t @ 0
  pitch: c_size_t @ 8
  value: c_uint @ 16
  elementSize: c_uint @ 20
  width: c_size_t @ 24
  height: c_size_t @ 32

hipGraphInstantiateParams: struct, 32 bytes
  errNode_out: hipGraphNode_t @ 0
  flags: c_ulonglong @ 8
  result_out: hipGraphInstantiateResult @ 16
  uploadStream: hipStream_t @ 24

hipMemAllocationProp: struct, 32 bytes
  type: hipMemAllocationType @ 0
  requestedHandleType: hipMemAllocationHandleType @ 4
  location: hipMemLocation @ 8
  win32HandleMetaData: c_void_p @ 16
  allocFlags: hipMemAllocationProp_allocFlags @ 24

hipMemAllocationProp_allocFlags: struct, 4 bytes
  compressionType: c_ubyte @ 0
  gpuDirectRDMACapable: c_ubyte @ 1
  usage: c_ushort @ 2

hipExternalSemaphoreSignalNodeParams: struct, 24 bytes
  extSemArray: POINTER(hipExternalSemaphore_t) @ 0
  paramsArray: POINTER(hipExternalSemaphoreSignalParams) @ 8
  numExtSems: c_uint @ 16

hipExternalSemaphoreWaitNodeParams: struct, 24 bytes
  extSemArray: POINTER(hipExternalSemaphore_t) @ 0
  paramsArray: POINTER(hipExternalSemaphoreWaitParams) @ 8
  numExtSems: c_uint @ 16

ihipMemGenericAllocationHandle: struct, incomplete

hipArrayMapInfo: struct, 152 bytes
  resourceType: hipResourceType @ 0
  resource: hipArrayMapInfo_resource @ 8
  subresourceType: hipArraySparseSubresourceType @ 72
  subresource: hipArrayMapInfo_subresource @ 80
  memOperationType: hipMemOperationType @ 112
  memHandleType: hipMemHandleType @ 116
  memHandle: hipArrayMapInfo_memHandle @ 120
  offset: c_ulonglong @ 128
  deviceBitMask: c_uint @ 136
  flags: c_uint @ 140
  reserved: c_uint * 2 @ 144

hipArrayMapInfo_resource: union, 64 bytes
  mipmap: hipMipmappedArray @ 0
  array: hipArray_t @ 0

hipArrayMapInfo_subresource: union, 32 bytes
  sparseLevel: hipArrayMapInfo_subresource_sparseLevel @ 0
  miptail: hipArrayMapInfo_subresource_miptail @ 0

hipArrayMapInfo_subresource_sparseLevel: struct, 32 bytes
  level: c_uint @ 0
  layer: c_uint @ 4
  offsetX: c_uint @ 8
  offsetY: c_uint @ 12
  offsetZ: c_uint @ 16
  extentWidth: c_uint @ 20
  extentHeight: c_uint @ 24
  extentDepth: c_uint @ 28

hipArrayMapInfo_subresource_miptail: struct, 24 bytes
  layer: c_uint @ 0
  offset: c_ulonglong @ 8
  size: c_ulonglong @ 16

hipArrayMapInfo_memHandle: union, 8 bytes
  memHandle: hipMemGenericAllocationHandle_t @ 0

hipMemcpyNodeParams: struct, 176 bytes
  flags: c_int @ 0
  reserved: c_int * 3 @ 4
  copyParams: hipMemcpy3DParms @ 16

hipChildGraphNodeParams: struct, 8 bytes
  graph: hipGraph_t @ 0

hipEventWaitNodeParams: struct, 8 bytes
  event: hipEvent_t @ 0

hipEventRecordNodeParams: struct, 8 bytes
  event: hipEvent_t @ 0

hipMemFreeNodeParams: struct, 8 bytes
  dptr: c_void_p @ 0

hipGraphNodeParams: struct, 256 bytes
  type: hipGraphNodeType @ 0
  reserved0: c_int * 3 @ 4
  : hipGraphNodeParams_union_reserved1 @ 16
  reserved2: c_longlong @ 248

hipGraphNodeParams_union_reserved1: union, 232 bytes
  reserved1: c_longlong * 29 @ 0
  kernel: hipKernelNodeParams @ 0
  memcpy: hipMemcpyNodeParams @ 0
  memset: hipMemsetParams @ 0
  host: hipHostNodeParams @ 0
  graph: hipChildGraphNodeParams @ 0
  eventWait: hipEventWaitNodeParams @ 0
  eventRecord: hipEventRecordNodeParams @ 0
  extSemSignal: hipExternalSemaphoreSignalNodeParams @ 0
  extSemWait: hipExternalSemaphoreWaitNodeParams @ 0
  alloc: hipMemAllocNodeParams @ 0
  free: hipMemFreeNodeParams @ 0

hipGraphEdgeData: struct, 8 bytes
  from_port: c_ubyte @ 0
  reserved: c_ubyte * 5 @ 1
  to_port: c_ubyte @ 6
  type: c_ubyte @ 7

hipChannelFormatDesc: struct, 20 bytes
  x: c_int @ 0
  y: c_int @ 4
  z: c_int @ 8
  w: c_int @ 12
  f: hipChannelFormatKind @ 16

hipArray: struct, incomplete

HIP_ARRAY_DESCRIPTOR: struct, 24 bytes
  Width: c_size_t @ 0
  Height: c_size_t @ 8
  Format: hipArray_Format @ 16
  NumChannels: c_uint @ 20

HIP_ARRAY3D_DESCRIPTOR: struct, 40 bytes
  Width: c_size_t @ 0
  Height: c_size_t @ 8
  Depth: c_size_t @ 16
  Format: hipArray_Format @ 24
  NumChannels: c_uint @ 28
  Flags: c_uint @ 32

hip_Memcpy2D: struct, 128 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcMemoryType: hipMemoryType @ 16
  srcHost: c_void_p @ 24
  srcDevice: hipDeviceptr_t @ 32
  srcArray: hipArray_t @ 40
  srcPitch: c_size_t @ 48
  dstXInBytes: c_size_t @ 56
  dstY: c_size_t @ 64
  dstMemoryType: hipMemoryType @ 72
  dstHost: c_void_p @ 80
  dstDevice: hipDeviceptr_t @ 88
  dstArray: hipArray_t @ 96
  dstPitch: c_size_t @ 104
  WidthInBytes: c_size_t @ 112
  Height: c_size_t @ 120

hipMipmappedArray: struct, 64 bytes
  data: c_void_p @ 0
  desc: hipChannelFormatDesc @ 8
  type: c_uint @ 28
  width: c_uint @ 32
  height: c_uint @ 36
  depth: c_uint @ 40
  min_mipmap_level: c_uint @ 44
  max_mipmap_level: c_uint @ 48
  flags: c_uint @ 52
  format: hipArray_Format @ 56
  num_channels: c_uint @ 60

HIP_TEXTURE_DESC_st: struct, 104 bytes
  addressMode: HIPaddress_mode * 3 @ 0
  filterMode: HIPfilter_mode @ 12
  flags: c_uint @ 16
  maxAnisotropy: c_uint @ 20
  mipmapFilterMode: HIPfilter_mode @ 24
  mipmapLevelBias: c_float @ 28
  minMipmapLevelClamp: c_float @ 32
  maxMipmapLevelClamp: c_float @ 36
  borderColor: c_float * 4 @ 40
  reserved: c_int * 12 @ 56

hipResourceDesc: struct, 64 bytes
  resType: hipResourceType @ 0
  res: hipResourceDesc_res @ 8

hipResourceDesc_res: union, 56 bytes
  array: hipResourceDesc_res_array @ 0
  mipmap: hipResourceDesc_res_mipmap @ 0
  linear: hipResourceDesc_res_linear @ 0
  pitch2D: hipResourceDesc_res_pitch2D @ 0

hipResourceDesc_res_array: struct, 8 bytes
  array: hipArray_t @ 0

hipResourceDesc_res_mipmap: struct, 8 bytes
  mipmap: hipMipmappedArray_t @ 0

hipResourceDesc_res_linear: struct, 40 bytes
  devPtr: c_void_p @ 0
  desc: hipChannelFormatDesc @ 8
  sizeInBytes: c_size_t @ 32

hipResourceDesc_res_pitch2D: struct, 56 bytes
  devPtr: c_void_p @ 0
  desc: hipChannelFormatDesc @ 8
  width: c_size_t @ 32
  height: c_size_t @ 40
  pitchInBytes: c_size_t @ 48

HIP_RESOURCE_DESC_st: struct, 144 bytes
  resType: HIPresourcetype @ 0
  res: HIP_RESOURCE_DESC_st_res @ 8
  flags: c_uint @ 136

HIP_RESOURCE_DESC_st_res: union, 128 bytes
  array: HIP_RESOURCE_DESC_st_res_array @ 0
  mipmap: HIP_RESOURCE_DESC_st_res_mipmap @ 0
  linear: HIP_RESOURCE_DESC_st_res_linear @ 0
  pitch2D: HIP_RESOURCE_DESC_st_res_pitch2D @ 0
  reserved: HIP_RESOURCE_DESC_st_res_reserved @ 0

HIP_RESOURCE_DESC_st_res_array: struct, 8 bytes
  hArray: hipArray_t @ 0

HIP_RESOURCE_DESC_st_res_mipmap: struct, 8 bytes
  hMipmappedArray: hipMipmappedArray_t @ 0

HIP_RESOURCE_DESC_st_res_linear: struct, 24 bytes
  devPtr: hipDeviceptr_t @ 0
  format: hipArray_Format @ 8
  numChannels: c_uint @ 12
  sizeInBytes: c_size_t @ 16

HIP_RESOURCE_DESC_st_res_pitch2D: struct, 40 bytes
  devPtr: hipDeviceptr_t @ 0
  format: hipArray_Format @ 8
  numChannels: c_uint @ 12
  width: c_size_t @ 16
  height: c_size_t @ 24
  pitchInBytes: c_size_t @ 32

HIP_RESOURCE_DESC_st_res_reserved: struct, 128 bytes
  reserved: c_int * 32 @ 0

hipResourceViewDesc: struct, 48 bytes
  format: hipResourceViewFormat @ 0
  width: c_size_t @ 8
  height: c_size_t @ 16
  depth: c_size_t @ 24
  firstMipmapLevel: c_uint @ 32
  lastMipmapLevel: c_uint @ 36
  firstLayer: c_uint @ 40
  lastLayer: c_uint @ 44

HIP_RESOURCE_VIEW_DESC_st: struct, 112 bytes
  format: HIPresourceViewFormat @ 0
  width: c_size_t @ 8
  height: c_size_t @ 16
  depth: c_size_t @ 24
  firstMipmapLevel: c_uint @ 32
  lastMipmapLevel: c_uint @ 36
  firstLayer: c_uint @ 40
  lastLayer: c_uint @ 44
  reserved: c_uint * 16 @ 48

hipPitchedPtr: struct, 32 bytes
  ptr: c_void_p @ 0
  pitch: c_size_t @ 8
  xsize: c_size_t @ 16
  ysize: c_size_t @ 24

hipExtent: struct, 24 bytes
  width: c_size_t @ 0
  height: c_size_t @ 8
  depth: c_size_t @ 16

hipPos: struct, 24 bytes
  x: c_size_t @ 0
  y: c_size_t @ 8
  z: c_size_t @ 16

hipMemcpy3DParms: struct, 160 bytes
  srcArray: hipArray_t @ 0
  srcPos: hipPos @ 8
  srcPtr: hipPitchedPtr @ 32
  dstArray: hipArray_t @ 64
  dstPos: hipPos @ 72
  dstPtr: hipPitchedPtr @ 96
  extent: hipExtent @ 128
  kind: hipMemcpyKind @ 152

HIP_MEMCPY3D: struct, 184 bytes
  srcXInBytes: c_size_t @ 0
  srcY: c_size_t @ 8
  srcZ: c_size_t @ 16
  srcLOD: c_size_t @ 24
  srcMemoryType: hipMemoryType @ 32
  srcHost: c_void_p @ 40
  srcDevice: hipDeviceptr_t @ 48
  srcArray: hipArray_t @ 56
  srcPitch: c_size_t @ 64
  srcHeight: c_size_t @ 72
  dstXInBytes: c_size_t @ 80
  dstY: c_size_t @ 88
  dstZ: c_size_t @ 96
  dstLOD: c_size_t @ 104
  dstMemoryType: hipMemoryType @ 112
  dstHost: c_void_p @ 120
  dstDevice: hipDeviceptr_t @ 128
  dstArray: hipArray_t @ 136
  dstPitch: c_size_t @ 144
  dstHeight: c_size_t @ 152
  WidthInBytes: c_size_t @ 160
  Height: c_size_t @ 168
  Depth: c_size_t @ 176

__hip_texture: struct, incomplete

textureReference: struct, 88 bytes
  normalized: c_int @ 0
  readMode: hipTextureReadMode @ 4
  filterMode: hipTextureFilterMode @ 8
  addressMode: hipTextureAddressMode * 3 @ 12
  channelDesc: hipChannelFormatDesc @ 24
  sRGB: c_int @ 44
  maxAnisotropy: c_uint @ 48
  mipmapFilterMode: hipTextureFilterMode @ 52
  mipmapLevelBias: c_float @ 56
  minMipmapLevelClamp: c_float @ 60
  maxMipmapLevelClamp: c_float @ 64
  textureObject: hipTextureObject_t @ 72
  numChannels: c_int @ 80
  format: hipArray_Format @ 84

hipTextureDesc: struct, 64 bytes
  addressMode: hipTextureAddressMode * 3 @ 0
  filterMode: hipTextureFilterMode @ 12
  readMode: hipTextureReadMode @ 16
  sRGB: c_int @ 20
  borderColor: c_float * 4 @ 24
  normalizedCoords: c_int @ 40
  maxAnisotropy: c_uint @ 44
  mipmapFilterMode: hipTextureFilterMode @ 48
  mipmapLevelBias: c_float @ 52
  minMipmapLevelClamp: c_float @ 56
  maxMipmapLevelClamp: c_float @ 60

uchar1: struct, 1 bytes
  x: c_ubyte @ 0

uchar2: struct, 2 bytes
  x: c_ubyte @ 0
  y: c_ubyte @ 1

uchar3: struct, 3 bytes
  x: c_ubyte @ 0
  y: c_ubyte @ 1
  z: c_ubyte @ 2

uchar4: struct, 4 bytes
  x: c_ubyte @ 0
  y: c_ubyte @ 1
  z: c_ubyte @ 2
  w: c_ubyte @ 3

char1: struct, 1 bytes
  x: c_char @ 0

char2: struct, 2 bytes
  x: c_char @ 0
  y: c_char @ 1

char3: struct, 3 bytes
  x: c_char @ 0
  y: c_char @ 1
  z: c_char @ 2

char4: struct, 4 bytes
  x: c_char @ 0
  y: c_char @ 1
  z: c_char @ 2
  w: c_char @ 3

ushort1: struct, 2 bytes
  x: c_ushort @ 0

ushort2: struct, 4 bytes
  x: c_ushort @ 0
  y: c_ushort @ 2

ushort3: struct, 6 bytes
  x: c_ushort @ 0
  y: c_ushort @ 2
  z: c_ushort @ 4

ushort4: struct, 8 bytes
  x: c_ushort @ 0
  y: c_ushort @ 2
  z: c_ushort @ 4
  w: c_ushort @ 6

short1: struct, 2 bytes
  x: c_short @ 0

short2: struct, 4 bytes
  x: c_short @ 0
  y: c_short @ 2

short3: struct, 6 bytes
  x: c_short @ 0
  y: c_short @ 2
  z: c_short @ 4

short4: struct, 8 bytes
  x: c_short @ 0
  y: c_short @ 2
  z: c_short @ 4
  w: c_short @ 6

uint1: struct, 4 bytes
  x: c_uint @ 0

uint2: struct, 8 bytes
  x: c_uint @ 0
  y: c_uint @ 4

uint3: struct, 12 bytes
  x: c_uint @ 0
  y: c_uint @ 4
  z: c_uint @ 8

uint4: struct, 16 bytes
  x: c_uint @ 0
  y: c_uint @ 4
  z: c_uint @ 8
  w: c_uint @ 12

int1: struct, 4 bytes
  x: c_int @ 0

int2: struct, 8 bytes
  x: c_int @ 0
  y: c_int @ 4

int3: struct, 12 bytes
  x: c_int @ 0
  y: c_int @ 4
  z: c_int @ 8

int4: struct, 16 bytes
  x: c_int @ 0
  y: c_int @ 4
  z: c_int @ 8
  w: c_int @ 12

ulong1: struct, 8 bytes
  x: c_ulong @ 0

ulong2: struct, 16 bytes
  x: c_ulong @ 0
  y: c_ulong @ 8

ulong3: struct, 24 bytes
  x: c_ulong @ 0
  y: c_ulong @ 8
  z: c_ulong @ 16

ulong4: struct, 32 bytes
  x: c_ulong @ 0
  y: c_ulong @ 8
  z: c_ulong @ 16
  w: c_ulong @ 24

long1: struct, 8 bytes
  x: c_long @ 0

long2: struct, 16 bytes
  x: c_long @ 0
  y: c_long @ 8

long3: struct, 24 bytes
  x: c_long @ 0
  y: c_long @ 8
  z: c_long @ 16

long4: struct, 32 bytes
  x: c_long @ 0
  y: c_long @ 8
  z: c_long @ 16
  w: c_long @ 24

ulonglong1: struct, 8 bytes
  x: c_ulonglong @ 0

ulonglong2: struct, 16 bytes
  x: c_ulonglong @ 0
  y: c_ulonglong @ 8

ulonglong3: struct, 24 bytes
  x: c_ulonglong @ 0
  y: c_ulonglong @ 8
  z: c_ulonglong @ 16

ulonglong4: struct, 32 bytes
  x: c_ulonglong @ 0
  y: c_ulonglong @ 8
  z: c_ulonglong @ 16
  w: c_ulonglong @ 24

longlong1: struct, 8 bytes
  x: c_longlong @ 0

longlong2: struct, 16 bytes
  x: c_longlong @ 0
  y: c_longlong @ 8

longlong3: struct, 24 bytes
  x: c_longlong @ 0
  y: c_longlong @ 8
  z: c_longlong @ 16

longlong4: struct, 32 bytes
  x: c_longlong @ 0
  y: c_longlong @ 8
  z: c_longlong @ 16
  w: c_longlong @ 24

float1: struct, 4 bytes
  x: c_float @ 0

float2: struct, 8 bytes
  x: c_float @ 0
  y: c_float @ 4

float3: struct, 12 bytes
  x: c_float @ 0
  y: c_float @ 4
  z: c_float @ 8

float4: struct, 16 bytes
  x: c_float @ 0
  y: c_float @ 4
  z: c_float @ 8
  w: c_float @ 12

double1: struct, 8 bytes
  x: c_double @ 0

double2: struct, 16 bytes
  x: c_double @ 0
  y: c_double @ 8

double3: struct, 24 bytes
  x: c_double @ 0
  y: c_double @ 8
  z: c_double @ 16

double4: struct, 32 bytes
  x: c_double @ 0
  y: c_double @ 8
  z: c_double @ 16
  w: c_double @ 24

__hip_surface: struct, incomplete

surfaceReference: struct, 8 bytes
  surfaceObject: hipSurfaceObject_t @ 0
"""

_enums = """
hipMemoryType: c_uint
  hipMemoryTypeUnregistered = 0
  hipMemoryTypeHost = 1
  hipMemoryTypeDevice = 2
  hipMemoryTypeManaged = 3
  hipMemoryTypeArray = 10
  hipMemoryTypeUnified = 11

hipError_t: c_uint
  hipSuccess = 0
  hipErrorInvalidValue = 1
  hipErrorOutOfMemory = 2
  hipErrorMemoryAllocation = 2
  hipErrorNotInitialized = 3
  hipErrorInitializationError = 3
  hipErrorDeinitialized = 4
  hipErrorProfilerDisabled = 5
  hipErrorProfilerNotInitialized = 6
  hipErrorProfilerAlreadyStarted = 7
  hipErrorProfilerAlreadyStopped = 8
  hipErrorInvalidConfiguration = 9
  hipErrorInvalidPitchValue = 12
  hipErrorInvalidSymbol = 13
  hipErrorInvalidDevicePointer = 17
  hipErrorInvalidMemcpyDirection = 21
  hipErrorInsufficientDriver = 35
  hipErrorMissingConfiguration = 52
  hipErrorPriorLaunchFailure = 53
  hipErrorInvalidDeviceFunction = 98
  hipErrorNoDevice = 100
  hipErrorInvalidDevice = 101
  hipErrorInvalidImage = 200
  hipErrorInvalidContext = 201
  hipErrorContextAlreadyCurrent = 202
  hipErrorMapFailed = 205
  hipErrorMapBufferObjectFailed = 205
  hipErrorUnmapFailed = 206
  hipErrorArrayIsMapped = 207
  hipErrorAlreadyMapped = 208
  hipErrorNoBinaryForGpu = 209
  hipErrorAlreadyAcquired = 210
  hipErrorNotMapped = 211
  hipErrorNotMappedAsArray = 212
  hipErrorNotMappedAsPointer = 213
  hipErrorECCNotCorrectable = 214
  hipErrorUnsupportedLimit = 215
  hipErrorContextAlreadyInUse = 216
  hipErrorPeerAccessUnsupported = 217
  hipErrorInvalidKernelFile = 218
  hipErrorInvalidGraphicsContext = 219
  hipErrorInvalidSource = 300
  hipErrorFileNotFound = 301
  hipErrorSharedObjectSymbolNotFound = 302
  hipErrorSharedObjectInitFailed = 303
  hipErrorOperatingSystem = 304
  hipErrorInvalidHandle = 400
  hipErrorInvalidResourceHandle = 400
  hipErrorIllegalState = 401
  hipErrorNotFound = 500
  hipErrorNotReady = 600
  hipErrorIllegalAddress = 700
  hipErrorLaunchOutOfResources = 701
  hipErrorLaunchTimeOut = 702
  hipErrorPeerAccessAlreadyEnabled = 704
  hipErrorPeerAccessNotEnabled = 705
  hipErrorSetOnActiveProcess = 708
  hipErrorContextIsDestroyed = 709
  hipErrorAssert = 710
  hipErrorHostMemoryAlreadyRegistered = 712
  hipErrorHostMemoryNotRegistered = 713
  hipErrorLaunchFailure = 719
  hipErrorCooperativeLaunchTooLarge = 720
  hipErrorNotSupported = 801
  hipErrorStreamCaptureUnsupported = 900
  hipErrorStreamCaptureInvalidated = 901
  hipErrorStreamCaptureMerge = 902
  hipErrorStreamCaptureUnmatched = 903
  hipErrorStreamCaptureUnjoined = 904
  hipErrorStreamCaptureIsolation = 905
  hipErrorStreamCaptureImplicit = 906
  hipErrorCapturedEvent = 907
  hipErrorStreamCaptureWrongThread = 908
  hipErrorGraphExecUpdateFailure = 910
  hipErrorInvalidChannelDescriptor = 911
  hipErrorInvalidTexture = 912
  hipErrorUnknown = 999
  hipErrorRuntimeMemory = 1052
  hipErrorRuntimeOther = 1053
  hipErrorTbd = 1054

hipDeviceAttribute_t: c_uint
  hipDeviceAttributeCudaCompatibleBegin = 0
  hipDeviceAttributeEccEnabled = 0
  hipDeviceAttributeAccessPolicyMaxWindowSize = 1
  hipDeviceAttributeAsyncEngineCount = 2
  hipDeviceAttributeCanMapHostMemory = 3
  hipDeviceAttributeCanUseHostPointerForRegisteredMem = 4
  hipDeviceAttributeClockRate = 5
  hipDeviceAttributeComputeMode = 6
  hipDeviceAttributeComputePreemptionSupported = 7
  hipDeviceAttributeConcurrentKernels = 8
  hipDeviceAttributeConcurrentManagedAccess = 9
  hipDeviceAttributeCooperativeLaunch = 10
  hipDeviceAttributeCooperativeMultiDeviceLaunch = 11
  hipDeviceAttributeDeviceOverlap = 12
  hipDeviceAttributeDirectManagedMemAccessFromHost = 13
  hipDeviceAttributeGlobalL1CacheSupported = 14
  hipDeviceAttributeHostNativeAtomicSupported = 15
  hipDeviceAttributeIntegrated = 16
  hipDeviceAttributeIsMultiGpuBoard = 17
  hipDeviceAttributeKernelExecTimeout = 18
  hipDeviceAttributeL2CacheSize = 19
  hipDeviceAttributeLocalL1CacheSupported = 20
  hipDeviceAttributeLuid = 21
  hipDeviceAttributeLuidDeviceNodeMask = 22
  hipDeviceAttributeComputeCapabilityMajor = 23
  hipDeviceAttributeManagedMemory = 24
  hipDeviceAttributeMaxBlocksPerMultiProcessor = 25
  hipDeviceAttributeMaxBlockDimX = 26
  hipDeviceAttributeMaxBlockDimY = 27
  hipDeviceAttributeMaxBlockDimZ = 28
  hipDeviceAttributeMaxGridDimX = 29
  hipDeviceAttributeMaxGridDimY = 30
  hipDeviceAttributeMaxGridDimZ = 31
  hipDeviceAttributeMaxSurface1D = 32
  hipDeviceAttributeMaxSurface1DLayered = 33
  hipDeviceAttributeMaxSurface2D = 34
  hipDeviceAttributeMaxSurface2DLayered = 35
  hipDeviceAttributeMaxSurface3D = 36
  hipDeviceAttributeMaxSurfaceCubemap = 37
  hipDeviceAttributeMaxSurfaceCubemapLayered = 38
  hipDeviceAttributeMaxTexture1DWidth = 39
  hipDeviceAttributeMaxTexture1DLayered = 40
  hipDeviceAttributeMaxTexture1DLinear = 41
  hipDeviceAttributeMaxTexture1DMipmap = 42
  hipDeviceAttributeMaxTexture2DWidth = 43
  hipDeviceAttributeMaxTexture2DHeight = 44
  hipDeviceAttributeMaxTexture2DGather = 45
  hipDeviceAttributeMaxTexture2DLayered = 46
  hipDeviceAttributeMaxTexture2DLinear = 47
  hipDeviceAttributeMaxTexture2DMipmap = 48
  hipDeviceAttributeMaxTexture3DWidth = 49
  hipDeviceAttributeMaxTexture3DHeight = 50
  hipDeviceAttributeMaxTexture3DDepth = 51
  hipDeviceAttributeMaxTexture3DAlt = 52
  hipDeviceAttributeMaxTextureCubemap = 53
  hipDeviceAttributeMaxTextureCubemapLayered = 54
  hipDeviceAttributeMaxThreadsDim = 55
  hipDeviceAttributeMaxThreadsPerBlock = 56
  hipDeviceAttributeMaxThreadsPerMultiProcessor = 57
  hipDeviceAttributeMaxPitch = 58
  hipDeviceAttributeMemoryBusWidth = 59
  hipDeviceAttributeMemoryClockRate = 60
  hipDeviceAttributeComputeCapabilityMinor = 61
  hipDeviceAttributeMultiGpuBoardGroupID = 62
  hipDeviceAttributeMultiprocessorCount = 63
  hipDeviceAttributeUnused1 = 64
  hipDeviceAttributePageableMemoryAccess = 65
  hipDeviceAttributePageableMemoryAccessUsesHostPageTables = 66
  hipDeviceAttributePciBusId = 67
  hipDeviceAttributePciDeviceId = 68
  hipDeviceAttributePciDomainID = 69
  hipDeviceAttributePersistingL2CacheMaxSize = 70
  hipDeviceAttributeMaxRegistersPerBlock = 71
  hipDeviceAttributeMaxRegistersPerMultiprocessor = 72
  hipDeviceAttributeReservedSharedMemPerBlock = 73
  hipDeviceAttributeMaxSharedMemoryPerBlock = 74
  hipDeviceAttributeSharedMemPerBlockOptin = 75
  hipDeviceAttributeSharedMemPerMultiprocessor = 76
  hipDeviceAttributeSingleToDoublePrecisionPerfRatio = 77
  hipDeviceAttributeStreamPrioritiesSupported = 78
  hipDeviceAttributeSurfaceAlignment = 79
  hipDeviceAttributeTccDriver = 80
  hipDeviceAttributeTextureAlignment = 81
  hipDeviceAttributeTexturePitchAlignment = 82
  hipDeviceAttributeTotalConstantMemory = 83
  hipDeviceAttributeTotalGlobalMem = 84
  hipDeviceAttributeUnifiedAddressing = 85
  hipDeviceAttributeUnused2 = 86
  hipDeviceAttributeWarpSize = 87
  hipDeviceAttributeMemoryPoolsSupported = 88
  hipDeviceAttributeVirtualMemoryManagementSupported = 89
  hipDeviceAttributeHostRegisterSupported = 90
  hipDeviceAttributeMemoryPoolSupportedHandleTypes = 91
  hipDeviceAttributeCudaCompatibleEnd = 9999
  hipDeviceAttributeAmdSpecificBegin = 10000
  hipDeviceAttributeClockInstructionRate = 10000
  hipDeviceAttributeUnused3 = 10001
  hipDeviceAttributeMaxSharedMemoryPerMultiprocessor = 10002
  hipDeviceAttributeUnused4 = 10003
  hipDeviceAttributeUnused5 = 10004
  hipDeviceAttributeHdpMemFlushCntl = 10005
  hipDeviceAttributeHdpRegFlushCntl = 10006
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc = 10007
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim = 10008
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim = 10009
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem = 10010
  hipDeviceAttributeIsLargeBar = 10011
  hipDeviceAttributeAsicRevision = 10012
  hipDeviceAttributeCanUseStreamWaitValue = 10013
  hipDeviceAttributeImageSupport = 10014
  hipDeviceAttributePhysicalMultiProcessorCount = 10015
  hipDeviceAttributeFineGrainSupport = 10016
  hipDeviceAttributeWallClockRate = 10017
  hipDeviceAttributeAmdSpecificEnd = 19999
  hipDeviceAttributeVendorSpecificBegin = 20000

hipDriverProcAddressQueryResult: c_uint
  HIP_GET_PROC_ADDRESS_SUCCESS = 0
  HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND = 1
  HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = 2

hipComputeMode: c_uint
  hipComputeModeDefault = 0
  hipComputeModeExclusive = 1
  hipComputeModeProhibited = 2
  hipComputeModeExclusiveProcess = 3

hipFlushGPUDirectRDMAWritesOptions: c_uint
  hipFlushGPUDirectRDMAWritesOptionHost = 1
  hipFlushGPUDirectRDMAWritesOptionMemOps = 2

hipGPUDirectRDMAWritesOrdering: c_uint
  hipGPUDirectRDMAWritesOrderingNone = 0
  hipGPUDirectRDMAWritesOrderingOwner = 100
  hipGPUDirectRDMAWritesOrderingAllDevices = 200

hipDeviceP2PAttr: c_uint
  hipDevP2PAttrPerformanceRank = 0
  hipDevP2PAttrAccessSupported = 1
  hipDevP2PAttrNativeAtomicSupported = 2
  hipDevP2PAttrHipArrayAccessSupported = 3

hipLimit_t: c_uint
  hipLimitStackSize = 0
  hipLimitPrintfFifoSize = 1
  hipLimitMallocHeapSize = 2
  hipLimitRange = 3

hipStreamBatchMemOpType: c_uint
  hipStreamMemOpWaitValue32 = 1
  hipStreamMemOpWriteValue32 = 2
  hipStreamMemOpWaitValue64 = 4
  hipStreamMemOpWriteValue64 = 5
  hipStreamMemOpBarrier = 6
  hipStreamMemOpFlushRemoteWrites = 3

hipMemoryAdvise: c_uint
  hipMemAdviseSetReadMostly = 1
  hipMemAdviseUnsetReadMostly = 2
  hipMemAdviseSetPreferredLocation = 3
  hipMemAdviseUnsetPreferredLocation = 4
  hipMemAdviseSetAccessedBy = 5
  hipMemAdviseUnsetAccessedBy = 6
  hipMemAdviseSetCoarseGrain = 100
  hipMemAdviseUnsetCoarseGrain = 101

hipMemRangeCoherencyMode: c_uint
  hipMemRangeCoherencyModeFineGrain = 0
  hipMemRangeCoherencyModeCoarseGrain = 1
  hipMemRangeCoherencyModeIndeterminate = 2

hipMemRangeAttribute: c_uint
  hipMemRangeAttributeReadMostly = 1
  hipMemRangeAttributePreferredLocation = 2
  hipMemRangeAttributeAccessedBy = 3
  hipMemRangeAttributeLastPrefetchLocation = 4
  hipMemRangeAttributeCoherencyMode = 100

hipMemPoolAttr: c_uint
  hipMemPoolReuseFollowEventDependencies = 1
  hipMemPoolReuseAllowOpportunistic = 2
  hipMemPoolReuseAllowInternalDependencies = 3
  hipMemPoolAttrReleaseThreshold = 4
  hipMemPoolAttrReservedMemCurrent = 5
  hipMemPoolAttrReservedMemHigh = 6
  hipMemPoolAttrUsedMemCurrent = 7
  hipMemPoolAttrUsedMemHigh = 8

hipMemLocationType: c_uint
  hipMemLocationTypeInvalid = 0
  hipMemLocationTypeDevice = 1

hipMemAccessFlags: c_uint
  hipMemAccessFlagsProtNone = 0
  hipMemAccessFlagsProtRead = 1
  hipMemAccessFlagsProtReadWrite = 3

hipMemAllocationType: c_uint
  hipMemAllocationTypeInvalid = 0
  hipMemAllocationTypePinned = 1
  hipMemAllocationTypeMax = 0x7fffffff

hipMemAllocationHandleType: c_uint
  hipMemHandleTypeNone = 0
  hipMemHandleTypePosixFileDescriptor = 1
  hipMemHandleTypeWin32 = 2
  hipMemHandleTypeWin32Kmt = 4

hipFuncAttribute: c_uint
  hipFuncAttributeMaxDynamicSharedMemorySize = 8
  hipFuncAttributePreferredSharedMemoryCarveout = 9
  hipFuncAttributeMax = 10

hipFuncCache_t: c_uint
  hipFuncCachePreferNone = 0
  hipFuncCachePreferShared = 1
  hipFuncCachePreferL1 = 2
  hipFuncCachePreferEqual = 3

hipSharedMemConfig: c_uint
  hipSharedMemBankSizeDefault = 0
  hipSharedMemBankSizeFourByte = 1
  hipSharedMemBankSizeEightByte = 2

hipExternalMemoryHandleType_enum: c_uint
  hipExternalMemoryHandleTypeOpaqueFd = 1
  hipExternalMemoryHandleTypeOpaqueWin32 = 2
  hipExternalMemoryHandleTypeOpaqueWin32Kmt = 3
  hipExternalMemoryHandleTypeD3D12Heap = 4
  hipExternalMemoryHandleTypeD3D12Resource = 5
  hipExternalMemoryHandleTypeD3D11Resource = 6
  hipExternalMemoryHandleTypeD3D11ResourceKmt = 7
  hipExternalMemoryHandleTypeNvSciBuf = 8

hipExternalSemaphoreHandleType_enum: c_uint
  hipExternalSemaphoreHandleTypeOpaqueFd = 1
  hipExternalSemaphoreHandleTypeOpaqueWin32 = 2
  hipExternalSemaphoreHandleTypeOpaqueWin32Kmt = 3
  hipExternalSemaphoreHandleTypeD3D12Fence = 4
  hipExternalSemaphoreHandleTypeD3D11Fence = 5
  hipExternalSemaphoreHandleTypeNvSciSync = 6
  hipExternalSemaphoreHandleTypeKeyedMutex = 7
  hipExternalSemaphoreHandleTypeKeyedMutexKmt = 8
  hipExternalSemaphoreHandleTypeTimelineSemaphoreFd = 9
  hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32 = 10

hipGraphicsRegisterFlags: c_uint
  hipGraphicsRegisterFlagsNone = 0
  hipGraphicsRegisterFlagsReadOnly = 1
  hipGraphicsRegisterFlagsWriteDiscard = 2
  hipGraphicsRegisterFlagsSurfaceLoadStore = 4
  hipGraphicsRegisterFlagsTextureGather = 8

hipGraphNodeType: c_uint
  hipGraphNodeTypeKernel = 0
  hipGraphNodeTypeMemcpy = 1
  hipGraphNodeTypeMemset = 2
  hipGraphNodeTypeHost = 3
  hipGraphNodeTypeGraph = 4
  hipGraphNodeTypeEmpty = 5
  hipGraphNodeTypeWaitEvent = 6
  hipGraphNodeTypeEventRecord = 7
  hipGraphNodeTypeExtSemaphoreSignal = 8
  hipGraphNodeTypeExtSemaphoreWait = 9
  hipGraphNodeTypeMemAlloc = 10
  hipGraphNodeTypeMemFree = 11
  hipGraphNodeTypeMemcpyFromSymbol = 12
  hipGraphNodeTypeMemcpyToSymbol = 13
  hipGraphNodeTypeBatchMemOp = 14
  hipGraphNodeTypeCount = 15

hipAccessProperty: c_uint
  hipAccessPropertyNormal = 0
  hipAccessPropertyStreaming = 1
  hipAccessPropertyPersisting = 2

hipLaunchAttributeID: c_uint
  hipLaunchAttributeAccessPolicyWindow = 1
  hipLaunchAttributeCooperative = 2
  hipLaunchAttributePriority = 8

hipGraphExecUpdateResult: c_uint
  hipGraphExecUpdateSuccess = 0
  hipGraphExecUpdateError = 1
  hipGraphExecUpdateErrorTopologyChanged = 2
  hipGraphExecUpdateErrorNodeTypeChanged = 3
  hipGraphExecUpdateErrorFunctionChanged = 4
  hipGraphExecUpdateErrorParametersChanged = 5
  hipGraphExecUpdateErrorNotSupported = 6
  hipGraphExecUpdateErrorUnsupportedFunctionChange = 7

hipStreamCaptureMode: c_uint
  hipStreamCaptureModeGlobal = 0
  hipStreamCaptureModeThreadLocal = 1
  hipStreamCaptureModeRelaxed = 2

hipStreamCaptureStatus: c_uint
  hipStreamCaptureStatusNone = 0
  hipStreamCaptureStatusActive = 1
  hipStreamCaptureStatusInvalidated = 2

hipStreamUpdateCaptureDependenciesFlags: c_uint
  hipStreamAddCaptureDependencies = 0
  hipStreamSetCaptureDependencies = 1

hipGraphMemAttributeType: c_uint
  hipGraphMemAttrUsedMemCurrent = 0
  hipGraphMemAttrUsedMemHigh = 1
  hipGraphMemAttrReservedMemCurrent = 2
  hipGraphMemAttrReservedMemHigh = 3

hipUserObjectFlags: c_uint
  hipUserObjectNoDestructorSync = 1

hipUserObjectRetainFlags: c_uint
  hipGraphUserObjectMove = 1

hipGraphInstantiateFlags: c_uint
  hipGraphInstantiateFlagAutoFreeOnLaunch = 1
  hipGraphInstantiateFlagUpload = 2
  hipGraphInstantiateFlagDeviceLaunch = 4
  hipGraphInstantiateFlagUseNodePriority = 8

hipGraphDebugDotFlags: c_uint
  hipGraphDebugDotFlagsVerbose = 1
  hipGraphDebugDotFlagsKernelNodeParams = 4
  hipGraphDebugDotFlagsMemcpyNodeParams = 8
  hipGraphDebugDotFlagsMemsetNodeParams = 16
  hipGraphDebugDotFlagsHostNodeParams = 32
  hipGraphDebugDotFlagsEventNodeParams = 64
  hipGraphDebugDotFlagsExtSemasSignalNodeParams = 128
  hipGraphDebugDotFlagsExtSemasWaitNodeParams = 256
  hipGraphDebugDotFlagsKernelNodeAttributes = 512
  hipGraphDebugDotFlagsHandles = 1024

hipGraphInstantiateResult: c_uint
  hipGraphInstantiateSuccess = 0
  hipGraphInstantiateError = 1
  hipGraphInstantiateInvalidStructure = 2
  hipGraphInstantiateNodeOperationNotSupported = 3
  hipGraphInstantiateMultipleDevicesNotSupported = 4

hipMemAllocationGranularity_flags: c_uint
  hipMemAllocationGranularityMinimum = 0
  hipMemAllocationGranularityRecommended = 1

hipMemHandleType: c_uint
  hipMemHandleTypeGeneric = 0

hipMemOperationType: c_uint
  hipMemOperationTypeMap = 1
  hipMemOperationTypeUnmap = 2

hipArraySparseSubresourceType: c_uint
  hipArraySparseSubresourceTypeSparseLevel = 0
  hipArraySparseSubresourceTypeMiptail = 1

hipGraphDependencyType: c_uint
  hipGraphDependencyTypeDefault = 0
  hipGraphDependencyTypeProgrammatic = 1

hipJitOption: c_uint
  hipJitOptionMaxRegisters = 0
  hipJitOptionThreadsPerBlock = 1
  hipJitOptionWallTime = 2
  hipJitOptionInfoLogBuffer = 3
  hipJitOptionInfoLogBufferSizeBytes = 4
  hipJitOptionErrorLogBuffer = 5
  hipJitOptionErrorLogBufferSizeBytes = 6
  hipJitOptionOptimizationLevel = 7
  hipJitOptionTargetFromContext = 8
  hipJitOptionTarget = 9
  hipJitOptionFallbackStrategy = 10
  hipJitOptionGenerateDebugInfo = 11
  hipJitOptionLogVerbose = 12
  hipJitOptionGenerateLineInfo = 13
  hipJitOptionCacheMode = 14
  hipJitOptionSm3xOpt = 15
  hipJitOptionFastCompile = 16
  hipJitOptionGlobalSymbolNames = 17
  hipJitOptionGlobalSymbolAddresses = 18
  hipJitOptionGlobalSymbolCount = 19
  hipJitOptionLto = 20
  hipJitOptionFtz = 21
  hipJitOptionPrecDiv = 22
  hipJitOptionPrecSqrt = 23
  hipJitOptionFma = 24
  hipJitOptionPositionIndependentCode = 25
  hipJitOptionMinCTAPerSM = 26
  hipJitOptionMaxThreadsPerBlock = 27
  hipJitOptionOverrideDirectiveValues = 28
  hipJitOptionNumOptions = 29
  hipJitOptionIRtoISAOptExt = 10000
  hipJitOptionIRtoISAOptCountExt = 10001

hipJitInputType: c_uint
  hipJitInputCubin = 0
  hipJitInputPtx = 1
  hipJitInputFatBinary = 2
  hipJitInputObject = 3
  hipJitInputLibrary = 4
  hipJitInputNvvm = 5
  hipJitNumLegacyInputTypes = 6
  hipJitInputLLVMBitcode = 100
  hipJitInputLLVMBundledBitcode = 101
  hipJitInputLLVMArchivesOfBundledBitcode = 102
  hipJitInputSpirv = 103
  hipJitNumInputTypes = 10

hipJitCacheMode: c_uint
  hipJitCacheOptionNone = 0
  hipJitCacheOptionCG = 1
  hipJitCacheOptionCA = 2

hipJitFallback: c_uint
  hipJitPreferPTX = 0
  hipJitPreferBinary = 1

hipChannelFormatKind: c_uint
  hipChannelFormatKindSigned = 0
  hipChannelFormatKindUnsigned = 1
  hipChannelFormatKindFloat = 2
  hipChannelFormatKindNone = 3

hipArray_Format: c_uint
  HIP_AD_FORMAT_UNSIGNED_INT8 = 1
  HIP_AD_FORMAT_UNSIGNED_INT16 = 2
  HIP_AD_FORMAT_UNSIGNED_INT32 = 3
  HIP_AD_FORMAT_SIGNED_INT8 = 8
  HIP_AD_FORMAT_SIGNED_INT16 = 9
  HIP_AD_FORMAT_SIGNED_INT32 = 0xa
  HIP_AD_FORMAT_HALF = 0x10
  HIP_AD_FORMAT_FLOAT = 0x20

hipResourceType: c_uint
  hipResourceTypeArray = 0
  hipResourceTypeMipmappedArray = 1
  hipResourceTypeLinear = 2
  hipResourceTypePitch2D = 3

HIPresourcetype_enum: c_uint
  HIP_RESOURCE_TYPE_ARRAY = 0
  HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY = 1
  HIP_RESOURCE_TYPE_LINEAR = 2
  HIP_RESOURCE_TYPE_PITCH2D = 3

HIPaddress_mode_enum: c_uint
  HIP_TR_ADDRESS_MODE_WRAP = 0
  HIP_TR_ADDRESS_MODE_CLAMP = 1
  HIP_TR_ADDRESS_MODE_MIRROR = 2
  HIP_TR_ADDRESS_MODE_BORDER = 3

HIPfilter_mode_enum: c_uint
  HIP_TR_FILTER_MODE_POINT = 0
  HIP_TR_FILTER_MODE_LINEAR = 1

hipResourceViewFormat: c_uint
  hipResViewFormatNone = 0
  hipResViewFormatUnsignedChar1 = 1
  hipResViewFormatUnsignedChar2 = 2
  hipResViewFormatUnsignedChar4 = 3
  hipResViewFormatSignedChar1 = 4
  hipResViewFormatSignedChar2 = 5
  hipResViewFormatSignedChar4 = 6
  hipResViewFormatUnsignedShort1 = 7
  hipResViewFormatUnsignedShort2 = 8
  hipResViewFormatUnsignedShort4 = 9
  hipResViewFormatSignedShort1 = 0xa
  hipResViewFormatSignedShort2 = 0xb
  hipResViewFormatSignedShort4 = 0xc
  hipResViewFormatUnsignedInt1 = 0xd
  hipResViewFormatUnsignedInt2 = 0xe
  hipResViewFormatUnsignedInt4 = 0xf
  hipResViewFormatSignedInt1 = 0x10
  hipResViewFormatSignedInt2 = 0x11
  hipResViewFormatSignedInt4 = 0x12
  hipResViewFormatHalf1 = 0x13
  hipResViewFormatHalf2 = 0x14
  hipResViewFormatHalf4 = 0x15
  hipResViewFormatFloat1 = 0x16
  hipResViewFormatFloat2 = 0x17
  hipResViewFormatFloat4 = 0x18
  hipResViewFormatUnsignedBlockCompressed1 = 0x19
  hipResViewFormatUnsignedBlockCompressed2 = 0x1a
  hipResViewFormatUnsignedBlockCompressed3 = 0x1b
  hipResViewFormatUnsignedBlockCompressed4 = 0x1c
  hipResViewFormatSignedBlockCompressed4 = 0x1d
  hipResViewFormatUnsignedBlockCompressed5 = 0x1e
  hipResViewFormatSignedBlockCompressed5 = 0x1f
  hipResViewFormatUnsignedBlockCompressed6H = 0x20
  hipResViewFormatSignedBlockCompressed6H = 0x21
  hipResViewFormatUnsignedBlockCompressed7 = 0x22

HIPresourceViewFormat_enum: c_uint
  HIP_RES_VIEW_FORMAT_NONE = 0
  HIP_RES_VIEW_FORMAT_UINT_1X8 = 1
  HIP_RES_VIEW_FORMAT_UINT_2X8 = 2
  HIP_RES_VIEW_FORMAT_UINT_4X8 = 3
  HIP_RES_VIEW_FORMAT_SINT_1X8 = 4
  HIP_RES_VIEW_FORMAT_SINT_2X8 = 5
  HIP_RES_VIEW_FORMAT_SINT_4X8 = 6
  HIP_RES_VIEW_FORMAT_UINT_1X16 = 7
  HIP_RES_VIEW_FORMAT_UINT_2X16 = 8
  HIP_RES_VIEW_FORMAT_UINT_4X16 = 9
  HIP_RES_VIEW_FORMAT_SINT_1X16 = 0xa
  HIP_RES_VIEW_FORMAT_SINT_2X16 = 0xb
  HIP_RES_VIEW_FORMAT_SINT_4X16 = 0xc
  HIP_RES_VIEW_FORMAT_UINT_1X32 = 0xd
  HIP_RES_VIEW_FORMAT_UINT_2X32 = 0xe
  HIP_RES_VIEW_FORMAT_UINT_4X32 = 0xf
  HIP_RES_VIEW_FORMAT_SINT_1X32 = 0x10
  HIP_RES_VIEW_FORMAT_SINT_2X32 = 0x11
  HIP_RES_VIEW_FORMAT_SINT_4X32 = 0x12
  HIP_RES_VIEW_FORMAT_FLOAT_1X16 = 0x13
  HIP_RES_VIEW_FORMAT_FLOAT_2X16 = 0x14
  HIP_RES_VIEW_FORMAT_FLOAT_4X16 = 0x15
  HIP_RES_VIEW_FORMAT_FLOAT_1X32 = 0x16
  HIP_RES_VIEW_FORMAT_FLOAT_2X32 = 0x17
  HIP_RES_VIEW_FORMAT_FLOAT_4X32 = 0x18
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC1 = 0x19
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC2 = 0x1a
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC3 = 0x1b
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC4 = 0x1c
  HIP_RES_VIEW_FORMAT_SIGNED_BC4 = 0x1d
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC5 = 0x1e
  HIP_RES_VIEW_FORMAT_SIGNED_BC5 = 0x1f
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H = 0x20
  HIP_RES_VIEW_FORMAT_SIGNED_BC6H = 0x21
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC7 = 0x22

hipMemcpyKind: c_uint
  hipMemcpyHostToHost = 0
  hipMemcpyHostToDevice = 1
  hipMemcpyDeviceToHost = 2
  hipMemcpyDeviceToDevice = 3
  hipMemcpyDefault = 4
  hipMemcpyDeviceToDeviceNoCU = 1024

hipFunction_attribute: c_uint
  HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 0
  HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1
  HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES = 2
  HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3
  HIP_FUNC_ATTRIBUTE_NUM_REGS = 4
  HIP_FUNC_ATTRIBUTE_PTX_VERSION = 5
  HIP_FUNC_ATTRIBUTE_BINARY_VERSION = 6
  HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA = 7
  HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8
  HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 9
  HIP_FUNC_ATTRIBUTE_MAX = 10

hipPointer_attribute: c_uint
  HIP_POINTER_ATTRIBUTE_CONTEXT = 1
  HIP_POINTER_ATTRIBUTE_MEMORY_TYPE = 2
  HIP_POINTER_ATTRIBUTE_DEVICE_POINTER = 3
  HIP_POINTER_ATTRIBUTE_HOST_POINTER = 4
  HIP_POINTER_ATTRIBUTE_P2P_TOKENS = 5
  HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS = 6
  HIP_POINTER_ATTRIBUTE_BUFFER_ID = 7
  HIP_POINTER_ATTRIBUTE_IS_MANAGED = 8
  HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL = 9
  HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE = 10
  HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR = 11
  HIP_POINTER_ATTRIBUTE_RANGE_SIZE = 12
  HIP_POINTER_ATTRIBUTE_MAPPED = 13
  HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES = 14
  HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE = 15
  HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS = 16
  HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE = 17

hipTextureAddressMode: c_uint
  hipAddressModeWrap = 0
  hipAddressModeClamp = 1
  hipAddressModeMirror = 2
  hipAddressModeBorder = 3

hipTextureFilterMode: c_uint
  hipFilterModePoint = 0
  hipFilterModeLinear = 1

hipTextureReadMode: c_uint
  hipReadModeElementType = 0
  hipReadModeNormalizedFloat = 1

hipSurfaceBoundaryMode: c_uint
  hipBoundaryModeZero = 0
  hipBoundaryModeTrap = 1
  hipBoundaryModeClamp = 2
"""

_types = """
hipUUID = hipUUID_t
hipDeviceProp_t = hipDeviceProp_tR0600
hipCtx_t = POINTER(ihipCtx_t)
hipDevice_t = c_int
hipStream_t = POINTER(ihipStream_t)
hipIpcMemHandle_t = hipIpcMemHandle_st
hipIpcEventHandle_t = hipIpcEventHandle_st
hipModule_t = POINTER(ihipModule_t)
hipFunction_t = POINTER(ihipModuleSymbol_t)
hipLinkState_t = POINTER(ihipLinkState_t)
hipMemPool_t = POINTER(ihipMemPoolHandle_t)
hipEvent_t = POINTER(ihipEvent_t)
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
hipGraphicsResource_t = POINTER(hipGraphicsResource)
hipGraph_t = POINTER(ihipGraph)
hipGraphNode_t = POINTER(hipGraphNode)
hipGraphExec_t = POINTER(hipGraphExec)
hipUserObject_t = POINTER(hipUserObject)
hipHostFn_t = CFUNCTYPE(None, c_void_p)
hipKernelNodeAttrID = hipLaunchAttributeID
hipKernelNodeAttrValue = hipLaunchAttributeValue
hipMemGenericAllocationHandle_t = POINTER(ihipMemGenericAllocationHandle)
hipStreamCallback_t = CFUNCTYPE(None, hipStream_t, hipError_t, c_void_p)
hipDeviceptr_t = c_void_p
hipArray_t = POINTER(hipArray)
hipArray_const_t = POINTER(hipArray)
hipMipmappedArray_t = POINTER(hipMipmappedArray)
hipmipmappedArray = hipMipmappedArray_t
hipMipmappedArray_const_t = POINTER(hipMipmappedArray)
HIPresourcetype = HIPresourcetype_enum
hipResourcetype = HIPresourcetype_enum
HIPaddress_mode = HIPaddress_mode_enum
HIPfilter_mode = HIPfilter_mode_enum
HIP_TEXTURE_DESC = HIP_TEXTURE_DESC_st
HIPresourceViewFormat = HIPresourceViewFormat_enum
HIP_RESOURCE_DESC = HIP_RESOURCE_DESC_st
HIP_RESOURCE_VIEW_DESC = HIP_RESOURCE_VIEW_DESC_st
hipTextureObject_t = POINTER(__hip_texture)
hipSurfaceObject_t = POINTER(__hip_surface)
"""

_functions = """
__hipGetPCH(pch: POINTER(c_char_p), size: POINTER(c_uint)) -> None
hipInit(flags: c_uint) -> hipError_t
hipDriverGetVersion(driverVersion: POINTER(c_int)) -> hipError_t
hipRuntimeGetVersion(runtimeVersion: POINTER(c_int)) -> hipError_t
hipDeviceGet(device: POINTER(hipDevice_t), ordinal: c_int) -> hipError_t
hipDeviceComputeCapability(major: POINTER(c_int), minor: POINTER(c_int), device: hipDevice_t) -> hipError_t
hipDeviceGetName(name: POINTER(c_char), len: c_int, device: hipDevice_t) -> hipError_t
hipDeviceGetUuid(uuid: POINTER(hipUUID), device: hipDevice_t) -> hipError_t
hipDeviceGetP2PAttribute(value: POINTER(c_int), attr: hipDeviceP2PAttr, srcDevice: c_int, dstDevice: c_int) -> hipError_t
hipDeviceGetPCIBusId(pciBusId: POINTER(c_char), len: c_int, device: c_int) -> hipError_t
hipDeviceGetByPCIBusId(device: POINTER(c_int), pciBusId: c_char_p) -> hipError_t
hipDeviceTotalMem(bytes: POINTER(c_size_t), device: hipDevice_t) -> hipError_t
hipDeviceSynchronize() -> hipError_t
hipDeviceReset() -> hipError_t
hipSetDevice(deviceId: c_int) -> hipError_t
hipSetValidDevices(device_arr: POINTER(c_int), len: c_int) -> hipError_t
hipGetDevice(deviceId: POINTER(c_int)) -> hipError_t
hipGetDeviceCount(count: POINTER(c_int)) -> hipError_t
hipDeviceGetAttribute(pi: POINTER(c_int), attr: hipDeviceAttribute_t, deviceId: c_int) -> hipError_t
hipDeviceGetDefaultMemPool(mem_pool: POINTER(hipMemPool_t), device: c_int) -> hipError_t
hipDeviceSetMemPool(device: c_int, mem_pool: hipMemPool_t) -> hipError_t
hipDeviceGetMemPool(mem_pool: POINTER(hipMemPool_t), device: c_int) -> hipError_t
hipGetDevicePropertiesR0600(prop: POINTER(hipDeviceProp_tR0600), deviceId: c_int) -> hipError_t
hipDeviceGetTexture1DLinearMaxWidth(mem_pool: POINTER(hipMemPool_t), device: c_int) -> hipError_t
hipDeviceSetCacheConfig(cacheConfig: hipFuncCache_t) -> hipError_t
hipDeviceGetCacheConfig(cacheConfig: POINTER(hipFuncCache_t)) -> hipError_t
hipDeviceGetLimit(pValue: POINTER(c_size_t), limit: hipLimit_t) -> hipError_t
hipDeviceSetLimit(limit: hipLimit_t, value: c_size_t) -> hipError_t
hipDeviceGetSharedMemConfig(pConfig: POINTER(hipSharedMemConfig)) -> hipError_t
hipGetDeviceFlags(flags: POINTER(c_uint)) -> hipError_t
hipDeviceSetSharedMemConfig(config: hipSharedMemConfig) -> hipError_t
hipSetDeviceFlags(flags: c_uint) -> hipError_t
hipChooseDeviceR0600(device: POINTER(c_int), prop: POINTER(hipDeviceProp_tR0600)) -> hipError_t
hipExtGetLinkTypeAndHopCount(device1: c_int, device2: c_int, linktype: POINTER(c_uint32), hopcount: POINTER(c_uint32)) -> hipError_t
hipIpcGetMemHandle(handle: POINTER(hipIpcMemHandle_t), devPtr: c_void_p) -> hipError_t
hipIpcOpenMemHandle(devPtr: POINTER(c_void_p), handle: hipIpcMemHandle_t, flags: c_uint) -> hipError_t
hipIpcCloseMemHandle(devPtr: c_void_p) -> hipError_t
hipIpcGetEventHandle(handle: POINTER(hipIpcEventHandle_t), event: hipEvent_t) -> hipError_t
hipIpcOpenEventHandle(event: POINTER(hipEvent_t), handle: hipIpcEventHandle_t) -> hipError_t
hipFuncSetAttribute(func: const c_void_p, attr: hipFuncAttribute, value: c_int) -> hipError_t
hipFuncSetCacheConfig(func: const c_void_p, config: hipFuncCache_t) -> hipError_t
hipFuncSetSharedMemConfig(func: const c_void_p, config: hipSharedMemConfig) -> hipError_t
hipGetLastError() -> hipError_t
hipExtGetLastError() -> hipError_t
hipPeekAtLastError() -> hipError_t
hipGetErrorName(hip_error: hipError_t) -> c_char_p
hipGetErrorString(hipError: hipError_t) -> c_char_p
hipDrvGetErrorName(hipError: hipError_t, errorString: POINTER(c_char_p)) -> hipError_t
hipDrvGetErrorString(hipError: hipError_t, errorString: POINTER(c_char_p)) -> hipError_t
hipStreamCreate(stream: POINTER(hipStream_t)) -> hipError_t
hipStreamCreateWithFlags(stream: POINTER(hipStream_t), flags: c_uint) -> hipError_t
hipStreamCreateWithPriority(stream: POINTER(hipStream_t), flags: c_uint, priority: c_int) -> hipError_t
hipDeviceGetStreamPriorityRange(leastPriority: POINTER(c_int), greatestPriority: POINTER(c_int)) -> hipError_t
hipStreamDestroy(stream: hipStream_t) -> hipError_t
hipStreamQuery(stream: hipStream_t) -> hipError_t
hipStreamSynchronize(stream: hipStream_t) -> hipError_t
hipStreamWaitEvent(stream: hipStream_t, event: hipEvent_t, flags: c_uint) -> hipError_t
hipStreamGetFlags(stream: hipStream_t, flags: POINTER(c_uint)) -> hipError_t
hipStreamGetPriority(stream: hipStream_t, priority: POINTER(c_int)) -> hipError_t
hipStreamGetDevice(stream: hipStream_t, device: POINTER(hipDevice_t)) -> hipError_t
hipExtStreamCreateWithCUMask(stream: POINTER(hipStream_t), cuMaskSize: c_uint32, cuMask: const POINTER(c_uint32)) -> hipError_t
hipExtStreamGetCUMask(stream: hipStream_t, cuMaskSize: c_uint32, cuMask: POINTER(c_uint32)) -> hipError_t
hipStreamAddCallback(stream: hipStream_t, callback: hipStreamCallback_t, userData: c_void_p, flags: c_uint) -> hipError_t
hipStreamWaitValue32(stream: hipStream_t, ptr: c_void_p, value: c_uint32, flags: c_uint, mask: c_uint32) -> hipError_t
hipStreamWaitValue64(stream: hipStream_t, ptr: c_void_p, value: c_uint64, flags: c_uint, mask: c_uint64) -> hipError_t
hipStreamWriteValue32(stream: hipStream_t, ptr: c_void_p, value: c_uint32, flags: c_uint) -> hipError_t
hipStreamWriteValue64(stream: hipStream_t, ptr: c_void_p, value: c_uint64, flags: c_uint) -> hipError_t
hipStreamBatchMemOp(stream: hipStream_t, count: c_uint, paramArray: POINTER(hipStreamBatchMemOpParams), flags: c_uint) -> hipError_t
hipGraphAddBatchMemOpNode(phGraphNode: POINTER(hipGraphNode_t), hGraph: hipGraph_t, dependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, nodeParams: POINTER(hipBatchMemOpNodeParams)) -> hipError_t
hipGraphBatchMemOpNodeGetParams(hNode: hipGraphNode_t, nodeParams_out: POINTER(hipBatchMemOpNodeParams)) -> hipError_t
hipGraphBatchMemOpNodeSetParams(hNode: hipGraphNode_t, nodeParams: POINTER(hipBatchMemOpNodeParams)) -> hipError_t
hipGraphExecBatchMemOpNodeSetParams(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, nodeParams: POINTER(hipBatchMemOpNodeParams)) -> hipError_t
hipEventCreateWithFlags(event: POINTER(hipEvent_t), flags: c_uint) -> hipError_t
hipEventCreate(event: POINTER(hipEvent_t)) -> hipError_t
hipEventRecordWithFlags(event: hipEvent_t, stream: hipStream_t, flags: c_uint) -> hipError_t
hipEventRecord(event: hipEvent_t, stream: hipStream_t) -> hipError_t
hipEventDestroy(event: hipEvent_t) -> hipError_t
hipEventSynchronize(event: hipEvent_t) -> hipError_t
hipEventElapsedTime(ms: POINTER(c_float), start: hipEvent_t, stop: hipEvent_t) -> hipError_t
hipEventQuery(event: hipEvent_t) -> hipError_t
hipPointerSetAttribute(value: const c_void_p, attribute: hipPointer_attribute, ptr: hipDeviceptr_t) -> hipError_t
hipPointerGetAttributes(attributes: POINTER(hipPointerAttribute_t), ptr: const c_void_p) -> hipError_t
hipPointerGetAttribute(data: c_void_p, attribute: hipPointer_attribute, ptr: hipDeviceptr_t) -> hipError_t
hipDrvPointerGetAttributes(numAttributes: c_uint, attributes: POINTER(hipPointer_attribute), data: POINTER(c_void_p), ptr: hipDeviceptr_t) -> hipError_t
hipImportExternalSemaphore(extSem_out: POINTER(hipExternalSemaphore_t), semHandleDesc: POINTER(hipExternalSemaphoreHandleDesc)) -> hipError_t
hipSignalExternalSemaphoresAsync(extSemArray: POINTER(hipExternalSemaphore_t), paramsArray: POINTER(hipExternalSemaphoreSignalParams), numExtSems: c_uint, stream: hipStream_t) -> hipError_t
hipWaitExternalSemaphoresAsync(extSemArray: POINTER(hipExternalSemaphore_t), paramsArray: POINTER(hipExternalSemaphoreWaitParams), numExtSems: c_uint, stream: hipStream_t) -> hipError_t
hipDestroyExternalSemaphore(extSem: hipExternalSemaphore_t) -> hipError_t
hipImportExternalMemory(extMem_out: POINTER(hipExternalMemory_t), memHandleDesc: POINTER(hipExternalMemoryHandleDesc)) -> hipError_t
hipExternalMemoryGetMappedBuffer(devPtr: POINTER(c_void_p), extMem: hipExternalMemory_t, bufferDesc: POINTER(hipExternalMemoryBufferDesc)) -> hipError_t
hipDestroyExternalMemory(extMem: hipExternalMemory_t) -> hipError_t
hipExternalMemoryGetMappedMipmappedArray(mipmap: POINTER(hipMipmappedArray_t), extMem: hipExternalMemory_t, mipmapDesc: POINTER(hipExternalMemoryMipmappedArrayDesc)) -> hipError_t
hipMalloc(ptr: POINTER(c_void_p), size: c_size_t) -> hipError_t
hipExtMallocWithFlags(ptr: POINTER(c_void_p), sizeBytes: c_size_t, flags: c_uint) -> hipError_t
hipMallocHost(ptr: POINTER(c_void_p), size: c_size_t) -> hipError_t
hipMemAllocHost(ptr: POINTER(c_void_p), size: c_size_t) -> hipError_t
hipHostMalloc(ptr: POINTER(c_void_p), size: c_size_t, flags: c_uint) -> hipError_t
hipMallocManaged(dev_ptr: POINTER(c_void_p), size: c_size_t, flags: c_uint) -> hipError_t
hipMemPrefetchAsync(dev_ptr: const c_void_p, count: c_size_t, device: c_int, stream: hipStream_t) -> hipError_t
hipMemAdvise(dev_ptr: const c_void_p, count: c_size_t, advice: hipMemoryAdvise, device: c_int) -> hipError_t
hipMemRangeGetAttribute(data: c_void_p, data_size: c_size_t, attribute: hipMemRangeAttribute, dev_ptr: const c_void_p, count: c_size_t) -> hipError_t
hipMemRangeGetAttributes(data: POINTER(c_void_p), data_sizes: POINTER(c_size_t), attributes: POINTER(hipMemRangeAttribute), num_attributes: c_size_t, dev_ptr: const c_void_p, count: c_size_t) -> hipError_t
hipStreamAttachMemAsync(stream: hipStream_t, dev_ptr: c_void_p, length: c_size_t, flags: c_uint) -> hipError_t
hipMallocAsync(dev_ptr: POINTER(c_void_p), size: c_size_t, stream: hipStream_t) -> hipError_t
hipFreeAsync(dev_ptr: c_void_p, stream: hipStream_t) -> hipError_t
hipMemPoolTrimTo(mem_pool: hipMemPool_t, min_bytes_to_hold: c_size_t) -> hipError_t
hipMemPoolSetAttribute(mem_pool: hipMemPool_t, attr: hipMemPoolAttr, value: c_void_p) -> hipError_t
hipMemPoolGetAttribute(mem_pool: hipMemPool_t, attr: hipMemPoolAttr, value: c_void_p) -> hipError_t
hipMemPoolSetAccess(mem_pool: hipMemPool_t, desc_list: POINTER(hipMemAccessDesc), count: c_size_t) -> hipError_t
hipMemPoolGetAccess(flags: POINTER(hipMemAccessFlags), mem_pool: hipMemPool_t, location: POINTER(hipMemLocation)) -> hipError_t
hipMemPoolCreate(mem_pool: POINTER(hipMemPool_t), pool_props: POINTER(hipMemPoolProps)) -> hipError_t
hipMemPoolDestroy(mem_pool: hipMemPool_t) -> hipError_t
hipMallocFromPoolAsync(dev_ptr: POINTER(c_void_p), size: c_size_t, mem_pool: hipMemPool_t, stream: hipStream_t) -> hipError_t
hipMemPoolExportToShareableHandle(shared_handle: c_void_p, mem_pool: hipMemPool_t, handle_type: hipMemAllocationHandleType, flags: c_uint) -> hipError_t
hipMemPoolImportFromShareableHandle(mem_pool: POINTER(hipMemPool_t), shared_handle: c_void_p, handle_type: hipMemAllocationHandleType, flags: c_uint) -> hipError_t
hipMemPoolExportPointer(export_data: POINTER(hipMemPoolPtrExportData), dev_ptr: c_void_p) -> hipError_t
hipMemPoolImportPointer(dev_ptr: POINTER(c_void_p), mem_pool: hipMemPool_t, export_data: POINTER(hipMemPoolPtrExportData)) -> hipError_t
hipHostAlloc(ptr: POINTER(c_void_p), size: c_size_t, flags: c_uint) -> hipError_t
hipHostGetDevicePointer(devPtr: POINTER(c_void_p), hstPtr: c_void_p, flags: c_uint) -> hipError_t
hipHostGetFlags(flagsPtr: POINTER(c_uint), hostPtr: c_void_p) -> hipError_t
hipHostRegister(hostPtr: c_void_p, sizeBytes: c_size_t, flags: c_uint) -> hipError_t
hipHostUnregister(hostPtr: c_void_p) -> hipError_t
hipMallocPitch(ptr: POINTER(c_void_p), pitch: POINTER(c_size_t), width: c_size_t, height: c_size_t) -> hipError_t
hipMemAllocPitch(dptr: POINTER(hipDeviceptr_t), pitch: POINTER(c_size_t), widthInBytes: c_size_t, height: c_size_t, elementSizeBytes: c_uint) -> hipError_t
hipFree(ptr: c_void_p) -> hipError_t
hipFreeHost(ptr: c_void_p) -> hipError_t
hipHostFree(ptr: c_void_p) -> hipError_t
hipMemcpy(dst: c_void_p, src: const c_void_p, sizeBytes: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyWithStream(dst: c_void_p, src: const c_void_p, sizeBytes: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyHtoD(dst: hipDeviceptr_t, src: c_void_p, sizeBytes: c_size_t) -> hipError_t
hipMemcpyDtoH(dst: c_void_p, src: hipDeviceptr_t, sizeBytes: c_size_t) -> hipError_t
hipMemcpyDtoD(dst: hipDeviceptr_t, src: hipDeviceptr_t, sizeBytes: c_size_t) -> hipError_t
hipMemcpyAtoD(dstDevice: hipDeviceptr_t, srcArray: hipArray_t, srcOffset: c_size_t, ByteCount: c_size_t) -> hipError_t
hipMemcpyDtoA(dstArray: hipArray_t, dstOffset: c_size_t, srcDevice: hipDeviceptr_t, ByteCount: c_size_t) -> hipError_t
hipMemcpyAtoA(dstArray: hipArray_t, dstOffset: c_size_t, srcArray: hipArray_t, srcOffset: c_size_t, ByteCount: c_size_t) -> hipError_t
hipMemcpyHtoDAsync(dst: hipDeviceptr_t, src: c_void_p, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipMemcpyDtoHAsync(dst: c_void_p, src: hipDeviceptr_t, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipMemcpyDtoDAsync(dst: hipDeviceptr_t, src: hipDeviceptr_t, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipMemcpyAtoHAsync(dstHost: c_void_p, srcArray: hipArray_t, srcOffset: c_size_t, ByteCount: c_size_t, stream: hipStream_t) -> hipError_t
hipMemcpyHtoAAsync(dstArray: hipArray_t, dstOffset: c_size_t, srcHost: const c_void_p, ByteCount: c_size_t, stream: hipStream_t) -> hipError_t
hipModuleGetGlobal(dptr: POINTER(hipDeviceptr_t), bytes: POINTER(c_size_t), hmod: hipModule_t, name: c_char_p) -> hipError_t
hipGetSymbolAddress(devPtr: POINTER(c_void_p), symbol: const c_void_p) -> hipError_t
hipGetSymbolSize(size: POINTER(c_size_t), symbol: const c_void_p) -> hipError_t
hipGetProcAddress(symbol: c_char_p, pfn: POINTER(c_void_p), hipVersion: c_int, flags: c_uint64, symbolStatus: POINTER(hipDriverProcAddressQueryResult)) -> hipError_t
hipMemcpyToSymbol(symbol: const c_void_p, src: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyToSymbolAsync(symbol: const c_void_p, src: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyFromSymbol(dst: c_void_p, symbol: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyFromSymbolAsync(dst: c_void_p, symbol: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyAsync(dst: c_void_p, src: const c_void_p, sizeBytes: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemset(dst: c_void_p, value: c_int, sizeBytes: c_size_t) -> hipError_t
hipMemsetD8(dest: hipDeviceptr_t, value: c_ubyte, count: c_size_t) -> hipError_t
hipMemsetD8Async(dest: hipDeviceptr_t, value: c_ubyte, count: c_size_t, stream: hipStream_t) -> hipError_t
hipMemsetD16(dest: hipDeviceptr_t, value: c_ushort, count: c_size_t) -> hipError_t
hipMemsetD16Async(dest: hipDeviceptr_t, value: c_ushort, count: c_size_t, stream: hipStream_t) -> hipError_t
hipMemsetD32(dest: hipDeviceptr_t, value: c_int, count: c_size_t) -> hipError_t
hipMemsetAsync(dst: c_void_p, value: c_int, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipMemsetD32Async(dst: hipDeviceptr_t, value: c_int, count: c_size_t, stream: hipStream_t) -> hipError_t
hipMemset2D(dst: c_void_p, pitch: c_size_t, value: c_int, width: c_size_t, height: c_size_t) -> hipError_t
hipMemset2DAsync(dst: c_void_p, pitch: c_size_t, value: c_int, width: c_size_t, height: c_size_t, stream: hipStream_t) -> hipError_t
hipMemset3D(pitchedDevPtr: hipPitchedPtr, value: c_int, extent: hipExtent) -> hipError_t
hipMemset3DAsync(pitchedDevPtr: hipPitchedPtr, value: c_int, extent: hipExtent, stream: hipStream_t) -> hipError_t
hipMemGetInfo(free: POINTER(c_size_t), total: POINTER(c_size_t)) -> hipError_t
hipMemPtrGetInfo(ptr: c_void_p, size: POINTER(c_size_t)) -> hipError_t
hipMallocArray(array: POINTER(hipArray_t), desc: POINTER(hipChannelFormatDesc), width: c_size_t, height: c_size_t, flags: c_uint) -> hipError_t
hipArrayCreate(pHandle: POINTER(hipArray_t), pAllocateArray: POINTER(HIP_ARRAY_DESCRIPTOR)) -> hipError_t
hipArrayDestroy(array: hipArray_t) -> hipError_t
hipArray3DCreate(array: POINTER(hipArray_t), pAllocateArray: POINTER(HIP_ARRAY3D_DESCRIPTOR)) -> hipError_t
hipMalloc3D(pitchedDevPtr: POINTER(hipPitchedPtr), extent: hipExtent) -> hipError_t
hipFreeArray(array: hipArray_t) -> hipError_t
hipMalloc3DArray(array: POINTER(hipArray_t), desc: POINTER(hipChannelFormatDesc), extent: hipExtent, flags: c_uint) -> hipError_t
hipArrayGetInfo(desc: POINTER(hipChannelFormatDesc), extent: POINTER(hipExtent), flags: POINTER(c_uint), array: hipArray_t) -> hipError_t
hipArrayGetDescriptor(pArrayDescriptor: POINTER(HIP_ARRAY_DESCRIPTOR), array: hipArray_t) -> hipError_t
hipArray3DGetDescriptor(pArrayDescriptor: POINTER(HIP_ARRAY3D_DESCRIPTOR), array: hipArray_t) -> hipError_t
hipMemcpy2D(dst: c_void_p, dpitch: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyParam2D(pCopy: POINTER(hip_Memcpy2D)) -> hipError_t
hipMemcpyParam2DAsync(pCopy: POINTER(hip_Memcpy2D), stream: hipStream_t) -> hipError_t
hipMemcpy2DAsync(dst: c_void_p, dpitch: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpy2DToArray(dst: hipArray_t, wOffset: c_size_t, hOffset: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DToArrayAsync(dst: hipArray_t, wOffset: c_size_t, hOffset: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpy2DArrayToArray(dst: hipArray_t, wOffsetDst: c_size_t, hOffsetDst: c_size_t, src: hipArray_const_t, wOffsetSrc: c_size_t, hOffsetSrc: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyToArray(dst: hipArray_t, wOffset: c_size_t, hOffset: c_size_t, src: const c_void_p, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyFromArray(dst: c_void_p, srcArray: hipArray_const_t, wOffset: c_size_t, hOffset: c_size_t, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DFromArray(dst: c_void_p, dpitch: c_size_t, src: hipArray_const_t, wOffset: c_size_t, hOffset: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DFromArrayAsync(dst: c_void_p, dpitch: c_size_t, src: hipArray_const_t, wOffset: c_size_t, hOffset: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyAtoH(dst: c_void_p, srcArray: hipArray_t, srcOffset: c_size_t, count: c_size_t) -> hipError_t
hipMemcpyHtoA(dstArray: hipArray_t, dstOffset: c_size_t, srcHost: const c_void_p, count: c_size_t) -> hipError_t
hipMemcpy3D(p: POINTER(hipMemcpy3DParms)) -> hipError_t
hipMemcpy3DAsync(p: POINTER(hipMemcpy3DParms), stream: hipStream_t) -> hipError_t
hipDrvMemcpy3D(pCopy: POINTER(HIP_MEMCPY3D)) -> hipError_t
hipDrvMemcpy3DAsync(pCopy: POINTER(HIP_MEMCPY3D), stream: hipStream_t) -> hipError_t
hipDeviceCanAccessPeer(canAccessPeer: POINTER(c_int), deviceId: c_int, peerDeviceId: c_int) -> hipError_t
hipDeviceEnablePeerAccess(peerDeviceId: c_int, flags: c_uint) -> hipError_t
hipDeviceDisablePeerAccess(peerDeviceId: c_int) -> hipError_t
hipMemGetAddressRange(pbase: POINTER(hipDeviceptr_t), psize: POINTER(c_size_t), dptr: hipDeviceptr_t) -> hipError_t
hipMemcpyPeer(dst: c_void_p, dstDeviceId: c_int, src: const c_void_p, srcDeviceId: c_int, sizeBytes: c_size_t) -> hipError_t
hipMemcpyPeerAsync(dst: c_void_p, dstDeviceId: c_int, src: const c_void_p, srcDevice: c_int, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipCtxCreate(ctx: POINTER(hipCtx_t), flags: c_uint, device: hipDevice_t) -> hipError_t
hipCtxDestroy(ctx: hipCtx_t) -> hipError_t
hipCtxPopCurrent(ctx: POINTER(hipCtx_t)) -> hipError_t
hipCtxPushCurrent(ctx: hipCtx_t) -> hipError_t
hipCtxSetCurrent(ctx: hipCtx_t) -> hipError_t
hipCtxGetCurrent(ctx: POINTER(hipCtx_t)) -> hipError_t
hipCtxGetDevice(device: POINTER(hipDevice_t)) -> hipError_t
hipCtxGetApiVersion(ctx: hipCtx_t, apiVersion: POINTER(c_int)) -> hipError_t
hipCtxGetCacheConfig(cacheConfig: POINTER(hipFuncCache_t)) -> hipError_t
hipCtxSetCacheConfig(cacheConfig: hipFuncCache_t) -> hipError_t
hipCtxSetSharedMemConfig(config: hipSharedMemConfig) -> hipError_t
hipCtxGetSharedMemConfig(pConfig: POINTER(hipSharedMemConfig)) -> hipError_t
hipCtxSynchronize() -> hipError_t
hipCtxGetFlags(flags: POINTER(c_uint)) -> hipError_t
hipCtxEnablePeerAccess(peerCtx: hipCtx_t, flags: c_uint) -> hipError_t
hipCtxDisablePeerAccess(peerCtx: hipCtx_t) -> hipError_t
hipDevicePrimaryCtxGetState(dev: hipDevice_t, flags: POINTER(c_uint), active: POINTER(c_int)) -> hipError_t
hipDevicePrimaryCtxRelease(dev: hipDevice_t) -> hipError_t
hipDevicePrimaryCtxRetain(pctx: POINTER(hipCtx_t), dev: hipDevice_t) -> hipError_t
hipDevicePrimaryCtxReset(dev: hipDevice_t) -> hipError_t
hipDevicePrimaryCtxSetFlags(dev: hipDevice_t, flags: c_uint) -> hipError_t
hipModuleLoad(module: POINTER(hipModule_t), fname: c_char_p) -> hipError_t
hipModuleUnload(module: hipModule_t) -> hipError_t
hipModuleGetFunction(function: POINTER(hipFunction_t), module: hipModule_t, kname: c_char_p) -> hipError_t
hipFuncGetAttributes(attr: POINTER(hipFuncAttributes), func: const c_void_p) -> hipError_t
hipFuncGetAttribute(value: POINTER(c_int), attrib: hipFunction_attribute, hfunc: hipFunction_t) -> hipError_t
hipGetFuncBySymbol(functionPtr: POINTER(hipFunction_t), symbolPtr: const c_void_p) -> hipError_t
hipModuleGetTexRef(texRef: POINTER(POINTER(textureReference)), hmod: hipModule_t, name: c_char_p) -> hipError_t
hipModuleLoadData(module: POINTER(hipModule_t), image: const c_void_p) -> hipError_t
hipModuleLoadDataEx(module: POINTER(hipModule_t), image: const c_void_p, numOptions: c_uint, options: POINTER(hipJitOption), optionValues: POINTER(c_void_p)) -> hipError_t
hipLinkAddData(state: hipLinkState_t, type: hipJitInputType, data: c_void_p, size: c_size_t, name: c_char_p, numOptions: c_uint, options: POINTER(hipJitOption), optionValues: POINTER(c_void_p)) -> hipError_t
hipLinkAddFile(state: hipLinkState_t, type: hipJitInputType, path: c_char_p, numOptions: c_uint, options: POINTER(hipJitOption), optionValues: POINTER(c_void_p)) -> hipError_t
hipLinkComplete(state: hipLinkState_t, hipBinOut: POINTER(c_void_p), sizeOut: POINTER(c_size_t)) -> hipError_t
hipLinkCreate(numOptions: c_uint, options: POINTER(hipJitOption), optionValues: POINTER(c_void_p), stateOut: POINTER(hipLinkState_t)) -> hipError_t
hipLinkDestroy(state: hipLinkState_t) -> hipError_t
hipModuleLaunchKernel(f: hipFunction_t, gridDimX: c_uint, gridDimY: c_uint, gridDimZ: c_uint, blockDimX: c_uint, blockDimY: c_uint, blockDimZ: c_uint, sharedMemBytes: c_uint, stream: hipStream_t, kernelParams: POINTER(c_void_p), extra: POINTER(c_void_p)) -> hipError_t
hipModuleLaunchCooperativeKernel(f: hipFunction_t, gridDimX: c_uint, gridDimY: c_uint, gridDimZ: c_uint, blockDimX: c_uint, blockDimY: c_uint, blockDimZ: c_uint, sharedMemBytes: c_uint, stream: hipStream_t, kernelParams: POINTER(c_void_p)) -> hipError_t
hipModuleLaunchCooperativeKernelMultiDevice(launchParamsList: POINTER(hipFunctionLaunchParams), numDevices: c_uint, flags: c_uint) -> hipError_t
hipLaunchCooperativeKernel(f: const c_void_p, gridDim: dim3, blockDimX: dim3, kernelParams: POINTER(c_void_p), sharedMemBytes: c_uint, stream: hipStream_t) -> hipError_t
hipLaunchCooperativeKernelMultiDevice(launchParamsList: POINTER(hipLaunchParams), numDevices: c_int, flags: c_uint) -> hipError_t
hipExtLaunchMultiKernelMultiDevice(launchParamsList: POINTER(hipLaunchParams), numDevices: c_int, flags: c_uint) -> hipError_t
hipModuleOccupancyMaxPotentialBlockSize(gridSize: POINTER(c_int), blockSize: POINTER(c_int), f: hipFunction_t, dynSharedMemPerBlk: c_size_t, blockSizeLimit: c_int) -> hipError_t
hipModuleOccupancyMaxPotentialBlockSizeWithFlags(gridSize: POINTER(c_int), blockSize: POINTER(c_int), f: hipFunction_t, dynSharedMemPerBlk: c_size_t, blockSizeLimit: c_int, flags: c_uint) -> hipError_t
hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: POINTER(c_int), f: hipFunction_t, blockSize: c_int, dynSharedMemPerBlk: c_size_t) -> hipError_t
hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: POINTER(c_int), f: hipFunction_t, blockSize: c_int, dynSharedMemPerBlk: c_size_t, flags: c_uint) -> hipError_t
hipOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks: POINTER(c_int), f: const c_void_p, blockSize: c_int, dynSharedMemPerBlk: c_size_t) -> hipError_t
hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks: POINTER(c_int), f: const c_void_p, blockSize: c_int, dynSharedMemPerBlk: c_size_t, flags: c_uint) -> hipError_t
hipOccupancyMaxPotentialBlockSize(gridSize: POINTER(c_int), blockSize: POINTER(c_int), f: const c_void_p, dynSharedMemPerBlk: c_size_t, blockSizeLimit: c_int) -> hipError_t
hipProfilerStart(...) -> hipError_t
hipProfilerStop(...) -> hipError_t
hipConfigureCall(gridDim: dim3, blockDim: dim3, sharedMem: c_size_t, stream: hipStream_t) -> hipError_t
hipSetupArgument(arg: const c_void_p, size: c_size_t, offset: c_size_t) -> hipError_t
hipLaunchByPtr(func: const c_void_p) -> hipError_t
__hipPushCallConfiguration(gridDim: dim3, blockDim: dim3, sharedMem: c_size_t, stream: hipStream_t) -> hipError_t
__hipPopCallConfiguration(gridDim: POINTER(dim3), blockDim: POINTER(dim3), sharedMem: POINTER(c_size_t), stream: POINTER(hipStream_t)) -> hipError_t
hipLaunchKernel(function_address: const c_void_p, numBlocks: dim3, dimBlocks: dim3, args: POINTER(c_void_p), sharedMemBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipLaunchHostFunc(stream: hipStream_t, fn: hipHostFn_t, userData: c_void_p) -> hipError_t
hipDrvMemcpy2DUnaligned(pCopy: POINTER(hip_Memcpy2D)) -> hipError_t
hipExtLaunchKernel(function_address: const c_void_p, numBlocks: dim3, dimBlocks: dim3, args: POINTER(c_void_p), sharedMemBytes: c_size_t, stream: hipStream_t, startEvent: hipEvent_t, stopEvent: hipEvent_t, flags: c_int) -> hipError_t
hipCreateTextureObject(pTexObject: POINTER(hipTextureObject_t), pResDesc: POINTER(hipResourceDesc), pTexDesc: POINTER(hipTextureDesc), pResViewDesc: POINTER(hipResourceViewDesc)) -> hipError_t
hipDestroyTextureObject(textureObject: hipTextureObject_t) -> hipError_t
hipGetChannelDesc(desc: POINTER(hipChannelFormatDesc), array: hipArray_const_t) -> hipError_t
hipGetTextureObjectResourceDesc(pResDesc: POINTER(hipResourceDesc), textureObject: hipTextureObject_t) -> hipError_t
hipGetTextureObjectResourceViewDesc(pResViewDesc: POINTER(hipResourceViewDesc), textureObject: hipTextureObject_t) -> hipError_t
hipGetTextureObjectTextureDesc(pTexDesc: POINTER(hipTextureDesc), textureObject: hipTextureObject_t) -> hipError_t
hipTexObjectCreate(pTexObject: POINTER(hipTextureObject_t), pResDesc: POINTER(HIP_RESOURCE_DESC), pTexDesc: POINTER(HIP_TEXTURE_DESC), pResViewDesc: POINTER(HIP_RESOURCE_VIEW_DESC)) -> hipError_t
hipTexObjectDestroy(texObject: hipTextureObject_t) -> hipError_t
hipTexObjectGetResourceDesc(pResDesc: POINTER(HIP_RESOURCE_DESC), texObject: hipTextureObject_t) -> hipError_t
hipTexObjectGetResourceViewDesc(pResViewDesc: POINTER(HIP_RESOURCE_VIEW_DESC), texObject: hipTextureObject_t) -> hipError_t
hipTexObjectGetTextureDesc(pTexDesc: POINTER(HIP_TEXTURE_DESC), texObject: hipTextureObject_t) -> hipError_t
hipMallocMipmappedArray(mipmappedArray: POINTER(hipMipmappedArray_t), desc: POINTER(hipChannelFormatDesc), extent: hipExtent, numLevels: c_uint, flags: c_uint) -> hipError_t
hipFreeMipmappedArray(mipmappedArray: hipMipmappedArray_t) -> hipError_t
hipGetMipmappedArrayLevel(levelArray: POINTER(hipArray_t), mipmappedArray: hipMipmappedArray_const_t, level: c_uint) -> hipError_t
hipMipmappedArrayCreate(pHandle: POINTER(hipMipmappedArray_t), pMipmappedArrayDesc: POINTER(HIP_ARRAY3D_DESCRIPTOR), numMipmapLevels: c_uint) -> hipError_t
hipMipmappedArrayDestroy(hMipmappedArray: hipMipmappedArray_t) -> hipError_t
hipMipmappedArrayGetLevel(pLevelArray: POINTER(hipArray_t), hMipMappedArray: hipMipmappedArray_t, level: c_uint) -> hipError_t
hipBindTextureToMipmappedArray(tex: POINTER(textureReference), mipmappedArray: hipMipmappedArray_const_t, desc: POINTER(hipChannelFormatDesc)) -> hipError_t
hipGetTextureReference(texref: POINTER(POINTER(textureReference)), symbol: const c_void_p) -> hipError_t
hipTexRefGetBorderColor(pBorderColor: POINTER(c_float), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetArray(pArray: POINTER(hipArray_t), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefSetAddressMode(texRef: POINTER(textureReference), dim: c_int, am: hipTextureAddressMode) -> hipError_t
hipTexRefSetArray(tex: POINTER(textureReference), array: hipArray_const_t, flags: c_uint) -> hipError_t
hipTexRefSetFilterMode(texRef: POINTER(textureReference), fm: hipTextureFilterMode) -> hipError_t
hipTexRefSetFlags(texRef: POINTER(textureReference), Flags: c_uint) -> hipError_t
hipTexRefSetFormat(texRef: POINTER(textureReference), fmt: hipArray_Format, NumPackedComponents: c_int) -> hipError_t
hipBindTexture(offset: POINTER(c_size_t), tex: POINTER(textureReference), devPtr: const c_void_p, desc: POINTER(hipChannelFormatDesc), size: c_size_t) -> hipError_t
hipBindTexture2D(offset: POINTER(c_size_t), tex: POINTER(textureReference), devPtr: const c_void_p, desc: POINTER(hipChannelFormatDesc), width: c_size_t, height: c_size_t, pitch: c_size_t) -> hipError_t
hipBindTextureToArray(tex: POINTER(textureReference), array: hipArray_const_t, desc: POINTER(hipChannelFormatDesc)) -> hipError_t
hipGetTextureAlignmentOffset(offset: POINTER(c_size_t), texref: POINTER(textureReference)) -> hipError_t
hipUnbindTexture(tex: POINTER(textureReference)) -> hipError_t
hipTexRefGetAddress(dev_ptr: POINTER(hipDeviceptr_t), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetAddressMode(pam: POINTER(hipTextureAddressMode), texRef: POINTER(textureReference), dim: c_int) -> hipError_t
hipTexRefGetFilterMode(pfm: POINTER(hipTextureFilterMode), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetFlags(pFlags: POINTER(c_uint), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetFormat(pFormat: POINTER(hipArray_Format), pNumChannels: POINTER(c_int), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetMaxAnisotropy(pmaxAnsio: POINTER(c_int), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetMipmapFilterMode(pfm: POINTER(hipTextureFilterMode), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetMipmapLevelBias(pbias: POINTER(c_float), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetMipmapLevelClamp(pminMipmapLevelClamp: POINTER(c_float), pmaxMipmapLevelClamp: POINTER(c_float), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefGetMipMappedArray(pArray: POINTER(hipMipmappedArray_t), texRef: POINTER(textureReference)) -> hipError_t
hipTexRefSetAddress(ByteOffset: POINTER(c_size_t), texRef: POINTER(textureReference), dptr: hipDeviceptr_t, bytes: c_size_t) -> hipError_t
hipTexRefSetAddress2D(texRef: POINTER(textureReference), desc: POINTER(HIP_ARRAY_DESCRIPTOR), dptr: hipDeviceptr_t, Pitch: c_size_t) -> hipError_t
hipTexRefSetMaxAnisotropy(texRef: POINTER(textureReference), maxAniso: c_uint) -> hipError_t
hipTexRefSetBorderColor(texRef: POINTER(textureReference), pBorderColor: POINTER(c_float)) -> hipError_t
hipTexRefSetMipmapFilterMode(texRef: POINTER(textureReference), fm: hipTextureFilterMode) -> hipError_t
hipTexRefSetMipmapLevelBias(texRef: POINTER(textureReference), bias: c_float) -> hipError_t
hipTexRefSetMipmapLevelClamp(texRef: POINTER(textureReference), minMipMapLevelClamp: c_float, maxMipMapLevelClamp: c_float) -> hipError_t
hipTexRefSetMipmappedArray(texRef: POINTER(textureReference), mipmappedArray: POINTER(hipMipmappedArray), Flags: c_uint) -> hipError_t
hipApiName(id: c_uint32) -> c_char_p
hipKernelNameRef(f: hipFunction_t) -> c_char_p
hipKernelNameRefByPtr(hostFunction: const c_void_p, stream: hipStream_t) -> c_char_p
hipGetStreamDeviceId(stream: hipStream_t) -> c_int
hipStreamBeginCapture(stream: hipStream_t, mode: hipStreamCaptureMode) -> hipError_t
hipStreamBeginCaptureToGraph(stream: hipStream_t, graph: hipGraph_t, dependencies: POINTER(hipGraphNode_t), dependencyData: POINTER(hipGraphEdgeData), numDependencies: c_size_t, mode: hipStreamCaptureMode) -> hipError_t
hipStreamEndCapture(stream: hipStream_t, pGraph: POINTER(hipGraph_t)) -> hipError_t
hipStreamGetCaptureInfo(stream: hipStream_t, pCaptureStatus: POINTER(hipStreamCaptureStatus), pId: POINTER(c_ulonglong)) -> hipError_t
hipStreamGetCaptureInfo_v2(stream: hipStream_t, captureStatus_out: POINTER(hipStreamCaptureStatus), id_out: POINTER(c_ulonglong), graph_out: POINTER(hipGraph_t), dependencies_out: POINTER(POINTER(hipGraphNode_t)), numDependencies_out: POINTER(c_size_t)) -> hipError_t
hipStreamIsCapturing(stream: hipStream_t, pCaptureStatus: POINTER(hipStreamCaptureStatus)) -> hipError_t
hipStreamUpdateCaptureDependencies(stream: hipStream_t, dependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, flags: c_uint) -> hipError_t
hipThreadExchangeStreamCaptureMode(mode: POINTER(hipStreamCaptureMode)) -> hipError_t
hipGraphCreate(pGraph: POINTER(hipGraph_t), flags: c_uint) -> hipError_t
hipGraphDestroy(graph: hipGraph_t) -> hipError_t
hipGraphAddDependencies(graph: hipGraph_t, from_: POINTER(hipGraphNode_t), to: POINTER(hipGraphNode_t), numDependencies: c_size_t) -> hipError_t
hipGraphRemoveDependencies(graph: hipGraph_t, from_: POINTER(hipGraphNode_t), to: POINTER(hipGraphNode_t), numDependencies: c_size_t) -> hipError_t
hipGraphGetEdges(graph: hipGraph_t, from_: POINTER(hipGraphNode_t), to: POINTER(hipGraphNode_t), numEdges: POINTER(c_size_t)) -> hipError_t
hipGraphGetNodes(graph: hipGraph_t, nodes: POINTER(hipGraphNode_t), numNodes: POINTER(c_size_t)) -> hipError_t
hipGraphGetRootNodes(graph: hipGraph_t, pRootNodes: POINTER(hipGraphNode_t), pNumRootNodes: POINTER(c_size_t)) -> hipError_t
hipGraphNodeGetDependencies(node: hipGraphNode_t, pDependencies: POINTER(hipGraphNode_t), pNumDependencies: POINTER(c_size_t)) -> hipError_t
hipGraphNodeGetDependentNodes(node: hipGraphNode_t, pDependentNodes: POINTER(hipGraphNode_t), pNumDependentNodes: POINTER(c_size_t)) -> hipError_t
hipGraphNodeGetType(node: hipGraphNode_t, pType: POINTER(hipGraphNodeType)) -> hipError_t
hipGraphDestroyNode(node: hipGraphNode_t) -> hipError_t
hipGraphClone(pGraphClone: POINTER(hipGraph_t), originalGraph: hipGraph_t) -> hipError_t
hipGraphNodeFindInClone(pNode: POINTER(hipGraphNode_t), originalNode: hipGraphNode_t, clonedGraph: hipGraph_t) -> hipError_t
hipGraphInstantiate(pGraphExec: POINTER(hipGraphExec_t), graph: hipGraph_t, pErrorNode: POINTER(hipGraphNode_t), pLogBuffer: POINTER(c_char), bufferSize: c_size_t) -> hipError_t
hipGraphInstantiateWithFlags(pGraphExec: POINTER(hipGraphExec_t), graph: hipGraph_t, flags: c_ulonglong) -> hipError_t
hipGraphInstantiateWithParams(pGraphExec: POINTER(hipGraphExec_t), graph: hipGraph_t, instantiateParams: POINTER(hipGraphInstantiateParams)) -> hipError_t
hipGraphLaunch(graphExec: hipGraphExec_t, stream: hipStream_t) -> hipError_t
hipGraphUpload(graphExec: hipGraphExec_t, stream: hipStream_t) -> hipError_t
hipGraphAddNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, nodeParams: POINTER(hipGraphNodeParams)) -> hipError_t
hipGraphExecGetFlags(graphExec: hipGraphExec_t, flags: POINTER(c_ulonglong)) -> hipError_t
hipGraphNodeSetParams(node: hipGraphNode_t, nodeParams: POINTER(hipGraphNodeParams)) -> hipError_t
hipGraphExecNodeSetParams(graphExec: hipGraphExec_t, node: hipGraphNode_t, nodeParams: POINTER(hipGraphNodeParams)) -> hipError_t
hipGraphExecDestroy(graphExec: hipGraphExec_t) -> hipError_t
hipGraphExecUpdate(hGraphExec: hipGraphExec_t, hGraph: hipGraph_t, hErrorNode_out: POINTER(hipGraphNode_t), updateResult_out: POINTER(hipGraphExecUpdateResult)) -> hipError_t
hipGraphAddKernelNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, pNodeParams: POINTER(hipKernelNodeParams)) -> hipError_t
hipGraphKernelNodeGetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipKernelNodeParams)) -> hipError_t
hipGraphKernelNodeSetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipKernelNodeParams)) -> hipError_t
hipGraphExecKernelNodeSetParams(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, pNodeParams: POINTER(hipKernelNodeParams)) -> hipError_t
hipDrvGraphAddMemcpyNode(phGraphNode: POINTER(hipGraphNode_t), hGraph: hipGraph_t, dependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, copyParams: POINTER(HIP_MEMCPY3D), ctx: hipCtx_t) -> hipError_t
hipGraphAddMemcpyNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, pCopyParams: POINTER(hipMemcpy3DParms)) -> hipError_t
hipGraphMemcpyNodeGetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipMemcpy3DParms)) -> hipError_t
hipGraphMemcpyNodeSetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipMemcpy3DParms)) -> hipError_t
hipGraphKernelNodeSetAttribute(hNode: hipGraphNode_t, attr: hipLaunchAttributeID, value: POINTER(hipLaunchAttributeValue)) -> hipError_t
hipGraphKernelNodeGetAttribute(hNode: hipGraphNode_t, attr: hipLaunchAttributeID, value: POINTER(hipLaunchAttributeValue)) -> hipError_t
hipGraphExecMemcpyNodeSetParams(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, pNodeParams: POINTER(hipMemcpy3DParms)) -> hipError_t
hipGraphAddMemcpyNode1D(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, dst: c_void_p, src: const c_void_p, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphMemcpyNodeSetParams1D(node: hipGraphNode_t, dst: c_void_p, src: const c_void_p, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphExecMemcpyNodeSetParams1D(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, dst: c_void_p, src: const c_void_p, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphAddMemcpyNodeFromSymbol(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, dst: c_void_p, symbol: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphMemcpyNodeSetParamsFromSymbol(node: hipGraphNode_t, dst: c_void_p, symbol: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphExecMemcpyNodeSetParamsFromSymbol(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, dst: c_void_p, symbol: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphAddMemcpyNodeToSymbol(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, symbol: const c_void_p, src: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphMemcpyNodeSetParamsToSymbol(node: hipGraphNode_t, symbol: const c_void_p, src: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphExecMemcpyNodeSetParamsToSymbol(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, symbol: const c_void_p, src: const c_void_p, count: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipGraphAddMemsetNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, pMemsetParams: POINTER(hipMemsetParams)) -> hipError_t
hipGraphMemsetNodeGetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipMemsetParams)) -> hipError_t
hipGraphMemsetNodeSetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipMemsetParams)) -> hipError_t
hipGraphExecMemsetNodeSetParams(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, pNodeParams: POINTER(hipMemsetParams)) -> hipError_t
hipGraphAddHostNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, pNodeParams: POINTER(hipHostNodeParams)) -> hipError_t
hipGraphHostNodeGetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipHostNodeParams)) -> hipError_t
hipGraphHostNodeSetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipHostNodeParams)) -> hipError_t
hipGraphExecHostNodeSetParams(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, pNodeParams: POINTER(hipHostNodeParams)) -> hipError_t
hipGraphAddChildGraphNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, childGraph: hipGraph_t) -> hipError_t
hipGraphChildGraphNodeGetGraph(node: hipGraphNode_t, pGraph: POINTER(hipGraph_t)) -> hipError_t
hipGraphExecChildGraphNodeSetParams(hGraphExec: hipGraphExec_t, node: hipGraphNode_t, childGraph: hipGraph_t) -> hipError_t
hipGraphAddEmptyNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t) -> hipError_t
hipGraphAddEventRecordNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, event: hipEvent_t) -> hipError_t
hipGraphEventRecordNodeGetEvent(node: hipGraphNode_t, event_out: POINTER(hipEvent_t)) -> hipError_t
hipGraphEventRecordNodeSetEvent(node: hipGraphNode_t, event: hipEvent_t) -> hipError_t
hipGraphExecEventRecordNodeSetEvent(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, event: hipEvent_t) -> hipError_t
hipGraphAddEventWaitNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, event: hipEvent_t) -> hipError_t
hipGraphEventWaitNodeGetEvent(node: hipGraphNode_t, event_out: POINTER(hipEvent_t)) -> hipError_t
hipGraphEventWaitNodeSetEvent(node: hipGraphNode_t, event: hipEvent_t) -> hipError_t
hipGraphExecEventWaitNodeSetEvent(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, event: hipEvent_t) -> hipError_t
hipGraphAddMemAllocNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, pNodeParams: POINTER(hipMemAllocNodeParams)) -> hipError_t
hipGraphMemAllocNodeGetParams(node: hipGraphNode_t, pNodeParams: POINTER(hipMemAllocNodeParams)) -> hipError_t
hipGraphAddMemFreeNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, dev_ptr: c_void_p) -> hipError_t
hipGraphMemFreeNodeGetParams(node: hipGraphNode_t, dev_ptr: c_void_p) -> hipError_t
hipDeviceGetGraphMemAttribute(device: c_int, attr: hipGraphMemAttributeType, value: c_void_p) -> hipError_t
hipDeviceSetGraphMemAttribute(device: c_int, attr: hipGraphMemAttributeType, value: c_void_p) -> hipError_t
hipDeviceGraphMemTrim(device: c_int) -> hipError_t
hipUserObjectCreate(object_out: POINTER(hipUserObject_t), ptr: c_void_p, destroy: hipHostFn_t, initialRefcount: c_uint, flags: c_uint) -> hipError_t
hipUserObjectRelease(object: hipUserObject_t, count: c_uint) -> hipError_t
hipUserObjectRetain(object: hipUserObject_t, count: c_uint) -> hipError_t
hipGraphRetainUserObject(graph: hipGraph_t, object: hipUserObject_t, count: c_uint, flags: c_uint) -> hipError_t
hipGraphReleaseUserObject(graph: hipGraph_t, object: hipUserObject_t, count: c_uint) -> hipError_t
hipGraphDebugDotPrint(graph: hipGraph_t, path: c_char_p, flags: c_uint) -> hipError_t
hipGraphKernelNodeCopyAttributes(hSrc: hipGraphNode_t, hDst: hipGraphNode_t) -> hipError_t
hipGraphNodeSetEnabled(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, isEnabled: c_uint) -> hipError_t
hipGraphNodeGetEnabled(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, isEnabled: POINTER(c_uint)) -> hipError_t
hipGraphAddExternalSemaphoresWaitNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, nodeParams: POINTER(hipExternalSemaphoreWaitNodeParams)) -> hipError_t
hipGraphAddExternalSemaphoresSignalNode(pGraphNode: POINTER(hipGraphNode_t), graph: hipGraph_t, pDependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, nodeParams: POINTER(hipExternalSemaphoreSignalNodeParams)) -> hipError_t
hipGraphExternalSemaphoresSignalNodeSetParams(hNode: hipGraphNode_t, nodeParams: POINTER(hipExternalSemaphoreSignalNodeParams)) -> hipError_t
hipGraphExternalSemaphoresWaitNodeSetParams(hNode: hipGraphNode_t, nodeParams: POINTER(hipExternalSemaphoreWaitNodeParams)) -> hipError_t
hipGraphExternalSemaphoresSignalNodeGetParams(hNode: hipGraphNode_t, params_out: POINTER(hipExternalSemaphoreSignalNodeParams)) -> hipError_t
hipGraphExternalSemaphoresWaitNodeGetParams(hNode: hipGraphNode_t, params_out: POINTER(hipExternalSemaphoreWaitNodeParams)) -> hipError_t
hipGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, nodeParams: POINTER(hipExternalSemaphoreSignalNodeParams)) -> hipError_t
hipGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, nodeParams: POINTER(hipExternalSemaphoreWaitNodeParams)) -> hipError_t
hipDrvGraphMemcpyNodeGetParams(hNode: hipGraphNode_t, nodeParams: POINTER(HIP_MEMCPY3D)) -> hipError_t
hipDrvGraphMemcpyNodeSetParams(hNode: hipGraphNode_t, nodeParams: POINTER(HIP_MEMCPY3D)) -> hipError_t
hipDrvGraphAddMemsetNode(phGraphNode: POINTER(hipGraphNode_t), hGraph: hipGraph_t, dependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, memsetParams: POINTER(HIP_MEMSET_NODE_PARAMS), ctx: hipCtx_t) -> hipError_t
hipDrvGraphAddMemFreeNode(phGraphNode: POINTER(hipGraphNode_t), hGraph: hipGraph_t, dependencies: POINTER(hipGraphNode_t), numDependencies: c_size_t, dptr: hipDeviceptr_t) -> hipError_t
hipDrvGraphExecMemcpyNodeSetParams(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, copyParams: POINTER(HIP_MEMCPY3D), ctx: hipCtx_t) -> hipError_t
hipDrvGraphExecMemsetNodeSetParams(hGraphExec: hipGraphExec_t, hNode: hipGraphNode_t, memsetParams: POINTER(HIP_MEMSET_NODE_PARAMS), ctx: hipCtx_t) -> hipError_t
hipMemAddressFree(devPtr: c_void_p, size: c_size_t) -> hipError_t
hipMemAddressReserve(ptr: POINTER(c_void_p), size: c_size_t, alignment: c_size_t, addr: c_void_p, flags: c_ulonglong) -> hipError_t
hipMemCreate(handle: POINTER(hipMemGenericAllocationHandle_t), size: c_size_t, prop: POINTER(hipMemAllocationProp), flags: c_ulonglong) -> hipError_t
hipMemExportToShareableHandle(shareableHandle: c_void_p, handle: hipMemGenericAllocationHandle_t, handleType: hipMemAllocationHandleType, flags: c_ulonglong) -> hipError_t
hipMemGetAccess(flags: POINTER(c_ulonglong), location: POINTER(hipMemLocation), ptr: c_void_p) -> hipError_t
hipMemGetAllocationGranularity(granularity: POINTER(c_size_t), prop: POINTER(hipMemAllocationProp), option: hipMemAllocationGranularity_flags) -> hipError_t
hipMemGetAllocationPropertiesFromHandle(prop: POINTER(hipMemAllocationProp), handle: hipMemGenericAllocationHandle_t) -> hipError_t
hipMemImportFromShareableHandle(handle: POINTER(hipMemGenericAllocationHandle_t), osHandle: c_void_p, shHandleType: hipMemAllocationHandleType) -> hipError_t
hipMemMap(ptr: c_void_p, size: c_size_t, offset: c_size_t, handle: hipMemGenericAllocationHandle_t, flags: c_ulonglong) -> hipError_t
hipMemMapArrayAsync(mapInfoList: POINTER(hipArrayMapInfo), count: c_uint, stream: hipStream_t) -> hipError_t
hipMemRelease(handle: hipMemGenericAllocationHandle_t) -> hipError_t
hipMemRetainAllocationHandle(handle: POINTER(hipMemGenericAllocationHandle_t), addr: c_void_p) -> hipError_t
hipMemSetAccess(ptr: c_void_p, size: c_size_t, desc: POINTER(hipMemAccessDesc), count: c_size_t) -> hipError_t
hipMemUnmap(ptr: c_void_p, size: c_size_t) -> hipError_t
hipGraphicsMapResources(count: c_int, resources: POINTER(hipGraphicsResource_t), stream: hipStream_t) -> hipError_t
hipGraphicsSubResourceGetMappedArray(array: POINTER(hipArray_t), resource: hipGraphicsResource_t, arrayIndex: c_uint, mipLevel: c_uint) -> hipError_t
hipGraphicsResourceGetMappedPointer(devPtr: POINTER(c_void_p), size: POINTER(c_size_t), resource: hipGraphicsResource_t) -> hipError_t
hipGraphicsUnmapResources(count: c_int, resources: POINTER(hipGraphicsResource_t), stream: hipStream_t) -> hipError_t
hipGraphicsUnregisterResource(resource: hipGraphicsResource_t) -> hipError_t
hipCreateSurfaceObject(pSurfObject: POINTER(hipSurfaceObject_t), pResDesc: POINTER(hipResourceDesc)) -> hipError_t
hipDestroySurfaceObject(surfaceObject: hipSurfaceObject_t) -> hipError_t
hipCreateChannelDesc(x: c_int, y: c_int, z: c_int, w: c_int, f: hipChannelFormatKind) -> hipChannelFormatDesc
hipMemcpy_spt(dst: c_void_p, src: const c_void_p, sizeBytes: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyToSymbol_spt(symbol: const c_void_p, src: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpyFromSymbol_spt(dst: c_void_p, symbol: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2D_spt(dst: c_void_p, dpitch: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DFromArray_spt(dst: c_void_p, dpitch: c_size_t, src: hipArray_const_t, wOffset: c_size_t, hOffset: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy3D_spt(p: POINTER(hipMemcpy3DParms)) -> hipError_t
hipMemset_spt(dst: c_void_p, value: c_int, sizeBytes: c_size_t) -> hipError_t
hipMemsetAsync_spt(dst: c_void_p, value: c_int, sizeBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipMemset2D_spt(dst: c_void_p, pitch: c_size_t, value: c_int, width: c_size_t, height: c_size_t) -> hipError_t
hipMemset2DAsync_spt(dst: c_void_p, pitch: c_size_t, value: c_int, width: c_size_t, height: c_size_t, stream: hipStream_t) -> hipError_t
hipMemset3DAsync_spt(pitchedDevPtr: hipPitchedPtr, value: c_int, extent: hipExtent, stream: hipStream_t) -> hipError_t
hipMemset3D_spt(pitchedDevPtr: hipPitchedPtr, value: c_int, extent: hipExtent) -> hipError_t
hipMemcpyAsync_spt(dst: c_void_p, src: const c_void_p, sizeBytes: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpy3DAsync_spt(p: POINTER(hipMemcpy3DParms), stream: hipStream_t) -> hipError_t
hipMemcpy2DAsync_spt(dst: c_void_p, dpitch: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyFromSymbolAsync_spt(dst: c_void_p, symbol: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyToSymbolAsync_spt(symbol: const c_void_p, src: const c_void_p, sizeBytes: c_size_t, offset: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpyFromArray_spt(dst: c_void_p, src: hipArray_const_t, wOffsetSrc: c_size_t, hOffset: c_size_t, count: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DToArray_spt(dst: hipArray_t, wOffset: c_size_t, hOffset: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind) -> hipError_t
hipMemcpy2DFromArrayAsync_spt(dst: c_void_p, dpitch: c_size_t, src: hipArray_const_t, wOffsetSrc: c_size_t, hOffsetSrc: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipMemcpy2DToArrayAsync_spt(dst: hipArray_t, wOffset: c_size_t, hOffset: c_size_t, src: const c_void_p, spitch: c_size_t, width: c_size_t, height: c_size_t, kind: hipMemcpyKind, stream: hipStream_t) -> hipError_t
hipStreamQuery_spt(stream: hipStream_t) -> hipError_t
hipStreamSynchronize_spt(stream: hipStream_t) -> hipError_t
hipStreamGetPriority_spt(stream: hipStream_t, priority: POINTER(c_int)) -> hipError_t
hipStreamWaitEvent_spt(stream: hipStream_t, event: hipEvent_t, flags: c_uint) -> hipError_t
hipStreamGetFlags_spt(stream: hipStream_t, flags: POINTER(c_uint)) -> hipError_t
hipStreamAddCallback_spt(stream: hipStream_t, callback: hipStreamCallback_t, userData: c_void_p, flags: c_uint) -> hipError_t
hipEventRecord_spt(event: hipEvent_t, stream: hipStream_t) -> hipError_t
hipLaunchCooperativeKernel_spt(f: const c_void_p, gridDim: dim3, blockDim: dim3, kernelParams: POINTER(c_void_p), sharedMemBytes: c_uint32, hStream: hipStream_t) -> hipError_t
hipLaunchKernel_spt(function_address: const c_void_p, numBlocks: dim3, dimBlocks: dim3, args: POINTER(c_void_p), sharedMemBytes: c_size_t, stream: hipStream_t) -> hipError_t
hipGraphLaunch_spt(graphExec: hipGraphExec_t, stream: hipStream_t) -> hipError_t
hipStreamBeginCapture_spt(stream: hipStream_t, mode: hipStreamCaptureMode) -> hipError_t
hipStreamEndCapture_spt(stream: hipStream_t, pGraph: POINTER(hipGraph_t)) -> hipError_t
hipStreamIsCapturing_spt(stream: hipStream_t, pCaptureStatus: POINTER(hipStreamCaptureStatus)) -> hipError_t
hipStreamGetCaptureInfo_spt(stream: hipStream_t, pCaptureStatus: POINTER(hipStreamCaptureStatus), pId: POINTER(c_ulonglong)) -> hipError_t
hipStreamGetCaptureInfo_v2_spt(stream: hipStream_t, captureStatus_out: POINTER(hipStreamCaptureStatus), id_out: POINTER(c_ulonglong), graph_out: POINTER(hipGraph_t), dependencies_out: POINTER(POINTER(hipGraphNode_t)), numDependencies_out: POINTER(c_size_t)) -> hipError_t
hipLaunchHostFunc_spt(stream: hipStream_t, fn: hipHostFn_t, userData: c_void_p) -> hipError_t
"""

_aliases = """
hipGetDeviceProperties = hipGetDevicePropertiesR0600
hipChooseDevice = hipChooseDeviceR0600
"""

_macros = """
make_hipPitchedPtr(d: c_void_p, p: c_size_t, xsz: c_size_t, ysz: c_size_t) = hipPitchedPtr(ptr=d, pitch=p, xsize=xsz, ysize=ysz)
make_hipPos(x: c_size_t, y: c_size_t, z: c_size_t) = hipPos(x=x, y=y, z=z)
make_hipExtent(w: c_size_t, h: c_size_t, d: c_size_t) = hipExtent(width=w, height=h, depth=d)
make_uchar1(x: c_ubyte) = uchar1(x=x)
make_uchar2(x: c_ubyte, y: c_ubyte) = uchar2(x=x, y=y)
make_uchar3(x: c_ubyte, y: c_ubyte, z: c_ubyte) = uchar3(x=x, y=y, z=z)
make_uchar4(x: c_ubyte, y: c_ubyte, z: c_ubyte, w: c_ubyte) = uchar4(x=x, y=y, z=z, w=w)
make_char1(x: c_byte) = char1(x=c_ubyte(x))
make_char2(x: c_byte, y: c_byte) = char2(x=c_ubyte(x), y=c_ubyte(y))
make_char3(x: c_byte, y: c_byte, z: c_byte) = char3(x=c_ubyte(x), y=c_ubyte(y), z=c_ubyte(z))
make_char4(x: c_byte, y: c_byte, z: c_byte, w: c_byte) = char4(x=c_ubyte(x), y=c_ubyte(y), z=c_ubyte(z), w=c_ubyte(w))
make_ushort1(x: c_ushort) = ushort1(x=x)
make_ushort2(x: c_ushort, y: c_ushort) = ushort2(x=x, y=y)
make_ushort3(x: c_ushort, y: c_ushort, z: c_ushort) = ushort3(x=x, y=y, z=z)
make_ushort4(x: c_ushort, y: c_ushort, z: c_ushort, w: c_ushort) = ushort4(x=x, y=y, z=z, w=w)
make_short1(x: c_short) = short1(x=x)
make_short2(x: c_short, y: c_short) = short2(x=x, y=y)
make_short3(x: c_short, y: c_short, z: c_short) = short3(x=x, y=y, z=z)
make_short4(x: c_short, y: c_short, z: c_short, w: c_short) = short4(x=x, y=y, z=z, w=w)
make_uint1(x: c_uint) = uint1(x=x)
make_uint2(x: c_uint, y: c_uint) = uint2(x=x, y=y)
make_uint3(x: c_uint, y: c_uint, z: c_uint) = uint3(x=x, y=y, z=z)
make_uint4(x: c_uint, y: c_uint, z: c_uint, w: c_uint) = uint4(x=x, y=y, z=z, w=w)
make_int1(x: c_int) = int1(x=x)
make_int2(x: c_int, y: c_int) = int2(x=x, y=y)
make_int3(x: c_int, y: c_int, z: c_int) = int3(x=x, y=y, z=z)
make_int4(x: c_int, y: c_int, z: c_int, w: c_int) = int4(x=x, y=y, z=z, w=w)
make_float1(x: c_float) = float1(x=x)
make_float2(x: c_float, y: c_float) = float2(x=x, y=y)
make_float3(x: c_float, y: c_float, z: c_float) = float3(x=x, y=y, z=z)
make_float4(x: c_float, y: c_float, z: c_float, w: c_float) = float4(x=x, y=y, z=z, w=w)
make_double1(x: c_double) = double1(x=x)
make_double2(x: c_double, y: c_double) = double2(x=x, y=y)
make_double3(x: c_double, y: c_double, z: c_double) = double3(x=x, y=y, z=z)
make_double4(x: c_double, y: c_double, z: c_double, w: c_double) = double4(x=x, y=y, z=z, w=w)
make_ulong1(x: c_ulong) = ulong1(x=x)
make_ulong2(x: c_ulong, y: c_ulong) = ulong2(x=x, y=y)
make_ulong3(x: c_ulong, y: c_ulong, z: c_ulong) = ulong3(x=x, y=y, z=z)
make_ulong4(x: c_ulong, y: c_ulong, z: c_ulong, w: c_ulong) = ulong4(x=x, y=y, z=z, w=w)
make_long1(x: c_long) = long1(x=x)
make_long2(x: c_long, y: c_long) = long2(x=x, y=y)
make_long3(x: c_long, y: c_long, z: c_long) = long3(x=x, y=y, z=z)
make_long4(x: c_long, y: c_long, z: c_long, w: c_long) = long4(x=x, y=y, z=z, w=w)
make_ulonglong1(x: c_ulonglong) = ulonglong1(x=x)
make_ulonglong2(x: c_ulonglong, y: c_ulonglong) = ulonglong2(x=x, y=y)
make_ulonglong3(x: c_ulonglong, y: c_ulonglong, z: c_ulonglong) = ulonglong3(x=x, y=y, z=z)
make_ulonglong4(x: c_ulonglong, y: c_ulonglong, z: c_ulonglong, w: c_ulonglong) = ulonglong4(x=x, y=y, z=z, w=w)
make_longlong1(x: c_longlong) = longlong1(x=x)
make_longlong2(x: c_longlong, y: c_longlong) = longlong2(x=x, y=y)
make_longlong3(x: c_longlong, y: c_longlong, z: c_longlong) = longlong3(x=x, y=y, z=z)
make_longlong4(x: c_longlong, y: c_longlong, z: c_longlong, w: c_longlong) = longlong4(x=x, y=y, z=z, w=w)
__HIP_API_SPT(api) = api
"""

_typed = """
hipStreamPerThread = POINTER(ihipStream_t): 2
hipStreamLegacy = POINTER(ihipStream_t): 1
"""

_constants = """
GENERIC_GRID_LAUNCH = 1
HIP_DEPRECATED_MSG = 'This API is marked as deprecated and might not be supported in future releases. For more details please refer https://github.com/ROCm/HIP/blob/develop/docs/reference/deprecated_api_list.md'
HIP_ERROR_INVALID_VALUE = 1
HIP_ERROR_LAUNCH_OUT_OF_RESOURCES = 3
HIP_ERROR_NOT_INITIALIZED = 2
HIP_IMAGE_OBJECT_SIZE_DWORD = 12
HIP_IPC_HANDLE_SIZE = 64
HIP_LAUNCH_PARAM_BUFFER_POINTER = 1
HIP_LAUNCH_PARAM_BUFFER_SIZE = 2
HIP_LAUNCH_PARAM_END = 3
HIP_SAMPLER_OBJECT_OFFSET_DWORD = 12
HIP_SAMPLER_OBJECT_SIZE_DWORD = 8
HIP_SUCCESS = 0
HIP_TEXTURE_OBJECT_SIZE_DWORD = 20
HIP_TRSA_OVERRIDE_FORMAT = 1
HIP_TRSF_NORMALIZED_COORDINATES = 2
HIP_TRSF_READ_AS_INTEGER = 1
HIP_TRSF_SRGB = 0x10
HIP_VERSION = 60443484
HIP_VERSION_BUILD_ID = 0
HIP_VERSION_BUILD_NAME = ''
HIP_VERSION_GITHASH = ''
HIP_VERSION_MAJOR = 6
HIP_VERSION_MINOR = 4
HIP_VERSION_PATCH = 43484
USE_PEER_NON_UNIFIED = 1
__HIP_ARCH_HAS_3DGRID__ = 0
__HIP_ARCH_HAS_DOUBLES__ = 0
__HIP_ARCH_HAS_DYNAMIC_PARALLEL__ = 0
__HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__ = 0
__HIP_ARCH_HAS_GLOBAL_FLOAT_ATOMIC_EXCH__ = 0
__HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__ = 0
__HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__ = 0
__HIP_ARCH_HAS_SHARED_FLOAT_ATOMIC_EXCH__ = 0
__HIP_ARCH_HAS_SHARED_INT32_ATOMICS__ = 0
__HIP_ARCH_HAS_SHARED_INT64_ATOMICS__ = 0
__HIP_ARCH_HAS_SURFACE_FUNCS__ = 0
__HIP_ARCH_HAS_SYNC_THREAD_EXT__ = 0
__HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__ = 0
__HIP_ARCH_HAS_WARP_BALLOT__ = 0
__HIP_ARCH_HAS_WARP_FUNNEL_SHIFT__ = 0
__HIP_ARCH_HAS_WARP_SHUFFLE__ = 0
__HIP_ARCH_HAS_WARP_VOTE__ = 0
__HIP_HAS_GET_PCH = 1
hipArrayCubemap = 4
hipArrayDefault = 0
hipArrayLayered = 1
hipArraySurfaceLoadStore = 2
hipArrayTextureGather = 8
hipCooperativeLaunchMultiDeviceNoPostSync = 2
hipCooperativeLaunchMultiDeviceNoPreSync = 1
hipCpuDeviceId = -1
hipDeviceLmemResizeToMax = 0x10
hipDeviceMallocContiguous = 4
hipDeviceMallocDefault = 0
hipDeviceMallocFinegrained = 1
hipDeviceMallocUncached = 3
hipDeviceMapHost = 8
hipDeviceScheduleAuto = 0
hipDeviceScheduleBlockingSync = 4
hipDeviceScheduleMask = 7
hipDeviceScheduleSpin = 1
hipDeviceScheduleYield = 2
hipEventBlockingSync = 1
hipEventDefault = 0
hipEventDisableSystemFence = 0x20000000
hipEventDisableTiming = 2
hipEventInterprocess = 4
hipEventRecordDefault = 0
hipEventRecordExternal = 1
hipEventReleaseToDevice = 0x40000000
hipEventReleaseToSystem = 0x80000000
hipEventWaitDefault = 0
hipEventWaitExternal = 1
hipExtAnyOrderLaunch = 1
hipExtHostRegisterCoarseGrained = 8
hipExternalMemoryDedicated = 1
hipGraphKernelNodePortDefault = 0
hipGraphKernelNodePortLaunchCompletion = 2
hipGraphKernelNodePortProgrammatic = 1
hipHostAllocDefault = 0
hipHostAllocMapped = 2
hipHostAllocPortable = 1
hipHostAllocWriteCombined = 4
hipHostMallocCoherent = 0x40000000
hipHostMallocDefault = 0
hipHostMallocMapped = 2
hipHostMallocNonCoherent = 0x80000000
hipHostMallocNumaUser = 0x20000000
hipHostMallocPortable = 1
hipHostMallocWriteCombined = 4
hipHostRegisterDefault = 0
hipHostRegisterIoMemory = 4
hipHostRegisterMapped = 2
hipHostRegisterPortable = 1
hipHostRegisterReadOnly = 8
hipInvalidDeviceId = -2
hipIpcMemLazyEnablePeerAccess = 1
hipKernelNodeAttributeAccessPolicyWindow = 1
hipKernelNodeAttributeCooperative = 2
hipKernelNodeAttributePriority = 8
hipMallocSignalMemory = 2
hipMemAttachGlobal = 1
hipMemAttachHost = 2
hipMemAttachSingle = 4
hipOccupancyDefault = 0
hipOccupancyDisableCachingOverride = 1
hipStreamDefault = 0
hipStreamNonBlocking = 1
hipStreamWaitValueAnd = 2
hipStreamWaitValueEq = 1
hipStreamWaitValueGte = 0
hipStreamWaitValueNor = 3
hipTextureType1D = 1
hipTextureType1DLayered = 0xf1
hipTextureType2D = 2
hipTextureType2DLayered = 0xf2
hipTextureType3D = 3
hipTextureTypeCubemap = 0xc
hipTextureTypeCubemapLayered = 0xfc
"""

_skipped = """
HIP_DEPRECATED: a piece of syntax, no expression: expected string literal as argument of 'deprecated' attribute
__dparm: it expands to nothing
HIP_PUBLIC_API: neither a constant nor a type: expected expression
HIP_INTERNAL_EXPORTED_API: neither a constant nor a type: expected expression
__forceinline__: neither a constant nor a type: expected expression
__HOST_DEVICE__: neither a constant nor a type: expected expression
__NATIVE_VECTOR__: a piece of syntax, no expression: expected ')'
__MAKE_VECTOR_TYPE__: its argument T is the name of a type
DECLOP_MAKE_ONE_COMPONENT: a piece of syntax, no expression: expected expression
DECLOP_MAKE_TWO_COMPONENT: a piece of syntax, no expression: expected expression
DECLOP_MAKE_THREE_COMPONENT: a piece of syntax, no expression: expected expression
DECLOP_MAKE_FOUR_COMPONENT: a piece of syntax, no expression: expected expression
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
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libamdhip64.so.6',),
)
