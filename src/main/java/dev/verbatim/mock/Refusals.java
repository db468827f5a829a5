package dev.verbatim.mock;

import dev.verbatim.http.HeaderRule;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.Misfit;
import dev.verbatim.http.QueryOption;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.json.JsonProblem;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.util.Collection;

/** Words for what the mock refuses. */
final class Refusals {

    private Refusals() {}

    static Difference misfit(HttpRequest request, Misfit misfit) {
        return misfit.kind() == Misfit.Kind.METHOD
                ? otherMethod(request, misfit.template())
                : noTemplate(request, misfit.template());
    }

    private static Difference noTemplate(HttpRequest request, UrlTemplate nearest) {
        return refusal(
                "request line",
                line(nearest),
                request.method() + " " + request.url(),
                request.methodSpan().to(request.urlSpan()),
                "it fits none of the page's HTTP request templates; the nearest is at line "
                        + nearest.span().startLine());
    }

    private static Difference otherMethod(HttpRequest request, UrlTemplate template) {
        return refusal(
                "request line",
                line(template),
                request.method() + " " + request.url(),
                request.methodSpan(),
                "the page's HTTP request template for this URL has the method `" + template.method() + "`, not `"
                        + request.method() + "`, line " + template.span().startLine());
    }

    static Difference unknownOption(HttpRequest request, QueryOption option, Collection<String> known) {
        return refusal(
                "query option " + option.name(),
                String.join(", ", known.stream().sorted().toList()),
                option.name(),
                request.urlSpan(),
                "the page's table of query parameters does not have `" + option.name() + "`");
    }

    static Difference headerMissing(HttpRequest request, HeaderRule rule) {
        return refusal(
                "header " + rule.name(),
                "required",
                "",
                request.methodSpan().to(request.urlSpan()),
                "the page's table of request headers, line " + rule.span().startLine() + ", marks `" + rule.name()
                        + "` as required, and the request has none");
    }

    static Difference notJson(HttpRequest request, JsonProblem problem) {
        String declared = request.header("Content-Type").map(HttpHeader::value).orElse("application/json");
        return refusal(
                "request body",
                declared,
                "",
                request.body().span(problem.start(), problem.end()),
                "the body is sent as `" + declared + "` and is not JSON: " + problem.message());
    }

    static Difference signedIn(HttpRequest request) {
        SourceSpan span = request.header("Authorization").map(HttpHeader::span).orElse(request.urlSpan());
        return refusal(
                "header Authorization", "", "", span, "a 401 answer is documented for a request without a valid token");
    }

    /** A difference of the body, as one of the request. */
    static Difference ofBody(Difference d) {
        return new Difference(
                DifferenceKind.REQUEST_REFUSED,
                d.where().startsWith("$") ? "request body " + d.where() : d.where(),
                d.documented(),
                d.documentedType(),
                d.returned(),
                d.returnedType(),
                d.span(),
                d.kind() == DifferenceKind.REQUEST_REFUSED
                        ? d.detail()
                        : d.kind().id(),
                d.note());
    }

    static Difference noMapping(HttpRequest request, String words) {
        return refusal("request", "", "", request.methodSpan().to(request.urlSpan()), words);
    }

    /** The same, with one sentence more. */
    static Difference with(Difference d, String more) {
        return d.noted(d.note() == null ? more : d.note() + "; " + more);
    }

    private static String line(UrlTemplate template) {
        return template.method() + " " + template.url();
    }

    private static Difference refusal(String where, String documented, String sent, SourceSpan span, String note) {
        return new Difference(DifferenceKind.REQUEST_REFUSED, where, documented, "", sent, "", span, "", note);
    }
}
