/// A page of ours that contradicts itself wherever a page can.
enum ContradictingPage {
  static let text = Pages.operation(
    "PressCider",
    uri: "POST /v1/{project_id}/presses/{press_id}/runs/{press_id}?dry_run={dry_run}",
    parameters: parameters + "\n\n" + query,
    request: body + "\n\n" + recipe,
    response: response + "\n\n" + failure,
    examples: examples
  )

  private static let parameters = Pages.table(
    "URI parameters",
    [
      ["Parameter", "Mandatory", "Type", "Description"],
      ["press_id", "No", "Array of strings", "Press"],
      ["project_id", "Yes", "String", "Project"],
      ["speed", "No", "Integer", "Speed. The value ranges from **30** to **120**. The default value is **0**."],
      ["X-Auth-Token", "Yes", "String", "Token"],
      ["x-auth-token", "Yes", "String", "Token"],
    ]
  )

  private static let query = Pages.table(
    "Query parameters",
    [
      ["Parameter", "Mandatory", "Type", "Description"],
      ["mode", "No", "String", "Mode. Options:\n\n-  **GENTLE**\n\n-  **FAST**\n\nThe default value is **slow**."],
      ["shape", "No", "Object", "Shape"],
    ]
  )

  private static let body = Pages.table(
    "Request body parameters",
    [
      ["Parameter", "Mandatory", "Type", "Description"],
      [
        "limit", "Yes", "Integer",
        "Limit. The value ranges from **1** to **99**. Options:\n\n-  **-1**: none\n\n-  **5**: five",
      ],
      ["size", "No", "Integer", "Size. Options:\n\n-  **0.5**\n\n-  **1**\n\n-  **1.0**"],
      ["code", "No", "String", "Code. It contains 8 to 32 characters. Options:\n\n-  **abc**\n\n-  **abcdefghi**"],
      ["rate", "No", "Float", "Rate. The value must be greater than **0**. The default value is **0**."],
      ["recipe", "Yes", ":ref:`Recipe <presscider__recipe>` object", "Recipe"],
      ["ratio", "No", "String", "Ratio. The value ranges from **0** to **1**. Options:\n\n-  **low**\n\n-  **high**"],
    ]
  )

  private static let recipe = Pages.table(
    "Recipe",
    label: "presscider__recipe",
    [
      ["Parameter", "Mandatory", "Type", "Description"],
      ["base", "Yes", ":ref:`Recipe <presscider__recipe>` object", "The recipe it is made from"],
      ["kind", "No", "String", "Kind. The value is fixed at **dry**."],
    ]
  )

  private static let response = Pages.table(
    "Response body parameters",
    [
      ["Parameter", "Type", "Description"],
      ["id", "String", "Number.\n\nMinimum: **36**\n\nMaximum: **30**"],
      ["state", "String", "State. Options:\n\n-  **PRESSED**\n\n-  **SPILT**"],
    ]
  )

  private static let failure = Pages.table(
    "Response body parameters",
    [["Parameter", "Type", "Description"], ["reason", "String", "Why it failed"], ["id", "Integer", "Number"]]
  )

  private static let examples = """
    Example Requests
    ----------------

    \(Pages.code(#"POST https://{endpoint}//v1/{project_id}/presses/7/runs/8??mode=fast&turbo=1"#))

    \(Pages.code(#"POST /v1/{project_id}/press/7?Content-Type=json\#n{"limit": 200, "recipe": {"kind": "sweet"}}"#))

    Example Responses
    -----------------

    **Status code: 200**

    \(Pages.code(#"{"id": "r-1", "state": "", "reason": null}"#))

    **Status code: 200**

    \(Pages.code(#"{"id": "r-2", "state": "Spilt", "id": 3}"#))
    """
}
