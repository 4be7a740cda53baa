/* <pmmintrin.h> (SSE3): no types of its own. */
#ifndef _PMMINTRIN_H_INCLUDED
#define _PMMINTRIN_H_INCLUDED
#include <emmintrin.h>
#endif
