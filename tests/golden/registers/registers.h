/* Families of macros for hardware registers become registers with fields.
 *
 * transform = ["registers"]
 */
#define regENGINE_CNTL 0x0010
#define regENGINE_CNTL_BASE_IDX 0
#define ENGINE_CNTL__ENABLE__SHIFT 0x0
#define ENGINE_CNTL__MODE__SHIFT 0x1
#define ENGINE_CNTL__DEPTH__SHIFT 0x8
#define ENGINE_CNTL__ENABLE_MASK 0x00000001L
#define ENGINE_CNTL__MODE_MASK 0x00000006L
#define ENGINE_CNTL__DEPTH_MASK 0x0000FF00L

#define regENGINE_DATA_0 0x0020
#define regENGINE_DATA_0_BASE_IDX 0
#define regENGINE_DATA_1 0x0021
#define regENGINE_DATA_1_BASE_IDX 0
#define regENGINE_DATA_2 0x0022
#define regENGINE_DATA_2_BASE_IDX 0

#define ENGINE_VERSION 3
