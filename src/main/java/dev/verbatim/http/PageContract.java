package dev.verbatim.http;

import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Page;
import dev.verbatim.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says about its requests outside of its examples: the lines of its "HTTP request" section, its table of
 * request headers and its table of query parameters.
 */
public final class PageContract {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#]*");

    private final List<UrlTemplate> templates;
    private final List<HeaderRule> headers;
    private final Set<String> queryParameters;
    private final PageSections sections;
    private final String home;
    private final ShownOperation shown;

    private PageContract(
            List<UrlTemplate> templates,
            List<HeaderRule> headers,
            Set<String> queryParameters,
            PageSections sections,
            String home,
            ShownOperation shown) {
        this.templates = List.copyOf(templates);
        this.headers = List.copyOf(headers);
        this.queryParameters = Set.copyOf(queryParameters);
        this.sections = sections;
        this.home = home;
        this.shown = shown;
    }

    /** Reads what a page promises. */
    public static PageContract of(Page page) {
        PageSections sections = new PageSections(page);
        List<UrlTemplate> templates = new ArrayList<>();
        for (CodeBlock code : page.codeBlocks()) {
            if (!isExample(code, page) && sections.isUnder(PageSections.Topic.HTTP_REQUEST, code.fenceLine())) {
                templates.addAll(TemplateLines.read(code.code()));
            }
        }
        List<HeaderRule> headers = new ArrayList<>();
        Set<String> query = new TreeSet<>();
        for (Table table : page.tables()) {
            int line = table.span().startLine();
            if (sections.isUnder(PageSections.Topic.REQUEST_HEADERS, line)) {
                headers.addAll(ContractTables.headers(table));
            } else if (sections.isUnder(PageSections.Topic.QUERY_PARAMETERS, line)) {
                query.addAll(ContractTables.names(table));
            }
        }
        return new PageContract(templates, headers, query, sections, home(page), new ShownOperation(page, templates));
    }

    public List<UrlTemplate> templates() {
        return templates;
    }

    public List<HeaderRule> headers() {
        return headers;
    }

    /** Names from the page's own table; empty where there is none. */
    public Set<String> queryParameters() {
        return queryParameters;
    }

    /** What holds for the example at a line: only the templates of the operation that its section is about. */
    public PageContract at(int line) {
        PageSections.Operation operation = sections.operation(line);
        List<UrlTemplate> own = templates.stream()
                .filter(template -> operation.any()
                        || sections.operation(template.span().startLine()).section() == operation.section())
                .toList();
        return new PageContract(own, headers, queryParameters, sections, home, shown);
    }

    /** Whether a URL names another host than the page's first example: an upload or download URL that a service hands out. */
    public boolean isElsewhere(String url) {
        String origin = origin(url);
        return !origin.isEmpty() && !origin.equalsIgnoreCase(home);
    }

    /** Whether an example of the page shows what its templates describe. */
    public boolean showsItsOperation() {
        return shown.get();
    }

    private static String home(Page page) {
        if (page.examples().isEmpty()) {
            return "";
        }
        HttpRequest first = ExchangeReader.read(page.examples().get(0)).request();
        return first == null ? "" : origin(first.url());
    }

    private static String origin(String url) {
        Matcher origin = ORIGIN.matcher(url);
        return origin.lookingAt() ? origin.group() : "";
    }

    /** Some pages show an example where others list templates; it cannot vouch for itself. */
    private static boolean isExample(CodeBlock code, Page page) {
        return page.blocks().stream().anyMatch(block -> block.type() != BlockType.IGNORED && code.equals(block.code()));
    }

    /** The template that a request fits best; empty where none describes its path. */
    public Optional<UrlTemplate> closest(String method, String url) {
        UrlTemplate best = null;
        UrlTemplate.Fit bestFit = UrlTemplate.Fit.NONE;
        for (UrlTemplate template : templates) {
            UrlTemplate.Fit fit = template.fit(method, url);
            if (fit.compareTo(bestFit) < 0) {
                best = template;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well a request fits the best template; a page without templates accepts everything. */
    public UrlTemplate.Fit fit(String method, String url) {
        if (templates.isEmpty()) {
            return UrlTemplate.Fit.FITS;
        }
        return closest(method, url).map(template -> template.fit(method, url)).orElse(UrlTemplate.Fit.NONE);
    }

    /** Whether the page's own table does not rule a query parameter out; OData's system options are always allowed. */
    public boolean allowsQueryParameter(String name) {
        return queryParameters.isEmpty()
                || name.startsWith("$")
                || queryParameters.stream()
                        .anyMatch(own -> own.equalsIgnoreCase(name) || own.equalsIgnoreCase("$" + name))
                || templates.stream().anyMatch(template -> template.url().contains(name + "="));
    }
}
