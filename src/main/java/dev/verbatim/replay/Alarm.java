package dev.verbatim.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Closes a socket at a deadline, unless what it watches over has ended by then. */
final class Alarm {

    private enum State {
        ON,
        OFF,
        RUNG
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.ON);
    private final Socket socket;
    private final Future<?> pending;

    /**
     * An alarm that is on.
     *
     * @param socket the one below TLS: that of TLS waits for whoever is writing to it before it closes
     * @param timer does something at the deadline
     */
    Alarm(Socket socket, Function<Runnable, Future<?>> timer) {
        this.socket = socket;
        this.pending = timer.apply(this::ring);
    }

    /** Ends the watch; false where the deadline came first. */
    boolean off() {
        state.compareAndSet(State.ON, State.OFF);
        pending.cancel(false);
        return state.get() != State.RUNG;
    }

    private void ring() {
        if (!state.compareAndSet(State.ON, State.RUNG)) {
            return;
        }
        try (socket) {
            // What has not left this machine yet need not arrive any more.
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
