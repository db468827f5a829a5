package dev.verbatim.cli.output;

import dev.verbatim.model.Block;
import dev.verbatim.model.Example;
import dev.verbatim.model.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of a page that can be shown, by their numbers on disk. */
@FunctionalInterface
public interface PageExcerpt {

    /** The line, or nothing where this excerpt does not reach. */
    Optional<SourceText.Line> line(int number);

    /** No lines at all: places are shown without their text. */
    static PageExcerpt none() {
        return number -> Optional.empty();
    }

    /** The lines of these texts. */
    static PageExcerpt of(List<SourceText> texts) {
        Map<Integer, SourceText.Line> lines = new HashMap<>();
        for (SourceText text : texts) {
            text.lines().forEach(line -> lines.putIfAbsent(line.line(), line));
        }
        return number -> Optional.ofNullable(lines.get(number));
    }

    /** The lines of an example's request and responses. */
    static PageExcerpt of(Example example) {
        List<SourceText> texts = new java.util.ArrayList<>();
        texts.add(example.request().code());
        for (Block response : example.responses()) {
            if (response.code() != null) {
                texts.add(response.code().code());
            }
        }
        return of(texts);
    }
}
