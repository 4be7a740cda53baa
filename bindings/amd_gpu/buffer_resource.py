"""Buffer resources: what a wave needs to reach scratch memory on gfx9 to gfx12: registers.h.

Made by `autogen regen amd_gpu.buffer_resource` from headers/amd_gpu/buffer_resource.toml; do not edit.
"""

from .._support import bindings as _bindings

__source__ = {
    'registers.h': 'bf11347c0c2eb744a39040f087d79b84e701f9d875c4bff1b8685aa91cd093c4',
    'artifact': 'source rocr-runtime=6.4.3+dfsg-5 (sid), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
    'arguments': '-DLITTLEENDIAN_CPU',
}

_records = """
SQ_BUF_RSRC_WORD0: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD0_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD0_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD0_bitfields: struct, 4 bytes
  BASE_ADDRESS: c_uint:32 @ 0.0

SQ_BUF_RSRC_WORD1: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD1_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD1_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD1_bitfields: struct, 4 bytes
  BASE_ADDRESS_HI: c_uint:16 @ 0.0
  STRIDE: c_uint:14 @ 2.0
  CACHE_SWIZZLE: c_uint:1 @ 3.6
  SWIZZLE_ENABLE: c_uint:1 @ 3.7

SQ_BUF_RSRC_WORD1_GFX11: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD1_GFX11_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD1_GFX11_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD1_GFX11_bitfields: struct, 4 bytes
  BASE_ADDRESS_HI: c_uint:16 @ 0.0
  STRIDE: c_uint:14 @ 2.0
  SWIZZLE_ENABLE: c_uint:2 @ 3.6

SQ_BUF_RSRC_WORD2: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD2_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD2_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD2_bitfields: struct, 4 bytes
  NUM_RECORDS: c_uint:32 @ 0.0

SQ_BUF_RSRC_WORD3: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD3_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD3_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD3_bitfields: struct, 4 bytes
  DST_SEL_X: c_uint:3 @ 0.0
  DST_SEL_Y: c_uint:3 @ 0.3
  DST_SEL_Z: c_uint:3 @ 0.6
  DST_SEL_W: c_uint:3 @ 1.1
  NUM_FORMAT: c_uint:3 @ 1.4
  DATA_FORMAT: c_uint:4 @ 1.7
  ELEMENT_SIZE: c_uint:2 @ 2.3
  INDEX_STRIDE: c_uint:2 @ 2.5
  ADD_TID_ENABLE: c_uint:1 @ 2.7
  ATC__CI__VI: c_uint:1 @ 3.0
  HASH_ENABLE: c_uint:1 @ 3.1
  HEAP: c_uint:1 @ 3.2
  MTYPE__CI__VI: c_uint:3 @ 3.3
  TYPE: c_uint:2 @ 3.6

SQ_BUF_RSRC_WORD3_GFX10: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD3_GFX10_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD3_GFX10_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD3_GFX10_bitfields: struct, 4 bytes
  DST_SEL_X: c_uint:3 @ 0.0
  DST_SEL_Y: c_uint:3 @ 0.3
  DST_SEL_Z: c_uint:3 @ 0.6
  DST_SEL_W: c_uint:3 @ 1.1
  FORMAT: c_uint:7 @ 1.4
  RESERVED1: c_uint:2 @ 2.3
  INDEX_STRIDE: c_uint:2 @ 2.5
  ADD_TID_ENABLE: c_uint:1 @ 2.7
  RESOURCE_LEVEL: c_uint:1 @ 3.0
  RESERVED2: c_uint:3 @ 3.1
  OOB_SELECT: c_uint:2 @ 3.4
  TYPE: c_uint:2 @ 3.6

SQ_BUF_RSRC_WORD3_GFX11: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD3_GFX11_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD3_GFX11_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD3_GFX11_bitfields: struct, 4 bytes
  DST_SEL_X: c_uint:3 @ 0.0
  DST_SEL_Y: c_uint:3 @ 0.3
  DST_SEL_Z: c_uint:3 @ 0.6
  DST_SEL_W: c_uint:3 @ 1.1
  FORMAT: c_uint:6 @ 1.4
  RESERVED1: c_uint:3 @ 2.2
  INDEX_STRIDE: c_uint:2 @ 2.5
  ADD_TID_ENABLE: c_uint:1 @ 2.7
  RESERVED2: c_uint:4 @ 3.0
  OOB_SELECT: c_uint:2 @ 3.4
  TYPE: c_uint:2 @ 3.6

SQ_BUF_RSRC_WORD3_GFX12: union, 4 bytes, by address
  bitfields: SQ_BUF_RSRC_WORD3_GFX12_bitfields @ 0
  bits: SQ_BUF_RSRC_WORD3_GFX12_bitfields @ 0
  u32All: c_uint @ 0
  i32All: c_int @ 0
  f32All: c_float @ 0

SQ_BUF_RSRC_WORD3_GFX12_bitfields: struct, 4 bytes
  DST_SEL_X: c_uint:3 @ 0.0
  DST_SEL_Y: c_uint:3 @ 0.3
  DST_SEL_Z: c_uint:3 @ 0.6
  DST_SEL_W: c_uint:3 @ 1.1
  FORMAT: c_uint:6 @ 1.4
  RESERVED1: c_uint:3 @ 2.2
  INDEX_STRIDE: c_uint:2 @ 2.5
  ADD_TID_ENABLE: c_uint:1 @ 2.7
  WRITE_COMPRESS_ENABLE: c_uint:1 @ 3.0
  COMPRESSION_EN: c_uint:1 @ 3.1
  COMPRESSION_ACCESS_MODE: c_uint:2 @ 3.2
  OOB_SELECT: c_uint:2 @ 3.4
  TYPE: c_uint:2 @ 3.6
"""

_enums = """
SQ_RSRC_BUF_TYPE: c_uint
  SQ_RSRC_BUF = 0
  SQ_RSRC_BUF_RSVD_1 = 1
  SQ_RSRC_BUF_RSVD_2 = 2
  SQ_RSRC_BUF_RSVD_3 = 3

BUF_DATA_FORMAT: c_uint
  BUF_DATA_FORMAT_INVALID = 0
  BUF_DATA_FORMAT_8 = 1
  BUF_DATA_FORMAT_16 = 2
  BUF_DATA_FORMAT_8_8 = 3
  BUF_DATA_FORMAT_32 = 4
  BUF_DATA_FORMAT_16_16 = 5
  BUF_DATA_FORMAT_10_11_11 = 6
  BUF_DATA_FORMAT_11_11_10 = 7
  BUF_DATA_FORMAT_10_10_10_2 = 8
  BUF_DATA_FORMAT_2_10_10_10 = 9
  BUF_DATA_FORMAT_8_8_8_8 = 0xa
  BUF_DATA_FORMAT_32_32 = 0xb
  BUF_DATA_FORMAT_16_16_16_16 = 0xc
  BUF_DATA_FORMAT_32_32_32 = 0xd
  BUF_DATA_FORMAT_32_32_32_32 = 0xe
  BUF_DATA_FORMAT_RESERVED_15 = 0xf

BUF_NUM_FORMAT: c_uint
  BUF_NUM_FORMAT_UNORM = 0
  BUF_NUM_FORMAT_SNORM = 1
  BUF_NUM_FORMAT_USCALED = 2
  BUF_NUM_FORMAT_SSCALED = 3
  BUF_NUM_FORMAT_UINT = 4
  BUF_NUM_FORMAT_SINT = 5
  BUF_NUM_FORMAT_SNORM_OGL__SI__CI = 6
  BUF_NUM_FORMAT_RESERVED_6__VI = 6
  BUF_NUM_FORMAT_FLOAT = 7

BUF_FORMAT: c_uint
  BUF_FORMAT_32_UINT = 0x14

SQ_SEL_XYZW01: c_uint
  SQ_SEL_0 = 0
  SQ_SEL_1 = 1
  SQ_SEL_RESERVED_0 = 2
  SQ_SEL_RESERVED_1 = 3
  SQ_SEL_X = 4
  SQ_SEL_Y = 5
  SQ_SEL_Z = 6
  SQ_SEL_W = 7
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    target='x86_64-linux-gnu',
    targets=_targets,
)
