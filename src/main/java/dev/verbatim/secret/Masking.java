package dev.verbatim.secret;

import dev.verbatim.config.MaskSettings;
import dev.verbatim.http.SecretLooks;
import dev.verbatim.http.SecretMask;
import dev.verbatim.http.SecretNames;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one masking step in front of every sink. What is masked: values that are known to be secret, because they were
 * looked up or obtained to sign in; values of headers, properties and parameters whose names say so; and whatever
 * follows an authentication scheme. A placeholder such as {@code Bearer {token}} is no secret and stays.
 */
public final class Masking implements SecretMask {

    private static final String MASK = "***";

    /** What is shorter may be an ordinary word, such as the {@code secret} of {@code Bearer secret}. */
    private static final int SHORTEST_SENT = 12;

    /** What is shorter would mask half the words of a report. */
    private static final int SHORTEST = 4;

    /** What is longer is no credential that any server takes. */
    private static final int LONGEST = 20_000;

    /** Docs show the same few credentials again and again; more would only cost time. */
    private static final int MOST_SHOWN = 200;

    /** Beside a secret in an array or object there may be words that say what it is, and they stand elsewhere, too. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z_.]{1,15}");

    private static final NamedValues.Treatment TREATMENT =
            (value, enclosed) -> enclosed && SecretLooks.isDate(value) ? null : MASK;

    /** RFC 7468, section 10. */
    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([^-]{16,20000})-----END");

    /** JSON in a string of JSON in a string of JSON. */
    private static final int DEEPEST_STRING = 3;

    private static final Pattern NOT_OF_NAMES = Pattern.compile("[^A-Za-z0-9_-]");

    /** The header of a request, by RFC 9110, section 11.6.2; a placeholder begins otherwise. */
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "^(?:proxy-)?authorization[ \\t]*:[ \\t]*[a-z0-9-]{1,40}[ \\t]+([A-Za-z0-9._~+/=-]+)[ \\t]*\\r?$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final KnownSecrets known = new KnownSecrets();
    private final AtomicInteger shown = new AtomicInteger();
    private volatile SecretNames names = SecretNames.STANDARD;
    private volatile NamedValues named = new NamedValues(SecretNames.STANDARD);
    private volatile DifferenceValues differences = new DifferenceValues(SecretNames.STANDARD);

    /** Names whose values are masked too, besides those that always are. */
    public void configure(MaskSettings settings) {
        names = new SecretNames(settings.headers(), settings.properties());
        named = new NamedValues(names);
        differences = new DifferenceValues(names);
    }

    @Override
    public SecretNames names() {
        return names;
    }

    /** Remembers a secret. */
    public void know(String secret) {
        known.add(secret);
    }

    /** Remembers the values in a text whose names say that they are secret, so that they are masked elsewhere too. */
    public void learnNamed(String text) {
        named.treat(text, (value, enclosed) -> {
            if (!enclosed || !WORD.matcher(value).matches()) {
                learnEscaped(value);
            }
            return null;
        });
        learnKeys(text);
    }

    /** A value as it is written, and as it is: some services escape {@code +} and {@code /} in strings of JSON, too. */
    private void learnEscaped(String written) {
        learnValue(written);
        String value = written;
        for (int depth = 0; depth < DEEPEST_STRING && value.indexOf('\\') >= 0; depth++) {
            value = Quoted.unescaped(value);
            learnValue(value);
        }
    }

    private void learnKeys(String text) {
        if (text.contains("PRIVATE KEY-----")) {
            Matcher found = PRIVATE_KEY.matcher(text.replace("\\r", "").replace("\\n", "\n"));
            while (found.find()) {
                learnValue(found.group(1));
            }
        }
    }

    /**
     * Remembers what arrays and objects of secret names hold on a page, for where a few of its lines are shown without
     * those that name it.
     */
    public void learnEnclosed(String text) {
        named.treat(text, (value, enclosed) -> {
            if (enclosed) {
                learnShown(value);
            }
            return null;
        });
    }

    /** Remembers a value by a name of whatever kind, such as that of a placeholder, if the name says that it is secret. */
    public void learnNamed(String name, String value) {
        String plain = NOT_OF_NAMES.matcher(name).replaceAll("");
        if (names.isHeader(plain) || names.isParameter(plain)) {
            learnValue(value);
        }
    }

    private void learnValue(String value) {
        if (value.strip().length() >= SHORTEST && value.length() <= LONGEST) {
            known.add(value);
        }
    }

    /** Remembers the credentials of a request, as the page shows it and as it was sent. */
    public void learn(ExampleResult result) {
        learn(result.example().request().code().text());
        Exchanged exchanged = result.exchanged();
        if (exchanged != null) {
            learn(exchanged.requestHead());
        }
    }

    /** The result without what its differences show of secrets. */
    public ExampleResult without(ExampleResult result) {
        return differences.masked(result);
    }

    private void learn(String request) {
        Matcher found = AUTHORIZATION.matcher(request);
        while (found.find()) {
            learnShown(found.group(1));
        }
    }

    private void learnShown(String value) {
        if (value.length() >= SHORTEST_SENT && shown.get() < MOST_SHOWN && known.addShown(value)) {
            shown.incrementAndGet();
        }
    }

    @Override
    public String known(String text) {
        return known.mask(text, MASK);
    }

    @Override
    public String apply(String text) {
        return SentCredentials.masked(
                named.treat(SecretLooks.withoutTokens(known.mask(text, MASK), MASK), TREATMENT), MASK);
    }
}
