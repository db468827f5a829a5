package dev.verbatim.replay.signin;

import dev.verbatim.config.Auth;
import dev.verbatim.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the user's own command, without a shell, and takes the token that it prints. What it prints is never shown. */
record CommandSource(Auth.TokenCommand settings, SignIn signIn) implements TokenSource {

    private static final int LARGEST = 200_000;

    @Override
    public AccessToken fetch() {
        Process process = start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> printed = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            byte[] bytes = printed.get(settings.timeoutSeconds(), TimeUnit.SECONDS);
            if (!process.waitFor(settings.timeoutSeconds(), TimeUnit.SECONDS)) {
                throw tooSlow();
            }
            if (process.exitValue() != 0) {
                throw new EnvironmentException(
                        name() + " ended with exit code " + process.exitValue() + "; run it by hand to see why");
            }
            return PrintedToken.of(new String(bytes, StandardCharsets.UTF_8), signIn.clock())
                    .orElseThrow(() -> new EnvironmentException(name() + " printed no token"));
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("the run was interrupted");
        } catch (IOException | ExecutionException e) {
            throw new EnvironmentException("what " + name() + " printed cannot be read");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(settings.command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new EnvironmentException(name() + " cannot be started");
        }
    }

    private static byte[] read(InputStream in) {
        try (in) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private EnvironmentException tooSlow() {
        return new EnvironmentException(name() + " printed no token within " + settings.timeoutSeconds() + " s");
    }

    /** Only the program's name: its arguments may hold a secret. */
    private String name() {
        return "the command `" + settings.command().get(0) + "`";
    }
}
