package dev.verbatim.scenario.files;

import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.UsageException;
import dev.verbatim.scenario.files.ScenarioPlaces.Found;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The scenario files that the settings name, read one by one. */
public final class ScenarioFiles {

    public static final ScenarioFiles NONE = new ScenarioFiles(List.of());

    private static final long LARGEST = 10_000_000;

    private final List<ScenarioFile> files;

    ScenarioFiles(List<ScenarioFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Reads files.
     *
     * @param root what the paths are relative to, and shown from
     * @param places files, folders (every {@code .json}, {@code .yml}, {@code .yaml} and {@code .scenarios} file below) or
     *     globs
     * @throws UsageException where one of them is nothing
     */
    public static ScenarioFiles read(Path root, Collection<String> places) {
        ScenarioPlaces found = new ScenarioPlaces(root);
        places.forEach(found::add);
        List<ScenarioFile> files = new ArrayList<>();
        found.files().forEach((file, how) -> {
            String shown = (file.startsWith(root) ? root.relativize(file) : file)
                    .toString()
                    .replace('\\', '/');
            try {
                if (how == Found.OUTSIDE) {
                    throw new IOException("it is a link that leads out of the docs");
                }
                ScenarioFile read = ScenarioFile.read(shown, text(file));
                // A folder of tests holds accounts and other JSON too.
                if (how == Found.NAMED || read.isMeant()) {
                    files.add(read);
                }
            } catch (IOException e) {
                files.add(unreadable(shown, e));
            }
        });
        return new ScenarioFiles(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What is wrong with the files by themselves. */
    public List<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream()).toList();
    }

    List<ScenarioFile> files() {
        return files;
    }

    private static ScenarioFile unreadable(String shown, IOException reason) {
        Finding finding = Finding.error(
                        "scenario-unreadable", SourceSpan.ofFile(shown), "`" + shown + "` cannot be read")
                .note(reason.getMessage() == null ? "the file system gives no reason" : reason.getMessage())
                .help("make it readable, or name other files under `scenarios` in `verbatim.yml`")
                .build();
        return new ScenarioFile(shown, true, List.of(), List.of(), List.of(finding));
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than 10 MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        } catch (AccessDeniedException e) {
            throw new IOException("permission denied", e);
        }
    }
}
