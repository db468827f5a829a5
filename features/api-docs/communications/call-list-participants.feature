# api-docs/communications/call-list-participants.md
# compiled by `verbatim features`: edit the page, not this file
Feature: List participants

  @GET @isCollection @page=call-list-participants
  Scenario: call-list-participants
    Given the documented request at line 75
      """http
      GET https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants?$count=true&$top=2
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.participant"
      """json
      {
        "@odata.context": "https://api.contoso.example/v1.0/$metadata#communications/calls('f37e3020-8439-4a75-b576-a31eaa2e2d72')/participants",
        "@odata.count": 5,
        "@odata.nextLink": "https://api.contoso.example/v1.0/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants?$count=true&$top=2&$skiptoken=Mg",
        "value": [
          {
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
              }
            ],
            "metadata": "vip; speaks=pt,en",
            "rosterSequenceNumber": 118
          },
          {
            "id": "c1ef5e0b-5178-49be-b3ae-4671c9c690f0",
            "info": {
              "countryCode": null,
              "endpointType": "telephone",
              "identity": {
                "phone": {
                  "displayName": null,
                  "id": "+351210000417",
                  "identityProvider": null,
                  "tenantId": null
                }
              },
              "languageId": null,
              "region": null
            },
            "isInLobby": true,
            "isMuted": false,
            "joinedDateTime": null,
            "mediaStreams": [],
            "rosterSequenceNumber": 121
          }
        ]
      }
      """

  @GET @truncated @isCollection @page=call-list-participants
  Scenario: call-list-participants-filter
    Given the documented request at line 203
      """http
      GET https://api.contoso.example/v1.0/communications/calls/{call-id}/participants?$filter=isMuted eq true and startswith(info/identity/user/displayName, 'Zoë')&$select=id,isMuted
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.communications.participant"
      """json
      {
        "value": [
          {
            "id": "a42b2dda-8c6a-49b7-a749-be639bd7161c",
            "isMuted": true
          }
        ]
      }
      """

  @GET @isCollection @isEmpty @page=call-list-participants
  Scenario: call-list-participants-none
    Given the documented request at line 276
      """http
      GET https://api.contoso.example/v1.0/app/calls/{id}/participants?$filter=isInLobby eq true
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "Collection(contoso.communications.participant)"
      """json
      {
        "value": []
      }
      """

  @GET @expectError @page=call-list-participants
  Scenario: call-list-participants-no-token
    Given the documented request at line 309
      """http
      GET https://api.contoso.example/v1.0/communications/calls/6346a1e9-9b71-4a42-97ad-732625391b0b/participants
      """
    When it is replayed
    Then the status is 401
    And the documented headers are there
      | Content-Type | application/json |
      | WWW-Authenticate | Bearer realm="contoso" |
    And the body has the documented shape of "contoso.communications.errorResponse"
      """json
      {
        "error": {
          "code": "tokenMissing",
          "message": "Send a bearer token in the Authorization header.",
          "innerError": {
            "date": "2026-03-04T09:40:17Z",
            "request-id": "0b71b301-0a2f-4bdd-9b00-a7c1114a5f89",
            "client-request-id": "0b71b301-0a2f-4bdd-9b00-a7c1114a5f89"
          }
        }
      }
      """
