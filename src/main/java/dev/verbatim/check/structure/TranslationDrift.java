package dev.verbatim.check.structure;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.PageFacts;
import dev.verbatim.check.rule.PageFacts.Named;
import dev.verbatim.check.rule.Permissions;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A translation has other examples, statuses or permissions than its original. */
final class TranslationDrift implements Rule {

    @Override
    public String id() {
        return "translation-drift";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        if (!page.isFragment()) {
            Original.of(page).ifPresent(original -> {
                examples(page, original, findings);
                permissions(page, original, findings);
            });
        }
    }

    private void examples(CheckedPage page, PageFacts original, Consumer<Finding> findings) {
        List<Named> left = new ArrayList<>(original.examples());
        List<Exchange> unnamed = new ArrayList<>();
        for (Exchange own : page.exchanges()) {
            Named named = take(left, own.example().title());
            if (named == null) {
                unnamed.add(own);
            } else {
                compare(original, own, named, findings);
            }
        }
        for (Exchange own : unnamed) {
            Named same = left.stream()
                    .filter(candidate -> candidate.request().equals(request(own)))
                    .findFirst()
                    .orElse(null);
            String message = "the original has no example `" + own.example().title() + "`";
            Finding.Builder finding = finding(
                            span(own),
                            same == null ? message : message + "; it calls the same request `" + same.name() + "`")
                    .example(own.example().name());
            if (same != null) {
                left.remove(same);
                finding.related(same.span(), "the original");
            }
            findings.accept(finding.help(help(original)).build());
        }
        for (Named missing : left) {
            SourceSpan title = page.page().headings().stream()
                    .findFirst()
                    .map(Heading::span)
                    .orElseGet(() -> SourceSpan.ofFile(page.path()));
            findings.accept(
                    finding(title, "the original has an example `" + missing.name() + "`, this translation has not")
                            .related(missing.span(), "the original")
                            .help(help(original))
                            .build());
        }
    }

    private void compare(PageFacts original, Exchange own, Named named, Consumer<Finding> findings) {
        if (!request(own).equals(named.request())) {
            findings.accept(finding(span(own), "the original sends `" + named.request() + "`")
                    .related(named.span(), "the original")
                    .example(own.example().name())
                    .help(help(original))
                    .build());
        }
        List<Integer> statuses =
                own.answers().stream().map(answer -> answer.response().status()).toList();
        if (!statuses.equals(named.statuses())) {
            SourceSpan place = own.answers().isEmpty()
                    ? span(own)
                    : own.answers().get(0).response().statusSpan();
            findings.accept(finding(
                            place,
                            "the original answers " + words(named.statuses()) + ", this translation " + words(statuses))
                    .related(named.span(), "the original")
                    .example(own.example().name())
                    .help(help(original))
                    .build());
        }
    }

    private void permissions(CheckedPage page, PageFacts original, Consumer<Finding> findings) {
        Permissions own = Permissions.of(page.page());
        SourceSpan table = own.table();
        Set<String> there = original.shape().permissions().names();
        if (table == null || there.isEmpty() || own.names().equals(there)) {
            return;
        }
        Set<String> missing = new TreeSet<>(there);
        missing.removeAll(own.names());
        Set<String> extra = new TreeSet<>(own.names());
        extra.removeAll(there);
        String lacks = missing.isEmpty() ? "" : "lacks `" + String.join("`, `", missing) + "`";
        String has = extra.isEmpty() ? "" : "has `" + String.join("`, `", extra) + "` besides";
        String and = lacks.isEmpty() || has.isEmpty() ? "" : " and ";
        findings.accept(finding(
                        new SourceSpan(
                                table.file(),
                                table.startLine(),
                                table.startColumn(),
                                table.startLine(),
                                table.startColumn() + 1),
                        "other permissions than in the original: this table " + lacks + and + has)
                .help(help(original))
                .build());
    }

    private static @Nullable Named take(List<Named> left, String name) {
        for (Named candidate : left) {
            if (candidate.name().equals(name)) {
                left.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    private static String request(Exchange exchange) {
        HttpRequest request = exchange.request();
        return request == null ? "" : request.method() + " " + request.url();
    }

    private static SourceSpan span(Exchange exchange) {
        HttpRequest request = exchange.request();
        return request == null
                ? exchange.example().request().span()
                : request.methodSpan().to(request.urlSpan());
    }

    private static String words(List<Integer> statuses) {
        return statuses.isEmpty()
                ? "nothing"
                : String.join(" or ", statuses.stream().map(String::valueOf).toList());
    }

    private static String help(PageFacts original) {
        return "bring this page in step with `" + original.path() + "`";
    }
}
