package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.UsageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

class MaskedFailureTest {

    private final MaskedFailure failure = new MaskedFailure(text -> text.replace("s3cret", "***"));

    static Stream<Throwable> thrown() {
        Exception cause = new Exception("caused by s3cret", new Error("s3cret"));
        return Stream.of(
                new AssertionError("s3cret", cause),
                new TestAbortedException("s3cret", cause),
                new EnvironmentException("s3cret", cause),
                new UsageException("s3cret"),
                new AssertionError("clean", cause));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void what_is_thrown_keeps_its_kind_and_loses_its_secrets(Throwable thrown) {
        Throwable masked = thrownBy(thrown);

        assertThat(masked).hasSameClassAs(thrown);
        assertThat(masked.getStackTrace()).isEqualTo(thrown.getStackTrace());
        assertThat(whole(masked)).doesNotContain("s3cret");
    }

    @Test
    void other_failures_are_told_by_their_words() {
        Throwable masked = thrownBy(new IllegalArgumentException("no s3cret"));

        assertThat(masked).hasMessage("java.lang.IllegalArgumentException: no ***");
    }

    @Test
    void what_something_suppressed_does_not_get_through() {
        AssertionError error = new AssertionError("clean");
        error.addSuppressed(new Exception("s3cret"));

        assertThat(whole(thrownBy(error))).doesNotContain("s3cret");
    }

    @Test
    void what_is_clean_stays_itself() {
        AssertionError error = new AssertionError("clean", new Exception("as well"));

        assertThat(thrownBy(error)).isSameAs(error);
    }

    private Throwable thrownBy(Throwable thrown) {
        return catchThrowable(() -> failure.during(() -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }));
    }

    private static String whole(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
