package dev.verbatim.markdown.rule;

import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Pages and folders that cannot be read, and why in plain words. */
public final class PageUnreadable implements NamedRule {

    static final PageUnreadable RULE = new PageUnreadable();

    private PageUnreadable() {}

    @Override
    public String id() {
        return "page-unreadable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    public static Finding of(String path, IOException reason) {
        return RULE.finding(SourceSpan.ofFile(path), "`" + path + "` cannot be read")
                .note(words(reason))
                .help("make it readable, or leave it out with `exclude` in `verbatim.yml`")
                .build();
    }

    private static String words(IOException reason) {
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
