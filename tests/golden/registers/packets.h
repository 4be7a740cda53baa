/* Words of packets: families of macros again, with the index of the word.
 *
 * transform = ["registers"]
 */
#define SDMA_PKT_COPY_HEADER_op_offset 0
#define SDMA_PKT_COPY_HEADER_op_mask 0x000000FF
#define SDMA_PKT_COPY_HEADER_op_shift 0
#define SDMA_PKT_COPY_HEADER_sub_op_offset 0
#define SDMA_PKT_COPY_HEADER_sub_op_mask 0x000000FF
#define SDMA_PKT_COPY_HEADER_sub_op_shift 8
#define SDMA_PKT_COPY_COUNT_bytes_offset 1
#define SDMA_PKT_COPY_COUNT_bytes_mask 0x003FFFFF
#define SDMA_PKT_COPY_COUNT_bytes_shift 0
