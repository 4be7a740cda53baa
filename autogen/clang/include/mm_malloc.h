/* <mm_malloc.h>: aligned allocation, declared only; no library exports these names. */
#ifndef _MM_MALLOC_H_INCLUDED
#define _MM_MALLOC_H_INCLUDED
#if (defined(__i386__) || defined(__x86_64__)) && !defined(_mm_malloc)
static __inline__ void *_mm_malloc(__SIZE_TYPE__ size, __SIZE_TYPE__ alignment);
static __inline__ void _mm_free(void *memory);
#endif
#endif
