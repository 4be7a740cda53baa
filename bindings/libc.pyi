"""The parts of the C library that drivers in Python need: sys/mman.h, sys/ioctl.h, fcntl.h, string.h, unistd.h, errno.h, sys/eventfd.h, sys/epoll.h, poll.h, sys/stat.h, sys/socket.h, sys/un.h, sys/syscall.h, dlfcn.h, sched.h, time.h, stdlib.h, signal.h, elf.h, stdint.h, termios.h, stdio.h. Types for editors and mypy. Made by `autogen regen libc` from headers/libc.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class __fsid_t(_c.Structure):
    __val: _c.Array[_c.c_int]
    def __init__(__self, **private: _t.Any) -> None: ...

class winsize(_c.Structure):
    ws_row: _b.int
    ws_col: _b.int
    ws_xpixel: _b.int
    ws_ypixel: _b.int
    def __init__(__self, ws_row: _b.int = ..., ws_col: _b.int = ..., ws_xpixel: _b.int = ..., ws_ypixel: _b.int = ...) -> None: ...

class flock(_c.Structure):
    l_type: _b.int
    l_whence: _b.int
    l_start: _b.int
    l_len: _b.int
    l_pid: _b.int
    def __init__(__self, l_type: _b.int = ..., l_whence: _b.int = ..., l_start: _b.int = ..., l_len: _b.int = ..., l_pid: _b.int = ...) -> None: ...

class flock64(_c.Structure):
    l_type: _b.int
    l_whence: _b.int
    l_start: _b.int
    l_len: _b.int
    l_pid: _b.int
    def __init__(__self, l_type: _b.int = ..., l_whence: _b.int = ..., l_start: _b.int = ..., l_len: _b.int = ..., l_pid: _b.int = ...) -> None: ...

class f_owner_ex(_c.Structure):
    type: _b.int
    pid: _b.int
    def __init__(__self, type: _b.int = ..., pid: _b.int = ...) -> None: ...

class file_handle(_c.Structure):
    handle_bytes: _b.int
    handle_type: _b.int
    f_handle: _c.Array[_c.c_ubyte]
    def __init__(__self, handle_bytes: _b.int = ..., handle_type: _b.int = ..., f_handle: _c.Array[_c.c_ubyte] = ...) -> None: ...

class iovec(_c.Structure):
    iov_base: _b.int | None
    iov_len: _b.int
    def __init__(__self, iov_base: _b.int | None = ..., iov_len: _b.int = ...) -> None: ...

class open_how(_c.Structure):
    flags: _b.int
    mode: _b.int
    resolve: _b.int
    def __init__(__self, flags: _b.int = ..., mode: _b.int = ..., resolve: _b.int = ...) -> None: ...

class timespec(_c.Structure):
    tv_sec: _b.int
    tv_nsec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_nsec: _b.int = ...) -> None: ...

class struct_stat(_c.Structure):
    st_dev: _b.int
    st_ino: _b.int
    st_nlink: _b.int
    st_mode: _b.int
    st_uid: _b.int
    st_gid: _b.int
    __pad0: _b.int
    st_rdev: _b.int
    st_size: _b.int
    st_blksize: _b.int
    st_blocks: _b.int
    st_atim: timespec
    st_mtim: timespec
    st_ctim: timespec
    __glibc_reserved: _c.Array[_c.c_long]
    def __init__(__self, st_dev: _b.int = ..., st_ino: _b.int = ..., st_nlink: _b.int = ..., st_mode: _b.int = ..., st_uid: _b.int = ..., st_gid: _b.int = ..., st_rdev: _b.int = ..., st_size: _b.int = ..., st_blksize: _b.int = ..., st_blocks: _b.int = ..., st_atim: timespec = ..., st_mtim: timespec = ..., st_ctim: timespec = ..., **private: _t.Any) -> None: ...

class struct_stat64(_c.Structure):
    st_dev: _b.int
    st_ino: _b.int
    st_nlink: _b.int
    st_mode: _b.int
    st_uid: _b.int
    st_gid: _b.int
    __pad0: _b.int
    st_rdev: _b.int
    st_size: _b.int
    st_blksize: _b.int
    st_blocks: _b.int
    st_atim: timespec
    st_mtim: timespec
    st_ctim: timespec
    __glibc_reserved: _c.Array[_c.c_long]
    def __init__(__self, st_dev: _b.int = ..., st_ino: _b.int = ..., st_nlink: _b.int = ..., st_mode: _b.int = ..., st_uid: _b.int = ..., st_gid: _b.int = ..., st_rdev: _b.int = ..., st_size: _b.int = ..., st_blksize: _b.int = ..., st_blocks: _b.int = ..., st_atim: timespec = ..., st_mtim: timespec = ..., st_ctim: timespec = ..., **private: _t.Any) -> None: ...

class __locale_struct(_c.Structure):
    __locales: _c.Array[_c._Pointer[__locale_data]]
    __ctype_b: _c._Pointer[_c.c_ushort]
    __ctype_tolower: _c._Pointer[_c.c_int]
    __ctype_toupper: _c._Pointer[_c.c_int]
    __names: _c.Array[_c.c_char_p]
    def __init__(__self, **private: _t.Any) -> None: ...

class __locale_data(_c.Structure):
    ...

class epoll_data(_c.Union):
    ptr: _b.int | None
    fd: _b.int
    u32: _b.int
    u64: _b.int
    def __init__(__self, ptr: _b.int | None = ..., fd: _b.int = ..., u32: _b.int = ..., u64: _b.int = ...) -> None: ...

class epoll_event(_c.Structure):
    events: _b.int
    data: epoll_data
    def __init__(__self, events: _b.int = ..., data: epoll_data = ...) -> None: ...

class epoll_params(_c.Structure):
    busy_poll_usecs: _b.int
    busy_poll_budget: _b.int
    prefer_busy_poll: _b.int
    __pad: _b.int
    def __init__(__self, busy_poll_usecs: _b.int = ..., busy_poll_budget: _b.int = ..., prefer_busy_poll: _b.int = ..., **private: _t.Any) -> None: ...

class fd_set(_c.Structure):
    fds_bits: _c.Array[_c.c_long]
    def __init__(__self, fds_bits: _c.Array[_c.c_long] = ...) -> None: ...

class __sigset_t(_c.Structure):
    __val: _c.Array[_c.c_ulong]
    def __init__(__self, **private: _t.Any) -> None: ...

class timeval(_c.Structure):
    tv_sec: _b.int
    tv_usec: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_usec: _b.int = ...) -> None: ...

class pthread_mutexattr_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_condattr_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_attr_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_mutex_t(_c.Union):
    __data: __pthread_mutex_s
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_cond_t(_c.Union):
    __data: __pthread_cond_s
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_rwlock_t(_c.Union):
    __data: __pthread_rwlock_arch_t
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_rwlockattr_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_barrier_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pthread_barrierattr_t(_c.Union):
    __size: _b.bytes
    __align: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class __pthread_internal_list(_c.Structure):
    __prev: _c._Pointer[__pthread_internal_list]
    __next: _c._Pointer[__pthread_internal_list]
    def __init__(__self, **private: _t.Any) -> None: ...

class __pthread_cond_s(_c.Structure):
    __wseq: __atomic_wide_counter
    __g1_start: __atomic_wide_counter
    __g_size: _c.Array[_c.c_uint]
    __g1_orig_size: _b.int
    __wrefs: _b.int
    __g_signals: _c.Array[_c.c_uint]
    __unused_initialized_1: _b.int
    __unused_initialized_2: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class __once_flag(_c.Structure):
    __data: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class __atomic_wide_counter(_c.Union):
    __value64: _b.int
    __value32: __atomic_wide_counter___value32
    def __init__(__self, **private: _t.Any) -> None: ...

class __atomic_wide_counter___value32(_c.Structure):
    __low: _b.int
    __high: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class __pthread_mutex_s(_c.Structure):
    __lock: _b.int
    __count: _b.int
    __owner: _b.int
    __nusers: _b.int
    __kind: _b.int
    __spins: _b.int
    __glibc_reserved: _b.int
    __list: __pthread_internal_list
    def __init__(__self, **private: _t.Any) -> None: ...

class __pthread_rwlock_arch_t(_c.Structure):
    __readers: _b.int
    __writers: _b.int
    __wrphase_futex: _b.int
    __writers_futex: _b.int
    __pad3: _b.int
    __pad4: _b.int
    __cur_writer: _b.int
    __shared: _b.int
    __pad1: _b.int
    __pad2: _b.int
    __flags: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class pollfd(_c.Structure):
    fd: _b.int
    events: _b.int
    revents: _b.int
    def __init__(__self, fd: _b.int = ..., events: _b.int = ..., revents: _b.int = ...) -> None: ...

class statx_timestamp(_c.Structure):
    tv_sec: _b.int
    tv_nsec: _b.int
    __reserved: _b.int
    def __init__(__self, tv_sec: _b.int = ..., tv_nsec: _b.int = ..., **private: _t.Any) -> None: ...

class struct_statx(_c.Structure):
    stx_mask: _b.int
    stx_blksize: _b.int
    stx_attributes: _b.int
    stx_nlink: _b.int
    stx_uid: _b.int
    stx_gid: _b.int
    stx_mode: _b.int
    __spare0: _c.Array[_c.c_ushort]
    stx_ino: _b.int
    stx_size: _b.int
    stx_blocks: _b.int
    stx_attributes_mask: _b.int
    stx_atime: statx_timestamp
    stx_btime: statx_timestamp
    stx_ctime: statx_timestamp
    stx_mtime: statx_timestamp
    stx_rdev_major: _b.int
    stx_rdev_minor: _b.int
    stx_dev_major: _b.int
    stx_dev_minor: _b.int
    stx_mnt_id: _b.int
    stx_dio_mem_align: _b.int
    stx_dio_offset_align: _b.int
    stx_subvol: _b.int
    stx_atomic_write_unit_min: _b.int
    stx_atomic_write_unit_max: _b.int
    stx_atomic_write_segments_max: _b.int
    stx_dio_read_offset_align: _b.int
    stx_atomic_write_unit_max_opt: _b.int
    __spare2: _c.Array[_c.c_uint]
    __spare3: _c.Array[_c.c_ulonglong]
    def __init__(__self, stx_mask: _b.int = ..., stx_blksize: _b.int = ..., stx_attributes: _b.int = ..., stx_nlink: _b.int = ..., stx_uid: _b.int = ..., stx_gid: _b.int = ..., stx_mode: _b.int = ..., stx_ino: _b.int = ..., stx_size: _b.int = ..., stx_blocks: _b.int = ..., stx_attributes_mask: _b.int = ..., stx_atime: statx_timestamp = ..., stx_btime: statx_timestamp = ..., stx_ctime: statx_timestamp = ..., stx_mtime: statx_timestamp = ..., stx_rdev_major: _b.int = ..., stx_rdev_minor: _b.int = ..., stx_dev_major: _b.int = ..., stx_dev_minor: _b.int = ..., stx_mnt_id: _b.int = ..., stx_dio_mem_align: _b.int = ..., stx_dio_offset_align: _b.int = ..., stx_subvol: _b.int = ..., stx_atomic_write_unit_min: _b.int = ..., stx_atomic_write_unit_max: _b.int = ..., stx_atomic_write_segments_max: _b.int = ..., stx_dio_read_offset_align: _b.int = ..., stx_atomic_write_unit_max_opt: _b.int = ..., **private: _t.Any) -> None: ...

class sockaddr_at(_c.Structure):
    ...

class sockaddr_ax25(_c.Structure):
    ...

class sockaddr_dl(_c.Structure):
    ...

class sockaddr_eon(_c.Structure):
    ...

class sockaddr_in(_c.Structure):
    ...

class sockaddr_in6(_c.Structure):
    ...

class sockaddr_inarp(_c.Structure):
    ...

class sockaddr_ipx(_c.Structure):
    ...

class sockaddr_iso(_c.Structure):
    ...

class sockaddr_ns(_c.Structure):
    ...

class sockaddr_x25(_c.Structure):
    ...

class mmsghdr(_c.Structure):
    msg_hdr: msghdr
    msg_len: _b.int
    def __init__(__self, msg_hdr: msghdr = ..., msg_len: _b.int = ...) -> None: ...

class sockaddr(_c.Structure):
    sa_family: _b.int
    sa_data: _b.bytes
    def __init__(__self, sa_family: _b.int = ..., sa_data: _b.bytes = ...) -> None: ...

class sockaddr_storage(_c.Structure):
    ss_family: _b.int
    __ss_padding: _b.bytes
    __ss_align: _b.int
    def __init__(__self, ss_family: _b.int = ..., **private: _t.Any) -> None: ...

class msghdr(_c.Structure):
    msg_name: _b.int | None
    msg_namelen: _b.int
    msg_iov: _c._Pointer[iovec]
    msg_iovlen: _b.int
    msg_control: _b.int | None
    msg_controllen: _b.int
    msg_flags: _b.int
    def __init__(__self, msg_name: _b.int | None = ..., msg_namelen: _b.int = ..., msg_iov: _c._Pointer[iovec] = ..., msg_iovlen: _b.int = ..., msg_control: _b.int | None = ..., msg_controllen: _b.int = ..., msg_flags: _b.int = ...) -> None: ...

class cmsghdr(_c.Structure):
    cmsg_len: _b.int
    cmsg_level: _b.int
    cmsg_type: _b.int
    __cmsg_data: _c.Array[_c.c_ubyte]
    def __init__(__self, cmsg_len: _b.int = ..., cmsg_level: _b.int = ..., cmsg_type: _b.int = ..., **private: _t.Any) -> None: ...

class ucred(_c.Structure):
    pid: _b.int
    uid: _b.int
    gid: _b.int
    def __init__(__self, pid: _b.int = ..., uid: _b.int = ..., gid: _b.int = ...) -> None: ...

class linger(_c.Structure):
    l_onoff: _b.int
    l_linger: _b.int
    def __init__(__self, l_onoff: _b.int = ..., l_linger: _b.int = ...) -> None: ...

class osockaddr(_c.Structure):
    sa_family: _b.int
    sa_data: _c.Array[_c.c_ubyte]
    def __init__(__self, sa_family: _b.int = ..., sa_data: _c.Array[_c.c_ubyte] = ...) -> None: ...

class sockaddr_un(_c.Structure):
    sun_family: _b.int
    sun_path: _b.bytes
    def __init__(__self, sun_family: _b.int = ..., sun_path: _b.bytes = ...) -> None: ...

class Dl_info(_c.Structure):
    dli_fname: _b.bytes | None
    dli_fbase: _b.int | None
    dli_sname: _b.bytes | None
    dli_saddr: _b.int | None
    def __init__(__self, dli_fname: _b.bytes | None = ..., dli_fbase: _b.int | None = ..., dli_sname: _b.bytes | None = ..., dli_saddr: _b.int | None = ...) -> None: ...

class Dl_serpath(_c.Structure):
    dls_name: _c._Pointer[_c.c_char]
    dls_flags: _b.int
    def __init__(__self, dls_name: _c._Pointer[_c.c_char] = ..., dls_flags: _b.int = ...) -> None: ...

class Dl_serinfo(_c.Structure):
    dls_size: _b.int
    dls_cnt: _b.int
    dls_serpath: _c.Array[Dl_serpath]
    __dls_serpath_pad: _c.Array[Dl_serpath]
    def __init__(__self, dls_size: _b.int = ..., dls_cnt: _b.int = ..., dls_serpath: _c.Array[Dl_serpath] = ..., **private: _t.Any) -> None: ...

class Dl_serinfo_union_dls_serpath(_c.Union):
    dls_serpath: _c.Array[Dl_serpath]
    __dls_serpath_pad: _c.Array[Dl_serpath]
    def __init__(__self, dls_serpath: _c.Array[Dl_serpath] = ..., **private: _t.Any) -> None: ...

class dl_find_object(_c.Structure):
    dlfo_flags: _b.int
    dlfo_map_start: _b.int | None
    dlfo_map_end: _b.int | None
    dlfo_link_map: _c._Pointer[link_map]
    dlfo_eh_frame: _b.int | None
    dlfo_sframe: _b.int | None
    __dlfo_reserved: _c.Array[_c.c_ulonglong]
    def __init__(__self, dlfo_flags: _b.int = ..., dlfo_map_start: _b.int | None = ..., dlfo_map_end: _b.int | None = ..., dlfo_link_map: _c._Pointer[link_map] = ..., dlfo_eh_frame: _b.int | None = ..., dlfo_sframe: _b.int | None = ..., **private: _t.Any) -> None: ...

class link_map(_c.Structure):
    ...

class sched_attr(_c.Structure):
    size: _b.int
    sched_policy: _b.int
    sched_flags: _b.int
    sched_nice: _b.int
    sched_priority: _b.int
    sched_runtime: _b.int
    sched_deadline: _b.int
    sched_period: _b.int
    sched_util_min: _b.int
    sched_util_max: _b.int
    def __init__(__self, size: _b.int = ..., sched_policy: _b.int = ..., sched_flags: _b.int = ..., sched_nice: _b.int = ..., sched_priority: _b.int = ..., sched_runtime: _b.int = ..., sched_deadline: _b.int = ..., sched_period: _b.int = ..., sched_util_min: _b.int = ..., sched_util_max: _b.int = ...) -> None: ...

class sched_param(_c.Structure):
    sched_priority: _b.int
    def __init__(__self, sched_priority: _b.int = ...) -> None: ...

class cpu_set_t(_c.Structure):
    __bits: _c.Array[_c.c_ulong]
    def __init__(__self, **private: _t.Any) -> None: ...

class timex(_c.Structure):
    modes: _b.int
    offset: _b.int
    freq: _b.int
    maxerror: _b.int
    esterror: _b.int
    status: _b.int
    constant: _b.int
    precision: _b.int
    tolerance: _b.int
    time: timeval
    tick: _b.int
    ppsfreq: _b.int
    jitter: _b.int
    shift: _b.int
    stabil: _b.int
    jitcnt: _b.int
    calcnt: _b.int
    errcnt: _b.int
    stbcnt: _b.int
    tai: _b.int
    def __init__(__self, modes: _b.int = ..., offset: _b.int = ..., freq: _b.int = ..., maxerror: _b.int = ..., esterror: _b.int = ..., status: _b.int = ..., constant: _b.int = ..., precision: _b.int = ..., tolerance: _b.int = ..., time: timeval = ..., tick: _b.int = ..., ppsfreq: _b.int = ..., jitter: _b.int = ..., shift: _b.int = ..., stabil: _b.int = ..., jitcnt: _b.int = ..., calcnt: _b.int = ..., errcnt: _b.int = ..., stbcnt: _b.int = ..., tai: _b.int = ...) -> None: ...

class tm(_c.Structure):
    tm_sec: _b.int
    tm_min: _b.int
    tm_hour: _b.int
    tm_mday: _b.int
    tm_mon: _b.int
    tm_year: _b.int
    tm_wday: _b.int
    tm_yday: _b.int
    tm_isdst: _b.int
    tm_gmtoff: _b.int
    tm_zone: _b.bytes | None
    def __init__(__self, tm_sec: _b.int = ..., tm_min: _b.int = ..., tm_hour: _b.int = ..., tm_mday: _b.int = ..., tm_mon: _b.int = ..., tm_year: _b.int = ..., tm_wday: _b.int = ..., tm_yday: _b.int = ..., tm_isdst: _b.int = ..., tm_gmtoff: _b.int = ..., tm_zone: _b.bytes | None = ...) -> None: ...

class itimerspec(_c.Structure):
    it_interval: timespec
    it_value: timespec
    def __init__(__self, it_interval: timespec = ..., it_value: timespec = ...) -> None: ...

class div_t(_c.Structure):
    quot: _b.int
    rem: _b.int
    def __init__(__self, quot: _b.int = ..., rem: _b.int = ...) -> None: ...

class ldiv_t(_c.Structure):
    quot: _b.int
    rem: _b.int
    def __init__(__self, quot: _b.int = ..., rem: _b.int = ...) -> None: ...

class lldiv_t(_c.Structure):
    quot: _b.int
    rem: _b.int
    def __init__(__self, quot: _b.int = ..., rem: _b.int = ...) -> None: ...

class random_data(_c.Structure):
    fptr: _c._Pointer[_c.c_int32]
    rptr: _c._Pointer[_c.c_int32]
    state: _c._Pointer[_c.c_int32]
    rand_type: _b.int
    rand_deg: _b.int
    rand_sep: _b.int
    end_ptr: _c._Pointer[_c.c_int32]
    def __init__(__self, fptr: _c._Pointer[_c.c_int32] = ..., rptr: _c._Pointer[_c.c_int32] = ..., state: _c._Pointer[_c.c_int32] = ..., rand_type: _b.int = ..., rand_deg: _b.int = ..., rand_sep: _b.int = ..., end_ptr: _c._Pointer[_c.c_int32] = ...) -> None: ...

class drand48_data(_c.Structure):
    __x: _c.Array[_c.c_ushort]
    __old_x: _c.Array[_c.c_ushort]
    __c: _b.int
    __init: _b.int
    __a: _b.int
    def __init__(__self, **private: _t.Any) -> None: ...

class siginfo_t(_c.Structure):
    si_signo: _b.int
    si_errno: _b.int
    si_code: _b.int
    __pad0: _b.int
    _sifields: siginfo_t__sifields
    def __init__(__self, si_signo: _b.int = ..., si_errno: _b.int = ..., si_code: _b.int = ..., _sifields: siginfo_t__sifields = ..., **private: _t.Any) -> None: ...

class siginfo_t__sifields(_c.Union):
    _pad: _c.Array[_c.c_int]
    _kill: siginfo_t__sifields__kill
    _timer: siginfo_t__sifields__timer
    _rt: siginfo_t__sifields__rt
    _sigchld: siginfo_t__sifields__sigchld
    _sigfault: siginfo_t__sifields__sigfault
    _sigpoll: siginfo_t__sifields__sigpoll
    _sigsys: siginfo_t__sifields__sigsys
    def __init__(__self, _pad: _c.Array[_c.c_int] = ..., _kill: siginfo_t__sifields__kill = ..., _timer: siginfo_t__sifields__timer = ..., _rt: siginfo_t__sifields__rt = ..., _sigchld: siginfo_t__sifields__sigchld = ..., _sigfault: siginfo_t__sifields__sigfault = ..., _sigpoll: siginfo_t__sifields__sigpoll = ..., _sigsys: siginfo_t__sifields__sigsys = ...) -> None: ...

class siginfo_t__sifields__kill(_c.Structure):
    si_pid: _b.int
    si_uid: _b.int
    def __init__(__self, si_pid: _b.int = ..., si_uid: _b.int = ...) -> None: ...

class siginfo_t__sifields__timer(_c.Structure):
    si_tid: _b.int
    si_overrun: _b.int
    si_sigval: sigval
    def __init__(__self, si_tid: _b.int = ..., si_overrun: _b.int = ..., si_sigval: sigval = ...) -> None: ...

class siginfo_t__sifields__rt(_c.Structure):
    si_pid: _b.int
    si_uid: _b.int
    si_sigval: sigval
    def __init__(__self, si_pid: _b.int = ..., si_uid: _b.int = ..., si_sigval: sigval = ...) -> None: ...

class siginfo_t__sifields__sigchld(_c.Structure):
    si_pid: _b.int
    si_uid: _b.int
    si_status: _b.int
    si_utime: _b.int
    si_stime: _b.int
    def __init__(__self, si_pid: _b.int = ..., si_uid: _b.int = ..., si_status: _b.int = ..., si_utime: _b.int = ..., si_stime: _b.int = ...) -> None: ...

class siginfo_t__sifields__sigfault(_c.Structure):
    si_addr: _b.int | None
    si_addr_lsb: _b.int
    _bounds: siginfo_t__sifields__sigfault__bounds
    def __init__(__self, si_addr: _b.int | None = ..., si_addr_lsb: _b.int = ..., _bounds: siginfo_t__sifields__sigfault__bounds = ...) -> None: ...

class siginfo_t__sifields__sigfault__bounds(_c.Union):
    _addr_bnd: siginfo_t__sifields__sigfault__bounds__addr_bnd
    _pkey: _b.int
    def __init__(__self, _addr_bnd: siginfo_t__sifields__sigfault__bounds__addr_bnd = ..., _pkey: _b.int = ...) -> None: ...

class siginfo_t__sifields__sigfault__bounds__addr_bnd(_c.Structure):
    _lower: _b.int | None
    _upper: _b.int | None
    def __init__(__self, _lower: _b.int | None = ..., _upper: _b.int | None = ...) -> None: ...

class siginfo_t__sifields__sigpoll(_c.Structure):
    si_band: _b.int
    si_fd: _b.int
    def __init__(__self, si_band: _b.int = ..., si_fd: _b.int = ...) -> None: ...

class siginfo_t__sifields__sigsys(_c.Structure):
    _call_addr: _b.int | None
    _syscall: _b.int
    _arch: _b.int
    def __init__(__self, _call_addr: _b.int | None = ..., _syscall: _b.int = ..., _arch: _b.int = ...) -> None: ...

class sigval(_c.Union):
    sival_int: _b.int
    sival_ptr: _b.int | None
    def __init__(__self, sival_int: _b.int = ..., sival_ptr: _b.int | None = ...) -> None: ...

class sigevent(_c.Structure):
    sigev_value: sigval
    sigev_signo: _b.int
    sigev_notify: _b.int
    _sigev_un: sigevent__sigev_un
    def __init__(__self, sigev_value: sigval = ..., sigev_signo: _b.int = ..., sigev_notify: _b.int = ..., _sigev_un: sigevent__sigev_un = ...) -> None: ...

class sigevent__sigev_un(_c.Union):
    _pad: _c.Array[_c.c_int]
    _tid: _b.int
    _sigev_thread: sigevent__sigev_un__sigev_thread
    def __init__(__self, _pad: _c.Array[_c.c_int] = ..., _tid: _b.int = ..., _sigev_thread: sigevent__sigev_un__sigev_thread = ...) -> None: ...

class sigevent__sigev_un__sigev_thread(_c.Structure):
    _function: _t.Any
    _attribute: _c._Pointer[pthread_attr_t]
    def __init__(__self, _function: _t.Any = ..., _attribute: _c._Pointer[pthread_attr_t] = ...) -> None: ...

class struct_sigaction(_c.Structure):
    __sigaction_handler: struct_sigaction___sigaction_handler
    sa_mask: __sigset_t
    sa_flags: _b.int
    sa_restorer: _t.Any
    def __init__(__self, sa_mask: __sigset_t = ..., sa_flags: _b.int = ..., sa_restorer: _t.Any = ..., **private: _t.Any) -> None: ...

class struct_sigaction___sigaction_handler(_c.Union):
    sa_handler: _t.Any
    sa_sigaction: _t.Any
    def __init__(__self, sa_handler: _t.Any = ..., sa_sigaction: _t.Any = ...) -> None: ...

class _fpx_sw_bytes(_c.Structure):
    magic1: _b.int
    extended_size: _b.int
    xstate_bv: _b.int
    xstate_size: _b.int
    __glibc_reserved1: _c.Array[_c.c_uint]
    def __init__(__self, magic1: _b.int = ..., extended_size: _b.int = ..., xstate_bv: _b.int = ..., xstate_size: _b.int = ..., **private: _t.Any) -> None: ...

class _fpreg(_c.Structure):
    significand: _c.Array[_c.c_ushort]
    exponent: _b.int
    def __init__(__self, significand: _c.Array[_c.c_ushort] = ..., exponent: _b.int = ...) -> None: ...

class _fpxreg(_c.Structure):
    significand: _c.Array[_c.c_ushort]
    exponent: _b.int
    __glibc_reserved1: _c.Array[_c.c_ushort]
    def __init__(__self, significand: _c.Array[_c.c_ushort] = ..., exponent: _b.int = ..., **private: _t.Any) -> None: ...

class _xmmreg(_c.Structure):
    element: _c.Array[_c.c_uint]
    def __init__(__self, element: _c.Array[_c.c_uint] = ...) -> None: ...

class _fpstate(_c.Structure):
    cwd: _b.int
    swd: _b.int
    ftw: _b.int
    fop: _b.int
    rip: _b.int
    rdp: _b.int
    mxcsr: _b.int
    mxcr_mask: _b.int
    _st: _c.Array[_fpxreg]
    _xmm: _c.Array[_xmmreg]
    __glibc_reserved1: _c.Array[_c.c_uint]
    def __init__(__self, cwd: _b.int = ..., swd: _b.int = ..., ftw: _b.int = ..., fop: _b.int = ..., rip: _b.int = ..., rdp: _b.int = ..., mxcsr: _b.int = ..., mxcr_mask: _b.int = ..., _st: _c.Array[_fpxreg] = ..., _xmm: _c.Array[_xmmreg] = ..., **private: _t.Any) -> None: ...

class sigcontext(_c.Structure):
    r8: _b.int
    r9: _b.int
    r10: _b.int
    r11: _b.int
    r12: _b.int
    r13: _b.int
    r14: _b.int
    r15: _b.int
    rdi: _b.int
    rsi: _b.int
    rbp: _b.int
    rbx: _b.int
    rdx: _b.int
    rax: _b.int
    rcx: _b.int
    rsp: _b.int
    rip: _b.int
    eflags: _b.int
    cs: _b.int
    gs: _b.int
    fs: _b.int
    __pad0: _b.int
    err: _b.int
    trapno: _b.int
    oldmask: _b.int
    cr2: _b.int
    fpstate: _c._Pointer[_fpstate]
    __fpstate_word: _b.int
    __reserved1: _c.Array[_c.c_ulong]
    def __init__(__self, r8: _b.int = ..., r9: _b.int = ..., r10: _b.int = ..., r11: _b.int = ..., r12: _b.int = ..., r13: _b.int = ..., r14: _b.int = ..., r15: _b.int = ..., rdi: _b.int = ..., rsi: _b.int = ..., rbp: _b.int = ..., rbx: _b.int = ..., rdx: _b.int = ..., rax: _b.int = ..., rcx: _b.int = ..., rsp: _b.int = ..., rip: _b.int = ..., eflags: _b.int = ..., cs: _b.int = ..., gs: _b.int = ..., fs: _b.int = ..., err: _b.int = ..., trapno: _b.int = ..., oldmask: _b.int = ..., cr2: _b.int = ..., fpstate: _c._Pointer[_fpstate] = ..., **private: _t.Any) -> None: ...

class sigcontext_union_fpstate(_c.Union):
    fpstate: _c._Pointer[_fpstate]
    __fpstate_word: _b.int
    def __init__(__self, fpstate: _c._Pointer[_fpstate] = ..., **private: _t.Any) -> None: ...

class _xsave_hdr(_c.Structure):
    xstate_bv: _b.int
    __glibc_reserved1: _c.Array[_c.c_ulong]
    __glibc_reserved2: _c.Array[_c.c_ulong]
    def __init__(__self, xstate_bv: _b.int = ..., **private: _t.Any) -> None: ...

class _ymmh_state(_c.Structure):
    ymmh_space: _c.Array[_c.c_uint]
    def __init__(__self, ymmh_space: _c.Array[_c.c_uint] = ...) -> None: ...

class _xstate(_c.Structure):
    fpstate: _fpstate
    xstate_hdr: _xsave_hdr
    ymmh: _ymmh_state
    def __init__(__self, fpstate: _fpstate = ..., xstate_hdr: _xsave_hdr = ..., ymmh: _ymmh_state = ...) -> None: ...

class stack_t(_c.Structure):
    ss_sp: _b.int | None
    ss_flags: _b.int
    ss_size: _b.int
    def __init__(__self, ss_sp: _b.int | None = ..., ss_flags: _b.int = ..., ss_size: _b.int = ...) -> None: ...

class _libc_fpxreg(_c.Structure):
    significand: _c.Array[_c.c_ushort]
    exponent: _b.int
    __glibc_reserved1: _c.Array[_c.c_ushort]
    def __init__(__self, significand: _c.Array[_c.c_ushort] = ..., exponent: _b.int = ..., **private: _t.Any) -> None: ...

class _libc_xmmreg(_c.Structure):
    element: _c.Array[_c.c_uint]
    def __init__(__self, element: _c.Array[_c.c_uint] = ...) -> None: ...

class _libc_fpstate(_c.Structure):
    cwd: _b.int
    swd: _b.int
    ftw: _b.int
    fop: _b.int
    rip: _b.int
    rdp: _b.int
    mxcsr: _b.int
    mxcr_mask: _b.int
    _st: _c.Array[_libc_fpxreg]
    _xmm: _c.Array[_libc_xmmreg]
    __glibc_reserved1: _c.Array[_c.c_uint]
    def __init__(__self, cwd: _b.int = ..., swd: _b.int = ..., ftw: _b.int = ..., fop: _b.int = ..., rip: _b.int = ..., rdp: _b.int = ..., mxcsr: _b.int = ..., mxcr_mask: _b.int = ..., _st: _c.Array[_libc_fpxreg] = ..., _xmm: _c.Array[_libc_xmmreg] = ..., **private: _t.Any) -> None: ...

class mcontext_t(_c.Structure):
    gregs: _c.Array[_c.c_longlong]
    fpregs: _c._Pointer[_libc_fpstate]
    __reserved1: _c.Array[_c.c_ulonglong]
    def __init__(__self, gregs: _c.Array[_c.c_longlong] = ..., fpregs: _c._Pointer[_libc_fpstate] = ..., **private: _t.Any) -> None: ...

class ucontext_t(_c.Structure):
    uc_flags: _b.int
    uc_link: _c._Pointer[ucontext_t]
    uc_stack: stack_t
    uc_mcontext: mcontext_t
    uc_sigmask: __sigset_t
    __fpregs_mem: _libc_fpstate
    __ssp: _c.Array[_c.c_ulonglong]
    def __init__(__self, uc_flags: _b.int = ..., uc_link: _c._Pointer[ucontext_t] = ..., uc_stack: stack_t = ..., uc_mcontext: mcontext_t = ..., uc_sigmask: __sigset_t = ..., **private: _t.Any) -> None: ...

class struct_sigstack(_c.Structure):
    ss_sp: _b.int | None
    ss_onstack: _b.int
    def __init__(__self, ss_sp: _b.int | None = ..., ss_onstack: _b.int = ...) -> None: ...

class Elf32_Ehdr(_c.Structure):
    e_ident: _c.Array[_c.c_ubyte]
    e_type: _b.int
    e_machine: _b.int
    e_version: _b.int
    e_entry: _b.int
    e_phoff: _b.int
    e_shoff: _b.int
    e_flags: _b.int
    e_ehsize: _b.int
    e_phentsize: _b.int
    e_phnum: _b.int
    e_shentsize: _b.int
    e_shnum: _b.int
    e_shstrndx: _b.int
    def __init__(__self, e_ident: _c.Array[_c.c_ubyte] = ..., e_type: _b.int = ..., e_machine: _b.int = ..., e_version: _b.int = ..., e_entry: _b.int = ..., e_phoff: _b.int = ..., e_shoff: _b.int = ..., e_flags: _b.int = ..., e_ehsize: _b.int = ..., e_phentsize: _b.int = ..., e_phnum: _b.int = ..., e_shentsize: _b.int = ..., e_shnum: _b.int = ..., e_shstrndx: _b.int = ...) -> None: ...

class Elf64_Ehdr(_c.Structure):
    e_ident: _c.Array[_c.c_ubyte]
    e_type: _b.int
    e_machine: _b.int
    e_version: _b.int
    e_entry: _b.int
    e_phoff: _b.int
    e_shoff: _b.int
    e_flags: _b.int
    e_ehsize: _b.int
    e_phentsize: _b.int
    e_phnum: _b.int
    e_shentsize: _b.int
    e_shnum: _b.int
    e_shstrndx: _b.int
    def __init__(__self, e_ident: _c.Array[_c.c_ubyte] = ..., e_type: _b.int = ..., e_machine: _b.int = ..., e_version: _b.int = ..., e_entry: _b.int = ..., e_phoff: _b.int = ..., e_shoff: _b.int = ..., e_flags: _b.int = ..., e_ehsize: _b.int = ..., e_phentsize: _b.int = ..., e_phnum: _b.int = ..., e_shentsize: _b.int = ..., e_shnum: _b.int = ..., e_shstrndx: _b.int = ...) -> None: ...

class Elf32_Shdr(_c.Structure):
    sh_name: _b.int
    sh_type: _b.int
    sh_flags: _b.int
    sh_addr: _b.int
    sh_offset: _b.int
    sh_size: _b.int
    sh_link: _b.int
    sh_info: _b.int
    sh_addralign: _b.int
    sh_entsize: _b.int
    def __init__(__self, sh_name: _b.int = ..., sh_type: _b.int = ..., sh_flags: _b.int = ..., sh_addr: _b.int = ..., sh_offset: _b.int = ..., sh_size: _b.int = ..., sh_link: _b.int = ..., sh_info: _b.int = ..., sh_addralign: _b.int = ..., sh_entsize: _b.int = ...) -> None: ...

class Elf64_Shdr(_c.Structure):
    sh_name: _b.int
    sh_type: _b.int
    sh_flags: _b.int
    sh_addr: _b.int
    sh_offset: _b.int
    sh_size: _b.int
    sh_link: _b.int
    sh_info: _b.int
    sh_addralign: _b.int
    sh_entsize: _b.int
    def __init__(__self, sh_name: _b.int = ..., sh_type: _b.int = ..., sh_flags: _b.int = ..., sh_addr: _b.int = ..., sh_offset: _b.int = ..., sh_size: _b.int = ..., sh_link: _b.int = ..., sh_info: _b.int = ..., sh_addralign: _b.int = ..., sh_entsize: _b.int = ...) -> None: ...

class Elf32_Chdr(_c.Structure):
    ch_type: _b.int
    ch_size: _b.int
    ch_addralign: _b.int
    def __init__(__self, ch_type: _b.int = ..., ch_size: _b.int = ..., ch_addralign: _b.int = ...) -> None: ...

class Elf64_Chdr(_c.Structure):
    ch_type: _b.int
    ch_reserved: _b.int
    ch_size: _b.int
    ch_addralign: _b.int
    def __init__(__self, ch_type: _b.int = ..., ch_reserved: _b.int = ..., ch_size: _b.int = ..., ch_addralign: _b.int = ...) -> None: ...

class Elf32_Sym(_c.Structure):
    st_name: _b.int
    st_value: _b.int
    st_size: _b.int
    st_info: _b.int
    st_other: _b.int
    st_shndx: _b.int
    def __init__(__self, st_name: _b.int = ..., st_value: _b.int = ..., st_size: _b.int = ..., st_info: _b.int = ..., st_other: _b.int = ..., st_shndx: _b.int = ...) -> None: ...

class Elf64_Sym(_c.Structure):
    st_name: _b.int
    st_info: _b.int
    st_other: _b.int
    st_shndx: _b.int
    st_value: _b.int
    st_size: _b.int
    def __init__(__self, st_name: _b.int = ..., st_info: _b.int = ..., st_other: _b.int = ..., st_shndx: _b.int = ..., st_value: _b.int = ..., st_size: _b.int = ...) -> None: ...

class Elf32_Syminfo(_c.Structure):
    si_boundto: _b.int
    si_flags: _b.int
    def __init__(__self, si_boundto: _b.int = ..., si_flags: _b.int = ...) -> None: ...

class Elf64_Syminfo(_c.Structure):
    si_boundto: _b.int
    si_flags: _b.int
    def __init__(__self, si_boundto: _b.int = ..., si_flags: _b.int = ...) -> None: ...

class Elf32_Rel(_c.Structure):
    r_offset: _b.int
    r_info: _b.int
    def __init__(__self, r_offset: _b.int = ..., r_info: _b.int = ...) -> None: ...

class Elf64_Rel(_c.Structure):
    r_offset: _b.int
    r_info: _b.int
    def __init__(__self, r_offset: _b.int = ..., r_info: _b.int = ...) -> None: ...

class Elf32_Rela(_c.Structure):
    r_offset: _b.int
    r_info: _b.int
    r_addend: _b.int
    def __init__(__self, r_offset: _b.int = ..., r_info: _b.int = ..., r_addend: _b.int = ...) -> None: ...

class Elf64_Rela(_c.Structure):
    r_offset: _b.int
    r_info: _b.int
    r_addend: _b.int
    def __init__(__self, r_offset: _b.int = ..., r_info: _b.int = ..., r_addend: _b.int = ...) -> None: ...

class Elf32_Phdr(_c.Structure):
    p_type: _b.int
    p_offset: _b.int
    p_vaddr: _b.int
    p_paddr: _b.int
    p_filesz: _b.int
    p_memsz: _b.int
    p_flags: _b.int
    p_align: _b.int
    def __init__(__self, p_type: _b.int = ..., p_offset: _b.int = ..., p_vaddr: _b.int = ..., p_paddr: _b.int = ..., p_filesz: _b.int = ..., p_memsz: _b.int = ..., p_flags: _b.int = ..., p_align: _b.int = ...) -> None: ...

class Elf64_Phdr(_c.Structure):
    p_type: _b.int
    p_flags: _b.int
    p_offset: _b.int
    p_vaddr: _b.int
    p_paddr: _b.int
    p_filesz: _b.int
    p_memsz: _b.int
    p_align: _b.int
    def __init__(__self, p_type: _b.int = ..., p_flags: _b.int = ..., p_offset: _b.int = ..., p_vaddr: _b.int = ..., p_paddr: _b.int = ..., p_filesz: _b.int = ..., p_memsz: _b.int = ..., p_align: _b.int = ...) -> None: ...

class Elf32_Dyn(_c.Structure):
    d_tag: _b.int
    d_un: Elf32_Dyn_d_un
    def __init__(__self, d_tag: _b.int = ..., d_un: Elf32_Dyn_d_un = ...) -> None: ...

class Elf32_Dyn_d_un(_c.Union):
    d_val: _b.int
    d_ptr: _b.int
    def __init__(__self, d_val: _b.int = ..., d_ptr: _b.int = ...) -> None: ...

class Elf64_Dyn(_c.Structure):
    d_tag: _b.int
    d_un: Elf64_Dyn_d_un
    def __init__(__self, d_tag: _b.int = ..., d_un: Elf64_Dyn_d_un = ...) -> None: ...

class Elf64_Dyn_d_un(_c.Union):
    d_val: _b.int
    d_ptr: _b.int
    def __init__(__self, d_val: _b.int = ..., d_ptr: _b.int = ...) -> None: ...

class Elf32_Verdef(_c.Structure):
    vd_version: _b.int
    vd_flags: _b.int
    vd_ndx: _b.int
    vd_cnt: _b.int
    vd_hash: _b.int
    vd_aux: _b.int
    vd_next: _b.int
    def __init__(__self, vd_version: _b.int = ..., vd_flags: _b.int = ..., vd_ndx: _b.int = ..., vd_cnt: _b.int = ..., vd_hash: _b.int = ..., vd_aux: _b.int = ..., vd_next: _b.int = ...) -> None: ...

class Elf64_Verdef(_c.Structure):
    vd_version: _b.int
    vd_flags: _b.int
    vd_ndx: _b.int
    vd_cnt: _b.int
    vd_hash: _b.int
    vd_aux: _b.int
    vd_next: _b.int
    def __init__(__self, vd_version: _b.int = ..., vd_flags: _b.int = ..., vd_ndx: _b.int = ..., vd_cnt: _b.int = ..., vd_hash: _b.int = ..., vd_aux: _b.int = ..., vd_next: _b.int = ...) -> None: ...

class Elf32_Verdaux(_c.Structure):
    vda_name: _b.int
    vda_next: _b.int
    def __init__(__self, vda_name: _b.int = ..., vda_next: _b.int = ...) -> None: ...

class Elf64_Verdaux(_c.Structure):
    vda_name: _b.int
    vda_next: _b.int
    def __init__(__self, vda_name: _b.int = ..., vda_next: _b.int = ...) -> None: ...

class Elf32_Verneed(_c.Structure):
    vn_version: _b.int
    vn_cnt: _b.int
    vn_file: _b.int
    vn_aux: _b.int
    vn_next: _b.int
    def __init__(__self, vn_version: _b.int = ..., vn_cnt: _b.int = ..., vn_file: _b.int = ..., vn_aux: _b.int = ..., vn_next: _b.int = ...) -> None: ...

class Elf64_Verneed(_c.Structure):
    vn_version: _b.int
    vn_cnt: _b.int
    vn_file: _b.int
    vn_aux: _b.int
    vn_next: _b.int
    def __init__(__self, vn_version: _b.int = ..., vn_cnt: _b.int = ..., vn_file: _b.int = ..., vn_aux: _b.int = ..., vn_next: _b.int = ...) -> None: ...

class Elf32_Vernaux(_c.Structure):
    vna_hash: _b.int
    vna_flags: _b.int
    vna_other: _b.int
    vna_name: _b.int
    vna_next: _b.int
    def __init__(__self, vna_hash: _b.int = ..., vna_flags: _b.int = ..., vna_other: _b.int = ..., vna_name: _b.int = ..., vna_next: _b.int = ...) -> None: ...

class Elf64_Vernaux(_c.Structure):
    vna_hash: _b.int
    vna_flags: _b.int
    vna_other: _b.int
    vna_name: _b.int
    vna_next: _b.int
    def __init__(__self, vna_hash: _b.int = ..., vna_flags: _b.int = ..., vna_other: _b.int = ..., vna_name: _b.int = ..., vna_next: _b.int = ...) -> None: ...

class Elf32_auxv_t(_c.Structure):
    a_type: _b.int
    a_un: Elf32_auxv_t_a_un
    def __init__(__self, a_type: _b.int = ..., a_un: Elf32_auxv_t_a_un = ...) -> None: ...

class Elf32_auxv_t_a_un(_c.Union):
    a_val: _b.int
    def __init__(__self, a_val: _b.int = ...) -> None: ...

class Elf64_auxv_t(_c.Structure):
    a_type: _b.int
    a_un: Elf64_auxv_t_a_un
    def __init__(__self, a_type: _b.int = ..., a_un: Elf64_auxv_t_a_un = ...) -> None: ...

class Elf64_auxv_t_a_un(_c.Union):
    a_val: _b.int
    def __init__(__self, a_val: _b.int = ...) -> None: ...

class Elf32_Nhdr(_c.Structure):
    n_namesz: _b.int
    n_descsz: _b.int
    n_type: _b.int
    def __init__(__self, n_namesz: _b.int = ..., n_descsz: _b.int = ..., n_type: _b.int = ...) -> None: ...

class Elf64_Nhdr(_c.Structure):
    n_namesz: _b.int
    n_descsz: _b.int
    n_type: _b.int
    def __init__(__self, n_namesz: _b.int = ..., n_descsz: _b.int = ..., n_type: _b.int = ...) -> None: ...

class Elf32_Move(_c.Structure):
    m_value: _b.int
    m_info: _b.int
    m_poffset: _b.int
    m_repeat: _b.int
    m_stride: _b.int
    def __init__(__self, m_value: _b.int = ..., m_info: _b.int = ..., m_poffset: _b.int = ..., m_repeat: _b.int = ..., m_stride: _b.int = ...) -> None: ...

class Elf64_Move(_c.Structure):
    m_value: _b.int
    m_info: _b.int
    m_poffset: _b.int
    m_repeat: _b.int
    m_stride: _b.int
    def __init__(__self, m_value: _b.int = ..., m_info: _b.int = ..., m_poffset: _b.int = ..., m_repeat: _b.int = ..., m_stride: _b.int = ...) -> None: ...

class Elf32_gptab(_c.Union):
    gt_header: Elf32_gptab_gt_header
    gt_entry: Elf32_gptab_gt_entry
    def __init__(__self, gt_header: Elf32_gptab_gt_header = ..., gt_entry: Elf32_gptab_gt_entry = ...) -> None: ...

class Elf32_gptab_gt_header(_c.Structure):
    gt_current_g_value: _b.int
    gt_unused: _b.int
    def __init__(__self, gt_current_g_value: _b.int = ..., gt_unused: _b.int = ...) -> None: ...

class Elf32_gptab_gt_entry(_c.Structure):
    gt_g_value: _b.int
    gt_bytes: _b.int
    def __init__(__self, gt_g_value: _b.int = ..., gt_bytes: _b.int = ...) -> None: ...

class Elf32_RegInfo(_c.Structure):
    ri_gprmask: _b.int
    ri_cprmask: _c.Array[_c.c_uint32]
    ri_gp_value: _b.int
    def __init__(__self, ri_gprmask: _b.int = ..., ri_cprmask: _c.Array[_c.c_uint32] = ..., ri_gp_value: _b.int = ...) -> None: ...

class Elf_Options(_c.Structure):
    kind: _b.int
    size: _b.int
    section: _b.int
    info: _b.int
    def __init__(__self, kind: _b.int = ..., size: _b.int = ..., section: _b.int = ..., info: _b.int = ...) -> None: ...

class Elf_Options_Hw(_c.Structure):
    hwp_flags1: _b.int
    hwp_flags2: _b.int
    def __init__(__self, hwp_flags1: _b.int = ..., hwp_flags2: _b.int = ...) -> None: ...

class Elf32_Lib(_c.Structure):
    l_name: _b.int
    l_time_stamp: _b.int
    l_checksum: _b.int
    l_version: _b.int
    l_flags: _b.int
    def __init__(__self, l_name: _b.int = ..., l_time_stamp: _b.int = ..., l_checksum: _b.int = ..., l_version: _b.int = ..., l_flags: _b.int = ...) -> None: ...

class Elf64_Lib(_c.Structure):
    l_name: _b.int
    l_time_stamp: _b.int
    l_checksum: _b.int
    l_version: _b.int
    l_flags: _b.int
    def __init__(__self, l_name: _b.int = ..., l_time_stamp: _b.int = ..., l_checksum: _b.int = ..., l_version: _b.int = ..., l_flags: _b.int = ...) -> None: ...

class Elf_MIPS_ABIFlags_v0(_c.Structure):
    version: _b.int
    isa_level: _b.int
    isa_rev: _b.int
    gpr_size: _b.int
    cpr1_size: _b.int
    cpr2_size: _b.int
    fp_abi: _b.int
    isa_ext: _b.int
    ases: _b.int
    flags1: _b.int
    flags2: _b.int
    def __init__(__self, version: _b.int = ..., isa_level: _b.int = ..., isa_rev: _b.int = ..., gpr_size: _b.int = ..., cpr1_size: _b.int = ..., cpr2_size: _b.int = ..., fp_abi: _b.int = ..., isa_ext: _b.int = ..., ases: _b.int = ..., flags1: _b.int = ..., flags2: _b.int = ...) -> None: ...

class termios(_c.Structure):
    c_iflag: _b.int
    c_oflag: _b.int
    c_cflag: _b.int
    c_lflag: _b.int
    c_line: _b.int
    c_cc: _c.Array[_c.c_ubyte]
    __ispeed: _b.int
    c_ispeed: _b.int
    __ospeed: _b.int
    c_ospeed: _b.int
    def __init__(__self, c_iflag: _b.int = ..., c_oflag: _b.int = ..., c_cflag: _b.int = ..., c_lflag: _b.int = ..., c_line: _b.int = ..., c_cc: _c.Array[_c.c_ubyte] = ..., c_ispeed: _b.int = ..., c_ospeed: _b.int = ..., **private: _t.Any) -> None: ...

class termios_union___ispeed(_c.Union):
    __ispeed: _b.int
    c_ispeed: _b.int
    def __init__(__self, c_ispeed: _b.int = ..., **private: _t.Any) -> None: ...

class termios_union___ospeed(_c.Union):
    __ospeed: _b.int
    c_ospeed: _b.int
    def __init__(__self, c_ospeed: _b.int = ..., **private: _t.Any) -> None: ...

class obstack(_c.Structure):
    ...

class _G_fpos_t(_c.Structure):
    __pos: _b.int
    __state: __mbstate_t
    def __init__(__self, **private: _t.Any) -> None: ...

class __mbstate_t(_c.Structure):
    __count: _b.int
    __value: __mbstate_t___value
    def __init__(__self, **private: _t.Any) -> None: ...

class __mbstate_t___value(_c.Union):
    __wch: _b.int
    __wchb: _b.bytes
    def __init__(__self, **private: _t.Any) -> None: ...

class _G_fpos64_t(_c.Structure):
    __pos: _b.int
    __state: __mbstate_t
    def __init__(__self, **private: _t.Any) -> None: ...

class _IO_marker(_c.Structure):
    ...

class _IO_codecvt(_c.Structure):
    ...

class _IO_wide_data(_c.Structure):
    ...

class _IO_FILE(_c.Structure):
    _flags: _b.int
    _IO_read_ptr: _c._Pointer[_c.c_char]
    _IO_read_end: _c._Pointer[_c.c_char]
    _IO_read_base: _c._Pointer[_c.c_char]
    _IO_write_base: _c._Pointer[_c.c_char]
    _IO_write_ptr: _c._Pointer[_c.c_char]
    _IO_write_end: _c._Pointer[_c.c_char]
    _IO_buf_base: _c._Pointer[_c.c_char]
    _IO_buf_end: _c._Pointer[_c.c_char]
    _IO_save_base: _c._Pointer[_c.c_char]
    _IO_backup_base: _c._Pointer[_c.c_char]
    _IO_save_end: _c._Pointer[_c.c_char]
    _markers: _c._Pointer[_IO_marker]
    _chain: _c._Pointer[_IO_FILE]
    _fileno: _b.int
    _flags2: _b.int
    _short_backupbuf: _b.bytes
    _old_offset: _b.int
    _cur_column: _b.int
    _vtable_offset: _b.int
    _shortbuf: _b.bytes
    _lock: _b.int | None
    _offset: _b.int
    _codecvt: _c._Pointer[_IO_codecvt]
    _wide_data: _c._Pointer[_IO_wide_data]
    _freeres_list: _c._Pointer[_IO_FILE]
    _freeres_buf: _b.int | None
    _prevchain: _c._Pointer[_c._Pointer[_IO_FILE]]
    _mode: _b.int
    _unused3: _b.int
    _total_written: _b.int
    _unused2: _b.bytes
    def __init__(__self, _flags: _b.int = ..., _IO_read_ptr: _c._Pointer[_c.c_char] = ..., _IO_read_end: _c._Pointer[_c.c_char] = ..., _IO_read_base: _c._Pointer[_c.c_char] = ..., _IO_write_base: _c._Pointer[_c.c_char] = ..., _IO_write_ptr: _c._Pointer[_c.c_char] = ..., _IO_write_end: _c._Pointer[_c.c_char] = ..., _IO_buf_base: _c._Pointer[_c.c_char] = ..., _IO_buf_end: _c._Pointer[_c.c_char] = ..., _IO_save_base: _c._Pointer[_c.c_char] = ..., _IO_backup_base: _c._Pointer[_c.c_char] = ..., _IO_save_end: _c._Pointer[_c.c_char] = ..., _markers: _c._Pointer[_IO_marker] = ..., _chain: _c._Pointer[_IO_FILE] = ..., _fileno: _b.int = ..., _flags2: _b.int = ..., _short_backupbuf: _b.bytes = ..., _old_offset: _b.int = ..., _cur_column: _b.int = ..., _vtable_offset: _b.int = ..., _shortbuf: _b.bytes = ..., _lock: _b.int | None = ..., _offset: _b.int = ..., _codecvt: _c._Pointer[_IO_codecvt] = ..., _wide_data: _c._Pointer[_IO_wide_data] = ..., _freeres_list: _c._Pointer[_IO_FILE] = ..., _freeres_buf: _b.int | None = ..., _prevchain: _c._Pointer[_c._Pointer[_IO_FILE]] = ..., _mode: _b.int = ..., _unused3: _b.int = ..., _total_written: _b.int = ..., _unused2: _b.bytes = ...) -> None: ...

class _IO_cookie_io_functions_t(_c.Structure):
    read: _t.Any
    write: _t.Any
    seek: _t.Any
    close: _t.Any
    def __init__(__self, read: _t.Any = ..., write: _t.Any = ..., seek: _t.Any = ..., close: _t.Any = ...) -> None: ...

class _aarch64_ctx(_c.Structure):
    magic: _b.int
    size: _b.int
    def __init__(__self, magic: _b.int = ..., size: _b.int = ...) -> None: ...

class fpsimd_context(_c.Structure):
    head: _aarch64_ctx
    fpsr: _b.int
    fpcr: _b.int
    vregs: _c.Array[_c.Union]
    def __init__(__self, head: _aarch64_ctx = ..., fpsr: _b.int = ..., fpcr: _b.int = ..., vregs: _c.Array[_c.Union] = ...) -> None: ...

class esr_context(_c.Structure):
    head: _aarch64_ctx
    esr: _b.int
    def __init__(__self, head: _aarch64_ctx = ..., esr: _b.int = ...) -> None: ...

class poe_context(_c.Structure):
    head: _aarch64_ctx
    por_el0: _b.int
    def __init__(__self, head: _aarch64_ctx = ..., por_el0: _b.int = ...) -> None: ...

class extra_context(_c.Structure):
    head: _aarch64_ctx
    datap: _b.int
    size: _b.int
    __reserved: _c.Array[_c.c_uint]
    def __init__(__self, head: _aarch64_ctx = ..., datap: _b.int = ..., size: _b.int = ..., **private: _t.Any) -> None: ...

class sve_context(_c.Structure):
    head: _aarch64_ctx
    vl: _b.int
    flags: _b.int
    __reserved: _c.Array[_c.c_ushort]
    def __init__(__self, head: _aarch64_ctx = ..., vl: _b.int = ..., flags: _b.int = ..., **private: _t.Any) -> None: ...

class tpidr2_context(_c.Structure):
    head: _aarch64_ctx
    tpidr2: _b.int
    def __init__(__self, head: _aarch64_ctx = ..., tpidr2: _b.int = ...) -> None: ...

class fpmr_context(_c.Structure):
    head: _aarch64_ctx
    fpmr: _b.int
    def __init__(__self, head: _aarch64_ctx = ..., fpmr: _b.int = ...) -> None: ...

class za_context(_c.Structure):
    head: _aarch64_ctx
    vl: _b.int
    __reserved: _c.Array[_c.c_ushort]
    def __init__(__self, head: _aarch64_ctx = ..., vl: _b.int = ..., **private: _t.Any) -> None: ...

class zt_context(_c.Structure):
    head: _aarch64_ctx
    nregs: _b.int
    __reserved: _c.Array[_c.c_ushort]
    def __init__(__self, head: _aarch64_ctx = ..., nregs: _b.int = ..., **private: _t.Any) -> None: ...

class gcs_context(_c.Structure):
    head: _aarch64_ctx
    gcspr: _b.int
    features_enabled: _b.int
    reserved: _b.int
    def __init__(__self, head: _aarch64_ctx = ..., gcspr: _b.int = ..., features_enabled: _b.int = ..., reserved: _b.int = ...) -> None: ...

class elf_siginfo(_c.Structure):
    si_signo: _b.int
    si_code: _b.int
    si_errno: _b.int
    def __init__(__self, si_signo: _b.int = ..., si_code: _b.int = ..., si_errno: _b.int = ...) -> None: ...

class elf_prstatus(_c.Structure):
    pr_info: elf_siginfo
    pr_cursig: _b.int
    pr_sigpend: _b.int
    pr_sighold: _b.int
    pr_pid: _b.int
    pr_ppid: _b.int
    pr_pgrp: _b.int
    pr_sid: _b.int
    pr_utime: timeval
    pr_stime: timeval
    pr_cutime: timeval
    pr_cstime: timeval
    pr_reg: _c.Array[_c.c_ulong]
    pr_fpvalid: _b.int
    def __init__(__self, pr_info: elf_siginfo = ..., pr_cursig: _b.int = ..., pr_sigpend: _b.int = ..., pr_sighold: _b.int = ..., pr_pid: _b.int = ..., pr_ppid: _b.int = ..., pr_pgrp: _b.int = ..., pr_sid: _b.int = ..., pr_utime: timeval = ..., pr_stime: timeval = ..., pr_cutime: timeval = ..., pr_cstime: timeval = ..., pr_reg: _c.Array[_c.c_ulong] = ..., pr_fpvalid: _b.int = ...) -> None: ...

class elf_prpsinfo(_c.Structure):
    pr_state: _b.bytes
    pr_sname: _b.bytes
    pr_zomb: _b.bytes
    pr_nice: _b.bytes
    pr_flag: _b.int
    pr_uid: _b.int
    pr_gid: _b.int
    pr_pid: _b.int
    pr_ppid: _b.int
    pr_pgrp: _b.int
    pr_sid: _b.int
    pr_fname: _b.bytes
    pr_psargs: _b.bytes
    def __init__(__self, pr_state: _b.bytes = ..., pr_sname: _b.bytes = ..., pr_zomb: _b.bytes = ..., pr_nice: _b.bytes = ..., pr_flag: _b.int = ..., pr_uid: _b.int = ..., pr_gid: _b.int = ..., pr_pid: _b.int = ..., pr_ppid: _b.int = ..., pr_pgrp: _b.int = ..., pr_sid: _b.int = ..., pr_fname: _b.bytes = ..., pr_psargs: _b.bytes = ...) -> None: ...

class struct_timezone(_c.Structure):
    tz_minuteswest: _b.int
    tz_dsttime: _b.int
    def __init__(__self, tz_minuteswest: _b.int = ..., tz_dsttime: _b.int = ...) -> None: ...

class itimerval(_c.Structure):
    it_interval: timeval
    it_value: timeval
    def __init__(__self, it_interval: timeval = ..., it_value: timeval = ...) -> None: ...

class user_regs_struct(_c.Structure):
    regs: _c.Array[_c.c_ulonglong]
    sp: _b.int
    pc: _b.int
    pstate: _b.int
    def __init__(__self, regs: _c.Array[_c.c_ulonglong] = ..., sp: _b.int = ..., pc: _b.int = ..., pstate: _b.int = ...) -> None: ...

class user_fpsimd_struct(_c.Structure):
    vregs: _c.Array[_c.Union]
    fpsr: _b.int
    fpcr: _b.int
    def __init__(__self, vregs: _c.Array[_c.Union] = ..., fpsr: _b.int = ..., fpcr: _b.int = ...) -> None: ...

class __pid_type(_Enum):
    F_OWNER_TID: _t.ClassVar[__pid_type]
    F_OWNER_PID: _t.ClassVar[__pid_type]
    F_OWNER_PGRP: _t.ClassVar[__pid_type]
    F_OWNER_GID: _t.ClassVar[__pid_type]

class EPOLL_EVENTS(_Enum):
    EPOLLIN: _t.ClassVar[EPOLL_EVENTS]
    EPOLLPRI: _t.ClassVar[EPOLL_EVENTS]
    EPOLLOUT: _t.ClassVar[EPOLL_EVENTS]
    EPOLLRDNORM: _t.ClassVar[EPOLL_EVENTS]
    EPOLLRDBAND: _t.ClassVar[EPOLL_EVENTS]
    EPOLLWRNORM: _t.ClassVar[EPOLL_EVENTS]
    EPOLLWRBAND: _t.ClassVar[EPOLL_EVENTS]
    EPOLLMSG: _t.ClassVar[EPOLL_EVENTS]
    EPOLLERR: _t.ClassVar[EPOLL_EVENTS]
    EPOLLHUP: _t.ClassVar[EPOLL_EVENTS]
    EPOLLRDHUP: _t.ClassVar[EPOLL_EVENTS]
    EPOLLEXCLUSIVE: _t.ClassVar[EPOLL_EVENTS]
    EPOLLWAKEUP: _t.ClassVar[EPOLL_EVENTS]
    EPOLLONESHOT: _t.ClassVar[EPOLL_EVENTS]
    EPOLLET: _t.ClassVar[EPOLL_EVENTS]

class __socket_type(_Enum):
    SOCK_STREAM: _t.ClassVar[__socket_type]
    SOCK_DGRAM: _t.ClassVar[__socket_type]
    SOCK_RAW: _t.ClassVar[__socket_type]
    SOCK_RDM: _t.ClassVar[__socket_type]
    SOCK_SEQPACKET: _t.ClassVar[__socket_type]
    SOCK_DCCP: _t.ClassVar[__socket_type]
    SOCK_PACKET: _t.ClassVar[__socket_type]
    SOCK_CLOEXEC: _t.ClassVar[__socket_type]
    SOCK_NONBLOCK: _t.ClassVar[__socket_type]

class __itimer_which(_Enum):
    ITIMER_REAL: _t.ClassVar[__itimer_which]
    ITIMER_VIRTUAL: _t.ClassVar[__itimer_which]
    ITIMER_PROF: _t.ClassVar[__itimer_which]

F_OWNER_TID: _b.int
F_OWNER_PID: _b.int
F_OWNER_PGRP: _b.int
F_OWNER_GID: _b.int
EPOLLIN: _b.int
EPOLLPRI: _b.int
EPOLLOUT: _b.int
EPOLLRDNORM: _b.int
EPOLLRDBAND: _b.int
EPOLLWRNORM: _b.int
EPOLLWRBAND: _b.int
EPOLLMSG: _b.int
EPOLLERR: _b.int
EPOLLHUP: _b.int
EPOLLRDHUP: _b.int
EPOLLEXCLUSIVE: _b.int
EPOLLWAKEUP: _b.int
EPOLLONESHOT: _b.int
EPOLLET: _b.int
SOCK_STREAM: _b.int
SOCK_DGRAM: _b.int
SOCK_RAW: _b.int
SOCK_RDM: _b.int
SOCK_SEQPACKET: _b.int
SOCK_DCCP: _b.int
SOCK_PACKET: _b.int
SOCK_CLOEXEC: _b.int
SOCK_NONBLOCK: _b.int
ITIMER_REAL: _b.int
ITIMER_VIRTUAL: _b.int
ITIMER_PROF: _b.int
off_t: _t.TypeAlias = __off_t
mode_t: _t.TypeAlias = __mode_t
__u_char: _t.TypeAlias = _c.c_ubyte
__u_short: _t.TypeAlias = _c.c_ushort
__u_int: _t.TypeAlias = _c.c_uint
__u_long: _t.TypeAlias = _c.c_ulong
__int8_t: _t.TypeAlias = _c.c_byte
__uint8_t: _t.TypeAlias = _c.c_ubyte
__int16_t: _t.TypeAlias = _c.c_short
__uint16_t: _t.TypeAlias = _c.c_ushort
__int32_t: _t.TypeAlias = _c.c_int
__uint32_t: _t.TypeAlias = _c.c_uint
__int64_t: _t.TypeAlias = _c.c_long
__uint64_t: _t.TypeAlias = _c.c_ulong
__int_least8_t: _t.TypeAlias = __int8_t
__uint_least8_t: _t.TypeAlias = __uint8_t
__int_least16_t: _t.TypeAlias = __int16_t
__uint_least16_t: _t.TypeAlias = __uint16_t
__int_least32_t: _t.TypeAlias = __int32_t
__uint_least32_t: _t.TypeAlias = __uint32_t
__int_least64_t: _t.TypeAlias = __int64_t
__uint_least64_t: _t.TypeAlias = __uint64_t
__quad_t: _t.TypeAlias = _c.c_long
__u_quad_t: _t.TypeAlias = _c.c_ulong
__intmax_t: _t.TypeAlias = _c.c_long
__uintmax_t: _t.TypeAlias = _c.c_ulong
__dev_t: _t.TypeAlias = _c.c_ulong
__uid_t: _t.TypeAlias = _c.c_uint
__gid_t: _t.TypeAlias = _c.c_uint
__ino_t: _t.TypeAlias = _c.c_ulong
__ino64_t: _t.TypeAlias = _c.c_ulong
__mode_t: _t.TypeAlias = _c.c_uint
__nlink_t: _t.TypeAlias = _c.c_ulong
__off_t: _t.TypeAlias = _c.c_long
__off64_t: _t.TypeAlias = _c.c_long
__pid_t: _t.TypeAlias = _c.c_int
__clock_t: _t.TypeAlias = _c.c_long
__id_t: _t.TypeAlias = _c.c_uint
__time_t: _t.TypeAlias = _c.c_long
__useconds_t: _t.TypeAlias = _c.c_uint
__suseconds_t: _t.TypeAlias = _c.c_long
__daddr_t: _t.TypeAlias = _c.c_int
__key_t: _t.TypeAlias = _c.c_int
__clockid_t: _t.TypeAlias = _c.c_int
__timer_t: _t.TypeAlias = _c.c_void_p
__blksize_t: _t.TypeAlias = _c.c_long
__blkcnt_t: _t.TypeAlias = _c.c_long
__blkcnt64_t: _t.TypeAlias = _c.c_long
__fsblkcnt_t: _t.TypeAlias = _c.c_ulong
__fsblkcnt64_t: _t.TypeAlias = _c.c_ulong
__fsfilcnt_t: _t.TypeAlias = _c.c_ulong
__fsfilcnt64_t: _t.TypeAlias = _c.c_ulong
__ssize_t: _t.TypeAlias = _c.c_long
__syscall_slong_t: _t.TypeAlias = _c.c_long
__loff_t: _t.TypeAlias = __off64_t
__caddr_t: _t.TypeAlias = _c._Pointer[_c.c_char]
__intptr_t: _t.TypeAlias = _c.c_long
__socklen_t: _t.TypeAlias = _c.c_uint
__sig_atomic_t: _t.TypeAlias = _c.c_int
off64_t: _t.TypeAlias = __off64_t
pid_t: _t.TypeAlias = __pid_t
__u16: _t.TypeAlias = _c.c_ushort
__s32: _t.TypeAlias = _c.c_int
__u32: _t.TypeAlias = _c.c_uint
__s64: _t.TypeAlias = _c.c_longlong
__u64: _t.TypeAlias = _c.c_ulonglong
time_t: _t.TypeAlias = __time_t
locale_t: _t.TypeAlias = __locale_t
__locale_t: _t.TypeAlias = _c._Pointer[__locale_struct]
ssize_t: _t.TypeAlias = __ssize_t
gid_t: _t.TypeAlias = __gid_t
uid_t: _t.TypeAlias = __uid_t
useconds_t: _t.TypeAlias = __useconds_t
intptr_t: _t.TypeAlias = __intptr_t
socklen_t: _t.TypeAlias = __socklen_t
error_t: _t.TypeAlias = _c.c_int
eventfd_t: _t.TypeAlias = _c.c_uint64
int_fast8_t: _t.TypeAlias = _c.c_byte
int_fast16_t: _t.TypeAlias = _c.c_long
int_fast32_t: _t.TypeAlias = _c.c_long
int_fast64_t: _t.TypeAlias = _c.c_long
uint_fast8_t: _t.TypeAlias = _c.c_ubyte
uint_fast16_t: _t.TypeAlias = _c.c_ulong
uint_fast32_t: _t.TypeAlias = _c.c_ulong
uint_fast64_t: _t.TypeAlias = _c.c_ulong
uintptr_t: _t.TypeAlias = _c.c_ulong
intmax_t: _t.TypeAlias = __intmax_t
uintmax_t: _t.TypeAlias = __uintmax_t
int8_t: _t.TypeAlias = __int8_t
int16_t: _t.TypeAlias = __int16_t
int32_t: _t.TypeAlias = __int32_t
int64_t: _t.TypeAlias = __int64_t
uint8_t: _t.TypeAlias = __uint8_t
uint16_t: _t.TypeAlias = __uint16_t
uint32_t: _t.TypeAlias = __uint32_t
uint64_t: _t.TypeAlias = __uint64_t
int_least8_t: _t.TypeAlias = __int_least8_t
int_least16_t: _t.TypeAlias = __int_least16_t
int_least32_t: _t.TypeAlias = __int_least32_t
int_least64_t: _t.TypeAlias = __int_least64_t
uint_least8_t: _t.TypeAlias = __uint_least8_t
uint_least16_t: _t.TypeAlias = __uint_least16_t
uint_least32_t: _t.TypeAlias = __uint_least32_t
uint_least64_t: _t.TypeAlias = __uint_least64_t
epoll_data_t: _t.TypeAlias = epoll_data
u_char: _t.TypeAlias = __u_char
u_short: _t.TypeAlias = __u_short
u_int: _t.TypeAlias = __u_int
u_long: _t.TypeAlias = __u_long
quad_t: _t.TypeAlias = __quad_t
u_quad_t: _t.TypeAlias = __u_quad_t
fsid_t: _t.TypeAlias = __fsid_t
loff_t: _t.TypeAlias = __loff_t
ino_t: _t.TypeAlias = __ino_t
ino64_t: _t.TypeAlias = __ino64_t
dev_t: _t.TypeAlias = __dev_t
nlink_t: _t.TypeAlias = __nlink_t
id_t: _t.TypeAlias = __id_t
daddr_t: _t.TypeAlias = __daddr_t
caddr_t: _t.TypeAlias = __caddr_t
key_t: _t.TypeAlias = __key_t
suseconds_t: _t.TypeAlias = __suseconds_t
ulong: _t.TypeAlias = _c.c_ulong
ushort: _t.TypeAlias = _c.c_ushort
uint: _t.TypeAlias = _c.c_uint
u_int8_t: _t.TypeAlias = __uint8_t
u_int16_t: _t.TypeAlias = __uint16_t
u_int32_t: _t.TypeAlias = __uint32_t
u_int64_t: _t.TypeAlias = __uint64_t
register_t: _t.TypeAlias = _c.c_long
blksize_t: _t.TypeAlias = __blksize_t
blkcnt_t: _t.TypeAlias = __blkcnt_t
fsblkcnt_t: _t.TypeAlias = __fsblkcnt_t
fsfilcnt_t: _t.TypeAlias = __fsfilcnt_t
blkcnt64_t: _t.TypeAlias = __blkcnt64_t
fsblkcnt64_t: _t.TypeAlias = __fsblkcnt64_t
fsfilcnt64_t: _t.TypeAlias = __fsfilcnt64_t
clock_t: _t.TypeAlias = __clock_t
clockid_t: _t.TypeAlias = __clockid_t
timer_t: _t.TypeAlias = __timer_t
__fd_mask: _t.TypeAlias = _c.c_long
fd_mask: _t.TypeAlias = __fd_mask
sigset_t: _t.TypeAlias = __sigset_t
pthread_t: _t.TypeAlias = _c.c_ulong
pthread_key_t: _t.TypeAlias = _c.c_uint
pthread_once_t: _t.TypeAlias = _c.c_int
pthread_spinlock_t: _t.TypeAlias = _c.c_int
__pthread_list_t: _t.TypeAlias = __pthread_internal_list
nfds_t: _t.TypeAlias = _c.c_ulong
sa_family_t: _t.TypeAlias = _c.c_ushort
Lmid_t: _t.TypeAlias = _c.c_long
__cpu_mask: _t.TypeAlias = _c.c_ulong
__compar_fn_t: _t.TypeAlias = _t.Any
comparison_fn_t: _t.TypeAlias = __compar_fn_t
__compar_d_fn_t: _t.TypeAlias = _t.Any
_Float128: _t.TypeAlias = _c.Union
_Float32: _t.TypeAlias = _c.c_float
_Float64: _t.TypeAlias = _c.c_double
_Float32x: _t.TypeAlias = _c.c_double
_Float64x: _t.TypeAlias = _c.c_longdouble
once_flag: _t.TypeAlias = __once_flag
__sighandler_t: _t.TypeAlias = _t.Any
sighandler_t: _t.TypeAlias = __sighandler_t
sig_t: _t.TypeAlias = __sighandler_t
sig_atomic_t: _t.TypeAlias = __sig_atomic_t
__sigval_t: _t.TypeAlias = sigval
sigval_t: _t.TypeAlias = __sigval_t
sigevent_t: _t.TypeAlias = sigevent
greg_t: _t.TypeAlias = _c.c_longlong
gregset_t: _t.TypeAlias = _c.Array[_c.c_longlong]
fpregset_t: _t.TypeAlias = _c._Pointer[_libc_fpstate]
Elf32_Half: _t.TypeAlias = _c.c_uint16
Elf64_Half: _t.TypeAlias = _c.c_uint16
Elf32_Word: _t.TypeAlias = _c.c_uint32
Elf32_Sword: _t.TypeAlias = _c.c_int32
Elf64_Word: _t.TypeAlias = _c.c_uint32
Elf64_Sword: _t.TypeAlias = _c.c_int32
Elf32_Xword: _t.TypeAlias = _c.c_uint64
Elf32_Sxword: _t.TypeAlias = _c.c_int64
Elf64_Xword: _t.TypeAlias = _c.c_uint64
Elf64_Sxword: _t.TypeAlias = _c.c_int64
Elf32_Addr: _t.TypeAlias = _c.c_uint32
Elf64_Addr: _t.TypeAlias = _c.c_uint64
Elf32_Off: _t.TypeAlias = _c.c_uint32
Elf64_Off: _t.TypeAlias = _c.c_uint64
Elf32_Section: _t.TypeAlias = _c.c_uint16
Elf64_Section: _t.TypeAlias = _c.c_uint16
Elf32_Versym: _t.TypeAlias = Elf32_Half
Elf64_Versym: _t.TypeAlias = Elf64_Half
Elf32_Relr: _t.TypeAlias = Elf32_Word
Elf64_Relr: _t.TypeAlias = Elf64_Xword
Elf32_Conflict: _t.TypeAlias = Elf32_Addr
baud_t: _t.TypeAlias = speed_t
cc_t: _t.TypeAlias = _c.c_ubyte
speed_t: _t.TypeAlias = _c.c_uint
tcflag_t: _t.TypeAlias = _c.c_uint
va_list: _t.TypeAlias = _c.Union
fpos_t: _t.TypeAlias = __fpos_t
fpos64_t: _t.TypeAlias = __fpos64_t
__fpos_t: _t.TypeAlias = _G_fpos_t
__fpos64_t: _t.TypeAlias = _G_fpos64_t
FILE: _t.TypeAlias = _IO_FILE
_IO_lock_t: _t.TypeAlias = None
cookie_read_function_t: _t.TypeAlias = _t.Any
cookie_write_function_t: _t.TypeAlias = _t.Any
cookie_seek_function_t: _t.TypeAlias = _t.Any
cookie_close_function_t: _t.TypeAlias = _t.Any
cookie_io_functions_t: _t.TypeAlias = _IO_cookie_io_functions_t
__u8: _t.TypeAlias = _c.c_ubyte
psaddr_t: _t.TypeAlias = _c.c_void_p
prgregset_t: _t.TypeAlias = __prgregset_t
prfpregset_t: _t.TypeAlias = __prfpregset_t
lwpid_t: _t.TypeAlias = __pid_t
prstatus_t: _t.TypeAlias = elf_prstatus
prpsinfo_t: _t.TypeAlias = elf_prpsinfo
__itimer_which_t: _t.TypeAlias = __itimer_which
elf_greg_t: _t.TypeAlias = __uint64_t
elf_gregset_t: _t.TypeAlias = _c.Array[_c.c_ulong]
elf_fpregset_t: _t.TypeAlias = user_fpsimd_struct
__pr_uid_t: _t.TypeAlias = _c.c_uint
__pr_gid_t: _t.TypeAlias = _c.c_uint
__prgregset_t: _t.TypeAlias = elf_gregset_t
__prfpregset_t: _t.TypeAlias = elf_fpregset_t
__uint128_t: _t.TypeAlias = _c.Union
def mmap(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _b.int, _4: _b.int, _5: _b.int, /) -> _b.int | None: ...
def mmap64(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _b.int, _4: _b.int, _5: _b.int, /) -> _b.int | None: ...
def munmap(_0: _s.c_void_p, _1: _b.int, /) -> _b.int: ...
def mprotect(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def msync(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def madvise(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def posix_madvise(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def mlock(_0: _s.c_void_p, _1: _b.int, /) -> _b.int: ...
def munlock(_0: _s.c_void_p, _1: _b.int, /) -> _b.int: ...
def mlockall(_0: _b.int, /) -> _b.int: ...
def munlockall() -> _b.int: ...
def mincore(_0: _s.c_void_p, _1: _b.int, _2: _s.reference[_c.c_ubyte], /) -> _b.int: ...
def mremap(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _b.int, /, *arguments: _t.Any) -> _b.int | None: ...
def remap_file_pages(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _b.int, _4: _b.int, /) -> _b.int: ...
def shm_open(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def shm_unlink(_0: _s.c_char_p, /) -> _b.int: ...
def memfd_create(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mlock2(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def pkey_alloc(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def pkey_set(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def pkey_get(_0: _b.int, /) -> _b.int: ...
def pkey_free(_0: _b.int, /) -> _b.int: ...
def pkey_mprotect(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def mseal(_0: _s.c_void_p, _1: _b.int, flags: _b.int, /) -> _b.int: ...
def process_madvise(_0: _b.int, _1: _s.reference[iovec], _2: _b.int, _3: _b.int, _4: _b.int, /) -> _b.int: ...
def process_mrelease(pidfd: _b.int, flags: _b.int, /) -> _b.int: ...
def ioctl(_0: _b.int, _1: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def fcntl(_0: _b.int, _1: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def fcntl64(_0: _b.int, _1: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def open(_0: _s.c_char_p, _1: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def open64(_0: _s.c_char_p, _1: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def openat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def openat64(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def creat(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def creat64(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def lockf(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def lockf64(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def posix_fadvise(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def posix_fadvise64(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def posix_fallocate(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def posix_fallocate64(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def readahead(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def sync_file_range(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def vmsplice(_0: _b.int, _1: _s.reference[iovec], _2: _b.int, _3: _b.int, /) -> _b.int: ...
def splice(_0: _b.int, _1: _s.reference[_c.c_long], _2: _b.int, _3: _s.reference[_c.c_long], _4: _b.int, _5: _b.int, /) -> _b.int: ...
def tee(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def fallocate(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def fallocate64(_0: _b.int, _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def name_to_handle_at(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[file_handle], _3: _s.reference[_c.c_int], _4: _b.int, /) -> _b.int: ...
def open_by_handle_at(_0: _b.int, _1: _s.reference[file_handle], _2: _b.int, /) -> _b.int: ...
def openat2(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[open_how], _3: _b.int, /) -> _b.int: ...
def memcpy(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, /) -> _b.int | None: ...
def memmove(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, /) -> _b.int | None: ...
def memccpy(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int | None: ...
def memset(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int | None: ...
def memset_explicit(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int | None: ...
def memcmp(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, /) -> _b.int: ...
def memchr(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int | None: ...
def rawmemchr(_0: _s.c_void_p, _1: _b.int, /) -> _b.int | None: ...
def memrchr(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int | None: ...
def strcpy(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strncpy(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strcat(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strncat(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strcmp(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def strncmp(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def strcoll(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def strxfrm(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def strcoll_l(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[__locale_struct], /) -> _b.int: ...
def strxfrm_l(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, _3: _s.reference[__locale_struct], /) -> _b.int: ...
def strdup(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strndup(_0: _s.c_char_p, _1: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strchr(_0: _s.c_char_p, _1: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strrchr(_0: _s.c_char_p, _1: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strchrnul(_0: _s.c_char_p, _1: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strcspn(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def strspn(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def strpbrk(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strstr(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strtok(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strtok_r(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[_c._Pointer[_c.c_char]], /) -> _c._Pointer[_c.c_char]: ...
def strcasestr(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def memmem(_0: _s.c_void_p, _1: _b.int, _2: _s.c_void_p, _3: _b.int, /) -> _b.int | None: ...
def mempcpy(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, /) -> _b.int | None: ...
def strlen(_0: _s.c_char_p, /) -> _b.int: ...
def strnlen(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def strerror(_0: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strerror_r(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strerrordesc_np(_0: _b.int, /) -> _b.bytes | None: ...
def strerrorname_np(_0: _b.int, /) -> _b.bytes | None: ...
def strerror_l(_0: _b.int, _1: _s.reference[__locale_struct], /) -> _c._Pointer[_c.c_char]: ...
def explicit_bzero(_0: _s.c_void_p, _1: _b.int, /) -> None: ...
def strsep(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def strsignal(_0: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def sigabbrev_np(_0: _b.int, /) -> _b.bytes | None: ...
def sigdescr_np(_0: _b.int, /) -> _b.bytes | None: ...
def stpcpy(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def stpncpy(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def strverscmp(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def strfry(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def memfrob(_0: _s.c_void_p, _1: _b.int, /) -> _b.int | None: ...
def basename(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def access(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def euidaccess(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def eaccess(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def execveat(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[_c._Pointer[_c.c_char]], _3: _s.reference[_c._Pointer[_c.c_char]], _4: _b.int, /) -> _b.int: ...
def faccessat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def lseek(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def lseek64(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def close(_0: _b.int, /) -> _b.int: ...
def closefrom(_0: _b.int, /) -> None: ...
def read(_0: _b.int, _1: _s.c_void_p, _2: _b.int, /) -> _b.int: ...
def write(_0: _b.int, _1: _s.c_void_p, _2: _b.int, /) -> _b.int: ...
def pread(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def pwrite(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def pread64(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def pwrite64(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def pipe(_0: _s.reference[_c.c_int], /) -> _b.int: ...
def pipe2(_0: _s.reference[_c.c_int], _1: _b.int, /) -> _b.int: ...
def alarm(_0: _b.int, /) -> _b.int: ...
def sleep(_0: _b.int, /) -> _b.int: ...
def ualarm(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def usleep(_0: _b.int, /) -> _b.int: ...
def pause() -> _b.int: ...
def chown(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def fchown(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def lchown(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def fchownat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _b.int, _4: _b.int, /) -> _b.int: ...
def chdir(_0: _s.c_char_p, /) -> _b.int: ...
def fchdir(_0: _b.int, /) -> _b.int: ...
def getcwd(_0: _s.c_char_p, _1: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def get_current_dir_name() -> _c._Pointer[_c.c_char]: ...
def getwd(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def dup(_0: _b.int, /) -> _b.int: ...
def dup2(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def dup3(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def execve(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def fexecve(_0: _b.int, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def execv(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def execle(_0: _s.c_char_p, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def execl(_0: _s.c_char_p, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def execvp(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def execlp(_0: _s.c_char_p, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def execvpe(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def nice(_0: _b.int, /) -> _b.int: ...
def _exit(_0: _b.int, /) -> None: ...
def pathconf(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def fpathconf(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def sysconf(_0: _b.int, /) -> _b.int: ...
def confstr(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def getpid() -> _b.int: ...
def getppid() -> _b.int: ...
def getpgrp() -> _b.int: ...
def getpgid(_0: _b.int, /) -> _b.int: ...
def setpgid(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def setpgrp() -> _b.int: ...
def setsid() -> _b.int: ...
def getsid(_0: _b.int, /) -> _b.int: ...
def getuid() -> _b.int: ...
def geteuid() -> _b.int: ...
def getgid() -> _b.int: ...
def getegid() -> _b.int: ...
def getgroups(_0: _b.int, _1: _s.reference[_c.c_uint], /) -> _b.int: ...
def group_member(_0: _b.int, /) -> _b.int: ...
def setuid(_0: _b.int, /) -> _b.int: ...
def setreuid(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def seteuid(_0: _b.int, /) -> _b.int: ...
def setgid(_0: _b.int, /) -> _b.int: ...
def setregid(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def setegid(_0: _b.int, /) -> _b.int: ...
def getresuid(_0: _s.reference[_c.c_uint], _1: _s.reference[_c.c_uint], _2: _s.reference[_c.c_uint], /) -> _b.int: ...
def getresgid(_0: _s.reference[_c.c_uint], _1: _s.reference[_c.c_uint], _2: _s.reference[_c.c_uint], /) -> _b.int: ...
def setresuid(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def setresgid(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def fork() -> _b.int: ...
def vfork() -> _b.int: ...
def _Fork() -> _b.int: ...
def ttyname(_0: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def ttyname_r(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def isatty(_0: _b.int, /) -> _b.int: ...
def ttyslot() -> _b.int: ...
def link(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def linkat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _s.c_char_p, _4: _b.int, /) -> _b.int: ...
def symlink(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def readlink(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def symlinkat(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, /) -> _b.int: ...
def readlinkat(_0: _b.int, _1: _s.c_char_p, _2: _s.c_char_p, _3: _b.int, /) -> _b.int: ...
def unlink(_0: _s.c_char_p, /) -> _b.int: ...
def unlinkat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def rmdir(_0: _s.c_char_p, /) -> _b.int: ...
def tcgetpgrp(_0: _b.int, /) -> _b.int: ...
def tcsetpgrp(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def getlogin() -> _c._Pointer[_c.c_char]: ...
def getlogin_r(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def setlogin(_0: _s.c_char_p, /) -> _b.int: ...
def gethostname(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def sethostname(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def sethostid(_0: _b.int, /) -> _b.int: ...
def getdomainname(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def setdomainname(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def vhangup() -> _b.int: ...
def revoke(_0: _s.c_char_p, /) -> _b.int: ...
def profil(_0: _s.reference[_c.c_ushort], _1: _b.int, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def acct(_0: _s.c_char_p, /) -> _b.int: ...
def getusershell() -> _c._Pointer[_c.c_char]: ...
def endusershell() -> None: ...
def setusershell() -> None: ...
def daemon(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def chroot(_0: _s.c_char_p, /) -> _b.int: ...
def getpass(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def fsync(_0: _b.int, /) -> _b.int: ...
def syncfs(_0: _b.int, /) -> _b.int: ...
def gethostid() -> _b.int: ...
def sync() -> None: ...
def getpagesize() -> _b.int: ...
def getdtablesize() -> _b.int: ...
def truncate(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def truncate64(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def ftruncate(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def ftruncate64(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def brk(_0: _s.c_void_p, /) -> _b.int: ...
def sbrk(_0: _b.int, /) -> _b.int | None: ...
def syscall(_0: _b.int, /, *arguments: _t.Any) -> _b.int: ...
def copy_file_range(_0: _b.int, _1: _s.reference[_c.c_long], _2: _b.int, _3: _s.reference[_c.c_long], _4: _b.int, _5: _b.int, /) -> _b.int: ...
def fdatasync(_0: _b.int, /) -> _b.int: ...
def crypt(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def swab(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, /) -> None: ...
def getentropy(_0: _s.c_void_p, _1: _b.int, /) -> _b.int: ...
def close_range(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def getopt(_0: _b.int, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.c_char_p, /) -> _b.int: ...
def gettid() -> _b.int: ...
def __errno_location() -> _c._Pointer[_c.c_int]: ...
def eventfd(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def eventfd_read(_0: _b.int, _1: _s.reference[_c.c_uint64], /) -> _b.int: ...
def eventfd_write(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def epoll_create(_0: _b.int, /) -> _b.int: ...
def epoll_create1(_0: _b.int, /) -> _b.int: ...
def epoll_ctl(_0: _b.int, _1: _b.int, _2: _b.int, _3: _s.reference[epoll_event], /) -> _b.int: ...
def epoll_wait(_0: _b.int, _1: _s.reference[epoll_event], _2: _b.int, _3: _b.int, /) -> _b.int: ...
def epoll_pwait(_0: _b.int, _1: _s.reference[epoll_event], _2: _b.int, _3: _b.int, _4: _s.reference[__sigset_t], /) -> _b.int: ...
def epoll_pwait2(_0: _b.int, _1: _s.reference[epoll_event], _2: _b.int, _3: _s.reference[timespec], _4: _s.reference[__sigset_t], /) -> _b.int: ...
def select(_0: _b.int, _1: _s.reference[fd_set], _2: _s.reference[fd_set], _3: _s.reference[fd_set], _4: _s.reference[timeval], /) -> _b.int: ...
def pselect(_0: _b.int, _1: _s.reference[fd_set], _2: _s.reference[fd_set], _3: _s.reference[fd_set], _4: _s.reference[timespec], _5: _s.reference[__sigset_t], /) -> _b.int: ...
def poll(_0: _s.reference[pollfd], _1: _b.int, _2: _b.int, /) -> _b.int: ...
def ppoll(_0: _s.reference[pollfd], _1: _b.int, _2: _s.reference[timespec], _3: _s.reference[__sigset_t], /) -> _b.int: ...
def stat(_0: _s.c_char_p, _1: _s.reference[struct_stat], /) -> _b.int: ...
def fstat(_0: _b.int, _1: _s.reference[struct_stat], /) -> _b.int: ...
def stat64(_0: _s.c_char_p, _1: _s.reference[struct_stat64], /) -> _b.int: ...
def fstat64(_0: _b.int, _1: _s.reference[struct_stat64], /) -> _b.int: ...
def fstatat(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[struct_stat], _3: _b.int, /) -> _b.int: ...
def fstatat64(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[struct_stat64], _3: _b.int, /) -> _b.int: ...
def lstat(_0: _s.c_char_p, _1: _s.reference[struct_stat], /) -> _b.int: ...
def lstat64(_0: _s.c_char_p, _1: _s.reference[struct_stat64], /) -> _b.int: ...
def chmod(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def lchmod(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def fchmod(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def fchmodat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def umask(_0: _b.int, /) -> _b.int: ...
def getumask() -> _b.int: ...
def mkdir(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkdirat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def mknod(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def mknodat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def mkfifo(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkfifoat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def utimensat(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[timespec], _3: _b.int, /) -> _b.int: ...
def futimens(_0: _b.int, _1: _s.reference[timespec], /) -> _b.int: ...
def statx(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _b.int, _4: _s.reference[struct_statx], /) -> _b.int: ...
def socket(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def socketpair(_0: _b.int, _1: _b.int, _2: _b.int, _3: _s.reference[_c.c_int], /) -> _b.int: ...
def bind(_0: _b.int, _1: _s.c_void_p, _2: _b.int, /) -> _b.int: ...
def getsockname(_0: _b.int, _1: _s.c_void_p, _2: _s.reference[_c.c_uint], /) -> _b.int: ...
def connect(_0: _b.int, _1: _s.c_void_p, _2: _b.int, /) -> _b.int: ...
def getpeername(_0: _b.int, _1: _s.c_void_p, _2: _s.reference[_c.c_uint], /) -> _b.int: ...
def send(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def recv(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def sendto(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, _4: _s.c_void_p, _5: _b.int, /) -> _b.int: ...
def recvfrom(_0: _b.int, _1: _s.c_void_p, _2: _b.int, _3: _b.int, _4: _s.c_void_p, _5: _s.reference[_c.c_uint], /) -> _b.int: ...
def sendmsg(_0: _b.int, _1: _s.reference[msghdr], _2: _b.int, /) -> _b.int: ...
def sendmmsg(_0: _b.int, _1: _s.reference[mmsghdr], _2: _b.int, _3: _b.int, /) -> _b.int: ...
def recvmsg(_0: _b.int, _1: _s.reference[msghdr], _2: _b.int, /) -> _b.int: ...
def recvmmsg(_0: _b.int, _1: _s.reference[mmsghdr], _2: _b.int, _3: _b.int, _4: _s.reference[timespec], /) -> _b.int: ...
def getsockopt(_0: _b.int, _1: _b.int, _2: _b.int, _3: _s.c_void_p, _4: _s.reference[_c.c_uint], /) -> _b.int: ...
def setsockopt(_0: _b.int, _1: _b.int, _2: _b.int, _3: _s.c_void_p, _4: _b.int, /) -> _b.int: ...
def listen(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def accept(_0: _b.int, _1: _s.c_void_p, _2: _s.reference[_c.c_uint], /) -> _b.int: ...
def accept4(_0: _b.int, _1: _s.c_void_p, _2: _s.reference[_c.c_uint], _3: _b.int, /) -> _b.int: ...
def shutdown(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def sockatmark(_0: _b.int, /) -> _b.int: ...
def isfdtype(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def dlopen(_0: _s.c_char_p, _1: _b.int, /) -> _b.int | None: ...
def dlclose(_0: _s.c_void_p, /) -> _b.int: ...
def dlsym(_0: _s.c_void_p, _1: _s.c_char_p, /) -> _b.int | None: ...
def dlmopen(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int | None: ...
def dlvsym(_0: _s.c_void_p, _1: _s.c_char_p, _2: _s.c_char_p, /) -> _b.int | None: ...
def dlerror() -> _c._Pointer[_c.c_char]: ...
def dladdr(_0: _s.c_void_p, _1: _s.reference[Dl_info], /) -> _b.int: ...
def dladdr1(_0: _s.c_void_p, _1: _s.reference[Dl_info], _2: _s.reference[_c.c_void_p], _3: _b.int, /) -> _b.int: ...
def dlinfo(_0: _s.c_void_p, _1: _b.int, _2: _s.c_void_p, /) -> _b.int: ...
def _dl_find_object(_0: _s.c_void_p, _1: _s.reference[dl_find_object], /) -> _b.int: ...
def _dl_mcount_wrapper_check(_0: _s.c_void_p, /) -> None: ...
def sched_setparam(_0: _b.int, _1: _s.reference[sched_param], /) -> _b.int: ...
def sched_getparam(_0: _b.int, _1: _s.reference[sched_param], /) -> _b.int: ...
def sched_setscheduler(_0: _b.int, _1: _b.int, _2: _s.reference[sched_param], /) -> _b.int: ...
def sched_getscheduler(_0: _b.int, /) -> _b.int: ...
def sched_yield() -> _b.int: ...
def sched_get_priority_max(_0: _b.int, /) -> _b.int: ...
def sched_get_priority_min(_0: _b.int, /) -> _b.int: ...
def sched_rr_get_interval(_0: _b.int, _1: _s.reference[timespec], /) -> _b.int: ...
def sched_setaffinity(_0: _b.int, _1: _b.int, _2: _s.reference[cpu_set_t], /) -> _b.int: ...
def sched_getaffinity(_0: _b.int, _1: _b.int, _2: _s.reference[cpu_set_t], /) -> _b.int: ...
def clone(_0: _t.Any, _1: _s.c_void_p, _2: _b.int, _3: _s.c_void_p, /, *arguments: _t.Any) -> _b.int: ...
def unshare(_0: _b.int, /) -> _b.int: ...
def sched_getcpu() -> _b.int: ...
def getcpu(_0: _s.reference[_c.c_uint], _1: _s.reference[_c.c_uint], /) -> _b.int: ...
def setns(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def sched_setattr(tid: _b.int, attr: _s.reference[sched_attr], flags: _b.int, /) -> _b.int: ...
def sched_getattr(tid: _b.int, attr: _s.reference[sched_attr], size: _b.int, flags: _b.int, /) -> _b.int: ...
def clock() -> _b.int: ...
def time(_0: _s.reference[_c.c_long], /) -> _b.int: ...
def difftime(_0: _b.int, _1: _b.int, /) -> _b.float: ...
def mktime(_0: _s.reference[tm], /) -> _b.int: ...
def strftime(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _s.reference[tm], /) -> _b.int: ...
def strptime(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[tm], /) -> _c._Pointer[_c.c_char]: ...
def strftime_l(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _s.reference[tm], _4: _s.reference[__locale_struct], /) -> _b.int: ...
def strptime_l(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[tm], _3: _s.reference[__locale_struct], /) -> _c._Pointer[_c.c_char]: ...
def gmtime(_0: _s.reference[_c.c_long], /) -> _c._Pointer[tm]: ...
def localtime(_0: _s.reference[_c.c_long], /) -> _c._Pointer[tm]: ...
def gmtime_r(_0: _s.reference[_c.c_long], _1: _s.reference[tm], /) -> _c._Pointer[tm]: ...
def localtime_r(_0: _s.reference[_c.c_long], _1: _s.reference[tm], /) -> _c._Pointer[tm]: ...
def asctime(_0: _s.reference[tm], /) -> _c._Pointer[_c.c_char]: ...
def ctime(_0: _s.reference[_c.c_long], /) -> _c._Pointer[_c.c_char]: ...
def asctime_r(_0: _s.reference[tm], _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def ctime_r(_0: _s.reference[_c.c_long], _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def tzset() -> None: ...
def timegm(_0: _s.reference[tm], /) -> _b.int: ...
def timelocal(_0: _s.reference[tm], /) -> _b.int: ...
def dysize(_0: _b.int, /) -> _b.int: ...
def nanosleep(_0: _s.reference[timespec], _1: _s.reference[timespec], /) -> _b.int: ...
def clock_getres(_0: _b.int, _1: _s.reference[timespec], /) -> _b.int: ...
def clock_gettime(_0: _b.int, _1: _s.reference[timespec], /) -> _b.int: ...
def clock_settime(_0: _b.int, _1: _s.reference[timespec], /) -> _b.int: ...
def clock_nanosleep(_0: _b.int, _1: _b.int, _2: _s.reference[timespec], _3: _s.reference[timespec], /) -> _b.int: ...
def clock_getcpuclockid(_0: _b.int, _1: _s.reference[_c.c_int], /) -> _b.int: ...
def timer_create(_0: _b.int, _1: _s.reference[sigevent], _2: _s.reference[_c.c_void_p], /) -> _b.int: ...
def timer_delete(_0: _s.c_void_p, /) -> _b.int: ...
def timer_settime(_0: _s.c_void_p, _1: _b.int, _2: _s.reference[itimerspec], _3: _s.reference[itimerspec], /) -> _b.int: ...
def timer_gettime(_0: _s.c_void_p, _1: _s.reference[itimerspec], /) -> _b.int: ...
def timer_getoverrun(_0: _s.c_void_p, /) -> _b.int: ...
def timespec_get(_0: _s.reference[timespec], _1: _b.int, /) -> _b.int: ...
def timespec_getres(_0: _s.reference[timespec], _1: _b.int, /) -> _b.int: ...
def getdate(_0: _s.c_char_p, /) -> _c._Pointer[tm]: ...
def getdate_r(_0: _s.c_char_p, _1: _s.reference[tm], /) -> _b.int: ...
def clock_adjtime(_0: _b.int, _1: _s.reference[timex], /) -> _b.int: ...
def atof(_0: _s.c_char_p, /) -> _b.float: ...
def atoi(_0: _s.c_char_p, /) -> _b.int: ...
def atol(_0: _s.c_char_p, /) -> _b.int: ...
def atoll(_0: _s.c_char_p, /) -> _b.int: ...
def strtod(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtof(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtold(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtof32(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtof64(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtof32x(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtof64x(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.float: ...
def strtol(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strtoul(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strtoq(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strtouq(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strtoll(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strtoull(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, /) -> _b.int: ...
def strfromd(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfromf(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfroml(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfromf32(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfromf64(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfromf32x(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strfromf64x(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _b.float, /) -> _b.int: ...
def strtol_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, _3: _s.reference[__locale_struct], /) -> _b.int: ...
def strtoul_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, _3: _s.reference[__locale_struct], /) -> _b.int: ...
def strtoll_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, _3: _s.reference[__locale_struct], /) -> _b.int: ...
def strtoull_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _b.int, _3: _s.reference[__locale_struct], /) -> _b.int: ...
def strtod_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtof_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtold_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtof32_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtof64_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtof32x_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def strtof64x_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _b.float: ...
def l64a(_0: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def a64l(_0: _s.c_char_p, /) -> _b.int: ...
def random() -> _b.int: ...
def srandom(_0: _b.int, /) -> None: ...
def initstate(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def setstate(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def random_r(_0: _s.reference[random_data], _1: _s.reference[_c.c_int32], /) -> _b.int: ...
def srandom_r(_0: _b.int, _1: _s.reference[random_data], /) -> _b.int: ...
def initstate_r(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _s.reference[random_data], /) -> _b.int: ...
def setstate_r(_0: _s.c_char_p, _1: _s.reference[random_data], /) -> _b.int: ...
def rand() -> _b.int: ...
def srand(_0: _b.int, /) -> None: ...
def rand_r(_0: _s.reference[_c.c_uint], /) -> _b.int: ...
def drand48() -> _b.float: ...
def erand48(_0: _s.reference[_c.c_ushort], /) -> _b.float: ...
def lrand48() -> _b.int: ...
def nrand48(_0: _s.reference[_c.c_ushort], /) -> _b.int: ...
def mrand48() -> _b.int: ...
def jrand48(_0: _s.reference[_c.c_ushort], /) -> _b.int: ...
def srand48(_0: _b.int, /) -> None: ...
def seed48(_0: _s.reference[_c.c_ushort], /) -> _c._Pointer[_c.c_ushort]: ...
def lcong48(_0: _s.reference[_c.c_ushort], /) -> None: ...
def drand48_r(_0: _s.reference[drand48_data], _1: _s.reference[_c.c_double], /) -> _b.int: ...
def erand48_r(_0: _s.reference[_c.c_ushort], _1: _s.reference[drand48_data], _2: _s.reference[_c.c_double], /) -> _b.int: ...
def lrand48_r(_0: _s.reference[drand48_data], _1: _s.reference[_c.c_long], /) -> _b.int: ...
def nrand48_r(_0: _s.reference[_c.c_ushort], _1: _s.reference[drand48_data], _2: _s.reference[_c.c_long], /) -> _b.int: ...
def mrand48_r(_0: _s.reference[drand48_data], _1: _s.reference[_c.c_long], /) -> _b.int: ...
def jrand48_r(_0: _s.reference[_c.c_ushort], _1: _s.reference[drand48_data], _2: _s.reference[_c.c_long], /) -> _b.int: ...
def srand48_r(_0: _b.int, _1: _s.reference[drand48_data], /) -> _b.int: ...
def seed48_r(_0: _s.reference[_c.c_ushort], _1: _s.reference[drand48_data], /) -> _b.int: ...
def lcong48_r(_0: _s.reference[_c.c_ushort], _1: _s.reference[drand48_data], /) -> _b.int: ...
def arc4random() -> _b.int: ...
def arc4random_buf(_0: _s.c_void_p, _1: _b.int, /) -> None: ...
def arc4random_uniform(_0: _b.int, /) -> _b.int: ...
def malloc(_0: _b.int, /) -> _b.int | None: ...
def calloc(_0: _b.int, _1: _b.int, /) -> _b.int | None: ...
def realloc(_0: _s.c_void_p, _1: _b.int, /) -> _b.int | None: ...
def free(_0: _s.c_void_p, /) -> None: ...
def free_sized(_0: _s.c_void_p, _1: _b.int, /) -> None: ...
def free_aligned_sized(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> None: ...
def reallocarray(_0: _s.c_void_p, _1: _b.int, _2: _b.int, /) -> _b.int | None: ...
def valloc(_0: _b.int, /) -> _b.int | None: ...
def posix_memalign(_0: _s.reference[_c.c_void_p], _1: _b.int, _2: _b.int, /) -> _b.int: ...
def aligned_alloc(_0: _b.int, _1: _b.int, /) -> _b.int | None: ...
def abort() -> None: ...
def atexit(_0: _t.Any, /) -> _b.int: ...
def at_quick_exit(_0: _t.Any, /) -> _b.int: ...
def on_exit(_0: _t.Any, _1: _s.c_void_p, /) -> _b.int: ...
def exit(_0: _b.int, /) -> None: ...
def quick_exit(_0: _b.int, /) -> None: ...
def _Exit(_0: _b.int, /) -> None: ...
def getenv(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def secure_getenv(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def putenv(_0: _s.c_char_p, /) -> _b.int: ...
def setenv(_0: _s.c_char_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def unsetenv(_0: _s.c_char_p, /) -> _b.int: ...
def clearenv() -> _b.int: ...
def mktemp(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def mkstemp(_0: _s.c_char_p, /) -> _b.int: ...
def mkstemp64(_0: _s.c_char_p, /) -> _b.int: ...
def mkstemps(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkstemps64(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkdtemp(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def mkostemp(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkostemp64(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mkostemps(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def mkostemps64(_0: _s.c_char_p, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def system(_0: _s.c_char_p, /) -> _b.int: ...
def canonicalize_file_name(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def realpath(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def bsearch(_0: _s.c_void_p, _1: _s.c_void_p, _2: _b.int, _3: _b.int, _4: _t.Any, /) -> _b.int | None: ...
def qsort(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _t.Any, /) -> None: ...
def qsort_r(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _t.Any, _4: _s.c_void_p, /) -> None: ...
def abs(_0: _b.int, /) -> _b.int: ...
def labs(_0: _b.int, /) -> _b.int: ...
def llabs(_0: _b.int, /) -> _b.int: ...
def uabs(_0: _b.int, /) -> _b.int: ...
def ulabs(_0: _b.int, /) -> _b.int: ...
def ullabs(_0: _b.int, /) -> _b.int: ...
def div(_0: _b.int, _1: _b.int, /) -> div_t: ...
def ldiv(_0: _b.int, _1: _b.int, /) -> ldiv_t: ...
def lldiv(_0: _b.int, _1: _b.int, /) -> lldiv_t: ...
def ecvt(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], /) -> _c._Pointer[_c.c_char]: ...
def fcvt(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], /) -> _c._Pointer[_c.c_char]: ...
def gcvt(_0: _b.float, _1: _b.int, _2: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def qecvt(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], /) -> _c._Pointer[_c.c_char]: ...
def qfcvt(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], /) -> _c._Pointer[_c.c_char]: ...
def qgcvt(_0: _b.float, _1: _b.int, _2: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def ecvt_r(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], _4: _s.c_char_p, _5: _b.int, /) -> _b.int: ...
def fcvt_r(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], _4: _s.c_char_p, _5: _b.int, /) -> _b.int: ...
def qecvt_r(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], _4: _s.c_char_p, _5: _b.int, /) -> _b.int: ...
def qfcvt_r(_0: _b.float, _1: _b.int, _2: _s.reference[_c.c_int], _3: _s.reference[_c.c_int], _4: _s.c_char_p, _5: _b.int, /) -> _b.int: ...
def mblen(_0: _s.c_char_p, _1: _b.int, /) -> _b.int: ...
def mbtowc(_0: _s.c_wchar_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def wctomb(_0: _s.c_char_p, _1: _b.str, /) -> _b.int: ...
def mbstowcs(_0: _s.c_wchar_p, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def wcstombs(_0: _s.c_char_p, _1: _s.c_wchar_p, _2: _b.int, /) -> _b.int: ...
def rpmatch(_0: _s.c_char_p, /) -> _b.int: ...
def getsubopt(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[_c._Pointer[_c.c_char]], /) -> _b.int: ...
def posix_openpt(_0: _b.int, /) -> _b.int: ...
def grantpt(_0: _b.int, /) -> _b.int: ...
def unlockpt(_0: _b.int, /) -> _b.int: ...
def ptsname(_0: _b.int, /) -> _c._Pointer[_c.c_char]: ...
def ptsname_r(_0: _b.int, _1: _s.c_char_p, _2: _b.int, /) -> _b.int: ...
def getpt() -> _b.int: ...
def getloadavg(_0: _s.reference[_c.c_double], _1: _b.int, /) -> _b.int: ...
def call_once(_0: _s.reference[__once_flag], _1: _t.Any, /) -> None: ...
def memalignment(_0: _s.c_void_p, /) -> _b.int: ...
def sysv_signal(_0: _b.int, _1: _t.Any, /) -> _t.Any: ...
def signal(_0: _b.int, _1: _t.Any, /) -> _t.Any: ...
def kill(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def killpg(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def raise_(_0: _b.int, /) -> _b.int: ...
def ssignal(_0: _b.int, _1: _t.Any, /) -> _t.Any: ...
def gsignal(_0: _b.int, /) -> _b.int: ...
def psignal(_0: _b.int, _1: _s.c_char_p, /) -> None: ...
def psiginfo(_0: _s.reference[siginfo_t], _1: _s.c_char_p, /) -> None: ...
def sigpause(_0: _b.int, /) -> _b.int: ...
def sigblock(_0: _b.int, /) -> _b.int: ...
def sigsetmask(_0: _b.int, /) -> _b.int: ...
def siggetmask() -> _b.int: ...
def sigemptyset(_0: _s.reference[__sigset_t], /) -> _b.int: ...
def sigfillset(_0: _s.reference[__sigset_t], /) -> _b.int: ...
def sigaddset(_0: _s.reference[__sigset_t], _1: _b.int, /) -> _b.int: ...
def sigdelset(_0: _s.reference[__sigset_t], _1: _b.int, /) -> _b.int: ...
def sigismember(_0: _s.reference[__sigset_t], _1: _b.int, /) -> _b.int: ...
def sigisemptyset(_0: _s.reference[__sigset_t], /) -> _b.int: ...
def sigandset(_0: _s.reference[__sigset_t], _1: _s.reference[__sigset_t], _2: _s.reference[__sigset_t], /) -> _b.int: ...
def sigorset(_0: _s.reference[__sigset_t], _1: _s.reference[__sigset_t], _2: _s.reference[__sigset_t], /) -> _b.int: ...
def sigprocmask(_0: _b.int, _1: _s.reference[__sigset_t], _2: _s.reference[__sigset_t], /) -> _b.int: ...
def sigsuspend(_0: _s.reference[__sigset_t], /) -> _b.int: ...
def sigaction(_0: _b.int, _1: _s.reference[struct_sigaction], _2: _s.reference[struct_sigaction], /) -> _b.int: ...
def sigpending(_0: _s.reference[__sigset_t], /) -> _b.int: ...
def sigwait(_0: _s.reference[__sigset_t], _1: _s.reference[_c.c_int], /) -> _b.int: ...
def sigwaitinfo(_0: _s.reference[__sigset_t], _1: _s.reference[siginfo_t], /) -> _b.int: ...
def sigtimedwait(_0: _s.reference[__sigset_t], _1: _s.reference[siginfo_t], _2: _s.reference[timespec], /) -> _b.int: ...
def sigqueue(_0: _b.int, _1: _b.int, _2: sigval, /) -> _b.int: ...
def sigreturn(_0: _s.reference[sigcontext], /) -> _b.int: ...
def siginterrupt(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def sigaltstack(_0: _s.reference[stack_t], _1: _s.reference[stack_t], /) -> _b.int: ...
def sigstack(_0: _s.reference[struct_sigstack], _1: _s.reference[struct_sigstack], /) -> _b.int: ...
def sighold(_0: _b.int, /) -> _b.int: ...
def sigrelse(_0: _b.int, /) -> _b.int: ...
def sigignore(_0: _b.int, /) -> _b.int: ...
def sigset(_0: _b.int, _1: _t.Any, /) -> _t.Any: ...
def pthread_sigmask(_0: _b.int, _1: _s.reference[__sigset_t], _2: _s.reference[__sigset_t], /) -> _b.int: ...
def pthread_kill(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def pthread_sigqueue(_0: _b.int, _1: _b.int, _2: sigval, /) -> _b.int: ...
def tgkill(_0: _b.int, _1: _b.int, _2: _b.int, /) -> _b.int: ...
def cfgetospeed(_0: _s.reference[termios], /) -> _b.int: ...
def cfgetispeed(_0: _s.reference[termios], /) -> _b.int: ...
def cfsetospeed(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def cfsetispeed(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def cfsetspeed(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def cfgetobaud(_0: _s.reference[termios], /) -> _b.int: ...
def cfgetibaud(_0: _s.reference[termios], /) -> _b.int: ...
def cfsetobaud(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def cfsetibaud(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def cfsetbaud(_0: _s.reference[termios], _1: _b.int, /) -> _b.int: ...
def tcgetattr(_0: _b.int, _1: _s.reference[termios], /) -> _b.int: ...
def tcsetattr(_0: _b.int, _1: _b.int, _2: _s.reference[termios], /) -> _b.int: ...
def cfmakeraw(_0: _s.reference[termios], /) -> None: ...
def tcsendbreak(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def tcdrain(_0: _b.int, /) -> _b.int: ...
def tcflush(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def tcflow(_0: _b.int, _1: _b.int, /) -> _b.int: ...
def tcgetsid(_0: _b.int, /) -> _b.int: ...
def remove(_0: _s.c_char_p, /) -> _b.int: ...
def rename(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _b.int: ...
def renameat(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _s.c_char_p, /) -> _b.int: ...
def renameat2(_0: _b.int, _1: _s.c_char_p, _2: _b.int, _3: _s.c_char_p, _4: _b.int, /) -> _b.int: ...
def fclose(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def tmpfile() -> _c._Pointer[_IO_FILE]: ...
def tmpfile64() -> _c._Pointer[_IO_FILE]: ...
def tmpnam(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def tmpnam_r(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def tempnam(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def fflush(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fflush_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fcloseall() -> _b.int: ...
def fopen(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_IO_FILE]: ...
def freopen(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[_IO_FILE], /) -> _c._Pointer[_IO_FILE]: ...
def fopen64(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_IO_FILE]: ...
def freopen64(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.reference[_IO_FILE], /) -> _c._Pointer[_IO_FILE]: ...
def fdopen(_0: _b.int, _1: _s.c_char_p, /) -> _c._Pointer[_IO_FILE]: ...
def fopencookie(_0: _s.c_void_p, _1: _s.c_char_p, _2: _IO_cookie_io_functions_t, /) -> _c._Pointer[_IO_FILE]: ...
def fmemopen(_0: _s.c_void_p, _1: _b.int, _2: _s.c_char_p, /) -> _c._Pointer[_IO_FILE]: ...
def open_memstream(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.reference[_c.c_size_t], /) -> _c._Pointer[_IO_FILE]: ...
def setbuf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, /) -> None: ...
def setvbuf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, _2: _b.int, _3: _b.int, /) -> _b.int: ...
def setbuffer(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, _2: _b.int, /) -> None: ...
def setlinebuf(_0: _s.reference[_IO_FILE], /) -> None: ...
def fprintf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def printf(_0: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def sprintf(_0: _s.c_char_p, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def vfprintf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def vprintf(_0: _s.c_char_p, _1: _s.c_void_p, /) -> _b.int: ...
def vsprintf(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def snprintf(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def vsnprintf(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _s.c_void_p, /) -> _b.int: ...
def vasprintf(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def asprintf(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def vdprintf(_0: _b.int, _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def dprintf(_0: _b.int, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def fscanf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def scanf(_0: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def sscanf(_0: _s.c_char_p, _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def vfscanf(_0: _s.reference[_IO_FILE], _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def vscanf(_0: _s.c_char_p, _1: _s.c_void_p, /) -> _b.int: ...
def vsscanf(_0: _s.c_char_p, _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def fgetc(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def getc(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def getchar() -> _b.int: ...
def getc_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def getchar_unlocked() -> _b.int: ...
def fgetc_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fputc(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def putc(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def putchar(_0: _b.int, /) -> _b.int: ...
def fputc_unlocked(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def putc_unlocked(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def putchar_unlocked(_0: _b.int, /) -> _b.int: ...
def getw(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def putw(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def fgets(_0: _s.c_char_p, _1: _b.int, _2: _s.reference[_IO_FILE], /) -> _c._Pointer[_c.c_char]: ...
def fgets_unlocked(_0: _s.c_char_p, _1: _b.int, _2: _s.reference[_IO_FILE], /) -> _c._Pointer[_c.c_char]: ...
def getdelim(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.reference[_c.c_size_t], _2: _b.int, _3: _s.reference[_IO_FILE], /) -> _b.int: ...
def getline(_0: _s.reference[_c._Pointer[_c.c_char]], _1: _s.reference[_c.c_size_t], _2: _s.reference[_IO_FILE], /) -> _b.int: ...
def fputs(_0: _s.c_char_p, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def puts(_0: _s.c_char_p, /) -> _b.int: ...
def ungetc(_0: _b.int, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def fread(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _s.reference[_IO_FILE], /) -> _b.int: ...
def fwrite(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _s.reference[_IO_FILE], /) -> _b.int: ...
def fputs_unlocked(_0: _s.c_char_p, _1: _s.reference[_IO_FILE], /) -> _b.int: ...
def fread_unlocked(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _s.reference[_IO_FILE], /) -> _b.int: ...
def fwrite_unlocked(_0: _s.c_void_p, _1: _b.int, _2: _b.int, _3: _s.reference[_IO_FILE], /) -> _b.int: ...
def fseek(_0: _s.reference[_IO_FILE], _1: _b.int, _2: _b.int, /) -> _b.int: ...
def ftell(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def rewind(_0: _s.reference[_IO_FILE], /) -> None: ...
def fseeko(_0: _s.reference[_IO_FILE], _1: _b.int, _2: _b.int, /) -> _b.int: ...
def ftello(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fgetpos(_0: _s.reference[_IO_FILE], _1: _s.reference[_G_fpos_t], /) -> _b.int: ...
def fsetpos(_0: _s.reference[_IO_FILE], _1: _s.reference[_G_fpos_t], /) -> _b.int: ...
def fseeko64(_0: _s.reference[_IO_FILE], _1: _b.int, _2: _b.int, /) -> _b.int: ...
def ftello64(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fgetpos64(_0: _s.reference[_IO_FILE], _1: _s.reference[_G_fpos64_t], /) -> _b.int: ...
def fsetpos64(_0: _s.reference[_IO_FILE], _1: _s.reference[_G_fpos64_t], /) -> _b.int: ...
def clearerr(_0: _s.reference[_IO_FILE], /) -> None: ...
def feof(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def ferror(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def clearerr_unlocked(_0: _s.reference[_IO_FILE], /) -> None: ...
def feof_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def ferror_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def perror(_0: _s.c_char_p, /) -> None: ...
def fileno(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def fileno_unlocked(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def pclose(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def popen(_0: _s.c_char_p, _1: _s.c_char_p, /) -> _c._Pointer[_IO_FILE]: ...
def ctermid(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def cuserid(_0: _s.c_char_p, /) -> _c._Pointer[_c.c_char]: ...
def obstack_printf(_0: _s.reference[obstack], _1: _s.c_char_p, /, *arguments: _t.Any) -> _b.int: ...
def obstack_vprintf(_0: _s.reference[obstack], _1: _s.c_char_p, _2: _s.c_void_p, /) -> _b.int: ...
def flockfile(_0: _s.reference[_IO_FILE], /) -> None: ...
def ftrylockfile(_0: _s.reference[_IO_FILE], /) -> _b.int: ...
def funlockfile(_0: _s.reference[_IO_FILE], /) -> None: ...
def strtof128(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], /) -> _c.Union: ...
def strfromf128(_0: _s.c_char_p, _1: _b.int, _2: _s.c_char_p, _3: _c.Union, /) -> _b.int: ...
def strtof128_l(_0: _s.c_char_p, _1: _s.reference[_c._Pointer[_c.c_char]], _2: _s.reference[__locale_struct], /) -> _c.Union: ...
def gettimeofday(_0: _s.reference[timeval], _1: _s.c_void_p, /) -> _b.int: ...
def settimeofday(_0: _s.reference[timeval], _1: _s.reference[struct_timezone], /) -> _b.int: ...
def adjtime(_0: _s.reference[timeval], _1: _s.reference[timeval], /) -> _b.int: ...
def getitimer(_0: _b.int, _1: _s.reference[itimerval], /) -> _b.int: ...
def setitimer(_0: _b.int, _1: _s.reference[itimerval], _2: _s.reference[itimerval], /) -> _b.int: ...
def utimes(_0: _s.c_char_p, _1: _s.reference[timeval], /) -> _b.int: ...
def lutimes(_0: _s.c_char_p, _1: _s.reference[timeval], /) -> _b.int: ...
def futimes(_0: _b.int, _1: _s.reference[timeval], /) -> _b.int: ...
def futimesat(_0: _b.int, _1: _s.c_char_p, _2: _s.reference[timeval], /) -> _b.int: ...
def _IOC(dir: _s.number, type: _s.number, nr: _s.number, size: _s.number) -> _b.int: ...
def _IOC_TYPECHECK(t: _t.Any) -> _b.int: ...
def _IO(type: _s.number, nr: _s.number) -> _b.int: ...
def _IOR(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOW(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOWR(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOR_BAD(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOW_BAD(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOWR_BAD(type: _s.number, nr: _s.number, argtype: _t.Any) -> _b.int: ...
def _IOC_DIR(nr: _s.number) -> _b.int: ...
def _IOC_TYPE(nr: _s.number) -> _b.int: ...
def _IOC_NR(nr: _s.number) -> _b.int: ...
def _IOC_SIZE(nr: _s.number) -> _b.int: ...
def CTRL(x: _s.number) -> _b.int: ...
def INT8_C(c: _s.number) -> _t.Any: ...
def INT16_C(c: _s.number) -> _t.Any: ...
def INT32_C(c: _s.number) -> _t.Any: ...
def INT64_C(c: _s.number) -> _b.int: ...
def UINT8_C(c: _s.number) -> _t.Any: ...
def UINT16_C(c: _s.number) -> _t.Any: ...
def UINT32_C(c: _s.number) -> _b.int: ...
def UINT64_C(c: _s.number) -> _b.int: ...
def INTMAX_C(c: _s.number) -> _b.int: ...
def UINTMAX_C(c: _s.number) -> _b.int: ...
def S_ISDIR(mode: _s.number) -> _b.int: ...
def S_ISCHR(mode: _s.number) -> _b.int: ...
def S_ISBLK(mode: _s.number) -> _b.int: ...
def S_ISREG(mode: _s.number) -> _b.int: ...
def S_ISFIFO(mode: _s.number) -> _b.int: ...
def S_ISLNK(mode: _s.number) -> _b.int: ...
def S_ISSOCK(mode: _s.number) -> _b.int: ...
def CMSG_ALIGN(len: _s.number) -> _b.int: ...
def CMSG_SPACE(len: _s.number) -> _b.int: ...
def CMSG_LEN(len: _s.number) -> _t.Any: ...
def CPU_ALLOC_SIZE(count: _s.number) -> _t.Any: ...
def WEXITSTATUS(status: _s.number) -> _b.int: ...
def WTERMSIG(status: _s.number) -> _b.int: ...
def WSTOPSIG(status: _s.number) -> _b.int: ...
def WIFEXITED(status: _s.number) -> _b.int: ...
def WIFSIGNALED(status: _s.number) -> _b.int: ...
def WIFSTOPPED(status: _s.number) -> _b.int: ...
def WIFCONTINUED(status: _s.number) -> _b.int: ...
def sigmask(sig: _s.number) -> _b.int: ...
def ELF32_ST_BIND(val: _s.number) -> _b.int: ...
def ELF32_ST_TYPE(val: _s.number) -> _b.int: ...
def ELF32_ST_INFO(bind: _s.number, type: _s.number) -> _b.int: ...
def ELF64_ST_BIND(val: _s.number) -> _b.int: ...
def ELF64_ST_TYPE(val: _s.number) -> _b.int: ...
def ELF64_ST_INFO(bind: _s.number, type: _s.number) -> _b.int: ...
def ELF32_ST_VISIBILITY(o: _s.number) -> _b.int: ...
def ELF64_ST_VISIBILITY(o: _s.number) -> _b.int: ...
def ELF32_R_SYM(val: _s.number) -> _b.int: ...
def ELF32_R_TYPE(val: _s.number) -> _b.int: ...
def ELF32_R_INFO(sym: _s.number, type: _s.number) -> _b.int: ...
def ELF64_R_SYM(i: _s.number) -> _b.int: ...
def ELF64_R_TYPE(i: _s.number) -> _b.int: ...
def ELF64_R_INFO(sym: _s.number, type: _s.number) -> _t.Any: ...
def DT_VALTAGIDX(tag: _s.number) -> _t.Any: ...
def DT_ADDRTAGIDX(tag: _s.number) -> _t.Any: ...
def DT_VERSIONTAGIDX(tag: _s.number) -> _t.Any: ...
def DT_EXTRATAGIDX(tag: _s.number) -> _b.int: ...
def ELF32_M_SYM(info: _s.number) -> _b.int: ...
def ELF32_M_SIZE(info: _s.number) -> _b.int: ...
def ELF32_M_INFO(sym: _s.number, size: _s.number) -> _b.int: ...
def ELF64_M_SYM(info: _s.number) -> _b.int: ...
def ELF64_M_SIZE(info: _s.number) -> _b.int: ...
def ELF64_M_INFO(sym: _s.number, size: _s.number) -> _b.int: ...
def PPC64_LOCAL_ENTRY_OFFSET(other: _s.number) -> _b.int: ...
def EF_ARM_EABI_VERSION(flags: _s.number) -> _b.int: ...
def CCEQ(val: _s.number, c: _s.number) -> _b.int: ...
def sve_vl_valid(vl: _s.number) -> _b.int: ...
def sve_vq_from_vl(vl: _s.number) -> _t.Any: ...
def sve_vl_from_vq(vq: _s.number) -> _t.Any: ...
def SVE_SIG_ZREG_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_PREG_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_FFR_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_ZREG_OFFSET(vq: _s.number, n: _s.number) -> _t.Any: ...
def SVE_SIG_ZREGS_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_PREGS_OFFSET(vq: _s.number) -> _b.int: ...
def SVE_SIG_PREG_OFFSET(vq: _s.number, n: _s.number) -> _t.Any: ...
def SVE_SIG_PREGS_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_FFR_OFFSET(vq: _s.number) -> _b.int: ...
def SVE_SIG_REGS_SIZE(vq: _s.number) -> _b.int: ...
def SVE_SIG_CONTEXT_SIZE(vq: _s.number) -> _b.int: ...
def ZA_SIG_REGS_SIZE(vq: _s.number) -> _t.Any: ...
def ZA_SIG_ZAV_OFFSET(vq: _s.number, n: _s.number) -> _t.Any: ...
def ZA_SIG_CONTEXT_SIZE(vq: _s.number) -> _t.Any: ...
def ZT_SIG_REGS_SIZE(n: _s.number) -> _t.Any: ...
def ZT_SIG_CONTEXT_SIZE(n: _s.number) -> _t.Any: ...
environ: _c._Pointer[_c._Pointer[_c.c_char]]
optarg: _c._Pointer[_c.c_char]
optind: _c.c_int
opterr: _c.c_int
optopt: _c.c_int
program_invocation_name: _c._Pointer[_c.c_char]
program_invocation_short_name: _c._Pointer[_c.c_char]
tzname: _c.Array[_c._Pointer[_c.c_char]]
daylight: _c.c_int
timezone: _c.c_long
getdate_err: _c.c_int
stdin: _c._Pointer[_IO_FILE]
stdout: _c._Pointer[_IO_FILE]
stderr: _c._Pointer[_IO_FILE]
TIOCGPTN: _Ioctl
TIOCSPTLCK: _Ioctl
TIOCGDEV: _Ioctl
TIOCSIG: _Ioctl
TIOCGPKT: _Ioctl
TIOCGPTLCK: _Ioctl
TIOCGEXCL: _Ioctl
TIOCGPTPEER: _Ioctl
EPIOCSPARAMS: _Ioctl
EPIOCGPARAMS: _Ioctl
sigcontext_struct = sigcontext
_SYS_MMAN_H: _b.int
MAP_FAILED: _b.int
_SYS_CDEFS_H: _b.int
_BITS_TYPES_H: _b.int
_BITS_TYPESIZES_H: _b.int
_BITS_TIME64_H: _b.int
MAP_32BIT: _b.int
MAP_ABOVE4G: _b.int
SHADOW_STACK_SET_TOKEN: _b.int
MAP_GROWSDOWN: _b.int
MAP_DENYWRITE: _b.int
MAP_EXECUTABLE: _b.int
MAP_LOCKED: _b.int
MAP_NORESERVE: _b.int
MAP_POPULATE: _b.int
MAP_NONBLOCK: _b.int
MAP_STACK: _b.int
MAP_HUGETLB: _b.int
MAP_SYNC: _b.int
MAP_FIXED_NOREPLACE: _b.int
PROT_READ: _b.int
PROT_WRITE: _b.int
PROT_EXEC: _b.int
PROT_NONE: _b.int
PROT_GROWSDOWN: _b.int
PROT_GROWSUP: _b.int
MAP_SHARED: _b.int
MAP_PRIVATE: _b.int
MAP_SHARED_VALIDATE: _b.int
MAP_DROPPABLE: _b.int
MAP_TYPE: _b.int
MAP_FIXED: _b.int
MAP_FILE: _b.int
MAP_ANONYMOUS: _b.int
MAP_ANON: _b.int
MAP_HUGE_SHIFT: _b.int
MAP_HUGE_MASK: _b.int
MAP_HUGE_16KB: _b.int
MAP_HUGE_64KB: _b.int
MAP_HUGE_512KB: _b.int
MAP_HUGE_1MB: _b.int
MAP_HUGE_2MB: _b.int
MAP_HUGE_8MB: _b.int
MAP_HUGE_16MB: _b.int
MAP_HUGE_32MB: _b.int
MAP_HUGE_256MB: _b.int
MAP_HUGE_512MB: _b.int
MAP_HUGE_1GB: _b.int
MAP_HUGE_2GB: _b.int
MAP_HUGE_16GB: _b.int
MS_ASYNC: _b.int
MS_SYNC: _b.int
MS_INVALIDATE: _b.int
MADV_NORMAL: _b.int
MADV_RANDOM: _b.int
MADV_SEQUENTIAL: _b.int
MADV_WILLNEED: _b.int
MADV_DONTNEED: _b.int
MADV_FREE: _b.int
MADV_REMOVE: _b.int
MADV_DONTFORK: _b.int
MADV_DOFORK: _b.int
MADV_MERGEABLE: _b.int
MADV_UNMERGEABLE: _b.int
MADV_HUGEPAGE: _b.int
MADV_NOHUGEPAGE: _b.int
MADV_DONTDUMP: _b.int
MADV_DODUMP: _b.int
MADV_WIPEONFORK: _b.int
MADV_KEEPONFORK: _b.int
MADV_COLD: _b.int
MADV_PAGEOUT: _b.int
MADV_POPULATE_READ: _b.int
MADV_POPULATE_WRITE: _b.int
MADV_DONTNEED_LOCKED: _b.int
MADV_COLLAPSE: _b.int
MADV_HWPOISON: _b.int
MADV_GUARD_INSTALL: _b.int
MADV_GUARD_REMOVE: _b.int
POSIX_MADV_NORMAL: _b.int
POSIX_MADV_RANDOM: _b.int
POSIX_MADV_SEQUENTIAL: _b.int
POSIX_MADV_WILLNEED: _b.int
POSIX_MADV_DONTNEED: _b.int
MCL_CURRENT: _b.int
MCL_FUTURE: _b.int
MCL_ONFAULT: _b.int
MREMAP_MAYMOVE: _b.int
MREMAP_FIXED: _b.int
MREMAP_DONTUNMAP: _b.int
MFD_CLOEXEC: _b.int
MFD_ALLOW_SEALING: _b.int
MFD_HUGETLB: _b.int
MFD_NOEXEC_SEAL: _b.int
MFD_EXEC: _b.int
MLOCK_ONFAULT: _b.int
PKEY_UNRESTRICTED: _b.int
PKEY_DISABLE_ACCESS: _b.int
PKEY_DISABLE_WRITE: _b.int
_SYS_IOCTL_H: _b.int
TCGETS: _b.int
TCSETS: _b.int
TCSETSW: _b.int
TCSETSF: _b.int
TCGETA: _b.int
TCSETA: _b.int
TCSETAW: _b.int
TCSETAF: _b.int
TCSBRK: _b.int
TCXONC: _b.int
TCFLSH: _b.int
TIOCEXCL: _b.int
TIOCNXCL: _b.int
TIOCSCTTY: _b.int
TIOCGPGRP: _b.int
TIOCSPGRP: _b.int
TIOCOUTQ: _b.int
TIOCSTI: _b.int
TIOCGWINSZ: _b.int
TIOCSWINSZ: _b.int
TIOCMGET: _b.int
TIOCMBIS: _b.int
TIOCMBIC: _b.int
TIOCMSET: _b.int
TIOCGSOFTCAR: _b.int
TIOCSSOFTCAR: _b.int
FIONREAD: _b.int
TIOCINQ: _b.int
TIOCLINUX: _b.int
TIOCCONS: _b.int
TIOCGSERIAL: _b.int
TIOCSSERIAL: _b.int
TIOCPKT: _b.int
FIONBIO: _b.int
TIOCNOTTY: _b.int
TIOCSETD: _b.int
TIOCGETD: _b.int
TCSBRKP: _b.int
TIOCSBRK: _b.int
TIOCCBRK: _b.int
TIOCGSID: _b.int
TIOCGRS485: _b.int
TIOCSRS485: _b.int
TCGETX: _b.int
TCSETX: _b.int
TCSETXF: _b.int
TCSETXW: _b.int
TIOCVHANGUP: _b.int
FIONCLEX: _b.int
FIOCLEX: _b.int
FIOASYNC: _b.int
TIOCSERCONFIG: _b.int
TIOCSERGWILD: _b.int
TIOCSERSWILD: _b.int
TIOCGLCKTRMIOS: _b.int
TIOCSLCKTRMIOS: _b.int
TIOCSERGSTRUCT: _b.int
TIOCSERGETLSR: _b.int
TIOCSERGETMULTI: _b.int
TIOCSERSETMULTI: _b.int
TIOCMIWAIT: _b.int
TIOCGICOUNT: _b.int
FIOQSIZE: _b.int
TIOCPKT_DATA: _b.int
TIOCPKT_FLUSHREAD: _b.int
TIOCPKT_FLUSHWRITE: _b.int
TIOCPKT_STOP: _b.int
TIOCPKT_START: _b.int
TIOCPKT_NOSTOP: _b.int
TIOCPKT_DOSTOP: _b.int
TIOCPKT_IOCTL: _b.int
_IOC_NRBITS: _b.int
_IOC_TYPEBITS: _b.int
_IOC_SIZEBITS: _b.int
_IOC_DIRBITS: _b.int
_IOC_NRMASK: _b.int
_IOC_TYPEMASK: _b.int
_IOC_SIZEMASK: _b.int
_IOC_DIRMASK: _b.int
_IOC_NRSHIFT: _b.int
_IOC_TYPESHIFT: _b.int
_IOC_SIZESHIFT: _b.int
_IOC_DIRSHIFT: _b.int
_IOC_NONE: _b.int
_IOC_WRITE: _b.int
_IOC_READ: _b.int
IOC_IN: _b.int
IOC_OUT: _b.int
IOC_INOUT: _b.int
IOCSIZE_MASK: _b.int
IOCSIZE_SHIFT: _b.int
FIOSETOWN: _b.int
SIOCSPGRP: _b.int
FIOGETOWN: _b.int
SIOCGPGRP: _b.int
SIOCATMARK: _b.int
SIOCGSTAMP_OLD: _b.int
SIOCGSTAMPNS_OLD: _b.int
TIOCM_LE: _b.int
TIOCM_DTR: _b.int
TIOCM_RTS: _b.int
TIOCM_ST: _b.int
TIOCM_SR: _b.int
TIOCM_CTS: _b.int
TIOCM_CAR: _b.int
TIOCM_RNG: _b.int
TIOCM_DSR: _b.int
TIOCM_CD: _b.int
TIOCM_RI: _b.int
N_TTY: _b.int
N_SLIP: _b.int
N_MOUSE: _b.int
N_PPP: _b.int
N_STRIP: _b.int
N_AX25: _b.int
N_X25: _b.int
N_6PACK: _b.int
N_MASC: _b.int
N_R3964: _b.int
N_PROFIBUS_FDL: _b.int
N_IRDA: _b.int
N_SMSBLOCK: _b.int
N_HDLC: _b.int
N_SYNC_PPP: _b.int
N_HCI: _b.int
TTYDEF_IFLAG: _b.int
TTYDEF_OFLAG: _b.int
TTYDEF_LFLAG: _b.int
TTYDEF_CFLAG: _b.int
TTYDEF_SPEED: _b.int
CEOF: _b.int
CEOL: _b.int
CERASE: _b.int
CINTR: _b.int
CSTATUS: _b.int
CKILL: _b.int
CMIN: _b.int
CQUIT: _b.int
CSUSP: _b.int
CTIME: _b.int
CDSUSP: _b.int
CSTART: _b.int
CSTOP: _b.int
CLNEXT: _b.int
CDISCARD: _b.int
CWERASE: _b.int
CREPRINT: _b.int
CEOT: _b.int
CBRK: _b.int
CRPRNT: _b.int
CFLUSH: _b.int
_FCNTL_H: _b.int
AT_FDCWD: _b.int
AT_SYMLINK_NOFOLLOW: _b.int
AT_REMOVEDIR: _b.int
AT_SYMLINK_FOLLOW: _b.int
AT_NO_AUTOMOUNT: _b.int
AT_EMPTY_PATH: _b.int
AT_STATX_SYNC_TYPE: _b.int
AT_STATX_SYNC_AS_STAT: _b.int
AT_STATX_FORCE_SYNC: _b.int
AT_STATX_DONT_SYNC: _b.int
AT_RECURSIVE: _b.int
AT_EACCESS: _b.int
F_ULOCK: _b.int
F_LOCK: _b.int
F_TLOCK: _b.int
F_TEST: _b.int
F_GETLK64: _b.int
F_SETLK64: _b.int
F_SETLKW64: _b.int
O_ACCMODE: _b.int
O_RDONLY: _b.int
O_WRONLY: _b.int
O_RDWR: _b.int
O_CREAT: _b.int
O_EXCL: _b.int
O_NOCTTY: _b.int
O_TRUNC: _b.int
O_APPEND: _b.int
O_NONBLOCK: _b.int
O_NDELAY: _b.int
O_SYNC: _b.int
O_FSYNC: _b.int
O_ASYNC: _b.int
F_GETLK: _b.int
F_SETLK: _b.int
F_SETLKW: _b.int
F_OFD_GETLK: _b.int
F_OFD_SETLK: _b.int
F_OFD_SETLKW: _b.int
O_LARGEFILE: _b.int
O_DIRECTORY: _b.int
O_NOFOLLOW: _b.int
O_CLOEXEC: _b.int
O_DIRECT: _b.int
O_NOATIME: _b.int
O_PATH: _b.int
O_TMPFILE: _b.int
O_DSYNC: _b.int
O_RSYNC: _b.int
F_DUPFD: _b.int
F_GETFD: _b.int
F_SETFD: _b.int
F_GETFL: _b.int
F_SETFL: _b.int
F_SETOWN: _b.int
F_GETOWN: _b.int
F_SETSIG: _b.int
F_GETSIG: _b.int
F_SETOWN_EX: _b.int
F_GETOWN_EX: _b.int
F_SETLEASE: _b.int
F_GETLEASE: _b.int
F_NOTIFY: _b.int
F_DUPFD_QUERY: _b.int
F_CREATED_QUERY: _b.int
F_SETPIPE_SZ: _b.int
F_GETPIPE_SZ: _b.int
F_ADD_SEALS: _b.int
F_GET_SEALS: _b.int
F_GET_RW_HINT: _b.int
F_SET_RW_HINT: _b.int
F_GET_FILE_RW_HINT: _b.int
F_SET_FILE_RW_HINT: _b.int
F_GETDELEG: _b.int
F_SETDELEG: _b.int
F_DUPFD_CLOEXEC: _b.int
FD_CLOEXEC: _b.int
FD_PIDFS_ROOT: _b.int
FD_NSFS_ROOT: _b.int
F_RDLCK: _b.int
F_WRLCK: _b.int
F_UNLCK: _b.int
F_EXLCK: _b.int
F_SHLCK: _b.int
LOCK_SH: _b.int
LOCK_EX: _b.int
LOCK_NB: _b.int
LOCK_UN: _b.int
LOCK_MAND: _b.int
LOCK_READ: _b.int
LOCK_WRITE: _b.int
LOCK_RW: _b.int
DN_ACCESS: _b.int
DN_MODIFY: _b.int
DN_CREATE: _b.int
DN_DELETE: _b.int
DN_RENAME: _b.int
DN_ATTRIB: _b.int
DN_MULTISHOT: _b.int
F_SEAL_SEAL: _b.int
F_SEAL_SHRINK: _b.int
F_SEAL_GROW: _b.int
F_SEAL_WRITE: _b.int
F_SEAL_FUTURE_WRITE: _b.int
F_SEAL_EXEC: _b.int
RWH_WRITE_LIFE_NOT_SET: _b.int
RWF_WRITE_LIFE_NOT_SET: _b.int
RWH_WRITE_LIFE_NONE: _b.int
RWH_WRITE_LIFE_SHORT: _b.int
RWH_WRITE_LIFE_MEDIUM: _b.int
RWH_WRITE_LIFE_LONG: _b.int
RWH_WRITE_LIFE_EXTREME: _b.int
FAPPEND: _b.int
FFSYNC: _b.int
FASYNC: _b.int
FNONBLOCK: _b.int
FNDELAY: _b.int
POSIX_FADV_NORMAL: _b.int
POSIX_FADV_RANDOM: _b.int
POSIX_FADV_SEQUENTIAL: _b.int
POSIX_FADV_WILLNEED: _b.int
POSIX_FADV_DONTNEED: _b.int
POSIX_FADV_NOREUSE: _b.int
SYNC_FILE_RANGE_WAIT_BEFORE: _b.int
SYNC_FILE_RANGE_WRITE: _b.int
SYNC_FILE_RANGE_WAIT_AFTER: _b.int
SYNC_FILE_RANGE_WRITE_AND_WAIT: _b.int
SPLICE_F_MOVE: _b.int
SPLICE_F_NONBLOCK: _b.int
SPLICE_F_MORE: _b.int
SPLICE_F_GIFT: _b.int
MAX_HANDLE_SZ: _b.int
AT_HANDLE_FID: _b.int
AT_HANDLE_MNT_ID_UNIQUE: _b.int
AT_HANDLE_CONNECTABLE: _b.int
AT_EXECVE_CHECK: _b.int
_STRUCT_TIMESPEC: _b.int
_BITS_ENDIAN_H: _b.int
_BITS_ENDIANNESS_H: _b.int
_BITS_STAT_H: _b.int
UTIME_NOW: _b.int
UTIME_OMIT: _b.int
_BITS_STRUCT_STAT_H: _b.int
_STRING_H: _b.int
_BITS_TYPES_LOCALE_T_H: _b.int
_BITS_TYPES___LOCALE_T_H: _b.int
_UNISTD_H: _b.int
_POSIX_VERSION: _b.int
_POSIX2_VERSION: _b.int
_POSIX2_C_VERSION: _b.int
_POSIX2_C_BIND: _b.int
_POSIX2_C_DEV: _b.int
_POSIX2_SW_DEV: _b.int
_POSIX2_LOCALEDEF: _b.int
_XOPEN_VERSION: _b.int
_XOPEN_XCU_VERSION: _b.int
_XOPEN_XPG2: _b.int
_XOPEN_XPG3: _b.int
_XOPEN_XPG4: _b.int
_XOPEN_UNIX: _b.int
_XOPEN_ENH_I18N: _b.int
_XOPEN_LEGACY: _b.int
STDIN_FILENO: _b.int
STDOUT_FILENO: _b.int
STDERR_FILENO: _b.int
R_OK: _b.int
W_OK: _b.int
X_OK: _b.int
F_OK: _b.int
L_SET: _b.int
L_INCR: _b.int
L_XTND: _b.int
_BITS_POSIX_OPT_H: _b.int
_POSIX_JOB_CONTROL: _b.int
_POSIX_SAVED_IDS: _b.int
_POSIX_PRIORITY_SCHEDULING: _b.int
_POSIX_SYNCHRONIZED_IO: _b.int
_POSIX_FSYNC: _b.int
_POSIX_MAPPED_FILES: _b.int
_POSIX_MEMLOCK: _b.int
_POSIX_MEMLOCK_RANGE: _b.int
_POSIX_MEMORY_PROTECTION: _b.int
_POSIX_CHOWN_RESTRICTED: _b.int
_POSIX_VDISABLE: _b.int
_POSIX_NO_TRUNC: _b.int
_XOPEN_REALTIME: _b.int
_XOPEN_REALTIME_THREADS: _b.int
_XOPEN_SHM: _b.int
_POSIX_THREADS: _b.int
_POSIX_REENTRANT_FUNCTIONS: _b.int
_POSIX_THREAD_SAFE_FUNCTIONS: _b.int
_POSIX_THREAD_PRIORITY_SCHEDULING: _b.int
_POSIX_THREAD_ATTR_STACKSIZE: _b.int
_POSIX_THREAD_ATTR_STACKADDR: _b.int
_POSIX_THREAD_PRIO_INHERIT: _b.int
_POSIX_THREAD_PRIO_PROTECT: _b.int
_POSIX_THREAD_ROBUST_PRIO_INHERIT: _b.int
_POSIX_THREAD_ROBUST_PRIO_PROTECT: _b.int
_POSIX_SEMAPHORES: _b.int
_POSIX_REALTIME_SIGNALS: _b.int
_POSIX_ASYNCHRONOUS_IO: _b.int
_POSIX_ASYNC_IO: _b.int
_LFS_ASYNCHRONOUS_IO: _b.int
_POSIX_PRIORITIZED_IO: _b.int
_LFS64_ASYNCHRONOUS_IO: _b.int
_LFS_LARGEFILE: _b.int
_LFS64_LARGEFILE: _b.int
_LFS64_STDIO: _b.int
_POSIX_SHARED_MEMORY_OBJECTS: _b.int
_POSIX_CPUTIME: _b.int
_POSIX_THREAD_CPUTIME: _b.int
_POSIX_REGEXP: _b.int
_POSIX_READER_WRITER_LOCKS: _b.int
_POSIX_SHELL: _b.int
_POSIX_TIMEOUTS: _b.int
_POSIX_SPIN_LOCKS: _b.int
_POSIX_SPAWN: _b.int
_POSIX_TIMERS: _b.int
_POSIX_BARRIERS: _b.int
_POSIX_MESSAGE_PASSING: _b.int
_POSIX_THREAD_PROCESS_SHARED: _b.int
_POSIX_MONOTONIC_CLOCK: _b.int
_POSIX_CLOCK_SELECTION: _b.int
_POSIX_ADVISORY_INFO: _b.int
_POSIX_IPV6: _b.int
_POSIX_RAW_SOCKETS: _b.int
_POSIX2_CHAR_TERM: _b.int
_POSIX_SPORADIC_SERVER: _b.int
_POSIX_THREAD_SPORADIC_SERVER: _b.int
_POSIX_TRACE: _b.int
_POSIX_TRACE_EVENT_FILTER: _b.int
_POSIX_TRACE_INHERIT: _b.int
_POSIX_TRACE_LOG: _b.int
_POSIX_TYPED_MEMORY_OBJECTS: _b.int
_POSIX_V7_LPBIG_OFFBIG: _b.int
_POSIX_V6_LPBIG_OFFBIG: _b.int
_XBS5_LPBIG_OFFBIG: _b.int
_POSIX_V7_LP64_OFF64: _b.int
_POSIX_V6_LP64_OFF64: _b.int
_XBS5_LP64_OFF64: _b.int
_PC_LINK_MAX: _b.int
_PC_MAX_CANON: _b.int
_PC_MAX_INPUT: _b.int
_PC_NAME_MAX: _b.int
_PC_PATH_MAX: _b.int
_PC_PIPE_BUF: _b.int
_PC_CHOWN_RESTRICTED: _b.int
_PC_NO_TRUNC: _b.int
_PC_VDISABLE: _b.int
_PC_SYNC_IO: _b.int
_PC_ASYNC_IO: _b.int
_PC_PRIO_IO: _b.int
_PC_SOCK_MAXBUF: _b.int
_PC_FILESIZEBITS: _b.int
_PC_REC_INCR_XFER_SIZE: _b.int
_PC_REC_MAX_XFER_SIZE: _b.int
_PC_REC_MIN_XFER_SIZE: _b.int
_PC_REC_XFER_ALIGN: _b.int
_PC_ALLOC_SIZE_MIN: _b.int
_PC_SYMLINK_MAX: _b.int
_PC_2_SYMLINKS: _b.int
_SC_ARG_MAX: _b.int
_SC_CHILD_MAX: _b.int
_SC_CLK_TCK: _b.int
_SC_NGROUPS_MAX: _b.int
_SC_OPEN_MAX: _b.int
_SC_STREAM_MAX: _b.int
_SC_TZNAME_MAX: _b.int
_SC_JOB_CONTROL: _b.int
_SC_SAVED_IDS: _b.int
_SC_REALTIME_SIGNALS: _b.int
_SC_PRIORITY_SCHEDULING: _b.int
_SC_TIMERS: _b.int
_SC_ASYNCHRONOUS_IO: _b.int
_SC_PRIORITIZED_IO: _b.int
_SC_SYNCHRONIZED_IO: _b.int
_SC_FSYNC: _b.int
_SC_MAPPED_FILES: _b.int
_SC_MEMLOCK: _b.int
_SC_MEMLOCK_RANGE: _b.int
_SC_MEMORY_PROTECTION: _b.int
_SC_MESSAGE_PASSING: _b.int
_SC_SEMAPHORES: _b.int
_SC_SHARED_MEMORY_OBJECTS: _b.int
_SC_AIO_LISTIO_MAX: _b.int
_SC_AIO_MAX: _b.int
_SC_AIO_PRIO_DELTA_MAX: _b.int
_SC_DELAYTIMER_MAX: _b.int
_SC_MQ_OPEN_MAX: _b.int
_SC_MQ_PRIO_MAX: _b.int
_SC_VERSION: _b.int
_SC_PAGESIZE: _b.int
_SC_PAGE_SIZE: _b.int
_SC_RTSIG_MAX: _b.int
_SC_SEM_NSEMS_MAX: _b.int
_SC_SEM_VALUE_MAX: _b.int
_SC_SIGQUEUE_MAX: _b.int
_SC_TIMER_MAX: _b.int
_SC_BC_BASE_MAX: _b.int
_SC_BC_DIM_MAX: _b.int
_SC_BC_SCALE_MAX: _b.int
_SC_BC_STRING_MAX: _b.int
_SC_COLL_WEIGHTS_MAX: _b.int
_SC_EQUIV_CLASS_MAX: _b.int
_SC_EXPR_NEST_MAX: _b.int
_SC_LINE_MAX: _b.int
_SC_RE_DUP_MAX: _b.int
_SC_CHARCLASS_NAME_MAX: _b.int
_SC_2_VERSION: _b.int
_SC_2_C_BIND: _b.int
_SC_2_C_DEV: _b.int
_SC_2_FORT_DEV: _b.int
_SC_2_FORT_RUN: _b.int
_SC_2_SW_DEV: _b.int
_SC_2_LOCALEDEF: _b.int
_SC_PII: _b.int
_SC_PII_XTI: _b.int
_SC_PII_SOCKET: _b.int
_SC_PII_INTERNET: _b.int
_SC_PII_OSI: _b.int
_SC_POLL: _b.int
_SC_SELECT: _b.int
_SC_UIO_MAXIOV: _b.int
_SC_IOV_MAX: _b.int
_SC_PII_INTERNET_STREAM: _b.int
_SC_PII_INTERNET_DGRAM: _b.int
_SC_PII_OSI_COTS: _b.int
_SC_PII_OSI_CLTS: _b.int
_SC_PII_OSI_M: _b.int
_SC_T_IOV_MAX: _b.int
_SC_THREADS: _b.int
_SC_THREAD_SAFE_FUNCTIONS: _b.int
_SC_GETGR_R_SIZE_MAX: _b.int
_SC_GETPW_R_SIZE_MAX: _b.int
_SC_LOGIN_NAME_MAX: _b.int
_SC_TTY_NAME_MAX: _b.int
_SC_THREAD_DESTRUCTOR_ITERATIONS: _b.int
_SC_THREAD_KEYS_MAX: _b.int
_SC_THREAD_STACK_MIN: _b.int
_SC_THREAD_THREADS_MAX: _b.int
_SC_THREAD_ATTR_STACKADDR: _b.int
_SC_THREAD_ATTR_STACKSIZE: _b.int
_SC_THREAD_PRIORITY_SCHEDULING: _b.int
_SC_THREAD_PRIO_INHERIT: _b.int
_SC_THREAD_PRIO_PROTECT: _b.int
_SC_THREAD_PROCESS_SHARED: _b.int
_SC_NPROCESSORS_CONF: _b.int
_SC_NPROCESSORS_ONLN: _b.int
_SC_PHYS_PAGES: _b.int
_SC_AVPHYS_PAGES: _b.int
_SC_ATEXIT_MAX: _b.int
_SC_PASS_MAX: _b.int
_SC_XOPEN_VERSION: _b.int
_SC_XOPEN_XCU_VERSION: _b.int
_SC_XOPEN_UNIX: _b.int
_SC_XOPEN_CRYPT: _b.int
_SC_XOPEN_ENH_I18N: _b.int
_SC_XOPEN_SHM: _b.int
_SC_2_CHAR_TERM: _b.int
_SC_2_C_VERSION: _b.int
_SC_2_UPE: _b.int
_SC_XOPEN_XPG2: _b.int
_SC_XOPEN_XPG3: _b.int
_SC_XOPEN_XPG4: _b.int
_SC_CHAR_BIT: _b.int
_SC_CHAR_MAX: _b.int
_SC_CHAR_MIN: _b.int
_SC_INT_MAX: _b.int
_SC_INT_MIN: _b.int
_SC_LONG_BIT: _b.int
_SC_WORD_BIT: _b.int
_SC_MB_LEN_MAX: _b.int
_SC_NZERO: _b.int
_SC_SSIZE_MAX: _b.int
_SC_SCHAR_MAX: _b.int
_SC_SCHAR_MIN: _b.int
_SC_SHRT_MAX: _b.int
_SC_SHRT_MIN: _b.int
_SC_UCHAR_MAX: _b.int
_SC_UINT_MAX: _b.int
_SC_ULONG_MAX: _b.int
_SC_USHRT_MAX: _b.int
_SC_NL_ARGMAX: _b.int
_SC_NL_LANGMAX: _b.int
_SC_NL_MSGMAX: _b.int
_SC_NL_NMAX: _b.int
_SC_NL_SETMAX: _b.int
_SC_NL_TEXTMAX: _b.int
_SC_XBS5_ILP32_OFF32: _b.int
_SC_XBS5_ILP32_OFFBIG: _b.int
_SC_XBS5_LP64_OFF64: _b.int
_SC_XBS5_LPBIG_OFFBIG: _b.int
_SC_XOPEN_LEGACY: _b.int
_SC_XOPEN_REALTIME: _b.int
_SC_XOPEN_REALTIME_THREADS: _b.int
_SC_ADVISORY_INFO: _b.int
_SC_BARRIERS: _b.int
_SC_BASE: _b.int
_SC_C_LANG_SUPPORT: _b.int
_SC_C_LANG_SUPPORT_R: _b.int
_SC_CLOCK_SELECTION: _b.int
_SC_CPUTIME: _b.int
_SC_THREAD_CPUTIME: _b.int
_SC_DEVICE_IO: _b.int
_SC_DEVICE_SPECIFIC: _b.int
_SC_DEVICE_SPECIFIC_R: _b.int
_SC_FD_MGMT: _b.int
_SC_FIFO: _b.int
_SC_PIPE: _b.int
_SC_FILE_ATTRIBUTES: _b.int
_SC_FILE_LOCKING: _b.int
_SC_FILE_SYSTEM: _b.int
_SC_MONOTONIC_CLOCK: _b.int
_SC_MULTI_PROCESS: _b.int
_SC_SINGLE_PROCESS: _b.int
_SC_NETWORKING: _b.int
_SC_READER_WRITER_LOCKS: _b.int
_SC_SPIN_LOCKS: _b.int
_SC_REGEXP: _b.int
_SC_REGEX_VERSION: _b.int
_SC_SHELL: _b.int
_SC_SIGNALS: _b.int
_SC_SPAWN: _b.int
_SC_SPORADIC_SERVER: _b.int
_SC_THREAD_SPORADIC_SERVER: _b.int
_SC_SYSTEM_DATABASE: _b.int
_SC_SYSTEM_DATABASE_R: _b.int
_SC_TIMEOUTS: _b.int
_SC_TYPED_MEMORY_OBJECTS: _b.int
_SC_USER_GROUPS: _b.int
_SC_USER_GROUPS_R: _b.int
_SC_2_PBS: _b.int
_SC_2_PBS_ACCOUNTING: _b.int
_SC_2_PBS_LOCATE: _b.int
_SC_2_PBS_MESSAGE: _b.int
_SC_2_PBS_TRACK: _b.int
_SC_SYMLOOP_MAX: _b.int
_SC_STREAMS: _b.int
_SC_2_PBS_CHECKPOINT: _b.int
_SC_V6_ILP32_OFF32: _b.int
_SC_V6_ILP32_OFFBIG: _b.int
_SC_V6_LP64_OFF64: _b.int
_SC_V6_LPBIG_OFFBIG: _b.int
_SC_HOST_NAME_MAX: _b.int
_SC_TRACE: _b.int
_SC_TRACE_EVENT_FILTER: _b.int
_SC_TRACE_INHERIT: _b.int
_SC_TRACE_LOG: _b.int
_SC_LEVEL1_ICACHE_SIZE: _b.int
_SC_LEVEL1_ICACHE_ASSOC: _b.int
_SC_LEVEL1_ICACHE_LINESIZE: _b.int
_SC_LEVEL1_DCACHE_SIZE: _b.int
_SC_LEVEL1_DCACHE_ASSOC: _b.int
_SC_LEVEL1_DCACHE_LINESIZE: _b.int
_SC_LEVEL2_CACHE_SIZE: _b.int
_SC_LEVEL2_CACHE_ASSOC: _b.int
_SC_LEVEL2_CACHE_LINESIZE: _b.int
_SC_LEVEL3_CACHE_SIZE: _b.int
_SC_LEVEL3_CACHE_ASSOC: _b.int
_SC_LEVEL3_CACHE_LINESIZE: _b.int
_SC_LEVEL4_CACHE_SIZE: _b.int
_SC_LEVEL4_CACHE_ASSOC: _b.int
_SC_LEVEL4_CACHE_LINESIZE: _b.int
_SC_IPV6: _b.int
_SC_RAW_SOCKETS: _b.int
_SC_V7_ILP32_OFF32: _b.int
_SC_V7_ILP32_OFFBIG: _b.int
_SC_V7_LP64_OFF64: _b.int
_SC_V7_LPBIG_OFFBIG: _b.int
_SC_SS_REPL_MAX: _b.int
_SC_TRACE_EVENT_NAME_MAX: _b.int
_SC_TRACE_NAME_MAX: _b.int
_SC_TRACE_SYS_MAX: _b.int
_SC_TRACE_USER_EVENT_MAX: _b.int
_SC_XOPEN_STREAMS: _b.int
_SC_THREAD_ROBUST_PRIO_INHERIT: _b.int
_SC_THREAD_ROBUST_PRIO_PROTECT: _b.int
_SC_MINSIGSTKSZ: _b.int
_SC_SIGSTKSZ: _b.int
_CS_PATH: _b.int
_CS_V6_WIDTH_RESTRICTED_ENVS: _b.int
_CS_POSIX_V6_WIDTH_RESTRICTED_ENVS: _b.int
_CS_GNU_LIBC_VERSION: _b.int
_CS_GNU_LIBPTHREAD_VERSION: _b.int
_CS_V5_WIDTH_RESTRICTED_ENVS: _b.int
_CS_POSIX_V5_WIDTH_RESTRICTED_ENVS: _b.int
_CS_V7_WIDTH_RESTRICTED_ENVS: _b.int
_CS_POSIX_V7_WIDTH_RESTRICTED_ENVS: _b.int
_CS_LFS_CFLAGS: _b.int
_CS_LFS_LDFLAGS: _b.int
_CS_LFS_LIBS: _b.int
_CS_LFS_LINTFLAGS: _b.int
_CS_LFS64_CFLAGS: _b.int
_CS_LFS64_LDFLAGS: _b.int
_CS_LFS64_LIBS: _b.int
_CS_LFS64_LINTFLAGS: _b.int
_CS_XBS5_ILP32_OFF32_CFLAGS: _b.int
_CS_XBS5_ILP32_OFF32_LDFLAGS: _b.int
_CS_XBS5_ILP32_OFF32_LIBS: _b.int
_CS_XBS5_ILP32_OFF32_LINTFLAGS: _b.int
_CS_XBS5_ILP32_OFFBIG_CFLAGS: _b.int
_CS_XBS5_ILP32_OFFBIG_LDFLAGS: _b.int
_CS_XBS5_ILP32_OFFBIG_LIBS: _b.int
_CS_XBS5_ILP32_OFFBIG_LINTFLAGS: _b.int
_CS_XBS5_LP64_OFF64_CFLAGS: _b.int
_CS_XBS5_LP64_OFF64_LDFLAGS: _b.int
_CS_XBS5_LP64_OFF64_LIBS: _b.int
_CS_XBS5_LP64_OFF64_LINTFLAGS: _b.int
_CS_XBS5_LPBIG_OFFBIG_CFLAGS: _b.int
_CS_XBS5_LPBIG_OFFBIG_LDFLAGS: _b.int
_CS_XBS5_LPBIG_OFFBIG_LIBS: _b.int
_CS_XBS5_LPBIG_OFFBIG_LINTFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFF32_CFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFF32_LDFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFF32_LIBS: _b.int
_CS_POSIX_V6_ILP32_OFF32_LINTFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFFBIG_CFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS: _b.int
_CS_POSIX_V6_ILP32_OFFBIG_LIBS: _b.int
_CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS: _b.int
_CS_POSIX_V6_LP64_OFF64_CFLAGS: _b.int
_CS_POSIX_V6_LP64_OFF64_LDFLAGS: _b.int
_CS_POSIX_V6_LP64_OFF64_LIBS: _b.int
_CS_POSIX_V6_LP64_OFF64_LINTFLAGS: _b.int
_CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS: _b.int
_CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS: _b.int
_CS_POSIX_V6_LPBIG_OFFBIG_LIBS: _b.int
_CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFF32_CFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFF32_LDFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFF32_LIBS: _b.int
_CS_POSIX_V7_ILP32_OFF32_LINTFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFFBIG_CFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS: _b.int
_CS_POSIX_V7_ILP32_OFFBIG_LIBS: _b.int
_CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS: _b.int
_CS_POSIX_V7_LP64_OFF64_CFLAGS: _b.int
_CS_POSIX_V7_LP64_OFF64_LDFLAGS: _b.int
_CS_POSIX_V7_LP64_OFF64_LIBS: _b.int
_CS_POSIX_V7_LP64_OFF64_LINTFLAGS: _b.int
_CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS: _b.int
_CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS: _b.int
_CS_POSIX_V7_LPBIG_OFFBIG_LIBS: _b.int
_CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS: _b.int
_CS_V6_ENV: _b.int
_CS_V7_ENV: _b.int
_GETOPT_POSIX_H: _b.int
_GETOPT_CORE_H: _b.int
_ERRNO_H: _b.int
_BITS_ERRNO_H: _b.int
ENOTSUP: _b.int
EDEADLK: _b.int
ENAMETOOLONG: _b.int
ENOLCK: _b.int
ENOSYS: _b.int
ENOTEMPTY: _b.int
ELOOP: _b.int
EWOULDBLOCK: _b.int
ENOMSG: _b.int
EIDRM: _b.int
ECHRNG: _b.int
EL2NSYNC: _b.int
EL3HLT: _b.int
EL3RST: _b.int
ELNRNG: _b.int
EUNATCH: _b.int
ENOCSI: _b.int
EL2HLT: _b.int
EBADE: _b.int
EBADR: _b.int
EXFULL: _b.int
ENOANO: _b.int
EBADRQC: _b.int
EBADSLT: _b.int
EDEADLOCK: _b.int
EBFONT: _b.int
ENOSTR: _b.int
ENODATA: _b.int
ETIME: _b.int
ENOSR: _b.int
ENONET: _b.int
ENOPKG: _b.int
EREMOTE: _b.int
ENOLINK: _b.int
EADV: _b.int
ESRMNT: _b.int
ECOMM: _b.int
EPROTO: _b.int
EMULTIHOP: _b.int
EDOTDOT: _b.int
EBADMSG: _b.int
EFSBADCRC: _b.int
EOVERFLOW: _b.int
ENOTUNIQ: _b.int
EBADFD: _b.int
EREMCHG: _b.int
ELIBACC: _b.int
ELIBBAD: _b.int
ELIBSCN: _b.int
ELIBMAX: _b.int
ELIBEXEC: _b.int
EILSEQ: _b.int
ERESTART: _b.int
ESTRPIPE: _b.int
EUSERS: _b.int
ENOTSOCK: _b.int
EDESTADDRREQ: _b.int
EMSGSIZE: _b.int
EPROTOTYPE: _b.int
ENOPROTOOPT: _b.int
EPROTONOSUPPORT: _b.int
ESOCKTNOSUPPORT: _b.int
EOPNOTSUPP: _b.int
EPFNOSUPPORT: _b.int
EAFNOSUPPORT: _b.int
EADDRINUSE: _b.int
EADDRNOTAVAIL: _b.int
ENETDOWN: _b.int
ENETUNREACH: _b.int
ENETRESET: _b.int
ECONNABORTED: _b.int
ECONNRESET: _b.int
ENOBUFS: _b.int
EISCONN: _b.int
ENOTCONN: _b.int
ESHUTDOWN: _b.int
ETOOMANYREFS: _b.int
ETIMEDOUT: _b.int
ECONNREFUSED: _b.int
EHOSTDOWN: _b.int
EHOSTUNREACH: _b.int
EALREADY: _b.int
EINPROGRESS: _b.int
ESTALE: _b.int
EUCLEAN: _b.int
EFSCORRUPTED: _b.int
ENOTNAM: _b.int
ENAVAIL: _b.int
EISNAM: _b.int
EREMOTEIO: _b.int
EDQUOT: _b.int
ENOMEDIUM: _b.int
EMEDIUMTYPE: _b.int
ECANCELED: _b.int
ENOKEY: _b.int
EKEYEXPIRED: _b.int
EKEYREVOKED: _b.int
EKEYREJECTED: _b.int
EOWNERDEAD: _b.int
ENOTRECOVERABLE: _b.int
ERFKILL: _b.int
EHWPOISON: _b.int
EFTYPE: _b.int
EPERM: _b.int
ENOENT: _b.int
ESRCH: _b.int
EINTR: _b.int
EIO: _b.int
ENXIO: _b.int
E2BIG: _b.int
ENOEXEC: _b.int
EBADF: _b.int
ECHILD: _b.int
EAGAIN: _b.int
ENOMEM: _b.int
EACCES: _b.int
EFAULT: _b.int
ENOTBLK: _b.int
EBUSY: _b.int
EEXIST: _b.int
EXDEV: _b.int
ENODEV: _b.int
ENOTDIR: _b.int
EISDIR: _b.int
EINVAL: _b.int
ENFILE: _b.int
EMFILE: _b.int
ENOTTY: _b.int
ETXTBSY: _b.int
EFBIG: _b.int
ENOSPC: _b.int
ESPIPE: _b.int
EROFS: _b.int
EMLINK: _b.int
EPIPE: _b.int
EDOM: _b.int
ERANGE: _b.int
_SYS_EVENTFD_H: _b.int
_STDINT_H: _b.int
INT8_MIN: _b.int
INT16_MIN: _b.int
INT32_MIN: _b.int
INT64_MIN: _b.int
INT8_MAX: _b.int
INT16_MAX: _b.int
INT32_MAX: _b.int
INT64_MAX: _b.int
UINT8_MAX: _b.int
UINT16_MAX: _b.int
UINT32_MAX: _b.int
UINT64_MAX: _b.int
INT_LEAST8_MIN: _b.int
INT_LEAST16_MIN: _b.int
INT_LEAST32_MIN: _b.int
INT_LEAST64_MIN: _b.int
INT_LEAST8_MAX: _b.int
INT_LEAST16_MAX: _b.int
INT_LEAST32_MAX: _b.int
INT_LEAST64_MAX: _b.int
UINT_LEAST8_MAX: _b.int
UINT_LEAST16_MAX: _b.int
UINT_LEAST32_MAX: _b.int
UINT_LEAST64_MAX: _b.int
INT_FAST8_MIN: _b.int
INT_FAST16_MIN: _b.int
INT_FAST32_MIN: _b.int
INT_FAST64_MIN: _b.int
INT_FAST8_MAX: _b.int
INT_FAST16_MAX: _b.int
INT_FAST32_MAX: _b.int
INT_FAST64_MAX: _b.int
UINT_FAST8_MAX: _b.int
UINT_FAST16_MAX: _b.int
UINT_FAST32_MAX: _b.int
UINT_FAST64_MAX: _b.int
INTPTR_MIN: _b.int
INTPTR_MAX: _b.int
UINTPTR_MAX: _b.int
INTMAX_MIN: _b.int
INTMAX_MAX: _b.int
UINTMAX_MAX: _b.int
PTRDIFF_MIN: _b.int
PTRDIFF_MAX: _b.int
SIG_ATOMIC_MIN: _b.int
SIG_ATOMIC_MAX: _b.int
SIZE_MAX: _b.int
WCHAR_MIN: _b.int
WCHAR_MAX: _b.int
WINT_MIN: _b.int
WINT_MAX: _b.int
INT8_WIDTH: _b.int
UINT8_WIDTH: _b.int
INT16_WIDTH: _b.int
UINT16_WIDTH: _b.int
INT32_WIDTH: _b.int
UINT32_WIDTH: _b.int
INT64_WIDTH: _b.int
UINT64_WIDTH: _b.int
INT_LEAST8_WIDTH: _b.int
UINT_LEAST8_WIDTH: _b.int
INT_LEAST16_WIDTH: _b.int
UINT_LEAST16_WIDTH: _b.int
INT_LEAST32_WIDTH: _b.int
UINT_LEAST32_WIDTH: _b.int
INT_LEAST64_WIDTH: _b.int
UINT_LEAST64_WIDTH: _b.int
INT_FAST8_WIDTH: _b.int
UINT_FAST8_WIDTH: _b.int
INT_FAST16_WIDTH: _b.int
UINT_FAST16_WIDTH: _b.int
INT_FAST32_WIDTH: _b.int
UINT_FAST32_WIDTH: _b.int
INT_FAST64_WIDTH: _b.int
UINT_FAST64_WIDTH: _b.int
INTPTR_WIDTH: _b.int
UINTPTR_WIDTH: _b.int
INTMAX_WIDTH: _b.int
UINTMAX_WIDTH: _b.int
PTRDIFF_WIDTH: _b.int
SIG_ATOMIC_WIDTH: _b.int
SIZE_WIDTH: _b.int
WCHAR_WIDTH: _b.int
WINT_WIDTH: _b.int
_BITS_WCHAR_H: _b.int
_BITS_STDINT_INTN_H: _b.int
_BITS_STDINT_UINTN_H: _b.int
_BITS_STDINT_LEAST_H: _b.int
EFD_SEMAPHORE: _b.int
EFD_CLOEXEC: _b.int
EFD_NONBLOCK: _b.int
_SYS_EPOLL_H: _b.int
EPOLL_CTL_ADD: _b.int
EPOLL_CTL_DEL: _b.int
EPOLL_CTL_MOD: _b.int
EPOLL_IOC_TYPE: _b.int
_SYS_TYPES_H: _b.int
_BITS_BYTESWAP_H: _b.int
_BITS_UINTN_IDENTITY_H: _b.int
_SYS_SELECT_H: _b.int
FD_SETSIZE: _b.int
NFDBITS: _b.int
_SIGSET_NWORDS: _b.int
_BITS_PTHREADTYPES_COMMON_H: _b.int
_THREAD_SHARED_TYPES_H: _b.int
_BITS_PTHREADTYPES_ARCH_H: _b.int
_THREAD_MUTEX_INTERNAL_H: _b.int
EPOLL_CLOEXEC: _b.int
_SYS_POLL_H: _b.int
POLLIN: _b.int
POLLPRI: _b.int
POLLOUT: _b.int
POLLRDNORM: _b.int
POLLRDBAND: _b.int
POLLWRNORM: _b.int
POLLWRBAND: _b.int
POLLMSG: _b.int
POLLREMOVE: _b.int
POLLRDHUP: _b.int
POLLERR: _b.int
POLLHUP: _b.int
POLLNVAL: _b.int
_SYS_STAT_H: _b.int
S_IFMT: _b.int
S_IFDIR: _b.int
S_IFCHR: _b.int
S_IFBLK: _b.int
S_IFREG: _b.int
S_IFIFO: _b.int
S_IFLNK: _b.int
S_IFSOCK: _b.int
S_ISUID: _b.int
S_ISGID: _b.int
S_ISVTX: _b.int
S_IRUSR: _b.int
S_IWUSR: _b.int
S_IXUSR: _b.int
S_IRWXU: _b.int
S_IREAD: _b.int
S_IWRITE: _b.int
S_IEXEC: _b.int
S_IRGRP: _b.int
S_IWGRP: _b.int
S_IXGRP: _b.int
S_IRWXG: _b.int
S_IROTH: _b.int
S_IWOTH: _b.int
S_IXOTH: _b.int
S_IRWXO: _b.int
ACCESSPERMS: _b.int
ALLPERMS: _b.int
DEFFILEMODE: _b.int
S_BLKSIZE: _b.int
_SYS_SOCKET_H: _b.int
SHUT_RD: _b.int
SHUT_WR: _b.int
SHUT_RDWR: _b.int
PF_UNSPEC: _b.int
PF_LOCAL: _b.int
PF_UNIX: _b.int
PF_FILE: _b.int
PF_INET: _b.int
PF_AX25: _b.int
PF_IPX: _b.int
PF_APPLETALK: _b.int
PF_NETROM: _b.int
PF_BRIDGE: _b.int
PF_ATMPVC: _b.int
PF_X25: _b.int
PF_INET6: _b.int
PF_ROSE: _b.int
PF_DECnet: _b.int
PF_NETBEUI: _b.int
PF_SECURITY: _b.int
PF_KEY: _b.int
PF_NETLINK: _b.int
PF_ROUTE: _b.int
PF_PACKET: _b.int
PF_ASH: _b.int
PF_ECONET: _b.int
PF_ATMSVC: _b.int
PF_RDS: _b.int
PF_SNA: _b.int
PF_IRDA: _b.int
PF_PPPOX: _b.int
PF_WANPIPE: _b.int
PF_LLC: _b.int
PF_IB: _b.int
PF_MPLS: _b.int
PF_CAN: _b.int
PF_TIPC: _b.int
PF_BLUETOOTH: _b.int
PF_IUCV: _b.int
PF_RXRPC: _b.int
PF_ISDN: _b.int
PF_PHONET: _b.int
PF_IEEE802154: _b.int
PF_CAIF: _b.int
PF_ALG: _b.int
PF_NFC: _b.int
PF_VSOCK: _b.int
PF_KCM: _b.int
PF_QIPCRTR: _b.int
PF_SMC: _b.int
PF_XDP: _b.int
PF_MCTP: _b.int
PF_MAX: _b.int
AF_UNSPEC: _b.int
AF_LOCAL: _b.int
AF_UNIX: _b.int
AF_FILE: _b.int
AF_INET: _b.int
AF_AX25: _b.int
AF_IPX: _b.int
AF_APPLETALK: _b.int
AF_NETROM: _b.int
AF_BRIDGE: _b.int
AF_ATMPVC: _b.int
AF_X25: _b.int
AF_INET6: _b.int
AF_ROSE: _b.int
AF_DECnet: _b.int
AF_NETBEUI: _b.int
AF_SECURITY: _b.int
AF_KEY: _b.int
AF_NETLINK: _b.int
AF_ROUTE: _b.int
AF_PACKET: _b.int
AF_ASH: _b.int
AF_ECONET: _b.int
AF_ATMSVC: _b.int
AF_RDS: _b.int
AF_SNA: _b.int
AF_IRDA: _b.int
AF_PPPOX: _b.int
AF_WANPIPE: _b.int
AF_LLC: _b.int
AF_IB: _b.int
AF_MPLS: _b.int
AF_CAN: _b.int
AF_TIPC: _b.int
AF_BLUETOOTH: _b.int
AF_IUCV: _b.int
AF_RXRPC: _b.int
AF_ISDN: _b.int
AF_PHONET: _b.int
AF_IEEE802154: _b.int
AF_CAIF: _b.int
AF_ALG: _b.int
AF_NFC: _b.int
AF_VSOCK: _b.int
AF_KCM: _b.int
AF_QIPCRTR: _b.int
AF_SMC: _b.int
AF_XDP: _b.int
AF_MCTP: _b.int
AF_MAX: _b.int
SOL_RAW: _b.int
SOL_DECNET: _b.int
SOL_X25: _b.int
SOL_PACKET: _b.int
SOL_ATM: _b.int
SOL_AAL: _b.int
SOL_IRDA: _b.int
SOL_NETBEUI: _b.int
SOL_LLC: _b.int
SOL_DCCP: _b.int
SOL_NETLINK: _b.int
SOL_TIPC: _b.int
SOL_RXRPC: _b.int
SOL_PPPOL2TP: _b.int
SOL_BLUETOOTH: _b.int
SOL_PNPIPE: _b.int
SOL_RDS: _b.int
SOL_IUCV: _b.int
SOL_CAIF: _b.int
SOL_ALG: _b.int
SOL_NFC: _b.int
SOL_KCM: _b.int
SOL_TLS: _b.int
SOL_XDP: _b.int
SOL_MPTCP: _b.int
SOL_MCTP: _b.int
SOL_SMC: _b.int
SOL_VSOCK: _b.int
SOMAXCONN: _b.int
_SS_PADSIZE: _b.int
MSG_OOB: _b.int
MSG_PEEK: _b.int
MSG_DONTROUTE: _b.int
MSG_TRYHARD: _b.int
MSG_CTRUNC: _b.int
MSG_PROXY: _b.int
MSG_TRUNC: _b.int
MSG_DONTWAIT: _b.int
MSG_EOR: _b.int
MSG_WAITALL: _b.int
MSG_FIN: _b.int
MSG_SYN: _b.int
MSG_CONFIRM: _b.int
MSG_RST: _b.int
MSG_ERRQUEUE: _b.int
MSG_NOSIGNAL: _b.int
MSG_MORE: _b.int
MSG_WAITFORONE: _b.int
MSG_BATCH: _b.int
MSG_SOCK_DEVMEM: _b.int
MSG_ZEROCOPY: _b.int
MSG_FASTOPEN: _b.int
MSG_CMSG_CLOEXEC: _b.int
SCM_RIGHTS: _b.int
SCM_CREDENTIALS: _b.int
SCM_SECURITY: _b.int
SCM_PIDFD: _b.int
_BITS_SOCKADDR_H: _b.int
_SS_SIZE: _b.int
SOL_SOCKET: _b.int
SO_DEBUG: _b.int
SO_REUSEADDR: _b.int
SO_TYPE: _b.int
SO_ERROR: _b.int
SO_DONTROUTE: _b.int
SO_BROADCAST: _b.int
SO_SNDBUF: _b.int
SO_RCVBUF: _b.int
SO_SNDBUFFORCE: _b.int
SO_RCVBUFFORCE: _b.int
SO_KEEPALIVE: _b.int
SO_OOBINLINE: _b.int
SO_NO_CHECK: _b.int
SO_PRIORITY: _b.int
SO_LINGER: _b.int
SO_BSDCOMPAT: _b.int
SO_REUSEPORT: _b.int
SO_PASSCRED: _b.int
SO_PEERCRED: _b.int
SO_RCVLOWAT: _b.int
SO_SNDLOWAT: _b.int
SO_RCVTIMEO_OLD: _b.int
SO_SNDTIMEO_OLD: _b.int
SO_SECURITY_AUTHENTICATION: _b.int
SO_SECURITY_ENCRYPTION_TRANSPORT: _b.int
SO_SECURITY_ENCRYPTION_NETWORK: _b.int
SO_BINDTODEVICE: _b.int
SO_ATTACH_FILTER: _b.int
SO_DETACH_FILTER: _b.int
SO_GET_FILTER: _b.int
SO_PEERNAME: _b.int
SO_ACCEPTCONN: _b.int
SO_PEERSEC: _b.int
SO_PASSSEC: _b.int
SO_MARK: _b.int
SO_PROTOCOL: _b.int
SO_DOMAIN: _b.int
SO_RXQ_OVFL: _b.int
SO_WIFI_STATUS: _b.int
SCM_WIFI_STATUS: _b.int
SO_PEEK_OFF: _b.int
SO_NOFCS: _b.int
SO_LOCK_FILTER: _b.int
SO_SELECT_ERR_QUEUE: _b.int
SO_BUSY_POLL: _b.int
SO_MAX_PACING_RATE: _b.int
SO_BPF_EXTENSIONS: _b.int
SO_INCOMING_CPU: _b.int
SO_ATTACH_BPF: _b.int
SO_DETACH_BPF: _b.int
SO_ATTACH_REUSEPORT_CBPF: _b.int
SO_ATTACH_REUSEPORT_EBPF: _b.int
SO_CNX_ADVICE: _b.int
SCM_TIMESTAMPING_OPT_STATS: _b.int
SO_MEMINFO: _b.int
SO_INCOMING_NAPI_ID: _b.int
SO_COOKIE: _b.int
SCM_TIMESTAMPING_PKTINFO: _b.int
SO_PEERGROUPS: _b.int
SO_ZEROCOPY: _b.int
SO_TXTIME: _b.int
SCM_TXTIME: _b.int
SO_BINDTOIFINDEX: _b.int
SO_TIMESTAMP_OLD: _b.int
SO_TIMESTAMPNS_OLD: _b.int
SO_TIMESTAMPING_OLD: _b.int
SO_TIMESTAMP_NEW: _b.int
SO_TIMESTAMPNS_NEW: _b.int
SO_TIMESTAMPING_NEW: _b.int
SO_RCVTIMEO_NEW: _b.int
SO_SNDTIMEO_NEW: _b.int
SO_DETACH_REUSEPORT_BPF: _b.int
SO_PREFER_BUSY_POLL: _b.int
SO_BUSY_POLL_BUDGET: _b.int
SO_NETNS_COOKIE: _b.int
SO_BUF_LOCK: _b.int
SO_RESERVE_MEM: _b.int
SO_TXREHASH: _b.int
SO_RCVMARK: _b.int
SO_PASSPIDFD: _b.int
SO_PEERPIDFD: _b.int
SO_DEVMEM_LINEAR: _b.int
SCM_DEVMEM_LINEAR: _b.int
SO_DEVMEM_DMABUF: _b.int
SCM_DEVMEM_DMABUF: _b.int
SO_DEVMEM_DONTNEED: _b.int
SCM_TS_OPT_ID: _b.int
SO_RCVPRIORITY: _b.int
SO_PASSRIGHTS: _b.int
SO_INQ: _b.int
SCM_INQ: _b.int
SO_TIMESTAMP: _b.int
SO_TIMESTAMPNS: _b.int
SO_TIMESTAMPING: _b.int
SO_RCVTIMEO: _b.int
SO_SNDTIMEO: _b.int
SCM_TIMESTAMP: _b.int
SCM_TIMESTAMPNS: _b.int
SCM_TIMESTAMPING: _b.int
_SYS_UN_H: _b.int
_SYSCALL_H: _b.int
SYS__sysctl: _b.int
SYS_accept: _b.int
SYS_accept4: _b.int
SYS_access: _b.int
SYS_acct: _b.int
SYS_add_key: _b.int
SYS_adjtimex: _b.int
SYS_afs_syscall: _b.int
SYS_alarm: _b.int
SYS_arch_prctl: _b.int
SYS_bind: _b.int
SYS_bpf: _b.int
SYS_brk: _b.int
SYS_cachestat: _b.int
SYS_capget: _b.int
SYS_capset: _b.int
SYS_chdir: _b.int
SYS_chmod: _b.int
SYS_chown: _b.int
SYS_chroot: _b.int
SYS_clock_adjtime: _b.int
SYS_clock_getres: _b.int
SYS_clock_gettime: _b.int
SYS_clock_nanosleep: _b.int
SYS_clock_settime: _b.int
SYS_clone: _b.int
SYS_clone3: _b.int
SYS_close: _b.int
SYS_close_range: _b.int
SYS_connect: _b.int
SYS_copy_file_range: _b.int
SYS_creat: _b.int
SYS_create_module: _b.int
SYS_delete_module: _b.int
SYS_dup: _b.int
SYS_dup2: _b.int
SYS_dup3: _b.int
SYS_epoll_create: _b.int
SYS_epoll_create1: _b.int
SYS_epoll_ctl: _b.int
SYS_epoll_ctl_old: _b.int
SYS_epoll_pwait: _b.int
SYS_epoll_pwait2: _b.int
SYS_epoll_wait: _b.int
SYS_epoll_wait_old: _b.int
SYS_eventfd: _b.int
SYS_eventfd2: _b.int
SYS_execve: _b.int
SYS_execveat: _b.int
SYS_exit: _b.int
SYS_exit_group: _b.int
SYS_faccessat: _b.int
SYS_faccessat2: _b.int
SYS_fadvise64: _b.int
SYS_fallocate: _b.int
SYS_fanotify_init: _b.int
SYS_fanotify_mark: _b.int
SYS_fchdir: _b.int
SYS_fchmod: _b.int
SYS_fchmodat: _b.int
SYS_fchmodat2: _b.int
SYS_fchown: _b.int
SYS_fchownat: _b.int
SYS_fcntl: _b.int
SYS_fdatasync: _b.int
SYS_fgetxattr: _b.int
SYS_file_getattr: _b.int
SYS_file_setattr: _b.int
SYS_finit_module: _b.int
SYS_flistxattr: _b.int
SYS_flock: _b.int
SYS_fork: _b.int
SYS_fremovexattr: _b.int
SYS_fsconfig: _b.int
SYS_fsetxattr: _b.int
SYS_fsmount: _b.int
SYS_fsopen: _b.int
SYS_fspick: _b.int
SYS_fstat: _b.int
SYS_fstatfs: _b.int
SYS_fsync: _b.int
SYS_ftruncate: _b.int
SYS_futex: _b.int
SYS_futex_requeue: _b.int
SYS_futex_wait: _b.int
SYS_futex_waitv: _b.int
SYS_futex_wake: _b.int
SYS_futimesat: _b.int
SYS_get_kernel_syms: _b.int
SYS_get_mempolicy: _b.int
SYS_get_robust_list: _b.int
SYS_get_thread_area: _b.int
SYS_getcpu: _b.int
SYS_getcwd: _b.int
SYS_getdents: _b.int
SYS_getdents64: _b.int
SYS_getegid: _b.int
SYS_geteuid: _b.int
SYS_getgid: _b.int
SYS_getgroups: _b.int
SYS_getitimer: _b.int
SYS_getpeername: _b.int
SYS_getpgid: _b.int
SYS_getpgrp: _b.int
SYS_getpid: _b.int
SYS_getpmsg: _b.int
SYS_getppid: _b.int
SYS_getpriority: _b.int
SYS_getrandom: _b.int
SYS_getresgid: _b.int
SYS_getresuid: _b.int
SYS_getrlimit: _b.int
SYS_getrusage: _b.int
SYS_getsid: _b.int
SYS_getsockname: _b.int
SYS_getsockopt: _b.int
SYS_gettid: _b.int
SYS_gettimeofday: _b.int
SYS_getuid: _b.int
SYS_getxattr: _b.int
SYS_getxattrat: _b.int
SYS_init_module: _b.int
SYS_inotify_add_watch: _b.int
SYS_inotify_init: _b.int
SYS_inotify_init1: _b.int
SYS_inotify_rm_watch: _b.int
SYS_io_cancel: _b.int
SYS_io_destroy: _b.int
SYS_io_getevents: _b.int
SYS_io_pgetevents: _b.int
SYS_io_setup: _b.int
SYS_io_submit: _b.int
SYS_io_uring_enter: _b.int
SYS_io_uring_register: _b.int
SYS_io_uring_setup: _b.int
SYS_ioctl: _b.int
SYS_ioperm: _b.int
SYS_iopl: _b.int
SYS_ioprio_get: _b.int
SYS_ioprio_set: _b.int
SYS_kcmp: _b.int
SYS_kexec_file_load: _b.int
SYS_kexec_load: _b.int
SYS_keyctl: _b.int
SYS_kill: _b.int
SYS_landlock_add_rule: _b.int
SYS_landlock_create_ruleset: _b.int
SYS_landlock_restrict_self: _b.int
SYS_lchown: _b.int
SYS_lgetxattr: _b.int
SYS_link: _b.int
SYS_linkat: _b.int
SYS_listen: _b.int
SYS_listmount: _b.int
SYS_listns: _b.int
SYS_listxattr: _b.int
SYS_listxattrat: _b.int
SYS_llistxattr: _b.int
SYS_lookup_dcookie: _b.int
SYS_lremovexattr: _b.int
SYS_lseek: _b.int
SYS_lsetxattr: _b.int
SYS_lsm_get_self_attr: _b.int
SYS_lsm_list_modules: _b.int
SYS_lsm_set_self_attr: _b.int
SYS_lstat: _b.int
SYS_madvise: _b.int
SYS_map_shadow_stack: _b.int
SYS_mbind: _b.int
SYS_membarrier: _b.int
SYS_memfd_create: _b.int
SYS_memfd_secret: _b.int
SYS_migrate_pages: _b.int
SYS_mincore: _b.int
SYS_mkdir: _b.int
SYS_mkdirat: _b.int
SYS_mknod: _b.int
SYS_mknodat: _b.int
SYS_mlock: _b.int
SYS_mlock2: _b.int
SYS_mlockall: _b.int
SYS_mmap: _b.int
SYS_modify_ldt: _b.int
SYS_mount: _b.int
SYS_mount_setattr: _b.int
SYS_move_mount: _b.int
SYS_move_pages: _b.int
SYS_mprotect: _b.int
SYS_mq_getsetattr: _b.int
SYS_mq_notify: _b.int
SYS_mq_open: _b.int
SYS_mq_timedreceive: _b.int
SYS_mq_timedsend: _b.int
SYS_mq_unlink: _b.int
SYS_mremap: _b.int
SYS_mseal: _b.int
SYS_msgctl: _b.int
SYS_msgget: _b.int
SYS_msgrcv: _b.int
SYS_msgsnd: _b.int
SYS_msync: _b.int
SYS_munlock: _b.int
SYS_munlockall: _b.int
SYS_munmap: _b.int
SYS_name_to_handle_at: _b.int
SYS_nanosleep: _b.int
SYS_newfstatat: _b.int
SYS_nfsservctl: _b.int
SYS_open: _b.int
SYS_open_by_handle_at: _b.int
SYS_open_tree: _b.int
SYS_open_tree_attr: _b.int
SYS_openat: _b.int
SYS_openat2: _b.int
SYS_pause: _b.int
SYS_perf_event_open: _b.int
SYS_personality: _b.int
SYS_pidfd_getfd: _b.int
SYS_pidfd_open: _b.int
SYS_pidfd_send_signal: _b.int
SYS_pipe: _b.int
SYS_pipe2: _b.int
SYS_pivot_root: _b.int
SYS_pkey_alloc: _b.int
SYS_pkey_free: _b.int
SYS_pkey_mprotect: _b.int
SYS_poll: _b.int
SYS_ppoll: _b.int
SYS_prctl: _b.int
SYS_pread64: _b.int
SYS_preadv: _b.int
SYS_preadv2: _b.int
SYS_prlimit64: _b.int
SYS_process_madvise: _b.int
SYS_process_mrelease: _b.int
SYS_process_vm_readv: _b.int
SYS_process_vm_writev: _b.int
SYS_pselect6: _b.int
SYS_ptrace: _b.int
SYS_putpmsg: _b.int
SYS_pwrite64: _b.int
SYS_pwritev: _b.int
SYS_pwritev2: _b.int
SYS_query_module: _b.int
SYS_quotactl: _b.int
SYS_quotactl_fd: _b.int
SYS_read: _b.int
SYS_readahead: _b.int
SYS_readlink: _b.int
SYS_readlinkat: _b.int
SYS_readv: _b.int
SYS_reboot: _b.int
SYS_recvfrom: _b.int
SYS_recvmmsg: _b.int
SYS_recvmsg: _b.int
SYS_remap_file_pages: _b.int
SYS_removexattr: _b.int
SYS_removexattrat: _b.int
SYS_rename: _b.int
SYS_renameat: _b.int
SYS_renameat2: _b.int
SYS_request_key: _b.int
SYS_restart_syscall: _b.int
SYS_rmdir: _b.int
SYS_rseq: _b.int
SYS_rseq_slice_yield: _b.int
SYS_rt_sigaction: _b.int
SYS_rt_sigpending: _b.int
SYS_rt_sigprocmask: _b.int
SYS_rt_sigqueueinfo: _b.int
SYS_rt_sigreturn: _b.int
SYS_rt_sigsuspend: _b.int
SYS_rt_sigtimedwait: _b.int
SYS_rt_tgsigqueueinfo: _b.int
SYS_sched_get_priority_max: _b.int
SYS_sched_get_priority_min: _b.int
SYS_sched_getaffinity: _b.int
SYS_sched_getattr: _b.int
SYS_sched_getparam: _b.int
SYS_sched_getscheduler: _b.int
SYS_sched_rr_get_interval: _b.int
SYS_sched_setaffinity: _b.int
SYS_sched_setattr: _b.int
SYS_sched_setparam: _b.int
SYS_sched_setscheduler: _b.int
SYS_sched_yield: _b.int
SYS_seccomp: _b.int
SYS_security: _b.int
SYS_select: _b.int
SYS_semctl: _b.int
SYS_semget: _b.int
SYS_semop: _b.int
SYS_semtimedop: _b.int
SYS_sendfile: _b.int
SYS_sendmmsg: _b.int
SYS_sendmsg: _b.int
SYS_sendto: _b.int
SYS_set_mempolicy: _b.int
SYS_set_mempolicy_home_node: _b.int
SYS_set_robust_list: _b.int
SYS_set_thread_area: _b.int
SYS_set_tid_address: _b.int
SYS_setdomainname: _b.int
SYS_setfsgid: _b.int
SYS_setfsuid: _b.int
SYS_setgid: _b.int
SYS_setgroups: _b.int
SYS_sethostname: _b.int
SYS_setitimer: _b.int
SYS_setns: _b.int
SYS_setpgid: _b.int
SYS_setpriority: _b.int
SYS_setregid: _b.int
SYS_setresgid: _b.int
SYS_setresuid: _b.int
SYS_setreuid: _b.int
SYS_setrlimit: _b.int
SYS_setsid: _b.int
SYS_setsockopt: _b.int
SYS_settimeofday: _b.int
SYS_setuid: _b.int
SYS_setxattr: _b.int
SYS_setxattrat: _b.int
SYS_shmat: _b.int
SYS_shmctl: _b.int
SYS_shmdt: _b.int
SYS_shmget: _b.int
SYS_shutdown: _b.int
SYS_sigaltstack: _b.int
SYS_signalfd: _b.int
SYS_signalfd4: _b.int
SYS_socket: _b.int
SYS_socketpair: _b.int
SYS_splice: _b.int
SYS_stat: _b.int
SYS_statfs: _b.int
SYS_statmount: _b.int
SYS_statx: _b.int
SYS_swapoff: _b.int
SYS_swapon: _b.int
SYS_symlink: _b.int
SYS_symlinkat: _b.int
SYS_sync: _b.int
SYS_sync_file_range: _b.int
SYS_syncfs: _b.int
SYS_sysfs: _b.int
SYS_sysinfo: _b.int
SYS_syslog: _b.int
SYS_tee: _b.int
SYS_tgkill: _b.int
SYS_time: _b.int
SYS_timer_create: _b.int
SYS_timer_delete: _b.int
SYS_timer_getoverrun: _b.int
SYS_timer_gettime: _b.int
SYS_timer_settime: _b.int
SYS_timerfd_create: _b.int
SYS_timerfd_gettime: _b.int
SYS_timerfd_settime: _b.int
SYS_times: _b.int
SYS_tkill: _b.int
SYS_truncate: _b.int
SYS_tuxcall: _b.int
SYS_umask: _b.int
SYS_umount2: _b.int
SYS_uname: _b.int
SYS_unlink: _b.int
SYS_unlinkat: _b.int
SYS_unshare: _b.int
SYS_uprobe: _b.int
SYS_uretprobe: _b.int
SYS_uselib: _b.int
SYS_userfaultfd: _b.int
SYS_ustat: _b.int
SYS_utime: _b.int
SYS_utimensat: _b.int
SYS_utimes: _b.int
SYS_vfork: _b.int
SYS_vhangup: _b.int
SYS_vmsplice: _b.int
SYS_vserver: _b.int
SYS_wait4: _b.int
SYS_waitid: _b.int
SYS_write: _b.int
SYS_writev: _b.int
_DLFCN_H: _b.int
LM_ID_BASE: _b.int
LM_ID_NEWLM: _b.int
RTLD_NEXT: _b.int
RTLD_DEFAULT: _b.int
RTLD_DL_SYMENT: _b.int
RTLD_DL_LINKMAP: _b.int
RTLD_DI_LMID: _b.int
RTLD_DI_LINKMAP: _b.int
RTLD_DI_CONFIGADDR: _b.int
RTLD_DI_SERINFO: _b.int
RTLD_DI_SERINFOSIZE: _b.int
RTLD_DI_ORIGIN: _b.int
RTLD_DI_PROFILENAME: _b.int
RTLD_DI_PROFILEOUT: _b.int
RTLD_DI_TLS_MODID: _b.int
RTLD_DI_TLS_DATA: _b.int
RTLD_DI_PHDR: _b.int
RTLD_DI_ORIGIN_PATH: _b.int
RTLD_DI_MAX: _b.int
DLFO_FLAG_SFRAME: _b.int
RTLD_LAZY: _b.int
RTLD_NOW: _b.int
RTLD_BINDING_MASK: _b.int
RTLD_NOLOAD: _b.int
RTLD_DEEPBIND: _b.int
RTLD_GLOBAL: _b.int
RTLD_LOCAL: _b.int
RTLD_NODELETE: _b.int
DLFO_STRUCT_HAS_EH_DBASE: _b.int
DLFO_STRUCT_HAS_EH_COUNT: _b.int
DLFO_EH_SEGMENT_TYPE: _b.int
_SCHED_H: _b.int
CPU_SETSIZE: _b.int
_BITS_SCHED_H: _b.int
SCHED_OTHER: _b.int
SCHED_FIFO: _b.int
SCHED_RR: _b.int
SCHED_NORMAL: _b.int
SCHED_BATCH: _b.int
SCHED_ISO: _b.int
SCHED_IDLE: _b.int
SCHED_DEADLINE: _b.int
SCHED_EXT: _b.int
SCHED_RESET_ON_FORK: _b.int
SCHED_FLAG_RESET_ON_FORK: _b.int
SCHED_FLAG_RECLAIM: _b.int
SCHED_FLAG_DL_OVERRUN: _b.int
SCHED_FLAG_KEEP_POLICY: _b.int
SCHED_FLAG_KEEP_PARAMS: _b.int
SCHED_FLAG_UTIL_CLAMP_MIN: _b.int
SCHED_FLAG_UTIL_CLAMP_MAX: _b.int
SCHED_FLAG_KEEP_ALL: _b.int
SCHED_FLAG_UTIL_CLAMP: _b.int
SCHED_GETATTR_FLAG_DL_DYNAMIC: _b.int
CSIGNAL: _b.int
CLONE_VM: _b.int
CLONE_FS: _b.int
CLONE_FILES: _b.int
CLONE_SIGHAND: _b.int
CLONE_PIDFD: _b.int
CLONE_PTRACE: _b.int
CLONE_VFORK: _b.int
CLONE_PARENT: _b.int
CLONE_THREAD: _b.int
CLONE_NEWNS: _b.int
CLONE_SYSVSEM: _b.int
CLONE_SETTLS: _b.int
CLONE_PARENT_SETTID: _b.int
CLONE_CHILD_CLEARTID: _b.int
CLONE_DETACHED: _b.int
CLONE_UNTRACED: _b.int
CLONE_CHILD_SETTID: _b.int
CLONE_NEWCGROUP: _b.int
CLONE_NEWUTS: _b.int
CLONE_NEWIPC: _b.int
CLONE_NEWUSER: _b.int
CLONE_NEWPID: _b.int
CLONE_NEWNET: _b.int
CLONE_IO: _b.int
CLONE_NEWTIME: _b.int
_BITS_TYPES_STRUCT_SCHED_PARAM: _b.int
_BITS_CPU_SET_H: _b.int
_TIME_H: _b.int
TIME_UTC: _b.int
TIME_MONOTONIC: _b.int
TIME_ACTIVE: _b.int
TIME_THREAD_ACTIVE: _b.int
_BITS_TIME_H: _b.int
CLOCKS_PER_SEC: _b.int
CLOCK_REALTIME: _b.int
CLOCK_MONOTONIC: _b.int
CLOCK_PROCESS_CPUTIME_ID: _b.int
CLOCK_THREAD_CPUTIME_ID: _b.int
CLOCK_MONOTONIC_RAW: _b.int
CLOCK_REALTIME_COARSE: _b.int
CLOCK_MONOTONIC_COARSE: _b.int
CLOCK_BOOTTIME: _b.int
CLOCK_REALTIME_ALARM: _b.int
CLOCK_BOOTTIME_ALARM: _b.int
CLOCK_TAI: _b.int
TIMER_ABSTIME: _b.int
_BITS_TIMEX_H: _b.int
ADJ_OFFSET: _b.int
ADJ_FREQUENCY: _b.int
ADJ_MAXERROR: _b.int
ADJ_ESTERROR: _b.int
ADJ_STATUS: _b.int
ADJ_TIMECONST: _b.int
ADJ_TAI: _b.int
ADJ_SETOFFSET: _b.int
ADJ_MICRO: _b.int
ADJ_NANO: _b.int
ADJ_TICK: _b.int
ADJ_OFFSET_SINGLESHOT: _b.int
ADJ_OFFSET_SS_READ: _b.int
MOD_OFFSET: _b.int
MOD_FREQUENCY: _b.int
MOD_MAXERROR: _b.int
MOD_ESTERROR: _b.int
MOD_STATUS: _b.int
MOD_TIMECONST: _b.int
MOD_CLKB: _b.int
MOD_CLKA: _b.int
MOD_TAI: _b.int
MOD_MICRO: _b.int
MOD_NANO: _b.int
STA_PLL: _b.int
STA_PPSFREQ: _b.int
STA_PPSTIME: _b.int
STA_FLL: _b.int
STA_INS: _b.int
STA_DEL: _b.int
STA_UNSYNC: _b.int
STA_FREQHOLD: _b.int
STA_PPSSIGNAL: _b.int
STA_PPSJITTER: _b.int
STA_PPSWANDER: _b.int
STA_PPSERROR: _b.int
STA_CLOCKERR: _b.int
STA_NANO: _b.int
STA_MODE: _b.int
STA_CLK: _b.int
STA_RONLY: _b.int
_STDLIB_H: _b.int
RAND_MAX: _b.int
EXIT_FAILURE: _b.int
EXIT_SUCCESS: _b.int
WNOHANG: _b.int
WUNTRACED: _b.int
WSTOPPED: _b.int
WEXITED: _b.int
WCONTINUED: _b.int
WNOWAIT: _b.int
NSIG: _b.int
_BITS_SIGNUM_GENERIC_H: _b.int
SIG_ERR: _b.int
SIG_DFL: _b.int
SIG_IGN: _b.int
SIG_HOLD: _b.int
SIGINT: _b.int
SIGILL: _b.int
SIGABRT: _b.int
SIGFPE: _b.int
SIGSEGV: _b.int
SIGTERM: _b.int
SIGHUP: _b.int
SIGQUIT: _b.int
SIGTRAP: _b.int
SIGKILL: _b.int
SIGPIPE: _b.int
SIGALRM: _b.int
_NSIG: _b.int
_BITS_SIGNUM_ARCH_H: _b.int
SIGSTKFLT: _b.int
SIGPWR: _b.int
SIGBUS: _b.int
SIGSYS: _b.int
SIGURG: _b.int
SIGSTOP: _b.int
SIGTSTP: _b.int
SIGCONT: _b.int
SIGCHLD: _b.int
SIGTTIN: _b.int
SIGTTOU: _b.int
SIGPOLL: _b.int
SIGXFSZ: _b.int
SIGXCPU: _b.int
SIGVTALRM: _b.int
SIGPROF: _b.int
SIGUSR1: _b.int
SIGUSR2: _b.int
SIGWINCH: _b.int
SIGIO: _b.int
SIGIOT: _b.int
SIGCLD: _b.int
_BITS_SIGINFO_ARCH_H: _b.int
_BITS_SIGINFO_CONSTS_H: _b.int
SI_ASYNCNL: _b.int
SI_DETHREAD: _b.int
SI_TKILL: _b.int
SI_SIGIO: _b.int
SI_ASYNCIO: _b.int
SI_MESGQ: _b.int
SI_TIMER: _b.int
SI_QUEUE: _b.int
SI_USER: _b.int
SI_KERNEL: _b.int
ILL_ILLOPC: _b.int
ILL_ILLOPN: _b.int
ILL_ILLADR: _b.int
ILL_ILLTRP: _b.int
ILL_PRVOPC: _b.int
ILL_PRVREG: _b.int
ILL_COPROC: _b.int
ILL_BADSTK: _b.int
ILL_BADIADDR: _b.int
FPE_INTDIV: _b.int
FPE_INTOVF: _b.int
FPE_FLTDIV: _b.int
FPE_FLTOVF: _b.int
FPE_FLTUND: _b.int
FPE_FLTRES: _b.int
FPE_FLTINV: _b.int
FPE_FLTSUB: _b.int
FPE_FLTUNK: _b.int
FPE_CONDTRAP: _b.int
SEGV_MAPERR: _b.int
SEGV_ACCERR: _b.int
SEGV_BNDERR: _b.int
SEGV_PKUERR: _b.int
SEGV_ACCADI: _b.int
SEGV_ADIDERR: _b.int
SEGV_ADIPERR: _b.int
SEGV_MTEAERR: _b.int
SEGV_MTESERR: _b.int
SEGV_CPERR: _b.int
BUS_ADRALN: _b.int
BUS_ADRERR: _b.int
BUS_OBJERR: _b.int
BUS_MCEERR_AR: _b.int
BUS_MCEERR_AO: _b.int
TRAP_BRKPT: _b.int
TRAP_TRACE: _b.int
TRAP_BRANCH: _b.int
TRAP_HWBKPT: _b.int
TRAP_UNK: _b.int
TRAP_PERF: _b.int
CLD_EXITED: _b.int
CLD_KILLED: _b.int
CLD_DUMPED: _b.int
CLD_TRAPPED: _b.int
CLD_STOPPED: _b.int
CLD_CONTINUED: _b.int
POLL_IN: _b.int
POLL_OUT: _b.int
POLL_MSG: _b.int
POLL_ERR: _b.int
POLL_PRI: _b.int
POLL_HUP: _b.int
SYS_SECCOMP: _b.int
SYS_USER_DISPATCH: _b.int
_BITS_SIGINFO_CONSTS_ARCH_H: _b.int
_BITS_SIGEVENT_CONSTS_H: _b.int
SIGEV_SIGNAL: _b.int
SIGEV_NONE: _b.int
SIGEV_THREAD: _b.int
SIGEV_THREAD_ID: _b.int
_BITS_SIGACTION_H: _b.int
SA_NOCLDSTOP: _b.int
SA_NOCLDWAIT: _b.int
SA_SIGINFO: _b.int
SA_ONSTACK: _b.int
SA_RESTART: _b.int
SA_NODEFER: _b.int
SA_RESETHAND: _b.int
SA_INTERRUPT: _b.int
SA_NOMASK: _b.int
SA_ONESHOT: _b.int
SA_STACK: _b.int
SIG_BLOCK: _b.int
SIG_UNBLOCK: _b.int
SIG_SETMASK: _b.int
_BITS_SIGCONTEXT_H: _b.int
FP_XSTATE_MAGIC1: _b.int
FP_XSTATE_MAGIC2: _b.int
FP_XSTATE_MAGIC2_SIZE: _b.int
_SYS_UCONTEXT_H: _b.int
NGREG: _b.int
REG_R8: _b.int
REG_R9: _b.int
REG_R10: _b.int
REG_R11: _b.int
REG_R12: _b.int
REG_R13: _b.int
REG_R14: _b.int
REG_R15: _b.int
REG_RDI: _b.int
REG_RSI: _b.int
REG_RBP: _b.int
REG_RBX: _b.int
REG_RDX: _b.int
REG_RAX: _b.int
REG_RCX: _b.int
REG_RSP: _b.int
REG_RIP: _b.int
REG_EFL: _b.int
REG_CSGSFS: _b.int
REG_ERR: _b.int
REG_TRAPNO: _b.int
REG_OLDMASK: _b.int
REG_CR2: _b.int
_BITS_SIGSTACK_H: _b.int
MINSIGSTKSZ: _b.int
SIGSTKSZ: _b.int
_BITS_SS_FLAGS_H: _b.int
SS_ONSTACK: _b.int
SS_DISABLE: _b.int
_BITS_SIGTHREAD_H: _b.int
_ELF_H: _b.int
EI_NIDENT: _b.int
EI_MAG0: _b.int
ELFMAG0: _b.int
EI_MAG1: _b.int
ELFMAG1: _b.int
EI_MAG2: _b.int
ELFMAG2: _b.int
EI_MAG3: _b.int
ELFMAG3: _b.int
ELFMAG: _b.str
SELFMAG: _b.int
EI_CLASS: _b.int
ELFCLASSNONE: _b.int
ELFCLASS32: _b.int
ELFCLASS64: _b.int
ELFCLASSNUM: _b.int
EI_DATA: _b.int
ELFDATANONE: _b.int
ELFDATA2LSB: _b.int
ELFDATA2MSB: _b.int
ELFDATANUM: _b.int
EI_VERSION: _b.int
EI_OSABI: _b.int
ELFOSABI_NONE: _b.int
ELFOSABI_SYSV: _b.int
ELFOSABI_HPUX: _b.int
ELFOSABI_NETBSD: _b.int
ELFOSABI_GNU: _b.int
ELFOSABI_LINUX: _b.int
ELFOSABI_SOLARIS: _b.int
ELFOSABI_AIX: _b.int
ELFOSABI_IRIX: _b.int
ELFOSABI_FREEBSD: _b.int
ELFOSABI_TRU64: _b.int
ELFOSABI_MODESTO: _b.int
ELFOSABI_OPENBSD: _b.int
ELFOSABI_ARM_AEABI: _b.int
ELFOSABI_ARM: _b.int
ELFOSABI_STANDALONE: _b.int
EI_ABIVERSION: _b.int
EI_PAD: _b.int
ET_NONE: _b.int
ET_REL: _b.int
ET_EXEC: _b.int
ET_DYN: _b.int
ET_CORE: _b.int
ET_NUM: _b.int
ET_LOOS: _b.int
ET_HIOS: _b.int
ET_LOPROC: _b.int
ET_HIPROC: _b.int
EM_NONE: _b.int
EM_M32: _b.int
EM_SPARC: _b.int
EM_386: _b.int
EM_68K: _b.int
EM_88K: _b.int
EM_IAMCU: _b.int
EM_860: _b.int
EM_MIPS: _b.int
EM_S370: _b.int
EM_MIPS_RS3_LE: _b.int
EM_PARISC: _b.int
EM_VPP500: _b.int
EM_SPARC32PLUS: _b.int
EM_960: _b.int
EM_PPC: _b.int
EM_PPC64: _b.int
EM_S390: _b.int
EM_SPU: _b.int
EM_V800: _b.int
EM_FR20: _b.int
EM_RH32: _b.int
EM_RCE: _b.int
EM_ARM: _b.int
EM_FAKE_ALPHA: _b.int
EM_SH: _b.int
EM_SPARCV9: _b.int
EM_TRICORE: _b.int
EM_ARC: _b.int
EM_H8_300: _b.int
EM_H8_300H: _b.int
EM_H8S: _b.int
EM_H8_500: _b.int
EM_IA_64: _b.int
EM_MIPS_X: _b.int
EM_COLDFIRE: _b.int
EM_68HC12: _b.int
EM_MMA: _b.int
EM_PCP: _b.int
EM_NCPU: _b.int
EM_NDR1: _b.int
EM_STARCORE: _b.int
EM_ME16: _b.int
EM_ST100: _b.int
EM_TINYJ: _b.int
EM_X86_64: _b.int
EM_PDSP: _b.int
EM_PDP10: _b.int
EM_PDP11: _b.int
EM_FX66: _b.int
EM_ST9PLUS: _b.int
EM_ST7: _b.int
EM_68HC16: _b.int
EM_68HC11: _b.int
EM_68HC08: _b.int
EM_68HC05: _b.int
EM_SVX: _b.int
EM_ST19: _b.int
EM_VAX: _b.int
EM_CRIS: _b.int
EM_JAVELIN: _b.int
EM_FIREPATH: _b.int
EM_ZSP: _b.int
EM_MMIX: _b.int
EM_HUANY: _b.int
EM_PRISM: _b.int
EM_AVR: _b.int
EM_FR30: _b.int
EM_D10V: _b.int
EM_D30V: _b.int
EM_V850: _b.int
EM_M32R: _b.int
EM_MN10300: _b.int
EM_MN10200: _b.int
EM_PJ: _b.int
EM_OPENRISC: _b.int
EM_ARC_COMPACT: _b.int
EM_XTENSA: _b.int
EM_VIDEOCORE: _b.int
EM_TMM_GPP: _b.int
EM_NS32K: _b.int
EM_TPC: _b.int
EM_SNP1K: _b.int
EM_ST200: _b.int
EM_IP2K: _b.int
EM_MAX: _b.int
EM_CR: _b.int
EM_F2MC16: _b.int
EM_MSP430: _b.int
EM_BLACKFIN: _b.int
EM_SE_C33: _b.int
EM_SEP: _b.int
EM_ARCA: _b.int
EM_UNICORE: _b.int
EM_EXCESS: _b.int
EM_DXP: _b.int
EM_ALTERA_NIOS2: _b.int
EM_CRX: _b.int
EM_XGATE: _b.int
EM_C166: _b.int
EM_M16C: _b.int
EM_DSPIC30F: _b.int
EM_CE: _b.int
EM_M32C: _b.int
EM_TSK3000: _b.int
EM_RS08: _b.int
EM_SHARC: _b.int
EM_ECOG2: _b.int
EM_SCORE7: _b.int
EM_DSP24: _b.int
EM_VIDEOCORE3: _b.int
EM_LATTICEMICO32: _b.int
EM_SE_C17: _b.int
EM_TI_C6000: _b.int
EM_TI_C2000: _b.int
EM_TI_C5500: _b.int
EM_TI_ARP32: _b.int
EM_TI_PRU: _b.int
EM_MMDSP_PLUS: _b.int
EM_CYPRESS_M8C: _b.int
EM_R32C: _b.int
EM_TRIMEDIA: _b.int
EM_QDSP6: _b.int
EM_8051: _b.int
EM_STXP7X: _b.int
EM_NDS32: _b.int
EM_ECOG1X: _b.int
EM_MAXQ30: _b.int
EM_XIMO16: _b.int
EM_MANIK: _b.int
EM_CRAYNV2: _b.int
EM_RX: _b.int
EM_METAG: _b.int
EM_MCST_ELBRUS: _b.int
EM_ECOG16: _b.int
EM_CR16: _b.int
EM_ETPU: _b.int
EM_SLE9X: _b.int
EM_L10M: _b.int
EM_K10M: _b.int
EM_AARCH64: _b.int
EM_AVR32: _b.int
EM_STM8: _b.int
EM_TILE64: _b.int
EM_TILEPRO: _b.int
EM_MICROBLAZE: _b.int
EM_CUDA: _b.int
EM_TILEGX: _b.int
EM_CLOUDSHIELD: _b.int
EM_COREA_1ST: _b.int
EM_COREA_2ND: _b.int
EM_ARCV2: _b.int
EM_OPEN8: _b.int
EM_RL78: _b.int
EM_VIDEOCORE5: _b.int
EM_78KOR: _b.int
EM_56800EX: _b.int
EM_BA1: _b.int
EM_BA2: _b.int
EM_XCORE: _b.int
EM_MCHP_PIC: _b.int
EM_INTELGT: _b.int
EM_KM32: _b.int
EM_KMX32: _b.int
EM_EMX16: _b.int
EM_EMX8: _b.int
EM_KVARC: _b.int
EM_CDP: _b.int
EM_COGE: _b.int
EM_COOL: _b.int
EM_NORC: _b.int
EM_CSR_KALIMBA: _b.int
EM_Z80: _b.int
EM_VISIUM: _b.int
EM_FT32: _b.int
EM_MOXIE: _b.int
EM_AMDGPU: _b.int
EM_RISCV: _b.int
EM_BPF: _b.int
EM_CSKY: _b.int
EM_LOONGARCH: _b.int
EM_NUM: _b.int
EM_ARC_A5: _b.int
EM_ALPHA: _b.int
EV_NONE: _b.int
EV_CURRENT: _b.int
EV_NUM: _b.int
SHN_UNDEF: _b.int
SHN_LORESERVE: _b.int
SHN_LOPROC: _b.int
SHN_BEFORE: _b.int
SHN_AFTER: _b.int
SHN_HIPROC: _b.int
SHN_LOOS: _b.int
SHN_HIOS: _b.int
SHN_ABS: _b.int
SHN_COMMON: _b.int
SHN_XINDEX: _b.int
SHN_HIRESERVE: _b.int
SHT_NULL: _b.int
SHT_PROGBITS: _b.int
SHT_SYMTAB: _b.int
SHT_STRTAB: _b.int
SHT_RELA: _b.int
SHT_HASH: _b.int
SHT_DYNAMIC: _b.int
SHT_NOTE: _b.int
SHT_NOBITS: _b.int
SHT_REL: _b.int
SHT_SHLIB: _b.int
SHT_DYNSYM: _b.int
SHT_INIT_ARRAY: _b.int
SHT_FINI_ARRAY: _b.int
SHT_PREINIT_ARRAY: _b.int
SHT_GROUP: _b.int
SHT_SYMTAB_SHNDX: _b.int
SHT_RELR: _b.int
SHT_NUM: _b.int
SHT_LOOS: _b.int
SHT_GNU_ATTRIBUTES: _b.int
SHT_GNU_HASH: _b.int
SHT_GNU_LIBLIST: _b.int
SHT_CHECKSUM: _b.int
SHT_LOSUNW: _b.int
SHT_SUNW_move: _b.int
SHT_SUNW_COMDAT: _b.int
SHT_SUNW_syminfo: _b.int
SHT_GNU_verdef: _b.int
SHT_GNU_verneed: _b.int
SHT_GNU_versym: _b.int
SHT_HISUNW: _b.int
SHT_HIOS: _b.int
SHT_LOPROC: _b.int
SHT_HIPROC: _b.int
SHT_LOUSER: _b.int
SHT_HIUSER: _b.int
SHF_WRITE: _b.int
SHF_ALLOC: _b.int
SHF_EXECINSTR: _b.int
SHF_MERGE: _b.int
SHF_STRINGS: _b.int
SHF_INFO_LINK: _b.int
SHF_LINK_ORDER: _b.int
SHF_OS_NONCONFORMING: _b.int
SHF_GROUP: _b.int
SHF_TLS: _b.int
SHF_COMPRESSED: _b.int
SHF_MASKOS: _b.int
SHF_MASKPROC: _b.int
SHF_GNU_RETAIN: _b.int
SHF_ORDERED: _b.int
SHF_EXCLUDE: _b.int
ELFCOMPRESS_ZLIB: _b.int
ELFCOMPRESS_ZSTD: _b.int
ELFCOMPRESS_LOOS: _b.int
ELFCOMPRESS_HIOS: _b.int
ELFCOMPRESS_LOPROC: _b.int
ELFCOMPRESS_HIPROC: _b.int
GRP_COMDAT: _b.int
SYMINFO_BT_SELF: _b.int
SYMINFO_BT_PARENT: _b.int
SYMINFO_BT_LOWRESERVE: _b.int
SYMINFO_FLG_DIRECT: _b.int
SYMINFO_FLG_PASSTHRU: _b.int
SYMINFO_FLG_COPY: _b.int
SYMINFO_FLG_LAZYLOAD: _b.int
SYMINFO_NONE: _b.int
SYMINFO_CURRENT: _b.int
SYMINFO_NUM: _b.int
STB_LOCAL: _b.int
STB_GLOBAL: _b.int
STB_WEAK: _b.int
STB_NUM: _b.int
STB_LOOS: _b.int
STB_GNU_UNIQUE: _b.int
STB_HIOS: _b.int
STB_LOPROC: _b.int
STB_HIPROC: _b.int
STT_NOTYPE: _b.int
STT_OBJECT: _b.int
STT_FUNC: _b.int
STT_SECTION: _b.int
STT_FILE: _b.int
STT_COMMON: _b.int
STT_TLS: _b.int
STT_NUM: _b.int
STT_LOOS: _b.int
STT_GNU_IFUNC: _b.int
STT_HIOS: _b.int
STT_LOPROC: _b.int
STT_HIPROC: _b.int
STN_UNDEF: _b.int
STV_DEFAULT: _b.int
STV_INTERNAL: _b.int
STV_HIDDEN: _b.int
STV_PROTECTED: _b.int
PN_XNUM: _b.int
PT_NULL: _b.int
PT_LOAD: _b.int
PT_DYNAMIC: _b.int
PT_INTERP: _b.int
PT_NOTE: _b.int
PT_SHLIB: _b.int
PT_PHDR: _b.int
PT_TLS: _b.int
PT_NUM: _b.int
PT_LOOS: _b.int
PT_GNU_EH_FRAME: _b.int
PT_GNU_STACK: _b.int
PT_GNU_RELRO: _b.int
PT_GNU_PROPERTY: _b.int
PT_GNU_SFRAME: _b.int
PT_LOSUNW: _b.int
PT_SUNWBSS: _b.int
PT_SUNWSTACK: _b.int
PT_HISUNW: _b.int
PT_HIOS: _b.int
PT_LOPROC: _b.int
PT_HIPROC: _b.int
PF_X: _b.int
PF_W: _b.int
PF_R: _b.int
PF_MASKOS: _b.int
PF_MASKPROC: _b.int
NT_PRSTATUS: _b.int
NT_PRFPREG: _b.int
NT_FPREGSET: _b.int
NT_PRPSINFO: _b.int
NT_PRXREG: _b.int
NT_TASKSTRUCT: _b.int
NT_PLATFORM: _b.int
NT_AUXV: _b.int
NT_GWINDOWS: _b.int
NT_ASRS: _b.int
NT_PSTATUS: _b.int
NT_PSINFO: _b.int
NT_PRCRED: _b.int
NT_UTSNAME: _b.int
NT_LWPSTATUS: _b.int
NT_LWPSINFO: _b.int
NT_PRFPXREG: _b.int
NT_SIGINFO: _b.int
NT_FILE: _b.int
NT_PRXFPREG: _b.int
NT_PPC_VMX: _b.int
NT_PPC_SPE: _b.int
NT_PPC_VSX: _b.int
NT_PPC_TAR: _b.int
NT_PPC_PPR: _b.int
NT_PPC_DSCR: _b.int
NT_PPC_EBB: _b.int
NT_PPC_PMU: _b.int
NT_PPC_TM_CGPR: _b.int
NT_PPC_TM_CFPR: _b.int
NT_PPC_TM_CVMX: _b.int
NT_PPC_TM_CVSX: _b.int
NT_PPC_TM_SPR: _b.int
NT_PPC_TM_CTAR: _b.int
NT_PPC_TM_CPPR: _b.int
NT_PPC_TM_CDSCR: _b.int
NT_PPC_PKEY: _b.int
NT_PPC_DEXCR: _b.int
NT_PPC_HASHKEYR: _b.int
NT_386_TLS: _b.int
NT_386_IOPERM: _b.int
NT_X86_XSTATE: _b.int
NT_X86_SHSTK: _b.int
NT_X86_XSAVE_LAYOUT: _b.int
NT_S390_HIGH_GPRS: _b.int
NT_S390_TIMER: _b.int
NT_S390_TODCMP: _b.int
NT_S390_TODPREG: _b.int
NT_S390_CTRS: _b.int
NT_S390_PREFIX: _b.int
NT_S390_LAST_BREAK: _b.int
NT_S390_SYSTEM_CALL: _b.int
NT_S390_TDB: _b.int
NT_S390_VXRS_LOW: _b.int
NT_S390_VXRS_HIGH: _b.int
NT_S390_GS_CB: _b.int
NT_S390_GS_BC: _b.int
NT_S390_RI_CB: _b.int
NT_S390_PV_CPU_DATA: _b.int
NT_ARM_VFP: _b.int
NT_ARM_TLS: _b.int
NT_ARM_HW_BREAK: _b.int
NT_ARM_HW_WATCH: _b.int
NT_ARM_SYSTEM_CALL: _b.int
NT_ARM_SVE: _b.int
NT_ARM_PAC_MASK: _b.int
NT_ARM_PACA_KEYS: _b.int
NT_ARM_PACG_KEYS: _b.int
NT_ARM_TAGGED_ADDR_CTRL: _b.int
NT_ARM_PAC_ENABLED_KEYS: _b.int
NT_ARM_SSVE: _b.int
NT_ARM_ZA: _b.int
NT_ARM_ZT: _b.int
NT_ARM_FPMR: _b.int
NT_ARM_POE: _b.int
NT_ARM_GCS: _b.int
NT_VMCOREDD: _b.int
NT_MIPS_DSP: _b.int
NT_MIPS_FP_MODE: _b.int
NT_MIPS_MSA: _b.int
NT_RISCV_CSR: _b.int
NT_RISCV_VECTOR: _b.int
NT_RISCV_TAGGED_ADDR_CTRL: _b.int
NT_RISCV_USER_CFI: _b.int
NT_LOONGARCH_CPUCFG: _b.int
NT_LOONGARCH_CSR: _b.int
NT_LOONGARCH_LSX: _b.int
NT_LOONGARCH_LASX: _b.int
NT_LOONGARCH_LBT: _b.int
NT_LOONGARCH_HW_BREAK: _b.int
NT_LOONGARCH_HW_WATCH: _b.int
NT_VERSION: _b.int
DT_NULL: _b.int
DT_NEEDED: _b.int
DT_PLTRELSZ: _b.int
DT_PLTGOT: _b.int
DT_HASH: _b.int
DT_STRTAB: _b.int
DT_SYMTAB: _b.int
DT_RELA: _b.int
DT_RELASZ: _b.int
DT_RELAENT: _b.int
DT_STRSZ: _b.int
DT_SYMENT: _b.int
DT_INIT: _b.int
DT_FINI: _b.int
DT_SONAME: _b.int
DT_RPATH: _b.int
DT_SYMBOLIC: _b.int
DT_REL: _b.int
DT_RELSZ: _b.int
DT_RELENT: _b.int
DT_PLTREL: _b.int
DT_DEBUG: _b.int
DT_TEXTREL: _b.int
DT_JMPREL: _b.int
DT_BIND_NOW: _b.int
DT_INIT_ARRAY: _b.int
DT_FINI_ARRAY: _b.int
DT_INIT_ARRAYSZ: _b.int
DT_FINI_ARRAYSZ: _b.int
DT_RUNPATH: _b.int
DT_FLAGS: _b.int
DT_ENCODING: _b.int
DT_PREINIT_ARRAY: _b.int
DT_PREINIT_ARRAYSZ: _b.int
DT_SYMTAB_SHNDX: _b.int
DT_RELRSZ: _b.int
DT_RELR: _b.int
DT_RELRENT: _b.int
DT_NUM: _b.int
DT_LOOS: _b.int
DT_HIOS: _b.int
DT_LOPROC: _b.int
DT_HIPROC: _b.int
DT_PROCNUM: _b.int
DT_VALRNGLO: _b.int
DT_GNU_PRELINKED: _b.int
DT_GNU_CONFLICTSZ: _b.int
DT_GNU_LIBLISTSZ: _b.int
DT_CHECKSUM: _b.int
DT_PLTPADSZ: _b.int
DT_MOVEENT: _b.int
DT_MOVESZ: _b.int
DT_FEATURE_1: _b.int
DT_POSFLAG_1: _b.int
DT_SYMINSZ: _b.int
DT_SYMINENT: _b.int
DT_VALRNGHI: _b.int
DT_VALNUM: _b.int
DT_ADDRRNGLO: _b.int
DT_GNU_HASH: _b.int
DT_TLSDESC_PLT: _b.int
DT_TLSDESC_GOT: _b.int
DT_GNU_CONFLICT: _b.int
DT_GNU_LIBLIST: _b.int
DT_CONFIG: _b.int
DT_DEPAUDIT: _b.int
DT_AUDIT: _b.int
DT_PLTPAD: _b.int
DT_MOVETAB: _b.int
DT_SYMINFO: _b.int
DT_ADDRRNGHI: _b.int
DT_ADDRNUM: _b.int
DT_VERSYM: _b.int
DT_RELACOUNT: _b.int
DT_RELCOUNT: _b.int
DT_FLAGS_1: _b.int
DT_VERDEF: _b.int
DT_VERDEFNUM: _b.int
DT_VERNEED: _b.int
DT_VERNEEDNUM: _b.int
DT_VERSIONTAGNUM: _b.int
DT_AUXILIARY: _b.int
DT_FILTER: _b.int
DT_EXTRANUM: _b.int
DF_ORIGIN: _b.int
DF_SYMBOLIC: _b.int
DF_TEXTREL: _b.int
DF_BIND_NOW: _b.int
DF_STATIC_TLS: _b.int
DF_1_NOW: _b.int
DF_1_GLOBAL: _b.int
DF_1_GROUP: _b.int
DF_1_NODELETE: _b.int
DF_1_LOADFLTR: _b.int
DF_1_INITFIRST: _b.int
DF_1_NOOPEN: _b.int
DF_1_ORIGIN: _b.int
DF_1_DIRECT: _b.int
DF_1_TRANS: _b.int
DF_1_INTERPOSE: _b.int
DF_1_NODEFLIB: _b.int
DF_1_NODUMP: _b.int
DF_1_CONFALT: _b.int
DF_1_ENDFILTEE: _b.int
DF_1_DISPRELDNE: _b.int
DF_1_DISPRELPND: _b.int
DF_1_NODIRECT: _b.int
DF_1_IGNMULDEF: _b.int
DF_1_NOKSYMS: _b.int
DF_1_NOHDR: _b.int
DF_1_EDITED: _b.int
DF_1_NORELOC: _b.int
DF_1_SYMINTPOSE: _b.int
DF_1_GLOBAUDIT: _b.int
DF_1_SINGLETON: _b.int
DF_1_STUB: _b.int
DF_1_PIE: _b.int
DF_1_KMOD: _b.int
DF_1_WEAKFILTER: _b.int
DF_1_NOCOMMON: _b.int
DTF_1_PARINIT: _b.int
DTF_1_CONFEXP: _b.int
DF_P1_LAZYLOAD: _b.int
DF_P1_GROUPPERM: _b.int
VER_DEF_NONE: _b.int
VER_DEF_CURRENT: _b.int
VER_DEF_NUM: _b.int
VER_FLG_BASE: _b.int
VER_FLG_WEAK: _b.int
VER_NDX_LOCAL: _b.int
VER_NDX_GLOBAL: _b.int
VER_NDX_LORESERVE: _b.int
VER_NDX_ELIMINATE: _b.int
VER_NEED_NONE: _b.int
VER_NEED_CURRENT: _b.int
VER_NEED_NUM: _b.int
AT_NULL: _b.int
AT_IGNORE: _b.int
AT_EXECFD: _b.int
AT_PHDR: _b.int
AT_PHENT: _b.int
AT_PHNUM: _b.int
AT_PAGESZ: _b.int
AT_BASE: _b.int
AT_FLAGS: _b.int
AT_ENTRY: _b.int
AT_NOTELF: _b.int
AT_UID: _b.int
AT_EUID: _b.int
AT_GID: _b.int
AT_EGID: _b.int
AT_CLKTCK: _b.int
AT_PLATFORM: _b.int
AT_HWCAP: _b.int
AT_FPUCW: _b.int
AT_DCACHEBSIZE: _b.int
AT_ICACHEBSIZE: _b.int
AT_UCACHEBSIZE: _b.int
AT_IGNOREPPC: _b.int
AT_SECURE: _b.int
AT_BASE_PLATFORM: _b.int
AT_RANDOM: _b.int
AT_HWCAP2: _b.int
AT_RSEQ_FEATURE_SIZE: _b.int
AT_RSEQ_ALIGN: _b.int
AT_HWCAP3: _b.int
AT_HWCAP4: _b.int
AT_EXECFN: _b.int
AT_SYSINFO: _b.int
AT_SYSINFO_EHDR: _b.int
AT_L1I_CACHESHAPE: _b.int
AT_L1D_CACHESHAPE: _b.int
AT_L2_CACHESHAPE: _b.int
AT_L3_CACHESHAPE: _b.int
AT_L1I_CACHESIZE: _b.int
AT_L1I_CACHEGEOMETRY: _b.int
AT_L1D_CACHESIZE: _b.int
AT_L1D_CACHEGEOMETRY: _b.int
AT_L2_CACHESIZE: _b.int
AT_L2_CACHEGEOMETRY: _b.int
AT_L3_CACHESIZE: _b.int
AT_L3_CACHEGEOMETRY: _b.int
AT_MINSIGSTKSZ: _b.int
ELF_NOTE_SOLARIS: _b.str
ELF_NOTE_GNU: _b.str
ELF_NOTE_FDO: _b.str
ELF_NOTE_PAGESIZE_HINT: _b.int
NT_GNU_ABI_TAG: _b.int
ELF_NOTE_ABI: _b.int
ELF_NOTE_OS_LINUX: _b.int
ELF_NOTE_OS_GNU: _b.int
ELF_NOTE_OS_SOLARIS2: _b.int
ELF_NOTE_OS_FREEBSD: _b.int
NT_GNU_HWCAP: _b.int
NT_GNU_BUILD_ID: _b.int
NT_GNU_GOLD_VERSION: _b.int
NT_GNU_PROPERTY_TYPE_0: _b.int
NT_FDO_PACKAGING_METADATA: _b.int
NT_FDO_DLOPEN_METADATA: _b.int
NOTE_GNU_PROPERTY_SECTION_NAME: _b.str
GNU_PROPERTY_STACK_SIZE: _b.int
GNU_PROPERTY_NO_COPY_ON_PROTECTED: _b.int
GNU_PROPERTY_UINT32_AND_LO: _b.int
GNU_PROPERTY_UINT32_AND_HI: _b.int
GNU_PROPERTY_UINT32_OR_LO: _b.int
GNU_PROPERTY_UINT32_OR_HI: _b.int
GNU_PROPERTY_1_NEEDED: _b.int
GNU_PROPERTY_1_NEEDED_INDIRECT_EXTERN_ACCESS: _b.int
GNU_PROPERTY_LOPROC: _b.int
GNU_PROPERTY_HIPROC: _b.int
GNU_PROPERTY_LOUSER: _b.int
GNU_PROPERTY_HIUSER: _b.int
GNU_PROPERTY_AARCH64_FEATURE_1_AND: _b.int
GNU_PROPERTY_AARCH64_FEATURE_1_BTI: _b.int
GNU_PROPERTY_AARCH64_FEATURE_1_PAC: _b.int
GNU_PROPERTY_AARCH64_FEATURE_1_GCS: _b.int
GNU_PROPERTY_X86_ISA_1_USED: _b.int
GNU_PROPERTY_X86_ISA_1_NEEDED: _b.int
GNU_PROPERTY_X86_FEATURE_1_AND: _b.int
GNU_PROPERTY_X86_ISA_1_BASELINE: _b.int
GNU_PROPERTY_X86_ISA_1_V2: _b.int
GNU_PROPERTY_X86_ISA_1_V3: _b.int
GNU_PROPERTY_X86_ISA_1_V4: _b.int
GNU_PROPERTY_X86_FEATURE_1_IBT: _b.int
GNU_PROPERTY_X86_FEATURE_1_SHSTK: _b.int
EF_CPU32: _b.int
R_68K_NONE: _b.int
R_68K_32: _b.int
R_68K_16: _b.int
R_68K_8: _b.int
R_68K_PC32: _b.int
R_68K_PC16: _b.int
R_68K_PC8: _b.int
R_68K_GOT32: _b.int
R_68K_GOT16: _b.int
R_68K_GOT8: _b.int
R_68K_GOT32O: _b.int
R_68K_GOT16O: _b.int
R_68K_GOT8O: _b.int
R_68K_PLT32: _b.int
R_68K_PLT16: _b.int
R_68K_PLT8: _b.int
R_68K_PLT32O: _b.int
R_68K_PLT16O: _b.int
R_68K_PLT8O: _b.int
R_68K_COPY: _b.int
R_68K_GLOB_DAT: _b.int
R_68K_JMP_SLOT: _b.int
R_68K_RELATIVE: _b.int
R_68K_TLS_GD32: _b.int
R_68K_TLS_GD16: _b.int
R_68K_TLS_GD8: _b.int
R_68K_TLS_LDM32: _b.int
R_68K_TLS_LDM16: _b.int
R_68K_TLS_LDM8: _b.int
R_68K_TLS_LDO32: _b.int
R_68K_TLS_LDO16: _b.int
R_68K_TLS_LDO8: _b.int
R_68K_TLS_IE32: _b.int
R_68K_TLS_IE16: _b.int
R_68K_TLS_IE8: _b.int
R_68K_TLS_LE32: _b.int
R_68K_TLS_LE16: _b.int
R_68K_TLS_LE8: _b.int
R_68K_TLS_DTPMOD32: _b.int
R_68K_TLS_DTPREL32: _b.int
R_68K_TLS_TPREL32: _b.int
R_68K_NUM: _b.int
R_386_NONE: _b.int
R_386_32: _b.int
R_386_PC32: _b.int
R_386_GOT32: _b.int
R_386_PLT32: _b.int
R_386_COPY: _b.int
R_386_GLOB_DAT: _b.int
R_386_JMP_SLOT: _b.int
R_386_RELATIVE: _b.int
R_386_GOTOFF: _b.int
R_386_GOTPC: _b.int
R_386_32PLT: _b.int
R_386_TLS_TPOFF: _b.int
R_386_TLS_IE: _b.int
R_386_TLS_GOTIE: _b.int
R_386_TLS_LE: _b.int
R_386_TLS_GD: _b.int
R_386_TLS_LDM: _b.int
R_386_16: _b.int
R_386_PC16: _b.int
R_386_8: _b.int
R_386_PC8: _b.int
R_386_TLS_GD_32: _b.int
R_386_TLS_GD_PUSH: _b.int
R_386_TLS_GD_CALL: _b.int
R_386_TLS_GD_POP: _b.int
R_386_TLS_LDM_32: _b.int
R_386_TLS_LDM_PUSH: _b.int
R_386_TLS_LDM_CALL: _b.int
R_386_TLS_LDM_POP: _b.int
R_386_TLS_LDO_32: _b.int
R_386_TLS_IE_32: _b.int
R_386_TLS_LE_32: _b.int
R_386_TLS_DTPMOD32: _b.int
R_386_TLS_DTPOFF32: _b.int
R_386_TLS_TPOFF32: _b.int
R_386_SIZE32: _b.int
R_386_TLS_GOTDESC: _b.int
R_386_TLS_DESC_CALL: _b.int
R_386_TLS_DESC: _b.int
R_386_IRELATIVE: _b.int
R_386_GOT32X: _b.int
R_386_NUM: _b.int
STT_SPARC_REGISTER: _b.int
EF_SPARCV9_MM: _b.int
EF_SPARCV9_TSO: _b.int
EF_SPARCV9_PSO: _b.int
EF_SPARCV9_RMO: _b.int
EF_SPARC_LEDATA: _b.int
EF_SPARC_EXT_MASK: _b.int
EF_SPARC_32PLUS: _b.int
EF_SPARC_SUN_US1: _b.int
EF_SPARC_HAL_R1: _b.int
EF_SPARC_SUN_US3: _b.int
R_SPARC_NONE: _b.int
R_SPARC_8: _b.int
R_SPARC_16: _b.int
R_SPARC_32: _b.int
R_SPARC_DISP8: _b.int
R_SPARC_DISP16: _b.int
R_SPARC_DISP32: _b.int
R_SPARC_WDISP30: _b.int
R_SPARC_WDISP22: _b.int
R_SPARC_HI22: _b.int
R_SPARC_22: _b.int
R_SPARC_13: _b.int
R_SPARC_LO10: _b.int
R_SPARC_GOT10: _b.int
R_SPARC_GOT13: _b.int
R_SPARC_GOT22: _b.int
R_SPARC_PC10: _b.int
R_SPARC_PC22: _b.int
R_SPARC_WPLT30: _b.int
R_SPARC_COPY: _b.int
R_SPARC_GLOB_DAT: _b.int
R_SPARC_JMP_SLOT: _b.int
R_SPARC_RELATIVE: _b.int
R_SPARC_UA32: _b.int
R_SPARC_PLT32: _b.int
R_SPARC_HIPLT22: _b.int
R_SPARC_LOPLT10: _b.int
R_SPARC_PCPLT32: _b.int
R_SPARC_PCPLT22: _b.int
R_SPARC_PCPLT10: _b.int
R_SPARC_10: _b.int
R_SPARC_11: _b.int
R_SPARC_64: _b.int
R_SPARC_OLO10: _b.int
R_SPARC_HH22: _b.int
R_SPARC_HM10: _b.int
R_SPARC_LM22: _b.int
R_SPARC_PC_HH22: _b.int
R_SPARC_PC_HM10: _b.int
R_SPARC_PC_LM22: _b.int
R_SPARC_WDISP16: _b.int
R_SPARC_WDISP19: _b.int
R_SPARC_GLOB_JMP: _b.int
R_SPARC_7: _b.int
R_SPARC_5: _b.int
R_SPARC_6: _b.int
R_SPARC_DISP64: _b.int
R_SPARC_PLT64: _b.int
R_SPARC_HIX22: _b.int
R_SPARC_LOX10: _b.int
R_SPARC_H44: _b.int
R_SPARC_M44: _b.int
R_SPARC_L44: _b.int
R_SPARC_REGISTER: _b.int
R_SPARC_UA64: _b.int
R_SPARC_UA16: _b.int
R_SPARC_TLS_GD_HI22: _b.int
R_SPARC_TLS_GD_LO10: _b.int
R_SPARC_TLS_GD_ADD: _b.int
R_SPARC_TLS_GD_CALL: _b.int
R_SPARC_TLS_LDM_HI22: _b.int
R_SPARC_TLS_LDM_LO10: _b.int
R_SPARC_TLS_LDM_ADD: _b.int
R_SPARC_TLS_LDM_CALL: _b.int
R_SPARC_TLS_LDO_HIX22: _b.int
R_SPARC_TLS_LDO_LOX10: _b.int
R_SPARC_TLS_LDO_ADD: _b.int
R_SPARC_TLS_IE_HI22: _b.int
R_SPARC_TLS_IE_LO10: _b.int
R_SPARC_TLS_IE_LD: _b.int
R_SPARC_TLS_IE_LDX: _b.int
R_SPARC_TLS_IE_ADD: _b.int
R_SPARC_TLS_LE_HIX22: _b.int
R_SPARC_TLS_LE_LOX10: _b.int
R_SPARC_TLS_DTPMOD32: _b.int
R_SPARC_TLS_DTPMOD64: _b.int
R_SPARC_TLS_DTPOFF32: _b.int
R_SPARC_TLS_DTPOFF64: _b.int
R_SPARC_TLS_TPOFF32: _b.int
R_SPARC_TLS_TPOFF64: _b.int
R_SPARC_GOTDATA_HIX22: _b.int
R_SPARC_GOTDATA_LOX10: _b.int
R_SPARC_GOTDATA_OP_HIX22: _b.int
R_SPARC_GOTDATA_OP_LOX10: _b.int
R_SPARC_GOTDATA_OP: _b.int
R_SPARC_H34: _b.int
R_SPARC_SIZE32: _b.int
R_SPARC_SIZE64: _b.int
R_SPARC_WDISP10: _b.int
R_SPARC_JMP_IREL: _b.int
R_SPARC_IRELATIVE: _b.int
R_SPARC_GNU_VTINHERIT: _b.int
R_SPARC_GNU_VTENTRY: _b.int
R_SPARC_REV32: _b.int
R_SPARC_NUM: _b.int
DT_SPARC_REGISTER: _b.int
DT_SPARC_NUM: _b.int
EF_MIPS_NOREORDER: _b.int
EF_MIPS_PIC: _b.int
EF_MIPS_CPIC: _b.int
EF_MIPS_XGOT: _b.int
EF_MIPS_UCODE: _b.int
EF_MIPS_ABI2: _b.int
EF_MIPS_ABI_ON32: _b.int
EF_MIPS_OPTIONS_FIRST: _b.int
EF_MIPS_32BITMODE: _b.int
EF_MIPS_FP64: _b.int
EF_MIPS_NAN2008: _b.int
EF_MIPS_ARCH_ASE: _b.int
EF_MIPS_ARCH_ASE_MDMX: _b.int
EF_MIPS_ARCH_ASE_M16: _b.int
EF_MIPS_ARCH_ASE_MICROMIPS: _b.int
EF_MIPS_ARCH: _b.int
EF_MIPS_ARCH_1: _b.int
EF_MIPS_ARCH_2: _b.int
EF_MIPS_ARCH_3: _b.int
EF_MIPS_ARCH_4: _b.int
EF_MIPS_ARCH_5: _b.int
EF_MIPS_ARCH_32: _b.int
EF_MIPS_ARCH_64: _b.int
EF_MIPS_ARCH_32R2: _b.int
EF_MIPS_ARCH_64R2: _b.int
EF_MIPS_ARCH_32R6: _b.int
EF_MIPS_ARCH_64R6: _b.int
EF_MIPS_ABI: _b.int
EF_MIPS_ABI_O32: _b.int
EF_MIPS_ABI_O64: _b.int
EF_MIPS_ABI_EABI32: _b.int
EF_MIPS_ABI_EABI64: _b.int
EF_MIPS_MACH: _b.int
EF_MIPS_MACH_3900: _b.int
EF_MIPS_MACH_4010: _b.int
EF_MIPS_MACH_4100: _b.int
EF_MIPS_MACH_ALLEGREX: _b.int
EF_MIPS_MACH_4650: _b.int
EF_MIPS_MACH_4120: _b.int
EF_MIPS_MACH_4111: _b.int
EF_MIPS_MACH_SB1: _b.int
EF_MIPS_MACH_OCTEON: _b.int
EF_MIPS_MACH_XLR: _b.int
EF_MIPS_MACH_OCTEON2: _b.int
EF_MIPS_MACH_OCTEON3: _b.int
EF_MIPS_MACH_5400: _b.int
EF_MIPS_MACH_5900: _b.int
EF_MIPS_MACH_IAMR2: _b.int
EF_MIPS_MACH_5500: _b.int
EF_MIPS_MACH_9000: _b.int
EF_MIPS_MACH_LS2E: _b.int
EF_MIPS_MACH_LS2F: _b.int
EF_MIPS_MACH_GS464: _b.int
EF_MIPS_MACH_GS464E: _b.int
EF_MIPS_MACH_GS264E: _b.int
E_MIPS_ARCH_1: _b.int
E_MIPS_ARCH_2: _b.int
E_MIPS_ARCH_3: _b.int
E_MIPS_ARCH_4: _b.int
E_MIPS_ARCH_5: _b.int
E_MIPS_ARCH_32: _b.int
E_MIPS_ARCH_64: _b.int
SHN_MIPS_ACOMMON: _b.int
SHN_MIPS_TEXT: _b.int
SHN_MIPS_DATA: _b.int
SHN_MIPS_SCOMMON: _b.int
SHN_MIPS_SUNDEFINED: _b.int
SHT_MIPS_LIBLIST: _b.int
SHT_MIPS_MSYM: _b.int
SHT_MIPS_CONFLICT: _b.int
SHT_MIPS_GPTAB: _b.int
SHT_MIPS_UCODE: _b.int
SHT_MIPS_DEBUG: _b.int
SHT_MIPS_REGINFO: _b.int
SHT_MIPS_PACKAGE: _b.int
SHT_MIPS_PACKSYM: _b.int
SHT_MIPS_RELD: _b.int
SHT_MIPS_IFACE: _b.int
SHT_MIPS_CONTENT: _b.int
SHT_MIPS_OPTIONS: _b.int
SHT_MIPS_SHDR: _b.int
SHT_MIPS_FDESC: _b.int
SHT_MIPS_EXTSYM: _b.int
SHT_MIPS_DENSE: _b.int
SHT_MIPS_PDESC: _b.int
SHT_MIPS_LOCSYM: _b.int
SHT_MIPS_AUXSYM: _b.int
SHT_MIPS_OPTSYM: _b.int
SHT_MIPS_LOCSTR: _b.int
SHT_MIPS_LINE: _b.int
SHT_MIPS_RFDESC: _b.int
SHT_MIPS_DELTASYM: _b.int
SHT_MIPS_DELTAINST: _b.int
SHT_MIPS_DELTACLASS: _b.int
SHT_MIPS_DWARF: _b.int
SHT_MIPS_DELTADECL: _b.int
SHT_MIPS_SYMBOL_LIB: _b.int
SHT_MIPS_EVENTS: _b.int
SHT_MIPS_TRANSLATE: _b.int
SHT_MIPS_PIXIE: _b.int
SHT_MIPS_XLATE: _b.int
SHT_MIPS_XLATE_DEBUG: _b.int
SHT_MIPS_WHIRL: _b.int
SHT_MIPS_EH_REGION: _b.int
SHT_MIPS_XLATE_OLD: _b.int
SHT_MIPS_PDR_EXCEPTION: _b.int
SHT_MIPS_ABIFLAGS: _b.int
SHT_MIPS_XHASH: _b.int
SHF_MIPS_GPREL: _b.int
SHF_MIPS_MERGE: _b.int
SHF_MIPS_ADDR: _b.int
SHF_MIPS_STRINGS: _b.int
SHF_MIPS_NOSTRIP: _b.int
SHF_MIPS_LOCAL: _b.int
SHF_MIPS_NAMES: _b.int
SHF_MIPS_NODUPE: _b.int
STO_MIPS_DEFAULT: _b.int
STO_MIPS_INTERNAL: _b.int
STO_MIPS_HIDDEN: _b.int
STO_MIPS_PROTECTED: _b.int
STO_MIPS_PLT: _b.int
STO_MIPS_SC_ALIGN_UNUSED: _b.int
STB_MIPS_SPLIT_COMMON: _b.int
ODK_NULL: _b.int
ODK_REGINFO: _b.int
ODK_EXCEPTIONS: _b.int
ODK_PAD: _b.int
ODK_HWPATCH: _b.int
ODK_FILL: _b.int
ODK_TAGS: _b.int
ODK_HWAND: _b.int
ODK_HWOR: _b.int
OEX_FPU_MIN: _b.int
OEX_FPU_MAX: _b.int
OEX_PAGE0: _b.int
OEX_SMM: _b.int
OEX_FPDBUG: _b.int
OEX_PRECISEFP: _b.int
OEX_DISMISS: _b.int
OEX_FPU_INVAL: _b.int
OEX_FPU_DIV0: _b.int
OEX_FPU_OFLO: _b.int
OEX_FPU_UFLO: _b.int
OEX_FPU_INEX: _b.int
OHW_R4KEOP: _b.int
OHW_R8KPFETCH: _b.int
OHW_R5KEOP: _b.int
OHW_R5KCVTL: _b.int
OPAD_PREFIX: _b.int
OPAD_POSTFIX: _b.int
OPAD_SYMBOL: _b.int
OHWA0_R4KEOP_CHECKED: _b.int
OHWA1_R4KEOP_CLEAN: _b.int
R_MIPS_NONE: _b.int
R_MIPS_16: _b.int
R_MIPS_32: _b.int
R_MIPS_REL32: _b.int
R_MIPS_26: _b.int
R_MIPS_HI16: _b.int
R_MIPS_LO16: _b.int
R_MIPS_GPREL16: _b.int
R_MIPS_LITERAL: _b.int
R_MIPS_GOT16: _b.int
R_MIPS_PC16: _b.int
R_MIPS_CALL16: _b.int
R_MIPS_GPREL32: _b.int
R_MIPS_SHIFT5: _b.int
R_MIPS_SHIFT6: _b.int
R_MIPS_64: _b.int
R_MIPS_GOT_DISP: _b.int
R_MIPS_GOT_PAGE: _b.int
R_MIPS_GOT_OFST: _b.int
R_MIPS_GOT_HI16: _b.int
R_MIPS_GOT_LO16: _b.int
R_MIPS_SUB: _b.int
R_MIPS_INSERT_A: _b.int
R_MIPS_INSERT_B: _b.int
R_MIPS_DELETE: _b.int
R_MIPS_HIGHER: _b.int
R_MIPS_HIGHEST: _b.int
R_MIPS_CALL_HI16: _b.int
R_MIPS_CALL_LO16: _b.int
R_MIPS_SCN_DISP: _b.int
R_MIPS_REL16: _b.int
R_MIPS_ADD_IMMEDIATE: _b.int
R_MIPS_PJUMP: _b.int
R_MIPS_RELGOT: _b.int
R_MIPS_JALR: _b.int
R_MIPS_TLS_DTPMOD32: _b.int
R_MIPS_TLS_DTPREL32: _b.int
R_MIPS_TLS_DTPMOD64: _b.int
R_MIPS_TLS_DTPREL64: _b.int
R_MIPS_TLS_GD: _b.int
R_MIPS_TLS_LDM: _b.int
R_MIPS_TLS_DTPREL_HI16: _b.int
R_MIPS_TLS_DTPREL_LO16: _b.int
R_MIPS_TLS_GOTTPREL: _b.int
R_MIPS_TLS_TPREL32: _b.int
R_MIPS_TLS_TPREL64: _b.int
R_MIPS_TLS_TPREL_HI16: _b.int
R_MIPS_TLS_TPREL_LO16: _b.int
R_MIPS_GLOB_DAT: _b.int
R_MIPS_PC21_S2: _b.int
R_MIPS_PC26_S2: _b.int
R_MIPS_PC18_S3: _b.int
R_MIPS_PC19_S2: _b.int
R_MIPS_PCHI16: _b.int
R_MIPS_PCLO16: _b.int
R_MIPS16_26: _b.int
R_MIPS16_GPREL: _b.int
R_MIPS16_GOT16: _b.int
R_MIPS16_CALL16: _b.int
R_MIPS16_HI16: _b.int
R_MIPS16_LO16: _b.int
R_MIPS16_TLS_GD: _b.int
R_MIPS16_TLS_LDM: _b.int
R_MIPS16_TLS_DTPREL_HI16: _b.int
R_MIPS16_TLS_DTPREL_LO16: _b.int
R_MIPS16_TLS_GOTTPREL: _b.int
R_MIPS16_TLS_TPREL_HI16: _b.int
R_MIPS16_TLS_TPREL_LO16: _b.int
R_MIPS16_PC16_S1: _b.int
R_MIPS_COPY: _b.int
R_MIPS_JUMP_SLOT: _b.int
R_MIPS_RELATIVE: _b.int
R_MICROMIPS_26_S1: _b.int
R_MICROMIPS_HI16: _b.int
R_MICROMIPS_LO16: _b.int
R_MICROMIPS_GPREL16: _b.int
R_MICROMIPS_LITERAL: _b.int
R_MICROMIPS_GOT16: _b.int
R_MICROMIPS_PC7_S1: _b.int
R_MICROMIPS_PC10_S1: _b.int
R_MICROMIPS_PC16_S1: _b.int
R_MICROMIPS_CALL16: _b.int
R_MICROMIPS_GOT_DISP: _b.int
R_MICROMIPS_GOT_PAGE: _b.int
R_MICROMIPS_GOT_OFST: _b.int
R_MICROMIPS_GOT_HI16: _b.int
R_MICROMIPS_GOT_LO16: _b.int
R_MICROMIPS_SUB: _b.int
R_MICROMIPS_HIGHER: _b.int
R_MICROMIPS_HIGHEST: _b.int
R_MICROMIPS_CALL_HI16: _b.int
R_MICROMIPS_CALL_LO16: _b.int
R_MICROMIPS_SCN_DISP: _b.int
R_MICROMIPS_JALR: _b.int
R_MICROMIPS_HI0_LO16: _b.int
R_MICROMIPS_TLS_GD: _b.int
R_MICROMIPS_TLS_LDM: _b.int
R_MICROMIPS_TLS_DTPREL_HI16: _b.int
R_MICROMIPS_TLS_DTPREL_LO16: _b.int
R_MICROMIPS_TLS_GOTTPREL: _b.int
R_MICROMIPS_TLS_TPREL_HI16: _b.int
R_MICROMIPS_TLS_TPREL_LO16: _b.int
R_MICROMIPS_GPREL7_S2: _b.int
R_MICROMIPS_PC23_S2: _b.int
R_MIPS_PC32: _b.int
R_MIPS_EH: _b.int
R_MIPS_GNU_REL16_S2: _b.int
R_MIPS_GNU_VTINHERIT: _b.int
R_MIPS_GNU_VTENTRY: _b.int
R_MIPS_NUM: _b.int
PT_MIPS_REGINFO: _b.int
PT_MIPS_RTPROC: _b.int
PT_MIPS_OPTIONS: _b.int
PT_MIPS_ABIFLAGS: _b.int
PF_MIPS_LOCAL: _b.int
DT_MIPS_RLD_VERSION: _b.int
DT_MIPS_TIME_STAMP: _b.int
DT_MIPS_ICHECKSUM: _b.int
DT_MIPS_IVERSION: _b.int
DT_MIPS_FLAGS: _b.int
DT_MIPS_BASE_ADDRESS: _b.int
DT_MIPS_MSYM: _b.int
DT_MIPS_CONFLICT: _b.int
DT_MIPS_LIBLIST: _b.int
DT_MIPS_LOCAL_GOTNO: _b.int
DT_MIPS_CONFLICTNO: _b.int
DT_MIPS_LIBLISTNO: _b.int
DT_MIPS_SYMTABNO: _b.int
DT_MIPS_UNREFEXTNO: _b.int
DT_MIPS_GOTSYM: _b.int
DT_MIPS_HIPAGENO: _b.int
DT_MIPS_RLD_MAP: _b.int
DT_MIPS_DELTA_CLASS: _b.int
DT_MIPS_DELTA_CLASS_NO: _b.int
DT_MIPS_DELTA_INSTANCE: _b.int
DT_MIPS_DELTA_INSTANCE_NO: _b.int
DT_MIPS_DELTA_RELOC: _b.int
DT_MIPS_DELTA_RELOC_NO: _b.int
DT_MIPS_DELTA_SYM: _b.int
DT_MIPS_DELTA_SYM_NO: _b.int
DT_MIPS_DELTA_CLASSSYM: _b.int
DT_MIPS_DELTA_CLASSSYM_NO: _b.int
DT_MIPS_CXX_FLAGS: _b.int
DT_MIPS_PIXIE_INIT: _b.int
DT_MIPS_SYMBOL_LIB: _b.int
DT_MIPS_LOCALPAGE_GOTIDX: _b.int
DT_MIPS_LOCAL_GOTIDX: _b.int
DT_MIPS_HIDDEN_GOTIDX: _b.int
DT_MIPS_PROTECTED_GOTIDX: _b.int
DT_MIPS_OPTIONS: _b.int
DT_MIPS_INTERFACE: _b.int
DT_MIPS_DYNSTR_ALIGN: _b.int
DT_MIPS_INTERFACE_SIZE: _b.int
DT_MIPS_RLD_TEXT_RESOLVE_ADDR: _b.int
DT_MIPS_PERF_SUFFIX: _b.int
DT_MIPS_COMPACT_SIZE: _b.int
DT_MIPS_GP_VALUE: _b.int
DT_MIPS_AUX_DYNAMIC: _b.int
DT_MIPS_PLTGOT: _b.int
DT_MIPS_RWPLT: _b.int
DT_MIPS_RLD_MAP_REL: _b.int
DT_MIPS_XHASH: _b.int
DT_MIPS_NUM: _b.int
RHF_NONE: _b.int
RHF_QUICKSTART: _b.int
RHF_NOTPOT: _b.int
RHF_NO_LIBRARY_REPLACEMENT: _b.int
RHF_NO_MOVE: _b.int
RHF_SGI_ONLY: _b.int
RHF_GUARANTEE_INIT: _b.int
RHF_DELTA_C_PLUS_PLUS: _b.int
RHF_GUARANTEE_START_INIT: _b.int
RHF_PIXIE: _b.int
RHF_DEFAULT_DELAY_LOAD: _b.int
RHF_REQUICKSTART: _b.int
RHF_REQUICKSTARTED: _b.int
RHF_CORD: _b.int
RHF_NO_UNRES_UNDEF: _b.int
RHF_RLD_ORDER_SAFE: _b.int
LL_NONE: _b.int
LL_EXACT_MATCH: _b.int
LL_IGNORE_INT_VER: _b.int
LL_REQUIRE_MINOR: _b.int
LL_EXPORTS: _b.int
LL_DELAY_LOAD: _b.int
LL_DELTA: _b.int
MIPS_AFL_REG_NONE: _b.int
MIPS_AFL_REG_32: _b.int
MIPS_AFL_REG_64: _b.int
MIPS_AFL_REG_128: _b.int
MIPS_AFL_ASE_DSP: _b.int
MIPS_AFL_ASE_DSPR2: _b.int
MIPS_AFL_ASE_EVA: _b.int
MIPS_AFL_ASE_MCU: _b.int
MIPS_AFL_ASE_MDMX: _b.int
MIPS_AFL_ASE_MIPS3D: _b.int
MIPS_AFL_ASE_MT: _b.int
MIPS_AFL_ASE_SMARTMIPS: _b.int
MIPS_AFL_ASE_VIRT: _b.int
MIPS_AFL_ASE_MSA: _b.int
MIPS_AFL_ASE_MIPS16: _b.int
MIPS_AFL_ASE_MICROMIPS: _b.int
MIPS_AFL_ASE_XPA: _b.int
MIPS_AFL_ASE_MASK: _b.int
MIPS_AFL_EXT_XLR: _b.int
MIPS_AFL_EXT_OCTEON2: _b.int
MIPS_AFL_EXT_OCTEONP: _b.int
MIPS_AFL_EXT_LOONGSON_3A: _b.int
MIPS_AFL_EXT_OCTEON: _b.int
MIPS_AFL_EXT_5900: _b.int
MIPS_AFL_EXT_4650: _b.int
MIPS_AFL_EXT_4010: _b.int
MIPS_AFL_EXT_4100: _b.int
MIPS_AFL_EXT_3900: _b.int
MIPS_AFL_EXT_10000: _b.int
MIPS_AFL_EXT_SB1: _b.int
MIPS_AFL_EXT_4111: _b.int
MIPS_AFL_EXT_4120: _b.int
MIPS_AFL_EXT_5400: _b.int
MIPS_AFL_EXT_5500: _b.int
MIPS_AFL_EXT_LOONGSON_2E: _b.int
MIPS_AFL_EXT_LOONGSON_2F: _b.int
MIPS_AFL_FLAGS1_ODDSPREG: _b.int
Val_GNU_MIPS_ABI_FP_ANY: _b.int
Val_GNU_MIPS_ABI_FP_DOUBLE: _b.int
Val_GNU_MIPS_ABI_FP_SINGLE: _b.int
Val_GNU_MIPS_ABI_FP_SOFT: _b.int
Val_GNU_MIPS_ABI_FP_OLD_64: _b.int
Val_GNU_MIPS_ABI_FP_XX: _b.int
Val_GNU_MIPS_ABI_FP_64: _b.int
Val_GNU_MIPS_ABI_FP_64A: _b.int
Val_GNU_MIPS_ABI_FP_MAX: _b.int
EF_PARISC_TRAPNIL: _b.int
EF_PARISC_EXT: _b.int
EF_PARISC_LSB: _b.int
EF_PARISC_WIDE: _b.int
EF_PARISC_NO_KABP: _b.int
EF_PARISC_LAZYSWAP: _b.int
EF_PARISC_ARCH: _b.int
EFA_PARISC_1_0: _b.int
EFA_PARISC_1_1: _b.int
EFA_PARISC_2_0: _b.int
SHN_PARISC_ANSI_COMMON: _b.int
SHN_PARISC_HUGE_COMMON: _b.int
SHT_PARISC_EXT: _b.int
SHT_PARISC_UNWIND: _b.int
SHT_PARISC_DOC: _b.int
SHF_PARISC_SHORT: _b.int
SHF_PARISC_HUGE: _b.int
SHF_PARISC_SBP: _b.int
STT_PARISC_MILLICODE: _b.int
STT_HP_OPAQUE: _b.int
STT_HP_STUB: _b.int
R_PARISC_NONE: _b.int
R_PARISC_DIR32: _b.int
R_PARISC_DIR21L: _b.int
R_PARISC_DIR17R: _b.int
R_PARISC_DIR17F: _b.int
R_PARISC_DIR14R: _b.int
R_PARISC_PCREL32: _b.int
R_PARISC_PCREL21L: _b.int
R_PARISC_PCREL17R: _b.int
R_PARISC_PCREL17F: _b.int
R_PARISC_PCREL14R: _b.int
R_PARISC_DPREL21L: _b.int
R_PARISC_DPREL14R: _b.int
R_PARISC_GPREL21L: _b.int
R_PARISC_GPREL14R: _b.int
R_PARISC_LTOFF21L: _b.int
R_PARISC_LTOFF14R: _b.int
R_PARISC_SECREL32: _b.int
R_PARISC_SEGBASE: _b.int
R_PARISC_SEGREL32: _b.int
R_PARISC_PLTOFF21L: _b.int
R_PARISC_PLTOFF14R: _b.int
R_PARISC_LTOFF_FPTR32: _b.int
R_PARISC_LTOFF_FPTR21L: _b.int
R_PARISC_LTOFF_FPTR14R: _b.int
R_PARISC_FPTR64: _b.int
R_PARISC_PLABEL32: _b.int
R_PARISC_PLABEL21L: _b.int
R_PARISC_PLABEL14R: _b.int
R_PARISC_PCREL64: _b.int
R_PARISC_PCREL22F: _b.int
R_PARISC_PCREL14WR: _b.int
R_PARISC_PCREL14DR: _b.int
R_PARISC_PCREL16F: _b.int
R_PARISC_PCREL16WF: _b.int
R_PARISC_PCREL16DF: _b.int
R_PARISC_DIR64: _b.int
R_PARISC_DIR14WR: _b.int
R_PARISC_DIR14DR: _b.int
R_PARISC_DIR16F: _b.int
R_PARISC_DIR16WF: _b.int
R_PARISC_DIR16DF: _b.int
R_PARISC_GPREL64: _b.int
R_PARISC_GPREL14WR: _b.int
R_PARISC_GPREL14DR: _b.int
R_PARISC_GPREL16F: _b.int
R_PARISC_GPREL16WF: _b.int
R_PARISC_GPREL16DF: _b.int
R_PARISC_LTOFF64: _b.int
R_PARISC_LTOFF14WR: _b.int
R_PARISC_LTOFF14DR: _b.int
R_PARISC_LTOFF16F: _b.int
R_PARISC_LTOFF16WF: _b.int
R_PARISC_LTOFF16DF: _b.int
R_PARISC_SECREL64: _b.int
R_PARISC_SEGREL64: _b.int
R_PARISC_PLTOFF14WR: _b.int
R_PARISC_PLTOFF14DR: _b.int
R_PARISC_PLTOFF16F: _b.int
R_PARISC_PLTOFF16WF: _b.int
R_PARISC_PLTOFF16DF: _b.int
R_PARISC_LTOFF_FPTR64: _b.int
R_PARISC_LTOFF_FPTR14WR: _b.int
R_PARISC_LTOFF_FPTR14DR: _b.int
R_PARISC_LTOFF_FPTR16F: _b.int
R_PARISC_LTOFF_FPTR16WF: _b.int
R_PARISC_LTOFF_FPTR16DF: _b.int
R_PARISC_LORESERVE: _b.int
R_PARISC_COPY: _b.int
R_PARISC_IPLT: _b.int
R_PARISC_EPLT: _b.int
R_PARISC_TPREL32: _b.int
R_PARISC_TPREL21L: _b.int
R_PARISC_TPREL14R: _b.int
R_PARISC_LTOFF_TP21L: _b.int
R_PARISC_LTOFF_TP14R: _b.int
R_PARISC_LTOFF_TP14F: _b.int
R_PARISC_TPREL64: _b.int
R_PARISC_TPREL14WR: _b.int
R_PARISC_TPREL14DR: _b.int
R_PARISC_TPREL16F: _b.int
R_PARISC_TPREL16WF: _b.int
R_PARISC_TPREL16DF: _b.int
R_PARISC_LTOFF_TP64: _b.int
R_PARISC_LTOFF_TP14WR: _b.int
R_PARISC_LTOFF_TP14DR: _b.int
R_PARISC_LTOFF_TP16F: _b.int
R_PARISC_LTOFF_TP16WF: _b.int
R_PARISC_LTOFF_TP16DF: _b.int
R_PARISC_GNU_VTENTRY: _b.int
R_PARISC_GNU_VTINHERIT: _b.int
R_PARISC_TLS_GD21L: _b.int
R_PARISC_TLS_GD14R: _b.int
R_PARISC_TLS_GDCALL: _b.int
R_PARISC_TLS_LDM21L: _b.int
R_PARISC_TLS_LDM14R: _b.int
R_PARISC_TLS_LDMCALL: _b.int
R_PARISC_TLS_LDO21L: _b.int
R_PARISC_TLS_LDO14R: _b.int
R_PARISC_TLS_DTPMOD32: _b.int
R_PARISC_TLS_DTPMOD64: _b.int
R_PARISC_TLS_DTPOFF32: _b.int
R_PARISC_TLS_DTPOFF64: _b.int
R_PARISC_TLS_LE21L: _b.int
R_PARISC_TLS_LE14R: _b.int
R_PARISC_TLS_IE21L: _b.int
R_PARISC_TLS_IE14R: _b.int
R_PARISC_TLS_TPREL32: _b.int
R_PARISC_TLS_TPREL64: _b.int
R_PARISC_HIRESERVE: _b.int
PT_HP_TLS: _b.int
PT_HP_CORE_NONE: _b.int
PT_HP_CORE_VERSION: _b.int
PT_HP_CORE_KERNEL: _b.int
PT_HP_CORE_COMM: _b.int
PT_HP_CORE_PROC: _b.int
PT_HP_CORE_LOADABLE: _b.int
PT_HP_CORE_STACK: _b.int
PT_HP_CORE_SHM: _b.int
PT_HP_CORE_MMF: _b.int
PT_HP_PARALLEL: _b.int
PT_HP_FASTBIND: _b.int
PT_HP_OPT_ANNOT: _b.int
PT_HP_HSL_ANNOT: _b.int
PT_HP_STACK: _b.int
PT_PARISC_ARCHEXT: _b.int
PT_PARISC_UNWIND: _b.int
PF_PARISC_SBP: _b.int
PF_HP_PAGE_SIZE: _b.int
PF_HP_FAR_SHARED: _b.int
PF_HP_NEAR_SHARED: _b.int
PF_HP_CODE: _b.int
PF_HP_MODIFY: _b.int
PF_HP_LAZYSWAP: _b.int
PF_HP_SBP: _b.int
EF_ALPHA_32BIT: _b.int
EF_ALPHA_CANRELAX: _b.int
SHT_ALPHA_DEBUG: _b.int
SHT_ALPHA_REGINFO: _b.int
SHF_ALPHA_GPREL: _b.int
STO_ALPHA_NOPV: _b.int
STO_ALPHA_STD_GPLOAD: _b.int
R_ALPHA_NONE: _b.int
R_ALPHA_REFLONG: _b.int
R_ALPHA_REFQUAD: _b.int
R_ALPHA_GPREL32: _b.int
R_ALPHA_LITERAL: _b.int
R_ALPHA_LITUSE: _b.int
R_ALPHA_GPDISP: _b.int
R_ALPHA_BRADDR: _b.int
R_ALPHA_HINT: _b.int
R_ALPHA_SREL16: _b.int
R_ALPHA_SREL32: _b.int
R_ALPHA_SREL64: _b.int
R_ALPHA_GPRELHIGH: _b.int
R_ALPHA_GPRELLOW: _b.int
R_ALPHA_GPREL16: _b.int
R_ALPHA_COPY: _b.int
R_ALPHA_GLOB_DAT: _b.int
R_ALPHA_JMP_SLOT: _b.int
R_ALPHA_RELATIVE: _b.int
R_ALPHA_TLS_GD_HI: _b.int
R_ALPHA_TLSGD: _b.int
R_ALPHA_TLS_LDM: _b.int
R_ALPHA_DTPMOD64: _b.int
R_ALPHA_GOTDTPREL: _b.int
R_ALPHA_DTPREL64: _b.int
R_ALPHA_DTPRELHI: _b.int
R_ALPHA_DTPRELLO: _b.int
R_ALPHA_DTPREL16: _b.int
R_ALPHA_GOTTPREL: _b.int
R_ALPHA_TPREL64: _b.int
R_ALPHA_TPRELHI: _b.int
R_ALPHA_TPRELLO: _b.int
R_ALPHA_TPREL16: _b.int
R_ALPHA_NUM: _b.int
LITUSE_ALPHA_ADDR: _b.int
LITUSE_ALPHA_BASE: _b.int
LITUSE_ALPHA_BYTOFF: _b.int
LITUSE_ALPHA_JSR: _b.int
LITUSE_ALPHA_TLS_GD: _b.int
LITUSE_ALPHA_TLS_LDM: _b.int
DT_ALPHA_PLTRO: _b.int
DT_ALPHA_NUM: _b.int
EF_PPC_EMB: _b.int
EF_PPC_RELOCATABLE: _b.int
EF_PPC_RELOCATABLE_LIB: _b.int
R_PPC_NONE: _b.int
R_PPC_ADDR32: _b.int
R_PPC_ADDR24: _b.int
R_PPC_ADDR16: _b.int
R_PPC_ADDR16_LO: _b.int
R_PPC_ADDR16_HI: _b.int
R_PPC_ADDR16_HA: _b.int
R_PPC_ADDR14: _b.int
R_PPC_ADDR14_BRTAKEN: _b.int
R_PPC_ADDR14_BRNTAKEN: _b.int
R_PPC_REL24: _b.int
R_PPC_REL14: _b.int
R_PPC_REL14_BRTAKEN: _b.int
R_PPC_REL14_BRNTAKEN: _b.int
R_PPC_GOT16: _b.int
R_PPC_GOT16_LO: _b.int
R_PPC_GOT16_HI: _b.int
R_PPC_GOT16_HA: _b.int
R_PPC_PLTREL24: _b.int
R_PPC_COPY: _b.int
R_PPC_GLOB_DAT: _b.int
R_PPC_JMP_SLOT: _b.int
R_PPC_RELATIVE: _b.int
R_PPC_LOCAL24PC: _b.int
R_PPC_UADDR32: _b.int
R_PPC_UADDR16: _b.int
R_PPC_REL32: _b.int
R_PPC_PLT32: _b.int
R_PPC_PLTREL32: _b.int
R_PPC_PLT16_LO: _b.int
R_PPC_PLT16_HI: _b.int
R_PPC_PLT16_HA: _b.int
R_PPC_SDAREL16: _b.int
R_PPC_SECTOFF: _b.int
R_PPC_SECTOFF_LO: _b.int
R_PPC_SECTOFF_HI: _b.int
R_PPC_SECTOFF_HA: _b.int
R_PPC_TLS: _b.int
R_PPC_DTPMOD32: _b.int
R_PPC_TPREL16: _b.int
R_PPC_TPREL16_LO: _b.int
R_PPC_TPREL16_HI: _b.int
R_PPC_TPREL16_HA: _b.int
R_PPC_TPREL32: _b.int
R_PPC_DTPREL16: _b.int
R_PPC_DTPREL16_LO: _b.int
R_PPC_DTPREL16_HI: _b.int
R_PPC_DTPREL16_HA: _b.int
R_PPC_DTPREL32: _b.int
R_PPC_GOT_TLSGD16: _b.int
R_PPC_GOT_TLSGD16_LO: _b.int
R_PPC_GOT_TLSGD16_HI: _b.int
R_PPC_GOT_TLSGD16_HA: _b.int
R_PPC_GOT_TLSLD16: _b.int
R_PPC_GOT_TLSLD16_LO: _b.int
R_PPC_GOT_TLSLD16_HI: _b.int
R_PPC_GOT_TLSLD16_HA: _b.int
R_PPC_GOT_TPREL16: _b.int
R_PPC_GOT_TPREL16_LO: _b.int
R_PPC_GOT_TPREL16_HI: _b.int
R_PPC_GOT_TPREL16_HA: _b.int
R_PPC_GOT_DTPREL16: _b.int
R_PPC_GOT_DTPREL16_LO: _b.int
R_PPC_GOT_DTPREL16_HI: _b.int
R_PPC_GOT_DTPREL16_HA: _b.int
R_PPC_TLSGD: _b.int
R_PPC_TLSLD: _b.int
R_PPC_EMB_NADDR32: _b.int
R_PPC_EMB_NADDR16: _b.int
R_PPC_EMB_NADDR16_LO: _b.int
R_PPC_EMB_NADDR16_HI: _b.int
R_PPC_EMB_NADDR16_HA: _b.int
R_PPC_EMB_SDAI16: _b.int
R_PPC_EMB_SDA2I16: _b.int
R_PPC_EMB_SDA2REL: _b.int
R_PPC_EMB_SDA21: _b.int
R_PPC_EMB_MRKREF: _b.int
R_PPC_EMB_RELSEC16: _b.int
R_PPC_EMB_RELST_LO: _b.int
R_PPC_EMB_RELST_HI: _b.int
R_PPC_EMB_RELST_HA: _b.int
R_PPC_EMB_BIT_FLD: _b.int
R_PPC_EMB_RELSDA: _b.int
R_PPC_DIAB_SDA21_LO: _b.int
R_PPC_DIAB_SDA21_HI: _b.int
R_PPC_DIAB_SDA21_HA: _b.int
R_PPC_DIAB_RELSDA_LO: _b.int
R_PPC_DIAB_RELSDA_HI: _b.int
R_PPC_DIAB_RELSDA_HA: _b.int
R_PPC_IRELATIVE: _b.int
R_PPC_REL16: _b.int
R_PPC_REL16_LO: _b.int
R_PPC_REL16_HI: _b.int
R_PPC_REL16_HA: _b.int
R_PPC_TOC16: _b.int
DT_PPC_GOT: _b.int
DT_PPC_OPT: _b.int
DT_PPC_NUM: _b.int
PPC_OPT_TLS: _b.int
R_PPC64_NONE: _b.int
R_PPC64_ADDR32: _b.int
R_PPC64_ADDR24: _b.int
R_PPC64_ADDR16: _b.int
R_PPC64_ADDR16_LO: _b.int
R_PPC64_ADDR16_HI: _b.int
R_PPC64_ADDR16_HA: _b.int
R_PPC64_ADDR14: _b.int
R_PPC64_ADDR14_BRTAKEN: _b.int
R_PPC64_ADDR14_BRNTAKEN: _b.int
R_PPC64_REL24: _b.int
R_PPC64_REL14: _b.int
R_PPC64_REL14_BRTAKEN: _b.int
R_PPC64_REL14_BRNTAKEN: _b.int
R_PPC64_GOT16: _b.int
R_PPC64_GOT16_LO: _b.int
R_PPC64_GOT16_HI: _b.int
R_PPC64_GOT16_HA: _b.int
R_PPC64_COPY: _b.int
R_PPC64_GLOB_DAT: _b.int
R_PPC64_JMP_SLOT: _b.int
R_PPC64_RELATIVE: _b.int
R_PPC64_UADDR32: _b.int
R_PPC64_UADDR16: _b.int
R_PPC64_REL32: _b.int
R_PPC64_PLT32: _b.int
R_PPC64_PLTREL32: _b.int
R_PPC64_PLT16_LO: _b.int
R_PPC64_PLT16_HI: _b.int
R_PPC64_PLT16_HA: _b.int
R_PPC64_SECTOFF: _b.int
R_PPC64_SECTOFF_LO: _b.int
R_PPC64_SECTOFF_HI: _b.int
R_PPC64_SECTOFF_HA: _b.int
R_PPC64_ADDR30: _b.int
R_PPC64_ADDR64: _b.int
R_PPC64_ADDR16_HIGHER: _b.int
R_PPC64_ADDR16_HIGHERA: _b.int
R_PPC64_ADDR16_HIGHEST: _b.int
R_PPC64_ADDR16_HIGHESTA: _b.int
R_PPC64_UADDR64: _b.int
R_PPC64_REL64: _b.int
R_PPC64_PLT64: _b.int
R_PPC64_PLTREL64: _b.int
R_PPC64_TOC16: _b.int
R_PPC64_TOC16_LO: _b.int
R_PPC64_TOC16_HI: _b.int
R_PPC64_TOC16_HA: _b.int
R_PPC64_TOC: _b.int
R_PPC64_PLTGOT16: _b.int
R_PPC64_PLTGOT16_LO: _b.int
R_PPC64_PLTGOT16_HI: _b.int
R_PPC64_PLTGOT16_HA: _b.int
R_PPC64_ADDR16_DS: _b.int
R_PPC64_ADDR16_LO_DS: _b.int
R_PPC64_GOT16_DS: _b.int
R_PPC64_GOT16_LO_DS: _b.int
R_PPC64_PLT16_LO_DS: _b.int
R_PPC64_SECTOFF_DS: _b.int
R_PPC64_SECTOFF_LO_DS: _b.int
R_PPC64_TOC16_DS: _b.int
R_PPC64_TOC16_LO_DS: _b.int
R_PPC64_PLTGOT16_DS: _b.int
R_PPC64_PLTGOT16_LO_DS: _b.int
R_PPC64_TLS: _b.int
R_PPC64_DTPMOD64: _b.int
R_PPC64_TPREL16: _b.int
R_PPC64_TPREL16_LO: _b.int
R_PPC64_TPREL16_HI: _b.int
R_PPC64_TPREL16_HA: _b.int
R_PPC64_TPREL64: _b.int
R_PPC64_DTPREL16: _b.int
R_PPC64_DTPREL16_LO: _b.int
R_PPC64_DTPREL16_HI: _b.int
R_PPC64_DTPREL16_HA: _b.int
R_PPC64_DTPREL64: _b.int
R_PPC64_GOT_TLSGD16: _b.int
R_PPC64_GOT_TLSGD16_LO: _b.int
R_PPC64_GOT_TLSGD16_HI: _b.int
R_PPC64_GOT_TLSGD16_HA: _b.int
R_PPC64_GOT_TLSLD16: _b.int
R_PPC64_GOT_TLSLD16_LO: _b.int
R_PPC64_GOT_TLSLD16_HI: _b.int
R_PPC64_GOT_TLSLD16_HA: _b.int
R_PPC64_GOT_TPREL16_DS: _b.int
R_PPC64_GOT_TPREL16_LO_DS: _b.int
R_PPC64_GOT_TPREL16_HI: _b.int
R_PPC64_GOT_TPREL16_HA: _b.int
R_PPC64_GOT_DTPREL16_DS: _b.int
R_PPC64_GOT_DTPREL16_LO_DS: _b.int
R_PPC64_GOT_DTPREL16_HI: _b.int
R_PPC64_GOT_DTPREL16_HA: _b.int
R_PPC64_TPREL16_DS: _b.int
R_PPC64_TPREL16_LO_DS: _b.int
R_PPC64_TPREL16_HIGHER: _b.int
R_PPC64_TPREL16_HIGHERA: _b.int
R_PPC64_TPREL16_HIGHEST: _b.int
R_PPC64_TPREL16_HIGHESTA: _b.int
R_PPC64_DTPREL16_DS: _b.int
R_PPC64_DTPREL16_LO_DS: _b.int
R_PPC64_DTPREL16_HIGHER: _b.int
R_PPC64_DTPREL16_HIGHERA: _b.int
R_PPC64_DTPREL16_HIGHEST: _b.int
R_PPC64_DTPREL16_HIGHESTA: _b.int
R_PPC64_TLSGD: _b.int
R_PPC64_TLSLD: _b.int
R_PPC64_TOCSAVE: _b.int
R_PPC64_ADDR16_HIGH: _b.int
R_PPC64_ADDR16_HIGHA: _b.int
R_PPC64_TPREL16_HIGH: _b.int
R_PPC64_TPREL16_HIGHA: _b.int
R_PPC64_DTPREL16_HIGH: _b.int
R_PPC64_DTPREL16_HIGHA: _b.int
R_PPC64_JMP_IREL: _b.int
R_PPC64_IRELATIVE: _b.int
R_PPC64_REL16: _b.int
R_PPC64_REL16_LO: _b.int
R_PPC64_REL16_HI: _b.int
R_PPC64_REL16_HA: _b.int
EF_PPC64_ABI: _b.int
DT_PPC64_GLINK: _b.int
DT_PPC64_OPD: _b.int
DT_PPC64_OPDSZ: _b.int
DT_PPC64_OPT: _b.int
DT_PPC64_NUM: _b.int
PPC64_OPT_TLS: _b.int
PPC64_OPT_MULTI_TOC: _b.int
PPC64_OPT_LOCALENTRY: _b.int
STO_PPC64_LOCAL_BIT: _b.int
STO_PPC64_LOCAL_MASK: _b.int
EF_ARM_RELEXEC: _b.int
EF_ARM_HASENTRY: _b.int
EF_ARM_INTERWORK: _b.int
EF_ARM_APCS_26: _b.int
EF_ARM_APCS_FLOAT: _b.int
EF_ARM_PIC: _b.int
EF_ARM_ALIGN8: _b.int
EF_ARM_NEW_ABI: _b.int
EF_ARM_OLD_ABI: _b.int
EF_ARM_SOFT_FLOAT: _b.int
EF_ARM_VFP_FLOAT: _b.int
EF_ARM_MAVERICK_FLOAT: _b.int
EF_ARM_ABI_FLOAT_SOFT: _b.int
EF_ARM_ABI_FLOAT_HARD: _b.int
EF_ARM_SYMSARESORTED: _b.int
EF_ARM_DYNSYMSUSESEGIDX: _b.int
EF_ARM_MAPSYMSFIRST: _b.int
EF_ARM_EABIMASK: _b.int
EF_ARM_BE8: _b.int
EF_ARM_LE8: _b.int
EF_ARM_EABI_UNKNOWN: _b.int
EF_ARM_EABI_VER1: _b.int
EF_ARM_EABI_VER2: _b.int
EF_ARM_EABI_VER3: _b.int
EF_ARM_EABI_VER4: _b.int
EF_ARM_EABI_VER5: _b.int
STT_ARM_TFUNC: _b.int
STT_ARM_16BIT: _b.int
SHF_ARM_ENTRYSECT: _b.int
SHF_ARM_COMDEF: _b.int
PF_ARM_SB: _b.int
PF_ARM_PI: _b.int
PF_ARM_ABS: _b.int
PT_ARM_EXIDX: _b.int
SHT_ARM_EXIDX: _b.int
SHT_ARM_PREEMPTMAP: _b.int
SHT_ARM_ATTRIBUTES: _b.int
R_AARCH64_NONE: _b.int
R_AARCH64_ABS64: _b.int
R_AARCH64_ABS32: _b.int
R_AARCH64_ABS16: _b.int
R_AARCH64_PREL64: _b.int
R_AARCH64_PREL32: _b.int
R_AARCH64_PREL16: _b.int
R_AARCH64_MOVW_UABS_G0: _b.int
R_AARCH64_MOVW_UABS_G0_NC: _b.int
R_AARCH64_MOVW_UABS_G1: _b.int
R_AARCH64_MOVW_UABS_G1_NC: _b.int
R_AARCH64_MOVW_UABS_G2: _b.int
R_AARCH64_MOVW_UABS_G2_NC: _b.int
R_AARCH64_MOVW_UABS_G3: _b.int
R_AARCH64_MOVW_SABS_G0: _b.int
R_AARCH64_MOVW_SABS_G1: _b.int
R_AARCH64_MOVW_SABS_G2: _b.int
R_AARCH64_LD_PREL_LO19: _b.int
R_AARCH64_ADR_PREL_LO21: _b.int
R_AARCH64_ADR_PREL_PG_HI21: _b.int
R_AARCH64_ADR_PREL_PG_HI21_NC: _b.int
R_AARCH64_ADD_ABS_LO12_NC: _b.int
R_AARCH64_LDST8_ABS_LO12_NC: _b.int
R_AARCH64_TSTBR14: _b.int
R_AARCH64_CONDBR19: _b.int
R_AARCH64_JUMP26: _b.int
R_AARCH64_CALL26: _b.int
R_AARCH64_LDST16_ABS_LO12_NC: _b.int
R_AARCH64_LDST32_ABS_LO12_NC: _b.int
R_AARCH64_LDST64_ABS_LO12_NC: _b.int
R_AARCH64_MOVW_PREL_G0: _b.int
R_AARCH64_MOVW_PREL_G0_NC: _b.int
R_AARCH64_MOVW_PREL_G1: _b.int
R_AARCH64_MOVW_PREL_G1_NC: _b.int
R_AARCH64_MOVW_PREL_G2: _b.int
R_AARCH64_MOVW_PREL_G2_NC: _b.int
R_AARCH64_MOVW_PREL_G3: _b.int
R_AARCH64_LDST128_ABS_LO12_NC: _b.int
R_AARCH64_MOVW_GOTOFF_G0: _b.int
R_AARCH64_MOVW_GOTOFF_G0_NC: _b.int
R_AARCH64_MOVW_GOTOFF_G1: _b.int
R_AARCH64_MOVW_GOTOFF_G1_NC: _b.int
R_AARCH64_MOVW_GOTOFF_G2: _b.int
R_AARCH64_MOVW_GOTOFF_G2_NC: _b.int
R_AARCH64_MOVW_GOTOFF_G3: _b.int
R_AARCH64_GOTREL64: _b.int
R_AARCH64_GOTREL32: _b.int
R_AARCH64_GOT_LD_PREL19: _b.int
R_AARCH64_LD64_GOTOFF_LO15: _b.int
R_AARCH64_ADR_GOT_PAGE: _b.int
R_AARCH64_LD64_GOT_LO12_NC: _b.int
R_AARCH64_LD64_GOTPAGE_LO15: _b.int
R_AARCH64_TLSGD_ADR_PREL21: _b.int
R_AARCH64_TLSGD_ADR_PAGE21: _b.int
R_AARCH64_TLSGD_ADD_LO12_NC: _b.int
R_AARCH64_TLSGD_MOVW_G1: _b.int
R_AARCH64_TLSGD_MOVW_G0_NC: _b.int
R_AARCH64_TLSLD_ADR_PREL21: _b.int
R_AARCH64_TLSLD_ADR_PAGE21: _b.int
R_AARCH64_TLSLD_ADD_LO12_NC: _b.int
R_AARCH64_TLSLD_MOVW_G1: _b.int
R_AARCH64_TLSLD_MOVW_G0_NC: _b.int
R_AARCH64_TLSLD_LD_PREL19: _b.int
R_AARCH64_TLSLD_MOVW_DTPREL_G2: _b.int
R_AARCH64_TLSLD_MOVW_DTPREL_G1: _b.int
R_AARCH64_TLSLD_MOVW_DTPREL_G1_NC: _b.int
R_AARCH64_TLSLD_MOVW_DTPREL_G0: _b.int
R_AARCH64_TLSLD_MOVW_DTPREL_G0_NC: _b.int
R_AARCH64_TLSLD_ADD_DTPREL_HI12: _b.int
R_AARCH64_TLSLD_ADD_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_ADD_DTPREL_LO12_NC: _b.int
R_AARCH64_TLSLD_LDST8_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_LDST8_DTPREL_LO12_NC: _b.int
R_AARCH64_TLSLD_LDST16_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_LDST16_DTPREL_LO12_NC: _b.int
R_AARCH64_TLSLD_LDST32_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_LDST32_DTPREL_LO12_NC: _b.int
R_AARCH64_TLSLD_LDST64_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_LDST64_DTPREL_LO12_NC: _b.int
R_AARCH64_TLSIE_MOVW_GOTTPREL_G1: _b.int
R_AARCH64_TLSIE_MOVW_GOTTPREL_G0_NC: _b.int
R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21: _b.int
R_AARCH64_TLSIE_LD64_GOTTPREL_LO12_NC: _b.int
R_AARCH64_TLSIE_LD_GOTTPREL_PREL19: _b.int
R_AARCH64_TLSLE_MOVW_TPREL_G2: _b.int
R_AARCH64_TLSLE_MOVW_TPREL_G1: _b.int
R_AARCH64_TLSLE_MOVW_TPREL_G1_NC: _b.int
R_AARCH64_TLSLE_MOVW_TPREL_G0: _b.int
R_AARCH64_TLSLE_MOVW_TPREL_G0_NC: _b.int
R_AARCH64_TLSLE_ADD_TPREL_HI12: _b.int
R_AARCH64_TLSLE_ADD_TPREL_LO12: _b.int
R_AARCH64_TLSLE_ADD_TPREL_LO12_NC: _b.int
R_AARCH64_TLSLE_LDST8_TPREL_LO12: _b.int
R_AARCH64_TLSLE_LDST8_TPREL_LO12_NC: _b.int
R_AARCH64_TLSLE_LDST16_TPREL_LO12: _b.int
R_AARCH64_TLSLE_LDST16_TPREL_LO12_NC: _b.int
R_AARCH64_TLSLE_LDST32_TPREL_LO12: _b.int
R_AARCH64_TLSLE_LDST32_TPREL_LO12_NC: _b.int
R_AARCH64_TLSLE_LDST64_TPREL_LO12: _b.int
R_AARCH64_TLSLE_LDST64_TPREL_LO12_NC: _b.int
R_AARCH64_TLSDESC_LD_PREL19: _b.int
R_AARCH64_TLSDESC_ADR_PREL21: _b.int
R_AARCH64_TLSDESC_ADR_PAGE21: _b.int
R_AARCH64_TLSDESC_LD64_LO12: _b.int
R_AARCH64_TLSDESC_ADD_LO12: _b.int
R_AARCH64_TLSDESC_OFF_G1: _b.int
R_AARCH64_TLSDESC_OFF_G0_NC: _b.int
R_AARCH64_TLSDESC_LDR: _b.int
R_AARCH64_TLSDESC_ADD: _b.int
R_AARCH64_TLSDESC_CALL: _b.int
R_AARCH64_TLSLE_LDST128_TPREL_LO12: _b.int
R_AARCH64_TLSLE_LDST128_TPREL_LO12_NC: _b.int
R_AARCH64_TLSLD_LDST128_DTPREL_LO12: _b.int
R_AARCH64_TLSLD_LDST128_DTPREL_LO12_NC: _b.int
R_AARCH64_COPY: _b.int
R_AARCH64_GLOB_DAT: _b.int
R_AARCH64_JUMP_SLOT: _b.int
R_AARCH64_RELATIVE: _b.int
R_AARCH64_TLS_DTPMOD: _b.int
R_AARCH64_TLS_DTPREL: _b.int
R_AARCH64_TLS_TPREL: _b.int
R_AARCH64_TLSDESC: _b.int
R_AARCH64_IRELATIVE: _b.int
PT_AARCH64_MEMTAG_MTE: _b.int
DT_AARCH64_BTI_PLT: _b.int
DT_AARCH64_PAC_PLT: _b.int
DT_AARCH64_VARIANT_PCS: _b.int
DT_AARCH64_NUM: _b.int
STO_AARCH64_VARIANT_PCS: _b.int
R_ARM_NONE: _b.int
R_ARM_PC24: _b.int
R_ARM_ABS32: _b.int
R_ARM_REL32: _b.int
R_ARM_PC13: _b.int
R_ARM_ABS16: _b.int
R_ARM_ABS12: _b.int
R_ARM_THM_ABS5: _b.int
R_ARM_ABS8: _b.int
R_ARM_SBREL32: _b.int
R_ARM_THM_PC22: _b.int
R_ARM_THM_PC8: _b.int
R_ARM_AMP_VCALL9: _b.int
R_ARM_SWI24: _b.int
R_ARM_TLS_DESC: _b.int
R_ARM_THM_SWI8: _b.int
R_ARM_XPC25: _b.int
R_ARM_THM_XPC22: _b.int
R_ARM_TLS_DTPMOD32: _b.int
R_ARM_TLS_DTPOFF32: _b.int
R_ARM_TLS_TPOFF32: _b.int
R_ARM_COPY: _b.int
R_ARM_GLOB_DAT: _b.int
R_ARM_JUMP_SLOT: _b.int
R_ARM_RELATIVE: _b.int
R_ARM_GOTOFF: _b.int
R_ARM_GOTPC: _b.int
R_ARM_GOT32: _b.int
R_ARM_PLT32: _b.int
R_ARM_CALL: _b.int
R_ARM_JUMP24: _b.int
R_ARM_THM_JUMP24: _b.int
R_ARM_BASE_ABS: _b.int
R_ARM_ALU_PCREL_7_0: _b.int
R_ARM_ALU_PCREL_15_8: _b.int
R_ARM_ALU_PCREL_23_15: _b.int
R_ARM_LDR_SBREL_11_0: _b.int
R_ARM_ALU_SBREL_19_12: _b.int
R_ARM_ALU_SBREL_27_20: _b.int
R_ARM_TARGET1: _b.int
R_ARM_SBREL31: _b.int
R_ARM_V4BX: _b.int
R_ARM_TARGET2: _b.int
R_ARM_PREL31: _b.int
R_ARM_MOVW_ABS_NC: _b.int
R_ARM_MOVT_ABS: _b.int
R_ARM_MOVW_PREL_NC: _b.int
R_ARM_MOVT_PREL: _b.int
R_ARM_THM_MOVW_ABS_NC: _b.int
R_ARM_THM_MOVT_ABS: _b.int
R_ARM_THM_MOVW_PREL_NC: _b.int
R_ARM_THM_MOVT_PREL: _b.int
R_ARM_THM_JUMP19: _b.int
R_ARM_THM_JUMP6: _b.int
R_ARM_THM_ALU_PREL_11_0: _b.int
R_ARM_THM_PC12: _b.int
R_ARM_ABS32_NOI: _b.int
R_ARM_REL32_NOI: _b.int
R_ARM_ALU_PC_G0_NC: _b.int
R_ARM_ALU_PC_G0: _b.int
R_ARM_ALU_PC_G1_NC: _b.int
R_ARM_ALU_PC_G1: _b.int
R_ARM_ALU_PC_G2: _b.int
R_ARM_LDR_PC_G1: _b.int
R_ARM_LDR_PC_G2: _b.int
R_ARM_LDRS_PC_G0: _b.int
R_ARM_LDRS_PC_G1: _b.int
R_ARM_LDRS_PC_G2: _b.int
R_ARM_LDC_PC_G0: _b.int
R_ARM_LDC_PC_G1: _b.int
R_ARM_LDC_PC_G2: _b.int
R_ARM_ALU_SB_G0_NC: _b.int
R_ARM_ALU_SB_G0: _b.int
R_ARM_ALU_SB_G1_NC: _b.int
R_ARM_ALU_SB_G1: _b.int
R_ARM_ALU_SB_G2: _b.int
R_ARM_LDR_SB_G0: _b.int
R_ARM_LDR_SB_G1: _b.int
R_ARM_LDR_SB_G2: _b.int
R_ARM_LDRS_SB_G0: _b.int
R_ARM_LDRS_SB_G1: _b.int
R_ARM_LDRS_SB_G2: _b.int
R_ARM_LDC_SB_G0: _b.int
R_ARM_LDC_SB_G1: _b.int
R_ARM_LDC_SB_G2: _b.int
R_ARM_MOVW_BREL_NC: _b.int
R_ARM_MOVT_BREL: _b.int
R_ARM_MOVW_BREL: _b.int
R_ARM_THM_MOVW_BREL_NC: _b.int
R_ARM_THM_MOVT_BREL: _b.int
R_ARM_THM_MOVW_BREL: _b.int
R_ARM_TLS_GOTDESC: _b.int
R_ARM_TLS_CALL: _b.int
R_ARM_TLS_DESCSEQ: _b.int
R_ARM_THM_TLS_CALL: _b.int
R_ARM_PLT32_ABS: _b.int
R_ARM_GOT_ABS: _b.int
R_ARM_GOT_PREL: _b.int
R_ARM_GOT_BREL12: _b.int
R_ARM_GOTOFF12: _b.int
R_ARM_GOTRELAX: _b.int
R_ARM_GNU_VTENTRY: _b.int
R_ARM_GNU_VTINHERIT: _b.int
R_ARM_THM_PC11: _b.int
R_ARM_THM_PC9: _b.int
R_ARM_TLS_GD32: _b.int
R_ARM_TLS_LDM32: _b.int
R_ARM_TLS_LDO32: _b.int
R_ARM_TLS_IE32: _b.int
R_ARM_TLS_LE32: _b.int
R_ARM_TLS_LDO12: _b.int
R_ARM_TLS_LE12: _b.int
R_ARM_TLS_IE12GP: _b.int
R_ARM_ME_TOO: _b.int
R_ARM_THM_TLS_DESCSEQ: _b.int
R_ARM_THM_TLS_DESCSEQ16: _b.int
R_ARM_THM_TLS_DESCSEQ32: _b.int
R_ARM_THM_GOT_BREL12: _b.int
R_ARM_IRELATIVE: _b.int
R_ARM_RXPC25: _b.int
R_ARM_RSBREL32: _b.int
R_ARM_THM_RPC22: _b.int
R_ARM_RREL32: _b.int
R_ARM_RABS22: _b.int
R_ARM_RPC24: _b.int
R_ARM_RBASE: _b.int
R_ARM_NUM: _b.int
R_CKCORE_NONE: _b.int
R_CKCORE_ADDR32: _b.int
R_CKCORE_PCRELIMM8BY4: _b.int
R_CKCORE_PCRELIMM11BY2: _b.int
R_CKCORE_PCREL32: _b.int
R_CKCORE_PCRELJSR_IMM11BY2: _b.int
R_CKCORE_RELATIVE: _b.int
R_CKCORE_COPY: _b.int
R_CKCORE_GLOB_DAT: _b.int
R_CKCORE_JUMP_SLOT: _b.int
R_CKCORE_GOTOFF: _b.int
R_CKCORE_GOTPC: _b.int
R_CKCORE_GOT32: _b.int
R_CKCORE_PLT32: _b.int
R_CKCORE_ADDRGOT: _b.int
R_CKCORE_ADDRPLT: _b.int
R_CKCORE_PCREL_IMM26BY2: _b.int
R_CKCORE_PCREL_IMM16BY2: _b.int
R_CKCORE_PCREL_IMM16BY4: _b.int
R_CKCORE_PCREL_IMM10BY2: _b.int
R_CKCORE_PCREL_IMM10BY4: _b.int
R_CKCORE_ADDR_HI16: _b.int
R_CKCORE_ADDR_LO16: _b.int
R_CKCORE_GOTPC_HI16: _b.int
R_CKCORE_GOTPC_LO16: _b.int
R_CKCORE_GOTOFF_HI16: _b.int
R_CKCORE_GOTOFF_LO16: _b.int
R_CKCORE_GOT12: _b.int
R_CKCORE_GOT_HI16: _b.int
R_CKCORE_GOT_LO16: _b.int
R_CKCORE_PLT12: _b.int
R_CKCORE_PLT_HI16: _b.int
R_CKCORE_PLT_LO16: _b.int
R_CKCORE_ADDRGOT_HI16: _b.int
R_CKCORE_ADDRGOT_LO16: _b.int
R_CKCORE_ADDRPLT_HI16: _b.int
R_CKCORE_ADDRPLT_LO16: _b.int
R_CKCORE_PCREL_JSR_IMM26BY2: _b.int
R_CKCORE_TOFFSET_LO16: _b.int
R_CKCORE_DOFFSET_LO16: _b.int
R_CKCORE_PCREL_IMM18BY2: _b.int
R_CKCORE_DOFFSET_IMM18: _b.int
R_CKCORE_DOFFSET_IMM18BY2: _b.int
R_CKCORE_DOFFSET_IMM18BY4: _b.int
R_CKCORE_GOT_IMM18BY4: _b.int
R_CKCORE_PLT_IMM18BY4: _b.int
R_CKCORE_PCREL_IMM7BY4: _b.int
R_CKCORE_TLS_LE32: _b.int
R_CKCORE_TLS_IE32: _b.int
R_CKCORE_TLS_GD32: _b.int
R_CKCORE_TLS_LDM32: _b.int
R_CKCORE_TLS_LDO32: _b.int
R_CKCORE_TLS_DTPMOD32: _b.int
R_CKCORE_TLS_DTPOFF32: _b.int
R_CKCORE_TLS_TPOFF32: _b.int
EF_CSKY_ABIMASK: _b.int
EF_CSKY_OTHER: _b.int
EF_CSKY_PROCESSOR: _b.int
EF_CSKY_ABIV1: _b.int
EF_CSKY_ABIV2: _b.int
SHT_CSKY_ATTRIBUTES: _b.int
EF_IA_64_MASKOS: _b.int
EF_IA_64_ABI64: _b.int
EF_IA_64_ARCH: _b.int
PT_IA_64_ARCHEXT: _b.int
PT_IA_64_UNWIND: _b.int
PT_IA_64_HP_OPT_ANOT: _b.int
PT_IA_64_HP_HSL_ANOT: _b.int
PT_IA_64_HP_STACK: _b.int
PF_IA_64_NORECOV: _b.int
SHT_IA_64_EXT: _b.int
SHT_IA_64_UNWIND: _b.int
SHF_IA_64_SHORT: _b.int
SHF_IA_64_NORECOV: _b.int
DT_IA_64_PLT_RESERVE: _b.int
DT_IA_64_NUM: _b.int
R_IA64_NONE: _b.int
R_IA64_IMM14: _b.int
R_IA64_IMM22: _b.int
R_IA64_IMM64: _b.int
R_IA64_DIR32MSB: _b.int
R_IA64_DIR32LSB: _b.int
R_IA64_DIR64MSB: _b.int
R_IA64_DIR64LSB: _b.int
R_IA64_GPREL22: _b.int
R_IA64_GPREL64I: _b.int
R_IA64_GPREL32MSB: _b.int
R_IA64_GPREL32LSB: _b.int
R_IA64_GPREL64MSB: _b.int
R_IA64_GPREL64LSB: _b.int
R_IA64_LTOFF22: _b.int
R_IA64_LTOFF64I: _b.int
R_IA64_PLTOFF22: _b.int
R_IA64_PLTOFF64I: _b.int
R_IA64_PLTOFF64MSB: _b.int
R_IA64_PLTOFF64LSB: _b.int
R_IA64_FPTR64I: _b.int
R_IA64_FPTR32MSB: _b.int
R_IA64_FPTR32LSB: _b.int
R_IA64_FPTR64MSB: _b.int
R_IA64_FPTR64LSB: _b.int
R_IA64_PCREL60B: _b.int
R_IA64_PCREL21B: _b.int
R_IA64_PCREL21M: _b.int
R_IA64_PCREL21F: _b.int
R_IA64_PCREL32MSB: _b.int
R_IA64_PCREL32LSB: _b.int
R_IA64_PCREL64MSB: _b.int
R_IA64_PCREL64LSB: _b.int
R_IA64_LTOFF_FPTR22: _b.int
R_IA64_LTOFF_FPTR64I: _b.int
R_IA64_LTOFF_FPTR32MSB: _b.int
R_IA64_LTOFF_FPTR32LSB: _b.int
R_IA64_LTOFF_FPTR64MSB: _b.int
R_IA64_LTOFF_FPTR64LSB: _b.int
R_IA64_SEGREL32MSB: _b.int
R_IA64_SEGREL32LSB: _b.int
R_IA64_SEGREL64MSB: _b.int
R_IA64_SEGREL64LSB: _b.int
R_IA64_SECREL32MSB: _b.int
R_IA64_SECREL32LSB: _b.int
R_IA64_SECREL64MSB: _b.int
R_IA64_SECREL64LSB: _b.int
R_IA64_REL32MSB: _b.int
R_IA64_REL32LSB: _b.int
R_IA64_REL64MSB: _b.int
R_IA64_REL64LSB: _b.int
R_IA64_LTV32MSB: _b.int
R_IA64_LTV32LSB: _b.int
R_IA64_LTV64MSB: _b.int
R_IA64_LTV64LSB: _b.int
R_IA64_PCREL21BI: _b.int
R_IA64_PCREL22: _b.int
R_IA64_PCREL64I: _b.int
R_IA64_IPLTMSB: _b.int
R_IA64_IPLTLSB: _b.int
R_IA64_COPY: _b.int
R_IA64_SUB: _b.int
R_IA64_LTOFF22X: _b.int
R_IA64_LDXMOV: _b.int
R_IA64_TPREL14: _b.int
R_IA64_TPREL22: _b.int
R_IA64_TPREL64I: _b.int
R_IA64_TPREL64MSB: _b.int
R_IA64_TPREL64LSB: _b.int
R_IA64_LTOFF_TPREL22: _b.int
R_IA64_DTPMOD64MSB: _b.int
R_IA64_DTPMOD64LSB: _b.int
R_IA64_LTOFF_DTPMOD22: _b.int
R_IA64_DTPREL14: _b.int
R_IA64_DTPREL22: _b.int
R_IA64_DTPREL64I: _b.int
R_IA64_DTPREL32MSB: _b.int
R_IA64_DTPREL32LSB: _b.int
R_IA64_DTPREL64MSB: _b.int
R_IA64_DTPREL64LSB: _b.int
R_IA64_LTOFF_DTPREL22: _b.int
EF_SH_MACH_MASK: _b.int
EF_SH_UNKNOWN: _b.int
EF_SH1: _b.int
EF_SH2: _b.int
EF_SH3: _b.int
EF_SH_DSP: _b.int
EF_SH3_DSP: _b.int
EF_SH4AL_DSP: _b.int
EF_SH3E: _b.int
EF_SH4: _b.int
EF_SH2E: _b.int
EF_SH4A: _b.int
EF_SH2A: _b.int
EF_SH4_NOFPU: _b.int
EF_SH4A_NOFPU: _b.int
EF_SH4_NOMMU_NOFPU: _b.int
EF_SH2A_NOFPU: _b.int
EF_SH3_NOMMU: _b.int
EF_SH2A_SH4_NOFPU: _b.int
EF_SH2A_SH3_NOFPU: _b.int
EF_SH2A_SH4: _b.int
EF_SH2A_SH3E: _b.int
R_SH_NONE: _b.int
R_SH_DIR32: _b.int
R_SH_REL32: _b.int
R_SH_DIR8WPN: _b.int
R_SH_IND12W: _b.int
R_SH_DIR8WPL: _b.int
R_SH_DIR8WPZ: _b.int
R_SH_DIR8BP: _b.int
R_SH_DIR8W: _b.int
R_SH_DIR8L: _b.int
R_SH_SWITCH16: _b.int
R_SH_SWITCH32: _b.int
R_SH_USES: _b.int
R_SH_COUNT: _b.int
R_SH_ALIGN: _b.int
R_SH_CODE: _b.int
R_SH_DATA: _b.int
R_SH_LABEL: _b.int
R_SH_SWITCH8: _b.int
R_SH_GNU_VTINHERIT: _b.int
R_SH_GNU_VTENTRY: _b.int
R_SH_TLS_GD_32: _b.int
R_SH_TLS_LD_32: _b.int
R_SH_TLS_LDO_32: _b.int
R_SH_TLS_IE_32: _b.int
R_SH_TLS_LE_32: _b.int
R_SH_TLS_DTPMOD32: _b.int
R_SH_TLS_DTPOFF32: _b.int
R_SH_TLS_TPOFF32: _b.int
R_SH_GOT32: _b.int
R_SH_PLT32: _b.int
R_SH_COPY: _b.int
R_SH_GLOB_DAT: _b.int
R_SH_JMP_SLOT: _b.int
R_SH_RELATIVE: _b.int
R_SH_GOTOFF: _b.int
R_SH_GOTPC: _b.int
R_SH_NUM: _b.int
EF_S390_HIGH_GPRS: _b.int
R_390_NONE: _b.int
R_390_8: _b.int
R_390_12: _b.int
R_390_16: _b.int
R_390_32: _b.int
R_390_PC32: _b.int
R_390_GOT12: _b.int
R_390_GOT32: _b.int
R_390_PLT32: _b.int
R_390_COPY: _b.int
R_390_GLOB_DAT: _b.int
R_390_JMP_SLOT: _b.int
R_390_RELATIVE: _b.int
R_390_GOTOFF32: _b.int
R_390_GOTPC: _b.int
R_390_GOT16: _b.int
R_390_PC16: _b.int
R_390_PC16DBL: _b.int
R_390_PLT16DBL: _b.int
R_390_PC32DBL: _b.int
R_390_PLT32DBL: _b.int
R_390_GOTPCDBL: _b.int
R_390_64: _b.int
R_390_PC64: _b.int
R_390_GOT64: _b.int
R_390_PLT64: _b.int
R_390_GOTENT: _b.int
R_390_GOTOFF16: _b.int
R_390_GOTOFF64: _b.int
R_390_GOTPLT12: _b.int
R_390_GOTPLT16: _b.int
R_390_GOTPLT32: _b.int
R_390_GOTPLT64: _b.int
R_390_GOTPLTENT: _b.int
R_390_PLTOFF16: _b.int
R_390_PLTOFF32: _b.int
R_390_PLTOFF64: _b.int
R_390_TLS_LOAD: _b.int
R_390_TLS_GDCALL: _b.int
R_390_TLS_LDCALL: _b.int
R_390_TLS_GD32: _b.int
R_390_TLS_GD64: _b.int
R_390_TLS_GOTIE12: _b.int
R_390_TLS_GOTIE32: _b.int
R_390_TLS_GOTIE64: _b.int
R_390_TLS_LDM32: _b.int
R_390_TLS_LDM64: _b.int
R_390_TLS_IE32: _b.int
R_390_TLS_IE64: _b.int
R_390_TLS_IEENT: _b.int
R_390_TLS_LE32: _b.int
R_390_TLS_LE64: _b.int
R_390_TLS_LDO32: _b.int
R_390_TLS_LDO64: _b.int
R_390_TLS_DTPMOD: _b.int
R_390_TLS_DTPOFF: _b.int
R_390_TLS_TPOFF: _b.int
R_390_20: _b.int
R_390_GOT20: _b.int
R_390_GOTPLT20: _b.int
R_390_TLS_GOTIE20: _b.int
R_390_IRELATIVE: _b.int
R_390_NUM: _b.int
R_CRIS_NONE: _b.int
R_CRIS_8: _b.int
R_CRIS_16: _b.int
R_CRIS_32: _b.int
R_CRIS_8_PCREL: _b.int
R_CRIS_16_PCREL: _b.int
R_CRIS_32_PCREL: _b.int
R_CRIS_GNU_VTINHERIT: _b.int
R_CRIS_GNU_VTENTRY: _b.int
R_CRIS_COPY: _b.int
R_CRIS_GLOB_DAT: _b.int
R_CRIS_JUMP_SLOT: _b.int
R_CRIS_RELATIVE: _b.int
R_CRIS_16_GOT: _b.int
R_CRIS_32_GOT: _b.int
R_CRIS_16_GOTPLT: _b.int
R_CRIS_32_GOTPLT: _b.int
R_CRIS_32_GOTREL: _b.int
R_CRIS_32_PLT_GOTREL: _b.int
R_CRIS_32_PLT_PCREL: _b.int
R_CRIS_NUM: _b.int
R_X86_64_NONE: _b.int
R_X86_64_64: _b.int
R_X86_64_PC32: _b.int
R_X86_64_GOT32: _b.int
R_X86_64_PLT32: _b.int
R_X86_64_COPY: _b.int
R_X86_64_GLOB_DAT: _b.int
R_X86_64_JUMP_SLOT: _b.int
R_X86_64_RELATIVE: _b.int
R_X86_64_GOTPCREL: _b.int
R_X86_64_32: _b.int
R_X86_64_32S: _b.int
R_X86_64_16: _b.int
R_X86_64_PC16: _b.int
R_X86_64_8: _b.int
R_X86_64_PC8: _b.int
R_X86_64_DTPMOD64: _b.int
R_X86_64_DTPOFF64: _b.int
R_X86_64_TPOFF64: _b.int
R_X86_64_TLSGD: _b.int
R_X86_64_TLSLD: _b.int
R_X86_64_DTPOFF32: _b.int
R_X86_64_GOTTPOFF: _b.int
R_X86_64_TPOFF32: _b.int
R_X86_64_PC64: _b.int
R_X86_64_GOTOFF64: _b.int
R_X86_64_GOTPC32: _b.int
R_X86_64_GOT64: _b.int
R_X86_64_GOTPCREL64: _b.int
R_X86_64_GOTPC64: _b.int
R_X86_64_GOTPLT64: _b.int
R_X86_64_PLTOFF64: _b.int
R_X86_64_SIZE32: _b.int
R_X86_64_SIZE64: _b.int
R_X86_64_GOTPC32_TLSDESC: _b.int
R_X86_64_TLSDESC_CALL: _b.int
R_X86_64_TLSDESC: _b.int
R_X86_64_IRELATIVE: _b.int
R_X86_64_RELATIVE64: _b.int
R_X86_64_GOTPCRELX: _b.int
R_X86_64_REX_GOTPCRELX: _b.int
R_X86_64_NUM: _b.int
SHT_X86_64_UNWIND: _b.int
DT_X86_64_PLT: _b.int
DT_X86_64_PLTSZ: _b.int
DT_X86_64_PLTENT: _b.int
DT_X86_64_NUM: _b.int
R_MN10300_NONE: _b.int
R_MN10300_32: _b.int
R_MN10300_16: _b.int
R_MN10300_8: _b.int
R_MN10300_PCREL32: _b.int
R_MN10300_PCREL16: _b.int
R_MN10300_PCREL8: _b.int
R_MN10300_GNU_VTINHERIT: _b.int
R_MN10300_GNU_VTENTRY: _b.int
R_MN10300_24: _b.int
R_MN10300_GOTPC32: _b.int
R_MN10300_GOTPC16: _b.int
R_MN10300_GOTOFF32: _b.int
R_MN10300_GOTOFF24: _b.int
R_MN10300_GOTOFF16: _b.int
R_MN10300_PLT32: _b.int
R_MN10300_PLT16: _b.int
R_MN10300_GOT32: _b.int
R_MN10300_GOT24: _b.int
R_MN10300_GOT16: _b.int
R_MN10300_COPY: _b.int
R_MN10300_GLOB_DAT: _b.int
R_MN10300_JMP_SLOT: _b.int
R_MN10300_RELATIVE: _b.int
R_MN10300_TLS_GD: _b.int
R_MN10300_TLS_LD: _b.int
R_MN10300_TLS_LDO: _b.int
R_MN10300_TLS_GOTIE: _b.int
R_MN10300_TLS_IE: _b.int
R_MN10300_TLS_LE: _b.int
R_MN10300_TLS_DTPMOD: _b.int
R_MN10300_TLS_DTPOFF: _b.int
R_MN10300_TLS_TPOFF: _b.int
R_MN10300_SYM_DIFF: _b.int
R_MN10300_ALIGN: _b.int
R_MN10300_NUM: _b.int
R_M32R_NONE: _b.int
R_M32R_16: _b.int
R_M32R_32: _b.int
R_M32R_24: _b.int
R_M32R_10_PCREL: _b.int
R_M32R_18_PCREL: _b.int
R_M32R_26_PCREL: _b.int
R_M32R_HI16_ULO: _b.int
R_M32R_HI16_SLO: _b.int
R_M32R_LO16: _b.int
R_M32R_SDA16: _b.int
R_M32R_GNU_VTINHERIT: _b.int
R_M32R_GNU_VTENTRY: _b.int
R_M32R_16_RELA: _b.int
R_M32R_32_RELA: _b.int
R_M32R_24_RELA: _b.int
R_M32R_10_PCREL_RELA: _b.int
R_M32R_18_PCREL_RELA: _b.int
R_M32R_26_PCREL_RELA: _b.int
R_M32R_HI16_ULO_RELA: _b.int
R_M32R_HI16_SLO_RELA: _b.int
R_M32R_LO16_RELA: _b.int
R_M32R_SDA16_RELA: _b.int
R_M32R_RELA_GNU_VTINHERIT: _b.int
R_M32R_RELA_GNU_VTENTRY: _b.int
R_M32R_REL32: _b.int
R_M32R_GOT24: _b.int
R_M32R_26_PLTREL: _b.int
R_M32R_COPY: _b.int
R_M32R_GLOB_DAT: _b.int
R_M32R_JMP_SLOT: _b.int
R_M32R_RELATIVE: _b.int
R_M32R_GOTOFF: _b.int
R_M32R_GOTPC24: _b.int
R_M32R_GOT16_HI_ULO: _b.int
R_M32R_GOT16_HI_SLO: _b.int
R_M32R_GOT16_LO: _b.int
R_M32R_GOTPC_HI_ULO: _b.int
R_M32R_GOTPC_HI_SLO: _b.int
R_M32R_GOTPC_LO: _b.int
R_M32R_GOTOFF_HI_ULO: _b.int
R_M32R_GOTOFF_HI_SLO: _b.int
R_M32R_GOTOFF_LO: _b.int
R_M32R_NUM: _b.int
R_MICROBLAZE_NONE: _b.int
R_MICROBLAZE_32: _b.int
R_MICROBLAZE_32_PCREL: _b.int
R_MICROBLAZE_64_PCREL: _b.int
R_MICROBLAZE_32_PCREL_LO: _b.int
R_MICROBLAZE_64: _b.int
R_MICROBLAZE_32_LO: _b.int
R_MICROBLAZE_SRO32: _b.int
R_MICROBLAZE_SRW32: _b.int
R_MICROBLAZE_64_NONE: _b.int
R_MICROBLAZE_32_SYM_OP_SYM: _b.int
R_MICROBLAZE_GNU_VTINHERIT: _b.int
R_MICROBLAZE_GNU_VTENTRY: _b.int
R_MICROBLAZE_GOTPC_64: _b.int
R_MICROBLAZE_GOT_64: _b.int
R_MICROBLAZE_PLT_64: _b.int
R_MICROBLAZE_REL: _b.int
R_MICROBLAZE_JUMP_SLOT: _b.int
R_MICROBLAZE_GLOB_DAT: _b.int
R_MICROBLAZE_GOTOFF_64: _b.int
R_MICROBLAZE_GOTOFF_32: _b.int
R_MICROBLAZE_COPY: _b.int
R_MICROBLAZE_TLS: _b.int
R_MICROBLAZE_TLSGD: _b.int
R_MICROBLAZE_TLSLD: _b.int
R_MICROBLAZE_TLSDTPMOD32: _b.int
R_MICROBLAZE_TLSDTPREL32: _b.int
R_MICROBLAZE_TLSDTPREL64: _b.int
R_MICROBLAZE_TLSGOTTPREL32: _b.int
R_MICROBLAZE_TLSTPREL32: _b.int
DT_NIOS2_GP: _b.int
R_NIOS2_NONE: _b.int
R_NIOS2_S16: _b.int
R_NIOS2_U16: _b.int
R_NIOS2_PCREL16: _b.int
R_NIOS2_CALL26: _b.int
R_NIOS2_IMM5: _b.int
R_NIOS2_CACHE_OPX: _b.int
R_NIOS2_IMM6: _b.int
R_NIOS2_IMM8: _b.int
R_NIOS2_HI16: _b.int
R_NIOS2_LO16: _b.int
R_NIOS2_HIADJ16: _b.int
R_NIOS2_BFD_RELOC_32: _b.int
R_NIOS2_BFD_RELOC_16: _b.int
R_NIOS2_BFD_RELOC_8: _b.int
R_NIOS2_GPREL: _b.int
R_NIOS2_GNU_VTINHERIT: _b.int
R_NIOS2_GNU_VTENTRY: _b.int
R_NIOS2_UJMP: _b.int
R_NIOS2_CJMP: _b.int
R_NIOS2_CALLR: _b.int
R_NIOS2_ALIGN: _b.int
R_NIOS2_GOT16: _b.int
R_NIOS2_CALL16: _b.int
R_NIOS2_GOTOFF_LO: _b.int
R_NIOS2_GOTOFF_HA: _b.int
R_NIOS2_PCREL_LO: _b.int
R_NIOS2_PCREL_HA: _b.int
R_NIOS2_TLS_GD16: _b.int
R_NIOS2_TLS_LDM16: _b.int
R_NIOS2_TLS_LDO16: _b.int
R_NIOS2_TLS_IE16: _b.int
R_NIOS2_TLS_LE16: _b.int
R_NIOS2_TLS_DTPMOD: _b.int
R_NIOS2_TLS_DTPREL: _b.int
R_NIOS2_TLS_TPREL: _b.int
R_NIOS2_COPY: _b.int
R_NIOS2_GLOB_DAT: _b.int
R_NIOS2_JUMP_SLOT: _b.int
R_NIOS2_RELATIVE: _b.int
R_NIOS2_GOTOFF: _b.int
R_NIOS2_CALL26_NOAT: _b.int
R_NIOS2_GOT_LO: _b.int
R_NIOS2_GOT_HA: _b.int
R_NIOS2_CALL_LO: _b.int
R_NIOS2_CALL_HA: _b.int
R_TILEPRO_NONE: _b.int
R_TILEPRO_32: _b.int
R_TILEPRO_16: _b.int
R_TILEPRO_8: _b.int
R_TILEPRO_32_PCREL: _b.int
R_TILEPRO_16_PCREL: _b.int
R_TILEPRO_8_PCREL: _b.int
R_TILEPRO_LO16: _b.int
R_TILEPRO_HI16: _b.int
R_TILEPRO_HA16: _b.int
R_TILEPRO_COPY: _b.int
R_TILEPRO_GLOB_DAT: _b.int
R_TILEPRO_JMP_SLOT: _b.int
R_TILEPRO_RELATIVE: _b.int
R_TILEPRO_BROFF_X1: _b.int
R_TILEPRO_JOFFLONG_X1: _b.int
R_TILEPRO_JOFFLONG_X1_PLT: _b.int
R_TILEPRO_IMM8_X0: _b.int
R_TILEPRO_IMM8_Y0: _b.int
R_TILEPRO_IMM8_X1: _b.int
R_TILEPRO_IMM8_Y1: _b.int
R_TILEPRO_MT_IMM15_X1: _b.int
R_TILEPRO_MF_IMM15_X1: _b.int
R_TILEPRO_IMM16_X0: _b.int
R_TILEPRO_IMM16_X1: _b.int
R_TILEPRO_IMM16_X0_LO: _b.int
R_TILEPRO_IMM16_X1_LO: _b.int
R_TILEPRO_IMM16_X0_HI: _b.int
R_TILEPRO_IMM16_X1_HI: _b.int
R_TILEPRO_IMM16_X0_HA: _b.int
R_TILEPRO_IMM16_X1_HA: _b.int
R_TILEPRO_IMM16_X0_PCREL: _b.int
R_TILEPRO_IMM16_X1_PCREL: _b.int
R_TILEPRO_IMM16_X0_LO_PCREL: _b.int
R_TILEPRO_IMM16_X1_LO_PCREL: _b.int
R_TILEPRO_IMM16_X0_HI_PCREL: _b.int
R_TILEPRO_IMM16_X1_HI_PCREL: _b.int
R_TILEPRO_IMM16_X0_HA_PCREL: _b.int
R_TILEPRO_IMM16_X1_HA_PCREL: _b.int
R_TILEPRO_IMM16_X0_GOT: _b.int
R_TILEPRO_IMM16_X1_GOT: _b.int
R_TILEPRO_IMM16_X0_GOT_LO: _b.int
R_TILEPRO_IMM16_X1_GOT_LO: _b.int
R_TILEPRO_IMM16_X0_GOT_HI: _b.int
R_TILEPRO_IMM16_X1_GOT_HI: _b.int
R_TILEPRO_IMM16_X0_GOT_HA: _b.int
R_TILEPRO_IMM16_X1_GOT_HA: _b.int
R_TILEPRO_MMSTART_X0: _b.int
R_TILEPRO_MMEND_X0: _b.int
R_TILEPRO_MMSTART_X1: _b.int
R_TILEPRO_MMEND_X1: _b.int
R_TILEPRO_SHAMT_X0: _b.int
R_TILEPRO_SHAMT_X1: _b.int
R_TILEPRO_SHAMT_Y0: _b.int
R_TILEPRO_SHAMT_Y1: _b.int
R_TILEPRO_DEST_IMM8_X1: _b.int
R_TILEPRO_TLS_GD_CALL: _b.int
R_TILEPRO_IMM8_X0_TLS_GD_ADD: _b.int
R_TILEPRO_IMM8_X1_TLS_GD_ADD: _b.int
R_TILEPRO_IMM8_Y0_TLS_GD_ADD: _b.int
R_TILEPRO_IMM8_Y1_TLS_GD_ADD: _b.int
R_TILEPRO_TLS_IE_LOAD: _b.int
R_TILEPRO_IMM16_X0_TLS_GD: _b.int
R_TILEPRO_IMM16_X1_TLS_GD: _b.int
R_TILEPRO_IMM16_X0_TLS_GD_LO: _b.int
R_TILEPRO_IMM16_X1_TLS_GD_LO: _b.int
R_TILEPRO_IMM16_X0_TLS_GD_HI: _b.int
R_TILEPRO_IMM16_X1_TLS_GD_HI: _b.int
R_TILEPRO_IMM16_X0_TLS_GD_HA: _b.int
R_TILEPRO_IMM16_X1_TLS_GD_HA: _b.int
R_TILEPRO_IMM16_X0_TLS_IE: _b.int
R_TILEPRO_IMM16_X1_TLS_IE: _b.int
R_TILEPRO_IMM16_X0_TLS_IE_LO: _b.int
R_TILEPRO_IMM16_X1_TLS_IE_LO: _b.int
R_TILEPRO_IMM16_X0_TLS_IE_HI: _b.int
R_TILEPRO_IMM16_X1_TLS_IE_HI: _b.int
R_TILEPRO_IMM16_X0_TLS_IE_HA: _b.int
R_TILEPRO_IMM16_X1_TLS_IE_HA: _b.int
R_TILEPRO_TLS_DTPMOD32: _b.int
R_TILEPRO_TLS_DTPOFF32: _b.int
R_TILEPRO_TLS_TPOFF32: _b.int
R_TILEPRO_IMM16_X0_TLS_LE: _b.int
R_TILEPRO_IMM16_X1_TLS_LE: _b.int
R_TILEPRO_IMM16_X0_TLS_LE_LO: _b.int
R_TILEPRO_IMM16_X1_TLS_LE_LO: _b.int
R_TILEPRO_IMM16_X0_TLS_LE_HI: _b.int
R_TILEPRO_IMM16_X1_TLS_LE_HI: _b.int
R_TILEPRO_IMM16_X0_TLS_LE_HA: _b.int
R_TILEPRO_IMM16_X1_TLS_LE_HA: _b.int
R_TILEPRO_GNU_VTINHERIT: _b.int
R_TILEPRO_GNU_VTENTRY: _b.int
R_TILEPRO_NUM: _b.int
R_TILEGX_NONE: _b.int
R_TILEGX_64: _b.int
R_TILEGX_32: _b.int
R_TILEGX_16: _b.int
R_TILEGX_8: _b.int
R_TILEGX_64_PCREL: _b.int
R_TILEGX_32_PCREL: _b.int
R_TILEGX_16_PCREL: _b.int
R_TILEGX_8_PCREL: _b.int
R_TILEGX_HW0: _b.int
R_TILEGX_HW1: _b.int
R_TILEGX_HW2: _b.int
R_TILEGX_HW3: _b.int
R_TILEGX_HW0_LAST: _b.int
R_TILEGX_HW1_LAST: _b.int
R_TILEGX_HW2_LAST: _b.int
R_TILEGX_COPY: _b.int
R_TILEGX_GLOB_DAT: _b.int
R_TILEGX_JMP_SLOT: _b.int
R_TILEGX_RELATIVE: _b.int
R_TILEGX_BROFF_X1: _b.int
R_TILEGX_JUMPOFF_X1: _b.int
R_TILEGX_JUMPOFF_X1_PLT: _b.int
R_TILEGX_IMM8_X0: _b.int
R_TILEGX_IMM8_Y0: _b.int
R_TILEGX_IMM8_X1: _b.int
R_TILEGX_IMM8_Y1: _b.int
R_TILEGX_DEST_IMM8_X1: _b.int
R_TILEGX_MT_IMM14_X1: _b.int
R_TILEGX_MF_IMM14_X1: _b.int
R_TILEGX_MMSTART_X0: _b.int
R_TILEGX_MMEND_X0: _b.int
R_TILEGX_SHAMT_X0: _b.int
R_TILEGX_SHAMT_X1: _b.int
R_TILEGX_SHAMT_Y0: _b.int
R_TILEGX_SHAMT_Y1: _b.int
R_TILEGX_IMM16_X0_HW0: _b.int
R_TILEGX_IMM16_X1_HW0: _b.int
R_TILEGX_IMM16_X0_HW1: _b.int
R_TILEGX_IMM16_X1_HW1: _b.int
R_TILEGX_IMM16_X0_HW2: _b.int
R_TILEGX_IMM16_X1_HW2: _b.int
R_TILEGX_IMM16_X0_HW3: _b.int
R_TILEGX_IMM16_X1_HW3: _b.int
R_TILEGX_IMM16_X0_HW0_LAST: _b.int
R_TILEGX_IMM16_X1_HW0_LAST: _b.int
R_TILEGX_IMM16_X0_HW1_LAST: _b.int
R_TILEGX_IMM16_X1_HW1_LAST: _b.int
R_TILEGX_IMM16_X0_HW2_LAST: _b.int
R_TILEGX_IMM16_X1_HW2_LAST: _b.int
R_TILEGX_IMM16_X0_HW0_PCREL: _b.int
R_TILEGX_IMM16_X1_HW0_PCREL: _b.int
R_TILEGX_IMM16_X0_HW1_PCREL: _b.int
R_TILEGX_IMM16_X1_HW1_PCREL: _b.int
R_TILEGX_IMM16_X0_HW2_PCREL: _b.int
R_TILEGX_IMM16_X1_HW2_PCREL: _b.int
R_TILEGX_IMM16_X0_HW3_PCREL: _b.int
R_TILEGX_IMM16_X1_HW3_PCREL: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_PCREL: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_PCREL: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_PCREL: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_PCREL: _b.int
R_TILEGX_IMM16_X0_HW2_LAST_PCREL: _b.int
R_TILEGX_IMM16_X1_HW2_LAST_PCREL: _b.int
R_TILEGX_IMM16_X0_HW0_GOT: _b.int
R_TILEGX_IMM16_X1_HW0_GOT: _b.int
R_TILEGX_IMM16_X0_HW0_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW0_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW1_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW1_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW2_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW2_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_GOT: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_GOT: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_GOT: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_GOT: _b.int
R_TILEGX_IMM16_X0_HW3_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW3_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW0_TLS_GD: _b.int
R_TILEGX_IMM16_X1_HW0_TLS_GD: _b.int
R_TILEGX_IMM16_X0_HW0_TLS_LE: _b.int
R_TILEGX_IMM16_X1_HW0_TLS_LE: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_TLS_LE: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_TLS_LE: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_TLS_LE: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_TLS_LE: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_TLS_GD: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_TLS_GD: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_TLS_GD: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_TLS_GD: _b.int
R_TILEGX_IMM16_X0_HW0_TLS_IE: _b.int
R_TILEGX_IMM16_X1_HW0_TLS_IE: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW2_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X1_HW2_LAST_PLT_PCREL: _b.int
R_TILEGX_IMM16_X0_HW0_LAST_TLS_IE: _b.int
R_TILEGX_IMM16_X1_HW0_LAST_TLS_IE: _b.int
R_TILEGX_IMM16_X0_HW1_LAST_TLS_IE: _b.int
R_TILEGX_IMM16_X1_HW1_LAST_TLS_IE: _b.int
R_TILEGX_TLS_DTPMOD64: _b.int
R_TILEGX_TLS_DTPOFF64: _b.int
R_TILEGX_TLS_TPOFF64: _b.int
R_TILEGX_TLS_DTPMOD32: _b.int
R_TILEGX_TLS_DTPOFF32: _b.int
R_TILEGX_TLS_TPOFF32: _b.int
R_TILEGX_TLS_GD_CALL: _b.int
R_TILEGX_IMM8_X0_TLS_GD_ADD: _b.int
R_TILEGX_IMM8_X1_TLS_GD_ADD: _b.int
R_TILEGX_IMM8_Y0_TLS_GD_ADD: _b.int
R_TILEGX_IMM8_Y1_TLS_GD_ADD: _b.int
R_TILEGX_TLS_IE_LOAD: _b.int
R_TILEGX_IMM8_X0_TLS_ADD: _b.int
R_TILEGX_IMM8_X1_TLS_ADD: _b.int
R_TILEGX_IMM8_Y0_TLS_ADD: _b.int
R_TILEGX_IMM8_Y1_TLS_ADD: _b.int
R_TILEGX_GNU_VTINHERIT: _b.int
R_TILEGX_GNU_VTENTRY: _b.int
R_TILEGX_NUM: _b.int
EF_RISCV_RVC: _b.int
EF_RISCV_FLOAT_ABI: _b.int
EF_RISCV_FLOAT_ABI_SOFT: _b.int
EF_RISCV_FLOAT_ABI_SINGLE: _b.int
EF_RISCV_FLOAT_ABI_DOUBLE: _b.int
EF_RISCV_FLOAT_ABI_QUAD: _b.int
EF_RISCV_RVE: _b.int
EF_RISCV_TSO: _b.int
R_RISCV_NONE: _b.int
R_RISCV_32: _b.int
R_RISCV_64: _b.int
R_RISCV_RELATIVE: _b.int
R_RISCV_COPY: _b.int
R_RISCV_JUMP_SLOT: _b.int
R_RISCV_TLS_DTPMOD32: _b.int
R_RISCV_TLS_DTPMOD64: _b.int
R_RISCV_TLS_DTPREL32: _b.int
R_RISCV_TLS_DTPREL64: _b.int
R_RISCV_TLS_TPREL32: _b.int
R_RISCV_TLS_TPREL64: _b.int
R_RISCV_TLSDESC: _b.int
R_RISCV_BRANCH: _b.int
R_RISCV_JAL: _b.int
R_RISCV_CALL: _b.int
R_RISCV_CALL_PLT: _b.int
R_RISCV_GOT_HI20: _b.int
R_RISCV_TLS_GOT_HI20: _b.int
R_RISCV_TLS_GD_HI20: _b.int
R_RISCV_PCREL_HI20: _b.int
R_RISCV_PCREL_LO12_I: _b.int
R_RISCV_PCREL_LO12_S: _b.int
R_RISCV_HI20: _b.int
R_RISCV_LO12_I: _b.int
R_RISCV_LO12_S: _b.int
R_RISCV_TPREL_HI20: _b.int
R_RISCV_TPREL_LO12_I: _b.int
R_RISCV_TPREL_LO12_S: _b.int
R_RISCV_TPREL_ADD: _b.int
R_RISCV_ADD8: _b.int
R_RISCV_ADD16: _b.int
R_RISCV_ADD32: _b.int
R_RISCV_ADD64: _b.int
R_RISCV_SUB8: _b.int
R_RISCV_SUB16: _b.int
R_RISCV_SUB32: _b.int
R_RISCV_SUB64: _b.int
R_RISCV_GOT32_PCREL: _b.int
R_RISCV_ALIGN: _b.int
R_RISCV_RVC_BRANCH: _b.int
R_RISCV_RVC_JUMP: _b.int
R_RISCV_RELAX: _b.int
R_RISCV_SUB6: _b.int
R_RISCV_SET6: _b.int
R_RISCV_SET8: _b.int
R_RISCV_SET16: _b.int
R_RISCV_SET32: _b.int
R_RISCV_32_PCREL: _b.int
R_RISCV_IRELATIVE: _b.int
R_RISCV_PLT32: _b.int
R_RISCV_SET_ULEB128: _b.int
R_RISCV_SUB_ULEB128: _b.int
R_RISCV_TLSDESC_HI20: _b.int
R_RISCV_TLSDESC_LOAD_LO12: _b.int
R_RISCV_TLSDESC_ADD_LO12: _b.int
R_RISCV_TLSDESC_CALL: _b.int
R_RISCV_NUM: _b.int
STO_RISCV_VARIANT_CC: _b.int
SHT_RISCV_ATTRIBUTES: _b.int
PT_RISCV_ATTRIBUTES: _b.int
DT_RISCV_VARIANT_CC: _b.int
R_BPF_NONE: _b.int
R_BPF_64_64: _b.int
R_BPF_64_32: _b.int
R_METAG_HIADDR16: _b.int
R_METAG_LOADDR16: _b.int
R_METAG_ADDR32: _b.int
R_METAG_NONE: _b.int
R_METAG_RELBRANCH: _b.int
R_METAG_GETSETOFF: _b.int
R_METAG_REG32OP1: _b.int
R_METAG_REG32OP2: _b.int
R_METAG_REG32OP3: _b.int
R_METAG_REG16OP1: _b.int
R_METAG_REG16OP2: _b.int
R_METAG_REG16OP3: _b.int
R_METAG_REG32OP4: _b.int
R_METAG_HIOG: _b.int
R_METAG_LOOG: _b.int
R_METAG_REL8: _b.int
R_METAG_REL16: _b.int
R_METAG_GNU_VTINHERIT: _b.int
R_METAG_GNU_VTENTRY: _b.int
R_METAG_HI16_GOTOFF: _b.int
R_METAG_LO16_GOTOFF: _b.int
R_METAG_GETSET_GOTOFF: _b.int
R_METAG_GETSET_GOT: _b.int
R_METAG_HI16_GOTPC: _b.int
R_METAG_LO16_GOTPC: _b.int
R_METAG_HI16_PLT: _b.int
R_METAG_LO16_PLT: _b.int
R_METAG_RELBRANCH_PLT: _b.int
R_METAG_GOTOFF: _b.int
R_METAG_PLT: _b.int
R_METAG_COPY: _b.int
R_METAG_JMP_SLOT: _b.int
R_METAG_RELATIVE: _b.int
R_METAG_GLOB_DAT: _b.int
R_METAG_TLS_GD: _b.int
R_METAG_TLS_LDM: _b.int
R_METAG_TLS_LDO_HI16: _b.int
R_METAG_TLS_LDO_LO16: _b.int
R_METAG_TLS_LDO: _b.int
R_METAG_TLS_IE: _b.int
R_METAG_TLS_IENONPIC: _b.int
R_METAG_TLS_IENONPIC_HI16: _b.int
R_METAG_TLS_IENONPIC_LO16: _b.int
R_METAG_TLS_TPOFF: _b.int
R_METAG_TLS_DTPMOD: _b.int
R_METAG_TLS_DTPOFF: _b.int
R_METAG_TLS_LE: _b.int
R_METAG_TLS_LE_HI16: _b.int
R_METAG_TLS_LE_LO16: _b.int
R_NDS32_NONE: _b.int
R_NDS32_32_RELA: _b.int
R_NDS32_COPY: _b.int
R_NDS32_GLOB_DAT: _b.int
R_NDS32_JMP_SLOT: _b.int
R_NDS32_RELATIVE: _b.int
R_NDS32_TLS_TPOFF: _b.int
R_NDS32_TLS_DESC: _b.int
EF_LARCH_ABI_MODIFIER_MASK: _b.int
EF_LARCH_ABI_SOFT_FLOAT: _b.int
EF_LARCH_ABI_SINGLE_FLOAT: _b.int
EF_LARCH_ABI_DOUBLE_FLOAT: _b.int
EF_LARCH_OBJABI_V1: _b.int
R_LARCH_NONE: _b.int
R_LARCH_32: _b.int
R_LARCH_64: _b.int
R_LARCH_RELATIVE: _b.int
R_LARCH_COPY: _b.int
R_LARCH_JUMP_SLOT: _b.int
R_LARCH_TLS_DTPMOD32: _b.int
R_LARCH_TLS_DTPMOD64: _b.int
R_LARCH_TLS_DTPREL32: _b.int
R_LARCH_TLS_DTPREL64: _b.int
R_LARCH_TLS_TPREL32: _b.int
R_LARCH_TLS_TPREL64: _b.int
R_LARCH_IRELATIVE: _b.int
R_LARCH_TLS_DESC32: _b.int
R_LARCH_TLS_DESC64: _b.int
R_LARCH_MARK_LA: _b.int
R_LARCH_MARK_PCREL: _b.int
R_LARCH_SOP_PUSH_PCREL: _b.int
R_LARCH_SOP_PUSH_ABSOLUTE: _b.int
R_LARCH_SOP_PUSH_DUP: _b.int
R_LARCH_SOP_PUSH_GPREL: _b.int
R_LARCH_SOP_PUSH_TLS_TPREL: _b.int
R_LARCH_SOP_PUSH_TLS_GOT: _b.int
R_LARCH_SOP_PUSH_TLS_GD: _b.int
R_LARCH_SOP_PUSH_PLT_PCREL: _b.int
R_LARCH_SOP_ASSERT: _b.int
R_LARCH_SOP_NOT: _b.int
R_LARCH_SOP_SUB: _b.int
R_LARCH_SOP_SL: _b.int
R_LARCH_SOP_SR: _b.int
R_LARCH_SOP_ADD: _b.int
R_LARCH_SOP_AND: _b.int
R_LARCH_SOP_IF_ELSE: _b.int
R_LARCH_SOP_POP_32_S_10_5: _b.int
R_LARCH_SOP_POP_32_U_10_12: _b.int
R_LARCH_SOP_POP_32_S_10_12: _b.int
R_LARCH_SOP_POP_32_S_10_16: _b.int
R_LARCH_SOP_POP_32_S_10_16_S2: _b.int
R_LARCH_SOP_POP_32_S_5_20: _b.int
R_LARCH_SOP_POP_32_S_0_5_10_16_S2: _b.int
R_LARCH_SOP_POP_32_S_0_10_10_16_S2: _b.int
R_LARCH_SOP_POP_32_U: _b.int
R_LARCH_ADD8: _b.int
R_LARCH_ADD16: _b.int
R_LARCH_ADD24: _b.int
R_LARCH_ADD32: _b.int
R_LARCH_ADD64: _b.int
R_LARCH_SUB8: _b.int
R_LARCH_SUB16: _b.int
R_LARCH_SUB24: _b.int
R_LARCH_SUB32: _b.int
R_LARCH_SUB64: _b.int
R_LARCH_GNU_VTINHERIT: _b.int
R_LARCH_GNU_VTENTRY: _b.int
R_LARCH_B16: _b.int
R_LARCH_B21: _b.int
R_LARCH_B26: _b.int
R_LARCH_ABS_HI20: _b.int
R_LARCH_ABS_LO12: _b.int
R_LARCH_ABS64_LO20: _b.int
R_LARCH_ABS64_HI12: _b.int
R_LARCH_PCALA_HI20: _b.int
R_LARCH_PCALA_LO12: _b.int
R_LARCH_PCALA64_LO20: _b.int
R_LARCH_PCALA64_HI12: _b.int
R_LARCH_GOT_PC_HI20: _b.int
R_LARCH_GOT_PC_LO12: _b.int
R_LARCH_GOT64_PC_LO20: _b.int
R_LARCH_GOT64_PC_HI12: _b.int
R_LARCH_GOT_HI20: _b.int
R_LARCH_GOT_LO12: _b.int
R_LARCH_GOT64_LO20: _b.int
R_LARCH_GOT64_HI12: _b.int
R_LARCH_TLS_LE_HI20: _b.int
R_LARCH_TLS_LE_LO12: _b.int
R_LARCH_TLS_LE64_LO20: _b.int
R_LARCH_TLS_LE64_HI12: _b.int
R_LARCH_TLS_IE_PC_HI20: _b.int
R_LARCH_TLS_IE_PC_LO12: _b.int
R_LARCH_TLS_IE64_PC_LO20: _b.int
R_LARCH_TLS_IE64_PC_HI12: _b.int
R_LARCH_TLS_IE_HI20: _b.int
R_LARCH_TLS_IE_LO12: _b.int
R_LARCH_TLS_IE64_LO20: _b.int
R_LARCH_TLS_IE64_HI12: _b.int
R_LARCH_TLS_LD_PC_HI20: _b.int
R_LARCH_TLS_LD_HI20: _b.int
R_LARCH_TLS_GD_PC_HI20: _b.int
R_LARCH_TLS_GD_HI20: _b.int
R_LARCH_32_PCREL: _b.int
R_LARCH_RELAX: _b.int
R_LARCH_DELETE: _b.int
R_LARCH_ALIGN: _b.int
R_LARCH_PCREL20_S2: _b.int
R_LARCH_CFA: _b.int
R_LARCH_ADD6: _b.int
R_LARCH_SUB6: _b.int
R_LARCH_ADD_ULEB128: _b.int
R_LARCH_SUB_ULEB128: _b.int
R_LARCH_64_PCREL: _b.int
R_LARCH_CALL36: _b.int
R_LARCH_TLS_DESC_PC_HI20: _b.int
R_LARCH_TLS_DESC_PC_LO12: _b.int
R_LARCH_TLS_DESC64_PC_LO20: _b.int
R_LARCH_TLS_DESC64_PC_HI12: _b.int
R_LARCH_TLS_DESC_HI20: _b.int
R_LARCH_TLS_DESC_LO12: _b.int
R_LARCH_TLS_DESC64_LO20: _b.int
R_LARCH_TLS_DESC64_HI12: _b.int
R_LARCH_TLS_DESC_LD: _b.int
R_LARCH_TLS_DESC_CALL: _b.int
R_LARCH_TLS_LE_HI20_R: _b.int
R_LARCH_TLS_LE_ADD_R: _b.int
R_LARCH_TLS_LE_LO12_R: _b.int
R_LARCH_TLS_LD_PCREL20_S2: _b.int
R_LARCH_TLS_GD_PCREL20_S2: _b.int
R_LARCH_TLS_DESC_PCREL20_S2: _b.int
EF_ARC_MACH_MSK: _b.int
EF_ARC_OSABI_MSK: _b.int
EF_ARC_ALL_MSK: _b.int
SHT_ARC_ATTRIBUTES: _b.int
R_ARC_NONE: _b.int
R_ARC_8: _b.int
R_ARC_16: _b.int
R_ARC_24: _b.int
R_ARC_32: _b.int
R_ARC_B22_PCREL: _b.int
R_ARC_H30: _b.int
R_ARC_N8: _b.int
R_ARC_N16: _b.int
R_ARC_N24: _b.int
R_ARC_N32: _b.int
R_ARC_SDA: _b.int
R_ARC_SECTOFF: _b.int
R_ARC_S21H_PCREL: _b.int
R_ARC_S21W_PCREL: _b.int
R_ARC_S25H_PCREL: _b.int
R_ARC_S25W_PCREL: _b.int
R_ARC_SDA32: _b.int
R_ARC_SDA_LDST: _b.int
R_ARC_SDA_LDST1: _b.int
R_ARC_SDA_LDST2: _b.int
R_ARC_SDA16_LD: _b.int
R_ARC_SDA16_LD1: _b.int
R_ARC_SDA16_LD2: _b.int
R_ARC_S13_PCREL: _b.int
R_ARC_W: _b.int
R_ARC_32_ME: _b.int
R_ARC_N32_ME: _b.int
R_ARC_SECTOFF_ME: _b.int
R_ARC_SDA32_ME: _b.int
R_ARC_W_ME: _b.int
R_ARC_H30_ME: _b.int
R_ARC_SECTOFF_U8: _b.int
R_ARC_SECTOFF_S9: _b.int
R_AC_SECTOFF_U8: _b.int
R_AC_SECTOFF_U8_1: _b.int
R_AC_SECTOFF_U8_2: _b.int
R_AC_SECTOFF_S9: _b.int
R_AC_SECTOFF_S9_1: _b.int
R_AC_SECTOFF_S9_2: _b.int
R_ARC_SECTOFF_ME_1: _b.int
R_ARC_SECTOFF_ME_2: _b.int
R_ARC_SECTOFF_1: _b.int
R_ARC_SECTOFF_2: _b.int
R_ARC_SDA_12: _b.int
R_ARC_SDA16_ST2: _b.int
R_ARC_32_PCREL: _b.int
R_ARC_PC32: _b.int
R_ARC_GOTPC32: _b.int
R_ARC_PLT32: _b.int
R_ARC_COPY: _b.int
R_ARC_GLOB_DAT: _b.int
R_ARC_JMP_SLOT: _b.int
R_ARC_RELATIVE: _b.int
R_ARC_GOTOFF: _b.int
R_ARC_GOTPC: _b.int
R_ARC_GOT32: _b.int
R_ARC_S21W_PCREL_PLT: _b.int
R_ARC_S25H_PCREL_PLT: _b.int
R_ARC_JLI_SECTOFF: _b.int
R_ARC_TLS_DTPMOD: _b.int
R_ARC_TLS_DTPOFF: _b.int
R_ARC_TLS_TPOFF: _b.int
R_ARC_TLS_GD_GOT: _b.int
R_ARC_TLS_GD_LD: _b.int
R_ARC_TLS_GD_CALL: _b.int
R_ARC_TLS_IE_GOT: _b.int
R_ARC_TLS_DTPOFF_S9: _b.int
R_ARC_TLS_LE_S9: _b.int
R_ARC_TLS_LE_32: _b.int
R_ARC_S25W_PCREL_PLT: _b.int
R_ARC_S21H_PCREL_PLT: _b.int
R_ARC_NPS_CMEM16: _b.int
R_OR1K_NONE: _b.int
R_OR1K_32: _b.int
R_OR1K_16: _b.int
R_OR1K_8: _b.int
R_OR1K_LO_16_IN_INSN: _b.int
R_OR1K_HI_16_IN_INSN: _b.int
R_OR1K_INSN_REL_26: _b.int
R_OR1K_GNU_VTENTRY: _b.int
R_OR1K_GNU_VTINHERIT: _b.int
R_OR1K_32_PCREL: _b.int
R_OR1K_16_PCREL: _b.int
R_OR1K_8_PCREL: _b.int
R_OR1K_GOTPC_HI16: _b.int
R_OR1K_GOTPC_LO16: _b.int
R_OR1K_GOT16: _b.int
R_OR1K_PLT26: _b.int
R_OR1K_GOTOFF_HI16: _b.int
R_OR1K_GOTOFF_LO16: _b.int
R_OR1K_COPY: _b.int
R_OR1K_GLOB_DAT: _b.int
R_OR1K_JMP_SLOT: _b.int
R_OR1K_RELATIVE: _b.int
R_OR1K_TLS_GD_HI16: _b.int
R_OR1K_TLS_GD_LO16: _b.int
R_OR1K_TLS_LDM_HI16: _b.int
R_OR1K_TLS_LDM_LO16: _b.int
R_OR1K_TLS_LDO_HI16: _b.int
R_OR1K_TLS_LDO_LO16: _b.int
R_OR1K_TLS_IE_HI16: _b.int
R_OR1K_TLS_IE_LO16: _b.int
R_OR1K_TLS_LE_HI16: _b.int
R_OR1K_TLS_LE_LO16: _b.int
R_OR1K_TLS_TPOFF: _b.int
R_OR1K_TLS_DTPOFF: _b.int
R_OR1K_TLS_DTPMOD: _b.int
_TERMIOS_H: _b.int
BAUD_MAX: _b.int
BOTHER: _b.int
TIOCSER_TEMT: _b.int
TCOOFF: _b.int
TCOON: _b.int
TCIOFF: _b.int
TCION: _b.int
TCIFLUSH: _b.int
TCOFLUSH: _b.int
TCIOFLUSH: _b.int
NCCS: _b.int
_HAVE_STRUCT_TERMIOS_C_ISPEED: _b.int
_HAVE_STRUCT_TERMIOS_C_OSPEED: _b.int
VINTR: _b.int
VQUIT: _b.int
VERASE: _b.int
VKILL: _b.int
VEOF: _b.int
VTIME: _b.int
VMIN: _b.int
VSWTC: _b.int
VSTART: _b.int
VSTOP: _b.int
VSUSP: _b.int
VEOL: _b.int
VREPRINT: _b.int
VDISCARD: _b.int
VWERASE: _b.int
VLNEXT: _b.int
VEOL2: _b.int
IGNBRK: _b.int
BRKINT: _b.int
IGNPAR: _b.int
PARMRK: _b.int
INPCK: _b.int
ISTRIP: _b.int
INLCR: _b.int
IGNCR: _b.int
ICRNL: _b.int
IUCLC: _b.int
IXON: _b.int
IXANY: _b.int
IXOFF: _b.int
IMAXBEL: _b.int
IUTF8: _b.int
OPOST: _b.int
OLCUC: _b.int
ONLCR: _b.int
OCRNL: _b.int
ONOCR: _b.int
ONLRET: _b.int
OFILL: _b.int
OFDEL: _b.int
NLDLY: _b.int
NL0: _b.int
NL1: _b.int
CRDLY: _b.int
CR0: _b.int
CR1: _b.int
CR2: _b.int
CR3: _b.int
TABDLY: _b.int
TAB0: _b.int
TAB1: _b.int
TAB2: _b.int
TAB3: _b.int
BSDLY: _b.int
BS0: _b.int
BS1: _b.int
FFDLY: _b.int
FF0: _b.int
FF1: _b.int
VTDLY: _b.int
VT0: _b.int
VT1: _b.int
XTABS: _b.int
CSIZE: _b.int
CS5: _b.int
CS6: _b.int
CS7: _b.int
CS8: _b.int
CSTOPB: _b.int
CREAD: _b.int
PARENB: _b.int
PARODD: _b.int
HUPCL: _b.int
CLOCAL: _b.int
ADDRB: _b.int
CMSPAR: _b.int
CRTSCTS: _b.int
CBAUD: _b.int
CBAUDEX: _b.int
CIBAUD: _b.int
IBSHIFT: _b.int
ISIG: _b.int
ICANON: _b.int
XCASE: _b.int
ECHO: _b.int
ECHOE: _b.int
ECHOK: _b.int
ECHONL: _b.int
NOFLSH: _b.int
TOSTOP: _b.int
ECHOCTL: _b.int
ECHOPRT: _b.int
ECHOKE: _b.int
FLUSHO: _b.int
PENDIN: _b.int
IEXTEN: _b.int
EXTPROC: _b.int
TCSANOW: _b.int
TCSADRAIN: _b.int
TCSAFLUSH: _b.int
B0: _b.int
B50: _b.int
B75: _b.int
B110: _b.int
B134: _b.int
B150: _b.int
B200: _b.int
B300: _b.int
B600: _b.int
B1200: _b.int
B1800: _b.int
B2400: _b.int
B4800: _b.int
B9600: _b.int
B19200: _b.int
B38400: _b.int
EXTA: _b.int
EXTB: _b.int
B7200: _b.int
B14400: _b.int
B28800: _b.int
B33600: _b.int
B57600: _b.int
B76800: _b.int
B115200: _b.int
B153600: _b.int
B230400: _b.int
B307200: _b.int
B460800: _b.int
B500000: _b.int
B576000: _b.int
B614400: _b.int
B921600: _b.int
B1000000: _b.int
B1152000: _b.int
B1500000: _b.int
B2000000: _b.int
B2500000: _b.int
B3000000: _b.int
B3500000: _b.int
B4000000: _b.int
B5000000: _b.int
B10000000: _b.int
SPEED_MAX: _b.int
_STDIO_H: _b.int
_IOFBF: _b.int
_IOLBF: _b.int
_IONBF: _b.int
BUFSIZ: _b.int
EOF: _b.int
SEEK_SET: _b.int
SEEK_CUR: _b.int
SEEK_END: _b.int
SEEK_DATA: _b.int
SEEK_HOLE: _b.int
P_tmpdir: _b.str
L_tmpnam: _b.int
TMP_MAX: _b.int
L_ctermid: _b.int
L_cuserid: _b.int
FOPEN_MAX: _b.int
_PRINTF_NAN_LEN_MAX: _b.int
RENAME_NOREPLACE: _b.int
AT_RENAME_NOREPLACE: _b.int
RENAME_EXCHANGE: _b.int
AT_RENAME_EXCHANGE: _b.int
RENAME_WHITEOUT: _b.int
AT_RENAME_WHITEOUT: _b.int
_IO_EOF_SEEN: _b.int
_IO_ERR_SEEN: _b.int
_IO_USER_LOCK: _b.int
_BITS_STDIO_LIM_H: _b.int
FILENAME_MAX: _b.int
PROT_BTI: _b.int
PROT_MTE: _b.int
PKEY_DISABLE_EXECUTE: _b.int
PKEY_DISABLE_READ: _b.int
_POSIX_V7_ILP32_OFF32: _b.int
_POSIX_V7_ILP32_OFFBIG: _b.int
_POSIX_V6_ILP32_OFF32: _b.int
_POSIX_V6_ILP32_OFFBIG: _b.int
_XBS5_ILP32_OFF32: _b.int
_XBS5_ILP32_OFFBIG: _b.int
FPSIMD_MAGIC: _b.int
ESR_MAGIC: _b.int
POE_MAGIC: _b.int
EXTRA_MAGIC: _b.int
SVE_MAGIC: _b.int
SVE_SIG_FLAG_SM: _b.int
TPIDR2_MAGIC: _b.int
FPMR_MAGIC: _b.int
ZA_MAGIC: _b.int
ZT_MAGIC: _b.int
GCS_MAGIC: _b.int
SVE_VQ_BYTES: _b.int
SVE_VQ_MIN: _b.int
SVE_VQ_MAX: _b.int
SVE_VL_MIN: _b.int
SVE_VL_MAX: _b.int
SVE_NUM_ZREGS: _b.int
SVE_NUM_PREGS: _b.int
SVE_SIG_REGS_OFFSET: _b.int
SVE_SIG_ZREGS_OFFSET: _b.int
ZA_SIG_REGS_OFFSET: _b.int
ZT_SIG_REG_SIZE: _b.int
ZT_SIG_REG_BYTES: _b.int
ZT_SIG_REGS_OFFSET: _b.int
_SYS_PROCFS_H: _b.int
ELF_PRARGSZ: _b.int
_SYS_TIME_H: _b.int
_SYS_USER_H: _b.int
ELF_NGREG: _b.int
