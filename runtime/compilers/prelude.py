"""What HIP declares of itself, for compilers that come without its headers: qualifiers, places, barriers, atomics,
other lanes of a wave, and functions of float that need no library."""

from __future__ import annotations

PRELUDE = """\
#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#define __forceinline__ inline __attribute__((always_inline))
#define __launch_bounds__(most) __attribute__((amdgpu_flat_work_group_size(1, most)))
#define __autogen_places(name, what) \\
    struct name { \\
        static __device__ unsigned __x() { return what(x); } \\
        static __device__ unsigned __y() { return what(y); } \\
        static __device__ unsigned __z() { return what(z); } \\
        __declspec(property(get = __x)) unsigned x; \\
        __declspec(property(get = __y)) unsigned y; \\
        __declspec(property(get = __z)) unsigned z; \\
    };
#define __autogen_item(axis) __builtin_amdgcn_workitem_id_##axis()
#define __autogen_group(axis) __builtin_amdgcn_workgroup_id_##axis()
#define __autogen_size(axis) __builtin_amdgcn_workgroup_size_##axis()
#define __autogen_groups(axis) (__builtin_amdgcn_grid_size_##axis() / __builtin_amdgcn_workgroup_size_##axis())
__autogen_places(__autogen_thread_idx, __autogen_item)
__autogen_places(__autogen_block_idx, __autogen_group)
__autogen_places(__autogen_block_dim, __autogen_size)
__autogen_places(__autogen_grid_dim, __autogen_groups)
#define threadIdx (__autogen_thread_idx())
#define blockIdx (__autogen_block_idx())
#define blockDim (__autogen_block_dim())
#define gridDim (__autogen_grid_dim())
static __device__ __forceinline__ void __syncthreads() {
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
}
#define __autogen_device static __device__ __forceinline__
#if __has_builtin(__builtin_amdgcn_wavefrontsize)
#define warpSize ((int)__builtin_amdgcn_wavefrontsize())
#else
#define warpSize __AMDGCN_WAVEFRONT_SIZE
#endif
#if __has_builtin(__builtin_readsteadycounter)
#define __autogen_clock __builtin_readsteadycounter
#else
#define __autogen_clock __builtin_amdgcn_s_memrealtime
#endif
typedef __SIZE_TYPE__ size_t;
typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __UINT64_TYPE__ uint64_t;
__autogen_device void __threadfence() { __builtin_amdgcn_fence(__ATOMIC_SEQ_CST, "agent"); }
__autogen_device void __threadfence_block() { __builtin_amdgcn_fence(__ATOMIC_SEQ_CST, "workgroup"); }
#define __autogen_atomic(name, what) \\
    template <typename T> __autogen_device T name(T *place, T value) { \\
        return what(place, value, __ATOMIC_RELAXED); \\
    }
__autogen_atomic(atomicAdd, __atomic_fetch_add)
__autogen_atomic(atomicSub, __atomic_fetch_sub)
__autogen_atomic(atomicMin, __atomic_fetch_min)
__autogen_atomic(atomicMax, __atomic_fetch_max)
__autogen_atomic(atomicAnd, __atomic_fetch_and)
__autogen_atomic(atomicOr, __atomic_fetch_or)
__autogen_atomic(atomicXor, __atomic_fetch_xor)
__autogen_atomic(atomicExch, __atomic_exchange_n)
template <typename T> __autogen_device T atomicCAS(T *place, T expected, T value) {
    __atomic_compare_exchange_n(place, &expected, value, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    return expected;
}
__autogen_device int __lane_id() { return __builtin_amdgcn_mbcnt_hi(~0u, __builtin_amdgcn_mbcnt_lo(~0u, 0)); }
template <typename T> __autogen_device T __autogen_of_lane(T value, int lane) {
    static_assert(sizeof(T) % 4 == 0, "lanes hand over 32 or 64 bits");
    int words[sizeof(T) / 4];
    __builtin_memcpy(words, &value, sizeof(T));
    for (int &word : words)
        word = __builtin_amdgcn_ds_bpermute(lane << 2, word);
    __builtin_memcpy(&value, words, sizeof(T));
    return value;
}
template <typename T> __autogen_device T __shfl(T value, int lane, int width = warpSize) {
    return __autogen_of_lane(value, (lane & (width - 1)) | (__lane_id() & ~(width - 1)));
}
template <typename T> __autogen_device T __shfl_up(T value, unsigned by, int width = warpSize) {
    int own = __lane_id(), from = own - (int)by;
    return __autogen_of_lane(value, from < (own & ~(width - 1)) ? own : from);
}
template <typename T> __autogen_device T __shfl_down(T value, unsigned by, int width = warpSize) {
    int own = __lane_id();
    return __autogen_of_lane(value, (own & (width - 1)) + (int)by >= width ? own : own + (int)by);
}
template <typename T> __autogen_device T __shfl_xor(T value, int mask, int width = warpSize) {
    int own = __lane_id(), from = own ^ mask;
    return __autogen_of_lane(value, from >= ((own + width) & ~(width - 1)) ? own : from);
}
__autogen_device unsigned long long __ballot(int test) { return __builtin_amdgcn_uicmp((unsigned)test, 0, 33); }
__autogen_device int __any(int test) { return __ballot(test) != 0; }
__autogen_device int __all(int test) { return __ballot(!test) == 0; }
__autogen_device int __popc(unsigned a) { return __builtin_popcount(a); }
__autogen_device int __popcll(unsigned long long a) { return __builtin_popcountll(a); }
__autogen_device int __clz(int a) { return a ? __builtin_clz(a) : 32; }
__autogen_device int __clzll(long long a) { return a ? __builtin_clzll(a) : 64; }
__autogen_device int __ffs(int a) { return __builtin_ffs(a); }
__autogen_device unsigned __brev(unsigned a) { return __builtin_bitreverse32(a); }
__autogen_device long long clock64() { return __builtin_readcyclecounter(); }
__autogen_device long long wall_clock64() { return __autogen_clock(); }
template <typename T> __autogen_device T min(T a, T b) { return b < a ? b : a; }
template <typename T> __autogen_device T max(T a, T b) { return a < b ? b : a; }
#define __autogen_one(name, what) __autogen_device float name(float a) { return what(a); }
#define __autogen_two(name, what) __autogen_device float name(float a, float b) { return what(a, b); }
__autogen_device float fmaf(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
__autogen_one(sqrtf, __builtin_sqrtf)
__autogen_one(fabsf, __builtin_fabsf)
__autogen_one(floorf, __builtin_floorf)
__autogen_one(ceilf, __builtin_ceilf)
__autogen_one(truncf, __builtin_truncf)
__autogen_one(rintf, __builtin_rintf)
__autogen_one(roundf, __builtin_roundf)
__autogen_two(fmaxf, __builtin_fmaxf)
__autogen_two(fminf, __builtin_fminf)
__autogen_two(copysignf, __builtin_copysignf)
__autogen_one(rsqrtf, __builtin_amdgcn_rsqf)
__autogen_one(exp2f, __builtin_exp2f)
__autogen_one(expf, __builtin_expf)
__autogen_one(log2f, __builtin_log2f)
__autogen_one(logf, __builtin_logf)
__autogen_one(log10f, __builtin_log10f)
__autogen_one(sinf, __builtin_sinf)
__autogen_one(cosf, __builtin_cosf)
__autogen_device float powf(float a, float b) {
    if (b == 0 || a == 1)
        return 1;
    float whole = __builtin_truncf(b), found = __builtin_exp2f(b * __builtin_log2f(__builtin_fabsf(a)));
    if (!(a < 0) && !(a == 0))
        return found;
    if (whole != b)
        return a == 0 ? found : __builtin_nanf("");
    return __builtin_truncf(b / 2) * 2 != b ? __builtin_copysignf(found, a) : found;
}
__autogen_device float tanhf(float a) {
    float power = __builtin_expf(-2 * __builtin_fabsf(a));
    return __builtin_copysignf((1 - power) / (1 + power), a);
}
"""
