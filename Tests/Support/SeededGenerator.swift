/// Numbers that look random and are the same in every run.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in so many times.
  package mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

  /// One of the elements, of which there is at least one.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// Up to so many of what a closure makes.
  package mutating func list<Element>(
    upTo most: Int,
    _ make: (inout SeededGenerator) -> Element
  ) -> [Element] {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in make(&self) }
  }

  /// What a closure makes, once in so many times.
  package mutating func maybe<Value>(
    oneIn times: Int = 3,
    _ make: (inout SeededGenerator) -> Value
  ) -> Value? {
    once(in: times) ? make(&self) : nil
  }
}
