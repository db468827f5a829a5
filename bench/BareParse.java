import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads every page below a folder and parses its blocks with flexmark, nothing else. What
 * {@code verbatim list} is measured against.
 *
 * <p>Usage: {@code java -cp CLASSES:JARS BareParse FOLDER}
 */
public class BareParse {

    public static void main(String[] args) throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pages = files.filter(f -> f.toString().endsWith(".md")).filter(f -> !f.toString().contains("includes")).sorted().toList();
        }
        Parser parser = Parser.builder().customInlineParserFactory(BlocksOnly::new).build();
        int blocks = 0;
        for (Path page : pages) {
            Document document = parser.parse(Files.readString(page));
            for (var node : document.getChildren()) {
                blocks += node instanceof Block ? 1 : 0;
            }
        }
        System.out.println(pages.size() + " pages, " + blocks + " blocks");
    }

    /** Leaves inline text alone, as Verbatim does: that alone halves the time, and would flatter it here. */
    private static final class BlocksOnly extends InlineParserImpl {

        BlocksOnly(
                DataHolder options,
                BitSet special,
                BitSet delimiters,
                Map<Character, DelimiterProcessor> processors,
                LinkRefProcessorData links,
                List<InlineParserExtensionFactory> extensions) {
            super(options, special, delimiters, processors, links, extensions);
        }

        @Override
        public void parse(BasedSequence content, Node node) {}
    }
}
