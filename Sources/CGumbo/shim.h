// The system's gumbo, which parses HTML5. Its unions are read through the functions here, since Swift sees them only as
// bytes. The tree's memory comes from a list of its own that is freed at once: gumbo frees its trees by recursion, which
// a page nested deep enough would make overflow the stack.

#ifndef DRAGOMAN_CGUMBO_SHIM_H
#define DRAGOMAN_CGUMBO_SHIM_H

#include <gumbo.h>
#include <stdlib.h>

// Memory

typedef struct cgumbo_cell {
  struct cgumbo_cell *previous;
  struct cgumbo_cell *next;
} cgumbo_cell;

static inline void *cgumbo_allocate(void *list, size_t size) {
  cgumbo_cell *head = (cgumbo_cell *)list;
  cgumbo_cell *cell = (cgumbo_cell *)malloc(sizeof(cgumbo_cell) + size);
  if (cell == NULL) abort();
  cell->previous = head;
  cell->next = head->next;
  if (head->next != NULL) head->next->previous = cell;
  head->next = cell;
  return cell + 1;
}

static inline void cgumbo_release(void *list, void *memory) {
  (void)list;
  if (memory == NULL) return;
  cgumbo_cell *cell = (cgumbo_cell *)memory - 1;
  cell->previous->next = cell->next;
  if (cell->next != NULL) cell->next->previous = cell->previous;
  free(cell);
}

static inline void cgumbo_releaseAll(cgumbo_cell *list) {
  while (list->next != NULL) cgumbo_release(list, list->next + 1);
}

// Parsing

static inline const GumboNode *cgumbo_parse(const char *bytes, size_t length, cgumbo_cell *list) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = cgumbo_allocate;
  options.deallocator = cgumbo_release;
  options.userdata = list;
  options.max_errors = 0;
  GumboOutput *output = gumbo_parse_with_options(&options, bytes, length);
  return output == NULL ? NULL : output->root;
}

// Reading the tree

static inline int cgumbo_isElement(const GumboNode *node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}
static inline int cgumbo_isText(const GumboNode *node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}
static inline const char *cgumbo_text(const GumboNode *node) { return node->v.text.text; }
static inline unsigned cgumbo_childCount(const GumboNode *node) { return node->v.element.children.length; }
static inline const GumboNode *cgumbo_child(const GumboNode *node, unsigned index) {
  return (const GumboNode *)node->v.element.children.data[index];
}
static inline const char *cgumbo_attribute(const GumboNode *node, const char *name) {
  const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute == NULL ? NULL : attribute->value;
}
static inline const char *cgumbo_knownName(const GumboNode *node) {
  return gumbo_normalized_tagname(node->v.element.tag);
}
static inline GumboStringPiece cgumbo_openingTag(const GumboNode *node) { return node->v.element.original_tag; }
static inline GumboStringPiece cgumbo_closingTag(const GumboNode *node) { return node->v.element.original_end_tag; }

#endif
