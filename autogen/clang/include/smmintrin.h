/* <smmintrin.h> (SSE4.1): no types of its own. */
#ifndef _SMMINTRIN_H_INCLUDED
#define _SMMINTRIN_H_INCLUDED
#include <tmmintrin.h>
#endif
