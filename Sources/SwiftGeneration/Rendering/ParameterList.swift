/// A list of parameters or arguments, on one line where it fits and filled lines where it does not.
enum ParameterList {
  /// How many characters a line of generated code has at most, if it can be broken at all.
  static let width = 120

  /// The list between its parentheses, without them.
  ///
  /// - Parameters:
  ///   - items: The parameters.
  ///   - indentation: How many spaces stand before the declaration.
  ///   - used: How many characters of the line the rest of the declaration takes.
  /// - Returns: The list without its brackets.
  static func text(_ items: [SwiftText], indentation: Int, used: Int) -> SwiftText {
    let oneLine = SwiftText.joined(items, separator: ", ")
    if indentation + used + oneLine.width <= width { return oneLine }
    return lines(items, indentation: indentation, margin: 0)
  }

  /// The list on lines of its own, as many items on each as fit.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - indentation: How many spaces stand before the line with the closing bracket.
  ///   - margin: How many more spaces are put before each line later.
  /// - Returns: The lines, with a line feed before and after them.
  static func lines(_ items: [SwiftText], indentation: Int, margin: Int) -> SwiftText {
    let lineBreak = SwiftText.rendered("\n" + String(repeating: " ", count: indentation + 2))
    let start = indentation + 2 + margin
    var text = SwiftText("")
    var length = start
    for (index, item) in items.enumerated() {
      let added = item.width + 2
      let startsLine = index == 0 || length + added - 1 > width
      if index > 0 { text += startsLine ? "," : ", " }
      if startsLine {
        text += lineBreak
        length = start
      }
      text += item
      length += added
    }
    return (items.isEmpty ? SwiftText("\n") : text) + .rendered("\n" + String(repeating: " ", count: indentation))
  }
}
