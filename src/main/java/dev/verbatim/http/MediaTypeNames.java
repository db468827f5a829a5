package dev.verbatim.http;

import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Optional;

/** The media types that documented messages have most often. */
final class MediaTypeNames {

    private static final List<String> NAMES = List.of(
            "application/http",
            "application/javascript",
            "application/json",
            "application/json-patch+json",
            "application/merge-patch+json",
            "application/msword",
            "application/octet-stream",
            "application/pdf",
            "application/problem+json",
            "application/problem+xml",
            "application/rtf",
            "application/vnd.ms-excel",
            "application/x-www-form-urlencoded",
            "application/xhtml+xml",
            "application/xml",
            "application/zip",
            "audio/mp4",
            "audio/mpeg",
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
            "image/svg+xml",
            "image/tiff",
            "image/webp",
            "message/rfc822",
            "multipart/alternative",
            "multipart/byteranges",
            "multipart/form-data",
            "multipart/mixed",
            "multipart/related",
            "text/calendar",
            "text/css",
            "text/csv",
            "text/html",
            "text/json",
            "text/plain",
            "text/xml",
            "video/mp4",
            "video/mpeg");

    private MediaTypeNames() {}

    /** The media type that an unknown one is surely meant as: one slip lies between them. */
    static Optional<String> meant(MediaType type) {
        String essence = type.essence();
        return NAMES.contains(essence) ? Optional.empty() : Suggestion.slip(essence, NAMES);
    }
}
