# api-docs/communications/participant-invite.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Invite participants

  @POST @optionalProperties=-odata.context @page=participant-invite
  Scenario: participant-invite-replace-call
    Given the documented request at line 81
      """http
      POST https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "7e29750f-ccf8-4a6b-82ef-89083fcb58c4",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "support-case-5520"
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.inviteParticipantsOperation"
      """json
      {
        "@odata.context": "https://api.contoso.example/v1.0/$metadata#contoso.communications.inviteParticipantsOperation",
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "71ca759b-cc67-464b-bda0-5a9622ff7aa3",
        "clientContext": "support-case-5520",
        "status": "running",
        "resultInfo": null,
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "endpointType": null,
            "hidden": false,
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "application": null,
              "device": null,
              "phone": null,
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "displayName": "Zoë Nakamura 🎧",
                "identityProvider": "contosoDirectory",
                "tenantId": "6910d480-7b7a-480b-8b12-c090a2db5ad1"
              }
            },
            "participantId": null,
            "removeFromDefaultAudioRoutingGroup": false,
            "replacesCallId": "7e29750f-ccf8-4a6b-82ef-89083fcb58c4"
          }
        ]
      }
      """

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-replace-call-group
    Given the documented request at line 204
      """http
      POST https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "7e29750f-ccf8-4a6b-82ef-89083fcb58c4",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "support-case-5520"
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
        "id": "0a05c7eb-bfa1-4820-8d3a-ca5205bed83c",
        "clientContext": "support-case-5520",
        "status": "notStarted",
        "resultInfo": null,
        "participants": [
          {
            "replacesCallId": "7e29750f-ccf8-4a6b-82ef-89083fcb58c4",
            "identity": {
              "user": {
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ]
      }
      """

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-older-path
    Given the documented request at line 310
      """http
      POST https://api.contoso.example/v1.0/app/calls/{id}/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "7e29750f-ccf8-4a6b-82ef-89083fcb58c4",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "support-case-5520"
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
        "id": "2c435eaf-a3d2-4c9d-ae8d-674aa8731110",
        "clientContext": "support-case-5520",
        "status": "running"
      }
      """

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-phone
    Given the documented request at line 367
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
                "id": "+351210000417"
              }
            }
          }
        ],
        "clientContext": "pharmacy-callback"
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
        "id": "9f0400d3-8cb1-49ba-ab57-9178287fe8c5",
        "clientContext": "pharmacy-callback",
        "status": "running",
        "resultInfo": null,
        "participants": [
          {
            "endpointType": "telephone",
            "replacesCallId": null,
            "identity": {
              "phone": {
                "id": "+351210000417"
              }
            }
          }
        ]
      }
      """

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-hidden
    Given the documented request at line 474
      """http
      POST https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "hidden": true,
            "removeFromDefaultAudioRoutingGroup": true,
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "570fbff7-ad7e-44b5-8f0e-ecef48f29283",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "training-week-9"
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
        "id": "296059c9-534e-43bd-98ce-b3cf43d113b9",
        "clientContext": "training-week-9",
        "status": "running",
        "participants": [
          {
            "hidden": true,
            "removeFromDefaultAudioRoutingGroup": true,
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "identity": {
              "user": {
                "id": "570fbff7-ad7e-44b5-8f0e-ecef48f29283",
                "displayName": "Amadou Diallo",
                "identityProvider": "contosoDirectory",
                "tenantId": "6910d480-7b7a-480b-8b12-c090a2db5ad1"
              }
            }
          }
        ]
      }
      """

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-participant-id
    Given the documented request at line 586
      """http
      POST https://api.contoso.example/v1.0/communications/calls/{call-id}/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "participantId": "afdd2d5a-883c-4676-ab2e-44acfe5be75b",
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
        "clientContext": "front-desk-19"
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
        "id": "1e41514e-a44b-44e2-b075-ff9e6ab8acce",
        "clientContext": "front-desk-19",
        "status": "running",
        "participants": [
          {
            "participantId": "afdd2d5a-883c-4676-ab2e-44acfe5be75b",
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
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

  @POST @truncated @page=participant-invite
  Scenario: participant-invite-several
    Given the documented request at line 699
      """http
      POST https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/participants/invite
      Content-Type: application/json; charset=utf-8
      client-request-id: 949f0939-3a9c-47b9-ac63-a41bff075cd5

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "570fbff7-ad7e-44b5-8f0e-ecef48f29283",
                "identityProvider": "contosoDirectory"
              }
            }
          },
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "all-hands"
      }
      """
    When it is replayed
    Then the status is 202
    And the documented headers are there
      | Content-Type | application/json |
      | Location | https://api.contoso.example/v1.0/communications/calls/c14eb469-366b-4ffd-8670-8a59ca36ef7b/operations/4cfceb1c-2be6-4f53-a3fe-22875c82794f |
      | Retry-After | 2 |
    And the body has the documented shape of "contoso.communications.inviteParticipantsOperation"
      """json
      {
        "@odata.type": "#contoso.communications.inviteParticipantsOperation",
        "id": "4cfceb1c-2be6-4f53-a3fe-22875c82794f",
        "clientContext": "all-hands",
        "status": "notStarted",
        "participants": [
          {
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "identity": {
              "user": {
                "id": "570fbff7-ad7e-44b5-8f0e-ecef48f29283",
                "displayName": "Amadou Diallo"
              }
            }
          },
          {
            "replacesCallId": "b98a3121-c8fc-4268-b6fd-4c4a9e5cf20a",
            "identity": {
              "user": {
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "displayName": "Zoë Nakamura 🎧"
              }
            }
          }
        ]
      }
      """

  @POST @expectError @page=participant-invite
  Scenario: participant-invite-forbidden
    Given the documented request at line 828
      """http
      POST https://api.contoso.example/v1.0/communications/calls/8d8502ce-950d-4349-a1a4-53da5c218fe1/participants/invite
      Content-Type: application/json

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "570fbff7-ad7e-44b5-8f0e-ecef48f29283",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ]
      }
      """
    When it is replayed
    Then the status is 403
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.errorResponse"
      """json
      {
        "error": {
          "code": "permissionMissing",
          "message": "Inviting to a group call takes the permission Calls.InitiateGroupCall.All.",
          "innerError": {
            "date": "2026-03-04T09:12:44Z",
            "request-id": "e38955d6-c2a0-45d8-8315-ecc01be40cda",
            "client-request-id": "e38955d6-c2a0-45d8-8315-ecc01be40cda"
          }
        }
      }
      """

  @POST @expectError @page=participant-invite
  Scenario: participant-invite-conflict
    Given the documented request at line 884
      """http
      POST https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/invite
      Content-Type: application/json
      client-request-id: 9d98fc3e-46b9-476e-a93c-ea127ffeafd5

      {
        "participants": [
          {
            "@odata.type": "#contoso.communications.invitationParticipantInfo",
            "identity": {
              "@odata.type": "#contoso.communications.identitySet",
              "user": {
                "@odata.type": "#contoso.communications.identity",
                "id": "79485242-6e08-4ea7-b017-e14bc85f8ec0",
                "identityProvider": "contosoDirectory"
              }
            }
          }
        ],
        "clientContext": "support-case-5521"
      }
      """
    When it is replayed
    Then the status is 409
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.errorResponse"
      """json
      {
        "error": {
          "code": "participantPresent",
          "message": "The invitee is in the call already.",
          "target": "participants[0]",
          "innerError": {
            "date": "2026-03-04T09:15:02Z",
            "request-id": "22c3599b-6344-4527-92f3-0f905737f40f",
            "client-request-id": "9d98fc3e-46b9-476e-a93c-ea127ffeafd5"
          }
        }
      }
      """
