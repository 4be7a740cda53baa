"""The parts of the C library that drivers in Python need: sys/mman.h, sys/time.h, sys/ioctl.h, fcntl.h,
string.h, unistd.h, errno.h, sys/eventfd.h, sys/signalfd.h, sys/timerfd.h, sys/inotify.h, sys/pidfd.h,
semaphore.h, sys/epoll.h, poll.h, sys/stat.h, sys/socket.h, sys/un.h, sys/syscall.h, dlfcn.h, sched.h, time.h,
stdlib.h, signal.h, elf.h, stdint.h, termios.h, stdio.h.

Types for editors and type checkers. Made by `autogen regen libc` from headers/libc.toml; do not edit.
"""

import ctypes as _c
from ctypes import (Array, c_byte, c_char, c_char_p, c_double, c_float, c_int, c_int32, c_int64, c_long, c_longdouble, c_longlong, c_short, c_size_t, c_ubyte, c_uint, c_uint16, c_uint32, c_uint64,
    c_uint8, c_ulong, c_ulonglong, c_ushort, c_void_p, c_wchar)
from typing import Any, Callable, TypeAlias

from ._support import stubs as _s
from ._support.stubs import (Address, ArrayOf, BareStructure, BareUnion, Bytes, CFunction, CString, Callback, Char, Chars, Enum, Enumeration, Function, Inner, Int, Ioctl, Macro, Pointer,
    PointerConstant, PointerTo, Structure, Union, c_uint128, char_p, chars, constant_memory, ints, items, members, number, reference, void_p, wchar_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class __fsid_t(BareStructure):
    __val: ArrayOf[c_int]

class struct_timezone(Structure):
    tz_minuteswest: Int = ...
    tz_dsttime: Int = ...

class itimerval(Structure):
    it_interval: Inner[timeval] = ...
    it_value: Inner[timeval] = ...

class timeval(Structure):
    tv_sec: Int = ...
    tv_usec: Int = ...

class fd_set(Structure):
    fds_bits: ArrayOf[c_long] = ...

class __sigset_t(BareStructure):
    __val: ArrayOf[c_ulong]

class timespec(Structure):
    tv_sec: Int = ...
    tv_nsec: Int = ...

class winsize(Structure):
    ws_row: Int = ...
    ws_col: Int = ...
    ws_xpixel: Int = ...
    ws_ypixel: Int = ...

class flock(Structure):
    l_type: Int = ...
    l_whence: Int = ...
    l_start: Int = ...
    l_len: Int = ...
    l_pid: Int = ...

class flock64(Structure):
    l_type: Int = ...
    l_whence: Int = ...
    l_start: Int = ...
    l_len: Int = ...
    l_pid: Int = ...

class f_owner_ex(Structure):
    type: Enumeration[__pid_type] = ...
    pid: Int = ...

class file_handle(Structure):
    handle_bytes: Int = ...
    handle_type: Int = ...
    f_handle: ArrayOf[c_ubyte] = ...

class iovec(Structure):
    iov_base: Address = ...
    iov_len: Int = ...

class open_how(Structure):
    flags: Int = ...
    mode: Int = ...
    resolve: Int = ...

class struct_stat(BareStructure):
    st_dev: Int
    st_ino: Int
    st_nlink: Int
    st_mode: Int
    st_uid: Int
    st_gid: Int
    __pad0: Int
    st_rdev: Int
    st_size: Int
    st_blksize: Int
    st_blocks: Int
    st_atim: Inner[timespec]
    st_mtim: Inner[timespec]
    st_ctim: Inner[timespec]
    __glibc_reserved: ArrayOf[c_long]

class struct_stat64(BareStructure):
    st_dev: Int
    st_ino: Int
    st_nlink: Int
    st_mode: Int
    st_uid: Int
    st_gid: Int
    __pad0: Int
    st_rdev: Int
    st_size: Int
    st_blksize: Int
    st_blocks: Int
    st_atim: Inner[timespec]
    st_mtim: Inner[timespec]
    st_ctim: Inner[timespec]
    __glibc_reserved: ArrayOf[c_long]

class __locale_struct(BareStructure):
    __locales: ArrayOf[Pointer[__locale_data]]
    __ctype_b: PointerTo[c_ushort]
    __ctype_tolower: PointerTo[c_int]
    __ctype_toupper: PointerTo[c_int]
    __names: ArrayOf[c_char_p]

class __locale_data(BareStructure): ...

class signalfd_siginfo(BareStructure):
    ssi_signo: Int
    ssi_errno: Int
    ssi_code: Int
    ssi_pid: Int
    ssi_uid: Int
    ssi_fd: Int
    ssi_tid: Int
    ssi_band: Int
    ssi_overrun: Int
    ssi_trapno: Int
    ssi_status: Int
    ssi_int: Int
    ssi_ptr: Int
    ssi_utime: Int
    ssi_stime: Int
    ssi_addr: Int
    ssi_addr_lsb: Int
    __pad2: Int
    ssi_syscall: Int
    ssi_call_addr: Int
    ssi_arch: Int
    __pad: ArrayOf[c_uint8]

class timex(Structure):
    modes: Int = ...
    offset: Int = ...
    freq: Int = ...
    maxerror: Int = ...
    esterror: Int = ...
    status: Int = ...
    constant: Int = ...
    precision: Int = ...
    tolerance: Int = ...
    time: Inner[timeval] = ...
    tick: Int = ...
    ppsfreq: Int = ...
    jitter: Int = ...
    shift: Int = ...
    stabil: Int = ...
    jitcnt: Int = ...
    calcnt: Int = ...
    errcnt: Int = ...
    stbcnt: Int = ...
    tai: Int = ...

class tm(Structure):
    tm_sec: Int = ...
    tm_min: Int = ...
    tm_hour: Int = ...
    tm_mday: Int = ...
    tm_mon: Int = ...
    tm_year: Int = ...
    tm_wday: Int = ...
    tm_yday: Int = ...
    tm_isdst: Int = ...
    tm_gmtoff: Int = ...
    tm_zone: Bytes = ...

class itimerspec(Structure):
    it_interval: Inner[timespec] = ...
    it_value: Inner[timespec] = ...

class inotify_event(Structure):
    wd: Int = ...
    mask: Int = ...
    cookie: Int = ...
    len: Int = ...
    name: Chars = ...

class pidfd_info(BareStructure):
    mask: Int
    cgroupid: Int
    pid: Int
    tgid: Int
    ppid: Int
    ruid: Int
    rgid: Int
    euid: Int
    egid: Int
    suid: Int
    sgid: Int
    fsuid: Int
    fsgid: Int
    exit_code: Int
    coredump_mask: Int
    __spare1: Int

class siginfo_t(BareStructure):
    si_signo: Int
    si_errno: Int
    si_code: Int
    __pad0: Int
    _sifields: Inner[siginfo_t__sifields]

class siginfo_t__sifields(Union):
    _pad: ArrayOf[c_int] = ...
    _kill: Inner[siginfo_t__sifields__kill] = ...
    _timer: Inner[siginfo_t__sifields__timer] = ...
    _rt: Inner[siginfo_t__sifields__rt] = ...
    _sigchld: Inner[siginfo_t__sifields__sigchld] = ...
    _sigfault: Inner[siginfo_t__sifields__sigfault] = ...
    _sigpoll: Inner[siginfo_t__sifields__sigpoll] = ...
    _sigsys: Inner[siginfo_t__sifields__sigsys] = ...

class siginfo_t__sifields__kill(Structure):
    si_pid: Int = ...
    si_uid: Int = ...

class siginfo_t__sifields__timer(Structure):
    si_tid: Int = ...
    si_overrun: Int = ...
    si_sigval: Inner[sigval] = ...

class siginfo_t__sifields__rt(Structure):
    si_pid: Int = ...
    si_uid: Int = ...
    si_sigval: Inner[sigval] = ...

class siginfo_t__sifields__sigchld(Structure):
    si_pid: Int = ...
    si_uid: Int = ...
    si_status: Int = ...
    si_utime: Int = ...
    si_stime: Int = ...

class siginfo_t__sifields__sigfault(Structure):
    si_addr: Address = ...
    si_addr_lsb: Int = ...
    _bounds: Inner[siginfo_t__sifields__sigfault__bounds] = ...

class siginfo_t__sifields__sigfault__bounds(Union):
    _addr_bnd: Inner[siginfo_t__sifields__sigfault__bounds__addr_bnd] = ...
    _pkey: Int = ...

class siginfo_t__sifields__sigfault__bounds__addr_bnd(Structure):
    _lower: Address = ...
    _upper: Address = ...

class siginfo_t__sifields__sigpoll(Structure):
    si_band: Int = ...
    si_fd: Int = ...

class siginfo_t__sifields__sigsys(Structure):
    _call_addr: Address = ...
    _syscall: Int = ...
    _arch: Int = ...

class sigval(Union):
    sival_int: Int = ...
    sival_ptr: Address = ...

class pthread_mutexattr_t(BareUnion):
    __size: Chars
    __align: Int

class pthread_condattr_t(BareUnion):
    __size: Chars
    __align: Int

class pthread_attr_t(BareUnion):
    __size: Chars
    __align: Int

class pthread_mutex_t(BareUnion):
    __data: Inner[__pthread_mutex_s]
    __size: Chars
    __align: Int

class pthread_cond_t(BareUnion):
    __data: Inner[__pthread_cond_s]
    __size: Chars
    __align: Int

class pthread_rwlock_t(BareUnion):
    __data: Inner[__pthread_rwlock_arch_t]
    __size: Chars
    __align: Int

class pthread_rwlockattr_t(BareUnion):
    __size: Chars
    __align: Int

class pthread_barrier_t(BareUnion):
    __size: Chars
    __align: Int

class pthread_barrierattr_t(BareUnion):
    __size: Chars
    __align: Int

class __pthread_internal_list(BareStructure):
    __prev: PointerTo[__pthread_internal_list]
    __next: PointerTo[__pthread_internal_list]

class __pthread_cond_s(BareStructure):
    __wseq: Inner[__atomic_wide_counter]
    __g1_start: Inner[__atomic_wide_counter]
    __g_size: ArrayOf[c_uint]
    __g1_orig_size: Int
    __wrefs: Int
    __g_signals: ArrayOf[c_uint]
    __unused_initialized_1: Int
    __unused_initialized_2: Int

class __once_flag(BareStructure):
    __data: Int

class __atomic_wide_counter(BareUnion):
    __value64: Int
    __value32: Inner[__atomic_wide_counter___value32]

class __atomic_wide_counter___value32(BareStructure):
    __low: Int
    __high: Int

class __pthread_mutex_s(BareStructure):
    __lock: Int
    __count: Int
    __owner: Int
    __nusers: Int
    __kind: Int
    __spins: Int
    __glibc_reserved: Int
    __list: Inner[__pthread_internal_list]

class __pthread_rwlock_arch_t(BareStructure):
    __readers: Int
    __writers: Int
    __wrphase_futex: Int
    __writers_futex: Int
    __pad3: Int
    __pad4: Int
    __cur_writer: Int
    __shared: Int
    __pad1: Int
    __pad2: Int
    __flags: Int

class sem_t(BareUnion):
    __size: Chars
    __align: Int

class epoll_data(Union):
    ptr: Address = ...
    fd: Int = ...
    u32: Int = ...
    u64: Int = ...

class epoll_event(Structure):
    events: Int = ...
    data: Inner[epoll_data] = ...

class epoll_params(BareStructure):
    busy_poll_usecs: Int
    busy_poll_budget: Int
    prefer_busy_poll: Int
    __pad: Int

class pollfd(Structure):
    fd: Int = ...
    events: Int = ...
    revents: Int = ...

class statx_timestamp(BareStructure):
    tv_sec: Int
    tv_nsec: Int
    __reserved: Int

class struct_statx(BareStructure):
    stx_mask: Int
    stx_blksize: Int
    stx_attributes: Int
    stx_nlink: Int
    stx_uid: Int
    stx_gid: Int
    stx_mode: Int
    __spare0: ArrayOf[c_ushort]
    stx_ino: Int
    stx_size: Int
    stx_blocks: Int
    stx_attributes_mask: Int
    stx_atime: Inner[statx_timestamp]
    stx_btime: Inner[statx_timestamp]
    stx_ctime: Inner[statx_timestamp]
    stx_mtime: Inner[statx_timestamp]
    stx_rdev_major: Int
    stx_rdev_minor: Int
    stx_dev_major: Int
    stx_dev_minor: Int
    stx_mnt_id: Int
    stx_dio_mem_align: Int
    stx_dio_offset_align: Int
    stx_subvol: Int
    stx_atomic_write_unit_min: Int
    stx_atomic_write_unit_max: Int
    stx_atomic_write_segments_max: Int
    stx_dio_read_offset_align: Int
    stx_atomic_write_unit_max_opt: Int
    __spare2: ArrayOf[c_uint]
    __spare3: ArrayOf[c_ulonglong]

class sockaddr_at(BareStructure): ...

class sockaddr_ax25(BareStructure): ...

class sockaddr_dl(BareStructure): ...

class sockaddr_eon(BareStructure): ...

class sockaddr_in(BareStructure): ...

class sockaddr_in6(BareStructure): ...

class sockaddr_inarp(BareStructure): ...

class sockaddr_ipx(BareStructure): ...

class sockaddr_iso(BareStructure): ...

class sockaddr_ns(BareStructure): ...

class sockaddr_x25(BareStructure): ...

class mmsghdr(Structure):
    msg_hdr: Inner[msghdr] = ...
    msg_len: Int = ...

class sockaddr(Structure):
    sa_family: Int = ...
    sa_data: Chars = ...

class sockaddr_storage(BareStructure):
    ss_family: Int
    __ss_padding: Chars
    __ss_align: Int

class msghdr(Structure):
    msg_name: Address = ...
    msg_namelen: Int = ...
    msg_iov: PointerTo[iovec] = ...
    msg_iovlen: Int = ...
    msg_control: Address = ...
    msg_controllen: Int = ...
    msg_flags: Int = ...

class cmsghdr(BareStructure):
    cmsg_len: Int
    cmsg_level: Int
    cmsg_type: Int
    __cmsg_data: ArrayOf[c_ubyte]

class ucred(Structure):
    pid: Int = ...
    uid: Int = ...
    gid: Int = ...

class linger(Structure):
    l_onoff: Int = ...
    l_linger: Int = ...

class osockaddr(Structure):
    sa_family: Int = ...
    sa_data: ArrayOf[c_ubyte] = ...

class sockaddr_un(Structure):
    sun_family: Int = ...
    sun_path: Chars = ...

class Dl_info(Structure):
    dli_fname: Bytes = ...
    dli_fbase: Address = ...
    dli_sname: Bytes = ...
    dli_saddr: Address = ...

class Dl_serpath(Structure):
    dls_name: PointerTo[c_char] = ...
    dls_flags: Int = ...

class Dl_serinfo(BareStructure):
    dls_size: Int
    dls_cnt: Int
    dls_serpath: ArrayOf[Dl_serpath]
    __dls_serpath_pad: ArrayOf[Dl_serpath]

class Dl_serinfo_union_dls_serpath(BareUnion):
    dls_serpath: ArrayOf[Dl_serpath]
    __dls_serpath_pad: ArrayOf[Dl_serpath]

class dl_find_object(BareStructure):
    dlfo_flags: Int
    dlfo_map_start: Address
    dlfo_map_end: Address
    dlfo_link_map: PointerTo[link_map]
    dlfo_eh_frame: Address
    dlfo_sframe: Address
    __dlfo_reserved: ArrayOf[c_ulonglong]

class link_map(BareStructure): ...

class sched_attr(Structure):
    size: Int = ...
    sched_policy: Int = ...
    sched_flags: Int = ...
    sched_nice: Int = ...
    sched_priority: Int = ...
    sched_runtime: Int = ...
    sched_deadline: Int = ...
    sched_period: Int = ...
    sched_util_min: Int = ...
    sched_util_max: Int = ...

class sched_param(Structure):
    sched_priority: Int = ...

class cpu_set_t(BareStructure):
    __bits: ArrayOf[c_ulong]

class div_t(Structure):
    quot: Int = ...
    rem: Int = ...

class ldiv_t(Structure):
    quot: Int = ...
    rem: Int = ...

class lldiv_t(Structure):
    quot: Int = ...
    rem: Int = ...

class random_data(Structure):
    fptr: PointerTo[c_int32] = ...
    rptr: PointerTo[c_int32] = ...
    state: PointerTo[c_int32] = ...
    rand_type: Int = ...
    rand_deg: Int = ...
    rand_sep: Int = ...
    end_ptr: PointerTo[c_int32] = ...

class drand48_data(BareStructure):
    __x: ArrayOf[c_ushort]
    __old_x: ArrayOf[c_ushort]
    __c: Int
    __init: Int
    __a: Int

class sigevent(Structure):
    sigev_value: Inner[sigval] = ...
    sigev_signo: Int = ...
    sigev_notify: Int = ...
    _sigev_un: Inner[sigevent__sigev_un] = ...

class sigevent__sigev_un(Union):
    _pad: ArrayOf[c_int] = ...
    _tid: Int = ...
    _sigev_thread: Inner[sigevent__sigev_un__sigev_thread] = ...

class sigevent__sigev_un__sigev_thread(Structure):
    _function: Function[Callback[[sigval], None]] = ...
    _attribute: PointerTo[pthread_attr_t] = ...

class struct_sigaction(BareStructure):
    __sigaction_handler: Inner[struct_sigaction___sigaction_handler]
    sa_mask: Inner[__sigset_t]
    sa_flags: Int
    sa_restorer: Function[Callback[[], None]]

class struct_sigaction___sigaction_handler(Union):
    sa_handler: Function[__sighandler_t] = ...
    sa_sigaction: Function[CFunction[[int, Pointer[siginfo_t], int | None], [int, reference[siginfo_t], void_p], None]] = ...

class _fpx_sw_bytes(BareStructure):
    magic1: Int
    extended_size: Int
    xstate_bv: Int
    xstate_size: Int
    __glibc_reserved1: ArrayOf[c_uint]

class _fpreg(Structure):
    significand: ArrayOf[c_ushort] = ...
    exponent: Int = ...

class _fpxreg(BareStructure):
    significand: ArrayOf[c_ushort]
    exponent: Int
    __glibc_reserved1: ArrayOf[c_ushort]

class _xmmreg(Structure):
    element: ArrayOf[c_uint] = ...

class _fpstate(BareStructure):
    cwd: Int
    swd: Int
    ftw: Int
    fop: Int
    rip: Int
    rdp: Int
    mxcsr: Int
    mxcr_mask: Int
    _st: ArrayOf[_fpxreg]
    _xmm: ArrayOf[_xmmreg]
    __glibc_reserved1: ArrayOf[c_uint]

class sigcontext(BareStructure):
    r8: Int
    r9: Int
    r10: Int
    r11: Int
    r12: Int
    r13: Int
    r14: Int
    r15: Int
    rdi: Int
    rsi: Int
    rbp: Int
    rbx: Int
    rdx: Int
    rax: Int
    rcx: Int
    rsp: Int
    rip: Int
    eflags: Int
    cs: Int
    gs: Int
    fs: Int
    __pad0: Int
    err: Int
    trapno: Int
    oldmask: Int
    cr2: Int
    fpstate: PointerTo[_fpstate]
    __fpstate_word: Int
    __reserved1: ArrayOf[c_ulong]

class sigcontext_union_fpstate(BareUnion):
    fpstate: PointerTo[_fpstate]
    __fpstate_word: Int

class _xsave_hdr(BareStructure):
    xstate_bv: Int
    __glibc_reserved1: ArrayOf[c_ulong]
    __glibc_reserved2: ArrayOf[c_ulong]

class _ymmh_state(Structure):
    ymmh_space: ArrayOf[c_uint] = ...

class _xstate(Structure):
    fpstate: Inner[_fpstate] = ...
    xstate_hdr: Inner[_xsave_hdr] = ...
    ymmh: Inner[_ymmh_state] = ...

class stack_t(Structure):
    ss_sp: Address = ...
    ss_flags: Int = ...
    ss_size: Int = ...

class _libc_fpxreg(BareStructure):
    significand: ArrayOf[c_ushort]
    exponent: Int
    __glibc_reserved1: ArrayOf[c_ushort]

class _libc_xmmreg(Structure):
    element: ArrayOf[c_uint] = ...

class _libc_fpstate(BareStructure):
    cwd: Int
    swd: Int
    ftw: Int
    fop: Int
    rip: Int
    rdp: Int
    mxcsr: Int
    mxcr_mask: Int
    _st: ArrayOf[_libc_fpxreg]
    _xmm: ArrayOf[_libc_xmmreg]
    __glibc_reserved1: ArrayOf[c_uint]

class mcontext_t(BareStructure):
    gregs: ArrayOf[c_longlong]
    fpregs: PointerTo[_libc_fpstate]
    __reserved1: ArrayOf[c_ulonglong]

class ucontext_t(BareStructure):
    uc_flags: Int
    uc_link: PointerTo[ucontext_t]
    uc_stack: Inner[stack_t]
    uc_mcontext: Inner[mcontext_t]
    uc_sigmask: Inner[__sigset_t]
    __fpregs_mem: Inner[_libc_fpstate]
    __ssp: ArrayOf[c_ulonglong]

class struct_sigstack(Structure):
    ss_sp: Address = ...
    ss_onstack: Int = ...

class Elf32_Ehdr(Structure):
    e_ident: ArrayOf[c_ubyte] = ...
    e_type: Int = ...
    e_machine: Int = ...
    e_version: Int = ...
    e_entry: Int = ...
    e_phoff: Int = ...
    e_shoff: Int = ...
    e_flags: Int = ...
    e_ehsize: Int = ...
    e_phentsize: Int = ...
    e_phnum: Int = ...
    e_shentsize: Int = ...
    e_shnum: Int = ...
    e_shstrndx: Int = ...

class Elf64_Ehdr(Structure):
    e_ident: ArrayOf[c_ubyte] = ...
    e_type: Int = ...
    e_machine: Int = ...
    e_version: Int = ...
    e_entry: Int = ...
    e_phoff: Int = ...
    e_shoff: Int = ...
    e_flags: Int = ...
    e_ehsize: Int = ...
    e_phentsize: Int = ...
    e_phnum: Int = ...
    e_shentsize: Int = ...
    e_shnum: Int = ...
    e_shstrndx: Int = ...

class Elf32_Shdr(Structure):
    sh_name: Int = ...
    sh_type: Int = ...
    sh_flags: Int = ...
    sh_addr: Int = ...
    sh_offset: Int = ...
    sh_size: Int = ...
    sh_link: Int = ...
    sh_info: Int = ...
    sh_addralign: Int = ...
    sh_entsize: Int = ...

class Elf64_Shdr(Structure):
    sh_name: Int = ...
    sh_type: Int = ...
    sh_flags: Int = ...
    sh_addr: Int = ...
    sh_offset: Int = ...
    sh_size: Int = ...
    sh_link: Int = ...
    sh_info: Int = ...
    sh_addralign: Int = ...
    sh_entsize: Int = ...

class Elf32_Chdr(Structure):
    ch_type: Int = ...
    ch_size: Int = ...
    ch_addralign: Int = ...

class Elf64_Chdr(Structure):
    ch_type: Int = ...
    ch_reserved: Int = ...
    ch_size: Int = ...
    ch_addralign: Int = ...

class Elf32_Sym(Structure):
    st_name: Int = ...
    st_value: Int = ...
    st_size: Int = ...
    st_info: Int = ...
    st_other: Int = ...
    st_shndx: Int = ...

class Elf64_Sym(Structure):
    st_name: Int = ...
    st_info: Int = ...
    st_other: Int = ...
    st_shndx: Int = ...
    st_value: Int = ...
    st_size: Int = ...

class Elf32_Syminfo(Structure):
    si_boundto: Int = ...
    si_flags: Int = ...

class Elf64_Syminfo(Structure):
    si_boundto: Int = ...
    si_flags: Int = ...

class Elf32_Rel(Structure):
    r_offset: Int = ...
    r_info: Int = ...

class Elf64_Rel(Structure):
    r_offset: Int = ...
    r_info: Int = ...

class Elf32_Rela(Structure):
    r_offset: Int = ...
    r_info: Int = ...
    r_addend: Int = ...

class Elf64_Rela(Structure):
    r_offset: Int = ...
    r_info: Int = ...
    r_addend: Int = ...

class Elf32_Phdr(Structure):
    p_type: Int = ...
    p_offset: Int = ...
    p_vaddr: Int = ...
    p_paddr: Int = ...
    p_filesz: Int = ...
    p_memsz: Int = ...
    p_flags: Int = ...
    p_align: Int = ...

class Elf64_Phdr(Structure):
    p_type: Int = ...
    p_flags: Int = ...
    p_offset: Int = ...
    p_vaddr: Int = ...
    p_paddr: Int = ...
    p_filesz: Int = ...
    p_memsz: Int = ...
    p_align: Int = ...

class Elf32_Dyn(Structure):
    d_tag: Int = ...
    d_un: Inner[Elf32_Dyn_d_un] = ...

class Elf32_Dyn_d_un(Union):
    d_val: Int = ...
    d_ptr: Int = ...

class Elf64_Dyn(Structure):
    d_tag: Int = ...
    d_un: Inner[Elf64_Dyn_d_un] = ...

class Elf64_Dyn_d_un(Union):
    d_val: Int = ...
    d_ptr: Int = ...

class Elf32_Verdef(Structure):
    vd_version: Int = ...
    vd_flags: Int = ...
    vd_ndx: Int = ...
    vd_cnt: Int = ...
    vd_hash: Int = ...
    vd_aux: Int = ...
    vd_next: Int = ...

class Elf64_Verdef(Structure):
    vd_version: Int = ...
    vd_flags: Int = ...
    vd_ndx: Int = ...
    vd_cnt: Int = ...
    vd_hash: Int = ...
    vd_aux: Int = ...
    vd_next: Int = ...

class Elf32_Verdaux(Structure):
    vda_name: Int = ...
    vda_next: Int = ...

class Elf64_Verdaux(Structure):
    vda_name: Int = ...
    vda_next: Int = ...

class Elf32_Verneed(Structure):
    vn_version: Int = ...
    vn_cnt: Int = ...
    vn_file: Int = ...
    vn_aux: Int = ...
    vn_next: Int = ...

class Elf64_Verneed(Structure):
    vn_version: Int = ...
    vn_cnt: Int = ...
    vn_file: Int = ...
    vn_aux: Int = ...
    vn_next: Int = ...

class Elf32_Vernaux(Structure):
    vna_hash: Int = ...
    vna_flags: Int = ...
    vna_other: Int = ...
    vna_name: Int = ...
    vna_next: Int = ...

class Elf64_Vernaux(Structure):
    vna_hash: Int = ...
    vna_flags: Int = ...
    vna_other: Int = ...
    vna_name: Int = ...
    vna_next: Int = ...

class Elf32_auxv_t(Structure):
    a_type: Int = ...
    a_un: Inner[Elf32_auxv_t_a_un] = ...

class Elf32_auxv_t_a_un(Union):
    a_val: Int = ...

class Elf64_auxv_t(Structure):
    a_type: Int = ...
    a_un: Inner[Elf64_auxv_t_a_un] = ...

class Elf64_auxv_t_a_un(Union):
    a_val: Int = ...

class Elf32_Nhdr(Structure):
    n_namesz: Int = ...
    n_descsz: Int = ...
    n_type: Int = ...

class Elf64_Nhdr(Structure):
    n_namesz: Int = ...
    n_descsz: Int = ...
    n_type: Int = ...

class Elf32_Move(Structure):
    m_value: Int = ...
    m_info: Int = ...
    m_poffset: Int = ...
    m_repeat: Int = ...
    m_stride: Int = ...

class Elf64_Move(Structure):
    m_value: Int = ...
    m_info: Int = ...
    m_poffset: Int = ...
    m_repeat: Int = ...
    m_stride: Int = ...

class Elf32_gptab(Union):
    gt_header: Inner[Elf32_gptab_gt_header] = ...
    gt_entry: Inner[Elf32_gptab_gt_entry] = ...

class Elf32_gptab_gt_header(Structure):
    gt_current_g_value: Int = ...
    gt_unused: Int = ...

class Elf32_gptab_gt_entry(Structure):
    gt_g_value: Int = ...
    gt_bytes: Int = ...

class Elf32_RegInfo(Structure):
    ri_gprmask: Int = ...
    ri_cprmask: ArrayOf[c_uint32] = ...
    ri_gp_value: Int = ...

class Elf_Options(Structure):
    kind: Int = ...
    size: Int = ...
    section: Int = ...
    info: Int = ...

class Elf_Options_Hw(Structure):
    hwp_flags1: Int = ...
    hwp_flags2: Int = ...

class Elf32_Lib(Structure):
    l_name: Int = ...
    l_time_stamp: Int = ...
    l_checksum: Int = ...
    l_version: Int = ...
    l_flags: Int = ...

class Elf64_Lib(Structure):
    l_name: Int = ...
    l_time_stamp: Int = ...
    l_checksum: Int = ...
    l_version: Int = ...
    l_flags: Int = ...

class Elf_MIPS_ABIFlags_v0(Structure):
    version: Int = ...
    isa_level: Int = ...
    isa_rev: Int = ...
    gpr_size: Int = ...
    cpr1_size: Int = ...
    cpr2_size: Int = ...
    fp_abi: Int = ...
    isa_ext: Int = ...
    ases: Int = ...
    flags1: Int = ...
    flags2: Int = ...

class termios(BareStructure):
    c_iflag: Int
    c_oflag: Int
    c_cflag: Int
    c_lflag: Int
    c_line: Int
    c_cc: ArrayOf[c_ubyte]
    __ispeed: Int
    c_ispeed: Int
    __ospeed: Int
    c_ospeed: Int

class termios_union___ispeed(BareUnion):
    __ispeed: Int
    c_ispeed: Int

class termios_union___ospeed(BareUnion):
    __ospeed: Int
    c_ospeed: Int

class obstack(BareStructure): ...

class _G_fpos_t(BareStructure):
    __pos: Int
    __state: Inner[__mbstate_t]

class __mbstate_t(BareStructure):
    __count: Int
    __value: Inner[__mbstate_t___value]

class __mbstate_t___value(BareUnion):
    __wch: Int
    __wchb: Chars

class _G_fpos64_t(BareStructure):
    __pos: Int
    __state: Inner[__mbstate_t]

class _IO_marker(BareStructure): ...

class _IO_codecvt(BareStructure): ...

class _IO_wide_data(BareStructure): ...

class _IO_FILE(Structure):
    _flags: Int = ...
    _IO_read_ptr: PointerTo[c_char] = ...
    _IO_read_end: PointerTo[c_char] = ...
    _IO_read_base: PointerTo[c_char] = ...
    _IO_write_base: PointerTo[c_char] = ...
    _IO_write_ptr: PointerTo[c_char] = ...
    _IO_write_end: PointerTo[c_char] = ...
    _IO_buf_base: PointerTo[c_char] = ...
    _IO_buf_end: PointerTo[c_char] = ...
    _IO_save_base: PointerTo[c_char] = ...
    _IO_backup_base: PointerTo[c_char] = ...
    _IO_save_end: PointerTo[c_char] = ...
    _markers: PointerTo[_IO_marker] = ...
    _chain: PointerTo[_IO_FILE] = ...
    _fileno: Int = ...
    _flags2: Int = ...
    _short_backupbuf: Chars = ...
    _old_offset: Int = ...
    _cur_column: Int = ...
    _vtable_offset: Int = ...
    _shortbuf: Chars = ...
    _lock: Address = ...
    _offset: Int = ...
    _codecvt: PointerTo[_IO_codecvt] = ...
    _wide_data: PointerTo[_IO_wide_data] = ...
    _freeres_list: PointerTo[_IO_FILE] = ...
    _freeres_buf: Address = ...
    _prevchain: PointerTo[Pointer[_IO_FILE]] = ...
    _mode: Int = ...
    _unused3: Int = ...
    _total_written: Int = ...
    _unused2: Chars = ...

class _IO_cookie_io_functions_t(Structure):
    read: Function[cookie_read_function_t] = ...
    write: Function[cookie_write_function_t] = ...
    seek: Function[cookie_seek_function_t] = ...
    close: Function[cookie_close_function_t] = ...

class serial_iso7816(Structure):
    flags: Int = ...
    tg: Int = ...
    sc_fi: Int = ...
    sc_di: Int = ...
    clk: Int = ...
    reserved: ArrayOf[c_uint] = ...

class _aarch64_ctx(Structure):
    magic: Int = ...
    size: Int = ...

class fpsimd_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    fpsr: Int = ...
    fpcr: Int = ...
    vregs: ArrayOf[c_uint128] = ...

class esr_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    esr: Int = ...

class poe_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    por_el0: Int = ...

class extra_context(BareStructure):
    head: Inner[_aarch64_ctx]
    datap: Int
    size: Int
    __reserved: ArrayOf[c_uint]

class sve_context(BareStructure):
    head: Inner[_aarch64_ctx]
    vl: Int
    flags: Int
    __reserved: ArrayOf[c_ushort]

class tpidr2_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    tpidr2: Int = ...

class fpmr_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    fpmr: Int = ...

class za_context(BareStructure):
    head: Inner[_aarch64_ctx]
    vl: Int
    __reserved: ArrayOf[c_ushort]

class zt_context(BareStructure):
    head: Inner[_aarch64_ctx]
    nregs: Int
    __reserved: ArrayOf[c_ushort]

class gcs_context(Structure):
    head: Inner[_aarch64_ctx] = ...
    gcspr: Int = ...
    features_enabled: Int = ...
    reserved: Int = ...

class elf_siginfo(Structure):
    si_signo: Int = ...
    si_code: Int = ...
    si_errno: Int = ...

class elf_prstatus(Structure):
    pr_info: Inner[elf_siginfo] = ...
    pr_cursig: Int = ...
    pr_sigpend: Int = ...
    pr_sighold: Int = ...
    pr_pid: Int = ...
    pr_ppid: Int = ...
    pr_pgrp: Int = ...
    pr_sid: Int = ...
    pr_utime: Inner[timeval] = ...
    pr_stime: Inner[timeval] = ...
    pr_cutime: Inner[timeval] = ...
    pr_cstime: Inner[timeval] = ...
    pr_reg: ArrayOf[c_ulong] = ...
    pr_fpvalid: Int = ...

class elf_prpsinfo(Structure):
    pr_state: Char = ...
    pr_sname: Char = ...
    pr_zomb: Char = ...
    pr_nice: Char = ...
    pr_flag: Int = ...
    pr_uid: Int = ...
    pr_gid: Int = ...
    pr_pid: Int = ...
    pr_ppid: Int = ...
    pr_pgrp: Int = ...
    pr_sid: Int = ...
    pr_fname: Chars = ...
    pr_psargs: Chars = ...

class user_regs_struct(Structure):
    regs: ArrayOf[c_ulonglong] = ...
    sp: Int = ...
    pc: Int = ...
    pstate: Int = ...

class user_fpsimd_struct(Structure):
    vregs: ArrayOf[c_uint128] = ...
    fpsr: Int = ...
    fpcr: Int = ...

class __itimer_which(Enum):
    ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = members
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = ints

class __pid_type(Enum):
    F_OWNER_TID, F_OWNER_PID, F_OWNER_PGRP, F_OWNER_GID = members
F_OWNER_TID, F_OWNER_PID, F_OWNER_PGRP, F_OWNER_GID = ints

class EPOLL_EVENTS(Enum):
    EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLRDNORM, EPOLLRDBAND, EPOLLWRNORM, EPOLLWRBAND, EPOLLMSG, EPOLLERR, EPOLLHUP, EPOLLRDHUP, EPOLLEXCLUSIVE, EPOLLWAKEUP, EPOLLONESHOT, EPOLLET = members
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLRDNORM, EPOLLRDBAND, EPOLLWRNORM, EPOLLWRBAND, EPOLLMSG, EPOLLERR, EPOLLHUP, EPOLLRDHUP, EPOLLEXCLUSIVE, EPOLLWAKEUP, EPOLLONESHOT, EPOLLET = ints

class __socket_type(Enum):
    SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET, SOCK_CLOEXEC, SOCK_NONBLOCK = members
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET, SOCK_CLOEXEC, SOCK_NONBLOCK = ints

off_t = __off_t
mode_t = __mode_t
__u_char = c_ubyte
__u_short = c_ushort
__u_int = c_uint
__u_long = c_ulong
__int8_t = c_byte
__uint8_t = c_ubyte
__int16_t = c_short
__uint16_t = c_ushort
__int32_t = c_int
__uint32_t = c_uint
__int64_t = c_long
__uint64_t = c_ulong
__int_least8_t = __int8_t
__uint_least8_t = __uint8_t
__int_least16_t = __int16_t
__uint_least16_t = __uint16_t
__int_least32_t = __int32_t
__uint_least32_t = __uint32_t
__int_least64_t = __int64_t
__uint_least64_t = __uint64_t
__quad_t = c_long
__u_quad_t = c_ulong
__intmax_t = c_long
__uintmax_t = c_ulong
__dev_t = c_ulong
__uid_t = c_uint
__gid_t = c_uint
__ino_t = c_ulong
__ino64_t = c_ulong
__mode_t = c_uint
__nlink_t = c_ulong
__off_t = c_long
__off64_t = c_long
__pid_t = c_int
__clock_t = c_long
__id_t = c_uint
__time_t = c_long
__useconds_t = c_uint
__suseconds_t = c_long
__daddr_t = c_int
__key_t = c_int
__clockid_t = c_int
__timer_t = c_void_p
__blksize_t = c_long
__blkcnt_t = c_long
__blkcnt64_t = c_long
__fsblkcnt_t = c_ulong
__fsblkcnt64_t = c_ulong
__fsfilcnt_t = c_ulong
__fsfilcnt64_t = c_ulong
__ssize_t = c_long
__syscall_slong_t = c_long
__loff_t = __off64_t
__caddr_t: TypeAlias = Pointer[c_char]
__intptr_t = c_long
__socklen_t = c_uint
__sig_atomic_t = c_int
suseconds_t = __suseconds_t
__itimer_which_t = __itimer_which
time_t = __time_t
__fd_mask = c_long
fd_mask = __fd_mask
sigset_t = __sigset_t
off64_t = __off64_t
pid_t = __pid_t
__u16 = c_ushort
__s32 = c_int
__u32 = c_uint
__s64 = c_longlong
__u64 = c_ulonglong
locale_t = __locale_t
__locale_t: TypeAlias = Pointer[__locale_struct]
ssize_t = __ssize_t
gid_t = __gid_t
uid_t = __uid_t
useconds_t = __useconds_t
intptr_t = __intptr_t
socklen_t = __socklen_t
error_t = c_int
eventfd_t = c_uint64
int_fast8_t = c_byte
int_fast16_t = c_long
int_fast32_t = c_long
int_fast64_t = c_long
uint_fast8_t = c_ubyte
uint_fast16_t = c_ulong
uint_fast32_t = c_ulong
uint_fast64_t = c_ulong
uintptr_t = c_ulong
intmax_t = __intmax_t
uintmax_t = __uintmax_t
int8_t = __int8_t
int16_t = __int16_t
int32_t = __int32_t
int64_t = __int64_t
uint8_t = __uint8_t
uint16_t = __uint16_t
uint32_t = __uint32_t
uint64_t = __uint64_t
int_least8_t = __int_least8_t
int_least16_t = __int_least16_t
int_least32_t = __int_least32_t
int_least64_t = __int_least64_t
uint_least8_t = __uint_least8_t
uint_least16_t = __uint_least16_t
uint_least32_t = __uint_least32_t
uint_least64_t = __uint_least64_t
clock_t = __clock_t
clockid_t = __clockid_t
timer_t = __timer_t
__sigval_t = sigval
u_char = __u_char
u_short = __u_short
u_int = __u_int
u_long = __u_long
quad_t = __quad_t
u_quad_t = __u_quad_t
fsid_t = __fsid_t
loff_t = __loff_t
ino_t = __ino_t
ino64_t = __ino64_t
dev_t = __dev_t
nlink_t = __nlink_t
id_t = __id_t
daddr_t = __daddr_t
caddr_t = __caddr_t
key_t = __key_t
ulong = c_ulong
ushort = c_ushort
uint = c_uint
u_int8_t = __uint8_t
u_int16_t = __uint16_t
u_int32_t = __uint32_t
u_int64_t = __uint64_t
register_t = c_long
blksize_t = __blksize_t
blkcnt_t = __blkcnt_t
fsblkcnt_t = __fsblkcnt_t
fsfilcnt_t = __fsfilcnt_t
blkcnt64_t = __blkcnt64_t
fsblkcnt64_t = __fsblkcnt64_t
fsfilcnt64_t = __fsfilcnt64_t
pthread_t = c_ulong
pthread_key_t = c_uint
pthread_once_t = c_int
pthread_spinlock_t = c_int
__pthread_list_t = __pthread_internal_list
epoll_data_t = epoll_data
nfds_t = c_ulong
sa_family_t = c_ushort
Lmid_t = c_long
__cpu_mask = c_ulong
__compar_fn_t: TypeAlias = CFunction[[int | None, int | None], [void_p, void_p], int]
comparison_fn_t = __compar_fn_t
__compar_d_fn_t: TypeAlias = CFunction[[int | None, int | None, int | None], [void_p, void_p, void_p], int]
_Float128 = _c.Union
_Float32 = c_float
_Float64 = c_double
_Float32x = c_double
_Float64x = c_longdouble
once_flag = __once_flag
__sighandler_t: TypeAlias = Callback[[int], None]
sighandler_t = __sighandler_t
sig_t = __sighandler_t
sig_atomic_t = __sig_atomic_t
sigval_t = __sigval_t
sigevent_t = sigevent
greg_t = c_longlong
gregset_t: TypeAlias = Array[c_longlong]
fpregset_t: TypeAlias = Pointer[_libc_fpstate]
Elf32_Half = c_uint16
Elf64_Half = c_uint16
Elf32_Word = c_uint32
Elf32_Sword = c_int32
Elf64_Word = c_uint32
Elf64_Sword = c_int32
Elf32_Xword = c_uint64
Elf32_Sxword = c_int64
Elf64_Xword = c_uint64
Elf64_Sxword = c_int64
Elf32_Addr = c_uint32
Elf64_Addr = c_uint64
Elf32_Off = c_uint32
Elf64_Off = c_uint64
Elf32_Section = c_uint16
Elf64_Section = c_uint16
Elf32_Versym = Elf32_Half
Elf64_Versym = Elf64_Half
Elf32_Relr = Elf32_Word
Elf64_Relr = Elf64_Xword
Elf32_Conflict = Elf32_Addr
baud_t = speed_t
cc_t = c_ubyte
speed_t = c_uint
tcflag_t = c_uint
va_list = _c.Union
fpos_t = __fpos_t
fpos64_t = __fpos64_t
__fpos_t = _G_fpos_t
__fpos64_t = _G_fpos64_t
FILE = _IO_FILE
_IO_lock_t: TypeAlias = None
cookie_read_function_t: TypeAlias = CFunction[[int | None, Pointer[c_char], int], [void_p, reference[c_char], int], int]
cookie_write_function_t: TypeAlias = CFunction[[int | None, bytes | None, int], [void_p, char_p, int], int]
cookie_seek_function_t: TypeAlias = CFunction[[int | None, Pointer[c_long], int], [void_p, reference[c_long], int], int]
cookie_close_function_t: TypeAlias = CFunction[[int | None], [void_p], int]
cookie_io_functions_t = _IO_cookie_io_functions_t
__u8 = c_ubyte
psaddr_t = c_void_p
prgregset_t = __prgregset_t
prfpregset_t = __prfpregset_t
lwpid_t = __pid_t
prstatus_t = elf_prstatus
prpsinfo_t = elf_prpsinfo
elf_greg_t = __uint64_t
elf_gregset_t: TypeAlias = Array[c_ulong]
elf_fpregset_t = user_fpsimd_struct
__pr_uid_t = c_uint
__pr_gid_t = c_uint
__prgregset_t = elf_gregset_t
__prfpregset_t = elf_fpregset_t
__uint128_t = c_uint128
def mmap(addr: writable_memory, len: int, prot: int, flags: int, fd: int, offset: int, /) -> int | None:
    """void *mmap(void *__addr, size_t __len, int __prot, int __flags, int __fd, __off_t __offset); // sys/mman.h:57"""
def mmap64(addr: writable_memory, len: int, prot: int, flags: int, fd: int, offset: int, /) -> int | None:
    """void *mmap64(void *__addr, size_t __len, int __prot, int __flags, int __fd, __off64_t __offset); // sys/mman.h:70"""
def munmap(addr: writable_memory, len: int, /) -> int:
    """int munmap(void *__addr, size_t __len); // sys/mman.h:76"""
def mprotect(addr: writable_memory, len: int, prot: int, /) -> int:
    """int mprotect(void *__addr, size_t __len, int __prot); // sys/mman.h:81"""
def msync(addr: writable_memory, len: int, flags: int, /) -> int:
    """int msync(void *__addr, size_t __len, int __flags); // sys/mman.h:89"""
def madvise(addr: writable_memory, len: int, advice: int, /) -> int:
    """int madvise(void *__addr, size_t __len, int __advice); // sys/mman.h:94"""
def posix_madvise(addr: writable_memory, len: int, advice: int, /) -> int:
    """int posix_madvise(void *__addr, size_t __len, int __advice); // sys/mman.h:98"""
def mlock(addr: constant_memory, len: int, /) -> int:
    """int mlock(const void *__addr, size_t __len); // sys/mman.h:103"""
def munlock(addr: constant_memory, len: int, /) -> int:
    """int munlock(const void *__addr, size_t __len); // sys/mman.h:107"""
def mlockall(flags: int, /) -> int:
    """int mlockall(int __flags); // sys/mman.h:113"""
def munlockall() -> int:
    """int munlockall(void); // sys/mman.h:117"""
def mincore(start: writable_memory, len: int, vec: items[c_ubyte], /) -> int:
    """int mincore(void *__start, size_t __len, unsigned char *__vec); // sys/mman.h:125"""
def mremap(addr: writable_memory, old_len: int, new_len: int, flags: int, /, *arguments: Any) -> int | None:
    """void *mremap(void *__addr, size_t __old_len, size_t __new_len, int __flags, ...); // sys/mman.h:135"""
def remap_file_pages(start: writable_memory, size: int, prot: int, pgoff: int, flags: int, /) -> int:
    """int remap_file_pages(void *__start, size_t __size, int __prot, size_t __pgoff, int __flags); // sys/mman.h:140"""
def shm_open(name: char_p, oflag: int, mode: int, /) -> int:
    """int shm_open(const char *__name, int __oflag, mode_t __mode); // sys/mman.h:146"""
def shm_unlink(name: char_p, /) -> int:
    """int shm_unlink(const char *__name); // sys/mman.h:149"""
def memfd_create(name: char_p, flags: int, /) -> int:
    """int memfd_create(const char *__name, unsigned int __flags); // bits/mman-shared.h:57"""
def mlock2(addr: constant_memory, length: int, flags: int, /) -> int:
    """int mlock2(const void *__addr, size_t __length, unsigned int __flags); // bits/mman-shared.h:61"""
def pkey_alloc(flags: int, access_restrictions: int, /) -> int:
    """int pkey_alloc(unsigned int __flags, unsigned int __access_restrictions); // bits/mman-shared.h:70"""
def pkey_set(key: int, access_restrictions: int, /) -> int:
    """int pkey_set(int __key, unsigned int __access_restrictions); // bits/mman-shared.h:74"""
def pkey_get(key: int, /) -> int:
    """int pkey_get(int __key); // bits/mman-shared.h:78"""
def pkey_free(key: int, /) -> int:
    """int pkey_free(int __key); // bits/mman-shared.h:82"""
def pkey_mprotect(addr: writable_memory, len: int, prot: int, pkey: int, /) -> int:
    """int pkey_mprotect(void *__addr, size_t __len, int __prot, int __pkey); // bits/mman-shared.h:86"""
def mseal(addr: writable_memory, len: int, flags: int, /) -> int:
    """int mseal(void *__addr, size_t __len, unsigned long flags); // bits/mman-shared.h:96"""
def process_madvise(pid_fd: int, iov: reference[iovec], count: int, advice: int, flags: int, /) -> int:
    """__ssize_t process_madvise(int __pid_fd, const struct iovec *__iov, size_t __count, int __advice, unsigned int __flags); // bits/mman_ext.h:25"""
def process_mrelease(pidfd: int, flags: int, /) -> int:
    """int process_mrelease(int pidfd, unsigned int flags); // bits/mman_ext.h:30"""
def gettimeofday(tv: reference[timeval], tz: writable_memory, /) -> int:
    """int gettimeofday(struct timeval *__tv, void *__tz); // sys/time.h:67"""
def settimeofday(tv: reference[timeval], tz: reference[struct_timezone], /) -> int:
    """int settimeofday(const struct timeval *__tv, const struct timezone *__tz); // sys/time.h:86"""
def adjtime(delta: reference[timeval], olddelta: reference[timeval], /) -> int:
    """int adjtime(const struct timeval *__delta, struct timeval *__olddelta); // sys/time.h:94"""
def getitimer(which: __itimer_which | int, value: reference[itimerval], /) -> int:
    """int getitimer(__itimer_which_t __which, struct itimerval *__value); // sys/time.h:149"""
def setitimer(which: __itimer_which | int, new: reference[itimerval], old: reference[itimerval], /) -> int:
    """int setitimer(__itimer_which_t __which, const struct itimerval *__new, struct itimerval *__old); // sys/time.h:155"""
def utimes(file: char_p, tvp: reference[timeval], /) -> int:
    """int utimes(const char *__file, const struct timeval *__tvp); // sys/time.h:162"""
def lutimes(file: char_p, tvp: reference[timeval], /) -> int:
    """int lutimes(const char *__file, const struct timeval *__tvp); // sys/time.h:189"""
def futimes(fd: int, tvp: reference[timeval], /) -> int:
    """int futimes(int __fd, const struct timeval *__tvp); // sys/time.h:193"""
def futimesat(fd: int, file: char_p, tvp: reference[timeval], /) -> int:
    """int futimesat(int __fd, const char *__file, const struct timeval *__tvp); // sys/time.h:214"""
def select(nfds: int, readfds: reference[fd_set], writefds: reference[fd_set], exceptfds: reference[fd_set], timeout: reference[timeval], /) -> int:
    """int select(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds, struct timeval *__timeout); // sys/select.h:102"""
def pselect(nfds: int, readfds: reference[fd_set], writefds: reference[fd_set], exceptfds: reference[fd_set], timeout: reference[timespec], sigmask: reference[__sigset_t], /) -> int:
    """int pselect(int __nfds, fd_set *__readfds, fd_set *__writefds, fd_set *__exceptfds, const struct timespec *__timeout, const __sigset_t *__sigmask); // sys/select.h:127"""
def ioctl(fd: int, request: int, /, *arguments: Any) -> int:
    """int ioctl(int __fd, unsigned long __request, ...); // sys/ioctl.h:42"""
def fcntl(fd: int, cmd: int, /, *arguments: Any) -> int:
    """int fcntl(int __fd, int __cmd, ...); // fcntl.h:182"""
def fcntl64(fd: int, cmd: int, /, *arguments: Any) -> int:
    """int fcntl64(int __fd, int __cmd, ...); // fcntl.h:191"""
def open(file: char_p, oflag: int, /, *arguments: Any) -> int:
    """int open(const char *__file, int __oflag, ...); // fcntl.h:217"""
def open64(file: char_p, oflag: int, /, *arguments: Any) -> int:
    """int open64(const char *__file, int __oflag, ...); // fcntl.h:227"""
def openat(fd: int, file: char_p, oflag: int, /, *arguments: Any) -> int:
    """int openat(int __fd, const char *__file, int __oflag, ...); // fcntl.h:241"""
def openat64(fd: int, file: char_p, oflag: int, /, *arguments: Any) -> int:
    """int openat64(int __fd, const char *__file, int __oflag, ...); // fcntl.h:252"""
def creat(file: char_p, mode: int, /) -> int:
    """int creat(const char *__file, mode_t __mode); // fcntl.h:263"""
def creat64(file: char_p, mode: int, /) -> int:
    """int creat64(const char *__file, mode_t __mode); // fcntl.h:273"""
def lockf(fd: int, cmd: int, len: int, /) -> int:
    """int lockf(int __fd, int __cmd, off_t __len); // fcntl.h:292"""
def lockf64(fd: int, cmd: int, len: int, /) -> int:
    """int lockf64(int __fd, int __cmd, off64_t __len); // fcntl.h:302"""
def posix_fadvise(fd: int, offset: int, len: int, advise: int, /) -> int:
    """int posix_fadvise(int __fd, off_t __offset, off_t __len, int __advise); // fcntl.h:310"""
def posix_fadvise64(fd: int, offset: int, len: int, advise: int, /) -> int:
    """int posix_fadvise64(int __fd, off64_t __offset, off64_t __len, int __advise); // fcntl.h:322"""
def posix_fallocate(fd: int, offset: int, len: int, /) -> int:
    """int posix_fallocate(int __fd, off_t __offset, off_t __len); // fcntl.h:332"""
def posix_fallocate64(fd: int, offset: int, len: int, /) -> int:
    """int posix_fallocate64(int __fd, off64_t __offset, off64_t __len); // fcntl.h:343"""
def readahead(fd: int, offset: int, count: int, /) -> int:
    """__ssize_t readahead(int __fd, __off64_t __offset, size_t __count); // bits/fcntl-linux.h:400"""
def sync_file_range(fd: int, offset: int, count: int, flags: int, /) -> int:
    """int sync_file_range(int __fd, __off64_t __offset, __off64_t __count, unsigned int __flags); // bits/fcntl-linux.h:408"""
def vmsplice(fdout: int, iov: reference[iovec], count: int, flags: int, /) -> int:
    """__ssize_t vmsplice(int __fdout, const struct iovec *__iov, size_t __count, unsigned int __flags); // bits/fcntl-linux.h:416"""
def splice(fdin: int, offin: items[c_long], fdout: int, offout: items[c_long], len: int, flags: int, /) -> int:
    """__ssize_t splice(int __fdin, __off64_t *__offin, int __fdout, __off64_t *__offout, size_t __len, unsigned int __flags); // bits/fcntl-linux.h:423"""
def tee(fdin: int, fdout: int, len: int, flags: int, /) -> int:
    """__ssize_t tee(int __fdin, int __fdout, size_t __len, unsigned int __flags); // bits/fcntl-linux.h:431"""
def fallocate(fd: int, mode: int, offset: int, len: int, /) -> int:
    """int fallocate(int __fd, int __mode, __off_t __offset, __off_t __len); // bits/fcntl-linux.h:439"""
def fallocate64(fd: int, mode: int, offset: int, len: int, /) -> int:
    """int fallocate64(int __fd, int __mode, __off64_t __offset, __off64_t __len); // bits/fcntl-linux.h:450"""
def name_to_handle_at(dfd: int, name: char_p, handle: reference[file_handle], mnt_id: items[c_int], flags: int, /) -> int:
    """int name_to_handle_at(int __dfd, const char *__name, struct file_handle *__handle, int *__mnt_id, int __flags); // bits/fcntl-linux.h:456"""
def open_by_handle_at(mountdirfd: int, handle: reference[file_handle], flags: int, /) -> int:
    """int open_by_handle_at(int __mountdirfd, struct file_handle *__handle, int __flags); // bits/fcntl-linux.h:464"""
def openat2(dfd: int, filename: char_p, how: reference[open_how], usize: int, /) -> int:
    """int openat2(int __dfd, const char *__filename, const struct open_how *__how, unsigned long __usize); // bits/fcntl-linux.h:485"""
def memcpy(dest: writable_memory, src: constant_memory, n: int, /) -> int | None:
    """void *memcpy(void *__dest, const void *__src, size_t __n); // string.h:47"""
def memmove(dest: writable_memory, src: constant_memory, n: int, /) -> int | None:
    """void *memmove(void *__dest, const void *__src, size_t __n); // string.h:51"""
def memccpy(dest: writable_memory, src: constant_memory, c: int, n: int, /) -> int | None:
    """void *memccpy(void *__dest, const void *__src, int __c, size_t __n); // string.h:58"""
def memset(s: writable_memory, c: int, n: int, /) -> int | None:
    """void *memset(void *__s, int __c, size_t __n); // string.h:65"""
def memset_explicit(s: writable_memory, c: int, n: int, /) -> int | None:
    """void *memset_explicit(void *__s, int __c, size_t __n); // string.h:70"""
def memcmp(s1: constant_memory, s2: constant_memory, n: int, /) -> int:
    """int memcmp(const void *__s1, const void *__s2, size_t __n); // string.h:75"""
def memchr(s: constant_memory, c: int, n: int, /) -> int | None:
    """void *memchr(const void *__s, int __c, size_t __n); // string.h:118"""
def rawmemchr(s: constant_memory, c: int, /) -> int | None:
    """void *rawmemchr(const void *__s, int __c); // string.h:135"""
def memrchr(s: constant_memory, c: int, n: int, /) -> int | None:
    """void *memrchr(const void *__s, int __c, size_t __n); // string.h:148"""
def strcpy(dest: chars, src: char_p, /) -> Pointer[c_char]:
    """char *strcpy(char *__dest, const char *__src); // string.h:156"""
def strncpy(dest: chars, src: chars, n: int, /) -> Pointer[c_char]:
    """char *strncpy(char *__dest, const char *__src, size_t __n); // string.h:159"""
def strcat(dest: chars, src: char_p, /) -> Pointer[c_char]:
    """char *strcat(char *__dest, const char *__src); // string.h:164"""
def strncat(dest: chars, src: chars, n: int, /) -> Pointer[c_char]:
    """char *strncat(char *__dest, const char *__src, size_t __n); // string.h:167"""
def strcmp(s1: char_p, s2: char_p, /) -> int:
    """int strcmp(const char *__s1, const char *__s2); // string.h:171"""
def strncmp(s1: char_p, s2: chars, n: int, /) -> int:
    """int strncmp(const char *__s1, const char *__s2, size_t __n); // string.h:174"""
def strcoll(s1: char_p, s2: char_p, /) -> int:
    """int strcoll(const char *__s1, const char *__s2); // string.h:178"""
def strxfrm(dest: chars, src: chars, n: int, /) -> int:
    """unsigned long strxfrm(char *__dest, const char *__src, size_t __n); // string.h:181"""
def strcoll_l(s1: char_p, s2: char_p, l: reference[__locale_struct], /) -> int:
    """int strcoll_l(const char *__s1, const char *__s2, locale_t __l); // string.h:190"""
def strxfrm_l(dest: chars, src: chars, n: int, l: reference[__locale_struct], /) -> int:
    """size_t strxfrm_l(char *__dest, const char *__src, size_t __n, locale_t __l); // string.h:194"""
def strdup(s: char_p, /) -> Pointer[c_char]:
    """char *strdup(const char *__s); // string.h:202"""
def strndup(string: chars, n: int, /) -> Pointer[c_char]:
    """char *strndup(const char *__string, size_t __n); // string.h:210"""
def strchr(s: char_p, c: int, /) -> Pointer[c_char]:
    """char *strchr(const char *__s, int __c); // string.h:261"""
def strrchr(s: char_p, c: int, /) -> Pointer[c_char]:
    """char *strrchr(const char *__s, int __c); // string.h:292"""
def strchrnul(s: char_p, c: int, /) -> Pointer[c_char]:
    """char *strchrnul(const char *__s, int __c); // string.h:309"""
def strcspn(s: char_p, reject: char_p, /) -> int:
    """unsigned long strcspn(const char *__s, const char *__reject); // string.h:316"""
def strspn(s: char_p, accept: char_p, /) -> int:
    """unsigned long strspn(const char *__s, const char *__accept); // string.h:320"""
def strpbrk(s: char_p, accept: char_p, /) -> Pointer[c_char]:
    """char *strpbrk(const char *__s, const char *__accept); // string.h:346"""
def strstr(haystack: char_p, needle: char_p, /) -> Pointer[c_char]:
    """char *strstr(const char *__haystack, const char *__needle); // string.h:377"""
def strtok(s: chars, delim: char_p, /) -> Pointer[c_char]:
    """char *strtok(char *__s, const char *__delim); // string.h:388"""
def strtok_r(s: chars, delim: char_p, save_ptr: reference[Pointer[c_char]], /) -> Pointer[c_char]:
    """char *strtok_r(char *__s, const char *__delim, char **__save_ptr); // string.h:398"""
def strcasestr(haystack: char_p, needle: char_p, /) -> Pointer[c_char]:
    """char *strcasestr(const char *__haystack, const char *__needle); // string.h:412"""
def memmem(haystack: constant_memory, haystacklen: int, needle: constant_memory, needlelen: int, /) -> int | None:
    """void *memmem(const void *__haystack, size_t __haystacklen, const void *__needle, size_t __needlelen); // string.h:421"""
def mempcpy(dest: writable_memory, src: constant_memory, n: int, /) -> int | None:
    """void *mempcpy(void *__dest, const void *__src, size_t __n); // string.h:432"""
def strlen(s: char_p, /) -> int:
    """unsigned long strlen(const char *__s); // string.h:439"""
def strnlen(string: chars, maxlen: int, /) -> int:
    """size_t strnlen(const char *__string, size_t __maxlen); // string.h:445"""
def strerror(errnum: int, /) -> Pointer[c_char]:
    """char *strerror(int __errnum); // string.h:451"""
def strerror_r(errnum: int, buf: chars, buflen: int, /) -> Pointer[c_char]:
    """char *strerror_r(int __errnum, char *__buf, size_t __buflen); // string.h:476"""
def strerrordesc_np(err: int, /) -> bytes | None:
    """const char *strerrordesc_np(int __err); // string.h:482"""
def strerrorname_np(err: int, /) -> bytes | None:
    """const char *strerrorname_np(int __err); // string.h:484"""
def strerror_l(errnum: int, l: reference[__locale_struct], /) -> Pointer[c_char]:
    """char *strerror_l(int __errnum, locale_t __l); // string.h:490"""
def explicit_bzero(s: writable_memory, n: int, /) -> None:
    """void explicit_bzero(void *__s, size_t __n); // string.h:498"""
def strsep(stringp: reference[Pointer[c_char]], delim: char_p, /) -> Pointer[c_char]:
    """char *strsep(char **__stringp, const char *__delim); // string.h:503"""
def strsignal(sig: int, /) -> Pointer[c_char]:
    """char *strsignal(int __sig); // string.h:510"""
def sigabbrev_np(sig: int, /) -> bytes | None:
    """const char *sigabbrev_np(int __sig); // string.h:514"""
def sigdescr_np(sig: int, /) -> bytes | None:
    """const char *sigdescr_np(int __sig); // string.h:517"""
def stpcpy(dest: chars, src: char_p, /) -> Pointer[c_char]:
    """char *stpcpy(char *__dest, const char *__src); // string.h:523"""
def stpncpy(dest: chars, src: chars, n: int, /) -> Pointer[c_char]:
    """char *stpncpy(char *__dest, const char *__src, size_t __n); // string.h:531"""
def strverscmp(s1: char_p, s2: char_p, /) -> int:
    """int strverscmp(const char *__s1, const char *__s2); // string.h:557"""
def strfry(string: chars, /) -> Pointer[c_char]:
    """char *strfry(char *__string); // string.h:561"""
def memfrob(s: writable_memory, n: int, /) -> int | None:
    """void *memfrob(void *__s, size_t __n); // string.h:564"""
def basename(filename: char_p, /) -> Pointer[c_char]:
    """char *basename(const char *__filename); // string.h:578"""
def access(name: char_p, type: int, /) -> int:
    """int access(const char *__name, int __type); // unistd.h:287"""
def euidaccess(name: char_p, type: int, /) -> int:
    """int euidaccess(const char *__name, int __type); // unistd.h:292"""
def eaccess(name: char_p, type: int, /) -> int:
    """int eaccess(const char *__name, int __type); // unistd.h:296"""
def execveat(fd: int, path: char_p, argv: reference[Pointer[c_char]], envp: reference[Pointer[c_char]], flags: int, /) -> int:
    """int execveat(int __fd, const char *__path, char * const *__argv, char * const *__envp, int __flags); // unistd.h:300"""
def faccessat(fd: int, file: char_p, type: int, flag: int, /) -> int:
    """int faccessat(int __fd, const char *__file, int __type, int __flag); // unistd.h:309"""
def lseek(fd: int, offset: int, whence: int, /) -> int:
    """__off_t lseek(int __fd, __off_t __offset, int __whence); // unistd.h:339"""
def lseek64(fd: int, offset: int, whence: int, /) -> int:
    """__off64_t lseek64(int __fd, __off64_t __offset, int __whence); // unistd.h:350"""
def close(fd: int, /) -> int:
    """int close(int __fd); // unistd.h:358"""
def closefrom(lowfd: int, /) -> None:
    """void closefrom(int __lowfd); // unistd.h:363"""
def read(fd: int, buf: writable_memory, nbytes: int, /) -> int:
    """ssize_t read(int __fd, void *__buf, size_t __nbytes); // unistd.h:371"""
def write(fd: int, buf: constant_memory, n: int, /) -> int:
    """ssize_t write(int __fd, const void *__buf, size_t __n); // unistd.h:378"""
def pread(fd: int, buf: writable_memory, nbytes: int, offset: int, /) -> int:
    """ssize_t pread(int __fd, void *__buf, size_t __nbytes, __off_t __offset); // unistd.h:389"""
def pwrite(fd: int, buf: constant_memory, n: int, offset: int, /) -> int:
    """ssize_t pwrite(int __fd, const void *__buf, size_t __n, __off_t __offset); // unistd.h:398"""
def pread64(fd: int, buf: writable_memory, nbytes: int, offset: int, /) -> int:
    """ssize_t pread64(int __fd, void *__buf, size_t __nbytes, __off64_t __offset); // unistd.h:422"""
def pwrite64(fd: int, buf: constant_memory, n: int, offset: int, /) -> int:
    """ssize_t pwrite64(int __fd, const void *__buf, size_t __n, __off64_t __offset); // unistd.h:427"""
def pipe(pipedes: items[c_int], /) -> int:
    """int pipe(int *__pipedes); // unistd.h:437"""
def pipe2(pipedes: items[c_int], flags: int, /) -> int:
    """int pipe2(int *__pipedes, int __flags); // unistd.h:442"""
def alarm(seconds: int, /) -> int:
    """unsigned int alarm(unsigned int __seconds); // unistd.h:452"""
def sleep(seconds: int, /) -> int:
    """unsigned int sleep(unsigned int __seconds); // unistd.h:464"""
def ualarm(value: int, interval: int, /) -> int:
    """__useconds_t ualarm(__useconds_t __value, __useconds_t __interval); // unistd.h:472"""
def usleep(useconds: int, /) -> int:
    """int usleep(__useconds_t __useconds); // unistd.h:480"""
def pause() -> int:
    """int pause(void); // unistd.h:489"""
def chown(file: char_p, owner: int, group: int, /) -> int:
    """int chown(const char *__file, __uid_t __owner, __gid_t __group); // unistd.h:493"""
def fchown(fd: int, owner: int, group: int, /) -> int:
    """int fchown(int __fd, __uid_t __owner, __gid_t __group); // unistd.h:498"""
def lchown(file: char_p, owner: int, group: int, /) -> int:
    """int lchown(const char *__file, __uid_t __owner, __gid_t __group); // unistd.h:503"""
def fchownat(fd: int, file: char_p, owner: int, group: int, flag: int, /) -> int:
    """int fchownat(int __fd, const char *__file, __uid_t __owner, __gid_t __group, int __flag); // unistd.h:511"""
def chdir(path: char_p, /) -> int:
    """int chdir(const char *__path); // unistd.h:517"""
def fchdir(fd: int, /) -> int:
    """int fchdir(int __fd); // unistd.h:521"""
def getcwd(buf: chars, size: int, /) -> Pointer[c_char]:
    """char *getcwd(char *__buf, size_t __size); // unistd.h:531"""
def get_current_dir_name() -> Pointer[c_char]:
    """char *get_current_dir_name(void); // unistd.h:537"""
def getwd(buf: chars, /) -> Pointer[c_char]:
    """char *getwd(char *__buf); // unistd.h:545"""
def dup(fd: int, /) -> int:
    """int dup(int __fd); // unistd.h:552"""
def dup2(fd: int, fd2: int, /) -> int:
    """int dup2(int __fd, int __fd2); // unistd.h:555"""
def dup3(fd: int, fd2: int, flags: int, /) -> int:
    """int dup3(int __fd, int __fd2, int __flags); // unistd.h:560"""
def execve(path: char_p, argv: reference[Pointer[c_char]], envp: reference[Pointer[c_char]], /) -> int:
    """int execve(const char *__path, char * const *__argv, char * const *__envp); // unistd.h:572"""
def fexecve(fd: int, argv: reference[Pointer[c_char]], envp: reference[Pointer[c_char]], /) -> int:
    """int fexecve(int __fd, char * const *__argv, char * const *__envp); // unistd.h:578"""
def execv(path: char_p, argv: reference[Pointer[c_char]], /) -> int:
    """int execv(const char *__path, char * const *__argv); // unistd.h:584"""
def execle(path: char_p, arg: char_p, /, *arguments: Any) -> int:
    """int execle(const char *__path, const char *__arg, ...); // unistd.h:589"""
def execl(path: char_p, arg: char_p, /, *arguments: Any) -> int:
    """int execl(const char *__path, const char *__arg, ...); // unistd.h:594"""
def execvp(file: char_p, argv: reference[Pointer[c_char]], /) -> int:
    """int execvp(const char *__file, char * const *__argv); // unistd.h:599"""
def execlp(file: char_p, arg: char_p, /, *arguments: Any) -> int:
    """int execlp(const char *__file, const char *__arg, ...); // unistd.h:605"""
def execvpe(file: char_p, argv: reference[Pointer[c_char]], envp: reference[Pointer[c_char]], /) -> int:
    """int execvpe(const char *__file, char * const *__argv, char * const *__envp); // unistd.h:611"""
def nice(inc: int, /) -> int:
    """int nice(int __inc); // unistd.h:619"""
def _exit(status: int, /) -> None:
    """void _exit(int __status); // unistd.h:624"""
def pathconf(path: char_p, name: int, /) -> int:
    """long pathconf(const char *__path, int __name); // unistd.h:633"""
def fpathconf(fd: int, name: int, /) -> int:
    """long fpathconf(int __fd, int __name); // unistd.h:637"""
def sysconf(name: int, /) -> int:
    """long sysconf(int __name); // unistd.h:640"""
def confstr(name: int, buf: chars, len: int, /) -> int:
    """size_t confstr(int __name, char *__buf, size_t __len); // unistd.h:644"""
def getpid() -> int:
    """__pid_t getpid(void); // unistd.h:650"""
def getppid() -> int:
    """__pid_t getppid(void); // unistd.h:653"""
def getpgrp() -> int:
    """__pid_t getpgrp(void); // unistd.h:656"""
def getpgid(pid: int, /) -> int:
    """__pid_t getpgid(__pid_t __pid); // unistd.h:661"""
def setpgid(pid: int, pgid: int, /) -> int:
    """int setpgid(__pid_t __pid, __pid_t __pgid); // unistd.h:668"""
def setpgrp() -> int:
    """int setpgrp(void); // unistd.h:682"""
def setsid() -> int:
    """__pid_t setsid(void); // unistd.h:689"""
def getsid(pid: int, /) -> int:
    """__pid_t getsid(__pid_t __pid); // unistd.h:693"""
def getuid() -> int:
    """__uid_t getuid(void); // unistd.h:697"""
def geteuid() -> int:
    """__uid_t geteuid(void); // unistd.h:700"""
def getgid() -> int:
    """__gid_t getgid(void); // unistd.h:703"""
def getegid() -> int:
    """__gid_t getegid(void); // unistd.h:706"""
def getgroups(size: int, list: items[c_uint], /) -> int:
    """int getgroups(int __size, __gid_t *__list); // unistd.h:711"""
def group_member(gid: int, /) -> int:
    """int group_member(__gid_t __gid); // unistd.h:715"""
def setuid(uid: int, /) -> int:
    """int setuid(__uid_t __uid); // unistd.h:722"""
def setreuid(ruid: int, euid: int, /) -> int:
    """int setreuid(__uid_t __ruid, __uid_t __euid); // unistd.h:727"""
def seteuid(uid: int, /) -> int:
    """int seteuid(__uid_t __uid); // unistd.h:732"""
def setgid(gid: int, /) -> int:
    """int setgid(__gid_t __gid); // unistd.h:739"""
def setregid(rgid: int, egid: int, /) -> int:
    """int setregid(__gid_t __rgid, __gid_t __egid); // unistd.h:744"""
def setegid(gid: int, /) -> int:
    """int setegid(__gid_t __gid); // unistd.h:749"""
def getresuid(ruid: items[c_uint], euid: items[c_uint], suid: items[c_uint], /) -> int:
    """int getresuid(__uid_t *__ruid, __uid_t *__euid, __uid_t *__suid); // unistd.h:755"""
def getresgid(rgid: items[c_uint], egid: items[c_uint], sgid: items[c_uint], /) -> int:
    """int getresgid(__gid_t *__rgid, __gid_t *__egid, __gid_t *__sgid); // unistd.h:760"""
def setresuid(ruid: int, euid: int, suid: int, /) -> int:
    """int setresuid(__uid_t __ruid, __uid_t __euid, __uid_t __suid); // unistd.h:765"""
def setresgid(rgid: int, egid: int, sgid: int, /) -> int:
    """int setresgid(__gid_t __rgid, __gid_t __egid, __gid_t __sgid); // unistd.h:770"""
def fork() -> int:
    """__pid_t fork(void); // unistd.h:778"""
def vfork() -> int:
    """int vfork(void); // unistd.h:786"""
def _Fork() -> int:
    """__pid_t _Fork(void); // unistd.h:793"""
def ttyname(fd: int, /) -> Pointer[c_char]:
    """char *ttyname(int __fd); // unistd.h:799"""
def ttyname_r(fd: int, buf: chars, buflen: int, /) -> int:
    """int ttyname_r(int __fd, char *__buf, size_t __buflen); // unistd.h:803"""
def isatty(fd: int, /) -> int:
    """int isatty(int __fd); // unistd.h:809"""
def ttyslot() -> int:
    """int ttyslot(void); // unistd.h:814"""
def link(from_: char_p, to: char_p, /) -> int:
    """int link(const char *__from, const char *__to); // unistd.h:819"""
def linkat(fromfd: int, from_: char_p, tofd: int, to: char_p, flags: int, /) -> int:
    """int linkat(int __fromfd, const char *__from, int __tofd, const char *__to, int __flags); // unistd.h:825"""
def symlink(from_: char_p, to: char_p, /) -> int:
    """int symlink(const char *__from, const char *__to); // unistd.h:832"""
def readlink(path: char_p, buf: chars, len: int, /) -> int:
    """ssize_t readlink(const char *__path, char *__buf, size_t __len); // unistd.h:838"""
def symlinkat(from_: char_p, tofd: int, to: char_p, /) -> int:
    """int symlinkat(const char *__from, int __tofd, const char *__to); // unistd.h:847"""
def readlinkat(fd: int, path: char_p, buf: chars, len: int, /) -> int:
    """ssize_t readlinkat(int __fd, const char *__path, char *__buf, size_t __len); // unistd.h:851"""
def unlink(name: char_p, /) -> int:
    """int unlink(const char *__name); // unistd.h:858"""
def unlinkat(fd: int, name: char_p, flag: int, /) -> int:
    """int unlinkat(int __fd, const char *__name, int __flag); // unistd.h:862"""
def rmdir(path: char_p, /) -> int:
    """int rmdir(const char *__path); // unistd.h:867"""
def tcgetpgrp(fd: int, /) -> int:
    """__pid_t tcgetpgrp(int __fd); // unistd.h:871"""
def tcsetpgrp(fd: int, pgrp_id: int, /) -> int:
    """int tcsetpgrp(int __fd, __pid_t __pgrp_id); // unistd.h:874"""
def getlogin() -> Pointer[c_char]:
    """char *getlogin(void); // unistd.h:881"""
def getlogin_r(name: chars, name_len: int, /) -> int:
    """int getlogin_r(char *__name, size_t __name_len); // unistd.h:889"""
def setlogin(name: char_p, /) -> int:
    """int setlogin(const char *__name); // unistd.h:895"""
def gethostname(name: chars, len: int, /) -> int:
    """int gethostname(char *__name, size_t __len); // unistd.h:911"""
def sethostname(name: chars, len: int, /) -> int:
    """int sethostname(const char *__name, size_t __len); // unistd.h:919"""
def sethostid(id: int, /) -> int:
    """int sethostid(long __id); // unistd.h:924"""
def getdomainname(name: chars, len: int, /) -> int:
    """int getdomainname(char *__name, size_t __len); // unistd.h:930"""
def setdomainname(name: chars, len: int, /) -> int:
    """int setdomainname(const char *__name, size_t __len); // unistd.h:933"""
def vhangup() -> int:
    """int vhangup(void); // unistd.h:939"""
def revoke(file: char_p, /) -> int:
    """int revoke(const char *__file); // unistd.h:942"""
def profil(sample_buffer: items[c_ushort], size: int, offset: int, scale: int, /) -> int:
    """int profil(unsigned short *__sample_buffer, size_t __size, size_t __offset, unsigned int __scale); // unistd.h:950"""
def acct(name: char_p, /) -> int:
    """int acct(const char *__name); // unistd.h:958"""
def getusershell() -> Pointer[c_char]:
    """char *getusershell(void); // unistd.h:962"""
def endusershell() -> None:
    """void endusershell(void); // unistd.h:963"""
def setusershell() -> None:
    """void setusershell(void); // unistd.h:964"""
def daemon(nochdir: int, noclose: int, /) -> int:
    """int daemon(int __nochdir, int __noclose); // unistd.h:970"""
def chroot(path: char_p, /) -> int:
    """int chroot(const char *__path); // unistd.h:977"""
def getpass(prompt: char_p, /) -> Pointer[c_char]:
    """char *getpass(const char *__prompt); // unistd.h:981"""
def fsync(fd: int, /) -> int:
    """int fsync(int __fd); // unistd.h:989"""
def syncfs(fd: int, /) -> int:
    """int syncfs(int __fd); // unistd.h:995"""
def gethostid() -> int:
    """long gethostid(void); // unistd.h:1002"""
def sync() -> None:
    """void sync(void); // unistd.h:1005"""
def getpagesize() -> int:
    """int getpagesize(void); // unistd.h:1011"""
def getdtablesize() -> int:
    """int getdtablesize(void); // unistd.h:1016"""
def truncate(file: char_p, length: int, /) -> int:
    """int truncate(const char *__file, __off_t __length); // unistd.h:1026"""
def truncate64(file: char_p, length: int, /) -> int:
    """int truncate64(const char *__file, __off64_t __length); // unistd.h:1038"""
def ftruncate(fd: int, length: int, /) -> int:
    """int ftruncate(int __fd, __off_t __length); // unistd.h:1049"""
def ftruncate64(fd: int, length: int, /) -> int:
    """int ftruncate64(int __fd, __off64_t __length); // unistd.h:1059"""
def brk(addr: writable_memory, /) -> int:
    """int brk(void *__addr); // unistd.h:1070"""
def sbrk(delta: int, /) -> int | None:
    """void *sbrk(ssize_t __delta); // unistd.h:1076"""
def syscall(sysno: int, /, *arguments: Any) -> int:
    """long syscall(long __sysno, ...); // unistd.h:1091"""
def copy_file_range(infd: int, pinoff: items[c_long], outfd: int, poutoff: items[c_long], length: int, flags: int, /) -> int:
    """ssize_t copy_file_range(int __infd, __off64_t *__pinoff, int __outfd, __off64_t *__poutoff, size_t __length, unsigned int __flags); // unistd.h:1145"""
def fdatasync(fildes: int, /) -> int:
    """int fdatasync(int __fildes); // unistd.h:1156"""
def crypt(key: char_p, salt: char_p, /) -> Pointer[c_char]:
    """char *crypt(const char *__key, const char *__salt); // unistd.h:1168"""
def swab(from_: constant_memory, to: writable_memory, n: int, /) -> None:
    """void swab(const void *__from, void *__to, ssize_t __n); // unistd.h:1177"""
def getentropy(buffer: writable_memory, length: int, /) -> int:
    """int getentropy(void *__buffer, size_t __length); // unistd.h:1207"""
def close_range(fd: int, max_fd: int, flags: int, /) -> int:
    """int close_range(unsigned int __fd, unsigned int __max_fd, int __flags); // unistd.h:1219"""
def getopt(argc: int, argv: reference[Pointer[c_char]], shortopts: char_p, /) -> int:
    """int getopt(int ___argc, char * const *___argv, const char *__shortopts); // bits/getopt_core.h:91"""
def gettid() -> int:
    """__pid_t gettid(void); // bits/unistd_ext.h:34"""
def __errno_location() -> Pointer[c_int]:
    """int *__errno_location(void); // errno.h:37"""
def eventfd(count: int, flags: int, /) -> int:
    """int eventfd(unsigned int __count, int __flags); // sys/eventfd.h:34"""
def eventfd_read(fd: int, value: items[c_uint64], /) -> int:
    """int eventfd_read(int __fd, eventfd_t *__value); // sys/eventfd.h:37"""
def eventfd_write(fd: int, value: int, /) -> int:
    """int eventfd_write(int __fd, eventfd_t __value); // sys/eventfd.h:40"""
def signalfd(fd: int, mask: reference[__sigset_t], flags: int, /) -> int:
    """int signalfd(int __fd, const sigset_t *__mask, int __flags); // sys/signalfd.h:57"""
def timerfd_create(clock_id: int, flags: int, /) -> int:
    """int timerfd_create(__clockid_t __clock_id, int __flags); // sys/timerfd.h:41"""
def timerfd_settime(ufd: int, flags: int, utmr: reference[itimerspec], otmr: reference[itimerspec], /) -> int:
    """int timerfd_settime(int __ufd, int __flags, const struct itimerspec *__utmr, struct itimerspec *__otmr); // sys/timerfd.h:46"""
def timerfd_gettime(ufd: int, otmr: reference[itimerspec], /) -> int:
    """int timerfd_gettime(int __ufd, struct itimerspec *__otmr); // sys/timerfd.h:63"""
def clock() -> int:
    """clock_t clock(void); // time.h:81"""
def time(timer: items[c_long], /) -> int:
    """time_t time(time_t *__timer); // time.h:85"""
def difftime(time1: int, time0: int, /) -> float:
    """double difftime(time_t __time1, time_t __time0); // time.h:88"""
def mktime(tp: reference[tm], /) -> int:
    """time_t mktime(struct tm *__tp); // time.h:91"""
def strftime(s: chars, maxsize: int, format: char_p, tp: reference[tm], /) -> int:
    """size_t strftime(char *__s, size_t __maxsize, const char *__format, const struct tm *__tp); // time.h:108"""
def strptime(s: char_p, fmt: char_p, tp: reference[tm], /) -> Pointer[c_char]:
    """char *strptime(const char *__s, const char *__fmt, struct tm *__tp); // time.h:116"""
def strftime_l(s: chars, maxsize: int, format: char_p, tp: reference[tm], loc: reference[__locale_struct], /) -> int:
    """size_t strftime_l(char *__s, size_t __maxsize, const char *__format, const struct tm *__tp, locale_t __loc); // time.h:125"""
def strptime_l(s: char_p, fmt: char_p, tp: reference[tm], loc: reference[__locale_struct], /) -> Pointer[c_char]:
    """char *strptime_l(const char *__s, const char *__fmt, struct tm *__tp, locale_t __loc); // time.h:132"""
def gmtime(timer: items[c_long], /) -> Pointer[tm]:
    """struct tm *gmtime(const time_t *__timer); // time.h:141"""
def localtime(timer: items[c_long], /) -> Pointer[tm]:
    """struct tm *localtime(const time_t *__timer); // time.h:145"""
def gmtime_r(timer: items[c_long], tp: reference[tm], /) -> Pointer[tm]:
    """struct tm *gmtime_r(const time_t *__timer, struct tm *__tp); // time.h:163"""
def localtime_r(timer: items[c_long], tp: reference[tm], /) -> Pointer[tm]:
    """struct tm *localtime_r(const time_t *__timer, struct tm *__tp); // time.h:168"""
def asctime(tp: reference[tm], /) -> Pointer[c_char]:
    """char *asctime(const struct tm *__tp); // time.h:188"""
def ctime(timer: items[c_long], /) -> Pointer[c_char]:
    """char *ctime(const time_t *__timer); // time.h:192"""
def asctime_r(tp: reference[tm], buf: chars, /) -> Pointer[c_char]:
    """char *asctime_r(const struct tm *__tp, char *__buf); // time.h:206"""
def ctime_r(timer: items[c_long], buf: chars, /) -> Pointer[c_char]:
    """char *ctime_r(const time_t *__timer, char *__buf); // time.h:211"""
def tzset() -> None:
    """void tzset(void); // time.h:237"""
def timegm(tp: reference[tm], /) -> int:
    """time_t timegm(struct tm *__tp); // time.h:255"""
def timelocal(tp: reference[tm], /) -> int:
    """time_t timelocal(struct tm *__tp); // time.h:272"""
def dysize(year: int, /) -> int:
    """int dysize(int __year); // time.h:280"""
def nanosleep(requested_time: reference[timespec], remaining: reference[timespec], /) -> int:
    """int nanosleep(const struct timespec *__requested_time, struct timespec *__remaining); // time.h:290"""
def clock_getres(clock_id: int, res: reference[timespec], /) -> int:
    """int clock_getres(clockid_t __clock_id, struct timespec *__res); // time.h:294"""
def clock_gettime(clock_id: int, tp: reference[timespec], /) -> int:
    """int clock_gettime(clockid_t __clock_id, struct timespec *__tp); // time.h:297"""
def clock_settime(clock_id: int, tp: reference[timespec], /) -> int:
    """int clock_settime(clockid_t __clock_id, const struct timespec *__tp); // time.h:301"""
def clock_nanosleep(clock_id: int, flags: int, req: reference[timespec], rem: reference[timespec], /) -> int:
    """int clock_nanosleep(clockid_t __clock_id, int __flags, const struct timespec *__req, struct timespec *__rem); // time.h:332"""
def clock_getcpuclockid(pid: int, clock_id: items[c_int], /) -> int:
    """int clock_getcpuclockid(pid_t __pid, clockid_t *__clock_id); // time.h:347"""
def timer_create(clock_id: int, evp: reference[sigevent], timerid: reference[timer_t], /) -> int:
    """int timer_create(clockid_t __clock_id, struct sigevent *__evp, timer_t *__timerid); // time.h:352"""
def timer_delete(timerid: writable_memory, /) -> int:
    """int timer_delete(timer_t __timerid); // time.h:357"""
def timer_settime(timerid: writable_memory, flags: int, value: reference[itimerspec], ovalue: reference[itimerspec], /) -> int:
    """int timer_settime(timer_t __timerid, int __flags, const struct itimerspec *__value, struct itimerspec *__ovalue); // time.h:361"""
def timer_gettime(timerid: writable_memory, value: reference[itimerspec], /) -> int:
    """int timer_gettime(timer_t __timerid, struct itimerspec *__value); // time.h:366"""
def timer_getoverrun(timerid: writable_memory, /) -> int:
    """int timer_getoverrun(timer_t __timerid); // time.h:385"""
def timespec_get(ts: reference[timespec], base: int, /) -> int:
    """int timespec_get(struct timespec *__ts, int __base); // time.h:392"""
def timespec_getres(ts: reference[timespec], base: int, /) -> int:
    """int timespec_getres(struct timespec *__ts, int __base); // time.h:408"""
def getdate(string: char_p, /) -> Pointer[tm]:
    """struct tm *getdate(const char *__string); // time.h:443"""
def getdate_r(string: char_p, resbufp: reference[tm], /) -> int:
    """int getdate_r(const char *__string, struct tm *__resbufp); // time.h:457"""
def clock_adjtime(clock_id: int, utx: reference[timex], /) -> int:
    """int clock_adjtime(__clockid_t __clock_id, struct timex *__utx); // bits/time.h:78"""
def inotify_init() -> int:
    """int inotify_init(void); // sys/inotify.h:85"""
def inotify_init1(flags: int, /) -> int:
    """int inotify_init1(int __flags); // sys/inotify.h:88"""
def inotify_add_watch(fd: int, name: char_p, mask: int, /) -> int:
    """int inotify_add_watch(int __fd, const char *__name, uint32_t __mask); // sys/inotify.h:92"""
def inotify_rm_watch(fd: int, wd: int, /) -> int:
    """int inotify_rm_watch(int __fd, int __wd); // sys/inotify.h:96"""
def pidfd_open(pid: int, flags: int, /) -> int:
    """int pidfd_open(__pid_t __pid, unsigned int __flags); // sys/pidfd.h:134"""
def pidfd_getfd(pidfd: int, targetfd: int, flags: int, /) -> int:
    """int pidfd_getfd(int __pidfd, int __targetfd, unsigned int __flags); // sys/pidfd.h:141"""
def pidfd_send_signal(pidfd: int, sig: int, info: reference[siginfo_t], flags: int, /) -> int:
    """int pidfd_send_signal(int __pidfd, int __sig, siginfo_t *__info, unsigned int __flags); // sys/pidfd.h:146"""
def sem_init(sem: reference[sem_t], pshared: int, value: int, /) -> int:
    """int sem_init(sem_t *__sem, int __pshared, unsigned int __value); // semaphore.h:35"""
def sem_destroy(sem: reference[sem_t], /) -> int:
    """int sem_destroy(sem_t *__sem); // semaphore.h:39"""
def sem_open(name: char_p, oflag: int, /, *arguments: Any) -> Pointer[sem_t]:
    """sem_t *sem_open(const char *__name, int __oflag, ...); // semaphore.h:42"""
def sem_close(sem: reference[sem_t], /) -> int:
    """int sem_close(sem_t *__sem); // semaphore.h:46"""
def sem_unlink(name: char_p, /) -> int:
    """int sem_unlink(const char *__name); // semaphore.h:49"""
def sem_wait(sem: reference[sem_t], /) -> int:
    """int sem_wait(sem_t *__sem); // semaphore.h:55"""
def sem_timedwait(sem: reference[sem_t], abstime: reference[timespec], /) -> int:
    """int sem_timedwait(sem_t *__sem, const struct timespec *__abstime); // semaphore.h:63"""
def sem_clockwait(sem: reference[sem_t], clock: int, abstime: reference[timespec], /) -> int:
    """int sem_clockwait(sem_t *__sem, clockid_t clock, const struct timespec *__abstime); // semaphore.h:81"""
def sem_trywait(sem: reference[sem_t], /) -> int:
    """int sem_trywait(sem_t *__sem); // semaphore.h:100"""
def sem_post(sem: reference[sem_t], /) -> int:
    """int sem_post(sem_t *__sem); // semaphore.h:103"""
def sem_getvalue(sem: reference[sem_t], sval: items[c_int], /) -> int:
    """int sem_getvalue(sem_t *__sem, int *__sval); // semaphore.h:106"""
def epoll_create(size: int, /) -> int:
    """int epoll_create(int __size); // sys/epoll.h:111"""
def epoll_create1(flags: int, /) -> int:
    """int epoll_create1(int __flags); // sys/epoll.h:115"""
def epoll_ctl(epfd: int, op: int, fd: int, event: reference[epoll_event], /) -> int:
    """int epoll_ctl(int __epfd, int __op, int __fd, struct epoll_event *__event); // sys/epoll.h:124"""
def epoll_wait(epfd: int, events: reference[epoll_event], maxevents: int, timeout: int, /) -> int:
    """int epoll_wait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout); // sys/epoll.h:138"""
def epoll_pwait(epfd: int, events: reference[epoll_event], maxevents: int, timeout: int, ss: reference[__sigset_t], /) -> int:
    """int epoll_pwait(int __epfd, struct epoll_event *__events, int __maxevents, int __timeout, const __sigset_t *__ss); // sys/epoll.h:148"""
def epoll_pwait2(epfd: int, events: reference[epoll_event], maxevents: int, timeout: reference[timespec], ss: reference[__sigset_t], /) -> int:
    """int epoll_pwait2(int __epfd, struct epoll_event *__events, int __maxevents, const struct timespec *__timeout, const __sigset_t *__ss); // sys/epoll.h:158"""
def poll(fds: reference[pollfd], nfds: int, timeout: int, /) -> int:
    """int poll(struct pollfd *__fds, nfds_t __nfds, int __timeout); // sys/poll.h:54"""
def ppoll(fds: reference[pollfd], nfds: int, timeout: reference[timespec], ss: reference[__sigset_t], /) -> int:
    """int ppoll(struct pollfd *__fds, nfds_t __nfds, const struct timespec *__timeout, const __sigset_t *__ss); // sys/poll.h:64"""
def stat(file: char_p, buf: reference[struct_stat], /) -> int:
    """int stat(const char *__file, struct stat *__buf); // sys/stat.h:205"""
def fstat(fd: int, buf: reference[struct_stat], /) -> int:
    """int fstat(int __fd, struct stat *__buf); // sys/stat.h:210"""
def stat64(file: char_p, buf: reference[struct_stat64], /) -> int:
    """int stat64(const char *__file, struct stat64 *__buf); // sys/stat.h:240"""
def fstat64(fd: int, buf: reference[struct_stat64], /) -> int:
    """int fstat64(int __fd, struct stat64 *__buf); // sys/stat.h:242"""
def fstatat(fd: int, file: char_p, buf: reference[struct_stat], flag: int, /) -> int:
    """int fstatat(int __fd, const char *__file, struct stat *__buf, int __flag); // sys/stat.h:264"""
def fstatat64(fd: int, file: char_p, buf: reference[struct_stat64], flag: int, /) -> int:
    """int fstatat64(int __fd, const char *__file, struct stat64 *__buf, int __flag); // sys/stat.h:291"""
def lstat(file: char_p, buf: reference[struct_stat], /) -> int:
    """int lstat(const char *__file, struct stat *__buf); // sys/stat.h:313"""
def lstat64(file: char_p, buf: reference[struct_stat64], /) -> int:
    """int lstat64(const char *__file, struct stat64 *__buf); // sys/stat.h:338"""
def chmod(file: char_p, mode: int, /) -> int:
    """int chmod(const char *__file, __mode_t __mode); // sys/stat.h:352"""
def lchmod(file: char_p, mode: int, /) -> int:
    """int lchmod(const char *__file, __mode_t __mode); // sys/stat.h:359"""
def fchmod(fd: int, mode: int, /) -> int:
    """int fchmod(int __fd, __mode_t __mode); // sys/stat.h:365"""
def fchmodat(fd: int, file: char_p, mode: int, flag: int, /) -> int:
    """int fchmodat(int __fd, const char *__file, __mode_t __mode, int __flag); // sys/stat.h:371"""
def umask(mask: int, /) -> int:
    """__mode_t umask(__mode_t __mask); // sys/stat.h:380"""
def getumask() -> int:
    """__mode_t getumask(void); // sys/stat.h:385"""
def mkdir(path: char_p, mode: int, /) -> int:
    """int mkdir(const char *__path, __mode_t __mode); // sys/stat.h:389"""
def mkdirat(fd: int, path: char_p, mode: int, /) -> int:
    """int mkdirat(int __fd, const char *__path, __mode_t __mode); // sys/stat.h:396"""
def mknod(path: char_p, mode: int, dev: int, /) -> int:
    """int mknod(const char *__path, __mode_t __mode, __dev_t __dev); // sys/stat.h:404"""
def mknodat(fd: int, path: char_p, mode: int, dev: int, /) -> int:
    """int mknodat(int __fd, const char *__path, __mode_t __mode, __dev_t __dev); // sys/stat.h:411"""
def mkfifo(path: char_p, mode: int, /) -> int:
    """int mkfifo(const char *__path, __mode_t __mode); // sys/stat.h:418"""
def mkfifoat(fd: int, path: char_p, mode: int, /) -> int:
    """int mkfifoat(int __fd, const char *__path, __mode_t __mode); // sys/stat.h:425"""
def utimensat(fd: int, path: char_p, times: reference[timespec], flags: int, /) -> int:
    """int utimensat(int __fd, const char *__path, const struct timespec *__times, int __flags); // sys/stat.h:433"""
def futimens(fd: int, times: reference[timespec], /) -> int:
    """int futimens(int __fd, const struct timespec *__times); // sys/stat.h:452"""
def statx(dirfd: int, path: char_p, flags: int, mask: int, buf: reference[struct_statx], /) -> int:
    """int statx(int __dirfd, const char *__path, int __flags, unsigned int __mask, struct statx *__buf); // bits/statx-generic.h:69"""
def socket(domain: int, type: int, protocol: int, /) -> int:
    """int socket(int __domain, int __type, int __protocol); // sys/socket.h:102"""
def socketpair(domain: int, type: int, protocol: int, fds: items[c_int], /) -> int:
    """int socketpair(int __domain, int __type, int __protocol, int *__fds); // sys/socket.h:108"""
def bind(fd: int, addr: writable_memory, len: int, /) -> int:
    """int bind(int __fd, __CONST_SOCKADDR_ARG __addr, socklen_t __len); // sys/socket.h:112"""
def getsockname(fd: int, addr: writable_memory, len: items[c_uint], /) -> int:
    """int getsockname(int __fd, __SOCKADDR_ARG __addr, socklen_t *__len); // sys/socket.h:116"""
def connect(fd: int, addr: writable_memory, len: int, /) -> int:
    """int connect(int __fd, __CONST_SOCKADDR_ARG __addr, socklen_t __len); // sys/socket.h:126"""
def getpeername(fd: int, addr: writable_memory, len: items[c_uint], /) -> int:
    """int getpeername(int __fd, __SOCKADDR_ARG __addr, socklen_t *__len); // sys/socket.h:130"""
def send(fd: int, buf: constant_memory, n: int, flags: int, /) -> int:
    """ssize_t send(int __fd, const void *__buf, size_t __n, int __flags); // sys/socket.h:138"""
def recv(fd: int, buf: writable_memory, n: int, flags: int, /) -> int:
    """ssize_t recv(int __fd, void *__buf, size_t __n, int __flags); // sys/socket.h:145"""
def sendto(fd: int, buf: constant_memory, n: int, flags: int, addr: writable_memory, addr_len: int, /) -> int:
    """ssize_t sendto(int __fd, const void *__buf, size_t __n, int __flags, __CONST_SOCKADDR_ARG __addr, socklen_t __addr_len); // sys/socket.h:152"""
def recvfrom(fd: int, buf: writable_memory, n: int, flags: int, addr: writable_memory, addr_len: items[c_uint], /) -> int:
    """ssize_t recvfrom(int __fd, void *__buf, size_t __n, int __flags, __SOCKADDR_ARG __addr, socklen_t *__addr_len); // sys/socket.h:163"""
def sendmsg(fd: int, message: reference[msghdr], flags: int, /) -> int:
    """ssize_t sendmsg(int __fd, const struct msghdr *__message, int __flags); // sys/socket.h:174"""
def sendmmsg(fd: int, vmessages: reference[mmsghdr], vlen: int, flags: int, /) -> int:
    """int sendmmsg(int __fd, struct mmsghdr *__vmessages, unsigned int __vlen, int __flags); // sys/socket.h:195"""
def recvmsg(fd: int, message: reference[msghdr], flags: int, /) -> int:
    """ssize_t recvmsg(int __fd, struct msghdr *__message, int __flags); // sys/socket.h:216"""
def recvmmsg(fd: int, vmessages: reference[mmsghdr], vlen: int, flags: int, tmo: reference[timespec], /) -> int:
    """int recvmmsg(int __fd, struct mmsghdr *__vmessages, unsigned int __vlen, int __flags, struct timespec *__tmo); // sys/socket.h:235"""
def getsockopt(fd: int, level: int, optname: int, optval: writable_memory, optlen: items[c_uint], /) -> int:
    """int getsockopt(int __fd, int __level, int __optname, void *__optval, socklen_t *__optlen); // sys/socket.h:255"""
def setsockopt(fd: int, level: int, optname: int, optval: constant_memory, optlen: int, /) -> int:
    """int setsockopt(int __fd, int __level, int __optname, const void *__optval, socklen_t __optlen); // sys/socket.h:277"""
def listen(fd: int, n: int, /) -> int:
    """int listen(int __fd, int __n); // sys/socket.h:296"""
def accept(fd: int, addr: writable_memory, addr_len: items[c_uint], /) -> int:
    """int accept(int __fd, __SOCKADDR_ARG __addr, socklen_t *__addr_len); // sys/socket.h:306"""
def accept4(fd: int, addr: writable_memory, addr_len: items[c_uint], flags: int, /) -> int:
    """int accept4(int __fd, __SOCKADDR_ARG __addr, socklen_t *__addr_len, int __flags); // sys/socket.h:314"""
def shutdown(fd: int, how: int, /) -> int:
    """int shutdown(int __fd, int __how); // sys/socket.h:324"""
def sockatmark(fd: int, /) -> int:
    """int sockatmark(int __fd); // sys/socket.h:329"""
def isfdtype(fd: int, fdtype: int, /) -> int:
    """int isfdtype(int __fd, int __fdtype); // sys/socket.h:337"""
def __cmsg_nxthdr(mhdr: reference[msghdr], cmsg: reference[cmsghdr], /) -> Pointer[cmsghdr]:
    """struct cmsghdr *__cmsg_nxthdr(struct msghdr *__mhdr, struct cmsghdr *__cmsg); // bits/socket.h:319"""
def dlopen(file: char_p, mode: int, /) -> int | None:
    """void *dlopen(const char *__file, int __mode); // dlfcn.h:56"""
def dlclose(handle: writable_memory, /) -> int:
    """int dlclose(void *__handle); // dlfcn.h:60"""
def dlsym(handle: writable_memory, name: char_p, /) -> int | None:
    """void *dlsym(void *__handle, const char *__name); // dlfcn.h:64"""
def dlmopen(nsid: int, file: char_p, mode: int, /) -> int | None:
    """void *dlmopen(Lmid_t __nsid, const char *__file, int __mode); // dlfcn.h:69"""
def dlvsym(handle: writable_memory, name: char_p, version: char_p, /) -> int | None:
    """void *dlvsym(void *__handle, const char *__name, const char *__version); // dlfcn.h:73"""
def dlerror() -> Pointer[c_char]:
    """char *dlerror(void); // dlfcn.h:82"""
def dladdr(address: constant_memory, info: reference[Dl_info], /) -> int:
    """int dladdr(const void *__address, Dl_info *__info); // dlfcn.h:98"""
def dladdr1(address: constant_memory, info: reference[Dl_info], extra_info: reference[c_void_p], flags: int, /) -> int:
    """int dladdr1(const void *__address, Dl_info *__info, void **__extra_info, int __flags); // dlfcn.h:102"""
def dlinfo(handle: writable_memory, request: int, arg: writable_memory, /) -> int:
    """int dlinfo(void *__handle, int __request, void *__arg); // dlfcn.h:123"""
def _dl_find_object(address: writable_memory, result: reference[dl_find_object], /) -> int:
    """int _dl_find_object(void *__address, struct dl_find_object *__result); // dlfcn.h:234"""
def _dl_mcount_wrapper_check(selfpc: writable_memory, /) -> None:
    """void _dl_mcount_wrapper_check(void *__selfpc); // bits/dlfcn.h:60"""
def sched_setparam(pid: int, param: reference[sched_param], /) -> int:
    """int sched_setparam(__pid_t __pid, const struct sched_param *__param); // sched.h:54"""
def sched_getparam(pid: int, param: reference[sched_param], /) -> int:
    """int sched_getparam(__pid_t __pid, struct sched_param *__param); // sched.h:58"""
def sched_setscheduler(pid: int, policy: int, param: reference[sched_param], /) -> int:
    """int sched_setscheduler(__pid_t __pid, int __policy, const struct sched_param *__param); // sched.h:61"""
def sched_getscheduler(pid: int, /) -> int:
    """int sched_getscheduler(__pid_t __pid); // sched.h:65"""
def sched_yield() -> int:
    """int sched_yield(void); // sched.h:68"""
def sched_get_priority_max(algorithm: int, /) -> int:
    """int sched_get_priority_max(int __algorithm); // sched.h:71"""
def sched_get_priority_min(algorithm: int, /) -> int:
    """int sched_get_priority_min(int __algorithm); // sched.h:74"""
def sched_rr_get_interval(pid: int, t: reference[timespec], /) -> int:
    """int sched_rr_get_interval(__pid_t __pid, struct timespec *__t); // sched.h:78"""
def sched_setaffinity(pid: int, cpusetsize: int, cpuset: reference[cpu_set_t], /) -> int:
    """int sched_setaffinity(__pid_t __pid, size_t __cpusetsize, const cpu_set_t *__cpuset); // sched.h:130"""
def sched_getaffinity(pid: int, cpusetsize: int, cpuset: reference[cpu_set_t], /) -> int:
    """int sched_getaffinity(__pid_t __pid, size_t __cpusetsize, cpu_set_t *__cpuset); // sched.h:134"""
def clone(fn: Callable[[int | None], int] | CFunction[[int | None], [void_p], int] | int | None, child_stack: writable_memory, flags: int, arg: writable_memory, /, *arguments: Any, keep: Any =
    None) -> int:
    """int clone(int (*__fn)(void *__arg), void *__child_stack, int __flags, void *__arg, ...); // bits/sched.h:135"""
def unshare(flags: int, /) -> int:
    """int unshare(int __flags); // bits/sched.h:139"""
def sched_getcpu() -> int:
    """int sched_getcpu(void); // bits/sched.h:142"""
def getcpu(_0: items[c_uint], _1: items[c_uint], /) -> int:
    """int getcpu(unsigned int *, unsigned int *); // bits/sched.h:145"""
def setns(fd: int, nstype: int, /) -> int:
    """int setns(int __fd, int __nstype); // bits/sched.h:148"""
def sched_setattr(tid: int, attr: reference[sched_attr], flags: int, /) -> int:
    """int sched_setattr(pid_t tid, struct sched_attr *attr, unsigned int flags); // bits/sched.h:151"""
def sched_getattr(tid: int, attr: reference[sched_attr], size: int, flags: int, /) -> int:
    """int sched_getattr(pid_t tid, struct sched_attr *attr, unsigned int size, unsigned int flags); // bits/sched.h:156"""
def __sched_cpucount(setsize: int, setp: reference[cpu_set_t], /) -> int:
    """int __sched_cpucount(size_t __setsize, const cpu_set_t *__setp); // bits/cpu-set.h:117"""
def __sched_cpualloc(count: int, /) -> Pointer[cpu_set_t]:
    """cpu_set_t *__sched_cpualloc(size_t __count); // bits/cpu-set.h:119"""
def __sched_cpufree(set: reference[cpu_set_t], /) -> None:
    """void __sched_cpufree(cpu_set_t *__set); // bits/cpu-set.h:120"""
def __ctype_get_mb_cur_max() -> int:
    """size_t __ctype_get_mb_cur_max(void); // stdlib.h:102"""
def atof(nptr: char_p, /) -> float:
    """double atof(const char *__nptr); // stdlib.h:106"""
def atoi(nptr: char_p, /) -> int:
    """int atoi(const char *__nptr); // stdlib.h:109"""
def atol(nptr: char_p, /) -> int:
    """long atol(const char *__nptr); // stdlib.h:112"""
def atoll(nptr: char_p, /) -> int:
    """long long atoll(const char *__nptr); // stdlib.h:117"""
def strtod(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """double strtod(const char *__nptr, char **__endptr); // stdlib.h:122"""
def strtof(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """float strtof(const char *__nptr, char **__endptr); // stdlib.h:128"""
def strtold(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """long double strtold(const char *__nptr, char **__endptr); // stdlib.h:131"""
def strtof32(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """_Float32 strtof32(const char *__nptr, char **__endptr); // stdlib.h:145"""
def strtof64(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """_Float64 strtof64(const char *__nptr, char **__endptr); // stdlib.h:151"""
def strtof32x(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """_Float32x strtof32x(const char *__nptr, char **__endptr); // stdlib.h:163"""
def strtof64x(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> float:
    """_Float64x strtof64x(const char *__nptr, char **__endptr); // stdlib.h:169"""
def strtol(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """long strtol(const char *__nptr, char **__endptr, int __base); // stdlib.h:181"""
def strtoul(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """unsigned long strtoul(const char *__nptr, char **__endptr, int __base); // stdlib.h:185"""
def strtoq(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """long long strtoq(const char *__nptr, char **__endptr, int __base); // stdlib.h:192"""
def strtouq(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """unsigned long long strtouq(const char *__nptr, char **__endptr, int __base); // stdlib.h:197"""
def strtoll(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """long long strtoll(const char *__nptr, char **__endptr, int __base); // stdlib.h:205"""
def strtoull(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, /) -> int:
    """unsigned long long strtoull(const char *__nptr, char **__endptr, int __base); // stdlib.h:210"""
def strfromd(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromd(char *__dest, size_t __size, const char *__format, double __f); // stdlib.h:282"""
def strfromf(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromf(char *__dest, size_t __size, const char *__format, float __f); // stdlib.h:286"""
def strfroml(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfroml(char *__dest, size_t __size, const char *__format, long double __f); // stdlib.h:290"""
def strfromf32(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromf32(char *__dest, size_t __size, const char *__format, _Float32 __f); // stdlib.h:302"""
def strfromf64(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromf64(char *__dest, size_t __size, const char *__format, _Float64 __f); // stdlib.h:308"""
def strfromf32x(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromf32x(char *__dest, size_t __size, const char *__format, _Float32x __f); // stdlib.h:320"""
def strfromf64x(dest: chars, size: int, format: char_p, f: float, /) -> int:
    """int strfromf64x(char *__dest, size_t __size, const char *__format, _Float64x __f); // stdlib.h:326"""
def strtol_l(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, loc: reference[__locale_struct], /) -> int:
    """long strtol_l(const char *__nptr, char **__endptr, int __base, locale_t __loc); // stdlib.h:344"""
def strtoul_l(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, loc: reference[__locale_struct], /) -> int:
    """unsigned long strtoul_l(const char *__nptr, char **__endptr, int __base, locale_t __loc); // stdlib.h:348"""
def strtoll_l(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, loc: reference[__locale_struct], /) -> int:
    """long long strtoll_l(const char *__nptr, char **__endptr, int __base, locale_t __loc); // stdlib.h:354"""
def strtoull_l(nptr: char_p, endptr: reference[Pointer[c_char]], base: int, loc: reference[__locale_struct], /) -> int:
    """unsigned long long strtoull_l(const char *__nptr, char **__endptr, int __base, locale_t __loc); // stdlib.h:360"""
def strtod_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """double strtod_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:419"""
def strtof_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """float strtof_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:423"""
def strtold_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """long double strtold_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:427"""
def strtof32_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """_Float32 strtof32_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:440"""
def strtof64_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """_Float64 strtof64_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:447"""
def strtof32x_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """_Float32x strtof32x_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:461"""
def strtof64x_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> float:
    """_Float64x strtof64x_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:468"""
def l64a(n: int, /) -> Pointer[c_char]:
    """char *l64a(long __n); // stdlib.h:509"""
def a64l(s: char_p, /) -> int:
    """long a64l(const char *__s); // stdlib.h:512"""
def random() -> int:
    """long random(void); // stdlib.h:525"""
def srandom(seed: int, /) -> None:
    """void srandom(unsigned int __seed); // stdlib.h:528"""
def initstate(seed: int, statebuf: chars, statelen: int, /) -> Pointer[c_char]:
    """char *initstate(unsigned int __seed, char *__statebuf, size_t __statelen); // stdlib.h:534"""
def setstate(statebuf: chars, /) -> Pointer[c_char]:
    """char *setstate(char *__statebuf); // stdlib.h:539"""
def random_r(buf: reference[random_data], result: items[c_int32], /) -> int:
    """int random_r(struct random_data *__buf, int32_t *__result); // stdlib.h:558"""
def srandom_r(seed: int, buf: reference[random_data], /) -> int:
    """int srandom_r(unsigned int __seed, struct random_data *__buf); // stdlib.h:561"""
def initstate_r(seed: int, statebuf: chars, statelen: int, buf: reference[random_data], /) -> int:
    """int initstate_r(unsigned int __seed, char *__statebuf, size_t __statelen, struct random_data *__buf); // stdlib.h:564"""
def setstate_r(statebuf: chars, buf: reference[random_data], /) -> int:
    """int setstate_r(char *__statebuf, struct random_data *__buf); // stdlib.h:569"""
def rand() -> int:
    """int rand(void); // stdlib.h:577"""
def srand(seed: int, /) -> None:
    """void srand(unsigned int __seed); // stdlib.h:579"""
def rand_r(seed: items[c_uint], /) -> int:
    """int rand_r(unsigned int *__seed); // stdlib.h:583"""
def drand48() -> float:
    """double drand48(void); // stdlib.h:591"""
def erand48(xsubi: items[c_ushort], /) -> float:
    """double erand48(unsigned short *__xsubi); // stdlib.h:592"""
def lrand48() -> int:
    """long lrand48(void); // stdlib.h:595"""
def nrand48(xsubi: items[c_ushort], /) -> int:
    """long nrand48(unsigned short *__xsubi); // stdlib.h:596"""
def mrand48() -> int:
    """long mrand48(void); // stdlib.h:600"""
def jrand48(xsubi: items[c_ushort], /) -> int:
    """long jrand48(unsigned short *__xsubi); // stdlib.h:601"""
def srand48(seedval: int, /) -> None:
    """void srand48(long __seedval); // stdlib.h:605"""
def seed48(seed16v: items[c_ushort], /) -> Pointer[c_ushort]:
    """unsigned short *seed48(unsigned short *__seed16v); // stdlib.h:606"""
def lcong48(param: items[c_ushort], /) -> None:
    """void lcong48(unsigned short *__param); // stdlib.h:608"""
def drand48_r(buffer: reference[drand48_data], result: items[c_double], /) -> int:
    """int drand48_r(struct drand48_data *__buffer, double *__result); // stdlib.h:625"""
def erand48_r(xsubi: items[c_ushort], buffer: reference[drand48_data], result: items[c_double], /) -> int:
    """int erand48_r(unsigned short *__xsubi, struct drand48_data *__buffer, double *__result); // stdlib.h:627"""
def lrand48_r(buffer: reference[drand48_data], result: items[c_long], /) -> int:
    """int lrand48_r(struct drand48_data *__buffer, long *__result); // stdlib.h:632"""
def nrand48_r(xsubi: items[c_ushort], buffer: reference[drand48_data], result: items[c_long], /) -> int:
    """int nrand48_r(unsigned short *__xsubi, struct drand48_data *__buffer, long *__result); // stdlib.h:635"""
def mrand48_r(buffer: reference[drand48_data], result: items[c_long], /) -> int:
    """int mrand48_r(struct drand48_data *__buffer, long *__result); // stdlib.h:641"""
def jrand48_r(xsubi: items[c_ushort], buffer: reference[drand48_data], result: items[c_long], /) -> int:
    """int jrand48_r(unsigned short *__xsubi, struct drand48_data *__buffer, long *__result); // stdlib.h:644"""
def srand48_r(seedval: int, buffer: reference[drand48_data], /) -> int:
    """int srand48_r(long __seedval, struct drand48_data *__buffer); // stdlib.h:650"""
def seed48_r(seed16v: items[c_ushort], buffer: reference[drand48_data], /) -> int:
    """int seed48_r(unsigned short *__seed16v, struct drand48_data *__buffer); // stdlib.h:653"""
def lcong48_r(param: items[c_ushort], buffer: reference[drand48_data], /) -> int:
    """int lcong48_r(unsigned short *__param, struct drand48_data *__buffer); // stdlib.h:656"""
def arc4random() -> int:
    """__uint32_t arc4random(void); // stdlib.h:666"""
def arc4random_buf(buf: writable_memory, size: int, /) -> None:
    """void arc4random_buf(void *__buf, size_t __size); // stdlib.h:670"""
def arc4random_uniform(upper_bound: int, /) -> int:
    """__uint32_t arc4random_uniform(__uint32_t __upper_bound); // stdlib.h:675"""
def malloc(size: int, /) -> int | None:
    """void *malloc(size_t __size); // stdlib.h:682"""
def calloc(nmemb: int, size: int, /) -> int | None:
    """void *calloc(size_t __nmemb, size_t __size); // stdlib.h:685"""
def realloc(ptr: writable_memory, size: int, /) -> int | None:
    """void *realloc(void *__ptr, size_t __size); // stdlib.h:693"""
def free(ptr: writable_memory, /) -> None:
    """void free(void *__ptr); // stdlib.h:697"""
def free_sized(ptr: writable_memory, size: int, /) -> None:
    """void free_sized(void *__ptr, size_t __size); // stdlib.h:708"""
def free_aligned_sized(ptr: writable_memory, alignment: int, size: int, /) -> None:
    """void free_aligned_sized(void *__ptr, size_t __alignment, size_t __size); // stdlib.h:713"""
def reallocarray(ptr: writable_memory, nmemb: int, size: int, /) -> int | None:
    """void *reallocarray(void *__ptr, size_t __nmemb, size_t __size); // stdlib.h:728"""
def valloc(size: int, /) -> int | None:
    """void *valloc(size_t __size); // stdlib.h:746"""
def posix_memalign(memptr: reference[c_void_p], alignment: int, size: int, /) -> int:
    """int posix_memalign(void **__memptr, size_t __alignment, size_t __size); // stdlib.h:752"""
def aligned_alloc(alignment: int, size: int, /) -> int | None:
    """void *aligned_alloc(size_t __alignment, size_t __size); // stdlib.h:758"""
def abort() -> None:
    """void abort(void); // stdlib.h:764"""
def atexit(func: Callable[[], None] | Callback[[], None] | int | None, /, *, keep: Any = None) -> int:
    """int atexit(void (*__func)(void)); // stdlib.h:768"""
def at_quick_exit(func: Callable[[], None] | Callback[[], None] | int | None, /, *, keep: Any = None) -> int:
    """int at_quick_exit(void (*__func)(void)); // stdlib.h:776"""
def on_exit(func: Callable[[int, int | None], None] | CFunction[[int, int | None], [int, void_p], None] | int | None, arg: writable_memory, /, *, keep: Any = None) -> int:
    """int on_exit(void (*__func)(int __status, void *__arg), void *__arg); // stdlib.h:783"""
def exit(status: int, /) -> None:
    """void exit(int __status); // stdlib.h:790"""
def quick_exit(status: int, /) -> None:
    """void quick_exit(int __status); // stdlib.h:796"""
def _Exit(status: int, /) -> None:
    """void _Exit(int __status); // stdlib.h:802"""
def getenv(name: char_p, /) -> Pointer[c_char]:
    """char *getenv(const char *__name); // stdlib.h:807"""
def secure_getenv(name: char_p, /) -> Pointer[c_char]:
    """char *secure_getenv(const char *__name); // stdlib.h:812"""
def putenv(string: chars, /) -> int:
    """int putenv(char *__string); // stdlib.h:820"""
def setenv(name: char_p, value: char_p, replace: int, /) -> int:
    """int setenv(const char *__name, const char *__value, int __replace); // stdlib.h:826"""
def unsetenv(name: char_p, /) -> int:
    """int unsetenv(const char *__name); // stdlib.h:830"""
def clearenv() -> int:
    """int clearenv(void); // stdlib.h:837"""
def mktemp(template: chars, /) -> Pointer[c_char]:
    """char *mktemp(char *__template); // stdlib.h:848"""
def mkstemp(template: chars, /) -> int:
    """int mkstemp(char *__template); // stdlib.h:861"""
def mkstemp64(template: chars, /) -> int:
    """int mkstemp64(char *__template); // stdlib.h:871"""
def mkstemps(template: chars, suffixlen: int, /) -> int:
    """int mkstemps(char *__template, int __suffixlen); // stdlib.h:883"""
def mkstemps64(template: chars, suffixlen: int, /) -> int:
    """int mkstemps64(char *__template, int __suffixlen); // stdlib.h:893"""
def mkdtemp(template: chars, /) -> Pointer[c_char]:
    """char *mkdtemp(char *__template); // stdlib.h:904"""
def mkostemp(template: chars, flags: int, /) -> int:
    """int mkostemp(char *__template, int __flags); // stdlib.h:915"""
def mkostemp64(template: chars, flags: int, /) -> int:
    """int mkostemp64(char *__template, int __flags); // stdlib.h:925"""
def mkostemps(template: chars, suffixlen: int, flags: int, /) -> int:
    """int mkostemps(char *__template, int __suffixlen, int __flags); // stdlib.h:935"""
def mkostemps64(template: chars, suffixlen: int, flags: int, /) -> int:
    """int mkostemps64(char *__template, int __suffixlen, int __flags); // stdlib.h:947"""
def system(command: char_p, /) -> int:
    """int system(const char *__command); // stdlib.h:957"""
def canonicalize_file_name(name: char_p, /) -> Pointer[c_char]:
    """char *canonicalize_file_name(const char *__name); // stdlib.h:963"""
def realpath(name: char_p, resolved: chars, /) -> Pointer[c_char]:
    """char *realpath(const char *__name, char *__resolved); // stdlib.h:974"""
def bsearch(key: constant_memory, base: constant_memory, nmemb: int, size: int, compar: Callable[[int | None, int | None], int] | __compar_fn_t | int | None, /, *, keep: Any = None) -> int | None:
    """void *bsearch(const void *__key, const void *__base, size_t __nmemb, size_t __size, __compar_fn_t __compar); // stdlib.h:994"""
def qsort(base: writable_memory, nmemb: int, size: int, compar: Callable[[int | None, int | None], int] | __compar_fn_t | int | None, /, *, keep: Any = None) -> None:
    """void qsort(void *__base, size_t __nmemb, size_t __size, __compar_fn_t __compar); // stdlib.h:1010"""
def qsort_r(base: writable_memory, nmemb: int, size: int, compar: Callable[[int | None, int | None, int | None], int] | __compar_d_fn_t | int | None, arg: writable_memory, /, *, keep: Any =
    None) -> None:
    """void qsort_r(void *__base, size_t __nmemb, size_t __size, __compar_d_fn_t __compar, void *__arg); // stdlib.h:1013"""
def abs(x: int, /) -> int:
    """int abs(int __x); // stdlib.h:1020"""
def labs(x: int, /) -> int:
    """long labs(long __x); // stdlib.h:1021"""
def llabs(x: int, /) -> int:
    """long long llabs(long long __x); // stdlib.h:1024"""
def uabs(x: int, /) -> int:
    """unsigned int uabs(int __x); // stdlib.h:1029"""
def ulabs(x: int, /) -> int:
    """unsigned long ulabs(long __x); // stdlib.h:1030"""
def ullabs(x: int, /) -> int:
    """unsigned long long ullabs(long long __x); // stdlib.h:1031"""
def div(numer: int, denom: int, /) -> div_t:
    """div_t div(int __numer, int __denom); // stdlib.h:1038"""
def ldiv(numer: int, denom: int, /) -> ldiv_t:
    """ldiv_t ldiv(long __numer, long __denom); // stdlib.h:1040"""
def lldiv(numer: int, denom: int, /) -> lldiv_t:
    """lldiv_t lldiv(long long __numer, long long __denom); // stdlib.h:1044"""
def ecvt(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], /) -> Pointer[c_char]:
    """char *ecvt(double __value, int __ndigit, int *__decpt, int *__sign); // stdlib.h:1058"""
def fcvt(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], /) -> Pointer[c_char]:
    """char *fcvt(double __value, int __ndigit, int *__decpt, int *__sign); // stdlib.h:1064"""
def gcvt(value: float, ndigit: int, buf: chars, /) -> Pointer[c_char]:
    """char *gcvt(double __value, int __ndigit, char *__buf); // stdlib.h:1070"""
def qecvt(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], /) -> Pointer[c_char]:
    """char *qecvt(long double __value, int __ndigit, int *__decpt, int *__sign); // stdlib.h:1076"""
def qfcvt(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], /) -> Pointer[c_char]:
    """char *qfcvt(long double __value, int __ndigit, int *__decpt, int *__sign); // stdlib.h:1079"""
def qgcvt(value: float, ndigit: int, buf: chars, /) -> Pointer[c_char]:
    """char *qgcvt(long double __value, int __ndigit, char *__buf); // stdlib.h:1082"""
def ecvt_r(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], buf: chars, len: int, /) -> int:
    """int ecvt_r(double __value, int __ndigit, int *__decpt, int *__sign, char *__buf, size_t __len); // stdlib.h:1088"""
def fcvt_r(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], buf: chars, len: int, /) -> int:
    """int fcvt_r(double __value, int __ndigit, int *__decpt, int *__sign, char *__buf, size_t __len); // stdlib.h:1091"""
def qecvt_r(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], buf: chars, len: int, /) -> int:
    """int qecvt_r(long double __value, int __ndigit, int *__decpt, int *__sign, char *__buf, size_t __len); // stdlib.h:1095"""
def qfcvt_r(value: float, ndigit: int, decpt: items[c_int], sign: items[c_int], buf: chars, len: int, /) -> int:
    """int qfcvt_r(long double __value, int __ndigit, int *__decpt, int *__sign, char *__buf, size_t __len); // stdlib.h:1099"""
def mblen(s: chars, n: int, /) -> int:
    """int mblen(const char *__s, size_t __n); // stdlib.h:1108"""
def mbtowc(pwc: items[c_wchar], s: chars, n: int, /) -> int:
    """int mbtowc(wchar_t *__pwc, const char *__s, size_t __n); // stdlib.h:1111"""
def wctomb(s: chars, wchar: str, /) -> int:
    """int wctomb(char *__s, wchar_t __wchar); // stdlib.h:1115"""
def mbstowcs(pwcs: items[c_wchar], s: chars, n: int, /) -> int:
    """size_t mbstowcs(wchar_t *__pwcs, const char *__s, size_t __n); // stdlib.h:1119"""
def wcstombs(s: chars, pwcs: wchar_p, n: int, /) -> int:
    """size_t wcstombs(char *__s, const wchar_t *__pwcs, size_t __n); // stdlib.h:1123"""
def rpmatch(response: char_p, /) -> int:
    """int rpmatch(const char *__response); // stdlib.h:1134"""
def getsubopt(optionp: reference[Pointer[c_char]], tokens: reference[Pointer[c_char]], valuep: reference[Pointer[c_char]], /) -> int:
    """int getsubopt(char **__optionp, char * const *__tokens, char **__valuep); // stdlib.h:1145"""
def posix_openpt(oflag: int, /) -> int:
    """int posix_openpt(int __oflag); // stdlib.h:1156"""
def grantpt(fd: int, /) -> int:
    """int grantpt(int __fd); // stdlib.h:1164"""
def unlockpt(fd: int, /) -> int:
    """int unlockpt(int __fd); // stdlib.h:1168"""
def ptsname(fd: int, /) -> Pointer[c_char]:
    """char *ptsname(int __fd); // stdlib.h:1173"""
def ptsname_r(fd: int, buf: chars, buflen: int, /) -> int:
    """int ptsname_r(int __fd, char *__buf, size_t __buflen); // stdlib.h:1180"""
def getpt() -> int:
    """int getpt(void); // stdlib.h:1184"""
def getloadavg(loadavg: items[c_double], nelem: int, /) -> int:
    """int getloadavg(double *__loadavg, int __nelem); // stdlib.h:1191"""
def call_once(flag: reference[__once_flag], func: Callable[[], None] | Callback[[], None] | int | None, /, *, keep: Any = None) -> None:
    """void call_once(once_flag *__flag, void (*__func)(void)); // stdlib.h:1207"""
def memalignment(p: constant_memory, /) -> int:
    """size_t memalignment(const void *__p); // stdlib.h:1211"""
def sysv_signal(sig: int, handler: Callable[[int], None] | __sighandler_t | int | None, /, *, keep: Any = None) -> __sighandler_t:
    """__sighandler_t sysv_signal(int __sig, __sighandler_t __handler); // signal.h:80"""
def signal(sig: int, handler: Callable[[int], None] | __sighandler_t | int | None, /, *, keep: Any = None) -> __sighandler_t:
    """__sighandler_t signal(int __sig, __sighandler_t __handler); // signal.h:88"""
def kill(pid: int, sig: int, /) -> int:
    """int kill(__pid_t __pid, int __sig); // signal.h:112"""
def killpg(pgrp: int, sig: int, /) -> int:
    """int killpg(__pid_t __pgrp, int __sig); // signal.h:119"""
def raise_(sig: int, /) -> int:
    """int raise(int __sig); // signal.h:123"""
def ssignal(sig: int, handler: Callable[[int], None] | __sighandler_t | int | None, /, *, keep: Any = None) -> __sighandler_t:
    """__sighandler_t ssignal(int __sig, __sighandler_t __handler); // signal.h:127"""
def gsignal(sig: int, /) -> int:
    """int gsignal(int __sig); // signal.h:129"""
def psignal(sig: int, s: char_p, /) -> None:
    """void psignal(int __sig, const char *__s); // signal.h:134"""
def psiginfo(pinfo: reference[siginfo_t], s: char_p, /) -> None:
    """void psiginfo(const siginfo_t *__pinfo, const char *__s); // signal.h:137"""
def sigpause(sig: int, /) -> int:
    """int sigpause(int __sig); // signal.h:151"""
def sigblock(mask: int, /) -> int:
    """int sigblock(int __mask); // signal.h:173"""
def sigsetmask(mask: int, /) -> int:
    """int sigsetmask(int __mask); // signal.h:176"""
def siggetmask() -> int:
    """int siggetmask(void); // signal.h:179"""
def sigemptyset(set: reference[__sigset_t], /) -> int:
    """int sigemptyset(sigset_t *__set); // signal.h:199"""
def sigfillset(set: reference[__sigset_t], /) -> int:
    """int sigfillset(sigset_t *__set); // signal.h:202"""
def sigaddset(set: reference[__sigset_t], signo: int, /) -> int:
    """int sigaddset(sigset_t *__set, int __signo); // signal.h:205"""
def sigdelset(set: reference[__sigset_t], signo: int, /) -> int:
    """int sigdelset(sigset_t *__set, int __signo); // signal.h:208"""
def sigismember(set: reference[__sigset_t], signo: int, /) -> int:
    """int sigismember(const sigset_t *__set, int __signo); // signal.h:211"""
def sigisemptyset(set: reference[__sigset_t], /) -> int:
    """int sigisemptyset(const sigset_t *__set); // signal.h:216"""
def sigandset(set: reference[__sigset_t], left: reference[__sigset_t], right: reference[__sigset_t], /) -> int:
    """int sigandset(sigset_t *__set, const sigset_t *__left, const sigset_t *__right); // signal.h:219"""
def sigorset(set: reference[__sigset_t], left: reference[__sigset_t], right: reference[__sigset_t], /) -> int:
    """int sigorset(sigset_t *__set, const sigset_t *__left, const sigset_t *__right); // signal.h:223"""
def sigprocmask(how: int, set: reference[__sigset_t], oset: reference[__sigset_t], /) -> int:
    """int sigprocmask(int __how, const sigset_t *__set, sigset_t *__oset); // signal.h:232"""
def sigsuspend(set: reference[__sigset_t], /) -> int:
    """int sigsuspend(const sigset_t *__set); // signal.h:240"""
def sigaction(sig: int, act: reference[struct_sigaction], oact: reference[struct_sigaction], /) -> int:
    """int sigaction(int __sig, const struct sigaction *__act, struct sigaction *__oact); // signal.h:243"""
def sigpending(set: reference[__sigset_t], /) -> int:
    """int sigpending(sigset_t *__set); // signal.h:247"""
def sigwait(set: reference[__sigset_t], sig: items[c_int], /) -> int:
    """int sigwait(const sigset_t *__set, int *__sig); // signal.h:255"""
def sigwaitinfo(set: reference[__sigset_t], info: reference[siginfo_t], /) -> int:
    """int sigwaitinfo(const sigset_t *__set, siginfo_t *__info); // signal.h:264"""
def sigtimedwait(set: reference[__sigset_t], info: reference[siginfo_t], timeout: reference[timespec], /) -> int:
    """int sigtimedwait(const sigset_t *__set, siginfo_t *__info, const struct timespec *__timeout); // signal.h:273"""
def sigqueue(pid: int, sig: int, val: sigval, /) -> int:
    """int sigqueue(__pid_t __pid, int __sig, union sigval __val); // signal.h:292"""
def sigreturn(scp: reference[sigcontext], /) -> int:
    """int sigreturn(struct sigcontext *__scp); // signal.h:304"""
def siginterrupt(sig: int, interrupt: int, /) -> int:
    """int siginterrupt(int __sig, int __interrupt); // signal.h:324"""
def sigaltstack(ss: reference[stack_t], oss: reference[stack_t], /) -> int:
    """int sigaltstack(const stack_t *__ss, stack_t *__oss); // signal.h:333"""
def sigstack(ss: reference[struct_sigstack], oss: reference[struct_sigstack], /) -> int:
    """int sigstack(struct sigstack *__ss, struct sigstack *__oss); // signal.h:347"""
def sighold(sig: int, /) -> int:
    """int sighold(int __sig); // signal.h:355"""
def sigrelse(sig: int, /) -> int:
    """int sigrelse(int __sig); // signal.h:359"""
def sigignore(sig: int, /) -> int:
    """int sigignore(int __sig); // signal.h:363"""
def sigset(sig: int, disp: Callable[[int], None] | __sighandler_t | int | None, /, *, keep: Any = None) -> __sighandler_t:
    """__sighandler_t sigset(int __sig, __sighandler_t __disp); // signal.h:367"""
def __libc_current_sigrtmin() -> int:
    """int __libc_current_sigrtmin(void); // signal.h:383"""
def __libc_current_sigrtmax() -> int:
    """int __libc_current_sigrtmax(void); // signal.h:385"""
def pthread_sigmask(how: int, newmask: reference[__sigset_t], oldmask: reference[__sigset_t], /) -> int:
    """int pthread_sigmask(int __how, const __sigset_t *__newmask, __sigset_t *__oldmask); // bits/sigthread.h:31"""
def pthread_kill(threadid: int, signo: int, /) -> int:
    """int pthread_kill(pthread_t __threadid, int __signo); // bits/sigthread.h:36"""
def pthread_sigqueue(threadid: int, signo: int, value: sigval, /) -> int:
    """int pthread_sigqueue(pthread_t __threadid, int __signo, union sigval __value); // bits/sigthread.h:40"""
def tgkill(tgid: int, tid: int, signal: int, /) -> int:
    """int tgkill(__pid_t __tgid, __pid_t __tid, int __signal); // bits/signal_ext.h:29"""
def cfgetospeed(termios_p: reference[termios], /) -> int:
    """speed_t cfgetospeed(const struct termios *__termios_p); // termios.h:48"""
def cfgetispeed(termios_p: reference[termios], /) -> int:
    """speed_t cfgetispeed(const struct termios *__termios_p); // termios.h:51"""
def cfsetospeed(termios_p: reference[termios], speed: int, /) -> int:
    """int cfsetospeed(struct termios *__termios_p, speed_t __speed); // termios.h:54"""
def cfsetispeed(termios_p: reference[termios], speed: int, /) -> int:
    """int cfsetispeed(struct termios *__termios_p, speed_t __speed); // termios.h:57"""
def cfsetspeed(termios_p: reference[termios], speed: int, /) -> int:
    """int cfsetspeed(struct termios *__termios_p, speed_t __speed); // termios.h:61"""
def cfgetobaud(termios_p: reference[termios], /) -> int:
    """baud_t cfgetobaud(const struct termios *__termios_p); // termios.h:70"""
def cfgetibaud(termios_p: reference[termios], /) -> int:
    """baud_t cfgetibaud(const struct termios *__termios_p); // termios.h:73"""
def cfsetobaud(termios_p: reference[termios], baud: int, /) -> int:
    """int cfsetobaud(struct termios *__termios_p, baud_t __baud); // termios.h:76"""
def cfsetibaud(termios_p: reference[termios], baud: int, /) -> int:
    """int cfsetibaud(struct termios *__termios_p, baud_t __baud); // termios.h:79"""
def cfsetbaud(termios_p: reference[termios], baud: int, /) -> int:
    """int cfsetbaud(struct termios *__termios_p, baud_t __baud); // termios.h:82"""
def tcgetattr(fd: int, termios_p: reference[termios], /) -> int:
    """int tcgetattr(int __fd, struct termios *__termios_p); // termios.h:86"""
def tcsetattr(fd: int, optional_actions: int, termios_p: reference[termios], /) -> int:
    """int tcsetattr(int __fd, int __optional_actions, const struct termios *__termios_p); // termios.h:90"""
def cfmakeraw(termios_p: reference[termios], /) -> None:
    """void cfmakeraw(struct termios *__termios_p); // termios.h:96"""
def tcsendbreak(fd: int, duration: int, /) -> int:
    """int tcsendbreak(int __fd, int __duration); // termios.h:100"""
def tcdrain(fd: int, /) -> int:
    """int tcdrain(int __fd); // termios.h:106"""
def tcflush(fd: int, queue_selector: int, /) -> int:
    """int tcflush(int __fd, int __queue_selector); // termios.h:110"""
def tcflow(fd: int, action: int, /) -> int:
    """int tcflow(int __fd, int __action); // termios.h:114"""
def tcgetsid(fd: int, /) -> int:
    """__pid_t tcgetsid(int __fd); // termios.h:119"""
def remove(filename: char_p, /) -> int:
    """int remove(const char *__filename); // stdio.h:162"""
def rename(old: char_p, new: char_p, /) -> int:
    """int rename(const char *__old, const char *__new); // stdio.h:164"""
def renameat(oldfd: int, old: char_p, newfd: int, new: char_p, /) -> int:
    """int renameat(int __oldfd, const char *__old, int __newfd, const char *__new); // stdio.h:168"""
def renameat2(oldfd: int, old: char_p, newfd: int, new: char_p, flags: int, /) -> int:
    """int renameat2(int __oldfd, const char *__old, int __newfd, const char *__new, unsigned int __flags); // stdio.h:183"""
def fclose(stream: reference[_IO_FILE], /) -> int:
    """int fclose(FILE *__stream); // stdio.h:191"""
def tmpfile() -> Pointer[_IO_FILE]:
    """FILE *tmpfile(void); // stdio.h:201"""
def tmpfile64() -> Pointer[_IO_FILE]:
    """FILE *tmpfile64(void); // stdio.h:213"""
def tmpnam(_0: chars, /) -> Pointer[c_char]:
    """char *tmpnam(char *); // stdio.h:218"""
def tmpnam_r(s: chars, /) -> Pointer[c_char]:
    """char *tmpnam_r(char *__s); // stdio.h:223"""
def tempnam(dir: char_p, pfx: char_p, /) -> Pointer[c_char]:
    """char *tempnam(const char *__dir, const char *__pfx); // stdio.h:235"""
def fflush(stream: reference[_IO_FILE], /) -> int:
    """int fflush(FILE *__stream); // stdio.h:243"""
def fflush_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int fflush_unlocked(FILE *__stream); // stdio.h:252"""
def fcloseall() -> int:
    """int fcloseall(void); // stdio.h:262"""
def fopen(filename: char_p, modes: char_p, /) -> Pointer[_IO_FILE]:
    """FILE *fopen(const char *__filename, const char *__modes); // stdio.h:271"""
def freopen(filename: char_p, modes: char_p, stream: reference[_IO_FILE], /) -> Pointer[_IO_FILE]:
    """FILE *freopen(const char *__filename, const char *__modes, FILE *__stream); // stdio.h:278"""
def fopen64(filename: char_p, modes: char_p, /) -> Pointer[_IO_FILE]:
    """FILE *fopen64(const char *__filename, const char *__modes); // stdio.h:296"""
def freopen64(filename: char_p, modes: char_p, stream: reference[_IO_FILE], /) -> Pointer[_IO_FILE]:
    """FILE *freopen64(const char *__filename, const char *__modes, FILE *__stream); // stdio.h:299"""
def fdopen(fd: int, modes: char_p, /) -> Pointer[_IO_FILE]:
    """FILE *fdopen(int __fd, const char *__modes); // stdio.h:306"""
def fopencookie(magic_cookie: writable_memory, modes: char_p, io_funcs: _IO_cookie_io_functions_t, /) -> Pointer[_IO_FILE]:
    """FILE *fopencookie(void *__magic_cookie, const char *__modes, cookie_io_functions_t __io_funcs); // stdio.h:313"""
def fmemopen(s: writable_memory, len: int, modes: char_p, /) -> Pointer[_IO_FILE]:
    """FILE *fmemopen(void *__s, size_t __len, const char *__modes); // stdio.h:321"""
def open_memstream(bufloc: reference[Pointer[c_char]], sizeloc: items[c_size_t], /) -> Pointer[_IO_FILE]:
    """FILE *open_memstream(char **__bufloc, size_t *__sizeloc); // stdio.h:327"""
def setbuf(stream: reference[_IO_FILE], buf: chars, /) -> None:
    """void setbuf(FILE *__stream, char *__buf); // stdio.h:341"""
def setvbuf(stream: reference[_IO_FILE], buf: chars, modes: int, n: int, /) -> int:
    """int setvbuf(FILE *__stream, char *__buf, int __modes, size_t __n); // stdio.h:346"""
def setbuffer(stream: reference[_IO_FILE], buf: chars, size: int, /) -> None:
    """void setbuffer(FILE *__stream, char *__buf, size_t __size); // stdio.h:352"""
def setlinebuf(stream: reference[_IO_FILE], /) -> None:
    """void setlinebuf(FILE *__stream); // stdio.h:356"""
def fprintf(stream: reference[_IO_FILE], format: char_p, /, *arguments: Any) -> int:
    """int fprintf(FILE *__stream, const char *__format, ...); // stdio.h:364"""
def printf(format: char_p, /, *arguments: Any) -> int:
    """int printf(const char *__format, ...); // stdio.h:370"""
def sprintf(s: chars, format: char_p, /, *arguments: Any) -> int:
    """int sprintf(char *__s, const char *__format, ...); // stdio.h:372"""
def vfprintf(s: reference[_IO_FILE], format: char_p, arg: writable_memory, /) -> int:
    """int vfprintf(FILE *__s, const char *__format, __gnuc_va_list __arg); // stdio.h:379"""
def vprintf(format: char_p, arg: writable_memory, /) -> int:
    """int vprintf(const char *__format, __gnuc_va_list __arg); // stdio.h:385"""
def vsprintf(s: chars, format: char_p, arg: writable_memory, /) -> int:
    """int vsprintf(char *__s, const char *__format, __gnuc_va_list __arg); // stdio.h:387"""
def snprintf(s: chars, maxlen: int, format: char_p, /, *arguments: Any) -> int:
    """int snprintf(char *__s, size_t __maxlen, const char *__format, ...); // stdio.h:392"""
def vsnprintf(s: chars, maxlen: int, format: char_p, arg: writable_memory, /) -> int:
    """int vsnprintf(char *__s, size_t __maxlen, const char *__format, __gnuc_va_list __arg); // stdio.h:396"""
def vasprintf(ptr: reference[Pointer[c_char]], f: char_p, arg: writable_memory, /) -> int:
    """int vasprintf(char **__ptr, const char *__f, __gnuc_va_list __arg); // stdio.h:404"""
def asprintf(ptr: reference[Pointer[c_char]], fmt: char_p, /, *arguments: Any) -> int:
    """int asprintf(char **__ptr, const char *__fmt, ...); // stdio.h:410"""
def vdprintf(fd: int, fmt: char_p, arg: writable_memory, /) -> int:
    """int vdprintf(int __fd, const char *__fmt, __gnuc_va_list __arg); // stdio.h:417"""
def dprintf(fd: int, fmt: char_p, /, *arguments: Any) -> int:
    """int dprintf(int __fd, const char *__fmt, ...); // stdio.h:420"""
def fscanf(stream: reference[_IO_FILE], format: char_p, /, *arguments: Any) -> int:
    """int fscanf(FILE *__stream, const char *__format, ...); // stdio.h:429"""
def scanf(format: char_p, /, *arguments: Any) -> int:
    """int scanf(const char *__format, ...); // stdio.h:435"""
def sscanf(s: char_p, format: char_p, /, *arguments: Any) -> int:
    """int sscanf(const char *__s, const char *__format, ...); // stdio.h:437"""
def vfscanf(s: reference[_IO_FILE], format: char_p, arg: writable_memory, /) -> int:
    """int vfscanf(FILE *__s, const char *__format, __gnuc_va_list __arg); // stdio.h:497"""
def vscanf(format: char_p, arg: writable_memory, /) -> int:
    """int vscanf(const char *__format, __gnuc_va_list __arg); // stdio.h:505"""
def vsscanf(s: char_p, format: char_p, arg: writable_memory, /) -> int:
    """int vsscanf(const char *__s, const char *__format, __gnuc_va_list __arg); // stdio.h:509"""
def fgetc(stream: reference[_IO_FILE], /) -> int:
    """int fgetc(FILE *__stream); // stdio.h:582"""
def getc(stream: reference[_IO_FILE], /) -> int:
    """int getc(FILE *__stream); // stdio.h:583"""
def getchar() -> int:
    """int getchar(void); // stdio.h:589"""
def getc_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int getc_unlocked(FILE *__stream); // stdio.h:596"""
def getchar_unlocked() -> int:
    """int getchar_unlocked(void); // stdio.h:597"""
def fgetc_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int fgetc_unlocked(FILE *__stream); // stdio.h:607"""
def fputc(c: int, stream: reference[_IO_FILE], /) -> int:
    """int fputc(int __c, FILE *__stream); // stdio.h:615"""
def putc(c: int, stream: reference[_IO_FILE], /) -> int:
    """int putc(int __c, FILE *__stream); // stdio.h:616"""
def putchar(c: int, /) -> int:
    """int putchar(int __c); // stdio.h:622"""
def fputc_unlocked(c: int, stream: reference[_IO_FILE], /) -> int:
    """int fputc_unlocked(int __c, FILE *__stream); // stdio.h:631"""
def putc_unlocked(c: int, stream: reference[_IO_FILE], /) -> int:
    """int putc_unlocked(int __c, FILE *__stream); // stdio.h:639"""
def putchar_unlocked(c: int, /) -> int:
    """int putchar_unlocked(int __c); // stdio.h:640"""
def getw(stream: reference[_IO_FILE], /) -> int:
    """int getw(FILE *__stream); // stdio.h:647"""
def putw(w: int, stream: reference[_IO_FILE], /) -> int:
    """int putw(int __w, FILE *__stream); // stdio.h:650"""
def fgets(s: chars, n: int, stream: reference[_IO_FILE], /) -> Pointer[c_char]:
    """char *fgets(char *__s, int __n, FILE *__stream); // stdio.h:658"""
def fgets_unlocked(s: chars, n: int, stream: reference[_IO_FILE], /) -> Pointer[c_char]:
    """char *fgets_unlocked(char *__s, int __n, FILE *__stream); // stdio.h:681"""
def getdelim(lineptr: reference[Pointer[c_char]], n: items[c_size_t], delimiter: int, stream: reference[_IO_FILE], /) -> int:
    """__ssize_t getdelim(char **__lineptr, size_t *__n, int __delimiter, FILE *__stream); // stdio.h:696"""
def getline(lineptr: reference[Pointer[c_char]], n: items[c_size_t], stream: reference[_IO_FILE], /) -> int:
    """__ssize_t getline(char **__lineptr, size_t *__n, FILE *__stream); // stdio.h:701"""
def fputs(s: char_p, stream: reference[_IO_FILE], /) -> int:
    """int fputs(const char *__s, FILE *__stream); // stdio.h:711"""
def puts(s: char_p, /) -> int:
    """int puts(const char *__s); // stdio.h:718"""
def ungetc(c: int, stream: reference[_IO_FILE], /) -> int:
    """int ungetc(int __c, FILE *__stream); // stdio.h:725"""
def fread(ptr: writable_memory, size: int, n: int, stream: reference[_IO_FILE], /) -> int:
    """unsigned long fread(void *__ptr, size_t __size, size_t __n, FILE *__stream); // stdio.h:732"""
def fwrite(ptr: constant_memory, size: int, n: int, s: reference[_IO_FILE], /) -> int:
    """unsigned long fwrite(const void *__ptr, size_t __size, size_t __n, FILE *__s); // stdio.h:739"""
def fputs_unlocked(s: char_p, stream: reference[_IO_FILE], /) -> int:
    """int fputs_unlocked(const char *__s, FILE *__stream); // stdio.h:749"""
def fread_unlocked(ptr: writable_memory, size: int, n: int, stream: reference[_IO_FILE], /) -> int:
    """size_t fread_unlocked(void *__ptr, size_t __size, size_t __n, FILE *__stream); // stdio.h:760"""
def fwrite_unlocked(ptr: constant_memory, size: int, n: int, stream: reference[_IO_FILE], /) -> int:
    """size_t fwrite_unlocked(const void *__ptr, size_t __size, size_t __n, FILE *__stream); // stdio.h:763"""
def fseek(stream: reference[_IO_FILE], off: int, whence: int, /) -> int:
    """int fseek(FILE *__stream, long __off, int __whence); // stdio.h:773"""
def ftell(stream: reference[_IO_FILE], /) -> int:
    """long ftell(FILE *__stream); // stdio.h:779"""
def rewind(stream: reference[_IO_FILE], /) -> None:
    """void rewind(FILE *__stream); // stdio.h:784"""
def fseeko(stream: reference[_IO_FILE], off: int, whence: int, /) -> int:
    """int fseeko(FILE *__stream, __off_t __off, int __whence); // stdio.h:797"""
def ftello(stream: reference[_IO_FILE], /) -> int:
    """__off_t ftello(FILE *__stream); // stdio.h:803"""
def fgetpos(stream: reference[_IO_FILE], pos: reference[_G_fpos_t], /) -> int:
    """int fgetpos(FILE *__stream, fpos_t *__pos); // stdio.h:823"""
def fsetpos(stream: reference[_IO_FILE], pos: reference[_G_fpos_t], /) -> int:
    """int fsetpos(FILE *__stream, const fpos_t *__pos); // stdio.h:829"""
def fseeko64(stream: reference[_IO_FILE], off: int, whence: int, /) -> int:
    """int fseeko64(FILE *__stream, __off64_t __off, int __whence); // stdio.h:845"""
def ftello64(stream: reference[_IO_FILE], /) -> int:
    """__off64_t ftello64(FILE *__stream); // stdio.h:847"""
def fgetpos64(stream: reference[_IO_FILE], pos: reference[_G_fpos64_t], /) -> int:
    """int fgetpos64(FILE *__stream, fpos64_t *__pos); // stdio.h:848"""
def fsetpos64(stream: reference[_IO_FILE], pos: reference[_G_fpos64_t], /) -> int:
    """int fsetpos64(FILE *__stream, const fpos64_t *__pos); // stdio.h:850"""
def clearerr(stream: reference[_IO_FILE], /) -> None:
    """void clearerr(FILE *__stream); // stdio.h:854"""
def feof(stream: reference[_IO_FILE], /) -> int:
    """int feof(FILE *__stream); // stdio.h:856"""
def ferror(stream: reference[_IO_FILE], /) -> int:
    """int ferror(FILE *__stream); // stdio.h:858"""
def clearerr_unlocked(stream: reference[_IO_FILE], /) -> None:
    """void clearerr_unlocked(FILE *__stream); // stdio.h:862"""
def feof_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int feof_unlocked(FILE *__stream); // stdio.h:863"""
def ferror_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int ferror_unlocked(FILE *__stream); // stdio.h:864"""
def perror(s: char_p, /) -> None:
    """void perror(const char *__s); // stdio.h:872"""
def fileno(stream: reference[_IO_FILE], /) -> int:
    """int fileno(FILE *__stream); // stdio.h:877"""
def fileno_unlocked(stream: reference[_IO_FILE], /) -> int:
    """int fileno_unlocked(FILE *__stream); // stdio.h:882"""
def pclose(stream: reference[_IO_FILE], /) -> int:
    """int pclose(FILE *__stream); // stdio.h:891"""
def popen(command: char_p, modes: char_p, /) -> Pointer[_IO_FILE]:
    """FILE *popen(const char *__command, const char *__modes); // stdio.h:897"""
def ctermid(s: chars, /) -> Pointer[c_char]:
    """char *ctermid(char *__s); // stdio.h:905"""
def cuserid(s: chars, /) -> Pointer[c_char]:
    """char *cuserid(char *__s); // stdio.h:912"""
def obstack_printf(obstack: reference[obstack], format: char_p, /, *arguments: Any) -> int:
    """int obstack_printf(struct obstack *__obstack, const char *__format, ...); // stdio.h:921"""
def obstack_vprintf(obstack: reference[obstack], format: char_p, args: writable_memory, /) -> int:
    """int obstack_vprintf(struct obstack *__obstack, const char *__format, __gnuc_va_list __args); // stdio.h:924"""
def flockfile(stream: reference[_IO_FILE], /) -> None:
    """void flockfile(FILE *__stream); // stdio.h:935"""
def ftrylockfile(stream: reference[_IO_FILE], /) -> int:
    """int ftrylockfile(FILE *__stream); // stdio.h:939"""
def funlockfile(stream: reference[_IO_FILE], /) -> None:
    """void funlockfile(FILE *__stream); // stdio.h:942"""
def strtof128(nptr: char_p, endptr: reference[Pointer[c_char]], /) -> _c.Union:
    """_Float128 strtof128(const char *__nptr, char **__endptr); // stdlib.h:157"""
def strfromf128(dest: chars, size: int, format: char_p, f: _c.Union, /) -> int:
    """int strfromf128(char *__dest, size_t __size, const char *__format, _Float128 __f); // stdlib.h:314"""
def strtof128_l(nptr: char_p, endptr: reference[Pointer[c_char]], loc: reference[__locale_struct], /) -> _c.Union:
    """_Float128 strtof128_l(const char *__nptr, char **__endptr, locale_t __loc); // stdlib.h:454"""
def TIMEVAL_TO_TIMESPEC(tv: reference[timeval], ts: reference[timespec] | reference[statx_timestamp]) -> None: ...
def TIMESPEC_TO_TIMEVAL(tv: reference[timeval], ts: reference[timespec] | reference[statx_timestamp]) -> None: ...
def timerisset(tvp: reference[timeval]) -> int: ...
def timerclear(tvp: reference[timeval]) -> int: ...
def timeradd(a: reference[timeval], b: reference[timeval], result: reference[timeval]) -> None: ...
def timersub(a: reference[timeval], b: reference[timeval], result: reference[timeval]) -> None: ...
def FD_SET(fd: number, fdsetp: reference[fd_set]) -> None: ...
def FD_CLR(fd: number, fdsetp: reference[fd_set]) -> None: ...
def FD_ISSET(fd: number, fdsetp: reference[fd_set]) -> int: ...
def FD_ZERO(fdsetp: reference[fd_set]) -> None: ...
def _IOC(dir: number, type: number, nr: number, size: number) -> int: ...
def _IOC_TYPECHECK(t: Any) -> int: ...
def _IO(type: number, nr: number) -> int: ...
def _IOR(type: number, nr: number, argtype: Any) -> int: ...
def _IOW(type: number, nr: number, argtype: Any) -> int: ...
def _IOWR(type: number, nr: number, argtype: Any) -> int: ...
def _IOR_BAD(type: number, nr: number, argtype: Any) -> int: ...
def _IOW_BAD(type: number, nr: number, argtype: Any) -> int: ...
def _IOWR_BAD(type: number, nr: number, argtype: Any) -> int: ...
def _IOC_DIR(nr: number) -> int: ...
def _IOC_TYPE(nr: number) -> int: ...
def _IOC_NR(nr: number) -> int: ...
def _IOC_SIZE(nr: number) -> int: ...
def INT8_C(c: number) -> Any: ...
def INT16_C(c: number) -> Any: ...
def INT32_C(c: number) -> Any: ...
def INT64_C(c: number) -> int: ...
def UINT8_C(c: number) -> Any: ...
def UINT16_C(c: number) -> Any: ...
def UINT32_C(c: number) -> int: ...
def UINT64_C(c: number) -> int: ...
def INTMAX_C(c: number) -> int: ...
def UINTMAX_C(c: number) -> int: ...
def S_ISDIR(mode: number) -> int: ...
def S_ISCHR(mode: number) -> int: ...
def S_ISBLK(mode: number) -> int: ...
def S_ISREG(mode: number) -> int: ...
def S_ISFIFO(mode: number) -> int: ...
def S_ISLNK(mode: number) -> int: ...
def S_ISSOCK(mode: number) -> int: ...
def S_TYPEISMQ(buf: reference[struct_stat] | reference[struct_stat64]) -> int: ...
def S_TYPEISSEM(buf: reference[struct_stat] | reference[struct_stat64]) -> int: ...
def S_TYPEISSHM(buf: reference[struct_stat] | reference[struct_stat64]) -> int: ...
def CMSG_DATA(cmsg: reference[cmsghdr]) -> Pointer[c_ubyte]: ...
def CMSG_NXTHDR(mhdr: reference[msghdr], cmsg: reference[cmsghdr]) -> Pointer[cmsghdr]: ...
def CMSG_FIRSTHDR(mhdr: reference[msghdr]) -> Pointer[cmsghdr]: ...
def CMSG_ALIGN(len: number) -> int: ...
def CMSG_SPACE(len: number) -> int: ...
def CMSG_LEN(len: number) -> Any: ...
def SUN_LEN(ptr: reference[sockaddr_un]) -> int: ...
def CPU_SET(cpu: Any, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_CLR(cpu: Any, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_ISSET(cpu: Any, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_ZERO(cpusetp: writable_memory) -> None: ...
def CPU_COUNT(cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_SET_S(cpu: Any, setsize: number, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_CLR_S(cpu: Any, setsize: number, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_ISSET_S(cpu: Any, setsize: number, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_ZERO_S(setsize: int, cpusetp: writable_memory) -> None: ...
def CPU_COUNT_S(setsize: int, cpusetp: reference[cpu_set_t]) -> int: ...
def CPU_EQUAL(cpusetp1: constant_memory, cpusetp2: constant_memory) -> int: ...
def CPU_EQUAL_S(setsize: int, cpusetp1: constant_memory, cpusetp2: constant_memory) -> int: ...
def CPU_AND(destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_OR(destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_XOR(destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_AND_S(setsize: number, destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_OR_S(setsize: number, destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_XOR_S(setsize: number, destset: reference[cpu_set_t], srcset1: reference[cpu_set_t], srcset2: reference[cpu_set_t]) -> Pointer[cpu_set_t]: ...
def CPU_ALLOC_SIZE(count: number) -> Any: ...
def CPU_ALLOC(count: int) -> Pointer[cpu_set_t]: ...
def CPU_FREE(cpuset: reference[cpu_set_t]) -> None: ...
def WEXITSTATUS(status: number) -> int: ...
def WTERMSIG(status: number) -> int: ...
def WSTOPSIG(status: number) -> int: ...
def WIFEXITED(status: number) -> int: ...
def WIFSIGNALED(status: number) -> int: ...
def WIFSTOPPED(status: number) -> int: ...
def WIFCONTINUED(status: number) -> int: ...
def sigmask(sig: number) -> int: ...
def ELF32_ST_BIND(val: number) -> int: ...
def ELF32_ST_TYPE(val: number) -> int: ...
def ELF32_ST_INFO(bind: number, type: number) -> int: ...
def ELF64_ST_BIND(val: number) -> int: ...
def ELF64_ST_TYPE(val: number) -> int: ...
def ELF64_ST_INFO(bind: number, type: number) -> int: ...
def ELF32_ST_VISIBILITY(o: number) -> int: ...
def ELF64_ST_VISIBILITY(o: number) -> int: ...
def ELF32_R_SYM(val: number) -> int: ...
def ELF32_R_TYPE(val: number) -> int: ...
def ELF32_R_INFO(sym: number, type: number) -> int: ...
def ELF64_R_SYM(i: number) -> int: ...
def ELF64_R_TYPE(i: number) -> int: ...
def ELF64_R_INFO(sym: number, type: number) -> Any: ...
def DT_VALTAGIDX(tag: number) -> Any: ...
def DT_ADDRTAGIDX(tag: number) -> Any: ...
def DT_VERSIONTAGIDX(tag: number) -> Any: ...
def DT_EXTRATAGIDX(tag: number) -> int: ...
def ELF32_M_SYM(info: number) -> int: ...
def ELF32_M_SIZE(info: number) -> int: ...
def ELF32_M_INFO(sym: number, size: number) -> int: ...
def ELF64_M_SYM(info: number) -> int: ...
def ELF64_M_SIZE(info: number) -> int: ...
def ELF64_M_INFO(sym: number, size: number) -> int: ...
def PPC64_LOCAL_ENTRY_OFFSET(other: number) -> int: ...
def EF_ARM_EABI_VERSION(flags: number) -> int: ...
def CCEQ(val: number, c: number) -> int: ...
def sve_vl_valid(vl: number) -> int: ...
def sve_vq_from_vl(vl: number) -> Any: ...
def sve_vl_from_vq(vq: number) -> Any: ...
def SVE_SIG_ZREG_SIZE(vq: number) -> int: ...
def SVE_SIG_PREG_SIZE(vq: number) -> int: ...
def SVE_SIG_FFR_SIZE(vq: number) -> int: ...
def SVE_SIG_ZREG_OFFSET(vq: number, n: number) -> Any: ...
def SVE_SIG_ZREGS_SIZE(vq: number) -> int: ...
def SVE_SIG_PREGS_OFFSET(vq: number) -> int: ...
def SVE_SIG_PREG_OFFSET(vq: number, n: number) -> Any: ...
def SVE_SIG_PREGS_SIZE(vq: number) -> int: ...
def SVE_SIG_FFR_OFFSET(vq: number) -> int: ...
def SVE_SIG_REGS_SIZE(vq: number) -> int: ...
def SVE_SIG_CONTEXT_SIZE(vq: number) -> int: ...
def ZA_SIG_REGS_SIZE(vq: number) -> Any: ...
def ZA_SIG_ZAV_OFFSET(vq: number, n: number) -> Any: ...
def ZA_SIG_CONTEXT_SIZE(vq: number) -> Any: ...
def ZT_SIG_REGS_SIZE(n: number) -> Any: ...
def ZT_SIG_CONTEXT_SIZE(n: number) -> Any: ...
CTRL: Macro
environ: Pointer[Pointer[c_char]]
optarg: Pointer[c_char]
optind: c_int
opterr: c_int
optopt: c_int
program_invocation_name: Pointer[c_char]
program_invocation_short_name: Pointer[c_char]
tzname: Array[Pointer[c_char]]
daylight: c_int
timezone: c_long
getdate_err: c_int
stdin: Pointer[_IO_FILE]
stdout: Pointer[_IO_FILE]
stderr: Pointer[_IO_FILE]
errno: int
MB_CUR_MAX: int
SIGRTMIN: int
SIGRTMAX: int
TIOCGPTN: Ioctl[int]
TIOCSPTLCK: Ioctl[int]
TIOCGDEV: Ioctl[int]
TIOCSIG: Ioctl[int]
TIOCGPKT: Ioctl[int]
TIOCGPTLCK: Ioctl[int]
TIOCGEXCL: Ioctl[int]
TIOCGPTPEER: Ioctl[int]
TIOCGISO7816 = _s.ioctl(serial_iso7816)
TIOCSISO7816 = _s.ioctl(serial_iso7816)
PIDFD_GET_CGROUP_NAMESPACE: Ioctl[int]
PIDFD_GET_IPC_NAMESPACE: Ioctl[int]
PIDFD_GET_MNT_NAMESPACE: Ioctl[int]
PIDFD_GET_NET_NAMESPACE: Ioctl[int]
PIDFD_GET_PID_NAMESPACE: Ioctl[int]
PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE: Ioctl[int]
PIDFD_GET_TIME_NAMESPACE: Ioctl[int]
PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE: Ioctl[int]
PIDFD_GET_USER_NAMESPACE: Ioctl[int]
PIDFD_GET_UTS_NAMESPACE: Ioctl[int]
PIDFD_GET_INFO = _s.ioctl(pidfd_info)
EPIOCSPARAMS = _s.ioctl(epoll_params)
EPIOCGPARAMS = _s.ioctl(epoll_params)
sigcontext_struct = sigcontext
_SYS_MMAN_H, MAP_FAILED = ints
_SYS_CDEFS_H: int
_BITS_TYPES_H: int
_BITS_TYPESIZES_H: int
_BITS_TIME64_H: int
MAP_32BIT, MAP_ABOVE4G, SHADOW_STACK_SET_TOKEN, PROT_BTI, PROT_MTE, PKEY_DISABLE_EXECUTE, PKEY_DISABLE_READ = ints
MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, MAP_LOCKED, MAP_NORESERVE, MAP_POPULATE, MAP_NONBLOCK, MAP_STACK, MAP_HUGETLB, MAP_SYNC, MAP_FIXED_NOREPLACE = ints
(PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_GROWSDOWN, PROT_GROWSUP, MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_DROPPABLE, MAP_TYPE, MAP_FIXED, MAP_FILE, MAP_ANONYMOUS, MAP_ANON,
 MAP_HUGE_SHIFT, MAP_HUGE_MASK, MAP_HUGE_16KB, MAP_HUGE_64KB, MAP_HUGE_512KB, MAP_HUGE_1MB, MAP_HUGE_2MB, MAP_HUGE_8MB, MAP_HUGE_16MB, MAP_HUGE_32MB, MAP_HUGE_256MB, MAP_HUGE_512MB, MAP_HUGE_1GB,
 MAP_HUGE_2GB, MAP_HUGE_16GB, MS_ASYNC, MS_SYNC, MS_INVALIDATE, MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, MADV_DOFORK,
 MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_HUGEPAGE, MADV_NOHUGEPAGE, MADV_DONTDUMP, MADV_DODUMP, MADV_WIPEONFORK, MADV_KEEPONFORK, MADV_COLD, MADV_PAGEOUT, MADV_POPULATE_READ, MADV_POPULATE_WRITE,
 MADV_DONTNEED_LOCKED, MADV_COLLAPSE, MADV_HWPOISON, MADV_GUARD_INSTALL, MADV_GUARD_REMOVE, POSIX_MADV_NORMAL, POSIX_MADV_RANDOM, POSIX_MADV_SEQUENTIAL, POSIX_MADV_WILLNEED, POSIX_MADV_DONTNEED,
 MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT) = ints
(MREMAP_MAYMOVE, MREMAP_FIXED, MREMAP_DONTUNMAP, MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_HUGETLB, MFD_NOEXEC_SEAL, MFD_EXEC, MLOCK_ONFAULT, PKEY_UNRESTRICTED, PKEY_DISABLE_ACCESS,
 PKEY_DISABLE_WRITE) = ints
_SYS_TIME_H: int
_SYS_SELECT_H, FD_SETSIZE, NFDBITS = ints
_SIGSET_NWORDS: int
_STRUCT_TIMESPEC: int
_BITS_ENDIAN_H: int
_BITS_ENDIANNESS_H: int
_SYS_IOCTL_H: int
(TCGETS, TCSETS, TCSETSW, TCSETSF, TCGETA, TCSETA, TCSETAW, TCSETAF, TCSBRK, TCXONC, TCFLSH, TIOCEXCL, TIOCNXCL, TIOCSCTTY, TIOCGPGRP, TIOCSPGRP, TIOCOUTQ, TIOCSTI, TIOCGWINSZ, TIOCSWINSZ, TIOCMGET,
 TIOCMBIS, TIOCMBIC, TIOCMSET, TIOCGSOFTCAR, TIOCSSOFTCAR, FIONREAD, TIOCINQ, TIOCLINUX, TIOCCONS, TIOCGSERIAL, TIOCSSERIAL, TIOCPKT, FIONBIO, TIOCNOTTY, TIOCSETD, TIOCGETD, TCSBRKP, TIOCSBRK,
 TIOCCBRK, TIOCGSID, TIOCGRS485, TIOCSRS485, TCGETX, TCSETX, TCSETXF, TCSETXW, TIOCVHANGUP, FIONCLEX, FIOCLEX, FIOASYNC, TIOCSERCONFIG, TIOCSERGWILD, TIOCSERSWILD, TIOCGLCKTRMIOS, TIOCSLCKTRMIOS,
 TIOCSERGSTRUCT, TIOCSERGETLSR, TIOCSERGETMULTI, TIOCSERSETMULTI, TIOCMIWAIT, TIOCGICOUNT, FIOQSIZE, TIOCPKT_DATA, TIOCPKT_FLUSHREAD, TIOCPKT_FLUSHWRITE, TIOCPKT_STOP, TIOCPKT_START, TIOCPKT_NOSTOP,
 TIOCPKT_DOSTOP, TIOCPKT_IOCTL) = ints
(_IOC_NRBITS, _IOC_TYPEBITS, _IOC_SIZEBITS, _IOC_DIRBITS, _IOC_NRMASK, _IOC_TYPEMASK, _IOC_SIZEMASK, _IOC_DIRMASK, _IOC_NRSHIFT, _IOC_TYPESHIFT, _IOC_SIZESHIFT, _IOC_DIRSHIFT, _IOC_NONE, _IOC_WRITE,
 _IOC_READ, IOC_IN, IOC_OUT, IOC_INOUT, IOCSIZE_MASK, IOCSIZE_SHIFT) = ints
FIOSETOWN, SIOCSPGRP, FIOGETOWN, SIOCGPGRP, SIOCATMARK, SIOCGSTAMP_OLD, SIOCGSTAMPNS_OLD = ints
(TIOCM_LE, TIOCM_DTR, TIOCM_RTS, TIOCM_ST, TIOCM_SR, TIOCM_CTS, TIOCM_CAR, TIOCM_RNG, TIOCM_DSR, TIOCM_CD, TIOCM_RI, N_TTY, N_SLIP, N_MOUSE, N_PPP, N_STRIP, N_AX25, N_X25, N_6PACK, N_MASC, N_R3964,
 N_PROFIBUS_FDL, N_IRDA, N_SMSBLOCK, N_HDLC, N_SYNC_PPP, N_HCI) = ints
(TTYDEF_IFLAG, TTYDEF_OFLAG, TTYDEF_LFLAG, TTYDEF_CFLAG, TTYDEF_SPEED, CEOF, CEOL, CERASE, CINTR, CSTATUS, CKILL, CMIN, CQUIT, CSUSP, CTIME, CDSUSP, CSTART, CSTOP, CLNEXT, CDISCARD, CWERASE, CREPRINT,
 CEOT, CBRK, CRPRNT, CFLUSH) = ints
(_FCNTL_H, AT_FDCWD, AT_SYMLINK_NOFOLLOW, AT_REMOVEDIR, AT_SYMLINK_FOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_TYPE, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC,
 AT_RECURSIVE, AT_EACCESS, F_ULOCK, F_LOCK, F_TLOCK, F_TEST) = ints
F_GETLK64, F_SETLK64, F_SETLKW64 = ints
(O_ACCMODE, O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, O_NONBLOCK, O_NDELAY, O_SYNC, O_FSYNC, O_ASYNC, F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK,
 F_OFD_SETLKW, O_LARGEFILE, O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC, O_DIRECT, O_NOATIME, O_PATH, O_TMPFILE, O_DSYNC, O_RSYNC, F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_SETOWN, F_GETOWN, F_SETSIG,
 F_GETSIG, F_SETOWN_EX, F_GETOWN_EX, F_SETLEASE, F_GETLEASE, F_NOTIFY, F_DUPFD_QUERY, F_CREATED_QUERY, F_SETPIPE_SZ, F_GETPIPE_SZ, F_ADD_SEALS, F_GET_SEALS, F_GET_RW_HINT, F_SET_RW_HINT,
 F_GET_FILE_RW_HINT, F_SET_FILE_RW_HINT, F_GETDELEG, F_SETDELEG, F_DUPFD_CLOEXEC, FD_CLOEXEC, FD_PIDFS_ROOT, FD_NSFS_ROOT, F_RDLCK, F_WRLCK, F_UNLCK, F_EXLCK, F_SHLCK, LOCK_SH, LOCK_EX, LOCK_NB,
 LOCK_UN, LOCK_MAND, LOCK_READ, LOCK_WRITE, LOCK_RW, DN_ACCESS, DN_MODIFY, DN_CREATE, DN_DELETE, DN_RENAME, DN_ATTRIB, DN_MULTISHOT, F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_WRITE,
 F_SEAL_FUTURE_WRITE, F_SEAL_EXEC, RWH_WRITE_LIFE_NOT_SET, RWF_WRITE_LIFE_NOT_SET, RWH_WRITE_LIFE_NONE, RWH_WRITE_LIFE_SHORT, RWH_WRITE_LIFE_MEDIUM, RWH_WRITE_LIFE_LONG, RWH_WRITE_LIFE_EXTREME,
 FAPPEND, FFSYNC, FASYNC, FNONBLOCK, FNDELAY, POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE, SYNC_FILE_RANGE_WAIT_BEFORE,
 SYNC_FILE_RANGE_WRITE, SYNC_FILE_RANGE_WAIT_AFTER, SYNC_FILE_RANGE_WRITE_AND_WAIT, SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT, MAX_HANDLE_SZ, AT_HANDLE_FID,
 AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE, AT_EXECVE_CHECK) = ints
_BITS_STAT_H, UTIME_NOW, UTIME_OMIT = ints
_BITS_STRUCT_STAT_H: int
_STRING_H: int
_BITS_TYPES_LOCALE_T_H: int
_BITS_TYPES___LOCALE_T_H: int
(_UNISTD_H, _POSIX_VERSION, _POSIX2_VERSION, _POSIX2_C_VERSION, _POSIX2_C_BIND, _POSIX2_C_DEV, _POSIX2_SW_DEV, _POSIX2_LOCALEDEF, _XOPEN_VERSION, _XOPEN_XCU_VERSION, _XOPEN_XPG2, _XOPEN_XPG3,
 _XOPEN_XPG4, _XOPEN_UNIX, _XOPEN_ENH_I18N, _XOPEN_LEGACY, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO, R_OK, W_OK, X_OK, F_OK, L_SET, L_INCR, L_XTND) = ints
(_BITS_POSIX_OPT_H, _POSIX_JOB_CONTROL, _POSIX_SAVED_IDS, _POSIX_PRIORITY_SCHEDULING, _POSIX_SYNCHRONIZED_IO, _POSIX_FSYNC, _POSIX_MAPPED_FILES, _POSIX_MEMLOCK, _POSIX_MEMLOCK_RANGE,
 _POSIX_MEMORY_PROTECTION, _POSIX_CHOWN_RESTRICTED, _POSIX_VDISABLE, _POSIX_NO_TRUNC, _XOPEN_REALTIME, _XOPEN_REALTIME_THREADS, _XOPEN_SHM, _POSIX_THREADS, _POSIX_REENTRANT_FUNCTIONS,
 _POSIX_THREAD_SAFE_FUNCTIONS, _POSIX_THREAD_PRIORITY_SCHEDULING, _POSIX_THREAD_ATTR_STACKSIZE, _POSIX_THREAD_ATTR_STACKADDR, _POSIX_THREAD_PRIO_INHERIT, _POSIX_THREAD_PRIO_PROTECT,
 _POSIX_THREAD_ROBUST_PRIO_INHERIT, _POSIX_THREAD_ROBUST_PRIO_PROTECT, _POSIX_SEMAPHORES, _POSIX_REALTIME_SIGNALS, _POSIX_ASYNCHRONOUS_IO, _POSIX_ASYNC_IO, _LFS_ASYNCHRONOUS_IO, _POSIX_PRIORITIZED_IO,
 _LFS64_ASYNCHRONOUS_IO, _LFS_LARGEFILE, _LFS64_LARGEFILE, _LFS64_STDIO, _POSIX_SHARED_MEMORY_OBJECTS, _POSIX_CPUTIME, _POSIX_THREAD_CPUTIME, _POSIX_REGEXP, _POSIX_READER_WRITER_LOCKS, _POSIX_SHELL,
 _POSIX_TIMEOUTS, _POSIX_SPIN_LOCKS, _POSIX_SPAWN, _POSIX_TIMERS, _POSIX_BARRIERS, _POSIX_MESSAGE_PASSING, _POSIX_THREAD_PROCESS_SHARED, _POSIX_MONOTONIC_CLOCK, _POSIX_CLOCK_SELECTION,
 _POSIX_ADVISORY_INFO, _POSIX_IPV6, _POSIX_RAW_SOCKETS, _POSIX2_CHAR_TERM, _POSIX_SPORADIC_SERVER, _POSIX_THREAD_SPORADIC_SERVER, _POSIX_TRACE, _POSIX_TRACE_EVENT_FILTER, _POSIX_TRACE_INHERIT,
 _POSIX_TRACE_LOG, _POSIX_TYPED_MEMORY_OBJECTS) = ints
(_POSIX_V7_LPBIG_OFFBIG, _POSIX_V6_LPBIG_OFFBIG, _XBS5_LPBIG_OFFBIG, _POSIX_V7_LP64_OFF64, _POSIX_V6_LP64_OFF64, _XBS5_LP64_OFF64, _POSIX_V7_ILP32_OFF32, _POSIX_V7_ILP32_OFFBIG, _POSIX_V6_ILP32_OFF32,
 _POSIX_V6_ILP32_OFFBIG, _XBS5_ILP32_OFF32, _XBS5_ILP32_OFFBIG) = ints
(_PC_LINK_MAX, _PC_MAX_CANON, _PC_MAX_INPUT, _PC_NAME_MAX, _PC_PATH_MAX, _PC_PIPE_BUF, _PC_CHOWN_RESTRICTED, _PC_NO_TRUNC, _PC_VDISABLE, _PC_SYNC_IO, _PC_ASYNC_IO, _PC_PRIO_IO, _PC_SOCK_MAXBUF,
 _PC_FILESIZEBITS, _PC_REC_INCR_XFER_SIZE, _PC_REC_MAX_XFER_SIZE, _PC_REC_MIN_XFER_SIZE, _PC_REC_XFER_ALIGN, _PC_ALLOC_SIZE_MIN, _PC_SYMLINK_MAX, _PC_2_SYMLINKS, _SC_ARG_MAX, _SC_CHILD_MAX,
 _SC_CLK_TCK, _SC_NGROUPS_MAX, _SC_OPEN_MAX, _SC_STREAM_MAX, _SC_TZNAME_MAX, _SC_JOB_CONTROL, _SC_SAVED_IDS, _SC_REALTIME_SIGNALS, _SC_PRIORITY_SCHEDULING, _SC_TIMERS, _SC_ASYNCHRONOUS_IO,
 _SC_PRIORITIZED_IO, _SC_SYNCHRONIZED_IO, _SC_FSYNC, _SC_MAPPED_FILES, _SC_MEMLOCK, _SC_MEMLOCK_RANGE, _SC_MEMORY_PROTECTION, _SC_MESSAGE_PASSING, _SC_SEMAPHORES, _SC_SHARED_MEMORY_OBJECTS,
 _SC_AIO_LISTIO_MAX, _SC_AIO_MAX, _SC_AIO_PRIO_DELTA_MAX, _SC_DELAYTIMER_MAX, _SC_MQ_OPEN_MAX, _SC_MQ_PRIO_MAX, _SC_VERSION, _SC_PAGESIZE, _SC_PAGE_SIZE, _SC_RTSIG_MAX, _SC_SEM_NSEMS_MAX,
 _SC_SEM_VALUE_MAX, _SC_SIGQUEUE_MAX, _SC_TIMER_MAX, _SC_BC_BASE_MAX, _SC_BC_DIM_MAX, _SC_BC_SCALE_MAX, _SC_BC_STRING_MAX, _SC_COLL_WEIGHTS_MAX, _SC_EQUIV_CLASS_MAX, _SC_EXPR_NEST_MAX, _SC_LINE_MAX,
 _SC_RE_DUP_MAX, _SC_CHARCLASS_NAME_MAX, _SC_2_VERSION, _SC_2_C_BIND, _SC_2_C_DEV, _SC_2_FORT_DEV, _SC_2_FORT_RUN, _SC_2_SW_DEV, _SC_2_LOCALEDEF, _SC_PII, _SC_PII_XTI, _SC_PII_SOCKET,
 _SC_PII_INTERNET, _SC_PII_OSI, _SC_POLL, _SC_SELECT, _SC_UIO_MAXIOV, _SC_IOV_MAX, _SC_PII_INTERNET_STREAM, _SC_PII_INTERNET_DGRAM, _SC_PII_OSI_COTS, _SC_PII_OSI_CLTS, _SC_PII_OSI_M, _SC_T_IOV_MAX,
 _SC_THREADS, _SC_THREAD_SAFE_FUNCTIONS, _SC_GETGR_R_SIZE_MAX, _SC_GETPW_R_SIZE_MAX, _SC_LOGIN_NAME_MAX, _SC_TTY_NAME_MAX, _SC_THREAD_DESTRUCTOR_ITERATIONS, _SC_THREAD_KEYS_MAX, _SC_THREAD_STACK_MIN,
 _SC_THREAD_THREADS_MAX, _SC_THREAD_ATTR_STACKADDR, _SC_THREAD_ATTR_STACKSIZE, _SC_THREAD_PRIORITY_SCHEDULING, _SC_THREAD_PRIO_INHERIT, _SC_THREAD_PRIO_PROTECT, _SC_THREAD_PROCESS_SHARED,
 _SC_NPROCESSORS_CONF, _SC_NPROCESSORS_ONLN, _SC_PHYS_PAGES, _SC_AVPHYS_PAGES, _SC_ATEXIT_MAX, _SC_PASS_MAX, _SC_XOPEN_VERSION, _SC_XOPEN_XCU_VERSION, _SC_XOPEN_UNIX, _SC_XOPEN_CRYPT,
 _SC_XOPEN_ENH_I18N, _SC_XOPEN_SHM, _SC_2_CHAR_TERM, _SC_2_C_VERSION, _SC_2_UPE, _SC_XOPEN_XPG2, _SC_XOPEN_XPG3, _SC_XOPEN_XPG4, _SC_CHAR_BIT, _SC_CHAR_MAX, _SC_CHAR_MIN, _SC_INT_MAX, _SC_INT_MIN,
 _SC_LONG_BIT, _SC_WORD_BIT, _SC_MB_LEN_MAX, _SC_NZERO, _SC_SSIZE_MAX, _SC_SCHAR_MAX, _SC_SCHAR_MIN, _SC_SHRT_MAX, _SC_SHRT_MIN, _SC_UCHAR_MAX, _SC_UINT_MAX, _SC_ULONG_MAX, _SC_USHRT_MAX,
 _SC_NL_ARGMAX, _SC_NL_LANGMAX, _SC_NL_MSGMAX, _SC_NL_NMAX, _SC_NL_SETMAX, _SC_NL_TEXTMAX, _SC_XBS5_ILP32_OFF32, _SC_XBS5_ILP32_OFFBIG, _SC_XBS5_LP64_OFF64, _SC_XBS5_LPBIG_OFFBIG, _SC_XOPEN_LEGACY,
 _SC_XOPEN_REALTIME, _SC_XOPEN_REALTIME_THREADS, _SC_ADVISORY_INFO, _SC_BARRIERS, _SC_BASE, _SC_C_LANG_SUPPORT, _SC_C_LANG_SUPPORT_R, _SC_CLOCK_SELECTION, _SC_CPUTIME, _SC_THREAD_CPUTIME,
 _SC_DEVICE_IO, _SC_DEVICE_SPECIFIC, _SC_DEVICE_SPECIFIC_R, _SC_FD_MGMT, _SC_FIFO, _SC_PIPE, _SC_FILE_ATTRIBUTES, _SC_FILE_LOCKING, _SC_FILE_SYSTEM, _SC_MONOTONIC_CLOCK, _SC_MULTI_PROCESS,
 _SC_SINGLE_PROCESS, _SC_NETWORKING, _SC_READER_WRITER_LOCKS, _SC_SPIN_LOCKS, _SC_REGEXP, _SC_REGEX_VERSION, _SC_SHELL, _SC_SIGNALS, _SC_SPAWN, _SC_SPORADIC_SERVER, _SC_THREAD_SPORADIC_SERVER,
 _SC_SYSTEM_DATABASE, _SC_SYSTEM_DATABASE_R, _SC_TIMEOUTS, _SC_TYPED_MEMORY_OBJECTS, _SC_USER_GROUPS, _SC_USER_GROUPS_R, _SC_2_PBS, _SC_2_PBS_ACCOUNTING, _SC_2_PBS_LOCATE, _SC_2_PBS_MESSAGE,
 _SC_2_PBS_TRACK, _SC_SYMLOOP_MAX, _SC_STREAMS, _SC_2_PBS_CHECKPOINT, _SC_V6_ILP32_OFF32, _SC_V6_ILP32_OFFBIG, _SC_V6_LP64_OFF64, _SC_V6_LPBIG_OFFBIG, _SC_HOST_NAME_MAX, _SC_TRACE,
 _SC_TRACE_EVENT_FILTER, _SC_TRACE_INHERIT, _SC_TRACE_LOG, _SC_LEVEL1_ICACHE_SIZE, _SC_LEVEL1_ICACHE_ASSOC, _SC_LEVEL1_ICACHE_LINESIZE, _SC_LEVEL1_DCACHE_SIZE, _SC_LEVEL1_DCACHE_ASSOC,
 _SC_LEVEL1_DCACHE_LINESIZE, _SC_LEVEL2_CACHE_SIZE, _SC_LEVEL2_CACHE_ASSOC, _SC_LEVEL2_CACHE_LINESIZE, _SC_LEVEL3_CACHE_SIZE, _SC_LEVEL3_CACHE_ASSOC, _SC_LEVEL3_CACHE_LINESIZE, _SC_LEVEL4_CACHE_SIZE,
 _SC_LEVEL4_CACHE_ASSOC, _SC_LEVEL4_CACHE_LINESIZE, _SC_IPV6, _SC_RAW_SOCKETS, _SC_V7_ILP32_OFF32, _SC_V7_ILP32_OFFBIG, _SC_V7_LP64_OFF64, _SC_V7_LPBIG_OFFBIG, _SC_SS_REPL_MAX,
 _SC_TRACE_EVENT_NAME_MAX, _SC_TRACE_NAME_MAX, _SC_TRACE_SYS_MAX, _SC_TRACE_USER_EVENT_MAX, _SC_XOPEN_STREAMS, _SC_THREAD_ROBUST_PRIO_INHERIT, _SC_THREAD_ROBUST_PRIO_PROTECT, _SC_MINSIGSTKSZ,
 _SC_SIGSTKSZ, _CS_PATH, _CS_V6_WIDTH_RESTRICTED_ENVS, _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS, _CS_GNU_LIBC_VERSION, _CS_GNU_LIBPTHREAD_VERSION, _CS_V5_WIDTH_RESTRICTED_ENVS,
 _CS_POSIX_V5_WIDTH_RESTRICTED_ENVS, _CS_V7_WIDTH_RESTRICTED_ENVS, _CS_POSIX_V7_WIDTH_RESTRICTED_ENVS, _CS_LFS_CFLAGS, _CS_LFS_LDFLAGS, _CS_LFS_LIBS, _CS_LFS_LINTFLAGS, _CS_LFS64_CFLAGS,
 _CS_LFS64_LDFLAGS, _CS_LFS64_LIBS, _CS_LFS64_LINTFLAGS, _CS_XBS5_ILP32_OFF32_CFLAGS, _CS_XBS5_ILP32_OFF32_LDFLAGS, _CS_XBS5_ILP32_OFF32_LIBS, _CS_XBS5_ILP32_OFF32_LINTFLAGS,
 _CS_XBS5_ILP32_OFFBIG_CFLAGS, _CS_XBS5_ILP32_OFFBIG_LDFLAGS, _CS_XBS5_ILP32_OFFBIG_LIBS, _CS_XBS5_ILP32_OFFBIG_LINTFLAGS, _CS_XBS5_LP64_OFF64_CFLAGS, _CS_XBS5_LP64_OFF64_LDFLAGS,
 _CS_XBS5_LP64_OFF64_LIBS, _CS_XBS5_LP64_OFF64_LINTFLAGS, _CS_XBS5_LPBIG_OFFBIG_CFLAGS, _CS_XBS5_LPBIG_OFFBIG_LDFLAGS, _CS_XBS5_LPBIG_OFFBIG_LIBS, _CS_XBS5_LPBIG_OFFBIG_LINTFLAGS,
 _CS_POSIX_V6_ILP32_OFF32_CFLAGS, _CS_POSIX_V6_ILP32_OFF32_LDFLAGS, _CS_POSIX_V6_ILP32_OFF32_LIBS, _CS_POSIX_V6_ILP32_OFF32_LINTFLAGS, _CS_POSIX_V6_ILP32_OFFBIG_CFLAGS,
 _CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS, _CS_POSIX_V6_ILP32_OFFBIG_LIBS, _CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS, _CS_POSIX_V6_LP64_OFF64_CFLAGS, _CS_POSIX_V6_LP64_OFF64_LDFLAGS, _CS_POSIX_V6_LP64_OFF64_LIBS,
 _CS_POSIX_V6_LP64_OFF64_LINTFLAGS, _CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS, _CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS, _CS_POSIX_V6_LPBIG_OFFBIG_LIBS, _CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS,
 _CS_POSIX_V7_ILP32_OFF32_CFLAGS, _CS_POSIX_V7_ILP32_OFF32_LDFLAGS, _CS_POSIX_V7_ILP32_OFF32_LIBS, _CS_POSIX_V7_ILP32_OFF32_LINTFLAGS, _CS_POSIX_V7_ILP32_OFFBIG_CFLAGS,
 _CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS, _CS_POSIX_V7_ILP32_OFFBIG_LIBS, _CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS, _CS_POSIX_V7_LP64_OFF64_CFLAGS, _CS_POSIX_V7_LP64_OFF64_LDFLAGS, _CS_POSIX_V7_LP64_OFF64_LIBS,
 _CS_POSIX_V7_LP64_OFF64_LINTFLAGS, _CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS, _CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS, _CS_POSIX_V7_LPBIG_OFFBIG_LIBS, _CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS, _CS_V6_ENV,
 _CS_V7_ENV) = ints
_GETOPT_POSIX_H: int
_GETOPT_CORE_H: int
_ERRNO_H: int
_BITS_ERRNO_H, ENOTSUP = ints
(EDEADLK, ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, EWOULDBLOCK, ENOMSG, EIDRM, ECHRNG, EL2NSYNC, EL3HLT, EL3RST, ELNRNG, EUNATCH, ENOCSI, EL2HLT, EBADE, EBADR, EXFULL, ENOANO, EBADRQC, EBADSLT,
 EDEADLOCK, EBFONT, ENOSTR, ENODATA, ETIME, ENOSR, ENONET, ENOPKG, EREMOTE, ENOLINK, EADV, ESRMNT, ECOMM, EPROTO, EMULTIHOP, EDOTDOT, EBADMSG, EFSBADCRC, EOVERFLOW, ENOTUNIQ, EBADFD, EREMCHG, ELIBACC,
 ELIBBAD, ELIBSCN, ELIBMAX, ELIBEXEC, EILSEQ, ERESTART, ESTRPIPE, EUSERS, ENOTSOCK, EDESTADDRREQ, EMSGSIZE, EPROTOTYPE, ENOPROTOOPT, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EOPNOTSUPP, EPFNOSUPPORT,
 EAFNOSUPPORT, EADDRINUSE, EADDRNOTAVAIL, ENETDOWN, ENETUNREACH, ENETRESET, ECONNABORTED, ECONNRESET, ENOBUFS, EISCONN, ENOTCONN, ESHUTDOWN, ETOOMANYREFS, ETIMEDOUT, ECONNREFUSED, EHOSTDOWN,
 EHOSTUNREACH, EALREADY, EINPROGRESS, ESTALE, EUCLEAN, EFSCORRUPTED, ENOTNAM, ENAVAIL, EISNAM, EREMOTEIO, EDQUOT, ENOMEDIUM, EMEDIUMTYPE, ECANCELED, ENOKEY, EKEYEXPIRED, EKEYREVOKED, EKEYREJECTED,
 EOWNERDEAD, ENOTRECOVERABLE, ERFKILL, EHWPOISON, EFTYPE) = ints
(EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, ENOMEM, EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, EXDEV, ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE, EMFILE, ENOTTY,
 ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS, EMLINK, EPIPE, EDOM, ERANGE) = ints
_SYS_EVENTFD_H: int
(_STDINT_H, INT8_MIN, INT16_MIN, INT32_MIN, INT64_MIN, INT8_MAX, INT16_MAX, INT32_MAX, INT64_MAX, UINT8_MAX, UINT16_MAX, UINT32_MAX, UINT64_MAX, INT_LEAST8_MIN, INT_LEAST16_MIN, INT_LEAST32_MIN,
 INT_LEAST64_MIN, INT_LEAST8_MAX, INT_LEAST16_MAX, INT_LEAST32_MAX, INT_LEAST64_MAX, UINT_LEAST8_MAX, UINT_LEAST16_MAX, UINT_LEAST32_MAX, UINT_LEAST64_MAX, INT_FAST8_MIN, INT_FAST16_MIN,
 INT_FAST32_MIN, INT_FAST64_MIN, INT_FAST8_MAX, INT_FAST16_MAX, INT_FAST32_MAX, INT_FAST64_MAX, UINT_FAST8_MAX, UINT_FAST16_MAX, UINT_FAST32_MAX, UINT_FAST64_MAX, INTPTR_MIN, INTPTR_MAX, UINTPTR_MAX,
 INTMAX_MIN, INTMAX_MAX, UINTMAX_MAX, PTRDIFF_MIN, PTRDIFF_MAX, SIG_ATOMIC_MIN, SIG_ATOMIC_MAX, SIZE_MAX, WCHAR_MIN, WCHAR_MAX, WINT_MIN, WINT_MAX, INT8_WIDTH, UINT8_WIDTH, INT16_WIDTH, UINT16_WIDTH,
 INT32_WIDTH, UINT32_WIDTH, INT64_WIDTH, UINT64_WIDTH, INT_LEAST8_WIDTH, UINT_LEAST8_WIDTH, INT_LEAST16_WIDTH, UINT_LEAST16_WIDTH, INT_LEAST32_WIDTH, UINT_LEAST32_WIDTH, INT_LEAST64_WIDTH,
 UINT_LEAST64_WIDTH, INT_FAST8_WIDTH, UINT_FAST8_WIDTH, INT_FAST16_WIDTH, UINT_FAST16_WIDTH, INT_FAST32_WIDTH, UINT_FAST32_WIDTH, INT_FAST64_WIDTH, UINT_FAST64_WIDTH, INTPTR_WIDTH, UINTPTR_WIDTH,
 INTMAX_WIDTH, UINTMAX_WIDTH, PTRDIFF_WIDTH, SIG_ATOMIC_WIDTH, SIZE_WIDTH, WCHAR_WIDTH, WINT_WIDTH) = ints
_BITS_WCHAR_H: int
_BITS_STDINT_INTN_H: int
_BITS_STDINT_UINTN_H: int
_BITS_STDINT_LEAST_H: int
EFD_SEMAPHORE, EFD_CLOEXEC, EFD_NONBLOCK = ints
_SYS_SIGNALFD_H: int
SFD_CLOEXEC, SFD_NONBLOCK = ints
_SYS_TIMERFD_H, TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET = ints
_TIME_H, TIME_UTC, TIME_MONOTONIC, TIME_ACTIVE, TIME_THREAD_ACTIVE = ints
(_BITS_TIME_H, CLOCKS_PER_SEC, CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME,
 CLOCK_REALTIME_ALARM, CLOCK_BOOTTIME_ALARM, CLOCK_TAI, TIMER_ABSTIME) = ints
(_BITS_TIMEX_H, ADJ_OFFSET, ADJ_FREQUENCY, ADJ_MAXERROR, ADJ_ESTERROR, ADJ_STATUS, ADJ_TIMECONST, ADJ_TAI, ADJ_SETOFFSET, ADJ_MICRO, ADJ_NANO, ADJ_TICK, ADJ_OFFSET_SINGLESHOT, ADJ_OFFSET_SS_READ,
 MOD_OFFSET, MOD_FREQUENCY, MOD_MAXERROR, MOD_ESTERROR, MOD_STATUS, MOD_TIMECONST, MOD_CLKB, MOD_CLKA, MOD_TAI, MOD_MICRO, MOD_NANO, STA_PLL, STA_PPSFREQ, STA_PPSTIME, STA_FLL, STA_INS, STA_DEL,
 STA_UNSYNC, STA_FREQHOLD, STA_PPSSIGNAL, STA_PPSJITTER, STA_PPSWANDER, STA_PPSERROR, STA_CLOCKERR, STA_NANO, STA_MODE, STA_CLK, STA_RONLY) = ints
TFD_CLOEXEC, TFD_NONBLOCK = ints
(_SYS_INOTIFY_H, IN_ACCESS, IN_MODIFY, IN_ATTRIB, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE, IN_OPEN, IN_MOVED_FROM, IN_MOVED_TO, IN_CREATE, IN_DELETE, IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_Q_OVERFLOW,
 IN_IGNORED, IN_CLOSE, IN_MOVE, IN_ONLYDIR, IN_DONT_FOLLOW, IN_EXCL_UNLINK, IN_MASK_CREATE, IN_MASK_ADD, IN_ISDIR, IN_ONESHOT, IN_ALL_EVENTS) = ints
IN_CLOEXEC, IN_NONBLOCK = ints
(PIDFD_NONBLOCK, PIDFD_THREAD, PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP, PIDFS_IOCTL_MAGIC, PIDFD_SELF_THREAD, PIDFD_SELF_THREAD_GROUP, PIDFD_SELF,
 PIDFD_SELF_PROCESS, PIDFD_INFO_PID, PIDFD_INFO_CREDS, PIDFD_INFO_CGROUPID, PIDFD_INFO_EXIT, PIDFD_INFO_COREDUMP, PIDFD_COREDUMPED, PIDFD_COREDUMP_SKIP, PIDFD_COREDUMP_USER, PIDFD_COREDUMP_ROOT,
 PIDFD_INFO_SIZE_VER0) = ints
_BITS_SIGINFO_ARCH_H: int
_SEMAPHORE_H: int
_SYS_TYPES_H: int
_BITS_BYTESWAP_H: int
_BITS_UINTN_IDENTITY_H: int
_BITS_PTHREADTYPES_COMMON_H: int
_THREAD_SHARED_TYPES_H: int
_BITS_PTHREADTYPES_ARCH_H: int
_THREAD_MUTEX_INTERNAL_H: int
_SYS_EPOLL_H, EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD, EPOLL_IOC_TYPE = ints
EPOLL_CLOEXEC: int
_SYS_POLL_H: int
POLLIN, POLLPRI, POLLOUT, POLLRDNORM, POLLRDBAND, POLLWRNORM, POLLWRBAND, POLLMSG, POLLREMOVE, POLLRDHUP, POLLERR, POLLHUP, POLLNVAL = ints
(_SYS_STAT_H, S_IFMT, S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG, S_IFIFO, S_IFLNK, S_IFSOCK, S_ISUID, S_ISGID, S_ISVTX, S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXU, S_IREAD, S_IWRITE, S_IEXEC, S_IRGRP, S_IWGRP,
 S_IXGRP, S_IRWXG, S_IROTH, S_IWOTH, S_IXOTH, S_IRWXO, ACCESSPERMS, ALLPERMS, DEFFILEMODE, S_BLKSIZE) = ints
_SYS_SOCKET_H, SHUT_RD, SHUT_WR, SHUT_RDWR = ints
(PF_UNSPEC, PF_LOCAL, PF_UNIX, PF_FILE, PF_INET, PF_AX25, PF_IPX, PF_APPLETALK, PF_NETROM, PF_BRIDGE, PF_ATMPVC, PF_X25, PF_INET6, PF_ROSE, PF_DECnet, PF_NETBEUI, PF_SECURITY, PF_KEY, PF_NETLINK,
 PF_ROUTE, PF_PACKET, PF_ASH, PF_ECONET, PF_ATMSVC, PF_RDS, PF_SNA, PF_IRDA, PF_PPPOX, PF_WANPIPE, PF_LLC, PF_IB, PF_MPLS, PF_CAN, PF_TIPC, PF_BLUETOOTH, PF_IUCV, PF_RXRPC, PF_ISDN, PF_PHONET,
 PF_IEEE802154, PF_CAIF, PF_ALG, PF_NFC, PF_VSOCK, PF_KCM, PF_QIPCRTR, PF_SMC, PF_XDP, PF_MCTP, PF_MAX, AF_UNSPEC, AF_LOCAL, AF_UNIX, AF_FILE, AF_INET, AF_AX25, AF_IPX, AF_APPLETALK, AF_NETROM,
 AF_BRIDGE, AF_ATMPVC, AF_X25, AF_INET6, AF_ROSE, AF_DECnet, AF_NETBEUI, AF_SECURITY, AF_KEY, AF_NETLINK, AF_ROUTE, AF_PACKET, AF_ASH, AF_ECONET, AF_ATMSVC, AF_RDS, AF_SNA, AF_IRDA, AF_PPPOX,
 AF_WANPIPE, AF_LLC, AF_IB, AF_MPLS, AF_CAN, AF_TIPC, AF_BLUETOOTH, AF_IUCV, AF_RXRPC, AF_ISDN, AF_PHONET, AF_IEEE802154, AF_CAIF, AF_ALG, AF_NFC, AF_VSOCK, AF_KCM, AF_QIPCRTR, AF_SMC, AF_XDP,
 AF_MCTP, AF_MAX, SOL_RAW, SOL_DECNET, SOL_X25, SOL_PACKET, SOL_ATM, SOL_AAL, SOL_IRDA, SOL_NETBEUI, SOL_LLC, SOL_DCCP, SOL_NETLINK, SOL_TIPC, SOL_RXRPC, SOL_PPPOL2TP, SOL_BLUETOOTH, SOL_PNPIPE,
 SOL_RDS, SOL_IUCV, SOL_CAIF, SOL_ALG, SOL_NFC, SOL_KCM, SOL_TLS, SOL_XDP, SOL_MPTCP, SOL_MCTP, SOL_SMC, SOL_VSOCK, SOMAXCONN, _SS_PADSIZE, MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_TRYHARD, MSG_CTRUNC,
 MSG_PROXY, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, MSG_FIN, MSG_SYN, MSG_CONFIRM, MSG_RST, MSG_ERRQUEUE, MSG_NOSIGNAL, MSG_MORE, MSG_WAITFORONE, MSG_BATCH, MSG_SOCK_DEVMEM, MSG_ZEROCOPY,
 MSG_FASTOPEN, MSG_CMSG_CLOEXEC, SCM_RIGHTS, SCM_CREDENTIALS, SCM_SECURITY, SCM_PIDFD) = ints
_BITS_SOCKADDR_H, _SS_SIZE = ints
(SOL_SOCKET, SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_SNDBUFFORCE, SO_RCVBUFFORCE, SO_KEEPALIVE, SO_OOBINLINE, SO_NO_CHECK, SO_PRIORITY,
 SO_LINGER, SO_BSDCOMPAT, SO_REUSEPORT, SO_PASSCRED, SO_PEERCRED, SO_RCVLOWAT, SO_SNDLOWAT, SO_RCVTIMEO_OLD, SO_SNDTIMEO_OLD, SO_SECURITY_AUTHENTICATION, SO_SECURITY_ENCRYPTION_TRANSPORT,
 SO_SECURITY_ENCRYPTION_NETWORK, SO_BINDTODEVICE, SO_ATTACH_FILTER, SO_DETACH_FILTER, SO_GET_FILTER, SO_PEERNAME, SO_ACCEPTCONN, SO_PEERSEC, SO_PASSSEC, SO_MARK, SO_PROTOCOL, SO_DOMAIN, SO_RXQ_OVFL,
 SO_WIFI_STATUS, SCM_WIFI_STATUS, SO_PEEK_OFF, SO_NOFCS, SO_LOCK_FILTER, SO_SELECT_ERR_QUEUE, SO_BUSY_POLL, SO_MAX_PACING_RATE, SO_BPF_EXTENSIONS, SO_INCOMING_CPU, SO_ATTACH_BPF, SO_DETACH_BPF,
 SO_ATTACH_REUSEPORT_CBPF, SO_ATTACH_REUSEPORT_EBPF, SO_CNX_ADVICE, SCM_TIMESTAMPING_OPT_STATS, SO_MEMINFO, SO_INCOMING_NAPI_ID, SO_COOKIE, SCM_TIMESTAMPING_PKTINFO, SO_PEERGROUPS, SO_ZEROCOPY,
 SO_TXTIME, SCM_TXTIME, SO_BINDTOIFINDEX, SO_TIMESTAMP_OLD, SO_TIMESTAMPNS_OLD, SO_TIMESTAMPING_OLD, SO_TIMESTAMP_NEW, SO_TIMESTAMPNS_NEW, SO_TIMESTAMPING_NEW, SO_RCVTIMEO_NEW, SO_SNDTIMEO_NEW,
 SO_DETACH_REUSEPORT_BPF, SO_PREFER_BUSY_POLL, SO_BUSY_POLL_BUDGET, SO_NETNS_COOKIE, SO_BUF_LOCK, SO_RESERVE_MEM, SO_TXREHASH, SO_RCVMARK, SO_PASSPIDFD, SO_PEERPIDFD, SO_DEVMEM_LINEAR,
 SCM_DEVMEM_LINEAR, SO_DEVMEM_DMABUF, SCM_DEVMEM_DMABUF, SO_DEVMEM_DONTNEED, SCM_TS_OPT_ID, SO_RCVPRIORITY, SO_PASSRIGHTS, SO_INQ, SCM_INQ, SO_TIMESTAMP, SO_TIMESTAMPNS, SO_TIMESTAMPING, SO_RCVTIMEO,
 SO_SNDTIMEO, SCM_TIMESTAMP, SCM_TIMESTAMPNS, SCM_TIMESTAMPING) = ints
_SYS_UN_H: int
_SYSCALL_H: int
(__NR_read, __NR_write, __NR_open, __NR_close, __NR_stat, __NR_fstat, __NR_lstat, __NR_poll, __NR_lseek, __NR_mmap, __NR_mprotect, __NR_munmap, __NR_brk, __NR_rt_sigaction, __NR_rt_sigprocmask,
 __NR_rt_sigreturn, __NR_ioctl, __NR_pread64, __NR_pwrite64, __NR_readv, __NR_writev, __NR_access, __NR_pipe, __NR_select, __NR_sched_yield, __NR_mremap, __NR_msync, __NR_mincore, __NR_madvise,
 __NR_shmget, __NR_shmat, __NR_shmctl, __NR_dup, __NR_dup2, __NR_pause, __NR_nanosleep, __NR_getitimer, __NR_alarm, __NR_setitimer, __NR_getpid, __NR_sendfile, __NR_socket, __NR_connect, __NR_accept,
 __NR_sendto, __NR_recvfrom, __NR_sendmsg, __NR_recvmsg, __NR_shutdown, __NR_bind, __NR_listen, __NR_getsockname, __NR_getpeername, __NR_socketpair, __NR_setsockopt, __NR_getsockopt, __NR_clone,
 __NR_fork, __NR_vfork, __NR_execve, __NR_exit, __NR_wait4, __NR_kill, __NR_uname, __NR_semget, __NR_semop, __NR_semctl, __NR_shmdt, __NR_msgget, __NR_msgsnd, __NR_msgrcv, __NR_msgctl, __NR_fcntl,
 __NR_flock, __NR_fsync, __NR_fdatasync, __NR_truncate, __NR_ftruncate, __NR_getdents, __NR_getcwd, __NR_chdir, __NR_fchdir, __NR_rename, __NR_mkdir, __NR_rmdir, __NR_creat, __NR_link, __NR_unlink,
 __NR_symlink, __NR_readlink, __NR_chmod, __NR_fchmod, __NR_chown, __NR_fchown, __NR_lchown, __NR_umask, __NR_gettimeofday, __NR_getrlimit, __NR_getrusage, __NR_sysinfo, __NR_times, __NR_ptrace,
 __NR_getuid, __NR_syslog, __NR_getgid, __NR_setuid, __NR_setgid, __NR_geteuid, __NR_getegid, __NR_setpgid, __NR_getppid, __NR_getpgrp, __NR_setsid, __NR_setreuid, __NR_setregid, __NR_getgroups,
 __NR_setgroups, __NR_setresuid, __NR_getresuid, __NR_setresgid, __NR_getresgid, __NR_getpgid, __NR_setfsuid, __NR_setfsgid, __NR_getsid, __NR_capget, __NR_capset, __NR_rt_sigpending,
 __NR_rt_sigtimedwait, __NR_rt_sigqueueinfo, __NR_rt_sigsuspend, __NR_sigaltstack, __NR_utime, __NR_mknod, __NR_uselib, __NR_personality, __NR_ustat, __NR_statfs, __NR_fstatfs, __NR_sysfs,
 __NR_getpriority, __NR_setpriority, __NR_sched_setparam, __NR_sched_getparam, __NR_sched_setscheduler, __NR_sched_getscheduler, __NR_sched_get_priority_max, __NR_sched_get_priority_min,
 __NR_sched_rr_get_interval, __NR_mlock, __NR_munlock, __NR_mlockall, __NR_munlockall, __NR_vhangup, __NR_modify_ldt, __NR_pivot_root, __NR__sysctl, __NR_prctl, __NR_arch_prctl, __NR_adjtimex,
 __NR_setrlimit, __NR_chroot, __NR_sync, __NR_acct, __NR_settimeofday, __NR_mount, __NR_umount2, __NR_swapon, __NR_swapoff, __NR_reboot, __NR_sethostname, __NR_setdomainname, __NR_iopl, __NR_ioperm,
 __NR_create_module, __NR_init_module, __NR_delete_module, __NR_get_kernel_syms, __NR_query_module, __NR_quotactl, __NR_nfsservctl, __NR_getpmsg, __NR_putpmsg, __NR_afs_syscall, __NR_tuxcall,
 __NR_security, __NR_gettid, __NR_readahead, __NR_setxattr, __NR_lsetxattr, __NR_fsetxattr, __NR_getxattr, __NR_lgetxattr, __NR_fgetxattr, __NR_listxattr, __NR_llistxattr, __NR_flistxattr,
 __NR_removexattr, __NR_lremovexattr, __NR_fremovexattr, __NR_tkill, __NR_time, __NR_futex, __NR_sched_setaffinity, __NR_sched_getaffinity, __NR_set_thread_area, __NR_io_setup, __NR_io_destroy,
 __NR_io_getevents, __NR_io_submit, __NR_io_cancel, __NR_get_thread_area, __NR_lookup_dcookie, __NR_epoll_create, __NR_epoll_ctl_old, __NR_epoll_wait_old, __NR_remap_file_pages, __NR_getdents64,
 __NR_set_tid_address, __NR_restart_syscall, __NR_semtimedop, __NR_fadvise64, __NR_timer_create, __NR_timer_settime, __NR_timer_gettime, __NR_timer_getoverrun, __NR_timer_delete, __NR_clock_settime,
 __NR_clock_gettime, __NR_clock_getres, __NR_clock_nanosleep, __NR_exit_group, __NR_epoll_wait, __NR_epoll_ctl, __NR_tgkill, __NR_utimes, __NR_vserver, __NR_mbind, __NR_set_mempolicy,
 __NR_get_mempolicy, __NR_mq_open, __NR_mq_unlink, __NR_mq_timedsend, __NR_mq_timedreceive, __NR_mq_notify, __NR_mq_getsetattr, __NR_kexec_load, __NR_waitid, __NR_add_key, __NR_request_key,
 __NR_keyctl, __NR_ioprio_set, __NR_ioprio_get, __NR_inotify_init, __NR_inotify_add_watch, __NR_inotify_rm_watch, __NR_migrate_pages, __NR_openat, __NR_mkdirat, __NR_mknodat, __NR_fchownat,
 __NR_futimesat, __NR_newfstatat, __NR_unlinkat, __NR_renameat, __NR_linkat, __NR_symlinkat, __NR_readlinkat, __NR_fchmodat, __NR_faccessat, __NR_pselect6, __NR_ppoll, __NR_unshare,
 __NR_set_robust_list, __NR_get_robust_list, __NR_splice, __NR_tee, __NR_sync_file_range, __NR_vmsplice, __NR_move_pages, __NR_utimensat, __NR_epoll_pwait, __NR_signalfd, __NR_timerfd_create,
 __NR_eventfd, __NR_fallocate, __NR_timerfd_settime, __NR_timerfd_gettime, __NR_accept4, __NR_signalfd4, __NR_eventfd2, __NR_epoll_create1, __NR_dup3, __NR_pipe2, __NR_inotify_init1, __NR_preadv,
 __NR_pwritev, __NR_rt_tgsigqueueinfo, __NR_perf_event_open, __NR_recvmmsg, __NR_fanotify_init, __NR_fanotify_mark, __NR_prlimit64, __NR_name_to_handle_at, __NR_open_by_handle_at, __NR_clock_adjtime,
 __NR_syncfs, __NR_sendmmsg, __NR_setns, __NR_getcpu, __NR_process_vm_readv, __NR_process_vm_writev, __NR_kcmp, __NR_finit_module, __NR_sched_setattr, __NR_sched_getattr, __NR_renameat2, __NR_seccomp,
 __NR_getrandom, __NR_memfd_create, __NR_kexec_file_load, __NR_bpf, __NR_execveat, __NR_userfaultfd, __NR_membarrier, __NR_mlock2, __NR_copy_file_range, __NR_preadv2, __NR_pwritev2,
 __NR_pkey_mprotect, __NR_pkey_alloc, __NR_pkey_free, __NR_statx, __NR_io_pgetevents, __NR_rseq, __NR_uretprobe, __NR_uprobe, __NR_pidfd_send_signal, __NR_io_uring_setup, __NR_io_uring_enter,
 __NR_io_uring_register, __NR_open_tree, __NR_move_mount, __NR_fsopen, __NR_fsconfig, __NR_fsmount, __NR_fspick, __NR_pidfd_open, __NR_clone3, __NR_close_range, __NR_openat2, __NR_pidfd_getfd,
 __NR_faccessat2, __NR_process_madvise, __NR_epoll_pwait2, __NR_mount_setattr, __NR_quotactl_fd, __NR_landlock_create_ruleset, __NR_landlock_add_rule, __NR_landlock_restrict_self, __NR_memfd_secret,
 __NR_process_mrelease, __NR_futex_waitv, __NR_set_mempolicy_home_node, __NR_cachestat, __NR_fchmodat2, __NR_map_shadow_stack, __NR_futex_wake, __NR_futex_wait, __NR_futex_requeue, __NR_statmount,
 __NR_listmount, __NR_lsm_get_self_attr, __NR_lsm_set_self_attr, __NR_lsm_list_modules, __NR_mseal, __NR_setxattrat, __NR_getxattrat, __NR_listxattrat, __NR_removexattrat, __NR_open_tree_attr,
 __NR_file_getattr, __NR_file_setattr, __NR_listns, __NR_rseq_slice_yield) = ints
(SYS__sysctl, SYS_accept, SYS_accept4, SYS_access, SYS_acct, SYS_add_key, SYS_adjtimex, SYS_afs_syscall, SYS_alarm, SYS_arch_prctl, SYS_bind, SYS_bpf, SYS_brk, SYS_cachestat, SYS_capget, SYS_capset,
 SYS_chdir, SYS_chmod, SYS_chown, SYS_chroot, SYS_clock_adjtime, SYS_clock_getres, SYS_clock_gettime, SYS_clock_nanosleep, SYS_clock_settime, SYS_clone, SYS_clone3, SYS_close, SYS_close_range,
 SYS_connect, SYS_copy_file_range, SYS_creat, SYS_create_module, SYS_delete_module, SYS_dup, SYS_dup2, SYS_dup3, SYS_epoll_create, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_ctl_old, SYS_epoll_pwait,
 SYS_epoll_pwait2, SYS_epoll_wait, SYS_epoll_wait_old, SYS_eventfd, SYS_eventfd2, SYS_execve, SYS_execveat, SYS_exit, SYS_exit_group, SYS_faccessat, SYS_faccessat2, SYS_fadvise64, SYS_fallocate,
 SYS_fanotify_init, SYS_fanotify_mark, SYS_fchdir, SYS_fchmod, SYS_fchmodat, SYS_fchmodat2, SYS_fchown, SYS_fchownat, SYS_fcntl, SYS_fdatasync, SYS_fgetxattr, SYS_file_getattr, SYS_file_setattr,
 SYS_finit_module, SYS_flistxattr, SYS_flock, SYS_fork, SYS_fremovexattr, SYS_fsconfig, SYS_fsetxattr, SYS_fsmount, SYS_fsopen, SYS_fspick, SYS_fstat, SYS_fstatfs, SYS_fsync, SYS_ftruncate, SYS_futex,
 SYS_futex_requeue, SYS_futex_wait, SYS_futex_waitv, SYS_futex_wake, SYS_futimesat, SYS_get_kernel_syms, SYS_get_mempolicy, SYS_get_robust_list, SYS_get_thread_area, SYS_getcpu, SYS_getcwd,
 SYS_getdents, SYS_getdents64, SYS_getegid, SYS_geteuid, SYS_getgid, SYS_getgroups, SYS_getitimer, SYS_getpeername, SYS_getpgid, SYS_getpgrp, SYS_getpid, SYS_getpmsg, SYS_getppid, SYS_getpriority,
 SYS_getrandom, SYS_getresgid, SYS_getresuid, SYS_getrlimit, SYS_getrusage, SYS_getsid, SYS_getsockname, SYS_getsockopt, SYS_gettid, SYS_gettimeofday, SYS_getuid, SYS_getxattr, SYS_getxattrat,
 SYS_init_module, SYS_inotify_add_watch, SYS_inotify_init, SYS_inotify_init1, SYS_inotify_rm_watch, SYS_io_cancel, SYS_io_destroy, SYS_io_getevents, SYS_io_pgetevents, SYS_io_setup, SYS_io_submit,
 SYS_io_uring_enter, SYS_io_uring_register, SYS_io_uring_setup, SYS_ioctl, SYS_ioperm, SYS_iopl, SYS_ioprio_get, SYS_ioprio_set, SYS_kcmp, SYS_kexec_file_load, SYS_kexec_load, SYS_keyctl, SYS_kill,
 SYS_landlock_add_rule, SYS_landlock_create_ruleset, SYS_landlock_restrict_self, SYS_lchown, SYS_lgetxattr, SYS_link, SYS_linkat, SYS_listen, SYS_listmount, SYS_listns, SYS_listxattr, SYS_listxattrat,
 SYS_llistxattr, SYS_lookup_dcookie, SYS_lremovexattr, SYS_lseek, SYS_lsetxattr, SYS_lsm_get_self_attr, SYS_lsm_list_modules, SYS_lsm_set_self_attr, SYS_lstat, SYS_madvise, SYS_map_shadow_stack,
 SYS_mbind, SYS_membarrier, SYS_memfd_create, SYS_memfd_secret, SYS_migrate_pages, SYS_mincore, SYS_mkdir, SYS_mkdirat, SYS_mknod, SYS_mknodat, SYS_mlock, SYS_mlock2, SYS_mlockall, SYS_mmap,
 SYS_modify_ldt, SYS_mount, SYS_mount_setattr, SYS_move_mount, SYS_move_pages, SYS_mprotect, SYS_mq_getsetattr, SYS_mq_notify, SYS_mq_open, SYS_mq_timedreceive, SYS_mq_timedsend, SYS_mq_unlink,
 SYS_mremap, SYS_mseal, SYS_msgctl, SYS_msgget, SYS_msgrcv, SYS_msgsnd, SYS_msync, SYS_munlock, SYS_munlockall, SYS_munmap, SYS_name_to_handle_at, SYS_nanosleep, SYS_newfstatat, SYS_nfsservctl,
 SYS_open, SYS_open_by_handle_at, SYS_open_tree, SYS_open_tree_attr, SYS_openat, SYS_openat2, SYS_pause, SYS_perf_event_open, SYS_personality, SYS_pidfd_getfd, SYS_pidfd_open, SYS_pidfd_send_signal,
 SYS_pipe, SYS_pipe2, SYS_pivot_root, SYS_pkey_alloc, SYS_pkey_free, SYS_pkey_mprotect, SYS_poll, SYS_ppoll, SYS_prctl, SYS_pread64, SYS_preadv, SYS_preadv2, SYS_prlimit64, SYS_process_madvise,
 SYS_process_mrelease, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pselect6, SYS_ptrace, SYS_putpmsg, SYS_pwrite64, SYS_pwritev, SYS_pwritev2, SYS_query_module, SYS_quotactl, SYS_quotactl_fd,
 SYS_read, SYS_readahead, SYS_readlink, SYS_readlinkat, SYS_readv, SYS_reboot, SYS_recvfrom, SYS_recvmmsg, SYS_recvmsg, SYS_remap_file_pages, SYS_removexattr, SYS_removexattrat, SYS_rename,
 SYS_renameat, SYS_renameat2, SYS_request_key, SYS_restart_syscall, SYS_rmdir, SYS_rseq, SYS_rseq_slice_yield, SYS_rt_sigaction, SYS_rt_sigpending, SYS_rt_sigprocmask, SYS_rt_sigqueueinfo,
 SYS_rt_sigreturn, SYS_rt_sigsuspend, SYS_rt_sigtimedwait, SYS_rt_tgsigqueueinfo, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_sched_getaffinity, SYS_sched_getattr, SYS_sched_getparam,
 SYS_sched_getscheduler, SYS_sched_rr_get_interval, SYS_sched_setaffinity, SYS_sched_setattr, SYS_sched_setparam, SYS_sched_setscheduler, SYS_sched_yield, SYS_seccomp, SYS_security, SYS_select,
 SYS_semctl, SYS_semget, SYS_semop, SYS_semtimedop, SYS_sendfile, SYS_sendmmsg, SYS_sendmsg, SYS_sendto, SYS_set_mempolicy, SYS_set_mempolicy_home_node, SYS_set_robust_list, SYS_set_thread_area,
 SYS_set_tid_address, SYS_setdomainname, SYS_setfsgid, SYS_setfsuid, SYS_setgid, SYS_setgroups, SYS_sethostname, SYS_setitimer, SYS_setns, SYS_setpgid, SYS_setpriority, SYS_setregid, SYS_setresgid,
 SYS_setresuid, SYS_setreuid, SYS_setrlimit, SYS_setsid, SYS_setsockopt, SYS_settimeofday, SYS_setuid, SYS_setxattr, SYS_setxattrat, SYS_shmat, SYS_shmctl, SYS_shmdt, SYS_shmget, SYS_shutdown,
 SYS_sigaltstack, SYS_signalfd, SYS_signalfd4, SYS_socket, SYS_socketpair, SYS_splice, SYS_stat, SYS_statfs, SYS_statmount, SYS_statx, SYS_swapoff, SYS_swapon, SYS_symlink, SYS_symlinkat, SYS_sync,
 SYS_sync_file_range, SYS_syncfs, SYS_sysfs, SYS_sysinfo, SYS_syslog, SYS_tee, SYS_tgkill, SYS_time, SYS_timer_create, SYS_timer_delete, SYS_timer_getoverrun, SYS_timer_gettime, SYS_timer_settime,
 SYS_timerfd_create, SYS_timerfd_gettime, SYS_timerfd_settime, SYS_times, SYS_tkill, SYS_truncate, SYS_tuxcall, SYS_umask, SYS_umount2, SYS_uname, SYS_unlink, SYS_unlinkat, SYS_unshare, SYS_uprobe,
 SYS_uretprobe, SYS_uselib, SYS_userfaultfd, SYS_ustat, SYS_utime, SYS_utimensat, SYS_utimes, SYS_vfork, SYS_vhangup, SYS_vmsplice, SYS_vserver, SYS_wait4, SYS_waitid, SYS_write, SYS_writev) = ints
(_DLFCN_H, LM_ID_BASE, LM_ID_NEWLM, RTLD_NEXT, RTLD_DEFAULT, RTLD_DL_SYMENT, RTLD_DL_LINKMAP, RTLD_DI_LMID, RTLD_DI_LINKMAP, RTLD_DI_CONFIGADDR, RTLD_DI_SERINFO, RTLD_DI_SERINFOSIZE, RTLD_DI_ORIGIN,
 RTLD_DI_PROFILENAME, RTLD_DI_PROFILEOUT, RTLD_DI_TLS_MODID, RTLD_DI_TLS_DATA, RTLD_DI_PHDR, RTLD_DI_ORIGIN_PATH, RTLD_DI_MAX, DLFO_FLAG_SFRAME) = ints
RTLD_LAZY, RTLD_NOW, RTLD_BINDING_MASK, RTLD_NOLOAD, RTLD_DEEPBIND, RTLD_GLOBAL, RTLD_LOCAL, RTLD_NODELETE = ints
DLFO_STRUCT_HAS_EH_DBASE, DLFO_STRUCT_HAS_EH_COUNT, DLFO_EH_SEGMENT_TYPE = ints
_SCHED_H, CPU_SETSIZE = ints
(_BITS_SCHED_H, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_NORMAL, SCHED_BATCH, SCHED_ISO, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT, SCHED_RESET_ON_FORK, SCHED_FLAG_RESET_ON_FORK, SCHED_FLAG_RECLAIM,
 SCHED_FLAG_DL_OVERRUN, SCHED_FLAG_KEEP_POLICY, SCHED_FLAG_KEEP_PARAMS, SCHED_FLAG_UTIL_CLAMP_MIN, SCHED_FLAG_UTIL_CLAMP_MAX, SCHED_FLAG_KEEP_ALL, SCHED_FLAG_UTIL_CLAMP, SCHED_GETATTR_FLAG_DL_DYNAMIC,
 CSIGNAL, CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_PIDFD, CLONE_PTRACE, CLONE_VFORK, CLONE_PARENT, CLONE_THREAD, CLONE_NEWNS, CLONE_SYSVSEM, CLONE_SETTLS, CLONE_PARENT_SETTID,
 CLONE_CHILD_CLEARTID, CLONE_DETACHED, CLONE_UNTRACED, CLONE_CHILD_SETTID, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_IO, CLONE_NEWTIME) = ints
_BITS_TYPES_STRUCT_SCHED_PARAM: int
_BITS_CPU_SET_H: int
_STDLIB_H, RAND_MAX, EXIT_FAILURE, EXIT_SUCCESS = ints
WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT = ints
NSIG: int
_BITS_SIGNUM_GENERIC_H, SIGINT, SIGILL, SIGABRT, SIGFPE, SIGSEGV, SIGTERM, SIGHUP, SIGQUIT, SIGTRAP, SIGKILL, SIGPIPE, SIGALRM, _NSIG = ints
(_BITS_SIGNUM_ARCH_H, SIGSTKFLT, SIGPWR, SIGBUS, SIGSYS, SIGURG, SIGSTOP, SIGTSTP, SIGCONT, SIGCHLD, SIGTTIN, SIGTTOU, SIGPOLL, SIGXFSZ, SIGXCPU, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGWINCH, SIGIO,
 SIGIOT, SIGCLD) = ints
(_BITS_SIGINFO_CONSTS_H, SI_ASYNCNL, SI_DETHREAD, SI_TKILL, SI_SIGIO, SI_ASYNCIO, SI_MESGQ, SI_TIMER, SI_QUEUE, SI_USER, SI_KERNEL, ILL_ILLOPC, ILL_ILLOPN, ILL_ILLADR, ILL_ILLTRP, ILL_PRVOPC,
 ILL_PRVREG, ILL_COPROC, ILL_BADSTK, ILL_BADIADDR, FPE_INTDIV, FPE_INTOVF, FPE_FLTDIV, FPE_FLTOVF, FPE_FLTUND, FPE_FLTRES, FPE_FLTINV, FPE_FLTSUB, FPE_FLTUNK, FPE_CONDTRAP, SEGV_MAPERR, SEGV_ACCERR,
 SEGV_BNDERR, SEGV_PKUERR, SEGV_ACCADI, SEGV_ADIDERR, SEGV_ADIPERR, SEGV_MTEAERR, SEGV_MTESERR, SEGV_CPERR, BUS_ADRALN, BUS_ADRERR, BUS_OBJERR, BUS_MCEERR_AR, BUS_MCEERR_AO, TRAP_BRKPT, TRAP_TRACE,
 TRAP_BRANCH, TRAP_HWBKPT, TRAP_UNK, TRAP_PERF, CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_TRAPPED, CLD_STOPPED, CLD_CONTINUED, POLL_IN, POLL_OUT, POLL_MSG, POLL_ERR, POLL_PRI, POLL_HUP, SYS_SECCOMP,
 SYS_USER_DISPATCH) = ints
_BITS_SIGINFO_CONSTS_ARCH_H: int
_BITS_SIGEVENT_CONSTS_H, SIGEV_SIGNAL, SIGEV_NONE, SIGEV_THREAD, SIGEV_THREAD_ID = ints
(_BITS_SIGACTION_H, SA_NOCLDSTOP, SA_NOCLDWAIT, SA_SIGINFO, SA_ONSTACK, SA_RESTART, SA_NODEFER, SA_RESETHAND, SA_INTERRUPT, SA_NOMASK, SA_ONESHOT, SA_STACK, SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK) = ints
_BITS_SIGCONTEXT_H, FP_XSTATE_MAGIC1, FP_XSTATE_MAGIC2, FP_XSTATE_MAGIC2_SIZE = ints
(_SYS_UCONTEXT_H, NGREG, REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15, REG_RDI, REG_RSI, REG_RBP, REG_RBX, REG_RDX, REG_RAX, REG_RCX, REG_RSP, REG_RIP, REG_EFL, REG_CSGSFS,
 REG_ERR, REG_TRAPNO, REG_OLDMASK, REG_CR2) = ints
_BITS_SIGSTACK_H, MINSIGSTKSZ, SIGSTKSZ = ints
_BITS_SS_FLAGS_H, SS_ONSTACK, SS_DISABLE = ints
_BITS_SIGTHREAD_H: int
(_ELF_H, EI_NIDENT, EI_MAG0, ELFMAG0, EI_MAG1, ELFMAG1, EI_MAG2, ELFMAG2, EI_MAG3, ELFMAG3, SELFMAG, EI_CLASS, ELFCLASSNONE, ELFCLASS32, ELFCLASS64, ELFCLASSNUM, EI_DATA, ELFDATANONE, ELFDATA2LSB,
 ELFDATA2MSB, ELFDATANUM, EI_VERSION, EI_OSABI, ELFOSABI_NONE, ELFOSABI_SYSV, ELFOSABI_HPUX, ELFOSABI_NETBSD, ELFOSABI_GNU, ELFOSABI_LINUX, ELFOSABI_SOLARIS, ELFOSABI_AIX, ELFOSABI_IRIX,
 ELFOSABI_FREEBSD, ELFOSABI_TRU64, ELFOSABI_MODESTO, ELFOSABI_OPENBSD, ELFOSABI_ARM_AEABI, ELFOSABI_ARM, ELFOSABI_STANDALONE, EI_ABIVERSION, EI_PAD, ET_NONE, ET_REL, ET_EXEC, ET_DYN, ET_CORE, ET_NUM,
 ET_LOOS, ET_HIOS, ET_LOPROC, ET_HIPROC, EM_NONE, EM_M32, EM_SPARC, EM_386, EM_68K, EM_88K, EM_IAMCU, EM_860, EM_MIPS, EM_S370, EM_MIPS_RS3_LE, EM_PARISC, EM_VPP500, EM_SPARC32PLUS, EM_960, EM_PPC,
 EM_PPC64, EM_S390, EM_SPU, EM_V800, EM_FR20, EM_RH32, EM_RCE, EM_ARM, EM_FAKE_ALPHA, EM_SH, EM_SPARCV9, EM_TRICORE, EM_ARC, EM_H8_300, EM_H8_300H, EM_H8S, EM_H8_500, EM_IA_64, EM_MIPS_X, EM_COLDFIRE,
 EM_68HC12, EM_MMA, EM_PCP, EM_NCPU, EM_NDR1, EM_STARCORE, EM_ME16, EM_ST100, EM_TINYJ, EM_X86_64, EM_PDSP, EM_PDP10, EM_PDP11, EM_FX66, EM_ST9PLUS, EM_ST7, EM_68HC16, EM_68HC11, EM_68HC08, EM_68HC05,
 EM_SVX, EM_ST19, EM_VAX, EM_CRIS, EM_JAVELIN, EM_FIREPATH, EM_ZSP, EM_MMIX, EM_HUANY, EM_PRISM, EM_AVR, EM_FR30, EM_D10V, EM_D30V, EM_V850, EM_M32R, EM_MN10300, EM_MN10200, EM_PJ, EM_OPENRISC,
 EM_ARC_COMPACT, EM_XTENSA, EM_VIDEOCORE, EM_TMM_GPP, EM_NS32K, EM_TPC, EM_SNP1K, EM_ST200, EM_IP2K, EM_MAX, EM_CR, EM_F2MC16, EM_MSP430, EM_BLACKFIN, EM_SE_C33, EM_SEP, EM_ARCA, EM_UNICORE,
 EM_EXCESS, EM_DXP, EM_ALTERA_NIOS2, EM_CRX, EM_XGATE, EM_C166, EM_M16C, EM_DSPIC30F, EM_CE, EM_M32C, EM_TSK3000, EM_RS08, EM_SHARC, EM_ECOG2, EM_SCORE7, EM_DSP24, EM_VIDEOCORE3, EM_LATTICEMICO32,
 EM_SE_C17, EM_TI_C6000, EM_TI_C2000, EM_TI_C5500, EM_TI_ARP32, EM_TI_PRU, EM_MMDSP_PLUS, EM_CYPRESS_M8C, EM_R32C, EM_TRIMEDIA, EM_QDSP6, EM_8051, EM_STXP7X, EM_NDS32, EM_ECOG1X, EM_MAXQ30, EM_XIMO16,
 EM_MANIK, EM_CRAYNV2, EM_RX, EM_METAG, EM_MCST_ELBRUS, EM_ECOG16, EM_CR16, EM_ETPU, EM_SLE9X, EM_L10M, EM_K10M, EM_AARCH64, EM_AVR32, EM_STM8, EM_TILE64, EM_TILEPRO, EM_MICROBLAZE, EM_CUDA,
 EM_TILEGX, EM_CLOUDSHIELD, EM_COREA_1ST, EM_COREA_2ND, EM_ARCV2, EM_OPEN8, EM_RL78, EM_VIDEOCORE5, EM_78KOR, EM_56800EX, EM_BA1, EM_BA2, EM_XCORE, EM_MCHP_PIC, EM_INTELGT, EM_KM32, EM_KMX32,
 EM_EMX16, EM_EMX8, EM_KVARC, EM_CDP, EM_COGE, EM_COOL, EM_NORC, EM_CSR_KALIMBA, EM_Z80, EM_VISIUM, EM_FT32, EM_MOXIE, EM_AMDGPU, EM_RISCV, EM_BPF, EM_CSKY, EM_LOONGARCH, EM_NUM, EM_ARC_A5, EM_ALPHA,
 EV_NONE, EV_CURRENT, EV_NUM, SHN_UNDEF, SHN_LORESERVE, SHN_LOPROC, SHN_BEFORE, SHN_AFTER, SHN_HIPROC, SHN_LOOS, SHN_HIOS, SHN_ABS, SHN_COMMON, SHN_XINDEX, SHN_HIRESERVE, SHT_NULL, SHT_PROGBITS,
 SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_HASH, SHT_DYNAMIC, SHT_NOTE, SHT_NOBITS, SHT_REL, SHT_SHLIB, SHT_DYNSYM, SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY, SHT_GROUP, SHT_SYMTAB_SHNDX,
 SHT_RELR, SHT_NUM, SHT_LOOS, SHT_GNU_ATTRIBUTES, SHT_GNU_HASH, SHT_GNU_LIBLIST, SHT_CHECKSUM, SHT_LOSUNW, SHT_SUNW_move, SHT_SUNW_COMDAT, SHT_SUNW_syminfo, SHT_GNU_verdef, SHT_GNU_verneed,
 SHT_GNU_versym, SHT_HISUNW, SHT_HIOS, SHT_LOPROC, SHT_HIPROC, SHT_LOUSER, SHT_HIUSER, SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_MERGE, SHF_STRINGS, SHF_INFO_LINK, SHF_LINK_ORDER, SHF_OS_NONCONFORMING,
 SHF_GROUP, SHF_TLS, SHF_COMPRESSED, SHF_MASKOS, SHF_MASKPROC, SHF_GNU_RETAIN, SHF_ORDERED, SHF_EXCLUDE, ELFCOMPRESS_ZLIB, ELFCOMPRESS_ZSTD, ELFCOMPRESS_LOOS, ELFCOMPRESS_HIOS, ELFCOMPRESS_LOPROC,
 ELFCOMPRESS_HIPROC, GRP_COMDAT, SYMINFO_BT_SELF, SYMINFO_BT_PARENT, SYMINFO_BT_LOWRESERVE, SYMINFO_FLG_DIRECT, SYMINFO_FLG_PASSTHRU, SYMINFO_FLG_COPY, SYMINFO_FLG_LAZYLOAD, SYMINFO_NONE,
 SYMINFO_CURRENT, SYMINFO_NUM, STB_LOCAL, STB_GLOBAL, STB_WEAK, STB_NUM, STB_LOOS, STB_GNU_UNIQUE, STB_HIOS, STB_LOPROC, STB_HIPROC, STT_NOTYPE, STT_OBJECT, STT_FUNC, STT_SECTION, STT_FILE,
 STT_COMMON, STT_TLS, STT_NUM, STT_LOOS, STT_GNU_IFUNC, STT_HIOS, STT_LOPROC, STT_HIPROC, STN_UNDEF, STV_DEFAULT, STV_INTERNAL, STV_HIDDEN, STV_PROTECTED, PN_XNUM, PT_NULL, PT_LOAD, PT_DYNAMIC,
 PT_INTERP, PT_NOTE, PT_SHLIB, PT_PHDR, PT_TLS, PT_NUM, PT_LOOS, PT_GNU_EH_FRAME, PT_GNU_STACK, PT_GNU_RELRO, PT_GNU_PROPERTY, PT_GNU_SFRAME, PT_LOSUNW, PT_SUNWBSS, PT_SUNWSTACK, PT_HISUNW, PT_HIOS,
 PT_LOPROC, PT_HIPROC, PF_X, PF_W, PF_R, PF_MASKOS, PF_MASKPROC, NT_PRSTATUS, NT_PRFPREG, NT_FPREGSET, NT_PRPSINFO, NT_PRXREG, NT_TASKSTRUCT, NT_PLATFORM, NT_AUXV, NT_GWINDOWS, NT_ASRS, NT_PSTATUS,
 NT_PSINFO, NT_PRCRED, NT_UTSNAME, NT_LWPSTATUS, NT_LWPSINFO, NT_PRFPXREG, NT_SIGINFO, NT_FILE, NT_PRXFPREG, NT_PPC_VMX, NT_PPC_SPE, NT_PPC_VSX, NT_PPC_TAR, NT_PPC_PPR, NT_PPC_DSCR, NT_PPC_EBB,
 NT_PPC_PMU, NT_PPC_TM_CGPR, NT_PPC_TM_CFPR, NT_PPC_TM_CVMX, NT_PPC_TM_CVSX, NT_PPC_TM_SPR, NT_PPC_TM_CTAR, NT_PPC_TM_CPPR, NT_PPC_TM_CDSCR, NT_PPC_PKEY, NT_PPC_DEXCR, NT_PPC_HASHKEYR, NT_386_TLS,
 NT_386_IOPERM, NT_X86_XSTATE, NT_X86_SHSTK, NT_X86_XSAVE_LAYOUT, NT_S390_HIGH_GPRS, NT_S390_TIMER, NT_S390_TODCMP, NT_S390_TODPREG, NT_S390_CTRS, NT_S390_PREFIX, NT_S390_LAST_BREAK,
 NT_S390_SYSTEM_CALL, NT_S390_TDB, NT_S390_VXRS_LOW, NT_S390_VXRS_HIGH, NT_S390_GS_CB, NT_S390_GS_BC, NT_S390_RI_CB, NT_S390_PV_CPU_DATA, NT_ARM_VFP, NT_ARM_TLS, NT_ARM_HW_BREAK, NT_ARM_HW_WATCH,
 NT_ARM_SYSTEM_CALL, NT_ARM_SVE, NT_ARM_PAC_MASK, NT_ARM_PACA_KEYS, NT_ARM_PACG_KEYS, NT_ARM_TAGGED_ADDR_CTRL, NT_ARM_PAC_ENABLED_KEYS, NT_ARM_SSVE, NT_ARM_ZA, NT_ARM_ZT, NT_ARM_FPMR, NT_ARM_POE,
 NT_ARM_GCS, NT_VMCOREDD, NT_MIPS_DSP, NT_MIPS_FP_MODE, NT_MIPS_MSA, NT_RISCV_CSR, NT_RISCV_VECTOR, NT_RISCV_TAGGED_ADDR_CTRL, NT_RISCV_USER_CFI, NT_LOONGARCH_CPUCFG, NT_LOONGARCH_CSR,
 NT_LOONGARCH_LSX, NT_LOONGARCH_LASX, NT_LOONGARCH_LBT, NT_LOONGARCH_HW_BREAK, NT_LOONGARCH_HW_WATCH, NT_VERSION, DT_NULL, DT_NEEDED, DT_PLTRELSZ, DT_PLTGOT, DT_HASH, DT_STRTAB, DT_SYMTAB, DT_RELA,
 DT_RELASZ, DT_RELAENT, DT_STRSZ, DT_SYMENT, DT_INIT, DT_FINI, DT_SONAME, DT_RPATH, DT_SYMBOLIC, DT_REL, DT_RELSZ, DT_RELENT, DT_PLTREL, DT_DEBUG, DT_TEXTREL, DT_JMPREL, DT_BIND_NOW, DT_INIT_ARRAY,
 DT_FINI_ARRAY, DT_INIT_ARRAYSZ, DT_FINI_ARRAYSZ, DT_RUNPATH, DT_FLAGS, DT_ENCODING, DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ, DT_SYMTAB_SHNDX, DT_RELRSZ, DT_RELR, DT_RELRENT, DT_NUM, DT_LOOS, DT_HIOS,
 DT_LOPROC, DT_HIPROC, DT_PROCNUM, DT_VALRNGLO, DT_GNU_PRELINKED, DT_GNU_CONFLICTSZ, DT_GNU_LIBLISTSZ, DT_CHECKSUM, DT_PLTPADSZ, DT_MOVEENT, DT_MOVESZ, DT_FEATURE_1, DT_POSFLAG_1, DT_SYMINSZ,
 DT_SYMINENT, DT_VALRNGHI, DT_VALNUM, DT_ADDRRNGLO, DT_GNU_HASH, DT_TLSDESC_PLT, DT_TLSDESC_GOT, DT_GNU_CONFLICT, DT_GNU_LIBLIST, DT_CONFIG, DT_DEPAUDIT, DT_AUDIT, DT_PLTPAD, DT_MOVETAB, DT_SYMINFO,
 DT_ADDRRNGHI, DT_ADDRNUM, DT_VERSYM, DT_RELACOUNT, DT_RELCOUNT, DT_FLAGS_1, DT_VERDEF, DT_VERDEFNUM, DT_VERNEED, DT_VERNEEDNUM, DT_VERSIONTAGNUM, DT_AUXILIARY, DT_FILTER, DT_EXTRANUM, DF_ORIGIN,
 DF_SYMBOLIC, DF_TEXTREL, DF_BIND_NOW, DF_STATIC_TLS, DF_1_NOW, DF_1_GLOBAL, DF_1_GROUP, DF_1_NODELETE, DF_1_LOADFLTR, DF_1_INITFIRST, DF_1_NOOPEN, DF_1_ORIGIN, DF_1_DIRECT, DF_1_TRANS,
 DF_1_INTERPOSE, DF_1_NODEFLIB, DF_1_NODUMP, DF_1_CONFALT, DF_1_ENDFILTEE, DF_1_DISPRELDNE, DF_1_DISPRELPND, DF_1_NODIRECT, DF_1_IGNMULDEF, DF_1_NOKSYMS, DF_1_NOHDR, DF_1_EDITED, DF_1_NORELOC,
 DF_1_SYMINTPOSE, DF_1_GLOBAUDIT, DF_1_SINGLETON, DF_1_STUB, DF_1_PIE, DF_1_KMOD, DF_1_WEAKFILTER, DF_1_NOCOMMON, DTF_1_PARINIT, DTF_1_CONFEXP, DF_P1_LAZYLOAD, DF_P1_GROUPPERM, VER_DEF_NONE,
 VER_DEF_CURRENT, VER_DEF_NUM, VER_FLG_BASE, VER_FLG_WEAK, VER_NDX_LOCAL, VER_NDX_GLOBAL, VER_NDX_LORESERVE, VER_NDX_ELIMINATE, VER_NEED_NONE, VER_NEED_CURRENT, VER_NEED_NUM, AT_NULL, AT_IGNORE,
 AT_EXECFD, AT_PHDR, AT_PHENT, AT_PHNUM, AT_PAGESZ, AT_BASE, AT_FLAGS, AT_ENTRY, AT_NOTELF, AT_UID, AT_EUID, AT_GID, AT_EGID, AT_CLKTCK, AT_PLATFORM, AT_HWCAP, AT_FPUCW, AT_DCACHEBSIZE,
 AT_ICACHEBSIZE, AT_UCACHEBSIZE, AT_IGNOREPPC, AT_SECURE, AT_BASE_PLATFORM, AT_RANDOM, AT_HWCAP2, AT_RSEQ_FEATURE_SIZE, AT_RSEQ_ALIGN, AT_HWCAP3, AT_HWCAP4, AT_EXECFN, AT_SYSINFO, AT_SYSINFO_EHDR,
 AT_L1I_CACHESHAPE, AT_L1D_CACHESHAPE, AT_L2_CACHESHAPE, AT_L3_CACHESHAPE, AT_L1I_CACHESIZE, AT_L1I_CACHEGEOMETRY, AT_L1D_CACHESIZE, AT_L1D_CACHEGEOMETRY, AT_L2_CACHESIZE, AT_L2_CACHEGEOMETRY,
 AT_L3_CACHESIZE, AT_L3_CACHEGEOMETRY, AT_MINSIGSTKSZ, ELF_NOTE_PAGESIZE_HINT, NT_GNU_ABI_TAG, ELF_NOTE_ABI, ELF_NOTE_OS_LINUX, ELF_NOTE_OS_GNU, ELF_NOTE_OS_SOLARIS2, ELF_NOTE_OS_FREEBSD,
 NT_GNU_HWCAP, NT_GNU_BUILD_ID, NT_GNU_GOLD_VERSION, NT_GNU_PROPERTY_TYPE_0, NT_FDO_PACKAGING_METADATA, NT_FDO_DLOPEN_METADATA, GNU_PROPERTY_STACK_SIZE, GNU_PROPERTY_NO_COPY_ON_PROTECTED,
 GNU_PROPERTY_UINT32_AND_LO, GNU_PROPERTY_UINT32_AND_HI, GNU_PROPERTY_UINT32_OR_LO, GNU_PROPERTY_UINT32_OR_HI, GNU_PROPERTY_1_NEEDED, GNU_PROPERTY_1_NEEDED_INDIRECT_EXTERN_ACCESS, GNU_PROPERTY_LOPROC,
 GNU_PROPERTY_HIPROC, GNU_PROPERTY_LOUSER, GNU_PROPERTY_HIUSER, GNU_PROPERTY_AARCH64_FEATURE_1_AND, GNU_PROPERTY_AARCH64_FEATURE_1_BTI, GNU_PROPERTY_AARCH64_FEATURE_1_PAC,
 GNU_PROPERTY_AARCH64_FEATURE_1_GCS, GNU_PROPERTY_X86_ISA_1_USED, GNU_PROPERTY_X86_ISA_1_NEEDED, GNU_PROPERTY_X86_FEATURE_1_AND, GNU_PROPERTY_X86_ISA_1_BASELINE, GNU_PROPERTY_X86_ISA_1_V2,
 GNU_PROPERTY_X86_ISA_1_V3, GNU_PROPERTY_X86_ISA_1_V4, GNU_PROPERTY_X86_FEATURE_1_IBT, GNU_PROPERTY_X86_FEATURE_1_SHSTK, EF_CPU32, R_68K_NONE, R_68K_32, R_68K_16, R_68K_8, R_68K_PC32, R_68K_PC16,
 R_68K_PC8, R_68K_GOT32, R_68K_GOT16, R_68K_GOT8, R_68K_GOT32O, R_68K_GOT16O, R_68K_GOT8O, R_68K_PLT32, R_68K_PLT16, R_68K_PLT8, R_68K_PLT32O, R_68K_PLT16O, R_68K_PLT8O, R_68K_COPY, R_68K_GLOB_DAT,
 R_68K_JMP_SLOT, R_68K_RELATIVE, R_68K_TLS_GD32, R_68K_TLS_GD16, R_68K_TLS_GD8, R_68K_TLS_LDM32, R_68K_TLS_LDM16, R_68K_TLS_LDM8, R_68K_TLS_LDO32, R_68K_TLS_LDO16, R_68K_TLS_LDO8, R_68K_TLS_IE32,
 R_68K_TLS_IE16, R_68K_TLS_IE8, R_68K_TLS_LE32, R_68K_TLS_LE16, R_68K_TLS_LE8, R_68K_TLS_DTPMOD32, R_68K_TLS_DTPREL32, R_68K_TLS_TPREL32, R_68K_NUM, R_386_NONE, R_386_32, R_386_PC32, R_386_GOT32,
 R_386_PLT32, R_386_COPY, R_386_GLOB_DAT, R_386_JMP_SLOT, R_386_RELATIVE, R_386_GOTOFF, R_386_GOTPC, R_386_32PLT, R_386_TLS_TPOFF, R_386_TLS_IE, R_386_TLS_GOTIE, R_386_TLS_LE, R_386_TLS_GD,
 R_386_TLS_LDM, R_386_16, R_386_PC16, R_386_8, R_386_PC8, R_386_TLS_GD_32, R_386_TLS_GD_PUSH, R_386_TLS_GD_CALL, R_386_TLS_GD_POP, R_386_TLS_LDM_32, R_386_TLS_LDM_PUSH, R_386_TLS_LDM_CALL,
 R_386_TLS_LDM_POP, R_386_TLS_LDO_32, R_386_TLS_IE_32, R_386_TLS_LE_32, R_386_TLS_DTPMOD32, R_386_TLS_DTPOFF32, R_386_TLS_TPOFF32, R_386_SIZE32, R_386_TLS_GOTDESC, R_386_TLS_DESC_CALL, R_386_TLS_DESC,
 R_386_IRELATIVE, R_386_GOT32X, R_386_NUM, STT_SPARC_REGISTER, EF_SPARCV9_MM, EF_SPARCV9_TSO, EF_SPARCV9_PSO, EF_SPARCV9_RMO, EF_SPARC_LEDATA, EF_SPARC_EXT_MASK, EF_SPARC_32PLUS, EF_SPARC_SUN_US1,
 EF_SPARC_HAL_R1, EF_SPARC_SUN_US3, R_SPARC_NONE, R_SPARC_8, R_SPARC_16, R_SPARC_32, R_SPARC_DISP8, R_SPARC_DISP16, R_SPARC_DISP32, R_SPARC_WDISP30, R_SPARC_WDISP22, R_SPARC_HI22, R_SPARC_22,
 R_SPARC_13, R_SPARC_LO10, R_SPARC_GOT10, R_SPARC_GOT13, R_SPARC_GOT22, R_SPARC_PC10, R_SPARC_PC22, R_SPARC_WPLT30, R_SPARC_COPY, R_SPARC_GLOB_DAT, R_SPARC_JMP_SLOT, R_SPARC_RELATIVE, R_SPARC_UA32,
 R_SPARC_PLT32, R_SPARC_HIPLT22, R_SPARC_LOPLT10, R_SPARC_PCPLT32, R_SPARC_PCPLT22, R_SPARC_PCPLT10, R_SPARC_10, R_SPARC_11, R_SPARC_64, R_SPARC_OLO10, R_SPARC_HH22, R_SPARC_HM10, R_SPARC_LM22,
 R_SPARC_PC_HH22, R_SPARC_PC_HM10, R_SPARC_PC_LM22, R_SPARC_WDISP16, R_SPARC_WDISP19, R_SPARC_GLOB_JMP, R_SPARC_7, R_SPARC_5, R_SPARC_6, R_SPARC_DISP64, R_SPARC_PLT64, R_SPARC_HIX22, R_SPARC_LOX10,
 R_SPARC_H44, R_SPARC_M44, R_SPARC_L44, R_SPARC_REGISTER, R_SPARC_UA64, R_SPARC_UA16, R_SPARC_TLS_GD_HI22, R_SPARC_TLS_GD_LO10, R_SPARC_TLS_GD_ADD, R_SPARC_TLS_GD_CALL, R_SPARC_TLS_LDM_HI22,
 R_SPARC_TLS_LDM_LO10, R_SPARC_TLS_LDM_ADD, R_SPARC_TLS_LDM_CALL, R_SPARC_TLS_LDO_HIX22, R_SPARC_TLS_LDO_LOX10, R_SPARC_TLS_LDO_ADD, R_SPARC_TLS_IE_HI22, R_SPARC_TLS_IE_LO10, R_SPARC_TLS_IE_LD,
 R_SPARC_TLS_IE_LDX, R_SPARC_TLS_IE_ADD, R_SPARC_TLS_LE_HIX22, R_SPARC_TLS_LE_LOX10, R_SPARC_TLS_DTPMOD32, R_SPARC_TLS_DTPMOD64, R_SPARC_TLS_DTPOFF32, R_SPARC_TLS_DTPOFF64, R_SPARC_TLS_TPOFF32,
 R_SPARC_TLS_TPOFF64, R_SPARC_GOTDATA_HIX22, R_SPARC_GOTDATA_LOX10, R_SPARC_GOTDATA_OP_HIX22, R_SPARC_GOTDATA_OP_LOX10, R_SPARC_GOTDATA_OP, R_SPARC_H34, R_SPARC_SIZE32, R_SPARC_SIZE64,
 R_SPARC_WDISP10, R_SPARC_JMP_IREL, R_SPARC_IRELATIVE, R_SPARC_GNU_VTINHERIT, R_SPARC_GNU_VTENTRY, R_SPARC_REV32, R_SPARC_NUM, DT_SPARC_REGISTER, DT_SPARC_NUM, EF_MIPS_NOREORDER, EF_MIPS_PIC,
 EF_MIPS_CPIC, EF_MIPS_XGOT, EF_MIPS_UCODE, EF_MIPS_ABI2, EF_MIPS_ABI_ON32, EF_MIPS_OPTIONS_FIRST, EF_MIPS_32BITMODE, EF_MIPS_FP64, EF_MIPS_NAN2008, EF_MIPS_ARCH_ASE, EF_MIPS_ARCH_ASE_MDMX,
 EF_MIPS_ARCH_ASE_M16, EF_MIPS_ARCH_ASE_MICROMIPS, EF_MIPS_ARCH, EF_MIPS_ARCH_1, EF_MIPS_ARCH_2, EF_MIPS_ARCH_3, EF_MIPS_ARCH_4, EF_MIPS_ARCH_5, EF_MIPS_ARCH_32, EF_MIPS_ARCH_64, EF_MIPS_ARCH_32R2,
 EF_MIPS_ARCH_64R2, EF_MIPS_ARCH_32R6, EF_MIPS_ARCH_64R6, EF_MIPS_ABI, EF_MIPS_ABI_O32, EF_MIPS_ABI_O64, EF_MIPS_ABI_EABI32, EF_MIPS_ABI_EABI64, EF_MIPS_MACH, EF_MIPS_MACH_3900, EF_MIPS_MACH_4010,
 EF_MIPS_MACH_4100, EF_MIPS_MACH_ALLEGREX, EF_MIPS_MACH_4650, EF_MIPS_MACH_4120, EF_MIPS_MACH_4111, EF_MIPS_MACH_SB1, EF_MIPS_MACH_OCTEON, EF_MIPS_MACH_XLR, EF_MIPS_MACH_OCTEON2, EF_MIPS_MACH_OCTEON3,
 EF_MIPS_MACH_5400, EF_MIPS_MACH_5900, EF_MIPS_MACH_IAMR2, EF_MIPS_MACH_5500, EF_MIPS_MACH_9000, EF_MIPS_MACH_LS2E, EF_MIPS_MACH_LS2F, EF_MIPS_MACH_GS464, EF_MIPS_MACH_GS464E, EF_MIPS_MACH_GS264E,
 E_MIPS_ARCH_1, E_MIPS_ARCH_2, E_MIPS_ARCH_3, E_MIPS_ARCH_4, E_MIPS_ARCH_5, E_MIPS_ARCH_32, E_MIPS_ARCH_64, SHN_MIPS_ACOMMON, SHN_MIPS_TEXT, SHN_MIPS_DATA, SHN_MIPS_SCOMMON, SHN_MIPS_SUNDEFINED,
 SHT_MIPS_LIBLIST, SHT_MIPS_MSYM, SHT_MIPS_CONFLICT, SHT_MIPS_GPTAB, SHT_MIPS_UCODE, SHT_MIPS_DEBUG, SHT_MIPS_REGINFO, SHT_MIPS_PACKAGE, SHT_MIPS_PACKSYM, SHT_MIPS_RELD, SHT_MIPS_IFACE,
 SHT_MIPS_CONTENT, SHT_MIPS_OPTIONS, SHT_MIPS_SHDR, SHT_MIPS_FDESC, SHT_MIPS_EXTSYM, SHT_MIPS_DENSE, SHT_MIPS_PDESC, SHT_MIPS_LOCSYM, SHT_MIPS_AUXSYM, SHT_MIPS_OPTSYM, SHT_MIPS_LOCSTR, SHT_MIPS_LINE,
 SHT_MIPS_RFDESC, SHT_MIPS_DELTASYM, SHT_MIPS_DELTAINST, SHT_MIPS_DELTACLASS, SHT_MIPS_DWARF, SHT_MIPS_DELTADECL, SHT_MIPS_SYMBOL_LIB, SHT_MIPS_EVENTS, SHT_MIPS_TRANSLATE, SHT_MIPS_PIXIE,
 SHT_MIPS_XLATE, SHT_MIPS_XLATE_DEBUG, SHT_MIPS_WHIRL, SHT_MIPS_EH_REGION, SHT_MIPS_XLATE_OLD, SHT_MIPS_PDR_EXCEPTION, SHT_MIPS_ABIFLAGS, SHT_MIPS_XHASH, SHF_MIPS_GPREL, SHF_MIPS_MERGE, SHF_MIPS_ADDR,
 SHF_MIPS_STRINGS, SHF_MIPS_NOSTRIP, SHF_MIPS_LOCAL, SHF_MIPS_NAMES, SHF_MIPS_NODUPE, STO_MIPS_DEFAULT, STO_MIPS_INTERNAL, STO_MIPS_HIDDEN, STO_MIPS_PROTECTED, STO_MIPS_PLT, STO_MIPS_SC_ALIGN_UNUSED,
 STB_MIPS_SPLIT_COMMON, ODK_NULL, ODK_REGINFO, ODK_EXCEPTIONS, ODK_PAD, ODK_HWPATCH, ODK_FILL, ODK_TAGS, ODK_HWAND, ODK_HWOR, OEX_FPU_MIN, OEX_FPU_MAX, OEX_PAGE0, OEX_SMM, OEX_FPDBUG, OEX_PRECISEFP,
 OEX_DISMISS, OEX_FPU_INVAL, OEX_FPU_DIV0, OEX_FPU_OFLO, OEX_FPU_UFLO, OEX_FPU_INEX, OHW_R4KEOP, OHW_R8KPFETCH, OHW_R5KEOP, OHW_R5KCVTL, OPAD_PREFIX, OPAD_POSTFIX, OPAD_SYMBOL, OHWA0_R4KEOP_CHECKED,
 OHWA1_R4KEOP_CLEAN, R_MIPS_NONE, R_MIPS_16, R_MIPS_32, R_MIPS_REL32, R_MIPS_26, R_MIPS_HI16, R_MIPS_LO16, R_MIPS_GPREL16, R_MIPS_LITERAL, R_MIPS_GOT16, R_MIPS_PC16, R_MIPS_CALL16, R_MIPS_GPREL32,
 R_MIPS_SHIFT5, R_MIPS_SHIFT6, R_MIPS_64, R_MIPS_GOT_DISP, R_MIPS_GOT_PAGE, R_MIPS_GOT_OFST, R_MIPS_GOT_HI16, R_MIPS_GOT_LO16, R_MIPS_SUB, R_MIPS_INSERT_A, R_MIPS_INSERT_B, R_MIPS_DELETE,
 R_MIPS_HIGHER, R_MIPS_HIGHEST, R_MIPS_CALL_HI16, R_MIPS_CALL_LO16, R_MIPS_SCN_DISP, R_MIPS_REL16, R_MIPS_ADD_IMMEDIATE, R_MIPS_PJUMP, R_MIPS_RELGOT, R_MIPS_JALR, R_MIPS_TLS_DTPMOD32,
 R_MIPS_TLS_DTPREL32, R_MIPS_TLS_DTPMOD64, R_MIPS_TLS_DTPREL64, R_MIPS_TLS_GD, R_MIPS_TLS_LDM, R_MIPS_TLS_DTPREL_HI16, R_MIPS_TLS_DTPREL_LO16, R_MIPS_TLS_GOTTPREL, R_MIPS_TLS_TPREL32,
 R_MIPS_TLS_TPREL64, R_MIPS_TLS_TPREL_HI16, R_MIPS_TLS_TPREL_LO16, R_MIPS_GLOB_DAT, R_MIPS_PC21_S2, R_MIPS_PC26_S2, R_MIPS_PC18_S3, R_MIPS_PC19_S2, R_MIPS_PCHI16, R_MIPS_PCLO16, R_MIPS16_26,
 R_MIPS16_GPREL, R_MIPS16_GOT16, R_MIPS16_CALL16, R_MIPS16_HI16, R_MIPS16_LO16, R_MIPS16_TLS_GD, R_MIPS16_TLS_LDM, R_MIPS16_TLS_DTPREL_HI16, R_MIPS16_TLS_DTPREL_LO16, R_MIPS16_TLS_GOTTPREL,
 R_MIPS16_TLS_TPREL_HI16, R_MIPS16_TLS_TPREL_LO16, R_MIPS16_PC16_S1, R_MIPS_COPY, R_MIPS_JUMP_SLOT, R_MIPS_RELATIVE, R_MICROMIPS_26_S1, R_MICROMIPS_HI16, R_MICROMIPS_LO16, R_MICROMIPS_GPREL16,
 R_MICROMIPS_LITERAL, R_MICROMIPS_GOT16, R_MICROMIPS_PC7_S1, R_MICROMIPS_PC10_S1, R_MICROMIPS_PC16_S1, R_MICROMIPS_CALL16, R_MICROMIPS_GOT_DISP, R_MICROMIPS_GOT_PAGE, R_MICROMIPS_GOT_OFST,
 R_MICROMIPS_GOT_HI16, R_MICROMIPS_GOT_LO16, R_MICROMIPS_SUB, R_MICROMIPS_HIGHER, R_MICROMIPS_HIGHEST, R_MICROMIPS_CALL_HI16, R_MICROMIPS_CALL_LO16, R_MICROMIPS_SCN_DISP, R_MICROMIPS_JALR,
 R_MICROMIPS_HI0_LO16, R_MICROMIPS_TLS_GD, R_MICROMIPS_TLS_LDM, R_MICROMIPS_TLS_DTPREL_HI16, R_MICROMIPS_TLS_DTPREL_LO16, R_MICROMIPS_TLS_GOTTPREL, R_MICROMIPS_TLS_TPREL_HI16,
 R_MICROMIPS_TLS_TPREL_LO16, R_MICROMIPS_GPREL7_S2, R_MICROMIPS_PC23_S2, R_MIPS_PC32, R_MIPS_EH, R_MIPS_GNU_REL16_S2, R_MIPS_GNU_VTINHERIT, R_MIPS_GNU_VTENTRY, R_MIPS_NUM, PT_MIPS_REGINFO,
 PT_MIPS_RTPROC, PT_MIPS_OPTIONS, PT_MIPS_ABIFLAGS, PF_MIPS_LOCAL, DT_MIPS_RLD_VERSION, DT_MIPS_TIME_STAMP, DT_MIPS_ICHECKSUM, DT_MIPS_IVERSION, DT_MIPS_FLAGS, DT_MIPS_BASE_ADDRESS, DT_MIPS_MSYM,
 DT_MIPS_CONFLICT, DT_MIPS_LIBLIST, DT_MIPS_LOCAL_GOTNO, DT_MIPS_CONFLICTNO, DT_MIPS_LIBLISTNO, DT_MIPS_SYMTABNO, DT_MIPS_UNREFEXTNO, DT_MIPS_GOTSYM, DT_MIPS_HIPAGENO, DT_MIPS_RLD_MAP,
 DT_MIPS_DELTA_CLASS, DT_MIPS_DELTA_CLASS_NO, DT_MIPS_DELTA_INSTANCE, DT_MIPS_DELTA_INSTANCE_NO, DT_MIPS_DELTA_RELOC, DT_MIPS_DELTA_RELOC_NO, DT_MIPS_DELTA_SYM, DT_MIPS_DELTA_SYM_NO,
 DT_MIPS_DELTA_CLASSSYM, DT_MIPS_DELTA_CLASSSYM_NO, DT_MIPS_CXX_FLAGS, DT_MIPS_PIXIE_INIT, DT_MIPS_SYMBOL_LIB, DT_MIPS_LOCALPAGE_GOTIDX, DT_MIPS_LOCAL_GOTIDX, DT_MIPS_HIDDEN_GOTIDX,
 DT_MIPS_PROTECTED_GOTIDX, DT_MIPS_OPTIONS, DT_MIPS_INTERFACE, DT_MIPS_DYNSTR_ALIGN, DT_MIPS_INTERFACE_SIZE, DT_MIPS_RLD_TEXT_RESOLVE_ADDR, DT_MIPS_PERF_SUFFIX, DT_MIPS_COMPACT_SIZE, DT_MIPS_GP_VALUE,
 DT_MIPS_AUX_DYNAMIC, DT_MIPS_PLTGOT, DT_MIPS_RWPLT, DT_MIPS_RLD_MAP_REL, DT_MIPS_XHASH, DT_MIPS_NUM, RHF_NONE, RHF_QUICKSTART, RHF_NOTPOT, RHF_NO_LIBRARY_REPLACEMENT, RHF_NO_MOVE, RHF_SGI_ONLY,
 RHF_GUARANTEE_INIT, RHF_DELTA_C_PLUS_PLUS, RHF_GUARANTEE_START_INIT, RHF_PIXIE, RHF_DEFAULT_DELAY_LOAD, RHF_REQUICKSTART, RHF_REQUICKSTARTED, RHF_CORD, RHF_NO_UNRES_UNDEF, RHF_RLD_ORDER_SAFE,
 LL_NONE, LL_EXACT_MATCH, LL_IGNORE_INT_VER, LL_REQUIRE_MINOR, LL_EXPORTS, LL_DELAY_LOAD, LL_DELTA, MIPS_AFL_REG_NONE, MIPS_AFL_REG_32, MIPS_AFL_REG_64, MIPS_AFL_REG_128, MIPS_AFL_ASE_DSP,
 MIPS_AFL_ASE_DSPR2, MIPS_AFL_ASE_EVA, MIPS_AFL_ASE_MCU, MIPS_AFL_ASE_MDMX, MIPS_AFL_ASE_MIPS3D, MIPS_AFL_ASE_MT, MIPS_AFL_ASE_SMARTMIPS, MIPS_AFL_ASE_VIRT, MIPS_AFL_ASE_MSA, MIPS_AFL_ASE_MIPS16,
 MIPS_AFL_ASE_MICROMIPS, MIPS_AFL_ASE_XPA, MIPS_AFL_ASE_MASK, MIPS_AFL_EXT_XLR, MIPS_AFL_EXT_OCTEON2, MIPS_AFL_EXT_OCTEONP, MIPS_AFL_EXT_LOONGSON_3A, MIPS_AFL_EXT_OCTEON, MIPS_AFL_EXT_5900,
 MIPS_AFL_EXT_4650, MIPS_AFL_EXT_4010, MIPS_AFL_EXT_4100, MIPS_AFL_EXT_3900, MIPS_AFL_EXT_10000, MIPS_AFL_EXT_SB1, MIPS_AFL_EXT_4111, MIPS_AFL_EXT_4120, MIPS_AFL_EXT_5400, MIPS_AFL_EXT_5500,
 MIPS_AFL_EXT_LOONGSON_2E, MIPS_AFL_EXT_LOONGSON_2F, MIPS_AFL_FLAGS1_ODDSPREG, Val_GNU_MIPS_ABI_FP_ANY, Val_GNU_MIPS_ABI_FP_DOUBLE, Val_GNU_MIPS_ABI_FP_SINGLE, Val_GNU_MIPS_ABI_FP_SOFT,
 Val_GNU_MIPS_ABI_FP_OLD_64, Val_GNU_MIPS_ABI_FP_XX, Val_GNU_MIPS_ABI_FP_64, Val_GNU_MIPS_ABI_FP_64A, Val_GNU_MIPS_ABI_FP_MAX, EF_PARISC_TRAPNIL, EF_PARISC_EXT, EF_PARISC_LSB, EF_PARISC_WIDE,
 EF_PARISC_NO_KABP, EF_PARISC_LAZYSWAP, EF_PARISC_ARCH, EFA_PARISC_1_0, EFA_PARISC_1_1, EFA_PARISC_2_0, SHN_PARISC_ANSI_COMMON, SHN_PARISC_HUGE_COMMON, SHT_PARISC_EXT, SHT_PARISC_UNWIND,
 SHT_PARISC_DOC, SHF_PARISC_SHORT, SHF_PARISC_HUGE, SHF_PARISC_SBP, STT_PARISC_MILLICODE, STT_HP_OPAQUE, STT_HP_STUB, R_PARISC_NONE, R_PARISC_DIR32, R_PARISC_DIR21L, R_PARISC_DIR17R, R_PARISC_DIR17F,
 R_PARISC_DIR14R, R_PARISC_PCREL32, R_PARISC_PCREL21L, R_PARISC_PCREL17R, R_PARISC_PCREL17F, R_PARISC_PCREL14R, R_PARISC_DPREL21L, R_PARISC_DPREL14R, R_PARISC_GPREL21L, R_PARISC_GPREL14R,
 R_PARISC_LTOFF21L, R_PARISC_LTOFF14R, R_PARISC_SECREL32, R_PARISC_SEGBASE, R_PARISC_SEGREL32, R_PARISC_PLTOFF21L, R_PARISC_PLTOFF14R, R_PARISC_LTOFF_FPTR32, R_PARISC_LTOFF_FPTR21L,
 R_PARISC_LTOFF_FPTR14R, R_PARISC_FPTR64, R_PARISC_PLABEL32, R_PARISC_PLABEL21L, R_PARISC_PLABEL14R, R_PARISC_PCREL64, R_PARISC_PCREL22F, R_PARISC_PCREL14WR, R_PARISC_PCREL14DR, R_PARISC_PCREL16F,
 R_PARISC_PCREL16WF, R_PARISC_PCREL16DF, R_PARISC_DIR64, R_PARISC_DIR14WR, R_PARISC_DIR14DR, R_PARISC_DIR16F, R_PARISC_DIR16WF, R_PARISC_DIR16DF, R_PARISC_GPREL64, R_PARISC_GPREL14WR,
 R_PARISC_GPREL14DR, R_PARISC_GPREL16F, R_PARISC_GPREL16WF, R_PARISC_GPREL16DF, R_PARISC_LTOFF64, R_PARISC_LTOFF14WR, R_PARISC_LTOFF14DR, R_PARISC_LTOFF16F, R_PARISC_LTOFF16WF, R_PARISC_LTOFF16DF,
 R_PARISC_SECREL64, R_PARISC_SEGREL64, R_PARISC_PLTOFF14WR, R_PARISC_PLTOFF14DR, R_PARISC_PLTOFF16F, R_PARISC_PLTOFF16WF, R_PARISC_PLTOFF16DF, R_PARISC_LTOFF_FPTR64, R_PARISC_LTOFF_FPTR14WR,
 R_PARISC_LTOFF_FPTR14DR, R_PARISC_LTOFF_FPTR16F, R_PARISC_LTOFF_FPTR16WF, R_PARISC_LTOFF_FPTR16DF, R_PARISC_LORESERVE, R_PARISC_COPY, R_PARISC_IPLT, R_PARISC_EPLT, R_PARISC_TPREL32,
 R_PARISC_TPREL21L, R_PARISC_TPREL14R, R_PARISC_LTOFF_TP21L, R_PARISC_LTOFF_TP14R, R_PARISC_LTOFF_TP14F, R_PARISC_TPREL64, R_PARISC_TPREL14WR, R_PARISC_TPREL14DR, R_PARISC_TPREL16F,
 R_PARISC_TPREL16WF, R_PARISC_TPREL16DF, R_PARISC_LTOFF_TP64, R_PARISC_LTOFF_TP14WR, R_PARISC_LTOFF_TP14DR, R_PARISC_LTOFF_TP16F, R_PARISC_LTOFF_TP16WF, R_PARISC_LTOFF_TP16DF, R_PARISC_GNU_VTENTRY,
 R_PARISC_GNU_VTINHERIT, R_PARISC_TLS_GD21L, R_PARISC_TLS_GD14R, R_PARISC_TLS_GDCALL, R_PARISC_TLS_LDM21L, R_PARISC_TLS_LDM14R, R_PARISC_TLS_LDMCALL, R_PARISC_TLS_LDO21L, R_PARISC_TLS_LDO14R,
 R_PARISC_TLS_DTPMOD32, R_PARISC_TLS_DTPMOD64, R_PARISC_TLS_DTPOFF32, R_PARISC_TLS_DTPOFF64, R_PARISC_TLS_LE21L, R_PARISC_TLS_LE14R, R_PARISC_TLS_IE21L, R_PARISC_TLS_IE14R, R_PARISC_TLS_TPREL32,
 R_PARISC_TLS_TPREL64, R_PARISC_HIRESERVE, PT_HP_TLS, PT_HP_CORE_NONE, PT_HP_CORE_VERSION, PT_HP_CORE_KERNEL, PT_HP_CORE_COMM, PT_HP_CORE_PROC, PT_HP_CORE_LOADABLE, PT_HP_CORE_STACK, PT_HP_CORE_SHM,
 PT_HP_CORE_MMF, PT_HP_PARALLEL, PT_HP_FASTBIND, PT_HP_OPT_ANNOT, PT_HP_HSL_ANNOT, PT_HP_STACK, PT_PARISC_ARCHEXT, PT_PARISC_UNWIND, PF_PARISC_SBP, PF_HP_PAGE_SIZE, PF_HP_FAR_SHARED,
 PF_HP_NEAR_SHARED, PF_HP_CODE, PF_HP_MODIFY, PF_HP_LAZYSWAP, PF_HP_SBP, EF_ALPHA_32BIT, EF_ALPHA_CANRELAX, SHT_ALPHA_DEBUG, SHT_ALPHA_REGINFO, SHF_ALPHA_GPREL, STO_ALPHA_NOPV, STO_ALPHA_STD_GPLOAD,
 R_ALPHA_NONE, R_ALPHA_REFLONG, R_ALPHA_REFQUAD, R_ALPHA_GPREL32, R_ALPHA_LITERAL, R_ALPHA_LITUSE, R_ALPHA_GPDISP, R_ALPHA_BRADDR, R_ALPHA_HINT, R_ALPHA_SREL16, R_ALPHA_SREL32, R_ALPHA_SREL64,
 R_ALPHA_GPRELHIGH, R_ALPHA_GPRELLOW, R_ALPHA_GPREL16, R_ALPHA_COPY, R_ALPHA_GLOB_DAT, R_ALPHA_JMP_SLOT, R_ALPHA_RELATIVE, R_ALPHA_TLS_GD_HI, R_ALPHA_TLSGD, R_ALPHA_TLS_LDM, R_ALPHA_DTPMOD64,
 R_ALPHA_GOTDTPREL, R_ALPHA_DTPREL64, R_ALPHA_DTPRELHI, R_ALPHA_DTPRELLO, R_ALPHA_DTPREL16, R_ALPHA_GOTTPREL, R_ALPHA_TPREL64, R_ALPHA_TPRELHI, R_ALPHA_TPRELLO, R_ALPHA_TPREL16, R_ALPHA_NUM,
 LITUSE_ALPHA_ADDR, LITUSE_ALPHA_BASE, LITUSE_ALPHA_BYTOFF, LITUSE_ALPHA_JSR, LITUSE_ALPHA_TLS_GD, LITUSE_ALPHA_TLS_LDM, DT_ALPHA_PLTRO, DT_ALPHA_NUM, EF_PPC_EMB, EF_PPC_RELOCATABLE,
 EF_PPC_RELOCATABLE_LIB, R_PPC_NONE, R_PPC_ADDR32, R_PPC_ADDR24, R_PPC_ADDR16, R_PPC_ADDR16_LO, R_PPC_ADDR16_HI, R_PPC_ADDR16_HA, R_PPC_ADDR14, R_PPC_ADDR14_BRTAKEN, R_PPC_ADDR14_BRNTAKEN,
 R_PPC_REL24, R_PPC_REL14, R_PPC_REL14_BRTAKEN, R_PPC_REL14_BRNTAKEN, R_PPC_GOT16, R_PPC_GOT16_LO, R_PPC_GOT16_HI, R_PPC_GOT16_HA, R_PPC_PLTREL24, R_PPC_COPY, R_PPC_GLOB_DAT, R_PPC_JMP_SLOT,
 R_PPC_RELATIVE, R_PPC_LOCAL24PC, R_PPC_UADDR32, R_PPC_UADDR16, R_PPC_REL32, R_PPC_PLT32, R_PPC_PLTREL32, R_PPC_PLT16_LO, R_PPC_PLT16_HI, R_PPC_PLT16_HA, R_PPC_SDAREL16, R_PPC_SECTOFF,
 R_PPC_SECTOFF_LO, R_PPC_SECTOFF_HI, R_PPC_SECTOFF_HA, R_PPC_TLS, R_PPC_DTPMOD32, R_PPC_TPREL16, R_PPC_TPREL16_LO, R_PPC_TPREL16_HI, R_PPC_TPREL16_HA, R_PPC_TPREL32, R_PPC_DTPREL16, R_PPC_DTPREL16_LO,
 R_PPC_DTPREL16_HI, R_PPC_DTPREL16_HA, R_PPC_DTPREL32, R_PPC_GOT_TLSGD16, R_PPC_GOT_TLSGD16_LO, R_PPC_GOT_TLSGD16_HI, R_PPC_GOT_TLSGD16_HA, R_PPC_GOT_TLSLD16, R_PPC_GOT_TLSLD16_LO,
 R_PPC_GOT_TLSLD16_HI, R_PPC_GOT_TLSLD16_HA, R_PPC_GOT_TPREL16, R_PPC_GOT_TPREL16_LO, R_PPC_GOT_TPREL16_HI, R_PPC_GOT_TPREL16_HA, R_PPC_GOT_DTPREL16, R_PPC_GOT_DTPREL16_LO, R_PPC_GOT_DTPREL16_HI,
 R_PPC_GOT_DTPREL16_HA, R_PPC_TLSGD, R_PPC_TLSLD, R_PPC_EMB_NADDR32, R_PPC_EMB_NADDR16, R_PPC_EMB_NADDR16_LO, R_PPC_EMB_NADDR16_HI, R_PPC_EMB_NADDR16_HA, R_PPC_EMB_SDAI16, R_PPC_EMB_SDA2I16,
 R_PPC_EMB_SDA2REL, R_PPC_EMB_SDA21, R_PPC_EMB_MRKREF, R_PPC_EMB_RELSEC16, R_PPC_EMB_RELST_LO, R_PPC_EMB_RELST_HI, R_PPC_EMB_RELST_HA, R_PPC_EMB_BIT_FLD, R_PPC_EMB_RELSDA, R_PPC_DIAB_SDA21_LO,
 R_PPC_DIAB_SDA21_HI, R_PPC_DIAB_SDA21_HA, R_PPC_DIAB_RELSDA_LO, R_PPC_DIAB_RELSDA_HI, R_PPC_DIAB_RELSDA_HA, R_PPC_IRELATIVE, R_PPC_REL16, R_PPC_REL16_LO, R_PPC_REL16_HI, R_PPC_REL16_HA, R_PPC_TOC16,
 DT_PPC_GOT, DT_PPC_OPT, DT_PPC_NUM, PPC_OPT_TLS, R_PPC64_NONE, R_PPC64_ADDR32, R_PPC64_ADDR24, R_PPC64_ADDR16, R_PPC64_ADDR16_LO, R_PPC64_ADDR16_HI, R_PPC64_ADDR16_HA, R_PPC64_ADDR14,
 R_PPC64_ADDR14_BRTAKEN, R_PPC64_ADDR14_BRNTAKEN, R_PPC64_REL24, R_PPC64_REL14, R_PPC64_REL14_BRTAKEN, R_PPC64_REL14_BRNTAKEN, R_PPC64_GOT16, R_PPC64_GOT16_LO, R_PPC64_GOT16_HI, R_PPC64_GOT16_HA,
 R_PPC64_COPY, R_PPC64_GLOB_DAT, R_PPC64_JMP_SLOT, R_PPC64_RELATIVE, R_PPC64_UADDR32, R_PPC64_UADDR16, R_PPC64_REL32, R_PPC64_PLT32, R_PPC64_PLTREL32, R_PPC64_PLT16_LO, R_PPC64_PLT16_HI,
 R_PPC64_PLT16_HA, R_PPC64_SECTOFF, R_PPC64_SECTOFF_LO, R_PPC64_SECTOFF_HI, R_PPC64_SECTOFF_HA, R_PPC64_ADDR30, R_PPC64_ADDR64, R_PPC64_ADDR16_HIGHER, R_PPC64_ADDR16_HIGHERA, R_PPC64_ADDR16_HIGHEST,
 R_PPC64_ADDR16_HIGHESTA, R_PPC64_UADDR64, R_PPC64_REL64, R_PPC64_PLT64, R_PPC64_PLTREL64, R_PPC64_TOC16, R_PPC64_TOC16_LO, R_PPC64_TOC16_HI, R_PPC64_TOC16_HA, R_PPC64_TOC, R_PPC64_PLTGOT16,
 R_PPC64_PLTGOT16_LO, R_PPC64_PLTGOT16_HI, R_PPC64_PLTGOT16_HA, R_PPC64_ADDR16_DS, R_PPC64_ADDR16_LO_DS, R_PPC64_GOT16_DS, R_PPC64_GOT16_LO_DS, R_PPC64_PLT16_LO_DS, R_PPC64_SECTOFF_DS,
 R_PPC64_SECTOFF_LO_DS, R_PPC64_TOC16_DS, R_PPC64_TOC16_LO_DS, R_PPC64_PLTGOT16_DS, R_PPC64_PLTGOT16_LO_DS, R_PPC64_TLS, R_PPC64_DTPMOD64, R_PPC64_TPREL16, R_PPC64_TPREL16_LO, R_PPC64_TPREL16_HI,
 R_PPC64_TPREL16_HA, R_PPC64_TPREL64, R_PPC64_DTPREL16, R_PPC64_DTPREL16_LO, R_PPC64_DTPREL16_HI, R_PPC64_DTPREL16_HA, R_PPC64_DTPREL64, R_PPC64_GOT_TLSGD16, R_PPC64_GOT_TLSGD16_LO,
 R_PPC64_GOT_TLSGD16_HI, R_PPC64_GOT_TLSGD16_HA, R_PPC64_GOT_TLSLD16, R_PPC64_GOT_TLSLD16_LO, R_PPC64_GOT_TLSLD16_HI, R_PPC64_GOT_TLSLD16_HA, R_PPC64_GOT_TPREL16_DS, R_PPC64_GOT_TPREL16_LO_DS,
 R_PPC64_GOT_TPREL16_HI, R_PPC64_GOT_TPREL16_HA, R_PPC64_GOT_DTPREL16_DS, R_PPC64_GOT_DTPREL16_LO_DS, R_PPC64_GOT_DTPREL16_HI, R_PPC64_GOT_DTPREL16_HA, R_PPC64_TPREL16_DS, R_PPC64_TPREL16_LO_DS,
 R_PPC64_TPREL16_HIGHER, R_PPC64_TPREL16_HIGHERA, R_PPC64_TPREL16_HIGHEST, R_PPC64_TPREL16_HIGHESTA, R_PPC64_DTPREL16_DS, R_PPC64_DTPREL16_LO_DS, R_PPC64_DTPREL16_HIGHER, R_PPC64_DTPREL16_HIGHERA,
 R_PPC64_DTPREL16_HIGHEST, R_PPC64_DTPREL16_HIGHESTA, R_PPC64_TLSGD, R_PPC64_TLSLD, R_PPC64_TOCSAVE, R_PPC64_ADDR16_HIGH, R_PPC64_ADDR16_HIGHA, R_PPC64_TPREL16_HIGH, R_PPC64_TPREL16_HIGHA,
 R_PPC64_DTPREL16_HIGH, R_PPC64_DTPREL16_HIGHA, R_PPC64_JMP_IREL, R_PPC64_IRELATIVE, R_PPC64_REL16, R_PPC64_REL16_LO, R_PPC64_REL16_HI, R_PPC64_REL16_HA, EF_PPC64_ABI, DT_PPC64_GLINK, DT_PPC64_OPD,
 DT_PPC64_OPDSZ, DT_PPC64_OPT, DT_PPC64_NUM, PPC64_OPT_TLS, PPC64_OPT_MULTI_TOC, PPC64_OPT_LOCALENTRY, STO_PPC64_LOCAL_BIT, STO_PPC64_LOCAL_MASK, EF_ARM_RELEXEC, EF_ARM_HASENTRY, EF_ARM_INTERWORK,
 EF_ARM_APCS_26, EF_ARM_APCS_FLOAT, EF_ARM_PIC, EF_ARM_ALIGN8, EF_ARM_NEW_ABI, EF_ARM_OLD_ABI, EF_ARM_SOFT_FLOAT, EF_ARM_VFP_FLOAT, EF_ARM_MAVERICK_FLOAT, EF_ARM_ABI_FLOAT_SOFT, EF_ARM_ABI_FLOAT_HARD,
 EF_ARM_SYMSARESORTED, EF_ARM_DYNSYMSUSESEGIDX, EF_ARM_MAPSYMSFIRST, EF_ARM_EABIMASK, EF_ARM_BE8, EF_ARM_LE8, EF_ARM_EABI_UNKNOWN, EF_ARM_EABI_VER1, EF_ARM_EABI_VER2, EF_ARM_EABI_VER3,
 EF_ARM_EABI_VER4, EF_ARM_EABI_VER5, STT_ARM_TFUNC, STT_ARM_16BIT, SHF_ARM_ENTRYSECT, SHF_ARM_COMDEF, PF_ARM_SB, PF_ARM_PI, PF_ARM_ABS, PT_ARM_EXIDX, SHT_ARM_EXIDX, SHT_ARM_PREEMPTMAP,
 SHT_ARM_ATTRIBUTES, R_AARCH64_NONE, R_AARCH64_ABS64, R_AARCH64_ABS32, R_AARCH64_ABS16, R_AARCH64_PREL64, R_AARCH64_PREL32, R_AARCH64_PREL16, R_AARCH64_MOVW_UABS_G0, R_AARCH64_MOVW_UABS_G0_NC,
 R_AARCH64_MOVW_UABS_G1, R_AARCH64_MOVW_UABS_G1_NC, R_AARCH64_MOVW_UABS_G2, R_AARCH64_MOVW_UABS_G2_NC, R_AARCH64_MOVW_UABS_G3, R_AARCH64_MOVW_SABS_G0, R_AARCH64_MOVW_SABS_G1, R_AARCH64_MOVW_SABS_G2,
 R_AARCH64_LD_PREL_LO19, R_AARCH64_ADR_PREL_LO21, R_AARCH64_ADR_PREL_PG_HI21, R_AARCH64_ADR_PREL_PG_HI21_NC, R_AARCH64_ADD_ABS_LO12_NC, R_AARCH64_LDST8_ABS_LO12_NC, R_AARCH64_TSTBR14,
 R_AARCH64_CONDBR19, R_AARCH64_JUMP26, R_AARCH64_CALL26, R_AARCH64_LDST16_ABS_LO12_NC, R_AARCH64_LDST32_ABS_LO12_NC, R_AARCH64_LDST64_ABS_LO12_NC, R_AARCH64_MOVW_PREL_G0, R_AARCH64_MOVW_PREL_G0_NC,
 R_AARCH64_MOVW_PREL_G1, R_AARCH64_MOVW_PREL_G1_NC, R_AARCH64_MOVW_PREL_G2, R_AARCH64_MOVW_PREL_G2_NC, R_AARCH64_MOVW_PREL_G3, R_AARCH64_LDST128_ABS_LO12_NC, R_AARCH64_MOVW_GOTOFF_G0,
 R_AARCH64_MOVW_GOTOFF_G0_NC, R_AARCH64_MOVW_GOTOFF_G1, R_AARCH64_MOVW_GOTOFF_G1_NC, R_AARCH64_MOVW_GOTOFF_G2, R_AARCH64_MOVW_GOTOFF_G2_NC, R_AARCH64_MOVW_GOTOFF_G3, R_AARCH64_GOTREL64,
 R_AARCH64_GOTREL32, R_AARCH64_GOT_LD_PREL19, R_AARCH64_LD64_GOTOFF_LO15, R_AARCH64_ADR_GOT_PAGE, R_AARCH64_LD64_GOT_LO12_NC, R_AARCH64_LD64_GOTPAGE_LO15, R_AARCH64_TLSGD_ADR_PREL21,
 R_AARCH64_TLSGD_ADR_PAGE21, R_AARCH64_TLSGD_ADD_LO12_NC, R_AARCH64_TLSGD_MOVW_G1, R_AARCH64_TLSGD_MOVW_G0_NC, R_AARCH64_TLSLD_ADR_PREL21, R_AARCH64_TLSLD_ADR_PAGE21, R_AARCH64_TLSLD_ADD_LO12_NC,
 R_AARCH64_TLSLD_MOVW_G1, R_AARCH64_TLSLD_MOVW_G0_NC, R_AARCH64_TLSLD_LD_PREL19, R_AARCH64_TLSLD_MOVW_DTPREL_G2, R_AARCH64_TLSLD_MOVW_DTPREL_G1, R_AARCH64_TLSLD_MOVW_DTPREL_G1_NC,
 R_AARCH64_TLSLD_MOVW_DTPREL_G0, R_AARCH64_TLSLD_MOVW_DTPREL_G0_NC, R_AARCH64_TLSLD_ADD_DTPREL_HI12, R_AARCH64_TLSLD_ADD_DTPREL_LO12, R_AARCH64_TLSLD_ADD_DTPREL_LO12_NC,
 R_AARCH64_TLSLD_LDST8_DTPREL_LO12, R_AARCH64_TLSLD_LDST8_DTPREL_LO12_NC, R_AARCH64_TLSLD_LDST16_DTPREL_LO12, R_AARCH64_TLSLD_LDST16_DTPREL_LO12_NC, R_AARCH64_TLSLD_LDST32_DTPREL_LO12,
 R_AARCH64_TLSLD_LDST32_DTPREL_LO12_NC, R_AARCH64_TLSLD_LDST64_DTPREL_LO12, R_AARCH64_TLSLD_LDST64_DTPREL_LO12_NC, R_AARCH64_TLSIE_MOVW_GOTTPREL_G1, R_AARCH64_TLSIE_MOVW_GOTTPREL_G0_NC,
 R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21, R_AARCH64_TLSIE_LD64_GOTTPREL_LO12_NC, R_AARCH64_TLSIE_LD_GOTTPREL_PREL19, R_AARCH64_TLSLE_MOVW_TPREL_G2, R_AARCH64_TLSLE_MOVW_TPREL_G1,
 R_AARCH64_TLSLE_MOVW_TPREL_G1_NC, R_AARCH64_TLSLE_MOVW_TPREL_G0, R_AARCH64_TLSLE_MOVW_TPREL_G0_NC, R_AARCH64_TLSLE_ADD_TPREL_HI12, R_AARCH64_TLSLE_ADD_TPREL_LO12, R_AARCH64_TLSLE_ADD_TPREL_LO12_NC,
 R_AARCH64_TLSLE_LDST8_TPREL_LO12, R_AARCH64_TLSLE_LDST8_TPREL_LO12_NC, R_AARCH64_TLSLE_LDST16_TPREL_LO12, R_AARCH64_TLSLE_LDST16_TPREL_LO12_NC, R_AARCH64_TLSLE_LDST32_TPREL_LO12,
 R_AARCH64_TLSLE_LDST32_TPREL_LO12_NC, R_AARCH64_TLSLE_LDST64_TPREL_LO12, R_AARCH64_TLSLE_LDST64_TPREL_LO12_NC, R_AARCH64_TLSDESC_LD_PREL19, R_AARCH64_TLSDESC_ADR_PREL21, R_AARCH64_TLSDESC_ADR_PAGE21,
 R_AARCH64_TLSDESC_LD64_LO12, R_AARCH64_TLSDESC_ADD_LO12, R_AARCH64_TLSDESC_OFF_G1, R_AARCH64_TLSDESC_OFF_G0_NC, R_AARCH64_TLSDESC_LDR, R_AARCH64_TLSDESC_ADD, R_AARCH64_TLSDESC_CALL,
 R_AARCH64_TLSLE_LDST128_TPREL_LO12, R_AARCH64_TLSLE_LDST128_TPREL_LO12_NC, R_AARCH64_TLSLD_LDST128_DTPREL_LO12, R_AARCH64_TLSLD_LDST128_DTPREL_LO12_NC, R_AARCH64_COPY, R_AARCH64_GLOB_DAT,
 R_AARCH64_JUMP_SLOT, R_AARCH64_RELATIVE, R_AARCH64_TLS_DTPMOD, R_AARCH64_TLS_DTPREL, R_AARCH64_TLS_TPREL, R_AARCH64_TLSDESC, R_AARCH64_IRELATIVE, PT_AARCH64_MEMTAG_MTE, DT_AARCH64_BTI_PLT,
 DT_AARCH64_PAC_PLT, DT_AARCH64_VARIANT_PCS, DT_AARCH64_NUM, STO_AARCH64_VARIANT_PCS, R_ARM_NONE, R_ARM_PC24, R_ARM_ABS32, R_ARM_REL32, R_ARM_PC13, R_ARM_ABS16, R_ARM_ABS12, R_ARM_THM_ABS5,
 R_ARM_ABS8, R_ARM_SBREL32, R_ARM_THM_PC22, R_ARM_THM_PC8, R_ARM_AMP_VCALL9, R_ARM_SWI24, R_ARM_TLS_DESC, R_ARM_THM_SWI8, R_ARM_XPC25, R_ARM_THM_XPC22, R_ARM_TLS_DTPMOD32, R_ARM_TLS_DTPOFF32,
 R_ARM_TLS_TPOFF32, R_ARM_COPY, R_ARM_GLOB_DAT, R_ARM_JUMP_SLOT, R_ARM_RELATIVE, R_ARM_GOTOFF, R_ARM_GOTPC, R_ARM_GOT32, R_ARM_PLT32, R_ARM_CALL, R_ARM_JUMP24, R_ARM_THM_JUMP24, R_ARM_BASE_ABS,
 R_ARM_ALU_PCREL_7_0, R_ARM_ALU_PCREL_15_8, R_ARM_ALU_PCREL_23_15, R_ARM_LDR_SBREL_11_0, R_ARM_ALU_SBREL_19_12, R_ARM_ALU_SBREL_27_20, R_ARM_TARGET1, R_ARM_SBREL31, R_ARM_V4BX, R_ARM_TARGET2,
 R_ARM_PREL31, R_ARM_MOVW_ABS_NC, R_ARM_MOVT_ABS, R_ARM_MOVW_PREL_NC, R_ARM_MOVT_PREL, R_ARM_THM_MOVW_ABS_NC, R_ARM_THM_MOVT_ABS, R_ARM_THM_MOVW_PREL_NC, R_ARM_THM_MOVT_PREL, R_ARM_THM_JUMP19,
 R_ARM_THM_JUMP6, R_ARM_THM_ALU_PREL_11_0, R_ARM_THM_PC12, R_ARM_ABS32_NOI, R_ARM_REL32_NOI, R_ARM_ALU_PC_G0_NC, R_ARM_ALU_PC_G0, R_ARM_ALU_PC_G1_NC, R_ARM_ALU_PC_G1, R_ARM_ALU_PC_G2, R_ARM_LDR_PC_G1,
 R_ARM_LDR_PC_G2, R_ARM_LDRS_PC_G0, R_ARM_LDRS_PC_G1, R_ARM_LDRS_PC_G2, R_ARM_LDC_PC_G0, R_ARM_LDC_PC_G1, R_ARM_LDC_PC_G2, R_ARM_ALU_SB_G0_NC, R_ARM_ALU_SB_G0, R_ARM_ALU_SB_G1_NC, R_ARM_ALU_SB_G1,
 R_ARM_ALU_SB_G2, R_ARM_LDR_SB_G0, R_ARM_LDR_SB_G1, R_ARM_LDR_SB_G2, R_ARM_LDRS_SB_G0, R_ARM_LDRS_SB_G1, R_ARM_LDRS_SB_G2, R_ARM_LDC_SB_G0, R_ARM_LDC_SB_G1, R_ARM_LDC_SB_G2, R_ARM_MOVW_BREL_NC,
 R_ARM_MOVT_BREL, R_ARM_MOVW_BREL, R_ARM_THM_MOVW_BREL_NC, R_ARM_THM_MOVT_BREL, R_ARM_THM_MOVW_BREL, R_ARM_TLS_GOTDESC, R_ARM_TLS_CALL, R_ARM_TLS_DESCSEQ, R_ARM_THM_TLS_CALL, R_ARM_PLT32_ABS,
 R_ARM_GOT_ABS, R_ARM_GOT_PREL, R_ARM_GOT_BREL12, R_ARM_GOTOFF12, R_ARM_GOTRELAX, R_ARM_GNU_VTENTRY, R_ARM_GNU_VTINHERIT, R_ARM_THM_PC11, R_ARM_THM_PC9, R_ARM_TLS_GD32, R_ARM_TLS_LDM32,
 R_ARM_TLS_LDO32, R_ARM_TLS_IE32, R_ARM_TLS_LE32, R_ARM_TLS_LDO12, R_ARM_TLS_LE12, R_ARM_TLS_IE12GP, R_ARM_ME_TOO, R_ARM_THM_TLS_DESCSEQ, R_ARM_THM_TLS_DESCSEQ16, R_ARM_THM_TLS_DESCSEQ32,
 R_ARM_THM_GOT_BREL12, R_ARM_IRELATIVE, R_ARM_RXPC25, R_ARM_RSBREL32, R_ARM_THM_RPC22, R_ARM_RREL32, R_ARM_RABS22, R_ARM_RPC24, R_ARM_RBASE, R_ARM_NUM, R_CKCORE_NONE, R_CKCORE_ADDR32,
 R_CKCORE_PCRELIMM8BY4, R_CKCORE_PCRELIMM11BY2, R_CKCORE_PCREL32, R_CKCORE_PCRELJSR_IMM11BY2, R_CKCORE_RELATIVE, R_CKCORE_COPY, R_CKCORE_GLOB_DAT, R_CKCORE_JUMP_SLOT, R_CKCORE_GOTOFF, R_CKCORE_GOTPC,
 R_CKCORE_GOT32, R_CKCORE_PLT32, R_CKCORE_ADDRGOT, R_CKCORE_ADDRPLT, R_CKCORE_PCREL_IMM26BY2, R_CKCORE_PCREL_IMM16BY2, R_CKCORE_PCREL_IMM16BY4, R_CKCORE_PCREL_IMM10BY2, R_CKCORE_PCREL_IMM10BY4,
 R_CKCORE_ADDR_HI16, R_CKCORE_ADDR_LO16, R_CKCORE_GOTPC_HI16, R_CKCORE_GOTPC_LO16, R_CKCORE_GOTOFF_HI16, R_CKCORE_GOTOFF_LO16, R_CKCORE_GOT12, R_CKCORE_GOT_HI16, R_CKCORE_GOT_LO16, R_CKCORE_PLT12,
 R_CKCORE_PLT_HI16, R_CKCORE_PLT_LO16, R_CKCORE_ADDRGOT_HI16, R_CKCORE_ADDRGOT_LO16, R_CKCORE_ADDRPLT_HI16, R_CKCORE_ADDRPLT_LO16, R_CKCORE_PCREL_JSR_IMM26BY2, R_CKCORE_TOFFSET_LO16,
 R_CKCORE_DOFFSET_LO16, R_CKCORE_PCREL_IMM18BY2, R_CKCORE_DOFFSET_IMM18, R_CKCORE_DOFFSET_IMM18BY2, R_CKCORE_DOFFSET_IMM18BY4, R_CKCORE_GOT_IMM18BY4, R_CKCORE_PLT_IMM18BY4, R_CKCORE_PCREL_IMM7BY4,
 R_CKCORE_TLS_LE32, R_CKCORE_TLS_IE32, R_CKCORE_TLS_GD32, R_CKCORE_TLS_LDM32, R_CKCORE_TLS_LDO32, R_CKCORE_TLS_DTPMOD32, R_CKCORE_TLS_DTPOFF32, R_CKCORE_TLS_TPOFF32, EF_CSKY_ABIMASK, EF_CSKY_OTHER,
 EF_CSKY_PROCESSOR, EF_CSKY_ABIV1, EF_CSKY_ABIV2, SHT_CSKY_ATTRIBUTES, EF_IA_64_MASKOS, EF_IA_64_ABI64, EF_IA_64_ARCH, PT_IA_64_ARCHEXT, PT_IA_64_UNWIND, PT_IA_64_HP_OPT_ANOT, PT_IA_64_HP_HSL_ANOT,
 PT_IA_64_HP_STACK, PF_IA_64_NORECOV, SHT_IA_64_EXT, SHT_IA_64_UNWIND, SHF_IA_64_SHORT, SHF_IA_64_NORECOV, DT_IA_64_PLT_RESERVE, DT_IA_64_NUM, R_IA64_NONE, R_IA64_IMM14, R_IA64_IMM22, R_IA64_IMM64,
 R_IA64_DIR32MSB, R_IA64_DIR32LSB, R_IA64_DIR64MSB, R_IA64_DIR64LSB, R_IA64_GPREL22, R_IA64_GPREL64I, R_IA64_GPREL32MSB, R_IA64_GPREL32LSB, R_IA64_GPREL64MSB, R_IA64_GPREL64LSB, R_IA64_LTOFF22,
 R_IA64_LTOFF64I, R_IA64_PLTOFF22, R_IA64_PLTOFF64I, R_IA64_PLTOFF64MSB, R_IA64_PLTOFF64LSB, R_IA64_FPTR64I, R_IA64_FPTR32MSB, R_IA64_FPTR32LSB, R_IA64_FPTR64MSB, R_IA64_FPTR64LSB, R_IA64_PCREL60B,
 R_IA64_PCREL21B, R_IA64_PCREL21M, R_IA64_PCREL21F, R_IA64_PCREL32MSB, R_IA64_PCREL32LSB, R_IA64_PCREL64MSB, R_IA64_PCREL64LSB, R_IA64_LTOFF_FPTR22, R_IA64_LTOFF_FPTR64I, R_IA64_LTOFF_FPTR32MSB,
 R_IA64_LTOFF_FPTR32LSB, R_IA64_LTOFF_FPTR64MSB, R_IA64_LTOFF_FPTR64LSB, R_IA64_SEGREL32MSB, R_IA64_SEGREL32LSB, R_IA64_SEGREL64MSB, R_IA64_SEGREL64LSB, R_IA64_SECREL32MSB, R_IA64_SECREL32LSB,
 R_IA64_SECREL64MSB, R_IA64_SECREL64LSB, R_IA64_REL32MSB, R_IA64_REL32LSB, R_IA64_REL64MSB, R_IA64_REL64LSB, R_IA64_LTV32MSB, R_IA64_LTV32LSB, R_IA64_LTV64MSB, R_IA64_LTV64LSB, R_IA64_PCREL21BI,
 R_IA64_PCREL22, R_IA64_PCREL64I, R_IA64_IPLTMSB, R_IA64_IPLTLSB, R_IA64_COPY, R_IA64_SUB, R_IA64_LTOFF22X, R_IA64_LDXMOV, R_IA64_TPREL14, R_IA64_TPREL22, R_IA64_TPREL64I, R_IA64_TPREL64MSB,
 R_IA64_TPREL64LSB, R_IA64_LTOFF_TPREL22, R_IA64_DTPMOD64MSB, R_IA64_DTPMOD64LSB, R_IA64_LTOFF_DTPMOD22, R_IA64_DTPREL14, R_IA64_DTPREL22, R_IA64_DTPREL64I, R_IA64_DTPREL32MSB, R_IA64_DTPREL32LSB,
 R_IA64_DTPREL64MSB, R_IA64_DTPREL64LSB, R_IA64_LTOFF_DTPREL22, EF_SH_MACH_MASK, EF_SH_UNKNOWN, EF_SH1, EF_SH2, EF_SH3, EF_SH_DSP, EF_SH3_DSP, EF_SH4AL_DSP, EF_SH3E, EF_SH4, EF_SH2E, EF_SH4A, EF_SH2A,
 EF_SH4_NOFPU, EF_SH4A_NOFPU, EF_SH4_NOMMU_NOFPU, EF_SH2A_NOFPU, EF_SH3_NOMMU, EF_SH2A_SH4_NOFPU, EF_SH2A_SH3_NOFPU, EF_SH2A_SH4, EF_SH2A_SH3E, R_SH_NONE, R_SH_DIR32, R_SH_REL32, R_SH_DIR8WPN,
 R_SH_IND12W, R_SH_DIR8WPL, R_SH_DIR8WPZ, R_SH_DIR8BP, R_SH_DIR8W, R_SH_DIR8L, R_SH_SWITCH16, R_SH_SWITCH32, R_SH_USES, R_SH_COUNT, R_SH_ALIGN, R_SH_CODE, R_SH_DATA, R_SH_LABEL, R_SH_SWITCH8,
 R_SH_GNU_VTINHERIT, R_SH_GNU_VTENTRY, R_SH_TLS_GD_32, R_SH_TLS_LD_32, R_SH_TLS_LDO_32, R_SH_TLS_IE_32, R_SH_TLS_LE_32, R_SH_TLS_DTPMOD32, R_SH_TLS_DTPOFF32, R_SH_TLS_TPOFF32, R_SH_GOT32, R_SH_PLT32,
 R_SH_COPY, R_SH_GLOB_DAT, R_SH_JMP_SLOT, R_SH_RELATIVE, R_SH_GOTOFF, R_SH_GOTPC, R_SH_NUM, EF_S390_HIGH_GPRS, R_390_NONE, R_390_8, R_390_12, R_390_16, R_390_32, R_390_PC32, R_390_GOT12, R_390_GOT32,
 R_390_PLT32, R_390_COPY, R_390_GLOB_DAT, R_390_JMP_SLOT, R_390_RELATIVE, R_390_GOTOFF32, R_390_GOTPC, R_390_GOT16, R_390_PC16, R_390_PC16DBL, R_390_PLT16DBL, R_390_PC32DBL, R_390_PLT32DBL,
 R_390_GOTPCDBL, R_390_64, R_390_PC64, R_390_GOT64, R_390_PLT64, R_390_GOTENT, R_390_GOTOFF16, R_390_GOTOFF64, R_390_GOTPLT12, R_390_GOTPLT16, R_390_GOTPLT32, R_390_GOTPLT64, R_390_GOTPLTENT,
 R_390_PLTOFF16, R_390_PLTOFF32, R_390_PLTOFF64, R_390_TLS_LOAD, R_390_TLS_GDCALL, R_390_TLS_LDCALL, R_390_TLS_GD32, R_390_TLS_GD64, R_390_TLS_GOTIE12, R_390_TLS_GOTIE32, R_390_TLS_GOTIE64,
 R_390_TLS_LDM32, R_390_TLS_LDM64, R_390_TLS_IE32, R_390_TLS_IE64, R_390_TLS_IEENT, R_390_TLS_LE32, R_390_TLS_LE64, R_390_TLS_LDO32, R_390_TLS_LDO64, R_390_TLS_DTPMOD, R_390_TLS_DTPOFF,
 R_390_TLS_TPOFF, R_390_20, R_390_GOT20, R_390_GOTPLT20, R_390_TLS_GOTIE20, R_390_IRELATIVE, R_390_NUM, R_CRIS_NONE, R_CRIS_8, R_CRIS_16, R_CRIS_32, R_CRIS_8_PCREL, R_CRIS_16_PCREL, R_CRIS_32_PCREL,
 R_CRIS_GNU_VTINHERIT, R_CRIS_GNU_VTENTRY, R_CRIS_COPY, R_CRIS_GLOB_DAT, R_CRIS_JUMP_SLOT, R_CRIS_RELATIVE, R_CRIS_16_GOT, R_CRIS_32_GOT, R_CRIS_16_GOTPLT, R_CRIS_32_GOTPLT, R_CRIS_32_GOTREL,
 R_CRIS_32_PLT_GOTREL, R_CRIS_32_PLT_PCREL, R_CRIS_NUM, R_X86_64_NONE, R_X86_64_64, R_X86_64_PC32, R_X86_64_GOT32, R_X86_64_PLT32, R_X86_64_COPY, R_X86_64_GLOB_DAT, R_X86_64_JUMP_SLOT,
 R_X86_64_RELATIVE, R_X86_64_GOTPCREL, R_X86_64_32, R_X86_64_32S, R_X86_64_16, R_X86_64_PC16, R_X86_64_8, R_X86_64_PC8, R_X86_64_DTPMOD64, R_X86_64_DTPOFF64, R_X86_64_TPOFF64, R_X86_64_TLSGD,
 R_X86_64_TLSLD, R_X86_64_DTPOFF32, R_X86_64_GOTTPOFF, R_X86_64_TPOFF32, R_X86_64_PC64, R_X86_64_GOTOFF64, R_X86_64_GOTPC32, R_X86_64_GOT64, R_X86_64_GOTPCREL64, R_X86_64_GOTPC64, R_X86_64_GOTPLT64,
 R_X86_64_PLTOFF64, R_X86_64_SIZE32, R_X86_64_SIZE64, R_X86_64_GOTPC32_TLSDESC, R_X86_64_TLSDESC_CALL, R_X86_64_TLSDESC, R_X86_64_IRELATIVE, R_X86_64_RELATIVE64, R_X86_64_GOTPCRELX,
 R_X86_64_REX_GOTPCRELX, R_X86_64_NUM, SHT_X86_64_UNWIND, DT_X86_64_PLT, DT_X86_64_PLTSZ, DT_X86_64_PLTENT, DT_X86_64_NUM, R_MN10300_NONE, R_MN10300_32, R_MN10300_16, R_MN10300_8, R_MN10300_PCREL32,
 R_MN10300_PCREL16, R_MN10300_PCREL8, R_MN10300_GNU_VTINHERIT, R_MN10300_GNU_VTENTRY, R_MN10300_24, R_MN10300_GOTPC32, R_MN10300_GOTPC16, R_MN10300_GOTOFF32, R_MN10300_GOTOFF24, R_MN10300_GOTOFF16,
 R_MN10300_PLT32, R_MN10300_PLT16, R_MN10300_GOT32, R_MN10300_GOT24, R_MN10300_GOT16, R_MN10300_COPY, R_MN10300_GLOB_DAT, R_MN10300_JMP_SLOT, R_MN10300_RELATIVE, R_MN10300_TLS_GD, R_MN10300_TLS_LD,
 R_MN10300_TLS_LDO, R_MN10300_TLS_GOTIE, R_MN10300_TLS_IE, R_MN10300_TLS_LE, R_MN10300_TLS_DTPMOD, R_MN10300_TLS_DTPOFF, R_MN10300_TLS_TPOFF, R_MN10300_SYM_DIFF, R_MN10300_ALIGN, R_MN10300_NUM,
 R_M32R_NONE, R_M32R_16, R_M32R_32, R_M32R_24, R_M32R_10_PCREL, R_M32R_18_PCREL, R_M32R_26_PCREL, R_M32R_HI16_ULO, R_M32R_HI16_SLO, R_M32R_LO16, R_M32R_SDA16, R_M32R_GNU_VTINHERIT, R_M32R_GNU_VTENTRY,
 R_M32R_16_RELA, R_M32R_32_RELA, R_M32R_24_RELA, R_M32R_10_PCREL_RELA, R_M32R_18_PCREL_RELA, R_M32R_26_PCREL_RELA, R_M32R_HI16_ULO_RELA, R_M32R_HI16_SLO_RELA, R_M32R_LO16_RELA, R_M32R_SDA16_RELA,
 R_M32R_RELA_GNU_VTINHERIT, R_M32R_RELA_GNU_VTENTRY, R_M32R_REL32, R_M32R_GOT24, R_M32R_26_PLTREL, R_M32R_COPY, R_M32R_GLOB_DAT, R_M32R_JMP_SLOT, R_M32R_RELATIVE, R_M32R_GOTOFF, R_M32R_GOTPC24,
 R_M32R_GOT16_HI_ULO, R_M32R_GOT16_HI_SLO, R_M32R_GOT16_LO, R_M32R_GOTPC_HI_ULO, R_M32R_GOTPC_HI_SLO, R_M32R_GOTPC_LO, R_M32R_GOTOFF_HI_ULO, R_M32R_GOTOFF_HI_SLO, R_M32R_GOTOFF_LO, R_M32R_NUM,
 R_MICROBLAZE_NONE, R_MICROBLAZE_32, R_MICROBLAZE_32_PCREL, R_MICROBLAZE_64_PCREL, R_MICROBLAZE_32_PCREL_LO, R_MICROBLAZE_64, R_MICROBLAZE_32_LO, R_MICROBLAZE_SRO32, R_MICROBLAZE_SRW32,
 R_MICROBLAZE_64_NONE, R_MICROBLAZE_32_SYM_OP_SYM, R_MICROBLAZE_GNU_VTINHERIT, R_MICROBLAZE_GNU_VTENTRY, R_MICROBLAZE_GOTPC_64, R_MICROBLAZE_GOT_64, R_MICROBLAZE_PLT_64, R_MICROBLAZE_REL,
 R_MICROBLAZE_JUMP_SLOT, R_MICROBLAZE_GLOB_DAT, R_MICROBLAZE_GOTOFF_64, R_MICROBLAZE_GOTOFF_32, R_MICROBLAZE_COPY, R_MICROBLAZE_TLS, R_MICROBLAZE_TLSGD, R_MICROBLAZE_TLSLD, R_MICROBLAZE_TLSDTPMOD32,
 R_MICROBLAZE_TLSDTPREL32, R_MICROBLAZE_TLSDTPREL64, R_MICROBLAZE_TLSGOTTPREL32, R_MICROBLAZE_TLSTPREL32, DT_NIOS2_GP, R_NIOS2_NONE, R_NIOS2_S16, R_NIOS2_U16, R_NIOS2_PCREL16, R_NIOS2_CALL26,
 R_NIOS2_IMM5, R_NIOS2_CACHE_OPX, R_NIOS2_IMM6, R_NIOS2_IMM8, R_NIOS2_HI16, R_NIOS2_LO16, R_NIOS2_HIADJ16, R_NIOS2_BFD_RELOC_32, R_NIOS2_BFD_RELOC_16, R_NIOS2_BFD_RELOC_8, R_NIOS2_GPREL,
 R_NIOS2_GNU_VTINHERIT, R_NIOS2_GNU_VTENTRY, R_NIOS2_UJMP, R_NIOS2_CJMP, R_NIOS2_CALLR, R_NIOS2_ALIGN, R_NIOS2_GOT16, R_NIOS2_CALL16, R_NIOS2_GOTOFF_LO, R_NIOS2_GOTOFF_HA, R_NIOS2_PCREL_LO,
 R_NIOS2_PCREL_HA, R_NIOS2_TLS_GD16, R_NIOS2_TLS_LDM16, R_NIOS2_TLS_LDO16, R_NIOS2_TLS_IE16, R_NIOS2_TLS_LE16, R_NIOS2_TLS_DTPMOD, R_NIOS2_TLS_DTPREL, R_NIOS2_TLS_TPREL, R_NIOS2_COPY,
 R_NIOS2_GLOB_DAT, R_NIOS2_JUMP_SLOT, R_NIOS2_RELATIVE, R_NIOS2_GOTOFF, R_NIOS2_CALL26_NOAT, R_NIOS2_GOT_LO, R_NIOS2_GOT_HA, R_NIOS2_CALL_LO, R_NIOS2_CALL_HA, R_TILEPRO_NONE, R_TILEPRO_32,
 R_TILEPRO_16, R_TILEPRO_8, R_TILEPRO_32_PCREL, R_TILEPRO_16_PCREL, R_TILEPRO_8_PCREL, R_TILEPRO_LO16, R_TILEPRO_HI16, R_TILEPRO_HA16, R_TILEPRO_COPY, R_TILEPRO_GLOB_DAT, R_TILEPRO_JMP_SLOT,
 R_TILEPRO_RELATIVE, R_TILEPRO_BROFF_X1, R_TILEPRO_JOFFLONG_X1, R_TILEPRO_JOFFLONG_X1_PLT, R_TILEPRO_IMM8_X0, R_TILEPRO_IMM8_Y0, R_TILEPRO_IMM8_X1, R_TILEPRO_IMM8_Y1, R_TILEPRO_MT_IMM15_X1,
 R_TILEPRO_MF_IMM15_X1, R_TILEPRO_IMM16_X0, R_TILEPRO_IMM16_X1, R_TILEPRO_IMM16_X0_LO, R_TILEPRO_IMM16_X1_LO, R_TILEPRO_IMM16_X0_HI, R_TILEPRO_IMM16_X1_HI, R_TILEPRO_IMM16_X0_HA,
 R_TILEPRO_IMM16_X1_HA, R_TILEPRO_IMM16_X0_PCREL, R_TILEPRO_IMM16_X1_PCREL, R_TILEPRO_IMM16_X0_LO_PCREL, R_TILEPRO_IMM16_X1_LO_PCREL, R_TILEPRO_IMM16_X0_HI_PCREL, R_TILEPRO_IMM16_X1_HI_PCREL,
 R_TILEPRO_IMM16_X0_HA_PCREL, R_TILEPRO_IMM16_X1_HA_PCREL, R_TILEPRO_IMM16_X0_GOT, R_TILEPRO_IMM16_X1_GOT, R_TILEPRO_IMM16_X0_GOT_LO, R_TILEPRO_IMM16_X1_GOT_LO, R_TILEPRO_IMM16_X0_GOT_HI,
 R_TILEPRO_IMM16_X1_GOT_HI, R_TILEPRO_IMM16_X0_GOT_HA, R_TILEPRO_IMM16_X1_GOT_HA, R_TILEPRO_MMSTART_X0, R_TILEPRO_MMEND_X0, R_TILEPRO_MMSTART_X1, R_TILEPRO_MMEND_X1, R_TILEPRO_SHAMT_X0,
 R_TILEPRO_SHAMT_X1, R_TILEPRO_SHAMT_Y0, R_TILEPRO_SHAMT_Y1, R_TILEPRO_DEST_IMM8_X1, R_TILEPRO_TLS_GD_CALL, R_TILEPRO_IMM8_X0_TLS_GD_ADD, R_TILEPRO_IMM8_X1_TLS_GD_ADD, R_TILEPRO_IMM8_Y0_TLS_GD_ADD,
 R_TILEPRO_IMM8_Y1_TLS_GD_ADD, R_TILEPRO_TLS_IE_LOAD, R_TILEPRO_IMM16_X0_TLS_GD, R_TILEPRO_IMM16_X1_TLS_GD, R_TILEPRO_IMM16_X0_TLS_GD_LO, R_TILEPRO_IMM16_X1_TLS_GD_LO, R_TILEPRO_IMM16_X0_TLS_GD_HI,
 R_TILEPRO_IMM16_X1_TLS_GD_HI, R_TILEPRO_IMM16_X0_TLS_GD_HA, R_TILEPRO_IMM16_X1_TLS_GD_HA, R_TILEPRO_IMM16_X0_TLS_IE, R_TILEPRO_IMM16_X1_TLS_IE, R_TILEPRO_IMM16_X0_TLS_IE_LO,
 R_TILEPRO_IMM16_X1_TLS_IE_LO, R_TILEPRO_IMM16_X0_TLS_IE_HI, R_TILEPRO_IMM16_X1_TLS_IE_HI, R_TILEPRO_IMM16_X0_TLS_IE_HA, R_TILEPRO_IMM16_X1_TLS_IE_HA, R_TILEPRO_TLS_DTPMOD32, R_TILEPRO_TLS_DTPOFF32,
 R_TILEPRO_TLS_TPOFF32, R_TILEPRO_IMM16_X0_TLS_LE, R_TILEPRO_IMM16_X1_TLS_LE, R_TILEPRO_IMM16_X0_TLS_LE_LO, R_TILEPRO_IMM16_X1_TLS_LE_LO, R_TILEPRO_IMM16_X0_TLS_LE_HI, R_TILEPRO_IMM16_X1_TLS_LE_HI,
 R_TILEPRO_IMM16_X0_TLS_LE_HA, R_TILEPRO_IMM16_X1_TLS_LE_HA, R_TILEPRO_GNU_VTINHERIT, R_TILEPRO_GNU_VTENTRY, R_TILEPRO_NUM, R_TILEGX_NONE, R_TILEGX_64, R_TILEGX_32, R_TILEGX_16, R_TILEGX_8,
 R_TILEGX_64_PCREL, R_TILEGX_32_PCREL, R_TILEGX_16_PCREL, R_TILEGX_8_PCREL, R_TILEGX_HW0, R_TILEGX_HW1, R_TILEGX_HW2, R_TILEGX_HW3, R_TILEGX_HW0_LAST, R_TILEGX_HW1_LAST, R_TILEGX_HW2_LAST,
 R_TILEGX_COPY, R_TILEGX_GLOB_DAT, R_TILEGX_JMP_SLOT, R_TILEGX_RELATIVE, R_TILEGX_BROFF_X1, R_TILEGX_JUMPOFF_X1, R_TILEGX_JUMPOFF_X1_PLT, R_TILEGX_IMM8_X0, R_TILEGX_IMM8_Y0, R_TILEGX_IMM8_X1,
 R_TILEGX_IMM8_Y1, R_TILEGX_DEST_IMM8_X1, R_TILEGX_MT_IMM14_X1, R_TILEGX_MF_IMM14_X1, R_TILEGX_MMSTART_X0, R_TILEGX_MMEND_X0, R_TILEGX_SHAMT_X0, R_TILEGX_SHAMT_X1, R_TILEGX_SHAMT_Y0,
 R_TILEGX_SHAMT_Y1, R_TILEGX_IMM16_X0_HW0, R_TILEGX_IMM16_X1_HW0, R_TILEGX_IMM16_X0_HW1, R_TILEGX_IMM16_X1_HW1, R_TILEGX_IMM16_X0_HW2, R_TILEGX_IMM16_X1_HW2, R_TILEGX_IMM16_X0_HW3,
 R_TILEGX_IMM16_X1_HW3, R_TILEGX_IMM16_X0_HW0_LAST, R_TILEGX_IMM16_X1_HW0_LAST, R_TILEGX_IMM16_X0_HW1_LAST, R_TILEGX_IMM16_X1_HW1_LAST, R_TILEGX_IMM16_X0_HW2_LAST, R_TILEGX_IMM16_X1_HW2_LAST,
 R_TILEGX_IMM16_X0_HW0_PCREL, R_TILEGX_IMM16_X1_HW0_PCREL, R_TILEGX_IMM16_X0_HW1_PCREL, R_TILEGX_IMM16_X1_HW1_PCREL, R_TILEGX_IMM16_X0_HW2_PCREL, R_TILEGX_IMM16_X1_HW2_PCREL,
 R_TILEGX_IMM16_X0_HW3_PCREL, R_TILEGX_IMM16_X1_HW3_PCREL, R_TILEGX_IMM16_X0_HW0_LAST_PCREL, R_TILEGX_IMM16_X1_HW0_LAST_PCREL, R_TILEGX_IMM16_X0_HW1_LAST_PCREL, R_TILEGX_IMM16_X1_HW1_LAST_PCREL,
 R_TILEGX_IMM16_X0_HW2_LAST_PCREL, R_TILEGX_IMM16_X1_HW2_LAST_PCREL, R_TILEGX_IMM16_X0_HW0_GOT, R_TILEGX_IMM16_X1_HW0_GOT, R_TILEGX_IMM16_X0_HW0_PLT_PCREL, R_TILEGX_IMM16_X1_HW0_PLT_PCREL,
 R_TILEGX_IMM16_X0_HW1_PLT_PCREL, R_TILEGX_IMM16_X1_HW1_PLT_PCREL, R_TILEGX_IMM16_X0_HW2_PLT_PCREL, R_TILEGX_IMM16_X1_HW2_PLT_PCREL, R_TILEGX_IMM16_X0_HW0_LAST_GOT, R_TILEGX_IMM16_X1_HW0_LAST_GOT,
 R_TILEGX_IMM16_X0_HW1_LAST_GOT, R_TILEGX_IMM16_X1_HW1_LAST_GOT, R_TILEGX_IMM16_X0_HW3_PLT_PCREL, R_TILEGX_IMM16_X1_HW3_PLT_PCREL, R_TILEGX_IMM16_X0_HW0_TLS_GD, R_TILEGX_IMM16_X1_HW0_TLS_GD,
 R_TILEGX_IMM16_X0_HW0_TLS_LE, R_TILEGX_IMM16_X1_HW0_TLS_LE, R_TILEGX_IMM16_X0_HW0_LAST_TLS_LE, R_TILEGX_IMM16_X1_HW0_LAST_TLS_LE, R_TILEGX_IMM16_X0_HW1_LAST_TLS_LE, R_TILEGX_IMM16_X1_HW1_LAST_TLS_LE,
 R_TILEGX_IMM16_X0_HW0_LAST_TLS_GD, R_TILEGX_IMM16_X1_HW0_LAST_TLS_GD, R_TILEGX_IMM16_X0_HW1_LAST_TLS_GD, R_TILEGX_IMM16_X1_HW1_LAST_TLS_GD, R_TILEGX_IMM16_X0_HW0_TLS_IE, R_TILEGX_IMM16_X1_HW0_TLS_IE,
 R_TILEGX_IMM16_X0_HW0_LAST_PLT_PCREL, R_TILEGX_IMM16_X1_HW0_LAST_PLT_PCREL, R_TILEGX_IMM16_X0_HW1_LAST_PLT_PCREL, R_TILEGX_IMM16_X1_HW1_LAST_PLT_PCREL, R_TILEGX_IMM16_X0_HW2_LAST_PLT_PCREL,
 R_TILEGX_IMM16_X1_HW2_LAST_PLT_PCREL, R_TILEGX_IMM16_X0_HW0_LAST_TLS_IE, R_TILEGX_IMM16_X1_HW0_LAST_TLS_IE, R_TILEGX_IMM16_X0_HW1_LAST_TLS_IE, R_TILEGX_IMM16_X1_HW1_LAST_TLS_IE,
 R_TILEGX_TLS_DTPMOD64, R_TILEGX_TLS_DTPOFF64, R_TILEGX_TLS_TPOFF64, R_TILEGX_TLS_DTPMOD32, R_TILEGX_TLS_DTPOFF32, R_TILEGX_TLS_TPOFF32, R_TILEGX_TLS_GD_CALL, R_TILEGX_IMM8_X0_TLS_GD_ADD,
 R_TILEGX_IMM8_X1_TLS_GD_ADD, R_TILEGX_IMM8_Y0_TLS_GD_ADD, R_TILEGX_IMM8_Y1_TLS_GD_ADD, R_TILEGX_TLS_IE_LOAD, R_TILEGX_IMM8_X0_TLS_ADD, R_TILEGX_IMM8_X1_TLS_ADD, R_TILEGX_IMM8_Y0_TLS_ADD,
 R_TILEGX_IMM8_Y1_TLS_ADD, R_TILEGX_GNU_VTINHERIT, R_TILEGX_GNU_VTENTRY, R_TILEGX_NUM, EF_RISCV_RVC, EF_RISCV_FLOAT_ABI, EF_RISCV_FLOAT_ABI_SOFT, EF_RISCV_FLOAT_ABI_SINGLE, EF_RISCV_FLOAT_ABI_DOUBLE,
 EF_RISCV_FLOAT_ABI_QUAD, EF_RISCV_RVE, EF_RISCV_TSO, R_RISCV_NONE, R_RISCV_32, R_RISCV_64, R_RISCV_RELATIVE, R_RISCV_COPY, R_RISCV_JUMP_SLOT, R_RISCV_TLS_DTPMOD32, R_RISCV_TLS_DTPMOD64,
 R_RISCV_TLS_DTPREL32, R_RISCV_TLS_DTPREL64, R_RISCV_TLS_TPREL32, R_RISCV_TLS_TPREL64, R_RISCV_TLSDESC, R_RISCV_BRANCH, R_RISCV_JAL, R_RISCV_CALL, R_RISCV_CALL_PLT, R_RISCV_GOT_HI20,
 R_RISCV_TLS_GOT_HI20, R_RISCV_TLS_GD_HI20, R_RISCV_PCREL_HI20, R_RISCV_PCREL_LO12_I, R_RISCV_PCREL_LO12_S, R_RISCV_HI20, R_RISCV_LO12_I, R_RISCV_LO12_S, R_RISCV_TPREL_HI20, R_RISCV_TPREL_LO12_I,
 R_RISCV_TPREL_LO12_S, R_RISCV_TPREL_ADD, R_RISCV_ADD8, R_RISCV_ADD16, R_RISCV_ADD32, R_RISCV_ADD64, R_RISCV_SUB8, R_RISCV_SUB16, R_RISCV_SUB32, R_RISCV_SUB64, R_RISCV_GOT32_PCREL, R_RISCV_ALIGN,
 R_RISCV_RVC_BRANCH, R_RISCV_RVC_JUMP, R_RISCV_RELAX, R_RISCV_SUB6, R_RISCV_SET6, R_RISCV_SET8, R_RISCV_SET16, R_RISCV_SET32, R_RISCV_32_PCREL, R_RISCV_IRELATIVE, R_RISCV_PLT32, R_RISCV_SET_ULEB128,
 R_RISCV_SUB_ULEB128, R_RISCV_TLSDESC_HI20, R_RISCV_TLSDESC_LOAD_LO12, R_RISCV_TLSDESC_ADD_LO12, R_RISCV_TLSDESC_CALL, R_RISCV_NUM, STO_RISCV_VARIANT_CC, SHT_RISCV_ATTRIBUTES, PT_RISCV_ATTRIBUTES,
 DT_RISCV_VARIANT_CC, R_BPF_NONE, R_BPF_64_64, R_BPF_64_32, R_METAG_HIADDR16, R_METAG_LOADDR16, R_METAG_ADDR32, R_METAG_NONE, R_METAG_RELBRANCH, R_METAG_GETSETOFF, R_METAG_REG32OP1, R_METAG_REG32OP2,
 R_METAG_REG32OP3, R_METAG_REG16OP1, R_METAG_REG16OP2, R_METAG_REG16OP3, R_METAG_REG32OP4, R_METAG_HIOG, R_METAG_LOOG, R_METAG_REL8, R_METAG_REL16, R_METAG_GNU_VTINHERIT, R_METAG_GNU_VTENTRY,
 R_METAG_HI16_GOTOFF, R_METAG_LO16_GOTOFF, R_METAG_GETSET_GOTOFF, R_METAG_GETSET_GOT, R_METAG_HI16_GOTPC, R_METAG_LO16_GOTPC, R_METAG_HI16_PLT, R_METAG_LO16_PLT, R_METAG_RELBRANCH_PLT, R_METAG_GOTOFF,
 R_METAG_PLT, R_METAG_COPY, R_METAG_JMP_SLOT, R_METAG_RELATIVE, R_METAG_GLOB_DAT, R_METAG_TLS_GD, R_METAG_TLS_LDM, R_METAG_TLS_LDO_HI16, R_METAG_TLS_LDO_LO16, R_METAG_TLS_LDO, R_METAG_TLS_IE,
 R_METAG_TLS_IENONPIC, R_METAG_TLS_IENONPIC_HI16, R_METAG_TLS_IENONPIC_LO16, R_METAG_TLS_TPOFF, R_METAG_TLS_DTPMOD, R_METAG_TLS_DTPOFF, R_METAG_TLS_LE, R_METAG_TLS_LE_HI16, R_METAG_TLS_LE_LO16,
 R_NDS32_NONE, R_NDS32_32_RELA, R_NDS32_COPY, R_NDS32_GLOB_DAT, R_NDS32_JMP_SLOT, R_NDS32_RELATIVE, R_NDS32_TLS_TPOFF, R_NDS32_TLS_DESC, EF_LARCH_ABI_MODIFIER_MASK, EF_LARCH_ABI_SOFT_FLOAT,
 EF_LARCH_ABI_SINGLE_FLOAT, EF_LARCH_ABI_DOUBLE_FLOAT, EF_LARCH_OBJABI_V1, R_LARCH_NONE, R_LARCH_32, R_LARCH_64, R_LARCH_RELATIVE, R_LARCH_COPY, R_LARCH_JUMP_SLOT, R_LARCH_TLS_DTPMOD32,
 R_LARCH_TLS_DTPMOD64, R_LARCH_TLS_DTPREL32, R_LARCH_TLS_DTPREL64, R_LARCH_TLS_TPREL32, R_LARCH_TLS_TPREL64, R_LARCH_IRELATIVE, R_LARCH_TLS_DESC32, R_LARCH_TLS_DESC64, R_LARCH_MARK_LA,
 R_LARCH_MARK_PCREL, R_LARCH_SOP_PUSH_PCREL, R_LARCH_SOP_PUSH_ABSOLUTE, R_LARCH_SOP_PUSH_DUP, R_LARCH_SOP_PUSH_GPREL, R_LARCH_SOP_PUSH_TLS_TPREL, R_LARCH_SOP_PUSH_TLS_GOT, R_LARCH_SOP_PUSH_TLS_GD,
 R_LARCH_SOP_PUSH_PLT_PCREL, R_LARCH_SOP_ASSERT, R_LARCH_SOP_NOT, R_LARCH_SOP_SUB, R_LARCH_SOP_SL, R_LARCH_SOP_SR, R_LARCH_SOP_ADD, R_LARCH_SOP_AND, R_LARCH_SOP_IF_ELSE, R_LARCH_SOP_POP_32_S_10_5,
 R_LARCH_SOP_POP_32_U_10_12, R_LARCH_SOP_POP_32_S_10_12, R_LARCH_SOP_POP_32_S_10_16, R_LARCH_SOP_POP_32_S_10_16_S2, R_LARCH_SOP_POP_32_S_5_20, R_LARCH_SOP_POP_32_S_0_5_10_16_S2,
 R_LARCH_SOP_POP_32_S_0_10_10_16_S2, R_LARCH_SOP_POP_32_U, R_LARCH_ADD8, R_LARCH_ADD16, R_LARCH_ADD24, R_LARCH_ADD32, R_LARCH_ADD64, R_LARCH_SUB8, R_LARCH_SUB16, R_LARCH_SUB24, R_LARCH_SUB32,
 R_LARCH_SUB64, R_LARCH_GNU_VTINHERIT, R_LARCH_GNU_VTENTRY, R_LARCH_B16, R_LARCH_B21, R_LARCH_B26, R_LARCH_ABS_HI20, R_LARCH_ABS_LO12, R_LARCH_ABS64_LO20, R_LARCH_ABS64_HI12, R_LARCH_PCALA_HI20,
 R_LARCH_PCALA_LO12, R_LARCH_PCALA64_LO20, R_LARCH_PCALA64_HI12, R_LARCH_GOT_PC_HI20, R_LARCH_GOT_PC_LO12, R_LARCH_GOT64_PC_LO20, R_LARCH_GOT64_PC_HI12, R_LARCH_GOT_HI20, R_LARCH_GOT_LO12,
 R_LARCH_GOT64_LO20, R_LARCH_GOT64_HI12, R_LARCH_TLS_LE_HI20, R_LARCH_TLS_LE_LO12, R_LARCH_TLS_LE64_LO20, R_LARCH_TLS_LE64_HI12, R_LARCH_TLS_IE_PC_HI20, R_LARCH_TLS_IE_PC_LO12,
 R_LARCH_TLS_IE64_PC_LO20, R_LARCH_TLS_IE64_PC_HI12, R_LARCH_TLS_IE_HI20, R_LARCH_TLS_IE_LO12, R_LARCH_TLS_IE64_LO20, R_LARCH_TLS_IE64_HI12, R_LARCH_TLS_LD_PC_HI20, R_LARCH_TLS_LD_HI20,
 R_LARCH_TLS_GD_PC_HI20, R_LARCH_TLS_GD_HI20, R_LARCH_32_PCREL, R_LARCH_RELAX, R_LARCH_DELETE, R_LARCH_ALIGN, R_LARCH_PCREL20_S2, R_LARCH_CFA, R_LARCH_ADD6, R_LARCH_SUB6, R_LARCH_ADD_ULEB128,
 R_LARCH_SUB_ULEB128, R_LARCH_64_PCREL, R_LARCH_CALL36, R_LARCH_TLS_DESC_PC_HI20, R_LARCH_TLS_DESC_PC_LO12, R_LARCH_TLS_DESC64_PC_LO20, R_LARCH_TLS_DESC64_PC_HI12, R_LARCH_TLS_DESC_HI20,
 R_LARCH_TLS_DESC_LO12, R_LARCH_TLS_DESC64_LO20, R_LARCH_TLS_DESC64_HI12, R_LARCH_TLS_DESC_LD, R_LARCH_TLS_DESC_CALL, R_LARCH_TLS_LE_HI20_R, R_LARCH_TLS_LE_ADD_R, R_LARCH_TLS_LE_LO12_R,
 R_LARCH_TLS_LD_PCREL20_S2, R_LARCH_TLS_GD_PCREL20_S2, R_LARCH_TLS_DESC_PCREL20_S2, EF_ARC_MACH_MSK, EF_ARC_OSABI_MSK, EF_ARC_ALL_MSK, SHT_ARC_ATTRIBUTES, R_ARC_NONE, R_ARC_8, R_ARC_16, R_ARC_24,
 R_ARC_32, R_ARC_B22_PCREL, R_ARC_H30, R_ARC_N8, R_ARC_N16, R_ARC_N24, R_ARC_N32, R_ARC_SDA, R_ARC_SECTOFF, R_ARC_S21H_PCREL, R_ARC_S21W_PCREL, R_ARC_S25H_PCREL, R_ARC_S25W_PCREL, R_ARC_SDA32,
 R_ARC_SDA_LDST, R_ARC_SDA_LDST1, R_ARC_SDA_LDST2, R_ARC_SDA16_LD, R_ARC_SDA16_LD1, R_ARC_SDA16_LD2, R_ARC_S13_PCREL, R_ARC_W, R_ARC_32_ME, R_ARC_N32_ME, R_ARC_SECTOFF_ME, R_ARC_SDA32_ME, R_ARC_W_ME,
 R_ARC_H30_ME, R_ARC_SECTOFF_U8, R_ARC_SECTOFF_S9, R_AC_SECTOFF_U8, R_AC_SECTOFF_U8_1, R_AC_SECTOFF_U8_2, R_AC_SECTOFF_S9, R_AC_SECTOFF_S9_1, R_AC_SECTOFF_S9_2, R_ARC_SECTOFF_ME_1, R_ARC_SECTOFF_ME_2,
 R_ARC_SECTOFF_1, R_ARC_SECTOFF_2, R_ARC_SDA_12, R_ARC_SDA16_ST2, R_ARC_32_PCREL, R_ARC_PC32, R_ARC_GOTPC32, R_ARC_PLT32, R_ARC_COPY, R_ARC_GLOB_DAT, R_ARC_JMP_SLOT, R_ARC_RELATIVE, R_ARC_GOTOFF,
 R_ARC_GOTPC, R_ARC_GOT32, R_ARC_S21W_PCREL_PLT, R_ARC_S25H_PCREL_PLT, R_ARC_JLI_SECTOFF, R_ARC_TLS_DTPMOD, R_ARC_TLS_DTPOFF, R_ARC_TLS_TPOFF, R_ARC_TLS_GD_GOT, R_ARC_TLS_GD_LD, R_ARC_TLS_GD_CALL,
 R_ARC_TLS_IE_GOT, R_ARC_TLS_DTPOFF_S9, R_ARC_TLS_LE_S9, R_ARC_TLS_LE_32, R_ARC_S25W_PCREL_PLT, R_ARC_S21H_PCREL_PLT, R_ARC_NPS_CMEM16, R_OR1K_NONE, R_OR1K_32, R_OR1K_16, R_OR1K_8,
 R_OR1K_LO_16_IN_INSN, R_OR1K_HI_16_IN_INSN, R_OR1K_INSN_REL_26, R_OR1K_GNU_VTENTRY, R_OR1K_GNU_VTINHERIT, R_OR1K_32_PCREL, R_OR1K_16_PCREL, R_OR1K_8_PCREL, R_OR1K_GOTPC_HI16, R_OR1K_GOTPC_LO16,
 R_OR1K_GOT16, R_OR1K_PLT26, R_OR1K_GOTOFF_HI16, R_OR1K_GOTOFF_LO16, R_OR1K_COPY, R_OR1K_GLOB_DAT, R_OR1K_JMP_SLOT, R_OR1K_RELATIVE, R_OR1K_TLS_GD_HI16, R_OR1K_TLS_GD_LO16, R_OR1K_TLS_LDM_HI16,
 R_OR1K_TLS_LDM_LO16, R_OR1K_TLS_LDO_HI16, R_OR1K_TLS_LDO_LO16, R_OR1K_TLS_IE_HI16, R_OR1K_TLS_IE_LO16, R_OR1K_TLS_LE_HI16, R_OR1K_TLS_LE_LO16, R_OR1K_TLS_TPOFF, R_OR1K_TLS_DTPOFF,
 R_OR1K_TLS_DTPMOD) = ints
ELFMAG: CString
ELF_NOTE_SOLARIS: CString
ELF_NOTE_GNU: CString
ELF_NOTE_FDO: CString
NOTE_GNU_PROPERTY_SECTION_NAME: CString
_TERMIOS_H, BAUD_MAX = ints
BOTHER, TIOCSER_TEMT, TCOOFF, TCOON, TCIOFF, TCION, TCIFLUSH, TCOFLUSH, TCIOFLUSH = ints
NCCS, _HAVE_STRUCT_TERMIOS_C_ISPEED, _HAVE_STRUCT_TERMIOS_C_OSPEED = ints
VINTR, VQUIT, VERASE, VKILL, VEOF, VTIME, VMIN, VSWTC, VSTART, VSTOP, VSUSP, VEOL, VREPRINT, VDISCARD, VWERASE, VLNEXT, VEOL2 = ints
IGNBRK, BRKINT, IGNPAR, PARMRK, INPCK, ISTRIP, INLCR, IGNCR, ICRNL, IUCLC, IXON, IXANY, IXOFF, IMAXBEL, IUTF8 = ints
(OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, OFILL, OFDEL, NLDLY, NL0, NL1, CRDLY, CR0, CR1, CR2, CR3, TABDLY, TAB0, TAB1, TAB2, TAB3, BSDLY, BS0, BS1, FFDLY, FF0, FF1, VTDLY, VT0, VT1, XTABS) = ints
CSIZE, CS5, CS6, CS7, CS8, CSTOPB, CREAD, PARENB, PARODD, HUPCL, CLOCAL, ADDRB, CMSPAR, CRTSCTS = ints
CBAUD, CBAUDEX, CIBAUD, IBSHIFT = ints
ISIG, ICANON, XCASE, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH, TOSTOP, ECHOCTL, ECHOPRT, ECHOKE, FLUSHO, PENDIN, IEXTEN, EXTPROC = ints
TCSANOW, TCSADRAIN, TCSAFLUSH = ints
(B0, B50, B75, B110, B134, B150, B200, B300, B600, B1200, B1800, B2400, B4800, B9600, B19200, B38400, EXTA, EXTB, B7200, B14400, B28800, B33600, B57600, B76800, B115200, B153600, B230400, B307200,
 B460800, B500000, B576000, B614400, B921600, B1000000, B1152000, B1500000, B2000000, B2500000, B3000000, B3500000, B4000000, B5000000, B10000000, SPEED_MAX) = ints
(_STDIO_H, _IOFBF, _IOLBF, _IONBF, BUFSIZ, EOF, SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE, L_tmpnam, TMP_MAX, L_ctermid, L_cuserid, FOPEN_MAX, _PRINTF_NAN_LEN_MAX, RENAME_NOREPLACE,
 AT_RENAME_NOREPLACE, RENAME_EXCHANGE, AT_RENAME_EXCHANGE, RENAME_WHITEOUT, AT_RENAME_WHITEOUT) = ints
P_tmpdir: CString
_IO_EOF_SEEN, _IO_ERR_SEEN, _IO_USER_LOCK = ints
_BITS_STDIO_LIM_H, FILENAME_MAX = ints
(FPSIMD_MAGIC, ESR_MAGIC, POE_MAGIC, EXTRA_MAGIC, SVE_MAGIC, SVE_SIG_FLAG_SM, TPIDR2_MAGIC, FPMR_MAGIC, ZA_MAGIC, ZT_MAGIC, GCS_MAGIC, SVE_VQ_BYTES, SVE_VQ_MIN, SVE_VQ_MAX, SVE_VL_MIN, SVE_VL_MAX,
 SVE_NUM_ZREGS, SVE_NUM_PREGS, SVE_SIG_REGS_OFFSET, SVE_SIG_ZREGS_OFFSET, ZA_SIG_REGS_OFFSET, ZT_SIG_REG_SIZE, ZT_SIG_REG_BYTES, ZT_SIG_REGS_OFFSET) = ints
_SYS_PROCFS_H, ELF_PRARGSZ = ints
_SYS_USER_H: int
ELF_NGREG: int
SEM_FAILED: PointerConstant[sem_t]
SIG_ERR: Callback[[int], None]
SIG_DFL: Callback[[int], None]
SIG_IGN: Callback[[int], None]
SIG_HOLD: Callback[[int], None]
