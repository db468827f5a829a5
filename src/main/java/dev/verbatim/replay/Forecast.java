package dev.verbatim.replay;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.replay.signin.AccountChoice;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says whether an example would be sent to a target, and if not, why and what would change that. Sends nothing. */
public final class Forecast {

    private static final String SOMEWHERE = "http://127.0.0.1";

    /** Services choose ids of their own, so that beforehand nobody can rule out that an answer names this one. */
    private static final String MAYBE_OWN = "`--allow-deletes` removes only what this run created; this is removed"
            + " only where an answer before it says that it was created; `--allow-deletes=any` removes anything";

    private final RequestBuilder builder;
    private final TargetFacts facts;
    private final WriteFlags allowed;
    private final List<AccountSettings> accounts;
    private final boolean live;

    private Forecast(
            RequestBuilder builder,
            TargetFacts facts,
            WriteFlags allowed,
            List<AccountSettings> accounts,
            boolean live) {
        this.builder = builder;
        this.facts = facts;
        this.allowed = allowed;
        this.accounts = accounts;
        this.live = live;
    }

    public static Forecast of(TargetSettings target, List<String> baseUrls, WriteFlags allowed) {
        String url = target.url();
        if (url == null) {
            RequestBuilder builder = RequestBuilder.mock(SOMEWHERE, baseUrls, target.values());
            return new Forecast(builder, TargetFacts.ofMock(), allowed, List.of(), false);
        }
        TargetFacts facts = TargetFacts.ofLive(target.name(), URI.create(url), target.disposable());
        return new Forecast(
                RequestBuilder.live(url, baseUrls, target.values()),
                facts,
                allowed,
                target.signIn().accounts(),
                true);
    }

    /** Whether what is sent goes to a service. */
    public boolean isLive() {
        return live;
    }

    /** What would be sent, or why nothing would be; {@code owned} tells paths of what the run creates before. */
    public Planned plan(Exchange exchange, Provision provision, Predicate<String> owned) {
        String skip = exchange.example().skip();
        if (skip != null) {
            return Planned.notSent(null, skip);
        }
        if (exchange.request() == null) {
            return Planned.notSent(null, "its request cannot be read");
        }
        BuiltRequest built = builder.build(exchange, live ? provision : provision.valuesOnly());
        OutgoingRequest request = built.request();
        if (request == null) {
            return Planned.notSent(null, String.valueOf(built.reason()));
        }
        AccountChoice choice = AccountChoice.of(accounts, exchange, live && provision.secondaryAccount());
        String objection = objection(request, owned, facts, allowed);
        String refused = objection == null ? choice.objection() : objection;
        if (SafetyPolicy.NOT_OWN.equals(refused)) {
            return Planned.notSent(request, MAYBE_OWN);
        }
        return refused == null ? Planned.sent(request, choice.name()) : Planned.notSent(request, refused);
    }

    /** The first objection to anything that the request does; {@code owned} tells paths of what the run created. */
    static @Nullable String objection(
            OutgoingRequest request, Predicate<String> owned, TargetFacts facts, WriteFlags allowed) {
        for (Act act : RequestActs.of(request)) {
            String objection = SafetyPolicy.objection(act.method(), owned.test(act.path()), facts, allowed)
                    .orElse(null);
            if (objection != null) {
                return objection;
            }
        }
        return null;
    }
}
