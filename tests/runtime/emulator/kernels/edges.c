/* Where kernels come to the edges of what instructions say: build.sh makes edges.elf of them. */
#define GLOBAL __attribute__((address_space(1)))
#define KERNEL __attribute__((amdgpu_kernel, visibility("protected")))

typedef unsigned u32;
typedef unsigned long u64;

#define X __builtin_amdgcn_workitem_id_x()
#define Y __builtin_amdgcn_workitem_id_y()

/* Clang asks for as many numbers of a work-item as a kernel uses, and takes the only one as it is. */
KERNEL void x_alone(GLOBAL u32 *out) { __atomic_fetch_add(&out[X], 1, __ATOMIC_RELAXED); }
KERNEL void x_and_y(GLOBAL u32 *out) { __atomic_fetch_add(&out[Y * 8 + X], 1, __ATOMIC_RELAXED); }

static u32 item(void) { return __builtin_amdgcn_workgroup_id_x() * 64 + X; }

KERNEL void divide(GLOBAL float *a, GLOBAL float *b, GLOBAL float *out) { out[item()] = a[item()] / b[item()]; }
KERNEL void divide64(GLOBAL double *a, GLOBAL double *b, GLOBAL double *out) { out[item()] = a[item()] / b[item()]; }

KERNEL void to_float(GLOBAL long *in, GLOBAL float *out, long each)
{
	out[2 * X] = in[X];
	out[2 * X + 1] = each;
}

/* The same computed by clang (a constant), by lanes and by the scalar unit. */
KERNEL void extract(GLOBAL int *in, GLOBAL int *out, int each, u32 at)
{
	out[3 * X] = __builtin_amdgcn_sbfe(-0x12345678, 27, 9);
	out[3 * X + 1] = __builtin_amdgcn_sbfe(in[X], at, 9);
	out[3 * X + 2] = __builtin_amdgcn_sbfe(each, at, 9);
}

KERNEL void bytes(GLOBAL u32 *a, GLOBAL u32 *b, GLOBAL u32 *out)
{
	out[4 * X] = __builtin_amdgcn_sad_u8(a[X], b[X], 5);
	out[4 * X + 1] = __builtin_amdgcn_msad_u8(a[X], b[X], 5);
	out[4 * X + 2] = __builtin_amdgcn_lerp(a[X], b[X], 0x00010001);
	out[4 * X + 3] = __builtin_amdgcn_sad_u16(a[X], b[X], 5);
}

KERNEL void packed(GLOBAL float *in, GLOBAL u32 *out)
{
	out[3 * X] = __builtin_amdgcn_cvt_pk_u8_f32(in[X], 1, 0x11223344);
	out[3 * X + 1] = __builtin_bit_cast(u32, __builtin_amdgcn_cvt_pknorm_i16(in[X], 0.5f));
	out[3 * X + 2] = __builtin_bit_cast(u32, __builtin_amdgcn_cvt_pknorm_u16(in[X], 0.5f));
}

#define CUBE(at, x, y, z)                                                                                              \
	out[4 * (at)] = __builtin_amdgcn_cubeid(x, y, z), out[4 * (at) + 1] = __builtin_amdgcn_cubema(x, y, z),           \
	          out[4 * (at) + 2] = __builtin_amdgcn_cubesc(x, y, z), out[4 * (at) + 3] = __builtin_amdgcn_cubetc(x, y, z)

KERNEL void cube(GLOBAL float *x, GLOBAL float *y, GLOBAL float *z, GLOBAL float *out) { CUBE(X, x[X], y[X], z[X]); }

/* The same of directions that clang knows. */
KERNEL void cube_folded(GLOBAL float *out)
{
	CUBE(0, 3, 2, 1), CUBE(1, -3, 2, 1), CUBE(2, 2, 3, 1), CUBE(3, 2, -3, 1), CUBE(4, 1, 2, 3), CUBE(5, 1, 2, -3);
	CUBE(6, 2, 2, 2), CUBE(7, -2, 2, 1);
}

KERNEL void times(GLOBAL u64 *out, u32 rounds)
{
	u64 cycles = __builtin_readcyclecounter(), clock = __builtin_readsteadycounter();
	u32 some = X;
	for (u32 i = 0; i < rounds; i++)
		some = some * 1664525 + 1013904223;
	out[0] = some;
	out[1] = __builtin_readcyclecounter() - cycles;
	out[2] = __builtin_readsteadycounter() - clock;
	out[3] = clock;
}

typedef u32 u32x16 __attribute__((ext_vector_type(16)));

/* A vector in registers, one of which a number chooses. */
KERNEL void chosen(GLOBAL u32 *in, GLOBAL u32 *out, u32 from, u32 to)
{
	u32x16 all = 0;
	for (u32 i = 0; i < 16; i++)
		all[i] = in[i * 32 + X];
	all[to & 15] = 7;
	out[2 * X] = all[from & 15];
	out[2 * X + 1] = all[3];
}

static __attribute__((noinline)) u32 next(u32 a) { return a + 1; }
static __attribute__((noinline)) u32 fibonacci(u32 a) { return a < 2 ? a : fibonacci(a - 1) + fibonacci(a - 2); }
static u32 (*const FUNCTIONS[])(u32) = {next, fibonacci};

KERNEL void called(GLOBAL u32 *out) { out[X] = FUNCTIONS[X & 1](X / 2); }

KERNEL void trap(GLOBAL u32 *out) { __builtin_trap(); }
