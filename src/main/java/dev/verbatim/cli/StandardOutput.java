package dev.verbatim.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stream that remembers whether something written to it was lost, as on a full disk. */
final class StandardOutput extends FilterOutputStream {

    private volatile @Nullable IOException loss;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            loss = e;
            throw e;
        }
    }

    /** Why something was lost; null where nothing was, or where the reader of a pipe had seen enough. */
    @Nullable
    String loss() {
        IOException lost = loss;
        if (lost == null) {
            return null;
        }
        String reason = String.valueOf(lost.getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("pipe") ? null : reason;
    }

    /** The exit code of a command that would have ended with another one: whoever lost its results has no verdict. */
    int exitCode(int code) {
        return loss() != null && (code == ExitCode.OK || code == ExitCode.FAILED) ? ExitCode.ENVIRONMENT : code;
    }
}
