"""What HIP declares of itself, for compilers that come without its headers: qualifiers, places, barriers, atomics."""

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
template <typename T> static __device__ __forceinline__ T atomicAdd(T *place, T value) {
    return __atomic_fetch_add(place, value, __ATOMIC_RELAXED);
}
static __device__ __forceinline__ float fmaf(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
static __device__ __forceinline__ float sqrtf(float a) { return __builtin_sqrtf(a); }
static __device__ __forceinline__ float fmaxf(float a, float b) { return __builtin_fmaxf(a, b); }
static __device__ __forceinline__ float fminf(float a, float b) { return __builtin_fminf(a, b); }
static __device__ __forceinline__ float fabsf(float a) { return __builtin_fabsf(a); }
static __device__ __forceinline__ float exp2f(float a) { return __builtin_exp2f(a); }
static __device__ __forceinline__ float expf(float a) { return __builtin_exp2f(a * 1.44269504088896340736f); }
"""
