package dev.verbatim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The state of a {@link CallService}: its calls, and what requests make of them. Safe for several threads. */
final class Calls {

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private int showAfter;
    private int finishAfter;
    private boolean failing;

    /** An answer; without a body where {@code body} is null. */
    record Reply(int status, JsonNode body, Map<String, String> headers) {

        static Reply of(int status, JsonNode body) {
            return new Reply(status, body, Map.of());
        }

        static Reply error(int status, String code) {
            ObjectNode root = CallService.JSON.createObjectNode();
            root.putObject("error").put("code", code).put("message", "not today");
            return of(status, root);
        }

        Reply with(String name, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(name, value);
            return new Reply(status, body, more);
        }
    }

    private static final class Call {
        private final ObjectNode node;
        private final Map<String, ObjectNode> participants = new LinkedHashMap<>();
        private final Map<String, Integer> hidden = new LinkedHashMap<>();
        private final Map<String, Operation> operations = new LinkedHashMap<>();

        private Call(ObjectNode node) {
            this.node = node;
        }
    }

    private static final class Operation {
        private final ObjectNode node;
        private final String removes;
        private int polls;

        private Operation(ObjectNode node, String removes, int polls) {
            this.node = node;
            this.removes = removes;
            this.polls = polls;
        }
    }

    synchronized void showAfter(int reads) {
        showAfter = reads;
    }

    synchronized void failOperations() {
        failing = true;
    }

    synchronized void finishAfter(int polls) {
        finishAfter = polls;
    }

    synchronized Set<String> ids() {
        return Set.copyOf(calls.keySet());
    }

    synchronized ObjectNode create(String subject) {
        ObjectNode node = CallService.JSON.createObjectNode();
        String id = UUID.randomUUID().toString();
        node.put("id", id).put("subject", subject).put("state", "established");
        calls.put(id, new Call(node));
        return node;
    }

    synchronized Reply reply(String method, String path, byte[] body, String url) {
        String[] parts = path.substring(1).split("/");
        if (!parts[0].equals("calls")) {
            return Reply.error(404, "noSuchPath");
        }
        if (parts.length == 1) {
            return all(method, body, url);
        }
        Call call = calls.get(parts[1]);
        if (call == null) {
            return Reply.error(404, "noSuchCall");
        }
        if (parts.length == 2) {
            return one(method, call, body);
        }
        String rest = parts.length == 3 ? "" : parts[3];
        return switch (parts[2]) {
            case "recording" -> Reply.of(201, call.node.deepCopy().put("size", body.length));
            case "operations" -> poll(call, rest);
            case "participants" ->
                rest.isEmpty()
                        ? list(call)
                        : rest.equals("invite")
                                ? invite(call, body)
                                : participant(method, call, rest, parts.length > 4, url + path);
            default -> Reply.error(404, "noSuchPath");
        };
    }

    private Reply all(String method, byte[] body, String url) {
        if (method.equals("POST")) {
            ObjectNode made = create(CallService.read(body).path("subject").asText("untitled"));
            return Reply.of(201, made)
                    .with("Location", url + "/calls/" + made.path("id").asText());
        }
        ArrayNode value = CallService.JSON.createArrayNode();
        calls.values().forEach(call -> value.add(call.node));
        return Reply.of(200, CallService.JSON.createObjectNode().set("value", value));
    }

    private Reply one(String method, Call call, byte[] body) {
        if (method.equals("DELETE")) {
            calls.remove(call.node.path("id").asText());
            return Reply.of(204, null);
        }
        if (method.equals("PATCH")) {
            call.node.setAll((ObjectNode) CallService.read(body));
        }
        return Reply.of(200, call.node.deepCopy());
    }

    private static Reply list(Call call) {
        ArrayNode value = CallService.JSON.createArrayNode();
        call.participants.forEach((id, participant) -> {
            if (!isHidden(call, id)) {
                value.add(participant);
            }
        });
        return Reply.of(200, CallService.JSON.createObjectNode().set("value", value));
    }

    private Reply invite(Call call, byte[] body) {
        String id = UUID.randomUUID().toString();
        ObjectNode participant = CallService.JSON.createObjectNode();
        participant.put("id", id).put("isMuted", false);
        participant.put(
                "displayName", CallService.read(body).path("displayName").asText("Robin"));
        call.participants.put(id, participant);
        call.hidden.put(id, showAfter);
        return Reply.of(200, operation("completed").put("participantId", id));
    }

    private Reply participant(String method, Call call, String id, boolean mute, String url) {
        ObjectNode participant = call.participants.get(id);
        if (participant == null || isHidden(call, id)) {
            return Reply.error(404, "noSuchParticipant");
        }
        if (mute) {
            participant.put("isMuted", true);
            return Reply.of(200, operation("completed"));
        }
        if (!method.equals("DELETE")) {
            return Reply.of(200, participant.deepCopy());
        }
        ObjectNode operation = operation("running");
        String name = operation.path("id").asText();
        call.operations.put(name, new Operation(operation, id, finishAfter));
        String base = url.substring(0, url.indexOf("/participants/"));
        return Reply.of(202, null).with("Location", base + "/operations/" + name);
    }

    private Reply poll(Call call, String id) {
        Operation operation = call.operations.get(id);
        if (operation == null) {
            return Reply.error(404, "noSuchOperation");
        }
        if (operation.polls-- <= 0) {
            operation.node.put("status", failing ? "failed" : "completed");
            if (!failing) {
                call.participants.remove(operation.removes);
            }
            return Reply.of(200, operation.node.deepCopy());
        }
        return Reply.of(200, operation.node.deepCopy()).with("Retry-After", "0");
    }

    private static boolean isHidden(Call call, String id) {
        int left = call.hidden.merge(id, -1, Integer::sum);
        return left >= 0;
    }

    private static ObjectNode operation(String status) {
        ObjectNode node = CallService.JSON.createObjectNode();
        return node.put("id", UUID.randomUUID().toString()).put("status", status);
    }
}
