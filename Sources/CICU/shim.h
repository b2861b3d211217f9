// The system ICU for Swift. ICU renames each function with a macro (ubrk_open becomes ubrk_open_72), which Swift
// cannot call; each wrapper here gives one function a name that stays. Nothing is decided here: no defaults, no
// conversions. The Swift face, with ownership and errors, is Sources/ICU.

#ifndef DRAGOMAN_CICU_SHIM_H
#define DRAGOMAN_CICU_SHIM_H

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

// Errors

static inline const char *cicu_errorName(UErrorCode code) { return u_errorName(code); }
static inline int cicu_isFailure(UErrorCode code) { return U_FAILURE(code) ? 1 : 0; }

// Text over UTF-8 bytes: the offsets ICU reports are byte offsets

static inline UText *cicu_utext_openUTF8(const char *bytes, int64_t length, UErrorCode *status) {
  return utext_openUTF8(NULL, bytes, length, status);
}
static inline void cicu_utext_close(UText *text) { utext_close(text); }

// Break iteration

static inline UBreakIterator *cicu_ubrk_open(UBreakIteratorType type, const char *locale, UErrorCode *status) {
  return ubrk_open(type, locale, NULL, 0, status);
}
static inline void cicu_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void cicu_ubrk_setUText(UBreakIterator *iterator, UText *text, UErrorCode *status) {
  ubrk_setUText(iterator, text, status);
}
static inline void cicu_ubrk_setText(UBreakIterator *iterator, const UChar *text, int32_t length, UErrorCode *status) {
  ubrk_setText(iterator, text, length, status);
}
static inline int32_t cicu_ubrk_first(UBreakIterator *iterator) { return ubrk_first(iterator); }
static inline int32_t cicu_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t cicu_ubrk_getRuleStatus(UBreakIterator *iterator) { return ubrk_getRuleStatus(iterator); }

// Transliteration

static inline UTransliterator *cicu_utrans_open(const UChar *id, int32_t idLength, UErrorCode *status) {
  return utrans_openU(id, idLength, UTRANS_FORWARD, NULL, 0, NULL, status);
}
static inline void cicu_utrans_close(UTransliterator *transliterator) { utrans_close(transliterator); }
static inline void cicu_utrans_transUChars(const UTransliterator *transliterator, UChar *text, int32_t *length,
                                           int32_t capacity, int32_t start, int32_t *limit, UErrorCode *status) {
  utrans_transUChars(transliterator, text, length, capacity, start, limit, status);
}

// Normalization

static inline const UNormalizer2 *cicu_unorm2_getNFCInstance(UErrorCode *status) { return unorm2_getNFCInstance(status); }
static inline const UNormalizer2 *cicu_unorm2_getNFDInstance(UErrorCode *status) { return unorm2_getNFDInstance(status); }
static inline const UNormalizer2 *cicu_unorm2_getNFKCInstance(UErrorCode *status) { return unorm2_getNFKCInstance(status); }
static inline int32_t cicu_unorm2_normalize(const UNormalizer2 *normalizer, const UChar *source, int32_t length,
                                            UChar *destination, int32_t capacity, UErrorCode *status) {
  return unorm2_normalize(normalizer, source, length, destination, capacity, status);
}

static inline void cicu_u_strFromUTF8(UChar *units, int32_t capacity, int32_t *length, const char *bytes, int32_t count,
                                      UErrorCode *status) {
  u_strFromUTF8(units, capacity, length, bytes, count, status);
}

// Charset detection and conversion

static inline UCharsetDetector *cicu_ucsdet_open(UErrorCode *status) { return ucsdet_open(status); }
static inline void cicu_ucsdet_close(UCharsetDetector *detector) { ucsdet_close(detector); }
static inline void cicu_ucsdet_setText(UCharsetDetector *detector, const char *bytes, int32_t length, UErrorCode *status) {
  ucsdet_setText(detector, bytes, length, status);
}
static inline const UCharsetMatch **cicu_ucsdet_detectAll(UCharsetDetector *detector, int32_t *found, UErrorCode *status) {
  return ucsdet_detectAll(detector, found, status);
}
static inline const char *cicu_ucsdet_getName(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getName(match, status);
}
static inline int32_t cicu_ucsdet_getConfidence(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getConfidence(match, status);
}
static inline UConverter *cicu_ucnv_open(const char *name, UErrorCode *status) { return ucnv_open(name, status); }
static inline void cicu_ucnv_close(UConverter *converter) { ucnv_close(converter); }
/// Makes a conversion to Unicode end at the first byte that means nothing, instead of putting U+FFFD there.
static inline void cicu_ucnv_stopAtBadBytes(UConverter *converter, UErrorCode *status) {
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, status);
}
static inline void cicu_ucnv_toUnicode(UConverter *converter, UChar **target, const UChar *targetLimit,
                                       const char **source, const char *sourceLimit, UErrorCode *status) {
  ucnv_toUnicode(converter, target, targetLimit, source, sourceLimit, NULL, 1, status);
}

/// Converts from one converter to another as a stream; what does not fit the target waits in the pivot.
static inline void cicu_ucnv_convertEx(UConverter *targetConverter, UConverter *sourceConverter, char **target,
                                       const char *targetLimit, const char **source, const char *sourceLimit,
                                       UChar *pivotStart, UChar **pivotSource, UChar **pivotTarget,
                                       const UChar *pivotLimit, UBool reset, UBool flush, UErrorCode *status) {
  ucnv_convertEx(targetConverter, sourceConverter, target, targetLimit, source, sourceLimit, pivotStart, pivotSource,
                 pivotTarget, pivotLimit, reset, flush, status);
}
static inline int cicu_isBufferOverflow(UErrorCode code) { return code == U_BUFFER_OVERFLOW_ERROR; }

// Regular expressions

static inline URegularExpression *cicu_uregex_open(const UChar *pattern, int32_t length, uint32_t flags,
                                                   UParseError *where, UErrorCode *status) {
  return uregex_open(pattern, length, flags, where, status);
}
static inline void cicu_uregex_close(URegularExpression *expression) { uregex_close(expression); }
static inline void cicu_uregex_setUText(URegularExpression *expression, UText *text, UErrorCode *status) {
  uregex_setUText(expression, text, status);
}
static inline void cicu_uregex_setTimeLimit(URegularExpression *expression, int32_t steps, UErrorCode *status) {
  uregex_setTimeLimit(expression, steps, status);
}
static inline void cicu_uregex_setStackLimit(URegularExpression *expression, int32_t bytes, UErrorCode *status) {
  uregex_setStackLimit(expression, bytes, status);
}
static inline void cicu_uregex_setRegion(URegularExpression *expression, int64_t start, int64_t limit, UErrorCode *status) {
  uregex_setRegion64(expression, start, limit, status);
}
static inline void cicu_uregex_useTransparentBounds(URegularExpression *expression, UBool transparent, UErrorCode *status) {
  uregex_useTransparentBounds(expression, transparent, status);
}
static inline void cicu_uregex_useAnchoringBounds(URegularExpression *expression, UBool anchoring, UErrorCode *status) {
  uregex_useAnchoringBounds(expression, anchoring, status);
}
static inline void cicu_uregex_setText(URegularExpression *expression, const UChar *text, int32_t length,
                                       UErrorCode *status) {
  uregex_setText(expression, text, length, status);
}
static inline UBool cicu_uregex_matches(URegularExpression *expression, int64_t start, UErrorCode *status) {
  return uregex_matches64(expression, start, status);
}
static inline UBool cicu_uregex_findFrom(URegularExpression *expression, int64_t start, UErrorCode *status) {
  return uregex_find64(expression, start, status);
}
static inline UBool cicu_uregex_findNext(URegularExpression *expression, UErrorCode *status) {
  return uregex_findNext(expression, status);
}
static inline UBool cicu_uregex_lookingAt(URegularExpression *expression, int64_t start, UErrorCode *status) {
  return uregex_lookingAt64(expression, start, status);
}
static inline int64_t cicu_uregex_start(URegularExpression *expression, int32_t group, UErrorCode *status) {
  return uregex_start64(expression, group, status);
}
static inline int64_t cicu_uregex_end(URegularExpression *expression, int32_t group, UErrorCode *status) {
  return uregex_end64(expression, group, status);
}
static inline int32_t cicu_uregex_groupCount(URegularExpression *expression, UErrorCode *status) {
  return uregex_groupCount(expression, status);
}

// Locale data

static inline ULocaleDisplayNames *cicu_uldn_open(const char *locale, UErrorCode *status) {
  return uldn_open(locale, ULDN_STANDARD_NAMES, status);
}
static inline void cicu_uldn_close(ULocaleDisplayNames *names) { uldn_close(names); }
static inline int32_t cicu_uldn_regionDisplayName(const ULocaleDisplayNames *names, const char *region, UChar *result,
                                                  int32_t capacity, UErrorCode *status) {
  return uldn_regionDisplayName(names, region, result, capacity, status);
}
static inline int32_t cicu_uldn_languageDisplayName(const ULocaleDisplayNames *names, const char *language, UChar *result,
                                                    int32_t capacity, UErrorCode *status) {
  return uldn_languageDisplayName(names, language, result, capacity, status);
}
static inline const UChar *cicu_ucurr_getName(const UChar *code, const char *locale, int32_t *length, UErrorCode *status) {
  return ucurr_getName(code, locale, UCURR_LONG_NAME, NULL, length, status);
}
static inline const char *const *cicu_uloc_getISOCountries(void) { return uloc_getISOCountries(); }
static inline const char *const *cicu_uloc_getISOLanguages(void) { return uloc_getISOLanguages(); }
static inline UEnumeration *cicu_ucurr_openISOCurrencies(UErrorCode *status) {
  return ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, status);
}
static inline const char *cicu_uenum_next(UEnumeration *values, int32_t *length, UErrorCode *status) {
  return uenum_next(values, length, status);
}
static inline void cicu_uenum_close(UEnumeration *values) { uenum_close(values); }

#endif
