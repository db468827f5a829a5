package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for secrets in all that a command left, in each form in which they may be written. Shares no code with what masks. */
final class SecretSearch {

    private final Path folder;
    private final Set<String> inputs;

    /**
     * A search.
     *
     * @param inputs files below the folder that were there before
     */
    SecretSearch(Path folder, Set<String> inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    /** Fails where one is shown or written; gives the files that were looked at. */
    List<String> assertNone(Ran ran, Iterable<String> secrets) throws IOException {
        List<String> searched = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!inputs.contains(name)) {
                    searched.add(name);
                    assertNone(name, Files.readString(file, StandardCharsets.ISO_8859_1), secrets);
                }
            }
        }
        assertNone("standard output", ran.out(), secrets);
        assertNone("standard error", ran.err(), secrets);
        return searched;
    }

    static void assertNone(String place, String text, Iterable<String> secrets) {
        for (String secret : secrets) {
            for (String form : forms(secret)) {
                assertThat(text.contains(form))
                        .as(() -> place + " has `" + form + "`:\n" + around(text, text.indexOf(form)))
                        .isFalse();
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), Math.max(0, at) + 200));
    }

    private static Set<String> forms(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(secret.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        forms.add(secret.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#34;"));
        for (String before : List.of("", "x", "xy")) {
            String coded = Base64.getEncoder().encodeToString((before + secret).getBytes(StandardCharsets.UTF_8));
            // The characters at both ends also depend on what stands around.
            String core = coded.substring(before.isEmpty() ? 0 : 4, coded.length() - 4);
            forms.add(core);
            forms.add(core.replace('+', '-').replace('/', '_'));
        }
        return forms;
    }
}
