/* <x86intrin.h> (everything on x86): no types of its own. */
#ifndef _X86INTRIN_H_INCLUDED
#define _X86INTRIN_H_INCLUDED
#include <x86gprintrin.h>
#include <immintrin.h>
#include <ammintrin.h>
#endif
