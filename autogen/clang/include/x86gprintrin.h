/* <x86gprintrin.h> (general registers): no types of its own. */
#ifndef _X86GPRINTRIN_H_INCLUDED
#define _X86GPRINTRIN_H_INCLUDED
#endif
