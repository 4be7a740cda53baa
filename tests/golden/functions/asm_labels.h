/* Functions and variables that the library has under another name. */
int rename(const char *from, const char *to) __asm__("rename_v2");
extern int level __asm__("golden_level");
