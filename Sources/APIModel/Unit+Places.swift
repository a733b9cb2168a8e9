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
    origin.setFile(file)
    requestBody?.origin.setFile(file)
    paging?.origin.setFile(file)
    for index in parameters.indices { parameters[index].field.setFile(file) }
    for index in responses.indices { responses[index].setFile(file) }
    for index in examples.indices { examples[index].origin.setFile(file) }
  }
}

extension Response {
  fileprivate mutating func setFile(_ file: String) {
    origin.setFile(file)
    body?.origin.setFile(file)
    for index in headers.indices { headers[index].setFile(file) }
  }
}

extension TypeDefinition {
  fileprivate mutating func setFile(_ file: String) {
    origin.setFile(file)
    switch kind {
    case .object(var object):
      for index in object.fields.indices { object.fields[index].setFile(file) }
      kind = .object(object)
    case .enumeration(var scalar):
      scalar.setFile(file)
      kind = .enumeration(scalar)
    }
  }
}

extension Field {
  fileprivate mutating func setFile(_ file: String) {
    origin.setFile(file)
    guard var scalar = value.innermostScalar, !scalar.values.isEmpty else { return }
    scalar.setFile(file)
    value.innermostScalar = scalar
  }
}

extension Scalar {
  fileprivate mutating func setFile(_ file: String) {
    for index in values.indices { values[index].origin.setFile(file) }
  }
}
