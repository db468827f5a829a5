package dev.verbatim.config;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as the JSON that it stands for, each value with its place in the text. Nothing is constructed from it:
 * tags other than YAML's own are an error, and no class is ever looked up.
 */
public final class YamlJson {

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final int DEEPEST = 40;

    /** Aliases repeat what they stand for; a few lines of them could mean billions of values. */
    private static final int MOST_VALUES = 200_000;

    private final SourceText source;
    private final List<JsonProblem> problems = new ArrayList<>();
    private int values;

    private YamlJson(SourceText source) {
        this.source = source;
    }

    /** The one document in a text; where it cannot be read, its root is null and a problem says why. */
    public static JsonDocument read(SourceText source) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(100);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(source.text()), limits);
            Node root = new Composer(parser, new Resolver(), limits).getSingleNode();
            YamlJson reader = new YamlJson(source);
            JsonValue value = root == null ? new JsonNull(0, 0) : reader.value(root, 0);
            return new JsonDocument(source, value, reader.problems);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int at = mark == null ? 0 : offset(source, mark);
            return failed(source, at, e.getProblem() == null ? "cannot be read" : plain(e.getProblem()));
        } catch (Refused e) {
            return failed(source, e.at, String.valueOf(e.getMessage()));
        } catch (YAMLException e) {
            return failed(source, 0, plain(String.valueOf(e.getMessage())));
        }
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int at;

        Refused(int at, String message) {
            super(message, null, false, false);
            this.at = at;
        }
    }

    private JsonValue value(Node node, int depth) {
        int start = offset(source, node.getStartMark());
        int end = offset(source, node.getEndMark());
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new Refused(start, "more levels or values than a file can have");
        }
        if (node instanceof MappingNode mapping) {
            List<JsonMember> members = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                Node key = tuple.getKeyNode();
                int keyStart = offset(source, key.getStartMark());
                if (!(key instanceof ScalarNode word)) {
                    throw new Refused(keyStart, "a key must be a word");
                }
                int keyEnd = offset(source, key.getEndMark());
                if (!names.add(word.getValue())) {
                    String message = "key `" + word.getValue() + "` is there already";
                    problems.add(
                            new JsonProblem(JsonProblem.Kind.DUPLICATE_KEY, keyStart, keyEnd, message, false, null));
                }
                JsonValue value = value(tuple.getValueNode(), depth + 1);
                members.add(new JsonMember(word.getValue(), keyStart, keyEnd, value));
            }
            return new JsonObject(members, false, start, end);
        }
        if (node instanceof SequenceNode sequence) {
            List<JsonValue> elements = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                elements.add(value(item, depth + 1));
            }
            return new JsonArray(elements, false, start, end);
        }
        return scalar(((ScalarNode) node).getValue(), node.getTag(), start, end);
    }

    private static JsonValue scalar(String text, Tag tag, int start, int end) {
        if (tag.equals(Tag.NULL)) {
            return new JsonNull(start, end);
        }
        if (tag.equals(Tag.BOOL)) {
            String word = text.toLowerCase(Locale.ROOT);
            return new JsonBoolean(word.equals("true") || word.equals("yes") || word.equals("on"), start, end);
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        if (number && JSON_NUMBER.matcher(text).matches()) {
            return new JsonNumber(text, start, end);
        }
        if (!tag.getValue().startsWith(Tag.PREFIX)) {
            throw new Refused(start, "YAML tag `" + tag + "` has no meaning here");
        }
        return new JsonString(text, start, end);
    }

    /** Marks count code points. */
    private static int offset(SourceText source, Mark mark) {
        String text = source.text();
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, points);
    }

    private static JsonDocument failed(SourceText source, int at, String message) {
        JsonProblem problem = new JsonProblem(JsonProblem.Kind.SYNTAX, at, at + 1, message, true, null);
        return new JsonDocument(source, null, List.of(problem));
    }

    /** The parser's own words on one line, in lower case and without its advice to programmers. */
    private static String plain(@Nullable String problem) {
        String line = String.valueOf(problem).lines().findFirst().orElse("").strip();
        int advice = line.indexOf(". (");
        String words = advice < 0 ? line : line.substring(0, advice);
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
