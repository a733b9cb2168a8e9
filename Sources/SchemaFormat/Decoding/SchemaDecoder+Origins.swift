import APIModel
import Diagnostics

extension SchemaDecoder {
  /// The origin of a part with the places of its facts.
  func origin(_ range: SourceRange, _ keyed: KeyedNodes) -> Origin {
    var origin = Origin(range)
    if keyed.isOnSeveralLines {
      for place in keyed.places { origin.note(place.fact, at: place.range) }
    }
    return origin
  }

  /// Reads the type of a part; the origin of the part has the places of the facts inside its type, too.
  mutating func typeAndOrigin(
    _ range: SourceRange,
    _ keyed: KeyedNodes,
    reading read: (inout SchemaDecoder) -> ValueType?
  ) -> (ValueType?, Origin) {
    innerPlaces = []
    let type = read(&self)
    var origin = origin(range, keyed)
    for place in innerPlaces { origin.note(place.fact, at: place.range) }
    return (type, origin)
  }

  /// Remembers where constraints stand inside the type that is being read.
  mutating func noteInnerPlaces(_ keyed: KeyedNodes) {
    innerPlaces += keyed.places.filter { $0.fact != .type }
  }
}
