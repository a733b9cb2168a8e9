import SchemaFormat
import Testing

@Suite("What validation reports")
struct ValidationDiagnosticTests {
  @Test("errors are reported at their places", arguments: errors)
  func reportsErrors(_ example: DiagnosticCase) {
    let loaded = load(example.files)
    #expect(loaded.report == example.report)
    #expect(loaded.service == nil)
  }

  @Test("warnings are reported at their places", arguments: warnings)
  func reportsWarnings(_ example: DiagnosticCase) {
    let loaded = load(example.files)
    #expect(loaded.report == example.report)
    #expect(loaded.service != nil)
  }

  static let errors: [DiagnosticCase] =
    names + references + scalars + values + parameters + paging + recursion + examples

  private static let names = [
    DiagnosticCase(
      "types of one name",
      files: [
        "A.yaml": "types:\n  Cat: {fields: {}}\n", "B.yaml": "types:\n  Dog: {fields: {}}\n  Cat: {fields: {}}\n",
      ],
      report: """
        B.yaml:3:3: error: there is a type 'Cat' already [schema.duplicate-name]
          A.yaml:2:3: it stands here
        """
    ),
    DiagnosticCase(
      "operations of one name",
      files: [
        "A.yaml": "operation: A\nmethod: GET\npath: /a\nresponses: {}\n",
        "B.yaml": "operation: A\nmethod: PUT\npath: /a\nresponses: {}\n",
      ],
      report: """
        B.yaml:1:12: error: there is an operation 'A' already [schema.duplicate-name]
          A.yaml:1:12: it stands here
        """
    ),
    DiagnosticCase(
      "parameters of one name",
      operation:
        "parameters:\n  - {name: a, in: query, type: string}\n  - {name: a, in: query, type: integer}\ntypes: {Animal: {fields: {}}}",
      report: """
        GetAnimal.yaml:7:12: error: there is a query parameter 'a' already [schema.duplicate-name]
          GetAnimal.yaml:6:12: it stands here
        """
    ),
    DiagnosticCase(
      "headers that differ in case only",
      operation:
        "parameters:\n  - {name: Ab, in: header, type: string}\n  - {name: aB, in: header, type: integer}\ntypes: {Animal: {fields: {}}}",
      report: """
        GetAnimal.yaml:7:12: error: there is a header parameter 'aB' already [schema.duplicate-name]
          GetAnimal.yaml:6:12: it stands here
        """
    ),
  ]

  private static let references = [
    DiagnosticCase(
      "field of an unknown type",
      fields: "mother: [{type: Animl, nullable: true}]",
      report:
        "GetAnimal.yaml:8:23: error: the service has no type 'Animl'; did you mean 'Animal'? [schema.unknown-type]"
    ),
    DiagnosticCase(
      "field of a misspelled scalar",
      fields: "name: String",
      report:
        "GetAnimal.yaml:8:13: error: the service has no type 'String'; did you mean 'string'? [schema.unknown-type]"
    ),
    DiagnosticCase(
      "body of an unknown type",
      files: [
        "A.yaml":
          "operation: A\nmethod: PUT\npath: /a\nrequest: {body: Cat, alternatives: [string, [Cta]]}\nresponses: {200: {body: Cat}}\ntypes: {Cat: {additional: Dog}}\n"
      ],
      report: """
        A.yaml:4:46: error: the service has no type 'Cta'; did you mean 'Cat'? [schema.unknown-type]
        A.yaml:6:27: error: the service has no type 'Dog' [schema.unknown-type]
        """
    ),
  ]

  private static let scalars = [
    DiagnosticCase(
      "range of a boolean",
      fields: "wild: {type: boolean, range: 0...1}",
      report:
        "GetAnimal.yaml:8:36: error: 'range' is for numbers and strings that spell one [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "length of a number",
      fields: "age: {type: integer, length: 0...1}",
      report: "GetAnimal.yaml:8:36: error: 'length' is for strings [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "pattern of a number",
      fields: "age: {type: integer, pattern: '[0-9]'}",
      report: "GetAnimal.yaml:8:37: error: 'pattern' is for strings [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "separator of a number",
      fields: "age: {type: integer, separator: ','}",
      report: "GetAnimal.yaml:8:39: error: 'separator' is for strings [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "empty separator",
      fields: "age: {type: string, separator: ''}",
      report: "GetAnimal.yaml:8:38: error: the separator is empty [schema.invalid-value]"
    ),
    DiagnosticCase(
      "values of a file",
      fields: "photo: {type: binary, values: [a]}",
      report: "GetAnimal.yaml:8:37: error: 'values' is for strings, numbers and booleans [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "closed without values",
      fields: "age: {type: integer, closed: true}",
      report: "GetAnimal.yaml:8:36: error: 'closed' is for scalars with 'values' [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "date of a number",
      fields: "born: {type: long, format: date}",
      report: "GetAnimal.yaml:8:34: error: the format 'date' is not one of long values [schema.misplaced-constraint]"
    ),
    DiagnosticCase(
      "range the wrong way round",
      fields: "age: {type: integer, range: 2...1}",
      report: "GetAnimal.yaml:8:35: error: nothing lies within 2...1 [schema.empty-range]"
    ),
    DiagnosticCase(
      "range without its only number",
      fields: "age: {type: float, range: '>1...1.0'}",
      report: "GetAnimal.yaml:8:33: error: nothing lies within >1...1.0 [schema.empty-range]"
    ),
    DiagnosticCase(
      "range without a whole number",
      fields: "age: {type: long, range: '>0...<1'}",
      report: "GetAnimal.yaml:8:32: error: nothing lies within >0...<1 [schema.empty-range]"
    ),
    DiagnosticCase(
      "range beyond all numbers of the type",
      fields: "age: {type: long, range: 99999999999999999999...}\nsize: {type: double, range: 1e400...}",
      report: """
        GetAnimal.yaml:8:32: error: nothing lies within 99999999999999999999... [schema.empty-range]
        GetAnimal.yaml:9:35: error: nothing lies within 1e400... [schema.empty-range]
        """
    ),
    DiagnosticCase(
      "range with an end that is almost 0",
      fields: "size: {type: double, range: 1e-400...}",
      report: "GetAnimal.yaml:8:35: error: 1e-400 is too close to 0 for a range; write 0 [schema.invalid-value]"
    ),
    DiagnosticCase(
      "length the wrong way round",
      fields: "name: {type: string, length: 2...1}",
      report: "GetAnimal.yaml:8:36: error: nothing lies within 2...1 [schema.empty-range]"
    ),
    DiagnosticCase(
      "items the wrong way round",
      fields: "names: {type: [string], items: 2...1}",
      report: "GetAnimal.yaml:8:38: error: nothing lies within 2...1 [schema.empty-range]"
    ),
    DiagnosticCase(
      "pattern that is none",
      fields: "name: {type: string, pattern: 'a(b'}",
      report: "GetAnimal.yaml:8:37: error: this is no regular expression: a '(' has no ')' [schema.pattern]"
    ),
    DiagnosticCase(
      "default of another kind",
      fields: "age: {type: integer, default: '1'}",
      report:
        "GetAnimal.yaml:8:37: error: the default does not fit its type: this is a string, not a whole number [schema.default]"
    ),
    DiagnosticCase(
      "default outside its range",
      fields: "age: {type: [integer], range: 1...2, default: [2, 3]}",
      report: "GetAnimal.yaml:8:53: error: the default does not fit its type: 3 is outside 1...2 [schema.default]"
    ),
    DiagnosticCase(
      "default that is not listed",
      fields: "size: {type: string, values: [small, large], default: Small}",
      report:
        "GetAnimal.yaml:8:61: error: the default does not fit its type: the value 'Small' is not listed; did you mean 'small'? [schema.default]"
    ),
    DiagnosticCase(
      "default with a fraction",
      fields: "age: {type: integer, default: 1.5}",
      report: "GetAnimal.yaml:8:37: error: the default does not fit its type: 1.5 is no whole number [schema.default]"
    ),
    DiagnosticCase(
      "default that does not match",
      fields: "name: {type: string, pattern: '[a-z]+', default: a1}",
      report:
        "GetAnimal.yaml:8:56: error: the default does not fit its type: 'a1' does not match '[a-z]+' [schema.default]"
    ),
    DiagnosticCase(
      "default that is too long",
      fields: "name: {type: string, length: ...2, default: abc}",
      report:
        "GetAnimal.yaml:8:51: error: the default does not fit its type: 'abc' has 3 characters, which is outside ...2 [schema.default]"
    ),
    DiagnosticCase(
      "default that spells no number",
      fields: "age: {type: string, range: 0...1, default: half}",
      report:
        "GetAnimal.yaml:8:50: error: the default does not fit its type: 'half' does not spell a number [schema.default]"
    ),
    DiagnosticCase(
      "constant beside values",
      fields: "age: {type: integer, constant: 1, values: [1]}",
      report: "GetAnimal.yaml:8:38: error: 'constant' states the only value, so there are no 'values' [schema.constant]"
    ),
    DiagnosticCase(
      "constants that their types cannot hold",
      fields: "age: {type: long, constant: 99999999999999999999}\nsize: {type: double, constant: 1e-400}",
      report: """
        GetAnimal.yaml:8:35: error: 99999999999999999999 has more than 64 bits [schema.constant]
        GetAnimal.yaml:9:38: error: 1e-400 is too large or too small for a number of 64 bits [schema.constant]
        """
    ),
    DiagnosticCase(
      "constant of another kind",
      fields: "age: {type: integer, constant: true}",
      report:
        "GetAnimal.yaml:8:38: error: the constant does not fit its type: this is a boolean, not a whole number [schema.constant]"
    ),
  ]

  private static let values = [
    DiagnosticCase(
      "text among numbers",
      fields: "age: {type: integer, values: {1: one, two: two}}",
      report: "GetAnimal.yaml:8:45: error: 'two' is not a whole number [schema.enumerated-value]"
    ),
    DiagnosticCase(
      "fraction among whole numbers",
      fields: "age: {type: long, values: [1, 1.5]}",
      report:
        "GetAnimal.yaml:8:37: error: the value contradicts its type: 1.5 is no whole number [schema.enumerated-value]"
    ),
    DiagnosticCase(
      "number twice",
      fields: "age: {type: double, values: [1, 2, 1.0]}",
      report: """
        GetAnimal.yaml:8:42: error: the value '1.0' is listed twice [schema.duplicate-name]
          GetAnimal.yaml:8:36: it stands here first
        """
    ),
    DiagnosticCase(
      "value outside the range",
      fields: "age: {type: integer, range: 1...2, values: [1, 3]}",
      report: "GetAnimal.yaml:8:54: error: the value contradicts its type: 3 is outside 1...2 [schema.enumerated-value]"
    ),
    DiagnosticCase(
      "pattern of a number's value",
      fields: "age: {type: integer, values: {1: {pattern: '1+'}}}",
      report: "GetAnimal.yaml:8:37: error: only values of strings have a 'pattern' [schema.enumerated-value]"
    ),
    DiagnosticCase(
      "pattern of a value that is none",
      fields: "age: {type: string, values: {n: {pattern: '['}}}",
      report: "GetAnimal.yaml:8:36: error: this is no regular expression: a '[' has no ']' [schema.pattern]"
    ),
    DiagnosticCase(
      "value with too many digits",
      fields: "age: {type: long, values: [99999999999999999999, 1]}",
      report: "GetAnimal.yaml:8:34: error: 99999999999999999999 has more than 64 bits [schema.enumerated-value]"
    ),
    DiagnosticCase(
      "no values",
      fields: "name: {type: string, values: []}\nkinds: {type: [string], values: {}}",
      report: """
        GetAnimal.yaml:8:36: error: 'values' has at least one value; leave it out where any will do [schema.enumerated-value]
        GetAnimal.yaml:9:39: error: 'values' has at least one value; leave it out where any will do [schema.enumerated-value]
        """
    ),
    DiagnosticCase(
      "third truth value",
      fields: "wild: {type: boolean, values: [true, maybe]}",
      report: "GetAnimal.yaml:8:44: error: 'maybe' is not a boolean [schema.enumerated-value]"
    ),
  ]

  static let warnings = [
    DiagnosticCase(
      "type that nothing uses",
      operation: "types:\n  Animal: {fields: {}}\n  Cage: {fields: {door: Door}}\n  Door: {fields: {cage: Cage}}",
      report: """
        GetAnimal.yaml:7:3: warning: no operation uses the type 'Cage' [schema.unused-type]
        GetAnimal.yaml:8:3: warning: no operation uses the type 'Door' [schema.unused-type]
        """
    ),
    DiagnosticCase(
      "configured parameter that nothing has",
      files: [
        "service.yaml": "service: Zoo\nconfigured: [aria]\n",
        "A.yaml":
          "operation: A\nmethod: GET\npath: /a\nresponses: {}\nparameters: [{name: area, in: query, type: string}]\n",
      ],
      report:
        "service.yaml:2:14: warning: no operation has a parameter 'aria'; did you mean 'area'? [schema.unused-configuration]"
    ),
    DiagnosticCase(
      "waiver that is not needed",
      operation: "types: {Animal: {fields: {}}}\nexamples:\n  - response: 200\n    waiver: It is odd.\n    body: '{}'",
      report:
        "GetAnimal.yaml:8:13: warning: the example agrees with the tables; leave out the waiver [schema.unneeded-waiver]"
    ),
  ]
}
