package dev.verbatim.check;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Page;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows which findings of a page only follow from another one and go when it is mended. One problem is one finding: a
 * response whose block type is mistyped does not also leave its request without a response.
 */
final class Causes {

    /** What takes a block from its page, or gives it another meaning. */
    private static final Set<String> LOSING = Set.of(
            "annotation-json",
            "annotation-unattached",
            "front-matter-yaml",
            "block-type-unknown",
            "http-request-is-response",
            "name-unknown",
            "nested-fence",
            "unclosed-comment",
            "unclosed-fence");

    private static final Set<String> SWALLOWING = Set.of("nested-fence", "unclosed-comment", "unclosed-fence");

    /** What is mended by making a body longer or shorter, after which its length may be right. */
    private static final Set<String> LENGTHENING =
            Set.of("body-empty-200", "json-duplicate-key", "json-syntax", "json-tolerated", "several-requests");

    /** What each property of an annotation keeps from being found. */
    private static final Map<String, Set<String>> KEPT_AWAY = Map.of(
            "name", Set.of("name-missing"),
            "truncated", Set.of("resource-property-missing"),
            "optionalProperties", Set.of("resource-property-missing"),
            "isCollection", Set.of("collection-mismatch", "resource-property-undocumented"),
            "isEmpty", Set.of("collection-mismatch"),
            "collectionProperty", Set.of("collection-mismatch"),
            "openType", Set.of("resource-property-undocumented"),
            "baseType",
                    Set.of(
                            "property-table-missing-row",
                            "property-table-extra-row",
                            "resource-property-missing",
                            "resource-property-undocumented"));

    private final Page page;
    private final List<Finding> causes = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /**
     * The causes among findings.
     *
     * @param told whether a finding is reported, or known and silenced: what nobody hears of explains nothing
     */
    Causes(Page page, List<Finding> found, Predicate<Finding> told) {
        this.page = page;
        for (Finding finding : found) {
            if (isCause(finding) && told.test(finding)) {
                causes.add(finding);
            }
        }
    }

    /** Whether a finding says nothing that another one does not say; of two that are the same, only the first is told. */
    boolean explain(Finding finding) {
        return isSaid(finding) || isFollowing(finding);
    }

    /** A response that names several requests is read with each of them. */
    private boolean isSaid(Finding finding) {
        return !said.add(finding.rule() + ' ' + finding.span().location() + ' ' + finding.message());
    }

    private boolean isFollowing(Finding finding) {
        return !causes.isEmpty()
                && (isSwallowed(finding)
                        || switch (finding.rule()) {
                            case "request-unpaired" -> lostFrom(finding);
                            case "name-missing" -> lostFrom(finding) || keptAway(finding);
                            case "response-of-ignored-request", "response-extra" -> lostRequest(finding);
                            case "http-status-line" -> lostFence(finding);
                            case "response-unpaired" -> any(cause -> loses(cause) && isAbove(cause, finding));
                            case "name-unknown" ->
                                any(cause -> loses(cause) && !is(cause, "name-unknown") && isAbove(cause, finding));
                            case "tab-group-unclosed" ->
                                any(cause -> SWALLOWING.contains(cause.rule()) && isAbove(finding, cause));
                            case "http-request-line" -> lostFence(finding);
                            case "request-not-documented", "url-malformed", "host-unknown" ->
                                any(cause -> is(cause, "http-request-line") && line(cause) == line(finding));
                            case "content-length" ->
                                any(cause -> LENGTHENING.contains(cause.rule()) && sameCode(cause, finding));
                            case "request-header-missing" ->
                                any(cause -> is(cause, "http-header") && sameCode(cause, finding));
                            default -> keptAway(finding);
                        });
    }

    private boolean isCause(Finding finding) {
        return switch (finding.rule()) {
            case "annotation-json" -> annotationAt(finding.span()).isEmpty();
            case "block-type-unknown" -> finding.severity() == Severity.ERROR;
            case "annotation-unknown-key", "annotation-value-type", "http-request-line", "http-header" -> true;
            case "tab-http-missing" -> true;
            default -> LOSING.contains(finding.rule()) || LENGTHENING.contains(finding.rule());
        };
    }

    private static boolean loses(Finding cause) {
        return LOSING.contains(cause.rule());
    }

    /** Whether it is about code that goes on where its writer ended it. */
    private boolean isSwallowed(Finding finding) {
        int fence = fenceOf(finding.span());
        boolean nested = is(finding, "nested-fence");
        return fence > 0
                && line(finding) > fence
                && any(cause -> (is(cause, "unclosed-fence") || (is(cause, "nested-fence") && !nested))
                        && fenceOf(cause.span()) == fence);
    }

    /** Whether a block is lost between an annotation and the end of the next request: it may have been the response. */
    private boolean lostFrom(Finding finding) {
        int from = line(finding);
        int end = page.lineCount();
        for (Example example : page.examples()) {
            Annotation annotation = example.requestAnnotation();
            boolean own = annotation != null && annotation.blockTypeSpan().compareTo(finding.span()) == 0;
            if (!own && example.line() > from) {
                end = Math.min(end, example.request().fenceEndLine());
            }
        }
        int to = end;
        return any(cause -> loses(cause) && line(cause) >= from && line(cause) <= to);
    }

    /** Whether the request that a response belongs to is lost, or its annotation. */
    private boolean lostRequest(Finding finding) {
        if (finding.related().isEmpty()) {
            return false;
        }
        SourceSpan request = finding.related().get(0).span();
        int from = 0;
        for (CodeBlock code : page.codeBlocks()) {
            if (code.fenceEndLine() < request.startLine()) {
                from = code.fenceEndLine();
            }
        }
        int after = from;
        return any(cause -> (loses(cause) || is(cause, "tab-http-missing"))
                && !is(cause, "name-unknown")
                && line(cause) > after
                && line(cause) <= line(finding));
    }

    /** Whether the code is none: the line that opens it is missing, so that the closing one does. */
    private boolean lostFence(Finding finding) {
        int fence = fenceOf(finding.span());
        return fence > 0
                && any(cause -> is(cause, "annotation-unattached")
                        && cause.related().stream().anyMatch(one -> fenceOf(one.span()) == fence));
    }

    /** Whether the annotation has a property that would keep the finding away, were it not mistyped. */
    private boolean keptAway(Finding finding) {
        return any(cause -> {
            boolean key = is(cause, "annotation-unknown-key");
            if (!key && !is(cause, "annotation-value-type")) {
                return false;
            }
            Block block = annotationAt(cause.span()).orElse(null);
            return block != null
                    && KEPT_AWAY.entrySet().stream()
                            .anyMatch(kept -> kept.getValue().contains(finding.rule())
                                    && concerns(block, finding)
                                    && (key ? isMeant(kept.getKey(), cause) : isValueOf(kept.getKey(), block, cause)));
        });
    }

    private static boolean isMeant(String key, Finding cause) {
        return Suggestion.asking(key).equals(cause.help());
    }

    private static boolean isValueOf(String key, Block block, Finding cause) {
        return block.annotation()
                .property(key)
                .map(AnnotationProperty::valueSpan)
                .filter(span -> span.compareTo(cause.span()) == 0)
                .isPresent();
    }

    /** Whether a finding lies in a block, or in the table that goes with it. */
    private static boolean concerns(Block block, Finding finding) {
        CodeBlock code = block.code();
        int end = code == null ? block.annotation().span().endLine() : code.fenceEndLine();
        return is(finding, "property-table-extra-row") || (line(finding) >= block.line() && line(finding) <= end);
    }

    private boolean sameCode(Finding one, Finding other) {
        int fence = fenceOf(one.span());
        return fence > 0 && fence == fenceOf(other.span());
    }

    /** The line on which the code block at a place begins; 0 where there is none. */
    private int fenceOf(SourceSpan span) {
        for (CodeBlock code : page.codeBlocks()) {
            if (code.fenceLine() <= span.startLine() && span.startLine() <= code.fenceEndLine()) {
                return code.fenceLine();
            }
        }
        return 0;
    }

    private Optional<Block> annotationAt(SourceSpan span) {
        return page.blocks().stream()
                .filter(block -> {
                    SourceSpan annotation = block.annotation().span();
                    return annotation.compareTo(span) <= 0 && span.startLine() <= annotation.endLine();
                })
                .findFirst();
    }

    private boolean any(Predicate<Finding> test) {
        return causes.stream().anyMatch(test);
    }

    private static boolean is(Finding finding, String rule) {
        return finding.rule().equals(rule);
    }

    private static boolean isAbove(Finding one, Finding other) {
        return line(one) < line(other);
    }

    private static int line(Finding finding) {
        return finding.span().startLine();
    }
}
