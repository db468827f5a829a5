package dev.verbatim.config;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Tells whether text is YAML. Nothing is constructed from it. */
public final class YamlSyntax {

    private YamlSyntax() {}

    /**
     * Why a text is no table of YAML.
     *
     * @param line from 0
     * @param column from 0, in Unicode code points
     * @param words lower-case start, no full stop
     */
    public record Problem(int line, int column, String words) {}

    /** The first thing that is wrong with text that should be one table of unique keys; empty where nothing is. */
    public static Optional<Problem> problem(String text) {
        LoaderOptions limits = new LoaderOptions();
        try {
            Node root = new Composer(new ParserImpl(new StreamReader(text), limits), new Resolver(), limits)
                    .getSingleNode();
            if (root == null) {
                return Optional.empty();
            }
            if (root instanceof MappingNode table) {
                return duplicate(table);
            }
            return Optional.of(at(root.getStartMark(), "it is no table of keys and values"));
        } catch (MarkedYAMLException e) {
            return Optional.of(at(e.getProblemMark(), words(e.getProblem())));
        } catch (YAMLException e) {
            return Optional.of(at(null, words(e.getMessage())));
        }
    }

    private static Optional<Problem> duplicate(MappingNode table) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : table.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                return Optional.of(at(key.getStartMark(), "the key `" + key.getValue() + "` is given twice"));
            }
        }
        return Optional.empty();
    }

    private static Problem at(@Nullable Mark mark, String words) {
        return mark == null ? new Problem(0, 0, words) : new Problem(mark.getLine(), mark.getColumn(), words);
    }

    /** The parser's own words on one line, in lower case and without its advice to programmers. */
    static String words(@Nullable String problem) {
        String line =
                problem == null ? "" : problem.lines().findFirst().orElse("").strip();
        int advice = line.indexOf(". (");
        String words = (advice < 0 ? line : line.substring(0, advice)).replace("<stream end>", "the end");
        return words.isEmpty()
                ? "it cannot be read"
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
