package dev.verbatim.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verbatim.model.MaskedLines;
import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON whose string values have all been masked; names are ours and need no masking. */
final class JsonText implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator json;
    private final SafeText safe;

    private JsonText(JsonGenerator json, SafeText safe) {
        this.json = json;
        this.safe = safe;
    }

    /** JSON for people and programs: indented. */
    static JsonText indented(OutputStream out, SafeText safe) throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        return new JsonText(json, safe);
    }

    /** JSON to stand inside a {@code script} element: compact, with nothing in it that HTML could act on. */
    static JsonText insideHtml(OutputStream out, SafeText safe) throws IOException {
        JsonGenerator json = MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new HtmlSafe());
        return new JsonText(json, safe);
    }

    JsonText open(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    JsonText open() throws IOException {
        json.writeStartObject();
        return this;
    }

    JsonText end() throws IOException {
        json.writeEndObject();
        return this;
    }

    JsonText openList(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    JsonText endList() throws IOException {
        json.writeEndArray();
        return this;
    }

    JsonText put(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, safe.of(value));
        }
        return this;
    }

    /** A string of at most {@code limit} UTF-16 units; it is masked before it is cut, lest half a secret stay. */
    JsonText putCut(String name, @Nullable String value, int limit) throws IOException {
        return putMaskedCut(name, value == null ? null : safe.of(value), limit);
    }

    /** Lines of one text, fit to be put as they are. */
    List<String> masked(List<String> lines) {
        return MaskedLines.of(lines, safe::of);
    }

    /** A string that was masked before. */
    JsonText putMasked(String name, String masked) throws IOException {
        json.writeStringField(name, masked);
        return this;
    }

    /** At most {@code limit} UTF-16 units of a string that was masked before. */
    JsonText putMaskedCut(String name, @Nullable String masked, int limit) throws IOException {
        boolean cut = masked != null && masked.length() > limit;
        if (masked == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, cut ? head(masked, limit) : masked);
        }
        return put(name + "Cut", cut);
    }

    private static String head(String text, int limit) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** A word of our own, which no mask may touch: an id that programs rely on. */
    JsonText putWord(String name, String word) throws IOException {
        json.writeStringField(name, word);
        return this;
    }

    JsonText put(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonText put(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    JsonText put(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(safe.of(value));
        }
        json.writeEndArray();
        return this;
    }

    JsonText put(String name, SourceSpan span) throws IOException {
        return open(name)
                .put("file", span.file())
                .put("startLine", span.startLine())
                .put("startColumn", span.startColumn())
                .put("endLine", span.endLine())
                .put("endColumn", span.endColumn())
                .end();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Escapes that keep JSON from ending its {@code script} element or being read as a comment in it. */
    private static final class HtmlSafe extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HtmlSafe() {
            for (char c : new char[] {'<', '>', '&'}) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
        }
    }
}
