package dev.verbatim.cli.output;

import java.util.Locale;
import java.util.Optional;

/** How problems are printed. */
public enum OutputFormat {
    /** With the lines of the page. */
    FULL,
    /** One line each. */
    CONCISE,
    /** Workflow commands of GitHub Actions. */
    GITHUB,
    /** The whole of {@code report.json} and nothing else. */
    JSON,
    /** SARIF 2.1.0 and nothing else. */
    SARIF;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether programs read it, and nothing else may stand on the same stream. */
    public boolean isDocument() {
        return this == JSON || this == SARIF;
    }

    public static Optional<OutputFormat> named(String word) {
        for (OutputFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
