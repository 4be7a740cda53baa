/* Enumerations: values of one's own, of others, negative and wide ones, without a name, two names for a value. */
enum color { RED, GREEN = 5, BLUE };
enum sign { NEGATIVE = -1, ZERO, POSITIVE };
enum { LIMIT = 64, TWICE = LIMIT * 2 };
enum wide { SMALL = 1, LARGE = 1LL << 40 };
typedef enum { STATE_OFF, STATE_ON, STATE_DEFAULT = STATE_ON } state;
enum later;

struct lamp {
    enum color color;
    state state;
};
enum color mix(enum color one, enum color other);
