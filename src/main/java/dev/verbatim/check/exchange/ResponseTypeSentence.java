package dev.verbatim.check.exchange;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.QueryOption;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.shape.TypeCatalog;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds responses annotated with another type than the one that the page's "Response" section links to. */
final class ResponseTypeSentence implements Rule {

    @Override
    public String id() {
        return "response-type-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        List<Exchange> replayed = page.replayed();
        if (replayed.isEmpty()) {
            return;
        }
        List<ResponsePromise.TypeLink> links = ResponsePromise.of(page.page()).types();
        if (links.size() != 1) {
            return;
        }
        ResponsePromise.TypeLink link = links.get(0);
        for (Exchange exchange : replayed) {
            if (!OwnOperation.shows(page, exchange) || expands(exchange.request())) {
                continue;
            }
            for (Exchange.Answer answer : exchange.answers()) {
                String type = answer.block().annotation().typeName();
                SourceSpan span = answer.block()
                        .annotation()
                        .property("@odata.type")
                        .map(property -> property.valueSpan())
                        .orElse(answer.block().annotation().span());
                if (answer.response().status() < 300 && type != null && isOther(page, type, link)) {
                    findings.accept(finding(
                                    span,
                                    "this response is annotated as `" + type + "`, but the page says that it returns `"
                                            + link.text() + "`")
                            .related(link.span(), "said here")
                            .help("mend the annotation or the sentence")
                            .example(exchange.example().name())
                            .build());
                }
            }
        }
    }

    /** What is promised then most likely stands inside of what is returned. */
    private static boolean expands(@Nullable HttpRequest request) {
        return request != null
                && QueryOption.in(request.url()).stream()
                        .anyMatch(option -> option.name().equalsIgnoreCase("$expand"));
    }

    /** Whether both are types that the docs know, and nothing says that one is a kind of the other. */
    private static boolean isOther(CheckedPage page, String annotated, ResponsePromise.TypeLink link) {
        String name = last(annotated);
        TypeCatalog types = page.docs().types();
        TypeDefinition own = types.find(annotated, page.path()).orElse(null);
        String space = annotated.substring(annotated.indexOf('(') + 1, annotated.lastIndexOf('.') + 1);
        TypeDefinition linked = link.names().stream()
                .flatMap(one -> types.find(space + one, page.path()).stream())
                .findFirst()
                .orElse(null);
        if (own == null
                || linked == null
                || link.names().contains(name)
                || last(linked.name()).equals(name)) {
            return false;
        }
        return !isKindOf(own, linked) && !isKindOf(linked, own);
    }

    /** Most pages leave out the base type, so a common last word or the same properties speak for one. */
    private static boolean isKindOf(TypeDefinition type, TypeDefinition base) {
        boolean inherits = type.baseType() != null && last(type.baseType()).equals(last(base.name()));
        boolean repeats = base.properties().stream()
                .allMatch(property -> type.property(property.name()).isPresent());
        return inherits || repeats || lastWord(type.name()).equals(lastWord(base.name()));
    }

    private static String lastWord(String name) {
        int from = name.length() - 1;
        while (from > 0 && !Character.isUpperCase(name.charAt(from)) && name.charAt(from - 1) != '.') {
            from--;
        }
        return name.substring(Math.max(from, 0)).toLowerCase(Locale.ROOT);
    }

    private static String last(String type) {
        String name = type.endsWith(")") ? type.substring(0, type.length() - 1) : type;
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('(')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
