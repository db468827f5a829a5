package dev.verbatim.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of headers, JSON properties and parameters whose values are shown nowhere: the one list of them. Case,
 * {@code -} and {@code _} do not matter.
 */
public final class SecretNames {

    private static final Set<String> HEADERS = Set.of(
            "authorization",
            "authenticationinfo",
            "proxyauthenticate",
            "proxyauthorization",
            "cookie",
            "setcookie",
            "setcookie2",
            "xapikey",
            "apikey",
            "ocpapimsubscriptionkey",
            "xfunctionskey",
            "xmsauthorizationauxiliary",
            "xmstokenaadaccesstoken",
            "xmstokenaadidtoken",
            "xmstokenaadrefreshtoken");

    private static final Set<String> PROPERTIES =
            Set.of("clientassertion", "assertion", "devicecode", "sharedaccesssignature", "subscriptionkey");

    /** {@code adminPassword} and {@code clientSecrets} are as secret as the words that they end in, in the plural or not. */
    private static final List<String> ENDS = List.of(
            "password",
            "passwd",
            "secret",
            "secrettext",
            "accesstoken",
            "refreshtoken",
            "idtoken",
            "apikey",
            "privatekey",
            "sharedkey",
            "accountkey",
            "connectionstring");

    private static final String LAST_LETTERS = "dtnyg";

    /** Parameters of signed URLs. */
    private static final Set<String> PARAMETERS =
            Set.of("sig", "xamzsignature", "xamzsecuritytoken", "xgoogsignature", "tempauth", "skey");

    /** What these hold may be harmless, so that only what is kept for good goes without it. */
    private static final Set<String> DOUBTFUL_PARAMETERS = Set.of("signature", "token", "code");

    /** Those that are always secret. */
    public static final SecretNames STANDARD = new SecretNames(List.of(), List.of());

    private final Set<String> headers;
    private final Set<String> properties;

    /** These names besides those that are always secret. */
    public SecretNames(List<String> headers, List<String> properties) {
        this.headers = with(HEADERS, headers);
        this.properties = with(PROPERTIES, properties);
    }

    private static Set<String> with(Set<String> standard, List<String> own) {
        Set<String> all = new HashSet<>(standard);
        own.forEach(name -> all.add(plain(name)));
        return Set.copyOf(all);
    }

    public boolean isHeader(String name) {
        return headers.contains(plain(name));
    }

    public boolean isProperty(String name) {
        return isPlainProperty(plain(name));
    }

    /** Whether a parameter of a URL or a form, or a variable of a shell, is secret wherever it stands. */
    public boolean isParameter(String name) {
        String plain = plain(name);
        return PARAMETERS.contains(plain) || isPlainProperty(plain);
    }

    /** Whether a parameter of a URL may be secret, so that no file should keep it. */
    public boolean mayBeParameter(String name) {
        return isParameter(name) || DOUBTFUL_PARAMETERS.contains(plain(name));
    }

    private boolean isPlainProperty(String plain) {
        if (properties.contains(plain)) {
            return true;
        }
        int end = plain.endsWith("s") ? plain.length() - 1 : plain.length();
        if (end == 0 || LAST_LETTERS.indexOf(plain.charAt(end - 1)) < 0) {
            return false;
        }
        String one = plain.substring(0, end);
        return ENDS.stream().anyMatch(one::endsWith);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
