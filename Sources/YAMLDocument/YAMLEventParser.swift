import CLibYAML
import Diagnostics

/// libyaml's parser over a text that must outlive it.
struct YAMLEventParser: ~Copyable {
  /// On the heap, because libyaml keeps the parser's address in the parser itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The current event; owns the C strings that it refers to.
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let text: YAMLText

  init(_ text: YAMLText) {
    self.text = text
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    // Fails only for want of memory; the first call of `next` then reports it.
    guard yaml_parser_initialize(parser) != 0 else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.bytes.baseAddress, text.bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    event.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the end of the stream there must be no further call.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    guard parser.pointee.error == YAML_NO_ERROR else { throw problem() }
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) != 0 else { throw problem() }
    return currentEvent()
  }

  private func currentEvent() -> YAMLEvent {
    let span = YAMLSpan(start: position(event.pointee.start_mark), end: position(event.pointee.end_mark))
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, span: span)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, span: span)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, span: span)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, span: span)
    case YAML_SCALAR_EVENT: return scalarEvent(span: span)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      let kind = YAMLEvent.Kind.sequenceStart(start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block)
      return YAMLEvent(kind: kind, span: span, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, span: span)
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      let kind = YAMLEvent.Kind.mappingStart(start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block)
      return YAMLEvent(kind: kind, span: span, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, span: span)
    default: return YAMLEvent(kind: .streamEnd, span: span)
    }
  }

  private func scalarEvent(span: YAMLSpan) -> YAMLEvent {
    let scalar = event.pointee.data.scalar
    let kind = YAMLEvent.Kind.scalar(style(scalar.style))
    return YAMLEvent(kind: kind, span: span, hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
  }

  /// The text of the scalar that the event before was; empty after another event.
  var scalarText: String {
    guard event.pointee.type == YAML_SCALAR_EVENT else { return "" }
    let scalar = event.pointee.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// The position of a mark. At the end of a text without a final line break libyaml counts one more line.
  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    min(SourcePosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1), text.end)
  }

  private func problem() -> YAMLProblem {
    let state = parser.pointee
    let place = position(state.problem_mark)
    let (character, prefix) = text.character(at: place)
    let failure = YAMLSyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "out of memory",
      position: place,
      context: state.context.map { String(cString: $0) } ?? "",
      contextPosition: position(state.context_mark),
      character: character,
      isFirstInLine: prefix.allSatisfy { $0 == " " }
    )
    return failure.explained()
  }
}
