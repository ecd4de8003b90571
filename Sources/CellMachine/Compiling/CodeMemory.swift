#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory for machine code: it can be written or run, never both at once.
struct CodeMemory {
  static let regionBytes = 1 << 20

  private var regions: [UnsafeMutableRawPointer] = []
  private var used = CodeMemory.regionBytes

  /// Puts code where it can run, for as long as this memory is there.
  ///
  /// - Returns: Where it is; nil when it is too long, or when the system doesn't let programs make
  ///   code.
  mutating func install(_ code: [UInt8]) -> UnsafeRawPointer? {
    guard code.count <= CodeMemory.regionBytes else { return nil }
    if used + code.count > CodeMemory.regionBytes {
      guard
        let region = mmap(
          nil, CodeMemory.regionBytes, PROT_READ, MAP_PRIVATE | CodeMemory.anonymous, -1, 0),
        region != MAP_FAILED
      else { return nil }
      regions.append(region)
      used = 0
    }
    guard let region = regions.last,
      mprotect(region, CodeMemory.regionBytes, PROT_READ | PROT_WRITE) == 0
    else { return nil }
    let place = region + used
    place.copyMemory(from: code, byteCount: code.count)
    // Code begins at lines of the cache.
    used = (used + code.count + 63) & ~63
    guard mprotect(region, CodeMemory.regionBytes, PROT_READ | PROT_EXEC) == 0 else { return nil }
    return UnsafeRawPointer(place)
  }

  func deallocate() {
    for region in regions { munmap(region, CodeMemory.regionBytes) }
  }

  #if canImport(Glibc)
    private static let anonymous = MAP_ANONYMOUS
  #else
    private static let anonymous = MAP_ANON
  #endif
}
