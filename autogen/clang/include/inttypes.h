/* <inttypes.h>: the C library's if there is one, else the formats and functions of the widest integers. */
#if __STDC_HOSTED__ && __has_include_next(<inttypes.h>)
#include_next <inttypes.h>
#elif !defined(_INTTYPES_H)
#define _INTTYPES_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct {
  intmax_t quot;
  intmax_t rem;
} imaxdiv_t;
intmax_t imaxabs(intmax_t number);
imaxdiv_t imaxdiv(intmax_t number, intmax_t divisor);
intmax_t strtoimax(const char *text, char **end, int base);
uintmax_t strtoumax(const char *text, char **end, int base);
intmax_t wcstoimax(const wchar_t *text, wchar_t **end, int base);
uintmax_t wcstoumax(const wchar_t *text, wchar_t **end, int base);
#ifdef __cplusplus
}
#endif

#define PRId8 __INT8_FMTd__
#define PRIi8 __INT8_FMTi__
#define PRIo8 __UINT8_FMTo__
#define PRIu8 __UINT8_FMTu__
#define PRIx8 __UINT8_FMTx__
#define PRIX8 __UINT8_FMTX__
#define PRId16 __INT16_FMTd__
#define PRIi16 __INT16_FMTi__
#define PRIo16 __UINT16_FMTo__
#define PRIu16 __UINT16_FMTu__
#define PRIx16 __UINT16_FMTx__
#define PRIX16 __UINT16_FMTX__
#define PRId32 __INT32_FMTd__
#define PRIi32 __INT32_FMTi__
#define PRIo32 __UINT32_FMTo__
#define PRIu32 __UINT32_FMTu__
#define PRIx32 __UINT32_FMTx__
#define PRIX32 __UINT32_FMTX__
#define PRId64 __INT64_FMTd__
#define PRIi64 __INT64_FMTi__
#define PRIo64 __UINT64_FMTo__
#define PRIu64 __UINT64_FMTu__
#define PRIx64 __UINT64_FMTx__
#define PRIX64 __UINT64_FMTX__
#define PRIdLEAST8 PRId8
#define PRIiLEAST8 PRIi8
#define PRIoLEAST8 PRIo8
#define PRIuLEAST8 PRIu8
#define PRIxLEAST8 PRIx8
#define PRIXLEAST8 PRIX8
#define PRIdLEAST16 PRId16
#define PRIiLEAST16 PRIi16
#define PRIoLEAST16 PRIo16
#define PRIuLEAST16 PRIu16
#define PRIxLEAST16 PRIx16
#define PRIXLEAST16 PRIX16
#define PRIdLEAST32 PRId32
#define PRIiLEAST32 PRIi32
#define PRIoLEAST32 PRIo32
#define PRIuLEAST32 PRIu32
#define PRIxLEAST32 PRIx32
#define PRIXLEAST32 PRIX32
#define PRIdLEAST64 PRId64
#define PRIiLEAST64 PRIi64
#define PRIoLEAST64 PRIo64
#define PRIuLEAST64 PRIu64
#define PRIxLEAST64 PRIx64
#define PRIXLEAST64 PRIX64
#define PRIdFAST8 __INT_FAST8_FMTd__
#define PRIiFAST8 __INT_FAST8_FMTi__
#define PRIoFAST8 __UINT_FAST8_FMTo__
#define PRIuFAST8 __UINT_FAST8_FMTu__
#define PRIxFAST8 __UINT_FAST8_FMTx__
#define PRIXFAST8 __UINT_FAST8_FMTX__
#define PRIdFAST64 __INT_FAST64_FMTd__
#define PRIiFAST64 __INT_FAST64_FMTi__
#define PRIoFAST64 __UINT_FAST64_FMTo__
#define PRIuFAST64 __UINT_FAST64_FMTu__
#define PRIxFAST64 __UINT_FAST64_FMTx__
#define PRIXFAST64 __UINT_FAST64_FMTX__
#if defined(__gnu_linux__)
#define PRIdFAST16 __INTPTR_FMTd__
#define PRIiFAST16 __INTPTR_FMTi__
#define PRIoFAST16 __UINTPTR_FMTo__
#define PRIuFAST16 __UINTPTR_FMTu__
#define PRIxFAST16 __UINTPTR_FMTx__
#define PRIXFAST16 __UINTPTR_FMTX__
#define PRIdFAST32 __INTPTR_FMTd__
#define PRIiFAST32 __INTPTR_FMTi__
#define PRIoFAST32 __UINTPTR_FMTo__
#define PRIuFAST32 __UINTPTR_FMTu__
#define PRIxFAST32 __UINTPTR_FMTx__
#define PRIXFAST32 __UINTPTR_FMTX__
#elif defined(_MSC_VER)
#define PRIdFAST16 "d"
#define PRIiFAST16 "i"
#define PRIoFAST16 "o"
#define PRIuFAST16 "u"
#define PRIxFAST16 "x"
#define PRIXFAST16 "X"
#define PRIdFAST32 "d"
#define PRIiFAST32 "i"
#define PRIoFAST32 "o"
#define PRIuFAST32 "u"
#define PRIxFAST32 "x"
#define PRIXFAST32 "X"
#else
#define PRIdFAST16 __INT_FAST16_FMTd__
#define PRIiFAST16 __INT_FAST16_FMTi__
#define PRIoFAST16 __UINT_FAST16_FMTo__
#define PRIuFAST16 __UINT_FAST16_FMTu__
#define PRIxFAST16 __UINT_FAST16_FMTx__
#define PRIXFAST16 __UINT_FAST16_FMTX__
#define PRIdFAST32 __INT_FAST32_FMTd__
#define PRIiFAST32 __INT_FAST32_FMTi__
#define PRIoFAST32 __UINT_FAST32_FMTo__
#define PRIuFAST32 __UINT_FAST32_FMTu__
#define PRIxFAST32 __UINT_FAST32_FMTx__
#define PRIXFAST32 __UINT_FAST32_FMTX__
#endif
#define PRIdMAX __INTMAX_FMTd__
#define PRIiMAX __INTMAX_FMTi__
#define PRIoMAX __UINTMAX_FMTo__
#define PRIuMAX __UINTMAX_FMTu__
#define PRIxMAX __UINTMAX_FMTx__
#define PRIXMAX __UINTMAX_FMTX__
#define PRIdPTR __INTPTR_FMTd__
#define PRIiPTR __INTPTR_FMTi__
#define PRIoPTR __UINTPTR_FMTo__
#define PRIuPTR __UINTPTR_FMTu__
#define PRIxPTR __UINTPTR_FMTx__
#define PRIXPTR __UINTPTR_FMTX__

#define SCNd8 PRId8
#define SCNi8 PRIi8
#define SCNo8 PRIo8
#define SCNu8 PRIu8
#define SCNx8 PRIx8
#define SCNd16 PRId16
#define SCNi16 PRIi16
#define SCNo16 PRIo16
#define SCNu16 PRIu16
#define SCNx16 PRIx16
#define SCNd32 PRId32
#define SCNi32 PRIi32
#define SCNo32 PRIo32
#define SCNu32 PRIu32
#define SCNx32 PRIx32
#define SCNd64 PRId64
#define SCNi64 PRIi64
#define SCNo64 PRIo64
#define SCNu64 PRIu64
#define SCNx64 PRIx64
#define SCNdLEAST8 PRIdLEAST8
#define SCNiLEAST8 PRIiLEAST8
#define SCNoLEAST8 PRIoLEAST8
#define SCNuLEAST8 PRIuLEAST8
#define SCNxLEAST8 PRIxLEAST8
#define SCNdLEAST16 PRIdLEAST16
#define SCNiLEAST16 PRIiLEAST16
#define SCNoLEAST16 PRIoLEAST16
#define SCNuLEAST16 PRIuLEAST16
#define SCNxLEAST16 PRIxLEAST16
#define SCNdLEAST32 PRIdLEAST32
#define SCNiLEAST32 PRIiLEAST32
#define SCNoLEAST32 PRIoLEAST32
#define SCNuLEAST32 PRIuLEAST32
#define SCNxLEAST32 PRIxLEAST32
#define SCNdLEAST64 PRIdLEAST64
#define SCNiLEAST64 PRIiLEAST64
#define SCNoLEAST64 PRIoLEAST64
#define SCNuLEAST64 PRIuLEAST64
#define SCNxLEAST64 PRIxLEAST64
#define SCNdFAST8 PRIdFAST8
#define SCNiFAST8 PRIiFAST8
#define SCNoFAST8 PRIoFAST8
#define SCNuFAST8 PRIuFAST8
#define SCNxFAST8 PRIxFAST8
#define SCNdFAST16 PRIdFAST16
#define SCNiFAST16 PRIiFAST16
#define SCNoFAST16 PRIoFAST16
#define SCNuFAST16 PRIuFAST16
#define SCNxFAST16 PRIxFAST16
#define SCNdFAST32 PRIdFAST32
#define SCNiFAST32 PRIiFAST32
#define SCNoFAST32 PRIoFAST32
#define SCNuFAST32 PRIuFAST32
#define SCNxFAST32 PRIxFAST32
#define SCNdFAST64 PRIdFAST64
#define SCNiFAST64 PRIiFAST64
#define SCNoFAST64 PRIoFAST64
#define SCNuFAST64 PRIuFAST64
#define SCNxFAST64 PRIxFAST64
#define SCNdMAX PRIdMAX
#define SCNiMAX PRIiMAX
#define SCNoMAX PRIoMAX
#define SCNuMAX PRIuMAX
#define SCNxMAX PRIxMAX
#define SCNdPTR PRIdPTR
#define SCNiPTR PRIiPTR
#define SCNoPTR PRIoPTR
#define SCNuPTR PRIuPTR
#define SCNxPTR PRIxPTR
#endif
