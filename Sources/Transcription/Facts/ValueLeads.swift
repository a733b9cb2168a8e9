/// How the dialect announces a list of values.
enum ValueLeads {
  /// Phrases after which the values follow, at once or in a list.
  static let all: [Phrase] =
    [
      "options :", "option :", "options are :?", "options include :?", "options are as follows :", "options : :",
      "options can|may be :?", "options is|are either", "value options|option :", "value options are :?",
      "options available :", "available options|values :", "available options|values are|include :?",
      "enumeration values|value :", "enumerated values|value :", "enums|enum :", "enumeration :",
      "enumerated values are :?",
      "possible values|value|options :", "possible values|value|options are|is|include :?",
      "possible values are as follows :", "possible states|status|statuses|types :",
      "possible states|status|statuses|types are|include :?",
      "valid values|value|options :", "valid values|value|options are|is|include :?", "valid values are as follows :",
      "values :", "value :", "values are :?", "values include :?", "values are as follows :", "values can be :?",
      "value range :", "value range is :?", "value range includes :?", "values range :", "range :", "range is :",
      "value can|may be :?", "value can|may be either", "value can|may only be :?", "values can|may be :?",
      "value can|may be one of the following :?", "value can be any of the following :?",
      "value can be any one of the following :?", "value can be as follows :", "values can be as follows :",
      "value can be set to", "value may be", "value must be", "value should be", "value must be either",
      "value must be one of the following :?", "value is one of the following :?", "value is either", "value is one of",
      "value must be one of", "value can be one of", "value can be one of the following values :",
      "following values|value are|is supported|available :?", "following values are valid|possible :",
      "following options are supported|available :?", "following options :", "following values :",
      "supported values :", "supported values are|include :?", "supported types :", "supported types are|include :?",
      "following parameters are supported :", "following types are supported :", "following statuses are supported :",
      "following modes are supported :", "following formats are supported :",
      "type|types|mode|modes|status|statuses|state|states|method|methods|protocol|protocols|format can be :?",
      "type|types|mode|modes|status|statuses|state|states|method|methods|protocol|protocols|level|policy include|includes :?",
      "types|modes|statuses|states|methods|protocols|levels are as follows :",
      "type|mode|status|state|method|effect|protocol|version|action|level|category|engine|order|key|field|parameter "
        + "can only be",
      "effect|version|action|level|category|engine|order|direction|algorithm|policy|key|source|scope|role can be :?",
      "which can be :?", "which can be either", "it can be :?", "its value can be :?", "can be one of the following :?",
      "can be set to", "can be either", "either", "or can be", "can be any of", "can be any of the following :?",
      "this parameter can be :?", "parameter can be :?", "parameter can be set to", "parameter value can be :?",
      "parameter options :", "be one of the following :?", "be either", "specified as either",
      "enumerated|enumeration values of the ~3 :", "following protocols|modes|types|statuses|formats are supported :?",
    ].map { Phrase($0, .valuesFollow) } + [
      // Whatever "can be" something has these values, if they are set off from the text.
      Phrase("can|may be :?", .distinctValuesFollow), Phrase("can be set to :?", .distinctValuesFollow),
    ]

  /// Words before a list of bullets that say that its items are no values.
  static let refusals: WordSet = Word.set(
    """
    example examples requirements requirement ways way methods tokens conditions constraints rules \
    rule notes note scenarios scenario cases principles restrictions steps characters meet limits \
    limitations fields
    """
  )
}
