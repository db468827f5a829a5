package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Items;
import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.config.ConfigValue.Text;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.UsageException;
import java.util.ArrayList;
import java.util.List;
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
 * Turns YAML into values with places. Nodes are composed but nothing is constructed from them: tags have no effect but
 * an error, and no class is ever looked up.
 */
final class YamlText {

    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";
    private static final int DEEPEST = 20;

    /** Aliases repeat what they stand for; a few lines of them could mean billions of values. */
    private static final int MOST_VALUES = 20_000;

    private final String file;
    private int values;

    private YamlText(String file) {
        this.file = file;
    }

    /**
     * Reads the one document in a text.
     *
     * @param file name for messages
     * @return its value; an empty table for an empty text
     * @throws UsageException if it is not YAML, with its place
     */
    static ConfigValue read(String file, String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(100);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), limits);
            Node root = new Composer(parser, new Resolver(), limits).getSingleNode();
            return root == null ? new Table(List.of(), SourceSpan.ofFile(file)) : new YamlText(file).value(root, 0);
        } catch (MarkedYAMLException e) {
            String problem = YamlSyntax.words(e.getProblem());
            throw new UsageException(place(file, e.getProblemMark()) + ": invalid YAML: " + problem);
        } catch (YAMLException e) {
            throw new UsageException(file + ": invalid YAML: " + YamlSyntax.words(e.getMessage()));
        }
    }

    private ConfigValue value(Node node, int depth) {
        SourceSpan span = span(node);
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new UsageException(span.location() + ": more levels or values than a configuration can have");
        }
        if (!node.getTag().getValue().startsWith(STANDARD_TAGS)) {
            throw new UsageException(span.location() + ": YAML tag `" + node.getTag() + "` has no meaning here");
        }
        if (node instanceof MappingNode mapping) {
            List<Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.add(new Entry(key(tuple.getKeyNode()), value(tuple.getValueNode(), depth + 1)));
            }
            return new Table(entries, span);
        }
        if (node instanceof SequenceNode sequence) {
            List<ConfigValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new Items(items, span);
        }
        String text = Tag.NULL.equals(node.getTag()) ? "" : ((ScalarNode) node).getValue();
        return new Text(text, span);
    }

    private Text key(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Text(scalar.getValue(), span(node));
        }
        throw new UsageException(span(node).location() + ": a key must be a word");
    }

    private SourceSpan span(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        return new SourceSpan(file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    private static String place(String file, @Nullable Mark mark) {
        return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
