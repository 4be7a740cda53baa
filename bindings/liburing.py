"""liburing: io_uring through its library: liburing.h.

Made by `autogen regen liburing` from headers/liburing.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'liburing.h': '30196405d4698748a45aecd2ab6bc472bb340d8392b967cfcb3ca770d0758fa5',
    'liburing/barrier.h': 'ea26e45a70fb38b572b11d50865406355ab1d522936ed8cd2febb34ff699e835',
    'liburing/compat.h': 'c6f67e60525eb6962d86f5c791ac3675160560670eb669d7afbee2d414dfcf48',
    'liburing/io_uring.h': '574bb3c9a2b351b70929444e0fc0b36e076e4a7df17a172fa2f9106b815838f7',
    'artifact': 'liburing-dev=2.3-3 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
io_uring_sq: struct, 104 bytes
  khead: POINTER(c_uint) @ 0
  ktail: POINTER(c_uint) @ 8
  kring_mask: POINTER(c_uint) @ 16
  kring_entries: POINTER(c_uint) @ 24
  kflags: POINTER(c_uint) @ 32
  kdropped: POINTER(c_uint) @ 40
  array: POINTER(c_uint) @ 48
  sqes: POINTER(io_uring_sqe) @ 56
  sqe_head: c_uint @ 64
  sqe_tail: c_uint @ 68
  ring_sz: c_size_t @ 72
  ring_ptr: c_void_p @ 80
  ring_mask: c_uint @ 88
  ring_entries: c_uint @ 92
  pad: c_uint * 2 @ 96

io_uring_cq: struct, 88 bytes
  khead: POINTER(c_uint) @ 0
  ktail: POINTER(c_uint) @ 8
  kring_mask: POINTER(c_uint) @ 16
  kring_entries: POINTER(c_uint) @ 24
  kflags: POINTER(c_uint) @ 32
  koverflow: POINTER(c_uint) @ 40
  cqes: POINTER(io_uring_cqe) @ 48
  ring_sz: c_size_t @ 56
  ring_ptr: c_void_p @ 64
  ring_mask: c_uint @ 72
  ring_entries: c_uint @ 76
  pad: c_uint * 2 @ 80

io_uring: struct, 216 bytes
  sq: io_uring_sq @ 0
  cq: io_uring_cq @ 104
  flags: c_uint @ 192
  ring_fd: c_int @ 196
  features: c_uint @ 200
  enter_ring_fd: c_int @ 204
  int_flags: __u8 @ 208
  pad: __u8 * 3 @ 209
  pad2: c_uint @ 212

epoll_event: struct, incomplete

iovec: struct, 16 bytes
  iov_base: c_void_p @ 0
  iov_len: c_size_t @ 8

sockaddr: struct, 16 bytes
  sa_family: sa_family_t @ 0
  sa_data: c_char * 14 @ 2

msghdr: struct, 56 bytes
  msg_name: c_void_p @ 0
  msg_namelen: socklen_t @ 8
  msg_iov: POINTER(iovec) @ 16
  msg_iovlen: c_size_t @ 24
  msg_control: c_void_p @ 32
  msg_controllen: c_size_t @ 40
  msg_flags: c_int @ 48

cmsghdr: struct, 16 bytes, by address
  cmsg_len: c_size_t @ 0
  cmsg_level: c_int @ 8
  cmsg_type: c_int @ 12
  __cmsg_data: c_ubyte * 0 @ 16

__sigset_t: struct, 128 bytes
  __val: c_ulong * 16 @ 0

statx_timestamp: struct, 16 bytes
  tv_sec: __s64 @ 0
  tv_nsec: __u32 @ 8
  __reserved: __s32 @ 12

statx: struct, 256 bytes
  stx_mask: __u32 @ 0
  stx_blksize: __u32 @ 4
  stx_attributes: __u64 @ 8
  stx_nlink: __u32 @ 16
  stx_uid: __u32 @ 20
  stx_gid: __u32 @ 24
  stx_mode: __u16 @ 28
  __spare0: __u16 * 1 @ 30
  stx_ino: __u64 @ 32
  stx_size: __u64 @ 40
  stx_blocks: __u64 @ 48
  stx_attributes_mask: __u64 @ 56
  stx_atime: statx_timestamp @ 64
  stx_btime: statx_timestamp @ 80
  stx_ctime: statx_timestamp @ 96
  stx_mtime: statx_timestamp @ 112
  stx_rdev_major: __u32 @ 128
  stx_rdev_minor: __u32 @ 132
  stx_dev_major: __u32 @ 136
  stx_dev_minor: __u32 @ 140
  stx_mnt_id: __u64 @ 144
  stx_dio_mem_align: __u32 @ 152
  stx_dio_offset_align: __u32 @ 156
  stx_subvol: __u64 @ 160
  stx_atomic_write_unit_min: __u32 @ 168
  stx_atomic_write_unit_max: __u32 @ 172
  stx_atomic_write_segments_max: __u32 @ 176
  stx_dio_read_offset_align: __u32 @ 180
  stx_atomic_write_unit_max_opt: __u32 @ 184
  __spare2: __u32 * 1 @ 188
  __spare3: __u64 * 8 @ 192

open_how: struct, 24 bytes
  flags: __u64 @ 0
  mode: __u64 @ 8
  resolve: __u64 @ 16

cpu_set_t: struct, 128 bytes
  __bits: __cpu_mask * 16 @ 0

__kernel_timespec: struct, 16 bytes
  tv_sec: __kernel_time64_t @ 0
  tv_nsec: c_longlong @ 8

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

io_uring_sqe_union_rw_flags: union, 4 bytes, by address
  rw_flags: __kernel_rwf_t @ 0
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

io_uring_sqe_union_buf_index: union, 2 bytes, pack 1
  buf_index: __u16 @ 0
  buf_group: __u16 @ 0

io_uring_sqe_union_splice_fd_in: union, 4 bytes
  splice_fd_in: __s32 @ 0
  file_index: __u32 @ 0
  : io_uring_sqe_union_splice_fd_in_struct_addr_len @ 0

io_uring_sqe_union_splice_fd_in_struct_addr_len: struct, 4 bytes
  addr_len: __u16 @ 0
  __pad3: __u16 * 1 @ 2

io_uring_sqe_union_addr3: union, 16 bytes, by address
  : io_uring_sqe_union_addr3_struct_addr3 @ 0
  cmd: __u8 * 0 @ 0

io_uring_sqe_union_addr3_struct_addr3: struct, 16 bytes
  addr3: __u64 @ 0
  __pad2: __u64 * 1 @ 8

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
  resv2: __u64 @ 32

io_cqring_offsets: struct, 40 bytes
  head: __u32 @ 0
  tail: __u32 @ 4
  ring_mask: __u32 @ 8
  ring_entries: __u32 @ 12
  overflow: __u32 @ 16
  cqes: __u32 @ 20
  flags: __u32 @ 24
  resv1: __u32 @ 28
  resv2: __u64 @ 32

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

io_uring_notification_slot: struct, 32 bytes
  tag: __u64 @ 0
  resv: __u64 * 3 @ 8

io_uring_notification_register: struct, 32 bytes
  nr_slots: __u32 @ 0
  resv: __u32 @ 4
  resv2: __u64 @ 8
  data: __u64 @ 16
  resv3: __u64 @ 24

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

io_uring_buf: struct, 16 bytes
  addr: __u64 @ 0
  len: __u32 @ 8
  bid: __u16 @ 12
  resv: __u16 @ 14

io_uring_buf_ring: struct, 16 bytes, by address
  : io_uring_buf_ring_union_resv1 @ 0

io_uring_buf_ring_union_resv1: union, 16 bytes, by address
  : io_uring_buf_ring_union_resv1_struct_resv1 @ 0
  bufs: io_uring_buf * 0 @ 0

io_uring_buf_ring_union_resv1_struct_resv1: struct, 16 bytes
  resv1: __u64 @ 0
  resv2: __u32 @ 8
  resv3: __u16 @ 12
  tail: __u16 @ 14

io_uring_buf_reg: struct, 40 bytes
  ring_addr: __u64 @ 0
  ring_entries: __u32 @ 8
  bgid: __u16 @ 12
  pad: __u16 @ 14
  resv: __u64 * 3 @ 16

io_uring_getevents_arg: struct, 24 bytes
  sigmask: __u64 @ 0
  sigmask_sz: __u32 @ 8
  pad: __u32 @ 12
  ts: __u64 @ 16

io_uring_sync_cancel_reg: struct, 64 bytes
  addr: __u64 @ 0
  fd: __s32 @ 8
  flags: __u32 @ 12
  timeout: __kernel_timespec @ 16
  pad: __u64 * 4 @ 32

io_uring_file_index_range: struct, 16 bytes
  off: __u32 @ 0
  len: __u32 @ 4
  resv: __u64 @ 8

io_uring_recvmsg_out: struct, 16 bytes
  namelen: __u32 @ 0
  controllen: __u32 @ 4
  payloadlen: __u32 @ 8
  flags: __u32 @ 12
"""

_enums = """
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
  IORING_OP_LAST = 49
"""

_types = """
socklen_t = __socklen_t
mode_t = __mode_t
off_t = __off_t
__mode_t = c_uint
__off_t = c_long
__socklen_t = c_uint
sigset_t = __sigset_t
sa_family_t = c_ushort
__kernel_time64_t = c_longlong
__u8 = c_ubyte
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
__cpu_mask = c_ulong
__kernel_rwf_t = c_int
"""

_functions = """
io_uring_get_probe_ring(ring: POINTER(io_uring)) -> POINTER(io_uring_probe)
io_uring_get_probe() -> POINTER(io_uring_probe)
io_uring_free_probe(probe: POINTER(io_uring_probe)) -> None
io_uring_queue_init_params(entries: c_uint, ring: POINTER(io_uring), p: POINTER(io_uring_params)) -> c_int
io_uring_queue_init(entries: c_uint, ring: POINTER(io_uring), flags: c_uint) -> c_int
io_uring_queue_mmap(fd: c_int, p: POINTER(io_uring_params), ring: POINTER(io_uring)) -> c_int
io_uring_ring_dontfork(ring: POINTER(io_uring)) -> c_int
io_uring_queue_exit(ring: POINTER(io_uring)) -> None
io_uring_peek_batch_cqe(ring: POINTER(io_uring), cqes: POINTER(POINTER(io_uring_cqe)), count: c_uint) -> c_uint
io_uring_wait_cqes(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), wait_nr: c_uint, ts: POINTER(__kernel_timespec), sigmask: POINTER(sigset_t)) -> c_int
io_uring_wait_cqe_timeout(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), ts: POINTER(__kernel_timespec)) -> c_int
io_uring_submit(ring: POINTER(io_uring)) -> c_int
io_uring_submit_and_wait(ring: POINTER(io_uring), wait_nr: c_uint) -> c_int
io_uring_submit_and_wait_timeout(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), wait_nr: c_uint, ts: POINTER(__kernel_timespec), sigmask: POINTER(sigset_t)) -> c_int
io_uring_register_buffers(ring: POINTER(io_uring), iovecs: POINTER(iovec), nr_iovecs: c_uint) -> c_int
io_uring_register_buffers_tags(ring: POINTER(io_uring), iovecs: POINTER(iovec), tags: const POINTER(__u64), nr: c_uint) -> c_int
io_uring_register_buffers_sparse(ring: POINTER(io_uring), nr: c_uint) -> c_int
io_uring_register_buffers_update_tag(ring: POINTER(io_uring), off: c_uint, iovecs: POINTER(iovec), tags: const POINTER(__u64), nr: c_uint) -> c_int
io_uring_unregister_buffers(ring: POINTER(io_uring)) -> c_int
io_uring_register_files(ring: POINTER(io_uring), files: const POINTER(c_int), nr_files: c_uint) -> c_int
io_uring_register_files_tags(ring: POINTER(io_uring), files: const POINTER(c_int), tags: const POINTER(__u64), nr: c_uint) -> c_int
io_uring_register_files_sparse(ring: POINTER(io_uring), nr: c_uint) -> c_int
io_uring_register_files_update_tag(ring: POINTER(io_uring), off: c_uint, files: const POINTER(c_int), tags: const POINTER(__u64), nr_files: c_uint) -> c_int
io_uring_unregister_files(ring: POINTER(io_uring)) -> c_int
io_uring_register_files_update(ring: POINTER(io_uring), off: c_uint, files: const POINTER(c_int), nr_files: c_uint) -> c_int
io_uring_register_eventfd(ring: POINTER(io_uring), fd: c_int) -> c_int
io_uring_register_eventfd_async(ring: POINTER(io_uring), fd: c_int) -> c_int
io_uring_unregister_eventfd(ring: POINTER(io_uring)) -> c_int
io_uring_register_probe(ring: POINTER(io_uring), p: POINTER(io_uring_probe), nr: c_uint) -> c_int
io_uring_register_personality(ring: POINTER(io_uring)) -> c_int
io_uring_unregister_personality(ring: POINTER(io_uring), id: c_int) -> c_int
io_uring_register_restrictions(ring: POINTER(io_uring), res: POINTER(io_uring_restriction), nr_res: c_uint) -> c_int
io_uring_enable_rings(ring: POINTER(io_uring)) -> c_int
__io_uring_sqring_wait(ring: POINTER(io_uring)) -> c_int
io_uring_register_iowq_aff(ring: POINTER(io_uring), cpusz: c_size_t, mask: POINTER(cpu_set_t)) -> c_int
io_uring_unregister_iowq_aff(ring: POINTER(io_uring)) -> c_int
io_uring_register_iowq_max_workers(ring: POINTER(io_uring), values: POINTER(c_uint)) -> c_int
io_uring_register_ring_fd(ring: POINTER(io_uring)) -> c_int
io_uring_unregister_ring_fd(ring: POINTER(io_uring)) -> c_int
io_uring_register_buf_ring(ring: POINTER(io_uring), reg: POINTER(io_uring_buf_reg), flags: c_uint) -> c_int
io_uring_unregister_buf_ring(ring: POINTER(io_uring), bgid: c_int) -> c_int
io_uring_register_sync_cancel(ring: POINTER(io_uring), reg: POINTER(io_uring_sync_cancel_reg)) -> c_int
io_uring_register_file_alloc_range(ring: POINTER(io_uring), off: c_uint, len: c_uint) -> c_int
io_uring_get_events(ring: POINTER(io_uring)) -> c_int
io_uring_submit_and_get_events(ring: POINTER(io_uring)) -> c_int
io_uring_enter(fd: c_uint, to_submit: c_uint, min_complete: c_uint, flags: c_uint, sig: POINTER(sigset_t)) -> c_int
io_uring_enter2(fd: c_uint, to_submit: c_uint, min_complete: c_uint, flags: c_uint, sig: POINTER(sigset_t), sz: c_size_t) -> c_int
io_uring_setup(entries: c_uint, p: POINTER(io_uring_params)) -> c_int
io_uring_register(fd: c_uint, opcode: c_uint, arg: const c_void_p, nr_args: c_uint) -> c_int
__io_uring_get_cqe(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), submit: c_uint, wait_nr: c_uint, sigmask: POINTER(sigset_t)) -> c_int
io_uring_mlock_size(entries: c_uint, flags: c_uint) -> c_ssize_t
io_uring_mlock_size_params(entries: c_uint, p: POINTER(io_uring_params)) -> c_ssize_t
"""

_macros = """
uring_unlikely(cond) = c_long(not (not cond))
uring_likely(cond) = c_long(not (not cond))
io_uring_opcode_supported(p: POINTER(io_uring_probe), op: c_int) -> c_int = (0 if op > p[0].last_op else (p[0].ops[op].flags & c_uint(1)) != 0)
io_uring_cq_advance(ring: POINTER(io_uring), nr: c_uint) -> None = (do((cq := POINTER(io_uring_cq)(addressof(ring[0].cq))), store(cq[0].khead[0], cq[0].khead[0] + nr)) if nr else do())
io_uring_cqe_seen(ring: POINTER(io_uring), cqe: POINTER(io_uring_cqe)) -> None = (io_uring_cq_advance(ring, 1) if cqe else do())
io_uring_sqe_set_data(sqe: POINTER(io_uring_sqe), data: c_void_p) -> None = assign(sqe[0].user_data, c_ulong(data))
io_uring_cqe_get_data(cqe: POINTER(io_uring_cqe)) -> c_void_p = c_void_p(c_size_t(cqe[0].user_data))
io_uring_sqe_set_data64(sqe: POINTER(io_uring_sqe), data: __u64) -> None = assign(sqe[0].user_data, data)
io_uring_cqe_get_data64(cqe: POINTER(io_uring_cqe)) -> __u64 = cqe[0].user_data
io_uring_sqe_set_flags(sqe: POINTER(io_uring_sqe), flags: c_uint) -> None = assign(sqe[0].flags, c_ubyte(flags))
__io_uring_set_target_fixed_file(sqe: POINTER(io_uring_sqe), file_index: c_uint) -> None = assign(sqe[0].file_index, file_index + 1)
io_uring_prep_rw(op: c_int, sqe: POINTER(io_uring_sqe), fd: c_int, addr: const c_void_p, len: c_uint, offset: __u64) -> None = do(assign(sqe[0].opcode, c_ubyte(op)), assign(sqe[0].flags, 0), assign(sqe[0].ioprio, 0), assign(sqe[0].fd, fd), assign(sqe[0].off, offset), assign(sqe[0].addr, c_ulong(addr)), assign(sqe[0].len, len), assign(sqe[0].rw_flags, 0), assign(sqe[0].buf_index, 0), assign(sqe[0].personality, 0), assign(sqe[0].file_index, 0), assign(sqe[0].addr3, 0), assign(sqe[0].__pad2[0], 0))
io_uring_prep_splice(sqe: POINTER(io_uring_sqe), fd_in: c_int, off_in: c_int64, fd_out: c_int, off_out: c_int64, nbytes: c_uint, splice_flags: c_uint) -> None = do(io_uring_prep_rw(30, sqe, fd_out, c_void_p(0), nbytes, c_ulonglong(off_out)), assign(sqe[0].splice_off_in, c_ulonglong(off_in)), assign(sqe[0].splice_fd_in, fd_in), assign(sqe[0].splice_flags, splice_flags))
io_uring_prep_tee(sqe: POINTER(io_uring_sqe), fd_in: c_int, fd_out: c_int, nbytes: c_uint, splice_flags: c_uint) -> None = do(io_uring_prep_rw(33, sqe, fd_out, c_void_p(0), nbytes, 0), assign(sqe[0].splice_off_in, 0), assign(sqe[0].splice_fd_in, fd_in), assign(sqe[0].splice_flags, splice_flags))
io_uring_prep_readv(sqe: POINTER(io_uring_sqe), fd: c_int, iovecs: POINTER(iovec), nr_vecs: c_uint, offset: __u64) -> None = io_uring_prep_rw(1, sqe, fd, iovecs, nr_vecs, offset)
io_uring_prep_readv2(sqe: POINTER(io_uring_sqe), fd: c_int, iovecs: POINTER(iovec), nr_vecs: c_uint, offset: __u64, flags: c_int) -> None = do(io_uring_prep_readv(sqe, fd, iovecs, nr_vecs, offset), assign(sqe[0].rw_flags, flags))
io_uring_prep_read_fixed(sqe: POINTER(io_uring_sqe), fd: c_int, buf: c_void_p, nbytes: c_uint, offset: __u64, buf_index: c_int) -> None = do(io_uring_prep_rw(4, sqe, fd, buf, nbytes, offset), assign(sqe[0].buf_index, c_ushort(buf_index)))
io_uring_prep_writev(sqe: POINTER(io_uring_sqe), fd: c_int, iovecs: POINTER(iovec), nr_vecs: c_uint, offset: __u64) -> None = io_uring_prep_rw(2, sqe, fd, iovecs, nr_vecs, offset)
io_uring_prep_writev2(sqe: POINTER(io_uring_sqe), fd: c_int, iovecs: POINTER(iovec), nr_vecs: c_uint, offset: __u64, flags: c_int) -> None = do(io_uring_prep_writev(sqe, fd, iovecs, nr_vecs, offset), assign(sqe[0].rw_flags, flags))
io_uring_prep_write_fixed(sqe: POINTER(io_uring_sqe), fd: c_int, buf: const c_void_p, nbytes: c_uint, offset: __u64, buf_index: c_int) -> None = do(io_uring_prep_rw(5, sqe, fd, buf, nbytes, offset), assign(sqe[0].buf_index, c_ushort(buf_index)))
io_uring_prep_recvmsg(sqe: POINTER(io_uring_sqe), fd: c_int, msg: POINTER(msghdr), flags: c_uint) -> None = do(io_uring_prep_rw(10, sqe, fd, msg, 1, 0), assign(sqe[0].msg_flags, flags))
io_uring_prep_recvmsg_multishot(sqe: POINTER(io_uring_sqe), fd: c_int, msg: POINTER(msghdr), flags: c_uint) -> None = do(io_uring_prep_recvmsg(sqe, fd, msg, flags), assign(sqe[0].ioprio, sqe[0].ioprio | c_uint(2)))
io_uring_prep_sendmsg(sqe: POINTER(io_uring_sqe), fd: c_int, msg: POINTER(msghdr), flags: c_uint) -> None = do(io_uring_prep_rw(9, sqe, fd, msg, 1, 0), assign(sqe[0].msg_flags, flags))
__io_uring_prep_poll_mask(poll_mask: c_uint) = poll_mask
io_uring_prep_poll_add(sqe: POINTER(io_uring_sqe), fd: c_int, poll_mask: c_uint) -> None = do(io_uring_prep_rw(6, sqe, fd, c_void_p(0), 0, 0), assign(sqe[0].poll32_events, c_uint(__io_uring_prep_poll_mask(poll_mask))))
io_uring_prep_poll_multishot(sqe: POINTER(io_uring_sqe), fd: c_int, poll_mask: c_uint) -> None = do(io_uring_prep_poll_add(sqe, fd, poll_mask), assign(sqe[0].len, c_uint(1)))
io_uring_prep_poll_remove(sqe: POINTER(io_uring_sqe), user_data: __u64) -> None = do(io_uring_prep_rw(7, sqe, -1, c_void_p(0), 0, 0), assign(sqe[0].addr, user_data))
io_uring_prep_poll_update(sqe: POINTER(io_uring_sqe), old_user_data: __u64, new_user_data: __u64, poll_mask: c_uint, flags: c_uint) -> None = do(io_uring_prep_rw(7, sqe, -1, c_void_p(0), flags, new_user_data), assign(sqe[0].addr, old_user_data), assign(sqe[0].poll32_events, c_uint(__io_uring_prep_poll_mask(poll_mask))))
io_uring_prep_fsync(sqe: POINTER(io_uring_sqe), fd: c_int, fsync_flags: c_uint) -> None = do(io_uring_prep_rw(3, sqe, fd, c_void_p(0), 0, 0), assign(sqe[0].fsync_flags, fsync_flags))
io_uring_prep_nop(sqe: POINTER(io_uring_sqe)) -> None = io_uring_prep_rw(0, sqe, -1, c_void_p(0), 0, 0)
io_uring_prep_timeout(sqe: POINTER(io_uring_sqe), ts: POINTER(__kernel_timespec), count: c_uint, flags: c_uint) -> None = do(io_uring_prep_rw(11, sqe, -1, ts, 1, count), assign(sqe[0].timeout_flags, flags))
io_uring_prep_timeout_remove(sqe: POINTER(io_uring_sqe), user_data: __u64, flags: c_uint) -> None = do(io_uring_prep_rw(12, sqe, -1, c_void_p(0), 0, 0), assign(sqe[0].addr, user_data), assign(sqe[0].timeout_flags, flags))
io_uring_prep_timeout_update(sqe: POINTER(io_uring_sqe), ts: POINTER(__kernel_timespec), user_data: __u64, flags: c_uint) -> None = do(io_uring_prep_rw(12, sqe, -1, c_void_p(0), 0, c_size_t(ts)), assign(sqe[0].addr, user_data), assign(sqe[0].timeout_flags, flags | c_uint(2)))
io_uring_prep_accept(sqe: POINTER(io_uring_sqe), fd: c_int, addr: POINTER(sockaddr), addrlen: POINTER(socklen_t), flags: c_int) -> None = do(io_uring_prep_rw(13, sqe, fd, addr, 0, c_ulonglong(c_ulong(addrlen))), assign(sqe[0].accept_flags, c_uint(flags)))
io_uring_prep_accept_direct(sqe: POINTER(io_uring_sqe), fd: c_int, addr: POINTER(sockaddr), addrlen: POINTER(socklen_t), flags: c_int, file_index: c_uint) -> None = do(io_uring_prep_accept(sqe, fd, addr, addrlen, flags), __io_uring_set_target_fixed_file(sqe, file_index))
io_uring_prep_multishot_accept(sqe: POINTER(io_uring_sqe), fd: c_int, addr: POINTER(sockaddr), addrlen: POINTER(socklen_t), flags: c_int) -> None = do(io_uring_prep_accept(sqe, fd, addr, addrlen, flags), assign(sqe[0].ioprio, sqe[0].ioprio | c_uint(1)))
io_uring_prep_multishot_accept_direct(sqe: POINTER(io_uring_sqe), fd: c_int, addr: POINTER(sockaddr), addrlen: POINTER(socklen_t), flags: c_int) -> None = do(io_uring_prep_multishot_accept(sqe, fd, addr, addrlen, flags), __io_uring_set_target_fixed_file(sqe, c_uint(0xfffffffe)))
io_uring_prep_cancel64(sqe: POINTER(io_uring_sqe), user_data: __u64, flags: c_int) -> None = do(io_uring_prep_rw(14, sqe, -1, c_void_p(0), 0, 0), assign(sqe[0].addr, user_data), assign(sqe[0].cancel_flags, c_uint(flags)))
io_uring_prep_cancel(sqe: POINTER(io_uring_sqe), user_data: c_void_p, flags: c_int) -> None = io_uring_prep_cancel64(sqe, c_ulonglong(c_size_t(user_data)), flags)
io_uring_prep_cancel_fd(sqe: POINTER(io_uring_sqe), fd: c_int, flags: c_uint) -> None = do(io_uring_prep_rw(14, sqe, fd, c_void_p(0), 0, 0), assign(sqe[0].cancel_flags, flags | c_uint(2)))
io_uring_prep_link_timeout(sqe: POINTER(io_uring_sqe), ts: POINTER(__kernel_timespec), flags: c_uint) -> None = do(io_uring_prep_rw(15, sqe, -1, ts, 1, 0), assign(sqe[0].timeout_flags, flags))
io_uring_prep_connect(sqe: POINTER(io_uring_sqe), fd: c_int, addr: POINTER(sockaddr), addrlen: socklen_t) -> None = io_uring_prep_rw(16, sqe, fd, addr, 0, addrlen)
io_uring_prep_files_update(sqe: POINTER(io_uring_sqe), fds: POINTER(c_int), nr_fds: c_uint, offset: c_int) -> None = io_uring_prep_rw(20, sqe, -1, fds, nr_fds, c_ulonglong(offset))
io_uring_prep_fallocate(sqe: POINTER(io_uring_sqe), fd: c_int, mode: c_int, offset: off_t, len: off_t) -> None = do(io_uring_prep_rw(17, sqe, fd, 0, c_uint(mode), c_ulonglong(offset)), assign(sqe[0].addr, c_ulonglong(len)))
io_uring_prep_openat(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, flags: c_int, mode: mode_t) -> None = do(io_uring_prep_rw(18, sqe, dfd, path, mode, 0), assign(sqe[0].open_flags, c_uint(flags)))
io_uring_prep_openat_direct(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, flags: c_int, mode: mode_t, file_index: c_uint) -> None = do(io_uring_prep_openat(sqe, dfd, path, flags, mode), __io_uring_set_target_fixed_file(sqe, file_index))
io_uring_prep_close(sqe: POINTER(io_uring_sqe), fd: c_int) -> None = io_uring_prep_rw(19, sqe, fd, c_void_p(0), 0, 0)
io_uring_prep_close_direct(sqe: POINTER(io_uring_sqe), file_index: c_uint) -> None = do(io_uring_prep_close(sqe, 0), __io_uring_set_target_fixed_file(sqe, file_index))
io_uring_prep_read(sqe: POINTER(io_uring_sqe), fd: c_int, buf: c_void_p, nbytes: c_uint, offset: __u64) -> None = io_uring_prep_rw(22, sqe, fd, buf, nbytes, offset)
io_uring_prep_write(sqe: POINTER(io_uring_sqe), fd: c_int, buf: const c_void_p, nbytes: c_uint, offset: __u64) -> None = io_uring_prep_rw(23, sqe, fd, buf, nbytes, offset)
io_uring_prep_statx(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, flags: c_int, mask: c_uint, statxbuf: POINTER(statx)) -> None = do(io_uring_prep_rw(21, sqe, dfd, path, mask, c_ulonglong(c_ulong(statxbuf))), assign(sqe[0].statx_flags, c_uint(flags)))
io_uring_prep_fadvise(sqe: POINTER(io_uring_sqe), fd: c_int, offset: __u64, len: off_t, advice: c_int) -> None = do(io_uring_prep_rw(24, sqe, fd, c_void_p(0), c_uint(len), offset), assign(sqe[0].fadvise_advice, c_uint(advice)))
io_uring_prep_madvise(sqe: POINTER(io_uring_sqe), addr: c_void_p, length: off_t, advice: c_int) -> None = do(io_uring_prep_rw(25, sqe, -1, addr, c_uint(length), 0), assign(sqe[0].fadvise_advice, c_uint(advice)))
io_uring_prep_send(sqe: POINTER(io_uring_sqe), sockfd: c_int, buf: const c_void_p, len: c_size_t, flags: c_int) -> None = do(io_uring_prep_rw(26, sqe, sockfd, buf, c_uint(len), 0), assign(sqe[0].msg_flags, c_uint(flags)))
io_uring_prep_send_zc(sqe: POINTER(io_uring_sqe), sockfd: c_int, buf: const c_void_p, len: c_size_t, flags: c_int, zc_flags: c_uint) -> None = do(io_uring_prep_rw(47, sqe, sockfd, buf, c_uint(len), 0), assign(sqe[0].msg_flags, c_uint(flags)), assign(sqe[0].ioprio, zc_flags))
io_uring_prep_send_zc_fixed(sqe: POINTER(io_uring_sqe), sockfd: c_int, buf: const c_void_p, len: c_size_t, flags: c_int, zc_flags: c_uint, buf_index: c_uint) -> None = do(io_uring_prep_send_zc(sqe, sockfd, buf, len, flags, zc_flags), assign(sqe[0].ioprio, sqe[0].ioprio | c_uint(4)), assign(sqe[0].buf_index, buf_index))
io_uring_prep_sendmsg_zc(sqe: POINTER(io_uring_sqe), fd: c_int, msg: POINTER(msghdr), flags: c_uint) -> None = do(io_uring_prep_sendmsg(sqe, fd, msg, flags), assign(sqe[0].opcode, 48))
io_uring_prep_send_set_addr(sqe: POINTER(io_uring_sqe), dest_addr: POINTER(sockaddr), addr_len: __u16) -> None = do(assign(sqe[0].addr2, c_ulong(c_void_p(dest_addr))), assign(sqe[0].addr_len, addr_len))
io_uring_prep_recv(sqe: POINTER(io_uring_sqe), sockfd: c_int, buf: c_void_p, len: c_size_t, flags: c_int) -> None = do(io_uring_prep_rw(27, sqe, sockfd, buf, c_uint(len), 0), assign(sqe[0].msg_flags, c_uint(flags)))
io_uring_prep_recv_multishot(sqe: POINTER(io_uring_sqe), sockfd: c_int, buf: c_void_p, len: c_size_t, flags: c_int) -> None = do(io_uring_prep_recv(sqe, sockfd, buf, len, flags), assign(sqe[0].ioprio, sqe[0].ioprio | c_uint(2)))
io_uring_recvmsg_validate(buf: c_void_p, buf_len: c_int, msgh: POINTER(msghdr)) -> POINTER(io_uring_recvmsg_out) = do((header := c_ulong(msgh[0].msg_controllen + msgh[0].msg_namelen + c_ulong(0x10))), (c_void_p(0) if buf_len < 0 or c_ulong(buf_len) < header else POINTER(io_uring_recvmsg_out)(buf)))
io_uring_recvmsg_name(o: POINTER(io_uring_recvmsg_out)) -> c_void_p = c_void_p(addressof(o[1]))
io_uring_recvmsg_cmsg_firsthdr(o: POINTER(io_uring_recvmsg_out), msgh: POINTER(msghdr)) -> POINTER(cmsghdr) = (c_void_p(0) if o[0].controllen < c_ulong(0x10) else POINTER(cmsghdr)(addressof(POINTER(c_ubyte)(io_uring_recvmsg_name(o))[msgh[0].msg_namelen])))
io_uring_recvmsg_cmsg_nexthdr(o: POINTER(io_uring_recvmsg_out), msgh: POINTER(msghdr), cmsg: POINTER(cmsghdr)) -> POINTER(cmsghdr) = do((cmsg := POINTER(cmsghdr)(cmsg)), (c_void_p(0) if cmsg[0].cmsg_len < c_ulong(0x10) else do((end := POINTER(c_ubyte)(addressof(POINTER(c_ubyte)(io_uring_recvmsg_cmsg_firsthdr(o, msgh))[o[0].controllen]))), (cmsg := POINTER(cmsghdr)(POINTER(cmsghdr)(addressof(POINTER(c_ubyte)(cmsg)[cmsg[0].cmsg_len + c_ulong(8) - 1 & c_size_t(0xfffffffffffffff8)])))), (c_void_p(0) if POINTER(c_ubyte)(addressof(cmsg[1])) > end else (c_void_p(0) if addressof(POINTER(c_ubyte)(cmsg)[cmsg[0].cmsg_len + c_ulong(8) - 1 & c_size_t(0xfffffffffffffff8)]) > end else cmsg)))))
io_uring_recvmsg_payload(o: POINTER(io_uring_recvmsg_out), msgh: POINTER(msghdr)) -> c_void_p = c_void_p(addressof(addressof(POINTER(c_ubyte)(io_uring_recvmsg_name(o))[msgh[0].msg_namelen])[msgh[0].msg_controllen]))
io_uring_recvmsg_payload_length(o: POINTER(io_uring_recvmsg_out), buf_len: c_int, msgh: POINTER(msghdr)) -> c_uint = do((payload_start := c_ulong(c_ulong(io_uring_recvmsg_payload(o, msgh)))), (payload_end := c_ulong(c_ulong(o) + buf_len)), c_uint(payload_end - payload_start))
io_uring_prep_openat2(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, how: POINTER(open_how)) -> None = io_uring_prep_rw(28, sqe, dfd, path, c_ulong(0x18), c_uint64(c_size_t(how)))
io_uring_prep_openat2_direct(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, how: POINTER(open_how), file_index: c_uint) -> None = do(io_uring_prep_openat2(sqe, dfd, path, how), __io_uring_set_target_fixed_file(sqe, file_index))
io_uring_prep_epoll_ctl(sqe: POINTER(io_uring_sqe), epfd: c_int, fd: c_int, op: c_int, ev: POINTER(epoll_event)) -> None = io_uring_prep_rw(29, sqe, epfd, ev, c_uint(op), c_uint(fd))
io_uring_prep_provide_buffers(sqe: POINTER(io_uring_sqe), addr: c_void_p, len: c_int, nr: c_int, bgid: c_int, bid: c_int) -> None = do(io_uring_prep_rw(31, sqe, nr, addr, c_uint(len), c_ulonglong(bid)), assign(sqe[0].buf_group, c_ushort(bgid)))
io_uring_prep_remove_buffers(sqe: POINTER(io_uring_sqe), nr: c_int, bgid: c_int) -> None = do(io_uring_prep_rw(32, sqe, nr, c_void_p(0), 0, 0), assign(sqe[0].buf_group, c_ushort(bgid)))
io_uring_prep_shutdown(sqe: POINTER(io_uring_sqe), fd: c_int, how: c_int) -> None = io_uring_prep_rw(34, sqe, fd, c_void_p(0), c_uint(how), 0)
io_uring_prep_unlinkat(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, flags: c_int) -> None = do(io_uring_prep_rw(36, sqe, dfd, path, 0, 0), assign(sqe[0].unlink_flags, c_uint(flags)))
io_uring_prep_unlink(sqe: POINTER(io_uring_sqe), path: c_char_p, flags: c_int) -> None = io_uring_prep_unlinkat(sqe, -100, path, flags)
io_uring_prep_renameat(sqe: POINTER(io_uring_sqe), olddfd: c_int, oldpath: c_char_p, newdfd: c_int, newpath: c_char_p, flags: c_uint) -> None = do(io_uring_prep_rw(35, sqe, olddfd, oldpath, c_uint(newdfd), c_uint64(c_size_t(newpath))), assign(sqe[0].rename_flags, flags))
io_uring_prep_rename(sqe: POINTER(io_uring_sqe), oldpath: c_char_p, newpath: c_char_p) -> None = io_uring_prep_renameat(sqe, -100, oldpath, -100, newpath, 0)
io_uring_prep_sync_file_range(sqe: POINTER(io_uring_sqe), fd: c_int, len: c_uint, offset: __u64, flags: c_int) -> None = do(io_uring_prep_rw(8, sqe, fd, c_void_p(0), len, offset), assign(sqe[0].sync_range_flags, c_uint(flags)))
io_uring_prep_mkdirat(sqe: POINTER(io_uring_sqe), dfd: c_int, path: c_char_p, mode: mode_t) -> None = io_uring_prep_rw(37, sqe, dfd, path, mode, 0)
io_uring_prep_mkdir(sqe: POINTER(io_uring_sqe), path: c_char_p, mode: mode_t) -> None = io_uring_prep_mkdirat(sqe, -100, path, mode)
io_uring_prep_symlinkat(sqe: POINTER(io_uring_sqe), target: c_char_p, newdirfd: c_int, linkpath: c_char_p) -> None = io_uring_prep_rw(38, sqe, newdirfd, target, 0, c_uint64(c_size_t(linkpath)))
io_uring_prep_symlink(sqe: POINTER(io_uring_sqe), target: c_char_p, linkpath: c_char_p) -> None = io_uring_prep_symlinkat(sqe, target, -100, linkpath)
io_uring_prep_linkat(sqe: POINTER(io_uring_sqe), olddfd: c_int, oldpath: c_char_p, newdfd: c_int, newpath: c_char_p, flags: c_int) -> None = do(io_uring_prep_rw(39, sqe, olddfd, oldpath, c_uint(newdfd), c_uint64(c_size_t(newpath))), assign(sqe[0].hardlink_flags, c_uint(flags)))
io_uring_prep_link(sqe: POINTER(io_uring_sqe), oldpath: c_char_p, newpath: c_char_p, flags: c_int) -> None = io_uring_prep_linkat(sqe, -100, oldpath, -100, newpath, flags)
io_uring_prep_msg_ring(sqe: POINTER(io_uring_sqe), fd: c_int, len: c_uint, data: __u64, flags: c_uint) -> None = do(io_uring_prep_rw(40, sqe, fd, c_void_p(0), len, data), assign(sqe[0].rw_flags, flags))
io_uring_prep_getxattr(sqe: POINTER(io_uring_sqe), name: c_char_p, value: POINTER(c_char), path: const POINTER(c_char), len: c_uint) -> None = do(io_uring_prep_rw(44, sqe, 0, name, len, c_ulonglong(c_size_t(value))), assign(sqe[0].addr3, c_ulonglong(c_size_t(path))), assign(sqe[0].xattr_flags, 0))
io_uring_prep_setxattr(sqe: POINTER(io_uring_sqe), name: c_char_p, value: c_char_p, path: c_char_p, flags: c_int, len: c_uint) -> None = do(io_uring_prep_rw(42, sqe, 0, name, len, c_ulonglong(c_size_t(value))), assign(sqe[0].addr3, c_ulonglong(c_size_t(path))), assign(sqe[0].xattr_flags, flags))
io_uring_prep_fgetxattr(sqe: POINTER(io_uring_sqe), fd: c_int, name: c_char_p, value: POINTER(c_char), len: c_uint) -> None = do(io_uring_prep_rw(43, sqe, fd, name, len, c_ulonglong(c_size_t(value))), assign(sqe[0].xattr_flags, 0))
io_uring_prep_fsetxattr(sqe: POINTER(io_uring_sqe), fd: c_int, name: c_char_p, value: c_char_p, flags: c_int, len: c_uint) -> None = do(io_uring_prep_rw(41, sqe, fd, name, len, c_ulonglong(c_size_t(value))), assign(sqe[0].xattr_flags, flags))
io_uring_prep_socket(sqe: POINTER(io_uring_sqe), domain: c_int, type: c_int, protocol: c_int, flags: c_uint) -> None = do(io_uring_prep_rw(45, sqe, domain, c_void_p(0), protocol, type), assign(sqe[0].rw_flags, flags))
io_uring_prep_socket_direct(sqe: POINTER(io_uring_sqe), domain: c_int, type: c_int, protocol: c_int, file_index: c_uint, flags: c_uint) -> None = do(io_uring_prep_rw(45, sqe, domain, c_void_p(0), protocol, type), assign(sqe[0].rw_flags, flags), __io_uring_set_target_fixed_file(sqe, file_index))
io_uring_prep_socket_direct_alloc(sqe: POINTER(io_uring_sqe), domain: c_int, type: c_int, protocol: c_int, flags: c_uint) -> None = do(io_uring_prep_rw(45, sqe, domain, c_void_p(0), protocol, type), assign(sqe[0].rw_flags, flags), __io_uring_set_target_fixed_file(sqe, c_uint(0xfffffffe)))
io_uring_sq_ready(ring: POINTER(io_uring)) -> c_uint = do((khead := c_uint(ring[0].sq.khead[0])), ((khead := c_uint(load(ring[0].sq.khead[0]))) if ring[0].flags & c_uint(2) else do()), ring[0].sq.sqe_tail - khead)
io_uring_sq_space_left(ring: POINTER(io_uring)) -> c_uint = ring[0].sq.ring_entries - io_uring_sq_ready(ring)
io_uring_sqring_wait(ring: POINTER(io_uring)) -> c_int = (0 if not (ring[0].flags & c_uint(2)) else (0 if io_uring_sq_space_left(ring) else __io_uring_sqring_wait(ring)))
io_uring_cq_ready(ring: POINTER(io_uring)) -> c_uint = load(ring[0].cq.ktail[0]) - ring[0].cq.khead[0]
io_uring_cq_has_overflow(ring: POINTER(io_uring)) -> c_bool = load(ring[0].sq.kflags[0]) & c_uint(2)
io_uring_cq_eventfd_enabled(ring: POINTER(io_uring)) -> c_bool = (1 if not ring[0].cq.kflags else not (ring[0].cq.kflags[0] & c_uint(1)))
io_uring_cq_eventfd_toggle(ring: POINTER(io_uring), enabled: c_bool) -> c_int = (0 if (not (not enabled)) == io_uring_cq_eventfd_enabled(ring) else (-95 if not ring[0].cq.kflags else do((flags := c_uint32(ring[0].cq.kflags[0])), ((flags := c_uint32(flags & c_uint(0xfffffffe))) if enabled else (flags := c_uint32(flags | c_uint(1)))), store(ring[0].cq.kflags[0], flags), 0)))
io_uring_wait_cqe_nr(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), wait_nr: c_uint) -> c_int = __io_uring_get_cqe(ring, cqe_ptr, 0, wait_nr, c_void_p(0))
__io_uring_peek_cqe(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe)), nr_available: POINTER(c_uint)) -> c_int = do((err := c_int(0)), (mask := c_uint(ring[0].cq.ring_mask)), (shift := c_int(0)), ((shift := c_int(1)) if ring[0].flags & c_uint(0x800) else do()), loop(1, do((tail := c_uint(load(ring[0].cq.ktail[0]))), (head := c_uint(ring[0].cq.khead[0])), (cqe := POINTER(io_uring_cqe)(c_void_p(0))), (available := c_uint(tail - head)), (leave() if not available else do()), (cqe := POINTER(io_uring_cqe)(addressof(ring[0].cq.cqes[(head & mask) << shift]))), (do(((err := c_int(cqe[0].res)) if cqe[0].res < 0 else do()), io_uring_cq_advance(ring, 1), (again() if not err else do()), (cqe := POINTER(io_uring_cqe)(c_void_p(0)))) if not (ring[0].features & c_uint(0x100)) and cqe[0].user_data == c_ulonglong(0xffffffffffffffff) else do()), leave())), assign(cqe_ptr[0], cqe), (assign(nr_available[0], available) if nr_available else do()), err)
io_uring_peek_cqe(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe))) -> c_int = (0 if not __io_uring_peek_cqe(ring, cqe_ptr, c_void_p(0)) and cqe_ptr[0] else io_uring_wait_cqe_nr(ring, cqe_ptr, 0))
io_uring_wait_cqe(ring: POINTER(io_uring), cqe_ptr: POINTER(POINTER(io_uring_cqe))) -> c_int = (0 if not __io_uring_peek_cqe(ring, cqe_ptr, c_void_p(0)) and cqe_ptr[0] else io_uring_wait_cqe_nr(ring, cqe_ptr, 1))
_io_uring_get_sqe(ring: POINTER(io_uring)) -> POINTER(io_uring_sqe) = do((sq := POINTER(io_uring_sq)(addressof(ring[0].sq))), (next := c_uint(sq[0].sqe_tail + 1)), (shift := c_int(0)), ((shift := c_int(1)) if ring[0].flags & c_uint(0x400) else do()), ((head := c_uint(load(sq[0].khead[0]))) if not (ring[0].flags & c_uint(2)) else (head := c_uint(load(sq[0].khead[0])))), (do((sqe := POINTER(io_uring_sqe)(addressof(sq[0].sqes[(sq[0].sqe_tail & sq[0].ring_mask) << shift]))), assign(sq[0].sqe_tail, next), sqe) if next - head <= sq[0].ring_entries else c_void_p(0)))
io_uring_buf_ring_mask(ring_entries: c_uint) = c_int(ring_entries - 1)
io_uring_buf_ring_init(br: POINTER(io_uring_buf_ring)) -> None = assign(br[0].tail, 0)
io_uring_buf_ring_add(br: POINTER(io_uring_buf_ring), addr: c_void_p, len: c_uint, bid: c_ushort, mask: c_int, buf_offset: c_int) -> None = do((buf := POINTER(io_uring_buf)(addressof(br[0].bufs[br[0].tail + buf_offset & mask]))), assign(buf[0].addr, c_ulong(c_size_t(addr))), assign(buf[0].len, len), assign(buf[0].bid, bid))
io_uring_buf_ring_advance(br: POINTER(io_uring_buf_ring), count: c_int) -> None = do((new_tail := c_ushort(br[0].tail + count)), store(addressof(br[0].tail)[0], new_tail))
io_uring_buf_ring_cq_advance(ring: POINTER(io_uring), br: POINTER(io_uring_buf_ring), count: c_int) -> None = do(assign(br[0].tail, br[0].tail + count), io_uring_cq_advance(ring, count))
io_uring_get_sqe(ring: POINTER(io_uring)) -> POINTER(io_uring_sqe) = _io_uring_get_sqe(ring)
io_uring_smp_mb() -> None = fence()
"""

_constants = """
IORING_ACCEPT_MULTISHOT = 1
IORING_ASYNC_CANCEL_ALL = 1
IORING_ASYNC_CANCEL_ANY = 4
IORING_ASYNC_CANCEL_FD = 2
IORING_ASYNC_CANCEL_FD_FIXED = 8
IORING_CQE_BUFFER_SHIFT = 16
IORING_CQE_F_BUFFER = 1
IORING_CQE_F_MORE = 2
IORING_CQE_F_NOTIF = 8
IORING_CQE_F_SOCK_NONEMPTY = 4
IORING_CQ_EVENTFD_DISABLED = 1
IORING_ENTER_EXT_ARG = 8
IORING_ENTER_GETEVENTS = 1
IORING_ENTER_REGISTERED_RING = 16
IORING_ENTER_SQ_WAIT = 4
IORING_ENTER_SQ_WAKEUP = 2
IORING_FEAT_CQE_SKIP = 2048
IORING_FEAT_CUR_PERSONALITY = 16
IORING_FEAT_EXT_ARG = 256
IORING_FEAT_FAST_POLL = 32
IORING_FEAT_LINKED_FILE = 4096
IORING_FEAT_NATIVE_WORKERS = 512
IORING_FEAT_NODROP = 2
IORING_FEAT_POLL_32BITS = 64
IORING_FEAT_RSRC_TAGS = 1024
IORING_FEAT_RW_CUR_POS = 8
IORING_FEAT_SINGLE_MMAP = 1
IORING_FEAT_SQPOLL_NONFIXED = 128
IORING_FEAT_SUBMIT_STABLE = 4
IORING_FILE_INDEX_ALLOC = 4294967295
IORING_FSYNC_DATASYNC = 1
IORING_LINK_TIMEOUT_UPDATE = 16
IORING_MSG_DATA = 0
IORING_MSG_RING_CQE_SKIP = 1
IORING_MSG_SEND_FD = 1
IORING_OFF_CQ_RING = 0x8000000
IORING_OFF_SQES = 0x10000000
IORING_OFF_SQ_RING = 0
IORING_POLL_ADD_LEVEL = 8
IORING_POLL_ADD_MULTI = 1
IORING_POLL_UPDATE_EVENTS = 2
IORING_POLL_UPDATE_USER_DATA = 4
IORING_RECVSEND_FIXED_BUF = 4
IORING_RECVSEND_POLL_FIRST = 1
IORING_RECV_MULTISHOT = 2
IORING_REGISTER_BUFFERS = 0
IORING_REGISTER_BUFFERS2 = 15
IORING_REGISTER_BUFFERS_UPDATE = 16
IORING_REGISTER_ENABLE_RINGS = 12
IORING_REGISTER_EVENTFD = 4
IORING_REGISTER_EVENTFD_ASYNC = 7
IORING_REGISTER_FILES = 2
IORING_REGISTER_FILES2 = 13
IORING_REGISTER_FILES_SKIP = -2
IORING_REGISTER_FILES_UPDATE = 6
IORING_REGISTER_FILES_UPDATE2 = 14
IORING_REGISTER_FILE_ALLOC_RANGE = 25
IORING_REGISTER_IOWQ_AFF = 17
IORING_REGISTER_IOWQ_MAX_WORKERS = 19
IORING_REGISTER_LAST = 26
IORING_REGISTER_PBUF_RING = 22
IORING_REGISTER_PERSONALITY = 9
IORING_REGISTER_PROBE = 8
IORING_REGISTER_RESTRICTIONS = 11
IORING_REGISTER_RING_FDS = 20
IORING_REGISTER_SYNC_CANCEL = 24
IORING_RESTRICTION_LAST = 4
IORING_RESTRICTION_REGISTER_OP = 0
IORING_RESTRICTION_SQE_FLAGS_ALLOWED = 2
IORING_RESTRICTION_SQE_FLAGS_REQUIRED = 3
IORING_RESTRICTION_SQE_OP = 1
IORING_RSRC_REGISTER_SPARSE = 1
IORING_SETUP_ATTACH_WQ = 32
IORING_SETUP_CLAMP = 16
IORING_SETUP_COOP_TASKRUN = 256
IORING_SETUP_CQE32 = 2048
IORING_SETUP_CQSIZE = 8
IORING_SETUP_DEFER_TASKRUN = 8192
IORING_SETUP_IOPOLL = 1
IORING_SETUP_R_DISABLED = 64
IORING_SETUP_SINGLE_ISSUER = 4096
IORING_SETUP_SQE128 = 1024
IORING_SETUP_SQPOLL = 2
IORING_SETUP_SQ_AFF = 4
IORING_SETUP_SUBMIT_ALL = 128
IORING_SETUP_TASKRUN_FLAG = 512
IORING_SQ_CQ_OVERFLOW = 2
IORING_SQ_NEED_WAKEUP = 1
IORING_SQ_TASKRUN = 4
IORING_TIMEOUT_ABS = 1
IORING_TIMEOUT_BOOTTIME = 4
IORING_TIMEOUT_CLOCK_MASK = 12
IORING_TIMEOUT_ETIME_SUCCESS = 32
IORING_TIMEOUT_REALTIME = 8
IORING_TIMEOUT_UPDATE = 2
IORING_TIMEOUT_UPDATE_MASK = 18
IORING_UNREGISTER_BUFFERS = 1
IORING_UNREGISTER_EVENTFD = 5
IORING_UNREGISTER_FILES = 3
IORING_UNREGISTER_IOWQ_AFF = 18
IORING_UNREGISTER_PBUF_RING = 23
IORING_UNREGISTER_PERSONALITY = 10
IORING_UNREGISTER_RING_FDS = 21
IORING_URING_CMD_FIXED = 1
IOSQE_ASYNC = 16
IOSQE_ASYNC_BIT = 4
IOSQE_BUFFER_SELECT = 32
IOSQE_BUFFER_SELECT_BIT = 5
IOSQE_CQE_SKIP_SUCCESS = 64
IOSQE_CQE_SKIP_SUCCESS_BIT = 6
IOSQE_FIXED_FILE = 1
IOSQE_FIXED_FILE_BIT = 0
IOSQE_IO_DRAIN = 2
IOSQE_IO_DRAIN_BIT = 1
IOSQE_IO_HARDLINK = 8
IOSQE_IO_HARDLINK_BIT = 3
IOSQE_IO_LINK = 4
IOSQE_IO_LINK_BIT = 2
IO_URING_OP_SUPPORTED = 1
IO_WQ_BOUND = 0
IO_WQ_UNBOUND = 1
LIBURING_UDATA_TIMEOUT = 18446744073709551615
SPLICE_F_FD_IN_FIXED = 2147483648
_XOPEN_SOURCE = 800
__NR_io_uring_enter = 426
__NR_io_uring_register = 427
__NR_io_uring_setup = 425
"""

_skipped = """
io_uring_for_each_cqe: it wants a statement behind it
IO_URING_WRITE_ONCE: it takes the address of a local or an argument
IO_URING_READ_ONCE: it takes the address of a local or an argument
io_uring_smp_store_release: it follows a pointer
io_uring_smp_load_acquire: it follows a pointer
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
    macros=_macros,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('liburing.so.2',),
)
