"""io_uring, Linux's asynchronous I/O: linux/io_uring.h.

Made by `autogen regen io_uring` from headers/io_uring.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'linux/io_uring.h': 'b0d7c9dc154ff19ee4a0510822a847b490d2278b0801be4dfdd4dc263000b030',
    'linux/io_uring/zcrx.h': '247e6e65073b9e7725d110a5a8ed8c45ca9a3ede41db8f8ca33b0d8c533892b0',
    'linux/time_types.h': '8667fba412a90842eeefbef581ddb30eda484c03a0fcba297d8757f02f903cfa',
    'artifact': 'ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
io_uring_sqe: struct, 64 bytes
  opcode: __u8 @ 0
  flags: __u8 @ 1
  ioprio: __u16 @ 2
  fd: __s32 @ 4
  : io_uring_sqe_union_off @ 8
  : io_uring_sqe_union_addr @ 16
  len: __u32 @ 24
  : io_uring_sqe_union_rw_flags @ 28
  user_data: __u64 @ 32
  : io_uring_sqe_union_buf_index @ 40
  personality: __u16 @ 42
  : io_uring_sqe_union_splice_fd_in @ 44
  : io_uring_sqe_union_addr3 @ 48

io_uring_sqe_union_off: union, 8 bytes
  off: __u64 @ 0
  addr2: __u64 @ 0
  : io_uring_sqe_union_off_struct_cmd_op @ 0

io_uring_sqe_union_off_struct_cmd_op: struct, 8 bytes
  cmd_op: __u32 @ 0
  __pad1: __u32 @ 4

io_uring_sqe_union_addr: union, 8 bytes
  addr: __u64 @ 0
  splice_off_in: __u64 @ 0
  : io_uring_sqe_union_addr_struct_level @ 0

io_uring_sqe_union_addr_struct_level: struct, 8 bytes
  level: __u32 @ 0
  optname: __u32 @ 4

io_uring_sqe_union_rw_flags: union, 4 bytes, by address
  rw_flags: __u32 @ 0
  fsync_flags: __u32 @ 0
  poll_events: __u16 @ 0
  poll32_events: __u32 @ 0
  sync_range_flags: __u32 @ 0
  msg_flags: __u32 @ 0
  timeout_flags: __u32 @ 0
  accept_flags: __u32 @ 0
  cancel_flags: __u32 @ 0
  open_flags: __u32 @ 0
  statx_flags: __u32 @ 0
  fadvise_advice: __u32 @ 0
  splice_flags: __u32 @ 0
  rename_flags: __u32 @ 0
  unlink_flags: __u32 @ 0
  hardlink_flags: __u32 @ 0
  xattr_flags: __u32 @ 0
  msg_ring_flags: __u32 @ 0
  uring_cmd_flags: __u32 @ 0
  waitid_flags: __u32 @ 0
  futex_flags: __u32 @ 0
  install_fd_flags: __u32 @ 0
  nop_flags: __u32 @ 0
  pipe_flags: __u32 @ 0

io_uring_sqe_union_buf_index: union, 2 bytes, pack 1
  buf_index: __u16 @ 0
  buf_group: __u16 @ 0

io_uring_sqe_union_splice_fd_in: union, 4 bytes, by address
  splice_fd_in: __s32 @ 0
  file_index: __u32 @ 0
  zcrx_ifq_idx: __u32 @ 0
  optlen: __u32 @ 0
  : io_uring_sqe_union_splice_fd_in_struct_addr_len @ 0
  : io_uring_sqe_union_splice_fd_in_struct_write_stream @ 0

io_uring_sqe_union_splice_fd_in_struct_addr_len: struct, 4 bytes
  addr_len: __u16 @ 0
  __pad3: __u16 * 1 @ 2

io_uring_sqe_union_splice_fd_in_struct_write_stream: struct, 4 bytes
  write_stream: __u8 @ 0
  __pad4: __u8 * 3 @ 1

io_uring_sqe_union_addr3: union, 16 bytes, by address
  : io_uring_sqe_union_addr3_struct_addr3 @ 0
  : io_uring_sqe_union_addr3_struct_attr_ptr @ 0
  optval: __u64 @ 0
  cmd: __u8 * 0 @ 0

io_uring_sqe_union_addr3_struct_addr3: struct, 16 bytes
  addr3: __u64 @ 0
  __pad2: __u64 * 1 @ 8

io_uring_sqe_union_addr3_struct_attr_ptr: struct, 16 bytes
  attr_ptr: __u64 @ 0
  attr_type_mask: __u64 @ 8

io_uring_attr_pi: struct, 32 bytes
  flags: __u16 @ 0
  app_tag: __u16 @ 2
  len: __u32 @ 4
  addr: __u64 @ 8
  seed: __u64 @ 16
  rsvd: __u64 @ 24

io_uring_cqe: struct, 16 bytes, by address
  user_data: __u64 @ 0
  res: __s32 @ 8
  flags: __u32 @ 12
  big_cqe: __u64 * 0 @ 16

io_sqring_offsets: struct, 40 bytes
  head: __u32 @ 0
  tail: __u32 @ 4
  ring_mask: __u32 @ 8
  ring_entries: __u32 @ 12
  flags: __u32 @ 16
  dropped: __u32 @ 20
  array: __u32 @ 24
  resv1: __u32 @ 28
  user_addr: __u64 @ 32

io_cqring_offsets: struct, 40 bytes
  head: __u32 @ 0
  tail: __u32 @ 4
  ring_mask: __u32 @ 8
  ring_entries: __u32 @ 12
  overflow: __u32 @ 16
  cqes: __u32 @ 20
  flags: __u32 @ 24
  resv1: __u32 @ 28
  user_addr: __u64 @ 32

io_uring_params: struct, 120 bytes
  sq_entries: __u32 @ 0
  cq_entries: __u32 @ 4
  flags: __u32 @ 8
  sq_thread_cpu: __u32 @ 12
  sq_thread_idle: __u32 @ 16
  features: __u32 @ 20
  wq_fd: __u32 @ 24
  resv: __u32 * 3 @ 28
  sq_off: io_sqring_offsets @ 40
  cq_off: io_cqring_offsets @ 80

io_uring_files_update: struct, 16 bytes
  offset: __u32 @ 0
  resv: __u32 @ 4
  fds: __u64 @ 8

io_uring_region_desc: struct, 64 bytes
  user_addr: __u64 @ 0
  size: __u64 @ 8
  flags: __u32 @ 16
  id: __u32 @ 20
  mmap_offset: __u64 @ 24
  __resv: __u64 * 4 @ 32

io_uring_mem_region_reg: struct, 32 bytes
  region_uptr: __u64 @ 0
  flags: __u64 @ 8
  __resv: __u64 * 2 @ 16

io_uring_rsrc_register: struct, 32 bytes
  nr: __u32 @ 0
  flags: __u32 @ 4
  resv2: __u64 @ 8
  data: __u64 @ 16
  tags: __u64 @ 24

io_uring_rsrc_update: struct, 16 bytes
  offset: __u32 @ 0
  resv: __u32 @ 4
  data: __u64 @ 8

io_uring_rsrc_update2: struct, 32 bytes
  offset: __u32 @ 0
  resv: __u32 @ 4
  data: __u64 @ 8
  tags: __u64 @ 16
  nr: __u32 @ 24
  resv2: __u32 @ 28

io_uring_probe_op: struct, 8 bytes
  op: __u8 @ 0
  resv: __u8 @ 1
  flags: __u16 @ 2
  resv2: __u32 @ 4

io_uring_probe: struct, 16 bytes, by address
  last_op: __u8 @ 0
  ops_len: __u8 @ 1
  resv: __u16 @ 2
  resv2: __u32 * 3 @ 4
  ops: io_uring_probe_op * 0 @ 16

io_uring_restriction: struct, 16 bytes, by address
  opcode: __u16 @ 0
  : io_uring_restriction_union_register_op @ 2
  resv: __u8 @ 3
  resv2: __u32 * 3 @ 4

io_uring_restriction_union_register_op: union, 1 bytes
  register_op: __u8 @ 0
  sqe_op: __u8 @ 0
  sqe_flags: __u8 @ 0

io_uring_task_restriction: struct, 16 bytes, by address
  flags: __u16 @ 0
  nr_res: __u16 @ 2
  resv: __u32 * 3 @ 4
  : io_uring_task_restriction_struct___empty_restrictions @ 16

io_uring_task_restriction_struct___empty_restrictions: struct, 0 bytes, by address
  __empty_restrictions: io_uring_task_restriction_struct___empty_restrictions___empty_restrictions @ 0
  restrictions: io_uring_restriction * 0 @ 0

io_uring_task_restriction_struct___empty_restrictions___empty_restrictions: struct, 0 bytes, by address

io_uring_clock_register: struct, 16 bytes
  clockid: __u32 @ 0
  __resv: __u32 * 3 @ 4

io_uring_clone_buffers: struct, 32 bytes
  src_fd: __u32 @ 0
  flags: __u32 @ 4
  src_off: __u32 @ 8
  dst_off: __u32 @ 12
  nr: __u32 @ 16
  pad: __u32 * 3 @ 20

io_uring_buf: struct, 16 bytes
  addr: __u64 @ 0
  len: __u32 @ 8
  bid: __u16 @ 12
  resv: __u16 @ 14

io_uring_buf_ring: struct, 16 bytes, by address
  : io_uring_buf_ring_union_resv1 @ 0

io_uring_buf_ring_union_resv1: union, 16 bytes, by address
  : io_uring_buf_ring_union_resv1_struct_resv1 @ 0
  : io_uring_buf_ring_union_resv1_struct___empty_bufs @ 0

io_uring_buf_ring_union_resv1_struct_resv1: struct, 16 bytes
  resv1: __u64 @ 0
  resv2: __u32 @ 8
  resv3: __u16 @ 12
  tail: __u16 @ 14

io_uring_buf_ring_union_resv1_struct___empty_bufs: struct, 0 bytes, by address
  __empty_bufs: io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs @ 0
  bufs: io_uring_buf * 0 @ 0

io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs: struct, 0 bytes, by address

io_uring_buf_reg: struct, 40 bytes
  ring_addr: __u64 @ 0
  ring_entries: __u32 @ 8
  bgid: __u16 @ 12
  flags: __u16 @ 14
  min_left: __u32 @ 16
  resv: __u32 * 5 @ 20

io_uring_buf_status: struct, 40 bytes
  buf_group: __u32 @ 0
  head: __u32 @ 4
  resv: __u32 * 8 @ 8

io_uring_napi: struct, 16 bytes
  busy_poll_to: __u32 @ 0
  prefer_busy_poll: __u8 @ 4
  opcode: __u8 @ 5
  pad: __u8 * 2 @ 6
  op_param: __u32 @ 8
  resv: __u32 @ 12

io_uring_reg_wait: struct, 64 bytes
  ts: __kernel_timespec @ 0
  min_wait_usec: __u32 @ 16
  flags: __u32 @ 20
  sigmask: __u64 @ 24
  sigmask_sz: __u32 @ 32
  pad: __u32 * 3 @ 36
  pad2: __u64 * 2 @ 48

io_uring_getevents_arg: struct, 24 bytes
  sigmask: __u64 @ 0
  sigmask_sz: __u32 @ 8
  min_wait_usec: __u32 @ 12
  ts: __u64 @ 16

io_uring_sync_cancel_reg: struct, 64 bytes
  addr: __u64 @ 0
  fd: __s32 @ 8
  flags: __u32 @ 12
  timeout: __kernel_timespec @ 16
  opcode: __u8 @ 32
  pad: __u8 * 7 @ 33
  pad2: __u64 * 3 @ 40

io_uring_file_index_range: struct, 16 bytes
  off: __u32 @ 0
  len: __u32 @ 4
  resv: __u64 @ 8

io_uring_recvmsg_out: struct, 16 bytes
  namelen: __u32 @ 0
  controllen: __u32 @ 4
  payloadlen: __u32 @ 8
  flags: __u32 @ 12

io_timespec: struct, 16 bytes
  tv_sec: __u64 @ 0
  tv_nsec: __u64 @ 8

io_uring_zcrx_rqe: struct, 16 bytes
  off: __u64 @ 0
  len: __u32 @ 8
  __pad: __u32 @ 12

io_uring_zcrx_cqe: struct, 16 bytes
  off: __u64 @ 0
  __pad: __u64 @ 8

io_uring_zcrx_offsets: struct, 32 bytes
  head: __u32 @ 0
  tail: __u32 @ 4
  rqes: __u32 @ 8
  __resv2: __u32 @ 12
  __resv: __u64 * 2 @ 16

io_uring_zcrx_area_reg: struct, 48 bytes
  addr: __u64 @ 0
  len: __u64 @ 8
  rq_area_token: __u64 @ 16
  flags: __u32 @ 24
  dmabuf_fd: __u32 @ 28
  __resv2: __u64 * 2 @ 32

zcrx_stats: struct, 16 bytes
  copy_count: __u64 @ 0
  copy_bytes: __u64 @ 8

zcrx_event_desc: struct, 96 bytes
  user_data: __u64 @ 0
  type_mask: __u32 @ 8
  flags: __u32 @ 12
  stats_offset: __u64 @ 16
  __resv2: __u64 * 9 @ 24

io_uring_zcrx_ifq_reg: struct, 96 bytes
  if_idx: __u32 @ 0
  if_rxq: __u32 @ 4
  rq_entries: __u32 @ 8
  flags: __u32 @ 12
  area_ptr: __u64 @ 16
  region_ptr: __u64 @ 24
  offsets: io_uring_zcrx_offsets @ 32
  zcrx_id: __u32 @ 64
  rx_buf_len: __u32 @ 68
  event_desc: __u64 @ 72
  __resv: __u64 * 2 @ 80

zcrx_ctrl_flush_rq: struct, 48 bytes
  __resv: __u64 * 6 @ 0

zcrx_ctrl_export: struct, 48 bytes
  zcrx_fd: __u32 @ 0
  __resv1: __u32 * 11 @ 4

zcrx_ctrl_arm_event: struct, 48 bytes
  event_type: __u32 @ 0
  __resv: __u32 * 11 @ 4

zcrx_ctrl: struct, 72 bytes
  zcrx_id: __u32 @ 0
  op: __u32 @ 4
  __resv: __u64 * 2 @ 8
  : zcrx_ctrl_union_zc_export @ 24

zcrx_ctrl_union_zc_export: union, 48 bytes
  zc_export: zcrx_ctrl_export @ 0
  zc_flush: zcrx_ctrl_flush_rq @ 0
  zc_arm_event: zcrx_ctrl_arm_event @ 0

__kernel_timespec: struct, 16 bytes
  tv_sec: __kernel_time64_t @ 0
  tv_nsec: c_longlong @ 8

__kernel_itimerspec: struct, 32 bytes
  it_interval: __kernel_timespec @ 0
  it_value: __kernel_timespec @ 16

__kernel_old_timeval: struct, 16 bytes
  tv_sec: __kernel_long_t @ 0
  tv_usec: __kernel_long_t @ 8

__kernel_old_timespec: struct, 16 bytes
  tv_sec: __kernel_old_time_t @ 0
  tv_nsec: c_long @ 8

__kernel_old_itimerval: struct, 32 bytes
  it_interval: __kernel_old_timeval @ 0
  it_value: __kernel_old_timeval @ 16

__kernel_sock_timeval: struct, 16 bytes
  tv_sec: __s64 @ 0
  tv_usec: __s64 @ 8
"""

_enums = """
io_uring_sqe_flags_bit: c_uint
  IOSQE_FIXED_FILE_BIT = 0
  IOSQE_IO_DRAIN_BIT = 1
  IOSQE_IO_LINK_BIT = 2
  IOSQE_IO_HARDLINK_BIT = 3
  IOSQE_ASYNC_BIT = 4
  IOSQE_BUFFER_SELECT_BIT = 5
  IOSQE_CQE_SKIP_SUCCESS_BIT = 6

io_uring_op: c_uint
  IORING_OP_NOP = 0
  IORING_OP_READV = 1
  IORING_OP_WRITEV = 2
  IORING_OP_FSYNC = 3
  IORING_OP_READ_FIXED = 4
  IORING_OP_WRITE_FIXED = 5
  IORING_OP_POLL_ADD = 6
  IORING_OP_POLL_REMOVE = 7
  IORING_OP_SYNC_FILE_RANGE = 8
  IORING_OP_SENDMSG = 9
  IORING_OP_RECVMSG = 10
  IORING_OP_TIMEOUT = 11
  IORING_OP_TIMEOUT_REMOVE = 12
  IORING_OP_ACCEPT = 13
  IORING_OP_ASYNC_CANCEL = 14
  IORING_OP_LINK_TIMEOUT = 15
  IORING_OP_CONNECT = 16
  IORING_OP_FALLOCATE = 17
  IORING_OP_OPENAT = 18
  IORING_OP_CLOSE = 19
  IORING_OP_FILES_UPDATE = 20
  IORING_OP_STATX = 21
  IORING_OP_READ = 22
  IORING_OP_WRITE = 23
  IORING_OP_FADVISE = 24
  IORING_OP_MADVISE = 25
  IORING_OP_SEND = 26
  IORING_OP_RECV = 27
  IORING_OP_OPENAT2 = 28
  IORING_OP_EPOLL_CTL = 29
  IORING_OP_SPLICE = 30
  IORING_OP_PROVIDE_BUFFERS = 31
  IORING_OP_REMOVE_BUFFERS = 32
  IORING_OP_TEE = 33
  IORING_OP_SHUTDOWN = 34
  IORING_OP_RENAMEAT = 35
  IORING_OP_UNLINKAT = 36
  IORING_OP_MKDIRAT = 37
  IORING_OP_SYMLINKAT = 38
  IORING_OP_LINKAT = 39
  IORING_OP_MSG_RING = 40
  IORING_OP_FSETXATTR = 41
  IORING_OP_SETXATTR = 42
  IORING_OP_FGETXATTR = 43
  IORING_OP_GETXATTR = 44
  IORING_OP_SOCKET = 45
  IORING_OP_URING_CMD = 46
  IORING_OP_SEND_ZC = 47
  IORING_OP_SENDMSG_ZC = 48
  IORING_OP_READ_MULTISHOT = 49
  IORING_OP_WAITID = 50
  IORING_OP_FUTEX_WAIT = 51
  IORING_OP_FUTEX_WAKE = 52
  IORING_OP_FUTEX_WAITV = 53
  IORING_OP_FIXED_FD_INSTALL = 54
  IORING_OP_FTRUNCATE = 55
  IORING_OP_BIND = 56
  IORING_OP_LISTEN = 57
  IORING_OP_RECV_ZC = 58
  IORING_OP_EPOLL_WAIT = 59
  IORING_OP_READV_FIXED = 60
  IORING_OP_WRITEV_FIXED = 61
  IORING_OP_PIPE = 62
  IORING_OP_NOP128 = 63
  IORING_OP_URING_CMD128 = 64
  IORING_OP_LAST = 65

io_uring_msg_ring_flags: c_uint
  IORING_MSG_DATA = 0
  IORING_MSG_SEND_FD = 1

io_uring_register_op: c_uint
  IORING_REGISTER_BUFFERS = 0
  IORING_UNREGISTER_BUFFERS = 1
  IORING_REGISTER_FILES = 2
  IORING_UNREGISTER_FILES = 3
  IORING_REGISTER_EVENTFD = 4
  IORING_UNREGISTER_EVENTFD = 5
  IORING_REGISTER_FILES_UPDATE = 6
  IORING_REGISTER_EVENTFD_ASYNC = 7
  IORING_REGISTER_PROBE = 8
  IORING_REGISTER_PERSONALITY = 9
  IORING_UNREGISTER_PERSONALITY = 10
  IORING_REGISTER_RESTRICTIONS = 11
  IORING_REGISTER_ENABLE_RINGS = 12
  IORING_REGISTER_FILES2 = 13
  IORING_REGISTER_FILES_UPDATE2 = 14
  IORING_REGISTER_BUFFERS2 = 15
  IORING_REGISTER_BUFFERS_UPDATE = 16
  IORING_REGISTER_IOWQ_AFF = 17
  IORING_UNREGISTER_IOWQ_AFF = 18
  IORING_REGISTER_IOWQ_MAX_WORKERS = 19
  IORING_REGISTER_RING_FDS = 20
  IORING_UNREGISTER_RING_FDS = 21
  IORING_REGISTER_PBUF_RING = 22
  IORING_UNREGISTER_PBUF_RING = 23
  IORING_REGISTER_SYNC_CANCEL = 24
  IORING_REGISTER_FILE_ALLOC_RANGE = 25
  IORING_REGISTER_PBUF_STATUS = 26
  IORING_REGISTER_NAPI = 27
  IORING_UNREGISTER_NAPI = 28
  IORING_REGISTER_CLOCK = 29
  IORING_REGISTER_CLONE_BUFFERS = 30
  IORING_REGISTER_SEND_MSG_RING = 31
  IORING_REGISTER_ZCRX_IFQ = 32
  IORING_REGISTER_RESIZE_RINGS = 33
  IORING_REGISTER_MEM_REGION = 34
  IORING_REGISTER_QUERY = 35
  IORING_REGISTER_ZCRX_CTRL = 36
  IORING_REGISTER_BPF_FILTER = 37
  IORING_REGISTER_LAST = 38
  IORING_REGISTER_USE_REGISTERED_RING = 2147483648

io_wq_type: c_uint
  IO_WQ_BOUND = 0
  IO_WQ_UNBOUND = 1

io_uring_register_pbuf_ring_flags: c_uint
  IOU_PBUF_RING_MMAP = 1
  IOU_PBUF_RING_INC = 2

io_uring_napi_op: c_uint
  IO_URING_NAPI_REGISTER_OP = 0
  IO_URING_NAPI_STATIC_ADD_ID = 1
  IO_URING_NAPI_STATIC_DEL_ID = 2

io_uring_napi_tracking_strategy: c_uint
  IO_URING_NAPI_TRACKING_DYNAMIC = 0
  IO_URING_NAPI_TRACKING_STATIC = 1
  IO_URING_NAPI_TRACKING_INACTIVE = 255

io_uring_register_restriction_op: c_uint
  IORING_RESTRICTION_REGISTER_OP = 0
  IORING_RESTRICTION_SQE_OP = 1
  IORING_RESTRICTION_SQE_FLAGS_ALLOWED = 2
  IORING_RESTRICTION_SQE_FLAGS_REQUIRED = 3
  IORING_RESTRICTION_LAST = 4

io_uring_socket_op: c_uint
  SOCKET_URING_OP_SIOCINQ = 0
  SOCKET_URING_OP_SIOCOUTQ = 1
  SOCKET_URING_OP_GETSOCKOPT = 2
  SOCKET_URING_OP_SETSOCKOPT = 3
  SOCKET_URING_OP_TX_TIMESTAMP = 4
  SOCKET_URING_OP_GETSOCKNAME = 5

io_uring_zcrx_area_flags: c_uint
  IORING_ZCRX_AREA_DMABUF = 1

zcrx_reg_flags: c_uint
  ZCRX_REG_IMPORT = 1
  ZCRX_REG_NODEV = 2

zcrx_features: c_uint
  ZCRX_FEATURE_RX_PAGE_SIZE = 1
  ZCRX_FEATURE_EVENT = 2

zcrx_event_type: c_uint
  ZCRX_EVENT_ALLOC_FAIL = 0
  ZCRX_EVENT_COPY = 1
  __ZCRX_EVENT_TYPE_LAST = 2

zcrx_event_desc_flags: c_uint
  ZCRX_EVENT_DESC_FLAG_STATS = 1

zcrx_ctrl_op: c_uint
  ZCRX_CTRL_FLUSH_RQ = 0
  ZCRX_CTRL_EXPORT = 1
  ZCRX_CTRL_ARM_EVENT = 2
  __ZCRX_CTRL_LAST = 3
"""

_types = """
__u8 = c_ubyte
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
__kernel_long_t = c_long
__kernel_old_time_t = __kernel_long_t
__kernel_time64_t = c_longlong
"""

_constants = """
IORING_ACCEPT_DONTWAIT = 2
IORING_ACCEPT_MULTISHOT = 1
IORING_ACCEPT_POLL_FIRST = 4
IORING_ASYNC_CANCEL_ALL = 1
IORING_ASYNC_CANCEL_ANY = 4
IORING_ASYNC_CANCEL_FD = 2
IORING_ASYNC_CANCEL_FD_FIXED = 8
IORING_ASYNC_CANCEL_OP = 32
IORING_ASYNC_CANCEL_USERDATA = 16
IORING_CQE_BUFFER_SHIFT = 16
IORING_CQE_F_32 = 32768
IORING_CQE_F_BUFFER = 1
IORING_CQE_F_BUF_MORE = 16
IORING_CQE_F_MORE = 2
IORING_CQE_F_NOTIF = 8
IORING_CQE_F_SKIP = 32
IORING_CQE_F_SOCK_NONEMPTY = 4
IORING_CQE_F_TSTAMP_HW = 65536
IORING_CQ_EVENTFD_DISABLED = 1
IORING_ENTER_ABS_TIMER = 32
IORING_ENTER_EXT_ARG = 8
IORING_ENTER_EXT_ARG_REG = 64
IORING_ENTER_GETEVENTS = 1
IORING_ENTER_NO_IOWAIT = 128
IORING_ENTER_REGISTERED_RING = 16
IORING_ENTER_SQ_WAIT = 4
IORING_ENTER_SQ_WAKEUP = 2
IORING_FEAT_CQE_SKIP = 2048
IORING_FEAT_CUR_PERSONALITY = 16
IORING_FEAT_EXT_ARG = 256
IORING_FEAT_FAST_POLL = 32
IORING_FEAT_LINKED_FILE = 4096
IORING_FEAT_MIN_TIMEOUT = 32768
IORING_FEAT_NATIVE_WORKERS = 512
IORING_FEAT_NODROP = 2
IORING_FEAT_NO_IOWAIT = 131072
IORING_FEAT_POLL_32BITS = 64
IORING_FEAT_RECVSEND_BUNDLE = 16384
IORING_FEAT_REG_REG_RING = 8192
IORING_FEAT_RSRC_TAGS = 1024
IORING_FEAT_RW_ATTR = 65536
IORING_FEAT_RW_CUR_POS = 8
IORING_FEAT_SINGLE_MMAP = 1
IORING_FEAT_SQPOLL_NONFIXED = 128
IORING_FEAT_SUBMIT_STABLE = 4
IORING_FILE_INDEX_ALLOC = 4294967295
IORING_FIXED_FD_NO_CLOEXEC = 1
IORING_FSYNC_DATASYNC = 1
IORING_LINK_TIMEOUT_UPDATE = 16
IORING_MEM_REGION_REG_WAIT_ARG = 1
IORING_MEM_REGION_TYPE_USER = 1
IORING_MSG_RING_CQE_SKIP = 1
IORING_MSG_RING_FLAGS_PASS = 2
IORING_NOP_CQE32 = 32
IORING_NOP_FILE = 2
IORING_NOP_FIXED_BUFFER = 8
IORING_NOP_FIXED_FILE = 4
IORING_NOP_INJECT_RESULT = 1
IORING_NOP_TW = 16
IORING_NOTIF_USAGE_ZC_COPIED = 2147483648
IORING_OFF_CQ_RING = 0x8000000
IORING_OFF_MMAP_MASK = 0xf8000000
IORING_OFF_PBUF_RING = 0x80000000
IORING_OFF_PBUF_SHIFT = 16
IORING_OFF_SQES = 0x10000000
IORING_OFF_SQ_RING = 0
IORING_POLL_ADD_LEVEL = 8
IORING_POLL_ADD_MULTI = 1
IORING_POLL_UPDATE_EVENTS = 2
IORING_POLL_UPDATE_USER_DATA = 4
IORING_RECVSEND_BUNDLE = 16
IORING_RECVSEND_FIXED_BUF = 4
IORING_RECVSEND_POLL_FIRST = 1
IORING_RECV_MULTISHOT = 2
IORING_REGISTER_DST_REPLACE = 2
IORING_REGISTER_FILES_SKIP = -2
IORING_REGISTER_SRC_REGISTERED = 1
IORING_REG_WAIT_TS = 1
IORING_RSRC_REGISTER_SPARSE = 1
IORING_RW_ATTR_FLAG_PI = 1
IORING_SEND_VECTORIZED = 32
IORING_SEND_ZC_REPORT_USAGE = 8
IORING_SETUP_ATTACH_WQ = 32
IORING_SETUP_CLAMP = 16
IORING_SETUP_COOP_TASKRUN = 256
IORING_SETUP_CQE32 = 2048
IORING_SETUP_CQE_MIXED = 262144
IORING_SETUP_CQSIZE = 8
IORING_SETUP_DEFER_TASKRUN = 8192
IORING_SETUP_HYBRID_IOPOLL = 131072
IORING_SETUP_IOPOLL = 1
IORING_SETUP_NO_MMAP = 16384
IORING_SETUP_NO_SQARRAY = 65536
IORING_SETUP_REGISTERED_FD_ONLY = 32768
IORING_SETUP_R_DISABLED = 64
IORING_SETUP_SINGLE_ISSUER = 4096
IORING_SETUP_SQE128 = 1024
IORING_SETUP_SQE_MIXED = 524288
IORING_SETUP_SQPOLL = 2
IORING_SETUP_SQ_AFF = 4
IORING_SETUP_SQ_REWIND = 1048576
IORING_SETUP_SUBMIT_ALL = 128
IORING_SETUP_TASKRUN_FLAG = 512
IORING_SQ_CQ_OVERFLOW = 2
IORING_SQ_NEED_WAKEUP = 1
IORING_SQ_TASKRUN = 4
IORING_TIMEOUT_ABS = 1
IORING_TIMEOUT_BOOTTIME = 4
IORING_TIMEOUT_CLOCK_MASK = 12
IORING_TIMEOUT_ETIME_SUCCESS = 32
IORING_TIMEOUT_IMMEDIATE_ARG = 128
IORING_TIMEOUT_MULTISHOT = 64
IORING_TIMEOUT_REALTIME = 8
IORING_TIMEOUT_UPDATE = 2
IORING_TIMEOUT_UPDATE_MASK = 18
IORING_TIMESTAMP_HW_SHIFT = 16
IORING_TIMESTAMP_TYPE_SHIFT = 17
IORING_URING_CMD_FIXED = 1
IORING_URING_CMD_MASK = 3
IORING_URING_CMD_MULTISHOT = 2
IORING_ZCRX_AREA_MASK = 18446462598732840960
IORING_ZCRX_AREA_SHIFT = 48
IOSQE_ASYNC = 16
IOSQE_BUFFER_SELECT = 32
IOSQE_CQE_SKIP_SUCCESS = 64
IOSQE_FIXED_FILE = 1
IOSQE_IO_DRAIN = 2
IOSQE_IO_HARDLINK = 8
IOSQE_IO_LINK = 4
IO_URING_OP_SUPPORTED = 1
SPLICE_F_FD_IN_FIXED = 2147483648
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
    constants=_constants,
    target='x86_64-linux-gnu',
    targets=_targets,
)
