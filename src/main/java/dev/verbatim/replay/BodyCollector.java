package dev.verbatim.replay;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes of a body as they come, also when it never ends well: a connection that is cut in the middle gives
 * what had come and a sentence on what went wrong, where the subscribers of the JDK give an exception and no bytes.
 */
final class BodyCollector implements BodySubscriber<BodyCollector.Body> {

    private final int limit;
    private final Deadline deadline;
    private final CompletableFuture<Body> done = new CompletableFuture<>();
    private byte[] bytes = new byte[0];
    private int size;
    private @Nullable Subscription subscription;
    private @Nullable Future<?> alarm;

    BodyCollector(int limit, Deadline deadline) {
        this.limit = limit;
        this.deadline = deadline;
    }

    /**
     * What came.
     *
     * @param broken why it is not whole, or null when it is
     */
    record Body(byte[] bytes, @Nullable String broken) {}

    @Override
    public CompletionStage<Body> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription incoming) {
        subscription = incoming;
        alarm = deadline.alarm(() -> stop(BrokenBody.stalled(size(), deadline.seconds())));
        incoming.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int taken = Math.min(buffer.remaining(), limit - size);
            reserve(size + taken);
            boolean cut = taken < buffer.remaining();
            buffer.get(bytes, size, taken);
            size += taken;
            if (cut) {
                stop("the body is longer than " + limit + " bytes");
                return;
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        finish(BrokenBody.words(problem, size()));
    }

    @Override
    public void onComplete() {
        finish(null);
    }

    /** What has come, as it ended, or as it is if it has not. */
    Body ended() {
        return done.getNow(new Body(soFar(), "the connection was lost before the end of the body"));
    }

    private synchronized byte[] soFar() {
        return Arrays.copyOf(bytes, size);
    }

    private synchronized int size() {
        return size;
    }

    private void stop(String broken) {
        finish(broken);
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void finish(@Nullable String broken) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        done.complete(new Body(soFar(), broken));
    }

    private void reserve(int wanted) {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(wanted, bytes.length * 2L)));
        }
    }
}
