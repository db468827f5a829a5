package dev.verbatim.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a target, in the order in which they are tried.
 *
 * @param expectTenant what the {@code tid} of each token must be, or null for any
 * @param idle secrets of accounts that are left out: nobody uses them, and nobody shows them
 */
public record SignInSettings(
        List<AccountSettings> accounts, @Nullable String expectTenant, List<Reference> idle) {

    /** Requests are sent without signing in. */
    public static final SignInSettings NONE = new SignInSettings(List.of(), null, List.of());

    public SignInSettings {
        accounts = List.copyOf(accounts);
        idle = List.copyOf(idle);
    }
}
