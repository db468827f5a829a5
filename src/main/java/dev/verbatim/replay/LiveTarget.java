package dev.verbatim.replay;

import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** A running service. What it answers is the truth; what is sent to it is only what may be. */
public final class LiveTarget implements Target {

    private final String name;
    private final String url;
    private final TargetFacts facts;
    private final WriteFlags allowed;
    private final RequestBuilder builder;
    private final HttpSender sender;

    /**
     * A target from the configuration, or one that is just a URL.
     *
     * @param baseUrls documented URL prefixes that the target's URL replaces; none means any origin
     */
    public LiveTarget(TargetSettings settings, List<String> baseUrls, WriteFlags allowed) {
        URI base = base(settings);
        this.name = settings.name();
        this.url = base.toString();
        this.facts = TargetFacts.ofLive(name, base, settings.disposable());
        this.allowed = allowed;
        this.builder = RequestBuilder.live(url, baseUrls, settings.values());
        this.sender = new HttpSender(base, SenderLimits.ofSeconds(settings.timeoutSeconds()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Attempt replay(Page page, Exchange exchange) {
        return replay(page, exchange, Provision.NONE);
    }

    @Override
    public Attempt replay(Page page, Exchange exchange, Provision provision) {
        BuiltRequest built = builder.build(exchange, provision);
        OutgoingRequest request = built.request();
        if (request == null) {
            return Attempt.notSent(String.valueOf(built.reason()));
        }
        String objection = Forecast.objection(request, facts, allowed);
        if (objection != null) {
            return Attempt.notSent(objection);
        }
        Sending sending = sender.send(request);
        if (sending.attempts() == 0) {
            return Attempt.notSent(String.valueOf(sending.failure()));
        }
        if (sending.response() == null) {
            return Attempt.noVerdict(String.valueOf(sending.failure()), request, sending.attempts(), sending.millis());
        }
        return new Attempt(
                null,
                null,
                request,
                sending.response(),
                Proof.of(Proof.Kind.LIVE),
                List.of(),
                sending.attempts(),
                List.of(),
                sending.millis());
    }

    @Override
    public void close() {
        sender.close();
    }

    private static URI base(TargetSettings settings) {
        String text = String.valueOf(settings.url());
        try {
            URI base = new URI(text);
            String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && base.getHost() != null
                    && base.getRawQuery() == null
                    && base.getRawFragment() == null) {
                return base;
            }
        } catch (URISyntaxException e) {
            throw new UsageException("the URL of the target `" + settings.name() + "` is not one: `" + text + "`");
        }
        throw new UsageException("the URL of the target `" + settings.name()
                + "` must be `http://` or `https://` with a host, and no query: `" + text + "`");
    }
}
