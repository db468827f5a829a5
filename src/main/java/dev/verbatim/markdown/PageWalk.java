package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.PageTooLarge;
import dev.verbatim.markdown.rule.PageUnreadable;
import dev.verbatim.model.Finding;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks folders for pages. Links are followed within bounds, loops of links are left alone. */
final class PageWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final ExcludeGlobs excluded;
    private final LinkBounds bounds;
    private final TreeMap<String, PageFile> pages = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Path start;
    private boolean absolute;

    PageWalk(Path root, ExcludeGlobs excluded) {
        this.root = root;
        this.excluded = excluded;
        this.start = root;
        this.bounds = new LinkBounds(root);
    }

    /** The pages by display path, in its order. */
    Map<String, PageFile> pages() {
        return pages;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Adds one file, whatever it is called, or the pages below one folder, as an absolute path or not. */
    void add(Path path, boolean typedAbsolute) {
        start = path;
        absolute = typedAbsolute;
        if (Files.isRegularFile(path)) {
            bounds.add(Objects.requireNonNull(path.getParent()));
            page(path);
            return;
        }
        bounds.add(path);
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(start)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        boolean skipped = name.startsWith(".") || name.equals("node_modules") || excluded.match(display(folder));
        if (!skipped && Files.isSymbolicLink(folder) && !bounds.allows(folder)) {
            leadsOut(folder);
            skipped = true;
        }
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isPageName(file) && !excluded.match(display(file))) {
            if (attributes.isRegularFile()) {
                page(file);
            } else if (attributes.isSymbolicLink()) {
                unreadable(file, new NoSuchFileException(file.toString()));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        boolean loop = reason instanceof FileSystemLoopException;
        if (!loop && (isPageName(file) || file.equals(start) || Files.isDirectory(file))) {
            unreadable(file, reason);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            unreadable(folder, reason);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isPageName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private void page(Path file) {
        String display = display(file);
        if (!bounds.allows(file)) {
            leadsOut(file);
            return;
        }
        try {
            long size = Files.size(file);
            if (size > PageReader.MAX_BYTES) {
                findings.add(PageTooLarge.bytes(display, size, PageReader.MAX_BYTES));
                return;
            }
        } catch (IOException e) {
            unreadable(file, e);
            return;
        }
        if (!Files.isReadable(file)) {
            unreadable(file, new IOException("permission denied"));
            return;
        }
        pages.putIfAbsent(display, new PageFile(file, display));
    }

    private void leadsOut(Path link) {
        unreadable(link, new IOException("it is a link that leads out of the docs"));
    }

    private void unreadable(Path path, IOException reason) {
        findings.add(PageUnreadable.of(display(path), reason));
    }

    private String display(Path path) {
        boolean relative = path.startsWith(root) || (!absolute && path.getRoot().equals(root.getRoot()));
        String shown = relative ? root.relativize(path).toString() : path.toString();
        return shown.replace('\\', '/');
    }
}
