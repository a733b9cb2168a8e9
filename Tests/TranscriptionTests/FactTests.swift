import APIModel
import JSONDocument
import Testing
import Transcription

@Suite("Facts of descriptions")
struct FactTests {
  @Test(
    "Values are found in all their phrasings",
    arguments: [
      ("Kind. Options:\n\n-  **red**: warm\n\n-  **blue**: cold", ["red", "blue"]),
      ("Kind. The value can be **red**, **blue**, or **green**.", ["red", "blue", "green"]),
      ("Kind.\n\nEnumeration values:\n\n-  **red**\n\n-  **blue**", ["red", "blue"]),
      ("Kind.\n\n-  RED: warm.\n\n-  BLUE: cold.", ["RED", "BLUE"]),
      ("Kind, which can be **red** (warm) or **blue** (cold).", ["red", "blue"]),
      ("**Definition**\n\nKind.\n\n**Range**\n\n-  **red**: warm\n\n-  **blue**: cold", ["red", "blue"]),
      ("-  Definition: Kind.\n\n-  Range:\n\n   -  **red**: warm\n\n   -  **blue**: cold", ["red", "blue"]),
      ("Kind. The value can be **red** or **blue**.\n\n-  **red**: warm\n\n-  **blue**: cold", ["red", "blue"]),
      ("Only **red** and **blue** are supported.", ["red", "blue"]),
      ("Kind of thing: **red** (warm), **blue** (cold).", ["red", "blue"]),
      ("Flag. Options:\n\n-  **0/false**: off\n\n-  **1/true**: on", ["0", "false", "1", "true"]),
      ("Kind. Options: - **red**: warm. - **blue**: cold", ["red", "blue"]),
      ("Kind. The options are as follows:- **red**: warm.- **blue**: cold.", ["red", "blue"]),
      ("Name. Requirements:\n\n-  It starts with a letter.\n\n-  It ends with a digit.", []),
      ("Name, for example, **red** or **blue**.", []),
      ("Block. Values:\n\n-  **10.1.0.0/12-10.1.0.0/24**\n\n-  **10.2.0.0/16-10.2.0.0/24**", []),
      ("Details in JSON format.\n\n-  RedDetails\n\n-  BlueDetails", []),
      ("Owner, which can be **Tree ID** or **Orchard ID**.", []),
      ("Kind. The value is **red** or **blue**.", ["red", "blue"]),
      ("Kind. The value can be **red** or **blue**, and the default value is **red**.", ["red", "blue"]),
      ("Weight. The value can be 512, 1,024, or 10,240.", ["512", "1024", "10240"]),
      ("Kind. Options:\n\nRED: It is warm.\n\nBLUE: It is cold.", ["RED", "BLUE"]),
      ("Kind. Example values:\n\n-  RED: **8**\n\n-  BLUE: **9**", []),
      ("Kind. The following are not supported:\n\n-  RED: warm\n\n-  BLUE: cold", []),
      ("**Definition**\n\nKind.\n\n**Constraints**\n\n**red** and **blue** cannot be given at once.", []),
      ("Kind. Options:\n\n-  **\"\"**: any\n\n-  **red**: warm", ["", "red"]),
      ("How to get it:\n\n-  Method 1: Look it up.\n\n-  Method 2: Ask.", []),
    ]
  )
  func values(description: String, expected: [String]) async throws {
    #expect(try await Pages.scalar("String", description).values.map(\.wire) == expected)
  }

  @Test(
    "Bounds are those of numbers, lengths or counts",
    arguments: [
      ("Integer", "The value ranges from **1** to **100**.", "1...100", nil),
      ("Integer", "Value range: 0-65535", "0...65535", nil),
      ("Integer", "Number.\n\nMinimum: **1**\n\nMaximum: **9**", "1...9", nil),
      ("String", "Name.\n\nMinimum: **1**\n\nMaximum: **64**", nil, "1...64"),
      ("String", "Enter 1 to 64 characters.", nil, "1...64"),
      ("String", "The name contains a maximum of 255 characters.", nil, "...255"),
      ("String", "Share. The value ranges from **0** to **1**.", "0...1", nil),
      ("Integer", "If it is a disk, the value ranges from 1 to 5.", nil, nil),
    ] as [(String, String, String?, String?)]
  )
  func bounds(type: String, description: String, range: String?, length: String?) async throws {
    let scalar = try await Pages.scalar(type, description)
    #expect(scalar.range?.description == range)
    #expect(scalar.length?.description == length)
  }

  @Test(
    "Defaults are values of the type",
    arguments: [
      ("Integer", "The default value is **10**.", .number(JSONNumber(10))),
      ("Integer", "Timeout, in minutes. The default value is 15 minutes.", .number(JSONNumber(15))),
      ("Boolean", "On. Options:\n\n-  **true**: on (Default)\n\n-  **false**: off", .bool(true)),
      ("String", "Default value: **up**", .string("up")),
      ("String", "Order. Options:\n\n-  **time**: by time, which is the default value", .string("time")),
      ("String", "Place. Options:\n\n-  **DIR**: a folder (default)\n\n-  **NEW**: new", .string("DIR")),
      ("Boolean", "Whether it is on.\n\nDefault: **false**", .bool(false)),
      ("String", "This parameter is left blank by default.", nil),
      ("String", "The default value is empty.", nil),
      ("Integer", "If **kind** is **a**, the default value is **3**.", nil),
    ] as [(String, String, JSONValue?)]
  )
  func defaults(type: String, description: String, expected: JSONValue?) async throws {
    #expect(try await Pages.field(type, description).defaultValue == expected)
  }

  @Test("A default is no constant, and a constant may be one")
  func constants() async throws {
    #expect(try await Pages.scalar("String", "The default value is **all**.").constant == nil)
    let rule = try await Pages.field("String", "The default value is **all**. Only **all** is available.")
    #expect(rule.defaultValue == .string("all"))
    guard case .scalar(let scalar) = rule.value.shape else { throw Pages.Missing() }
    #expect(scalar.constant == .string("all"))
  }

  @Test("Units, formats, separators and conditions are facts of their own")
  func others() async throws {
    #expect(try await Pages.scalar("Integer", "Age, in days.").unit == "days")
    #expect(try await Pages.scalar("Long", "UTC timestamp in milliseconds.").format == .epochMilliseconds)
    #expect(try await Pages.scalar("String", "Date in the format of yyyy-MM-dd.").format == .date)
    #expect(try await Pages.scalar("String", "Use a hyphen (-) to separate every two IDs.").separator == "-")
    let weight = try await Pages.field(
      "Integer",
      "Weight. This parameter is mandatory only when **kind** is set to **live**."
    )
    #expect(weight.requiredWhen == "kind is set to live")
    let height = try await Pages.field("Integer", "Height. Mandatory when the kind is **live** and the age is **1**.")
    #expect(height.requiredWhen == "kind is live and age is 1")
    let source = try await Pages.scalar("String", "Source, which can only be **well**, indicating water.")
    #expect(source.constant == .string("well"))
  }

  @Test("A layout of dates stands for many values")
  func layouts() async throws {
    let scalar = try await Pages.scalar(
      "String",
      "Time. Options:\n\n-  **day**: a day\n\n-  **yyyyMMdd-yyyyMMdd**: a span"
    )
    #expect(scalar.values.map(\.pattern) == [nil, "[0-9]{8}-[0-9]{8}"])
  }

  @Test("A value with a name in braces stands for many values")
  func placeholders() async throws {
    let scalar = try await Pages.scalar(
      "String",
      "Shed. Options:\n\n-  **main**\n\n-  **shed.{number}/{side}**: another"
    )
    #expect(scalar.values.map(\.pattern) == [nil, #"shed\..+\/.+"#])
  }

  @Test("What a value means ends before the next value")
  func meanings() async throws {
    let text =
      "The value **1** indicates main road, the value **2** indicates lane, and the value **3** indicates a value."
    let scalar = try await Pages.scalar("Integer", text)
    #expect(scalar.values.map(\.meaning) == ["main road", "lane", "a value"])
  }
}
