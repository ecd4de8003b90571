extension Natives {
  /// Dictionaries (generic parameters: key, value) and sets (generic parameter: element).
  static let tables: [Native] =
    table("dictionary") + table("set") + dictionaryValues + [
      // <T>(T.Type) -> Bool: whether `find` and `insert` know hash and equality of a key type.
      Native("type.hashesNatively", cost: 1) { call in
        call.return(call.state.pointee.types[call.type(0)].keyKind != nil)
      },
      // <T>(T.Type) -> Bool
      Native("type.isDouble", cost: 1) { call in
        var isDouble = false
        if case .double = call.machine.types[call.type(0)].kind { isDouble = true }
        call.return(isDouble)
      },
      // (state, bits) -> state
      Native("hash.mix", cost: 1) { call in
        call.return(KeyKind.mix(call.uint64(0), call.uint64(1)))
      },
      Native("hash.string", cost: 2) { call in
        let text = call.string(0)
        call.burn(text.utf8.count / 8)
        call.return(UInt64(truncatingIfNeeded: KeyKind.visibleHash(text)))
      },
    ]

  private static func table(_ prefix: String) -> [Native] {
    [
      Native("\(prefix).empty", cost: 2) { call in
        let isSet = prefix == "set"
        call.return(
          call.heap.makeTable(
            key: call.layout(0), value: isSet ? call.machine.layout(.empty) : call.layout(1)))
      },
      Native("\(prefix).count", cost: 1) { call in call.return(call.table.count) },
      Native("\(prefix).end", cost: 1) { call in call.return(call.table.end) },
      // (table, slot) -> the first slot in use from there on, or -1
      Native("\(prefix).occupied", cost: 1) { call in
        let table = call.table
        let start = max(0, call.int(1))
        let found = table.next(from: start)
        call.burn((found - start) / 4)
        call.return(found >= table.end ? -1 : found)
      },
      Native("\(prefix).key", cost: 2) { call in
        let table = call.table
        guard let position = call.position(1, in: table) else { return }
        call.returnCopy(of: table.key(position), table.keyLayout, count: table.keySlots)
      },
      // (inout table, key[, value]): the key isn't there yet
      Native("\(prefix).insert", cost: 6) { call in
        guard let kind = call.keyKind else { return }
        call.insert(hash: kind.hash(call.slots + 1, call.state))
      },
      // (inout table, key[, value], hash)
      Native("\(prefix).insertHashed", cost: 6) { call in
        let table = call.table
        call.insert(hash: call.int(1 + table.keySlots + table.valueSlots))
      },
      // (table, hash, inout probe) -> slot, or -1
      Native("\(prefix).candidate", cost: 2) { call in
        var probe = max(0, call.int(2))
        let position = call.table.candidate(call.int(1), probe: &probe)
        call.return(position)
        call.return(probe, at: 1)
      },
      // (inout table, slot)
      Native("\(prefix).removeSlot", cost: 4) { call in
        guard let position = call.position(1, in: call.table),
          let (table, position) = call.heap.uniqueTable(call.slots, position)
        else { return }
        let count = table.keySlots + table.valueSlots
        let entry = table.key(position)
        table.remove(position)
        call.heap.release(entry, layout: table.keyLayout)
        call.heap.release(entry + table.keySlots, layout: table.valueLayout)
        entry.update(repeating: 0, count: count)
      },
    ]
  }

  private static let dictionaryValues: [Native] = [
    Native("dictionary.value", cost: 2) { call in
      let table = call.table
      guard let position = call.position(1, in: table) else { return }
      call.returnCopy(of: table.value(position), table.valueLayout, count: table.valueSlots)
    }
  ]
}

extension NativeCall {
  fileprivate var table: Table { Table(object(0)) }

  /// A slot number of a table, if an entry is there.
  fileprivate func position(_ slot: Int, in table: Table) -> Int? {
    let position = int(slot)
    if position >= 0 && position < table.end && table.isLive(position) { return position }
    trap(.indexOutOfRange, "index out of range: there is no entry at this index")
    return nil
  }

  fileprivate func returnCopy(of value: Slots, _ layout: LayoutID, count: Int) {
    heap.retain(value, layout: layout)
    slots.update(from: value, count: count)
  }

  fileprivate var keyKind: KeyKind? {
    if let kind = state.pointee.types[type(0)].keyKind { return kind }
    trap(.internalError, "a native hashes a key type that it doesn't know")
    return nil
  }

  /// Adds the key and value that follow the table among the arguments.
  fileprivate func insert(hash: Int) {
    guard let table = heap.uniqueTable(slots), let key = heap.insert(into: table, hash: hash) else {
      return
    }
    let count = table.keySlots + table.valueSlots
    key.update(from: slots + 1, count: count)
    heap.retain(key, layout: table.keyLayout)
    heap.retain(key + table.keySlots, layout: table.valueLayout)
  }
}
