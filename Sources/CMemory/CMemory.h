// What malloc can be told, where there is something to tell: Swift's Glibc leaves it out.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
