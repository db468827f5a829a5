package dev.verbatim.markdown;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file cannot be read. */
final class Unreadable {

    private Unreadable() {}

    static Finding finding(String display, IOException reason) {
        return Finding.error("page-unreadable", SourceSpan.ofFile(display), "`" + display + "` cannot be read")
                .note(reason(reason))
                .help("make it readable, or leave it out with `exclude` in `verbatim.yml`")
                .build();
    }

    static String reason(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (reason instanceof NoSuchFileException) {
            return "it is a link to nowhere";
        }
        String message = reason.getMessage();
        return message == null ? "the file system gives no reason" : message;
    }
}
