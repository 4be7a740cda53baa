/* Macros with a text. */
#define NAME "golden"
#define JOINED "gol" "den"
#define ESCAPED "tab\there, \x41\102, \"quoted\""
#define BYTES "\xff\xfe"
#define WIDE L"weit"
#define UTF16 u"\U0001F600"
#define VERSION_TEXT NAME " 1.0"
