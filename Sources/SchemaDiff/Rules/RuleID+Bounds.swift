extension RuleID {
  /// The rule for an end of a range.
  static func bound(_ measure: BoundMeasure, _ end: BoundEnd, _ edit: BoundEdit) -> RuleID {
    switch (measure, end) {
    case (.value, .minimum):
      choose(edit, .minimumValueRaised, .minimumValueLowered, .minimumValueAdded, .minimumValueRemoved)
    case (.value, .maximum):
      choose(edit, .maximumValueRaised, .maximumValueLowered, .maximumValueAdded, .maximumValueRemoved)
    case (.length, .minimum):
      choose(edit, .minimumLengthRaised, .minimumLengthLowered, .minimumLengthAdded, .minimumLengthRemoved)
    case (.length, .maximum):
      choose(edit, .maximumLengthRaised, .maximumLengthLowered, .maximumLengthAdded, .maximumLengthRemoved)
    case (.count, .minimum):
      choose(edit, .minimumCountRaised, .minimumCountLowered, .minimumCountAdded, .minimumCountRemoved)
    case (.count, .maximum):
      choose(edit, .maximumCountRaised, .maximumCountLowered, .maximumCountAdded, .maximumCountRemoved)
    }
  }

  private static func choose(
    _ edit: BoundEdit,
    _ raised: RuleID,
    _ lowered: RuleID,
    _ added: RuleID,
    _ removed: RuleID
  ) -> RuleID {
    switch edit {
    case .raised: raised
    case .lowered: lowered
    case .added: added
    case .removed: removed
    }
  }
}
