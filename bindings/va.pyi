"""VA-API, video decoding and encoding: va/va.h, va/va_drm.h, va/va_drmcommon.h, va/va_vpp.h, va/va_str.h, va/va_prot.h, va/va_enc_av1.h. Types for editors and mypy. Made by `autogen regen va` from headers/va.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class _VARectangle(_c.Structure):
    x: _b.int
    y: _b.int
    width: _b.int
    height: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ..., width: _b.int = ..., height: _b.int = ...) -> None: ...

class _VAMotionVector(_c.Structure):
    mv0: _c.Array[_c.c_int16]
    mv1: _c.Array[_c.c_int16]
    def __init__(__self, mv0: _c.Array[_c.c_int16] = ..., mv1: _c.Array[_c.c_int16] = ...) -> None: ...

class _VAConfigAttrib(_c.Structure):
    type: _b.int
    value: _b.int
    def __init__(__self, type: _b.int = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValDecJPEG(_c.Union):
    bits: _VAConfigAttribValDecJPEG_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValDecJPEG_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValDecJPEG_bits(_c.Structure):
    rotation: _b.int
    reserved: _b.int
    def __init__(__self, rotation: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValMaxFrameSize(_c.Union):
    bits: _VAConfigAttribValMaxFrameSize_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValMaxFrameSize_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValMaxFrameSize_bits(_c.Structure):
    max_frame_size: _b.int
    multiple_pass: _b.int
    reserved: _b.int
    def __init__(__self, max_frame_size: _b.int = ..., multiple_pass: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValEncJPEG(_c.Union):
    bits: _VAConfigAttribValEncJPEG_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncJPEG_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncJPEG_bits(_c.Structure):
    arithmatic_coding_mode: _b.int
    progressive_dct_mode: _b.int
    non_interleaved_mode: _b.int
    differential_mode: _b.int
    max_num_components: _b.int
    max_num_scans: _b.int
    max_num_huffman_tables: _b.int
    max_num_quantization_tables: _b.int
    def __init__(__self, arithmatic_coding_mode: _b.int = ..., progressive_dct_mode: _b.int = ..., non_interleaved_mode: _b.int = ..., differential_mode: _b.int = ..., max_num_components: _b.int = ..., max_num_scans: _b.int = ..., max_num_huffman_tables: _b.int = ..., max_num_quantization_tables: _b.int = ...) -> None: ...

class _VAConfigAttribValEncROI(_c.Union):
    bits: _VAConfigAttribValEncROI_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncROI_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncROI_bits(_c.Structure):
    num_roi_regions: _b.int
    roi_rc_priority_support: _b.int
    roi_rc_qp_delta_support: _b.int
    reserved: _b.int
    def __init__(__self, num_roi_regions: _b.int = ..., roi_rc_priority_support: _b.int = ..., roi_rc_qp_delta_support: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValEncRateControlExt(_c.Union):
    bits: _VAConfigAttribValEncRateControlExt_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncRateControlExt_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncRateControlExt_bits(_c.Structure):
    max_num_temporal_layers_minus1: _b.int
    temporal_layer_bitrate_control_flag: _b.int
    reserved: _b.int
    def __init__(__self, max_num_temporal_layers_minus1: _b.int = ..., temporal_layer_bitrate_control_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValMultipleFrame(_c.Union):
    bits: _VAConfigAttribValMultipleFrame_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValMultipleFrame_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValMultipleFrame_bits(_c.Structure):
    max_num_concurrent_frames: _b.int
    mixed_quality_level: _b.int
    reserved: _b.int
    def __init__(__self, max_num_concurrent_frames: _b.int = ..., mixed_quality_level: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValContextPriority(_c.Union):
    bits: _VAConfigAttribValContextPriority_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValContextPriority_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValContextPriority_bits(_c.Structure):
    priority: _b.int
    reserved: _b.int
    def __init__(__self, priority: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValEncPerBlockControl(_c.Union):
    bits: _VAConfigAttribValEncPerBlockControl_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncPerBlockControl_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncPerBlockControl_bits(_c.Structure):
    delta_qp_support: _b.int
    log2_delta_qp_block_size: _b.int
    delta_qp_size_in_bytes: _b.int
    reserved: _b.int
    def __init__(__self, delta_qp_support: _b.int = ..., log2_delta_qp_block_size: _b.int = ..., delta_qp_size_in_bytes: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAGenericValue(_c.Structure):
    type: _b.int
    value: _VAGenericValue_value
    def __init__(__self, type: _b.int = ..., value: _VAGenericValue_value = ...) -> None: ...

class _VAGenericValue_value(_c.Union):
    i: _b.int
    f: _b.float
    p: _b.int | None
    fn: _t.Any
    def __init__(__self, i: _b.int = ..., f: _b.float = ..., p: _b.int | None = ..., fn: _t.Any = ...) -> None: ...

class _VASurfaceAttrib(_c.Structure):
    type: _b.int
    flags: _b.int
    value: _VAGenericValue
    def __init__(__self, type: _b.int = ..., flags: _b.int = ..., value: _VAGenericValue = ...) -> None: ...

class _VASurfaceAttribExternalBuffers(_c.Structure):
    pixel_format: _b.int
    width: _b.int
    height: _b.int
    data_size: _b.int
    num_planes: _b.int
    pitches: _c.Array[_c.c_uint32]
    offsets: _c.Array[_c.c_uint32]
    buffers: _c._Pointer[_c.c_size_t]
    num_buffers: _b.int
    flags: _b.int
    private_data: _b.int | None
    def __init__(__self, pixel_format: _b.int = ..., width: _b.int = ..., height: _b.int = ..., data_size: _b.int = ..., num_planes: _b.int = ..., pitches: _c.Array[_c.c_uint32] = ..., offsets: _c.Array[_c.c_uint32] = ..., buffers: _c._Pointer[_c.c_size_t] = ..., num_buffers: _b.int = ..., flags: _b.int = ..., private_data: _b.int | None = ...) -> None: ...

class _VAContextParameterUpdateBuffer(_c.Structure):
    flags: _VAContextParameterUpdateBuffer_flags
    context_priority: _VAConfigAttribValContextPriority
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, flags: _VAContextParameterUpdateBuffer_flags = ..., context_priority: _VAConfigAttribValContextPriority = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAContextParameterUpdateBuffer_flags(_c.Union):
    bits: _VAContextParameterUpdateBuffer_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAContextParameterUpdateBuffer_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAContextParameterUpdateBuffer_flags_bits(_c.Structure):
    context_priority_update: _b.int
    reserved: _b.int
    def __init__(__self, context_priority_update: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncryptionSegmentInfo(_c.Structure):
    segment_start_offset: _b.int
    segment_length: _b.int
    partial_aes_block_size: _b.int
    init_byte_length: _b.int
    aes_cbc_iv_or_ctr: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, segment_start_offset: _b.int = ..., segment_length: _b.int = ..., partial_aes_block_size: _b.int = ..., init_byte_length: _b.int = ..., aes_cbc_iv_or_ctr: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncryptionParameters(_c.Structure):
    encryption_type: _b.int
    num_segments: _b.int
    segment_info: _c._Pointer[_VAEncryptionSegmentInfo]
    status_report_index: _b.int
    size_of_length: _b.int
    wrapped_decrypt_blob: _c.Array[_c.c_uint8]
    wrapped_encrypt_blob: _c.Array[_c.c_uint8]
    key_blob_size: _b.int
    blocks_stripe_encrypted: _b.int
    blocks_stripe_clear: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, encryption_type: _b.int = ..., num_segments: _b.int = ..., segment_info: _c._Pointer[_VAEncryptionSegmentInfo] = ..., status_report_index: _b.int = ..., size_of_length: _b.int = ..., wrapped_decrypt_blob: _c.Array[_c.c_uint8] = ..., wrapped_encrypt_blob: _c.Array[_c.c_uint8] = ..., key_blob_size: _b.int = ..., blocks_stripe_encrypted: _b.int = ..., blocks_stripe_clear: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcessingRateParameterEnc(_c.Structure):
    level_idc: _b.int
    reserved: _c.Array[_c.c_uint8]
    quality_level: _b.int
    intra_period: _b.int
    ip_period: _b.int
    def __init__(__self, level_idc: _b.int = ..., reserved: _c.Array[_c.c_uint8] = ..., quality_level: _b.int = ..., intra_period: _b.int = ..., ip_period: _b.int = ...) -> None: ...

class _VAProcessingRateParameterDec(_c.Structure):
    level_idc: _b.int
    reserved0: _c.Array[_c.c_uint8]
    reserved: _b.int
    def __init__(__self, level_idc: _b.int = ..., reserved0: _c.Array[_c.c_uint8] = ..., reserved: _b.int = ...) -> None: ...

class _VAProcessingRateParameter(_c.Structure):
    proc_buf_enc: _VAProcessingRateParameterEnc
    proc_buf_dec: _VAProcessingRateParameterDec
    def __init__(__self, proc_buf_enc: _VAProcessingRateParameterEnc = ..., proc_buf_dec: _VAProcessingRateParameterDec = ...) -> None: ...

class _VAProcessingRateParameter_union_proc_buf_enc(_c.Union):
    proc_buf_enc: _VAProcessingRateParameterEnc
    proc_buf_dec: _VAProcessingRateParameterDec
    def __init__(__self, proc_buf_enc: _VAProcessingRateParameterEnc = ..., proc_buf_dec: _VAProcessingRateParameterDec = ...) -> None: ...

class _VAEncPackedHeaderParameterBuffer(_c.Structure):
    type: _b.int
    bit_length: _b.int
    has_emulation_bytes: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., bit_length: _b.int = ..., has_emulation_bytes: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterBuffer(_c.Structure):
    type: _b.int
    data: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., data: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterTemporalLayerStructure(_c.Structure):
    number_of_layers: _b.int
    periodicity: _b.int
    layer_id: _c.Array[_c.c_uint32]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, number_of_layers: _b.int = ..., periodicity: _b.int = ..., layer_id: _c.Array[_c.c_uint32] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterRateControl(_c.Structure):
    bits_per_second: _b.int
    target_percentage: _b.int
    window_size: _b.int
    initial_qp: _b.int
    min_qp: _b.int
    basic_unit_size: _b.int
    rc_flags: _VAEncMiscParameterRateControl_rc_flags
    ICQ_quality_factor: _b.int
    max_qp: _b.int
    quality_factor: _b.int
    target_frame_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, bits_per_second: _b.int = ..., target_percentage: _b.int = ..., window_size: _b.int = ..., initial_qp: _b.int = ..., min_qp: _b.int = ..., basic_unit_size: _b.int = ..., rc_flags: _VAEncMiscParameterRateControl_rc_flags = ..., ICQ_quality_factor: _b.int = ..., max_qp: _b.int = ..., quality_factor: _b.int = ..., target_frame_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterRateControl_rc_flags(_c.Union):
    bits: _VAEncMiscParameterRateControl_rc_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterRateControl_rc_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterRateControl_rc_flags_bits(_c.Structure):
    reset: _b.int
    disable_frame_skip: _b.int
    disable_bit_stuffing: _b.int
    mb_rate_control: _b.int
    temporal_id: _b.int
    cfs_I_frames: _b.int
    enable_parallel_brc: _b.int
    enable_dynamic_scaling: _b.int
    frame_tolerance_mode: _b.int
    reserved: _b.int
    def __init__(__self, reset: _b.int = ..., disable_frame_skip: _b.int = ..., disable_bit_stuffing: _b.int = ..., mb_rate_control: _b.int = ..., temporal_id: _b.int = ..., cfs_I_frames: _b.int = ..., enable_parallel_brc: _b.int = ..., enable_dynamic_scaling: _b.int = ..., frame_tolerance_mode: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterFrameRate(_c.Structure):
    framerate: _b.int
    framerate_flags: _VAEncMiscParameterFrameRate_framerate_flags
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, framerate: _b.int = ..., framerate_flags: _VAEncMiscParameterFrameRate_framerate_flags = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterFrameRate_framerate_flags(_c.Union):
    bits: _VAEncMiscParameterFrameRate_framerate_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterFrameRate_framerate_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterFrameRate_framerate_flags_bits(_c.Structure):
    temporal_id: _b.int
    reserved: _b.int
    def __init__(__self, temporal_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterMaxSliceSize(_c.Structure):
    max_slice_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, max_slice_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterAIR(_c.Structure):
    air_num_mbs: _b.int
    air_threshold: _b.int
    air_auto: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, air_num_mbs: _b.int = ..., air_threshold: _b.int = ..., air_auto: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterRIR(_c.Structure):
    rir_flags: _VAEncMiscParameterRIR_rir_flags
    intra_insertion_location: _b.int
    intra_insert_size: _b.int
    qp_delta_for_inserted_intra: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, rir_flags: _VAEncMiscParameterRIR_rir_flags = ..., intra_insertion_location: _b.int = ..., intra_insert_size: _b.int = ..., qp_delta_for_inserted_intra: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterRIR_rir_flags(_c.Union):
    bits: _VAEncMiscParameterRIR_rir_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterRIR_rir_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterRIR_rir_flags_bits(_c.Structure):
    enable_rir_column: _b.int
    enable_rir_row: _b.int
    reserved: _b.int
    def __init__(__self, enable_rir_column: _b.int = ..., enable_rir_row: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterHRD(_c.Structure):
    initial_buffer_fullness: _b.int
    buffer_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, initial_buffer_fullness: _b.int = ..., buffer_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterBufferMaxFrameSize(_c.Structure):
    type: _b.int
    max_frame_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., max_frame_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterBufferMultiPassFrameSize(_c.Structure):
    type: _b.int
    max_frame_size: _b.int
    reserved: _b.int
    num_passes: _b.int
    delta_qp: _c._Pointer[_c.c_uint8]
    va_reserved: _c.Array[_c.c_ulong]
    def __init__(__self, type: _b.int = ..., max_frame_size: _b.int = ..., reserved: _b.int = ..., num_passes: _b.int = ..., delta_qp: _c._Pointer[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_ulong] = ...) -> None: ...

class _VAEncMiscParameterBufferQualityLevel(_c.Structure):
    quality_level: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, quality_level: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterQuantization(_c.Structure):
    quantization_flags: _VAEncMiscParameterQuantization_quantization_flags
    va_reserved: _b.int
    def __init__(__self, quantization_flags: _VAEncMiscParameterQuantization_quantization_flags = ..., va_reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterQuantization_quantization_flags(_c.Union):
    bits: _VAEncMiscParameterQuantization_quantization_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterQuantization_quantization_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterQuantization_quantization_flags_bits(_c.Structure):
    disable_trellis: _b.int
    enable_trellis_I: _b.int
    enable_trellis_P: _b.int
    enable_trellis_B: _b.int
    reserved: _b.int
    def __init__(__self, disable_trellis: _b.int = ..., enable_trellis_I: _b.int = ..., enable_trellis_P: _b.int = ..., enable_trellis_B: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterSkipFrame(_c.Structure):
    skip_frame_flag: _b.int
    num_skip_frames: _b.int
    size_skip_frames: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, skip_frame_flag: _b.int = ..., num_skip_frames: _b.int = ..., size_skip_frames: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncROI(_c.Structure):
    roi_rectangle: _VARectangle
    roi_value: _b.int
    def __init__(__self, roi_rectangle: _VARectangle = ..., roi_value: _b.int = ...) -> None: ...

class _VAEncMiscParameterBufferROI(_c.Structure):
    num_roi: _b.int
    max_delta_qp: _b.int
    min_delta_qp: _b.int
    roi: _c._Pointer[_VAEncROI]
    roi_flags: _VAEncMiscParameterBufferROI_roi_flags
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, num_roi: _b.int = ..., max_delta_qp: _b.int = ..., min_delta_qp: _b.int = ..., roi: _c._Pointer[_VAEncROI] = ..., roi_flags: _VAEncMiscParameterBufferROI_roi_flags = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterBufferROI_roi_flags(_c.Union):
    bits: _VAEncMiscParameterBufferROI_roi_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterBufferROI_roi_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterBufferROI_roi_flags_bits(_c.Structure):
    roi_value_is_qp_delta: _b.int
    reserved: _b.int
    def __init__(__self, roi_value_is_qp_delta: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterBufferDirtyRect(_c.Structure):
    num_roi_rectangle: _b.int
    roi_rectangle: _c._Pointer[_VARectangle]
    def __init__(__self, num_roi_rectangle: _b.int = ..., roi_rectangle: _c._Pointer[_VARectangle] = ...) -> None: ...

class _VAEncMiscParameterParallelRateControl(_c.Structure):
    num_layers: _b.int
    num_b_in_gop: _c._Pointer[_c.c_uint32]
    def __init__(__self, num_layers: _b.int = ..., num_b_in_gop: _c._Pointer[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterEncQuality(_c.Structure):
    useRawPicForRef: _b.int
    skipCheckDisable: _b.int
    FTQOverride: _b.int
    FTQEnable: _b.int
    FTQSkipThresholdLUTInput: _b.int
    NonFTQSkipThresholdLUTInput: _b.int
    ReservedBit: _b.int
    directBiasAdjustmentEnable: _b.int
    globalMotionBiasAdjustmentEnable: _b.int
    HMEMVCostScalingFactor: _b.int
    HMEDisable: _b.int
    SuperHMEDisable: _b.int
    UltraHMEDisable: _b.int
    PanicModeDisable: _b.int
    ForceRepartitionCheck: _b.int
    encControls: _b.int
    FTQSkipThresholdLUT: _c.Array[_c.c_uint8]
    NonFTQSkipThresholdLUT: _c.Array[_c.c_uint16]
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, useRawPicForRef: _b.int = ..., skipCheckDisable: _b.int = ..., FTQOverride: _b.int = ..., FTQEnable: _b.int = ..., FTQSkipThresholdLUTInput: _b.int = ..., NonFTQSkipThresholdLUTInput: _b.int = ..., ReservedBit: _b.int = ..., directBiasAdjustmentEnable: _b.int = ..., globalMotionBiasAdjustmentEnable: _b.int = ..., HMEMVCostScalingFactor: _b.int = ..., HMEDisable: _b.int = ..., SuperHMEDisable: _b.int = ..., UltraHMEDisable: _b.int = ..., PanicModeDisable: _b.int = ..., ForceRepartitionCheck: _b.int = ..., encControls: _b.int = ..., FTQSkipThresholdLUT: _c.Array[_c.c_uint8] = ..., NonFTQSkipThresholdLUT: _c.Array[_c.c_uint16] = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterEncQuality_union_useRawPicForRef(_c.Union):
    useRawPicForRef: _b.int
    skipCheckDisable: _b.int
    FTQOverride: _b.int
    FTQEnable: _b.int
    FTQSkipThresholdLUTInput: _b.int
    NonFTQSkipThresholdLUTInput: _b.int
    ReservedBit: _b.int
    directBiasAdjustmentEnable: _b.int
    globalMotionBiasAdjustmentEnable: _b.int
    HMEMVCostScalingFactor: _b.int
    HMEDisable: _b.int
    SuperHMEDisable: _b.int
    UltraHMEDisable: _b.int
    PanicModeDisable: _b.int
    ForceRepartitionCheck: _b.int
    encControls: _b.int
    def __init__(__self, useRawPicForRef: _b.int = ..., skipCheckDisable: _b.int = ..., FTQOverride: _b.int = ..., FTQEnable: _b.int = ..., FTQSkipThresholdLUTInput: _b.int = ..., NonFTQSkipThresholdLUTInput: _b.int = ..., ReservedBit: _b.int = ..., directBiasAdjustmentEnable: _b.int = ..., globalMotionBiasAdjustmentEnable: _b.int = ..., HMEMVCostScalingFactor: _b.int = ..., HMEDisable: _b.int = ..., SuperHMEDisable: _b.int = ..., UltraHMEDisable: _b.int = ..., PanicModeDisable: _b.int = ..., ForceRepartitionCheck: _b.int = ..., encControls: _b.int = ...) -> None: ...

class _VAEncMiscParameterEncQuality_union_useRawPicForRef_struct_useRawPicForRef(_c.Structure):
    useRawPicForRef: _b.int
    skipCheckDisable: _b.int
    FTQOverride: _b.int
    FTQEnable: _b.int
    FTQSkipThresholdLUTInput: _b.int
    NonFTQSkipThresholdLUTInput: _b.int
    ReservedBit: _b.int
    directBiasAdjustmentEnable: _b.int
    globalMotionBiasAdjustmentEnable: _b.int
    HMEMVCostScalingFactor: _b.int
    HMEDisable: _b.int
    SuperHMEDisable: _b.int
    UltraHMEDisable: _b.int
    PanicModeDisable: _b.int
    ForceRepartitionCheck: _b.int
    def __init__(__self, useRawPicForRef: _b.int = ..., skipCheckDisable: _b.int = ..., FTQOverride: _b.int = ..., FTQEnable: _b.int = ..., FTQSkipThresholdLUTInput: _b.int = ..., NonFTQSkipThresholdLUTInput: _b.int = ..., ReservedBit: _b.int = ..., directBiasAdjustmentEnable: _b.int = ..., globalMotionBiasAdjustmentEnable: _b.int = ..., HMEMVCostScalingFactor: _b.int = ..., HMEDisable: _b.int = ..., SuperHMEDisable: _b.int = ..., UltraHMEDisable: _b.int = ..., PanicModeDisable: _b.int = ..., ForceRepartitionCheck: _b.int = ...) -> None: ...

class _VAEncMiscParameterCustomRoundingControl(_c.Structure):
    rounding_offset_setting: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting
    def __init__(__self, rounding_offset_setting: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting = ...) -> None: ...

class _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting(_c.Union):
    bits: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterCustomRoundingControl_rounding_offset_setting_bits(_c.Structure):
    enable_custom_rouding_intra: _b.int
    rounding_offset_intra: _b.int
    enable_custom_rounding_inter: _b.int
    rounding_offset_inter: _b.int
    reserved: _b.int
    def __init__(__self, enable_custom_rouding_intra: _b.int = ..., rounding_offset_intra: _b.int = ..., enable_custom_rounding_inter: _b.int = ..., rounding_offset_inter: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VASliceParameterBufferBase(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ...) -> None: ...

class _VAHuffmanTableBufferJPEGBaseline(_c.Structure):
    load_huffman_table: _c.Array[_c.c_uint8]
    huffman_table: _c.Array[_VAHuffmanTableBufferJPEGBaseline_huffman_table]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, load_huffman_table: _c.Array[_c.c_uint8] = ..., huffman_table: _c.Array[_VAHuffmanTableBufferJPEGBaseline_huffman_table] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAHuffmanTableBufferJPEGBaseline_huffman_table(_c.Structure):
    num_dc_codes: _c.Array[_c.c_uint8]
    dc_values: _c.Array[_c.c_uint8]
    num_ac_codes: _c.Array[_c.c_uint8]
    ac_values: _c.Array[_c.c_uint8]
    pad: _c.Array[_c.c_uint8]
    def __init__(__self, num_dc_codes: _c.Array[_c.c_uint8] = ..., dc_values: _c.Array[_c.c_uint8] = ..., num_ac_codes: _c.Array[_c.c_uint8] = ..., ac_values: _c.Array[_c.c_uint8] = ..., pad: _c.Array[_c.c_uint8] = ...) -> None: ...

class _VAPictureParameterBufferMPEG2(_c.Structure):
    horizontal_size: _b.int
    vertical_size: _b.int
    forward_reference_picture: _b.int
    backward_reference_picture: _b.int
    picture_coding_type: _b.int
    f_code: _b.int
    picture_coding_extension: _VAPictureParameterBufferMPEG2_picture_coding_extension
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, horizontal_size: _b.int = ..., vertical_size: _b.int = ..., forward_reference_picture: _b.int = ..., backward_reference_picture: _b.int = ..., picture_coding_type: _b.int = ..., f_code: _b.int = ..., picture_coding_extension: _VAPictureParameterBufferMPEG2_picture_coding_extension = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferMPEG2_picture_coding_extension(_c.Union):
    bits: _VAPictureParameterBufferMPEG2_picture_coding_extension_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferMPEG2_picture_coding_extension_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferMPEG2_picture_coding_extension_bits(_c.Structure):
    intra_dc_precision: _b.int
    picture_structure: _b.int
    top_field_first: _b.int
    frame_pred_frame_dct: _b.int
    concealment_motion_vectors: _b.int
    q_scale_type: _b.int
    intra_vlc_format: _b.int
    alternate_scan: _b.int
    repeat_first_field: _b.int
    progressive_frame: _b.int
    is_first_field: _b.int
    def __init__(__self, intra_dc_precision: _b.int = ..., picture_structure: _b.int = ..., top_field_first: _b.int = ..., frame_pred_frame_dct: _b.int = ..., concealment_motion_vectors: _b.int = ..., q_scale_type: _b.int = ..., intra_vlc_format: _b.int = ..., alternate_scan: _b.int = ..., repeat_first_field: _b.int = ..., progressive_frame: _b.int = ..., is_first_field: _b.int = ...) -> None: ...

class _VAIQMatrixBufferMPEG2(_c.Structure):
    load_intra_quantiser_matrix: _b.int
    load_non_intra_quantiser_matrix: _b.int
    load_chroma_intra_quantiser_matrix: _b.int
    load_chroma_non_intra_quantiser_matrix: _b.int
    intra_quantiser_matrix: _c.Array[_c.c_uint8]
    non_intra_quantiser_matrix: _c.Array[_c.c_uint8]
    chroma_intra_quantiser_matrix: _c.Array[_c.c_uint8]
    chroma_non_intra_quantiser_matrix: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, load_intra_quantiser_matrix: _b.int = ..., load_non_intra_quantiser_matrix: _b.int = ..., load_chroma_intra_quantiser_matrix: _b.int = ..., load_chroma_non_intra_quantiser_matrix: _b.int = ..., intra_quantiser_matrix: _c.Array[_c.c_uint8] = ..., non_intra_quantiser_matrix: _c.Array[_c.c_uint8] = ..., chroma_intra_quantiser_matrix: _c.Array[_c.c_uint8] = ..., chroma_non_intra_quantiser_matrix: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferMPEG2(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    macroblock_offset: _b.int
    slice_horizontal_position: _b.int
    slice_vertical_position: _b.int
    quantiser_scale_code: _b.int
    intra_slice_flag: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., macroblock_offset: _b.int = ..., slice_horizontal_position: _b.int = ..., slice_vertical_position: _b.int = ..., quantiser_scale_code: _b.int = ..., intra_slice_flag: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAMacroblockParameterBufferMPEG2(_c.Structure):
    macroblock_address: _b.int
    macroblock_type: _b.int
    macroblock_modes: _VAMacroblockParameterBufferMPEG2_macroblock_modes
    motion_vertical_field_select: _b.int
    PMV: _c.Array[_c.Array[_c.Array[_c.c_int16]]]
    coded_block_pattern: _b.int
    num_skipped_macroblocks: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, macroblock_address: _b.int = ..., macroblock_type: _b.int = ..., macroblock_modes: _VAMacroblockParameterBufferMPEG2_macroblock_modes = ..., motion_vertical_field_select: _b.int = ..., PMV: _c.Array[_c.Array[_c.Array[_c.c_int16]]] = ..., coded_block_pattern: _b.int = ..., num_skipped_macroblocks: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAMacroblockParameterBufferMPEG2_macroblock_modes(_c.Union):
    bits: _VAMacroblockParameterBufferMPEG2_macroblock_modes_bits
    value: _b.int
    def __init__(__self, bits: _VAMacroblockParameterBufferMPEG2_macroblock_modes_bits = ..., value: _b.int = ...) -> None: ...

class _VAMacroblockParameterBufferMPEG2_macroblock_modes_bits(_c.Structure):
    frame_motion_type: _b.int
    field_motion_type: _b.int
    dct_type: _b.int
    def __init__(__self, frame_motion_type: _b.int = ..., field_motion_type: _b.int = ..., dct_type: _b.int = ...) -> None: ...

class _VAPictureParameterBufferMPEG4(_c.Structure):
    vop_width: _b.int
    vop_height: _b.int
    forward_reference_picture: _b.int
    backward_reference_picture: _b.int
    vol_fields: _VAPictureParameterBufferMPEG4_vol_fields
    no_of_sprite_warping_points: _b.int
    sprite_trajectory_du: _c.Array[_c.c_int16]
    sprite_trajectory_dv: _c.Array[_c.c_int16]
    quant_precision: _b.int
    vop_fields: _VAPictureParameterBufferMPEG4_vop_fields
    vop_fcode_forward: _b.int
    vop_fcode_backward: _b.int
    vop_time_increment_resolution: _b.int
    num_gobs_in_vop: _b.int
    num_macroblocks_in_gob: _b.int
    TRB: _b.int
    TRD: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, vop_width: _b.int = ..., vop_height: _b.int = ..., forward_reference_picture: _b.int = ..., backward_reference_picture: _b.int = ..., vol_fields: _VAPictureParameterBufferMPEG4_vol_fields = ..., no_of_sprite_warping_points: _b.int = ..., sprite_trajectory_du: _c.Array[_c.c_int16] = ..., sprite_trajectory_dv: _c.Array[_c.c_int16] = ..., quant_precision: _b.int = ..., vop_fields: _VAPictureParameterBufferMPEG4_vop_fields = ..., vop_fcode_forward: _b.int = ..., vop_fcode_backward: _b.int = ..., vop_time_increment_resolution: _b.int = ..., num_gobs_in_vop: _b.int = ..., num_macroblocks_in_gob: _b.int = ..., TRB: _b.int = ..., TRD: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferMPEG4_vol_fields(_c.Union):
    bits: _VAPictureParameterBufferMPEG4_vol_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferMPEG4_vol_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferMPEG4_vol_fields_bits(_c.Structure):
    short_video_header: _b.int
    chroma_format: _b.int
    interlaced: _b.int
    obmc_disable: _b.int
    sprite_enable: _b.int
    sprite_warping_accuracy: _b.int
    quant_type: _b.int
    quarter_sample: _b.int
    data_partitioned: _b.int
    reversible_vlc: _b.int
    resync_marker_disable: _b.int
    def __init__(__self, short_video_header: _b.int = ..., chroma_format: _b.int = ..., interlaced: _b.int = ..., obmc_disable: _b.int = ..., sprite_enable: _b.int = ..., sprite_warping_accuracy: _b.int = ..., quant_type: _b.int = ..., quarter_sample: _b.int = ..., data_partitioned: _b.int = ..., reversible_vlc: _b.int = ..., resync_marker_disable: _b.int = ...) -> None: ...

class _VAPictureParameterBufferMPEG4_vop_fields(_c.Union):
    bits: _VAPictureParameterBufferMPEG4_vop_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferMPEG4_vop_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferMPEG4_vop_fields_bits(_c.Structure):
    vop_coding_type: _b.int
    backward_reference_vop_coding_type: _b.int
    vop_rounding_type: _b.int
    intra_dc_vlc_thr: _b.int
    top_field_first: _b.int
    alternate_vertical_scan_flag: _b.int
    def __init__(__self, vop_coding_type: _b.int = ..., backward_reference_vop_coding_type: _b.int = ..., vop_rounding_type: _b.int = ..., intra_dc_vlc_thr: _b.int = ..., top_field_first: _b.int = ..., alternate_vertical_scan_flag: _b.int = ...) -> None: ...

class _VAIQMatrixBufferMPEG4(_c.Structure):
    load_intra_quant_mat: _b.int
    load_non_intra_quant_mat: _b.int
    intra_quant_mat: _c.Array[_c.c_uint8]
    non_intra_quant_mat: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, load_intra_quant_mat: _b.int = ..., load_non_intra_quant_mat: _b.int = ..., intra_quant_mat: _c.Array[_c.c_uint8] = ..., non_intra_quant_mat: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferMPEG4(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    macroblock_offset: _b.int
    macroblock_number: _b.int
    quant_scale: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., macroblock_offset: _b.int = ..., macroblock_number: _b.int = ..., quant_scale: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferVC1(_c.Structure):
    forward_reference_picture: _b.int
    backward_reference_picture: _b.int
    inloop_decoded_picture: _b.int
    sequence_fields: _VAPictureParameterBufferVC1_sequence_fields
    coded_width: _b.int
    coded_height: _b.int
    entrypoint_fields: _VAPictureParameterBufferVC1_entrypoint_fields
    conditional_overlap_flag: _b.int
    fast_uvmc_flag: _b.int
    range_mapping_fields: _VAPictureParameterBufferVC1_range_mapping_fields
    b_picture_fraction: _b.int
    cbp_table: _b.int
    mb_mode_table: _b.int
    range_reduction_frame: _b.int
    rounding_control: _b.int
    post_processing: _b.int
    picture_resolution_index: _b.int
    luma_scale: _b.int
    luma_shift: _b.int
    picture_fields: _VAPictureParameterBufferVC1_picture_fields
    raw_coding: _VAPictureParameterBufferVC1_raw_coding
    bitplane_present: _VAPictureParameterBufferVC1_bitplane_present
    reference_fields: _VAPictureParameterBufferVC1_reference_fields
    mv_fields: _VAPictureParameterBufferVC1_mv_fields
    pic_quantizer_fields: _VAPictureParameterBufferVC1_pic_quantizer_fields
    transform_fields: _VAPictureParameterBufferVC1_transform_fields
    luma_scale2: _b.int
    luma_shift2: _b.int
    intensity_compensation_field: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, forward_reference_picture: _b.int = ..., backward_reference_picture: _b.int = ..., inloop_decoded_picture: _b.int = ..., sequence_fields: _VAPictureParameterBufferVC1_sequence_fields = ..., coded_width: _b.int = ..., coded_height: _b.int = ..., entrypoint_fields: _VAPictureParameterBufferVC1_entrypoint_fields = ..., conditional_overlap_flag: _b.int = ..., fast_uvmc_flag: _b.int = ..., range_mapping_fields: _VAPictureParameterBufferVC1_range_mapping_fields = ..., b_picture_fraction: _b.int = ..., cbp_table: _b.int = ..., mb_mode_table: _b.int = ..., range_reduction_frame: _b.int = ..., rounding_control: _b.int = ..., post_processing: _b.int = ..., picture_resolution_index: _b.int = ..., luma_scale: _b.int = ..., luma_shift: _b.int = ..., picture_fields: _VAPictureParameterBufferVC1_picture_fields = ..., raw_coding: _VAPictureParameterBufferVC1_raw_coding = ..., bitplane_present: _VAPictureParameterBufferVC1_bitplane_present = ..., reference_fields: _VAPictureParameterBufferVC1_reference_fields = ..., mv_fields: _VAPictureParameterBufferVC1_mv_fields = ..., pic_quantizer_fields: _VAPictureParameterBufferVC1_pic_quantizer_fields = ..., transform_fields: _VAPictureParameterBufferVC1_transform_fields = ..., luma_scale2: _b.int = ..., luma_shift2: _b.int = ..., intensity_compensation_field: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferVC1_sequence_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_sequence_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_sequence_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_sequence_fields_bits(_c.Structure):
    pulldown: _b.int
    interlace: _b.int
    tfcntrflag: _b.int
    finterpflag: _b.int
    psf: _b.int
    multires: _b.int
    overlap: _b.int
    syncmarker: _b.int
    rangered: _b.int
    max_b_frames: _b.int
    profile: _b.int
    def __init__(__self, pulldown: _b.int = ..., interlace: _b.int = ..., tfcntrflag: _b.int = ..., finterpflag: _b.int = ..., psf: _b.int = ..., multires: _b.int = ..., overlap: _b.int = ..., syncmarker: _b.int = ..., rangered: _b.int = ..., max_b_frames: _b.int = ..., profile: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_entrypoint_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_entrypoint_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_entrypoint_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_entrypoint_fields_bits(_c.Structure):
    broken_link: _b.int
    closed_entry: _b.int
    panscan_flag: _b.int
    loopfilter: _b.int
    def __init__(__self, broken_link: _b.int = ..., closed_entry: _b.int = ..., panscan_flag: _b.int = ..., loopfilter: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_range_mapping_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_range_mapping_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_range_mapping_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_range_mapping_fields_bits(_c.Structure):
    luma_flag: _b.int
    luma: _b.int
    chroma_flag: _b.int
    chroma: _b.int
    def __init__(__self, luma_flag: _b.int = ..., luma: _b.int = ..., chroma_flag: _b.int = ..., chroma: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_picture_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_picture_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_picture_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_picture_fields_bits(_c.Structure):
    picture_type: _b.int
    frame_coding_mode: _b.int
    top_field_first: _b.int
    is_first_field: _b.int
    intensity_compensation: _b.int
    def __init__(__self, picture_type: _b.int = ..., frame_coding_mode: _b.int = ..., top_field_first: _b.int = ..., is_first_field: _b.int = ..., intensity_compensation: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_raw_coding(_c.Union):
    flags: _VAPictureParameterBufferVC1_raw_coding_flags
    value: _b.int
    def __init__(__self, flags: _VAPictureParameterBufferVC1_raw_coding_flags = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_raw_coding_flags(_c.Structure):
    mv_type_mb: _b.int
    direct_mb: _b.int
    skip_mb: _b.int
    field_tx: _b.int
    forward_mb: _b.int
    ac_pred: _b.int
    overflags: _b.int
    def __init__(__self, mv_type_mb: _b.int = ..., direct_mb: _b.int = ..., skip_mb: _b.int = ..., field_tx: _b.int = ..., forward_mb: _b.int = ..., ac_pred: _b.int = ..., overflags: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_bitplane_present(_c.Union):
    flags: _VAPictureParameterBufferVC1_bitplane_present_flags
    value: _b.int
    def __init__(__self, flags: _VAPictureParameterBufferVC1_bitplane_present_flags = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_bitplane_present_flags(_c.Structure):
    bp_mv_type_mb: _b.int
    bp_direct_mb: _b.int
    bp_skip_mb: _b.int
    bp_field_tx: _b.int
    bp_forward_mb: _b.int
    bp_ac_pred: _b.int
    bp_overflags: _b.int
    def __init__(__self, bp_mv_type_mb: _b.int = ..., bp_direct_mb: _b.int = ..., bp_skip_mb: _b.int = ..., bp_field_tx: _b.int = ..., bp_forward_mb: _b.int = ..., bp_ac_pred: _b.int = ..., bp_overflags: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_reference_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_reference_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_reference_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_reference_fields_bits(_c.Structure):
    reference_distance_flag: _b.int
    reference_distance: _b.int
    num_reference_pictures: _b.int
    reference_field_pic_indicator: _b.int
    def __init__(__self, reference_distance_flag: _b.int = ..., reference_distance: _b.int = ..., num_reference_pictures: _b.int = ..., reference_field_pic_indicator: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_mv_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_mv_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_mv_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_mv_fields_bits(_c.Structure):
    mv_mode: _b.int
    mv_mode2: _b.int
    mv_table: _b.int
    two_mv_block_pattern_table: _b.int
    four_mv_switch: _b.int
    four_mv_block_pattern_table: _b.int
    extended_mv_flag: _b.int
    extended_mv_range: _b.int
    extended_dmv_flag: _b.int
    extended_dmv_range: _b.int
    def __init__(__self, mv_mode: _b.int = ..., mv_mode2: _b.int = ..., mv_table: _b.int = ..., two_mv_block_pattern_table: _b.int = ..., four_mv_switch: _b.int = ..., four_mv_block_pattern_table: _b.int = ..., extended_mv_flag: _b.int = ..., extended_mv_range: _b.int = ..., extended_dmv_flag: _b.int = ..., extended_dmv_range: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_pic_quantizer_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_pic_quantizer_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_pic_quantizer_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_pic_quantizer_fields_bits(_c.Structure):
    dquant: _b.int
    quantizer: _b.int
    half_qp: _b.int
    pic_quantizer_scale: _b.int
    pic_quantizer_type: _b.int
    dq_frame: _b.int
    dq_profile: _b.int
    dq_sb_edge: _b.int
    dq_db_edge: _b.int
    dq_binary_level: _b.int
    alt_pic_quantizer: _b.int
    def __init__(__self, dquant: _b.int = ..., quantizer: _b.int = ..., half_qp: _b.int = ..., pic_quantizer_scale: _b.int = ..., pic_quantizer_type: _b.int = ..., dq_frame: _b.int = ..., dq_profile: _b.int = ..., dq_sb_edge: _b.int = ..., dq_db_edge: _b.int = ..., dq_binary_level: _b.int = ..., alt_pic_quantizer: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_transform_fields(_c.Union):
    bits: _VAPictureParameterBufferVC1_transform_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVC1_transform_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVC1_transform_fields_bits(_c.Structure):
    variable_sized_transform_flag: _b.int
    mb_level_transform_type_flag: _b.int
    frame_level_transform_type: _b.int
    transform_ac_codingset_idx1: _b.int
    transform_ac_codingset_idx2: _b.int
    intra_transform_dc_table: _b.int
    def __init__(__self, variable_sized_transform_flag: _b.int = ..., mb_level_transform_type_flag: _b.int = ..., frame_level_transform_type: _b.int = ..., transform_ac_codingset_idx1: _b.int = ..., transform_ac_codingset_idx2: _b.int = ..., intra_transform_dc_table: _b.int = ...) -> None: ...

class _VASliceParameterBufferVC1(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    macroblock_offset: _b.int
    slice_vertical_position: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., macroblock_offset: _b.int = ..., slice_vertical_position: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureH264(_c.Structure):
    picture_id: _b.int
    frame_idx: _b.int
    flags: _b.int
    TopFieldOrderCnt: _b.int
    BottomFieldOrderCnt: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, picture_id: _b.int = ..., frame_idx: _b.int = ..., flags: _b.int = ..., TopFieldOrderCnt: _b.int = ..., BottomFieldOrderCnt: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferH264(_c.Structure):
    CurrPic: _VAPictureH264
    ReferenceFrames: _c.Array[_VAPictureH264]
    picture_width_in_mbs_minus1: _b.int
    picture_height_in_mbs_minus1: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    num_ref_frames: _b.int
    seq_fields: _VAPictureParameterBufferH264_seq_fields
    num_slice_groups_minus1: _b.int
    slice_group_map_type: _b.int
    slice_group_change_rate_minus1: _b.int
    pic_init_qp_minus26: _b.int
    pic_init_qs_minus26: _b.int
    chroma_qp_index_offset: _b.int
    second_chroma_qp_index_offset: _b.int
    pic_fields: _VAPictureParameterBufferH264_pic_fields
    frame_num: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, CurrPic: _VAPictureH264 = ..., ReferenceFrames: _c.Array[_VAPictureH264] = ..., picture_width_in_mbs_minus1: _b.int = ..., picture_height_in_mbs_minus1: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., num_ref_frames: _b.int = ..., seq_fields: _VAPictureParameterBufferH264_seq_fields = ..., num_slice_groups_minus1: _b.int = ..., slice_group_map_type: _b.int = ..., slice_group_change_rate_minus1: _b.int = ..., pic_init_qp_minus26: _b.int = ..., pic_init_qs_minus26: _b.int = ..., chroma_qp_index_offset: _b.int = ..., second_chroma_qp_index_offset: _b.int = ..., pic_fields: _VAPictureParameterBufferH264_pic_fields = ..., frame_num: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferH264_seq_fields(_c.Union):
    bits: _VAPictureParameterBufferH264_seq_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferH264_seq_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferH264_seq_fields_bits(_c.Structure):
    chroma_format_idc: _b.int
    residual_colour_transform_flag: _b.int
    gaps_in_frame_num_value_allowed_flag: _b.int
    frame_mbs_only_flag: _b.int
    mb_adaptive_frame_field_flag: _b.int
    direct_8x8_inference_flag: _b.int
    MinLumaBiPredSize8x8: _b.int
    log2_max_frame_num_minus4: _b.int
    pic_order_cnt_type: _b.int
    log2_max_pic_order_cnt_lsb_minus4: _b.int
    delta_pic_order_always_zero_flag: _b.int
    def __init__(__self, chroma_format_idc: _b.int = ..., residual_colour_transform_flag: _b.int = ..., gaps_in_frame_num_value_allowed_flag: _b.int = ..., frame_mbs_only_flag: _b.int = ..., mb_adaptive_frame_field_flag: _b.int = ..., direct_8x8_inference_flag: _b.int = ..., MinLumaBiPredSize8x8: _b.int = ..., log2_max_frame_num_minus4: _b.int = ..., pic_order_cnt_type: _b.int = ..., log2_max_pic_order_cnt_lsb_minus4: _b.int = ..., delta_pic_order_always_zero_flag: _b.int = ...) -> None: ...

class _VAPictureParameterBufferH264_pic_fields(_c.Union):
    bits: _VAPictureParameterBufferH264_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferH264_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferH264_pic_fields_bits(_c.Structure):
    entropy_coding_mode_flag: _b.int
    weighted_pred_flag: _b.int
    weighted_bipred_idc: _b.int
    transform_8x8_mode_flag: _b.int
    field_pic_flag: _b.int
    constrained_intra_pred_flag: _b.int
    pic_order_present_flag: _b.int
    deblocking_filter_control_present_flag: _b.int
    redundant_pic_cnt_present_flag: _b.int
    reference_pic_flag: _b.int
    def __init__(__self, entropy_coding_mode_flag: _b.int = ..., weighted_pred_flag: _b.int = ..., weighted_bipred_idc: _b.int = ..., transform_8x8_mode_flag: _b.int = ..., field_pic_flag: _b.int = ..., constrained_intra_pred_flag: _b.int = ..., pic_order_present_flag: _b.int = ..., deblocking_filter_control_present_flag: _b.int = ..., redundant_pic_cnt_present_flag: _b.int = ..., reference_pic_flag: _b.int = ...) -> None: ...

class _VAIQMatrixBufferH264(_c.Structure):
    ScalingList4x4: _c.Array[_c.Array[_c.c_uint8]]
    ScalingList8x8: _c.Array[_c.Array[_c.c_uint8]]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, ScalingList4x4: _c.Array[_c.Array[_c.c_uint8]] = ..., ScalingList8x8: _c.Array[_c.Array[_c.c_uint8]] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferH264(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    slice_data_bit_offset: _b.int
    first_mb_in_slice: _b.int
    slice_type: _b.int
    direct_spatial_mv_pred_flag: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    cabac_init_idc: _b.int
    slice_qp_delta: _b.int
    disable_deblocking_filter_idc: _b.int
    slice_alpha_c0_offset_div2: _b.int
    slice_beta_offset_div2: _b.int
    RefPicList0: _c.Array[_VAPictureH264]
    RefPicList1: _c.Array[_VAPictureH264]
    luma_log2_weight_denom: _b.int
    chroma_log2_weight_denom: _b.int
    luma_weight_l0_flag: _b.int
    luma_weight_l0: _c.Array[_c.c_int16]
    luma_offset_l0: _c.Array[_c.c_int16]
    chroma_weight_l0_flag: _b.int
    chroma_weight_l0: _c.Array[_c.Array[_c.c_int16]]
    chroma_offset_l0: _c.Array[_c.Array[_c.c_int16]]
    luma_weight_l1_flag: _b.int
    luma_weight_l1: _c.Array[_c.c_int16]
    luma_offset_l1: _c.Array[_c.c_int16]
    chroma_weight_l1_flag: _b.int
    chroma_weight_l1: _c.Array[_c.Array[_c.c_int16]]
    chroma_offset_l1: _c.Array[_c.Array[_c.c_int16]]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., slice_data_bit_offset: _b.int = ..., first_mb_in_slice: _b.int = ..., slice_type: _b.int = ..., direct_spatial_mv_pred_flag: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., cabac_init_idc: _b.int = ..., slice_qp_delta: _b.int = ..., disable_deblocking_filter_idc: _b.int = ..., slice_alpha_c0_offset_div2: _b.int = ..., slice_beta_offset_div2: _b.int = ..., RefPicList0: _c.Array[_VAPictureH264] = ..., RefPicList1: _c.Array[_VAPictureH264] = ..., luma_log2_weight_denom: _b.int = ..., chroma_log2_weight_denom: _b.int = ..., luma_weight_l0_flag: _b.int = ..., luma_weight_l0: _c.Array[_c.c_int16] = ..., luma_offset_l0: _c.Array[_c.c_int16] = ..., chroma_weight_l0_flag: _b.int = ..., chroma_weight_l0: _c.Array[_c.Array[_c.c_int16]] = ..., chroma_offset_l0: _c.Array[_c.Array[_c.c_int16]] = ..., luma_weight_l1_flag: _b.int = ..., luma_weight_l1: _c.Array[_c.c_int16] = ..., luma_offset_l1: _c.Array[_c.c_int16] = ..., chroma_weight_l1_flag: _b.int = ..., chroma_weight_l1: _c.Array[_c.Array[_c.c_int16]] = ..., chroma_offset_l1: _c.Array[_c.Array[_c.c_int16]] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSliceParameterBuffer(_c.Structure):
    start_row_number: _b.int
    slice_height: _b.int
    slice_flags: _VAEncSliceParameterBuffer_slice_flags
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, start_row_number: _b.int = ..., slice_height: _b.int = ..., slice_flags: _VAEncSliceParameterBuffer_slice_flags = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSliceParameterBuffer_slice_flags(_c.Union):
    bits: _VAEncSliceParameterBuffer_slice_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSliceParameterBuffer_slice_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSliceParameterBuffer_slice_flags_bits(_c.Structure):
    is_intra: _b.int
    disable_deblocking_filter_idc: _b.int
    uses_long_term_ref: _b.int
    is_long_term_ref: _b.int
    def __init__(__self, is_intra: _b.int = ..., disable_deblocking_filter_idc: _b.int = ..., uses_long_term_ref: _b.int = ..., is_long_term_ref: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferH263(_c.Structure):
    intra_period: _b.int
    bits_per_second: _b.int
    frame_rate: _b.int
    initial_qp: _b.int
    min_qp: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, intra_period: _b.int = ..., bits_per_second: _b.int = ..., frame_rate: _b.int = ..., initial_qp: _b.int = ..., min_qp: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferH263(_c.Structure):
    reference_picture: _b.int
    reconstructed_picture: _b.int
    coded_buf: _b.int
    picture_width: _b.int
    picture_height: _b.int
    picture_type: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, reference_picture: _b.int = ..., reconstructed_picture: _b.int = ..., coded_buf: _b.int = ..., picture_width: _b.int = ..., picture_height: _b.int = ..., picture_type: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG4(_c.Structure):
    profile_and_level_indication: _b.int
    intra_period: _b.int
    video_object_layer_width: _b.int
    video_object_layer_height: _b.int
    vop_time_increment_resolution: _b.int
    fixed_vop_rate: _b.int
    fixed_vop_time_increment: _b.int
    bits_per_second: _b.int
    frame_rate: _b.int
    initial_qp: _b.int
    min_qp: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, profile_and_level_indication: _b.int = ..., intra_period: _b.int = ..., video_object_layer_width: _b.int = ..., video_object_layer_height: _b.int = ..., vop_time_increment_resolution: _b.int = ..., fixed_vop_rate: _b.int = ..., fixed_vop_time_increment: _b.int = ..., bits_per_second: _b.int = ..., frame_rate: _b.int = ..., initial_qp: _b.int = ..., min_qp: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG4(_c.Structure):
    reference_picture: _b.int
    reconstructed_picture: _b.int
    coded_buf: _b.int
    picture_width: _b.int
    picture_height: _b.int
    modulo_time_base: _b.int
    vop_time_increment: _b.int
    picture_type: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, reference_picture: _b.int = ..., reconstructed_picture: _b.int = ..., coded_buf: _b.int = ..., picture_width: _b.int = ..., picture_height: _b.int = ..., modulo_time_base: _b.int = ..., vop_time_increment: _b.int = ..., picture_type: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VACodedBufferSegment(_c.Structure):
    size: _b.int
    bit_offset: _b.int
    status: _b.int
    reserved: _b.int
    buf: _b.int | None
    next: _b.int | None
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, size: _b.int = ..., bit_offset: _b.int = ..., status: _b.int = ..., reserved: _b.int = ..., buf: _b.int | None = ..., next: _b.int | None = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class VABufferInfo(_c.Structure):
    handle: _b.int
    type: _b.int
    mem_type: _b.int
    mem_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, handle: _b.int = ..., type: _b.int = ..., mem_type: _b.int = ..., mem_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASurfaceDecodeMBErrors(_c.Structure):
    status: _b.int
    start_mb: _b.int
    end_mb: _b.int
    decode_error_type: _b.int
    num_mb: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, status: _b.int = ..., start_mb: _b.int = ..., end_mb: _b.int = ..., decode_error_type: _b.int = ..., num_mb: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAImageFormat(_c.Structure):
    fourcc: _b.int
    byte_order: _b.int
    bits_per_pixel: _b.int
    depth: _b.int
    red_mask: _b.int
    green_mask: _b.int
    blue_mask: _b.int
    alpha_mask: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, fourcc: _b.int = ..., byte_order: _b.int = ..., bits_per_pixel: _b.int = ..., depth: _b.int = ..., red_mask: _b.int = ..., green_mask: _b.int = ..., blue_mask: _b.int = ..., alpha_mask: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAImage(_c.Structure):
    image_id: _b.int
    format: _VAImageFormat
    buf: _b.int
    width: _b.int
    height: _b.int
    data_size: _b.int
    num_planes: _b.int
    pitches: _c.Array[_c.c_uint32]
    offsets: _c.Array[_c.c_uint32]
    num_palette_entries: _b.int
    entry_bytes: _b.int
    component_order: _c.Array[_c.c_int8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, image_id: _b.int = ..., format: _VAImageFormat = ..., buf: _b.int = ..., width: _b.int = ..., height: _b.int = ..., data_size: _b.int = ..., num_planes: _b.int = ..., pitches: _c.Array[_c.c_uint32] = ..., offsets: _c.Array[_c.c_uint32] = ..., num_palette_entries: _b.int = ..., entry_bytes: _b.int = ..., component_order: _c.Array[_c.c_int8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADisplayAttribValSubDevice(_c.Union):
    bits: _VADisplayAttribValSubDevice_bits
    value: _b.int
    def __init__(__self, bits: _VADisplayAttribValSubDevice_bits = ..., value: _b.int = ...) -> None: ...

class _VADisplayAttribValSubDevice_bits(_c.Structure):
    current_sub_device: _b.int
    sub_device_count: _b.int
    reserved: _b.int
    sub_device_mask: _b.int
    def __init__(__self, current_sub_device: _b.int = ..., sub_device_count: _b.int = ..., reserved: _b.int = ..., sub_device_mask: _b.int = ...) -> None: ...

class _VADisplayAttribute(_c.Structure):
    type: _b.int
    min_value: _b.int
    max_value: _b.int
    value: _b.int
    flags: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., min_value: _b.int = ..., max_value: _b.int = ..., value: _b.int = ..., flags: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureHEVC(_c.Structure):
    picture_id: _b.int
    pic_order_cnt: _b.int
    flags: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, picture_id: _b.int = ..., pic_order_cnt: _b.int = ..., flags: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VACopyObject(_c.Structure):
    obj_type: _b.int
    object: _VACopyObject_object
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, obj_type: _b.int = ..., object: _VACopyObject_object = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VACopyObject_object(_c.Union):
    surface_id: _b.int
    buffer_id: _b.int
    def __init__(__self, surface_id: _b.int = ..., buffer_id: _b.int = ...) -> None: ...

class _VACopyOption(_c.Union):
    bits: _VACopyOption_bits
    value: _b.int
    def __init__(__self, bits: _VACopyOption_bits = ..., value: _b.int = ...) -> None: ...

class _VACopyOption_bits(_c.Structure):
    va_copy_sync: _b.int
    va_copy_mode: _b.int
    reserved: _b.int
    def __init__(__self, va_copy_sync: _b.int = ..., va_copy_mode: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVC(_c.Structure):
    CurrPic: _VAPictureHEVC
    ReferenceFrames: _c.Array[_VAPictureHEVC]
    pic_width_in_luma_samples: _b.int
    pic_height_in_luma_samples: _b.int
    pic_fields: _VAPictureParameterBufferHEVC_pic_fields
    sps_max_dec_pic_buffering_minus1: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    pcm_sample_bit_depth_luma_minus1: _b.int
    pcm_sample_bit_depth_chroma_minus1: _b.int
    log2_min_luma_coding_block_size_minus3: _b.int
    log2_diff_max_min_luma_coding_block_size: _b.int
    log2_min_transform_block_size_minus2: _b.int
    log2_diff_max_min_transform_block_size: _b.int
    log2_min_pcm_luma_coding_block_size_minus3: _b.int
    log2_diff_max_min_pcm_luma_coding_block_size: _b.int
    max_transform_hierarchy_depth_intra: _b.int
    max_transform_hierarchy_depth_inter: _b.int
    init_qp_minus26: _b.int
    diff_cu_qp_delta_depth: _b.int
    pps_cb_qp_offset: _b.int
    pps_cr_qp_offset: _b.int
    log2_parallel_merge_level_minus2: _b.int
    num_tile_columns_minus1: _b.int
    num_tile_rows_minus1: _b.int
    column_width_minus1: _c.Array[_c.c_uint16]
    row_height_minus1: _c.Array[_c.c_uint16]
    slice_parsing_fields: _VAPictureParameterBufferHEVC_slice_parsing_fields
    log2_max_pic_order_cnt_lsb_minus4: _b.int
    num_short_term_ref_pic_sets: _b.int
    num_long_term_ref_pic_sps: _b.int
    num_ref_idx_l0_default_active_minus1: _b.int
    num_ref_idx_l1_default_active_minus1: _b.int
    pps_beta_offset_div2: _b.int
    pps_tc_offset_div2: _b.int
    num_extra_slice_header_bits: _b.int
    st_rps_bits: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, CurrPic: _VAPictureHEVC = ..., ReferenceFrames: _c.Array[_VAPictureHEVC] = ..., pic_width_in_luma_samples: _b.int = ..., pic_height_in_luma_samples: _b.int = ..., pic_fields: _VAPictureParameterBufferHEVC_pic_fields = ..., sps_max_dec_pic_buffering_minus1: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., pcm_sample_bit_depth_luma_minus1: _b.int = ..., pcm_sample_bit_depth_chroma_minus1: _b.int = ..., log2_min_luma_coding_block_size_minus3: _b.int = ..., log2_diff_max_min_luma_coding_block_size: _b.int = ..., log2_min_transform_block_size_minus2: _b.int = ..., log2_diff_max_min_transform_block_size: _b.int = ..., log2_min_pcm_luma_coding_block_size_minus3: _b.int = ..., log2_diff_max_min_pcm_luma_coding_block_size: _b.int = ..., max_transform_hierarchy_depth_intra: _b.int = ..., max_transform_hierarchy_depth_inter: _b.int = ..., init_qp_minus26: _b.int = ..., diff_cu_qp_delta_depth: _b.int = ..., pps_cb_qp_offset: _b.int = ..., pps_cr_qp_offset: _b.int = ..., log2_parallel_merge_level_minus2: _b.int = ..., num_tile_columns_minus1: _b.int = ..., num_tile_rows_minus1: _b.int = ..., column_width_minus1: _c.Array[_c.c_uint16] = ..., row_height_minus1: _c.Array[_c.c_uint16] = ..., slice_parsing_fields: _VAPictureParameterBufferHEVC_slice_parsing_fields = ..., log2_max_pic_order_cnt_lsb_minus4: _b.int = ..., num_short_term_ref_pic_sets: _b.int = ..., num_long_term_ref_pic_sps: _b.int = ..., num_ref_idx_l0_default_active_minus1: _b.int = ..., num_ref_idx_l1_default_active_minus1: _b.int = ..., pps_beta_offset_div2: _b.int = ..., pps_tc_offset_div2: _b.int = ..., num_extra_slice_header_bits: _b.int = ..., st_rps_bits: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferHEVC_pic_fields(_c.Union):
    bits: _VAPictureParameterBufferHEVC_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferHEVC_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVC_pic_fields_bits(_c.Structure):
    chroma_format_idc: _b.int
    separate_colour_plane_flag: _b.int
    pcm_enabled_flag: _b.int
    scaling_list_enabled_flag: _b.int
    transform_skip_enabled_flag: _b.int
    amp_enabled_flag: _b.int
    strong_intra_smoothing_enabled_flag: _b.int
    sign_data_hiding_enabled_flag: _b.int
    constrained_intra_pred_flag: _b.int
    cu_qp_delta_enabled_flag: _b.int
    weighted_pred_flag: _b.int
    weighted_bipred_flag: _b.int
    transquant_bypass_enabled_flag: _b.int
    tiles_enabled_flag: _b.int
    entropy_coding_sync_enabled_flag: _b.int
    pps_loop_filter_across_slices_enabled_flag: _b.int
    loop_filter_across_tiles_enabled_flag: _b.int
    pcm_loop_filter_disabled_flag: _b.int
    NoPicReorderingFlag: _b.int
    NoBiPredFlag: _b.int
    ReservedBits: _b.int
    def __init__(__self, chroma_format_idc: _b.int = ..., separate_colour_plane_flag: _b.int = ..., pcm_enabled_flag: _b.int = ..., scaling_list_enabled_flag: _b.int = ..., transform_skip_enabled_flag: _b.int = ..., amp_enabled_flag: _b.int = ..., strong_intra_smoothing_enabled_flag: _b.int = ..., sign_data_hiding_enabled_flag: _b.int = ..., constrained_intra_pred_flag: _b.int = ..., cu_qp_delta_enabled_flag: _b.int = ..., weighted_pred_flag: _b.int = ..., weighted_bipred_flag: _b.int = ..., transquant_bypass_enabled_flag: _b.int = ..., tiles_enabled_flag: _b.int = ..., entropy_coding_sync_enabled_flag: _b.int = ..., pps_loop_filter_across_slices_enabled_flag: _b.int = ..., loop_filter_across_tiles_enabled_flag: _b.int = ..., pcm_loop_filter_disabled_flag: _b.int = ..., NoPicReorderingFlag: _b.int = ..., NoBiPredFlag: _b.int = ..., ReservedBits: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVC_slice_parsing_fields(_c.Union):
    bits: _VAPictureParameterBufferHEVC_slice_parsing_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferHEVC_slice_parsing_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVC_slice_parsing_fields_bits(_c.Structure):
    lists_modification_present_flag: _b.int
    long_term_ref_pics_present_flag: _b.int
    sps_temporal_mvp_enabled_flag: _b.int
    cabac_init_present_flag: _b.int
    output_flag_present_flag: _b.int
    dependent_slice_segments_enabled_flag: _b.int
    pps_slice_chroma_qp_offsets_present_flag: _b.int
    sample_adaptive_offset_enabled_flag: _b.int
    deblocking_filter_override_enabled_flag: _b.int
    pps_disable_deblocking_filter_flag: _b.int
    slice_segment_header_extension_present_flag: _b.int
    RapPicFlag: _b.int
    IdrPicFlag: _b.int
    IntraPicFlag: _b.int
    ReservedBits: _b.int
    def __init__(__self, lists_modification_present_flag: _b.int = ..., long_term_ref_pics_present_flag: _b.int = ..., sps_temporal_mvp_enabled_flag: _b.int = ..., cabac_init_present_flag: _b.int = ..., output_flag_present_flag: _b.int = ..., dependent_slice_segments_enabled_flag: _b.int = ..., pps_slice_chroma_qp_offsets_present_flag: _b.int = ..., sample_adaptive_offset_enabled_flag: _b.int = ..., deblocking_filter_override_enabled_flag: _b.int = ..., pps_disable_deblocking_filter_flag: _b.int = ..., slice_segment_header_extension_present_flag: _b.int = ..., RapPicFlag: _b.int = ..., IdrPicFlag: _b.int = ..., IntraPicFlag: _b.int = ..., ReservedBits: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCRext(_c.Structure):
    range_extension_pic_fields: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields
    diff_cu_chroma_qp_offset_depth: _b.int
    chroma_qp_offset_list_len_minus1: _b.int
    log2_sao_offset_scale_luma: _b.int
    log2_sao_offset_scale_chroma: _b.int
    log2_max_transform_skip_block_size_minus2: _b.int
    cb_qp_offset_list: _c.Array[_c.c_int8]
    cr_qp_offset_list: _c.Array[_c.c_int8]
    def __init__(__self, range_extension_pic_fields: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields = ..., diff_cu_chroma_qp_offset_depth: _b.int = ..., chroma_qp_offset_list_len_minus1: _b.int = ..., log2_sao_offset_scale_luma: _b.int = ..., log2_sao_offset_scale_chroma: _b.int = ..., log2_max_transform_skip_block_size_minus2: _b.int = ..., cb_qp_offset_list: _c.Array[_c.c_int8] = ..., cr_qp_offset_list: _c.Array[_c.c_int8] = ...) -> None: ...

class _VAPictureParameterBufferHEVCRext_range_extension_pic_fields(_c.Union):
    bits: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferHEVCRext_range_extension_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCRext_range_extension_pic_fields_bits(_c.Structure):
    transform_skip_rotation_enabled_flag: _b.int
    transform_skip_context_enabled_flag: _b.int
    implicit_rdpcm_enabled_flag: _b.int
    explicit_rdpcm_enabled_flag: _b.int
    extended_precision_processing_flag: _b.int
    intra_smoothing_disabled_flag: _b.int
    high_precision_offsets_enabled_flag: _b.int
    persistent_rice_adaptation_enabled_flag: _b.int
    cabac_bypass_alignment_enabled_flag: _b.int
    cross_component_prediction_enabled_flag: _b.int
    chroma_qp_offset_list_enabled_flag: _b.int
    reserved: _b.int
    def __init__(__self, transform_skip_rotation_enabled_flag: _b.int = ..., transform_skip_context_enabled_flag: _b.int = ..., implicit_rdpcm_enabled_flag: _b.int = ..., explicit_rdpcm_enabled_flag: _b.int = ..., extended_precision_processing_flag: _b.int = ..., intra_smoothing_disabled_flag: _b.int = ..., high_precision_offsets_enabled_flag: _b.int = ..., persistent_rice_adaptation_enabled_flag: _b.int = ..., cabac_bypass_alignment_enabled_flag: _b.int = ..., cross_component_prediction_enabled_flag: _b.int = ..., chroma_qp_offset_list_enabled_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCScc(_c.Structure):
    screen_content_pic_fields: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields
    palette_max_size: _b.int
    delta_palette_max_predictor_size: _b.int
    predictor_palette_size: _b.int
    predictor_palette_entries: _c.Array[_c.Array[_c.c_uint16]]
    pps_act_y_qp_offset_plus5: _b.int
    pps_act_cb_qp_offset_plus5: _b.int
    pps_act_cr_qp_offset_plus3: _b.int
    def __init__(__self, screen_content_pic_fields: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields = ..., palette_max_size: _b.int = ..., delta_palette_max_predictor_size: _b.int = ..., predictor_palette_size: _b.int = ..., predictor_palette_entries: _c.Array[_c.Array[_c.c_uint16]] = ..., pps_act_y_qp_offset_plus5: _b.int = ..., pps_act_cb_qp_offset_plus5: _b.int = ..., pps_act_cr_qp_offset_plus3: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCScc_screen_content_pic_fields(_c.Union):
    bits: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferHEVCScc_screen_content_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCScc_screen_content_pic_fields_bits(_c.Structure):
    pps_curr_pic_ref_enabled_flag: _b.int
    palette_mode_enabled_flag: _b.int
    motion_vector_resolution_control_idc: _b.int
    intra_boundary_filtering_disabled_flag: _b.int
    residual_adaptive_colour_transform_enabled_flag: _b.int
    pps_slice_act_qp_offsets_present_flag: _b.int
    reserved: _b.int
    def __init__(__self, pps_curr_pic_ref_enabled_flag: _b.int = ..., palette_mode_enabled_flag: _b.int = ..., motion_vector_resolution_control_idc: _b.int = ..., intra_boundary_filtering_disabled_flag: _b.int = ..., residual_adaptive_colour_transform_enabled_flag: _b.int = ..., pps_slice_act_qp_offsets_present_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAPictureParameterBufferHEVCExtension(_c.Structure):
    base: _VAPictureParameterBufferHEVC
    rext: _VAPictureParameterBufferHEVCRext
    scc: _VAPictureParameterBufferHEVCScc
    def __init__(__self, base: _VAPictureParameterBufferHEVC = ..., rext: _VAPictureParameterBufferHEVCRext = ..., scc: _VAPictureParameterBufferHEVCScc = ...) -> None: ...

class _VASliceParameterBufferHEVC(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    slice_data_byte_offset: _b.int
    slice_segment_address: _b.int
    RefPicList: _c.Array[_c.Array[_c.c_uint8]]
    LongSliceFlags: _VASliceParameterBufferHEVC_LongSliceFlags
    collocated_ref_idx: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    slice_qp_delta: _b.int
    slice_cb_qp_offset: _b.int
    slice_cr_qp_offset: _b.int
    slice_beta_offset_div2: _b.int
    slice_tc_offset_div2: _b.int
    luma_log2_weight_denom: _b.int
    delta_chroma_log2_weight_denom: _b.int
    delta_luma_weight_l0: _c.Array[_c.c_int8]
    luma_offset_l0: _c.Array[_c.c_int8]
    delta_chroma_weight_l0: _c.Array[_c.Array[_c.c_int8]]
    ChromaOffsetL0: _c.Array[_c.Array[_c.c_int8]]
    delta_luma_weight_l1: _c.Array[_c.c_int8]
    luma_offset_l1: _c.Array[_c.c_int8]
    delta_chroma_weight_l1: _c.Array[_c.Array[_c.c_int8]]
    ChromaOffsetL1: _c.Array[_c.Array[_c.c_int8]]
    five_minus_max_num_merge_cand: _b.int
    num_entry_point_offsets: _b.int
    entry_offset_to_subset_array: _b.int
    slice_data_num_emu_prevn_bytes: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., slice_data_byte_offset: _b.int = ..., slice_segment_address: _b.int = ..., RefPicList: _c.Array[_c.Array[_c.c_uint8]] = ..., LongSliceFlags: _VASliceParameterBufferHEVC_LongSliceFlags = ..., collocated_ref_idx: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., slice_qp_delta: _b.int = ..., slice_cb_qp_offset: _b.int = ..., slice_cr_qp_offset: _b.int = ..., slice_beta_offset_div2: _b.int = ..., slice_tc_offset_div2: _b.int = ..., luma_log2_weight_denom: _b.int = ..., delta_chroma_log2_weight_denom: _b.int = ..., delta_luma_weight_l0: _c.Array[_c.c_int8] = ..., luma_offset_l0: _c.Array[_c.c_int8] = ..., delta_chroma_weight_l0: _c.Array[_c.Array[_c.c_int8]] = ..., ChromaOffsetL0: _c.Array[_c.Array[_c.c_int8]] = ..., delta_luma_weight_l1: _c.Array[_c.c_int8] = ..., luma_offset_l1: _c.Array[_c.c_int8] = ..., delta_chroma_weight_l1: _c.Array[_c.Array[_c.c_int8]] = ..., ChromaOffsetL1: _c.Array[_c.Array[_c.c_int8]] = ..., five_minus_max_num_merge_cand: _b.int = ..., num_entry_point_offsets: _b.int = ..., entry_offset_to_subset_array: _b.int = ..., slice_data_num_emu_prevn_bytes: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferHEVC_LongSliceFlags(_c.Union):
    value: _b.int
    fields: _VASliceParameterBufferHEVC_LongSliceFlags_fields
    def __init__(__self, value: _b.int = ..., fields: _VASliceParameterBufferHEVC_LongSliceFlags_fields = ...) -> None: ...

class _VASliceParameterBufferHEVC_LongSliceFlags_fields(_c.Structure):
    LastSliceOfPic: _b.int
    dependent_slice_segment_flag: _b.int
    slice_type: _b.int
    color_plane_id: _b.int
    slice_sao_luma_flag: _b.int
    slice_sao_chroma_flag: _b.int
    mvd_l1_zero_flag: _b.int
    cabac_init_flag: _b.int
    slice_temporal_mvp_enabled_flag: _b.int
    slice_deblocking_filter_disabled_flag: _b.int
    collocated_from_l0_flag: _b.int
    slice_loop_filter_across_slices_enabled_flag: _b.int
    reserved: _b.int
    def __init__(__self, LastSliceOfPic: _b.int = ..., dependent_slice_segment_flag: _b.int = ..., slice_type: _b.int = ..., color_plane_id: _b.int = ..., slice_sao_luma_flag: _b.int = ..., slice_sao_chroma_flag: _b.int = ..., mvd_l1_zero_flag: _b.int = ..., cabac_init_flag: _b.int = ..., slice_temporal_mvp_enabled_flag: _b.int = ..., slice_deblocking_filter_disabled_flag: _b.int = ..., collocated_from_l0_flag: _b.int = ..., slice_loop_filter_across_slices_enabled_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VASliceParameterBufferHEVCRext(_c.Structure):
    luma_offset_l0: _c.Array[_c.c_int16]
    ChromaOffsetL0: _c.Array[_c.Array[_c.c_int16]]
    luma_offset_l1: _c.Array[_c.c_int16]
    ChromaOffsetL1: _c.Array[_c.Array[_c.c_int16]]
    slice_ext_flags: _VASliceParameterBufferHEVCRext_slice_ext_flags
    slice_act_y_qp_offset: _b.int
    slice_act_cb_qp_offset: _b.int
    slice_act_cr_qp_offset: _b.int
    def __init__(__self, luma_offset_l0: _c.Array[_c.c_int16] = ..., ChromaOffsetL0: _c.Array[_c.Array[_c.c_int16]] = ..., luma_offset_l1: _c.Array[_c.c_int16] = ..., ChromaOffsetL1: _c.Array[_c.Array[_c.c_int16]] = ..., slice_ext_flags: _VASliceParameterBufferHEVCRext_slice_ext_flags = ..., slice_act_y_qp_offset: _b.int = ..., slice_act_cb_qp_offset: _b.int = ..., slice_act_cr_qp_offset: _b.int = ...) -> None: ...

class _VASliceParameterBufferHEVCRext_slice_ext_flags(_c.Union):
    bits: _VASliceParameterBufferHEVCRext_slice_ext_flags_bits
    value: _b.int
    def __init__(__self, bits: _VASliceParameterBufferHEVCRext_slice_ext_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VASliceParameterBufferHEVCRext_slice_ext_flags_bits(_c.Structure):
    cu_chroma_qp_offset_enabled_flag: _b.int
    use_integer_mv_flag: _b.int
    reserved: _b.int
    def __init__(__self, cu_chroma_qp_offset_enabled_flag: _b.int = ..., use_integer_mv_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VASliceParameterBufferHEVCExtension(_c.Structure):
    base: _VASliceParameterBufferHEVC
    rext: _VASliceParameterBufferHEVCRext
    def __init__(__self, base: _VASliceParameterBufferHEVC = ..., rext: _VASliceParameterBufferHEVCRext = ...) -> None: ...

class _VAIQMatrixBufferHEVC(_c.Structure):
    ScalingList4x4: _c.Array[_c.Array[_c.c_uint8]]
    ScalingList8x8: _c.Array[_c.Array[_c.c_uint8]]
    ScalingList16x16: _c.Array[_c.Array[_c.c_uint8]]
    ScalingList32x32: _c.Array[_c.Array[_c.c_uint8]]
    ScalingListDC16x16: _c.Array[_c.c_uint8]
    ScalingListDC32x32: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, ScalingList4x4: _c.Array[_c.Array[_c.c_uint8]] = ..., ScalingList8x8: _c.Array[_c.Array[_c.c_uint8]] = ..., ScalingList16x16: _c.Array[_c.Array[_c.c_uint8]] = ..., ScalingList32x32: _c.Array[_c.Array[_c.c_uint8]] = ..., ScalingListDC16x16: _c.Array[_c.c_uint8] = ..., ScalingListDC32x32: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferJPEGBaseline(_c.Structure):
    picture_width: _b.int
    picture_height: _b.int
    components: _c.Array[_VAPictureParameterBufferJPEGBaseline_components]
    num_components: _b.int
    color_space: _b.int
    rotation: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, picture_width: _b.int = ..., picture_height: _b.int = ..., components: _c.Array[_VAPictureParameterBufferJPEGBaseline_components] = ..., num_components: _b.int = ..., color_space: _b.int = ..., rotation: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferJPEGBaseline_components(_c.Structure):
    component_id: _b.int
    h_sampling_factor: _b.int
    v_sampling_factor: _b.int
    quantiser_table_selector: _b.int
    def __init__(__self, component_id: _b.int = ..., h_sampling_factor: _b.int = ..., v_sampling_factor: _b.int = ..., quantiser_table_selector: _b.int = ...) -> None: ...

class _VAIQMatrixBufferJPEGBaseline(_c.Structure):
    load_quantiser_table: _c.Array[_c.c_uint8]
    quantiser_table: _c.Array[_c.Array[_c.c_uint8]]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, load_quantiser_table: _c.Array[_c.c_uint8] = ..., quantiser_table: _c.Array[_c.Array[_c.c_uint8]] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferJPEGBaseline(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    slice_horizontal_position: _b.int
    slice_vertical_position: _b.int
    components: _c.Array[_VASliceParameterBufferJPEGBaseline_components]
    num_components: _b.int
    restart_interval: _b.int
    num_mcus: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., slice_horizontal_position: _b.int = ..., slice_vertical_position: _b.int = ..., components: _c.Array[_VASliceParameterBufferJPEGBaseline_components] = ..., num_components: _b.int = ..., restart_interval: _b.int = ..., num_mcus: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASliceParameterBufferJPEGBaseline_components(_c.Structure):
    component_selector: _b.int
    dc_table_selector: _b.int
    ac_table_selector: _b.int
    def __init__(__self, component_selector: _b.int = ..., dc_table_selector: _b.int = ..., ac_table_selector: _b.int = ...) -> None: ...

class _VABoolCoderContextVPX(_c.Structure):
    range: _b.int
    value: _b.int
    count: _b.int
    def __init__(__self, range: _b.int = ..., value: _b.int = ..., count: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVP8(_c.Structure):
    frame_width: _b.int
    frame_height: _b.int
    last_ref_frame: _b.int
    golden_ref_frame: _b.int
    alt_ref_frame: _b.int
    out_of_loop_frame: _b.int
    pic_fields: _VAPictureParameterBufferVP8_pic_fields
    mb_segment_tree_probs: _c.Array[_c.c_uint8]
    loop_filter_level: _c.Array[_c.c_uint8]
    loop_filter_deltas_ref_frame: _c.Array[_c.c_int8]
    loop_filter_deltas_mode: _c.Array[_c.c_int8]
    prob_skip_false: _b.int
    prob_intra: _b.int
    prob_last: _b.int
    prob_gf: _b.int
    y_mode_probs: _c.Array[_c.c_uint8]
    uv_mode_probs: _c.Array[_c.c_uint8]
    mv_probs: _c.Array[_c.Array[_c.c_uint8]]
    bool_coder_ctx: _VABoolCoderContextVPX
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, frame_width: _b.int = ..., frame_height: _b.int = ..., last_ref_frame: _b.int = ..., golden_ref_frame: _b.int = ..., alt_ref_frame: _b.int = ..., out_of_loop_frame: _b.int = ..., pic_fields: _VAPictureParameterBufferVP8_pic_fields = ..., mb_segment_tree_probs: _c.Array[_c.c_uint8] = ..., loop_filter_level: _c.Array[_c.c_uint8] = ..., loop_filter_deltas_ref_frame: _c.Array[_c.c_int8] = ..., loop_filter_deltas_mode: _c.Array[_c.c_int8] = ..., prob_skip_false: _b.int = ..., prob_intra: _b.int = ..., prob_last: _b.int = ..., prob_gf: _b.int = ..., y_mode_probs: _c.Array[_c.c_uint8] = ..., uv_mode_probs: _c.Array[_c.c_uint8] = ..., mv_probs: _c.Array[_c.Array[_c.c_uint8]] = ..., bool_coder_ctx: _VABoolCoderContextVPX = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAPictureParameterBufferVP8_pic_fields(_c.Union):
    bits: _VAPictureParameterBufferVP8_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAPictureParameterBufferVP8_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAPictureParameterBufferVP8_pic_fields_bits(_c.Structure):
    key_frame: _b.int
    version: _b.int
    segmentation_enabled: _b.int
    update_mb_segmentation_map: _b.int
    update_segment_feature_data: _b.int
    filter_type: _b.int
    sharpness_level: _b.int
    loop_filter_adj_enable: _b.int
    mode_ref_lf_delta_update: _b.int
    sign_bias_golden: _b.int
    sign_bias_alternate: _b.int
    mb_no_coeff_skip: _b.int
    loop_filter_disable: _b.int
    def __init__(__self, key_frame: _b.int = ..., version: _b.int = ..., segmentation_enabled: _b.int = ..., update_mb_segmentation_map: _b.int = ..., update_segment_feature_data: _b.int = ..., filter_type: _b.int = ..., sharpness_level: _b.int = ..., loop_filter_adj_enable: _b.int = ..., mode_ref_lf_delta_update: _b.int = ..., sign_bias_golden: _b.int = ..., sign_bias_alternate: _b.int = ..., mb_no_coeff_skip: _b.int = ..., loop_filter_disable: _b.int = ...) -> None: ...

class _VASliceParameterBufferVP8(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    macroblock_offset: _b.int
    num_of_partitions: _b.int
    partition_size: _c.Array[_c.c_uint32]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., macroblock_offset: _b.int = ..., num_of_partitions: _b.int = ..., partition_size: _c.Array[_c.c_uint32] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProbabilityDataBufferVP8(_c.Structure):
    dct_coeff_probs: _c.Array[_c.Array[_c.Array[_c.Array[_c.c_uint8]]]]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, dct_coeff_probs: _c.Array[_c.Array[_c.Array[_c.Array[_c.c_uint8]]]] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAIQMatrixBufferVP8(_c.Structure):
    quantization_index: _c.Array[_c.Array[_c.c_uint16]]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, quantization_index: _c.Array[_c.Array[_c.c_uint16]] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADecPictureParameterBufferVP9(_c.Structure):
    frame_width: _b.int
    frame_height: _b.int
    reference_frames: _c.Array[_c.c_uint]
    pic_fields: _VADecPictureParameterBufferVP9_pic_fields
    filter_level: _b.int
    sharpness_level: _b.int
    log2_tile_rows: _b.int
    log2_tile_columns: _b.int
    frame_header_length_in_bytes: _b.int
    first_partition_size: _b.int
    mb_segment_tree_probs: _c.Array[_c.c_uint8]
    segment_pred_probs: _c.Array[_c.c_uint8]
    profile: _b.int
    bit_depth: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, frame_width: _b.int = ..., frame_height: _b.int = ..., reference_frames: _c.Array[_c.c_uint] = ..., pic_fields: _VADecPictureParameterBufferVP9_pic_fields = ..., filter_level: _b.int = ..., sharpness_level: _b.int = ..., log2_tile_rows: _b.int = ..., log2_tile_columns: _b.int = ..., frame_header_length_in_bytes: _b.int = ..., first_partition_size: _b.int = ..., mb_segment_tree_probs: _c.Array[_c.c_uint8] = ..., segment_pred_probs: _c.Array[_c.c_uint8] = ..., profile: _b.int = ..., bit_depth: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADecPictureParameterBufferVP9_pic_fields(_c.Union):
    bits: _VADecPictureParameterBufferVP9_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferVP9_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferVP9_pic_fields_bits(_c.Structure):
    subsampling_x: _b.int
    subsampling_y: _b.int
    frame_type: _b.int
    show_frame: _b.int
    error_resilient_mode: _b.int
    intra_only: _b.int
    allow_high_precision_mv: _b.int
    mcomp_filter_type: _b.int
    frame_parallel_decoding_mode: _b.int
    reset_frame_context: _b.int
    refresh_frame_context: _b.int
    frame_context_idx: _b.int
    segmentation_enabled: _b.int
    segmentation_temporal_update: _b.int
    segmentation_update_map: _b.int
    last_ref_frame: _b.int
    last_ref_frame_sign_bias: _b.int
    golden_ref_frame: _b.int
    golden_ref_frame_sign_bias: _b.int
    alt_ref_frame: _b.int
    alt_ref_frame_sign_bias: _b.int
    lossless_flag: _b.int
    def __init__(__self, subsampling_x: _b.int = ..., subsampling_y: _b.int = ..., frame_type: _b.int = ..., show_frame: _b.int = ..., error_resilient_mode: _b.int = ..., intra_only: _b.int = ..., allow_high_precision_mv: _b.int = ..., mcomp_filter_type: _b.int = ..., frame_parallel_decoding_mode: _b.int = ..., reset_frame_context: _b.int = ..., refresh_frame_context: _b.int = ..., frame_context_idx: _b.int = ..., segmentation_enabled: _b.int = ..., segmentation_temporal_update: _b.int = ..., segmentation_update_map: _b.int = ..., last_ref_frame: _b.int = ..., last_ref_frame_sign_bias: _b.int = ..., golden_ref_frame: _b.int = ..., golden_ref_frame_sign_bias: _b.int = ..., alt_ref_frame: _b.int = ..., alt_ref_frame_sign_bias: _b.int = ..., lossless_flag: _b.int = ...) -> None: ...

class _VASegmentParameterVP9(_c.Structure):
    segment_flags: _VASegmentParameterVP9_segment_flags
    filter_level: _c.Array[_c.Array[_c.c_uint8]]
    luma_ac_quant_scale: _b.int
    luma_dc_quant_scale: _b.int
    chroma_ac_quant_scale: _b.int
    chroma_dc_quant_scale: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, segment_flags: _VASegmentParameterVP9_segment_flags = ..., filter_level: _c.Array[_c.Array[_c.c_uint8]] = ..., luma_ac_quant_scale: _b.int = ..., luma_dc_quant_scale: _b.int = ..., chroma_ac_quant_scale: _b.int = ..., chroma_dc_quant_scale: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASegmentParameterVP9_segment_flags(_c.Union):
    fields: _VASegmentParameterVP9_segment_flags_fields
    value: _b.int
    def __init__(__self, fields: _VASegmentParameterVP9_segment_flags_fields = ..., value: _b.int = ...) -> None: ...

class _VASegmentParameterVP9_segment_flags_fields(_c.Structure):
    segment_reference_enabled: _b.int
    segment_reference: _b.int
    segment_reference_skipped: _b.int
    def __init__(__self, segment_reference_enabled: _b.int = ..., segment_reference: _b.int = ..., segment_reference_skipped: _b.int = ...) -> None: ...

class _VASliceParameterBufferVP9(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    seg_param: _c.Array[_VASegmentParameterVP9]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., seg_param: _c.Array[_VASegmentParameterVP9] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class VAConfigAttribValDecAV1Features(_c.Union):
    bits: VAConfigAttribValDecAV1Features_bits
    value: _b.int
    def __init__(__self, bits: VAConfigAttribValDecAV1Features_bits = ..., value: _b.int = ...) -> None: ...

class VAConfigAttribValDecAV1Features_bits(_c.Structure):
    lst_support: _b.int
    reserved: _b.int
    def __init__(__self, lst_support: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VASegmentationStructAV1(_c.Structure):
    segment_info_fields: _VASegmentationStructAV1_segment_info_fields
    feature_data: _c.Array[_c.Array[_c.c_int16]]
    feature_mask: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, segment_info_fields: _VASegmentationStructAV1_segment_info_fields = ..., feature_data: _c.Array[_c.Array[_c.c_int16]] = ..., feature_mask: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VASegmentationStructAV1_segment_info_fields(_c.Union):
    bits: _VASegmentationStructAV1_segment_info_fields_bits
    value: _b.int
    def __init__(__self, bits: _VASegmentationStructAV1_segment_info_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VASegmentationStructAV1_segment_info_fields_bits(_c.Structure):
    enabled: _b.int
    update_map: _b.int
    temporal_update: _b.int
    update_data: _b.int
    reserved: _b.int
    def __init__(__self, enabled: _b.int = ..., update_map: _b.int = ..., temporal_update: _b.int = ..., update_data: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAFilmGrainStructAV1(_c.Structure):
    film_grain_info_fields: _VAFilmGrainStructAV1_film_grain_info_fields
    grain_seed: _b.int
    num_y_points: _b.int
    point_y_value: _c.Array[_c.c_uint8]
    point_y_scaling: _c.Array[_c.c_uint8]
    num_cb_points: _b.int
    point_cb_value: _c.Array[_c.c_uint8]
    point_cb_scaling: _c.Array[_c.c_uint8]
    num_cr_points: _b.int
    point_cr_value: _c.Array[_c.c_uint8]
    point_cr_scaling: _c.Array[_c.c_uint8]
    ar_coeffs_y: _c.Array[_c.c_int8]
    ar_coeffs_cb: _c.Array[_c.c_int8]
    ar_coeffs_cr: _c.Array[_c.c_int8]
    cb_mult: _b.int
    cb_luma_mult: _b.int
    cb_offset: _b.int
    cr_mult: _b.int
    cr_luma_mult: _b.int
    cr_offset: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, film_grain_info_fields: _VAFilmGrainStructAV1_film_grain_info_fields = ..., grain_seed: _b.int = ..., num_y_points: _b.int = ..., point_y_value: _c.Array[_c.c_uint8] = ..., point_y_scaling: _c.Array[_c.c_uint8] = ..., num_cb_points: _b.int = ..., point_cb_value: _c.Array[_c.c_uint8] = ..., point_cb_scaling: _c.Array[_c.c_uint8] = ..., num_cr_points: _b.int = ..., point_cr_value: _c.Array[_c.c_uint8] = ..., point_cr_scaling: _c.Array[_c.c_uint8] = ..., ar_coeffs_y: _c.Array[_c.c_int8] = ..., ar_coeffs_cb: _c.Array[_c.c_int8] = ..., ar_coeffs_cr: _c.Array[_c.c_int8] = ..., cb_mult: _b.int = ..., cb_luma_mult: _b.int = ..., cb_offset: _b.int = ..., cr_mult: _b.int = ..., cr_luma_mult: _b.int = ..., cr_offset: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAFilmGrainStructAV1_film_grain_info_fields(_c.Union):
    bits: _VAFilmGrainStructAV1_film_grain_info_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAFilmGrainStructAV1_film_grain_info_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAFilmGrainStructAV1_film_grain_info_fields_bits(_c.Structure):
    apply_grain: _b.int
    chroma_scaling_from_luma: _b.int
    grain_scaling_minus_8: _b.int
    ar_coeff_lag: _b.int
    ar_coeff_shift_minus_6: _b.int
    grain_scale_shift: _b.int
    overlap_flag: _b.int
    clip_to_restricted_range: _b.int
    reserved: _b.int
    def __init__(__self, apply_grain: _b.int = ..., chroma_scaling_from_luma: _b.int = ..., grain_scaling_minus_8: _b.int = ..., ar_coeff_lag: _b.int = ..., ar_coeff_shift_minus_6: _b.int = ..., grain_scale_shift: _b.int = ..., overlap_flag: _b.int = ..., clip_to_restricted_range: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAWarpedMotionParamsAV1(_c.Structure):
    wmtype: _b.int
    wmmat: _c.Array[_c.c_int32]
    invalid: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, wmtype: _b.int = ..., wmmat: _c.Array[_c.c_int32] = ..., invalid: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADecPictureParameterBufferAV1(_c.Structure):
    profile: _b.int
    order_hint_bits_minus_1: _b.int
    bit_depth_idx: _b.int
    matrix_coefficients: _b.int
    seq_info_fields: _VADecPictureParameterBufferAV1_seq_info_fields
    current_frame: _b.int
    current_display_picture: _b.int
    anchor_frames_num: _b.int
    anchor_frames_list: _c._Pointer[_c.c_uint]
    frame_width_minus1: _b.int
    frame_height_minus1: _b.int
    output_frame_width_in_tiles_minus_1: _b.int
    output_frame_height_in_tiles_minus_1: _b.int
    ref_frame_map: _c.Array[_c.c_uint]
    ref_frame_idx: _c.Array[_c.c_uint8]
    primary_ref_frame: _b.int
    order_hint: _b.int
    seg_info: _VASegmentationStructAV1
    film_grain_info: _VAFilmGrainStructAV1
    tile_cols: _b.int
    tile_rows: _b.int
    width_in_sbs_minus_1: _c.Array[_c.c_uint16]
    height_in_sbs_minus_1: _c.Array[_c.c_uint16]
    tile_count_minus_1: _b.int
    context_update_tile_id: _b.int
    pic_info_fields: _VADecPictureParameterBufferAV1_pic_info_fields
    superres_scale_denominator: _b.int
    interp_filter: _b.int
    filter_level: _c.Array[_c.c_uint8]
    filter_level_u: _b.int
    filter_level_v: _b.int
    loop_filter_info_fields: _VADecPictureParameterBufferAV1_loop_filter_info_fields
    ref_deltas: _c.Array[_c.c_int8]
    mode_deltas: _c.Array[_c.c_int8]
    base_qindex: _b.int
    y_dc_delta_q: _b.int
    u_dc_delta_q: _b.int
    u_ac_delta_q: _b.int
    v_dc_delta_q: _b.int
    v_ac_delta_q: _b.int
    qmatrix_fields: _VADecPictureParameterBufferAV1_qmatrix_fields
    mode_control_fields: _VADecPictureParameterBufferAV1_mode_control_fields
    cdef_damping_minus_3: _b.int
    cdef_bits: _b.int
    cdef_y_strengths: _c.Array[_c.c_uint8]
    cdef_uv_strengths: _c.Array[_c.c_uint8]
    loop_restoration_fields: _VADecPictureParameterBufferAV1_loop_restoration_fields
    wm: _c.Array[_VAWarpedMotionParamsAV1]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, profile: _b.int = ..., order_hint_bits_minus_1: _b.int = ..., bit_depth_idx: _b.int = ..., matrix_coefficients: _b.int = ..., seq_info_fields: _VADecPictureParameterBufferAV1_seq_info_fields = ..., current_frame: _b.int = ..., current_display_picture: _b.int = ..., anchor_frames_num: _b.int = ..., anchor_frames_list: _c._Pointer[_c.c_uint] = ..., frame_width_minus1: _b.int = ..., frame_height_minus1: _b.int = ..., output_frame_width_in_tiles_minus_1: _b.int = ..., output_frame_height_in_tiles_minus_1: _b.int = ..., ref_frame_map: _c.Array[_c.c_uint] = ..., ref_frame_idx: _c.Array[_c.c_uint8] = ..., primary_ref_frame: _b.int = ..., order_hint: _b.int = ..., seg_info: _VASegmentationStructAV1 = ..., film_grain_info: _VAFilmGrainStructAV1 = ..., tile_cols: _b.int = ..., tile_rows: _b.int = ..., width_in_sbs_minus_1: _c.Array[_c.c_uint16] = ..., height_in_sbs_minus_1: _c.Array[_c.c_uint16] = ..., tile_count_minus_1: _b.int = ..., context_update_tile_id: _b.int = ..., pic_info_fields: _VADecPictureParameterBufferAV1_pic_info_fields = ..., superres_scale_denominator: _b.int = ..., interp_filter: _b.int = ..., filter_level: _c.Array[_c.c_uint8] = ..., filter_level_u: _b.int = ..., filter_level_v: _b.int = ..., loop_filter_info_fields: _VADecPictureParameterBufferAV1_loop_filter_info_fields = ..., ref_deltas: _c.Array[_c.c_int8] = ..., mode_deltas: _c.Array[_c.c_int8] = ..., base_qindex: _b.int = ..., y_dc_delta_q: _b.int = ..., u_dc_delta_q: _b.int = ..., u_ac_delta_q: _b.int = ..., v_dc_delta_q: _b.int = ..., v_ac_delta_q: _b.int = ..., qmatrix_fields: _VADecPictureParameterBufferAV1_qmatrix_fields = ..., mode_control_fields: _VADecPictureParameterBufferAV1_mode_control_fields = ..., cdef_damping_minus_3: _b.int = ..., cdef_bits: _b.int = ..., cdef_y_strengths: _c.Array[_c.c_uint8] = ..., cdef_uv_strengths: _c.Array[_c.c_uint8] = ..., loop_restoration_fields: _VADecPictureParameterBufferAV1_loop_restoration_fields = ..., wm: _c.Array[_VAWarpedMotionParamsAV1] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADecPictureParameterBufferAV1_seq_info_fields(_c.Union):
    fields: _VADecPictureParameterBufferAV1_seq_info_fields_fields
    value: _b.int
    def __init__(__self, fields: _VADecPictureParameterBufferAV1_seq_info_fields_fields = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_seq_info_fields_fields(_c.Structure):
    still_picture: _b.int
    use_128x128_superblock: _b.int
    enable_filter_intra: _b.int
    enable_intra_edge_filter: _b.int
    enable_interintra_compound: _b.int
    enable_masked_compound: _b.int
    enable_dual_filter: _b.int
    enable_order_hint: _b.int
    enable_jnt_comp: _b.int
    enable_cdef: _b.int
    mono_chrome: _b.int
    color_range: _b.int
    subsampling_x: _b.int
    subsampling_y: _b.int
    chroma_sample_position: _b.int
    film_grain_params_present: _b.int
    reserved: _b.int
    def __init__(__self, still_picture: _b.int = ..., use_128x128_superblock: _b.int = ..., enable_filter_intra: _b.int = ..., enable_intra_edge_filter: _b.int = ..., enable_interintra_compound: _b.int = ..., enable_masked_compound: _b.int = ..., enable_dual_filter: _b.int = ..., enable_order_hint: _b.int = ..., enable_jnt_comp: _b.int = ..., enable_cdef: _b.int = ..., mono_chrome: _b.int = ..., color_range: _b.int = ..., subsampling_x: _b.int = ..., subsampling_y: _b.int = ..., chroma_sample_position: _b.int = ..., film_grain_params_present: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_pic_info_fields(_c.Union):
    bits: _VADecPictureParameterBufferAV1_pic_info_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferAV1_pic_info_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_pic_info_fields_bits(_c.Structure):
    frame_type: _b.int
    show_frame: _b.int
    showable_frame: _b.int
    error_resilient_mode: _b.int
    disable_cdf_update: _b.int
    allow_screen_content_tools: _b.int
    force_integer_mv: _b.int
    allow_intrabc: _b.int
    use_superres: _b.int
    allow_high_precision_mv: _b.int
    is_motion_mode_switchable: _b.int
    use_ref_frame_mvs: _b.int
    disable_frame_end_update_cdf: _b.int
    uniform_tile_spacing_flag: _b.int
    allow_warped_motion: _b.int
    large_scale_tile: _b.int
    reserved: _b.int
    def __init__(__self, frame_type: _b.int = ..., show_frame: _b.int = ..., showable_frame: _b.int = ..., error_resilient_mode: _b.int = ..., disable_cdf_update: _b.int = ..., allow_screen_content_tools: _b.int = ..., force_integer_mv: _b.int = ..., allow_intrabc: _b.int = ..., use_superres: _b.int = ..., allow_high_precision_mv: _b.int = ..., is_motion_mode_switchable: _b.int = ..., use_ref_frame_mvs: _b.int = ..., disable_frame_end_update_cdf: _b.int = ..., uniform_tile_spacing_flag: _b.int = ..., allow_warped_motion: _b.int = ..., large_scale_tile: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_loop_filter_info_fields(_c.Union):
    bits: _VADecPictureParameterBufferAV1_loop_filter_info_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferAV1_loop_filter_info_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_loop_filter_info_fields_bits(_c.Structure):
    sharpness_level: _b.int
    mode_ref_delta_enabled: _b.int
    mode_ref_delta_update: _b.int
    reserved: _b.int
    def __init__(__self, sharpness_level: _b.int = ..., mode_ref_delta_enabled: _b.int = ..., mode_ref_delta_update: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_qmatrix_fields(_c.Union):
    bits: _VADecPictureParameterBufferAV1_qmatrix_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferAV1_qmatrix_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_qmatrix_fields_bits(_c.Structure):
    using_qmatrix: _b.int
    qm_y: _b.int
    qm_u: _b.int
    qm_v: _b.int
    reserved: _b.int
    def __init__(__self, using_qmatrix: _b.int = ..., qm_y: _b.int = ..., qm_u: _b.int = ..., qm_v: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_mode_control_fields(_c.Union):
    bits: _VADecPictureParameterBufferAV1_mode_control_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferAV1_mode_control_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_mode_control_fields_bits(_c.Structure):
    delta_q_present_flag: _b.int
    log2_delta_q_res: _b.int
    delta_lf_present_flag: _b.int
    log2_delta_lf_res: _b.int
    delta_lf_multi: _b.int
    tx_mode: _b.int
    reference_select: _b.int
    reduced_tx_set_used: _b.int
    skip_mode_present: _b.int
    reserved: _b.int
    def __init__(__self, delta_q_present_flag: _b.int = ..., log2_delta_q_res: _b.int = ..., delta_lf_present_flag: _b.int = ..., log2_delta_lf_res: _b.int = ..., delta_lf_multi: _b.int = ..., tx_mode: _b.int = ..., reference_select: _b.int = ..., reduced_tx_set_used: _b.int = ..., skip_mode_present: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_loop_restoration_fields(_c.Union):
    bits: _VADecPictureParameterBufferAV1_loop_restoration_fields_bits
    value: _b.int
    def __init__(__self, bits: _VADecPictureParameterBufferAV1_loop_restoration_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VADecPictureParameterBufferAV1_loop_restoration_fields_bits(_c.Structure):
    yframe_restoration_type: _b.int
    cbframe_restoration_type: _b.int
    crframe_restoration_type: _b.int
    lr_unit_shift: _b.int
    lr_uv_shift: _b.int
    reserved: _b.int
    def __init__(__self, yframe_restoration_type: _b.int = ..., cbframe_restoration_type: _b.int = ..., crframe_restoration_type: _b.int = ..., lr_unit_shift: _b.int = ..., lr_uv_shift: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VASliceParameterBufferAV1(_c.Structure):
    slice_data_size: _b.int
    slice_data_offset: _b.int
    slice_data_flag: _b.int
    tile_row: _b.int
    tile_column: _b.int
    tg_start: _b.int
    tg_end: _b.int
    anchor_frame_idx: _b.int
    tile_idx_in_tile_list: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_data_size: _b.int = ..., slice_data_offset: _b.int = ..., slice_data_flag: _b.int = ..., tile_row: _b.int = ..., tile_column: _b.int = ..., tg_start: _b.int = ..., tg_end: _b.int = ..., anchor_frame_idx: _b.int = ..., tile_idx_in_tile_list: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class VAConfigAttribValEncHEVCFeatures(_c.Union):
    bits: VAConfigAttribValEncHEVCFeatures_bits
    value: _b.int
    def __init__(__self, bits: VAConfigAttribValEncHEVCFeatures_bits = ..., value: _b.int = ...) -> None: ...

class VAConfigAttribValEncHEVCFeatures_bits(_c.Structure):
    separate_colour_planes: _b.int
    scaling_lists: _b.int
    amp: _b.int
    sao: _b.int
    pcm: _b.int
    temporal_mvp: _b.int
    strong_intra_smoothing: _b.int
    dependent_slices: _b.int
    sign_data_hiding: _b.int
    constrained_intra_pred: _b.int
    transform_skip: _b.int
    cu_qp_delta: _b.int
    weighted_prediction: _b.int
    transquant_bypass: _b.int
    deblocking_filter_disable: _b.int
    reserved: _b.int
    def __init__(__self, separate_colour_planes: _b.int = ..., scaling_lists: _b.int = ..., amp: _b.int = ..., sao: _b.int = ..., pcm: _b.int = ..., temporal_mvp: _b.int = ..., strong_intra_smoothing: _b.int = ..., dependent_slices: _b.int = ..., sign_data_hiding: _b.int = ..., constrained_intra_pred: _b.int = ..., transform_skip: _b.int = ..., cu_qp_delta: _b.int = ..., weighted_prediction: _b.int = ..., transquant_bypass: _b.int = ..., deblocking_filter_disable: _b.int = ..., reserved: _b.int = ...) -> None: ...

class VAConfigAttribValEncHEVCBlockSizes(_c.Union):
    bits: VAConfigAttribValEncHEVCBlockSizes_bits
    value: _b.int
    def __init__(__self, bits: VAConfigAttribValEncHEVCBlockSizes_bits = ..., value: _b.int = ...) -> None: ...

class VAConfigAttribValEncHEVCBlockSizes_bits(_c.Structure):
    log2_max_coding_tree_block_size_minus3: _b.int
    log2_min_coding_tree_block_size_minus3: _b.int
    log2_min_luma_coding_block_size_minus3: _b.int
    log2_max_luma_transform_block_size_minus2: _b.int
    log2_min_luma_transform_block_size_minus2: _b.int
    max_max_transform_hierarchy_depth_inter: _b.int
    min_max_transform_hierarchy_depth_inter: _b.int
    max_max_transform_hierarchy_depth_intra: _b.int
    min_max_transform_hierarchy_depth_intra: _b.int
    log2_max_pcm_coding_block_size_minus3: _b.int
    log2_min_pcm_coding_block_size_minus3: _b.int
    reserved: _b.int
    def __init__(__self, log2_max_coding_tree_block_size_minus3: _b.int = ..., log2_min_coding_tree_block_size_minus3: _b.int = ..., log2_min_luma_coding_block_size_minus3: _b.int = ..., log2_max_luma_transform_block_size_minus2: _b.int = ..., log2_min_luma_transform_block_size_minus2: _b.int = ..., max_max_transform_hierarchy_depth_inter: _b.int = ..., min_max_transform_hierarchy_depth_inter: _b.int = ..., max_max_transform_hierarchy_depth_intra: _b.int = ..., min_max_transform_hierarchy_depth_intra: _b.int = ..., log2_max_pcm_coding_block_size_minus3: _b.int = ..., log2_min_pcm_coding_block_size_minus3: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC(_c.Structure):
    general_profile_idc: _b.int
    general_level_idc: _b.int
    general_tier_flag: _b.int
    intra_period: _b.int
    intra_idr_period: _b.int
    ip_period: _b.int
    bits_per_second: _b.int
    pic_width_in_luma_samples: _b.int
    pic_height_in_luma_samples: _b.int
    seq_fields: _VAEncSequenceParameterBufferHEVC_seq_fields
    log2_min_luma_coding_block_size_minus3: _b.int
    log2_diff_max_min_luma_coding_block_size: _b.int
    log2_min_transform_block_size_minus2: _b.int
    log2_diff_max_min_transform_block_size: _b.int
    max_transform_hierarchy_depth_inter: _b.int
    max_transform_hierarchy_depth_intra: _b.int
    pcm_sample_bit_depth_luma_minus1: _b.int
    pcm_sample_bit_depth_chroma_minus1: _b.int
    log2_min_pcm_luma_coding_block_size_minus3: _b.int
    log2_max_pcm_luma_coding_block_size_minus3: _b.int
    vui_parameters_present_flag: _b.int
    vui_fields: _VAEncSequenceParameterBufferHEVC_vui_fields
    aspect_ratio_idc: _b.int
    sar_width: _b.int
    sar_height: _b.int
    vui_num_units_in_tick: _b.int
    vui_time_scale: _b.int
    min_spatial_segmentation_idc: _b.int
    max_bytes_per_pic_denom: _b.int
    max_bits_per_min_cu_denom: _b.int
    scc_fields: _VAEncSequenceParameterBufferHEVC_scc_fields
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, general_profile_idc: _b.int = ..., general_level_idc: _b.int = ..., general_tier_flag: _b.int = ..., intra_period: _b.int = ..., intra_idr_period: _b.int = ..., ip_period: _b.int = ..., bits_per_second: _b.int = ..., pic_width_in_luma_samples: _b.int = ..., pic_height_in_luma_samples: _b.int = ..., seq_fields: _VAEncSequenceParameterBufferHEVC_seq_fields = ..., log2_min_luma_coding_block_size_minus3: _b.int = ..., log2_diff_max_min_luma_coding_block_size: _b.int = ..., log2_min_transform_block_size_minus2: _b.int = ..., log2_diff_max_min_transform_block_size: _b.int = ..., max_transform_hierarchy_depth_inter: _b.int = ..., max_transform_hierarchy_depth_intra: _b.int = ..., pcm_sample_bit_depth_luma_minus1: _b.int = ..., pcm_sample_bit_depth_chroma_minus1: _b.int = ..., log2_min_pcm_luma_coding_block_size_minus3: _b.int = ..., log2_max_pcm_luma_coding_block_size_minus3: _b.int = ..., vui_parameters_present_flag: _b.int = ..., vui_fields: _VAEncSequenceParameterBufferHEVC_vui_fields = ..., aspect_ratio_idc: _b.int = ..., sar_width: _b.int = ..., sar_height: _b.int = ..., vui_num_units_in_tick: _b.int = ..., vui_time_scale: _b.int = ..., min_spatial_segmentation_idc: _b.int = ..., max_bytes_per_pic_denom: _b.int = ..., max_bits_per_min_cu_denom: _b.int = ..., scc_fields: _VAEncSequenceParameterBufferHEVC_scc_fields = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_seq_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferHEVC_seq_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferHEVC_seq_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_seq_fields_bits(_c.Structure):
    chroma_format_idc: _b.int
    separate_colour_plane_flag: _b.int
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    scaling_list_enabled_flag: _b.int
    strong_intra_smoothing_enabled_flag: _b.int
    amp_enabled_flag: _b.int
    sample_adaptive_offset_enabled_flag: _b.int
    pcm_enabled_flag: _b.int
    pcm_loop_filter_disabled_flag: _b.int
    sps_temporal_mvp_enabled_flag: _b.int
    low_delay_seq: _b.int
    hierachical_flag: _b.int
    reserved_bits: _b.int
    def __init__(__self, chroma_format_idc: _b.int = ..., separate_colour_plane_flag: _b.int = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., scaling_list_enabled_flag: _b.int = ..., strong_intra_smoothing_enabled_flag: _b.int = ..., amp_enabled_flag: _b.int = ..., sample_adaptive_offset_enabled_flag: _b.int = ..., pcm_enabled_flag: _b.int = ..., pcm_loop_filter_disabled_flag: _b.int = ..., sps_temporal_mvp_enabled_flag: _b.int = ..., low_delay_seq: _b.int = ..., hierachical_flag: _b.int = ..., reserved_bits: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_vui_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferHEVC_vui_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferHEVC_vui_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_vui_fields_bits(_c.Structure):
    aspect_ratio_info_present_flag: _b.int
    neutral_chroma_indication_flag: _b.int
    field_seq_flag: _b.int
    vui_timing_info_present_flag: _b.int
    bitstream_restriction_flag: _b.int
    tiles_fixed_structure_flag: _b.int
    motion_vectors_over_pic_boundaries_flag: _b.int
    restricted_ref_pic_lists_flag: _b.int
    log2_max_mv_length_horizontal: _b.int
    log2_max_mv_length_vertical: _b.int
    def __init__(__self, aspect_ratio_info_present_flag: _b.int = ..., neutral_chroma_indication_flag: _b.int = ..., field_seq_flag: _b.int = ..., vui_timing_info_present_flag: _b.int = ..., bitstream_restriction_flag: _b.int = ..., tiles_fixed_structure_flag: _b.int = ..., motion_vectors_over_pic_boundaries_flag: _b.int = ..., restricted_ref_pic_lists_flag: _b.int = ..., log2_max_mv_length_horizontal: _b.int = ..., log2_max_mv_length_vertical: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_scc_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferHEVC_scc_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferHEVC_scc_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferHEVC_scc_fields_bits(_c.Structure):
    palette_mode_enabled_flag: _b.int
    reserved: _b.int
    def __init__(__self, palette_mode_enabled_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferHEVC(_c.Structure):
    decoded_curr_pic: _VAPictureHEVC
    reference_frames: _c.Array[_VAPictureHEVC]
    coded_buf: _b.int
    collocated_ref_pic_index: _b.int
    last_picture: _b.int
    pic_init_qp: _b.int
    diff_cu_qp_delta_depth: _b.int
    pps_cb_qp_offset: _b.int
    pps_cr_qp_offset: _b.int
    num_tile_columns_minus1: _b.int
    num_tile_rows_minus1: _b.int
    column_width_minus1: _c.Array[_c.c_uint8]
    row_height_minus1: _c.Array[_c.c_uint8]
    log2_parallel_merge_level_minus2: _b.int
    ctu_max_bitsize_allowed: _b.int
    num_ref_idx_l0_default_active_minus1: _b.int
    num_ref_idx_l1_default_active_minus1: _b.int
    slice_pic_parameter_set_id: _b.int
    nal_unit_type: _b.int
    pic_fields: _VAEncPictureParameterBufferHEVC_pic_fields
    hierarchical_level_plus1: _b.int
    va_byte_reserved: _b.int
    scc_fields: _VAEncPictureParameterBufferHEVC_scc_fields
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, decoded_curr_pic: _VAPictureHEVC = ..., reference_frames: _c.Array[_VAPictureHEVC] = ..., coded_buf: _b.int = ..., collocated_ref_pic_index: _b.int = ..., last_picture: _b.int = ..., pic_init_qp: _b.int = ..., diff_cu_qp_delta_depth: _b.int = ..., pps_cb_qp_offset: _b.int = ..., pps_cr_qp_offset: _b.int = ..., num_tile_columns_minus1: _b.int = ..., num_tile_rows_minus1: _b.int = ..., column_width_minus1: _c.Array[_c.c_uint8] = ..., row_height_minus1: _c.Array[_c.c_uint8] = ..., log2_parallel_merge_level_minus2: _b.int = ..., ctu_max_bitsize_allowed: _b.int = ..., num_ref_idx_l0_default_active_minus1: _b.int = ..., num_ref_idx_l1_default_active_minus1: _b.int = ..., slice_pic_parameter_set_id: _b.int = ..., nal_unit_type: _b.int = ..., pic_fields: _VAEncPictureParameterBufferHEVC_pic_fields = ..., hierarchical_level_plus1: _b.int = ..., va_byte_reserved: _b.int = ..., scc_fields: _VAEncPictureParameterBufferHEVC_scc_fields = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferHEVC_pic_fields(_c.Union):
    bits: _VAEncPictureParameterBufferHEVC_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferHEVC_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferHEVC_pic_fields_bits(_c.Structure):
    idr_pic_flag: _b.int
    coding_type: _b.int
    reference_pic_flag: _b.int
    dependent_slice_segments_enabled_flag: _b.int
    sign_data_hiding_enabled_flag: _b.int
    constrained_intra_pred_flag: _b.int
    transform_skip_enabled_flag: _b.int
    cu_qp_delta_enabled_flag: _b.int
    weighted_pred_flag: _b.int
    weighted_bipred_flag: _b.int
    transquant_bypass_enabled_flag: _b.int
    tiles_enabled_flag: _b.int
    entropy_coding_sync_enabled_flag: _b.int
    loop_filter_across_tiles_enabled_flag: _b.int
    pps_loop_filter_across_slices_enabled_flag: _b.int
    scaling_list_data_present_flag: _b.int
    screen_content_flag: _b.int
    enable_gpu_weighted_prediction: _b.int
    no_output_of_prior_pics_flag: _b.int
    reserved: _b.int
    def __init__(__self, idr_pic_flag: _b.int = ..., coding_type: _b.int = ..., reference_pic_flag: _b.int = ..., dependent_slice_segments_enabled_flag: _b.int = ..., sign_data_hiding_enabled_flag: _b.int = ..., constrained_intra_pred_flag: _b.int = ..., transform_skip_enabled_flag: _b.int = ..., cu_qp_delta_enabled_flag: _b.int = ..., weighted_pred_flag: _b.int = ..., weighted_bipred_flag: _b.int = ..., transquant_bypass_enabled_flag: _b.int = ..., tiles_enabled_flag: _b.int = ..., entropy_coding_sync_enabled_flag: _b.int = ..., loop_filter_across_tiles_enabled_flag: _b.int = ..., pps_loop_filter_across_slices_enabled_flag: _b.int = ..., scaling_list_data_present_flag: _b.int = ..., screen_content_flag: _b.int = ..., enable_gpu_weighted_prediction: _b.int = ..., no_output_of_prior_pics_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferHEVC_scc_fields(_c.Union):
    bits: _VAEncPictureParameterBufferHEVC_scc_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferHEVC_scc_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferHEVC_scc_fields_bits(_c.Structure):
    pps_curr_pic_ref_enabled_flag: _b.int
    reserved: _b.int
    def __init__(__self, pps_curr_pic_ref_enabled_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncSliceParameterBufferHEVC(_c.Structure):
    slice_segment_address: _b.int
    num_ctu_in_slice: _b.int
    slice_type: _b.int
    slice_pic_parameter_set_id: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    ref_pic_list0: _c.Array[_VAPictureHEVC]
    ref_pic_list1: _c.Array[_VAPictureHEVC]
    luma_log2_weight_denom: _b.int
    delta_chroma_log2_weight_denom: _b.int
    delta_luma_weight_l0: _c.Array[_c.c_int8]
    luma_offset_l0: _c.Array[_c.c_int8]
    delta_chroma_weight_l0: _c.Array[_c.Array[_c.c_int8]]
    chroma_offset_l0: _c.Array[_c.Array[_c.c_int8]]
    delta_luma_weight_l1: _c.Array[_c.c_int8]
    luma_offset_l1: _c.Array[_c.c_int8]
    delta_chroma_weight_l1: _c.Array[_c.Array[_c.c_int8]]
    chroma_offset_l1: _c.Array[_c.Array[_c.c_int8]]
    max_num_merge_cand: _b.int
    slice_qp_delta: _b.int
    slice_cb_qp_offset: _b.int
    slice_cr_qp_offset: _b.int
    slice_beta_offset_div2: _b.int
    slice_tc_offset_div2: _b.int
    slice_fields: _VAEncSliceParameterBufferHEVC_slice_fields
    pred_weight_table_bit_offset: _b.int
    pred_weight_table_bit_length: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, slice_segment_address: _b.int = ..., num_ctu_in_slice: _b.int = ..., slice_type: _b.int = ..., slice_pic_parameter_set_id: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., ref_pic_list0: _c.Array[_VAPictureHEVC] = ..., ref_pic_list1: _c.Array[_VAPictureHEVC] = ..., luma_log2_weight_denom: _b.int = ..., delta_chroma_log2_weight_denom: _b.int = ..., delta_luma_weight_l0: _c.Array[_c.c_int8] = ..., luma_offset_l0: _c.Array[_c.c_int8] = ..., delta_chroma_weight_l0: _c.Array[_c.Array[_c.c_int8]] = ..., chroma_offset_l0: _c.Array[_c.Array[_c.c_int8]] = ..., delta_luma_weight_l1: _c.Array[_c.c_int8] = ..., luma_offset_l1: _c.Array[_c.c_int8] = ..., delta_chroma_weight_l1: _c.Array[_c.Array[_c.c_int8]] = ..., chroma_offset_l1: _c.Array[_c.Array[_c.c_int8]] = ..., max_num_merge_cand: _b.int = ..., slice_qp_delta: _b.int = ..., slice_cb_qp_offset: _b.int = ..., slice_cr_qp_offset: _b.int = ..., slice_beta_offset_div2: _b.int = ..., slice_tc_offset_div2: _b.int = ..., slice_fields: _VAEncSliceParameterBufferHEVC_slice_fields = ..., pred_weight_table_bit_offset: _b.int = ..., pred_weight_table_bit_length: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSliceParameterBufferHEVC_slice_fields(_c.Union):
    bits: _VAEncSliceParameterBufferHEVC_slice_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSliceParameterBufferHEVC_slice_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSliceParameterBufferHEVC_slice_fields_bits(_c.Structure):
    last_slice_of_pic_flag: _b.int
    dependent_slice_segment_flag: _b.int
    colour_plane_id: _b.int
    slice_temporal_mvp_enabled_flag: _b.int
    slice_sao_luma_flag: _b.int
    slice_sao_chroma_flag: _b.int
    num_ref_idx_active_override_flag: _b.int
    mvd_l1_zero_flag: _b.int
    cabac_init_flag: _b.int
    slice_deblocking_filter_disabled_flag: _b.int
    slice_loop_filter_across_slices_enabled_flag: _b.int
    collocated_from_l0_flag: _b.int
    def __init__(__self, last_slice_of_pic_flag: _b.int = ..., dependent_slice_segment_flag: _b.int = ..., colour_plane_id: _b.int = ..., slice_temporal_mvp_enabled_flag: _b.int = ..., slice_sao_luma_flag: _b.int = ..., slice_sao_chroma_flag: _b.int = ..., num_ref_idx_active_override_flag: _b.int = ..., mvd_l1_zero_flag: _b.int = ..., cabac_init_flag: _b.int = ..., slice_deblocking_filter_disabled_flag: _b.int = ..., slice_loop_filter_across_slices_enabled_flag: _b.int = ..., collocated_from_l0_flag: _b.int = ...) -> None: ...

class _VAQMatrixBufferHEVC(_c.Structure):
    scaling_lists_4x4: _c.Array[_c.Array[_c.Array[_c.c_uint8]]]
    scaling_lists_8x8: _c.Array[_c.Array[_c.Array[_c.c_uint8]]]
    scaling_lists_16x16: _c.Array[_c.Array[_c.Array[_c.c_uint8]]]
    scaling_lists_32x32: _c.Array[_c.Array[_c.c_uint8]]
    scaling_list_dc_16x16: _c.Array[_c.Array[_c.c_uint8]]
    scaling_list_dc_32x32: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, scaling_lists_4x4: _c.Array[_c.Array[_c.Array[_c.c_uint8]]] = ..., scaling_lists_8x8: _c.Array[_c.Array[_c.Array[_c.c_uint8]]] = ..., scaling_lists_16x16: _c.Array[_c.Array[_c.Array[_c.c_uint8]]] = ..., scaling_lists_32x32: _c.Array[_c.Array[_c.c_uint8]] = ..., scaling_list_dc_16x16: _c.Array[_c.Array[_c.c_uint8]] = ..., scaling_list_dc_32x32: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterFEIFrameControlHEVC(_c.Structure):
    function: _b.int
    ctb_ctrl: _b.int
    ctb_cmd: _b.int
    cu_record: _b.int
    distortion: _b.int
    qp: _b.int
    mv_predictor: _b.int
    num_mv_predictors_l0: _b.int
    num_mv_predictors_l1: _b.int
    search_path: _b.int
    len_sp: _b.int
    reserved0: _b.int
    multi_pred_l0: _b.int
    multi_pred_l1: _b.int
    sub_pel_mode: _b.int
    adaptive_search: _b.int
    mv_predictor_input: _b.int
    per_block_qp: _b.int
    per_ctb_input: _b.int
    colocated_ctb_distortion: _b.int
    force_lcu_split: _b.int
    enable_cu64_check: _b.int
    enable_cu64_amp_check: _b.int
    cu64_skip_check_only: _b.int
    reserved1: _b.int
    ref_width: _b.int
    ref_height: _b.int
    search_window: _b.int
    max_num_ime_search_center: _b.int
    fast_intra_mode: _b.int
    reserved2: _b.int
    num_concurrent_enc_frame_partition: _b.int
    reserved3: _b.int
    max_frame_size: _b.int
    num_passes: _b.int
    delta_qp: _c._Pointer[_c.c_uint8]
    reserved4: _c.Array[_c.c_uint32]
    def __init__(__self, function: _b.int = ..., ctb_ctrl: _b.int = ..., ctb_cmd: _b.int = ..., cu_record: _b.int = ..., distortion: _b.int = ..., qp: _b.int = ..., mv_predictor: _b.int = ..., num_mv_predictors_l0: _b.int = ..., num_mv_predictors_l1: _b.int = ..., search_path: _b.int = ..., len_sp: _b.int = ..., reserved0: _b.int = ..., multi_pred_l0: _b.int = ..., multi_pred_l1: _b.int = ..., sub_pel_mode: _b.int = ..., adaptive_search: _b.int = ..., mv_predictor_input: _b.int = ..., per_block_qp: _b.int = ..., per_ctb_input: _b.int = ..., colocated_ctb_distortion: _b.int = ..., force_lcu_split: _b.int = ..., enable_cu64_check: _b.int = ..., enable_cu64_amp_check: _b.int = ..., cu64_skip_check_only: _b.int = ..., reserved1: _b.int = ..., ref_width: _b.int = ..., ref_height: _b.int = ..., search_window: _b.int = ..., max_num_ime_search_center: _b.int = ..., fast_intra_mode: _b.int = ..., reserved2: _b.int = ..., num_concurrent_enc_frame_partition: _b.int = ..., reserved3: _b.int = ..., max_frame_size: _b.int = ..., num_passes: _b.int = ..., delta_qp: _c._Pointer[_c.c_uint8] = ..., reserved4: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncFEIMVPredictorHEVC(_c.Structure):
    ref_idx: _c.Array[_VAEncFEIMVPredictorHEVC_ref_idx]
    block_size: _b.int
    reserved: _b.int
    mv: _c.Array[_VAMotionVector]
    def __init__(__self, ref_idx: _c.Array[_VAEncFEIMVPredictorHEVC_ref_idx] = ..., block_size: _b.int = ..., reserved: _b.int = ..., mv: _c.Array[_VAMotionVector] = ...) -> None: ...

class _VAEncFEIMVPredictorHEVC_ref_idx(_c.Structure):
    ref_idx_l0: _b.int
    ref_idx_l1: _b.int
    def __init__(__self, ref_idx_l0: _b.int = ..., ref_idx_l1: _b.int = ...) -> None: ...

class _VAEncFEICTBControlHEVC(_c.Structure):
    force_to_intra: _b.int
    force_to_inter: _b.int
    force_to_skip: _b.int
    force_to_zero_coeff: _b.int
    reserved0: _b.int
    reserved1: _b.int
    reserved2: _b.int
    reserved3: _b.int
    def __init__(__self, force_to_intra: _b.int = ..., force_to_inter: _b.int = ..., force_to_skip: _b.int = ..., force_to_zero_coeff: _b.int = ..., reserved0: _b.int = ..., reserved1: _b.int = ..., reserved2: _b.int = ..., reserved3: _b.int = ...) -> None: ...

class _VAEncFEIDistortionHevc(_c.Structure):
    best_distortion: _b.int
    colocated_ctb_distortion: _b.int
    def __init__(__self, best_distortion: _b.int = ..., colocated_ctb_distortion: _b.int = ...) -> None: ...

class _VAConfigAttribValStats(_c.Union):
    bits: _VAConfigAttribValStats_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValStats_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValStats_bits(_c.Structure):
    max_num_past_references: _b.int
    max_num_future_references: _b.int
    num_outputs: _b.int
    interlaced: _b.int
    reserved: _b.int
    def __init__(__self, max_num_past_references: _b.int = ..., max_num_future_references: _b.int = ..., num_outputs: _b.int = ..., interlaced: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAPictureStats(_c.Structure):
    picture_id: _b.int
    flags: _b.int
    def __init__(__self, picture_id: _b.int = ..., flags: _b.int = ...) -> None: ...

class _VAStatsStatisticsParameter(_c.Structure):
    input: _VAPictureStats
    past_references: _c._Pointer[_VAPictureStats]
    num_past_references: _b.int
    past_ref_stat_buf: _c._Pointer[_c.c_uint]
    future_references: _c._Pointer[_VAPictureStats]
    num_future_references: _b.int
    future_ref_stat_buf: _c._Pointer[_c.c_uint]
    outputs: _c._Pointer[_c.c_uint]
    mv_predictor: _b.int
    qp: _b.int
    def __init__(__self, input: _VAPictureStats = ..., past_references: _c._Pointer[_VAPictureStats] = ..., num_past_references: _b.int = ..., past_ref_stat_buf: _c._Pointer[_c.c_uint] = ..., future_references: _c._Pointer[_VAPictureStats] = ..., num_future_references: _b.int = ..., future_ref_stat_buf: _c._Pointer[_c.c_uint] = ..., outputs: _c._Pointer[_c.c_uint] = ..., mv_predictor: _b.int = ..., qp: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferH264(_c.Structure):
    seq_parameter_set_id: _b.int
    level_idc: _b.int
    intra_period: _b.int
    intra_idr_period: _b.int
    ip_period: _b.int
    bits_per_second: _b.int
    max_num_ref_frames: _b.int
    picture_width_in_mbs: _b.int
    picture_height_in_mbs: _b.int
    seq_fields: _VAEncSequenceParameterBufferH264_seq_fields
    bit_depth_luma_minus8: _b.int
    bit_depth_chroma_minus8: _b.int
    num_ref_frames_in_pic_order_cnt_cycle: _b.int
    offset_for_non_ref_pic: _b.int
    offset_for_top_to_bottom_field: _b.int
    offset_for_ref_frame: _c.Array[_c.c_int32]
    frame_cropping_flag: _b.int
    frame_crop_left_offset: _b.int
    frame_crop_right_offset: _b.int
    frame_crop_top_offset: _b.int
    frame_crop_bottom_offset: _b.int
    vui_parameters_present_flag: _b.int
    vui_fields: _VAEncSequenceParameterBufferH264_vui_fields
    aspect_ratio_idc: _b.int
    sar_width: _b.int
    sar_height: _b.int
    num_units_in_tick: _b.int
    time_scale: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, seq_parameter_set_id: _b.int = ..., level_idc: _b.int = ..., intra_period: _b.int = ..., intra_idr_period: _b.int = ..., ip_period: _b.int = ..., bits_per_second: _b.int = ..., max_num_ref_frames: _b.int = ..., picture_width_in_mbs: _b.int = ..., picture_height_in_mbs: _b.int = ..., seq_fields: _VAEncSequenceParameterBufferH264_seq_fields = ..., bit_depth_luma_minus8: _b.int = ..., bit_depth_chroma_minus8: _b.int = ..., num_ref_frames_in_pic_order_cnt_cycle: _b.int = ..., offset_for_non_ref_pic: _b.int = ..., offset_for_top_to_bottom_field: _b.int = ..., offset_for_ref_frame: _c.Array[_c.c_int32] = ..., frame_cropping_flag: _b.int = ..., frame_crop_left_offset: _b.int = ..., frame_crop_right_offset: _b.int = ..., frame_crop_top_offset: _b.int = ..., frame_crop_bottom_offset: _b.int = ..., vui_parameters_present_flag: _b.int = ..., vui_fields: _VAEncSequenceParameterBufferH264_vui_fields = ..., aspect_ratio_idc: _b.int = ..., sar_width: _b.int = ..., sar_height: _b.int = ..., num_units_in_tick: _b.int = ..., time_scale: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferH264_seq_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferH264_seq_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferH264_seq_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferH264_seq_fields_bits(_c.Structure):
    chroma_format_idc: _b.int
    frame_mbs_only_flag: _b.int
    mb_adaptive_frame_field_flag: _b.int
    seq_scaling_matrix_present_flag: _b.int
    direct_8x8_inference_flag: _b.int
    log2_max_frame_num_minus4: _b.int
    pic_order_cnt_type: _b.int
    log2_max_pic_order_cnt_lsb_minus4: _b.int
    delta_pic_order_always_zero_flag: _b.int
    def __init__(__self, chroma_format_idc: _b.int = ..., frame_mbs_only_flag: _b.int = ..., mb_adaptive_frame_field_flag: _b.int = ..., seq_scaling_matrix_present_flag: _b.int = ..., direct_8x8_inference_flag: _b.int = ..., log2_max_frame_num_minus4: _b.int = ..., pic_order_cnt_type: _b.int = ..., log2_max_pic_order_cnt_lsb_minus4: _b.int = ..., delta_pic_order_always_zero_flag: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferH264_vui_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferH264_vui_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferH264_vui_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferH264_vui_fields_bits(_c.Structure):
    aspect_ratio_info_present_flag: _b.int
    timing_info_present_flag: _b.int
    bitstream_restriction_flag: _b.int
    log2_max_mv_length_horizontal: _b.int
    log2_max_mv_length_vertical: _b.int
    fixed_frame_rate_flag: _b.int
    low_delay_hrd_flag: _b.int
    motion_vectors_over_pic_boundaries_flag: _b.int
    reserved: _b.int
    def __init__(__self, aspect_ratio_info_present_flag: _b.int = ..., timing_info_present_flag: _b.int = ..., bitstream_restriction_flag: _b.int = ..., log2_max_mv_length_horizontal: _b.int = ..., log2_max_mv_length_vertical: _b.int = ..., fixed_frame_rate_flag: _b.int = ..., low_delay_hrd_flag: _b.int = ..., motion_vectors_over_pic_boundaries_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferH264(_c.Structure):
    CurrPic: _VAPictureH264
    ReferenceFrames: _c.Array[_VAPictureH264]
    coded_buf: _b.int
    pic_parameter_set_id: _b.int
    seq_parameter_set_id: _b.int
    last_picture: _b.int
    frame_num: _b.int
    pic_init_qp: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    chroma_qp_index_offset: _b.int
    second_chroma_qp_index_offset: _b.int
    pic_fields: _VAEncPictureParameterBufferH264_pic_fields
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, CurrPic: _VAPictureH264 = ..., ReferenceFrames: _c.Array[_VAPictureH264] = ..., coded_buf: _b.int = ..., pic_parameter_set_id: _b.int = ..., seq_parameter_set_id: _b.int = ..., last_picture: _b.int = ..., frame_num: _b.int = ..., pic_init_qp: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., chroma_qp_index_offset: _b.int = ..., second_chroma_qp_index_offset: _b.int = ..., pic_fields: _VAEncPictureParameterBufferH264_pic_fields = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferH264_pic_fields(_c.Union):
    bits: _VAEncPictureParameterBufferH264_pic_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferH264_pic_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferH264_pic_fields_bits(_c.Structure):
    idr_pic_flag: _b.int
    reference_pic_flag: _b.int
    entropy_coding_mode_flag: _b.int
    weighted_pred_flag: _b.int
    weighted_bipred_idc: _b.int
    constrained_intra_pred_flag: _b.int
    transform_8x8_mode_flag: _b.int
    deblocking_filter_control_present_flag: _b.int
    redundant_pic_cnt_present_flag: _b.int
    pic_order_present_flag: _b.int
    pic_scaling_matrix_present_flag: _b.int
    def __init__(__self, idr_pic_flag: _b.int = ..., reference_pic_flag: _b.int = ..., entropy_coding_mode_flag: _b.int = ..., weighted_pred_flag: _b.int = ..., weighted_bipred_idc: _b.int = ..., constrained_intra_pred_flag: _b.int = ..., transform_8x8_mode_flag: _b.int = ..., deblocking_filter_control_present_flag: _b.int = ..., redundant_pic_cnt_present_flag: _b.int = ..., pic_order_present_flag: _b.int = ..., pic_scaling_matrix_present_flag: _b.int = ...) -> None: ...

class _VAEncQPBufferH264(_c.Structure):
    qp: _b.int
    def __init__(__self, qp: _b.int = ...) -> None: ...

class _VAEncSliceParameterBufferH264(_c.Structure):
    macroblock_address: _b.int
    num_macroblocks: _b.int
    macroblock_info: _b.int
    slice_type: _b.int
    pic_parameter_set_id: _b.int
    idr_pic_id: _b.int
    pic_order_cnt_lsb: _b.int
    delta_pic_order_cnt_bottom: _b.int
    delta_pic_order_cnt: _c.Array[_c.c_int32]
    direct_spatial_mv_pred_flag: _b.int
    num_ref_idx_active_override_flag: _b.int
    num_ref_idx_l0_active_minus1: _b.int
    num_ref_idx_l1_active_minus1: _b.int
    RefPicList0: _c.Array[_VAPictureH264]
    RefPicList1: _c.Array[_VAPictureH264]
    luma_log2_weight_denom: _b.int
    chroma_log2_weight_denom: _b.int
    luma_weight_l0_flag: _b.int
    luma_weight_l0: _c.Array[_c.c_short]
    luma_offset_l0: _c.Array[_c.c_short]
    chroma_weight_l0_flag: _b.int
    chroma_weight_l0: _c.Array[_c.Array[_c.c_short]]
    chroma_offset_l0: _c.Array[_c.Array[_c.c_short]]
    luma_weight_l1_flag: _b.int
    luma_weight_l1: _c.Array[_c.c_short]
    luma_offset_l1: _c.Array[_c.c_short]
    chroma_weight_l1_flag: _b.int
    chroma_weight_l1: _c.Array[_c.Array[_c.c_short]]
    chroma_offset_l1: _c.Array[_c.Array[_c.c_short]]
    cabac_init_idc: _b.int
    slice_qp_delta: _b.int
    disable_deblocking_filter_idc: _b.int
    slice_alpha_c0_offset_div2: _b.int
    slice_beta_offset_div2: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, macroblock_address: _b.int = ..., num_macroblocks: _b.int = ..., macroblock_info: _b.int = ..., slice_type: _b.int = ..., pic_parameter_set_id: _b.int = ..., idr_pic_id: _b.int = ..., pic_order_cnt_lsb: _b.int = ..., delta_pic_order_cnt_bottom: _b.int = ..., delta_pic_order_cnt: _c.Array[_c.c_int32] = ..., direct_spatial_mv_pred_flag: _b.int = ..., num_ref_idx_active_override_flag: _b.int = ..., num_ref_idx_l0_active_minus1: _b.int = ..., num_ref_idx_l1_active_minus1: _b.int = ..., RefPicList0: _c.Array[_VAPictureH264] = ..., RefPicList1: _c.Array[_VAPictureH264] = ..., luma_log2_weight_denom: _b.int = ..., chroma_log2_weight_denom: _b.int = ..., luma_weight_l0_flag: _b.int = ..., luma_weight_l0: _c.Array[_c.c_short] = ..., luma_offset_l0: _c.Array[_c.c_short] = ..., chroma_weight_l0_flag: _b.int = ..., chroma_weight_l0: _c.Array[_c.Array[_c.c_short]] = ..., chroma_offset_l0: _c.Array[_c.Array[_c.c_short]] = ..., luma_weight_l1_flag: _b.int = ..., luma_weight_l1: _c.Array[_c.c_short] = ..., luma_offset_l1: _c.Array[_c.c_short] = ..., chroma_weight_l1_flag: _b.int = ..., chroma_weight_l1: _c.Array[_c.Array[_c.c_short]] = ..., chroma_offset_l1: _c.Array[_c.Array[_c.c_short]] = ..., cabac_init_idc: _b.int = ..., slice_qp_delta: _b.int = ..., disable_deblocking_filter_idc: _b.int = ..., slice_alpha_c0_offset_div2: _b.int = ..., slice_beta_offset_div2: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264(_c.Structure):
    qp: _b.int
    info: _VAEncMacroblockParameterBufferH264_info
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, qp: _b.int = ..., info: _VAEncMacroblockParameterBufferH264_info = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264_info(_c.Union):
    intra_fields: _VAEncMacroblockParameterBufferH264_info_intra_fields
    inter_fields: _VAEncMacroblockParameterBufferH264_info_inter_fields
    def __init__(__self, intra_fields: _VAEncMacroblockParameterBufferH264_info_intra_fields = ..., inter_fields: _VAEncMacroblockParameterBufferH264_info_inter_fields = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264_info_intra_fields(_c.Union):
    bits: _VAEncMacroblockParameterBufferH264_info_intra_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMacroblockParameterBufferH264_info_intra_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264_info_intra_fields_bits(_c.Structure):
    pred_avail_override_flag: _b.int
    pred_avail_flags: _b.int
    def __init__(__self, pred_avail_override_flag: _b.int = ..., pred_avail_flags: _b.int = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264_info_inter_fields(_c.Union):
    bits: _VAEncMacroblockParameterBufferH264_info_inter_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMacroblockParameterBufferH264_info_inter_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMacroblockParameterBufferH264_info_inter_fields_bits(_c.Structure):
    reserved: _b.int
    def __init__(__self, reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterSubMbPartPelH264(_c.Structure):
    disable_inter_sub_mb_partition: _b.int
    inter_sub_mb_partition_mask: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask
    enable_sub_pel_mode: _b.int
    sub_pel_mode: _b.int
    reserved: _c.Array[_c.c_uint8]
    def __init__(__self, disable_inter_sub_mb_partition: _b.int = ..., inter_sub_mb_partition_mask: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask = ..., enable_sub_pel_mode: _b.int = ..., sub_pel_mode: _b.int = ..., reserved: _c.Array[_c.c_uint8] = ...) -> None: ...

class _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask(_c.Union):
    bits: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask_bits
    value: _b.int
    def __init__(__self, bits: _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncMiscParameterSubMbPartPelH264_inter_sub_mb_partition_mask_bits(_c.Structure):
    disable_16x16_inter_mb_partition: _b.int
    disable_16x8_inter_mb_partition: _b.int
    disable_8x16_inter_mb_partition: _b.int
    disable_8x8_inter_mb_partition: _b.int
    disable_8x4_inter_mb_partition: _b.int
    disable_4x8_inter_mb_partition: _b.int
    disable_4x4_inter_mb_partition: _b.int
    reserved: _b.int
    def __init__(__self, disable_16x16_inter_mb_partition: _b.int = ..., disable_16x8_inter_mb_partition: _b.int = ..., disable_8x16_inter_mb_partition: _b.int = ..., disable_8x8_inter_mb_partition: _b.int = ..., disable_8x4_inter_mb_partition: _b.int = ..., disable_4x8_inter_mb_partition: _b.int = ..., disable_4x4_inter_mb_partition: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferJPEG(_c.Structure):
    reconstructed_picture: _b.int
    picture_width: _b.int
    picture_height: _b.int
    coded_buf: _b.int
    pic_flags: _VAEncPictureParameterBufferJPEG_pic_flags
    sample_bit_depth: _b.int
    num_scan: _b.int
    num_components: _b.int
    component_id: _c.Array[_c.c_uint8]
    quantiser_table_selector: _c.Array[_c.c_uint8]
    quality: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, reconstructed_picture: _b.int = ..., picture_width: _b.int = ..., picture_height: _b.int = ..., coded_buf: _b.int = ..., pic_flags: _VAEncPictureParameterBufferJPEG_pic_flags = ..., sample_bit_depth: _b.int = ..., num_scan: _b.int = ..., num_components: _b.int = ..., component_id: _c.Array[_c.c_uint8] = ..., quantiser_table_selector: _c.Array[_c.c_uint8] = ..., quality: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferJPEG_pic_flags(_c.Union):
    bits: _VAEncPictureParameterBufferJPEG_pic_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferJPEG_pic_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferJPEG_pic_flags_bits(_c.Structure):
    profile: _b.int
    progressive: _b.int
    huffman: _b.int
    interleaved: _b.int
    differential: _b.int
    def __init__(__self, profile: _b.int = ..., progressive: _b.int = ..., huffman: _b.int = ..., interleaved: _b.int = ..., differential: _b.int = ...) -> None: ...

class _VAEncSliceParameterBufferJPEG(_c.Structure):
    restart_interval: _b.int
    num_components: _b.int
    components: _c.Array[_VAEncSliceParameterBufferJPEG_components]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, restart_interval: _b.int = ..., num_components: _b.int = ..., components: _c.Array[_VAEncSliceParameterBufferJPEG_components] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSliceParameterBufferJPEG_components(_c.Structure):
    component_selector: _b.int
    dc_table_selector: _b.int
    ac_table_selector: _b.int
    def __init__(__self, component_selector: _b.int = ..., dc_table_selector: _b.int = ..., ac_table_selector: _b.int = ...) -> None: ...

class _VAQMatrixBufferJPEG(_c.Structure):
    load_lum_quantiser_matrix: _b.int
    load_chroma_quantiser_matrix: _b.int
    lum_quantiser_matrix: _c.Array[_c.c_uint8]
    chroma_quantiser_matrix: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, load_lum_quantiser_matrix: _b.int = ..., load_chroma_quantiser_matrix: _b.int = ..., lum_quantiser_matrix: _c.Array[_c.c_uint8] = ..., chroma_quantiser_matrix: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG2(_c.Structure):
    intra_period: _b.int
    ip_period: _b.int
    picture_width: _b.int
    picture_height: _b.int
    bits_per_second: _b.int
    frame_rate: _b.float
    aspect_ratio_information: _b.int
    vbv_buffer_size: _b.int
    sequence_extension: _VAEncSequenceParameterBufferMPEG2_sequence_extension
    new_gop_header: _b.int
    gop_header: _VAEncSequenceParameterBufferMPEG2_gop_header
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, intra_period: _b.int = ..., ip_period: _b.int = ..., picture_width: _b.int = ..., picture_height: _b.int = ..., bits_per_second: _b.int = ..., frame_rate: _b.float = ..., aspect_ratio_information: _b.int = ..., vbv_buffer_size: _b.int = ..., sequence_extension: _VAEncSequenceParameterBufferMPEG2_sequence_extension = ..., new_gop_header: _b.int = ..., gop_header: _VAEncSequenceParameterBufferMPEG2_gop_header = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG2_sequence_extension(_c.Union):
    bits: _VAEncSequenceParameterBufferMPEG2_sequence_extension_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferMPEG2_sequence_extension_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG2_sequence_extension_bits(_c.Structure):
    profile_and_level_indication: _b.int
    progressive_sequence: _b.int
    chroma_format: _b.int
    low_delay: _b.int
    frame_rate_extension_n: _b.int
    frame_rate_extension_d: _b.int
    def __init__(__self, profile_and_level_indication: _b.int = ..., progressive_sequence: _b.int = ..., chroma_format: _b.int = ..., low_delay: _b.int = ..., frame_rate_extension_n: _b.int = ..., frame_rate_extension_d: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG2_gop_header(_c.Union):
    bits: _VAEncSequenceParameterBufferMPEG2_gop_header_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferMPEG2_gop_header_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferMPEG2_gop_header_bits(_c.Structure):
    time_code: _b.int
    closed_gop: _b.int
    broken_link: _b.int
    def __init__(__self, time_code: _b.int = ..., closed_gop: _b.int = ..., broken_link: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG2(_c.Structure):
    forward_reference_picture: _b.int
    backward_reference_picture: _b.int
    reconstructed_picture: _b.int
    coded_buf: _b.int
    last_picture: _b.int
    picture_type: _b.int
    temporal_reference: _b.int
    vbv_delay: _b.int
    f_code: _c.Array[_c.Array[_c.c_uint8]]
    picture_coding_extension: _VAEncPictureParameterBufferMPEG2_picture_coding_extension
    composite_display: _VAEncPictureParameterBufferMPEG2_composite_display
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, forward_reference_picture: _b.int = ..., backward_reference_picture: _b.int = ..., reconstructed_picture: _b.int = ..., coded_buf: _b.int = ..., last_picture: _b.int = ..., picture_type: _b.int = ..., temporal_reference: _b.int = ..., vbv_delay: _b.int = ..., f_code: _c.Array[_c.Array[_c.c_uint8]] = ..., picture_coding_extension: _VAEncPictureParameterBufferMPEG2_picture_coding_extension = ..., composite_display: _VAEncPictureParameterBufferMPEG2_composite_display = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG2_picture_coding_extension(_c.Union):
    bits: _VAEncPictureParameterBufferMPEG2_picture_coding_extension_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferMPEG2_picture_coding_extension_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG2_picture_coding_extension_bits(_c.Structure):
    intra_dc_precision: _b.int
    picture_structure: _b.int
    top_field_first: _b.int
    frame_pred_frame_dct: _b.int
    concealment_motion_vectors: _b.int
    q_scale_type: _b.int
    intra_vlc_format: _b.int
    alternate_scan: _b.int
    repeat_first_field: _b.int
    progressive_frame: _b.int
    composite_display_flag: _b.int
    def __init__(__self, intra_dc_precision: _b.int = ..., picture_structure: _b.int = ..., top_field_first: _b.int = ..., frame_pred_frame_dct: _b.int = ..., concealment_motion_vectors: _b.int = ..., q_scale_type: _b.int = ..., intra_vlc_format: _b.int = ..., alternate_scan: _b.int = ..., repeat_first_field: _b.int = ..., progressive_frame: _b.int = ..., composite_display_flag: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG2_composite_display(_c.Union):
    bits: _VAEncPictureParameterBufferMPEG2_composite_display_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferMPEG2_composite_display_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferMPEG2_composite_display_bits(_c.Structure):
    v_axis: _b.int
    field_sequence: _b.int
    sub_carrier: _b.int
    burst_amplitude: _b.int
    sub_carrier_phase: _b.int
    def __init__(__self, v_axis: _b.int = ..., field_sequence: _b.int = ..., sub_carrier: _b.int = ..., burst_amplitude: _b.int = ..., sub_carrier_phase: _b.int = ...) -> None: ...

class _VAEncSliceParameterBufferMPEG2(_c.Structure):
    macroblock_address: _b.int
    num_macroblocks: _b.int
    quantiser_scale_code: _b.int
    is_intra_slice: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, macroblock_address: _b.int = ..., num_macroblocks: _b.int = ..., quantiser_scale_code: _b.int = ..., is_intra_slice: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterExtensionDataSeqDisplayMPEG2(_c.Structure):
    extension_start_code_identifier: _b.int
    video_format: _b.int
    colour_description: _b.int
    colour_primaries: _b.int
    transfer_characteristics: _b.int
    matrix_coefficients: _b.int
    display_horizontal_size: _b.int
    display_vertical_size: _b.int
    def __init__(__self, extension_start_code_identifier: _b.int = ..., video_format: _b.int = ..., colour_description: _b.int = ..., colour_primaries: _b.int = ..., transfer_characteristics: _b.int = ..., matrix_coefficients: _b.int = ..., display_horizontal_size: _b.int = ..., display_vertical_size: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferVP8(_c.Structure):
    frame_width: _b.int
    frame_height: _b.int
    frame_width_scale: _b.int
    frame_height_scale: _b.int
    error_resilient: _b.int
    kf_auto: _b.int
    kf_min_dist: _b.int
    kf_max_dist: _b.int
    bits_per_second: _b.int
    intra_period: _b.int
    reference_frames: _c.Array[_c.c_uint]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, frame_width: _b.int = ..., frame_height: _b.int = ..., frame_width_scale: _b.int = ..., frame_height_scale: _b.int = ..., error_resilient: _b.int = ..., kf_auto: _b.int = ..., kf_min_dist: _b.int = ..., kf_max_dist: _b.int = ..., bits_per_second: _b.int = ..., intra_period: _b.int = ..., reference_frames: _c.Array[_c.c_uint] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferVP8(_c.Structure):
    reconstructed_frame: _b.int
    ref_last_frame: _b.int
    ref_gf_frame: _b.int
    ref_arf_frame: _b.int
    coded_buf: _b.int
    ref_flags: _VAEncPictureParameterBufferVP8_ref_flags
    pic_flags: _VAEncPictureParameterBufferVP8_pic_flags
    loop_filter_level: _c.Array[_c.c_int8]
    ref_lf_delta: _c.Array[_c.c_int8]
    mode_lf_delta: _c.Array[_c.c_int8]
    sharpness_level: _b.int
    clamp_qindex_high: _b.int
    clamp_qindex_low: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, reconstructed_frame: _b.int = ..., ref_last_frame: _b.int = ..., ref_gf_frame: _b.int = ..., ref_arf_frame: _b.int = ..., coded_buf: _b.int = ..., ref_flags: _VAEncPictureParameterBufferVP8_ref_flags = ..., pic_flags: _VAEncPictureParameterBufferVP8_pic_flags = ..., loop_filter_level: _c.Array[_c.c_int8] = ..., ref_lf_delta: _c.Array[_c.c_int8] = ..., mode_lf_delta: _c.Array[_c.c_int8] = ..., sharpness_level: _b.int = ..., clamp_qindex_high: _b.int = ..., clamp_qindex_low: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferVP8_ref_flags(_c.Union):
    bits: _VAEncPictureParameterBufferVP8_ref_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferVP8_ref_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP8_ref_flags_bits(_c.Structure):
    force_kf: _b.int
    no_ref_last: _b.int
    no_ref_gf: _b.int
    no_ref_arf: _b.int
    temporal_id: _b.int
    first_ref: _b.int
    second_ref: _b.int
    reserved: _b.int
    def __init__(__self, force_kf: _b.int = ..., no_ref_last: _b.int = ..., no_ref_gf: _b.int = ..., no_ref_arf: _b.int = ..., temporal_id: _b.int = ..., first_ref: _b.int = ..., second_ref: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP8_pic_flags(_c.Union):
    bits: _VAEncPictureParameterBufferVP8_pic_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferVP8_pic_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP8_pic_flags_bits(_c.Structure):
    frame_type: _b.int
    version: _b.int
    show_frame: _b.int
    color_space: _b.int
    recon_filter_type: _b.int
    loop_filter_type: _b.int
    auto_partitions: _b.int
    num_token_partitions: _b.int
    clamping_type: _b.int
    segmentation_enabled: _b.int
    update_mb_segmentation_map: _b.int
    update_segment_feature_data: _b.int
    loop_filter_adj_enable: _b.int
    refresh_entropy_probs: _b.int
    refresh_golden_frame: _b.int
    refresh_alternate_frame: _b.int
    refresh_last: _b.int
    copy_buffer_to_golden: _b.int
    copy_buffer_to_alternate: _b.int
    sign_bias_golden: _b.int
    sign_bias_alternate: _b.int
    mb_no_coeff_skip: _b.int
    forced_lf_adjustment: _b.int
    reserved: _b.int
    def __init__(__self, frame_type: _b.int = ..., version: _b.int = ..., show_frame: _b.int = ..., color_space: _b.int = ..., recon_filter_type: _b.int = ..., loop_filter_type: _b.int = ..., auto_partitions: _b.int = ..., num_token_partitions: _b.int = ..., clamping_type: _b.int = ..., segmentation_enabled: _b.int = ..., update_mb_segmentation_map: _b.int = ..., update_segment_feature_data: _b.int = ..., loop_filter_adj_enable: _b.int = ..., refresh_entropy_probs: _b.int = ..., refresh_golden_frame: _b.int = ..., refresh_alternate_frame: _b.int = ..., refresh_last: _b.int = ..., copy_buffer_to_golden: _b.int = ..., copy_buffer_to_alternate: _b.int = ..., sign_bias_golden: _b.int = ..., sign_bias_alternate: _b.int = ..., mb_no_coeff_skip: _b.int = ..., forced_lf_adjustment: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMBMapBufferVP8(_c.Structure):
    num_mbs: _b.int
    mb_segment_id: _c._Pointer[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, num_mbs: _b.int = ..., mb_segment_id: _c._Pointer[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAQMatrixBufferVP8(_c.Structure):
    quantization_index: _c.Array[_c.c_uint16]
    quantization_index_delta: _c.Array[_c.c_int16]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, quantization_index: _c.Array[_c.c_uint16] = ..., quantization_index_delta: _c.Array[_c.c_int16] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VACodedBufferVP9Status(_c.Structure):
    base_qp_index: _b.int
    loop_filter_level: _b.int
    long_term_indication: _b.int
    next_frame_width: _b.int
    next_frame_height: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, base_qp_index: _b.int = ..., loop_filter_level: _b.int = ..., long_term_indication: _b.int = ..., next_frame_width: _b.int = ..., next_frame_height: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferVP9(_c.Structure):
    max_frame_width: _b.int
    max_frame_height: _b.int
    kf_auto: _b.int
    kf_min_dist: _b.int
    kf_max_dist: _b.int
    bits_per_second: _b.int
    intra_period: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, max_frame_width: _b.int = ..., max_frame_height: _b.int = ..., kf_auto: _b.int = ..., kf_min_dist: _b.int = ..., kf_max_dist: _b.int = ..., bits_per_second: _b.int = ..., intra_period: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferVP9(_c.Structure):
    frame_width_src: _b.int
    frame_height_src: _b.int
    frame_width_dst: _b.int
    frame_height_dst: _b.int
    reconstructed_frame: _b.int
    reference_frames: _c.Array[_c.c_uint]
    coded_buf: _b.int
    ref_flags: _VAEncPictureParameterBufferVP9_ref_flags
    pic_flags: _VAEncPictureParameterBufferVP9_pic_flags
    refresh_frame_flags: _b.int
    luma_ac_qindex: _b.int
    luma_dc_qindex_delta: _b.int
    chroma_ac_qindex_delta: _b.int
    chroma_dc_qindex_delta: _b.int
    filter_level: _b.int
    sharpness_level: _b.int
    ref_lf_delta: _c.Array[_c.c_int8]
    mode_lf_delta: _c.Array[_c.c_int8]
    bit_offset_ref_lf_delta: _b.int
    bit_offset_mode_lf_delta: _b.int
    bit_offset_lf_level: _b.int
    bit_offset_qindex: _b.int
    bit_offset_first_partition_size: _b.int
    bit_offset_segmentation: _b.int
    bit_size_segmentation: _b.int
    log2_tile_rows: _b.int
    log2_tile_columns: _b.int
    skip_frame_flag: _b.int
    number_skip_frames: _b.int
    skip_frames_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, frame_width_src: _b.int = ..., frame_height_src: _b.int = ..., frame_width_dst: _b.int = ..., frame_height_dst: _b.int = ..., reconstructed_frame: _b.int = ..., reference_frames: _c.Array[_c.c_uint] = ..., coded_buf: _b.int = ..., ref_flags: _VAEncPictureParameterBufferVP9_ref_flags = ..., pic_flags: _VAEncPictureParameterBufferVP9_pic_flags = ..., refresh_frame_flags: _b.int = ..., luma_ac_qindex: _b.int = ..., luma_dc_qindex_delta: _b.int = ..., chroma_ac_qindex_delta: _b.int = ..., chroma_dc_qindex_delta: _b.int = ..., filter_level: _b.int = ..., sharpness_level: _b.int = ..., ref_lf_delta: _c.Array[_c.c_int8] = ..., mode_lf_delta: _c.Array[_c.c_int8] = ..., bit_offset_ref_lf_delta: _b.int = ..., bit_offset_mode_lf_delta: _b.int = ..., bit_offset_lf_level: _b.int = ..., bit_offset_qindex: _b.int = ..., bit_offset_first_partition_size: _b.int = ..., bit_offset_segmentation: _b.int = ..., bit_size_segmentation: _b.int = ..., log2_tile_rows: _b.int = ..., log2_tile_columns: _b.int = ..., skip_frame_flag: _b.int = ..., number_skip_frames: _b.int = ..., skip_frames_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferVP9_ref_flags(_c.Union):
    bits: _VAEncPictureParameterBufferVP9_ref_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferVP9_ref_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP9_ref_flags_bits(_c.Structure):
    force_kf: _b.int
    ref_frame_ctrl_l0: _b.int
    ref_frame_ctrl_l1: _b.int
    ref_last_idx: _b.int
    ref_last_sign_bias: _b.int
    ref_gf_idx: _b.int
    ref_gf_sign_bias: _b.int
    ref_arf_idx: _b.int
    ref_arf_sign_bias: _b.int
    temporal_id: _b.int
    reserved: _b.int
    def __init__(__self, force_kf: _b.int = ..., ref_frame_ctrl_l0: _b.int = ..., ref_frame_ctrl_l1: _b.int = ..., ref_last_idx: _b.int = ..., ref_last_sign_bias: _b.int = ..., ref_gf_idx: _b.int = ..., ref_gf_sign_bias: _b.int = ..., ref_arf_idx: _b.int = ..., ref_arf_sign_bias: _b.int = ..., temporal_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP9_pic_flags(_c.Union):
    bits: _VAEncPictureParameterBufferVP9_pic_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferVP9_pic_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferVP9_pic_flags_bits(_c.Structure):
    frame_type: _b.int
    show_frame: _b.int
    error_resilient_mode: _b.int
    intra_only: _b.int
    allow_high_precision_mv: _b.int
    mcomp_filter_type: _b.int
    frame_parallel_decoding_mode: _b.int
    reset_frame_context: _b.int
    refresh_frame_context: _b.int
    frame_context_idx: _b.int
    segmentation_enabled: _b.int
    segmentation_temporal_update: _b.int
    segmentation_update_map: _b.int
    lossless_mode: _b.int
    comp_prediction_mode: _b.int
    auto_segmentation: _b.int
    super_frame_flag: _b.int
    reserved: _b.int
    def __init__(__self, frame_type: _b.int = ..., show_frame: _b.int = ..., error_resilient_mode: _b.int = ..., intra_only: _b.int = ..., allow_high_precision_mv: _b.int = ..., mcomp_filter_type: _b.int = ..., frame_parallel_decoding_mode: _b.int = ..., reset_frame_context: _b.int = ..., refresh_frame_context: _b.int = ..., frame_context_idx: _b.int = ..., segmentation_enabled: _b.int = ..., segmentation_temporal_update: _b.int = ..., segmentation_update_map: _b.int = ..., lossless_mode: _b.int = ..., comp_prediction_mode: _b.int = ..., auto_segmentation: _b.int = ..., super_frame_flag: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncSegParamVP9(_c.Structure):
    seg_flags: _VAEncSegParamVP9_seg_flags
    segment_lf_level_delta: _b.int
    segment_qindex_delta: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, seg_flags: _VAEncSegParamVP9_seg_flags = ..., segment_lf_level_delta: _b.int = ..., segment_qindex_delta: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSegParamVP9_seg_flags(_c.Union):
    bits: _VAEncSegParamVP9_seg_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSegParamVP9_seg_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSegParamVP9_seg_flags_bits(_c.Structure):
    segment_reference_enabled: _b.int
    segment_reference: _b.int
    segment_reference_skipped: _b.int
    reserved: _b.int
    def __init__(__self, segment_reference_enabled: _b.int = ..., segment_reference: _b.int = ..., segment_reference_skipped: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncMiscParameterTypeVP9PerSegmantParam(_c.Structure):
    seg_data: _c.Array[_VAEncSegParamVP9]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, seg_data: _c.Array[_VAEncSegParamVP9] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAConfigAttribValEncAV1(_c.Union):
    bits: _VAConfigAttribValEncAV1_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncAV1_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncAV1_bits(_c.Structure):
    support_128x128_superblock: _b.int
    support_filter_intra: _b.int
    support_intra_edge_filter: _b.int
    support_interintra_compound: _b.int
    support_masked_compound: _b.int
    support_warped_motion: _b.int
    support_palette_mode: _b.int
    support_dual_filter: _b.int
    support_jnt_comp: _b.int
    support_ref_frame_mvs: _b.int
    support_superres: _b.int
    support_restoration: _b.int
    support_allow_intrabc: _b.int
    support_cdef_channel_strength: _b.int
    reserved: _b.int
    def __init__(__self, support_128x128_superblock: _b.int = ..., support_filter_intra: _b.int = ..., support_intra_edge_filter: _b.int = ..., support_interintra_compound: _b.int = ..., support_masked_compound: _b.int = ..., support_warped_motion: _b.int = ..., support_palette_mode: _b.int = ..., support_dual_filter: _b.int = ..., support_jnt_comp: _b.int = ..., support_ref_frame_mvs: _b.int = ..., support_superres: _b.int = ..., support_restoration: _b.int = ..., support_allow_intrabc: _b.int = ..., support_cdef_channel_strength: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValEncAV1Ext1(_c.Union):
    bits: _VAConfigAttribValEncAV1Ext1_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncAV1Ext1_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncAV1Ext1_bits(_c.Structure):
    interpolation_filter: _b.int
    min_segid_block_size_accepted: _b.int
    segment_feature_support: _b.int
    reserved: _b.int
    def __init__(__self, interpolation_filter: _b.int = ..., min_segid_block_size_accepted: _b.int = ..., segment_feature_support: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAConfigAttribValEncAV1Ext2(_c.Union):
    bits: _VAConfigAttribValEncAV1Ext2_bits
    value: _b.int
    def __init__(__self, bits: _VAConfigAttribValEncAV1Ext2_bits = ..., value: _b.int = ...) -> None: ...

class _VAConfigAttribValEncAV1Ext2_bits(_c.Structure):
    tile_size_bytes_minus1: _b.int
    obu_size_bytes_minus1: _b.int
    tx_mode_support: _b.int
    max_tile_num_minus1: _b.int
    reserved: _b.int
    def __init__(__self, tile_size_bytes_minus1: _b.int = ..., obu_size_bytes_minus1: _b.int = ..., tx_mode_support: _b.int = ..., max_tile_num_minus1: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferAV1(_c.Structure):
    seq_profile: _b.int
    seq_level_idx: _b.int
    seq_tier: _b.int
    hierarchical_flag: _b.int
    intra_period: _b.int
    ip_period: _b.int
    bits_per_second: _b.int
    seq_fields: _VAEncSequenceParameterBufferAV1_seq_fields
    order_hint_bits_minus_1: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, seq_profile: _b.int = ..., seq_level_idx: _b.int = ..., seq_tier: _b.int = ..., hierarchical_flag: _b.int = ..., intra_period: _b.int = ..., ip_period: _b.int = ..., bits_per_second: _b.int = ..., seq_fields: _VAEncSequenceParameterBufferAV1_seq_fields = ..., order_hint_bits_minus_1: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSequenceParameterBufferAV1_seq_fields(_c.Union):
    bits: _VAEncSequenceParameterBufferAV1_seq_fields_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSequenceParameterBufferAV1_seq_fields_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSequenceParameterBufferAV1_seq_fields_bits(_c.Structure):
    still_picture: _b.int
    use_128x128_superblock: _b.int
    enable_filter_intra: _b.int
    enable_intra_edge_filter: _b.int
    enable_interintra_compound: _b.int
    enable_masked_compound: _b.int
    enable_warped_motion: _b.int
    enable_dual_filter: _b.int
    enable_order_hint: _b.int
    enable_jnt_comp: _b.int
    enable_ref_frame_mvs: _b.int
    enable_superres: _b.int
    enable_cdef: _b.int
    enable_restoration: _b.int
    bit_depth_minus8: _b.int
    subsampling_x: _b.int
    subsampling_y: _b.int
    reserved_bits: _b.int
    def __init__(__self, still_picture: _b.int = ..., use_128x128_superblock: _b.int = ..., enable_filter_intra: _b.int = ..., enable_intra_edge_filter: _b.int = ..., enable_interintra_compound: _b.int = ..., enable_masked_compound: _b.int = ..., enable_warped_motion: _b.int = ..., enable_dual_filter: _b.int = ..., enable_order_hint: _b.int = ..., enable_jnt_comp: _b.int = ..., enable_ref_frame_mvs: _b.int = ..., enable_superres: _b.int = ..., enable_cdef: _b.int = ..., enable_restoration: _b.int = ..., bit_depth_minus8: _b.int = ..., subsampling_x: _b.int = ..., subsampling_y: _b.int = ..., reserved_bits: _b.int = ...) -> None: ...

class _VAEncSegParamAV1(_c.Structure):
    seg_flags: _VAEncSegParamAV1_seg_flags
    segment_number: _b.int
    feature_data: _c.Array[_c.Array[_c.c_int16]]
    feature_mask: _c.Array[_c.c_uint8]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, seg_flags: _VAEncSegParamAV1_seg_flags = ..., segment_number: _b.int = ..., feature_data: _c.Array[_c.Array[_c.c_int16]] = ..., feature_mask: _c.Array[_c.c_uint8] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncSegParamAV1_seg_flags(_c.Union):
    bits: _VAEncSegParamAV1_seg_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncSegParamAV1_seg_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncSegParamAV1_seg_flags_bits(_c.Structure):
    segmentation_enabled: _b.int
    segmentation_update_map: _b.int
    segmentation_temporal_update: _b.int
    reserved: _b.int
    def __init__(__self, segmentation_enabled: _b.int = ..., segmentation_update_map: _b.int = ..., segmentation_temporal_update: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncSegMapBufferAV1(_c.Structure):
    segmentMapDataSize: _b.int
    pSegmentMap: _c._Pointer[_c.c_uint8]
    def __init__(__self, segmentMapDataSize: _b.int = ..., pSegmentMap: _c._Pointer[_c.c_uint8] = ...) -> None: ...

class _VAEncWarpedMotionParamsAV1(_c.Structure):
    wmtype: _b.int
    wmmat: _c.Array[_c.c_int32]
    invalid: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, wmtype: _b.int = ..., wmmat: _c.Array[_c.c_int32] = ..., invalid: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class VARefFrameCtrlAV1(_c.Union):
    fields: VARefFrameCtrlAV1_fields
    value: _b.int
    def __init__(__self, fields: VARefFrameCtrlAV1_fields = ..., value: _b.int = ...) -> None: ...

class VARefFrameCtrlAV1_fields(_c.Structure):
    search_idx0: _b.int
    search_idx1: _b.int
    search_idx2: _b.int
    search_idx3: _b.int
    search_idx4: _b.int
    search_idx5: _b.int
    search_idx6: _b.int
    Reserved: _b.int
    def __init__(__self, search_idx0: _b.int = ..., search_idx1: _b.int = ..., search_idx2: _b.int = ..., search_idx3: _b.int = ..., search_idx4: _b.int = ..., search_idx5: _b.int = ..., search_idx6: _b.int = ..., Reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1(_c.Structure):
    frame_width_minus_1: _b.int
    frame_height_minus_1: _b.int
    reconstructed_frame: _b.int
    coded_buf: _b.int
    reference_frames: _c.Array[_c.c_uint]
    ref_frame_idx: _c.Array[_c.c_uint8]
    hierarchical_level_plus1: _b.int
    primary_ref_frame: _b.int
    order_hint: _b.int
    refresh_frame_flags: _b.int
    reserved8bits1: _b.int
    ref_frame_ctrl_l0: VARefFrameCtrlAV1
    ref_frame_ctrl_l1: VARefFrameCtrlAV1
    picture_flags: _VAEncPictureParameterBufferAV1_picture_flags
    seg_id_block_size: _b.int
    num_tile_groups_minus1: _b.int
    temporal_id: _b.int
    filter_level: _c.Array[_c.c_uint8]
    filter_level_u: _b.int
    filter_level_v: _b.int
    loop_filter_flags: _VAEncPictureParameterBufferAV1_loop_filter_flags
    superres_scale_denominator: _b.int
    interpolation_filter: _b.int
    ref_deltas: _c.Array[_c.c_int8]
    mode_deltas: _c.Array[_c.c_int8]
    base_qindex: _b.int
    y_dc_delta_q: _b.int
    u_dc_delta_q: _b.int
    u_ac_delta_q: _b.int
    v_dc_delta_q: _b.int
    v_ac_delta_q: _b.int
    min_base_qindex: _b.int
    max_base_qindex: _b.int
    qmatrix_flags: _VAEncPictureParameterBufferAV1_qmatrix_flags
    reserved16bits1: _b.int
    mode_control_flags: _VAEncPictureParameterBufferAV1_mode_control_flags
    segments: _VAEncSegParamAV1
    tile_cols: _b.int
    tile_rows: _b.int
    reserved16bits2: _b.int
    width_in_sbs_minus_1: _c.Array[_c.c_uint16]
    height_in_sbs_minus_1: _c.Array[_c.c_uint16]
    context_update_tile_id: _b.int
    cdef_damping_minus_3: _b.int
    cdef_bits: _b.int
    cdef_y_strengths: _c.Array[_c.c_uint8]
    cdef_uv_strengths: _c.Array[_c.c_uint8]
    loop_restoration_flags: _VAEncPictureParameterBufferAV1_loop_restoration_flags
    wm: _c.Array[_VAEncWarpedMotionParamsAV1]
    bit_offset_qindex: _b.int
    bit_offset_segmentation: _b.int
    bit_offset_loopfilter_params: _b.int
    bit_offset_cdef_params: _b.int
    size_in_bits_cdef_params: _b.int
    byte_offset_frame_hdr_obu_size: _b.int
    size_in_bits_frame_hdr_obu: _b.int
    tile_group_obu_hdr_info: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info
    number_skip_frames: _b.int
    reserved16bits3: _b.int
    skip_frames_reduced_size: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, frame_width_minus_1: _b.int = ..., frame_height_minus_1: _b.int = ..., reconstructed_frame: _b.int = ..., coded_buf: _b.int = ..., reference_frames: _c.Array[_c.c_uint] = ..., ref_frame_idx: _c.Array[_c.c_uint8] = ..., hierarchical_level_plus1: _b.int = ..., primary_ref_frame: _b.int = ..., order_hint: _b.int = ..., refresh_frame_flags: _b.int = ..., reserved8bits1: _b.int = ..., ref_frame_ctrl_l0: VARefFrameCtrlAV1 = ..., ref_frame_ctrl_l1: VARefFrameCtrlAV1 = ..., picture_flags: _VAEncPictureParameterBufferAV1_picture_flags = ..., seg_id_block_size: _b.int = ..., num_tile_groups_minus1: _b.int = ..., temporal_id: _b.int = ..., filter_level: _c.Array[_c.c_uint8] = ..., filter_level_u: _b.int = ..., filter_level_v: _b.int = ..., loop_filter_flags: _VAEncPictureParameterBufferAV1_loop_filter_flags = ..., superres_scale_denominator: _b.int = ..., interpolation_filter: _b.int = ..., ref_deltas: _c.Array[_c.c_int8] = ..., mode_deltas: _c.Array[_c.c_int8] = ..., base_qindex: _b.int = ..., y_dc_delta_q: _b.int = ..., u_dc_delta_q: _b.int = ..., u_ac_delta_q: _b.int = ..., v_dc_delta_q: _b.int = ..., v_ac_delta_q: _b.int = ..., min_base_qindex: _b.int = ..., max_base_qindex: _b.int = ..., qmatrix_flags: _VAEncPictureParameterBufferAV1_qmatrix_flags = ..., reserved16bits1: _b.int = ..., mode_control_flags: _VAEncPictureParameterBufferAV1_mode_control_flags = ..., segments: _VAEncSegParamAV1 = ..., tile_cols: _b.int = ..., tile_rows: _b.int = ..., reserved16bits2: _b.int = ..., width_in_sbs_minus_1: _c.Array[_c.c_uint16] = ..., height_in_sbs_minus_1: _c.Array[_c.c_uint16] = ..., context_update_tile_id: _b.int = ..., cdef_damping_minus_3: _b.int = ..., cdef_bits: _b.int = ..., cdef_y_strengths: _c.Array[_c.c_uint8] = ..., cdef_uv_strengths: _c.Array[_c.c_uint8] = ..., loop_restoration_flags: _VAEncPictureParameterBufferAV1_loop_restoration_flags = ..., wm: _c.Array[_VAEncWarpedMotionParamsAV1] = ..., bit_offset_qindex: _b.int = ..., bit_offset_segmentation: _b.int = ..., bit_offset_loopfilter_params: _b.int = ..., bit_offset_cdef_params: _b.int = ..., size_in_bits_cdef_params: _b.int = ..., byte_offset_frame_hdr_obu_size: _b.int = ..., size_in_bits_frame_hdr_obu: _b.int = ..., tile_group_obu_hdr_info: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info = ..., number_skip_frames: _b.int = ..., reserved16bits3: _b.int = ..., skip_frames_reduced_size: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_picture_flags(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_picture_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_picture_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_picture_flags_bits(_c.Structure):
    frame_type: _b.int
    error_resilient_mode: _b.int
    disable_cdf_update: _b.int
    use_superres: _b.int
    allow_high_precision_mv: _b.int
    use_ref_frame_mvs: _b.int
    disable_frame_end_update_cdf: _b.int
    reduced_tx_set: _b.int
    enable_frame_obu: _b.int
    long_term_reference: _b.int
    disable_frame_recon: _b.int
    allow_intrabc: _b.int
    palette_mode_enable: _b.int
    reserved: _b.int
    def __init__(__self, frame_type: _b.int = ..., error_resilient_mode: _b.int = ..., disable_cdf_update: _b.int = ..., use_superres: _b.int = ..., allow_high_precision_mv: _b.int = ..., use_ref_frame_mvs: _b.int = ..., disable_frame_end_update_cdf: _b.int = ..., reduced_tx_set: _b.int = ..., enable_frame_obu: _b.int = ..., long_term_reference: _b.int = ..., disable_frame_recon: _b.int = ..., allow_intrabc: _b.int = ..., palette_mode_enable: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_loop_filter_flags(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_loop_filter_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_loop_filter_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_loop_filter_flags_bits(_c.Structure):
    sharpness_level: _b.int
    mode_ref_delta_enabled: _b.int
    mode_ref_delta_update: _b.int
    reserved: _b.int
    def __init__(__self, sharpness_level: _b.int = ..., mode_ref_delta_enabled: _b.int = ..., mode_ref_delta_update: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_qmatrix_flags(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_qmatrix_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_qmatrix_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_qmatrix_flags_bits(_c.Structure):
    using_qmatrix: _b.int
    qm_y: _b.int
    qm_u: _b.int
    qm_v: _b.int
    reserved: _b.int
    def __init__(__self, using_qmatrix: _b.int = ..., qm_y: _b.int = ..., qm_u: _b.int = ..., qm_v: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_mode_control_flags(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_mode_control_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_mode_control_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_mode_control_flags_bits(_c.Structure):
    delta_q_present: _b.int
    delta_q_res: _b.int
    delta_lf_present: _b.int
    delta_lf_res: _b.int
    delta_lf_multi: _b.int
    tx_mode: _b.int
    reference_mode: _b.int
    skip_mode_present: _b.int
    reserved: _b.int
    def __init__(__self, delta_q_present: _b.int = ..., delta_q_res: _b.int = ..., delta_lf_present: _b.int = ..., delta_lf_res: _b.int = ..., delta_lf_multi: _b.int = ..., tx_mode: _b.int = ..., reference_mode: _b.int = ..., skip_mode_present: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_loop_restoration_flags(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_loop_restoration_flags_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_loop_restoration_flags_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_loop_restoration_flags_bits(_c.Structure):
    yframe_restoration_type: _b.int
    cbframe_restoration_type: _b.int
    crframe_restoration_type: _b.int
    lr_unit_shift: _b.int
    lr_uv_shift: _b.int
    reserved: _b.int
    def __init__(__self, yframe_restoration_type: _b.int = ..., cbframe_restoration_type: _b.int = ..., crframe_restoration_type: _b.int = ..., lr_unit_shift: _b.int = ..., lr_uv_shift: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info(_c.Union):
    bits: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info_bits
    value: _b.int
    def __init__(__self, bits: _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info_bits = ..., value: _b.int = ...) -> None: ...

class _VAEncPictureParameterBufferAV1_tile_group_obu_hdr_info_bits(_c.Structure):
    obu_extension_flag: _b.int
    obu_has_size_field: _b.int
    temporal_id: _b.int
    spatial_id: _b.int
    reserved: _b.int
    def __init__(__self, obu_extension_flag: _b.int = ..., obu_has_size_field: _b.int = ..., temporal_id: _b.int = ..., spatial_id: _b.int = ..., reserved: _b.int = ...) -> None: ...

class _VAEncTileGroupBufferAV1(_c.Structure):
    tg_start: _b.int
    tg_end: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, tg_start: _b.int = ..., tg_end: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncMiscParameterFEIFrameControlH264(_c.Structure):
    function: _b.int
    mb_ctrl: _b.int
    distortion: _b.int
    mv_data: _b.int
    mb_code_data: _b.int
    qp: _b.int
    mv_predictor: _b.int
    num_mv_predictors_l0: _b.int
    num_mv_predictors_l1: _b.int
    search_path: _b.int
    len_sp: _b.int
    reserved0: _b.int
    sub_mb_part_mask: _b.int
    intra_part_mask: _b.int
    multi_pred_l0: _b.int
    multi_pred_l1: _b.int
    sub_pel_mode: _b.int
    inter_sad: _b.int
    intra_sad: _b.int
    distortion_type: _b.int
    repartition_check_enable: _b.int
    adaptive_search: _b.int
    mv_predictor_enable: _b.int
    mb_qp: _b.int
    mb_input: _b.int
    mb_size_ctrl: _b.int
    colocated_mb_distortion: _b.int
    reserved1: _b.int
    ref_width: _b.int
    ref_height: _b.int
    search_window: _b.int
    reserved2: _b.int
    max_frame_size: _b.int
    num_passes: _b.int
    delta_qp: _c._Pointer[_c.c_uint8]
    reserved3: _c.Array[_c.c_uint32]
    def __init__(__self, function: _b.int = ..., mb_ctrl: _b.int = ..., distortion: _b.int = ..., mv_data: _b.int = ..., mb_code_data: _b.int = ..., qp: _b.int = ..., mv_predictor: _b.int = ..., num_mv_predictors_l0: _b.int = ..., num_mv_predictors_l1: _b.int = ..., search_path: _b.int = ..., len_sp: _b.int = ..., reserved0: _b.int = ..., sub_mb_part_mask: _b.int = ..., intra_part_mask: _b.int = ..., multi_pred_l0: _b.int = ..., multi_pred_l1: _b.int = ..., sub_pel_mode: _b.int = ..., inter_sad: _b.int = ..., intra_sad: _b.int = ..., distortion_type: _b.int = ..., repartition_check_enable: _b.int = ..., adaptive_search: _b.int = ..., mv_predictor_enable: _b.int = ..., mb_qp: _b.int = ..., mb_input: _b.int = ..., mb_size_ctrl: _b.int = ..., colocated_mb_distortion: _b.int = ..., reserved1: _b.int = ..., ref_width: _b.int = ..., ref_height: _b.int = ..., search_window: _b.int = ..., reserved2: _b.int = ..., max_frame_size: _b.int = ..., num_passes: _b.int = ..., delta_qp: _c._Pointer[_c.c_uint8] = ..., reserved3: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAEncFEIMBControlH264(_c.Structure):
    force_to_intra: _b.int
    force_to_skip: _b.int
    force_to_nonskip: _b.int
    enable_direct_bias_adjustment: _b.int
    enable_motion_bias_adjustment: _b.int
    ext_mv_cost_scaling_factor: _b.int
    reserved0: _b.int
    reserved1: _b.int
    reserved2: _b.int
    reserved3: _b.int
    target_size_in_word: _b.int
    max_size_in_word: _b.int
    def __init__(__self, force_to_intra: _b.int = ..., force_to_skip: _b.int = ..., force_to_nonskip: _b.int = ..., enable_direct_bias_adjustment: _b.int = ..., enable_motion_bias_adjustment: _b.int = ..., ext_mv_cost_scaling_factor: _b.int = ..., reserved0: _b.int = ..., reserved1: _b.int = ..., reserved2: _b.int = ..., reserved3: _b.int = ..., target_size_in_word: _b.int = ..., max_size_in_word: _b.int = ...) -> None: ...

class _VAEncFEIMVPredictorH264(_c.Structure):
    ref_idx: _c.Array[_VAEncFEIMVPredictorH264_ref_idx]
    reserved: _b.int
    mv: _c.Array[_VAMotionVector]
    def __init__(__self, ref_idx: _c.Array[_VAEncFEIMVPredictorH264_ref_idx] = ..., reserved: _b.int = ..., mv: _c.Array[_VAMotionVector] = ...) -> None: ...

class _VAEncFEIMVPredictorH264_ref_idx(_c.Structure):
    ref_idx_l0: _b.int
    ref_idx_l1: _b.int
    def __init__(__self, ref_idx_l0: _b.int = ..., ref_idx_l1: _b.int = ...) -> None: ...

class _VAEncFEIMBCodeH264(_c.Structure):
    reserved0: _c.Array[_c.c_uint32]
    inter_mb_mode: _b.int
    mb_skip_flag: _b.int
    reserved1: _b.int
    intra_mb_mode: _b.int
    reserved2: _b.int
    field_mb_polarity_flag: _b.int
    mb_type: _b.int
    intra_mb_flag: _b.int
    field_mb_flag: _b.int
    transform8x8_flag: _b.int
    reserved3: _b.int
    dc_block_coded_cr_flag: _b.int
    dc_block_coded_cb_flag: _b.int
    dc_block_coded_y_flag: _b.int
    reserved4: _b.int
    horz_origin: _b.int
    vert_origin: _b.int
    cbp_y: _b.int
    cbp_cb: _b.int
    cbp_cr: _b.int
    qp_prime_y: _b.int
    reserved5: _b.int
    mb_skip_conv_disable: _b.int
    is_last_mb: _b.int
    enable_coefficient_clamp: _b.int
    direct8x8_pattern: _b.int
    mb_mode: _VAEncFEIMBCodeH264_mb_mode
    reserved8: _b.int
    target_size_in_word: _b.int
    max_size_in_word: _b.int
    reserved9: _c.Array[_c.c_uint32]
    reserved10: _b.int
    def __init__(__self, reserved0: _c.Array[_c.c_uint32] = ..., inter_mb_mode: _b.int = ..., mb_skip_flag: _b.int = ..., reserved1: _b.int = ..., intra_mb_mode: _b.int = ..., reserved2: _b.int = ..., field_mb_polarity_flag: _b.int = ..., mb_type: _b.int = ..., intra_mb_flag: _b.int = ..., field_mb_flag: _b.int = ..., transform8x8_flag: _b.int = ..., reserved3: _b.int = ..., dc_block_coded_cr_flag: _b.int = ..., dc_block_coded_cb_flag: _b.int = ..., dc_block_coded_y_flag: _b.int = ..., reserved4: _b.int = ..., horz_origin: _b.int = ..., vert_origin: _b.int = ..., cbp_y: _b.int = ..., cbp_cb: _b.int = ..., cbp_cr: _b.int = ..., qp_prime_y: _b.int = ..., reserved5: _b.int = ..., mb_skip_conv_disable: _b.int = ..., is_last_mb: _b.int = ..., enable_coefficient_clamp: _b.int = ..., direct8x8_pattern: _b.int = ..., mb_mode: _VAEncFEIMBCodeH264_mb_mode = ..., reserved8: _b.int = ..., target_size_in_word: _b.int = ..., max_size_in_word: _b.int = ..., reserved9: _c.Array[_c.c_uint32] = ..., reserved10: _b.int = ...) -> None: ...

class _VAEncFEIMBCodeH264_mb_mode(_c.Union):
    intra_mb: _VAEncFEIMBCodeH264_mb_mode_intra_mb
    inter_mb: _VAEncFEIMBCodeH264_mb_mode_inter_mb
    def __init__(__self, intra_mb: _VAEncFEIMBCodeH264_mb_mode_intra_mb = ..., inter_mb: _VAEncFEIMBCodeH264_mb_mode_inter_mb = ...) -> None: ...

class _VAEncFEIMBCodeH264_mb_mode_intra_mb(_c.Structure):
    luma_intra_pred_modes0: _b.int
    luma_intra_pred_modes1: _b.int
    luma_intra_pred_modes2: _b.int
    luma_intra_pred_modes3: _b.int
    chroma_intra_pred_mode: _b.int
    intra_pred_avail_flag: _b.int
    intra_pred_avail_flagF: _b.int
    reserved6: _b.int
    def __init__(__self, luma_intra_pred_modes0: _b.int = ..., luma_intra_pred_modes1: _b.int = ..., luma_intra_pred_modes2: _b.int = ..., luma_intra_pred_modes3: _b.int = ..., chroma_intra_pred_mode: _b.int = ..., intra_pred_avail_flag: _b.int = ..., intra_pred_avail_flagF: _b.int = ..., reserved6: _b.int = ...) -> None: ...

class _VAEncFEIMBCodeH264_mb_mode_inter_mb(_c.Structure):
    sub_mb_shapes: _b.int
    sub_mb_pred_modes: _b.int
    reserved7: _b.int
    ref_idx_l0_0: _b.int
    ref_idx_l0_1: _b.int
    ref_idx_l0_2: _b.int
    ref_idx_l0_3: _b.int
    ref_idx_l1_0: _b.int
    ref_idx_l1_1: _b.int
    ref_idx_l1_2: _b.int
    ref_idx_l1_3: _b.int
    def __init__(__self, sub_mb_shapes: _b.int = ..., sub_mb_pred_modes: _b.int = ..., reserved7: _b.int = ..., ref_idx_l0_0: _b.int = ..., ref_idx_l0_1: _b.int = ..., ref_idx_l0_2: _b.int = ..., ref_idx_l0_3: _b.int = ..., ref_idx_l1_0: _b.int = ..., ref_idx_l1_1: _b.int = ..., ref_idx_l1_2: _b.int = ..., ref_idx_l1_3: _b.int = ...) -> None: ...

class _VAEncFEIDistortionH264(_c.Structure):
    inter_distortion: _c.Array[_c.c_uint16]
    best_inter_distortion: _b.int
    best_intra_distortion: _b.int
    colocated_mb_distortion: _b.int
    reserved0: _b.int
    reserved1: _c.Array[_c.c_uint32]
    def __init__(__self, inter_distortion: _c.Array[_c.c_uint16] = ..., best_inter_distortion: _b.int = ..., best_intra_distortion: _b.int = ..., colocated_mb_distortion: _b.int = ..., reserved0: _b.int = ..., reserved1: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAStatsStatisticsParameterH264(_c.Structure):
    stats_params: _VAStatsStatisticsParameter
    frame_qp: _b.int
    len_sp: _b.int
    search_path: _b.int
    reserved0: _b.int
    sub_mb_part_mask: _b.int
    sub_pel_mode: _b.int
    inter_sad: _b.int
    intra_sad: _b.int
    adaptive_search: _b.int
    mv_predictor_ctrl: _b.int
    mb_qp: _b.int
    ft_enable: _b.int
    intra_part_mask: _b.int
    reserved1: _b.int
    ref_width: _b.int
    ref_height: _b.int
    search_window: _b.int
    reserved2: _b.int
    disable_mv_output: _b.int
    disable_statistics_output: _b.int
    enable_8x8_statistics: _b.int
    reserved3: _b.int
    reserved4: _c.Array[_c.c_uint32]
    def __init__(__self, stats_params: _VAStatsStatisticsParameter = ..., frame_qp: _b.int = ..., len_sp: _b.int = ..., search_path: _b.int = ..., reserved0: _b.int = ..., sub_mb_part_mask: _b.int = ..., sub_pel_mode: _b.int = ..., inter_sad: _b.int = ..., intra_sad: _b.int = ..., adaptive_search: _b.int = ..., mv_predictor_ctrl: _b.int = ..., mb_qp: _b.int = ..., ft_enable: _b.int = ..., intra_part_mask: _b.int = ..., reserved1: _b.int = ..., ref_width: _b.int = ..., ref_height: _b.int = ..., search_window: _b.int = ..., reserved2: _b.int = ..., disable_mv_output: _b.int = ..., disable_statistics_output: _b.int = ..., enable_8x8_statistics: _b.int = ..., reserved3: _b.int = ..., reserved4: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAStatsStatisticsH264(_c.Structure):
    best_inter_distortion0: _b.int
    inter_mode0: _b.int
    best_inter_distortion1: _b.int
    inter_mode1: _b.int
    best_intra_distortion: _b.int
    intra_mode: _b.int
    num_non_zero_coef: _b.int
    reserved0: _b.int
    sum_coef: _b.int
    mb_is_flat: _b.int
    reserved1: _b.int
    variance_16x16: _b.int
    variance_8x8: _c.Array[_c.c_uint32]
    pixel_average_16x16: _b.int
    pixel_average_8x8: _c.Array[_c.c_uint32]
    def __init__(__self, best_inter_distortion0: _b.int = ..., inter_mode0: _b.int = ..., best_inter_distortion1: _b.int = ..., inter_mode1: _b.int = ..., best_intra_distortion: _b.int = ..., intra_mode: _b.int = ..., num_non_zero_coef: _b.int = ..., reserved0: _b.int = ..., sum_coef: _b.int = ..., mb_is_flat: _b.int = ..., reserved1: _b.int = ..., variance_16x16: _b.int = ..., variance_8x8: _c.Array[_c.c_uint32] = ..., pixel_average_16x16: _b.int = ..., pixel_average_8x8: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VABlendState(_c.Structure):
    flags: _b.int
    global_alpha: _b.float
    min_luma: _b.float
    max_luma: _b.float
    def __init__(__self, flags: _b.int = ..., global_alpha: _b.float = ..., min_luma: _b.float = ..., max_luma: _b.float = ...) -> None: ...

class _VAProcPipelineCaps(_c.Structure):
    pipeline_flags: _b.int
    filter_flags: _b.int
    num_forward_references: _b.int
    num_backward_references: _b.int
    input_color_standards: _c._Pointer[_c.c_uint]
    num_input_color_standards: _b.int
    output_color_standards: _c._Pointer[_c.c_uint]
    num_output_color_standards: _b.int
    rotation_flags: _b.int
    blend_flags: _b.int
    mirror_flags: _b.int
    num_additional_outputs: _b.int
    num_input_pixel_formats: _b.int
    input_pixel_format: _c._Pointer[_c.c_uint32]
    num_output_pixel_formats: _b.int
    output_pixel_format: _c._Pointer[_c.c_uint32]
    max_input_width: _b.int
    max_input_height: _b.int
    min_input_width: _b.int
    min_input_height: _b.int
    max_output_width: _b.int
    max_output_height: _b.int
    min_output_width: _b.int
    min_output_height: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, pipeline_flags: _b.int = ..., filter_flags: _b.int = ..., num_forward_references: _b.int = ..., num_backward_references: _b.int = ..., input_color_standards: _c._Pointer[_c.c_uint] = ..., num_input_color_standards: _b.int = ..., output_color_standards: _c._Pointer[_c.c_uint] = ..., num_output_color_standards: _b.int = ..., rotation_flags: _b.int = ..., blend_flags: _b.int = ..., mirror_flags: _b.int = ..., num_additional_outputs: _b.int = ..., num_input_pixel_formats: _b.int = ..., input_pixel_format: _c._Pointer[_c.c_uint32] = ..., num_output_pixel_formats: _b.int = ..., output_pixel_format: _c._Pointer[_c.c_uint32] = ..., max_input_width: _b.int = ..., max_input_height: _b.int = ..., min_input_width: _b.int = ..., min_input_height: _b.int = ..., max_output_width: _b.int = ..., max_output_height: _b.int = ..., min_output_width: _b.int = ..., min_output_height: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterValueRange(_c.Structure):
    min_value: _b.float
    max_value: _b.float
    default_value: _b.float
    step: _b.float
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, min_value: _b.float = ..., max_value: _b.float = ..., default_value: _b.float = ..., step: _b.float = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcColorProperties(_c.Structure):
    chroma_sample_location: _b.int
    color_range: _b.int
    colour_primaries: _b.int
    transfer_characteristics: _b.int
    matrix_coefficients: _b.int
    reserved: _c.Array[_c.c_uint8]
    def __init__(__self, chroma_sample_location: _b.int = ..., color_range: _b.int = ..., colour_primaries: _b.int = ..., transfer_characteristics: _b.int = ..., matrix_coefficients: _b.int = ..., reserved: _c.Array[_c.c_uint8] = ...) -> None: ...

class _VAHdrMetaDataHDR10(_c.Structure):
    display_primaries_x: _c.Array[_c.c_uint16]
    display_primaries_y: _c.Array[_c.c_uint16]
    white_point_x: _b.int
    white_point_y: _b.int
    max_display_mastering_luminance: _b.int
    min_display_mastering_luminance: _b.int
    max_content_light_level: _b.int
    max_pic_average_light_level: _b.int
    reserved: _c.Array[_c.c_uint16]
    def __init__(__self, display_primaries_x: _c.Array[_c.c_uint16] = ..., display_primaries_y: _c.Array[_c.c_uint16] = ..., white_point_x: _b.int = ..., white_point_y: _b.int = ..., max_display_mastering_luminance: _b.int = ..., min_display_mastering_luminance: _b.int = ..., max_content_light_level: _b.int = ..., max_pic_average_light_level: _b.int = ..., reserved: _c.Array[_c.c_uint16] = ...) -> None: ...

class _VAProcFilterCapHighDynamicRange(_c.Structure):
    metadata_type: _b.int
    caps_flag: _b.int
    va_reserved: _c.Array[_c.c_uint16]
    def __init__(__self, metadata_type: _b.int = ..., caps_flag: _b.int = ..., va_reserved: _c.Array[_c.c_uint16] = ...) -> None: ...

class _VAHdrMetaData(_c.Structure):
    metadata_type: _b.int
    metadata: _b.int | None
    metadata_size: _b.int
    reserved: _c.Array[_c.c_uint32]
    def __init__(__self, metadata_type: _b.int = ..., metadata: _b.int | None = ..., metadata_size: _b.int = ..., reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcPipelineParameterBuffer(_c.Structure):
    surface: _b.int
    surface_region: _c._Pointer[_VARectangle]
    surface_color_standard: _b.int
    output_region: _c._Pointer[_VARectangle]
    output_background_color: _b.int
    output_color_standard: _b.int
    pipeline_flags: _b.int
    filter_flags: _b.int
    filters: _c._Pointer[_c.c_uint]
    num_filters: _b.int
    forward_references: _c._Pointer[_c.c_uint]
    num_forward_references: _b.int
    backward_references: _c._Pointer[_c.c_uint]
    num_backward_references: _b.int
    rotation_state: _b.int
    blend_state: _c._Pointer[_VABlendState]
    mirror_state: _b.int
    additional_outputs: _c._Pointer[_c.c_uint]
    num_additional_outputs: _b.int
    input_surface_flag: _b.int
    output_surface_flag: _b.int
    input_color_properties: _VAProcColorProperties
    output_color_properties: _VAProcColorProperties
    processing_mode: _b.int
    output_hdr_metadata: _c._Pointer[_VAHdrMetaData]
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, surface: _b.int = ..., surface_region: _c._Pointer[_VARectangle] = ..., surface_color_standard: _b.int = ..., output_region: _c._Pointer[_VARectangle] = ..., output_background_color: _b.int = ..., output_color_standard: _b.int = ..., pipeline_flags: _b.int = ..., filter_flags: _b.int = ..., filters: _c._Pointer[_c.c_uint] = ..., num_filters: _b.int = ..., forward_references: _c._Pointer[_c.c_uint] = ..., num_forward_references: _b.int = ..., backward_references: _c._Pointer[_c.c_uint] = ..., num_backward_references: _b.int = ..., rotation_state: _b.int = ..., blend_state: _c._Pointer[_VABlendState] = ..., mirror_state: _b.int = ..., additional_outputs: _c._Pointer[_c.c_uint] = ..., num_additional_outputs: _b.int = ..., input_surface_flag: _b.int = ..., output_surface_flag: _b.int = ..., input_color_properties: _VAProcColorProperties = ..., output_color_properties: _VAProcColorProperties = ..., processing_mode: _b.int = ..., output_hdr_metadata: _c._Pointer[_VAHdrMetaData] = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterParameterBufferBase(_c.Structure):
    type: _b.int
    def __init__(__self, type: _b.int = ...) -> None: ...

class _VAProcFilterParameterBuffer(_c.Structure):
    type: _b.int
    value: _b.float
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., value: _b.float = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterParameterBufferDeinterlacing(_c.Structure):
    type: _b.int
    algorithm: _b.int
    flags: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., algorithm: _b.int = ..., flags: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterParameterBufferColorBalance(_c.Structure):
    type: _b.int
    attrib: _b.int
    value: _b.float
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., attrib: _b.int = ..., value: _b.float = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterParameterBufferTotalColorCorrection(_c.Structure):
    type: _b.int
    attrib: _b.int
    value: _b.float
    def __init__(__self, type: _b.int = ..., attrib: _b.int = ..., value: _b.float = ...) -> None: ...

class _VAProcFilterParameterBufferHVSNoiseReduction(_c.Structure):
    type: _b.int
    qp: _b.int
    strength: _b.int
    mode: _b.int
    va_reserved: _c.Array[_c.c_uint16]
    def __init__(__self, type: _b.int = ..., qp: _b.int = ..., strength: _b.int = ..., mode: _b.int = ..., va_reserved: _c.Array[_c.c_uint16] = ...) -> None: ...

class _VAProcFilterParameterBufferHDRToneMapping(_c.Structure):
    type: _b.int
    data: _VAHdrMetaData
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., data: _VAHdrMetaData = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterParameterBuffer3DLUT(_c.Structure):
    type: _b.int
    lut_surface: _b.int
    lut_size: _b.int
    lut_stride: _c.Array[_c.c_uint16]
    bit_depth: _b.int
    num_channel: _b.int
    channel_mapping: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., lut_surface: _b.int = ..., lut_size: _b.int = ..., lut_stride: _c.Array[_c.c_uint16] = ..., bit_depth: _b.int = ..., num_channel: _b.int = ..., channel_mapping: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterCap3DLUT(_c.Structure):
    lut_size: _b.int
    lut_stride: _c.Array[_c.c_uint16]
    bit_depth: _b.int
    num_channel: _b.int
    channel_mapping: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, lut_size: _b.int = ..., lut_stride: _c.Array[_c.c_uint16] = ..., bit_depth: _b.int = ..., num_channel: _b.int = ..., channel_mapping: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterCap(_c.Structure):
    range: _VAProcFilterValueRange
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, range: _VAProcFilterValueRange = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterCapDeinterlacing(_c.Structure):
    type: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterCapColorBalance(_c.Structure):
    type: _b.int
    range: _VAProcFilterValueRange
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, type: _b.int = ..., range: _VAProcFilterValueRange = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProcFilterCapTotalColorCorrection(_c.Structure):
    type: _b.int
    range: _VAProcFilterValueRange
    def __init__(__self, type: _b.int = ..., range: _VAProcFilterValueRange = ...) -> None: ...

class _VAProtectedSessionBuffer(_c.Structure):
    max_data_size: _b.int
    data_size: _b.int
    data: _b.int | None
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, max_data_size: _b.int = ..., data_size: _b.int = ..., data: _b.int | None = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VAProtectedSessionExecuteBuffer(_c.Structure):
    function_id: _b.int
    input: _VAProtectedSessionBuffer
    output: _VAProtectedSessionBuffer
    status: _b.int
    va_reserved: _c.Array[_c.c_uint32]
    def __init__(__self, function_id: _b.int = ..., input: _VAProtectedSessionBuffer = ..., output: _VAProtectedSessionBuffer = ..., status: _b.int = ..., va_reserved: _c.Array[_c.c_uint32] = ...) -> None: ...

class drm_state(_c.Structure):
    fd: _b.int
    auth_type: _b.int
    va_reserved: _c.Array[_c.c_int]
    def __init__(__self, fd: _b.int = ..., auth_type: _b.int = ..., va_reserved: _c.Array[_c.c_int] = ...) -> None: ...

class _VADRMPRIMESurfaceDescriptor(_c.Structure):
    fourcc: _b.int
    width: _b.int
    height: _b.int
    num_objects: _b.int
    objects: _c.Array[_VADRMPRIMESurfaceDescriptor_objects]
    num_layers: _b.int
    layers: _c.Array[_VADRMPRIMESurfaceDescriptor_layers]
    def __init__(__self, fourcc: _b.int = ..., width: _b.int = ..., height: _b.int = ..., num_objects: _b.int = ..., objects: _c.Array[_VADRMPRIMESurfaceDescriptor_objects] = ..., num_layers: _b.int = ..., layers: _c.Array[_VADRMPRIMESurfaceDescriptor_layers] = ...) -> None: ...

class _VADRMPRIMESurfaceDescriptor_objects(_c.Structure):
    fd: _b.int
    size: _b.int
    drm_format_modifier: _b.int
    def __init__(__self, fd: _b.int = ..., size: _b.int = ..., drm_format_modifier: _b.int = ...) -> None: ...

class _VADRMPRIMESurfaceDescriptor_layers(_c.Structure):
    drm_format: _b.int
    num_planes: _b.int
    object_index: _c.Array[_c.c_uint32]
    offset: _c.Array[_c.c_uint32]
    pitch: _c.Array[_c.c_uint32]
    def __init__(__self, drm_format: _b.int = ..., num_planes: _b.int = ..., object_index: _c.Array[_c.c_uint32] = ..., offset: _c.Array[_c.c_uint32] = ..., pitch: _c.Array[_c.c_uint32] = ...) -> None: ...

class _VADRMFormatModifierList(_c.Structure):
    num_modifiers: _b.int
    modifiers: _c._Pointer[_c.c_uint64]
    def __init__(__self, num_modifiers: _b.int = ..., modifiers: _c._Pointer[_c.c_uint64] = ...) -> None: ...

class VAProfile(_Enum):
    VAProfileNone: _t.ClassVar[VAProfile]
    VAProfileMPEG2Simple: _t.ClassVar[VAProfile]
    VAProfileMPEG2Main: _t.ClassVar[VAProfile]
    VAProfileMPEG4Simple: _t.ClassVar[VAProfile]
    VAProfileMPEG4AdvancedSimple: _t.ClassVar[VAProfile]
    VAProfileMPEG4Main: _t.ClassVar[VAProfile]
    VAProfileH264Baseline: _t.ClassVar[VAProfile]
    VAProfileH264Main: _t.ClassVar[VAProfile]
    VAProfileH264High: _t.ClassVar[VAProfile]
    VAProfileVC1Simple: _t.ClassVar[VAProfile]
    VAProfileVC1Main: _t.ClassVar[VAProfile]
    VAProfileVC1Advanced: _t.ClassVar[VAProfile]
    VAProfileH263Baseline: _t.ClassVar[VAProfile]
    VAProfileJPEGBaseline: _t.ClassVar[VAProfile]
    VAProfileH264ConstrainedBaseline: _t.ClassVar[VAProfile]
    VAProfileVP8Version0_3: _t.ClassVar[VAProfile]
    VAProfileH264MultiviewHigh: _t.ClassVar[VAProfile]
    VAProfileH264StereoHigh: _t.ClassVar[VAProfile]
    VAProfileHEVCMain: _t.ClassVar[VAProfile]
    VAProfileHEVCMain10: _t.ClassVar[VAProfile]
    VAProfileVP9Profile0: _t.ClassVar[VAProfile]
    VAProfileVP9Profile1: _t.ClassVar[VAProfile]
    VAProfileVP9Profile2: _t.ClassVar[VAProfile]
    VAProfileVP9Profile3: _t.ClassVar[VAProfile]
    VAProfileHEVCMain12: _t.ClassVar[VAProfile]
    VAProfileHEVCMain422_10: _t.ClassVar[VAProfile]
    VAProfileHEVCMain422_12: _t.ClassVar[VAProfile]
    VAProfileHEVCMain444: _t.ClassVar[VAProfile]
    VAProfileHEVCMain444_10: _t.ClassVar[VAProfile]
    VAProfileHEVCMain444_12: _t.ClassVar[VAProfile]
    VAProfileHEVCSccMain: _t.ClassVar[VAProfile]
    VAProfileHEVCSccMain10: _t.ClassVar[VAProfile]
    VAProfileHEVCSccMain444: _t.ClassVar[VAProfile]
    VAProfileAV1Profile0: _t.ClassVar[VAProfile]
    VAProfileAV1Profile1: _t.ClassVar[VAProfile]
    VAProfileHEVCSccMain444_10: _t.ClassVar[VAProfile]
    VAProfileProtected: _t.ClassVar[VAProfile]

class VAEntrypoint(_Enum):
    VAEntrypointVLD: _t.ClassVar[VAEntrypoint]
    VAEntrypointIZZ: _t.ClassVar[VAEntrypoint]
    VAEntrypointIDCT: _t.ClassVar[VAEntrypoint]
    VAEntrypointMoComp: _t.ClassVar[VAEntrypoint]
    VAEntrypointDeblocking: _t.ClassVar[VAEntrypoint]
    VAEntrypointEncSlice: _t.ClassVar[VAEntrypoint]
    VAEntrypointEncPicture: _t.ClassVar[VAEntrypoint]
    VAEntrypointEncSliceLP: _t.ClassVar[VAEntrypoint]
    VAEntrypointVideoProc: _t.ClassVar[VAEntrypoint]
    VAEntrypointFEI: _t.ClassVar[VAEntrypoint]
    VAEntrypointStats: _t.ClassVar[VAEntrypoint]
    VAEntrypointProtectedTEEComm: _t.ClassVar[VAEntrypoint]
    VAEntrypointProtectedContent: _t.ClassVar[VAEntrypoint]

class VAConfigAttribType(_Enum):
    VAConfigAttribRTFormat: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribSpatialResidual: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribSpatialClipping: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribIntraResidual: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncryption: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribRateControl: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribDecSliceMode: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribDecJPEG: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribDecProcessing: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncPackedHeaders: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncInterlaced: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncMaxRefFrames: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncMaxSlices: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncSliceStructure: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncMacroblockInfo: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribMaxPictureWidth: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribMaxPictureHeight: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncJPEG: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncQualityRange: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncQuantization: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncIntraRefresh: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncSkipFrame: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncROI: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncRateControlExt: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProcessingRate: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncDirtyRect: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncParallelRateControl: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncDynamicScaling: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribFrameSizeToleranceSupport: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribFEIFunctionType: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribFEIMVPredictors: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribStats: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncTileSupport: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribCustomRoundingControl: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribQPBlockSize: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribMaxFrameSize: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribPredictionDirection: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribMultipleFrame: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribContextPriority: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribDecAV1Features: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribTEEType: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribTEETypeClient: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProtectedContentCipherAlgorithm: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProtectedContentCipherBlockSize: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProtectedContentCipherMode: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProtectedContentCipherSampleType: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribProtectedContentUsage: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncHEVCFeatures: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncHEVCBlockSizes: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncAV1: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncAV1Ext1: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncAV1Ext2: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribEncPerBlockControl: _t.ClassVar[VAConfigAttribType]
    VAConfigAttribTypeMax: _t.ClassVar[VAConfigAttribType]

class VAGenericValueType(_Enum):
    VAGenericValueTypeInteger: _t.ClassVar[VAGenericValueType]
    VAGenericValueTypeFloat: _t.ClassVar[VAGenericValueType]
    VAGenericValueTypePointer: _t.ClassVar[VAGenericValueType]
    VAGenericValueTypeFunc: _t.ClassVar[VAGenericValueType]

class VASurfaceAttribType(_Enum):
    VASurfaceAttribNone: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribPixelFormat: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribMinWidth: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribMaxWidth: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribMinHeight: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribMaxHeight: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribMemoryType: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribExternalBufferDescriptor: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribUsageHint: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribDRMFormatModifiers: _t.ClassVar[VASurfaceAttribType]
    VASurfaceAttribCount: _t.ClassVar[VASurfaceAttribType]

class VABufferType(_Enum):
    VAPictureParameterBufferType: _t.ClassVar[VABufferType]
    VAIQMatrixBufferType: _t.ClassVar[VABufferType]
    VABitPlaneBufferType: _t.ClassVar[VABufferType]
    VASliceGroupMapBufferType: _t.ClassVar[VABufferType]
    VASliceParameterBufferType: _t.ClassVar[VABufferType]
    VASliceDataBufferType: _t.ClassVar[VABufferType]
    VAMacroblockParameterBufferType: _t.ClassVar[VABufferType]
    VAResidualDataBufferType: _t.ClassVar[VABufferType]
    VADeblockingParameterBufferType: _t.ClassVar[VABufferType]
    VAImageBufferType: _t.ClassVar[VABufferType]
    VAProtectedSliceDataBufferType: _t.ClassVar[VABufferType]
    VAQMatrixBufferType: _t.ClassVar[VABufferType]
    VAHuffmanTableBufferType: _t.ClassVar[VABufferType]
    VAProbabilityBufferType: _t.ClassVar[VABufferType]
    VAEncCodedBufferType: _t.ClassVar[VABufferType]
    VAEncSequenceParameterBufferType: _t.ClassVar[VABufferType]
    VAEncPictureParameterBufferType: _t.ClassVar[VABufferType]
    VAEncSliceParameterBufferType: _t.ClassVar[VABufferType]
    VAEncPackedHeaderParameterBufferType: _t.ClassVar[VABufferType]
    VAEncPackedHeaderDataBufferType: _t.ClassVar[VABufferType]
    VAEncMiscParameterBufferType: _t.ClassVar[VABufferType]
    VAEncMacroblockParameterBufferType: _t.ClassVar[VABufferType]
    VAEncMacroblockMapBufferType: _t.ClassVar[VABufferType]
    VAEncQPBufferType: _t.ClassVar[VABufferType]
    VAProcPipelineParameterBufferType: _t.ClassVar[VABufferType]
    VAProcFilterParameterBufferType: _t.ClassVar[VABufferType]
    VAEncFEIMVBufferType: _t.ClassVar[VABufferType]
    VAEncFEIMBCodeBufferType: _t.ClassVar[VABufferType]
    VAEncFEIDistortionBufferType: _t.ClassVar[VABufferType]
    VAEncFEIMBControlBufferType: _t.ClassVar[VABufferType]
    VAEncFEIMVPredictorBufferType: _t.ClassVar[VABufferType]
    VAStatsStatisticsParameterBufferType: _t.ClassVar[VABufferType]
    VAStatsStatisticsBufferType: _t.ClassVar[VABufferType]
    VAStatsStatisticsBottomFieldBufferType: _t.ClassVar[VABufferType]
    VAStatsMVBufferType: _t.ClassVar[VABufferType]
    VAStatsMVPredictorBufferType: _t.ClassVar[VABufferType]
    VAEncMacroblockDisableSkipMapBufferType: _t.ClassVar[VABufferType]
    VAEncFEICTBCmdBufferType: _t.ClassVar[VABufferType]
    VAEncFEICURecordBufferType: _t.ClassVar[VABufferType]
    VADecodeStreamoutBufferType: _t.ClassVar[VABufferType]
    VASubsetsParameterBufferType: _t.ClassVar[VABufferType]
    VAContextParameterUpdateBufferType: _t.ClassVar[VABufferType]
    VAProtectedSessionExecuteBufferType: _t.ClassVar[VABufferType]
    VAEncryptionParameterBufferType: _t.ClassVar[VABufferType]
    VAEncDeltaQpPerBlockBufferType: _t.ClassVar[VABufferType]
    VABufferTypeMax: _t.ClassVar[VABufferType]

class VAEncMiscParameterType(_Enum):
    VAEncMiscParameterTypeFrameRate: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeRateControl: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeMaxSliceSize: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeAIR: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeMaxFrameSize: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeHRD: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeQualityLevel: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeRIR: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeQuantization: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeSkipFrame: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeROI: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeMultiPassFrameSize: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeTemporalLayerStructure: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeDirtyRect: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeParallelBRC: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeSubMbPartPel: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeEncQuality: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeCustomRoundingControl: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeFEIFrameControl: _t.ClassVar[VAEncMiscParameterType]
    VAEncMiscParameterTypeExtensionData: _t.ClassVar[VAEncMiscParameterType]

class VAEncPackedHeaderType(_Enum):
    VAEncPackedHeaderSequence: _t.ClassVar[VAEncPackedHeaderType]
    VAEncPackedHeaderPicture: _t.ClassVar[VAEncPackedHeaderType]
    VAEncPackedHeaderSlice: _t.ClassVar[VAEncPackedHeaderType]
    VAEncPackedHeaderRawData: _t.ClassVar[VAEncPackedHeaderType]
    VAEncPackedHeaderMiscMask: _t.ClassVar[VAEncPackedHeaderType]

class VAMvModeVC1(_Enum):
    VAMvMode1Mv: _t.ClassVar[VAMvModeVC1]
    VAMvMode1MvHalfPel: _t.ClassVar[VAMvModeVC1]
    VAMvMode1MvHalfPelBilinear: _t.ClassVar[VAMvModeVC1]
    VAMvModeMixedMv: _t.ClassVar[VAMvModeVC1]
    VAMvModeIntensityCompensation: _t.ClassVar[VAMvModeVC1]

class VAEncPictureType(_Enum):
    VAEncPictureTypeIntra: _t.ClassVar[VAEncPictureType]
    VAEncPictureTypePredictive: _t.ClassVar[VAEncPictureType]
    VAEncPictureTypeBidirectional: _t.ClassVar[VAEncPictureType]

class VASurfaceStatus(_Enum):
    VASurfaceRendering: _t.ClassVar[VASurfaceStatus]
    VASurfaceDisplaying: _t.ClassVar[VASurfaceStatus]
    VASurfaceReady: _t.ClassVar[VASurfaceStatus]
    VASurfaceSkipped: _t.ClassVar[VASurfaceStatus]

class VADecodeErrorType(_Enum):
    VADecodeSliceMissing: _t.ClassVar[VADecodeErrorType]
    VADecodeMBError: _t.ClassVar[VADecodeErrorType]

class VADisplayAttribBLEMode(_Enum):
    VADISPLAYATTRIB_BLE_OFF: _t.ClassVar[VADisplayAttribBLEMode]
    VADISPLAYATTRIB_BLE_LOW: _t.ClassVar[VADisplayAttribBLEMode]
    VADISPLAYATTRIB_BLE_MEDIUM: _t.ClassVar[VADisplayAttribBLEMode]
    VADISPLAYATTRIB_BLE_HIGH: _t.ClassVar[VADisplayAttribBLEMode]
    VADISPLAYATTRIB_BLE_NONE: _t.ClassVar[VADisplayAttribBLEMode]

class VADisplayAttribType(_Enum):
    VADisplayAttribBrightness: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribContrast: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribHue: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribSaturation: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribBackgroundColor: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribDirectSurface: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribRotation: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribOutofLoopDeblock: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribBLEBlackMode: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribBLEWhiteMode: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribBlueStretch: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribSkinColorCorrection: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribCSCMatrix: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribBlendColor: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribOverlayAutoPaintColorKey: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribOverlayColorKey: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribRenderMode: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribRenderDevice: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribRenderRect: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribSubDevice: _t.ClassVar[VADisplayAttribType]
    VADisplayAttribCopy: _t.ClassVar[VADisplayAttribType]
    VADisplayPCIID: _t.ClassVar[VADisplayAttribType]

class VACopyObjectType(_Enum):
    VACopyObjectSurface: _t.ClassVar[VACopyObjectType]
    VACopyObjectBuffer: _t.ClassVar[VACopyObjectType]

class VAAV1TransformationType(_Enum):
    VAAV1TransformationIdentity: _t.ClassVar[VAAV1TransformationType]
    VAAV1TransformationTranslation: _t.ClassVar[VAAV1TransformationType]
    VAAV1TransformationRotzoom: _t.ClassVar[VAAV1TransformationType]
    VAAV1TransformationAffine: _t.ClassVar[VAAV1TransformationType]
    VAAV1TransformationCount: _t.ClassVar[VAAV1TransformationType]

class VAEncPackedHeaderTypeHEVC(_Enum):
    VAEncPackedHeaderHEVC_VPS: _t.ClassVar[VAEncPackedHeaderTypeHEVC]
    VAEncPackedHeaderHEVC_SPS: _t.ClassVar[VAEncPackedHeaderTypeHEVC]
    VAEncPackedHeaderHEVC_PPS: _t.ClassVar[VAEncPackedHeaderTypeHEVC]
    VAEncPackedHeaderHEVC_Slice: _t.ClassVar[VAEncPackedHeaderTypeHEVC]
    VAEncPackedHeaderHEVC_SEI: _t.ClassVar[VAEncPackedHeaderTypeHEVC]

class VAEncPackedHeaderTypeH264(_Enum):
    VAEncPackedHeaderH264_SPS: _t.ClassVar[VAEncPackedHeaderTypeH264]
    VAEncPackedHeaderH264_PPS: _t.ClassVar[VAEncPackedHeaderTypeH264]
    VAEncPackedHeaderH264_Slice: _t.ClassVar[VAEncPackedHeaderTypeH264]
    VAEncPackedHeaderH264_SEI: _t.ClassVar[VAEncPackedHeaderTypeH264]

class VAEncPackedHeaderTypeMPEG2(_Enum):
    VAEncPackedHeaderMPEG2_SPS: _t.ClassVar[VAEncPackedHeaderTypeMPEG2]
    VAEncPackedHeaderMPEG2_PPS: _t.ClassVar[VAEncPackedHeaderTypeMPEG2]
    VAEncPackedHeaderMPEG2_Slice: _t.ClassVar[VAEncPackedHeaderTypeMPEG2]

class VAEncPackedHeaderTypeAV1(_Enum):
    VAEncPackedHeaderAV1_SPS: _t.ClassVar[VAEncPackedHeaderTypeAV1]
    VAEncPackedHeaderAV1_PPS: _t.ClassVar[VAEncPackedHeaderTypeAV1]

class VAEncTransformationTypeAV1(_Enum):
    VAAV1EncTransformationIdentity: _t.ClassVar[VAEncTransformationTypeAV1]
    VAAV1EncTransformationTranslation: _t.ClassVar[VAEncTransformationTypeAV1]
    VAAV1EncTransformationRotzoom: _t.ClassVar[VAEncTransformationTypeAV1]
    VAAV1EncTransformationAffine: _t.ClassVar[VAEncTransformationTypeAV1]
    VAAV1EncTransformationCount: _t.ClassVar[VAEncTransformationTypeAV1]

class _VAProcFilterType(_Enum):
    VAProcFilterNone: _t.ClassVar[_VAProcFilterType]
    VAProcFilterNoiseReduction: _t.ClassVar[_VAProcFilterType]
    VAProcFilterDeinterlacing: _t.ClassVar[_VAProcFilterType]
    VAProcFilterSharpening: _t.ClassVar[_VAProcFilterType]
    VAProcFilterColorBalance: _t.ClassVar[_VAProcFilterType]
    VAProcFilterSkinToneEnhancement: _t.ClassVar[_VAProcFilterType]
    VAProcFilterTotalColorCorrection: _t.ClassVar[_VAProcFilterType]
    VAProcFilterHVSNoiseReduction: _t.ClassVar[_VAProcFilterType]
    VAProcFilterHighDynamicRangeToneMapping: _t.ClassVar[_VAProcFilterType]
    VAProcFilter3DLUT: _t.ClassVar[_VAProcFilterType]
    VAProcFilterCount: _t.ClassVar[_VAProcFilterType]

class _VAProcDeinterlacingType(_Enum):
    VAProcDeinterlacingNone: _t.ClassVar[_VAProcDeinterlacingType]
    VAProcDeinterlacingBob: _t.ClassVar[_VAProcDeinterlacingType]
    VAProcDeinterlacingWeave: _t.ClassVar[_VAProcDeinterlacingType]
    VAProcDeinterlacingMotionAdaptive: _t.ClassVar[_VAProcDeinterlacingType]
    VAProcDeinterlacingMotionCompensated: _t.ClassVar[_VAProcDeinterlacingType]
    VAProcDeinterlacingCount: _t.ClassVar[_VAProcDeinterlacingType]

class _VAProcColorBalanceType(_Enum):
    VAProcColorBalanceNone: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceHue: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceSaturation: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceBrightness: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceContrast: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceAutoSaturation: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceAutoBrightness: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceAutoContrast: _t.ClassVar[_VAProcColorBalanceType]
    VAProcColorBalanceCount: _t.ClassVar[_VAProcColorBalanceType]

class _VAProcColorStandardType(_Enum):
    VAProcColorStandardNone: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardBT601: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardBT709: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardBT470M: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardBT470BG: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardSMPTE170M: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardSMPTE240M: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardGenericFilm: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardSRGB: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardSTRGB: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardXVYCC601: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardXVYCC709: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardBT2020: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardExplicit: _t.ClassVar[_VAProcColorStandardType]
    VAProcColorStandardCount: _t.ClassVar[_VAProcColorStandardType]

class _VAProcTotalColorCorrectionType(_Enum):
    VAProcTotalColorCorrectionNone: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionRed: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionGreen: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionBlue: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionCyan: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionMagenta: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionYellow: _t.ClassVar[_VAProcTotalColorCorrectionType]
    VAProcTotalColorCorrectionCount: _t.ClassVar[_VAProcTotalColorCorrectionType]

class _VAProcHighDynamicRangeMetadataType(_Enum):
    VAProcHighDynamicRangeMetadataNone: _t.ClassVar[_VAProcHighDynamicRangeMetadataType]
    VAProcHighDynamicRangeMetadataHDR10: _t.ClassVar[_VAProcHighDynamicRangeMetadataType]
    VAProcHighDynamicRangeMetadataTypeCount: _t.ClassVar[_VAProcHighDynamicRangeMetadataType]

class _VAProcMode(_Enum):
    VAProcDefaultMode: _t.ClassVar[_VAProcMode]
    VAProcPowerSavingMode: _t.ClassVar[_VAProcMode]
    VAProcPerformanceMode: _t.ClassVar[_VAProcMode]

class _VA_TEE_EXEC_FUNCTION_ID(_Enum):
    VA_TEE_EXECUTE_FUNCTION_ID_PASS_THROUGH: _t.ClassVar[_VA_TEE_EXEC_FUNCTION_ID]
    VA_TEE_EXECUTE_FUNCTION_ID_GET_FIRMWARE_VERSION: _t.ClassVar[_VA_TEE_EXEC_FUNCTION_ID]

VAProfileNone: _b.int
VAProfileMPEG2Simple: _b.int
VAProfileMPEG2Main: _b.int
VAProfileMPEG4Simple: _b.int
VAProfileMPEG4AdvancedSimple: _b.int
VAProfileMPEG4Main: _b.int
VAProfileH264Baseline: _b.int
VAProfileH264Main: _b.int
VAProfileH264High: _b.int
VAProfileVC1Simple: _b.int
VAProfileVC1Main: _b.int
VAProfileVC1Advanced: _b.int
VAProfileH263Baseline: _b.int
VAProfileJPEGBaseline: _b.int
VAProfileH264ConstrainedBaseline: _b.int
VAProfileVP8Version0_3: _b.int
VAProfileH264MultiviewHigh: _b.int
VAProfileH264StereoHigh: _b.int
VAProfileHEVCMain: _b.int
VAProfileHEVCMain10: _b.int
VAProfileVP9Profile0: _b.int
VAProfileVP9Profile1: _b.int
VAProfileVP9Profile2: _b.int
VAProfileVP9Profile3: _b.int
VAProfileHEVCMain12: _b.int
VAProfileHEVCMain422_10: _b.int
VAProfileHEVCMain422_12: _b.int
VAProfileHEVCMain444: _b.int
VAProfileHEVCMain444_10: _b.int
VAProfileHEVCMain444_12: _b.int
VAProfileHEVCSccMain: _b.int
VAProfileHEVCSccMain10: _b.int
VAProfileHEVCSccMain444: _b.int
VAProfileAV1Profile0: _b.int
VAProfileAV1Profile1: _b.int
VAProfileHEVCSccMain444_10: _b.int
VAProfileProtected: _b.int
VAEntrypointVLD: _b.int
VAEntrypointIZZ: _b.int
VAEntrypointIDCT: _b.int
VAEntrypointMoComp: _b.int
VAEntrypointDeblocking: _b.int
VAEntrypointEncSlice: _b.int
VAEntrypointEncPicture: _b.int
VAEntrypointEncSliceLP: _b.int
VAEntrypointVideoProc: _b.int
VAEntrypointFEI: _b.int
VAEntrypointStats: _b.int
VAEntrypointProtectedTEEComm: _b.int
VAEntrypointProtectedContent: _b.int
VAConfigAttribRTFormat: _b.int
VAConfigAttribSpatialResidual: _b.int
VAConfigAttribSpatialClipping: _b.int
VAConfigAttribIntraResidual: _b.int
VAConfigAttribEncryption: _b.int
VAConfigAttribRateControl: _b.int
VAConfigAttribDecSliceMode: _b.int
VAConfigAttribDecJPEG: _b.int
VAConfigAttribDecProcessing: _b.int
VAConfigAttribEncPackedHeaders: _b.int
VAConfigAttribEncInterlaced: _b.int
VAConfigAttribEncMaxRefFrames: _b.int
VAConfigAttribEncMaxSlices: _b.int
VAConfigAttribEncSliceStructure: _b.int
VAConfigAttribEncMacroblockInfo: _b.int
VAConfigAttribMaxPictureWidth: _b.int
VAConfigAttribMaxPictureHeight: _b.int
VAConfigAttribEncJPEG: _b.int
VAConfigAttribEncQualityRange: _b.int
VAConfigAttribEncQuantization: _b.int
VAConfigAttribEncIntraRefresh: _b.int
VAConfigAttribEncSkipFrame: _b.int
VAConfigAttribEncROI: _b.int
VAConfigAttribEncRateControlExt: _b.int
VAConfigAttribProcessingRate: _b.int
VAConfigAttribEncDirtyRect: _b.int
VAConfigAttribEncParallelRateControl: _b.int
VAConfigAttribEncDynamicScaling: _b.int
VAConfigAttribFrameSizeToleranceSupport: _b.int
VAConfigAttribFEIFunctionType: _b.int
VAConfigAttribFEIMVPredictors: _b.int
VAConfigAttribStats: _b.int
VAConfigAttribEncTileSupport: _b.int
VAConfigAttribCustomRoundingControl: _b.int
VAConfigAttribQPBlockSize: _b.int
VAConfigAttribMaxFrameSize: _b.int
VAConfigAttribPredictionDirection: _b.int
VAConfigAttribMultipleFrame: _b.int
VAConfigAttribContextPriority: _b.int
VAConfigAttribDecAV1Features: _b.int
VAConfigAttribTEEType: _b.int
VAConfigAttribTEETypeClient: _b.int
VAConfigAttribProtectedContentCipherAlgorithm: _b.int
VAConfigAttribProtectedContentCipherBlockSize: _b.int
VAConfigAttribProtectedContentCipherMode: _b.int
VAConfigAttribProtectedContentCipherSampleType: _b.int
VAConfigAttribProtectedContentUsage: _b.int
VAConfigAttribEncHEVCFeatures: _b.int
VAConfigAttribEncHEVCBlockSizes: _b.int
VAConfigAttribEncAV1: _b.int
VAConfigAttribEncAV1Ext1: _b.int
VAConfigAttribEncAV1Ext2: _b.int
VAConfigAttribEncPerBlockControl: _b.int
VAConfigAttribTypeMax: _b.int
VAGenericValueTypeInteger: _b.int
VAGenericValueTypeFloat: _b.int
VAGenericValueTypePointer: _b.int
VAGenericValueTypeFunc: _b.int
VASurfaceAttribNone: _b.int
VASurfaceAttribPixelFormat: _b.int
VASurfaceAttribMinWidth: _b.int
VASurfaceAttribMaxWidth: _b.int
VASurfaceAttribMinHeight: _b.int
VASurfaceAttribMaxHeight: _b.int
VASurfaceAttribMemoryType: _b.int
VASurfaceAttribExternalBufferDescriptor: _b.int
VASurfaceAttribUsageHint: _b.int
VASurfaceAttribDRMFormatModifiers: _b.int
VASurfaceAttribCount: _b.int
VAPictureParameterBufferType: _b.int
VAIQMatrixBufferType: _b.int
VABitPlaneBufferType: _b.int
VASliceGroupMapBufferType: _b.int
VASliceParameterBufferType: _b.int
VASliceDataBufferType: _b.int
VAMacroblockParameterBufferType: _b.int
VAResidualDataBufferType: _b.int
VADeblockingParameterBufferType: _b.int
VAImageBufferType: _b.int
VAProtectedSliceDataBufferType: _b.int
VAQMatrixBufferType: _b.int
VAHuffmanTableBufferType: _b.int
VAProbabilityBufferType: _b.int
VAEncCodedBufferType: _b.int
VAEncSequenceParameterBufferType: _b.int
VAEncPictureParameterBufferType: _b.int
VAEncSliceParameterBufferType: _b.int
VAEncPackedHeaderParameterBufferType: _b.int
VAEncPackedHeaderDataBufferType: _b.int
VAEncMiscParameterBufferType: _b.int
VAEncMacroblockParameterBufferType: _b.int
VAEncMacroblockMapBufferType: _b.int
VAEncQPBufferType: _b.int
VAProcPipelineParameterBufferType: _b.int
VAProcFilterParameterBufferType: _b.int
VAEncFEIMVBufferType: _b.int
VAEncFEIMBCodeBufferType: _b.int
VAEncFEIDistortionBufferType: _b.int
VAEncFEIMBControlBufferType: _b.int
VAEncFEIMVPredictorBufferType: _b.int
VAStatsStatisticsParameterBufferType: _b.int
VAStatsStatisticsBufferType: _b.int
VAStatsStatisticsBottomFieldBufferType: _b.int
VAStatsMVBufferType: _b.int
VAStatsMVPredictorBufferType: _b.int
VAEncMacroblockDisableSkipMapBufferType: _b.int
VAEncFEICTBCmdBufferType: _b.int
VAEncFEICURecordBufferType: _b.int
VADecodeStreamoutBufferType: _b.int
VASubsetsParameterBufferType: _b.int
VAContextParameterUpdateBufferType: _b.int
VAProtectedSessionExecuteBufferType: _b.int
VAEncryptionParameterBufferType: _b.int
VAEncDeltaQpPerBlockBufferType: _b.int
VABufferTypeMax: _b.int
VAEncMiscParameterTypeFrameRate: _b.int
VAEncMiscParameterTypeRateControl: _b.int
VAEncMiscParameterTypeMaxSliceSize: _b.int
VAEncMiscParameterTypeAIR: _b.int
VAEncMiscParameterTypeMaxFrameSize: _b.int
VAEncMiscParameterTypeHRD: _b.int
VAEncMiscParameterTypeQualityLevel: _b.int
VAEncMiscParameterTypeRIR: _b.int
VAEncMiscParameterTypeQuantization: _b.int
VAEncMiscParameterTypeSkipFrame: _b.int
VAEncMiscParameterTypeROI: _b.int
VAEncMiscParameterTypeMultiPassFrameSize: _b.int
VAEncMiscParameterTypeTemporalLayerStructure: _b.int
VAEncMiscParameterTypeDirtyRect: _b.int
VAEncMiscParameterTypeParallelBRC: _b.int
VAEncMiscParameterTypeSubMbPartPel: _b.int
VAEncMiscParameterTypeEncQuality: _b.int
VAEncMiscParameterTypeCustomRoundingControl: _b.int
VAEncMiscParameterTypeFEIFrameControl: _b.int
VAEncMiscParameterTypeExtensionData: _b.int
VAEncPackedHeaderSequence: _b.int
VAEncPackedHeaderPicture: _b.int
VAEncPackedHeaderSlice: _b.int
VAEncPackedHeaderRawData: _b.int
VAEncPackedHeaderMiscMask: _b.int
VAMvMode1Mv: _b.int
VAMvMode1MvHalfPel: _b.int
VAMvMode1MvHalfPelBilinear: _b.int
VAMvModeMixedMv: _b.int
VAMvModeIntensityCompensation: _b.int
VAEncPictureTypeIntra: _b.int
VAEncPictureTypePredictive: _b.int
VAEncPictureTypeBidirectional: _b.int
VASurfaceRendering: _b.int
VASurfaceDisplaying: _b.int
VASurfaceReady: _b.int
VASurfaceSkipped: _b.int
VADecodeSliceMissing: _b.int
VADecodeMBError: _b.int
VADISPLAYATTRIB_BLE_OFF: _b.int
VADISPLAYATTRIB_BLE_LOW: _b.int
VADISPLAYATTRIB_BLE_MEDIUM: _b.int
VADISPLAYATTRIB_BLE_HIGH: _b.int
VADISPLAYATTRIB_BLE_NONE: _b.int
VADisplayAttribBrightness: _b.int
VADisplayAttribContrast: _b.int
VADisplayAttribHue: _b.int
VADisplayAttribSaturation: _b.int
VADisplayAttribBackgroundColor: _b.int
VADisplayAttribDirectSurface: _b.int
VADisplayAttribRotation: _b.int
VADisplayAttribOutofLoopDeblock: _b.int
VADisplayAttribBLEBlackMode: _b.int
VADisplayAttribBLEWhiteMode: _b.int
VADisplayAttribBlueStretch: _b.int
VADisplayAttribSkinColorCorrection: _b.int
VADisplayAttribCSCMatrix: _b.int
VADisplayAttribBlendColor: _b.int
VADisplayAttribOverlayAutoPaintColorKey: _b.int
VADisplayAttribOverlayColorKey: _b.int
VADisplayAttribRenderMode: _b.int
VADisplayAttribRenderDevice: _b.int
VADisplayAttribRenderRect: _b.int
VADisplayAttribSubDevice: _b.int
VADisplayAttribCopy: _b.int
VADisplayPCIID: _b.int
VACopyObjectSurface: _b.int
VACopyObjectBuffer: _b.int
VAAV1TransformationIdentity: _b.int
VAAV1TransformationTranslation: _b.int
VAAV1TransformationRotzoom: _b.int
VAAV1TransformationAffine: _b.int
VAAV1TransformationCount: _b.int
VAEncPackedHeaderHEVC_VPS: _b.int
VAEncPackedHeaderHEVC_SPS: _b.int
VAEncPackedHeaderHEVC_PPS: _b.int
VAEncPackedHeaderHEVC_Slice: _b.int
VAEncPackedHeaderHEVC_SEI: _b.int
VAEncPackedHeaderH264_SPS: _b.int
VAEncPackedHeaderH264_PPS: _b.int
VAEncPackedHeaderH264_Slice: _b.int
VAEncPackedHeaderH264_SEI: _b.int
VAEncPackedHeaderMPEG2_SPS: _b.int
VAEncPackedHeaderMPEG2_PPS: _b.int
VAEncPackedHeaderMPEG2_Slice: _b.int
VAEncPackedHeaderAV1_SPS: _b.int
VAEncPackedHeaderAV1_PPS: _b.int
VAAV1EncTransformationIdentity: _b.int
VAAV1EncTransformationTranslation: _b.int
VAAV1EncTransformationRotzoom: _b.int
VAAV1EncTransformationAffine: _b.int
VAAV1EncTransformationCount: _b.int
VAProcFilterNone: _b.int
VAProcFilterNoiseReduction: _b.int
VAProcFilterDeinterlacing: _b.int
VAProcFilterSharpening: _b.int
VAProcFilterColorBalance: _b.int
VAProcFilterSkinToneEnhancement: _b.int
VAProcFilterTotalColorCorrection: _b.int
VAProcFilterHVSNoiseReduction: _b.int
VAProcFilterHighDynamicRangeToneMapping: _b.int
VAProcFilter3DLUT: _b.int
VAProcFilterCount: _b.int
VAProcDeinterlacingNone: _b.int
VAProcDeinterlacingBob: _b.int
VAProcDeinterlacingWeave: _b.int
VAProcDeinterlacingMotionAdaptive: _b.int
VAProcDeinterlacingMotionCompensated: _b.int
VAProcDeinterlacingCount: _b.int
VAProcColorBalanceNone: _b.int
VAProcColorBalanceHue: _b.int
VAProcColorBalanceSaturation: _b.int
VAProcColorBalanceBrightness: _b.int
VAProcColorBalanceContrast: _b.int
VAProcColorBalanceAutoSaturation: _b.int
VAProcColorBalanceAutoBrightness: _b.int
VAProcColorBalanceAutoContrast: _b.int
VAProcColorBalanceCount: _b.int
VAProcColorStandardNone: _b.int
VAProcColorStandardBT601: _b.int
VAProcColorStandardBT709: _b.int
VAProcColorStandardBT470M: _b.int
VAProcColorStandardBT470BG: _b.int
VAProcColorStandardSMPTE170M: _b.int
VAProcColorStandardSMPTE240M: _b.int
VAProcColorStandardGenericFilm: _b.int
VAProcColorStandardSRGB: _b.int
VAProcColorStandardSTRGB: _b.int
VAProcColorStandardXVYCC601: _b.int
VAProcColorStandardXVYCC709: _b.int
VAProcColorStandardBT2020: _b.int
VAProcColorStandardExplicit: _b.int
VAProcColorStandardCount: _b.int
VAProcTotalColorCorrectionNone: _b.int
VAProcTotalColorCorrectionRed: _b.int
VAProcTotalColorCorrectionGreen: _b.int
VAProcTotalColorCorrectionBlue: _b.int
VAProcTotalColorCorrectionCyan: _b.int
VAProcTotalColorCorrectionMagenta: _b.int
VAProcTotalColorCorrectionYellow: _b.int
VAProcTotalColorCorrectionCount: _b.int
VAProcHighDynamicRangeMetadataNone: _b.int
VAProcHighDynamicRangeMetadataHDR10: _b.int
VAProcHighDynamicRangeMetadataTypeCount: _b.int
VAProcDefaultMode: _b.int
VAProcPowerSavingMode: _b.int
VAProcPerformanceMode: _b.int
VA_TEE_EXECUTE_FUNCTION_ID_PASS_THROUGH: _b.int
VA_TEE_EXECUTE_FUNCTION_ID_GET_FIRMWARE_VERSION: _b.int
VADisplay: _t.TypeAlias = _c.c_void_p
VAStatus: _t.TypeAlias = _c.c_int
VARectangle: _t.TypeAlias = _VARectangle
VAMotionVector: _t.TypeAlias = _VAMotionVector
VAMessageCallback: _t.TypeAlias = _t.Any
VANativeDisplay: _t.TypeAlias = _c.c_void_p
VAPrivFunc: _t.TypeAlias = _t.Any
VAConfigAttrib: _t.TypeAlias = _VAConfigAttrib
VAConfigAttribValDecJPEG: _t.TypeAlias = _VAConfigAttribValDecJPEG
VAConfigAttribValMaxFrameSize: _t.TypeAlias = _VAConfigAttribValMaxFrameSize
VAConfigAttribValEncJPEG: _t.TypeAlias = _VAConfigAttribValEncJPEG
VAConfigAttribValEncROI: _t.TypeAlias = _VAConfigAttribValEncROI
VAConfigAttribValEncRateControlExt: _t.TypeAlias = _VAConfigAttribValEncRateControlExt
VAConfigAttribValMultipleFrame: _t.TypeAlias = _VAConfigAttribValMultipleFrame
VAConfigAttribValContextPriority: _t.TypeAlias = _VAConfigAttribValContextPriority
VAConfigAttribValEncPerBlockControl: _t.TypeAlias = _VAConfigAttribValEncPerBlockControl
VAGenericID: _t.TypeAlias = _c.c_uint
VAConfigID: _t.TypeAlias = VAGenericID
VAContextID: _t.TypeAlias = VAGenericID
VASurfaceID: _t.TypeAlias = VAGenericID
VAGenericFunc: _t.TypeAlias = _t.Any
VAGenericValue: _t.TypeAlias = _VAGenericValue
VASurfaceAttrib: _t.TypeAlias = _VASurfaceAttrib
VASurfaceAttribExternalBuffers: _t.TypeAlias = _VASurfaceAttribExternalBuffers
VAMFContextID: _t.TypeAlias = VAGenericID
VABufferID: _t.TypeAlias = VAGenericID
VAContextParameterUpdateBuffer: _t.TypeAlias = _VAContextParameterUpdateBuffer
VAEncryptionSegmentInfo: _t.TypeAlias = _VAEncryptionSegmentInfo
VAEncryptionParameters: _t.TypeAlias = _VAEncryptionParameters
VAProcessingRateParameterEnc: _t.TypeAlias = _VAProcessingRateParameterEnc
VAProcessingRateParameterDec: _t.TypeAlias = _VAProcessingRateParameterDec
VAProcessingRateParameter: _t.TypeAlias = _VAProcessingRateParameter
VAEncPackedHeaderParameterBuffer: _t.TypeAlias = _VAEncPackedHeaderParameterBuffer
VAEncMiscParameterBuffer: _t.TypeAlias = _VAEncMiscParameterBuffer
VAEncMiscParameterTemporalLayerStructure: _t.TypeAlias = _VAEncMiscParameterTemporalLayerStructure
VAEncMiscParameterRateControl: _t.TypeAlias = _VAEncMiscParameterRateControl
VAEncMiscParameterFrameRate: _t.TypeAlias = _VAEncMiscParameterFrameRate
VAEncMiscParameterMaxSliceSize: _t.TypeAlias = _VAEncMiscParameterMaxSliceSize
VAEncMiscParameterAIR: _t.TypeAlias = _VAEncMiscParameterAIR
VAEncMiscParameterRIR: _t.TypeAlias = _VAEncMiscParameterRIR
VAEncMiscParameterHRD: _t.TypeAlias = _VAEncMiscParameterHRD
VAEncMiscParameterBufferMaxFrameSize: _t.TypeAlias = _VAEncMiscParameterBufferMaxFrameSize
VAEncMiscParameterBufferMultiPassFrameSize: _t.TypeAlias = _VAEncMiscParameterBufferMultiPassFrameSize
VAEncMiscParameterBufferQualityLevel: _t.TypeAlias = _VAEncMiscParameterBufferQualityLevel
VAEncMiscParameterQuantization: _t.TypeAlias = _VAEncMiscParameterQuantization
VAEncMiscParameterSkipFrame: _t.TypeAlias = _VAEncMiscParameterSkipFrame
VAEncROI: _t.TypeAlias = _VAEncROI
VAEncMiscParameterBufferROI: _t.TypeAlias = _VAEncMiscParameterBufferROI
VAEncMiscParameterBufferDirtyRect: _t.TypeAlias = _VAEncMiscParameterBufferDirtyRect
VAEncMiscParameterParallelRateControl: _t.TypeAlias = _VAEncMiscParameterParallelRateControl
VAEncMiscParameterEncQuality: _t.TypeAlias = _VAEncMiscParameterEncQuality
VAEncMiscParameterCustomRoundingControl: _t.TypeAlias = _VAEncMiscParameterCustomRoundingControl
VASliceParameterBufferBase: _t.TypeAlias = _VASliceParameterBufferBase
VAHuffmanTableBufferJPEGBaseline: _t.TypeAlias = _VAHuffmanTableBufferJPEGBaseline
VAPictureParameterBufferMPEG2: _t.TypeAlias = _VAPictureParameterBufferMPEG2
VAIQMatrixBufferMPEG2: _t.TypeAlias = _VAIQMatrixBufferMPEG2
VASliceParameterBufferMPEG2: _t.TypeAlias = _VASliceParameterBufferMPEG2
VAMacroblockParameterBufferMPEG2: _t.TypeAlias = _VAMacroblockParameterBufferMPEG2
VAPictureParameterBufferMPEG4: _t.TypeAlias = _VAPictureParameterBufferMPEG4
VAIQMatrixBufferMPEG4: _t.TypeAlias = _VAIQMatrixBufferMPEG4
VASliceParameterBufferMPEG4: _t.TypeAlias = _VASliceParameterBufferMPEG4
VAPictureParameterBufferVC1: _t.TypeAlias = _VAPictureParameterBufferVC1
VASliceParameterBufferVC1: _t.TypeAlias = _VASliceParameterBufferVC1
VAPictureH264: _t.TypeAlias = _VAPictureH264
VAPictureParameterBufferH264: _t.TypeAlias = _VAPictureParameterBufferH264
VAIQMatrixBufferH264: _t.TypeAlias = _VAIQMatrixBufferH264
VASliceParameterBufferH264: _t.TypeAlias = _VASliceParameterBufferH264
VAEncSliceParameterBuffer: _t.TypeAlias = _VAEncSliceParameterBuffer
VAEncSequenceParameterBufferH263: _t.TypeAlias = _VAEncSequenceParameterBufferH263
VAEncPictureParameterBufferH263: _t.TypeAlias = _VAEncPictureParameterBufferH263
VAEncSequenceParameterBufferMPEG4: _t.TypeAlias = _VAEncSequenceParameterBufferMPEG4
VAEncPictureParameterBufferMPEG4: _t.TypeAlias = _VAEncPictureParameterBufferMPEG4
VACodedBufferSegment: _t.TypeAlias = _VACodedBufferSegment
VASurfaceDecodeMBErrors: _t.TypeAlias = _VASurfaceDecodeMBErrors
VAImageFormat: _t.TypeAlias = _VAImageFormat
VAImageID: _t.TypeAlias = VAGenericID
VAImage: _t.TypeAlias = _VAImage
VASubpictureID: _t.TypeAlias = VAGenericID
VADisplayAttribValSubDevice: _t.TypeAlias = _VADisplayAttribValSubDevice
VADisplayAttribute: _t.TypeAlias = _VADisplayAttribute
VAPictureHEVC: _t.TypeAlias = _VAPictureHEVC
VACopyObject: _t.TypeAlias = _VACopyObject
VACopyOption: _t.TypeAlias = _VACopyOption
VAPictureParameterBufferHEVC: _t.TypeAlias = _VAPictureParameterBufferHEVC
VAPictureParameterBufferHEVCRext: _t.TypeAlias = _VAPictureParameterBufferHEVCRext
VAPictureParameterBufferHEVCScc: _t.TypeAlias = _VAPictureParameterBufferHEVCScc
VAPictureParameterBufferHEVCExtension: _t.TypeAlias = _VAPictureParameterBufferHEVCExtension
VASliceParameterBufferHEVC: _t.TypeAlias = _VASliceParameterBufferHEVC
VASliceParameterBufferHEVCRext: _t.TypeAlias = _VASliceParameterBufferHEVCRext
VASliceParameterBufferHEVCExtension: _t.TypeAlias = _VASliceParameterBufferHEVCExtension
VAIQMatrixBufferHEVC: _t.TypeAlias = _VAIQMatrixBufferHEVC
VAPictureParameterBufferJPEGBaseline: _t.TypeAlias = _VAPictureParameterBufferJPEGBaseline
VAIQMatrixBufferJPEGBaseline: _t.TypeAlias = _VAIQMatrixBufferJPEGBaseline
VASliceParameterBufferJPEGBaseline: _t.TypeAlias = _VASliceParameterBufferJPEGBaseline
VABoolCoderContextVPX: _t.TypeAlias = _VABoolCoderContextVPX
VAPictureParameterBufferVP8: _t.TypeAlias = _VAPictureParameterBufferVP8
VASliceParameterBufferVP8: _t.TypeAlias = _VASliceParameterBufferVP8
VAProbabilityDataBufferVP8: _t.TypeAlias = _VAProbabilityDataBufferVP8
VAIQMatrixBufferVP8: _t.TypeAlias = _VAIQMatrixBufferVP8
VADecPictureParameterBufferVP9: _t.TypeAlias = _VADecPictureParameterBufferVP9
VASegmentParameterVP9: _t.TypeAlias = _VASegmentParameterVP9
VASliceParameterBufferVP9: _t.TypeAlias = _VASliceParameterBufferVP9
VASegmentationStructAV1: _t.TypeAlias = _VASegmentationStructAV1
VAFilmGrainStructAV1: _t.TypeAlias = _VAFilmGrainStructAV1
VAWarpedMotionParamsAV1: _t.TypeAlias = _VAWarpedMotionParamsAV1
VADecPictureParameterBufferAV1: _t.TypeAlias = _VADecPictureParameterBufferAV1
VASliceParameterBufferAV1: _t.TypeAlias = _VASliceParameterBufferAV1
VAEncSequenceParameterBufferHEVC: _t.TypeAlias = _VAEncSequenceParameterBufferHEVC
VAEncPictureParameterBufferHEVC: _t.TypeAlias = _VAEncPictureParameterBufferHEVC
VAEncSliceParameterBufferHEVC: _t.TypeAlias = _VAEncSliceParameterBufferHEVC
VAQMatrixBufferHEVC: _t.TypeAlias = _VAQMatrixBufferHEVC
VAEncMiscParameterFEIFrameControlHEVC: _t.TypeAlias = _VAEncMiscParameterFEIFrameControlHEVC
VAEncFEIMVPredictorHEVC: _t.TypeAlias = _VAEncFEIMVPredictorHEVC
VAEncFEICTBControlHEVC: _t.TypeAlias = _VAEncFEICTBControlHEVC
VAEncFEIDistortionHevc: _t.TypeAlias = _VAEncFEIDistortionHevc
VAConfigAttribValStats: _t.TypeAlias = _VAConfigAttribValStats
VAPictureStats: _t.TypeAlias = _VAPictureStats
VAStatsStatisticsParameter: _t.TypeAlias = _VAStatsStatisticsParameter
VAEncSequenceParameterBufferH264: _t.TypeAlias = _VAEncSequenceParameterBufferH264
VAEncPictureParameterBufferH264: _t.TypeAlias = _VAEncPictureParameterBufferH264
VAEncQPBufferH264: _t.TypeAlias = _VAEncQPBufferH264
VAEncSliceParameterBufferH264: _t.TypeAlias = _VAEncSliceParameterBufferH264
VAEncMacroblockParameterBufferH264: _t.TypeAlias = _VAEncMacroblockParameterBufferH264
VAEncMiscParameterSubMbPartPelH264: _t.TypeAlias = _VAEncMiscParameterSubMbPartPelH264
VAEncPictureParameterBufferJPEG: _t.TypeAlias = _VAEncPictureParameterBufferJPEG
VAEncSliceParameterBufferJPEG: _t.TypeAlias = _VAEncSliceParameterBufferJPEG
VAQMatrixBufferJPEG: _t.TypeAlias = _VAQMatrixBufferJPEG
VAQMatrixBufferMPEG2: _t.TypeAlias = VAIQMatrixBufferMPEG2
VAEncSequenceParameterBufferMPEG2: _t.TypeAlias = _VAEncSequenceParameterBufferMPEG2
VAEncPictureParameterBufferMPEG2: _t.TypeAlias = _VAEncPictureParameterBufferMPEG2
VAEncSliceParameterBufferMPEG2: _t.TypeAlias = _VAEncSliceParameterBufferMPEG2
VAEncMiscParameterExtensionDataSeqDisplayMPEG2: _t.TypeAlias = _VAEncMiscParameterExtensionDataSeqDisplayMPEG2
VAEncSequenceParameterBufferVP8: _t.TypeAlias = _VAEncSequenceParameterBufferVP8
VAEncPictureParameterBufferVP8: _t.TypeAlias = _VAEncPictureParameterBufferVP8
VAEncMBMapBufferVP8: _t.TypeAlias = _VAEncMBMapBufferVP8
VAQMatrixBufferVP8: _t.TypeAlias = _VAQMatrixBufferVP8
VACodedBufferVP9Status: _t.TypeAlias = _VACodedBufferVP9Status
VAEncSequenceParameterBufferVP9: _t.TypeAlias = _VAEncSequenceParameterBufferVP9
VAEncPictureParameterBufferVP9: _t.TypeAlias = _VAEncPictureParameterBufferVP9
VAEncSegParamVP9: _t.TypeAlias = _VAEncSegParamVP9
VAEncMiscParameterTypeVP9PerSegmantParam: _t.TypeAlias = _VAEncMiscParameterTypeVP9PerSegmantParam
VAConfigAttribValEncAV1: _t.TypeAlias = _VAConfigAttribValEncAV1
VAConfigAttribValEncAV1Ext1: _t.TypeAlias = _VAConfigAttribValEncAV1Ext1
VAConfigAttribValEncAV1Ext2: _t.TypeAlias = _VAConfigAttribValEncAV1Ext2
VAEncSequenceParameterBufferAV1: _t.TypeAlias = _VAEncSequenceParameterBufferAV1
VAEncSegParamAV1: _t.TypeAlias = _VAEncSegParamAV1
VAEncSegMapBufferAV1: _t.TypeAlias = _VAEncSegMapBufferAV1
VAEncWarpedMotionParamsAV1: _t.TypeAlias = _VAEncWarpedMotionParamsAV1
VAEncPictureParameterBufferAV1: _t.TypeAlias = _VAEncPictureParameterBufferAV1
VAEncTileGroupBufferAV1: _t.TypeAlias = _VAEncTileGroupBufferAV1
VAEncMiscParameterFEIFrameControlH264: _t.TypeAlias = _VAEncMiscParameterFEIFrameControlH264
VAEncFEIMBControlH264: _t.TypeAlias = _VAEncFEIMBControlH264
VAEncFEIMVPredictorH264: _t.TypeAlias = _VAEncFEIMVPredictorH264
VAEncFEIMBCodeH264: _t.TypeAlias = _VAEncFEIMBCodeH264
VAEncFEIDistortionH264: _t.TypeAlias = _VAEncFEIDistortionH264
VAStatsStatisticsParameterH264: _t.TypeAlias = _VAStatsStatisticsParameterH264
VAStatsStatisticsH264: _t.TypeAlias = _VAStatsStatisticsH264
VAProcFilterType: _t.TypeAlias = _VAProcFilterType
VAProcDeinterlacingType: _t.TypeAlias = _VAProcDeinterlacingType
VAProcColorBalanceType: _t.TypeAlias = _VAProcColorBalanceType
VAProcColorStandardType: _t.TypeAlias = _VAProcColorStandardType
VAProcTotalColorCorrectionType: _t.TypeAlias = _VAProcTotalColorCorrectionType
VAProcHighDynamicRangeMetadataType: _t.TypeAlias = _VAProcHighDynamicRangeMetadataType
VAProcMode: _t.TypeAlias = _VAProcMode
VABlendState: _t.TypeAlias = _VABlendState
VAProcPipelineCaps: _t.TypeAlias = _VAProcPipelineCaps
VAProcFilterValueRange: _t.TypeAlias = _VAProcFilterValueRange
VAProcColorProperties: _t.TypeAlias = _VAProcColorProperties
VAHdrMetaDataHDR10: _t.TypeAlias = _VAHdrMetaDataHDR10
VAProcFilterCapHighDynamicRange: _t.TypeAlias = _VAProcFilterCapHighDynamicRange
VAHdrMetaData: _t.TypeAlias = _VAHdrMetaData
VAProcPipelineParameterBuffer: _t.TypeAlias = _VAProcPipelineParameterBuffer
VAProcFilterParameterBufferBase: _t.TypeAlias = _VAProcFilterParameterBufferBase
VAProcFilterParameterBuffer: _t.TypeAlias = _VAProcFilterParameterBuffer
VAProcFilterParameterBufferDeinterlacing: _t.TypeAlias = _VAProcFilterParameterBufferDeinterlacing
VAProcFilterParameterBufferColorBalance: _t.TypeAlias = _VAProcFilterParameterBufferColorBalance
VAProcFilterParameterBufferTotalColorCorrection: _t.TypeAlias = _VAProcFilterParameterBufferTotalColorCorrection
VAProcFilterParameterBufferHVSNoiseReduction: _t.TypeAlias = _VAProcFilterParameterBufferHVSNoiseReduction
VAProcFilterParameterBufferHDRToneMapping: _t.TypeAlias = _VAProcFilterParameterBufferHDRToneMapping
VAProcFilterParameterBuffer3DLUT: _t.TypeAlias = _VAProcFilterParameterBuffer3DLUT
VAProcFilterCap3DLUT: _t.TypeAlias = _VAProcFilterCap3DLUT
VAProcFilterCap: _t.TypeAlias = _VAProcFilterCap
VAProcFilterCapDeinterlacing: _t.TypeAlias = _VAProcFilterCapDeinterlacing
VAProcFilterCapColorBalance: _t.TypeAlias = _VAProcFilterCapColorBalance
VAProcFilterCapTotalColorCorrection: _t.TypeAlias = _VAProcFilterCapTotalColorCorrection
VAProtectedSessionID: _t.TypeAlias = VAGenericID
VA_TEE_EXECUTE_FUNCTION_ID: _t.TypeAlias = _VA_TEE_EXEC_FUNCTION_ID
VAProtectedSessionBuffer: _t.TypeAlias = _VAProtectedSessionBuffer
VAProtectedSessionExecuteBuffer: _t.TypeAlias = _VAProtectedSessionExecuteBuffer
VADRMPRIMESurfaceDescriptor: _t.TypeAlias = _VADRMPRIMESurfaceDescriptor
VADRMFormatModifierList: _t.TypeAlias = _VADRMFormatModifierList
def vaErrorStr(error_status: _b.int, /) -> _b.bytes | None: ...
def vaSetErrorCallback(dpy: _s.c_void_p, callback: _t.Any, user_context: _s.c_void_p, /) -> _t.Any: ...
def vaSetInfoCallback(dpy: _s.c_void_p, callback: _t.Any, user_context: _s.c_void_p, /) -> _t.Any: ...
def vaDisplayIsValid(dpy: _s.c_void_p, /) -> _b.int: ...
def vaSetDriverName(dpy: _s.c_void_p, driver_name: _s.c_char_p, /) -> _b.int: ...
def vaInitialize(dpy: _s.c_void_p, major_version: _s.reference[_c.c_int], minor_version: _s.reference[_c.c_int], /) -> _b.int: ...
def vaTerminate(dpy: _s.c_void_p, /) -> _b.int: ...
def vaQueryVendorString(dpy: _s.c_void_p, /) -> _b.bytes | None: ...
def vaGetLibFunc(dpy: _s.c_void_p, func: _s.c_char_p, /) -> _t.Any: ...
def vaMaxNumProfiles(dpy: _s.c_void_p, /) -> _b.int: ...
def vaMaxNumEntrypoints(dpy: _s.c_void_p, /) -> _b.int: ...
def vaMaxNumConfigAttributes(dpy: _s.c_void_p, /) -> _b.int: ...
def vaQueryConfigProfiles(dpy: _s.c_void_p, profile_list: _s.reference[_c.c_int], num_profiles: _s.reference[_c.c_int], /) -> _b.int: ...
def vaQueryConfigEntrypoints(dpy: _s.c_void_p, profile: _b.int, entrypoint_list: _s.reference[_c.c_uint], num_entrypoints: _s.reference[_c.c_int], /) -> _b.int: ...
def vaGetConfigAttributes(dpy: _s.c_void_p, profile: _b.int, entrypoint: _b.int, attrib_list: _s.reference[_VAConfigAttrib], num_attribs: _b.int, /) -> _b.int: ...
def vaCreateConfig(dpy: _s.c_void_p, profile: _b.int, entrypoint: _b.int, attrib_list: _s.reference[_VAConfigAttrib], num_attribs: _b.int, config_id: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaDestroyConfig(dpy: _s.c_void_p, config_id: _b.int, /) -> _b.int: ...
def vaQueryConfigAttributes(dpy: _s.c_void_p, config_id: _b.int, profile: _s.reference[_c.c_int], entrypoint: _s.reference[_c.c_uint], attrib_list: _s.reference[_VAConfigAttrib], num_attribs: _s.reference[_c.c_int], /) -> _b.int: ...
def vaQuerySurfaceAttributes(dpy: _s.c_void_p, config: _b.int, attrib_list: _s.reference[_VASurfaceAttrib], num_attribs: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaCreateSurfaces(dpy: _s.c_void_p, format: _b.int, width: _b.int, height: _b.int, surfaces: _s.reference[_c.c_uint], num_surfaces: _b.int, attrib_list: _s.reference[_VASurfaceAttrib], num_attribs: _b.int, /) -> _b.int: ...
def vaDestroySurfaces(dpy: _s.c_void_p, surfaces: _s.reference[_c.c_uint], num_surfaces: _b.int, /) -> _b.int: ...
def vaCreateContext(dpy: _s.c_void_p, config_id: _b.int, picture_width: _b.int, picture_height: _b.int, flag: _b.int, render_targets: _s.reference[_c.c_uint], num_render_targets: _b.int, context: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaDestroyContext(dpy: _s.c_void_p, context: _b.int, /) -> _b.int: ...
def vaCreateMFContext(dpy: _s.c_void_p, mf_context: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaMFAddContext(dpy: _s.c_void_p, mf_context: _b.int, context: _b.int, /) -> _b.int: ...
def vaMFReleaseContext(dpy: _s.c_void_p, mf_context: _b.int, context: _b.int, /) -> _b.int: ...
def vaQueryProcessingRate(dpy: _s.c_void_p, config: _b.int, proc_buf: _s.reference[_VAProcessingRateParameter], processing_rate: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaCreateBuffer(dpy: _s.c_void_p, context: _b.int, type: _b.int, size: _b.int, num_elements: _b.int, data: _s.c_void_p, buf_id: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaCreateBuffer2(dpy: _s.c_void_p, context: _b.int, type: _b.int, width: _b.int, height: _b.int, unit_size: _s.reference[_c.c_uint], pitch: _s.reference[_c.c_uint], buf_id: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaBufferSetNumElements(dpy: _s.c_void_p, buf_id: _b.int, num_elements: _b.int, /) -> _b.int: ...
def vaMapBuffer(dpy: _s.c_void_p, buf_id: _b.int, pbuf: _s.reference[_c.c_void_p], /) -> _b.int: ...
def vaUnmapBuffer(dpy: _s.c_void_p, buf_id: _b.int, /) -> _b.int: ...
def vaDestroyBuffer(dpy: _s.c_void_p, buffer_id: _b.int, /) -> _b.int: ...
def vaAcquireBufferHandle(dpy: _s.c_void_p, buf_id: _b.int, buf_info: _s.reference[VABufferInfo], /) -> _b.int: ...
def vaReleaseBufferHandle(dpy: _s.c_void_p, buf_id: _b.int, /) -> _b.int: ...
def vaExportSurfaceHandle(dpy: _s.c_void_p, surface_id: _b.int, mem_type: _b.int, flags: _b.int, descriptor: _s.c_void_p, /) -> _b.int: ...
def vaBeginPicture(dpy: _s.c_void_p, context: _b.int, render_target: _b.int, /) -> _b.int: ...
def vaRenderPicture(dpy: _s.c_void_p, context: _b.int, buffers: _s.reference[_c.c_uint], num_buffers: _b.int, /) -> _b.int: ...
def vaEndPicture(dpy: _s.c_void_p, context: _b.int, /) -> _b.int: ...
def vaMFSubmit(dpy: _s.c_void_p, mf_context: _b.int, contexts: _s.reference[_c.c_uint], num_contexts: _b.int, /) -> _b.int: ...
def vaSyncSurface(dpy: _s.c_void_p, render_target: _b.int, /) -> _b.int: ...
def vaSyncSurface2(dpy: _s.c_void_p, surface: _b.int, timeout_ns: _b.int, /) -> _b.int: ...
def vaQuerySurfaceStatus(dpy: _s.c_void_p, render_target: _b.int, status: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaQuerySurfaceError(dpy: _s.c_void_p, surface: _b.int, error_status: _b.int, error_info: _s.reference[_c.c_void_p], /) -> _b.int: ...
def vaSyncBuffer(dpy: _s.c_void_p, buf_id: _b.int, timeout_ns: _b.int, /) -> _b.int: ...
def vaMaxNumImageFormats(dpy: _s.c_void_p, /) -> _b.int: ...
def vaQueryImageFormats(dpy: _s.c_void_p, format_list: _s.reference[_VAImageFormat], num_formats: _s.reference[_c.c_int], /) -> _b.int: ...
def vaCreateImage(dpy: _s.c_void_p, format: _s.reference[_VAImageFormat], width: _b.int, height: _b.int, image: _s.reference[_VAImage], /) -> _b.int: ...
def vaDestroyImage(dpy: _s.c_void_p, image: _b.int, /) -> _b.int: ...
def vaSetImagePalette(dpy: _s.c_void_p, image: _b.int, palette: _s.reference[_c.c_ubyte], /) -> _b.int: ...
def vaGetImage(dpy: _s.c_void_p, surface: _b.int, x: _b.int, y: _b.int, width: _b.int, height: _b.int, image: _b.int, /) -> _b.int: ...
def vaPutImage(dpy: _s.c_void_p, surface: _b.int, image: _b.int, src_x: _b.int, src_y: _b.int, src_width: _b.int, src_height: _b.int, dest_x: _b.int, dest_y: _b.int, dest_width: _b.int, dest_height: _b.int, /) -> _b.int: ...
def vaDeriveImage(dpy: _s.c_void_p, surface: _b.int, image: _s.reference[_VAImage], /) -> _b.int: ...
def vaMaxNumSubpictureFormats(dpy: _s.c_void_p, /) -> _b.int: ...
def vaQuerySubpictureFormats(dpy: _s.c_void_p, format_list: _s.reference[_VAImageFormat], flags: _s.reference[_c.c_uint], num_formats: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaCreateSubpicture(dpy: _s.c_void_p, image: _b.int, subpicture: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaDestroySubpicture(dpy: _s.c_void_p, subpicture: _b.int, /) -> _b.int: ...
def vaSetSubpictureImage(dpy: _s.c_void_p, subpicture: _b.int, image: _b.int, /) -> _b.int: ...
def vaSetSubpictureChromakey(dpy: _s.c_void_p, subpicture: _b.int, chromakey_min: _b.int, chromakey_max: _b.int, chromakey_mask: _b.int, /) -> _b.int: ...
def vaSetSubpictureGlobalAlpha(dpy: _s.c_void_p, subpicture: _b.int, global_alpha: _b.float, /) -> _b.int: ...
def vaAssociateSubpicture(dpy: _s.c_void_p, subpicture: _b.int, target_surfaces: _s.reference[_c.c_uint], num_surfaces: _b.int, src_x: _b.int, src_y: _b.int, src_width: _b.int, src_height: _b.int, dest_x: _b.int, dest_y: _b.int, dest_width: _b.int, dest_height: _b.int, flags: _b.int, /) -> _b.int: ...
def vaDeassociateSubpicture(dpy: _s.c_void_p, subpicture: _b.int, target_surfaces: _s.reference[_c.c_uint], num_surfaces: _b.int, /) -> _b.int: ...
def vaMaxNumDisplayAttributes(dpy: _s.c_void_p, /) -> _b.int: ...
def vaQueryDisplayAttributes(dpy: _s.c_void_p, attr_list: _s.reference[_VADisplayAttribute], num_attributes: _s.reference[_c.c_int], /) -> _b.int: ...
def vaGetDisplayAttributes(dpy: _s.c_void_p, attr_list: _s.reference[_VADisplayAttribute], num_attributes: _b.int, /) -> _b.int: ...
def vaSetDisplayAttributes(dpy: _s.c_void_p, attr_list: _s.reference[_VADisplayAttribute], num_attributes: _b.int, /) -> _b.int: ...
def vaCopy(dpy: _s.c_void_p, dst: _s.reference[_VACopyObject], src: _s.reference[_VACopyObject], option: _VACopyOption, /) -> _b.int: ...
def vaQueryVideoProcFilters(dpy: _s.c_void_p, context: _b.int, filters: _s.reference[_c.c_uint], num_filters: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaQueryVideoProcFilterCaps(dpy: _s.c_void_p, context: _b.int, type: _b.int, filter_caps: _s.c_void_p, num_filter_caps: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaQueryVideoProcPipelineCaps(dpy: _s.c_void_p, context: _b.int, filters: _s.reference[_c.c_uint], num_filters: _b.int, pipeline_caps: _s.reference[_VAProcPipelineCaps], /) -> _b.int: ...
def vaCreateProtectedSession(dpy: _s.c_void_p, config_id: _b.int, protected_session: _s.reference[_c.c_uint], /) -> _b.int: ...
def vaDestroyProtectedSession(dpy: _s.c_void_p, protected_session: _b.int, /) -> _b.int: ...
def vaAttachProtectedSession(dpy: _s.c_void_p, id: _b.int, protected_session: _b.int, /) -> _b.int: ...
def vaDetachProtectedSession(dpy: _s.c_void_p, id: _b.int, /) -> _b.int: ...
def vaProtectedSessionExecute(dpy: _s.c_void_p, protected_session: _b.int, buf_id: _b.int, /) -> _b.int: ...
def vaGetDisplayDRM(fd: _b.int, /) -> _b.int | None: ...
def vaProfileStr(profile: _b.int, /) -> _b.bytes | None: ...
def vaEntrypointStr(entrypoint: _b.int, /) -> _b.bytes | None: ...
def vaConfigAttribTypeStr(configAttribType: _b.int, /) -> _b.bytes | None: ...
def vaBufferTypeStr(bufferType: _b.int, /) -> _b.bytes | None: ...
def vaStatusStr(status: _b.int, /) -> _b.bytes | None: ...
def VA_FOURCC(ch0: _s.number, ch1: _s.number, ch2: _s.number, ch3: _s.number) -> _b.int: ...
def VA_CHECK_VERSION(major: _s.number, minor: _s.number, micro: _s.number) -> _b.int: ...
VA_STATUS_SUCCESS: _b.int
VA_STATUS_ERROR_OPERATION_FAILED: _b.int
VA_STATUS_ERROR_ALLOCATION_FAILED: _b.int
VA_STATUS_ERROR_INVALID_DISPLAY: _b.int
VA_STATUS_ERROR_INVALID_CONFIG: _b.int
VA_STATUS_ERROR_INVALID_CONTEXT: _b.int
VA_STATUS_ERROR_INVALID_SURFACE: _b.int
VA_STATUS_ERROR_INVALID_BUFFER: _b.int
VA_STATUS_ERROR_INVALID_IMAGE: _b.int
VA_STATUS_ERROR_INVALID_SUBPICTURE: _b.int
VA_STATUS_ERROR_ATTR_NOT_SUPPORTED: _b.int
VA_STATUS_ERROR_MAX_NUM_EXCEEDED: _b.int
VA_STATUS_ERROR_UNSUPPORTED_PROFILE: _b.int
VA_STATUS_ERROR_UNSUPPORTED_ENTRYPOINT: _b.int
VA_STATUS_ERROR_UNSUPPORTED_RT_FORMAT: _b.int
VA_STATUS_ERROR_UNSUPPORTED_BUFFERTYPE: _b.int
VA_STATUS_ERROR_SURFACE_BUSY: _b.int
VA_STATUS_ERROR_FLAG_NOT_SUPPORTED: _b.int
VA_STATUS_ERROR_INVALID_PARAMETER: _b.int
VA_STATUS_ERROR_RESOLUTION_NOT_SUPPORTED: _b.int
VA_STATUS_ERROR_UNIMPLEMENTED: _b.int
VA_STATUS_ERROR_SURFACE_IN_DISPLAYING: _b.int
VA_STATUS_ERROR_INVALID_IMAGE_FORMAT: _b.int
VA_STATUS_ERROR_DECODING_ERROR: _b.int
VA_STATUS_ERROR_ENCODING_ERROR: _b.int
VA_STATUS_ERROR_INVALID_VALUE: _b.int
VA_STATUS_ERROR_UNSUPPORTED_FILTER: _b.int
VA_STATUS_ERROR_INVALID_FILTER_CHAIN: _b.int
VA_STATUS_ERROR_HW_BUSY: _b.int
VA_STATUS_ERROR_UNSUPPORTED_MEMORY_TYPE: _b.int
VA_STATUS_ERROR_NOT_ENOUGH_BUFFER: _b.int
VA_STATUS_ERROR_TIMEDOUT: _b.int
VA_STATUS_ERROR_UNKNOWN: _b.int
VA_FRAME_PICTURE: _b.int
VA_TOP_FIELD: _b.int
VA_BOTTOM_FIELD: _b.int
VA_TOP_FIELD_FIRST: _b.int
VA_BOTTOM_FIELD_FIRST: _b.int
VA_ENABLE_BLEND: _b.int
VA_CLEAR_DRAWABLE: _b.int
VA_SRC_COLOR_MASK: _b.int
VA_SRC_BT601: _b.int
VA_SRC_BT709: _b.int
VA_SRC_SMPTE_240: _b.int
VA_FILTER_SCALING_DEFAULT: _b.int
VA_FILTER_SCALING_FAST: _b.int
VA_FILTER_SCALING_HQ: _b.int
VA_FILTER_SCALING_NL_ANAMORPHIC: _b.int
VA_FILTER_SCALING_MASK: _b.int
VA_FILTER_INTERPOLATION_DEFAULT: _b.int
VA_FILTER_INTERPOLATION_NEAREST_NEIGHBOR: _b.int
VA_FILTER_INTERPOLATION_BILINEAR: _b.int
VA_FILTER_INTERPOLATION_ADVANCED: _b.int
VA_FILTER_INTERPOLATION_MASK: _b.int
VA_PADDING_LOW: _b.int
VA_PADDING_MEDIUM: _b.int
VA_PADDING_HIGH: _b.int
VA_PADDING_LARGE: _b.int
VA_EXEC_SYNC: _b.int
VA_EXEC_ASYNC: _b.int
VA_EXEC_MODE_DEFAULT: _b.int
VA_EXEC_MODE_POWER_SAVING: _b.int
VA_EXEC_MODE_PERFORMANCE: _b.int
VA_FEATURE_NOT_SUPPORTED: _b.int
VA_FEATURE_SUPPORTED: _b.int
VA_FEATURE_REQUIRED: _b.int
VA_RT_FORMAT_YUV420: _b.int
VA_RT_FORMAT_YUV422: _b.int
VA_RT_FORMAT_YUV444: _b.int
VA_RT_FORMAT_YUV411: _b.int
VA_RT_FORMAT_YUV400: _b.int
VA_RT_FORMAT_YUV420_10: _b.int
VA_RT_FORMAT_YUV422_10: _b.int
VA_RT_FORMAT_YUV444_10: _b.int
VA_RT_FORMAT_YUV420_12: _b.int
VA_RT_FORMAT_YUV422_12: _b.int
VA_RT_FORMAT_YUV444_12: _b.int
VA_RT_FORMAT_RGB16: _b.int
VA_RT_FORMAT_RGB32: _b.int
VA_RT_FORMAT_RGBP: _b.int
VA_RT_FORMAT_RGB32_10: _b.int
VA_RT_FORMAT_PROTECTED: _b.int
VA_RT_FORMAT_RGB32_10BPP: _b.int
VA_RT_FORMAT_YUV420_10BPP: _b.int
VA_RC_NONE: _b.int
VA_RC_CBR: _b.int
VA_RC_VBR: _b.int
VA_RC_VCM: _b.int
VA_RC_CQP: _b.int
VA_RC_VBR_CONSTRAINED: _b.int
VA_RC_ICQ: _b.int
VA_RC_MB: _b.int
VA_RC_CFS: _b.int
VA_RC_PARALLEL: _b.int
VA_RC_QVBR: _b.int
VA_RC_AVBR: _b.int
VA_RC_TCBRC: _b.int
VA_DEC_SLICE_MODE_NORMAL: _b.int
VA_DEC_SLICE_MODE_BASE: _b.int
VA_DEC_PROCESSING_NONE: _b.int
VA_DEC_PROCESSING: _b.int
VA_ENC_PACKED_HEADER_NONE: _b.int
VA_ENC_PACKED_HEADER_SEQUENCE: _b.int
VA_ENC_PACKED_HEADER_PICTURE: _b.int
VA_ENC_PACKED_HEADER_SLICE: _b.int
VA_ENC_PACKED_HEADER_MISC: _b.int
VA_ENC_PACKED_HEADER_RAW_DATA: _b.int
VA_ENC_INTERLACED_NONE: _b.int
VA_ENC_INTERLACED_FRAME: _b.int
VA_ENC_INTERLACED_FIELD: _b.int
VA_ENC_INTERLACED_MBAFF: _b.int
VA_ENC_INTERLACED_PAFF: _b.int
VA_ENC_SLICE_STRUCTURE_POWER_OF_TWO_ROWS: _b.int
VA_ENC_SLICE_STRUCTURE_ARBITRARY_MACROBLOCKS: _b.int
VA_ENC_SLICE_STRUCTURE_EQUAL_ROWS: _b.int
VA_ENC_SLICE_STRUCTURE_MAX_SLICE_SIZE: _b.int
VA_ENC_SLICE_STRUCTURE_ARBITRARY_ROWS: _b.int
VA_ENC_SLICE_STRUCTURE_EQUAL_MULTI_ROWS: _b.int
VA_ENC_QUANTIZATION_NONE: _b.int
VA_ENC_QUANTIZATION_TRELLIS_SUPPORTED: _b.int
VA_PREDICTION_DIRECTION_PREVIOUS: _b.int
VA_PREDICTION_DIRECTION_FUTURE: _b.int
VA_PREDICTION_DIRECTION_BI_NOT_EMPTY: _b.int
VA_ENC_INTRA_REFRESH_NONE: _b.int
VA_ENC_INTRA_REFRESH_ROLLING_COLUMN: _b.int
VA_ENC_INTRA_REFRESH_ROLLING_ROW: _b.int
VA_ENC_INTRA_REFRESH_ADAPTIVE: _b.int
VA_ENC_INTRA_REFRESH_CYCLIC: _b.int
VA_ENC_INTRA_REFRESH_P_FRAME: _b.int
VA_ENC_INTRA_REFRESH_B_FRAME: _b.int
VA_ENC_INTRA_REFRESH_MULTI_REF: _b.int
VA_PC_CIPHER_AES: _b.int
VA_PC_BLOCK_SIZE_128: _b.int
VA_PC_BLOCK_SIZE_192: _b.int
VA_PC_BLOCK_SIZE_256: _b.int
VA_PC_CIPHER_MODE_ECB: _b.int
VA_PC_CIPHER_MODE_CBC: _b.int
VA_PC_CIPHER_MODE_CTR: _b.int
VA_PC_SAMPLE_TYPE_FULLSAMPLE: _b.int
VA_PC_SAMPLE_TYPE_SUBSAMPLE: _b.int
VA_PC_USAGE_DEFAULT: _b.int
VA_PC_USAGE_WIDEVINE: _b.int
VA_PROCESSING_RATE_NONE: _b.int
VA_PROCESSING_RATE_ENCODE: _b.int
VA_PROCESSING_RATE_DECODE: _b.int
VA_ATTRIB_NOT_SUPPORTED: _b.int
VA_INVALID_ID: _b.int
VA_INVALID_SURFACE: _b.int
VA_SURFACE_ATTRIB_NOT_SUPPORTED: _b.int
VA_SURFACE_ATTRIB_GETTABLE: _b.int
VA_SURFACE_ATTRIB_SETTABLE: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_VA: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_V4L2: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_USER_PTR: _b.int
VA_SURFACE_EXTBUF_DESC_ENABLE_TILING: _b.int
VA_SURFACE_EXTBUF_DESC_CACHED: _b.int
VA_SURFACE_EXTBUF_DESC_UNCACHED: _b.int
VA_SURFACE_EXTBUF_DESC_WC: _b.int
VA_SURFACE_EXTBUF_DESC_PROTECTED: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_GENERIC: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_DECODER: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_ENCODER: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_VPP_READ: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_VPP_WRITE: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_DISPLAY: _b.int
VA_SURFACE_ATTRIB_USAGE_HINT_EXPORT: _b.int
VA_PROGRESSIVE: _b.int
VA_ENCRYPTION_TYPE_FULLSAMPLE_CTR: _b.int
VA_ENCRYPTION_TYPE_FULLSAMPLE_CBC: _b.int
VA_ENCRYPTION_TYPE_SUBSAMPLE_CTR: _b.int
VA_ENCRYPTION_TYPE_SUBSAMPLE_CBC: _b.int
VA_SLICE_DATA_FLAG_ALL: _b.int
VA_SLICE_DATA_FLAG_BEGIN: _b.int
VA_SLICE_DATA_FLAG_MIDDLE: _b.int
VA_SLICE_DATA_FLAG_END: _b.int
VA_MB_TYPE_MOTION_FORWARD: _b.int
VA_MB_TYPE_MOTION_BACKWARD: _b.int
VA_MB_TYPE_MOTION_PATTERN: _b.int
VA_MB_TYPE_MOTION_INTRA: _b.int
VA_PICTURE_H264_INVALID: _b.int
VA_PICTURE_H264_TOP_FIELD: _b.int
VA_PICTURE_H264_BOTTOM_FIELD: _b.int
VA_PICTURE_H264_SHORT_TERM_REFERENCE: _b.int
VA_PICTURE_H264_LONG_TERM_REFERENCE: _b.int
VA_CODED_BUF_STATUS_PICTURE_AVE_QP_MASK: _b.int
VA_CODED_BUF_STATUS_LARGE_SLICE_MASK: _b.int
VA_CODED_BUF_STATUS_SLICE_OVERFLOW_MASK: _b.int
VA_CODED_BUF_STATUS_BITRATE_OVERFLOW: _b.int
VA_CODED_BUF_STATUS_BITRATE_HIGH: _b.int
VA_CODED_BUF_STATUS_FRAME_SIZE_OVERFLOW: _b.int
VA_CODED_BUF_STATUS_BAD_BITSTREAM: _b.int
VA_CODED_BUF_STATUS_AIR_MB_OVER_THRESHOLD: _b.int
VA_CODED_BUF_STATUS_NUMBER_PASSES_MASK: _b.int
VA_CODED_BUF_STATUS_SINGLE_NALU: _b.int
VA_EXPORT_SURFACE_READ_ONLY: _b.int
VA_EXPORT_SURFACE_WRITE_ONLY: _b.int
VA_EXPORT_SURFACE_READ_WRITE: _b.int
VA_EXPORT_SURFACE_SEPARATE_LAYERS: _b.int
VA_EXPORT_SURFACE_COMPOSED_LAYERS: _b.int
VA_TIMEOUT_INFINITE: _b.int
VA_FOURCC_NV12: _b.int
VA_FOURCC_NV21: _b.int
VA_FOURCC_AI44: _b.int
VA_FOURCC_RGBA: _b.int
VA_FOURCC_RGBX: _b.int
VA_FOURCC_BGRA: _b.int
VA_FOURCC_BGRX: _b.int
VA_FOURCC_ARGB: _b.int
VA_FOURCC_XRGB: _b.int
VA_FOURCC_ABGR: _b.int
VA_FOURCC_XBGR: _b.int
VA_FOURCC_UYVY: _b.int
VA_FOURCC_YUY2: _b.int
VA_FOURCC_AYUV: _b.int
VA_FOURCC_NV11: _b.int
VA_FOURCC_YV12: _b.int
VA_FOURCC_P208: _b.int
VA_FOURCC_I420: _b.int
VA_FOURCC_YV24: _b.int
VA_FOURCC_YV32: _b.int
VA_FOURCC_Y800: _b.int
VA_FOURCC_IMC3: _b.int
VA_FOURCC_411P: _b.int
VA_FOURCC_411R: _b.int
VA_FOURCC_422H: _b.int
VA_FOURCC_422V: _b.int
VA_FOURCC_444P: _b.int
VA_FOURCC_RGBP: _b.int
VA_FOURCC_BGRP: _b.int
VA_FOURCC_RGB565: _b.int
VA_FOURCC_BGR565: _b.int
VA_FOURCC_Y210: _b.int
VA_FOURCC_Y212: _b.int
VA_FOURCC_Y216: _b.int
VA_FOURCC_Y410: _b.int
VA_FOURCC_Y412: _b.int
VA_FOURCC_Y416: _b.int
VA_FOURCC_YV16: _b.int
VA_FOURCC_P010: _b.int
VA_FOURCC_P012: _b.int
VA_FOURCC_P016: _b.int
VA_FOURCC_I010: _b.int
VA_FOURCC_IYUV: _b.int
VA_FOURCC_A2R10G10B10: _b.int
VA_FOURCC_A2B10G10R10: _b.int
VA_FOURCC_X2R10G10B10: _b.int
VA_FOURCC_X2B10G10R10: _b.int
VA_FOURCC_Y8: _b.int
VA_FOURCC_Y16: _b.int
VA_FOURCC_VYUY: _b.int
VA_FOURCC_YVYU: _b.int
VA_FOURCC_ARGB64: _b.int
VA_FOURCC_ABGR64: _b.int
VA_FOURCC_XYUV: _b.int
VA_LSB_FIRST: _b.int
VA_MSB_FIRST: _b.int
VA_SUBPICTURE_CHROMA_KEYING: _b.int
VA_SUBPICTURE_GLOBAL_ALPHA: _b.int
VA_SUBPICTURE_DESTINATION_IS_SCREEN_COORD: _b.int
VA_ROTATION_NONE: _b.int
VA_ROTATION_90: _b.int
VA_ROTATION_180: _b.int
VA_ROTATION_270: _b.int
VA_MIRROR_NONE: _b.int
VA_MIRROR_HORIZONTAL: _b.int
VA_MIRROR_VERTICAL: _b.int
VA_OOL_DEBLOCKING_FALSE: _b.int
VA_OOL_DEBLOCKING_TRUE: _b.int
VA_RENDER_MODE_UNDEFINED: _b.int
VA_RENDER_MODE_LOCAL_OVERLAY: _b.int
VA_RENDER_MODE_LOCAL_GPU: _b.int
VA_RENDER_MODE_EXTERNAL_OVERLAY: _b.int
VA_RENDER_MODE_EXTERNAL_GPU: _b.int
VA_RENDER_DEVICE_UNDEFINED: _b.int
VA_RENDER_DEVICE_LOCAL: _b.int
VA_RENDER_DEVICE_EXTERNAL: _b.int
VA_DISPLAY_ATTRIB_NOT_SUPPORTED: _b.int
VA_DISPLAY_ATTRIB_GETTABLE: _b.int
VA_DISPLAY_ATTRIB_SETTABLE: _b.int
VA_PICTURE_HEVC_INVALID: _b.int
VA_PICTURE_HEVC_FIELD_PIC: _b.int
VA_PICTURE_HEVC_BOTTOM_FIELD: _b.int
VA_PICTURE_HEVC_LONG_TERM_REFERENCE: _b.int
VA_PICTURE_HEVC_RPS_ST_CURR_BEFORE: _b.int
VA_PICTURE_HEVC_RPS_ST_CURR_AFTER: _b.int
VA_PICTURE_HEVC_RPS_LT_CURR: _b.int
VA_MAJOR_VERSION: _b.int
VA_MINOR_VERSION: _b.int
VA_MICRO_VERSION: _b.int
VA_VERSION_S: _b.str
VA_VERSION_HEX: _b.int
HEVC_LAST_PICTURE_EOSEQ: _b.int
HEVC_LAST_PICTURE_EOSTREAM: _b.int
VA_FEI_FUNCTION_ENC: _b.int
VA_FEI_FUNCTION_PAK: _b.int
VA_FEI_FUNCTION_ENC_PAK: _b.int
VA_PICTURE_STATS_INVALID: _b.int
VA_PICTURE_STATS_PROGRESSIVE: _b.int
VA_PICTURE_STATS_TOP_FIELD: _b.int
VA_PICTURE_STATS_BOTTOM_FIELD: _b.int
VA_PICTURE_STATS_CONTENT_UPDATED: _b.int
H264_LAST_PICTURE_EOSEQ: _b.int
H264_LAST_PICTURE_EOSTREAM: _b.int
VA_MB_PRED_AVAIL_TOP_LEFT: _b.int
VA_MB_PRED_AVAIL_TOP: _b.int
VA_MB_PRED_AVAIL_TOP_RIGHT: _b.int
VA_MB_PRED_AVAIL_LEFT: _b.int
VA_AV1_MAX_SEGMENTS: _b.int
VA_AV1_SEG_LVL_MAX: _b.int
VA_BLEND_GLOBAL_ALPHA: _b.int
VA_BLEND_PREMULTIPLIED_ALPHA: _b.int
VA_BLEND_LUMA_KEY: _b.int
VA_PROC_PIPELINE_SUBPICTURES: _b.int
VA_PROC_PIPELINE_FAST: _b.int
VA_PROC_FILTER_MANDATORY: _b.int
VA_PIPELINE_FLAG_END: _b.int
VA_CHROMA_SITING_UNKNOWN: _b.int
VA_CHROMA_SITING_VERTICAL_TOP: _b.int
VA_CHROMA_SITING_VERTICAL_CENTER: _b.int
VA_CHROMA_SITING_VERTICAL_BOTTOM: _b.int
VA_CHROMA_SITING_HORIZONTAL_LEFT: _b.int
VA_CHROMA_SITING_HORIZONTAL_CENTER: _b.int
VA_SOURCE_RANGE_UNKNOWN: _b.int
VA_SOURCE_RANGE_REDUCED: _b.int
VA_SOURCE_RANGE_FULL: _b.int
VA_TONE_MAPPING_HDR_TO_HDR: _b.int
VA_TONE_MAPPING_HDR_TO_SDR: _b.int
VA_TONE_MAPPING_HDR_TO_EDR: _b.int
VA_TONE_MAPPING_SDR_TO_HDR: _b.int
VA_DEINTERLACING_BOTTOM_FIELD_FIRST: _b.int
VA_DEINTERLACING_BOTTOM_FIELD: _b.int
VA_DEINTERLACING_ONE_FIELD: _b.int
VA_DEINTERLACING_FMD_ENABLE: _b.int
VA_DEINTERLACING_SCD_ENABLE: _b.int
VA_PROC_HVS_DENOISE_DEFAULT: _b.int
VA_PROC_HVS_DENOISE_AUTO_BDRATE: _b.int
VA_PROC_HVS_DENOISE_AUTO_SUBJECTIVE: _b.int
VA_PROC_HVS_DENOISE_MANUAL: _b.int
VA_3DLUT_CHANNEL_UNKNOWN: _b.int
VA_3DLUT_CHANNEL_RGB_RGB: _b.int
VA_3DLUT_CHANNEL_YUV_RGB: _b.int
VA_3DLUT_CHANNEL_VUY_RGB: _b.int
VA_DRM_AUTH_NONE: _b.int
VA_DRM_AUTH_DRI1: _b.int
VA_DRM_AUTH_DRI2: _b.int
VA_DRM_AUTH_CUSTOM: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_KERNEL_DRM: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_DRM_PRIME: _b.int
VA_SURFACE_ATTRIB_MEM_TYPE_DRM_PRIME_2: _b.int
