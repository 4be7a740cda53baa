"""OpenCL: CL/cl.h, CL/cl_ext.h. Types for editors and mypy. Made by `autogen regen opencl` from headers/opencl.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class _cl_platform_id(_c.Structure):
    ...

class _cl_device_id(_c.Structure):
    ...

class _cl_context(_c.Structure):
    ...

class _cl_command_queue(_c.Structure):
    ...

class _cl_mem(_c.Structure):
    ...

class _cl_program(_c.Structure):
    ...

class _cl_kernel(_c.Structure):
    ...

class _cl_event(_c.Structure):
    ...

class _cl_sampler(_c.Structure):
    ...

class _cl_image_format(_c.Structure):
    image_channel_order: _b.int
    image_channel_data_type: _b.int
    def __init__(__self, image_channel_order: _b.int = ..., image_channel_data_type: _b.int = ...) -> None: ...

class _cl_image_desc(_c.Structure):
    image_type: _b.int
    image_width: _b.int
    image_height: _b.int
    image_depth: _b.int
    image_array_size: _b.int
    image_row_pitch: _b.int
    image_slice_pitch: _b.int
    num_mip_levels: _b.int
    num_samples: _b.int
    buffer: _c._Pointer[_cl_mem]
    mem_object: _c._Pointer[_cl_mem]
    def __init__(__self, image_type: _b.int = ..., image_width: _b.int = ..., image_height: _b.int = ..., image_depth: _b.int = ..., image_array_size: _b.int = ..., image_row_pitch: _b.int = ..., image_slice_pitch: _b.int = ..., num_mip_levels: _b.int = ..., num_samples: _b.int = ..., buffer: _c._Pointer[_cl_mem] = ..., mem_object: _c._Pointer[_cl_mem] = ...) -> None: ...

class _cl_image_desc_union_buffer(_c.Union):
    buffer: _c._Pointer[_cl_mem]
    mem_object: _c._Pointer[_cl_mem]
    def __init__(__self, buffer: _c._Pointer[_cl_mem] = ..., mem_object: _c._Pointer[_cl_mem] = ...) -> None: ...

class _cl_buffer_region(_c.Structure):
    origin: _b.int
    size: _b.int
    def __init__(__self, origin: _b.int = ..., size: _b.int = ...) -> None: ...

class _cl_name_version(_c.Structure):
    version: _b.int
    name: _b.bytes
    def __init__(__self, version: _b.int = ..., name: _b.bytes = ...) -> None: ...

class cl_char2(_c.Union):
    s: _c.Array[_c.c_int8]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    def __init__(__self, s: _c.Array[_c.c_int8] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_char2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_char2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_char2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_char4(_c.Union):
    s: _c.Array[_c.c_int8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_char2
    hi: cl_char2
    def __init__(__self, s: _c.Array[_c.c_int8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_char2 = ..., hi: cl_char2 = ...) -> None: ...

class cl_char4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_char4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_char4_struct_lo(_c.Structure):
    lo: cl_char2
    hi: cl_char2
    def __init__(__self, lo: cl_char2 = ..., hi: cl_char2 = ...) -> None: ...

class cl_char8(_c.Union):
    s: _c.Array[_c.c_int8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_char4
    hi: cl_char4
    v8: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_char4 = ..., hi: cl_char4 = ..., v8: _c.Union = ...) -> None: ...

class cl_char8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_char8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_char8_struct_lo(_c.Structure):
    lo: cl_char4
    hi: cl_char4
    def __init__(__self, lo: cl_char4 = ..., hi: cl_char4 = ...) -> None: ...

class cl_char16(_c.Union):
    s: _c.Array[_c.c_int8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_char8
    hi: cl_char8
    v8: _c.Array[_c.Union]
    v16: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_char8 = ..., hi: cl_char8 = ..., v8: _c.Array[_c.Union] = ..., v16: _c.Union = ..., **private: _t.Any) -> None: ...

class cl_char16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_char16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_char16_struct_lo(_c.Structure):
    lo: cl_char8
    hi: cl_char8
    def __init__(__self, lo: cl_char8 = ..., hi: cl_char8 = ...) -> None: ...

class cl_uchar2(_c.Union):
    s: _c.Array[_c.c_uint8]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    def __init__(__self, s: _c.Array[_c.c_uint8] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_uchar2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_uchar2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_uchar2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_uchar4(_c.Union):
    s: _c.Array[_c.c_uint8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_uchar2
    hi: cl_uchar2
    def __init__(__self, s: _c.Array[_c.c_uint8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_uchar2 = ..., hi: cl_uchar2 = ...) -> None: ...

class cl_uchar4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_uchar4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_uchar4_struct_lo(_c.Structure):
    lo: cl_uchar2
    hi: cl_uchar2
    def __init__(__self, lo: cl_uchar2 = ..., hi: cl_uchar2 = ...) -> None: ...

class cl_uchar8(_c.Union):
    s: _c.Array[_c.c_uint8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_uchar4
    hi: cl_uchar4
    v8: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_uchar4 = ..., hi: cl_uchar4 = ..., v8: _c.Union = ...) -> None: ...

class cl_uchar8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_uchar8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_uchar8_struct_lo(_c.Structure):
    lo: cl_uchar4
    hi: cl_uchar4
    def __init__(__self, lo: cl_uchar4 = ..., hi: cl_uchar4 = ...) -> None: ...

class cl_uchar16(_c.Union):
    s: _c.Array[_c.c_uint8]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_uchar8
    hi: cl_uchar8
    v8: _c.Array[_c.Union]
    v16: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint8] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_uchar8 = ..., hi: cl_uchar8 = ..., v8: _c.Array[_c.Union] = ..., v16: _c.Union = ..., **private: _t.Any) -> None: ...

class cl_uchar16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_uchar16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_uchar16_struct_lo(_c.Structure):
    lo: cl_uchar8
    hi: cl_uchar8
    def __init__(__self, lo: cl_uchar8 = ..., hi: cl_uchar8 = ...) -> None: ...

class cl_short2(_c.Union):
    s: _c.Array[_c.c_int16]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    def __init__(__self, s: _c.Array[_c.c_int16] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_short2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_short2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_short2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_short4(_c.Union):
    s: _c.Array[_c.c_int16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_short2
    hi: cl_short2
    v4: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_short2 = ..., hi: cl_short2 = ..., v4: _c.Union = ...) -> None: ...

class cl_short4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_short4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_short4_struct_lo(_c.Structure):
    lo: cl_short2
    hi: cl_short2
    def __init__(__self, lo: cl_short2 = ..., hi: cl_short2 = ...) -> None: ...

class cl_short8(_c.Union):
    s: _c.Array[_c.c_int16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_short4
    hi: cl_short4
    v4: _c.Array[_c.Union]
    v8: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_short4 = ..., hi: cl_short4 = ..., v4: _c.Array[_c.Union] = ..., v8: _c.Union = ...) -> None: ...

class cl_short8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_short8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_short8_struct_lo(_c.Structure):
    lo: cl_short4
    hi: cl_short4
    def __init__(__self, lo: cl_short4 = ..., hi: cl_short4 = ...) -> None: ...

class cl_short16(_c.Union):
    s: _c.Array[_c.c_int16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_short8
    hi: cl_short8
    v4: _c.Array[_c.Union]
    v8: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_short8 = ..., hi: cl_short8 = ..., v4: _c.Array[_c.Union] = ..., v8: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_short16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_short16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_short16_struct_lo(_c.Structure):
    lo: cl_short8
    hi: cl_short8
    def __init__(__self, lo: cl_short8 = ..., hi: cl_short8 = ...) -> None: ...

class cl_ushort2(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_ushort2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_ushort2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_ushort2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_ushort4(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_ushort2
    hi: cl_ushort2
    v4: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_ushort2 = ..., hi: cl_ushort2 = ..., v4: _c.Union = ...) -> None: ...

class cl_ushort4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_ushort4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_ushort4_struct_lo(_c.Structure):
    lo: cl_ushort2
    hi: cl_ushort2
    def __init__(__self, lo: cl_ushort2 = ..., hi: cl_ushort2 = ...) -> None: ...

class cl_ushort8(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_ushort4
    hi: cl_ushort4
    v4: _c.Array[_c.Union]
    v8: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_ushort4 = ..., hi: cl_ushort4 = ..., v4: _c.Array[_c.Union] = ..., v8: _c.Union = ...) -> None: ...

class cl_ushort8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_ushort8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_ushort8_struct_lo(_c.Structure):
    lo: cl_ushort4
    hi: cl_ushort4
    def __init__(__self, lo: cl_ushort4 = ..., hi: cl_ushort4 = ...) -> None: ...

class cl_ushort16(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_ushort8
    hi: cl_ushort8
    v4: _c.Array[_c.Union]
    v8: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_ushort8 = ..., hi: cl_ushort8 = ..., v4: _c.Array[_c.Union] = ..., v8: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_ushort16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_ushort16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_ushort16_struct_lo(_c.Structure):
    lo: cl_ushort8
    hi: cl_ushort8
    def __init__(__self, lo: cl_ushort8 = ..., hi: cl_ushort8 = ...) -> None: ...

class cl_half2(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_half2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_half2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_half2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_half4(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_half2
    hi: cl_half2
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_half2 = ..., hi: cl_half2 = ...) -> None: ...

class cl_half4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_half4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_half4_struct_lo(_c.Structure):
    lo: cl_half2
    hi: cl_half2
    def __init__(__self, lo: cl_half2 = ..., hi: cl_half2 = ...) -> None: ...

class cl_half8(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_half4
    hi: cl_half4
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_half4 = ..., hi: cl_half4 = ...) -> None: ...

class cl_half8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_half8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_half8_struct_lo(_c.Structure):
    lo: cl_half4
    hi: cl_half4
    def __init__(__self, lo: cl_half4 = ..., hi: cl_half4 = ...) -> None: ...

class cl_half16(_c.Union):
    s: _c.Array[_c.c_uint16]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_half8
    hi: cl_half8
    def __init__(__self, s: _c.Array[_c.c_uint16] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_half8 = ..., hi: cl_half8 = ..., **private: _t.Any) -> None: ...

class cl_half16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_half16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_half16_struct_lo(_c.Structure):
    lo: cl_half8
    hi: cl_half8
    def __init__(__self, lo: cl_half8 = ..., hi: cl_half8 = ...) -> None: ...

class cl_int2(_c.Union):
    s: _c.Array[_c.c_int32]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int32] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ..., v2: _c.Union = ...) -> None: ...

class cl_int2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_int2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_int2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_int4(_c.Union):
    s: _c.Array[_c.c_int32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_int2
    hi: cl_int2
    v2: _c.Array[_c.Union]
    v4: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_int2 = ..., hi: cl_int2 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Union = ...) -> None: ...

class cl_int4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_int4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_int4_struct_lo(_c.Structure):
    lo: cl_int2
    hi: cl_int2
    def __init__(__self, lo: cl_int2 = ..., hi: cl_int2 = ...) -> None: ...

class cl_int8(_c.Union):
    s: _c.Array[_c.c_int32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_int4
    hi: cl_int4
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_int4 = ..., hi: cl_int4 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ...) -> None: ...

class cl_int8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_int8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_int8_struct_lo(_c.Structure):
    lo: cl_int4
    hi: cl_int4
    def __init__(__self, lo: cl_int4 = ..., hi: cl_int4 = ...) -> None: ...

class cl_int16(_c.Union):
    s: _c.Array[_c.c_int32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_int8
    hi: cl_int8
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_int8 = ..., hi: cl_int8 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_int16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_int16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_int16_struct_lo(_c.Structure):
    lo: cl_int8
    hi: cl_int8
    def __init__(__self, lo: cl_int8 = ..., hi: cl_int8 = ...) -> None: ...

class cl_uint2(_c.Union):
    s: _c.Array[_c.c_uint32]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint32] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ..., v2: _c.Union = ...) -> None: ...

class cl_uint2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_uint2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_uint2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_uint4(_c.Union):
    s: _c.Array[_c.c_uint32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_uint2
    hi: cl_uint2
    v2: _c.Array[_c.Union]
    v4: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_uint2 = ..., hi: cl_uint2 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Union = ...) -> None: ...

class cl_uint4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_uint4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_uint4_struct_lo(_c.Structure):
    lo: cl_uint2
    hi: cl_uint2
    def __init__(__self, lo: cl_uint2 = ..., hi: cl_uint2 = ...) -> None: ...

class cl_uint8(_c.Union):
    s: _c.Array[_c.c_uint32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_uint4
    hi: cl_uint4
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_uint4 = ..., hi: cl_uint4 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ...) -> None: ...

class cl_uint8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_uint8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_uint8_struct_lo(_c.Structure):
    lo: cl_uint4
    hi: cl_uint4
    def __init__(__self, lo: cl_uint4 = ..., hi: cl_uint4 = ...) -> None: ...

class cl_uint16(_c.Union):
    s: _c.Array[_c.c_uint32]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_uint8
    hi: cl_uint8
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint32] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_uint8 = ..., hi: cl_uint8 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_uint16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_uint16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_uint16_struct_lo(_c.Structure):
    lo: cl_uint8
    hi: cl_uint8
    def __init__(__self, lo: cl_uint8 = ..., hi: cl_uint8 = ...) -> None: ...

class cl_long2(_c.Union):
    s: _c.Array[_c.c_int64]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_int64] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ..., v2: _c.Union = ...) -> None: ...

class cl_long2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_long2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_long2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_long4(_c.Union):
    s: _c.Array[_c.c_int64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_long2
    hi: cl_long2
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_long2 = ..., hi: cl_long2 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_long4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_long4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_long4_struct_lo(_c.Structure):
    lo: cl_long2
    hi: cl_long2
    def __init__(__self, lo: cl_long2 = ..., hi: cl_long2 = ...) -> None: ...

class cl_long8(_c.Union):
    s: _c.Array[_c.c_int64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_long4
    hi: cl_long4
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_long4 = ..., hi: cl_long4 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_long8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_long8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_long8_struct_lo(_c.Structure):
    lo: cl_long4
    hi: cl_long4
    def __init__(__self, lo: cl_long4 = ..., hi: cl_long4 = ...) -> None: ...

class cl_long16(_c.Union):
    s: _c.Array[_c.c_int64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_long8
    hi: cl_long8
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_int64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_long8 = ..., hi: cl_long8 = ..., v2: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_long16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_long16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_long16_struct_lo(_c.Structure):
    lo: cl_long8
    hi: cl_long8
    def __init__(__self, lo: cl_long8 = ..., hi: cl_long8 = ...) -> None: ...

class cl_ulong2(_c.Union):
    s: _c.Array[_c.c_uint64]
    x: _b.int
    y: _b.int
    s0: _b.int
    s1: _b.int
    lo: _b.int
    hi: _b.int
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_uint64] = ..., x: _b.int = ..., y: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., lo: _b.int = ..., hi: _b.int = ..., v2: _c.Union = ...) -> None: ...

class cl_ulong2_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class cl_ulong2_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ...) -> None: ...

class cl_ulong2_struct_lo(_c.Structure):
    lo: _b.int
    hi: _b.int
    def __init__(__self, lo: _b.int = ..., hi: _b.int = ...) -> None: ...

class cl_ulong4(_c.Union):
    s: _c.Array[_c.c_uint64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    lo: cl_ulong2
    hi: cl_ulong2
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., lo: cl_ulong2 = ..., hi: cl_ulong2 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_ulong4_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_ulong4_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ...) -> None: ...

class cl_ulong4_struct_lo(_c.Structure):
    lo: cl_ulong2
    hi: cl_ulong2
    def __init__(__self, lo: cl_ulong2 = ..., hi: cl_ulong2 = ...) -> None: ...

class cl_ulong8(_c.Union):
    s: _c.Array[_c.c_uint64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    lo: cl_ulong4
    hi: cl_ulong4
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., lo: cl_ulong4 = ..., hi: cl_ulong4 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_ulong8_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ...) -> None: ...

class cl_ulong8_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ...) -> None: ...

class cl_ulong8_struct_lo(_c.Structure):
    lo: cl_ulong4
    hi: cl_ulong4
    def __init__(__self, lo: cl_ulong4 = ..., hi: cl_ulong4 = ...) -> None: ...

class cl_ulong16(_c.Union):
    s: _c.Array[_c.c_uint64]
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    lo: cl_ulong8
    hi: cl_ulong8
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_uint64] = ..., x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ..., lo: cl_ulong8 = ..., hi: cl_ulong8 = ..., v2: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_ulong16_struct_x(_c.Structure):
    x: _b.int
    y: _b.int
    z: _b.int
    w: _b.int
    __spacer4: _b.int
    __spacer5: _b.int
    __spacer6: _b.int
    __spacer7: _b.int
    __spacer8: _b.int
    __spacer9: _b.int
    sa: _b.int
    sb: _b.int
    sc: _b.int
    sd: _b.int
    se: _b.int
    sf: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., z: _b.int = ..., w: _b.int = ..., sa: _b.int = ..., sb: _b.int = ..., sc: _b.int = ..., sd: _b.int = ..., se: _b.int = ..., sf: _b.int = ..., **private: _t.Any) -> None: ...

class cl_ulong16_struct_s0(_c.Structure):
    s0: _b.int
    s1: _b.int
    s2: _b.int
    s3: _b.int
    s4: _b.int
    s5: _b.int
    s6: _b.int
    s7: _b.int
    s8: _b.int
    s9: _b.int
    sA: _b.int
    sB: _b.int
    sC: _b.int
    sD: _b.int
    sE: _b.int
    sF: _b.int
    def __init__(__self, s0: _b.int = ..., s1: _b.int = ..., s2: _b.int = ..., s3: _b.int = ..., s4: _b.int = ..., s5: _b.int = ..., s6: _b.int = ..., s7: _b.int = ..., s8: _b.int = ..., s9: _b.int = ..., sA: _b.int = ..., sB: _b.int = ..., sC: _b.int = ..., sD: _b.int = ..., sE: _b.int = ..., sF: _b.int = ...) -> None: ...

class cl_ulong16_struct_lo(_c.Structure):
    lo: cl_ulong8
    hi: cl_ulong8
    def __init__(__self, lo: cl_ulong8 = ..., hi: cl_ulong8 = ...) -> None: ...

class cl_float2(_c.Union):
    s: _c.Array[_c.c_float]
    x: _b.float
    y: _b.float
    s0: _b.float
    s1: _b.float
    lo: _b.float
    hi: _b.float
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_float] = ..., x: _b.float = ..., y: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., lo: _b.float = ..., hi: _b.float = ..., v2: _c.Union = ...) -> None: ...

class cl_float2_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ...) -> None: ...

class cl_float2_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ...) -> None: ...

class cl_float2_struct_lo(_c.Structure):
    lo: _b.float
    hi: _b.float
    def __init__(__self, lo: _b.float = ..., hi: _b.float = ...) -> None: ...

class cl_float4(_c.Union):
    s: _c.Array[_c.c_float]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    lo: cl_float2
    hi: cl_float2
    v2: _c.Array[_c.Union]
    v4: _c.Union
    def __init__(__self, s: _c.Array[_c.c_float] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., lo: cl_float2 = ..., hi: cl_float2 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Union = ...) -> None: ...

class cl_float4_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class cl_float4_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ...) -> None: ...

class cl_float4_struct_lo(_c.Structure):
    lo: cl_float2
    hi: cl_float2
    def __init__(__self, lo: cl_float2 = ..., hi: cl_float2 = ...) -> None: ...

class cl_float8(_c.Union):
    s: _c.Array[_c.c_float]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    lo: cl_float4
    hi: cl_float4
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_float] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., lo: cl_float4 = ..., hi: cl_float4 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ...) -> None: ...

class cl_float8_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class cl_float8_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ...) -> None: ...

class cl_float8_struct_lo(_c.Structure):
    lo: cl_float4
    hi: cl_float4
    def __init__(__self, lo: cl_float4 = ..., hi: cl_float4 = ...) -> None: ...

class cl_float16(_c.Union):
    s: _c.Array[_c.c_float]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    __spacer4: _b.float
    __spacer5: _b.float
    __spacer6: _b.float
    __spacer7: _b.float
    __spacer8: _b.float
    __spacer9: _b.float
    sa: _b.float
    sb: _b.float
    sc: _b.float
    sd: _b.float
    se: _b.float
    sf: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    s8: _b.float
    s9: _b.float
    sA: _b.float
    sB: _b.float
    sC: _b.float
    sD: _b.float
    sE: _b.float
    sF: _b.float
    lo: cl_float8
    hi: cl_float8
    v2: _c.Array[_c.Union]
    v4: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_float] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., sa: _b.float = ..., sb: _b.float = ..., sc: _b.float = ..., sd: _b.float = ..., se: _b.float = ..., sf: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., s8: _b.float = ..., s9: _b.float = ..., sA: _b.float = ..., sB: _b.float = ..., sC: _b.float = ..., sD: _b.float = ..., sE: _b.float = ..., sF: _b.float = ..., lo: cl_float8 = ..., hi: cl_float8 = ..., v2: _c.Array[_c.Union] = ..., v4: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_float16_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    __spacer4: _b.float
    __spacer5: _b.float
    __spacer6: _b.float
    __spacer7: _b.float
    __spacer8: _b.float
    __spacer9: _b.float
    sa: _b.float
    sb: _b.float
    sc: _b.float
    sd: _b.float
    se: _b.float
    sf: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., sa: _b.float = ..., sb: _b.float = ..., sc: _b.float = ..., sd: _b.float = ..., se: _b.float = ..., sf: _b.float = ..., **private: _t.Any) -> None: ...

class cl_float16_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    s8: _b.float
    s9: _b.float
    sA: _b.float
    sB: _b.float
    sC: _b.float
    sD: _b.float
    sE: _b.float
    sF: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., s8: _b.float = ..., s9: _b.float = ..., sA: _b.float = ..., sB: _b.float = ..., sC: _b.float = ..., sD: _b.float = ..., sE: _b.float = ..., sF: _b.float = ...) -> None: ...

class cl_float16_struct_lo(_c.Structure):
    lo: cl_float8
    hi: cl_float8
    def __init__(__self, lo: cl_float8 = ..., hi: cl_float8 = ...) -> None: ...

class cl_double2(_c.Union):
    s: _c.Array[_c.c_double]
    x: _b.float
    y: _b.float
    s0: _b.float
    s1: _b.float
    lo: _b.float
    hi: _b.float
    v2: _c.Union
    def __init__(__self, s: _c.Array[_c.c_double] = ..., x: _b.float = ..., y: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., lo: _b.float = ..., hi: _b.float = ..., v2: _c.Union = ...) -> None: ...

class cl_double2_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ...) -> None: ...

class cl_double2_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ...) -> None: ...

class cl_double2_struct_lo(_c.Structure):
    lo: _b.float
    hi: _b.float
    def __init__(__self, lo: _b.float = ..., hi: _b.float = ...) -> None: ...

class cl_double4(_c.Union):
    s: _c.Array[_c.c_double]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    lo: cl_double2
    hi: cl_double2
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_double] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., lo: cl_double2 = ..., hi: cl_double2 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_double4_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class cl_double4_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ...) -> None: ...

class cl_double4_struct_lo(_c.Structure):
    lo: cl_double2
    hi: cl_double2
    def __init__(__self, lo: cl_double2 = ..., hi: cl_double2 = ...) -> None: ...

class cl_double8(_c.Union):
    s: _c.Array[_c.c_double]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    lo: cl_double4
    hi: cl_double4
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_double] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., lo: cl_double4 = ..., hi: cl_double4 = ..., v2: _c.Array[_c.Union] = ...) -> None: ...

class cl_double8_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ...) -> None: ...

class cl_double8_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ...) -> None: ...

class cl_double8_struct_lo(_c.Structure):
    lo: cl_double4
    hi: cl_double4
    def __init__(__self, lo: cl_double4 = ..., hi: cl_double4 = ...) -> None: ...

class cl_double16(_c.Union):
    s: _c.Array[_c.c_double]
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    __spacer4: _b.float
    __spacer5: _b.float
    __spacer6: _b.float
    __spacer7: _b.float
    __spacer8: _b.float
    __spacer9: _b.float
    sa: _b.float
    sb: _b.float
    sc: _b.float
    sd: _b.float
    se: _b.float
    sf: _b.float
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    s8: _b.float
    s9: _b.float
    sA: _b.float
    sB: _b.float
    sC: _b.float
    sD: _b.float
    sE: _b.float
    sF: _b.float
    lo: cl_double8
    hi: cl_double8
    v2: _c.Array[_c.Union]
    def __init__(__self, s: _c.Array[_c.c_double] = ..., x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., sa: _b.float = ..., sb: _b.float = ..., sc: _b.float = ..., sd: _b.float = ..., se: _b.float = ..., sf: _b.float = ..., s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., s8: _b.float = ..., s9: _b.float = ..., sA: _b.float = ..., sB: _b.float = ..., sC: _b.float = ..., sD: _b.float = ..., sE: _b.float = ..., sF: _b.float = ..., lo: cl_double8 = ..., hi: cl_double8 = ..., v2: _c.Array[_c.Union] = ..., **private: _t.Any) -> None: ...

class cl_double16_struct_x(_c.Structure):
    x: _b.float
    y: _b.float
    z: _b.float
    w: _b.float
    __spacer4: _b.float
    __spacer5: _b.float
    __spacer6: _b.float
    __spacer7: _b.float
    __spacer8: _b.float
    __spacer9: _b.float
    sa: _b.float
    sb: _b.float
    sc: _b.float
    sd: _b.float
    se: _b.float
    sf: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ..., z: _b.float = ..., w: _b.float = ..., sa: _b.float = ..., sb: _b.float = ..., sc: _b.float = ..., sd: _b.float = ..., se: _b.float = ..., sf: _b.float = ..., **private: _t.Any) -> None: ...

class cl_double16_struct_s0(_c.Structure):
    s0: _b.float
    s1: _b.float
    s2: _b.float
    s3: _b.float
    s4: _b.float
    s5: _b.float
    s6: _b.float
    s7: _b.float
    s8: _b.float
    s9: _b.float
    sA: _b.float
    sB: _b.float
    sC: _b.float
    sD: _b.float
    sE: _b.float
    sF: _b.float
    def __init__(__self, s0: _b.float = ..., s1: _b.float = ..., s2: _b.float = ..., s3: _b.float = ..., s4: _b.float = ..., s5: _b.float = ..., s6: _b.float = ..., s7: _b.float = ..., s8: _b.float = ..., s9: _b.float = ..., sA: _b.float = ..., sB: _b.float = ..., sC: _b.float = ..., sD: _b.float = ..., sE: _b.float = ..., sF: _b.float = ...) -> None: ...

class cl_double16_struct_lo(_c.Structure):
    lo: cl_double8
    hi: cl_double8
    def __init__(__self, lo: cl_double8 = ..., hi: cl_double8 = ...) -> None: ...

class _cl_command_buffer_khr(_c.Structure):
    ...

class _cl_mutable_command_khr(_c.Structure):
    ...

class _cl_mutable_dispatch_arg_khr(_c.Structure):
    arg_index: _b.int
    arg_size: _b.int
    arg_value: _b.int | None
    def __init__(__self, arg_index: _b.int = ..., arg_size: _b.int = ..., arg_value: _b.int | None = ...) -> None: ...

class _cl_mutable_dispatch_exec_info_khr(_c.Structure):
    param_name: _b.int
    param_value_size: _b.int
    param_value: _b.int | None
    def __init__(__self, param_name: _b.int = ..., param_value_size: _b.int = ..., param_value: _b.int | None = ...) -> None: ...

class _cl_mutable_dispatch_config_khr(_c.Structure):
    type: _b.int
    next: _b.int | None
    command: _c._Pointer[_cl_mutable_command_khr]
    num_args: _b.int
    num_svm_args: _b.int
    num_exec_infos: _b.int
    work_dim: _b.int
    arg_list: _c._Pointer[_cl_mutable_dispatch_arg_khr]
    arg_svm_list: _c._Pointer[_cl_mutable_dispatch_arg_khr]
    exec_info_list: _c._Pointer[_cl_mutable_dispatch_exec_info_khr]
    global_work_offset: _c._Pointer[_c.c_size_t]
    global_work_size: _c._Pointer[_c.c_size_t]
    local_work_size: _c._Pointer[_c.c_size_t]
    def __init__(__self, type: _b.int = ..., next: _b.int | None = ..., command: _c._Pointer[_cl_mutable_command_khr] = ..., num_args: _b.int = ..., num_svm_args: _b.int = ..., num_exec_infos: _b.int = ..., work_dim: _b.int = ..., arg_list: _c._Pointer[_cl_mutable_dispatch_arg_khr] = ..., arg_svm_list: _c._Pointer[_cl_mutable_dispatch_arg_khr] = ..., exec_info_list: _c._Pointer[_cl_mutable_dispatch_exec_info_khr] = ..., global_work_offset: _c._Pointer[_c.c_size_t] = ..., global_work_size: _c._Pointer[_c.c_size_t] = ..., local_work_size: _c._Pointer[_c.c_size_t] = ...) -> None: ...

class _cl_mutable_base_config_khr(_c.Structure):
    type: _b.int
    next: _b.int | None
    num_mutable_dispatch: _b.int
    mutable_dispatch_list: _c._Pointer[_cl_mutable_dispatch_config_khr]
    def __init__(__self, type: _b.int = ..., next: _b.int | None = ..., num_mutable_dispatch: _b.int = ..., mutable_dispatch_list: _c._Pointer[_cl_mutable_dispatch_config_khr] = ...) -> None: ...

class cl_device_topology_amd(_c.Union):
    raw: cl_device_topology_amd_raw
    pcie: cl_device_topology_amd_pcie
    def __init__(__self, raw: cl_device_topology_amd_raw = ..., pcie: cl_device_topology_amd_pcie = ...) -> None: ...

class cl_device_topology_amd_raw(_c.Structure):
    type: _b.int
    data: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., data: _c.Array[_c.c_uint32] = ...) -> None: ...

class cl_device_topology_amd_pcie(_c.Structure):
    type: _b.int
    unused: _c.Array[_c.c_int8]
    bus: _b.int
    device: _b.int
    function: _b.int
    def __init__(__self, type: _b.int = ..., unused: _c.Array[_c.c_int8] = ..., bus: _b.int = ..., device: _b.int = ..., function: _b.int = ...) -> None: ...

class _cl_mem_ext_host_ptr(_c.Structure):
    allocation_type: _b.int
    host_cache_policy: _b.int
    def __init__(__self, allocation_type: _b.int = ..., host_cache_policy: _b.int = ...) -> None: ...

class _cl_mem_ion_host_ptr(_c.Structure):
    ext_host_ptr: _cl_mem_ext_host_ptr
    ion_filedesc: _b.int
    ion_hostptr: _b.int | None
    def __init__(__self, ext_host_ptr: _cl_mem_ext_host_ptr = ..., ion_filedesc: _b.int = ..., ion_hostptr: _b.int | None = ...) -> None: ...

class _cl_mem_android_native_buffer_host_ptr(_c.Structure):
    ext_host_ptr: _cl_mem_ext_host_ptr
    anb_ptr: _b.int | None
    def __init__(__self, ext_host_ptr: _cl_mem_ext_host_ptr = ..., anb_ptr: _b.int | None = ...) -> None: ...

class _cl_name_version_khr(_c.Structure):
    version: _b.int
    name: _b.bytes
    def __init__(__self, version: _b.int = ..., name: _b.bytes = ...) -> None: ...

class _cl_device_pci_bus_info_khr(_c.Structure):
    pci_domain: _b.int
    pci_bus: _b.int
    pci_device: _b.int
    pci_function: _b.int
    def __init__(__self, pci_domain: _b.int = ..., pci_bus: _b.int = ..., pci_device: _b.int = ..., pci_function: _b.int = ...) -> None: ...

class _cl_device_integer_dot_product_acceleration_properties_khr(_c.Structure):
    signed_accelerated: _b.int
    unsigned_accelerated: _b.int
    mixed_signedness_accelerated: _b.int
    accumulating_saturating_signed_accelerated: _b.int
    accumulating_saturating_unsigned_accelerated: _b.int
    accumulating_saturating_mixed_signedness_accelerated: _b.int
    def __init__(__self, signed_accelerated: _b.int = ..., unsigned_accelerated: _b.int = ..., mixed_signedness_accelerated: _b.int = ..., accumulating_saturating_signed_accelerated: _b.int = ..., accumulating_saturating_unsigned_accelerated: _b.int = ..., accumulating_saturating_mixed_signedness_accelerated: _b.int = ...) -> None: ...

class _cl_semaphore_khr(_c.Structure):
    ...

class _cl_accelerator_intel(_c.Structure):
    ...

class _cl_motion_estimation_desc_intel(_c.Structure):
    mb_block_type: _b.int
    subpixel_mode: _b.int
    sad_adjust_mode: _b.int
    search_path_type: _b.int
    def __init__(__self, mb_block_type: _b.int = ..., subpixel_mode: _b.int = ..., sad_adjust_mode: _b.int = ..., search_path_type: _b.int = ...) -> None: ...

class _cl_queue_family_properties_intel(_c.Structure):
    properties: _b.int
    capabilities: _b.int
    count: _b.int
    name: _b.bytes
    def __init__(__self, properties: _b.int = ..., capabilities: _b.int = ..., count: _b.int = ..., name: _b.bytes = ...) -> None: ...

cl_platform_id: _t.TypeAlias = _c._Pointer[_cl_platform_id]
cl_device_id: _t.TypeAlias = _c._Pointer[_cl_device_id]
cl_context: _t.TypeAlias = _c._Pointer[_cl_context]
cl_command_queue: _t.TypeAlias = _c._Pointer[_cl_command_queue]
cl_mem: _t.TypeAlias = _c._Pointer[_cl_mem]
cl_program: _t.TypeAlias = _c._Pointer[_cl_program]
cl_kernel: _t.TypeAlias = _c._Pointer[_cl_kernel]
cl_event: _t.TypeAlias = _c._Pointer[_cl_event]
cl_sampler: _t.TypeAlias = _c._Pointer[_cl_sampler]
cl_bool: _t.TypeAlias = cl_uint
cl_bitfield: _t.TypeAlias = cl_ulong
cl_properties: _t.TypeAlias = cl_ulong
cl_device_type: _t.TypeAlias = cl_bitfield
cl_platform_info: _t.TypeAlias = cl_uint
cl_device_info: _t.TypeAlias = cl_uint
cl_device_fp_config: _t.TypeAlias = cl_bitfield
cl_device_mem_cache_type: _t.TypeAlias = cl_uint
cl_device_local_mem_type: _t.TypeAlias = cl_uint
cl_device_exec_capabilities: _t.TypeAlias = cl_bitfield
cl_device_svm_capabilities: _t.TypeAlias = cl_bitfield
cl_command_queue_properties: _t.TypeAlias = cl_bitfield
cl_device_partition_property: _t.TypeAlias = _c.c_ssize_t
cl_device_affinity_domain: _t.TypeAlias = cl_bitfield
cl_context_properties: _t.TypeAlias = _c.c_ssize_t
cl_context_info: _t.TypeAlias = cl_uint
cl_queue_properties: _t.TypeAlias = cl_properties
cl_command_queue_info: _t.TypeAlias = cl_uint
cl_channel_order: _t.TypeAlias = cl_uint
cl_channel_type: _t.TypeAlias = cl_uint
cl_mem_flags: _t.TypeAlias = cl_bitfield
cl_svm_mem_flags: _t.TypeAlias = cl_bitfield
cl_mem_object_type: _t.TypeAlias = cl_uint
cl_mem_info: _t.TypeAlias = cl_uint
cl_mem_migration_flags: _t.TypeAlias = cl_bitfield
cl_image_info: _t.TypeAlias = cl_uint
cl_buffer_create_type: _t.TypeAlias = cl_uint
cl_addressing_mode: _t.TypeAlias = cl_uint
cl_filter_mode: _t.TypeAlias = cl_uint
cl_sampler_info: _t.TypeAlias = cl_uint
cl_map_flags: _t.TypeAlias = cl_bitfield
cl_pipe_properties: _t.TypeAlias = _c.c_ssize_t
cl_pipe_info: _t.TypeAlias = cl_uint
cl_program_info: _t.TypeAlias = cl_uint
cl_program_build_info: _t.TypeAlias = cl_uint
cl_program_binary_type: _t.TypeAlias = cl_uint
cl_build_status: _t.TypeAlias = cl_int
cl_kernel_info: _t.TypeAlias = cl_uint
cl_kernel_arg_info: _t.TypeAlias = cl_uint
cl_kernel_arg_address_qualifier: _t.TypeAlias = cl_uint
cl_kernel_arg_access_qualifier: _t.TypeAlias = cl_uint
cl_kernel_arg_type_qualifier: _t.TypeAlias = cl_bitfield
cl_kernel_work_group_info: _t.TypeAlias = cl_uint
cl_kernel_sub_group_info: _t.TypeAlias = cl_uint
cl_event_info: _t.TypeAlias = cl_uint
cl_command_type: _t.TypeAlias = cl_uint
cl_profiling_info: _t.TypeAlias = cl_uint
cl_sampler_properties: _t.TypeAlias = cl_properties
cl_kernel_exec_info: _t.TypeAlias = cl_uint
cl_device_atomic_capabilities: _t.TypeAlias = cl_bitfield
cl_device_device_enqueue_capabilities: _t.TypeAlias = cl_bitfield
cl_khronos_vendor_id: _t.TypeAlias = cl_uint
cl_mem_properties: _t.TypeAlias = cl_properties
cl_version: _t.TypeAlias = cl_uint
cl_image_format: _t.TypeAlias = _cl_image_format
cl_image_desc: _t.TypeAlias = _cl_image_desc
cl_buffer_region: _t.TypeAlias = _cl_buffer_region
cl_name_version: _t.TypeAlias = _cl_name_version
cl_char: _t.TypeAlias = _c.c_int8
cl_uchar: _t.TypeAlias = _c.c_uint8
cl_short: _t.TypeAlias = _c.c_int16
cl_ushort: _t.TypeAlias = _c.c_uint16
cl_int: _t.TypeAlias = _c.c_int32
cl_uint: _t.TypeAlias = _c.c_uint32
cl_long: _t.TypeAlias = _c.c_int64
cl_ulong: _t.TypeAlias = _c.c_uint64
cl_half: _t.TypeAlias = _c.c_uint16
cl_float: _t.TypeAlias = _c.c_float
cl_double: _t.TypeAlias = _c.c_double
cl_GLuint: _t.TypeAlias = _c.c_uint
cl_GLint: _t.TypeAlias = _c.c_int
cl_GLenum: _t.TypeAlias = _c.c_uint
__cl_float4: _t.TypeAlias = _c.Union
__cl_uchar16: _t.TypeAlias = _c.Union
__cl_char16: _t.TypeAlias = _c.Union
__cl_ushort8: _t.TypeAlias = _c.Union
__cl_short8: _t.TypeAlias = _c.Union
__cl_uint4: _t.TypeAlias = _c.Union
__cl_int4: _t.TypeAlias = _c.Union
__cl_ulong2: _t.TypeAlias = _c.Union
__cl_long2: _t.TypeAlias = _c.Union
__cl_double2: _t.TypeAlias = _c.Union
__cl_uchar8: _t.TypeAlias = _c.Union
__cl_char8: _t.TypeAlias = _c.Union
__cl_ushort4: _t.TypeAlias = _c.Union
__cl_short4: _t.TypeAlias = _c.Union
__cl_uint2: _t.TypeAlias = _c.Union
__cl_int2: _t.TypeAlias = _c.Union
__cl_ulong1: _t.TypeAlias = _c.Union
__cl_long1: _t.TypeAlias = _c.Union
__cl_float2: _t.TypeAlias = _c.Union
cl_char3: _t.TypeAlias = cl_char4
cl_uchar3: _t.TypeAlias = cl_uchar4
cl_short3: _t.TypeAlias = cl_short4
cl_ushort3: _t.TypeAlias = cl_ushort4
cl_half3: _t.TypeAlias = cl_half4
cl_int3: _t.TypeAlias = cl_int4
cl_uint3: _t.TypeAlias = cl_uint4
cl_long3: _t.TypeAlias = cl_long4
cl_ulong3: _t.TypeAlias = cl_ulong4
cl_float3: _t.TypeAlias = cl_float4
cl_double3: _t.TypeAlias = cl_double4
cl_device_command_buffer_capabilities_khr: _t.TypeAlias = cl_bitfield
cl_command_buffer_khr: _t.TypeAlias = _c._Pointer[_cl_command_buffer_khr]
cl_sync_point_khr: _t.TypeAlias = cl_uint
cl_command_buffer_info_khr: _t.TypeAlias = cl_uint
cl_command_buffer_state_khr: _t.TypeAlias = cl_uint
cl_command_buffer_properties_khr: _t.TypeAlias = cl_properties
cl_command_buffer_flags_khr: _t.TypeAlias = cl_bitfield
cl_ndrange_kernel_command_properties_khr: _t.TypeAlias = cl_properties
cl_mutable_command_khr: _t.TypeAlias = _c._Pointer[_cl_mutable_command_khr]
clCreateCommandBufferKHR_fn: _t.TypeAlias = _t.Any
clFinalizeCommandBufferKHR_fn: _t.TypeAlias = _t.Any
clRetainCommandBufferKHR_fn: _t.TypeAlias = _t.Any
clReleaseCommandBufferKHR_fn: _t.TypeAlias = _t.Any
clEnqueueCommandBufferKHR_fn: _t.TypeAlias = _t.Any
clCommandBarrierWithWaitListKHR_fn: _t.TypeAlias = _t.Any
clCommandCopyBufferKHR_fn: _t.TypeAlias = _t.Any
clCommandCopyBufferRectKHR_fn: _t.TypeAlias = _t.Any
clCommandCopyBufferToImageKHR_fn: _t.TypeAlias = _t.Any
clCommandCopyImageKHR_fn: _t.TypeAlias = _t.Any
clCommandCopyImageToBufferKHR_fn: _t.TypeAlias = _t.Any
clCommandFillBufferKHR_fn: _t.TypeAlias = _t.Any
clCommandFillImageKHR_fn: _t.TypeAlias = _t.Any
clCommandNDRangeKernelKHR_fn: _t.TypeAlias = _t.Any
clGetCommandBufferInfoKHR_fn: _t.TypeAlias = _t.Any
cl_command_buffer_structure_type_khr: _t.TypeAlias = cl_uint
cl_mutable_dispatch_fields_khr: _t.TypeAlias = cl_bitfield
cl_mutable_command_info_khr: _t.TypeAlias = cl_uint
cl_mutable_dispatch_arg_khr: _t.TypeAlias = _cl_mutable_dispatch_arg_khr
cl_mutable_dispatch_exec_info_khr: _t.TypeAlias = _cl_mutable_dispatch_exec_info_khr
cl_mutable_dispatch_config_khr: _t.TypeAlias = _cl_mutable_dispatch_config_khr
cl_mutable_base_config_khr: _t.TypeAlias = _cl_mutable_base_config_khr
clUpdateMutableCommandsKHR_fn: _t.TypeAlias = _t.Any
clGetMutableCommandInfoKHR_fn: _t.TypeAlias = _t.Any
clIcdGetPlatformIDsKHR_fn: _t.TypeAlias = _t.Any
clCreateProgramWithILKHR_fn: _t.TypeAlias = _t.Any
clTerminateContextKHR_fn: _t.TypeAlias = _t.Any
cl_queue_properties_khr: _t.TypeAlias = cl_properties
clCreateCommandQueueWithPropertiesKHR_fn: _t.TypeAlias = _t.Any
clReleaseDeviceEXT_fn: _t.TypeAlias = _t.Any
clRetainDeviceEXT_fn: _t.TypeAlias = _t.Any
cl_device_partition_property_ext: _t.TypeAlias = cl_ulong
clCreateSubDevicesEXT_fn: _t.TypeAlias = _t.Any
cl_mem_migration_flags_ext: _t.TypeAlias = cl_bitfield
clEnqueueMigrateMemObjectEXT_fn: _t.TypeAlias = _t.Any
cl_image_pitch_info_qcom: _t.TypeAlias = cl_uint
cl_mem_ext_host_ptr: _t.TypeAlias = _cl_mem_ext_host_ptr
cl_mem_ion_host_ptr: _t.TypeAlias = _cl_mem_ion_host_ptr
cl_mem_android_native_buffer_host_ptr: _t.TypeAlias = _cl_mem_android_native_buffer_host_ptr
cl_mipmap_filter_mode_img: _t.TypeAlias = cl_uint
cl_mem_alloc_flags_img: _t.TypeAlias = cl_bitfield
clGetKernelSubGroupInfoKHR_fn: _t.TypeAlias = _t.Any
cl_queue_priority_khr: _t.TypeAlias = cl_uint
cl_queue_throttle_khr: _t.TypeAlias = cl_uint
cl_version_khr: _t.TypeAlias = cl_uint
cl_name_version_khr: _t.TypeAlias = _cl_name_version_khr
cl_device_pci_bus_info_khr: _t.TypeAlias = _cl_device_pci_bus_info_khr
clGetKernelSuggestedLocalWorkSizeKHR_fn: _t.TypeAlias = _t.Any
cl_device_integer_dot_product_capabilities_khr: _t.TypeAlias = cl_bitfield
cl_device_integer_dot_product_acceleration_properties_khr: _t.TypeAlias = _cl_device_integer_dot_product_acceleration_properties_khr
cl_external_memory_handle_type_khr: _t.TypeAlias = cl_uint
clEnqueueAcquireExternalMemObjectsKHR_fn: _t.TypeAlias = _t.Any
clEnqueueReleaseExternalMemObjectsKHR_fn: _t.TypeAlias = _t.Any
cl_semaphore_khr: _t.TypeAlias = _c._Pointer[_cl_semaphore_khr]
cl_external_semaphore_handle_type_khr: _t.TypeAlias = cl_uint
clGetSemaphoreHandleForTypeKHR_fn: _t.TypeAlias = _t.Any
cl_semaphore_properties_khr: _t.TypeAlias = cl_properties
cl_semaphore_info_khr: _t.TypeAlias = cl_uint
cl_semaphore_type_khr: _t.TypeAlias = cl_uint
cl_semaphore_payload_khr: _t.TypeAlias = cl_ulong
clCreateSemaphoreWithPropertiesKHR_fn: _t.TypeAlias = _t.Any
clEnqueueWaitSemaphoresKHR_fn: _t.TypeAlias = _t.Any
clEnqueueSignalSemaphoresKHR_fn: _t.TypeAlias = _t.Any
clGetSemaphoreInfoKHR_fn: _t.TypeAlias = _t.Any
clReleaseSemaphoreKHR_fn: _t.TypeAlias = _t.Any
clRetainSemaphoreKHR_fn: _t.TypeAlias = _t.Any
cl_import_properties_arm: _t.TypeAlias = _c.c_ssize_t
cl_svm_mem_flags_arm: _t.TypeAlias = cl_bitfield
cl_kernel_exec_info_arm: _t.TypeAlias = cl_uint
cl_device_svm_capabilities_arm: _t.TypeAlias = cl_bitfield
cl_device_scheduling_controls_capabilities_arm: _t.TypeAlias = cl_bitfield
cl_device_controlled_termination_capabilities_arm: _t.TypeAlias = cl_bitfield
cl_command_termination_reason_arm: _t.TypeAlias = cl_uint
cl_device_feature_capabilities_intel: _t.TypeAlias = cl_bitfield
cl_accelerator_intel: _t.TypeAlias = _c._Pointer[_cl_accelerator_intel]
cl_accelerator_type_intel: _t.TypeAlias = cl_uint
cl_accelerator_info_intel: _t.TypeAlias = cl_uint
cl_motion_estimation_desc_intel: _t.TypeAlias = _cl_motion_estimation_desc_intel
clCreateAcceleratorINTEL_fn: _t.TypeAlias = _t.Any
clGetAcceleratorInfoINTEL_fn: _t.TypeAlias = _t.Any
clRetainAcceleratorINTEL_fn: _t.TypeAlias = _t.Any
clReleaseAcceleratorINTEL_fn: _t.TypeAlias = _t.Any
cl_diagnostics_verbose_level: _t.TypeAlias = cl_uint
cl_device_unified_shared_memory_capabilities_intel: _t.TypeAlias = cl_bitfield
cl_mem_properties_intel: _t.TypeAlias = cl_properties
cl_mem_alloc_flags_intel: _t.TypeAlias = cl_bitfield
cl_mem_info_intel: _t.TypeAlias = cl_uint
cl_unified_shared_memory_type_intel: _t.TypeAlias = cl_uint
cl_mem_advice_intel: _t.TypeAlias = cl_uint
clHostMemAllocINTEL_fn: _t.TypeAlias = _t.Any
clDeviceMemAllocINTEL_fn: _t.TypeAlias = _t.Any
clSharedMemAllocINTEL_fn: _t.TypeAlias = _t.Any
clMemFreeINTEL_fn: _t.TypeAlias = _t.Any
clMemBlockingFreeINTEL_fn: _t.TypeAlias = _t.Any
clGetMemAllocInfoINTEL_fn: _t.TypeAlias = _t.Any
clSetKernelArgMemPointerINTEL_fn: _t.TypeAlias = _t.Any
clEnqueueMemFillINTEL_fn: _t.TypeAlias = _t.Any
clEnqueueMemcpyINTEL_fn: _t.TypeAlias = _t.Any
clEnqueueMemAdviseINTEL_fn: _t.TypeAlias = _t.Any
clEnqueueMigrateMemINTEL_fn: _t.TypeAlias = _t.Any
clEnqueueMemsetINTEL_fn: _t.TypeAlias = _t.Any
clCreateBufferWithPropertiesINTEL_fn: _t.TypeAlias = _t.Any
cl_command_queue_capabilities_intel: _t.TypeAlias = cl_bitfield
cl_queue_family_properties_intel: _t.TypeAlias = _cl_queue_family_properties_intel
cl_image_requirements_info_ext: _t.TypeAlias = cl_uint
clGetImageRequirementsInfoEXT_fn: _t.TypeAlias = _t.Any
def clGetPlatformIDs(num_entries: _b.int, platforms: _s.reference[_c._Pointer[_cl_platform_id]], num_platforms: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clGetPlatformInfo(platform: _s.reference[_cl_platform_id], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetDeviceIDs(platform: _s.reference[_cl_platform_id], device_type: _b.int, num_entries: _b.int, devices: _s.reference[_c._Pointer[_cl_device_id]], num_devices: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clGetDeviceInfo(device: _s.reference[_cl_device_id], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateSubDevices(in_device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_ssize_t], num_devices: _b.int, out_devices: _s.reference[_c._Pointer[_cl_device_id]], num_devices_ret: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clRetainDevice(device: _s.reference[_cl_device_id], /) -> _b.int: ...
def clReleaseDevice(device: _s.reference[_cl_device_id], /) -> _b.int: ...
def clSetDefaultDeviceCommandQueue(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clGetDeviceAndHostTimer(device: _s.reference[_cl_device_id], device_timestamp: _s.reference[_c.c_uint64], host_timestamp: _s.reference[_c.c_uint64], /) -> _b.int: ...
def clGetHostTimer(device: _s.reference[_cl_device_id], host_timestamp: _s.reference[_c.c_uint64], /) -> _b.int: ...
def clCreateContext(properties: _s.reference[_c.c_ssize_t], num_devices: _b.int, devices: _s.reference[_c._Pointer[_cl_device_id]], pfn_notify: _t.Any, user_data: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_context]: ...
def clCreateContextFromType(properties: _s.reference[_c.c_ssize_t], device_type: _b.int, pfn_notify: _t.Any, user_data: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_context]: ...
def clRetainContext(context: _s.reference[_cl_context], /) -> _b.int: ...
def clReleaseContext(context: _s.reference[_cl_context], /) -> _b.int: ...
def clGetContextInfo(context: _s.reference[_cl_context], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clSetContextDestructorCallback(context: _s.reference[_cl_context], pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clCreateCommandQueueWithProperties(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_uint64], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_command_queue]: ...
def clRetainCommandQueue(command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clReleaseCommandQueue(command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clGetCommandQueueInfo(command_queue: _s.reference[_cl_command_queue], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateBuffer(context: _s.reference[_cl_context], flags: _b.int, size: _b.int, host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreateSubBuffer(buffer: _s.reference[_cl_mem], flags: _b.int, buffer_create_type: _b.int, buffer_create_info: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreateImage(context: _s.reference[_cl_context], flags: _b.int, image_format: _s.reference[_cl_image_format], image_desc: _s.reference[_cl_image_desc], host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreatePipe(context: _s.reference[_cl_context], flags: _b.int, pipe_packet_size: _b.int, pipe_max_packets: _b.int, properties: _s.reference[_c.c_ssize_t], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreateBufferWithProperties(context: _s.reference[_cl_context], properties: _s.reference[_c.c_uint64], flags: _b.int, size: _b.int, host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreateImageWithProperties(context: _s.reference[_cl_context], properties: _s.reference[_c.c_uint64], flags: _b.int, image_format: _s.reference[_cl_image_format], image_desc: _s.reference[_cl_image_desc], host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clRetainMemObject(memobj: _s.reference[_cl_mem], /) -> _b.int: ...
def clReleaseMemObject(memobj: _s.reference[_cl_mem], /) -> _b.int: ...
def clGetSupportedImageFormats(context: _s.reference[_cl_context], flags: _b.int, image_type: _b.int, num_entries: _b.int, image_formats: _s.reference[_cl_image_format], num_image_formats: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clGetMemObjectInfo(memobj: _s.reference[_cl_mem], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetImageInfo(image: _s.reference[_cl_mem], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetPipeInfo(pipe: _s.reference[_cl_mem], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clSetMemObjectDestructorCallback(memobj: _s.reference[_cl_mem], pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clSVMAlloc(context: _s.reference[_cl_context], flags: _b.int, size: _b.int, alignment: _b.int, /) -> _b.int | None: ...
def clSVMFree(context: _s.reference[_cl_context], svm_pointer: _s.c_void_p, /) -> None: ...
def clCreateSamplerWithProperties(context: _s.reference[_cl_context], sampler_properties: _s.reference[_c.c_uint64], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_sampler]: ...
def clRetainSampler(sampler: _s.reference[_cl_sampler], /) -> _b.int: ...
def clReleaseSampler(sampler: _s.reference[_cl_sampler], /) -> _b.int: ...
def clGetSamplerInfo(sampler: _s.reference[_cl_sampler], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateProgramWithSource(context: _s.reference[_cl_context], count: _b.int, strings: _s.reference[_c.c_char_p], lengths: _s.reference[_c.c_size_t], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clCreateProgramWithBinary(context: _s.reference[_cl_context], num_devices: _b.int, device_list: _s.reference[_c._Pointer[_cl_device_id]], lengths: _s.reference[_c.c_size_t], binaries: _s.reference[_c._Pointer[_c.c_ubyte]], binary_status: _s.reference[_c.c_int32], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clCreateProgramWithBuiltInKernels(context: _s.reference[_cl_context], num_devices: _b.int, device_list: _s.reference[_c._Pointer[_cl_device_id]], kernel_names: _s.c_char_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clCreateProgramWithIL(context: _s.reference[_cl_context], il: _s.c_void_p, length: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clRetainProgram(program: _s.reference[_cl_program], /) -> _b.int: ...
def clReleaseProgram(program: _s.reference[_cl_program], /) -> _b.int: ...
def clBuildProgram(program: _s.reference[_cl_program], num_devices: _b.int, device_list: _s.reference[_c._Pointer[_cl_device_id]], options: _s.c_char_p, pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clCompileProgram(program: _s.reference[_cl_program], num_devices: _b.int, device_list: _s.reference[_c._Pointer[_cl_device_id]], options: _s.c_char_p, num_input_headers: _b.int, input_headers: _s.reference[_c._Pointer[_cl_program]], header_include_names: _s.reference[_c.c_char_p], pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clLinkProgram(context: _s.reference[_cl_context], num_devices: _b.int, device_list: _s.reference[_c._Pointer[_cl_device_id]], options: _s.c_char_p, num_input_programs: _b.int, input_programs: _s.reference[_c._Pointer[_cl_program]], pfn_notify: _t.Any, user_data: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clSetProgramReleaseCallback(program: _s.reference[_cl_program], pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clSetProgramSpecializationConstant(program: _s.reference[_cl_program], spec_id: _b.int, spec_size: _b.int, spec_value: _s.c_void_p, /) -> _b.int: ...
def clUnloadPlatformCompiler(platform: _s.reference[_cl_platform_id], /) -> _b.int: ...
def clGetProgramInfo(program: _s.reference[_cl_program], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetProgramBuildInfo(program: _s.reference[_cl_program], device: _s.reference[_cl_device_id], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateKernel(program: _s.reference[_cl_program], kernel_name: _s.c_char_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_kernel]: ...
def clCreateKernelsInProgram(program: _s.reference[_cl_program], num_kernels: _b.int, kernels: _s.reference[_c._Pointer[_cl_kernel]], num_kernels_ret: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clCloneKernel(source_kernel: _s.reference[_cl_kernel], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_kernel]: ...
def clRetainKernel(kernel: _s.reference[_cl_kernel], /) -> _b.int: ...
def clReleaseKernel(kernel: _s.reference[_cl_kernel], /) -> _b.int: ...
def clSetKernelArg(kernel: _s.reference[_cl_kernel], arg_index: _b.int, arg_size: _b.int, arg_value: _s.c_void_p, /) -> _b.int: ...
def clSetKernelArgSVMPointer(kernel: _s.reference[_cl_kernel], arg_index: _b.int, arg_value: _s.c_void_p, /) -> _b.int: ...
def clSetKernelExecInfo(kernel: _s.reference[_cl_kernel], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, /) -> _b.int: ...
def clGetKernelInfo(kernel: _s.reference[_cl_kernel], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetKernelArgInfo(kernel: _s.reference[_cl_kernel], arg_indx: _b.int, param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetKernelWorkGroupInfo(kernel: _s.reference[_cl_kernel], device: _s.reference[_cl_device_id], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetKernelSubGroupInfo(kernel: _s.reference[_cl_kernel], device: _s.reference[_cl_device_id], param_name: _b.int, input_value_size: _b.int, input_value: _s.c_void_p, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clWaitForEvents(num_events: _b.int, event_list: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetEventInfo(event: _s.reference[_cl_event], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateUserEvent(context: _s.reference[_cl_context], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_event]: ...
def clRetainEvent(event: _s.reference[_cl_event], /) -> _b.int: ...
def clReleaseEvent(event: _s.reference[_cl_event], /) -> _b.int: ...
def clSetUserEventStatus(event: _s.reference[_cl_event], execution_status: _b.int, /) -> _b.int: ...
def clSetEventCallback(event: _s.reference[_cl_event], command_exec_callback_type: _b.int, pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clGetEventProfilingInfo(event: _s.reference[_cl_event], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clFlush(command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clFinish(command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clEnqueueReadBuffer(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], blocking_read: _b.int, offset: _b.int, size: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueReadBufferRect(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], blocking_read: _b.int, buffer_origin: _s.reference[_c.c_size_t], host_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], buffer_row_pitch: _b.int, buffer_slice_pitch: _b.int, host_row_pitch: _b.int, host_slice_pitch: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueWriteBuffer(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], blocking_write: _b.int, offset: _b.int, size: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueWriteBufferRect(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], blocking_write: _b.int, buffer_origin: _s.reference[_c.c_size_t], host_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], buffer_row_pitch: _b.int, buffer_slice_pitch: _b.int, host_row_pitch: _b.int, host_slice_pitch: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueFillBuffer(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], pattern: _s.c_void_p, pattern_size: _b.int, offset: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueCopyBuffer(command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_offset: _b.int, dst_offset: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueCopyBufferRect(command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], src_row_pitch: _b.int, src_slice_pitch: _b.int, dst_row_pitch: _b.int, dst_slice_pitch: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueReadImage(command_queue: _s.reference[_cl_command_queue], image: _s.reference[_cl_mem], blocking_read: _b.int, origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], row_pitch: _b.int, slice_pitch: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueWriteImage(command_queue: _s.reference[_cl_command_queue], image: _s.reference[_cl_mem], blocking_write: _b.int, origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], input_row_pitch: _b.int, input_slice_pitch: _b.int, ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueFillImage(command_queue: _s.reference[_cl_command_queue], image: _s.reference[_cl_mem], fill_color: _s.c_void_p, origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueCopyImage(command_queue: _s.reference[_cl_command_queue], src_image: _s.reference[_cl_mem], dst_image: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueCopyImageToBuffer(command_queue: _s.reference[_cl_command_queue], src_image: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], dst_offset: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueCopyBufferToImage(command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_image: _s.reference[_cl_mem], src_offset: _b.int, dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMapBuffer(command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], blocking_map: _b.int, map_flags: _b.int, offset: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], errcode_ret: _s.reference[_c.c_int32], /) -> _b.int | None: ...
def clEnqueueMapImage(command_queue: _s.reference[_cl_command_queue], image: _s.reference[_cl_mem], blocking_map: _b.int, map_flags: _b.int, origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], image_row_pitch: _s.reference[_c.c_size_t], image_slice_pitch: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], errcode_ret: _s.reference[_c.c_int32], /) -> _b.int | None: ...
def clEnqueueUnmapMemObject(command_queue: _s.reference[_cl_command_queue], memobj: _s.reference[_cl_mem], mapped_ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMigrateMemObjects(command_queue: _s.reference[_cl_command_queue], num_mem_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], flags: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueNDRangeKernel(command_queue: _s.reference[_cl_command_queue], kernel: _s.reference[_cl_kernel], work_dim: _b.int, global_work_offset: _s.reference[_c.c_size_t], global_work_size: _s.reference[_c.c_size_t], local_work_size: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueNativeKernel(command_queue: _s.reference[_cl_command_queue], user_func: _t.Any, args: _s.c_void_p, cb_args: _b.int, num_mem_objects: _b.int, mem_list: _s.reference[_c._Pointer[_cl_mem]], args_mem_loc: _s.reference[_c.c_void_p], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMarkerWithWaitList(command_queue: _s.reference[_cl_command_queue], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueBarrierWithWaitList(command_queue: _s.reference[_cl_command_queue], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMFree(command_queue: _s.reference[_cl_command_queue], num_svm_pointers: _b.int, svm_pointers: _s.reference[_c.c_void_p], pfn_free_func: _t.Any, user_data: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMemcpy(command_queue: _s.reference[_cl_command_queue], blocking_copy: _b.int, dst_ptr: _s.c_void_p, src_ptr: _s.c_void_p, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMemFill(command_queue: _s.reference[_cl_command_queue], svm_ptr: _s.c_void_p, pattern: _s.c_void_p, pattern_size: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMap(command_queue: _s.reference[_cl_command_queue], blocking_map: _b.int, flags: _b.int, svm_ptr: _s.c_void_p, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMUnmap(command_queue: _s.reference[_cl_command_queue], svm_ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMigrateMem(command_queue: _s.reference[_cl_command_queue], num_svm_pointers: _b.int, svm_pointers: _s.reference[_c.c_void_p], sizes: _s.reference[_c.c_size_t], flags: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetExtensionFunctionAddressForPlatform(platform: _s.reference[_cl_platform_id], func_name: _s.c_char_p, /) -> _b.int | None: ...
def clCreateImage2D(context: _s.reference[_cl_context], flags: _b.int, image_format: _s.reference[_cl_image_format], image_width: _b.int, image_height: _b.int, image_row_pitch: _b.int, host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clCreateImage3D(context: _s.reference[_cl_context], flags: _b.int, image_format: _s.reference[_cl_image_format], image_width: _b.int, image_height: _b.int, image_depth: _b.int, image_row_pitch: _b.int, image_slice_pitch: _b.int, host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clEnqueueMarker(command_queue: _s.reference[_cl_command_queue], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueWaitForEvents(command_queue: _s.reference[_cl_command_queue], num_events: _b.int, event_list: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueBarrier(command_queue: _s.reference[_cl_command_queue], /) -> _b.int: ...
def clUnloadCompiler() -> _b.int: ...
def clGetExtensionFunctionAddress(func_name: _s.c_char_p, /) -> _b.int | None: ...
def clCreateCommandQueue(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], properties: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_command_queue]: ...
def clCreateSampler(context: _s.reference[_cl_context], normalized_coords: _b.int, addressing_mode: _b.int, filter_mode: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_sampler]: ...
def clEnqueueTask(command_queue: _s.reference[_cl_command_queue], kernel: _s.reference[_cl_kernel], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clCreateCommandBufferKHR(num_queues: _b.int, queues: _s.reference[_c._Pointer[_cl_command_queue]], properties: _s.reference[_c.c_uint64], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_command_buffer_khr]: ...
def clFinalizeCommandBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], /) -> _b.int: ...
def clRetainCommandBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], /) -> _b.int: ...
def clReleaseCommandBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], /) -> _b.int: ...
def clEnqueueCommandBufferKHR(num_queues: _b.int, queues: _s.reference[_c._Pointer[_cl_command_queue]], command_buffer: _s.reference[_cl_command_buffer_khr], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clCommandBarrierWithWaitListKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandCopyBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_offset: _b.int, dst_offset: _b.int, size: _b.int, num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandCopyBufferRectKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], src_row_pitch: _b.int, src_slice_pitch: _b.int, dst_row_pitch: _b.int, dst_slice_pitch: _b.int, num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandCopyBufferToImageKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], src_buffer: _s.reference[_cl_mem], dst_image: _s.reference[_cl_mem], src_offset: _b.int, dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandCopyImageKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], src_image: _s.reference[_cl_mem], dst_image: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], dst_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandCopyImageToBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], src_image: _s.reference[_cl_mem], dst_buffer: _s.reference[_cl_mem], src_origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], dst_offset: _b.int, num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandFillBufferKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], buffer: _s.reference[_cl_mem], pattern: _s.c_void_p, pattern_size: _b.int, offset: _b.int, size: _b.int, num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandFillImageKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], image: _s.reference[_cl_mem], fill_color: _s.c_void_p, origin: _s.reference[_c.c_size_t], region: _s.reference[_c.c_size_t], num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clCommandNDRangeKernelKHR(command_buffer: _s.reference[_cl_command_buffer_khr], command_queue: _s.reference[_cl_command_queue], properties: _s.reference[_c.c_uint64], kernel: _s.reference[_cl_kernel], work_dim: _b.int, global_work_offset: _s.reference[_c.c_size_t], global_work_size: _s.reference[_c.c_size_t], local_work_size: _s.reference[_c.c_size_t], num_sync_points_in_wait_list: _b.int, sync_point_wait_list: _s.reference[_c.c_uint32], sync_point: _s.reference[_c.c_uint32], mutable_handle: _s.reference[_c._Pointer[_cl_mutable_command_khr]], /) -> _b.int: ...
def clGetCommandBufferInfoKHR(command_buffer: _s.reference[_cl_command_buffer_khr], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clUpdateMutableCommandsKHR(command_buffer: _s.reference[_cl_command_buffer_khr], mutable_config: _s.reference[_cl_mutable_base_config_khr], /) -> _b.int: ...
def clGetMutableCommandInfoKHR(command: _s.reference[_cl_mutable_command_khr], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clSetMemObjectDestructorAPPLE(memobj: _s.reference[_cl_mem], pfn_notify: _t.Any, user_data: _s.c_void_p, /) -> _b.int: ...
def clLogMessagesToSystemLogAPPLE(errstr: _s.c_char_p, private_info: _s.c_void_p, cb: _b.int, user_data: _s.c_void_p, /) -> None: ...
def clLogMessagesToStdoutAPPLE(errstr: _s.c_char_p, private_info: _s.c_void_p, cb: _b.int, user_data: _s.c_void_p, /) -> None: ...
def clLogMessagesToStderrAPPLE(errstr: _s.c_char_p, private_info: _s.c_void_p, cb: _b.int, user_data: _s.c_void_p, /) -> None: ...
def clIcdGetPlatformIDsKHR(num_entries: _b.int, platforms: _s.reference[_c._Pointer[_cl_platform_id]], num_platforms: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clCreateProgramWithILKHR(context: _s.reference[_cl_context], il: _s.c_void_p, length: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_program]: ...
def clTerminateContextKHR(context: _s.reference[_cl_context], /) -> _b.int: ...
def clCreateCommandQueueWithPropertiesKHR(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_uint64], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_command_queue]: ...
def clReleaseDeviceEXT(device: _s.reference[_cl_device_id], /) -> _b.int: ...
def clRetainDeviceEXT(device: _s.reference[_cl_device_id], /) -> _b.int: ...
def clCreateSubDevicesEXT(in_device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_uint64], num_entries: _b.int, out_devices: _s.reference[_c._Pointer[_cl_device_id]], num_devices: _s.reference[_c.c_uint32], /) -> _b.int: ...
def clEnqueueMigrateMemObjectEXT(command_queue: _s.reference[_cl_command_queue], num_mem_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], flags: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetDeviceImageInfoQCOM(device: _s.reference[_cl_device_id], image_width: _b.int, image_height: _b.int, image_format: _s.reference[_cl_image_format], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clEnqueueAcquireGrallocObjectsIMG(command_queue: _s.reference[_cl_command_queue], num_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueReleaseGrallocObjectsIMG(command_queue: _s.reference[_cl_command_queue], num_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueGenerateMipmapIMG(command_queue: _s.reference[_cl_command_queue], src_image: _s.reference[_cl_mem], dst_image: _s.reference[_cl_mem], mipmap_filter_mode: _b.int, array_region: _s.reference[_c.c_size_t], mip_region: _s.reference[_c.c_size_t], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetKernelSubGroupInfoKHR(in_kernel: _s.reference[_cl_kernel], in_device: _s.reference[_cl_device_id], param_name: _b.int, input_value_size: _b.int, input_value: _s.c_void_p, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clGetKernelSuggestedLocalWorkSizeKHR(command_queue: _s.reference[_cl_command_queue], kernel: _s.reference[_cl_kernel], work_dim: _b.int, global_work_offset: _s.reference[_c.c_size_t], global_work_size: _s.reference[_c.c_size_t], suggested_local_work_size: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clEnqueueAcquireExternalMemObjectsKHR(command_queue: _s.reference[_cl_command_queue], num_mem_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueReleaseExternalMemObjectsKHR(command_queue: _s.reference[_cl_command_queue], num_mem_objects: _b.int, mem_objects: _s.reference[_c._Pointer[_cl_mem]], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetSemaphoreHandleForTypeKHR(sema_object: _s.reference[_cl_semaphore_khr], device: _s.reference[_cl_device_id], handle_type: _b.int, handle_size: _b.int, handle_ptr: _s.c_void_p, handle_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clCreateSemaphoreWithPropertiesKHR(context: _s.reference[_cl_context], sema_props: _s.reference[_c.c_uint64], errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_semaphore_khr]: ...
def clEnqueueWaitSemaphoresKHR(command_queue: _s.reference[_cl_command_queue], num_sema_objects: _b.int, sema_objects: _s.reference[_c._Pointer[_cl_semaphore_khr]], sema_payload_list: _s.reference[_c.c_uint64], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSignalSemaphoresKHR(command_queue: _s.reference[_cl_command_queue], num_sema_objects: _b.int, sema_objects: _s.reference[_c._Pointer[_cl_semaphore_khr]], sema_payload_list: _s.reference[_c.c_uint64], num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clGetSemaphoreInfoKHR(sema_object: _s.reference[_cl_semaphore_khr], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clReleaseSemaphoreKHR(sema_object: _s.reference[_cl_semaphore_khr], /) -> _b.int: ...
def clRetainSemaphoreKHR(sema_object: _s.reference[_cl_semaphore_khr], /) -> _b.int: ...
def clImportMemoryARM(context: _s.reference[_cl_context], flags: _b.int, properties: _s.reference[_c.c_ssize_t], memory: _s.c_void_p, size: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clSVMAllocARM(context: _s.reference[_cl_context], flags: _b.int, size: _b.int, alignment: _b.int, /) -> _b.int | None: ...
def clSVMFreeARM(context: _s.reference[_cl_context], svm_pointer: _s.c_void_p, /) -> None: ...
def clEnqueueSVMFreeARM(command_queue: _s.reference[_cl_command_queue], num_svm_pointers: _b.int, svm_pointers: _s.reference[_c.c_void_p], pfn_free_func: _t.Any, user_data: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMemcpyARM(command_queue: _s.reference[_cl_command_queue], blocking_copy: _b.int, dst_ptr: _s.c_void_p, src_ptr: _s.c_void_p, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMemFillARM(command_queue: _s.reference[_cl_command_queue], svm_ptr: _s.c_void_p, pattern: _s.c_void_p, pattern_size: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMMapARM(command_queue: _s.reference[_cl_command_queue], blocking_map: _b.int, flags: _b.int, svm_ptr: _s.c_void_p, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueSVMUnmapARM(command_queue: _s.reference[_cl_command_queue], svm_ptr: _s.c_void_p, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clSetKernelArgSVMPointerARM(kernel: _s.reference[_cl_kernel], arg_index: _b.int, arg_value: _s.c_void_p, /) -> _b.int: ...
def clSetKernelExecInfoARM(kernel: _s.reference[_cl_kernel], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, /) -> _b.int: ...
def clCreateAcceleratorINTEL(context: _s.reference[_cl_context], accelerator_type: _b.int, descriptor_size: _b.int, descriptor: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_accelerator_intel]: ...
def clGetAcceleratorInfoINTEL(accelerator: _s.reference[_cl_accelerator_intel], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clRetainAcceleratorINTEL(accelerator: _s.reference[_cl_accelerator_intel], /) -> _b.int: ...
def clReleaseAcceleratorINTEL(accelerator: _s.reference[_cl_accelerator_intel], /) -> _b.int: ...
def clHostMemAllocINTEL(context: _s.reference[_cl_context], properties: _s.reference[_c.c_uint64], size: _b.int, alignment: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _b.int | None: ...
def clDeviceMemAllocINTEL(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_uint64], size: _b.int, alignment: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _b.int | None: ...
def clSharedMemAllocINTEL(context: _s.reference[_cl_context], device: _s.reference[_cl_device_id], properties: _s.reference[_c.c_uint64], size: _b.int, alignment: _b.int, errcode_ret: _s.reference[_c.c_int32], /) -> _b.int | None: ...
def clMemFreeINTEL(context: _s.reference[_cl_context], ptr: _s.c_void_p, /) -> _b.int: ...
def clMemBlockingFreeINTEL(context: _s.reference[_cl_context], ptr: _s.c_void_p, /) -> _b.int: ...
def clGetMemAllocInfoINTEL(context: _s.reference[_cl_context], ptr: _s.c_void_p, param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def clSetKernelArgMemPointerINTEL(kernel: _s.reference[_cl_kernel], arg_index: _b.int, arg_value: _s.c_void_p, /) -> _b.int: ...
def clEnqueueMemFillINTEL(command_queue: _s.reference[_cl_command_queue], dst_ptr: _s.c_void_p, pattern: _s.c_void_p, pattern_size: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMemcpyINTEL(command_queue: _s.reference[_cl_command_queue], blocking: _b.int, dst_ptr: _s.c_void_p, src_ptr: _s.c_void_p, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMemAdviseINTEL(command_queue: _s.reference[_cl_command_queue], ptr: _s.c_void_p, size: _b.int, advice: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMigrateMemINTEL(command_queue: _s.reference[_cl_command_queue], ptr: _s.c_void_p, size: _b.int, flags: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clEnqueueMemsetINTEL(command_queue: _s.reference[_cl_command_queue], dst_ptr: _s.c_void_p, value: _b.int, size: _b.int, num_events_in_wait_list: _b.int, event_wait_list: _s.reference[_c._Pointer[_cl_event]], event: _s.reference[_c._Pointer[_cl_event]], /) -> _b.int: ...
def clCreateBufferWithPropertiesINTEL(context: _s.reference[_cl_context], properties: _s.reference[_c.c_uint64], flags: _b.int, size: _b.int, host_ptr: _s.c_void_p, errcode_ret: _s.reference[_c.c_int32], /) -> _c._Pointer[_cl_mem]: ...
def clGetImageRequirementsInfoEXT(context: _s.reference[_cl_context], properties: _s.reference[_c.c_uint64], flags: _b.int, image_format: _s.reference[_cl_image_format], image_desc: _s.reference[_cl_image_desc], param_name: _b.int, param_value_size: _b.int, param_value: _s.c_void_p, param_value_size_ret: _s.reference[_c.c_size_t], /) -> _b.int: ...
def CL_VERSION_MAJOR(version: _s.number) -> _b.int: ...
def CL_VERSION_MINOR(version: _s.number) -> _b.int: ...
def CL_VERSION_PATCH(version: _s.number) -> _b.int: ...
def CL_MAKE_VERSION(major: _s.number, minor: _s.number, patch: _s.number) -> _b.int: ...
def CL_VERSION_MAJOR_KHR(version: _s.number) -> _b.int: ...
def CL_VERSION_MINOR_KHR(version: _s.number) -> _b.int: ...
def CL_VERSION_PATCH_KHR(version: _s.number) -> _b.int: ...
def CL_MAKE_VERSION_KHR(major: _s.number, minor: _s.number, patch: _s.number) -> _b.int: ...
CL_NAME_VERSION_MAX_NAME_SIZE: _b.int
CL_SUCCESS: _b.int
CL_DEVICE_NOT_FOUND: _b.int
CL_DEVICE_NOT_AVAILABLE: _b.int
CL_COMPILER_NOT_AVAILABLE: _b.int
CL_MEM_OBJECT_ALLOCATION_FAILURE: _b.int
CL_OUT_OF_RESOURCES: _b.int
CL_OUT_OF_HOST_MEMORY: _b.int
CL_PROFILING_INFO_NOT_AVAILABLE: _b.int
CL_MEM_COPY_OVERLAP: _b.int
CL_IMAGE_FORMAT_MISMATCH: _b.int
CL_IMAGE_FORMAT_NOT_SUPPORTED: _b.int
CL_BUILD_PROGRAM_FAILURE: _b.int
CL_MAP_FAILURE: _b.int
CL_MISALIGNED_SUB_BUFFER_OFFSET: _b.int
CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST: _b.int
CL_COMPILE_PROGRAM_FAILURE: _b.int
CL_LINKER_NOT_AVAILABLE: _b.int
CL_LINK_PROGRAM_FAILURE: _b.int
CL_DEVICE_PARTITION_FAILED: _b.int
CL_KERNEL_ARG_INFO_NOT_AVAILABLE: _b.int
CL_INVALID_VALUE: _b.int
CL_INVALID_DEVICE_TYPE: _b.int
CL_INVALID_PLATFORM: _b.int
CL_INVALID_DEVICE: _b.int
CL_INVALID_CONTEXT: _b.int
CL_INVALID_QUEUE_PROPERTIES: _b.int
CL_INVALID_COMMAND_QUEUE: _b.int
CL_INVALID_HOST_PTR: _b.int
CL_INVALID_MEM_OBJECT: _b.int
CL_INVALID_IMAGE_FORMAT_DESCRIPTOR: _b.int
CL_INVALID_IMAGE_SIZE: _b.int
CL_INVALID_SAMPLER: _b.int
CL_INVALID_BINARY: _b.int
CL_INVALID_BUILD_OPTIONS: _b.int
CL_INVALID_PROGRAM: _b.int
CL_INVALID_PROGRAM_EXECUTABLE: _b.int
CL_INVALID_KERNEL_NAME: _b.int
CL_INVALID_KERNEL_DEFINITION: _b.int
CL_INVALID_KERNEL: _b.int
CL_INVALID_ARG_INDEX: _b.int
CL_INVALID_ARG_VALUE: _b.int
CL_INVALID_ARG_SIZE: _b.int
CL_INVALID_KERNEL_ARGS: _b.int
CL_INVALID_WORK_DIMENSION: _b.int
CL_INVALID_WORK_GROUP_SIZE: _b.int
CL_INVALID_WORK_ITEM_SIZE: _b.int
CL_INVALID_GLOBAL_OFFSET: _b.int
CL_INVALID_EVENT_WAIT_LIST: _b.int
CL_INVALID_EVENT: _b.int
CL_INVALID_OPERATION: _b.int
CL_INVALID_GL_OBJECT: _b.int
CL_INVALID_BUFFER_SIZE: _b.int
CL_INVALID_MIP_LEVEL: _b.int
CL_INVALID_GLOBAL_WORK_SIZE: _b.int
CL_INVALID_PROPERTY: _b.int
CL_INVALID_IMAGE_DESCRIPTOR: _b.int
CL_INVALID_COMPILER_OPTIONS: _b.int
CL_INVALID_LINKER_OPTIONS: _b.int
CL_INVALID_DEVICE_PARTITION_COUNT: _b.int
CL_INVALID_PIPE_SIZE: _b.int
CL_INVALID_DEVICE_QUEUE: _b.int
CL_INVALID_SPEC_ID: _b.int
CL_MAX_SIZE_RESTRICTION_EXCEEDED: _b.int
CL_FALSE: _b.int
CL_TRUE: _b.int
CL_BLOCKING: _b.int
CL_NON_BLOCKING: _b.int
CL_PLATFORM_PROFILE: _b.int
CL_PLATFORM_VERSION: _b.int
CL_PLATFORM_NAME: _b.int
CL_PLATFORM_VENDOR: _b.int
CL_PLATFORM_EXTENSIONS: _b.int
CL_PLATFORM_HOST_TIMER_RESOLUTION: _b.int
CL_PLATFORM_NUMERIC_VERSION: _b.int
CL_PLATFORM_EXTENSIONS_WITH_VERSION: _b.int
CL_DEVICE_TYPE_DEFAULT: _b.int
CL_DEVICE_TYPE_CPU: _b.int
CL_DEVICE_TYPE_GPU: _b.int
CL_DEVICE_TYPE_ACCELERATOR: _b.int
CL_DEVICE_TYPE_CUSTOM: _b.int
CL_DEVICE_TYPE_ALL: _b.int
CL_DEVICE_TYPE: _b.int
CL_DEVICE_VENDOR_ID: _b.int
CL_DEVICE_MAX_COMPUTE_UNITS: _b.int
CL_DEVICE_MAX_WORK_ITEM_DIMENSIONS: _b.int
CL_DEVICE_MAX_WORK_GROUP_SIZE: _b.int
CL_DEVICE_MAX_WORK_ITEM_SIZES: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_CHAR: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_SHORT: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_INT: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_LONG: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_FLOAT: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_DOUBLE: _b.int
CL_DEVICE_MAX_CLOCK_FREQUENCY: _b.int
CL_DEVICE_ADDRESS_BITS: _b.int
CL_DEVICE_MAX_READ_IMAGE_ARGS: _b.int
CL_DEVICE_MAX_WRITE_IMAGE_ARGS: _b.int
CL_DEVICE_MAX_MEM_ALLOC_SIZE: _b.int
CL_DEVICE_IMAGE2D_MAX_WIDTH: _b.int
CL_DEVICE_IMAGE2D_MAX_HEIGHT: _b.int
CL_DEVICE_IMAGE3D_MAX_WIDTH: _b.int
CL_DEVICE_IMAGE3D_MAX_HEIGHT: _b.int
CL_DEVICE_IMAGE3D_MAX_DEPTH: _b.int
CL_DEVICE_IMAGE_SUPPORT: _b.int
CL_DEVICE_MAX_PARAMETER_SIZE: _b.int
CL_DEVICE_MAX_SAMPLERS: _b.int
CL_DEVICE_MEM_BASE_ADDR_ALIGN: _b.int
CL_DEVICE_MIN_DATA_TYPE_ALIGN_SIZE: _b.int
CL_DEVICE_SINGLE_FP_CONFIG: _b.int
CL_DEVICE_GLOBAL_MEM_CACHE_TYPE: _b.int
CL_DEVICE_GLOBAL_MEM_CACHELINE_SIZE: _b.int
CL_DEVICE_GLOBAL_MEM_CACHE_SIZE: _b.int
CL_DEVICE_GLOBAL_MEM_SIZE: _b.int
CL_DEVICE_MAX_CONSTANT_BUFFER_SIZE: _b.int
CL_DEVICE_MAX_CONSTANT_ARGS: _b.int
CL_DEVICE_LOCAL_MEM_TYPE: _b.int
CL_DEVICE_LOCAL_MEM_SIZE: _b.int
CL_DEVICE_ERROR_CORRECTION_SUPPORT: _b.int
CL_DEVICE_PROFILING_TIMER_RESOLUTION: _b.int
CL_DEVICE_ENDIAN_LITTLE: _b.int
CL_DEVICE_AVAILABLE: _b.int
CL_DEVICE_COMPILER_AVAILABLE: _b.int
CL_DEVICE_EXECUTION_CAPABILITIES: _b.int
CL_DEVICE_QUEUE_PROPERTIES: _b.int
CL_DEVICE_QUEUE_ON_HOST_PROPERTIES: _b.int
CL_DEVICE_NAME: _b.int
CL_DEVICE_VENDOR: _b.int
CL_DRIVER_VERSION: _b.int
CL_DEVICE_PROFILE: _b.int
CL_DEVICE_VERSION: _b.int
CL_DEVICE_EXTENSIONS: _b.int
CL_DEVICE_PLATFORM: _b.int
CL_DEVICE_DOUBLE_FP_CONFIG: _b.int
CL_DEVICE_PREFERRED_VECTOR_WIDTH_HALF: _b.int
CL_DEVICE_HOST_UNIFIED_MEMORY: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_CHAR: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_SHORT: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_INT: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_LONG: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_FLOAT: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_DOUBLE: _b.int
CL_DEVICE_NATIVE_VECTOR_WIDTH_HALF: _b.int
CL_DEVICE_OPENCL_C_VERSION: _b.int
CL_DEVICE_LINKER_AVAILABLE: _b.int
CL_DEVICE_BUILT_IN_KERNELS: _b.int
CL_DEVICE_IMAGE_MAX_BUFFER_SIZE: _b.int
CL_DEVICE_IMAGE_MAX_ARRAY_SIZE: _b.int
CL_DEVICE_PARENT_DEVICE: _b.int
CL_DEVICE_PARTITION_MAX_SUB_DEVICES: _b.int
CL_DEVICE_PARTITION_PROPERTIES: _b.int
CL_DEVICE_PARTITION_AFFINITY_DOMAIN: _b.int
CL_DEVICE_PARTITION_TYPE: _b.int
CL_DEVICE_REFERENCE_COUNT: _b.int
CL_DEVICE_PREFERRED_INTEROP_USER_SYNC: _b.int
CL_DEVICE_PRINTF_BUFFER_SIZE: _b.int
CL_DEVICE_IMAGE_PITCH_ALIGNMENT: _b.int
CL_DEVICE_IMAGE_BASE_ADDRESS_ALIGNMENT: _b.int
CL_DEVICE_MAX_READ_WRITE_IMAGE_ARGS: _b.int
CL_DEVICE_MAX_GLOBAL_VARIABLE_SIZE: _b.int
CL_DEVICE_QUEUE_ON_DEVICE_PROPERTIES: _b.int
CL_DEVICE_QUEUE_ON_DEVICE_PREFERRED_SIZE: _b.int
CL_DEVICE_QUEUE_ON_DEVICE_MAX_SIZE: _b.int
CL_DEVICE_MAX_ON_DEVICE_QUEUES: _b.int
CL_DEVICE_MAX_ON_DEVICE_EVENTS: _b.int
CL_DEVICE_SVM_CAPABILITIES: _b.int
CL_DEVICE_GLOBAL_VARIABLE_PREFERRED_TOTAL_SIZE: _b.int
CL_DEVICE_MAX_PIPE_ARGS: _b.int
CL_DEVICE_PIPE_MAX_ACTIVE_RESERVATIONS: _b.int
CL_DEVICE_PIPE_MAX_PACKET_SIZE: _b.int
CL_DEVICE_PREFERRED_PLATFORM_ATOMIC_ALIGNMENT: _b.int
CL_DEVICE_PREFERRED_GLOBAL_ATOMIC_ALIGNMENT: _b.int
CL_DEVICE_PREFERRED_LOCAL_ATOMIC_ALIGNMENT: _b.int
CL_DEVICE_IL_VERSION: _b.int
CL_DEVICE_MAX_NUM_SUB_GROUPS: _b.int
CL_DEVICE_SUB_GROUP_INDEPENDENT_FORWARD_PROGRESS: _b.int
CL_DEVICE_NUMERIC_VERSION: _b.int
CL_DEVICE_EXTENSIONS_WITH_VERSION: _b.int
CL_DEVICE_ILS_WITH_VERSION: _b.int
CL_DEVICE_BUILT_IN_KERNELS_WITH_VERSION: _b.int
CL_DEVICE_ATOMIC_MEMORY_CAPABILITIES: _b.int
CL_DEVICE_ATOMIC_FENCE_CAPABILITIES: _b.int
CL_DEVICE_NON_UNIFORM_WORK_GROUP_SUPPORT: _b.int
CL_DEVICE_OPENCL_C_ALL_VERSIONS: _b.int
CL_DEVICE_PREFERRED_WORK_GROUP_SIZE_MULTIPLE: _b.int
CL_DEVICE_WORK_GROUP_COLLECTIVE_FUNCTIONS_SUPPORT: _b.int
CL_DEVICE_GENERIC_ADDRESS_SPACE_SUPPORT: _b.int
CL_DEVICE_OPENCL_C_FEATURES: _b.int
CL_DEVICE_DEVICE_ENQUEUE_CAPABILITIES: _b.int
CL_DEVICE_PIPE_SUPPORT: _b.int
CL_DEVICE_LATEST_CONFORMANCE_VERSION_PASSED: _b.int
CL_FP_DENORM: _b.int
CL_FP_INF_NAN: _b.int
CL_FP_ROUND_TO_NEAREST: _b.int
CL_FP_ROUND_TO_ZERO: _b.int
CL_FP_ROUND_TO_INF: _b.int
CL_FP_FMA: _b.int
CL_FP_SOFT_FLOAT: _b.int
CL_FP_CORRECTLY_ROUNDED_DIVIDE_SQRT: _b.int
CL_NONE: _b.int
CL_READ_ONLY_CACHE: _b.int
CL_READ_WRITE_CACHE: _b.int
CL_LOCAL: _b.int
CL_GLOBAL: _b.int
CL_EXEC_KERNEL: _b.int
CL_EXEC_NATIVE_KERNEL: _b.int
CL_QUEUE_OUT_OF_ORDER_EXEC_MODE_ENABLE: _b.int
CL_QUEUE_PROFILING_ENABLE: _b.int
CL_QUEUE_ON_DEVICE: _b.int
CL_QUEUE_ON_DEVICE_DEFAULT: _b.int
CL_CONTEXT_REFERENCE_COUNT: _b.int
CL_CONTEXT_DEVICES: _b.int
CL_CONTEXT_PROPERTIES: _b.int
CL_CONTEXT_NUM_DEVICES: _b.int
CL_CONTEXT_PLATFORM: _b.int
CL_CONTEXT_INTEROP_USER_SYNC: _b.int
CL_DEVICE_PARTITION_EQUALLY: _b.int
CL_DEVICE_PARTITION_BY_COUNTS: _b.int
CL_DEVICE_PARTITION_BY_COUNTS_LIST_END: _b.int
CL_DEVICE_PARTITION_BY_AFFINITY_DOMAIN: _b.int
CL_DEVICE_AFFINITY_DOMAIN_NUMA: _b.int
CL_DEVICE_AFFINITY_DOMAIN_L4_CACHE: _b.int
CL_DEVICE_AFFINITY_DOMAIN_L3_CACHE: _b.int
CL_DEVICE_AFFINITY_DOMAIN_L2_CACHE: _b.int
CL_DEVICE_AFFINITY_DOMAIN_L1_CACHE: _b.int
CL_DEVICE_AFFINITY_DOMAIN_NEXT_PARTITIONABLE: _b.int
CL_DEVICE_SVM_COARSE_GRAIN_BUFFER: _b.int
CL_DEVICE_SVM_FINE_GRAIN_BUFFER: _b.int
CL_DEVICE_SVM_FINE_GRAIN_SYSTEM: _b.int
CL_DEVICE_SVM_ATOMICS: _b.int
CL_QUEUE_CONTEXT: _b.int
CL_QUEUE_DEVICE: _b.int
CL_QUEUE_REFERENCE_COUNT: _b.int
CL_QUEUE_PROPERTIES: _b.int
CL_QUEUE_SIZE: _b.int
CL_QUEUE_DEVICE_DEFAULT: _b.int
CL_QUEUE_PROPERTIES_ARRAY: _b.int
CL_MEM_READ_WRITE: _b.int
CL_MEM_WRITE_ONLY: _b.int
CL_MEM_READ_ONLY: _b.int
CL_MEM_USE_HOST_PTR: _b.int
CL_MEM_ALLOC_HOST_PTR: _b.int
CL_MEM_COPY_HOST_PTR: _b.int
CL_MEM_HOST_WRITE_ONLY: _b.int
CL_MEM_HOST_READ_ONLY: _b.int
CL_MEM_HOST_NO_ACCESS: _b.int
CL_MEM_SVM_FINE_GRAIN_BUFFER: _b.int
CL_MEM_SVM_ATOMICS: _b.int
CL_MEM_KERNEL_READ_AND_WRITE: _b.int
CL_MIGRATE_MEM_OBJECT_HOST: _b.int
CL_MIGRATE_MEM_OBJECT_CONTENT_UNDEFINED: _b.int
CL_R: _b.int
CL_A: _b.int
CL_RG: _b.int
CL_RA: _b.int
CL_RGB: _b.int
CL_RGBA: _b.int
CL_BGRA: _b.int
CL_ARGB: _b.int
CL_INTENSITY: _b.int
CL_LUMINANCE: _b.int
CL_Rx: _b.int
CL_RGx: _b.int
CL_RGBx: _b.int
CL_DEPTH: _b.int
CL_DEPTH_STENCIL: _b.int
CL_sRGB: _b.int
CL_sRGBx: _b.int
CL_sRGBA: _b.int
CL_sBGRA: _b.int
CL_ABGR: _b.int
CL_SNORM_INT8: _b.int
CL_SNORM_INT16: _b.int
CL_UNORM_INT8: _b.int
CL_UNORM_INT16: _b.int
CL_UNORM_SHORT_565: _b.int
CL_UNORM_SHORT_555: _b.int
CL_UNORM_INT_101010: _b.int
CL_SIGNED_INT8: _b.int
CL_SIGNED_INT16: _b.int
CL_SIGNED_INT32: _b.int
CL_UNSIGNED_INT8: _b.int
CL_UNSIGNED_INT16: _b.int
CL_UNSIGNED_INT32: _b.int
CL_HALF_FLOAT: _b.int
CL_FLOAT: _b.int
CL_UNORM_INT24: _b.int
CL_UNORM_INT_101010_2: _b.int
CL_MEM_OBJECT_BUFFER: _b.int
CL_MEM_OBJECT_IMAGE2D: _b.int
CL_MEM_OBJECT_IMAGE3D: _b.int
CL_MEM_OBJECT_IMAGE2D_ARRAY: _b.int
CL_MEM_OBJECT_IMAGE1D: _b.int
CL_MEM_OBJECT_IMAGE1D_ARRAY: _b.int
CL_MEM_OBJECT_IMAGE1D_BUFFER: _b.int
CL_MEM_OBJECT_PIPE: _b.int
CL_MEM_TYPE: _b.int
CL_MEM_FLAGS: _b.int
CL_MEM_SIZE: _b.int
CL_MEM_HOST_PTR: _b.int
CL_MEM_MAP_COUNT: _b.int
CL_MEM_REFERENCE_COUNT: _b.int
CL_MEM_CONTEXT: _b.int
CL_MEM_ASSOCIATED_MEMOBJECT: _b.int
CL_MEM_OFFSET: _b.int
CL_MEM_USES_SVM_POINTER: _b.int
CL_MEM_PROPERTIES: _b.int
CL_IMAGE_FORMAT: _b.int
CL_IMAGE_ELEMENT_SIZE: _b.int
CL_IMAGE_ROW_PITCH: _b.int
CL_IMAGE_SLICE_PITCH: _b.int
CL_IMAGE_WIDTH: _b.int
CL_IMAGE_HEIGHT: _b.int
CL_IMAGE_DEPTH: _b.int
CL_IMAGE_ARRAY_SIZE: _b.int
CL_IMAGE_BUFFER: _b.int
CL_IMAGE_NUM_MIP_LEVELS: _b.int
CL_IMAGE_NUM_SAMPLES: _b.int
CL_PIPE_PACKET_SIZE: _b.int
CL_PIPE_MAX_PACKETS: _b.int
CL_PIPE_PROPERTIES: _b.int
CL_ADDRESS_NONE: _b.int
CL_ADDRESS_CLAMP_TO_EDGE: _b.int
CL_ADDRESS_CLAMP: _b.int
CL_ADDRESS_REPEAT: _b.int
CL_ADDRESS_MIRRORED_REPEAT: _b.int
CL_FILTER_NEAREST: _b.int
CL_FILTER_LINEAR: _b.int
CL_SAMPLER_REFERENCE_COUNT: _b.int
CL_SAMPLER_CONTEXT: _b.int
CL_SAMPLER_NORMALIZED_COORDS: _b.int
CL_SAMPLER_ADDRESSING_MODE: _b.int
CL_SAMPLER_FILTER_MODE: _b.int
CL_SAMPLER_MIP_FILTER_MODE: _b.int
CL_SAMPLER_LOD_MIN: _b.int
CL_SAMPLER_LOD_MAX: _b.int
CL_SAMPLER_PROPERTIES: _b.int
CL_MAP_READ: _b.int
CL_MAP_WRITE: _b.int
CL_MAP_WRITE_INVALIDATE_REGION: _b.int
CL_PROGRAM_REFERENCE_COUNT: _b.int
CL_PROGRAM_CONTEXT: _b.int
CL_PROGRAM_NUM_DEVICES: _b.int
CL_PROGRAM_DEVICES: _b.int
CL_PROGRAM_SOURCE: _b.int
CL_PROGRAM_BINARY_SIZES: _b.int
CL_PROGRAM_BINARIES: _b.int
CL_PROGRAM_NUM_KERNELS: _b.int
CL_PROGRAM_KERNEL_NAMES: _b.int
CL_PROGRAM_IL: _b.int
CL_PROGRAM_SCOPE_GLOBAL_CTORS_PRESENT: _b.int
CL_PROGRAM_SCOPE_GLOBAL_DTORS_PRESENT: _b.int
CL_PROGRAM_BUILD_STATUS: _b.int
CL_PROGRAM_BUILD_OPTIONS: _b.int
CL_PROGRAM_BUILD_LOG: _b.int
CL_PROGRAM_BINARY_TYPE: _b.int
CL_PROGRAM_BUILD_GLOBAL_VARIABLE_TOTAL_SIZE: _b.int
CL_PROGRAM_BINARY_TYPE_NONE: _b.int
CL_PROGRAM_BINARY_TYPE_COMPILED_OBJECT: _b.int
CL_PROGRAM_BINARY_TYPE_LIBRARY: _b.int
CL_PROGRAM_BINARY_TYPE_EXECUTABLE: _b.int
CL_BUILD_SUCCESS: _b.int
CL_BUILD_NONE: _b.int
CL_BUILD_ERROR: _b.int
CL_BUILD_IN_PROGRESS: _b.int
CL_KERNEL_FUNCTION_NAME: _b.int
CL_KERNEL_NUM_ARGS: _b.int
CL_KERNEL_REFERENCE_COUNT: _b.int
CL_KERNEL_CONTEXT: _b.int
CL_KERNEL_PROGRAM: _b.int
CL_KERNEL_ATTRIBUTES: _b.int
CL_KERNEL_ARG_ADDRESS_QUALIFIER: _b.int
CL_KERNEL_ARG_ACCESS_QUALIFIER: _b.int
CL_KERNEL_ARG_TYPE_NAME: _b.int
CL_KERNEL_ARG_TYPE_QUALIFIER: _b.int
CL_KERNEL_ARG_NAME: _b.int
CL_KERNEL_ARG_ADDRESS_GLOBAL: _b.int
CL_KERNEL_ARG_ADDRESS_LOCAL: _b.int
CL_KERNEL_ARG_ADDRESS_CONSTANT: _b.int
CL_KERNEL_ARG_ADDRESS_PRIVATE: _b.int
CL_KERNEL_ARG_ACCESS_READ_ONLY: _b.int
CL_KERNEL_ARG_ACCESS_WRITE_ONLY: _b.int
CL_KERNEL_ARG_ACCESS_READ_WRITE: _b.int
CL_KERNEL_ARG_ACCESS_NONE: _b.int
CL_KERNEL_ARG_TYPE_NONE: _b.int
CL_KERNEL_ARG_TYPE_CONST: _b.int
CL_KERNEL_ARG_TYPE_RESTRICT: _b.int
CL_KERNEL_ARG_TYPE_VOLATILE: _b.int
CL_KERNEL_ARG_TYPE_PIPE: _b.int
CL_KERNEL_WORK_GROUP_SIZE: _b.int
CL_KERNEL_COMPILE_WORK_GROUP_SIZE: _b.int
CL_KERNEL_LOCAL_MEM_SIZE: _b.int
CL_KERNEL_PREFERRED_WORK_GROUP_SIZE_MULTIPLE: _b.int
CL_KERNEL_PRIVATE_MEM_SIZE: _b.int
CL_KERNEL_GLOBAL_WORK_SIZE: _b.int
CL_KERNEL_MAX_SUB_GROUP_SIZE_FOR_NDRANGE: _b.int
CL_KERNEL_SUB_GROUP_COUNT_FOR_NDRANGE: _b.int
CL_KERNEL_LOCAL_SIZE_FOR_SUB_GROUP_COUNT: _b.int
CL_KERNEL_MAX_NUM_SUB_GROUPS: _b.int
CL_KERNEL_COMPILE_NUM_SUB_GROUPS: _b.int
CL_KERNEL_EXEC_INFO_SVM_PTRS: _b.int
CL_KERNEL_EXEC_INFO_SVM_FINE_GRAIN_SYSTEM: _b.int
CL_EVENT_COMMAND_QUEUE: _b.int
CL_EVENT_COMMAND_TYPE: _b.int
CL_EVENT_REFERENCE_COUNT: _b.int
CL_EVENT_COMMAND_EXECUTION_STATUS: _b.int
CL_EVENT_CONTEXT: _b.int
CL_COMMAND_NDRANGE_KERNEL: _b.int
CL_COMMAND_TASK: _b.int
CL_COMMAND_NATIVE_KERNEL: _b.int
CL_COMMAND_READ_BUFFER: _b.int
CL_COMMAND_WRITE_BUFFER: _b.int
CL_COMMAND_COPY_BUFFER: _b.int
CL_COMMAND_READ_IMAGE: _b.int
CL_COMMAND_WRITE_IMAGE: _b.int
CL_COMMAND_COPY_IMAGE: _b.int
CL_COMMAND_COPY_IMAGE_TO_BUFFER: _b.int
CL_COMMAND_COPY_BUFFER_TO_IMAGE: _b.int
CL_COMMAND_MAP_BUFFER: _b.int
CL_COMMAND_MAP_IMAGE: _b.int
CL_COMMAND_UNMAP_MEM_OBJECT: _b.int
CL_COMMAND_MARKER: _b.int
CL_COMMAND_ACQUIRE_GL_OBJECTS: _b.int
CL_COMMAND_RELEASE_GL_OBJECTS: _b.int
CL_COMMAND_READ_BUFFER_RECT: _b.int
CL_COMMAND_WRITE_BUFFER_RECT: _b.int
CL_COMMAND_COPY_BUFFER_RECT: _b.int
CL_COMMAND_USER: _b.int
CL_COMMAND_BARRIER: _b.int
CL_COMMAND_MIGRATE_MEM_OBJECTS: _b.int
CL_COMMAND_FILL_BUFFER: _b.int
CL_COMMAND_FILL_IMAGE: _b.int
CL_COMMAND_SVM_FREE: _b.int
CL_COMMAND_SVM_MEMCPY: _b.int
CL_COMMAND_SVM_MEMFILL: _b.int
CL_COMMAND_SVM_MAP: _b.int
CL_COMMAND_SVM_UNMAP: _b.int
CL_COMMAND_SVM_MIGRATE_MEM: _b.int
CL_COMPLETE: _b.int
CL_RUNNING: _b.int
CL_SUBMITTED: _b.int
CL_QUEUED: _b.int
CL_BUFFER_CREATE_TYPE_REGION: _b.int
CL_PROFILING_COMMAND_QUEUED: _b.int
CL_PROFILING_COMMAND_SUBMIT: _b.int
CL_PROFILING_COMMAND_START: _b.int
CL_PROFILING_COMMAND_END: _b.int
CL_PROFILING_COMMAND_COMPLETE: _b.int
CL_DEVICE_ATOMIC_ORDER_RELAXED: _b.int
CL_DEVICE_ATOMIC_ORDER_ACQ_REL: _b.int
CL_DEVICE_ATOMIC_ORDER_SEQ_CST: _b.int
CL_DEVICE_ATOMIC_SCOPE_WORK_ITEM: _b.int
CL_DEVICE_ATOMIC_SCOPE_WORK_GROUP: _b.int
CL_DEVICE_ATOMIC_SCOPE_DEVICE: _b.int
CL_DEVICE_ATOMIC_SCOPE_ALL_DEVICES: _b.int
CL_DEVICE_QUEUE_SUPPORTED: _b.int
CL_DEVICE_QUEUE_REPLACEABLE_DEFAULT: _b.int
CL_KHRONOS_VENDOR_ID_CODEPLAY: _b.int
CL_VERSION_MAJOR_BITS: _b.int
CL_VERSION_MINOR_BITS: _b.int
CL_VERSION_PATCH_BITS: _b.int
CL_VERSION_MAJOR_MASK: _b.int
CL_VERSION_MINOR_MASK: _b.int
CL_VERSION_PATCH_MASK: _b.int
CL_VERSION_3_0: _b.int
CL_VERSION_2_2: _b.int
CL_VERSION_2_1: _b.int
CL_VERSION_2_0: _b.int
CL_VERSION_1_2: _b.int
CL_VERSION_1_1: _b.int
CL_VERSION_1_0: _b.int
CL_CHAR_BIT: _b.int
CL_SCHAR_MAX: _b.int
CL_SCHAR_MIN: _b.int
CL_CHAR_MAX: _b.int
CL_CHAR_MIN: _b.int
CL_UCHAR_MAX: _b.int
CL_SHRT_MAX: _b.int
CL_SHRT_MIN: _b.int
CL_USHRT_MAX: _b.int
CL_INT_MAX: _b.int
CL_INT_MIN: _b.int
CL_UINT_MAX: _b.int
CL_LONG_MAX: _b.int
CL_LONG_MIN: _b.int
CL_ULONG_MAX: _b.int
CL_FLT_DIG: _b.int
CL_FLT_MANT_DIG: _b.int
CL_FLT_MAX_10_EXP: _b.int
CL_FLT_MAX_EXP: _b.int
CL_FLT_MIN_10_EXP: _b.int
CL_FLT_MIN_EXP: _b.int
CL_FLT_RADIX: _b.int
CL_FLT_MAX: _b.float
CL_FLT_MIN: _b.float
CL_FLT_EPSILON: _b.float
CL_HALF_DIG: _b.int
CL_HALF_MANT_DIG: _b.int
CL_HALF_MAX_10_EXP: _b.int
CL_HALF_MAX_EXP: _b.int
CL_HALF_MIN_10_EXP: _b.int
CL_HALF_MIN_EXP: _b.int
CL_HALF_RADIX: _b.int
CL_HALF_MAX: _b.float
CL_HALF_MIN: _b.float
CL_HALF_EPSILON: _b.float
CL_DBL_DIG: _b.int
CL_DBL_MANT_DIG: _b.int
CL_DBL_MAX_10_EXP: _b.int
CL_DBL_MAX_EXP: _b.int
CL_DBL_MIN_10_EXP: _b.int
CL_DBL_MIN_EXP: _b.int
CL_DBL_RADIX: _b.int
CL_DBL_MAX: _b.float
CL_DBL_MIN: _b.float
CL_DBL_EPSILON: _b.float
CL_M_E: _b.float
CL_M_LOG2E: _b.float
CL_M_LOG10E: _b.float
CL_M_LN2: _b.float
CL_M_LN10: _b.float
CL_M_PI: _b.float
CL_M_PI_2: _b.float
CL_M_PI_4: _b.float
CL_M_1_PI: _b.float
CL_M_2_PI: _b.float
CL_M_2_SQRTPI: _b.float
CL_M_SQRT2: _b.float
CL_M_SQRT1_2: _b.float
CL_M_E_F: _b.float
CL_M_LOG2E_F: _b.float
CL_M_LOG10E_F: _b.float
CL_M_LN2_F: _b.float
CL_M_LN10_F: _b.float
CL_M_PI_F: _b.float
CL_M_PI_2_F: _b.float
CL_M_PI_4_F: _b.float
CL_M_1_PI_F: _b.float
CL_M_2_PI_F: _b.float
CL_M_2_SQRTPI_F: _b.float
CL_M_SQRT2_F: _b.float
CL_M_SQRT1_2_F: _b.float
CL_HUGE_VALF: _b.float
CL_HUGE_VAL: _b.float
CL_NAN: _b.float
CL_MAXFLOAT: _b.float
CL_INFINITY: _b.float
__CL_FLOAT4__: _b.int
__CL_UCHAR16__: _b.int
__CL_CHAR16__: _b.int
__CL_USHORT8__: _b.int
__CL_SHORT8__: _b.int
__CL_INT4__: _b.int
__CL_UINT4__: _b.int
__CL_ULONG2__: _b.int
__CL_LONG2__: _b.int
__CL_DOUBLE2__: _b.int
__CL_UCHAR8__: _b.int
__CL_CHAR8__: _b.int
__CL_USHORT4__: _b.int
__CL_SHORT4__: _b.int
__CL_INT2__: _b.int
__CL_UINT2__: _b.int
__CL_ULONG1__: _b.int
__CL_LONG1__: _b.int
__CL_FLOAT2__: _b.int
__CL_HAS_ANON_STRUCT__: _b.int
CL_HAS_NAMED_VECTOR_FIELDS: _b.int
CL_HAS_HI_LO_VECTOR_FIELDS: _b.int
cl_khr_command_buffer: _b.int
CL_KHR_COMMAND_BUFFER_EXTENSION_NAME: _b.str
CL_DEVICE_COMMAND_BUFFER_CAPABILITIES_KHR: _b.int
CL_DEVICE_COMMAND_BUFFER_REQUIRED_QUEUE_PROPERTIES_KHR: _b.int
CL_COMMAND_BUFFER_CAPABILITY_KERNEL_PRINTF_KHR: _b.int
CL_COMMAND_BUFFER_CAPABILITY_DEVICE_SIDE_ENQUEUE_KHR: _b.int
CL_COMMAND_BUFFER_CAPABILITY_SIMULTANEOUS_USE_KHR: _b.int
CL_COMMAND_BUFFER_CAPABILITY_OUT_OF_ORDER_KHR: _b.int
CL_COMMAND_BUFFER_FLAGS_KHR: _b.int
CL_COMMAND_BUFFER_SIMULTANEOUS_USE_KHR: _b.int
CL_INVALID_COMMAND_BUFFER_KHR: _b.int
CL_INVALID_SYNC_POINT_WAIT_LIST_KHR: _b.int
CL_INCOMPATIBLE_COMMAND_QUEUE_KHR: _b.int
CL_COMMAND_BUFFER_QUEUES_KHR: _b.int
CL_COMMAND_BUFFER_NUM_QUEUES_KHR: _b.int
CL_COMMAND_BUFFER_REFERENCE_COUNT_KHR: _b.int
CL_COMMAND_BUFFER_STATE_KHR: _b.int
CL_COMMAND_BUFFER_PROPERTIES_ARRAY_KHR: _b.int
CL_COMMAND_BUFFER_STATE_RECORDING_KHR: _b.int
CL_COMMAND_BUFFER_STATE_EXECUTABLE_KHR: _b.int
CL_COMMAND_BUFFER_STATE_PENDING_KHR: _b.int
CL_COMMAND_BUFFER_STATE_INVALID_KHR: _b.int
CL_COMMAND_COMMAND_BUFFER_KHR: _b.int
cl_khr_command_buffer_mutable_dispatch: _b.int
CL_KHR_COMMAND_BUFFER_MUTABLE_DISPATCH_EXTENSION_NAME: _b.str
CL_COMMAND_BUFFER_MUTABLE_KHR: _b.int
CL_INVALID_MUTABLE_COMMAND_KHR: _b.int
CL_DEVICE_MUTABLE_DISPATCH_CAPABILITIES_KHR: _b.int
CL_MUTABLE_DISPATCH_UPDATABLE_FIELDS_KHR: _b.int
CL_MUTABLE_DISPATCH_GLOBAL_OFFSET_KHR: _b.int
CL_MUTABLE_DISPATCH_GLOBAL_SIZE_KHR: _b.int
CL_MUTABLE_DISPATCH_LOCAL_SIZE_KHR: _b.int
CL_MUTABLE_DISPATCH_ARGUMENTS_KHR: _b.int
CL_MUTABLE_DISPATCH_EXEC_INFO_KHR: _b.int
CL_MUTABLE_COMMAND_COMMAND_QUEUE_KHR: _b.int
CL_MUTABLE_COMMAND_COMMAND_BUFFER_KHR: _b.int
CL_MUTABLE_COMMAND_COMMAND_TYPE_KHR: _b.int
CL_MUTABLE_DISPATCH_PROPERTIES_ARRAY_KHR: _b.int
CL_MUTABLE_DISPATCH_KERNEL_KHR: _b.int
CL_MUTABLE_DISPATCH_DIMENSIONS_KHR: _b.int
CL_MUTABLE_DISPATCH_GLOBAL_WORK_OFFSET_KHR: _b.int
CL_MUTABLE_DISPATCH_GLOBAL_WORK_SIZE_KHR: _b.int
CL_MUTABLE_DISPATCH_LOCAL_WORK_SIZE_KHR: _b.int
CL_STRUCTURE_TYPE_MUTABLE_BASE_CONFIG_KHR: _b.int
CL_STRUCTURE_TYPE_MUTABLE_DISPATCH_CONFIG_KHR: _b.int
CL_DEVICE_HALF_FP_CONFIG: _b.int
cl_APPLE_SetMemObjectDestructor: _b.int
cl_APPLE_ContextLoggingFunctions: _b.int
cl_khr_icd: _b.int
CL_PLATFORM_ICD_SUFFIX_KHR: _b.int
CL_PLATFORM_NOT_FOUND_KHR: _b.int
cl_khr_il_program: _b.int
CL_DEVICE_IL_VERSION_KHR: _b.int
CL_PROGRAM_IL_KHR: _b.int
CL_DEVICE_IMAGE_PITCH_ALIGNMENT_KHR: _b.int
CL_DEVICE_IMAGE_BASE_ADDRESS_ALIGNMENT_KHR: _b.int
CL_CONTEXT_MEMORY_INITIALIZE_KHR: _b.int
CL_CONTEXT_TERMINATED_KHR: _b.int
CL_DEVICE_TERMINATE_CAPABILITY_KHR: _b.int
CL_CONTEXT_TERMINATE_KHR: _b.int
cl_khr_terminate_context: _b.int
CL_DEVICE_SPIR_VERSIONS: _b.int
CL_PROGRAM_BINARY_TYPE_INTERMEDIATE: _b.int
cl_khr_create_command_queue: _b.int
CL_DEVICE_COMPUTE_CAPABILITY_MAJOR_NV: _b.int
CL_DEVICE_COMPUTE_CAPABILITY_MINOR_NV: _b.int
CL_DEVICE_REGISTERS_PER_BLOCK_NV: _b.int
CL_DEVICE_WARP_SIZE_NV: _b.int
CL_DEVICE_GPU_OVERLAP_NV: _b.int
CL_DEVICE_KERNEL_EXEC_TIMEOUT_NV: _b.int
CL_DEVICE_INTEGRATED_MEMORY_NV: _b.int
cl_amd_device_memory_flags: _b.int
CL_MEM_USE_PERSISTENT_MEM_AMD: _b.int
CL_DEVICE_MAX_ATOMIC_COUNTERS_EXT: _b.int
CL_DEVICE_PROFILING_TIMER_OFFSET_AMD: _b.int
CL_DEVICE_TOPOLOGY_AMD: _b.int
CL_DEVICE_BOARD_NAME_AMD: _b.int
CL_DEVICE_GLOBAL_FREE_MEMORY_AMD: _b.int
CL_DEVICE_SIMD_PER_COMPUTE_UNIT_AMD: _b.int
CL_DEVICE_SIMD_WIDTH_AMD: _b.int
CL_DEVICE_SIMD_INSTRUCTION_WIDTH_AMD: _b.int
CL_DEVICE_WAVEFRONT_WIDTH_AMD: _b.int
CL_DEVICE_GLOBAL_MEM_CHANNELS_AMD: _b.int
CL_DEVICE_GLOBAL_MEM_CHANNEL_BANKS_AMD: _b.int
CL_DEVICE_GLOBAL_MEM_CHANNEL_BANK_WIDTH_AMD: _b.int
CL_DEVICE_LOCAL_MEM_SIZE_PER_COMPUTE_UNIT_AMD: _b.int
CL_DEVICE_LOCAL_MEM_BANKS_AMD: _b.int
CL_DEVICE_THREAD_TRACE_SUPPORTED_AMD: _b.int
CL_DEVICE_GFXIP_MAJOR_AMD: _b.int
CL_DEVICE_GFXIP_MINOR_AMD: _b.int
CL_DEVICE_AVAILABLE_ASYNC_QUEUES_AMD: _b.int
CL_DEVICE_PREFERRED_WORK_GROUP_SIZE_AMD: _b.int
CL_DEVICE_MAX_WORK_GROUP_SIZE_AMD: _b.int
CL_DEVICE_PREFERRED_CONSTANT_BUFFER_SIZE_AMD: _b.int
CL_DEVICE_PCIE_ID_AMD: _b.int
CL_DEVICE_TOPOLOGY_TYPE_PCIE_AMD: _b.int
CL_CONTEXT_OFFLINE_DEVICES_AMD: _b.int
CL_PRINTF_CALLBACK_ARM: _b.int
CL_PRINTF_BUFFERSIZE_ARM: _b.int
cl_ext_device_fission: _b.int
CL_DEVICE_PARTITION_EQUALLY_EXT: _b.int
CL_DEVICE_PARTITION_BY_COUNTS_EXT: _b.int
CL_DEVICE_PARTITION_BY_NAMES_EXT: _b.int
CL_DEVICE_PARTITION_BY_AFFINITY_DOMAIN_EXT: _b.int
CL_DEVICE_PARENT_DEVICE_EXT: _b.int
CL_DEVICE_PARTITION_TYPES_EXT: _b.int
CL_DEVICE_AFFINITY_DOMAINS_EXT: _b.int
CL_DEVICE_REFERENCE_COUNT_EXT: _b.int
CL_DEVICE_PARTITION_STYLE_EXT: _b.int
CL_DEVICE_PARTITION_FAILED_EXT: _b.int
CL_INVALID_PARTITION_COUNT_EXT: _b.int
CL_INVALID_PARTITION_NAME_EXT: _b.int
CL_AFFINITY_DOMAIN_L1_CACHE_EXT: _b.int
CL_AFFINITY_DOMAIN_L2_CACHE_EXT: _b.int
CL_AFFINITY_DOMAIN_L3_CACHE_EXT: _b.int
CL_AFFINITY_DOMAIN_L4_CACHE_EXT: _b.int
CL_AFFINITY_DOMAIN_NUMA_EXT: _b.int
CL_AFFINITY_DOMAIN_NEXT_FISSIONABLE_EXT: _b.int
CL_PROPERTIES_LIST_END_EXT: _b.int
CL_PARTITION_BY_COUNTS_LIST_END_EXT: _b.int
CL_PARTITION_BY_NAMES_LIST_END_EXT: _b.int
cl_ext_migrate_memobject: _b.int
CL_MIGRATE_MEM_OBJECT_HOST_EXT: _b.int
CL_COMMAND_MIGRATE_MEM_OBJECT_EXT: _b.int
cl_ext_cxx_for_opencl: _b.int
CL_DEVICE_CXX_FOR_OPENCL_NUMERIC_VERSION_EXT: _b.int
cl_qcom_ext_host_ptr: _b.int
CL_MEM_EXT_HOST_PTR_QCOM: _b.int
CL_DEVICE_EXT_MEM_PADDING_IN_BYTES_QCOM: _b.int
CL_DEVICE_PAGE_SIZE_QCOM: _b.int
CL_IMAGE_ROW_ALIGNMENT_QCOM: _b.int
CL_IMAGE_SLICE_ALIGNMENT_QCOM: _b.int
CL_MEM_HOST_UNCACHED_QCOM: _b.int
CL_MEM_HOST_WRITEBACK_QCOM: _b.int
CL_MEM_HOST_WRITETHROUGH_QCOM: _b.int
CL_MEM_HOST_WRITE_COMBINING_QCOM: _b.int
CL_MEM_HOST_IOCOHERENT_QCOM: _b.int
CL_MEM_ION_HOST_PTR_QCOM: _b.int
CL_MEM_ANDROID_NATIVE_BUFFER_HOST_PTR_QCOM: _b.int
CL_NV21_IMG: _b.int
CL_YV12_IMG: _b.int
CL_MEM_USE_UNCACHED_CPU_MEMORY_IMG: _b.int
CL_MEM_USE_CACHED_CPU_MEMORY_IMG: _b.int
cl_img_use_gralloc_ptr: _b.int
CL_MEM_USE_GRALLOC_PTR_IMG: _b.int
CL_COMMAND_ACQUIRE_GRALLOC_OBJECTS_IMG: _b.int
CL_COMMAND_RELEASE_GRALLOC_OBJECTS_IMG: _b.int
CL_GRALLOC_RESOURCE_NOT_ACQUIRED_IMG: _b.int
CL_INVALID_GRALLOC_OBJECT_IMG: _b.int
cl_img_generate_mipmap: _b.int
CL_MIPMAP_FILTER_ANY_IMG: _b.int
CL_MIPMAP_FILTER_BOX_IMG: _b.int
CL_COMMAND_GENERATE_MIPMAP_IMG: _b.int
cl_img_mem_properties: _b.int
CL_MEM_ALLOC_FLAGS_IMG: _b.int
CL_MEM_ALLOC_RELAX_REQUIREMENTS_IMG: _b.int
cl_khr_subgroups: _b.int
CL_KERNEL_MAX_SUB_GROUP_SIZE_FOR_NDRANGE_KHR: _b.int
CL_KERNEL_SUB_GROUP_COUNT_FOR_NDRANGE_KHR: _b.int
CL_SAMPLER_MIP_FILTER_MODE_KHR: _b.int
CL_SAMPLER_LOD_MIN_KHR: _b.int
CL_SAMPLER_LOD_MAX_KHR: _b.int
cl_khr_priority_hints: _b.int
CL_QUEUE_PRIORITY_KHR: _b.int
CL_QUEUE_PRIORITY_HIGH_KHR: _b.int
CL_QUEUE_PRIORITY_MED_KHR: _b.int
CL_QUEUE_PRIORITY_LOW_KHR: _b.int
cl_khr_throttle_hints: _b.int
CL_QUEUE_THROTTLE_KHR: _b.int
CL_QUEUE_THROTTLE_HIGH_KHR: _b.int
CL_QUEUE_THROTTLE_MED_KHR: _b.int
CL_QUEUE_THROTTLE_LOW_KHR: _b.int
cl_khr_subgroup_named_barrier: _b.int
CL_DEVICE_MAX_NAMED_BARRIER_COUNT_KHR: _b.int
cl_khr_extended_versioning: _b.int
CL_VERSION_MAJOR_BITS_KHR: _b.int
CL_VERSION_MINOR_BITS_KHR: _b.int
CL_VERSION_PATCH_BITS_KHR: _b.int
CL_VERSION_MAJOR_MASK_KHR: _b.int
CL_VERSION_MINOR_MASK_KHR: _b.int
CL_VERSION_PATCH_MASK_KHR: _b.int
CL_NAME_VERSION_MAX_NAME_SIZE_KHR: _b.int
CL_PLATFORM_NUMERIC_VERSION_KHR: _b.int
CL_PLATFORM_EXTENSIONS_WITH_VERSION_KHR: _b.int
CL_DEVICE_NUMERIC_VERSION_KHR: _b.int
CL_DEVICE_OPENCL_C_NUMERIC_VERSION_KHR: _b.int
CL_DEVICE_EXTENSIONS_WITH_VERSION_KHR: _b.int
CL_DEVICE_ILS_WITH_VERSION_KHR: _b.int
CL_DEVICE_BUILT_IN_KERNELS_WITH_VERSION_KHR: _b.int
cl_khr_device_uuid: _b.int
CL_UUID_SIZE_KHR: _b.int
CL_LUID_SIZE_KHR: _b.int
CL_DEVICE_UUID_KHR: _b.int
CL_DRIVER_UUID_KHR: _b.int
CL_DEVICE_LUID_VALID_KHR: _b.int
CL_DEVICE_LUID_KHR: _b.int
CL_DEVICE_NODE_MASK_KHR: _b.int
cl_khr_pci_bus_info: _b.int
CL_DEVICE_PCI_BUS_INFO_KHR: _b.int
cl_khr_suggested_local_work_size: _b.int
cl_khr_integer_dot_product: _b.int
CL_DEVICE_INTEGER_DOT_PRODUCT_INPUT_4x8BIT_PACKED_KHR: _b.int
CL_DEVICE_INTEGER_DOT_PRODUCT_INPUT_4x8BIT_KHR: _b.int
CL_DEVICE_INTEGER_DOT_PRODUCT_CAPABILITIES_KHR: _b.int
CL_DEVICE_INTEGER_DOT_PRODUCT_ACCELERATION_PROPERTIES_8BIT_KHR: _b.int
CL_DEVICE_INTEGER_DOT_PRODUCT_ACCELERATION_PROPERTIES_4x8BIT_PACKED_KHR: _b.int
cl_khr_external_memory: _b.int
CL_PLATFORM_EXTERNAL_MEMORY_IMPORT_HANDLE_TYPES_KHR: _b.int
CL_DEVICE_EXTERNAL_MEMORY_IMPORT_HANDLE_TYPES_KHR: _b.int
CL_DEVICE_HANDLE_LIST_KHR: _b.int
CL_DEVICE_HANDLE_LIST_END_KHR: _b.int
CL_COMMAND_ACQUIRE_EXTERNAL_MEM_OBJECTS_KHR: _b.int
CL_COMMAND_RELEASE_EXTERNAL_MEM_OBJECTS_KHR: _b.int
cl_khr_external_memory_dma_buf: _b.int
CL_EXTERNAL_MEMORY_HANDLE_DMA_BUF_KHR: _b.int
cl_khr_external_memory_dx: _b.int
CL_EXTERNAL_MEMORY_HANDLE_D3D11_TEXTURE_KHR: _b.int
CL_EXTERNAL_MEMORY_HANDLE_D3D11_TEXTURE_KMT_KHR: _b.int
CL_EXTERNAL_MEMORY_HANDLE_D3D12_HEAP_KHR: _b.int
CL_EXTERNAL_MEMORY_HANDLE_D3D12_RESOURCE_KHR: _b.int
cl_khr_external_memory_opaque_fd: _b.int
CL_EXTERNAL_MEMORY_HANDLE_OPAQUE_FD_KHR: _b.int
cl_khr_external_memory_win32: _b.int
CL_EXTERNAL_MEMORY_HANDLE_OPAQUE_WIN32_KHR: _b.int
CL_EXTERNAL_MEMORY_HANDLE_OPAQUE_WIN32_KMT_KHR: _b.int
cl_khr_external_semaphore: _b.int
CL_PLATFORM_SEMAPHORE_IMPORT_HANDLE_TYPES_KHR: _b.int
CL_PLATFORM_SEMAPHORE_EXPORT_HANDLE_TYPES_KHR: _b.int
CL_DEVICE_SEMAPHORE_IMPORT_HANDLE_TYPES_KHR: _b.int
CL_DEVICE_SEMAPHORE_EXPORT_HANDLE_TYPES_KHR: _b.int
CL_SEMAPHORE_EXPORT_HANDLE_TYPES_KHR: _b.int
CL_SEMAPHORE_EXPORT_HANDLE_TYPES_LIST_END_KHR: _b.int
cl_khr_external_semaphore_dx_fence: _b.int
CL_SEMAPHORE_HANDLE_D3D12_FENCE_KHR: _b.int
cl_khr_external_semaphore_opaque_fd: _b.int
CL_SEMAPHORE_HANDLE_OPAQUE_FD_KHR: _b.int
cl_khr_external_semaphore_sync_fd: _b.int
CL_SEMAPHORE_HANDLE_SYNC_FD_KHR: _b.int
cl_khr_external_semaphore_win32: _b.int
CL_SEMAPHORE_HANDLE_OPAQUE_WIN32_KHR: _b.int
CL_SEMAPHORE_HANDLE_OPAQUE_WIN32_KMT_KHR: _b.int
cl_khr_semaphore: _b.int
CL_SEMAPHORE_TYPE_BINARY_KHR: _b.int
CL_PLATFORM_SEMAPHORE_TYPES_KHR: _b.int
CL_DEVICE_SEMAPHORE_TYPES_KHR: _b.int
CL_SEMAPHORE_CONTEXT_KHR: _b.int
CL_SEMAPHORE_REFERENCE_COUNT_KHR: _b.int
CL_SEMAPHORE_PROPERTIES_KHR: _b.int
CL_SEMAPHORE_PAYLOAD_KHR: _b.int
CL_SEMAPHORE_TYPE_KHR: _b.int
CL_COMMAND_SEMAPHORE_WAIT_KHR: _b.int
CL_COMMAND_SEMAPHORE_SIGNAL_KHR: _b.int
CL_INVALID_SEMAPHORE_KHR: _b.int
cl_arm_import_memory: _b.int
CL_IMPORT_TYPE_ARM: _b.int
CL_IMPORT_TYPE_HOST_ARM: _b.int
CL_IMPORT_TYPE_DMA_BUF_ARM: _b.int
CL_IMPORT_TYPE_PROTECTED_ARM: _b.int
CL_IMPORT_TYPE_ANDROID_HARDWARE_BUFFER_ARM: _b.int
CL_IMPORT_DMA_BUF_DATA_CONSISTENCY_WITH_HOST_ARM: _b.int
CL_IMPORT_ANDROID_HARDWARE_BUFFER_PLANE_INDEX_ARM: _b.int
CL_IMPORT_ANDROID_HARDWARE_BUFFER_LAYER_INDEX_ARM: _b.int
CL_IMPORT_MEMORY_WHOLE_ALLOCATION_ARM: _b.int
cl_arm_shared_virtual_memory: _b.int
CL_DEVICE_SVM_CAPABILITIES_ARM: _b.int
CL_MEM_USES_SVM_POINTER_ARM: _b.int
CL_KERNEL_EXEC_INFO_SVM_PTRS_ARM: _b.int
CL_KERNEL_EXEC_INFO_SVM_FINE_GRAIN_SYSTEM_ARM: _b.int
CL_COMMAND_SVM_FREE_ARM: _b.int
CL_COMMAND_SVM_MEMCPY_ARM: _b.int
CL_COMMAND_SVM_MEMFILL_ARM: _b.int
CL_COMMAND_SVM_MAP_ARM: _b.int
CL_COMMAND_SVM_UNMAP_ARM: _b.int
CL_DEVICE_SVM_COARSE_GRAIN_BUFFER_ARM: _b.int
CL_DEVICE_SVM_FINE_GRAIN_BUFFER_ARM: _b.int
CL_DEVICE_SVM_FINE_GRAIN_SYSTEM_ARM: _b.int
CL_DEVICE_SVM_ATOMICS_ARM: _b.int
CL_MEM_SVM_FINE_GRAIN_BUFFER_ARM: _b.int
CL_MEM_SVM_ATOMICS_ARM: _b.int
cl_arm_get_core_id: _b.int
CL_DEVICE_COMPUTE_UNITS_BITFIELD_ARM: _b.int
cl_arm_job_slot_selection: _b.int
CL_DEVICE_JOB_SLOTS_ARM: _b.int
CL_QUEUE_JOB_SLOT_ARM: _b.int
cl_arm_scheduling_controls: _b.int
CL_DEVICE_SCHEDULING_CONTROLS_CAPABILITIES_ARM: _b.int
CL_DEVICE_SCHEDULING_KERNEL_BATCHING_ARM: _b.int
CL_DEVICE_SCHEDULING_WORKGROUP_BATCH_SIZE_ARM: _b.int
CL_DEVICE_SCHEDULING_WORKGROUP_BATCH_SIZE_MODIFIER_ARM: _b.int
CL_DEVICE_SCHEDULING_DEFERRED_FLUSH_ARM: _b.int
CL_DEVICE_SCHEDULING_REGISTER_ALLOCATION_ARM: _b.int
CL_DEVICE_SCHEDULING_WARP_THROTTLING_ARM: _b.int
CL_DEVICE_SCHEDULING_COMPUTE_UNIT_BATCH_QUEUE_SIZE_ARM: _b.int
CL_DEVICE_SUPPORTED_REGISTER_ALLOCATIONS_ARM: _b.int
CL_DEVICE_MAX_WARP_COUNT_ARM: _b.int
CL_KERNEL_MAX_WARP_COUNT_ARM: _b.int
CL_KERNEL_EXEC_INFO_WORKGROUP_BATCH_SIZE_ARM: _b.int
CL_KERNEL_EXEC_INFO_WORKGROUP_BATCH_SIZE_MODIFIER_ARM: _b.int
CL_KERNEL_EXEC_INFO_WARP_COUNT_LIMIT_ARM: _b.int
CL_KERNEL_EXEC_INFO_COMPUTE_UNIT_MAX_QUEUED_BATCHES_ARM: _b.int
CL_QUEUE_KERNEL_BATCHING_ARM: _b.int
CL_QUEUE_DEFERRED_FLUSH_ARM: _b.int
cl_arm_controlled_kernel_termination: _b.int
CL_COMMAND_TERMINATED_ITSELF_WITH_FAILURE_ARM: _b.int
CL_DEVICE_CONTROLLED_TERMINATION_CAPABILITIES_ARM: _b.int
CL_DEVICE_CONTROLLED_TERMINATION_SUCCESS_ARM: _b.int
CL_DEVICE_CONTROLLED_TERMINATION_FAILURE_ARM: _b.int
CL_DEVICE_CONTROLLED_TERMINATION_QUERY_ARM: _b.int
CL_EVENT_COMMAND_TERMINATION_REASON_ARM: _b.int
CL_COMMAND_TERMINATION_COMPLETION_ARM: _b.int
CL_COMMAND_TERMINATION_CONTROLLED_SUCCESS_ARM: _b.int
CL_COMMAND_TERMINATION_CONTROLLED_FAILURE_ARM: _b.int
CL_COMMAND_TERMINATION_ERROR_ARM: _b.int
cl_arm_protected_memory_allocation: _b.int
CL_MEM_PROTECTED_ALLOC_ARM: _b.int
cl_intel_exec_by_local_thread: _b.int
CL_QUEUE_THREAD_LOCAL_EXEC_ENABLE_INTEL: _b.int
cl_intel_device_attribute_query: _b.int
CL_DEVICE_FEATURE_FLAG_DP4A_INTEL: _b.int
CL_DEVICE_FEATURE_FLAG_DPAS_INTEL: _b.int
CL_DEVICE_IP_VERSION_INTEL: _b.int
CL_DEVICE_ID_INTEL: _b.int
CL_DEVICE_NUM_SLICES_INTEL: _b.int
CL_DEVICE_NUM_SUB_SLICES_PER_SLICE_INTEL: _b.int
CL_DEVICE_NUM_EUS_PER_SUB_SLICE_INTEL: _b.int
CL_DEVICE_NUM_THREADS_PER_EU_INTEL: _b.int
CL_DEVICE_FEATURE_CAPABILITIES_INTEL: _b.int
cl_intel_device_partition_by_names: _b.int
CL_DEVICE_PARTITION_BY_NAMES_INTEL: _b.int
CL_PARTITION_BY_NAMES_LIST_END_INTEL: _b.int
cl_intel_accelerator: _b.int
cl_intel_motion_estimation: _b.int
cl_intel_advanced_motion_estimation: _b.int
CL_INVALID_ACCELERATOR_INTEL: _b.int
CL_INVALID_ACCELERATOR_TYPE_INTEL: _b.int
CL_INVALID_ACCELERATOR_DESCRIPTOR_INTEL: _b.int
CL_ACCELERATOR_TYPE_NOT_SUPPORTED_INTEL: _b.int
CL_ACCELERATOR_TYPE_MOTION_ESTIMATION_INTEL: _b.int
CL_ACCELERATOR_DESCRIPTOR_INTEL: _b.int
CL_ACCELERATOR_REFERENCE_COUNT_INTEL: _b.int
CL_ACCELERATOR_CONTEXT_INTEL: _b.int
CL_ACCELERATOR_TYPE_INTEL: _b.int
CL_ME_MB_TYPE_16x16_INTEL: _b.int
CL_ME_MB_TYPE_8x8_INTEL: _b.int
CL_ME_MB_TYPE_4x4_INTEL: _b.int
CL_ME_SUBPIXEL_MODE_INTEGER_INTEL: _b.int
CL_ME_SUBPIXEL_MODE_HPEL_INTEL: _b.int
CL_ME_SUBPIXEL_MODE_QPEL_INTEL: _b.int
CL_ME_SAD_ADJUST_MODE_NONE_INTEL: _b.int
CL_ME_SAD_ADJUST_MODE_HAAR_INTEL: _b.int
CL_ME_SEARCH_PATH_RADIUS_2_2_INTEL: _b.int
CL_ME_SEARCH_PATH_RADIUS_4_4_INTEL: _b.int
CL_ME_SEARCH_PATH_RADIUS_16_12_INTEL: _b.int
CL_ME_SKIP_BLOCK_TYPE_16x16_INTEL: _b.int
CL_ME_CHROMA_INTRA_PREDICT_ENABLED_INTEL: _b.int
CL_ME_LUMA_INTRA_PREDICT_ENABLED_INTEL: _b.int
CL_ME_SKIP_BLOCK_TYPE_8x8_INTEL: _b.int
CL_ME_FORWARD_INPUT_MODE_INTEL: _b.int
CL_ME_BACKWARD_INPUT_MODE_INTEL: _b.int
CL_ME_BIDIRECTION_INPUT_MODE_INTEL: _b.int
CL_ME_BIDIR_WEIGHT_QUARTER_INTEL: _b.int
CL_ME_BIDIR_WEIGHT_THIRD_INTEL: _b.int
CL_ME_BIDIR_WEIGHT_HALF_INTEL: _b.int
CL_ME_BIDIR_WEIGHT_TWO_THIRD_INTEL: _b.int
CL_ME_BIDIR_WEIGHT_THREE_QUARTER_INTEL: _b.int
CL_ME_COST_PENALTY_NONE_INTEL: _b.int
CL_ME_COST_PENALTY_LOW_INTEL: _b.int
CL_ME_COST_PENALTY_NORMAL_INTEL: _b.int
CL_ME_COST_PENALTY_HIGH_INTEL: _b.int
CL_ME_COST_PRECISION_QPEL_INTEL: _b.int
CL_ME_COST_PRECISION_HPEL_INTEL: _b.int
CL_ME_COST_PRECISION_PEL_INTEL: _b.int
CL_ME_COST_PRECISION_DPEL_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_VERTICAL_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_DC_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_DIAGONAL_DOWN_LEFT_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_DIAGONAL_DOWN_RIGHT_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_PLANE_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_VERTICAL_RIGHT_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_DOWN_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_VERTICAL_LEFT_INTEL: _b.int
CL_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_UP_INTEL: _b.int
CL_ME_CHROMA_PREDICTOR_MODE_DC_INTEL: _b.int
CL_ME_CHROMA_PREDICTOR_MODE_HORIZONTAL_INTEL: _b.int
CL_ME_CHROMA_PREDICTOR_MODE_VERTICAL_INTEL: _b.int
CL_ME_CHROMA_PREDICTOR_MODE_PLANE_INTEL: _b.int
CL_DEVICE_ME_VERSION_INTEL: _b.int
CL_ME_VERSION_LEGACY_INTEL: _b.int
CL_ME_VERSION_ADVANCED_VER_1_INTEL: _b.int
CL_ME_VERSION_ADVANCED_VER_2_INTEL: _b.int
cl_intel_simultaneous_sharing: _b.int
CL_DEVICE_SIMULTANEOUS_INTEROPS_INTEL: _b.int
CL_DEVICE_NUM_SIMULTANEOUS_INTEROPS_INTEL: _b.int
cl_intel_egl_image_yuv: _b.int
CL_EGL_YUV_PLANE_INTEL: _b.int
cl_intel_packed_yuv: _b.int
CL_YUYV_INTEL: _b.int
CL_UYVY_INTEL: _b.int
CL_YVYU_INTEL: _b.int
CL_VYUY_INTEL: _b.int
cl_intel_required_subgroup_size: _b.int
CL_DEVICE_SUB_GROUP_SIZES_INTEL: _b.int
CL_KERNEL_SPILL_MEM_SIZE_INTEL: _b.int
CL_KERNEL_COMPILE_SUB_GROUP_SIZE_INTEL: _b.int
cl_intel_driver_diagnostics: _b.int
CL_CONTEXT_SHOW_DIAGNOSTICS_INTEL: _b.int
CL_CONTEXT_DIAGNOSTICS_LEVEL_ALL_INTEL: _b.int
CL_CONTEXT_DIAGNOSTICS_LEVEL_GOOD_INTEL: _b.int
CL_CONTEXT_DIAGNOSTICS_LEVEL_BAD_INTEL: _b.int
CL_CONTEXT_DIAGNOSTICS_LEVEL_NEUTRAL_INTEL: _b.int
CL_NV12_INTEL: _b.int
CL_MEM_NO_ACCESS_INTEL: _b.int
CL_MEM_ACCESS_FLAGS_UNRESTRICTED_INTEL: _b.int
CL_DEVICE_PLANAR_YUV_MAX_WIDTH_INTEL: _b.int
CL_DEVICE_PLANAR_YUV_MAX_HEIGHT_INTEL: _b.int
CL_DEVICE_AVC_ME_VERSION_INTEL: _b.int
CL_DEVICE_AVC_ME_SUPPORTS_TEXTURE_SAMPLER_USE_INTEL: _b.int
CL_DEVICE_AVC_ME_SUPPORTS_PREEMPTION_INTEL: _b.int
CL_AVC_ME_VERSION_0_INTEL: _b.int
CL_AVC_ME_VERSION_1_INTEL: _b.int
CL_AVC_ME_MAJOR_16x16_INTEL: _b.int
CL_AVC_ME_MAJOR_16x8_INTEL: _b.int
CL_AVC_ME_MAJOR_8x16_INTEL: _b.int
CL_AVC_ME_MAJOR_8x8_INTEL: _b.int
CL_AVC_ME_MINOR_8x8_INTEL: _b.int
CL_AVC_ME_MINOR_8x4_INTEL: _b.int
CL_AVC_ME_MINOR_4x8_INTEL: _b.int
CL_AVC_ME_MINOR_4x4_INTEL: _b.int
CL_AVC_ME_MAJOR_FORWARD_INTEL: _b.int
CL_AVC_ME_MAJOR_BACKWARD_INTEL: _b.int
CL_AVC_ME_MAJOR_BIDIRECTIONAL_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_ALL_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_16x16_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_16x8_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_8x16_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_8x8_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_8x4_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_4x8_INTEL: _b.int
CL_AVC_ME_PARTITION_MASK_4x4_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_EXHAUSTIVE_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_SMALL_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_TINY_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_EXTRA_TINY_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_DIAMOND_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_LARGE_DIAMOND_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_RESERVED0_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_RESERVED1_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_CUSTOM_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_16x12_RADIUS_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_4x4_RADIUS_INTEL: _b.int
CL_AVC_ME_SEARCH_WINDOW_2x2_RADIUS_INTEL: _b.int
CL_AVC_ME_SAD_ADJUST_MODE_NONE_INTEL: _b.int
CL_AVC_ME_SAD_ADJUST_MODE_HAAR_INTEL: _b.int
CL_AVC_ME_SUBPIXEL_MODE_INTEGER_INTEL: _b.int
CL_AVC_ME_SUBPIXEL_MODE_HPEL_INTEL: _b.int
CL_AVC_ME_SUBPIXEL_MODE_QPEL_INTEL: _b.int
CL_AVC_ME_COST_PRECISION_QPEL_INTEL: _b.int
CL_AVC_ME_COST_PRECISION_HPEL_INTEL: _b.int
CL_AVC_ME_COST_PRECISION_PEL_INTEL: _b.int
CL_AVC_ME_COST_PRECISION_DPEL_INTEL: _b.int
CL_AVC_ME_BIDIR_WEIGHT_QUARTER_INTEL: _b.int
CL_AVC_ME_BIDIR_WEIGHT_THIRD_INTEL: _b.int
CL_AVC_ME_BIDIR_WEIGHT_HALF_INTEL: _b.int
CL_AVC_ME_BIDIR_WEIGHT_TWO_THIRD_INTEL: _b.int
CL_AVC_ME_BIDIR_WEIGHT_THREE_QUARTER_INTEL: _b.int
CL_AVC_ME_BORDER_REACHED_LEFT_INTEL: _b.int
CL_AVC_ME_BORDER_REACHED_RIGHT_INTEL: _b.int
CL_AVC_ME_BORDER_REACHED_TOP_INTEL: _b.int
CL_AVC_ME_BORDER_REACHED_BOTTOM_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_PARTITION_16x16_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_PARTITION_8x8_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_16x16_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_16x16_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_16x16_DUAL_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_DUAL_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_0_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_0_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_1_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_1_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_2_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_2_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_3_FORWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_SKIP_BLOCK_8x8_3_BACKWARD_ENABLE_INTEL: _b.int
CL_AVC_ME_BLOCK_BASED_SKIP_4x4_INTEL: _b.int
CL_AVC_ME_BLOCK_BASED_SKIP_8x8_INTEL: _b.int
CL_AVC_ME_INTRA_16x16_INTEL: _b.int
CL_AVC_ME_INTRA_8x8_INTEL: _b.int
CL_AVC_ME_INTRA_4x4_INTEL: _b.int
CL_AVC_ME_INTRA_LUMA_PARTITION_MASK_16x16_INTEL: _b.int
CL_AVC_ME_INTRA_LUMA_PARTITION_MASK_8x8_INTEL: _b.int
CL_AVC_ME_INTRA_LUMA_PARTITION_MASK_4x4_INTEL: _b.int
CL_AVC_ME_INTRA_NEIGHBOR_LEFT_MASK_ENABLE_INTEL: _b.int
CL_AVC_ME_INTRA_NEIGHBOR_UPPER_MASK_ENABLE_INTEL: _b.int
CL_AVC_ME_INTRA_NEIGHBOR_UPPER_RIGHT_MASK_ENABLE_INTEL: _b.int
CL_AVC_ME_INTRA_NEIGHBOR_UPPER_LEFT_MASK_ENABLE_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_VERTICAL_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_DC_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_DIAGONAL_DOWN_LEFT_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_DIAGONAL_DOWN_RIGHT_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_PLANE_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_VERTICAL_RIGHT_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_DOWN_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_VERTICAL_LEFT_INTEL: _b.int
CL_AVC_ME_LUMA_PREDICTOR_MODE_HORIZONTAL_UP_INTEL: _b.int
CL_AVC_ME_CHROMA_PREDICTOR_MODE_DC_INTEL: _b.int
CL_AVC_ME_CHROMA_PREDICTOR_MODE_HORIZONTAL_INTEL: _b.int
CL_AVC_ME_CHROMA_PREDICTOR_MODE_VERTICAL_INTEL: _b.int
CL_AVC_ME_CHROMA_PREDICTOR_MODE_PLANE_INTEL: _b.int
CL_AVC_ME_FRAME_FORWARD_INTEL: _b.int
CL_AVC_ME_FRAME_BACKWARD_INTEL: _b.int
CL_AVC_ME_FRAME_DUAL_INTEL: _b.int
CL_AVC_ME_SLICE_TYPE_PRED_INTEL: _b.int
CL_AVC_ME_SLICE_TYPE_BPRED_INTEL: _b.int
CL_AVC_ME_SLICE_TYPE_INTRA_INTEL: _b.int
CL_AVC_ME_INTERLACED_SCAN_TOP_FIELD_INTEL: _b.int
CL_AVC_ME_INTERLACED_SCAN_BOTTOM_FIELD_INTEL: _b.int
cl_intel_unified_shared_memory: _b.int
CL_DEVICE_HOST_MEM_CAPABILITIES_INTEL: _b.int
CL_DEVICE_DEVICE_MEM_CAPABILITIES_INTEL: _b.int
CL_DEVICE_SINGLE_DEVICE_SHARED_MEM_CAPABILITIES_INTEL: _b.int
CL_DEVICE_CROSS_DEVICE_SHARED_MEM_CAPABILITIES_INTEL: _b.int
CL_DEVICE_SHARED_SYSTEM_MEM_CAPABILITIES_INTEL: _b.int
CL_UNIFIED_SHARED_MEMORY_ACCESS_INTEL: _b.int
CL_UNIFIED_SHARED_MEMORY_ATOMIC_ACCESS_INTEL: _b.int
CL_UNIFIED_SHARED_MEMORY_CONCURRENT_ACCESS_INTEL: _b.int
CL_UNIFIED_SHARED_MEMORY_CONCURRENT_ATOMIC_ACCESS_INTEL: _b.int
CL_MEM_ALLOC_FLAGS_INTEL: _b.int
CL_MEM_ALLOC_WRITE_COMBINED_INTEL: _b.int
CL_MEM_ALLOC_INITIAL_PLACEMENT_DEVICE_INTEL: _b.int
CL_MEM_ALLOC_INITIAL_PLACEMENT_HOST_INTEL: _b.int
CL_MEM_ALLOC_TYPE_INTEL: _b.int
CL_MEM_ALLOC_BASE_PTR_INTEL: _b.int
CL_MEM_ALLOC_SIZE_INTEL: _b.int
CL_MEM_ALLOC_DEVICE_INTEL: _b.int
CL_MEM_TYPE_UNKNOWN_INTEL: _b.int
CL_MEM_TYPE_HOST_INTEL: _b.int
CL_MEM_TYPE_DEVICE_INTEL: _b.int
CL_MEM_TYPE_SHARED_INTEL: _b.int
CL_KERNEL_EXEC_INFO_INDIRECT_HOST_ACCESS_INTEL: _b.int
CL_KERNEL_EXEC_INFO_INDIRECT_DEVICE_ACCESS_INTEL: _b.int
CL_KERNEL_EXEC_INFO_INDIRECT_SHARED_ACCESS_INTEL: _b.int
CL_KERNEL_EXEC_INFO_USM_PTRS_INTEL: _b.int
CL_COMMAND_MEMFILL_INTEL: _b.int
CL_COMMAND_MEMCPY_INTEL: _b.int
CL_COMMAND_MIGRATEMEM_INTEL: _b.int
CL_COMMAND_MEMADVISE_INTEL: _b.int
cl_intel_mem_alloc_buffer_location: _b.int
CL_INTEL_MEM_ALLOC_BUFFER_LOCATION_EXTENSION_NAME: _b.str
CL_MEM_ALLOC_BUFFER_LOCATION_INTEL: _b.int
cl_intel_create_buffer_with_properties: _b.int
CL_MEM_CHANNEL_INTEL: _b.int
cl_intel_mem_force_host_memory: _b.int
CL_MEM_FORCE_HOST_MEMORY_INTEL: _b.int
cl_intel_command_queue_families: _b.int
CL_QUEUE_FAMILY_MAX_NAME_SIZE_INTEL: _b.int
CL_DEVICE_QUEUE_FAMILY_PROPERTIES_INTEL: _b.int
CL_QUEUE_FAMILY_INTEL: _b.int
CL_QUEUE_INDEX_INTEL: _b.int
CL_QUEUE_DEFAULT_CAPABILITIES_INTEL: _b.int
CL_QUEUE_CAPABILITY_CREATE_SINGLE_QUEUE_EVENTS_INTEL: _b.int
CL_QUEUE_CAPABILITY_CREATE_CROSS_QUEUE_EVENTS_INTEL: _b.int
CL_QUEUE_CAPABILITY_SINGLE_QUEUE_EVENT_WAIT_LIST_INTEL: _b.int
CL_QUEUE_CAPABILITY_CROSS_QUEUE_EVENT_WAIT_LIST_INTEL: _b.int
CL_QUEUE_CAPABILITY_TRANSFER_BUFFER_INTEL: _b.int
CL_QUEUE_CAPABILITY_TRANSFER_BUFFER_RECT_INTEL: _b.int
CL_QUEUE_CAPABILITY_MAP_BUFFER_INTEL: _b.int
CL_QUEUE_CAPABILITY_FILL_BUFFER_INTEL: _b.int
CL_QUEUE_CAPABILITY_TRANSFER_IMAGE_INTEL: _b.int
CL_QUEUE_CAPABILITY_MAP_IMAGE_INTEL: _b.int
CL_QUEUE_CAPABILITY_FILL_IMAGE_INTEL: _b.int
CL_QUEUE_CAPABILITY_TRANSFER_BUFFER_IMAGE_INTEL: _b.int
CL_QUEUE_CAPABILITY_TRANSFER_IMAGE_BUFFER_INTEL: _b.int
CL_QUEUE_CAPABILITY_MARKER_INTEL: _b.int
CL_QUEUE_CAPABILITY_BARRIER_INTEL: _b.int
CL_QUEUE_CAPABILITY_KERNEL_INTEL: _b.int
cl_intel_queue_no_sync_operations: _b.int
CL_QUEUE_NO_SYNC_OPERATIONS_INTEL: _b.int
cl_intel_sharing_format_query: _b.int
cl_ext_image_requirements_info: _b.int
CL_IMAGE_REQUIREMENTS_ROW_PITCH_ALIGNMENT_EXT: _b.int
CL_IMAGE_REQUIREMENTS_BASE_ADDRESS_ALIGNMENT_EXT: _b.int
CL_IMAGE_REQUIREMENTS_SIZE_EXT: _b.int
CL_IMAGE_REQUIREMENTS_MAX_WIDTH_EXT: _b.int
CL_IMAGE_REQUIREMENTS_MAX_HEIGHT_EXT: _b.int
CL_IMAGE_REQUIREMENTS_MAX_DEPTH_EXT: _b.int
CL_IMAGE_REQUIREMENTS_MAX_ARRAY_SIZE_EXT: _b.int
cl_ext_image_from_buffer: _b.int
CL_IMAGE_REQUIREMENTS_SLICE_PITCH_ALIGNMENT_EXT: _b.int
