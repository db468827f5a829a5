package dev.verbatim.cli;

/** The {@code verbatim.yml} that a newcomer begins with: what holds here, and what one may want next, as comments. */
public final class StarterText {

    private StarterText() {}

    /** The file's text. */
    public static String of(Starter starter) {
        String base = starter.baseUrl() == null ? "https://api.contoso.example/v1.0" : starter.baseUrl();
        return "# Settings of Verbatim; `verbatim config` shows them all, `verbatim config --schema` is for editors.\n"
                + "docs: ["
                + String.join(
                        ", ", starter.docs().stream().map(StarterText::quoted).toList()) + "]\n"
                + (starter.fragments() ? "exclude: [\"**/includes/**\"]     # fragments that pages include\n" : "")
                + (starter.infer()
                        ? "infer: headings                   # code under Request and Response headings makes examples\n"
                        : "")
                + """

                fail-on: error                    # error | warning | info
                shape: standard                   # strict | standard | lenient

                # rules:                          # another severity, or off; `verbatim explain` lists the rules
                #   link-missing: warning

                # targets:
                #   mock:
                #     mappings: mappings          # your own WireMock mappings
                #   sandbox:                      # verbatim run --target sandbox
                #     url: https://sandbox.contoso.example
                #     disposable: true            # may be written to, with --allow-writes

                # base-urls:                      # what a target's url replaces; without it, any documented origin
                #   - BASE
                """.replace("BASE", base);
    }

    private static String quoted(String folder) {
        return folder.matches("[A-Za-z0-9._-]+")
                ? folder
                : "\"" + folder.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
