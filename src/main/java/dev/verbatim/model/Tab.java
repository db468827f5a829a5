package dev.verbatim.model;

import java.util.List;

/** One tab of a group: the heading that opens it and the lines it covers, the last one inclusive. */
public record Tab(String title, String id, SourceSpan heading, int startLine, int endLine) {

    /** Tabs that a reader sees side by side; {@code closed} tells whether {@code ---} ended the group. */
    public record Group(List<Tab> tabs, boolean closed) {

        public Group {
            tabs = List.copyOf(tabs);
        }
    }
}
