package dev.verbatim.shape;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.Page;
import dev.verbatim.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;

/** The types that one page documents, and the second names that {@code @type.aka} gives to some. */
record PageTypes(String path, List<TypeDefinition> types, List<Alias> aliases) {

    PageTypes {
        types = List.copyOf(types);
        aliases = List.copyOf(aliases);
    }

    /** A second name of a type. */
    record Alias(String type, String name) {}

    static PageTypes of(Page page) {
        List<Alias> aliases = new ArrayList<>();
        for (Block block : page.blocks()) {
            Annotation annotation = block.annotation();
            String name = annotation.typeName();
            if (block.type() == BlockType.RESOURCE && name != null) {
                annotation.list("@type.aka").forEach(alias -> aliases.add(new Alias(name, alias)));
            }
        }
        return new PageTypes(page.path(), TypeReader.read(page), aliases);
    }
}
