package dev.verbatim.markdown;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of a page as a list shows it. Values are as the page writes them.
 *
 * @param line line of the annotation's start
 * @param endLine line of its end
 * @param fenceLine line of the opening fence of the code directly below, or null
 * @param fenceEndLine line of the closing fence of the code it belongs to, or null
 * @param language info string of that code, or null where there is no code
 * @param blockType as written
 * @param name a string, a list or null
 * @param truncated a boolean, a string or null
 * @param type {@code @odata.type}, else {@code @type}
 * @param isCollection a boolean, a string or null
 * @param sha1 SHA-1 of the code's lines, each ended by LF, or null where there is no code
 */
public record BlockListing(
        String page,
        int line,
        int endLine,
        @Nullable Integer fenceLine,
        @Nullable Integer fenceEndLine,
        @Nullable String language,
        String blockType,
        @Nullable Object name,
        @Nullable Object truncated,
        @Nullable Object type,
        @Nullable Object isCollection,
        boolean attached,
        @Nullable String sha1) {

    /** The blocks that a page declares, in its order; those whose type was told by headings or code are left out. */
    public static List<BlockListing> of(Page page) {
        return page.blocks().stream()
                .filter(block -> !block.annotation().blockType().isEmpty())
                .map(block -> row(page, block))
                .toList();
    }

    private static BlockListing row(Page page, Block block) {
        Annotation annotation = block.annotation();
        CodeBlock code = block.code();
        Object type = value(annotation, "@odata.type");
        return new BlockListing(
                page.path(),
                annotation.span().startLine(),
                annotation.span().endLine(),
                code != null && block.attached() ? Integer.valueOf(code.fenceLine()) : null,
                code == null ? null : Integer.valueOf(code.fenceEndLine()),
                code == null ? null : code.language(),
                annotation.blockType(),
                value(annotation, "name"),
                value(annotation, "truncated"),
                type != null ? type : value(annotation, "@type"),
                value(annotation, "isCollection"),
                block.attached(),
                code == null ? null : sha1(code));
    }

    private static @Nullable Object value(Annotation annotation, String name) {
        return annotation.property(name).map(AnnotationProperty::value).orElse(null);
    }

    private static String sha1(CodeBlock code) {
        String lines = code.empty() ? "" : code.code().text() + "\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
