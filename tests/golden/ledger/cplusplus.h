/* C++: what has a C form is bound; templates, operators and virtual functions are not.
 *
 * language = "c++"
 */
namespace shapes {
struct Point {
    int x = 0, y = 0;
    int sum() const;
};
enum class Kind : unsigned char { Round, Flat };
}

struct Drawn {
    virtual void draw();
    int layer;
};

template <typename T> struct Pair {
    T first, second;
};
bool operator==(const shapes::Point &, const shapes::Point &);
extern "C" int area(const shapes::Point *corners, int count);
