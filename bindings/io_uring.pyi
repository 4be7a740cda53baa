"""io_uring, Linux's asynchronous I/O: linux/io_uring.h. Types for editors and mypy. Made by `autogen regen io_uring` from headers/io_uring.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class io_uring_sqe(_c.Structure):
    opcode: _b.int
    flags: _b.int
    ioprio: _b.int
    fd: _b.int
    off: _b.int
    addr2: _b.int
    cmd_op: _b.int
    __pad1: _b.int
    addr: _b.int
    splice_off_in: _b.int
    level: _b.int
    optname: _b.int
    len: _b.int
    rw_flags: _b.int
    fsync_flags: _b.int
    poll_events: _b.int
    poll32_events: _b.int
    sync_range_flags: _b.int
    msg_flags: _b.int
    timeout_flags: _b.int
    accept_flags: _b.int
    cancel_flags: _b.int
    open_flags: _b.int
    statx_flags: _b.int
    fadvise_advice: _b.int
    splice_flags: _b.int
    rename_flags: _b.int
    unlink_flags: _b.int
    hardlink_flags: _b.int
    xattr_flags: _b.int
    msg_ring_flags: _b.int
    uring_cmd_flags: _b.int
    waitid_flags: _b.int
    futex_flags: _b.int
    install_fd_flags: _b.int
    nop_flags: _b.int
    pipe_flags: _b.int
    user_data: _b.int
    buf_index: _b.int
    buf_group: _b.int
    personality: _b.int
    splice_fd_in: _b.int
    file_index: _b.int
    zcrx_ifq_idx: _b.int
    optlen: _b.int
    addr_len: _b.int
    __pad3: _c.Array[_c.c_ushort]
    write_stream: _b.int
    __pad4: _c.Array[_c.c_ubyte]
    addr3: _b.int
    __pad2: _c.Array[_c.c_ulonglong]
    attr_ptr: _b.int
    attr_type_mask: _b.int
    optval: _b.int
    cmd: _c.Array[_c.c_ubyte]
    def __init__(__self, opcode: _b.int = ..., flags: _b.int = ..., ioprio: _b.int = ..., fd: _b.int = ..., off: _b.int = ..., addr2: _b.int = ..., cmd_op: _b.int = ..., addr: _b.int = ..., splice_off_in: _b.int = ..., level: _b.int = ..., optname: _b.int = ..., len: _b.int = ..., rw_flags: _b.int = ..., fsync_flags: _b.int = ..., poll_events: _b.int = ..., poll32_events: _b.int = ..., sync_range_flags: _b.int = ..., msg_flags: _b.int = ..., timeout_flags: _b.int = ..., accept_flags: _b.int = ..., cancel_flags: _b.int = ..., open_flags: _b.int = ..., statx_flags: _b.int = ..., fadvise_advice: _b.int = ..., splice_flags: _b.int = ..., rename_flags: _b.int = ..., unlink_flags: _b.int = ..., hardlink_flags: _b.int = ..., xattr_flags: _b.int = ..., msg_ring_flags: _b.int = ..., uring_cmd_flags: _b.int = ..., waitid_flags: _b.int = ..., futex_flags: _b.int = ..., install_fd_flags: _b.int = ..., nop_flags: _b.int = ..., pipe_flags: _b.int = ..., user_data: _b.int = ..., buf_index: _b.int = ..., buf_group: _b.int = ..., personality: _b.int = ..., splice_fd_in: _b.int = ..., file_index: _b.int = ..., zcrx_ifq_idx: _b.int = ..., optlen: _b.int = ..., addr_len: _b.int = ..., write_stream: _b.int = ..., addr3: _b.int = ..., attr_ptr: _b.int = ..., attr_type_mask: _b.int = ..., optval: _b.int = ..., cmd: _c.Array[_c.c_ubyte] = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_off(_c.Union):
    off: _b.int
    addr2: _b.int
    cmd_op: _b.int
    __pad1: _b.int
    def __init__(__self, off: _b.int = ..., addr2: _b.int = ..., cmd_op: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_off_struct_cmd_op(_c.Structure):
    cmd_op: _b.int
    __pad1: _b.int
    def __init__(__self, cmd_op: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_addr(_c.Union):
    addr: _b.int
    splice_off_in: _b.int
    level: _b.int
    optname: _b.int
    def __init__(__self, addr: _b.int = ..., splice_off_in: _b.int = ..., level: _b.int = ..., optname: _b.int = ...) -> None: ...

class io_uring_sqe_union_addr_struct_level(_c.Structure):
    level: _b.int
    optname: _b.int
    def __init__(__self, level: _b.int = ..., optname: _b.int = ...) -> None: ...

class io_uring_sqe_union_rw_flags(_c.Union):
    rw_flags: _b.int
    fsync_flags: _b.int
    poll_events: _b.int
    poll32_events: _b.int
    sync_range_flags: _b.int
    msg_flags: _b.int
    timeout_flags: _b.int
    accept_flags: _b.int
    cancel_flags: _b.int
    open_flags: _b.int
    statx_flags: _b.int
    fadvise_advice: _b.int
    splice_flags: _b.int
    rename_flags: _b.int
    unlink_flags: _b.int
    hardlink_flags: _b.int
    xattr_flags: _b.int
    msg_ring_flags: _b.int
    uring_cmd_flags: _b.int
    waitid_flags: _b.int
    futex_flags: _b.int
    install_fd_flags: _b.int
    nop_flags: _b.int
    pipe_flags: _b.int
    def __init__(__self, rw_flags: _b.int = ..., fsync_flags: _b.int = ..., poll_events: _b.int = ..., poll32_events: _b.int = ..., sync_range_flags: _b.int = ..., msg_flags: _b.int = ..., timeout_flags: _b.int = ..., accept_flags: _b.int = ..., cancel_flags: _b.int = ..., open_flags: _b.int = ..., statx_flags: _b.int = ..., fadvise_advice: _b.int = ..., splice_flags: _b.int = ..., rename_flags: _b.int = ..., unlink_flags: _b.int = ..., hardlink_flags: _b.int = ..., xattr_flags: _b.int = ..., msg_ring_flags: _b.int = ..., uring_cmd_flags: _b.int = ..., waitid_flags: _b.int = ..., futex_flags: _b.int = ..., install_fd_flags: _b.int = ..., nop_flags: _b.int = ..., pipe_flags: _b.int = ...) -> None: ...

class io_uring_sqe_union_buf_index(_c.Union):
    buf_index: _b.int
    buf_group: _b.int
    def __init__(__self, buf_index: _b.int = ..., buf_group: _b.int = ...) -> None: ...

class io_uring_sqe_union_splice_fd_in(_c.Union):
    splice_fd_in: _b.int
    file_index: _b.int
    zcrx_ifq_idx: _b.int
    optlen: _b.int
    addr_len: _b.int
    __pad3: _c.Array[_c.c_ushort]
    write_stream: _b.int
    __pad4: _c.Array[_c.c_ubyte]
    def __init__(__self, splice_fd_in: _b.int = ..., file_index: _b.int = ..., zcrx_ifq_idx: _b.int = ..., optlen: _b.int = ..., addr_len: _b.int = ..., write_stream: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_splice_fd_in_struct_addr_len(_c.Structure):
    addr_len: _b.int
    __pad3: _c.Array[_c.c_ushort]
    def __init__(__self, addr_len: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_splice_fd_in_struct_write_stream(_c.Structure):
    write_stream: _b.int
    __pad4: _c.Array[_c.c_ubyte]
    def __init__(__self, write_stream: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_addr3(_c.Union):
    addr3: _b.int
    __pad2: _c.Array[_c.c_ulonglong]
    attr_ptr: _b.int
    attr_type_mask: _b.int
    optval: _b.int
    cmd: _c.Array[_c.c_ubyte]
    def __init__(__self, addr3: _b.int = ..., attr_ptr: _b.int = ..., attr_type_mask: _b.int = ..., optval: _b.int = ..., cmd: _c.Array[_c.c_ubyte] = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_addr3_struct_addr3(_c.Structure):
    addr3: _b.int
    __pad2: _c.Array[_c.c_ulonglong]
    def __init__(__self, addr3: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_sqe_union_addr3_struct_attr_ptr(_c.Structure):
    attr_ptr: _b.int
    attr_type_mask: _b.int
    def __init__(__self, attr_ptr: _b.int = ..., attr_type_mask: _b.int = ...) -> None: ...

class io_uring_attr_pi(_c.Structure):
    flags: _b.int
    app_tag: _b.int
    len: _b.int
    addr: _b.int
    seed: _b.int
    rsvd: _b.int
    def __init__(__self, flags: _b.int = ..., app_tag: _b.int = ..., len: _b.int = ..., addr: _b.int = ..., seed: _b.int = ..., rsvd: _b.int = ...) -> None: ...

class io_uring_cqe(_c.Structure):
    user_data: _b.int
    res: _b.int
    flags: _b.int
    big_cqe: _c.Array[_c.c_ulonglong]
    def __init__(__self, user_data: _b.int = ..., res: _b.int = ..., flags: _b.int = ..., big_cqe: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class io_sqring_offsets(_c.Structure):
    head: _b.int
    tail: _b.int
    ring_mask: _b.int
    ring_entries: _b.int
    flags: _b.int
    dropped: _b.int
    array: _b.int
    resv1: _b.int
    user_addr: _b.int
    def __init__(__self, head: _b.int = ..., tail: _b.int = ..., ring_mask: _b.int = ..., ring_entries: _b.int = ..., flags: _b.int = ..., dropped: _b.int = ..., array: _b.int = ..., resv1: _b.int = ..., user_addr: _b.int = ...) -> None: ...

class io_cqring_offsets(_c.Structure):
    head: _b.int
    tail: _b.int
    ring_mask: _b.int
    ring_entries: _b.int
    overflow: _b.int
    cqes: _b.int
    flags: _b.int
    resv1: _b.int
    user_addr: _b.int
    def __init__(__self, head: _b.int = ..., tail: _b.int = ..., ring_mask: _b.int = ..., ring_entries: _b.int = ..., overflow: _b.int = ..., cqes: _b.int = ..., flags: _b.int = ..., resv1: _b.int = ..., user_addr: _b.int = ...) -> None: ...

class io_uring_params(_c.Structure):
    sq_entries: _b.int
    cq_entries: _b.int
    flags: _b.int
    sq_thread_cpu: _b.int
    sq_thread_idle: _b.int
    features: _b.int
    wq_fd: _b.int
    resv: _c.Array[_c.c_uint]
    sq_off: io_sqring_offsets
    cq_off: io_cqring_offsets
    def __init__(__self, sq_entries: _b.int = ..., cq_entries: _b.int = ..., flags: _b.int = ..., sq_thread_cpu: _b.int = ..., sq_thread_idle: _b.int = ..., features: _b.int = ..., wq_fd: _b.int = ..., resv: _c.Array[_c.c_uint] = ..., sq_off: io_sqring_offsets = ..., cq_off: io_cqring_offsets = ...) -> None: ...

class io_uring_files_update(_c.Structure):
    offset: _b.int
    resv: _b.int
    fds: _b.int
    def __init__(__self, offset: _b.int = ..., resv: _b.int = ..., fds: _b.int = ...) -> None: ...

class io_uring_region_desc(_c.Structure):
    user_addr: _b.int
    size: _b.int
    flags: _b.int
    id: _b.int
    mmap_offset: _b.int
    __resv: _c.Array[_c.c_ulonglong]
    def __init__(__self, user_addr: _b.int = ..., size: _b.int = ..., flags: _b.int = ..., id: _b.int = ..., mmap_offset: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_mem_region_reg(_c.Structure):
    region_uptr: _b.int
    flags: _b.int
    __resv: _c.Array[_c.c_ulonglong]
    def __init__(__self, region_uptr: _b.int = ..., flags: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_rsrc_register(_c.Structure):
    nr: _b.int
    flags: _b.int
    resv2: _b.int
    data: _b.int
    tags: _b.int
    def __init__(__self, nr: _b.int = ..., flags: _b.int = ..., resv2: _b.int = ..., data: _b.int = ..., tags: _b.int = ...) -> None: ...

class io_uring_rsrc_update(_c.Structure):
    offset: _b.int
    resv: _b.int
    data: _b.int
    def __init__(__self, offset: _b.int = ..., resv: _b.int = ..., data: _b.int = ...) -> None: ...

class io_uring_rsrc_update2(_c.Structure):
    offset: _b.int
    resv: _b.int
    data: _b.int
    tags: _b.int
    nr: _b.int
    resv2: _b.int
    def __init__(__self, offset: _b.int = ..., resv: _b.int = ..., data: _b.int = ..., tags: _b.int = ..., nr: _b.int = ..., resv2: _b.int = ...) -> None: ...

class io_uring_probe_op(_c.Structure):
    op: _b.int
    resv: _b.int
    flags: _b.int
    resv2: _b.int
    def __init__(__self, op: _b.int = ..., resv: _b.int = ..., flags: _b.int = ..., resv2: _b.int = ...) -> None: ...

class io_uring_probe(_c.Structure):
    last_op: _b.int
    ops_len: _b.int
    resv: _b.int
    resv2: _c.Array[_c.c_uint]
    ops: _c.Array[io_uring_probe_op]
    def __init__(__self, last_op: _b.int = ..., ops_len: _b.int = ..., resv: _b.int = ..., resv2: _c.Array[_c.c_uint] = ..., ops: _c.Array[io_uring_probe_op] = ...) -> None: ...

class io_uring_restriction(_c.Structure):
    opcode: _b.int
    register_op: _b.int
    sqe_op: _b.int
    sqe_flags: _b.int
    resv: _b.int
    resv2: _c.Array[_c.c_uint]
    def __init__(__self, opcode: _b.int = ..., register_op: _b.int = ..., sqe_op: _b.int = ..., sqe_flags: _b.int = ..., resv: _b.int = ..., resv2: _c.Array[_c.c_uint] = ...) -> None: ...

class io_uring_restriction_union_register_op(_c.Union):
    register_op: _b.int
    sqe_op: _b.int
    sqe_flags: _b.int
    def __init__(__self, register_op: _b.int = ..., sqe_op: _b.int = ..., sqe_flags: _b.int = ...) -> None: ...

class io_uring_task_restriction(_c.Structure):
    flags: _b.int
    nr_res: _b.int
    resv: _c.Array[_c.c_uint]
    __empty_restrictions: io_uring_task_restriction_struct___empty_restrictions___empty_restrictions
    restrictions: _c.Array[io_uring_restriction]
    def __init__(__self, flags: _b.int = ..., nr_res: _b.int = ..., resv: _c.Array[_c.c_uint] = ..., restrictions: _c.Array[io_uring_restriction] = ..., **private: _t.Any) -> None: ...

class io_uring_task_restriction_struct___empty_restrictions(_c.Structure):
    __empty_restrictions: io_uring_task_restriction_struct___empty_restrictions___empty_restrictions
    restrictions: _c.Array[io_uring_restriction]
    def __init__(__self, restrictions: _c.Array[io_uring_restriction] = ..., **private: _t.Any) -> None: ...

class io_uring_task_restriction_struct___empty_restrictions___empty_restrictions(_c.Structure):
    ...

class io_uring_clock_register(_c.Structure):
    clockid: _b.int
    __resv: _c.Array[_c.c_uint]
    def __init__(__self, clockid: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_clone_buffers(_c.Structure):
    src_fd: _b.int
    flags: _b.int
    src_off: _b.int
    dst_off: _b.int
    nr: _b.int
    pad: _c.Array[_c.c_uint]
    def __init__(__self, src_fd: _b.int = ..., flags: _b.int = ..., src_off: _b.int = ..., dst_off: _b.int = ..., nr: _b.int = ..., pad: _c.Array[_c.c_uint] = ...) -> None: ...

class io_uring_buf(_c.Structure):
    addr: _b.int
    len: _b.int
    bid: _b.int
    resv: _b.int
    def __init__(__self, addr: _b.int = ..., len: _b.int = ..., bid: _b.int = ..., resv: _b.int = ...) -> None: ...

class io_uring_buf_ring(_c.Structure):
    resv1: _b.int
    resv2: _b.int
    resv3: _b.int
    tail: _b.int
    __empty_bufs: io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs
    bufs: _c.Array[io_uring_buf]
    def __init__(__self, resv1: _b.int = ..., resv2: _b.int = ..., resv3: _b.int = ..., tail: _b.int = ..., bufs: _c.Array[io_uring_buf] = ..., **private: _t.Any) -> None: ...

class io_uring_buf_ring_union_resv1(_c.Union):
    resv1: _b.int
    resv2: _b.int
    resv3: _b.int
    tail: _b.int
    __empty_bufs: io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs
    bufs: _c.Array[io_uring_buf]
    def __init__(__self, resv1: _b.int = ..., resv2: _b.int = ..., resv3: _b.int = ..., tail: _b.int = ..., bufs: _c.Array[io_uring_buf] = ..., **private: _t.Any) -> None: ...

class io_uring_buf_ring_union_resv1_struct_resv1(_c.Structure):
    resv1: _b.int
    resv2: _b.int
    resv3: _b.int
    tail: _b.int
    def __init__(__self, resv1: _b.int = ..., resv2: _b.int = ..., resv3: _b.int = ..., tail: _b.int = ...) -> None: ...

class io_uring_buf_ring_union_resv1_struct___empty_bufs(_c.Structure):
    __empty_bufs: io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs
    bufs: _c.Array[io_uring_buf]
    def __init__(__self, bufs: _c.Array[io_uring_buf] = ..., **private: _t.Any) -> None: ...

class io_uring_buf_ring_union_resv1_struct___empty_bufs___empty_bufs(_c.Structure):
    ...

class io_uring_buf_reg(_c.Structure):
    ring_addr: _b.int
    ring_entries: _b.int
    bgid: _b.int
    flags: _b.int
    min_left: _b.int
    resv: _c.Array[_c.c_uint]
    def __init__(__self, ring_addr: _b.int = ..., ring_entries: _b.int = ..., bgid: _b.int = ..., flags: _b.int = ..., min_left: _b.int = ..., resv: _c.Array[_c.c_uint] = ...) -> None: ...

class io_uring_buf_status(_c.Structure):
    buf_group: _b.int
    head: _b.int
    resv: _c.Array[_c.c_uint]
    def __init__(__self, buf_group: _b.int = ..., head: _b.int = ..., resv: _c.Array[_c.c_uint] = ...) -> None: ...

class io_uring_napi(_c.Structure):
    busy_poll_to: _b.int
    prefer_busy_poll: _b.int
    opcode: _b.int
    pad: _c.Array[_c.c_ubyte]
    op_param: _b.int
    resv: _b.int
    def __init__(__self, busy_poll_to: _b.int = ..., prefer_busy_poll: _b.int = ..., opcode: _b.int = ..., pad: _c.Array[_c.c_ubyte] = ..., op_param: _b.int = ..., resv: _b.int = ...) -> None: ...

class io_uring_reg_wait(_c.Structure):
    ts: __kernel_timespec
    min_wait_usec: _b.int
    flags: _b.int
    sigmask: _b.int
    sigmask_sz: _b.int
    pad: _c.Array[_c.c_uint]
    pad2: _c.Array[_c.c_ulonglong]
    def __init__(__self, ts: __kernel_timespec = ..., min_wait_usec: _b.int = ..., flags: _b.int = ..., sigmask: _b.int = ..., sigmask_sz: _b.int = ..., pad: _c.Array[_c.c_uint] = ..., pad2: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class io_uring_getevents_arg(_c.Structure):
    sigmask: _b.int
    sigmask_sz: _b.int
    min_wait_usec: _b.int
    ts: _b.int
    def __init__(__self, sigmask: _b.int = ..., sigmask_sz: _b.int = ..., min_wait_usec: _b.int = ..., ts: _b.int = ...) -> None: ...

class io_uring_sync_cancel_reg(_c.Structure):
    addr: _b.int
    fd: _b.int
    flags: _b.int
    timeout: __kernel_timespec
    opcode: _b.int
    pad: _c.Array[_c.c_ubyte]
    pad2: _c.Array[_c.c_ulonglong]
    def __init__(__self, addr: _b.int = ..., fd: _b.int = ..., flags: _b.int = ..., timeout: __kernel_timespec = ..., opcode: _b.int = ..., pad: _c.Array[_c.c_ubyte] = ..., pad2: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class io_uring_file_index_range(_c.Structure):
    off: _b.int
    len: _b.int
    resv: _b.int
    def __init__(__self, off: _b.int = ..., len: _b.int = ..., resv: _b.int = ...) -> None: ...

class io_uring_recvmsg_out(_c.Structure):
    namelen: _b.int
    controllen: _b.int
    payloadlen: _b.int
    flags: _b.int
    def __init__(__self, namelen: _b.int = ..., controllen: _b.int = ..., payloadlen: _b.int = ..., flags: _b.int = ...) -> None: ...

class io_timespec(_c.Structure):
    tv_sec: _b.int
    tv_nsec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_nsec: _b.int = ...) -> None: ...

class io_uring_zcrx_rqe(_c.Structure):
    off: _b.int
    len: _b.int
    __pad: _b.int
    def __init__(__self, off: _b.int = ..., len: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_zcrx_cqe(_c.Structure):
    off: _b.int
    __pad: _b.int
    def __init__(__self, off: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_zcrx_offsets(_c.Structure):
    head: _b.int
    tail: _b.int
    rqes: _b.int
    __resv2: _b.int
    __resv: _c.Array[_c.c_ulonglong]
    def __init__(__self, head: _b.int = ..., tail: _b.int = ..., rqes: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_zcrx_area_reg(_c.Structure):
    addr: _b.int
    len: _b.int
    rq_area_token: _b.int
    flags: _b.int
    dmabuf_fd: _b.int
    __resv2: _c.Array[_c.c_ulonglong]
    def __init__(__self, addr: _b.int = ..., len: _b.int = ..., rq_area_token: _b.int = ..., flags: _b.int = ..., dmabuf_fd: _b.int = ..., **private: _t.Any) -> None: ...

class zcrx_stats(_c.Structure):
    copy_count: _b.int
    copy_bytes: _b.int
    def __init__(__self, copy_count: _b.int = ..., copy_bytes: _b.int = ...) -> None: ...

class zcrx_event_desc(_c.Structure):
    user_data: _b.int
    type_mask: _b.int
    flags: _b.int
    stats_offset: _b.int
    __resv2: _c.Array[_c.c_ulonglong]
    def __init__(__self, user_data: _b.int = ..., type_mask: _b.int = ..., flags: _b.int = ..., stats_offset: _b.int = ..., **private: _t.Any) -> None: ...

class io_uring_zcrx_ifq_reg(_c.Structure):
    if_idx: _b.int
    if_rxq: _b.int
    rq_entries: _b.int
    flags: _b.int
    area_ptr: _b.int
    region_ptr: _b.int
    offsets: io_uring_zcrx_offsets
    zcrx_id: _b.int
    rx_buf_len: _b.int
    event_desc: _b.int
    __resv: _c.Array[_c.c_ulonglong]
    def __init__(__self, if_idx: _b.int = ..., if_rxq: _b.int = ..., rq_entries: _b.int = ..., flags: _b.int = ..., area_ptr: _b.int = ..., region_ptr: _b.int = ..., offsets: io_uring_zcrx_offsets = ..., zcrx_id: _b.int = ..., rx_buf_len: _b.int = ..., event_desc: _b.int = ..., **private: _t.Any) -> None: ...

class zcrx_ctrl_flush_rq(_c.Structure):
    __resv: _c.Array[_c.c_ulonglong]
    def __init__(__self, **private: _t.Any) -> None: ...

class zcrx_ctrl_export(_c.Structure):
    zcrx_fd: _b.int
    __resv1: _c.Array[_c.c_uint]
    def __init__(__self, zcrx_fd: _b.int = ..., **private: _t.Any) -> None: ...

class zcrx_ctrl_arm_event(_c.Structure):
    event_type: _b.int
    __resv: _c.Array[_c.c_uint]
    def __init__(__self, event_type: _b.int = ..., **private: _t.Any) -> None: ...

class zcrx_ctrl(_c.Structure):
    zcrx_id: _b.int
    op: _b.int
    __resv: _c.Array[_c.c_ulonglong]
    zc_export: zcrx_ctrl_export
    zc_flush: zcrx_ctrl_flush_rq
    zc_arm_event: zcrx_ctrl_arm_event
    def __init__(__self, zcrx_id: _b.int = ..., op: _b.int = ..., zc_export: zcrx_ctrl_export = ..., zc_flush: zcrx_ctrl_flush_rq = ..., zc_arm_event: zcrx_ctrl_arm_event = ..., **private: _t.Any) -> None: ...

class zcrx_ctrl_union_zc_export(_c.Union):
    zc_export: zcrx_ctrl_export
    zc_flush: zcrx_ctrl_flush_rq
    zc_arm_event: zcrx_ctrl_arm_event
    def __init__(__self, zc_export: zcrx_ctrl_export = ..., zc_flush: zcrx_ctrl_flush_rq = ..., zc_arm_event: zcrx_ctrl_arm_event = ...) -> None: ...

class __kernel_timespec(_c.Structure):
    tv_sec: _b.int
    tv_nsec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_nsec: _b.int = ...) -> None: ...

class __kernel_itimerspec(_c.Structure):
    it_interval: __kernel_timespec
    it_value: __kernel_timespec
    def __init__(__self, it_interval: __kernel_timespec = ..., it_value: __kernel_timespec = ...) -> None: ...

class __kernel_old_timeval(_c.Structure):
    tv_sec: _b.int
    tv_usec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_usec: _b.int = ...) -> None: ...

class __kernel_old_timespec(_c.Structure):
    tv_sec: _b.int
    tv_nsec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_nsec: _b.int = ...) -> None: ...

class __kernel_old_itimerval(_c.Structure):
    it_interval: __kernel_old_timeval
    it_value: __kernel_old_timeval
    def __init__(__self, it_interval: __kernel_old_timeval = ..., it_value: __kernel_old_timeval = ...) -> None: ...

class __kernel_sock_timeval(_c.Structure):
    tv_sec: _b.int
    tv_usec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_usec: _b.int = ...) -> None: ...

class io_uring_sqe_flags_bit(_Enum):
    IOSQE_FIXED_FILE_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_IO_DRAIN_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_IO_LINK_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_IO_HARDLINK_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_ASYNC_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_BUFFER_SELECT_BIT: _t.ClassVar[io_uring_sqe_flags_bit]
    IOSQE_CQE_SKIP_SUCCESS_BIT: _t.ClassVar[io_uring_sqe_flags_bit]

class io_uring_op(_Enum):
    IORING_OP_NOP: _t.ClassVar[io_uring_op]
    IORING_OP_READV: _t.ClassVar[io_uring_op]
    IORING_OP_WRITEV: _t.ClassVar[io_uring_op]
    IORING_OP_FSYNC: _t.ClassVar[io_uring_op]
    IORING_OP_READ_FIXED: _t.ClassVar[io_uring_op]
    IORING_OP_WRITE_FIXED: _t.ClassVar[io_uring_op]
    IORING_OP_POLL_ADD: _t.ClassVar[io_uring_op]
    IORING_OP_POLL_REMOVE: _t.ClassVar[io_uring_op]
    IORING_OP_SYNC_FILE_RANGE: _t.ClassVar[io_uring_op]
    IORING_OP_SENDMSG: _t.ClassVar[io_uring_op]
    IORING_OP_RECVMSG: _t.ClassVar[io_uring_op]
    IORING_OP_TIMEOUT: _t.ClassVar[io_uring_op]
    IORING_OP_TIMEOUT_REMOVE: _t.ClassVar[io_uring_op]
    IORING_OP_ACCEPT: _t.ClassVar[io_uring_op]
    IORING_OP_ASYNC_CANCEL: _t.ClassVar[io_uring_op]
    IORING_OP_LINK_TIMEOUT: _t.ClassVar[io_uring_op]
    IORING_OP_CONNECT: _t.ClassVar[io_uring_op]
    IORING_OP_FALLOCATE: _t.ClassVar[io_uring_op]
    IORING_OP_OPENAT: _t.ClassVar[io_uring_op]
    IORING_OP_CLOSE: _t.ClassVar[io_uring_op]
    IORING_OP_FILES_UPDATE: _t.ClassVar[io_uring_op]
    IORING_OP_STATX: _t.ClassVar[io_uring_op]
    IORING_OP_READ: _t.ClassVar[io_uring_op]
    IORING_OP_WRITE: _t.ClassVar[io_uring_op]
    IORING_OP_FADVISE: _t.ClassVar[io_uring_op]
    IORING_OP_MADVISE: _t.ClassVar[io_uring_op]
    IORING_OP_SEND: _t.ClassVar[io_uring_op]
    IORING_OP_RECV: _t.ClassVar[io_uring_op]
    IORING_OP_OPENAT2: _t.ClassVar[io_uring_op]
    IORING_OP_EPOLL_CTL: _t.ClassVar[io_uring_op]
    IORING_OP_SPLICE: _t.ClassVar[io_uring_op]
    IORING_OP_PROVIDE_BUFFERS: _t.ClassVar[io_uring_op]
    IORING_OP_REMOVE_BUFFERS: _t.ClassVar[io_uring_op]
    IORING_OP_TEE: _t.ClassVar[io_uring_op]
    IORING_OP_SHUTDOWN: _t.ClassVar[io_uring_op]
    IORING_OP_RENAMEAT: _t.ClassVar[io_uring_op]
    IORING_OP_UNLINKAT: _t.ClassVar[io_uring_op]
    IORING_OP_MKDIRAT: _t.ClassVar[io_uring_op]
    IORING_OP_SYMLINKAT: _t.ClassVar[io_uring_op]
    IORING_OP_LINKAT: _t.ClassVar[io_uring_op]
    IORING_OP_MSG_RING: _t.ClassVar[io_uring_op]
    IORING_OP_FSETXATTR: _t.ClassVar[io_uring_op]
    IORING_OP_SETXATTR: _t.ClassVar[io_uring_op]
    IORING_OP_FGETXATTR: _t.ClassVar[io_uring_op]
    IORING_OP_GETXATTR: _t.ClassVar[io_uring_op]
    IORING_OP_SOCKET: _t.ClassVar[io_uring_op]
    IORING_OP_URING_CMD: _t.ClassVar[io_uring_op]
    IORING_OP_SEND_ZC: _t.ClassVar[io_uring_op]
    IORING_OP_SENDMSG_ZC: _t.ClassVar[io_uring_op]
    IORING_OP_READ_MULTISHOT: _t.ClassVar[io_uring_op]
    IORING_OP_WAITID: _t.ClassVar[io_uring_op]
    IORING_OP_FUTEX_WAIT: _t.ClassVar[io_uring_op]
    IORING_OP_FUTEX_WAKE: _t.ClassVar[io_uring_op]
    IORING_OP_FUTEX_WAITV: _t.ClassVar[io_uring_op]
    IORING_OP_FIXED_FD_INSTALL: _t.ClassVar[io_uring_op]
    IORING_OP_FTRUNCATE: _t.ClassVar[io_uring_op]
    IORING_OP_BIND: _t.ClassVar[io_uring_op]
    IORING_OP_LISTEN: _t.ClassVar[io_uring_op]
    IORING_OP_RECV_ZC: _t.ClassVar[io_uring_op]
    IORING_OP_EPOLL_WAIT: _t.ClassVar[io_uring_op]
    IORING_OP_READV_FIXED: _t.ClassVar[io_uring_op]
    IORING_OP_WRITEV_FIXED: _t.ClassVar[io_uring_op]
    IORING_OP_PIPE: _t.ClassVar[io_uring_op]
    IORING_OP_NOP128: _t.ClassVar[io_uring_op]
    IORING_OP_URING_CMD128: _t.ClassVar[io_uring_op]
    IORING_OP_LAST: _t.ClassVar[io_uring_op]

class io_uring_msg_ring_flags(_Enum):
    IORING_MSG_DATA: _t.ClassVar[io_uring_msg_ring_flags]
    IORING_MSG_SEND_FD: _t.ClassVar[io_uring_msg_ring_flags]

class io_uring_register_op(_Enum):
    IORING_REGISTER_BUFFERS: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_BUFFERS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_FILES: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_FILES: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_EVENTFD: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_EVENTFD: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_FILES_UPDATE: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_EVENTFD_ASYNC: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_PROBE: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_PERSONALITY: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_PERSONALITY: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_RESTRICTIONS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_ENABLE_RINGS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_FILES2: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_FILES_UPDATE2: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_BUFFERS2: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_BUFFERS_UPDATE: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_IOWQ_AFF: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_IOWQ_AFF: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_IOWQ_MAX_WORKERS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_RING_FDS: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_RING_FDS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_PBUF_RING: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_PBUF_RING: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_SYNC_CANCEL: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_FILE_ALLOC_RANGE: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_PBUF_STATUS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_NAPI: _t.ClassVar[io_uring_register_op]
    IORING_UNREGISTER_NAPI: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_CLOCK: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_CLONE_BUFFERS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_SEND_MSG_RING: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_ZCRX_IFQ: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_RESIZE_RINGS: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_MEM_REGION: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_QUERY: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_ZCRX_CTRL: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_BPF_FILTER: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_LAST: _t.ClassVar[io_uring_register_op]
    IORING_REGISTER_USE_REGISTERED_RING: _t.ClassVar[io_uring_register_op]

class io_wq_type(_Enum):
    IO_WQ_BOUND: _t.ClassVar[io_wq_type]
    IO_WQ_UNBOUND: _t.ClassVar[io_wq_type]

class io_uring_register_pbuf_ring_flags(_Enum):
    IOU_PBUF_RING_MMAP: _t.ClassVar[io_uring_register_pbuf_ring_flags]
    IOU_PBUF_RING_INC: _t.ClassVar[io_uring_register_pbuf_ring_flags]

class io_uring_napi_op(_Enum):
    IO_URING_NAPI_REGISTER_OP: _t.ClassVar[io_uring_napi_op]
    IO_URING_NAPI_STATIC_ADD_ID: _t.ClassVar[io_uring_napi_op]
    IO_URING_NAPI_STATIC_DEL_ID: _t.ClassVar[io_uring_napi_op]

class io_uring_napi_tracking_strategy(_Enum):
    IO_URING_NAPI_TRACKING_DYNAMIC: _t.ClassVar[io_uring_napi_tracking_strategy]
    IO_URING_NAPI_TRACKING_STATIC: _t.ClassVar[io_uring_napi_tracking_strategy]
    IO_URING_NAPI_TRACKING_INACTIVE: _t.ClassVar[io_uring_napi_tracking_strategy]

class io_uring_register_restriction_op(_Enum):
    IORING_RESTRICTION_REGISTER_OP: _t.ClassVar[io_uring_register_restriction_op]
    IORING_RESTRICTION_SQE_OP: _t.ClassVar[io_uring_register_restriction_op]
    IORING_RESTRICTION_SQE_FLAGS_ALLOWED: _t.ClassVar[io_uring_register_restriction_op]
    IORING_RESTRICTION_SQE_FLAGS_REQUIRED: _t.ClassVar[io_uring_register_restriction_op]
    IORING_RESTRICTION_LAST: _t.ClassVar[io_uring_register_restriction_op]

class io_uring_socket_op(_Enum):
    SOCKET_URING_OP_SIOCINQ: _t.ClassVar[io_uring_socket_op]
    SOCKET_URING_OP_SIOCOUTQ: _t.ClassVar[io_uring_socket_op]
    SOCKET_URING_OP_GETSOCKOPT: _t.ClassVar[io_uring_socket_op]
    SOCKET_URING_OP_SETSOCKOPT: _t.ClassVar[io_uring_socket_op]
    SOCKET_URING_OP_TX_TIMESTAMP: _t.ClassVar[io_uring_socket_op]
    SOCKET_URING_OP_GETSOCKNAME: _t.ClassVar[io_uring_socket_op]

class io_uring_zcrx_area_flags(_Enum):
    IORING_ZCRX_AREA_DMABUF: _t.ClassVar[io_uring_zcrx_area_flags]

class zcrx_reg_flags(_Enum):
    ZCRX_REG_IMPORT: _t.ClassVar[zcrx_reg_flags]
    ZCRX_REG_NODEV: _t.ClassVar[zcrx_reg_flags]

class zcrx_features(_Enum):
    ZCRX_FEATURE_RX_PAGE_SIZE: _t.ClassVar[zcrx_features]
    ZCRX_FEATURE_EVENT: _t.ClassVar[zcrx_features]

class zcrx_event_type(_Enum):
    ZCRX_EVENT_ALLOC_FAIL: _t.ClassVar[zcrx_event_type]
    ZCRX_EVENT_COPY: _t.ClassVar[zcrx_event_type]
    __ZCRX_EVENT_TYPE_LAST: _t.ClassVar[zcrx_event_type]

class zcrx_event_desc_flags(_Enum):
    ZCRX_EVENT_DESC_FLAG_STATS: _t.ClassVar[zcrx_event_desc_flags]

class zcrx_ctrl_op(_Enum):
    ZCRX_CTRL_FLUSH_RQ: _t.ClassVar[zcrx_ctrl_op]
    ZCRX_CTRL_EXPORT: _t.ClassVar[zcrx_ctrl_op]
    ZCRX_CTRL_ARM_EVENT: _t.ClassVar[zcrx_ctrl_op]
    __ZCRX_CTRL_LAST: _t.ClassVar[zcrx_ctrl_op]

IOSQE_FIXED_FILE_BIT: _b.int
IOSQE_IO_DRAIN_BIT: _b.int
IOSQE_IO_LINK_BIT: _b.int
IOSQE_IO_HARDLINK_BIT: _b.int
IOSQE_ASYNC_BIT: _b.int
IOSQE_BUFFER_SELECT_BIT: _b.int
IOSQE_CQE_SKIP_SUCCESS_BIT: _b.int
IORING_OP_NOP: _b.int
IORING_OP_READV: _b.int
IORING_OP_WRITEV: _b.int
IORING_OP_FSYNC: _b.int
IORING_OP_READ_FIXED: _b.int
IORING_OP_WRITE_FIXED: _b.int
IORING_OP_POLL_ADD: _b.int
IORING_OP_POLL_REMOVE: _b.int
IORING_OP_SYNC_FILE_RANGE: _b.int
IORING_OP_SENDMSG: _b.int
IORING_OP_RECVMSG: _b.int
IORING_OP_TIMEOUT: _b.int
IORING_OP_TIMEOUT_REMOVE: _b.int
IORING_OP_ACCEPT: _b.int
IORING_OP_ASYNC_CANCEL: _b.int
IORING_OP_LINK_TIMEOUT: _b.int
IORING_OP_CONNECT: _b.int
IORING_OP_FALLOCATE: _b.int
IORING_OP_OPENAT: _b.int
IORING_OP_CLOSE: _b.int
IORING_OP_FILES_UPDATE: _b.int
IORING_OP_STATX: _b.int
IORING_OP_READ: _b.int
IORING_OP_WRITE: _b.int
IORING_OP_FADVISE: _b.int
IORING_OP_MADVISE: _b.int
IORING_OP_SEND: _b.int
IORING_OP_RECV: _b.int
IORING_OP_OPENAT2: _b.int
IORING_OP_EPOLL_CTL: _b.int
IORING_OP_SPLICE: _b.int
IORING_OP_PROVIDE_BUFFERS: _b.int
IORING_OP_REMOVE_BUFFERS: _b.int
IORING_OP_TEE: _b.int
IORING_OP_SHUTDOWN: _b.int
IORING_OP_RENAMEAT: _b.int
IORING_OP_UNLINKAT: _b.int
IORING_OP_MKDIRAT: _b.int
IORING_OP_SYMLINKAT: _b.int
IORING_OP_LINKAT: _b.int
IORING_OP_MSG_RING: _b.int
IORING_OP_FSETXATTR: _b.int
IORING_OP_SETXATTR: _b.int
IORING_OP_FGETXATTR: _b.int
IORING_OP_GETXATTR: _b.int
IORING_OP_SOCKET: _b.int
IORING_OP_URING_CMD: _b.int
IORING_OP_SEND_ZC: _b.int
IORING_OP_SENDMSG_ZC: _b.int
IORING_OP_READ_MULTISHOT: _b.int
IORING_OP_WAITID: _b.int
IORING_OP_FUTEX_WAIT: _b.int
IORING_OP_FUTEX_WAKE: _b.int
IORING_OP_FUTEX_WAITV: _b.int
IORING_OP_FIXED_FD_INSTALL: _b.int
IORING_OP_FTRUNCATE: _b.int
IORING_OP_BIND: _b.int
IORING_OP_LISTEN: _b.int
IORING_OP_RECV_ZC: _b.int
IORING_OP_EPOLL_WAIT: _b.int
IORING_OP_READV_FIXED: _b.int
IORING_OP_WRITEV_FIXED: _b.int
IORING_OP_PIPE: _b.int
IORING_OP_NOP128: _b.int
IORING_OP_URING_CMD128: _b.int
IORING_OP_LAST: _b.int
IORING_MSG_DATA: _b.int
IORING_MSG_SEND_FD: _b.int
IORING_REGISTER_BUFFERS: _b.int
IORING_UNREGISTER_BUFFERS: _b.int
IORING_REGISTER_FILES: _b.int
IORING_UNREGISTER_FILES: _b.int
IORING_REGISTER_EVENTFD: _b.int
IORING_UNREGISTER_EVENTFD: _b.int
IORING_REGISTER_FILES_UPDATE: _b.int
IORING_REGISTER_EVENTFD_ASYNC: _b.int
IORING_REGISTER_PROBE: _b.int
IORING_REGISTER_PERSONALITY: _b.int
IORING_UNREGISTER_PERSONALITY: _b.int
IORING_REGISTER_RESTRICTIONS: _b.int
IORING_REGISTER_ENABLE_RINGS: _b.int
IORING_REGISTER_FILES2: _b.int
IORING_REGISTER_FILES_UPDATE2: _b.int
IORING_REGISTER_BUFFERS2: _b.int
IORING_REGISTER_BUFFERS_UPDATE: _b.int
IORING_REGISTER_IOWQ_AFF: _b.int
IORING_UNREGISTER_IOWQ_AFF: _b.int
IORING_REGISTER_IOWQ_MAX_WORKERS: _b.int
IORING_REGISTER_RING_FDS: _b.int
IORING_UNREGISTER_RING_FDS: _b.int
IORING_REGISTER_PBUF_RING: _b.int
IORING_UNREGISTER_PBUF_RING: _b.int
IORING_REGISTER_SYNC_CANCEL: _b.int
IORING_REGISTER_FILE_ALLOC_RANGE: _b.int
IORING_REGISTER_PBUF_STATUS: _b.int
IORING_REGISTER_NAPI: _b.int
IORING_UNREGISTER_NAPI: _b.int
IORING_REGISTER_CLOCK: _b.int
IORING_REGISTER_CLONE_BUFFERS: _b.int
IORING_REGISTER_SEND_MSG_RING: _b.int
IORING_REGISTER_ZCRX_IFQ: _b.int
IORING_REGISTER_RESIZE_RINGS: _b.int
IORING_REGISTER_MEM_REGION: _b.int
IORING_REGISTER_QUERY: _b.int
IORING_REGISTER_ZCRX_CTRL: _b.int
IORING_REGISTER_BPF_FILTER: _b.int
IORING_REGISTER_LAST: _b.int
IORING_REGISTER_USE_REGISTERED_RING: _b.int
IO_WQ_BOUND: _b.int
IO_WQ_UNBOUND: _b.int
IOU_PBUF_RING_MMAP: _b.int
IOU_PBUF_RING_INC: _b.int
IO_URING_NAPI_REGISTER_OP: _b.int
IO_URING_NAPI_STATIC_ADD_ID: _b.int
IO_URING_NAPI_STATIC_DEL_ID: _b.int
IO_URING_NAPI_TRACKING_DYNAMIC: _b.int
IO_URING_NAPI_TRACKING_STATIC: _b.int
IO_URING_NAPI_TRACKING_INACTIVE: _b.int
IORING_RESTRICTION_REGISTER_OP: _b.int
IORING_RESTRICTION_SQE_OP: _b.int
IORING_RESTRICTION_SQE_FLAGS_ALLOWED: _b.int
IORING_RESTRICTION_SQE_FLAGS_REQUIRED: _b.int
IORING_RESTRICTION_LAST: _b.int
SOCKET_URING_OP_SIOCINQ: _b.int
SOCKET_URING_OP_SIOCOUTQ: _b.int
SOCKET_URING_OP_GETSOCKOPT: _b.int
SOCKET_URING_OP_SETSOCKOPT: _b.int
SOCKET_URING_OP_TX_TIMESTAMP: _b.int
SOCKET_URING_OP_GETSOCKNAME: _b.int
IORING_ZCRX_AREA_DMABUF: _b.int
ZCRX_REG_IMPORT: _b.int
ZCRX_REG_NODEV: _b.int
ZCRX_FEATURE_RX_PAGE_SIZE: _b.int
ZCRX_FEATURE_EVENT: _b.int
ZCRX_EVENT_ALLOC_FAIL: _b.int
ZCRX_EVENT_COPY: _b.int
__ZCRX_EVENT_TYPE_LAST: _b.int
ZCRX_EVENT_DESC_FLAG_STATS: _b.int
ZCRX_CTRL_FLUSH_RQ: _b.int
ZCRX_CTRL_EXPORT: _b.int
ZCRX_CTRL_ARM_EVENT: _b.int
__ZCRX_CTRL_LAST: _b.int
__u8: _t.TypeAlias = _c.c_ubyte
__u16: _t.TypeAlias = _c.c_ushort
__s32: _t.TypeAlias = _c.c_int
__u32: _t.TypeAlias = _c.c_uint
__s64: _t.TypeAlias = _c.c_longlong
__u64: _t.TypeAlias = _c.c_ulonglong
__kernel_long_t: _t.TypeAlias = _c.c_long
__kernel_old_time_t: _t.TypeAlias = __kernel_long_t
__kernel_time64_t: _t.TypeAlias = _c.c_longlong
IORING_RW_ATTR_FLAG_PI: _b.int
IORING_FILE_INDEX_ALLOC: _b.int
IOSQE_FIXED_FILE: _b.int
IOSQE_IO_DRAIN: _b.int
IOSQE_IO_LINK: _b.int
IOSQE_IO_HARDLINK: _b.int
IOSQE_ASYNC: _b.int
IOSQE_BUFFER_SELECT: _b.int
IOSQE_CQE_SKIP_SUCCESS: _b.int
IORING_SETUP_IOPOLL: _b.int
IORING_SETUP_SQPOLL: _b.int
IORING_SETUP_SQ_AFF: _b.int
IORING_SETUP_CQSIZE: _b.int
IORING_SETUP_CLAMP: _b.int
IORING_SETUP_ATTACH_WQ: _b.int
IORING_SETUP_R_DISABLED: _b.int
IORING_SETUP_SUBMIT_ALL: _b.int
IORING_SETUP_COOP_TASKRUN: _b.int
IORING_SETUP_TASKRUN_FLAG: _b.int
IORING_SETUP_SQE128: _b.int
IORING_SETUP_CQE32: _b.int
IORING_SETUP_SINGLE_ISSUER: _b.int
IORING_SETUP_DEFER_TASKRUN: _b.int
IORING_SETUP_NO_MMAP: _b.int
IORING_SETUP_REGISTERED_FD_ONLY: _b.int
IORING_SETUP_NO_SQARRAY: _b.int
IORING_SETUP_HYBRID_IOPOLL: _b.int
IORING_SETUP_CQE_MIXED: _b.int
IORING_SETUP_SQE_MIXED: _b.int
IORING_SETUP_SQ_REWIND: _b.int
IORING_URING_CMD_FIXED: _b.int
IORING_URING_CMD_MULTISHOT: _b.int
IORING_URING_CMD_MASK: _b.int
IORING_FSYNC_DATASYNC: _b.int
IORING_TIMEOUT_ABS: _b.int
IORING_TIMEOUT_UPDATE: _b.int
IORING_TIMEOUT_BOOTTIME: _b.int
IORING_TIMEOUT_REALTIME: _b.int
IORING_LINK_TIMEOUT_UPDATE: _b.int
IORING_TIMEOUT_ETIME_SUCCESS: _b.int
IORING_TIMEOUT_MULTISHOT: _b.int
IORING_TIMEOUT_IMMEDIATE_ARG: _b.int
IORING_TIMEOUT_CLOCK_MASK: _b.int
IORING_TIMEOUT_UPDATE_MASK: _b.int
SPLICE_F_FD_IN_FIXED: _b.int
IORING_POLL_ADD_MULTI: _b.int
IORING_POLL_UPDATE_EVENTS: _b.int
IORING_POLL_UPDATE_USER_DATA: _b.int
IORING_POLL_ADD_LEVEL: _b.int
IORING_ASYNC_CANCEL_ALL: _b.int
IORING_ASYNC_CANCEL_FD: _b.int
IORING_ASYNC_CANCEL_ANY: _b.int
IORING_ASYNC_CANCEL_FD_FIXED: _b.int
IORING_ASYNC_CANCEL_USERDATA: _b.int
IORING_ASYNC_CANCEL_OP: _b.int
IORING_RECVSEND_POLL_FIRST: _b.int
IORING_RECV_MULTISHOT: _b.int
IORING_RECVSEND_FIXED_BUF: _b.int
IORING_SEND_ZC_REPORT_USAGE: _b.int
IORING_RECVSEND_BUNDLE: _b.int
IORING_SEND_VECTORIZED: _b.int
IORING_NOTIF_USAGE_ZC_COPIED: _b.int
IORING_ACCEPT_MULTISHOT: _b.int
IORING_ACCEPT_DONTWAIT: _b.int
IORING_ACCEPT_POLL_FIRST: _b.int
IORING_MSG_RING_CQE_SKIP: _b.int
IORING_MSG_RING_FLAGS_PASS: _b.int
IORING_FIXED_FD_NO_CLOEXEC: _b.int
IORING_NOP_INJECT_RESULT: _b.int
IORING_NOP_FILE: _b.int
IORING_NOP_FIXED_FILE: _b.int
IORING_NOP_FIXED_BUFFER: _b.int
IORING_NOP_TW: _b.int
IORING_NOP_CQE32: _b.int
IORING_CQE_F_BUFFER: _b.int
IORING_CQE_F_MORE: _b.int
IORING_CQE_F_SOCK_NONEMPTY: _b.int
IORING_CQE_F_NOTIF: _b.int
IORING_CQE_F_BUF_MORE: _b.int
IORING_CQE_F_SKIP: _b.int
IORING_CQE_F_32: _b.int
IORING_CQE_BUFFER_SHIFT: _b.int
IORING_OFF_SQ_RING: _b.int
IORING_OFF_CQ_RING: _b.int
IORING_OFF_SQES: _b.int
IORING_OFF_PBUF_RING: _b.int
IORING_OFF_PBUF_SHIFT: _b.int
IORING_OFF_MMAP_MASK: _b.int
IORING_SQ_NEED_WAKEUP: _b.int
IORING_SQ_CQ_OVERFLOW: _b.int
IORING_SQ_TASKRUN: _b.int
IORING_CQ_EVENTFD_DISABLED: _b.int
IORING_ENTER_GETEVENTS: _b.int
IORING_ENTER_SQ_WAKEUP: _b.int
IORING_ENTER_SQ_WAIT: _b.int
IORING_ENTER_EXT_ARG: _b.int
IORING_ENTER_REGISTERED_RING: _b.int
IORING_ENTER_ABS_TIMER: _b.int
IORING_ENTER_EXT_ARG_REG: _b.int
IORING_ENTER_NO_IOWAIT: _b.int
IORING_FEAT_SINGLE_MMAP: _b.int
IORING_FEAT_NODROP: _b.int
IORING_FEAT_SUBMIT_STABLE: _b.int
IORING_FEAT_RW_CUR_POS: _b.int
IORING_FEAT_CUR_PERSONALITY: _b.int
IORING_FEAT_FAST_POLL: _b.int
IORING_FEAT_POLL_32BITS: _b.int
IORING_FEAT_SQPOLL_NONFIXED: _b.int
IORING_FEAT_EXT_ARG: _b.int
IORING_FEAT_NATIVE_WORKERS: _b.int
IORING_FEAT_RSRC_TAGS: _b.int
IORING_FEAT_CQE_SKIP: _b.int
IORING_FEAT_LINKED_FILE: _b.int
IORING_FEAT_REG_REG_RING: _b.int
IORING_FEAT_RECVSEND_BUNDLE: _b.int
IORING_FEAT_MIN_TIMEOUT: _b.int
IORING_FEAT_RW_ATTR: _b.int
IORING_FEAT_NO_IOWAIT: _b.int
IORING_MEM_REGION_TYPE_USER: _b.int
IORING_MEM_REGION_REG_WAIT_ARG: _b.int
IORING_RSRC_REGISTER_SPARSE: _b.int
IORING_REGISTER_FILES_SKIP: _b.int
IO_URING_OP_SUPPORTED: _b.int
IORING_REGISTER_SRC_REGISTERED: _b.int
IORING_REGISTER_DST_REPLACE: _b.int
IORING_REG_WAIT_TS: _b.int
IORING_TIMESTAMP_HW_SHIFT: _b.int
IORING_TIMESTAMP_TYPE_SHIFT: _b.int
IORING_CQE_F_TSTAMP_HW: _b.int
IORING_ZCRX_AREA_SHIFT: _b.int
IORING_ZCRX_AREA_MASK: _b.int
