package dev.verbatim.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values that are shown nowhere, in every form in which they may turn up. Safe for use by several threads. */
final class KnownSecrets {

    /** Each one costs a look through every text; a run that gets more tokens than this has other troubles. */
    private static final int MOST = 1_000;

    private final Set<String> values = new LinkedHashSet<>();
    private volatile List<String> forms = List.of();

    /** Remembers a secret in all its forms; blanks around it are no part of it. */
    void add(String value) {
        String secret = value.strip();
        add(secret, formsOf(secret));
    }

    /** Remembers a value as it is: what a page shows is a secret by its looks only, and there may be many of them. */
    void addShown(String value) {
        add(value, Set.of(value));
    }

    private synchronized void add(String secret, Set<String> inForms) {
        if (secret.isEmpty() || values.size() >= MOST || !values.add(secret)) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(forms);
        all.addAll(inForms);
        // A secret that is part of another must not leave the rest of that one.
        List<String> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        forms = List.copyOf(sorted);
    }

    String mask(String text, String mask) {
        String masked = text;
        for (String form : forms) {
            if (masked.length() >= form.length() && masked.contains(form)) {
                masked = masked.replace(form, mask);
            }
        }
        return masked;
    }

    private static Set<String> formsOf(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        String inUrl = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(inUrl);
        forms.add(inUrl.replace("+", "%20"));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        String inJson = secret.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        forms.add(inJson);
        forms.add(inJson.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(inJson.replace("/", "\\/"));
        forms.add(secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        // Lines of a key are secrets by themselves, but those that begin and end it are everybody's.
        if (secret.indexOf('\n') >= 0) {
            secret.lines()
                    .map(String::strip)
                    .filter(line -> line.length() >= 16 && !line.startsWith("-----"))
                    .forEach(forms::add);
        }
        return forms;
    }
}
