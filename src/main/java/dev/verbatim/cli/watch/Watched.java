package dev.verbatim.cli.watch;

import java.nio.file.Path;
import java.util.Set;

/** Docs that are worked on again whenever files change. */
public interface Watched extends AutoCloseable {

    /** The folders in which a change may matter. */
    Set<Path> folders();

    /** Whether a change of that file, or folder, can change what is known. */
    boolean mayMatter(Path file);

    /** Works on everything, to begin with. */
    void all();

    /** Works on the pages that were saved; whether there is more to do, for {@link #rest()}. */
    boolean saved(Set<Path> files);

    /** Works on what a save affected without changing it. */
    void rest();

    /**
     * Shows what is known.
     *
     * @param last whether nothing more comes of this save
     */
    void show(boolean last);

    /** What was done and what is watched, in a few words. */
    String words();

    @Override
    void close();
}
