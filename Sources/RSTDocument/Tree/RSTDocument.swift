/// A page of an API reference as a tree: its sections and what stands in them.
///
/// The types of this module look into one shared, immutable copy of the page. Making and copying them is cheap, and
/// text becomes a `String` only when it is asked for.
public struct RSTDocument: Sendable {
  let storage: Storage

  /// The file as the user named it.
  public var file: String { storage.file }

  /// What stands before the first section.
  public var blocks: RSTBlocks { RSTBlocks(storage, childrenOf: 0) }

  /// All sections in document order, whatever their level.
  public var sections: [RSTSection] {
    storage.sectionNodes.map { RSTSection(storage: storage, index: Int($0)) }
  }

  /// All sections of a level in document order; the title of the page has level 1.
  public func sections(level: Int) -> [RSTSection] {
    sections.filter { $0.level == level }
  }

  /// All tables in document order, also those inside lists and table cells.
  public var tables: [RSTTable] {
    storage.tableNodes.map { RSTTable(storage: storage, index: Int($0)) }
  }

  /// All code and literal blocks in document order, also those inside lists and table cells.
  public var codeBlocks: [RSTCode] {
    storage.codeNodes.map { RSTCode(storage: storage, index: Int($0)) }
  }

  /// The value of a field before the first section, such as `original_name`, or nil where there is none.
  ///
  /// - Parameter name: The name as the page has it.
  /// - Returns: The text of the value without any markup.
  public func field(_ name: String) -> String? {
    for case .fieldList(let list) in blocks {
      if let field = list.fields.first(where: { $0.name == name }) { return field.plainText }
    }
    return nil
  }

  /// The target with a label, in any case and with any white space, or nil where the page has none.
  public func target(labelled label: String) -> RSTTarget? {
    storage.labels[normalizedLabel(label)].map { RSTTarget(storage: storage, index: Int($0)) }
  }

  /// The block a label stands before, or nil where there is none or the label stands before a section.
  public func block(labelled label: String) -> RSTBlock? {
    target(labelled: label)?.block
  }

  /// The section a label stands before, or nil where there is none or the label stands before a block.
  public func section(labelled label: String) -> RSTSection? {
    target(labelled: label)?.section
  }

  /// The table a label leads to: the one it stands before, or else the first one behind it in the same list item,
  /// table cell or section.
  public func table(labelled label: String) -> RSTTable? {
    target(labelled: label)?.table
  }
}
