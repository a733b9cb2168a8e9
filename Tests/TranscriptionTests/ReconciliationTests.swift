import APIModel
import Diagnostics
import SchemaFormat
import Testing
import Transcription

@Suite("Facts that contradict each other")
struct ReconciliationTests {
  @Test("become a schema in which they agree")
  func schema() async throws {
    let page = PageSource(path: "press_cider.rst", bytes: Array(ContradictingPage.text.utf8))
    let service = await Transcription.transcribe([page], options: TranscriptionOptions(service: "Orchard")).service
    #expect(
      SchemaWriter().files(of: service)["PressCider.yaml"] == """
        operation: PressCider
        page: PressCider.html
        method: POST
        path: /v1/{project_id}/presses/{press_id}/runs/{press_id_2}

        parameters:
          - {name: press_id, in: path, type: string, required: true}
          - {name: press_id_2, in: path, type: string, required: true}
          - {name: project_id, in: path, type: string, required: true}
          - {name: speed, in: query, type: integer, range: 30...120}
          - {name: X-Auth-Token, in: header, type: string, required: true}
          - {name: mode, in: query, type: string, values: {GENTLE: null, FAST: null, fast: {origin: example}}}
          - {name: shape, in: query, type: string}
          - {name: dry_run, in: query, type: string}
          - {name: turbo, in: query, type: string, origin: example}

        request: {body: PressCiderRequest}

        responses:
          200: {body: PressCiderResponse}
          404: {}

        types:
          PressCiderRequest:
            fields:
              limit: {type: integer, required: true, range: -1...99}
              size: {type: double, values: [0.5, 1]}
              code: {type: string, length: 8...32, values: [abcdefghi]}
              rate: {type: float, range: '>0...'}
              recipe: {type: Recipe, required: true}
              ratio: {type: string, values: [low, high]}

          Recipe:
            fields:
              base: Recipe
              kind: {type: string, values: {dry: null, sweet: {origin: example}}}

          PressCiderResponse:
            fields:
              id: {type: string, accepts: [number]}
              state: {type: string, values: {PRESSED: null, SPILT: null, '': {origin: example}, Spilt: {origin: example}}}
              reason: string

        examples:
          - request: POST /v1/{project_id}/presses/7/runs/8?mode=fast&turbo=1

          - request: null
            waiver: 'limit: 200 is outside -1...99'
            body: |
              {
                "limit": 200,
                "recipe": {
                  "kind": "sweet"
                }
              }

          - response: 200
            body: |
              {
                "id": "r-1",
                "state": "",
                "reason": null
              }

          - response: 200
            body: |
              {
                "id": "r-2",
                "state": "Spilt",
                "id": 3
              }

        """
    )
  }

  @Test("are each reported")
  func findings() async throws {
    let page = PageSource(path: "press_cider.rst", bytes: Array(ContradictingPage.text.utf8))
    let findings = await Transcription.transcribe([page], options: TranscriptionOptions(service: "Orchard")).findings
    let lines = findings.map { "\($0.id.description.dropFirst("transcribe.".count)) \($0.message)" }
    #expect(
      lines.joined(separator: "\n") == """
        conflicting-facts the path has 'press_id' twice; the second is called 'press_id_2'
        undescribed-parameter no row describes the parameter 'dry_run'; taken as a string
        unsuitable-default the default of 'speed' is no value of its type and is left out: 0 is outside 30...120
        duplicate-row there is another header parameter 'x-auth-token'; the first counts
        unsuitable-default the default of 'mode' is no value of its type and is left out: the value 'slow' is not listed
        conflicting-facts 'limit': values lie outside the range 1...99, which is widened
        conflicting-facts 'size': the value '0.5' is no whole number, though the type says so; taken as a fraction
        conflicting-facts 'code': values are outside the length 8...32 and are left out
        unsuitable-default the default of 'rate' is no value of its type and is left out: 0 is outside >0...
        conflicting-facts 'ratio': the range 0...1 contradicts the values, which spell no numbers, and is left out
        conflicting-facts 'base' cannot be required, or its object would contain itself without end
        contradicting-example example, mode: the list of values does not have 'fast'
        contradicting-example example: no row describes the query parameter 'turbo'
        contradicting-example example, limit: 200 is outside 1...99
        contradicting-example example, limit: the list of values does not have '200'
        contradicting-example example, recipe.base: 'base' is required and missing
        contradicting-example example, recipe.kind: the list of values does not have 'sweet'
        contradicting-example example: the request line does not fit the operation and is left out
        contradicting-example example, state: the list of values does not have ''
        contradicting-example example, state: the list of values does not have 'Spilt'
        """
    )
  }
}
