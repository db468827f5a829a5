# api-docs/communications/participant-mute.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Mute participant

  @POST @page=participant-mute
  Scenario: participant-mute
    Given the clean-up step "hang-up" at the end
      """json
      {
        "http-request": "DELETE /v1.0/communications/calls/{call-id}",
        "request-parameters": {
          "{call-id}": "[call]"
        },
        "allowed-status-codes": [204,404]
      }
      """
    And the set-up step "new-call"
      """json
      {
        "http-request": "POST /v1.0/communications/calls\r\nContent-Type: application/json\r\n\r\n{ \"subject\": \"\" }",
        "request-parameters": {
          "$.subject": "!random-filename"
        },
        "capture": {
          "[call]": "$.id"
        }
      }
      """
    And the set-up step "somebody-in-a-call"
      """json
      {
        "method": "participant-delete-invite",
        "request-parameters": {
          "{call-id}": "[call]",
          "$.participants[0].participantId": "!uuid",
          "$.clientContext": "verbatim"
        },
        "capture": {
          "[participant]": "$.participants[0].participantId"
        }
      }
      """
    And the set-up step "somebody-on-the-roster"
      """json
      {
        "method": "participant-get",
        "request-parameters": {
          "calls/{id}": "[call]",
          "participants/{id}": "[participant]"
        },
        "eventually": {
          "attempts": 10,
          "interval": "500ms",
          "agree": 1
        }
      }
      """
    And the documented request at line 73
      """http
      POST https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/participants/c1ef5e0b-5178-49be-b3ae-4671c9c690f0/mute
      Content-Type: application/json

      {
        "clientContext": "barking-dog"
      }
      """
    And the scenario "Somebody is muted" gives it
      """json
      {
        "request-parameters": {
          "calls/{id}": "[call]",
          "participants/{id}": "[participant]"
        }
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.muteParticipantOperation"
      """json
      {
        "@odata.type": "#contoso.communications.muteParticipantOperation",
        "id": "87455cb8-0e29-438c-8a18-4a18c7278184",
        "clientContext": "barking-dog",
        "status": "completed",
        "resultInfo": {
          "@odata.type": "#contoso.communications.resultInfo",
          "code": 200,
          "message": "The microphone is off.",
          "subcode": 0
        }
      }
      """

  @POST @truncated @page=participant-mute
  Scenario: participant-mute-if-match
    Given the documented request at line 155
      """http
      POST https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/{id}/mute
      Content-Type: application/json
      If-Match: W/"118"

      {
        "clientContext": "echo-on-line-3"
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
      | ETag | W/"119" |
    And the body has the documented shape of "contoso.communications.muteParticipantOperation"
      """json
      {
        "@odata.type": "#contoso.communications.muteParticipantOperation",
        "id": "63befd81-1004-417d-8523-90e79737a3fb",
        "clientContext": "echo-on-line-3",
        "status": "running",
        "resultInfo": null
      }
      """

  @POST @truncated @page=participant-mute
  Scenario: participant-mute-if-match-older-path
    Given the documented request at line 171
      """http
      POST https://api.contoso.example/v1.0/app/calls/{call-id}/participants/{id}/mute
      Content-Type: application/json
      If-Match: W/"118"

      {
        "clientContext": "echo-on-line-3"
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
      | ETag | W/"119" |
    And the body has the documented shape of "contoso.communications.muteParticipantOperation"
      """json
      {
        "@odata.type": "#contoso.communications.muteParticipantOperation",
        "id": "63befd81-1004-417d-8523-90e79737a3fb",
        "clientContext": "echo-on-line-3",
        "status": "running",
        "resultInfo": null
      }
      """

  @POST @expectError @page=participant-mute
  Scenario: participant-mute-too-late
    Given the documented request at line 214
      """http
      POST https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/participants/e5c4c39f-024e-49ed-b7ad-e26e3b2f444b/mute
      Content-Type: application/json
      If-Match: W/"7"

      {
        "clientContext": "echo-on-line-4"
      }
      """
    When it is replayed
    Then the status is 412
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.errorResponse"
      """json
      {
        "error": {
          "code": "entityTagStale",
          "message": "The entry has changed since it was read.",
          "innerError": {
            "date": "2026-03-04T10:05:59Z",
            "request-id": "324d8916-a90d-4264-8492-d4058d889f25",
            "client-request-id": "324d8916-a90d-4264-8492-d4058d889f25"
          }
        }
      }
      """
