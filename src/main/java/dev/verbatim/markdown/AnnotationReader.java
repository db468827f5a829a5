package dev.verbatim.markdown;

import dev.verbatim.json.AlikeProblems;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.markdown.rule.AnnotationJson;
import dev.verbatim.markdown.rule.UnclosedComment;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JSON of comments, and says what is wrong with that of annotations. */
final class AnnotationReader {

    /** {@code <!-}, {@code <--} or a dash of a word processor where {@code <!--} is meant. */
    private static final Pattern MISTYPED_OPENING =
            Pattern.compile("(?m)^ {0,3}(<(?!!--)!?\\h?[-\u2013\u2014]{1,3})\\s*\\{\\s*\"");

    private final List<Finding> findings;

    AnnotationReader(List<Finding> findings) {
        this.findings = findings;
    }

    ReadAnnotation read(HtmlComment comment) {
        String text = comment.content().text();
        boolean meant = isMeantAsBlock(text);
        String start = text.stripLeading();
        if (!comment.closed()) {
            unclosed(comment, start);
            return meant && start.startsWith("{") ? ReadAnnotation.BROKEN : ReadAnnotation.OTHER;
        }
        if (!start.startsWith("{")) {
            return withoutBrace(comment, text, meant);
        }
        SourceText json = json(comment.content());
        JsonDocument document = JsonReader.tolerant(json);
        if (meant && swallowsAnother(comment, document)) {
            return ReadAnnotation.BROKEN;
        }
        if (!(document.root() instanceof JsonObject object)) {
            return unreadable(comment, json, document, meant);
        }
        return annotation(comment, document, object);
    }

    /** Tells where running text is an annotation whose comment does not begin as comments do. */
    void readText(PageText page, Leaf leaf) {
        if (!page.holds(leaf, "blockType")) {
            return;
        }
        SourceText text = page.source(leaf.lines());
        Matcher opening = MISTYPED_OPENING.matcher(text.text());
        if (opening.find()) {
            findings.add(AnnotationJson.noComment(text.span(opening.start(1), opening.end(1))));
        }
    }

    private static boolean isMeantAsBlock(String text) {
        return text.toLowerCase(Locale.ROOT).contains("blocktype");
    }

    /** The content without blanks around it, nor the hyphens that {@code --->} leaves. */
    private static SourceText json(SourceText content) {
        String text = content.text();
        int from = 0;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '-') {
            to--;
        }
        return content.slice(from, to);
    }

    private void unclosed(HtmlComment comment, String start) {
        if (!comment.inline() || start.startsWith("{")) {
            findings.add(UnclosedComment.of(comment.span()));
        }
    }

    /** Whether a comment ends only where the next one does. */
    private boolean swallowsAnother(HtmlComment comment, JsonDocument document) {
        int next = comment.content().text().indexOf("<!--");
        boolean goesOn = document.root() == null
                || document.problems().stream().anyMatch(problem -> problem.kind() == JsonProblem.Kind.TRAILING_TEXT);
        if (next < 0 || !goesOn) {
            return false;
        }
        findings.add(UnclosedComment.before(comment.span(), comment.content().span(next, next + "<!--".length())));
        return true;
    }

    private ReadAnnotation withoutBrace(HtmlComment comment, String text, boolean meant) {
        if (meant && text.indexOf('{') >= 0) {
            textBeforeBrace(comment, text);
        } else if (meant && text.stripLeading().startsWith("\"")) {
            int from = text.indexOf('"');
            findings.add(AnnotationJson.unreadable(
                    comment.content().span(from, Math.max(from, text.indexOf('"', from + 1)) + 1),
                    "no `{` stands before this",
                    comment.span()));
            return ReadAnnotation.BROKEN;
        }
        return ReadAnnotation.OTHER;
    }

    private void textBeforeBrace(HtmlComment comment, String text) {
        int brace = text.indexOf('{');
        int from = brace - text.substring(0, brace).stripLeading().length();
        findings.add(AnnotationJson.textBeforeBrace(comment.content().span(from, brace)));
    }

    private ReadAnnotation unreadable(HtmlComment comment, SourceText json, JsonDocument document, boolean meant) {
        boolean page = json.text().contains("#page.annotation");
        if (!meant && !page) {
            return ReadAnnotation.OTHER;
        }
        SourceSpan span = document.fatal()
                .map(problem -> json.span(problem.start(), problem.end()))
                .orElse(comment.span());
        String reason = document.fatal().map(JsonProblem::message).orElse("no JSON object");
        findings.add(AnnotationJson.unreadable(span, reason, comment.span()));
        return meant ? ReadAnnotation.BROKEN : ReadAnnotation.OTHER;
    }

    private ReadAnnotation annotation(HtmlComment comment, JsonDocument document, JsonObject object) {
        List<AnnotationProperty> properties = properties(document, object);
        Annotation read = new Annotation(comment.span(), BlockType.UNKNOWN, "", properties);
        if ("#page.annotation".equals(read.text("type"))) {
            tolerated(document);
            return new ReadAnnotation(ReadAnnotation.Kind.PAGE, read);
        }
        boolean hasBlockType =
                properties.stream().anyMatch(property -> property.name().equals("blockType"));
        if (!hasBlockType) {
            new AnnotationChecks(findings).checkBlockType(read);
            boolean hint = !read.names().isEmpty() || read.typeName() != null;
            return hint ? new ReadAnnotation(ReadAnnotation.Kind.MAYBE_BLOCK, read) : ReadAnnotation.OTHER;
        }
        tolerated(document);
        Annotation typed = new BlockTypes(findings).typed(read);
        new AnnotationChecks(findings).check(typed, object);
        return new ReadAnnotation(ReadAnnotation.Kind.BLOCK, typed);
    }

    private static List<AnnotationProperty> properties(JsonDocument document, JsonObject object) {
        List<AnnotationProperty> properties = new ArrayList<>();
        for (JsonValue.JsonMember member : object.members()) {
            String name =
                    AnnotationKey.named(member.name()).map(AnnotationKey::name).orElse(member.name());
            properties.add(new AnnotationProperty(
                    name,
                    AnnotationValues.plain(member.value()),
                    document.nameSpan(member),
                    document.span(member.value()),
                    elementSpans(document, member.value())));
        }
        return properties;
    }

    private static List<SourceSpan> elementSpans(JsonDocument document, JsonValue value) {
        return value instanceof JsonArray array
                ? array.elements().stream().map(document::span).toList()
                : List.of();
    }

    private void tolerated(JsonDocument document) {
        for (List<JsonProblem> alike : AlikeProblems.of(document)) {
            List<SourceSpan> places = alike.stream()
                    .map(problem -> document.source().span(problem.start(), problem.end()))
                    .toList();
            findings.add(AnnotationJson.notStrict(alike, places));
        }
    }
}
