/* <wmmintrin.h> (AES, PCLMUL): no types of its own. */
#ifndef _WMMINTRIN_H_INCLUDED
#define _WMMINTRIN_H_INCLUDED
#include <emmintrin.h>
#endif
