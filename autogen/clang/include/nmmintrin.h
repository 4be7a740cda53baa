/* <nmmintrin.h> (SSE4.2): no types of its own. */
#ifndef _NMMINTRIN_H_INCLUDED
#define _NMMINTRIN_H_INCLUDED
#include <smmintrin.h>
#endif
