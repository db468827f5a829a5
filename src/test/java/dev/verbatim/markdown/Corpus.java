package dev.verbatim.markdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real pages that lie beside the project, where they do: tests that need them are skipped elsewhere. */
public final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    public static Path folder() {
        Path folder = Path.of(System.getProperty("verbatim.corpus", "../shared/corpus"));
        for (String other : List.of("../../shared/corpus")) {
            if (!Files.isDirectory(folder)) {
                folder = Path.of(other);
            }
        }
        assumeTrue(
                Files.isDirectory(folder),
                "SKIPPED: no corpus at ../shared/corpus; name its folder with -Dverbatim.corpus=…");
        return folder;
    }

    public static List<JsonNode> truth() throws IOException {
        List<JsonNode> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve("truth-v1.0.jsonl"))) {
            pages.add(JSON.readTree(line));
        }
        return pages;
    }

    static Page read(String path) throws IOException {
        return new PageReader(ReadOptions.DEFAULT)
                .read(path, Files.readAllBytes(folder().resolve("graph").resolve(path)));
    }
}
