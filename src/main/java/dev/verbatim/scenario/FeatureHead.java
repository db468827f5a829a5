package dev.verbatim.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out which page a feature was compiled from: its first line says so. */
final class FeatureHead {

    private FeatureHead() {}

    /** Path of the page; empty where the feature cannot be read, or is none of Verbatim's. */
    static String page(URI feature) {
        try (InputStream in = open(feature)) {
            if (in == null) {
                return "";
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String first = lines.readLine();
            return first != null && FeatureCompiler.MARKER.equals(lines.readLine()) ? FeatureCompiler.page(first) : "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    private static @Nullable InputStream open(URI feature) throws IOException {
        String scheme = String.valueOf(feature.getScheme());
        if (scheme.equals("classpath")) {
            String name = feature.getSchemeSpecificPart();
            return FeatureHead.class.getClassLoader().getResourceAsStream(name.replaceFirst("^/+", ""));
        }
        if (scheme.equals("file") && feature.isOpaque()) {
            return Files.newInputStream(Path.of(feature.getSchemeSpecificPart()));
        }
        return feature.isAbsolute() ? feature.toURL().openStream() : Files.newInputStream(Path.of(feature.getPath()));
    }
}
