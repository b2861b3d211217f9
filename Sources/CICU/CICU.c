#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/utypes.h>

_Static_assert(sizeof(UErrorCode) == sizeof(CICUStatus), "a status is passed by its address");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "text is passed by its address");
_Static_assert(UBRK_CHARACTER == 0 && UBRK_WORD == 1 && UBRK_SENTENCE == 3, "the types have ICU's numbers");

// Errors

const char *cicu_errorName(CICUStatus code) { return u_errorName((UErrorCode)code); }
bool cicu_isFailure(CICUStatus code) { return U_FAILURE((UErrorCode)code); }
bool cicu_isBufferOverflow(CICUStatus code) { return (UErrorCode)code == U_BUFFER_OVERFLOW_ERROR; }
bool cicu_isTooSlow(CICUStatus code) {
  return (UErrorCode)code == U_REGEX_TIME_OUT || (UErrorCode)code == U_REGEX_STACK_OVERFLOW;
}

// Text over UTF-8 bytes: the offsets ICU reports are byte offsets

CICUText *cicu_utext_openUTF8(const char *bytes, int64_t length, CICUStatus *status) {
  return (CICUText *)utext_openUTF8(NULL, bytes, length, (UErrorCode *)status);
}
void cicu_utext_close(CICUText *text) { utext_close((UText *)text); }

// Break iteration

CICUBreakIterator *cicu_ubrk_open(CICUBreakType type, const char *locale, CICUStatus *status) {
  return (CICUBreakIterator *)ubrk_open((UBreakIteratorType)type, locale, NULL, 0, (UErrorCode *)status);
}
void cicu_ubrk_close(CICUBreakIterator *iterator) { ubrk_close((UBreakIterator *)iterator); }
void cicu_ubrk_setUText(CICUBreakIterator *iterator, CICUText *text, CICUStatus *status) {
  ubrk_setUText((UBreakIterator *)iterator, (UText *)text, (UErrorCode *)status);
}
void cicu_ubrk_setText(CICUBreakIterator *iterator, const uint16_t *text, int32_t length, CICUStatus *status) {
  ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, length, (UErrorCode *)status);
}
int32_t cicu_ubrk_first(CICUBreakIterator *iterator) { return ubrk_first((UBreakIterator *)iterator); }
int32_t cicu_ubrk_next(CICUBreakIterator *iterator) { return ubrk_next((UBreakIterator *)iterator); }
int32_t cicu_ubrk_getRuleStatus(CICUBreakIterator *iterator) { return ubrk_getRuleStatus((UBreakIterator *)iterator); }

// Transliteration

CICUTransliterator *cicu_utrans_open(const uint16_t *id, int32_t idLength, CICUStatus *status) {
  return (CICUTransliterator *)utrans_openU((const UChar *)id, idLength, UTRANS_FORWARD, NULL, 0, NULL,
                                            (UErrorCode *)status);
}
void cicu_utrans_close(CICUTransliterator *transliterator) { utrans_close((UTransliterator *)transliterator); }
void cicu_utrans_transUChars(const CICUTransliterator *transliterator, uint16_t *text, int32_t *length,
                             int32_t capacity, int32_t start, int32_t *limit, CICUStatus *status) {
  utrans_transUChars((const UTransliterator *)transliterator, (UChar *)text, length, capacity, start, limit,
                     (UErrorCode *)status);
}

// Normalization

const CICUNormalizer *cicu_unorm2_getNFCInstance(CICUStatus *status) {
  return (const CICUNormalizer *)unorm2_getNFCInstance((UErrorCode *)status);
}
const CICUNormalizer *cicu_unorm2_getNFDInstance(CICUStatus *status) {
  return (const CICUNormalizer *)unorm2_getNFDInstance((UErrorCode *)status);
}
const CICUNormalizer *cicu_unorm2_getNFKCInstance(CICUStatus *status) {
  return (const CICUNormalizer *)unorm2_getNFKCInstance((UErrorCode *)status);
}
int32_t cicu_unorm2_normalize(const CICUNormalizer *normalizer, const uint16_t *source, int32_t length,
                              uint16_t *destination, int32_t capacity, CICUStatus *status) {
  return unorm2_normalize((const UNormalizer2 *)normalizer, (const UChar *)source, length, (UChar *)destination,
                          capacity, (UErrorCode *)status);
}

void cicu_u_strFromUTF8(uint16_t *units, int32_t capacity, int32_t *length, const char *bytes, int32_t count,
                        CICUStatus *status) {
  u_strFromUTF8((UChar *)units, capacity, length, bytes, count, (UErrorCode *)status);
}

// Charset detection and conversion

CICUCharsetDetector *cicu_ucsdet_open(CICUStatus *status) {
  return (CICUCharsetDetector *)ucsdet_open((UErrorCode *)status);
}
void cicu_ucsdet_close(CICUCharsetDetector *detector) { ucsdet_close((UCharsetDetector *)detector); }
void cicu_ucsdet_setText(CICUCharsetDetector *detector, const char *bytes, int32_t length, CICUStatus *status) {
  ucsdet_setText((UCharsetDetector *)detector, bytes, length, (UErrorCode *)status);
}
const CICUCharsetMatch **cicu_ucsdet_detectAll(CICUCharsetDetector *detector, int32_t *found, CICUStatus *status) {
  return (const CICUCharsetMatch **)ucsdet_detectAll((UCharsetDetector *)detector, found, (UErrorCode *)status);
}
const char *cicu_ucsdet_getName(const CICUCharsetMatch *match, CICUStatus *status) {
  return ucsdet_getName((const UCharsetMatch *)match, (UErrorCode *)status);
}
int32_t cicu_ucsdet_getConfidence(const CICUCharsetMatch *match, CICUStatus *status) {
  return ucsdet_getConfidence((const UCharsetMatch *)match, (UErrorCode *)status);
}
CICUConverter *cicu_ucnv_open(const char *name, CICUStatus *status) {
  return (CICUConverter *)ucnv_open(name, (UErrorCode *)status);
}
void cicu_ucnv_close(CICUConverter *converter) { ucnv_close((UConverter *)converter); }
void cicu_ucnv_stopAtBadBytes(CICUConverter *converter, CICUStatus *status) {
  ucnv_setToUCallBack((UConverter *)converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, (UErrorCode *)status);
}
void cicu_ucnv_toUnicode(CICUConverter *converter, uint16_t **target, const uint16_t *targetLimit, const char **source,
                         const char *sourceLimit, CICUStatus *status) {
  ucnv_toUnicode((UConverter *)converter, (UChar **)target, (const UChar *)targetLimit, source, sourceLimit, NULL, 1,
                 (UErrorCode *)status);
}

void cicu_ucnv_convertEx(CICUConverter *targetConverter, CICUConverter *sourceConverter, char **target,
                         const char *targetLimit, const char **source, const char *sourceLimit, uint16_t *pivotStart,
                         uint16_t **pivotSource, uint16_t **pivotTarget, const uint16_t *pivotLimit, bool reset,
                         bool flush, CICUStatus *status) {
  ucnv_convertEx((UConverter *)targetConverter, (UConverter *)sourceConverter, target, targetLimit, source, sourceLimit,
                 (UChar *)pivotStart, (UChar **)pivotSource, (UChar **)pivotTarget, (const UChar *)pivotLimit,
                 (UBool)reset, (UBool)flush, (UErrorCode *)status);
}

// Regular expressions

CICURegularExpression *cicu_uregex_open(const uint16_t *pattern, int32_t length, uint32_t flags, int32_t *offset,
                                        CICUStatus *status) {
  UParseError place = {0};
  URegularExpression *expression = uregex_open((const UChar *)pattern, length, flags, &place, (UErrorCode *)status);
  *offset = place.offset;
  return (CICURegularExpression *)expression;
}
void cicu_uregex_close(CICURegularExpression *expression) { uregex_close((URegularExpression *)expression); }
void cicu_uregex_setUText(CICURegularExpression *expression, CICUText *text, CICUStatus *status) {
  uregex_setUText((URegularExpression *)expression, (UText *)text, (UErrorCode *)status);
}
void cicu_uregex_setTimeLimit(CICURegularExpression *expression, int32_t steps, CICUStatus *status) {
  uregex_setTimeLimit((URegularExpression *)expression, steps, (UErrorCode *)status);
}
void cicu_uregex_setStackLimit(CICURegularExpression *expression, int32_t bytes, CICUStatus *status) {
  uregex_setStackLimit((URegularExpression *)expression, bytes, (UErrorCode *)status);
}
void cicu_uregex_setRegion(CICURegularExpression *expression, int64_t start, int64_t limit, CICUStatus *status) {
  uregex_setRegion64((URegularExpression *)expression, start, limit, (UErrorCode *)status);
}
void cicu_uregex_useTransparentBounds(CICURegularExpression *expression, bool transparent, CICUStatus *status) {
  uregex_useTransparentBounds((URegularExpression *)expression, (UBool)transparent, (UErrorCode *)status);
}
void cicu_uregex_useAnchoringBounds(CICURegularExpression *expression, bool anchoring, CICUStatus *status) {
  uregex_useAnchoringBounds((URegularExpression *)expression, (UBool)anchoring, (UErrorCode *)status);
}
void cicu_uregex_setText(CICURegularExpression *expression, const uint16_t *text, int32_t length, CICUStatus *status) {
  uregex_setText((URegularExpression *)expression, (const UChar *)text, length, (UErrorCode *)status);
}
bool cicu_uregex_matches(CICURegularExpression *expression, int64_t start, CICUStatus *status) {
  return uregex_matches64((URegularExpression *)expression, start, (UErrorCode *)status);
}
bool cicu_uregex_findFrom(CICURegularExpression *expression, int64_t start, CICUStatus *status) {
  return uregex_find64((URegularExpression *)expression, start, (UErrorCode *)status);
}
bool cicu_uregex_findNext(CICURegularExpression *expression, CICUStatus *status) {
  return uregex_findNext((URegularExpression *)expression, (UErrorCode *)status);
}
bool cicu_uregex_lookingAt(CICURegularExpression *expression, int64_t start, CICUStatus *status) {
  return uregex_lookingAt64((URegularExpression *)expression, start, (UErrorCode *)status);
}
int64_t cicu_uregex_start(CICURegularExpression *expression, int32_t group, CICUStatus *status) {
  return uregex_start64((URegularExpression *)expression, group, (UErrorCode *)status);
}
int64_t cicu_uregex_end(CICURegularExpression *expression, int32_t group, CICUStatus *status) {
  return uregex_end64((URegularExpression *)expression, group, (UErrorCode *)status);
}
int32_t cicu_uregex_groupCount(CICURegularExpression *expression, CICUStatus *status) {
  return uregex_groupCount((URegularExpression *)expression, (UErrorCode *)status);
}

// Locale data

CICULocaleNames *cicu_uldn_open(const char *locale, CICUStatus *status) {
  return (CICULocaleNames *)uldn_open(locale, ULDN_STANDARD_NAMES, (UErrorCode *)status);
}
void cicu_uldn_close(CICULocaleNames *names) { uldn_close((ULocaleDisplayNames *)names); }
int32_t cicu_uldn_regionDisplayName(const CICULocaleNames *names, const char *region, uint16_t *result,
                                    int32_t capacity, CICUStatus *status) {
  return uldn_regionDisplayName((const ULocaleDisplayNames *)names, region, (UChar *)result, capacity,
                                (UErrorCode *)status);
}
int32_t cicu_uldn_languageDisplayName(const CICULocaleNames *names, const char *language, uint16_t *result,
                                      int32_t capacity, CICUStatus *status) {
  return uldn_languageDisplayName((const ULocaleDisplayNames *)names, language, (UChar *)result, capacity,
                                  (UErrorCode *)status);
}
const uint16_t *cicu_ucurr_getName(const uint16_t *code, const char *locale, int32_t *length, CICUStatus *status) {
  return (const uint16_t *)ucurr_getName((const UChar *)code, locale, UCURR_LONG_NAME, NULL, length,
                                         (UErrorCode *)status);
}
const char *const *cicu_uloc_getISOCountries(void) { return uloc_getISOCountries(); }
const char *const *cicu_uloc_getISOLanguages(void) { return uloc_getISOLanguages(); }
CICUEnumeration *cicu_ucurr_openISOCurrencies(CICUStatus *status) {
  return (CICUEnumeration *)ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, (UErrorCode *)status);
}
const char *cicu_uenum_next(CICUEnumeration *values, int32_t *length, CICUStatus *status) {
  return uenum_next((UEnumeration *)values, length, (UErrorCode *)status);
}
void cicu_uenum_close(CICUEnumeration *values) { uenum_close((UEnumeration *)values); }
