# api-docs/communications/call-notifications.md
# compiled by `verbatim features`: edit the page, not this file
Feature: Call notifications

  @POST @not-sent @page=call-notifications
  Scenario: call-notification
    Given the documented request at line 43
      """http
      POST https://bot.contoso.example/callback
      Authorization: Bearer {token}
      Content-Type: application/json

      {
        "value": [
          {
            "changeType": "updated",
            "resource": "/communications/calls/f37e3020-8439-4a75-b576-a31eaa2e2d72/participants"
          }
        ]
      }
      """
    But it is not sent: response belongs to an ignored request
