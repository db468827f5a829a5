package dev.verbatim.markdown;

import dev.verbatim.http.HttpText;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Suggestion;
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
                mislabelled(block, code);
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

    private void mislabelled(Block block, CodeBlock code) {
        findings.add(Finding.error(
                        "http-request-is-response",
                        block.annotation().blockTypeSpan(),
                        "this block is annotated as a response but holds a request")
                .related(firstLine(code.code()), "the request")
                .help("write `\"blockType\": \"request\"`")
                .build());
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
                    unknown(response, name);
                } else {
                    add(draft, response);
                }
            }
        } else if (nearest == null) {
            findings.add(Finding.error(
                            "response-unpaired",
                            response.annotation().blockTypeSpan(),
                            "no request stands above this response")
                    .help("put its request above it, or name the request with `name`")
                    .build());
        } else {
            add(nearest, response);
        }
    }

    private void add(ExampleDraft draft, Block response) {
        if (draft.skip() != null) {
            if (draft.responses().isEmpty()) {
                drafts.add(draft);
            }
            findings.add(Finding.info(
                            "response-of-ignored-request",
                            response.annotation().blockTypeSpan(),
                            "this " + draft.skip() + ", so it is not replayed")
                    .related(draft.request().span(), "the request")
                    .help("annotate the request as `request` to have both replayed")
                    .build());
        } else if (!draft.responses().isEmpty()) {
            findings.add(Finding.info(
                            "response-extra",
                            response.annotation().blockTypeSpan(),
                            "this is a further response to the same request")
                    .related(draft.request().span(), "the request")
                    .note("either response may match")
                    .help("where it answers another request, give it the `name` of that one")
                    .example(draft.name())
                    .build());
        }
        draft.responses().add(response);
    }

    private void unknown(Block response, String name) {
        boolean below = names.contains(name);
        Finding.Builder finding = Finding.error(
                "name-unknown",
                response.annotation()
                        .property("name")
                        .map(property -> property.spanOf(name))
                        .orElse(response.annotation().span()),
                below
                        ? "the request `" + name + "` stands below its response"
                        : "no request on this page is called `" + name + "`");
        findings.add(finding.help(
                        below
                                ? "move the response below the request"
                                : Suggestion.help(
                                        name,
                                        names.size() > MOST_COMPARED ? Set.of() : names,
                                        "name a request of this page, or leave the name out"))
                .build());
    }

    private void reportUnpaired(Example example) {
        if (example.responses().isEmpty() && example.requestAnnotation() != null) {
            findings.add(Finding.warning(
                            "request-unpaired",
                            example.requestAnnotation().blockTypeSpan(),
                            "no response is documented for this request")
                    .help("document its response below it")
                    .example(example.name())
                    .build());
        }
    }
}
