/// What is checked of operations: parameters, paging, recursion and examples.
extension ValidationDiagnosticTests {
  static let parameters = [
    DiagnosticCase(
      "path without its parameter",
      files: [
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a/{id}/{id}\nresponses: {}\nparameters:\n  - {name: Id, in: path, type: string, required: true}\n"
      ],
      report: """
        A.yaml:3:7: error: the path has 'id' twice [schema.path-parameter]
        A.yaml:3:7: error: there is no path parameter 'id'; did you mean 'Id'? [schema.path-parameter]
        A.yaml:6:12: error: the path has no place for 'Id' [schema.path-parameter]
        """
    ),
    DiagnosticCase(
      "optional path parameter",
      files: [
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a/{id}\nresponses: {}\nparameters:\n  - {name: id, in: path, type: string}\n"
      ],
      report: "A.yaml:6:12: error: a path parameter has 'required: true' [schema.path-parameter]"
    ),
    DiagnosticCase(
      "object in the query",
      operation:
        "parameters:\n  - {name: a, in: query, type: Animal}\n  - {name: b, in: query, type: [[string]]}\ntypes: {Animal: {fields: {}}}",
      report: """
        GetAnimal.yaml:6:32: error: a query parameter is a scalar or a list of scalars [schema.parameter-type]
        GetAnimal.yaml:7:34: error: a query parameter is a scalar or a list of scalars [schema.parameter-type]
        """
    ),
    DiagnosticCase(
      "list in the path",
      files: [
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a/{id}\nresponses: {}\nparameters:\n  - {name: id, in: path, type: [string], required: true}\n"
      ],
      report: "A.yaml:6:33: error: a path parameter is a scalar [schema.parameter-type]"
    ),
    DiagnosticCase(
      "object in a header",
      files: [
        "A.yaml": "operation: A\nmethod: GET\npath: /a\nresponses:\n  200:\n    headers:\n      X-Map: {map: string}\n"
      ],
      report: "A.yaml:7:20: error: a header is a scalar or a list of scalars [schema.parameter-type]"
    ),
  ]

  private static func pagingCase(_ name: String, _ paging: String, report: String) -> DiagnosticCase {
    DiagnosticCase(
      name,
      operation:
        "parameters:\n  - {name: start, in: query, type: integer}\npaging: {\(paging)}\ntypes: {Animal: {fields: {cubs: [Animal], id: string}}}",
      report: report
    )
  }

  static let paging = [
    pagingCase(
      "paging by an unknown parameter",
      "page: strat, items: cubs",
      report:
        "GetAnimal.yaml:7:16: error: there is no query or header parameter 'strat'; did you mean 'start'? [schema.paging]"
    ),
    pagingCase(
      "paging with an unknown limit",
      "page: start, limit: size, items: cubs",
      report: "GetAnimal.yaml:7:30: error: there is no query or header parameter 'size' [schema.paging]"
    ),
    pagingCase(
      "paging through an unknown field",
      "page: start, items: cub",
      report: "GetAnimal.yaml:7:30: error: 'Animal' has no field 'cub'; did you mean 'cubs'? [schema.paging]"
    ),
    pagingCase(
      "paging through a scalar",
      "page: start, items: id",
      report: "GetAnimal.yaml:7:30: error: the items are in a list or a map, and this field is neither [schema.paging]"
    ),
    pagingCase(
      "paging through the inside of a scalar",
      "page: start, items: cubs, total: id.count",
      report: "GetAnimal.yaml:7:43: error: there is no field 'count', because this is no object [schema.paging]"
    ),
    pagingCase(
      "paging by an unknown field of the items",
      "marker: start, item: ID, items: cubs",
      report: "GetAnimal.yaml:7:31: error: 'Animal' has no field 'ID'; did you mean 'id'? [schema.paging]"
    ),
    DiagnosticCase(
      "paging without a response",
      files: [
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a\nresponses: {204: {}}\nparameters:\n  - {name: p, in: query, type: integer}\npaging: {page: p, items: i}\n"
      ],
      report: "A.yaml:7:26: error: paging needs a successful response with a body [schema.paging]"
    ),
  ]

  static let recursion = [
    DiagnosticCase(
      "type that needs itself",
      fields: "name: string\nmother: {type: Animal, required: true}",
      report:
        "GetAnimal.yaml:9:7: error: 'Animal' would contain itself without end: this field cannot be required [schema.infinite-type]"
    ),
    DiagnosticCase(
      "types that need each other",
      operation:
        "types:\n  Animal: {fields: {cage: {type: Cage, required: true}}}\n  Cage: {fields: {keeper: {type: Keeper, required: true}}}\n  Keeper: {fields: {pet: {type: Cage, required: true}}}",
      report:
        "GetAnimal.yaml:7:19: error: 'Cage' would contain itself without end by way of 'Keeper': this field cannot be required [schema.infinite-type]"
    ),
  ]

  private static func exampleCase(_ name: String, _ body: String, fields: String = "name: string", report: String)
    -> DiagnosticCase
  {
    let lines = body.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n")
    return DiagnosticCase(
      name,
      operation: "types: {Animal: {fields: {\(fields)}}}\nexamples:\n  - response: 200\n    body: |\n\(lines)",
      report: report
    )
  }

  static let examples = [
    exampleCase(
      "undocumented key",
      "{\n  \"name\": \"Ada\",\n  \"nmae\": 1}",
      report: "GetAnimal.yaml:11:11: error: nmae: 'Animal' has no field 'nmae'; did you mean 'name'? [schema.example]"
    ),
    exampleCase(
      "another kind of JSON",
      "{\"name\":\n  1}",
      report: "GetAnimal.yaml:9:10: error: name: this is a number, not a string [schema.example]"
    ),
    exampleCase(
      "value that is not listed",
      "{\"a\": {\"b\": [\"x\", \"z\"]}}",
      fields: "a: {map: {type: [string], values: [x, y]}}",
      report: "GetAnimal.yaml:9:27: error: a.b[1]: the value 'z' is not listed [schema.example]"
    ),
    exampleCase(
      "value outside its range",
      "{\"a\": [1,\n3]}",
      fields: "a: {type: [integer], range: 1...2}",
      report: "GetAnimal.yaml:10:9: error: a[1]: 3 is outside 1...2 [schema.example]"
    ),
    exampleCase(
      "too many elements",
      "{\"a\": [1, 2]}",
      fields: "a: {type: [integer], items: ...1}",
      report: "GetAnimal.yaml:9:10: error: a: there are 2 elements, which is outside ...1 [schema.example]"
    ),
    exampleCase(
      "missing field",
      "{}",
      fields: "a: {type: integer, required: true}",
      report: "GetAnimal.yaml:9:9: error: the required field 'a' of 'Animal' is missing [schema.example]"
    ),
    exampleCase(
      "null in a list",
      "{\"a\": [null]}",
      fields: "a: [integer]",
      report: "GetAnimal.yaml:9:16: error: a[0]: this is null, not a whole number [schema.example]"
    ),
    exampleCase(
      "other constant",
      "{\"a\": \"y\"}",
      fields: "a: {type: string, constant: x}",
      report: "GetAnimal.yaml:9:10: error: a: this is 'y', not the constant 'x' [schema.example]"
    ),
    exampleCase(
      "odd names on the way",
      "{\"a.b\": {\"\\u0063 d\": 1}}",
      fields: "a.b: {map: string}",
      report: "GetAnimal.yaml:9:18: error: ['a.b']['c d']: this is a number, not a string [schema.example]"
    ),
    DiagnosticCase(
      "example of an undocumented status",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - response: 404",
      report: "GetAnimal.yaml:7:15: error: the operation has no response 404 [schema.example]"
    ),
    DiagnosticCase(
      "body of a request without one",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - request: null\n    body: '{}'",
      report: "GetAnimal.yaml:8:11: error: the request has no body in the tables [schema.example]"
    ),
    DiagnosticCase(
      "body of a response without one",
      files: [
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a\nresponses: {200: {}}\nexamples:\n  - {response: 200, body: '{}'}\n"
      ],
      report: "A.yaml:6:27: error: the response 200 has no body in the tables [schema.example]"
    ),
    DiagnosticCase(
      "request of another path",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - request: GET /animal",
      report: "GetAnimal.yaml:7:14: error: the path '/animal' does not fit '/animals' [schema.example]"
    ),
    DiagnosticCase(
      "request with another query",
      operation:
        "parameters: [{name: limit, in: query, type: integer, range: 1...10}]\ntypes: {Animal: {fields: {}}}\nexamples:\n  - request: GET /animals?l%69mit=11&limt=1&limit=ten&limit={n}",
      report: """
        GetAnimal.yaml:8:14: error: limit: 11 is outside 1...10 [schema.example]
        GetAnimal.yaml:8:14: error: limit: this is a string, not a whole number [schema.example]
        GetAnimal.yaml:8:14: error: there is no query parameter 'limt'; did you mean 'limit'? [schema.example]
        """
    ),
  ]
}
