/* Kernels of the emulator's tests: build.sh makes gfx1100.elf and gfx1201.elf of them with Debian's clang-19 and lld-19. */
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

#ifdef __gfx1100__
KERNEL void wmma(GLOBAL half16 *a, GLOBAL half16 *b, GLOBAL float *out)
{
	u32 lane = __builtin_amdgcn_workitem_id_x();
	float8 sum = __builtin_amdgcn_wmma_f32_16x16x16_f16_w32(a[lane % 16], b[lane % 16], (float8)0);
	for (u32 i = 0; i < 8; i++)
		out[(2 * i + lane / 16) * 16 + lane % 16] = sum[i];
}
#endif

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

/* One row a workgroup of 64: the greatest, then the sum of the powers, then each divided by it. */
static SHARED float row_of[64];

static float over_row(float value, int greatest)
{
	u32 own = __builtin_amdgcn_workitem_id_x();
	row_of[own] = value;
	barrier();
	for (u32 step = 32; step; step /= 2) {
		if (own < step)
			row_of[own] = greatest ? __builtin_fmaxf(row_of[own], row_of[own + step]) : row_of[own] + row_of[own + step];
		barrier();
	}
	float found = row_of[0];
	barrier();
	return found;
}

static float power(float a) { return __builtin_exp2f(a * 1.44269504088896340736f); }

KERNEL void softmax(GLOBAL float *in, GLOBAL float *out, u32 width)
{
	u32 own = __builtin_amdgcn_workitem_id_x(), start = __builtin_amdgcn_workgroup_id_x() * width;
	float most = -__builtin_inff(), sum = 0;
	for (u32 i = own; i < width; i += 64)
		most = __builtin_fmaxf(most, in[start + i]);
	most = over_row(most, 1);
	for (u32 i = own; i < width; i += 64)
		sum += power(in[start + i] - most);
	sum = over_row(sum, 0);
	for (u32 i = own; i < width; i += 64)
		out[start + i] = power(in[start + i] - most) / sum;
}

/* NV12 (a plane of luma, then one of chroma by pairs for each 2x2) of BT.601's narrow range, to RGB of another size:
   bilinear, planes centred on each other. */
static float sample(GLOBAL unsigned char *plane, u32 width, u32 height, u32 stride, float x, float y)
{
	float left = __builtin_floorf(x), top = __builtin_floorf(y), across = x - left, down = y - top;
	float right = __builtin_fminf(__builtin_fmaxf(left + 1, 0), width - 1);
	float bottom = __builtin_fminf(__builtin_fmaxf(top + 1, 0), height - 1);
	u32 x0 = __builtin_fmaxf(left, 0), y0 = __builtin_fmaxf(top, 0), x1 = right, y1 = bottom;
	GLOBAL unsigned char *upper = plane + y0 * width * stride, *lower = plane + y1 * width * stride;
	float first = upper[x0 * stride] + across * (upper[x1 * stride] - (float)upper[x0 * stride]);
	float second = lower[x0 * stride] + across * (lower[x1 * stride] - (float)lower[x0 * stride]);
	return first + down * (second - first);
}

static unsigned char byte(float value)
{
	return (unsigned char)__builtin_fminf(__builtin_fmaxf(value + 0.5f, 0), 255);
}

static void pixel(GLOBAL unsigned char *in, GLOBAL unsigned char *out, u32 width, u32 height, u32 to_width,
                  u32 to_height, u32 x, u32 y)
{
	float across = (float)width / to_width, down = (float)height / to_height;
	float px = (x + 0.5f) * across, py = (y + 0.5f) * down;
	GLOBAL unsigned char *chroma = in + width * height;
	float luma = 1.164383f * (sample(in, width, height, 1, px - 0.5f, py - 0.5f) - 16);
	float u = sample(chroma, width / 2, height / 2, 2, px / 2 - 0.5f, py / 2 - 0.5f) - 128;
	float v = sample(chroma + 1, width / 2, height / 2, 2, px / 2 - 0.5f, py / 2 - 0.5f) - 128;
	GLOBAL unsigned char *to = out + (y * to_width + x) * 3;
	to[0] = byte(luma + 1.596027f * v);
	to[1] = byte(luma - 0.391762f * u - 0.812968f * v);
	to[2] = byte(luma + 2.017232f * u);
}

KERNEL void resize(GLOBAL unsigned char *in, GLOBAL unsigned char *out, u32 width, u32 height, u32 to_width,
                   u32 to_height)
{
	u32 x = column(), y = row();
	if (x < to_width && y < to_height)
		pixel(in, out, width, height, to_width, to_height, x, y);
}

KERNEL void resize_flat(GLOBAL unsigned char *in, GLOBAL unsigned char *out, u32 width, u32 height, u32 to_width,
                        u32 to_height)
{
	u32 i = item();
	if (i < to_width * to_height)
		pixel(in, out, width, height, to_width, to_height, i % to_width, i / to_width);
}

/* Attention over `n` places with heads of 16, a row of the queries each work-item: softmax(q k' / 4) v. Keys and values
   come by tiles of 64 through the workgroup's memory; of the n * n weights none is kept, only each row's logarithm of
   their sum. */
#define HEAD 16

static SHARED float keys[64][HEAD], values[64][HEAD];

static void tile(GLOBAL float *k, GLOBAL float *v, u32 start)
{
	u32 own = __builtin_amdgcn_workitem_id_x();
	barrier();
	for (u32 d = 0; d < HEAD; d++) {
		keys[own][d] = k[(start + own) * HEAD + d];
		values[own][d] = v[(start + own) * HEAD + d];
	}
	barrier();
}

KERNEL void attention(GLOBAL float *q, GLOBAL float *k, GLOBAL float *v, GLOBAL float *sums, GLOBAL float *out, u32 n)
{
	float query[HEAD], total[HEAD], most = -__builtin_inff(), sum = 0;
	u32 i = item();
	for (u32 d = 0; d < HEAD; d++)
		query[d] = q[i * HEAD + d] * 0.25f, total[d] = 0;
	for (u32 start = 0; start < n; start += 64) {
		tile(k, v, start);
		for (u32 j = 0; j < 64; j++) {
			float score = 0;
			for (u32 d = 0; d < HEAD; d++)
				score = __builtin_fmaf(query[d], keys[j][d], score);
			float next = __builtin_fmaxf(most, score), kept = power(most - next), weight = power(score - next);
			sum = sum * kept + weight;
			for (u32 d = 0; d < HEAD; d++)
				total[d] = __builtin_fmaf(weight, values[j][d], total[d] * kept);
			most = next;
		}
	}
	sums[i] = most + __builtin_log2f(sum) * 0.693147180559945309417f;
	for (u32 d = 0; d < HEAD; d++)
		out[i * HEAD + d] = total[d] / sum;
}

/* Backward: `delta` is each row's sum of out * gradient. One kernel goes over a row of the queries, one over a row of
   keys and values; each computes its weights anew from `sums`. */
KERNEL void attention_queries(GLOBAL float *q, GLOBAL float *k, GLOBAL float *v, GLOBAL float *sums,
                              GLOBAL float *delta, GLOBAL float *gradient, GLOBAL float *dq, u32 n)
{
	float query[HEAD], given[HEAD], found[HEAD];
	u32 i = item();
	for (u32 d = 0; d < HEAD; d++)
		query[d] = q[i * HEAD + d] * 0.25f, given[d] = gradient[i * HEAD + d], found[d] = 0;
	for (u32 start = 0; start < n; start += 64) {
		tile(k, v, start);
		for (u32 j = 0; j < 64; j++) {
			float score = 0, through = 0;
			for (u32 d = 0; d < HEAD; d++) {
				score = __builtin_fmaf(query[d], keys[j][d], score);
				through = __builtin_fmaf(given[d], values[j][d], through);
			}
			float change = power(score - sums[i]) * (through - delta[i]) * 0.25f;
			for (u32 d = 0; d < HEAD; d++)
				found[d] = __builtin_fmaf(change, keys[j][d], found[d]);
		}
	}
	for (u32 d = 0; d < HEAD; d++)
		dq[i * HEAD + d] = found[d];
}

KERNEL void attention_keys(GLOBAL float *q, GLOBAL float *k, GLOBAL float *v, GLOBAL float *sums, GLOBAL float *delta,
                           GLOBAL float *gradient, GLOBAL float *dk, GLOBAL float *dv, u32 n)
{
	float key[HEAD], value[HEAD], of_key[HEAD], of_value[HEAD];
	u32 j = item();
	for (u32 d = 0; d < HEAD; d++)
		key[d] = k[j * HEAD + d] * 0.25f, value[d] = v[j * HEAD + d], of_key[d] = of_value[d] = 0;
	for (u32 start = 0; start < n; start += 64) {
		tile(q, gradient, start); /* queries and gradients this time */
		for (u32 i = 0; i < 64; i++) {
			float score = 0, through = 0;
			for (u32 d = 0; d < HEAD; d++) {
				score = __builtin_fmaf(key[d], keys[i][d], score);
				through = __builtin_fmaf(value[d], values[i][d], through);
			}
			float weight = power(score - sums[start + i]), change = weight * (through - delta[start + i]) * 0.25f;
			for (u32 d = 0; d < HEAD; d++) {
				of_value[d] = __builtin_fmaf(weight, values[i][d], of_value[d]);
				of_key[d] = __builtin_fmaf(change, keys[i][d], of_key[d]);
			}
		}
	}
	for (u32 d = 0; d < HEAD; d++)
		dk[j * HEAD + d] = of_key[d], dv[j * HEAD + d] = of_value[d];
}

#ifdef __gfx1100__
/* A multiplication of matrices of any size that is a multiple of 16, a tile of the result each wave. */
KERNEL void wmma_tiles(GLOBAL f16 *a, GLOBAL f16 *b, GLOBAL float *out, u32 n)
{
	u32 lane = __builtin_amdgcn_workitem_id_x();
	u32 x = __builtin_amdgcn_workgroup_id_x() * 16, y = __builtin_amdgcn_workgroup_id_y() * 16;
	float8 sum = 0;
	for (u32 k = 0; k < n; k += 16)
		sum = __builtin_amdgcn_wmma_f32_16x16x16_f16_w32(*(GLOBAL half16 *)(a + (y + lane % 16) * n + k),
		                                                  *(GLOBAL half16 *)(b + (x + lane % 16) * n + k), sum);
	for (u32 i = 0; i < 8; i++)
		out[(y + 2 * i + lane / 16) * n + x + lane % 16] = sum[i];
}
#endif
