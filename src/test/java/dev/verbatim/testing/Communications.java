package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.testing.Calls.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The service that the sample docs in {@code api-docs/} are about, as far as their scenarios go. Safe for several threads. */
public final class Communications {

    private static final String BASE = "/v1.0/communications/calls";
    private static final String TYPE = "#contoso.communications.";

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private boolean failing;

    private static final class Call {
        private final Map<String, ObjectNode> roster = new LinkedHashMap<>();
        private final Map<String, Integer> hidden = new LinkedHashMap<>();
        private final Map<String, ObjectNode> operations = new LinkedHashMap<>();
    }

    /** Operations end as {@code failed}. */
    public synchronized Communications failingOperations() {
        failing = true;
        return this;
    }

    /** Ids of the calls that are there. */
    public synchronized Set<String> open() {
        return Set.copyOf(calls.keySet());
    }

    synchronized Reply reply(String method, String path, byte[] body, String url) {
        if (!path.startsWith(BASE)) {
            return Reply.error(404, "noSuchPath");
        }
        String[] parts = path.substring(BASE.length()).split("/", -1);
        if (parts.length == 1) {
            String id = UUID.randomUUID().toString();
            calls.put(id, new Call());
            return Reply.of(201, node().put("id", id)).with("Location", url + BASE + "/" + id);
        }
        Call call = calls.get(parts[1]);
        if (call == null) {
            return error("callUnknown");
        }
        if (parts.length == 2) {
            calls.remove(parts[1]);
            return Reply.of(204, null);
        }
        String id = parts[3];
        String request = method + " " + parts[2] + (parts.length > 4 ? " " + parts[4] : "");
        return switch (id.equals("invite") ? id : request) {
            case "invite" -> invite(call, CallService.read(body), url + BASE + "/" + parts[1]);
            case "GET operations" -> operation(call, id);
            case "GET participants" -> isHidden(call, id) ? error("participantUnknown") : participant(call, id);
            case "POST participants mute" -> mute(call, id, CallService.read(body));
            case "DELETE participants" ->
                call.roster.remove(id) == null ? error("participantUnknown") : Reply.of(204, null);
            default -> Reply.error(405, "noSuchMethod");
        };
    }

    private static Reply invite(Call call, JsonNode body, String url) {
        JsonNode invited = body.path("participants");
        ObjectNode operation = operation("inviteParticipantsOperation", body);
        operation.set("participants", invited);
        operation.putNull("resultInfo");
        for (JsonNode each : invited) {
            String id = each.path("participantId").asText(UUID.randomUUID().toString());
            call.roster.put(id, entry(id, call.roster.size() + 1));
            call.hidden.put(id, 1);
        }
        String id = operation.path("id").asText();
        call.operations.put(id, operation);
        if (invited.size() == 1) {
            return Reply.of(200, operation.put("status", "running").deepCopy());
        }
        return Reply.of(202, operation.put("status", "notStarted").deepCopy())
                .with("Location", url + "/operations/" + id)
                .with("Retry-After", "0");
    }

    private Reply operation(Call call, String id) {
        ObjectNode operation = call.operations.get(id);
        if (operation == null) {
            return error("operationUnknown");
        }
        boolean begun = !operation.path("status").asText().equals("notStarted");
        operation.put("status", !begun ? "running" : failing ? "failed" : "completed");
        return Reply.of(200, operation.deepCopy()).with("Retry-After", "0");
    }

    private static Reply participant(Call call, String id) {
        return Reply.of(200, call.roster.get(id)).with("ETag", "W/\"7\"");
    }

    private static Reply mute(Call call, String id, JsonNode body) {
        if (isHidden(call, id)) {
            return error("participantUnknown");
        }
        call.roster.get(id).put("isMuted", true);
        ObjectNode operation = operation("muteParticipantOperation", body).put("status", "completed");
        operation
                .putObject("resultInfo")
                .put("@odata.type", TYPE + "resultInfo")
                .put("code", 200)
                .put("message", "Muted.")
                .put("subcode", 0);
        return Reply.of(200, operation);
    }

    /** Whom nobody invited, and whom the roster does not show yet. */
    private static boolean isHidden(Call call, String id) {
        return !call.roster.containsKey(id) || call.hidden.merge(id, -1, Integer::sum) >= 0;
    }

    private static ObjectNode entry(String id, int number) {
        ObjectNode entry = node().put("id", id)
                .put("isInLobby", false)
                .put("isMuted", false)
                .put("joinedDateTime", "2026-03-04T09:02:31Z")
                .put("rosterSequenceNumber", number);
        ObjectNode info = entry.putObject("info")
                .put("countryCode", "NZ")
                .put("endpointType", "default")
                .put("languageId", "en-NZ")
                .put("region", "australiaeast");
        info.putObject("identity")
                .putObject("user")
                .put("id", "8a058671-7bd2-41bb-a129-a618fd6e621f")
                .put("displayName", "Robin")
                .put("identityProvider", "contosoDirectory")
                .put("tenantId", "6910d480-7b7a-480b-8b12-c090a2db5ad1");
        entry.putArray("mediaStreams")
                .addObject()
                .put("direction", "sendReceive")
                .put("label", "main-audio")
                .put("mediaType", "audio")
                .put("serverMuted", false)
                .put("sourceId", 1);
        return entry;
    }

    private static ObjectNode operation(String type, JsonNode request) {
        ObjectNode operation = node().put("@odata.type", TYPE + type)
                .put("id", UUID.randomUUID().toString());
        operation.set("clientContext", request.path("clientContext"));
        return operation;
    }

    private static Reply error(String code) {
        ObjectNode root = node();
        root.putObject("error")
                .put("code", code)
                .put("message", "There is none.")
                .putObject("innerError")
                .put("date", "2026-03-04T09:31:40Z")
                .put("request-id", UUID.randomUUID().toString())
                .put("client-request-id", UUID.randomUUID().toString());
        return Reply.of(404, root);
    }

    private static ObjectNode node() {
        return CallService.JSON.createObjectNode();
    }
}
