package dev.verbatim.markdown;

import dev.verbatim.http.HttpText;
import dev.verbatim.http.rule.HttpRequestIsResponse;
import dev.verbatim.markdown.rule.NameUnknown;
import dev.verbatim.markdown.rule.RequestUnpaired;
import dev.verbatim.markdown.rule.ResponseExtra;
import dev.verbatim.markdown.rule.ResponseOfIgnoredRequest;
import dev.verbatim.markdown.rule.ResponseUnpaired;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each response its request: the one it names, else the nearest request-like code above it, annotated or not.
 * Order alone would pair one in 35 real responses with the wrong request.
 */
final class Pairing {

    /** With more names than this, none is suggested. */
    private static final int MOST_COMPARED = 200;

    private final String path;
    private final List<Finding> findings;
    private final List<ExampleDraft> drafts = new ArrayList<>();
    private final Map<String, ExampleDraft> byName = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private @Nullable ExampleDraft nearest;

    Pairing(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    List<Example> examples(List<CodeBlock> code, List<Block> blocks) {
        IdentityHashMap<CodeBlock, Block> byCode = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.code() != null) {
                byCode.put(block.code(), block);
            }
            if (block.type() == BlockType.REQUEST) {
                names.addAll(block.annotation().names());
            }
        }
        for (CodeBlock each : code) {
            visit(each, byCode.get(each));
        }
        ExampleNames naming = new ExampleNames(path, findings);
        List<Example> examples = new ArrayList<>();
        for (ExampleDraft draft : drafts) {
            Example example = naming.named(draft);
            examples.add(example);
            reportUnpaired(example);
        }
        return examples;
    }

    private void visit(CodeBlock code, @Nullable Block block) {
        if (block != null && block.type() == BlockType.REQUEST) {
            ExampleDraft draft = new ExampleDraft(code, block.annotation(), null);
            drafts.add(draft);
            nearest = draft;
            block.annotation().names().forEach(name -> byName.put(name, draft));
        } else if (block != null && block.type() == BlockType.RESPONSE) {
            if (HttpText.looksLikeRequest(code.code().text())) {
                findings.add(HttpRequestIsResponse.annotatedAsResponse(
                        block.annotation().blockTypeSpan(), firstLine(code.code())));
                nearest = new ExampleDraft(code, block.annotation(), skip(block));
            } else {
                respond(block);
            }
        } else if (HttpText.looksLikeRequest(code.code().text())) {
            ExampleDraft draft = new ExampleDraft(code, block == null ? null : block.annotation(), skip(block));
            nearest = draft;
            if (block != null) {
                block.annotation().names().forEach(name -> byName.putIfAbsent(name, draft));
            }
        }
    }

    private static String skip(@Nullable Block block) {
        if (block == null) {
            return "response belongs to a request without an annotation";
        }
        return block.type() == BlockType.IGNORED
                ? "response belongs to an ignored request"
                : "response belongs to a request that is annotated as `"
                        + block.annotation().blockType() + "`";
    }

    private static SourceSpan firstLine(SourceText code) {
        int start = code.text().length() - code.text().stripLeading().length();
        int end = code.text().indexOf('\n', start);
        return code.span(start, end < 0 ? code.length() : end);
    }

    private void respond(Block response) {
        List<String> wanted = response.annotation().names();
        if (!wanted.isEmpty()) {
            for (String name : wanted) {
                ExampleDraft draft = byName.get(name);
                if (draft == null) {
                    findings.add(unknown(response, name));
                } else {
                    add(draft, response);
                }
            }
        } else if (nearest == null) {
            findings.add(ResponseUnpaired.of(response.annotation().blockTypeSpan()));
        } else {
            add(nearest, response);
        }
    }

    private void add(ExampleDraft draft, Block response) {
        if (draft.skip() != null) {
            if (draft.responses().isEmpty()) {
                drafts.add(draft);
            }
            findings.add(ResponseOfIgnoredRequest.of(
                    response.annotation().blockTypeSpan(),
                    draft.skip(),
                    draft.request().span()));
        } else if (!draft.responses().isEmpty()) {
            findings.add(ResponseExtra.of(
                    response.annotation().blockTypeSpan(), draft.request().span(), draft.name()));
        }
        draft.responses().add(response);
    }

    private Finding unknown(Block response, String name) {
        SourceSpan place = response.annotation()
                .property("name")
                .map(property -> property.spanOf(name))
                .orElse(response.annotation().span());
        return names.contains(name)
                ? NameUnknown.below(place, name)
                : NameUnknown.unknown(place, name, names.size() > MOST_COMPARED ? Set.of() : names);
    }

    private void reportUnpaired(Example example) {
        if (example.responses().isEmpty() && example.requestAnnotation() != null) {
            findings.add(RequestUnpaired.of(example.requestAnnotation().blockTypeSpan(), example.name()));
        }
    }
}
