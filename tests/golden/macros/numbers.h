/* Macros with a number: C's value by C's type rules, and the type that C gives it. */
#define DECIMAL 42
#define OCTAL 0755
#define BINARY 0b1010
#define ALL (~0U)
#define MOST (~0ULL >> 1)
#define LOWEST (-2147483647 - 1)
#define SHIFTED (1u << 31)
#define LETTER 'A'
#define WIDE_LETTER L'\u00e9'
#define HALF 0.5f
#define TENTH 1e-1
#define ROOM sizeof(struct { int a; char b; })
#define LESS (-1 < 0u)
#define CAST ((unsigned char)300)
#define SUM (DECIMAL + ROOM)
