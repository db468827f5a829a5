package dev.verbatim.secret;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Finds many texts in another one in a single pass over it, by the two characters that each begins with. */
final class FormIndex {

    private static final int BUCKETS = 1 << 14;

    /** Longer before shorter: what is part of another must not leave the rest of that one. */
    private final AtomicReferenceArray<String @Nullable []> buckets = new AtomicReferenceArray<>(BUCKETS);

    private volatile boolean empty = true;

    /** A text of one character is found nowhere: it would mask every other word. */
    synchronized void add(String form) {
        if (form.length() < 2) {
            return;
        }
        int at = bucket(form.charAt(0), form.charAt(1));
        String[] before = buckets.get(at);
        if (before == null) {
            buckets.set(at, new String[] {form});
        } else if (!Arrays.asList(before).contains(form)) {
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = form;
            Arrays.sort(after, Comparator.comparingInt(String::length).reversed());
            buckets.set(at, after);
        }
        empty = false;
    }

    String replace(String text, String by) {
        if (empty) {
            return text;
        }
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            String[] candidates = buckets.get(bucket(text.charAt(i), text.charAt(i + 1)));
            int length = candidates == null ? 0 : lengthAt(candidates, text, i);
            if (length > 0) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, i).append(by);
                copied = i + length;
                i = copied - 1;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static int lengthAt(String[] candidates, String text, int at) {
        for (String candidate : candidates) {
            if (text.startsWith(candidate, at)) {
                return candidate.length();
            }
        }
        return 0;
    }

    private static int bucket(char first, char second) {
        return (first * 131 + second) & (BUCKETS - 1);
    }
}
