package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.Encoding;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as text: UTF-8 without its byte order mark, LF for every line end, U+FFFD for what is no
 * character.
 *
 * @param finding where the first wrong byte stands, or null where there is none
 */
record DecodedPage(String text, @Nullable Finding finding) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char NUL = '\0';

    static DecodedPage of(String file, byte[] bytes) {
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String text = unixLines(new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8));
        Finding finding = null;
        if (text.indexOf(REPLACEMENT) >= 0) {
            finding = invalid(file, bytes, mark);
        }
        if (text.indexOf(NUL) >= 0) {
            finding = finding != null ? finding : nul(file, text);
            text = text.replace(NUL, REPLACEMENT);
        }
        return new DecodedPage(text, finding);
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** U+FFFD may also stand in the file itself, so only a strict decoder can tell. */
    private static @Nullable Finding invalid(String file, byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, good, true);
        if (!result.isError()) {
            return null;
        }
        int wrong = bytes[input.position()] & 0xFF;
        String before = unixLines(good.flip().toString());
        return Encoding.notUtf8(after(file, before), wrong);
    }

    private static Finding nul(String file, String text) {
        return Encoding.nul(after(file, text.substring(0, text.indexOf(NUL))));
    }

    private static SourceSpan after(String file, String before) {
        int line = 1;
        int start = 0;
        for (int lf = before.indexOf('\n'); lf >= 0; lf = before.indexOf('\n', start)) {
            line++;
            start = lf + 1;
        }
        int column = before.length() - start + 1;
        return new SourceSpan(file, line, column, line, column + 1);
    }

    /** The finding, if there is one, as a list. */
    List<Finding> findings() {
        return finding == null ? List.of() : List.of(finding);
    }
}
