/* What one target lacks is hidden there, and what only it has is shown there alone.
 *
 * targets = ["x86_64-linux-gnu", "aarch64-linux-gnu"]
 */
enum unit {
    UNIT_CORE,
#ifdef __x86_64__
    UNIT_X87,
#endif
    UNIT_VECTOR,
};

#ifdef __x86_64__
#define CALL_OPEN 2
#define PORT_IO 1
struct ports {
    unsigned short base;
};
int grant(int level);
#else
#define CALL_OPEN 56
struct features {
    unsigned long bits[2];
};
int probe_features(struct features *out);
#endif
