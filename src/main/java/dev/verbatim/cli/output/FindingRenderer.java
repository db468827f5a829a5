package dev.verbatim.cli.output;

import dev.verbatim.model.Finding;
import dev.verbatim.model.RelatedSpan;
import java.util.ArrayList;
import java.util.List;

/** Draws one finding at its line of the page. */
public final class FindingRenderer {

    private FindingRenderer() {}

    /** Several lines, the last one ended too. */
    public static String render(Finding finding, PageExcerpt page, int width, Style style) {
        List<Mark> marks = new ArrayList<>();
        List<String> label = finding.label().isEmpty() ? List.of() : List.of(style.text(finding.label()));
        marks.add(new Mark(finding.span(), finding.severity(), true, label));
        List<String[]> foot = new ArrayList<>();
        for (RelatedSpan related : finding.related()) {
            String text = style.text(related.label());
            if (related.span().file().equals(finding.page())) {
                marks.add(new Mark(related.span(), finding.severity(), false, List.of(text)));
            } else {
                foot.add(new String[] {"see", style.text(related.span().location()) + ": " + text});
            }
        }
        finding.notes().forEach(note -> foot.add(new String[] {"note", style.text(note)}));
        if (finding.help() != null) {
            foot.add(new String[] {"help", style.text(finding.help())});
        } else if (finding.fix() != null) {
            foot.add(new String[] {"help", style.text(finding.fix().description())});
        }
        StringBuilder out = new StringBuilder();
        out.append(style.severity(finding.severity(), finding.severity().word() + "[" + finding.rule() + "]"))
                .append(style.strong(": " + style.text(finding.message())))
                .append('\n')
                .append(SnippetRenderer.render(finding.span(), marks, page, width, style));
        for (String[] line : foot) {
            out.append(SnippetRenderer.foot(marks, line[0], line[1], width, style));
        }
        return out.toString();
    }
}
