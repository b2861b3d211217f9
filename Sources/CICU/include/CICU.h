// The system ICU for Swift. ICU renames each function with a macro (ubrk_open becomes ubrk_open_72), which Swift
// cannot call; each wrapper here gives one function a name that stays. Nothing is decided here: no defaults, no
// conversions. The Swift face, with ownership and errors, is Sources/ICU.
//
// This header includes none of ICU's: Foundation brings an ICU of its own, and two definitions of one C type in a
// Swift module do not compile. So handles are opaque, and a status is ICU's number for it (0 is success).

#ifndef DRAGOMAN_CICU_H
#define DRAGOMAN_CICU_H

#include <stdbool.h>
#include <stdint.h>

/// ICU's UErrorCode.
typedef int32_t CICUStatus;

/// ICU's UBreakIteratorType.
typedef int32_t CICUBreakType;
static const CICUBreakType CICU_BREAK_CHARACTER = 0;
static const CICUBreakType CICU_BREAK_WORD = 1;
static const CICUBreakType CICU_BREAK_SENTENCE = 3;

typedef struct CICUText CICUText;
typedef struct CICUBreakIterator CICUBreakIterator;
typedef struct CICUTransliterator CICUTransliterator;
typedef struct CICUNormalizer CICUNormalizer;
typedef struct CICUCharsetDetector CICUCharsetDetector;
typedef struct CICUCharsetMatch CICUCharsetMatch;
typedef struct CICUConverter CICUConverter;
typedef struct CICURegularExpression CICURegularExpression;
typedef struct CICULocaleNames CICULocaleNames;
typedef struct CICUEnumeration CICUEnumeration;

// Errors

const char *cicu_errorName(CICUStatus code);
bool cicu_isFailure(CICUStatus code);
/// Whether the result did not fit; its length was told.
bool cicu_isBufferOverflow(CICUStatus code);
/// Whether a pattern took more steps, or more room, than it may.
bool cicu_isTooSlow(CICUStatus code);

// Text over UTF-8 bytes: the offsets ICU reports are byte offsets

CICUText *cicu_utext_openUTF8(const char *bytes, int64_t length, CICUStatus *status);
void cicu_utext_close(CICUText *text);

// Break iteration

CICUBreakIterator *cicu_ubrk_open(CICUBreakType type, const char *locale, CICUStatus *status);
void cicu_ubrk_close(CICUBreakIterator *iterator);
void cicu_ubrk_setUText(CICUBreakIterator *iterator, CICUText *text, CICUStatus *status);
void cicu_ubrk_setText(CICUBreakIterator *iterator, const uint16_t *text, int32_t length, CICUStatus *status);
int32_t cicu_ubrk_first(CICUBreakIterator *iterator);
int32_t cicu_ubrk_next(CICUBreakIterator *iterator);
int32_t cicu_ubrk_getRuleStatus(CICUBreakIterator *iterator);

// Transliteration

CICUTransliterator *cicu_utrans_open(const uint16_t *id, int32_t idLength, CICUStatus *status);
void cicu_utrans_close(CICUTransliterator *transliterator);
void cicu_utrans_transUChars(const CICUTransliterator *transliterator, uint16_t *text, int32_t *length,
                             int32_t capacity, int32_t start, int32_t *limit, CICUStatus *status);

// Normalization

const CICUNormalizer *cicu_unorm2_getNFCInstance(CICUStatus *status);
const CICUNormalizer *cicu_unorm2_getNFDInstance(CICUStatus *status);
const CICUNormalizer *cicu_unorm2_getNFKCInstance(CICUStatus *status);
int32_t cicu_unorm2_normalize(const CICUNormalizer *normalizer, const uint16_t *source, int32_t length,
                              uint16_t *destination, int32_t capacity, CICUStatus *status);

void cicu_u_strFromUTF8(uint16_t *units, int32_t capacity, int32_t *length, const char *bytes, int32_t count,
                        CICUStatus *status);

// Charset detection and conversion

CICUCharsetDetector *cicu_ucsdet_open(CICUStatus *status);
void cicu_ucsdet_close(CICUCharsetDetector *detector);
void cicu_ucsdet_setText(CICUCharsetDetector *detector, const char *bytes, int32_t length, CICUStatus *status);
const CICUCharsetMatch **cicu_ucsdet_detectAll(CICUCharsetDetector *detector, int32_t *found, CICUStatus *status);
const char *cicu_ucsdet_getName(const CICUCharsetMatch *match, CICUStatus *status);
int32_t cicu_ucsdet_getConfidence(const CICUCharsetMatch *match, CICUStatus *status);
CICUConverter *cicu_ucnv_open(const char *name, CICUStatus *status);
void cicu_ucnv_close(CICUConverter *converter);
/// Makes a conversion to Unicode end at the first byte that means nothing, instead of putting U+FFFD there.
void cicu_ucnv_stopAtBadBytes(CICUConverter *converter, CICUStatus *status);
void cicu_ucnv_toUnicode(CICUConverter *converter, uint16_t **target, const uint16_t *targetLimit, const char **source,
                         const char *sourceLimit, CICUStatus *status);

/// Converts from one converter to another as a stream; what does not fit the target waits in the pivot.
void cicu_ucnv_convertEx(CICUConverter *targetConverter, CICUConverter *sourceConverter, char **target,
                         const char *targetLimit, const char **source, const char *sourceLimit, uint16_t *pivotStart,
                         uint16_t **pivotSource, uint16_t **pivotTarget, const uint16_t *pivotLimit, bool reset,
                         bool flush, CICUStatus *status);

// Regular expressions

CICURegularExpression *cicu_uregex_open(const uint16_t *pattern, int32_t length, uint32_t flags, int32_t *offset,
                                        CICUStatus *status);
void cicu_uregex_close(CICURegularExpression *expression);
void cicu_uregex_setUText(CICURegularExpression *expression, CICUText *text, CICUStatus *status);
void cicu_uregex_setTimeLimit(CICURegularExpression *expression, int32_t steps, CICUStatus *status);
void cicu_uregex_setStackLimit(CICURegularExpression *expression, int32_t bytes, CICUStatus *status);
void cicu_uregex_setRegion(CICURegularExpression *expression, int64_t start, int64_t limit, CICUStatus *status);
void cicu_uregex_useTransparentBounds(CICURegularExpression *expression, bool transparent, CICUStatus *status);
void cicu_uregex_useAnchoringBounds(CICURegularExpression *expression, bool anchoring, CICUStatus *status);
void cicu_uregex_setText(CICURegularExpression *expression, const uint16_t *text, int32_t length, CICUStatus *status);
bool cicu_uregex_matches(CICURegularExpression *expression, int64_t start, CICUStatus *status);
bool cicu_uregex_findFrom(CICURegularExpression *expression, int64_t start, CICUStatus *status);
bool cicu_uregex_findNext(CICURegularExpression *expression, CICUStatus *status);
bool cicu_uregex_lookingAt(CICURegularExpression *expression, int64_t start, CICUStatus *status);
int64_t cicu_uregex_start(CICURegularExpression *expression, int32_t group, CICUStatus *status);
int64_t cicu_uregex_end(CICURegularExpression *expression, int32_t group, CICUStatus *status);
int32_t cicu_uregex_groupCount(CICURegularExpression *expression, CICUStatus *status);

// Locale data

CICULocaleNames *cicu_uldn_open(const char *locale, CICUStatus *status);
void cicu_uldn_close(CICULocaleNames *names);
int32_t cicu_uldn_regionDisplayName(const CICULocaleNames *names, const char *region, uint16_t *result,
                                    int32_t capacity, CICUStatus *status);
int32_t cicu_uldn_languageDisplayName(const CICULocaleNames *names, const char *language, uint16_t *result,
                                      int32_t capacity, CICUStatus *status);
const uint16_t *cicu_ucurr_getName(const uint16_t *code, const char *locale, int32_t *length, CICUStatus *status);
const char *const *cicu_uloc_getISOCountries(void);
const char *const *cicu_uloc_getISOLanguages(void);
CICUEnumeration *cicu_ucurr_openISOCurrencies(CICUStatus *status);
const char *cicu_uenum_next(CICUEnumeration *values, int32_t *length, CICUStatus *status);
void cicu_uenum_close(CICUEnumeration *values);

#endif
