package dev.verbatim.replay.signin;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.config.Auth;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes accounts of what the configuration says. Classes that know OAuth are loaded only for accounts that use it. */
final class AccountMaker {

    private final Lookup lookup;
    private final Wire wire;
    private final SignIn signIn;
    private final @Nullable String tenant;

    AccountMaker(Lookup lookup, Wire wire, SignIn signIn, @Nullable String tenant) {
        this.lookup = lookup;
        this.wire = wire;
        this.signIn = signIn;
        this.tenant = tenant;
    }

    Account make(AccountSettings settings, URI target) {
        Map<String, String> headers = new LinkedHashMap<>();
        settings.headers()
                .forEach((name, value) ->
                        headers.put(name, value.isKeptElsewhere() ? lookup.secret(value) : lookup.text(value)));
        Auth auth = settings.auth();
        if (auth instanceof Auth.None) {
            return Account.fixed(settings.name(), target, headers, null);
        }
        if (auth instanceof Auth.Basic basic) {
            return Account.fixed(settings.name(), target, headers, basic(basic));
        }
        TokenSource source = source(settings.name(), auth);
        TokenSource checked = tenant == null ? source : new TenantCheck(source, tenant);
        return Account.withTokens(
                settings.name(),
                target,
                headers,
                new Tokens(new ToldSource(checked, signIn.secrets()), System::nanoTime));
    }

    /** RFC 7617, section 2. */
    private String basic(Auth.Basic basic) {
        String pair = lookup.text(basic.user()) + ":" + lookup.secret(basic.password());
        String credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        signIn.secrets().accept(credentials);
        return "Basic " + credentials;
    }

    private TokenSource source(String name, Auth auth) {
        if (auth instanceof Auth.StaticToken known) {
            AccessToken token = new AccessToken(lookup.secret(known.token()), 0, null);
            return () -> token;
        }
        if (auth instanceof Auth.TokenCommand command) {
            return new CommandSource(command, signIn);
        }
        Grants grants = new Grants(name, lookup, wire, signIn);
        if (auth instanceof Auth.ClientCredentials credentials) {
            return grants.clientCredentials(credentials);
        }
        if (auth instanceof Auth.RefreshToken refresh) {
            return grants.refreshToken(refresh);
        }
        return grants.deviceCode((Auth.DeviceCode) auth);
    }
}
