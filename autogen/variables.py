"""Variables of the environment that compilers obey."""

# They change what is included, or have files written; what is read depends on its request only.
COMPILER_VARIABLES = (
    *("CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH", "OBJCPLUS_INCLUDE_PATH"),
    *("DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "CCC_OVERRIDE_OPTIONS"),
    *("CC_PRINT_HEADERS", "CC_PRINT_HEADERS_FILE", "CC_PRINT_OPTIONS", "CC_PRINT_OPTIONS_FILE"),
)
