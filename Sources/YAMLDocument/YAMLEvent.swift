/// One step of a YAML document, as libyaml's parser reports it.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case alias
    case scalar(text: String, style: YAMLScalar.Style)
    case sequenceStart(YAMLLayout), sequenceEnd
    case mappingStart(YAMLLayout), mappingEnd
  }

  var kind: Kind
  var span: YAMLSpan
  var hasAnchor = false
  var hasTag = false
}
