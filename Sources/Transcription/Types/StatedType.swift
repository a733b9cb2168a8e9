import APIModel
import JSONDocument

/// A reference from a cell to a table.
struct TableReference: Sendable, Hashable {
  /// The label it names, as the page writes it.
  var label: String
  /// What the reader of the page sees.
  var text: String
}

/// What the Type cell of a row states, before its references are followed.
indirect enum StatedType: Sendable, Hashable {
  /// A string, number or boolean.
  case scalar(Scalar.Kind)
  /// A string of at most so many characters.
  case limited(Int)
  /// A scalar that may also be another one.
  case either(Scalar.Kind, JSONValue.Kind)
  /// An object of which the cell says nothing more.
  case object
  /// Any value.
  case any
  /// A list, with nil for elements of which the cell says nothing.
  case array(StatedType?)
  /// An object with any keys, with nil for values of which the cell says nothing.
  case map(StatedType?)
  /// The structure in a table; an object unless something else shows that it is a list.
  case table(TableReference)
  /// A structure named without a reference.
  case named(String)

  /// What the extraction of facts has to know of the type.
  var subject: FactSubject {
    switch self {
    case .scalar(.string), .limited, .either(.string, _), .scalar(.binary): .string
    case .scalar(.boolean), .either(.boolean, _): .boolean
    case .scalar, .either: .number
    case .object, .any, .table, .named: .structure
    case .array(let element): .list(element?.subject ?? .structure)
    case .map(let value): .map(value?.subject ?? .structure)
    }
  }

  /// The type with what its innermost elements are replaced, where the cell leaves that open.
  func filling(_ structure: StatedType) -> StatedType {
    switch self {
    case .object, .any, .table, .named: structure
    case .array(nil): .array(structure)
    case .array(let element?): .array(element.filling(structure))
    case .map(nil): .map(structure)
    case .map(let value?): .map(value.filling(structure))
    case .scalar, .limited, .either: self
    }
  }

  /// The innermost part, where the cell leaves open what it is made of; nil for scalars.
  var open: StatedType? {
    switch self {
    case .object, .any, .table, .named: self
    case .array(nil), .map(nil): .object
    case .array(let element?): element.open
    case .map(let value?): value.open
    case .scalar, .limited, .either: nil
    }
  }
}
