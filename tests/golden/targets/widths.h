/* One module for several targets: where `long`, the sign of char or an alignment differs, each has its own.
 *
 * targets = ["x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-pc-windows-msvc", "i386-linux-gnu"]
 */
struct sample {
    char sign;
    long count;
    long double exact;
    void *where;
    __WCHAR_TYPE__ letter;
};

struct bits {
    unsigned char low : 4;
    unsigned high : 4;
    char sign : 2;
};

#define CHAR_IS_SIGNED ((char)-1 < 0)
#define LONG_BYTES sizeof(long)
unsigned long total(const struct sample *all, long count);
