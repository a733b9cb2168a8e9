import Diagnostics

extension Unit {
  /// Names another file as the one that the unit and all its parts were written in.
  package mutating func setFile(_ file: String) {
    for index in operations.indices { operations[index].setFile(file) }
    for index in types.indices { types[index].setFile(file) }
  }
}

extension Operation {
  fileprivate mutating func setFile(_ file: String) {
    origin.range?.file = file
    for index in parameters.indices { parameters[index].field.origin.range?.file = file }
    for index in responses.indices { responses[index].setFile(file) }
    for index in examples.indices { examples[index].origin.range?.file = file }
  }
}

extension Response {
  fileprivate mutating func setFile(_ file: String) {
    origin.range?.file = file
    for index in headers.indices { headers[index].origin.range?.file = file }
  }
}

extension TypeDefinition {
  fileprivate mutating func setFile(_ file: String) {
    origin.range?.file = file
    guard case .object(var object) = kind else { return }
    for index in object.fields.indices { object.fields[index].origin.range?.file = file }
    kind = .object(object)
  }
}
