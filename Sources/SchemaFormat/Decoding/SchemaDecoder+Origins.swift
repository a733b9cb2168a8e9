import APIModel
import Diagnostics

extension SchemaDecoder {
  /// The origin of a part with the places of its facts, also of those inside its type, which was read before.
  mutating func origin(_ range: SourceRange, _ keyed: KeyedNodes) -> Origin {
    var origin = Origin(range)
    if keyed.isOnSeveralLines {
      for place in keyed.places { origin.note(place.fact, at: place.range) }
    }
    for place in innerPlaces { origin.note(place.fact, at: place.range) }
    innerPlaces = []
    return origin
  }

  /// Remembers where constraints stand inside the type of a part until the part is read.
  mutating func noteInnerPlaces(_ keyed: KeyedNodes) {
    innerPlaces += keyed.places.filter { $0.fact != .type }
  }
}
