"""Variables of the environment that compilers obey; what is read of headers depends on its request only."""

SEARCH_VARIABLES = (
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "OBJC_INCLUDE_PATH",
    "OBJCPLUS_INCLUDE_PATH",
)
# They have files written, or change the options that are given.
WRITING_VARIABLES = (
    *("DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "CCC_OVERRIDE_OPTIONS"),
    *("CC_PRINT_HEADERS", "CC_PRINT_HEADERS_FILE", "CC_PRINT_OPTIONS", "CC_PRINT_OPTIONS_FILE"),
)
COMPILER_VARIABLES = SEARCH_VARIABLES + WRITING_VARIABLES
