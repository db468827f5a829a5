# api-docs/zh-cn/communications/participant-delete.md
# compiled by `verbatim features`: edit the page, not this file
Feature: 删除参与者

  @DELETE @page=participant-delete
  Scenario: participant-delete-active
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
    And the documented request at line 88
      """http
      DELETE https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/a42b2dda-8c6a-49b7-a749-be639bd7161c
      """
    And the scenario "Somebody is shown out" gives it
      """json
      {
        "request-parameters": {
          "calls/{id}": "[call]",
          "participants/{id}": "[participant]"
        }
      }
      """
    When it is replayed
    Then the status is 204
    And there is no body

  @POST @truncated @page=participant-delete
  Scenario: participant-delete-invite
    Given the documented request at line 142
      """http
      POST https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "participantId": "95686910-b417-4687-99b6-230dc91e0dc3",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "8a058671-7bd2-41bb-a129-a618fd6e621f",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "front-desk-18"
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.inviteParticipantsOperation"
      """json
      {
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "3db6ad99-7cab-4a8d-9f60-1d88ca9918c8",
        "clientContext": "front-desk-18",
        "status": "running",
        "resultInfo": null,
        "participants": [
          {
            "participantId": "95686910-b417-4687-99b6-230dc91e0dc3",
            "identity": {
              "user": {
                "id": "8a058671-7bd2-41bb-a129-a618fd6e621f",
                "displayName": "苏晓雨",
                "identityProvider": "contosoDirectory",
                "tenantId": "6910d480-7b7a-480b-8b12-c090a2db5ad1"
              }
            }
          }
        ]
      }
      """

  @DELETE @page=participant-delete
  Scenario: participant-delete-invited
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
    And the documented request at line 240
      """http
      DELETE https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/95686910-b417-4687-99b6-230dc91e0dc3
      """
    And the scenario "Somebody is no longer rung" gives it
      """json
      {
        "request-parameters": {
          "{call-id}": "[call]",
          "participants/{id}": "[participant]"
        }
      }
      """
    When it is replayed
    Then the status is 204
    And there is no body
