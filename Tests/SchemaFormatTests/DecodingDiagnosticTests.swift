import SchemaFormat
import Testing

@Suite("What decoding reports")
struct DecodingDiagnosticTests {
  @Test("is reported at its place", arguments: cases)
  func reports(_ example: DiagnosticCase) {
    let loaded = load(example.files)
    #expect(loaded.report == example.report)
    #expect(loaded.service == nil)
  }

  static let cases: [DiagnosticCase] = files + keys + values + types + constraints + operations + examples

  private static let files = [
    DiagnosticCase(
      "empty file",
      files: ["A.yaml": "# nothing\n"],
      report: "A.yaml:1:1: error: the file is empty [schema.file-kind]"
    ),
    DiagnosticCase(
      "file that is a list",
      files: ["A.yaml": "- a\n"],
      report: "A.yaml:1:1: error: a schema file is a mapping, not a list [schema.file-kind]"
    ),
    DiagnosticCase(
      "file with another first key",
      files: ["A.yaml": "operations: {}\n"],
      report:
        "A.yaml:1:1: error: the first key of a schema file is 'service', 'operation', 'types' or 'overlay', not 'operations'; did you mean 'operation'? [schema.file-kind]"
    ),
    DiagnosticCase(
      "file that is no YAML",
      files: ["A.yaml": "types: [\n"],
      report: "A.yaml:2:1: error: expected a value [yaml.syntax]"
    ),
    DiagnosticCase(
      "no service file",
      files: ["service.yaml": "types: {}\n"],
      report: "error: the schema has no service file 'service.yaml' [schema.service-file]"
    ),
    DiagnosticCase(
      "service file elsewhere",
      files: ["sub/zoo.yaml": "service: Zoo\n"],
      report:
        "sub/zoo.yaml:1:1: error: the service file is called 'service.yaml' and stands at the top [schema.service-file]"
    ),
    DiagnosticCase(
      "file name that makes no unit",
      files: ["1 a.yaml": "types: {}\n"],
      report:
        "1 a.yaml:1:1: error: a file is called by letters, digits, '-' and '_', starting with a letter, not '1 a' [schema.file-name]"
    ),
    DiagnosticCase(
      "file name that is too long",
      files: ["\(String(repeating: "a", count: 201)).yaml": "types: {}\n"],
      report:
        "\(String(repeating: "a", count: 201)).yaml:1:1: error: a file's name has at most 200 letters, because generated files are called after it [schema.file-name]"
    ),
    DiagnosticCase(
      "units whose names differ in case only",
      files: ["a/Pets.yaml": "types: {}\n", "b/pets.yaml": "types: {}\n"],
      report: """
        b/pets.yaml:1:1: error: another file is called 'Pets'; names of units differ in more than their case [schema.duplicate-name]
          a/Pets.yaml:1:1: it is this one
        """
    ),
  ]

  private static let keys = [
    DiagnosticCase(
      "unknown key of a field",
      fields: "age: {type: integer, rnage: 1...2}",
      report: "GetAnimal.yaml:8:28: error: a field has no key 'rnage'; did you mean 'range'? [schema.unknown-key]"
    ),
    DiagnosticCase(
      "unknown key of an operation",
      operation: "query: {}\ntypes: {Animal: {fields: {}}}",
      report: "GetAnimal.yaml:5:1: error: an operation has no key 'query' [schema.unknown-key]"
    ),
    DiagnosticCase(
      "unknown key of the service",
      files: ["service.yaml": "service: Zoo\ncredential: [a]\n"],
      report:
        "service.yaml:2:1: error: the service file has no key 'credential'; did you mean 'credentials'? [schema.unknown-key]"
    ),
    DiagnosticCase(
      "unknown key of a value",
      fields: "age: {type: integer, values: {1: {meanin: one}}}",
      report: "GetAnimal.yaml:8:41: error: a value has no key 'meanin'; did you mean 'meaning'? [schema.unknown-key]"
    ),
    DiagnosticCase(
      "field without a type",
      fields: "age:\n  doc: The age",
      report: "GetAnimal.yaml:8:7: error: a field needs a key 'type' [schema.missing-key]"
    ),
    DiagnosticCase(
      "object without fields",
      operation: "types: {Animal: {doc: An animal}}",
      report: "GetAnimal.yaml:5:9: error: an object type needs a key 'fields' [schema.missing-key]"
    ),
    DiagnosticCase(
      "enumeration without values",
      operation: "types: {Animal: {type: string}}",
      report: "GetAnimal.yaml:5:9: error: an enumeration needs a key 'values' [schema.missing-key]"
    ),
    DiagnosticCase(
      "operation without a method",
      files: ["A.yaml": "operation: A\npath: /a\nresponses: {}\n"],
      report: "A.yaml:1:1: error: an operation needs a key 'method' [schema.missing-key]"
    ),
    DiagnosticCase(
      "example of nothing",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - body: '{}'",
      report: "GetAnimal.yaml:7:5: error: an example needs a key 'request' or 'response' [schema.missing-key]"
    ),
    DiagnosticCase(
      "request without a body",
      operation: "request: {required: false}\ntypes: {Animal: {fields: {}}}",
      report: "GetAnimal.yaml:5:10: error: a request needs a key 'body' [schema.missing-key]"
    ),
  ]

  private static let values = [
    DiagnosticCase(
      "list where a mapping belongs",
      operation: "types: {Animal: {fields: [name]}}",
      report: "GetAnimal.yaml:5:26: error: 'fields' is a mapping, not a list [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "mapping where a list belongs",
      operation: "parameters: {a: b}\ntypes: {Animal: {fields: {}}}",
      report: "GetAnimal.yaml:5:13: error: 'parameters' is a list, not a mapping [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "text where a mapping belongs",
      operation: "types: {Animal: animal}",
      report: "GetAnimal.yaml:5:17: error: an object type is a mapping, not a single value [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "list where a text belongs",
      fields: "age: {type: integer, doc: [The age]}",
      report: "GetAnimal.yaml:8:33: error: 'doc' is a text, not a list [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "nothing where a text belongs",
      fields: "age: {type: integer, doc: }",
      report:
        "GetAnimal.yaml:8:33: error: 'doc' is empty: leave it out, or put quotes around a text that looks like nothing [schema.invalid-value]"
    ),
    DiagnosticCase(
      "other text where true belongs",
      fields: "age: {type: integer, required: yes}",
      report: "GetAnimal.yaml:8:38: error: 'required' is 'true' or 'false' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "other origin",
      fields: "age: {type: integer, origin: table}",
      report:
        "GetAnimal.yaml:8:36: error: 'origin' is 'example' where no table states something, not 'table' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "word that is none of those allowed",
      fields: "at: {type: string, format: datetime}",
      report:
        "GetAnimal.yaml:8:34: error: 'format' is 'date-time', 'date', 'time', 'epoch-seconds', 'epoch-milliseconds', 'uuid', 'ipv4', 'ipv6', 'ip', 'cidr', 'uri', 'email', 'hostname', 'base64', 'json' or 'xml', not 'datetime'; did you mean 'date-time'? [schema.invalid-value]"
    ),
    DiagnosticCase(
      "name in a list twice",
      fields: "age: {type: integer, formerly: [years, years]}",
      report: """
        GetAnimal.yaml:8:46: error: 'formerly' names 'years' twice [schema.duplicate-name]
          GetAnimal.yaml:8:39: it stands here first
        """
    ),
    DiagnosticCase(
      "kind accepted twice",
      fields: "age: {type: integer, accepts: [string, null, string]}",
      report: "GetAnimal.yaml:8:52: error: 'accepts' names 'string' twice [schema.duplicate-name]"
    ),
    DiagnosticCase(
      "number JSON cannot write",
      fields: "age: {type: integer, default: 0x10}",
      report:
        "GetAnimal.yaml:8:37: error: 'default' is '0x10', which is no number in JSON's notation [schema.invalid-value]"
    ),
    DiagnosticCase(
      "value that is a list",
      fields: "age: {type: integer, values: [[1]]}",
      report: "GetAnimal.yaml:8:37: error: a value is a text or a number, not a list [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "value that is nothing",
      fields: "age: {type: string, values: [young, null]}",
      report:
        "GetAnimal.yaml:8:43: error: a value is a text or a number; put quotes around a text that looks like nothing [schema.invalid-value]"
    ),
    DiagnosticCase(
      "values that are a text",
      fields: "age: {type: string, values: young}",
      report: "GetAnimal.yaml:8:35: error: 'values' is a list or a mapping, not a single value [schema.wrong-kind]"
    ),
  ]

  private static let types = [
    DiagnosticCase(
      "type in lower case",
      fields: "age: int",
      report: "GetAnimal.yaml:8:12: error: there is no type 'int'; did you mean 'integer'? [schema.type-expression]"
    ),
    DiagnosticCase(
      "list of two types",
      fields: "age: [integer, string]",
      report:
        "GetAnimal.yaml:8:12: error: a list has the type of its elements in brackets, '[string]' [schema.type-expression]"
    ),
    DiagnosticCase(
      "map of nothing",
      fields: "age: {map: }",
      report: "GetAnimal.yaml:8:18: error: a type belongs here [schema.type-expression]"
    ),
    DiagnosticCase(
      "name of a type in lower case",
      operation: "types: {Animal: {fields: {}}, cage: {fields: {}}}",
      report:
        "GetAnimal.yaml:5:31: error: the name of a type is an upper-case letter followed by letters, digits and underscores, not 'cage' [schema.name]"
    ),
    DiagnosticCase(
      "name of the service in lower case",
      files: ["service.yaml": "service: zoo\n"],
      report:
        "service.yaml:1:10: error: the name of a service is an upper-case letter followed by letters, digits and underscores, not 'zoo' [schema.name]"
    ),
  ]

  private static let constraints = [
    DiagnosticCase(
      "bounds with two dots",
      fields: "age: {type: integer, range: 1..2}",
      report:
        "GetAnimal.yaml:8:35: error: 'range' is written with two numbers as '1...100', or with one as '1...' or '...100', not '1..2' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "bounds without ends",
      fields: "age: {type: integer, range: ...}",
      report:
        "GetAnimal.yaml:8:35: error: 'range' is written with two numbers as '1...100', or with one as '1...' or '...100', not '...' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "count below nothing",
      fields: "name: {type: string, length: -1...2}",
      report:
        "GetAnimal.yaml:8:36: error: 'length' is written with two counts as '1...100', or with one as '1...' or '...100', not '-1...2' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "items of a scalar",
      fields: "name: {type: string, items: 1...2}",
      report:
        "GetAnimal.yaml:8:35: error: 'items' counts the elements of a list or a map, and this is neither [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "range of an object",
      fields: "mother: {type: Animal, range: 1...2}",
      report:
        "GetAnimal.yaml:8:37: error: 'range' constrains a string, a number or a boolean, and there is none here [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "range stated twice",
      fields: "ages: {type: [{type: integer, range: 1...2}], range: 1...3}",
      report:
        "GetAnimal.yaml:8:60: error: 'range' is stated inside 'type' already; state it once [schema.repeated-constraint]"
    ),
    DiagnosticCase(
      "closed as text",
      fields: "age: {type: integer, values: [1], closed: 'true'}",
      report: "GetAnimal.yaml:8:49: error: 'closed' is 'true' or 'false' [schema.invalid-value]"
    ),
  ]

  private static let operations = [
    DiagnosticCase(
      "path without a slash",
      files: ["A.yaml": "operation: A\nmethod: GET\npath: a\nresponses: {}\n"],
      report:
        "A.yaml:3:7: error: 'path' starts with '/', has no '?' or '#', and each '{' in it starts a name that ends with '}' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "other method",
      files: ["A.yaml": "operation: A\nmethod: get\npath: /a\nresponses: {}\n"],
      report:
        "A.yaml:2:9: error: 'method' is 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD' or 'OPTIONS', not 'get'; did you mean 'GET'? [schema.invalid-value]"
    ),
    DiagnosticCase(
      "other status",
      files: ["A.yaml": "operation: A\nmethod: GET\npath: /a\nresponses: {2xx: {}}\n"],
      report: "A.yaml:4:13: error: the key of a response is a status from 100 to 599, not '2xx' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "paging in two ways",
      operation: "paging: {page: a, offset: b, items: c}\ntypes: {Animal: {fields: {}}}",
      report:
        "GetAnimal.yaml:5:9: error: paging needs one of 'page', 'offset' and 'marker'; 'page' and 'offset' are there [schema.paging]"
    ),
    DiagnosticCase(
      "paging in no way",
      operation: "paging: {items: c}\ntypes: {Animal: {fields: {}}}",
      report:
        "GetAnimal.yaml:5:9: error: paging needs one of 'page', 'offset' and 'marker'; none is there [schema.paging]"
    ),
    DiagnosticCase(
      "marker without its next",
      operation: "paging: {marker: a, items: c}\ntypes: {Animal: {fields: {}}}",
      report: """
        GetAnimal.yaml:5:9: error: 'marker' needs either 'next', a response field, or 'item', a field of the last item [schema.paging]
        GetAnimal.yaml:5:18: error: there is no query or header parameter 'a' [schema.paging]
        GetAnimal.yaml:5:28: error: 'Animal' has no field 'c' [schema.paging]
        """
    ),
    DiagnosticCase(
      "next without a marker",
      operation: "paging: {page: a, next: b, items: c}\ntypes: {Animal: {fields: {}}}",
      report: """
        GetAnimal.yaml:5:16: error: there is no query or header parameter 'a' [schema.paging]
        GetAnimal.yaml:5:25: error: 'next' goes with 'marker' only [schema.paging]
        GetAnimal.yaml:5:35: error: 'Animal' has no field 'c' [schema.paging]
        """
    ),
    DiagnosticCase(
      "path of fields with a gap",
      operation: "paging: {page: a, items: b..c}\ntypes: {Animal: {fields: {}}}",
      report:
        "GetAnimal.yaml:5:26: error: 'items' names a field, or fields inside each other with dots between [schema.invalid-value]"
    ),
  ]

  private static let examples = [
    DiagnosticCase(
      "body that is no JSON in a block",
      operation:
        "types: {Animal: {fields: {}}}\nexamples:\n  - response: 200\n    body: |\n\n      {\n        'name'\n      }",
      report:
        "GetAnimal.yaml:11:9: error: the body is no JSON: expected a name in double quotes, found ''' [schema.json]"
    ),
    DiagnosticCase(
      "body that is no JSON in quotes",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - response: 200\n    body: '{\"a\" 1}'",
      report: "GetAnimal.yaml:8:11: error: the body is no JSON: expected ':', found '1' [schema.json]"
    ),
    DiagnosticCase(
      "body that is YAML",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - response: 200\n    body: {name: a}",
      report: "GetAnimal.yaml:8:11: error: 'body' is a text, not a mapping [schema.wrong-kind]"
    ),
    DiagnosticCase(
      "status that is no number",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - response: ok",
      report: "GetAnimal.yaml:7:15: error: 'response' is a status, not 'ok' [schema.invalid-value]"
    ),
    DiagnosticCase(
      "request line with another method",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - request: POST /animals",
      report: "GetAnimal.yaml:7:14: error: the example shows POST, but the operation's method is GET [schema.example]"
    ),
  ]
}
