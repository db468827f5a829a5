package dev.verbatim.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that people gave. */
final class Paths {

    private Paths() {}

    /** A path that is relative to a folder unless it is absolute. */
    static Path inside(Path folder, Given given) {
        if (given.text().isBlank()) {
            throw given.not("a path");
        }
        try {
            return folder.resolve(given.text()).normalize();
        } catch (InvalidPathException e) {
            throw given.wrong("`" + given.text() + "` is not a path");
        }
    }
}
