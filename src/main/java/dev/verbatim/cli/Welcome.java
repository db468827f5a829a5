package dev.verbatim.cli;

/** What someone sees who types the bare name: ten lines with two examples. */
final class Welcome {

    static final String TEXT = """
            Verbatim replays every request in a set of Markdown API docs and says which examples are not true.

              verbatim run                         replay all documented examples, offline, against a mock
              verbatim run page.md:59              replay the one example at line 59 of a page
              verbatim check [PATH...]             read the pages and report what is wrong, sending nothing
              verbatim list | features | explain   show what pages hold; write feature files; what a rule means
              verbatim serve | export wiremock     the docs as a mock server, or as WireMock mappings
              verbatim init | config               write a starter verbatim.yml; show every setting

            `verbatim COMMAND --help` explains a command; exit codes: 0 fine, 1 failed, 2 misused, 3 no verdict.
            """;

    private Welcome() {}
}
