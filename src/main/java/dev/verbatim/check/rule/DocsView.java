package dev.verbatim.check.rule;

import dev.verbatim.shape.TypeCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a page may ask about the docs set around it. Answers are worked out when asked for, once; safe for several threads. */
public interface DocsView {

    /** The types that the whole set documents. */
    TypeCatalog types();

    /** Names of all documented types, for suggestions. */
    List<String> typeNames();

    /** The files of the docs. */
    DocsFolder folder();

    /** What is known of another page of the docs, empty where it is none that can be read. */
    Optional<PageFacts> facts(Path file);

    /** The same with its examples, which those of {@link #facts} may lack. */
    Optional<PageFacts> withExamples(Path file);

    /** Another page of the docs, read once more: for the few that the whole set makes suspicious. */
    Optional<CheckedPage> read(Path file);

    /** Whether the whole docs set is judged rather than pages that were named; only then are silences telling. */
    boolean whole();

    CheckOptions options();
}
