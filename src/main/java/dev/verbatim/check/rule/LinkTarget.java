package dev.verbatim.check.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a link says it leads, as docs tools read it.
 *
 * @param path without query and bookmark, escapes undone; empty for places on the same page
 * @param bookmark what stands behind {@code #}, escapes undone; empty where there is none
 */
public record LinkTarget(Form form, String path, String bookmark) {

    /** What kinds of destinations there are. */
    public enum Form {
        /** {@code #bookmark} */
        SAME_PAGE,
        /** {@code ../resources/user.md} */
        RELATIVE,
        /** {@code ~/docs/page.md}: from the root of the docs, wherever that is */
        FROM_ROOT,
        /** {@code /docs/page}: somewhere on the site */
        SITE,
        /** {@code https://…}, {@code mailto:…}, {@code xref:…}, {@code //host/…} */
        ELSEWHERE,
        /** Nothing at all. */
        NONE
    }

    public static LinkTarget of(Link link) {
        return of(link.destination());
    }

    static LinkTarget of(String destination) {
        if (destination.isEmpty()) {
            return new LinkTarget(Form.NONE, "", "");
        }
        if (destination.startsWith("/") || destination.startsWith("\\\\")) {
            boolean host = destination.startsWith("//") || destination.startsWith("\\\\");
            return new LinkTarget(host ? Form.ELSEWHERE : Form.SITE, destination, "");
        }
        if (hasScheme(destination)) {
            return new LinkTarget(Form.ELSEWHERE, destination, "");
        }
        int hash = destination.indexOf('#');
        String bookmark = hash < 0 ? "" : unescaped(destination.substring(hash + 1));
        String before = hash < 0 ? destination : destination.substring(0, hash);
        int query = before.indexOf('?');
        String path = unescaped(query < 0 ? before : before.substring(0, query));
        if (path.isEmpty()) {
            return new LinkTarget(Form.SAME_PAGE, "", bookmark);
        }
        boolean fromRoot = path.startsWith("~/") || path.startsWith("~\\");
        return new LinkTarget(fromRoot ? Form.FROM_ROOT : Form.RELATIVE, path, bookmark);
    }

    /** The file that it leads to, there or not; empty where that is no file of the docs or cannot be known. */
    public Optional<Path> file(Path page, DocsFolder folder) {
        return switch (form) {
            case RELATIVE -> folder.resolve(page, path.replace('\\', '/'));
            case FROM_ROOT -> fromRoot(page, folder);
            case SAME_PAGE, SITE, ELSEWHERE, NONE -> Optional.empty();
        };
    }

    /** The nearest folder above the page that has it is taken for the root. */
    private Optional<Path> fromRoot(Path page, DocsFolder folder) {
        String below = path.substring(2).replace('\\', '/');
        for (Path at = page.getParent(); at != null && at.startsWith(folder.root()); at = at.getParent()) {
            Optional<Path> file = folder.resolve(at.resolve("page.md"), below);
            if (file.isPresent() && folder.look(file.get()).presence() == DocsFolder.Presence.THERE) {
                return file;
            }
        }
        return Optional.empty();
    }

    private static boolean hasScheme(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!word && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static String unescaped(String written) {
        String text = written.replace("&amp;", "&");
        if (text.indexOf('\\') >= 0) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean escape = c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1));
                plain.append(escape ? text.charAt(++i) : c);
            }
            text = plain.toString();
        }
        return text.indexOf('%') < 0 ? text : decoded(text);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    private static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
