/* <arm_neon.h>: the vector types and the structs of two, three or four of them; only with NEON. */
#ifndef _AARCH64_NEON_H_
#define _AARCH64_NEON_H_
#include <stdint.h>
#ifdef __ARM_NEON

typedef float float32_t;
typedef __fp16 float16_t;
typedef __bf16 bfloat16_t;
#ifdef __aarch64__
typedef double float64_t;
typedef uint8_t poly8_t;
typedef uint16_t poly16_t;
typedef uint64_t poly64_t;
typedef __uint128_t poly128_t;
#else
typedef int8_t poly8_t;
typedef int16_t poly16_t;
typedef uint64_t poly64_t;
#endif

#define __autogen_vectors(vector, element, bytes) \
  typedef element vector##_t __attribute__((__vector_size__(bytes))); \
  typedef struct vector##x2_t { vector##_t val[2]; } vector##x2_t; \
  typedef struct vector##x3_t { vector##_t val[3]; } vector##x3_t; \
  typedef struct vector##x4_t { vector##_t val[4]; } vector##x4_t;

__autogen_vectors(int8x8, int8_t, 8)
__autogen_vectors(int8x16, int8_t, 16)
__autogen_vectors(uint8x8, uint8_t, 8)
__autogen_vectors(uint8x16, uint8_t, 16)
__autogen_vectors(int16x4, int16_t, 8)
__autogen_vectors(int16x8, int16_t, 16)
__autogen_vectors(uint16x4, uint16_t, 8)
__autogen_vectors(uint16x8, uint16_t, 16)
__autogen_vectors(int32x2, int32_t, 8)
__autogen_vectors(int32x4, int32_t, 16)
__autogen_vectors(uint32x2, uint32_t, 8)
__autogen_vectors(uint32x4, uint32_t, 16)
__autogen_vectors(int64x1, int64_t, 8)
__autogen_vectors(int64x2, int64_t, 16)
__autogen_vectors(uint64x1, uint64_t, 8)
__autogen_vectors(uint64x2, uint64_t, 16)
__autogen_vectors(poly8x8, poly8_t, 8)
__autogen_vectors(poly8x16, poly8_t, 16)
__autogen_vectors(poly16x4, poly16_t, 8)
__autogen_vectors(poly16x8, poly16_t, 16)
__autogen_vectors(poly64x1, poly64_t, 8)
__autogen_vectors(poly64x2, poly64_t, 16)
__autogen_vectors(float16x4, float16_t, 8)
__autogen_vectors(float16x8, float16_t, 16)
__autogen_vectors(float32x2, float32_t, 8)
__autogen_vectors(float32x4, float32_t, 16)
__autogen_vectors(bfloat16x4, bfloat16_t, 8)
__autogen_vectors(bfloat16x8, bfloat16_t, 16)
#ifdef __aarch64__
__autogen_vectors(float64x1, float64_t, 8)
__autogen_vectors(float64x2, float64_t, 16)
#endif

#undef __autogen_vectors
#endif
#endif
