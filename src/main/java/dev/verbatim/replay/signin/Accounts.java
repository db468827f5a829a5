package dev.verbatim.replay.signin;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.config.SignInSettings;
import dev.verbatim.http.Exchange;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts of a live target. Nobody signs in before a request needs it. */
public final class Accounts {

    private final List<AccountSettings> settings;
    private final Map<String, Account> accounts;

    private Accounts(List<AccountSettings> settings, Map<String, Account> accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    /**
     * Looks up what the configuration refers to, so that what is missing is known before anything is sent.
     *
     * @param target where the accounts' credentials may go
     * @throws dev.verbatim.model.UsageException if something that the configuration refers to is not there
     */
    public static Accounts open(SignInSettings settings, URI target, SignIn signIn, Wire wire) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (AccountSettings account : settings.accounts()) {
            AccountMaker maker = new AccountMaker(new Lookup(signIn), wire, signIn, settings.expectTenant());
            accounts.put(account.name(), maker.make(account, target));
        }
        return new Accounts(settings.accounts(), accounts);
    }

    /** Which account an example runs on, or why on none. */
    public AccountChoice choose(Exchange exchange, boolean secondary) {
        return AccountChoice.of(settings, exchange, secondary);
    }

    /** Whoever sends a request as it is. */
    public Account nobody() {
        return Account.NOBODY;
    }

    /** The chosen account; one that adds nothing where nobody signs in. */
    public Account get(AccountChoice choice) {
        return accounts.getOrDefault(String.valueOf(choice.name()), Account.NOBODY);
    }
}
