# api-docs/communications/call-get-operation.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Get operation

  @GET @page=call-get-operation
  Scenario: call-get-operation
    Given the documented request at line 72
      """http
      GET https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/operations/bb0cd41f-4ece-46ba-9b61-7849ee4a1ccb
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.commsOperation"
      """json
      {
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "bb0cd41f-4ece-46ba-9b61-7849ee4a1ccb",
        "clientContext": "front-desk-18",
        "status": "failed",
        "resultInfo": {
          "@odata.type": "#contoso.communications.resultInfo",
          "code": 487,
          "message": "The invitation was cancelled before anybody answered.",
          "subcode": 5003
        },
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "endpointType": null,
            "hidden": false,
            "identity": {
              "user": {
                "displayName": "苏晓雨",
                "id": "8a058671-7bd2-41bb-a129-a618fd6e621f",
                "identityProvider": "contosoDirectory",
                "tenantId": "6910d480-7b7a-480b-8b12-c090a2db5ad1"
              }
            },
            "participantId": "95686910-b417-4687-99b6-230dc91e0dc3",
            "removeFromDefaultAudioRoutingGroup": false,
            "replacesCallId": null
          }
        ]
      }
      """

  @POST @truncated @page=call-get-operation
  Scenario: call-get-operation-start
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
    And the documented request at line 169
      """http
      POST https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "phone": {
                "@odata.type": "#contoso.communications.identity",
                "id": "+351210000418"
              }
            }
          },
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "phone": {
                "@odata.type": "#contoso.communications.identity",
                "id": "+351210000419"
              }
            }
          }
        ],
        "clientContext": "site-meeting"
      }
      """
    And the scenario "Several telephones are rung until somebody answers" gives it
      """json
      {
        "request-parameters": {
          "{call-id}": "[call]",
          "$.clientContext": "!uuid"
        },
        "poll": {
          "limit": "60s",
          "interval": "1s"
        }
      }
      """
    When it is replayed
    Then the status is 202
    And the documented headers are there
      | Content-Type | application/json |
      | Location | https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/operations/7c31d034-e839-4651-99e8-ca0fa576da5c |
      | Retry-After | 2 |
    And the body has the documented shape of "contoso.communications.inviteParticipantsOperation"
      """json
      {
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "7c31d034-e839-4651-99e8-ca0fa576da5c",
        "clientContext": "site-meeting",
        "status": "notStarted"
      }
      """

  @GET @truncated @page=call-get-operation
  Scenario: call-get-operation-running
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
    And the set-up step "ring several telephones"
      """json
      {
        "method": "call-get-operation-start",
        "request-parameters": {
          "{call-id}": "[call]"
        },
        "capture": {
          "[operation]": "$.id"
        }
      }
      """
    And the documented request at line 226
      """http
      GET https://api.contoso.example/v1.0/communications/calls/{call-id}/operations/{operation-id}
      """
    And the scenario "An operation can be read while it runs" gives it
      """json
      {
        "request-parameters": {
          "{call-id}": "[call]",
          "{operation-id}": "[operation]"
        },
        "expectations": {
          "$.id": "[operation]",
          "$.status": ["running","completed"]
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
      | Retry-After | 2 |
    And the body has the documented shape of "contoso.communications.commsOperation"
      """json
      {
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "7c31d034-e839-4651-99e8-ca0fa576da5c",
        "clientContext": "site-meeting",
        "status": "running",
        "resultInfo": null
      }
      """
