/* <tmmintrin.h> (SSSE3): no types of its own. */
#ifndef _TMMINTRIN_H_INCLUDED
#define _TMMINTRIN_H_INCLUDED
#include <pmmintrin.h>
#endif
