# api-docs/communications/participant-get.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Get participant

  @GET @page=participant-get
  Scenario: participant-get
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
    And the documented request at line 82
      """http
      GET https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/a42b2dda-8c6a-49b7-a749-be639bd7161c
      """
    And the scenario "Somebody who was invited is on the roster" gives it
      """json
      {
        "request-parameters": {
          "calls/{id}": "[call]",
          "participants/{id}": "[participant]"
        },
        "expectations": {
          "$.id": "[participant]",
          "$.isInLobby": false
        },
        "eventually": {
          "attempts": 10,
          "interval": "500ms",
          "agree": 1
        }
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
      | ETag | W/"118" |
    And the body has the documented shape of "contoso.communications.participant"
      """json
      {
        "@odata.context": "https://api.contoso.example/v1.0/$metadata#communications/calls('f37e3020-8439-4a75-b576-a31eaa2e2d72')/participants/$entity",
        "id": "a42b2dda-8c6a-49b7-a749-be639bd7161c",
        "info": {
          "countryCode": "PT",
          "endpointType": "default",
          "identity": {
            "user": {
              "displayName": "Zoë Nakamura 🎧",
              "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
              "identityProvider": "contosoDirectory",
              "tenantId": "6910d480-7b7a-480b-8b12-c090a2db5ad1"
            }
          },
          "languageId": "pt-PT",
          "region": "westeurope"
        },
        "isInLobby": false,
        "isMuted": true,
        "joinedDateTime": "2026-03-04T09:02:31.4168207Z",
        "mediaStreams": [
          {
            "direction": "sendReceive",
            "label": "main-audio",
            "mediaType": "audio",
            "serverMuted": false,
            "sourceId": 1
          },
          {
            "direction": "receiveOnly",
            "mediaType": "screenShare",
            "serverMuted": false,
            "sourceId": 4
          }
        ],
        "metadata": "vip; speaks=pt,en",
        "rosterSequenceNumber": 118
      }
      """

  @GET @page=participant-get
  Scenario: participant-get-unchanged
    Given the documented request at line 185
      """http
      GET https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/{participant-id}
      If-None-Match: W/"118"
      """
    When it is replayed
    Then the status is 304
    And the documented headers are there
      | ETag | W/"118" |
    And there is no body

  @GET @truncated @nullableProperties=joinedDateTime @page=participant-get
  Scenario: participant-get-select
    Given the documented request at line 209
      """http
      GET https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/{id}?$select=isInLobby, joinedDateTime
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.participant"
      """json
      {
        "@odata.context": "https://api.contoso.example/v1.0/$metadata#communications/calls('f37e3020-8439-4a75-b576-a31eaa2e2d72')/participants(isInLobby,joinedDateTime)/$entity",
        "isInLobby": true,
        "joinedDateTime": null
      }
      """

  @GET @expectError @page=participant-get
  Scenario: participant-get-unknown
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
    And the documented request at line 242
      """http
      GET https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/ffee5d1e-161f-4b7d-89e1-b458968bf36b
      """
    And the scenario "Nobody is on the roster under an id that was never given" gives it
      """json
      {
        "request-parameters": {
          "calls/{id}": "[call]",
          "participants/{id}": "!uuid"
        },
        "expectations": {
          "$.error.code": "participantUnknown"
        }
      }
      """
    When it is replayed
    Then the status is 404
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.errorResponse"
      """json
      {
        "error": {
          "code": "participantUnknown",
          "message": "Nobody on the roster has this key.",
          "innerError": {
            "date": "2026-03-04T09:31:40Z",
            "request-id": "8563684b-3f02-4b1e-8b76-47ca261ad1ca",
            "client-request-id": "8563684b-3f02-4b1e-8b76-47ca261ad1ca"
          }
        }
      }
      """
