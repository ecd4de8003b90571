extension Natives {
  /// Text. Offsets are in UTF-8 code units.
  static let strings: [Native] = comparingText + walking + making + unicode

  private static let comparingText: [Native] = [
    Native("string.eq", cost: 2) { call in
      let a = call.string(0)
      let b = call.string(1)
      call.burn(min(a.utf8.count, b.utf8.count) / 16)
      call.return(a == b)
    },
    Native("string.ne", cost: 2) { call in
      let a = call.string(0)
      let b = call.string(1)
      call.burn(min(a.utf8.count, b.utf8.count) / 16)
      call.return(a != b)
    },
    Native("string.lt", cost: 2) { call in
      let a = call.string(0)
      let b = call.string(1)
      call.burn(min(a.utf8.count, b.utf8.count) / 16)
      call.return(a < b)
    },
    Native("string.hasPrefix") { call in
      let prefix = call.string(1)
      call.burn(prefix.utf8.count / 8)
      call.return(call.string(0).hasPrefix(prefix))
    },
    Native("string.hasSuffix") { call in
      let suffix = call.string(1)
      call.burn(suffix.utf8.count / 8)
      call.return(call.string(0).hasSuffix(suffix))
    },
    // (text, wanted, offset) -> offset, or -1
    Native("string.firstRange") { call in
      call.return(
        firstOffset(of: call.string(1), in: call.string(0), from: call.int(2), call) ?? -1)
    },
    // (text, wanted, offset of a match) -> offset of its end
    Native("string.matchEnd") { call in
      let text = call.string(0)
      let wanted = call.string(1)
      call.burn(wanted.utf8.count / 8)
      guard let start = call.offset(2, in: text) else { return }
      call.return(matchEnd(of: wanted, in: text, from: start))
    },
    Native("string.uppercased") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      call.return(text.uppercased())
    },
    Native("string.lowercased") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      call.return(text.lowercased())
    },
  ]

  /// The first place where whole characters match, as `Character` compares them.
  private static func firstOffset(
    of wanted: String, in text: String, from start: Int, _ call: NativeCall
  ) -> Int? {
    // What is written with other scalars than `wanted` can be the same characters.
    if !wanted.utf8.allSatisfy({ $0 < 0x80 }) {
      return firstOffset(of: Array(wanted), in: text, from: max(0, start), call)
    }
    var wanted = wanted
    var text8 = text
    return wanted.withUTF8 { wanted in
      text8.withUTF8 { bytes in
        firstOffset(of: wanted, in: bytes, from: max(0, start), call) { offset in
          isCharacterEdge(offset, bytes, in: text)
        }
      }
    }
  }

  private static func firstOffset(
    of wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int,
    _ call: NativeCall, isEdge: (Int) -> Bool
  ) -> Int? {
    var offset = start
    var walked = 0
    defer { call.burn(4 + walked / 8) }
    while offset + wanted.count <= text.count {
      if let first = wanted.first, text[offset] != first {
        offset += 1
        walked += 1
        continue
      }
      var matched = 0
      while matched < wanted.count && text[offset + matched] == wanted[matched] { matched += 1 }
      walked += matched + 1
      if matched == wanted.count, isEdge(offset), isEdge(offset + matched) { return offset }
      offset += 1
      if walked > 1 << 16 {
        call.burn(walked / 8)
        walked = 0
        if call.isTrapped { return nil }
      }
    }
    return nil
  }

  private static func firstOffset(
    of wanted: [Character], in text: String, from start: Int, _ call: NativeCall
  ) -> Int? {
    guard start <= text.utf8.count else { return nil }
    var index = text.utf8.index(text.startIndex, offsetBy: start)
    while true {
      call.burn(4)
      if call.isTrapped { return nil }
      if text[index...].starts(with: wanted) { return text.utf8Offset(index) }
      if index == text.endIndex { return nil }
      index = text.index(after: index)
    }
  }

  /// Where a match ends.
  private static func matchEnd(of wanted: String, in text: String, from start: Int) -> Int {
    let index = text.utf8.index(text.startIndex, offsetBy: start)
    let isSame = text.utf8[index...].starts(with: wanted.utf8)
    return isSame
      ? start + wanted.utf8.count
      : text.utf8Offset(
        text.index(index, offsetBy: wanted.count, limitedBy: text.endIndex) ?? text.endIndex)
  }

  /// Whether no character of a text reaches over an offset.
  private static func isCharacterEdge(
    _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, in text: String
  ) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    let (before, after) = (bytes[offset - 1], bytes[offset])
    if before < 0x80 && after < 0x80 {
      return !(before == UInt8(ascii: "\r") && after == UInt8(ascii: "\n"))
    }
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return String.Index(index, within: text) != nil
  }

  private static let walking: [Native] = [
    Native("string.count") { call in
      let text = call.string(0)
      call.burn(text.utf8.count / 2)
      call.return(text.isPlainASCII ? text.utf8.count : text.count)
    },
    Native("string.utf8Count", cost: 1) { call in call.return(call.string(0).utf8.count) },
    // (text, start, end)
    Native("string.slice", cost: 3) { call in
      let text = call.string(0)
      guard let range = call.range(1, 2, in: text) else { return }
      call.return(String(text[range]))
    },
    // (text, offset) -> Character
    Native("string.characterAt", cost: 3) { call in
      let text = call.string(0)
      guard let index = call.index(1, in: text) else { return }
      if let byte = text.lonelyASCII(at: call.int(1)) {
        call.return(call.heap.makeCharacter(ascii: byte))
      } else {
        call.return(call.heap.makeCharacter(String(text[index])))
      }
    },
    // (text, inout offset) -> Character?
    Native("string.nextCharacter", cost: 0) { call in
      call.return(Machine.nextCharacter(call.slots[0], call.slots + 1, call.state))
    },
    // (text, offset) -> offset of the next character
    Native("string.offsetAfter", cost: 3) { call in
      let text = call.string(0)
      guard let index = call.index(1, in: text) else { return }
      call.return(text.utf8.distance(from: text.startIndex, to: text.index(after: index)))
    },
    Native("string.offsetBefore", cost: 3) { call in
      let text = call.string(0)
      let offset = call.int(1)
      guard offset > 0, offset <= text.utf8.count else {
        call.trap(.indexOutOfRange, "String index is out of bounds")
        return
      }
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      call.return(text.utf8.distance(from: text.startIndex, to: text.index(before: index)))
    },
    // (text, offset, distance, limit or -1) -> offset, or -1 past the limit or an end
    Native("string.offsetBy") { call in
      let text = call.string(0)
      guard let start = call.offset(1, in: text) else { return }
      let distance = call.int(2)
      let limit = call.int(3)
      call.burn(Int(min(distance.magnitude, UInt(text.utf8.count))))
      let from = text.utf8.index(text.startIndex, offsetBy: start)
      let edge = distance < 0 ? text.startIndex : text.endIndex
      var bound = edge
      if limit >= 0, limit <= text.utf8.count {
        let wanted = text.utf8.index(text.startIndex, offsetBy: limit)
        // A limit on the other side doesn't count.
        if distance < 0 ? wanted <= from : wanted >= from { bound = wanted }
      }
      let found = text.index(from, offsetBy: distance, limitedBy: bound)
      call.return(found.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? -1)
    },
    // (text, start, end) -> characters between, negative when the end comes first
    Native("string.distance") { call in
      let text = call.string(0)
      guard let a = call.offset(1, in: text), let b = call.offset(2, in: text) else { return }
      call.burn(abs(b - a) / 2)
      let first = text.utf8.index(text.startIndex, offsetBy: a)
      let second = text.utf8.index(text.startIndex, offsetBy: b)
      call.return(text.distance(from: first, to: second))
    },
    Native("string.characters") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      guard call.heap.canAllocate(text.utf8.count * 40) else { return }
      call.return(characters: text.map { String($0) })
    },
    Native("string.byte", cost: 1) { call in
      let text = call.string(0)
      guard let index = call.index(1, in: text) else { return }
      call.return(Int(text.utf8[index]))
    },
    Native("string.bytes") { call in call.return(call.string(0).utf8.map { Int($0) }) },
    Native("string.utf16") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      call.return(text.utf16.map { Int($0) })
    },
    // (text, UTF-16 offset) -> UTF-8 offset
    Native("string.utf8Offset") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      let offset = call.int(1)
      guard offset >= 0,
        let index = text.utf16.index(
          text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
      else {
        call.trap(.indexOutOfRange, "String index is out of bounds")
        return
      }
      call.return(text.utf8.distance(from: text.startIndex, to: index))
    },
    Native("string.scalar", cost: 2) { call in
      let text = call.string(0)
      guard let index = call.index(1, in: text) else { return }
      call.return(Int(text.unicodeScalars[index].value))
    },
    Native("string.scalarAfter", cost: 2) { call in
      let text = call.string(0)
      guard let index = call.index(1, in: text) else { return }
      let next = text.unicodeScalars.index(after: index)
      call.return(text.utf8.distance(from: text.startIndex, to: next))
    },
    Native("string.scalarBefore", cost: 2) { call in
      let text = call.string(0)
      guard let offset = call.offset(1, in: text), offset > 0 else {
        call.trap(.indexOutOfRange, "String index is out of bounds")
        return
      }
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      let previous = text.unicodeScalars.index(before: index)
      call.return(text.utf8.distance(from: text.startIndex, to: previous))
    },
  ]

  private static let making: [Native] = [
    // (inout text, other)
    Native("string.append", cost: 0) { call in
      Machine.appendString(call.slots, call.slots[1], call.state)
    },
    Native("string.concat", cost: 3) { call in
      let a = call.string(0)
      let b = call.string(1)
      let bytes = a.utf8.count + b.utf8.count
      call.burn(bytes / 8)
      if bytes > 4096 && !call.heap.canAllocate(bytes) { return }
      call.return(a + b)
    },
    // (inout text, start, end, replacement)
    Native("string.replace") { call in
      let text = call.object(0)
      let replacement = call.string(3)
      let string = text.string
      guard let range = call.range(1, 2, in: string) else { return }
      let bytes = string.utf8.count + replacement.utf8.count
      call.burn(bytes / 8)
      if bytes > 4096 && !call.heap.canAllocate(bytes) { return }
      let result = String(string[..<range.lowerBound]) + replacement + string[range.upperBound...]
      let new = call.heap.makeString(result)
      call.heap.release(text.slot)
      call.return(new)
    },
    // (text, wanted, replacement, at most)
    Native("string.replaceAll") { call in
      let text = call.string(0)
      let wanted = call.string(1)
      let replacement = call.string(2)
      let limit = call.int(3)
      var result = ""
      var start = 0
      /// Where the search goes on: behind a match, or a character behind an empty one.
      var next: Int? = 0
      var count = 0
      while count < limit, let from = next,
        let found = firstOffset(of: wanted, in: text, from: from, call)
      {
        result += call.piece(of: text, start, found)
        result += replacement
        if result.utf8.count > 1 << 16 && !call.heap.canAllocate(result.utf8.count) { return }
        start = matchEnd(of: wanted, in: text, from: found)
        next = start > found ? start : text.utf8Offset(afterCharacterAt: start)
        count += 1
      }
      if call.isTrapped { return }
      result += call.piece(of: text, start, text.utf8.count)
      call.return(result)
    },
    Native("string.repeat") { call in
      let text = call.string(0)
      let count = max(0, call.int(1))
      let (bytes, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
      guard call.heap.canAllocate(overflow ? .max : bytes) else { return }
      call.burn(bytes / 8)
      call.return(String(repeating: text, count: count))
    },
    Native("string.joinCharacters") { call in
      var result = ""
      for slot in call.raws(0) { result += Object(known: slot).string }
      call.burn(result.utf8.count)
      call.return(result)
    },
    Native("string.decodeUTF8") { call in
      let bytes = call.raws(0).map { UInt8(truncatingIfNeeded: $0) }
      call.burn(bytes.count / 4)
      call.return(String(decoding: bytes, as: UTF8.self))
    },
    Native("string.debugDescription") { call in
      let text = call.string(0)
      call.burn(text.utf8.count)
      call.return(text.debugDescription)
    },
  ]

  private static let unicode: [Native] = [
    property("isASCII") { $0.isASCII }, property("isWhitespace") { $0.isWhitespace },
    property("isNewline") { $0.isNewline }, property("isNumber") { $0.isNumber },
    property("isLetter") { $0.isLetter }, property("isUppercase") { $0.isUppercase },
    property("isLowercase") { $0.isLowercase }, property("isCased") { $0.isCased },
    property("isSymbol") { $0.isSymbol }, property("isMathSymbol") { $0.isMathSymbol },
    property("isCurrencySymbol") { $0.isCurrencySymbol },
    property("isPunctuation") { $0.isPunctuation },
    Native("character.asciiValue", cost: 2) { call in
      call.return(call.character(0)?.asciiValue.map { Int($0) } ?? -1)
    },
    Native("character.hexDigitValue", cost: 2) { call in
      call.return(call.character(0)?.hexDigitValue)
    },
    Native("character.wholeNumberValue", cost: 2) { call in
      call.return(call.character(0)?.wholeNumberValue)
    },
    Native("character.string", cost: 2) { call in
      let object = call.object(0)
      object.retain()
      call.return(object)
    },
    Native("character.fromString", cost: 3) { call in
      let text = call.string(0)
      guard let first = text.first else {
        call.trap(.precondition, "can't form a Character from an empty String")
        return
      }
      guard first.utf8.count == text.utf8.count else {
        call.trap(.precondition, "can't form a Character from a String of more than one")
        return
      }
      call.return(text)
    },
    Native("scalar.string", cost: 2) { call in
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0))) ?? "\u{FFFD}"
      call.return(String(scalar))
    },
    Native("scalar.debugDescription", cost: 2) { call in
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0))) ?? "\u{FFFD}"
      call.return(scalar.debugDescription)
    },
  ]

  private static func property(
    _ name: String, _ test: @escaping @Sendable (Character) -> Bool
  ) -> Native {
    Native("character.\(name)", cost: 2) { call in
      call.return(call.character(0).map(test) ?? false)
    }
  }
}

extension NativeCall {
  func character(_ slot: Int) -> Character? { string(slot).first }

  /// An offset argument within a text, its end included.
  func offset(_ slot: Int, in text: String) -> Int? {
    let offset = int(slot)
    if offset >= 0 && offset <= text.utf8.count { return offset }
    trap(.indexOutOfRange, "String index is out of bounds")
    return nil
  }

  /// The index of an offset argument before the end of a text.
  func index(_ slot: Int, in text: String) -> String.Index? {
    let offset = int(slot)
    guard offset >= 0, offset < text.utf8.count else {
      trap(.indexOutOfRange, "String index is out of bounds")
      return nil
    }
    return text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func range(_ start: Int, _ end: Int, in text: String) -> Range<String.Index>? {
    guard let lower = offset(start, in: text), let upper = offset(end, in: text), lower <= upper
    else {
      trap(.indexOutOfRange, "String index range is out of bounds")
      return nil
    }
    let first = text.utf8.index(text.startIndex, offsetBy: lower)
    return first..<text.utf8.index(text.startIndex, offsetBy: upper)
  }

  fileprivate func piece(of text: String, _ start: Int, _ end: Int) -> String {
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    return String(text[first..<text.utf8.index(text.startIndex, offsetBy: end)])
  }
}

extension String {
  /// Each byte is a character.
  var isPlainASCII: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var seen: UInt8 = 0
      var hasReturn = false
      for byte in bytes {
        seen |= byte
        hasReturn = hasReturn || byte == UInt8(ascii: "\r")
      }
      return seen < 0x80 && !hasReturn
    } ?? false
  }

  fileprivate func utf8Offset(_ index: Index) -> Int {
    utf8.distance(from: startIndex, to: index)
  }

  /// Nil behind the last character.
  fileprivate func utf8Offset(afterCharacterAt offset: Int) -> Int? {
    let index = utf8.index(startIndex, offsetBy: offset)
    return index == endIndex ? nil : utf8Offset(self.index(after: index))
  }

  /// The ASCII character at an offset in front of the end, when it is one for itself.
  @inline(__always) func lonelyASCII(at offset: Int) -> UInt8? {
    let found = utf8.withContiguousStorageIfAvailable { bytes -> UInt8? in
      let byte = bytes[offset]
      guard byte < 0x80 else { return nil }
      if offset + 1 < bytes.count {
        // What follows may combine with it.
        let next = bytes[offset + 1]
        if next >= 0x80 || byte == UInt8(ascii: "\r") && next == UInt8(ascii: "\n") { return nil }
      }
      return byte
    }
    return found.flatMap { $0 }
  }
}
