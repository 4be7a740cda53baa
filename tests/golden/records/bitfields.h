/* Bit-fields: signs, widths, unnamed ones, a wide member behind them, plain and wide characters. */
#include <stddef.h>

struct flags {
    unsigned ready : 1;
    unsigned mode : 3;
    int balance : 5;
    unsigned : 7;
    unsigned long long count : 40;
};

struct restart {
    unsigned char low : 3;
    unsigned char : 0;
    unsigned char high : 3;
    short behind;
};

struct letters {
    char plain : 3;
    signed char small : 3;
    wchar_t wide : 9;
    _Bool yes : 1;
};
