package dev.verbatim.markdown.rule;

import dev.verbatim.json.JsonText;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.Map;

/** Values of annotations that are not of the kind that their property asks for. */
public final class AnnotationValueType implements NamedRule {

    static final AnnotationValueType RULE = new AnnotationValueType();

    private AnnotationValueType() {}

    @Override
    public String id() {
        return "annotation-value-type";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Finding flagInQuotes(AnnotationProperty property, String flag) {
        String message = "`" + property.name() + "` is the text \"" + property.value() + "\" instead of " + flag;
        return RULE.finding(property.valueSpan(), message)
                .help("write `" + flag + "` without quotes")
                .fix("remove the quotes", new TextEdit(property.valueSpan(), flag))
                .build();
    }

    /** Weighs more: which of the names is meant cannot be told. */
    public static Finding severalNames(AnnotationProperty property) {
        return RULE.finding(Severity.ERROR, property.valueSpan(), "only a response can have several names")
                .help("give this block one name")
                .build();
    }

    public static Finding textForList(AnnotationProperty property, String text) {
        Finding.Builder finding = RULE.finding(property.valueSpan(), "`" + property.name() + "` is a text, not a list");
        String listed = "[" + JsonText.quote(text) + "]";
        if (text.matches("[^\\s,;]{1,500}")) {
            finding.help("write `" + listed + "`").fix("make it a list", new TextEdit(property.valueSpan(), listed));
        } else {
            finding.help("write a list such as `[\"one\", \"other\"]`");
        }
        return finding.build();
    }

    /** Weighs more than a value in other clothes: what it was to say is lost. */
    public static Finding wrong(AnnotationProperty property, String wanted, Object value) {
        String message = "`" + property.name() + "` must be " + wanted + ", not " + kind(value);
        return RULE.finding(Severity.ERROR, property.valueSpan(), message)
                .help("write " + wanted)
                .build();
    }

    private static String kind(Object value) {
        if (value instanceof List) {
            return "this list";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof Boolean ? "true or false" : value instanceof String ? "this text" : "a number";
    }
}
