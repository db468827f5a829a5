package dev.verbatim.cli;

import dev.verbatim.testing.CallService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of documented calls and a service of calls that has state. */
abstract class WithCallService {

    @TempDir
    Path folder;

    final CallService service = new CallService();
    CallDocs docs = new CallDocs(Path.of("target/unused"), service);

    @BeforeEach
    void write() {
        docs = new CallDocs(folder, service);
    }

    @AfterEach
    void stop() {
        service.close();
    }
}
