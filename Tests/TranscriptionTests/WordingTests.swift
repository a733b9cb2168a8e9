import APIModel
import JSONDocument
import Testing
import Transcription

@Suite("Wordings that were misread")
struct WordingTests {
  @Test(
    "Lists that were run together are still lists",
    arguments: [
      ("State.\n\n-  **0**: new - **1**: running\n\n-  **2**: done", ["0", "1", "2"]),
      ("State.\n\n-  0: new - **1**: running\n\n-  2: done", ["0", "1", "2"]),
      ("How. - If **high** is used, larger wins. - If **low** is used, smaller wins.", ["high", "low"]),
      ("How.\n\n-  If even is specified, all are alike. - **step**: by steps", ["even", "step"]),
      ("Use. Options: **aUse**: use of a **bUse**: use of b **cUse**: use of c", ["aUse", "bUse", "cUse"]),
      ("Event. Options:\n\n**1**: failed **3**: running **11**: waiting", ["1", "3", "11"]),
      ("The options are as follows: **New** **Open** **Shut**, **Gone**", ["New", "Open", "Shut", "Gone"]),
      (
        "Options:\n\n-  **Train**: jobs\n\n-  **Serve**: calls [- **Book**: notes](tags: x)",
        ["Train", "Serve", "Book"]
      ),
      (
        "Options:\n\n-  **Train**: jobs\n\n-  **Serve**: calls\n\n   [- **Book**: notes](tags: x)",
        ["Train", "Serve", "Book"]
      ),
      ("State. Options:\n\n-  Making: It is made. - Running\n\n-  Done: over", ["Making", "Running", "Done"]),
      (
        "Options:\n\n-  **Train**: jobs\n\n-  **Serve**: calls\n\n[- **Book**: notes](tags: x)",
        ["Train", "Serve", "Book"]
      ),
      ("State.\n\n-  1: valid", ["1"]),
      ("Kinds [\n\n\\- **a**: x - **b**: y", ["a", "b"]),
      ("Use. Options:\n\n-  **none: not used**\n\n-  **all**", ["none", "all"]),
      ("Box, which can be **TIN**,, Wood, or **CARD**.", ["TIN", "Wood", "CARD"]),
      ("-  <b id=\"Bold\">-1</b>: all\n\n-  **0**: none", ["-1", "0"]),
      ("Order. Options:\n\n-  **asc**: upwards\n\n-  **des**\\ c: downwards", ["asc", "desc"]),
    ]
  )
  func runTogether(description: String, expected: [String]) async throws {
    #expect(try await Pages.scalar("String", description).values.map(\.wire) == expected)
  }

  @Test("A meaning ends where the next value of its line begins")
  func meanings() async throws {
    let scalar = try await Pages.scalar(
      "String",
      "-  **0**: new - **1**: running\n\n-  **2**: done [- **3**: sold](tags: x)"
    )
    #expect(scalar.values.map(\.meaning) == ["new", "running", "done", "sold"])
  }

  @Test(
    "Lists in sentences",
    arguments: [
      ("Kind. The value is Red/Green/Blue.", ["Red", "Green", "Blue"]),
      ("Kind. The value can be fast/slow.", ["fast", "slow"]),
      ("Kind, one of the following. The value must be one of A/B/C.", ["A", "B", "C"]),
      ("Type of the content. The value is application/json.", []),
      ("Number of the version. The value is 1/2.", []),
      (
        "State. Value **made** indicates it is there, **lost** indicates it is not, and **late** means neither.",
        ["made", "lost", "late"]
      ),
      ("ID. Note that the value **0** indicates an outer one, and the value **1** indicates an inner one.", []),
      (
        "Span. **1s** indicates a second, **1m** indicates a minute, and **1h** indicates an hour.", ["1s", "1m", "1h"]
      ),
      (
        "Order. The default value is **up** (upwards). Other options are **down** and **none**.",
        ["up", "down", "none"]
      ),
      ("Code, such as db.my as an example. **db** means databases, and **my** means mine.", []),
      ("Span. 1s indicates a second, 1m indicates a minute, and 1h indicates an hour.", ["1s", "1m", "1h"]),
      ("Most of them. -1 indicates that there is no end, and 0 indicates that there is none.", []),
      ("Span. Seconds indicates that it is short, and hours indicates that it is long.", []),
      ("Span, for example 1s. 1s indicates a second, and 1m indicates a minute.", []),
      ("Filter, for example **k=v**. **k** indicates the column, and **v** indicates its value.", []),
      ("How to pay. **0**: later.", ["0"]),
      ("Days. From 0 to 9.\n\n-  **0**: none.\n\n-  **1** to **9**: so many.", []),
      ("How to pay.\n\n**0**: later.", ["0"]),
      ("Age.\n\n**Old**: what is not new.", []),
      ("Kind. Currently, only the following value is supported:\n\n**TIN**: of tin", ["TIN"]),
      ("How to pay.\n\n-  **traffic**: by what flows", ["traffic"]),
      ("How to pay.\n\n-  **Note**: only once", []),
      ("How to pay.\n\n-  **traffic**: by what flows\n\nIt cannot be changed.", []),
      (
        "Kind.\n\n-  Range:\n\n   -  For boxes of **tin**: **a** (small) and **b**.\n\n   -  For **wood**: **b**, **c**",
        ["a", "b", "c"]
      ),
    ]
  )
  func sentences(description: String, expected: [String]) async throws {
    #expect(try await Pages.scalar("String", description).values.map(\.wire) == expected)
  }

  @Test(
    "Values of a part are none of the whole",
    arguments: [
      ("Rule, with **BYDAY** and **BYHOUR**. **BYDAY** can be set to **MO** or **TU**.", "it", []),
      ("Rule, with **BYDAY**. **BYDAY** can be set only to **MO** or **TU**.", "it", []),
      ("Rule. **by-day** can be set to **MO** or **TU**.", "by_day", ["MO", "TU"]),
    ]
  )
  func subjects(description: String, name: String, expected: [String]) async throws {
    #expect(try await Pages.scalar("String", description, named: name).values.map(\.wire) == expected)
  }

  @Test("What the keys and the values of a map must be like is no list of values")
  func entries() async throws {
    let text = "Tags.\n\n-  **Key**: 1 to 9 characters\n\n-  **Value**: 1 to 5 characters"
    let field = try await Pages.field("Map<String,String>", text)
    #expect(field.value == .map(of: .scalar(.string)))
  }

  @Test(
    "Names of parameters are no values of them",
    arguments: [
      "Either **a_id** or **b_id** must be specified.",
      "Either **a_id** or **b_id** can be configured.",
      "You can set this parameter to **a_id**, **a_name + a_version**, or **url**.",
      "The value can be **a_id** or **b_id**.",
    ]
  )
  func names(description: String) async throws {
    #expect(try await Pages.scalar("String", description, named: "a_id").values.isEmpty)
  }

  @Test("What a sentence says in an announced list is about the item, whose name may stand in brackets")
  func items() async throws {
    let text = """
      Limit. The options are as follows:

      -  Kind of box (box_kind). The value can be TIN or WOOD.

      -  Whether lids (lid_mode). The value can be one or many.
      """
    #expect(try await Pages.scalar("String", text).values.map(\.wire) == ["box_kind", "lid_mode"])
  }

  @Test("A list of the parts of a value is none of values or bounds")
  func parts() async throws {
    let text = """
      Span, such as **1.5**. Parameter description:

      -  **start**: where it starts

      -  **length**: how long it is. The value must be greater than **0**.
      """
    let scalar = try await Pages.scalar("String", text)
    #expect(scalar.values.isEmpty)
    #expect(scalar.range == nil)
  }

  @Test(
    "Intervals are bounds and no values",
    arguments: [
      ("String", "Share. The value range is **[0,1]**.", "0...1", nil),
      ("Double", "Share. The value range is **[0, 1]**.", "0...1", nil),
      ("Double", "Share. The value range is (0,1].", ">0...1", nil),
      ("Double", "Share. Range: [0-1]", "0...1", nil),
      ("Integer", "Count. The value range is [1,500].", "1...500", nil),
      ("Integer", "**Definition**\n\nCount.\n\n**Range**\n\n[1, 100]", "1...100", nil),
      ("String", "Note. A string of [0, 256] characters.", nil, "0...256"),
      ("String", "Note. The length is in the range of [0,64].", nil, "0...64"),
      ("String", "Place, from the origin **[0, 0]**.", nil, nil),
      ("String", "Mark. It is empty or 1 to 43 characters.", nil, "...43"),
      ("String", "Tag. Value range: 1 to 64 characters.", nil, "1...64"),
      ("Integer", "Rows. A maximum of 500 records are allowed on each page.", "...500", nil),
    ] as [(String, String, String?, String?)]
  )
  func intervals(type: String, description: String, range: String?, length: String?) async throws {
    let scalar = try await Pages.scalar(type, description)
    #expect(scalar.values.isEmpty)
    #expect(scalar.range?.description == range)
    #expect(scalar.length?.description == length)
  }

  @Test("The most elements of a list, whatever they are called")
  func counts() async throws {
    let field = try await Pages.field(
      "Array of strings",
      "Metrics. The JSON array can contain a maximum of 20 metrics."
    )
    #expect(FieldText.line(field) == "it: [string] items=...20")
  }

  @Test(
    "Keys of a map are no values of it",
    arguments: [
      ("Tasks.\n\nValid keys include:\n\n-  **GROW**\n\n-  **SHRINK**", []),
      ("Settings. Options:\n\n-  **retries**: **3** (number of them)\n\n-  **mode**: **fast** (speed)", []),
      ("States. The value can be **on** or **off**.", ["on", "off"]),
    ]
  )
  func keys(description: String, expected: [String]) async throws {
    guard case .map(let value, _) = try await Pages.field("Map<String,String>", description).value.shape,
      case .scalar(let scalar) = value.shape
    else { throw Pages.Missing() }
    #expect(scalar.values.map(\.wire) == expected)
  }

  @Test("What a listed value is says nothing about the format")
  func formats() async throws {
    let text = "Kind.\n\n-  **TEXT**: The text (Base64-encoded) must be given.\n\n-  **PATH**: The path must be given."
    #expect(try await Pages.scalar("String", text).format == nil)
    #expect(try await Pages.scalar("String", "The text (Base64-encoded).").format == .base64)
  }

  @Test(
    "Defaults",
    arguments: [
      (
        "Integer", "If this parameter is left blank or set to **0**, 500 records are returned by default.",
        .number(JSONNumber(500))
      ),
      ("String", "Place. Options:\n\n-  DEFAULT: a common one\n\n-  RARE: another one", nil),
      ("String", "Kind. The default value is **CPU** or **GPU**.", nil),
      ("Boolean", "Whether it is on. **true** is used by default.", .bool(true)),
    ] as [(String, String, JSONValue?)]
  )
  func defaults(type: String, description: String, expected: JSONValue?) async throws {
    #expect(try await Pages.field(type, description).defaultValue == expected)
  }

  @Test("A constant need not be set off where a gloss follows")
  func constants() async throws {
    let scalar = try await Pages.scalar("String", "Kind. Currently, the value can only be stop, indicating the end.")
    #expect(scalar.constant == .string("stop"))
  }

  @Test("A number of milliseconds is a point in time where it is the time when something happened")
  func times() async throws {
    let scalar = try await Pages.scalar("Long", "Time when a tree was planted, in milliseconds.")
    #expect(scalar.format == .epochMilliseconds)
    #expect(scalar.unit == nil)
    #expect(try await Pages.scalar("Long", "Size, in unit of KB").unit == "KB")
    #expect(try await Pages.scalar("Long", "Time it took, in milliseconds.").unit == "milliseconds")
  }

  @Test("Of several conditions the one that names something counts")
  func conditions() async throws {
    let text = """
      Part. This parameter is mandatory for the quick kind. It is mandatory only when **kind** is set to **quick**.
      """
    #expect(try await Pages.field("String", text).requiredWhen == "kind is set to quick")
    let other = try await Pages.field("String", "Part. This parameter is mandatory when the ownership is shared.")
    #expect(other.requiredWhen == "ownership is shared")
    let aside = try await Pages.field("String", "Part (mandatory when the ownership (of it) is shared).")
    #expect(aside.requiredWhen == "ownership (of it) is shared")
  }

  @Test("An empty object is no body of a request that sends nothing")
  func emptyBody() async throws {
    let example = "Example Requests\n----------------\n\n" + Pages.code("{ }")
    let reading = await Pages.transcribe(Pages.operation("ShowIt", examples: example))
    #expect(reading.service.operations.map { $0.requestBody == nil } == [true])
    let sending = await Pages.transcribe(Pages.operation("MakeIt", uri: "POST /v1/things", examples: example))
    #expect(sending.service.operations.map { $0.requestBody == nil } == [false])
  }

  @Test("A word of an example whose first quote is missing ends at its second")
  func missingQuote() async throws {
    let example = "Example Responses\n-----------------\n\n" + Pages.code("{\n\"az\" : az-7c\",\n\"count\" : 2\n}")
    let operation = try #require(
      await Pages.transcribe(Pages.operation("ShowIt", examples: example)).service.operations.first
    )
    guard case .object(let members)? = operation.examples.first?.body else { throw Pages.Missing() }
    #expect(members.map(\.name) == ["az", "count"])
  }

  @Test("Where two tables have a name and one of them a label, each link leads to the next of them")
  func twins() async throws {
    let link = ":ref:`parts <parts_table>`"
    func structure(_ name: String, label: String?, _ rows: [[String]]) -> String {
      Pages.table(name, label: label, [["Parameter", "Type", "Description"]] + rows)
    }
    let response = [
      structure(
        "Response body parameters",
        label: nil,
        [
          ["plan", ":ref:`Plan <plan_table>` object", "Plan."],
          ["state", ":ref:`State <state_table>` object", "State."],
        ]
      ),
      structure("Plan", label: "plan_table", [["parts", "Array of \(link) objects", "Parts."]]),
      structure("parts", label: "parts_table", [["wanted", "Integer", "Number of them."]]),
      structure("State", label: "state_table", [["parts", "Array of \(link) objects", "Parts."]]),
      structure("parts", label: nil, [["found", "Integer", "Number of them."]]),
    ].joined(separator: "\n\n")
    let result = await Pages.transcribe(Pages.operation("ShowIt", response: response))
    let fields = result.service.types.map { type in
      guard case .object(let object) = type.kind else { return type.name }
      return "\(type.name): \(object.fields.map(\.name).joined(separator: " "))"
    }
    #expect(
      fields.filter { $0.hasSuffix("wanted") || $0.hasSuffix("found") } == ["PlanParts: wanted", "StateParts: found"]
    )
  }
}
