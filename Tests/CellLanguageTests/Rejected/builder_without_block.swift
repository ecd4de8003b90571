@resultBuilder
struct Builder {} // error: buildBlock
