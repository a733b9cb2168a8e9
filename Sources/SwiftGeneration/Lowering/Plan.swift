import APIModel
import JSONDocument

/// What a generated file will contain, decided but not yet written: names and types are Swift's, constraints still the
/// model's.
struct FilePlan {
  var objects: [ObjectPlan] = []
  var enumerations: [EnumerationPlan] = []
  var aliases: [AliasPlan] = []
  var calls: [CallPlan] = []

  /// Whether nothing is declared but second names.
  var hasOnlyAliases: Bool { objects.isEmpty && enumerations.isEmpty && calls.isEmpty }

  /// Whether something mentions bytes, which are Foundation's.
  var usesData: Bool {
    objects.contains { $0.properties.contains { $0.type.mentionsData } }
      || objects.contains { $0.additional?.type.mentionsData == true }
      || calls.contains { $0.body?.type.mentionsData == true || $0.output.type?.mentionsData == true }
  }
}

/// A second name for an object type that is declared under another, or for the truth values.
struct AliasPlan {
  var name: SwiftName
  var target: SwiftType
}

/// A struct for an object type.
struct ObjectPlan {
  var name: SwiftName
  var schemaName: String
  var documentation: String?
  var properties: [PropertyPlan]
  /// The property for the values under keys that the user chooses.
  var additional: AdditionalPlan?
  var nested: [EnumerationPlan]
}

/// A stored property for the values under keys that the user chooses.
struct AdditionalPlan {
  var name: SwiftName
  var value: ValueType
  /// The type of each value.
  var type: SwiftType
  /// Whether there is something to check about a value.
  var isConstrained: Bool
}

/// A stored property for a field.
struct PropertyPlan {
  var name: SwiftName
  var field: Field
  /// The type without the `?` of a property that may be missing.
  var type: SwiftType
  var isOptional: Bool
  /// Whether the value needs a place of its own in memory, because it may contain its owner.
  var isIndirect: Bool
  /// How the value is checked, or nil if any value will do.
  var check: CheckPlan?

  /// The type as it is declared.
  var declaredType: SwiftType { isOptional ? type.optionalized : type }
}

/// What `validate` checks about a property.
struct CheckPlan {
  /// Whether a request must have it although the property is optional.
  var isRequired: Bool
  /// Whether a request must not have it.
  var isReadOnly: Bool
  /// Whether its value, or a value in it, has constraints.
  var isConstrained: Bool

  /// Whether there is nothing to check.
  var isEmpty: Bool { !isRequired && !isReadOnly && !isConstrained }
}

/// An open enumeration.
struct EnumerationPlan {
  var name: SwiftName
  var documentation: String?
  /// What the schema calls it: the name of the type, or `Owner.field`.
  var schemaName: String
  var scalar: Scalar
  var rawType: SwiftType
  var cases: [CasePlan]
  /// Patterns of values that stand for many.
  var patterns: [EnumeratedValue]
  /// Names of values that had to differ from the expected ones.
  var changes: [NameChange]
  /// The same enumeration, where it is declared; nil for one that is declared here.
  var original: SwiftType?
}

/// One documented value of an enumeration.
struct CasePlan: Hashable {
  var name: SwiftName
  var value: EnumeratedValue
}

/// A call of an operation: a struct with its parameters, and a method of the client.
struct CallPlan {
  var name: SwiftName
  var method: SwiftName
  var operation: Operation
  var parameters: [ParameterPlan]
  var body: BodyPlan?
  var output: OutputPlan
  var nested: [EnumerationPlan]
  var paging: PagingPlan?
  /// Names of parameters and values that had to differ from the expected ones.
  var changes: [NameChange] = []

  /// The parameters that each call gives.
  var ownParameters: [ParameterPlan] { parameters.filter { !$0.isConfigured } }

  /// The parameters that the client is configured with.
  var configuredParameters: [ParameterPlan] { parameters.filter(\.isConfigured) }
}

/// A parameter of a call.
struct ParameterPlan {
  var property: PropertyPlan
  var location: Parameter.Location
  /// Whether the client's configuration supplies it where the call does not.
  var isConfigured: Bool
}

/// What a call sends.
struct BodyPlan {
  var name: SwiftName
  var type: SwiftType
  var content: Body.Content
  var isRequired: Bool
  var isNested: Bool
}

/// What a call returns.
struct OutputPlan {
  var type: SwiftType?
  var content: Body.Content
  /// Further successes with another body, which is read as the first one's.
  var others: [OtherSuccess] = []
}

/// A documented success whose body is another than that of the first.
struct OtherSuccess {
  var status: Int
  var type: SwiftType
  var origin: Origin
}
