package dev.verbatim.report;

import java.util.List;

/** The test cases of one page. */
record JunitSuite(String name, String page, List<JunitCase> cases) {

    JunitSuite {
        cases = List.copyOf(cases);
    }

    int count(JunitCase.Kind kind) {
        return (int) cases.stream().filter(c -> c.kind() == kind).count();
    }

    long millis() {
        return cases.stream().mapToLong(JunitCase::millis).sum();
    }
}
