extension Slot {
  @inline(__always) fileprivate init(bits value: Double) {
    self = Int(truncatingIfNeeded: value.bitPattern)
  }
  @inline(__always) fileprivate init(_ value: Bool) { self = value ? 1 : 0 }
  @inline(__always) fileprivate var asDouble: Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: self))
  }
  @inline(__always) fileprivate var asUInt: UInt { UInt(bitPattern: self) }
}

// Operands are read where they are used, through the pointer: each operation loads only its own.
extension UnsafePointer<Instruction> {
  @inline(__always) fileprivate var operation: Operation { pointee.operation }
  @inline(__always) fileprivate var x: UInt8 { pointee.x }
  @inline(__always) fileprivate var ra: Int { Int(pointee.a) }
  @inline(__always) fileprivate var rb: Int { Int(pointee.b) }
  @inline(__always) fileprivate var rc: Int { Int(pointee.c) }
  @inline(__always) fileprivate var signedB: Int { Int(Int16(bitPattern: pointee.b)) }
  @inline(__always) fileprivate var signedC: Int { Int(Int16(bitPattern: pointee.c)) }
  @inline(__always) fileprivate var offset: Int { Int(Int16(bitPattern: pointee.c)) }
  /// `b` and `c` in one load; the machines we run on are little-endian.
  @inline(__always) fileprivate var wide: Int {
    Int(UnsafeRawPointer(self).load(fromByteOffset: 4, as: Int32.self))
  }
}

extension Machine {
  /// What a moved-out reference leaves behind: whoever reads it accesses what another is modifying.
  package static let movedOut: Slot = 1

  /// Runs from `pc` until the outermost `ret`, or until a trap (`state.trapped`).
  ///
  /// One loop, one switch, everything through pointers. What may call back or trap writes `pc` and
  /// the tops to the state first. Rare and long work is in functions of its own, so that the loop's
  /// variables stay in registers.
  @inline(never)
  static func interpret(
    _ state: UnsafeMutablePointer<MachineState>, pc start: UnsafePointer<Instruction>,
    fp frame: Slots, returns firstReturn: UnsafeMutablePointer<UnsafePointer<Instruction>>
  ) {
    var pc = start
    var fp = frame
    var returns = firstReturn
    var reason = Trap.Kind.internalError

    run: while true {
      let i = pc
      pc += 1
      switch i.operation {

      // MARK: Registers
      case .halt:
        if pc - 1 == haltCode { return }
        break run
      case .nop:
        break
      case .move:
        fp[i.ra] = fp[i.rb]
      case .move2:
        let second = fp[i.rb &+ 1]
        fp[i.ra] = fp[i.rb]
        fp[i.ra &+ 1] = second
      case .moveMany:
        (fp + i.ra).update(from: fp + i.rb, count: i.rc)
      case .copy:
        let slot = fp[i.rb]
        if slot != 0 { Object(known: slot).retain() }
        fp[i.ra] = slot
      case .loadInt:
        fp[i.ra] = i.wide
      case .loadConstant:
        fp[i.ra] = state.pointee.constants[i.wide]
      case .copyConstant:
        let slot = state.pointee.constants[i.wide]
        Object(known: slot).retain()
        fp[i.ra] = slot
      case .retain:
        let slot = fp[i.ra]
        if slot != 0 { Object(known: slot).retain() }
      case .release:
        let slot = fp[i.ra]
        if slot != 0 {
          let header = Object(known: slot).header
          let count = header.pointee.strong &- 1
          header.pointee.strong = count
          if count == 0 {
            if destroy(header, state, pc, fp, returns) { return }
          }
        }
      case .zero:
        for k in 0..<i.rc { fp[i.ra &+ k] = 0 }

      // MARK: Int
      case .addI:
        let (value, overflow) = fp[i.rb].addingReportingOverflow(fp[i.rc])
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .subI:
        let (value, overflow) = fp[i.rb].subtractingReportingOverflow(fp[i.rc])
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .mulI:
        let (value, overflow) = fp[i.rb].multipliedReportingOverflow(by: fp[i.rc])
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .divI:
        let divisor = fp[i.rc]
        if divisor == 0 {
          reason = .divisionByZero
          break run
        }
        let (value, overflow) = fp[i.rb].dividedReportingOverflow(by: divisor)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .remI:
        let divisor = fp[i.rc]
        if divisor == 0 {
          reason = .divisionByZero
          break run
        }
        let (value, overflow) = fp[i.rb].remainderReportingOverflow(dividingBy: divisor)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .negI:
        let (value, overflow) = 0.subtractingReportingOverflow(fp[i.rb])
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .addImmediate:
        let (value, overflow) = fp[i.rb].addingReportingOverflow(i.signedC)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .mulImmediate:
        let (value, overflow) = fp[i.rb].multipliedReportingOverflow(by: i.signedC)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .divImmediate:
        let divisor = i.signedC
        fp[i.ra] = divisor == 0 ? 0 : fp[i.rb].dividedReportingOverflow(by: divisor).partialValue
      case .remImmediate:
        let divisor = i.signedC
        fp[i.ra] =
          divisor == 0 ? 0 : fp[i.rb].remainderReportingOverflow(dividingBy: divisor).partialValue
      case .divPowerOfTwo:
        // A negative number is rounded up: toward zero.
        let value = fp[i.rb]
        let rounding = (value &>> 63) & (1 &<< i.rc &- 1)
        fp[i.ra] = (value &+ rounding) &>> i.rc
      case .remPowerOfTwo:
        let value = fp[i.rb]
        let rounding = (value &>> 63) & (1 &<< i.rc &- 1)
        fp[i.ra] = value &- (((value &+ rounding) &>> i.rc) &<< i.rc)
      case .addW:
        fp[i.ra] = fp[i.rb] &+ fp[i.rc]
      case .subW:
        fp[i.ra] = fp[i.rb] &- fp[i.rc]
      case .mulW:
        fp[i.ra] = fp[i.rb] &* fp[i.rc]
      case .and:
        fp[i.ra] = fp[i.rb] & fp[i.rc]
      case .or:
        fp[i.ra] = fp[i.rb] | fp[i.rc]
      case .xor:
        fp[i.ra] = fp[i.rb] ^ fp[i.rc]
      case .invert:
        fp[i.ra] = ~fp[i.rb]
      case .shiftLeft:
        fp[i.ra] = fp[i.rb] << fp[i.rc]
      case .shiftRight:
        fp[i.ra] = fp[i.rb] >> fp[i.rc]
      case .shiftRightU:
        fp[i.ra] = Int(bitPattern: fp[i.rb].asUInt >> fp[i.rc])

      // MARK: UInt
      case .addU:
        let (value, overflow) = fp[i.rb].asUInt.addingReportingOverflow(fp[i.rc].asUInt)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = Int(bitPattern: value)
      case .subU:
        let (value, overflow) = fp[i.rb].asUInt.subtractingReportingOverflow(fp[i.rc].asUInt)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = Int(bitPattern: value)
      case .mulU:
        let (value, overflow) = fp[i.rb].asUInt.multipliedReportingOverflow(by: fp[i.rc].asUInt)
        if overflow {
          reason = .overflow
          break run
        }
        fp[i.ra] = Int(bitPattern: value)
      case .divU:
        let divisor = fp[i.rc].asUInt
        if divisor == 0 {
          reason = .divisionByZero
          break run
        }
        fp[i.ra] = Int(bitPattern: fp[i.rb].asUInt / divisor)
      case .remU:
        let divisor = fp[i.rc].asUInt
        if divisor == 0 {
          reason = .divisionByZero
          break run
        }
        fp[i.ra] = Int(bitPattern: fp[i.rb].asUInt % divisor)
      case .narrowChecked:
        let value = fp[i.rb]
        if narrowed(value, i.x) != value {
          reason = .overflow
          break run
        }
        fp[i.ra] = value
      case .narrow:
        fp[i.ra] = narrowed(fp[i.rb], i.x)

      // MARK: Double
      case .addD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble + fp[i.rc].asDouble)
      case .subD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble - fp[i.rc].asDouble)
      case .mulD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble * fp[i.rc].asDouble)
      case .divD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble / fp[i.rc].asDouble)
      case .negD:
        fp[i.ra] = fp[i.rb] ^ Int.min
      case .absD:
        fp[i.ra] = fp[i.rb] & Int.max
      case .sqrtD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble.squareRoot())
      case .floorD:
        fp[i.ra] = Slot(bits: fp[i.rb].asDouble.rounded(.down))
      case .fmaD:
        fp[i.ra] = Slot(bits: fp[i.ra].asDouble.addingProduct(fp[i.rb].asDouble, fp[i.rc].asDouble))
      case .addProductD:
        let product = fp[i.rb].asDouble * fp[i.rc].asDouble
        fp[i.ra] = Slot(bits: fp[Int(i.x)].asDouble + product)
      case .subProductD:
        let product = fp[i.rb].asDouble * fp[i.rc].asDouble
        fp[i.ra] = Slot(bits: fp[Int(i.x)].asDouble - product)
      case .arithmeticF:
        fp[i.ra] = floatArithmetic(i.x, fp[i.rb], fp[i.rc])
      case .convert:
        guard let value = converted(fp[i.rb], i.x, state) else {
          state.pointee.pc = pc
          state.pointee.returnTop = returns
          return
        }
        fp[i.ra] = value
      case .intToDouble:
        fp[i.ra] = Slot(bits: Double(fp[i.rb]))
      case .doubleToInt:
        let value = fp[i.rb].asDouble
        // Exactly the doubles whose integral part fits.
        if value > -0x1.0000000000001p63 && value < 0x1p63 {
          fp[i.ra] = Int(value)
        } else {
          refuseConversion(value, state)
          state.pointee.pc = pc
          state.pointee.returnTop = returns
          return
        }

      // MARK: Comparisons
      case .eqI:
        fp[i.ra] = Slot(fp[i.rb] == fp[i.rc])
      case .neI:
        fp[i.ra] = Slot(fp[i.rb] != fp[i.rc])
      case .ltI:
        fp[i.ra] = Slot(fp[i.rb] < fp[i.rc])
      case .leI:
        fp[i.ra] = Slot(fp[i.rb] <= fp[i.rc])
      case .ltU:
        fp[i.ra] = Slot(fp[i.rb].asUInt < fp[i.rc].asUInt)
      case .leU:
        fp[i.ra] = Slot(fp[i.rb].asUInt <= fp[i.rc].asUInt)
      case .eqD:
        fp[i.ra] = Slot(fp[i.rb].asDouble == fp[i.rc].asDouble)
      case .neD:
        fp[i.ra] = Slot(fp[i.rb].asDouble != fp[i.rc].asDouble)
      case .ltD:
        fp[i.ra] = Slot(fp[i.rb].asDouble < fp[i.rc].asDouble)
      case .leD:
        fp[i.ra] = Slot(fp[i.rb].asDouble <= fp[i.rc].asDouble)
      case .eqF:
        fp[i.ra] = Slot(float(fp[i.rb]) == float(fp[i.rc]))
      case .ltF:
        fp[i.ra] = Slot(float(fp[i.rb]) < float(fp[i.rc]))
      case .leF:
        fp[i.ra] = Slot(float(fp[i.rb]) <= float(fp[i.rc]))
      case .not:
        fp[i.ra] = fp[i.rb] ^ 1
      case .eqString:
        fp[i.ra] = Slot(sameText(fp[i.rb], fp[i.rc], state))
      case .ltString:
        fp[i.ra] = Slot(stringLess(fp[i.rb], fp[i.rc], state))

      // MARK: Jumps
      case .jump:
        let distance = i.wide
        pc += distance
        if distance < 0 {
          state.pointee.fuel &+= distance
          if state.pointee.fuel < 0 {
            reason = .fuelLimit
            break run
          }
        }
      case .jumpIf:
        if fp[i.ra] != 0 {
          let distance = i.wide
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpUnless:
        if fp[i.ra] == 0 {
          let distance = i.wide
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpEqI:
        if fp[i.ra] == fp[i.rb] {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpNeI:
        if fp[i.ra] != fp[i.rb] {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLtI:
        if fp[i.ra] < fp[i.rb] {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLeI:
        if fp[i.ra] <= fp[i.rb] {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLtU:
        if fp[i.ra].asUInt < fp[i.rb].asUInt {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLeU:
        if fp[i.ra].asUInt <= fp[i.rb].asUInt {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpEqImmediate:
        if fp[i.ra] == i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpNeImmediate:
        if fp[i.ra] != i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLtImmediate:
        if fp[i.ra] < i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLeImmediate:
        if fp[i.ra] <= i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpGtImmediate:
        if fp[i.ra] > i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpGeImmediate:
        if fp[i.ra] >= i.signedB {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpEqD:
        if fp[i.ra].asDouble == fp[i.rb].asDouble {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpNeD:
        if fp[i.ra].asDouble != fp[i.rb].asDouble {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLtD:
        if fp[i.ra].asDouble < fp[i.rb].asDouble {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpLeD:
        if fp[i.ra].asDouble <= fp[i.rb].asDouble {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpNotLtD:
        if !(fp[i.ra].asDouble < fp[i.rb].asDouble) {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpNotLeD:
        if !(fp[i.ra].asDouble <= fp[i.rb].asDouble) {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpEqString:
        if sameText(fp[i.ra], fp[i.rb], state) { pc += i.offset }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .jumpNeString:
        if !sameText(fp[i.ra], fp[i.rb], state) { pc += i.offset }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .jumpLtString:
        if stringLess(fp[i.ra], fp[i.rb], state) { pc += i.offset }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .jumpNotLtString:
        if !stringLess(fp[i.ra], fp[i.rb], state) { pc += i.offset }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .jumpIfElement:
        let array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if array.elements[index] != 0 {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .jumpUnlessElement:
        let array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if array.elements[index] == 0 {
          let distance = i.offset
          pc += distance
          if distance < 0 {
            state.pointee.fuel &+= distance
            if state.pointee.fuel < 0 {
              reason = .fuelLimit
              break run
            }
          }
        }
      case .loopRange:
        let next = fp[i.ra] &+ 1
        fp[i.ra] = next
        if next < fp[i.rb] {
          let distance = i.offset
          pc += distance
          state.pointee.fuel &+= distance
          if state.pointee.fuel < 0 {
            reason = .fuelLimit
            break run
          }
        }
      case .loopClosed:
        let value = fp[i.ra]
        if value < fp[i.rb] {
          fp[i.ra] = value &+ 1
          let distance = i.offset
          pc += distance
          state.pointee.fuel &+= distance
          if state.pointee.fuel < 0 {
            reason = .fuelLimit
            break run
          }
        }
      case .jumpTable:
        let table = state.pointee.jumpTables[i.wide]
        let index = fp[i.ra] &- Int(table[0])
        if index >= 0 && index < Int(table[1]) {
          pc += Int(table[3 &+ index])
        } else {
          pc += Int(table[2])
        }

      // MARK: Calls
      case .call:
        let function = state.pointee.functions.base + i.wide
        fp += i.ra
        state.pointee.fuel &-= function.pointee.cost
        if fp + function.pointee.registerCount > state.pointee.stackEnd
          || returns >= state.pointee.returnsEnd
        {
          reason = .depthLimit
          break run
        }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
        returns.pointee = pc
        returns += 1
        pc = function.pointee.code
      case .callClosure:
        let closure = fp[i.rb]
        fp += i.ra
        fp[i.rc] = closure
        let function = state.pointee.functions.base + Object(known: closure).function
        state.pointee.fuel &-= function.pointee.cost
        if fp + function.pointee.registerCount > state.pointee.stackEnd
          || returns >= state.pointee.returnsEnd
        {
          reason = .depthLimit
          break run
        }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
        returns.pointee = pc
        returns += 1
        pc = function.pointee.code
      case .callWitness, .callTyped:
        let slot = fp[i.ra]
        let type = i.operation == .callTyped ? slot : Object(known: slot).type
        let table = state.pointee.witnesses.base + i.wide
        var index = -1
        if type < table.pointee.count { index = Int(table.pointee[type]) }
        if index < 0 {
          state.pointee.pc = pc
          state.pointee.returnTop = returns
          state.pointee.top = fp
          state.pointee.topIsFrame = true
          index = witness(i.wide, type, state)
          if index < 0 { return }
        }
        let function = state.pointee.functions.base + index
        fp += i.ra
        state.pointee.fuel &-= function.pointee.cost
        if fp + function.pointee.registerCount > state.pointee.stackEnd
          || returns >= state.pointee.returnsEnd
        {
          reason = .depthLimit
          break run
        }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
        returns.pointee = pc
        returns += 1
        pc = function.pointee.code
      case .callNative:
        let site = state.pointee.sites.base + i.wide
        state.pointee.fuel &-= site.pointee.cost
        state.pointee.pc = pc
        state.pointee.returnTop = returns
        let window = fp + i.ra
        state.pointee.top = window + site.pointee.windowSlots
        state.pointee.topIsFrame = false
        site.pointee.body(NativeCall(slots: window, state: state, types: site.pointee.types))
        if state.pointee.trapped != 0 { return }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .ret:
        returns -= 1
        pc = returns.pointee
        fp -= (pc - 1).ra
      case .ret1:
        fp[0] = fp[i.ra]
        returns -= 1
        pc = returns.pointee
        fp -= (pc - 1).ra
      case .throwError:
        state.pointee.error = fp[i.ra]
        state.pointee.errorPlace = pc
        returns -= 1
        pc = returns.pointee
        fp -= (pc - 1).ra
      case .jumpIfError:
        if state.pointee.error != 0 { pc += i.wide }
      case .takeError:
        fp[i.ra] = state.pointee.error
        state.pointee.error = 0
      case .setError:
        state.pointee.error = fp[i.ra]
      case .trap:
        state.pointee.pc = pc
        state.pointee.returnTop = returns
        trapNow(i.pointee, fp, state)
        return

      // MARK: Objects
      case .loadSlot:
        fp[i.ra] = Object(known: fp[i.rb]).body[i.rc]
      case .copySlot:
        let slot = Object(known: fp[i.rb]).body[i.rc]
        if slot & ~movedOut != 0 {
          Object(known: slot).retain()
        } else if slot == movedOut {
          reason = .exclusivity
          break run
        }
        fp[i.ra] = slot
      case .borrowSlot:
        let slot = Object(known: fp[i.rb]).body[i.rc]
        if slot == movedOut {
          reason = .exclusivity
          break run
        }
        fp[i.ra] = slot
      case .takeSlot:
        let place = Object(known: fp[i.rb]).body + i.rc
        let slot = place.pointee
        if slot == movedOut {
          reason = .exclusivity
          break run
        }
        place.pointee = movedOut
        fp[i.ra] = slot
      case .storeSlot:
        Object(known: fp[i.ra]).body[i.rb] = fp[i.rc]
      case .replaceSlot:
        let place = Object(known: fp[i.ra]).body + i.rb
        let old = place.pointee
        if old == movedOut {
          reason = .exclusivity
          break run
        }
        place.pointee = fp[i.rc]
        if old != 0 {
          let header = Object(known: old).header
          header.pointee.strong &-= 1
          if header.pointee.strong == 0 {
            if destroy(header, state, pc, fp, returns) { return }
          }
        }
      case .makeBox:
        fp[i.ra] = Heap(state: state).makeBox(i.wide).slot
        if state.pointee.trapped != 0 { break run }
      case .makeClosure:
        fp[i.ra] = makeClosure(i.pointee, function: pc.wide, fp, state)
        pc += 1
        if state.pointee.trapped != 0 { break run }
      case .makeExistential:
        fp[i.ra] = Heap(state: state).makeExistential(i.rc, moving: fp + i.rb).slot
        if state.pointee.trapped != 0 { break run }
      case .makeInstance:
        fp[i.ra] = makeInstance(i.wide, state)
        if state.pointee.trapped != 0 { break run }
      case .setUnfinished:
        Object(known: fp[i.ra]).isUnfinished = i.rb == 1
      case .typeOf:
        fp[i.ra] = Object(known: fp[i.rb]).type
      case .isInstance:
        fp[i.ra] = Slot(isInstance(Object(known: fp[i.rb]).type, of: i.rc, state))
      case .conforms:
        state.pointee.pc = pc
        state.pointee.returnTop = returns
        fp[i.ra] = Slot(conforms(fp[i.rb], i.rc, state))
      case .makeWeak:
        fp[i.ra] = makeWeak(fp[i.rb], state)
        if state.pointee.trapped != 0 { break run }
      case .loadWeak:
        let weak = fp[i.rb]
        var target = weak == 0 ? 0 : Object(known: weak).body[0]
        if target != 0 {
          let header = Object(known: target).header
          if header.pointee.strong == 0 { target = 0 } else { header.pointee.strong &+= 1 }
        }
        fp[i.ra] = target
      case .loadUnowned:
        let target = Object(known: fp[i.rb]).body[0]
        let header = Object(known: target).header
        if header.pointee.strong == 0 {
          reason = .danglingUnowned
          break run
        }
        header.pointee.strong &+= 1
        fp[i.ra] = target

      // MARK: Globals
      case .loadGlobal:
        fp[i.ra] = state.pointee.globals[i.wide]
      case .copyGlobal:
        let slot = state.pointee.globals[i.wide]
        if slot & ~movedOut != 0 {
          Object(known: slot).retain()
        } else if slot == movedOut {
          reason = .exclusivity
          break run
        }
        fp[i.ra] = slot
      case .borrowGlobal:
        let slot = state.pointee.globals[i.wide]
        if slot == movedOut {
          reason = .exclusivity
          break run
        }
        fp[i.ra] = slot
      case .takeGlobal:
        let slot = state.pointee.globals[i.wide]
        if slot == movedOut {
          reason = .exclusivity
          break run
        }
        state.pointee.globals[i.wide] = movedOut
        fp[i.ra] = slot
      case .storeGlobal:
        state.pointee.globals[i.wide] = fp[i.ra]
      case .replaceGlobal:
        let old = state.pointee.globals[i.wide]
        if old == movedOut {
          reason = .exclusivity
          break run
        }
        state.pointee.globals[i.wide] = fp[i.ra]
        if old != 0 {
          let header = Object(known: old).header
          header.pointee.strong &-= 1
          if header.pointee.strong == 0 {
            if destroy(header, state, pc, fp, returns) { return }
          }
        }

      // MARK: Arrays
      case .makeArray:
        let array = Heap(state: state).makeArray(element: i.rc, capacity: fp[i.rb])
        guard let array, state.pointee.trapped == 0 else { break run }
        fp[i.ra] = array.slot
      case .arrayCount:
        fp[i.ra] = Object(known: fp[i.rb]).count
      case .arrayGet:
        let array = Object(known: fp[i.rb])
        let index = fp[i.rc]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        fp[i.ra] = array.elements[index]
      case .arrayCopy:
        let array = Object(known: fp[i.rb])
        let index = fp[i.rc]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        let slot = array.elements[index]
        if slot != 0 { Object(known: slot).retain() }
        fp[i.ra] = slot
      case .arrayGetMany:
        let array = Object(known: fp[i.rb])
        let index = fp[i.rc]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        let element = array.element(index)
        for k in 0..<Int(i.x) { fp[i.ra &+ k] = element[k] }
      case .arrayGetPart:
        let array = Object(known: fp[i.rb])
        let index = fp[i.rc]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        fp[i.ra] = array.element(index)[Int(i.x)]
      case .arrayGet2:
        let outer = Object(known: fp[i.rb])
        let row = fp[i.rc]
        if row.asUInt >= outer.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        let array = Object(known: outer.elements[row])
        let index = fp[i.rc &+ 1]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        fp[i.ra] = array.elements[index]
      case .arraySwap:
        var array = Object(known: fp[i.ra])
        let first = fp[i.rb]
        let second = fp[i.rc]
        let count = array.count.asUInt
        if first.asUInt >= count || second.asUInt >= count {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.ra, state) else { break run }
          array = copy
        }
        array.swapElements(first, second)
      case .arraySet:
        var array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.ra, state) else { break run }
          array = copy
        }
        array.elements[index] = fp[i.rc]
      case .arrayReplace:
        var array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.ra, state) else { break run }
          array = copy
        }
        let old = array.elements[index]
        array.elements[index] = fp[i.rc]
        if old != 0 {
          let header = Object(known: old).header
          header.pointee.strong &-= 1
          if header.pointee.strong == 0 {
            if destroy(header, state, pc, fp, returns) { return }
          }
        }
      case .arraySetMany:
        var array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.ra, state) else { break run }
          array = copy
        }
        let element = array.element(index)
        for k in 0..<Int(i.x) { element[k] = fp[i.rc &+ k] }
      case .arraySetPart:
        var array = Object(known: fp[i.ra])
        let index = fp[i.rb]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.ra, state) else { break run }
          array = copy
        }
        array.element(index)[Int(i.x)] = fp[i.rc]
      case .arrayTake:
        var array = Object(known: fp[i.rb])
        let index = fp[i.rc]
        if index.asUInt >= array.count.asUInt {
          reason = .indexOutOfRange
          break run
        }
        if !array.isUnique {
          guard let copy = uniqueArray(fp + i.rb, state) else { break run }
          array = copy
        }
        let element = array.element(index)
        for k in 0..<Int(i.x) { fp[i.ra &+ k] = element[k] }
      case .arrayAppend:
        let array = Object(known: fp[i.ra])
        // The common case in line: one slot, room left, not shared.
        if array.isUnique && array.count < array.capacity && array.stride == 1 && i.rc == 1 {
          array.elements[array.count] = fp[i.rb]
          array.count &+= 1
        } else if !append(fp + i.ra, fp + i.rb, i.rc, state) {
          break run
        }
      case .arrayPop:
        if !pop(fp + i.ra, fp + i.rb, state) { break run }
      case .arrayUnique:
        if uniqueArray(fp + i.ra, state) == nil { break run }

      // MARK: Tables
      case .tableFind:
        fp[i.ra] = findKey(i.x, fp[i.rb], fp + i.rc, state)
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .tableGet:
        getValue(i.x, fp + i.ra, fp[i.rb], fp + i.rc, state)
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .tableTake:
        if !takeValue(fp + i.ra, fp + i.rb, fp[i.rc], state) { break run }
      case .tableSet:
        if !setValue(fp + i.ra, fp[i.rb], fp + i.rc, state) { break run }

      // MARK: Strings
      case .stringNext:
        fp[i.ra] = nextCharacter(fp[i.rb], fp + i.rc, state)
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .stringAppend:
        appendString(fp + i.ra, fp[i.rb], state)
        if state.pointee.trapped != 0 { break run }
        if state.pointee.fuel < 0 {
          reason = .fuelLimit
          break run
        }
      case .concat:
        fp[i.ra] = joined(fp + i.rb, i.rc, state)
        if state.pointee.trapped != 0 { break run }
      case .describe:
        fp[i.ra] = described(fp[i.rb], i.x, state)
        if state.pointee.trapped != 0 { break run }
      }
    }

    state.pointee.pc = pc
    state.pointee.returnTop = returns
    state.pointee.machine.trap(reason)
  }
}
