/* <xmmintrin.h> (SSE): the vector types only. */
#ifndef _XMMINTRIN_H_INCLUDED
#define _XMMINTRIN_H_INCLUDED
#include <mmintrin.h>
#include <mm_malloc.h>
#if defined(__i386__) || defined(__x86_64__)
typedef float __m128 __attribute__((__vector_size__(16), __aligned__(16)));
typedef float __m128_u __attribute__((__vector_size__(16), __aligned__(1)));
typedef float __v4sf __attribute__((__vector_size__(16)));
#endif
#endif
