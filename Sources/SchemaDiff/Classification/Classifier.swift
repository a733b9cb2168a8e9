import APIModel

/// Says which rule a change falls under.
enum Classifier {
  /// The rule for a change.
  static func rule(for change: Change) -> RuleID {
    let carrier = change.site.carrier
    switch change.edit {
    case .serviceRenamed: return .serviceRenamed
    case .configuration(let presence): return choose(presence, .configuredParameterAdded, .configuredParameterRemoved)
    case .credential(let presence): return choose(presence, .credentialAdded, .credentialRemoved)
    case .operation(.added, _): return .operationAdded
    case .operation(.removed, let isDeprecated): return isDeprecated ? .operationRemovedDeprecated : .operationRemoved
    case .operationRenamed: return .operationRenamed
    case .methodChanged: return .operationMethodChanged
    case .pathMoved: return .operationPathChanged
    case .pathRespelled: return .operationPathSpellingChanged
    case .group(let amendment):
      return choose(amendment, .operationGroupAdded, .operationGroupRemoved, .operationGroupChanged)
    case .paging(let presence): return choose(presence, .pagingAdded, .pagingRemoved)
    case .pagingScheme: return .pagingSchemeChanged
    case .pagingFields: return .pagingFieldsChanged

    case .member(let presence, let field): return member(presence, field, carrier)
    case .requirement(let isRequired): return requirement(isRequired, carrier)
    case .memberRenamed(let isRequired): return renamed(isRequired, carrier)
    case .memberMoved: return isParameter(carrier) ? .parameterLocationChanged : .fieldMoved
    case .deprecation(let presence): return deprecation(presence, change)
    case .defaultValue(let amendment): return defaultValue(amendment, carrier)
    case .condition(let amendment): return condition(amendment, carrier)
    case .mutability(let isReadOnly, let isRequired): return mutability(isReadOnly, isRequired)
    case .evidence(.documented): return .fieldDocumented
    case .evidence(.example): return .fieldUndocumented
    case .additionalFields(let presence): return choose(presence, .additionalFieldsOpened, .additionalFieldsClosed)

    case .body(let presence, let isRequired): return body(presence, isRequired, carrier)
    case .bodyContent: return carrier == .response ? .responseContentChanged : .requestContentChanged
    case .alternative(let presence): return choose(presence, .bodyAlternativeAdded, .bodyAlternativeRemoved)
    case .status(let presence, let status): return self.status(presence, status)
    case .statusChanged: return .successStatusChanged

    case .typeRenamed: return .typeRenamed
    case .typeReplaced: return .typeReplaced
    case .unusedType(let presence): return choose(presence, .unusedTypeAdded, .unusedTypeRemoved)
    case .typeUsage(let isSentOnly): return isSentOnly ? .typeBecameSentOnly : .typeBecameReceived
    case .shape(let edit): return shape(edit, carrier)
    case .nullability(let isNullable): return isNullable ? .becameNullable : .noLongerNullable
    case .acceptedKinds(let presence): return choose(presence, .acceptedKindsAdded, .acceptedKindsRemoved)

    case .value(let presence, let value, let isClosed): return self.value(presence, value, isClosed)
    case .valueRenamed(let isClosed): return isClosed ? .valueRenamedClosed : .valueRenamed
    case .valuePattern: return .valuePatternChanged
    case .valueMeaning(let isName): return isName ? .valueMeaningChanged : .meaningChanged
    case .enumerated(let presence, let scalar): return enumerated(presence, scalar.isClosed)
    case .constantListed(let presence, _): return choose(presence, .constantBecameList, .listBecameConstant)
    case .closed(let isClosed): return isClosed ? .enumerationClosed : .enumerationOpened
    case .shared(let presence): return choose(presence, .enumerationShared, .enumerationUnshared)
    case .bound(let measure, let end, let edit): return .bound(measure, end, edit)
    case .constraint(let constraint, let amendment): return self.constraint(constraint, amendment)

    case .description: return .descriptionChanged
    case .page: return .pageChanged
    case .deprecationMessage: return .deprecationMessageChanged
    case .example(let amendment): return choose(amendment, .exampleAdded, .exampleRemoved, .exampleChanged)
    }
  }
}

// MARK: Members

extension Classifier {
  private static func member(_ presence: Presence, _ field: Field, _ carrier: Site.Carrier) -> RuleID {
    switch (presence, carrier) {
    case (.added, .parameter(.path)): .pathParameterAdded
    case (.removed, .parameter(.path)): .pathParameterRemoved
    case (.added, .parameter): field.isRequired ? .parameterAddedRequired : .parameterAddedOptional
    case (.removed, .parameter): field.deprecation == nil ? .parameterRemoved : .parameterRemovedDeprecated
    case (.added, .header): .responseHeaderAdded
    case (.removed, .header): field.isRequired ? .responseHeaderRemovedRequired : .responseHeaderRemovedOptional
    case (.added, _): addedField(field)
    case (.removed, _): removedField(field)
    }
  }

  private static func addedField(_ field: Field) -> RuleID {
    if field.evidence == .example { return .exampleFieldAdded }
    guard field.isRequired, !field.isReadOnly else { return .fieldAddedOptional }
    return field.defaultValue == nil ? .fieldAddedRequired : .fieldAddedRequiredWithDefault
  }

  private static func removedField(_ field: Field) -> RuleID {
    if field.evidence == .example { return .exampleFieldRemoved }
    if field.deprecation != nil { return .fieldRemovedDeprecated }
    return field.isRequired ? .fieldRemovedRequired : .fieldRemovedOptional
  }

  private static func requirement(_ isRequired: Bool, _ carrier: Site.Carrier) -> RuleID {
    switch carrier {
    case .parameter: isRequired ? .parameterBecameRequired : .parameterBecameOptional
    case .header: isRequired ? .responseHeaderBecameRequired : .responseHeaderBecameOptional
    case .requestBody: isRequired ? .requestBodyBecameRequired : .requestBodyBecameOptional
    case .service, .operation, .response, .type, .field: isRequired ? .fieldBecameRequired : .fieldBecameOptional
    }
  }

  private static func renamed(_ isRequired: Bool, _ carrier: Site.Carrier) -> RuleID {
    switch carrier {
    case .parameter(.path): .pathParameterRenamed
    case .parameter: isRequired ? .parameterRenamedRequired : .parameterRenamedOptional
    case .service, .operation, .requestBody, .response, .type, .field, .header: .fieldRenamed
    }
  }

  private static func deprecation(_ presence: Presence, _ change: Change) -> RuleID {
    if change.site.pointer.contains("/values/") { return choose(presence, .valueDeprecated, .valueUndeprecated) }
    switch change.site.carrier {
    case .operation: return choose(presence, .operationDeprecated, .operationUndeprecated)
    case .parameter: return choose(presence, .parameterDeprecated, .parameterUndeprecated)
    case .service, .requestBody, .response, .type, .field, .header:
      return choose(presence, .fieldDeprecated, .fieldUndeprecated)
    }
  }

  private static func defaultValue(_ amendment: Amendment, _ carrier: Site.Carrier) -> RuleID {
    isParameter(carrier)
      ? choose(amendment, .parameterDefaultAdded, .parameterDefaultRemoved, .parameterDefaultChanged)
      : choose(amendment, .fieldDefaultAdded, .fieldDefaultRemoved, .fieldDefaultChanged)
  }

  private static func condition(_ amendment: Amendment, _ carrier: Site.Carrier) -> RuleID {
    isParameter(carrier)
      ? choose(
        amendment,
        .parameterRequiredWhenAdded,
        .parameterRequiredWhenRemoved,
        .parameterRequiredWhenChanged
      )
      : choose(amendment, .fieldRequiredWhenAdded, .fieldRequiredWhenRemoved, .fieldRequiredWhenChanged)
  }

  private static func mutability(_ isReadOnly: Bool, _ isRequired: Bool) -> RuleID {
    if isReadOnly { return .fieldBecameReadOnly }
    return isRequired ? .requiredFieldNoLongerReadOnly : .fieldNoLongerReadOnly
  }
}

// MARK: Bodies, types and values

extension Classifier {
  private static func body(_ presence: Presence, _ isRequired: Bool, _ carrier: Site.Carrier) -> RuleID {
    switch (presence, carrier) {
    case (.added, .response): .responseBodyAdded
    case (.removed, .response): .responseBodyRemoved
    case (.added, _): isRequired ? .requestBodyAddedRequired : .requestBodyAddedOptional
    case (.removed, _): .requestBodyRemoved
    }
  }

  private static func status(_ presence: Presence, _ status: Int) -> RuleID {
    (200..<300).contains(status)
      ? choose(presence, .successStatusAdded, .successStatusRemoved)
      : choose(presence, .errorStatusAdded, .errorStatusRemoved)
  }

  private static func shape(_ edit: ShapeEdit, _ carrier: Site.Carrier) -> RuleID {
    switch edit {
    case .changed: .typeChanged
    case .generalized: .typeGeneralized
    case .specialized: .typeSpecialized
    case .integerWidened: .integerWidened
    case .integerNarrowed: .integerNarrowed
    case .floatWidened: .floatWidened
    case .floatNarrowed: .floatNarrowed
    case .loosened: isParameter(carrier) ? .parameterTypeLoosened : .typeGeneralized
    case .tightened: isParameter(carrier) ? .parameterTypeTightened : .typeSpecialized
    case .scalarToList: isParameter(carrier) ? .parameterScalarToList : .scalarToList
    case .listToScalar: isParameter(carrier) ? .parameterListToScalar : .listToScalar
    case .listToMap: .listToMap
    case .mapToList: .mapToList
    case .objectToMap: .objectToMap
    case .mapToObject: .mapToObject
    case .documented: .structureDocumented
    case .undocumented: .structureUndocumented
    }
  }

  private static func value(_ presence: Presence, _ value: EnumeratedValue, _ isClosed: Bool) -> RuleID {
    if value.evidence == .example { return choose(presence, .exampleValueAdded, .exampleValueRemoved) }
    return switch presence {
    case .added: isClosed ? .valueAddedClosed : .valueAdded
    case .removed: value.deprecation == nil ? .valueRemoved : .valueRemovedDeprecated
    }
  }

  private static func enumerated(_ presence: Presence, _ isClosed: Bool) -> RuleID {
    isClosed
      ? choose(presence, .becameEnumeratedClosed, .noLongerEnumeratedClosed)
      : choose(presence, .becameEnumerated, .noLongerEnumerated)
  }

  private static func constraint(_ constraint: TextConstraint, _ amendment: Amendment) -> RuleID {
    switch constraint {
    case .pattern: choose(amendment, .patternAdded, .patternRemoved, .patternChanged)
    case .format: choose(amendment, .formatAdded, .formatRemoved, .formatChanged)
    case .separator: choose(amendment, .separatorAdded, .separatorRemoved, .separatorChanged)
    case .constant: choose(amendment, .constantAdded, .constantRemoved, .constantChanged)
    case .unit: choose(amendment, .unitAdded, .unitRemoved, .unitChanged)
    }
  }

  private static func isParameter(_ carrier: Site.Carrier) -> Bool {
    switch carrier {
    case .parameter: true
    case .service, .operation, .requestBody, .response, .type, .field, .header: false
    }
  }

  private static func choose(_ presence: Presence, _ added: RuleID, _ removed: RuleID) -> RuleID {
    switch presence {
    case .added: added
    case .removed: removed
    }
  }

  private static func choose(
    _ amendment: Amendment,
    _ added: RuleID,
    _ removed: RuleID,
    _ changed: RuleID
  ) -> RuleID {
    switch amendment {
    case .added: added
    case .removed: removed
    case .changed: changed
    }
  }
}
