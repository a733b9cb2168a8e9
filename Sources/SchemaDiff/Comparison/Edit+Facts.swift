import APIModel

extension Edit {
  /// The facts that the edit is about, by which its place is found; none where it is about a part as a whole.
  ///
  /// Where there are several, the first of them that has a place counts: what a body is made of stands under `body`.
  var facts: [Origin.Fact] {
    switch self {
    case .serviceRenamed: [.service]
    case .configuration: [.configured]
    case .credential: [.credentials]
    case .operation, .member, .body, .status, .statusChanged, .paging, .value, .example, .pagingFields: []
    case .typeRenamed, .typeReplaced, .unusedType, .typeUsage: []
    case .operationRenamed: [.operation]
    case .methodChanged: [.method]
    case .pathMoved, .pathRespelled: [.path]
    case .group: [.group]
    case .page: [.page]
    case .pagingScheme: [.page, .offset, .marker]
    case .requirement: [.required]
    case .memberRenamed: [.name]
    case .memberMoved: [.in]
    case .deprecation, .deprecationMessage: [.deprecated]
    case .defaultValue: [.default]
    case .condition: [.requiredWhen]
    case .mutability: [.readOnly]
    case .evidence: [.origin]
    case .additionalFields: [.additional]
    case .bodyContent: [.content]
    case .alternative: [.alternatives]
    case .shape, .shared: [.type, .body, .additional]
    case .nullability: [.nullable, .type, .body]
    case .acceptedKinds: [.accepts, .type, .body]
    case .valueRenamed, .enumerated, .constantListed: [.values, .constant]
    case .valuePattern: [.pattern]
    case .valueMeaning: [.meaning]
    case .closed: [.closed, .values]
    case .bound(let measure, _, _): [measure.fact]
    case .constraint(let constraint, _): [constraint.fact]
    case .description: [.doc]
    }
  }
}

extension BoundMeasure {
  fileprivate var fact: Origin.Fact {
    switch self {
    case .value: .range
    case .length: .length
    case .count: .items
    }
  }
}

extension TextConstraint {
  fileprivate var fact: Origin.Fact {
    switch self {
    case .pattern: .pattern
    case .format: .format
    case .separator: .separator
    case .constant: .constant
    case .unit: .unit
    }
  }
}
