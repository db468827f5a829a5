package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Tab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An SDK snippet in a tab sends something else than the request in the HTTP tab beside it. */
final class SnippetDrift implements Rule {

    /** Shorter values stand for too many things. */
    private static final int SHORTEST_VALUE = 8;

    private static final int DEEPEST = 50;

    /** Real examples send fewer; each is looked for in the whole snippet. */
    private static final int MOST_VALUES = 200;

    @Override
    public String id() {
        return "snippet-drift";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (RequestTabs tabs : RequestTabs.of(page)) {
            if (tabs.requests().size() == 1) {
                Exchange exchange = tabs.requests().get(0);
                HttpRequest request = exchange.request();
                if (request != null) {
                    for (CodeBlock code : page.page().codeBlocks()) {
                        if (isSnippet(code, tabs.group(), exchange)) {
                            compare(exchange, request, code, findings);
                        }
                    }
                }
            }
        }
    }

    private static boolean isSnippet(CodeBlock code, Tab.Group group, Exchange exchange) {
        return code.fenceLine() >= RequestTabs.first(group)
                && code.fenceLine() <= RequestTabs.last(group)
                && tab(code, group) != tab(exchange.example().request(), group);
    }

    private static int tab(CodeBlock code, Tab.Group group) {
        int number = 0;
        while (number < group.tabs().size() && group.tabs().get(number).endLine() < code.fenceLine()) {
            number++;
        }
        return number;
    }

    private void compare(Exchange exchange, HttpRequest request, CodeBlock code, Consumer<Finding> findings) {
        SnippetWords words = new SnippetWords(code.code().text());
        Set<String> methods = words.methods();
        if (!methods.isEmpty() && !methods.contains(request.method()) && isPlainMethod(request.method())) {
            findings.accept(finding(
                            code.span(),
                            "this snippet sends " + String.join(" and ", methods) + ", the HTTP example "
                                    + request.method())
                    .related(request.methodSpan(), "the HTTP example")
                    .example(exchange.example().name())
                    .help("make the snippet and the HTTP example the same request")
                    .build());
            return;
        }
        properties(exchange, request, code, words, findings);
    }

    /** Some SDKs create and update with one method, so only these prove anything. */
    private static boolean isPlainMethod(String method) {
        return method.equals("GET") || method.equals("DELETE") || method.equals("POST");
    }

    private void properties(
            Exchange exchange, HttpRequest request, CodeBlock code, SnippetWords words, Consumer<Finding> findings) {
        if (!request.body().text().stripLeading().startsWith("{")) {
            return;
        }
        JsonDocument body = JsonReader.tolerant(request.body());
        Map<String, List<JsonMember>> sent = new HashMap<>();
        Set<String> keys = new HashSet<>();
        JsonValue root = body.root();
        if (root != null) {
            collect(root, sent, keys, 0);
        }
        sent.forEach((value, members) -> {
            String key = members.get(0).name();
            if (members.size() == 1 && !words.mentions(key)) {
                SnippetWords.Name name = words.givenTo(value);
                if (name != null && isProperty(name.text(), keys)) {
                    findings.accept(finding(
                                    code.code()
                                            .span(
                                                    name.start(),
                                                    name.start() + name.text().length()),
                                    "`" + name.text() + "` gets the value that the HTTP example sends as `" + key + "`")
                            .related(body.nameSpan(members.get(0)), "the HTTP example")
                            .example(exchange.example().name())
                            .help("give the value to the same property in both")
                            .build());
                }
            }
        });
    }

    /** Whether a name can stand for a property: for none that the HTTP example sends besides. */
    private static boolean isProperty(String name, Set<String> keys) {
        String letters = SnippetFile.letters(name);
        return keys.stream().noneMatch(letters::endsWith);
    }

    private static void collect(JsonValue value, Map<String, List<JsonMember>> sent, Set<String> keys, int depth) {
        if (depth > DEEPEST || sent.size() > MOST_VALUES) {
            return;
        }
        if (value instanceof JsonArray array) {
            array.elements().forEach(element -> collect(element, sent, keys, depth + 1));
        } else if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                keys.add(SnippetFile.letters(member.name()));
                boolean text = member.value() instanceof JsonString string
                        && string.value().length() >= SHORTEST_VALUE;
                if (text && !member.name().startsWith("@")) {
                    sent.computeIfAbsent(((JsonString) member.value()).value(), any -> new ArrayList<>())
                            .add(member);
                }
                collect(member.value(), sent, keys, depth + 1);
            }
        }
    }
}
