/* The compiler: it reads the outline of Metal source, and knows what the kernels in it do by their names. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#import "fake.h"

struct reader {
    const char *text, *here;
    char *complaint;
};

static void complain(struct reader *reader, const char *where, const char *format, ...) {
    va_list arguments;
    char *what = NULL;
    int line = 1, column = 1;
    if (reader->complaint) return;
    for (const char *c = reader->text; c < where; c++) *c == '\n' ? (line++, column = 1) : column++;
    va_start(arguments, format);
    if (vasprintf(&what, format, arguments) < 0) abort();
    va_end(arguments);
    if (asprintf(&reader->complaint, "program_source:%d:%d: error: %s", line, column, what) < 0) abort();
    free(what);
}

/* Comments become spaces, and so does what #ifdef leaves out: no place moves. */
static void blank(char *from, char *to) {
    for (; from < to; from++)
        if (*from != '\n') *from = ' ';
}

static void without_comments(char *text) {
    for (char *c = text; *c; c++) {
        char *end = NULL;
        if (!strncmp(c, "//", 2)) end = strchr(c, '\n');
        else if (!strncmp(c, "/*", 2)) end = (end = strstr(c + 2, "*/")) ? end + 2 : NULL;
        else continue;
        if (!end) end = c + strlen(c);
        blank(c, end);
        c = end - 1;
    }
}

/* Lines that start with #: #ifdef, #ifndef, #else, #endif with the macros of the options; #error is one. */
static void directives(struct reader *reader, char *text, NSDictionary *macros) {
    int depth = 0, off = 0; /* `off`: the depth from which on text is left out */
    for (char *line = text, *end; *line; line = *end ? end + 1 : end) {
        char word[32] = "", name[128] = "";
        if (!(end = strchr(line, '\n'))) end = line + strlen(line);
        if (sscanf(line, " #%31s %127s", word, name) < 1 || *(line + strspn(line, " \t")) != '#') {
            if (off) blank(line, end);
            continue;
        }
        BOOL defined = [macros objectForKey:[NSString stringWithUTF8String:name]] != nil;
        if (!strcmp(word, "ifdef") || !strcmp(word, "ifndef")) {
            depth++;
            if (!off && defined != !strcmp(word, "ifdef")) off = depth;
        } else if (!strcmp(word, "else")) {
            if (!off) off = depth;
            else if (off == depth) off = 0;
        } else if (!strcmp(word, "endif")) {
            if (off == depth) off = 0;
            depth--;
        } else if (!strcmp(word, "error") && !off) {
            complain(reader, line, "%.*s", (int)(end - strstr(line, "error") - 6), strstr(line, "error") + 6);
        }
        blank(line, end);
    }
    if (depth) complain(reader, text + strlen(text), "unterminated conditional directive");
}

static void spaces(struct reader *reader) {
    while (isspace((unsigned char)*reader->here)) reader->here++;
}

static BOOL word(struct reader *reader, char *into, size_t size) {
    size_t length = 0;
    spaces(reader);
    while (isalnum((unsigned char)reader->here[length]) || reader->here[length] == '_') length++;
    snprintf(into, size, "%.*s", (int)length, reader->here);
    reader->here += length;
    return length > 0;
}

/* Past a pair of brackets and everything in it. */
static BOOL pair(struct reader *reader, char open, char close) {
    const char *start = (spaces(reader), reader->here);
    int depth = 0;
    if (*start != open) {
        complain(reader, start, "expected '%c'", open);
        return NO;
    }
    for (; *reader->here; reader->here++) {
        if (*reader->here == open) depth++;
        if (*reader->here == close && !--depth) return reader->here++, YES;
    }
    complain(reader, reader->here, "expected '%c'", close);
    return NO;
}

/* Past a declaration that is no kernel. */
static BOOL declaration(struct reader *reader) {
    for (; *reader->here && *reader->here != ';'; reader->here++)
        if (*reader->here == '{') {
            if (!pair(reader, '{', '}')) return NO;
            spaces(reader);
            if (*reader->here != ';') return YES; /* a function */
            break;
        }
    if (*reader->here == ';') return reader->here++, YES;
    complain(reader, reader->here, "expected ';' after declaration");
    return NO;
}

static BOOL kernel(struct reader *reader, NSMutableArray *names) {
    char text[128];
    if (!word(reader, text, sizeof text) || strcmp(text, "void")) {
        complain(reader, reader->here, "kernel must return void");
        return NO;
    }
    const char *start = (spaces(reader), reader->here);
    if (!word(reader, text, sizeof text) || !pair(reader, '(', ')') || !pair(reader, '{', '}')) {
        complain(reader, start, "expected a kernel's name, parameters and body");
        return NO;
    }
    if (!fake_kernel(text)) {
        complain(reader, start, "the fake knows no kernel '%s'", text);
        return NO;
    }
    [names addObject:[NSString stringWithUTF8String:text]];
    return YES;
}

NSArray *fake_compile(NSString *source, NSDictionary *macros, NSString **complaint) {
    static const char *const others[] = {"using", "constant", "struct", "typedef", "static", "inline", "template"};
    NSMutableArray *names = [NSMutableArray array];
    char *text = strdup([source UTF8String]), first[128];
    struct reader reader = {text, text, NULL};
    without_comments(text);
    directives(&reader, text, macros);
    for (spaces(&reader); *reader.here && !reader.complaint; spaces(&reader)) {
        const char *start = reader.here;
        if (!word(&reader, first, sizeof first)) complain(&reader, start, "expected unqualified-id");
        else if (!strcmp(first, "kernel")) kernel(&reader, names);
        else {
            size_t i = 0, count = sizeof others / sizeof *others;
            while (i < count && strcmp(first, others[i])) i++;
            if (i == count) complain(&reader, start, "unknown type name '%s'", first);
            else declaration(&reader);
        }
    }
    if (reader.complaint) *complaint = [NSString stringWithUTF8String:reader.complaint];
    free(text);
    if (!reader.complaint) return names;
    free(reader.complaint);
    return nil;
}
