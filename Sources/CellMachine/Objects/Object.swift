/// One 64-bit place: a register, a field, an element.
///
/// A *raw* slot holds bits (an integer, a `Double`'s bit pattern, a tag). A *reference* slot holds
/// the address of an object, or 0.
package typealias Slot = Int
package typealias Slots = UnsafeMutablePointer<Slot>

/// What an object is; says how it is destroyed.
package enum ObjectKind: UInt8 {
  /// A cell of a slab that is not in use.
  case free
  /// A Swift `String`; stands for `String` and `Character`.
  case string
  /// Elements of one layout side by side.
  case array
  /// Insertion-ordered hash table of a dictionary or a set.
  case table
  /// A captured variable, or the payload of an indirect enum case: slots of one layout.
  case box
  /// A value behind `any P`: a runtime type and the value's slots.
  case existential
  /// A function and what it captured.
  case closure
  /// An instance of a class.
  case instance
  /// What a `weak` variable holds: knows whether its instance is still alive.
  case weak
  /// A value of a bound library: a Swift `Any`.
  case host
}

/// The first 16 bytes of every object; slots or Swift values follow.
package struct ObjectHeader {
  /// How many references keep the object; at 0 it is destroyed.
  package var strong: UInt32
  /// How many `weak` objects keep the memory of an instance; one more while it is alive. Of a
  /// library's value, how deep the values are nested that it is made of. Of a string, how many bytes
  /// its tail has.
  package var weak: UInt32
  package var kind: ObjectKind
  /// Which free list the memory belongs to; 0 for memory of its own.
  var sizeClass: UInt8
  /// Slots per element, of an array; of a string that is one ASCII character and has the only object
  /// of it, one more than its code.
  package var stride: UInt16
  /// A `LayoutID` of arrays, boxes and closures, a `TypeID` of existentials and instances, the room of
  /// a string's tail.
  package var type: Int32

  static let bytes = 16
}

/// The address of an object. Not counted: whoever holds one retains and releases.
package struct Object: Equatable {
  package let header: UnsafeMutablePointer<ObjectHeader>

  @inline(__always) package init(_ header: UnsafeMutablePointer<ObjectHeader>) {
    self.header = header
  }

  /// The object a reference slot names; nil for 0.
  @inline(__always) package init?(_ slot: Slot) {
    guard let header = UnsafeMutablePointer<ObjectHeader>(bitPattern: slot) else { return nil }
    self.header = header
  }

  /// The object a slot names that is known not to be 0.
  @inline(__always) package init(known slot: Slot) {
    header = UnsafeMutablePointer<ObjectHeader>(bitPattern: slot).unsafelyUnwrapped
  }

  @inline(__always) package var slot: Slot { Slot(bitPattern: header) }
  @inline(__always) package var kind: ObjectKind { header.pointee.kind }
  @inline(__always) package var isUnique: Bool { header.pointee.strong == 1 }
  @inline(__always) package var type: TypeID { TypeID(header.pointee.type) }
  @inline(__always) package var layout: LayoutID { LayoutID(header.pointee.type) }

  /// What follows the header, as slots.
  @inline(__always) package var body: Slots {
    UnsafeMutableRawPointer(header).advanced(by: ObjectHeader.bytes)
      .assumingMemoryBound(to: Slot.self)
  }

  /// What follows the header, as a Swift value.
  @inline(__always) package func body<T>(as type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(header).advanced(by: ObjectHeader.bytes).assumingMemoryBound(to: type)
  }

  /// The text of a string object.
  @inline(__always) package var string: String {
    if tailLength != 0 { settle() }
    return body(as: String.self).pointee
  }

  /// One more than the code of the ASCII character that this string object stands for; 0 for all
  /// other strings. Two that aren't 0 are equal only when the objects are the same.
  @inline(__always) var asciiCode: UInt16 { header.pointee.stride }

  /// How deep a library's value is nested.
  package var nesting: UInt32 {
    get { header.pointee.weak }
    nonmutating set { header.pointee.weak = newValue }
  }

  @inline(__always) package func retain() {
    header.pointee.strong &+= 1
  }
}

// A string object whose text grows: what is appended lies behind the string until somebody asks for
// the text, since a `String` takes longer to append a character than a program to make one.
extension Object {
  static let tailBytes = 32

  /// Bytes that fit behind the string; 0 for most.
  @inline(__always) var tailCapacity: Int { Int(header.pointee.type) }
  @inline(__always) var tailLength: Int {
    get { Int(header.pointee.weak) }
    nonmutating set { header.pointee.weak = UInt32(truncatingIfNeeded: newValue) }
  }
  @inline(__always) var tail: UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(header)
      .advanced(by: ObjectHeader.bytes + MemoryLayout<String>.stride)
      .assumingMemoryBound(to: UInt8.self)
  }

  /// UTF-8 code units of the whole text.
  @inline(__always) var textCount: Int {
    body(as: String.self).pointee.utf8.count &+ tailLength
  }

  /// Gives the string what is behind it.
  @inline(never) func settle() {
    let text = body(as: String.self)
    let added = String(
      decoding: UnsafeBufferPointer(start: tail, count: tailLength), as: UTF8.self)
    tailLength = 0
    if text.pointee.isEmpty { text.pointee = added } else { text.pointee += added }
  }
}

// An array object: count, capacity, then the elements.
extension Object {
  static let arrayElementsOffset = 2

  /// How many elements an array object has.
  @inline(__always) package var count: Int {
    get { body[0] }
    nonmutating set { body[0] = newValue }
  }
  @inline(__always) package var capacity: Int {
    get { body[1] }
    nonmutating set { body[1] = newValue }
  }
  /// Slots per element of an array object.
  @inline(__always) package var stride: Int { Int(header.pointee.stride) }
  @inline(__always) package var elements: Slots { body + Object.arrayElementsOffset }
  /// The slots of element `index`, which must be in range.
  @inline(__always) package func element(_ index: Int) -> Slots { elements + index &* stride }
}

extension Object {
  /// Exchanges two elements of an array, which must be there.
  func swapElements(_ i: Int, _ j: Int) {
    let a = element(i)
    let b = element(j)
    for slot in 0..<stride {
      let kept = a[slot]
      a[slot] = b[slot]
      b[slot] = kept
    }
  }
}

// Boxes, instances, existentials: their slots begin right after the header. A closure has its
// function first.
extension Object {
  /// Index of a closure's function.
  @inline(__always) package var function: Int { body[0] }
  /// What a closure captured.
  @inline(__always) package var captures: Slots { body + 1 }
}
