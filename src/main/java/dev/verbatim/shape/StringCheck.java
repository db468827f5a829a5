package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.DifferenceKind;
import java.util.Optional;
import java.util.Set;

/** Compares a returned string with those that a page shows at its place. */
final class StringCheck {

    /** What {@code Difference.detail} says of an emptied key, where any other string is allowed. */
    static final String KEY = "key";

    /** What {@code Difference.detail} says of the documented value in another encoding. */
    static final String ENCODING = "encoding";

    private StringCheck() {}

    static Optional<Deviation> check(Sample sample, String returned) {
        if (sample.shows(returned)) {
            return Optional.empty();
        }
        StringPromise promise = sample.strings();
        if (isDamaged(returned)) {
            return Optional.of(
                    Deviation.of(DifferenceKind.FORMAT_CHANGED, ENCODING, "").because("characters of it were lost"));
        }
        if (returned.isEmpty() && sample.property().equals("id")) {
            String detail = promise.format().map(StringFormat::detail).orElse(KEY);
            return Optional.of(Deviation.of(DifferenceKind.FORMAT_EMPTY, detail, "key"));
        }
        if (promise.isFree()) {
            return Optional.empty();
        }
        if (promise.holdsOnlyTypes() && promise.types().stream().noneMatch(t -> t.kind() == Kind.STRING)) {
            String words = promise.types().iterator().next().words();
            return Optional.of(Deviation.of(DifferenceKind.TYPE_CHANGED, "", words));
        }
        Set<String> words = promise.words();
        if (words != null) {
            return DeclaredCheck.enumeration(words, returned);
        }
        Optional<StringFormat> format = promise.format();
        return format.isPresent() ? formed(promise, format.get(), returned) : plain(promise, returned);
    }

    /** Half a surrogate pair, or the mark that decoders put in the place of what they cannot read. */
    private static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static Optional<Deviation> formed(StringPromise promise, StringFormat format, String returned) {
        if (returned.isEmpty()) {
            return Optional.of(Deviation.of(DifferenceKind.FORMAT_EMPTY, format.detail(), format.words()));
        }
        if (!promise.keeps(format, returned)) {
            Optional<String> how = reencoded(promise, returned);
            String detail = how.isPresent() ? ENCODING : format.detail();
            Deviation changed = Deviation.of(DifferenceKind.FORMAT_CHANGED, detail, format.words());
            return Optional.of(how.map(changed::because).orElse(changed));
        }
        return switch (format) {
            case URL, WEB_URL -> urlSpelling(promise, returned);
            case BASE64, NUMERIC, LANGUAGE, MEDIA_TYPE -> plain(promise, returned);
            default -> Optional.empty();
        };
    }

    /** Scheme, host and percent-encoding mean the same in either case; the rest of a URL does not. */
    private static Optional<Deviation> urlSpelling(StringPromise promise, String returned) {
        String shown = promise.otherSpelling(returned);
        boolean same = shown == null
                || shown.indexOf('%') >= 0
                || !AbsoluteUrl.is(shown)
                || AbsoluteUrl.normalised(shown).equals(AbsoluteUrl.normalised(returned));
        return same ? Optional.empty() : Optional.of(Deviation.of(DifferenceKind.VALUE_CASE));
    }

    private static Optional<Deviation> plain(StringPromise promise, String returned) {
        if (promise.otherSpelling(returned) != null) {
            return Optional.of(Deviation.of(DifferenceKind.VALUE_CASE));
        }
        return reencoded(promise, returned).map(how -> Deviation.of(DifferenceKind.FORMAT_CHANGED, ENCODING, "")
                .because(how));
    }

    private static Optional<String> reencoded(StringPromise promise, String returned) {
        for (String shown : promise.literals()) {
            Optional<String> how = Reencoding.between(shown, returned);
            if (how.isPresent()) {
                return how;
            }
        }
        return Optional.empty();
    }
}
