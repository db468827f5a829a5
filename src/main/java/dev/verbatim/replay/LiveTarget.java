package dev.verbatim.replay;

import dev.verbatim.config.Patience;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Page;
import dev.verbatim.model.Proof;
import dev.verbatim.model.UsageException;
import dev.verbatim.replay.signin.Account;
import dev.verbatim.replay.signin.AccountChoice;
import dev.verbatim.replay.signin.Accounts;
import dev.verbatim.replay.signin.SignIn;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running service. What it answers is the truth; what is sent to it is only what may be. */
public final class LiveTarget implements Target {

    private static final int HURRY_SECONDS = 3;

    /** Answers to what undoes something: what is not there any more was removed, whoever did it. */
    private static final Set<Integer> DONE = Set.of(200, 202, 204, 404, 410);

    private final String name;
    private final String url;
    private final TargetSettings settings;
    private final TargetFacts facts;
    private final WriteFlags allowed;
    private final RequestBuilder builder;
    private final Time time;
    private final HttpSender sender;
    private final Limiter limiter;
    private final Route route;
    private final Backoff backoff;
    private final Accounts accounts;
    private final Created created = new Created();
    private final CleanUp cleanUp = new CleanUp();
    private final Collection<String> underWay = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;
    private volatile Consumer<String> announce = words -> {};

    /**
     * A target from the configuration, or one that is just a URL.
     *
     * @param baseUrls documented URL prefixes that the target's URL replaces; none means any origin
     * @param signIn what signing in needs of the process
     * @throws UsageException if what the configuration says cannot be, or refers to what is not there
     */
    public LiveTarget(TargetSettings settings, List<String> baseUrls, WriteFlags allowed, SignIn signIn) {
        this(settings, baseUrls, allowed, signIn, Time.of(signIn.clock()), Math::random);
    }

    LiveTarget(
            TargetSettings settings,
            List<String> baseUrls,
            WriteFlags allowed,
            SignIn signIn,
            Time time,
            DoubleSupplier random) {
        URI base = base(settings);
        this.name = settings.name();
        this.url = base.toString();
        this.settings = settings;
        this.facts = TargetFacts.ofLive(name, base, settings.disposable());
        this.allowed = allowed;
        this.builder = RequestBuilder.live(url, baseUrls, settings.values());
        this.accounts = Accounts.open(settings.signIn(), base, signIn, new TokenWire());
        this.time = time;
        this.sender = new HttpSender(SenderLimits.ofSeconds(settings.timeoutSeconds()));
        this.limiter = new Limiter(settings.concurrency(), settings.patience(), time);
        this.backoff = new Backoff(random);
        this.route = new Route(sender::send, limiter, settings.patience(), Set.of());
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
        return replay(route, exchange, provision);
    }

    private Attempt replay(Route route, Exchange exchange, Provision provision) {
        BuiltRequest built = builder.build(exchange, provision);
        OutgoingRequest request = built.request();
        if (request == null) {
            return Attempt.notSent(String.valueOf(built.reason()));
        }
        String objection = objection(request, created::owns);
        if (objection != null) {
            return Attempt.notSent(objection);
        }
        AccountChoice choice = accounts.choose(exchange, provision.secondaryAccount());
        if (choice.objection() != null) {
            return Attempt.notSent(choice.objection());
        }
        Set<Integer> documented = documented(exchange, route.expected());
        Account account = provision.isUnsigned() ? accounts.nobody() : accounts.get(choice);
        SignedSending signed = new SignedSending(account, route.wire(), documented);
        Courier courier = new Courier(signed::send, route.limiter(), backoff, time);
        courier.announceTo(announce);
        String posted = "`POST " + request.uri().getRawPath() + "`";
        String remains = "what `" + exchange.example().name() + "` may have created: ";
        String posting = posts(request) ? remains + "no answer to " + posted + " came" : "";
        underWay.add(posting);
        Delivery delivery;
        try {
            delivery = deliver(courier, request, documented, provision);
        } finally {
            underWay.remove(posting);
        }
        String failure = delivery.failure();
        if (signed.failure() != null) {
            return Attempt.notSignedIn(signed.failure());
        }
        if (delivery.attempts() == 0 && !Errand.STOPPED.equals(failure)) {
            return Attempt.notSent(String.valueOf(failure));
        }
        ReceivedResponse response = delivery.response();
        if (response == null) {
            return failed(posting, signed.shown(request), delivery, String.valueOf(failure));
        }
        if (response.broken() != null && response.status() < 300 && !posting.isEmpty()) {
            cleanUp.mayRemain(remains + "the answer to " + posted + " broke off");
        }
        created.note(request, response);
        Followed followed = new FollowUp(courier, route.patience()).of(request, response, documented, provision);
        return answered(signed.shown(request), response, delivery, followed);
    }

    private static boolean posts(OutgoingRequest request) {
        return RequestActs.of(request).stream().anyMatch(act -> act.method().equals("POST"));
    }

    private static Delivery deliver(
            Courier courier, OutgoingRequest request, Set<Integer> documented, Provision provision) {
        Eventually eventually = provision.eventually();
        return eventually != null && RequestActs.onlyReads(request)
                ? new Settling(courier, eventually, documented).read(request, provision.retryStatuses())
                : courier.deliver(request, documented, provision.retryStatuses());
    }

    private Attempt failed(String posting, OutgoingRequest request, Delivery delivery, String failure) {
        boolean arrived = delivery.fate() == Fate.LOST || delivery.fate() == Fate.UNCLEAR;
        if (arrived && !posting.isEmpty()) {
            cleanUp.mayRemain(posting);
        }
        return new Attempt(
                Outcome.NO_VERDICT,
                failure,
                request,
                null,
                null,
                List.of(),
                delivery.attempts(),
                delivery.waits(),
                delivery.millis());
    }

    private static Attempt answered(
            OutgoingRequest request, ReceivedResponse response, Delivery delivery, Followed followed) {
        List<String> waits = new ArrayList<>(delivery.waits());
        waits.addAll(followed.notes());
        boolean verdict = followed.failure() == null;
        return new Attempt(
                verdict ? null : Outcome.NO_VERDICT,
                followed.failure(),
                request,
                response,
                verdict ? Proof.of(Proof.Kind.LIVE) : null,
                List.of(),
                delivery.attempts() + followed.attempts(),
                waits,
                delivery.millis(),
                followed.further());
    }

    @Override
    public @Nullable String objection(Exchange exchange, Provision provision, Predicate<String> owned) {
        BuiltRequest built = builder.build(exchange, provision);
        OutgoingRequest request = built.request();
        if (request == null) {
            return String.valueOf(built.reason());
        }
        String objection = objection(request, path -> owned.test(path) || created.owns(path));
        return objection == null
                ? accounts.choose(exchange, provision.secondaryAccount()).objection()
                : objection;
    }

    private @Nullable String objection(OutgoingRequest request, Predicate<String> owned) {
        return Forecast.objection(request, owned, facts, allowed);
    }

    private static Set<Integer> documented(Exchange exchange, Set<Integer> expected) {
        return Stream.concat(
                        exchange.answers().stream()
                                .map(answer -> answer.response().status()),
                        expected.stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void again() {
        limiter.renew();
    }

    @Override
    public void announceTo(Consumer<String> listener) {
        announce = listener;
    }

    @Override
    public void atEnd(CleanUp.Step step) {
        cleanUp.push(step);
    }

    @Override
    public void stop() {
        stopped = true;
        limiter.stop();
    }

    @Override
    public List<String> cleanUp() {
        boolean interrupted = Thread.interrupted();
        try {
            return stopped
                    ? cleanUpInAHurry()
                    : cleanUp.end(cleaning((page, exchange, provision) ->
                            replay(fresh(sender::send, settings.patience()), exchange, provision)));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whoever pressed Ctrl-C waits for seconds at most. */
    private List<String> cleanUpInAHurry() {
        SenderLimits limits = SenderLimits.ofSeconds(Math.min(HURRY_SECONDS, settings.timeoutSeconds()));
        long end = time.nanos() + TimeUnit.SECONDS.toNanos(HURRY_SECONDS);
        // Their threads are not waited for any longer.
        underWay.stream().filter(posting -> !posting.isEmpty()).forEach(cleanUp::mayRemain);
        try (HttpSender hasty = new HttpSender(limits)) {
            Route route = fresh(hasty::send, new Patience(0, 1, 0, 0));
            return cleanUp.end(cleaning((page, exchange, provision) ->
                    time.nanos() > end ? Attempt.notSent(Errand.STOPPED) : replay(route, exchange, provision.once())));
        }
    }

    /** A run that was stopped, or that used up its budget, has to clean up all the same. */
    private Route fresh(Function<OutgoingRequest, Sending> wire, Patience patience) {
        return new Route(wire, new Limiter(settings.concurrency(), patience, time), patience, DONE);
    }

    private Target cleaning(CleaningTarget.Sender by) {
        return new CleaningTarget(name, url, by);
    }

    @Override
    public void close() {
        limiter.stop();
        cleanUp();
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
