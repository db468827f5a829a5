package dev.verbatim.config;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of configuration files in a folder whose path has no links in it. */
abstract class WithConfiguredFolder {

    @TempDir
    private Path temporary;

    Path folder;
    Configured file;

    @BeforeEach
    void inARealFolder() throws IOException {
        folder = temporary.toRealPath();
        file = new Configured(folder);
    }
}
