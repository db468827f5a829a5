package dev.verbatim.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of headers, JSON properties and parameters whose values are shown nowhere. Case, {@code -} and {@code _} do not matter. */
final class SecretNames {

    private static final Set<String> HEADERS = Set.of(
            "authorization",
            "proxyauthorization",
            "cookie",
            "setcookie",
            "xapikey",
            "apikey",
            "ocpapimsubscriptionkey",
            "xfunctionskey",
            "xmsauthorizationauxiliary");
    private static final Set<String> PROPERTIES = Set.of(
            "accesstoken",
            "refreshtoken",
            "idtoken",
            "clientsecret",
            "clientassertion",
            "assertion",
            "devicecode",
            "password",
            "newpassword",
            "currentpassword",
            "secrettext",
            "apikey",
            "privatekey",
            "sharedaccesssignature",
            "subscriptionkey");

    /** Parameters of signed URLs. */
    private static final Set<String> PARAMETERS = Set.of("sig", "xamzsignature", "xamzsecuritytoken", "tempauth");

    private final Set<String> headers;
    private final Set<String> properties;

    SecretNames(List<String> headers, List<String> properties) {
        this.headers = with(HEADERS, headers);
        this.properties = with(PROPERTIES, properties);
    }

    private static Set<String> with(Set<String> standard, List<String> own) {
        Set<String> all = new HashSet<>(standard);
        own.forEach(name -> all.add(plain(name)));
        return Set.copyOf(all);
    }

    boolean isHeader(String name) {
        return headers.contains(plain(name));
    }

    boolean isProperty(String name) {
        return properties.contains(plain(name));
    }

    boolean isParameter(String name) {
        String plain = plain(name);
        return PARAMETERS.contains(plain) || properties.contains(plain);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
