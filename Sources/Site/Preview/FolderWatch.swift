internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Tells which files of a folder have changed, as soon as they have.
///
/// The system says that something happened (inotify), or a clock says that it is time to look; what
/// happened is found by comparing the folder with what it was. Files that are replaced, renamed or
/// written in two goes are changes like all others.
final class FolderWatch: Sendable {
  private let folder: String
  private let skipped: String?
  /// Nil where the system tells nothing: the folder is looked at again and again.
  private let events: Int32?
  private let wake: (reader: Int32, writer: Int32)
  private struct State {
    var snapshot: FolderSnapshot
    /// Whether the system tells of the folder itself; not while it is gone.
    var isWatched = false
  }
  private let state: Mutex<State>

  private static let pollMilliseconds: Int32 = 250
  /// Editors write a file in several steps; waiting for the last one saves a page that is half.
  private static let settleMilliseconds: Int32 = 4

  /// - Parameter asksSystem: False compares times of modification only.
  init(_ folder: String, skipping skipped: String?, asksSystem: Bool = true) {
    self.folder = folder
    self.skipped = skipped
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake = (ends[0], ends[1])
    #if canImport(Glibc)
      let descriptor = asksSystem ? inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) : -1
      events = descriptor >= 0 ? descriptor : nil
    #else
      events = nil
    #endif
    state = Mutex(State(snapshot: FolderSnapshot(folder, skipping: skipped)))
    watchFolders()
  }

  deinit {
    for descriptor in [wake.reader, wake.writer, events ?? -1] where descriptor >= 0 {
      close(descriptor)
    }
  }

  /// Ends the wait of `next`; may be called by any thread.
  func stop() {
    var byte: UInt8 = 0
    _ = write(wake.writer, &byte, 1)
  }

  /// Waits until files have changed.
  ///
  /// - Returns: Their paths from the folder; nil after `stop`.
  func next() -> Set<String>? {
    while true {
      let isTold = state.withLock(\.isWatched)
      guard wait(milliseconds: isTold ? -1 : Self.pollMilliseconds) else { return nil }
      let changed = look()
      if !changed.isEmpty { return changed }
    }
  }

  private func look() -> Set<String> {
    let snapshot = FolderSnapshot(folder, skipping: skipped)
    let changed = state.withLock { state in
      let changed = snapshot.changes(since: state.snapshot)
      state.snapshot = snapshot
      return changed
    }
    watchFolders()
    return changed
  }

  /// Waits for the system or the clock; false after `stop`.
  private func wait(milliseconds: Int32) -> Bool {
    var waits = [pollfd(fd: wake.reader, events: Int16(POLLIN), revents: 0)]
    if let events { waits.append(pollfd(fd: events, events: Int16(POLLIN), revents: 0)) }
    while poll(&waits, nfds_t(waits.count), milliseconds) < 0, errno == EINTR {}
    if waits[0].revents != 0 { return false }
    guard let events else { return true }
    // What belongs together arrives together.
    repeat {
      drain(events)
      waits[1].revents = 0
    } while poll(&waits, nfds_t(waits.count), Self.settleMilliseconds) > 0
      && waits[0].revents == 0
    return waits[0].revents == 0
  }

  private func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { space in
      while read(descriptor, space.baseAddress, space.count) > 0 {}
    }
  }

  /// Asks the system to tell of all folders.
  ///
  /// Those that it tells of already are asked for again, which changes nothing: one may have been
  /// replaced by another of its name.
  private func watchFolders() {
    #if canImport(Glibc)
      guard let events else { return }
      state.withLock { state in
        state.isWatched = false
        for folder in state.snapshot.folders {
          let path = folder.isEmpty ? self.folder : "\(self.folder)/\(folder)"
          let what = UInt32(
            IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
              | IN_DELETE_SELF | IN_MOVE_SELF)
          let isWatched = inotify_add_watch(events, path, what) >= 0
          if folder.isEmpty { state.isWatched = isWatched }
        }
      }
    #endif
  }
}
