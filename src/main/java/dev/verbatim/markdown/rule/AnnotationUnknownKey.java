package dev.verbatim.markdown.rule;

import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.Collection;

/** Properties of annotations that mean nothing as they are written. */
public final class AnnotationUnknownKey implements NamedRule {

    static final AnnotationUnknownKey RULE = new AnnotationUnknownKey();

    private AnnotationUnknownKey() {}

    @Override
    public String id() {
        return "annotation-unknown-key";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding unknown(AnnotationProperty property, String written, Collection<String> known) {
        return none(property, written)
                .help(Suggestion.help(written, known, "remove it, or write one that there is"))
                .build();
    }

    /** A name of earlier formats; it is mended where the annotation does not have the one of today as well. */
    public static Finding former(AnnotationProperty property, String written, String name, boolean taken) {
        return mended(none(property, written).help(Suggestion.asking(name)), property, name, taken);
    }

    public static Finding otherCase(AnnotationProperty property, String written, String name, boolean taken) {
        Finding.Builder finding = RULE.finding(property.nameSpan(), "`" + written + "` is written `" + name + "`")
                .help("write `" + name + "`");
        return mended(finding, property, name, taken);
    }

    private static Finding.Builder none(AnnotationProperty property, String written) {
        return RULE.finding(property.nameSpan(), "annotations have no property `" + written + "`");
    }

    private static Finding mended(Finding.Builder finding, AnnotationProperty property, String name, boolean taken) {
        if (!taken) {
            finding.fix("write `" + name + "`", new TextEdit(property.nameSpan(), '"' + name + '"'));
        }
        return finding.build();
    }
}
