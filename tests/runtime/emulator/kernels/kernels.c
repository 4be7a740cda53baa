/* Kernels of the emulator's tests: build.sh makes gfx1100.elf of them with Debian's clang-19 and lld-19. */
#define GLOBAL __attribute__((address_space(1)))
#define SHARED __attribute__((address_space(3), loader_uninitialized))
#define KERNEL __attribute__((amdgpu_kernel, visibility("protected")))

typedef unsigned u32;
typedef _Float16 f16;
typedef f16 half16 __attribute__((ext_vector_type(16)));
typedef float float8 __attribute__((ext_vector_type(8)));

static u32 item(void) { return __builtin_amdgcn_workgroup_id_x() * 64 + __builtin_amdgcn_workitem_id_x(); }
static u32 column(void) { return __builtin_amdgcn_workgroup_id_x() * 16 + __builtin_amdgcn_workitem_id_x(); }
static u32 row(void) { return __builtin_amdgcn_workgroup_id_y() * 16 + __builtin_amdgcn_workitem_id_y(); }

static void barrier(void)
{
	__builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
	__builtin_amdgcn_s_barrier();
	__builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
}

KERNEL void vadd(GLOBAL float *a, GLOBAL float *b, GLOBAL float *out, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = a[i] + b[i];
}

KERNEL void saxpy(GLOBAL float *a, GLOBAL float *out, float factor, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = __builtin_fmaf(factor, a[i], out[i]);
}

KERNEL void divide(GLOBAL float *a, GLOBAL float *b, GLOBAL float *out, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = a[i] / b[i];
}

KERNEL void matmul(GLOBAL float *a, GLOBAL float *b, GLOBAL float *out, u32 n)
{
	u32 x = column(), y = row();
	float sum = 0;
	for (u32 k = 0; k < n; k++)
		sum = __builtin_fmaf(a[y * n + k], b[k * n + x], sum);
	out[y * n + x] = sum;
}

static SHARED float left[16][16], right[16][16];

KERNEL void tiled(GLOBAL float *a, GLOBAL float *b, GLOBAL float *out, u32 n)
{
	u32 tx = __builtin_amdgcn_workitem_id_x(), ty = __builtin_amdgcn_workitem_id_y();
	u32 x = column(), y = row();
	float sum = 0;
	for (u32 tile = 0; tile < n; tile += 16) {
		left[ty][tx] = a[y * n + tile + tx];
		right[ty][tx] = b[(tile + ty) * n + x];
		barrier();
		for (u32 k = 0; k < 16; k++)
			sum = __builtin_fmaf(left[ty][k], right[k][tx], sum);
		barrier();
	}
	out[y * n + x] = sum;
}

KERNEL void wmma(GLOBAL half16 *a, GLOBAL half16 *b, GLOBAL float *out)
{
	u32 lane = __builtin_amdgcn_workitem_id_x();
	float8 sum = __builtin_amdgcn_wmma_f32_16x16x16_f16_w32(a[lane % 16], b[lane % 16], (float8)0);
	for (u32 i = 0; i < 8; i++)
		out[(2 * i + lane / 16) * 16 + lane % 16] = sum[i];
}

static SHARED float partial[64];

KERNEL void reduce(GLOBAL float *a, GLOBAL float *out, u32 n)
{
	u32 own = __builtin_amdgcn_workitem_id_x(), i = item();
	partial[own] = i < n ? a[i] : 0;
	barrier();
	for (u32 step = 32; step; step /= 2) {
		if (own < step)
			partial[own] += partial[own + step];
		barrier();
	}
	if (!own)
		out[__builtin_amdgcn_workgroup_id_x()] = partial[0];
}

KERNEL void histogram(GLOBAL u32 *values, GLOBAL u32 *counts, u32 n)
{
	u32 i = item();
	if (i < n)
		__atomic_fetch_add(&counts[values[i] & 255], 1, __ATOMIC_RELAXED);
}

KERNEL void mandelbrot(GLOBAL u32 *out, u32 width)
{
	u32 x = column(), y = row(), count = 0;
	float cx = -2 + 3.0f * x / width, cy = -1.5f + 3.0f * y / width, re = 0, im = 0;
	while (count < 100 && re * re + im * im < 4) {
		float next = re * re - im * im + cx;
		im = 2 * re * im + cy;
		re = next;
		count++;
	}
	out[y * width + x] = count;
}

KERNEL void integers(GLOBAL u32 *a, GLOBAL u32 *b, GLOBAL u32 *out, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = (a[i] / b[i]) ^ (a[i] % b[i] + (a[i] * b[i] >> 3) + __builtin_popcount(a[i]) + __builtin_clz(b[i]));
}

KERNEL void doubles(GLOBAL double *a, GLOBAL double *b, GLOBAL double *out, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = __builtin_fma(a[i], b[i], a[i] / b[i]);
}

KERNEL void halves(GLOBAL f16 *a, GLOBAL f16 *b, GLOBAL f16 *out, u32 n)
{
	u32 i = item();
	if (i < n)
		out[i] = a[i] * b[i];
}

/* Each work-item has an array of its own, in scratch memory because the index is not known. */
KERNEL void sorted(GLOBAL u32 *values, GLOBAL u32 *out, u32 n)
{
	u32 own[8], first = item() * 8;
	if (first + 8 > n)
		return;
	for (u32 i = 0; i < 8; i++) {
		u32 value = values[first + i], place = i;
		for (; place && own[place - 1] > value; place--)
			own[place] = own[place - 1];
		own[place] = value;
	}
	for (u32 i = 0; i < 8; i++)
		out[first + i] = own[i];
}

KERNEL void store_at(GLOBAL u32 *where, u32 index) { where[index + item()] = 1; }

KERNEL void load_null(GLOBAL u32 *out) { out[0] = *(volatile GLOBAL u32 *)0; }

KERNEL void never_ends(volatile GLOBAL u32 *out)
{
	while (!out[0])
		out[1] = 1;
}

KERNEL void illegal(GLOBAL u32 *out) { __asm__ volatile(".long 0xffffffff"); }
