package dev.verbatim.scenario.files;

import dev.verbatim.json.JsonValue;
import dev.verbatim.model.SourceSpan;

/**
 * A key with its value, as {@code request-parameters} and {@code expectations} have them.
 *
 * @param place what of the message it concerns
 * @param span where the key stands
 * @param valueSpan where the value stands
 */
record Parameter(String key, MessagePlace place, JsonValue value, SourceSpan span, SourceSpan valueSpan) {}
