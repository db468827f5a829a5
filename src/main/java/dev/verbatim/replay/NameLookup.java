package dev.verbatim.replay;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks up the addresses of a host until a deadline; by itself the JVM waits for as long as the system does. */
final class NameLookup {

    private NameLookup() {}

    static InetAddress[] of(String host, Deadline deadline) throws IOException {
        return until(deadline, () -> InetAddress.getAllByName(host));
    }

    /** A look-up that hangs goes on on a thread of its own, which keeps no process alive. */
    static InetAddress[] until(Deadline deadline, Callable<InetAddress[]> lookup) throws IOException {
        FutureTask<InetAddress[]> task = new FutureTask<>(lookup);
        Thread thread = new Thread(task, "verbatim-names");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.millisFor(1), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException problem ? problem : new UnknownHostException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
