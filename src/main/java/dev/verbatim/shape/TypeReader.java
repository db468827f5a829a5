package dev.verbatim.shape;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import dev.verbatim.model.Table;
import dev.verbatim.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the types that a page documents: its {@code resource} blocks and its tables. */
public final class TypeReader {

    private TypeReader() {}

    /** The types of a page, one for each resource block and each enumeration; blocks of one type are not merged. */
    public static List<TypeDefinition> read(Page page) {
        List<TypeDefinition> types = new ArrayList<>();
        List<Table> others = new ArrayList<>();
        blocks(page, others).forEach(block -> types.add(block.merged()));
        PageOutline outline = new PageOutline(page);
        for (Table table : others) {
            EnumerationTable.read(table, outline.above(table.span().startLine()))
                    .ifPresent(types::add);
        }
        return types;
    }

    /** The resource blocks of a page whose type is known, with the tables that belong to them. */
    public static List<ResourceBlock> blocks(Page page) {
        return blocks(page, new ArrayList<>());
    }

    private static List<ResourceBlock> blocks(Page page, List<Table> others) {
        List<ResourceBlock> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.type() == BlockType.RESOURCE) {
                ofBlock(block).ifPresent(blocks::add);
            }
        }
        if (blocks.size() == 1) {
            blocks.set(0, asWritten(page, blocks.get(0)));
        }
        PageOutline outline = new PageOutline(page);
        for (Table table : page.tables()) {
            List<Heading> above = outline.above(table.span().startLine());
            List<PropertyRow> rows = blocks.isEmpty() ? List.of() : PropertyTable.read(table, above);
            if (rows.isEmpty()) {
                others.add(table);
            } else {
                int owner = owner(blocks, above);
                blocks.set(owner, withRows(blocks.get(owner), rows));
            }
        }
        return blocks;
    }

    /** What the running text says about the type where the block does not. */
    private static ResourceBlock asWritten(Page page, ResourceBlock block) {
        TypeDefinition type = block.type();
        if (type.baseType() == null) {
            Optional<String> base = BaseTypeSentence.in(page);
            type = base.isPresent() ? TypeMerge.withBase(type, base.get()) : type;
        }
        if (!type.open() && OpenTypeSentence.in(page)) {
            type = TypeMerge.opened(type);
        }
        return new ResourceBlock(block.annotation(), type, block.texts(), block.rows());
    }

    private static ResourceBlock withRows(ResourceBlock block, List<PropertyRow> more) {
        List<PropertyRow> rows = new ArrayList<>(block.rows());
        rows.addAll(more);
        return new ResourceBlock(block.annotation(), block.type(), block.texts(), rows);
    }

    private static Optional<ResourceBlock> ofBlock(Block block) {
        CodeBlock code = block.code();
        Annotation annotation = block.annotation();
        ResourceSample sample = code == null ? null : ResourceSample.read(code.code());
        String written =
                annotation.typeName() != null ? annotation.typeName() : sample == null ? null : sample.typeName();
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        List<PropertyDefinition> properties = sample == null ? List.of() : sample.properties();
        TypeDefinition type = new TypeDefinition(
                TypeNames.bare(written),
                bareOrNull(annotation.text("baseType")),
                annotation.isTrue("openType") || (sample != null && sample.open()),
                annotation.isTrue("abstract"),
                annotation.text("keyProperty"),
                properties.stream().map(p -> annotated(p, annotation)).toList(),
                List.of(),
                code == null ? annotation.span() : code.code().span());
        Map<String, String> texts = sample == null ? Map.of() : sample.texts();
        return Optional.of(new ResourceBlock(annotation, type, texts, List.of()));
    }

    /** A list of nullable properties speaks about the others too. */
    private static PropertyDefinition annotated(PropertyDefinition property, Annotation annotation) {
        List<String> nullable = annotation.list("nullableProperties");
        boolean optional = annotation.list("optionalProperties").contains(property.name());
        Nullability nullability = nullable.isEmpty()
                ? Nullability.UNKNOWN
                : nullable.contains(property.name()) ? Nullability.NULLABLE : Nullability.NOT_NULLABLE;
        return new PropertyDefinition(
                property.name(),
                property.type(),
                property.declared(),
                optional,
                nullability,
                property.navigation(),
                property.span());
    }

    /** Which of several types of a page a table describes: the one that a heading above it names, else the first. */
    private static int owner(List<ResourceBlock> blocks, List<Heading> above) {
        for (Heading heading : above) {
            String words = heading.text().toLowerCase(Locale.ROOT);
            for (int i = 0; i < blocks.size(); i++) {
                String name = TypeNames.last(blocks.get(i).type().name()).toLowerCase(Locale.ROOT);
                if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(words)
                        .find()) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static @Nullable String bareOrNull(@Nullable String written) {
        return written == null || written.isBlank() ? null : TypeNames.bare(written);
    }
}
