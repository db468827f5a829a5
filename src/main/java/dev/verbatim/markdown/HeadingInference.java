package dev.verbatim.markdown;

import dev.verbatim.http.HttpText;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the un-annotated code directly under {@code Request} and {@code Response} headings. */
final class HeadingInference {

    private static final Pattern REQUEST = title("request");
    private static final Pattern RESPONSE = title("response");

    private HeadingInference() {}

    private static Pattern title(String word) {
        return Pattern.compile("(?:example )?" + word + "(?: example)?(?: \\d{1,3})?", Pattern.CASE_INSENSITIVE);
    }

    /** The blocks with those that headings tell of, in the order of the page. */
    static List<Block> add(List<Heading> headings, List<CodeBlock> code, List<Block> blocks) {
        Set<CodeBlock> annotated = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.forEach(block -> {
            if (block.code() != null) {
                annotated.add(block.code());
            }
        });
        List<Block> all = new ArrayList<>(blocks);
        int next = 0;
        for (int i = 0; i < headings.size(); i++) {
            int from = headings.get(i).span().startLine();
            int to = i + 1 < headings.size() ? headings.get(i + 1).span().startLine() : Integer.MAX_VALUE;
            while (next < code.size() && code.get(next).fenceLine() < from) {
                next++;
            }
            if (next < code.size() && code.get(next).fenceLine() < to && !annotated.contains(code.get(next))) {
                BlockType type = type(headings.get(i), code.get(next));
                if (type != null) {
                    Annotation none = new Annotation(code.get(next).span(), type, "", List.of());
                    all.add(new Block(none, code.get(next), true));
                }
            }
        }
        all.sort(Comparator.comparingInt(Block::line));
        return all;
    }

    private static @Nullable BlockType type(Heading heading, CodeBlock code) {
        String text = code.code().text();
        if (isCalled(REQUEST, heading) && HttpText.looksLikeRequest(text)) {
            return BlockType.REQUEST;
        }
        return isCalled(RESPONSE, heading) && HttpText.looksLikeResponse(text) ? BlockType.RESPONSE : null;
    }

    private static boolean isCalled(Pattern title, Heading heading) {
        return title.matcher(heading.text()).matches()
                || title.matcher(heading.anchor()).matches();
    }
}
