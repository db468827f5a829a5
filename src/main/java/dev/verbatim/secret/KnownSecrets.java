package dev.verbatim.secret;

import dev.verbatim.model.EnvironmentException;
import java.util.HashSet;
import java.util.Set;

/** Values that are shown nowhere, in every form in which they may turn up. Safe for use by several threads. */
final class KnownSecrets {

    /** A run that meets more secrets than this cannot keep them all in mind, and goes no further. */
    private static final int MOST = 50_000;

    private final Set<String> values = new HashSet<>();
    private final FormIndex forms = new FormIndex();

    /** Remembers a secret in all its forms; blanks around it are no part of it. */
    void add(String value) {
        String secret = value.strip();
        if (isNew(secret)) {
            SecretForms.of(secret).forEach(forms::add);
        }
    }

    /**
     * Remembers a value as it is: what a page shows is a secret by its looks only, and there may be many of them. True
     * where it was not known yet.
     */
    boolean addShown(String value) {
        boolean added = isNew(value);
        if (added) {
            forms.add(value);
        }
        return added;
    }

    private synchronized boolean isNew(String secret) {
        if (secret.isEmpty() || values.contains(secret)) {
            return false;
        }
        if (values.size() >= MOST) {
            throw new EnvironmentException(
                    "the answers hold more secrets than can be kept out of the reports; replay fewer examples at a time");
        }
        return values.add(secret);
    }

    /** The text with each secret replaced, the longest first where one is part of another. */
    String mask(String text, String mask) {
        return forms.replace(text, mask);
    }
}
