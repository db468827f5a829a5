package dev.verbatim.config;

import dev.verbatim.config.Auth.Client;
import dev.verbatim.config.Auth.Endpoint;
import dev.verbatim.config.ConfigValue.Entry;
import dev.verbatim.config.ConfigValue.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@code auth} says. */
final class AuthReading {

    private static final int COMMAND_SECONDS = 60;
    private static final String ENTRA = "https://login.microsoftonline.com";
    private static final Map<String, List<String>> KEYS = keys();

    private final Path root;
    private final Map<String, Origin> origins;

    AuthReading(Path root, Map<String, Origin> origins) {
        this.root = root;
        this.origins = origins;
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        List<String> client = List.of("type", "token-url", "entra", "client-id", "scope", "resource");
        keys.put("client-credentials", CredentialReading.with(client));
        keys.put("refresh-token", CredentialReading.with(client, "refresh-token"));
        keys.put("device-code", CredentialReading.with(client, "device-url"));
        keys.put("token-command", List.of("type", "command", "timeout"));
        keys.put("token", List.of("type", "token"));
        keys.put("basic", List.of("type", "user", "password"));
        keys.put("none", List.of("type"));
        return keys;
    }

    /** The section {@code auth}, all of whose secrets must be references; nothing is done where it is absent. */
    Auth read(@Nullable Section auth) {
        if (auth == null) {
            return new Auth.None();
        }
        for (Entry entry : auth.entries()) {
            Secrets.refuseLiterals(new Table(List.of(entry), entry.value().span()));
            origins.put(
                    auth.name(entry.key().text()),
                    new Origin(Origin.Kind.FILE, entry.value().span().location()));
        }
        String type = Words.oneOf(given(auth, "type", "how to sign in"), KEYS.keySet());
        auth.only(KEYS.getOrDefault(type, List.of()));
        return switch (type) {
            case "client-credentials" -> new Auth.ClientCredentials(client(auth, false));
            case "refresh-token" ->
                new Auth.RefreshToken(client(auth, false), reference(auth, "refresh-token", "the token to begin with"));
            case "device-code" -> new Auth.DeviceCode(client(auth, true));
            case "token-command" -> command(auth);
            case "token" -> new Auth.StaticToken(reference(auth, "token", "the token"));
            case "basic" ->
                new Auth.Basic(reference(auth, "user", "who signs in"), reference(auth, "password", "the password"));
            default -> new Auth.None();
        };
    }

    private Client client(Section auth, boolean device) {
        Section entra = auth.section("entra", List.of("tenant", "authority"));
        return new Client(
                endpoint(auth, entra, "token-url", "/oauth2/v2.0/token"),
                device ? endpoint(auth, entra, "device-url", "/oauth2/v2.0/devicecode") : null,
                reference(auth, "client-id", "which client signs in"),
                new CredentialReading(root).read(auth, entra != null),
                maybe(auth, "scope"),
                maybe(auth, "resource"));
    }

    private Endpoint endpoint(Section auth, @Nullable Section entra, String key, String path) {
        Given url = auth.text(key);
        if (url != null) {
            Reference base = Reference.of(root, url);
            return new Endpoint(base.isKeptElsewhere() ? base : Reference.of(root, checked(url)), null, "");
        }
        if (entra == null) {
            throw auth.wrong("`" + auth.name(key) + "` is missing: where to ask; or `entra` with a `tenant`");
        }
        Given authority = entra.text("authority");
        return new Endpoint(
                authority == null
                        ? new Reference(Reference.Kind.HERE, ENTRA, "")
                        : Reference.of(root, new Given(BaseUrl.of(authority), authority.origin())),
                reference(entra, "tenant", "the id or a domain of the tenant"),
                path);
    }

    private static Given checked(Given url) {
        BaseUrl.of(url);
        return url;
    }

    private static Auth.TokenCommand command(Section auth) {
        List<Given> words = auth.texts("command");
        if (words == null || words.isEmpty()) {
            throw auth.wrong("`" + auth.name("command") + "` is missing: what prints a token");
        }
        Given timeout = auth.text("timeout");
        List<String> command = words.size() == 1
                ? CommandLineWords.of(words.get(0))
                : words.stream().map(Given::text).toList();
        return new Auth.TokenCommand(command, timeout == null ? COMMAND_SECONDS : Words.seconds(timeout));
    }

    private Reference reference(Section section, String key, String what) {
        return Reference.of(root, given(section, key, what));
    }

    private @Nullable Reference maybe(Section section, String key) {
        Given given = section.text(key);
        return given == null ? null : Reference.of(root, given);
    }

    private static Given given(Section section, String key, String what) {
        Given given = section.text(key);
        if (given == null) {
            throw section.wrong("`" + section.name(key) + "` is missing: " + what);
        }
        return given;
    }
}
