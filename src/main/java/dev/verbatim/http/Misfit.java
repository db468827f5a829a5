package dev.verbatim.http;

import dev.verbatim.http.UrlTemplate.Fit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a documented request fails to be what its page documents.
 *
 * @param template the one it fits but for its method, or the nearest where it fits none
 */
public record Misfit(Kind kind, UrlTemplate template) {

    private static final Pattern ACTION = Pattern.compile("[^?#]*/[a-z][A-Za-z]{3,60}(?:\\?.*)?");
    private static final Set<Integer> WRONG_PATH = Set.of(400, 404, 405, 501);

    /** What does not fit. */
    public enum Kind {
        METHOD,
        PATH
    }

    /**
     * Why a request is not what the page documents; empty where it is, where the page documents nothing, and where it
     * shows what comes before or after.
     *
     * @param contract the one that holds where the request stands
     * @param status what the request is answered with; some answers say that the request was wrong
     */
    public static Optional<Misfit> of(PageContract contract, HttpRequest request, int status) {
        if (contract.isElsewhere(request.url()) || WRONG_PATH.contains(status)) {
            return Optional.empty();
        }
        Fit fit = contract.fit(request.method(), request.url());
        if (fit.compareTo(Fit.OTHER_METHOD) < 0) {
            return Optional.empty();
        }
        UrlTemplate template = contract.closest(request.method(), request.url()).orElse(null);
        boolean otherPath = template == null || isAction(request, template);
        if (otherPath && isFurtherStep(contract, request)) {
            return Optional.empty();
        }
        return Optional.of(
                template == null
                        ? new Misfit(Kind.PATH, NearestTemplate.of(request, contract.templates()))
                        : new Misfit(Kind.METHOD, template));
    }

    /**
     * Pages that show their own operation now and then show what comes before or after it as well, such as the
     * invitation that is then taken back. A request of the page's own methods is held to its templates all the same.
     */
    private static boolean isFurtherStep(PageContract contract, HttpRequest request) {
        return contract.showsItsOperation()
                && contract.templates().stream()
                        .noneMatch(template -> template.method().equals(request.method()));
    }

    /** Whether the request calls an action by name where the template has a key: {@code POST …/participants/invite}. */
    private static boolean isAction(HttpRequest request, UrlTemplate template) {
        return request.method().equals("POST")
                && template.url().endsWith("}")
                && ACTION.matcher(request.url()).matches();
    }
}
