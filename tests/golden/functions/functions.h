/* Functions: numbers, strings, records by value and by pointer, arrays as parameters, no parameters.
 *
 * library = ["libgolden.so.1", "golden"]
 */
struct point {
    double x, y;
};

double length(struct point p);
struct point middle(const struct point *all, unsigned long count);
const char *label(int index);
void fill(unsigned char buffer[16], int value);
int reset(void);
int old_style();
void sort(void *base, int (*order)(const void *, const void *));
