#include "CMallocCount.h"

#include <stdlib.h>

#ifdef __GLIBC__

// The program's own malloc takes the place of the library's, which keeps its own under this name.
extern void *__libc_malloc(size_t size);

static __thread long count = 0;

void *malloc(size_t size) {
  count += 1;
  return __libc_malloc(size);
}

long mallocCount(void) { return count; }

#else

long mallocCount(void) { return -1; }

#endif
