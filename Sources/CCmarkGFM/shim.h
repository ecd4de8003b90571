// One header for the parser and for the extensions it is linked with.
#ifndef LECTERN_CMARK_SHIM_H
#define LECTERN_CMARK_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <stdlib.h>
#include <string.h>

// Memory for one tree of cmark's: blocks side by side, given back all at once. A tree has a node for
// each few bytes of text, and malloc takes longer for them than cmark. In a header, since a tree's
// texts are taken out by Swift, and each thread has a tree of its own.

struct lectern_tree_chunk {
  struct lectern_tree_chunk *next;
  size_t unused;  // Keeps what follows at a multiple of sixteen.
};

struct lectern_tree_memory {
  struct lectern_tree_chunk *chunks;
  char *next, *end;
  // The block that was made last: it can grow where it lies, and be given back.
  char *last;
  size_t chunk_size;
};

static inline struct lectern_tree_memory *lectern_tree_memory(void) {
  static _Thread_local struct lectern_tree_memory memory;
  return &memory;
}

// A block's size stands before it.
enum { lectern_tree_header = 16 };

static inline size_t lectern_tree_rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static inline void *lectern_tree_block(size_t size) {
  struct lectern_tree_memory *memory = lectern_tree_memory();
  size_t needed = lectern_tree_rounded(size) + lectern_tree_header;
  if (needed > (size_t)(memory->end - memory->next)) {
    size_t room = needed > memory->chunk_size ? needed : memory->chunk_size;
    struct lectern_tree_chunk *chunk = malloc(sizeof *chunk + room);
    if (!chunk) abort();
    chunk->next = memory->chunks;
    memory->chunks = chunk;
    memory->next = (char *)(chunk + 1);
    memory->end = memory->next + room;
  }
  *(size_t *)memory->next = size;
  memory->last = memory->next + lectern_tree_header;
  memory->next += needed;
  return memory->last;
}

static inline void *lectern_tree_calloc(size_t count, size_t size) {
  return memset(lectern_tree_block(count * size), 0, count * size);
}

static inline void lectern_tree_free(void *block) {
  struct lectern_tree_memory *memory = lectern_tree_memory();
  if (!block || block != memory->last) return;
  memory->next = memory->last - lectern_tree_header;
  memory->last = NULL;
}

static inline void *lectern_tree_realloc(void *block, size_t size) {
  if (!block) return lectern_tree_block(size);
  struct lectern_tree_memory *memory = lectern_tree_memory();
  size_t *header = (size_t *)((char *)block - lectern_tree_header);
  if (size <= *header) return block;
  if (block == memory->last && lectern_tree_rounded(size) <= (size_t)(memory->end - memory->last)) {
    *header = size;
    memory->next = memory->last + lectern_tree_rounded(size);
    return block;
  }
  return memcpy(lectern_tree_block(size), block, *header);
}

// The functions by which cmark takes memory for this thread's tree.
static inline cmark_mem *lectern_tree_allocator(void) {
  static cmark_mem allocator = {lectern_tree_calloc, lectern_tree_realloc, lectern_tree_free};
  return &allocator;
}

// Makes room for the tree of a text; chunks are so large that most texts need one.
static inline void lectern_tree_begin(size_t text_size) {
  lectern_tree_memory()->chunk_size = 4096 + 16 * text_size;
}

// Gives back all memory of this thread's tree.
static inline void lectern_tree_end(void) {
  struct lectern_tree_memory *memory = lectern_tree_memory();
  while (memory->chunks) {
    struct lectern_tree_chunk *chunk = memory->chunks;
    memory->chunks = chunk->next;
    free(chunk);
  }
  memory->next = memory->end = memory->last = NULL;
}

#endif
