package dev.verbatim.replay.signin;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What signing in needs of the process around it.
 *
 * @param secrets hears of every secret as soon as it is known, so that it can be masked
 * @param notices tells a person something that they must see now: the code of a device, and where to enter it
 */
public record SignIn(Map<String, String> environment, Consumer<String> secrets, Consumer<String> notices, Clock clock) {

    public SignIn {
        environment = Map.copyOf(environment);
    }
}
