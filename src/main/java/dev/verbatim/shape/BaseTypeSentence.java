package dev.verbatim.shape;

import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the base type that a resource page gives in its running text: {@code Inherits from [entity](entity.md).} or
 * {@code is derived from **baseItem**}. A name that is not marked up may be any word, and is none.
 */
final class BaseTypeSentence {

    private static final int LONGEST = 4000;
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:inherits|inheriting|derived|derives|extends)\\s+(?:from\\s+)?(?:the\\s+|an?\\s+)?(?:base\\s+(?:class|type)\\s+)?"
                    + "(?:\\[[*`]{0,3}([^\\[\\]*`]{1,100})[*`]{0,3}\\](?:\\(([^()\\s]{0,300})\\))?|\\*\\*([\\w.]{1,100})\\*\\*|`([\\w.]{1,100})`)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Pattern FILE = Pattern.compile("(?:[^?#]*/)?([A-Za-z_]\\w*)\\.md(?:[?#].*)?");

    private BaseTypeSentence() {}

    /** The base type's name, taken from what stands above the page's second heading. */
    static Optional<String> in(Page page) {
        int headings = 0;
        for (Prose.Passage passage : page.prose().passages()) {
            if (passage.kind() == Prose.Kind.HEADING && ++headings > 1) {
                return Optional.empty();
            }
            String text = passage.text().text();
            if (passage.kind() == Prose.Kind.PARAGRAPH && text.length() <= LONGEST && !text.startsWith("|")) {
                Matcher sentence = SENTENCE.matcher(text);
                if (sentence.find()) {
                    return name(sentence);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(Matcher sentence) {
        String link = sentence.group(1);
        String written =
                link != null ? link.strip() : sentence.group(3) != null ? sentence.group(3) : sentence.group(4);
        if (NAME.matcher(written).matches()) {
            return Optional.of(written);
        }
        Matcher file = FILE.matcher(sentence.group(2) == null ? "" : sentence.group(2));
        return file.matches() ? Optional.of(file.group(1)) : Optional.empty();
    }
}
