struct Pair<T, T> {}  // error: called 'T'
