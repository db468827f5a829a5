# docs/calls/call-get.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Get call

  @GET @truncated @page=call-get
  Scenario: get_call
    Given the documented request at line 9
      """http
      GET https://api.contoso.example/v1.0/calls/f37e3020
      Authorization: Bearer {token}
      """
    When it is replayed
    Then the status is 200
    And the documented headers are there
      | Content-Type | application/json |
    And the body has the documented shape of "contoso.call"
      """json
      {
        "id": "f37e3020",
        "state": "established",
        "createdDateTime": "2026-03-14T09:26:53Z",
        "participants": [ { "muted": false } ]
      }
      """

  @DELETE @page=call-get
  Scenario: delete call
    Given the documented request at line 32
      """http
      DELETE https://api.contoso.example/v1.0/calls/f37e3020
      Authorization: Bearer {token}
      """
    When it is replayed
    Then the status is 204
    And there is no body

  @GET @page=call-get
  Scenario: find_call
    Given the documented request at line 45
      """http
      GET https://api.contoso.example/v1.0/calls?state=established
      Authorization: Bearer {token}
      """
    When it is replayed
    Then the response may be the one at line 51
      """http
      HTTP/1.1 200 OK
      Content-Type: application/json

      { "value": [] }
      """
    And the response may be the one at line 59
      """http
      HTTP/1.1 204 No Content
      """
    And it is one of these

  @GET @not-sent @page=call-get
  Scenario: call-get.md#1
    Given the documented request at line 66
      """http
      GET https://api.contoso.example/v0.9/calls/1
      """
    But it is not sent: response belongs to an ignored request
