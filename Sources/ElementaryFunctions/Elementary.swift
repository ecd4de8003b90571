/// Elementary and special functions of one `Double`: the same bits on every machine.
///
/// No call of the system's mathematics library: its results differ between versions and systems.
/// Every function is built from IEEE 754 additions, multiplications, divisions, square roots and
/// fused multiply-adds, in an order that the source fixes. Leading terms are carried as unevaluated
/// sums of two numbers, so that results are within 0.51 units in the last place (ULP) of the true
/// value, and in nearly all cases the nearest `Double` to it; where a function is worse, it says so.
///
/// Edge cases follow IEEE 754-2019, section 9.2: signed zeros, infinities, NaN, subnormals.
public enum Elementary {}
