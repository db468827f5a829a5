package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.mock.Recordings.Recording;
import dev.verbatim.model.ExampleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What services answered to examples when they were recorded. */
public final class RecordedAnswers {

    private final Map<ExampleId, Recording> recordings;

    private RecordedAnswers(Map<ExampleId, Recording> recordings) {
        this.recordings = recordings;
    }

    /**
     * Reads the recordings of a folder, which need not exist.
     *
     * @throws dev.verbatim.model.UsageException if one cannot be used
     */
    public static RecordedAnswers read(Path folder) {
        return new RecordedAnswers(Recordings.read(folder).all());
    }

    /**
     * A recorded answer.
     *
     * @param date ISO date of the recording, or null where the file does not say
     */
    public record RecordedAnswer(
            ReceivedResponse response, @Nullable String date) {}

    /**
     * A recording's file.
     *
     * @param date ISO date of the recording
     */
    public record Dated(ExampleId example, Path file, String date) {}

    public boolean isEmpty() {
        return recordings.isEmpty();
    }

    public Optional<RecordedAnswer> of(ExampleId example) {
        return Optional.ofNullable(recordings.get(example))
                .map(recording -> new RecordedAnswer(received(recording.response()), recording.date()));
    }

    /** Every recording that has a date, in the order of their files. */
    public List<Dated> dated() {
        Map<String, Dated> dated = new TreeMap<>();
        recordings.forEach((example, recording) -> {
            if (recording.date() != null) {
                dated.put(
                        recording.file() + "\n" + example,
                        new Dated(example, recording.file(), Objects.requireNonNull(recording.date())));
            }
        });
        return List.copyOf(dated.values());
    }

    private static ReceivedResponse received(ResponseDefinition recorded) {
        List<Header> headers = new ArrayList<>();
        if (recorded.getHeaders() != null) {
            for (HttpHeader header : recorded.getHeaders().all()) {
                header.values().forEach(value -> headers.add(new Header(header.key(), value)));
            }
        }
        byte[] body = recorded.getByteBody();
        return new ReceivedResponse(recorded.getStatus(), headers, body == null ? new byte[0] : body, null);
    }
}
