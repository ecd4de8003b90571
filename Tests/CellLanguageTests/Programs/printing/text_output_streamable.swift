struct V2: TextOutputStreamable { func write<T: TextOutputStream>(to t: inout T) { t.write("v2") } }
print(V2(), [V2()], "\(V2())")
