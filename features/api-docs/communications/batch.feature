# api-docs/communications/batch.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Combine requests

  @POST @page=batch
  Scenario: batch-participants
    Given the documented request at line 61
      """http
      POST https://api.contoso.example/v1.0/$batch
      Content-Type: application/json

      {
        "requests": [
          {
            "id": "read",
            "method": "GET",
            "url": "/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/a42b2dda-8c6a-49b7-a749-be639bd7161c?$select=id,isMuted"
          },
          {
            "id": "mute",
            "method": "POST",
            "url": "/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/c1ef5e0b-5178-49be-b3ae-4671c9c690f0/mute",
            "headers": {
              "Content-Type": "application/json"
            },
            "body": {
              "clientContext": "batch-7"
            }
          },
          {
            "id": "gone",
            "method": "GET",
            "url": "/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants/ffee5d1e-161f-4b7d-89e1-b458968bf36b"
          }
        ]
      }
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape
      """json
      {
        "responses": [
          {
            "id": "read",
            "status": 200,
            "headers": {
              "Content-Type": "application/json"
            },
            "body": {
              "id": "a42b2dda-8c6a-49b7-a749-be639bd7161c",
              "isMuted": true
            }
          },
          {
            "id": "mute",
            "status": 200,
            "headers": {
              "Content-Type": "application/json"
            },
            "body": {
              "@odata.type": "#contoso.communications.muteParticipantOperation",
              "id": "d2f6e062-18e2-45b1-b9fc-147effcf5693",
              "clientContext": "batch-7",
              "status": "running",
              "resultInfo": null
            }
          },
          {
            "id": "gone",
            "status": 404,
            "headers": {
              "Content-Type": "application/json"
            },
            "body": {
              "error": {
                "code": "participantUnknown",
                "message": "Nobody on the roster has this key.",
                "innerError": {
                  "date": "2026-03-04T10:20:08Z",
                  "request-id": "0dd7be01-a272-4ffb-8a84-08e2e4e77ea6",
                  "client-request-id": "0dd7be01-a272-4ffb-8a84-08e2e4e77ea6"
                }
              }
            }
          }
        ]
      }
      """
