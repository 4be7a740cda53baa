/* <ammintrin.h> (SSE4a): no types of its own. */
#ifndef _AMMINTRIN_H_INCLUDED
#define _AMMINTRIN_H_INCLUDED
#include <pmmintrin.h>
#endif
