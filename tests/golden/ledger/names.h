/* Names: Python's keywords, a tag beside another thing of its name, names that ctypes keeps for itself. */
struct class {
    int from, import, None;
    int _fields_;
};
struct stat {
    int size;
};
int stat(const char *path, struct stat *out);
enum lambda { pass, yield };
int print(int in, int is);
#define def 7
