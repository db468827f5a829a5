package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanUpTest {

    private final CleanUp cleanUp = new CleanUp();
    private final List<String> undone = new ArrayList<>();

    @Test
    void undoes_last_what_was_made_first() {
        push("/calls/1");
        push("/calls/1/participants/2");

        assertThat(end()).isEmpty();
        assertThat(undone).containsExactly("/calls/1/participants/2", "/calls/1");
    }

    @Test
    void lists_what_could_not_be_undone_and_goes_on() {
        push("/calls/1");
        push("/bad");
        push("/worse");

        assertThat(end()).containsExactly("it broke", "the thing at /bad: it is locked");
        assertThat(undone).containsExactly("/calls/1");
    }

    @Test
    void undoes_everything_once() {
        push("/bad");

        assertThat(end()).hasSize(1);
        assertThat(end()).isEmpty();
    }

    @Test
    void lists_what_nobody_knows_how_to_undo() {
        cleanUp.mayRemain("what `POST /calls` may have created");

        assertThat(end()).containsExactly("what `POST /calls` may have created");
    }

    private void push(String path) {
        cleanUp.push(target -> {
            if (path.equals("/worse")) {
                throw new IllegalStateException("it broke");
            }
            if (path.equals("/bad")) {
                return "the thing at /bad: it is locked";
            }
            undone.add(path);
            return null;
        });
    }

    private List<String> end() {
        return cleanUp.end(new CleaningTarget("", "", (page, exchange, provision) -> Attempt.notSent("")));
    }
}
